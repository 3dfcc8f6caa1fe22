"""Commands without a window: import a roster, export tickets, print a form, check, copy, restore."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from wuye_desk.command_words import trouble_with
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import STATION_ZONE
from wuye_desk.domain.vocabulary import Role
from wuye_desk.services.desk import Desk, PersonAtDesk
from wuye_desk.services.station.station import is_set_up
from wuye_desk.store.opening import FILE_NAME, open_store

_NOBODY = PersonAtDesk(0, "命令行", frozenset({Role.ADMINISTRATOR, Role.STATION_HEAD}))
"""Whoever may run commands on this PC may read the file anyhow."""


def run_command(folder: Path, arguments: Namespace) -> str:
    """Do one command on a data folder and return the line that says what was done; else DeskError."""
    if arguments.command == "restore":
        return _restore(folder, arguments.file)
    if not (folder / FILE_NAME).exists():
        raise DeskError(f"資料夾裡沒有服務站的資料：{folder}")
    desk = Desk(open_store(folder, _now()), _now, _NOBODY)
    try:
        if not is_set_up(desk):
            raise DeskError("這個服務站還沒有設定好，請先打開窗口完成首次設定。")
        return _COMMANDS[arguments.command](desk, arguments)
    finally:
        desk.store.close()


def _now() -> datetime:
    return datetime.now(STATION_ZONE)


def _import_roster(desk: Desk, arguments: Namespace) -> str:
    from wuye_desk.services.roster.roster import import_file

    counts = import_file(desk, arguments.file)
    if counts.changes_nothing:
        return f"已核對 {arguments.file.name}：與系統裡的一樣，沒有改動"
    parts = (
        ("新增", counts.new),
        ("改動", counts.changed),
        ("換戶", counts.replaced),
        ("空房", counts.empty_rooms),
    )
    told = "，".join(f"{words} {count} 戶" for words, count in parts if count)
    return f"已匯入 {arguments.file.name}：{told}"


def _export(desk: Desk, arguments: Namespace) -> str:
    return _EXPORTS[arguments.what](desk, arguments)


def _export_fees(desk: Desk, arguments: Namespace) -> str:
    from wuye_desk.services.fees.fees_export import export_fees

    with _writing(arguments.out) as told:
        count = export_fees(desk, arguments.month, arguments.out)
    return f"已匯出 {arguments.month} 收費月報，欠費 {count} 戶：{arguments.out}{told}"


def _export_month(desk: Desk, arguments: Namespace) -> str:
    from wuye_desk.services.reports.month_export import export_month

    with _writing(arguments.out) as told:
        count = export_month(desk, arguments.month, arguments.out)
    return f"已匯出 {arguments.month} 月報，有效投訴 {count} 件：{arguments.out}{told}"


def _export_tickets(desk: Desk, arguments: Namespace) -> str:
    from wuye_desk.services.reports.register import RegisterQuery
    from wuye_desk.services.reports.register_export import export_register

    if arguments.last < arguments.first:
        raise DeskError("結束日期早於開始日期。")
    with _writing(arguments.out) as told:
        query = RegisterQuery(from_day=arguments.first, to_day=arguments.last)
        count = export_register(desk, query, arguments.out)
    return f"已匯出 {count} 件：{arguments.out}{told}"


@contextmanager
def _writing(path: Path) -> Iterator[str]:
    """Yield what to say of a file that is there already and is overwritten; DeskError where it can't be."""
    try:
        yield "（已覆寫）" if path.exists() else ""
    except OSError as error:
        error.filename = error.filename or str(path)
        raise DeskError(trouble_with(error, "寫不了")) from error


def _print_ticket(desk: Desk, arguments: Namespace) -> str:
    from wuye_desk.services.printing.print_job import PrintChoice
    from wuye_desk.services.printing.printing import log_printing, ticket_form

    ticket_id = _find(desk, arguments.number)
    # Both or neither: a sheet that is out unlogged would be followed by another one without its mark.
    with desk.store.write(), _writing(arguments.out) as told:
        job = ticket_form(desk, ticket_id, PrintChoice(form=arguments.form or ""))
        log_printing(desk, job, 1, arguments.out.name)
        arguments.out.write_bytes(job.pdf)
    mark = "（補印）" if job.reprint else ""
    return f"已存 {job.number} {job.title}{mark}，{job.pages} 頁：{arguments.out}{told}"


def _find(desk: Desk, number: str) -> int:
    from wuye_desk.services.tickets.tickets import TicketFilter, tickets

    wanted = number.strip().upper()
    found = tickets(desk, TicketFilter(text=wanted)).lines
    ticket_id = next((line.id for line in found if line.number == wanted), None)
    if ticket_id is None:
        raise DeskError(f"沒有這個編號的工作單：{number}")
    return ticket_id


def _check(desk: Desk, _arguments: Namespace) -> str:
    from wuye_desk.services.trust.soundness import check_station

    checked = check_station(desk)
    if checked.findings:
        raise DeskError("\n".join(checked.findings))
    told = f"工作單 {checked.tickets} 張編號連續，變更記錄 {checked.history} 條前後相接"
    counts = f"{told}，附件 {checked.attachments} 個齊全"
    return f"資料檔完好：{desk.store.path}\n{counts}"


def _back_up(desk: Desk, _arguments: Namespace) -> str:
    from wuye_desk.services.trust.safekeeping import back_up

    state = back_up(desk)
    told = f"已備份並校驗：{state.copies[0].path}"
    if state.trouble:
        return f"{told}\n{state.trouble}"
    if state.second_folder is None:
        return told
    second = "第二份也已存好" if state.second_is_there else "第二份沒有存，找不到"
    return f"{told}\n{second}：{state.second_folder}"


def _restore(folder: Path, copy: Path) -> str:
    """Put a copy in the place of a station's file, also of one that cannot be opened any more."""
    from wuye_desk.services.trust.safekeeping import note_restored
    from wuye_desk.single_instance import hold_folder
    from wuye_desk.store.restoring import check_restorable, restore

    check_restorable(copy)
    folder.mkdir(parents=True, exist_ok=True)
    lock = hold_folder(folder)
    if lock is None:
        raise DeskError("這個資料夾的窗口正開著，沒有還原。請先關閉窗口，或在「設定 · 備份」裡還原。")
    try:
        kept = restore(folder, copy, _now())
        store = open_store(folder, _now())
        trouble = note_restored(Desk(store, _now), copy, _NOBODY.name, kept)
        store.close()
    finally:
        lock.unlock()
    aside = "" if kept is None else f"還原前的資料另存在：{kept}"
    return "\n".join(part for part in (f"已還原：{copy}", aside, trouble) if part)


_EXPORTS: dict[str, Callable[[Desk, Namespace], str]] = {
    "tickets": _export_tickets,
    "month": _export_month,
    "fees": _export_fees,
}
_COMMANDS: dict[str, Callable[[Desk, Namespace], str]] = {
    "import": _import_roster,
    "export": _export,
    "print": _print_ticket,
    "check": _check,
    "backup": _back_up,
}
