"""Find the item of each entity, or say why there is none: never a guess.

By its stated id; by the page that a title or wikilink leads to; or by its exact name, its type and
one date that agrees, when nobody else of that name could be meant. Published linkers err on 6 to
24 of 100 names; this one leaves out what it is not sure of.
"""

from __future__ import annotations

from collections import defaultdict
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from factlint.names import fold
from factlint.records import dataclass, field
from factlint.wikidata.answers import Answer, Lack
from factlint.wikidata.comparing import Outcome
from factlint.wikidata.entityjson import by_number
from factlint.wikidata.fitting import ENDS_OF_LIFE, Fit, OwnDate, fit_of
from factlint.wikidata.items import INSTANCE_OF, Item
from factlint.wikidata.mentions import Pointers, pointers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factlint.facts import Facts
    from factlint.model import Document, Entity
    from factlint.wikidata.answers import Source
    from factlint.wikidata.claimed import Claimed

_OF_PEOPLE: Final = ("P569", "P570")
_NAMES_SEARCHED: Final = 3  # of one entity, the fullest first


class How(StrEnum):
    """What a link rests on; the last is never more than a warning's worth."""

    STATED = "stated"
    SITELINK = "sitelink"
    SEARCH = "search"
    NONE = ""


@dataclass(frozen=True)
class Link:
    """The item of an entity, or why it has none."""

    entity: Entity
    item: Item | None = None
    how: How = How.NONE
    lack: Lack | None = None  # set when there is no item
    candidates: tuple[Item, ...] = ()
    linked_by: frozenset[str] = frozenset()  # properties whose dates it was found by: no evidence
    note: str = ""


@dataclass(frozen=True)
class Subject:
    """An entity that claims are about, with what is known to tell it from namesakes."""

    entity: Entity
    own: tuple[OwnDate, ...] = ()
    ids: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    names: tuple[str, ...] = field(default=())  # full names, fit for a search

    @property
    def is_person(self) -> bool:
        """Tell whether it is a person, by its type or by what is told of it."""
        return self.entity.type == "person" or any(one.property in _OF_PEOPLE for one in self.own)


def subjects_of(
    facts: Facts, claims: Iterable[Claimed], documents: Sequence[Document], site: str
) -> tuple[Subject, ...]:
    """Give the entities that comparable claims are about, in the order of their ids."""
    own: dict[str, dict[tuple[str, str], OwnDate]] = defaultdict(dict)
    for one in claims:
        dates = own[one.claim.subject]
        date = one.date
        for property_ in one.mapped:
            if property_ in ENDS_OF_LIFE and date is not None:
                dates[property_, date.text] = OwnDate(property_, date)
    found = pointers(documents, site)
    return tuple(
        _subject(facts.entities[id_], tuple(dates.values()), found)
        for id_, dates in sorted(own.items())
        if id_ in facts.entities
    )


def _subject(entity: Entity, own: tuple[OwnDate, ...], found: Pointers) -> Subject:
    names = tuple(name for name in entity.names if len(fold(name).split()) > 1)
    keys = list(dict.fromkeys(map(fold, names)))
    pointed = sorted({id_ for key in keys for id_ in found.ids.get(key, ())}, key=by_number)
    titles = tuple(sorted({title for key in keys for title in found.titles.get(key, ())}))
    ids = (entity.wikidata,) if entity.wikidata else tuple(pointed)
    return Subject(entity, own, ids, titles, names[:_NAMES_SEARCHED])


def link(subjects: Sequence[Subject], source: Source, *, undated: bool = False) -> dict[str, Link]:
    """Link each subject, by entity id.

    With `undated` also those are looked for of whom the texts give no date; they can at most be
    shown to a person, for nothing tells them from namesakes.
    """
    links: dict[str, Link] = {}
    stated = source.items(sorted({id_ for one in subjects for id_ in one.ids}, key=by_number))
    for one in subjects:
        if one.ids:
            links[one.entity.id] = _stated(one, [stated[id_] for id_ in one.ids])
    _link_by_pages([one for one in subjects if one.entity.id not in links], source, links)
    left = [one for one in subjects if one.entity.id not in links]
    _link_by_search(left, source, links, undated=undated)
    return links


def _stated(subject: Subject, answers: Sequence[Answer]) -> Link:
    """Link by the ids that the claim file or the text's own links give."""
    items = {one.id: one for one in answers if isinstance(one, Item)}
    if len(items) > 1:
        return _ambiguous(subject, tuple(items.values()), "the texts link several items")
    answer = next(iter(items.values()), answers[0])
    if isinstance(answer, Lack):
        return Link(subject.entity, lack=answer)
    note = f"{answer.asked} was merged into {answer.id}" if answer.asked else ""
    return _of_type(subject, answer, How.STATED, note)


