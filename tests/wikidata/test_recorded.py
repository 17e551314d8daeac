"""Answers that wikidata.org and a genuine Wikibase 1.43 gave, served again word for word."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factlint.dates import edtf_between, parse_edtf
from factlint.vocabulary import load_vocabulary
from factlint.wikidata.answers import Lack, Unavailable
from factlint.wikidata.client import ApiError, Client
from factlint.wikidata.comparing import Outcome, compare_date
from factlint.wikidata.items import Item, Rank, Support, read_item
from factlint.wikidata.online import Online
from factlint.wikidata.opening import wanted_of
from factlint.wikidata.settings import Settings
from factlint.wikidata.snapshot import read_snapshot
from tests.shared_material import shared
from tests.wikidata.conftest import Slept
from tests.wikidata.made_up import held
from tests.wikidata.wikibase import Fault, Wikibase, json_fault

ASKED = {"action": "wbgetentities", "ids": "Q1"}
LOCAL = "local-wikibase-1.43"


def answer(*parts: str) -> Path:
    return shared("data", "wikidata_answers", *parts)


def body(*parts: str) -> Fault:
    told = json.loads(answer(*parts).read_text(encoding="utf-8"))
    return json_fault(told["body"] if LOCAL in parts else told)


@pytest.fixture
def online(wikibase: Wikibase, slept: Slept) -> Online:
    settings = Settings(url=wikibase.url)
    return Online(Client(settings, slept.clock), settings, wanted_of(settings, load_vocabulary()))


def test_an_item_of_wikidata_is_read(wikibase: Wikibase, online: Online):
    wikibase.faults.append(body("wdtk-wbgetentites-Oliver-Kahn.json"))
    kahn = online.items(["Q131261"])["Q131261"]
    assert isinstance(kahn, Item)
    assert (kahn.label, kahn.is_human, kahn.title("enwiki")) == ("Oliver Kahn", True, "Oliver Kahn")
    (born,) = kahn.best("P569")
    assert born.support is Support.CIRCULAR  # its only reference is an import from a Wikipedia
    assert born.main.time == held("1969-06-15")[0].main.time


def test_an_item_with_many_references_is_sourced():
    told = json.loads(answer("wdtk-wbgetentities-Douglas-Adams.json").read_text(encoding="utf-8"))
    adams = read_item(told["entities"]["Q42"])
    assert adams is not None
    assert {one.support for one in adams.best("P569")} == {Support.SOURCED}


def test_a_year_before_our_era_is_read():
    told = json.loads(answer("wikibasesdk-Q4132785-negative-date.json").read_text(encoding="utf-8"))
    entity = told["entities"]["Q4132785"] if "entities" in told else told
    item = read_item(entity)
    assert item is not None
    years = [one.main.time.year for ones in item.all_statements() for one in ones if one.main.time]
    assert min(years) < 0


def test_a_merged_and_a_missing_item_in_one_answer(wikibase: Wikibase, online: Online):
    wikibase.faults.append(body(LOCAL, "action-wbgetentities-ok-redirect-missing.json"))
    answers = online.items(["Q79969", "Q90000099", "Q77777"])
    goldman, merged, missing = (answers[key] for key in ("Q79969", "Q90000099", "Q77777"))
    assert isinstance(goldman, Item) and goldman.label == "Emma Goldman"
    assert isinstance(merged, Item) and (merged.id, merged.asked) == ("Q90000002", "Q90000099")
    assert missing == Lack(Outcome.NOT_LINKED, "there is no item Q77777")


def test_a_title_without_an_item(wikibase: Wikibase, online: Online):
    wikibase.faults.append(body("wdtk-wbgetentities-1234567890-missing.json"))
    assert isinstance(online.titled(["1234567890"])["1234567890"], Lack)


def test_a_title_with_an_item(wikibase: Wikibase, online: Online):
    wikibase.faults.append(body(LOCAL, "action-wbgetentities-sitelink.json"))
    wikibase.add({"id": "Q90000002", "labels": {}, "lastrevid": 1})
    found = online.titled(["Victor Kravchenko (defector)", "No Such Page"])
    assert isinstance(found["No Such Page"], Lack)
    linked = found["Victor Kravchenko (defector)"]
    assert isinstance(linked, Item) and linked.id == "Q90000002"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        (("wdtk-wbgetentities-bogus.json",), "no-such-entity"),
        ((LOCAL, "action-wbgetentities-bogus-id.json"), "no-such-entity"),
        ((LOCAL, "action-wbgetentities-bogus-id-bc.json"), "no-such-entity"),
        ((LOCAL, "action-wbgetentities-51ids.json"), "toomanyvalues"),
        (("wdtk-error.json",), None),
    ],
    ids=["bogus", "errors", "error", "51", "other"],
)
def test_errors_within_answers_are_errors(
    wikibase: Wikibase, slept: Slept, name: tuple[str, ...], code: str | None
):
    wikibase.faults.append(body(*name))
    with pytest.raises(ApiError) as caught:
        Client(Settings(url=wikibase.url), slept.clock).ask(ASKED)
    assert code in (None, caught.value.code)


def test_lag_is_waited_for(wikibase: Wikibase, slept: Slept):
    wikibase.faults.extend([body("wdtk-error-maxlag-full.json")] * 3)
    with pytest.raises(Unavailable, match=r"maxlag: Waiting for all: 3\.45 seconds lagged\."):
        Client(Settings(url=wikibase.url), slept.clock).ask(ASKED)
    assert [nap for nap in slept.naps if nap != 0.35] == [5.0, 10.0]


@pytest.mark.parametrize(
    ("name", "searched", "exact"),
    [
        (("wdtk-wbsearchentities-abc.json",), "abc",
         ["Q169889", "Q286874", "Q781365", "Q287076", "Q304330", "Q1057802", "Q26298"]),
        (("wdtk-wbsearchentities-abc.json",), "ABC Radio", []),
        (("wdtk-wbsearchentities-empty.json",), "abc", []),
        ((LOCAL, "action-wbsearchentities-ambiguous.json"), "Victor Kravchenko",
         ["Q90000002", "Q90000003"]),
        ((LOCAL, "action-wbsearchentities-ambiguous.json"), "Victor Krav", []),
        ((LOCAL, "action-wbsearchentities-empty.json"), "Xyzzy Nobody", []),
    ],
    ids=["abc", "longer", "none", "two", "prefix", "nobody"],
)  # fmt: skip
def test_of_search_results_only_exact_names_count(
    wikibase: Wikibase, online: Online, name: tuple[str, ...], searched: str, exact: list[str]
):
    wikibase.faults.append(body(*name))
    assert online._search(searched) == exact


def test_a_dump_of_a_genuine_wikibase_is_a_snapshot():
    snapshot = read_snapshot(str(answer(LOCAL, "dump.json")))
    goldman = snapshot.items(["Q79969"])["Q79969"]
    assert isinstance(goldman, Item) and goldman.is_human
    assert [one.id for one in snapshot.named(["Victor Kravchenko"])["Victor Kravchenko"]] == [
        "Q90000002", "Q90000003",
    ]  # type: ignore[union-attr]  # fmt: skip


def test_circa_and_years_bc_of_a_genuine_wikibase_agree_with_themselves():
    told = json.loads(answer(LOCAL, "action-values-circa-bce.json").read_text(encoding="utf-8"))
    items = [item for one in told["body"]["entities"].values() if (item := read_item(one))]
    statements = [one for item in items for ones in item.all_statements() for one in ones]
    verdicts = [
        compare_date(parse_edtf(edtf_between(bounds)), (one,)).outcome
        for one in statements
        if one.rank is not Rank.DEPRECATED
        if one.main.time is not None and (bounds := one.main.time.bounds()) is not None
    ]
    assert set(verdicts) <= {Outcome.MATCH, Outcome.COMPATIBLE}
    assert len(verdicts) >= 3
