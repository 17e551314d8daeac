"""What a sentence does not state is never asserted, and what it states beside that is kept.

`not-stated.txt` has questions, conditions, denials, plans, tales, jests, legends and reports;
`stated-in-part.txt` says what each sentence asserts, and behind | what it must not; `told-by.txt`
how what is handed on is meant, and by whom.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from factlint.model import Claim, Modality, Polarity
from tests.extract.readings import claims

_FOLDER = Path(__file__).with_name("sentences")
_OF_NO_MATTER = ("event", "acted", "listed")  # that something was then, whatever it was


def _lines(name: str) -> list[str]:
    return (_FOLDER / f"{name}.txt").read_text("utf-8").splitlines()


def _asserted(text: str) -> list[Claim]:
    return [
        claim
        for claim in claims(text)
        if claim.polarity is Polarity.POSITIVE
        and claim.modality is Modality.ASSERTED
        and claim.property not in _OF_NO_MATTER
    ]


@pytest.mark.parametrize("sentence", _lines("not-stated"))
def test_what_is_not_stated_is_not_asserted(sentence: str) -> None:
    told = [f"{claim.subject_name} {claim.property} {claim.value}" for claim in _asserted(sentence)]
    assert told == []


@pytest.mark.parametrize("sentence", _lines("not-stated"))
def test_what_is_not_stated_is_not_asserted_of_one_told_of(sentence: str) -> None:
    text = f"Ludwig Marten was a miller. {sentence}"
    told = {f"{claim.property} {claim.value}" for claim in _asserted(text)}
    assert told <= {"occupation miller"}


@pytest.mark.parametrize("line", _lines("stated-in-part"))
def test_what_is_stated_beside_it_is_kept(line: str) -> None:
    sentence, _, rest = line.partition(" => ")
    wanted, _, never = rest.partition(" | ")
    told = {f"{claim.property} {claim.value}" for claim in _asserted(sentence)}
    assert set(wanted.split("; ")) <= told
    assert [one for one in told if never and never in one] == []


@pytest.mark.parametrize("line", _lines("told-by"))
def test_what_is_handed_on_is_told_by_somebody(line: str) -> None:
    sentence, _, wanted = line.partition(" => ")
    told = {
        f"{claim.modality} {claim.speaker}".strip()
        for claim in claims(sentence)
        if claim.property not in _OF_NO_MATTER and claim.modality is not Modality.ASSERTED
    }
    assert told == {wanted}
