"""How people spell who somebody is and where he lives: names, forms of address, rooms and phones.

What leaves the program without a resident is looked through by these spellings and by no others.
"""

from __future__ import annotations

import re

HAN = "[\u3400-\u9fff\U00020000-\U000323af]"
ADDRESS = (
    "老?先生|女士|小姐|老?太太|老太|阿姨|叔叔|伯母|伯伯|老伯|大爺|大媽|大姐|大哥|奶奶|爺爺|婆婆|姑娘|師傅|師父|經理|主任"
    "|站長|隊長|老師|老闆|老板|醫生|律師|教授|姐|哥|姨|伯|叔|嬸|婆|爺|總|工(?!作|人|程|地|具)|太(?!多|大|吵|過|差)|生(?![活氣病態產意命存效])"
)
"""Forms of address as they stand behind a family name."""
COMPOUND = "歐陽|司徒|上官|司馬|諸葛|端木|東方|皇甫|尉遲|公孫|慕容|長孫|夏侯|令狐"
"""Family names of two characters."""
LONGEST_SURNAMED = 4
"""Characters of a name up to which it begins with a family name."""
LEAST = 2
"""Characters of the shortest name that can be told from any other word."""
_NOBODY_WORDS = (
    "業主、住戶、租戶、租客、先生、女士、小姐、太太、物業、客服、保安、匿名、不詳、未知、家屬、家人、朋友、鄰居、"
    "本人、公司、空置、路人、訪客、工作人員"
)
_NOBODY = frozenset(_NOBODY_WORDS.split("、"))
"""What stands in a name's place and is nobody's name."""
_COMMON = (
    "衛生|施工|養生|民生|平生|安生|應生|老師|老人|老年|老公|老婆|老闆|老板|老伯|老化|老舊|老鼠|老太|老家|老是|老早"
    "|老實"
)
_PARTS = re.compile(r"[、,，;；/／\\()（）&＆+＋\n]+|\s{2,}")
_ADDRESSED_NAME = re.compile(rf"({COMPOUND}|{HAN})(?:{ADDRESS})")
_COMPANY_END = re.compile(r"(?:股份|責任)*有限(?:責任)?公司.*$")
_LATIN_COMMON = frozenset({"the", "and", "ltd", "limited", "company", "inc", "miss", "mrs"})

_DASHES = (0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212, 0xFF0D)
_DOTS = (0xFF0E, 0x00B7, 0x30FB, 0x2027, 0x2022)
_WIDE = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F) if chr(code - 0xFEE0).isalnum()}
_PLAIN = _WIDE | dict.fromkeys(_DASHES, "-")
_PLAIN_DOTS = _PLAIN | dict.fromkeys(_DOTS, ".") | {0xFF0B: "+", 0xFF08: "(", 0xFF09: ")", 0xFF0F: "/"}

_SPELLED = "0〇零○ 1一壹幺 2二貳兩 3三參 4四肆 5五伍 6六陸 7七柒 8八捌 9九玖"
_FIGURES = {spelled[0]: spelled for spelled in _SPELLED.split()}
_TENS = "零一二三四五六七八九"
_GAP = r"[\s()./-]{0,2}"
"""What may stand between the figures of a phone."""
_STEP = r"(?:\s*(?:棟|幢|座|號樓|號|樓|層|單元|單位|區|期|梯|門|#|[-/.、_,，])\s*){1,3}"
"""What stands between block, unit and door."""
_DOOR = r"(?:\s*(?:號房|號室|室|房|號))?"
_LEAST_PHONE, _LEAST_ALONE = 7, 3


def plain(text: str) -> str:
    """Return a text with figures and letters of one width and dashes of one kind; as long as before."""
    return text.translate(_PLAIN)


def plainest(text: str) -> str:
    """Return the same with dots, brackets and strokes of one kind besides; as long as before."""
    return text.translate(_PLAIN_DOTS)


def names_in(text: str) -> list[str]:
    """Return the names that stand in a field of names: 「張三、李四（租）」 are two."""
    bare = text.strip()
    parts = [bare, *(part.strip() for part in _PARTS.split(bare))]
    return [part for part in dict.fromkeys(parts) if len(part) >= LEAST and part not in _NOBODY]


def surname(name: str) -> str:
    """Return the family name a Chinese name begins with; empty for another or longer one."""
    bare = "".join(name.split())
    if not re.match(HAN, bare) or len(bare) > LONGEST_SURNAMED + (re.match(COMPOUND, bare) is not None):
        return ""
    compound = re.match(COMPOUND, bare)
    return compound.group() if compound else bare[0]


def is_common(words: str) -> bool:
    """Return whether a family name and a form of address make a word that means nobody: 衛生, 老師."""
    return re.fullmatch(_COMMON, words) is not None


def name_spellings(field: str) -> list[str]:
    """Return patterns for the names in a field: whole, by the family name, Latin ones word by word."""
    return list(dict.fromkeys(pattern for name in names_in(field) for pattern in _spelled(plain(name))))


