"""Who acts in each clause: names, pronouns, what is left out, what is only described."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.grammar import GENDER_OF_RELATION
from factlint.extract.introductions import type_of_noun
from factlint.extract.language import load_language

if TYPE_CHECKING:
    from factlint.extract.cast import Member
    from factlint.extract.clauses import Clause
    from factlint.extract.scene import Named, Scene
    from factlint.model import Span

FAMILY = frozenset("family brothers sisters couple".split())
_SEVERAL = frozenset("were are have both".split())
_HAVING = frozenset("had has have".split())
_DEFINITE = frozenset("the this".split())
_ARTICLES = frozenset("the a an this that".split())

_NAMING = frozenset("became become remained stayed played signed changed used took".split())
_PARTICIPLES = frozenset("headquartered based located raised educated".split())

# What organisations and things undergo: behind a predicate it is told of what that describes.
_MADE = frozenset(
    "founded co-founded cofounded established formed created launched incorporated based"
    " headquartered owned taken recorded composed".split()
)

Actors = tuple[list["Member"], "Span"]


def find_actors(scene: Scene) -> None:
    """Find out who acts in each clause of a scene, from left to right."""
    for at, clause in enumerate(scene.clauses):
        members, span = _actors(scene, at, clause)
        scene.actors.append(members)
        scene.actor_spans.append(span)
        scene.discourse.note_subjects([one for one in members if one.type != "description"])
        scene.discourse.note_thing(members, _thing_named(scene, clause, members))
    _fronted(scene)


def _thing_named(scene: Scene, clause: Clause, members: list[Member]) -> str | None:
    """Give the words of a thing without a name that acts, for 'it'; None where none does.

    What is plural, somebody's or somebody leaves open what 'it' was before.
    """
    subject, tags = clause.subject, scene.tagged.tags
    if members or subject is None or subject.kind != "noun" or clause.reduced:
        return None
    first, last = subject.first, subject.at[-1]
    while tags[first] == "a":
        first += 1
    noun = scene.tagged.small[last]
    language = load_language()
    plural = noun.endswith("s") and not noun.endswith("ss")
    if tags[first] != "D" or tags[last] != "w" or plural:
        return None
    if noun in language.callings or noun in language.roles:
        return None
    return scene.text[slice(*scene.token_span(min(first + 1, last), last))]


def _fronted(scene: Scene) -> None:
    """Give 'Born and raised in Riga, she left' the subject that follows, as passives."""
    if len(scene.clauses) < 2 or scene.actors[0] or scene.clauses[0].subject is not None:
        return
    count = 1
    while count < len(scene.clauses) - 1 and _goes_on(scene, scene.clauses[count]):
        count += 1
    first, main = scene.clauses[0], scene.clauses[count]
    opens = not scene.tagged.tags[: first.verb].strip("aC")
    if not opens or main.subject is None or not scene.actors[count] or not _parted(scene, main):
        return
    words = scene.lexicon.passive.keys() | _PARTICIPLES
    if first.phrase[0] in words and first.phrase[0] not in ("died", "left"):
        for at in range(count):
            scene.clauses[at].passive = scene.clauses[at].reduced = True
            scene.actors[at], scene.actor_spans[at] = scene.actors[count], scene.actor_spans[count]


def _goes_on(scene: Scene, clause: Clause) -> bool:
    """Tell whether a participle is joined to the one before: 'born and raised in Riga'."""
    bare = not scene.tagged.tags[clause.group : clause.verb].strip("a")
    return bare and clause.opener == "C" and clause.subject is None and not clause.copula


def _parted(scene: Scene, clause: Clause) -> bool:
    """Tell whether a comma parts a clause from what opens the sentence."""
    if clause.opener == "," or clause.subject is None:
        return clause.opener == ","
    if clause.opener == "" and clause.subject.kind == "pronoun":  # "Born in Riga he was"
        return True
    first = clause.subject.first
    while first > clause.head and scene.tagged.tags[first - 1] in "Dwa":
        first -= 1
    return clause.opener == "C" and scene.tagged.tags[first - 1 : first] == ","


def _actors(scene: Scene, at: int, clause: Clause) -> Actors:
    subject = clause.subject
    if subject is None:
        return _left_out(scene, at, clause)
    span = scene.token_span(subject.at[0], subject.at[-1])
    if subject.joined >= 0 and (both := _joined(scene, at, clause)) is not None:
        return both
    if clause.reduced and at and (whose := _of_predicate(scene, at, clause)) is not None:
        return whose
    if subject.kind == "names":
        return [one for token in subject.at if (one := scene.tagged.member(token))], span
    if subject.kind == "pronoun":
        return _meant(scene, at, subject.at[0]), span
    if clause.reduced and at and _of_persons(scene, at, clause) and scene.actors[at - 1]:
        return scene.actors[at - 1], scene.actor_spans[at - 1]
    if clause.reduced and (meant := said_to_be(scene, at, subject.at[0])) is not None:
        return meant
    return _described(scene, clause, subject.first, subject.at[0])


def _meant(scene: Scene, at: int, token: int) -> list[Member]:
    """Give whom the pronoun means that is, or begins, the subject of a clause."""
    start = scene.tagged.starts[token]
    before = [
        one.member
        for one in scene.named
        if one.mention.start < start and one.member.person
        if at or _owns(scene, one)  # "With Ada Hay he founded" is another one's deed
    ]
    besides = _undergoing(scene, scene.clauses[at])
    return scene.discourse.pronoun(scene.tagged.word(token), before, besides=besides)


def _undergoing(scene: Scene, clause: Clause) -> set[str]:
    """Give the ids of whom a verb has for an object: in 'he met Otto' he is not Otto.

    (Chomsky, Lectures on Government and Binding, 1981: principles B and C.)
    """
    tags = scene.tagged.tags
    if clause.copula or clause.passive or clause.phrase[0] in _NAMING:
        return set()
    near = tags[clause.after : clause.end]
    if "O" in near[:2]:  # "called himself Otto"
        return set()
    first = clause.after + len(near) - len(near.lstrip("Dwa"))
    member = scene.tagged.member(first) if tags[first : first + 1] == "N" else None
    return {member.id} if member is not None and tags[first + 1 : first + 2] != "S" else set()


def _joined(scene: Scene, at: int, clause: Clause) -> Actors | None:
    """Give both of 'he and Otto Hay', 'she and her husband', where it is known who he is."""
    subject = clause.subject
    assert subject is not None
    one = _meant(scene, at, subject.joined)
    if subject.kind == "names":
        others = [m for token in subject.at if (m := scene.tagged.member(token)) is not None]
    else:
        kin = scene.tagged.small[subject.at[0]] in GENDER_OF_RELATION
        known = relative(scene, subject.first, subject.at[0]) if kin else None
        others = [known] if known is not None else []
        if not kin:
            return None
    if len(one) != 1 or not all(other.person for other in others):
        return None
    span = scene.token_span(subject.joined, subject.at[-1])
    return [*one, *(other for other in others if other is not one[0])], span


def _of_persons(scene: Scene, at: int, clause: Clause) -> bool:
    """Tell whether a participle goes on about a person: 'won the election, re-elected in 1895'.

    'He had a son, killed in 1915,' goes on about the son.
    """
    subject = clause.subject
    if subject is not None and scene.tagged.tags[subject.at[-1]] == "r":
        return False
    if clause.opener != "," or clause.head != clause.group:
        return False
    if "r" in scene.tagged.tags[scene.clauses[max(at - 2, 0)].after : clause.head]:
        return False  # "had a daughter, called Ann by all, born in 1902"
    stated = scene.lexicon.find(scene.lexicon.passive, clause.phrase, ("person",))
    other = scene.lexicon.find(scene.lexicon.passive, clause.phrase, ("event", "work", "building"))
    return stated is not None and stated.of == ("person",) and other is None


def _of_predicate(scene: Scene, at: int, clause: Clause) -> Actors | None:
    """Give what 'is a band from Riga, formed in 1902' says was formed: the band, not Riga."""
    tags, noun = scene.tagged.tags, clause.group - 1
    number = at - 1
    while number > 0 and scene.clauses[number].reduced:
        number -= 1
    being = scene.clauses[number]
    if (
        not being.copula
        or clause.phrase[0] not in _MADE
        or tags[being.after : being.after + 1] != "D"
    ):
        return None
    while tags[noun] in ",aB":
        noun -= 1
    if _apposed_within(scene, being.after, noun):
        return None
    apart = "," in tags[noun : clause.group]
    if tags[noun] == "N":
        member = scene.tagged.member(noun)
        by = tags[being.after : noun].rstrip("Dwavg#N").endswith("y")  # "a song by Ada, taken"
        itself = not apart and _said(scene, being.after, noun)
        meant = member is not None and (member.type == "place" or by or itself)
    else:
        body = type_of_noun(scene.tagged.small[noun]) != ""
        meant = tags[noun] == "w" and (apart or not body) and "P" not in tags[noun - 2 : noun]
        meant = meant or (body and not set(tags[being.after : noun]) & set("PfyKRt"))
    if meant and being.stance is not None:
        one = scene.actors[number] if len(scene.actors[number]) == 1 else []
        return one, scene.actor_spans[number]
    return None


def _said(scene: Scene, first: int, noun: int) -> bool:
    """Tell whether a name is what something is said to be: 'is a Loan Provider based in'."""
    plain = set(scene.tagged.tags[first + 1 : noun]) <= set("wagvNC#")
    return plain and scene.tagged.small[first] in ("a", "an")


def _apposed_within(scene: Scene, first: int, noun: int) -> bool:
    """Tell whether a predicate holds an apposition: 'a part of Lindworks, a mill, based in'."""
    tags = scene.tagged.tags
    for at in range(first, noun):
        member = scene.tagged.member(at) if tags[at : at + 2] == "N," else None
        if member is not None and member.type != "place":
            return True
    return False


def said_to_be(scene: Scene, at: int, noun: int) -> Actors | None:
    """Give what is said to be that noun: 'X is a firm based in', 'X, a firm based in'."""
    tags = scene.tagged.tags
    first = noun
    inside = "DawgvS#rNf" if scene.clauses[at].opener == "," else "DawgvS#rN"
    while first and (tags[first - 1] in inside or _between_adjectives(tags, first - 1)):
        first -= 1
    before = scene.clauses[at - 1] if at else None
    having = before is not None and before.phrase[0] in _HAVING  # "had a son, killed in 1915"
    if before is not None and before.copula and before.verb == first - 1 and not having:
        if not scene.actors[at - 1]:
            return None
        return scene.actors[at - 1], scene.actor_spans[at - 1]
    if first < 2 or tags[first - 1] != ",":
        return None
    token = first - 2
    while token and tags[token] == "B":
        token -= 1
    member = scene.tagged.member(token) if tags[token] == "N" else None
    return ([member], scene.token_span(token, token)) if member is not None else None


def _between_adjectives(tags: str, comma: int) -> bool:
    """Tell whether a comma parts adjectives: 'a private, non-profit institution'."""
    return tags[comma] == "," and comma > 1 and tags[comma - 1] in "wa" and tags[comma - 2] in "Dwa"


def _owns(scene: Scene, named: Named) -> bool:
    return scene.text[named.mention.end : named.mention.end + 2] in ("'s", "’s", "' ", "’ ")


def _described(scene: Scene, clause: Clause, first: int, last: int) -> Actors:
    words = scene.tagged.words(first, last - first + 1)
    span = scene.token_span(first, last)
    if words == ["the", "couple"] and scene.discourse.couple:
        return list(scene.discourse.couple), span
    if words[-1] in FAMILY and (family := _family(scene, last)):
        return [family], scene.token_span(last, last)
    if words[-1] in GENDER_OF_RELATION and (known_one := relative(scene, first, last)):
        return [known_one], span
    known = scene.discourse.described(words)
    if not known and words[0] == "our" and type_of_noun(words[-1]) == "organisation":
        known = scene.discourse.pronoun("our", [])  # "our company is based in"
    if not known and clause.dates:
        told = scene.text[slice(*span)]
        article, _, rest = told.partition(" ")
        name = rest if rest and article.lower() in _ARTICLES else told
        known = [scene.discourse.described_again(name, definite=article.lower() in _DEFINITE)]
    return known, span


def relative(scene: Scene, first: int, last: int) -> Member | None:
    """Give whom 'her husband' means, who was named before."""
    if scene.tagged.small[first] not in ("his", "her"):
        return None
    noun = scene.tagged.small[last]
    stated = scene.lexicon.relations.get(noun)
    owner = scene.possessor(first)
    if stated is None or owner is None:
        return None
    return scene.discourse.relative(owner, stated.name, GENDER_OF_RELATION.get(noun, ""))


def _family(scene: Scene, at: int) -> Member | None:
    """Give the family that 'the Polovchak family' names."""
    tagged = scene.tagged
    if not at or tagged.tags[at - 1] not in "Nw" or not tagged.word(at - 1)[0].isupper():
        return None
    return scene.discourse.cast.introduce(f"{tagged.word(at - 1)} family", "family")


def _left_out(scene: Scene, at: int, clause: Clause) -> Actors:
    """Give the subject before, a relative pronoun's antecedent, or whom the heading names."""
    whole = scene.token_span(clause.group, clause.verb)
    if clause.opener == "R" or _relates(scene, clause):
        return _antecedent(scene, at, whole)
    if at and clause.opener in ("C", ","):
        last = at - 1  # over "into a family steeped in tradition", of which nothing more is told
        while last and scene.clauses[last].reduced and not scene.actors[last]:
            last -= 1
        before = scene.clauses[last].subject
        if not scene.actors[last] and before is not None and before.kind == "noun":
            return _described(scene, clause, before.first, before.at[0])
        return scene.actors[last], scene.actor_spans[last]
    topic = scene.discourse.section_topic
    if not at and clause.group == 0 and topic is not None and topic.type:
        return [topic], whole
    return [], whole


