"""Part a block's text into sentences, with exact offsets."""

from __future__ import annotations

from factlint.model import Span


def sentences(text: str) -> list[Span]:
    """Give the span of each sentence, without the white space around it."""
    if ". " not in text and "! " not in text and "? " not in text and '" ' not in text:
        return [Span(0, len(text))]
    from sentencex import get_sentence_boundaries

    spans = []
    for boundary in get_sentence_boundaries("en", text):
        told = boundary["text"]
        start = boundary["start_index"] + len(told) - len(told.lstrip())
        end = start + len(told.strip())
        if start < end:
            spans.append(Span(start, end))
    return spans
