"""The bank's answer to a batch: matched, taken whole or not at all; a debit that bounces (篇1 2.6)."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from wuye_desk.domain.billing.debit import ResultRow, Verdict, fits
from wuye_desk.domain.billing.debit import read_result as rows_of
from wuye_desk.domain.billing.terms import DebitState, Means
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.history import Deed, Subject
from wuye_desk.domain.household_keys import folded
from wuye_desk.domain.permissions import Action
from wuye_desk.services.fees.debit import batch_title
from wuye_desk.services.fees.debit_export import opened_numbers, reference_of
from wuye_desk.services.fees.money_checks import check_words
from wuye_desk.services.fees.payments import PaymentDraft, keep_payment
from wuye_desk.services.fees.reversing import reverse_payment
from wuye_desk.services.roster.roster_book import MOST_ROWS, Reports, Silence, read_book
from wuye_desk.services.trust.history import record_change, record_deed
from wuye_desk.store.models.payments import BankBatch, BankLine

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from wuye_desk.services.desk import Desk

MOST_BYTES = 50_000_000
_ENCODINGS = ("utf-8-sig", "gb18030")


@dataclass(frozen=True, slots=True)
class MatchedRow:
    """One row of the bank's answer, the line of the batch it speaks of, and what becomes of it."""

    row: ResultRow
    line_id: int | None
    room: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class MatchedResult:
    """A bank's answer beside the batch; silent counts the lines under way it says nothing of."""

    batch_id: int
    rows: tuple[MatchedRow, ...]
    silent: int

    def of(self, verdict: Verdict) -> tuple[MatchedRow, ...]:
        """Return the rows of one verdict."""
        return tuple(one for one in self.rows if one.verdict is verdict)

    @property
    def new(self) -> int:
        """Return how many rows would change something."""
        return len(self.of(Verdict.PAID)) + len(self.of(Verdict.FAILED))

    @property
    def unmatched(self) -> tuple[MatchedRow, ...]:
        """Return the rows somebody must look at."""
        fine = {Verdict.PAID, Verdict.FAILED, Verdict.ALREADY, Verdict.TWICE}
        return tuple(one for one in self.rows if one.verdict not in fine)


def read_file(path: Path, progress: Reports | None = None) -> tuple[ResultRow, ...]:
    """Return the rows of a bank's file, .xlsx or .csv; DeskError where it cannot be read."""
    if path.suffix.lower() in {".csv", ".txt"}:
        return rows_of([_csv_rows(path)])
    return rows_of(sheet.rows for sheet in read_book(path, progress or Silence()))


def match_result(desk: Desk, batch_id: int, rows: Sequence[ResultRow]) -> MatchedResult:
    """Return what each row would do to the batch; nothing is written."""
    desk.require(Action.SEND_DEBIT)
    lines = list(BankLine.select().where(BankLine.batch == batch_id).order_by(BankLine.id))
    found = _Matcher(desk, lines).match(rows)
    told = {one.line_id for one in found}
    silent = sum(1 for one in lines if one.state is DebitState.UNDER_WAY and one.id not in told)
    return MatchedResult(batch_id, found, silent)


def take_result(
    desk: Desk, batch_id: int, rows: Sequence[ResultRow], day: date, progress: Reports | None = None
) -> MatchedResult:
    """Take a bank's answer: a receipt for each success, the reason of each failure; all of it or nothing.

    day is when the money came where a row does not say. What was taken before is not taken again.
    """
    desk.require(Action.SEND_DEBIT)
    told = progress or Silence()
    with desk.store.write():
        matched = match_result(desk, batch_id, rows)
        changing = [one for one in matched.rows if one.verdict in (Verdict.PAID, Verdict.FAILED)]
        for place, one in enumerate(changing, 1):
            line = BankLine.get_by_id(one.line_id)
            if one.verdict is Verdict.PAID:
                _pay(desk, line, one.row.day or day)
            else:
                _keep(line, DebitState.FAILED, one.row.told)
            told.report(place, len(changing))
        if changing:
            _note_result(desk, batch_id, matched)
        return matched


