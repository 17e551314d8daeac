"""The client against a server that fails in every way that servers of Wikimedia do."""

from __future__ import annotations

import pytest

from factlint import __version__
from factlint.wikidata.answers import Unavailable
from factlint.wikidata.client import ApiError, Client
from factlint.wikidata.retrying import wait_asked
from factlint.wikidata.settings import Settings
from tests.wikidata.conftest import Slept
from tests.wikidata.made_up import human
from tests.wikidata.wikibase import (
    CUT_OFF,
    FORBIDDEN,
    NO_JSON,
    UNAVAILABLE,
    Fault,
    Wikibase,
    json_fault,
    maxlag,
    too_many,
)

ASKED = {"action": "wbgetentities", "ids": "Q1", "props": "info"}
ANSWER = {"entities": {"Q1": {"id": "Q1", "type": "item", "lastrevid": 7}}, "success": 1}


@pytest.fixture
def client(wikibase: Wikibase, slept: Slept) -> Client:
    wikibase.add(human("Q1", "Ada Marr"))
    return Client(Settings(url=wikibase.url, contact="ada@example.org"), slept.clock, (2.0, 0.3))


def test_a_request_says_who_asks_and_how_much_lag_it_bears(client: Client, wikibase: Wikibase):
    assert client.ask(ASKED) == ANSWER
    assert wikibase.requests == [
        {**ASKED, "format": "json", "formatversion": "2", "maxlag": "5"}
    ]  # fmt: skip
    told = wikibase.headers[0]
    assert told["User-Agent"].startswith(
        f"factlint/{__version__} (ada@example.org) python-requests/"
    )
    assert "gzip" in told["Accept-Encoding"]


def test_requests_keep_apart(client: Client, slept: Slept):
    for _ in range(3):
        client.ask(ASKED)
    assert slept.naps == [0.35, 0.35]


def test_a_slow_answer_is_followed_by_a_rest(wikibase: Wikibase, client: Client, slept: Slept):
    ticks = iter([1_000.0, 1_000.0, 1_002.0, 1_002.0, 1_002.0, 1_002.0])
    object.__setattr__(client._clock, "now", lambda: next(ticks, 1_010.0))
    client.ask(ASKED)
    client.ask(ASKED)
    assert slept.naps == [5.0]


@pytest.mark.parametrize(
    ("fault", "waits"),
    [
        (too_many("7"), [7.0]),
        (too_many("Wed, 18 Nov 2026 11:06:50 GMT"), [10.0]),  # ten seconds after the clock
        (too_many("Wed, 18 Nov 2020 15:06:50 GMT"), [0.0]),
        (too_many("soon"), [5.0]),
        (too_many(None), [5.0]),
        (UNAVAILABLE, [5.0]),
        (maxlag(), [5.0]),
        (CUT_OFF, [5.0]),
        (NO_JSON, [5.0]),
        (json_fault({"errors": [{"code": "maxlag", "text": "lagged"}]}), [5.0]),
        (json_fault({"error": {"code": "internal_api_error_x", "info": "oh"}}), [5.0]),
    ],
    ids=["429-seconds", "429-date", "429-past", "429-nonsense", "429", "503", "maxlag",
         "truncated", "html", "errors-maxlag", "internal"],
)  # fmt: skip
def test_what_passes_is_waited_for(
    client: Client, wikibase: Wikibase, slept: Slept, fault: Fault, waits: list[float]
):
    wikibase.faults.append(fault)
    assert client.ask(ASKED) == ANSWER
    assert [nap for nap in slept.naps if nap != 0.35] == waits
    assert len(wikibase.requests) == 2


def test_a_server_that_hangs_is_asked_again(client: Client, wikibase: Wikibase):
    wikibase.faults.append(Fault(hang=1.0))
    assert client.ask(ASKED) == ANSWER


@pytest.mark.parametrize(
    ("faults", "why", "requests"),
    [
        ([UNAVAILABLE] * 3, "answered 503 Service Unavailable", 3),
        ([maxlag()] * 3, "maxlag: Waiting for all: 10.4 seconds lagged.", 3),
        ([CUT_OFF] * 3, "its answer was cut off, or no JSON", 3),
        ([Fault(hang=1.0)] * 3, "did not answer in time", 3),
        ([too_many("3600")], "answered 429 Too Many Requests; it asks to wait 3600 seconds", 1),
        ([FORBIDDEN], "answered 403 Forbidden: Please set a user-agent and respect our robot policy"
         " https://w.wiki/4wJS. See also T400119.", 1),
        ([Fault(404, "<html>", (("Content-Type", "text/html"),))], "answered 404 Not Found", 1),
        ([Fault(301, "", (("Location", "/w/api.php?action=x"),))] * 12,
         "sends from one address to the next", 9),
    ],
    ids=["503", "maxlag", "truncated", "timeout", "429-long", "403", "404", "redirects"],
)  # fmt: skip
def test_what_does_not_pass_is_unavailable(
    client: Client, wikibase: Wikibase, faults: list[Fault], why: str, requests: int
):
    wikibase.faults.extend(faults)
    with pytest.raises(Unavailable) as caught:
        client.ask(ASKED)
    assert str(caught.value) == f"127.0.0.1: {why}"
    assert len(wikibase.requests) >= requests


def test_a_server_that_is_not_there_is_unavailable(slept: Slept, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    client = Client(Settings(url="http://127.0.0.1:9/w/api.php"), slept.clock)
    with pytest.raises(Unavailable, match=r"^127\.0\.0\.1: could not be reached$"):
        client.ask(ASKED)


def test_after_two_failures_nothing_more_is_asked(client: Client, wikibase: Wikibase):
    wikibase.faults.extend([FORBIDDEN] * 2)
    for _ in range(4):
        with pytest.raises(Unavailable, match="403"):
            client.ask(ASKED)
    assert len(wikibase.requests) == 2


def test_a_success_forgets_the_failure_before_it(client: Client, wikibase: Wikibase):
    wikibase.faults.append(FORBIDDEN)
    with pytest.raises(Unavailable):
        client.ask(ASKED)
    assert client.ask(ASKED) == ANSWER
    wikibase.faults.append(FORBIDDEN)
    with pytest.raises(Unavailable):
        client.ask(ASKED)
    assert client.ask(ASKED) == ANSWER


def test_what_the_api_refuses_is_not_repeated(client: Client, wikibase: Wikibase):
    with pytest.raises(ApiError, match="no-such-entity") as caught:
        client.ask({**ASKED, "ids": "Q1|Q666"})
    assert (caught.value.code, caught.value.body["id"]) == ("no-such-entity", "Q666")
    assert len(wikibase.requests) == 1


@pytest.mark.parametrize(
    ("header", "seconds"),
    [(None, None), ("0", 0.0), ("120", 120.0), (" 5 ", 5.0), ("-5", None), ("٥", None),
     ("1.5", None), ("", None), ("Thu, 01 Jan 1970 00:01:00 GMT", 50.0),
     ("Thu, 01 Jan 1970 00:00:05 GMT", 0.0), ("Thu, 99 Jan 1970 00:00:05 GMT", None)],
)  # fmt: skip
def test_retry_after_is_read_in_both_forms(header: str | None, seconds: float | None):
    assert wait_asked(header, 10.0) == seconds
