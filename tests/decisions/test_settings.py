from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from factlint.configuration import Configuration, PathSettings
from factlint.configuration.settings import Excepted
from factlint.decisions.settings import configured
from factlint.errors import InputError
from factlint.model import Finding, Severity
from factlint.rulebook import load_rulebook
from tests.cli.conftest import Factlint
from tests.reports.handmade import AGE

RULES = load_rulebook()
UNCITED = next(rule for rule in RULES if rule.kind == "presence")


def found(rule: str = AGE.rule, path: str = "draft.md") -> Finding:
    return replace(AGE, rule=rule, place=AGE.place._replace(path=path))


def severities(configuration: Configuration, *findings: Finding) -> list[str]:
    return [str(one.severity) for one in configured(findings, configuration, RULES)]


WORDS = {
    "an id": "age-at-death-fits-dates",
    "a kind": "difference",
    "a pattern": "age-*",
}


@pytest.mark.parametrize("word", WORDS.values(), ids=WORDS)
def test_a_rule_has_the_severity_that_the_project_gives_it(word: str) -> None:
    mild = Configuration(severities=((word, "info"),))
    assert severities(mild, found(), found("life-in-order")) == ["info", "error"]


def test_the_last_word_counts() -> None:
    mixed = Configuration(severities=(("*", "info"), ("difference", "warning")))
    assert severities(mixed, found(), found("life-in-order")) == ["warning", "info"]


def test_settings_by_path_hold_there_alone() -> None:
    letters = PathSettings(("letters/",), ignore=("difference",))
    drafts = PathSettings(("*.draft.md",), severities=(("*", "info"),))
    made = Configuration(per_path=(letters, drafts))
    assert severities(
        made, found(), found(path="letters/1.md"), found(path="a/b.draft.md")
    ) == ["error", "info"]  # fmt: skip


def test_a_path_may_have_a_few_rules_only() -> None:
    notes = PathSettings(("notes/",), select=("order",))
    made = Configuration(per_path=(notes,))
    kept = configured(
        [found(path="notes/a.md"), found("life-in-order", "notes/a.md"), found()], made, RULES
    )
    assert [(one.rule, one.place.path) for one in kept] == [
        ("life-in-order", "notes/a.md"), (AGE.rule, "draft.md"),
    ]  # fmt: skip


POLICIES = {
    "none": (Configuration(citations="none"), []),
    "usual": (Configuration(), ["warning"]),
    "strict": (Configuration(citations="strict"), ["error"]),
    "none for a type": (Configuration(per_path=(PathSettings(("*",), type="fiction"),)), []),
    "strict for a type": (
        Configuration(per_path=(PathSettings(("*",), type="encyclopedia"),)), ["error"],
    ),
    "said outright": (
        Configuration(per_path=(PathSettings(("*",), type="letter", citations="strict"),)),
        ["error"],
    ),
    "a severity of its own": (
        Configuration(citations="strict", severities=(("presence", "info"),)), ["info"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("made", "wanted"), POLICIES.values(), ids=POLICIES)
def test_a_missing_citation_is_what_the_policy_says(made: Configuration, wanted: list[str]) -> None:
    uncited = replace(found(UNCITED.id), severity=Severity.WARNING)
    assert severities(made, uncited) == wanted


def test_patterns_are_seen_from_the_folder_of_the_configuration(tmp_path: Path) -> None:
    made = Configuration(
        per_path=(PathSettings(("/letters/",), ignore=("*",)),),
        path=(tmp_path / "factlint.yaml").as_posix(),
    )
    there = found(path=(tmp_path / "letters/a.md").as_posix())
    other = found(path=(tmp_path / "more/letters/a.md").as_posix())
    assert configured([there, other], made, RULES) == (other,)


EXCEPTED = {
    "words": (Excepted("so", words="59 years"), True),
    "words of another place": (Excepted("so", words="1928"), True),
    "words with anything between": (Excepted("so", words="5*years"), True),
    "words in another order": (Excepted("so", words="years*59"), False),
    "other words": (Excepted("so", words="60 years"), False),
    "a path": (Excepted("so", path="dra*"), True),
    "words in another text": (Excepted("so", path="dra*", words="1928"), False),
    "a rule": (Excepted("so", ("difference",), words="59"), True),
    "another rule": (Excepted("so", ("order",), words="59"), False),
    "somebody else": (Excepted("so", subject="ada-hay"), False),
}


@pytest.mark.parametrize(("excepted", "left"), EXCEPTED.values(), ids=EXCEPTED)
def test_what_has_been_looked_at_is_left_alone(excepted: Excepted, left: bool) -> None:
    made = Configuration(exceptions=(excepted,))
    assert (configured([found()], made, RULES) == ()) is left


WRONG = {
    "exceptions: [{rules: ordr, words: a, because: b}]\n": ":1:13: 'ordr' is no rule, kind of",
    "severities: {life-in-ordr: info}\n": ":1:13: 'life-in-ordr' is no rule, kind of rule",
    "per-path: [{paths: a, ignore: ordr}]\n": ":1:11: 'ordr' is no rule, kind of rule",
}


@pytest.mark.parametrize(("text", "what"), WRONG.items(), ids=WRONG)
def test_a_word_that_is_no_rule_is_named(tmp_path: Path, text: str, what: str) -> None:
    from factlint.configuration import read_configuration

    path = tmp_path / "factlint.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as raised:
        configured([found()], read_configuration(path), RULES)
    assert str(raised.value).startswith(path.as_posix() + what)
    assert "did you mean" in str(raised.value)


def test_a_path_may_have_a_format_of_its_own(here: Path, factlint: Factlint) -> None:
    (here / "wiki").mkdir()
    text = "Ada Hay wrote of [[London|a cafÃ©]].\n"
    for name in ("wiki/a.txt", "b.txt"):
        (here / name).write_text(text, encoding="utf-8")
    (here / "factlint.yaml").write_text(
        "select: [encoding-is-right]\nper-path: [{paths: wiki/, format: html}]\n", "utf-8"
    )
    assert factlint("check").status == 0
    from factlint.choices import format_of
    from factlint.configuration import find_configuration

    configuration = find_configuration(here)
    assert format_of("wiki/a.txt", configuration) == "html"
    assert format_of("b.txt", configuration) is None


KNOWN = """\
entities:
  - {id: ada-hay, type: person, names: [Ada Hay], wikidata: Q1}
claims:
  - {subject: ada-hay, property: born, value: 1815}
"""


def test_what_a_project_knows_speaks_against_its_texts(here: Path, factlint: Factlint) -> None:
    (here / "known").mkdir()
    (here / "known/people.yaml").write_text(KNOWN, encoding="utf-8")
    (here / "draft.claims.yaml").write_text(KNOWN.replace("1815", "1816"), encoding="utf-8")
    check = ("check", "--select", "documents-agree-on-dates", "draft.claims.yaml")
    assert factlint(*check).status == 0
    for reference in ("known", "known/people.yaml"):
        (here / "factlint.yaml").write_text(f"reference: {reference}\n", encoding="utf-8")
        told = factlint(*check)
        assert told.status == 1
        assert "people.yaml:4" in told.out
    (here / "factlint.yaml").write_text("reference: gone\n", encoding="utf-8")
    assert factlint(*check).err.endswith("factlint.yaml:1:12: there is no file or folder 'gone'\n")
