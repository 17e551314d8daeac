"""What somebody does in an office: 'As general secretary he signed the treaty of 1929'.

It is set beside the terms that the text tells of that person in that office, and told only where
it lies outside all of them.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.drafts import About, Draft, Where
from factlint.extract.syntax.grammar import SAYING
from factlint.model import Date, Span, Text, year_of
from factlint.patterns import deferred
from factlint.wordlists import word_list, word_pairs

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator, Sequence

    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.model import Time

BY = "as-holder"
TERM, ACT = "term", "act"  # of what a draft is until all of the text has been read
_HELD = deferred(
    lambda: (
        r"\b(?:was|served as|acted as|remained) (?:also |then )?"
        r"(?:(?:the|its|their|his|her|a|an|one of the|elected|appointed) ){0,2}" + _office()
    )
)
_AS = deferred(
    lambda: (
        r"(?:(?:^|(?<=[.,;] ))(?:[Aa]s|[Ss]till(?: as)?|[Ww]hile(?: still)?)"
        r"|\b[Ii]n (?:his|her) capacity as) (?:(?:the|its|their|a|an|then) ){0,1}"
        + _office()
        + r"(?: (?:of|for) (?P<of>[^,.;]{2,50}?))?(?=,| (?:he|she|in \d)\b)"
    )
)
# "in Hay's time as headmaster", "with Otto Hay as its manager", "under the editorship of Hay"
_BY_NAME = deferred(
    lambda: (
        r"\b(?:[Ii]n (?=[A-Z])(?P<owner>[^,.;]{2,40}?)['’]s? (?:time|days|years|tenure) as"
        r"|[Ww]ith (?=[A-Z])(?P<with>[^,.;]{2,40}?) (?:still )?as) (?:the |its |their |her |his )?"
        + _office()
        + rf"|\b[Uu]nder the (?P<field>{'|'.join(sorted(word_pairs('offices', 'fields')))}) of"
        r" (?=[A-Z])(?P<under>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3})(?<!['’]s)(?![\w’'-])"
    )
)
# Not "with Otto Hay as its editor long gone"; "under the editorship of Otto Hay's father"
_ALONE = deferred(
    r"(?=[.,;:)]|$| (?:and|but|it|they|he|she|the|a|an|of|for|in|on|at|by|from|to|with|when"
    r"|while)\b)"
)
_OF = deferred(r" (?:of|for) (?P<of>[^,.;]{2,50})")
_ITS = deferred(r"\b(?:its|their)\b")  # what it is of, stands before
_JOINED = deferred(r" (?:to|and|until|till)(?: in)? $")
_FAR = 90  # characters between an office and when it was held


@cache
def roles() -> frozenset[str]:
    """Give the last words of the offices that are read."""
    named = (*word_list("offices", "of-one"), *word_list("offices", "by-name"))
    return frozenset(one.split()[-1] for one in named) | word_list("offices", "held")


def signs() -> frozenset[str]:
    """Give the words of which one stands in every sentence that is read here."""
    return roles() | word_pairs("offices", "fields").keys()


def one_role() -> str:
    """Give a pattern of one of these words, the longest first: 'mayor', 'town clerk'."""
    return "|".join(sorted(roles(), key=lambda one: (-len(one), one)))


def _office() -> str:
    known = sorted(roles(), key=lambda one: (-len(one), one))
    words = "|".join((*known, *(one.title() for one in known)))  # "was Mayor of Kelby"
    return rf"(?P<office>(?:[a-z]+[ -]){{0,2}}(?:{words}))\b"


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the terms and the acts in office that a sentence tells of one person."""
    if scene.question:
        return
    acts = list(_AS.finditer(scene.text, *scene.span))
    for match in acts:
        yield from _act(scene, match)
    for match in _BY_NAME.finditer(scene.text, *scene.span):
        yield from _under(scene, match)
    held = [] if acts else list(_HELD.finditer(scene.text, *scene.span))
    for number, match in enumerate(held):
        end = held[number + 1].start() if number + 1 < len(held) else scene.span.end
        yield from _term(scene, match, min(end, match.end() + _FAR))


