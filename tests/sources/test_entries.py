"""The parts of entries that were written freely."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.model import Link
from factlint.sources.entries import entry_key, fields_of

ENTRIES = {
    "author, year, title, house, isbn": (
        "Holm, Ada (2007) The Mole: One Woman's War on the Sea, Quay Books, ISBN 978-0-00-000000-2",
        "Holm",
        "author=Holm, Ada|title=The Mole: One Woman's War on the Sea|year=2007|publisher=Quay Books"
        "|isbn=978-0-00-000000-2",
    ),
    "commas all through": (
        "Holm, A., Moles of the North, 1958, pp. 80–95.",
        "Holm",
        "author=Holm, A.|title=Moles of the North|year=1958|pages=80–95",
    ),
    "place and publisher": (
        "Holm, Ada. Moles. Peel: Quay Press, 1999.",
        "Holm",
        "author=Holm, Ada|title=Moles|year=1999|place=Peel|publisher=Quay Press",
    ),
    "year behind the author": (
        'Holm, A. 1995. "On moles: a talk of 17 February 1994". Peel: Quay Press.',
        "Holm",
        "author=Holm, A.|title=On moles: a talk of 17 February 1994|year=1995|place=Peel"
        "|publisher=Quay Press",
    ),
    "title that is a year": (
        "Holm, Ada. 1984. Peel: Quay Press, 1949.",
        "Holm",
        "author=Holm, Ada|year=1949|place=Peel|publisher=Quay Press",
    ),
    "title first": (
        "I Chose the Sea (1950) Quay & Sons, New York",
        "I Chose the Sea",
        "title=I Chose the Sea|year=1950|place=New York|publisher=Quay & Sons",
    ),
    "places before the publisher": (
        "Ada Against the Sea (1950) London and New York, Wingate",
        "Ada Against the Sea",
        "title=Ada Against the Sea|year=1950|place=London and New York|publisher=Wingate",
    ),
    "author only": ("Holm, Ada.", "Holm", "author=Holm, Ada"),
    "author and title": ("Holm, Ada. Harbour website.", "Holm", "author=Holm, Ada|title=Harbour website"),
    "a body": (
        "U.S. Congress. The Mole Study (1979).",
        "U.S. Congress",
        "author=U.S. Congress|title=The Mole Study|year=1979",
    ),
    "an article": (
        'Holm, A., "On moles," Journal of Piers 12 (1999): 33-45.',
        "Holm",
        "author=Holm, A.|title=On moles|year=1999|pages=33-45",
    ),
    "names in their own order": (
        "Ada Holm, Moles of the North (London: Quay, 1999), p. 3.",
        "Holm",
        "author=Ada Holm|title=Moles of the North|year=1999|place=London|publisher=Quay|pages=3",
    ),
    "two authors and a doi": (
        "Holm, A. & Lind, B. (1999) 'On moles', Pier Journal, 12(3), pp. 1–9. doi:10.1000/182",
        "Holm",
        "author=Holm, A. & Lind, B.|title=On moles|year=1999|doi=10.1000/182|pages=1–9",
    ),
    "an address and a day": (
        "Holm, A. (2001). The Long Pier. Oxford University Press. https://a.org/b. Accessed 3 May 2020.",
        "Holm",
        "author=Holm, A.|title=The Long Pier|year=2001|publisher=Oxford University Press|url=https://a.org/b"
        "|accessed=3 May 2020",
    ),
    "an archive": ("Quay Record Office, MS 12.", "Quay Record Office, MS 12", "title=Quay Record Office, MS 12"),
    "a newspaper": ("Peel Echo, 2 September 1941.", "Peel Echo", "title=Peel Echo|year=1941"),
    "an issn": ("Pier Journal, ISSN 1234-5679", "Pier Journal", "title=Pier Journal|issn=1234-5679"),
    "a particle": (
        "van der Berg, Anna and Bo Lind. Ships. 2nd ed. Leiden: Quay, 1988.",
        "van der Berg",
        "author=van der Berg, Anna and Bo Lind|title=Ships|year=1988|place=Leiden|publisher=Quay",
    ),
    "a note": ("???", "???", ""),
    "nothing": ("", "", ""),
}  # fmt: skip


@pytest.mark.parametrize(("text", "key", "parts"), ENTRIES.values(), ids=ENTRIES)
def test_parts_of_an_entry(text: str, key: str, parts: str) -> None:
    fields = fields_of(text)
    assert "|".join(f"{name}={value}" for name, value in fields) == parts
    assert entry_key(text, fields) == key


def test_a_link_is_the_address_of_an_entry_that_writes_none() -> None:
    links = [Link(6, 11, "http://a.org")]
    assert ("url", "http://a.org") in fields_of("Holm, Moles, 1999.", links)
    assert ("url", "http://a.org") not in fields_of("Holm, http://b.org, 1999.", links)


@settings(max_examples=200)
@given(st.text(alphabet="AHolm, .:;()&19–\"'/x", max_size=60))
def test_parts_come_from_the_text(text: str) -> None:
    flat = " ".join(text.split())
    for _, value in fields_of(flat):
        assert value.split()[0] in flat
