"""Ask a Wikibase's action API: one request at a time, slowly, and with few repetitions.

https://wikitech.wikimedia.org/wiki/Robot_policy: no two requests at once, fewer than five a
second, five seconds of rest after one that took more than a second.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

import requests

from factlint import __version__
from factlint.records import dataclass
from factlint.wikidata.answers import Unavailable
from factlint.wikidata.entityjson import Json, mapping, text
from factlint.wikidata.retrying import Wait, wait_asked

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from factlint.wikidata.settings import Settings

MAX_LAG: Final = 5  # seconds that the server's copies may lag behind before we step back
_TRIES: Final = 3
_PAUSE: Final = 0.35  # seconds between requests
_SLOW: Final = 1.0  # a request that took longer is followed by
_REST: Final = 5.0
_LONGEST_WAIT: Final = 60.0  # a server that asks for more is not waited for
_TIMEOUTS: Final = (5.0, 30.0)  # to connect, and between bytes
_FAILURES: Final = 2  # requests in a row that fail before no more are made
_BUSY: Final = frozenset({429, 500, 502, 503, 504})
# Errors that the API tells within an answer of status 200 and that pass by themselves.
_PASSING: Final = frozenset(
    {"maxlag", "ratelimited", "readonly", "internal_api_error_DBQueryError"}
)


class ApiError(Exception):
    """Say that the API refused a request: asking again would change nothing."""

    def __init__(self, code: str, info: str, body: Json) -> None:
        super().__init__(f"{code}: {info}")
        self.code = code
        self.body = body


@dataclass(frozen=True)
class Clock:
    """How time passes; tests bring their own."""

    now: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    wall: Callable[[], float] = time.time  # seconds since 1970, for dates in Retry-After


class Client:
    """One session with one server. After two failures in a row it asks no more."""

    def __init__(
        self,
        settings: Settings,
        clock: Clock | None = None,
        timeouts: tuple[float, float] = _TIMEOUTS,
    ) -> None:
        self.address = settings.address
        self.host = urlsplit(self.address).hostname or self.address
        self._clock = clock or Clock()
        self._timeouts = timeouts
        self._session = requests.Session()
        self._session.max_redirects = 3
        self._session.headers["User-Agent"] = user_agent(settings.contact)
        self._free_at = 0.0  # when the next request may be made
        self._failed: list[str] = []

    def ask(self, parameters: Mapping[str, str]) -> Json:
        """Give the answer to a request; raise ApiError, or Unavailable when there is none."""
        if len(self._failed) >= _FAILURES:
            raise Unavailable(self._failed[-1])
        asked = {**parameters, "format": "json", "formatversion": "2", "maxlag": str(MAX_LAG)}
        try:
            answer = self._persist(asked)
        except Unavailable as failure:
            self._failed.append(str(failure))
            raise
        self._failed.clear()
        return answer

    def _persist(self, parameters: Mapping[str, str]) -> Json:
        """Try a few times, waiting as long as the server asks, but no longer than a minute."""
        for attempt in range(1, _TRIES + 1):
            outcome = self._try(parameters)
            if not isinstance(outcome, Wait):
                return outcome
            seconds = outcome.seconds if outcome.seconds is not None else _REST * attempt
            if attempt == _TRIES:
                raise Unavailable(f"{self.host}: {outcome.why}")
            if seconds > _LONGEST_WAIT:
                raise Unavailable(
                    f"{self.host}: {outcome.why}; it asks to wait {round(seconds)} seconds"
                )
            self._clock.sleep(seconds)
        raise AssertionError  # the last attempt gave or raised

    def _try(self, parameters: Mapping[str, str]) -> Json | Wait:
        self._pause()
        started = self._clock.now()
        try:
            response = self._session.get(self.address, params=parameters, timeout=self._timeouts)
        except requests.RequestException as error:
            return Wait(_reason(error))
        finally:
            ended = self._clock.now()
            self._free_at = ended + (_REST if ended - started > _SLOW else _PAUSE)
        return self._judged(response)

    def _pause(self) -> None:
        early = self._free_at - self._clock.now()
        if early > 0:
            self._clock.sleep(early)

    def _judged(self, response: requests.Response) -> Json | Wait:
        wanted = wait_asked(response.headers.get("Retry-After"), self._clock.wall())
        if response.status_code in _BUSY:
            return Wait(f"answered {response.status_code} {response.reason}", wanted)
        if response.status_code != 200:
            raise Unavailable(f"{self.host}: {_refusal(response)}")
        try:
            answer = mapping(response.json())
        except ValueError:
            return Wait("its answer was cut off, or no JSON", wanted)
        error = _error_of(answer)
        if error is None:
            return answer
        if error.code in _PASSING or error.code.startswith("internal_api_error"):
            return Wait(str(error), wanted)
        raise error


def user_agent(contact: str) -> str:
    """Give the header that says who asks (foundation.wikimedia.org, User-Agent policy)."""
    who = f" ({contact})" if contact else ""
    return f"factlint/{__version__}{who} python-requests/{requests.__version__}"


def _error_of(answer: Json) -> ApiError | None:
    """Give the error of an answer, which comes with status 200."""
    if "error" in answer:
        error = mapping(answer["error"])
        return ApiError(text(error.get("code")), text(error.get("info")), error)
    errors = answer.get("errors")
    if isinstance(errors, list) and errors:
        first = mapping(errors[0])
        return ApiError(
            text(first.get("code")), text(first.get("text")), mapping(first.get("data"))
        )
    return None


def _reason(error: requests.RequestException) -> str:
    if isinstance(error, requests.Timeout):
        return "did not answer in time"
    if isinstance(error, requests.TooManyRedirects):
        return "sends from one address to the next"
    if isinstance(error, requests.exceptions.ChunkedEncodingError):
        return "its answer was cut off, or no JSON"
    return "could not be reached"


def _refusal(response: requests.Response) -> str:
    """Say why a request was refused, in the words of an edge server, which answers no JSON."""
    words = ""
    if response.headers.get("Content-Type", "").startswith("text/plain"):
        words = ": " + " ".join(response.text.split())[:200]
    return f"answered {response.status_code} {response.reason}{words}"
