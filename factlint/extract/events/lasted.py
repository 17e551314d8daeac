"""How long something lasted, beside its ends: 'held the post for 21 years, until 1927'.

The beginning may be told in the sentence before: 'In 1903 she was made keeper'. Where any date told
before fits, that one is meant; only what nothing fits is a slip.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.events.comings import came_and_went, put_up_and_down
from factlint.extract.events.spent import spent_between
from factlint.extract.events.stretches import Lasted, is_date, stretches, year_told
from factlint.extract.syntax.clause import PLAIN
from factlint.extract.syntax.sentences import LONGEST, sentence_ends
from factlint.limits import load_limits
from factlint.model import Date, Duration, Polarity, Span
from factlint.patterns import deferred
from factlint.wordlists import one_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.model import Time

BY = "lasted"
SIGNS = frozenset({"years", "months", "weeks", "days", "seasons"})
_FOR = deferred(
    lambda: (
        rf"\b(?:(?:{one_of('lasting', 'going-on')})\b(?: [\w'’-]+){{0,6}}?"
        r"|(?:was|been) (?:the |its |their )?(?:first |second )?"
        rf"(?:{one_of('offices', 'by-name')})(?: there)?) for (?:just |only )?$"
    )
)
_UNTIL = deferred(
    r",? (?:(?:until|till|up to|ending in) (?:(?:his|her|its) (?:own )?(?:death|retirement|closure"
    r"|resignation|dissolution|dismissal)(?: in)? )?"
    r"|(?:until|till) (?:he|she|it|they) (?:was |were |had been )?[a-z]+"
    r"(?: of age| by [^.,;:\d]{2,40}?)? (?:in|on) "
    r"|(?:until|till) (?:the|his|her|its|their) [\w'’ -]{2,40}? (?:was|were|closed|died|ended|fell"
    r"|left|retired|opened|moved|came to an end|broke out|burned down|burnt down)(?: [a-z]+){0,4}"
    r" (?:in|on) "
    r"|(?:and|before) (?:gave|giving|handed|handing|retired|retiring|resigned|resigning|left"
    r"|stepped|leaving|closed|died|sold|selling|passed)"
    r"(?: (?:it|up|over|down|on|office|the|post|in|shop|school|firm|house|business|to|his|her"
    r"|[A-Z]\w+|son|daughter|niece|nephew|brother|sister|successor|pupil|partner)){0,7} in )"
    r"(?:[A-Z][a-z]+ |the [a-z]+ of )?$"
)
_AFTER = deferred(
    r"(?:, when (?:he|she|it|they) [a-z]+(?:, [^.;:\d()]{1,50})?)?(?:,? |\()after"
    r"(?: (?:being|having been|standing|lying) [a-z]+(?: [a-z]+)? for)?"
    r" (?:just |only |exactly |some )?$"
    r"|, having (?:stood|served|lasted|existed|operated|run|been (?:open|in use|worked|in service))"
    r" for (?:just |only |exactly |some )?$"
)
_THEN = deferred(r"\b(?:then|thereafter|in (?:his|her) place|in turn|after (?:him|her|that))\b")
_NO_MORE = deferred(r"[^,;.]*\.\s*$")  # up to the sentence
_WENT = deferred(lambda: rf"\b(?:{one_of('lasting', 'went')})\b")
_SO_FOR = deferred(r",? (?:and )?so (?:that )?for (?:just |only |exactly |all of )?")
_STOOD_FOR = deferred(  # ", stood over the town for eighty years", "and was in use for ten years"
    lambda: (
        rf",(?: and)?(?: it| they)?(?: had)? (?:thus |so )?(?:{one_of('lasting', 'standing')})"
        r"(?: (?:in|on|over|above|at|by|beside|there)(?: [a-z'’]+){0,4}?)?"
        r" for (?:just |only |exactly |all of )?"
    )
)
_SINCE = deferred(  # behind the end: "so for sixty years there has been no train"
    r"[^.;]*\b(?:no|not|never|nothing|nobody|without|has|have|is|are|later)\b"
)
BEGUN = deferred(lambda: rf"\b(?:{one_of('lasting', 'begun')})\b")
_ENDS = deferred(lambda: rf"(?: (?:{one_of('lasting', 'spent')}))?[.,;)]")
_FOR_GOOD = deferred(lambda: rf"\b(?:was|were) (?:{one_of('lasting', 'for-good')})\b")
ENDED = deferred(lambda: rf"\b(?:{one_of('lasting', 'ended')})\b")
_BEHIND = deferred(
    r"(?:,? \(?(?:that is,? (?:for )?|or |in all "
    r"|a (?:period|reign|space|span|stretch|total|term|run) of )?|: )(?:just |only |exactly )?$"
)
_RAN = deferred(r",? (?:which|that) (?:ran|lasted|went|was to run) from (?:[A-Z][a-z]+ )?")
_TILL = deferred(
    lambda: (
        r"\b(?:from (?:then|that (?:year|time|day)) (?:on )?(?:until|till|to)"
        r"|(?:was|remained|stayed(?: on as)?|served as) (?:the |its |their )?"
        rf"(?:{one_of('offices', 'by-name')})(?: there)? (?:until|till))"
        r" (?:[A-Z][a-z]+ |the [a-z]+ of )?$"
    )
)
FOR_ALL_THAT_TIME = deferred(r",? (?:(?:a (?:period|reign|space|span|total|term) of|for) )?$")
_FIRST_IN = deferred(r", the (?:first|eldest|oldest)(?: [a-z]+)? in (?:[A-Z][a-z]+ )?$")
_LAST_IN = deferred(r",? (?:and )?the (?:last|youngest)(?: [a-z]+)? in (?:[A-Z][a-z]+ )?$")
ALONE = deferred(r" ?(?:in all|altogether|later)?[.;,)]|$")
_BETWEEN = deferred(
    r"(?: (?:before|after) (?!that\b|his\b|her\b|its\b)[^.;:,()\d]{3,70}?"
    r" (?:in|of|on) (?:[A-Z][a-z]+ )?"
    r"| (?:before|after) (?:his|her|its|their) (?:own |first )?[a-z]+(?: [a-z]+)? (?:in|of|on) "
    r"(?:[A-Z][a-z]+ )?| (?:before|after) the (?:first|last|original|previous)(?: [a-z]+)?, of )$"
)
_AND_MORE = deferred(r",? and \d{4}")
# "in its first two seasons, 1888–89 and 1889–90"
_FIRST_OF_MORE = deferred(r"\b(?:first|last|next|other|these|those|both) $")
_AND_WHEN = deferred(r", and (?:when|after|before)\b|;")
_SENTENCE_ENDS = deferred(r"\)?[.;](?:\s|$)|\)?$")
_LEAD = len(" for just ")
_MOST_SENTENCES = 2  # between where it begins and where its length is told


def read(scene: Scene) -> Iterator[Draft]:
    """Yield each stretch that is told beside its own ends."""
    dates = [one for one in scene.times if is_date(one)]
    if not dates:
        return
    for lasted in stretches(scene):
        draft = (
            _held(scene, lasted, dates)
            or _behind_end(scene, lasted, dates)
            or _behind_one_end(scene, lasted, dates)
            or _behind_range(scene, lasted, dates)
            or _till(scene, lasted, dates)
            or _first_and_last(scene, lasted, dates)
            or _counted(scene, lasted, dates)
            or _spent(scene, lasted, dates)
        )
        if draft is not None:
            yield draft


def _held(scene: Scene, lasted: Lasted, dates: list[Time]) -> Draft | None:
    """Read 'held the post for 21 years, until 1927', counted from what was told before."""
    text = scene.text
    if not _FOR.search(text, scene.span.start, lasted.span.start):
        return None
    ends = [one for one in dates if one.start >= lasted.span.end]
    if not ends or not _UNTIL.fullmatch(text, lasted.span.end, ends[0].start):
        return None
    began = beginning(scene, lasted, ends[0])
    follows = _goes_on(scene) or (began is not None and _takes_over(scene, lasted, began))
    if began is None or (began.start < scene.span.start and not follows):
        return None  # "In 1903 Ada was made keeper. Otto Hay held it for 21 years, until 1927"
    return draft_of(scene, lasted, began, ends[0])


def _takes_over(scene: Scene, lasted: Lasted, began: Time) -> bool:
    """Tell whether one follows another who went on that date: 'His son then managed it for'."""
    ends = scene.text.rfind(". ", 0, began.start)
    went = _WENT.search(scene.text, ends + 1, began.start) is not None
    last = _NO_MORE.match(scene.text, began.end, scene.span.start) is not None
    then = _THEN.search(scene.text, scene.span.start, lasted.span.start) is not None
    return went and last and then


def beginning(scene: Scene, lasted: Lasted, end: Time, slip: float | None = None) -> Time | None:
    """Give the date it is counted from: one that fits, or else the one told last before it.

    In another sentence that may be off by the `slip`, in years, of what is told, and no more.
    """
    limit = min(lasted.span.start, end.start)
    number = lasted.amount.most if lasted.amount.unit == "year" else 0
    last: Time | None = None
    for one in times_before(scene, limit):
        if not is_date(one):
            continue
        if abs(year_told(end) - year_told(one) - number) <= 1:
            return one if _is_point(one) else None
        if last is None and _is_point(one) and one.anchor is None:
            last = one
    if last is None:
        return None
    between = year_told(end) - year_told(last)
    if last.start >= scene.span.start:
        return last
    sentences = sentence_ends(scene.text, last.end, lasted.span.start)
    near = sentences <= _MOST_SENTENCES and number >= load_limits().least_stretch and between > 0
    slip = load_limits().stretch_slip if slip is None else slip
    return last if near and abs(between - number) <= slip else None


def times_before(scene: Scene, limit: int) -> Iterator[Time]:
    """Yield the times of the block that end before a place, the nearest first, not from far off."""
    times = scene.setting.times
    for at in range(bisect_left(times, limit, key=attrgetter("start")) - 1, -1, -1):
        if times[at].start < limit - LONGEST:
            return
        if times[at].end <= limit:
            yield times[at]


def _is_point(time: Time) -> bool:
    return not time.range and not time.modifier


def _behind_end(scene: Scene, lasted: Lasted, dates: list[Time]) -> Draft | None:
    """Read 'left on 12 June 1908 and returned on 30 August 1910, after two years'."""
    text = scene.text
    own = [one for one in dates if one.end <= lasted.span.start and not one.range]
    if len(own) != 2 or len(dates) != 2:
        return None
    if _SO_FOR.fullmatch(text, own[1].end, lasted.span.start):  # ", so that for 92 years one could"
        begun = BEGUN.search(text, scene.span.start, own[0].start)
        ended = ENDED.search(text, own[0].end, own[1].start)
        since = _SINCE.match(text, lasted.span.end)
        return draft_of(scene, lasted, *own) if begun and ended and not since else None
    if _STOOD_FOR.fullmatch(text, own[1].end, lasted.span.start):
        alone = ALONE.match(text, lasted.span.end)
        return draft_of(scene, lasted, *own) if alone and put_up_and_down(scene, own) else None
    ends = _ENDS.match(text, lasted.span.end)
    if not ends or not _AFTER.fullmatch(text, own[1].end, lasted.span.start):
        return None
    if _AND_WHEN.search(text, own[0].end, own[1].start):
        return None  # "In 1872 it held 74, and when it closed in 1967, after ninety years, eight"
    stayed = came_and_went(scene, lasted, own)
    plainly = stayed or "," in text[own[1].end : lasted.span.start]
    if not plainly and not BEGUN.search(text, scene.span.start, own[0].start):
        return None
    if not ENDED.search(text, own[0].end, lasted.span.start) and not stayed:
        return None  # "in 2006, and in 2008, after 88 weeks, it was still on the list"
    return draft_of(scene, lasted, own[0], own[1])


def _behind_one_end(scene: Scene, lasted: Lasted, dates: list[Time]) -> Draft | None:
    """Read 'It was closed on 5 October 1964, after 101 years', begun in a sentence before."""
    text = scene.text
    own = [one for one in dates if one.end <= lasted.span.start and not one.range]
    if len(own) != 1 or len(dates) != 1 or not _ENDS.match(text, lasted.span.end):
        return None
    if not _AFTER.fullmatch(text, own[0].end, lasted.span.start):
        return None
    if not _FOR_GOOD.search(text, scene.span.start, own[0].start) or lasted.amount.unit != "year":
        return None
    began = beginning(scene, lasted, own[0], load_limits().whole_slip)
    if began is None or not _goes_on(scene) or not _begins(text, began):
        return None
    return draft_of(scene, lasted, began, own[0])


def _goes_on(scene: Scene) -> bool:
    """Tell whether a sentence goes on about who acted before, or the text's topic: 'It closed'."""
    known = (scene.discourse.topic, *scene.discourse.subjects_before)
    for clause, acting in zip(scene.clauses, scene.actors, strict=True):
        if clause.subject is not None and acting:
            return clause.subject.kind == "pronoun" or acting[0] in known
    return False


