"""Times that only the story around them completes, and times that stay open."""

from __future__ import annotations

import pytest

from factlint import find_times
from factlint.extract.times import read_times, survey

# text -> (words, EDTF) of the last time in it
TOLD = {
    "She came in May 1911. In July she left.": ("July", "1911-07"),
    "She came in May 1911. On 7 August she left.": ("7 August", "1911-08-07"),
    "It opened in December 1911. In January it burnt.": ("January", "1912-01"),
    "In 1911, August Lind left.": ("1911", "1911"),
    "It ran in 1911 from February to April.": ("April", "1911-04"),
    "In 1911 it was built. It is icy from October to May.": ("May", None),
    "He sailed in 1911. That December he died.": ("That December", "1911-12"),
    "He sailed in 1911 and died the following year.": ("the following year", "1912"),
    "He sailed in 1911. He died last year.": ("last year", None),
    "He sailed in 1911 and died the following March.": ("the following March", "1912-03"),
    "On 7 June 1761 it fell. He sailed in the winter of 1762 and died the following March.": (
        "the following March",
        "1763-03",
    ),
    "They met (1962) and wed thefollowing year.": ("thefollowing year", "1963"),
    "He sailed in 1911. Two years later he died.": ("Two years later", "1913"),
    "He sailed in 1911 with Otto Hay (1863-1948). Two years later he died.": (
        "Two years later",
        "1913",
    ),
    "He sailed in 1911 with Otto Hay (3 May 1863 – 9 June 1948). The same year he died.": (
        "The same year",
        "1911",
    ),
    "He won in 1911 for a book of 1905. The following year he wed.": ("The following year", "1912"),
    "He won in 1911 for a book of 1905. Two years later he wed.": ("Two years later", "1913"),
    "He won in 1911 for a book of 1905 and the next year wed.": ("the next year", "1906"),
    "He sailed in 1911, ten years earlier than she.": ("ten years", None),
    "He sailed in 1911; ten years earlier, he wed.": ("ten years earlier", "1901"),
    "On 30 May 1911 he fell; the next day he died.": ("the next day", "1911-05-31"),
    "On 30 May 1911 he fell and died the same day.": ("the same day", "1911-05-30"),
    "On 30 May 1911 he fell. Three weeks later he died.": (
        "Three weeks later",
        "[1911-06-19..1911-06-25]",
    ),
    "On 30 May 1911 he fell. Two months afterwards he died.": ("Two months afterwards", "1911-07"),
    "He fell in 1911 and was ill for two years afterwards.": ("two years", None),
    "On 30 May 1911 he wed. A son came in 1912 and died the same week.": ("the same week", None),
    "On 30 May 1911 the tower of 1820 fell. He died the next day.": ("the next day", "1911-05-31"),
    "In May 1911 he fell. The previous spring he wed.": ("The previous spring", "1910-21"),
    "In May 1911 he fell. That year he left.": ("That year", "1911"),
    "He fell in 1911 and left at the end of the year.": ("the end of the year", "1911"),
    "He fell in May 1911 and left later that month.": ("later that month", "1911-05"),
    "In 1911 he fell. In May of the following year he left.": (
        "May of the following year",
        "1912-05",
    ),
    "In 483 BC it began; it ended in 479.": ("479", "-0478"),
    "Built in 1911, it closed in '42.": ("'42", "1942"),
    "In 1911 he came. In the thirties he left.": ("the thirties", "193X"),
    "On 30 May 1911 he fell. That morning it rained.": ("That morning", "1911-05-30"),
    "On 13 May 1911 he fell. On the 20th he died.": ("the 20th", "1911-05-20"),
    "On 30 May 1911 he fell. On the 2nd he died.": ("the 2nd", "1911-06-02"),
    "In May 1911 he fell. The plan spoke of 1976. In June he left.": ("June", "1911-06"),
}


