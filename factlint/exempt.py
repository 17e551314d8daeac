"""The exceptions of a rule: cases that an editor has looked at, each with its reason.

In a rule file they stand as

    exceptions:
      - {subject: Henri Grethel, because: he published under this name after his death}
      - {path: "fiction/*", words: year of the comet, because: the novel counts its own years}

and in a project's configuration with the rules they are about.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from factlint.errors import InputError
from factlint.records import dataclass
from factlint.rulebook import Fields
from factlint.yamlfile import YamlMap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.model import Claim, Conflict, Place
    from factlint.rulebook import Rule


@dataclass(frozen=True)
class Exempt:
    """What a rule leaves alone: a conflict that fits every word given here, "" being no word."""

    because: str
    subject: str = ""  # an entity's id or name
    path: str = ""  # a pattern of text paths
    words: str = ""  # words that stand at one of the places; * is any characters

    def fits(self, conflict: Conflict) -> bool:
        """Tell whether a conflict is one of those that are left alone."""
        return self.holds(conflict.claims, (noted.place for noted in conflict.places))

    def holds(self, claims: Iterable[Claim], places: Iterable[Place]) -> bool:
        """Tell whether what rests on these claims and places is left alone."""
        return self._is_about(claims) and any(
            self._stands_in(place.text) and (not self.path or fnmatchcase(place.path, self.path))
            for place in places
        )

    def _stands_in(self, text: str) -> bool:
        at = 0
        for part in self.words.split("*"):
            at = text.find(part, at)
            if at < 0:
                return False
            at += len(part)
        return True

    def _is_about(self, claims: Iterable[Claim]) -> bool:
        return not self.subject or any(
            self.subject in (claim.subject, claim.subject_name) for claim in claims
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
