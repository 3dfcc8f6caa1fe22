"""Rows straight into a table, thousands at a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from peewee import Database

from wuye_desk.store.models.base import BaseModel


def insert(
    database: Database, model: type[BaseModel], names: Sequence[str], rows: Iterable[Sequence[Any]]
) -> None:
    """Insert rows of values as the file keeps them; columns not named get the model's default."""
    meta: Any = model._meta
    defaults = {
        field: field.db_value(field.default() if callable(field.default) else field.default)
        for name, field in meta.fields.items()
        if name not in names and field.default is not None
    }
    columns = [meta.fields[name].column_name for name in names] + [field.column_name for field in defaults]
    rest = tuple(defaults.values())
    sql = f'INSERT INTO "{meta.table_name}" ({", ".join(columns)}) VALUES ({", ".join("?" * len(columns))})'
    database.connection().executemany(sql, ((*row, *rest) for row in rows))
