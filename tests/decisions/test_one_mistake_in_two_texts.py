"""The same contradiction in several texts: each is told, silenced, known and mended by itself."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import factlint as library
from tests.cli.conftest import Factlint, Told
from tests.decisions.conftest import Git

SLIP = "Ada Holm was born in 1900. She died in 1890.\n"
QUIET = "<!-- factlint: ignore life-in-order -- as the stone has it -->\n"


def places(told: Told) -> list[tuple[str, str, str]]:
    """Give the findings that count: rule, path of the finding, and paths of what goes with it."""
    return [
        (one["rule"], one["path"], " ".join(sorted({each["path"] for each in one["related"]})))
        for one in json.loads(told.out)["findings"]
    ]


def check(factlint: Factlint, *options: str) -> list[tuple[str, str, str]]:
    return places(factlint("check", "--format", "json", *options))


def put(**texts: str) -> None:
    for name, text in texts.items():
        Path(f"{name}.md").write_text(text, "utf-8")


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (SLIP, "life-in-order"),
        ("Ada Holm (3 May 1900 - 4 May 1960) was a nurse. She died aged 70.\n",
         "age-at-death-fits-dates"),
        ("Ada Holm was born in 1900. She married Max Berg in 1880.\n", "life-in-order"),
        ("Ada Holm was born in 1900. Ada Holm was born in 1903.\n", "document-agrees-on-dates"),
        ("Ada Holm was born in 1900. Her daughter Eva was born in 1890.\n",
         "mother-is-of-age"),
        ("Ada Holm had two sons: Otto, Max and Emil.\n", "list-fits-its-number"),
    ],
    ids=["life", "age", "marriage", "two births", "daughter", "sons"],
)  # fmt: skip
def test_each_text_that_states_all_of_it_is_told(
    here: Path, factlint: Factlint, text: str, rule: str
) -> None:
    put(a=text)
    ((own, path, related),) = check(factlint)
    assert (own, path) == (rule, "a.md")
    put(b=text, c="Ada Holm was a nurse.\n" + text)
    assert check(factlint) == [
        (rule, f"{name}.md", related.replace("a.md", f"{name}.md")) for name in "abc"
    ]


def test_half_of_it_told_again_is_no_second_finding(here: Path, factlint: Factlint) -> None:
    put(a=SLIP, b="Ada Holm died in 1890.\n", c="Ada Holm was born in 1900.\n")
    assert [(rule, path) for rule, path, _ in check(factlint)] == [("life-in-order", "a.md")]


def test_the_proof_names_only_its_own_text(here: Path) -> None:
    put(a=SLIP, b="Ada Holm was a nurse.\n\n" + SLIP)
    one, other = library.check(["a.md", "b.md"]).findings
    assert other.proof == tuple(step.replace("a.md:1", "b.md:3") for step in one.proof)
    assert [each.place.line for each in other.related] == [3]


def test_a_comment_silences_its_own_text_only(here: Path, factlint: Factlint) -> None:
    put(a=QUIET + SLIP, b=QUIET + SLIP, c=SLIP)
    told = factlint("check", "--format", "json")
    assert places(told) == [("life-in-order", "c.md", "c.md")]
    assert [one["path"] for one in json.loads(told.out)["silenced"]] == ["a.md", "b.md"]


def test_a_text_that_is_new_is_told_of_though_the_mistake_is_old(
    here: Path, factlint: Factlint, git: Git
) -> None:
    put(a=SLIP)
    git("add", ".")
    git("commit", "-q", "-m", "first")
    put(b=SLIP)
    assert check(factlint, "--since", "HEAD") == [("life-in-order", "b.md", "b.md")]


def test_the_baseline_loses_what_is_mended_and_gains_nothing(
    here: Path, factlint: Factlint
) -> None:
    put(a=SLIP, b=SLIP)
    first = factlint("baseline").out
    assert first == "factlint.baseline.json: 2 findings known, 2 added\n"
    put(a=SLIP.replace("1890", "1980"))
    put(b="Ada Holm lived.\n" + SLIP)
    assert "added" not in factlint("baseline", "--update").out
