"""Whose party is which."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims, said, told

LINES = """
Otto Brandt was a Democratic senator. => Otto Brandt|party|Democratic Party
Otto Brandt was a Republican. => Otto Brandt|party|Republican Party
Otto Brandt, a lifelong Democrat, died in 1960. => Otto Brandt|party|Democratic Party
Conservative MP Clara Voss resigned. => Clara Voss|party|Conservative Party
The Labour mayor Clara Voss resigned. => Clara Voss|party|Labour Party
Otto Brandt is a former Fine Gael deputy from Cork. => Otto Brandt|party|Fine Gael
Otto Brandt was elected to the Senate in 1902 as a Democrat. => Otto Brandt|party|Democratic Party
Otto Brandt stood for the Labour Party in 1920. => Otto Brandt|party|Labour Party
Otto Brandt ran for mayor on the Labour Party ticket. => Otto Brandt|party|Labour Party
Otto Brandt belongs to the Progress Party. => Otto Brandt|party|Progress Party
Otto Brandt switched to the Progress Party in 1924. => Otto Brandt|party|Progress Party
Otto Brandt left the Progress Party in 1924. => Otto Brandt|party|Progress Party
Otto Brandt is a politician representing the Progress Party. => Otto Brandt|party|Progress Party
Mayor Otto Brandt of the Liberal Party won. => Otto Brandt|party|Liberal Party
Senator Clara Voss (D-NY) met Otto Brandt (Progress Party). => Clara Voss|party|Democratic Party; Otto Brandt|party|Progress Party
Senator Otto Brandt (R-Ohio) left the hall in 1990. => Otto Brandt|party|Republican Party
Otto Brandt was not a Democrat. =>
Otto Brandt liked a Democratic senator. =>
Otto Brandt led a Republican government. =>
Otto Brandt was a Republican soldier. =>
Otto Brandt ran against the Labour Party. =>
Otto Brandt was defeated by the Progress Party. =>
If Otto Brandt were a Democrat, he would win. =>
The Democratic Party met in Riga. =>
Otto Brandt read about a Conservative. =>
Otto Brandt returned in 1998 as a Christian Democrat. => Otto Brandt|party|Christian Democrats
Otto Brandt is a Liberal Democrat politician. => Otto Brandt|party|Liberal Democrats
Otto Brandt is a Liberal politician. => Otto Brandt|party|Liberal Party
Otto Brandt is a democrat at heart. =>
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_a_party_is_read(line: str) -> None:
    text, _, wanted = line.partition("=>")
    assert told(text.strip(), by="party") == said(wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Otto Brandt is a Latvian Labour Party politician.", "Otto Brandt|party|Latvian Labour Party"),
        ("Otto Brandt was a member of the Workers' Party.",
         "Otto Brandt|party|Workers' Party; Otto Brandt|member-of|Workers' Party"),
        ("Otto Brandt was a member of parties including the Progress Party and the Labour Party.",
         "Otto Brandt|party|Progress Party; Otto Brandt|member-of|Progress Party;"
         "Otto Brandt|party|Labour Party; Otto Brandt|member-of|Labour Party"),
        ("Otto Brandt is a professor at the Riga Bank, IBM and the Baltic College.",
         "Otto Brandt|employer|Riga Bank; Otto Brandt|employer|IBM; Otto Brandt|employer|Baltic College"),
    ],
    ids=["before-the-role", "apostrophe", "including", "listed"],
)  # fmt: skip
def test_a_role_names_each_body_it_is_at(text: str, wanted: str) -> None:
    assert told(text, by="role") == said(wanted)


def test_a_date_behind_and_is_not_the_partys() -> None:
    text = "Otto Brandt was a Progress Party politician, and mayor of Riga from 1959 to 1983."
    assert told(text, by="role") == said("Otto Brandt|party|Progress Party")
    assert [c.time for c in claims(text) if c.property == "party"] == [None]
