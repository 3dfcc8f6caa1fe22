"""What is charged: items, prices, waivers, meters, slips, and the charges (應收) that came of them.

Money is whole 分; prices are ten-thousandths of a yuan; quantities (m², 度, m³, hours) thousandths.
"""

from __future__ import annotations

from peewee import (
    BigIntegerField,
    BooleanField,
    CharField,
    DateField,
    ForeignKeyField,
    IntegerField,
    TextField,
)

from wuye_desk.domain.billing.terms import Basis, Origin, SlipKind
from wuye_desk.store.fields import JsonField, MomentField, TermField
from wuye_desk.store.models.base import BaseModel
from wuye_desk.store.models.people import Person
from wuye_desk.store.models.rooms import Account, Room
from wuye_desk.store.models.tickets import Ticket


class FeeItem(BaseModel):
    """收費項目: 管理費, 水費 and the like."""

    code = CharField(unique=True)
    name = CharField(unique=True)
    basis = TermField(Basis)
    unit = CharField(default="")
    months_back = IntegerField(default=0)
    """0 where a cycle charges its own month, 1 where the month before (篇1 2.5)."""
    explanation = TextField(default="")
    """One line to read out where somebody asks (篇1 1.2)."""
    position = IntegerField(default=0)
    active = BooleanField(default=True)


class Price(BaseModel):
    """What an item costs from a day on: for the station, a building, or one account."""

    item = ForeignKeyField(FeeItem, backref="prices")
    building = CharField(default="")
    account = ForeignKeyField(Account, null=True, backref="prices")
    starts_on = DateField()
    ends_on = DateField(null=True)
    """From this day it holds no longer."""
    amount = BigIntegerField()
    steps = JsonField(default=list)
    """[[up to this quantity, price] …] before the price of the rest; none for most."""
    note = TextField(default="")
    made_at = MomentField()
    person = ForeignKeyField(Person, null=True)


class Waiver(BaseModel):
    """減免: a share of an item, or of all, that an account need not pay."""

    account = ForeignKeyField(Account, backref="waivers")
    item = ForeignKeyField(FeeItem, null=True)
    from_month = IntegerField()
    until_month = IntegerField(null=True)
    percent = IntegerField(default=100)
    reason = TextField()
    approver = CharField()
    made_at = MomentField()
    person = ForeignKeyField(Person, null=True)


class Meter(BaseModel):
    """A meter of a room."""

    room = ForeignKeyField(Room, backref="meters")
    item = ForeignKeyField(FeeItem)
    number = CharField(default="")
    multiplier = BigIntegerField(default=1000)
    digits = IntegerField(null=True)
    """Places before the point; a meter that runs over begins again at 0."""
    start_value = BigIntegerField(default=0)
    starts_on = DateField()
    ends_on = DateField(null=True)


class Reading(BaseModel):
    """What a meter showed for one month, and the usage since the one before."""

    meter = ForeignKeyField(Meter, backref="readings")
    month = IntegerField()
    """YYYYMM: of the usage, which the cycle after it charges."""
    read_on = DateField()
    before = BigIntegerField()
    value = BigIntegerField()
    usage = BigIntegerField()
    estimated = BooleanField(default=False)
    note = TextField(default="")
    made_at = MomentField()
    person = ForeignKeyField(Person, null=True)

    class Meta:
        """A meter is read once a month."""

        indexes = ((("meter", "month"), True),)


class SlipHandOver(BaseModel):
    """The month's slips handed to 收費室 by name (篇1 2.1, 2.2)."""

    kind = TermField(SlipKind)
    month = IntegerField()
    handed_at = MomentField()
    taken_by = CharField()
    count = IntegerField()
    amount = BigIntegerField()
    person = ForeignKeyField(Person, null=True)


class Slip(BaseModel):
    """空調加時申請單 or 維修單."""

    kind = TermField(SlipKind)
    number = CharField(unique=True)
    room = ForeignKeyField(Room, null=True, backref="slips")
    account = ForeignKeyField(Account, null=True, backref="slips")
    """None for a repair of what is common."""
    day = DateField(index=True)
    amount = BigIntegerField(default=0)
    data = JsonField(default=dict)
    """What the form holds, as services.fees.slips writes it."""
    ticket = ForeignKeyField(Ticket, null=True, backref="slips")
    handed_over = ForeignKeyField(SlipHandOver, null=True, backref="slips")
    made_at = MomentField()
    person = ForeignKeyField(Person, null=True)
    cancelled_at = MomentField(null=True)
    cancelled_for = TextField(default="")


class MonthRun(BaseModel):
    """One run of a month: what it posted was the difference to what stood."""

    month = IntegerField(index=True)
    posted_at = MomentField()
    count = IntegerField()
    amount = BigIntegerField()
    person = ForeignKeyField(Person, null=True)


class Charge(BaseModel):
    """應收: one line of one account; corrections are further lines, nothing is changed."""

    account = ForeignKeyField(Account, backref="charges", index=False)
    item = ForeignKeyField(FeeItem, index=False)
    month = IntegerField()
    """YYYYMM it belongs to."""
    origin = TermField(Origin)
    amount = BigIntegerField()
    quantity = BigIntegerField(null=True)
    price = BigIntegerField(null=True)
    computed = JsonField(default=dict)
    """How the amount came about, for the page that explains it."""
    due_on = DateField()
    run = ForeignKeyField(MonthRun, null=True, backref="charges")
    slip = ForeignKeyField(Slip, null=True, backref="charges")
    corrects = ForeignKeyField("self", null=True, backref="corrections")
    reason = TextField(default="")
    posted_at = MomentField()
    person = ForeignKeyField(Person, null=True, index=False)
    disputed_until = DateField(null=True)
    """爭議中: settled by nothing, dunned by nobody until then."""
    disputed_for = TextField(default="")

    class Meta:
        """Read by account and by month."""

        indexes = ((("account", "month"), False), (("month", "item"), False))
