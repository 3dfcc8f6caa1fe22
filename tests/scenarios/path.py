"""One ticket's way through a real station: who does what when, and what its clocks and next step then say."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from tests.services.intake.drafts_of import ZHANG, a_draft
from tests.support.clock_hand import ClockHand
from tests.support.seats import seat
from wuye_desk.domain.moments import local, station_moment
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import ClockId, ClockState
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.tickets.lines import ClockLine
from wuye_desk.services.tickets.tickets import EventDraft, TicketView, record, ticket

DESK, HEAD, MANAGER = "林曉婷", "周建國", "沈文海"
E = EventKind
USUAL: Mapping[EventKind, Mapping[str, Any]] = {
    E.ARRIVED: {"who": "黃麗娟"},
    E.REPORTED: {"to": MANAGER},
    E.MANAGER_CONTACTED: {"by_name": MANAGER, "way": "door", "words": "上門致歉，商定辦法"},
    E.ASSIGNED: {"by_name": MANAGER, "to_person": HEAD},
    E.CONTACTED: {"way": "phone", "by_name": DESK, "words": "已派單，師傅下午到"},
    E.ATTEMPTED: {"way": "phone", "words": "無人接聽"},
    E.HANDED_OVER: {"department": "維修組", "receiver": "李國棟"},
    E.LIAISED: {
        "department": "保安部",
        "receiver": "陳志強",
        "reason": "夜間噪音",
        "words": "樓上裝修夜間施工",
        "wanted": "今晚起巡查並書面回復",
    },
    E.PASSED_UP: {"to_role": "station_head", "to": HEAD},
    E.PLANNED: {"hand_over": 1, "words": "更換墊圈，重做防水", "signer": "李國棟"},
    E.DEPARTMENT_ANSWERED: {"hand_over": 1, "words": "已換好，試水不漏"},
    E.WITHDRAWN: {"hand_over": 1, "words": "轉錯部門"},
    E.HANDLING_OPINED: {"words": "請外包單位三日內處理", "by_name": MANAGER},
    E.PROMISED: {"words": "等配件到貨"},
    E.ANSWERED: {"way": "phone", "by_name": DESK, "words": "明天上午修好"},
    E.LETTER_REPLIED: {"reference": "錦湖函〔2026〕7號", "words": "已處理，特此回復"},
    E.SENDER_REPLIED: {"reference": "錦湖復〔2026〕3號", "words": "辦理結果如附件"},
    E.SOLVED: {"words": "已修好，住戶看過", "verified_by": DESK},
    E.VISITED: {"way": "door", "result": "satisfied", "visitor": DESK, "outside": "", "words": "沒有再漏"},
    E.LEADER_REPORTED: {"to": HEAD},
    E.MANAGER_OPINED: {"words": "同意，存檔", "by_name": MANAGER},
    E.COMPANY_TOLD: {"by_name": "許明遠", "to": "公司高總", "words": "已接待住戶並電話報告"},
    E.HEAD_VISITED: {"who": "李國棟", "words": "到住戶家查看並說明"},
    E.MINUTES_FILED: {
        "cause": "巡查未覆蓋",
        "improvement": "列入每月巡查",
        "prevention": "每季聯合檢查",
        "attendance": "沈文海、周建國、李國棟",
        "company_leader": "公司高總",
    },
    E.RESPONSIBILITY: {
        "who": "夜班維修",
        "basis": "未按時巡查",
        "decision": "扣當月獎金",
        "by_name": HEAD,
    },
    E.REGRADED: {"criteria": ["media"], "reason": "記者來電"},
    E.IRREGULAR_APPLIED: {"ground": "unrelated", "words": "屬自來水公司，已解釋", "applicant": DESK},
    E.IRREGULAR_DECIDED: {"agreed": "yes", "approver": HEAD, "words": "同意"},
    E.EXPLAINED: {"way": "phone", "by_name": DESK, "words": "已說明原因", "reaction": "表示理解"},
    E.READ: {"by_name": MANAGER, "words": "速辦"},
    E.ARCHIVED: {"shelf": "2026-11-01", "by_name": DESK},
    E.CANCELLED: {"reason": "重複登記"},
    E.NOTED: {"words": "住戶留言"},
}
"""Words that make each event complete."""


def moment(month: int, day: int, hour: int, minute: int = 0, year: int = 2026) -> datetime:
    return station_moment(date(year, month, day), time(hour, minute))


class Path:
    """A station with its people at one desk, and the ticket the scenario is about."""

    def __init__(self, desk: Desk, clock_hand: ClockHand) -> None:
        self.desk = desk
        self._clock_hand = clock_hand
        self._seats: dict[str, Desk] = {DESK: desk}
        self.id = 0

    def of(self, ticket_id: int) -> Path:
        """Return the same station with another ticket in view."""
        other = Path(self.desk, self._clock_hand)
        other.id = ticket_id
        return other

    def by(self, name: str) -> Desk:
        """Return the desk with somebody signed in."""
        if name not in self._seats:
            self._seats[name] = seat(self.desk, name)
        return self._seats[name]

    def at(self, month: int, day: int, hour: int, minute: int = 0, year: int = 2026) -> Path:
        """Move on to this time."""
        self._clock_hand.moment = moment(month, day, hour, minute, year)
        return self

    def opens(self, room: str = ZHANG, by: str = DESK, **fields: Any) -> int:
        """Register a ticket, received now unless said otherwise; the scenario is about it from here on."""
        draft = a_draft(self.by(by), room, **({"received_at": self.desk.now()} | fields))
        self.id = register(self.by(by), draft).ticket_id
        return self.id

    def does(self, kind: EventKind, by: str = DESK, **data: Any) -> TicketView:
        """Record what happens now, in the usual words but for those given."""
        return self.did(kind, self.desk.now(), by, **data)

    def did(self, kind: EventKind, when: datetime, by: str = DESK, **data: Any) -> TicketView:
        """Record now what happened at another time."""
        words = {**USUAL[kind], **data}
        return record(self.by(by), self.id, EventDraft(kind, when, words))

    @property
    def view(self) -> TicketView:
        """Return the ticket as the receptionist sees it."""
        return ticket(self.desk, self.id)

    @property
    def step(self) -> str:
        """Return the word of the next step and whose it is: 「登記反饋 · 接單員」."""
        step = self.view.next_step
        return f"{step.label} · {step.owner.label}"

    @property
    def clocks(self) -> dict[str, str]:
        """Return what every clock says: state and deadline by name, 「部門處理答復#2」 of hand-over 2."""
        view = self.view
        return {self._name(line): self._said(line) for line in (*view.past_clocks, *view.clocks)}

    def clock(self, clock: ClockId, round_: int = 1, hand_over: int | None = None) -> ClockLine:
        """Return one clock of the ticket."""
        view = self.view
        wanted = (clock, round_, hand_over)
        (found,) = [
            line
            for line in (*view.clocks, *view.past_clocks)
            if (line.clock, line.instance.round, line.instance.hand_over) == wanted
        ]
        return found

    @staticmethod
    def _name(line: ClockLine) -> str:
        one = line.instance
        sheet = f"#{one.hand_over}" if one.hand_over else ""
        return line.clock.label + sheet + (f"@{one.round}" if one.round > 1 else "")

    def _said(self, line: ClockLine) -> str:
        state = line.state(self.desk.now()).label
        due = line.instance.due_at
        if due is None or line.state(self.desk.now()) is ClockState.NOT_STARTED:
            return state
        return f"{state} {local(due):%m-%d %H:%M}"
