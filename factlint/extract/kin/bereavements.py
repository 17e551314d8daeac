"""Deaths told of whom they left: 'She lost her brother Otto in 1915', 'she was widowed in 1921'."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.extract.coreference.descriptions import parent, relative
from factlint.extract.drafts import Where
from factlint.extract.kin.marriages import MARRYING
from factlint.extract.lexicon import verbs_of
from factlint.extract.syntax.clause import PLAIN
from factlint.extract.syntax.grammar import GENDER_OF_RELATION
from factlint.model import Date, Span, Text
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Time

BY = "bereavement"
SIGNS = frozenset("lost buried widowed widow widower".split())
# "Ada Hay, by then two years a widow, sold it in 1811", "Ada Hay, a widow by now, ..."
_WIDOW = deferred(
    lambda: (
        r", (?:(?:by (?:then|now|that time)|already|now|since [^,.;]{3,20}) )?(?:[\w-]+ years )?"
        rf"an? (?:(?:{one_of('lives', 'widows')}) )?(?:widow|widower)"
        r"(?: (?:by (?:then|now|that time)|already|herself|himself))?,"
    )
)
_HEAD = deferred(r"[wrx](?![wrN])|(?<=D)g")
_WHOM = deferred(r"(?P<whose>S)[aw#]{0,2}(?P<noun>r)(?:,?(?P<name>N)(?![NS]),?)?")
_OTHER = {"male": "female", "female": "male"}
_ANEW = deferred(
    lambda: (
        rf"\b(?:remarr|(?:{one_of('lives', 'of-several-spouses')}) (?:wife|husband|marriage|bride"
        rf"|wedding)|(?:{one_of('lives', 'wedding-anew')}))"
    )
)
_HIS = {"male": "his", "female": "her"}
_APART = deferred(r"\b(?:divorc\w*|dissolved|annulled|separated)\b")
_ANOTHER = frozenset("again twice second third".split())
_LEFT = (["widowed"], ["left", "a", "widow"], ["left", "a", "widower"])
_BECAME = (["became", "a", "widow"], ["became", "a", "widower"])


def wed_anew(text: str) -> bool:
    """Tell whether anybody in a text marries again, so that "her husband" may be another one."""
    return _ANEW.search(text) is not None


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the deaths by which a sentence says that somebody was bereaved."""
    for at, clause in enumerate(scene.clauses):
        yield from _by_then(scene, at, clause)
        dates = [time for _, time in clause.dates if time.edtf and not time.range]
        lost = clause.phrase[0] == "lost" and not dates
        dates = _told_with(scene) if lost else dates
        if len(dates) != 1 or clause.stance != PLAIN or len(scene.actors[at]) != 1:
            continue
        if clause.opener_word == "which":
            continue  # "the play, in which she became a widow in 1910"
        dead = _dead(scene, at, clause)
        if dead is None or dead[0] is scene.actors[at][0]:
            continue
        span = scene.clause_span(clause)
        fate = "buried" if clause.phrase[0] == "buried" else "died"
        yield scene.draft(
            BY, dead[0], fate, Date(dates[0].edtf or ""),
            Where(span.around(dead[1]), dead[1], dates[0].span),
            qualifiers={"what": Text(fate)}, confidence=0.8,
        )  # fmt: skip


def _told_with(scene: Scene) -> list[Time]:
    """Give the one date of a sentence, which a noun has: 'lost his wife in the fever of 1873'."""
    dates = [time for at in scene.tagged.dates if (time := scene.tagged.time(at)) is not None]
    return dates if len(scene.clauses) == 1 and all(one.is_plain for one in dates) else []


