"""Whole articles in which everything agrees, of families with one name and much else besides."""

from __future__ import annotations

from pathlib import Path

import pytest

import factlint

pytestmark = pytest.mark.usefixtures("full_speed")

ARTICLES = sorted((Path(__file__).parent / "articles").iterdir())
NEUTRAL = ("presence", "resolution")  # what is not sourced; no article here has all its sources
# Robert, the brother of the third John, is taken for the Robert who was the second one's father.
KNOWN = {"26_family_thorngates.md": ["age-fits-birth-date"]}


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.name)
def test_an_article_in_which_everything_agrees_has_no_finding(path: Path) -> None:
    found = [one.rule for one in factlint.check([path]).findings if one.kind not in NEUTRAL]
    assert found == KNOWN.get(path.name, [])
