"""Take a personal name apart: titles, given names, particles, surname, suffix."""

from __future__ import annotations

from functools import lru_cache

from factlint.names.folding import fold
from factlint.patterns import deferred
from factlint.records import dataclass
from factlint.wordlists import word_list

_GENERATIONS = {"jr": "jr", "jnr": "jr", "junior": "jr", "sr": "sr", "snr": "sr", "senior": "sr"}
_WORD_GENERATIONS = {"the younger": "jr", "the elder": "sr"}
_ROMAN = deferred(r"[IVX]{1,6}")
_HONOURS = deferred(
    r",\s*(?:[A-Z]{2,6}|[A-Z][A-Za-z]?\.[A-Za-z.]+|Ph\.?D\.?|M\.?D\.?|Esq\.?)(?=,|$)"
)  # "Jane Doe, OBE, FRS"
_BRACKETS = deferred(r"\s*[(\[][^)\]]*[)\]]")
_NICKNAME = deferred(r"\s*[\"“”„«»][^\"“”„«»]{1,30}[\"“”„«»]")
_INSIDE = deferred(r" [\"“‘'(]([^\W\d]\w+)[\"”’')] ")
_INITIALS = deferred(r"(?<![\w])((?:[^\W\d_]\.){2,})")
_MAX_LENGTH = 200


@dataclass(frozen=True, slots=True)
class Name:
    """The parts of a personal name, each folded to lower-case ASCII; initials are one letter."""

    given: str = ""
    middle: tuple[str, ...] = ()
    particles: tuple[str, ...] = ()
    surname: str = ""
    suffix: str = ""  # "jr", "sr", or a Roman numeral: "iii"
    titles: tuple[str, ...] = ()

    @property
    def full(self) -> bool:
        """Tell whether it names someone by more than a surname, a first name or an initial."""
        if not self.surname:
            return bool(self.given and self.suffix)
        return len(self.given) > 1 or (len(self.given) == 1 and bool(self.middle))


@lru_cache(maxsize=65536)
def parse_name(text: str) -> Name:
    """Take a personal name apart; a single word without a title is a surname."""
    bare = _NICKNAME.sub("", _BRACKETS.sub("", text[:_MAX_LENGTH]))
    words, suffix = _suffix(_in_order(_HONOURS.sub("", bare)))
    titles, rest = _titles(words)
    if len(rest) == 1:
        return _single(fold(rest[0]), suffix, titles)
    return _several([word for word in rest if fold(word)], suffix, titles)


def nickname_in(name: str) -> str:
    """Give the nickname of one word that stands inside a name: 'Otto "Bo" Brandt'; "" for none."""
    found = _INSIDE.search(name)
    return found[1] if found is not None else ""


def _in_order(text: str) -> list[str]:
    """Give the words with the surname last: 'Kravchenko, Victor' has it first."""
    before, comma, after = text.partition(",")
    if comma and after.strip() and fold(after) not in _GENERATIONS and not _numeral(after.strip()):
        last, _, suffix = after.partition(",")
        text = f"{last} {before} {suffix}"
    return _INITIALS.sub(lambda run: run[1].replace(".", ". "), text.replace(",", " ")).split()


def _numeral(word: str) -> bool:
    return bool(_ROMAN.fullmatch(word))


def _suffix(words: list[str]) -> tuple[list[str], str]:
    if len(words) > 2 and (ending := _WORD_GENERATIONS.get(fold(" ".join(words[-2:])))):
        return words[:-2], ending
    if len(words) < 2:
        return words, ""
    if fold(words[-1]) in _GENERATIONS:
        return words[:-1], _GENERATIONS[fold(words[-1])]
    at = len(words) - 1
    if "of" in words[2:-1]:  # "Henry IV of England"
        at = words.index("of", 2) - 1
    if _numeral(words[at]):
        return words[:at] + words[at + 1 :], words[at].lower()
    return words, ""


def _titles(words: list[str]) -> tuple[tuple[str, ...], list[str]]:
    at = 0
    while at < len(words) - 1:
        word = fold(words[at])
        also_given = word in word_list("names", "also-given")
        if word not in word_list("names", "titles") or (also_given and not _is_title(words, at)):
            break
        at += 1
    return tuple(fold(word) for word in words[:at]), words[at:]


def _is_title(words: list[str], at: int) -> bool:
    """Tell whether a word that can be a given name is a title here: two more names follow it."""
    return len(words) - at > 2 or fold(words[at]) in word_list("names", "before-given")


def _single(word: str, suffix: str, titles: tuple[str, ...]) -> Name:
    numbered = suffix not in ("", "jr", "sr")
    if numbered or (titles and titles[-1] in word_list("names", "before-given")):
        return Name(given=word, suffix=suffix, titles=titles)
    return Name(surname=word, suffix=suffix, titles=titles)


def _several(words: list[str], suffix: str, titles: tuple[str, ...]) -> Name:
    folded = [fold(word) for word in words]
    if not folded:
        return Name(suffix=suffix, titles=titles)
    first = next((at for at in range(1, len(folded) - 1) if _particle(words, at)), len(folded) - 1)
    last = first
    while last < len(folded) - 1 and folded[last] in word_list("names", "particles"):
        last += 1
    surname = " ".join(folded[last:])
    return Name(
        given=folded[0] if first else "",
        middle=tuple(folded[1:first]),
        particles=tuple(folded[first:last]),
        surname=surname,
        suffix=suffix,
        titles=titles,
    )


def _particle(words: list[str], at: int) -> bool:
    """Tell whether a word opens the surname; single letters are initials unless lower-case."""
    word = words[at].rstrip(".")  # "Otto E. Hart" has an initial, "Pedro e Silva" none
    return fold(word) in word_list("names", "particles") and (len(word) > 1 or word.islower())
