"""How the calendar says a duty: its icon, colour, progress and who has it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wuye_desk.domain.billing.calendar import Standing
from wuye_desk.domain.billing.terms import Duty
from wuye_desk.domain.moments import local
from wuye_desk.services.fees.milestones import DutyLine

ICONS = {
    Standing.DONE: ("circle-check", "met"),
    Standing.TODAY: ("circle-dot", "accent"),
    Standing.LATE: ("circle-alert", "over"),
    Standing.COMING: ("circle-dashed", "text_3"),
}
_LEADS = {
    Duty.READINGS: ("readings", "去抄表"),
    Duty.OVERTIME_SLIPS: ("slips", "去交加時單"),
    Duty.REPAIR_SLIPS: ("slips", "去交維修單"),
    Duty.FEE_NOTICES: ("notices", "去做通知單"),
    Duty.DELIVER_NOTICES: ("notices", "去記派發"),
    Duty.PAY_BY: ("counter", "去收款"),
    Duty.DEBIT_SEND: ("debit", "去送托收"),
    Duty.BANK_RESULT: ("debit", "去記結果"),
}
"""The section of 收費 where a duty is done, and the words of the button."""
_UNITS = {Duty.FEE_NOTICES: "{0} 張", Duty.DEBIT_SEND: "{0} 筆"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("duties", text)


def progress_words(line: DutyLine) -> str:
    """Return how far it is: 「312/450」, 「450 張」; empty where nothing is counted."""
    if line.done is None:
        return ""
    if line.total is not None:
        return f"{line.done}/{line.total}" if line.total else _tr("沒有單")
    return _tr(_UNITS.get(line.milestone.duty, "{0}")).format(line.done) if line.done else ""


def short_words(line: DutyLine) -> str:
    """Return what stands under a duty in its day: its progress, or that days off move nothing."""
    words = progress_words(line)
    if line.milestone.duty is Duty.SUSPEND:
        words = _tr("{0}月周期").format(line.milestone.cycle % 100)
    off = _tr("休日不順延") if line.on_day_off else ""
    return "，".join(part for part in (off, words) if part)


def done_words(line: DutyLine) -> str:
    """Return when it was done and who took it over: 「10-30 16:05 完成，交馮淑芬（林曉婷登記）」."""
    if line.done_at is None:
        return ""
    words = _tr("{0} 完成").format(f"{local(line.done_at):%m-%d %H:%M}")
    if line.taken_by:
        words += _tr("，交{0}").format(line.taken_by)
    if line.by:
        words += _tr("（{0}登記）").format(line.by)
    return words + (f"：{line.note}" if line.note else "")


def lead_of(duty: Duty) -> tuple[str, str] | None:
    """Return the section where a duty is done and what its button says; None where it is done on paper."""
    found = _LEADS.get(duty)
    return None if found is None else (found[0], _tr(found[1]))
