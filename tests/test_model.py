"""What the values between the stages tell of themselves."""

from __future__ import annotations

import pytest

from factlint.model import Block, BlockKind, Document, Span, Time


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        (Span(3, 5), Span(8, 9), Span(3, 9)),
        (Span(8, 9), Span(3, 5), Span(3, 9)),
        (Span(3, 9), Span(5, 6), Span(3, 9)),
    ],
    ids=["before", "behind", "within"],
)
def test_a_span_around_two_holds_both(one: Span, other: Span, both: Span) -> None:
    assert one.around(other) == both


@pytest.mark.parametrize(
    ("edtf", "range_", "stretch"),
    [("1919", "1919/1930", "1919/1930"), ("1919", None, "1919"), (None, None, "")],
    ids=["one end", "alone", "nothing"],
)
def test_a_time_gives_the_stretch_it_is_of(
    edtf: str | None, range_: str | None, stretch: str
) -> None:
    time = Time(4, 8, "1919", "date", edtf, None, range=range_)
    assert (time.stretch, time.span) == (stretch, Span(4, 8))


def test_a_place_is_in_the_first_block_around_it() -> None:
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, "", start, end, ())
        for start, end in ((10, 40), (12, 20), (0, 5), (50, 60))
    )
    document = Document("text.txt", "plain", "", blocks)
    assert [document.block_at(at) for at in (0, 5, 12, 39, 40, 50, 60)] == [
        2, None, 0, 0, None, 3, None,
    ]  # fmt: skip
