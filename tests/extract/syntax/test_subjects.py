"""Whom a claim is about: headings, pronouns, what is left out."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims, said, told

LINES = """
Jonas Harker was a miller. He left in 1911. => Jonas Harker|left|1911
Jonas Harker met Clara Voss. She left in 1911. => Clara Voss|left|1911
Jonas Harker met Otto Brandt. Otto Brandt wept. He left in 1911. => Otto Brandt|left|1911
Clara Voss sang. He left in 1911. => He|left|1911
Otto Voss sang. Clara Voss wept. Nobody spoke. He left in 1911. =>
Jonas Harker and Emil Harker wept. They left in 1911. => Jonas Harker|left|1911; Emil Harker|left|1911
The Riga Bank was rich. It was dissolved in 1911. => Riga Bank|dissolved|1911
The men were Emil Harker and Otto Voss. In the second winter Voss fell ill; he left in 1911. => Otto Voss|left|1911
Jonas Harker, born in 1911, was a miller. => Jonas Harker|born|1911
Jonas Harker, the founder of the mill that bears his name, left in 1911. => Jonas Harker|left|1911
The lamp comes from the steamer Corran Bay. She was launched in 1911. => Corran Bay|launched|1911
Jonas Harker, a miller, left in 1911. => Jonas Harker|left|1911
LEEDS -- Jonas Harker, 77, loving husband, father and friend, left in 1911. => Jonas Harker|left|1911
Jonas Harker, age 87 of Leeds left in 1911. => Jonas Harker|left|1911
Jonas Harker, age 87, of Leeds left in 1911. => Jonas Harker|left|1911
Jonas Harker and his wife, Clara, left in 1911. => Jonas Harker|left|1911; Clara|left|1911
Jonas Harker and his wife, a nurse, left in 1911. => Jonas Harker|left|1911
Jonas Harker and his two sons, Emil and Otto, left in 1911. => Jonas Harker|left|1911; Emil|left|1911; Otto|left|1911
Jonas Harker sang. He and his wife, the former Clara Voss, left in 1911. => Jonas Harker|left|1911; Clara Voss|left|1911
Jonas Harker, his wife, Clara, and their children left in 1911. => Jonas Harker|left|1911; Clara|left|1911
Jonas Harker and two partners, Emil and Otto Voss, left in 1911. => Jonas Harker|left|1911; Emil|left|1911; Otto Voss|left|1911
Two of the owners, Jonas Harker and Otto Voss, left in 1911. => Jonas Harker|left|1911; Otto Voss|left|1911
Jonas Harker, who came in 1880, and Otto Voss, who came in 1885, left in 1911. => Jonas Harker|left|1911; Otto Voss|left|1911
The Riga Bank, which met there and of which Otto Voss was president, was dissolved in 1911. => Riga Bank|dissolved|1911
It was Jonas Harker, with help from Otto Voss, who left in 1911. => Jonas Harker|left|1911
Jonas Harker had a son who left in 1911. =>
Jonas Harker lived there and had a child by his wife, who left in 1911. =>
The museum, housed since 1902 in a mill built in 1780, closed in 1911. => museum|closed|1911
It was formed by the merger of the Riga Bank, founded in 1911, and another. => Riga Bank|founded|1911
It joined the Leeds Bank, founded in 1850, and the Riga Bank, founded in 1911. => Riga Bank|founded|1911
In 1902 Jonas Harker moved to the High Mill, opened in 1911 by Otto Voss. => High Mill|opened|1911; Otto Voss|was-there|1911
Jonas Harker and Otto Voss, both bakers, left in 1911. => Jonas Harker|left|1911; Otto Voss|left|1911
Jonas Harker, or Bo Harker, left in 1911. => Jonas Harker|left|1911
The firm of Jonas Harker and his son, Emil, was founded in 1911. => firm|founded|1911
Jonas Harker, who followed Otto Voss, who had died in 1902, left in 1911. => Jonas Harker|left|1911
After Otto Voss came Jonas Harker in 1911. => Jonas Harker|acted|1911
A mill founded by Jonas Harker and his son, Emil, closed in 1911. => mill|closed|1911
A letter from Jonas Harker and his son, Emil, arrived in 1911. => letter|event|1911
With Jonas Harker and his son, Emil, Otto Voss left in 1911. => Otto Voss|left|1911
Clara Voss, Lady Harker, left in 1911. => Clara Voss|left|1911
Clara Voss, Countess of Lind, born in Leeds, left in 1911. => Clara Voss|left|1911
Otto Voss, Lord Lind, and Lady Harker left in 1911. => Harker|left|1911
Jonas Harker, of Leeds, Ohio left in 1911. => Jonas Harker|left|1911
With Jonas Harker having left in 1911, the mill fell. => Jonas Harker|left|1911
Jonas Harker sang. With his men he left in 1911. => Jonas Harker|left|1911
Jonas Harker, whom Clara Voss had met, left in 1911. => Jonas Harker|left|1911
The brothers Jonas and Emil Harker left in 1911. => Jonas|left|1911; Emil Harker|left|1911
The Harker family left in 1911. => Harker family|event|1911
Jonas Harker sang. In 1911 he and Otto Voss left. => Jonas Harker|left|1911; Otto Voss|left|1911
Clara Voss sang. She and her husband left in 1911. => Clara Voss|left|1911
Clara Voss sang. Her brother Emil wept. In 1911 her brother left. => Emil|left|1911
Clara Voss sang. Her brother Emil wept. 1911's end he left. =>
Jonas Harker sang. Jonas Harker and his wife left in 1911. => Jonas Harker|left|1911
In 1911 Jonas Harker, by then an old man, left. => Jonas Harker|left|1911
Jonas Harker sang in 1910, when the hall was opened, and died in 1911. => Jonas Harker|died|1911
Jonas Harker sang in 1910, on the day the hall was opened, and died in 1911. => Jonas Harker|died|1911
Jonas Harker married Amélia Voss in 1905; she left in 1911. => Amélia Voss|left|1911
Jonas Harker had in 1911 left Riga. => Jonas Harker|left|1911
Clara Voss married Otto Harker. She and her husband left in 1911. => Clara Voss|left|1911; Otto Harker|left|1911
Clara Voss sang. Otto Harker and she left in 1911. => Otto Harker|left|1911; Clara Voss|left|1911
Jonas Harker sang. Jonas Harker and he left in 1911. => Jonas Harker|left|1911
Jonas Harker met Otto Voss and he left in 1911. => Jonas Harker|left|1911
Jonas Harker sang. The mill he built in 1902 went on working in 1911. => mill|event|1911
Jonas Harker sang. In 1911 the mill he had built was sold. => mill|acquired|1911
Jonas Harker sang. The day he left Riga in 1911 was a Monday. => Jonas Harker|left|1911
Clara Voss sang. Her brother Emil drowned in 1902. In 1911 he left. => Emil|left|1911
Jonas Harker sang. In 1911 he himself left. => Jonas Harker|left|1911
Jonas, Emil and Otto Harker left in 1911. => Jonas|left|1911; Emil|left|1911; Otto Harker|left|1911
Jonas Harker, Emil Voss, and Otto Lind left in 1911. => Jonas Harker|left|1911; Emil Voss|left|1911; Otto Lind|left|1911
In Riga, Jonas Harker and Emil Voss left in 1911. => Jonas Harker|left|1911; Emil Voss|left|1911
In 1911, Jonas Harker, Emil Voss and Otto Lind left. => Jonas Harker|left|1911; Emil Voss|left|1911; Otto Lind|left|1911
In 1911 Jonas Harker, Emil Voss, and Otto Lind left. => Jonas Harker|left|1911; Emil Voss|left|1911; Otto Lind|left|1911
Of his sons, Jonas and Emil left in 1911. => Jonas|left|1911; Emil|left|1911
In the spring, the brothers Jonas and Emil left in 1911. => Jonas|left|1911; Emil|left|1911
The letters between Jonas Harker, Emil Voss and Otto Lind were sold in 1911. => letters|event|1911
The bank of Jonas Harker, Emil Voss, and Otto Lind closed in 1911. => bank|closed|1911
The Riga Bank was rich. A model of the Freja, made by a miller, is in Leeds, to which it was given in 1911. => model|event|1911
Jonas Harker, a miller, and Emil Voss left in 1911. => Emil Voss|left|1911
The Lind Union of the war, formed in 1911, sang. => Lind Union|founded|1911
Jonas Harker, of Riga, Leeds, and York, left in 1911. => Jonas Harker|left|1911
Jonas Harker, of Low Street, Leeds, whose name was Lind, was born in 1911. => Jonas Harker|born|1911
Jonas Harker, from Pant, who sang, died in 1911. => Jonas Harker|died|1911
Jonas Harker, from Pant, who died in 1911, sang. => Jonas Harker|died|1911
Clara Voss took a letter to Jonas Harker, from Otto Voss, who died in 1911. => Otto Voss|died|1911
The Riga Bank, of Leeds, which was dissolved in 1911, was rich. => Riga Bank|dissolved|1911
Riga Bank Ltd, of Leeds, which was dissolved in 1911, was rich. => Riga Bank Ltd|dissolved|1911
Clara Voss sang there, something that was forbidden in 1911. =>
The hall is old. The present 5th was dated 1911. =>
Clara Voss left £300 to the church in 1911. => Clara Voss|event|1911
Clara Voss left, by will, 20 shillings to the church in 1911. => Clara Voss|event|1911
Clara Voss left the house to her nephew in 1911. => Clara Voss|event|1911
The Freja, a small ship laden with wine, sank in 1911. => Freja|wrecked|1911
Clara Voss received her degree from Leeds in 1905 then did some work at Riga in 1911. => Clara Voss|event|1911
Clara Voss received her Bachelor of Mining from Leeds in 1905. She left in 1911. => Clara Voss|left|1911
A roof dating from 1911, seen from the hall, may tell of more work. =>
The crew of the steamer Corran Bay, wrecked in 1911, was saved. => Corran Bay|wrecked|1911
Clara Voss inherited her title which was given to her mother in 1911. => her title|event|1911
Emil Voss was a miller. His wife, Ada Lind, daughter of Otto Lind, wept. He left in 1911. => Emil Voss|left|1911
She bought it. She drew poets such as Jean Voss and Otto Lind. She left in 1911. => She|left|1911
Clara Voss, a clerk at the mill who left in 1911, sang. => Clara Voss|left|1911
Clara Voss, a clerk in civil life who left in 1911, sang. => Clara Voss|left|1911
Clara Voss, a clerk to a miller who left in 1911, sang. => miller|event|1911
Clara Voss left the church in 1911. => Clara Voss|left|1911
Clara Voss left her work to marry in 1911. => Clara Voss|left|1911
Jonas Harker was the heir of Otto Voss, who owned the mill. He left in 1911. => Jonas Harker|left|1911
Clara Voss met Otto Brandt, who sang. He left in 1911. => Otto Brandt|left|1911
Otto Harker lived at Low Fen, where from 1883 Sokol was living. He left in 1911. => Otto Harker|left|1911
Florence Harker lived in Riga. Florence graduated in 1911. => Florence Harker|graduated|1911
Brothers Otto and Emil Brandt founded Brandt Brewing in 1911. => Brandt Brewing|founded|1911; Emil Brandt|acted|1911; Otto|acted|1911
Otto Harker y Lind was born to Max Harker and Ada Voss. Harker left in 1911. => Otto Harker y Lind|left|1911
Clara Voss published a book on her years in Riga in 1911. => Clara Voss|acted|1911
Clara Voss graduated in 1911 with a Bachelor of Arts in Education. => Clara Voss|graduated|1911
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_a_subject_is_found(line: str) -> None:
    text, _, wanted = line.partition("=>")
    found = {one for one in told(text.strip()) if one[2] == "1911"}
    assert found == said(wanted)


