"""How long somebody held an office, told without dates: 'Hay was its keeper for nineteen years'.

When that was stands elsewhere, in a table or a list, and is looked up when all has been read.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.drafts import Where
from factlint.extract.positions import as_holder, tenures
from factlint.extract.reckoning.figures import WORDS, value_of
from factlint.limits import load_limits
from factlint.model import Amount, Date, Duration, Polarity, Span, Text, year_of
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list, word_pairs

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Block

BY = "tenure-length"
SIGNS = frozenset({"years"})
_OFFICE = "|".join(sorted(tenures.OFFICES))
_OFFICES = "|".join(
    sorted(tenures.OFFICES | word_list("offices", "in-tables") | word_list("offices", "held"))
)
_FOR_YEARS = rf"for (?:just |only |exactly )?(?P<number>\d+|{WORDS}) years\b(?! from\b)"
_WAS = deferred(
    r"(?: as)?(?: the| its| their| a| an)?(?: (?:first|second|third|[a-z]+th|sole|club|team))?"
    rf" (?P<office>{_OFFICE}) {_FOR_YEARS}"
)
_DID = deferred(rf" (?:it|the [a-z]+|[A-Z][\w'’ -]+?) {_FOR_YEARS}")
# His nineteen years as keeper; in her 19 years in office
_YEARS_AS = deferred(
    rf"\b(?P<whose>[Hh]is|[Hh]er) (?P<number>\d+|{WORDS}) years (?:as (?:the |its )?"
    rf"(?P<office>{_OFFICES})\b(?! of\b)|in (?:office|the post|the chair)\b"
    rf"|in the (?P<desk>{_OFFICE})['’]s (?:office|chair|seat|house)\b)"
)
# In the thirty years of his rule; her reign of 36 years; in those twelve years as editor
_YEARS_OF = deferred(
    lambda: (
        rf"\b[Tt]he (?P<number>\d+|{WORDS}) years of (?P<whose>his|her)"
        rf" (?:{one_of('offices', 'terms')})\b"
        rf"|\b(?P<who>[Hh]is|[Hh]er) (?:{one_of('offices', 'terms')})"
        rf" of (?P<length>\d+|{WORDS}) years\b"
        rf"|\b[Tt]hose (?P<those>\d+|{WORDS}) years as (?:the |its )?"
        rf"(?P<office>{_OFFICES})\b(?! of\b)"
    )
)
_NAMED = deferred(rf"\b(?:{_OFFICE})\b")
# held the post for nineteen years
_POST = deferred(
    r"\b(?:held|kept|filled|occupied) (?:the|that|this) (?:post|office|position|chair)"
    rf" {_FOR_YEARS}"
)
# retired in 1912, after nineteen years as keeper
_AFTER = deferred(
    rf"\bafter (?P<number>\d+|{WORDS}) years as (?:the |its )?(?P<office>{_OFFICE})\b(?! of\b)"
    r"(?=[.,;)]|$)"
)
_ENDS = frozenset(("left", "died"))
_SOME_OFFICE = deferred(
    lambda: rf"\b(?i:{_OFFICES}|{one_of('offices', 'of-one')}|{one_of('offices', 'terms')})\b"
)
_NO_OFFICE = deferred(r"\b(?:a|an|as|of|to|the)\b")  # "made a knight", "chosen to sing"
# "retired from the army", "resigned in 1930 from the club", "left the club"
_ELSEWHERE = deferred(
    r"\bfrom (?!office\b|(?:the|that|this|his|her) post\b)|\bleft (?!(?:in|on|office)\b)"
)
_FAR_BACK = 1500  # characters before "the post" in which its name stands
_BEHIND = 40  # characters behind a date in which it stands what somebody left
_LEAVING = frozenset("retired left resigned died".split())
_BEING = frozenset("was been served remained stayed".split())


def read(scene: Scene) -> Iterator[Draft]:
    """Yield such lengths."""
    yield from _of_clauses(scene)
    for match in _YEARS_AS.finditer(scene.text, *scene.span):
        token = scene.token_from(match.start("whose"))
        who = scene.possessor(token) if token is not None and not scene.unstated(token) else None
        if who is not None and who.person:
            yield from _length(scene, who, match)
    for match in _YEARS_OF.finditer(scene.text, *scene.span):
        yield from _of_a_term(scene, match)
    for match in _POST.finditer(scene.text, *scene.span):
        at = _clause_of(scene, match)
        acting = scene.actors[at] if at is not None and not scene.clauses[at].dates else []
        if len(acting) == 1 and acting[0].person:
            far = max(match.start() - _FAR_BACK, 0)
            told = _NAMED.findall(scene.text, far, match.start())  # "the post" is of the last one
            yield from _length(scene, acting[0], match, told[-1] if told else "")
    for match in _AFTER.finditer(scene.text, *scene.span):
        yield from _left_after(scene, match)


def _of_a_term(scene: Scene, match: re.Match[str]) -> Iterator[Draft]:
    """Read 'in the thirty years of his rule', and 'in those twelve years as editor' of who acts."""
    name = "whose" if match["whose"] else "who"
    token = scene.token_from(match.start(name)) if match[name] else None
    who = scene.possessor(token) if token is not None and not scene.unstated(token) else None
    if match["those"]:
        acting = [one for one in scene.actors if len(one) == 1]
        who = acting[0][0] if acting else None
    if who is not None and who.person:
        yield from _length(scene, who, match)


def _clause_of(scene: Scene, match: re.Match[str]) -> int | None:
    """Give the number of the clause that states what a match tells."""
    token = scene.token_from(match.start())
    at = scene.clause_number(token) if token is not None else None
    clause = scene.clauses[at] if at is not None else None
    return at if clause is not None and clause.asserted and not clause.modal else None


def _left_after(scene: Scene, match: re.Match[str]) -> Iterator[Draft]:
    """Read 'retired in 1912, after nineteen years as keeper'."""
    at = _clause_of(scene, match)
    clause = scene.clauses[at] if at is not None else None
    if at is None or clause is None or clause.phrase[0] not in _LEAVING or len(clause.dates) != 1:
        return
    acting, (_, time) = scene.actors[at], clause.dates[0]
    if len(acting) == 1 and acting[0].person and time.is_plain and time.edtf:
        for draft in _length(scene, acting[0], match):
            draft.qualifiers["until"] = Date(time.edtf)
            yield draft


def _length(scene: Scene, who: Member, match: re.Match[str], office: str = "") -> Iterator[Draft]:
    span, told = Span(*match.span()), match.groupdict()
    number = told.get("number") or told.get("length") or told.get("those") or ""
    years = value_of(number)
    if years is not None:
        yield scene.draft(
            BY, who, "event", Date(""), Where(span, span, span),
            qualifiers={
                "distance": Duration(Amount(years, years, "year")), "what": Text("left office"),
                "office": Text(told.get("office") or told.get("desk") or office),
            },
        )  # fmt: skip


def _of_clauses(scene: Scene) -> Iterator[Draft]:
    """Yield 'Hay was its keeper for nineteen years', of whom the clause is about."""
    for at, clause in enumerate(scene.clauses):
        how = clause.stance
        if how is None or how[0] is not Polarity.POSITIVE or clause.modal or clause.dates:
            continue
        told = _told(scene, clause)
        if told is None or len(scene.actors[at]) != 1 or not scene.actors[at][0].person:
            continue
        match, office = told
        years = value_of(match["number"])
        if years is not None:
            span = scene.clause_span(clause)
            yield scene.draft(
                BY, scene.actors[at][0], "event", Date(""),
                Where(
                    Span(span.start, max(span.end, match.end())),
                    scene.actor_spans[at],
                    Span(match.start("number"), match.end()),
                ),
                how,
                qualifiers={
                    "distance": Duration(Amount(years, years, "year")),
                    "what": Text("left office"), "office": Text(office),
                },
            )  # fmt: skip


def _told(scene: Scene, clause: Clause) -> tuple[re.Match[str], str] | None:
    behind, verb = scene.tagged.ends[clause.verb], clause.phrase[0]
    if verb in _BEING or clause.copula:
        match = _WAS.match(scene.text, behind, scene.span.end)
        return (match, match["office"]) if match is not None else None
    office = tenures.DOING.get(verb)
    match = _DID.match(scene.text, behind, scene.span.end) if office else None
    return (match, office) if match is not None and office else None


def _same(one: Member, other: Member) -> bool:
    """Tell whether both are one, or the one is the other's surname: a table may tell it later."""
    return one is other or (" " not in one.name and other.name.endswith(f" {one.name}"))


