"""How a text names something and tells of it again: by its name, and by 'the bridge'."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final

from factlint.extract.entities.introductions import heads_of, type_of_noun
from factlint.extract.entities.mentions import find_mentions
from factlint.extract.language import load_language
from factlint.extract.looking import HEADS, PROSE
from factlint.names import fold, fold_organisation
from factlint.patterns import deferred
from factlint.records import dataclass
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from factlint.extract.entities.mentions import Mention
    from factlint.model import Block, Document

_WORD: Final = deferred(r"\w+")
_BEHIND: Final = deferred(r" ([A-Z&][\w’'-]*)")
_SHORT_LINE: Final = 60  # characters of a line that was not broken for want of room
_COMPARED: Final = ("than ", "like ", "unlike ", "as ", "upper ", "old ", "new ", "first ")
_FIRM: Final = frozenset({"&", "Brothers", "Bros", "Sons", "Limited", "Ltd"})
_ANOTHER: Final = deferred(r"\b(?:an?|another) ((?:[a-z’'-]+ ){0,2}[a-z’'-]+)")
_IS_A: Final = deferred(
    r"(?: ?\([^()]*\))?(?:,[^.;]{0,80}?,)? (?:is|was) (?:an?|the|one of the)"
    r" ((?:[a-zA-Z’'-]+ ){0,5}[a-zA-Z’'-]+)"
)
_TELLS_MORE: Final = deferred(r" (?:in|on|at|of|for|by|near|from|with|that|which|who|and)\b")


@dataclass(frozen=True)
class Telling:
    """The running text and the headings of a document."""

    document: Document

    @property
    def path(self) -> str:
        """Give the document's path."""
        return self.document.path

    @cached_property
    def _blocks(self) -> list[Block]:
        return [one for one in self.document.blocks if one.kind in PROSE or one.kind in HEADS]

    @cached_property
    def _lowered(self) -> list[str]:
        """Give the texts of the blocks in small letters."""
        return [one.text.lower() for one in self._blocks]

    @cached_property
    def _text(self) -> str:
        """Give all that is told, in small letters, a block a line."""
        return "\n".join(self._lowered)

    @cached_property
    def words(self) -> frozenset[str]:
        """Give all words that it has, in small letters."""
        found = set(_WORD.findall("\n".join(one.text for one in self._blocks)))
        return frozenset(word.lower() for word in found)

    def has(self, name: str) -> bool:
        """Say whether it has a name, however it is written."""
        return name.lower() in self._text

    def titles_of(self, surname: str) -> frozenset[str]:
        """Give the titles right before a surname: 'Mr', and 'Dr' of 'Dr Hay'."""
        return self._before(surname) & load_language().titles

    def given_names_of(self, surname: str) -> frozenset[str]:
        """Give the given names and the letters that stand before a surname, or behind it."""
        known = load_language()
        told = self._before(surname) - known.titles
        return frozenset(word for word in told if len(word) == 1 or known.is_given(word))

    def has_several(self, surname: str) -> bool:
        """Say whether it tells of more than one of a surname, or of which one: 'Young Mr Hay'."""
        told = surname.lower()
        kin = "|".join(sorted(word_list("names", "behind-one-of-several")))
        other = "|".join(sorted(word_list("names", "before-one-of-several")))
        several = re.compile(
            rf"\b(?:{told}e?s|(?:{other})\.? (?:m(?:iste)?rs?\.? )?{told}|{told},? (?:{kin}))\b"
        )
        return any(several.search(text) for text in self._lowered if told in text)

    def _before(self, surname: str) -> frozenset[str]:
        told = surname.lower()
        pattern = re.compile(rf"(?:\b([A-Z][\w’'-]*)\.? )?\b(?i:{re.escape(surname)})\b")
        return frozenset(
            match[1].title()
            for block, text in zip(self._blocks, self._lowered, strict=True)
            if told in text
            for match in pattern.finditer(block.text)
            if match[1]
        )

    def first(
        self,
        names: Collection[str],
        noun: str = "",
        nouns: Collection[str] = (),
        *,
        in_prose: bool = False,
    ) -> int:
        """Give where in the file it is first called by a name of its own; -1 where it never is.

        'The Alhambra' is the Alhambra Theatre; one word needs its article, or one of the nouns by
        which it is told of: 'the barque Ann' is no schooner.
        """
        found = (
            block.source_span(start, end).start
            for block, start, end in self._naming(names, noun, nouns)
            if not (in_prose and block.kind in HEADS)
        )
        return min(found, default=-1)

    def heads(self, names: Collection[str]) -> bool:
        """Say whether a title or heading names it."""
        return any(
            _is_head(block, block.text[start:end]) for block, start, end in self._naming(names)
        )

    def _naming(
        self, names: Collection[str], noun: str = "", nouns: Collection[str] = ()
    ) -> Iterator[tuple[Block, int, int]]:
        for name in sorted({*names, *_shorter(names, noun)}):
            if name.lower() not in self._text:
                continue
            pattern, capitals = _named(name), name.upper()
            for block in self._blocks:
                if name not in block.text and capitals not in block.text:
                    continue
                for match in pattern.finditer(block.text):
                    before = block.text[: match.start()]
                    known = (
                        _is_head(block, match[0]) or " " in name or _is_introduced(before, nouns)
                    )
                    if known and _opens(before) and self._closes(block, match.end()):
                        yield block, *match.span()

    def _closes(self, block: Block, end: int) -> bool:
        """Say whether a name ends there: not in 'Marlow Bridge Road', but at the end of a line."""
        behind = _BEHIND.match(block.text, end)
        if behind is None or fold(behind[1]) in word_list("names", "legal-forms"):
            return True
        if block.text[:end].isupper():
            return True
        source, at = self.document.source, block.source_span(end - 1, end).end
        return source.startswith("\n", at) and at - source.rfind("\n", 0, at) < _SHORT_LINE

    def always_definite(self, noun: str, until: int) -> bool:
        """Say whether all along to a place in the file the noun stands as 'the bridge'."""
        definite = word_list("names", "telling-again")
        pattern = re.compile(
            rf"(?:(?P<before>[\w’'-]+) )?\b(?:{re.escape(noun)}|{re.escape(_plural(noun))})\b"
        )
        return all(
            match["before"] in definite and match[0].endswith(noun)
            for block in self._blocks
            if block.start < until
            for match in pattern.finditer(_with_small_opening(block.text))
            if block.source_span(*match.span()).start < until
        )

    def names_another(self, noun: str, names: Collection[str], until: int) -> bool:
        """Say whether a place in the file is behind another name that ends with the noun."""
        known = {word for name in names for word in name.lower().split()}
        known |= word_list("names", "telling-again") | {"a", "an"}
        pattern = re.compile(
            rf"\b(?P<before>(?:[A-ZÀ-Þ][\w.'’-]* (?:& |of |and )?)+)"
            rf"(?:{noun.capitalize()}|{noun.upper()})\b"
        )
        return any(
            not _parts(match["before"]) <= known
            for block in self._blocks
            if block.start < until
            for match in pattern.finditer(_with_small_opening(block.text))
            if block.source_span(*match.span()).start < until
        )

    def names_any_other(self, noun: str, names: Collection[str], until: int) -> bool:
        """Say whether the text names until there what the noun may mean as well."""
        own = {fold_organisation(name) for name in names}
        for block in self._blocks:
            if block.start >= until:
                break
            for mention in find_mentions(block.text, frozenset({0})):
                folded = fold_organisation(mention.text.title())
                if any(folded in name or name in folded for name in own):
                    continue
                before = block.source_span(*mention.span).start < until
                if before and mention.type != "person" and _may_be(mention, noun):
                    return True
        return False

    def tells_of_another(self, noun: str, nouns: Collection[str], until: int) -> bool:
        """Say whether it tells until there of another one of the kind: 'a steamer', of 'the ship'.

        `nouns` are those by which what the noun may mean is told of.
        """
        kind = type_of_noun(noun)
        return any(
            word not in nouns and type_of_noun(word) == kind
            for block in self._blocks
            if block.start < until
            for match in _ANOTHER.finditer(block.text)
            for word in match[1].split(" ")
            if block.source_span(*match.span()).start < until
        )

    def said_to_be(self, names: Collection[str]) -> frozenset[str]:
        """Give the nouns by which the text tells what something is: 'The Lyceum is a theatre'."""
        for name in names:
            for block in self._blocks:
                at = block.text.find(name) if block.kind in PROSE else -1
                match = _IS_A.match(block.text, at + len(name)) if at >= 0 else None
                if match is not None:
                    return frozenset(_TELLS_MORE.split(match[1].lower())[0].split())
        return frozenset()


