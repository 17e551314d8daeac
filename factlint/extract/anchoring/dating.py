"""The dates of a clause: its own, one that it shares with those it is joined to, one beside it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.extract.anchoring import spans
from factlint.model import is_day, is_exact
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Time

_AT_ONCE = deferred(r"$|,|P(?![aD]*[L#])")  # what follows a verb that tells of the same day
_IN_A_WORK = deferred(r"P[DS][aw]*wNB$")
_BOUNDING = frozenset("until till since".split())
_LATER = frozenset("later afterwards afterward subsequently eventually thereafter".split())


def dates_shared(scene: Scene, at: int) -> list[tuple[int, Time]]:
    """Give a clause's own date, or the one it shares with the clauses it is joined to.

    Several dates in brackets date several acts, 'was convicted twice (1893) and (1917)', and so
    does 'in 1893 and again in 1917'.
    """
    if not scene.tagged.dates and scene.setting.entry is None:
        return []
    own = scene.clauses[at].dates
    if scene.clauses[at].phrase[0] == "born":  # "1931: Sydor, born in 1892, has a stroke"
        own = [one for one in own if one[0] > scene.clauses[at].verb] or own
    if own:
        bracketed = [one for one in own if scene.tagged.tags[one[0]] == "B"]
        again = [one for one in own[1:] if scene.tagged.words(one[0] - 2, 2)[:1] == ["again"]]
        if len(bracketed) > 1:
            return bracketed
        if scene.clauses[at].opener_word == "when" and own[0][0] < scene.clauses[at].head:
            return [(own[0][0], _at_that_point(own[0][1]))]  # "Since 1968, when he was elected,"
        return [_right_before(scene, scene.clauses[at], own) or _own_date(own), *again]
    return _shared_before(scene, at) or _when_before(scene, at) or _shared_after(scene, at)


def on_that_day(scene: Scene, at: int, *, dying: bool = False) -> list[tuple[int, Time]]:
    """Give the day of the clause that one goes on with: 'struck a mine on 2 May 1918 and sank'.

    Whatever the date, who 'fell from his horse in 1921 and was killed' died in it; but who 'came
    to Riga on 2 May 1918 and died' need not have died on that day.
    """
    clause = scene.clauses[at]
    own = scene.clauses[at - 1].dates if at else []
    fatal = at > 0 and _is_fatal(scene.clauses[at - 1], clause)
    day = len(own) == 1 and (fatal if dying else is_day(own[0][1].edtf or ""))
    joined = _joined(scene, at) and clause.opener_word == "and" and not clause.perfect
    at_once = _AT_ONCE.match(scene.tagged.tags, clause.after) is not None
    slowly = scene.tagged.words(clause.after, 1) in (["within"], ["after"], ["during"], ["over"])
    at_once = at_once and not slowly  # "and sank within a week"
    return own if day and joined and at_once and not _later(scene, at) else []


def _is_fatal(before: Clause, clause: Clause) -> bool:
    """Tell whether a mishap has its end: 'fell through the ice and was drowned'."""
    mishaps, ends = word_list("verbs", "mishaps"), word_list("verbs", "ends-of-mishaps")
    return before.phrase[0] in mishaps and clause.phrase[0] in ends


def _when_before(scene: Scene, at: int) -> list[tuple[int, Time]]:
    """Give the date right before 'when': 'until 1943, when he was posted to Riga'."""
    clause = scene.clauses[at]
    token = clause.head - 2
    if clause.opener_word != "when" or clause.perfect:
        return []
    token -= token > 0 and scene.tagged.tags[token] == ","
    time = scene.tagged.time(token) if token > 0 and scene.tagged.tags[token] == "T" else None
    if time is None or not time.edtf or "?" in time.edtf:
        return []
    return [(token, _at_that_point(time))]


def _at_that_point(time: Time) -> Time:
    """Give the point that a stretch ends or begins at: 'before 1402, when it was sold', in 1402."""
    bound = time.modifier in ("before", "after") and is_exact(time.timex or "")
    end = time.timex if bound else told_end(time)
    return replace(time, edtf=end or time.edtf, range=None)


def _right_before(
    scene: Scene, clause: Clause, own: list[tuple[int, Time]]
) -> tuple[int, Time] | None:
    """Give the date with which a subject opens: 'After talks in May, on 3 June 1918 Ada left'."""
    if len(own) < 2 or clause.subject is None:
        return None
    tags, first = scene.tagged.tags, clause.subject.first
    first -= tags[first - 1 : first] == "D"
    for (_, last), (token, time) in pairwise(own):
        apart = time.start - last.end > spans.NEAR and not time.range
        if token == first - 1 and tags[token - 2 : token] == ",P" and apart:
            return token, time
    return None


def _own_date(own: list[tuple[int, Time]]) -> tuple[int, Time]:
    """Give the date proper of 'two years later, in 1961'; the distance is kept beside it."""
    apart = len(own) > 1 and not (own[0][1].range and own[0][1].range == own[1][1].range)
    if apart and own[0][1].modifier == "during":  # "during the war ... until 1943"
        return own[1]
    if len(own) > 1 and (own[1][1].edtf or "").startswith(f"{own[0][1].edtf}-"):
        return own[1]  # "In the same year, at the opening in October"
    implied = len(own) > 1 and _implied(own[0][1]) and not _implied(own[1][1])
    if implied and own[1][1].start - own[0][1].end <= spans.NEAR:
        at, exact = own[1]
        bound = own[0][1].modifier == "until" and is_exact(exact.edtf or "")
        # "did not come until two years later, in 1905"
        return (at, replace(exact, edtf=f"../{exact.edtf}")) if bound else own[1]
    if len(own) > 1 and own[1][1].range and own[0][1].edtf == (own[1][1].edtf or "")[:4]:
        return own[1]  # "1950: The house is closed, from 1950 to 1957"
    return own[0]


def _implied(time: Time) -> bool:
    return time.anchor is not None or time.implied


def _shared_before(scene: Scene, at: int) -> list[tuple[int, Time]]:
    """Give the date that opens the sentence: 'On 4 April he left his post and asked for asylum'."""
    if _lasts(scene, at) or _is_counted(scene, scene.clauses[at]):
        return []
    anew = False  # whether a pronoun takes up the subject again
    while at > 0 and (_joined(scene, at) or _goes_on(scene, at)) and not _later(scene, at):
        anew = anew or not _joined(scene, at)
        at -= 1
        shared = scene.clauses[at].dates
        if shared:
            subject = scene.clauses[at].subject
            until = subject.first if anew and subject is not None else scene.clauses[at].verb
            return [one for one in shared if one[0] < until][:1]
    return []


def _shared_after(scene: Scene, at: int) -> list[tuple[int, Time]]:
    """Give the date in brackets at the sentence's end, when it dates the main clause."""
    tags = scene.tagged.tags
    after = at + 1
    if after >= len(scene.clauses):
        return []
    if _at_the_time(scene, at, after) and len(scene.clauses[after].dates) == 1:
        return scene.clauses[after].dates[:1]
    if not tags.endswith("B"):
        return []
    last = scene.clauses[-1]
    if _joined(scene, after) and after == len(scene.clauses) - 1:
        # "was made by Otto Hay and first shown in his book Moles (1972)"
        return [] if _IN_A_WORK.search(tags) is not None else last.dates
    main = scene.clauses[at].opener not in ("R", "K", "U")
    if main and (last.copula or last.modal or last.opener == "t"):
        time = scene.tagged.time(len(tags) - 1)
        return [(len(tags) - 1, time)] if time is not None else []
    return []


