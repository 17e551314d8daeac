"""Surnames that are words, places or kinds of things by themselves."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

SURNAMES = (
    "Hill Hall Wood Woods Mills Park Church Young Forest Heath Lake Bridge Street Lane House"
    " Castle Tower Abbey Chapel Prior Dean Singer Day May March June London Berlin Paris Florence"
    " Kent Holland France England Ireland French English German Irish Jordan Israel Dallas Early"
    " Peace Battle Lodge Mount Parish Post Press Ridge Will Long West Banks Wells King Bishop"
).split()


@pytest.mark.parametrize("surname", SURNAMES)
def test_a_surname_means_its_bearer(surname: str) -> None:
    text = (
        f"Lena {surname} (born 3 May 1972) is a cyclist. {surname} grew up on a farm."
        f" {surname} joined the army in 1990 and married Otto Brandt in 1995."
    )
    told = {(one.subject_name, one.property) for one in claims(text)}
    who = f"Lena {surname}"
    assert {(who, "born"), (who, "joined"), (who, "spouse")} <= told


def of_whom(text: str) -> list[tuple[str, str, str | None]]:
    return [
        (one.subject_name, one.property, one.time)
        for one in claims(text)
        if one.property != "event"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sir Peter Hall left Leeds in 1955. Hall died in 1960.", ("Peter Hall", "died", "1960")),
        ("Dr J. Wood left Leeds in 1955. Wood died in 1960.", ("J. Wood", "died", "1960")),
        ("The painter Ada Park left in 1955. Park died in 1960.", ("Ada Park", "died", "1960")),
        ("Her friend Agnes Hill left in 1955. Hill died in 1960.", ("Agnes Hill", "died", "1960")),
        ("His sister Ruth Lake left in 1955. Lake died in 1960.", ("Ruth Lake", "died", "1960")),
        (
            "Thomas Hall (1834–1911), a solicitor, left in 1855. Hall died in 1911.",
            ("Thomas Hall", "died", "1911"),
        ),
        ("The mayor, Jack Hill, left in 1871. Hill died in 1874.", ("Jack Hill", "died", "1874")),
        ("His mate, Dale Park, aged 19, left. Park died in 1960.", ("Dale Park", "died", "1960")),
        ("Jack Hill was there. Hill, 34, of Leeds, died in 1960.", ("Jack Hill", "died", "1960")),
        (
            "It was built by Jack Young. Young, who was born in 1798, left Leeds in 1821.",
            ("Jack Young", "left", "1821"),
        ),
        ("Ada Hill left in 1955. Hill herself died in 1960.", ("Ada Hill", "died", "1960")),
        (
            "Ada Forest came late. Forest grew up in Leeds and died in 1960.",
            ("Ada Forest", "died", "1960"),
        ),
        (
            "Rod Castle was town clerk from 1911 to 1934. Castle died in 1960.",
            ("Rod Castle", "died", "1960"),
        ),
        (
            "Anna Young moved to Leeds in 1955. In 1960 Young also married there.",
            ("Anna Young", "married", "1960"),
        ),
        (
            "Anna Little was born in 1870. In 1899 Little joined the choir.",
            ("Anna Little", "joined", "1899"),
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_last_word_alone_means_the_same(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in of_whom(text)


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("Elizabeth Street was laid out in 1825. Street died in 1830.", "Elizabeth Street"),
        ("Victoria Park was opened by Thomas Park in 1875. Park died in 1901.", "Victoria Park"),
        ("She lived at Rose Hill from 1875. Hill died in 1901.", "Rose Hill"),
        ("Victoria Park was opened in 1875. The Park was closed in 1901.", "Victoria Park"),
    ],
)
def test_streets_and_parks_stay_what_they_are(text: str, nobody: str) -> None:
    told = {(one.subject_name, one.property) for one in claims(text)}
    assert (nobody, "died") not in told
    assert (nobody, "born") not in told


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Thomas Hall (born 1834) built Kelby Hall. The Hall was burnt in 1895.", "Thomas Hall"),
        ("Anna Little was born in 1870. Little was said of her in 1899.", "Anna Little"),
        ("Dawn French was born in 1957. The French were beaten in 1815.", "Dawn French"),
        (
            "John Holland was born in 1870. He lived in Holland. Holland fell in 1940.",
            "John Holland",
        ),
        ("Anna May was born in 1902. In May 1920 the house was sold.", "Anna May"),
    ],
)  # fmt: skip
def test_the_word_in_its_own_meaning_is_nobody(text: str, who: str) -> None:
    assert {one.property for one in claims(text) if one.subject_name == who} <= {
        "born", "residence", "acted", "built",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("May Rautenberg died in 1960.", {"May Rautenberg"}),
        ("In Leeds June Carter died in 1960.", {"June Carter"}),
        ("In 1960 Will Brandt died.", {"Will Brandt"}),
        ("In May Rautenberg left for Leeds.", set()),
        ("It was on 3 May Rautenberg died.", set()),
        ("In late June Carter died.", set()),
        ("Will Brandt come in 1960?", set()),
        ("Will Brandt, who is with us tonight, was born in 1922.", {"Will Brandt"}),
        ("Will Brandt died in 1960.", {"Will Brandt"}),
        ("May Day was kept in 1960.", set()),
    ],
)
def test_a_month_or_a_verb_can_be_a_first_name(text: str, people: set[str]) -> None:
    told = {one.subject_name for one in claims(text)}
    assert {name for name in told if name.split(" ")[0] in ("May", "June", "Will")} <= people | {
        "May Day"
    }
    assert people <= told


def test_a_ship_that_bears_somebodys_name_is_not_that_person() -> None:
    text = (
        "Captain Otto Hay died in 1932. The institute has one ship, the Otto Hay, launched in 1953."
        " The Otto Hay sank in 1960. Otto Hay had joined it in 1920."
    )
    told = {(one.subject, one.property, one.time) for one in claims(text)}
    assert told == {
        ("otto-hay", "died", "1932"),
        ("otto-hay-2", "launched", "1953"),
        ("otto-hay-2", "wrecked", "1960"),
        ("otto-hay", "joined", "1920"),
    }


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("The Anna struck a rock on 2 May 1918 and sank.", ""),
        ("The Struan Viaduct was opened in 1898.", ""),
        ("Struan Viaduct was opened in 1898.", ""),
        ("Anna Lind was appointed in 1898.", "person"),
    ],
)
def test_an_article_or_what_is_built_makes_a_first_name_nobodys(text: str, type_: str) -> None:
    from factlint.extract.entities.mentions import find_mentions

    (mention,) = find_mentions(text, frozenset({0}))
    assert (mention.type, mention.article) == (type_, text.startswith("The "))


def test_an_article_makes_a_full_name_that_of_something_else() -> None:
    text = "Otto Hay (1841–1907) was a founder. The Otto Hay, a public house, opened in 1934."
    told = {(one.subject, one.property, one.time) for one in claims(text)}
    assert [one for one in told if one[2] == "1934" and one[0] == "otto-hay"] == []
