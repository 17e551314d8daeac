"""How sure it is that a date which no verb took is of what its clause tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

SENTENCE = 0.6  # confidence of a date that stands in the sentence but belongs to no verb read
NEARBY = 0.4  # confidence where it need not be a date of what the clause tells
_OTHER_ACT = frozenset("gvU")
_CHANGES = word_list("figures", "changes")
_NOW = frozenset("is are am has have".split())
_ONCE = frozenset("former retired".split())  # "is a retired footballer of the 1990s"
_LISTING = frozenset("such including like".split())
_PARTING = deferred(r"[KRtx;]|,C[^,]*[vs]")
_OPENING = deferred(r"U(?=.)")
_COMPARING = frozenset("as than".split())


def of(scene: Scene, clause: Clause | None, at: int) -> float:
    """Give how sure it is that what a clause says was so at a date: 'She was ill in 1905'.

    Beside any other verb a date that the verb does not take is a noun's or an aside's: 'She says
    that the hall lost in 1905', 'praised the Riga Choir (1905)'.
    """
    own = clause is not None and clause.copula and any(at == token for token, _ in clause.dates)
    sure = own and scene.tagged.tags[at] == "T" and not _compared(scene, clause, at)
    sure = sure and clause is not None and not _parted(scene, clause, at)
    sure = sure and not _of_now(scene, clause, at)
    return SENTENCE if sure and not _within(scene, clause, at) else NEARBY


def _of_now(scene: Scene, clause: Clause | None, at: int) -> bool:
    """Tell whether something is so whenever: 'The school is the largest, with 900 pupils in 1950'.

    'Otto Hay is the mayor since 1950' tells when it began.
    """
    time = scene.tagged.time(at)
    if clause is None or at < clause.verb or time is None:
        return False
    once = not _ONCE.isdisjoint(scene.tagged.small[clause.after : at])
    stretch = time.range and scene.tagged.tags[at - 1 : at] in ("P", "N", ",")
    if once or stretch or time.modifier in ("since", "until"):
        return False
    return not _NOW.isdisjoint(scene.tagged.words(clause.verb, 1))


def _parted(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether something else begins before a date: 'was big, and its fall in 1905 a shock'."""
    if at < clause.after:
        return False
    tags, small = scene.tagged.tags, scene.tagged.small
    if not _LISTING.isdisjoint(small[clause.after : at]) or small[at - 2 : at - 1] == ["al"]:
        return True  # "such as the Lind Mill in 1905", "Lind et al., 1905"
    opened = _OPENING.finditer(tags, clause.after, at)
    return (
        any(small[one.start()] not in _COMPARING for one in opened)
        or _PARTING.search(tags, clause.after, at) is not None
    )


def _within(scene: Scene, clause: Clause | None, at: int) -> bool:
    """Tell whether a date is within the subject or an infinitive: 'is bound to end by 1990'."""
    if clause is None:
        return False
    subject = clause.subject
    inside = subject is not None and subject.first < at < clause.group
    inside = inside and not _OTHER_ACT.isdisjoint(scene.tagged.tags[clause.head : at])
    ahead = scene.tagged.words(clause.after, 1)[:1]
    return inside or (bool(ahead) and ahead[0] in word_list("verbs", "lying-ahead"))


def _compared(scene: Scene, clause: Clause | None, at: int) -> bool:
    """Tell whether a date is of what something is compared with: 'is at its lowest since 1990'."""
    if clause is None or scene.tagged.words(at - 1, 1) not in (["since"], ["from"]):
        return False
    said = scene.tagged.small[clause.after : at]
    return any(word.endswith("est") or word in _CHANGES for word in said)
