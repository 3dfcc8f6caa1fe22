"""Column types that say how the store keeps moments, words of the desk and lists."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from peewee import BigIntegerField, CharField, TextField

from wuye_desk.domain.moments import from_stamp, to_stamp
from wuye_desk.domain.vocabulary import Term


class MomentField(BigIntegerField):
    """An aware datetime, kept as microseconds since 1970 in UTC: sorts and compares as a number."""

    def db_value(self, value: datetime | int | None) -> int | None:
        """Return the stamp that is stored."""
        return to_stamp(value) if isinstance(value, datetime) else value

    def python_value(self, value: int | None) -> datetime | None:
        """Return the moment in the station's zone."""
        return None if value is None else from_stamp(value)


class TermField(CharField):
    """A word of wuye_desk.domain.vocabulary, kept as its code."""

    def __init__(self, terms: type[Term], **options: Any) -> None:
        super().__init__(max_length=40, **options)
        self.terms = terms

    def db_value(self, value: Term | str | None) -> str | None:
        """Return the code that is stored."""
        return value.value if isinstance(value, Term) else value

    def python_value(self, value: str | None) -> Term | None:
        """Return the word behind the code."""
        return None if value is None else self.terms(value)


class JsonField(TextField):
    """Plain data (dicts, lists, strings, numbers, booleans, None) kept as JSON text."""

    def db_value(self, value: Any) -> str | None:
        """Return the JSON that is stored."""
        return None if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True)

    def python_value(self, value: str | None) -> Any:
        """Return the data behind the JSON."""
        return None if value is None else json.loads(value)
