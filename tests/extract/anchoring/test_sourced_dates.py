"""A date that somebody gives for an event is no deed's, and an event so dated is that source's."""

from __future__ import annotations

import pytest

from factlint.model import Modality
from tests.extract.readings import claims, said, told

LINES = """
The roll gives her year of birth as 1801, but Ada Holm was baptised in 1799. => Ada Holm|baptised|1799
Most sources give 1790 as the year of his birth, but Otto Lind was elected in 1801. => Otto Lind|appointed|1801
The roll gives 1790 for the birth, but Otto Lind was elected in 1801. => Otto Lind|appointed|1801
Ada Holm always gave her birth year as 1890. =>
Ada Holm gave the mill to Riga in 1890. => Ada Holm|acted|1890
Ada Holm said 1948, and left in 1950. => Ada Holm|left|1950
Ada Holm wrote in 1948. => Ada Holm|acted|1948
Her birth is usually dated to 1555. =>
The death of Otto Lind has been placed as early as 1440. =>
The tower is dated 1555. => tower|event|1555
Otto Lind joined the bank as early as 1905. => Otto Lind|joined|1905
Otto Lind was elected as 1905 began. => Otto Lind|appointed|1905
The stone, dated 1823, refers to the porch; the hall was rebuilt in 1790. => stone|event|1823; hall|rebuilt|1790
The note of 1823 is lost; the hall was rebuilt in 1790. => hall|rebuilt|1790
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_a_date_that_a_source_gives_dates_no_deed(line: str) -> None:
    text, _, wanted = line.partition("=>")
    assert told(text.strip()) == said(wanted)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The old rolls place the death of Otto Lind in 1410.", "The old rolls"),
        ("The chronicle puts Otto Lind's death in 1410.", "The chronicle"),
        ("Others put Otto Lind's death in 1410.", "Others"),
        ("Reve dates Otto Lind's death in 1410.", "Reve"),
    ],
)
def test_who_puts_an_event_at_a_date_says_so(text: str, speaker: str) -> None:
    (died,) = [one for one in claims(text) if one.property == "died"]
    assert (died.subject_name, str(died.value)) == ("Otto Lind", "1410")
    assert (died.modality, died.speaker) == (Modality.ATTRIBUTED, speaker)


def test_what_is_only_believed_is_not_asserted() -> None:
    (died,) = [
        one
        for one in claims("Believing that Max Lind had died in 1917, Ada Holm wed again.")
        if one.property == "died"
    ]
    assert died.modality is Modality.HEDGED