def _by_then(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    """Yield whose husband was dead when she did something: 'Ada, a widow by then, sold it'."""
    dates = [time for _, time in clause.dates if time.is_plain and not time.modifier]
    acting, span = scene.actors[at], scene.actor_spans[at]
    if len(dates) != 1 or clause.stance != PLAIN or len(acting) != 1 or at:
        return
    match = _WIDOW.match(scene.text, span.end, scene.tagged.starts[clause.group])
    if match is None or clause.phrase[0] in MARRYING or clause.perfect:
        return
    noun, gender = ("wife", "female") if match[0].count("widower") else ("husband", "male")
    owner = acting[0]
    owner.gender = owner.gender or _OTHER[gender]
    dead = scene.discourse.relative(owner, "spouse", gender)
    if dead is None and not scene.discourse.relatives.get((owner.id, "spouse")):
        dead = scene.discourse.nameless(owner, noun, f"{_HIS[_OTHER[gender]]} {noun}")
    if dead is not None and dead.id not in scene.discourse.deaths:
        yield scene.draft(
            BY, dead, "died", Date(f"[..{dates[0].edtf}]"),
            Where(Span(span.start, dates[0].end), Span(*match.span()), dates[0].span),
            qualifiers={"what": Text("died")}, confidence=0.8,
        )  # fmt: skip


def _dead(scene: Scene, at: int, clause: Clause) -> tuple[Member, Span] | None:
    if clause.phrase[0] == "lost" or (clause.phrase[0] == "buried" and not clause.passive):
        return _lost(scene, clause)
    told = _LEFT if clause.passive else _BECAME  # who "left a widow" is the dead one
    if any(clause.phrase[: len(words)] == words for words in told) and not clause.perfect:
        return _spouse(scene, at)
    return None


def _spouse(scene: Scene, at: int) -> tuple[Member, Span] | None:
    """Give the one husband or wife told of before, who had not died, or been divorced, already."""
    small, owner = scene.tagged.small, scene.actors[at][0]
    gender = _OTHER.get(owner.gender)
    if gender is None or not _ANOTHER.isdisjoint(small) or not MARRYING.isdisjoint(small):
        return None  # "She married Emil in 1920 and was widowed in 1931": of him
    known = scene.discourse.relative(owner, "spouse", gender)
    if known is None and not scene.discourse.relatives.get((owner.id, "spouse")):
        noun = "husband" if gender == "male" else "wife"
        known = scene.discourse.nameless(owner, noun, f"{_HIS[owner.gender]} {noun}")
    if known is None or known.id in scene.discourse.deaths:
        return None
    told = scene.discourse.happened
    apart = any((one.id, "divorced") in told for one in (owner, known))
    if apart or _APART.search(scene.text, 0, scene.span.end):
        return None
    return known, scene.actor_spans[at]


def _lost(scene: Scene, clause: Clause) -> tuple[Member, Span] | None:
    """Give whom somebody lost: not in a crowd, and not to another man, or to America."""
    match = _WHOM.match(scene.tagged.tags, clause.after)
    if match is None or scene.tagged.small[match.start("whose")] not in ("his", "her"):
        return None
    if clause.phrase[0] == "lost" and not _by_death(scene, clause, match.end()):
        return None
    first, noun = match.start("whose"), match.start("noun")
    if match["name"] is not None:
        named = scene.tagged.member(match.start("name"))
        return _person(named, scene, match.start("name")) if named is not None else None
    if scene.tagged.small[noun] not in GENDER_OF_RELATION:
        return None
    known = relative(scene, first, noun) or parent(scene, first, noun)
    return (known, scene.token_span(first, noun)) if known is not None else None


def _by_death(scene: Scene, clause: Clause, first: int) -> bool:
    """Tell whether what somebody is lost to, or in, kills: 'to fever', 'in the fire at Riga'.

    'To Canada', 'in the gold rush' and 'when she eloped' do not.
    """
    tagged = scene.tagged
    if any(_goes_on_alive(one) for one in scene.clauses if one.head >= clause.end):
        return False
    noun = _HEAD.search(tagged.tags, first, clause.end)
    if noun is None:
        return tagged.words(first, 1) != ["to"]
    return tagged.small[noun.end() - 1] in _deadly()


def _goes_on_alive(clause: Clause) -> bool:
    told = clause.opener in ("U", "R") and clause.opener_word not in ("before", "after")
    return told and clause.phrase[0] not in verbs_of("died")


@cache
def _deadly() -> frozenset[str]:
    lost, ill = word_list("lives", "lost-to"), word_list("lives", "illnesses")
    return lost | ill | word_list("disasters", "calamities")


def _person(member: Member, scene: Scene, token: int) -> tuple[Member, Span] | None:
    return (member, scene.token_span(token, token)) if member.type in ("person", "") else None
