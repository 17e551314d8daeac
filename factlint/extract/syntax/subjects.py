"""The subject of a clause: sought to the left of its verb, over prepositions and appositions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.extract.syntax import participles
from factlint.extract.syntax.appositions import (
    behind_a_comma,
    described,
    goes_on_having,
    of_whom,
)
from factlint.extract.syntax.joints import two_places
from factlint.extract.syntax.noun_phrases import Subject, find_before, first_of_phrase
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
_DASHES = "–—-"
_TIMES = word_list("events", "times")
_OPENING_DATE = deferred(r"(?:P?T,?|a,)?")
_IN_LARGER = deferred(r"[Pf]D?[aw]*N,N$")  # "in Riga, Latvia"
_ADJECTIVES = frozenset("new long same large small big huge".split())
_UNNAMED = _ADJECTIVES | word_list("grammar", "adjectives-alone")
# "A man aged 60 left", "A roof dating from 1824", "Events leading to it began"
_SAYING_WHICH = frozenset("aged dating leading relating pertaining belonging".split())
_MADE = word_list("verbs", "undergone")
_TODAY = (["now"], ["today"], ["currently"], ["presently"])
_OF_NAME = deferred(r"w(?:b?(?P<verb>v))?[fP]D?[aw]*N$")
# "after Ada, 70, died", "that Otto Hay, a former clerk, rang"
_OPENED = deferred(r"[UK](?P<name>N)B?,[^,;RUKCvbhmds]*,$")
_APPOSED_WITHIN = deferred(r"D?(?P<name>N)B?,[DSaw#A][^,;RUKCvbhmds]*,")
_OPENING_OR_BEFORE_NOUNS = frozenset("after before since until till".split())
_OPENING = _OPENING_OR_BEFORE_NOUNS | frozenset(
    "when while because although though whereas once if that".split()
)
_SAID_TO_BE = deferred(r"[bv][DSaw#]*[wr]$")
_BELONGING = deferred(r"[wr](?P<how>[fP])(?P<named>D?[aw]*N)B?,$")
_NAME_OF = deferred(r"NfD[aw]*w$")
_FOUNDED = word_list("verbs", "describing-makers")
_PLACES = word_list("places", "nouns")
_NOUN_IN = deferred(r"w(?P<where>P)D[aw]*$")
_FROM = deferred(r"(?:[fP]D?N(?:,N)?)?")  # "Ada Hay, 68, of West Burlington died"
_LIST_BEFORE = deferred(r"[PfgD][DSaw#]*w(?:,[DSaw#]*w)+,?C$")
_BASED_IN = deferred(r"[wN](?P<verb>v)PD?N$")
_NAMED_AND_HE = deferred(r"(?:P?T,?)?NCH")  # "In 1953 Otto Hay and he also left"
_PLACED = deferred(r"N(?P<saint>S)?,N,$")
_NAME_AT = deferred(r"NB?(?P<where>P)N$")
_BETWEEN_TWO = deferred(r"w(?P<between>P)D?[aw]*NCD?[aw]*N$")
_NAMED_AS = deferred(r"(?:P?D?T,?)?(?P<name>N)B?,$")  # "Otto Hay, a clerk of the mill left"
_OF_UNIT = deferred(r"NB?,#+[aw]*N$")  # "Sergeant Otto Hay, 2nd Loamshires, wounded in"


def find_subject(tagged: Tagged, found: list[Clause], at: int) -> None:
    """Seek the subject left of the verb; behind a comma, in the apposed phrases before it."""
    clause, tags = found[at], tagged.tags
    if clause.opener == "t":
        return
    clause.subject = subject = _one_of_more(tagged, _as_a_noun(tagged, _sought(tagged, found, at)))
    if subject is not None:
        clause.subject = subject = _set_right(tagged, found, at, subject)
    if subject is not None and clause.opener == "C" and _listed(tags, clause.head, subject):
        clause.subject = subject = None
    if subject is not None and at and _is_a_second_noun(tags, clause, subject):
        clause.subject = subject = behind_a_comma(tagged, found[max(at - 2, 0) : at], clause)
    if subject is not None and _is_no_subject(tagged, clause, subject):
        clause.subject = subject = None
    if subject is not None and tagged.words(subject.first - 1, 2) in (["to", "get"], ["to", "be"]):
        clause.opener = "t"  # "left to get married in 1951"
        clause.subject = subject = None
    if subject is not None and tags[subject.first] == "D" and _meant(tagged, subject.first - 2):
        # "Plans to open a museum in 1920 came to nothing"
        clause.subject = find_before(tags, clause.head, subject.first - 2)
    if not at and subject is not None and _NAMED_AND_HE.fullmatch(tags, 0, subject.first + 1):
        clause.subject = replace(subject, joined=subject.first - 2)
    before = found[at - 1] if at else None
    if before is not None and before.opener_word == "what" and before.phrase[1:2] in _TODAY:
        _leave_open(before, clause)


def _is_done_meanwhile(tags: str, before: Clause, subject: Subject) -> bool:
    """Tell whether a form in -ing is what was done meanwhile, and acts not.

    So it is in 'He won, getting his prize at a feast held in Riga', 'They sang, becoming known in';
    but not in 'He left, and rowing began'.
    """
    first = subject.first
    if subject.kind != "noun" or tags[first] != "g" or tags[first - 1] not in ",C":
        return False
    if tags[first - 1] == "C":
        return "g" in tags[before.verb : first - 1] and first < subject.at[-1]
    return first == subject.at[-1] or tags[first + 1] in "DS"


def _noun_with_its_participle(tagged: Tagged, clause: Clause) -> Subject | None:
    """Give the feast in 'getting his prize at a feast held in Riga'; else it is left open."""
    tags = tagged.tags
    bare = clause.group == clause.verb and tags[clause.group - 2 : clause.group] != "gw"
    if (
        bare
        and tags[clause.group - 1] == "w"
        and tags[clause.after : clause.after + 1] in ("P", "y")
    ):
        clause.reduced = clause.passive = True
        return _noun_right_before(tagged, clause, nearest=True)
    clause.unsaid = True
    return None


def _without_a_comma(tagged: Tagged, clause: Clause, subject: Subject) -> Subject | None:
    """Give who is described in 'Otto Hay, a clerk of the mill left', which lacks its comma."""
    tags, first = tagged.tags, subject.first
    if subject.kind != "noun" or tags[first] != "D" or "," in tags[first : clause.group]:
        return None
    named = _NAMED_AS.fullmatch(tags, 0, first)
    member = tagged.member(named.start("name")) if named is not None else None
    if named is None or member is None or not member.person or " " not in member.name:
        return None
    told = tags[clause.after : clause.after + 1] == "," or clause.copula
    person = any(map(participles.is_person, tagged.small[first : subject.at[-1] + 1]))
    person = person or (member.type == "person" and tagged.small[first] in ("a", "an"))
    at = named.start("name")
    return Subject("names", (at,), at) if person and not told else None


def _one_of_more(tagged: Tagged, subject: Subject | None) -> Subject | None:
    """Give whom it is told of: in 'Not Otto but Max left' the other, in 'Otto or Max left' none."""
    if subject is None or len(subject.at) == 1:
        return subject
    if "or" in tagged.small[subject.at[0] : subject.at[-1]]:
        return None
    return _behind_but(tagged, subject)


def _opens_an_aside(tagged: Tagged, clause: Clause, subject: Subject) -> bool:
    """Tell whether a verb is of what stands behind a name: 'Otto Hay, to look at tools made'."""
    tags, last = tagged.tags, subject.at[-1]
    apart = subject.kind == "names" and tags[last + 1] == ","
    if not apart or "," in tags[last + 2 : clause.group] or tags[clause.group - 1] not in "wr":
        return False
    behind = range(last + 2, clause.group - 1)
    return any(tagged.small[at] == "to" and tags[at + 1] == "w" for at in behind)


def _is_a_second_noun(tags: str, clause: Clause, subject: Subject) -> bool:
    """Tell whether a noun only ends what is told by the way.

    So does the second in 'Ada Hay, who led the tools and methods section in Riga, died in 1905'.
    """
    joined = clause.opener == "C" and subject.kind == "noun" and subject.first == clause.head
    plain = tags[subject.first] not in "DS#" and tags[clause.head - 2 : clause.head - 1] == "w"
    return joined and plain and tags[clause.group - 1] == ","


def _opens_otherwise(tagged: Tagged, subject: Subject) -> bool:
    """Tell whether what opens is no subject: 'Thanks to it', 'Gone are', 'So old was'."""
    if subject.first or subject.at[-1] > 1:
        return False
    small, tags = tagged.small, tagged.tags
    if small[:2] in (["thanks", "to"], ["sacred", "to"]) or (
        small[0] == "gone" and tags[1:2] == "b"
    ):
        return True
    return small[0] == "so" and subject.at[-1] == 1 and tags[2:3] == "b"


def _right_before_comma(tags: str, clause: Clause) -> Subject | None:
    """Give the pier in 'Thanks to the pier, opened in 1902, the town grew'."""
    apposed = tags[clause.group - 1 : clause.group] == "," and clause.group > 3
    return find_before(tags, 2 + (tags[2] == "b"), clause.group - 1) if apposed else None


def _behind_but(tagged: Tagged, subject: Subject) -> Subject:
    """Give who did it of two: 'Not Otto Hay but his brother Max was elected'."""
    last, small = subject.at[-1], tagged.small
    denied = "not" in small[max(subject.first - 1, 0) : subject.first]
    if not denied or "only" in small[subject.first : last] or "but" not in small[:last]:
        return subject
    first = max(at for at in range(last) if small[at] == "but") + 1
    named = tuple(at for at in subject.at if at >= first)
    return Subject("names", named, first) if first > subject.first and named else subject


def _set_right(tagged: Tagged, found: list[Clause], at: int, subject: Subject) -> Subject | None:
    """Give who acts instead of what only seems to; nobody where that is left open."""
    clause = found[at]
    if at and _is_done_meanwhile(tagged.tags, found[at - 1], subject):
        return _noun_with_its_participle(tagged, clause)
    if _opens_otherwise(tagged, subject):
        return _right_before_comma(tagged.tags, clause)
    if _is_set_against(tagged, clause, subject):
        clause.unsaid = True
        return None
    instead = _described_by_the_way(tagged.tags, clause, subject)
    return instead or _without_a_comma(tagged, clause, subject) or subject


def _is_set_against(tagged: Tagged, clause: Clause, subject: Subject) -> bool:
    """Tell whether what seems to act is the wrong one: 'This is Ada Hay, not the mill, born in'."""
    first = subject.first
    while first > 0 and tagged.tags[first - 1] in "Dagw":
        first -= 1
    against = tagged.words(first - 2, 2) == [",", "not"]
    return against and tagged.tags[clause.group - 1] == ","


def _described_by_the_way(tags: str, clause: Clause, subject: Subject) -> Subject | None:
    """Give the roads of which an adjective is in 'but the roads, unfit for buses, kept it open'."""
    first, last = subject.first, subject.at[-1]
    bare = subject.kind == "noun" and first == last and tags[last] == "w" and tags[last + 1] == "P"
    aside = first - 1 > clause.head and tags[first - 1] == tags[clause.group - 1] == ","
    return find_before(tags, clause.head, first - 1) if bare and aside else None


def _is_no_subject(tagged: Tagged, clause: Clause, subject: Subject) -> bool:
    """Tell whether what stands before a verb cannot act; of an aside nobody is said to act."""
    aside = _opens_an_aside(tagged, clause, subject)
    clause.unsaid = clause.unsaid or aside
    return aside or _of_a_gerund(tagged, subject)


def _of_a_gerund(tagged: Tagged, subject: Subject) -> bool:
    """Tell whether a noun is only the object of what acts: 'Combining trade with theory began'.

    'Mining firms in Riga began' is told of the firms.
    """
    last = subject.at[-1]
    opens = subject.kind == "noun" and not subject.first and tagged.tags[:1] == "g"
    return opens and tagged.tags[last + 1] == "P" and not tagged.small[last].endswith("s")


def _sought(tagged: Tagged, found: list[Clause], at: int) -> Subject | None:
    """Give the subject of a clause from where the way it is joined to others puts it."""
    clause, tags = found[at], tagged.tags
    if not clause.reduced and (main := _before_relative(tags, found, at)):
        having = goes_on_having(tagged, found[at - 1], clause)
        return found[at - 1].subject if having else find_before(tags, 0, main)
    if clause.reduced:
        return _of_participle(tagged, found, at)
    if _absolute(tagged, clause):
        clause.passive = clause.passive or tagged.small[clause.group] != "having"
        return find_before(tags, clause.head + 1, clause.group)
    if tagged.small[clause.group] == "being" and tags[clause.group - 1] in "Nwr":
        # "The older theory being rejected in 1902, ..."
        return _noun_right_before(tagged, clause, nearest=True)
    named = of_whom(tagged, clause) or _behind_its_opener(tagged, found, at)
    named = named or described(tagged, found, at)
    if named is not None or clause.unsaid:
        return named
    if clause.opener == ";" and clause.head == clause.group:
        return _behind_dashes(tagged, clause.head - 1)
    if clause.opener == "," and _FROM.fullmatch(tags, clause.head, clause.group):
        named = _in_its_state(tagged, behind_a_comma(tagged, found[max(at - 2, 0) : at], clause))
        return named if at else _before_its_address(tagged, named)
    subject = find_before(tags, clause.head, _without_second_place(tags, clause))
    return subject if at else _before_its_address(tagged, subject)


def _behind_its_opener(tagged: Tagged, found: list[Clause], at: int) -> Subject | None:
    """Give who died in 'He left the road where he had lived, after Ada, 70, died'.

    In 'Max, who came after Ada, his wife, died' it may be either, and of nobody it is said.
    """
    clause, tags = found[at], tagged.tags
    if clause.opener in ("K", "U"):
        within = _APPOSED_WITHIN.fullmatch(tags, clause.head, clause.group)
        named = within.start("name") if within is not None else -1
        return Subject("names", (named,), named) if within is not None else None
    if clause.opener != "," or clause.head != clause.group:
        return None
    match = _OPENED.search(tags, found[at - 1].after if at else 0, clause.group)
    if match is None or tagged.small[match.start()] not in _OPENING:
        return None
    if not at and match.start() and tags[match.start() - 1] not in ",;C":
        return None  # "The first head after Otto Hay, the founder, left"
    relative = at and found[at - 1].opener == "R" and tags[found[at - 1].head - 2] == ","
    if relative and tagged.small[match.start()] in _OPENING_OR_BEFORE_NOUNS:
        clause.unsaid = True
        return None
    return Subject("names", (match.start("name"),), match.start("name"))


def _of_participle(tagged: Tagged, found: list[Clause], at: int) -> Subject | None:
    """Give of what a bare participle is; of what it may be, where that is open, is unsaid."""
    clause = found[at]
    clause.unsaid = _open_to_both(tagged, clause)
    if clause.unsaid:
        return None
    nearest = clause.phrase[0] in DESCRIBING  # "the head of Lindworks, based in Riga"
    right_before = _noun_right_before(tagged, clause, nearest=nearest)
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


def _in_its_state(tagged: Tagged, subject: Subject | None) -> Subject | None:
    """Give the subject over a town's state: 'the sheriff of Riga, Latvia, by his deed, sold it'."""
    state = subject.at[0] if subject is not None and len(subject.at) == 1 else -1
    if state < 2 or tagged.tags[state - 2 : state + 2] != "N,N,":
        return subject
    town, larger = tagged.member(state - 2), tagged.member(state)
    placed = {one.type for one in (town, larger) if one is not None} == {"place"}
    return find_before(tagged.tags, 0, state - 1) if placed else subject


