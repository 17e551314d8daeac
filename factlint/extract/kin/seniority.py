"""How many years one is older or younger than another, and who outlived whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.coreference.descriptions import relative
from factlint.extract.coreference.pronouns import GENDER, meant_by
from factlint.extract.drafts import About, Where
from factlint.extract.reckoning.figures import WORDS, value_of
from factlint.model import Amount, Duration, Span, Text
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

BY = "seniority"
PROPERTY = "junior-of"
SIGNS = frozenset({"younger", "older", "junior", "senior", "outlived", "survived"})
_NUMBER = rf"(?P<number>\d{{1,2}}|{WORDS})"
_WAS = deferred(
    rf"\b(?:was|is)(?:, [^,.;]{{3,40}},)? {_NUMBER} years (?P<how>younger|older|his junior"
    r"|her junior|his senior|her senior)"
    r"(?P<than> than (?P<other>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?|he|she|him|her)\b)?"
    r"(?! than)"
)
_APPOSED = deferred(
    rf", (?:(?P<whose>his|her) (?P<how>junior|senior) by {_NUMBER} years?"
    r"|(?:an? (?:[a-z]+ ){1,3})?"  # "married Otto Lind, a wheelwright two years her junior"
    rf"(?P<many>\d{{1,2}}|{WORDS}) years (?P<of>his|her) (?P<or>junior|senior))(?=[,.;)])"
)
_DESCRIBED = deferred(  # Ida Brandt, a physician ten years older than he
    rf", (?:an? (?:[a-z]+ ){{1,2}})?{_NUMBER} years (?P<how>younger|older)"
    r" than (?P<than>he|she|him|her|himself|herself)\b(?=[,.;)]|$)"
)
_OF_KIN = deferred(  # Her sister Maud, five years younger, was born
    rf", {_NUMBER} years (?P<how>younger|older)(?: than (?:he|she|him|her|himself|herself))?"
    r"(?=[,.;)])"
)
_KIN = deferred(r"\b(?:[Hh]is|[Hh]er) (?P<kin>sister|brother),? $")
_OUTLIVING = frozenset({"outlived", "survived"})
_BY_YEARS = deferred(rf"by (?:(?:just|only|nearly|almost|over) )?{_NUMBER} years?\b")
_FAR = 30  # characters between whom one outlived and by how many years


def read(scene: Scene) -> Iterator[Draft]:
    """Yield by how many years one is another's junior, and who outlived whom."""
    if any(one.stance is None for one in scene.clauses):
        return
    for match in _WAS.finditer(scene.text, *scene.span):
        yield from _was(scene, match)
    for match in _APPOSED.finditer(scene.text, *scene.span):
        yield from _apposed(scene, match)
    for match in _OF_KIN.finditer(scene.text, *scene.span):
        yield from _of_kin(scene, match)
    for match in _DESCRIBED.finditer(scene.text, *scene.span):
        yield from _described(scene, match)
    for at, clause in enumerate(scene.clauses):
        if clause.phrase[0] in _OUTLIVING and not clause.passive and clause.asserted:
            yield from _outlived(scene, at, clause)


def _was(scene: Scene, match: re.Match[str]) -> Iterator[Draft]:
    """Read 'Rieber was ten years younger', than who was told of before where nobody is named."""
    for at, clause in enumerate(scene.clauses):
        start, end = scene.tagged.starts[clause.group], scene.tagged.ends[clause.verb]
        if not (start <= match.start() < end) or len(scene.actors[at]) != 1:
            continue
        one = scene.actors[at][0]
        other = _other(scene, match, one, at)
        if other is not None and one.person and clause.asserted:
            younger = "younger" in match["how"] or "junior" in match["how"]
            yield from _drafts(scene, match, match["number"], one, other, younger=younger)


def _other(scene: Scene, match: re.Match[str], one: Member, at: int) -> Member | None:
    """Give than whom: the one named, who acts before 'who', or who did in the sentence before.

    'Otto married Ada, who was ten years younger than he was', whoever was told of before.
    """
    word = match["other"] or ""
    if word[:1].isupper():
        start = match.start("other")
        named = next((n.member for n in scene.named if n.mention.start == start), None)
        return named if named is not one else None
    gender = GENDER.get(word, "")
    acting = [member for members in scene.actors[:at] for member in members if member is not one]
    before = [member for member in scene.discourse.subjects_before if member is not one]
    topic = scene.discourse.topic
    told = acting or before
    other = told[0] if acting or len(before) == 1 else topic
    if other is None or other is one or other.type != "person":
        return None
    return other if not gender or other.gender in ("", gender) else None


