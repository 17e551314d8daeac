"""Where the rule base and the reference claims lie: inside the wheel, or in the repository."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.cache import contents_of, name_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_PACKAGE = Path(__file__).parent
_VOCABULARY = "vocabulary"  # the folder beside the rules that holds no rules


def _folder(shipped: str, in_repository: str) -> Path:
    inside = _PACKAGE / shipped
    return inside if inside.is_dir() else _PACKAGE.parent / in_repository


def rules_folder() -> Path:
    """Give the folder of the rule base; an editable install falls back to the repository's."""
    return _folder("_rules", "rules")


def reference_folder() -> Path:
    """Give the folder of the reference claims."""
    return _folder("_reference", "claims/reference")


def yaml_files(folder: Path, left_out: str = "") -> Iterator[str]:
    """Yield the YAML files of a folder and all below it, but for one folder, in one order."""
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != left_out)
        yield from (f"{here}{os.sep}{name}" for name in sorted(names) if name.endswith(".yaml"))


# Each of these stands for what the files say, as they are when it is first asked for.


@cache
def digest_of_rules() -> str:
    """Stand for all shipped rules."""
    return name_of("rules", contents_of(yaml_files(rules_folder(), _VOCABULARY)))


@cache
def digest_of_words() -> str:
    """Stand for all that is known of words: the vocabulary and the lists of the language."""
    return name_of("words", contents_of(yaml_files(rules_folder() / _VOCABULARY)))


@cache
def digest_of_reference() -> str:
    """Stand for all reference claims."""
    return name_of("reference", contents_of(yaml_files(reference_folder())))
