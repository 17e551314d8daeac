"""Turn a sentence into one letter a word: patterns over grammar become patterns of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.language import load_language
from factlint.extract.syntax import short_forms
from factlint.extract.syntax.corrections import Corrections
from factlint.extract.syntax.grammar import look_up
from factlint.model import Span, Time
from factlint.patterns import deferred
from factlint.records import dataclass, field
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factlint.extract.entities.cast import Member

_TOKEN = deferred(
    r"([^\W\d_]+(?:['’-](?!(?:s|ve|re|ll|d|m)\b)[^\W\d_]+)*|(?<=\s)&(?=\s))"
    r"|([,;:()\[\]–—\"“”?!]|--+|(?<=\s)-(?=\s))"
    r"|(\d[\d,.]*(?<![,.])\w*)"
    r"|(['’]s\b|(?<=s)['’](?=\s))"
    r"|(['’](?:ve|re|ll|d|m)\b)"
)
_WORD, _MARK, _POSSESSIVE, _HELPER = 1, 2, 4, 5  # groups of the pattern
_INFINITIVE = deferred(r"P(?=[bh])")
_NOUNS = deferred(r"(?<=[DS])s|^s(?=[yf])")
_WILLS = deferred(r"(?<=[DS])m")
# Letters and a junior's mark behind a name: no words of the sentence.
_BEHIND_NAME = deferred(
    r"(?:,? (?:[A-Z](?:\w{0,4}[A-Z]|\.)[\w.]*|[JS]r|(?:\d\w\w )?B(?:ar)?t)\b\.?)+"
    r"(?: and (?:two |three )?(?:Bars?|Clasps?)\b)?"
)
_BARONETS = frozenset(("Bt", "Bart"))
_DASHES = dict.fromkeys("–—-;:", ";")
_NEXT = deferred(r"\s+([^\W\d_]+)")
_AFTER_DASH = frozenset("DRUHYJbhm")  # classes of words with which no compound goes on
_QUOTES = frozenset('"“”')
_HANDED_DOWN = word_list("speech", "handed-down")
_TOLD_BY = frozenset("by in according per local family".split())
_VERBS = frozenset("vsbhmd")
_KIND_TAGS = {"date": "T", "age": "A", "duration": "L", "set": "w"}


@dataclass
class Tagged:
    """A sentence's words with their classes; brackets are folded into one token."""

    text: str
    span: Span
    tags: str = ""
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    refs: dict[int, Member | Time] = field(default_factory=dict)  # what names and times mean
    dates: list[int] = field(default_factory=list)  # tokens of dates, bracketed ones included
    hedges: list[int] = field(default_factory=list)
    small: list[str] = field(default_factory=list)  # the words in small letters
    contracted: bool = False  # "didn't" or the like is among the words

    def word(self, at: int) -> str:
        """Give a token as the text writes it."""
        return self.text[self.starts[at] : self.ends[at]]

    def words(self, first: int, count: int) -> list[str]:
        """Give up to `count` words from `first`, in small letters, for a look into the lexicon.

        Before the first word there is none.
        """
        return self.small[first : first + count] if count > 0 else []

    def nouns(self) -> Iterator[str]:
        """Yield the words that are, or may be, nouns, in small letters."""
        for word, tag in zip(self.small, self.tags, strict=True):
            if tag in "wr":
                yield word

    def member(self, at: int) -> Member | None:
        """Give whom a token names, if it is a name that means somebody."""
        found = self.refs.get(at)
        return None if isinstance(found, Time) else found

    def time(self, at: int) -> Time | None:
        """Give the time that a token stands for, if it does."""
        found = self.refs.get(at)
        return found if isinstance(found, Time) else None


Special = tuple[int, int, "Member | Time"]


def tag_sentence(text: str, span: Span, specials: Sequence[Special]) -> Tagged:
    """Tag a sentence; `specials` are its names and times in order, none overlapping."""
    tagger = _Tagger(Tagged(text, span))
    at = span.start
    for start, end, what in specials:
        if start > at:
            tagger.gap(at, start)
        tagger.special(start, end, what)
        at = end
    tagger.gap(at, span.end)
    return tagger.done()


