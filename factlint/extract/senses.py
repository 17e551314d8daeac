"""In which sense a verb stands, by what stands beside it: one is expelled from a land or a school.

`verbs` gives what the plain sense of a verb states; here are those that state something else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.entities.introductions import type_of_noun
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Callable

    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

_PHRASE = r"[DSaw#v]*?(?P<last>[Nwr])(?![Nwr])"
_FROM = deferred(rf"a*(?:y[^,]*)?P{_PHRASE}")
_BY = deferred(rf"a*(?:P[^,]*)?y{_PHRASE}")
_OBJECT = deferred(r"a*[DSaw#vTN]*(?P<last>[Nwr])(?!S)")
_KIN = deferred(r"a*(?:[DS#][aw#]*|[aw#]*)r(?!S)")
_WHOM = deferred(r"a*(?:O|S(?=[PTU,;C.a]|$))")
_LANDS = word_list("places", "nouns") | word_list("places", "homelands")
_STATES = word_list("verbs", "expelling-states")
_DEPARTURES = frozenset("expulsion escape banishment exile".split())
_WON = word_list("verbs", "won-otherwise")
_RECEIVED = word_list("verbs", "received-otherwise")
_ROOMS = frozenset("room bed bedroom chamber cabin study quarters tent hotel".split())
_BY_THEN = frozenset("already well firmly long".split())
_ADMITTED = word_list("verbs", "admitted-to")
_LOVERS = word_list("verbs", "became-to-somebody")
_BECAME = deferred(r"S[aw#]*(?P<last>[wr])(?![wrNfS])")
_MARRIED_NAMES = frozenset("mrs madame mme frau lady señora senora signora".split())
_LIFTED = frozenset("siege blockade embargo ban".split())


def is_other(scene: Scene, clause: Clause, member: Member) -> bool:
    """Tell whether the words beside a verb give it another sense than its property has."""
    told = _OTHERS.get(clause.phrase[0])
    return told is not None and told(scene, clause, member)


def _expelled(scene: Scene, clause: Clause, _: Member) -> bool:
    """Tell whether somebody was expelled from a school or a party, or by one, and no land."""
    tags = scene.tagged.tags
    whence = _FROM.match(tags, clause.after, clause.end)
    if whence is not None and scene.tagged.small[whence.start("last") - 1] != "by":
        at = whence.start("last")
        before = scene.tagged.small[clause.after : at]
        if "from" in before:
            return not _a_land(scene, at)
    doer = _BY.match(tags, clause.after, clause.end)
    return doer is not None and not _of_a_state(scene, doer.start("last"))


def is_no_departure(scene: Scene, noun: int, when: int) -> bool:
    """Tell whether a noun is of no land that was left: 'his expulsion from the party in 1921'."""
    small = scene.tagged.small
    if small[noun] not in _DEPARTURES or "from" not in small[noun:when]:
        return False
    whence = _FROM.match(scene.tagged.tags, noun + 1, when)
    return whence is not None and not _a_land(scene, whence.start("last"))


def expels_a_member(scene: Scene, clause: Clause) -> bool:
    """Tell whether a body puts a member out: 'The party expelled Otto Hay', and no government."""
    if clause.phrase[0] != "expelled" or clause.subject is None:
        return False
    words = scene.tagged.small[clause.after : clause.end]
    if "from" in words:
        whence = _FROM.match(scene.tagged.tags, clause.after + words.index("from"), clause.end)
        return whence is not None and not _a_land(scene, whence.start("last"))
    return not _of_a_state(scene, clause.subject.at[-1])


def _a_land(scene: Scene, at: int) -> bool:
    member = scene.tagged.member(at)
    return scene.tagged.small[at] in _LANDS if member is None else member.type == "place"


def _of_a_state(scene: Scene, at: int) -> bool:
    """Tell whether who acts may be a state's: 'the government', 'the Soviets'; no club is."""
    member = scene.tagged.member(at)
    noun = scene.tagged.small[at].rpartition(" ")[2]
    body = type_of_noun(noun) == "organisation" if member is None else member.type == "organisation"
    return not body or noun in _STATES


def _left(scene: Scene, clause: Clause, _: Member) -> bool:
    """Tell whether somebody left people, in life or in death: 'his wife', 'three daughters'."""
    tags = scene.tagged.tags
    if clause.passive:
        return False
    if _WHOM.match(tags, clause.after) or _KIN.match(tags, clause.after):
        return True
    named = tags[clause.after : clause.after + 1] == "N"
    named = named and tags[clause.after + 1 : clause.after + 2] != "S"
    one = scene.tagged.member(clause.after) if named else None
    return (one is not None and one.type == "person") or _left_whom(scene, clause)


