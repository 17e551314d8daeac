from __future__ import annotations

from dataclasses import dataclass

import pytest

from factlint.selection import chosen


@dataclass(frozen=True)
class Rule:
    id: str
    kind: str


RULES = (
    Rule("age-fits", "difference"),
    Rule("life-in-order", "order"),
    Rule("life-span", "difference"),
    Rule("marks-resolve", "resolution"),
)


class NotKnownError(Exception):
    pass


def names(select: tuple[str, ...] = (), ignore: tuple[str, ...] = ()) -> list[str]:
    return [rule.id for rule in chosen(RULES, select, ignore, NotKnownError)]


CHOSEN = {
    "nothing said": ((), (), ["age-fits", "life-in-order", "life-span", "marks-resolve"]),
    "an id": (("life-span",), (), ["life-span"]),
    "a kind": (("difference",), (), ["age-fits", "life-span"]),
    "a pattern": (("life-*",), (), ["life-in-order", "life-span"]),
    "several": (("order", "marks-resolve"), (), ["life-in-order", "marks-resolve"]),
    "left out": ((), ("life-*",), ["age-fits", "marks-resolve"]),
    "both": (("difference",), ("life-span",), ["age-fits"]),
    "all": (("*",), ("*",), []),
}


@pytest.mark.parametrize(("select", "ignore", "left"), CHOSEN.values(), ids=CHOSEN)
def test_rules_are_chosen_by_id_kind_and_pattern(
    select: tuple[str, ...], ignore: tuple[str, ...], left: list[str]
) -> None:
    assert names(select, ignore) == left


WRONG = {
    "a misspelt id": ("life-in-ordre", "did you mean 'life-in-order'?"),
    "a misspelt kind": ("diference", "did you mean 'difference'?"),
    "a pattern of nothing": ("zzz-*", "`factlint rules list` shows them all"),
}


@pytest.mark.parametrize(("word", "hint"), WRONG.values(), ids=WRONG)
@pytest.mark.parametrize("key", ["select", "ignore"])
def test_a_word_that_names_no_rule_is_refused(key: str, word: str, hint: str) -> None:
    with pytest.raises(NotKnownError) as raised:
        names(**{key: (word,)})
    assert raised.value.args == (
        key,
        f"{word!r} is no rule, kind of rule or pattern of rules",
        hint,
    )
