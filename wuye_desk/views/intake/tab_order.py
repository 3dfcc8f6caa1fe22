"""The order in which Tab walks through the page: the order of the talk with the caller."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wuye_desk.views.intake.intake_answer import IntakeAnswer
from wuye_desk.views.intake.intake_criteria import IntakeCriteria
from wuye_desk.views.intake.intake_deadlines import IntakeDeadlines
from wuye_desk.views.intake.intake_household import IntakeHousehold
from wuye_desk.views.intake.intake_save import IntakeSave
from wuye_desk.views.intake.intake_what import IntakeWhat
from wuye_desk.views.intake.intake_who import IntakeWho

if TYPE_CHECKING:
    from wuye_desk.views.intake.intake_page import IntakePage


def order_page(page: IntakePage) -> None:
    """Let Tab walk through the whole page."""
    ui = page.ui
    last = [ui.draft_tabs, ui.back_entry_button, ui.blank_forms_button]
    rules = widgets_of_rules(page.criteria, page.answer, page.save_panel, page.deadlines)
    _order([*widgets_of_who(page.who, page.household), *widgets_of_what(page.what), *rules, *last])


def _order(widgets: Sequence[QWidget]) -> None:
    """Let Tab walk through the widgets in this order."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def widgets_of_who(who: IntakeWho, household: IntakeHousehold) -> list[QWidget]:
    """Return the search and the card."""
    card = household.ui
    return [
        who.ui.search_edit,
        who.ui.outsider_button,
        who.ui.anonymous_button,
        card.open_household_button,
        card.reveal_button,
        card.history_list,
        card.link_button,
    ]


def widgets_of_what(what: IntakeWhat) -> list[QWidget]:
    """Return the fields of what is said; those of the channel follow the channel."""
    ui, channel = what.ui, what.channel_panel.ui
    return [
        *what.kind_control.buttons,
        ui.channel_combo,
        channel.arrival_edit,
        channel.joint_spin,
        channel.shown_combo,
        channel.sender_edit,
        channel.reference_edit,
        channel.sender_due_edit,
        ui.caller_edit,
        ui.relation_combo,
        ui.callback_edit,
        ui.confidential_check,
        ui.content_edit,
        ui.demand_edit,
        ui.location_edit,
        ui.happening_check,
        ui.agreed_combo,
        ui.nature_combo,
        ui.department_combo,
        ui.hand_over_check,
        ui.receiver_edit,
    ]


def widgets_of_rules(
    criteria: IntakeCriteria, answer: IntakeAnswer, save: IntakeSave, deadlines: IntakeDeadlines
) -> list[QWidget]:
    """Return ticks or answer, the buttons that end the talk, then the table for who wants to look closer."""
    return [
        *criteria.checks.values(),
        criteria.ui.pending_radio,
        criteria.ui.valid_radio,
        answer.ui.answer_edit,
        save.ui.save_button,
        save.ui.save_print_button,
        save.ui.settle_button,
        save.ui.park_button,
        save.ui.print_button,
        save.ui.open_ticket_button,
        save.ui.next_button,
        deadlines.ui.why_button,
        deadlines.ui.clock_table,
    ]
