"""What a text is about, where its title does not say so, and what bodies are no employers."""

from __future__ import annotations

import pytest

from factlint.extract import extract_document
from factlint.sources import read_text
from tests.extract.readings import told

LEADS = [
    "'''Otto Hay''' (Отто Хай) (born 3 May 1905) is a chess player. In 1930 Hay won a medal.",
    "'''Otto Hay''' (Latvian: Oto Hejs) (3 May 1905 – 1980) was a clerk. In 1930 Hay won a medal.",
    "'''Otto Hay''', known as Hay, is a clerk. In 1930 Hay won a medal.",
]


@pytest.mark.parametrize("lead", LEADS)
def test_a_lead_introduces_the_topic_over_its_brackets(lead: str) -> None:
    found = told(
        f"{lead}\n\n== Work ==\nIn 1940 he left after a game with Emil Voss.\n", "wikitext"
    )
    assert ("Otto Hay", "awarded", "1930") in found
    assert ("Otto Hay", "left", "1940") in found


OPENINGS = [
    "Lieutenant-General Sir Otto Hay, 2nd Baronet (3 May 1905 – 1980) was a soldier.",
    "Major Otto Hay, CBE, DSO (1905–1980) was a soldier.",
    "Otto Hay CBE, FRSA, FRSL (Latvian: Hejs; born 3 May 1905) was a soldier.",
]


@pytest.mark.parametrize("lead", OPENINGS)
def test_rank_and_letters_leave_a_name_the_topic(lead: str) -> None:
    found = told(f"{lead} He was the son of Max Hay. Hay won a medal in 1930.")
    assert {who for who, what, _ in found if what == "awarded"} == {"Otto Hay"}


NAMES = [
    ("Otto_Hay_(painter).wiki", "Otto Hay"),
    ("Otto-Hay.wiki", "Otto Hay"),
    ("Otto-Hay-(painter).wiki", "Otto Hay"),
    ("Stow-on-the-Wold.wiki", "Stow-on-the-Wold"),
    ("page_12.wiki", "page_12"),
]


@pytest.mark.parametrize(("path", "name"), NAMES)
def test_a_file_that_names_nobody_is_about_what_it_is_called(path: str, name: str) -> None:
    text = "{{Infobox person\n| birth_date = 3 May 1905\n}}\n"
    found = extract_document(read_text(text, path=path)).claims
    assert [claim.subject_name for claim in found] == [name]


POSTS = """
Otto Hay was vice president of Production and Operations for Lindworks's films. => -
Otto Hay was director of Staff Training for Lindworks. => -
Otto Hay was director of Research. => -
Otto Hay is a former goalkeeper for the Riga Rovers of the Livonian League. => Riga Rovers
"""


@pytest.mark.parametrize("line", POSTS.strip().splitlines())
def test_a_field_of_work_is_no_employer(line: str) -> None:
    text, _, wanted = line.partition(" => ")
    bodies = {value for _, name, value in told(text) if name in ("employer", "member-of")}
    assert bodies == {wanted} - {"-"}


def test_a_topic_may_end_in_a_small_word() -> None:
    text = (
        "{{Infobox rail line\n| name = Ambry Valley line\n| open = 2 August 1871\n}}\n"
        "The '''Ambry Valley line''' was a branch railway. It was closed in 1963.\n"
    )
    found = extract_document(read_text(text, format="wikitext")).claims
    assert {(one.subject, one.property) for one in found} == {
        ("ambry-valley-line", "opened"),
        ("ambry-valley-line", "closed"),
    }


@pytest.mark.parametrize("title", ["OTTO HAY, BARITONE", "THE LATE OTTO HAY, OF RIGA", "OTTO HAY"])
def test_a_title_in_capitals_names_the_topic(title: str) -> None:
    text = f"{title}\n\nOtto Hay, who has died, sang. His brother Emil wept.\n\nHay sang in 1931.\n"
    assert ("Otto Hay", "acted", "1931") in told(text)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Theatre Royal, Kelby: a chronology", "Theatre Royal, Kelby"),
        ("Lund House, Kelby", "Lund House, Kelby"),
        ("Register of structures: Kelby Footbridge", "Kelby Footbridge"),
    ],
)
def test_a_title_names_a_house_with_its_place_or_behind_a_colon(title: str, name: str) -> None:
    noun = "theatre" if "Theatre" in title else "house" if "House" in title else "bridge"
    found = told(f"# {title}\n\nThe {noun} was closed in 1904.\n", "markdown")
    assert (name, "closed", "1904") in found


