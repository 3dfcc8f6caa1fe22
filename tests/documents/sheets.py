"""Sheets that tests of the printed forms draw, and how they read them back."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, datetime, time
from functools import cache

import pypdfium2
from PIL import Image
from pypdf import PdfReader

from wuye_desk.documents.form_parts import BlankPart, CriterionLine, Deadline, LimitLine, Signature
from wuye_desk.documents.kf01_data import HandOverPart, Kf01, MajorRow
from wuye_desk.domain.moments import station_moment
from wuye_desk.domain.vocabulary import Channel, ClockId, Criterion, Grade, Nature, Validity


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """Return a moment of November 2026."""
    return station_moment(date(2026, 11, day), time(hour, minute))


EMPTY = Kf01(
    station="錦湖花園物業服務站", number="TS-202611-001", printed_at=at(23, 11, 6), printed_by="林曉婷"
)
HAND_OVER = HandOverPart(
    department="維修組",
    handed_at=at(23, 8, 58),
    plan_due=Deadline(due_at=at(23, 9, 58)),
    answer_due=Deadline(due_at=at(25, 17, 30)),
)
FILLED = replace(
    EMPTY,
    number="TS-202611-037",
    room="3棟2單元1201",
    household="張德勝",
    phone="13827505678",
    received_at=at(23, 8, 42),
    receiver="林曉婷",
    channel=Channel.CALL,
    nature=Nature.REPAIR,
    grade=Grade.COMPLEX,
    basis="篇3 四(一)2(3) 二次投訴",
    validity=Validity.VALID,
    first_feedback=Deadline(due_at=at(24, 8, 42)),
    reply=Deadline(due_at=at(26, 17, 30)),
    latest_visit=Deadline(due_at=at(26, 17, 30), provisional=True),
    happening=True,
    on_site_due=at(23, 8, 52),
    content="主臥衛生間上方天花自 11月21日晚起滲水，水跡約 40×60 厘米。",
    demand="今日內派人上門查明來源並止水。",
    hand_overs=(HAND_OVER,),
)
MAJOR = replace(
    FILLED,
    grade=Grade.MAJOR,
    first_feedback=Deadline(instead="—（重大，見續頁）"),
    major=(
        MajorRow(
            label="上報物業經理\n（10 分鐘，篇2 5.4.1）",
            due="11-23 08:52",
            done_at=at(23, 8, 50),
            words="沈文海",
        ),
        MajorRow(label="專題會議 KF-07\n（5 個工作日，篇1 2.2）", due="解決後 5 個工作日"),
    ),
)
BLANK = replace(
    EMPTY,
    number="KB-202611-001",
    blank=BlankPart(
        prefix="TS-",
        criteria=tuple(
            CriterionLine(grade=Grade.MAJOR, words=one.label, clause="篇3 四(一)1") for one in Criterion
        ),
        limits=tuple(
            LimitLine(name=one.label, rule="受理後 24 小時", owner="接單員", clause="篇2 5.3.3")
            for one in ClockId
        ),
    ),
)
_TOUCH = 0.5
"""Millimetres by which two boxes of text may overlap: the boxes hold some white."""
SIGNED = Signature(name="李國棟", at=at(23, 9, 40))


@cache
def pages(pdf: bytes) -> list[str]:
    """Return the text of each page, without white space, as a reader would find it by searching."""
    read = PdfReader(io.BytesIO(pdf))
    return ["".join(page.extract_text().split()) for page in read.pages]


def picture(pdf: bytes, page: int = 0, scale: float = 3.0) -> Image.Image:
    """Return a page in greys; scale in pixels for a point."""
    document = pypdfium2.PdfDocument(pdf)
    image = document[page].render(scale=scale, grayscale=True).to_pil()
    document.close()
    return image


def darkness(image: Image.Image, x: float, y: float, width: float, height: float) -> float:
    """Return how much of an area is ink, 0 … 1; lengths in mm from the left and top of the paper."""
    per_mm = image.width / 210
    area = image.crop(tuple(round(each * per_mm) for each in (x, y, x + width, y + height)))
    values = list(area.get_flattened_data())
    return sum(value < 128 for value in values) / len(values)


def runs(pdf: bytes, page: int) -> list[tuple[float, float, float, float, str]]:
    """Return every run of text on a page: left, top, right, bottom in mm on the paper, and its words."""
    document = pypdfium2.PdfDocument(pdf)
    text = document[page].get_textpage()
    height, mm = document[page].get_height(), 72 / 25.4
    found = []
    for number in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(number)
        words = text.get_text_bounded(left, bottom, right, top)
        found.append((left / mm, (height - top) / mm, right / mm, (height - bottom) / mm, words))
    document.close()
    return found


def collisions(pdf: bytes) -> list[tuple[int, str, str]]:
    """Return pairs of texts that run into each other, with their page from 1."""
    found = []
    for page in range(len(pages(pdf))):
        all_runs = runs(pdf, page)
        for first, one in enumerate(all_runs):
            for other in all_runs[first + 1 :]:
                across = min(one[2], other[2]) - max(one[0], other[0])
                down = min(one[3], other[3]) - max(one[1], other[1])
                if across > _TOUCH and down > _TOUCH:
                    found.append((page + 1, one[4], other[4]))
    return found


def outside(pdf: bytes, right: float = 200.5, bottom: float = 290) -> list[tuple[int, str]]:
    """Return texts that reach beyond the frame or its margins, with their page from 1."""
    return [
        (page + 1, words)
        for page in range(len(pages(pdf)))
        for x, y, end, low, words in runs(pdf, page)
        if x < 13 or y < 9 or end > right or low > bottom
    ]
