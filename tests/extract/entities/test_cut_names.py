"""A name goes on behind an 'and' that parts no two bodies."""

from __future__ import annotations

import pytest

from tests.extract.readings import said, told

LINES = """
Ada Holm is a member of the Texas Nursery and Landscape Association. => Ada Holm|member-of|Texas Nursery and Landscape Association
Otto Lind was president of the Council of Science and Technology of Latvia. => Otto Lind|employer|Council of Science and Technology of Latvia
Ada Holm studied at the Vienna University of Economics and Business. => Ada Holm|educated-at|Vienna University of Economics and Business
Otto Lind is general manager of Lind Bank and Riga Bank. => Otto Lind|employer|Lind Bank; Otto Lind|employer|Riga Bank
Otto Lind worked for the Ministry of Health and Ada Holm. => Otto Lind|employer|Ministry of Health
Ada Holm is a member of the Board of Riga University and Director of Lind Bank. => Ada Holm|member-of|Board of Riga University; Ada Holm|employer|Lind Bank
Ada Holm founded the Riga Centre for European Law and Governance. => Riga Centre for European Law and Governance|founder|Ada Holm
Otto Lind resigned from Lindor hotel. =>
Otto Lind was CEO of bLIND Pty Ltd. =>
Otto Lind was CEO of Lind Pty Ltd. => Otto Lind|employer|Lind Pty Ltd; Lind Pty Ltd|chief-executive|Otto Lind
Ada Holm is president of the Lind Cancer Center and Research Institute. => Ada Holm|employer|Lind Cancer Center and Research Institute
In 2015 Ada Holm earned more than 30 million in prizes. => Ada Holm|event|2015
In 2015 Ada Holm earned the Riga Prize. => Ada Holm|awarded|2015
Otto Lind is president of the Literary and Historical Society of Riga. => Otto Lind|employer|Literary and Historical Society of Riga
Otto Lind played for the League's Riga Football Club. =>
Otto Lind founded the Wilson and Marshall League of Riga in 1912. => Otto Lind|acted|1912; Wilson and Marshall League of Riga|founded|1912; Wilson and Marshall League of Riga|founder|Otto Lind
Otto's Jazz Club, which is the oldest club in Riga, was sold in 1912. => Jazz Club|acquired|1912
The Low Chapter is one of the chapters of one of the first unions formed by Ada Holm. =>
The Low Chapter is a union formed by Ada Holm. => Low Chapter|founder|Ada Holm
"""


@pytest.mark.parametrize("line", LINES.strip().splitlines())
def test_a_name_goes_on(line: str) -> None:
    text, _, wanted = line.partition("=>")
    assert told(text.strip()) == said(wanted.strip())


BY_THE_WAY = """
Otto Lind lives in Riga with his wife, a Parisian whom he met at a fair. => Otto Lind|residence|Riga
Otto Lind lives in Riga with his wife, Ada. => Otto Lind|residence|Riga; Otto Lind|spouse|Ada
Otto Lind (Emil Otto von der Riga, 1493–1541) cast a bell. => Otto Lind|born|1493; Otto Lind|died|1541
Otto Lind (Riga, 1493–1541) cast a bell. => Otto Lind|born|1493; Otto Lind|birthplace|Riga; Otto Lind|died|1541
Lindworks is a firm based in the central Anatolian province of Ankara. =>
Otto Lind was the first Secretary of War. =>
Otto Lind was the first secretary of Lind Bank. => Otto Lind|employer|Lind Bank
"""


@pytest.mark.parametrize("line", BY_THE_WAY.strip().splitlines())
def test_what_is_said_by_the_way_names_nobody(line: str) -> None:
    text, _, wanted = line.partition("=>")
    assert told(text.strip()) == said(wanted.strip())
