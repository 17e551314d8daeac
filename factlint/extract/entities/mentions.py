"""Find the names in a text and say, from their own words, what each may name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.dates.words import MONTHS
from factlint.extract.entities.name_parts import read_name, type_of
from factlint.extract.entities.opening_names import is_name
from factlint.extract.entities.runs import TELLING, find_runs
from factlint.extract.language import load_language
from factlint.model import Span
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.entities.name_parts import ReadName
    from factlint.extract.entities.runs import Run

_TOLD_OF = deferred(r",|['’]s\b| (?:was|is|had|became|left|died|won|[a-z]+ed)\b")
_WORD = 16  # characters in which the word before a name stands
_ARTICLE = ("the ", "The ")
_PLACED = (" in ", " at ", "near ")
_QUARTERS = frozenset(
    "North South East West Midwest Northeast Northwest Southeast Southwest".split()
)
_OF_SHIPS = frozenset({"Lady", "Sir"})
# "I'm", "We'll"; "the Oscar-winning actor"
_NO_NAME = deferred(
    r"^(?:I|We|You|He|She|It|They|That|Who|There)['’](?:m|ll|ve|d|re)\b|-[a-z]{2,}(?:ing|ed)$"
)
_BARONET = deferred(r", (?:\d\d?\w\w )?$")
_WITH_BAR = deferred(r"[A-Z]\.?,? and (?:a |two |three )?$")
_CURRENCIES = tuple("$£€¥")
_CLOSES_NICKNAME = ('" ', "” ")


class Mention(NamedTuple):
    """A name where it stands in a block's text."""

    start: int
    end: int
    text: str  # without title and leading adjectives
    title: str
    type: str  # "person", "place", "organisation", "event" or "" when its words do not say
    initial: bool  # it opens a sentence and is one word: perhaps no name at all
    hint: str = ""  # what the word before it makes likely: "in Ramsey" is a place
    article: bool = False  # "the Freja", "the Malin Viaduct": nobody is called so
    generation: str = ""  # "Sr." or "Jr.", where that, or "the elder", stands behind it

    @property
    def span(self) -> Span:
        """Give where it stands in the text of its block."""
        return Span(self.start, self.end)


def find_mentions(text: str, openings: frozenset[int]) -> Iterator[Mention]:
    """Yield the names of a text; `openings` are the offsets at which sentences begin."""
    for run in find_runs(text, openings):
        read = None if _NO_NAME.search(run.words) else _read(run)
        war = run.words.startswith("I. ") and text[run.start - 4 : run.start].lower() == "war "
        money = text[run.end : run.end + 1] in _CURRENCIES  # "US$5 million"
        told = war or money or _is_an_honour(text, run) or _is_an_office(text, run, openings)
        if read is not None and not told:
            yield _mention(text, run, read, run.start in openings)


def _is_an_honour(text: str, run: Run) -> bool:
    """Tell whether a word is part of what stands behind a name: ', 2nd Bt', ', D.S.O. and Bar'."""
    if run.words in ("Bt", "Bt.", "Bart", "Bart."):
        return _BARONET.search(text, max(run.start - 8, 0), run.start) is not None
    return (
        run.words in ("Bar", "Bars")
        and _WITH_BAR.search(text, max(run.start - _WORD, 0), run.start) is not None
    )


def _is_an_office(text: str, run: Run, openings: frozenset[int]) -> bool:
    """Tell whether a title that opens a sentence is nobody's name: 'Vicar's daughter Ada Hay'."""
    title = run.start in openings and run.words in load_language().titles
    owns = title and text.startswith(("'s ", "’s "), run.end)
    return owns and text.count(run.words) == 1


def _read(run: Run) -> ReadName | None:
    """Read a name; one in capitals, 'MAGNUS HOLT', may be that of somebody the text calls Holt."""
    if " " in run.words and run.words.isupper():
        read = read_name(run.words.title(), run.type)
        if read is not None and read.type == "person":
            return read
    return read_name(run.words, run.type)