def _of_type(subject: Subject, item: Item, how: How, note: str = "") -> Link:
    wrong = _wrong_type(subject, item)
    if wrong:
        lack = Lack(Outcome.NOT_LINKED, f"{item.id} ({item.label}) {wrong}")
        return Link(subject.entity, lack=lack, candidates=(item,))
    return Link(subject.entity, item, how, note=note)


def _wrong_type(subject: Subject, item: Item) -> str:
    """Say why an item cannot be what a subject is, or ''."""
    if subject.is_person and not item.is_human:
        # Of an item that does not say what it is, nothing speaks against its being human.
        return "is not a human" if item.items(INSTANCE_OF) else ""
    if not item.is_subject:
        return "is a list of namesakes or a name, no thing"
    return ""


def _link_by_pages(subjects: Sequence[Subject], source: Source, links: dict[str, Link]) -> None:
    answers = source.titled(sorted({title for one in subjects for title in one.titles}))
    for one in subjects:
        told = [answers[title] for title in one.titles]
        items = {item.id: item for item in told if isinstance(item, Item)}
        if not items:
            continue  # a search may still find it
        fitting = [item for item in items.values() if not _wrong_type(one, item)]
        if len(fitting) > 1:
            links[one.entity.id] = _ambiguous(one, tuple(fitting), "its links lead to several")
            continue
        item = fitting[0] if fitting else next(iter(items.values()))
        if fit_of(item, one.own).is_stranger:
            lack = Lack(Outcome.NOT_LINKED, f"the dates of {item.id} are another's")
            links[one.entity.id] = Link(one.entity, lack=lack, candidates=(item,))
        else:
            links[one.entity.id] = _of_type(one, item, How.SITELINK)


def _link_by_search(
    subjects: Sequence[Subject], source: Source, links: dict[str, Link], *, undated: bool
) -> None:
    searched = {one.entity.id: one.names for one in subjects if one.own or undated}
    answers = source.named(sorted({name for names in searched.values() for name in names}))
    for one in subjects:
        if searched.get(one.entity.id):
            links[one.entity.id] = _searched(one, answers)
        else:
            why = "there is no date to know it by" if one.names else "it has no full name"
            links[one.entity.id] = Link(one.entity, lack=Lack(Outcome.NOT_LINKED, why))


def _searched(subject: Subject, answers: Mapping[str, tuple[Item, ...] | Lack]) -> Link:
    items: dict[str, Item] = {}
    for name in subject.names:
        answer = answers[name]
        if isinstance(answer, Lack):
            return Link(subject.entity, lack=answer)
        items |= {one.id: one for one in answer if _may_be(subject, one)}
    return _chosen(subject, [items[id_] for id_ in sorted(items, key=by_number)])


def _may_be(subject: Subject, item: Item) -> bool:
    """Tell whether an item of the name is of the type; unlike a stated one it must say so."""
    return item.is_human if subject.is_person else item.is_subject and not item.is_human


def _chosen(subject: Subject, items: Sequence[Item]) -> Link:
    """Take the one item whose dates agree, when no other could be meant."""
    fits = [fit_of(item, subject.own) for item in items]
    left = [one for one in fits if not one.is_excluded]
    possible = [one for one in left if one.is_possible]
    if not left:
        why = "the dates of all items of that name differ" if items else "no item has the name"
        return Link(subject.entity, lack=Lack(Outcome.NOT_LINKED, why), candidates=tuple(items))
    survivor = _survivor(possible, left)
    if survivor is None:
        return _ambiguous(subject, tuple(one.item for one in left), "more than one could be meant")
    return Link(subject.entity, survivor.item, How.SEARCH, linked_by=survivor.agreed)


def _survivor(possible: Sequence[Fit], left: Sequence[Fit]) -> Fit | None:
    if len(possible) != 1:
        return None
    only = possible[0]
    # A namesake without dates may be the one, unless the agreement is no chance.
    sure = bool(only.exact) or len(only.agreed) > 1
    return only if len(left) == 1 or sure else None


def _ambiguous(subject: Subject, items: tuple[Item, ...], why: str) -> Link:
    return Link(subject.entity, lack=Lack(Outcome.AMBIGUOUS, why), candidates=items)
