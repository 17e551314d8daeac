"""Of what a bare participle is told: the name or noun before it, or what that belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.syntax import participles
from factlint.extract.syntax.appositions import behind_a_comma
from factlint.extract.syntax.noun_phrases import Subject, first_of_phrase
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.syntax.clause import Clause
    from factlint.extract.syntax.tagging import Tagged

DESCRIBING = frozenset(
    "based headquartered located situated called named titled entitled".split()
)  # as participles
_HAPPENING = word_list("events", "of-bodies")
_ABOARD = word_list("ships", "aboard")
_MADE = word_list("verbs", "undergone")
_OF_NAME = deferred(r"w(?:b?(?P<verb>v))?[fP]D?[aw]*N$")
_SAID_TO_BE = deferred(r"[bv][DSaw#]*[wr]$")
_BELONGING = deferred(r"[wr](?P<how>[fP])(?P<named>D?[aw]*N)B?,$")
_NAME_OF = deferred(r"NfD[aw]*w$")
_FOUNDED = word_list("verbs", "describing-makers")
_PLACES = word_list("places", "nouns")
_NOUN_IN = deferred(r"w(?P<where>P)D[aw]*$")
_BASED_IN = deferred(r"[wN](?P<verb>v)PD?N$")
_PLACED = deferred(r"N(?P<saint>S)?,N,$")
_NAME_AT = deferred(r"NB?(?P<where>P)N$")
_BETWEEN_TWO = deferred(r"w(?P<between>P)D?[aw]*NCD?[aw]*N$")
_OF_UNIT = deferred(r"NB?,#+[aw]*N$")  # "Sergeant Otto Hay, 2nd Loamshires, wounded in"


def of_participle(tagged: Tagged, found: list[Clause], at: int) -> Subject | None:
    """Give of what a bare participle is; of what it may be, where that is open, is unsaid."""
    clause = found[at]
    clause.unsaid = _open_to_both(tagged, clause)
    if clause.unsaid:
        return None
    nearest = clause.phrase[0] in DESCRIBING  # "the head of Lindworks, based in Riga"
    right_before = noun_right_before(tagged, clause, nearest=nearest)
    if clause.phrase[0] == "born" and right_before is not None and right_before.kind == "noun":
        last = right_before.at[-1]
        first = first_of_phrase(tagged.tags, 0, last)
        governed = tagged.tags[max(first - 1, 0) : first] in ("P", "f")
        if governed and not participles.is_person(tagged.small[last]):
            right_before = None  # "the only man in these generations, born in 1751"
    return right_before or _behind_told(tagged, found, at)


def _behind_told(tagged: Tagged, found: list[Clause], at: int) -> Subject | None:
    """Give what was burnt in 'The hall, which Otto built in 1902, burnt in 1905'."""
    clause = found[at]
    relative = any(one.opener == "R" for one in found[max(at - 2, 0) : at])
    if not relative or clause.opener != "," or tagged.tags[clause.head - 2] != "T":
        return None
    return behind_a_comma(tagged, found[max(at - 2, 0) : at], clause)


def noun_right_before(tagged: Tagged, clause: Clause, *, nearest: bool) -> Subject | None:
    """Give the noun that a participle follows: 'a memoir published', 'the book, published'."""
    tags, at = tagged.tags, clause.group - 1
    while at >= 0 and tags[at] in ",aB":
        at -= 1
    if at > 0 and tags[at - 1 : at + 2] == "NS,":
        at -= 1  # "Hay's, founded in 1822,"
    if at < 0 or (tags[at] not in "Nwr" and tags[at - 1 : at + 1] != "Dg"):
        return None
    at = _before_its_place(tagged, at)
    if tags[at] == "N" and _of_an_address(tagged, at):
        return None
    if tags[at] == "N" and (unit := _OF_UNIT.search(tags, 0, at + 1)) is not None:
        at = unit.start()
    based = _BASED_IN.search(tags, 0, at + 1) if tags[at + 1] != "," else None
    if based is not None and tagged.small[based.start("verb")] in DESCRIBING:
        at = based.start()  # "a club based in Riga founded in 1902"
    if _of_a_doer(tags, at) and tagged.small[clause.group] not in _FOUNDED:
        return None
    if not nearest and _named_by_the_way(tags, at) and not _may_be_told_of(tagged, at, clause):
        return None
    alone = nearest or tags[at + 1] != "," or tagged.small[clause.group] in ("born", "itself")
    if alone:  # "a cell of Riga Abbey, itself founded in 1132"
        return _described(tagged, at)
    return _behind_its_name(tagged, at, clause.phrase)


def _behind_its_name(tagged: Tagged, at: int, done: list[str]) -> Subject | None:
    """Give of what a participle behind a comma is: a name or noun there, or what that belongs to.

    'She settled in Riga, appointed mayor in 1902' tells nothing of Riga.
    """
    of = _what_is_of(tagged, at, done)
    if of >= 0:
        return _described(tagged, of)
    member = tagged.member(at)
    if participles.is_no_person(done, member) or participles.is_no_thing(done, member):
        return None
    return _described(tagged, _what_is_in(tagged, _what_is_there(tagged, at)))


def _open_to_both(tagged: Tagged, clause: Clause) -> bool:
    """Tell whether a participle may be of a name, and of the noun that it belongs to.

    So it is in 'the dance band of the Savoy, opened in 1922', 'the wife of Otto Hay, killed in'.
    """
    match = _BELONGING.search(tagged.tags, 0, clause.group)
    member = tagged.member(match.end("named") - 1) if match is not None else None
    if match is None or member is None or tagged.small[clause.group] == "itself":
        return False
    if clause.phrase[0] == "born" and _SAID_TO_BE.search(tagged.tags, 0, match.start() + 1):
        return False  # "She became the wife of Otto Hay, born in 1850"
    noun, belongs = tagged.small[match.start()], match["how"] == "f"
    article = belongs and match["named"][0] == "D"  # "the choir of the Savoy", but not "of Riga"
    return participles.befalls_either(clause.phrase, noun, member, belongs=belongs, article=article)


def _what_is_of(tagged: Tagged, at: int, done: list[str]) -> int:
    """Give the noun that a name behind it belongs to, or -1.

    'The photographs of Ada Hay, taken in 1907', 'the bridge over the Tarn,'; 'a disc credited to
    Ada Hay,', but not 'The war ended with the Treaty of Riga, signed in'.
    """
    match = _OF_NAME.search(tagged.tags, 0, at + 1)
    if match is None:
        named = _NAME_OF.search(tagged.tags, 0, at + 1)  # "the Marines of the war, formed in 1775"
        return named.start() if named is not None else -1
    member = tagged.member(at)
    if participles.befalls_named(done, tagged.small[match.start()], member):
        return -1  # "the letters of Ada Hay, arrested in 1902", "the owner of the Freja, sunk in"
    if tagged.small[match.start()] in _HAPPENING:
        return -1  # "by the merger of the Riga Bank, founded in 1850, and the Leeds Bank"
    if tagged.small[match.start()] in _ABOARD and member is not None and member.type == "ship":
        return -1  # "the crew of the steamer Corran Bay, wrecked in"
    person = member is not None and member.type == "person"
    return match.start() if person or match["verb"] is None else -1


def _described(tagged: Tagged, at: int) -> Subject:
    """Give the subject that ends at a name or noun, with the words that say which it is."""
    tags = tagged.tags
    if tags[at] == "N":
        return Subject("names", (at,), at)
    # "the company, dissolved in 1921," is the one the text is about; "a company" is another
    if tags[at] == "w" and at > 0 and tagged.small[at - 1] == "the":
        return Subject("noun", (at,), at - (tags[at + 1] == ","))
    first = first_of_phrase(tags, 0, at)  # "A new gallery, designed by Ada Hay,"
    return Subject("noun", (at,), first if tagged.small[first] in ("a", "an") else at)


def _named_by_the_way(tags: str, at: int) -> bool:
    """Tell whether a name right before a verb is hardly what the verb is about.

    'A memoir of Ada Holm published in 1946', 'plans of attacks against Riga trained as pilots'.
    """
    if tags[at] != "N" or tags[at + 1] not in "vs":
        return False
    before = at - 1 - (tags[at - 1 : at] == "D")
    if before > 0 and tags[before] in "Pfy":
        return True
    while before > 0 and tags[before] in "Daw#":  # "a novel by the Latvian writer Ada Holm set in"
        before -= 1
    return before > 0 and tags[before] in "fy"


def _may_be_told_of(tagged: Tagged, at: int, clause: Clause) -> bool:
    """Tell whether a participle is told of a name by the way: 'a branch of Lindworks founded in'.

    'The call from the party published in 1918' was published.
    """
    told = tagged.small[at + 1]
    fits = told in _MADE and participles.may_befall(clause.phrase, tagged.member(at))
    return told == "born" or fits


def _of_a_doer(tags: str, at: int) -> bool:
    """Tell whether a name before a comma did something: 'published by Lindworks, released in'."""
    first = at - (tags[at - 1 : at] == "D")
    return tags[at : at + 2] == "N," and tags[first - 1 : first] == "y"


def _of_an_address(tagged: Tagged, at: int) -> bool:
    """Tell whether a state stands behind its town: 'a firm in Dayton, Ohio founded by'."""
    if tagged.tags[at + 1] == "," or tagged.tags[max(at - 3, 0) : at] != "PN,":
        return False
    town, state = tagged.member(at - 2), tagged.member(at)
    return (
        state is not None and state.type == "place" and town is not None and town.type != "person"
    )


def _before_its_place(tagged: Tagged, at: int) -> int:
    """Give the thing whose town, street or two ends are named: 'Low Mill, Riga, built in 1902,'."""
    two = _BETWEEN_TWO.search(tagged.tags, 0, at + 1)
    if two is not None and tagged.small[two.start("between")] == "between":
        return two.start()  # "the road between Leeds and Riga built in 1902"
    where = _PLACED.search(tagged.tags, 0, at + 2)
    placed = tagged.member(at) if where is not None else None
    if where is None or placed is None or placed.type != "place":
        return at
    thing = tagged.member(where.start())
    known = thing is not None and thing.type not in ("person", "")
    return where.start() if known or where["saint"] else at


def _what_is_there(tagged: Tagged, at: int) -> int:
    """Give the name before a place: 'the Ohel Temple in Riga, finished in 1876', not Riga."""
    found = _NAME_AT.search(tagged.tags, 0, at + 1)
    if found is None or tagged.small[found.start("where")] not in ("in", "at", "near"):
        return at
    named, place = tagged.member(found.start()), tagged.member(at)
    thing = named is not None and named.type != "person"
    return found.start() if thing and place is not None and place.type in ("place", "") else at


def _what_is_in(tagged: Tagged, at: int) -> int:
    """Give the noun before a place without a name: 'the oldest mill in the town, built in 1790'."""
    found = _NOUN_IN.search(tagged.tags, 0, at + 1)
    if found is None or tagged.small[found.start("where")] not in ("in", "at", "near"):
        return at
    return found.start() if tagged.small[at] in _PLACES else at
