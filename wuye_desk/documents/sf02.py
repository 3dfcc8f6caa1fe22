"""《管理費通知單》 (SF-02): half a page each, with a receipt to tear off; two a page in walking order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from wuye_desk.documents.form_parts import Printed
from wuye_desk.documents.grammar.grid import Area, short_text
from wuye_desk.documents.grammar.marks import small_qr_code
from wuye_desk.documents.grammar.measures import (
    BODY,
    DENSE,
    FINE,
    LETTER,
    PADDING,
    SMALL,
    WIDTH,
    WRITE_IN,
    baseline,
)
from wuye_desk.documents.grammar.sheet import Sheet
from wuye_desk.documents.sf02_data import Sf02, Sf02Common, Sf02Line
from wuye_desk.documents.sf02_frame import (
    COLUMNS,
    DEADLINE,
    FOOT,
    FULL_ROWS,
    FURTHER_ROWS,
    HALF,
    HALF_ROWS,
    LINE,
    LINES_TOP,
    MEANS,
    NUMBER_AT,
    NUMBER_RIGHT,
    PAYEE,
    QR_SIDE,
    QR_TOP,
    RECEIPT_QR_TOP,
    RECEIPT_TITLE,
    TITLE,
    TOP,
    TOTAL,
    TOTAL_FIGURE,
    WHO,
    amount_at,
    draw_frame,
    fitted,
    lines_end,
    tear_line,
)
from wuye_desk.documents.words import printed
from wuye_desk.domain.money import in_words, shown

if TYPE_CHECKING:
    Told = Callable[[int, int], object]

_QR_RIGHT = 179.8
_WORDS = "人民幣（大寫）"


def sf02_batch(notices: Sequence[Sf02], progress: Told | None = None) -> Printed:
    """Draw notices, two on a page where both fit half of one; progress is told (done, of how many)."""
    first = notices[0].common
    sheet = Sheet(title=printed(TITLE), author=first.station, now=first.printed_at, shape=LETTER)
    drawing = _Drawing(sheet)
    done = 0
    for page in _pages(notices):
        drawing.page(page)
        done += len(page)
        if progress is not None:
            progress(done, len(notices))
    return Printed(sheet.finish(), drawing.pages, frozenset(sheet.lettering.missing))


def _pages(notices: Sequence[Sf02]) -> Iterator[Sequence[Sf02]]:
    """Yield what shares a page: two short ones that follow each other, or one."""
    waiting: Sf02 | None = None
    for notice in notices:
        if len(notice.lines) <= HALF_ROWS and waiting is None:
            waiting = notice
            continue
        if len(notice.lines) <= HALF_ROWS and waiting is not None:
            yield waiting, notice
            waiting = None
            continue
        if waiting is not None:
            yield (waiting,)
            waiting = None
        yield (notice,)
    if waiting is not None:
        yield (waiting,)


class _Drawing:
    """The document being drawn, and what was recorded of it."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._recorded: dict[tuple[Sf02Common, int], str] = {}
        self.pages = 0

    def page(self, notices: Sequence[Sf02]) -> None:
        """Draw the one or two notices of a page, or all pages of a long one."""
        if len(notices[0].lines) > HALF_ROWS:
            self._long(notices[0])
            return
        self._record(notices)
        self._draw(notices[0], HALF_ROWS, notices[0].lines, (1, 1))
        if len(notices) > 1:
            with self._sheet.moved_down(HALF):
                self._draw(notices[1], HALF_ROWS, notices[1].lines, (1, 1))
        tear_line(self._sheet, HALF, "裁切線")
        self._end()

    def _long(self, notice: Sf02) -> None:
        parts = _parts(notice.lines)
        for number, lines in enumerate(parts, 1):
            rows = FULL_ROWS if number == len(parts) else FURTHER_ROWS
            self._record([notice], rows)
            self._draw(notice, rows, lines, (number, len(parts)))
            self._end()

    def _end(self) -> None:
        self.pages += 1
        self._sheet.next_page()

    def _record(self, notices: Sequence[Sf02], rows: int = HALF_ROWS) -> None:
        """Record the frames a page needs, before anything is drawn on it."""
        for notice in notices:
            key = (notice.common, rows)
            if key not in self._recorded:
                name = self._recorded[key] = f"frame{len(self._recorded)}"
                with self._sheet.recorded(name):
                    draw_frame(self._sheet, notice.common, rows)

    def _draw(self, notice: Sf02, rows: int, lines: Sequence[Sf02Line], page: tuple[int, int]) -> None:
        sheet = self._sheet
        sheet.draw_recorded(self._recorded[notice.common, rows])
        _head(sheet, notice)
        for row, line in enumerate(lines):
            _line(sheet, line, LINES_TOP + (row + 0.5) * LINE)
        end = lines_end(rows)
        if rows == FURTHER_ROWS:
            _page_words(sheet, notice, page, end + 3.5)
            return
        _blank_rows(sheet, len(lines), rows)
        _sums(sheet, notice, end)
        _page_words(sheet, notice, page, end + FOOT)
        _receipt(sheet, notice, end)


