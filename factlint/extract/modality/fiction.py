"""What only a tale tells: 'In the novel, she marries', 'The film shows how he died in 1872'.

Who made or played a tale did so outside of it: 'In the film, Ada Hay played the nurse'.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.modality.reported import TALES
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.extract.syntax.tagging import Tagged

WORKS = word_list("fiction", "works")
_DREAMS = word_list("fiction", "dreams")
_PARTS = frozenset("act scene chapter canto stanza".split())
_OTHER = word_list("fiction", "other")
_WORLDS = word_list("fiction", "worlds")
_HEROES = frozenset("protagonist antagonist narrator".split())
_HEROES_OF = frozenset("hero heroine villain character".split())
_BEGINNING = (["begins"], ["opens"], ["starts"], ["ends"], ["closes"], ["follows"], ["is", "set"])
_TOLD = WORKS | {"game", "series", "story", "book", "strip"}
_TELLING = _TOLD | _DREAMS
_ON_SHOW = WORKS | {"strip", "game", "series"}
_FEATURING = word_list("fiction", "featuring")
_PLOTTING = _FEATURING | word_list("fiction", "plotting")
_REVEALING = word_list("fiction", "showing") | _FEATURING
_MAKING = word_list("fiction", "making")
_ON_SCREEN = word_list("fiction", "on-screen")
_INVENTED = frozenset("fictional fictitious imaginary mythical".split())
_MOST = 12  # words before the comma that ends such an opening
_BEHIND = frozenset(",NHYfyPD")
_CLOSING = deferred(r"[TN]PDw$")
SIGNS = _TELLING | TALES | _PARTS | _WORLDS | _HEROES | _HEROES_OF | _INVENTED | {"stage", "screen"}


def opens(tagged: Tagged) -> bool:
    """Tell whether a sentence opens, or ends, as one of a tale: 'In the second act, …'."""
    if SIGNS.isdisjoint(tagged.small):
        return False
    if tagged.small[0] in ("in", "at", "by", "during") and _within(tagged):
        return True
    if tagged.small[:2] in (["on", "stage"], ["on", "screen"]):
        return True
    closing = _CLOSING.search(tagged.tags)
    ends = closing is not None and tagged.small[-3] == "in" and tagged.small[-1] in WORKS
    return ends or _about_hero(tagged) or _begins(tagged) or _shows(tagged)


def _within(tagged: Tagged) -> bool:
    """Tell whether the opening names a tale: 'In the novel', 'In a parallel world'."""
    tags, small = tagged.tags, tagged.small
    if tags[1:2] == "T":  # "In 1930 she sold her novel, Low Water"
        return False
    end = tags.find(",", 1, _MOST)
    for at in range(1, end if end >= 0 else min(_MOST, len(tags) - 1)):
        word, behind = small[at], tags[at + 1]
        if behind not in _BEHIND and not tagged.word(at + 1)[:1].isupper():
            continue
        if small[0] != "in" and "of" not in small[max(at - 3, 1) : at]:
            continue  # "At the opera, she met him", but "At the end of the opera, she dies"
        if word in WORKS or word in _DREAMS or (word in _PARTS and behind == ","):
            return True
        if word == "series" and small[at - 1] in _ON_SCREEN:
            return True
        if word in _WORLDS and not _OTHER.isdisjoint(small[1:at]):
            return True
    return False


def _begins(tagged: Tagged) -> bool:
    """Tell whether a sentence says where a tale begins: 'The play opens in 1899, when'."""
    return any(
        tagged.small[at] in _TOLD
        and any(tagged.words(at + 1, len(how)) == how for how in _BEGINNING)
        and not {"U", "R"}.isdisjoint(tagged.tags[at:])
        for at in range(1, min(5, len(tagged.small)))
    )


def _shows(tagged: Tagged) -> bool:
    """Tell whether a sentence says what a tale shows: 'The sequel sees Ada Hay elected'."""
    small, tags = tagged.small, tagged.tags
    return any(
        small[at] in _ON_SHOW and small[at + 1] in _PLOTTING and tags[at + 2] not in "bvhan"
        for at in range(1, min(5, len(small) - 2))
    )


def _about_hero(tagged: Tagged) -> bool:
    """Tell whether a sentence is about somebody in a tale: 'The hero of the book, Ada, dies'."""
    small = tagged.small
    for at in range(min(5, len(small) - 1)):
        if small[at] in _HEROES and tagged.tags[at + 1] in ",bNsv":
            return True
        if small[at] in _INVENTED and tagged.tags[at + 1] == "N":
            return True
        if at and small[at] in ("heroine", "villain") and tagged.tags[at - 1] == "S":
            return True
        near = small[max(at - 2, 0) : at] + small[at + 1 : at + 6]
        if small[at] in _HEROES_OF and not (WORKS | {"book"}).isdisjoint(near):
            return True
    return False


def tells(scene: Scene, at: int) -> bool:
    """Tell whether a clause is what a tale shows: 'The play imagines that …', '… how …'."""
    clause, before = scene.clauses[at], scene.clauses[at - 1] if at else None
    if before is None or before.subject is None or before.passive:
        return False
    if scene.tagged.small[before.subject.at[-1]] not in _TELLING:
        return False
    if clause.opener in ("K", "U"):
        return clause.opener_word in ("that", "how", "why") and not before.copula
    shown = before.phrase[0] in _REVEALING
    return shown and (clause.reduced or clause.opener == "R" or before.after == clause.group - 1)


def made(clause: Clause) -> bool:
    """Tell whether a clause says what somebody did for a tale, not in it: 'played', 'wrote'."""
    return clause.phrase[0] in _MAKING
