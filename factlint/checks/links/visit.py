"""One visit to one address: HEAD, then GET where that does not tell, with patience and care."""

from __future__ import annotations

import html
import socket
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

import requests

from factlint import __version__
from factlint.checks.links.answer import Answer, Verdict
from factlint.checks.links.public import PrivateAddressError, PublicAdapter, is_private
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from factlint.checks.links.limits import LinkSettings

_GONE = frozenset((404, 410))
_BUSY = frozenset((429, 500, 502, 503, 504))
_MOST_REDIRECTS = 8
_SAMPLE = 16_384  # bytes of a page in which its title stands
_TITLE = deferred(r"<title[^>]*>([^<]{0,300})")
_THING = "(?:page|file|article|document|site)"
_NOT_FOUND = deferred(
    rf"\b{_THING} (?:was |is |could )?not (?:be )?found\b"
    rf"|\b{_THING} (?:no longer exists|no longer available|does not exist)\b"
    r"|^not found\b|\berror 404\b|^404(?:$| ?[-–|:]| error| not found)"
)
_FRONT = frozenset(("", "/", "/index.html", "/index.php", "/home", "/en", "/en/"))


class Visitor:
    """Asks the addresses of one host over one session."""

    def __init__(self, settings: LinkSettings, sleep: Callable[[float], None]) -> None:
        self._settings = settings
        self._sleep = sleep
        self._session = requests.Session()
        self._session.trust_env = False  # a proxy would be the peer of every connection
        self._session.headers["User-Agent"] = f"factlint/{__version__} (checks links of sources)"
        if not settings.private:
            for scheme in ("http://", "https://"):
                self._session.mount(scheme, PublicAdapter())

    def __enter__(self) -> Visitor:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._session.close()

    def visit(self, address: str) -> Answer:
        """Give what an address answers."""
        try:
            return self._visit(address)
        except PrivateAddressError:
            return Answer(Verdict.UNKNOWN, "it leads into a private network")
        except requests.RequestException as error:
            return _failure(error, address)

    def _visit(self, address: str) -> Answer:
        self._refuse_private(address)
        head = self._patiently("HEAD", address)
        if head.ok and not _is_page(head) and not _differ(head.url, address):
            return self._judged(head, address)
        if head.status_code in _GONE or head.ok or head.status_code in (403, 405, 501):
            # Some answer HEAD wrongly, and a page's own words are to be seen only in the page.
            return self._judged(self._patiently("GET", address), address)
        return self._judged(head, address)

    def _patiently(self, method: str, address: str) -> requests.Response:
        """Ask until the host is not busy, a few times, waiting longer each time."""
        wait = self._settings.back_off
        for left in reversed(range(self._settings.tries)):
            response = self._follow(method, address)
            asked = response.headers.get("Retry-After", "")
            wait = max(wait, float(asked)) if asked.isdigit() else wait
            if response.status_code not in _BUSY or not left or wait > self._settings.longest_wait:
                break
            response.close()
            self._sleep(wait)
            wait *= 2
        return response

    def _follow(self, method: str, address: str) -> requests.Response:
        """Ask an address, and the ones that it redirects to, none of which may be private."""
        for _ in range(_MOST_REDIRECTS):
            response = self._session.request(
                method, address, timeout=self._settings.timeouts, allow_redirects=False, stream=True
            )
            if not response.is_redirect:
                return response
            address = urljoin(address, response.headers["Location"])
            response.close()
            self._refuse_private(address)
        raise requests.TooManyRedirects

    def _refuse_private(self, address: str) -> None:
        if urlsplit(address).scheme not in ("http", "https"):
            raise requests.exceptions.InvalidSchema
        if not self._settings.private and is_private(urlsplit(address).hostname or ""):
            raise PrivateAddressError

    def _judged(self, response: requests.Response, address: str) -> Answer:
        with response:
            told = f"{response.status_code} {response.reason or ''}".strip()
            if response.status_code in _GONE:
                return Answer(Verdict.FAILING, told)
            if not response.ok:
                return Answer(Verdict.UNKNOWN, told)
            final = response.url if _differ(response.url, address) else ""
            if final and _is_front(final) and not _is_front(address):
                return Answer(Verdict.ELSEWHERE, "it leads to a front page", final)
            title = _title(response)
        if _NOT_FOUND.search(title.lower()):
            return Answer(Verdict.ELSEWHERE, f'the page says "{title[:60]}"', final)
        return Answer(Verdict.ALIVE, told, final)


def _is_front(address: str) -> bool:
    parts = urlsplit(address)
    return parts.path.lower() in _FRONT and not parts.query


def _differ(one: str, other: str) -> bool:
    return _bare(one) != _bare(other)


def _bare(address: str) -> str:
    parts = urlsplit(address)
    host = (parts.hostname or "").removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}?{parts.query}"


def _is_page(response: requests.Response) -> bool:
    return "html" in response.headers.get("Content-Type", "html")


def _title(response: requests.Response) -> str:
    if not _is_page(response):
        return ""
    sample = b""
    for piece in response.iter_content(4096):
        sample += piece
        if len(sample) >= _SAMPLE or b"</title" in sample.lower():
            break
    match = _TITLE.search(sample.decode(response.encoding or "utf-8", errors="replace"))
    return " ".join(html.unescape(match[1]).split()) if match else ""


def _failure(error: requests.RequestException, address: str) -> Answer:
    """Tell what a request that had no answer means; only a host that is gone is a failure."""
    if isinstance(error, requests.exceptions.SSLError):
        return Answer(Verdict.UNKNOWN, "its certificate is not valid")
    if isinstance(error, requests.Timeout):
        return Answer(Verdict.UNKNOWN, "it did not answer in time")
    if isinstance(error, requests.TooManyRedirects):
        return Answer(Verdict.UNKNOWN, "it redirects in a circle")
    if isinstance(error, requests.ConnectionError) and not _is_known(address):
        return Answer(Verdict.FAILING, "there is no host of this name")
    return Answer(Verdict.UNKNOWN, "it did not answer")


def _is_known(address: str) -> bool:
    """Tell whether the host's name can be looked up; when none can, we are offline ourselves."""
    return _resolves(urlsplit(address).hostname or "") or not _resolves("wikipedia.org")


def _resolves(host: str) -> bool:
    try:
        socket.getaddrinfo(host, None)
    except (OSError, UnicodeError):
        return False
    return True
