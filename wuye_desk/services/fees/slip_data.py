"""What a slip holds: as it is typed, as the file keeps it, as pages and forms read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from wuye_desk.domain.billing.materials import Material, total_of
from wuye_desk.domain.billing.terms import SlipKind


@dataclass(frozen=True, slots=True)
class OvertimeDraft:
    """空調加時申請 as it is typed (篇1 2.1)."""

    account_id: int | None
    day: date
    begins: time
    until: time
    """Not after begins: of the next day."""
    place: str = ""
    """區域: the rooms or floors to be cooled."""
    contact: str = ""
    note: str = ""

    kind = SlipKind.OVERTIME


@dataclass(frozen=True, slots=True)
class RepairDraft:
    """維修單 as it is typed; what is not known yet is entered when it comes back (篇1 2.2)."""

    account_id: int | None
    """None for what is common: nobody is charged."""
    day: date
    content: str
    place: str = ""
    contact: str = ""
    appointed_at: datetime | None = None
    arrived_at: datetime | None = None
    finished_at: datetime | None = None
    labour: int = 0
    """分."""
    materials: tuple[Material, ...] = ()
    agreed_by: str = ""
    """Who agreed to the amount before the work began."""
    worker: str = ""
    result: str = ""
    ticket_id: int | None = None

    kind = SlipKind.REPAIR

    @property
    def total(self) -> int:
        """Return labour and materials, in 分."""
        return self.labour + total_of(self.materials)


SlipDraft = OvertimeDraft | RepairDraft


@dataclass(frozen=True, slots=True)
class Reckoned:
    """How the amount of an application came about; minutes and ten-thousandths of a yuan."""

    asked: int
    billed: int
    joined: bool
    at_least: bool
    price: int
    rule: str

    @property
    def quantity(self) -> int:
        """Return thousandths of an hour."""
        return self.billed * 1000 // 60


@dataclass(frozen=True, slots=True)
class Slip:
    """One slip, whole."""

    id: int
    number: str
    draft: SlipDraft
    amount: int
    """分."""
    room: str
    name: str
    ticket_number: str
    made_at: datetime
    made_by: str
    reckoned: Reckoned | None = None
    """Only of 空調加時."""
    handed_at: datetime | None = None
    taken_by: str = ""
    charged: bool = False
    """A month run has posted it."""
    cancelled_at: datetime | None = None
    cancelled_for: str = ""

    @property
    def kind(self) -> SlipKind:
        """Return which slip it is."""
        return self.draft.kind

    @property
    def stands(self) -> bool:
        """Return whether it is not cancelled."""
        return self.cancelled_at is None

    @property
    def is_paid(self) -> bool:
        """Return whether somebody is charged: 有償, not 公共."""
        return self.draft.account_id is not None


def data_of(draft: SlipDraft, reckoned: Reckoned | None) -> dict[str, Any]:
    """Return what the file keeps beside account, day, amount and ticket."""
    if isinstance(draft, OvertimeDraft):
        assert reckoned is not None
        return {
            "begins": f"{draft.begins:%H:%M}",
            "until": f"{draft.until:%H:%M}",
            "place": draft.place,
            "contact": draft.contact,
            "note": draft.note,
            "asked": reckoned.asked,
            "billed": reckoned.billed,
            "joined": reckoned.joined,
            "at_least": reckoned.at_least,
            "price": reckoned.price,
            "rule": reckoned.rule,
        }
    return {
        "content": draft.content,
        "place": draft.place,
        "contact": draft.contact,
        **{name: _kept(getattr(draft, name)) for name in _MOMENTS},
        "labour": draft.labour,
        "materials": [[one.name, one.quantity, one.unit, one.price] for one in draft.materials],
        "agreed_by": draft.agreed_by,
        "worker": draft.worker,
        "result": draft.result,
    }


def draft_of(
    kind: SlipKind, account_id: int | None, day: date, data: Mapping[str, Any], ticket_id: int | None
) -> tuple[SlipDraft, Reckoned | None]:
    """Return what was typed, and how its amount came about."""
    if kind is SlipKind.OVERTIME:
        draft = OvertimeDraft(
            account_id,
            day,
            time.fromisoformat(data["begins"]),
            time.fromisoformat(data["until"]),
            data["place"],
            data["contact"],
            data["note"],
        )
        words = ("asked", "billed", "joined", "at_least", "price", "rule")
        return draft, Reckoned(*(data[word] for word in words))
    return (
        RepairDraft(
            account_id,
            day,
            data["content"],
            data["place"],
            data["contact"],
            appointed_at=_moment(data["appointed_at"]),
            arrived_at=_moment(data["arrived_at"]),
            finished_at=_moment(data["finished_at"]),
            labour=data["labour"],
            materials=tuple(Material(*line) for line in data["materials"]),
            agreed_by=data["agreed_by"],
            worker=data["worker"],
            result=data["result"],
            ticket_id=ticket_id,
        ),
        None,
    )


_MOMENTS = ("appointed_at", "arrived_at", "finished_at")


def _kept(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
