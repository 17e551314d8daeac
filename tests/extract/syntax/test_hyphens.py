"""Texts that part hyphens from their words."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims, extraction

JOINED = [
    ("Her friend Jean - Marc Hay (1871 – 1940) wept, as all of her friends had done in all those years.",
     "Jean-Marc Hay"),
    ("The painter Kim Won - yong (born 1871) wept.", "Kim Won-yong"),
    ("The state - owned mill was Otto Brandt - Hay's. Otto Brandt - Hay was born in 1871.",
     "Otto Brandt-Hay"),
    ("Eva Bosáková - Šafránková (born 1871) wept, as all of her friends had done then.",
     "Eva Bosáková-Šafránková"),
    ("It was Voss 's. Clara Marten - Voss was born in 1871 - she wept.", "Clara Marten-Voss"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "name"), JOINED, ids=["given", "life", "state-owned", "accents", "genitive"]
)
def test_parted_names_are_whole_again(text: str, name: str) -> None:
    found = [claim for claim in claims(text) if claim.property == "born"]
    assert [(claim.subject_name, claim.value_place.text) for claim in found] == [(name, "1871")]
    assert found[0].subject_place.text.replace(" - ", "-") in (name, name.rpartition(" ")[2])


@pytest.mark.parametrize(
    "text",
    ["Hamlet - Otto Brandt. Otto Brandt was born in 1871.",
     "He left - and Otto Brandt - a painter - was born in 1871.",
     "Tom - Harry Brandt. Otto Brandt was born in 1871."],
    ids=["cast", "dash", "opening"],
)  # fmt: skip
def test_dashes_stay_dashes(text: str) -> None:
    assert "Otto Brandt" in {entity.names[0] for entity in extraction(text).entities}


def test_links_and_marks_move_along() -> None:
    text = "The state - owned *Freja* sank in 1911.[^1] She was long - lived.\n\n[^1]: Hay 1920.\n"
    (sank,) = [one for one in claims(text, "markdown") if one.citations]
    assert (sank.citations, sank.value_place.text) == (("1",), "1911")