def _begins(text: str, time: Time) -> bool:
    """Tell whether a date is told of a beginning: 'was opened in 1863'."""
    ends = text.rfind(". ", 0, time.start)
    return BEGUN.search(text, ends + 1, time.start) is not None


def _behind_range(scene: Scene, lasted: Lasted, dates: list[Time]) -> Draft | None:
    """Read 'from 1881 until 1928, thirty-seven years' and 'in 19 seasons, from 1933 to 1949'."""
    text, ranged = scene.text, [one for one in dates if one.range and one.range.count("/") == 1]
    several = len({one.range for one in ranged}) > 1
    for first, last in pairwise(ranged):
        if first.range != last.range:
            continue
        if last.end <= lasted.span.start:
            told = _BEHIND.fullmatch(text, last.end, lasted.span.start)
            # but not "from 1962 to 1965 and again from 1980 to 1984, seven years in all"
            if told and not several and ALONE.match(text, lasted.span.end):
                return draft_of(scene, lasted, first, last)
        ran = _RAN.fullmatch(text, lasted.span.end, first.start)
        if ran is not None and lasted.amount.unit != "season":
            return draft_of(scene, lasted, first, last)
        before = text[max(scene.span.start, lasted.span.start - _LEAD) : lasted.span.start]
        between = text[lasted.span.end : first.start]
        dated = any(one.range == first.range for at in scene.clauses for _, one in at.dates)
        beside = (
            not dated
            and between in (", from ", " from ")
            and before.endswith((" for ", " for just "))
        )
        if beside and _SENTENCE_ENDS.match(
            text, last.end
        ):  # "organist for ten years, from 1902 to"
            return draft_of(scene, lasted, first, last)
        bracketed = text[lasted.span.end : first.start] == " (" and ALONE.match(text, last.end)
        if bracketed and _FOR.search(text, scene.span.start, lasted.span.start):
            return draft_of(scene, lasted, first, last)  # "ran it for forty-two years (1903–1935)"
        seasons = text[lasted.span.end - len("seasons") : lasted.span.end] == "seasons"
        if _AND_MORE.match(text, last.end):  # "two seasons, 1888–89 and 1889–90"
            continue
        listed = _FIRST_OF_MORE.search(text, scene.span.start, lasted.span.start)
        between = text[lasted.span.end : first.start]
        if seasons and not listed and between in (", from ", " from ", ", ", " ("):
            return draft_of(scene, lasted, first, last)
    return None


