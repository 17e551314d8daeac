"""Totals, numbered parts, deeds told by nouns, conversions, impossible dates, dated nouns."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims, extraction, said, told

LINES = """
total: He had 63 boats: 38 for Britain, 17 for Ireland and 8 for others. => |63
total: Jonas Harker sold 5 boats, of which 3 were old and 4 were new. => |5
total: Jonas Harker sold 50 boats, of which 3 were old and 4 were new. =>
total: Jonas Harker sold 50 boats in 1911. =>
volumes: The first volume appeared in 1931, the second in 1938. => |1931;|1938
volumes: Her first novel appeared in 1931, her second, begun in 1920, in 1938. => |1931;|1938
volumes: The second volume appeared in 1931, the first in 1938. =>
volumes: The first man came in 1931, the second in 1938. =>
conversion: The tower is 554 feet 7 11⁄32 inches (169.046 m) tall. =>
conversion: The bridge is 310 metres (1,017 feet) long. => |310
conversion: The bridge is 310 metres (long) and has 5 arches. =>
conversion: The bridge is 310 metres (310 metres) long. =>
deed: It is the only recording of Clara Voss. => |recorded
deed: It is a recording of Clara Voss. =>
deed: It is the only photograph of Clara Voss. =>
date: Jonas Harker died on 31 February 1940. => |31 February 1940
date: Jonas Harker died on 28 February 1940. =>
date: From 1951 to 1921 Clara Voss ran a school. => |From 1951 to 1921
date: Clara Voss lived in Riga between 1951 and 1921. => |between 1951 and 1921
date: Clara Voss (1852-1815) was a singer. => |1852-1815
date: Clara Voss (3 May 1852 - 4 June 1815) was a singer. =>
date: From 1921 to 1951 Clara Voss ran a school. =>
narrative: Then came the Espionage Act of 1917. => |1917
narrative: He lived through the 1949 trial. => |1949
narrative: A flood of tears. =>
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_a_small_reader_reads_its_own(line: str) -> None:
    by, _, rest = line.partition(": ")
    text, _, wanted = rest.partition(" => ") if " => " in rest else (rest.rstrip(" =>"), "", "")
    values = {value.split(" ")[0] if by in ("total", "conversion") else value
              for _, _, value in told(text, by=by)}  # fmt: skip
    assert values == {part.strip().lstrip("|") for part in wanted.split(";") if part.strip()}


def test_a_range_that_runs_backwards_dates_nothing_else() -> None:
    found = claims("From 1951 to 1921 Clara Voss ran a school. Clara Voss (1852-1815) sang.")
    assert [one.property for one in found] == ["dated", "dated"]


def test_a_life_that_ends_before_it_begins_is_still_a_life() -> None:
    found = told("Clara Voss (3 May 1852 - 4 June 1815) was a singer.")
    assert found == said("Clara Voss|born|1852-05-03; Clara Voss|died|1815-06-04")


def test_a_total_keeps_its_parts() -> None:
    (claim,) = claims("It had 63 boats: 38 for Britain, 17 for Ireland and 8 for others.")
    assert [str(value) for _, value in claim.qualifiers] == ["38 boats", "17 boats", "8 boats"]


def test_the_tale_carries_its_year_on() -> None:
    text = "Jonas Harker left Riga in 1911. Clara Voss wept."
    carried = [one for one in extraction(text).claims if one.property == "told-of"]
    assert [(one.subject_name, one.time, one.confidence) for one in carried] == [
        ("Clara Voss", "1911", 0.4)
    ]


def test_a_new_paragraph_begins_a_new_tale() -> None:
    text = "Jonas Harker left Riga in 1911.\n\nClara Voss wept."
    assert [one for one in extraction(text).claims if one.property == "told-of"] == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("# Rivers\n\nText.\n\n## Bibliography\n\nHay, Ada. *On Rivers*. Riga: Voss, 1931.\n",
         "On Rivers|published|1931"),
        ("# Rivers\n\nText.\n\n## Bibliography\n\nHay, Ada. *On Rivers*. Riga.\n", ""),
    ],
    ids=["year", "no-year"],
)  # fmt: skip
def test_an_entry_dates_its_work(text: str, wanted: str) -> None:
    assert told(text, "markdown", by="entry") == said(wanted)
