"""Subjects behind their verb: 'Here died Ada Hay', 'In 1880 was opened the first bridge'.

Behind a place, a time or a manner that opens a clause, verbs of being there, of coming and going,
and passives may stand before their subject (Huddleston and Pullum, The Cambridge Grammar of the
English Language, 2002, ch. 16, section 5).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.syntax.noun_phrases import Subject
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.syntax.clause import Clause
    from factlint.extract.syntax.tagging import Tagged

_FRONTED = deferred(r"(?:P|a)[PfyCDSOaw#NrTB,]*")
_BEHIND = deferred(
    r"(?:,(?:P?T|P[DSaw#]*[wN]),|P?T,?)?(?P<phrase>(?P<which>[DS])?[aw#]*(?P<last>(?:(?<=[DSaw#])r)?N|[wr]))(?=[PRTBfgC;,]|$)"
)
_NAMED_BEHIND = deferred(r"N(?=[PTB,;]|$)")
_WHERE = frozenset("here there thus then".split())


def who_came_after(tagged: Tagged, clause: Clause) -> Subject | None:
    """Give Max Lind in 'After Otto Hay came Max Lind', where 'after' governs the name before."""
    if clause.opener_word != "after" or clause.head + 1 != clause.group:
        return None
    if tagged.small[clause.verb] not in word_list("inversion", "coming"):
        return None
    named = tagged.member(clause.after) if _NAMED_BEHIND.match(tagged.tags, clause.after) else None
    if named is None or named.type != "person":
        return None
    return Subject("names", (clause.after,), clause.after)


def find_subject_behind(tagged: Tagged, clause: Clause, head: int) -> Subject | None:
    """Give the subject that stands behind a verb with nothing but an adverbial before it.

    The adverbial stands between the token `head` and the verb's.
    """
    tags = tagged.tags
    verb = tagged.small[clause.verb]
    listed = "passives" if clause.passive else "alone"
    if verb not in word_list("inversion", listed) or clause.perfect or clause.modal:
        return None
    if _FRONTED.fullmatch(tags, head, clause.group) is None:
        return None
    if tags[head] == "a" and tagged.small[head] not in _WHERE:
        return None
    match = _BEHIND.match(tags, clause.after, clause.end)
    if match is None:
        return None
    last = match.end("last") - 1
    if tags[last] == "N":
        named = tagged.member(last)
        if named is None or named.type == "place":
            return None  # "In 1905 arrived Riga" leaves out who did
        return Subject("names", (last,), match.start("phrase"))
    return Subject("noun", (last,), match.start("phrase")) if match["which"] else None
