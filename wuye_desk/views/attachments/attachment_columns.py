"""The columns of a ticket's attachments."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from wuye_desk.domain.attachments import AttachmentKind, FileState, size_words
from wuye_desk.domain.moments import local
from wuye_desk.services.attachments.attachment_lines import AttachmentLine
from wuye_desk.views.widgets.tables import ColumnSpec
from wuye_desk.views.words import say, stamp_text

_ICONS = {
    AttachmentKind.SIGNED: "signature",
    AttachmentKind.PHOTO: "image",
    AttachmentKind.LETTER: "mail",
    AttachmentKind.OTHER: "file-text",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("ticket", text)


def kind_words(line: AttachmentLine) -> str:
    """Return what it is: 「簽回原件 KF-01」."""
    return f"{say(line.kind)} {line.form}".strip()


def about_words(line: AttachmentLine, now: datetime) -> str:
    """Return everything known of an attachment, a line each."""
    when = _tr("{moment} {person}　{size}").format(
        moment=stamp_text(line.added_at, local(now).date()), person=line.person, size=size_words(line.size)
    )
    parts = [line.name, kind_words(line), line.note, when, state_words(line)]
    return "\n".join(part for part in parts if part)


def state_words(line: AttachmentLine) -> str:
    """Return what is out of the ordinary: put aside, missing, changed; empty where all is well."""
    if line.removed_at is not None:
        return _tr("已撤下：{reason}").format(reason=line.removed_reason)
    return "" if line.state is FileState.SOUND else say(line.state)


def attachment_columns(now: Callable[[], datetime]) -> tuple[ColumnSpec[AttachmentLine], ...]:
    """Return the columns; times are told as of now()."""

    def aside(line: AttachmentLine) -> bool:
        return line.removed_at is not None

    def told(line: AttachmentLine) -> str:
        when = stamp_text(line.added_at, local(now()).date())
        return state_words(line) or f"{when} {line.person}"

    def tip(line: AttachmentLine) -> str:
        return about_words(line, now())

    return (
        ColumnSpec(
            _tr("檔案"),
            lambda line: f"{line.name}　{line.note}" if line.note else line.name,
            0,
            color=lambda line: "text_3" if aside(line) else "text",
            icon=lambda line: _ICONS[line.kind],
            tip=tip,
        ),
        ColumnSpec(_tr("種類"), kind_words, 106, color="text_2", tip=tip),
        ColumnSpec(
            _tr("何時"),
            told,
            136,
            style=lambda line: "strong" if line.state is not FileState.SOUND else "caption",
            color=lambda line: "text_2" if line.state is FileState.SOUND else "text",
            icon=lambda line: "" if line.state is FileState.SOUND or aside(line) else "triangle-alert",
            tip=tip,
        ),
    )
