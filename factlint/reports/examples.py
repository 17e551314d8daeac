"""The examples of rules as an editor reads them, the same in every report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.rulebook import Example, Rule
    from factlint.yamlfile import YamlMap

_SAID = ("subject", "property", "value")
_MOST = 3  # of a kind; `factlint explain` shows them all


def help_markdown(rule: Rule) -> str:
    """Give why a rule is there and its first examples, as Markdown."""
    shown = [(title, one) for title, examples in first_examples(rule) for one in examples]
    return "\n\n".join((rule.why, *(f"{title}:\n\n{_block(one)}" for title, one in shown)))


def first_examples(rule: Rule) -> list[tuple[str, tuple[Example, ...]]]:
    """Give the wrong and the right examples that a report has room for, under their titles."""
    try:
        examples = rule.examples
    except InputError:  # `factlint rules test` says so; a report has other things to say
        return []
    return [("Wrong", examples.wrong[:_MOST]), ("Right", examples.right[:_MOST])]


def _block(example: Example) -> str:
    """Give an example as code: indented, so that no fence of its own can end it."""
    return "\n".join(f"    {line}" for line in lines_of(example))


def lines_of(example: Example) -> Iterator[str]:
    """Yield an example's claims, one a line, or the lines of its texts."""
    yield from map(claim_told, example.claims)
    for name, text in example.texts:
        if len(example.texts) > 1:
            yield f"{name}:"
        yield from text.splitlines()


def claim_told(claim: YamlMap) -> str:
    """Give a claim of a rule file in one line: 'Max: died 1966 (age: 59)'."""
    if not all(name in claim for name in _SAID):
        return value_told(claim)
    more = ", ".join(f"{key}: {value_told(one)}" for key, one in claim.items() if key not in _SAID)
    told = f"{claim['subject']}: {claim['property']} {value_told(claim['value'])}"
    return f"{told} ({more})" if more else told


def value_told(value: object) -> str:
    """Give a value of a rule file in one line, as an editor would write it."""
    if isinstance(value, dict):
        return ", ".join(f"{key}: {value_told(one)}" for key, one in value.items())
    if isinstance(value, list):
        return f"[{', '.join(map(value_told, value))}]"
    return str(value)
