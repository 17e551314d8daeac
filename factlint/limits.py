"""Where numbers decide what words mean, or whether they can be true: `rules/vocabulary/language/`.

How far a reader looks for a word, in characters or tokens, is no such number: it stands in code.
"""

from __future__ import annotations

from dataclasses import fields
from functools import cache

from factlint.cache import remembered
from factlint.errors import InputError
from factlint.records import dataclass
from factlint.resources import digest_of_words, rules_folder
from factlint.yamlfile import YamlMap, parse


@dataclass(frozen=True)
class Limits:
    """All in years, unless it is said otherwise."""

    oldest: int  # that anybody grows
    oldest_told: int  # that anybody is said to be: more is the age of a thing
    presumed_dead: int  # whoever was born longer ago may have died
    childhood: int  # in which nobody does what a story tells
    shortest_life: int  # that two years behind a name may be
    longest_term: int  # that somebody holds an office
    weddings_of_one_sex: int  # the first year in which there were any
    slip: int  # by which texts may differ about one person's birth or death, or about one event
    slip_of_both: int  # and about both together
    known_within: int  # a date that tells two people apart
    age_slip: int  # by which an age at death may miss a year that the text carried over
    slip_of_voyage: int  # by which a voyage may end before it began, by a slip
    slip_of_course: int  # by which a film may be shown before it was shot, or a repair be made
    least_shared: int  # words of two sentences that tell of one deed
    least_in_turn: int  # where it is what several do in their turn
    seldom: int  # times that a text has a word, of which more are of what all of it is about
    least_money: int  # that is no price of one of many
    least_given: int  # of what several give, that is hardly of things not told of
    schooling: int  # that somebody may have spent at a place of learning as its pupil
    one_event: int  # by which two tellings of one fire or flood may differ
    one_term: int  # by which the beginnings of two terms differ at least
    stretch_slip: int  # that a stretch counted from another sentence may be wrong
    remark_slip: int  # and one counted over a sentence in between
    whole_slip: int  # and one counted from the opening of a thing to its end
    least_stretch: int  # that is counted from another sentence
    inquiry_slip: int  # by which the report on a loss may lie beside it, before it by a slip
    longest_sequel: int  # from an event to what comes of it
    day_to_day: int  # days that a tale from day to day looks back
    least_oeuvre: int  # works, so many that they are those of a whole life
    sources_slack: int  # by which a source may lie outside the years of those listed
    first_year: int  # four digits below it are no year
    first_work: int  # the first year in which a work appeared, of those told beside titles
    last_year: int  # nor above it
    pivot: int  # two digits up to it are years of this century, above it of the last
    counted_days: int  # by which years that were counted may be told roundly
    last_old_style: int  # year in which English and Swedish dates may be of the Julian calendar
    last_julian: int  # year in which dates may be of the Julian calendar
    one_tale: int  # within which a number without a sign goes on in a tale before Christ
    portrait_paragraphs: int  # of a text that may be a portrait of one whom its title leaves out
    portrait_pronouns: int  # sentences of it that open with "he" or "she"
    portrait_share: int  # of a hundred such sentences, those that fit whom it is of
    portrait_others: int  # of that sex that it names in full
    turn_of_century: int  # from a turn of a century, within which a story means that one
    total_slip: int  # per cent of a total, by which its parts may miss it
    by_chance: int  # below it parts of a whole come to another part by chance
    part_slip: int  # per cent of a whole, by which one digit of its parts may make them fall short
    change_slip: int  # per cent, by which "rose by 320" may miss the two numbers
    share_slip: int  # hundredths, by which "it had grown by half" may miss the two numbers
    least_changed: int  # a number, which such a change is reckoned from
    boxed_years: int  # by which box and prose may differ about the year of one day
    boxed_rounding: int  # per cent, by which a number of few digits in a box may be rounded
    average_slip: int  # per cent, by which an average may miss the two numbers that it is said of
    told_exactly: int  # a number, below which a total is told to the last thing
    least_digits: int  # of a number that another one misses by a slip
    rows_slip: int  # rows, by which a list may differ from what announces it
    items_slip: int  # things, by which a sentence that names them may miss their number
    decimal_rounding: int  # hundredths, of a number told with one decimal
    least_rows: int  # that a table of sums or shares has
    least_column: int  # rows that make a column of numbers
    least_entries: int  # that make a list under a heading
    least_shares: int  # of one whole, that make too much of it by a slip
    most_shares: int  # per cent, that shares of one whole come to
    multiple_slack: int  # per cent of a multiple that is told roundly: "doubled"
    share_rounding: int  # per cent of the numbers that a share is reckoned from
    share_slack: int  # per cent of the whole, by which a share may be rounded
    shortest_name: int  # letters of a person's name that is compared with others like it
    shortest_place: int  # letters of a place's
    shortest_place_part: int  # letters of a part of it, before another part
    least_usual: int  # times that a text spells a name as it is meant
    most_misspelt: int  # and as it is not
    most_values: int  # of one property of one thing, that are compared with each other
    most_told_again: int  # times that one thing is told, that are held against another

    def is_year(self, number: int) -> bool:
        """Tell whether a number of four digits may be a year."""
        return self.first_year <= number <= self.last_year

    def is_year_of_work(self, number: int) -> bool:
        """Tell whether a number beside the title of a work may be the year in which it appeared."""
        return self.first_work <= number <= self.last_year


@cache
def load_limits() -> Limits:
    """Read the limits, once. Raises InputError for a file that lacks one or has another."""
    return remembered("limits", digest_of_words, (Limits,), _read)


def _read() -> Limits:
    path = rules_folder() / "vocabulary" / "language" / "limits.yaml"
    data = parse(path.read_text(encoding="utf-8"), str(path))
    names = [one.name.replace("_", "-") for one in fields(Limits)]
    if not isinstance(data, YamlMap) or set(data) != set(names):
        raise InputError(f"it needs {', '.join(names)}, and nothing else", path=str(path))
    for name, value in data.items():
        if type(value) is not int or value < 0:
            line, column = data.value_at[name]
            raise InputError(
                f"{name!r} is a whole number, not {value!r}",
                path=str(path), line=line, column=column,
            )  # fmt: skip
    return Limits(*(data[name] for name in names))
