"""What messages say of a claim, so that it reads well aloud."""

from __future__ import annotations

import pytest

from factlint.checks.sentences import filled, told
from factlint.extract import extract_document
from factlint.sources import read_text
from factlint.vocabulary import load_vocabulary
from tests.checks.saying import claims, found

SAID = """
Max | died | 1943 => died in 1943
Max | born | 1905-10-11 => was born on 11 October 1905
Max | moved | 1960-06 => moved in June 1960
Max | moved | 196X => moved in the 1960s
Max | moved | 1921/1951 => moved from 1921 to 1951
Max | worked | ../1943 => worked until 1943
Max | worked | 1940/.. => worked from 1940 on
Max | moved | "[..1962]" => moved before 1963
Max | left | 1892~ => left in about 1892
Max | spouse | Anna | time: 1930 => married Anna in 1930
Max | member-of | Mill Club | time: 1920/1930 => was a member of Mill Club from 1920 to 1930
Max | position | mayor | of: Riga | time: 1920/1930 => was mayor of Riga from 1920 to 1930
Max | position | mayor | time: 1920 => was mayor in 1920
Max | position | Mayor of Riga | of: Riga | time: 1920 => was Mayor of Riga in 1920
Max | position | holder | of: Riga | time: 1920/1930 => held office from 1920 to 1930
Max | age | 38 | time: 1944 => was 38 years old in 1944
Ann | laid-down | 1883 => was laid down in 1883
Mill | founded | 1894 => was founded in 1894
Mill | acted | 1894 | what: burned => burned in 1894
Mill | closed | 1960 | what: closes => closed in 1960
Max | served | 1958 | what: recruited => was recruited in 1958
Max | died | 1943 | what: death => died in 1943
Mail | first-issued | 1848 | what: appeared => first appeared in 1848
Cup | last-awarded | 1988 => was last awarded in 1988
Max | event | 1943 | what: a long clause of the text about 1943 => is told of in 1943
""".strip().splitlines()


@pytest.mark.parametrize("line", SAID, ids=range(len(SAID)))
def test_a_claim_is_told_as_the_end_of_a_sentence(line: str) -> None:
    claim, _, wanted = line.partition(" => ")
    (one,) = claims(claim)
    assert told(one, load_vocabulary()) == wanted


READ = """
died|Otto Berg died on 3 May 1921. => died on 3 May 1921
died|Otto Berg was killed on 3 May 1921. => was killed on 3 May 1921
died|Otto Berg was lost with a tanker in 1942. => was lost with a tanker in 1942
died|Otto Berg was lost with the Freja in 1942. => was lost with the Freja in 1942
wrecked|The steamer Freja was lost off Cape Horn in 1942. => was lost off Cape Horn in 1942
served|The army recruited Otto Berg in 1921. => was recruited in 1921
acted|Otto Berg opened a school in 1921. => opened a school in 1921
acted|Otto Berg took over the mill in 1921. => took over the mill in 1921
arrested|Otto Berg was taken prisoner in 1921. => was taken prisoner in 1921
worked|Otto Berg taught until 1925. => taught until 1925
moved|Otto Berg moved to Riga in the winter of 1882-83. => moved in the winter of 1882-83
moved|Otto Berg moved to Riga before 1921. => moved before 1921
moved|In the summer of 1921 Otto Berg moved to Riga. => moved in the summer of 1921
""".strip().splitlines()


@pytest.mark.parametrize("line", READ, ids=range(len(READ)))
def test_a_text_is_told_in_its_own_words(line: str) -> None:
    name, _, rest = line.partition("|")
    text, _, wanted = rest.partition(" => ")
    read = extract_document(read_text(text, "text.txt")).claims
    assert [told(one, load_vocabulary()) for one in read if one.property == name] == [wanted]


@pytest.mark.parametrize(
    ("message", "name", "wanted"),
    [
        ("{subject} sank.", "Max", "Max sank."),
        ("{subject} sank.", "club", "The club sank."),
        ("{subject} sank.", "the club", "The club sank."),
        ("{subject} sank.", "his boat", "His boat sank."),
        ("So {subject} sank.", "the club", "So the club sank."),
    ],
    ids=["name", "noun", "article", "possessive", "inside"],
)
def test_a_message_begins_like_a_sentence(message: str, name: str, wanted: str) -> None:
    assert filled(message, {"subject": name}) == wanted


def test_the_message_of_an_act_out_of_a_life_says_what_would_have_to_change() -> None:
    assert found([], "Max | died | 1943", "Max | moved | 1944-05-03") == [
        ("life-in-order",
         "Max moved on 3 May 1944, but died in 1943 "
         "(1943 or earlier instead of 3 May 1944 would fit, "
         "or 3 May 1944 or later instead of 1943)."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (["Max | moved | 1960 | since: 1958 | distance: 3 years"],
         "Max moved in 1960, said to be 3 years after 1958, but that makes 2 "
         "(2 instead of 3 years would fit, or 1961 instead of 1960)."),
        (["Max | moved | 1961 | since: 1958 | distance: 2 years"],
         "Max moved in 1961, said to be 2 years after 1958, but that makes 3 "
         "(3 instead of 2 years would fit, or 1960 instead of 1961)."),
        (["Max | worked | 1921/1951 | duration: 40 years"],
         "Max worked from 1921 to 1951: that makes 30, not 40 years as the text says "
         "(30 instead of 40 years would fit)."),
    ],
    ids=["too early", "too late by the numbers", "duration"],
)  # fmt: skip
def test_bare_years_are_subtracted(lines: list[str], wanted: str) -> None:
    assert [message for _, message in found([], *lines)] == [wanted]


def test_two_parents_share_one_miscount() -> None:
    from factlint.checks import Evidence, run
    from factlint.facts import identify
    from factlint.rulebook import load_rulebook

    text = (
        "Karl Berg married Anna Voss in 1900. They had two children. "
        "Their son Otto was a miller. Their son Emil sang. Their daughter Ruth painted."
    )
    document = read_text(text, "text.txt")
    facts = identify([extract_document(document)], vocabulary=load_vocabulary())
    book = load_rulebook().only({"named-children-fit-their-number"})
    conflicts = run(book, Evidence((document,), facts, load_vocabulary())).conflicts
    assert [one.message for one in conflicts] == [
        "Karl Berg is said to have 2 children, but 3 are named (Otto, Emil and Ruth)."
    ]


@pytest.mark.parametrize(
    ("born", "wanted"),
    [
        (1930, "Max was born in 1925 to Karl, who was born in 1930: a father not yet born."),
        (1920, "Max was born in 1925 to Karl, who was born in 1920: a father of 4 or 5."),
    ],
    ids=["before", "too young"],
)
def test_nobody_is_told_to_be_of_less_than_no_age(born: int, wanted: str) -> None:
    said = found(["father-is-of-age"], f"Karl | born | {born}", "Max | born | 1925",
                 "Max | father | Karl")  # fmt: skip
    assert said == [("father-is-of-age", wanted)]
