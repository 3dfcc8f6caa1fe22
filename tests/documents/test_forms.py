"""The liaison slip, the work order, the irregular closure and the minutes: filled, blank, long, rare."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from tests.documents.sheets import BLANK, SIGNED, at, collisions, darkness, outside, pages, picture, runs
from wuye_desk.documents.form_parts import Deadline, Imprint, Printed
from wuye_desk.documents.grammar.marks import BOX
from wuye_desk.documents.kf02 import kf02_batch
from wuye_desk.documents.kf02_data import Kf02
from wuye_desk.documents.kf03 import kf03_batch
from wuye_desk.documents.kf03_data import Kf03, OrderPart
from wuye_desk.documents.kf06 import kf06_batch
from wuye_desk.documents.kf06_data import AttachedPart, ContactPart, Kf06, OpinionPart, ToldPart
from wuye_desk.documents.kf07 import kf07_batch
from wuye_desk.documents.kf07_data import Kf07
from wuye_desk.domain.event_fields import Ground
from wuye_desk.domain.vocabulary import Channel, ContactWay, Grade, Kind, VisitResult

LONG = "".join(f"第{number}句說漏水一事至今未見處理，住戶等了{number}天。" for number in range(1, 160))
LAST = "住戶等了159天。"
DUE = Deadline(due_at=at(25, 17, 30))


def imprint(number: str, **more: Any) -> Imprint:
    return Imprint(
        station="錦湖花園物業服務站", number=number, printed_at=at(23, 11, 6), printed_by="林曉婷", **more
    )


SLIP = Kf02(
    imprint=imprint("LX-202611-004"),
    ticket_number="TS-202611-037",
    sender="客服部",
    signer="羅美儀",
    sent_at=at(23, 9, 2),
    department="工程部",
    receiver="李國棟",
    reason="3棟2單元1201 天花滲水，請協查樓上支管",
    words="住戶來電：主臥衛生間上方天花自 11月21日晚起滲水，水跡約 40×60 厘米。",
    wanted="一、今日內派人上門查明來源並止水；二、書面說明原因。",
    due=DUE,
    outcome="已更換支管閥門。",
    done=True,
)
ORDER = Kf03(
    imprint=imprint("QZ-202611-012"),
    kind=Kind.HELP,
    room="3棟2單元1201",
    household="張德勝",
    phone="13827505678",
    received_at=at(23, 8, 42),
    receiver="林曉婷",
    channel=Channel.CALL,
    content="廚房洗菜盆下水管接口滲水。",
    demand="今日修好。",
    orders=(
        OrderPart(department="維修組", ordered_at=at(23, 8, 58), ordered_by="林曉婷", due=DUE, taken=SIGNED),
    ),
    reply=Deadline(due_at=at(26, 17, 30)),
    latest_visit=Deadline(due_at=at(26, 17, 30), provisional=True),
    work="08:58\u3000轉交部門\u3000維修組\n14:10\u3000部門處理結果\u3000更換膠圈，試水無滲漏。",
    result=VisitResult.SATISFIED,
    voice="師傅來得快。",
    visited_at=at(24, 10, 0),
    way=ContactWay.PHONE,
    visitor="林曉婷",
    irregular=False,
    closed_at=at(24, 10, 5),
)
CLOSURE = Kf06(
    imprint=imprint("FG-202611-003"),
    ticket_number="TS-202611-021",
    received_at=at(16, 21, 35),
    grade=Grade.SIMPLE,
    room="6棟1單元1802",
    household="韓雪梅",
    phone="13800001802",
    content="小區東側圍牆外道路夜間開挖，破碎機噪聲持續到次日凌晨 1 時。",
    ground=Ground.BEYOND,
    contacts=(
        ContactPart(at=at(17, 9, 20), way="電話", words="說明工程歸屬，住戶不滿", by="林佩珊"),
        ContactPart(at=at(18, 16, 5), way="上門", words="出示公示牌照片", by="葉靜宜"),
    ),
    explained="施工在小區紅線外，已向街道辦反映。",
    attached=AttachedPart(photos=2, letters=1),
    due=Deadline(due_at=at(24, 17, 30)),
    head=OpinionPart(agreed=True, words="情況屬實。", signed=SIGNED),
    told=ToldPart(at=at(24, 12, 0), way=ContactWay.PHONE, words="住戶說明白了。"),
    outcome=True,
)
MINUTES = Kf07(
    imprint=imprint("HY-202611-001"),
    ticket_number="TS-202611-034、035、036",
    room="5棟1單元1403",
    solved_at=at(20, 17, 0),
    due=Deadline(due_at=at(27, 17, 30)),
    held_at=at(23, 14, 30),
    company_leader="陳志明",
    attendance="公司分管領導陳志明；物業經理鄭永康；服務站站長羅美儀",
    course="消防支管接頭脫落，三戶進水。",
    cause="支管接頭銹蝕，8月巡檢已發現未列入搶修。",
    improvement="一、全區消防支管普查。",
    prevention="巡檢發現的銹蝕三日內處理並復核。",
    responsibility="維修組書面檢討。",
)
Draw = Callable[[list[Any]], Printed]
FORMS: dict[str, tuple[Draw, Any, int]] = {
    "KF-02": (kf02_batch, SLIP, 2),
    "KF-03": (kf03_batch, ORDER, 2),
    "KF-06": (kf06_batch, CLOSURE, 1),
    "KF-07": (kf07_batch, MINUTES, 1),
}
BLANKS: dict[str, Any] = {
    "KF-02": Kf02(imprint=imprint("KB-202611-003", later_prefix="LX-")),
    "KF-03": Kf03(
        imprint=imprint("KB-202611-003", later_prefix=" "),
        orders=(OrderPart(), OrderPart()),
        blank=BLANK.blank,
    ),
    "KF-06": Kf06(imprint=imprint("KB-202611-003", later_prefix="FG-")),
    "KF-07": Kf07(imprint=imprint("KB-202611-003", later_prefix="HY-")),
}
TEXTS = {
    "KF-02": ("reason", "words", "wanted", "outcome"),
    "KF-03": ("content", "demand", "work", "voice", "review"),
    "KF-06": ("content", "explained"),
    "KF-07": ("attendance", "course", "cause", "improvement", "prevention", "responsibility"),
}


def drawn(code: str, data: Any = None) -> Printed:
    draw, filled, _copies = FORMS[code]
    return draw([filled if data is None else data])


@pytest.mark.parametrize("code", FORMS)
def test_a_filled_form_is_one_page_a_copy_with_its_number_code_and_version(code: str) -> None:
    made = drawn(code)
    _draw, data, copies = FORMS[code]
    found = pages(made.pdf)
    assert made.pages == len(found) == copies
    for page in found:
        assert f"{code}版次A/1" in page
        assert data.imprint.number in page
        assert "第1頁／共1頁" in page
        assert "打印2026-11-2311:06打印人林曉婷" in page


@pytest.mark.parametrize("code", FORMS)
def test_the_same_form_gives_the_same_bytes(code: str) -> None:
    assert drawn(code).pdf == drawn(code).pdf


def test_a_slip_says_who_asks_whom_for_what_by_when_and_what_came_of_it() -> None:
    kept, given = pages(drawn("KF-02").pdf)
    assert "第一聯發單留存" in kept
    assert "第二聯接單" in given
    for page in (kept, given):
        order = ("發單部門客服部", "簽發人羅美儀", "接單部門工程部", "請協查樓上支管", "水跡約40×60厘米")
        places = [page.index(words) for words in (*order, "書面說明原因", "限期11-25", "已更換支管閥門")]
        assert places == sorted(places)
        assert "完成情況／書面原因" in page
        assert "發單部門簽字／日期" in page
        assert "接單部門簽字／日期" in page


def test_a_work_order_follows_the_ticket_from_the_call_to_its_closing() -> None:
    kept, given = pages(drawn("KF-03").pdf)
    assert "第一聯前臺存根" in kept
    assert "第二聯執行部門回單" in given
    order = (
        "類型投訴建議問詢質疑求助",
        "3棟2單元1201",
        "來電",
        "廚房洗菜盆",
        "今日修好",
        "維修組",
        "11-26（週四）17:30前",
        "試水無滲漏",
        "師傅來得快",
        "回訪人林曉婷",
        "主管審核",
        "審批表KF-06編號",
    )
    places = [kept.index(words) for words in order]
    assert places == sorted(places)
    assert "起因、經過、結果均可追溯（篇3五(一)1）" in kept


def test_an_irregular_closure_has_both_kinds_of_ground_and_both_opinions() -> None:
    text = pages(drawn("KF-06").pdf)[0]
    for words in (
        "與我司無關",
        "非我司責任和能力範圍",
        "聯繫不上（須三次）",
        "匿名",
        "已遷出",
        "多輪仍不滿意",
    ):
        assert words in text
    for words in ("主管意見", "經理意見", "審批人不得為經辦人；限11-24（週二）17:30", "住戶說明白了"):
        assert words in text
    assert "按無效投訴關閉" in text


def test_minutes_name_cause_improvement_prevention_and_the_company_leader() -> None:
    text = pages(drawn("KF-07").pdf)[0]
    for words in ("035、036", "公司領導陳志明", "支管接頭銹蝕", "全區消防支管普查", "三日內處理並復核"):
        assert words in text
    for words in ("原因分析", "改進措施", "預防措施", "責任與處理", "記錄人簽名／日期"):
        assert words in text


def test_minutes_without_a_number_leave_a_line_for_it() -> None:
    image = picture(drawn("KF-07", replace(MINUTES, imprint=imprint(""))).pdf)
    assert darkness(image, 20 + 122, 31.1, 35, 0.6) > 0.1
    assert darkness(image, 182, 12, 17, 17) == 0


@pytest.mark.parametrize(
    ("ground", "x", "y"), [(Ground.UNREASONABLE, 111.5, 10.0), (Ground.MOVED, 94.5, 21.6)]
)
def test_the_box_of_the_ground_is_ticked(ground: Ground, x: float, y: float) -> None:
    def ticks(data: Kf06) -> float:
        image = picture(drawn("KF-06", data).pdf)
        return max(darkness(image, 20 + x + dx, top + y - BOX / 2, BOX, BOX) for dx in range(-6, 12))

    top = 33.6 + 14.4 + _content_height(CLOSURE)
    assert ticks(replace(CLOSURE, ground=ground)) > ticks(replace(CLOSURE, ground=None))


def _content_height(data: Kf06) -> float:
    """Return how high 報事內容 came out, from where its label's neighbour stands."""
    made = drawn("KF-06", data)
    head = next(top for _x, top, _right, _low, words in runs(made.pdf, 0) if words.startswith("甲"))
    return head - 2.4 - 33.6 - 14.4


