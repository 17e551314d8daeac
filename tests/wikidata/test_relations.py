"""People, places, bodies and their terms against statements that name items."""

from __future__ import annotations

from typing import Any

import pytest

from factlint.dates import parse_edtf
from factlint.wikidata.comparing import Outcome
from factlint.wikidata.comparing.names import Named
from factlint.wikidata.comparing.relations import compare_relation
from factlint.wikidata.items import Item
from tests.wikidata.made_up import entity, human, item, snak, statement

Json = dict[str, Any]

ITEMS = {
    one["id"]: item(one)
    for one in (
        human("Q10", "Jonas Lind", aliases=["Jonas E. Lind"]),
        human("Q11", "Peter Holm"),
        human("Q12", "Berta Marr"),
        entity("Q20", "Kaunas", "Q515", aliases=["Kovno"], P131="Q21", P17="Q22"),
        entity("Q21", "Kaunas County", "Q1", P131="Q22", P17="Q22"),
        entity("Q22", "Lithuania", "Q6256", P1365="Q23"),
        entity("Q23", "Russian Empire", "Q6256"),
        entity("Q24", "Old Town", "Q1", P131="Q20"),
        entity("Q25", "Lyon", "Q515", P131="Q26"),
        entity("Q26", "France", "Q6256"),
        entity("Q27", "Nowhere", "Q515"),
        entity("Q30", "Holm College", "Q1", aliases=["The Holm College"]),
        entity("Q40", "president of the Marr Society", "Q1"),
        {**entity("Q50", "United States", "Q6256"),
         "claims": {"P1549": [{"rank": "normal", "mainsnak": {
             "snaktype": "value", "property": "P1549",
             "datavalue": {"type": "monolingualtext",
                           "value": {"text": "American", "language": "en"}}}}]}},
    )
}  # fmt: skip


def library(id_: str) -> Item | None:
    return ITEMS.get(id_)


def compared(
    property_: str, told: Named, *held: Json, time: str = ""
) -> tuple[Outcome, tuple[str, ...]]:
    json = entity("Q1", "Ada Marr", **{property_: list(held)})
    date = parse_edtf(time) if time else None
    found = compare_relation(told, date, item(json).statements(property_), library)
    return found.outcome, found.notes


def person(*names: str, id_: str = "") -> Named:
    return Named(names, "person", id_)


def place(*names: str, id_: str = "") -> Named:
    return Named(names, "place", id_)


def names(property_: str, *ids: str, **terms: str) -> tuple[Json, ...]:
    return tuple(statement("Q1", property_, id_, at, **terms) for at, id_ in enumerate(ids))


@pytest.mark.parametrize(
    ("property_", "told", "held", "outcome"),
    [
        ("P26", person("Jonas Lind"), names("P26", "Q10"), Outcome.MATCH),
        ("P26", person("Jonas Lind"), names("P26", "Q11", "Q10"), Outcome.MATCH),
        ("P26", person("J. Lind", id_="Q10"), names("P26", "Q10"), Outcome.MATCH),
        ("P26", person("Jonas Lind", id_="Q99"), names("P26", "Q10"), Outcome.ABSENT),
        ("P26", person("Karl Roe"), names("P26", "Q10"), Outcome.ABSENT),
        ("P26", person("Karl Roe"), (), Outcome.ABSENT),
        ("P26", person("Karl Roe"), names("P26", "somevalue"), Outcome.UNKNOWN_VALUE),
        ("P26", person("Karl Roe"), names("P26", "novalue"), Outcome.NO_VALUE),
        ("P26", person("Karl Roe"), names("P26", "Q98"), Outcome.UNAVAILABLE),
        ("P22", person("Jonas Lind"), names("P22", "Q10"), Outcome.MATCH),
        ("P22", person("Peter Lind"), names("P22", "Q10"), Outcome.CONFLICT),
        ("P22", person("Jonas Roe"), names("P22", "Q10"), Outcome.NOT_LINKED),
        ("P22", person("Eduard Lind"), names("P22", "Q10"), Outcome.NOT_LINKED),
        ("P22", person("Lind"), names("P22", "Q10"), Outcome.NOT_LINKED),
        ("P22", person("P. Lind"), names("P22", "Q10"), Outcome.NOT_LINKED),
        ("P22", person("Peter Lind"), names("P22", "Q10", "Q11"), Outcome.ABSENT),
        ("P25", person("Berta Holm"), names("P25", "Q12"), Outcome.NOT_LINKED),
        ("P69", Named(("Holm College",), "organisation"), names("P69", "Q30"), Outcome.MATCH),
        ("P69", Named(("Marr College",), "organisation"), names("P69", "Q30"), Outcome.ABSENT),
        ("P39", Named(("President of the Marr Society",), ""), names("P39", "Q40"), Outcome.MATCH),
        ("P27", Named(("American",), ""), names("P27", "Q50"), Outcome.MATCH),
        ("P27", Named(("Swedish",), ""), names("P27", "Q50"), Outcome.ABSENT),
        ("P19", place("Kaunas"), names("P19", "Q20"), Outcome.MATCH),
        ("P19", place("Kovno"), names("P19", "Q20"), Outcome.MATCH),
        ("P19", place("K.", id_="Q20"), names("P19", "Q20"), Outcome.MATCH),
        ("P19", place("Lithuania"), names("P19", "Q20"), Outcome.COMPATIBLE),
        ("P19", place("Russian Empire"), names("P19", "Q20"), Outcome.COMPATIBLE),
        ("P19", place("Old Town", id_="Q24"), names("P19", "Q20"), Outcome.COMPATIBLE),
        ("P19", place("Kaunas, Poland"), names("P19", "Q20"), Outcome.MATCH),
        ("P19", place("Paris"), names("P19", "Q20"), Outcome.NOT_LINKED),
        ("P19", place("Lyon", id_="Q25"), names("P19", "Q20"), Outcome.CONFLICT),
        ("P19", place("Lyon", id_="Q25"), names("P19", "Q25", "Q20"), Outcome.MATCH),
        ("P19", place("Nowhere", id_="Q27"), names("P19", "Q20"), Outcome.NOT_LINKED),
        ("P20", place("Lyon"), names("P20", "Q97"), Outcome.UNAVAILABLE),
    ],
)
def test_values_that_are_items(
    property_: str, told: Named, held: tuple[Json, ...], outcome: Outcome
):
    assert compared(property_, told, *held)[0] is outcome


