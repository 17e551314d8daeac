"""Items and their statements, as far as claims are compared with them."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Final

from factlint.records import dataclass, field
from factlint.wikidata.entityjson import Json, by_number, is_item_id, listed, mapping, text, whole
from factlint.wikidata.times import TimeValue, read_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HUMAN: Final = "Q5"
# Pages that list several things of one name: a disambiguation page, lists, and names themselves.
NO_SUBJECTS: Final = frozenset(
    {"Q4167410", "Q22808320", "Q13406463", "Q101352", "Q202444", "Q11879590", "Q12308941",
     "Q4167836", "Q11266439"}
)  # fmt: skip
INSTANCE_OF: Final = "P31"
IMPORTED_FROM: Final = "P143"
IMPORT_ADDRESS: Final = "P4656"  # the page of a Wikimedia project it was imported from
STATED_IN: Final = "P248"
REFERENCE_URL: Final = "P854"


class Rank(StrEnum):
    """How Wikidata ranks a statement among others of one property."""

    PREFERRED = "preferred"
    NORMAL = "normal"
    DEPRECATED = "deprecated"


class Support(StrEnum):
    """What a statement's references are worth."""

    SOURCED = "sourced"
    CIRCULAR = "circular"  # only imported from a Wikipedia, perhaps from the very text
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Snak:
    """A property with a value, or with the word that the value is unknown or that there is none.

    At most one of the values is set; `item` also holds the id of a property or lexeme.
    """

    property: str
    kind: str = "value"  # "value", "somevalue", "novalue"
    time: TimeValue | None = None
    item: str = ""
    text: str = ""  # of a string, an address, a text in some language


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of an item."""

    id: str
    main: Snak
    rank: Rank = Rank.NORMAL
    qualifiers: tuple[Snak, ...] = ()
    references: tuple[tuple[Snak, ...], ...] = ()

    def qualified(self, *properties: str) -> Iterator[Snak]:
        """Yield the qualifiers of some properties, all of them, in their order."""
        return (snak for snak in self.qualifiers if snak.property in properties)

    @property
    def support(self) -> Support:
        """Tell what stands behind it: nothing, another wiki, or a source."""
        if not self.references:
            return Support.NONE
        circular = (IMPORTED_FROM, IMPORT_ADDRESS)
        for snaks in self.references:
            properties = {snak.property for snak in snaks}
            if not properties or properties.isdisjoint(circular):
                return Support.SOURCED
            if STATED_IN in properties:
                return Support.SOURCED
        return Support.CIRCULAR


@dataclass(frozen=True)
class Item:
    """An item: its names and statements, each read from JSON when it is asked for."""

    id: str
    json: Json = field(repr=False, compare=False)
    asked: str = ""  # the id it was asked for by, when that one was merged into this

    @property
    def revision(self) -> int:
        """Give the number of the revision; 0 where it is not told."""
        return whole(self.json.get("lastrevid")) or 0

    @cached_property
    def label(self) -> str:
        """Give a name to show: the English label, the one for all languages, or any."""
        labels = {key: text(mapping(one).get("value")) for key, one in self._map("labels").items()}
        return labels.get("en") or labels.get("mul") or next(iter(labels.values()), "") or self.id

    @cached_property
    def description(self) -> str:
        """Give the English description, or else any."""
        known = self._map("descriptions")
        told = {key: text(mapping(one).get("value")) for key, one in known.items()}
        return told.get("en") or next(iter(told.values()), "")

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Give all labels and aliases, in all languages that are there, each once."""
        labels = (text(mapping(one).get("value")) for one in self._map("labels").values())
        aliases = (
            text(mapping(one).get("value"))
            for ones in self._map("aliases").values()
            for one in listed(ones)
        )
        return tuple(dict.fromkeys(name for name in (*labels, *aliases) if name))

    def statements(self, property_: str) -> tuple[Statement, ...]:
        """Give the statements of a property, of any rank."""
        known = self._read.get(property_)
        if known is None:
            told = listed(self._map("claims").get(property_))
            known = self._read[property_] = tuple(_statement(mapping(one)) for one in told)
        return known

    def all_statements(self) -> Iterable[tuple[Statement, ...]]:
        """Give the statements of every property."""
        return map(self.statements, self._map("claims"))

    def best(self, property_: str) -> tuple[Statement, ...]:
        """Give the best-rank statements: the preferred ones or else all normal ones."""
        return best_of(self.statements(property_))

    def items(self, property_: str) -> tuple[str, ...]:
        """Give the items that the best-rank statements of a property name."""
        return tuple(one.main.item for one in self.best(property_) if one.main.item)

    def title(self, site: str) -> str:
        """Give the title of its page on a site, or ''."""
        return text(mapping(self._map("sitelinks").get(site)).get("title"))

    @property
    def is_human(self) -> bool:
        """Tell whether it is an instance of human (Q5)."""
        return HUMAN in self.items(INSTANCE_OF)

    @property
    def is_subject(self) -> bool:
        """Tell whether it is something to say things about, not a page that lists namesakes."""
        return NO_SUBJECTS.isdisjoint(self.items(INSTANCE_OF))

    def _map(self, key: str) -> Json:
        return mapping(self.json.get(key))

    @cached_property
    def _read(self) -> dict[str, tuple[Statement, ...]]:
        """Hold the statements read so far: of a whole entity, few are ever asked for."""
        return {}


