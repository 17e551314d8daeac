"""Numbers that are part of a name: 'the 7th Battalion', 'No. 5 Squadron', '100 Streets'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.entities.runs import Run

_NUMBER_OF_UNIT = deferred(
    r"\b(?P<number>\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH))(?: \([^()]{3,40}\))? $"
)
_BARE_NUMBER = deferred(r"(?<![\w.,/–-])(?P<number>(?:[Nn]o\.? ?)?\d{1,3}) $")  # "No. 5 Squadron"
_NO_UNIT = frozenset("Leader Commander Sergeant Captain".split())  # "Squadron Leader"
_NUMBER_THAT_OPENS = deferred(r"[1-9]\d{1,2} ")
_SHORT = len("100 ")
_IS_SOMETHING = deferred(r" (?:is|was|are|were) an? | \(|, also known as ")
_THE_NUMBER = deferred(  # but not "On the 5th Williams left"
    r"(?<!\b[Oo]n )(?<!\b[Bb]y )(?<!ntil )(?<!\btill )(?<!ince )(?<!fore )(?<!fter )(?<!rom )"
    r"\b[Tt]he (?P<number>\d{1,3}(?:st|nd|rd|th)) $"
)


def numbered_unit(text: str, run: Run) -> Run:
    """Give a unit the number that tells it from others: 'the 7th Battalion' is not the 8th."""
    first, _, others = run.words.partition(" ")
    last = others.rpartition(" ")[2]
    unit = _is_unit(first) or _is_unit(last) or _is_unit(last.removesuffix("s"))
    near = max(run.start - 50, 0)
    before = _NUMBER_OF_UNIT.search(text, near, run.start) if unit else None
    if not unit and not others and first[-1] == "s" and first[-2:] != "ss":
        before = _THE_NUMBER.search(text, near, run.start)  # "the 11th Loamshires"
    if before is None:
        return run
    bare = before.end("number") + 1 == run.start  # and not "2nd (Home Service) Battalion"
    start = before.start("number") if bare else run.start
    number = before["number"].lower()
    return run._replace(start=start, words=f"{number} {run.words}", type="organisation")


def with_opening_number(text: str, run: Run) -> Run:
    """Give a title that a text begins with its number: '100 Streets is a film'."""
    opens = run.start <= _SHORT and _NUMBER_THAT_OPENS.fullmatch(text, 0, run.start)
    if not opens or _IS_SOMETHING.match(text, run.end) is None:
        return run
    return run._replace(start=0, words=text[: run.start] + run.words)


def _is_unit(word: str) -> bool:
    units = word_list("bodies", "numbered-units")
    return word in units or (word.isupper() and word.title() in units)


def unit_with_number(text: str, run: Run) -> Run:
    """Give a unit its number without an ending: 'No. 5 Squadron', '420 Battery'."""
    first, _, others = run.words.partition(" ")
    near = max(run.start - 8, 0)
    before = _BARE_NUMBER.search(text, near, run.start) if _is_unit(first) else None
    if before is None or others.partition(" ")[0].removesuffix("s") in _NO_UNIT:
        return run
    words = f"{before['number']} {run.words}"
    return run._replace(start=before.start(), words=words, type="organisation")
