"""One sentence with everything that is known of it: what the readers of claims work on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factlint.extract.clauses import Stance
from factlint.extract.grammar import CONDITIONS
from factlint.model import Modality, Origin, Polarity, Span, Time

if TYPE_CHECKING:
    from factlint.extract.cast import Member
    from factlint.extract.clauses import Clause
    from factlint.extract.discourse import Discourse
    from factlint.extract.lexicon import Lexicon
    from factlint.extract.mentions import Mention
    from factlint.extract.tagging import Tagged


@dataclass(frozen=True)
class Named:
    """A mention and whom it means."""

    mention: Mention
    member: Member

    @property
    def span(self) -> Span:
        return Span(self.mention.start, self.mention.end)


@dataclass(frozen=True)
class Setting:
    """What all sentences of a block share."""

    text: str
    block: int
    origin: Origin
    discourse: Discourse
    lexicon: Lexicon


@dataclass
class Scene:
    """A sentence, its words, its clauses and who acts in each."""

    setting: Setting
    span: Span
    named: list[Named]
    times: list[Time]
    tagged: Tagged
    clauses: list[Clause]
    actors: list[list[Member]] = field(default_factory=list)  # of each clause
    actor_spans: list[Span] = field(default_factory=list)
    citations: tuple[str, ...] = ()
    text: str = ""
    block: int = 0
    origin: Origin = Origin.BODY

    def __post_init__(self) -> None:
        self.text, self.block = self.setting.text, self.setting.block
        self.origin = self.setting.origin

    @property
    def discourse(self) -> Discourse:
        return self.setting.discourse

    @property
    def lexicon(self) -> Lexicon:
        return self.setting.lexicon

    @property
    def bracketed(self) -> bool:
        """Tell whether anything stands in brackets."""
        return self.text.find("(", *self.span) >= 0

    @property
    def question(self) -> bool:
        return self.text[self.span.end - 1 : self.span.end] == "?"

    def token_span(self, first: int, last: int) -> Span:
        """Give the span in the block's text of tokens first..last, both included."""
        return Span(self.tagged.starts[first], self.tagged.ends[last])

    def clause_span(self, clause: Clause) -> Span:
        """Give where a clause stands, its brackets included."""
        last = max(min(clause.end, len(self.tagged.tags)) - 1, clause.verb)
        first = clause.subject.first if clause.subject else clause.group
        if clause.leading:
            first = min(first, *clause.leading)
            first -= first > 0 and self.tagged.tags[first - 1] == "P"
        return Span(self.tagged.starts[first], self.tagged.ends[last])


def settle(scene: Scene) -> None:
    """Say of each clause how it is meant and which dates are its own."""
    for clause in scene.clauses:
        clause.stance = _stance(scene, clause)
        clause.dates = _dates(scene, clause) if scene.tagged.dates else []


def _stance(scene: Scene, clause: Clause) -> Stance | None:
    if scene.question or clause.opener_word in CONDITIONS:
        return None
    if clause.modal in ("could", "should", "can", "must", "will", "shall"):
        return None
    if clause.modal == "would" and (clause.perfect or _conditional(scene)):
        return None
    polarity = Polarity.NEGATIVE if clause.negative else Polarity.POSITIVE
    if clause.said_by is not None:
        return Stance(polarity, Modality.ATTRIBUTED, _speaker(scene, clause.said_by))
    hedged = any(clause.head <= at < clause.end for at in scene.tagged.hedges)
    if clause.hedged or clause.modal or hedged:
        return Stance(polarity, Modality.HEDGED, "")
    return Stance(polarity, Modality.ASSERTED, "")


def _conditional(scene: Scene) -> bool:
    return any(clause.opener_word in ("if", "unless") for clause in scene.clauses)


def _speaker(scene: Scene, said: Clause) -> str:
    if said.subject is None:
        return ""
    return scene.text[slice(*scene.token_span(said.subject.first, said.subject.at[-1]))]


def _dates(scene: Scene, clause: Clause) -> list[tuple[int, Time]]:
    found = []
    for at in scene.tagged.dates:
        if at in clause.leading or clause.head <= at < clause.end:
            time = scene.tagged.time(at)
            if time is not None and time.edtf and not _of_a_noun(scene, clause, at):
                found.append((at, time))
    return found


def _of_a_noun(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date belongs to a noun: 'the flood of 1953', 'the 1949 trial'."""
    tags = scene.tagged.tags
    if at and tags[at - 1] == "f" and at > clause.verb:
        return True
    before, behind = tags[at - 1 : at], tags[at + 1 : at + 2]
    return tags[at] == "T" and before in ("D", "S", "a") and behind in ("w", "N")