def _apposed(scene: Scene, match: re.Match[str]) -> Iterator[Draft]:
    """Read 'Émile Roch, her junior by seven years,'."""
    one = next((n.member for n in scene.named if n.mention.end == match.start()), None)
    word = "whose" if match["whose"] else "of"
    token = scene.token_from(match.start(word))
    if one is None or token is None:
        return
    meant = meant_by(scene.discourse, match[word], [])
    other = meant[0] if len(meant) == 1 else None
    if other is not None and other is not one and other.type == "person" and one.person:
        younger = (match["how"] or match["or"]) == "junior"
        number = match["number"] or match["many"]
        yield from _drafts(scene, match, number, one, other, younger=younger)
        yield from _sibling(scene, match, one, other, younger=younger)


def _described(scene: Scene, match: re.Match[str]) -> Iterator[Draft]:
    """Read 'married Ida Brandt, a physician ten years older than he', of whom acts there."""
    one = next((n.member for n in scene.named if n.mention.end == match.start()), None)
    acting = [members[0] for members in scene.actors if len(members) == 1]
    other = acting[0] if acting else None
    gender = "male" if match["than"] in ("he", "him", "himself") else "female"
    if one is None or other is None or one is other or other.gender not in ("", gender):
        return
    if one.person and other.type == "person" and one.gender != gender:
        younger = match["how"] == "younger"
        yield from _drafts(scene, match, match["number"], one, other, younger=younger)


def _of_kin(scene: Scene, match: re.Match[str]) -> Iterator[Draft]:
    """Read 'Her sister Maud, five years younger,'."""
    named = next((n for n in scene.named if n.mention.end == match.start()), None)
    start = named.mention.start if named is not None else 0
    kin = _KIN.search(scene.text, scene.span.start, start) if named is not None else None
    token = scene.token_from(kin.start()) if kin is not None else None
    other = scene.possessor(token) if token is not None else None
    if named is None or other is None or other is named.member:
        return
    if other.type == "person" and named.member.person:
        younger, one = match["how"] == "younger", named.member
        yield from _drafts(scene, match, match["number"], one, other, younger=younger)
        yield from _sibling(scene, match, one, other, younger=younger)


def _sibling(
    scene: Scene, match: re.Match[str], one: Member, other: Member, *, younger: bool
) -> Iterator[Draft]:
    """Read 'Her sister Frances, two years her senior' as an elder sister."""
    name = next(n.mention for n in scene.named if n.mention.end == match.start())
    kin = _KIN.search(scene.text, scene.span.start, name.start)
    if kin is not None:
        which = "younger" if younger else "elder"
        yield scene.draft(
            BY, other, "sibling", About(one),
            Where(Span(kin.start(), match.end()), Span(*kin.span()), Span(name.start, name.end)),
            qualifiers={"relation": Text(f"{which} {kin['kin']}")},
        )  # fmt: skip


def _drafts(
    scene: Scene, match: re.Match[str], number: str, one: Member, other: Member, *, younger: bool
) -> Iterator[Draft]:
    years = value_of(number)
    if years is None:
        return
    junior, senior = (one, other) if younger else (other, one)
    span = Span(*match.span())
    yield scene.draft(
        BY, junior, PROPERTY, About(senior), Where(span, span, span),
        qualifiers={"distance": Duration(Amount(years, years, "year"))},
    )  # fmt: skip


def _outlived(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    """Read 'She outlived him by four years'."""
    if len(scene.actors[at]) != 1 or clause.after >= len(scene.tagged.tags):
        return
    one, token = scene.actors[at][0], clause.after
    if scene.tagged.tags[token] == "N":
        other = scene.tagged.member(token)
    elif scene.tagged.tags[token : token + 2] == "Sr":
        other, token = relative(scene, token, token + 1), token + 1
    elif scene.tagged.small[token] in ("him", "her"):
        other = _him(scene, scene.tagged.small[token], one)
    else:
        return
    if other is None or other is one or other.type != "person":
        return
    if one.type != "person" and one.id not in scene.discourse.kin_of:
        return
    span, end = scene.clause_span(clause), scene.tagged.ends[token]
    by = _BY_YEARS.search(scene.text, end, min(end + _FAR, scene.span.end))
    years = value_of(by["number"]) if by is not None else None
    draft = scene.draft(
        BY, other, "survived-by", About(one),
        Where(span, scene.token_span(token, token), scene.actor_spans[at]),
    )  # fmt: skip
    if years is not None:
        draft.qualifiers["distance"] = Duration(Amount(years, years, "year"))
    yield draft


def _him(scene: Scene, word: str, one: Member) -> Member | None:
    gender = "male" if word == "him" else "female"
    before = [m for m in scene.discourse.subjects_before if m is not one]
    fitting = [m for m in before if m.gender in ("", gender) and m.type == "person"]
    return fitting[0] if len(fitting) == 1 else None
