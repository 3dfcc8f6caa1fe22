"""The tables of the first release."""

from __future__ import annotations

from typing import Any

STATEMENTS = (
    (
        'CREATE TABLE "person" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, '
        '"initials" VARCHAR(255) NOT NULL, "pin_hash" TEXT NOT NULL, '
        '"pin_failures" INTEGER NOT NULL, "pin_lockouts" INTEGER NOT NULL, '
        '"pin_locked_until" INTEGER, "active" INTEGER NOT NULL)'
    ),
    'CREATE INDEX "person_initials" ON "person" ("initials")',
    (
        'CREATE TABLE "area" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, '
        '"steward_id" INTEGER, FOREIGN KEY ("steward_id") REFERENCES "person" ("id"))'
    ),
    'CREATE UNIQUE INDEX "area_name" ON "area" ("name")',
    'CREATE INDEX "area_steward_id" ON "area" ("steward_id")',
    (
        'CREATE TABLE "room" ("id" INTEGER NOT NULL PRIMARY KEY, "label" VARCHAR(255) NOT NULL, '
        '"building" VARCHAR(255) NOT NULL, "unit" VARCHAR(255) NOT NULL, "floor" INTEGER, '
        '"number" VARCHAR(255) NOT NULL, "key" VARCHAR(255) NOT NULL, '
        '"walking_key" VARCHAR(255) NOT NULL, "area_id" INTEGER, "billing_area" INTEGER, '
        '"vacant" INTEGER NOT NULL, "note" TEXT NOT NULL, '
        'FOREIGN KEY ("area_id") REFERENCES "area" ("id"))'
    ),
    'CREATE UNIQUE INDEX "room_label" ON "room" ("label")',
    'CREATE INDEX "room_key" ON "room" ("key")',
    'CREATE INDEX "room_walking_key" ON "room" ("walking_key")',
    'CREATE INDEX "room_area_id" ON "room" ("area_id")',
    (
        'CREATE TABLE "party" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, '
        '"initials" VARCHAR(255) NOT NULL, "identity_number" VARCHAR(255) NOT NULL, '
        '"postal_address" TEXT NOT NULL, "note" TEXT NOT NULL)'
    ),
    (
        'CREATE TABLE "account" ("id" INTEGER NOT NULL PRIMARY KEY, "room_id" INTEGER NOT NULL, '
        '"party_id" INTEGER NOT NULL, "capacity" VARCHAR(40) NOT NULL, "starts_on" DATE, '
        '"ends_on" DATE, "moved_in_on" DATE, "billed_from" DATE, '
        '"payment_way" VARCHAR(255) NOT NULL, "bank_name" VARCHAR(255), "bank_account" TEXT, '
        '"vacant" INTEGER NOT NULL, "note" TEXT NOT NULL, '
        'FOREIGN KEY ("room_id") REFERENCES "room" ("id"), '
        'FOREIGN KEY ("party_id") REFERENCES "party" ("id"))'
    ),
    'CREATE INDEX "account_room_id" ON "account" ("room_id")',
    'CREATE INDEX "account_party_id" ON "account" ("party_id")',
    (
        'CREATE TABLE "household_key" ("ended" INTEGER NOT NULL, "kind" VARCHAR(1) NOT NULL, '
        '"text" VARCHAR(255) NOT NULL, "account_id" INTEGER NOT NULL, '
        'PRIMARY KEY ("ended", "kind", "text", "account_id")) WITHOUT ROWID'
    ),
    (
        'CREATE TABLE "bulletin" ("id" INTEGER NOT NULL PRIMARY KEY, '
        '"building" VARCHAR(255) NOT NULL, "text" TEXT NOT NULL, "answer" TEXT NOT NULL, '
        '"starts_at" INTEGER NOT NULL, "ends_at" INTEGER NOT NULL)'
    ),
    (
        'CREATE TABLE "calendar_day" ("day" DATE NOT NULL PRIMARY KEY, "working" INTEGER NOT NULL, '
        '"name" VARCHAR(255) NOT NULL, "source" VARCHAR(255) NOT NULL)'
    ),
    (
        'CREATE TABLE "calendar_year" ("year" INTEGER NOT NULL PRIMARY KEY, '
        '"published" INTEGER NOT NULL, "source" VARCHAR(255) NOT NULL)'
    ),
    (
        'CREATE TABLE "department" ("id" INTEGER NOT NULL PRIMARY KEY, '
        '"name" VARCHAR(255) NOT NULL, "active" INTEGER NOT NULL)'
    ),
    'CREATE UNIQUE INDEX "department_name" ON "department" ("name")',
    (
        'CREATE TABLE "matter" ("id" INTEGER NOT NULL PRIMARY KEY, "title" VARCHAR(255) NOT NULL, '
        '"building" VARCHAR(255) NOT NULL, "opened_at" INTEGER NOT NULL)'
    ),
    (
        'CREATE TABLE "ticket" ("id" INTEGER NOT NULL PRIMARY KEY, "number" VARCHAR(255) NOT NULL, '
        '"kind" VARCHAR(40) NOT NULL, "channel" VARCHAR(40) NOT NULL, '
        '"nature" VARCHAR(40) NOT NULL, "grade" VARCHAR(40) NOT NULL, '
        '"validity" VARCHAR(40) NOT NULL, "stage" VARCHAR(40) NOT NULL, "round" INTEGER NOT NULL, '
        '"room_id" INTEGER, "account_id" INTEGER, "caller_name" VARCHAR(255) NOT NULL, '
        '"caller_relation" VARCHAR(40) NOT NULL, "callback_phone" VARCHAR(255) NOT NULL, '
        '"confidential" INTEGER NOT NULL, "subject" VARCHAR(255) NOT NULL, '
        '"content" TEXT NOT NULL, "demand" TEXT NOT NULL, "location" VARCHAR(255) NOT NULL, '
        '"happening" INTEGER NOT NULL, "department_id" INTEGER, "receiver_id" INTEGER NOT NULL, '
        '"received_at" INTEGER NOT NULL, "saved_at" INTEGER NOT NULL, "criteria" TEXT NOT NULL, '
        '"letter_arrived_at" INTEGER, "joint_count" INTEGER NOT NULL, '
        '"sender" VARCHAR(255) NOT NULL, "sender_reference" VARCHAR(255) NOT NULL, '
        '"sender_due_at" INTEGER, "agreed_answer_at" INTEGER, "earlier_id" INTEGER, '
        '"matter_id" INTEGER, "blank_number" VARCHAR(255) NOT NULL, "rule_book" INTEGER NOT NULL, '
        '"draft_id" VARCHAR(255), '
        'FOREIGN KEY ("room_id") REFERENCES "room" ("id"), '
        'FOREIGN KEY ("account_id") REFERENCES "account" ("id"), '
        'FOREIGN KEY ("department_id") REFERENCES "department" ("id"), '
        'FOREIGN KEY ("receiver_id") REFERENCES "person" ("id"), '
        'FOREIGN KEY ("earlier_id") REFERENCES "ticket" ("id"), '
        'FOREIGN KEY ("matter_id") REFERENCES "matter" ("id"))'
    ),
    'CREATE UNIQUE INDEX "ticket_number" ON "ticket" ("number")',
    'CREATE INDEX "ticket_account_id" ON "ticket" ("account_id")',
    'CREATE INDEX "ticket_department_id" ON "ticket" ("department_id")',
    'CREATE INDEX "ticket_received_at" ON "ticket" ("received_at")',
    'CREATE INDEX "ticket_earlier_id" ON "ticket" ("earlier_id")',
    'CREATE INDEX "ticket_matter_id" ON "ticket" ("matter_id")',
    'CREATE UNIQUE INDEX "ticket_draft_id" ON "ticket" ("draft_id")',
    'CREATE INDEX "ticket_stage_received_at" ON "ticket" ("stage", "received_at")',
    'CREATE INDEX "ticket_room_id_received_at" ON "ticket" ("room_id", "received_at")',
    (
        'CREATE TABLE "clock" ("id" INTEGER NOT NULL PRIMARY KEY, "ticket_id" INTEGER NOT NULL, '
        '"clock" VARCHAR(40) NOT NULL, "round" INTEGER NOT NULL, "hand_over" INTEGER NOT NULL, '
        '"owner_role" VARCHAR(40) NOT NULL, "owner_person_id" INTEGER, '
        '"department" VARCHAR(255) NOT NULL, "clause" VARCHAR(255) NOT NULL, "started_at" INTEGER, '
        '"opens_at" INTEGER, "due_at" INTEGER, "stopped_at" INTEGER, "voided_at" INTEGER, '
        '"provisional" INTEGER NOT NULL, "set_by_hand" INTEGER NOT NULL, '
        '"rule_text" VARCHAR(255) NOT NULL, "open" INTEGER NOT NULL, '
        'FOREIGN KEY ("ticket_id") REFERENCES "ticket" ("id"), '
        'FOREIGN KEY ("owner_person_id") REFERENCES "person" ("id"))'
    ),
    (
        'CREATE UNIQUE INDEX "clock_ticket_id_clock_round_hand_over" ON "clock" ("ticket_id", '
        '"clock", "round", "hand_over")'
    ),
    (
        'CREATE INDEX "clock_open_due_at_clock_stopped_at_voided_at" ON "clock" ("open", "due_at", '
        '"clock", "stopped_at", "voided_at")'
    ),
    (
        'CREATE TABLE "party_phone" ("id" INTEGER NOT NULL PRIMARY KEY, '
        '"party_id" INTEGER NOT NULL, "number" VARCHAR(255) NOT NULL, '
        '"shown" VARCHAR(255) NOT NULL, "label" VARCHAR(255) NOT NULL, '
        '"position" INTEGER NOT NULL, FOREIGN KEY ("party_id") REFERENCES "party" ("id"))'
    ),
    'CREATE INDEX "party_phone_party_id" ON "party_phone" ("party_id")',
    (
        'CREATE TABLE "person_role" ("id" INTEGER NOT NULL PRIMARY KEY, '
        '"person_id" INTEGER NOT NULL, "role" VARCHAR(40) NOT NULL, "department_id" INTEGER, '
        'FOREIGN KEY ("person_id") REFERENCES "person" ("id"), '
        'FOREIGN KEY ("department_id") REFERENCES "department" ("id"))'
    ),
    'CREATE INDEX "person_role_person_id" ON "person_role" ("person_id")',
    'CREATE INDEX "person_role_department_id" ON "person_role" ("department_id")',
    (
        ""
        'CREATE UNIQUE INDEX "person_role_person_id_role_department_id" ON "person_role" ("person_id", '
        '"role", "department_id")'
    ),
    (
        'CREATE TABLE "printing" ("id" INTEGER NOT NULL PRIMARY KEY, "ticket_id" INTEGER, '
        '"form" VARCHAR(20) NOT NULL, "number" VARCHAR(255) NOT NULL, '
        '"printed_at" INTEGER NOT NULL, "person_id" INTEGER, "copies" INTEGER NOT NULL, '
        '"target" VARCHAR(255) NOT NULL, FOREIGN KEY ("ticket_id") REFERENCES "ticket" ("id"), '
        'FOREIGN KEY ("person_id") REFERENCES "person" ("id"))'
    ),
    'CREATE INDEX "printing_ticket_id" ON "printing" ("ticket_id")',
    'CREATE INDEX "printing_person_id" ON "printing" ("person_id")',
    (
        'CREATE TABLE "rule_book_version" ("id" INTEGER NOT NULL PRIMARY KEY, '
        '"version" INTEGER NOT NULL, "body" TEXT NOT NULL, "created_at" INTEGER NOT NULL, '
        '"by" VARCHAR(255) NOT NULL)'
    ),
    'CREATE UNIQUE INDEX "rule_book_version_version" ON "rule_book_version" ("version")',
    (
        'CREATE TABLE "serial" ("id" INTEGER NOT NULL PRIMARY KEY, "prefix" VARCHAR(255) NOT NULL, '
        '"month" INTEGER NOT NULL, "last" INTEGER NOT NULL)'
    ),
    'CREATE UNIQUE INDEX "serial_prefix_month" ON "serial" ("prefix", "month")',
    'CREATE TABLE "setting" ("key" VARCHAR(255) NOT NULL PRIMARY KEY, "value" TEXT NOT NULL)',
    (
        'CREATE TABLE "substitution" ("id" INTEGER NOT NULL PRIMARY KEY, '
        '"person_id" INTEGER NOT NULL, "substitute_id" INTEGER NOT NULL, '
        '"starts_at" INTEGER NOT NULL, "ends_at" INTEGER, '
        'FOREIGN KEY ("person_id") REFERENCES "person" ("id"), '
        'FOREIGN KEY ("substitute_id") REFERENCES "person" ("id"))'
    ),
    'CREATE INDEX "substitution_person_id" ON "substitution" ("person_id")',
    'CREATE INDEX "substitution_substitute_id" ON "substitution" ("substitute_id")',
    (
        'CREATE TABLE "ticket_event" ("id" INTEGER NOT NULL PRIMARY KEY, '
        '"ticket_id" INTEGER NOT NULL, "sequence" INTEGER NOT NULL, "kind" VARCHAR(40) NOT NULL, '
        '"occurred_at" INTEGER NOT NULL, "recorded_at" INTEGER NOT NULL, "person_id" INTEGER, '
        '"data" TEXT NOT NULL, FOREIGN KEY ("ticket_id") REFERENCES "ticket" ("id"), '
        'FOREIGN KEY ("person_id") REFERENCES "person" ("id"))'
    ),
    'CREATE UNIQUE INDEX "ticket_event_ticket_id_sequence" ON "ticket_event" ("ticket_id", "sequence")',
    'CREATE INDEX "ticket_event_kind_occurred_at" ON "ticket_event" ("kind", "occurred_at")',
    (
        'CREATE TABLE "history" ("id" INTEGER NOT NULL PRIMARY KEY, "at" INTEGER NOT NULL, '
        '"person_id" INTEGER, "place" VARCHAR(255) NOT NULL, "deed" VARCHAR(40) NOT NULL, '
        '"subject" VARCHAR(40) NOT NULL, "record" VARCHAR(255) NOT NULL, '
        '"title" VARCHAR(255) NOT NULL, "payload" TEXT, "salt" BLOB, "digest" BLOB NOT NULL, '
        '"hash" BLOB NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id"))'
    ),
    'CREATE INDEX "history_at" ON "history" ("at")',
    'CREATE INDEX "history_person_id" ON "history" ("person_id")',
    'CREATE INDEX "history_subject_record" ON "history" ("subject", "record")',
    (
        "CREATE TRIGGER history_never_removed BEFORE DELETE ON history "
        "BEGIN SELECT RAISE(ABORT, 'history is only added to'); END"
    ),
    (
        "CREATE TRIGGER history_never_changed BEFORE UPDATE ON history "
        "WHEN NOT (NEW.payload IS NULL AND NEW.salt IS NULL AND NEW.id IS OLD.id "
        "AND NEW.at IS OLD.at AND NEW.person_id IS OLD.person_id AND NEW.place IS OLD.place "
        "AND NEW.deed IS OLD.deed AND NEW.subject IS OLD.subject AND NEW.record IS OLD.record "
        "AND NEW.title IS OLD.title AND NEW.digest IS OLD.digest AND NEW.hash IS OLD.hash) "
        "BEGIN SELECT RAISE(ABORT, 'history is only added to'); END"
    ),
    (
        "CREATE TRIGGER history_next_number BEFORE INSERT ON history "
        "WHEN NEW.id <> (SELECT COALESCE(MAX(id), 0) + 1 FROM history) "
        "BEGIN SELECT RAISE(ABORT, 'history is only added to'); END"
    ),
    "CREATE VIRTUAL TABLE phone_runs USING fts5(number, tokenize='trigram')",
    "CREATE VIRTUAL TABLE ticket_words USING fts5(words, tokenize='unicode61 remove_diacritics 0')",
)


def up(_migrator: Any, db: Any) -> None:
    """Make every table and index, and the search index."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