def settle(drafts: list[Draft], blocks: Sequence[Block]) -> None:
    """Give each length the dates of the one stretch that is told of that office, in place."""
    if not any(one.by == BY for one in drafts):
        return
    held = [one for one in drafts if one.property == "position" and one.by == tenures.BY]
    held += [_as_position(one) for one in drafts if one.by == as_holder.BY and _is_term(one)]
    told = _Told(held, [one for one in drafts if isinstance(one.value, Date)], blocks)
    drafts[:] = [
        one for one in drafts if one.by != BY or _dated(one, told) or _between(one, told)
    ]  # fmt: skip


class _Terms(NamedTuple):
    """When offices were held, and by whom."""

    times: set[str]
    holders: dict[str, Member]  # by id


class _Told:
    """What a text tells of who came to offices, held and left them, found again by the holder."""

    def __init__(
        self, held: Sequence[Draft], ends: Sequence[Draft], blocks: Sequence[Block]
    ) -> None:
        self._blocks = blocks
        self._held: defaultdict[str, list[Draft]] = defaultdict(list)  # by surnames
        self._ends: defaultdict[int, list[Draft]] = defaultdict(list)
        for one in held:
            self._held[_last_word(one.subject)].append(one)
        for one in ends:
            if one.by != BY and one.confidence >= 1:
                self._ends[id(one.subject)].append(one)
        self._terms: dict[tuple[int, str], _Terms] = {}
        self._years: dict[tuple[int, str], tuple[set[str], set[str]] | None] = {}

    def terms(self, who: Member, office: str) -> _Terms:
        """Give when somebody held an office, or any where none is named."""
        if (id(who), office) not in self._terms:
            own = [
                one for one in self._held[_last_word(who)]
                if _same(who, one.subject) and (not office or str(one.value) == office)
            ]  # fmt: skip
            times = {str(one.qualifiers.get("time", "")) for one in own}
            self._terms[id(who), office] = _Terms(
                times, {one.subject.id: one.subject for one in own}
            )
        return self._terms[id(who), office]

    def years(self, who: Member, office: str) -> tuple[set[str], set[str]] | None:
        """Give the years in which somebody came to an office, and those in which one was left.

        There are none where what was left may be something else: 'retired from the army'.
        """
        if (id(who), office) not in self._years:
            own = self._ends[id(who)]
            came = [one for one in own if _comes_to(one, office, self._blocks)]
            left = [
                one for one in own
                if one.property in _ENDS
                or str(one.qualifiers.get("what", "")) in word_list("offices", "laying-down")
            ]  # fmt: skip
            retired = [one for one in left if one.property != "died"]
            sure = all(_lays_down(one, office, self._blocks) for one in retired)
            self._years[id(who), office] = (
                (_years_of(came), _years_of(retired or left)) if sure else None
            )
        return self._years[id(who), office]


