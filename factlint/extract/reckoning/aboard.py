"""How many were on board or at work, and a sentence or two later how many lived and died.

'With 58 people on board ... the boats saved 31; 29 were drowned.' Who is neither told saved nor
dead may be missing, so only more than there were is a slip.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.reckoning.figures import FIGURE, Figure, figures
from factlint.extract.reckoning.misadded import is_slip
from factlint.model import Quantity, Span, Text
from factlint.patterns import deferred
from factlint.wordlists import one_of

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.reckoning.passage import Passage
    from factlint.model import Value

BY = "aboard"
SIGNS = (
    "died", "dead", "death", "kill", "drown", "lost", "shot", "hang", "execut", "slain", "murder",
    "massacr", "burn", "suffoc", "asphyx", "crush", "buried", "electroc", "behead", "perish",
    "succumb", "alive", "survivors", "who survived", "who lived", "who came", "who were",
)  # fmt: skip
TOLD_BY = deferred(
    lambda: (
        rf"\b(?:{one_of('disasters', 'perished')}|dead"
        rf"|(?:were|was) (?:{one_of('disasters', 'killed')}))\b"
        r"|\b(?:alive|survivors|who (?:survived|lived|came|were (?:saved|rescued)))\b"
    )
)
# "The 305 who reached Goa alive", which are all of them
_LIVING = deferred(
    rf"\b[Tt]he (?P<number>{FIGURE}) (?:survivors|(?:men |people |others )?who (?:survived|lived"
    r"|came (?:home|back)|(?:reached|got to|landed at) [^.;,]{3,30} alive"
    r"|were (?:saved|rescued)))\b"
)
_OTHER_FATE = deferred(lambda: rf"\b(?:{one_of('disasters', 'other-fates')})\b")
_WHOLE = deferred(
    rf"(?<![\w,.])(?P<number>(?i:{FIGURE}))(?: [a-z]+){{0,3}}? (?:on board|aboard"
    r"|(?:were )?(?:below ground|underground|at work below)|were below"
    r"|(?:were )?in the (?:building|mill|pit|mine|hall|train))\b"
    rf"|\bcarrying (?P<carried>{FIGURE}) (?:people|passengers|souls|men)\b"
    r"(?!,? (?:and|with|plus) [\w, ]*(?:crew|sailors|officers|hands))"
)
_SAVED = deferred(
    lambda: (
        rf"(?<![\w,.])(?P<number>(?i:{FIGURE}))(?: (?:people|men|women|passengers|of them|others"
        rf"|souls|persons))? (?:(?:were |was )?(?:{one_of('disasters', 'rescued')})"
        rf"|{one_of('disasters', 'escaped')})\b"
        rf"|\b(?:saved|rescued|picked up|took off|brought (?:ashore|out|up)) (?P<other>{FIGURE})\b"
        r"(?! (?:bodies|corpses|dead|sheep|horses|cattle|bags|boxes|sacks))"
    )
)
_DEAD = deferred(
    lambda: (
        rf"(?<![\w,.])(?P<number>(?i:{FIGURE}))(?: (?:people|men|women|passengers|of them|others"
        rf"|souls|persons))? (?:were (?:{one_of('disasters', 'killed')})"
        rf"|{one_of('disasters', 'perished')})\b"
    )
)
_NEAR = 600  # characters between the first and the last of the numbers
_SOME = deferred(
    r"\b(?:more|another|further|of whom|later|subsequently|in hospital|rescuers?"
    r"|ashore were|other ship|collided|both (?:ships|vessels|trains))\b"
)


def read(passage: Passage) -> Iterator[Draft]:
    """Yield what became of all on board, where it is told of more than there were."""
    text, span = passage.text, passage.span
    yield from _living(passage)
    dead = _one(passage, _DEAD, span)
    if dead is None:
        return
    start = max(text.rfind("\n\n", 0, span.start), span.start - _NEAR, 0)
    before = Span(start, span.end)
    whole, saved = _one(passage, _WHOLE, before), _one(passage, _SAVED, before)
    if whole is None or saved is None:
        return
    if _SOME.search(text, text.rfind(". ", 0, whole.start) + 1, span.end):
        return
    if len(list(_DEAD.finditer(text, *before))) > 1 or {whole.start} & {saved.start, dead.start}:
        return
    parts = sorted((saved, dead))
    if whole.start > parts[0].start or max(saved.number, dead.number) >= whole.number:
        return
    told: dict[str, Value] = {f"part-{at}": one.quantity() for at, one in enumerate(parts, 1)}
    told["part"] = Text("some")
    at = Span(whole.start, parts[-1].end)
    value = Quantity(whole.number, whole.number, "people")
    yield passage.draft("total-of-parts", BY, value, Span(parts[0].start, at.end), at, told)


def _living(passage: Passage) -> Iterator[Draft]:
    """Yield who lived of all on board, where they miss by a slip what the dead leave of them."""
    text, span = passage.text, passage.span
    living = _one(passage, _LIVING, span)
    before = Span(max(text.rfind("\n\n", 0, span.start), span.start - _NEAR, 0), span.end)
    if living is None or _SOME.search(text, *before):
        return
    whole, dead = _one(passage, _WHOLE, before), _one(passage, _DEAD, before)
    if whole is None or dead is None or not whole.start < dead.start < living.start:
        return
    others = _OTHER_FATE.search(text, whole.start, living.start)
    if not others and is_slip(living.number, whole.number - dead.number):
        told: dict[str, Value] = {"part-1": dead.quantity(), "part-2": living.quantity()}
        at = Span(whole.start, living.end)
        value = Quantity(whole.number, whole.number, "people")
        yield passage.draft("total-of-parts", BY, value, Span(dead.start, at.end), at, told)


def _one(passage: Passage, pattern: re.Pattern[str], span: Span) -> Figure | None:
    """Give the one number that a pattern finds in some words."""
    found = list(pattern.finditer(passage.text, *span))
    if len(found) != 1:
        return None
    told = found[0].groupdict()
    name = next(one for one, word in told.items() if word is not None)
    start = found[0].start(name)
    lead = max(start - len("approximately "), 0)
    known = figures(passage.text, Span(lead, found[0].end()), passage.times)
    one = next((figure for figure in known if figure.start == start), None)
    return None if one is None or one.vague else one
