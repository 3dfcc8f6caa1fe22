"""Rooms, parties and billing accounts (收費戶), as 2-billing §1 has them.

Charges, payments and dunning will hang on the account, not on the room: an account is one party answering
for one room from a day to a day, closed when owner or tenant changes, and never erased.
"""

from __future__ import annotations

from peewee import (
    SQL,
    BigIntegerField,
    BooleanField,
    CharField,
    CompositeKey,
    DateField,
    ForeignKeyField,
    IntegerField,
    TextField,
)

from wuye_desk.domain.vocabulary import Capacity
from wuye_desk.store.fields import TermField
from wuye_desk.store.models.base import BaseModel
from wuye_desk.store.models.people import Area


class Room(BaseModel):
    """A room of the station, known by building, unit, floor and number."""

    label = CharField(unique=True)
    """The one way it is written: 「3棟2單元1201」."""
    building = CharField()
    unit = CharField(default="")
    floor = IntegerField(null=True)
    number = CharField()
    key = CharField(index=True)
    """The label boiled down for matching, digits apart by a dash: 「3-2-1201」."""
    walking_key = CharField(default="", index=True)
    """By which rooms sort as one walks: 棟, 單元, 層, 房."""
    area = ForeignKeyField(Area, null=True, backref="rooms")
    billing_area = BigIntegerField(null=True)
    """計費面積 in hundredths of a square metre."""
    vacant = BooleanField(default=False)
    note = TextField(default="")


class Party(BaseModel):
    """A person or company that answers for rooms."""

    name = CharField()
    initials = CharField(default="")
    """Pinyin initials, every reading, apart by a space."""
    identity_number = CharField(default="")
    postal_address = TextField(default="")
    note = TextField(default="")
    """What somebody at the door must know: 「家有老人，上門請輕敲」."""


class PartyPhone(BaseModel):
    """A phone number of a party: digits only in number, as it was written in shown."""

    party = ForeignKeyField(Party, backref="phones")
    number = CharField()
    shown = CharField(default="")
    label = CharField(default="")
    position = IntegerField(default=0)


class Account(BaseModel):
    """收費戶: one party answering for one room from a day to a day."""

    room = ForeignKeyField(Room, backref="accounts")
    party = ForeignKeyField(Party, backref="accounts")
    capacity = TermField(Capacity, default=Capacity.OWNER)
    starts_on = DateField(null=True)
    ends_on = DateField(null=True)
    moved_in_on = DateField(null=True)
    billed_from = DateField(null=True)
    payment_way = CharField(default="")
    bank_name = CharField(null=True)
    bank_account = TextField(null=True)
    """托收 account number, encrypted by a key that does not lie in this file."""
    vacant = BooleanField(default=False)
    note = TextField(default="")
    owner = ForeignKeyField(Party, null=True, backref="let_accounts")
    """The 業主 behind a tenant, to whom 篇1 3.4 writes; None where the party is the owner or nobody knows."""
    payer = ForeignKeyField("self", null=True, backref="paid_accounts")
    """Who pays for it where another account does."""
    consent_on = DateField(null=True)
    """When the 托收 was consented to in writing."""
    invoice_title = CharField(default="", constraints=[SQL("DEFAULT ''")])
    tax_number = CharField(default="", constraints=[SQL("DEFAULT ''")])


class HouseholdKey(BaseModel):
    """One thing a household can be found by: a room, the end of a phone number, of a name, initials.

    Every end of a number is a key, so that a prefix of a key is any run of its digits.
    """

    ended = BooleanField(default=False)
    """Of an account that has ended: looked up only where nobody else fits."""
    kind = CharField(max_length=1)
    text = CharField()
    account_id = IntegerField()
    """Neither checked nor indexed: accounts are never erased, and their keys follow from their rooms."""

    class Meta:
        """One B-tree in the order of the search."""

        primary_key = CompositeKey("ended", "kind", "text", "account_id")
        without_rowid = True
