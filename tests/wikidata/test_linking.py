"""Which item an entity is: stated, by its page, by name and date, or nobody's guess."""

from __future__ import annotations

import pytest

from factlint.model import Document
from factlint.sources import read_text
from factlint.wikidata.claimed import claimed
from factlint.wikidata.linking import Link, link, subjects_of
from factlint.wikidata.mentions import pointers
from tests.wikidata.made_up import Json, entity, human, snapshot, statement
from tests.wikidata.saying import VOCABULARY, claim, facts_of

ADA = human("Q1", "Ada Marr", P569="1869-02-04", P570="1928-05-18", title="Ada Marr")
NAMESAKE = human("Q2", "Ada Marr", P569="1901", P570="1980")
SAME_YEAR = human("Q3", "Ada Marr", P569="1869-11-30", P570="1950")
UNDATED = human("Q4", "Ada Marr")
LIST = entity("Q5000", "Ada Marr", "Q4167410", title="Ada Marr (disambiguation)")
PAIR = entity("Q6", "Marr and Lind affair", "Q1656682", title="Marr and Lind affair")


def linked(
    *entities: Json, born: str = "", died: str = "", id_: str = "", text: Document | None = None,
    undated: bool = False, name: str = "Ada Marr",
) -> Link:  # fmt: skip
    claims = [claim(name, key, date) for key, date in (("born", born), ("died", died)) if date]
    claims = claims or [claim(name, "father", "Jonas Marr")]
    facts = facts_of(*claims, **({"ada_marr": id_} if id_ else {}))
    subjects = subjects_of(facts, claimed(facts, VOCABULARY), [text] if text else [], "enwiki")
    links = link(subjects, snapshot(*entities), undated=undated)
    return next(iter(links.values()))


def said(found: Link) -> tuple[str, str]:
    """Give the item and how it was found, or the outcome and why there is none."""
    if found.item is not None:
        return found.item.id, str(found.how)
    assert found.lack is not None
    return str(found.lack.outcome), found.lack.why


def test_a_stated_id_is_taken_even_against_the_dates():
    assert said(linked(ADA, born="1700", died="1750", id_="Q1")) == ("Q1", "stated")


@pytest.mark.parametrize(
    ("id_", "answer"),
    [
        ("Q99", ("unavailable", "Q99 is not in wikidata.jsonl")),
        ("Q6", ("not linked", "Q6 (Marr and Lind affair) is not a human")),
        ("Q5000", ("not linked", "Q5000 (Ada Marr) is not a human")),
        ("X1", ("not linked", "'X1' is no id of an item, such as Q42")),
        ("Q7", ("not linked", "there is no item Q7")),
    ],
)
def test_a_stated_id_must_be_a_humans(id_: str, answer: tuple[str, str]):
    gone: Json = {"id": "Q7", "missing": ""}
    assert said(linked(ADA, PAIR, LIST, gone, born="1869", id_=id_)) == answer


def test_a_merged_item_is_linked_and_noted():
    moved: Json = {"id": "Q8", "redirect": "Q1"}
    found = linked(ADA, moved, born="1869", id_="Q8")
    assert (said(found), found.note) == (("Q1", "stated"), "Q8 was merged into Q1")


def test_an_item_that_does_not_say_what_it_is_may_be_a_human():
    bare = {**human("Q1", "Ada Marr"), "claims": {}}
    assert said(linked(bare, born="1869", id_="Q1")) == ("Q1", "stated")


@pytest.mark.parametrize(
    ("source", "path", "answer"),
    [
        ("About [[Ada Marr]].", "x.wiki", ("Q1", "sitelink")),
        ("About [[Ada Marr|Ada Marr]] and [[:de:Ada Marr]].", "x.wiki", ("Q1", "sitelink")),
        ("About [[Marr and Lind affair|Ada Marr]].", "x.wiki",
         ("not linked", "Q6 (Marr and Lind affair) is not a human")),
        ("About her.", "Ada_Marr.wiki", ("Q1", "sitelink")),
        ("About [Ada Marr](https://en.wikipedia.org/wiki/Ada_Marr#Life).", "x.md",
         ("Q1", "sitelink")),
        ("About [Ada Marr](https://de.wikipedia.org/wiki/Ada_Marr).", "x.md", ("Q1", "search")),
        ("About [Ada Marr](https://www.wikidata.org/wiki/Q1).", "x.md", ("Q1", "stated")),
        ("About [Ada Marr](https://www.wikidata.org/wiki/Q1) and "
         "[Ada Marr](http://www.wikidata.org/entity/Q9).", "x.md",
         ("ambiguous", "the texts link several items")),
        ("About [[Nobody|Ada Marr]].", "x.wiki", ("Q1", "search")),
        ("About [[Ada Marr (writer)|Ada Marr]] or [[Ada Marr]].", "x.wiki",
         ("ambiguous", "its links lead to several")),
    ],
    ids=["link", "piped", "pair", "own-title", "address", "other-wiki", "wikidata", "two-ids",
         "no-item", "two-pages"],
)  # fmt: skip
def test_what_the_text_points_to(source: str, path: str, answer: tuple[str, str]):
    other = human("Q9", "Ada Marr", P569="1901", title="Ada Marr (writer)")
    text = read_text(source, path)
    assert said(linked(ADA, PAIR, other, born="1869-02-04", text=text)) == answer