def _relates(scene: Scene, clause: Clause) -> bool:
    """Tell whether 'that' stands for the noun before it: 'a firm that is owned by'."""
    return clause.opener == "K" and scene.tagged.tags[clause.head - 2 : clause.head - 1] in (
        "w",
        "N",
    )


def _another(scene: Scene, at: int, token: int) -> bool:
    """Tell whether a place or body is not meant: 'at IBM who was', 'a firm seated in Riga that'."""
    member, acting = scene.tagged.member(token), scene.actors[at - 1] if at else []
    if member is None or len(acting) != 1 or member.type not in ("place", "organisation"):
        return False
    if scene.clauses[at].opener_word == "who":
        being = scene.clauses[at - 1]
        return being.copula and being.phrase[0] not in _HAVING and acting[0].type == "person"
    placed = scene.clauses[at].opener == "K" and member.type == "place"
    return placed and acting[0].type == "organisation"


def _is_placed(scene: Scene, at: int, token: int) -> bool:
    """Tell whether a place stands before 'who': 'the miller in Riga who'."""
    member = scene.tagged.member(token)
    return member is not None and member.type == "place" and scene.clauses[at].opener_word == "who"


def _who_is_there(scene: Scene, at: int, token: int) -> Actors | None:
    """Give who is told of before a place: 'Ann Hay of Riga, who', 'his wife in Riga, who'."""
    tags, last = scene.tagged.tags, token - 1
    while last > 0 and tags[last] in "DPf,N" and not (tags[last] == "N" and tags[last + 1] in "Pf"):
        last -= 1
    if last < 0:
        return None
    if tags[last] == "N":
        member = scene.tagged.member(last)
        known = member is not None and member.person
        return ([member], scene.token_span(last, last)) if member and known else None
    if tags[last] == "r":
        first = last
        while first and tags[first] in "rwav#":
            first -= 1
        kin = relative(scene, first, last) if tags[first] == "S" else None
        return ([kin], scene.token_span(first, last)) if kin is not None else None
    being = scene.clauses[at - 1] if at else None
    if being is None or not being.copula or set(tags[being.after : last]) & set("Pf"):
        return None  # "met a miller in Riga who": nobody of whom more is known
    return scene.actors[at - 1], scene.actor_spans[at - 1]


