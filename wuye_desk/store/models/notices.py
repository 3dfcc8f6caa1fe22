"""The notices of the month, how they were delivered, and the milestones of the billing calendar."""

from __future__ import annotations

from peewee import BigIntegerField, CharField, DateField, ForeignKeyField, IntegerField, TextField

from wuye_desk.domain.billing.terms import DeliveryWay, Duty, NoticeKind
from wuye_desk.store.fields import JsonField, MomentField, TermField
from wuye_desk.store.models.base import BaseModel
from wuye_desk.store.models.people import Person
from wuye_desk.store.models.rooms import Account


class NoticeBatch(BaseModel):
    """Notices made in one go, in walking order."""

    kind = TermField(NoticeKind)
    month = IntegerField(index=True)
    made_at = MomentField()
    count = IntegerField()
    last_charge = IntegerField(default=0)
    """The latest charge there was: later ones of the month are not in its notices."""
    content = JsonField(default=dict)
    """What all its sheets say alike: by when it is paid, to whom."""
    person = ForeignKeyField(Person, null=True)


class Notice(BaseModel):
    """One notice as it was printed; a later charge gets a notice of its own."""

    number = CharField(unique=True)
    kind = TermField(NoticeKind)
    batch = ForeignKeyField(NoticeBatch, backref="notices")
    place = IntegerField()
    """1, 2, 3 … within its batch."""
    account = ForeignKeyField(Account, backref="notices")
    month = IntegerField()
    issued_on = DateField()
    total = BigIntegerField()
    content = JsonField(default=dict)
    """Everything the sheet says, so that a reprint says the same."""
    withdrawn_at = MomentField(null=True)
    withdrawn_for = CharField(default="")

    class Meta:
        """Read by account and month."""

        indexes = ((("month", "kind"), False),)


class Delivery(BaseModel):
    """One attempt to deliver a notice."""

    notice = ForeignKeyField(Notice, backref="deliveries")
    way = TermField(DeliveryWay)
    at = MomentField()
    carrier = ForeignKeyField(Person, null=True)
    signed_by = CharField(default="")
    note = TextField(default="")
    recorded_at = MomentField()
    person = ForeignKeyField(Person, null=True, backref="deliveries_recorded")


class Milestone(BaseModel):
    """That a duty of a cycle was done: by whom, handed to whom."""

    cycle = IntegerField()
    """YYYYMM."""
    duty = TermField(Duty)
    done_at = MomentField()
    taken_by = CharField(default="")
    note = TextField(default="")
    person = ForeignKeyField(Person, null=True)

    class Meta:
        """A duty is done once a cycle."""

        indexes = ((("cycle", "duty"), True),)
