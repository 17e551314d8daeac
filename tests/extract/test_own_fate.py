"""What a clause tells of its subject, of its object, or of neither: deeds are not fates."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims, said, told

OPENING = "The Brandt Works is a maker of cable. Ada Holm was a dealer. "
LINES = """
The ship Ann sank off Peel in 1880. => Ann|wrecked|1880
The ship Ann sank the ship Hilda in 1880. => Ann|acted|1880; Hilda|wrecked|1880
The ship Ann sank two boats in 1880. => Ann|acted|1880
The Lind Museum opened in 1905. => Lind Museum|opened|1905
The Lind Museum opened its doors in 1905. => Lind Museum|opened|1905
The Lind Museum opened a second house in 1905. => Lind Museum|acted|1905
The Lind Museum closed in 1905. => Lind Museum|closed|1905
The Lind Museum closed three rooms in 1905. => Lind Museum|acted|1905
Ada Holm moved her shop to Leeds in 1880. => Ada Holm|acted|1880
Ada Holm moved her family to Leeds in 1880. => Ada Holm|moved|1880
Ada Holm returned the medal in 1880. => Ada Holm|acted|1880
Ada Holm soon returned to Leeds in 1880. => Ada Holm|returned|1880
As a member of the party since the 1940s, Ada Holm felt alone. => Ada Holm|event|194X/..
As a girl, in 1880, Ada Holm ran off. => Ada Holm|acted|1880
As a girl of ten in 1880 Ada Holm ran off. => Ada Holm|acted|1880
Between 1884 and 1905 Ada Holm built boats. => Ada Holm|acted|1884
The boats were lost with Ada Holm in the flood of 1953. => boats|event|1953; flood of 1953|held|1953
During the First World War wool was scarce, even in 1918. => wool|event|1914/1918; wool|event|1918
The man who met Ada Holm left in 1906. => man|event|1906
The book which Ada Holm wrote was published in 1905. => book|published|1905
Those who defied Hugo Lind crossed the pass in 1879. =>
The Lind Club ceased to exist in 1941. => Lind Club|dissolved|1941
New York: Lind University Press, 1982. =>
Ada Holm, who after moving to Leeds in 1750 served as a judge from 1766 to 1794, drew. => Ada Holm|served|1766; Ada Holm|event|1750; Ada Holm|residence|Leeds
Life's Little Comedies appeared in 1923. => Comedies|acted|1923
The Riga Bank contracted Ada Holm in 1979. => Riga Bank|acted|1979
Ada Holm contracted malaria in 1901. => Ada Holm|fell-ill|1901
Ada Holm sang a 1947 song. =>
Riga Lights is a 1930 silent film. => Riga Lights|published|1930
Ada Holm showed the short film 1001 Inventions. =>
Ada Holm became famous after printing her first book in 1969. => Ada Holm|event|1969
Ada Holm became mayor in 1970. => Ada Holm|appointed|1970; Ada Holm|position|mayor
Ada Holm became head of the club in 1972. => Ada Holm|appointed|1972
Ada Holm became involved in 1974. => Ada Holm|event|1974
Ada Holm was fined for selling it in 1905. => Ada Holm|convicted|1905
The claim (1963) that Ada Holm was the founder of it was false. =>
Hugo Lind designed the church and the tower, which were finished in 1890. =>
Hugo Lind described what became law in 1905. =>
A member who joined the party in 1905, Hugo Lind later fell. => Hugo Lind|joined|1905
Ada Holm rated it the best game of the 1990s. =>
The album was going to be released in 2004. =>
Hugo Steel was a singer best known for films such as The Horse (1950). =>
All albums after 1989's Cuts were signed. =>
Ada Holm sang four decades later than in Earth 2150 AD. =>
The band called Lind was shown in 1905. => Lind|event|1905
"Surreal" is a song by the artist Ayu Hama, taken from her third album Duty (2000). => Duty|published|2000
Riga Days is a song by the artist Ayu Hama, taken from her third album Duty (2000). => Riga Days|event|2000; Duty|published|2000
In the 1983–84 season Ada Holm was here. => Ada Holm|event|1983
Ada Holm sang an eponymous 2000 song. =>
It was either made in 1499 or in 1506. => Brandt Works|event|1499
In 2006 the festival began. It takes place in the summer. => festival|started|2006
In 1958, Ada Holm was here, and later became the chairman. => Ada Holm|event|1958
The Riga Governorate was a division of the Lind Empire, which existed from 1708 until 1782. =>
Hugo Terim, Commendatore, T.C, (born 4 September 1953) is here. =>
Ada Holm received an honorary doctorate from Cambridge in 1949. => Ada Holm|awarded|1949
Ada Holm received a doctorate from Cambridge in 1949. => Ada Holm|awarded|1949; Ada Holm|educated-at|Cambridge
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=[line.partition(" =>")[0] for line in LINES])
def test_a_deed_is_not_the_fate_of_who_does_it(line: str) -> None:
    text, _, wanted = line.partition("=>")
    of_opening = told(OPENING)
    found = {one for one in told(OPENING + text) if one not in of_opening and one[1] != "begun"}
    assert found == said(wanted.strip())


