"""Dates that somebody gives for an event, and that date no deed: 'She gave her birth year as 1890'.

So it is with 'The register gives 1790 as the year', 'Ada Hay said 1948', 'His death is dated to
1555'.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.lexicon import load_lexicon
from factlint.extract.syntax.grammar import SAYING
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.syntax.clause import Clause
    from factlint.extract.syntax.tagging import Tagged

_AS_THE = deferred(r"TUD[aw#]*(?P<what>w)")  # "1790 as the year"
_YEARS = frozenset("year date day time birthday birthdate".split())
_GOING_ON = tuple("vswN")  # "as 1905 began", "as 1905 champion"
_GIVING = word_list("verbs", "giving-dates")
_ASSIGNED = word_list("verbs", "assigned-dates")
_ASSIGNING = word_list("verbs", "assigning")


def of_a_source(tagged: Tagged, clause: Clause | None, at: int) -> bool:
    """Tell whether a date is what somebody gives or writes as that of something.

    Where no verb that is read stands before it there is no clause.
    """
    tags, small = tagged.tags, tagged.small
    if small[at - 1 : at] == ["as"] and tags[at - 2 : at - 1] != "a":
        return tags[at + 1 : at + 2] not in _GOING_ON
    named = _AS_THE.match(tags, at)
    if named is not None and small[at + 1] == "as" and small[named.start("what")] in _YEARS:
        return True
    if clause is None or at < clause.group:
        return _given_before(tagged, at)
    if at == clause.after and not clause.passive and tagged.word(at).isdigit():
        return clause.phrase[0] in SAYING or clause.phrase[0] in _GIVING
    return clause.phrase[0] in _ASSIGNED and _of_an_event(tagged, clause)


def assigned_by(tagged: Tagged, first: int) -> tuple[int, int] | None:
    """Give the tokens of who puts an event, whose words begin at a token, at a date.

    'The old histories place his death in 1410', 'Reve puts the death of Otto Hay in 1410'.
    """
    verb = first - 1
    while verb > 0 and tagged.tags[verb] in "DS":
        verb -= 1
    if verb < 1 or tagged.small[verb] not in _ASSIGNING or tagged.tags[verb - 1] not in "wNrHYa":
        return None
    begin = verb - 1
    while begin and tagged.tags[begin - 1] in "DSwaNr#v":
        begin -= 1
    return (begin, verb - 1)


def _given_before(tagged: Tagged, at: int) -> bool:
    """Tell whether a date before a clause is a source's: 'The roll gives 1790, but he was'."""
    comma = max(tagged.tags.rfind(",", 0, at), tagged.tags.rfind(";", 0, at))
    return not _GIVING.isdisjoint(tagged.small[comma + 2 : at])


def _of_an_event(tagged: Tagged, clause: Clause) -> bool:
    """Tell whether it is an event, or its date, that is put somewhere: 'His death is dated to'."""
    subject = clause.subject
    if subject is None:
        nouns = {tagged.small[at] for at in range(clause.head) if tagged.tags[at] == "w"}
        return not nouns.isdisjoint(load_lexicon().nouns)
    noun = tagged.small[subject.at[-1]]
    return noun in load_lexicon().nouns or noun in _YEARS