def first_word(name: str) -> str:
    """Give the word, in small letters, without which no text has a name; "" where it has none."""
    found = _WORD.search(name)
    return found[0].lower() if found else ""


def _parts(before: str) -> set[str]:
    """Give the words before a noun that are of its name; of a headline only the nearest."""
    words = before.lower().split()
    return {*words[-1:]} if before.isupper() else {*words} - {"&", "of", "and"}


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2:-1] not in ("a", "e", "o"):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "ch", "sh", "x")) else f"{noun}s"


def _with_small_opening(text: str) -> str:
    """Give a text with the words that open its sentences in small letters: 'The bridge'."""
    return re.sub(r"(?:^|(?<=[.!?:“\"(] ))[A-Z](?=[a-z]+ [a-z])", lambda one: one[0].lower(), text)


def _shorter(names: Collection[str], noun: str) -> Iterator[str]:
    """Yield names without the noun that ends them: 'the Alhambra', where others follow none."""
    for name in names:
        rest, _, last = name.rpartition(" ")
        if rest and " " not in rest and last.lower() == noun:
            yield rest


def _named(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{re.escape(name)}|{re.escape(name.upper())})(?![\w-])")


def _is_head(block: Block, told: str) -> bool:
    """Say whether a name heads a text: in a title, or in capitals: 'KELBY TOWN F.C.'."""
    return block.kind in HEADS or (" " in told and told.isupper())


