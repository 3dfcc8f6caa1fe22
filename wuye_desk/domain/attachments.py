"""What may be attached to a ticket: the kinds, the limits, and the name a file is kept under."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePath

from wuye_desk.domain.vocabulary import Term

LARGEST = 200 * 1024 * 1024
"""Bytes of one file (本地)."""
MOST_AT_ONCE = 50
SIGNED_FORMS = ("KF-01", "KF-02", "KF-03", "KF-06", "KF-07")
"""Forms of a ticket that come back signed and are scanned."""
_LONGEST_STEM = 60
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|com\d|lpt\d)$")
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,8}")


class AttachmentKind(Term):
    """What kind of paper an attachment is."""

    SIGNED = "signed", "簽回原件"
    PHOTO = "photo", "照片"
    LETTER = "letter", "來函"
    OTHER = "other", "其他"


class FileState(Term):
    """Whether the file of an attachment is what was once attached."""

    SOUND = "sound", "完好"
    MISSING = "missing", "檔案不在了"
    CHANGED = "changed", "檔案被改過"


IMAGES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff"})
PDF = ".pdf"


def suffix_of(name: str) -> str:
    """Return the ending of a file's name in small letters, with its dot; empty where it has none."""
    return PurePath(name).suffix.lower()


def likely_kind(names: list[str]) -> AttachmentKind:
    """Return what files of these names most likely are: photographs, or anything."""
    pictures = bool(names) and all(suffix_of(name) in IMAGES for name in names)
    return AttachmentKind.PHOTO if pictures else AttachmentKind.OTHER


def kept_name(sequence: int, name: str) -> str:
    """Return the name a file is kept under: 「01-滲水.jpg」, such as every system and USB stick can hold."""
    plain = unicodedata.normalize("NFC", name)
    suffix = PurePath(plain).suffix
    if not _SUFFIX.fullmatch(suffix):
        suffix = ""
    stem = _NOT_IN_NAMES.sub("_", plain.removesuffix(suffix)).strip(" .")[:_LONGEST_STEM].strip(" .")
    if not stem or _RESERVED.match(stem):
        stem = f"{stem}_"
    return f"{sequence:02}-{stem}{suffix.lower()}"


def size_words(size: int) -> str:
    """Return a size in bytes as people say it: 「312 MB」, 「3.4 MB」, 「18 KB」."""
    if size >= 100 * 1024 * 1024:
        return f"{size / 1024 / 1024:.0f} MB"
    if size >= 1024 * 1024:
        return f"{size / 1024 / 1024:.1f} MB"
    return f"{max(1, round(size / 1024))} KB"