def _before_its_address(tagged: Tagged, subject: Subject | None) -> Subject | None:
    """Give the subject over a place and the larger one: 'The school in Riga, Latvia was opened'.

    So it is in 'His work at Low College, Leeds, was praised'; in 'After a win in Riga, Leeds left'
    nothing stands before them that could act.
    """
    last = subject.at[0] if subject is not None and subject.kind == "names" else -1
    if subject is None or len(subject.at) > 1 or not _IN_LARGER.search(tagged.tags, 0, last + 1):
        return subject
    placed, larger = tagged.member(last - 2), tagged.member(last)
    if larger is None or larger.type != "place" or placed is None or placed.type == "person":
        return subject
    whole = find_before(tagged.tags, 0, last - 1)
    if whole is None or whole.kind == "pronoun" or tagged.small[whole.at[-1]] in _TIMES:
        return subject
    opens = _OPENING_DATE.fullmatch(tagged.tags, 0, whole.first)
    return whole if opens is not None else subject  # "The day after the match in Riga, Leeds"


def _without_second_place(tags: str, clause: Clause) -> int:
    """Give where the words end that hold a clause's subject, without a second place it is at."""
    joint = tags.rfind("C", clause.head, clause.group)
    second = joint > 0 and two_places(tags, max(clause.head - 1, 0), joint, clause.group)
    return joint if second else clause.group


