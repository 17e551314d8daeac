"""What a claim says as the end of a sentence: 'was born in 1905', 'married Anna on 3 May 1930'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factlint.checks.phrases import date_words, label_of, says_as_much
from factlint.dates import Kind, Precision, parse_edtf
from factlint.dates.words import edtf_in_words
from factlint.extract.lexicon import past_of
from factlint.extract.syntax.grammar import tag_of
from factlint.model import UNTITLED_OFFICE, Age, Date, EntityRef, Text
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factlint.dates import Edtf
    from factlint.model import Claim, Value
    from factlint.vocabulary import Property, Vocabulary

_LONGEST: Final = 40  # characters of a text's own words that still read well in a message
# A relation with a date, told as something that happened.
_RELATIONS: Final = {
    "spouse": "married {}", "employer": "worked for {}", "member-of": "was a member of {}",
    "party": "was a member of {}", "educated-at": "studied at {}", "residence": "lived in {}",
    "chief-executive": "was headed by {}", "award": "was awarded {}", "headquarters": "sat in {}",
    "child": "had the child {}", "parent": "was a child of {}", "sibling": "was related to {}",
    "location": "was in {}",
}  # fmt: skip
_OPEN = deferred(r"^\.\./|/\.\.$")  # 'until 1925', whose end is what counts
_HELPED = deferred(r"\b(?:was|were|been|being|be|is|are|got|had)\s+(?:\w+ly\s+)?$")
_SEASON = deferred(r"\b(?:winter|spring|summer|autumn|fall|early|late|mid)\b")
# A short object right behind the verb: 'opened a school', 'met Clara Voss'.
_OBJECT = deferred(
    r" ((?:(?:over|up|on|out|off|down|back) )?"  # "took over the mill"
    r"(?:a|an|the|his|her|its|their) (?:[^\W\d]+[ -]){0,2}[^\W\d]+"
    r"|(?!(?:[A-Z][a-z]+day|January|February|March|April|May|June|July|August|September|October"
    r"|November|December)\b)[A-Z][^\W\d]+(?: [A-Z][^\W\d]+){0,2})"
    r"(?=[,.;:)]| (?:in|on|at|to|from|for|with|and|but|by|when|where|until|as|during|after|before)"
    r"\b|$)"
)
_GOVERNING = frozenset("DPSf")  # classes of words with which no phrase ends: "lost with the"
_GOVERNED = deferred(
    r" ((?:(?:a|an|the|his|her|its|their) )?"
    r"(?:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*|(?!(?:in|on|at|by)\b)[a-z][\w’'-]+))"
)
# Whatever somebody became: 'became medical officer of the Kelby Dispensary'.
_POST = deferred(
    r" ((?:an? )?(?:[a-z-]+ ){0,2}[a-z-]+(?: (?:of|to|at) (?:the )?[A-Z]\w+(?: [A-Z]\w+){0,3})?)"
    r"(?=[,.;:)]| (?:in|on|at|from|for|with|and|but|by|when|where|until)\b|$)"
)
_OWN_PREPOSITION = deferred(r"(?i:in|on|at|by|before|after|until|till|since|from|during|between)\b")


def told(claim: Claim, vocabulary: Vocabulary) -> str:
    """Give what happened and when, to stand behind a name."""
    return f"{predicate(claim, vocabulary)} {when(claim)}".strip()


def predicate(claim: Claim, vocabulary: Vocabulary) -> str:
    """Give what happened, in the text's own verb where it has one."""
    known = vocabulary.get(claim.property)
    if isinstance(claim.value, Age):
        return f"was {claim.value} years old"
    if isinstance(claim.value, EntityRef):
        relation = _RELATIONS.get(claim.property)
        return (relation or f"{label_of(claim.property, vocabulary)} {{}}").format(claim.value.name)
    if claim.property == "position" and isinstance(claim.value, Text):
        return _in_office(claim.value.text, claim.qualifier("of"))
    what = claim.qualifier("what")
    if not isinstance(what, Text) or known is None or _is_no_verb(what.text, known):
        return happened(claim.property, vocabulary)
    if not says_as_much(what.text, known.label):
        return known.label
    if len(what.text) > _LONGEST or (" " in what.text and not known.phase):
        return "is told of"
    return _verb(what.text, claim, known)


def _in_office(office: str, of: Value | None) -> str:
    """Say who was what: 'was mayor of Riga'; where no office is named, 'held office'."""
    if office == UNTITLED_OFFICE or len(office) > _LONGEST:
        return "held office"
    body = of.text if isinstance(of, Text) else of.name if isinstance(of, EntityRef) else ""
    named = office[:1].islower() and body[:1].isupper() and len(body) <= _LONGEST
    return f"was {office} of {body}" if named else f"was {office}"


def _is_no_verb(word: str, known: Property) -> bool:
    """Tell whether a word stands in for a text's own verb: a noun, or the property's name."""
    forms = (*known.verbs, *known.passive, *known.object_verbs)
    return word in known.nouns or (word == known.name and word not in forms)


