"""The vocabulary, turned round: from the words of a text to the properties they may state."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.records import dataclass
from factlint.vocabulary import Property, Vocabulary, load_vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Phrases = dict[str, tuple[tuple[tuple[str, ...], Property], ...]]  # first word -> rest, property


@dataclass(frozen=True)
class Lexicon:
    """The verbs, nouns and labels that state properties."""

    active: Phrases
    passive: Phrases
    of_object: Phrases
    nouns: Mapping[str, Property]
    relations: Mapping[str, Property]
    fields: Mapping[str, tuple[Property, ...]]  # what a label stands for, by what has it

    def find(self, phrases: Phrases, words: list[str], types: Sequence[str]) -> Property | None:
        """Give the property of the longest phrase that `words` begin with and `types` allow.

        Of several types the first counts most: what collapsed is rather a building than a place.
        """
        if not words:
            return None
        found: Property | None = None
        longest = 0
        for rest, stated in phrases.get(words[0]) or phrases.get(past_of(words[0]), ()):
            if len(rest) < longest:
                break
            if tuple(words[1 : 1 + len(rest)]) == rest and _allowed(stated, types):
                if len(types) < 2 or not stated.of or types[0] in stated.of:
                    return stated
                found, longest = found or stated, len(rest)
        return found


_PAST = {
    "becomes": "became", "begins": "began", "breaks": "broke", "brings": "brought",
    "builds": "built", "burns": "burnt", "buys": "bought", "comes": "came", "draws": "drew",
    "drives": "drove", "falls": "fell", "fights": "fought", "finds": "found", "flees": "fled",
    "flies": "flew", "gets": "got", "gives": "gave", "goes": "went", "hangs": "hanged",
    "holds": "held", "keeps": "kept", "leads": "led", "leaves": "left", "lends": "lent",
    "loses": "lost", "makes": "made", "meets": "met", "reads": "read", "rides": "rode",
    "runs": "ran", "sees": "saw", "sells": "sold", "sends": "sent", "sets": "set",
    "shoots": "shot", "sings": "sang", "sinks": "sank", "sits": "sat", "speaks": "spoke",
    "stands": "stood", "strikes": "struck", "swears": "swore", "swims": "swam", "takes": "took",
    "teaches": "taught", "tells": "told", "thinks": "thought", "wins": "won", "writes": "wrote",
}  # fmt: skip


def past_of(word: str) -> str:
    """Give the past form of a verb in -s; the word itself where it is none."""
    if word[-1:] != "s":
        return word
    known = _PAST.get(word)
    if known is not None:
        return known
    if word.endswith("ies"):
        return f"{word[:-3]}ied" if len(word) > 4 else f"{word[:-1]}d"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return f"{word[:-2]}ed"
    return f"{word[:-1]}d" if word.endswith("es") else f"{word[:-1]}ed"


def _allowed(stated: Property, types: Iterable[str]) -> bool:
    return not stated.of or any(not type_ or type_ in stated.of for type_ in types)


@cache
def load_lexicon() -> Lexicon:
    """Turn the shipped vocabulary round, once."""
    return build_lexicon(load_vocabulary())


@cache
def verbs_of(name: str) -> frozenset[str]:
    """Give the verbs of one word that state a property of the shipped vocabulary, in the past."""
    stated = load_vocabulary().properties[name]
    return frozenset(verb for verb in (*stated.verbs, *stated.passive) if " " not in verb)


def build_lexicon(vocabulary: Vocabulary) -> Lexicon:
    """Turn a vocabulary round."""
    properties = list(vocabulary.properties.values())
    return Lexicon(
        active=_phrases((one, one.verbs) for one in properties),
        passive=_phrases((one, one.passive) for one in properties),
        of_object=_phrases((one, one.object_verbs) for one in properties),
        nouns={noun: one for one in properties for noun in one.nouns},
        relations={noun: one for one in properties for noun in one.relations},
        fields=_labels(properties),
    )


def _labels(properties: list[Property]) -> dict[str, tuple[Property, ...]]:
    found: dict[str, tuple[Property, ...]] = {}
    for stated in properties:
        for label in stated.fields:
            found[label] = (*found.get(label, ()), stated)
    return found


def _phrases(of: Iterable[tuple[Property, tuple[str, ...]]]) -> Phrases:
    found: dict[str, list[tuple[tuple[str, ...], Property]]] = {}
    for stated, texts in of:
        for text in texts:
            first, *rest = text.lower().split(" ")
            found.setdefault(first, []).append((tuple(rest), stated))
    # Longest first; among equals events with a date before relations, as the files list them.
    return {
        first: tuple(sorted(those, key=lambda one: (-len(one[0]), one[1].value != "date")))
        for first, those in found.items()
    }
