"""《管理費通知單》 on paper (SF-02): a batch, from one on, or single ones again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from wuye_desk.documents.sf02_data import Sf02, Sf02Common, Sf02Line
from wuye_desk.documents.sf02_frame import FORM, TITLE
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import from_stamp
from wuye_desk.domain.permissions import Action
from wuye_desk.services.fees.notices import batch_named, owing_accounts
from wuye_desk.services.printing.print_job import PrintJob
from wuye_desk.services.station.station import station
from wuye_desk.store import queries_notices as queries
from wuye_desk.store.models.notices import Notice

if TYPE_CHECKING:
    from wuye_desk.services.desk import Desk

Report = Callable[[int, int], object]
_EVERY = 50
"""Sheets between two words about how far it is."""


def batch_form(
    desk: Desk, batch_id: int, from_place: int = 1, report: Report = lambda _done, _total: None
) -> PrintJob:
    """Return the notices of a batch from a place on; who has paid everything since is left out.

    From 1 on, what was printed before is marked 補印; further on it is the same printing that goes on, as
    after a jam.
    """
    desk.require(Action.PRINT_NOTICES)
    batch = batch_named(batch_id)
    owing = owing_accounts(desk, batch.month)
    asked = Notice.select().where(Notice.batch == batch, Notice.place >= from_place)
    rows = list(asked.where(Notice.withdrawn_at.is_null()).order_by(Notice.place))
    wanted = [row for row in rows if row.account_id in owing]
    if not wanted:
        raise DeskError("這批通知單都已付清，沒有要印的。" if rows else "這批通知單沒有這麼多張。")
    paid = len(rows) - len(wanted)
    warnings = (f"{paid} 戶在做單後已付清，沒有印。",) if paid else ()
    return _form(desk, wanted, report, warnings, goes_on=from_place > 1)


def notice_form(desk: Desk, notice_ids: Sequence[int]) -> PrintJob:
    """Return single notices as they were, paid or not; those printed before are marked 補印."""
    desk.require(Action.PRINT_NOTICES)
    rows = list(Notice.select().where(Notice.id << list(notice_ids)).order_by(Notice.batch, Notice.place))
    if not rows:
        raise DeskError("沒有選要印的通知單。")
    return _form(desk, rows, lambda _done, _total: None, (), goes_on=False)


def _form(
    desk: Desk, rows: Sequence[Notice], report: Report, warnings: tuple[str, ...], *, goes_on: bool
) -> PrintJob:
    from wuye_desk.documents.sf02 import sf02_batch

    printed = {} if goes_on else queries.printings(FORM)
    sheets = _Sheets(desk)
    numbers = tuple(str(row.number) for row in rows)
    again = [printed[number] for number in numbers if number in printed]
    made = sf02_batch([sheets.of(row, row.number in printed) for row in rows], _seldom(report))
    return PrintJob(
        pdf=made.pdf,
        title=TITLE,
        form=FORM,
        number=numbers[0] if len(numbers) == 1 else f"{numbers[0]} 等 {len(numbers)} 張",
        pages=made.pages,
        numbers=numbers,
        missing=made.missing,
        warnings=warnings,
        reprint=bool(again),
        last_printed_at=from_stamp(max(again)) if again else None,
    )


def _seldom(report: Report) -> Report:
    def tell(done: int, total: int) -> None:
        if done % _EVERY < 2 or done == total:  # a page holds two
            report(done, total)

    return tell


class _Sheets:
    """Fills the sheets; what those of a batch say alike is one object, so that it is drawn once."""

    def __init__(self, desk: Desk) -> None:
        self._station, self._at, self._by = station(desk).name, desk.now(), desk.require(Action.PRINT).name
        self._common: dict[tuple[int, bool], Sf02Common] = {}

    def of(self, row: Notice, reprint: bool) -> Sf02:
        """Return what a notice says: as it was kept, whatever has changed since."""
        content = row.content
        return Sf02(
            common=self._common_of(row, reprint),
            number=row.number,
            place=row.place,
            name=content["name"],
            room=content["room"],
            lines=tuple(Sf02Line(*line) for line in content["lines"]),
            means=content["means"],
            subtotal=content["subtotal"],
            arrears=content["arrears"],
            arrears_words=content["arrears_words"],
            prepaid=content["prepaid"],
        )

    def _common_of(self, row: Notice, reprint: bool) -> Sf02Common:
        key = (row.batch_id, reprint)
        if key not in self._common:
            batch = batch_named(row.batch_id)
            said = batch.content
            self._common[key] = Sf02Common(
                station=self._station,
                month=said["month"],
                issued_on=row.issued_on,
                pay_by=date.fromisoformat(said["pay_by"]),
                payee=said["payee"],
                bank=said["bank"],
                contact=said["contact"],
                hours=said["hours"],
                printed_at=self._at,
                printed_by=self._by,
                count=batch.count,
                reprint=reprint,
            )
        return self._common[key]
