"""Everything a developer does, with the standard library alone: run, test, check, forms, shots, bench, build.

Each command first sees to the environment in .venv: made where it is missing, installed anew only when
pyproject.toml or packaging/constraints.txt changed.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
STAMP = VENV / "installed.txt"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
LOWEST_PYTHON = (3, 11)
BUILD_TOOLS = ("hatchling", "editables")
QT_LIBRARIES = (
    "libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libglib2.0-0", "libxcb-cursor0",
    "libxkbcommon-x11-0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0",
    "libxcb-render-util0", "libxcb-shape0", "libxcb-xinerama0", "libxcb-xkb1", "libcups2",
)  # fmt: skip
"""Debian's packages behind the Qt libraries and plug-ins the program uses."""
QT_PARTS = (
    "lib/libQt6Widgets.so.6", "lib/libQt6Svg.so.6", "lib/libQt6Network.so.6", "lib/libQt6PrintSupport.so.6",
    "plugins/platforms/libqxcb.so", "plugins/platforms/libqoffscreen.so",
    "plugins/printsupport/libcupsprintersupport.so",
)  # fmt: skip


def python_in_venv() -> Path:
    """Return the path of the environment's own Python."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def call(command: Sequence[str | Path], **options: str) -> int:
    """Run a command at the project's root, with further environment variables, and return its exit code."""
    return subprocess.run([str(part) for part in command], cwd=ROOT, env={**os.environ, **options}).returncode


def must(command: Sequence[str | Path], failed: str) -> None:
    """Run a command and end with this sentence where it fails."""
    if call(command) != 0:
        sys.exit(failed)


def install_debian(packages: Sequence[str], what_for: str) -> None:
    """Install Debian packages when root; otherwise end by saying the exact line to type."""
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if not shutil.which("apt-get"):
        sys.exit(f"缺少系統庫（{what_for}）。請安裝本系統裡相當於這些 Debian 包的庫：{' '.join(packages)}")
    if os.geteuid() != 0:
        sys.exit(f"缺少系統庫（{what_for}）。請執行：\n  sudo apt-get update && sudo {line}")
    must(["apt-get", "update", "-qq"], "apt-get update 失敗，請檢查網絡後再試。")
    must(line.split(), f"安裝失敗，請手動執行：{line}")


def make_environment() -> None:
    """Make .venv, with Debian's python3-venv first where the system keeps that apart."""
    if python_in_venv().exists():
        return
    print("正在建立環境 .venv …")
    try:
        import ensurepip  # noqa: F401  # Debian ships Python without it
    except ImportError:
        install_debian([f"python3.{sys.version_info.minor}-venv"], "Python venv")
    venv.create(VENV, with_pip=True, clear=VENV.exists())


def fingerprint(extras: Sequence[str]) -> str:
    """Return what the installed packages depend on, boiled down to one line."""
    digest = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + CONSTRAINTS.read_bytes())
    return f"{digest.hexdigest()} {platform.python_version()} {' '.join(extras)}"


def install(extras: Sequence[str]) -> None:
    """Install the program and these extras at the exact versions of constraints.txt."""
    richer = [option for option in ([], ["dev"], ["dev", "build"]) if set(option) >= set(extras)]
    if STAMP.exists() and STAMP.read_text("utf-8") in {fingerprint(option) for option in richer}:
        return
    print("正在安裝所需的包（第一次要幾分鐘）…")
    pip: list[str | Path] = [
        python_in_venv(),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "-c",
        CONSTRAINTS,
    ]
    sorry = "安裝失敗。請檢查網絡後再試；錯誤見上。"
    must([*pip, *BUILD_TOOLS], sorry)
    named = f"[{','.join(extras)}]" if extras else ""
    must([*pip, "--no-build-isolation", "-e", f".{named}"], sorry)
    STAMP.write_text(fingerprint(extras), "utf-8")


def missing_libraries() -> list[str]:
    """Return the shared libraries that Qt's parts ask for and the system lacks (Linux only)."""
    (folder,) = VENV.glob("lib/python3.*/site-packages/PySide6/Qt")
    parts = [str(folder / part) for part in QT_PARTS if (folder / part).exists()]
    listed = subprocess.run(["ldd", *parts], capture_output=True, text=True, check=False).stdout
    return sorted(set(re.findall(r"(\S+) => not found", listed)))


def prepare(*extras: str) -> None:
    """Have everything in place: the right Python, the environment, the packages, Qt's system libraries."""
    if sys.version_info < LOWEST_PYTHON:
        sys.exit(f"需要 Python 3.11 或更新的版本，現在是 {platform.python_version()}。")
    make_environment()
    install(extras)
    if sys.platform == "linux" and (missing := missing_libraries()):
        install_debian(QT_LIBRARIES, ", ".join(missing))


def run(arguments: Sequence[str]) -> int:
    """Open the program, handing on what stands after `run`."""
    prepare()
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in screens):
        sys.exit("沒有可用的屏幕（DISPLAY 和 WAYLAND_DISPLAY 都是空的），窗口開不了。請在圖形桌面裡執行。")
    return call([python_in_venv(), "-m", "wuye_desk", *arguments])


def pytest(arguments: Sequence[str], **options: str) -> int:
    """Run pytest without a screen."""
    return call([python_in_venv(), "-m", "pytest", *arguments], QT_QPA_PLATFORM="offscreen", **options)


def test(arguments: Sequence[str]) -> int:
    """Run the suite on as many workers as the machine has cores, four at the most."""
    prepare("dev")
    return pytest(["-n", str(min(os.cpu_count() or 1, 4)), *arguments])


def check(arguments: Sequence[str]) -> int:
    """Check format, lint, types, forms and layers; every check runs, also after one has failed."""
    prepare("dev")
    python = str(python_in_venv())
    commands = [
        [python, "-m", "ruff", "format", "--check", "."],
        [python, "-m", "ruff", "check", "."],
        [python, "-m", "mypy"],
        [python, "packaging/compile_forms.py", "--check"],
    ]
    results = [call(command) for command in commands]
    results.append(pytest(["-q", "tests/test_architecture.py", *arguments]))
    return max(results)


def forms(arguments: Sequence[str]) -> int:
    """Compile ui/*.ui to wuye_desk/forms."""
    prepare("dev")
    return call([python_in_venv(), "packaging/compile_forms.py", *arguments])


def shots(arguments: Sequence[str]) -> int:
    """Save every page and form of the demo station as PNG."""
    prepare("dev")
    return call([python_in_venv(), "packaging/shots.py", *arguments], QT_QPA_PLATFORM="offscreen")


def bench(arguments: Sequence[str]) -> int:
    """Run the benchmarks at full size and print their ratios."""
    prepare("dev")
    return pytest(["tests/benchmarks", "-p", "no:xdist", "-s", *arguments], WUYE_BENCH="full")


def build(arguments: Sequence[str]) -> int:
    """Freeze the program with PyInstaller into dist/."""
    prepare("dev", "build")
    return call(
        [python_in_venv(), "-m", "PyInstaller", "--noconfirm", "packaging/wuye_desk.spec", *arguments]
    )


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": run, "test": test, "check": check, "forms": forms, "shots": shots, "bench": bench, "build": build,
}  # fmt: skip


def main() -> int:
    """Do what the first argument says, handing on the others."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "command", choices=COMMANDS, help="; ".join(f"{k}: {v.__doc__}" for k, v in COMMANDS.items())
    )
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="handed on")
    chosen = parser.parse_args()
    return COMMANDS[chosen.command](chosen.arguments)


if __name__ == "__main__":
    sys.exit(main())
