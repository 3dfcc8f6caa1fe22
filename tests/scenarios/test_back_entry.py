"""Entered afterwards: what was written on paper during a power cut counts from its true time."""

from __future__ import annotations

import pytest

from tests.scenarios.path import E, Path, moment
from wuye_desk.domain.errors import DeskError
from wuye_desk.services.tickets.correcting import correct


def test_back_entry_counts_from_the_true_time(path: Path) -> None:
    path.at(11, 23, 15).opens(received_at=moment(11, 23, 9), back_entry=True, hand_over_now=False)
    assert path.clocks["反饋處理信息"] == "進行中 11-24 09:00"
    assert path.view.received_at == moment(11, 23, 9)
    assert path.view.saved_at == moment(11, 23, 15)
    path.did(E.HANDED_OVER, moment(11, 23, 9, 10))
    assert path.clocks["部門處理方法#1"] == "逾期 11-23 10:10"
    path.did(E.PLANNED, moment(11, 23, 10))
    assert path.clocks["部門處理方法#1"] == "準時 11-23 10:10"
    entry = path.view.rounds[0].entries[0]
    assert (entry.kind, entry.recorded_late) == (E.PLANNED, True)


def test_nothing_happens_before_the_receipt_or_in_the_future(path: Path) -> None:
    path.at(11, 23, 15).opens(received_at=moment(11, 23, 9), back_entry=True)
    with pytest.raises(DeskError, match="不能早於受理時間 11-23 09:00"):
        path.did(E.CONTACTED, moment(11, 23, 8, 59))
    with pytest.raises(DeskError, match="不能晚於現在"):
        path.did(E.CONTACTED, moment(11, 23, 15, 1))


def test_a_corrected_receipt_moves_the_clocks_but_never_past_what_happened(path: Path) -> None:
    path.at(11, 23, 10).opens()
    path.at(11, 23, 11).does(E.CONTACTED)
    path.at(11, 23, 12)
    correct(path.desk, path.id, {"received_at": moment(11, 20, 16)}, "週五傍晚接的電話")
    assert path.clocks["答復業戶"] == "進行中 11-25 17:30"
    assert path.clocks["反饋處理信息"] == "遲達 11-21 16:00"
    with pytest.raises(DeskError, match="受理時間不能晚於反饋住戶（11-23 11:00）"):
        correct(path.desk, path.id, {"received_at": moment(11, 23, 11, 1)}, "看錯")
