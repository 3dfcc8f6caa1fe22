"""QR codes of record numbers, a thousand times over: version 1, level M, the letters numbers are made of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

SIDE = 21
"""Modules of a side."""
MOST = 20
"""Characters that fit."""
_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_DATA, _CHECK = 16, 10
"""Bytes of data, and bytes that mend it."""
_MODE, _LENGTH_BITS = 0b0010, 9
_PADS = (0xEC, 0x11)
_FIELD = 0x11D
_ALL = (1 << SIDE * SIDE) - 1
_DARK = re.compile("1+")
Run = tuple[int, int, int]
"""Row, first column and length of dark modules side by side."""


def small_runs(content: str) -> tuple[int, tuple[Run, ...]]:
    """Return the modules of a side, and the runs of dark ones; ValueError where the content is too much."""
    bits = f"{_code(content):0{SIDE * SIDE}b}"
    return SIDE, tuple(_runs(bits))


def _runs(bits: str) -> Iterator[Run]:
    for row in range(SIDE):
        for found in _DARK.finditer(bits[row * SIDE : (row + 1) * SIDE]):
            yield row, found.start(), found.end() - found.start()


def _code(content: str) -> int:
    """Return all modules as one number, the top left first, under the mask with the fewest blocks."""
    data = 0
    written = f"{_written(content):0{8 * (_DATA + _CHECK)}b}"
    for bit, place in zip(written, _ground()[0], strict=True):
        if bit == "1":
            data |= place
    return min((empty ^ data for empty in _ground()[1]), key=_blocks)


def _blocks(code: int) -> int:
    """Return how many squares of two by two are of one colour: readers find fewer easier."""
    across, down = code ^ code >> 1, code ^ code >> SIDE
    return ((across | down | across >> SIDE) ^ _ALL).bit_count()


def _written(content: str) -> int:
    """Return the bytes of data and check as one number."""
    if len(content) > MOST:
        raise ValueError(f"{content!r} is too long")
    values = [_LETTERS.index(letter) for letter in content]
    bits = f"{_MODE:04b}{len(content):0{_LENGTH_BITS}b}"
    for start in range(0, len(values) - 1, 2):
        bits += f"{values[start] * len(_LETTERS) + values[start + 1]:011b}"
    if len(values) % 2:
        bits += f"{values[-1]:06b}"
    bits = bits.ljust(min(len(bits) + 4, 8 * _DATA), "0")
    bits = bits.ljust(-(-len(bits) // 8) * 8, "0")
    data = [int(bits[start : start + 8], 2) for start in range(0, len(bits), 8)]
    data += [_PADS[place % 2] for place in range(_DATA - len(data))]
    return int.from_bytes(bytes(data), "big") << 8 * _CHECK | _check(data)


def _check(data: list[int]) -> int:
    """Return the bytes that mend the data (Reed and Solomon), as one number."""
    table, keep = _multiples(), (1 << 8 * _CHECK) - 1
    rest = 0
    for byte in data:
        rest = (rest << 8 & keep) ^ table[rest >> 8 * (_CHECK - 1) ^ byte]
    return rest


@cache
def _multiples() -> tuple[int, ...]:
    """Return the generator times each byte, its ten lower coefficients as one number."""
    generator = [1]
    root = 1
    for _ in range(_CHECK):
        shifted = [*generator, 0]
        generator = [one ^ _times(root, low) for one, low in zip(shifted, [0, *generator], strict=True)]
        root = _times(root, 2)
    return tuple(
        int.from_bytes(bytes(_times(byte, one) for one in generator[1:]), "big") for byte in range(256)
    )


def _times(one: int, other: int) -> int:
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one & 0x100:
            one ^= _FIELD
        other >>= 1
    return product


@cache
def _ground() -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return where each bit stands, and the code without data under each of the eight masks."""
    from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

    code: Any = QRCode(1, QRErrorCorrectLevel.M)
    code.dataCache = [0] * (_DATA + _CHECK)
    empty = []
    for mask in range(8):
        code.makeImpl(False, mask)
        empty.append(int("".join("01"[bool(dark)] for row in code.modules for dark in row), 2))
    places = tuple(1 << SIDE * SIDE - 1 - (row * SIDE + column) for column, row in code.dataPosIterator())
    return places, tuple(empty)