def _antecedent(scene: Scene, at: int, whole: Span) -> Actors:
    """Give the name right before 'who' or 'which', over a comma or a bracket."""
    tags = scene.tagged.tags
    token = scene.clauses[at].head - 2
    while token >= 0 and tags[token] in ",B":
        token -= 1
    if token < 0:
        return [], whole
    if tags[token] == "N" and (_of_either(scene, at, token) or _done_by(scene, at, token)):
        return [], whole
    if tags[token] == "N" and _is_placed(scene, at, token):
        return _who_is_there(scene, at, token) or ([], whole)
    if tags[token] == "N" and _another(scene, at, token):
        return scene.actors[at - 1], scene.actor_spans[at - 1]
    if tags[token] == "N":
        first = token - 2 if _plural(scene, scene.clauses[at]) and _listed(tags, token) else token
        found = [one for place in sorted({first, token}) if (one := scene.tagged.member(place))]
        return found, scene.token_span(first, token)
    being = scene.clauses[at - 1] if at else None
    if being is not None and being.copula and not set(tags[being.after : token]) & set("Pf"):
        # "Martin and Mitchell were employees who defected"
        return scene.actors[at - 1], scene.actor_spans[at - 1]
    return _noun_before(scene, scene.clauses[at], token) or ([], whole)


