"""A Wikibase's action API on loopback: answers from entities, and faults in the order asked for.

What it says was recorded from a genuine Wikibase of MediaWiki 1.43 and from wikidata.org.
"""

from __future__ import annotations

import json
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

Json = dict[str, Any]
_HTML = "<!DOCTYPE html><html><body><h1>Error</h1><p>Too many requests</p></body></html>"


@dataclass(frozen=True)
class Fault:
    """An answer other than the right one."""

    status: int = 200
    body: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    truncated: bool = False
    hang: float = 0.0  # seconds before anything is sent


def json_fault(body: Json, *headers: tuple[str, str]) -> Fault:
    return Fault(200, json.dumps(body), (("Content-Type", "application/json"), *headers))


def maxlag() -> Fault:
    error = {"code": "maxlag", "info": "Waiting for all: 10.4 seconds lagged.", "lag": 10.4,
             "type": "wikibase-queryservice", "queryserviceLag": 626}  # fmt: skip
    return json_fault({"error": error}, ("Retry-After", "5"), ("MediaWiki-API-Error", "maxlag"))


def too_many(retry_after: str | None) -> Fault:
    headers = (("Content-Type", "text/html; charset=utf-8"),)
    asked = (("Retry-After", retry_after),) if retry_after else ()
    return Fault(429, _HTML, (*headers, *asked))


FORBIDDEN = Fault(
    403,
    "Please set a user-agent and respect our robot policy https://w.wiki/4wJS. See also T400119.",
    (("Content-Type", "text/plain"),),
)
UNAVAILABLE = Fault(503, _HTML, (("Content-Type", "text/html"),))
CUT_OFF = Fault(200, '{"entities": {"Q1": {"type": "item"', truncated=True)
NO_JSON = Fault(200, "<html>maintenance</html>", (("Content-Type", "text/html"),))


@dataclass
class Wikibase:
    """The server's state: entities, redirects, faults to come, requests so far."""

    entities: dict[str, Json] = field(default_factory=dict)
    redirects: dict[str, str] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    requests: list[dict[str, str]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    sites: tuple[str, ...] = ("enwiki",)
    more: bool = False  # whether a search says that it has more results
    url: str = ""

    def add(self, *entities: Json) -> None:
        self.entities |= {one["id"]: one for one in entities}

    def asked(self, action: str) -> list[dict[str, str]]:
        return [one for one in self.requests if one["action"] == action]

    def answer(self, asked: dict[str, str]) -> Json:
        if asked["action"] == "wbsearchentities":
            return self._search(asked)
        site = asked.get("sitefilter") or asked.get("sites")
        if site and site not in self.sites:
            return _error("badvalue", f'Unrecognized value for parameter "sites": {site}.')
        if "titles" in asked:
            return self._titled(asked["titles"].split("|"), asked["sites"])
        ids = asked["ids"].split("|")
        if len(ids) > 50:
            return _error("toomanyvalues", "Too many values supplied", limit=50)
        for id_ in ids:
            if id_.startswith("Q666"):  # an id that this server does not take
                return _error("no-such-entity", "Could not find an entity", id=id_)
        return {"entities": {id_: self._entity(id_, asked["props"]) for id_ in ids}, "success": 1}

    def _entity(self, id_: str, props: str) -> Json:
        target = self.redirects.get(id_, id_)
        if target not in self.entities:
            return {"id": id_, "missing": ""}
        entity = self.entities[target]
        if props == "info":
            return {"id": target, "type": "item", "lastrevid": entity.get("lastrevid")}
        moved = {"redirects": {"from": id_, "to": target}} if target != id_ else {}
        return {**entity, **moved}

    def _titled(self, titles: list[str], site: str) -> Json:
        found: dict[str, Json] = {}
        for number, title in enumerate(titles, 1):
            item = next(
                (one for one in self.entities.values()
                 if one.get("sitelinks", {}).get(site, {}).get("title") == title), None,
            )  # fmt: skip
            if item is None:
                found[f"-{number}"] = {"site": site, "title": title, "missing": ""}
            else:
                found[item["id"]] = item
        return {"entities": found, "success": 1}

    def _search(self, asked: dict[str, str]) -> Json:
        begun = asked["search"].casefold()
        results = []
        for id_, entity in sorted(self.entities.items()):
            label = entity["labels"]["en"]["value"]
            names = [label, *(one["value"] for one in entity["aliases"].get("en", ()))]
            match = next((name for name in names if name.casefold().startswith(begun)), None)
            if match is not None:
                kind = "label" if match == label else "alias"
                results.append(
                    {"id": id_, "label": label, "description": "made up",
                     "match": {"type": kind, "language": "en", "text": match}}
                )  # fmt: skip
        more: Json = {"search-continue": 50} if self.more else {}
        return {"searchinfo": {"search": asked["search"]}, "search": results[:50], **more,
                "success": 1}  # fmt: skip


def _error(code: str, info: str, **more: object) -> Json:
    return {"error": {"code": code, "info": info, **more}}


class Serving:
    """Serve a Wikibase from a thread, while the context lasts."""

    def __init__(self, wikibase: Wikibase) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(wikibase))
        self._server.daemon_threads = True
        port = self._server.server_address[1]
        wikibase.url = f"http://127.0.0.1:{port}/w/api.php"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _handler(wikibase: Wikibase) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            address = urlsplit(self.path)
            asked = {key: values[0] for key, values in parse_qs(address.query).items()}
            wikibase.requests.append(asked)
            wikibase.headers.append(dict(self.headers))
            if wikibase.faults:
                self._fail(wikibase.faults.pop(0))
            elif address.path != "/w/api.php":
                self._send(404, b"not here", (("Content-Type", "text/html"),))
            else:
                body = json.dumps(wikibase.answer(asked), ensure_ascii=False).encode()
                self._send(200, body, (("Content-Type", "application/json"),))

        def _fail(self, fault: Fault) -> None:
            if fault.hang:
                threading.Event().wait(fault.hang)
            self._send(fault.status, fault.body.encode(), fault.headers, fault.truncated)

        def _send(
            self, status: int, body: bytes, headers: tuple[tuple[str, str], ...],
            truncated: bool = False,
        ) -> None:  # fmt: skip
            self.send_response(status)
            for name, value in headers:
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body) + (100 if truncated else 0)))
            if truncated:
                self.send_header("Connection", "close")
            with suppress(BrokenPipeError):  # who asked has stopped waiting
                self.end_headers()
                self.wfile.write(body)
            self.close_connection = truncated or self.close_connection

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return Handler
