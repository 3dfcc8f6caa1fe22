"""收費: a list of sections at the left, the chosen one beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wuye_desk.forms.ui_fees_page import Ui_FeesPage
from wuye_desk.jobs import Jobs
from wuye_desk.services.desk import Desk
from wuye_desk.views.fees.cash_day_section import CashDaySection
from wuye_desk.views.fees.charges_section import ChargesSection
from wuye_desk.views.fees.counter_section import CounterSection
from wuye_desk.views.fees.debit_section import DebitSection
from wuye_desk.views.fees.items_section import ItemsSection
from wuye_desk.views.fees.notices_section import NoticesSection
from wuye_desk.views.fees.readings_section import ReadingsSection
from wuye_desk.views.fees.run_section import RunSection
from wuye_desk.views.fees.slips_section import SlipsSection
from wuye_desk.views.sectioned_page import SectionedPage
from wuye_desk.views.theme import Theme


class FeesPage(SectionedPage):
    """Every section is one line in _add_sections."""

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FeesPage()
        self.ui.setupUi(self)
        self._hold(self.ui.section_list, self.ui.section_stack, theme)
        self.counter_section = CounterSection(desk, jobs, theme)
        self.cash_day_section = CashDaySection(desk, jobs, theme)
        self.debit_section = DebitSection(desk, jobs, theme)
        self.notices_section = NoticesSection(desk, jobs, theme)
        self.run_section = RunSection(desk, jobs, theme)
        self.charges_section = ChargesSection(desk, jobs, theme)
        self.items_section = ItemsSection(desk, jobs, theme)
        self.readings_section = ReadingsSection(desk, jobs, theme)
        self.slips_section = SlipsSection(desk, jobs, theme)
        self._add_sections()

    def _add_sections(self) -> None:
        self._add(self.counter_section, "hand-coins", self.tr("櫃臺收款"))
        self._add(self.cash_day_section, "wallet", self.tr("日結"))
        self._add(self.run_section, "calendar-check", self.tr("每月核算"))
        self._add(self.charges_section, "scroll-text", self.tr("應收與更正"))
        self._add(self.notices_section, "mailbox", self.tr("通知單"))
        self._add(self.readings_section, "gauge", self.tr("抄表"))
        self._add(self.debit_section, "landmark", self.tr("銀行托收"))
        self._add(self.slips_section, "wrench", self.tr("加時單與維修單"))
        self._add(self.items_section, "list", self.tr("項目與單價"))

    def show_counter(self, account_id: int) -> None:
        """Put a household at the counter."""
        self.choose(self.counter_section)
        self.counter_section.show_account(account_id)

    def show_repair_slip(self, ticket_id: int) -> None:
        """Open the 維修單 of a ticket."""
        self.choose(self.slips_section)
        self.slips_section.open_for_ticket(ticket_id)

    def choose_named(self, name: str) -> None:
        """Show the section a duty of the calendar leads to: counter, notices, readings, slips."""
        named = {
            "counter": self.counter_section,
            "notices": self.notices_section,
            "debit": self.debit_section,
            "readings": self.readings_section,
            "slips": self.slips_section,
        }
        self.choose(named[name])
