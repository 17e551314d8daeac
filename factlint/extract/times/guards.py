"""What stands beside a number that is no year: pages, money, versions, regiments, codes."""

from __future__ import annotations

from factlint.extract.times.before import word_before
from factlint.patterns import deferred

# Words that make the number after them a label, a sum or a count.
_LABELS = frozenset(
    "p pp pg page pages no nos nr num number numbers isbn issn doi oclc lccn pmid figure fig figs"
    " table chapter chap ch volume vol vols section sect sec article art line lines verse track"
    " room suite apt box flight route highway interstate model type version ver v build release"
    " boeing airbus windows bus tram train platform gate channel hotel unit item lot plate map"
    " appendix scene act episode season series psalm opus op bwv kv rfc iso din en us$ tel phone"
    " fax call population total size weight height serial id code zip pin grade level score rank"
    " ranked nearly only over under least most exactly some another costing cost price worth"
    " resolution regulation directive order decree protocol convention form file case docket"
    " inventory asteroid comet ngc class mark mk squadron regiment division battalion".split()
)
# What is counted or measured: "1500 men", "1200 m".
_COUNTED = frozenset(
    "men women people children troops soldiers prisoners casualties dead wounded killed tons"
    " tonnes miles kilometres kilometers km m metres meters feet ft kg lb lbs pounds dollars"
    " francs marks rubles roubles euros euro percent per pages copies words votes seats horses"
    " ships guns aircraft tanks cavalry infantry volunteers sailors others such more mm cm mi"
    " hectares acres yards inches hp kw mw rpm degrees million billion thousand hundred hours days"
    " weeks months years minutes seconds decades centuries sq square cubic strong and-a-half"
    " inhabitants residents employees workers students members houses homes families households"
    " units items pieces points times victims civilians refugees officers knights archers".split()
)
_NEXT_WORD = deferred(r"[ \u00a0-]([A-Za-z]+)")
_STREET = (
    r"(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Lane|Square|Place|Drive|Court|Boulevard|Terrace|Way)"
)
_ADDRESS = deferred(rf"[ ](?:[A-Z][\w.]* ){{0,2}}{_STREET}(?!\w)")
_MORE_FIGURES = deferred(r"[ -]\d{2,4}(?![\w,.-]\d|\w|[ ](?:[A-Z]|[a-z]+s\b))")
_GLUE = frozenset("$£€¥#=_&@%+\\^<>*|°§")
_COMPARED = ("more than ", "fewer than ", "less than ")
_HYPHENED = ("mid", "late", "early", "post", "pre", "circa")


def stands_free(text: str, at: int, floor: int = -9) -> bool:
    """Whether the number at `at` is a word of its own, not part of a code, a sum, an address.

    One that goes on from the expression before, which ended at `floor`, is free.
    """
    if not at or (floor > 0 and at - floor == 1):
        return True
    left = text[at - 1]
    if left in " (":
        return True
    if left in _GLUE:
        return False
    beyond = text[at - 2] if at > 1 else " "
    if left in ".,:/'’":
        if left == ".":
            return beyond.isalpha() or beyond in ')]"”'
        return beyond.isspace() or not (beyond.isdigit() or left in "/:'’")
    if left in "-‐‑":
        return not beyond.isalnum() or text[max(0, at - 6) : at - 1].lower().endswith(_HYPHENED)
    return True


def is_labelled(text: str, at: int, floor: int) -> bool:
    """Whether a word like "page" or "No." stands before the number at `at`."""
    word = word_before(text, at, floor)[0].rstrip(".:#")
    if word == "than" and text[max(at - 11, 0) : at].lower().endswith(_COMPARED):
        return True
    return word in _LABELS or word[-1:] in ("$", "£", "€")


def is_address(text: str, end: int) -> bool:
    """Whether a street follows: "1600 Long Acre Road", "12 May Street"."""
    return _ADDRESS.match(text, end) is not None


def is_dialled(text: str, at: int, end: int, floor: int) -> bool:
    """Whether other groups of figures stand beside it, as in a telephone number."""
    return word_before(text, at, floor)[0].isdigit() or _MORE_FIGURES.match(text, end) is not None


def counts_something(text: str, end: int) -> bool:
    """Whether the number that ends at `end` counts what follows: "1500 men"."""
    after = _NEXT_WORD.match(text, end)
    return after is not None and after[1] in _COUNTED


def counts_a_plural(text: str, end: int) -> bool:
    """Whether a plural in small letters follows, as a count would have it: "1400 lanterns"."""
    after = _NEXT_WORD.match(text, end)
    return after is not None and after[1].islower() and after[1][-1] == "s" and len(after[1]) > 3