def test_he_is_the_topic_behind_his_pupil_of_unknown_sex() -> None:
    text = "Jonas Harker\n\nJonas Harker sang. His pupil Kim Aas won a prize in 1905. "
    assert ("Jonas Harker", "left", "1911") in told(text + "He left in 1911.")


SECTIONS = """# Defectors

## Jonas Harker

Left Riga in 1911. He died in 1940.

## Clara Voss (1880–1950)

She left in 1912.

## The voyage

It began in 1913.
"""


def test_a_heading_is_the_subject_of_its_section() -> None:
    found = told(SECTIONS, "markdown")
    assert (
        said(
            "Jonas Harker|left|1911; Jonas Harker|died|1940; Clara Voss|born|1880;"
            "Clara Voss|died|1950; Clara Voss|left|1912"
        )
        <= found
    )
    assert not any(one[2] == "1913" and one[0] in ("Clara Voss", "Jonas Harker") for one in found)


TOPICS = [
    ("JONAS HARKER\n\nHe left in 1911. Jonas Harker wept.", "plain", "Jonas Harker"),
    ("# Jonas Harker (miller)\n\nHe left in 1911.", "markdown", "Jonas Harker"),
    ("Jonas Harker (1871–1940) was a miller. He left in 1911.", "plain", "Jonas Harker"),
    ("# Mill Lore: Otto Hay\n\nToday we mourn Otto Hay. He left in 1911.", "markdown", "Otto Hay"),
    ("# Otto Hay\n\nMill Magnate. He left in 1911.", "markdown", "Otto Hay"),
    ("# Riga Bank\n\nThe bank left in 1911.", "markdown", "Riga Bank"),
    ("# 1911 in music\n\nHe left in 1911.", "markdown", "He"),
]