def _before_relative(tags: str, found: list[Clause], at: int) -> int:
    """Give where the relative clause begins behind which a subject's verb comes, or nothing.

    'Those who knew Ada left', 'The house that Ada built was sold'.
    """
    if at and found[at - 1].contact and found[at].head == found[at - 1].after:
        return found[at - 1].head  # "The gauge she set up in 1935 worked until 1978"
    if not at or found[at].opener or found[at - 1].opener not in ("R", "K"):
        return 0
    first = found[at - 1].head - 1
    behind_noun = found[at - 1].opener == "R" or (first > 0 and tags[first - 1] == "w")
    return first if behind_noun else 0


def _absolute(tagged: Tagged, clause: Clause) -> bool:
    """Tell whether a participle is told of what 'with' brings in: ', with the treaty signed in'."""
    bare = not tagged.tags[clause.group : clause.verb].strip("a")
    having = tagged.small[clause.group] == "having"  # "with many halls having opened"
    bare = having or (bare and clause.opener == ",")  # "With his men he left"
    opens = clause.opener in (",", "") and tagged.small[clause.head] == "with"
    return opens and bare and "," not in tagged.tags[clause.head : clause.group]


def _listed(tags: str, head: int, subject: Subject) -> bool:
    """Tell whether a noun only ends a list: 'moving men, supplies, and vessels became a task'."""
    alone = subject.kind == "noun" and subject.first == head and tags[head] != "D"
    return alone and _LIST_BEFORE.search(tags, 0, head) is not None


