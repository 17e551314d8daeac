"""How many relatives there are at most, and words that speak of more.

'Their only child, Isaac, fell in 1944. His two sons carried the coffin'; 'the third of five
sisters', and 'her three elder sisters'; 'was married twice', and 'her third husband'. What speaks
of more is kept only where it does, in a text that tells of no second family.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.drafts import About, Where
from factlint.extract.kin.birth_order import whose as described
from factlint.extract.kin.kin_owners import GENDER, owners_of
from factlint.extract.reckoning.figures import WORDS
from factlint.extract.syntax.clause import PLAIN
from factlint.extract.syntax.grammar import GENDER_OF_RELATION
from factlint.extract.syntax.numbers import number_of, ordinal_of
from factlint.extract.syntax.sentences import sentence_before
from factlint.model import Polarity, Quantity, Span, Text
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.model import Block

BY = "kin-count"
PROPERTY = "had"
SIGNS = frozenset(
    "son sons daughter daughters children child childless brothers sisters siblings married wife"
    " husband marriage issue".split()
)
_NUMBER = rf"(?:{WORDS}|\d{{1,2}})"
_ONE = rf"(?:an?|{_NUMBER})"
_END = r"(?=[.;:]|$|, (?:of whom\b|one\b|both\b|all\b|[A-Z]))"
_KIN = "sons?|daughters?|children|brothers?|sisters?|siblings"
_HAD = deferred(  # "a son" alone may have brothers
    rf"\b(?:had|has) (?:only |just )?(?P<one>{_NUMBER}|a(?= \w+ and\b)) (?P<noun>{_KIN})"
    rf"(?: and (?P<other>{_ONE}) (?P<more>{_KIN}))?{_END}"
)
_NAMES = r"[A-Z][\w'’-]+(?:(?:,| and|, and) [A-Z][\w'’-]+)*"
_HAD_NAMED = deferred(  # "had a daughter, Ida, and two sons, Otto and Emil"
    rf"\b(?:had|has) (?P<one>{_ONE}) (?P<noun>sons?|daughters?),? {_NAMES},? and"
    rf" (?P<other>{_ONE}) (?P<more>sons?|daughters?)(?=[.;]|, [A-Z])"
)
_THE_CHILDREN = deferred(
    rf"\b[Tt]he (?P<one>{_NUMBER}) (?P<noun>children)\b(?! (?:of|who|from|in)\b)"
)
_NONE = deferred(
    r"\b(?:[Tt]hey|[Tt]he couple|[Tt]he two) had no (?P<noun>children|issue)(?=[.;:]|$)"
    r"|\b[Tt](?:he|heir) marriage (?:was|remained) childless\b(?! until)"
)
_ONLY = deferred(
    r"\b(?P<whose>[Tt]heir|[Hh]is|[Hh]er) only (?P<noun>child|son|daughter)"
    r"(?=[,.;]| (?:was|is|had|died|fell|[A-Z]))"
)
_RANK = deferred(
    r"\b[Tt]he (?P<rank>eldest|oldest|youngest|middle|second|third|fourth|fifth|sixth|seventh"
    r"|eighth|ninth|tenth|last|first)(?: (?:child|son|daughter|one))? of (?:(?:his|her|their)"
    rf" parents[’'] |the )?(?P<many>{_NUMBER}) (?P<noun>{_KIN})\b(?! (?:to|who|by|from)\b)"
)
_MARRIED = deferred(
    r"\bmarried (?P<many>once|twice|three times|four times)\b(?! (?:before|to the)\b)"
)
_SPOKEN = deferred(
    rf"\b(?P<whose>[Hh]is|[Hh]er|[Tt]heir) (?:(?P<one>{_NUMBER}) )?"
    r"(?:(?P<age>elder|older|younger) )?"
    r"(?:(?:surviving|remaining|grown|grown-up|small|young|little|married|unmarried) )?"
    r"(?P<noun>sons|daughters|children|brothers|sisters|siblings)\b"
    r"(?!['’]|-in-law| in (?:arms|law|Christ|the [A-Z]))"
)
_NTH = deferred(r"\b(?P<whose>[Hh]is|[Hh]er) (?P<nth>second|third|fourth|fifth) (?:wife|husband)\b")
_SURVIVED_BY = deferred(
    r"\bsurvived by (?:(?:his|her) (?:wife|husband|widow|widower)(?:,? [A-Z]\w+)?,?(?: and)? )?"
    rf"(?P<one>{_NUMBER}) (?P<noun>sons|daughters|children)\b"
)
_THEIR_CHILD = deferred(
    r"\b(?P<whose>[Tt]heir) (?:eldest |youngest |elder |younger )?(?:son|daughter)\b"
)
# Words of a text in which there may be others than were counted.
_OTHERS = deferred(
    r"\b(?:adopt\w*|step-?\w+|foster\w*|evacuees?|orphans?|half-\w+"
    r"|illegitimate|wedlock|natural (?:son|daughter)"
    r"|(?:first|second|third|previous|earlier|former|later) (?:marriage|wife|husband)"
    r"|(?:another|third|fourth|fifth|sixth) (?:son|daughter|child|brother|sister)"
    r"|gave birth|remarried|married again)\b"
)
_OF_KIN = deferred(r"\W*(?:His|Her) ([a-z]+)(?: ([a-z]+))?\b")  # "His elder brother had six sons"
_TWO = deferred(
    r"\W*(?:His|Her|Their|The) (?:[a-z]+ )?"
    r"(?:parents|neighbours|friends|brothers|sisters|[a-z]+-in-law)\b"
)
_FAR = 200  # characters of the sentence before
_SPOUSE = "spouse"
_TIMES = {"once": 1, "twice": 2, "three times": 3, "four times": 4}
_SEXES = {"son": "child", "daughter": "child", "brother": "sibling", "sister": "sibling"}
_AS_SIBLING = {"son": "brother", "daughter": "sister", "child": "sibling"}
_FIRST = {"eldest": 1, "oldest": 1, "first": 1}


class Count(NamedTuple):
    """So many relatives of a kind, at most or at least: (2, "sister", "elder")."""

    number: int
    kind: str
    age: str = ""

    def speaks_against(self, most: Count) -> bool:
        """Tell whether there are more of those who are counted at most: sisters are siblings."""
        alike = most.kind in (self.kind, _SEXES.get(self.kind)) and most.age in ("", self.age)
        return alike and self.number > most.number


Told = tuple["re.Match[str]", list[Count], list[tuple["Member", Span]]]


def read(scene: Scene) -> Iterator[Draft]:
    """Yield what a sentence says of how many relatives somebody has."""
    if scene.question:
        return
    had = list(_had(scene))
    for most, found in ((True, (*had, *_at_most(scene))), (False, (*had, *_at_least(scene)))):
        for match, counts, owners in found:
            for count, (member, span) in product(counts, owners):
                if member.person:
                    yield _draft(scene, match, count, (member, span), most=most)


def settle(drafts: list[Draft], blocks: Sequence[Block]) -> None:
    """Keep, in place, what speaks of more relatives than there are said to be."""
    own = [one for one in drafts if one.by == BY]
    if not own:
        return
    kept: dict[int, str] = {}
    told: set[tuple[int, Span]] = set()
    several = _married_again(drafts)
    others = any(_OTHERS.search(block.text) for block in blocks)
    spoken: defaultdict[str, list[tuple[Draft, Count]]] = defaultdict(list)
    for one in own:
        if one.polarity is Polarity.POSITIVE:
            spoken[one.subject.id].append((one, _count(one)))
    counts = {subject: {count for _, count in those} for subject, those in spoken.items()}
    for most in own:
        subject, what = most.subject.id, str(most.qualifiers["what"])
        if most.polarity is Polarity.POSITIVE or (
            what != _SPOUSE and (others or subject in several)
        ):
            continue
        number = _count(most)
        if not any(one.speaks_against(number) for one in counts.get(subject, ())):
            continue
        for least, more in spoken[subject]:
            said = (least.block, least.value_span)  # of a couple, once
            if said not in told and more.speaks_against(number) and _of_these(most, least, number):
                told.add(said)
                kept[id(most)] = kept[id(least)] = what
        spoken[subject] = [
            one for one in spoken[subject] if (one[0].block, one[0].value_span) not in told
        ]
    drafts[:] = [one for one in drafts if one.by != BY or id(one) in kept]
    for one in own:
        one.qualifiers.pop("count")
        one.qualifiers["what"] = Text(kept.get(id(one), ""))


def _of_these(most: Draft, least: Draft, number: Count) -> bool:
    """Tell whether those who are spoken of are no others than were counted."""
    if (most.block, most.span) == (least.block, least.span):
        return False
    if str(least.value).lower().startswith("the ") and most.block != least.block:
        return False
    # "They had no children. He left a daughter in Riga": of his first wife
    return number.number > 0 or _of_a_couple(least)


def _of_a_couple(draft: Draft) -> bool:
    return str(draft.value).lower().startswith("their ")


def _count(draft: Draft) -> Count:
    number = draft.qualifiers["count"]
    assert isinstance(number, Quantity)
    age, _, kind = str(draft.qualifiers["what"]).rpartition(" ")
    return Count(int(number.least), kind, age)


def _married_again(drafts: Sequence[Draft]) -> set[str]:
    """Give the ids of those of whom two husbands or wives are told."""
    spouses: defaultdict[str, set[str]] = defaultdict(set)
    for one in drafts:
        if one.property == "spouse" and isinstance(one.value, About):
            spouses[one.subject.id].add(one.value.member.id)
            spouses[one.value.member.id].add(one.subject.id)
    return {member for member, others in spouses.items() if len(others) > 1}


def _at_most(scene: Scene) -> Iterator[Told]:
    """Yield how many there are in all."""
    text, span = scene.text, scene.span
    for match in _NONE.finditer(text, *span):
        yield match, [Count(0, "child")], _couple(scene, Span(*match.span()))
    for match in _ONLY.finditer(text, *span):
        yield match, [Count(1, match["noun"])], _owning(scene, match)
    for match in _RANK.finditer(text, *span):
        who = described(scene, match.start())
        yield match, _ranks(match), [who] if who is not None else []
    for match in _MARRIED.finditer(text, *span):
        if not scene.tagged.dates:
            yield match, [Count(_TIMES[match["many"]], _SPOUSE)], _having(scene, match)


def _had(scene: Scene) -> Iterator[Told]:
    """Yield 'had two sons and a daughter', which are three children."""
    for match in (
        *_HAD.finditer(scene.text, *scene.span), *_HAD_NAMED.finditer(scene.text, *scene.span),
    ):  # fmt: skip
        counts = [_of(match["one"], match["noun"])]
        counts += [_of(match["other"], match["more"])] if match["other"] else []
        if {one.kind for one in counts} == {"son", "daughter"}:
            counts.append(Count(sum(one.number for one in counts), "child"))
        yield match, counts, _having(scene, match)


def _at_least(scene: Scene) -> Iterator[Told]:
    """Yield of how many a sentence speaks."""
    text, span = scene.text, scene.span
    for match in _SPOKEN.finditer(text, *span):
        kind = _kind(match["noun"])
        if match["one"] is None and kind not in ("son", "daughter"):
            continue  # "her children" may be her pupils, and "her sisters" nuns
        age = (match["age"] or "").replace("older", "elder")
        count = Count(number_of(match["one"]) or 0 if match["one"] else 2, kind, age)
        yield match, [count], _owning(scene, match)
    for match in _NTH.finditer(text, *span):
        yield match, [Count(ordinal_of(match["nth"]) or 0, _SPOUSE)], _owning(scene, match)
    for match in _SURVIVED_BY.finditer(text, *span):
        yield match, [_of(match["one"], match["noun"])], _having(scene, match)
    for match in _THE_CHILDREN.finditer(text, *span):
        yield match, [_of(match["one"], "child")], _couple(scene, Span(*match.span()))
    for match in _THEIR_CHILD.finditer(text, *span):
        yield match, [Count(1, "child")], _owning(scene, match)


def _ranks(match: re.Match[str]) -> list[Count]:
    """Give how many brothers and sisters 'the third of five daughters' has, elder and younger."""
    many, kind = number_of(match["many"]) or 0, _kind(match["noun"])
    kind, rank = _AS_SIBLING.get(kind, kind), match["rank"]
    if rank == "middle":
        at = (many + 1) // 2
    else:
        at = many if rank in ("youngest", "last") else _FIRST.get(rank) or ordinal_of(rank) or 0
    if not 0 < at <= many:
        return []
    return [Count(many - 1, kind), Count(at - 1, kind, "elder"), Count(many - at, kind, "younger")]


def _of(number: str, noun: str) -> Count:
    return Count(1 if number in ("a", "an") else number_of(number) or 0, _kind(noun))


def _kind(noun: str) -> str:
    return {"children": "child"}.get(noun, noun.removesuffix("s"))


def _having(scene: Scene, match: re.Match[str]) -> list[tuple[Member, Span]]:
    """Give who acts in the clause of the words, or the two whom 'they' means."""
    for at, clause in enumerate(scene.clauses):
        start, end = scene.tagged.starts[clause.group], scene.tagged.ends[clause.verb]
        if not (start < match.end() and match.start() < end):
            continue
        if not clause.asserted or clause.negative or clause.perfect or clause.dates:
            return []  # "by 1930 they had two sons"
        actors, subject = scene.actors[at], clause.subject
        if not actors and subject is not None and scene.tagged.small[subject.at[0]] == "they":
            actors = scene.discourse.group
        return [(one, scene.actor_spans[at]) for one in actors]
    return []


def _owning(scene: Scene, match: re.Match[str]) -> list[tuple[Member, Span]]:
    if match["whose"].lower() == "their":
        return _couple(scene, Span(*match.span("whose")))
    at = scene.token_from(match.start("whose"))
    if at is None or scene.unstated(at):
        return []
    return [one for one in owners_of(scene, at) if not _contested(scene, match, one[0])]


def _contested(scene: Scene, match: re.Match[str], owner: Member) -> bool:
    """Tell whether 'his' may mean who acted before: 'His father married again. His third wife'."""
    gender = GENDER[match["whose"].lower()]
    couple = scene.discourse.couple
    known = couple if owner in couple else [owner]
    topic = scene.discourse.topic
    others = [*scene.discourse.subjects_before, *([topic] if topic is not None else ())]
    if any(one.person and one not in known and one.gender in ("", gender) for one in others):
        return True
    before = sentence_before(scene.text, scene.span.start, _FAR)
    opening = _OF_KIN.match(scene.text, before.start) if before is not None else None
    return opening is not None and any(
        GENDER_OF_RELATION.get(noun or "") == gender for noun in opening.groups()
    )


def _couple(scene: Scene, at: Span) -> list[tuple[Member, Span]]:
    """Give the two told of last, unless others have acted since: 'Emil and Ida lived next door'."""
    couple = scene.discourse.couple
    known = scene.discourse.relatives
    family = [*couple, *(child for one in couple for child in known.get((one.id, "child"), ()))]
    others = any(one.person and one not in family for one in scene.discourse.subjects_before)
    before = sentence_before(scene.text, scene.span.start, _FAR)
    others = others or (before is not None and _TWO.match(scene.text, before.start) is not None)
    return [] if others else [(one, at) for one in couple]


def _draft(
    scene: Scene, match: re.Match[str], count: Count, who: tuple[Member, Span], *, most: bool
) -> Draft:
    here = Span(*match.span())
    return scene.draft(
        BY, who[0], PROPERTY, Text(match[0]), Where(here, who[1], here),
        PLAIN._replace(polarity=Polarity.NEGATIVE) if most else PLAIN,
        qualifiers={
            "what": Text(f"{count.age} {count.kind}".strip()),
            "count": Quantity(count.number, count.number, count.kind),
            **({"extent": Text("never")} if most else {}),
        },
    )  # fmt: skip
