"""A web server on this machine with faults to order."""

from __future__ import annotations

import threading
from collections import Counter
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_PAGE = "<html><head><title>{}</title></head><body>Words.</body></html>"


class Site:
    """What a server answers, and what it was asked."""

    def __init__(self, port: int) -> None:
        self.address = f"http://127.0.0.1:{port}"
        self.asked: list[str] = []  # "HEAD /gone", in order
        self.count: Counter[str] = Counter()


class _Handler(BaseHTTPRequestHandler):
    site: Site

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        self.site.asked.append(f"{self.command} {self.path}")
        self.site.count[self.path] += 1
        name = self.path.partition("?")[0].strip("/").replace("-", "_") or "front"
        getattr(self, f"_{name}", self._gone)()

    def _send(self, status: int, title: str = "Mills", **headers: str) -> None:
        body = _PAGE.format(title).encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    def _front(self) -> None:
        self._send(200)

    _fine = _front

    def _gone(self) -> None:
        self._send(404)

    def _no_head(self) -> None:
        self._send(405 if self.command == "HEAD" else 200)

    def _wrong_head(self) -> None:
        self._send(404 if self.command == "HEAD" else 200)

    def _login(self) -> None:
        self._send(401)

    def _soft(self) -> None:
        self._send(200, "Page not found - Mills")

    def _peugeot(self) -> None:
        self._send(200, "The Peugeot 404 of 1960")

    def _old_page(self) -> None:
        self._send(302, Location="/")

    def _moved(self) -> None:
        self._send(301, Location="/fine")

    def _circle(self) -> None:
        self._send(302, Location="/circle")

    def _busy(self) -> None:
        self._send(503 if self.site.count["/busy"] < 3 else 200, Retry_After="7")

    def _always_busy(self) -> None:
        self._send(503)

    def _patient(self) -> None:
        self._send(429, Retry_After="900")

    def _file(self) -> None:
        self._send(302, Location="file:///etc/passwd")

    def _dropped(self) -> None:
        self.close_connection = True
        self.connection.close()

    def _half(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", "9000")
        self.end_headers()
        self.wfile.write(b"<html><title>Mi")
        self.close_connection = True

    def _back(self) -> None:
        self._send(404 if self.site.count["/back"] < 3 else 200)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@contextmanager
def serving() -> Iterator[Site]:
    """Run a server while the block lasts."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    site = Site(server.server_port)
    server.RequestHandlerClass = type("Handler", (_Handler,), {"site": site})
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
