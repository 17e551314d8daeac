"""A project as editors have it: a draft in git, a baseline, a comment, a change; step by step."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.cli.conftest import Factlint, Told
from tests.decisions.conftest import Git

SARIF = Path(__file__).parents[1] / "reports/sarif/sarif-2.1.0.json"
HEAD = "# Ada Hay\n\nAda Hay wrote of a cafÃ© in London.\n"
LIFE = """\
entities:
  - {{id: ada-hay, type: person, names: [Ada Hay]}}
claims:
  - {{subject: ada-hay, property: born, value: {born}}}
"""
CONFIGURATION = """\
select: [encoding-is-right, documents-agree-on-dates, suppression]
baseline: factlint.baseline.json
severities: {encoding-is-right: error}
"""


def found(told: Told) -> list[tuple[str, str, int]]:
    """Give the findings that count: rule, file, line."""
    return [(one["rule"], one["path"], one["line"]) for one in json.loads(told.out)["findings"]]


def kept(told: Told) -> list[tuple[str, str, str]]:
    """Give the findings that do not: rule, file, and by what they are silenced."""
    return [
        (one["rule"], one["path"], one["silence"]["by"])
        for one in json.loads(told.out).get("silenced", [])
    ]


def put(path: str, text: str) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, encoding="utf-8")


@pytest.fixture
def project(here: Path, git: Git, factlint: Factlint) -> Path:
    """Give a project with one known finding, committed."""
    put("ada.md", HEAD)
    put("factlint.yaml", CONFIGURATION)
    assert factlint("baseline").out == "factlint.baseline.json: 1 finding known, 1 added\n"
    git("add", ".")
    git("commit", "-q", "-m", "first")
    return here


def test_from_the_first_draft_to_a_mended_one(project: Path, factlint: Factlint, git: Git) -> None:
    check = ("check", "--format", "json")

    known = factlint(*check)
    assert (known.status, found(known)) == (0, [])
    assert kept(known) == [("encoding-is-right", "ada.md", "baseline")]

    put("ada.md", "# A title above\n\nAnd words before it.\n\n" + HEAD)
    moved = factlint(*check)
    assert (moved.status, found(moved)) == (0, [])

    put("ada.md", HEAD + "\nShe loved RÃ©aumur.\n")
    new = factlint(*check)
    assert (new.status, found(new)) == (1, [("encoding-is-right", "ada.md", 5)])
    assert json.loads(new.out)["findings"][0]["new"] is True

    say = "<!-- factlint: ignore encoding-is-right -- because the letter has it so -->\n"
    put("ada.md", HEAD + "\n" + say + "She loved RÃ©aumur.\n")
    silenced = factlint(*check)
    assert (silenced.status, found(silenced)) == (0, [])
    assert kept(silenced) == [
        ("encoding-is-right", "ada.md", "baseline"), ("encoding-is-right", "ada.md", "comment"),
    ]  # fmt: skip

    put("ada.md", "# Ada Hay\n\nAda Hay wrote of a café in London.\n\n" + say + "She rested.\n")
    mended = factlint(*check)
    assert (mended.status, found(mended)) == (0, [("suppression-is-used", "ada.md", 5)])
    (remark,) = json.loads(mended.out)["remarks"]
    assert remark.startswith("1 finding of the baseline is mended; `factlint baseline --update` ")

    put("ada.md", "# Ada Hay\n\nAda Hay wrote of a café in London.\n")
    updated = factlint("baseline", "--update")
    assert updated.out == "factlint.baseline.json: 0 findings known, 1 taken out\n"
    assert Path("factlint.baseline.json").read_text("utf-8") == (
        '{\n  "version": 1,\n  "findings": []\n}\n'
    )

    put("ada.md", HEAD)
    again = factlint(*check)
    assert (again.status, found(again)) == (1, [("encoding-is-right", "ada.md", 3)])


def test_a_baseline_is_only_brought_up_to_date_when_asked_so(
    project: Path, factlint: Factlint
) -> None:
    put("ada.md", HEAD + "\nShe loved RÃ©aumur.\n")
    assert factlint("baseline", "--update").out == "factlint.baseline.json: 1 finding known\n"
    assert factlint("check").status == 1
    assert factlint("baseline").out == "factlint.baseline.json: 2 findings known, 1 added\n"
    assert factlint("check").status == 0


def test_a_baseline_keeps_what_it_says_of_other_texts(project: Path, factlint: Factlint) -> None:
    put("sub/bob.md", "Bob Hay wrote of a cafÃ© in London.\n")
    factlint("baseline", "sub")
    assert factlint("check").status == 0
    assert factlint("baseline", "--update", "sub").out.startswith("factlint.baseline.json: 2 find")
    Path("ada.md").unlink()
    assert factlint("baseline", "sub").out.endswith("1 finding known, 1 taken out\n")


def test_what_is_known_is_shown_as_remarks_and_fails_nothing(
    project: Path, factlint: Factlint
) -> None:
    told = factlint("check", "--show-known", "--fail-on", "info")
    assert told.status == 0
    assert told.out.startswith("info[encoding-is-right] (known): ")
    concise = factlint("check", "--show-known", "--format", "concise")
    assert concise.out.startswith("ada.md:3:20: info[encoding-is-right] (known) ")
    assert factlint("check", "--no-baseline").status == 1


def test_sarif_marks_what_is_known_and_what_is_new(project: Path, factlint: Factlint) -> None:
    say = "<!-- factlint: ignore encoding-is-right until 2027-01-31 -- because it is so -->\n"
    put("ada.md", HEAD + f"\nShe loved RÃ©aumur.\n\n{say}And he wrote of RÃ©gence.\n")
    log = json.loads(factlint("check", "--format", "sarif").out)
    Draft202012Validator(json.loads(SARIF.read_text(encoding="utf-8"))).validate(log)
    told = [
        (one.get("baselineState"), one["level"], [by["kind"] for by in one.get("suppressions", ())])
        for one in log["runs"][0]["results"]
    ]
    assert told == [
        ("new", "error", []), ("unchanged", "note", []), (None, "error", ["inSource"]),
    ]  # fmt: skip


def since(factlint: Factlint, revision: str = "HEAD") -> Told:
    return factlint("check", "--no-baseline", "--format", "json", "--since", revision)


def test_only_what_changed_counts(project: Path, factlint: Factlint, git: Git) -> None:
    unchanged = since(factlint)
    assert (unchanged.status, found(unchanged)) == (0, [])
    assert json.loads(unchanged.out)["remarks"] == [
        "Only what changed since HEAD counts: 1 finding is left out."
    ]
    put("ada.md", HEAD + "\nShe loved RÃ©aumur.\n")
    changed = since(factlint)
    assert (changed.status, found(changed)) == (1, [("encoding-is-right", "ada.md", 5)])
    git("commit", "-q", "-a", "-m", "second")
    assert found(since(factlint)) == []
    assert len(found(since(factlint, "HEAD~1"))) == 1


def test_a_clash_counts_when_either_text_changed(
    project: Path, factlint: Factlint, git: Git
) -> None:
    put("a.claims.yaml", LIFE.format(born=1815))
    put("b.claims.yaml", LIFE.format(born=1815))
    git("add", ".")
    git("commit", "-q", "-m", "claims")
    for changed in ("a.claims.yaml", "b.claims.yaml"):
        put(changed, LIFE.format(born=1816))
        assert [rule for rule, *_ in found(since(factlint))] == ["documents-agree-on-dates"]
        git("checkout", "-q", changed)


def test_a_text_that_is_new_to_git_has_changed(project: Path, factlint: Factlint) -> None:
    put("new/bob.md", "Bob Hay wrote of a cafÃ© in London.\n")
    assert found(since(factlint)) == [("encoding-is-right", "new/bob.md", 1)]


def test_renaming_a_text_changes_nothing(project: Path, factlint: Factlint, git: Git) -> None:
    git("mv", "ada.md", "hay.md")
    assert found(since(factlint)) == []
    put("hay.md", HEAD + "\nShe loved RÃ©aumur.\n")
    assert found(since(factlint)) == [("encoding-is-right", "hay.md", 5)]


NAMES = ["a b.md", "é.md", 'qu"ote.md', "tab\tbed.md", "back\\slash.md"]


@pytest.mark.parametrize("name", NAMES)
def test_any_name_of_a_file_is_found(
    project: Path, factlint: Factlint, git: Git, name: str
) -> None:
    put(name, "Words.\n")
    git("add", ".")
    git("commit", "-q", "-m", "second")
    put(name, "A cafÃ© in London.\n")
    assert found(since(factlint)) == [("encoding-is-right", name, 1)]


def test_lines_that_look_like_a_diff_are_only_lines(
    project: Path, factlint: Factlint, git: Git
) -> None:
    put("ada.md", HEAD + "\n++ b/ada.md\n@@ -1 +1,90 @@\n\n-- a\n")
    assert found(since(factlint)) == []


def test_what_others_did_meanwhile_is_no_change_of_here(
    project: Path, factlint: Factlint, git: Git
) -> None:
    git("checkout", "-q", "-b", "draft")
    put("bob.md", "Bob.\n")
    git("add", ".")
    git("commit", "-q", "-m", "bob")
    git("checkout", "-q", "main")
    put("ada.md", "# Ada Hay\n\nAda Hay wrote.\n")
    git("commit", "-q", "-a", "-m", "mended on main")
    git("checkout", "-q", "draft")
    assert found(since(factlint, "main")) == []


def test_it_works_from_a_folder_below(
    project: Path, factlint: Factlint, monkeypatch: pytest.MonkeyPatch
) -> None:
    put("sub/bob.md", "Bob Hay wrote of a cafÃ© in London.\n")
    monkeypatch.chdir(project / "sub")
    assert found(since(factlint)) == [("encoding-is-right", "bob.md", 1)]


def test_before_the_first_commit_everything_is_new(
    here: Path, git: Git, factlint: Factlint
) -> None:
    put("ada.md", HEAD)
    put("factlint.yaml", CONFIGURATION)
    git("add", ".")
    assert found(since(factlint)) == [("encoding-is-right", "ada.md", 3)]


def test_a_commit_that_is_not_there_is_named(project: Path, factlint: Factlint) -> None:
    for revision in ("gone", "-q"):
        told = since(factlint, revision)
        assert (told.status, told.err) == (2, f"error: --since: git knows no commit '{revision}'\n")


def test_a_shallow_clone_says_what_is_missing(
    project: Path, factlint: Factlint, git: Git, monkeypatch: pytest.MonkeyPatch
) -> None:
    put("ada.md", HEAD + "\nMore.\n")
    git("commit", "-q", "-a", "-m", "second")
    git("clone", "-q", "--depth", "1", f"file://{project}", "clone")
    monkeypatch.chdir(project / "clone")
    told = since(factlint, "HEAD~1")
    assert told.status == 2
    assert told.err.startswith(
        "error: --since: git knows no commit 'HEAD~1'; this clone is shallow: fetch the rest with "
    )
    assert "fetch-depth: 0" in told.err
    assert found(since(factlint)) == []  # what it does have is enough for HEAD


def test_branches_without_a_common_commit_are_told(
    project: Path, factlint: Factlint, git: Git
) -> None:
    git("checkout", "-q", "--orphan", "other")
    git("commit", "-q", "-m", "other")
    assert since(factlint, "main").err == (
        "error: --since: 'main' and HEAD have no commit in common\n"
    )


def test_without_git_nothing_can_be_told(
    here: Path, factlint: Factlint, monkeypatch: pytest.MonkeyPatch
) -> None:
    put("ada.md", HEAD)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(here.parent))
    told = since(factlint)
    assert told.status == 2
    assert told.err.startswith("error: --since: git cannot tell what changed: not a git repository")
    monkeypatch.setenv("PATH", "")
    assert since(factlint).err == "error: --since: git is needed to tell what changed\n"
