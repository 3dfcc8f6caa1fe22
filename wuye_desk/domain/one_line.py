"""Texts that stand in one line: what was copied out of a chat or a table may bring breaks with it."""

from __future__ import annotations

import re

_BREAKS = re.compile(r"[ \t]*[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029][\s]*")


def one_line(text: str) -> str:
    """Return the text with a space for each break or tab; one that has none stays exactly as it is."""
    return _BREAKS.sub(" ", text).strip() if _BREAKS.search(text) else text
