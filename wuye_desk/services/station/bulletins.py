"""告示: known matters of a building with the words to answer, shown while they are current."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Subject
from wuye_desk.domain.permissions import Action
from wuye_desk.domain.room_label import building_label, building_name
from wuye_desk.services.desk import Desk
from wuye_desk.services.trust.history import record_change
from wuye_desk.store.models import Bulletin, Room


@dataclass(frozen=True)
class BulletinLine:
    """One bulletin; an empty building means the whole station, id None one that is not kept yet."""

    id: int | None
    building: str
    text: str
    answer: str
    starts_at: datetime
    ends_at: datetime


def bulletins(desk: Desk, building: str) -> list[BulletinLine]:
    """Return what is current now in this building or the whole station, the latest first."""
    now = desk.now()
    current = (Bulletin.starts_at <= now) & (Bulletin.ends_at > now)
    here = Bulletin.building.in_(("", building))
    return [_line(row) for row in Bulletin.select().where(current, here).order_by(Bulletin.starts_at.desc())]


def all_bulletins(desk: Desk) -> list[BulletinLine]:  # noqa: ARG001
    """Return every bulletin, the one that ends last first."""
    return [_line(row) for row in Bulletin.select().order_by(Bulletin.ends_at.desc())]


def save_bulletin(desk: Desk, line: BulletinLine) -> int:
    """Keep a bulletin; return its id. DeskError where words, building or time are wrong."""
    desk.require(Action.MANAGE_BULLETINS)
    if not line.text.strip():
        raise DeskError("請填告示內容。", "text")
    if line.ends_at <= line.starts_at:
        raise DeskError("結束要晚於開始。", "ends_at")
    values = {
        "building": _known_building(line.building),
        "text": line.text.strip(),
        "answer": line.answer.strip(),
        "starts_at": line.starts_at,
        "ends_at": line.ends_at,
    }
    with desk.store.write():
        before = None if line.id is None else _told(Bulletin.get_by_id(line.id))
        if line.id is None:
            kept = int(Bulletin.create(**values).id)
        else:
            kept = line.id
            Bulletin.update(**values).where(Bulletin.id == kept).execute()
        row = Bulletin.get_by_id(kept)
        record_change(desk, Subject.BULLETIN, kept, row.text, before=before, after=_told(row))
    return kept


def delete_bulletin(desk: Desk, bulletin_id: int) -> None:
    """Take a bulletin out."""
    desk.require(Action.MANAGE_BULLETINS)
    with desk.store.write():
        row = Bulletin.get_by_id(bulletin_id)
        record_change(desk, Subject.BULLETIN, bulletin_id, row.text, before=_told(row), after=None)
        Bulletin.delete().where(Bulletin.id == bulletin_id).execute()


def _known_building(typed: str) -> str:
    """Return the building as the roster names it; empty is the whole station. DeskError if unknown."""
    building = building_label(building_name(typed))
    if building and not Room.select().where(Room.building == building).exists():
        raise DeskError(f"名冊裡沒有「{building}」，請核對樓棟；要給全站看就留空。", "building")
    return building


def _told(row: Bulletin) -> dict[str, object]:
    return {
        "範圍": row.building or "全站",
        "內容": row.text,
        "答法": row.answer,
        "開始": row.starts_at,
        "結束": row.ends_at,
    }


def _line(row: Bulletin) -> BulletinLine:
    return BulletinLine(row.id, row.building, row.text, row.answer, row.starts_at, row.ends_at)
