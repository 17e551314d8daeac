"""What comes of what was begun, told right behind it: 'The first stone was laid in May 1892. The
church was consecrated in June 1891'.

Both stand in one sentence, or in two that follow each other, each with a date of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.drafts import Where
from factlint.extract.syntax.sentences import sentence_before
from factlint.limits import load_limits
from factlint.model import Amount, Date, Duration, Span, Text, year_of
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene
    from factlint.model import Time

BY = "outcome"
QUALIFIER = "sequence"
_MOST_BETWEEN = 160  # characters between a verb and its date
_FAR = 400  # characters that the sentence before may have


class Course(NamedTuple):
    """Two steps, of which the second only follows the first, and how long that may take."""

    first: re.Pattern[str]
    then: re.Pattern[str]
    # By how many years the dates may be turned round and still mean one course; None is any.
    slip: Callable[[], int] | None


_ANOTHER = (
    r"(?![^.;]*\b(?:extension|wing|new|second|restoration|rebuilding|repair|renovation|annex|tower"
    r"|spire|another|old|former|previous|first)\b)"
)
_SUBJECT = r"(?=[a-z]+(?: [a-z]+)?(?: itself)? (?:was|were))"  # looked for before the rest is
COURSES = (
    Course(
        deferred(
            rf"\b(?:[Cc]onstruction|[Ww]ork|[Bb]uilding){_ANOTHER}(?: work)?"
            r"(?: on (?P<on>[^.;,]{3,40}))?"
            r" (?:was )?(?:began|started|begun|commenced)\b"
            r"|\b(?:foundation|corner|first)[ -]?stone (?:of (?P<of>[^.;,]{3,40}?)"
            r"(?:, [^.;,]{3,30},)? )?was laid\b"
            r"|\bfirst (?:sod|turf|pile|brick) was (?:cut|turned|driven|laid)\b"
        ),
        deferred(
            rf"(?:\b[Ii]t|\b[Tt]he {_SUBJECT}{_ANOTHER}(?P<what>[a-z]+(?: [a-z]+)?))(?: itself)?"
            r" (?:was|were)(?: formally| officially| finally)?"
            r" (?P<how>consecrated|completed|finished|opened|inaugurated|dedicated|ready)\b"
        ),
        None,
    ),
    Course(
        deferred(
            rf"\b(?:[Cc]onstruction|[Ww]ork|[Bb]uilding){_ANOTHER}(?: work)?(?: on [^.;,]{{3,40}})?"
            r" (?:was )?(?:began|started|begun|commenced)\b"
        ),
        deferred(
            r"\b[Tt]he (?:first|foundation|corner)[ -]?stone was (?P<how>laid)\b"
            r"(?![^.;]*\b(?:another|other|second|new)\b)"
        ),
        lambda: load_limits().slip_of_course,
    ),
    Course(
        deferred(r"\b(?:sailed|set (?:out|sail)|departed|left [A-Z][a-z]+|put to sea)\b"),
        deferred(
            r"(?:\b(?:It|She|He|They)|\b(?:and|but))(?: only| finally)? (?P<how>arrived|reached"
            r"|landed|returned|came (?:back|home)|got back)\b"
        ),
        lambda: load_limits().slip_of_voyage,
    ),
    Course(
        deferred(
            r"\b(?:filming|shooting) (?:began|started)\b"
            r"|\b[Tt]he (?:film|picture)\b[^.;]{0,60}? was (?:shot|filmed)\b|\bIt was shot\b"
        ),
        deferred(
            r"\b(?:It|[Tt]he film|[Tt]he picture|and)(?: was)? (?:first )?"
            r"(?P<how>premiered|released|shown|had its premi[eè]re|opened)\b"
        ),
        lambda: load_limits().slip_of_course,
    ),
    Course(
        deferred(lambda: rf"\b(?:{one_of('disasters', 'ruined')})\b"),
        deferred(
            r"\b[Tt]he (?:works?|repairs?|rebuilding|restoration|reconstruction) (?:was|were)"
            r" (?P<how>finished|completed)\b"
        ),
        lambda: load_limits().slip_of_course,
    ),
    Course(
        deferred(  # a play that had its premiere is filmed later
            r"\b[Tt]he (?:film|picture)\b[^.;]{0,60}?"
            r" (?:had its premi[eè]re|premiered|was (?:first )?(?:released|shown))\b"
        ),
        deferred(
            r"(?P<back>\b(?:It|[Tt]he film|[Tt]he picture) (?:was|had been) (?P<how>shot|filmed))\b"
        ),
        lambda: load_limits().slip_of_course,
    ),
)


def signs() -> frozenset[str]:
    """Give the words, one of which stands in every sentence that tells an outcome."""
    return word_list("sequels", "outcomes")


def read(scene: Scene) -> Iterator[Draft]:
    """Yield an outcome with its date and that of the beginning, told before it."""
    if scene.question or scene.void:
        return
    before = sentence_before(scene.text, scene.span.start, _FAR)
    for course in COURSES:
        for match in course.then.finditer(scene.text, *scene.span):
            first = _first(scene, course, match, before)
            own = _date(scene, Span(match.end(), scene.span.end), behind=True)
            own = own or _date(scene, Span(scene.span.start, match.start()), behind=False)
            if first is None or own is None or first is own:
                continue
            if first.start < scene.span.start and not _goes_on(scene, match):
                continue
            turned = match.groupdict().get("back") is not None
            earlier, later = (own, first) if turned else (first, own)
            if _of_one_course(course, earlier, later):
                yield _draft(scene, match, earlier, later)
            return


def _first(scene: Scene, course: Course, match: re.Match[str], before: Span | None) -> Time | None:
    """Give when the first step was, in the sentence or in the one before."""
    stretches = [Span(scene.span.start, match.start()), *([before] if before else [])]
    for stretch in stretches:
        told = course.first.search(scene.text, *stretch)
        if told is None:
            continue
        if not _of_one_thing(told, match):
            return None
        behind = _date(scene, Span(told.end(), stretch.end), behind=True)
        return behind or _date(scene, Span(stretch.start, told.start()), behind=False)
    return None


def _of_one_thing(first: re.Match[str], then: re.Match[str]) -> bool:
    """Tell whether no other thing is finished than was begun: 'the school ... The church was'."""
    begun = first.groupdict()
    of, what = begun.get("of") or begun.get("on"), then.groupdict().get("what")
    return not (of and what) or what.split()[-1] in (*of.split(), "building")


def _goes_on(scene: Scene, then: re.Match[str]) -> bool:
    """Tell whether nobody else acts than before: 'Otto left in June. She came back in May'."""
    before = scene.discourse.subjects_before
    if not before or any(one.type != "person" for one in before):
        return True
    at = scene.token_from(then.start())
    number = scene.clause_number(at) if at is not None else None
    acting = scene.actors[number] if number is not None else []
    if not acting:
        return not then[0].startswith("They")
    return any(one.type != "person" or one in before for one in acting)


def _date(scene: Scene, span: Span, *, behind: bool) -> Time | None:
    """Give the one plain date of a stretch, near the end that the verb stands at."""
    found = [
        one for one in scene.setting.times
        if span.start <= one.start < span.end and one.kind == "date"
        and not (one.range and one.modifier in ("and", "to"))  # its beginning is told as well
    ]  # fmt: skip
    if len(found) != 1 or not _plain(found[0]):
        return None
    far = found[0].start - span.start if behind else span.end - found[0].end
    return found[0] if far <= _MOST_BETWEEN else None


def _plain(time: Time) -> bool:
    begins = time.modifier in (None, "", "between", "from")
    return _year(time) != "" and "/" not in (time.edtf or "") and begins and time.anchor is None


def _year(time: Time) -> str:
    """Give the year, or the first of several that it may be; "" where none is known."""
    return year_of((time.edtf or "").lstrip("["))


def _of_one_course(course: Course, first: Time, then: Time) -> bool:
    """Tell whether two dates that are turned round are still those of one course."""
    return course.slip is None or abs(int(_year(first)) - int(_year(then))) <= course.slip()


def _draft(scene: Scene, match: re.Match[str], first: Time, then: Time) -> Draft:
    acting = next((one for one in scene.actors if len(one) == 1), None)
    who = acting[0] if acting else scene.discourse.cast.described(match[0])
    within = Duration(Amount(0, load_limits().longest_sequel, "year"))
    return scene.draft(
        BY, who, "event", Date(then.edtf or ""),
        Where(Span(*match.span()).around(then.span), then.span, then.span),
        qualifiers={
            "what": Text(match["how"]), "since": Date(first.edtf or ""), QUALIFIER: within,
        },
    )  # fmt: skip
