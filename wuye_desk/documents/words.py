"""The one door every printed label goes through, as tr() is for the screen's."""

from __future__ import annotations


def printed(text: str) -> str:
    """Return the label as it is to stand on paper: the station writes Traditional Chinese."""
    return text
