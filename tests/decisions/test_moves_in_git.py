"""What has only moved has not changed; with the real git."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factlint.decisions.git import contents
from tests.cli.conftest import Factlint
from tests.decisions.conftest import Git

HEAD = "# Ada Hay\n\n"
BORN = "Ada Hay was born in 1852 in London."
DIED = "She died in 1815 in Kent, where her sister kept a school."
REST = "She wrote letters about the cafÃ© of her youth."
OTHER = "# Bob Kerr\n\nBob Kerr was born in 1840 in Leith.\n"
RULES = ["life-in-order", "encoding-is-right"]


def since(factlint: Factlint) -> list[str]:
    """Give the rules that speak about what has changed."""
    select = ",".join((*RULES, "paragraph-stands-once"))
    told = factlint("check", "--select", select, "--format", "json", "--since", "HEAD")
    return [one["rule"] for one in json.loads(told.out)["findings"]]


@pytest.fixture
def project(here: Path, git: Git, factlint: Factlint) -> Path:
    """Give two texts in git; one has a clash and a garbled word, in one paragraph."""
    (here / "ada.md").write_text(f"{HEAD}{BORN} {DIED}\n{REST}\n", encoding="utf-8")
    (here / "bob.md").write_text(OTHER, encoding="utf-8")
    git("add", ".")
    git("commit", "-q", "-m", "first")
    assert since(factlint) == []
    return here


def test_the_page_for_editors_shows_what_has_changed_alone(
    project: Path, factlint: Factlint
) -> None:
    command = ("report", "--select", "order", "-o", "-", "--since", "HEAD")
    assert "no findings in" in factlint(*command).err
    (project / "ada.md").write_text(f"{HEAD}{BORN} {DIED.replace('1815', '1816')}\n", "utf-8")
    assert "1 error in" in factlint(*command).err


UNCHANGED = {
    "moved down": (f"Words that are new.\n\nMore of them.\n\n{BORN} {DIED}\n{REST}\n", OTHER),
    "in another order": (f"{REST} {BORN} {DIED}\n", OTHER),
    "filled anew": (f"{BORN}\n{DIED}\n{REST}\n".replace(" in ", "\nin "), OTHER),
    "in a line with something new": (f"{BORN} {DIED} {REST} She sang.\n", OTHER),
    "with other ends of lines": (f"{BORN} {DIED}\r\n{REST}\r\n", OTHER),
    "moved to another text": ("", f"{OTHER}\n{HEAD}{BORN} {DIED}\n{REST}\n"),
}


@pytest.mark.parametrize(("ada", "bob"), UNCHANGED.values(), ids=UNCHANGED)
def test_what_has_only_moved_has_not_changed(
    project: Path, factlint: Factlint, ada: str, bob: str
) -> None:
    (project / "ada.md").write_text(HEAD + ada, encoding="utf-8", newline="")
    (project / "bob.md").write_text(bob, encoding="utf-8")
    assert since(factlint) == []


def test_what_moves_to_a_text_that_git_does_not_know_has_not_changed(
    project: Path, factlint: Factlint
) -> None:
    (project / "ada.md").rename(project / "hay.md")
    (project / "hay.md").write_text(f"# A life\n\n{HEAD}{BORN} {DIED}\n{REST}\n", encoding="utf-8")
    assert since(factlint) == []


def test_a_sentence_that_is_changed_where_it_moves_counts(
    project: Path, factlint: Factlint
) -> None:
    moved = f"{HEAD}{REST}\n\n{BORN} {DIED.replace('1815', '1816')}\n"
    (project / "ada.md").write_text(moved, encoding="utf-8")
    assert since(factlint) == ["life-in-order"]


def test_a_copy_is_new(project: Path, factlint: Factlint) -> None:
    copied = f"{HEAD}{BORN} {DIED}\n{REST}\n\n{REST}\n"
    (project / "ada.md").write_text(copied, encoding="utf-8")
    assert since(factlint) == ["encoding-is-right"]


def test_words_that_speak_of_somebody_else_where_they_stand_now_are_new(
    project: Path, factlint: Factlint
) -> None:
    (project / "ada.md").write_text(f"{HEAD}{BORN}\n", encoding="utf-8")
    (project / "bob.md").write_text(
        OTHER.replace("Bob", "Ann").replace("1840", "1841") + f"{DIED}\n", encoding="utf-8"
    )
    assert since(factlint) == ["life-in-order"]


def test_claims_written_by_hand_move_as_well(project: Path, git: Git, factlint: Factlint) -> None:
    entity = "entities:\n  - {id: eve, type: person, names: [Eve Orr]}\n"
    claims = [
        "  - {subject: eve, property: born, value: 1900}\n",
        "  - {subject: eve, property: died, value: 1890}\n",
    ]
    path = project / "eve.claims.yaml"
    path.write_text(f"{entity}claims:\n{''.join(claims)}", encoding="utf-8")
    git("add", ".")
    git("commit", "-q", "-m", "claims")
    path.write_text(f"# Eve\n\n{entity}\nclaims:\n{''.join(claims)}", encoding="utf-8")
    assert since(factlint) == []
    path.write_text(f"{entity}claims:\n{''.join(claims).replace('1890', '1891')}", "utf-8")
    assert since(factlint) == ["life-in-order"]


def test_objects_that_are_not_here_are_empty(project: Path, git: Git) -> None:
    here = git("rev-parse", "HEAD:bob.md").strip()
    assert contents([]) == []
    assert contents(["0" * 40, here, "1" * 40, here]) == [b"", OTHER.encode(), b"", OTHER.encode()]


LISTED = {
    "items": ("- A cafÃ© in London", "- A bridge in Leeds", "- A mill in York"),
    "numbered items": ("1. A cafÃ© in London", "2. A bridge in Leeds", "3. A mill in York"),
    "rows": ("| A cafÃ© | London |", "| A bridge | Leeds |", "| A mill | York |"),
}


@pytest.mark.parametrize("lines", LISTED.values(), ids=LISTED)
def test_an_item_may_move_among_others(
    project: Path, git: Git, factlint: Factlint, lines: tuple[str, ...]
) -> None:
    head = "| What | Where |\n| --- | --- |\n" if lines[0].startswith("|") else ""
    path = project / "list.md"
    path.write_text(f"# Places\n\n{head}" + "\n".join(lines) + "\n", encoding="utf-8")
    git("add", ".")
    git("commit", "-q", "-m", "list")
    first, second, third = lines
    path.write_text(f"# Places\n\n{head}" + "\n".join((second, third, first)) + "\n", "utf-8")
    assert since(factlint) == []
    changed = first.replace("A caf", "The caf")
    path.write_text(f"# Places\n\n{head}" + "\n".join((second, third, changed)) + "\n", "utf-8")
    assert since(factlint) == ["encoding-is-right"]


CITED = (
    "# Ada Hay\n\nShe had a school.[^1] It was small.[^2]\n\n"
    "[^1]: Hart, E. (1954).\n[^2]: Lane, R. (1961).\n"
)


def test_what_is_taken_out_brings_a_finding_about(here: Path, git: Git, factlint: Factlint) -> None:
    (here / "ada.md").write_text(CITED, encoding="utf-8")
    git("init", "-q", "-b", "main")
    git("add", ".")
    git("commit", "-q", "-m", "first")

    def notes() -> list[tuple[str, int]]:
        told = factlint("check", "--select", "resolution", "--format", "json", "--since", "HEAD")
        return [(one["rule"], one["line"]) for one in json.loads(told.out)["findings"]]

    assert notes() == []
    (here / "ada.md").write_text(CITED.replace("[^1]: Hart, E. (1954).\n", ""), "utf-8")
    assert notes() == [("footnote-is-defined", 3)]
    git("commit", "-q", "-a", "-m", "second")
    assert notes() == []
