"""Who married whom: 'married Anna in 1912', 'is married to the actress Anna'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.anchoring.dating import dates_shared
from factlint.extract.anchoring.same_verb import dates_of_others
from factlint.extract.coreference.actors import somebody_acts_before
from factlint.extract.drafts import About, Where
from factlint.extract.events.complements import object_of
from factlint.extract.kin.remarriages import in_turn
from factlint.extract.modality import unfulfilled
from factlint.extract.syntax.clause import PLAIN
from factlint.limits import load_limits
from factlint.model import Date, Span, Text
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause, Stance
    from factlint.model import Value

BY = "marriage"
_OTHER = {"male": "female", "female": "male"}
MARRYING = frozenset("married wed remarried marries marry".split())
SIGNS = MARRYING | {"marriage", "wedding"}
_TO = deferred(  # "in 1912 to Ada Hay", "for the second time, to the painter Ada Hay"
    r"(?:a|P?T,?|PDN(?=P)|PN(?=P)|B|PD[aw]{1,3},?(?=P))*?(?P<to>P)[Daw]{0,5}(?:C[Daw]{1,4})?(?P<name>N)"
)
_BESIDE = frozenset("next close adjacent opposite".split())  # "in the church next to St Anne's"
_OWNED_MARRIAGE = deferred(
    r"(?P<whose>S)[aw#]{0,2}(?P<noun>w)(?:PT)?(?P<to>P)[Daw]{0,4}(?P<name>N)"
)
# the violinist Otto Brandt; secondly, in 1912, Ada Hay; the observatory's mechanic, David Rae;
# former Leeds school teacher Ada Hay; a 23-year-old widow, Ada Hay
_OBJECT_LINK = deferred(
    r"(?:,PT,|PT(?=N(?![SP]*T|S))|[a,]|w,)*(?:D?[wN]S[aw]*r,?|D?[wN]?S)?(?:D[awA]*r,)?[DawA#]{0,4}"
    r"(?:Nw{1,3})?,?(?P<name>N)(?!w{1,3}N|S[aw#]*r)"
)

Someone = tuple["Member", Span]


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the marriages of a sentence."""
    for at, clause in enumerate(scene.clauses):
        if clause.phrase[0] in MARRYING and clause.stance is not None and not clause.negative:
            yield from _of_clause(scene, at, clause)
    yield from _of_noun(scene)


