"""How long something lasted, told beside its own ends."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims


def lasted(text: str) -> list[tuple[str, str]]:
    """Give each stretch that was read, and its ends or what it is counted from."""
    found = []
    for one in claims(text):
        if one.by == "lasted":
            told = {name: str(value) for name, value in one.qualifiers}
            ends = told.get("time") or f"{told['since']} to {one.value}"
            found.append((told.get("duration") or told["distance"], ends))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ada Lund opened the school in 1912. She was headmistress until 1934, a"
            " reign of twenty-eight years.",
            ("28 year", "1912/1934"),
        ),
        (
            "Otto Lund retired in 1897. His son Emil then managed it for 26 years, until 1919.",
            ("26 year", "1897/1919"),
        ),
        (
            "Kelby Bridge was opened in 1865. It was closed in 1966, having stood for a hundred and"
            " twenty years.",
            ("120 year", "1865/1966"),
        ),
        (
            "Ada Lund came to the hill in 1885. She left it in 1914, after thirty-one years.",
            ("31 year", "1885/1914"),
        ),
        (
            "In 1903 the city made her keeper. She held the post for twenty-one years, until 1927.",
            ("21 year", "1903/1927"),
        ),
        (
            "Ada Moir married Otto Lund in 1905. They were married for 30 years until his death in"
            " 1925.",
            ("30 year", "1905/1925"),
        ),
        (
            "In 1885 it made her keeper. She held the post for 31 years, until the museum was closed"
            " to the public in 1911.",
            ("31 year", "1885/1911"),
        ),
        (
            "She opened the school in 1952. By 1960 there were 120 pupils. She ran the school for"
            " thirty-three years and handed it over to her niece in 1979.",
            ("33 year", "1952/1979"),
        ),
        (
            "She was instituted in 1823 and stayed until she died, in 1870, after fifty-seven years in"
            " the parish.",
            ("57 year", "1823/1870"),
        ),
        (
            "She joined the firm in 1938. She retired in 1963 after thirty years with the firm.",
            ("30 year", "1938/1963"),
        ),
        (
            "She became mayor in 1938 and resigned in 1963, after thirty years in office.",
            ("30 year", "1938/1963"),
        ),
        (
            "Moir became director in 1879 and remained for thirty-two years, until 1901.",
            ("32 year", "1879/1901"),
        ),
        (
            "She became director in 1960. She held it for twenty-four years and gave it up in 1988.",
            ("24 year", "1960/1988"),
        ),
        (
            "The siege began on 4 May 1659 and lasted for fifty-one days, until 22 July.",
            ("51 day", "1659-05-04/1659-07-22"),
        ),
        (
            "It left on 12 June 1908 and returned on 30 August 1910, after two years and five months.",
            ("29 month", "1908-06-12/1910-08-30"),
        ),
        (
            "The library was upstairs from 1881 until 1928, thirty-seven years.",
            ("37 year", "1881/1928"),
        ),
        (
            "Bain, who came in 1899 and stayed until 1936, forty-seven years, sang.",
            ("47 year", "1899/1936"),
        ),
        (
            "Bain was appointed keeper in 1899 and served until 1936, for forty-seven years.",
            ("47 year", "1899/1936"),
        ),
        (
            "Ada Hay was head from 1908 to 1939, that is for forty-one years.",
            ("41 year", "1908/1939"),
        ),
        (
            "It opened in 1861 and closed in 1963, so that for ninety-two years one could ride.",
            ("92 year", "1861/1963"),
        ),
        (
            "Ann Bell kept the school from 1881 until 1919, a reign of thirty-eight years.",
            ("38 year", "1881/1919"),
        ),
        (
            "Ann Bell signed a contract for ten years, which ran from 1797 to 1811.",
            ("10 year", "1797/1811"),
        ),
        (
            "Ann Bell sang there in nineteen seasons, from 1933 to 1949.",
            ("18-19 year", "1933/1949"),
        ),
        (
            "The picture came in 1902, eleven years before the gallery was opened in 1908.",
            ("11 year", "1902 to 1908"),
        ),
        (
            "She left in 1958 and taught in Riga from then until 1973, for twenty years.",
            ("20 year", "1958/1973"),
        ),
        (
            "Her mark, set in 1937, stood for sixteen years, until it was beaten by Ann Bell in 1949.",
            ("16 year", "1937/1949"),
        ),
        (
            "In 1855 it was carried on by his mother for nine years, until he came of age in 1860.",
            ("9 year", "1855/1860"),
        ),
        (
            "They had six children in eight years, the first in 1869 and the last in 1880.",
            ("8 year", "1869/1880"),
        ),
        (
            "He was away from May 1881 until June 1884, four and a half years in all.",
            ("4-4.5 year", "1881-05/1884-06"),
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_stretch_is_read_with_its_ends(text: str, expected: tuple[str, str]) -> None:
    assert lasted(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "In 1762 she was born. She held the post for ten years, until 1927.",
        "In 1903 Ada Moir was made keeper. Otto Lund held the post for 21 years, until 1927.",
        "The mill was built in 1900. The boat at Leeds was withdrawn in 1938 after thirty years.",
        "The boats were slow. The last one was withdrawn from service in 1938 after thirty years.",
        "It was sold in 2006, and in October 2008, after 88 weeks, it was still on the list.",
        "She played for two seasons, 1888–89 and 1889–90.",
        "She held the post for twenty-one years.",
        "She never held the post for ten years, until 1927.",
        "She moved in 1920 and sang in the choir until 1930, for three years.",
        "She sat from 1912 until 1930, for ten years as its head.",
        "It opened in 1861 and closed in 1963, so for sixty years there has been no train.",
        "It opened in 1861 and moved in 1963, so that for ten years it was new.",
        "Bain was born in 1899 and stayed until 1936, thirty years.",
        "Bain came in 1899 and stayed until 1936, thirty years of them ill.",
        "Bain came in 1899 and went in 1936, thirty years later.",
        "Bain came in 1899 and stayed, with breaks, until 1936, twenty years in all.",
        "Bain came in 1899 and stayed on and off until 1936, twenty years in all.",
        "They had two sons in 1869, and in three years, the first in 1880.",
        "She came to Riga in 1823 and died there in 1870, after fifty-seven years in the ministry.",
        "She became head in 1938. She retired in 1963 after thirty years at the school.",
        "She came in 1920 and was made head in 1938. She left in 1963 after thirty years there.",
        "She was ill until 1958. She ran the shop for 21 years and handed it over in 1979.",
        "The club lost in its first two seasons, 1888–89 and 1889–90.",
        "From 1881 until 1928, thirty-seven years of peace had made them soft.",
    ],
)
def test_what_tells_no_stretch_with_its_ends_is_left_alone(text: str) -> None:
    assert lasted(text) == []


def test_a_date_that_fits_is_meant_before_one_that_is_near() -> None:
    text = (
        "In 1903 the city made her keeper. In 1915 the goat went. She held the post for"
        " twenty-four years, until 1927."
    )
    assert lasted(text) == [("24 year", "1903/1927")]


@pytest.mark.parametrize(
    ("text", "since", "until", "years"),
    [
        ("Ada Hay entered the Navy in 1896. She retired from it as a captain in 1921 after 35"
         " years' service.", "1896", "1921", "35 year"),
        ("Ada Hay retired in March 1979. She was knighted in 1974, six years before her"
         " retirement.", "1974", "1979", "6 year"),
        ("The hall was opened on 9 May 1928. Two months before the opening, in June 1928, it shook.",
         "1928-06", "1928-05-09", "2 month"),
        ("Ada Hay married Tom Ray in 1931. In 1929, two years before her marriage, she sailed.",
         "1929", "1931", "2 year"),
        ("Ada Hay retired in 1935. She died in 1955, ten years after she had retired.", "1935",
         "1955", "10 year"),
        ("Ada Hay was commissioned in 1869. She retired in 1906 after 27 years of service.",
         "1869", "1906", "27 year"),
        ("Ada Hay enlisted in 1914 and was gazetted in 1916. She left in 1931 after fifteen years"
         " in the army.", "1916", "1931", "15 year"),
    ],
    ids=["of the navy", "before retirement", "before the opening", "before marriage", "after she had", "of service", "what fits"],
)  # fmt: skip
def test_a_stretch_counts_from_or_to_an_event_of_a_life(
    text: str, since: str, until: str, years: str
) -> None:
    (one,) = [one for one in claims(text) if one.by == "elapsed"]
    told = [str(one.qualifier("since")), str(one.value), str(one.qualifier("distance"))]
    assert told == [since, until, years]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Hay retired in 1979. She was knighted in 1974, six years before the retirement of Ray.",
        "Ada Hay left Leeds in 1979. She was knighted in 1974, six years before her retirement.",
        "Ada Hay joined a bank in 1919. She retired in 1930 after 20 years of service.",
    ],
    ids=["somebody else's", "no retirement", "no service told"],
)
def test_a_stretch_without_its_other_end_is_left_alone(text: str) -> None:
    assert not [one for one in claims(text) if one.qualifier("since")]


def test_an_end_may_stand_apart_from_the_years() -> None:
    text = (
        "He came in May 1948 and stayed until June 1979, when he resigned, to the regret of all,"
        " after twenty-one years."
    )
    assert [str(one.qualifier("duration")) for one in claims(text)
                           if one.by == "lasted"] == ["21 year"]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill, put up in 1822 and taken down in 1872, stood by the river for forty years.",
         ["40 year"]),
        ("The club was founded in 1902 and dissolved in 1932, and lasted for just twenty years.",
         ["20 year"]),
        ("Otto Hay came to Leeds in 1822 and died there in 1872 after sixty years.", ["60 year"]),
        ("The mill, built in 1822 and closed in 1872, stood for ninety years.", []),
        ("The mill, built in 1822 and pulled down in 1872, stood empty for ten years.", []),
        ("The mill, built in 1822 and pulled down in 1872, stood for ten years beside a barn.", []),
        ("The mill, widened in 1822 and pulled down in 1872, stood for ninety years.", []),
        ("Otto Hay came to Leeds in 1822 and died there in 1872 after thirty years.", []),
        ("Otto Hay came to Leeds in 1822, married Ada Lind and died in 1872 after sixty years.", []),
    ],
    ids=["put up", "founded", "came and died", "closed", "empty", "beside a barn", "widened",
         "too short", "married"],
)  # fmt: skip
def test_what_was_put_up_and_taken_down_stood_from_then_till_then(
    text: str, expected: list[str]
) -> None:
    found = [str(one.qualifier("duration")) for one in claims(text) if one.by == "lasted"]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Between 1901 and 1905 Ada Hay spent six years in Riga.", ["6 year"]),
        ("Ada Hay was a nurse. Between March 1901 and May 1905, she spent all of eight years there.",
         ["8 year"]),
        ("From 1901 to 1905 Ada Hay spent just six years in Riga.", ["6 year"]),
        ("Between 1901 and 1905 Ada Hay spent five years in Riga.", []),
        ("Between 1901 and 1905 Ada Hay spent two years in Riga.", []),
        ("Between 1901 and 1905 Ada Hay spent six years' wages on a house.", []),
        ("Between 1901 and 1905 Ada Hay spent six years of her father's savings.", []),
        ("Between 1901 and 1905 the two sisters spent six years in Riga.", []),
        ("Between 1901 and 1905 Otto Lind and Ada Hay spent six years in Riga.", []),
        ("Between 1901 and 1905 Ada Hay spent sixty years in Riga.", []),
    ],
    ids=["between", "she", "from", "both counted", "shorter", "wages", "savings", "sisters",
         "two persons", "far off"],
)  # fmt: skip
def test_no_more_years_are_spent_than_lie_between(text: str, expected: list[str]) -> None:
    found = [str(one.qualifier("duration")) for one in claims(text) if one.by == "lasted"]
    assert found == expected
