"""What makes the way to the first page shorter; called before anything else is imported."""

from __future__ import annotations

import gc
import sys


def hurry() -> None:
    """Leave out what costs time until the first page stands and brings nothing before."""
    # Nothing built up to the first page can be let go: the window sets the collector to work after it.
    gc.disable()
    _leave_openssl_out()
    _leave_sources_unread()


def _leave_openssl_out() -> None:
    """Have hashlib hash with its own code: OpenSSL behind it takes 3 MiB and some milliseconds to load.

    A row of the history costs a millionth of a second more. Whoever asks for OpenSSL itself still gets it.
    """
    if "hashlib" not in sys.modules:
        sys.modules["_hashlib"] = None  # type: ignore[assignment]
        import hashlib  # noqa: F401 - does not find OpenSSL, and goes without

        del sys.modules["_hashlib"]


def _leave_sources_unread() -> None:
    """Keep PySide6 from reading the source of every module imported after it.

    It looks there for whether a module may ask for one of its features (snake_case, true_property). Nobody
    here does; each source read takes time, and all stay in memory. Without that private function: no change.
    """
    import PySide6.QtCore  # noqa: F401 - brings the module that is changed

    features = sys.modules.get("shibokensupport.feature")
    if hasattr(features, "_mod_uses_pyside"):
        vars(features)["_mod_uses_pyside"] = lambda _module: True