def _mention(text: str, run: Run, read: ReadName, opens: bool) -> Mention:
    if read.skipped and _is_forename(text, run, opens=opens):
        return Mention(run.start, run.end, run.words, "", "person", initial=False)
    begin = run.start + read.skipped
    name, type_, end = read.name, run.type or read.type, begin + len(read.name)
    if read.title in _OF_SHIPS and _called_the(text, begin - len(read.title) - 1):
        begin -= len(read.title) + 1
        return Mention(begin, end, f"{read.title} {name}", "", "", initial=False, hint="ship")
    if run.inverted or run.generation:
        end = run.end
    elif run.nicknamed or run.type:
        end = run.end
        told = any(words in text[begin:end] for words in TELLING)  # "Otto (called Bo) Brandt"
        apart = not text.startswith(name.partition(" ")[0], begin)  # "2nd (Home) Battalion"
        name = name if told or apart else text[begin:end]
    if " " not in name and text[begin - 2 : begin] in _CLOSES_NICKNAME:
        opening = _nickname_before(text, begin)
        if opening is not None:
            called = f"{text[opening + 1 : begin - 2]} {name}"
            return Mention(opening, end, called, "", "person", initial=False)
    alone = opens and " " not in run.words
    initial = alone and not (run.posted or is_name(text, run.words, run.end))
    hint = "place" if not type_ and text[begin - 4 : begin] in _PLACED else ""
    if name in _QUARTERS and text[begin - 4 : begin] in _ARTICLE:
        type_, hint = "place", ""  # "the strategist in the West"
    if type_ in ("", "person", "place") and not read.title and _behind_ship(text, begin):
        type_, hint = "", "ship"  # "the barque Ann Hay", "the steamer Corran Bay"
    article = not read.title and text[begin - 4 : begin] in _ARTICLE
    if article and type_ == "person":
        type_ = ""
    return Mention(begin, end, name, read.title, type_, initial, hint, article, run.generation)


def _is_forename(text: str, run: Run, *, opens: bool) -> bool:
    """Tell whether a month or a helper verb is a first name: 'May Rautenberg', 'Will Brandt'."""
    first, _, last = run.words.partition(" ")
    language = load_language()
    if first not in language.not_names or not language.is_given(first) or " " in last or not last:
        return False
    if type_of([first, last], language) not in ("", "person"):
        return False  # "May Day"
    if first not in MONTHS:
        told = not opens or _TOLD_OF.match(text, run.end) is not None
        return told and not run.nicknamed  # but "Will Brandt come?"
    before = text[max(run.start - _WORD, 0) : run.start].rstrip().rpartition(" ")[2].lower()
    return not (before in word_list("surnames", "before-times") or before[-1:].isdigit())


def _called_the(text: str, begin: int) -> bool:
    """Tell whether 'the', or a word for ships, stands before a title: 'the Lady Hay' is no lady."""
    return text[max(begin - 4, 0) : begin].lower() == "the " or _behind_ship(text, begin)


def _nickname_before(text: str, begin: int) -> int | None:
    """Give where '"Willie" Harker' begins, who is another Harker than the one spoken of."""
    opening = max(text.rfind(mark, max(begin - 24, 0), begin - 2) for mark in '"“')
    language, name = load_language(), text[opening + 1 : begin - 2]
    known = opening >= 0 and language.is_given(name)
    return opening if known else None


def _behind_ship(text: str, begin: int) -> bool:
    """Tell whether a word for ships is before a name: 'the schooner Freja', 'her ship, the Ann'."""
    words = text[max(begin - 24, 0) : begin].split()
    if len(words) < 2 or text[begin - 1] != " ":
        return False
    ships = load_language().ships
    apposed = words[-1] == "the" and words[-2][-1] == "," and words[-2][:-1] in ships
    return apposed or words[-1] in ships
