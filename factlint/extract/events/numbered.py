"""What is numbered comes in the order of its numbers: 'the first assault', 'a second assault'.

Ordinals are read within one section. Of what ends (a factory that closes, a wife who dies) the
order says nothing; of music and of persons neither.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.language import load_language
from factlint.extract.reckoning.figures import singular, value_of
from factlint.model import Date, Quantity, Span, year_of
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Time

BY = "numbered"
PROPERTY = "numbered-event"
_ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(),
        1,
    )
}
SIGNS = frozenset(_ORDINALS) | {"hundredth", "thousandth", "millionth"}
_KINDS = ("event", "building", "ship")
_GONE_ON = deferred(
    r"\b[Tt]he (?P<ordinal>" + "|".join(_ORDINALS) + r")(?: (?P<how>appeared|came out|followed|was"
    r" (?:published|issued|printed|opened|held|built)|until|not before|only) )"
    r"(?:in |on |until )?"
)
_BESIDE_DATE = deferred(
    r"(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) (?P<ordinal>" + "|".join(_ORDINALS) + r")"
    r" (?P<noun>[a-z]+) (?:to|at|in|on|across) [^.;:,()]{3,60}, (?:on|in) $"
)
_OPENS = deferred(
    r"The (?P<ordinal>" + "|".join(_ORDINALS) + r")(?: and last)?(?:,| (?=came|was|arrived))"
)
_CAME = deferred(
    r"\b(?:came|arrived|was (?:stationed|built|opened|launched|bought|published|completed|delivered"
    r"|installed|founded|laid))\b"
)
_LARGE = deferred(
    r"\b(?:the|The|its|Its) (?P<ordinal>(?:[a-z]+ )?(?:hundredth|thousandth|millionth)"
    r"|\d{1,3}(?:,\d{3})*(?:st|nd|rd|th))(?: (?P<noun>[a-z]+))?\b"
)
_POWERS = {"hundredth": 100, "thousandth": 1_000, "millionth": 1_000_000}
_IN_TURN = deferred(
    r"\bthe first in (?P<first>\d{4}|[A-Z][a-z]+ \d{4}),?(?: and)? the second in"
    r" (?P<second>\d{4}|[A-Z][a-z]+ \d{4})(?:,?(?: and)? the third in (?P<third>\d{4}))?"
)
_SEVERAL = deferred(
    r"\b(?:two|three|his|her|its|their) (?:[a-z]+ ){0,2}?(?P<noun>[a-z]+)s\b[^.;:]{0,60}, $"
)
_PART = deferred(r"[,;](?= )|(?<=[a-z]) and (?=in \d)")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield when each of what a section numbers came."""
    for clause in scene.clauses:
        if clause.asserted:
            yield from _of_subject(scene, clause)
    if not any(clause.stance is None for clause in scene.clauses):
        yield from _apposed(scene)
        yield from _gone_on(scene)
        yield from _in_turn(scene)
        yield from _alone(scene)
        yield from _large(scene)


def _of_subject(scene: Scene, clause: Clause) -> Iterator[Draft]:
    """Read 'The first assault, on 2 June, was beaten off'."""
    subject = clause.subject
    dates = [time for _, time in clause.dates if _plain(time)]
    if subject is None or subject.kind != "noun" or len(dates) != 1 or clause.perfect:
        return
    if clause.phrase[0] in word_list("numbered", "endings") or clause.opener in ("R", "U"):
        return
    words = scene.tagged.words(subject.first, subject.at[0] - subject.first + 1)
    owned = scene.tagged.tags.rfind("S", subject.first, subject.at[0])  # "The society's third show"
    words = ["the", *words[owned + 1 - subject.first :]] if owned >= 0 else words
    number = next((_ORDINALS[word] for word in words[:2] if word in _ORDINALS), None)
    of_a_kind = load_language().kinds.get(words[-1]) in _KINDS
    known = of_a_kind or words[-1] in word_list("numbered", "nouns")
    if number is None or not known or len(words) > len(("the", "first", "assault")):
        return
    scene.setting.series["noun"] = words[-1]
    span = scene.token_span(subject.first, subject.at[0])
    yield _draft(scene, words[-1], number, span, dates[0])


