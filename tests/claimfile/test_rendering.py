"""What is written is read back: every value, any text, with the id it was written under."""

from __future__ import annotations

from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.claimfile import read_claims, render
from factlint.claimfile.scalars import flow, scalar
from factlint.model import (
    Age,
    Amount,
    Claim,
    Date,
    Duration,
    Entity,
    EntityRef,
    Extraction,
    Modality,
    Origin,
    Polarity,
    Quantity,
    Text,
    Value,
)
from factlint.yamlfile import parse
from tests.claimfile.readings import document, extraction
from tests.claimfile.schema import violations

PATH = "claims/lives.claims.yaml"
TEXT = "Ada Byron|born|1815-12-10\nAda Byron|spouse|William King\n"


def test_a_new_file_is_a_block_a_claim() -> None:
    written = render(extraction(TEXT), document(TEXT), PATH)
    assert written == (
        """\
version: 1
source:
  path: ../texts/lives.txt
  sha256: "HASH"

entities:
  - id: ada-byron
    type: person
    names: [Ada Byron]
  - id: william-king
    type: thing
    names: [William King]

claims:
  - id: 872da1294f86
    subject: ada-byron
    property: born
    value: 1815-12-10
    at: {line: 1, column: 1, start: 0, end: 25}
    quote: Ada Byron|born|1815-12-10
    by: line

  - id: 56965d4a4881
    subject: ada-byron
    property: spouse
    value: william-king
    at: {line: 2, column: 1, start: 26, end: 55}
    quote: Ada Byron|spouse|William King
    by: line
""".replace('"HASH"', sha256(TEXT.encode()).hexdigest())
    )


def test_nothing_read_is_an_empty_file() -> None:
    text = render(extraction(""), document("", "-"), PATH)
    assert text == (
        'version: 1\nsource:\n  path: "-"\n  sha256: '
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n\n"
        "entities: []\n\nclaims: []\n"
    )


WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)
SOME_WORDS = WORDS.filter(str.strip)
NUMBERS = st.floats(allow_nan=False) | st.integers(-(10**12), 10**12).map(float)
RANGES = st.tuples(NUMBERS, NUMBERS).map(sorted)
UNITS = st.sampled_from(["", "metre", "lifeboat", "to 3 m", "men", " odd ", "7", "x\ny", "at most"])
VALUES: st.SearchStrategy[Value] = st.one_of(
    st.sampled_from(["1905", "0987", "-0043", "[..1962]", "1892~", "{1960,1961}", "../1943"]).map(
        Date
    ),
    st.tuples(st.integers(0, 120), st.integers(0, 120)).map(lambda ages: Age(*sorted(ages))),
    RANGES.flatmap(lambda r: st.builds(Quantity, st.just(r[0]), st.just(r[1]), UNITS)),
    RANGES.map(lambda r: Duration(Amount(r[0], r[1], "year"))),
    SOME_WORDS.map(Text),
    st.just(EntityRef("bob-roe", "Bob Roe")),
)
PROPERTIES = st.sampled_from(["born", "spouse", "occupation", "age-at-death", "length"])


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    place = document("x" * 50).place(3, 20)
    return Claim(
        "ada", "Ada", draw(PROPERTIES), draw(VALUES), place, place, place,
        qualifiers=tuple(
            draw(st.dictionaries(st.sampled_from(["time", "place", "role", "odd", "of"]), VALUES,
                                 max_size=3)).items()
        ),
        polarity=draw(st.sampled_from(Polarity)),
        modality=draw(st.sampled_from(Modality)),
        speaker=draw(WORDS),
        citations=tuple(draw(st.lists(SOME_WORDS, max_size=2))),
        by=draw(WORDS),
        confidence=draw(st.sampled_from([1.0, 0.5, 0.1234])),
        origin=draw(st.sampled_from(Origin)),
    )  # fmt: skip


CAST = (
    Entity("ada", "person", ("Ada",), "Q1"),
    Entity("bob-roe", "person", ("Bob Roe", *(f"Robert the {n}th of Roe" for n in range(9)))),
)


@settings(max_examples=150)
@given(st.lists(claims(), max_size=4))
def test_every_claim_is_read_back_under_its_id(told: list[Claim]) -> None:
    written = render(Extraction("texts/lives.txt", tuple(told), CAST), document("x" * 50), PATH)
    file = read_claims(written, PATH)
    assert file.entities == CAST
    for stored, claim in zip(file.stored, told, strict=True):
        assert stored.id == claim.id
        if all(_plain(value) for value in (claim.value, *dict(claim.qualifiers).values())):
            assert stored.claim == claim
            assert not stored.edited
    assert violations(parse(written, PATH)) == []


def _plain(value: Value) -> bool:
    """Tell whether a value has a form of its own: a unit that reads as a number has none."""
    unit = getattr(value, "unit", "")
    return unit in ("", "metre", "lifeboat", "men", "year", "7")


@given(WORDS)
def test_any_text_is_read_back_alone_in_lists_and_in_mappings(text: str) -> None:
    written = f"a: {scalar(text)}\nb: {flow([text, text])}\nc: {flow({'k': text})}\n"
    data = parse(written, PATH)
    assert data == {"a": text, "b": [text, text], "c": {"k": text}}


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("the lamplighter's wife", "the lamplighter's wife"),
        ("5 May 1905, in Peel", "5 May 1905, in Peel"),
        ("1905", '"1905"'),
        ("no", '"no"'),
        ("", '""'),
        ("a: b", '"a: b"'),
        ("a #b", '"a #b"'),
        ("- a", '"- a"'),
        ("12:30", "12:30"),
        ("../1943", "../1943"),
        ("..", '".."'),
        ("line\nbreak", '"line\\nbreak"'),
        ("\u2028", '"\\u2028"'),
        ("Zoë", "Zoë"),
        ("🙂", '"🙂"'),
    ],
)
def test_text_is_quoted_only_where_it_must_be(text: str, written: str) -> None:
    assert scalar(text) == written
