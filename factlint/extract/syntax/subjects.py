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
from factlint.extract.syntax.noun_phrases import Subject, find_before
from factlint.extract.syntax.participle_subjects import noun_right_before, of_participle
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.syntax.clause import Clause
    from factlint.extract.syntax.tagging import Tagged

_DASHES = "–—-"
_TIMES = word_list("events", "times")
_OPENING_DATE = deferred(r"(?:P?T,?|a,)?")
_IN_LARGER = deferred(r"[Pf]D?[aw]*N,N$")  # "in Riga, Latvia"
_ADJECTIVES = frozenset("new long same large small big huge".split())
_UNNAMED = _ADJECTIVES | word_list("grammar", "adjectives-alone")
# "A man aged 60 left", "A roof dating from 1824", "Events leading to it began"
_SAYING_WHICH = frozenset("aged dating leading relating pertaining belonging".split())
_MOMENTS = frozenset("day year month week night morning evening afternoon moment hour".split())
_MOMENT = deferred(r"P?D[aw]*w")  # "on the very day the mill closed"
_TODAY = (["now"], ["today"], ["currently"], ["presently"])
# "after Ada, 70, died", "that Otto Hay, a former clerk, rang"
_OPENED = deferred(r"[UK](?P<name>N)B?,[^,;RUKCvbhmds]*,$")
_APPOSED_WITHIN = deferred(r"D?(?P<name>N)B?,[DSaw#A][^,;RUKCvbhmds]*,")
_OPENING_OR_BEFORE_NOUNS = frozenset("after before since until till".split())
_OPENING = _OPENING_OR_BEFORE_NOUNS | frozenset(
    "when while because although though whereas once if that".split()
)
_FROM = deferred(r"(?:[fP]D?N(?:,N)?)?")  # "Ada Hay, 68, of West Burlington died"
_LIST_BEFORE = deferred(r"[PfgD][DSaw#]*w(?:,[DSaw#]*w)+,?C$")
_NAMED_AND_HE = deferred(r"(?:P?T,?)?NCH")  # "In 1953 Otto Hay and he also left"
_NAMED_AS = deferred(r"(?:P?D?T,?)?(?P<name>N)B?,$")  # "Otto Hay, a clerk of the mill left"


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
    _see_what_says_when(tagged, clause)
    if at and found[at - 1].opener_word == "what" and found[at - 1].phrase[1:2] in _TODAY:
        _leave_open(found[at - 1], clause)


def _see_what_says_when(tagged: Tagged, clause: Clause) -> None:
    """Open a clause by 'when' that only says so: 'He left in 1962, on the day the mill closed'."""
    if clause.subject is None or clause.opener != ",":
        return
    first = clause.subject.first
    noun = tagged.small[first - 1] in _MOMENTS
    if noun and _MOMENT.fullmatch(tagged.tags, clause.head, first) is not None:
        clause.opener, clause.opener_word = "U", "when"


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
        return noun_right_before(tagged, clause, nearest=True)
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
        return of_participle(tagged, found, at)
    if _absolute(tagged, clause):
        clause.passive = clause.passive or tagged.small[clause.group] != "having"
        return find_before(tags, clause.head + 1, clause.group)
    if tagged.small[clause.group] == "being" and tags[clause.group - 1] in "Nwr":
        # "The older theory being rejected in 1902, ..."
        return noun_right_before(tagged, clause, nearest=True)
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
    if tagged.tags[last] == "O" and subject.first < last:
        if tagged.tags[last - 1] == "f":  # "All of them left"
            return None
        return replace(subject, at=(last - 1,))  # "the miller himself"
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
