"""The measures every form shares: millimetres, and points where type and lines are meant."""

from __future__ import annotations

from dataclasses import dataclass

MM = 72 / 25.4
"""Points in a millimetre."""

WIDTH = 180.0
GRID_TOP, GRID_BOTTOM = 33.6, 283.4


@dataclass(frozen=True)
class Shape:
    """A sheet of A4 and its frame; the grid begins at GRID_TOP on every one."""

    paper: tuple[float, float]
    left: float
    """Paper edge to frame."""
    width: float
    grid_bottom: float


PORTRAIT = Shape((210.0, 297.0), 20.0, WIDTH, GRID_BOTTOM)
"""A sheet that is bound into a file."""
LETTER = Shape((210.0, 297.0), 15.0, WIDTH, GRID_BOTTOM)
"""A sheet that goes to a household: nothing is bound."""
HALF = 148.5
"""Height of half a sheet."""
LANDSCAPE = Shape((297.0, 210.0), 20.0, 267.0, 196.0)
"""A register that is bound into a file."""
LETTER = Shape((210.0, 297.0), 15.0, WIDTH, GRID_BOTTOM)
"""A sheet that leaves the house: bound nowhere, its margins alike."""

ROW, ROW_TWO, ROW_SIGNED = 7.2, 12.4, 15.0
SIGNATURE_MIN = 20.5
"""Least height of a cell in the signature column."""

EDGES = (0.0, 6.0, 26.0, 64.0, 84.0, 122.0, 142.0, 180.0)
"""180 = 6 for the stage band + 3 × (20 for a label + 38 for its value)."""
BAND, LABEL, VALUE = 6.0, 20.0, 38.0

PADDING = 1.8
TEXT_TOP = 1.2
"""Frame to the first line of running text."""

BODY, DENSE, SMALL, FINE = 10.0, 9.5, 9.0, 8.0
LEADING = 5.3

FRAME, SECTION, INNER, WRITE_IN = 1.2, 0.9, 0.5, 0.35
LABEL_GREY, BAND_GREY = 0.925, 0.86

BASELINE = 0.38
"""How far below the middle of its line a text stands, in ems."""


def em(size: float) -> float:
    """Return the em of a type size, in mm."""
    return size / MM


def baseline(middle: float, size: float) -> float:
    """Return where a text stands whose line has its middle here."""
    return middle + BASELINE * em(size)
