"""The words by which single readers and checks know what they look for: `rules/vocabulary/words/`.

One file for each topic, lists by their names; an editor who knows more such words adds them there.
"""

from __future__ import annotations

from functools import cache

from factlint.cache import remembered
from factlint.errors import InputError
from factlint.resources import digest_of_words, rules_folder
from factlint.yamlfile import YamlMap, parse

Lists = dict[str, dict[str, tuple[str, ...]]]


@cache
def word_list(topic: str, name: str) -> frozenset[str]:
    """Give the words, or phrases, of a list."""
    return frozenset(_lists()[topic][name])


@cache
def one_of(topic: str, name: str) -> str:
    """Give a list as a pattern of one of its words; the longest come first."""
    import re

    told = sorted(word_list(topic, name), key=lambda word: (-len(word), word))
    return "|".join(map(re.escape, told))


def entries(topic: str, name: str) -> tuple[str, ...]:
    """Give a list whose entries are told with semicolons, as they stand there."""
    return _lists()[topic][name]


def names_of(topic: str) -> tuple[str, ...]:
    """Give the names of a topic's lists."""
    return tuple(_lists()[topic])


@cache
def one_for(topic: str, name: str, meant: str) -> str:
    """Give, as a pattern, what means that in a list of entries 'these words: that'."""
    import re

    told = (entry.split(": ", 1) for entry in entries(topic, name))
    return "|".join(re.escape(these) for these, that in told if that == meant) or r"(?!)"


@cache
def word_pairs(topic: str, name: str) -> dict[str, str]:
    """Give a list of entries 'these words: that', for each word what stands behind the colon."""
    told = (entry.split(": ", 1) for entry in entries(topic, name))
    return {word: meant for these, meant in told for word in these.split()}


@cache
def _lists() -> Lists:
    return remembered("word-lists", digest_of_words, (), _read)


def _read() -> Lists:
    folder = rules_folder() / "vocabulary" / "words"
    found: Lists = {}
    for path in sorted(folder.glob("*.yaml")):
        data = parse(path.read_text(encoding="utf-8"), str(path))
        if not isinstance(data, YamlMap):
            raise InputError("it needs lists of words, each under its name", path=str(path))
        for name, text in data.items():
            if not isinstance(text, str):
                line, column = data.value_at[name]
                raise InputError(
                    f"{name!r} is words parted by spaces, or phrases parted by ';', not {text!r}",
                    path=str(path), line=line, column=column,
                )  # fmt: skip
        found[path.stem] = {name: _listed(text) for name, text in data.items()}
    return found


def _listed(text: str) -> tuple[str, ...]:
    """Give the entries: words parted by spaces, or phrases parted by semicolons."""
    if ";" in text:
        return tuple(entry for part in text.split(";") if (entry := " ".join(part.split())))
    return tuple(text.split())
