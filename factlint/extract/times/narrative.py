"""What a reader has in mind: the date last told, the document's own date, the order of figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.times.values import Point
from factlint.limits import load_limits
from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from factlint.extract.times.outcome import Value
    from factlint.extract.times.told import Told


# A month so many months before or after the one last told belongs to the next or the last year.
_NEXT_YEAR = -8  # months
_LAST_YEAR = 10
_LIFE = 40  # characters that "(19 May 1896 - 12 April 1970)" takes from its first date on
_LIMITS = frozenset("before by until since after".split())
_SAME_SENTENCE = 40  # characters from a year to a day that is hardly of another one
_TURNED = 3  # dates in a row from which on an earlier time is the story's
_STEPS = {"next": 1, "following": 1, "previous": -1, "preceding": -1, "last": -1}


@dataclass(frozen=True, slots=True)
class Context:
    """What a reader has in mind when a block begins."""

    reference: Point | None = None  # the date last told
    published: Point | None = None  # the document's own date
    order: str = ""  # of 5/6/2014 in this document: "mdy", "dmy", or "" when nothing decides
    before_christ: bool = False  # whether the years told last were before Christ
    news: bool = False  # whether the text tells of the days round its own date
    headed: bool = False  # whether the reference is a heading's
    undated: bool = False  # whether the text is a report of its own days, which nothing dates
    issue: int = 0  # the year of the paper from which a line at the head says that it is
    until_now: bool = False  # whether the date last told is one since when something goes on

    def fresh(self) -> Context:
        """Forget the date last told, as where a text turns to another subject."""
        return Context(
            published=self.published,
            order=self.order,
            news=self.news,
            undated=self.undated,
            issue=self.issue,
        )


def beside(story: Context, picture: Context) -> Context:
    """Give the context that goes on behind a caption, whose date is hardly a step of the story.

    Where it has another year, what follows may be told of either: "in May" is of no year then.
    """
    told, shown = story.reference, picture.reference
    if told is None or shown is None or told.year == shown.year:
        return picture if told is None else story
    return story.fresh()


class Narrative:
    """The state of the reading of one block."""

    def __init__(self, context: Context) -> None:
        self.reference = context.reference
        # whether the blocks before have told a day, from which days go on
        self.from_a_day = self.reference is not None and self.reference.day is not None
        self.anchor: int | None = None  # where the reference stands in this block
        self.dated = False  # whether a year was told in this block
        self.headed = context.headed
        self.back = 0  # dates told in a row, each later, and all before the story's
        self.aside = False  # whether the reference stands in brackets: a life's dates are no story
        self.bracket = -_LIFE  # where a date opened the last bracket
        self.latest = context.reference  # the date named last, even by the way
        self.latest_anchor: int | None = None
        self.decade: tuple[int, int] | None = None  # the one named last in this block, and where
        self.newly_dead = False  # whether it is told with the name, at the head of a paragraph
        self.dies = False  # whether a day without a year is when somebody died, in a new sentence
        self.aged = False  # whether this block counts by somebody's age: "when he was 17 years old"
        self.birth = False  # whether the story's date is one of birth, from which years go by
        self.published = context.published
        self.order = context.order
        self.before_christ = context.before_christ
        self.news = context.news
        self.undated = context.undated
        self.issue = context.issue
        self.until_now = context.until_now

    def context(self) -> Context:
        """Give what the next block begins with."""
        return Context(
            self.reference, self.published, self.order, self.before_christ, self.news,
            self.headed, self.undated, self.issue, self.until_now,
        )  # fmt: skip

    def glance(
        self, resolver: Callable[[Told, Narrative], Value | None], told: Told
    ) -> Value | None:
        """Resolve an expression that leaves the story where it is."""
        state = vars(self).copy()
        value = resolver(told, self)
        vars(self).update(state)
        return value

    def tell(self, point: Point, told: Told) -> None:
        """Remember a date as the one last told, and as a step of the story where it is one."""
        if told.year_told:
            self.dated = True
            self.before_christ = point.year <= 0
        if told.bracketed:
            self.bracket = told.start
        by_the_way = self._is_by_the_way(point, told) and not self._turns_back(point, told)
        same = self.reference is not None and self.reference.year == point.year
        if told.year_told and (same or not by_the_way):
            self.until_now = told.preposition == "since"
        if told.shape != "season" or told.year_told:
            self.latest, self.latest_anchor = point, told.start
        if not by_the_way:
            self.reference, self.anchor = point, told.start
            self.headed = told.alone and point.month is None
            self.aside = told.start - self.bracket < _LIFE

    def _turns_back(self, point: Point, told: Told) -> bool:
        """Whether a date goes on from earlier ones, so many that the story is told from there."""
        story, latest = self.reference, self.latest
        earlier = story is not None and point.year < story.year
        first = story is None or latest is None or latest.year >= story.year
        goes_on = first or (latest is not None and latest.year <= point.year)
        counts = told.year_told and earlier
        self.back = (self.back + 1 if goes_on else 1) if counts else 0
        return self.back >= _TURNED and not self.headed

    def _is_by_the_way(self, point: Point, told: Told) -> bool:
        """Whether a date leaves the story where it was."""
        last = self.reference
        if last is None:
            return False
        if told.shape == "season" and not told.year_told:
            return True
        apart = self.undated and told.preposition in _LIMITS  # "will be lost before 2050"
        if (apart or (self.headed and not told.leads)) and point.month is None:
            return True
        if told.leads:
            return last.year == point.year and point.month is None
        if last.month is None:
            return point.month is None and point.year <= last.year
        if told.year_told and told.preposition in ("until", "since"):
            return abs(point.year - last.year) > 2
        if point.month is None:  # a year alone is a step when it is named twice running
            latest = self.latest
            return last.year == point.year or latest is None or latest.year != point.year
        return told.year_told and told.bracketed

    def _of_a_later_year(self, unit: str, at: int) -> bool:
        """Tell whether a day counts from a year that was just named and no day of it.

        'On 4 April 1855 he married. Their son came in 1856 and died the same week': not in 1855.
        """
        latest, story, anchor = self.latest, self.reference, self.latest_anchor
        if latest is None or story is None or anchor is None or latest.month is not None:
            return False
        near = at - anchor < _SAME_SENTENCE and unit in ("day", "week", "fortnight", "month")
        return near and latest.year > story.year

    def nearest(
        self, unit: str, at: int, *, of_the_story: bool = False
    ) -> tuple[Point | None, int | None]:
        """Give the date that "the next day", "two years later" count from, and its place.

        That is the one named last, or the story's own where that one is not exact enough, or
        where a sentence opens with the words and an earlier year was only named by the way.
        """
        latest = self.latest
        story = self.reference
        if unit == "decade" and self.decade is not None:  # "in the 1980s; by the end of the decade"
            year, start = self.decade
            if self.latest_anchor is None or start > self.latest_anchor:
                return Point(year), start
        if self._of_a_later_year(unit, at):
            return None, None
        opens = of_the_story and unit == "year" and latest is not None and story is not None
        here = self.anchor is not None or self.latest_anchor is None  # no story of another block
        if opens and here and not self.aside and latest and story and latest.year < story.year:
            return story, self.anchor
        if latest is not None and (
            (unit in ("day", "week", "fortnight") and latest.day is None)
            or (unit in ("month", "quarter") and latest.month is None)
        ):
            return self.reference, self.anchor
        return latest, self.latest_anchor

    def _grown_up_since(self, reference: Point) -> bool:
        """Tell whether a birth is long past: 'Born in 1919, he came in 1940. He died in March'."""
        latest = self.latest
        grown = load_limits().childhood
        return self.birth and latest is not None and latest.year - reference.year > grown

    def _of_its_own_days(self, told: Told) -> bool:
        """Tell whether a day without a year is near the day of a report, which nobody knows.

        'Since 1997 the town is parted. On October 7 it was shelled': not in 1997. Behind a month of
        some year, or right behind the year, it goes on from there.
        """
        if told.which in ("year-last", "year-this", "this"):
            return not self.news
        if told.which == "last" and told.shape == "season":
            return not self.news
        if not self.undated or told.which.startswith("year-"):
            return False
        month = self.reference.month if self.reference is not None else None
        near = self.anchor is not None and told.start - self.anchor < _SAME_SENTENCE
        return not self.dated or (month is None and not near)

    def _is_unknown(self, told: Told, reference: Point) -> bool:
        """Tell whether nothing says in which year a day or month falls."""
        gone = self._has_gone_back(reference) and not told.which.startswith("year-")
        just_now = self.from_a_day and told.month == reference.month  # as in a paper of that day
        if self.newly_dead and not (self.news or just_now):
            return True  # "... since 2002." and then: "Ada Hay, a clerk in Riga, died on 31 July"
        if self.until_now and not self.news:
            return True  # "Since 1862 they have saved 96 lives. A medal was given on 23 May"
        if self.aged and self.carried:
            return True  # "When 17 years old he left home. He taught in the summer"
        if self.dies and (self.birth or self.undated):
            return True  # "Born on 8 May 1963, she sang. She died on 26 June"
        return gone or self._grown_up_since(reference) or self._of_its_own_days(told)

    def _has_gone_back(self, reference: Point) -> bool:
        """Tell whether this block has gone back to a year from the tale that another block told.

        'He died on 4 May 1953.' and then: 'In the strike of 1911 he spoke. He was held in August.'
        """
        latest = self.latest
        earlier = latest is not None and latest.year < reference.year
        return earlier and self.dated and self.anchor is None and not self.news

    @property
    def carried(self) -> bool:
        """Tell whether the story's year is the one that another block ended with."""
        return self.reference is not None and not self.dated and not self.news

    def year_for(self, told: Told) -> int | None:
        """Give the year that a day, month or season without one falls in."""
        if self.issue and self.newly_dead:
            return self.issue  # "From the Echo of 4 April 1987": "Ada Hay died on 30 March"
        return self._year_of_the_story(told)

    def _year_of_the_story(self, told: Told) -> int | None:
        reference = self.reference or (self.published if self.news else None)
        if self.news and self.published is not None and not told.which:
            return _nearest_year(self.published, told.month)
        if reference is None or self._is_unknown(told, reference):
            return None
        if told.which.startswith("year-"):
            return (self.latest or reference).year + _STEPS.get(told.which[5:], 0)
        latest = self.latest
        if told.which == "next" and latest is not None and latest.year > reference.year:
            reference = latest  # "in the winter of 1762; the following March"
        if reference.month is None or told.month is None:
            # "in 1762 it came home, and the following March it"
            steps = told.shape == "season" or told.which == "next"
            return reference.year + (_STEPS.get(told.which, 0) if steps else 0)
        ahead = told.month - reference.month
        if told.which == "next":
            return reference.year + (ahead <= 0)
        if told.which in ("previous", "last"):
            return reference.year - (ahead >= 0)
        if ahead <= _NEXT_YEAR:
            return reference.year + 1
        return reference.year - (ahead >= _LAST_YEAR)


def _nearest_year(published: Point, month: int | None) -> int:
    """Give the year that brings a month nearest to a report's own date."""
    if published.month is None or month is None:
        return published.year
    ahead = month - published.month
    return published.year + (ahead < -6) - (ahead > 6)
