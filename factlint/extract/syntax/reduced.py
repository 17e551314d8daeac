"""Which verb forms are participles told of a noun: ", published in 1946,", "a note drawn up by"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.lexicon import load_lexicon
from factlint.extract.syntax import participles
from factlint.extract.syntax.participles import stands_bare
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.syntax.clause import Clause
    from factlint.extract.syntax.tagging import Tagged

_MADE = word_list("verbs", "describing-makers")
_FOR_ONE = (["for"], ["with"], ["to"])  # "he left the club, signed for Riga in 1920"
_ANY_ACT = "acted"  # needs an object: "launched in March" is what was done to a ship
_BY_WHOM = deferred(r"P[Da]{0,2}[Tw]T?y[Daw]{0,3}N")  # "in that year by Ada Hay"
_NAMED_AND_DONE = deferred(r"P?D?[aw]*NS?,v")  # ", and the Leeds Bank, founded in 1860"
_HEAD_OF_MADE = deferred(r"[aw]*wfD?[aw]*Nv")
_BY_THE_WAY = deferred(r"PD[aw]*[wg]")
_APPOSED_NOUN = deferred(r"D[aw]*w")
_NP_OPENS = deferred(r"[DSN]?[DSawN#]*[wr][fP]D?[aw]*N,")
_THINGS = ("building", "organisation", "ship")
_REFERRING = ("earlier", "later", "before", "after", "years", "months", "weeks", "days")


def mark_participle(tagged: Tagged, clause: Clause) -> None:
    """Read 'the book, published in 1946,' as the book's: a participle right behind a comma."""
    if _behind_its_noun(tagged, clause) or _is_done_by(tagged, clause):
        clause.reduced = clause.passive = True
        return
    word = clause.phrase[0]
    behind = tagged.tags[clause.after : clause.after + 1]
    if tagged.tags[clause.after : clause.after + 2] == "UT":  # "housed since 1902 in a mill"
        behind = "P"
    # "the light, first lit in 1857"
    alone = clause.opener == "," and not tagged.tags[clause.head : clause.verb].strip("a")
    if clause.opener == "C" and _NAMED_AND_DONE.fullmatch(tagged.tags, clause.head, clause.after):
        clause.reduced = clause.passive = word in load_lexicon().passive
        return
    if clause.opener == "C" and _HEAD_OF_MADE.fullmatch(tagged.tags, clause.head, clause.after):
        clause.reduced = clause.passive = word in _MADE  # "owner and head of Low Mill founded in"
        return
    done = alone and behind in ("P", "y", "T") and word in word_list("verbs", "done-to-things")
    if done:
        clause.reduced = tagged.words(clause.after, 1) not in _FOR_ONE
        clause.passive = clause.passive or clause.reduced
        return
    if alone and tagged.small[clause.group] == "itself":
        clause.reduced = clause.passive = True  # "Riga Abbey, itself founded in 1132,"
        return
    if behind and behind in "aTL" and tagged.small[clause.after].endswith(_REFERRING):
        behind = "P"  # "the bank, founded sixty years earlier"
    as_what = tagged.words(clause.after, 1) == ["as"]  # "the company, founded as a shop in 1850,"
    if (
        alone
        and clause.group == clause.verb == clause.head
        and (as_what or behind in ("P", "y", "T" if word == "born" else "y"))
    ):
        lexicon = load_lexicon()
        acting = {
            stated.name
            for rest, stated in lexicon.active.get(word, ())
            if tuple(clause.phrase[1 : len(rest) + 1]) == rest  # not "completed her studies"
        }
        if word in lexicon.passive and acting <= {_ANY_ACT}:
            clause.reduced = clause.passive = True


def mark_asides(tagged: Tagged, found: list[Clause]) -> None:
    """Read as participles 'a stone to Otto Hay, drowned in 1902, was set', 'a mill, closed in'.

    They stand behind what opens a sentence, with a verb behind a second comma; or behind a thing.
    """
    if not found:
        return
    lexicon, tags = load_lexicon(), tagged.tags
    first = found[0]
    later = next((one for one in found[1:] if one.opener != "C" or one.head != one.group), None)
    if later is not None and _plainly(tagged, first) and _NP_OPENS.fullmatch(tags, 0, first.head):
        finite = not stands_bare(tagged, later) or later.phrase[0] in word_list(
            "verbs", "simple-pasts"
        )
        told = later.opener == "," and later.head == later.group and finite
        if told and first.phrase[0] in lexicon.passive:
            for one in found[: found.index(later)]:
                one.reduced = one.passive = True
    for at in range(1, len(found)):
        if _is_of_a_thing(tagged, found, at):
            found[at].reduced = found[at].passive = True


def _is_of_a_thing(tagged: Tagged, found: list[Clause], at: int) -> bool:
    """Tell whether a participle is of the thing right before its comma: 'a mill in Riga, closed'.

    It ends the sentence, or 'and' goes on behind it with what is no participle; in 'It moved to
    Riga, opened in 1902 and closed in 1905' things are listed that one did.
    """
    clause, before = found[at], found[at - 1]
    if before.reduced or before.opener not in ("", "U") or not _plainly(tagged, clause):
        return False
    behind = found[at + 1 : at + 2]
    if behind and (behind[0].opener != "C" or tagged.tags[behind[0].head - 2] != ","):
        return False
    if behind and stands_bare(tagged, behind[0]) and behind[0].phrase[0] in load_lexicon().passive:
        return False
    lexicon = load_lexicon()
    stated = lexicon.find(lexicon.passive, clause.phrase, _THINGS)
    if stated is None or "person" in stated.of:
        return False
    return participles.fits_thing(tagged, clause.head - 2, stated)


def _plainly(tagged: Tagged, clause: Clause) -> bool:
    """Tell whether a form right behind a comma has no object: ', closed in 1902'."""
    bare = clause.head == clause.group == clause.verb and clause.opener == ","
    return (
        bare and not clause.reduced and tagged.tags[clause.after : clause.after + 1] in ("P", "T")
    )


def _is_done_by(tagged: Tagged, clause: Clause) -> bool:
    """Tell whether a bare form behind a comma is what somebody did: ', opened in 1902 by Ada'."""
    bare = clause.head == clause.group == clause.verb and clause.opener == ","
    return bare and _BY_WHOM.match(tagged.tags, clause.after) is not None


def _behind_its_noun(tagged: Tagged, clause: Clause) -> bool:
    """Tell whether a participle is that of a noun by the way: 'says so, in a note published on'.

    So it is between dashes: 'Ada Holm – a painter hated in Riga – left'.
    """
    tags = tagged.tags
    bare = clause.group == clause.verb and clause.phrase[0] not in word_list(
        "verbs", "simple-pasts"
    )
    if not bare or tags[clause.after : clause.after + 1] not in ("P", "y", "U"):
        return False
    before = tags[clause.head : clause.group]
    if clause.opener == ",":
        listed = before in ("Pw", "Paw") and tagged.small[clause.head] == "including"
        return listed or _BY_THE_WAY.fullmatch(before) is not None
    if clause.opener_word == "as" and tags[clause.after] == "y":
        return _APPOSED_NOUN.fullmatch(before) is not None  # "exists as a bank owned by Otto Hay"
    if clause.opener == "C":  # "He spoke for the army and against the laws passed by the house"
        by = tags[clause.after] == "y"
        return by and _BY_THE_WAY.fullmatch(before) is not None
    closing = clause.opener == ";" and tagged.word(clause.head - 1)[0] in "–—-"
    return closing and _APPOSED_NOUN.fullmatch(before) is not None and ";" in tags[clause.after :]
