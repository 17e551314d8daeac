"""What no sentence tells by itself: tables, lists and sources, and claims that wait for others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import About
from factlint.extract.events import after_events, calamities, elapsed, memorials, passing
from factlint.extract.kin import birth_order, contraries, families, kin_ages, kin_counts, unmarried
from factlint.extract.layout import (
    bibliography,
    boxed_dates,
    boxed_days,
    fact_tables,
    fields,
    table_rows,
    table_spans,
)
from factlint.extract.lives import carried_deaths, decorations, implied_births
from factlint.extract.positions import (
    as_holder,
    careers,
    handovers,
    in_office,
    successions,
    tenure_lengths,
    tenure_lists,
    tenure_tables,
    tenures,
)
from factlint.extract.reckoning import (
    column_sums,
    field_sums,
    headed_lists,
    lists_below,
    table_counts,
    table_sums,
    vote_tables,
)
from factlint.extract.things import works
from factlint.model import Entity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Cast, Member
    from factlint.extract.lexicon import Lexicon
    from factlint.model import Document


def told_first(
    document: Document, topic: Member | None, cast: Cast, lexicon: Lexicon
) -> list[Draft]:
    """Read what tables tell of the topic and of its offices, before the prose: it uses surnames."""
    blocks = document.blocks
    return [
        *fact_tables.read(blocks, topic, cast, lexicon),
        *careers.of_fields(blocks, topic, cast),
        *tenure_tables.of_fields(blocks, topic, cast),
        *tenure_tables.of_tables(blocks, topic, cast),
        *tenure_lists.read(blocks, topic, cast),
    ]


def told_last(
    document: Document, topic: Member | None, cast: Cast, lexicon: Lexicon
) -> list[Draft]:
    """Read what tables, lists and sources tell of whom the prose may have told."""
    blocks = document.blocks
    return [
        *table_rows.of_rows(blocks, cast, lexicon),
        *table_sums.read(blocks, topic, cast),
        *column_sums.read(blocks, topic, cast),
        *table_spans.read(blocks, topic, cast),
        *table_counts.read(blocks, topic, cast),
        *vote_tables.read(blocks, topic, cast),
        *field_sums.of_fields(blocks, topic),
        *lists_below.of_lists(blocks, topic, cast),
        *headed_lists.read(blocks, topic, cast),
        *boxed_dates.read(blocks, topic, cast),
        *boxed_days.read(blocks, topic, cast, lexicon),
        *bibliography.read(document, cast),
        *decorations.read(document.blocks, topic, cast),
        *memorials.read(blocks, cast),
    ]


def settled(drafts: list[Draft], document: Document) -> list[Draft]:
    """Give each claim what it takes from others of the text; leave out what finds none."""
    drafts = fields.settle_categories(drafts)
    fields.tell_apart(drafts, document.blocks)
    drafts = carried_deaths.settle(drafts, document.blocks)
    elapsed.settle(drafts, document.blocks)
    kin_ages.settle(drafts)
    kin_counts.settle(drafts, document.blocks)
    after_events.settle(drafts, document.blocks)
    for reader in (
        calamities, passing, contraries, birth_order, tenure_lists, tenures,
        successions,
    ):  # fmt: skip
        reader.settle(drafts)
    tenure_lengths.settle(drafts, document.blocks)
    for reader in (
        in_office, as_holder, handovers, unmarried, works,
    ):  # fmt: skip
        reader.settle(drafts)
    drafts = implied_births.unless_told(drafts)
    families.name_parents(drafts)
    return drafts


def entities(drafts: Iterable[Draft], cast: Cast) -> tuple[Entity, ...]:
    """Give those of the cast of whom something is told, or whom it names."""
    used = set()
    for draft in drafts:
        used.add(draft.subject.id)
        told = (draft.value, *draft.qualifiers.values())
        used.update(value.member.id for value in told if isinstance(value, About))
    return tuple(
        Entity(one.id, _type(one), tuple(dict.fromkeys([one.name, *one.names])))
        for one in cast.members
        if one.id in used
    )


def _type(member: Member) -> str:
    """Give the type to list a member under; one without a name is joined to no other."""
    return "description" if member.unnamed else member.type or "thing"
