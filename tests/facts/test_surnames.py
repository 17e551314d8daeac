"""Whom a text means by a surname or a married name: the one of the dossier, or nobody known."""

from __future__ import annotations

import pytest

from factlint.extract import extract_document
from factlint.facts import identify
from factlint.sources import read_text

CORRIGAN = """# Alistair Corrigan

Alistair Corrigan (4 February 1858 - 17 August 1926) was a civil engineer. In 1889 he married Flora
Abernethy. He built the dam for the Ruthven Water Trust.

## Family

His work was begun in 1900.
"""
HALE = """# Winifred Hale

Winifred Hale was a painter. She was born at Ludcombe on 9 December 1879. In 1907 she married the
barrister Lionel Stourton. She died on 30 January 1958.
"""


def ids(*texts: str) -> list[set[str]]:
    """Give for each text the ids of the persons that it states anything of."""
    paths = ("a.md", "b.txt", "c.md")
    documents = [read_text(text, path) for path, text in zip(paths, texts, strict=False)]
    facts = identify([extract_document(one) for one in documents], documents=documents)
    return [{one.subject for one in facts.told_in(document.path)} for document in documents]


SURNAME = {
    "a man of a minute-book": "RUTHVEN WATER TRUST\n\nMr Corrigan left the board in 1912.",
    "a doctor": "OF THE RUTHVEN WATER TRUST\n\nDr Corrigan left the board in 1912.",
    "with his wife beside him": (
        "OF THE RUTHVEN WATER TRUST\n\nMr Corrigan left in 1912. Mrs Flora Corrigan wept."
    ),
}


@pytest.mark.parametrize("other", SURNAME.values(), ids=SURNAME)
def test_a_surname_is_that_of_the_only_one_who_bears_it(other: str) -> None:
    assert "alistair-corrigan" in ids(CORRIGAN, other)[1]


NOBODY = {
    "a son in the same text": "{}\n\nMr Corrigan left in 1912. His son Hugh Corrigan stayed.",
    "another letter": "{}\n\nMr Corrigan left in 1912. We thank Mr H. Corrigan.",
    "a woman": "{}\n\nMiss Corrigan left the board in 1912.",
    "a man and a woman": "{}\n\nMr Corrigan left in 1912. Mrs Corrigan died in 1913.",
    "two of them": "{}\n\nMr Corrigan left in 1912. The Corrigans were great walkers.",
    "brothers": "{}\n\nMr Corrigan left in 1912. The Corrigan brothers were great walkers.",
    "a firm of two": "{}\n\nMr Corrigan left in 1912, and Messrs Corrigan built it.",
    "the elder": "{}\n\nMr Corrigan left in 1912. Corrigan senior had died.",
    "long before his birth": "{}\n\nMr Corrigan left the board in 1812.",
    "long after his death": "{}\n\nMr Corrigan left the board in 1974.",
    "the younger": "{}\n\nYoung Mr Corrigan left the board in 1912.",
    "a clergyman": "{}\n\nThe Rev. Mr Corrigan left the board in 1912.",
    "another surname": "{}\n\nMr Corrie left the board in 1912.",
    "a name that is given": "{}\n\nAlistair left the board in 1912.",
}


@pytest.mark.parametrize("other", NOBODY.values(), ids=NOBODY)
def test_a_surname_that_may_be_anothers_is_nobodys(other: str) -> None:
    assert "alistair-corrigan" not in ids(CORRIGAN, other.format("RUTHVEN WATER TRUST"))[1]


def test_texts_that_share_the_surname_alone_are_of_two() -> None:
    assert "alistair-corrigan" not in ids(CORRIGAN, "NEWS\n\nMr Corrigan left town in 1912.")[1]


THIRD = {
    "a namesake in a third text": "# Hugh Corrigan\n\nHugh Corrigan was born in 1895.",
    "named only in passing": "# Ruthven\n\nThe keeper was Hugh Corrigan.",
    "a brother": "# James Corrigan\n\nJames Corrigan (1860-1931) was an engineer.",
}


@pytest.mark.parametrize("third", THIRD.values(), ids=THIRD)
def test_a_third_text_may_have_another_of_the_name(third: str) -> None:
    other = "OF THE RUTHVEN WATER TRUST\n\nMr Corrigan left the board in 1912."
    assert "alistair-corrigan" not in ids(CORRIGAN, other, third)[1]


def test_a_sister_is_no_man() -> None:
    other = "OF THE RUTHVEN WATER TRUST\n\nMr Corrigan left the board in 1912."
    third = "# Jean Corrigan\n\nJean Corrigan was born in 1895."
    assert "alistair-corrigan" in ids(CORRIGAN, other, third.replace("Jean", "Mary"))[1]


WED = {
    "a year that agrees": "Winifred Stourton was born in 1879. Mrs Stourton died in 1958.",
    "a month that agrees": "Winifred Stourton was born on 19 December 1879.",
    "her own name beside it": "Winifred Stourton left town in 1909. Winifred Hale was forgotten.",
    "her husband": "In 1909 Winifred Stourton married Lionel Stourton.",
}


@pytest.mark.parametrize("other", WED.values(), ids=WED)
def test_a_wife_is_who_she_was_as_a_girl(other: str) -> None:
    assert "winifred-hale" in ids(HALE, f"NEWS\n\n{other}")[1]


NOT_WED = {
    "another given name": "Agnes Stourton was born on 19 December 1879.",
    "another husband's name": "Winifred Storton was born on 19 December 1879.",
    "born otherwise": "Winifred Stourton was born on 4 May 1912.",
    "nothing but the name": "Winifred Stourton left town in 1909.",
    "a daughter of that name": "Winifred Stourton, who was born in 1910, left town in 1931.",
    "both in one text": "Winifred Hale left in 1909. Winifred Stourton was born in 1910.",
}


@pytest.mark.parametrize("other", NOT_WED.values(), ids=NOT_WED)
def test_a_wife_of_that_name_may_be_another(other: str) -> None:
    alone = ids("", f"NEWS\n\n{other}")[1]
    assert ids(HALE, f"NEWS\n\n{other}")[1] == alone


MRS = {
    "her husband named": (
        "NEWS\n\nMrs Stourton died in 1958. Her husband, Mr Lionel Stourton, is left.", True,
    ),
    "her husband alone": ("NEWS\n\nMr Stourton died in 1958. So did Lionel Stourton.", False),
    "an unwed one": ("NEWS\n\nMiss Stourton died in 1958, and Lionel Stourton is left.", False),
    "her mother-in-law": ("NEWS\n\nMrs Stourton died in 1851. Lionel Stourton is left.", False),
    "as a girl, wed": ("NEWS\n\nMrs Hale died in 1958, and Lionel Stourton is left.", False),
    "as a girl": ("NEWS\n\nMiss Hale died in 1958, and Lionel Stourton is left.", True),
    "another wife": (
        "NEWS\n\nMrs Stourton died in 1958. Lionel Stourton and Agnes Stourton are left.", False,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("other", "she"), MRS.values(), ids=MRS)
def test_mrs_and_miss_tell_which_name_it_is(other: str, she: bool) -> None:
    assert ("winifred-hale" in ids(HALE, other)[1]) is she
