"""Saves every page and form of the sample station as PNG, as a window of 1366×768 shows them, light and dark.

Usage: shots.py [folder]  (default: shots/ in the system's temporary folder)
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pypdfium2
from PySide6.QtCore import QEventLoop, QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from wuye_desk.app import now
from wuye_desk.domain.moments import local
from wuye_desk.domain.ticket import EventKind
from wuye_desk.domain.vocabulary import CallerRelation, Kind
from wuye_desk.jobs import Jobs
from wuye_desk.joints.window_joints import WindowJoints
from wuye_desk.services.demo.demo import build_sample
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake.registration import register
from wuye_desk.services.intake.ticket_draft import TicketDraft
from wuye_desk.services.printing.blank_printing import BLANK_FORMS, blank_forms
from wuye_desk.services.printing.print_job import PrintChoice, PrintJob
from wuye_desk.services.printing.printing import ticket_form
from wuye_desk.services.reports.complaints_form import complaints_form
from wuye_desk.services.reports.register import RegisterQuery
from wuye_desk.services.reports.register_form import register_form
from wuye_desk.services.shifts.duty_lines import duty_people
from wuye_desk.services.shifts.duty_sheets import duty_sheets
from wuye_desk.services.shifts.shift_form import shift_form
from wuye_desk.services.tickets.tickets import TicketFilter, ticket, tickets
from wuye_desk.store.opening import open_store
from wuye_desk.views.first_start import FirstStart
from wuye_desk.views.theme import Theme, apply_theme, load_fonts, load_further_fonts

CLIENT = QSize(1366, 698)
"""What a screen of 1366×768 leaves under a title bar and a task bar."""
PAGES = ("intake", "board", "duty", "tickets", "households", "calendar", "fees", "reports", "settings")
FORM_SCALE = 110 / 72
SETTLING_MS = 500


def settle(jobs: Jobs) -> None:
    """Let everything arrive that is on its way, also from the threads that render pages."""
    jobs.drain()
    waiting = QEventLoop()
    QTimer.singleShot(SETTLING_MS, waiting.quit)
    waiting.exec()
    jobs.drain()


def save(widget: QWidget, path: Path) -> None:
    """Save what a widget shows."""
    if not widget.grab().save(str(path)):
        sys.exit(f"寫不了 {path}")
    print(path)


@contextmanager
def window(desk: Desk, jobs: Jobs, folder: Path, look: str) -> Iterator[WindowJoints]:
    """Open the window in one look and put it away afterwards."""
    theme = Theme.load(look)
    apply_theme(QApplication.instance(), theme)
    memory = QSettings(str(folder / f"{look}.ini"), QSettings.Format.IniFormat)
    joints = WindowJoints(desk, jobs, theme, memory, folder / look)
    joints.window.setWindowState(Qt.WindowState.WindowNoState)
    joints.window.resize(CLIENT)
    joints.show()
    settle(jobs)
    yield joints
    joints.close()
    settle(jobs)


def fill_intake(joints: WindowJoints, desk: Desk) -> None:
    """Type a call into 受理, as a receptionist would."""
    from PySide6.QtTest import QTest

    page = joints.window.show_page("intake")
    line = next(line for line in tickets(desk, TicketFilter(open_only=True)).lines if line.room_label)
    first = page.findChild(QWidget, "search_edit")
    first.setFocus()
    QTest.keyClicks(first, "-".join(re.findall(r"\d+", line.room_label)))
    settle(joints._ground.jobs)
    QTest.keyClick(first, Qt.Key.Key_Return)
    page.findChild(QWidget, "content_edit").setPlainText(
        "上月底報過主臥天花滲水，修後又漏。約了師傅復查，兩次沒來；上週六來了態度不耐煩。今早又滴水，現在用盆接著。"
    )
    settle(joints._ground.jobs)


def shoot_pages(desk: Desk, jobs: Jobs, folder: Path, out: Path) -> None:
    """Save every page in both looks."""
    for look in ("light", "dark"):
        with window(desk, jobs, folder, look) as joints:
            for name in PAGES:
                if name == "intake":
                    fill_intake(joints, desk)
                if name == "tickets":
                    joints.pages.open_ticket(shown_ticket(desk))
                joints.window.show_page(name)
                settle(jobs)
                save(joints.window, out / f"{name}-{look}.png")


def shown_ticket(desk: Desk) -> int:
    """Return the complaint with the most rounds behind it: the fullest page and form."""
    lines = tickets(desk, TicketFilter(kind=Kind.COMPLAINT, open_only=True)).lines
    return max(lines, key=lambda line: (line.round, line.grade.rank)).id


def shoot_dialogs(desk: Desk, jobs: Jobs, folder: Path, out: Path) -> None:
    """Save the dialogs a day at the desk brings up."""
    ticket_id = shown_ticket(desk)
    with window(desk, jobs, folder, "light") as joints:
        joints.pages.open_ticket(ticket_id)
        settle(jobs)
        pane = joints.window.page("tickets").pane
        households, intake = joints.window.page("households"), joints.window.page("intake")
        joints.window.show_page("households")
        settle(jobs)
        steps: dict[str, Callable[[], object]] = {
            "sign-in": joints.seat.ask,
            "manual": lambda: joints.open_manual("intake"),
            "next-step": pane.bar.do_next_step,
            "note": pane.bar.note,
            "visit": lambda: pane.bar.ask(EventKind.VISITED),
            "hand-over": lambda: pane.bar.ask(EventKind.HANDED_OVER),
            "regrade": lambda: pane.bar.ask(EventKind.REGRADED),
            "household": households._edit,
            "roster-import": households.import_roster,
            "back-entry": intake._ask_back_entry,
            "settle": intake._ask_settle,
            "print-preview": lambda: joints.printing.print_ticket(ticket_id),
        }
        for name, step in steps.items():
            step()
            settle(jobs)
            for dialog in joints.window.findChildren(QDialog):
                if dialog.isVisible():
                    save(dialog, out / f"{name}.png")
                    dialog.done(QDialog.DialogCode.Rejected)
            settle(jobs)
    first = FirstStart(desk, jobs, Theme.load("light"))
    first.show()
    settle(jobs)
    save(first, out / "first-start.png")
    first.reject()


def shoot_forms(desk: Desk, out: Path) -> None:
    """Save every printed form: filled, blank, with a very long complaint, with rare characters."""
    for name, make in (*filled_forms(desk), *registers(desk), *blanks(desk), *hard_forms(desk)):
        document = pypdfium2.PdfDocument(make().pdf)
        for number, page in enumerate(document, 1):
            path = out / f"{name}-{number}.png"
            page.render(scale=FORM_SCALE).to_pil().save(path)
            print(path)
        document.close()


def filled_forms(desk: Desk) -> Iterator[tuple[str, Callable[[], PrintJob]]]:
    """Yield each form of a ticket, of a ticket that has it, with its name."""
    found: dict[str, tuple[int, PrintChoice]] = {}
    lines = tickets(desk, TicketFilter(limit=1000)).lines
    for line in (*(one for one in lines if one.round > 1), *lines):
        for form in ticket(desk, line.id).forms:
            found.setdefault(form.form, (line.id, PrintChoice(form=form.form, part=form.part)))
    for code, (ticket_id, choice) in sorted(found.items()):
        yield code, partial(ticket_form, desk, ticket_id, choice)


def registers(desk: Desk) -> Iterator[tuple[str, Callable[[], PrintJob]]]:
    """Yield the register of a day, the record of a month, the hand-over of the shift, the duty sheets."""
    day = local(desk.now()).date()
    last = max(line.received_at for line in tickets(desk, TicketFilter(limit=1)).lines)
    received = local(last).date()
    yield "KF-04", partial(register_form, desk, RegisterQuery(from_day=received, to_day=received))
    yield "KF-05", partial(complaints_form, desk, day.replace(day=1))
    yield "KF-08", partial(shift_form, desk)
    everybody = [one.key for one in duty_people(desk, day)]
    yield "KF-09", partial(duty_sheets, desk, day, everybody)


def blanks(desk: Desk) -> Iterator[tuple[str, Callable[[], PrintJob]]]:
    """Yield each form blank."""
    for form in BLANK_FORMS:
        yield f"{form.code}-blank", partial(blank_forms, desk, 1, form.code)


def hard_forms(desk: Desk) -> Iterator[tuple[str, Callable[[], PrintJob]]]:
    """Yield the forms of a complaint of 3,000 characters by somebody with a rare name, and an emoji."""
    long = "".join(
        f"第{number}次來電說漏水一事，至今未見處理，家裡老人擔心地面濕滑。" for number in range(1, 101)
    )
    draft = TicketDraft(
        received_at=desk.now(),
        caller_relation=CallerRelation.OUTSIDER,
        caller_name="𠮷䶮",
        content=f"{long}😀",
        demand="查明原因，書面答復。",
        confidential=True,
    )
    ticket_id = register(desk, draft).ticket_id
    for code in ("KF-01", "KF-03"):
        yield f"{code}-long", partial(ticket_form, desk, ticket_id, PrintChoice(form=code))
    copy = PrintChoice(form="KF-01", hand_over=1)
    yield "KF-01-copy", partial(ticket_form, desk, ticket_id, copy)


def main() -> int:
    """Build the sample station in a folder of its own and save its pictures."""
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.gettempdir()) / "shots"
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    app.setFont(QFont())
    load_fonts()
    load_further_fonts()
    jobs = Jobs()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store = open_store(folder, now())
        desk = Desk(store, now)
        build_sample(desk)
        shoot_pages(desk, jobs, folder, out)
        shoot_dialogs(desk, jobs, folder, out)
        shoot_forms(desk, out)
        jobs.close()
        store.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
