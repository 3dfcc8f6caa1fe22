"""Make the font of rare name characters out of HanaMinA: what Noto Sans TC and SC both lack.

    python packaging/subset_fonts.py /usr/share/fonts/truetype/hanazono/HanaMinA.ttf

The source font comes with Debian's fonts-hanazono. Its licence (resources/licences/HanaMin.txt) reserves the
name of the original, so the subset carries a name of its own.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parents[1] / "resources" / "fonts"
TARGET = FONTS / "RareNames-Regular.ttf"
FAMILY = "Wuye Rare Names"
IDEOGRAPHS = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))
_NAMES = {1: FAMILY, 2: "Regular", 3: "WuyeRareNames", 4: FAMILY, 6: "WuyeRareNames-Regular"}
_KEPT_NAMES = {0, 13, 14}  # copyright and licence


def lacking(source: TTFont) -> set[int]:
    """Return the ideographs the source has and neither Noto font has."""
    known: set[int] = set()
    for name in ("NotoSansTC-Regular.ttf", "NotoSansSC-Regular.ttf"):
        known |= set(TTFont(FONTS / name, lazy=True).getBestCmap())
    return {
        code
        for code in source.getBestCmap()
        if code not in known and any(first <= code <= last for first, last in IDEOGRAPHS)
    }


def rename(font: TTFont) -> None:
    """Give the font its own name; the copyright lines stay."""
    table = font["name"]
    table.names = [record for record in table.names if record.nameID in _KEPT_NAMES]
    for identity, text in _NAMES.items():
        table.setName(text, identity, 3, 1, 0x409)


def make(source: Path, target: Path) -> int:
    """Write the subset and return how many characters it holds."""
    font = TTFont(source)
    wanted = lacking(font)
    options = Options(
        hinting=False, notdef_outline=True, name_IDs=["*"], layout_features=[], recalc_timestamp=False
    )
    options.drop_tables += ["FFTM", "prop", "BASE", "GDEF", "GSUB", "vhea", "vmtx", "gasp"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    rename(font)
    font.save(target)
    return len(wanted)


def main() -> None:
    """Read the one argument, the path of HanaMinA.ttf, and write the subset beside the other fonts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path)
    count = make(parser.parse_args().source, TARGET)
    print(f"{TARGET.name}: {count} characters, {TARGET.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
