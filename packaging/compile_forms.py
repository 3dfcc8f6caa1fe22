"""Compiles ui/*.ui to wuye_desk/forms/ui_*.py; with --check it only says which are not current."""

from __future__ import annotations

import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "ui"
FORMS = ROOT / "wuye_desk" / "forms"
IMPORT = re.compile(r"^from (\S+) import \(([^)]*)\)\n", re.MULTILINE)
VERSION_LINE = "## Created by: Qt User Interface Compiler"


def compiler() -> list[str]:
    """Return the command that runs the user interface compiler of the PySide6 in use."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    names = ("uic.exe",) if sys.platform == "win32" else ("Qt/libexec/uic", "uic")
    found = next((folder / name for name in names if (folder / name).exists()), None)
    if found is None:
        sys.exit(f"找不到介面編譯器：{folder}")
    return [str(found), "-g", "python"]


def compile_form(source: Path) -> str:
    """Return the Python of one form, without the line that names the compiler's version."""
    command = [*compiler(), "--absolute-imports", "--no-autoconnection", str(source)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8")
    lines = [line for line in done.stdout.splitlines() if not line.startswith(VERSION_LINE)]
    return without_unused("\n".join(lines) + "\n")


def without_unused(form: str) -> str:
    """Return the form without the imports it never uses: each class of Qt asked for takes its time."""
    used = set(re.findall(r"\w+", IMPORT.sub("", form)))

    def kept(found: re.Match[str]) -> str:
        names = [name for name in re.findall(r"\w+", found[2]) if name in used]
        return f"from {found[1]} import ({', '.join(names)})\n" if names else ""

    return IMPORT.sub(kept, form)


def stale_forms(*, write: bool) -> list[str]:
    """Return the names of forms that differ from their source, writing them anew if asked to."""
    sources = sorted(SOURCES.rglob("*.ui"))
    with ThreadPoolExecutor() as pool:
        compiled = list(pool.map(compile_form, sources))
    wanted = {FORMS / f"ui_{source.stem}.py": text for source, text in zip(sources, compiled, strict=True)}
    stale = [path for path, text in wanted.items() if not path.exists() or path.read_text("utf-8") != text]
    orphans = [path for path in FORMS.glob("ui_*.py") if path not in wanted]
    if write:
        for path in stale:
            path.write_text(wanted[path], "utf-8", newline="\n")
        for path in orphans:
            path.unlink()
    return sorted(path.name for path in [*stale, *orphans])


def main() -> int:
    """Compile what changed, or with --check return 1 where something is not current."""
    check = "--check" in sys.argv[1:]
    stale = stale_forms(write=not check)
    for name in stale:
        print(f"不是最新：{name}" if check else f"已編譯：{name}")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
