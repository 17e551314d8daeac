"""Who took over from whom, set against how long that one stayed: 'Lunde held the post until 1958'.

'Ada Osvik succeeded Einar Lunde as librarian in 1955. Lunde had held the post until 1958': nobody
takes over from who is still there. It must be the same office that both tell of: Lunde may have
stayed in the house, or remained organist of another church.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from factlint.extract.drafts import About, Where
from factlint.extract.events.sequels import QUALIFIER
from factlint.extract.positions.as_holder import one_role
from factlint.extract.syntax.sentences import sentence_before
from factlint.limits import load_limits
from factlint.model import Amount, Date, Duration, Span, Text, year_of
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.model import Time

BY: Final = "handover"
CAME, STAYED = "came", "stayed"  # of what a draft is until all of the text has been read
SIGNS: Final = frozenset("succeeded over replaced until till".split())
_OVER: Final = deferred(
    r"\b(?:succeeded|replaced|took over (?:(?:as (?:the |its )?(?P<before>[a-z ]{4,30}?) )?from))"
    r" (?:(?:Mr|Mrs|Miss|Dr|Sir|Lord|Lady|Captain|Colonel|Professor|the Reverend|Rev)\.? )?"
    r"(?=[A-Z])"
)
_AS: Final = deferred(
    r"[^.;,]{0,40}? as (?:the |its |their )?(?P<office>[a-z ]{4,30}?)(?= (?:in|on|at|of)\b|[.,;])"
)
_STAY: Final = deferred(
    lambda: (
        r"\b(?:(?P<post>(?:remained|stayed(?: on)?|continued) in"
        r" (?:office|(?:the|that|this|his|her) (?:post|office|position))"
        r"|held (?:the|that|this|his|her) (?:post|office|position))"
        r"|(?:remained|stayed on as|continued as|was|served as|had been)"
        rf" (?:the |its |their )?(?P<office>(?:[a-z]+ )?(?:{one_role()})))"
        r"(?:,? (?:without (?:a break|interruption)|alone))? (?:until|till|up to)"
        r"(?: (?:his|her) (?:death|retirement|resignation|dismissal)(?: in)?)? $"
    )
)
_OFFICE: Final = deferred(lambda: rf"\b(?:{one_role()})\b")
_AGAIN: Final = deferred(r"\b(?:again|back|returned|second)\b")
_FOR_A_WHILE: Final = deferred(r"\b(?:for (?:an?|one|two|three|some)|while|during)\b")
_FAR: Final = 400  # characters that the sentence before may have


class _End(NamedTuple):
    """Until when somebody stayed: as it is told first, and the soonest."""

    number: int
    told: str
    soonest: str


def read(scene: Scene) -> Iterator[Draft]:
    """Yield who took over from whom, and until when somebody stayed."""
    if scene.question or not word_list("offices", "beside-the-holder").isdisjoint(
        scene.tagged.small
    ):
        return
    dates = [one for one in scene.times if one.kind == "date" and one.is_plain and one.year]
    for match in _OVER.finditer(scene.text, *scene.span):
        yield from _came(scene, match, dates)
    for time in scene.times:
        stay = _STAY.search(scene.text, scene.span.start, time.start)
        had = stay is not None and scene.text.startswith("had ", max(stay.start() - 4, 0))
        if stay is not None and stay["post"] and not (had or _told_of_before(scene, stay.start())):
            continue  # another post may have been told of in between
        last = (
            time.range.rpartition("/")[2] if time.range else (time.edtf or "").removeprefix("../")
        )
        if stay is not None and year_of(last):
            yield from _stayed(scene, stay, time, year_of(last))


def _told_of_before(scene: Scene, at: int) -> bool:
    """Tell whether the last thing told before is who took over from whom."""
    if scene.clause_number(scene.token_from(at) or 0):
        return _OVER.search(scene.text, scene.span.start, at) is not None
    before = sentence_before(scene.text, scene.span.start, _FAR)
    start = before.start if before is not None else scene.span.start
    return _OVER.search(scene.text, start, at) is not None


def _only_office(scene: Scene, at: int) -> str:
    """Give the one office that the block has told of: 'It has had one director. Ada took over'."""
    told = set(_OFFICE.findall(scene.text, max(at - _FAR, 0), at))
    return told.pop() if len(told) == 1 else ""


def _came(scene: Scene, match: re.Match[str], dates: list[Time]) -> Iterator[Draft]:
    one = next((one for one in scene.named if one.mention.end > match.end() >= one.mention.start
                - len(one.mention.title) - 1), None)  # fmt: skip
    clause = scene.clause_at(scene.token_from(match.start()) or 0)
    own = [
        time
        for time in dates
        if clause is not None and any(time is told for _, told in clause.dates)
    ]
    if (
        one is None
        or not one.member.person
        or clause is None
        or len(own) != 1
        or not clause.asserted
    ):
        return
    behind = _AS.match(scene.text, one.mention.end, scene.span.end)
    office = match["before"] or (behind["office"] if behind is not None else "")
    if not office and scene.text[one.mention.end : own[0].start] in (" in ", " on "):
        office = _only_office(scene, match.start())
    acting = scene.actors[scene.clauses.index(clause)]
    if _FOR_A_WHILE.search(scene.text, *scene.span):
        return
    if len(acting) == 1 and acting[0] is not one.member and own[0].modifier in ("", "on"):
        draft = _draft(
            scene, acting[0], CAME, own[0].year, Span(*match.span()).around(own[0].span), office
        )
        draft.qualifiers["from"] = About(one.member)
        draft.value_span = own[0].span
        yield draft


def _stayed(scene: Scene, match: re.Match[str], time: Time, year: str) -> Iterator[Draft]:
    number = scene.clause_number(scene.token_from(match.start()) or 0)
    acting = scene.actors[number] if number is not None else []
    clause = scene.clauses[number] if number is not None else None
    if _AGAIN.search(scene.text, *scene.span):
        return
    if clause is not None and clause.asserted and len(acting) == 1 and acting[0].person:
        span = Span(*match.span()).around(time.span)
        yield _draft(scene, acting[0], STAYED, year, span, match["office"] or "")


def _draft(scene: Scene, who: Member, what: str, year: str, span: Span, office: str) -> Draft:
    return scene.draft(
        BY, who, what, Date(year), Where(span, span, span), qualifiers={"office": Text(office)}
    )


def settle(drafts: list[Draft]) -> None:
    """Keep of who took over only what comes before the end of who was there, in place."""
    own = [one for one in drafts if one.by == BY]
    if not own:
        return
    drafts[:] = [one for one in drafts if one.by != BY]
    ends = _ends(one for one in own if one.property == STAYED)
    for came in (one for one in own if one.property == CAME):
        gone = came.qualifiers["from"]
        of = gone.member.id if isinstance(gone, About) else ""
        told = [ends[key] for name in _offices(came) if (key := (of, name)) in ends]
        if told and min(one.soonest for one in told) > str(came.value):
            within = Duration(Amount(0, load_limits().longest_sequel, "year"))
            came.property = "event"
            came.qualifiers = {
                "what": Text("succeeded"), "since": Date(min(told).told), QUALIFIER: within,
            }  # fmt: skip
            drafts.append(came)


def _ends(stayed: Iterable[Draft]) -> dict[tuple[str, str], _End]:
    """Give when each is told to have stayed to the end, by the office that is named with it."""
    ends: dict[tuple[str, str], _End] = {}
    for number, one in enumerate(stayed):
        told = str(one.value)
        key = one.subject.id, str(one.qualifiers["office"]).strip()
        known = ends.get(key, _End(number, told, told))
        ends[key] = known._replace(soonest=min(known.soonest, told))
    return ends


def _offices(came: Draft) -> list[str]:
    """Give how an office may be told of again: a town clerk as a clerk, or 'the post'."""
    words = str(came.qualifiers["office"]).split()
    return [" ".join(words[at:]) for at in range(len(words) + 1)]