@pytest.mark.parametrize(("text", "wanted"), TOLD.items(), ids=list(TOLD))
def test_time_is_resolved_against_the_story(text: str, wanted: tuple[str, str | None]) -> None:
    time = find_times(text)[-1]
    assert (time.text, time.edtf) == wanted


OPEN = {
    "On 7 August she left.": ("XXXX-08-07", "--08-07"),
    "In July she left.": ("XXXX-07", "--07"),
    "The following year he died.": (None, None),
    "Two years later he died.": (None, None),
    "He left two days after the battle.": (None, None),
}


@pytest.mark.parametrize(("text", "wanted"), OPEN.items(), ids=list(OPEN))
def test_time_that_hangs_in_the_air_is_not_guessed(
    text: str, wanted: tuple[str | None, str | None]
) -> None:
    [time] = find_times(text)
    assert (time.edtf, time.timex, time.known) == (None, *wanted)


def test_a_story_that_goes_on_from_an_earlier_time_is_told_from_there() -> None:
    text = "In 1951 he moved. He was a clerk in 1910. He wrote in 1911. It was printed in 1917. "
    assert find_times(text + "It was reviewed on 3 May.")[-1].edtf == "1917-05-03"
    glance = "In 1951 he moved to a house of 1910. It was reviewed on 3 May."
    assert find_times(glance)[-1].edtf == "1951-05-03"


def test_a_block_that_goes_back_has_left_the_tale_of_the_one_before() -> None:
    context = read_times("She came on 7 August 1953.", survey([]))[1]
    for text, wanted in (
        ("In July she left.", "1953-07"),
        ("It was built after the strike of 1911. In July she left.", None),
        ("The story is told in 1971. In July she left.", "1953-07"),
        ("In 1911 she spoke. In July she left.", "1911-07"),
    ):
        assert read_times(text, context)[0][-1].edtf == wanted


def test_anchor_is_where_the_time_hangs() -> None:
    text = "He sailed in 1911. Two years later he died."
    year, later = find_times(text)
    assert later.anchor == year.start == text.index("1911")


def test_implied_part_is_apart_from_the_known() -> None:
    day = find_times("She came in May 1911. On 7 August she left.")[1]
    assert (day.known, day.edtf) == ("--08-07", "1911-08-07")


def test_heading_gives_the_year_to_the_blocks_below() -> None:
    context = survey(["1939", "In May he came.", "That December he left."])
    for block, wanted in (("1939", "1939"), ("In May he came.", "1939-05")):
        times, context = read_times(block, context)
        assert [t.edtf for t in times] == [wanted]
    times, _ = read_times("That December he left.", context)
    assert [(t.edtf, t.anchor) for t in times] == [("1939-12", None)]


def test_one_block_is_read_as_the_whole_text_is() -> None:
    text = "In May 1911 he fell. The next year, in '13 and on 5/6/1914 he left."
    assert read_times(text, survey([text]))[0] == find_times(text)


def test_today_is_a_day_only_by_the_documents_own_date() -> None:
    text = "The mayor said today that the bridge will open on Friday."
    assert [t.timex for t in find_times(text)] == ["PRESENT_REF", "XXXX-WXX-5"]
    assert [t.timex for t in find_times(text, "1998-02-11")] == ["1998-02-11", "1998-02-13"]


def test_a_story_of_other_years_is_not_told_from_its_own_date() -> None:
    text = "In 1911 and 1912 he sailed. Today a stone stands there. In May it fell."
    assert [t.timex for t in find_times(text, "2009-12-19")][2:] == ["PRESENT_REF", "1912-05"]


def test_year_of_a_heading_outlasts_a_year_named_by_the_way() -> None:
    text = "1939\n\nThe law of 1917 fell. In May he came."
    assert find_times(text)[-1].edtf == "1939-05"


def test_heading_of_several_years_begins_with_the_first() -> None:
    _, context = read_times("1914–1916", survey(["1914–1916"]))
    assert [t.edtf for t in read_times("In May he came.", context)[0]] == ["1914-05"]