def _till(scene: Scene, lasted: Lasted, dates: list[Time]) -> Draft | None:
    """Read 'left in 1958 and taught from then until 1973, for fifteen years'."""
    text = scene.text
    ends = [one for one in dates if one.end <= lasted.span.start]
    if not ends or not _TILL.search(text, scene.span.start, ends[-1].start):
        return None
    told = FOR_ALL_THAT_TIME.fullmatch(text, ends[-1].end, lasted.span.start)
    if told is None or not ALONE.match(text, lasted.span.end):
        return None
    began = beginning(scene, lasted, ends[-1])
    if began is None or (began.start < scene.span.start and not _goes_on(scene)):
        return None
    return draft_of(scene, lasted, began, ends[-1])


def _first_and_last(scene: Scene, lasted: Lasted, dates: list[Time]) -> Draft | None:
    """Read 'six children in eleven years, the first in 1869 and the last in 1880'."""
    text, behind = scene.text, [one for one in dates if one.start >= lasted.span.end]
    for first, last in pairwise(behind):
        if _FIRST_IN.fullmatch(text, lasted.span.end, first.start) and _LAST_IN.fullmatch(
            text, first.end, last.start
        ):
            return draft_of(scene, lasted, first, last)
    return None


def _counted(scene: Scene, lasted: Lasted, dates: list[Time]) -> Draft | None:
    """Read 'came in 1902, eleven years before the gallery was opened in 1908'."""
    text = scene.text
    before = [one for one in dates if one.end <= lasted.span.start and not one.range]
    behind = [one for one in dates if one.start >= lasted.span.end and not one.range]
    if not before or not behind or lasted.amount.unit != "year":
        return None
    gap = text[before[-1].end : lasted.span.start]
    if "." in gap or ";" in gap or len(gap) > len(", a gift of her nephew and of his wife, "):
        return None
    if "," not in gap:
        return None
    match = _BETWEEN.fullmatch(text, lasted.span.end, behind[0].start)
    if match is None:
        return None
    earlier, later = before[-1], behind[0]
    if text[lasted.span.end :].lstrip().startswith("after"):
        earlier, later = later, earlier
    draft = draft_of(scene, lasted, earlier, later)
    if draft is not None:
        draft.qualifiers = {
            "since": Date(earlier.edtf or ""), "distance": Duration(lasted.amount),
        }  # fmt: skip
    return draft


