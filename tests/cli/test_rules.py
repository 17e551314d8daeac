from __future__ import annotations

import json
from pathlib import Path

import pytest

from factlint.rulebook import load_rulebook
from tests.cli.conftest import Factlint

RULE = """\
id: born-before-death
title: Nobody dies before being born
kind: order
severity: error
why: Nature has it so.
check:
  events: [born, died]
message: "{subject}: {later} ({later-date}) comes before {earlier} ({earlier-date})."
examples:
  wrong:
    - - {subject: Max, property: born, value: 1905}
      - {subject: Max, property: died, value: 1904}
  right:
    - - {subject: Max, property: born, value: 1905}
      - {subject: Max, property: died, value: 1906}
exceptions: []
"""


def put(here: Path, text: str = RULE) -> str:
    (here / "our-rules").mkdir()
    (here / "our-rules/born-before-death.yaml").write_text(text, encoding="utf-8")
    return "our-rules/born-before-death.yaml"


def test_the_list_has_every_rule_in_order(factlint: Factlint) -> None:
    told = factlint("rules", "list")
    ids = [line.split()[0] for line in told.out.splitlines()[:-1]]
    assert ids == sorted(rule.id for rule in load_rulebook())
    assert told.out.splitlines()[-1].startswith(f"{len(ids)} rules; ")


def test_the_list_is_written_for_programs_and_documents(factlint: Factlint) -> None:
    rules = load_rulebook().rules
    told = json.loads(factlint("rules", "list", "--format", "json").out)
    assert [(one["id"], one["title"]) for one in told] == [(one.id, one.title) for one in rules]
    markdown = factlint("rules", "list", "--format", "markdown").out.splitlines()
    assert len(markdown) == len(rules) + 2
    assert all(line.count(" | ") == 3 for line in markdown)


def test_a_project_has_rules_of_its_own(here: Path, factlint: Factlint) -> None:
    put(here)
    (here / "factlint.yaml").write_text("rules: [our-rules]\n", encoding="utf-8")
    assert "\nborn-before-death " in factlint("rules", "list").out
    (here / "ada.txt").write_text(
        "Ada Byron\n\nAda Byron was born in 1852. She died in 1815.\n", encoding="utf-8"
    )
    told = factlint("check", "--select", "born-before-death")
    assert told.status == 1
    assert told.out.startswith("error[born-before-death]: Ada Byron: ")


def test_a_folder_of_rules_that_is_not_there_is_named(here: Path, factlint: Factlint) -> None:
    (here / "factlint.yaml").write_text("rules: [our-rules]\n", encoding="utf-8")
    told = factlint("rules", "list")
    assert (told.status, told.out) == (2, "")
    assert told.err == "error: factlint.yaml:1:8: there is no folder of rules 'our-rules'\n"


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", " a rule file is a mapping with 'id', 'title', 'kind', ..."),
        (b"- a\n", " a rule file is a mapping with 'id', 'title', 'kind', ..."),
        (b"[" * 200, "1:102: nested more than 100 deep"),
        (b"id: own\n\xe9", "2: is not UTF-8 text; save it as UTF-8"),
        (
            RULE.replace("{later}", "{latr}").encode(),
            "8:10: the message has {latr}, which rules of kind 'order' do not know;"
            " did you mean 'later'?",
        ),
        (
            RULE.replace("died]", "dyed]").encode(),
            "7:11: 'events' names no property: 'dyed'; did you mean 'died'?",
        ),
    ],
    ids=["empty", "list", "deep", "not UTF-8", "word of a message", "property"],
)
def test_a_rule_of_ones_own_that_is_not_in_order_is_refused_before_it_runs(
    here: Path, factlint: Factlint, data: bytes, error: str
) -> None:
    (here / "factlint.yaml").write_text("rules: [our-rules]\n", encoding="utf-8")
    (here / put(here)).write_bytes(data)
    (here / "ada.txt").write_text("Ada Byron was born in 1852.\n", encoding="utf-8")
    told = factlint("check", "ada.txt")
    assert told == (2, "", f"error: our-rules/born-before-death.yaml:{error}\n")


def test_the_examples_of_a_rule_are_run(here: Path, factlint: Factlint) -> None:
    path = put(here)
    done = (0, "1 rule, 2 examples: all as they should be.\n", "")
    assert factlint("rules", "test", path) == done
    assert factlint("rules", "test", "our-rules") == done


def test_an_example_that_fails_is_named_with_its_line(here: Path, factlint: Factlint) -> None:
    path = put(here, RULE.replace("value: 1904", "value: 1907"))
    told = factlint("rules", "test", path)
    assert told.status == 1
    assert told.out == (
        f"{path}:11: born-before-death: wrong example 1 gives 0 findings, not 1\n"
        "1 rule, 2 examples: 1 failed.\n"
    )


