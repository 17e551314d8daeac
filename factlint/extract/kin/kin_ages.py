"""Ages told by what happened to one's kin: 'Her father died when she was fourteen'.

The date is that of the death, or of the birth, wherever the text tells it.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from factlint.extract.coreference.descriptions import relative
from factlint.extract.drafts import About, Where
from factlint.extract.reckoning.figures import WORDS
from factlint.extract.syntax.clause import PLAIN
from factlint.extract.syntax.grammar import RELATION_NOUNS
from factlint.extract.syntax.numbers import number_of
from factlint.model import Age, Date, Span
from factlint.patterns import deferred
from factlint.wordlists import one_for

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene

BY = "kin-age"
SIGNS = RELATION_NOUNS
_KIN = r"(?P<kin>father|mother|husband|wife|(?:(?:elder|younger|older|twin) )?(?:brother|sister))"
_WAS = (
    rf"was (?:only |just |barely |still )?(?P<age>\d{{1,2}}|{WORDS})\b"
    r"(?! (?:and a half|months|weeks))"
)
_NAME = r"(?:,? (?P<name>[A-Z][a-z]+))?(?:, [^.;:]{1,60},)?"


def _happened() -> str:
    told = "|".join(one_for("verbs", "for-plain", plain) for plain in ("died", "was born"))
    return rf"(?P<what>died|was (?:killed|drowned|born)|drowned|{told})"


_WHEN_HE_WAS = deferred(
    lambda: rf"\b(?P<whose>[Hh]is|[Hh]er) {_KIN}{_NAME} {_happened()} when (?:he|she) {_WAS}"
)
_WAS_WHEN = deferred(
    lambda: rf"\b(?:[Hh]e|[Ss]he) {_WAS} when (?P<whose>his|her) {_KIN}{_NAME} {_happened()}\b"
)


def read(scene: Scene) -> Iterator[Draft]:
    """Yield ages whose date is a death or birth, to which they point until the text is read."""
    if scene.times and any(one.kind == "date" for one in scene.times):
        return
    for pattern in (_WHEN_HE_WAS, _WAS_WHEN):
        for match in pattern.finditer(scene.text, *scene.span):
            token = scene.token_from(match.start("whose"))
            owner = scene.possessor(token) if token is not None else None
            kin = _kin(scene, match, token) if token is not None else None
            age = number_of(match["age"])
            if owner is None or kin is None or not age or not _stated(scene, match):
                continue
            whose, told = Span(*match.span("whose")), Span(*match.span())
            yield scene.draft(
                BY, owner, "age", Age(age, age), Where(told, whose, Span(*match.span("age"))),
                qualifiers={_event(match): About(kin)},
            )  # fmt: skip


def settle(drafts: list[Draft]) -> None:
    """Date each such age by what is told of the relative; leave out those that nothing dates."""
    waiting = [one for one in drafts if one.by == BY]
    told: dict[tuple[str, str], set[str]] = defaultdict(set)
    for one in drafts if waiting else ():
        if one.property in ("born", "died") and one.by != "implied" and isinstance(one.value, Date):
            told[one.property, one.subject.id].add(one.value.edtf)
    for draft in waiting:
        name, kin = next(iter(draft.qualifiers.items()))
        assert isinstance(kin, About)
        dates = told[name, kin.member.id]
        draft.qualifiers = {"time": Date(*dates)} if len(dates) == 1 else {}
    drafts[:] = [one for one in drafts if one.by != BY or one.qualifiers]


def _stated(scene: Scene, match: re.Match[str]) -> bool:
    """Tell whether both the age and the event are told plainly: not 'perhaps she was fifteen'."""
    at = (scene.token_from(match.start(name)) for name in ("what", "age"))
    clauses = [scene.clause_at(one) for one in at if one is not None]
    plain = all(one is not None and one.stance == PLAIN for one in clauses)
    return plain and not scene.tagged.hedges


def _event(match: re.Match[str]) -> str:
    return "born" if match["what"] == "was born" else "died"


def _kin(scene: Scene, match: re.Match[str], token: int) -> Member | None:
    """Give the relative: the one named, or the only one of that kind who is known."""
    if match["name"]:
        start = match.start("name")
        return next((one.member for one in scene.named if one.mention.start == start), None)
    noun = scene.token_from(match.end("kin") - len(match["kin"].rpartition(" ")[2]))
    return relative(scene, token, noun) if noun is not None else None
