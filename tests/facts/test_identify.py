"""Who is who across documents: ids, Wikidata ids, full names, with nothing that speaks against."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.facts import Facts, identify
from factlint.model import Date, Entity, EntityRef, Extraction, Origin, Review
from tests.facts.sayings import claim, person, said, thing

VIKTOR = person("Viktor Andriyovych Koval")
VICTOR = person("Victor Koval")


def subjects(facts: Facts) -> list[tuple[str, str]]:
    return [(one.place.path, one.subject) for one in facts.claims]


def test_transliterations_of_one_name_are_one_person() -> None:
    facts = identify(
        [said("a", (VIKTOR, {"born": "1905"})), said("b", (VICTOR, {"died": "1966-02-25"}))]
    )
    assert list(facts.entities.values()) == [
        Entity("victor-koval", "person", ("Viktor Andriyovych Koval", "Victor Koval"))
    ]
    assert [one.property for one in facts.about("victor-koval")] == ["born", "died"]


Told = dict[str, str | Entity]
ONE: dict[str, tuple[Entity, Told, Entity, Told]] = {
    "a slip in the year of birth": (VICTOR, {"born": "1905"}, VICTOR, {"born": "1908"}),
    "a century's slip, the death agrees": (
        VICTOR, {"born": "1805", "died": "1966"}, VICTOR, {"born": "1905", "died": "1966"},
    ),
    "both ends slip a little": (
        VICTOR, {"born": "1905", "died": "1966"}, VICTOR, {"born": "1906", "died": "1967"},
    ),
    "an initial, both dates agree": (
        person("V. Koval"), {"born": "1905", "died": "1966"},
        VICTOR, {"born": "1905-10-11", "died": "1966"},
    ),
    "an act soon after the death": (VICTOR, {"died": "1966"}, VICTOR, {"defected": "1967"}),
    "a hedged date does not part": (VICTOR, {"born": "1905"}, VICTOR, {"born": "18XX/.."}),
    "another birthplace, but the dates agree": (
        VICTOR, {"birthplace": thing("place", "Peel"), "born": "1905"},
        VICTOR, {"birthplace": thing("place", "Ramsey"), "born": "1905"},
    ),
    "a ship's two words": (
        thing("ship", "Morning Star"), {"launched": "1884"},
        thing("ship", "Morning Star"), {"launched": "1885"},
    ),
    "a ship's one word, and one month": (
        thing("ship", "Margaret"), {"launched": "1884-04-17"},
        thing("ship", "Margaret"), {"launched": "1884-04-19"},
    ),
    "a ship's one word, and two events of one year each": (
        thing("ship", "Margaret"), {"launched": "1884", "wrecked": "1911-05-02"},
        thing("ship", "Margaret"), {"launched": "1884-04", "wrecked": "1911-06-02"},
    ),
    "a bridge that one text takes for a place": (
        thing("building", "Kelby Bridge"), {"opened": "1884"},
        thing("place", "Kelby Bridge"), {"opened": "1885"},
    ),
    "a ship without what stands before its name": (
        thing("ship", "SS Morning Star"), {"launched": "1884"},
        thing("thing", "Morning Star"), {"launched": "1885"},
    ),
    "a birthplace told more fully": (
        VICTOR, {"birthplace": thing("place", "Peel, Isle of Man")},
        VICTOR, {"birthplace": thing("place", "Peel")},
    ),
    "one id chosen by a person": (
        person("Victor Koval", id_="koval-engineer"), {"born": "1905"},
        person("Vic Koval", id_="koval-engineer"), {"born": "1950"},
    ),
    "one Wikidata id": (
        person("Victor Koval", wikidata="Q1"), {"born": "1905"},
        person("W. Kowal", wikidata="Q1"), {"born": "1950"},
    ),
    "an organisation's legal form": (
        thing("organisation", "The Acme Company, Ltd"), {"founded": "1900"},
        thing("organisation", "Acme"), {"founded": "1901"},
    ),
    "a declared abbreviation": (
        thing("organisation", "United Smiths of Kent", "USK"), {"founded": "1900"},
        thing("organisation", "USK"), {"founded": "1901"},
    ),
    "letters of a name in another language": (
        thing("organisation", "Bund Deutscher Müller", "BDM"), {"founded": "1901"},
        thing("organisation", "German Millers' League", "BDM"), {"founded": "1902"},
    ),
    "letters of one name": (
        thing("organisation", "Union of Rope Makers", "URM"), {"founded": "1900"},
        thing("organisation", "The Union of Rope Makers", "URM"), {"founded": "1901"},
    ),
    "a thing whose type one text does not know": (
        thing("ship", "Morning Star of Peel"), {"launched": "1900"},
        thing("thing", "Morning Star of Peel"), {"launched": "1901"},
    ),
}  # fmt: skip
TWO: dict[str, tuple[Entity, Told, Entity, Told]] = {
    "a surname alone": (person("Koval"), {"born": "1905"}, person("Koval"), {"born": "1905"}),
    "a surname and a full name": (person("Koval"), {"born": "1905"}, VICTOR, {"born": "1905"}),
    "lives that cannot meet": (VICTOR, {"died": "1880"}, VICTOR, {"born": "1905"}),
    "births far apart": (VICTOR, {"born": "1905"}, VICTOR, {"born": "1940"}),
    "deaths far apart": (VICTOR, {"died": "1905"}, VICTOR, {"died": "1940"}),
    "both ends differ": (
        VICTOR, {"born": "1905", "died": "1966"}, VICTOR, {"born": "1910", "died": "1969"},
    ),
    "acts long before the birth": (VICTOR, {"born": "1940"}, VICTOR, {"defected": "1919"}),
    "acts long after the death": (VICTOR, {"died": "1940"}, VICTOR, {"defected": "1966"}),
    "father and son": (
        person("Ian Ross Sr."), {"born": "1905"}, person("Ian Ross Jr."), {"born": "1906"},
    ),
    "a suffix that only one has": (
        person("Ian Ross"), {"born": "1905"}, person("Ian Ross Jr."), {"died": "1966"},
    ),
    "kings": (person("Osric IV"), {"born": "1405"}, person("Osric VI"), {"born": "1405"}),
    "sexes": (person("Antonia Ross"), {"born": "1905"}, person("Anthony Ross"), {"born": "1905"}),
    "types": (thing("work", "Victor Koval"), {}, VICTOR, {"born": "1905"}),
    "ship and building": (
        thing("ship", "Royal Oak"), {"launched": "1905"},
        thing("building", "Royal Oak"), {"built": "1905"},
    ),
    "ids chosen by a person": (
        person("Victor Koval", id_="koval-engineer"), {"born": "1905"},
        person("Victor Koval", id_="koval-painter"), {"born": "1905"},
    ),
    "Wikidata ids": (
        person("Victor Koval", wikidata="Q1"), {"born": "1905"},
        person("Victor Koval", wikidata="Q2"), {"born": "1905"},
    ),
    "only a kind of thing": (
        thing("organisation", "The Company"), {"founded": "1900"},
        thing("organisation", "The Company"), {"founded": "1900"},
    ),
    "a ship's one word, without what stands before it": (
        thing("ship", "SS Star"), {"launched": "1884"},
        thing("thing", "Star"), {"launched": "1885"},
    ),
    "a ship's one word": (
        thing("ship", "Margaret"), {"launched": "1884"},
        thing("ship", "Margaret"), {"launched": "1884"},
    ),
    "a ship's one word, of two months": (
        thing("ship", "Margaret"), {"launched": "1884-04"},
        thing("ship", "Margaret"), {"launched": "1884-05"},
    ),
    "a ship's one word, of one month, with two ends": (
        thing("ship", "Margaret"), {"launched": "1884-04", "wrecked": "1885-05-02"},
        thing("ship", "Margaret"), {"launched": "1884-04", "wrecked": "1911-06-02"},
    ),
    "a person's one word": (
        person("Margaret"), {"born": "1884-04"}, person("Margaret"), {"born": "1884-04"},
    ),
    "another birthplace, and no date agrees": (
        VICTOR, {"birthplace": thing("place", "Peel")},
        VICTOR, {"birthplace": thing("place", "Ramsey"), "born": "1905"},
    ),
    "a party of some country": (
        thing("organisation", "Communist Party"), {"founded": "1919"},
        thing("organisation", "The Communist Party"), {"founded": "1921"},
    ),
    "a church of some town": (
        thing("building", "St Mary's Church"), {"built": "1850"},
        thing("building", "St. Mary's Church"), {"built": "1855"},
    ),
    "letters that stand for other words": (
        thing("organisation", "Rye Archers' Fellowship", "RAF"), {"founded": "1960"},
        thing("organisation", "Royal Air Force", "RAF"), {"founded": "1918"},
    ),
    "an abbreviation nobody declared": (
        thing("organisation", "United Smiths of Kent"), {"founded": "1900"},
        thing("organisation", "USK"), {"founded": "1900"},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("a", "told_a", "b", "told_b"), ONE.values(), ids=ONE.keys())
def test_these_are_one(a: Entity, told_a: Told, b: Entity, told_b: Told) -> None:
    facts = identify([said("a", (a, told_a)), said("b", (b, told_b))])
    assert len([one for one in facts.entities.values() if one.type != "place"]) == 1


@pytest.mark.parametrize(("a", "told_a", "b", "told_b"), TWO.values(), ids=TWO.keys())
def test_these_are_two(a: Entity, told_a: Told, b: Entity, told_b: Told) -> None:
    facts = identify([said("a", (a, told_a)), said("b", (b, told_b))])
    assert len([one for one in facts.entities.values() if one.type != "place"]) == 2


def test_two_of_one_name_in_a_document_stay_two_and_a_third_text_is_neither() -> None:
    elder, younger = person("Ian Ross", id_="ian-ross"), person("Ian Ross", id_="ian-ross-2")
    facts = identify(
        [
            said("a", (elder, {"child": younger})),
            said("b", (person("Ian Ross"), {"born": "1905"})),
        ]
    )
    assert sorted(facts.entities) == ["ian-ross", "ian-ross-2", "ian-ross-3"]


def test_dates_say_which_of_two_is_meant() -> None:
    elder, younger = person("Ian Ross", id_="ian-ross"), person("Ian Ross", id_="ian-ross-2")
    facts = identify(
        [
            said("a", (elder, {"born": "1870"}), (younger, {"born": "1905"})),
            said("b", (person("Ian Ross"), {"born": "1905-04-01", "defected": "1944"})),
        ]
    )
    assert sorted(facts.entities) == ["ian-ross", "ian-ross-2"]
    assert {one.place.path for one in facts.about(younger.id, "born")} | {
        one.place.path for one in facts.about(elder.id, "born")
    } == {"a", "b"}
    assert {str(one.value) for one in facts.claims if one.place.path == "b"} <= {
        str(one.value)
        for one in facts.about(next(c.subject for c in facts.claims if str(c.value) == "1905"))
    }


def test_an_initial_that_two_share_joins_neither() -> None:
    facts = identify(
        [
            said("a", (person("John Alan Ross"), {"born": "1905"})),
            said("b", (person("John Brian Ross"), {"born": "1905"})),
            said("c", (person("John Ross"), {"died": "1966"})),
        ]
    )
    assert len(facts.entities) == 3


def test_many_texts_about_one_person_are_joined() -> None:
    told = [said(f"{at:02}", (VICTOR, {"born": "1905"})) for at in range(30)]
    facts = identify(told)
    assert [len(facts.about("victor-koval")), len(facts.entities)] == [30, 1]


def test_references_are_rewritten_to_the_joined_id() -> None:
    wife = person("Vera Koval")
    facts = identify([said("a", (wife, {"spouse": VIKTOR})), said("b", (VICTOR, {"born": "1905"}))])
    assert facts.about(wife.id, "spouse")[0].value == EntityRef(
        "victor-koval", "Viktor Andriyovych Koval"
    )
    assert facts.mentioning("victor-koval") == facts.about(wife.id)


def test_stale_and_rejected_claims_are_no_facts() -> None:
    claims = (
        claim("a", VICTOR, "born", Date("1905")),
        claim("a", VICTOR, "born", Date("1906"), stale=True),
        claim("a", VICTOR, "born", Date("1907"), review=Review("rejected")),
        claim("a", VICTOR, "born", Date("1908"), review=Review("accepted")),
    )
    facts = identify([Extraction("a", claims, (VICTOR,))])
    assert [str(one.value) for one in facts.claims] == ["1905", "1908"]


def test_an_entity_that_only_a_claim_names_is_known() -> None:
    lonely = Extraction("a", (claim("a", VICTOR, "spouse", EntityRef("vera", "Vera")),), ())
    facts = identify([lonely])
    assert facts.entities == {
        "vera": Entity("vera", "thing", ("Vera",)),
        "victor-koval": Entity("victor-koval", "thing", ("Victor Koval",)),
    }


CHEKA = thing("organisation", "Committee of Watchers", "COW", id_="cow")
AFTER = thing("organisation", "Bureau of Watchers", id_="bureau-of-watchers")
UNMET = thing("organisation", "Guild of Bakers", id_="guild-of-bakers")
BACKGROUND = said(
    "reference",
    (CHEKA, {"founded": "1917", "dissolved": "1922"}),
    (AFTER, {"follows": CHEKA, "founded": "1922"}),
    (UNMET, {"founded": "1300"}),
)


def test_background_is_kept_where_a_text_touches_it() -> None:
    facts = identify(
        [said("z", (thing("thing", "COW"), {"founded": "1919"}))], reference=[BACKGROUND]
    )
    assert [(one.subject, one.property, one.origin) for one in facts.claims] == [
        ("cow", "founded", Origin.BODY),
        ("cow", "founded", Origin.REFERENCE),
        ("cow", "dissolved", Origin.REFERENCE),
        ("bureau-of-watchers", "follows", Origin.REFERENCE),
        ("bureau-of-watchers", "founded", Origin.REFERENCE),
    ]
    assert list(facts.entities) == ["bureau-of-watchers", "cow"]
    assert facts.entities["cow"].type == "organisation"


def test_background_that_no_text_touches_is_left_out() -> None:
    assert identify([said("a", (VICTOR, {}))], reference=[BACKGROUND]) == Facts(
        {"victor-koval": VICTOR}, ()
    )


def test_a_state_is_a_place_to_one_text_and_an_organisation_to_the_background() -> None:
    state = thing("organisation", "Republic of Peel", id_="republic-of-peel")
    facts = identify(
        [said("a", (thing("place", "Republic of Peel"), {}))],
        reference=[said("r", (state, {"founded": "1900"}))],
    )
    assert [one.subject for one in facts.claims] == ["republic-of-peel"]


def test_a_place_and_a_body_of_one_name_are_two_where_no_background_knows_either() -> None:
    facts = identify(
        [
            said("a", (thing("place", "Riga Palace"), {"built": "1900"})),
            said("b", (thing("organisation", "Riga Palace"), {"founded": "1900"})),
        ]
    )
    assert len({one.subject for one in facts.claims}) == 2


def test_other_employers_do_not_make_two_of_one() -> None:
    works = [thing("organisation", f"{town} Works") for town in ("Peel", "Ramsey")]
    facts = identify(
        [said(path, (VICTOR, {"employer": one})) for path, one in zip("ab", works, strict=True)]
    )
    assert len({one.subject for one in facts.claims}) == 1


def test_facts_answer_by_property_and_name() -> None:
    facts = identify([said("a", (VICTOR, {"born": "1905"}), (CHEKA, {"founded": "1917"}))])
    assert facts.named("VICTOR KOVAL") == (VICTOR,)
    assert facts.named("nobody") == ()
    assert facts.about("nobody") == ()
    assert [one.subject for one in facts.of_property("founded")] == ["cow"]


NAMES = ["Viktor Koval", "Victor Koval", "V. Koval", "Koval", "Victor Ivan Koval", "Vera Koval"]
ENTITIES = st.builds(person, st.sampled_from(NAMES))
TOLD = st.fixed_dictionaries(
    {}, optional={"born": st.sampled_from(["1905", "1906", "1950"]), "died": st.just("1966")}
)
DOCUMENTS = st.lists(st.lists(st.tuples(ENTITIES, TOLD), max_size=3), max_size=6)


@settings(max_examples=60)
@given(DOCUMENTS, st.randoms(use_true_random=False))
def test_the_order_of_the_documents_makes_no_difference(
    documents: list[list[tuple[Entity, Told]]], random: object
) -> None:
    told = [said(f"{at}.txt", *about) for at, about in enumerate(documents)]
    mixed = list(told)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    one, other = identify(told), identify(mixed)
    assert (one, list(one.entities)) == (other, list(other.entities))


@settings(max_examples=60)
@given(DOCUMENTS)
def test_no_claim_is_lost_and_no_document_has_two_joined(
    documents: list[list[tuple[Entity, Told]]],
) -> None:
    told = [said(f"{at}.txt", *about) for at, about in enumerate(documents)]
    facts = identify(told)
    assert len(facts.claims) == sum(len(one.claims) for one in told)
    for one in told:
        theirs = {c.subject for c in one.claims}
        joined = {c.subject for c in facts.claims if c.place.path == one.path}
        assert len(joined) == len(theirs)


def test_claims_keep_everything_but_the_ids() -> None:
    before = said("a", (VIKTOR, {"born": "1905"}))
    facts = identify([before, said("b", (VICTOR, {}))])
    assert facts.claims == (replace(before.claims[0], subject="victor-koval"),)


def test_a_claim_keeps_the_id_that_its_text_alone_gives_it() -> None:
    parts = [said("a", (VIKTOR, {"born": "1905"})), said("b", (VICTOR, {"died": "1966-02-25"}))]
    joined = identify(parts).claims
    assert {one.subject for one in joined} == {"victor-koval"}
    own = [one.id for part in parts for one in part.claims]
    assert [one.own_id for one in joined] == own
    assert [one.id for one in joined] != own


def test_what_was_built_is_known_by_a_name_that_ends_in_a_small_word() -> None:
    line = thing("description", "Ambry Valley line")
    facts = identify(
        [
            said("a", (line, {"closed": "1963"})),
            said("b", (thing("organisation", "Ambry Valley line"), {"opened": "1871"})),
            said("c", (thing("description", "first line"), {"opened": "1872"})),
        ]
    )
    assert [one.type for one in facts.entities.values()] == ["organisation", "description"]


@pytest.mark.parametrize(
    ("here", "there", "joined"),
    [
        ({"spouse": person("Anna")}, {"spouse": person("Anna Lund")}, True),
        ({"spouse": person("Anna Lund")}, {"spouse": person("Anna")}, True),
        ({"child": person("Max")}, {"child": person("Max Koval")}, True),
        ({"spouse": person("Anna")}, {"child": person("Anna Lund")}, False),
        ({"spouse": person("Ada")}, {"spouse": person("Anna Lund")}, False),
        ({"spouse": person("Anna Hay")}, {"spouse": person("Anna Lund")}, False),
    ],
)
def test_a_relative_by_a_given_name_is_the_only_one_of_that_name(
    here: Told, there: Told, *, joined: bool
) -> None:
    facts = identify([said("a", (VICTOR, here)), said("b", (VICTOR, there))])
    assert (len(facts.entities) == 2) is joined


def test_a_relative_by_a_given_name_is_none_of_two() -> None:
    two = said(
        "b", (VICTOR, {"child": person("Max Koval")}), (VICTOR, {"child": person("Max Lund")})
    )
    facts = identify([said("a", (VICTOR, {"child": person("Max")})), two])
    assert len(facts.entities) == 4


def test_a_relative_by_a_given_name_joins_no_two_who_have_surnames() -> None:
    wives = ("Anna Hay", "Anna", "Anna Lund")
    facts = identify(
        [
            said(path, (VICTOR, {"spouse": person(wife)}))
            for path, wife in zip("abc", wives, strict=True)
        ]
    )
    assert len(facts.entities) == 4


def test_a_relative_by_a_given_name_is_not_joined_against_ids_that_a_person_chose() -> None:
    chosen = [
        replace(person(name), id=f"{at}-wife")
        for at, name in (("first", "Anna"), ("last", "Anna Lund"))
    ]
    facts = identify(
        [said(path, (VICTOR, {"spouse": wife})) for path, wife in zip("ab", chosen, strict=True)]
    )
    assert len(facts.entities) == 3


@pytest.mark.parametrize(("wife", "number"), [("Ada Hay", 1), ("Ada Lund", 2), ("Ada", 2)])
def test_who_comes_from_elsewhere_is_one_by_the_same_wife(wife: str, number: int) -> None:
    here: Told = {"birthplace": thing("place", "Peel"), "spouse": person("Ada Hay")}
    there: Told = {"birthplace": thing("place", "Ramsey"), "spouse": person(wife)}
    facts = identify([said("a", (VICTOR, here)), said("b", (VICTOR, there))])
    assert len({one for _, one in subjects(facts)}) == number


@pytest.mark.parametrize(
    ("here", "there", "number"),
    [
        (thing("building", "Zoar Chapel, Lund", "Zoar Chapel"),
         thing("organisation", "Zoar Chapel"), 1),
        (thing("building", "Zoar Chapel, Lund", "Zoar Chapel"),
         thing("building", "Zoar Chapel, Kelby", "Zoar Chapel"), 2),
    ],
)  # fmt: skip
def test_a_house_is_known_without_its_place_but_not_by_another(
    here: Entity, there: Entity, number: int
) -> None:
    facts = identify(
        [said("a", (here, {"closed": "1904"})), said("b", (there, {"closed": "1906"}))]
    )
    assert len(facts.entities) == number


@pytest.mark.parametrize(("born", "number"), [("1920", 2), ("1811", 1)])
def test_who_founded_something_before_another_was_born_is_somebody_else(
    born: str, number: int
) -> None:
    pottery = thing("organisation", "Kelby Pottery")
    facts = identify(
        [
            said("a", (pottery, {"founded": "1841", "founder": VICTOR})),
            said("b", (VICTOR, {"born": born})),
        ]
    )
    assert len([one for one in facts.entities.values() if one.type == "person"]) == number