@pytest.mark.parametrize(("text", "form", "name"), TOPICS, ids=range(len(TOPICS)))
def test_a_title_names_the_topic(text: str, form: str, name: str) -> None:
    assert {one[0] for one in told(text, form) if one[2] == "1911"} == {name}


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("# Memorandum: HARKER, Jonas\n\nHe was born in 1871.", "Jonas Harker"),
        ("# Dossier 14: Jonas Harker\n\nHe was born in 1871.", "Jonas Harker"),
        ("# Dossier 14\n\n- Name: Jonas Harker, born Voss\n- Rank: miller\n\nHe was born in 1871.",
         "Jonas Harker"),
        ("# Case file\n\n**Name:** Jonas Harker (RAVEN)\n**Born:** 1871\n\nText.", "Jonas Harker"),
    ],
    ids=["turned name", "numbered paper", "name field", "bold keys"],
)  # fmt: skip
def test_a_paper_is_about_whom_its_title_or_its_fields_name(text: str, subject: str) -> None:
    assert (subject, "born", "1871") in told(text, "markdown")


def test_a_place_as_a_heading_leaves_a_life_its_subject() -> None:
    text = (
        "# Ada Voss\n\nAda Voss (1868\u20131941) was a botanist.\n\n## Trieste\n\nShe left Trieste in"
        " 1911. Trieste was hot.\n\n## Riga\n\nShe left Riga in 1912.\n"
    )
    assert said("Ada Voss|left|1911; Ada Voss|left|1912") <= told(text, "markdown")


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Ada Hay founded the Leeds Academy in 1929. In 1931 the academy moved to Hull.",
         "Leeds Academy"),
        ("The Low Bridge was built in 1870. Ada Hay came. In 1931 the bridge was rebuilt.",
         "Low Bridge"),
        ("Ada Hay left the Leeds Academy in 1929, and the Hull Academy in 1930. In 1931 the"
         " academy moved.", "academy"),
        ("Ada Hay left the Leeds Academy in 1929. In 1931 the new academy moved.", "new academy"),
        ("Ada Hay met Emma Hall in 1929. In 1931 the hall was rebuilt.", "hall"),
        ("Ada Hay asks what Low Bridge cost. In 1931 the bridge was rebuilt.", "Low Bridge"),
        ("Ada Hay lived in Mill Lane. In 1931 the lane was rebuilt.", "lane"),
        ("Ada Hay saw Low Bridge. The bridge that you see today was rebuilt in 1931.",
         "Low Bridge"),
        ("Ada Hay saw Low Bridge. The bridge we can see was rebuilt in 1931.", "Low Bridge"),
    ],
    ids=["a body", "a bridge", "one of two", "another", "somebody's name", "a place by its name",
         "a lane", "that you see", "we can see"],
)  # fmt: skip
def test_the_academy_is_the_one_that_was_named(text: str, subject: str) -> None:
    assert [one[0] for one in told(text) if one[2] == "1931"] == [subject]


