"""What kind of paper an attachment is, and why it was put aside."""

from __future__ import annotations

from typing import Any

STATEMENTS = (
    'ALTER TABLE "attachment" ADD COLUMN "kind" VARCHAR(40) NOT NULL DEFAULT \'other\'',
    'ALTER TABLE "attachment" ADD COLUMN "removed_reason" TEXT NOT NULL DEFAULT \'\'',
)


def up(_migrator: Any, db: Any) -> None:
    """Add the columns."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
