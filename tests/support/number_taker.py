"""Take numbers as fast as possible: python -m tests.support.number_taker FOLDER COUNT."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.conftest import MORNING
from wuye_desk.store.models import Setting
from wuye_desk.store.opening import open_store
from wuye_desk.store.serials import next_number


def main(folder: Path, count: int) -> None:
    """Take numbers, each in a commit with the thing it numbers; every fifth try is rolled back."""
    store = open_store(folder)
    for turn in range(count):
        try:
            with store.write():
                number = next_number("TS", MORNING)
                Setting.create(key=number, value=turn)
                if turn % 5 == 4:
                    raise LookupError
        except LookupError:
            continue
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
