"""Drafts on disk: a file each, safe against a power cut, so that nothing typed is ever lost."""

from __future__ import annotations

from pathlib import Path

from wuye_desk.services.ticket_draft import TicketDraft

__all__ = ["DraftBox", "TicketDraft"]


class DraftBox:
    """The folder of drafts of one person at one desk."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def save(self, draft: TicketDraft) -> None:
        """Put the draft on disk in place of its earlier state; when this returns it survives a power cut.

        Raises DeskError where the folder cannot be written.
        """
        raise NotImplementedError

    def load_all(self) -> list[TicketDraft]:
        """Return every draft, the earliest begun first; a damaged file is set aside and left out."""
        raise NotImplementedError

    def discard(self, draft_id: str) -> None:
        """Forget a draft: it has been registered, or is not wanted."""
        raise NotImplementedError
