"""What is done at the counter besides taking money: 沖銷, 爭議, 退款, 押金, 待認領."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from wuye_desk.domain.billing.months import month_words
from wuye_desk.domain.billing.terms import Means
from wuye_desk.domain.moments import local
from wuye_desk.domain.money import shown
from wuye_desk.domain.permissions import Action
from wuye_desk.services.fees.counter import AtCounter, CounterRow
from wuye_desk.services.fees.disputes import end_dispute, mark_disputed
from wuye_desk.services.fees.receipts import Receipt
from wuye_desk.services.fees.refunds import (
    Approval,
    DepositSettlement,
    RefundDraft,
    approvers,
    refund_prepaid,
    settle_deposit,
)
from wuye_desk.services.fees.reversing import reverse_payment
from wuye_desk.services.fees.unplaced import place_money, receive_unplaced, unplaced_money
from wuye_desk.views.fees.money_dialog import Answered, Asked, MoneyDialog
from wuye_desk.views.fees.take_form import MEANS
from wuye_desk.views.words import say

if TYPE_CHECKING:
    from wuye_desk.views.fees.counter_section import CounterSection

_DISPUTE_DAYS = 30
_PAID_OUT = (Means.CASH, Means.TRANSFER, Means.WECHAT, Means.ALIPAY)


class CounterDeeds(QObject):
    """Opens the dialogs; the counter is read again after each."""

    def __init__(self, section: CounterSection) -> None:
        super().__init__(section)
        self._section = section
        self.dialog: MoneyDialog | None = None
        """The one that is open."""

    def fill_menu(self, menu: QMenu) -> None:
        """Put the deeds into the menu; each is offered when there is something to do it to."""
        self.actions: dict[str, QAction] = {}
        for name, words, deed in (
            ("dispute", self.tr("標記爭議中…"), self.dispute),
            ("settled", self.tr("解除爭議…"), self.end_dispute),
            ("refund", self.tr("退預存…"), self.refund),
            ("deposit", self.tr("結算押金…"), self.deposit),
            ("receive", self.tr("記一筆待認領的款…"), self.receive_unplaced),
            ("place", self.tr("認領待認領的款…"), self.place),
        ):
            action = menu.addAction(words)
            action.triggered.connect(deed)
            self.actions[name] = action
        self._switches = menu.addMenu(self.tr("換到同一間房的"))
        self._papers = menu.addMenu(self.tr("打印退款單"))
        menu.aboutToShow.connect(self.offer)

    def offer(self) -> None:
        """Switch on what can be done for the household at the counter by whoever sits there."""
        here, desk = self._section.here, self._section.desk
        if here is None:
            return
        disputable = desk.may(Action.MARK_DISPUTED)
        can = {
            "dispute": disputable and any(not row.line.disputed for row in here.rows),
            "settled": disputable and any(row.line.disputed for row in here.rows),
            "refund": desk.may(Action.REFUND) and bool(here.ledger.prepaid),
            "deposit": desk.may(Action.REFUND) and bool(here.ledger.deposits),
            "receive": desk.may(Action.TAKE_PAYMENT),
            "place": desk.may(Action.TAKE_PAYMENT) and bool(unplaced_money(desk)),
        }
        for name, action in self.actions.items():
            action.setEnabled(can[name])
        self._offer_more(here)

    def _offer_more(self, here: AtCounter) -> None:
        """Offer those who answered for the room before, and the papers of refunds."""
        section = self._section
        self._switches.clear()
        for one in here.formers:
            action = self._switches.addAction(f"{one.name}\u3000{shown(one.owed)}")
            action.triggered.connect(lambda _on=False, to=one.account_id: section.show_account(to))
        self._switches.menuAction().setVisible(bool(here.formers))
        self._papers.clear()
        for line in here.ledger.refunds:
            action = self._papers.addAction(f"{line.number}\u3000{shown(line.amount)}")
            action.triggered.connect(lambda _on=False, number=line.number: self._print_refund([number]))
        self._papers.menuAction().setVisible(bool(here.ledger.refunds))

    def _print_refund(self, numbers: list[str]) -> None:
        from wuye_desk.services.fees.refund_form import refund_form

        section = self._section
        if section.here is not None and numbers:
            account_id = section.here.ledger.account_id
            section.print_requested.emit(lambda: refund_form(section.desk, account_id, numbers))

    @property
    def _today(self) -> date:
        return local(self._section.desk.now()).date()

    def reverse(self, receipt: Receipt | None) -> None:
        """Ask why a payment is reversed, and do it."""
        if receipt is None:
            return
        asked = Asked(
            title=self.tr("沖銷收據 {0}").format(receipt.number),
            words=self.tr("{0} {1} 的 {2} 元將作廢，結清的收費恢復未繳。編號保留，不再使用。").format(
                receipt.room_label, receipt.name, shown(receipt.amount)
            ),
            confirm=self.tr("沖銷"),
            day=self._today,
            day_caption=self.tr("沖銷日期"),
            reason=self.tr("原因"),
        )
        desk = self._section.desk
        self._open(asked, lambda one: reverse_payment(desk, receipt.payment_id, one.day, one.reason))

    def dispute(self) -> None:
        """Ask which charge is disputed, until when and why."""
        here = self._section.here
        lines = [(row.line.charge_id, self._charge_words(row)) for row in here.rows] if here else []
        asked = Asked(
            title=self.tr("標記爭議中"),
            words=self.tr("到截止日為止，這筆收費不收、不催、不抵。"),
            confirm=self.tr("標記"),
            day=self._today + timedelta(days=_DISPUTE_DAYS),
            day_caption=self.tr("爭議到"),
            reason=self.tr("原因"),
            receipts=lines,
        )
        desk = self._section.desk
        self._open(asked, lambda one: mark_disputed(desk, one.receipt, one.day, one.reason))

    def end_dispute(self) -> None:
        """Ask which charge is disputed no longer."""
        here = self._section.here
        rows = [row for row in here.rows if row.line.disputed] if here else []
        asked = Asked(
            title=self.tr("解除爭議"),
            words=self.tr("解除後照常收、照常催。"),
            confirm=self.tr("解除"),
            day=self._today,
            receipts=[(row.line.charge_id, self._charge_words(row)) for row in rows],
        )
        desk = self._section.desk
        self._open(asked, lambda one: end_dispute(desk, one.receipt))

    def refund(self) -> None:
        """Ask what 預存 is paid out, how, why, and for the approver's own PIN."""
        here, desk = self._section.here, self._section.desk
        left = [one for one in here.ledger.payments if one.prepaid] if here else []
        asked = Asked(
            title=self.tr("退預存"),
            words=self.tr("退款另有編號；批准人輸入自己的 PIN，不能是經辦人。"),
            confirm=self.tr("退款"),
            day=self._today,
            day_caption=self.tr("退款日期"),
            reason=self.tr("原因"),
            receipts=[(one.payment_id, f"{one.number}　{shown(one.prepaid)}") for one in left],
            amounts={one.payment_id: one.prepaid for one in left},
            amount=self.tr("退款金額"),
            means=_PAID_OUT,
            approvers=approvers(desk),
        )
        self._open(
            asked,
            lambda one: refund_prepaid(desk, _refund(one), _approval(one)),
            lambda number: self._print_refund([str(number)]),
        )

    def deposit(self) -> None:
        """Ask what of a deposit is paid out and what goes to arrears."""
        here, desk = self._section.here, self._section.desk
        held = [line for line in here.ledger.lines if line.held] if here else []
        asked = Asked(
            title=self.tr("結算押金"),
            words=self.tr("住戶簽字後辦理。抵欠費的部分記作押金轉入，其餘退給住戶。"),
            confirm=self.tr("結算"),
            day=self._today,
            day_caption=self.tr("結算日期"),
            reason=self.tr("原因"),
            receipts=[(line.charge_id, f"{line.item_name}　{shown(line.held)}") for line in held],
            amounts={line.charge_id: line.held for line in held},
            amount=self.tr("結算金額"),
            second=self.tr("其中抵欠費"),
            means=_PAID_OUT,
            approvers=approvers(desk),
        )
        self._open(
            asked,
            lambda one: settle_deposit(desk, _settlement(one), _approval(one)),
            lambda done: self._print_refund(list(done.refund_numbers)),
        )

    def receive_unplaced(self) -> None:
        """Ask for money that nobody can place."""
        asked = Asked(
            title=self.tr("待認領的款"),
            words=self.tr("不知道是哪一戶的錢先記在這裡，問清楚後再認領。"),
            confirm=self.tr("記下"),
            day=self._today,
            day_caption=self.tr("到賬日期"),
            reason=self.tr("匯款人、附言"),
            amount=self.tr("金額"),
            means=(Means.TRANSFER, *(one for one in MEANS if one is not Means.TRANSFER)),
        )
        desk = self._section.desk
        self._open(asked, lambda one: receive_unplaced(desk, one.amount, one.means, one.day, one.reason))

    def place(self) -> None:
        """Ask which money that waits is this household's."""
        here, desk = self._section.here, self._section.desk
        if here is None:
            return
        account_id = here.ledger.account_id
        waiting = unplaced_money(desk)
        asked = Asked(
            title=self.tr("認領給 {0}").format(here.ledger.room_label),
            words=self.tr("按到賬日期收款，先結最早的收費，多出的作預存。"),
            confirm=self.tr("認領"),
            day=self._today,
            receipts=[
                (one.id, f"{one.received_on:%m-%d} {say(one.means)} {shown(one.amount)}　{one.words}")
                for one in waiting
            ],
        )
        self._open(asked, lambda one: place_money(desk, one.receipt, account_id))

    def _open(
        self,
        asked: Asked,
        work: Callable[[Answered], object],
        then: Callable[[Any], None] = lambda _result: None,
    ) -> None:
        section = self._section
        dialog = MoneyDialog(section.jobs, section.theme, asked, work, section)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.kept.connect(section.after_deed)
        dialog.kept.connect(then)
        dialog.broke.connect(section.failed)
        dialog.destroyed.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _charge_words(self, row: CounterRow) -> str:
        line = row.line
        return f"{row.room_label}　{line.item_name}　{month_words(line.month)}　{shown(line.owed)}"


def _refund(one: Answered) -> RefundDraft:
    return RefundDraft(
        payment_id=one.receipt, amount=one.amount, means=one.means, paid_on=one.day, reason=one.reason
    )


def _settlement(one: Answered) -> DepositSettlement:
    return DepositSettlement(
        charge_id=one.receipt,
        to_arrears=one.second,
        paid_out=one.amount - one.second,
        means=one.means,
        paid_on=one.day,
        reason=one.reason,
    )


def _approval(one: Answered) -> Approval:
    return Approval(approver_id=one.approver_id, pin=one.pin)
