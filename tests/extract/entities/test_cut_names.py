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
Otto Lind was CEO of bLIND Pty Ltd. => Otto Lind|employer|bLIND Pty Ltd; bLIND Pty Ltd|chief-executive|Otto Lind
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
ENDS = """
She is president of the Leeds Chapter of the Association of Weaving and Dress Makers in Riga. => She|employer|Leeds Chapter of the Association of Weaving and Dress Makers
Ada Holm joined the Department of Chemical and Electrical Engineering. => Ada Holm|member-of|Department of Chemical and Electrical Engineering
Ada Holm is a clerk with the U.K. Securities and Exchange Commission. => Ada Holm|employer|U.K. Securities and Exchange Commission
Ada Holm is CEO of the National Water Standard and Regulatory Agency. => Ada Holm|employer|National Water Standard and Regulatory Agency; National Water Standard and Regulatory Agency|chief-executive|Ada Holm
Ada Holm is a member of the Board of the Livonian Weather and Fishing Industry Association. => Ada Holm|member-of|Board of the Livonian Weather and Fishing Industry Association
Ada Holm is a member of the Order of the Holy Names of Otto and Mary. => Ada Holm|member-of|Order of the Holy Names of Otto and Mary
Ada Holm is a member of the Institute for Music and the Sea. => Ada Holm|member-of|Institute for Music and the Sea
Ada Holm was educated at the University of Riga and the Sorbonne. => Ada Holm|educated-at|University of Riga; Ada Holm|educated-at|Sorbonne
Ada Holm was a teacher at the University of Chicago and Columbia University. => Ada Holm|employer|University of Chicago; Ada Holm|employer|Columbia University
Otto Lind was secretary of the Riga Conference on Trade and Ships. => Otto Lind|employer|Riga Conference on Trade and Ships
Otto Lind was secretary of the Riga Conference on Monday. => Otto Lind|employer|Riga Conference
Otto Lind was one of the founding members of the group Stage 57, and left. => Stage 57|founder|Otto Lind
Otto Lind played for FK Lind 04 Riga. => Otto Lind|member-of|FK Lind 04 Riga
Otto Lind was a member of the Communist Party of India (Marxist). => Otto Lind|member-of|Communist Party of India (Marxist); Otto Lind|party|Communist Party of India (Marxist)
Otto Lind is chairman of Lindor Media (Livonia) Ltd. => Otto Lind|employer|Lindor Media (Livonia) Ltd
Otto Lind studied at Riga University (A) and left. => Otto Lind|educated-at|Riga University
Otto Lind was director of the Center for Young Women's Health. => Otto Lind|employer|Center for Young Women's Health
Otto Lind studied at the Leeds Hochschule für Musik. => Otto Lind|educated-at|Leeds Hochschule für Musik
Otto Lind worked at the Musée national d'Histoire navale in Paris. => Otto Lind|employer|Musée national d'Histoire navale
Otto Lind was an officer of the Ordre d'honneur. =>
Otto Lind was an officer in the Irish Republican Brotherhood. => Otto Lind|employer|Irish Republican Brotherhood
Otto Lind is a manager at Lindor+Hay. => Otto Lind|employer|Lindor+Hay
Otto Lind is chairman of Lindor's Foods. => Otto Lind|employer|Lindor's Foods
Otto Lind is chairman of Lindor's, a shop. => Otto Lind|employer|Lindor's
Otto Lind was the manager of the Livonian Football League's Riga Tigers. =>
Otto Lind was the oldest member of Livonia's 2016 team. =>
Otto Lind is a lecturer at Riga University's School of Art. => Otto Lind|employer|Riga University
The Riga Bank's president Otto Lind spoke. => Otto Lind|employer|Riga Bank
Lind Gas and Electric Company, a subsidiary of Hay Corporation, grew. => Lind Gas and Electric Company|parent-organisation|Hay Corporation
The Riga Educational, Cultural and Scientific Organization is based in Leeds. => Riga Educational, Cultural and Scientific Organization|headquarters|Leeds
Otto Lind is president of Livonian Refining and Biochemical, Inc., of Riga. => Otto Lind|employer|Livonian Refining and Biochemical, Inc.
Before forming Lindor, Hayes & Voss, Otto Lind left. => Lindor, Hayes & Voss|founder|Otto Lind
Otto Lind is a partner in the law firm of Lindor, Hayes & Voss. => Otto Lind|employer|Lindor, Hayes & Voss
Otto Lind is a professor at the Riga School of Painting, Sculpture and Architecture. => Otto Lind|employer|Riga School of Painting, Sculpture and Architecture
Otto Lind is a professor at the University of Riga, Harvard and Yale. => Otto Lind|employer|University of Riga
Ada's Coins was founded by Otto Lind. => Ada's Coins|founder|Otto Lind
Lind Against the Machine bassist Otto Hay spoke. => Otto Hay|member-of|Lind Against the Machine
Otto Lind was commander of the Franco – Spanish – Livonian forces. =>
"""


@pytest.mark.parametrize("line", ENDS.strip().splitlines())
def test_a_body_has_its_whole_name(line: str) -> None:
    text, _, wanted = line.partition("=>")
    assert told(text.strip()) == said(wanted.strip())


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