def _term(scene: Scene, match: re.Match[str], end: int) -> Iterator[Draft]:
    """Read 'was its chairman in 1927 and 1928'; a term of which an end is not told is open."""
    at = scene.token_from(match.start("office"))
    number = scene.clause_number(at) if at is not None else None
    actors = scene.actors[number] if number is not None else []
    if number is None or len(actors) != 1 or not actors[0].person:
        return
    clause = scene.clauses[number]
    if clause.stance is None or clause.negative:
        return
    times = [one for one in scene.times if match.end() <= one.start < end]
    for stretch in _stretches(scene, times):
        yield _draft(scene, match, actors[0], scene.actor_spans[number], TERM, stretch)


def _stretches(scene: Scene, times: list[Time]) -> list[str]:
    """Give the terms told: 'mayor from 1900 to 1910 and again from 1920 to 1925' tells two."""
    ranges = [one.range for one in times if one.range and "[" not in one.range]
    if ranges:
        return list(dict.fromkeys(ranges))
    plain = [one for one in times if one.is_plain and one.modifier in ("", "and")]
    if len(plain) == 2 and _JOINED.match(scene.text, plain[0].end, plain[1].start):
        return [f"{plain[0].year}/{plain[1].year}"]
    return ["../.."]


def _act(scene: Scene, match: re.Match[str]) -> Iterator[Draft]:
    dates = [one for one in scene.times if one.kind == "date"]
    if len(dates) != 1 or not dates[0].is_plain or dates[0].modifier or dates[0].implied:
        return
    for at, clause in enumerate(scene.clauses):
        actors = scene.actors[at]
        begins = scene.tagged.starts[clause.verb] > match.end()
        if not begins or len(actors) != 1 or actors[0].type != "person":
            continue
        if clause.asserted and not clause.copula and not clause.perfect:
            draft = _draft(scene, match, actors[0], scene.actor_spans[at], ACT, dates[0].year)
            told = Span(*match.span()).around(dates[0].span).around(scene.clause_span(clause))
            draft.span, draft.value_span = told, dates[0].span
            yield draft
        return


def _under(scene: Scene, match: re.Match[str]) -> Iterator[Draft]:
    """Read what was done under somebody who is named: 'with Otto Hay as its manager'."""
    name = next(one for one in ("owner", "with", "under") if match[one])
    who = next(
        (
            one for one in scene.named
            if match.start(name) <= one.mention.start < match.end(name) and one.member.person
        ),
        None,
    )  # fmt: skip
    dates = [one for one in scene.times if one.kind == "date"]
    if who is None or len(dates) != 1 or not dates[0].is_plain or dates[0].modifier:
        return
    if not _ALONE.match(scene.text, match.end(), scene.span.end):
        return
    done = [one for one in scene.clauses if one.asserted and not one.perfect]
    if done and not dates[0].implied and not told_by_others(scene, match.start(), match.end()):
        office = match["office"] or word_pairs("offices", "fields")[match["field"]]
        told = Span(*match.span()).around(dates[0].span)
        yield scene.draft(
            BY, who.member, ACT, Date(dates[0].year), Where(told, who.span, dates[0].span),
            qualifiers={"office": Text(office), "of": Text(_of_another(scene, match))},
        )  # fmt: skip


def _of_another(scene: Scene, match: re.Match[str]) -> str:
    """Give the name of who acts, where it is not what the text is about: 'the Mail grew'."""
    at = scene.token_from(match.start())
    number = scene.clause_number(at) if at is not None else None
    acting = scene.actors[number] if number is not None else []
    named = {one.member for one in scene.named}
    others = [one for one in acting if one in named and one is not scene.discourse.topic]
    return others[0].name if others and others[0].type != "person" else ""


def told_by_others(scene: Scene, start: int, end: int) -> bool:
    """Tell whether somebody says this, at a date of his own: 'a letter of 1935 says that under'."""
    saying = any(
        one.phrase[0] in SAYING for one in scene.clauses if scene.tagged.starts[one.group] < start
    )
    at = scene.token_from(end)
    return saying and "K" in scene.tagged.tags[: at if at is not None else None]


def _draft(
    scene: Scene, match: re.Match[str], member: Member, who: Span, what: str, when: str
) -> Draft:  # fmt: skip
    span = Span(*match.span("office"))
    behind = _OF.match(scene.text, span.end, scene.span.end) if what == TERM else match
    of = (behind["of"] or "") if behind is not None else ""
    of = "its" if _ITS.search(match[0]) else of
    return scene.draft(
        BY, member, what, Date(when), Where(span, who, span),
        qualifiers={"office": Text(match["office"]), "of": Text(of)},
    )  # fmt: skip


