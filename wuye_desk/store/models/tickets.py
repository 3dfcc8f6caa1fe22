"""Tickets, what happened to them, and the clocks worked out from that."""

from __future__ import annotations

from peewee import BooleanField, CharField, ForeignKeyField, IntegerField, TextField

from wuye_desk.domain.vocabulary import (
    CallerRelation,
    Channel,
    ClockId,
    Grade,
    Kind,
    Nature,
    Role,
    Stage,
    Validity,
)
from wuye_desk.store.fields import JsonField, MomentField, TermField
from wuye_desk.store.models.base import BaseModel
from wuye_desk.store.models.people import Department, Person
from wuye_desk.store.models.rooms import Account, Room


class Matter(BaseModel):
    """One matter (同一事項) that several households have brought."""

    title = CharField()
    building = CharField(default="")
    opened_at = MomentField()


class Ticket(BaseModel):
    """A registered contact; grade, stage and round are what the events last made of it."""

    number = CharField(unique=True)
    kind = TermField(Kind)
    channel = TermField(Channel)
    nature = TermField(Nature)
    grade = TermField(Grade)
    validity = TermField(Validity)
    stage = TermField(Stage)
    round = IntegerField(default=1)
    room = ForeignKeyField(Room, null=True, backref="tickets", index=False)
    account = ForeignKeyField(Account, null=True, backref="tickets")
    caller_name = CharField(default="")
    caller_relation = TermField(CallerRelation)
    callback_phone = CharField(default="")
    confidential = BooleanField(default=False)
    subject = CharField(default="")
    """The first words of the content, for lists."""
    content = TextField()
    demand = TextField(default="")
    location = CharField(default="")
    happening = BooleanField(default=False)
    department = ForeignKeyField(Department, null=True)
    receiver = ForeignKeyField(Person, index=False)
    received_at = MomentField(index=True)
    saved_at = MomentField()
    criteria = JsonField(default=list)
    """Codes of the criteria a person ticked at registration."""
    letter_arrived_at = MomentField(null=True)
    joint_count = IntegerField(default=1)
    sender = CharField(default="")
    sender_reference = CharField(default="")
    sender_due_at = MomentField(null=True)
    agreed_answer_at = MomentField(null=True)
    earlier = ForeignKeyField("self", null=True, backref="later")
    """The ticket of the same household that this one takes up again (二次投訴)."""
    matter = ForeignKeyField(Matter, null=True, backref="tickets")
    blank_number = CharField(default="")
    """KB number of the paper sheet it was first written on, at a power cut."""
    rule_book = IntegerField()
    draft_id = CharField(null=True, unique=True)
    """The draft it was saved from: a draft that comes back after a power cut is not registered twice."""
    handler = ForeignKeyField(Person, null=True, index=False, backref="handled")
    """Who keeps it where its receiver does not: named by the 物業經理 (篇2 3.1), or given over in bulk."""

    @property
    def keeper_id(self) -> int:
        """Return the id of who keeps it: its handler, else its receiver."""
        return int(self.handler_id or self.receiver_id)

    class Meta:
        """What the lists ask for."""

        indexes = ((("stage", "received_at"), False), (("room", "received_at"), False))


class TicketEvent(BaseModel):
    """One thing that happened to a ticket; rows are only ever added."""

    ticket = ForeignKeyField(Ticket, backref="events", index=False)
    sequence = IntegerField()
    kind = CharField(max_length=40)
    occurred_at = MomentField()
    recorded_at = MomentField()
    person = ForeignKeyField(Person, null=True, index=False)
    """Who recorded it; none where the program did so by itself."""
    data = JsonField(default=dict)

    class Meta:
        """Events of a ticket are numbered."""

        indexes = ((("ticket", "sequence"), True), (("kind", "occurred_at"), False))


class Clock(BaseModel):
    """One clock instance as the rules last worked it out: a cache the board can sort and filter."""

    ticket = ForeignKeyField(Ticket, backref="clocks", index=False)
    clock = TermField(ClockId)
    round = IntegerField()
    hand_over = IntegerField(default=0)
    """0 where the clock does not belong to a hand-over."""
    owner_role = TermField(Role)
    owner_person = ForeignKeyField(Person, null=True, index=False)
    department = CharField(default="")
    clause = CharField()
    started_at = MomentField(null=True)
    opens_at = MomentField(null=True)
    due_at = MomentField(null=True)
    stopped_at = MomentField(null=True)
    voided_at = MomentField(null=True)
    provisional = BooleanField(default=False)
    set_by_hand = BooleanField(default=False)
    rule_text = CharField(default="")
    open = BooleanField()
    """Neither stopped nor voided: somebody still has to do it."""

    class Meta:
        """The board reads the open ones by deadline, the month's rates from the index alone."""

        indexes = (
            (("ticket", "clock", "round", "hand_over"), True),
            (("open", "due_at", "clock", "stopped_at", "voided_at"), False),
        )


class Printing(BaseModel):
    """One printing of one form of one ticket; from the second on a sheet is marked 補印."""

    ticket = ForeignKeyField(Ticket, null=True, backref="printings")
    form = CharField(max_length=20)
    number = CharField()
    printed_at = MomentField()
    person = ForeignKeyField(Person, null=True)
    copies = IntegerField(default=1)
    target = CharField(default="")
