"""Writing Wikidata ids into claim files: comments, order and style stay."""

from __future__ import annotations

import pytest

from factlint.claimfile import read_claims
from factlint.claimfile.linking import with_ids
from factlint.errors import InputError

BLOCK = """\
# the founders
version: 1
entities:
  - id: ada-marr   # she
    type: person
    names: [Ada Marr]
  - id: bob-roe
    wikidata: Q5   # checked
    names: [Bob Roe]

claims:
  - subject: ada-marr
    property: spouse
    value: Jonas Lind
"""


@pytest.mark.parametrize(
    ("ids", "old", "new"),
    [
        ({}, "", ""),
        ({"nobody": "Q1"}, "", ""),
        ({"ada-marr": "Q1"}, "names: [Ada Marr]\n", "names: [Ada Marr]\n    wikidata: Q1\n"),
        ({"bob-roe": "Q6"}, "wikidata: Q5   # checked", "wikidata: Q6   # checked"),
        ({"jonas-lind": "Q2"}, "    names: [Bob Roe]\n",
         "    names: [Bob Roe]\n  - id: jonas-lind\n    type: person\n    names: [Jonas Lind]\n"
         "    wikidata: Q2\n"),
    ],
    ids=["none", "strange", "added", "changed", "new-entity"],
)  # fmt: skip
def test_only_the_id_changes(ids: dict[str, str], old: str, new: str):
    text = with_ids(read_claims(BLOCK, "x.claims.yaml"), ids)
    assert text == (BLOCK.replace(old, new) if old else BLOCK)


def test_entities_may_be_missing_altogether():
    text = "claims:\n  - {subject: Ada Marr, property: born, value: 1869}\n"
    linked = with_ids(read_claims(text, "x.claims.yaml"), {"ada-marr": "Q1"})
    assert linked.startswith(text)
    assert [one.wikidata for one in read_claims(linked, "x").entities] == ["Q1"]


@pytest.mark.parametrize(
    "text",
    [
        "entities: [{id: ada-marr, names: [Ada Marr]}]  # here\nclaims: []\n",
        "entities:\n  - {id: ada-marr, names: [Ada Marr]}  # here\n",
    ],
    ids=["flow-list", "flow-item"],
)
def test_flow_style_is_rewritten_with_its_comments(text: str):
    linked = with_ids(read_claims(text, "x.claims.yaml"), {"ada-marr": "Q1"})
    assert [one.wikidata for one in read_claims(linked, "x").entities] == ["Q1"]
    assert "# here" in linked


def test_an_empty_file_stays_empty():
    assert with_ids(read_claims("", "x.claims.yaml"), {"ada-marr": "Q1"}) == ""


def test_what_cannot_be_changed_without_loss_is_refused():
    text = "entities: [{id: ada-marr, names: [Ada Marr], wikidata: Q2}]\nclaims: []\n"
    file = read_claims(text, "x.claims.yaml")
    assert "wikidata: Q1" in with_ids(file, {"ada-marr": "Q1"})
    broken = read_claims("entities:\n  - id: 'a\\b'\n    names: [A B]\n", "x.claims.yaml")
    assert with_ids(broken, {"a": "Q1"}) == broken.text
    with pytest.raises(InputError):
        with_ids(read_claims("- x", "x"), {"a": "Q1"})
