"""Who did it, under two names in two texts of one thing."""

from __future__ import annotations

from pathlib import Path

import pytest

import factlint

TITLES = ("Kelby Theatre", "Kelby Notes")
RULE = "documents-name-its-maker-alike"


def found(folder: Path, one: str, other: str, *titles: str) -> list[str]:
    paths = [folder / "one.md", folder / "other.md"]
    for path, title, text in zip(paths, titles or TITLES, (one, other), strict=True):
        path.write_text(f"# {title}\n\n{text}\n", encoding="utf-8")
    return [each.message for each in factlint.check(paths).findings if each.rule == RULE]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Kelby Theatre was designed by Otto Hay for Samuel Fell and opened in 1899.",
            "Emil Lund designed it for Samuel Fell, who paid for all. Kelby Theatre is empty.",
        ),
        (
            "Kelby Theatre was opened on 26 December 1899 by Otto Hay, the mayor.",
            "Kelby Theatre was inaugurated on 26 December 1899 by Mrs Anna Lund, the mayor's wife.",
        ),
        (
            "The statue of Samuel Fell was unveiled in 1911 by Lord Otto Hay.",
            "In 1911 the statue of Samuel Fell was unveiled by the actress Clara Voss. Kelby"
            " Theatre paid.",
        ),
        (
            "From 1911 until 1933 Kelby Theatre was managed by Otto Hay.",
            "Emil Lund, who managed Kelby Theatre from 1911 to 1933, gave the clock.",
        ),
        (
            "Kelby Theatre opened in 1899. The Weir was first given there on 8 November 1921 under"
            " Otto Hay.",
            "The Weir was first performed at Kelby Theatre on 8 November 1921, conducted by Emil"
            " Lund.",
        ),
    ],
)
def test_one_deed_has_one_doer(tmp_path: Path, one: str, other: str) -> None:
    assert len(found(tmp_path, one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Kelby Theatre was opened in December 1899 by Otto Hay, the mayor.",
            "Kelby Theatre was reopened in September 1991 by Dora Voss.",
        ),
        (
            "Kelby Theatre was designed by Otto Hay for Samuel Fell and opened in 1899.",
            "The dome of Kelby Theatre was designed by Emil Lund for Samuel Fell in 1899.",
        ),
        (
            "Kelby Theatre was designed for Samuel Fell in 1899 by Otto Hay and Emil Lund.",
            "Kelby Theatre was designed for Samuel Fell in 1899 by Emil Lund.",
        ),
        (
            "Kelby Theatre was managed by Otto Hay in 1921 for the Regal Circuit.",
            "Kelby Theatre was managed by Emil Lund in 1921.",
        ),
        (
            "The Weir was conducted at Kelby Theatre on 3 May 1901 by Otto Hay for Samuel Fell.",
            "On 4 May 1901 The Weir was conducted at Kelby Theatre by Emil Lund for Samuel Fell.",
        ),
        (
            "The lease of Kelby Theatre was sold in 1911 by Otto Hay to the Regal Circuit.",
            "The fittings of Kelby Theatre were sold in 1911 by Emil Lund to the Regal Circuit.",
        ),
        (
            "Kelby Theatre was designed by Otto Hay for Samuel Fell.",
            "Kelby Theatre is often attributed to Otto Hay; it was designed by Emil Lund for"
            " Samuel Fell.",
        ),
        (
            "The prize of the Fell Trust was presented to Ada Voss in 1911 by Otto Hay. Kelby"
            " Theatre was full.",
            "In 1911 the Fell Trust's second prize was presented to Ada Voss by Emil Lund. Kelby"
            " Theatre was full.",
        ),
        (
            "The lifeboat Ruth Ellen was launched near Kelby Theatre on 12 June 1888 by Anna Pell.",
            "The lifeboat Good Hope was launched near Kelby Theatre on 12 June 1888 by Ada Rowe.",
        ),
        (
            "The cedar in the garden by Kelby Theatre was planted on 4 May 1882 by Anna Pell.",
            "On 4 May 1882 the oak in the garden by Kelby Theatre was planted by Ada Rowe.",
        ),
        (
            "On her voyage from Riga to Dorn in May 1872 the Kelby was commanded by Otto Lund."
            " Kelby Theatre gave a play.",
            "On her voyage from Riga to Dorn in May 1875 the Kelby was commanded by John Hay."
            " Kelby Theatre gave a play.",
        ),
        (
            "Kelby Theatre was opened on 4 May 1882 by Bill Hay.",
            "Kelby Theatre was opened on 4 May 1882 by William Hay.",
        ),
        (
            "Kelby Theatre was opened on 4 May 1882 by Sir Otto Lund.",
            "The bazaar in Kelby Theatre was opened on 4 May 1882 by Lady Ada Pell.",
        ),
        (
            "Kelby Theatre was opened on 4 May 1882 by Sir Otto Lund.",
            "Kelby Theatre's library was opened on 4 May 1882 by Ada Pell.",
        ),
        (
            "Kelby Theatre was designed in 1871 by Otto Lund for Samuel Fell.",
            "Kelby Theatre is old. The garden was designed in 1871 by Ada Pell for Samuel Fell.",
        ),
        (
            "Otto Lund, who taught at Kelby Theatre from 1882 to 1891, gave the clock.",
            "Ada Pell, who taught at Kelby Theatre from 1882 to 1891, gave the bell.",
        ),
    ],
)
def test_two_deeds_have_two_doers(tmp_path: Path, one: str, other: str) -> None:
    assert found(tmp_path, one, other) == []


BRIDGE = "Kelby Bridge was built by Emil Lund (1850-1920). {}"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It was opened by Lady Margaret Hay.", "Lady Harriet Hay cut the ribbon."),
        ("The guard, Joseph Banks, was killed.", "James Banks, the guard, lost his life."),
        ("The night watchman, Anton Brand, slept.", "The watchman, Albert Brand, heard nothing."),
        (
            "The chairman retired in June and was succeeded by Sir James Moffat.",
            "When the chairman retired in June, Sir Robert Moffat succeeded him.",
        ),
    ],
)
def test_who_is_told_by_one_word_bears_one_name(tmp_path: Path, one: str, other: str) -> None:
    assert (
        len(found(tmp_path, BRIDGE.format(one), BRIDGE.format(other), "Kelby Bridge", "Talk")) == 1
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It was opened by Lady Margaret Hay.", "Sir Hugo Hay gave the land."),
        (
            "It was opened by Lady Margaret Hay in 1887.",
            "It was closed by Lady Harriet Hay in 1969.",
        ),
        ("The guard, Joseph Banks, was killed.", "The fireman, James Banks, was saved."),
        ("The guard, Joseph Banks, was killed.", "James Banks, a brother of the guard, spoke."),
        ("The guard, Joe Banks, was killed.", "Joseph Banks, the guard, lost his life."),
        ("The secretary, Joseph Banks, kept bees.", "The secretary, Ada Banks, typed letters."),
        ("A foreman, Joseph Banks, fell.", "A foreman, James Banks, was drowned."),
        ("The first keeper, Joseph Banks, kept bees.", "The last keeper, James Banks, had goats."),
        (
            "The keeper, Joseph Banks, kept bees in 1891.",
            "In 1899 the keeper, James Banks, had goats.",
        ),
    ],
)
def test_who_may_be_two_bears_two_names(tmp_path: Path, one: str, other: str) -> None:
    assert found(tmp_path, BRIDGE.format(one), BRIDGE.format(other), "Kelby Bridge", "Talk") == []