def answer_line(desk: Desk, line_id: int, paid: bool, day: date, reason: str = "") -> None:
    """Keep by hand what the bank says of one line; DeskError where it is not under way any more."""
    desk.require(Action.SEND_DEBIT)
    words = "" if paid else check_words(reason, "請寫失敗的原因。")
    with desk.store.write():
        line = _line(line_id, DebitState.UNDER_WAY)
        if paid:
            _pay(desk, line, day)
        else:
            _keep(line, DebitState.FAILED, words)
        _close(desk, line.batch_id)
        _note_line(desk, line_id, DebitState.UNDER_WAY)


def bounce_line(desk: Desk, line_id: int, day: date, reason: str) -> None:
    """Take a success back on the day the bank returned it: what it settled is owed again, due as before."""
    desk.require(Action.SEND_DEBIT)
    words = check_words(reason, "請寫退回的原因。")
    with desk.store.write():
        line = _line(line_id, DebitState.PAID)
        if line.payment.reversed_on is None:
            reverse_payment(desk, line.payment_id, day, f"托收退回：{words}")
        _keep(line, DebitState.BOUNCED, words)
        _note_line(desk, line_id, DebitState.PAID)


class _Matcher:
    """Finds the line a row speaks of: by 流水號, else by account number, else by name and amount."""

    def __init__(self, desk: Desk, lines: Sequence[BankLine]) -> None:
        self._lines = list(lines)
        self._numbers = opened_numbers(desk, self._lines)
        self._by_reference = {reference_of(one.id): one for one in self._lines}
        self._by_number: dict[str, list[BankLine]] = {}
        self._by_name: dict[str, list[BankLine]] = {}
        for one in self._lines:
            paying = one.account.payer or one.account
            self._by_number.setdefault(self._numbers[one.id], []).append(one)
            self._by_name.setdefault(folded(paying.party.name), []).append(one)
        self._used: dict[int, ResultRow] = {}

    def match(self, rows: Iterable[ResultRow]) -> tuple[MatchedRow, ...]:
        """Return every row with its verdict; two rows that contradict each other are both left alone."""
        found = [self._one(row) for row in rows]
        torn = {one.line_id for one in found if one.verdict is Verdict.CONTRADICTS}
        return tuple(
            MatchedRow(one.row, one.line_id, one.room, Verdict.CONTRADICTS)
            if one.line_id in torn and one.verdict in (Verdict.PAID, Verdict.FAILED)
            else one
            for one in found
        )

    def _one(self, row: ResultRow) -> MatchedRow:
        known = self._known(row)
        if not known:
            return MatchedRow(row, None, "", Verdict.UNKNOWN)
        fitting = [one for one in known if one.amount == row.amount]
        if row.amount is None or row.paid is None:
            return MatchedRow(row, None, known[0].account.room.label, Verdict.UNREADABLE)
        if not fitting:
            return MatchedRow(row, None, known[0].account.room.label, Verdict.WRONG_AMOUNT)
        if not row.reference and not row.number and len(fitting) > 1:
            return MatchedRow(row, None, "", Verdict.UNKNOWN)
        line, verdict = self._choose(row, fitting)
        return MatchedRow(row, line.id, line.account.room.label, verdict)

    def _known(self, row: ResultRow) -> list[BankLine]:
        if row.reference in self._by_reference:
            return [self._by_reference[row.reference]]
        if "*" in row.number:
            some = [one for one in self._lines if fits(self._numbers[one.id], row.number)]
            named = [one for one in some if one in self._by_name.get(folded(row.name), [])]
            several = len({self._numbers[one.id] for one in some}) > 1
            return named if several or row.name else some
        if row.number:
            return self._by_number.get(row.number, [])
        return self._by_name.get(folded(row.name), []) if folded(row.name) else []

    def _choose(self, row: ResultRow, fitting: Sequence[BankLine]) -> tuple[BankLine, Verdict]:
        """Return the line a row is for; one that stands as the row says comes first, then one under way."""
        says = DebitState.PAID if row.paid else DebitState.FAILED
        fresh = [one for one in fitting if one.id not in self._used]
        if not fresh:
            line = fitting[0]
            same = self._used[line.id].paid == row.paid
            return line, Verdict.TWICE if same else Verdict.CONTRADICTS
        line = min(fresh, key=lambda one: (one.state is not says, one.state is not DebitState.UNDER_WAY))
        self._used[line.id] = row
        if line.state is DebitState.UNDER_WAY:
            return line, Verdict.PAID if row.paid else Verdict.FAILED
        bounced = line.state is DebitState.BOUNCED and row.paid
        return line, Verdict.ALREADY if line.state is says or bounced else Verdict.CONTRADICTS