def _left_whom(scene: Scene, clause: Clause) -> bool:
    """Tell whether a relative pronoun is whom somebody left: 'whom he wed in 1947 and left'."""
    behind = scene.tagged.tags[clause.after : clause.after + 1]
    number = next((at for at, one in enumerate(scene.clauses) if one is clause), 0)
    while number and scene.clauses[number].opener == "C" and scene.clauses[number].subject is None:
        number -= 1
    return scene.clauses[number].opener_word == "whom" and behind in ("P", "T", ",", "C", "a", "")


def _became(scene: Scene, clause: Clause, _: Member) -> bool:
    """Tell whether somebody became no holder of a post: 'his wife', 'Mrs Hay', 'her lover'."""
    match = _BECAME.match(scene.tagged.tags, clause.after)
    if match is not None and scene.tagged.tags[match.start("last")] == "r":
        return True
    if match is not None and scene.tagged.small[match.start("last")] in _LOVERS:
        return True
    return not _MARRIED_NAMES.isdisjoint(scene.tagged.words(clause.after, 1))


def _escaped(scene: Scene, clause: Clause, _: Member) -> bool:
    """Tell whether somebody only got out: 'escaped from a camp', and to no other land."""
    whence = _FROM.match(scene.tagged.tags, clause.after, clause.end)
    if whence is None or "from" not in scene.tagged.small[clause.after : whence.start("last")]:
        return False
    if _a_land(scene, whence.start("last")):
        return False
    behind = scene.tagged.small[whence.end() : clause.end]
    return "to" not in behind


def _object_of(scene: Scene, clause: Clause, first: int) -> str:
    """Give the last word of what stands behind a verb, from a token on; "" where nothing does."""
    match = _OBJECT.match(scene.tagged.tags, first, clause.end)
    return scene.tagged.small[match.start("last")] if match is not None else ""


def _won(scene: Scene, clause: Clause, _: Member) -> bool:
    """Tell whether somebody won no prize: 'won custody of her son', 'won a libel action'."""
    return _object_of(scene, clause, clause.after) in _WON


def _received(scene: Scene, clause: Clause, _: Member) -> bool:
    """Tell whether what somebody received is no prize: 'received its first air raid', 'votes'."""
    return _object_of(scene, clause, clause.after) in _RECEIVED


def _retired(scene: Scene, clause: Clause, _: Member) -> bool:
    """Tell whether somebody only went to bed: 'retired to his room in the evening'."""
    to = scene.tagged.words(clause.after, 1) == ["to"]
    return to and _object_of(scene, clause, clause.after + 1) in _ROOMS


def _commissioned(scene: Scene, clause: Clause, _: Member) -> bool:
    """Tell whether somebody was only asked for work: 'commissioned by Otto to study it'."""
    words = scene.tagged.words(clause.after, 8)
    return clause.passive and (words[:1] == ["by"] or "to" in words) and words[:1] != ["into"]


def _established(scene: Scene, clause: Clause, _: Member) -> bool:
    """Tell whether something only had its place by then: 'was already established as the hub'."""
    before = scene.tagged.words(clause.group, clause.verb - clause.group)
    return clause.passive and not _BY_THEN.isdisjoint(before)


def _admitted(scene: Scene, clause: Clause, _: Member) -> bool:
    """Tell whether somebody came into a house: 'admitted to hospital', and not 'to the bar'."""
    if scene.tagged.words(clause.after, 1) != ["to"]:
        return False
    return _object_of(scene, clause, clause.after + 1) not in _ADMITTED | {""}


def _raised(_: Scene, clause: Clause, member: Member) -> bool:
    """Tell whether a siege was given up, and no regiment raised."""
    return clause.passive and member.name.rpartition(" ")[2].lower() in _LIFTED


_OTHERS: dict[str, Callable[[Scene, Clause, Member], bool]] = {
    "expelled": _expelled,
    "left": _left,
    "became": _became,
    "escaped": _escaped,
    "won": _won,
    "received": _received,
    "established": _established,
    "retired": _retired,
    "commissioned": _commissioned,
    "admitted": _admitted,
    "raised": _raised,
}
