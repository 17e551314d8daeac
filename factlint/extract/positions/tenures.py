"""Who held an office that one holds at a time: 'became manager in 1951', 'remained until 1963'.

The office is of the text's topic where no name follows it. What is told of one holder in several
sentences is put together when all of the text has been read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.anchoring.going_on import drawn_out
from factlint.extract.drafts import About, Where
from factlint.extract.reckoning.figures import WORDS
from factlint.extract.syntax.numbers import number_of
from factlint.limits import load_limits
from factlint.model import Age, Date, Polarity, Span, Text, year_of
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Time

BY = "tenure"
AGE = "story-age"  # of the reader that dates ages by the story, which this one helps
OFFICES = word_list("offices", "by-name")
SIGNS = OFFICES | frozenset(
    "remained stayed charge office succeeded retired resigned stepped served took managed directed"
    " edited captained chaired coached conducted commanded governed appointed".split()
)
_OFFICE = "|".join(sorted(OFFICES))
_IS = deferred(
    r"(?: as)?(?: the| its| their| her| his)?"
    r"(?: (?:first|second|third|[a-z]+th|\d+(?:st|nd|rd|th)|next|new|last|sole|club|team))*?"
    rf" (?P<office>(?i:{_OFFICE}))\b(?: (?:of|at) the (?P<noun>[a-z]+(?:[ -][a-z]+)?)"
    r"(?= in \d| from | until | on \d|[.,;]|$)"
    r"|(?! (?:of the (?![A-Z])|at|for|to)\b| in (?![A-Z]?[a-z]* ?\d{3}))"
    r"(?P<of> of (?:the )?(?=[A-Z]))?)"
)
_APPOSED = deferred(  # "Edwin Hay, manager from 1897 to 1919, built the hall"
    r", (?:the |its |their |then )?(?:first |second |third |[a-z]+th |last )?"
    rf"(?P<office>{_OFFICE})(?: of the [a-z]+| there)? from (?P<from>\d{{4}}) (?:to|until|till)"
    r" (?P<to>\d{4})(?=[,.;)])"
)
_WAS = deferred(  # "Her master from 1920 to 1926 was Captain Moir"
    r"(?:[Tt]he|[Ii]ts|[Hh]er|[Tt]heir)(?: (?:first|second|next|last|new))?"
    rf" (?P<office>{_OFFICE})\b[^.;]*?\bwas (?:the )?(?:[A-Z][a-z]+ )?$"
)
_AGE_AT_ENTRY = deferred(
    rf"\bwas (?:only |just |already )?(?P<age>\d{{2}}|{WORDS}) when (?:he|she) (?:took over|took"
    r" office|took charge|was (?:appointed|elected|made)|became)\b"
)
_SUCCEEDED_AS = deferred(  # "she succeeded Karl Ostrem as director"
    rf" (?:[A-Z][\w.’'-]*|[a-z]+)(?: [A-Z][\w.’'-]*)* as(?: the| its| their)?"
    rf" (?P<office>{_OFFICE})\b(?P<noun>)(?! (?:of (?!(?:the )?[A-Z])|at|for|to)\b)"
    r"(?P<of> of (?:the )?(?=[A-Z]))?"
)
_LEAGUES = word_list("bodies", "leagues")  # what clubs play in, which no manager is of
_ENTERED = frozenset("became become made appointed elected named chosen".split())
_ENTERS = deferred(  # "took over in 1931", "took the chair in 1912", "was appointed in 1972."
    r"took (?:over|office|charge|the (?:chair|helm|reins|baton|office|post))"
    r"(?: in (?=\d|[A-Z])|[.,;]| (?:and|until)\b)"
    r"|appointed in \d{4}(?:[.;]|$|,(?! (?:as|to|an?|and|at)\b)| after\b)"
)
_STAYED = frozenset("remained stayed served continued".split())
DOING = {
    "managed": "manager", "directed": "director", "edited": "editor", "captained": "captain",
    "chaired": "chairman", "coached": "coach", "conducted": "conductor",
    "commanded": "commander", "governed": "governor",
}  # fmt: skip
_IT = deferred(r" (?:it|the (?P<noun>[a-z]+))\b(?! of\b)")
_IN_CHARGE = deferred(
    r"(?: in (?:charge|office|command|post|the post)| there| at the helm|,|(?= (?:until|till)\b))"
)


_HOLDERS = deferred(r"(?:.* )?(?P<noun>[A-Za-z-]+(?:s|men))(?: (?:of|since|from|to|and)\b.*)?")
_LONGEST_HEADING = 60  # characters


def are_holders(heading: str) -> bool:
    """Tell whether a heading is of a list of those who held an office: 'Our presidents'."""
    match = _HOLDERS.fullmatch(heading.strip()) if len(heading) < _LONGEST_HEADING else None
    noun = match["noun"].lower() if match is not None else ""
    single = noun.removesuffix("men") + "man" if noun.endswith("men") else noun.removesuffix("s")
    return single in OFFICES or single in word_list("offices", "in-tables")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield what a sentence tells of who held an office, and from when or until when."""
    for at, clause in enumerate(scene.clauses):
        how = clause.stance
        if how is None or how[0] is Polarity.NEGATIVE or clause.modal:
            continue
        if clause.copula and (draft := _named_behind(scene, clause)) is not None:
            yield draft
        elif len(scene.actors[at]) == 1 and scene.actors[at][0].type in ("person", ""):
            yield from _held(scene, at, clause)
    yield from _apposed(scene)
    match = _AGE_AT_ENTRY.search(scene.text, *scene.span)
    if match is not None:
        yield from _age_at_entry(scene, match)


