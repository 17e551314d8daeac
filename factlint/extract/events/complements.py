"""What completes a verb: its object, and the place where it happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.coreference.pronouns import GENDER, meant_by, thing_before
from factlint.extract.entities.introductions import type_of_noun
from factlint.extract.entities.places import in_larger
from factlint.extract.language import load_language
from factlint.extract.modality import exceptions
from factlint.extract.syntax.grammar import THEN
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

_WHERE = frozenset(
    "in at near to into onto on outside inside within aboard around across beside towards off over"
    " through".split()
)
_OF_A_FIELD = word_list("places", "of-a-field")
_BOUND_FOR = word_list("places", "bound-for")
_BESIDE_PLACE = word_list("places", "beside")
_WAY = frozenset("to into from by".split())
_LISTED = deferred(r"(?:,D?N)*,?CD?(?P<last>N)")  # "in Latvia, Estonia and the Ukraine"
_PLACED_NEXT = deferred(r",?CP")
_AHEAD = frozenset("to into onto towards".split())
# What goes on about something else than the deed: ", an old bank in Leeds", ", making it the first"
_ASIDE = tuple("D#g")
_FOR_IT = deferred(r"PD[aw]*wf")
_OTHER_EVENTS = frozenset("death retirement marriage birth election appointment wedding".split())
_DEGREES = frozenset("bachelor master doctor licentiate".split())
_WRITING = frozenset("published wrote edited printed issued".split())
_PARTS = frozenset("role roles part parts character".split())  # of a play
_TOPIC = frozenset("about concerning regarding".split())
_APPOSED = deferred(r"D[aw]*[wr],N(?=,|P|T|$)")
_OBJECT_ENDS = ("wP", "w,", "w", "wT", "wC")  # "founds the theatre in": the topic, when it is one


def object_of(scene: Scene, clause: Clause) -> tuple[int, Member] | None:
    """Give the token and the member right behind the verb, over its adjectives."""
    tags = scene.tagged.tags
    for at in range(clause.after, clause.end):
        if tags[at] == "N":
            member = scene.tagged.member(at)
            if tags[at + 1 : at + 2] == "S" or member is None:  # "abolished the Church's authority"
                return None
            told = tags[at + 1 : at + 2] != "w" or _says_what(scene, at, member)
            return (at, member) if told else None  # not "recruited a Riga engineer"
        if at == clause.after and scene.tagged.small[at] == "it":  # "A flood swept it away"
            before = thing_before(scene.discourse) if clause is scene.clauses[0] else []
            meant = before or meant_by(scene.discourse, "it", [])
            return (at, meant[0]) if len(meant) == 1 else None
        if tags[at] == "O":
            meant = _named_before(scene, clause, at) or meant_by(
                scene.discourse, scene.tagged.word(at), []
            )
            return (at, meant[0]) if len(meant) == 1 else None
        kin = clause.phrase[0] == "killed" and tags[at] == "S"  # "killed his brother Otto"
        if tags[at] not in "aDwr#v" and not kin:
            return None
        apposed = _APPOSED.match(tags, at, clause.end)  # "killed the caretaker, Otto Hay, in 1872"
        member = scene.tagged.member(apposed.end() - 1) if apposed is not None else None
        if apposed is not None and member is not None and member.type == "person":
            return apposed.end() - 1, member
        if tags[at] == "D" and tags[at + 1 : at + 3] in _OBJECT_ENDS:
            meant = scene.discourse.described(scene.tagged.words(at, 2))
            if len(meant) == 1:
                return at + 1, meant[0]
    return None


def _named_before(scene: Scene, clause: Clause, at: int) -> list[Member]:
    """Give whom 'him' means by the names of its sentence: 'Ada met Otto in Riga and married him'.

    It is the only one named before who is of that sex, and who does not act there.
    """
    gender = GENDER.get(scene.tagged.word(at).lower(), "")
    number = next((n for n, one in enumerate(scene.clauses) if one is clause), 0)
    acting = scene.actors[number] if number < len(scene.actors) else []
    start = scene.tagged.starts[at]
    before = {
        one.member.id: one.member
        for one in scene.named
        if one.mention.start < start and one.member.type == "person"
    }
    others = [one for one in before.values() if one not in acting and one.gender == gender]
    return others if gender and len(others) == 1 else []


def _says_what(scene: Scene, at: int, member: Member) -> bool:
    """Tell whether the noun behind a name says what it names: 'the Civic Hay political party'."""
    end = at + 1
    if at and scene.tagged.small[at - 1] in ("a", "an"):  # "a Riga Bank committee"
        return False
    while scene.tagged.tags[end : end + 1] == "w":
        end += 1
    return type_of_noun(scene.tagged.small[end - 1]) == member.type == "organisation"


def _goes_with_place(scene: Scene, token: int) -> bool:
    """Tell whether a word behind a place leaves it one: 'in the Riga area', 'in Riga alone'."""
    word = scene.tagged.small[token]
    return word in _BESIDE_PLACE or load_language().kinds.get(word) in ("place", "building")


def place_of(scene: Scene, clause: Clause, when: int = -1) -> int | None:
    """Give the token of the place a clause names: 'in Moscow', 'at New Brighton'.

    Of several that an 'and' parts, 'lived in Riga and from 1890 in Rome', it is the one told with
    the date whose token is `when`; where only the other is told of, there is none.
    """
    tags = scene.tagged.tags
    if clause.phrase[0] in word_list("verbs", "of-rank"):
        return None
    joined = tags.rfind("C", clause.after, when) if when > clause.after else -1
    if joined >= 0:
        own = _place_within(scene, clause, joined + 1, clause.end)
        dated = not {"T", "B"}.isdisjoint(tags[clause.after : joined])
        if own is not None or dated:
            return own
    where = _place_within(scene, clause, clause.after, clause.end)
    if where is not None and where > when > clause.after:  # "was used in 1241, and in Europe later"
        return None if _PLACED_NEXT.match(tags, when + 1) is not None else where
    return where


def _one_of_several(scene: Scene, at: int, end: int) -> bool:
    """Tell whether other places follow a place: 'was sold in Latvia, Estonia and Finland'."""
    match = _LISTED.match(scene.tagged.tags, at + 1, end)
    last = scene.tagged.member(match.start("last")) if match is not None else None
    return last is not None and last.type == "place"


def _has_an_aim(scene: Scene, clause: Clause, start: int, at: int) -> bool:
    """Tell whether an aim follows, of whose place is spoken: 'was built to honour his work in'."""
    tags = scene.tagged.tags
    if scene.tagged.small[at] != "to" or tags[at + 1 : at + 2] != "w":
        return False
    beyond = tags[at + 2 : at + 3]
    if at > start and beyond in tuple("DSNOJU"):  # "left to serve as a ship in"
        return True
    if tags[at - 1] == "," or beyond == "P":  # "a contract, to guard it", "voted to remain in"
        return True
    moves = clause.phrase[0] in word_list("verbs", "of-motion")
    return beyond == "w" and tags[at - 1] in "TB" and not moves  # "in 1900 to improve trade in"


def _of_the_noun(scene: Scene, preposition: int) -> bool:
    """Tell whether a place goes with the noun before it: 'a degree in', 'immigrants to Canada'."""
    tags, small = scene.tagged.tags, scene.tagged.small
    last = preposition - 1 - (tags[preposition - 1] == "B")  # "a doctorate (1982) in Physics"
    if tags[last] == "N":  # "the Nobel Prize in Chemistry"
        words = small[last].split(" ")  # "a Bachelor of Arts in Education"
        return words[-1] in _OF_A_FIELD or words[0] in _DEGREES
    if tags[last - 1 : last + 1] in ("wD", "ww") and small[last] in ("a", "s", "sc"):
        return small[last - 1] in ("b", "m")  # "a B.A. in Physics"
    noun = small[last]
    return noun in _OF_A_FIELD or (small[preposition] in ("to", "on") and noun in _BOUND_FOR)


def _a_tongue(member: Member) -> bool:
    """Tell whether a name is a people's or its language: 'were named in Latvian'."""
    return member.hinted and member.name in load_language().demonyms


