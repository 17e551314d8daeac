"""The shipped reference claims: dated, sourced, each thing once, and cheap enough to load."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from factlint.claimfile import ClaimFile, load_reference
from factlint.dates import parse_edtf
from factlint.model import Claim, EntityRef

AT_LEAST = 120  # things whose dates the rules can rely on
FILES = load_reference()
_ADDRESS = re.compile(r"https?://[^\s;]+\.[^\s;]+")


def _named(file: ClaimFile) -> str:
    return file.path.rpartition("/")[2].removesuffix(".claims.yaml")


def _claims() -> list[Claim]:
    return [claim for file in FILES for claim in file.claims]


def test_enough_is_known() -> None:
    told = {claim.subject for claim in _claims() if claim.time}
    assert len(told) >= AT_LEAST


def test_each_thing_stands_once() -> None:
    ids = Counter(one.id for file in FILES for one in file.entities)
    assert [one for one, times in ids.items() if times > 1] == []


def test_no_name_means_two_things() -> None:
    # "Third International" and "third international" are one name to a text.
    names = Counter(
        (name.casefold()) for file in FILES for one in file.entities for name in one.names
    )
    assert [name for name, times in names.items() if times > 1] == []


def test_every_thing_has_a_claim_and_every_claim_a_thing() -> None:
    known = {one.id for file in FILES for one in file.entities if one.names}
    told = {claim.subject for claim in _claims()}
    meant = {claim.value.id for claim in _claims() if isinstance(claim.value, EntityRef)}
    assert (known - told, (told | meant) - known) == (set(), set())


@pytest.mark.parametrize("file", FILES, ids=_named)
def test_every_claim_names_the_title_and_the_address_of_its_source(file: ClaimFile) -> None:
    for claim in file.claims:
        said = "; ".join(claim.citations)
        title = _ADDRESS.split(said)[0].strip(" ,;")
        assert (claim.subject, bool(title), bool(_ADDRESS.search(said))) == (
            claim.subject, True, True,
        )  # fmt: skip


@pytest.mark.parametrize("file", FILES, ids=_named)
def test_every_date_can_be_read(file: ClaimFile) -> None:
    for claim in file.claims:
        if claim.time is not None:
            parse_edtf(claim.time)


@pytest.mark.parametrize("file", FILES, ids=_named)
def test_a_thing_begins_before_it_ends(file: ClaimFile) -> None:
    for one in file.entities:
        begun, ended = _days(file, one.id, "founded"), _days(file, one.id, "dissolved")
        assert (one.id, [(b, e) for b in begun for e in ended if b[0] >= e[1]]) == (one.id, [])


def _days(file: ClaimFile, subject: str, property_: str) -> list[tuple[float, float]]:
    """Give the first and the last day on which it may have been, of each such claim."""
    days = []
    for claim in file.claims:
        if (claim.subject, claim.property) == (subject, property_):
            extent = parse_edtf(claim.time or "").widened()
            first, last = extent.start.first, extent.end.last
            days.append(
                (float("-inf") if first is None else first, float("inf") if last is None else last)
            )
    return days


@pytest.mark.parametrize("file", FILES, ids=_named)
def test_a_name_with_a_stretch_is_one_of_its_names(file: ClaimFile) -> None:
    names = {one.id: set(one.names) for one in file.entities}
    for claim in file.claims:
        if claim.property == "named":
            assert str(claim.value) in names[claim.subject]


def test_no_name_needs_another_script_folded() -> None:
    # Folding "Féin" loads a table of all scripts in every run; "Fein" folds to the same.
    names = [name for file in FILES for one in file.entities for name in one.names]
    assert [name for name in names if not name.isascii()] == []
