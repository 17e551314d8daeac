from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from factlint.checks.links.limits import LinkSettings
from factlint.configuration import (
    DOCUMENT_TYPES,
    PROFILES,
    Configuration,
    PathSettings,
    find_configuration,
    read_configuration,
)
from factlint.configuration.settings import Excepted
from factlint.errors import InputError
from factlint.yamlfile import parse

SCHEMA = json.loads((files("factlint") / "schemas/configuration.schema.json").read_text("utf-8"))

EVERYTHING = Configuration(
    select=("order", "life-*"),
    ignore=("uncited-claim",),
    fail_on="warning",
    profile="pre-1600",
    today="2026-11-22",
    exclude=("old/",),
    rules=("our-rules",),
    severities=(("life-*", "info"), ("order", "warning")),
    citations="strict",
    per_path=(
        PathSettings(("letters/",), type="letter"),
        PathSettings(
            ("*.draft.md",), ("order",), ("name",), (("order", "info"),), "none", "", "markdown"
        ),
    ),
    exceptions=(Excepted("the archive has them", ("order",), "ada", "a/*", "@archive_*"),),
    reference=("known/",),
    baseline="known.json",
)
YAML = """\
select: [order, life-*]
ignore: uncited-claim      # one word will do
fail-on: warning
profile: pre-1600
today: 2026-11-22
exclude: [old/]
rules: [our-rules]
severities: {life-*: info, order: warning}
citations: strict
per-path:
  - {paths: letters/, type: letter}
  - paths: ["*.draft.md"]
    select: [order]
    ignore: [name]
    severities: {order: info}
    citations: none
    format: markdown
exceptions:
  - rules: order
    subject: ada
    path: a/*
    words: "@archive_*"
    because: the archive has them
reference: known/
baseline: known.json
"""
TOML = """\
[project]
name = "book"

[tool.factlint]
select = ["order", "life-*"]
ignore = ["uncited-claim"]
fail-on = "warning"
profile = "pre-1600"
today = 2026-11-22
exclude = ["old/"]
rules = ["our-rules"]
citations = "strict"
reference = ["known/"]
baseline = "known.json"

[tool.factlint.severities]
"life-*" = "info"
order = "warning"

[[tool.factlint.per-path]]
paths = ["letters/"]
type = "letter"

[[tool.factlint.per-path]]
paths = ["*.draft.md"]
select = ["order"]
ignore = ["name"]
severities = {order = "info"}
citations = "none"
format = "markdown"

[[tool.factlint.exceptions]]
because = "the archive has them"
rules = ["order"]
subject = "ada"
path = "a/*"
words = "@archive_*"

[tool.other]
today = 2020-01-01
"""


def settings(configuration: Configuration) -> Configuration:
    return configuration.changed(path="")


