"""Whom or what words describe that are no name: 'her brother', 'the mill', 'the family'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.coreference import callings, pairs
from factlint.extract.coreference.pronouns import meant_by
from factlint.extract.entities.introductions import type_of_described, type_of_noun
from factlint.extract.lexicon import verbs_of
from factlint.extract.syntax.grammar import GENDER_OF_RELATION
from factlint.extract.syntax.participles import befalls_things_only, is_person
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.extract.syntax.noun_phrases import Subject
    from factlint.model import Span

FAMILY = frozenset("family brothers sisters couple".split())
_PARTNERS = frozenset("husband wife".split())
_OF_ONE = frozenset("father mother widow widower".split())  # of whom nobody has two
_OTHERS = frozenset("second third fourth fifth other another new".split())
_AGED = word_list("lives", "aged-or-famous")
_PARENTS = ("father", "mother")
_OUTLIVING = frozenset("outlived survived".split())
_REMAINS = frozenset("body remains".split())
_BURYING = frozenset("buried interred cremated".split())
HAVING = frozenset("had has have".split())
NO_NOUNS = word_list("grammar", "no-nouns")
_DEFINITE = frozenset("the this".split())
_ARTICLES = frozenset("the a an this that".split())
_LASTING = ("ship", "building", "organisation")
_OF_WHAT = deferred(
    r"(?:f[DSwagN#]*[wNr#])+(?:(?:,[DSwagN#]*[wNr#])*,?C[DSwagN#]*[wNr#](?=a*$|[PTB,]))?"
)
Actors = tuple[list["Member"], "Span"]


def described(scene: Scene, clause: Clause, first: int, last: int) -> Actors:
    """Give whom the tokens first..last, a noun and what stands before it, mean, and their span."""
    words = scene.tagged.words(first, last - first + 1)
    span = scene.token_span(first, last)
    if words[-1] in NO_NOUNS and len(words) < 3:
        return [], span
    if several := _several(scene, words, first, last):
        return several
    if clause.reduced and is_person(words[-1]) and befalls_things_only(clause.phrase):
        return [], span  # "the owner of Low Printers founded in 1902"
    if known_one := _dead(scene, clause, first, last) or _known_relative(scene, first, last):
        return [known_one], span
    scene.discourse.unnamed_kin.add(GENDER_OF_RELATION.get(words[-1], ""))
    if (
        clause.phrase[0] in verbs_of("died")
        and words[-1] == "parents"
        and (two := _parents(scene, first))
    ):
        return two, span
    dated = bool(clause.dates) or clause.phrase[0] in _OUTLIVING
    if dated and (one := parent(scene, first, last)):
        return [one], span
    known = _meant(scene, words, first, last)
    if not known and words[0] == "our" and type_of_noun(words[-1]) == "organisation":
        meant = meant_by(scene.discourse, "our", [])  # "our company is based in"
        known = [one for one in meant if not (one.unnamed and clause.dates)]
    if not known and clause.dates:
        while scene.tagged.tags[first] == "a":  # "Mainly Catholics"
            first += 1
        span = scene.token_span(first, last := _with_what_it_is_of(scene, clause, last))
        told = scene.text[slice(*scene.token_span(first, last))]
        article, _, rest = told.partition(" ")
        name = rest if rest and article.lower() in _ARTICLES else told
        known = [scene.discourse.described_again(name, definite=article.lower() in _DEFINITE)]
    return known, span


def _with_what_it_is_of(scene: Scene, clause: Clause, last: int) -> int:
    """Give where the words end without which a noun says little: 'the capture of the port'.

    'The mill of Otto Hay' goes on to be 'the mill'; 'a group of clerks' are rather those clerks.
    """
    noun = scene.tagged.small[last]
    if type_of_noun(noun) and noun not in word_list("grammar", "amounts"):
        return last
    of = _OF_WHAT.match(scene.tagged.tags, last + 1, max(clause.group, last + 1))
    return of.end() - 1 if of is not None else last


def _several(scene: Scene, words: list[str], first: int, last: int) -> Actors | None:
    """Give whom words for several mean: 'the couple', 'both brothers', 'the Hay family'."""
    span = scene.token_span(first, last)
    if words == ["the", "couple"] and scene.discourse.couple:
        return list(scene.discourse.couple), span
    both = scene.tagged.words(first - 1, 1) == ["both"] if first else False
    if two := pairs.meant(scene, ["both", *words] if both else words):
        return two, span
    if words[-1] in FAMILY and (family := _family(scene, last)):
        return [family], scene.token_span(last, last)
    return None


def _meant(scene: Scene, words: list[str], first: int, last: int) -> list[Member]:
    """Give what 'the company' or 'the painter' means."""
    known = scene.discourse.described(words)
    if not known and words[0] == "the" and _alone(scene, first, last):
        return callings.meant(scene, words[-1])
    return known


def _alone(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a noun has no more than an age before it: 'the painter', 'the old man'."""
    between = scene.tagged.words(first + 1, last - first - 1)
    behind = scene.tagged.tags[last + 1 : last + 2]
    return set(between) <= _AGED and behind not in ("f", "N", "S", "C")


