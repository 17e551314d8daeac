"""More ways in which a sentence does not state what it says: openings, gerunds, plans, errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.syntax.grammar import CONDITIONS
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.extract.syntax.tagging import Tagged

CONDITION = "condition"
DENIAL = "denial"
_OPENINGS = {  # the first words of a sentence, and what they make of it
    "would that": CONDITION, "on condition": CONDITION, "in the event": CONDITION,
    "as long as": CONDITION, "so long as": CONDITION, "on the assumption": CONDITION,
    "as though": CONDITION, "in that case": CONDITION, "in such a case": CONDITION,
    "in which case": CONDITION, "for argument's sake": CONDITION,
    "even had": CONDITION, "only had": CONDITION, "even were": CONDITION, "even should": CONDITION,
    "on the supposition": CONDITION, "on the understanding": CONDITION,
    "on the premise": CONDITION, "on the theory": CONDITION, "on the proviso": CONDITION,
    "just imagine": CONDITION, "just suppose": CONDITION, "ask": CONDITION, "guess": CONDITION,
    "write": CONDITION, "picture": CONDITION, "pretend": CONDITION, "enter": CONDITION,
    "type": CONDITION, "had it not": CONDITION, "if not": CONDITION,
    "nor": DENIAL, "neither": DENIAL, "nowhere": DENIAL, "on no occasion": DENIAL,
    "in no year": DENIAL, "in no case": DENIAL, "no longer": DENIAL,
    "never": DENIAL, "at no time": DENIAL, "not once": DENIAL,
    "under no circumstances": DENIAL, "by no means": DENIAL, "on no account": DENIAL,
    "in no way": DENIAL, "at no point": DENIAL, "in no sense": DENIAL,
}  # fmt: skip
_BY_FIRST = {
    first: {key: how for key, how in _OPENINGS.items() if key.split(" ")[0] == first}
    for first in {key.split(" ")[0] for key in _OPENINGS}
}
_HAD_SHE = deferred(r",(?:h[HYJN]|b[HYJ])n?a*[bv]")  # "think of her, had she been born then"
_TO = deferred(r"Pw(?=[DSNO#])")
_BEINGS = frozenset("NwrHYJ")  # classes of words for those who act
_PLANS = word_list("verbs", "plans")
_NO_MORE_THAN = frozenset("from of without missed avoided escaped short against before".split())
_WRONGLY = word_list("speech", "wrongly")
_HELD_FOR_TRUE = word_list("speech", "held-for-true")
_FORMERLY = word_list("speech", "formerly")
_TOLD = word_list("speech", "told")
_QUESTIONS = frozenset("when where how why which".split())
_UNKNOWN = word_list("speech", "unknown")
_PROVIDED = word_list("speech", "provided")
_ISSUES = word_list("speech", "issues")
_ABOUT = word_list("speech", "before-questions")
_ANYONE = frozenset("whoever whomever anyone anybody whichever whatever".split())
_KNOWING = word_list("speech", "knowing")
_FIXED = word_list("speech", "fixed")
_IN_MIND = word_list("speech", "in-mind")
_BARRED = word_list("speech", "barred")
WORDS = frozenset(
    {
        "asked", "asks", "unclear", "uncertain", "disputed", "being", "having", "cannot", "ought",
        "said", *_HELD_FOR_TRUE, *_WRONGLY, *_FIXED, *_BARRED,
    }
)  # fmt: skip


def opening(tagged: Tagged) -> str:
    """Say what the opening of a sentence makes of it: CONDITION, DENIAL or nothing."""
    small = tagged.small
    found = _BY_FIRST.get(small[0]) if small else None
    for key, how in (found or {}).items():
        words = key.split(" ")
        if small[: len(words)] == words and (
            how is not DENIAL
            or tagged.tags[len(words) : len(words) + 1] in tuple("bhdm")
            or (key == "neither" and tagged.tags[1:3] == "PT")  # "Neither in 1901 nor in 1905 was"
        ):
            return how
    if small[:1] == ["let"] and "be" in small[1:9]:
        return CONDITION
    return (
        CONDITION
        if _HAD_SHE.search(tagged.tags) and "!" in tagged.text[tagged.span.end - 1 :]
        else ""
    )


def opens(scene: Scene, at: int) -> bool:
    """Tell whether nothing parts a clause from the opening: 'nor was she born', two verbs."""
    return not any(clause.opener for clause in scene.clauses[: at + 1])


def meant(scene: Scene, first: int, last: int) -> bool:
    """Tell whether an infinitive stands between two tokens: 'plans to open a museum in 1920'."""
    tags, small = scene.tagged.tags, scene.tagged.small
    if "t" in tags[first:last]:
        return True
    plans = (at for at in range(first, last) if small[at] in _PLANS)
    if (plan := next(plans, None)) is not None and "to" in small[plan:last]:
        return True  # "Plans for the mill to close in 1920 came to nothing"
    return any(
        scene.tagged.small[one.start() + first] == "to" for one in _TO.finditer(tags[first:last])
    )


def never_done(scene: Scene, clause: Clause) -> bool:
    """Tell whether a clause is what did not come about: 'far from being born in 1905'."""
    small, at = scene.tagged.small, clause.group
    if small[at] not in ("being", "having"):
        return False
    while at > 0 and scene.tagged.tags[at - 1] == "a":
        at -= 1
    if at > 1 and small[at - 1] == "than":
        return small[at - 2] == "rather"
    return at > 0 and small[at - 1] in _NO_MORE_THAN - {"before"}


def told_wrongly(scene: Scene, clause: Clause) -> bool:
    """Tell whether a clause says what is told in error: 'is erroneously given as 1905'."""
    at = next(number for number, one in enumerate(scene.clauses) if one is clause)
    said = scene.clauses[at - 1] if at and clause.opener == "t" else clause.said_by
    for one in (clause, said):
        if one is not None and (one.phrase[0] in _TOLD or one is not clause):
            near = scene.tagged.words(max(one.group - 1, 0), one.after - one.group + 2)
            if not _WRONGLY.isdisjoint(near):
                return True
            if one.phrase[0] in _HELD_FOR_TRUE and not _FORMERLY.isdisjoint(near):
                return True  # "was long thought to have been born in 1905"
    return False


def supposed(scene: Scene, clause: Clause) -> bool:
    """Tell whether a clause is a condition: 'so long as he was born there', 'provided that'."""
    small, that = scene.tagged.small, clause.head - 1
    if clause.opener_word in CONDITIONS:
        return True
    if clause.opener_word == "as" and that > 0:
        return small[that - 1] == "long"
    return clause.opener == "K" and that > 0 and small[that - 1] in _PROVIDED


def of_anyone(scene: Scene, clause: Clause) -> bool:
    """Tell whether a clause is about nobody in particular: 'Whoever was elected in 1905'."""
    return clause.subject is not None and scene.tagged.small[clause.subject.at[-1]] in _ANYONE


def asked_about(scene: Scene, at: int) -> bool:
    """Tell whether a clause is an indirect question: 'nobody could say when she was born'."""
    clause = scene.clauses[at]
    if _question_before(scene, clause):
        return True
    if clause.opener_word not in _QUESTIONS or clause.head < 2:
        return False
    word = scene.tagged.small[clause.head - 2]
    if word in ("of", "about", "over") and scene.tagged.small[clause.head - 3] in _ISSUES:
        return True
    before = scene.clauses[at - 1] if at else None
    if word in _UNKNOWN:
        return True
    denied = before is not None and (before.negative or scene.tagged.small[0] in ("nobody", "no"))
    return word in _KNOWING and denied


def only_thought(tagged: Tagged, clause: Clause) -> bool:
    """Tell whether a clause says what somebody had in mind: 'thought of moving to Riga'."""
    behind = tagged.tags[clause.after : clause.after + 2]
    if behind == "Pg" and tagged.small[clause.after] == "against":  # "voted against joining"
        return True
    return clause.phrase[0] in _IN_MIND and (behind[:1] == "g" or behind in ("fg", "Pg", "fw"))


def _question_before(scene: Scene, clause: Clause) -> bool:
    """Tell whether a clause is within a question: 'asked which of the brothers, …, was born'."""
    small, tags = scene.tagged.small, scene.tagged.tags
    if "which" not in small and "whether" not in small:
        return False
    at = clause.group - 1
    while at > 0 and (tags[at] not in "C;Kbhmsvd" or tags[at : at + 2] == "CN"):
        if small[at] in ("which", "whether") and small[at - 1] in _UNKNOWN | _ABOUT:
            return True
        at -= 1
    return False


def fixed_for(clause: Clause) -> bool:
    """Tell whether a clause says when something was meant to be: 'was planned for 1914'."""
    words = clause.phrase[1:] if clause.copula else clause.phrase
    due = words[:1] == ["due"] and words[1:2] in (["in"], ["on"], ["by"], ["at"])
    return due or (words[:1] != [] and words[0] in _FIXED and words[1:2] == ["for"])


def barred(clause: Clause) -> bool:
    """Tell whether somebody was kept from what follows: 'was forbidden to return in 1945'."""
    if clause.phrase[:3] == ["stopped", "short", "of"]:
        return True
    kept = clause.passive and clause.phrase[0] in _BARRED
    if clause.phrase[1:2] == ["from"]:  # but "was excluded from the games" tells that it was
        return kept and clause.phrase[2:3] != [] and clause.phrase[2].endswith("ing")
    return kept and clause.phrase[1:2] == ["to"]


def aside_said(scene: Scene) -> bool:
    """Tell whether a sentence says so by the way: 'Jonas, it was said, had died'.

    'In 1966, it was listed on the Register' opens with its date.
    """
    return any(
        clause.passive and clause.opener == "," and clause.subject is not None
        and scene.tagged.tags[clause.subject.first] == "J" and clause.phrase[0] in _TOLD
        and not _BEINGS.isdisjoint(scene.tagged.tags[: clause.head])
        for clause in scene.clauses
    )  # fmt: skip
