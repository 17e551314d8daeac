from __future__ import annotations

from pathlib import Path

import pytest

from factlint.configuration import Configuration, find_configuration, read_configuration
from factlint.errors import InputError

EVERYTHING = Configuration(
    select=("order", "life-*"),
    ignore=("uncited-claim",),
    fail_on="warning",
    profile="pre-1600",
    today="2026-11-22",
    exclude=("old/",),
    rules=("our-rules",),
)
YAML = """\
select: [order, life-*]
ignore: uncited-claim      # one word will do
fail-on: warning
profile: pre-1600
today: 2026-11-22
exclude: [old/]
rules: [our-rules]
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
        "factlint.yaml", "profile: [modern]\n", ":1:10: 'profile' must be a word, not ['modern']",
    ),
    "list for a mapping": (
        "factlint.yaml", "- select\n", ":1: a configuration is a mapping of keys to values",
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
