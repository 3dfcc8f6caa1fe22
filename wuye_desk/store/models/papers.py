"""What lies beside the tickets: attached files, typical cases, hand-overs of the shift, months reported."""

from __future__ import annotations

from peewee import SQL, BigIntegerField, BlobField, CharField, ForeignKeyField, IntegerField, TextField

from wuye_desk.domain.attachments import AttachmentKind
from wuye_desk.store.fields import JsonField, MomentField, TermField
from wuye_desk.store.models.base import BaseModel
from wuye_desk.store.models.people import Person
from wuye_desk.store.models.tickets import Ticket


class Attachment(BaseModel):
    """A photo, scan or letter of a ticket; the file itself lies in the data folder."""

    ticket = ForeignKeyField(Ticket, backref="attachments")
    name = CharField()
    """As it was called where it came from, and as it is shown."""
    form = CharField(max_length=20, default="")
    """Code of the signed sheet it is a scan of: 「KF-01」; empty for any other."""
    path = CharField()
    """Inside the data folder, with forward slashes."""
    size = BigIntegerField()
    """In bytes."""
    digest = BlobField()
    """SHA-256 of the bytes."""
    note = TextField(default="")
    added_at = MomentField()
    person = ForeignKeyField(Person, null=True)
    removed_at = MomentField(null=True)
    """When it was put aside as attached by mistake; the row stays."""
    kind = TermField(AttachmentKind, default=AttachmentKind.OTHER, constraints=[SQL("DEFAULT 'other'")])
    removed_reason = TextField(default="", constraints=[SQL("DEFAULT ''")])


class CaseStudy(BaseModel):
    """A ticket the 站長 keeps as a typical case (典型案例, 篇2 7.1)."""

    ticket = ForeignKeyField(Ticket, unique=True, backref="case_studies")
    title = CharField()
    lesson = TextField()
    tags = JsonField(default=list)
    marked_at = MomentField()
    person = ForeignKeyField(Person, null=True)


class Shift(BaseModel):
    """One hand-over of the desk (交接班): who gives, who takes, what was open and said to whom."""

    giver = ForeignKeyField(Person, backref="shifts_given")
    taker = ForeignKeyField(Person, null=True, backref="shifts_taken")
    started_at = MomentField()
    handed_at = MomentField(index=True)
    note = TextField(default="")
    items = JsonField(default=list)
    """What was open and due next at that moment, as the printed sheet lists it."""


class MonthlyReport(BaseModel):
    """That the month's report was handed to the 物業經理 (篇2 8.0), and with which figures."""

    month = IntegerField(index=True)
    """YYYYMM."""
    handed_at = MomentField()
    receiver = CharField()
    person = ForeignKeyField(Person, null=True)
    figures = JsonField(default=dict)
