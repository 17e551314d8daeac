"""Dates that the verb of a clause cannot have, whatever they are of: its tense or sense forbids it.

'They are considering a road through the field of the battle of 1917', 'She has answered claims that
the school was closed in 1990', 'The letter seemed to echo the words of 1848'.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.syntax.grammar import SAYING
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Time

_GOING_ON = frozenset("is are am".split())
_ABOUT = frozenset("of about for".split())
_FAR = 6  # tokens behind "has won", from which on a date is hardly of the winning
_OPENING = 8  # tokens before a clause that opens its sentence
_SO_FAR = frozenset("has have".split())
_FIRST = frozenset("first last only".split())
_OPEN = frozenset("since until by from before after during throughout".split())
# What begins another act: a participle, a relative, an infinitive, "to close in"
_OTHER_ACT = deferred(r"[gvtR]|P(?=w)")


def forbids(scene: Scene, clause: Clause, at: int, time: Time) -> bool:
    """Tell whether the verb of a clause has no date like that behind it."""
    if clause.copula or at < clause.verb:
        return False
    if _after_all(scene, clause, at) or _told_how(scene, clause, at):
        return True
    if _behind_what_had_been(scene, clause, at):
        return True
    if (
        _seems(clause)
        or _foreseen(clause)
        or _heard_of(scene, clause, at)
        or _from_one_to_another(scene, clause, at)
    ):
        return True
    if _the_first_since(scene, clause, at, time) or _of_now(scene, clause, time):
        return True
    if time.modifier in _OPEN or ".." in (time.edtf or ""):
        return False
    words = scene.tagged.words(clause.group, clause.verb - clause.group)
    if scene.tagged.tags[clause.verb] == "g" and not _GOING_ON.isdisjoint(words):
        return True
    so_far = not _SO_FAR.isdisjoint(words)
    return so_far and (at - clause.after > _FAR or _of_another_act(scene, clause, at))


def _behind_what_had_been(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date goes on behind an aside: 'died there, where he had lived, in 1905'."""
    tags, head = scene.tagged.tags, clause.head
    if not clause.perfect or tags[max(head - 2, 0) : head] != ",R" or tags[at - 2 : at] != ",P":
        return False
    before = max((one.after for one in scene.clauses if one.after < head), default=0)
    return not set(tags[before:head]) & set("TB")


def _of_now(scene: Scene, clause: Clause, time: Time) -> bool:
    """Tell whether a verb tells how things are, whenever: 'The film depicts Riga in the 1920s'.

    What happens but once may be told so, 'The mill opens in 1950', and a date may be recorded.
    """
    if time.modifier in ("since", "until") or time.implied:
        return False
    if clause.subject is None and not clause.opener:
        return False  # hardly a verb: "moved to the United states (1980)"
    words = scene.tagged.words(clause.group, clause.verb - clause.group)
    present = clause.passive and not _GOING_ON.isdisjoint(words)
    if not present and scene.tagged.tags[clause.verb] != "s":
        return False
    verb = clause.phrase[0]
    if verb in word_list("verbs", "dated"):
        return False
    if verb in SAYING or verb in word_list("speech", "showing"):
        return True
    phrases = scene.lexicon.passive if clause.passive else scene.lexicon.active
    stated = scene.lexicon.find(phrases, clause.phrase, ("",))
    on_a_day = len(time.edtf or "") == len("1950-05-01")
    return not (on_a_day or (stated is not None and stated.value == "date"))


def _the_first_since(scene: Scene, clause: Clause, at: int, time: Time) -> bool:
    """Tell whether something is the first of its kind for a while: 'the first fair since 1945'."""
    words = scene.tagged.words(clause.after, at - clause.after)
    first = any(one in _FIRST or (one.endswith("est") and len(one) > len("west")) for one in words)
    return time.modifier == "since" and first


def _seems(clause: Clause) -> bool:
    """Tell whether a verb says how something looks and not what happened."""
    word, behind = clause.phrase[0], clause.phrase[1:2]
    if word in word_list("verbs", "seeming"):
        return True
    return word in word_list("verbs", "seeming-to") and behind == ["to"]


def _foreseen(clause: Clause) -> bool:
    """Tell whether a verb says what was to come: 'is expected to grow in 1990'."""
    if clause.phrase[:2] in (["rule", "out"], ["ruled", "out"]):
        return True
    if clause.phrase[1:2] != ["to"]:
        return False
    if clause.phrase[0] == "presumed":  # "a pilot presumed to have died in 1989"
        return True
    foretold = clause.passive and clause.phrase[0] in word_list("verbs", "foretelling")
    return foretold or clause.phrase[0] in word_list("verbs", "intending")


def _after_all(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date is the main clause's: 'Two years after he died, in 1944, it closed'."""
    behind = scene.tagged.tags[at - 2 : at] == ",P" or scene.tagged.tags[at - 1] == ","
    counted = clause.opener_word in ("after", "before") or scene.tagged.small[0].endswith(" after")
    return behind and counted and clause.head < _OPENING


def _told_how(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date is of what is told: 'tells how, in 2000, the mill burnt', 'like his'."""
    small = scene.tagged.small
    for place in range(clause.after, at):
        if small[place] in ("how", "why", "whether", "such"):
            return True
        if small[place] == "like" and scene.tagged.tags[place] == "P" and place > clause.after:
            return True
    return False


def _heard_of(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date is of what is talked about: 'heard details of a theft in 1990'."""
    talking = clause.phrase[0] in word_list("verbs", "talking") and not clause.passive
    if not talking or scene.tagged.tags[at] != "T":
        return False
    behind = scene.tagged.small[clause.after : at]
    return not _ABOUT.isdisjoint(behind)


def _of_another_act(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether another verb stands before a date: 'has denied claims that it closed in'."""
    if scene.tagged.tags[clause.group - 1 : clause.group] == "t":  # "is said to have lived in"
        return False
    found = _OTHER_ACT.finditer(scene.tagged.tags, clause.after, at)
    return any(one[0] != "P" or scene.tagged.small[one.start()] == "to" for one in found)


def _from_one_to_another(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date is of one end of a change: 'fell from 30 in 1990 to 20 in 2000'."""
    small, tags = scene.tagged.small, scene.tagged.tags
    near = range(clause.after, clause.end)
    ends = [one for one in near if tags[one] == "T"]
    if len(ends) < 2 or at not in ends[:2] or "to" not in small[ends[0] : ends[1]]:
        return False
    first = [one for one in range(clause.after, ends[0]) if small[one] == "from"]
    return bool(first) and "#" in tags[first[-1] : ends[0]]