def _of_clause(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    actors = [one for one in scene.actors[at] if one.person]
    other = _other(scene, clause)
    if other is None and not actors:
        actors = _the_two_before(scene, clause)
    if len(actors) == 2 and _are_kin(scene, *actors):
        return
    if other is None and len(actors) == 2 and clause.subject is not None:
        spans = _spans(scene, clause) or (scene.actor_spans[at], scene.actor_spans[at])
        yield from _pair(scene, (actors[0], spans[0]), (actors[1], spans[1]), clause.stance, clause)
    elif other is not None and len(actors) == 1:
        yield from _pair(scene, (actors[0], scene.actor_spans[at]), other, clause.stance, clause)
    if len(actors) == 1 and clause.opener_word != "whom":
        yield from _in_turn(scene, at, other)


def _in_turn(scene: Scene, at: int, first: Someone | None) -> Iterator[Draft]:
    """Yield the marriages that a clause tells after the first."""
    clause, who = scene.clauses[at], (scene.actors[at][0], scene.actor_spans[at])
    told = {token for token, _ in dates_shared(scene, at)} - dates_of_others(scene, clause)
    for one in in_turn(scene, clause, who[0], first[0] if first is not None else None):
        time = one.time(scene)
        dated: dict[str, Value | About] = {} if time is None else {"time": Date(time.stretch)}
        for draft in _pair(scene, who, (one.member, one.span), clause.stance, None):
            draft.qualifiers.update(dated)
            yield draft
        if time is not None and one.date not in told:
            where = Where(scene.clause_span(clause).around(time.span), who[1], time.span)
            what: dict[str, Value | About] = {"what": Text(clause.phrase[0])}
            yield scene.draft(
                BY, who[0], "married", Date(time.edtf or ""), where,
                clause.stance or PLAIN, qualifiers=what,
            )  # fmt: skip


def _the_two_before(scene: Scene, clause: Clause) -> list[Member]:
    """Give the man and the woman of the sentence before: 'She met Otto Lund. They were married'."""
    subject, small = clause.subject, scene.tagged.small
    if subject is None or small[subject.at[0]] != "they" or "to" in small[clause.verb :]:
        return []
    if somebody_acts_before(scene, scene.clauses.index(clause)):
        return []
    discourse = scene.discourse
    ids = discourse.seen_before | {one.id for one in discourse.subjects_before}
    two = [one for one in discourse.cast.those(ids) if one.type == "person"]
    sexes = {one.gender for one in two}
    return two if len(two) == len(sexes) == 2 else []


def _are_kin(scene: Scene, one: Member, other: Member) -> bool:
    """Tell whether two are brother and sister, or parent and child."""
    known = scene.discourse.relatives
    names = ("sibling", "child", "parent", "father", "mother")
    return any(
        b in known.get((a.id, name), ()) for name in names for a, b in ((one, other), (other, one))
    )


def _spans(scene: Scene, clause: Clause) -> tuple[Span, Span] | None:
    subject = clause.subject
    if subject is None or len(subject.at) != 2:
        return None
    first, second = subject.at
    return scene.token_span(first, first), scene.token_span(second, second)


def _other(scene: Scene, clause: Clause) -> Someone | None:
    if clause.opener_word == "whom":  # "Otto Brandt, whom she married", "to whom she was married"
        return _before_whom(scene, clause)
    if clause.passive:
        match = _TO.match(scene.tagged.tags, clause.after)
        if match is None or scene.tagged.small[match.start("to")] != "to":
            return None
        if scene.tagged.small[match.start("to") - 1] in _BESIDE:
            return None
        return scene.person_at(match.start("name"))
    found = object_of(scene, clause)
    if found is None:
        match = _OBJECT_LINK.match(scene.tagged.tags, clause.after, clause.end)
        return scene.person_at(match.start("name")) if match is not None else None
    return found[1], scene.token_span(found[0], found[0])


def _before_whom(scene: Scene, clause: Clause) -> Someone | None:
    tags = scene.tagged.tags
    token = clause.head - 2
    while token > 0 and tags[token] in ",;PB":
        token -= 1
    return scene.person_at(token) if token >= 0 and tags[token] == "N" else None


def _of_noun(scene: Scene) -> Iterator[Draft]:
    """Yield 'her marriage to Otto Brandt'."""
    for match in _OWNED_MARRIAGE.finditer(scene.tagged.tags):
        at = match.start("whose")
        if scene.tagged.small[match.start("noun")] not in ("marriage", "wedding"):
            continue
        if scene.unstated(at) or scene.tagged.small[match.start("to")] not in ("to", "with"):
            continue
        if unfulfilled.is_so(scene, at, match.start("noun")):
            continue
        other = scene.person_at(match.start("name"))
        if scene.tagged.word(at)[0] in "'’":
            one = scene.person_at(at - 1) if at else None
        else:
            meant = scene.possessor(at)
            one = (meant, scene.token_span(at, at)) if meant is not None else None
        if one is not None and other is not None:
            yield from _pair(scene, one, other, None, scene.clause_at(at))


def _pair(
    scene: Scene, one: Someone, other: Someone, how: Stance | None, clause: Clause | None
) -> Iterator[Draft]:
    member, spouse = one[0], other[0]
    if spouse is member:
        return
    member.type, spouse.type = member.type or "person", spouse.type or "person"
    years = [time.year for _, time in clause.dates] if clause is not None else []
    years = [year for year in years or [scene.discourse.narrative or ""] if year[:4].isdecimal()]
    free = load_limits().weddings_of_one_sex
    if not spouse.gender and years and all(int(year[:4]) < free for year in years):
        spouse.gender = _OTHER.get(member.gender, "")
    scene.discourse.group = scene.discourse.couple = [member, spouse]
    span = one[1].around(other[1])
    if clause is not None and how is not None:
        told = scene.clause_span(clause)
        span = span.around(told)
    draft = scene.draft(
        BY, member, "spouse", About(spouse), Where(span, one[1], other[1]),
        how or PLAIN,
    )  # fmt: skip
    if clause is not None and how is not None and clause.dates:
        at, time = clause.dates[0]
        if "then" not in scene.tagged.words(clause.after, at - clause.after):
            draft.qualifiers["time"] = Date(time.stretch)
    yield draft
