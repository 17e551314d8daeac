"""A section that tells the tale of a work states nothing; the same words elsewhere do."""

from __future__ import annotations

import pytest

from tests.extract.readings import extraction, told

TALE = "Otto Brandt was born in 1731 in Riga."
WORK = "*The Hill* is a 1950 novel by Ann Moss.\n\n"
BORN = ("Otto Brandt", "born", "1731")


@pytest.mark.parametrize("heading", ["Plot", "Synopsis", "Plot summary", "Characters", "Story"])
def test_the_tale_of_a_work_is_not_stated(heading: str) -> None:
    text = f"# The Hill\n\n{WORK}## {heading}\n\n{TALE}\n"
    assert not {one for one in told(text, "markdown") if one[0] == "Otto Brandt"}
    dropped = {(one.by, one.why) for one in extraction(text, "markdown").dropped}
    assert dropped == {("plot", "the tale of a work")}


def test_a_tale_goes_on_under_its_own_headings_and_ends_with_the_next_like_it() -> None:
    acts = f"## Plot\n\n### Act one\n\n{TALE}\n\n## Author\n\nAnn Moss was born in 1901.\n"
    found = told(f"# The Hill\n\n{WORK}{acts}", "markdown")
    assert BORN not in found
    assert ("Ann Moss", "born", "1901") in found


@pytest.mark.parametrize(
    "text",
    [
        f"# The Hill\n\n{WORK}## Author\n\n{TALE}\n",
        f"# Riga\n\nRiga is a town.\n\n## Story\n\n{TALE}\n",
        f"# Ann Moss\n\nAnn Moss (1701–1790) was a thief.\n\n## Plot\n\n{TALE}\n",
    ],
    ids=["another section", "a town's story", "a life"],
)
def test_the_same_words_state_it_elsewhere(text: str) -> None:
    assert BORN in told(text, "markdown")