@pytest.mark.parametrize(("name", "text"), [("factlint.yaml", YAML), ("pyproject.toml", TOML)])
def test_a_configuration_is_read_from_either_file(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    found = find_configuration(tmp_path)
    assert found.path == (tmp_path / name).as_posix()
    assert settings(found) == EVERYTHING


def test_it_is_found_from_a_folder_below(tmp_path: Path) -> None:
    (tmp_path / "factlint.yaml").write_text("fail-on: never\n", encoding="utf-8")
    (tmp_path / "a/b").mkdir(parents=True)
    found = find_configuration(tmp_path / "a/b")
    assert (found.fail_on, found.folder()) == ("never", tmp_path)


def test_a_file_of_other_tools_is_no_configuration(tmp_path: Path) -> None:
    (tmp_path / "factlint.yaml").write_text("fail-on: never\n", encoding="utf-8")
    (tmp_path / "a").mkdir()
    (tmp_path / "a/pyproject.toml").write_text("[tool.other]\n", encoding="utf-8")
    assert find_configuration(tmp_path / "a").fail_on == "never"


def test_an_empty_file_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "factlint.yaml"
    path.write_text("# nothing yet\n", encoding="utf-8")
    assert settings(read_configuration(path)) == Configuration()


WRONG = {
    "unknown key": (
        "factlint.yaml", "fail-on: error\nselekt: [order]\n",
        ":2:1: unknown key 'selekt'; did you mean 'select'?",
    ),
    "unknown key in TOML": (
        "pyproject.toml", "[tool.factlint]\nfailon = 'error'\n",
        ":2:1: unknown key 'failon'; did you mean 'fail-on'?",
    ),
    "unknown key near no other": (
        "factlint.yaml", "xyzzy: 1\n",
        ":1:1: unknown key 'xyzzy'; known keys are"
        " select, ignore, fail-on, profile, today, exclude, rules",
    ),
    "level that does not exist": (
        "factlint.yaml", "fail-on: warnings\n",
        ":1:10: 'fail-on' is 'warnings'; it may be error, warning, info, never;"
        " did you mean 'warning'?",
    ),
    "profile that does not exist": (
        "factlint.yaml", "profile: medieval\n",
        ":1:10: 'profile' is 'medieval'; it may be modern, pre-1600, fiction",
    ),
    "pattern that is none": (
        "factlint.yaml", "exclude: [a, '[z-a]']\n",
        ":1:10: '[z-a]' in 'exclude' is no pattern of files",
    ),
    "day that does not exist": (
        "factlint.yaml", "today: 2026-02-30\n", ":1:8: '2026-02-30' is not a day",
    ),
    "day in other words": (
        "factlint.yaml", "today: tomorrow\n",
        ":1:8: 'tomorrow' is not a day such as 2026-11-22",
    ),
    "number for words": (
        "factlint.yaml", "select: 3\n", ":1:9: 'select' must be a list of words",
    ),
    "number among words": (
        "factlint.yaml", "select: [a, 3]\n", ":1:9: 'select' must be a list of words",
    ),
    "list for a word": (
        "factlint.yaml", "baseline: [a.json]\n", ":1:11: 'baseline' must be a word, not ['a.json']",
    ),
    "list for a mapping": (
        "factlint.yaml", "- select\n", ":1: a configuration is a mapping of keys to values",
    ),
    "unknown key for paths": (
        "factlint.yaml", "per-path:\n  - paths: a\n    typ: letter\n",
        ":3:5: unknown key 'typ'; did you mean 'type'?",
    ),
    "paths that are missing": (
        "factlint.yaml", "per-path:\n  - ignore: a\n",
        ":2:5: 'paths' is missing; it has the patterns of the files that this is about",
    ),
    "type that does not exist": (
        "factlint.yaml", "per-path:\n  - {paths: a, type: lettre}\n",
        ":2:22: 'type' is 'lettre'; it may be article, ",
    ),
    "severity that does not exist": (
        "factlint.yaml", "severities: {order: warn}\n",
        ":1:21: 'order' is 'warn'; it may be error, warning, info; did you mean 'warning'?",
    ),
    "mapping for paths": (
        "factlint.yaml", "per-path: {paths: a}\n",
        ":1:11: 'per-path' must be a list of mappings, each with 'paths'",
    ),
    "word for a mapping": (
        "factlint.yaml", "severities: info\n", ":1:13: 'severities' must be a mapping",
    ),
    "unknown key in a table of TOML": (
        "pyproject.toml", "[[tool.factlint.per-path]]\npaths = 'a'\ntyp = 'letter'\n",
        ":1:17: unknown key 'typ'; did you mean 'type'?",
    ),
    "exception without a reason": (
        "factlint.yaml", "exceptions:\n  - {words: a}\n",
        ":2:5: 'because' is missing; it has the reason",
    ),
    "exception from nothing": (
        "factlint.yaml", "exceptions:\n  - {because: a, rules: order}\n",
        ":2:5: an exception names a 'subject', a 'path' or 'words'",
    ),
    "file to extend that is not there": (
        "factlint.yaml", "extends: [gone.yaml]\n",
        ":1:10: there is no file 'gone.yaml' to extend",
    ),
    "file that extends itself": (
        "factlint.yaml", "extends: factlint.yaml\n",
        ":1:10: 'factlint.yaml' extends this file in turn",
    ),
    "broken YAML": ("factlint.yaml", "select: [a\n", ":2:1: not valid YAML: "),
    "broken TOML": ("pyproject.toml", "[tool.factlint]\nselect =\n", ": not valid TOML: "),
    "key twice": (
        "factlint.yaml", "ignore: a\nignore: b\n",
        ":2:1: the key 'ignore' stands already in line 1",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("name", "text", "what"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_named_with_its_place(
    tmp_path: Path, name: str, text: str, what: str
) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as raised:
        find_configuration(tmp_path)
    assert str(raised.value).startswith(f"{path.as_posix()}{what}")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"none\.yaml: cannot be read: No such file or directory"):
        read_configuration(tmp_path / "none.yaml")


def test_bytes_that_are_no_text_are_named(tmp_path: Path) -> None:
    path = tmp_path / "factlint.yaml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match="is not UTF-8 text"):
        read_configuration(path)


def test_a_changed_value_no_longer_stands_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "factlint.yaml"
    path.write_text("select: [a]\nignore: [b]\n", encoding="utf-8")
    found = read_configuration(path)
    typed = found.changed(select=("c",))
    assert str(found.error("select", "no")) == f"{path.as_posix()}:1:9: no"
    assert str(typed.error("select", "no")) == "--select: no"
    assert str(typed.error("ignore", "no")) == f"{path.as_posix()}:2:9: no"


HOUSE = """\
ignore: [text]
fail-on: warning
rules: [house-rules]
severities: {order: info, name: info}
reference: known
baseline: house.json
wikidata: {snapshot: house.jsonl}
"""
OWN = """\
extends: house/style.yaml
ignore: [name]
fail-on: info
severities: {order: error}
"""


@pytest.fixture
def extending(tmp_path: Path) -> Path:
    (tmp_path / "house").mkdir()
    (tmp_path / "house/style.yaml").write_text(HOUSE, encoding="utf-8")
    (tmp_path / "factlint.yaml").write_text(OWN, encoding="utf-8")
    return tmp_path


def test_a_configuration_adds_to_the_one_that_it_extends(extending: Path) -> None:
    found = find_configuration(extending)
    assert (found.ignore, found.fail_on) == (("text", "name"), "info")
    assert found.severities == (("order", "info"), ("name", "info"), ("order", "error"))
    assert found.extends == ("house/style.yaml",)


def test_paths_of_an_extended_file_are_seen_from_its_own_folder(extending: Path) -> None:
    found = find_configuration(extending)
    assert (found.rules, found.reference) == (("house/house-rules",), ("house/known",))
    assert found.baseline_path() == extending / "house/house.json"
    assert found.wikidata is not None
    assert found.wikidata.snapshot == (extending / "house/house.jsonl").as_posix()


def test_every_file_that_has_a_part_in_a_value_is_known(extending: Path) -> None:
    places = {
        key: [(Path(one.path).name, one.line) for one in stands]
        for key, stands in find_configuration(extending).places.items()
    }
    assert places["ignore"] == [("style.yaml", 1), ("factlint.yaml", 2)]
    assert places["fail-on"] == [("factlint.yaml", 3)]
    assert places["rules"] == [("style.yaml", 3)]


def test_two_files_that_extend_each_other_are_refused(extending: Path) -> None:
    (extending / "house/style.yaml").write_text("extends: ../factlint.yaml\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"style\.yaml:1:10: .* extends this file in turn"):
        find_configuration(extending)


def test_the_schema_knows_every_key_and_no_other() -> None:
    from factlint.configuration.settings import KEYS
    from factlint.configuration.values import _OF_PATHS

    assert sorted(SCHEMA["properties"]) == sorted(KEYS)
    assert SCHEMA["$defs"]["per-path"]["properties"]["type"]["enum"] == sorted(DOCUMENT_TYPES)
    assert sorted(SCHEMA["$defs"]["per-path"]["properties"]) == sorted(_OF_PATHS)


LINKS = """\
check-links: {use: true, private: true, pause: 0.5, max-age: 7, ignore: "https://old.example/*"}
"""


def test_a_project_says_how_addresses_are_asked(tmp_path: Path) -> None:
    (tmp_path / "factlint.yaml").write_text(LINKS, encoding="utf-8")
    assert find_configuration(tmp_path).check_links == LinkSettings(
        use=True, private=True, pause=0.5, fresh=7 * 86_400.0, ignore=("https://old.example/*",)
    )


@pytest.mark.parametrize(
    ("value", "what"),
    [
        ("sometimes", r"must be true, false or a mapping"),
        ("{privat: true}", r"unknown key 'privat' in 'check-links'; did you mean 'private'\?"),
        ("{pause: -1}", r"'check-links': 'pause' must be a number that is not negative"),
        ("{max-age: soon}", r"'check-links': 'max-age' must be a number that is not negative"),
        ("{use: 1}", r"'check-links': 'use' must be true or false"),
        ("{ignore: [1]}", r"'check-links': 'ignore' must be a list of addresses"),
    ],
    ids=["word", "unknown", "negative", "no-number", "no-flag", "no-list"],
)
def test_what_is_wrong_about_links_is_refused(tmp_path: Path, value: str, what: str) -> None:
    (tmp_path / "factlint.yaml").write_text(f"check-links: {value}\n", encoding="utf-8")
    with pytest.raises(InputError, match=rf"factlint\.yaml:1:\d+: .*{what}"):
        find_configuration(tmp_path)


VALID = Draft202012Validator(SCHEMA)


@pytest.mark.parametrize("text", [YAML, HOUSE, OWN, "", "wikidata: true\n", LINKS])
def test_what_is_read_fits_the_schema(text: str) -> None:
    VALID.validate(parse(text, "factlint.yaml"))


REFUSED = [name for name, (file, *_) in WRONG.items() if file.endswith(".yaml")]
_FITS = {"day that does not exist", "pattern that is none", "broken YAML", "key twice"} | {
    name for name in REFUSED if name.startswith("file ")
}


@pytest.mark.parametrize("name", sorted({*REFUSED} - _FITS))
def test_what_is_refused_does_not_fit_the_schema(name: str) -> None:
    assert not VALID.is_valid(parse(WRONG[name][1], "factlint.yaml"))


def test_a_key_whose_values_are_commented_out_says_nothing(tmp_path: Path) -> None:
    path = tmp_path / "factlint.yaml"
    path.write_text("ignore:\n#  - order\nfail-on: warning\n", encoding="utf-8")
    made = read_configuration(path)
    assert (made.ignore, made.fail_on, list(made.places)) == ((), "warning", ["fail-on"])


def test_the_profiles_are_those_that_rules_may_have() -> None:
    from factlint.checks.evidence import PROFILES as KNOWN

    assert PROFILES == KNOWN
