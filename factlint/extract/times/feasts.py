"""Feasts with their year: "Michaelmas 1703", "Easter Monday 1916", "St Patrick's Day 1921".

A feast that moves with Easter falls on one of two days where the Western and the Eastern church
differ; which one, the words do not tell.
"""

from __future__ import annotations

from factlint.dates.days import day_number, to_gregorian, year_month_day
from factlint.extract.times.before import before, word_before
from factlint.extract.times.told import Told
from factlint.extract.times.values import Point
from factlint.extract.times.words import GAP, YEAR
from factlint.patterns import deferred

EXAMPLES = {
    "Rents fell due at Michaelmas 1703.": ["Michaelmas 1703"],
    "on Easter Monday 1916": ["Easter Monday 1916"],
    "All Saints' Day, 1755": ["All Saints' Day, 1755"],
    "in Easter Ross, Michaelmas Term 1921, Trinity College": ["1921"],
}
_FIXED = {
    "epiphany": (1, 6), "candlemas": (2, 2), "valentine's day": (2, 14), "st david's day": (3, 1),
    "st patrick's day": (3, 17), "lady day": (3, 25), "annunciation": (3, 25),
    "st george's day": (4, 23), "anzac day": (4, 25), "may day": (5, 1), "midsummer day": (6, 24),
    "midsummer's day": (6, 24), "bastille day": (7, 14), "lammas": (8, 1), "lammas day": (8, 1),
    "assumption day": (8, 15), "st bartholomew's day": (8, 24), "michaelmas": (9, 29),
    "michaelmas day": (9, 29), "halloween": (10, 31), "hallowe'en": (10, 31),
    "all saints' day": (11, 1), "all souls' day": (11, 2), "guy fawkes night": (11, 5),
    "bonfire night": (11, 5), "martinmas": (11, 11), "armistice day": (11, 11),
    "st andrew's day": (11, 30), "st stephen's day": (12, 26), "hogmanay": (12, 31),
}  # fmt: skip
_FROM_EASTER = {  # days after Easter Sunday, the first and the last that the name may mean
    "shrove tuesday": (-47, -47), "ash wednesday": (-46, -46), "palm sunday": (-7, -7),
    "holy week": (-7, -1), "maundy thursday": (-3, -3), "good friday": (-2, -2),
    "easter": (-7, 7), "easter eve": (-1, -1), "easter sunday": (0, 0), "easter day": (0, 0),
    "easter monday": (1, 1), "easter tuesday": (2, 2), "easter week": (0, 7),
    "ascension day": (39, 39), "whitsun": (48, 55), "whit": (48, 55), "whitsuntide": (48, 55),
    "whit sunday": (49, 49), "whitsunday": (49, 49), "pentecost": (49, 49),
    "whit monday": (50, 50), "trinity sunday": (56, 56), "corpus christi": (60, 60),
}  # fmt: skip
_DAYS = r"(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Day|Eve|Week)"
_NAME = deferred(
    rf"(?P<name>(?:Easter|Whit|Good|Ash|Palm|Maundy|Shrove|Holy|Trinity|Ascension|Lady|May"
    rf"|Midsummer(?:['’]s)?|Lammas|Michaelmas|Armistice|Bastille|Assumption|(?:Anzac|ANZAC)"
    rf"|Valentine['’]s|All{GAP}(?:Saints|Souls)['’]|(?:St\.?|Saint){GAP}[A-Z][a-z]+['’]s)"
    rf"(?:{GAP}{_DAYS})?"
    r"|Whitsun(?:tide|day)?|Pentecost|Epiphany|Candlemas|Martinmas|Annunciation|Corpus Christi"
    r"|Hogmanay|Hallowe['’]?en|Guy Fawkes Night|Bonfire Night)"
    rf"(?:,?{GAP}(?:(?:of|in){GAP})?)(?P<year>{YEAR}|(?<=\D)\d\d\d(?!\w))"
)
_OPENINGS = (
    "Easter Whit Good Ash Palm Maundy Shrove Holy Trinity Ascension Lady Midsummer Lammas"
    " Michaelmas Armistice Bastille Assumption Anzac ANZAC Valentine All St Saint Whitsun"
    " Whitsuntide Whitsunday Pentecost Epiphany Candlemas Martinmas Annunciation Corpus Hogmanay"
    " Halloween Hallowe Guy Bonfire"
)
WORDS = tuple(_OPENINGS.split())
_REFORM = 1582  # the Gregorian calendar; until then the churches kept one Easter


def read(text: str, at: int, _end: int, floor: int) -> list[Told]:
    """Read the feast that begins at `at`."""
    found = _NAME.match(text, at)
    if found is None:
        return []
    name = " ".join(found["name"].lower().replace("’", "'").split())
    name = name.replace("st. ", "st ").replace("saint ", "st ")
    told = Told(at, found.end(), "day")
    told.year, told.year_told = int(found["year"]), True
    told.preposition = before(text, at, floor).preposition
    if name in _FIXED:
        told.month, told.day = _FIXED[name]
    elif name in _FROM_EASTER:
        _move(told, told.year, *_FROM_EASTER[name])
    else:
        return []
    the, start = word_before(text, at, floor)
    told.start = start if the == "the" else at
    return [told]


def _move(told: Told, year: int, first: int, last: int) -> None:
    """Note the days a feast may mean: one, one of two for the two churches, or a stretch."""
    easters = sorted((western_easter(year), eastern_easter(year)))
    told.shape = "stretch"
    told.stretch = (_point(easters[0] + first), _point(easters[1] + last))
    told.which = "or" if first == last else ""


def _point(number: int) -> Point:
    return Point(*year_month_day(number))


def western_easter(year: int) -> int:
    """Give the day number of Easter Sunday; before 1583 it was the Julian one."""
    if year <= _REFORM:
        return eastern_easter(year)
    # J.-M. Oudin, "Étude sur la date de Pâques" (1940), as in Richards, "Mapping Time", ch. 29.
    century, golden = year // 100, year % 19
    k = (century - 17) // 25
    moon = (century - century // 4 - (century - k) // 3 + 19 * golden + 15) % 30
    moon -= (moon // 28) * (1 - (29 // (moon + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    days = moon - weekday
    month = 3 + (days + 40) // 44
    return day_number(year, month, days + 28 - 31 * (month // 4))


def eastern_easter(year: int) -> int:
    """Give the day number of the Julian Easter Sunday, the day counted in the Gregorian calendar.

    Texts date years before 1583 by the Julian calendar: there the Julian day is given as told.
    """
    moon = (19 * (year % 19) + 15) % 30
    days = moon - (year + year // 4 + moon) % 7
    month = 3 + (days + 40) // 44
    day = days + 28 - 31 * (month // 4)
    if year <= _REFORM:
        return day_number(year, month, day)
    return day_number(*to_gregorian(year, month, day))
