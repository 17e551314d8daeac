"""Dates that follow from what is told: with so little confidence that they prove nothing."""

from __future__ import annotations

import pytest

from tests.extract.readings import extraction

INFERRED = {
    "Clara Voss left Riga in 1911. She left Leeds after only two years.":
        [("Clara Voss", "left", "1913")],
    "Clara Voss left Riga in 1911. She left Leeds after a few years.": [],
    "Clara Voss left Riga in 1911. She did not leave Leeds after two years.": [],
    "Clara Voss was in Riga from 1911 to 1920. She left Leeds after two years.": [],
    "Clara Voss left Riga in 1911. She had left Leeds after two years.": [],
    "When the school closed in 1950, Otto Brandt moved to Leeds.":
        [("Otto Brandt", "moved", "1950")],
    "When the school closed in 1950, Otto Brandt had moved to Leeds.": [],
    "When the school closed in 1950, Otto Brandt died.": [("Otto Brandt", "event", "1950")],
    "Otto Brandt was charged under the Espionage Act of 1917.":
        [("Otto Brandt", "charged", "1917/..")],
    "Otto Brandt was arrested in 1920 under the Espionage Act of 1917.": [],
    "Otto Brandt died in 1940, leaving three children.": [("Otto Brandt", "event", "1940")],
    "Otto Brandt died in 1940, including his debts.": [],
    "Otto Brandt moved to Leeds in 1921, returning to Riga in 1925.": [],
    "Otto Brandt defected in 1944. When Otto Brandt defected, he had a wife.":
        [("Otto Brandt", "told-of", "1944")],
    "Otto Brandt defected in 1944. After his defection, Clara Voss wept.":
        [("Clara Voss", "told-of", "1944")],
    "Otto Brandt defected in 1944. Before his defection, Clara Voss wept.": [],
    "Otto Brandt may have defected in 1944. When Otto Brandt defected, he had a wife.": [],
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), INFERRED.items(), ids=list(INFERRED))
def test_a_date_follows(text: str, wanted: list[tuple[str, str, str]]) -> None:
    found = [one for one in extraction(text).claims if one.by == "inferred"]
    assert [(one.subject_name, one.property, str(one.value)) for one in found] == wanted
    assert all(one.confidence < 0.5 for one in found)


def test_a_sentence_dated_by_a_war_alone_is_read() -> None:
    text = "# Holm\n\nHolm is a town.\n\n## Years\n\nThe mill closed after World War I.\n"
    closed = [one for one in extraction(text, "markdown").claims if one.property == "closed"]
    assert [(one.subject_name, str(one.value)) for one in closed] == [("mill", "1918/..")]


def test_a_birth_that_an_age_implies_does_not_hold_the_tale() -> None:
    text = "Jonas Harker fled with his 6 year old son Oleg (1945). Soon 14 sailors came."
    told = [one for one in extraction(text).claims if one.property == "told-of"]
    assert ("14 sailors", "1945") in {(one.subject_name, one.time) for one in told}


def test_the_tale_goes_on_after_a_stay() -> None:
    text = "Otto Brandt was sent to a camp in 1982 for six years. Clara Voss wept."
    told = [one for one in extraction(text).claims if one.property == "told-of"]
    assert [(one.subject_name, one.time) for one in told] == [("Clara Voss", "1988")]


ASIDES = {
    "Jonas Harker lived there (the other son, Anton Harker, had died in 1969).":
        [("Anton Harker", "died", "1969")],
    "Jonas Harker wrote it (published in Leeds by Holm in 1930) and wept.": [],
    "Jonas Harker left (as Anton Harker would have done in 1920 as well).": [],
    "Did Jonas Harker live there (the other son, Anton Harker, had died in 1969)?": [],
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), ASIDES.items(), ids=list(ASIDES))
def test_a_clause_in_brackets_tells_of_its_own_subject(
    text: str, wanted: list[tuple[str, str, str]]
) -> None:
    found = [one for one in extraction(text).claims if one.confidence >= 0.5]
    assert [(one.subject_name, one.property, str(one.value)) for one in found] == wanted


def test_acts_of_two_years_are_two() -> None:
    text = "Ada Hay was charged under the Press Act of 1890. The Press Act of 1910 was milder."
    held = [
        (one.subject_name, one.time) for one in extraction(text).claims if one.property == "held"
    ]
    assert held == [("Press Act of 1890", "1890"), ("Press Act of 1910", "1910")]


def test_the_lead_s_last_date_is_not_what_a_section_counts_from() -> None:
    text = (
        "Otto Brandt (3 May 1852 – 19 July 1911) was a builder.\n\n== Years ==\n"
        "He opened a yard in 1877. Two years later he married Clara Voss.\n"
    )
    married = [one for one in extraction(text, "wikitext").claims if one.property == "married"]
    assert [str(one.value) for one in married] == ["1879"]


def test_a_work_in_a_list_is_the_one_that_the_text_calls_so() -> None:
    text = (
        "# Otto Brandt\n\nOtto Brandt wrote *Quiet Rivers* in 1930.\n\n## Bibliography\n\n"
        "Brandt, Otto. *Quiet Rivers: A Life by the Water*. Leeds: Voss, 1931.\n"
    )
    published = [one for one in extraction(text, "markdown").claims if one.property == "published"]
    assert [(one.subject_name, one.time) for one in published] == [("Quiet Rivers", "1931")]


def test_a_sentence_about_today_is_not_told_of_the_year_the_tale_has_reached() -> None:
    text = "Otto Brandt left Riga in 1886. Clara Voss came. Emil Hay is a member of the club."
    told = [one for one in extraction(text).claims if one.property == "told-of"]
    assert {(one.subject_name, one.time) for one in told} == {("Clara Voss", "1886")}
