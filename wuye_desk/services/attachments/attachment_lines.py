"""What is said of attachments: the files to attach, what came of it, and the lines a ticket shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from wuye_desk.domain.attachments import IMAGES, PDF, AttachmentKind, FileState, suffix_of
from wuye_desk.store.attachment_files import state_of


@dataclass(frozen=True, slots=True)
class FileToAttach:
    """A file somebody chose, dropped or pasted."""

    path: Path
    name: str = ""
    """How to call it; empty: as it is called."""

    @property
    def shown(self) -> str:
        """Return how it is called."""
        return self.name or self.path.name


@dataclass(frozen=True, slots=True)
class AboutFiles:
    """What is said of files when they are attached."""

    kind: AttachmentKind = AttachmentKind.OTHER
    form: str = ""
    """Which form's signed original it is, where it is one."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Attached:
    """What came of attaching."""

    added: tuple[str, ...]
    """Names of the files that are attached now."""
    known: tuple[str, ...] = ()
    """Names of those that were already: the same bytes, not kept twice."""


@dataclass(frozen=True, slots=True)
class AttachmentLine:
    """One attachment as the ticket shows it."""

    id: int
    ticket_id: int
    name: str
    kind: AttachmentKind
    form: str
    """「KF-01」: the sheet it is the signed original of."""
    size: int
    """In bytes."""
    digest: bytes
    note: str
    added_at: datetime
    person: str
    place: Path
    state: FileState
    """By its size only; thorough_state() reads it."""
    removed_at: datetime | None
    removed_reason: str

    @property
    def is_image(self) -> bool:
        """Return whether it is a picture by its name."""
        return suffix_of(self.name) in IMAGES

    @property
    def is_pdf(self) -> bool:
        """Return whether it is a PDF by its name."""
        return suffix_of(self.name) == PDF

    @property
    def thorough_state(self) -> FileState:
        """Return whether its bytes are what was attached; reads all of them, and no database."""
        return state_of(self.place, self.size, self.digest, thorough=True)