def _apposed(scene: Scene) -> Iterator[Draft]:
    """Read 'The first attempt to cross the strait, on 11 September 1909, ended in a tree'."""
    for time in scene.times:
        match = _BESIDE_DATE.search(scene.text, scene.span.start, time.start)
        known = match is not None and match["noun"] in word_list("numbered", "nouns")
        if (
            match is None
            or not known
            or not _plain(time)
            or scene.text[time.end : time.end + 1] != ","
        ):
            continue
        scene.setting.series["noun"] = match["noun"]
        span = Span(match.start(), match.end("noun"))
        yield _draft(scene, match["noun"], _ORDINALS[match["ordinal"]], span, time)


def _plain(time: Time) -> bool:
    return time.kind == "date" and time.is_plain


def _gone_on(scene: Scene) -> Iterator[Draft]:
    """Read 'The fourth appeared in 1919', of the volumes that the paragraph tells of."""
    noun = scene.setting.series.get("noun")
    for match in _GONE_ON.finditer(scene.text, *scene.span) if noun else ():
        time = next((one for one in scene.times if one.start == match.end()), None)
        if noun and time is not None and time.kind == "date":
            date = (time.edtf or "").removeprefix("../")
            if year_of(date):
                number = _ORDINALS[match["ordinal"]]
                span = Span(match.start(), match.end("ordinal"))
                yield _draft(scene, noun, number, span, time, date)


def _in_turn(scene: Scene) -> Iterator[Draft]:
    """Read 'two papers, the first in 1893 and the second in 1894'; of ends the order is free."""
    match = _IN_TURN.search(scene.text, *scene.span)
    if match is None or not word_list("numbered", "endings").isdisjoint(scene.tagged.small):
        return
    of = _SEVERAL.search(scene.text, scene.span.start, match.start())
    if of is None:
        return
    noun = of["noun"]
    for number, name in enumerate(("first", "second", "third"), 1):
        start = match.start(name)
        time = next((one for one in scene.times if one.start == start), None)
        if time is not None and time.kind == "date" and time.year:
            yield _draft(scene, noun, number, Span(match.start(), start), time)


def _alone(scene: Scene) -> Iterator[Draft]:
    """Read 'The third, a motor boat, came in 1927', of whatever the section numbers."""
    match = _OPENS.match(scene.text, scene.span.start)
    dates = [one for one in scene.times if _plain(one)]
    came = _CAME.search(scene.text, *scene.span)
    if match is None or came is None or len(dates) != 1 or len(scene.times) != 1:
        return
    if dates[0].start - came.end() > len(" here by the society in May "):
        return
    number = _ORDINALS[match["ordinal"]]
    yield _draft(scene, "one", number, Span(match.start(), match.end("ordinal")), dates[0])


def _large(scene: Scene) -> Iterator[Draft]:
    """Read 'In 1883 the hundredth piano left the house, in 1899 the ten thousandth'."""
    ends = [match.start() for match in _PART.finditer(scene.text, *scene.span)]
    for match in _LARGE.finditer(scene.text, *scene.span):
        number = _number(match["ordinal"])
        begin = max((one for one in ends if one < match.start()), default=scene.span.start)
        end = min((one for one in ends if one >= match.end()), default=scene.span.end)
        dates = [one for one in scene.times if begin <= one.start < end and _plain(one)]
        noun = _noun(scene, match)
        if number is None or noun is None or len(dates) != 1:
            continue
        scene.setting.series["counted"] = noun
        yield _draft(scene, noun, number, Span(*match.span()), dates[0])


def _noun(scene: Scene, match: re.Match[str]) -> str | None:
    """Give what is counted: the noun behind, or, where none stands there, the one before."""
    noun = match["noun"]
    verb = noun is not None and noun in ("was", "left", "came", "followed", "in", "on", "had")
    if noun is None or verb:
        return scene.setting.series.get("counted")
    if noun in ("anniversary", "birthday", "century", "part", "time", "day", "year", "jubilee"):
        return None
    return singular(noun)


def _number(word: str) -> int | None:
    if word[0].isdigit():
        return int("".join(one for one in word if one.isdigit()))
    times, _, power = word.rpartition(" ")
    many = value_of(times) if times else 1
    return int(many * _POWERS[power]) if many is not None else None


def _draft(
    scene: Scene, noun: str, number: int, span: Span, time: Time, date: str = ""
) -> Draft:  # fmt: skip
    series = scene.discourse.cast.introduce(
        f"{noun}s of section {scene.discourse.section}", "description"
    )
    return scene.draft(
        BY, series, PROPERTY, Date(date or time.edtf or ""),
        Where(span.around(time.span), span, time.span),
        qualifiers={"ordinal": Quantity(number, number)},
    )  # fmt: skip
