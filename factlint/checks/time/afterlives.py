"""Whether what has ended may have begun again: a hall rebuilt, a paper revived."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from factlint.checks.passages import paragraph
from factlint.model import year_of
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from factlint.checks.time.chronicle import Chronicle
    from factlint.model import Claim
    from factlint.rulebook import Said

_IN_A_TOWN: Final = deferred(r"(?:,| in| at| of) [A-Z]")

_BEGINS: Final = deferred(r"(?:\A|\n|[.;] )(?:The |the )?\Z")  # of a sentence
_WARS: Final = deferred(r"\b(?:first|second) world war\b")


def one_document(acts: Sequence[Claim], ends: Sequence[Claim]) -> bool:
    """Say whether one text tells both of an act and of an end, and no other of the end."""
    return len({one.place.path for one in (*acts, *ends)}) == 1


def begins_again(names: Collection[str], ends: Sequence[Claim], chronicle: Chronicle) -> bool:
    """Say whether something with one of the names may have come after an end, or with it."""
    firsts = [told.first_start for one in ends if (told := chronicle.told(one.time or ""))]
    for claim in (one for end in ends for one in chronicle.about(end.subject)):
        named = claim.property in names and all(claim.property != end.property for end in ends)
        told = chronicle.told(claim.time or "") if named else None
        if told is None:
            if named:
                return True  # nothing says when
        elif any(first is None or (told.last_end or first) >= first for first in firsts):
            return True
    return False


def made_anew(ends: Iterable[Claim], chronicle: Chronicle) -> bool:
    """Say whether a text tells of another one in the place of what ended: 'a new boathouse'."""
    for claim in ends:
        document = chronicle.documents.get(claim.place.path)
        noun = claim.subject_name.rpartition(" ")[2].lower()
        if document is None or not noun.isalpha():
            continue
        if any(f"{new} {noun}" in document.source for new in word_list("disasters", "anew")):
            return True
    return False


def placed(acts: Iterable[Claim], chronicle: Chronicle) -> bool:
    """Say whether a name stands with its town, which may be another: 'the Grand Hotel in Hull'."""
    for claim in acts:
        document, end = chronicle.documents.get(claim.place.path), claim.subject_place.end
        if document is not None and _IN_A_TOWN.match(document.source, end):
            return True
    return False


def told_plainly(words: Sequence[str], begun: Sequence[Claim], chronicle: Chronicle) -> bool:
    """Say whether 'The museum was opened in 1957.' is all that is told of a beginning.

    There is no second year, and neither circumstance nor place beside it.
    """
    if len({year_of(one.time or "") for one in begun}) != 1:
        return False
    return any(_is_plain(words, one, chronicle) for one in begun)


def _is_plain(words: Sequence[str], claim: Claim, chronicle: Chronicle) -> bool:
    document = chronicle.documents.get(claim.place.path)
    if document is None:
        return False
    subject, date, source = claim.subject_place, claim.value_place, document.source
    opening = source[max(subject.start - len(". The "), 0) : subject.start]
    between = " ".join(source[subject.end : date.start].split())
    said = any(between in (f"{told} in", f"{told} on") for told in words)
    return said and _BEGINS.search(opening) is not None and source[date.end : date.end + 1] in ".;"


def is_near(words: Said, told: Iterable[Iterable[Claim]], chronicle: Chronicle) -> bool:
    """Say whether a paragraph in which one of the claims stands has one of the words."""
    claims = (one for told_once in told for one in told_once) if words.entries else ()
    told_in = {paragraph(one, chronicle.documents) for one in claims}
    return any(_says(words, one) for one in told_in)


@lru_cache(maxsize=256)  # the claims of one paragraph are asked for one after the other
def _says(words: Said, text: str) -> bool:
    """Say whether a paragraph has a word; "the Second World War" tells of no second hall."""
    return words.stands_in(_WARS.sub("", text.casefold()))
