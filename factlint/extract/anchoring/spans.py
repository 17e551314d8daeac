"""How long something took, or how long after something else it came, beside its own dates."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from factlint.extract.syntax.grammar import tag_of
from factlint.extract.syntax.sentences import LONGEST, sentence_before, sentence_ends
from factlint.limits import load_limits
from factlint.model import Amount, Date, Duration, Time, Value
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause


def read(scene: Scene, clause: Clause, time: Time) -> dict[str, Value]:
    """Give the qualifiers `duration`, or `since` and `distance`, that a clause states."""
    lasted = _duration(scene, clause, time) if time.range else None
    if lasted is not None:
        return {"duration": lasted}
    return _distance(scene, time)


def _duration(scene: Scene, clause: Clause, time: Time) -> Duration | None:
    """Give 'for thirty years' of a clause that has both ends: 'from 1921 to 1951'."""
    tags = scene.tagged.tags
    lasted = beside(scene, time)
    if lasted is not None:
        return lasted
    for at in range(clause.after, clause.end):
        told = scene.tagged.time(at)
        is_told = tags[at] == "L" and at > 0 and scene.tagged.small[at - 1] == "for"
        if is_told and told is not None and told.amount is not None:
            return None if _of_another(scene, told, time) else Duration(told.amount)
    return None


def _of_another(scene: Scene, told: Time, time: Time) -> bool:
    """Tell whether a stretch is of something else: 'clerk for two years and mayor from 1921 to'."""
    first, last = (told, time) if told.start < time.start else (time, told)
    return _JOINED.search(scene.text, first.end, last.start) is not None


def beside(scene: Scene, time: Time) -> Duration | None:
    """Give the stretch told right before its ends: 'For thirty years, from 1921 to 1951, she'."""
    for told in scene.times:
        between = scene.text[told.end : time.start].strip(" \n,(–—")
        if told.kind == "duration" and told.end <= time.start and _ENDS.fullmatch(between):
            return Duration(told.amount) if told.amount is not None else None
    return None


def _distance(scene: Scene, time: Time) -> dict[str, Value]:
    """Give 'ten years later' of a clause that has a date of its own: 'Ten years later, in 1911'."""
    if time.anchor is not None or time.implied:
        return {}
    at = bisect_left(scene.times, time.start, key=_start)
    for told in scene.times[max(at - 2, 0) : at + 3]:
        amount = _amount(told)
        near = abs(told.end - time.start) <= NEAR or abs(time.end - told.start) <= NEAR
        if near and amount is not None:
            since = _since(scene, told, time, amount)
            if since is not None and since.edtf:
                return {"since": Date(since.edtf), "distance": Duration(amount)}
    return {}


def _start(time: Time) -> int:
    return time.start


MOST_BEFORE = 12  # dates that a distance may count from
NEAR = len(", that is in ")  # characters between the two ways of giving one date
_ENDS = deferred(  # "from that day in 1873 to", "between the summers of 1873 and"
    r"(?:from|between)?(?: (?:that|this|the|his|her|its|their) [a-z]+(?: [a-z]+)? (?:in|of))?"
)
_UNITS = ("year", "month", "week", "day")
_NEXT = deferred(r"(?:[Tt]he )?(?:following|next) (year|month|day)")
_WORD = deferred(r"[a-z][a-z'’-]*")
_YEAR = deferred(r"\d{4}")
_JOINED = deferred(r"\b(?:and|then|but|before|after|plus|again)\b")


def _amount(told: Time) -> Amount | None:
    """Give how much later 'two years later' or 'the following year' is."""
    if told.anchor is None or told.kind != "date":
        return None
    if told.amount is not None:
        later = told.text.lower().endswith(("later", "after", "afterwards"))
        return told.amount if later and told.amount.unit in _UNITS else None
    following = _NEXT.fullmatch(told.text)
    return Amount(1, 1, following[1]) if following is not None else None


def _since(scene: Scene, told: Time, own: Time, amount: Amount) -> Time | None:
    """Give the date it counts from: where several may be meant, the one that fits, if any does."""
    near = [one for one in _before(scene, told) if one is not own and one.edtf != own.edtf]
    fitting = next((one for one in reversed(near) if _fits(one, own, amount)), None)
    if fitting is not None:
        return fitting
    anchor = next((one for one in near if one.start == told.anchor), None)
    if not near and told.start == scene.span.start:
        return _over_a_remark(scene, told, own, amount)
    if told.anchor == own.start:  # "in June 1868, three years later" than what stands before it
        return _in_the_sentence(scene, near, own, amount)
    if anchor is None or anchor.start >= scene.span.start:
        return None if anchor is not None and _far_back(anchor, own) else anchor
    if any(_fits(one, own, amount) for one in _told_earlier(scene, told)):
        return None  # it goes on with what was told before an aside
    return (
        anchor if len({one.edtf for one in near}) == 1 and _may_slip(anchor, own, amount) else None
    )


def _in_the_sentence(scene: Scene, near: list[Time], own: Time, amount: Amount) -> Time | None:
    """Give the one other date of the sentence, of what is told behind its own date."""
    others = [one for one in near if one.start >= scene.span.start]
    alone = len(others) == 1 and not others[0].range and not others[0].modifier
    return others[0] if alone and _may_slip(others[0], own, amount) else None


def _over_a_remark(scene: Scene, told: Time, own: Time, amount: Amount) -> Time | None:
    """Give the one date told before a sentence that only says how something was.

    'Ada Hay came to Leeds in 1879. The town had no library. Nine years later, in 1886, she left.'
    """
    before = list(_told_earlier(scene, told))
    if any(_fits(one, own, amount) for one in before):
        return None
    last = before[-1] if before and before[-1].start == told.anchor else None
    if last is None or last.range or last.modifier or last.anchor is not None:
        return None
    remark = sentence_before(scene.text, scene.span.start, LONGEST)
    if remark is None or sentence_ends(scene.text, last.end, told.start + 1) != _WITH_A_REMARK:
        return None
    opens = sentence_before(scene.text, remark.start, LONGEST)
    alone = opens is not None and not any(opens.start <= one.start for one in before[:-1])
    years = _years_between(last, own)
    near = years is not None and abs(years - amount.most) <= load_limits().remark_slip
    return last if alone and near and _only_says_how(scene.text[slice(*remark)]) else None


_WITH_A_REMARK = 2  # sentences that end between a date and what is counted from it


def _only_says_how(words: str) -> bool:
    """Tell whether a sentence tells no deed: 'The town had no library.'"""
    tags = [tag_of(word) for word in _WORD.findall(words)]
    return any(tag in "bh" for tag in tags) and not any(tag in "vg" for tag in tags)


def _before(scene: Scene, told: Time) -> list[Time]:
    """Give the dates told before, in the sentence or the one before it; the last of many."""
    times = scene.setting.times
    at = bisect_left(times, told.start, key=_start)
    return [
        one
        for one in times[max(at - MOST_BEFORE, 0) : at]
        if one.end <= told.start and one.kind == "date" and one.edtf and not one.implied
        and sentence_ends(scene.text, one.end, told.start + 1) < 2
    ]  # fmt: skip


def _told_earlier(scene: Scene, told: Time) -> Iterator[Time]:
    """Yield every date of the block before the sentence."""
    for one in scene.setting.times:
        if one.end > told.start:
            return
        if one.kind == "date" and one.edtf:
            yield one


def _fits(one: Time, own: Time, amount: Amount) -> bool:
    years = _years_between(one, own)
    if years is None or amount.unit != "year":
        return False
    return amount.least <= years <= amount.most


def _far_back(anchor: Time, own: Time) -> bool:
    """Tell whether a year is no date: 'in 1997 and played, as Kelby Club 1911, a week later'."""
    years = _years_between(anchor, own)
    return years is not None and -years > load_limits().whole_slip


def _may_slip(one: Time, own: Time, amount: Amount) -> bool:
    years = _years_between(one, own)
    if years is None:
        return False
    turned = (
        amount.unit == "year" and years == -amount.least
    )  # "in 1884, and two years later, in 1882"
    return turned or 0 <= years <= amount.most + load_limits().stretch_slip


def _years_between(one: Time, own: Time) -> int | None:
    first, last = _YEAR.match(one.edtf or ""), _YEAR.match(own.edtf or "")
    return int(last[0]) - int(first[0]) if first and last else None
