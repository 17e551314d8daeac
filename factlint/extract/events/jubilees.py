"""Anniversaries that are numbered: 'celebrated its tenth anniversary in 1907', 'the centenary'."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.events import after_events
from factlint.extract.syntax.clause import PLAIN
from factlint.extract.syntax.numbers import number_of, ordinal_of
from factlint.model import Age, Amount, Date, Duration, Span, is_day
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list, word_pairs

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Time

BY = "jubilee"
_ORDINAL = (
    r"\d{1,3}(?:st|nd|rd|th)|(?:[a-z]+ )?(?:hundredth|thousandth)|(?:[a-z]+-)?[a-z]+(?:st|nd|rd|th)"
)
_NUMBERED = deferred(
    rf"\b(?P<whose>[Ii]ts|their|his|her|[Oo]ur|[Tt]he|[a-z]+'s|[a-z]+’s) (?:own )?"
    rf"(?:(?P<number>{_ORDINAL})"
    r" (?P<what>anniversary|birthday)|(?P<name>centenary|bicentenary|tercentenary|sesquicentenary"
    r"|quatercentenary|(?:diamond|golden|silver) jubilee))\b"
    r"(?P<of> of (?P<told>its|his|her|their|the) (?P<event>[a-z]+)\b)?"
    r"(?! of\b)"  # no "tenth anniversary of Otto's death", or "of the death of Otto"
)
_NAMED = {
    "centenary": 100, "bicentenary": 200, "tercentenary": 300, "sesquicentenary": 150,
    "quatercentenary": 400, "silver jubilee": 25, "golden jubilee": 50,
}  # fmt: skip
_BEGINS = {"foundation": "jubilee", "founding": "jubilee", "establishment": "jubilee",
           "birth": "birthday", "death": "death-day"}  # fmt: skip
_OF_A_LIFE = ("birthday", "death-day")
SIGNS = frozenset(
    "anniversary birthday centenary bicentenary tercentenary sesquicentenary quatercentenary"
    " jubilee turned celebrated marked".split()
)
_YEARS = ("celebrated", "marked")
_LEAST = 5  # years that are kept as a jubilee
_THINGS = ("organisation", "building", "description")


_FOUNDED = deferred(r", (?:which was |who was )?(?:founded|established|formed|opened|born) in $")
_SHORT_OF = deferred(lambda: rf"\b(?:{one_of('events', 'short-of')}|after) $")
_WHICH_IT_KEPT = deferred(
    r", which (?:it|they|the [a-z]+) (?:kept|celebrated|marked|observed) in $"
)
_KEPT = deferred(r" (?:was|came|fell)\b")
_ROYAL = deferred(
    r"\b(?:[Qq]ueen|[Kk]ing|[Rr]oyal|[Rr]eign|[Cc]oronation|Victoria|Majesty|emperor)\b"
)
_COMING = ("will", "shall", "would")
_ON_THAT_DAY = (", ", ", on ", ": ", " (", " on ", ", which was ", ", and on ", ", it being ")
_NEAR = 30  # characters between an anniversary and its year, where a sentence tells several


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the anniversaries of a sentence that has one year, of whoever is meant."""
    yield from _years_kept(scene)
    dates = [scene.tagged.time(at) for at in scene.tagged.dates]
    dates = [
        one for one in dates if one and not _FOUNDED.search(scene.text, scene.span.start, one.start)
    ]
    years = [one for one in dates if one and _is_year(one) and not _describes(scene, one)]
    found = list(_NUMBERED.finditer(scene.text, *scene.span))
    if not years or not found:
        return
    for match in found:
        near = [one for one in years if match.end() <= one.start <= match.end() + _NEAR]
        alone = len(years) == len(dates) == 1
        short = _SHORT_OF.search(scene.text, scene.span.start, match.start())
        if short or not (alone or near):
            continue
        year = years[0] if alone else near[0]
        if _of_another_clause(scene, match, year):
            continue
        if match["event"] in word_pairs("events", "looked-back-to") and match["told"] in (
            "the",
            "its",
        ):
            yield from after_events.counted(scene, match, _number(match), year)
            continue
        kept = _of_what_is_told_of(scene, match)
        name = "jubilee" if kept is not None else _property(scene, match)
        number = _number(match)
        owner = kept or _owner(scene, match, name)
        if name and number and owner is not None and not _supposed(scene):
            draft = _draft(scene, match, name, number, owner, year)
            if name == "birthday" and _on_the_day(scene, match, year):
                draft = replace(draft, property="age", value=Age(number, number))
            first = _counted_from(scene, year, number) if name == "jubilee" else None
            if first is not None:
                draft.qualifiers["since"] = Date(first.edtf or "")
            yield draft


def _years_kept(scene: Scene) -> Iterator[Draft]:
    """Yield 'The club turned 100 in 2015' and 'The club marked 100 years in 2015'."""
    for clause, acting, who in zip(scene.clauses, scene.actors, scene.actor_spans, strict=True):
        years = _kept(scene, clause)
        dates = [time for _, time in clause.dates if _is_year(time)]
        if years < _LEAST or len(dates) != 1 or len(acting) != 1 or clause.stance != PLAIN:
            continue
        if acting[0].person or acting[0].type not in _THINGS:
            continue
        told = scene.token_span(clause.after, clause.after)
        yield scene.draft(
            BY, acting[0], "jubilee", Duration(Amount(years, years, "year")),
            Where(scene.clause_span(clause), who, told), clause.stance,
            qualifiers={"time": Date(dates[0].edtf or "")},
        )  # fmt: skip


