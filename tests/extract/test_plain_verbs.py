"""Verbs that stand for a plain one tell what the plain one tells."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

TEXTS = [
    ("Ada Hay {} in Leeds in 1921.", "died", "passed away"),
    ("Ada Hay, who has {} aged 94, was a clerk.", "died", "passed away"),
    ("Ada Hay was born in 1850 and {} in 1921, aged 71.", "died", "passed away"),
    ("Otto Hay {} at Bath on 3 November 1921, leaving a widow, Ada.", "died", "passed away"),
    ("Her father {} in 1851, and Ada Hay was sent to an aunt.", "died", "passed away"),
    ("Otto Hay {} in his seventy-fifth year in 1921.", "died", "passed away"),
    ("Otto Hay {} in Leeds in 1921.", "died", "gave up the ghost"),
    ("Otto Hay {} in Leeds in 1921, aged 71.", "died", "drank himself to death"),
    ("Otto Hay {} in 1921.", "died", "followed his wife to the grave"),
    ("Otto Hay was {} by a bull in 1921.", "killed", "trampled to death"),
    ("Otto Hay was {} at Torquay to Ada Moss in 1931.", "married", "wed"),
    ("Otto Hay {} as headmaster in 1931.", "retired", "stepped down"),
    ("Otto Hay {} to Leeds in 1931.", "moved", "relocated"),
    ("Otto Hay {} Leeds in 1931.", "moved to", "went to live in"),
    ("Otto Hay {} at Linz in 1903, the son of a baker.", "was born", "came into the world"),
    ("Otto Hay, who {} on 3 May 1903, left Bath.", "was born", "came into the world"),
    ("Otto Hay {} at Linz on 3 May 1903.", "was born", "first saw the light"),
    (
        "The mill was built in 1756. Otto Hay, who {} in 1709, had left Riga eleven years before.",
        "was born",
        "first saw the light of day",
    ),
    ("The Riga Bank {} in 1903.", "was founded", "came into being"),
    ("In 1903 Otto Hay {} to Bath.", "returned", "made his way back"),
    ("Ada Hay was {} mayor of Bath in 1903.", "elected as", "voted in as"),
    ("The strike {} 3 May 1903.", "ended on", "was over on"),
    ("Otto Hay {} in 1903 after forty years of service.", "retired", "went into retirement"),
    ("Otto Hay had {} in 1903.", "been born", "come into the world"),
    ("Otto Hay {} by a fall in Leeds in 1921.", "died", "met his death"),
    ("Otto Hay {} Ada Moss in 1931.", "married", "took as his wife"),
    ("Ada Moss {} Otto Hay in 1931.", "married", "became the wife of"),
    ("The mill was {} on 3 May 1903.", "opened", "thrown open"),
    ("The hotel {} in 1903.", "closed", "put up its shutters"),
    ("The mill {} in 1903.", "was sold", "changed hands"),
    ("The ship *Freja* {} on 3 May 1903.", "was launched", "slid down the ways"),
]


@pytest.mark.parametrize(("text", "plain", "verb"), TEXTS, ids=[text for text, _, _ in TEXTS])
def test_a_verb_that_stands_for_a_plain_one_tells_the_same(
    text: str, plain: str, verb: str
) -> None:
    def told(word: str) -> list[tuple[str, str, str, str | None]]:
        return [
            (one.subject_name, one.property, str(one.value), one.time)
            for one in claims(text.format(word))
        ]

    assert told(verb) == told(plain)
    assert told(plain)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Otto Hay died unmarried in 1840.", ("Otto Hay", "died", "1840")),
        ("Otto Hay passed away unmarried in 1840.", ("Otto Hay", "died", "1840")),
        ("Otto Hay was elected unopposed in 1921.", ("Otto Hay", "appointed", "1921")),
        ("Otto Hay returned unharmed in 1921.", ("Otto Hay", "returned", "1921")),
    ],
)
def test_a_verb_keeps_its_date_behind_an_adjective(
    text: str, expected: tuple[str, str, str]
) -> None:
    assert expected in [(one.subject_name, one.property, one.time) for one in claims(text)]


def test_what_is_raised_again_was_founded_before() -> None:
    text = "The 4th Foot was raised in 1702. It was disbanded in 1816 and raised again in 1859."
    told = [one.time for one in claims(text) if one.property == "founded"]
    assert told == ["1702"]


def test_a_part_of_such_words_tells_nothing_of_the_kind() -> None:
    text = "Otto Hay came into the world of banking in 1903. He lost his hat in 1904."
    assert {"born", "died"}.isdisjoint(one.property for one in claims(text))


@pytest.mark.parametrize(
    "text",
    [
        "Otto Hay lost his life savings in 1929.",
        "Otto Hay lost his life's work in 1929.",
        "Otto Hay met his end of the bargain in 1929.",
        "Otto Hay gave up work on the atlas in 1929.",
        "Otto Hay was freed and saw the light of day again in 1929.",
    ],
)
def test_such_words_go_on_as_others(text: str) -> None:
    assert {"born", "died", "left"}.isdisjoint(one.property for one in claims(text))


def test_an_age_behind_such_words_makes_no_others_of_them() -> None:
    told = claims("Otto Hay lost his life aged 40 in 1929.")
    assert ("died", "1929") in [(one.property, one.time) for one in told]


PARTICIPLES = """
Ann Hay studied at Leeds, graduating in 1858. => Ann Hay|graduated|1858
Ann Hay sang until 1850, retiring to Leeds in 1858. => Ann Hay|left|1858
Ann Hay joined the choir in 1850, becoming its leader in 1858. => Ann Hay|appointed|1858
Ann Hay outlived Otto Lind by ten years, dying there in 1858. => Ann Hay|died|1858
Ann Hay was trained by Otto Lind at Leeds, dying in 1858. => Ann Hay|died|1858
The Riga Hall was begun in 1850, opening in 1858. => Riga Hall|opened|1858
Ann Hay moved to Leeds in 1850 and on to Riga, returning in March 1858. => Ann Hay|returned|1858-03
Her husband, dying in 1858, left Ann Hay a shop. => Her husband|died|1858
""".strip().splitlines()


@pytest.mark.parametrize("line", PARTICIPLES)
def test_a_participle_behind_a_comma_tells_what_the_same_one_did(line: str) -> None:
    text, _, wanted = line.partition(" => ")
    found = {f"{one.subject_name}|{one.property}|{one.value}" for one in claims(text)}
    assert wanted in found


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hay moved to Leeds, leaving three sons in 1858.",
        "Ann Hay sang at Leeds, dying of boredom. In 1858 she left.",
        "Ann Hay spoke of men dying in 1858.",
        "Ann Hay was followed by Otto Lind, dying in 1858.",
        "Ann Hay was outlived by her son, dying in 1858.",
        "Ann Hay left a son, Otto, dying in 1858.",
        "If Ann Hay had stayed, dying in 1858, she would be famous.",
    ],
)
def test_no_other_participle_tells_a_death_or_leave(text: str) -> None:
    found = {(one.property, str(one.value)) for one in claims(text)}
    assert not found & {("died", "1858")}


@pytest.mark.parametrize(
    "text",
    [
        "The Riga Hall has a new wing, opening in 1958.",
        "The Riga Hall got another wing, closing in 1958.",
    ],
)
def test_a_new_thing_may_be_what_opens(text: str) -> None:
    assert {"opened", "closed"}.isdisjoint(one.property for one in claims(text))