def _apposed(scene: Scene) -> Iterator[Draft]:
    """Read 'Edwin Hay, manager from 1897 to 1919, built the hall'."""
    for named in scene.named if scene.discourse.topic is not None else ():
        match = _APPOSED.match(scene.text, named.mention.end, scene.span.end)
        of = _topic_or_sole_body(scene, named.member) if match and named.member.person else None
        if match is not None and of is not None:
            yield scene.draft(
                BY, named.member, "position", Text(match["office"]),
                Where(Span(named.span.start, match.end()), named.span, Span(*match.span())),
                qualifiers={"of": About(of), "time": Date(f"{match['from']}/{match['to']}")},
            )  # fmt: skip


def _age_at_entry(scene: Scene, match: re.Match[str]) -> Iterator[Draft]:
    """Read 'he was 36 when he took over', to be dated by when that was."""
    age = number_of(match["age"])
    for at, clause in enumerate(scene.clauses):
        start, end = scene.tagged.starts[clause.group], scene.tagged.ends[clause.verb]
        if not (start <= match.start() < end) or len(scene.actors[at]) != 1 or not age:
            continue
        how = clause.stance
        if how is not None and how[0] is Polarity.POSITIVE and scene.actors[at][0].person:
            yield scene.draft(
                AGE, scene.actors[at][0], "age", Age(age, age),
                Where(Span(*match.span()), scene.actor_spans[at], Span(*match.span("age"))),
            )  # fmt: skip


