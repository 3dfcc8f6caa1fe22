"""What each service needs: the action of the table in domain/permissions, or why it is open.

Every public function that takes the desk stands here by its name; a test walks them, role by role, and fails
where one is missing, refuses who may, or lets through who may not.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from wuye_desk.domain.permissions import Action


class Open(Enum):
    """Why a service asks for no action."""

    READS = "reads"
    """Shows what every page of the unlocked window shows, phones and ids masked; writes nothing."""
    ANYBODY = "anybody"
    """Changes nothing of the station's records by somebody's will: signing in, copies, the look, upkeep."""
    INSIDE = "inside"
    """Part of another service, inside its transaction and behind its check; no page calls it."""


PERMITS: Mapping[str, Action | Open] = {
    "areas.areas": Open.READS,
    "areas.save_area": Action.MANAGE_STATION,
    "areas.delete_area": Action.MANAGE_STATION,
    "areas.departments": Open.READS,
    "areas.save_department": Action.MANAGE_STATION,
    "areas.delete_department": Action.MANAGE_STATION,
    "attaching.attach": Action.ATTACH,
    "attaching.bring": Action.ATTACH,
    "attaching.keep": Action.ATTACH,
    "attaching.set_aside": Action.ATTACH,
    "attachments.attachments": Open.READS,
    "attachments.open_path": Open.READS,
    "attachments.save_copy": Action.EXPORT,
    "blanking.blank": Action.DISPOSE,
    "blanking.due_for_disposal": Open.READS,
    "blanking.keep_journal": Open.INSIDE,
    "blanking.replay": Open.INSIDE,
    "board.board": Open.READS,
    "board.urgent": Open.READS,
    "board_export.export_board": Action.EXPORT,
    "bulletins.bulletins": Open.READS,
    "bulletins.all_bulletins": Open.READS,
    "bulletins.save_bulletin": Action.MANAGE_BULLETINS,
    "bulletins.delete_bulletin": Action.MANAGE_BULLETINS,
    "clock_keeping.recompute": Open.INSIDE,
    "clock_keeping.recompute_open": Open.INSIDE,
    "clock_doubt.recorded_later": Open.READS,
    "correcting.correct": Action.CORRECT,
    "demo.build_sample": Open.ANYBODY,
    "draft_work.work_of": Open.INSIDE,
    "foresight.foresee": Open.READS,
    "foresight.problems": Open.READS,
    "history_reading.history": Action.SEE_HISTORY,
    "history.record_change": Open.INSIDE,
    "history.record_deed": Open.INSIDE,
    "household_cards.card": Open.READS,
    "household_editing.draft_of": Action.KEEP_HOUSEHOLDS,
    "household_editing.household_problems": Open.READS,
    "household_editing.save_household": Action.KEEP_HOUSEHOLDS,
    "household_editing.end_household": Action.KEEP_HOUSEHOLDS,
    "households.find": Open.READS,
    "households.page": Open.READS,
    "households.buildings": Open.READS,
    "errands.errands": Open.INSIDE,
    "my_work.my_overdue": Open.READS,
    "my_work.my_work": Open.READS,
    "my_work.work_of": Action.SEE_WORK,
    "matters.join": Action.RECORD,
    "matters.tell_matter": Open.INSIDE,
    "handed.handed_months": Open.READS,
    "handed.hand_over_month": Action.HAND_MONTH,
    "month_rows.complaints": Open.INSIDE,
    "month_rows.late_duties": Open.INSIDE,
    "monthly.monthly": Open.READS,
    "monthly.month_due": Open.READS,
    "monthly.report_due": Open.READS,
    "people.people": Open.READS,
    "people.sign_in": Open.ANYBODY,
    "people.save_person": Action.MANAGE_PEOPLE,
    "printing.ticket_form": Action.PRINT,
    "printing.telling": Action.PRINT,
    "printing.blank_forms": Action.PRINT,
    "printing.log_printing": Action.PRINT,
    "printing.export_tickets": Action.EXPORT,
    "recording.record": Action.RECORD,
    "recording.add_event": Open.INSIDE,
    "recovery.issue": Action.MANAGE_PEOPLE,
    "recovery.issued_at": Open.READS,
    "recovery.put_back_key": Action.MANAGE_PEOPLE,
    "recovery.reset_pin": Open.ANYBODY,
    "recovery.resettable": Open.READS,
    "register_list.register_rows": Action.EXPORT,
    "registration.preview": Open.READS,
    "registration.register": Action.REGISTER,
    "revealing.reveal": Action.SEE_PHONES,
    "roster.plan": Open.READS,
    "roster.commit": Action.IMPORT_ROSTER,
    "roster.import_file": Open.ANYBODY,
    "roster_history.note_added": Open.INSIDE,
    "roster_history.update_noted": Open.INSIDE,
    "roster_writing.carry_out": Open.INSIDE,
    "rules.save_rules": Action.MANAGE_RULES,
    "safekeeping.data_folder": Open.READS,
    "safekeeping.backup_state": Open.READS,
    "safekeeping.back_up": Open.ANYBODY,
    "safekeeping.keep_up": Open.ANYBODY,
    "safekeeping.back_up_at_close": Open.ANYBODY,
    "safekeeping.bring_second": Open.ANYBODY,
    "safekeeping.choose_second_folder": Action.MANAGE_STATION,
    "safekeeping.check_file": Open.READS,
    "safekeeping.note_restored": Open.ANYBODY,
    "saving.save": Open.INSIDE,
    "soundness.check_station": Open.READS,
    "station.is_set_up": Open.READS,
    "station.set_up": Open.ANYBODY,
    "station.station": Open.READS,
    "station.save_station": Action.MANAGE_STATION,
    "station.hours": Open.READS,
    "station.theme": Open.READS,
    "station.save_theme": Open.ANYBODY,
    "station.sample_pin": Open.READS,
    "station.lock_minutes": Open.READS,
    "station.save_lock_minutes": Action.MANAGE_PEOPLE,
    "substitutions.substitutions": Open.READS,
    "substitutions.acting_for": Open.READS,
    "substitutions.add_substitution": Action.MANAGE_PEOPLE,
    "substitutions.end_substitution": Action.MANAGE_PEOPLE,
    "ticket_reading.ticket": Open.READS,
    "tickets.tickets": Open.READS,
    "upkeep.catch_up": Open.ANYBODY,
    "why.why": Open.READS,
    "working_calendar.year_days": Open.READS,
    "working_calendar.year_state": Open.READS,
    "working_calendar.set_day": Action.MANAGE_CALENDAR,
    "working_calendar.import_year": Action.MANAGE_CALENDAR,
    "working_calendar.save_hours": Action.MANAGE_STATION,
}
"""By module and function. Recording asks further by kind of event: services/event_steps.action_of."""
