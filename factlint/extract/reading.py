"""Read a document from its first block to its last, and write down what it states."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from factlint.extract import ages, events, families, fields, lifespans, relations
from factlint.extract.cast import Cast, Member
from factlint.extract.clauses import Clause, clauses
from factlint.extract.discourse import Discourse
from factlint.extract.drafts import Draft, finish
from factlint.extract.mentions import Mention, find_mentions
from factlint.extract.scene import Named, Scene
from factlint.extract.sentences import sentences
from factlint.extract.tagging import Tagged, tag_sentence
from factlint.extract.times import Context, read_times
from factlint.extract.topics import HEADS, body_under, topic_of_heading
from factlint.model import (
    Block,
    BlockKind,
    Document,
    Entity,
    Extraction,
    Origin,
    Span,
    Time,
)

if TYPE_CHECKING:
    from factlint.extract.lexicon import Lexicon

READERS = (events.read, lifespans.read, ages.read, families.read, relations.read)
PROSE = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTATION, BlockKind.CAPTION)


class Reading:
    """One pass over a document."""

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self._document = document
        self._lexicon = lexicon
        self._cast = Cast()
        self._discourse = Discourse(self._cast)
        self._context = Context()
        self._drafts: list[Draft] = []
        self._lead = True

    def read(self) -> Extraction:
        """Give the claims and the entities of the document."""
        self._cast.meet_words(self._inner_words())
        self._find_topic()
        for number, block in enumerate(self._document.blocks):
            self._read_block(number, block)
        claims = tuple(finish(draft, self._document) for draft in self._drafts)
        return Extraction(self._document.path, claims, self._entities())

    def _inner_words(self) -> set[str]:
        """Give the names that stand inside sentences: the same word opening one is a name too."""
        return {
            word
            for block in self._document.blocks
            if block.kind in PROSE
            for mention in find_mentions(block.text, frozenset())
            if mention.start
            for word in mention.text.split(" ")
        }

    def _find_topic(self) -> None:
        for number, block in enumerate(self._document.blocks):
            if block.kind in HEADS:
                body = body_under(self._document.blocks, number) or self._document.source
                self._discourse.document_topic = topic_of_heading(block.text, self._cast, body)
                if self._discourse.document_topic is not None:
                    return
            elif block.kind in PROSE:
                return

    def _read_block(self, number: int, block: Block) -> None:
        if block.kind in HEADS:
            self._read_heading(number, block)
        elif block.kind in PROSE:
            self._read_prose(number, block)
        elif block.kind is BlockKind.FIELD:
            self._read_field(number, block)
        elif block.kind is BlockKind.NAVIGATION and block.key == "category":
            topic = self._discourse.document_topic
            if topic is not None:
                self._drafts.extend(fields.read_category(block, number, topic))

    def _read_heading(self, number: int, block: Block) -> None:
        if number and block.kind is BlockKind.HEADING:
            self._lead = False
        body = body_under(self._document.blocks, number)
        topic = topic_of_heading(block.text, self._cast, body)
        above = self._discourse.document_topic
        self._discourse.section_topic = topic if topic is not above else None
        if topic is not None:
            self._discourse.note_subjects([topic])
        self._read_sentences(number, block, Origin.TITLE)

    def _read_field(self, number: int, block: Block) -> None:
        topic = self._discourse.topic
        if topic is not None:
            self._drafts.extend(
                fields.read_field(block, number, topic, self._cast, self._lexicon)
            )

    def _read_prose(self, number: int, block: Block) -> None:
        origin = Origin.LIST if block.kind is BlockKind.ITEM else Origin.BODY
        if self._lead and origin is Origin.BODY:
            origin = Origin.LEAD
        self._read_sentences(number, block, origin)

    def _read_sentences(self, number: int, block: Block, origin: Origin) -> None:
        text = block.text
        spans = sentences(text)
        openings = frozenset(span.start for span in spans)
        times, self._context = read_times(text, self._context)
        mentions = _apart_from(list(find_mentions(text, openings)), times)
        marks = [mark for mark in self._document.marks if mark.block == number]
        for span in spans:
            named = self._see(mentions, span)
            inside = [time for time in times if span.start <= time.start < span.end]
            scene = self._scene(text, number, span, named, inside, origin)
            scene.citations = tuple(
                mark.key for mark in marks if span.start < mark.at <= span.end + 1
            )
            for read in READERS:
                self._drafts.extend(read(scene))
            self._remember(scene)

    def _see(self, mentions: list[Mention], span: Span) -> list[Named]:
        low = bisect_left(mentions, span.start, key=lambda one: one.start)
        named = []
        for mention in mentions[low:]:
            if mention.start >= span.end:
                break
            member = self._cast.see(mention)
            if member is not None:
                named.append(Named(mention, member))
        _share_surname(named, self._cast)
        return named

    def _scene(
        self, text: str, number: int, span: Span, named: list[Named], times: list[Time],
        origin: Origin,
    ) -> Scene:  # fmt: skip
        specials = [(one.mention.start, one.mention.end, one.member) for one in named]
        specials += [(time.start, time.end, time) for time in times]
        tagged = tag_sentence(text, span, sorted(specials, key=lambda one: one[0]))
        found = clauses(tagged)
        scene = Scene(
            text, number, span, named, times, tagged, found, self._discourse, self._lexicon, origin
        )
        self._resolve(scene)
        return scene

    def _resolve(self, scene: Scene) -> None:
        """Find out who acts in each clause, from left to right."""
        for at, clause in enumerate(scene.clauses):
            members, span = self._actors(scene, at, clause)
            scene.actors.append(members)
            scene.actor_spans.append(span)
            self._discourse.note_subjects(members)

    def _actors(self, scene: Scene, at: int, clause: Clause) -> tuple[list[Member], Span]:
        subject, tagged = clause.subject, scene.tagged
        if subject is None:
            return self._elided(scene, at, clause)
        span = scene.token_span(subject.at[0], subject.at[-1])
        if subject.kind == "names":
            return [one for token in subject.at if (one := tagged.member(token))], span
        word = tagged.word(subject.at[0])
        if subject.kind == "pronoun":
            before = [
                one.member for one in scene.named
                if one.mention.start < span.start and one.member.person
            ]  # fmt: skip
            return self._discourse.pronoun(word, before), span
        words = tagged.words(subject.first, subject.at[0] - subject.first + 1)
        return self._discourse.described(words), scene.token_span(subject.first, subject.at[0])

    def _elided(self, scene: Scene, at: int, clause: Clause) -> tuple[list[Member], Span]:
        """Give the subject that is left out: the one before, a relative's antecedent, the heading."""
        whole = scene.token_span(clause.group, clause.verb)
        if clause.opener == "R":
            return _antecedent(scene, clause, whole)
        if at and clause.opener in ("C", ","):
            return scene.actors[at - 1], scene.actor_spans[at - 1]
        if not at and clause.group == 0 and self._discourse.section_topic is not None:
            return [self._discourse.section_topic], whole
        return [], whole

    def _remember(self, scene: Scene) -> None:
        self._discourse.seen_now.update(one.member.id for one in scene.named)
        self._discourse.last_death = next(
            (
                draft.subject
                for draft in reversed(self._drafts[-6:])
                if draft.property == "died" and draft.block == scene.block
                and scene.span.start <= draft.span.start < scene.span.end
            ),
            None,
        )  # fmt: skip
        self._discourse.next_sentence()

    def _entities(self) -> tuple[Entity, ...]:
        used = {draft.subject.id for draft in self._drafts}
        used |= {
            value.member.id
            for draft in self._drafts
            for value in (draft.value, *draft.qualifiers.values())
            if hasattr(value, "member")
        }
        return tuple(
            Entity(one.id, one.type or "thing", tuple(dict.fromkeys([one.name, *one.names])))
            for one in self._cast.members
            if one.id in used
        )


