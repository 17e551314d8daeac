"""What holds for every claim of any text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.model import EntityRef
from tests.extract.readings import extraction, told

SENTENCES = [
    "{a} was born on 3 May 1871 in Riga.",
    "{a} (1871–1940) married {b} in 1899.",
    "{b}, daughter of {a}, left in 1911, and he died in 1940 aged 69.",
    "According to the register, he moved to Paris (1912).",
    "They had two sons, Anthony and Otto.",
    "In 1920 {a} joined the Riga Bank; it was dissolved in 1940.",
    "If {b} had left, who would have known?",
    "“I was born in 1905”, she said.",
    "The mill (built in 1790) is 310 metres (1,017 feet) long.",
    "{a} lived in Paris from 1911 to 1940, when she was arrested.",
    "- Born: 1871",
    "## {b} (1880–1950)",
    "Ten years later, in 1921, he returned.",
]
# As long as one another: a line is told from a heading by its length.
NAMES = [
    ("Jonas Harker", "Clara Voss"),
    ("Edwin Zoller", "Nora Quist"),
    ("Simon Ilsley", "Anna Lutze"),
]

texts = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6)
joints = st.sampled_from([" ", "\n\n"])


@settings(max_examples=60)
@given(texts, joints, st.sampled_from(["plain", "markdown", "wikitext", "html"]))
def test_every_place_gives_back_its_text(parts: list[str], joint: str, form: str) -> None:
    text = joint.join(parts).format(a=NAMES[0][0], b=NAMES[0][1])
    read = extraction(text, form)
    places = [
        place
        for claim in read.claims
        for place in (claim.place, claim.subject_place, claim.value_place)
    ]
    for place in places + [dropped.place for dropped in read.dropped]:
        assert 0 <= place.start <= place.end <= len(text)
        assert text[place.start : place.end] == place.text


@settings(max_examples=40)
@given(texts, joints)
def test_reading_twice_gives_the_same(parts: list[str], joint: str) -> None:
    text = joint.join(parts).format(a=NAMES[0][0], b=NAMES[0][1])
    assert extraction(text, "markdown") == extraction(text, "markdown")


@settings(max_examples=40)
@given(texts, joints)
def test_every_entity_of_a_claim_is_listed(parts: list[str], joint: str) -> None:
    read = extraction(joint.join(parts).format(a=NAMES[0][0], b=NAMES[0][1]))
    listed = {entity.id for entity in read.entities}
    for claim in read.claims:
        values = [claim.value, *(value for _, value in claim.qualifiers)]
        used = {claim.subject} | {value.id for value in values if isinstance(value, EntityRef)}
        assert used <= listed


@settings(max_examples=40)
@given(texts, joints, st.sampled_from(NAMES[1:]))
def test_other_names_tell_the_same(parts: list[str], joint: str, names: tuple[str, str]) -> None:
    def claims(pair: tuple[str, str]) -> set[tuple[str, str, str]]:
        def swapped(words: str) -> str:
            return words.replace(pair[0], "a").replace(pair[1], "b")  # "the daughter of a"

        return {
            (swapped(subject), name, swapped(value))
            for subject, name, value in told(joint.join(parts).format(a=pair[0], b=pair[1]))
        }

    assert claims(names) == claims(NAMES[0])


ENDLESS = [
    "(", "He was born in 1905 and ", "A, ", '"', "Ada Hay (", "if ",
    "Ten years later, in 1921, he left. ", "Ten years later, in 1921, he left, ",
    "in 1921 and 1922 he left and ", "the 1949 trial, ", "Otto Brandt (1890-1950), ",
    "two sons, Otto and Hugo, ", "the house that Ada Hay built in 1790, who in her, ",
    "his death, with Otto, whom Ada met until his death in 1931, ", "the coup of 1953, ",
    "who in 1921 left ", "two years later ", "He was 22. ", "of the house ", "he said that she ",
    "was, Otto Brandt said, born, ", "according to the register of the ", "not never ", "e\u0301",
    "in the novel, ", "which of the brothers, ", "without ever having ", "\u202eAda\u202c \u200b ",
    "his father's brother's ", "if he was, ", "who knew Ada Hay who ", "a\r\nb\r\u2028", "A. B. ",
    "which left £20 ", "He was mayor from 1902 to 1904. ", "*Low Water* came out in 1902. ",
]  # fmt: skip


@pytest.mark.usefixtures("full_speed")
@pytest.mark.parametrize("piece", ENDLESS, ids=[piece.strip() for piece in ENDLESS])
def test_long_runs_stay_quick(piece: str) -> None:
    from time import process_time

    def seconds(length: int) -> float:
        start = process_time()
        form = "markdown" if "*" in piece else "plain"
        extraction(piece * (length // len(piece)), form)
        return process_time() - start

    seconds(2_000)
    quick = 10 * max(seconds(16_000), 0.02)  # four times as long
    assert any(seconds(64_000) < quick for _ in range(3))  # others may be at work meanwhile