def _spelled(name: str) -> list[str]:
    addressed = _ADDRESSED_NAME.fullmatch("".join(name.split()))
    if addressed:
        return _by_surname(addressed.group(1))
    found = [_loose(name), *(_latin(word) for word in re.findall(r"[A-Za-z][A-Za-z']+", name))]
    for part in _han_parts(name):
        found += [_loose(part), *_by_surname(surname(part))]
    return [pattern for pattern in found if pattern]


def _han_parts(name: str) -> list[str]:
    """Return the Chinese names in a name: 「某公司 陳 大 文」 has a company and a person."""
    squeezed = "".join(name.split())
    if re.fullmatch(f"{HAN}{{2,{LONGEST_SURNAMED}}}", squeezed):
        return [squeezed, *([squeezed[1:]] if len(squeezed) == LEAST + 1 else [])]
    joined = re.sub(rf"(?<!\S)({HAN})\s+(?={HAN}(?:\s|$))", r"\1", name)
    parts = re.findall(f"{HAN}{{{LEAST},}}", joined)
    return [*parts, *(short for part in parts if len(short := _COMPANY_END.sub("", part)) > LEAST)]


def _loose(name: str) -> str:
    """Return a pattern for a name however it is spaced."""
    return r"[\s.'-]*".join(re.escape(letter) for letter in name if letter.isalnum())


def _latin(word: str) -> str:
    if len(word) <= LEAST or word.casefold() in _LATIN_COMMON:
        return ""
    return rf"(?<![A-Za-z]){re.escape(word)}(?![A-Za-z])"


def _by_surname(family: str) -> list[str]:
    if not family:
        return []
    common = rf"(?!{_COMMON})"
    return [
        rf"{common}{family}\s*(?:{ADDRESS}|姓|氏|宅|府)",
        rf"(?:{common}老|阿|姓\s*|小(?=.(?![層時區學心組])))(?:{family})",
    ]


def room_spellings(label: str) -> list[str]:
    """Return patterns for a room: its label, its figures however they are parted, its number alone."""
    bare = plainest("".join(label.split()))
    parts = re.findall(r"[A-Za-z]+(?=座|棟|幢|區|-)|\d+[A-Za-z]?", bare)
    found = [_loose(bare) + _DOOR] if bare else []
    if not parts:
        return found
    *before, door = [_figure(part) for part in parts]
    if before:
        middle = "".join(f"(?:{one}{_STEP})?" for one in before[1:])
        found += [rf"(?<![\d-]){before[0]}{_STEP}{middle}{door}{_DOOR}(?!\d)"]
        found += [rf"(?<![\d-]){one}\s*(?:單元|梯)\s*{door}{_DOOR}(?!\d)" for one in before[1:]]
    return [*found, *_alone(parts[-1], door)]


def _alone(number: str, door: str) -> list[str]:
    """Return patterns for a door's number without its block; a short one only where it is called a door."""
    figures = number.lstrip("0")
    shop = rf"(?<!\d){door}\s*號?\s*商?[鋪舖]"
    if len(re.sub(r"\D", "", figures)) < _LEAST_ALONE:
        return [rf"(?<!\d){door}\s*(?:號房|號室|室|房)", shop]
    floor, rest = figures[:-2], figures[-2:]
    found = (
        [rf"(?<![\d-]){_figure(floor)}\s*[樓層]\s*{_figure(rest)}{_DOOR}(?!\d)"] if figures.isdigit() else []
    )
    return [*found, shop, rf"(?<!\d)(?<!\d{{6}}-){door}{_DOOR}(?!\d)"]


def _figure(part: str) -> str:
    """Return a pattern for a number in figures or Chinese, with or without zeros before it."""
    digits = part.lstrip("0")
    spelled = "0*" + "".join(f"[{_FIGURES[one]}]" if one in _FIGURES else re.escape(one) for one in digits)
    if not digits.isdigit() or len(digits) != LEAST:
        return spelled
    ten, one = (_TENS[int(digit)] for digit in digits)
    return f"(?:{spelled}|{ten if ten != '一' else '一?'}十{one if one != '零' else ''})"


def phone_spellings(phone: str) -> list[str]:
    """Return patterns for a phone, its figures grouped as people like to write them, and for its end."""
    written = re.split(r"轉|分機|ext|#|x", plainest(phone), maxsplit=1, flags=re.IGNORECASE)[0]
    figures = re.sub(r"\D", "", written)
    if figures.startswith("86") and len(figures) > 11:
        figures = figures[2:]
    area = re.match(r"0(?:[12]\d|\d{3})(?=\d{7,8}$)", figures)
    kept = figures[area.end() :] if area else figures
    if len(kept) < _LEAST_PHONE:
        return []
    before = f"(?:{_GAP.join(area.group())}{_GAP})?" if area else ""
    dialled = _GAP.join(f"[{_FIGURES[figure]}]" for figure in kept)
    return [
        rf"(?<!\d)(?:\+?\s?(?:00)?86{_GAP})?\(?{before}{dialled}(?!\d)",
        rf"(?:尾號|尾數|[末後]四[位碼])[是為：:\s]*{kept[-4:]}(?!\d)",
    ]
