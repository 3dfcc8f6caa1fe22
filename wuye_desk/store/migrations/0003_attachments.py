"""What kind of paper an attachment is, and why it was put aside; shelves are found at once."""

from __future__ import annotations

from typing import Any

from wuye_desk.store.sqlite_only import SHELF_INDEX

STATEMENTS = (
    'ALTER TABLE "attachment" ADD COLUMN "kind" VARCHAR(40) NOT NULL DEFAULT \'other\'',
    'ALTER TABLE "attachment" ADD COLUMN "removed_reason" TEXT NOT NULL DEFAULT \'\'',
    SHELF_INDEX,
)


def up(_migrator: Any, db: Any) -> None:
    """Add the columns and the index."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
