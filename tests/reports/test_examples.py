from __future__ import annotations

import pytest

from factlint.reports.examples import first_examples, help_markdown, lines_of
from factlint.rulebook import Rule, load_rulebook, read_rule

RULE = """\
id: a-rule
title: Something is true
kind: order
severity: error
why: Because.
check: {{events: [born, died]}}
message: No.
examples:
{examples}
exceptions: []
"""
WRONG = "    - - {subject: Max, property: died, value: 1904, age: [3, 4], because: {a: b}}\n"
TEXT = "    - text: |\n        ```\n        Max died.\n        ```\n"
TEXTS = "    - texts: {a.md: Max died., b.md: Max lived.}\n"
PLAIN = "    - - {id: max, type: person}\n"


def rule(wrong: str, right: str = PLAIN) -> Rule:
    examples = f"  wrong:\n{wrong}  right:\n{right}"
    return read_rule(RULE.format(examples=examples), "a-rule.yaml", "a-rule")


@pytest.mark.parametrize(
    ("written", "lines"),
    [
        (WRONG, ["Max: died 1904 (age: [3, 4], because: a: b)"]),
        (TEXT, ["```", "Max died.", "```"]),
        (TEXTS, ["a.md:", "Max died.", "b.md:", "Max lived."]),
        (PLAIN, ["id: max, type: person"]),
    ],
    ids=["a claim", "a text", "several texts", "no claim"],
)
def test_an_example_is_told_in_lines(written: str, lines: list[str]) -> None:
    (example,) = rule(written).examples.wrong
    assert list(lines_of(example)) == lines


def test_the_help_shows_examples_as_code_that_nothing_in_them_ends() -> None:
    assert help_markdown(rule(TEXT)) == (
        "Because.\n\nWrong:\n\n    ```\n    Max died.\n    ```\n\n"
        "Right:\n\n    id: max, type: person"
    )


def test_a_report_has_room_for_some_examples() -> None:
    many = rule(WRONG * 9)
    assert [(title, len(shown)) for title, shown in first_examples(many)] == [
        ("Wrong", 3), ("Right", 1),
    ]  # fmt: skip


def test_examples_that_are_not_in_order_stop_no_report() -> None:
    broken = read_rule(RULE.format(examples="  wrogn: []"), "a-rule.yaml", "a-rule")
    assert first_examples(broken) == []
    assert help_markdown(broken) == "Because."


def test_every_shipped_rule_has_examples_to_show() -> None:
    for one in load_rulebook():
        (_, wrong), (_, right) = first_examples(one)
        assert wrong, one.id
        assert right, one.id