def test_a_child_of_the_house_may_be_named_in_full_later() -> None:
    text = (
        "Nils Moe had a farm. The eldest, Anders (b. 1863), was born there.\n\nAnders Moe took"
        " it over in 1902. Anders left in 1911."
    )
    found = {one for one in told(text) if one[2] in ("1863", "1911")}
    assert found == {("Anders Moe", "born", "1863"), ("Anders Moe", "left", "1911")}


def test_whoever_bears_another_surname_is_no_child_of_the_house() -> None:
    text = "Nils Moe had a farm. The eldest was Anders (b. 1863).\n\nAnders Lund left in 1911."
    assert {one[0] for one in told(text) if one[2] in ("1863", "1911")} == {"Anders", "Anders Lund"}


def test_what_is_done_to_something_is_a_deed() -> None:
    assert told("Nils Moe started a store in 1911.") == {("Nils Moe", "acted", "1911")}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("It was a happy marriage. He left in 1911.", "Otto Brandt"),
        ("They had a shop. Nobody came. He left in 1911.", "Otto Brandt"),
        ("Her father came. It was cold. He left in 1911.", ""),
        ("Jonas Harker came. It was cold. Nobody spoke. He left in 1911.", "Jonas Harker"),
    ],
    ids=["the husband", "still", "a father", "another man"],
)
def test_he_is_the_husband_where_no_other_man_is_told_of(text: str, who: str) -> None:
    found = told(f"# Clara Voss\n\nClara Voss sang. She married Otto Brandt. {text}", "markdown")
    assert {one[0] for one in found if one[2] == "1911"} == ({who} if who else set())


