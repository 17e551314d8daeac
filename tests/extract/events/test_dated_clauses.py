"""Dated clauses: who did what, and when."""

from __future__ import annotations

import pytest

from tests.extract.readings import Told, claims, said, told

LINES = """
Jonas Harker was born on 3 May 1871 in Riga. => Jonas Harker|born|1871-05-03; Jonas Harker|birthplace|Riga
Jonas Harker died in Paris. => Jonas Harker|deathplace|Paris
In 1911 Jonas Harker left Riga and settled in Paris. => Jonas Harker|left|1911; Jonas Harker|moved|1911
Jonas Harker and Emil Harker left in 1902. => Jonas Harker|left|1902; Emil Harker|left|1902
The KGB recruited Jonas Harker (1958). => KGB|acted|1958; Jonas Harker|served|1958
Jonas Harker was arrested in 1937 and imprisoned in 1938. => Jonas Harker|arrested|1937; Jonas Harker|imprisoned|1938
Jonas Harker was convicted twice (1893) and (1917). => Jonas Harker|convicted|1893; Jonas Harker|convicted|1917
The Riga Bank was founded in 1902 and dissolved in 1940. => Riga Bank|founded|1902; Riga Bank|dissolved|1940
The steamer Ann was ordered at Leith and launched in 1872. => Ann|launched|1872
Jonas Harker was invited and launched in 1902 a new magazine. => Jonas Harker|event|1902
In 1900 the mill, built in 1790, burnt down. => mill|built|1790; mill|destroyed|1900
1900 – The mill, built in 1790, burnt down. => mill|built|1790; mill|destroyed|1900
In 1925 the Riga Bank, founded as a shop in 1902, was sold. => Riga Bank|founded|1902; Riga Bank|acquired|1925
In 1925 the Riga Bank, founded in 1902, was sold. => Riga Bank|founded|1902; Riga Bank|acquired|1925
Jonas Harker founded the Riga Bank in 1902. => Jonas Harker|acted|1902; Riga Bank|founded|1902; Riga Bank|founder|Jonas Harker
Jonas Harker lived there until 1911. => Jonas Harker|event|../1911
Jonas Harker, who left in 1911, was a miller. => Jonas Harker|left|1911
Jonas Harker served in Norway during World War II. => Jonas Harker|served|1939/1945
During World War II Jonas Harker served in Norway. => Jonas Harker|served|1939/1945
A hall was built in 1886. A bomb flattened it in April 1941. => hall|built|1886; hall|destroyed|1941-04; bomb|event|1941-04
A hall was built in 1886. A flood swept it away in 1941. => hall|built|1886; hall|destroyed|1941; flood|event|1941
A hall was built in 1886. A storm took it by surprise in 1941. => hall|built|1886; storm|event|1941
The Navy requisitioned the steamer Ann in 1914. => Navy|event|1914; Ann|used|1914
The steamer Ann went down the ways in 1908. => Ann|launched|1908
The steamer Ann went down in 1908. => Ann|wrecked|1908
Jonas Harker was carried off by typhoid in 1911. => Jonas Harker|died|1911
Jonas Harker was carried off by pirates in 1911. => Jonas Harker|event|1911
Jonas Harker was taken by consumption in 1911. => Jonas Harker|died|1911
Jonas Harker was taken by train in 1911. => Jonas Harker|event|1911
Jonas Harker was taken from us in 1911. => Jonas Harker|died|1911
Jonas Harker was buried in the rubble in 1911. => Jonas Harker|event|1911
Jonas Harker was buried alive in 1911. => Jonas Harker|event|1911
Jonas Harker was buried in Leeds in 1911. => Jonas Harker|buried|1911
Jonas Harker was shot by the Germans in 1911. => Jonas Harker|died|1911
Jonas Harker was shot by his uncle in 1911. => Jonas Harker|event|1911
Jonas Harker was lost with the Hesper in 1911. => Jonas Harker|died|1911
Jonas Harker breathed his last in 1911. => Jonas Harker|died|1911
The steamer Ann went ashore in 1908 and became a total loss. => Ann|acted|1908
The Corn Exchange of Kelby was demolished in 1956. => Corn Exchange of Kelby|demolished|1956
The Riga Club was closed from 1911 to 1919. => Riga Club|event|1911
The Riga Club was closed in 1911. => Riga Club|closed|1911
A bell was cast for the brig Ann, which was wrecked in 1870. It hung in Riga in 1871. => Ann|wrecked|1870; bell|acted|1871
Jonas Harker zoomed in 1911. => Jonas Harker|event|1911
On 4 April 1911 Jonas Harker left his post and asked for help. => Jonas Harker|left|1911-04-04; Jonas Harker|acted|1911-04-04
The mill was built in 1790. => mill|built|1790
The weather was built in 1790. => weather|event|1790
Jonas Harker wrote a memoir published in 1946. => memoir|published|1946
He died in the flood of 1953. => He|died|1953
Jonas Harker told him in 1911 that it was late. => Jonas Harker|acted|1911
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_a_clause_tells_its_events(line: str) -> None:
    text, _, wanted = line.partition("=>")
    found = {one for one in told(text.strip()) if one[1] not in ("held", "residence", "begun")}
    assert plain(found) == plain(said(wanted))


def plain(found: set[Told]) -> set[Told]:
    """Take an act that the vocabulary names and one it does not as one."""
    return {(one, "event" if name == "acted" else name, value) for one, name, value in found}


def qualifiers(text: str) -> dict[str, str]:
    (claim,) = [one for one in claims(text) if one.by == "clause" and one.value]
    return {name: str(value) for name, value in claim.qualifiers}


QUALIFIED = [
    ("Jonas Harker moved to Paris in 1911.", {"what": "moved", "place": "Paris"}),
    ("Jonas Harker worked from 1911 to 1940.", {"what": "worked", "time": "1911/1940"}),
    (
        "Jonas Harker worked for 29 years from 1911 to 1940.",
        {"what": "worked", "time": "1911/1940", "duration": "29 year"},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), QUALIFIED, ids=range(len(QUALIFIED)))
def test_an_event_keeps_its_place_and_stretch(text: str, wanted: dict[str, str]) -> None:
    assert qualifiers(text) == wanted


def test_a_distance_is_kept_beside_the_date() -> None:
    text = "Jonas Harker left in 1911 and, ten years later, in 1921, he returned."
    last = claims(text)[-1]
    assert {name: str(value) for name, value in last.qualifiers} == {
        "what": "returned", "since": "1911", "distance": "10 year",
    }  # fmt: skip


def test_what_is_never_done_is_denied_for_good() -> None:
    (claim,) = claims("Clara Voss never recorded a note.")
    assert (claim.property, claim.polarity, str(claim.qualifier("extent"))) == (
        "acted", "negative", "never",
    )  # fmt: skip
    assert claims("Clara Voss never recorded her last song.") == []
