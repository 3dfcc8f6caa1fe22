"""Words typed into a recording dialog that was closed before saving: kept on disk until they are saved."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from wuye_desk.domain.ticket import EventKind


class KeptWords:
    """One small file for each ticket and kind of event with something unfinished.

    part tells apart what can be unfinished several times: the number of the hand-over, else 0.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, ticket_id: int, kind: EventKind, words: Mapping[str, Any], part: int = 0) -> None:
        """Write the JSON-ready words so that they outlive the program."""
        self._folder.mkdir(parents=True, exist_ok=True)
        place = self._place(ticket_id, kind, part)
        draft = place.with_suffix(".part")
        with draft.open("w", encoding="utf-8") as file:
            json.dump(dict(words), file, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(place)

    def find(self, ticket_id: int, kind: EventKind, part: int = 0) -> dict[str, Any]:
        """Return what was kept, or nothing; a damaged file is set aside and counts as nothing."""
        place = self._place(ticket_id, kind, part)
        if not place.exists():
            return {}
        try:
            words = json.loads(place.read_text("utf-8"))
        except ValueError:
            place.replace(place.with_suffix(".damaged"))
            return {}
        return words if isinstance(words, dict) else {}

    def discard(self, ticket_id: int, kind: EventKind, part: int = 0) -> None:
        """Forget what was kept: it has been saved or is not wanted."""
        self._place(ticket_id, kind, part).unlink(missing_ok=True)

    def _place(self, ticket_id: int, kind: EventKind, part: int) -> Path:
        name = f"{ticket_id}-{kind.value}-{part}" if part else f"{ticket_id}-{kind.value}"
        return self._folder / f"{name}.json"
