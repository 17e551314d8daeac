"""Read a document from its first block to its last, and write down what it states."""

from __future__ import annotations

from bisect import bisect_left
from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple

from factlint.extract import (
    ages,
    bibliography,
    conversions,
    counts,
    deeds,
    events,
    families,
    fields,
    lifespans,
    narrative,
    problems,
    relations,
    volumes,
)
from factlint.extract.cast import Cast, Member
from factlint.extract.clauses import Clause, clauses
from factlint.extract.discourse import Discourse
from factlint.extract.drafts import Draft, finish
from factlint.extract.mentions import Mention, find_mentions
from factlint.extract.periods import during
from factlint.extract.scene import Named, Scene, dates_of
from factlint.extract.sentences import sentences
from factlint.extract.tagging import Special, Tagged, tag_sentence
from factlint.extract.times import Context, read_times
from factlint.extract.topics import HEADS, body_under, introduces, topic_of_heading
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

READERS = (
    events.read,
    volumes.read,
    lifespans.read,
    ages.read,
    families.read,
    relations.read,
    counts.read,
    conversions.read,
    deeds.read,
    problems.read,
)
FAMILY = frozenset("family brothers sisters couple".split())
NAME_FIELDS = ("name", "birth_name", "full name", "title")
PROSE = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTATION, BlockKind.CAPTION)


class Look(NamedTuple):
    """A block's sentences and names, found before it is read."""

    spans: list[Span]
    openings: frozenset[int]
    mentions: list[Mention]


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
        self._sectioned = sum(block.kind is BlockKind.HEADING for block in document.blocks) > 1

    def read(self) -> Extraction:
        """Give the claims and the entities of the document."""
        self._looks = self._look_over()
        self._cast.meet_words(self._inner_words())
        self._find_topic()
        for number, block in enumerate(self._document.blocks):
            self._read_block(number, block)
        self._drafts += bibliography.read(self._document, self._cast)
        claims = tuple(finish(draft, self._document) for draft in self._drafts)
        return Extraction(self._document.path, claims, self._entities())

    def _look_over(self) -> dict[int, Look]:
        """Part each block into sentences and find its names, once."""
        looks = {}
        for number, block in enumerate(self._document.blocks):
            if block.kind in PROSE or block.kind in HEADS:
                spans = sentences(block.text)
                openings = frozenset(span.start for span in spans)
                looks[number] = Look(spans, openings, list(find_mentions(block.text, openings)))
        return looks

    def _inner_words(self) -> set[str]:
        """Give the names that stand inside sentences: the same word opening one is a name too."""
        return {
            word
            for look in self._looks.values()
            for mention in look.mentions
            if mention.start not in look.openings
            for word in mention.text.split(" ")
        }

    def _find_topic(self) -> None:
        """Take the topic from the title, or else from an infobox or the first sentence."""
        topic = self._titled() or self._named_in_field() or self._introduced() or self._filed()
        self._discourse.document_topic = topic
        self._discourse.turn_to(None)

    def _titled(self) -> Member | None:
        for number, block in enumerate(self._document.blocks):
            if block.kind in HEADS and (block.kind is BlockKind.TITLE or block.level <= 1):
                body = body_under(self._document.blocks, number) or self._document.source
                topic = topic_of_heading(block.text, self._cast, body)
                if topic is not None:
                    return topic
            elif block.kind in PROSE:
                return None
        return None

    def _named_in_field(self) -> Member | None:
        for block in self._document.blocks:
            if block.kind is BlockKind.FIELD and block.key.strip().lower() in NAME_FIELDS:
                return topic_of_heading(block.text, self._cast, self._document.source)
        return None

    def _introduced(self) -> Member | None:
        """Give whom the first sentence introduces: 'Ada Lovelace (1815–1852) was'."""
        for number, block in enumerate(self._document.blocks):
            if block.kind is BlockKind.PARAGRAPH and self._looks[number].mentions:
                mention = self._looks[number].mentions[0]
                before = block.text[: mention.start].lower()
                if before in ("", "the ") and introduces(block.text, mention.end):
                    return self._cast.see(mention._replace(initial=False))
                return None
        return None

    def _filed(self) -> Member | None:
        """Take an infobox or a category that names nobody as the page's own, by its file's name."""
        blocks = self._document.blocks
        if any(block.kind is BlockKind.FIELD or block.key == "category" for block in blocks):
            return self._cast.introduce(PurePath(self._document.path).stem, "")
        return None

    def _read_block(self, number: int, block: Block) -> None:
        if block.kind in HEADS:
            self._read_heading(number, block)
        elif block.kind in PROSE:
            self._read_prose(number, block)
        elif block.kind in (BlockKind.FIELD, BlockKind.METADATA):
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
        self._discourse.turn_to(topic if topic is not above else None)
        self._read_sentences(number, block, Origin.TITLE)

    def _read_field(self, number: int, block: Block) -> None:
        topic = self._discourse.topic
        if block.kind is BlockKind.METADATA:
            topic = self._cast.described("this text")
        if topic is not None:
            self._drafts.extend(fields.read_field(block, number, topic, self._cast, self._lexicon))

    def _read_prose(self, number: int, block: Block) -> None:
        origin = Origin.LIST if block.kind is BlockKind.ITEM else Origin.BODY
        if self._lead and origin is Origin.BODY:
            origin = Origin.LEAD
        self._read_sentences(number, block, origin)
        self._lead = self._lead and self._sectioned

    def _read_sentences(self, number: int, block: Block, origin: Origin) -> None:
        text = block.text
        self._discourse.narrative = None
        look = self._looks[number]
        times, self._context = read_times(text, self._context)
        mentions = _apart_from(look.mentions, times)
        marks = [mark for mark in self._document.marks if mark.block == number]
        for span in look.spans:
            named = self._see(mentions, span)
            inside = [time for time in times if span.start <= time.start < span.end]
            scene = self._scene(text, number, span, named, inside, origin)
            scene.citations = tuple(
                mark.key for mark in marks if span.start < mark.at <= span.end + 1
            )
            drafts = [draft for read in READERS for draft in read(scene)]
            drafts += ages.births(drafts)
            drafts += narrative.read(scene, drafts)
            self._drafts += drafts
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
        specials: list[Special] = [
            (one.mention.start, one.mention.end, during(text, one.mention) or one.member)
            for one in named
        ]
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
            self._discourse.note_subjects([one for one in members if one.type != "description"])

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
        if words[-1] in FAMILY and (name := self._family(tagged, subject.at[0])):
            return [name], span
        told = scene.token_span(subject.first, subject.at[0])
        known = self._discourse.described(words)
        if not known and dates_of(scene, clause):
            known = [self._cast.described(_without_article(scene.text[slice(*told)]))]
        return known, told

    def _family(self, tagged: Tagged, at: int) -> Member | None:
        """Give the family that 'the Polovchak family' names."""
        if not at or tagged.tags[at - 1] not in "Nw" or not tagged.word(at - 1)[0].isupper():
            return None
        return self._cast.introduce(f"{tagged.word(at - 1)} family", "family")

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


def _without_article(words: str) -> str:
    first, _, rest = words.partition(" ")
    return rest if rest and first.lower() in ("the", "a", "an", "this", "that") else words


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
