"""Small texts read to claims, told as short tuples that tables of examples can hold."""

from __future__ import annotations

import factlint
from factlint.model import Claim, Extraction
from factlint.sources import read_text

SUFFIX = {"plain": ".txt", "markdown": ".md", "wikitext": ".wiki", "html": ".html"}


def extraction(text: str, form: str = "plain") -> Extraction:
    from factlint.extract import extract_document

    return extract_document(read_text(text, path=f"text{SUFFIX[form]}"))


def claims(text: str, form: str = "plain") -> list[Claim]:
    """Give the claims of a text but those that only say what a passage speaks of."""
    document = factlint.read_text(text, path=f"text{SUFFIX[form]}")
    return [claim for claim in factlint.extract(document) if claim.property != "told-of"]


Told = tuple[str, str, str]


def told(text: str, form: str = "plain", by: str = "", *, least: float = 0) -> set[Told]:
    """Give (subject, property, value) of the claims, of one reader where `by` names it.

    `least` is the least confidence of those that are given.
    """
    return {
        (claim.subject_name, claim.property, str(claim.value))
        for claim in claims(text, form)
        if claim.confidence >= least and (not by or claim.by == by)
    }


def read_by(by: str, text: str, form: str = "plain") -> list[Told]:
    """Give (subject, property, value) of the claims of one reader, in the order of the text."""
    return [
        (one.subject_name, one.property, str(one.value))
        for one in claims(text, form)
        if one.by == by
    ]


def held(text: str, by: str = "tenure", form: str = "markdown") -> list[Told]:
    """Give holder, office and time of each term that a reader tells, in the order of the text."""
    return [
        (one.subject_name, str(one.value), one.time or "")
        for one in claims(text, form)
        if one.by == by
    ]


def said(line: str) -> set[Told]:
    """Read 'Ada Hay born 1905; Ada Hay died 1960' as claims are told: names, property, value."""
    return {_one(part) for part in line.split(";") if part.strip()}


def _one(part: str) -> Told:
    subject, property_, value = (piece.strip() for piece in part.split("|"))
    return subject, property_, value
