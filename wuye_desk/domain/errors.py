"""The one kind of error that is meant for the person at the desk."""

from __future__ import annotations

from dataclasses import dataclass


class DeskError(Exception):
    """Something the clerk can act on: a sentence to show, and the field it stands at, if any."""

    def __init__(self, sentence: str, field: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.field = field


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """What is wrong at one field, in a sentence that says what to do."""

    field: str
    sentence: str