class _Term(NamedTuple):
    """From when to when somebody held an office."""

    draft: Draft
    start: str
    end: str

    def has(self, year: str) -> bool:
        return (not self.start or self.start <= year) and (not self.end or year <= self.end)


def settle(drafts: list[Draft]) -> None:
    """Tell what was done in an office outside all the terms that the text tells of it, in place."""
    own = [one for one in drafts if one.by == BY]
    if not own:
        return
    drafts[:] = [one for one in drafts if one.by != BY]
    told = [one for one in own if one.property == TERM]
    told += [_as_term(one) for one in drafts if one.property == "position" and _is_dated(one)]
    nearest = _nearest(told)
    for act in (one for one in own if one.property == ACT):
        term = nearest(act)
        if term is not None:
            drafts += _outside(act, term)


def _nearest(told: Sequence[Draft]) -> Callable[[Draft], _Term | None]:
    """Give the way to the term next to an act, of those of its office, if it lies outside all."""
    terms: defaultdict[int, dict[tuple[str, str, str], _Term]] = defaultdict(dict)
    for one in told:
        key = str(one.qualifiers["office"]), str(one.qualifiers["of"]), str(one.value)
        terms[id(one.subject)].setdefault(key, _ends(one))
    known: dict[tuple[int, str, str], list[_Term]] = {}
    found: dict[tuple[int, str, str, str], _Term | None] = {}

    def nearest(act: Draft) -> _Term | None:
        whose = id(act.subject), str(act.qualifiers["office"]), str(act.qualifiers["of"])
        if whose not in known:
            own = terms[whose[0]].values()
            known[whose] = [one for one in own if _same(one.draft, act)]
        year = str(act.value)
        if (*whose, year) not in found:
            found[*whose, year] = _beside(year, known[whose])
        return found[*whose, year]

    return nearest


def _beside(year: str, terms: Sequence[_Term]) -> _Term | None:
    """Give the term that is nearest to a year that lies in none of them."""
    if not terms or any(one.has(year) for one in terms):
        return None
    return min(terms, key=lambda one: min(abs(int(year) - int(end or year)) for end in one[1:]))


def _is_dated(draft: Draft) -> bool:
    return "time" in draft.qualifiers and isinstance(draft.value, Text)


def _as_term(held: Draft) -> Draft:
    """Give a term that a list or a table tells: 'Otto Hay (1948–1955)'."""
    of = held.qualifiers.get("of")
    return replace(
        held, property=TERM, value=Date(str(held.qualifiers["time"])),
        qualifiers={"office": Text(str(held.value)), "of": Text(str(of or ""))},
    )  # fmt: skip


def _same(term: Draft, act: Draft) -> bool:
    """Tell whether both are of one office: 'secretary' is 'general secretary', if he was one.

    The captain of the second team is not the captain, nor the managing director the director.
    """
    whose = str(act.qualifiers["of"]).lower().split()
    told = str(term.qualifiers["of"]).lower().split()
    if whose and told != ["its"] and whose[-1] not in told:
        return False
    held, acted = (str(draft.qualifiers["office"]).lower() for draft in (term, act))
    return f" {held}".endswith(f" {acted}")


def _ends(draft: Draft) -> _Term:
    start, _, end = str(draft.value).partition("/")
    return _Term(draft, year_of(start), year_of(end))


def _outside(act: Draft, near: _Term) -> Iterator[Draft]:
    """Give the act as led by the holder of the office, and the ends of the term."""
    year = str(act.value)
    office = str(act.qualifiers["office"])
    holder = _described(act.subject, f"the {office} {act.subject.name}")
    done = _described(act.subject, "what is told here")
    act.subject, act.property, act.value = done, "done-under", About(holder)
    act.qualifiers = {"time": Date(year)}
    yield act
    for name, date in (("took-office", near.start), ("left-office", near.end)):
        if date:
            told = near.draft
            yield Draft(
                holder, name, Date(date), BY, told.block, told.span, told.subject_span,
                told.value_span, origin=told.origin,
            )  # fmt: skip


def _described(member: Member, words: str) -> Member:
    from factlint.extract.entities.cast import Member as Described
    from factlint.names import entity_id

    return Described(entity_id(f"{words} {member.id}"), words, "description", "", [words])
