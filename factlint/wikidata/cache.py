"""Answers kept on disk, each with the day it was fetched: a second run asks for little."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from factlint.records import dataclass
from factlint.wikidata.entityjson import Json, mapping, text

if TYPE_CHECKING:
    from collections.abc import Sequence

_VERSION = 1


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer that was kept."""

    body: Json
    fetched: str  # YYYY-MM-DD

    def is_fresh(self, today: str, max_age: int) -> bool:
        """Tell whether it is no more than `max_age` days old on a day, YYYY-MM-DD."""
        return age_in_days(self.fetched, today) <= max_age


class Cache:
    """A folder of answers of one server, to one set of wishes; a broken file counts as none."""

    def __init__(self, folder: Path, about: Sequence[str]) -> None:
        self._folder = folder / _digest(str(_VERSION), *about)[:16]

    def get(self, kind: str, key: str) -> Kept | None:
        """Give what was kept of a kind ('item', 'search', ...) under a key."""
        try:
            told = mapping(json.loads(self._path(kind, key).read_text(encoding="utf-8")))
        except (OSError, ValueError):
            return None
        fetched, body = text(told.get("fetched")), told.get("body")
        if text(told.get("key")) != key or not _is_day(fetched) or not isinstance(body, dict):
            return None
        return Kept(body, fetched)

    def put(self, kind: str, key: str, body: Json, today: str) -> None:
        """Keep an answer; a folder that cannot be written costs only time."""
        path = self._path(kind, key)
        beside = path.with_name(f"{path.name}.{os.getpid()}.tmp")
        told = json.dumps({"key": key, "fetched": today, "body": body}, ensure_ascii=False)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(told, encoding="utf-8", errors="backslashreplace")
            beside.replace(path)
        except OSError:
            with suppress(OSError):
                beside.unlink()

    def _path(self, kind: str, key: str) -> Path:
        name = _digest(key)[:32]
        return self._folder / kind / name[:2] / f"{name}.json"


def default_folder() -> Path:
    """Give the user's folder for what can be fetched again (XDG Base Directory)."""
    home = os.environ.get("XDG_CACHE_HOME", "")
    base = Path(home) if home.startswith("/") else Path.home() / ".cache"
    return base / "factlint" / "wikidata"


def age_in_days(fetched: str, today: str) -> int:
    """Give the days from one day to another, both YYYY-MM-DD."""
    return (date.fromisoformat(today) - date.fromisoformat(fetched)).days


def _is_day(told: str) -> bool:
    try:
        date.fromisoformat(told)
    except ValueError:
        return False
    return True


def _digest(*parts: str) -> str:
    return sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
