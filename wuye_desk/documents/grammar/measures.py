"""The measures every form shares: millimetres, and points where type and lines are meant."""

from __future__ import annotations

MM = 72 / 25.4
"""Points in a millimetre."""

PAPER = (210.0, 297.0)
LEFT = 20.0
"""Paper edge to frame on a sheet that is bound into a file."""
WIDTH = 180.0

GRID_TOP, GRID_BOTTOM = 33.6, 283.4
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