@pytest.mark.parametrize("title", ["Otto Hay, Kelby", "A house, Kelby", "Mills, Lund and Kelby"])
def test_other_titles_with_a_comma_name_no_house(title: str) -> None:
    found = told(f"# {title}\n\nThe house was closed in 1904.\n", "markdown")
    assert (title, "closed", "1904") not in found


@pytest.mark.parametrize(
    ("name", "noun"),
    [
        ("Kelby School for Girls", "school"),
        ("Kelby Footbridge", "bridge"),
        ("Kelby Valley Railway", "line"),
        ("Theatre Royal", "theatre"),
    ],
)
def test_a_name_says_by_which_noun_it_is_meant(name: str, noun: str) -> None:
    found = told(f"# {name}\n\n{name} opened in 1890. The {noun} was closed in 1904.\n", "markdown")
    assert (name, "closed", "1904") in found


@pytest.mark.parametrize(
    ("title", "lead", "who"),
    [
        ("Joe Quillan", "Joseph Patrick Quillan was born in 1881.", "Joe Quillan"),
        ("Big Joe Quillan: a life", "Joseph Quillan was born in 1881.", "Big Joe Quillan"),
        ("Bess Hay", "Elizabeth Ann Hay was born in 1881.", "Elizabeth Ann Hay"),
        ("Joe Quillan", "Jane Quillan was born in 1881.", "Jane Quillan"),
        ("Joe Quillan", "Joseph Hay was born in 1881.", "Joseph Hay"),
    ],
)
def test_a_short_name_in_the_title_is_whom_the_first_sentence_introduces(
    title: str, lead: str, who: str
) -> None:
    assert (who, "born", "1881") in told(f"# {title}\n\n{lead}\n", "markdown")


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("The nurse on the Skerry: Marion Tulloch remembered", "Marion Tulloch"),
        ("Marion Tulloch and her wooden people", "Marion Tulloch"),
        ("Remembering Marion Tulloch", "Marion Tulloch"),
        ("The nurse: Marion Tulloch and Ada Hay", ""),
        ("Marion Tulloch's garden on the Skerry", ""),
        ("The garden of Marion Tulloch", ""),
    ],
)
def test_a_longer_title_may_name_the_one_it_is_about(title: str, topic: str) -> None:
    body = (
        "In Leeds they knew Marion Tulloch. Tulloch sang. All liked Tulloch.\n\n"
        "Emil Rae came in 1920. She left in 1921. They missed Tulloch."
    )
    found = told(f"# {title}\n\n{body}\n", "markdown")
    assert ("Marion Tulloch", "left", "1921") in found if topic else True
    assert topic or ("Marion Tulloch", "left", "1921") not in found


@pytest.mark.parametrize(
    ("title", "subject"),
    [
        ("Memories of Calder Cottage Hospital", "Calder Cottage Hospital"),
        ("Recollections of the Calder Cottage Hospital", "Calder Cottage Hospital"),
        ("Notes on Calder Cottage Hospital", "Calder Cottage Hospital"),
        ("Calder Cottage Hospital", "Calder Cottage Hospital"),
        ("Memories of a matron", "hospital"),
    ],
)
def test_a_title_may_say_what_is_told_of_something(title: str, subject: str) -> None:
    text = f"# {title}\n\nIt had few beds. The hospital was closed in 1985."
    found = extract_document(read_text(text, path="a.md")).claims
    assert [one.subject_name for one in found if one.property == "closed"] == [subject]


def test_what_tells_of_a_thing_is_no_such_thing() -> None:
    found = told(
        "# History of the Church\n\nThe door is old. The church was rebuilt in 1865.", "markdown"
    )
    assert ("church", "rebuilt", "1865") in found


def test_a_kind_of_thing_is_none_that_is_named_so() -> None:
    text = (
        "The Station has a boat, the Motor Life-boat, which came in 1920. In 1801 a Life-boat was"
        " built. This Life-boat sank in 1807."
    )
    assert not [one for one in told(text) if one[0] == "Motor Life-boat" and one[2] != "1920"]
