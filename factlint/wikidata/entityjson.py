"""The border to Wikibase's JSON: what is not of the expected shape is taken for empty.

https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html
"""

from __future__ import annotations

from typing import TypeAlias

from factlint.patterns import deferred

Json: TypeAlias = dict[str, object]

_ITEM_ID = deferred(r"Q[1-9][0-9]{0,9}")
_ITEM_ADDRESS = deferred(r"https?://[^/\s]+/(?:wiki|entity)/(Q[1-9][0-9]{0,9})(?:[#?].*)?")


def is_item_id(text: str) -> bool:
    """Tell an item's id, Q42, from everything else."""
    return _ITEM_ID.fullmatch(text) is not None


def item_of_address(text: str) -> str:
    """Give the item that an address such as https://www.wikidata.org/wiki/Q42 names, or ''."""
    found = _ITEM_ADDRESS.fullmatch(text)
    return found[1] if found else ""


def by_number(item_id: str) -> tuple[int, str]:
    """Give what to sort ids by: Q9 comes before Q10."""
    digits = item_id[1:]
    return (int(digits) if digits.isdecimal() else 0, item_id)


def mapping(value: object) -> Json:
    """Give a JSON object; an empty one may be written as [] (mediawiki.org/wiki/Wikibase/API)."""
    return value if isinstance(value, dict) else {}


def listed(value: object) -> list[object]:
    """Give a JSON array."""
    return value if isinstance(value, list) else []


def text(value: object) -> str:
    """Give a JSON string."""
    return value if isinstance(value, str) else ""


def whole(value: object) -> int | None:
    """Give a JSON integer; true is none."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None
