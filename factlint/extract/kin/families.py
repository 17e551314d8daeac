"""Who is whose wife, son, brother: told by a noun of relation or by the verb 'to marry'."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.extract.coreference.pronouns import meant_by
from factlint.extract.drafts import About, Where
from factlint.extract.kin.kin_owners import owner_of, owners_of
from factlint.extract.kin.outliving import survives
from factlint.extract.language import load_language
from factlint.extract.lives.ages import IMPLIED
from factlint.extract.syntax.clause import PLAIN
from factlint.extract.syntax.grammar import GENDER_OF_RELATION, RELATION_NOUNS
from factlint.extract.syntax.numbers import number_of
from factlint.model import Modality, Quantity, Span, Text
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    import re
    from collections.abc import Collection, Iterable, Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

BY = "family"
# his wife, Anna; her husband, the violinist Otto Brandt; their sons Emil and Otto
NAMES = r"(?P<name>N)(?P<more>(?:B?,N(?!v))*(?:B?,?CN)?)"
TWIN = "(?:r(?=r))?"  # of 'twin brother'
_CALLING = "(?:N[aw]{1,3}(?=N))?"  # of 'his wife, Riga Bank director Ada Hay'
_OWNED = deferred(rf"S[wav#]*{TWIN}(?P<noun>r)(?:[,;]|B,?)?[Daw]{{0,4}}{_CALLING}{NAMES}")
_NEXT = deferred(
    rf"B?,?(?:,|,?C)[aw#]{{0,2}}{TWIN}(?P<noun>r),?[Daw]{{0,3}}{NAMES}"
)  # and son Otto
_OPENING = deferred(r"(?P<name>N),(?P<whose>S)[aw#]{0,2}(?P<noun>r),")  # Otto Hay, her father, was
_IS = deferred(
    rf"S[aw#]*{TWIN}(?P<noun>r)b[Daw]{{0,5}}(?P<name>N)(?P<more>)(?=[,;RBCP]|$)"
)  # his wife was Anna
_ELDEST = deferred(r"S(?P<noun>w),(?P<name>N)(?P<more>)(?=[,;]|$)")  # their eldest, Robert,
_ACTING = deferred(r"B?a*[vbhmsd]")
_FRONTED = deferred(r"[aPvUg][aPfTLvUgwyD,]*")  # "After a quarrel with", "Helped by", "To please"
_CHILD_OPENS = deferred(r"[DS][aw#]*r,?y")
CHILDREN = frozenset("eldest oldest youngest firstborn first-born".split())
_BEHIND = deferred(
    r"(?P<name>N),(?P<owner>N)S[aw#]*(?P<noun>r)"
    r"(?=[;RC]|,(?!D?[wa]{0,2}N[,vbh])|$)"  # but "with Otto, Anna's father, Emil, went": Emil
)  # Anna, Otto's wife
# had a son, Otto; has one child, a daughter named Ada; her first child, a son, Emil
_HAD = deferred(rf"(?:[DS#][wa#]*r[,;])?[D#][wa#]*(?P<noun>r)(?:[,;]|(?P<called>v))?{NAMES}")
_IS_KIN = deferred(r"(?P<name>N)b(?P<whose>S)[aw#]{0,2}(?P<noun>r)(?=[,;CP]|$)")  # Ada is his niece
_NOT_ALL = frozenset("additional more further other surviving living".split())
_HOW_MANY = deferred(r"(?P<number>[#wD])[wa]*(?P<noun>r)")
# Which brother: 'his younger brother'. Of whom he is that, it is the other way round.
WHICH = {"younger": "elder", "elder": "younger", "older": "younger", "little": "elder",
          "big": "younger", "twin": "twin"}  # fmt: skip
_HAVING = frozenset("had has have adopted adopt leaves left fathered raised".split())
_NAMING = frozenset("named called".split())
_MORE_OF = {"sibling": WHICH, "child": ("adopted",)}
_PARENTS = ("parent", "father", "mother")
_APART = {  # whoever is the one to somebody is not the other
    "child": (*_PARENTS, "sibling", "spouse"),
    "sibling": (*_PARENTS, "child", "spouse"),
    "spouse": (*_PARENTS, "child", "sibling"),
    **dict.fromkeys(_PARENTS, ("child", "sibling", "spouse")),
}
IN_NAME_ONLY = ("adoptive", "foster", "surrogate", "spiritual")  # they bore or begot nobody


def signs() -> frozenset[str]:
    """Give the words without one of which a sentence names no relative."""
    return RELATION_NOUNS | CHILDREN


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the family relations of a sentence."""
    if "r" in scene.tagged.tags or not CHILDREN.isdisjoint(scene.tagged.small):
        for draft in _relatives(scene):
            yield draft
            if survives(scene, draft):
                yield replace(draft, property="survived-by", qualifiers={})
            if draft.property in ("father", "mother"):  # whoever is a father is a parent
                yield replace(draft, property="parent", by="implied", confidence=IMPLIED)


