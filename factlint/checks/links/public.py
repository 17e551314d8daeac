"""Connections to public addresses only: a link in a text must not reach into a private network.

The host is looked up before anything is asked; and since a name may be looked up differently a
moment later, or a redirect may lead inside, the peer of each connection is looked at once more
before a byte is sent.
"""

from __future__ import annotations

import ipaddress
import socket
from typing import TYPE_CHECKING

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

if TYPE_CHECKING:
    from typing import Any


class PrivateAddressError(Exception):
    """Say that a host is part of a private network."""


def is_private(host: str) -> bool:
    """Tell whether a name or number leads into a private network; unknown names do not."""
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return False
    return any(_is_private_number(str(one[4][0])) for one in found)


def _is_private_number(number: str) -> bool:
    address = ipaddress.ip_address(number.partition("%")[0])
    mapped = getattr(address, "ipv4_mapped", None)
    return not (mapped or address).is_global or (mapped or address).is_multicast


def _refuse_private(sock: socket.socket) -> socket.socket:
    number = str(sock.getpeername()[0])
    if _is_private_number(number):
        sock.close()
        raise PrivateAddressError(number)
    return sock


class _Connection(HTTPConnection):
    def _new_conn(self) -> socket.socket:
        return _refuse_private(super()._new_conn())


class _SecureConnection(HTTPSConnection):
    def _new_conn(self) -> socket.socket:
        return _refuse_private(super()._new_conn())


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection


class PublicAdapter(HTTPAdapter):
    """Make connections that refuse private peers."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {"http": _Pool, "https": _SecurePool}