def _kept(scene: Scene, clause: Clause) -> int:
    """Give how many years a clause says that something has become, or 0."""
    at, tags = clause.after, scene.tagged.tags
    if clause.phrase[0] == "turned" and tags[at : at + 2] in ("#P", "#T", "#,"):
        return int(number_of(scene.tagged.word(at)) or 0)
    time = scene.tagged.time(at) if clause.phrase[0] in _YEARS and at < len(tags) else None
    amount = time.amount if time is not None else None
    whole = amount is not None and amount.unit == "year" and amount.least == amount.most
    alone = tags[at : at + 2] in ("LP", "LT", "L")  # no "years of women's football"
    return int(amount.least) if whole and amount is not None and alone else 0


def _number(match: re.Match[str]) -> int:
    return _NAMED.get(match["name"] or "") or ordinal_of(match["number"] or "") or 0


def _of_another_clause(scene: Scene, match: re.Match[str], year: Time) -> bool:
    """Tell whether a year is of what a relative clause tells: 'those who had seen him in 1858'."""
    token = scene.token_from(year.start)
    clause = scene.clause_at(token) if token is not None else None
    if clause is None or clause.opener != "R":
        return False
    if _WHICH_IT_KEPT.fullmatch(scene.text, match.end(), year.start):
        return False
    return not scene.tagged.starts[clause.head] <= match.start() <= scene.end_of(clause)


def _supposed(scene: Scene) -> bool:
    """Tell whether nothing is stated of the year; what will be kept is so many years off, too."""
    clause = scene.clause_at(scene.tagged.dates[0])
    coming = clause is not None and clause.modal in _COMING and clause.opener not in ("R", "U")
    return scene.unstated(scene.tagged.dates[0]) and (scene.question or not coming)


def _counted_from(scene: Scene, year: Time, number: int) -> Time | None:
    """Give the date of the block so many years before: 'The present club goes back to 1919'."""
    if not year.year.isdecimal():
        return None
    first = str(int(year.year) - number)
    return next((one for one in scene.setting.times if one.year == first and _is_year(one)), None)


def _on_the_day(scene: Scene, match: re.Match[str], day: Time) -> bool:
    """Tell whether somebody has grown so old on that day: 'on 7 May 1958, his 27th birthday'."""
    exact = is_day(day.edtf or "") and not match["of"]
    first, last = sorted((match.span(), (day.start, day.end)))
    return exact and scene.text[first[1] : last[0]] in _ON_THAT_DAY


def _describes(scene: Scene, time: Time) -> bool:
    """Tell whether a month says which one something is: 'with the May blitz a few weeks off'."""
    text = scene.text
    bare = time.text.isalpha() and text[max(time.start - 4, 0) : time.start].lower() == "the "
    return (
        bare
        and text[time.end : time.end + 1] == " "
        and text[time.end + 1 : time.end + 2].islower()
    )


def _is_year(time: Time) -> bool:
    return time.is_plain and time.anchor is None


def _is_kept(scene: Scene, match: re.Match[str]) -> bool:
    """Tell whether 'The golden jubilee was kept' is no queen's, which it may be elsewhere."""
    opens = match["whose"] == "The" and _KEPT.match(scene.text, match.end()) is not None
    royal = any(one.year in word_list("events", "royal-jubilees") for one in scene.times)
    return opens and not royal and _ROYAL.search(scene.text) is None


def _property(scene: Scene, match: re.Match[str]) -> str:
    """Give what is counted from: a foundation, or a birth; other anniversaries are left alone."""
    if match["event"]:
        return _BEGINS.get(match["event"], "")
    if match["what"] == "birthday":
        return "birthday" if match["whose"] in ("his", "her") else "jubilee"
    if (match["name"] or "").endswith(" jubilee") and match["whose"].lower() != "its":
        return "jubilee" if _is_kept(scene, match) else ""
    return "jubilee" if match["whose"] not in ("his", "her", "their") else ""


def _of_what_is_told_of(scene: Scene, match: re.Match[str]) -> Member | None:
    """Give the body of 'the centenary of the club', where the text is about that club."""
    topic = scene.discourse.topic
    if not match["event"] or topic is None or topic.type not in ("organisation", "building"):
        return None
    return topic if scene.discourse.described(["the", match["event"]]) == [topic] else None


def _owner(scene: Scene, match: re.Match[str], name: str) -> Member | None:
    at = scene.token_from(match.start("whose"))
    if at is None:
        return None
    if name in _OF_A_LIFE and match["told"] in ("his", "her"):  # "the bicentenary of his birth"
        of = scene.token_from(match.start("told"))
        return scene.possessor(of) if of is not None else None
    if name in _OF_A_LIFE and match["event"]:
        topic = scene.discourse.topic
        return topic if topic is not None and topic.person else None
    if name == "birthday" or match["whose"] in ("his", "her"):
        return scene.possessor(at) if match["whose"] in ("his", "her") else None
    if match["whose"].lower() == "its":
        leads = bool(scene.clauses) and at < scene.clauses[0].head  # "For its centenary the paper"
        number = 0 if leads else scene.clause_number(at)
        acting = scene.actors[number] if number is not None else []
        if at == 0 and scene.discourse.it_before is not None:  # "Its jubilee concert was held"
            return scene.discourse.it_before
        if len(acting) == 1 and acting[0].type != "person":
            return acting[0]
    topic = scene.discourse.topic
    return topic if topic is not None and topic.type in ("organisation", "building") else None


def _draft(
    scene: Scene, match: re.Match[str], name: str, number: int, owner: Member, time: Time
) -> Draft:
    span = Span(min(match.start(), time.start), max(match.end(), time.end))
    return scene.draft(
        BY, owner, name, Duration(Amount(number, number, "year")),
        Where(span, Span(match.start("whose"), match.end()), Span(match.start(), match.end())),
        qualifiers={"time": Date(time.edtf or "")},
    )  # fmt: skip
