"""How long, high, wide or heavy something is: 'It is 421 metres long', 'she weighed 12 tons'."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factlint.extract.coreference.descriptions import again, lasts
from factlint.extract.coreference.pronouns import meant_by
from factlint.extract.drafts import Where
from factlint.extract.reckoning.figures import DIGITS, value_of
from factlint.extract.things.conversions import UNIT
from factlint.model import Polarity, Quantity, Span
from factlint.patterns import deferred
from factlint.wordlists import word_list, word_pairs

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

BY = "measure"
_NEAR = r"(?P<near>(?:about|some|around|nearly|almost|over|more than|less than|at least|up to) )?"
_SIZE = (  # not the feet of "59 ft 10 in"
    rf"(?P<number>{DIGITS})[  -](?P<unit>{UNIT})\b(?! ?\d[\d.½¼¾⅛/ ]* ?(?:in\b|inch|ins\b))"
)
_IS = deferred(
    rf"\b(?:is|was|are|were|being) (?:now |only |just )?{_NEAR}{_SIZE}(?: ?\([^()]*\))?"
    r" (?P<how>long|high|wide|tall|broad|deep)\b"
    r"(?= ?(?:[,.;:)]|and\b|with an? [a-z]+ of \d|over all|overall|$))"
)
_THE = deferred(  # "The length was 2,130 feet", "Length 2,310 ft"
    r"(?:\b[Tt]he (?:total |overall |whole )?|\b[Ii]ts |(?<![\w-])(?=[LHWB]))(?P<how>[Ll]ength"
    rf"|[Hh]eight|[Ww]idth|[Bb]readth)(?P<what>)(?: over all| overall)?(?: is| was|:)?"
    rf" {_NEAR}{_SIZE}"
)
_AREA = r"(?:acres?|hectares?|ha|km[2²]|square (?:kilometres?|kilometers?|miles?)|sq (?:km|mi))"
_HAS = deferred(  # "It has a length of 748 feet", "With a height of 1,724 metres it is"
    r"\b(?:has|had|[Ww]ith) an? (?:total |overall |surface )?"
    rf"(?P<how>length|height|width|breadth|beam|area|(?:main|longest) span) of {_NEAR}{_SIZE}"
)
_FURTHER = deferred(  # "has a length of 62 metres and a width of 2 metres"
    rf"\d[  -]{UNIT}\b(?: ?\([^()]*\))?(?: (?:long|high|wide|tall))?,? and an? "
    rf"(?P<how>length|height|width|breadth|beam) of {_NEAR}{_SIZE}"
)
_COVERS = deferred(
    rf"\b(?P<how>covers) (?:an (?:total )?area of )?{_NEAR}(?P<number>{DIGITS})[  -]"
    rf"(?P<unit>{_AREA})"
)
_PART = deferred(
    r"\b(?:each|span|arch|tower|deck|nave|wing|hall|room|model|roadway|proposed|planned)s?\b"
)
_MAIN = deferred(r"\b(?:main|longest) span of\b")  # of which there is one
_WEIGHS = deferred(rf"\b(?P<how>weigh(?:s|ed)) {_NEAR}{_SIZE}")
_OF_TONS = deferred(rf",? of {_NEAR}(?P<number>{DIGITS}) (?P<unit>(?P<how>tons|tonnes))\b")
_RUNS = deferred(
    rf"\b(?P<how>runs|ran|lasts|running time (?:is|was|of)) (?:for )?{_NEAR}"
    rf"(?P<number>{DIGITS}) (?P<unit>minutes)\b"
)
_COURSE = deferred(  # "The canal runs for 17 miles"
    rf"\b(?P<how>runs|ran|stretches|stretched|extends|extended) (?:for )?{_NEAR}"
    rf"(?P<number>{DIGITS})[  -](?P<unit>miles|kilometres|kilometers|km|yards|metres|meters)\b"
    r"(?=[.;,]|$)"  # and not "for 3 miles along the river", "for 9 miles from Kelby to Lund"
)
_IN_LENGTH = deferred(
    rf"\b(?:is|was) (?:now |only |just )?{_NEAR}{_SIZE}(?: ?\([^()]*\))?"
    r" in (?:total |overall )?(?P<how>length|height|width|breadth)\b"
)
_MEASURES = deferred(  # "It measured 228 ft from end to end", "measures 3 metres in height"
    rf"\b(?:measures|measured) (?:just |only )?{_NEAR}{_SIZE}(?: ?\([^()]*\))?,? (?:(?:from )?"
    r"(?P<end>[a-z]+) to (?P<how>(?P=end)|stern)|in (?:total |overall )?"
    r"(?P<what>length|height|width|breadth))\b"
)
_FRONTED = deferred(  # "From end to end it measures 47 metres", "In width the bridge measures 9 m"
    r"\b(?:From (?P<end>[a-z]+) to (?P<how>(?P=end)|stern)"
    r"|In (?P<what>length|height|width|breadth)),?"
    r" (?:it|she|the (?:bridge|structure|building|ship|vessel|viaduct|tower|tunnel|pier))"
    rf" measure[sd] (?:just |only )?{_NEAR}{_SIZE}"
)
_APPOSED = deferred(rf", {_NEAR}{_SIZE}(?: ?\([^()]*\))? (?P<how>long|high|wide|tall)(?=,)")
_IS_LONG = deferred(
    rf"\b(?:is|was) (?:just |only )?{_NEAR}(?P<number>{DIGITS}) (?P<unit>minutes) (?P<how>long)\b"
)
_TOLD_BY = deferred(r"\d[  -]?[a-zµ]")
# "it is 300 m long, including its approaches"
_WITH_MORE = deferred(
    r",? ?\(?(?:with(?! an? (?:beam|width|breadth|height|length) of \d)|without|if|when"
    r"|(?:in|ex)cluding|counting)\b"
)
_OTHERS = frozenset({"running"})
_ONLY_OF = {"tonnage": ("ship",), "runtime": ("work", "")}


@cache
def _words() -> frozenset[str]:
    """Give the words, one of which says what is measured."""
    return frozenset(word_pairs("figures", "measured-by")) | _OTHERS


def read(scene: Scene) -> Iterator[Draft]:
    """Yield the measures a sentence states of whoever its clauses are about."""
    lasting = scene.text.find(" minutes", *scene.span) >= 0  # "94 minutes long" is one word here
    if not lasting and _words().isdisjoint(scene.tagged.small):
        return
    if not _TOLD_BY.search(scene.text, *scene.span):
        return
    for match in (
        *_THE.finditer(scene.text, *scene.span),
        *_FRONTED.finditer(scene.text, *scene.span),
    ):
        yield from _of_topic(scene, match)
    for pattern in (
        _IS, _WEIGHS, _OF_TONS, _RUNS, _COURSE, _IN_LENGTH, _APPOSED, _IS_LONG, _MEASURES,
    ):  # fmt: skip
        for match in pattern.finditer(scene.text, *scene.span):
            yield from _measure(scene, match)
    if not scene.times and not _PART.search(_MAIN.sub("", scene.text[slice(*scene.span)])):
        for pattern in (_HAS, _FURTHER, _COVERS):
            for match in pattern.finditer(scene.text, *scene.span):
                if not match[0].startswith("with") or _is_said_to_be(scene, match.start()):
                    yield from _measure(scene, match)


def _measure(scene: Scene, match: re.Match[str]) -> Iterator[Draft]:
    how = match["how"] or match["what"]
    name = word_pairs("figures", "measured-by").get(how.rpartition(" ")[2], "")
    name = "runtime" if match["unit"] == "minutes" else name
    number = value_of(match["number"])
    owner = _owner(scene, match)
    each = scene.text.endswith(" each ", 0, match.start())
    if not name or number is None or owner is None or match["near"] or each:
        return
    member, span = owner
    if name in _ONLY_OF and member.type not in _ONLY_OF[name]:
        return
    if name == "course" and not _has_a_course(member):
        return
    name = "length" if name == "course" else name
    told = Span(match.start("number"), match.end("unit"))
    yield scene.draft(
        BY, member, name, Quantity(number, number, match["unit"]),
        Where(Span(min(span.start, match.start()), max(span.end, match.end())), span, told),
    )  # fmt: skip


def _has_a_course(member: Member) -> bool:
    """Tell whether something runs for miles by lying there, as a canal does and no bus."""
    courses = word_list("figures", "courses")
    return member.name.rpartition(" ")[2].lower() in courses or bool(courses & member.nouns)


def _of_topic(scene: Scene, match: re.Match[str]) -> Iterator[Draft]:
    """Yield 'The length was 2,130 feet' of the one building or ship that a text is about."""
    topic, number = scene.discourse.document_topic, value_of(match["number"])
    if topic is None or topic.type not in ("building", "ship") or number is None or match["near"]:
        return
    if _PART.search(scene.text, *scene.span):
        return
    how = (match["how"] or match["what"]).lower()
    name = word_pairs("figures", "measured-by").get(how, how)
    span, told = Span(*match.span()), Span(match.start("number"), match.end("unit"))
    value = Quantity(number, number, match["unit"])
    yield scene.draft(BY, topic, name, value, Where(span, span, told))


def _owner(scene: Scene, match: re.Match[str]) -> tuple[Member, Span] | None:
    """Give whose clause it stands in; right behind a name, whose name it is."""
    beside = match.group("how") in ("tons", "tonnes") or match[0].startswith(",")
    for named in scene.named if beside else ():
        if named.mention.end == match.start():
            return named.member, named.span
    for at, clause in enumerate(scene.clauses):
        start = scene.tagged.starts[clause.group]
        if not start <= match.start() + 1 <= scene.end_of(clause):
            continue
        how = None if _is_in_part(scene, clause, match) else clause.stance
        told = _told_of(scene, at) if how is not None and how[0] is not Polarity.NEGATIVE else None
        if told is not None:
            return told, scene.actor_spans[at]
    if match.start() == scene.span.start and scene.clauses:  # "With a height of 1,724 metres it is"
        about = scene.actors[0]
        return (about[0], scene.actor_spans[0]) if len(about) == 1 else None
    if not scene.clauses and scene.text.startswith("It ", scene.span.start):
        meant = meant_by(scene.discourse, "it", [])
        opening = Span(scene.span.start, scene.span.start + len("It"))
        return (meant[0], opening) if len(meant) == 1 else None
    return None


def _told_of(scene: Scene, at: int) -> Member | None:
    """Give what a clause is about: something with a name, the text's lake, or 'the bridge'."""
    if len(scene.actors[at]) != 1:
        return _place_told_of(scene, scene.clauses[at]) or again(scene, at)
    one = scene.actors[at][0]
    return one if one.type != "description" or lasts(scene, at) else None


def _is_in_part(scene: Scene, clause: Clause, match: re.Match[str]) -> bool:
    """Tell whether it says when, where or with what else: 'With its mast it is 52 metres high'."""
    first = clause.subject.first if clause.subject is not None else clause.head
    head = 0 if clause is scene.clauses[0] else clause.head
    opened = scene.tagged.tags[head:first].strip("CB,")
    return bool(opened) or _WITH_MORE.match(scene.text, match.end(), scene.span.end) is not None


def _is_said_to_be(scene: Scene, at: int) -> bool:
    """Tell whether a clause says what something is: 'is a lake with an area of', not 'built a'."""
    token = scene.token_from(at)
    number = scene.clause_number(token) if token is not None else None
    return number is not None and scene.clauses[number].copula


def _place_told_of(scene: Scene, clause: Clause) -> Member | None:
    """Give the lake or the hill a text is about, where the sentence before told of it, as 'it'."""
    topic, subject = scene.discourse.document_topic, clause.subject
    if topic is None or topic.type != "place" or topic.id not in scene.discourse.seen_before:
        return None
    itself = subject is not None and scene.tagged.small[subject.at[0]] == "it"
    return topic if itself else None
