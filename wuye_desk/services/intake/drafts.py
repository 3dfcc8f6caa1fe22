"""Drafts on disk: a file each, safe against a power cut, so that nothing typed is ever lost."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path

from wuye_desk.domain.errors import DeskError
from wuye_desk.services.intake.ticket_draft import TicketDraft
from wuye_desk.store.files import settle

__all__ = ["DraftBox", "TicketDraft"]

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


class DraftBox:
    """The folder of drafts of one person at one desk."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def save(self, draft: TicketDraft) -> None:
        """Put the draft on disk in place of its earlier state; when this returns it survives a power cut.

        Raises DeskError where the folder cannot be written.
        """
        place = self._place(draft.id)
        fresh = place.with_suffix(".part")
        text = json.dumps(draft.to_data(), ensure_ascii=False, indent=1)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with fresh.open("wb") as file:
                file.write(text.encode("utf-8", "surrogatepass"))
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(place)
            settle(self._folder)
        except OSError as error:
            raise DeskError("草稿存不進資料夾。請檢查磁碟空間和權限；已打的字還在畫面上。") from error

    def load_all(self) -> list[TicketDraft]:
        """Return every draft, the earliest begun first; a damaged file is set aside and left out."""
        drafts = [draft for path in sorted(self._folder.glob("*.json")) if (draft := _read(path)) is not None]
        return sorted(drafts, key=lambda draft: draft.received_at or draft.typed_at or _LONG_AGO)

    def discard(self, draft_id: str) -> None:
        """Forget a draft: it has been registered, or is not wanted."""
        self._place(draft_id).unlink(missing_ok=True)

    def _place(self, draft_id: str) -> Path:
        if not draft_id.isalnum():
            raise ValueError(draft_id)
        return self._folder / f"{draft_id}.json"


def _read(path: Path) -> TicketDraft | None:
    """Return the draft a file holds; one that holds none is kept beside the others under another name."""
    try:
        data = json.loads(path.read_bytes().decode("utf-8", "surrogatepass"))
        if not isinstance(data, dict) or data.get("id") != path.stem:
            raise ValueError(path.name)
        return TicketDraft.from_data(data)
    except (ValueError, TypeError, RecursionError):
        path.replace(path.with_suffix(".damaged"))
        return None