@pytest.mark.parametrize(
    ("born", "died", "is_linked"),
    [
        ("1701", "1750", False),
        ("1871", "1926", False),  # nothing agrees
        ("1858", "", False),  # more than ten years off
        ("1872", "", True),
        ("1869", "1780", True),  # the birth agrees, so the death is a mistake
        ("", "", True),
    ],
)
def test_a_link_to_someone_of_other_dates_is_no_link(born: str, died: str, is_linked: bool):
    text = read_text("About [[Ada Marr]].", "x.wiki")
    found = said(linked(ADA, born=born, died=died, text=text))
    no = ("not linked", "the dates of Q1 are another's")
    assert found == (("Q1", "sitelink") if is_linked else no)


@pytest.mark.parametrize(
    ("entities", "born", "died", "answer"),
    [
        ((ADA,), "1869-02-04", "", ("Q1", "search")),
        ((ADA,), "1869", "", ("Q1", "search")),
        ((ADA, NAMESAKE), "1869", "1928", ("Q1", "search")),
        ((ADA, NAMESAKE), "1871", "1928", ("Q1", "search")),  # a slip, and the death agrees
        ((ADA,), "1872-02-01", "1928", ("Q1", "search")),  # three years are a slip
        ((ADA,), "1872-02-20", "1928",
         ("not linked", "the dates of all items of that name differ")),
        ((ADA,), "[..1870]", "", ("ambiguous", "more than one could be meant")),
        ((ADA,), "[1868..]", "", ("ambiguous", "more than one could be meant")),
        ((human("Q1", "Ada Marr", P569=statement("Q1", "P569", "somevalue", P1326="1900")),),
         "1869", "", ("ambiguous", "more than one could be meant")),
        ((ADA, NAMESAKE), "1889", "1928",
         ("not linked", "the dates of all items of that name differ")),
        ((ADA, NAMESAKE), "1889", "1928-05-18", ("Q1", "search")),  # to the very day
        ((ADA, SAME_YEAR), "1869", "", ("ambiguous", "more than one could be meant")),
        ((ADA, SAME_YEAR), "1869", "1928", ("Q1", "search")),
        ((ADA, SAME_YEAR), "1869-02-04", "", ("Q1", "search")),
        ((ADA, UNDATED), "1869", "", ("ambiguous", "more than one could be meant")),
        ((ADA, UNDATED), "1869", "1928", ("Q1", "search")),
        ((ADA, UNDATED), "1869-02-04", "", ("Q1", "search")),
        ((UNDATED,), "1869", "", ("ambiguous", "more than one could be meant")),
        ((ADA,), "186X", "", ("ambiguous", "more than one could be meant")),  # too vague
        ((ADA,), "1869~", "", ("ambiguous", "more than one could be meant")),
        ((ADA,), "1750", "1800", ("not linked", "the dates of all items of that name differ")),
        ((LIST, PAIR), "1869", "", ("not linked", "no item has the name")),
        ((), "1869", "", ("not linked", "no item has the name")),
        ((human("Q1", "Ada Marr", P569="1869-01-01"), UNDATED), "1869-06-01", "",
         ("ambiguous", "more than one could be meant")),  # 1 January is no day
        ((human("Q1", "Ada Marr", P569="somevalue"),), "1869", "",
         ("ambiguous", "more than one could be meant")),
    ],
)  # fmt: skip
def test_by_name_type_and_one_date(
    entities: tuple[Json, ...], born: str, died: str, answer: tuple[str, str]
):
    assert said(linked(*entities, born=born, died=died)) == answer


def test_who_could_be_meant_is_listed_for_a_person_to_decide():
    found = linked(ADA, SAME_YEAR, NAMESAKE, born="1869")
    assert [one.id for one in found.candidates] == ["Q1", "Q3"]


def test_without_a_date_nobody_is_looked_for_unless_it_is_asked_for():
    assert said(linked(ADA)) == ("not linked", "there is no date to know it by")
    found = linked(ADA, undated=True)
    assert said(found) == ("ambiguous", "more than one could be meant")


def test_a_surname_alone_is_not_looked_for():
    assert said(linked(ADA, born="1869", name="Marr")) == ("not linked", "it has no full name")


def test_a_body_is_linked_by_its_founding_and_is_no_human():
    body = entity("Q60", "Marr Foundry", "Q1", P571="1869")
    facts = facts_of(claim("Marr Foundry", "founded", "1869-05-01"))
    subjects = subjects_of(facts, claimed(facts, VOCABULARY), [], "enwiki")
    assert said(link(subjects, snapshot(body))["marr-foundry"]) == ("Q60", "search")
    person = human("Q61", "Marr Foundry", P571="1869")
    assert said(link(subjects, snapshot(person))["marr-foundry"])[0] == "not linked"
    listed = {**LIST, "id": "Q62"}
    facts = facts_of(claim("Marr Foundry", "founded", "1869"), marr_foundry="Q62")
    subjects = subjects_of(facts, claimed(facts, VOCABULARY), [], "enwiki")
    assert said(link(subjects, snapshot(listed))["marr-foundry"]) == (
        "not linked", "Q62 (Ada Marr) is a list of namesakes or a name, no thing",
    )  # fmt: skip


def test_pointers_fold_names_and_leave_other_sites_out():
    text = read_text(
        "[[ada_Marr#Life|Ada Marr]] [[File:x.png]] [[#Notes|Notes]] [[Holm (town)]]", "x.wiki"
    )
    found = pointers([text], "enwiki")
    titles = {name: sorted(ones) for name, ones in found.titles.items()}
    assert titles == {
        "ada marr": ["Ada Marr"], "holm town": ["Holm (town)"], "holm": ["Holm (town)"],
        "x": ["X"],
    }  # fmt: skip