def best_of(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """Give the preferred statements or, when there are none, the normal ones."""
    ranked = tuple(statements)
    preferred = tuple(one for one in ranked if one.rank is Rank.PREFERRED)
    return preferred or tuple(one for one in ranked if one.rank is Rank.NORMAL)


def read_item(json: Json, asked: str = "") -> Item | None:
    """Read an entity's JSON; None when it is missing, or no item at all."""
    id_ = text(json.get("id"))
    # The key "missing" is there with the value "": its presence counts, not its truth.
    if "missing" in json or not is_item_id(id_):
        return None
    return Item(id_, json, asked if asked != id_ else "")


def sorted_ids(ids: Iterable[str]) -> list[str]:
    """Give each id once, in the order of their numbers."""
    return sorted(set(ids), key=by_number)


def _statement(json: Json) -> Statement:
    rank = text(json.get("rank"))
    return Statement(
        id=text(json.get("id")),
        main=_snak(mapping(json.get("mainsnak"))),
        rank=Rank(rank) if rank in list(Rank) else Rank.NORMAL,
        qualifiers=tuple(_snaks(mapping(json.get("qualifiers")))),
        references=tuple(
            tuple(_snaks(mapping(mapping(one).get("snaks"))))
            for one in listed(json.get("references"))
        ),
    )


def _snaks(json: Json) -> Iterator[Snak]:
    for snaks in json.values():
        for one in listed(snaks):
            yield _snak(mapping(one))


def _snak(json: Json) -> Snak:
    property_ = text(json.get("property"))
    kind = text(json.get("snaktype")) or "value"
    value = mapping(json.get("datavalue")).get("value")
    if kind != "value" or value is None:
        # A value that cannot be read says as little as one that is unknown.
        return Snak(property_, kind if kind != "value" else "somevalue")
    if isinstance(value, str):
        return Snak(property_, text=value)
    parts = mapping(value)
    if "time" in parts:
        time = read_time(parts)
        return Snak(property_, "value" if time else "somevalue", time=time)
    return Snak(property_, item=_entity_id(parts), text=text(parts.get("text")))


def _entity_id(parts: Json) -> str:
    """Give the id of an entity value; dumps of old have only its number."""
    number = whole(parts.get("numeric-id"))
    written = text(parts.get("id"))
    if not written and number is not None and parts.get("entity-type") == "item":
        return f"Q{number}"
    return written
