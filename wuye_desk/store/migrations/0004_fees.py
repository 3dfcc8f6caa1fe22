"""The tables of the fees: items, prices, meters, slips, charges, payments, notices, milestones."""

from __future__ import annotations

from typing import Any

STATEMENTS = (
    (
        'CREATE TABLE "fee_item" ("id" INTEGER NOT NULL PRIMARY KEY, "code" VARCHAR(255) NOT NULL, '
        '"name" VARCHAR(255) NOT NULL, "basis" VARCHAR(40) NOT NULL, "unit" VARCHAR(255) NOT NULL, '
        '"months_back" INTEGER NOT NULL, "explanation" TEXT NOT NULL, "position" INTEGER NOT NULL, '
        '"active" INTEGER NOT NULL)'
    ),
    'CREATE UNIQUE INDEX "fee_item_code" ON "fee_item" ("code")',
    'CREATE UNIQUE INDEX "fee_item_name" ON "fee_item" ("name")',
    (
        'CREATE TABLE "price" ("id" INTEGER NOT NULL PRIMARY KEY, "item_id" INTEGER NOT NULL, '
        '"building" VARCHAR(255) NOT NULL, "account_id" INTEGER, "starts_on" DATE NOT NULL, '
        '"ends_on" DATE, "amount" INTEGER NOT NULL, "steps" TEXT NOT NULL, "note" TEXT NOT NULL, '
        '"made_at" INTEGER NOT NULL, "person_id" INTEGER, '
        'FOREIGN KEY ("item_id") REFERENCES "fee_item" ("id"), '
        'FOREIGN KEY ("account_id") REFERENCES "account" ("id"), FOREIGN KEY ("person_id") '
        'REFERENCES "person" ("id"))'
    ),
    'CREATE INDEX "price_item_id" ON "price" ("item_id")',
    'CREATE INDEX "price_account_id" ON "price" ("account_id")',
    'CREATE INDEX "price_person_id" ON "price" ("person_id")',
    (
        'CREATE TABLE "waiver" ("id" INTEGER NOT NULL PRIMARY KEY, "account_id" INTEGER NOT NULL, '
        '"item_id" INTEGER, "from_month" INTEGER NOT NULL, "until_month" INTEGER, "percent" INTEGER '
        'NOT NULL, "reason" TEXT NOT NULL, "approver" VARCHAR(255) NOT NULL, "made_at" INTEGER NOT '
        'NULL, "person_id" INTEGER, FOREIGN KEY ("account_id") REFERENCES "account" ("id"), FOREIGN '
        'KEY ("item_id") REFERENCES "fee_item" ("id"), FOREIGN KEY ("person_id") REFERENCES '
        '"person" ("id"))'
    ),
    'CREATE INDEX "waiver_account_id" ON "waiver" ("account_id")',
    'CREATE INDEX "waiver_item_id" ON "waiver" ("item_id")',
    'CREATE INDEX "waiver_person_id" ON "waiver" ("person_id")',
    (
        'CREATE TABLE "meter" ("id" INTEGER NOT NULL PRIMARY KEY, "room_id" INTEGER NOT NULL, '
        '"item_id" INTEGER NOT NULL, "number" VARCHAR(255) NOT NULL, "multiplier" INTEGER NOT NULL, '
        '"digits" INTEGER, "start_value" INTEGER NOT NULL, "starts_on" DATE NOT NULL, "ends_on" '
        'DATE, FOREIGN KEY ("room_id") REFERENCES "room" ("id"), FOREIGN KEY ("item_id") REFERENCES '
        '"fee_item" ("id"))'
    ),
    'CREATE INDEX "meter_room_id" ON "meter" ("room_id")',
    'CREATE INDEX "meter_item_id" ON "meter" ("item_id")',
    (
        'CREATE TABLE "reading" ("id" INTEGER NOT NULL PRIMARY KEY, "meter_id" INTEGER NOT NULL, '
        '"month" INTEGER NOT NULL, "read_on" DATE NOT NULL, "before" INTEGER NOT NULL, "value" '
        'INTEGER NOT NULL, "usage" INTEGER NOT NULL, "estimated" INTEGER NOT NULL, "note" TEXT NOT '
        'NULL, "made_at" INTEGER NOT NULL, "person_id" INTEGER, FOREIGN KEY ("meter_id") REFERENCES '
        '"meter" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"))'
    ),
    'CREATE INDEX "reading_meter_id" ON "reading" ("meter_id")',
    'CREATE INDEX "reading_person_id" ON "reading" ("person_id")',
    'CREATE UNIQUE INDEX "reading_meter_id_month" ON "reading" ("meter_id", "month")',
    (
        'CREATE TABLE "slip_hand_over" ("id" INTEGER NOT NULL PRIMARY KEY, "kind" VARCHAR(40) NOT '
        'NULL, "month" INTEGER NOT NULL, "handed_at" INTEGER NOT NULL, "taken_by" VARCHAR(255) NOT '
        'NULL, "count" INTEGER NOT NULL, "amount" INTEGER NOT NULL, "person_id" INTEGER, FOREIGN '
        'KEY ("person_id") REFERENCES "person" ("id"))'
    ),
    'CREATE INDEX "slip_hand_over_person_id" ON "slip_hand_over" ("person_id")',
    (
        'CREATE TABLE "slip" ("id" INTEGER NOT NULL PRIMARY KEY, "kind" VARCHAR(40) NOT NULL, '
        '"number" VARCHAR(255) NOT NULL, "room_id" INTEGER, "account_id" INTEGER, "day" DATE NOT '
        'NULL, "amount" INTEGER NOT NULL, "data" TEXT NOT NULL, "ticket_id" INTEGER, '
        '"handed_over_id" INTEGER, "made_at" INTEGER NOT NULL, "person_id" INTEGER, "cancelled_at" '
        'INTEGER, "cancelled_for" TEXT NOT NULL, FOREIGN KEY ("room_id") REFERENCES "room" ("id"), '
        'FOREIGN KEY ("account_id") REFERENCES "account" ("id"), FOREIGN KEY ("ticket_id") '
        'REFERENCES "ticket" ("id"), FOREIGN KEY ("handed_over_id") REFERENCES "slip_hand_over" '
        '("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"))'
    ),
    'CREATE UNIQUE INDEX "slip_number" ON "slip" ("number")',
    'CREATE INDEX "slip_room_id" ON "slip" ("room_id")',
    'CREATE INDEX "slip_account_id" ON "slip" ("account_id")',
    'CREATE INDEX "slip_day" ON "slip" ("day")',
    'CREATE INDEX "slip_ticket_id" ON "slip" ("ticket_id")',
    'CREATE INDEX "slip_handed_over_id" ON "slip" ("handed_over_id")',
    'CREATE INDEX "slip_person_id" ON "slip" ("person_id")',
    (
        'CREATE TABLE "month_run" ("id" INTEGER NOT NULL PRIMARY KEY, "month" INTEGER NOT NULL, '
        '"posted_at" INTEGER NOT NULL, "count" INTEGER NOT NULL, "amount" INTEGER NOT NULL, '
        '"person_id" INTEGER, FOREIGN KEY ("person_id") REFERENCES "person" ("id"))'
    ),
    'CREATE INDEX "month_run_month" ON "month_run" ("month")',
    'CREATE INDEX "month_run_person_id" ON "month_run" ("person_id")',
    (
        'CREATE TABLE "charge" ("id" INTEGER NOT NULL PRIMARY KEY, "account_id" INTEGER NOT NULL, '
        '"item_id" INTEGER NOT NULL, "month" INTEGER NOT NULL, "origin" VARCHAR(40) NOT NULL, '
        '"amount" INTEGER NOT NULL, "quantity" INTEGER, "price" INTEGER, "computed" TEXT NOT NULL, '
        '"due_on" DATE NOT NULL, "run_id" INTEGER, "slip_id" INTEGER, "corrects_id" INTEGER, '
        '"reason" TEXT NOT NULL, "posted_at" INTEGER NOT NULL, "person_id" INTEGER, '
        '"disputed_until" DATE, "disputed_for" TEXT NOT NULL, FOREIGN KEY ("account_id") REFERENCES '
        '"account" ("id"), FOREIGN KEY ("item_id") REFERENCES "fee_item" ("id"), FOREIGN KEY '
        '("run_id") REFERENCES "month_run" ("id"), FOREIGN KEY ("slip_id") REFERENCES "slip" '
        '("id"), FOREIGN KEY ("corrects_id") REFERENCES "charge" ("id"), FOREIGN KEY ("person_id") '
        'REFERENCES "person" ("id"))'
    ),
    'CREATE INDEX "charge_run_id" ON "charge" ("run_id")',
    'CREATE INDEX "charge_slip_id" ON "charge" ("slip_id")',
    'CREATE INDEX "charge_corrects_id" ON "charge" ("corrects_id")',
    'CREATE INDEX "charge_account_id_month" ON "charge" ("account_id", "month")',
    'CREATE INDEX "charge_month_item_id" ON "charge" ("month", "item_id")',
    (
        'CREATE TABLE "payment" ("id" INTEGER NOT NULL PRIMARY KEY, "number" VARCHAR(255) NOT NULL, '
        '"account_id" INTEGER NOT NULL, "only_item_id" INTEGER, "paid_on" DATE NOT NULL, '
        '"recorded_at" INTEGER NOT NULL, "means" VARCHAR(40) NOT NULL, "amount" INTEGER NOT NULL, '
        '"payer_name" VARCHAR(255) NOT NULL, "note" TEXT NOT NULL, "person_id" INTEGER, '
        '"reversed_on" DATE, "reversed_for" TEXT NOT NULL, "reversed_by_id" INTEGER, FOREIGN KEY '
        '("account_id") REFERENCES "account" ("id"), FOREIGN KEY ("only_item_id") REFERENCES '
        '"fee_item" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"), FOREIGN KEY '
        '("reversed_by_id") REFERENCES "person" ("id"))'
    ),
    'CREATE UNIQUE INDEX "payment_number" ON "payment" ("number")',
    'CREATE INDEX "payment_account_id" ON "payment" ("account_id")',
    'CREATE INDEX "payment_only_item_id" ON "payment" ("only_item_id")',
    'CREATE INDEX "payment_paid_on" ON "payment" ("paid_on")',
    'CREATE INDEX "payment_person_id" ON "payment" ("person_id")',
    'CREATE INDEX "payment_reversed_by_id" ON "payment" ("reversed_by_id")',
    (
        'CREATE TABLE "allocation" ("id" INTEGER NOT NULL PRIMARY KEY, "payment_id" INTEGER NOT '
        'NULL, "charge_id" INTEGER NOT NULL, "amount" INTEGER NOT NULL, "settled_on" DATE NOT NULL, '
        '"made_at" INTEGER NOT NULL, "undone_on" DATE, FOREIGN KEY ("payment_id") REFERENCES '
        '"payment" ("id"), FOREIGN KEY ("charge_id") REFERENCES "charge" ("id"))'
    ),
    'CREATE INDEX "allocation_payment_id" ON "allocation" ("payment_id")',
    (
        'CREATE INDEX "allocation_charge_id_undone_on_amount" ON "allocation" '
        '("charge_id", "undone_on", "amount")'
    ),
    (
        'CREATE TABLE "refund" ("id" INTEGER NOT NULL PRIMARY KEY, "number" VARCHAR(255) NOT NULL, '
        '"account_id" INTEGER NOT NULL, "payment_id" INTEGER, "charge_id" INTEGER, "paid_on" DATE '
        'NOT NULL, "means" VARCHAR(40) NOT NULL, "amount" INTEGER NOT NULL, "reason" TEXT NOT NULL, '
        '"approver" VARCHAR(255) NOT NULL, "made_at" INTEGER NOT NULL, "person_id" INTEGER, FOREIGN '
        'KEY ("account_id") REFERENCES "account" ("id"), FOREIGN KEY ("payment_id") REFERENCES '
        '"payment" ("id"), FOREIGN KEY ("charge_id") REFERENCES "charge" ("id"), FOREIGN KEY '
        '("person_id") REFERENCES "person" ("id"))'
    ),
    'CREATE UNIQUE INDEX "refund_number" ON "refund" ("number")',
    'CREATE INDEX "refund_account_id" ON "refund" ("account_id")',
    'CREATE INDEX "refund_payment_id" ON "refund" ("payment_id")',
    'CREATE INDEX "refund_charge_id" ON "refund" ("charge_id")',
    'CREATE INDEX "refund_person_id" ON "refund" ("person_id")',
    (
        'CREATE TABLE "unplaced_money" ("id" INTEGER NOT NULL PRIMARY KEY, "received_on" DATE NOT '
        'NULL, "means" VARCHAR(40) NOT NULL, "amount" INTEGER NOT NULL, "words" TEXT NOT NULL, '
        '"payment_id" INTEGER, "made_at" INTEGER NOT NULL, "person_id" INTEGER, FOREIGN KEY '
        '("payment_id") REFERENCES "payment" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" '
        '("id"))'
    ),
    'CREATE INDEX "unplaced_money_payment_id" ON "unplaced_money" ("payment_id")',
    'CREATE INDEX "unplaced_money_person_id" ON "unplaced_money" ("person_id")',
    (
        'CREATE TABLE "bank_batch" ("id" INTEGER NOT NULL PRIMARY KEY, "month" INTEGER NOT NULL, '
        '"sent_at" INTEGER NOT NULL, "count" INTEGER NOT NULL, "amount" INTEGER NOT NULL, '
        '"result_at" INTEGER, "person_id" INTEGER, FOREIGN KEY ("person_id") REFERENCES "person" '
        '("id"))'
    ),
    'CREATE INDEX "bank_batch_month" ON "bank_batch" ("month")',
    'CREATE INDEX "bank_batch_person_id" ON "bank_batch" ("person_id")',
    (
        'CREATE TABLE "bank_line" ("id" INTEGER NOT NULL PRIMARY KEY, "batch_id" INTEGER NOT NULL, '
        '"account_id" INTEGER NOT NULL, "amount" INTEGER NOT NULL, "state" VARCHAR(40) NOT NULL, '
        '"reason" VARCHAR(255) NOT NULL, "payment_id" INTEGER, FOREIGN KEY ("batch_id") REFERENCES '
        '"bank_batch" ("id"), FOREIGN KEY ("account_id") REFERENCES "account" ("id"), FOREIGN KEY '
        '("payment_id") REFERENCES "payment" ("id"))'
    ),
    'CREATE INDEX "bank_line_batch_id" ON "bank_line" ("batch_id")',
    'CREATE INDEX "bank_line_account_id" ON "bank_line" ("account_id")',
    'CREATE INDEX "bank_line_payment_id" ON "bank_line" ("payment_id")',
    (
        'CREATE TABLE "cash_day" ("id" INTEGER NOT NULL PRIMARY KEY, "day" DATE NOT NULL, "opening" '
        'INTEGER NOT NULL, "counted" TEXT NOT NULL, "note" TEXT NOT NULL, "closed_at" INTEGER NOT '
        'NULL, "person_id" INTEGER, FOREIGN KEY ("person_id") REFERENCES "person" ("id"))'
    ),
    'CREATE UNIQUE INDEX "cash_day_day" ON "cash_day" ("day")',
    'CREATE INDEX "cash_day_person_id" ON "cash_day" ("person_id")',
    (
        'CREATE TABLE "notice_batch" ("id" INTEGER NOT NULL PRIMARY KEY, "kind" VARCHAR(40) NOT '
        'NULL, "month" INTEGER NOT NULL, "made_at" INTEGER NOT NULL, "count" INTEGER NOT NULL, '
        '"last_charge" INTEGER NOT NULL, "content" TEXT NOT NULL, '
        '"person_id" INTEGER, FOREIGN KEY ("person_id") REFERENCES "person" ("id"))'
    ),
    'CREATE INDEX "notice_batch_month" ON "notice_batch" ("month")',
    'CREATE INDEX "notice_batch_person_id" ON "notice_batch" ("person_id")',
    (
        'CREATE TABLE "notice" ("id" INTEGER NOT NULL PRIMARY KEY, "number" VARCHAR(255) NOT NULL, '
        '"kind" VARCHAR(40) NOT NULL, "batch_id" INTEGER NOT NULL, "place" INTEGER NOT NULL, '
        '"account_id" INTEGER NOT NULL, "month" INTEGER NOT NULL, "issued_on" DATE NOT NULL, '
        '"total" INTEGER NOT NULL, "content" TEXT NOT NULL, "withdrawn_at" INTEGER, "withdrawn_for" '
        'VARCHAR(255) NOT NULL, FOREIGN KEY ("batch_id") REFERENCES "notice_batch" ("id"), FOREIGN '
        'KEY ("account_id") REFERENCES "account" ("id"))'
    ),
    'CREATE UNIQUE INDEX "notice_number" ON "notice" ("number")',
    'CREATE INDEX "notice_batch_id" ON "notice" ("batch_id")',
    'CREATE INDEX "notice_account_id" ON "notice" ("account_id")',
    'CREATE INDEX "notice_month_kind" ON "notice" ("month", "kind")',
    (
        'CREATE TABLE "delivery" ("id" INTEGER NOT NULL PRIMARY KEY, "notice_id" INTEGER NOT NULL, '
        '"way" VARCHAR(40) NOT NULL, "at" INTEGER NOT NULL, "carrier_id" INTEGER, "signed_by" '
        'VARCHAR(255) NOT NULL, "note" TEXT NOT NULL, "recorded_at" INTEGER NOT NULL, "person_id" '
        'INTEGER, FOREIGN KEY ("notice_id") REFERENCES "notice" ("id"), FOREIGN KEY ("carrier_id") '
        'REFERENCES "person" ("id"), FOREIGN KEY ("person_id") REFERENCES "person" ("id"))'
    ),
    'CREATE INDEX "delivery_notice_id" ON "delivery" ("notice_id")',
    'CREATE INDEX "delivery_carrier_id" ON "delivery" ("carrier_id")',
    'CREATE INDEX "delivery_person_id" ON "delivery" ("person_id")',
    (
        'CREATE TABLE "milestone" ("id" INTEGER NOT NULL PRIMARY KEY, "cycle" INTEGER NOT NULL, '
        '"duty" VARCHAR(40) NOT NULL, "done_at" INTEGER NOT NULL, "taken_by" VARCHAR(255) NOT NULL, '
        '"note" TEXT NOT NULL, "person_id" INTEGER, FOREIGN KEY ("person_id") REFERENCES "person" '
        '("id"))'
    ),
    'CREATE INDEX "milestone_person_id" ON "milestone" ("person_id")',
    'CREATE UNIQUE INDEX "milestone_cycle_duty" ON "milestone" ("cycle", "duty")',
    'ALTER TABLE "account" ADD COLUMN "owner_id" INTEGER REFERENCES "party" ("id")',
    'CREATE INDEX "account_owner_id" ON "account" ("owner_id")',
    'ALTER TABLE "account" ADD COLUMN "payer_id" INTEGER REFERENCES "account" ("id")',
    'CREATE INDEX "account_payer_id" ON "account" ("payer_id")',
    'ALTER TABLE "account" ADD COLUMN "consent_on" DATE',
    'ALTER TABLE "account" ADD COLUMN "invoice_title" VARCHAR(255) NOT NULL DEFAULT \'\'',
    'ALTER TABLE "account" ADD COLUMN "tax_number" VARCHAR(255) NOT NULL DEFAULT \'\'',
)


def up(_migrator: Any, db: Any) -> None:
    """Make the tables, and the columns of the account."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