def _later(scene: Scene, at: int) -> bool:
    """Tell whether a clause goes on at another time: 'In 1958 he joined it and later led it'."""
    clause = scene.clauses[at]
    return not _LATER.isdisjoint(scene.tagged.words(clause.head, clause.after - clause.head))


def _lasts(scene: Scene, at: int) -> bool:
    """Tell whether a clause is of another stretch: 'was added in 2007 and still serves in it'.

    So is 'called Otto in 2004 and he served until his retirement', 'and went on until he was 70'.
    """
    clause, behind = scene.clauses[at], scene.clauses[at + 1 : at + 2]
    told = scene.tagged.small[clause.after : clause.end]
    # "and for many years led"
    long = any(word.endswith("years") for word in scene.tagged.small[clause.head : clause.group])
    now = scene.tagged.tags[clause.verb] == "s" and "still" in scene.tagged.small[: clause.verb]
    bounded = bool(behind) and behind[0].opener_word in _BOUNDING
    return long or now or bounded or not _BOUNDING.isdisjoint(told[:3])


def _is_counted(scene: Scene, clause: Clause) -> bool:
    """Tell whether something was done over and over: 'was chosen in 1946 and won six times'."""
    told = scene.tagged.small[clause.after : clause.end]
    return "times" in told and scene.tagged.tags[clause.after + told.index("times") - 1] == "#"


def _goes_on(scene: Scene, at: int) -> bool:
    """Tell whether 'and he', 'and Otto', goes on under the date that opens the sentence."""
    clause = scene.clauses[at]
    if clause.subject is None or clause.perfect or clause.opener_word != "and":
        return False
    named = clause.subject.kind == "names" and scene.tagged.tags[clause.subject.first] == "N"
    return clause.opener == "C" and (clause.subject.kind == "pronoun" or named)


def _at_the_time(scene: Scene, at: int, after: int) -> bool:
    """Tell whether the next clause dates this one: 'was killed when a crane fell on 3 May'."""
    main, told = scene.clauses[at], scene.clauses[after]
    when = told.opener == "U" and told.opener_word == "when"
    return when and main.opener != "R" and not main.perfect and not told.perfect


def _joined(scene: Scene, at: int) -> bool:
    """Tell whether a clause goes on with the subject of the one before: 'he sat and wrote'."""
    clause = scene.clauses[at]
    return clause.opener == "C" and clause.subject is None


def told_end(time: Time) -> str:
    """Give the end that 'until 1943' or 'since 1940' tells of a stretch open on its other side."""
    start, slash, end = (time.edtf or "").partition("/")
    if time.modifier in ("after", "before") or not slash or (start != "..") == (end != ".."):
        return ""
    return end if start == ".." else start
