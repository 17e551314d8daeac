"""Where one clause of a sentence ends and the next one begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.lexicon import load_lexicon
from factlint.extract.syntax import joints, participles
from factlint.extract.syntax.appositions import ABSOLUTES, APPOSED_TO_WHOSE
from factlint.extract.syntax.grammar import POSSESSIVES, SAYING, THEN, WITH_THAT
from factlint.extract.syntax.leading_dates import move_leading_dates
from factlint.extract.syntax.noun_phrases import find_before
from factlint.extract.syntax.participle_subjects import DESCRIBING
from factlint.extract.syntax.participles import stands_bare
from factlint.extract.syntax.reduced import mark_asides, mark_participle
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.syntax.clause import Clause
    from factlint.extract.syntax.tagging import Tagged

_BOUNDARY = frozenset("CRUK;,")
# "seem to have been made in 1500 and he left": no verb that is read
_OTHER_VERB = frozenset("Rbhd")
_MADE = word_list("verbs", "describing-makers")
_PAIR_BEFORE = deferred(r"[NwrT]C[DSaw#]*[NwrT],$")  # ", designed by Ada and Otto Hay, was opened"
# ", which cover the years to 1902, were", "Ada Holm, owner of a mill that bears her name, died":
_RELATIVE_BEFORE = deferred(r",R[^,]*,$|N,[^,KvbhH]*wK[^,]*,$")  # no verb known
# "Ada Holm, head of two mills including Low and High Mill, left"
_ASIDE_PAIR = deferred(r"N,[^,]*,?P[DSaw#Nrf]*C[DSaw#]*[Nwr],$")
_APPOSED_LONG = deferred(r"D?N,")  # "Otto Brandt, 74, of Leeds and York, died"
_LIST = deferred(r"D?N(?:,D?N)*,?CD?N,")
# "Otto Brandt, president and owner, left", "Otto Brandt, an owner, miller and judge, left"
_APPOSED_PAIR = deferred(r"N,(?:[Dwag#]+,)*[Dwag#]+,?C[Dwag#]+,$")
# Only a list stands before the verb: "In Riga, Emil and Karl died", "The letters between A and B".
_NAMES = deferred(
    r"(?P<opening>a?[PfT][^,]*(?<!TN),)?(?:PT)?(?:D?[aw]*w[Pf])?"
    r"(?:[DS]?[awr]*NB?,)*[DS]?[awr]*NB?,?CD?[aw]*NB?"
)
_APART = frozenset(",;C")
_U_APPOSED = deferred(r"U[DSNwag#]*[Nwr],[DSawg#]*[NwrB],")
_IN_ITS_ROLE = deferred(r"(?:P?T,?)?[DS][aw#]*wU(?!K)[aw]*[wN]")  # "Her time as mayor", "as Dean"
# A noun, and right behind it who did what to it: "the bridge he built", "the bells the town cast".
_OPENS_ANEW = deferred(r"[,;]?CPT,?N$")  # "worked, and on 3 May Max Lind"
_CONTACT = deferred(r"(?P<when>(?:P?T,?)?)D{1,2}[aw]*w(?P<who>[HY]|[DS][aw]*[wr]N?|N)a*")
_MORE_TIMES = frozenset("time moment date hour period days years months".split())
_CALLED = frozenset("aged known called named living".split())  # "his son, then aged 30, left"
_ALSO_PREPOSITIONS = frozenset("after before since until till as than".split())


def part(tagged: Tagged, found: list[Clause]) -> None:
    """Give each clause its stretch of the sentence, and say how it is joined to the one before."""
    tags = tagged.tags
    for at, clause in enumerate(found):
        before = found[at - 1].after if at else 0
        boundary = (
            None
            if _apposed_participle(tagged, clause, at)
            else _governed(tagged, before, clause.group)
        )
        if boundary is None:
            clause.head = before
            if at:
                _unparted(tagged, found[at - 1], clause)
            if clause.reduced and at == 1 == len(found) - 1 and found[0].opener in ("R", "K"):
                clause.reduced = clause.passive = False  # "The man who met Ada left in 1906"
            continue
        if at:
            found[at - 1].end = boundary
        clause.head = boundary + 1
        clause.opener = "C" if tagged.small[boundary] == "then" else tags[boundary]
        clause.opener_word = tagged.small[boundary]
        if clause.opener == "U":  # "a month before"
            clause.opener_word = clause.opener_word.rpartition(" ")[2]
        clause.leading = tuple(
            place
            for place in range(before, boundary)
            if not at and tags[place] == "T" and _OTHER_VERB.isdisjoint(tags[before:place])
            if tagged.small[boundary] != ";"
        )
        mark_participle(tagged, clause)
    for clause in found:
        clause.end = _before_nor(tagged, clause)
    mark_asides(tagged, found)
    move_leading_dates(tagged, found)


def _before_nor(tagged: Tagged, clause: Clause) -> int:
    """Give where a clause ends: at 'nor did she study in Riga', which has no verb that is read."""
    for at in range(clause.after, clause.end - 1):
        if tagged.small[at] == "nor" and tagged.tags[at + 1] in "bhdm":
            return at
    return clause.end


def _apposed_participle(tagged: Tagged, clause: Clause, at: int) -> bool:
    """Tell whether a participle describes the noun before it: 'an agency and school based in'."""
    if not at or _OPENS_ANEW.search(tagged.tags, 0, clause.group) is not None:
        return False
    if clause.phrase[0] in _MADE and clause.group == clause.verb:  # "a bus maker founded in 1902"
        behind = tagged.tags[clause.after : clause.after + 1]
        return tagged.tags[clause.group - 1] == "w" and behind in ("P", "T", "y", "C", "B", "a")
    return _describes(tagged, clause) and tagged.tags[clause.group - 1] in "wNr"


def _describes(tagged: Tagged, clause: Clause) -> bool:
    """Tell whether a bare form can hardly be but a participle: 'originally based in'."""
    return stands_bare(tagged, clause) and clause.phrase[0] in DESCRIBING


def _boundary(tagged: Tagged, start: int, end: int) -> int | None:
    """Give the place that parts two verb groups: a conjunction before a comma."""
    tags = tagged.tags
    if _BOUNDARY.isdisjoint(tags[start:end]):
        return None
    if tags[end - 1] == "," and (behind := _behind_apposed(tagged, start, end)) is not None:
        return behind
    if not start and tags.startswith("T;") and tags[end - 1] == ",":
        return end - 1  # "1925 – The mill, built in 1790, burnt down": the dash parts the date
    if not start and (names := _NAMES.fullmatch(tags, 0, end)) is not None:
        return names.end("opening") - 1 if names["opening"] else None
    apart = _PAIR_BEFORE if start else _RELATIVE_BEFORE
    aside = not start and _ASIDE_PAIR.search(tags, 0, end) is not None
    if tags[end - 1] == "," and (aside or apart.search(tags, start, end)):
        return end - 1
    if not start and tags[max(end - 4, 0) : end] == "N,CN":  # "Ann (then aged 17), and Will had"
        end -= 3
    for wanted in ("RUK", ";", "C", ","):
        for at in range(end - 1, start - 1, -1):
            if tags[at] in wanted and _parts(tagged, start, at, end):
                return at
    return None


def _behind_apposed(tagged: Tagged, start: int, end: int) -> int | None:
    """Give the comma right before a verb where only something apposed stands before it.

    In 'Ada Hay, whose brother, a baker, left', it is apposed to what 'whose' opens.
    """
    tags = tagged.tags
    whose = APPOSED_TO_WHOSE.search(tags, start, end)
    if whose is not None and tagged.small[whose.start()] == "whose":
        return whose.start()
    if (
        tagged.small[end] in DESCRIBING  # "..., and a shop, based in"
        or tagged.word(end).endswith("ing")  # "read law in Riga and art in Leeds, graduating in"
        or (start and _goes_on_then(tagged, start, end))
        or _APPOSED_PAIR.search(tags, start, end)
        or (start and ABSOLUTES.fullmatch(tags, 0, end))
        or (not start and _APPOSED_LONG.match(tags, 0, end) and not _LIST.fullmatch(tags, 0, end))
    ):
        return end - 1
    return None


def _goes_on_then(tagged: Tagged, start: int, end: int) -> bool:
    """Tell whether a list ends at a 'then': 'travelled to Bath and Leeds in 1887, then left'."""
    tags = tagged.tags
    if tagged.small[end] not in THEN or _CALLED.intersection(tagged.small[end : end + 3]):
        return False
    last = tags.rfind("C", start, end)
    return last > 0 and "," not in tags[last : end - 1] and tags[last - 1] in "Nw"


def _governed(tagged: Tagged, start: int, end: int) -> int | None:
    """Give the preposition before a gerund with helpers, 'without ever having', or a boundary."""
    if tagged.tags[max(end - 2, start) : end] == "Ta" and tagged.small[end - 1] == "then":
        return end - 1  # "studied in Riga in 1947 then taught there"
    if tagged.small[end] in ("having", "being"):
        at = end - 1
        while at > start and tagged.tags[at] == "a":
            at -= 1
        if at >= start and tagged.tags[at] in "Pf":
            return at
    return _boundary(tagged, start, end)


def _parts(tagged: Tagged, start: int, at: int, end: int) -> bool:
    """Tell whether a conjunction or a mark parts what is told before and behind it."""
    if tagged.tags[at] == "U":
        return _subordinates(tagged, start, at, end)
    if tagged.tags[at] == "," and joints.in_an_address(tagged, at, end):
        return False
    if joints.compared(tagged, start, at, end):
        return False
    if joints.of_the_subject(tagged.tags, start, at, end):
        return False
    if tagged.tags[at] == ";" and joints.one_stretch(tagged, at):
        return False
    joins = joints.two_places(tagged.tags, start, at, end) or joints.one_stretch(tagged, at)
    joins = joins or joints.one_name(tagged.tags, start, at, end)
    joins = joins or joints.between_two(tagged, start, at)
    joins = joins or joints.of_one_only(tagged, start, at, end)
    joins = joins or joints.joins_names(tagged.tags, start, at, end)
    return tagged.tags[at] != "C" or not joins


def _of_the_subject(tagged: Tagged, start: int, at: int) -> bool:
    """Tell whether a noun goes on to its verb: 'the first raid since the end of the war was'.

    So does 'Her career as mayor began'.
    """
    tags = tagged.tags
    opens = tags[at + 1] in "DS" or (tagged.small[at] == "as" and _IN_ITS_ROLE.match(tags))
    if start or tags[at - 1] not in "wN" or not opens:
        return False
    return find_before(tags, 0, at) is not None


def _subordinates(tagged: Tagged, start: int, at: int, end: int) -> bool:
    """Tell whether a word opens a clause: 'after he left', not 'after the hands, built'."""
    between = tagged.tags[at:end]
    if tagged.small[at] in _ALSO_PREPOSITIONS:
        if tagged.tags[at + 1 : at + 2] == "g":  # "who after moving to Riga served"
            return False
        if tagged.tags[at + 1 : at + 2] in ("T", "B", "L"):  # "after 1945 he left"
            return False
        if _of_the_subject(tagged, start, at):
            return False
        return _APART.isdisjoint(between)
    if between[1:2] == "P" or _U_APPOSED.fullmatch(between):
        return True  # "because in 1905, he had", "once the mayor, Otto Hay, had"
    return "," not in between


def _unparted(tagged: Tagged, before: Clause, clause: Clause) -> None:
    """Two groups with no boundary between: a participle behind its noun, or reported speech."""
    if tagged.tags[clause.group - 1 : clause.group] == "t":
        clause.opener = "t"
    elif _while_pending(tagged, before, clause) or _in_contact(tagged, before, clause):
        pass
    elif _ends_a_participle(tagged, before, clause):
        before.reduced = before.passive = True
        clause.head, clause.opener = before.head, before.opener
        clause.opener_word = before.opener_word
    elif clause.group == clause.verb and not before.copula and before.group == before.verb:
        if tagged.tags[clause.group - 1] == "O":  # "a museum devoted to her opened"
            before.reduced = before.passive = True
            clause.head = before.head
        else:
            _reduce_one(tagged, before, clause)
    elif _it_is_said(tagged, before):
        pass
    elif clause.group == clause.verb or _describes(tagged, clause):
        clause.reduced = clause.passive = True
    elif before.copula or before.opener in ("R", "K"):
        clause.contact = before.opener not in ("R", "K")  # "was the longest strike it had known"
        clause.head = max(before.after, clause.head)
    elif stands_bare(tagged, before) and before.phrase[0] not in SAYING:
        before.reduced = before.passive = True
        clause.head = before.head
    clause.head = max(clause.head, 0)
    before.end = clause.group if clause.reduced else _behind(before, clause)


def _while_pending(tagged: Tagged, before: Clause, clause: Clause) -> bool:
    """Tell whether the main clause begins without a comma: 'While his case was pending he left'.

    Or it has ended in 'In 1872 he left the mill having lost a leg'.
    """
    if tagged.small[clause.group] == "having" and before.opener not in ("R", "K"):
        clause.head = clause.group
        return True
    return before.opener == "U" and tagged.tags[clause.group - 1 : clause.group] in tuple("HYJ")


def _in_contact(tagged: Tagged, before: Clause, clause: Clause) -> bool:
    """Part 'In 1978 the gauge she had set up was moved': the first verb tells which gauge."""
    contact = _CONTACT.fullmatch(tagged.tags, before.head, before.group)
    if contact is None:
        return False
    first = contact.start("who")
    while tagged.tags[first] == "N" and tagged.tags[first - 1] == "w":  # "Captain Hay"
        if not tagged.word(first - 1)[0].isupper() or first - 1 == contact.end("when"):
            break
        first -= 1
    if not _is_done_by_another(tagged, clause, contact["who"], first):
        return False
    before.contact, before.head, clause.head = True, first, before.after
    clause.leading = tuple(at for at in range(*contact.span("when")) if tagged.tags[at] == "T")
    return True


def _is_done_by_another(tagged: Tagged, clause: Clause, who: str, first: int) -> bool:
    """Tell whether a second noun, or a name, did something to the first, and is not its name.

    It did in 'the ship Otto Hay commanded in 1902 was sold'; not so in 'the painter Otto Hay
    trained in Riga was', 'the museum's hall built in 1902 was', 'the year the mill closed was'.
    """
    if who in ("H", "Y"):
        return True
    noun = tagged.small[first - 1]
    if stands_bare(tagged, clause) and clause.phrase[0] in load_lexicon().passive:
        return clause.phrase[0] in word_list("verbs", "simple-pasts")
    if who[0] in "DS":
        timed = noun in word_list("events", "times") or noun in _MORE_TIMES
        return not timed and tagged.small[first] not in POSSESSIVES
    member = tagged.member(tagged.tags.index("N", first))
    person = member is not None and member.type == "person"
    return person and tagged.tags[first - 1] == "w" and not participles.is_person(noun)


def _ends_a_participle(tagged: Tagged, before: Clause, clause: Clause) -> bool:
    """Tell whether a verb that is no participle has one before it: 'men dressed in black broke'."""
    pasts = word_list("verbs", "simple-pasts")
    bare = clause.group == clause.verb and before.group == before.verb and not before.copula
    if not bare or clause.phrase[0] not in pasts or before.phrase[0] in pasts | SAYING:
        return False
    relative = before.opener == "R" or (before.opener == "K" and _relative_that(tagged, before))
    return not relative and tagged.tags[before.after : before.after + 1] in ("P", "y", "U")


def _relative_that(tagged: Tagged, clause: Clause) -> bool:
    return clause.head > 1 and tagged.tags[clause.head - 2] in "wN"


def _it_is_said(tagged: Tagged, before: Clause) -> bool:
    """Tell whether a clause is 'It is believed', which any statement may follow."""
    it = before.group > 0 and tagged.tags[before.group - 1] == "J"
    return it and before.passive and before.phrase[0] in SAYING


def _behind(before: Clause, clause: Clause) -> int:
    return before.after if before.phrase and before.phrase[0] in SAYING else clause.group


def _reduce_one(tagged: Tagged, before: Clause, clause: Clause) -> None:
    saying = before.phrase[0] in SAYING and before.phrase[0] not in WITH_THAT
    behind = tagged.tags[clause.after : clause.after + 2]
    if not saying and (behind[:1] in ("P", "y") or behind == "UT"):  # "the acts passed since 1763"
        clause.reduced = clause.passive = True
