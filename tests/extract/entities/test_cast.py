"""Who is who inside a document."""

from __future__ import annotations

import pytest

from factlint.extract.entities.cast import Cast, Member
from factlint.extract.entities.mentions import Mention, find_mentions
from factlint.extract.entities.name_signs import title_gender
from tests.extract.readings import told


def met(text: str, cast: Cast | None = None) -> list[str]:
    """Give the ids of those whom the names of a text mean, in order."""
    cast = cast or Cast()
    members = (cast.see(mention) for mention in find_mentions(text, frozenset()))
    return [member.id if member else "-" for member in members]


SAME = """
Then Jonas Harker met Harker.|jonas-harker jonas-harker
Then Jonas Harker met Jonas.|jonas-harker jonas-harker
Then Jonas Harker and Emil Harker met; then Harker left.|jonas-harker emil-harker emil-harker
Then Jonas Harker and Emil Harker met; then Jonas left.|jonas-harker emil-harker jonas-harker
Then Viktor Harker met Victor Harker.|viktor-harker viktor-harker
Then J. Harker met Jonas Harker.|j-harker j-harker
Then Sir John Ferrow met Lady Ferrow.|john-ferrow ferrow
Then Jonas Harker left Harker Street.|jonas-harker harker-street
Then Henry IV met Henry VI.|henry-iv henry-vi
Then Radio Kelby began in Kelby.|radio-kelby kelby
Then Otto Lind went home; in Lind he saw a friend.|otto-lind otto-lind
Then the Riga Bank met the Riga Bank.|riga-bank riga-bank
""".strip().splitlines()


@pytest.mark.parametrize("line", SAME, ids=range(len(SAME)))
def test_a_name_means_who_it_can_mean(line: str) -> None:
    text, _, wanted = line.partition("|")
    assert met(text) == wanted.split()


def test_the_topic_owns_its_surname() -> None:
    cast = Cast()
    topic = cast.introduce("Jonas Harker", "person")
    cast.topics = [topic]
    assert met("Emil Harker met Harker", cast) == ["emil-harker", "jonas-harker"]


def test_a_word_that_opens_a_sentence_is_a_name_only_when_known_as_one() -> None:
    cast = Cast()
    opening = Mention(0, 6, "Harker", "", "", True)
    assert cast.see(opening) is None
    cast.meet_words({"Harker"})
    found = cast.see(opening)
    assert found is not None
    assert found.id == "harker"


def test_newcomers_and_descriptions_are_new_each_time() -> None:
    cast = Cast()
    cast.introduce("Anthony Harker", "person", "male")
    assert cast.newcomer("Anthony", "male").id == "anthony"
    assert cast.newcomer("Anthony", "male").id == "anthony-2"
    assert [cast.described("first order").id for _ in range(2)] == ["first-order", "first-order-2"]


def test_a_child_is_found_under_the_family_name() -> None:
    cast = Cast()
    parent = cast.introduce("Jonas Harker", "person", "male")
    child = cast.newcomer("Otto", "male")
    cast.also_called(child, parent)
    assert met("Otto Harker", cast) == ["otto"]


@pytest.mark.parametrize(
    ("title", "gender"), [("Sir", "male"), ("Mrs", "female"), ("Dr", ""), ("", "")]
)
def test_a_title_tells_a_gender(title: str, gender: str) -> None:
    assert title_gender(title) == gender


def test_members_are_told_apart_by_identity() -> None:
    assert Member("a", "A", "") != Member("a", "A", "")


def test_mr_hay_goes_on_to_be_whom_he_was() -> None:
    text = (
        "The miller was Otto Hay. Mr. Hay was rich. His grandfather, Emil Hay, moved to Riga in "
        "1810, where he lived, then moved to Leeds, where he died. Mr. Hay left in 1911."
    )
    assert ("Otto Hay", "left", "1911") in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Otto Hay was born in 1888. His opera The Ferryman was given in 1929. He died in 1956.",
        "They had three sons. His opera Otto was given in 1929. Emil Hay died in 1956.",
        "Ada Hay was born in 1888. The play Vanda opened in 1912. She died in 1956.",
        "Ada Hay was born in 1888. Her Flora of the Fens was printed in 1912. She died in 1956.",
    ],
)
def test_nobody_is_called_by_the_title_of_a_work(text: str) -> None:
    assert [name for name, told_, _ in told(text) if told_ == "died"] in (
        ["Otto Hay"], ["Emil Hay"], ["Ada Hay"],
    )  # fmt: skip


def test_a_name_in_capitals_is_that_of_who_is_told_of() -> None:
    text = "KELBY CONCERTS\n\nOTTO HAY (1888-1956)\nSymphony\n\nHay was born in Riga.\n"
    assert ("Otto Hay", "birthplace", "Riga") in told(text)
