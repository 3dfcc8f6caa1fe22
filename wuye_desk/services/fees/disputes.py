"""爭議中: a charge the resident contests is settled by nothing and dunned by nobody until a day."""

from __future__ import annotations

from datetime import date

from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Subject
from wuye_desk.domain.permissions import Action
from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.ledger import ledger_lines
from wuye_desk.services.fees.money_checks import check_words, today_of
from wuye_desk.services.trust.history import record_change
from wuye_desk.store.models.fees import Charge


def mark_disputed(desk: Desk, charge_id: int, until: date, reason: str) -> None:
    """Mark what is owed of a charge as disputed to the end of a day; DeskError where nothing is owed."""
    desk.require(Action.MARK_DISPUTED)
    words = check_words(reason, "請寫爭議的原因。")
    if until < today_of(desk):
        raise DeskError("爭議的截止日不能早於今天。", "until")
    _mark(desk, charge_id, until, words)


def end_dispute(desk: Desk, charge_id: int) -> None:
    """Take the mark off again: the charge is settled and dunned like any other."""
    desk.require(Action.MARK_DISPUTED)
    _mark(desk, charge_id, None, "")


def _mark(desk: Desk, charge_id: int, until: date | None, words: str) -> None:
    with desk.store.write():
        row = Charge.get_or_none(Charge.id == charge_id)
        if row is None or row.corrects_id is not None:
            raise DeskError("沒有這筆收費。")
        line = next(
            one for one in ledger_lines(desk, [row.account_id])[row.account_id] if one.charge_id == charge_id
        )
        if until is not None and line.owed <= 0:
            raise DeskError("這筆收費已付清。")
        before = {"爭議到": row.disputed_until, "原因": row.disputed_for}
        Charge.update(disputed_until=until, disputed_for=words).where(Charge.id == charge_id).execute()
        after = {"爭議到": until, "原因": words}
        title = f"{row.account.room.label} {line.item_name}"
        record_change(desk, Subject.FEES, charge_id, title, before=before, after=after)