def _last_word(who: Member) -> str:
    return who.name.rpartition(" ")[2]


def _years_of(drafts: Sequence[Draft]) -> set[str]:
    return {year_of(str(one.value)) for one in drafts}


def _is_term(draft: Draft) -> bool:
    return draft.property == as_holder.TERM and ".." not in str(draft.value)


def _as_position(term: Draft) -> Draft:
    """Give a term as what it is of: 'was editor from 1921 until 1929'."""
    return replace(
        term, value=term.qualifiers["office"], qualifiers={"time": term.value},
    )  # fmt: skip


def _between(draft: Draft, told: _Told) -> bool:
    """Date a length by the one year in which its office was come to, and the one in which it ended.

    'Appointed matron in 1919, she retired in 1938. Her eleven years as matron'.
    """
    office = str(draft.qualifiers.get("office", ""))
    years = told.years(draft.subject, office)
    if years is None:
        return False
    if any(len(one) != 1 or "" in one for one in years):
        return False
    start, end = (next(iter(one)) for one in years)
    draft.qualifiers.pop("office", None)
    if int(start) >= int(end) or not _near(draft, int(end) - int(start)):
        return False
    draft.value, draft.qualifiers["since"] = Date(end), Date(start)
    return True


def _comes_to(draft: Draft, office: str, blocks: Sequence[Block]) -> bool:
    verb = str(draft.qualifiers.get("what", ""))
    if verb not in word_list("offices", "coming"):
        return False
    told = blocks[draft.block].text[slice(*draft.span)]
    if office:
        return office in told.lower()
    behind = told.partition(verb)[2]
    return _SOME_OFFICE.search(behind) is not None or _NO_OFFICE.search(behind) is None


def _lays_down(draft: Draft, office: str, blocks: Sequence[Block]) -> bool:
    """Tell whether somebody who retired or left may have left that office: not 'from the army'."""
    told = blocks[draft.block].text[draft.span.start : draft.span.end + _BEHIND].partition(". ")[0]
    return (office != "" and office in told.lower()) or _ELSEWHERE.search(told) is None


def _dated(draft: Draft, told: _Told) -> bool:
    office = str(draft.qualifiers.get("office", ""))
    until = str(draft.qualifiers.pop("until", ""))
    times, holders = told.terms(draft.subject, office)
    for other in word_pairs("offices", "also-held-as").get(office, "").split():
        if not times:  # "Otto Hay commanded it for nine years", of a list of colonels
            times, holders = told.terms(draft.subject, other)
    if len(holders) == 1:
        draft.subject = next(iter(holders.values()))
    start, _, end = next(iter(times), "").partition("/")
    end = until if until and end in ("", "..") else end
    if len(times) != 1 or not (year_of(start) and year_of(end)):
        return False
    if until and year_of(until) != year_of(end):
        return False
    if not office and not _near(draft, int(year_of(end)) - int(year_of(start))):
        return False  # "He was also mayor. He held the post for three years"
    draft.value = Date(end)
    draft.qualifiers["since"] = Date(start)
    draft.qualifiers.pop("office", None)
    return True


def _near(draft: Draft, years: int) -> bool:
    """Tell whether a stretch is about as long as an office was held, so that it may be of it."""
    told = draft.qualifiers["distance"]
    assert isinstance(told, Duration)
    return abs(told.amount.least - years) <= load_limits().stretch_slip