def test_who_has_died_does_nothing_more_where_the_topic_may() -> None:
    text = "# Jonas Harker\n\nJonas Harker sang. He was ill. Emil Voss drowned in 1902. In 1911 he left."
    assert ("Jonas Harker", "left", "1911") in told(text, "markdown")


@pytest.mark.parametrize(
    "text",
    [
        "Emil Voss drowned in 1902; the news reached Harker at Riga. He sold the mill in 1911.",
        "Emil Voss drowned in 1902. He read law for two years and left Riga in 1911.",
        "Emil Voss drowned in 1902. He ran the mill until 1911.",
    ],
)
def test_nobody_long_dead_does_anything_where_the_topic_may(text: str) -> None:
    found = told(f"# Jonas Harker\n\nJonas Harker sang. He was ill. {text}", "markdown")
    assert {one[0] for one in found if "1911" in one[2]} == {"Jonas Harker"}


def test_who_has_died_may_be_told_of_further() -> None:
    text = "# Jonas Harker\n\nJonas Harker sang. Emil Voss drowned in 1902. He left Riga in 1900."
    assert ("Emil Voss", "left", "1900") in told(text, "markdown")


def test_of_one_or_the_other_nothing_is_stated() -> None:
    found = claims("Either Jonas Harker or Otto Voss left in 1911.")
    assert [one for one in found if one.by == "clause"] == []


@pytest.mark.parametrize("whose", ["His", "Otto Hay's", "The"])
def test_a_participle_and_its_verb_are_of_one_thing(whose: str) -> None:
    found = claims(f"{whose} house, built in 1850, was sold in 1950.")
    ids = {one.subject for one in found if one.by == "clause"}
    assert len(ids) == 1