def _noun_before(scene: Scene, clause: Clause, token: int) -> Actors | None:
    """Give what a noun before 'which' names: 'Low Mill, a mill that was', 'a firm, which was'."""
    tags, first = scene.tagged.tags, token
    if tags[token] != "w":
        return None
    while first and tags[first - 1] in "awv#S" and tags[first] != "D":
        first -= 1
    if first and tags[first - 1] == "D":
        first -= 1
    if first > 1 and tags[first] == "D" and tags[first - 2 : first] == "N,":
        member = scene.tagged.member(first - 2)
        return ([member], scene.token_span(first - 2, first - 2)) if member is not None else None
    opens = scene.tagged.small[0] in ("a", "an") and not tags[1:token].strip("awvgSNfD#")
    named = _named_behind(scene, clause) if opens else None
    if named is not None:  # "A member of the party who left in 1905, Otto Hay fell"
        return named
    if tags[first - 1 : first] == "C" and _plural(scene, clause):
        return None
    return _described(scene, clause, first, token)


def _named_behind(scene: Scene, clause: Clause) -> Actors | None:
    """Give whom a sentence opens by describing: 'A member who left in 1905, Otto Hay fell'."""
    at = scene.clauses.index(clause) + 1
    main = scene.clauses[at].subject if at < len(scene.clauses) else None
    if main is None or main.kind != "names":
        return None
    members = [one for token in main.at if (one := scene.tagged.member(token)) is not None]
    return members, scene.token_span(main.at[0], main.at[-1])


