"""A short life with eleven contradictions, read as a text; prose linters find none of them."""

from __future__ import annotations

from factlint.checks import Evidence, run
from factlint.extract import extract_document
from factlint.facts import identify
from factlint.model import Conflict
from factlint.rulebook import RuleBook, load_rulebook
from factlint.sources import read_text
from factlint.vocabulary import load_vocabulary

LIFE = """\
Anna Hartwell

Anna Hartwell (3 May 1871 - 12 June 1931) was a botanist. She was born in Bath on 8 May 1871.
In 1869 she married the printer John Cole. Her son Peter Cole was born in 1868.
Her daughter Ruth was born in 1876, when Hartwell was five.
From 1921 to 1911 Hartwell ran the herbarium at Kew. On Monday, 7 June 1905 she gave a lecture.
On 31 February 1910 Hartwell left for Brazil. She returned in 1912.
In 1933 Hartwell moved to Lisbon. She opened a school there in 1934.
Hartwell died in London on 12 June 1931 at the age of 64.
"""

RIGHT = """\
Anna Hartwell

Anna Hartwell (8 May 1871 - 12 June 1936) was a botanist. She was born in Bath on 8 May 1871.
In 1892 she married the printer John Cole. Her son Peter Cole was born in 1894.
Her daughter Ruth was born in 1896, when Hartwell was twenty-five.
From 1911 to 1921 Hartwell ran the herbarium at Kew. On Wednesday, 7 June 1905 she gave a lecture.
On 28 February 1910 Hartwell left for Brazil. She returned in 1912.
In 1933 Hartwell moved to Lisbon. She opened a school there in 1934.
Hartwell died in London on 12 June 1936 at the age of 65.
"""

OF_FACTS = ("order", "difference", "within", "overlap", "range", "agreement", "exclusion")


def _conflicts(text: str) -> tuple[Conflict, ...]:
    document = read_text(text, "life.txt")
    vocabulary = load_vocabulary()
    facts = identify([extract_document(document)], vocabulary=vocabulary)
    book = RuleBook(tuple(rule for rule in load_rulebook() if rule.kind in OF_FACTS))
    return run(book, Evidence((document,), facts, vocabulary)).conflicts


def test_each_mistake_of_the_life_is_pointed_at():
    pointed_at = {
        (noted.place.line, " ".join(noted.place.text.split()))
        for conflict in _conflicts(LIFE)
        for noted in conflict.places
    }
    assert pointed_at >= {
        (3, "8 May 1871"),  # two births
        (3, "3 May 1871"),
        (4, "1869"),  # married before birth
        (4, "1868"),  # a child older than its mother
        (5, "1876"),  # a mother of five
        (6, "Monday, 7 June 1905"),
        (7, "31 February 1910"),
        (8, "1933"),  # two acts after death
        (8, "1934"),
        (9, "64"),  # a wrong age at death
    }
    assert any(conflict.rule == "range-runs-forward" for conflict in _conflicts(LIFE))


def test_the_same_life_without_mistakes_has_no_finding():
    assert [conflict.message for conflict in _conflicts(RIGHT)] == []
