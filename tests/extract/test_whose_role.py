"""Whose role, office, nationality or age a sentence tells, and near twins that tell of nobody's."""

from __future__ import annotations

import pytest

from factlint.extract.events.dated_clauses import SURE
from tests.extract.readings import claims, said, told

LINES = """
Ada Hay, an accomplished writer and author of Moles, left. =>
Ada Hay served as director of photography for Guardians of the Mill. =>
Ada Hay served as director of Lindworks. => Ada Hay|employer|Lindworks
Ada Hay often played lawmen--such as a Lindworks director. =>
Otto Lind served as the first head of the Lindworks School, Santa Barbara, and sang. => Otto Lind|employer|Lindworks School
Otto Lind became a painter, and his brother Max a teacher and a director of Lindworks. => Otto Lind|sibling|Max
Otto Lind wrote to the Governor General, the Prime Minister, the Leader of the Opposition and Ada Hay. =>
Mr. Speaker, Vice President Hay, members of Congress, I am here. =>
One of Hay's lieutenants, Otto Lind, left. =>
Ada Hay and Otto Lind, directors of Lindworks, left. => Otto Lind|employer|Lindworks
It is good for the Lindworks managers. =>
Otto Lind is a manager of Lindworks. => Otto Lind|employer|Lindworks
Otto Lind was in 1950 president of Lindworks. => Otto Lind|employer|Lindworks; Otto Lind|event|1950
Otto Lind is elected by the lords after a vote by the Leader of Lindworks. =>
Otto Lind joined the Riga-based bank Lindworks Ltd. => Otto Lind|member-of|Lindworks Ltd; Lindworks Ltd|headquarters|Riga
Ada Hay wed Oscar-winning actor Otto Lind. => Ada Hay|spouse|Otto Lind
Ada Hay joined the Women's Auxiliary. =>
There was my father, I'm sure. =>
The mill was old, said Ada Hay, a clerk with Lindworks Inc. => Ada Hay|employer|Lindworks Inc
Otto Lind was born in Riga, said Ada Hay. => Otto Lind|birthplace|Riga
Latvian forces attacked captain Otto Lind. =>
The retired Latvian captain Otto Lind left. => Otto Lind|nationality|Latvian
It goes from Otto Lind's Riga Tales (1386–1400) to Ada Hay (1850–1900). => Ada Hay|born|1850; Ada Hay|died|1900
In 1985 Otto Lind became the first Arab astronaut. => Otto Lind|event|1985
In 1985 Otto Lind became the first black mayor. => Otto Lind|appointed|1985
In 1985 Otto Lind became chief engineer. => Otto Lind|appointed|1985
In 1985 Moles became a central text. => Moles|event|1985
In 1985 the Navy took over an unused base. => Navy|event|1985
In 1985 Otto Lind took over as director. => Otto Lind|appointed|1985
In 1985 Otto Lind took over the presidency. => Otto Lind|appointed|1985
In 1985 Otto Lind was made redundant. => Otto Lind|event|1985
In 1985 Otto Lind was made Bishop of Riga. => Otto Lind|appointed|1985
Ada Hay became a clerk at Lindworks and Otto Lind a director at Vantar. => Ada Hay|employer|Lindworks
Ada Hay, Director of Investor Relations, left. =>
Ada Hay lives in this Midwestern town. =>
Ada Hay sent him to Riga at fourteen years old. =>
Ada Hay went to Riga at fourteen years old. => Ada Hay|age|14
Adds Otto Lind, president of Vantar Inc. => Otto Lind|employer|Vantar Inc
In 1985 Ada Hay became one of the first two women to graduate. => Ada Hay|event|1985
In 1985 Ada Hay became one of the directors. => Ada Hay|appointed|1985
Legal action was taken against Otto Lind, aged 57. =>
Otto Lind plays for Riga League club Vantar Rovers. => Otto Lind|member-of|Vantar Rovers
A 61-year-old piece of cake was sold in 1985. => piece of cake|event|1985
"""


@pytest.mark.parametrize("line", LINES.strip().splitlines())
def test_a_role_is_told_of_its_holder(line: str) -> None:
    text, _, wanted = line.partition("=>")
    assert told(text.strip(), least=SURE) == said(wanted.strip())


PLACES = """
The arch was built in 1857 to honour his work in India. =>
The arch was built in Riga in 1857. => Riga
The town grew in 1857 as a goal for immigrants to Canada. =>
Otto Lind moved to Canada in 1857. => Canada
Otto Lind declared war on Germany in 1857. =>
Otto Lind won the Nobel Prize in Riga in 1936. =>
"""


@pytest.mark.parametrize("line", PLACES.strip().splitlines())
def test_the_place_of_an_act_is_where_it_was_done(line: str) -> None:
    text, _, wanted = line.partition("=>")
    told = [dict(one.qualifiers).get("place") for one in claims(text.strip())]
    assert {str(one) for one in told if one is not None} == set(wanted.split())
