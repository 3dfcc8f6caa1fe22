"""How alike two texts are: the pairs of characters both hold, those left out that every complaint holds."""

from __future__ import annotations

import re

ALIKE_LEAST = 0.12
"""From here on two texts may be about the same thing (本地): one telling pair in eight."""
_MOST = 240
"""Characters of a text that are looked at: what it is about is said at its beginning."""
_FILLING = "的了是在我們你您他她它這那有沒不也都就很又再請把被給到說要過著吧嗎呢啊個還和跟與從已經一二三兩幾"
"""Characters that join words or stand in every sentence."""
_USUAL = (
    "今天|昨天|明天|前天|早上|晚上|上午|下午|中午|夜裡|現在|時候|最近|一直|多次|投訴|反映|反應|希望|盡快|儘快|"
    "處理|解決|派人|物業|住戶|業主|小區|問題|情況|師傅|電話|家裡|單元"
)
"""Words that say nothing of the matter itself."""
_BREAKS = re.compile(rf"{_USUAL}|[{_FILLING}\W_]+")


def telling_pairs(text: str) -> frozenset[str]:
    """Return the overlapping pairs of characters that tell the matter: 「臥室漏水」→ 臥室 室漏 漏水."""
    runs = _BREAKS.split(text[:_MOST].casefold())
    return frozenset(run[at : at + 2] for run in runs for at in range(len(run) - 1))


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Return the share, 0 to 1, of the shorter text's telling pairs that the other one holds too."""
    shorter = min(len(one), len(other))
    return len(one & other) / shorter if shorter else 0.0
