"""Addresses are asked over real connections, politely, and only what is surely gone is dead."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from factlint.checks.links.addresses import addresses
from factlint.checks.links.answer import Answer, Verdict
from factlint.checks.links.asking import Clock, ask
from factlint.checks.links.kept import keep, read_kept
from factlint.checks.links.limits import LinkSettings
from factlint.checks.links.public import is_private
from factlint.sources import read_text
from tests.links.server import Site, serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SETTINGS = LinkSettings(timeouts=(2.0, 2.0), private=True, apart=20.0)


class Time:
    """A clock that sleeping moves on, so that no test waits."""

    def __init__(self) -> None:
        self.now = 1_000_000.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    def clock(self) -> Clock:
        return Clock(self.sleep, lambda: self.now)


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as running:
        yield running


PATHS = {
    "fine": ("/fine", Verdict.ALIVE, "200 OK"),
    "gone": ("/no-such-page", Verdict.DEAD, "404 Not Found"),
    "no-head": ("/no-head", Verdict.ALIVE, "200 OK"),
    "wrong-head": ("/wrong-head", Verdict.ALIVE, "200 OK"),
    "login": ("/login", Verdict.UNKNOWN, "401 Unauthorized"),
    "soft-404": ("/soft", Verdict.ELSEWHERE, 'the page says "Page not found - Mills"'),
    "a-car": ("/peugeot", Verdict.ALIVE, "200 OK"),
    "front-page": ("/old-page", Verdict.ELSEWHERE, "it leads to a front page"),
    "moved": ("/moved", Verdict.ALIVE, "200 OK"),
    "circle": ("/circle", Verdict.UNKNOWN, "it redirects in a circle"),
    "busy-for-a-while": ("/busy", Verdict.ALIVE, "200 OK"),
    "always-busy": ("/always-busy", Verdict.UNKNOWN, "503 Service Unavailable"),
    "asks-for-too-long": ("/patient", Verdict.UNKNOWN, "429 Too Many Requests"),
    "leads-to-a-file": ("/file", Verdict.UNKNOWN, "it did not answer"),
    "dropped": ("/dropped", Verdict.UNKNOWN, "it did not answer"),
    "half-a-page": ("/half", Verdict.UNKNOWN, "it did not answer"),
    "comes-back": ("/back", Verdict.ALIVE, "200 OK"),
}


@pytest.mark.parametrize(("path", "verdict", "reason"), PATHS.values(), ids=PATHS)
def test_an_address_is_what_it_answers(
    site: Site, path: str, verdict: Verdict, reason: str
) -> None:
    address = site.address + path
    answer = ask([address], SETTINGS, Time().clock())[address]
    assert (answer.verdict, answer.reason) == (verdict, reason)


def test_dead_takes_two_failures_some_time_apart(site: Site) -> None:
    time = Time()
    ask([site.address + "/no-such-page"], SETTINGS, time.clock())
    assert site.asked == ["HEAD /no-such-page", "GET /no-such-page"] * 2
    assert sum(time.slept) >= SETTINGS.apart


def test_a_busy_host_is_given_the_time_it_asks_for(site: Site) -> None:
    time = Time()
    ask([site.address + "/busy"], SETTINGS, time.clock())
    assert time.slept[:2] == [7.0, 14.0]


def test_one_host_is_asked_slowly(site: Site) -> None:
    time = Time()
    ask([f"{site.address}/fine?{n}" for n in range(4)], SETTINGS, time.clock())
    assert time.slept == [SETTINGS.pause] * 3


def test_answers_are_kept_for_a_day(site: Site, tmp_path: Path) -> None:
    settings = replace(SETTINGS, cache=tmp_path / "deep" / "links.json")
    time, address = Time(), site.address + "/fine"
    first = ask([address], settings, time.clock())
    asked = len(site.asked)
    assert ask([address], settings, time.clock()) == first
    assert len(site.asked) == asked
    time.now += settings.fresh
    ask([address], settings, time.clock())
    assert len(site.asked) == 2 * asked


def test_a_failure_of_an_earlier_run_counts(site: Site, tmp_path: Path) -> None:
    settings = replace(SETTINGS, cache=tmp_path / "links.json")
    time, address = Time(), site.address + "/no-such-page"
    failed = Answer(Verdict.FAILING, "404 Not Found", "", time.now, time.now)
    keep(settings.cache, {address: failed})
    time.now += 3600
    assert ask([address], settings, time.clock())[address].verdict is Verdict.DEAD
    assert time.slept == []


@pytest.mark.parametrize(
    "text", ["", "[]", '{"version": 1}', '{"version": 1, "answers": {"a": []}}']
)
def test_a_broken_cache_holds_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "links.json").write_text(text, encoding="utf-8")
    assert read_kept(tmp_path / "links.json") == {}


def test_no_private_network_is_asked(site: Site) -> None:
    settings = replace(SETTINGS, private=False)
    for address in (site.address + "/fine", site.address.replace("127.0.0.1", "localhost")):
        answer = ask([address], settings, Time().clock())[address]
        assert (answer.verdict, answer.reason) == (
            Verdict.UNKNOWN,
            "it leads into a private network",
        )
    assert site.asked == []


def test_a_connection_looks_at_its_peer_whatever_the_name_was(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    # as when a name is looked up as public first, and as private when it is connected to
    monkeypatch.setattr("factlint.checks.links.visit.is_private", lambda host: False)
    address = site.address + "/fine"
    answer = ask([address], replace(SETTINGS, private=False), Time().clock())[address]
    assert answer.reason == "it leads into a private network"
    assert site.asked == []


PRIVATE = ["127.0.0.1", "10.1.2.3", "192.168.0.1", "169.254.169.254", "::1", "fd00::1", "0.0.0.0",
           "::ffff:10.0.0.1", "100.64.0.1", "224.0.0.1"]  # fmt: skip


@pytest.mark.parametrize("host", PRIVATE)
def test_what_is_private(host: str) -> None:
    assert is_private(host)


@pytest.mark.parametrize("host", ["8.8.8.8", "2001:4860:4860::8888"])
def test_what_is_public(host: str) -> None:
    assert not is_private(host)


TEXTS = {
    "plain": ("See https://mills.org/a_(b). And", ["https://mills.org/a_(b)"]),
    "in-brackets": ("(see https://mills.org/a)", ["https://mills.org/a"]),
    "markdown": ("[Hart](https://mills.org/a) and <https://mills.org/b>",
                 ["https://mills.org/a", "https://mills.org/b"]),
    "fragment": ("https://mills.org/a#one https://mills.org/a#two", ["https://mills.org/a"]),
    "nobodys": ("https://mills.example/a https://www.example.com/ http://localhost.test/", []),
    "wikitext": ("A.<ref>{{cite web |url=https://mills.org/a |title=Mills}}</ref>",
                 ["https://mills.org/a"]),
    "archived": ("A.<ref>{{cite web |url=https://mills.org/a |title=Mills "
                 "|archive-url=https://web.archive.org/web/2010/https://mills.org/a}}</ref>",
                 ["https://web.archive.org/web/2010/https://mills.org/a"]),
    "broken": ("http://[::1/ http://", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TEXTS.values(), ids=TEXTS)
def test_the_addresses_of_a_text(text: str, expected: list[str]) -> None:
    document = read_text(text, "mill.wiki" if "<ref>" in text else "mill.md")
    assert list(addresses(document)) == expected
