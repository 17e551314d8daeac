"""What stands between a subject and its verb: clauses without 'that', 'whose', absolutes."""

from __future__ import annotations

import pytest

from tests.extract.readings import said, told

CONTACT = """
The bell the town bought in 1911 was melted down in 1915. => town|event|1911; bell|event|1915
The shop her father founded in 1911 went bankrupt in 1915. => her father|acted|1911; shop|event|1915
The bridge the flood took away in 1911 had been begun in 1905. => flood|event|1911; bridge|event|1905
The book Ada Hay published in 1911 was banned in 1912 and burnt in 1915. => Ada Hay|acted|1911; book|event|1912; book|event|1915
The steamer Captain Otto Hay commanded in 1911 was sold in 1915. => Otto Hay|served|1911; steamer|acquired|1915
The mill Otto Hay had bought in 1911 was burnt in 1915. => Otto Hay|acted|1911; mill|burnt|1915
In 1915 the bell the town had bought in 1911 was sold. => bell|event|1915; town|event|1911
The painter Otto Hay trained in Riga was killed in 1911. => Otto Hay|died|1911
The town's bell cast in 1911 was sold in 1915. => bell|event|1911; bell|event|1915
The year the mill built in 1911 was burnt, Otto Hay left. => mill|built|1911
"""
WHOSE = """
Ada Hay, whose teacher, Otto Lind, had died in 1911, left Riga. => Otto Lind|died|1911
Ada Hay, whose only brother, Otto, died in 1911, left in 1915. => Otto|died|1911; Ada Hay|left|1915
Ada Hay, whose husband, a smith, was killed in 1911, left in 1915. => husband|died|1911; Ada Hay|left|1915
Ada Hay, whose teacher, the painter Otto Lind, died in 1911, was born in 1890. => Otto Lind|died|1911; Ada Hay|born|1890
Ada Hay, whose brother Otto, a smith, died in 1911, left in 1915. => Otto|died|1911; Ada Hay|left|1915
Ada Hay, whose novels, beginning with Moles, were banned in 1911, died in 1915. => novels|event|1911; Ada Hay|died|1915
Ada Hay, a cousin of the smith, and whose mother was killed in 1911, died in 1915. => mother|died|1911; Ada Hay|died|1915
Ada Hay, both of whose sons were killed in 1911, died in 1915. => sons|died|1911; Ada Hay|died|1915
The guild, the roof of whose hall fell in 1911, was dissolved in 1915. => roof|event|1911; guild|event|1915
Ada Hay, whose brother Otto died in 1911, left in 1915. => Otto|died|1911; Ada Hay|left|1915
"""
ASIDES = """
The house, its roof stripped in 1911, was sold in 1915. => its roof|event|1911; house|acquired|1915
The church, its tower finished in 1911 and its porch in 1912, was burnt in 1915. => its tower|completed|1911; church|burnt|1915
Otto Hay, his wife having died in 1911, left in 1915. => his wife|died|1911; Otto Hay|left|1915
Ada Hay, her husband killed in 1911, left in 1915. => her husband|died|1911; Ada Hay|left|1915
The society, its funds exhausted, was dissolved in 1911. => society|dissolved|1911
The park, its walks laid out in 1911, its pond dug in 1912, was sold in 1915. => its walks|event|1911; its pond|event|1912; park|event|1915
Low Mill, which Otto Hay began in 1911 and his son finished in 1912, burnt in 1915. => Otto Hay|acted|1911; his son|acted|1912; Low Mill|burnt|1915
The portrait, thought to be by Otto Hay, who died in 1911, was sold in 1915. => Otto Hay|died|1911; portrait|event|1915
The man whom Ada Hay had married in 1911, a smith named Lind, was tried in 1915. => Ada Hay|married|1911; man|event|1915
The heir of Lord Hay, by his third wife, Ada Lind, was killed in 1911. => heir of Lord Hay|event|1911
Otto Hay, who was born before his father was killed in 1911, left in 1915. => his father|died|1911; Otto Hay|left|1915
Otto Hay, who was born a month before his father was killed in 1911, left in 1915. => his father|died|1911; Otto Hay|left|1915
Otto Hay, who came a week after his uncle was buried in 1911, left in 1915. => his uncle|buried|1911; Otto Hay|left|1915
Two years after his wife was killed in 1911, Otto Hay left in 1915. => his wife|died|1911; Otto Hay|left|1915
"""
BEHIND_WHEN = """
Otto Hay left Riga when the mill was sold in 1911 and closed in 1915. => Otto Hay|left|1911; mill|acquired|1911; mill|closed|1915
Otto Hay left Riga when the mill was closed and married Ada Lind in 1911. => Otto Hay|married|1911
Otto Hay left Riga when Ada Lind came there and died in 1911. =>
Otto Hay left Riga when his father was killed in 1911 and died in 1915. => Otto Hay|left|1911; his father|died|1911
Otto Hay left Riga when he was ill and died in 1911. => Otto Hay|died|1911
"""
LINES = [
    line for table in (CONTACT, WHOSE, ASIDES, BEHIND_WHEN) for line in table.strip().splitlines()
]


@pytest.mark.parametrize("line", LINES, ids=[line.partition(" =>")[0] for line in LINES])
def test_a_subject_keeps_its_verb(line: str) -> None:
    text, _, wanted = line.partition("=>")
    found = told(text.strip(), by="clause")
    assert {one for one in found if one[2][:4].isdecimal()} == said(wanted)