def _apart_from(mentions: list[Mention], times: list[Time]) -> list[Mention]:
    """Leave out names that a time covers: 'May', 'Easter'."""
    if not times:
        return mentions
    ends = [time.end for time in times]
    kept = []
    for mention in mentions:
        at = bisect_left(ends, mention.start + 1)
        if at == len(times) or times[at].start >= mention.end:
            kept.append(mention)
    return kept


def _share_surname(named: list[Named], cast: Cast) -> None:
    """Let 'Hugo and Felix Brandram' both be Brandrams."""
    for one, other in zip(named, named[1:], strict=False):
        between = other.mention.start - one.mention.end
        if between == len(" and ") and " " not in one.member.name and " " in other.member.name:
            if one.member.person and other.member.type == "person":
                cast.also_called(one.member, other.member)
                one.member.type = one.member.type or "person"


def _antecedent(scene: Scene, clause: Clause, whole: Span) -> tuple[list[Member], Span]:
    """Give the name right before 'who' or 'which', over a comma or a bracket."""
    tags = scene.tagged.tags
    at = clause.head - 2
    while at >= 0 and tags[at] in ",B":
        at -= 1
    if at < 0:
        return [], whole
    if tags[at] == "N":
        member = scene.tagged.member(at)
        return ([member] if member else []), scene.token_span(at, at)
    before = scene.clauses[scene.clauses.index(clause) - 1] if clause in scene.clauses[1:] else None
    if before is not None and before.copula:  # "Martin and Mitchell were employees who defected"
        index = scene.clauses.index(before)
        return scene.actors[index], scene.actor_spans[index]
    return [], whole
