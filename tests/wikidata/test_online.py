"""Items from a server: batches, ids that are none, merged and missing ones, what is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from factlint.vocabulary import load_vocabulary
from factlint.wikidata.answers import Answer, Lack
from factlint.wikidata.cache import Cache
from factlint.wikidata.client import Client
from factlint.wikidata.comparing import Outcome
from factlint.wikidata.entityjson import Json
from factlint.wikidata.items import Item
from factlint.wikidata.online import Online
from factlint.wikidata.opening import wanted_of
from factlint.wikidata.settings import Settings
from tests.wikidata.conftest import Slept
from tests.wikidata.made_up import human
from tests.wikidata.wikibase import FORBIDDEN, UNAVAILABLE, Wikibase, json_fault

TODAY = "2026-11-20"


class Making:
    """Make sources of one server, which share a cache where they have one."""

    def __init__(self, wikibase: Wikibase, slept: Slept, folder: Path) -> None:
        self._wikibase, self._slept, self._folder = wikibase, slept, folder

    def __call__(
        self, today: str = "", max_age: int = 30, known: dict[str, Json] | None = None,
        site: str = "enwiki",
    ) -> Online:  # fmt: skip
        settings = Settings(url=self._wikibase.url, max_age=max_age, site=site)
        client = Client(settings, self._slept.clock)
        wanted = wanted_of(settings, load_vocabulary())
        cache = Cache(self._folder, [self._wikibase.url])
        return Online(client, settings, wanted, cache, known, today)


@pytest.fixture
def online(wikibase: Wikibase, slept: Slept, tmp_path: Path) -> Making:
    wikibase.add(
        human("Q1", "Ada Marr", P569="1869-02-04", title="Ada Marr", aliases=["Ada Lind"]),
        human("Q2", "Ada Marr", P569="1901"),
        human("Q3", "Ada Marrow", P569="1901"),
    )
    return Making(wikibase, slept, tmp_path / "kept")


def told(answer: Answer) -> str:
    return f"{answer.outcome}: {answer.why}" if isinstance(answer, Lack) else answer.id


def test_ids_are_checked_before_they_are_sent(online: Making, wikibase: Wikibase):
    answers = online().items(["Q1", "bogus", "Q0", "Q9", "P31"])
    assert {key: told(one) for key, one in answers.items()} == {
        "Q1": "Q1",
        "bogus": "not linked: 'bogus' is no id of an item, such as Q42",
        "Q0": "not linked: 'Q0' is no id of an item, such as Q42",
        "P31": "not linked: 'P31' is no id of an item, such as Q42",
        "Q9": "not linked: there is no item Q9",
    }
    assert [one["ids"] for one in wikibase.requests] == ["Q1|Q9"]


def test_an_id_that_the_server_does_not_take_spoils_no_batch(online: Making, wikibase: Wikibase):
    answers = online().items(["Q1", "Q666", "Q6667"])
    assert [told(answers[key]) for key in ("Q1", "Q666", "Q6667")] == [
        "Q1", "not linked: there is no item Q666", "not linked: there is no item Q6667",
    ]  # fmt: skip
    assert len(wikibase.requests) == 3


def test_when_all_ids_are_refused_all_are_missing(online: Making):
    answers = online().items(["Q666", "Q6661"])
    assert {told(one)[:20] for one in answers.values()} == {"not linked: there is"}


def test_what_an_answer_does_not_speak_of_is_unavailable(online: Making, wikibase: Wikibase):
    wikibase.faults.append(json_fault({"entities": [], "success": 1}))
    assert told(online().items(["Q1"])["Q1"]) == "unavailable: 127.0.0.1 said nothing of Q1"


def test_other_refusals_make_the_batch_unavailable(online: Making, wikibase: Wikibase):
    wikibase.faults.append(json_fault({"error": {"code": "permissiondenied", "info": "no"}}))
    assert told(online().items(["Q1"])["Q1"]) == "unavailable: permissiondenied: no"
    wikibase.faults.append(json_fault({"error": {"code": "permissiondenied", "info": "no"}}))
    assert told(online().titled(["Ada"])["Ada"]) == "unavailable: permissiondenied: no"


def test_ids_go_out_by_fifties(online: Making, wikibase: Wikibase):
    answers = online().items(f"Q{number}" for number in range(1, 121))
    assert len(answers) == 120
    assert [len(one["ids"].split("|")) for one in wikibase.requests] == [50, 50, 20]


def test_a_merged_item_knows_the_id_it_was_asked_for_by(online: Making, wikibase: Wikibase):
    wikibase.redirects["Q7"] = "Q1"
    merged = online().items(["Q7"])["Q7"]
    assert isinstance(merged, Item)
    assert (merged.id, merged.asked, merged.label) == ("Q1", "Q7", "Ada Marr")


def test_a_failure_makes_its_own_batch_unavailable(online: Making, wikibase: Wikibase):
    wikibase.faults.append(FORBIDDEN)
    answers = online().items(f"Q{number}" for number in range(1, 61))
    first, last = answers["Q1"], answers["Q60"]
    assert isinstance(first, Lack) and first.outcome is Outcome.UNAVAILABLE
    assert told(last) == "not linked: there is no item Q60"


def test_titles_lead_to_items_or_to_none(online: Making):
    answers = online().titled(["Ada_Marr", "Nobody"])
    assert told(answers["Ada_Marr"]) == "Q1"
    assert told(answers["Nobody"]) == "not linked: no item has the page 'Nobody' of enwiki"


def test_a_wiki_that_the_server_does_not_know_has_no_pages(online: Making, wikibase: Wikibase):
    wikibase.sites = ()
    source = online()
    assert told(source.titled(["Ada Marr"])["Ada Marr"]).startswith("not linked")
    assert told(source.items(["Q1"])["Q1"]) == "Q1"


def test_long_titles_are_spread_over_requests(online: Making, wikibase: Wikibase):
    online().titled([f"{number:03}" + "ä" * 250 for number in range(20)])
    assert len(wikibase.requests) == 7


def test_a_name_gives_those_who_have_exactly_it(online: Making, wikibase: Wikibase):
    answers = online().named(["Ada Marr", "Ada Lind", "Äda Mårr", "Nobody Known"])
    found = {name: [one.id for one in items] for name, items in answers.items()
             if not isinstance(items, Lack)}  # fmt: skip
    assert found == {
        "Ada Marr": ["Q1", "Q2"], "Ada Lind": ["Q1"], "Äda Mårr": [], "Nobody Known": [],
    }  # fmt: skip
    assert len(wikibase.asked("wbgetentities")) == 1


def test_of_too_many_namesakes_none_is_known(online: Making, wikibase: Wikibase):
    wikibase.add(*(human(f"Q{number}", "Jo Roe") for number in range(100, 160)))
    wikibase.more = True
    answer = online().named(["Jo Roe"])["Jo Roe"]
    assert answer == Lack(Outcome.AMBIGUOUS, "more than 50 items have the name 'Jo Roe'")


def test_a_search_that_fails_is_unavailable(online: Making, wikibase: Wikibase):
    wikibase.faults.extend([UNAVAILABLE] * 3)
    answer = online().named(["Ada Marr"])["Ada Marr"]
    assert isinstance(answer, Lack) and answer.outcome is Outcome.UNAVAILABLE


def test_of_namesakes_that_could_not_be_fetched_none_is_known(online: Making, wikibase: Wikibase):
    source = online()
    source.named(["Nobody"])
    wikibase.more = False
    ids = source._search("Ada Marr")
    assert ids == ["Q1", "Q2"]
    wikibase.faults.extend([FORBIDDEN] * 2)
    with_failure = source.items(["Q1"])["Q1"]
    assert isinstance(with_failure, Lack) and with_failure.outcome is Outcome.UNAVAILABLE
    named = source.named(["Ada Marr"])["Ada Marr"]
    assert isinstance(named, Lack) and named.outcome is Outcome.UNAVAILABLE


def test_what_is_kept_is_not_asked_again(online: Making, wikibase: Wikibase):
    first = online(TODAY)
    first.items(["Q1", "Q9"])
    first.titled(["Ada Marr", "Nobody"])
    first.named(["Ada Marr"])
    wikibase.requests.clear()
    again = online("2026-11-25")
    assert [told(one) for one in again.items(["Q1", "Q9"]).values()] == [
        "Q1", "not linked: there is no item Q9",
    ]  # fmt: skip
    assert told(again.titled(["Ada Marr"])["Ada Marr"]) == "Q1"
    assert again.named(["Ada Marr"]).keys() == {"Ada Marr"}
    assert (wikibase.requests, again.fetched) == ([], TODAY)


def test_of_what_is_old_only_what_changed_is_fetched(online: Making, wikibase: Wikibase):
    online(TODAY).items(["Q1", "Q2"])
    wikibase.requests.clear()
    wikibase.entities["Q2"] = {**wikibase.entities["Q2"], "lastrevid": 8}
    online("2027-01-30").items(["Q1", "Q2"])
    asked = [(one["ids"], "claims" in one["props"]) for one in wikibase.requests]
    assert asked == [("Q1|Q2", False), ("Q2", True)]


def test_an_older_snapshot_is_as_good_as_the_cache(online: Making, wikibase: Wikibase):
    known = {"Q1": {**human("Q1", "As it was"), "lastrevid": 7}}
    answers = online(known=known).items(["Q1"])
    assert isinstance(answers["Q1"], Item) and answers["Q1"].label == "As it was"
    assert [one["props"] for one in wikibase.requests] == ["info"]


def test_when_revisions_cannot_be_asked_for_the_items_are(online: Making, wikibase: Wikibase):
    online(TODAY).items(["Q1"])
    wikibase.faults.append(FORBIDDEN)
    assert told(online("2027-01-30").items(["Q1"])["Q1"]) == "Q1"


def test_without_a_day_nothing_is_kept(online: Making, wikibase: Wikibase):
    online().items(["Q1"])
    online().items(["Q1"])
    assert len(wikibase.requests) == 2


@pytest.mark.parametrize("text", ["", "[]", '{"fetched": "soon", "body": {}}', '{"key": "x"}'])
def test_a_broken_file_of_the_cache_counts_as_none(tmp_path: Path, text: str):
    cache = Cache(tmp_path, ["about"])
    cache.put("item", "Q1", {"id": "Q1"}, TODAY)
    kept = cache.get("item", "Q1")
    assert kept is not None and kept.body == {"id": "Q1"}
    (path,) = tmp_path.rglob("*.json")
    path.write_text(text, encoding="utf-8")
    assert cache.get("item", "Q1") is None


def test_a_cache_that_cannot_be_written_costs_only_time(tmp_path: Path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    cache = Cache(tmp_path / "file", ["about"])
    cache.put("item", "Q1", {"id": "Q1"}, TODAY)
    assert cache.get("item", "Q1") is None