@pytest.mark.parametrize("code", FORMS)
def test_a_blank_has_its_number_and_room_for_the_later_one(code: str) -> None:
    found = pages(drawn(code, BLANKS[code]).pdf)
    for page in found:
        assert "空白表KB-202611-003" in page
        assert "系統停用時手寫，恢復後當日補錄" in page
    assert all("補錄後編號" in page for page in found if "背面：" not in page)


def test_a_blank_work_order_has_the_rules_on_its_back() -> None:
    found = pages(drawn("KF-03", BLANKS["KF-03"]).pdf)
    assert len(found) == 4
    for back in (found[1], found[3]):
        assert "媒體曝光或可能曝光" in back
        assert "受理後24小時" in back
    assert "第一聯前臺存根" in found[0]
    assert "第二聯執行部門回單" in found[2]


@pytest.mark.parametrize(("code", "name"), [(code, name) for code, names in TEXTS.items() for name in names])
def test_every_long_text_goes_on_on_further_sheets_whole(code: str, name: str) -> None:
    made = drawn(code, replace(FORMS[code][1], **{name: LONG}))
    found = pages(made.pdf)
    whole = "".join(found)
    assert made.pages > FORMS[code][2]
    assert "（下接續頁）" in found[0]
    assert "（接第1頁）" in found[1]
    assert f"{LAST}（完）" in whole
    parted = [number for number in range(1, 160) if f"第{number}句說漏水" not in whole]
    assert len(parted) < made.pages
    assert "本頁確認" in whole