def happened(property_: str, vocabulary: Vocabulary) -> str:
    """Give what happened by the vocabulary alone: 'died', 'was born', 'was laid down'."""
    known = vocabulary.get(property_)
    name = property_.replace("-", " ")
    if known is not None and name in known.passive and name not in known.verbs:
        return f"was {name}"
    return label_of(property_, vocabulary)


def _verb(word: str, claim: Claim, known: Property) -> str:
    """Complete a verb: 'was recruited', 'took over', 'was taken prisoner'."""
    said = " ".join(claim.place.text.split())
    at = re.search(rf"\b{re.escape(word)}\b", said)
    helped = _HELPED.search(said[: at.start()]) if at is not None else None
    undergone = known.name == "event" and word in word_list("verbs", "done-to-things")
    passive = helped is not None or undergone or not _is_active(word, known)
    told = said[at.start() :] if at is not None else ""
    behind = told.lower()
    forms = known.passive if passive else known.verbs
    longer = [form for form in forms if form.startswith(f"{word} ") and behind.startswith(form)]
    phrase = _completed(max(longer, key=len, default=word), told)
    if helped is not None and helped[0].split()[0] == "had":
        return f"had {phrase}"
    if passive or at is None or not said[at.start() :].startswith(phrase):
        several = helped is not None and helped[0].split()[0] == "were" and _is_plural(claim)
        return f"{'were' if several else 'was'} {phrase}" if passive else phrase
    beside = _POST if phrase in ("became", "becomes") else _OBJECT
    whom = beside.match(said, at.start() + len(phrase))
    past = past_of(phrase) if past_of(phrase) in known.verbs else phrase  # "1960: the mill closes"
    return f"{past} {whom[1]}" if whom is not None else past


def _completed(phrase: str, said: str) -> str:
    """Give a phrase of the vocabulary with what it governs: 'lost with a tanker', 'lost off Riga'.

    `said` begins with the phrase; where nothing can be told behind it, the verb stands alone.
    """
    verb, _, last = phrase.rpartition(" ")
    if not verb or tag_of(last) not in _GOVERNING:
        return phrase
    governed = _GOVERNED.match(said, len(phrase))
    return f"{phrase} {governed[1]}" if governed is not None else phrase.partition(" ")[0]


def _is_plural(claim: Claim) -> bool:
    """Tell whether a claim is about things that have no name: "the keepers' cottages"."""
    last = claim.subject_name.rpartition(" ")[2]
    return last.islower() and last.endswith("s")


def _is_active(word: str, known: Property) -> bool:
    """Say whether a verb by itself tells what its subject does: not 'born', 'recruited'."""
    actively = any(form.split(" ")[0] == word for form in known.verbs)
    otherwise = any(form.split(" ")[0] == word for form in (*known.passive, *known.object_verbs))
    return actively or not otherwise


def when(claim: Claim) -> str:
    """Give a claim's time with its preposition: 'in 1964', 'on 3 May 1852', 'from 1921 to 1951'."""
    edtf = claim.time
    if edtf is None:
        return ""
    if isinstance(claim.value, Date) and _OPEN.search(claim.value.edtf):
        return at_time(claim.value.edtf)
    words = date_words(claim)
    plain = words if words != edtf_in_words(edtf) and not _OWN_PREPOSITION.match(words) else ""
    return at_time(edtf, plain)


def at_time(edtf: str, words: str = "") -> str:
    """Give a date with its preposition; `words` are the text's own for a date that is one."""
    try:
        date = parse_edtf(edtf)
    except ValueError:
        return words or edtf
    if date.kind is Kind.INTERVAL:
        return _stretch(*date.parts)
    if date.is_set or date.kind is not Kind.DATE:
        return f"in {words}" if _SEASON.search(words) else edtf_in_words(edtf)
    return f"{'on' if date.precision is Precision.DAY else 'in'} {words or edtf_in_words(edtf)}"


def _stretch(start: Edtf, end: Edtf) -> str:
    first = edtf_in_words(start.text) if start.kind is Kind.DATE else ""
    last = edtf_in_words(end.text) if end.kind is Kind.DATE else ""
    if first and last:
        return f"from {first} to {last}"
    return f"until {last}" if last else f"from {first} on" if first else "at some time"


def filled(message: str, words: Mapping[str, str]) -> str:
    """Fill in a message; a name that begins it has a capital, a bare noun its article."""
    first = _FIRST_WORD.match(message)
    if first is not None:
        words = {**words, first[1]: _opened(words[first[1]])}
    return message.format_map(words).replace(" ()", "")  # where there is nothing to change


_FIRST_WORD = deferred(r"\{(subject|other|thing|event-told)\}")
_DETERMINERS: Final = frozenset(
    "a an the this that these those his her its their our my both no".split()
)


def _opened(name: str) -> str:
    """Begin a sentence: 'The club was ...'."""
    if not name[:1].islower():
        return name
    if name.partition(" ")[0] in _DETERMINERS:
        return name[0].upper() + name[1:]
    return f"The {name}"
