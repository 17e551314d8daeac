"""`factlint init`, `factlint config` and the options of `factlint baseline`."""

from __future__ import annotations

import json
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator

from factlint import __version__
from tests.cli.conftest import Factlint

GARBLED = "Ada Hay wrote of a cafÃ© in London.\n"


def test_a_project_is_begun_with_a_file_that_says_what_may_stand_in_it(
    here: Path, factlint: Factlint
) -> None:
    assert factlint("init") == (0, "factlint.yaml: written\n", "")
    text = (here / "factlint.yaml").read_text(encoding="utf-8")
    schema = json.loads(factlint("config", "schema").out)
    Draft202012Validator(schema).validate(yaml.safe_load(text))
    everything = "\n".join(line.removeprefix("# ") for line in text.splitlines()[5:])
    keys = {line.split(":")[0] for line in everything.splitlines() if line[:1].islower()}
    assert {"select", "ignore", "severities", "per-path", "baseline", "extends"} <= keys
    assert factlint("check").status == 0


def test_every_suggestion_of_the_file_is_one_that_can_be_followed(
    here: Path, factlint: Factlint
) -> None:
    factlint("init")
    lines = (here / "factlint.yaml").read_text(encoding="utf-8").splitlines()
    begun = [line.removeprefix("# ") if _is_setting(line) else line for line in lines]
    (here / "factlint.yaml").write_text("\n".join(begun) + "\n", encoding="utf-8")
    (here / "our-rules").mkdir()
    (here / "known").mkdir()
    (here / "known/people.claims.yaml").write_text("", encoding="utf-8")
    (here / "../house-style").mkdir()
    (here / "../house-style/factlint.yaml").write_text("", encoding="utf-8")
    told = factlint("config", "show")
    assert (told.status, told.err) == (0, "")
    (here / "factlint.baseline.json").write_text('{"version": 1, "findings": []}', "utf-8")
    assert factlint("check").status == 0


def _is_setting(line: str) -> bool:
    words = line.removeprefix("# ")
    return line.startswith("# ") and (
        words.startswith((" ", "- ")) or (words[:1].islower() and ": " in words + " ")
    )


def test_what_is_there_already_stays(here: Path, factlint: Factlint) -> None:
    for name in ("factlint.yaml", ".pre-commit-config.yaml"):
        (here / name).write_text("# mine\n", encoding="utf-8")
    told = factlint("init", "--pre-commit", "--ci", "github")
    assert told.out.startswith("factlint.yaml: is there already, and stays\n")
    assert ".pre-commit-config.yaml: is there already; to add:\n\nrepos:\n" in told.out
    assert told.out.endswith(".github/workflows/factlint.yaml: written\n")
    assert (here / "factlint.yaml").read_text(encoding="utf-8") == "# mine\n"
    workflow = yaml.safe_load((here / ".github/workflows/factlint.yaml").read_text("utf-8"))
    steps = workflow["jobs"]["factlint"]["steps"]
    assert f'python -m pip install "factlint=={__version__}"' in [one.get("run") for one in steps]


def test_what_is_in_force_is_shown_with_its_place(here: Path, factlint: Factlint) -> None:
    (here / "base.yaml").write_text("ignore: [text]\n", encoding="utf-8")
    (here / "factlint.yaml").write_text(
        "extends: base.yaml\nignore: [name]\nseverities: {order: info}\n"
        "per-path:\n  - {paths: a, type: notes}\nwikidata: {contact: ed@example.org}\n",
        encoding="utf-8",
    )
    told = factlint("config", "show")
    lines = told.out.splitlines()
    assert lines[0] == "# factlint.yaml"
    at = lines.index("ignore:  # base.yaml:1:9, factlint.yaml:2:9")
    assert lines[at + 1 : at + 3] == ["  - text", "  - name"]
    assert "fail-on: error  # default" in lines
    assert lines[-1].endswith(" rules are in force.")
    shown = yaml.safe_load(told.out)
    assert shown["severities"] == {"order": "info"}
    assert shown["per-path"] == [{"paths": ["a"], "type": "notes"}]
    assert shown["wikidata"]["contact"] == "ed@example.org"


def test_without_a_file_the_defaults_are_shown(factlint: Factlint) -> None:
    assert factlint("config", "show").out.startswith("# no file: these are the defaults\n")


def test_a_baseline_may_lie_anywhere(here: Path, factlint: Factlint) -> None:
    (here / "a.md").write_text(GARBLED, encoding="utf-8")
    told = factlint("baseline", "--output", "known.json", "a.md")
    assert told == (0, "known.json: 1 finding known, 1 added\n", "")
    (one,) = json.loads((here / "known.json").read_text(encoding="utf-8"))["findings"]
    assert (one["path"], one["rule"]) == ("a.md", "encoding-is-right")
    assert "1 known from the baseline" in factlint("check", "--baseline", "known.json").out
    (here / "sub").mkdir()
    inside = factlint("baseline", "--output", "sub/known.json", "a.md")
    assert inside.status == 0
    (one,) = json.loads((here / "sub/known.json").read_text(encoding="utf-8"))["findings"]
    assert one["path"] == "../a.md"


def test_a_baseline_says_how_it_is_used(here: Path, factlint: Factlint) -> None:
    (here / "a.md").write_text(GARBLED, encoding="utf-8")
    told = factlint("baseline")
    assert told.err == ("To use it, write `baseline: factlint.baseline.json` into factlint.yaml.\n")


def test_a_file_that_cannot_be_read_is_told(here: Path, factlint: Factlint) -> None:
    told = factlint("baseline", "gone.md")
    assert told.status == 2
    assert "error: gone.md: there is no such file or folder\n" in told.err
    assert factlint("baseline", "--update", "-o", "none.json").status == 2