def told_before(scene: Scene, at: int) -> Actors | None:
    """Give who a participle of the very same noun is of: 'His house, built in 1850, was sold'."""
    subject = scene.clauses[at].subject
    if subject is None or subject.kind != "noun":
        return None
    for number in range(at):
        one = scene.clauses[number]
        if one.reduced and one.subject is not None and one.subject.at == subject.at:
            members = scene.actors[number]
            return (members, scene.actor_spans[number]) if members else None
    return None


def lasts(scene: Scene, at: int) -> bool:
    """Tell whether a clause is about 'the bridge' or 'it', which is one, and no bridge of many."""
    subject, acting = scene.clauses[at].subject, scene.actors[at]
    if subject is None or len(acting) != 1 or not type_of_described(acting[0]):
        return False
    return " " not in acting[0].name and _is_told_again(scene, subject)


def again(scene: Scene, at: int) -> Member | None:
    """Give what 'the bridge' is that a clause is about, of which no date is told."""
    subject = scene.clauses[at].subject
    if subject is None or scene.actors[at] or subject.kind != "noun":
        return None
    noun = scene.tagged.small[subject.at[-1]]
    if type_of_noun(noun) not in _LASTING or not _is_told_again(scene, subject):
        return None
    return scene.discourse.described_again(noun, definite=True)


def _is_told_again(scene: Scene, subject: Subject) -> bool:
    """Tell whether a subject is 'it', or a noun with nothing but 'the' before it."""
    if subject.kind == "pronoun":
        return scene.tagged.small[subject.at[0]] in ("it", "which", "that")
    last = subject.at[-1]
    return last > 0 and scene.tagged.small[last - 1] in word_list("names", "telling-again")


def _known_relative(scene: Scene, first: int, last: int) -> Member | None:
    return relative(scene, first, last) if scene.tagged.small[last] in GENDER_OF_RELATION else None


def _dead(scene: Scene, clause: Clause, first: int, last: int) -> Member | None:
    """Give whose body 'his body' is, which was buried."""
    if scene.tagged.small[last] not in _REMAINS or clause.phrase[0] not in _BURYING:
        return None
    owner = scene.possessor(first) if scene.tagged.small[first] in ("his", "her") else None
    return owner if owner is not None and owner.person else None


def relative(scene: Scene, first: int, last: int) -> Member | None:
    """Give whom 'her husband' means, who was named before."""
    if scene.tagged.small[first] not in ("his", "her"):
        return None
    noun = scene.tagged.small[last]
    stated = scene.lexicon.relations.get(noun)
    owner = scene.possessor(first)
    if stated is None or owner is None:
        return None
    if not _OTHERS.isdisjoint(scene.tagged.small[first + 1 : last]):
        return None  # "His second wife": not the one named so far
    gender = GENDER_OF_RELATION.get(noun, "")
    known = scene.discourse.relative(owner, stated.name, gender)
    if known is None and noun in _PARTNERS and not scene.discourse.weds_anew:
        known = scene.discourse.nameless_met(owner, noun)
    if known is None and noun in _PARENTS:  # "the son of Otto and Inga Hay"
        known = scene.discourse.relative(owner, "parent", gender, sure=True)
    return known


def _parents(scene: Scene, first: int) -> list[Member]:
    """Give father and mother, where they died together: 'Her parents were killed in 1942'."""
    owner = scene.possessor(first) if scene.tagged.small[first] in ("his", "her") else None
    if owner is None:
        return []
    whose, discourse = scene.tagged.word(first), scene.discourse
    return [
        discourse.relative(owner, noun, gender)
        or discourse.nameless(owner, noun, f"{whose} {noun}")
        for noun, gender in (("father", "male"), ("mother", "female"))
    ]


def parent(scene: Scene, first: int, last: int) -> Member | None:
    """Give the father, mother or widow whom a text never names: the same one at each mention."""
    whose, noun = scene.tagged.small[first], scene.tagged.small[last]
    if noun not in _OF_ONE or whose not in ("his", "her"):
        return None
    if "r" in scene.tagged.tags[first + 1 : last]:
        return None
    owner = scene.possessor(first)
    if owner is None:
        return None
    told = scene.text[slice(*scene.token_span(first, last))]
    return scene.discourse.nameless(owner, noun, told)


def _family(scene: Scene, at: int) -> Member | None:
    """Give the family that 'the Polovchak family' names."""
    tagged = scene.tagged
    if not at or tagged.tags[at - 1] not in "Nw" or not tagged.word(at - 1)[0].isupper():
        return None
    return scene.discourse.cast.introduce(f"{tagged.word(at - 1)} family", "family")
