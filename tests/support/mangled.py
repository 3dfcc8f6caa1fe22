"""Files somebody might hand in: workbooks and texts broken in every way that dice can think of."""

from __future__ import annotations

import random
import re
import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any

Dice = random.Random
Parts = dict[str, bytes]
_NUMBERS = (
    b"1e308",
    b"-1",
    b"99999999999999999999",
    b"NaN",
    b"inf",
    b"",
    b"2958466",
    b"-657435",
    b"0x10",
    b"1_0",
)
_PLACES = (b"XFD1048576", b"A99999999999", b"A0", b"", b"ZZZZZZZ1", b"1", b"A-1", b"a1", b"B2")
_JUNK: tuple[Any, ...] = (
    None,
    True,
    "",
    10**30,
    -1,
    2027.5,
    [],
    {},
    [[]],
    "2027-02-30",
    "2027-01-09",
    "\ud800",
    "x" * 99_999,
)
_TYPES = (b"s", b"e", b"b", b"d", b"n", b"str", b"inlineStr", b"?", b"")
_WORDS = (
    "=1+1", "#REF!", "\u202e倒寫", "\x0b", "甲" * 200_000, "1.39E+10", "true", "2019-02-30", "&#0;", "<t/>",
)  # fmt: skip


def mangled_bytes(whole: bytes, dice: Dice) -> bytes:
    """Flip, cut, double or drop bytes anywhere."""
    data = bytearray(whole)
    for _ in range(dice.randrange(1, 8)):
        if not data:
            break
        at = dice.randrange(len(data))
        deed = dice.randrange(5)
        if deed == 0:
            data[at] = dice.randrange(256)
        elif deed == 1:
            del data[at : at + dice.randrange(1, 64)]
        elif deed == 2:
            data[at:at] = bytes(dice.randrange(256) for _ in range(dice.randrange(1, 32)))
        elif deed == 3:
            data[at] ^= 1 << dice.randrange(8)
        else:
            data[at:at] = data[at : at + dice.randrange(1, 128)]
    return bytes(data[: dice.randrange(len(data))] if data and dice.random() < 0.15 else data)


def _swap(pattern: bytes, choices: tuple[bytes, ...]) -> Callable[[bytes, Dice], bytes]:
    """Return a change of one value of an attribute or element that matches."""
    found = re.compile(pattern)

    def change(text: bytes, dice: Dice) -> bytes:
        places = [match.span(1) for match in found.finditer(text)]
        if not places:
            return text
        start, end = dice.choice(places)
        return text[:start] + dice.choice(choices) + text[end:]

    return change


def _tag_lost(text: bytes, dice: Dice) -> bytes:
    tags = [match.span() for match in re.finditer(rb"<[^>]*>", text)]
    start, end = dice.choice(tags) if tags else (0, 0)
    return text[:start] + text[end:]


def _tag_doubled(text: bytes, dice: Dice) -> bytes:
    tags = [match.span() for match in re.finditer(rb"<[^>]*>", text)]
    start, end = dice.choice(tags) if tags else (0, 0)
    return text[:end] + text[start:end] * dice.choice((1, 2, 3000)) + text[end:]


def _wrong_encoding(text: bytes, dice: Dice) -> bytes:
    return text.replace(b"UTF-8", dice.choice((b"UTF-16", b"latin-1", b"x-none", b"")), 1)


def _entities(text: bytes, _dice: Dice) -> bytes:
    """Let ten entities of ten each make a thousand million letters of a few."""
    names = "abcdefghij"
    entities = "".join(
        f'<!ENTITY {name} "{f"&{names[place - 1]};" * 10 if place else "lol"}">'
        for place, name in enumerate(names)
    )
    bomb = f"<!DOCTYPE x [{entities}]>".encode()
    return re.sub(rb"(<\?xml[^>]*\?>)?", lambda found: found[0] + bomb, text, count=1).replace(
        b"</t>", b"&j;</t>", 1
    )