def test_by_then_is_the_date_last_told() -> None:
    assert [t.edtf for t in find_times("He came in 1911. By then she was dead.")] == [
        "1911",
        "[..1911]",
    ]


def test_fiscal_year_may_begin_the_year_before() -> None:
    assert [t.edtf for t in find_times("in fiscal 1989 and the school year 1990")] == [
        "[1988..1989]",
        "[1989..1990]",
    ]


def test_time_knows_whether_its_year_is_the_storys() -> None:
    text = "In March and May 1911 he fell. On 7 August, two years later, he left in 1920."
    assert [t.implied for t in find_times(text)] == [False, False, True, True, False]


def test_fresh_context_forgets_the_story_but_not_the_document() -> None:
    text = "Changed 19/5/2014. He came in May 1911."
    context = read_times(text, survey([text]))[1].fresh()
    assert [t.edtf for t in read_times("On 5/6/2014 and in July.", context)[0]] == [
        "2014-06-05",
        "2014-07",
    ]
    assert [t.edtf for t in read_times("In July.", context)[0]] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "He sailed in 1911; two years later, in 1914, he died.",
        "He sailed in 1911; two years later (in 1914) he died.",
        "He sailed in 1911; three years later (1914) he died.",
        "He sailed in 1911; the following year, 1914, he died.",
    ],
    ids=["comma", "bracket", "year alone", "deictic"],
)
def test_a_date_told_in_two_ways_is_the_one_told_outright(text: str) -> None:
    sailed, later, outright = find_times(text)
    assert (later.edtf, later.anchor, later.implied) == ("1914", sailed.start, True)
    assert (outright.edtf, outright.anchor, outright.implied) == ("1914", None, False)


def test_a_date_further_on_is_another_date() -> None:
    text = "He sailed in 1911; two years later he came back, and in 1914 he died."
    assert [one.edtf for one in find_times(text)] == ["1911", "1913", "1914"]


def test_two_years_later_counts_from_what_its_own_block_tells() -> None:
    """A full date of the block before is not the story's where this block names years."""
    before = "Ada Hay (3 February 1852 – 19 July 1911) was a weaver."
    text = "She began in 1866 and had a loom in 1877. Two years later she married."
    _, context = read_times(before, survey((before, text)))
    times, _ = read_times(text, context)
    assert [one.edtf for one in times] == ["1866", "1877", "1879"]


def test_a_birth_long_past_gives_no_year_to_a_bare_day() -> None:
    text = "Born on 2 February 1919, he came in 1940 and left in 1976. He died on 19 March."
    assert find_times(text)[-1].edtf is None


def test_a_birth_gives_its_year_to_a_baptism() -> None:
    text = "She was born on 3 May 1887. On 5 June she was baptised."
    assert find_times(text)[-1].edtf == "1887-06-05"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("The ward was named on 3 May 2014.", ""),  # 28 January 2013 was a Monday
        ("The ward was named on 3 May 2016.", "weekday-differs"),
        ("The ward was named in 2016.", ""),
        ("The ward was named in May 2016. In 2018 it was closed.", ""),
    ],
    ids=["the year before fits", "no year near it fits", "a year", "a month and a later year"],
)
def test_a_weekday_may_say_that_another_blocks_year_is_not_meant(text: str, problem: str) -> None:
    context = survey([text])
    _, context = read_times(text, context)
    (time,), _ = read_times("The funeral was held on Monday 28 January.", context)
    assert time.problem == problem


def test_a_day_between_makes_no_tale_of_days_of_a_bare_year() -> None:
    _, context = read_times("The ward was named in 2016.", survey([]))
    text = "She would be 90 on 7 February. The funeral was held on Monday 28 January."
    assert [one.problem for one in read_times(text, context)[0] if "28" in one.text] == [""]


def test_a_weekday_is_held_against_the_year_of_its_own_block() -> None:
    (_, time), _ = read_times("She came in 2014. On Monday 28 January she left.", survey([]))
    assert time.problem == "weekday-differs"
