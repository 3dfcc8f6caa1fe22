"""The history of every change; rows are only ever added."""

from __future__ import annotations

from peewee import BlobField, CharField, ForeignKeyField, TextField

from wuye_desk.domain.history import Deed, Subject
from wuye_desk.store.fields import MomentField, TermField
from wuye_desk.store.models.base import BaseModel
from wuye_desk.store.models.people import Person


class History(BaseModel):
    """One thing done to one record: who, when, at which PC, what, before and after."""

    at = MomentField(index=True)
    person = ForeignKeyField(Person, null=True)
    """None where the program did it by itself, or a command without a window."""
    place = CharField()
    """The name of the PC."""
    deed = TermField(Deed)
    subject = TermField(Subject)
    record = CharField()
    title = CharField()
    payload = TextField(null=True)
    """[before, after] as JSON; None once it was blanked."""
    salt = BlobField(null=True)
    digest = BlobField()
    hash = BlobField()

    class Meta:
        """Read by record, by person, by day."""

        indexes = ((("subject", "record"), False),)