def _word(text: bytes, dice: Dice) -> bytes:
    return _swap(rb"<t[^>]*>([^<]*)</t>", (dice.choice(_WORDS).encode(),))(text, dice)


def _formula(text: bytes, dice: Dice) -> bytes:
    return _swap(rb"(<v>[^<]*</v>)", (b"<f>1/0</f>", b"<f>HYPERLINK()</f><v/>", b"<f/><v>7</v>"))(text, dice)


_TEXT_CHANGES: tuple[Callable[[bytes, Dice], bytes], ...] = (
    mangled_bytes,
    _swap(rb"<v>([^<]*)</v>", _NUMBERS),
    _swap(rb'<c[^>]* r="([^"]*)"', _PLACES),
    _swap(rb'<row[^>]* r="([^"]*)"', (*_NUMBERS, b"1048577", b"3000000000")),
    _swap(rb'<c[^>]* t="([^"]*)"', _TYPES),
    _swap(rb'<c[^>]* s="([^"]*)"', _NUMBERS),
    _swap(
        rb'(?:ref|count|uniqueCount|numFmtId|sheetId|r:id|Target|PartName)="([^"]*)"', (*_PLACES, *_NUMBERS)
    ),
    _tag_lost,
    _tag_doubled,
    _wrong_encoding,
    _entities,
    _word,
    _formula,
    lambda text, _dice: text.replace(b"<sheetData>", b"<sheetData>" + b"<row>" * 3000, 1),
    lambda text, _dice: text.replace(
        b"</sheetData>", b'</sheetData><mergeCells><mergeCell ref="A1:A1048576"/>', 1
    ),
    lambda _text, _dice: b"",
)


def mangled_workbook(whole: bytes, dice: Dice) -> bytes:
    """Break the bytes of the archive, or the text of its parts, or the archive itself."""
    if dice.random() < 0.3:
        return mangled_bytes(whole, dice)
    with zipfile.ZipFile(BytesIO(whole)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for _ in range(dice.randrange(1, 4)):
        name = dice.choice(_weighed(parts))
        parts[name] = dice.choice(_TEXT_CHANGES)(parts[name], dice)
    if dice.random() < 0.1:
        del parts[dice.choice(list(parts))]
    return _packed(parts, dice)


def _weighed(parts: Mapping[str, bytes]) -> list[str]:
    """Return the names of the parts, those with the cells more often."""
    return [*parts, *[name for name in parts if "sheet" in name or "Strings" in name] * 3]


def _packed(parts: Parts, dice: Dice) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    data = bytearray(buffer.getvalue())
    if dice.random() < 0.1:  # the directory tells another size, packing or lock than the parts have
        at = data.rfind(b"PK\x01\x02")
        data[at + dice.choice((8, 10, 20, 24, 42))] ^= dice.randrange(1, 256)
    return bytes(data)


def mangled_data(value: Any, dice: Dice) -> Any:
    """Put something else in one place of plain data, as JSON holds it."""
    if dice.random() < 0.15 or not isinstance(value, dict | list) or not value:
        return dice.choice(_JUNK)
    if isinstance(value, dict):
        key = dice.choice(list(value))
        return {**value, (key if dice.random() < 0.9 else "?"): mangled_data(value[key], dice)}
    place = dice.randrange(len(value))
    return [*value[:place], mangled_data(value[place], dice), *value[place + 1 :]]


def with_part(whole: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """Return the workbook with a text in the first part whose name ends so put in place of another."""
    with zipfile.ZipFile(BytesIO(whole)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = next(name for name in parts if name.endswith(part))
    parts[name] = parts[name].replace(old, new, 1)
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for place, content in parts.items():
            archive.writestr(place, content)
    return buffer.getvalue()


def bomb(whole: bytes, megabytes: int) -> bytes:
    """Return the workbook with a sheet that unpacks to so many MB of nothing."""
    nothing = b"<sheetData>" + b" " * (megabytes * 1024 * 1024)
    return with_part(whole, "sheet1.xml", b"<sheetData>", nothing)
