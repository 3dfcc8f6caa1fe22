"""What stands on the counter once a household is there: its money, and that of the accounts it pays for."""

from __future__ import annotations

from dataclasses import dataclass

from wuye_desk.services.desk import Desk
from wuye_desk.services.fees.ledger import Ledger, LedgerLine, account_ledger, ledger_lines
from wuye_desk.services.fees.payments import accounts_paid_by
from wuye_desk.store import queries_ledger


@dataclass(frozen=True, slots=True)
class CounterRow:
    """One open charge, of the household itself or of an account it pays for."""

    account_id: int
    room_label: str
    line: LedgerLine


@dataclass(frozen=True, slots=True)
class Former:
    """Somebody who answered for the room before, or does so beside, and still owes; 分."""

    account_id: int
    name: str
    owed: int


@dataclass(frozen=True, slots=True)
class AtCounter:
    """A household at the counter."""

    ledger: Ledger
    rows: tuple[CounterRow, ...]
    """What is owed, the oldest first, whosever of these accounts it is."""
    account_ids: tuple[int, ...]
    """The household's own account, then those it pays for."""
    formers: tuple[Former, ...]
    """Who answered for the room before and has money open here."""
    payer_room: str
    """The room of the account that pays for this one; empty where it pays itself."""

    @property
    def owed(self) -> int:
        """Return what is owed of all of them (分)."""
        return sum(row.line.owed for row in self.rows)


def at_counter(desk: Desk, account_id: int) -> AtCounter:
    """Return what the counter shows of a household; DeskError where there is none."""
    ledger = account_ledger(desk, account_id)
    rooms = {account_id: ledger.room_label, **dict(accounts_paid_by(desk, account_id))}
    rows = [
        CounterRow(account, rooms[account], line)
        for account, lines in ledger_lines(desk, rooms).items()
        for line in lines
        if line.owed > 0
    ]
    rows.sort(key=lambda row: (row.line.due_on, row.line.month, row.line.charge_id))
    return AtCounter(
        ledger, tuple(rows), tuple(rooms), _formers(desk, ledger), queries_ledger.payer_room(account_id)
    )


def _formers(desk: Desk, ledger: Ledger) -> tuple[Former, ...]:
    names = queries_ledger.others_of_room(ledger.room_id, ledger.account_id)
    found = ledger_lines(desk, names)
    owed = {account: sum(line.owed for line in lines if line.owed > 0) for account, lines in found.items()}
    return tuple(Former(account, names[account], amount) for account, amount in owed.items() if amount)
