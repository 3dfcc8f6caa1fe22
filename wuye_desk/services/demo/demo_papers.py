"""Papers of the sample station: a photo, a letter and a signed sheet attached, three cases to learn from."""

from __future__ import annotations

import struct
import tempfile
import tomllib
import zlib
from datetime import datetime
from math import hypot
from pathlib import Path
from typing import Any

from wuye_desk.domain.attachments import AttachmentKind
from wuye_desk.domain.vocabulary import Role, Stage
from wuye_desk.resources import resource
from wuye_desk.services.attachments.attaching import attach
from wuye_desk.services.attachments.attachment_lines import AboutFiles, FileToAttach
from wuye_desk.services.cases.cases import CaseDraft, save_case
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.people.people import people
from wuye_desk.services.printing.printing import ticket_form
from wuye_desk.store.models import Ticket

_WIDTH, _HEIGHT = 320, 240
_WALL, _DAMP = (226, 220, 208), (148, 122, 92)
_STAINS = ((96, 60, 92), (150, 96, 70), (60, 128, 54))
"""Places and sizes of the damp patches on the photographed wall, in pixels."""

_LETTER = (
    "物業服務站：",
    "　　我家窗外五米就是垃圾房，夏天氣味很重，開不了窗。",
    "去年說要封閉，到現在沒有動。請書面答復：遷移還是封閉，",
    "什麼時候做完。",
    "　　　　　　　　　　　　　　　　　　一位住戶",
)


def make_papers(desk: Desk) -> None:
    """Attach what lies on the desk and keep what was learnt; inside Store.write()."""
    stories = _toml("stories.toml")["open"]
    _attach(desk, stories["basement"]["content"], "地下室牆角.png", photo(), AttachmentKind.PHOTO)
    _attach(desk, stories["letter"]["content"], "來函原件.pdf", letter(desk.now()), AttachmentKind.LETTER)
    leak = _ticket(stories["leak"]["content"])
    if leak is not None:
        scan = ticket_form(desk, leak).pdf
        _attach(desk, stories["leak"]["content"], "處置表簽回.pdf", scan, AttachmentKind.SIGNED, "KF-01")
    _make_cases(desk)


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("demo", name).read_text(encoding="utf-8"))


def _ticket(content: str, **conditions: Any) -> int | None:
    query = Ticket.select(Ticket.id).where(Ticket.content == content).order_by(Ticket.id.desc())
    row = query.filter(**conditions).first()
    return None if row is None else int(row.id)


def _attach(desk: Desk, content: str, name: str, data: bytes, kind: AttachmentKind, form: str = "") -> None:
    ticket_id = _ticket(content)
    if ticket_id is None:
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        attach(desk, ticket_id, [FileToAttach(path)], AboutFiles(kind, form))


def _make_cases(desk: Desk) -> None:
    """Have the 站長 keep each case whose ticket the station has."""
    at_desk = desk.person
    head = next(one for one in people(desk) if Role.STATION_HEAD in one.roles)
    desk.person = PersonAtDesk(head.id, head.name, frozenset(head.roles))
    try:
        for case in _toml("cases.toml")["cases"]:
            ticket_id = _ticket(case["content"], stage=Stage.ARCHIVED)
            if ticket_id is not None:
                save_case(desk, ticket_id, CaseDraft(case["title"], case["lesson"], tuple(case["tags"])))
    finally:
        desk.person = at_desk


def letter(now: datetime) -> bytes:
    """Return a resident's letter as it was scanned."""
    from wuye_desk.documents.grammar.sheet import Sheet

    sheet = Sheet(title="來函", author="", now=now)
    for place, words in enumerate(_LETTER):
        sheet.text(12, 40 + place * 11, words, 13)
    return sheet.finish()


def photo() -> bytes:
    """Return the picture of a damp wall as PNG."""
    rows = b"".join(b"\0" + b"".join(_pixel(x, y) for x in range(_WIDTH)) for y in range(_HEIGHT))
    head = struct.pack(">IIBBBBB", _WIDTH, _HEIGHT, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts)


def _pixel(x: int, y: int) -> bytes:
    damp = max(max(0.0, 1 - hypot(x - left, y - top) / size) for left, top, size in _STAINS)
    corner = 0.86 if x > _WIDTH * 0.72 else 1.0
    return bytes(
        int((wall + (stain - wall) * damp) * corner) for wall, stain in zip(_WALL, _DAMP, strict=True)
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