PLACES = {
    "moved to Leeds": "Leeds",
    "acted at Peel": "Peel",
    "sailed for Riga": None,
    "came from Riga": None,
    "fought against Riga": None,
    "voted to remain in Riga": None,
    "wrote about life in the Soviet Union": None,
    "worked at Deb's Kennels": None,
    "helped to lead to Latvia's independence": None,
    "opened a hall that honours singers in Latvia": None,
    "met in Riga's harbour": "Riga",
    "left in May to improve trade in Riga": None,
    "was ranked second in Riga": None,
    "starred in Mad Dogs": None,
    "was shown in Latvia, Estonia and the Ukraine": None,
    "took a doctorate in Physics": None,
    "took a doctorate (1906) in Physics": None,
    "moved to Riga, Latvia": "Riga",
    "moved to the United States in May 1905 after the war in Riga": "United States",
}


@pytest.mark.parametrize(("words", "place"), PLACES.items(), ids=PLACES)
def test_a_deed_is_done_in_a_place_and_not_from_it_or_for_it(words: str, place: str | None) -> None:
    (deed,) = [one for one in claims(f"In 1905 Ada Holm {words}.") if one.by == "clause"]
    told_at = deed.qualifier("place")
    assert (str(told_at) if told_at else None) == place


def test_years_later_are_counted_from_the_story_and_not_from_a_death_in_brackets() -> None:
    life = "Ada Holm (May 19, 1896 - April 12, 1970) was a singer. She came out in 1924."
    (hired,) = [one for one in claims(f"{life} Eight years later Hugo Lind hired her.")
                if one.subject_name == "Hugo Lind"]  # fmt: skip
    assert str(hired.value) == "1932"


def test_a_little_in_a_title_denies_nothing() -> None:
    (claim,) = [one for one in claims("Life's Little Comedies appeared in 1923.") if one.time]
    assert claim.polarity == "positive"
    (claim,) = [one for one in claims("Little changed in 1923.") if one.time]
    assert claim.polarity == "negative"


def test_what_begins_is_called_by_the_text_s_own_words() -> None:
    text = "In March 1894 the brothers took over a bankrupt rope works. The first order was "
    begun = [one for one in claims(f"# Brandt Works\n\n{text}delivered in May 1894.")
             if one.property in ("begun", "first-done")]  # fmt: skip
    assert [(one.subject_name, one.property, str(one.value)) for one in begun] == [
        ("bankrupt rope works", "begun", "1894-03"),
        ("bankrupt rope works", "first-done", "1894-05"),
    ]


OTHERS = {
    "what a sentence before told": ("Ada Holm", "This began to change in the late 1960s.", set()),
    "whom the section is about": (
        "Ada Holm", "Sang in Riga in 1970.", {("Ada Holm", "acted", "1970")},
    ),
    "a heading that is part of a word": (
        "Life", "The first boat was launched on 31 April 1884. Lifeboats sink.",
        {("Peel Pier", "dated", "31 April 1884")},
    ),
    "a trial's own date": (
        "Life", "The long 1949 trial featuring hundreds of witnesses was dubbed a farce.",
        {("1949 trial", "held", "1949")},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("heading", "text", "wanted"), OTHERS.values(), ids=OTHERS)
def test_a_date_is_not_given_to_whom_it_does_not_concern(
    heading: str, text: str, wanted: set[tuple[str, str, str]]
) -> None:
    page = f"# Peel Pier\n\nPeel Pier is old. Ada Holm sang.\n\n## {heading}\n\n{text}\n"
    assert told(page, "markdown") == wanted