@pytest.mark.parametrize("code", FORMS)
def test_nothing_runs_into_anything_else(code: str) -> None:
    several = dict.fromkeys(TEXTS[code], LONG)
    for data in (FORMS[code][1], BLANKS[code], replace(FORMS[code][1], **several)):
        made = drawn(code, data)
        assert collisions(made.pdf) == []
        assert outside(made.pdf) == []


@pytest.mark.parametrize("code", FORMS)
def test_rare_characters_are_printed_and_what_no_font_has_is_marked_and_told(code: str) -> None:
    made = drawn(code, replace(FORMS[code][1], **{TEXTS[code][0]: "𠮷䶮家😀"}))
    text = pages(made.pdf)[0]
    assert "𠮷䶮家〓" in text
    assert "〓為字庫沒有的字" in text
    assert made.missing == {"😀"}


@pytest.mark.parametrize("code", FORMS)
def test_a_reprint_and_a_cancelled_one_are_stamped(code: str) -> None:
    data = FORMS[code][1]
    both = replace(data, imprint=replace(data.imprint, reprint=True, cancelled=True))
    text = pages(drawn(code, both).pdf)[0]
    assert "作廢" in text
    assert "補印" in text
    assert "補印件，簽名以原件為準" in text


def test_a_signed_cell_names_who_signed_the_original_and_when() -> None:
    text = pages(drawn("KF-06").pdf)[0]
    assert "李國棟（原件已簽）" in text
    assert "2026-11-2309:40" in text