def name_parents(drafts: Iterable[Draft]) -> None:
    """Say of each parent whose sex is known by now whether it is the mother or the father."""
    for draft in drafts:
        if draft.by != BY or not isinstance(draft.value, About):
            continue
        if draft.property in ("child", "parent"):
            parent = draft.subject if draft.property == "child" else draft.value.member
            if parent.gender and "relation" not in draft.qualifiers:
                draft.qualifiers["as"] = Text("mother" if parent.gender == "female" else "father")


def _relatives(scene: Scene) -> Iterator[Draft]:
    yield from _owned(scene)
    for at, clause in enumerate(scene.clauses):
        if clause.stance is None or clause.negative:
            continue
        if clause.phrase[0] in _HAVING or clause.phrase[:3] == ["gave", "birth", "to"]:
            yield from _had(scene, at, clause)


def _owned(scene: Scene) -> Iterator[Draft]:
    tags = scene.tagged.tags
    for pattern in (_OWNED, _IS, _ELDEST):
        for match in pattern.finditer(tags):
            if scene.tagged.small[match.start("name") - 1] in ("a", "an"):
                continue  # "his wife, a Parisian"
            if _acts_behind(scene, match) or _child_or_mother(tags, match):
                continue
            if pattern is _ELDEST and scene.tagged.small[match.start("noun")] not in CHILDREN:
                continue
            owners = [] if scene.unstated(match.start("noun")) else owners_of(scene, match.start())
            named = scene.tagged.member(match.start("name"))
            if len(owners) > 1 and any(one is named for one, _ in owners):
                continue  # "their daughter, Ada, married Otto": another couple's
            for owner in owners:
                yield from all_related(scene, *owner, match)
    yield from _said_to_be(scene)
    yield from _introduced(scene)
    for match in _BEHIND.finditer(tags):
        one, other = (
            scene.person_at(match.start("owner")),
            scene.person_at(match.start("name")),
        )
        if one is not None and other is not None and not scene.unstated(match.start("noun")):
            yield from related_to(scene, *one, match)


def _introduced(scene: Scene) -> Iterator[Draft]:
    """Yield 'Otto Hay, her father, ground corn' of whom the text has told before."""
    match = _OPENING.match(scene.tagged.tags)
    named = scene.tagged.member(0) if match is not None else None
    if match is None or named is None or scene.unstated(match.start("noun")):
        return
    whose = match.start("whose")
    meant = meant_by(scene.discourse, scene.tagged.small[whose], [], opens=True, besides={named.id})
    if len(meant) == 1 and meant[0] in (scene.discourse.topic, *scene.discourse.subjects_before):
        yield from related_to(scene, meant[0], scene.token_span(whose, whose), match)


def _acts_behind(scene: Scene, match: re.Match[str]) -> bool:
    """Tell whether who is named is no relative but acts: 'Like some of her siblings, Ada left'.

    So it is without a comma: 'Helped by her sister Otto Hay left', 'To please his father Max left'.
    """
    tags, at, first = scene.tagged.tags, match.start("name"), match.start()
    if _ACTING.match(tags, at + 1) is None:
        return False
    if tags[:1] == "P" and tags.find(",") == at - 1:
        return True
    meant = tags[first - 1 : first] == "w" and scene.tagged.words(first - 2, 1) == ["to"]
    governed = meant or tags[first - 1 : first] in ("P", "y", "f", "g")
    return first > 0 and governed and _FRONTED.fullmatch(tags, 0, first) is not None


def _child_or_mother(tags: str, match: re.Match[str]) -> bool:
    """Tell whether a name may be the child's: 'His daughter by his first wife, Ruth, died'."""
    opens = _CHILD_OPENS.fullmatch(tags, 0, match.start()) is not None
    named = tags[match.start("name") - 1] == "," and tags[match.end() : match.end() + 1] == ","
    return opens and named


