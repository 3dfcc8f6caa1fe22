"""The one database all tables belong to; it is bound to a file when the store opens."""

from __future__ import annotations

from peewee import DatabaseProxy, Model

database = DatabaseProxy()


class BaseModel(Model):
    """A table of the station's file."""

    class Meta:
        """Bind every table to the station's file, under its plain singular name."""

        database = database
        legacy_table_names = False
