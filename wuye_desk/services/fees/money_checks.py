"""What every movement of money is asked first: how much, on which day, whether that day is still open."""

from __future__ import annotations

from datetime import date

from wuye_desk.domain.billing.terms import Means
from wuye_desk.domain.errors import DeskError
from wuye_desk.domain.moments import local
from wuye_desk.domain.money import LARGEST
from wuye_desk.services.desk import Desk
from wuye_desk.store.models.payments import CashDay

OUTSIDE = (Means.DEBIT, Means.DEPOSIT)
"""Means that never cross the counter: a close of the day neither counts nor stops them."""


def today_of(desk: Desk) -> date:
    """Return the station's day."""
    return local(desk.now()).date()


def check_amount(amount: int, field: str = "amount") -> None:
    """Refuse what is no sum of money: nothing, below zero, or a slip of the finger (分)."""
    if amount <= 0:
        raise DeskError("金額要大於零。", field)
    if amount > LARGEST:
        raise DeskError("金額太大，請檢查小數點。", field)


def check_day(desk: Desk, day: date, means: Means, field: str = "paid_on") -> None:
    """Refuse a day to come, and a day whose cash was closed unless the money never crosses the counter."""
    today = today_of(desk)
    if day > today:
        raise DeskError("日期不能晚於今天。", field)
    if means not in OUTSIDE and CashDay.select().where(CashDay.day == day).exists():
        when = "今天" if day == today else f"{day:%Y-%m-%d} "
        raise DeskError(f"{when}已日結，這一天的賬不能再改；請記在還沒有日結的日子。", field)


def check_words(words: str, sentence: str, field: str = "reason") -> str:
    """Return words without blanks around them, or refuse where there are none."""
    if not words.strip():
        raise DeskError(sentence, field)
    return words.strip()