def _said_to_be(scene: Scene) -> Iterator[Draft]:
    """Yield 'The singer Ada Hay is his daughter'."""
    for match in _IS_KIN.finditer(scene.tagged.tags):
        at, number = match.start("whose"), scene.clause_number(match.start("whose"))
        clause = scene.clauses[number] if number is not None else None
        if clause is None or clause.stance is None or clause.negative:
            continue
        owner = owner_of(scene, at)
        if owner is not None and owner[0] is not scene.tagged.member(match.start("name")):
            yield from related_to(scene, *owner, match)


def all_related(scene: Scene, owner: Member, span: Span, match: re.Match[str]) -> Iterator[Draft]:
    """Yield the relatives a phrase names, and those listed after them: 'and son Otto'."""
    following: re.Match[str] | None = match
    while following is not None:
        yield from related_to(scene, owner, span, following)
        following = _NEXT.match(scene.tagged.tags, following.end())


def related_to(scene: Scene, owner: Member, span: Span, match: re.Match[str]) -> Iterator[Draft]:
    """Yield what each one named in a match is to the owner, by its noun of relation."""
    noun = scene.tagged.small[match.start("noun")]
    noun = "child" if noun in CHILDREN else noun
    stated = scene.lexicon.relations.get(noun)
    if stated is None or said_before(scene, match.start("noun"), IN_NAME_ONLY):
        return
    if owner.type in ("organisation", "ship"):  # "our sister Ada" is no firm's
        return
    tokens = [match.start("name")]
    if "more" in match.re.groupindex:
        tokens += [at for at in range(*match.span("more")) if scene.tagged.tags[at] == "N"]
    if len(tokens) > 1 and not noun.endswith("s") and noun != "children":
        tokens = tokens[:1]
    related = [(token, one) for token in tokens if (one := _met(scene, owner, token, noun))]
    if len(related) > 1:
        scene.discourse.group = [member for _, member in related]
    elif related and stated.name in ("sibling", "spouse"):
        scene.discourse.group = [owner, related[0][1]]
        if stated.name == "spouse":
            scene.discourse.couple = scene.discourse.group
    which = said_before(scene, match.start("noun"), _MORE_OF.get(stated.name, ()))
    for token, member in related:
        _introduce(scene, owner, member, noun)
        draft = draft_of(scene, owner, span, stated.name, member, token, match.span())
        if which:
            draft.qualifiers["relation"] = Text(f"{which} {noun}".replace("twin twin", "twin"))
        yield draft


def said_before(scene: Scene, noun: int, words: Collection[str]) -> str:
    """Give the one of these words that stands before a noun of relation: 'younger', 'twin'."""
    tagged = scene.tagged
    at = noun
    while at >= 0 and tagged.tags[at] in "wavr#":
        word = tagged.small[at]
        if word in words:
            return word
        at -= 1
    return ""


def _met(scene: Scene, owner: Member, token: int, noun: str) -> Member | None:
    """Give the relative a token names; a first name alone may be somebody not met before."""
    member, word = scene.tagged.member(token), scene.tagged.word(token)
    named = member is not None and member.type == "place" and load_language().is_given(word)
    if named and not scene.tagged.tags.startswith("w", token + 1):  # "three daughters, Virginia"
        member = scene.discourse.cast.newcomer(word, GENDER_OF_RELATION.get(noun, ""))
        scene.tagged.refs[token] = member
    if member is None or not member.person:
        return None
    anew = " " not in word and not member.first_name_only
    anew = anew and word != member.name.split(" ")[-1] and not _known(scene, owner, member, noun)
    if member is owner and word != owner.name and owner.name.startswith(f"{word} "):
        member = scene.discourse.cast.another(owner, word, kin=True)  # "his son, Otto" of Otto Hay
        scene.tagged.refs[token] = member
        return member
    if anew or _of_another_generation(scene, owner, member, noun):
        member = scene.discourse.cast.newcomer(word, GENDER_OF_RELATION.get(noun, ""))
        scene.tagged.refs[token] = member
    return None if member is owner else member


def _known(scene: Scene, owner: Member, member: Member, noun: str) -> bool:
    """Tell whether a member is known to be that to the owner: 'married Ann Lee', 'a widow, Ann'."""
    stated = scene.lexicon.relations.get(noun)
    known = scene.discourse.relatives.get((owner.id, stated.name), []) if stated else []
    return member in known


def _of_another_generation(scene: Scene, owner: Member, member: Member, noun: str) -> bool:
    """Tell whether one is known as other kin to the owner: a child named for its grandfather."""
    stated = scene.lexicon.relations.get(noun)
    apart = _APART.get(stated.name, ()) if stated is not None else ()
    return any(member in scene.discourse.relatives.get((owner.id, one), ()) for one in apart)


