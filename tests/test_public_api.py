from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import factlint
from factlint.errors import InputError

TEXT = "Ada Byron\n\nAda Byron was born in 1852. She died in 1815.\n"


def test_everything_public_is_there() -> None:
    assert {name: hasattr(factlint, name) for name in dir(factlint)} == dict.fromkeys(
        factlint.__all__, True
    )


def test_what_is_not_public_is_not_there() -> None:
    with pytest.raises(AttributeError, match="module 'factlint' has no attribute 'chekc'"):
        factlint.chekc  # noqa: B018


def test_a_text_is_read_and_its_claims_are_extracted() -> None:
    document = factlint.read_text(TEXT, path="draft.md")
    assert (document.path, document.format) == ("draft.md", "markdown")
    born = [claim for claim in factlint.extract(document) if claim.property == "born"]
    assert [(str(claim.value), claim.subject_name) for claim in born] == [("1852", "Ada Byron")]
    assert TEXT[born[0].value_place.start : born[0].value_place.end] == "1852"


def test_times_are_found() -> None:
    (time,) = factlint.find_times("He left on 4 April 1944.")
    assert (time.edtf, time.timex, time.start, time.end) == ("1944-04-04", "1944-04-04", 11, 23)


def test_a_path_is_checked(tmp_path: Path) -> None:
    path = tmp_path / "ada.txt"
    path.write_text(TEXT, encoding="utf-8")
    report = factlint.check([path])
    assert [one.place.path for one in report.findings if one.kind == "order"] == [path.as_posix()]
    assert report.coverage.documents == 1
    assert report == factlint.check(str(path)) == factlint.check(iter([str(tmp_path)]))


def test_a_check_may_be_narrowed(tmp_path: Path) -> None:
    path = tmp_path / "ada.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert factlint.check(path, ignore=["*"]).findings == ()
    with pytest.raises(InputError, match="did you mean 'order'"):
        factlint.check(path, select=["ordre"])
    with pytest.raises(InputError, match="there is no profile 'fictoin'; did you mean 'fiction'"):
        factlint.check(path, profile="fictoin")


def test_what_cannot_be_read_is_in_the_report(tmp_path: Path) -> None:
    report = factlint.check(tmp_path / "gone.txt")
    assert report.failures == (
        f"{(tmp_path / 'gone.txt').as_posix()}: there is no such file or folder",
    )


def test_dates_are_parsed() -> None:
    assert factlint.dates.parse_edtf("1892~")
    with pytest.raises(ValueError, match=r"."):
        factlint.dates.parse_edtf("circa 1892")


def test_identifiers_are_valid_or_not_or_of_no_known_kind() -> None:
    verdicts = [
        factlint.identifiers.is_valid("isbn", "978-0-306-40615-7"),
        factlint.identifiers.is_valid("isbn", "978-0-306-40615-8"),
        factlint.identifiers.is_valid("library-shelf", "x"),
    ]
    assert verdicts == [True, False, None]


ORDERS = [
    "import factlint; factlint.find_times('1905'); factlint.extract(factlint.read_text('x'))",
    "import factlint; factlint.extract(factlint.read_text('x')); factlint.find_times('1905')",
    "from factlint import extract, read_text; extract(read_text('x'))",
    "import factlint.extract.times, factlint; factlint.extract(factlint.read_text('x'))",
    "import factlint; factlint.check([]); factlint.dates.parse_edtf('1905')",
]


@pytest.mark.parametrize("program", ORDERS)
def test_the_order_of_use_plays_no_part(program: str) -> None:
    """`factlint.extract` is a function, though a package of that name is loaded."""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


def test_importing_costs_nothing() -> None:
    program = "import sys, factlint; print(*[m for m in sys.modules if 'factlint' in m])"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert [name for name in done.stdout.split() if not name.startswith("__editable")] == [
        "factlint"
    ]
