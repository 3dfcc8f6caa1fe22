"""Attachments, typical cases, hand-overs of the shift, months reported; who keeps a ticket now."""

from __future__ import annotations

from typing import Any

STATEMENTS = (
    (
        'CREATE TABLE "attachment" ("id" INTEGER NOT NULL PRIMARY KEY, "ticket_id" INTEGER NOT '
        'NULL, "name" VARCHAR(255) NOT NULL, "form" VARCHAR(20) NOT NULL, "path" VARCHAR(255) NOT '
        'NULL, "size" INTEGER NOT NULL, "digest" BLOB NOT NULL, "note" TEXT NOT NULL, "added_at" '
        'INTEGER NOT NULL, "person_id" INTEGER, "removed_at" INTEGER, FOREIGN KEY ("ticket_id") '
        'REFERENCES "ticket" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"))'
    ),
    'CREATE INDEX "attachment_ticket_id" ON "attachment" ("ticket_id")',
    'CREATE INDEX "attachment_person_id" ON "attachment" ("person_id")',
    (
        'CREATE TABLE "case_study" ("id" INTEGER NOT NULL PRIMARY KEY, "ticket_id" INTEGER NOT '
        'NULL, "title" VARCHAR(255) NOT NULL, "lesson" TEXT NOT NULL, "tags" TEXT NOT NULL, '
        '"marked_at" INTEGER NOT NULL, "person_id" INTEGER, FOREIGN KEY ("ticket_id") REFERENCES '
        '"ticket" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"))'
    ),
    'CREATE UNIQUE INDEX "case_study_ticket_id" ON "case_study" ("ticket_id")',
    'CREATE INDEX "case_study_person_id" ON "case_study" ("person_id")',
    (
        'CREATE TABLE "shift" ("id" INTEGER NOT NULL PRIMARY KEY, "giver_id" INTEGER NOT NULL, '
        '"taker_id" INTEGER, "started_at" INTEGER NOT NULL, "handed_at" INTEGER NOT NULL, "note" '
        'TEXT NOT NULL, "items" TEXT NOT NULL, FOREIGN KEY ("giver_id") REFERENCES "person" ("id"), '
        'FOREIGN KEY ("taker_id") REFERENCES "person" ("id"))'
    ),
    'CREATE INDEX "shift_giver_id" ON "shift" ("giver_id")',
    'CREATE INDEX "shift_taker_id" ON "shift" ("taker_id")',
    'CREATE INDEX "shift_handed_at" ON "shift" ("handed_at")',
    (
        'CREATE TABLE "monthly_report" ("id" INTEGER NOT NULL PRIMARY KEY, "month" INTEGER NOT '
        'NULL, "handed_at" INTEGER NOT NULL, "receiver" VARCHAR(255) NOT NULL, "person_id" INTEGER, '
        '"figures" TEXT NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id"))'
    ),
    'CREATE INDEX "monthly_report_month" ON "monthly_report" ("month")',
    'CREATE INDEX "monthly_report_person_id" ON "monthly_report" ("person_id")',
    'ALTER TABLE "ticket" ADD COLUMN "handler_id" INTEGER REFERENCES "person" ("id")',
)


def up(_migrator: Any, db: Any) -> None:
    """Make the tables, and the column."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
