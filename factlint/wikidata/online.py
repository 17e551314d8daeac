"""Items from a Wikibase's action API, in batches, with what was fetched before kept on disk."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from factlint.names import fold
from factlint.wikidata.answers import Answer, Lack, Unavailable, no_id, no_item, no_page
from factlint.wikidata.client import ApiError
from factlint.wikidata.comparing.outcomes import Outcome
from factlint.wikidata.entityjson import Json, is_item_id, listed, mapping, text
from factlint.wikidata.items import Item, read_item, sorted_ids

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from factlint.wikidata.cache import Cache
    from factlint.wikidata.client import Client
    from factlint.wikidata.settings import Settings
    from factlint.wikidata.trimming import Wanted

T = TypeVar("T")

BATCH: Final = 50  # ids or titles in one request (API:Etiquette; 500 is for bots)
_PROPS: Final = "info|labels|aliases|descriptions|claims|sitelinks"
_LONGEST_ADDRESS: Final = 5_000  # bytes of titles in one request
_UNKNOWN_SITE: Final = (
    "badvalue",
    "unknown_sites",
    "unknown_sitefilter",
    "unrecognizedvalue",
    "no-such-site",
)


class Online:
    """Asks a server; `today` (YYYY-MM-DD) tells which kept answers are too old.

    Without a day nothing is kept.
    """

    def __init__(
        self,
        client: Client,
        settings: Settings,
        wanted: Wanted,
        cache: Cache | None = None,
        known: Mapping[str, Json] | None = None,
        today: str = "",
    ) -> None:
        self._client = client
        self._settings = settings
        self._wanted = wanted
        self._cache = cache if today else None
        self._known = known or {}  # entities of an older snapshot
        self._today = today
        self._has_site = True  # until the server says that it knows no such wiki
        self._oldest = today

    @property
    def name(self) -> str:
        return self._client.host

    @property
    def fetched(self) -> str:
        return self._oldest

    def items(self, ids: Iterable[str]) -> Mapping[str, Answer]:
        found: dict[str, Answer] = {}
        wanted: list[str] = []
        for id_ in sorted_ids(ids):
            if not is_item_id(id_):
                found[id_] = no_id(id_)  # one malformed id would spoil its whole batch
            elif (kept := self._kept("item", id_)) is not None:
                found[id_] = _answer(id_, kept)
            else:
                wanted.append(id_)
        for batch in _batches(self._stale_ones(wanted, found)):
            found |= self._fetched(batch)
        return found

    def titled(self, titles: Iterable[str]) -> Mapping[str, Answer]:
        found: dict[str, Answer] = {}
        ids: dict[str, str] = {}
        wanted: list[str] = []
        for title in sorted(set(titles)):
            kept = self._kept("title", f"{self._settings.site}:{title}")
            if kept is None:
                wanted.append(title)
            else:
                ids[title] = text(kept.get("id"))
        for batch in _batches(wanted, _LONGEST_ADDRESS):
            answer = _attempt(partial(self._ids_of, batch))
            if isinstance(answer, Lack):
                found |= dict.fromkeys(batch, answer)
            else:
                ids |= answer
        items = self.items(id_ for id_ in ids.values() if id_)
        for title, id_ in ids.items():
            found[title] = items[id_] if id_ else no_page(title, self._settings.site)
        return found

    def named(self, names: Iterable[str]) -> Mapping[str, tuple[Item, ...] | Lack]:
        ids: dict[str, list[str]] = {}
        found: dict[str, tuple[Item, ...] | Lack] = {}
        for name in sorted(set(names)):
            answer = _attempt(partial(self._search, name))
            if isinstance(answer, Lack):
                found[name] = answer
            else:
                ids[name] = answer
        items = self.items(id_ for ones in ids.values() for id_ in ones)
        for name, ones in ids.items():
            found[name] = _all_of([items[id_] for id_ in ones])
        return found

    def _kept(self, kind: str, key: str) -> Json | None:
        kept = self._cache.get(kind, key) if self._cache else None
        if kept is None or not kept.is_fresh(self._today, self._settings.max_age):
            return None
        self._oldest = min(self._oldest, kept.fetched)
        return kept.body

    def _keep(self, kind: str, key: str, body: Json) -> None:
        if self._cache:
            self._cache.put(kind, key, body, self._today)

    # --- items ----------------------------------------------------------------------------------

    def _stale_ones(self, ids: Sequence[str], found: dict[str, Answer]) -> list[str]:
        """Ask for the revisions of old answers, and keep those that are still the newest."""
        old = {id_: kept for id_ in ids if (kept := self._old(id_))}
        for batch in _batches(list(old)):
            answer = _attempt(partial(self._entities, batch, "info"))
            if isinstance(answer, Lack):
                break  # the fetching itself will say so
            for id_ in batch:
                revision = mapping(answer.get(id_)).get("lastrevid")
                if revision is not None and revision == old[id_].get("lastrevid"):
                    found[id_] = _answer(id_, old[id_])
                    self._keep("item", id_, old[id_])
        return [id_ for id_ in ids if id_ not in found]

    def _old(self, id_: str) -> Json | None:
        kept = self._cache.get("item", id_) if self._cache else None
        return kept.body if kept else self._known.get(id_)

    def _fetched(self, batch: Sequence[str]) -> Mapping[str, Answer]:
        answer = _attempt(partial(self._entities, batch, _PROPS))
        if isinstance(answer, Lack):
            return dict.fromkeys(batch, answer)
        found: dict[str, Answer] = {}
        for id_ in batch:
            if id_ not in answer:  # it does not even say that it is missing
                found[id_] = Lack(Outcome.UNAVAILABLE, f"{self.name} said nothing of {id_}")
                continue
            entity = self._wanted.trimmed(mapping(answer[id_]))
            self._keep("item", id_, entity)
            found[id_] = _answer(id_, entity)
        return found

    def _entities(self, batch: Sequence[str], props: str) -> Json:
        """Give the entities of ids by id; an id that the server does not take is missing."""
        left = list(batch)
        refusals: Json = {}
        while left:
            try:
                answer = self._client.ask(self._question(left, props))
            except ApiError as error:
                refused = text(error.body.get("id"))
                if error.code in ("no-such-entity", "invalid-entity-id") and refused in left:
                    left.remove(refused)
                    refusals[refused] = {"id": refused, "missing": ""}
                elif self._has_site and error.code in _UNKNOWN_SITE:
                    self._has_site = False
                else:
                    raise
            else:
                return {**mapping(answer.get("entities")), **refusals}
        return refusals

    def _question(self, ids: Sequence[str], props: str) -> dict[str, str]:
        asked = {"action": "wbgetentities", "ids": "|".join(ids), "props": props}
        if props == _PROPS:
            asked["languages"] = "|".join(self._settings.languages)
            if self._has_site:
                asked["sitefilter"] = self._settings.site
        return asked

    # --- titles and names -----------------------------------------------------------------------

    def _ids_of(self, titles: Sequence[str]) -> Mapping[str, str]:
        """Give the id of each title's item, '' where the wiki's page has none."""
        site = self._settings.site
        try:
            answer = self._client.ask(
                {
                    "action": "wbgetentities",
                    "sites": site,
                    "titles": "|".join(title.replace("_", " ") for title in titles),
                    "props": "sitelinks",
                    "sitefilter": site,
                }
            )
        except ApiError as error:
            if error.code in _UNKNOWN_SITE:
                return dict.fromkeys(titles, "")
            raise
        by_title: dict[str, str] = {}
        for entity in mapping(answer.get("entities")).values():
            item = read_item(mapping(entity))
            if item is not None:
                by_title[item.title(site)] = item.id
        ids = {title: by_title.get(title.replace("_", " "), "") for title in titles}
        for title, id_ in ids.items():
            self._keep("title", f"{site}:{title}", {"id": id_})
        return ids

    def _search(self, name: str) -> list[str] | Lack:
        """Give the ids of the items that have exactly this name."""
        language = self._settings.languages[0]
        answer = self._kept("search", f"{language}:{name}")
        if answer is None:
            answer = self._client.ask(
                {
                    "action": "wbsearchentities",
                    "search": name,
                    "language": language,
                    "uselang": language,
                    "type": "item",
                    "limit": str(BATCH),
                }
            )
            self._keep("search", f"{language}:{name}", answer)
        results = [mapping(one) for one in listed(answer.get("search"))]
        exact = [one for one in results if _has_name(one, name)]
        if "search-continue" in answer and len(exact) == len(results) == BATCH:
            return Lack(Outcome.AMBIGUOUS, f"more than {BATCH} items have the name {name!r}")
        return [id_ for one in exact if is_item_id(id_ := text(one.get("id")))]


def _attempt(ask: Callable[[], T]) -> T | Lack:
    try:
        return ask()
    except (Unavailable, ApiError) as error:
        return Lack(Outcome.UNAVAILABLE, str(error))


def _answer(id_: str, entity: Json) -> Answer:
    return read_item(entity, asked=id_) or no_item(id_)


def _all_of(answers: Sequence[Answer]) -> tuple[Item, ...] | Lack:
    """Give the items; when one could not be had, nothing is known about the others either."""
    for one in answers:
        if isinstance(one, Lack) and one.outcome is Outcome.UNAVAILABLE:
            return one
    return tuple(one for one in answers if isinstance(one, Item))


def _has_name(result: Json, name: str) -> bool:
    told = [result.get("label"), mapping(result.get("match")).get("text")]
    told += listed(result.get("aliases"))
    return any(fold(text(one)) == fold(name) for one in told)


def _batches(keys: Sequence[str], longest: int = 0) -> Iterator[list[str]]:
    """Yield as many keys at a time as one request may hold."""
    batch: list[str] = []
    size = 0
    for key in keys:
        length = len(key.encode("utf-8", "replace")) * 3  # as it is written in an address
        if batch and (len(batch) == BATCH or (longest and size + length > longest)):
            yield batch
            batch, size = [], 0
        batch.append(key)
        size += length
    if batch:
        yield batch
