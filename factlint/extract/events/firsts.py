"""What came first of many: 'They took over the works in March. The first order was delivered'.

The first order, issue or train of something comes after whoever made it had begun. Both are read
within one paragraph only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.language import load_language
from factlint.model import Date, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.extract.syntax.noun_phrases import Subject
    from factlint.model import Time

BY = "first"
_FOUNDED = frozenset("founded opened established started formed".split())


def read(scene: Scene) -> Iterator[Draft]:
    """Yield beginnings, and what came first afterwards, of one undertaking for each paragraph."""
    for at, clause in enumerate(scene.clauses):
        if not clause.asserted:
            continue
        dated = [time for _, time in clause.dates if time.anchor is None and not time.range]
        if len(dated) != 1 or clause.perfect or clause.opener in ("R", "U"):
            continue
        known = bool(scene.actors[at]) or scene.discourse.topic is not None
        if known and clause.subject is not None and _begins(scene, clause):
            scene.discourse.undertaking = scene.discourse.cast.described(_name(scene, at, clause))
            begun = _draft(scene, clause, scene.discourse.undertaking, "begun", dated[0])
            scene.discourse.begun = [begun]  # told only if what came first is told, too
            if _founds_what_is_told_of(scene, at, clause):
                scene.discourse.founded = [begun]
        elif _is_first(scene, clause):
            yield from _first_done(scene, clause, dated[0])


def _first_done(scene: Scene, clause: Clause, time: Time) -> Iterator[Draft]:
    """Yield what came first of the paragraph's undertaking, or of what the whole text tells of."""
    discourse = scene.discourse
    begun = discourse.begun if discourse.undertaking is not None else discourse.founded
    whose = discourse.undertaking or (begun[0].subject if begun else None)
    if whose is None:
        return
    yield from begun
    if discourse.undertaking is not None:
        discourse.begun = []
    else:
        discourse.founded = []
    yield _draft(scene, clause, whose, "first-done", time)


def _founds_what_is_told_of(scene: Scene, at: int, clause: Clause) -> bool:
    """Tell whether what begins is what the text tells of, or what its first sentence opens with."""
    if not clause.passive or clause.phrase[0] not in _FOUNDED or len(scene.actors[at]) != 1:
        return False
    one, topic = scene.actors[at][0], scene.discourse.topic
    opens = topic is None and scene.discourse.opening and one.type != "description"
    return one is topic or opens


def _begins(scene: Scene, clause: Clause) -> bool:
    """Tell whether a clause tells of a beginning: 'took over a works', 'opened a shop'."""
    words = scene.tagged.words(clause.verb, 8)
    phrases = load_language().beginnings
    if _opens_by_itself(scene, clause):
        return True
    if not any(" ".join(words[:count]) in phrases for count in (1, 2)):
        return False
    if clause.passive and clause.phrase[0] in ("laid", "cut"):  # the first stone, the first sod
        subject = clause.subject
        near = words_of(scene, subject) if subject is not None else []
        return any(word in ("stone", "sod", "turf", "keel") for word in near)
    return clause.passive or any(word in _enterprises() for word in words[1:])


def _opens_by_itself(scene: Scene, clause: Clause) -> bool:
    """Tell whether a clause says that some enterprise opened: 'The theatre opened in May 1880'."""
    if clause.passive or clause.phrase[0] not in ("opened", "began") or clause.subject is None:
        return False
    behind = scene.tagged.tags[clause.after : clause.after + 1]
    noun = words_of(scene, clause.subject)[-1]
    return behind in ("P", "T", "B") and noun in _enterprises()


def words_of(scene: Scene, subject: Subject) -> list[str]:
    """Give the words of a subject in small letters."""
    return scene.tagged.words(subject.first, subject.at[0] - subject.first + 1)


def _enterprises() -> frozenset[str]:
    return load_language().enterprises


def _is_first(scene: Scene, clause: Clause) -> bool:
    """Tell whether a clause is about the first of what is made or served."""
    subject = clause.subject
    if subject is None or subject.kind != "noun":
        return False
    words = scene.tagged.words(subject.first, subject.at[0] - subject.first + 1)
    return (
        "first" in words[:2]
        and words[0] in ("the", "its", "their", "his", "her")
        and (words[-1] in load_language().products)
    )


def _name(scene: Scene, at: int, clause: Clause) -> str:
    """Give what begins in the text's own words, 'bankrupt rope works'; else whose it is."""
    words = scene.tagged.words(clause.verb, 8)
    if not clause.passive and not _opens_by_itself(scene, clause):
        last = next(i for i, word in enumerate(words) if i and word in _enterprises())
        first = last
        while first > 1 and scene.tagged.tags[clause.verb + first - 1] in "wavgrN":
            first -= 1
        return scene.text[slice(*scene.token_span(clause.verb + first, clause.verb + last))]
    topic = scene.discourse.topic
    if topic is None and not scene.actors[at]:
        return " ".join(words_of(scene, clause.subject)) if clause.subject else "this"
    return topic.name if topic is not None else scene.actors[at][0].name


def _draft(scene: Scene, clause: Clause, whose: Member, name: str, time: Time) -> Draft:
    span = scene.clause_span(clause)
    told = time.span
    return scene.draft(
        BY, whose, name, Date(time.edtf or ""), Where(span.around(told), span, told),
        qualifiers={"what": Text(clause.phrase[0])},
    )  # fmt: skip