def _as_a_noun(tagged: Tagged, subject: Subject | None) -> Subject | None:
    """Give a subject without what is no noun: 'A man aged 60 left', 'the new "Moles" opened'."""
    if subject is None or subject.kind != "noun":
        return subject
    last = subject.at[-1]
    if last == 0 and tagged.tags[1:2] == "K":  # "Note that the book is old and was burnt"
        return None
    if tagged.tags[last] == "g" and tagged.tags[: subject.first + 1].rstrip("a").endswith("U"):
        return None  # "After turning out for it Otto Hay left"
    if tagged.tags[last] == "O" and subject.first < last:  # "the miller himself"
        return replace(subject, at=(last - 1,))
    if tagged.small[last] in _SAYING_WHICH and subject.first < last:
        return replace(subject, at=(last - 1,))
    if tagged.small[last] == "age" and tagged.tags[last - 2 : last + 2] == "N,wA":
        return Subject("names", (last - 2,), last - 2)  # "Ada Hay, age 87 of Riga died"
    return None if _only_an_adjective(tagged, subject) else subject


def _only_an_adjective(tagged: Tagged, subject: Subject) -> bool:
    """Tell whether what would act is no noun: 'the new "Moles" opened', 'was last held in'."""
    word = tagged.small[subject.at[-1]]
    article = tagged.tags[subject.first] in "DS" and subject.first < subject.at[-1]
    if "-" in word and word.endswith("ed"):  # '"Moles", so-named after it, appeared'
        return True
    return word in (_ADJECTIVES if article else _UNNAMED)


def _behind_dashes(tagged: Tagged, last: int) -> Subject | None:
    """Give the subject of 'Ada Holm – she was ill – left', which stands before the first dash."""
    if tagged.word(last)[0] not in _DASHES:
        return None
    first = next((at for at in range(last) if tagged.tags[at] == ";"), None)
    if first is None or tagged.word(first)[0] not in _DASHES:
        return None
    return find_before(tagged.tags, 0, first)


def _leave_open(being: Clause, clause: Clause) -> None:
    """Take no subject for 'What is now Latvia was settled in 1201': there was no Latvia yet."""
    if clause.subject is not None and clause.subject.first >= being.after:
        clause.subject, clause.opener_word = None, "what"


def _meant(tagged: Tagged, at: int) -> bool:
    """Tell whether an infinitive stands there that is not known as one: 'to open'."""
    return at >= 0 and tagged.small[at] == "to" and tagged.tags[at + 1] == "w"


def _noun_right_before(tagged: Tagged, clause: Clause, *, nearest: bool) -> Subject | None:
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
