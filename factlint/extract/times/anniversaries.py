"""Anniversaries: "the centenary", "her golden wedding", "the 50th anniversary": so many years."""

from __future__ import annotations

from factlint.extract.times.before import word_before
from factlint.extract.times.told import Told
from factlint.extract.times.words import ORDINALS
from factlint.limits import load_limits
from factlint.model import Amount
from factlint.patterns import deferred
from factlint.wordlists import word_list

EXAMPLES = {
    "in its centenary year": ["centenary"],
    "on his 70th birthday": ["70th birthday"],
    "their golden wedding": ["golden wedding"],
    "on the tenth anniversary of the fire": ["the tenth anniversary"],
    "a royal wedding, the anniversary of the fire": [],
}
YEARS = {
    "centenary": 100, "centennial": 100, "bicentenary": 200, "bicentennial": 200,
    "tercentenary": 300, "tricentennial": 300, "quincentenary": 500, "sesquicentennial": 150,
    "millenary": 1000,
}  # fmt: skip
_FAR = 20  # characters: no longer are the words that say that a day is still to come
_METALS = {"silver": 25, "ruby": 40, "golden": 50, "diamond": 60, "platinum": 70}
_FIGURE = deferred(r"(\d{1,3})(?:st|nd|rd|th)\Z")


def read(text: str, at: int, end: int, floor: int) -> list[Told]:
    """Read the anniversary that the word text[at:end] names."""
    name = text[at:end].lower()
    if name in YEARS:
        return [_anniversary(at, end, YEARS[name])]
    word, start = word_before(text, at, floor)
    if name in ("wedding", "jubilee"):
        return [_anniversary(start, end, _METALS[word])] if word in _METALS else []
    figure = _FIGURE.match(word)
    years = int(figure[1]) if figure else ORDINALS.get(word)
    if years is None:
        return []
    the, begin = word_before(text, start, floor)
    if name == "birthday" and years <= load_limits().oldest:
        if _is_to_come(text, begin):
            return []  # "a week before her 44th birthday" she was 43
        return [_anniversary(start, end, years, "age")]
    return [_anniversary(begin if the == "the" else start, end, years)]


def _is_to_come(text: str, at: int) -> bool:
    before = text[max(0, at - _FAR) : at].rstrip()
    return any(before.endswith(f" {words}") for words in word_list("events", "short-of"))


def _anniversary(start: int, end: int, years: int, shape: str = "duration") -> Told:
    told = Told(start, end, shape)
    told.unit, told.named = "year", f"P{years}Y"
    told.amount = Amount(float(years), float(years), "year")
    return told