def _is_introduced(before: str, nouns: Collection[str]) -> bool:
    """Say whether what stands before a name says that it is one: 'the Lyceum', 'the barque Ann'."""
    last = before.lower().split()[-1:]
    return bool(last) and before.endswith(" ") and (last == ["the"] or last[0] in nouns)


def _opens(before: str) -> bool:
    """Say whether a name begins there: no 'Upper' belongs to it, and nothing is compared to it."""
    words = before.removesuffix("the ").removesuffix("The ")
    if not words.endswith(" ") or words.lower().endswith(_COMPARED):
        return not words.strip()
    sentence = words.rstrip().rpartition(" ")
    last = sentence[2]
    opening = not sentence[0] or sentence[0].endswith((".", "!", "?", ":"))
    return opening or not (last.isalpha() and last.istitle())


def _is_called_alone(named: Mention) -> bool:
    """Say whether a name is one of a house or a ship for all that it says: 'the Alhambra'."""
    told = named.text
    plain = named.article and not named.type and told.isalpha() and not type_of_noun(told.lower())
    return plain and told not in load_language().titles


def _may_be(named: Mention, noun: str) -> bool:
    """Say whether a name leaves open that it is of what the noun tells."""
    name, heads = named.text, [head for head in heads_of(named.text) if type_of_noun(head)]
    if noun in word_list("names", "of-any-building"):
        return " " in name and any(load_language().kinds.get(one) == "building" for one in heads)
    if _is_called_alone(named) and load_language().kinds.get(noun) in ("building", "ship"):
        return True
    if named.type != "organisation":
        return False
    if noun in word_list("names", "of-any-company"):
        return not heads or not word_list("names", "that-trade").isdisjoint(heads)
    firm = not _FIRM.isdisjoint(name.split()) and noun not in word_list("names", "that-trade")
    return not heads and not firm and type_of_noun(noun) == "organisation"
