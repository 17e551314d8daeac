"""Dates at the end of a clause that are of what comes next, or of what was told before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

_BEHIND_A_STOP = deferred(
    r"(?:[,;]C?|C)a*[PUy]$|(?:,C?|(?<!T);C?|C)a*$"
)  # ", and in", "; on", ", since"
_BEHIND_SEMICOLON = deferred(r";a*[PUy]$|(?<!T);a*$")  # no "1905–07"
_BEHIND_COMMA = deferred(r",[PU]$")
_APPOSED = deferred(r",D[aw]*w$")
_PRONOUN = deferred(r",?[HYJ]")
_SOMEBODY = deferred(r",?(?:[DS][aw#]*[Nwr]|N)")
_DOING = frozenset(("having", "being"))


def of_another_clause(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date behind a verb is another one's.

    It opens what comes next in 'Based in Leeds, since 1999 they play in Riga', also where that has
    no verb that is read, or closes what was told before a relative clause: 'Otto Hay left the
    college, where he was a member of the club, in 1958'.
    """
    if at <= clause.verb:
        return False
    return _opens_the_next(scene, clause, at) or _closes_the_last(scene, clause, at)


def of_a_result(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date is of what came of a deed: 'attacked it forcing them to go by 3 May'."""
    tags, results = scene.tagged.tags, word_list("verbs", "resulting")
    return any(
        tags[one] == "g" and tags[one - 1] in "wN" and scene.tagged.small[one] in results
        for one in range(clause.after + 1, at)
    )


def _opens_the_next(scene: Scene, clause: Clause, at: int) -> bool:
    tags = scene.tagged.tags
    if _PRONOUN.match(tags, at + 1) is not None or tags[at + 1 : at + 4] == "D#v":
        # "the two joined", of which no verb is read, as well
        however = scene.tagged.small[at - 2] == "however"
        if clause.opener == "U" or (tags[at + 1] == "," and _BEHIND_COMMA.search(tags, 0, at)):
            return False  # "when he died, in 1905, she left"
        return however or _BEHIND_A_STOP.search(tags, clause.after, at) is not None
    if _SOMEBODY.match(tags, at + 1) is None:
        return False
    if _BEHIND_SEMICOLON.search(tags, clause.after, at) is not None:
        return True
    doing = scene.tagged.small[clause.group] in _DOING
    return doing and _BEHIND_COMMA.search(tags, clause.after, at) is not None


def _closes_the_last(scene: Scene, clause: Clause, at: int) -> bool:
    tags = scene.tagged.tags
    if clause.reduced:  # "Otto Hay left Riga College, a school lying in Leeds, in 1958"
        aside = _APPOSED.search(tags, 0, clause.group) is not None
    else:
        aside = clause.opener == "R" and clause.head > 1 and tags[clause.head - 2] == ","
    if not aside or _BEHIND_COMMA.search(tags, clause.after, at) is None:
        return False
    time = scene.tagged.time(at)
    lasts = time is not None and bool(time.range)
    if tags[at + 1 : at + 2] in ("P", "U") and not lasts:
        return False
    # "a chair, which he accepted with a speech, in 1946", "where he was vicar, from 1849 to 1857"
    stays = clause.copula or tags[clause.verb] == "s"
    if not clause.reduced and stays == lasts:
        return False
    number = next(one for one, other in enumerate(scene.clauses) if other is clause)
    before = scene.clauses[number - 1] if number else None
    return "," not in tags[clause.after : at - 2] and before is not None and not before.dates
