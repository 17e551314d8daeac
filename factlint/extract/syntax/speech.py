"""What a clause says was said, thought or denied: 'The clerk swore that he was born in 1881'.

Whatever verb stands right before "that" hands on what follows, unless it tells a fact (`FACTS`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.syntax.grammar import SAYING, WITH_THAT
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.syntax.clause import Clause
    from factlint.extract.syntax.tagging import Tagged

FACTS = word_list("speech", "facts")
HELD = frozenset("held reputed presumed purported deemed reckoned fabled thought".split())
_CLAIMING = word_list("speech", "claiming")
_SO = frozenset("so such".split())
_PLAIN = word_list("speech", "plain")
SAYS = _PLAIN | frozenset(  # a name right behind them opens what is said
    "says states argues alleges insists asserts contends believes thinks".split()
)
_PLAIN_VERB = deferred(r"(?P<who>[DwNYrC])a*(?P<verb>w)(?=[KNHYJ])")


def mark(tagged: Tagged) -> None:
    """Mark 'say' as a verb in 'Some say Ada Hay was', 'Historians believe that she was'."""
    if _PLAIN.isdisjoint(tagged.small):
        return
    for match in _PLAIN_VERB.finditer(tagged.tags):
        at, who = match.start("verb"), match.start("who")
        if tagged.small[at] not in _PLAIN:
            continue
        tags = f"{tagged.tags[:at]}s{tagged.tags[at + 1 :]}"
        if match["who"] == "D":  # "some", "many", "most"
            tags = f"{tags[:who]}w{tags[who + 1 :]}"
        tagged.tags = tags


def told_to_have(before: Clause | None) -> bool:
    """Tell whether 'to have done' is a statement: 'is said to have left', 'claims to have left'."""
    if before is None:
        return False
    verb = before.phrase[0]
    return verb in SAYING or verb in HELD if before.passive else verb in _CLAIMING


def note_speech(tagged: Tagged, found: list[Clause], at: int) -> None:
    """Mark what a clause before says was said, thought or denied."""
    if not at:
        return
    clause, before = found[at], found[at - 1]
    if clause.opener == "t" and told_to_have(before):
        clause.subject = before.subject
        if before.passive:
            clause.hedged = True
        else:
            clause.said_by = before
        return
    if (saying := _said_before(found, at)) is not None:
        clause.said_by = saying
        return
    if not _hands_on(tagged, clause, before):
        if clause.opener == "C" and clause.subject is None:
            clause.said_by, clause.hedged = before.said_by, before.hedged
        return
    behind_noun = clause.head - 1 > before.after and clause.opener == "K"
    if behind_noun and clause.subject is None:  # "announced a method that was used"
        return
    if not clause.reduced and (clause.opener == "K" or _follows(tagged, clause, before)):
        clause.said_by = before


def _said_before(found: list[Clause], at: int) -> Clause | None:
    """Give who says what is told of one described: 'Police said a man, Otto Hay, was arrested'."""
    clause, first = found[at], at - 1
    while first > 0 and (found[first].reduced or found[first].opener in ("R", "K")):
        first -= 1
    said = found[first]
    if clause.opener != "," or clause.subject is None or clause.subject.first < said.after:
        return None
    if said.subject is None and not said.head:  # "Often thought of as an artist, Ada Hay was"
        return None
    saying = said.phrase[0] in SAYING and said.phrase[0] not in WITH_THAT
    return said if saying and not said.passive and said.opener != "R" else None


def _hands_on(tagged: Tagged, clause: Clause, before: Clause) -> bool:
    """Tell whether a verb says that what follows is said or thought."""
    if not before.phrase:
        return False
    told = tagged.small[max(clause.head - 2, before.after)] if clause.opener == "K" else ""
    if before.phrase[0] in SAYING or told in SAYING:  # "liked to say that"
        return True
    if tagged.small[max(before.group - 2, 0) : before.group] == ["let", "it"]:
        return clause.opener == "K"  # "let it be known that"
    between = tagged.tags[before.after : clause.head - 1]
    right_behind = clause.opener == "K" and not between.strip("aP")  # "gave out that"
    if not right_behind or before.copula or before.phrase[0] in FACTS:
        return False
    if before.passive and tagged.tags[before.group - 1 : before.group] != "J":
        return False  # "was hurt that", but "it was feared that"
    return _SO.isdisjoint(tagged.small[before.head : clause.head])


def _follows(tagged: Tagged, clause: Clause, before: Clause) -> bool:
    """Tell whether a clause without "that" is what was said: 'He swore he was born there'."""
    if clause.opener == ";":
        return tagged.small[clause.head - 1] == ":" and before.after == clause.head - 1
    if clause.opener != "":
        return False
    return before.phrase[0] not in WITH_THAT or tagged.tags[before.after] in "HY"