YEAR = "the dates are near enough for an office, a course or a membership"
UNDATED = "Wikidata does not say when it held"


@pytest.mark.parametrize(
    ("property_", "time", "terms", "outcome"),
    [
        ("P26", "1890", {"P580": "1890-06-01"}, (Outcome.COMPATIBLE, ())),
        ("P26", "1890-06-01", {"P580": "1890-06-01"}, (Outcome.MATCH, ())),
        ("P26", "1887", {"P580": "1890"}, (Outcome.CONFLICT, ())),
        ("P26", "1895", {"P580": "1890"}, (Outcome.COMPATIBLE, ())),
        ("P26", "1895", {"P580": "1890", "P582": "1894"}, (Outcome.CONFLICT, ())),
        ("P26", "1892", {"P580": "1890", "P582": "1894"}, (Outcome.COMPATIBLE, ())),
        ("P26", "1892", {"P582": "1894"}, (Outcome.COMPATIBLE, ())),
        ("P26", "1896", {"P582": "1894"}, (Outcome.CONFLICT, ())),
        ("P26", "1896", {"P580": "1890", "P582": "somevalue"}, (Outcome.COMPATIBLE, ())),
        ("P26", "1890", {}, (Outcome.COMPATIBLE, (UNDATED,))),
        ("P26", "1890/1894", {"P580": "1890", "P582": "1894"}, (Outcome.MATCH, ())),
        ("P26", "1890/1893", {"P580": "1890", "P582": "1894"}, (Outcome.CONFLICT, ())),
        ("P26", "1890/..", {"P580": "1890", "P582": "1894"}, (Outcome.COMPATIBLE, ())),
        ("P26", "../1894", {"P580": "1890", "P582": "1894"}, (Outcome.COMPATIBLE, ())),
        ("P26", "../1890", {"P580": "1890", "P582": "1894"}, (Outcome.CONFLICT, ())),
        ("P26", "1869-06-15", {"P580": "1869-06-27"},
         (Outcome.COMPATIBLE, ("one may be Old Style (Julian), the other New Style (Gregorian)",))),
        ("P69", "1889/1893", {"P580": "1890", "P582": "1894"}, (Outcome.COMPATIBLE, (YEAR,))),
        ("P69", "1880/1884", {"P580": "1890", "P582": "1894"}, (Outcome.CONFLICT, ())),
        ("P69", "1893", {"P585": "1894"}, (Outcome.COMPATIBLE, (YEAR,))),
        ("P69", "1890", {"P585": "1894"}, (Outcome.CONFLICT, ())),
        ("P551", "1880", {"P580": "1890"},
         (Outcome.ABSENT, ("Wikidata names it for another time",))),
    ],
)  # fmt: skip
def test_terms(
    property_: str, time: str, terms: dict[str, str], outcome: tuple[Outcome, tuple[str, ...]]
):
    held = statement("Q1", property_, "Q10", **terms)
    assert compared(property_, person("Jonas Lind"), held, time=time) == outcome


def test_an_office_held_twice_has_two_terms_and_a_stretch_may_be_both():
    terms = (
        statement("Q1", "P39", "Q40", 0, P580="1890", P582="1894"),
        statement("Q1", "P39", "Q40", 1, P580="1894", P582="1899"),
    )
    office = Named(("president of the Marr Society",), "")
    assert compared("P39", office, *terms, time="1890/1899")[0] is Outcome.COMPATIBLE
    assert compared("P39", office, *terms, time="1897")[0] is Outcome.COMPATIBLE
    assert compared("P39", office, *terms, time="1880/1899")[0] is Outcome.CONFLICT


def test_of_a_term_with_two_starts_any_will_do():
    held = statement("Q1", "P39", "Q40", P580="1890", P582="1894")
    held["qualifiers"]["P580"].append(snak("P580", "1887"))
    office = Named(("president of the Marr Society",), "")
    assert compared("P39", office, held, time="1887/1894")[0] is Outcome.MATCH


def test_an_earlier_marriage_stands_beside_the_preferred_one():
    held = (
        statement("Q1", "P26", "Q11", 0, rank="preferred", P580="1900"),
        statement("Q1", "P26", "Q10", 1, P580="1890", P582="1899"),
        statement("Q1", "P26", "Q12", 2, rank="deprecated"),
    )
    assert compared("P26", person("Jonas Lind"), *held, time="1890")[0] is Outcome.MATCH
    assert compared("P26", person("Berta Marr"), *held)[0] is Outcome.ABSENT