def test_a_contact_too_long_for_the_table_stands_whole_below_it() -> None:
    part = replace(CLOSURE.contacts[0], words=LONG[:400])
    text = "".join(pages(drawn("KF-06", replace(CLOSURE, contacts=(part,))).pdf))
    assert "（全文見已做解釋工作）" in text
    assert LONG[300:330] in text


def test_the_second_copy_of_a_confidential_order_tells_nothing_of_the_resident() -> None:
    data = replace(
        ORDER,
        confidential=True,
        content_for_department="廚房滲水。",
        demand_for_department="修好。",
        work_for_department="轉交部門",
        content=LONG,
    )
    found = pages(drawn("KF-03", data).pdf)
    given = "".join(found[next(n for n, page in enumerate(found) if "第二聯" in page) :])
    for secret in ("張德勝", "3棟2單元1201", "13827505678", "師傅來得快"):
        assert secret not in given
    assert given.count("（應住戶要求保密）") == 3


@pytest.mark.parametrize("count", [1, 6])
def test_orders_to_several_departments_each_have_a_line(count: int) -> None:
    orders = tuple(replace(ORDER.orders[0], department=f"部門{number}") for number in range(count))
    made = drawn("KF-03", replace(ORDER, orders=orders))
    text = pages(made.pdf)[0]
    assert all(f"部門{number}" in text for number in range(count))
    assert collisions(made.pdf) == []


COMPANY = "深圳市錦湖花園商業物業管理服務有限公司第三分公司（行政部陳小明）"


@pytest.mark.parametrize("code", ["KF-03", "KF-06"])
def test_a_long_company_name_takes_two_lines_and_stays_legible(code: str) -> None:
    made = drawn(code, replace(FORMS[code][1], household=COMPANY))
    assert COMPANY in pages(made.pdf)[0]
    assert made.pages == FORMS[code][2]
    assert collisions(made.pdf) == []
    lines = [
        low - top
        for _x, top, _right, low, words in runs(made.pdf, 0)
        if len(words) > 3 and words.strip() in COMPANY
    ]
    assert len(lines) >= 3
    assert min(lines) > 2.2