def _of_either(scene: Scene, at: int, token: int) -> bool:
    """Tell whether 'which' may be of two: 'was a part of Livonia, which ended in 1561'."""
    if not at or scene.clauses[at].opener_word != "which" or not scene.actors[at - 1]:
        return False
    if scene.actors[at - 1][0].type == "person":  # "a member of the Riga Society, which was"
        return False
    if scene.tagged.tags[token + 1] == "R":  # "a part of Lindworks which is": no comma, no choice
        return False
    being, tags = scene.clauses[at - 1], scene.tagged.tags
    said = tags[being.after : token]
    return being.copula and said.startswith("D") and ("f" in said or "P" in said)


def _done_by(scene: Scene, at: int, token: int) -> bool:
    """Tell whether a doer stands before 'which': 'bought by Lindworks, which was closed in'."""
    clause, tags = scene.clauses[at], scene.tagged.tags
    while token and tags[token - 1] in "Dwa":
        token -= 1
    return clause.passive and clause.opener_word == "which" and tags[token - 1 : token] == "y"


def _plural(scene: Scene, clause: Clause) -> bool:
    """Tell whether a verb is of several: 'Hugh and John, who were sent away'."""
    return not _SEVERAL.isdisjoint(scene.tagged.words(clause.group, clause.after - clause.group))


def _listed(tags: str, token: int) -> bool:
    """Tell whether two names stand there as a pair: 'sons, Hugh and John'."""
    return tags[max(token - 2, 0) : token] == "NC" and tags[token - 3 : token - 2] != "C"