def test_a_rule_that_does_not_fit_the_schema_is_told_with_its_line(
    here: Path, factlint: Factlint
) -> None:
    path = put(here, RULE.replace("title: Nobody dies before being born", 'title: ""'))
    told = factlint("rules", "test", path)
    assert told == (
        1,
        f"{path}:2: born-before-death: title: '' should be non-empty\n"
        "1 rule, 2 examples: 1 failed.\n",
        "",
    )


def test_a_broken_rule_is_named_with_its_place(here: Path, factlint: Factlint) -> None:
    path = put(here, RULE.replace("  events:", "  evnets:"))
    told = factlint("rules", "test", path)
    assert (told.status, told.out) == (2, "")
    assert told.err.startswith(f"error: {path}:7:")
    assert "'events'" in told.err


def test_a_rule_file_that_is_not_there_is_named(factlint: Factlint) -> None:
    told = factlint("rules", "test", "gone.yaml")
    assert told == (2, "", "error: gone.yaml: cannot be read: No such file or directory\n")


def test_a_rule_is_explained(here: Path, factlint: Factlint) -> None:
    put(here)
    (here / "factlint.yaml").write_text("rules: [our-rules]\n", encoding="utf-8")
    told = factlint("explain", "born-before-death")
    assert (told.status, told.err) == (0, "")
    assert told.out == (
        "born-before-death: Nobody dies before being born\n"
        "severity error, kind order\n"
        "\n"
        "Nature has it so.\n"
        "\n"
        "Wrong:\n"
        "  1. Max: born 1905\n"
        "     Max: died 1904\n"
        "     => Max: died (1904) comes before born (1905).\n"
        "\n"
        "Right:\n"
        "  1. Max: born 1905\n"
        "     Max: died 1906\n"
        "\n"
        "The rule's file: our-rules/born-before-death.yaml\n"
        "To silence one finding, with your reason, in Markdown, HTML or wikitext:\n"
        "  <!-- factlint: ignore born-before-death -- because ... -->\n"
    )


def test_every_shipped_rule_can_be_explained(factlint: Factlint) -> None:
    for rule in load_rulebook():
        told = factlint("explain", rule.id)
        assert told.out.startswith(f"{rule.id}: {rule.title}\n")
        assert told.out.count("\n     => ") == len(rule.examples.wrong)
        assert max(map(len, told.out.split("\nWrong:")[0].splitlines()[1:])) <= 80


def test_a_kind_is_explained_by_its_rules(factlint: Factlint) -> None:
    told = factlint("explain", "suppression")
    assert (told.status, told.err) == (0, "")
    assert told.out.startswith("The rules of the kind suppression:\n\n  suppression-has-not-exp")
    assert told.out.endswith("\n`factlint check --select suppression` runs these alone.\n")


def test_no_comment_is_proposed_where_none_would_help(factlint: Factlint) -> None:
    assert "To silence" not in factlint("explain", "suppression-has-reason").out


def test_a_misspelt_rule_is_refused_with_the_nearest(factlint: Factlint) -> None:
    told = factlint("explain", "life-in-ordre")
    assert (told.status, told.out) == (2, "")
    assert told.err.endswith("there is no rule 'life-in-ordre'; did you mean 'life-in-order'?\n")


def test_the_rules_in_force_are_tested_when_no_file_is_named(
    here: Path, factlint: Factlint
) -> None:
    (here / "factlint.yaml").write_text("select: [life-in-order]\n", encoding="utf-8")
    told = factlint("rules", "test")
    assert told.status == 0
    assert told.out.startswith("1 rule, ")
    assert told.out.endswith(" examples: all as they should be.\n")


def test_bytes_that_are_no_text_are_no_rule(here: Path, factlint: Factlint) -> None:
    (here / "rule.yaml").write_bytes(b"\xff\xfe")
    assert factlint("rules", "test", "rule.yaml") == (
        2,
        "",
        "error: rule.yaml:1: is not UTF-8 text; save it as UTF-8\n",
    )


def test_examples_of_texts_and_exceptions_are_explained(here: Path, factlint: Factlint) -> None:
    text = RULE.replace("exceptions: []", EXCEPTIONS).replace("  right:\n", "  right:\n" + IN_WORDS)
    put(here, text)
    (here / "factlint.yaml").write_text("rules: [our-rules]\n", encoding="utf-8")
    told = factlint("explain", "born-before-death").out
    assert "\nRight:\n  1. | Max Hay (1905-1906) was a writer.\n  2. Max: born 1905\n" in told
    assert "\nExceptions:\n  - subject: Max, because: [two, persons]\n" in told


IN_WORDS = """\
    - text: |
        Max Hay (1905-1906) was a writer.
"""
EXCEPTIONS = """\
exceptions:
  - {subject: Max, because: [two, persons]}
"""