class _Tagger:
    """Tags one sentence; words outside brackets and quotation marks take the short way."""

    def __init__(self, tagged: Tagged) -> None:
        self._tagged = tagged
        self._tags: list[str] = []
        self._small: list[str] = []
        self._places: list[tuple[int, int]] = []
        self._inside: list[Time | None] = []  # what the open bracket holds, word by word
        self._depth = 0
        self._bracket_start = 0
        self._quoted = False

    def gap(self, start: int, end: int) -> None:
        tags, small, places = self._tags, self._small, self._places
        if start < end and tags and tags[-1] == "N" and self._tagged.text[start] in ", ":
            start = _behind_name(self._tagged.text, start, end)
        hyphen = len(tags) if tags and self._tagged.text.startswith("-", start) else 0
        depth, quoted = self._depth, self._quoted
        for match in _TOKEN.finditer(self._tagged.text, start, end):
            kind = match.lastindex
            if kind == _MARK:
                self._mark(match[0], *match.span())
                depth, quoted = self._depth, self._quoted
            elif depth:
                self._inside.append(None)
            else:
                word = match[0]
                if kind == _WORD:
                    inside = tags and tags[-1] not in ";TB"  # "1902: Left Riga"
                    tag, lowered, hedging, kin = look_up(word if inside else word.lower())
                    if kin and inside and self._shortens_kin(match.end()):
                        tag, lowered, hedging, _ = look_up(kin)
                    if hedging and not self._is_only_named(lowered):
                        self._tagged.hedges.append(len(tags))
                elif kind == _HELPER:
                    tag, lowered, *_ = look_up(short_forms.HELPERS[word[1:].lower()])
                else:
                    tag, lowered = "S" if kind == _POSSESSIVE else "#", word.lower()
                tags.append("x" if quoted else tag)
                small.append(lowered)
                places.append(match.span())
        if 0 < hyphen < len(tags) and tags[hyphen] == "v":  # "the Leeds-based bank"
            tags[hyphen] = "w"

    def _is_only_named(self, word: str) -> bool:
        """Tell whether a tradition hands nothing on: 'came from a family with a long tradition'.

        In 'was by tradition born in Riga' it does, and in front of all verbs.
        """
        if word not in _HANDED_DOWN or "," in self._tags[-1:] or _VERBS.isdisjoint(self._tags):
            return False
        return _TOLD_BY.isdisjoint(self._tagged.small[-3:])

    def _shortens_kin(self, end: int) -> bool:
        """Tell whether letters are a lexicon's for a relation: 'his s. Otto', '2nd dau. of'."""
        return self._tags[-1] in "SD#" and self._tagged.text.startswith(". ", end)

    def special(self, start: int, end: int, what: Member | Time) -> None:
        tag = _tag_of_time(what) if isinstance(what, Time) else "N"
        if self._depth:
            self._inside.append(what if isinstance(what, Time) else None)
        else:
            self._add(tag, start, end, what)

    def _mark(self, mark: str, start: int, end: int) -> None:
        if mark in "([":
            if not self._depth:
                self._bracket_start, self._inside = start, []
            self._depth += 1
        elif mark in ")]":
            self._depth = max(self._depth - 1, 0)
            if not self._depth:
                self._close_bracket(end)
        elif mark in _QUOTES:
            self._quoted = not self._quoted
        elif not self._depth and (mark != "-" or self._parts(end)):
            self._add(_DASHES.get(mark[0], mark), start, end, None)
        elif self._depth and mark != "-":
            self._inside.append(None)

    def _parts(self, end: int) -> bool:
        """Tell whether a hyphen between spaces is a dash: 'home - he', not 'far - right'."""
        behind = _NEXT.match(self._tagged.text, end)
        governs = bool(self._tags) and self._tags[-1] in "Pf"  # "state - of - the - art"
        return behind is not None and not governs and look_up(behind[1]).tag in _AFTER_DASH

    def _close_bracket(self, end: int) -> None:
        """Keep a bracket that holds a date and nothing else; what else it holds is aside."""
        inside, self._inside = self._inside, []
        told = inside[-1] if inside else None
        if told is None or told.kind != "date":
            return
        before = self._tagged.text[self._bracket_start + 1 : told.start].strip()
        if len(inside) == 1 or (len(inside) == 2 and before in ("in", "on")):
            self._add("B", self._bracket_start, end, told)

    def _add(self, tag: str, start: int, end: int, what: Member | Time | None) -> None:
        if tag in "TB" and not self._quoted:
            self._tagged.dates.append(len(self._tags))
        if what is not None:
            self._tagged.refs[len(self._tags)] = what
        self._tags.append("x" if self._quoted else tag)
        self._small.append(self._tagged.text[start:end].lower())
        self._places.append((start, end))

    def done(self) -> Tagged:
        tags = "".join(self._tags)
        if "s" in tags:  # "the works", "his plays", "Works by Ada Hay"
            tags = _NOUNS.sub("w", tags)
        if "m" in tags:  # "Otto Hay's will", "the can"
            tags = _WILLS.sub("w", tags)
        if "Pb" in tags or "Ph" in tags:
            tags = self._with_infinitives(tags)
        tags = Corrections(self._tagged, self._small, self._places).of(tags)
        tagged = self._tagged
        tagged.tags, tagged.small = tags, self._small
        text, span = tagged.text, tagged.span
        tagged.contracted = text.find("n't", *span) >= 0 or text.find("n’t", *span) >= 0
        if self._places:
            tagged.starts, tagged.ends = zip(*self._places, strict=True)
        return tagged

    def _with_infinitives(self, tags: str) -> str:
        """Read 'to be' and 'to have' as infinitives: 'to' alone is a preposition."""
        for match in _INFINITIVE.finditer(tags):
            if self._small[match.start()] == "to":
                tags = f"{tags[: match.start()]}t{tags[match.end() :]}"
        return tags


def _behind_name(text: str, start: int, end: int) -> int:
    """Give where the sentence goes on behind the letters after a name: ', FRS, OBE', ', Jr.'"""
    first = start + (2 if text[start] == "," else 1)
    opens = text[first : first + 1].isupper() or text[first : first + 1].isdigit()
    match = _BEHIND_NAME.match(text, start, end) if opens else None
    if match is None:
        return start
    words = match[0].partition(" and ")[0].replace(",", " ").split()
    known = all(map(_letters, words)) and not _is_role(words[-1])
    return match.end() if known else start


def _letters(word: str) -> bool:
    """Tell whether a word behind a name says no more than a degree, an order or 'junior'."""
    language = load_language()
    bare = word.replace(".", "")
    known = bare in language.behind_names or {word, f"{bare}."} & language.suffixes
    return bool(known) or bare in _BARONETS or word[0].isdigit()


def _is_role(word: str) -> bool:
    """Tell whether the last letters behind a name are what somebody is: 'Otto Brandt, CEO of'."""
    return word.replace(".", "").lower() in load_language().roles


def _tag_of_time(time: Time) -> str:
    """Give the class of a time; 'former' and 'now' are told as times, and date nothing."""
    return "a" if time.kind == "date" and not time.edtf else _KIND_TAGS.get(time.kind, "w")