def _held(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    verb = clause.phrase[0]
    behind = scene.tagged.ends[clause.verb]
    end = scene.end_of(clause)
    if verb == "succeeded":
        yield from _succeeded(scene, at, clause)
        return
    office = _IS.match(scene.text, behind, end)
    times = [time for _, time in clause.dates]
    if office is not None and (clause.copula or verb in _ENTERED or verb == "served"):
        told = drawn_out(scene, _stretch(times, began=verb in _ENTERED), times)
        of = _of(scene, office, scene.actors[at][0])
        if told and of is not None:
            yield _draft(scene, at, clause, office["office"], told, of, _said(times))
    elif verb in DOING and _does_it_to_topic(scene, behind):
        told = _stretch(times, began=False)
        topic = scene.discourse.topic
        if told and topic is not None:
            yield _draft(scene, at, clause, DOING[verb], told, topic, _said(times))
    elif _ENTERS.match(f"{verb}{scene.text[behind:end]}") is not None:
        told = _stretch(times, began=True)
        topic = scene.discourse.topic
        if told and topic is not None and topic.type != "person":
            yield _draft(scene, at, clause, "", told, topic, _said(times))
    elif verb in _STAYED and _IN_CHARGE.match(scene.text, behind, end):
        told = _until(times)
        topic = scene.discourse.topic
        if told and topic is not None:
            yield _draft(scene, at, clause, "", told, topic, _said(times))


def _succeeded(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    """Read 'In 1936 she succeeded Karl Ostrem as director'."""
    behind = scene.tagged.ends[clause.verb]
    follows = _SUCCEEDED_AS.match(scene.text, behind, scene.end_of(clause))
    times = [time for _, time in clause.dates]
    told = _stretch(times, began=True)
    of = _of(scene, follows, scene.actors[at][0]) if follows is not None else None
    if follows is not None and told and of is not None and not clause.passive:
        yield _draft(scene, at, clause, follows["office"], told, of, _said(times))


def _does_it_to_topic(scene: Scene, behind: int) -> bool:
    """Tell whether 'managed the club' is said of what the text is about."""
    match = _IT.match(scene.text, behind, scene.span.end)
    topic = scene.discourse.topic
    if match is None or topic is None or topic.person:
        return False
    return match["noun"] is None or scene.discourse.described(["the", match["noun"]]) == [topic]


def _named_behind(scene: Scene, clause: Clause) -> Draft | None:
    """Read 'Her master from 1920 to 1926 was Captain Peter Moir'."""
    for named in scene.named:
        if named.mention.start < scene.tagged.starts[clause.verb] or not named.member.person:
            continue
        match = _WAS.match(scene.text, scene.span.start, named.mention.start)
        if match is None:
            match = _WAS.match(
                scene.text, scene.span.start, _before_title(named.mention.start, scene.text)
            )
        topic = scene.discourse.topic
        ranges = [
            one for one in scene.times
            if one.range and match is not None and one.end <= match.end()
        ]  # fmt: skip
        if match is None or topic is None or not ranges or topic is named.member:
            return None
        return scene.draft(
            BY, named.member, "position", Text(match["office"]),
            Where(scene.clause_span(clause), named.span, Span(ranges[0].start, ranges[-1].end)),
            qualifiers={"of": About(topic), "time": Date(ranges[0].range or "")},
        )  # fmt: skip
    return None


def _before_title(start: int, text: str) -> int:
    """Give where a title before a name begins: 'Captain Peter Moir'."""
    return text.rfind(" ", 0, max(start - 1, 0)) + 1


def _said(times: Sequence[Time]) -> Span:
    """Give where the dates stand."""
    return Span(min(one.start for one in times), max(one.end for one in times))


def _stretch(times: Sequence[Time], *, began: bool) -> str:
    """Give the time told of an office: both its ends, or the one that is told."""
    for time in times:
        if time.range and "[" not in time.range:
            return time.range
    until = _until(times)
    dates = [one.edtf for one in times if one.edtf and not one.modifier and "/" not in one.edtf]
    if began and len(dates) == 1 and year_of(dates[0]):
        return f"{dates[0]}/{until.removeprefix('../') or '..'}"
    return until


def _until(times: Sequence[Time]) -> str:
    for time in times:
        if time.modifier in ("until", "till") and (time.edtf or "").startswith("../"):
            return time.edtf or ""
    return ""


def _topic_or_sole_body(scene: Scene, holder: Member) -> Member | None:
    """Give what the text is about; in the tale of the holder's life, the one body told of."""
    topic = scene.discourse.topic
    if topic is not None and topic is holder:
        met = [
            one for one in scene.discourse.cast.members
            if one.type == "organisation" and one.name.rpartition(" ")[2] not in _LEAGUES
        ]  # fmt: skip
        return met[0] if len(met) == 1 else None
    return topic if topic is not None and topic.type != "person" else None


def _of(scene: Scene, office: re.Match[str], holder: Member) -> Member | None:
    """Give what it is an office of: what stands behind 'of', or the topic where nothing does."""
    if office["noun"]:
        words = ["the", office["noun"].rpartition(" ")[2]]
        known = scene.discourse.described(words)
        if len(known) == 1:
            return known[0]
        return scene.discourse.described_again(office["noun"], definite=True)
    if not office["of"]:
        return _topic_or_sole_body(scene, holder)
    return next((one.member for one in scene.named if one.mention.start == office.end()), None)


def _draft(
    scene: Scene, at: int, clause: Clause, office: str, told: str, of: Member, said: Span
) -> Draft:  # fmt: skip
    how = clause.stance
    assert how is not None
    span = scene.clause_span(clause)
    return scene.draft(
        BY, scene.actors[at][0], "position", Text(office.lower()),
        Where(span.around(said), scene.actor_spans[at], said), how,
        qualifiers={"of": About(of), "time": Date(told)},
    )  # fmt: skip


def _entered(drafts: Sequence[Draft]) -> dict[str, set[str]]:
    """Give the years in which each holder of an office is told to have begun."""
    years: dict[str, set[str]] = {}
    for draft in drafts:
        if draft.by == BY and str(draft.value) and _start(draft):
            years.setdefault(draft.subject.id, set()).add(_start(draft)[:4])
    return years


def _date_ages(drafts: Sequence[Draft]) -> None:
    """Date 'he was 36 when he took over' by the one office that he is told to have entered."""
    years = _entered(drafts)
    for draft in drafts:
        entered = draft.property == "age" and "time" not in draft.qualifiers
        told = sorted(years.get(draft.subject.id, ()))
        near = bool(told) and int(told[-1]) - int(told[0]) < load_limits().one_term
        if entered and draft.by == AGE and near:
            draft.qualifiers["time"] = Date(told[0])


def settle(drafts: list[Draft]) -> None:
    """Put together how long each held an office, in place; a stay in no known office is none."""
    _date_ages(drafts)
    held: dict[str, Draft] = {}  # of each holder: the office told last
    kept: list[Draft] = []
    for draft in drafts:
        if draft.by != BY:
            kept.append(draft)
            continue
        last = held.get(draft.subject.id)
        if str(draft.value):
            held[draft.subject.id] = draft
            kept.append(draft)
        elif _start(draft):  # "took over in 1931": of the office that the text says was his
            own = [one for one in drafts if one.by == BY and str(one.value)]
            told = [one for one in own if one.subject is draft.subject]
            if len(told) == 1:
                draft.value = told[0].value
                kept.append(draft)
        elif last is not None and _start(last) and not _end(last):
            last.qualifiers["time"] = Date(f"{_start(last)}/{_end(draft)}")
            if last.block == draft.block:
                last.span = Span(last.span.start, max(last.span.end, draft.span.end))
    drafts[:] = [
        draft
        for draft in kept
        if draft.property != "age" or draft.by != AGE or "time" in draft.qualifiers
    ]


def _start(draft: Draft) -> str:
    return str(draft.qualifiers["time"]).partition("/")[0].removesuffix("..")


def _end(draft: Draft) -> str:
    return str(draft.qualifiers["time"]).rpartition("/")[2].removesuffix("..")