def _parts(lines: Sequence[Sf02Line]) -> list[Sequence[Sf02Line]]:
    """Return the lines of each page of a long notice; the last has room for what closes it."""
    starts = range(0, len(lines), FURTHER_ROWS)
    parts = [lines[start : start + FURTHER_ROWS] for start in starts]
    return [*parts, ()] if len(parts[-1]) > FULL_ROWS else parts


def _head(sheet: Sheet, notice: Sf02) -> None:
    width = sheet.text(NUMBER_RIGHT, baseline(NUMBER_AT, 15), notice.number, 15, bold=True, anchor="right")
    left = NUMBER_RIGHT - width - 1.8
    sheet.text(left, baseline(NUMBER_AT, SMALL), printed("編號"), SMALL, anchor="right")
    small_qr_code(sheet, _QR_RIGHT, QR_TOP, notice.number, QR_SIDE)
    height = (LINES_TOP - TOP) / 2
    short_text(sheet, Area(WHO[1], TOP, WHO[2] - WHO[1], height), notice.name)
    short_text(sheet, Area(WHO[3], TOP, WHO[4] - WHO[3], height), notice.room)


def _line(sheet: Sheet, line: Sf02Line, middle: float) -> None:
    top = middle - LINE / 2
    short_text(sheet, Area(0, top, COLUMNS[1], LINE), line.item, DENSE)
    short_text(sheet, Area(COLUMNS[1], top, COLUMNS[2] - COLUMNS[1], LINE), line.period, DENSE)
    for right, text in zip(COLUMNS[3:], (line.quantity, line.price, shown(line.amount)), strict=True):
        amount_at(sheet, right, middle, text)


def _blank_rows(sheet: Sheet, used: int, rows: int) -> None:
    """Say where the lines end and strike what is left, so that nothing can be added."""
    if used == rows:
        return
    top = LINES_TOP + used * LINE
    y = baseline(top + LINE / 2, SMALL)
    sheet.text(COLUMNS[1] / 2, y, printed("（以下空白）"), SMALL, anchor="middle")
    sheet.line(COLUMNS[1] + 2.0, lines_end(rows) - 1.2, WIDTH - 2.0, top + 1.2, WRITE_IN)


def _sums(sheet: Sheet, notice: Sf02, end: float) -> None:
    middle = end + TOTAL / 2
    amount_at(sheet, WHO[2], middle, shown(notice.subtotal))
    amount_at(sheet, WHO[4], middle, shown(notice.arrears))
    if notice.arrears_words:
        width = WHO[4] - WHO[3] - 2 * PADDING - sheet.width(shown(notice.arrears), DENSE) - 1.0
        area = Area(WHO[3], end, width + 2 * PADDING, TOTAL)
        short_text(sheet, area, notice.arrears_words, SMALL)
    amount_at(sheet, WHO[6], middle, shown(-notice.prepaid))
    middle = end + (TOTAL + DEADLINE) / 2
    x = WHO[1] + PADDING
    x += sheet.text(x, baseline(middle, DENSE), printed(_WORDS), DENSE)
    words = in_words(notice.total)
    size = fitted(sheet, words, TOTAL_FIGURE - PADDING - x, 10.5)
    sheet.text(x, baseline(middle, size), words, size, bold=True)
    sheet.text(TOTAL_FIGURE + PADDING, baseline(middle, BODY), "¥", 11, bold=True)
    sheet.text(WIDTH - PADDING, baseline(middle, 14), shown(notice.total), 14, bold=True, anchor="right")
    area = Area(MEANS[3], end + DEADLINE, MEANS[4] - MEANS[3], PAYEE - DEADLINE)
    short_text(sheet, area, notice.means, DENSE)


def _page_words(sheet: Sheet, notice: Sf02, page: tuple[int, int], middle: float) -> None:
    counted = printed("第 {page} 頁／共 {pages} 頁").format(page=page[0], pages=page[1])
    goes_on = printed("（轉下頁）") if page[0] < page[1] else ""
    of = printed("本批 {place}／{count}").format(place=notice.place, count=notice.common.count)
    y = baseline(middle, FINE)
    sheet.text(WIDTH / 2 + 4.0, y, f"{counted}{goes_on}\u3000{of}", FINE, anchor="middle")


def _receipt(sheet: Sheet, notice: Sf02, end: float) -> None:
    middle = end + RECEIPT_TITLE
    words = f"{notice.common.month}\u3000{notice.room}\u3000{notice.name}"
    number = sheet.text(NUMBER_RIGHT, baseline(middle, 11), notice.number, 11, bold=True, anchor="right")
    left = 46.0 - PADDING
    short_text(sheet, Area(left, middle - 3.4, NUMBER_RIGHT - number - left, 6.8), words, DENSE)
    top = end + RECEIPT_QR_TOP - lines_end(HALF_ROWS)
    small_qr_code(sheet, _QR_RIGHT, top, f"{notice.number}/R", QR_SIDE)
