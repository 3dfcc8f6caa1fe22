"""受理: everything a call needs on one page, from the first key to the number told to the caller."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.vocabulary import Kind
from wuye_desk.forms.ui_intake_page import Ui_IntakePage
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.services.intake import registration
from wuye_desk.services.intake.drafts import DraftBox
from wuye_desk.services.intake.registration import Preview, Registered, TicketDraft
from wuye_desk.services.intake.suggestions import readers
from wuye_desk.services.station.areas import departments
from wuye_desk.views.intake.caller import Caller
from wuye_desk.views.intake.draft_shelf import DraftShelf, ShelfDraft
from wuye_desk.views.intake.draft_tabs import DraftTabs
from wuye_desk.views.intake.field_guard import FieldGuard
from wuye_desk.views.intake.intake_answer import IntakeAnswer
from wuye_desk.views.intake.intake_criteria import IntakeCriteria
from wuye_desk.views.intake.intake_deadlines import IntakeDeadlines
from wuye_desk.views.intake.intake_household import IntakeHousehold
from wuye_desk.views.intake.intake_save import IntakeSave
from wuye_desk.views.intake.intake_script import IntakeScript
from wuye_desk.views.intake.intake_what import IntakeWhat
from wuye_desk.views.intake.intake_who import IntakeWho
from wuye_desk.views.intake.kind_face import KindFace, settled_words
from wuye_desk.views.intake.mending import Mending
from wuye_desk.views.intake.page_layout import lay_out_page
from wuye_desk.views.intake.page_permits import permit_page
from wuye_desk.views.intake.questions import Questions
from wuye_desk.views.intake.saving import Saving
from wuye_desk.views.intake.suggesting import Suggesting
from wuye_desk.views.intake.tab_order import order_page
from wuye_desk.views.theme import Theme

_PREVIEW_AFTER_MS = 40
_WAITING_MS = 15_000


class IntakePage(QWidget):
    """Joins the panels: what is typed goes into the draft, what the rules make of it goes onto the page."""

    ticket_saved = Signal(int, str)
    print_requested = Signal(int)
    ticket_requested = Signal(int)
    household_requested = Signal(int)
    matter_requested = Signal(int)
    """A ticket whose whole matter is asked for."""
    blank_forms_requested = Signal()
    person_needed = Signal(object)
    """What goes on once somebody has signed in: a function."""

    manual_page = "intake"

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        theme: Theme,
        drafts: DraftBox,
        memory: QSettings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_IntakePage()
        self.ui.setupUi(self)
        self._desk, self._theme = desk, theme
        self.shelf = DraftShelf(drafts, desk.now, self)
        self.tabs = DraftTabs(self.ui.draft_tabs, theme, self)
        self.saving = Saving(desk, jobs, self)
        self.questions = Questions(theme, desk.now, self)
        self._preview_timer = QTimer(self, singleShot=True, interval=_PREVIEW_AFTER_MS)
        self.waiting_timer = QTimer(self, interval=_WAITING_MS)
        self._make_panels()
        lay_out_page(self, theme, memory)
        order_page(self)
        self._connect()
        self._make_shortcuts()
        self._begin()
        self.waiting_timer.start()

    @property
    def hint(self) -> str:
        """Return the line for the status bar."""
        return self.tr("Tab 順著對話走 · F3 併為一事 · Ctrl+Enter 保存 · F8 掛起 · Esc 不丟文字")

    def activate(self) -> None:
        """Bring the page up to date when it is shown: departments, the person at the desk, the clocks."""
        self.what.show_departments([one.name for one in departments(self._desk)])
        permit_page(self, self._desk)
        self.caller.refresh_card()
        self._show_tabs()
        self._show_preview()
        last = None if self._draft().is_empty else self.focusWidget()
        (last or self.who.ui.search_edit).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Look anew when the window gets the cursor back: somebody else may have sat down."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and self.isActiveWindow():
            self._show_preview()
            self._show_tabs()

    def hideEvent(self, event: QHideEvent) -> None:
        """Write the draft at once when the page or the window goes away."""
        super().hideEvent(event)
        self.shelf.flush()

    def new_call(self) -> None:
        """Park what has been begun and begin another call; the cursor stands in the first field."""
        self._fill()
        if self.shelf.current.registered is not None or not self._draft().is_empty:
            self.shelf.take_new(TicketDraft())
        self.who.ui.search_edit.setFocus()

    def go_on_with(self, typed: str) -> None:
        """Look for what was typed before the page stood, in a call of its own."""
        if typed:
            self.new_call()
            self.who.search(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin the next call with F2 where no window around the page has taken the key."""
        if event.key() == Qt.Key.Key_F2:
            self.new_call()
            return
        super().keyPressEvent(event)

    def _make_panels(self) -> None:
        desk, theme = self._desk, self._theme
        self.who = IntakeWho(desk, theme, self)
        self.household = IntakeHousehold(theme, desk.now, self)
        self.what = IntakeWhat(
            theme, desk.now, lambda day: desk.calendar().close_of(day), lambda: readers(desk), self
        )
        self.criteria = IntakeCriteria(theme, desk.rules(), self)
        self.answer = IntakeAnswer(theme, self)
        self.deadlines = IntakeDeadlines(desk, theme, self)
        self.script = IntakeScript(self)
        self.save_panel = IntakeSave(theme, self)
        self.kind_face = KindFace(self.what, self.criteria, self.answer, self.deadlines, self.save_panel)
        self.suggesting = Suggesting(desk, self.household, self._draft, self)
        self.mending = Mending(self.who, self.what, self.save_panel)
        self.caller = Caller(desk, self.who, self.household, self.what, self._draft, self)
        self._guard = FieldGuard([self.who, self.what, self.criteria, self.answer], self)

    def _connect(self) -> None:
        ui, save = self.ui, self.save_panel
        for edited in (self.what.edited, self.criteria.edited, self.answer.edited, self.caller.edited):
            edited.connect(self._note_edit)
        self._preview_timer.timeout.connect(self._show_preview)
        self.waiting_timer.timeout.connect(self._keep_up)
        self.shelf.fill_with(self._fill)
        self.shelf.changed.connect(self._show_current)
        self.shelf.kept.connect(self._show_kept)
        self.shelf.not_kept.connect(self._show_not_kept)
        self.tabs.chosen.connect(self.shelf.take_up)
        self.tabs.discard_asked.connect(self._ask_discard)
        self.saving.busy_changed.connect(self._show_busy)
        self.saving.saved.connect(self._show_registered)
        self.saving.failed.connect(self._show_failure)
        self.household.household_requested.connect(self.household_requested)
        self.household.matter_requested.connect(self.matter_requested)
        self._guard.tried.connect(self._say_saved)
        questions = self.questions
        questions.settling_typed.connect(self._keep_settling)
        questions.settled.connect(lambda words: self._order_save(and_print=False, settled=words))
        questions.entered_back.connect(self._enter_back)
        questions.discard_agreed.connect(self.shelf.discard)
        ui.back_entry_button.clicked.connect(self._ask_back_entry)
        ui.blank_forms_button.clicked.connect(self.blank_forms_requested)
        save.save_asked.connect(self._save)
        save.save_and_print_asked.connect(self._save_or_print)
        save.settle_asked.connect(self._ask_settle)
        save.park_asked.connect(self.new_call)
        save.next_asked.connect(self.new_call)
        save.print_asked.connect(self._save_or_print)
        save.ticket_asked.connect(self._request_ticket)

    def _make_shortcuts(self) -> None:
        orders = {
            "Ctrl+Return": self._save,
            "Ctrl+Enter": self._save,
            "F9": self._save_or_print,
            "F6": self._ask_settle,
            "F8": self.new_call,
            "F3": self.household.known.press_first,
            "F4": self.deadlines.open_why,
            "Ctrl+W": lambda: self._ask_discard(self.shelf.at),
        }
        for keys, order in orders.items():
            shortcut = QShortcut(QKeySequence(keys), self, order)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)

    def _begin(self) -> None:
        """Take up what was in hand when the program ended, else begin a call before the parked ones."""
        in_hand = [at for at, held in enumerate(self.shelf.drafts) if not held.draft.parked]
        if in_hand:
            self.shelf.at = in_hand[-1]
        else:
            self.shelf.drafts.insert(0, ShelfDraft(TicketDraft()))
        self._show_current()
        self.activate()

    def _draft(self) -> TicketDraft:
        return self.shelf.current.draft

    def _fill(self) -> None:
        """Take the words out of the form into the draft in hand."""
        if self.shelf.current.registered is None:
            self.caller.fill(self._draft())
            self.kind_face.fill(self._draft())

    def _note_edit(self) -> None:
        draft = self._draft()
        if self.shelf.current.registered is not None:
            return
        draft.typed_at = self._desk.now()
        if draft.received_at is None:
            draft.received_at = draft.typed_at
            draft.taken_by = self._person()
            self.what.show_received(draft)
            self._show_tabs()
        self.mending.note_edit()
        self.shelf.touch()
        self._preview_timer.start()
        self.suggesting.touch()

    def _show_current(self) -> None:
        """Show the draft in hand, or the ticket it became, in every panel."""
        held = self.shelf.current
        self._guard.closed = False
        self.household.close_links(held.registered is not None)
        self.caller.show_draft(held.draft)
        self.kind_face.show_draft(held.draft)
        self._show_tabs()
        self.save_panel.show_draft_state(held.draft)
        if held.registered is None:
            self.save_panel.show_open()
            self.mending.begin(held.failure)
            self._show_preview()
            self.suggesting.look()
        else:
            self.suggesting.rest()
            self.save_panel.show_saved(held.registered.number, held.registered.saved_at)
            self._show_rules(held.registered.preview)
            self._guard.closed = True
        self._guard.show_closed()

    def _show_preview(self) -> None:
        if self.shelf.current.registered is None:
            self._fill()
            preview = self._preview()
            self._show_rules(preview)
            self.mending.check_again(preview.problems)
            self._show_tabs()

    def _keep_up(self) -> None:
        """Let the deadlines of a call that has not begun move on with the time."""
        if self._draft().received_at is None and self.isVisible():
            self._show_preview()

    def _preview(self) -> Preview:
        """Return what the draft would become; words kept from 當場解決 count only once it is ordered."""
        draft = self._draft()
        return registration.preview(self._desk, replace(draft, settled=settled_words(draft)))

    def _show_rules(self, preview: Preview) -> None:
        draft = self._draft()
        self.kind_face.show_rules(preview, draft.kind, self.caller.linked_number(draft))
        self.script.show_script(preview.script)

    def _show_tabs(self) -> None:
        self.tabs.show_drafts(self.shelf.drafts, self.shelf.at, self._person())

    def _show_kept(self, at: object) -> None:
        self.save_panel.show_draft_kept(self.tr("草稿 {time} 已存盤").format(time=f"{at:%H:%M:%S}"))

    def _show_not_kept(self, sentence: str) -> None:
        self.save_panel.show_draft_kept(self.tr("草稿還沒存上盤"))
        self.save_panel.show_problem(sentence)

    def _save(self) -> None:
        self._order_save(and_print=False)

    def _save_or_print(self) -> None:
        held = self.shelf.current
        if held.registered is not None:
            self.print_requested.emit(held.registered.ticket_id)
        else:
            self._order_save(and_print=True)

    def _order_save(self, *, and_print: bool, settled: str = "") -> None:
        settled = settled or settled_words(self._draft())
        if not self._can_be_saved():
            return
        if self._desk.person is None:
            self.person_needed.emit(lambda: self._order_save(and_print=and_print, settled=settled))
            return
        self.saving.save(self.shelf.current, settled=settled, and_print=and_print)

    def _can_be_saved(self) -> bool:
        """Return whether nothing is missing; else show the first problem at its field and go there."""
        if self.saving.busy or self.shelf.current.registered is not None:
            return False
        if not self.mending.all_times_clear():
            return False
        self.shelf.flush()
        return not self.mending.refuse(self._preview().problems)

    def _show_busy(self, busy: bool) -> None:
        self.save_panel.show_busy(busy)
        self.ui.draft_tabs.setEnabled(not busy)
        self._guard.closed = busy
        if not busy:
            permit_page(self, self._desk)

    def _show_registered(self, held: ShelfDraft, registered: Registered, and_print: bool) -> None:
        self.shelf.mark_saved(held, registered)
        self.save_panel.ui.print_button.setFocus()
        self.ticket_saved.emit(registered.ticket_id, registered.number)
        if and_print:
            self.print_requested.emit(registered.ticket_id)

    def _show_failure(self, held: ShelfDraft, error: DeskError) -> None:
        held.failure = error.sentence
        if held is self.shelf.current:
            self.mending.show(error.field, error.sentence)

    def _say_saved(self) -> None:
        if self.shelf.current.registered is not None:
            self.save_panel.say(self.tr("已保存：改動到工作單裡記，\n下一通按 F2"))

    def _request_ticket(self) -> None:
        registered = self.shelf.current.registered
        if registered is not None:
            self.ticket_requested.emit(registered.ticket_id)

    def _ask_settle(self) -> None:
        self._fill()
        draft = self._draft()
        if draft.kind is Kind.COMPLAINT:
            if self._can_be_saved():
                self.questions.ask_settled(draft.settled)
        elif draft.settled.strip():
            self._save()
        elif self._can_be_saved():
            self.answer.ask()

    def _keep_settling(self, words: str) -> None:
        self._draft().settled = words
        self.shelf.touch()

    def _ask_back_entry(self) -> None:
        if self.shelf.current.registered is not None:
            self.new_call()
        self.questions.ask_back_entry(self._draft())

    def _enter_back(self, received_at: datetime, blank_number: str) -> None:
        """Enter a sheet of paper; a call that is being typed is put aside, with its tab and its own time."""
        self._fill()
        if not self._draft().is_empty and not self._draft().back_entry:
            self.shelf.take_new(TicketDraft())
        draft = self._draft()
        draft.back_entry, draft.received_at = True, received_at
        draft.blank_number, draft.taken_by = blank_number, self._person()
        self.what.show_received(draft)
        self._note_edit()

    def _ask_discard(self, at: int) -> None:
        """Take a call off the shelf: what is saved or empty at once, what holds words after asking."""
        held = self.shelf.drafts[at]
        self._fill()
        if held.registered is not None:
            self.new_call() if at == self.shelf.at else self.shelf.discard(held)
        elif held.draft.is_empty:
            self.shelf.drop_empty(at)
        else:
            self.questions.ask_discard(held)

    def _person(self) -> str:
        return self._desk.person.name if self._desk.person is not None else ""