def _pay(desk: Desk, line: BankLine, day: date) -> None:
    paying = line.account.payer or line.account
    draft = PaymentDraft(
        account_id=line.account_id,
        amount=line.amount,
        means=Means.DEBIT,
        paid_on=day,
        payer_name=paying.party.name,
        note=f"銀行托收 {reference_of(line.id)}",
    )
    _keep(line, DebitState.PAID, "", payment=keep_payment(desk, draft))


def _keep(line: BankLine, state: DebitState, reason: str, **values: object) -> None:
    BankLine.update(state=state, reason=reason, **values).where(BankLine.id == line.id).execute()


def _close(desk: Desk, batch_id: int) -> None:
    """Keep since when the bank has answered for every line."""
    waiting = (BankLine.batch == batch_id) & (BankLine.state == DebitState.UNDER_WAY)
    if not BankLine.select().where(waiting).exists():
        open_one = (BankBatch.id == batch_id) & BankBatch.result_at.is_null()
        BankBatch.update(result_at=desk.now()).where(open_one).execute()


def _note_result(desk: Desk, batch_id: int, matched: MatchedResult) -> None:
    _close(desk, batch_id)
    failed = matched.of(Verdict.FAILED)
    words = {
        "成功": len(matched.of(Verdict.PAID)),
        "失敗": [f"{one.room}：{one.row.told}" for one in failed],
        "對不上": len(matched.unmatched),
    }
    title = batch_title(BankBatch.get_by_id(batch_id))
    record_deed(desk, Subject.FEES, Deed.RECORDED, f"debit {batch_id}", title, words)


def _note_line(desk: Desk, line_id: int, was: DebitState) -> None:
    line = BankLine.get_by_id(line_id)
    record_change(
        desk,
        Subject.FEES,
        f"debit line {line.id}",
        f"{line.account.room.label} 托收",
        before={"結果": was},
        after={"結果": line.state, "原因": line.reason},
    )


def _line(line_id: int, state: DebitState) -> BankLine:
    line: BankLine | None = BankLine.get_or_none(BankLine.id == line_id)
    if line is None:
        raise DeskError("沒有這一筆托收。")
    if line.state is not state:
        raise DeskError(f"{line.account.room.label} 的托收已記為{line.state.label}，請重新看一次。")
    return line


def _csv_rows(path: Path) -> list[list[str]]:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise DeskError(f"「{path.name}」大得不合理，沒有讀取。請檢查檔案來源。", "path")
        data = path.read_bytes()
    except OSError as error:
        raise DeskError(f"打不開「{path.name}」，請檢查檔案還在不在、是否有權讀取。", "path") from error
    text = next((text for one in _ENCODINGS if (text := _decoded(data, one)) is not None), None)
    if text is None or "\0" in text:
        raise DeskError(f"「{path.name}」不是文字檔。請向銀行要 .xlsx 或 .csv 檔。", "path")
    comma = "\t" if text.count("\t") > text.count(",") else ","
    try:
        rows = list(csv.reader(text.splitlines(), delimiter=comma))
    except csv.Error as error:
        raise DeskError(
            f"「{path.name}」讀不了。請用 Excel 或 WPS 打開，另存為 .xlsx 再匯入。", "path"
        ) from error
    return rows[:MOST_ROWS]


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None