def _spent(scene: Scene, lasted: Lasted, dates: list[Time]) -> Draft | None:
    """Read 'Between 1901 and 1905 she spent six years in Riga'."""
    ends = spent_between(scene, lasted, dates)
    return draft_of(scene, lasted, *ends) if ends is not None else None


def draft_of(
    scene: Scene, lasted: Lasted, began: Time, ended: Time, *, noun: Span | None = None
) -> Draft | None:
    """Say how long something lasted from when to when, of a noun or whom the sentence is about."""
    clause = next((one for one in scene.clauses if one.stance is not None), None)
    how = clause.stance if clause is not None else None
    if not scene.clauses and not scene.question:  # "Otto Hay, organist for ten years, from 1902 to"
        how = PLAIN
    if how is None or how[0] is Polarity.NEGATIVE:
        return None
    first, last = began.edtf or "", (ended.edtf or "").removeprefix("../")
    if noun is not None:
        who, whom = scene.discourse.cast.described(scene.text[slice(*noun)]), noun
    else:
        who, whom = _about(scene, lasted)
    span = Span(min(began.start, lasted.span.start), max(ended.end, lasted.span.end))
    at = ended.span.around(lasted.span)
    return scene.draft(
        BY, who, "event", Date(last), Where(span, whom, at), how,
        qualifiers={"time": Date(f"{first}/{last}"), "duration": Duration(lasted.amount)},
    )  # fmt: skip


def _about(scene: Scene, lasted: Lasted) -> tuple[Member, Span]:
    for acting, span in zip(scene.actors, scene.actor_spans, strict=True):
        if len(acting) == 1:
            return acting[0], span
    topic = scene.discourse.topic
    return topic or scene.discourse.cast.described(scene.text[slice(*lasted.span)]), lasted.span
