"""Part a tagged sentence into clauses: who, which verb, what follows, when.

A shallow parse over one letter a word (`grammar.py`): groups of verbs are found first, the words
between two groups are parted at the nearest boundary, and the subject is sought to the left of
each group, over prepositional phrases and appositions. What does not fit is left alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.syntax import speech
from factlint.extract.syntax.inversion import find_subject_behind, who_came_after
from factlint.extract.syntax.parting import part
from factlint.extract.syntax.subjects import find_subject
from factlint.extract.syntax.verb_groups import verb_groups
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.lexicon import Lexicon
    from factlint.extract.syntax.clause import Clause
    from factlint.extract.syntax.tagging import Tagged


_BY = deferred(r"(?:P[Da]{0,2}[NTw])?yD?[aw]*N")


def clauses(tagged: Tagged) -> list[Clause]:
    """Give the clauses of a sentence in order."""
    found = list(verb_groups(tagged))
    part(tagged, found)
    for at in range(len(found)):
        find_subject(tagged, found, at)
        found[at].subject = who_came_after(tagged, found[at]) or found[at].subject
        if found[at].subject is None and not found[at].reduced:
            head = found[at].head if at else 0
            found[at].subject = find_subject_behind(tagged, found[at], head)
        speech.note_speech(tagged, found, at)
        if not at:
            _mark_what_was_done(tagged, found[at])
        if at and found[at - 1].passive:
            _share_helper(tagged, found[at - 1], found[at])
    return found


def _mark_what_was_done(tagged: Tagged, clause: Clause) -> None:
    """Read 'In 2019, The Moles, directed by Ada Hay' as what was done, of which no more is told."""
    bare = clause.head == clause.group == clause.verb and clause.opener == ","
    if bare and tagged.tags[clause.after : clause.after + 1] == "y":
        clause.passive = clause.reduced = True


def _share_helper(tagged: Tagged, before: Clause, clause: Clause) -> None:
    """Read 'was founded in 1902 and dissolved in 1940' as two passives that share one 'was'."""
    from factlint.extract.lexicon import load_lexicon

    bare = not tagged.tags[clause.group : clause.verb].strip("a")
    alone = clause.opener == "C" and clause.subject is None and bare
    if not alone or tagged.tags[clause.after : clause.after + 1] in tuple("DNOS#"):
        return
    lexicon = load_lexicon()
    word = clause.phrase[0]
    if _BY.match(tagged.tags, clause.after) and word not in word_list("verbs", "done-to-nothing"):
        clause.passive = clause.passive or word.endswith("ed")  # "but purchased by Otto Hay"
        return
    known = word in lexicon.passive or word in lexicon.active
    if before.reduced and not known and word.endswith("ed"):
        clause.passive = True  # "a concept created by Otto Hay and expounded in 1902"
        return
    clause.passive = word in lexicon.passive and _only_in_phrases(lexicon, clause)


def _only_in_phrases(lexicon: Lexicon, clause: Clause) -> bool:
    """Tell whether a verb without object does nothing by itself: 'built' is done to a hall.

    What only a person does, 'launched', is done to what no person is: a ship.
    """
    done = lexicon.find(lexicon.active, clause.phrase, ("",))
    if done is None:
        return True
    suffered = lexicon.find(lexicon.passive, clause.phrase, ("",))
    to_things = suffered is not None and suffered.of != () and "person" not in suffered.of
    return to_things and done.of == ("person",)
