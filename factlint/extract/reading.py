"""Read a document from its first block to its last, and write down what it states."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from factlint.extract import reckoning
from factlint.extract.coreference import pairs
from factlint.extract.coreference.discourse import Discourse
from factlint.extract.coreference.tellers import told_by_one
from factlint.extract.drafts import About, finish, point_apart
from factlint.extract.entities import entries
from factlint.extract.entities.cast import Cast
from factlint.extract.entities.headings import topic_of_section
from factlint.extract.entities.meeting import named_in, together
from factlint.extract.entities.titles import outside_titles
from factlint.extract.entities.topics import find_topic
from factlint.extract.events import (
    calamities,
    dated_clauses,
    days_of_events,
    happenings,
    involved,
    narrative,
    passing,
)
from factlint.extract.kin import bereavements, offspring
from factlint.extract.layout import annals, captions, fields, problems
from factlint.extract.lives import (
    afterwards,
    dying,
    implied_births,
    lifespans,
    present_ages,
    vital_lines,
)
from factlint.extract.looking import HEADS, PROSE, by_sentence, inner_words, look_over
from factlint.extract.modality import asides, plots
from factlint.extract.modality.scope import within_scope
from factlint.extract.parsing import parse, set_aside
from factlint.extract.positions import tenures
from factlint.extract.readers import readers
from factlint.extract.scene import Named, Scene, Setting
from factlint.extract.signs import COUNTS, FIGURE, RENAMES
from factlint.extract.things import conversions
from factlint.extract.times import read_times, survey
from factlint.extract.times.narrative import beside
from factlint.extract.whole_text import entities, settled, told_first, told_last
from factlint.model import BlockKind, Dropped, Extraction, Origin, year_of

if TYPE_CHECKING:
    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.lexicon import Lexicon
    from factlint.extract.looking import Sentence
    from factlint.model import Block, Document, Mark, Span

_MUTUAL = ("spouse", "sibling")
_BEHIND_DATE = " .:,–—-"  # between the date that an entry opens with and its name


class Reading:
    """One pass over a document."""

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self._document = document
        self._lexicon = lexicon
        self._cast = Cast()
        self._discourse = Discourse(self._cast)
        self._discourse.dateline = present_ages.dateline(document.blocks)
        self._discourse.weds_anew = bereavements.wed_anew(document.source)
        self._discourse.more_siblings = pairs.tells_of_more(document.source)
        self._discourse.told_by_one = told_by_one(document.blocks)
        self._discourse.terms = lifespans.terms_in(document.source)
        self._context = survey(block.text for block in document.blocks)
        self._drafts: list[Draft] = []
        self._dropped: list[Dropped] = []
        self._plot = plots.Plot()
        self._lead = True
        self._parents: list[Member] = []  # of the children that a list names
        self._child: Member | None = None  # whom the block, an entry of that list, is about
        self._own: Member | None = None  # the document itself
        self._headed: Member | None = None  # whom the section is about, by its heading
        self._sectioned = sum(block.kind is BlockKind.HEADING for block in document.blocks) > 1
        self._looks, surnames = look_over(document)
        self._cast.meet_people(surnames.people)
        self._tables = reckoning.tables_of(document)
        self._marks: dict[int, list[Mark]] = defaultdict(list)
        for mark in document.marks:
            self._marks[mark.block].append(mark)

    def read(self) -> Extraction:
        """Give the claims and the entities of the document."""
        self._cast.meet_words(inner_words(self._looks))
        self._discourse.document_topic = find_topic(self._document, self._looks, self._cast)
        self._discourse.turn_to(None)
        topic = self._discourse.document_topic
        told = told_first(self._document, topic, self._cast, self._lexicon)
        for number, block in enumerate(self._document.blocks):
            self._read_block(number, block)
        topic = self._discourse.document_topic
        self._drafts += told
        self._drafts += told_last(self._document, topic, self._cast, self._lexicon)
        self._drafts = settled(self._drafts, self._document)
        claims = tuple(finish(draft, self._document) for draft in self._drafts)
        return Extraction(
            self._document.path, claims, entities(self._drafts, self._cast), tuple(self._dropped)
        )  # fmt: skip

    def _read_block(self, number: int, block: Block) -> None:
        if block.kind in HEADS:
            self._read_heading(number, block)
        elif block.kind in PROSE:
            if self._plot.is_told:
                place = self._document.block_place(block, 0, len(block.text))
                self._dropped.append(Dropped(place, plots.BY, plots.WHY))
            else:
                self._read_prose(number, block)
        elif block.kind in (BlockKind.FIELD, BlockKind.METADATA):
            self._read_field(number, block)
        elif block.kind is BlockKind.NAVIGATION and block.key == "category":
            topic = self._discourse.document_topic
            if topic is not None:
                self._drafts.extend(fields.read_category(block, number, topic))

    def _read_heading(self, number: int, block: Block) -> None:
        if number and block.kind is BlockKind.HEADING:
            if self._lead:  # it told the whole story: "two years later" counts from none of it
                self._context = self._context.fresh()
            self._lead = False
            self._plot.pass_heading(block, self._discourse.document_topic)
        topic = topic_of_section(block.text, self._cast, self._document.source[block.end :])
        whole = self._discourse.document_topic
        if topic is not None and topic.type in ("place", "event") and _moves_about(topic, whole):
            topic = None  # "Trieste", in the tale of somebody's life
        if not number and whole is not None and whole.name in block.text.partition(":")[2]:
            topic = whole  # "Historic Birthday: Otto Hay"
        if topic is not None:  # somebody else's tale: "In May" takes no year from the one before
            self._context = self._context.fresh()
        self._headed = topic if topic is not self._discourse.document_topic else None
        self._discourse.turn_to(self._headed)
        self._discourse.chronicle = annals.tells_dates(block.text)
        self._discourse.holders = tenures.are_holders(block.text)
        self._read_sentences(number, block, Origin.TITLE)

    def _read_field(self, number: int, block: Block) -> None:
        topic = self._discourse.topic
        if block.kind is BlockKind.METADATA:
            about = self._discourse.document_topic
            named = _title(self._document)
            if named is None or (about is not None and named in about.names):
                named = "this text"
            topic = self._own = self._own or self._cast.described(named)
        if topic is not None:
            told = list(fields.read_field(block, number, topic, self._cast, self._lexicon))
            self._drafts += told
            self._note_relatives(told)
            self._drafts += conversions.of_field(block, number, self._cast)
            days = list(days_of_events.of_fields(told))
            self._drafts += days
            if days:
                self._discourse.day_of_topic = str(days[0].value)

    def _read_prose(self, number: int, block: Block) -> None:
        origin = Origin.LIST if block.kind is BlockKind.ITEM else Origin.BODY
        if self._lead and origin is Origin.BODY:
            origin = Origin.LEAD
        topic = self._discourse.topic
        if block.kind is BlockKind.ITEM and topic is not None:
            labelled = fields.read_labelled(block, number, topic, self._cast, self._lexicon)
            if labelled:
                self._drafts += labelled
                self._note_relatives(labelled)
                self._drafts += conversions.of_field(block, number, self._cast)
                return
        self._child = None
        self._turn_to_entry(number, block)
        if block.kind is not BlockKind.ITEM:
            self._parents = []
        else:
            self._meet_child(number, block)
        self._read_sentences(number, block, origin)
        about = self._discourse.document_topic
        if origin is Origin.LEAD and about is not None and about.id in self._discourse.deaths:
            self._context = self._context.fresh()  # it told the whole life
        self._lead = self._lead and self._sectioned

    def _turn_to_entry(self, number: int, block: Block) -> None:
        """Turn to another whose life a paragraph begins, until one goes on about the text's own."""
        whole, about = self._discourse.document_topic, self._discourse.topic
        if whole is None or not whole.person or about is None:
            return
        entry = entries.entry_of(block, self._looks[number], self._cast)
        if entry is not None:
            self._discourse.turn_to_entry(None if entry is whole else entry)
        elif about is not (self._headed or whole) and (
            self._sectioned or entries.goes_back(block, self._looks[number], about, whole)
        ):
            self._discourse.turn_to_entry(self._headed)

    def _meet_child(self, number: int, block: Block) -> None:
        """Meet the child that an entry of a list of children is about."""
        self._child = offspring.child(block, self._parents, self._cast)
        if self._child is not None:
            self._drafts += offspring.read(block, number, self._parents, self._child)
            for parent in self._parents[:1]:
                self._cast.also_called(self._child, parent)

    def _read_sentences(self, number: int, block: Block, origin: Origin) -> None:
        self._discourse.next_block()
        times, context = read_times(block.text, self._context)
        if block.kind is BlockKind.CAPTION:
            context = beside(self._context, context)
        self._context = context
        times = outside_titles(block, times)
        setting = Setting(
            block.text, number, origin, self._discourse, self._lexicon, times,
            caption=block.kind is BlockKind.CAPTION,
            chronicle=block.kind is BlockKind.ITEM and self._discourse.chronicle,
            entry=annals.entry_date(block, times),
        )  # fmt: skip
        signs = readers().signs
        relatives = offspring.listed(block.text, self._looks[number].mentions)
        counting = []
        for at, sentence in enumerate(by_sentence(self._looks[number], times)):
            found = signs.of(block.text, *sentence.span)
            if found & COUNTS or (
                found & FIGURE and reckoning.has_figure(block.text, sentence.span, sentence.times)
            ):
                counting.append(at)
            renames = found & RENAMES != 0 or block.text.find("(", *sentence.span) >= 0
            renames = renames or self._cast.headword != ""  # "his s. Otto" is a lexicon's
            named = named_in(
                block.text, sentence.mentions, self._discourse, self._child, relatives,
                sentence.times, renames=renames,
            )  # fmt: skip
            stated = self._lead or setting.entry is not None or bool(sentence.times)
            stated = stated or afterwards.matters(setting, sentence.span)
            if stated or signs.stated(found, block.text, *sentence.span):
                self._parse(setting, sentence, named, found)
            else:
                self._skim(setting, sentence, named)
            self._discourse.note_undergoing(block.text, *sentence.span)
            self._discourse.next_sentence()
            if block.kind in PROSE:
                self._discourse.told_sentence()
        spans = self._looks[number].spans
        self._drafts += reckoning.read(setting, spans, counting, times, self._tables)

    def _parse(self, setting: Setting, sentence: Sentence, named: list[Named], signs: int) -> None:
        """Read a sentence, whose words are these signs, for what it states."""
        scene = parse(setting, sentence, named)
        scene.citations = self._cited(setting.block, sentence.span)
        drafts = (
            []
            if scene.question
            else [*lifespans.read(scene), *vital_lines.read(scene), *happenings.read(scene)]
        )
        lives = {draft.value_span for draft in drafts}
        set_aside(scene, lives | problems.reversed_ends(scene))
        for read in () if scene.question else readers().of(signs, bool(scene.times)):
            drafts += read(scene)
        if setting.caption:
            drafts += captions.read(scene)
        drafts += afterwards.read(scene)
        afterwards.note(setting, drafts)
        drafts += involved.read(scene, drafts)
        drafts += problems.read(scene, lives)
        drafts += implied_births.births(drafts)
        drafts += narrative.read(scene, drafts)
        drafts += calamities.read(scene)  # behind it: the date is that of what is told as well
        drafts = within_scope(scene, drafts)
        point_apart(drafts, named)
        self._note_dropped(setting.block, scene)
        self._drafts += drafts
        self._note_relatives(drafts)
        self._parents = offspring.announced(scene) or self._parents
        if named and not scene.clauses:
            self._note_head(setting, sentence, named)
        self._discourse.seen_now.update(one.member.id for one in named)
        self._discourse.note_owner(scene.tagged.small)
        self._discourse.note_several([] if scene.of_many else scene.tagged.nouns())
        if not scene.question:
            self._read_asides(setting, sentence, named)
        deaths = [draft for draft in drafts if draft.property == "died"]
        self._discourse.last_death = deaths[-1].subject if deaths else dying.whose(scene)
        self._discourse.announced_death = dying.announced(scene)
        for one in deaths:
            self._discourse.deaths[one.subject.id] = year_of(str(one.value)) or "9999"

    def _read_asides(self, setting: Setting, sentence: Sentence, named: list[Named]) -> None:
        """Read what clauses in brackets tell; they change nothing in whom the text speaks of."""
        subjects, group = self._discourse.subjects, self._discourse.group
        for inner in asides.sentences_in(setting.text, sentence):
            inside = [one for one in named if one.mention in inner.mentions]
            scene = parse(setting, inner, inside)
            if asides.tells(scene):
                self._drafts += dated_clauses.read(scene)
        self._discourse.subjects, self._discourse.group = subjects, group

    def _note_relatives(self, drafts: list[Draft]) -> None:
        """Remember who is whose husband or father, for 'her husband' later on."""
        for draft in drafts:
            if isinstance(draft.value, About) and draft.subject.person:
                relative = draft.value.member
                self._discourse.note_relative(draft.subject, draft.property, relative)
                if draft.property in _MUTUAL:
                    self._discourse.note_relative(relative, draft.property, draft.subject)
                if draft.property == "spouse":
                    self._cast.bearers.wed(draft.subject, relative)

    def _skim(self, setting: Setting, sentence: Sentence, named: list[Named]) -> None:
        """Take from a sentence that states nothing only whom it speaks of."""
        self._discourse.last_death = self._discourse.announced_death = None
        if setting.text.startswith("It ", sentence.span.start):
            self._discourse.keep_thing()
        self._drafts += passing.meanwhile(setting, sentence.span, named)
        if named:
            self._note_head(setting, sentence, named)
            self._discourse.seen_now.update(one.member.id for one in named)

    def _note_head(self, setting: Setting, sentence: Sentence, named: list[Named]) -> None:
        """Take for who acts whom a sentence that says nothing opens with: 'Sir Otto Hay, poet.'

        A date may stand before the name: '1571 Otto Hay.'
        """
        first = named[0]
        start = sentence.span.start
        label = setting.text.startswith(":", first.mention.end)  # "Birthday: Otto Hay"
        alone = setting.text[first.mention.end : sentence.span.end] in ("", ".")
        if label or (alone and not first.member.type):  # "Beer Magnate."
            return
        if sentence.times and sentence.times[0].start == start:
            start = sentence.times[0].end
        before = setting.text[start : first.mention.start].strip(_BEHIND_DATE)
        if before == first.mention.title and first.member.person:
            self._discourse.note_subjects(together(setting.text, named))

    def _note_dropped(self, number: int, scene: Scene) -> None:
        block = self._document.blocks[number]
        for span, by, why in scene.dropped:
            place = self._document.block_place(block, *span)
            self._dropped.append(Dropped(place, by, why))

    def _cited(self, block: int, span: Span) -> tuple[str, ...]:
        marks = self._marks.get(block)
        if not marks:
            return ()
        return tuple(mark.key for mark in marks if span.start < mark.at <= span.end + 1)


def _moves_about(topic: Member, whole: Member | None) -> bool:
    """Tell whether what heads a section is a stage in the tale of what the text is about.

    'Trieste' in somebody's life, 'France' or 'First World War' in the history of a regiment.
    """
    if whole is None:
        return False
    body = whole.type in ("organisation", "ship")
    if topic.type == "place":
        return body or whole.person
    return body and topic.name.endswith((" War", " War I", " War II"))


def _title(document: Document) -> str | None:
    """Give what a document calls itself, where it has a title."""
    titles = [block.text.strip() for block in document.blocks if block.kind is BlockKind.TITLE]
    return next((title for title in reversed(titles) if title), None)
