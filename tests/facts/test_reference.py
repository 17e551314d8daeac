"""The shipped background, joined with what texts say."""

from __future__ import annotations

import pytest

from factlint.claimfile import load_reference
from factlint.facts import identify
from factlint.vocabulary import load_vocabulary
from tests.facts.sayings import said, thing

KNOWN = {
    "an abbreviation": ("organisation", "KGB", "kgb"),
    "an abbreviation with points": ("organisation", "K.G.B.", "kgb"),
    "a name whose type the text does not show": ("thing", "Red Army", "red-army"),
    "with its article": ("organisation", "the Cheka", "cheka"),
    "a state": ("place", "Soviet Union", "soviet-union"),
    "a state as a body": ("organisation", "USSR", "soviet-union"),
    "a former name of a city": ("place", "Leningrad", "saint-petersburg"),
}


@pytest.mark.parametrize(("type_", "name", "known"), KNOWN.values(), ids=KNOWN.keys())
def test_a_text_s_name_finds_the_background(type_: str, name: str, known: str) -> None:
    facts = identify([said("a", (thing(type_, name), {}))], reference=load_reference())
    assert facts.about(known)


def test_the_background_says_what_came_before_the_nearest_first() -> None:
    facts = identify([said("a", (thing("organisation", "KGB"), {}))], reference=load_reference())
    assert [one.id for one in facts.lineage("kgb")] == [
        "mgb", "mvd", "nkgb", "nkvd", "ogpu", "gpu", "cheka",
    ]  # fmt: skip


def test_only_what_follows_something_is_of_its_lineage() -> None:
    smiths, works = thing("organisation", "Smiths of Peel"), thing("organisation", "Peel Works")
    facts = identify([said("a", (smiths, {"parent-organisation": works, "follows": works}))])
    others = identify([said("a", (smiths, {"parent-organisation": works}))])
    assert [one.id for one in facts.lineage(works.id)] == [smiths.id]
    assert others.lineage(works.id) == ()


def test_a_thing_of_another_age_is_not_taken_for_the_background() -> None:
    facts = identify(
        [said("a", (thing("thing", "GPU"), {"launched": "2019"}))], reference=load_reference()
    )
    assert [one.property for one in facts.claims] == ["launched"]


def test_every_stretch_of_the_background_runs_forwards() -> None:
    from factlint.facts.lives import life_of

    for file in load_reference():
        for one in file.entities:
            life = life_of(
                [claim for claim in file.claims if claim.subject == one.id], load_vocabulary()
            )
            for begin in life.begins:
                for end in life.ends:
                    assert (begin.first or 0) <= (end.last or 0), one.id
