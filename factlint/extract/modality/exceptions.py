"""What a sentence takes out of what it says: 'all but Otto Hay', 'not in 1801 but in 1810'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.syntax.clause import Clause
    from factlint.extract.syntax.tagging import Tagged

_ALL = word_list("speech", "all-of-them")
_EXCEPT = word_list("speech", "excepting")
_ALWAYS = frozenset("except excepting excluding".split())  # the others are other words as well
_ALSO = frozenset("only just merely simply once".split())  # "not only the mill but the bank"
_NONE = ("none", "neither")
_VERBS = frozenset("bhvsdm;")
_WITHIN = frozenset("DSaw#rN,fT")  # between an exception and who is excepted
_EITHER = deferred(r"(?:P?a?)?$")  # between a verb and "neither": "was elected in neither 1901 nor"
_OTHER_TIME = deferred(r"[vwN](?P<denied>n)P?(?:[PDSaw#NTB]*)$")  # "founded not in 1801"
_RATHER = deferred(r"T(?:,?C|;)(?:a|n),?P?T?")  # "in 1801, or rather in 1810", "in 1801 – no, 1810"
_TURNED = frozenset("DSaw#HYJNrPTbv")  # "nor was she born in Riga in 1905"
_MENDING = word_list("speech", "mending")
SIGNS = _EXCEPT | {*_NONE, "nor", "not", "but", *_MENDING}


def excepted(tagged: Tagged, clause: Clause) -> bool:
    """Tell whether who would act is taken out of all: 'All but Otto Hay left in 1905'."""
    subject = clause.subject
    if subject is None or clause.reduced or _EXCEPT.isdisjoint(tagged.small):
        return False
    for at in range(subject.at[-1] - 1, 0, -1):
        if tagged.tags[at] in _VERBS:
            return False
        if tagged.small[at] in _EXCEPT:
            before = tagged.small[_behind_verbs(tagged.tags, at) : at]
            all_before = tagged.small[at] in _ALWAYS or not _ALL.isdisjoint(before)
            return all_before and set(tagged.tags[at + 1 : subject.at[-1]]) <= _WITHIN
    return False


def none_of(tagged: Tagged, clause: Clause) -> bool:
    """Tell whether a clause is about none of those it names: 'None of them, Ada and Ann, was'."""
    subject, main = clause.subject, not clause.reduced or clause.end == len(tagged.tags)
    if clause.opener == "," and tagged.small[0] == "neither":
        # "Neither the mill, built in 1902, nor the inn, ..., was sold"
        before = subject.at[-1] if subject is not None else 0
        if subject is None or before < clause.head:
            return "nor" in tagged.small[before : clause.group]
    if subject is None or not main:  # "He built ten mills, none of them in Riga, and died"
        return False
    first = max(_behind_verbs(tagged.tags, clause.group) - 1, 0)
    return any(
        tagged.small[at] in _NONE and tagged.tags[at + 1] == "f"
        for at in range(first, subject.first)
    )


def _behind_verbs(tags: str, end: int) -> int:
    """Give the first token of those before a place among which there is no verb."""
    first = end
    while first and tags[first - 1] not in _VERBS:
        first -= 1
    return first


def neither_of(tagged: Tagged, clause: Clause) -> bool:
    """Tell whether a verb is denied of two things: 'was elected in neither 1901 nor 1905'."""
    small = tagged.small[clause.after : clause.end]
    if "neither" not in small or "nor" not in small:
        return False
    between = tagged.tags[clause.after : clause.after + small.index("neither")]
    return _EITHER.fullmatch(between) is not None


def behind_nor(tagged: Tagged, end: int) -> bool:
    """Tell whether a verb before a token is turned behind 'nor': 'nor did she marry in 1905'."""
    for at in range(end - 1, -1, -1):
        if tagged.small[at] == "nor":
            return tagged.tags[at + 1 : at + 2] in tuple("bhdm")
        if at + 1 < end and tagged.tags[at + 1] not in _TURNED:
            return False
    return False


def is_the_wrong_one(tagged: Tagged, clause: Clause, at: int) -> bool:
    """Tell whether a date is the wrong one of two, or the sentence denies the other one."""
    before = tagged.small[max(at - 2, clause.after) : at]
    behind_but = clause.negative and "but" in before  # "was not built in 1801 but in 1810"
    wrong = contrasted(tagged, clause, at) or _withdrawn(tagged, at)
    return behind_but or wrong or _left_out(tagged, clause, at)


def _left_out(tagged: Tagged, clause: Clause, at: int) -> bool:
    """Tell whether a year is taken out of all: 'was held every year except 1939 and 1940'."""
    small, first = tagged.small, clause.after - 1
    every = next((one for one in range(first, at) if small[one].startswith("every ")), -1)
    if every < 0:
        return False
    out = next((one for one in range(every + 1, at) if small[one] in _EXCEPT), -1)
    return out >= 0 and _VERBS.isdisjoint(tagged.tags[out:at])


def contrasted(tagged: Tagged, clause: Clause, at: int) -> bool:
    """Tell whether a date or place is the wrong one of two: 'was built not in 1801 but in 1810'."""
    if "not" not in tagged.small[clause.verb : at] or "but" not in tagged.small[at:]:
        return False
    match = _OTHER_TIME.search(tagged.tags, clause.verb, at)
    if match is None or tagged.small[match.start("denied")] != "not":
        return False
    if tagged.small[match.end("denied")] in _ALSO:
        return False
    but = tagged.small.index("but", at)
    return "but" not in tagged.small[match.start("denied") : at] and _VERBS.isdisjoint(
        tagged.tags[at:but]
    )


def _withdrawn(tagged: Tagged, at: int) -> bool:
    """Tell whether a date is mended at once: 'in 1801, or rather in 1810'."""
    match = _RATHER.match(tagged.tags, at)
    return match is not None and not _MENDING.isdisjoint(tagged.small[at + 1 : match.end()])
