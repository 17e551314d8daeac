"""What a run has to say about Wikidata besides its findings: nothing stays silent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factlint.wikidata.comparing import Outcome
from factlint.wikidata.telling import item_in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factlint.wikidata.consulting import Consulted
    from factlint.wikidata.linking import Link

_SHOWN_CANDIDATES: Final = 5
_SHOWN_LINKS: Final = 20


def remarks(consulted: Consulted, today: str | None, max_age: int) -> Iterator[str]:
    """Yield what was compared and with what outcome, how old it is, and who is not linked."""
    yield f"Wikidata ({_origin(consulted)}): {_outcomes(consulted)}."
    if today and consulted.fetched:
        yield from _age(consulted, today, max_age)
    unavailable = [one for one in consulted.links.values() if _has(one, Outcome.UNAVAILABLE)]
    for why in sorted({one.lack.why for one in unavailable if one.lack}):
        yield f"Wikidata could not be asked: {why}."
    ambiguous = [one for one in consulted.links.values() if _has(one, Outcome.AMBIGUOUS)]
    yield from _limited(link_in_words(one) for one in ambiguous)
    for one in consulted.links.values():
        if one.note:
            yield f"{one.entity.names[0] if one.entity.names else one.entity.id}: {one.note}."


def link_in_words(link: Link) -> str:
    """Say which item an entity is, or why it is none, with the items it could be."""
    name = link.entity.names[0] if link.entity.names else link.entity.id
    if link.item is not None:
        return f"{name} is {item_in_words(link.item)}"
    why = link.lack.why if link.lack else "not looked for"
    told = "; ".join(map(item_in_words, link.candidates[:_SHOWN_CANDIDATES]))
    rest = len(link.candidates) - _SHOWN_CANDIDATES
    more = f"; and {rest} more" if rest > 0 else ""
    outcome = link.lack.outcome if link.lack else Outcome.NOT_LINKED
    return f"{name} is {outcome} ({why})" + (f": {told}{more}" if told else "")


def _origin(consulted: Consulted) -> str:
    if consulted.fetched:
        return f"{consulted.source}, {consulted.fetched}"
    return consulted.source


def _outcomes(consulted: Consulted) -> str:
    total = sum(count for _, count in consulted.outcomes)
    if not total:
        return "no claims to compare"
    told = ", ".join(f"{count:,} {outcome}" for outcome, count in consulted.outcomes)
    return f"{total:,} {'claim' if total == 1 else 'claims'}: {told}"


def _age(consulted: Consulted, today: str, max_age: int) -> Iterator[str]:
    from datetime import date

    try:
        days = (date.fromisoformat(today) - date.fromisoformat(consulted.fetched)).days
    except ValueError:
        return
    if days > max_age:
        yield (
            f"Warning: {consulted.source} is {days} days old, more than {max_age}; "
            "`factlint wikidata snapshot` fetches what has changed since."
        )


def _has(link: Link, outcome: Outcome) -> bool:
    return link.lack is not None and link.lack.outcome is outcome


def _limited(lines: Iterable[str]) -> Iterator[str]:
    told = list(lines)
    yield from (f"{line}." for line in told[:_SHOWN_LINKS])
    if len(told) > _SHOWN_LINKS:
        rest = f"{len(told) - _SHOWN_LINKS:,} more"
        yield f"{rest} are ambiguous; `factlint wikidata link` lists them."
