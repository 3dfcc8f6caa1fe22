"""What the station as a whole has: settings, serial numbers, rule books, the working calendar, bulletins."""

from __future__ import annotations

from peewee import BooleanField, CharField, DateField, IntegerField, TextField

from wuye_desk.store.fields import JsonField, MomentField
from wuye_desk.store.models.base import BaseModel


class Setting(BaseModel):
    """One setting of the station, as JSON."""

    key = CharField(primary_key=True)
    value = JsonField()


class Serial(BaseModel):
    """The last number given in one series and month."""

    prefix = CharField()
    month = IntegerField()
    """YYYYMM."""
    last = IntegerField(default=0)

    class Meta:
        """One counter for each series and month."""

        indexes = ((("prefix", "month"), True),)


class RuleBookVersion(BaseModel):
    """One state of the rule book; a ticket keeps the version it was opened under."""

    version = IntegerField(unique=True)
    body = TextField()
    created_at = MomentField()
    by = CharField(default="")


class CalendarYear(BaseModel):
    """Whether the days off of a year are published, and where they came from."""

    year = IntegerField(primary_key=True)
    published = BooleanField()
    source = CharField()


class CalendarDay(BaseModel):
    """A day that differs from its weekday: off on a weekday, or working on a weekend (調休)."""

    day = DateField(primary_key=True)
    working = BooleanField()
    name = CharField(default="")
    source = CharField(default="")


class Bulletin(BaseModel):
    """A known matter of a building with the words to answer: 「消防管改造，2單元 09:00－17:00 停水」."""

    building = CharField(default="")
    """Empty for the whole station."""
    text = TextField()
    answer = TextField(default="")
    starts_at = MomentField()
    ends_at = MomentField()
