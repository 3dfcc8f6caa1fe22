"""People, their roles, the areas and departments they answer for, and who stands in for whom."""

from __future__ import annotations

from peewee import BooleanField, CharField, ForeignKeyField, IntegerField, TextField

from wuye_desk.domain.vocabulary import Role
from wuye_desk.store.fields import MomentField, TermField
from wuye_desk.store.models.base import BaseModel


class Department(BaseModel):
    """A department complaints can be handed to: 維修組, 環境部 and the like."""

    name = CharField(unique=True)
    active = BooleanField(default=True)


class Person(BaseModel):
    """Somebody of the station; a person without a PIN signs on paper only."""

    name = CharField()
    initials = CharField(default="", index=True)
    """Pinyin initials, every reading, apart by a space: 「zds」."""
    pin_hash = TextField(default="")
    pin_failures = IntegerField(default=0)
    """Wrong PINs since the last right one or the last lock-out."""
    pin_lockouts = IntegerField(default=0)
    """Lock-outs since the last right PIN: each is longer than the one before."""
    pin_locked_until = MomentField(null=True)
    active = BooleanField(default=True)


class Area(BaseModel):
    """A part of the station under one 區域管理員."""

    name = CharField(unique=True)
    steward = ForeignKeyField(Person, null=True, backref="areas")


class PersonRole(BaseModel):
    """One role of one person; a head of department names the department."""

    person = ForeignKeyField(Person, backref="roles")
    role = TermField(Role)
    department = ForeignKeyField(Department, null=True)

    class Meta:
        """A person holds a role once per department."""

        indexes = ((("person", "role", "department"), True),)


class Substitution(BaseModel):
    """值班/代理: who acts for whom, from when to when."""

    person = ForeignKeyField(Person, backref="absences")
    substitute = ForeignKeyField(Person, backref="substitutions")
    starts_at = MomentField()
    ends_at = MomentField(null=True)
