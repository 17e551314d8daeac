"""The exceptions of a rule: cases that an editor has looked at, each with its reason.

In a rule file they stand as

    exceptions:
      - {subject: Henri Grethel, because: he published under this name after his death}
      - {path: "fiction/*", words: year of the comet, because: the novel counts its own years}
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from factlint.errors import InputError
from factlint.records import dataclass
from factlint.rulebook import Fields
from factlint.yamlfile import YamlMap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.model import Conflict
    from factlint.rulebook import Rule


@dataclass(frozen=True)
class Exempt:
    """What a rule leaves alone: a conflict that fits every word given here, "" being no word."""

    because: str
    subject: str = ""  # an entity's id or name
    path: str = ""  # a pattern of text paths
    words: str = ""  # words that stand at one of the places

    def fits(self, conflict: Conflict) -> bool:
        """Tell whether a conflict is one of those that are left alone."""
        return self._is_about(conflict) and any(
            self.words in noted.place.text
            and (not self.path or fnmatchcase(noted.place.path, self.path))
            for noted in conflict.places
        )

    def _is_about(self, conflict: Conflict) -> bool:
        return not self.subject or any(
            self.subject in (claim.subject, claim.subject_name) for claim in conflict.claims
        )


def exempted(rule: Rule) -> tuple[Exempt, ...]:
    """Give a rule's exceptions; raise InputError for one that is not in order."""
    return tuple(_read(rule))


def _read(rule: Rule) -> Iterator[Exempt]:
    for item, at in zip(rule.exceptions, rule.exceptions.item_at, strict=True):
        if not isinstance(item, YamlMap):
            raise InputError(
                "an exception is a mapping with 'because' and 'subject', 'path' or 'words'",
                path=rule.path, line=at[0], column=at[1],
            )  # fmt: skip
        fields = Fields(item, rule.path)
        made = Exempt(
            fields.text("because"),
            fields.text("subject", ""),
            fields.text("path", ""),
            fields.text("words", ""),
        )
        fields.done()
        if not (made.subject or made.path or made.words):
            fields.refuse("because", "an exception names a 'subject', a 'path' or 'words'")
        yield made
