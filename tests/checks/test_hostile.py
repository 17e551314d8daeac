"""Texts of many names, numbers and notes are read and checked in time that grows with them."""

from __future__ import annotations

from itertools import islice, product
from time import process_time
from typing import TYPE_CHECKING

import pytest

import factlint

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("full_speed")

SHORT = 6_000  # characters
ATTEMPTS = 3


def _given() -> Iterator[str]:
    for parts in product("BDFGKLMN", "aeiou", "lmnrst", "aeiou", "dnrst", "aeo"):
        yield "".join(parts)


def _mayors(many: int) -> str:
    terms = (
        f"{name} Voss was mayor of Riga from {1500 + at % 400} to {1505 + at % 400}."
        for at, name in enumerate(islice(_given(), many))
    )
    return " ".join(terms)


def _family(many: int) -> str:
    return " ".join(f"{one} Voss left in 1902." for one in islice(_given(), many))


def _namesakes(many: int) -> str:
    return " ".join(f"Ada {one}en met Ada." for one in islice(_given(), many))


def _one_birth(many: int) -> str:
    return "Ada Hay was born in 1852. " * many + "Ada Hay (1850-1921)"


def _notes(many: int) -> str:
    marks = "".join(f"Ada left in 1902.[^{at}]\n\n" for at in range(many))
    return marks + "".join(f"[^{at}]: Holm 1999.\n" for at in range(many))


def _boxed_days(many: int) -> str:
    rows = (f"| Consecration | {at % 27 + 2} May {1800 + at % 100} |\n" for at in range(many))
    told = "He was consecrated on 5 May 1857. " * many
    return f"# Otto Hay\n\nOtto Hay was a bishop.\n\n| | |\n|---|---|\n{''.join(rows)}\n{told}"


def _kin(many: int) -> str:
    told = (f"Her brother {one} died when she was ten." for one in islice(_given(), many))
    return f"Ada Hay (1901-1980) was a painter. {' '.join(told)}"


def _makers(many: int) -> str:
    told = (f"In 1902 a mill at Kelby was sold by Ada {one}en." for one in islice(_given(), many))
    return " ".join(told)


def _lengths(many: int) -> str:
    told = (
        f"The tunnel is {100 + at} yards long. Boats pass all {50 + at} yards of the tunnel."
        for at in range(many)
    )
    return " ".join(told)


def _acres(many: int) -> str:
    return "The farm has forty acres, all 50 acres and " + "all 40 acres, 50 acres and " * many


def _denials(many: int) -> str:
    return "No life was lost. One man was hurt. " * many


TEXTS: dict[str, tuple[int, Callable[[int], str]]] = {  # characters of one, and what makes many
    "one family": (25, _family),
    "one given name": (25, _namesakes),
    "one office": (54, _mayors),
    "one birth": (26, _one_birth),
    "numbers of one sentence": (23, lambda many: "1,000 2,000 30% of 400 " * many),
    "notes": (44, _notes),
    "days of a box": (66, _boxed_days),
    "brothers": (43, _kin),
    "lengths of one tunnel": (76, _lengths),
    "acres taken up": (27, _acres),
    "denials": (36, _denials),
    "joined names": (11, lambda many: " and ".join(f"Ada {one}" for one in islice(_given(), many))),
}


@pytest.mark.parametrize(("one", "many"), TEXTS.values(), ids=TEXTS)
def test_four_times_the_text_takes_about_four_times_as_long(
    one: int, many: Callable[[int], str], tmp_path: Path
) -> None:
    assert_grows_with(lambda length: {"text.md": many(length // one)}, tmp_path)


def test_so_do_two_texts_of_many_doers(tmp_path: Path) -> None:
    assert_grows_with(
        lambda length: {name: _makers(length // 46) for name in ("one.md", "other.md")}, tmp_path
    )


def assert_grows_with(texts: Callable[[int], dict[str, str]], folder: Path) -> None:
    def seconds(length: int) -> float:
        for name, text in texts(length).items():
            (folder / name).write_text(text + "\n", "utf-8")
        start = process_time()
        factlint.check(sorted(folder.iterdir()))
        return process_time() - start

    seconds(1_000)
    quick = 9 * max(seconds(SHORT), 0.05)  # quadratic would be sixteen
    assert any(seconds(4 * SHORT) < quick for _ in range(ATTEMPTS))  # others may be at work
