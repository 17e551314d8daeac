"""Web addresses (RFC 3986), as far as a typing mistake shows without asking the network."""

from __future__ import annotations

import re
from typing import Final

from factlint.identifiers.fault import EMPTY, Fault
from factlint.patterns import deferred

_ADDRESS: Final = deferred(
    r"""
    (?: (?P<scheme> [A-Za-z][A-Za-z0-9+.-]* ) : )? //
    (?: (?P<user> [^/?\#@\s]* ) @ )?
    (?P<host> \[ [0-9A-Fa-f:.]+ \] | [^/?\#:\[\]\s]* )
    (?: : (?P<port> [^/?\#\s]* ) )?
    (?P<rest> .* )
    """,
    re.VERBOSE | re.DOTALL,
)
_WITH_HOST: Final = frozenset({"http", "https", "ftp", "ftps", "sftp", "gopher", "rtsp", "git"})
# Schemes whose addresses have no host.
_OTHER: Final = deferred(r"(?:mailto|news|urn|doi|tel|data|magnet):\S+")
_DOUBLED: Final = deferred(r"(?:https?:/*)(?=https?://)")
_FORBIDDEN: Final = deferred(r'[\s<>"\x00-\x1f]')
_LABEL: Final = deferred(r"[^\W_](?:[\w-]{0,61}[^\W_])?|_[\w-]{1,62}")
_TOP: Final = deferred(r"xn--[A-Za-z0-9-]+|[^\W\d_]{2,}")
_IPV4: Final = deferred(r"(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})(?:\.(?!$)|$)){4}")


def url_fault(text: str) -> Fault | None:
    """Say what is wrong with a web address."""
    address = text.strip()
    if not address:
        return EMPTY
    forbidden = _FORBIDDEN.search(address)
    if forbidden is not None:
        shown = "a space" if forbidden[0].isspace() else forbidden[0]
        at = forbidden.start() + len(text) - len(text.lstrip())
        return Fault(f"an address does not contain {shown}", at)
    doubled = _DOUBLED.match(address)
    if doubled is not None:
        return Fault("the address begins twice", suggestion=address[doubled.end() :])
    match = _ADDRESS.fullmatch(address)
    if match is not None:
        return _wrong_part(match)
    return (
        None if _OTHER.fullmatch(address) else Fault("an address begins with https:// or http://")
    )


def _wrong_part(match: re.Match[str]) -> Fault | None:
    scheme, host, port = match["scheme"], match["host"], match["port"]
    if scheme is not None and scheme.lower() not in _WITH_HOST:
        return Fault(f"{scheme}:// is no kind of web address", 0)
    if not _is_host(host):
        what = f"{host!r} is no name of a site" if host else "the address names no site"
        return Fault(what, match.start("host"))
    if port and not (port.isascii() and port.isdigit() and int(port) < 65_536):
        return Fault(f"{port!r} is no port", match.start("port"))
    return None


def _is_host(host: str) -> bool:
    if host.startswith("[") or host == "localhost" or _IPV4.fullmatch(host):
        return True
    labels = host.removesuffix(".").split(".")
    if len(labels) < 2 or len(host) > 253:
        return False
    return all(map(_LABEL.fullmatch, labels)) and _TOP.fullmatch(labels[-1]) is not None
