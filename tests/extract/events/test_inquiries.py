"""Inquiries into the loss of a ship."""

from __future__ import annotations

import pytest

from tests.extract.readings import read_by

SHIP = "# SS Skua\n\nThe Skua was a steamer. "
LOST = "She sank off Riga on 9 November 1927. "


@pytest.mark.parametrize(
    "text",
    [
        f"{SHIP}{LOST}The inquiry, which was held at Leeds in October 1927, blamed the current.",
        f"{SHIP}{LOST}\n\nThe inquiry, held at Leeds in October 1927, blamed the current.",
        f"{SHIP}{LOST}\n\nThe court of inquiry sat in October 1927 at Leeds.",
    ],
)
def test_an_inquiry_into_a_loss_is_read(text: str) -> None:
    assert read_by("inquiry", text, "markdown") == [("SS Skua", "inquiry", "1927-10")]


@pytest.mark.parametrize(
    "text",
    [
        f"{SHIP}She was rammed in 1925. The inquiry, held in May 1925, blamed the current. {LOST}",
        f"{SHIP}{LOST}An earlier inquiry, which was held at Leeds in October 1926, was forgotten.",
    ],
)
def test_an_inquiry_into_something_else_is_left_alone(text: str) -> None:
    assert read_by("inquiry", text, "markdown") == []
