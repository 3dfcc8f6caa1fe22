from __future__ import annotations

from reportlab.graphics.barcode.qr import QrCodeWidget

from tests.documents.sheets import FILLED, darkness, picture
from wuye_desk.documents.kf01 import kf01

SIDE, QUIET, RIGHT, TOP = 20.0, 2, 20 + 180.0, 11.2


def test_the_qr_code_holds_the_number_at_level_m_with_two_quiet_modules() -> None:
    code = QrCodeWidget(FILLED.number, barLevel="M").qr
    code.make()
    count = code.getModuleCount()
    module = SIDE / (count + 2 * QUIET)
    image = picture(kf01(FILLED).pdf, scale=4)
    left, top = RIGHT - count * module, TOP + QUIET * module
    for row in range(count):
        for column in range(count):
            middle = (left + (column + 0.3) * module, top + (row + 0.3) * module)
            dark = darkness(image, *middle, module * 0.4, module * 0.4) > 0.5
            assert dark is code.isDark(row, column)
    quiet = QUIET * module - 0.1
    assert darkness(image, left - quiet, top - quiet, quiet, count * module) == 0
    assert darkness(image, left, top - quiet, count * module, quiet) == 0


def test_a_stamp_is_a_frame_around_its_word() -> None:
    from dataclasses import replace

    plain, stamped = (picture(kf01(replace(FILLED, reprint=reprint)).pdf) for reprint in (False, True))
    place = (20 + 146.0, 10.2, 13.0, 6.6)
    assert darkness(plain, *place) == 0
    assert darkness(stamped, *place) > 0.1
