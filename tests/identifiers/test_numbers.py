"""Numbers with check digits: ISBN, ISSN, ISMN, ISNI, ORCID; python-stdnum is the oracle."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import isbn, ismn, isni, issn

from factlint.identifiers import Fault, explain, is_valid

ORACLES = {"isbn": isbn, "ismn": ismn, "isni": isni, "issn": issn}
SEPARATORS = ["", "-", " ", "–", "‑", "−", "\u00a0", "\u00ad", "\u200e"]


def digits(count: int) -> st.SearchStrategy[str]:
    return st.text("0123456789", min_size=count, max_size=count)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("isbn", "0-19-963209-X"),
        ("isbn", "0-19-963209-x"),
        ("isbn", "9780199632091"),
        ("isbn", "ISBN 978-0-19-963209-1"),
        ("isbn", "ISBN-13: 978 0 19 963209 1"),
        ("isbn", "ISBN-10:0-19-963209-X"),
        ("isbn", "isbn10 0-19-963209-X"),
        ("isbn", "ISBN 1305084780"),
        ("isbn", "ISBN 10 0-19-963209-X"),
        ("isbn", "urn:isbn:0451450523"),
        ("isbn", "978–0–19–963209–1"),
        ("isbn", "978\u00a00\u00a019\u00a0963209\u00a01 "),
        ("isbn", "SBN 12-345678-9"),
        ("isbn", "979-8-8477-8127-5"),
        ("issn", "0024-9319"),
        ("issn", "ISSN 0024‐9319"),
        ("issn", "eISSN: 00249319"),
        ("issn", "ISSN-L 0024-9319"),
        ("issn", "https://portal.issn.org/resource/ISSN/0024-9319"),
        ("issn", "1050-124x"),
        ("ismn", "979-0-2600-0043-8"),
        ("ismn", "M-2600-0043-8"),
        ("ismn", "ISMN m 2600 0043 8"),
        ("isni", "0000 0001 2281 955X"),
        ("isni", "https://isni.org/isni/000000012281955X"),
        ("isni", "ISNI: 0000 0001 2281 955X"),
        ("orcid", "0000-0002-1825-0097"),
        ("orcid", "https://orcid.org/0000-0002-1825-0097/"),
        ("orcid", "orcid.org/0000-0002-1694-233X"),
        ("orcid", "ORCID iD: 0000-0002-1694-233x"),
    ],
)
def test_a_right_number_has_no_fault(kind: str, text: str) -> None:
    assert explain(kind, text) is None
    assert is_valid(kind, text) is True


@pytest.mark.parametrize(
    ("kind", "text", "fault"),
    [
        pytest.param("isbn", "", Fault("nothing stands there"), id="empty"),
        pytest.param("isbn", "ISBN ", Fault("nothing stands there"), id="lead only"),
        pytest.param("ismn", " ", Fault("nothing stands there"), id="blank"),
        pytest.param(
            "isbn", "978-0-19-963209", Fault("an ISBN has 10 or 13 digits, not 12"), id="too short"
        ),
        pytest.param("issn", "0024-931", Fault("an ISSN has 8 digits, not 7"), id="short ISSN"),
        pytest.param("isni", "00249319", Fault("an ISNI has 16 digits, not 8"), id="short ISNI"),
        pytest.param("orcid", "0024", Fault("an ORCID iD has 16 digits, not 4"), id="short ORCID"),
        pytest.param(
            "isbn",
            "978-0-19-963209-2",
            Fault("the check digit is 2, but the other digits ask for 1", 16, "1"),
            id="any digit may be wrong",
        ),
        pytest.param(
            "isbn",
            "978-0-19-963209-X",
            Fault(
                "the check digit is X, but the other digits ask for 1", 16, "1", "978-0-19-963209-1"
            ),
            id="the check digit of the ISBN-10 left over",
        ),
        pytest.param(
            "isbn",
            "0-19-963209-1",
            Fault("the check digit is 1, but the other digits ask for X", 12, "X", "0-19-963209-X"),
            id="the check digit of the ISBN-13 left over",
        ),
        pytest.param(
            "isbn",
            "0-19-963209-2",
            Fault("the check digit is 2, but the other digits ask for X", 12, "X"),
            id="a wrong digit in an ISBN-10",
        ),
        pytest.param(
            "isbn",
            "12-345678-8",
            Fault("the check digit is 8, but the other digits ask for 9", 10, "9"),
            id="a wrong digit in an SBN",
        ),
        pytest.param(
            "isbn",
            "4006381333931",
            Fault("an ISBN of 13 digits begins with 978 or 979", 0),
            id="an article number",
        ),
        pytest.param(
            "isbn",
            "979-0-2600-0043-8",
            Fault("979-0 begins an ISMN, the number of printed music", 4),
            id="printed music",
        ),
        pytest.param(
            "isbn",
            "0-1X-963209-X",
            Fault("'X' cannot stand there", 3),
            id="an X in the middle",
        ),
        pytest.param(
            "isbn",
            "O-l9-963209-X",
            Fault("'O' cannot stand there", 0, None, "0-19-963209-X"),
            id="letters that look like digits",
        ),
        pytest.param(
            "isbn",
            "O-19-963209-3",
            Fault("'O' cannot stand there", 0),
            id="a letter and a wrong digit",
        ),
        pytest.param(
            "isbn",
            "O-19-96320A-X",
            Fault("'O' cannot stand there", 0),
            id="a letter like a digit and one like none",
        ),
        pytest.param(
            "isbn", "0-19-96320٩-X", Fault("'٩' cannot stand there", 10), id="an Arabic digit"
        ),
        pytest.param(
            "issn",
            "ISSN 0024-9310",
            Fault("the check digit is 0, but the other digits ask for 9", 13, "9"),
            id="a wrong digit in an ISSN",
        ),
        pytest.param(
            "orcid",
            "https://orcid.org/0000-0002-1825-0098",
            Fault("the check digit is 8, but the other digits ask for 7", 36, "7"),
            id="a wrong digit in an ORCID iD",
        ),
        pytest.param(
            "ismn",
            "M-2600-0043-7",
            Fault("the check digit is 7, but the other digits ask for 8", 12, "8"),
            id="a wrong digit in an ISMN",
        ),
        pytest.param(
            "ismn", "979-0-2600-0043-X", Fault("an ISMN is 979-0, or M, and nine digits"), id="X"
        ),
        pytest.param(
            "ismn", "M-2600-0043-٨", Fault("an ISMN is 979-0, or M, and nine digits"), id="Arabic"
        ),
        pytest.param(
            "ismn",
            "M-2600-0043",
            Fault("an ISMN has 13 digits, or M and nine, not 8"),
            id="short ISMN",
        ),
        pytest.param(
            "ismn",
            "260000438",
            Fault("an ISMN has 13 digits, or M and nine, not 9"),
            id="an ISMN without M",
        ),
        pytest.param(
            "ismn",
            "978-0-19-963209-1",
            Fault("an ISMN begins with 979-0, or with M", 0),
            id="a book",
        ),
    ],
)
def test_a_wrong_number_is_explained(kind: str, text: str, fault: Fault) -> None:
    assert explain(kind, text) == fault
    assert is_valid(kind, text) is False


def test_a_kind_that_is_not_known_is_neither_valid_nor_wrong() -> None:
    assert is_valid("shelfmark", "MS 12") is None
    assert explain("shelfmark", "MS 12") is None


NUMBERS = st.one_of(
    st.tuples(st.just("isbn"), digits(10)),
    st.tuples(st.just("isbn"), digits(9).map("{}X".format)),
    st.tuples(st.just("isbn"), digits(10).map("978{}".format)),
    st.tuples(st.just("isbn"), digits(9).map("9791{}".format)),
    st.tuples(st.just("issn"), digits(8)),
    st.tuples(st.just("issn"), digits(7).map("{}X".format)),
    st.tuples(st.just("ismn"), digits(9).map("9790{}".format)),
    st.tuples(st.just("ismn"), digits(9).map("M{}".format)),
    st.tuples(st.just("isni"), digits(16)),
    st.tuples(st.just("isni"), digits(15).map("{}X".format)),
)


@given(NUMBERS)
def test_numbers_are_judged_as_python_stdnum_judges_them(number: tuple[str, str]) -> None:
    kind, text = number
    assert is_valid(kind, text) is ORACLES[kind].is_valid(text)


@given(NUMBERS)
def test_the_told_check_digit_makes_the_number_right(number: tuple[str, str]) -> None:
    kind, text = number
    fault = explain(kind, text)
    if fault is not None and fault.check_digit is not None:
        assert is_valid(kind, text[:-1] + fault.check_digit)
        assert fault.position == len(text) - 1


@given(NUMBERS, st.lists(st.sampled_from(SEPARATORS), min_size=17, max_size=17))
def test_separators_change_nothing(number: tuple[str, str], separators: list[str]) -> None:
    kind, text = number
    separated = "".join(map("".join, zip(text, separators, strict=False)))
    assert is_valid(kind, separated) is is_valid(kind, text)