def _begins_anew(scene: Scene, start: int, at: int) -> bool:
    """Tell whether another deed or event begins: 'after the coup in', 'in 1993 and aims at'.

    So it does in 'moved to Leeds and later to Riga'.
    """
    tags, word = scene.tagged.tags, scene.tagged.small[at]
    if at > start and tags[at] in "PU" and scene.tagged.word(at)[0].isupper():
        return True  # a title: "was published as With Otto Hay in Riga"
    if at > start and (word in THEN or (tags[at - 1 : at + 1] == "Sw" and word in _OTHER_EVENTS)):
        return True  # "was honoured two years before his death in"
    if at > start and tags[at] == "g" and tags[at - 1] in "wNr":
        return tags[at + 1 : at + 2] == "P"  # "was born into a family of artists living in"
    if at > start and tags[at] == "K" and tags[at + 1 : at + 2] in tuple("wvbh"):
        return True  # "a hall built in 1905 that honours singers in"
    if tags[at] == "U" and word not in ("as", "than"):
        return tags[at + 1 : at + 2] not in ("T", "B", "P")  # "while at the fair in"
    return at > start and tags[at - 1 : at + 2] == "TCw" and scene.tagged.word(at + 1).islower()


def _of_a_book(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether what follows is only written of: 'about life in', 'a book on her years in'."""
    word = scene.tagged.small[at]
    behind_noun = at > clause.after and scene.tagged.tags[at - 1] == "w"
    written = clause.phrase[0] in _WRITING and word == "on" and behind_noun
    return written or word in _TOPIC


def _for_what_is_there(scene: Scene, start: int, end: int) -> bool:
    """Tell whether a place is of a thing: 'appeared for the sale of a house in Riga'."""
    match = _FOR_IT.search(scene.tagged.tags, start, end)
    return match is not None and scene.tagged.small[match.start()] == "for"


def _of_a_title(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether only 'in' made a title a place: 'appeared in Follow the Fleet'.

    So it did in 'made her debut in Moles (1950)'.
    """
    tags = scene.tagged.tags
    goes_on = tags[at + 1 : at + 3] == "DN" or tags[at + 1 : at + 2] == "B"
    # "made his debut singing the role of Max in Moles"
    goes_on = goes_on or not _PARTS.isdisjoint(scene.tagged.small[clause.after : at])
    return goes_on or clause.phrase[0] in word_list("verbs", "of-writing")


def _goes_there(clause: Clause, preposition: str) -> bool:
    """Tell whether a verb says that somebody or something goes 'to' a place: no 'sold to'."""
    if preposition not in _AHEAD:
        return True
    return clause.phrase[0] in word_list("verbs", "of-motion")


def _of_an_owner(scene: Scene, at: int) -> bool:
    """Tell whether a name only says whose what follows is: 'fought in Miller's brigade'.

    So it does in 'work at Deb's Kennels' and 'led to Finland's independence', but the old town
    one moved to may be 'Riga's old town'.
    """
    tags, end = scene.tagged.tags, at + 2
    if tags[at + 1 : at + 2] != "S" or scene.tagged.word(at + 1)[0] not in "'’":
        return False
    while tags[end : end + 1] in ("w", "a", "#"):
        end += 1
    if tags[end : end + 1] == "N":
        return True
    owned = scene.tagged.small[end - 1]
    if scene.tagged.small[at - 1] == "to" and end > at + 2:
        return load_language().kinds.get(owned) not in ("place", "building")
    return owned in word_list("places", "of-a-leader")


def _named_there(scene: Scene, clause: Clause, at: int) -> Member | None:
    """Give what a token names, but not Riga in 'was built not in Riga but in Leeds'."""
    named = scene.tagged.tags[at] == "N"
    if not named or exceptions.contrasted(scene.tagged, clause, at):
        return None
    return scene.tagged.member(at)


def _place_within(scene: Scene, clause: Clause, start: int, end: int) -> int | None:
    tags, aside = scene.tagged.tags, False
    for at in range(start, end):
        if tags[at] == ",":
            aside = tags[at + 1 : at + 2] in _ASIDE
        if _has_an_aim(scene, clause, start, at):
            return None
        goes_on = tags[at] == "," and clause.opener in ("R", "K")
        if goes_on and not _WAY.isdisjoint(scene.tagged.words(at + 1, 1)):
            return None  # "moved from Leeds, where it was founded in 1850, to Riga"
        if tags[at] == "v" or _begins_anew(scene, start, at) or _of_a_book(scene, clause, at):
            return None  # "bought three firms located in Minnesota", "about life in Riga"
        member = _named_there(scene, clause, at)
        before = at - 1 - (tags[at - 1] == "D")  # "in the United States"
        placed = member is not None and (member.type == "place" or in_larger(scene, at))
        if placed and member is not None and member.hinted and _of_a_title(scene, clause, at):
            return None
        attribute = tags[at + 1 : at + 2] == "w" and not _goes_with_place(scene, at + 1)
        attribute = attribute or _of_an_owner(scene, at)
        if placed and tags[before] == "P" and not attribute:  # not "in Riga history"
            there = scene.tagged.small[before] in _WHERE and not _of_the_noun(scene, before)
            there = there and not aside and _goes_there(clause, scene.tagged.small[before])
            there = there and not _for_what_is_there(scene, start, before)
            there = there and not _one_of_several(scene, at, clause.end)
            return at if there and member is not None and not _a_tongue(member) else None
    return None
