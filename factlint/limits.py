"""How long things last where a number decides what words mean: `rules/vocabulary/language/`."""

from __future__ import annotations

from dataclasses import fields
from functools import cache

from factlint.cache import remembered
from factlint.errors import InputError
from factlint.records import dataclass
from factlint.resources import digest_of_words, rules_folder
from factlint.yamlfile import YamlMap, parse


@dataclass(frozen=True)
class Limits:
    """All in years."""

    oldest: int  # that anybody grows
    shortest_life: int  # that two years behind a name may be
    longest_term: int  # that somebody holds an office
    slip: int  # by which texts may differ about one person's birth or death
    slip_of_both: int  # and about both together
    known_within: int  # a date that tells two people apart
    one_term: int  # by which two statements of one term's beginning may differ
    stretch_slip: int  # that a stretch counted from another sentence may be wrong


@cache
def load_limits() -> Limits:
    """Read the limits, once. Raises InputError for a file that lacks one or has another."""
    return remembered("limits", digest_of_words, (Limits,), _read)


def _read() -> Limits:
    path = rules_folder() / "vocabulary" / "language" / "limits.yaml"
    data = parse(path.read_text(encoding="utf-8"), str(path))
    names = [one.name.replace("_", "-") for one in fields(Limits)]
    if not isinstance(data, YamlMap) or set(data) != set(names):
        raise InputError(f"it needs {', '.join(names)}, and nothing else", path=str(path))
    for name, value in data.items():
        if type(value) is not int or value < 0:
            line, column = data.value_at[name]
            raise InputError(
                f"{name!r} is a number of years, not {value!r}",
                path=str(path), line=line, column=column,
            )  # fmt: skip
    return Limits(*(data[name] for name in names))
