"""What stands beside a number that is no year: pages, money, versions, regiments, codes."""

from __future__ import annotations

import re

# Words that make the number after them a label or a count, without their full stop.
_LABELS = frozenset(
    "p pp pg page pages no nos nr num number numbers isbn issn doi oclc lccn pmid figure fig table"
    " chapter chap ch volume vol vols section sect sec article art line lines verse track room"
    " suite apt box flight route highway interstate model type version ver v build release boeing"
    " airbus windows bus tram train platform gate channel hotel unit item lot plate map appendix"
    " scene act episode season series psalm opus op bwv kv rfc iso din en us$ tel phone fax call"
    " population pop total size weight height serial id code zip pin grade level score rank ranked"
    " nearly only over under than least most exactly some another costing cost price worth".split()
)
# A count of things: "1500 men", "1,200 m".
_COUNTED = frozenset(
    "men women people children troops soldiers prisoners casualties dead wounded killed tons"
    " tonnes miles kilometres kilometers km m metres meters feet ft kg lb lbs pounds dollars"
    " francs marks rubles roubles euros euro percent per pages copies words votes seats horses"
    " ships guns aircraft tanks cavalry infantry volunteers sailors others such more mm cm mi"
    " hectares acres yards inches hp kw mw rpm degrees and-a-half million billion thousand"
    " hundred hours days weeks months years minutes seconds decades centuries sq square cubic"
    " strong".split()
)
_NEXT_WORD = re.compile(r"[ \u00a0-]([A-Za-z]+)")
_LAST_WORD = re.compile(r"([A-Za-z$£€]+)[.:]?\s*\(?$")
_GLUE = frozenset("$£€¥#=_&@%+\\^<>*|°§")


def stands_free(text: str, at: int) -> bool:
    """Whether the number at `at` is a word of its own, not a piece of a code, a sum or an address."""
    if not at:
        return True
    left = text[at - 1]
    if left in _GLUE:
        return False
    beyond = text[at - 2] if at > 1 else " "
    if left in ".,:/'’":
        return not (beyond.isdigit() or left in "/:" and not beyond.isspace()) and left != "'"
    if left in "-‐‑":
        return not beyond.isalnum() or text[max(0, at - 6) : at - 1].lower().endswith(
            ("mid", "late", "early", "post", "pre", "circa")
        )
    return True


def is_labelled(text: str, at: int) -> bool:
    """Whether a word like "page" or "No." stands before the number at `at`."""
    last = _LAST_WORD.search(text, max(0, at - 14), at)
    if last is None:
        return False
    word = last[1]
    return word[-1] in "$£€" or word.lower() in _LABELS


def counts_something(text: str, end: int) -> bool:
    """Whether the number that ends at `end` counts what follows: "1500 men"."""
    after = _NEXT_WORD.match(text, end)
    return after is not None and after[1] in _COUNTED
