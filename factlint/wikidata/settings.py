"""What a project says about Wikidata: which server, who asks, how fresh the answers must be."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from factlint.errors import InputError, did_you_mean
from factlint.patterns import deferred
from factlint.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

WIKIDATA: Final = "https://www.wikidata.org/w/api.php"
# Servers that ask for the operator's own contact (foundation.wikimedia.org, User-Agent policy).
_ASKS_FOR_CONTACT: Final = ("wikidata.org", "wikimedia.org", "wikipedia.org")
_CONTACT: Final = deferred(r"[^@\s]+@[^@\s]+\.[^@\s]+|https?://\S+|\[*User:[^\s\]]+\]*.*")
_SITE: Final = deferred(r"[a-z][a-z0-9_]{1,30}")
_LANGUAGE: Final = deferred(r"[a-z]{2,8}(?:-[a-z0-9]{1,8})*")


@dataclass(frozen=True)
class Settings:
    """How Wikidata is consulted; nothing is asked of anyone unless `use` is set."""

    use: bool = False
    contact: str = ""  # mail or web address of whoever runs factlint, told to the server
    url: str = WIKIDATA  # of the action API of a Wikibase
    snapshot: str = ""  # a file that answers instead of a server
    site: str = "enwiki"  # whose page titles name items
    languages: tuple[str, ...] = ("en", "mul")  # of labels; "mul" holds for every language
    cache: str = ""  # a folder; "" is the user's own cache
    max_age: int = 30  # days after which a snapshot or a cached answer is old

    @property
    def address(self) -> str:
        """Give the address of the API; a server's own address stands for its usual path."""
        bare = self.url.rstrip("/")
        return bare if bare.endswith(".php") else f"{bare}/w/api.php"

    def starting_from(self, folder: Path) -> Settings:
        """Give these settings with their paths seen from where the folder's own path is."""
        return replace(
            self,
            snapshot=(folder / self.snapshot).as_posix() if self.snapshot else "",
            cache=(folder / self.cache).as_posix() if self.cache else "",
        )


def read_settings(given: object, error: Callable[[str, str], Exception]) -> Settings:
    """Read the value of the configuration's key `wikidata`: true, false or a mapping.

    Raises what `error` makes of a reason and a suggestion.
    """
    if isinstance(given, bool):
        return Settings(use=given)
    if not isinstance(given, dict):
        raise error("'wikidata' must be true, false or a mapping", "")
    for key in given:
        if key not in _READERS:
            known = list(_READERS)
            hint = did_you_mean(str(key), known) or f"known keys are {', '.join(known)}"
            raise error(f"unknown key {key!r} in 'wikidata'", hint)
    read: dict[str, Any] = {}
    for key, value in given.items():
        try:
            read[key.replace("-", "_")] = _READERS[key](value)
        except ValueError as reason:
            raise error(f"'wikidata': {key!r} {reason}", "") from None
    return Settings(**read)


def check_contact(settings: Settings) -> None:
    """Refuse to call a server of Wikimedia without saying who calls; raise InputError."""
    host = urlsplit(settings.address).hostname or ""
    wanted = any(host == one or host.endswith(f".{one}") for one in _ASKS_FOR_CONTACT)
    if (wanted or settings.contact) and not _CONTACT.fullmatch(settings.contact):
        told = f"not {settings.contact!r}" if settings.contact else "which is not set"
        raise InputError(
            f"{host} must be told a contact, a mail or web address of yours, {told}",
            path="wikidata",
            hint="set 'contact' under 'wikidata' in factlint.yaml; a snapshot needs none",
        )


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("must be true or false")
    return value


def _words(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"must be text, not {value!r}")
    if not value.isprintable():
        raise ValueError("must be one line")
    return value.strip()


def _address(value: object) -> str:
    parts = urlsplit(_words(value))
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("must be an address that begins with https://")
    return _words(value)


def _site(value: object) -> str:
    if not _SITE.fullmatch(_words(value)):
        raise ValueError("must be the id of a wiki, such as enwiki")
    return _words(value)


def _languages(value: object) -> tuple[str, ...]:
    given = [value] if isinstance(value, str) else value
    if not isinstance(given, list) or not given:
        raise ValueError("must be a list of language codes")
    for one in given:
        if not isinstance(one, str) or not _LANGUAGE.fullmatch(one):
            raise ValueError(f"must hold language codes such as en, not {one!r}")
    return tuple(dict.fromkeys(given))


def _days(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError("must be a number of days")
    return value


_READERS: Mapping[str, Callable[[object], object]] = {
    "use": _flag,
    "contact": _words,
    "url": _address,
    "snapshot": _words,
    "site": _site,
    "languages": _languages,
    "cache": _words,
    "max-age": _days,
}
