"""Another one of a known name is somebody else; the name goes on to mean the one known."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims, told


def dated(text: str, form: str = "plain") -> dict[str, list[str]]:
    """Give the dates of birth, death and loss that are told of each subject."""
    found: dict[str, list[str]] = {}
    for one in claims(text, form):
        if one.property in ("born", "died", "wrecked"):
            found.setdefault(one.subject, []).append(str(one.value))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hay, Sr., died in 1839. Otto Hay, Jr., died in 1888.", ["1839"]),
        ("Otto Hay, Sr., died in 1839. Otto Hay, Jr., was born in 1801.", ["1839"]),
        ("Otto Hay, Sr., died in 1839. Hay, Jr., was born in 1801.", ["1839"]),
        ("Otto Hay the elder died in 1839. Otto Hay the younger died in 1888.", ["1839"]),
        ("Otto Hay the Elder (1801–1839) sang. Otto Hay the Younger died.", ["1801", "1839"]),
        ("Otto Hay, Jr., was born in 1801. Otto Hay died in 1839.", ["1801", "1839"]),
    ],
)
def test_father_and_son_of_one_name_are_two(text: str, expected: list[str]) -> None:
    found = dated(text)
    assert next(iter(found.values())) == expected
    assert sum(len(one) for one in found.values()) <= len(expected) + 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Stefan Wolny (1921–1979) was a sailor.\n\nAnother Stefan Wolny (1893–1940) was an"
            " engineer. Wolny died in 1979.",
            {"stefan-wolny": ["1921", "1979", "1979"], "stefan-wolny-2": ["1893", "1940"]},
        ),
        (
            "John Lamb (1734–1801) was a smith. John Lamb (1763–1840) was a smith. John Lamb the"
            " younger was born in 1763.",
            {"john-lamb": ["1734", "1801"], "john-lamb-2": ["1763", "1840", "1763"]},
        ),
        (
            "John Lamb (1734–1801) was a smith. John Lamb (1743–1801) lived there.",
            {"john-lamb": ["1734", "1801", "1743", "1801"]},
        ),
        (
            "The mill was built for Edward Lamb, who died in 1864.\n\nEdward Lamb, his grandson,"
            " died in 1930.",
            {"edward-lamb": ["1864"], "edward-lamb-2": ["1930"]},
        ),
        (
            "Edward Lamb lived there. John Lamb died in 1864. Edward Lamb, his son, died in 1930.",
            {"john-lamb": ["1864"], "edward-lamb": ["1930"]},
        ),
        (
            "Edward Lamb was born in 1830. His father, Dr Lamb, died in 1864. Lamb died in 1901.",
            {"edward-lamb": ["1830", "1901"], "lamb": ["1864"]},
        ),
        (
            "Edward Lamb's father, Dr Lamb, died in 1864. Edward Lamb died in 1901.",
            {"lamb": ["1864"], "edward-lamb": ["1901"]},
        ),
        (
            "Ada Hay (1830–1901) was a painter, the niece of another Ada Hay (1790–1850).",
            {"ada-hay": ["1830", "1901"], "ada-hay-2": ["1790", "1850"]},
        ),
        (
            "The ship *Aldersyde* was wrecked in 1931. A second *Aldersyde* was wrecked in 1954.",
            {"aldersyde": ["1931"], "aldersyde-2": ["1954"]},
        ),
        (
            "Edward Lamb (1798\u20131864) was a brewer. His son Edward (1829\u20131901) was one too.",
            {"edward-lamb": ["1798", "1864"], "edward": ["1829", "1901"]},
        ),
        (
            "Axel Holm (1899\u20131952) was a cellist. Holm's father, also Axel (1869\u20131933), was"
            " one too.",
            {"axel-holm": ["1899", "1952"], "axel": ["1869", "1933"]},
        ),
        (
            "Owen Pratt (1801–1872) was a dean. Pratt was trained by his uncle and namesake Owen"
            " Pratt (1760–1829).",
            {"owen-pratt": ["1801", "1872"], "owen-pratt-2": ["1760", "1829"]},
        ),
        (
            "Owen Pratt (1801–1872) was a dean. He should not be confused with Dr Owen Pratt"
            " (1840–1915).",
            {"owen-pratt": ["1801", "1872"], "owen-pratt-2": ["1840", "1915"]},
        ),
        (
            "Owen Pratt (1801–1872) was a dean. He is not to be confused with the young singer Owen"
            " Pratt, who was born in 1840.",
            {"owen-pratt": ["1801", "1872"], "owen-pratt-2": ["1840"]},
        ),
        (
            "Owen Pratt (1801–1872) was a dean. He is unrelated to Owen Pratt (1840–1915).",
            {"owen-pratt": ["1801", "1872"], "owen-pratt-2": ["1840", "1915"]},
        ),
        (
            "Owen Pratt (1801–1872) was a dean. He was helped by his nephew, Captain Owen Pratt"
            " (1840–1915).",
            {"owen-pratt": ["1801", "1872"], "owen-pratt-2": ["1840", "1915"]},
        ),
        (
            'Owen Pratt (1801–1865) was a dean. The Pratts\' fourth son, Thomas "Tad" Pratt, was'
            " born in 1853.",
            {"owen-pratt": ["1801", "1865"], "thomas-tad-pratt": ["1853"]},
        ),
        (
            "Owen Pratt (1801–1865) was a dean. His first son, Arno (called Bela by all) Pratt,"
            " was born in 1832.",
            {"owen-pratt": ["1801", "1865"], "arno-pratt": ["1832"]},
        ),
        (
            "Owen Pratt (1801–1865) was a dean. He married Larissa Klee. Their son, Owen Emil"
            " Pratt, was born in 1841.",
            {"owen-pratt": ["1801", "1865"], "owen-emil-pratt": ["1841"]},
        ),
        (
            "Owen Pratt (1801–1865) was a dean. Pratt's paternal grandfather and namesake, Captain"
            " Owen Pratt, moved to Kent. Captain Pratt was killed in 1786.",
            {"owen-pratt": ["1801", "1865"], "owen-pratt-2": ["1786"]},
        ),
        (
            "Owen Pratt (1801–1865) was a dean. Ann Moss was a nurse. Her father, Owen Pratt, died"
            " in 1865.",
            {"owen-pratt": ["1801", "1865", "1865"]},
        ),
        (
            "Owen Pratt (1832–1886) was a poet. He was born to the painter Arno Emil Pratt. His son"
            " Arno Pratt was born in 1862.",
            {"owen-pratt": ["1832", "1886"], "arno-pratt": ["1862"]},
        ),
        (
            "The Kingdom of Ord was rich. Sandor held it to 1405. He was followed by his"
            " son, Sandor Khan. After Sandor's death in 1440 the throne fell to Mirza Khan.",
            {},
        ),
        (
            "Owen Pratt (1801–1872) was a dean. A grandson, also called Owen Pratt (1858–1930), was"
            " one too.",
            {"owen-pratt": ["1801", "1872"], "owen-pratt-2": ["1858", "1930"]},
        ),
    ],
    ids=[
        "another person",
        "another life",
        "one life, told twice",
        "his grandson behind the name",
        "the son of another",
        "a father by his title",
        "a father by his title behind a name",
        "a namesake within the sentence",
        "a second ship",
        "a son",
        "also",
        "an uncle",
        "not to be confused",
        "not to be confused with one of a calling",
        "unrelated",
        "a nephew with a title",
        "a son with a nickname",
        "a son with a byname",
        "their son",
        "a grandfather with a title",
        "the father of another",
        "a son named after his grandfather",
        "a first name of two",
        "a grandson in full",
    ],
)
def test_a_namesake_is_somebody_else(text: str, expected: dict[str, list[str]]) -> None:
    assert dated(text, "markdown") == expected


def test_another_ship_may_have_a_word_before_its_name() -> None:
    text = (
        "HMT *Northern Dawn* was a trawler that sank in 1942. Another *Northern Dawn* sank in 1978."
    )
    assert [len(one) for one in dated(text, "markdown").values()] == [1, 1]


@pytest.mark.parametrize("which", ["first", "original", "earlier"])
def test_the_first_of_a_ship_s_name_is_another_one(which: str) -> None:
    text = (
        "HMT *Northern Dawn* was a trawler that sank in 1942."
        f" The {which} *Northern Dawn* sank in 1908."
    )
    assert [len(one) for one in dated(text, "markdown").values()] == [1, 1]


def test_another_name_is_no_namesake() -> None:
    text = "Ada Hay was born in 1830. Another woman, Ada Hay's aunt, was born in 1790."
    assert dated(text).get("ada-hay-2") is None


def test_a_son_of_who_acted_last_is_another_of_that_name() -> None:
    text = "Otto Lund, a coxswain, died in 1940. His son Otto Lund died in 1950."
    assert dated(text) == {"otto-lund": ["1940"], "otto-lund-2": ["1950"]}


def test_a_brother_told_of_again_is_the_same() -> None:
    text = (
        "Owen Pratt (1801–1872) was a dean. His brother, John Pratt (1799–1860), was a lawyer."
        " Owen Pratt wrote to his brother John Pratt (1799–1860) each week."
    )
    assert set(dated(text)) == {"owen-pratt", "john-pratt"}


def test_a_body_named_with_one_long_dead_is_not_of_the_year_the_tale_has_reached() -> None:
    text = (
        "Owen Pratt (1849–1931) was a general. A road was named after him in 1933. He is not to be"
        " confused with Owen Pratt (1889–1917) of the Royal Flying Corps."
    )
    told_of = [one.subject_name for one in claims(text) if one.by == "narrative"]
    assert "Royal Flying Corps" not in told_of


def test_a_steamer_met_without_her_prefix_is_the_same() -> None:
    text = "The steamer *Aldersyde* sank in 1931. SS *Aldersyde* was built in 1889."
    assert list(dated(text, "markdown")) == ["aldersyde"]


def test_a_fuller_name_with_other_years_is_another_ones() -> None:
    text = "His father was Otto Hay (1863–1930). His brother was Otto Emil Hay (1894–1961)."
    assert told(text) >= {("Otto Hay", "born", "1863"), ("Otto Emil Hay", "born", "1894")}


BAKER = "Otto Hay (1850-1910) was a baker at Leeds. "


@pytest.mark.parametrize(
    ("before", "kin", "known"),
    [
        ("He had two shops.", "The shop passed to a son, Otto, who", "otto-hay"),
        ("His wife Ada died in 1900.", "His daughter Ada", "ada"),
        ("He married Ada Lind in 1880; she died in 1900.", "A daughter, Ada,", "ada-lind"),
        ("His mother, Ada Hay, died in 1900.", "His sister Ada", "ada-hay"),
        ("His partner was Frank Lind, who died in 1900.", "His brother Frank", "frank-lind"),
        ("His partner was Frank Lind, who died in 1900.", "Lind's son Frank", "frank-lind"),
        ("His father, Giles Hay, died in 1900.", "His eldest son, Giles,", "giles-hay"),
    ],
)
def test_no_son_or_sister_is_the_parent_or_wife_of_that_name(
    before: str, kin: str, known: str
) -> None:
    found = claims(f"{BAKER}{before} {kin} left Leeds in 1930.")
    left = {one.subject for one in found if one.property == "left"}
    assert left
    assert known not in left


@pytest.mark.parametrize(
    ("before", "kin", "who"),
    [
        ("His sister Ada died in 1900.", "His sister Ada", "Ada"),
        ("His brother Giles Hay died in 1900.", "His brother Giles", "Giles Hay"),
        ("He married Ada Lind, who died in 1900.", "His wife Ada", "Ada Lind"),
    ],
)
def test_who_is_told_of_as_that_relative_is_the_same(before: str, kin: str, who: str) -> None:
    found = told(f"{BAKER}{before} {kin} left Leeds in 1930.")
    assert who in {one for one, _, when in found if when == "1930"}


def test_a_surname_behind_the_parents_is_the_child_s() -> None:
    text = "Otto Hay sang. Born in Riga, the son of Emil Hay, a baker, Hay left in 1904."
    assert ("Otto Hay", "left", "1904") in told(text)
    assert ("Otto Hay", "parent", "Emil Hay") in told(text)


def test_a_father_may_bear_the_name_of_the_child() -> None:
    text = (
        "Otto Hay sang. Hay, a baker, was born in 1846, son of Otto Hay, farmer, and his wife Ann."
    )
    parents = {one for one in told(text) if one[1] == "parent"}
    assert parents == {("Otto Hay", "parent", "Otto Hay"), ("Otto Hay", "parent", "Ann")}
    assert not [one for one in told(text) if one[1] == "spouse"]


def test_an_entry_of_a_lexicon_writes_its_surname_with_one_letter() -> None:
    text = (
        "HAY, Philemon (1698-1771), apothecary, son of the Rev. Giles H. (d. 1703).\n\n"
        "H. botanized in Wales, and in 1741 he left Leeds. His s. Giles left Riga in 1774.\n\n"
        "He was buried there, and the stone that was put up for him is still to be seen.\n"
    )
    found = told(text)
    assert {("Philemon Hay", "left", "1741"), ("Giles Hay", "died", "1703")} <= found
    assert ("Giles Hay", "left", "1774") not in found


@pytest.mark.parametrize("who", ["His grandson Edward Lamb", "Edward Lamb, his grandson,"])
@pytest.mark.parametrize("name", ["Lamb", "Edward Lamb"])
def test_a_name_goes_on_to_mean_a_grandson_who_acted_last(who: str, name: str) -> None:
    text = (
        "# Kelby Mill\n\nKelby Mill is a mill in Leeds. Edward Lamb built it in 1850."
        f" {who} took it over in 1910. {name} died in 1950."
    )
    assert dated(text, "markdown")["edward-lamb-2"] == ["1950"]


def test_in_a_life_the_name_goes_on_to_mean_whose_life_it_is() -> None:
    text = (
        "# Edward Lamb\n\nEdward Lamb (1850-1920) was a painter.\n\n"
        "His father Edward Lamb ran a mill. Lamb died in Leeds in 1920."
    )
    assert dated(text, "markdown") == {"edward-lamb": ["1850", "1920", "1920"]}


@pytest.mark.parametrize(
    ("before", "ids"),
    [
        ("It was built by Edward Lamb.", {"edward-lamb-2"}),
        ("It was built by Edward Lamb. Max Voss ran it.", {"edward-lamb"}),
        ("It was built by Edward Lamb for Max Voss.", {"edward-lamb"}),
    ],
)
def test_his_grandson_is_that_of_the_only_one_named_before(before: str, ids: set[str]) -> None:
    text = f"# Kelby Mill\n\nKelby Mill is a mill in Leeds. {before} His grandson Edward Lamb died in 1950."
    assert set(dated(text, "markdown")) == ids


@pytest.mark.parametrize(
    ("then", "expected"),
    [
        ("Edward Lamb sold it in 1911 and died in 1930.", {"edward-lamb": ["1820", "1871"], "edward-lamb-2": ["1930"]}),
        ("The hall is older. In 1911 Edward Lamb rebuilt it. He died in 1930.", {"edward-lamb": ["1820", "1871"], "edward-lamb-2": ["1930"]}),
        ("Ada Hay saw it in 1860. Edward Lamb died in 1871.", {"edward-lamb": ["1820", "1871", "1871"]}),
    ],
)  # fmt: skip
def test_what_is_told_of_the_dead_is_the_grandsons(
    then: str, expected: dict[str, list[str]]
) -> None:
    text = (
        "# Edward Lamb\n\nEdward Lamb (1820–1871) was a brewer.\n\n"
        f"Edward Lamb, his grandson, ran a mill. {then}"
    )
    assert dated(text, "markdown") == expected


def test_without_a_namesake_what_is_told_of_the_dead_is_his() -> None:
    text = "# Edward Lamb\n\nEdward Lamb (1820–1871) was a brewer. Edward Lamb died in 1930."
    assert dated(text, "markdown") == {"edward-lamb": ["1820", "1871", "1930"]}