def _introduce(scene: Scene, owner: Member, member: Member, noun: str) -> None:
    """Learn from a relation: its gender, and the surname a child or brother shares."""
    member.type = member.type or "person"
    member.gender = GENDER_OF_RELATION.get(noun, "") or member.gender  # "his wife, Pat"
    member.kin_of = member.kin_of or (owner if owner.times_seen > member.times_seen else None)
    shares = noun.rstrip("s") in ("son", "daughter", "brother", "sister", "child", "children")
    if shares and " " not in member.name and " " in owner.name:
        scene.discourse.cast.also_called(member, owner)


def draft_of(
    scene: Scene, owner: Member, span: Span, name: str, member: Member, token: int,
    tokens: tuple[int, int],
) -> Draft:  # fmt: skip
    """Draft what one named at a token is to the owner; `tokens` are the first and last told."""
    doubted = _doubted(scene, tokens) or _one_of_two(scene, token)
    return scene.draft(
        BY, owner, name, About(member),
        Where(scene.token_span(tokens[0], tokens[1] - 1), span, scene.token_span(token, token)),
        PLAIN._replace(modality=Modality.HEDGED if doubted else Modality.ASSERTED),
    )  # fmt: skip


def _one_of_two(scene: Scene, token: int) -> bool:
    """Tell whether a name is one of two of which one is right: 'the son of Ada or Emma'."""
    tags, small = scene.tagged.tags, scene.tagged.small
    if tags[token + 1 : token + 3] == "CN" and small[token + 1] == "or":
        return True
    return token > 1 and tags[token - 2 : token] == "NC" and small[token - 1] == "or"


def _doubted(scene: Scene, tokens: tuple[int, int]) -> bool:
    """Tell whether a relation is hedged: 'allegedly had a son, Otto', 'was perhaps his son'."""
    return any(tokens[0] - 3 <= one < tokens[1] for one in scene.tagged.hedges)


def _until(scene: Scene, at: int, after: int) -> int:
    """Give where a clause ends, with the participle that names: 'had a daughter named Ada'."""
    following = scene.clauses[at + 1 : at + 2]
    if following and following[0].phrase[0] in _NAMING and following[0].reduced:
        return following[0].end
    return max(scene.clauses[at].end, after)


def _told_of_before(scene: Scene, clause: Clause) -> list[Member]:
    """Give who 'they' are, unless they are the children: 'They had two sons, Karl and Max, who'."""
    behind = scene.tagged.ends[clause.verb]
    named = [one.member for one in scene.named if one.mention.start >= behind]
    group = scene.discourse.group
    return [] if any(one in named for one in group) else group


def _had(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    """Yield 'They had two sons, Anthony and Andrew', 'He had three children'."""
    birth = clause.phrase[:3] == ["gave", "birth", "to"]
    if clause.passive or (scene.tagged.small[clause.verb] not in _HAVING and not birth):
        return
    after = clause.after + 2 * birth
    actors = scene.actors[at]
    subject = clause.subject
    if not actors and subject is not None and subject.kind == "pronoun":
        they = scene.tagged.small[subject.at[0]] == "they"
        actors = _told_of_before(scene, clause) if they else actors  # a couple just told of
    for match in _HAD.finditer(scene.tagged.tags, after, _until(scene, at, after)):
        called = match["called"] is None or scene.tagged.small[match.start("called")] in _NAMING
        for member in actors if called else ():
            yield from related_to(scene, member, scene.actor_spans[at], match)
    counted = _HOW_MANY.match(scene.tagged.tags, clause.after, clause.end)
    if counted is None or scene.tagged.small[counted.start("noun")] != "children":
        return
    between = scene.tagged.small[counted.start("number") + 1 : counted.start("noun")]
    if not word_list("lives", "of-an-age").isdisjoint(between):
        return  # "he had two small children" at that time
    number = number_of(scene.tagged.word(counted.start("number")))
    told = scene.tagged.small[counted.start("number") : counted.start("noun")]
    if number is None or not _NOT_ALL.isdisjoint(told):
        return
    for member in scene.actors[at]:
        yield scene.draft(
            BY, member, "number-of-children", Quantity(number, number, "child"),
            Where(
                scene.clause_span(clause),
                scene.actor_spans[at],
                scene.token_span(counted.start("number"), counted.start("noun")),
            ),
        )  # fmt: skip
