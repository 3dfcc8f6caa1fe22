"""What was paid and what it settled: payments (收款), refunds, direct debit, the day's cash."""

from __future__ import annotations

from peewee import BigIntegerField, CharField, DateField, ForeignKeyField, IntegerField, TextField

from wuye_desk.domain.billing.terms import DebitState, Means
from wuye_desk.store.fields import JsonField, MomentField, TermField
from wuye_desk.store.models.base import BaseModel
from wuye_desk.store.models.fees import Charge, FeeItem
from wuye_desk.store.models.people import Person
from wuye_desk.store.models.rooms import Account


class Payment(BaseModel):
    """Money that came in, with its receipt; what it has not settled is 預存 of its account."""

    number = CharField(unique=True)
    account = ForeignKeyField(Account, backref="payments")
    only_item = ForeignKeyField(FeeItem, null=True)
    """預收管理費 pays 管理費 only; None for money that pays anything."""
    paid_on = DateField(index=True)
    recorded_at = MomentField()
    means = TermField(Means)
    amount = BigIntegerField()
    payer_name = CharField(default="")
    note = TextField(default="")
    person = ForeignKeyField(Person, null=True)
    reversed_on = DateField(null=True)
    reversed_for = TextField(default="")
    reversed_by = ForeignKeyField(Person, null=True)


class Allocation(BaseModel):
    """What of a payment settles what of a charge, from a day on."""

    payment = ForeignKeyField(Payment, backref="allocations")
    charge = ForeignKeyField(Charge, backref="allocations", index=False)
    amount = BigIntegerField()
    settled_on = DateField()
    made_at = MomentField()
    undone_on = DateField(null=True)
    """Where the payment was reversed: the charge is owed again from then on."""

    class Meta:
        """What stands of a charge is summed from the index alone."""

        indexes = ((("charge", "undone_on", "amount"), False),)


class Refund(BaseModel):
    """Money paid out again: 預存, or a deposit; numbered and approved."""

    number = CharField(unique=True)
    account = ForeignKeyField(Account, backref="refunds")
    payment = ForeignKeyField(Payment, null=True, backref="refunds")
    charge = ForeignKeyField(Charge, null=True, backref="refunds")
    """The deposit it gives back; None for 預存."""
    paid_on = DateField()
    means = TermField(Means)
    amount = BigIntegerField()
    reason = TextField()
    approver = CharField()
    made_at = MomentField()
    person = ForeignKeyField(Person, null=True)


class UnplacedMoney(BaseModel):
    """Money nobody can place yet."""

    received_on = DateField()
    means = TermField(Means)
    amount = BigIntegerField()
    words = TextField(default="")
    payment = ForeignKeyField(Payment, null=True)
    """What it became once placed."""
    made_at = MomentField()
    person = ForeignKeyField(Person, null=True)


class BankBatch(BaseModel):
    """One direct debit sent to the bank (托收)."""

    month = IntegerField(index=True)
    sent_at = MomentField()
    count = IntegerField()
    amount = BigIntegerField()
    result_at = MomentField(null=True)
    person = ForeignKeyField(Person, null=True)


class BankLine(BaseModel):
    """One account of a direct debit."""

    batch = ForeignKeyField(BankBatch, backref="lines")
    account = ForeignKeyField(Account, backref="bank_lines")
    amount = BigIntegerField()
    state = TermField(DebitState, default=DebitState.UNDER_WAY)
    reason = CharField(default="")
    payment = ForeignKeyField(Payment, null=True)


class CashDay(BaseModel):
    """The close of one day at the counter."""

    day = DateField(unique=True)
    opening = BigIntegerField(default=0)
    """The cash float at the beginning."""
    counted = JsonField(default=dict)
    """By means: what was counted, and what the books say."""
    note = TextField(default="")
    closed_at = MomentField()
    person = ForeignKeyField(Person, null=True)
