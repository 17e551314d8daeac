"""What is done with the very thing that was had before: 'In 1899 they bought her a bicycle. In 1896
she rode this same bicycle into the pond'.

Both stand in sentences that follow each other, each with one date. What is made is not there
before, whoever tells of it; what is bought may have been anybody's, and is told of only where the
same one did something to it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factlint.extract.drafts import Where
from factlint.extract.events.sequels import QUALIFIER
from factlint.extract.syntax.sentences import sentence_before
from factlint.limits import load_limits
from factlint.model import Amount, Date, Duration, Text
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.scene import Scene
    from factlint.model import Time

BY: Final = "same-thing"
SIGNS: Final = frozenset(("same", "very"))
_SAME: Final = deferred(
    r"\b(?:(?:this|that) (?:same|very)|the very) (?P<noun>[a-z]+)\b(?! (?:as|of|year|day)\b)"
)
_DOING: Final = deferred(r"\b(?P<who>she|he|they|[A-Z][a-z]+) (?P<verb>[a-z]+) $")
_FAR: Final = 400  # characters that the sentence before may have


def read(scene: Scene) -> Iterator[Draft]:
    """Yield what was done with such a thing, with the date at which it was come by."""
    match = _SAME.search(scene.text, *scene.span)
    before = sentence_before(scene.text, scene.span.start, _FAR) if match is not None else None
    own = [one for one in scene.times if _is_exact(one)]
    if match is None or before is None or len(own) != 1 or len(scene.tagged.dates) != 1:
        return
    words = scene.text[slice(*before)]
    told = [
        one for one in scene.setting.times
        if before.start <= one.start < before.end and _is_exact(one)
    ]  # fmt: skip
    clause = next((one for one in scene.clauses if one.asserted), None)
    if len(told) != 1 or clause is None or clause.perfect:
        return
    if clause.phrase[0] in word_list("events", "before-it-is-there"):
        return
    acting = next((one for one in scene.actors if len(one) == 1), [])
    made = _come_by("brought-about", match["noun"], words)
    if not made and not (
        _come_by("come-by", match["noun"], words) and _of_who_had_it(scene, match.start(), words)
    ):
        return
    who = acting[0] if acting else scene.discourse.cast.described(match[0])
    within = Duration(Amount(0, load_limits().longest_sequel, "year"))
    yield scene.draft(
        BY, who, "event", Date(own[0].edtf or ""),
        Where(told[0].span.around(own[0].span), own[0].span, own[0].span),
        qualifiers={
            "what": Text(clause.phrase[0]), "since": Date(told[0].edtf or ""), QUALIFIER: within,
        },
    )  # fmt: skip


def _come_by(how: str, noun: str, words: str) -> bool:
    """Tell whether a sentence tells how a thing came about: 'built a hall', 'A hall was built'."""
    verbs = one_of("events", how)
    active = (
        rf"\b(?:{verbs}) (?:her |him |it |them )?an? (?:[a-z-]+ ){{0,2}}{noun}\b(?![-'’]| of\b)"
    )
    passive = rf"\b[Aa]n? (?:[a-z-]+ ){{0,2}}{noun} was (?:[a-z]+ )?(?:{verbs})\b"
    return re.search(rf"{active}|{passive}", words) is not None


def _of_who_had_it(scene: Scene, at: int, words: str) -> bool:
    """Tell whether it is the object of what somebody does of whom the sentence before told."""
    doing = _DOING.search(scene.text, scene.span.start, at)
    return doing is not None and (
        doing["who"] in ("she", "he", "they") or doing["who"] in words.split()
    )


def _is_exact(time: Time) -> bool:
    plain = time.kind == "date" and time.is_plain and not time.modifier
    return plain and time.anchor is None and not time.implied
