"""What a text says something is: 'The Aldersyde was a cargo steamer', 'the schooner Freja'.

The noun gives the type, and later on 'the steamer' or 'the ship' means the one introduced by it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.extract.language import load_language
from factlint.extract.syntax.grammar import tag_of
from factlint.patterns import deferred
from factlint.wordlists import word_list, word_pairs

if TYPE_CHECKING:
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene

# "was a British cargo steamer," "is the railway bridge over": the noun before whatever follows it
_IS_A = deferred(r"D[awgv#N]*?(?P<noun>w)(?=[PfRtCyTB,;v]|$)")
_ONE_OF = deferred(r"[#w]fD[awgN]*?(?P<noun>w)(?=[PfRtCyTB,;v]|$)")  # "one of the new battalions"
_PAIR = deferred(r"#a?(?P<noun>[wr]),?(?P<one>N)(?:,?C)(?P<other>N)")  # two pilots, Ada and Otto
_RENAMED = frozenset("renamed rechristened".split())
_HAVING = frozenset("had has have having".split())
_CLUBS = frozenset("club team".split())
_PAPERS = frozenset("paper newspaper".split())
_THINGS = frozenset({"ship", "building", "organisation", "work", "event"})


def learn(scene: Scene) -> None:
    """Learn from the clauses of a sentence what their subjects are."""
    for at, clause in enumerate(scene.clauses):
        _rename(scene, at)
        being = clause.copula and clause.phrase[0] not in _HAVING  # "had a mill" makes nobody one
        if not being or clause.negative or len(scene.actors[at]) != 1:
            continue
        match = _IS_A.match(scene.tagged.tags, clause.after, clause.end)
        if match is not None and clause.stance is not None:
            introduce(scene.actors[at][0], scene.tagged.small[match.start("noun")])
            continue
        match = _ONE_OF.match(scene.tagged.tags, clause.after, clause.end)
        one = match is not None and scene.tagged.small[match.start()] == "one"
        if match is not None and one and clause.stance is not None:
            introduce(
                scene.actors[at][0], scene.tagged.small[match.start("noun")].removesuffix("s")
            )
    for match in _PAIR.finditer(scene.tagged.tags) if "two" in scene.tagged.small else ():
        two = [scene.tagged.member(match.start(name)) for name in ("one", "other")]
        known = [one for one in two if one is not None and one.person]
        if scene.tagged.small[match.start()] == "two" and len(known) == len(two):
            scene.discourse.pairs[scene.tagged.small[match.start("noun")]] = known


def _rename(scene: Scene, at: int) -> None:
    """Note that what a ship is renamed is a ship: 'She was renamed Otto Hay in 1902'."""
    clause, acting = scene.clauses[at], scene.actors[at]
    named = scene.tagged.member(clause.after) if clause.phrase[0] in _RENAMED else None
    if clause.passive and named is not None and [one.type for one in acting] == ["ship"]:
        named.type, named.gender = "ship", ""


def introduce(member: Member, noun: str) -> None:
    """Note that a member is a steamer, and so a ship."""
    type_ = type_of_noun(noun)
    if type_ == "building" and member.type == "place":  # "Corbridge Hall is the town hall of Kelby"
        member.type = type_
    if type_ == "ship" and member.type == "person" and member.names == [member.name]:
        member.type, member.gender = type_, ""  # "Annie Pengelly was a schooner"
    if noun in _CLUBS and member.type == "place":  # "Hetton Town is a football club in Hetton"
        member.type = type_
    housed = {type_, member.type} == {"building", "organisation"}  # "Kelby Exchange is a hall"
    if type_ in _THINGS and (member.type in ("", type_) or housed):
        member.type = member.type or type_
        member.nouns.add(noun)


def type_of_noun(noun: str) -> str:
    """Give the type of what a common noun names, or nothing."""
    language = load_language()
    if noun in language.organisation_nouns:
        return "organisation"
    return language.kinds.get(noun, "")


def noun_of_words(words: str) -> str:
    """Give the noun of words for what has no name: 'capture' of 'capture of the port'.

    Of 'number of men' and 'three of the men' it is the men.
    """
    before, of, _ = words.partition(" of ")
    whole, _, noun = before.rpartition(" ")
    head = noun.lower()
    if of and (noun == head or not whole):  # "Bank of Riga employees" are employees
        amount = head in word_list("grammar", "amounts")
        if not amount and tag_of(head) in ("w", "r"):
            return head
    return words.rpartition(" ")[2].lower()


def type_of_described(member: Member) -> str:
    """Give the type of one that has no name, by its noun, where it is a thing that lasts."""
    type_ = type_of_noun(noun_of_words(member.name))
    return type_ if type_ in ("ship", "building", "organisation") else ""


def names_a_building(member: Member) -> bool:
    """Tell whether a name is a building's: 'Marlow Town Hall', 'Fort Hay', 'Palace of Kelby'."""
    words = member.name.split()
    language = load_language()
    if len(words) < 2 or language.gender(words[0]):  # "Emma Hall" is somebody
        return False
    head = words[words.index("of", 1) - 1] if "of" in words[1:-1] else words[-1]
    if language.kinds.get(head.lower()) == "building":
        return True
    first = words[1] if words[0] == "Grand" else words[0]
    return first in word_list("names", "houses")


_SHORTEST = 4  # letters before the noun in a compound: "foot" of a footbridge
_ANY = {"ship": frozenset({"ship", "vessel"}), "building": frozenset({"building"}),
        "organisation": frozenset(
            {"company", "firm", "organisation", "organization", "business", "enterprise"}
        )}  # fmt: skip


def housed(member: Member) -> bool:
    """Tell whether a body is also said to be the building that it has: a hall, a theatre."""
    kinds = load_language().kinds
    return any(kinds.get(one) == "building" for one in member.nouns)


def means(noun: str, member: Member) -> bool:
    """Tell whether 'the' with a noun can mean a member: its own kind's word, or one it bears."""
    if noun in _ANY.get(member.type, ()) or (noun == "building" and housed(member)):
        return True
    typed = member.type in _THINGS or names_a_building(member)
    if noun in _PAPERS:  # the steamer Mercury is none
        typed = member.type in ("organisation", "work")
    return noun in member.nouns or (typed and noun in heads_of(member.name))


@cache
def heads_of(name: str) -> tuple[str, ...]:
    """Give the nouns that say what a name is of: the last one, or that before 'for' or 'of'.

    'Kelby School for Girls' is a school, 'Kelby Footbridge' a footbridge and a bridge, and 'Kelby
    Railway' a line.
    """
    words = name.lower().partition(",")[0].split(" ")
    last = next((at for at in range(1, len(words)) if words[at] in ("for", "of")), len(words)) - 1
    head = words[last] if last else words[-1]
    kinds = load_language().kinds
    compound = next(
        (head[at:] for at in range(_SHORTEST, len(head) - 2) if head[at:] in kinds), head
    )
    same = type_of_noun(compound) == (type_of_noun(head) or type_of_noun(compound))
    telling = head in word_list("names", "telling-of")  # "History of the Church" is no church
    heads = [head if telling else words[-1], head, compound if same else head]
    if type_of_noun(words[0]) and not type_of_noun(head):  # "Theatre Royal", "Hotel Bristol"
        heads.append(words[0])
    also = word_pairs("names", "also-called")
    others = (other for one in heads if one in also for other in also[one].split(" "))
    return tuple(dict.fromkeys((*heads, *others)))
