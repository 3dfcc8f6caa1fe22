"""The one door every printed label goes through: another face of the language can be put behind it."""

from __future__ import annotations

from collections.abc import Mapping

_words: dict[str, str] = {}


def printed(text: str) -> str:
    """Return the label as it is to stand on paper: itself, unless another face has been put in its place."""
    return _words.get(text, text)


def use_words(words: Mapping[str, str]) -> None:
    """Print these words in place of the Traditional Chinese ones; an empty mapping goes back to them."""
    _words.clear()
    _words.update(words)
