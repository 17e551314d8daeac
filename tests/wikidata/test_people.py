"""All 90 real people of the measuring set: their own statements agree, moved ones do not.

Two of the sets share names: 17 Clarks and 29 Ramsdens; nobody may be linked to a namesake.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

import pytest

from factlint.dates import edtf_between, edtf_of_day, parse_edtf
from factlint.model import Claim, Entity
from factlint.wikidata.comparing import Outcome, compare_date
from factlint.wikidata.comparing.readings import reading_of
from factlint.wikidata.fitting import OwnDate
from factlint.wikidata.items import Item, read_item
from factlint.wikidata.linking import Subject, link
from factlint.wikidata.snapshot import Header, Snapshot
from factlint.wikidata.times import TimePrecision
from tests.shared_material import shared
from tests.wikidata.made_up import Json
from tests.wikidata.saying import VOCABULARY, claim, consulted

DATES = {"born": "P569", "died": "P570", "baptised": "P1636", "buried": "P4602"}
RELATIONS = ("spouse", "child", "father", "mother", "sibling", "educated-at", "employer", "party",
             "member-of", "position", "birthplace", "deathplace", "nationality")  # fmt: skip


@pytest.fixture(scope="module")
def entities() -> dict[str, Json]:
    path = shared("data", "wikidata_entities", "humans_full.jsonl")
    read = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    return {one["id"]: one for one in read}


@pytest.fixture(scope="module")
def labelled(entities: dict[str, Json]) -> dict[str, Json]:
    """Give the people, and the items that they name by their labels."""
    path = shared("data", "wikidata_entities", "labels.json")
    labels = json.loads(path.read_text(encoding="utf-8"))
    named = {
        id_: {"id": id_, "labels": {"en": {"language": "en", "value": label}}}
        for id_, label in labels.items()
    }
    return {**named, **entities}


def items(entities: dict[str, Json]) -> Iterator[Item]:
    for one in entities.values():
        item = read_item(one)
        assert item is not None
        yield item


def test_dates_of_every_precision_agree_with_the_statements_they_are_of(
    entities: dict[str, Json],
):
    outcomes: Counter[Outcome] = Counter()
    for item in items(entities):
        for property_ in DATES.values():
            for statement in item.best(property_):
                bounds = reading_of(statement).bounds
                assert bounds is not None
                day = edtf_of_day(bounds.first or 0)
                told = {edtf_between(bounds), day, day[:7], day[:4], f"{day[:3]}X", f"{day[:2]}XX",
                        f"{day[:4]}~", f"{day}?", f"[..{day}]", f"[{day}..]"}  # fmt: skip
                verdicts = [compare_date(parse_edtf(one), item.statements(property_))
                            for one in sorted(told)]  # fmt: skip
                outcomes.update(one.outcome for one in verdicts)
    assert set(outcomes) == {Outcome.MATCH, Outcome.COMPATIBLE}
    assert sum(outcomes.values()) > 1_000


@pytest.mark.parametrize("days", [-40_000, -4_000, -400, 400, 4_000, 40_000])
def test_dates_moved_out_of_their_interval_conflict(entities: dict[str, Json], days: int):
    silent = []
    for item in items(entities):
        for property_ in DATES.values():
            for statement in item.best(property_):
                bounds = reading_of(statement).bounds
                assert bounds is not None and bounds.first and bounds.last
                day = (bounds.first if days < 0 else bounds.last) + days
                told = parse_edtf(edtf_of_day(day))
                verdict = compare_date(told, item.statements(property_))
                if verdict.outcome is not Outcome.CONFLICT:
                    silent.append((item.label, told.text, statement.main.time, verdict.notes))
    assert silent == []


def test_days_moved_by_a_little_conflict_but_for_the_named_traps(entities: dict[str, Json]):
    conflicts = traps = 0
    for item in items(entities):
        for property_ in DATES.values():
            best = item.best(property_)
            if len(best) != 1 or best[0].main.time is None:
                continue
            value = best[0].main.time
            bounds = reading_of(best[0]).bounds
            assert bounds is not None and bounds.first and bounds.last
            for day in (bounds.first - 2, bounds.last + 2):
                verdict = compare_date(parse_edtf(edtf_of_day(day)), best)
                is_conflict = verdict.outcome is Outcome.CONFLICT
                conflicts += is_conflict
                traps += not is_conflict
                is_new_year = (value.month, value.day) == (1, 1)
                vague_and_old = value.precision < TimePrecision.DAY and value.year <= 1923
                assert is_conflict or verdict.notes
                assert is_conflict or is_new_year or vague_and_old
    assert conflicts > 3 * traps


def test_relations_told_as_the_statements_name_them_do_not_conflict(labelled: dict[str, Json]):
    source = Snapshot("people", Header(), labelled)
    counts: Counter[str] = Counter()
    for item in items({key: one for key, one in labelled.items() if "claims" in one}):
        claims = list(_relations(item, labelled))
        if not claims:
            continue
        stated = {claims[0].subject.replace("-", "_"): item.id}
        found = consulted(source, *claims, **stated)
        assert [one.claim for one in found.compared if one.outcome is Outcome.CONFLICT] == []
        counts.update(str(one.outcome) for one in found.compared)
    assert set(counts) <= {"match", "compatible"}
    assert sum(counts.values()) >= 80


def _relations(item: Item, labelled: dict[str, Json]) -> Iterator[Claim]:
    for name in RELATIONS:
        for statement in item.best(VOCABULARY[name].wikidata):
            value = read_item(labelled.get(statement.main.item, {}))
            if value is None or " " not in item.label:
                continue
            start = next((one.time for one in statement.qualified("P580") if one.time), None)
            bounds = start.bounds() if start is not None else None
            time = edtf_between(bounds) if bounds is not None else ""
            yield claim(item.label, name, value.label, time)


# --- linking ------------------------------------------------------------------------------------


def own(item: Item, properties: tuple[str, ...], *, year: bool) -> tuple[OwnDate, ...]:
    """Give the dates that a text would tell of someone: to the day or to the year."""
    dates = []
    for property_ in properties:
        for statement in item.best(property_)[:1]:
            bounds = reading_of(statement).bounds
            assert bounds is not None
            told = edtf_of_day(bounds.first or 0)[:4] if year else edtf_between(bounds)
            dates.append(OwnDate(property_, parse_edtf(told)))
    return tuple(dates)


def linked(people: dict[str, Json], *, year: bool, without_them: bool) -> Counter[str]:
    """Link everyone by name and dates among the people, or among all but themselves."""
    counts: Counter[str] = Counter()
    for item in items(people):
        for properties in (("P569", "P570"), ("P569",), ("P570",)):
            dates = own(item, properties, year=year)
            if not dates or " " not in item.label:
                continue
            rest = {key: one for key, one in people.items() if key != item.id or not without_them}
            subject = Subject(Entity("x", "person", (item.label,)), dates, names=(item.label,))
            found = link([subject], Snapshot("people", Header(), rest))["x"]
            if found.item is None:
                counts["none"] += 1
            else:
                counts["right" if found.item.id == item.id else "wrong"] += 1
    return counts


@pytest.mark.parametrize("year", [False, True], ids=["days", "years"])
def test_nobody_is_linked_to_a_namesake(entities: dict[str, Json], year: bool):
    found = linked(entities, year=year, without_them=False)
    assert found["wrong"] == 0
    assert found["right"] >= (0.95 if not year else 0.85) * found.total()
    assert linked(entities, year=year, without_them=True).keys() == {"none"}


@pytest.mark.parametrize("year", [False, True], ids=["days", "years"])
@pytest.mark.parametrize(("surname", "size"), [("Clark", 17), ("Ramsden", 29)])
def test_in_a_family_of_one_name_nobody_is_linked_to_another(
    entities: dict[str, Json], surname: str, size: int, year: bool
):
    name = {"en": {"language": "en", "value": f"John {surname}"}}
    family = {
        item.id: {**entities[item.id], "labels": name, "aliases": {}}
        for item in items(entities)
        if surname in item.label
    }
    assert len(family) == size
    assert linked(family, year=year, without_them=False)["wrong"] == 0
    assert linked(family, year=year, without_them=True).keys() == {"none"}
