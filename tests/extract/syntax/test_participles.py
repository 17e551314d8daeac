"""Of what a bare participle is told that stands behind a noun and a name."""

from __future__ import annotations

import pytest

from tests.extract.readings import said, told

LINES = """
A stone to Otto Hay, killed in 1911, was set up. => Otto Hay|died|1911
The tablet to Captain Hay, drowned off Riga in 1911, was cleaned. => Hay|died|1911
A song about Otto Hay, hanged in 1911, was sung. => Otto Hay|died|1911
The diaries of Ada Hay, married in 1911 and widowed in 1915, were burnt. => Ada Hay|married|1911; Ada Hay|widowed|1915
A photograph of Otto Hay, knighted in 1911, was found. => Otto Hay|awarded|1911
A life of Otto Hay, born in 1911, appeared in 1980. => Otto Hay|born|1911; life of Otto Hay|event|1980
Otto Hay's bust of Max Lind, killed in 1911, was finished in 1915. => Max Lind|died|1911; Otto Hay's bust of Max Lind|event|1915
The portrait of Ada Hay, painted in 1911, was burnt. => portrait of Ada Hay|event|1911
The letters of Ada Hay, published in 1911, were burnt. => letters of Ada Hay|event|1911
The papers of Ada Hay, executed in 1911, were burnt. =>
The widow of Otto Hay, shot in 1911, left Riga. =>
The nephew of Otto Hay, arrested in 1911, left Riga in 1915. => nephew of Otto Hay|left|1915
The nephew of Otto Hay, arrested in 1911, and his wife left Riga. =>
In 1905 Ada Hay became the wife of Otto Lind, born in 1911. => Otto Lind|born|1911; Ada Hay|married|1905
Otto Hay was elected in Riga, re-elected in 1911. => Otto Hay|appointed|1911
The master of the Freja, launched in 1911, was killed in 1915. => Freja|launched|1911; master of the Freja|event|1915
The owner of the mill, built in 1911, left in 1915. => mill|built|1911; owner of the mill|event|1915
The founder of Lindworks, dissolved in 1911, left. => Lindworks|dissolved|1911
The mill was founded in 1901 as an offshoot of Lindworks, itself founded in 1911, and sold in 1915. => Lindworks|founded|1911; mill|founded|1901; mill|acquired|1915
The mill was run as a branch of the Riga Bank, founded in 1911, and closed in 1915. => mill|closed|1915
The hulk served as tender to the Freja, launched in 1911, and was broken up in 1915. => hulk|event|1915
The choir met in a room above the Riga Inn, demolished in 1911. =>
The choir of the Riga Bank, founded in 1911, sang. =>
The roof of the Riga Bank, built in 1911, fell. => roof of the Riga Bank|event|1911
The bridge over the Tarn, opened in 1911, fell. => bridge|opened|1911
The firm owned a mill in Leeds, closed in 1911. => mill|closed|1911
The gallery had taken a hall in Leeds, opened in 1911. => hall|opened|1911
The firm dealt with Lindworks, founded in 1911, and with Hay's, wound up in 1915. => Lindworks|founded|1911; Hay|dissolved|1915
The firm fed the Riga Railway, founded in 1911, and was dissolved in 1915. => Riga Railway|founded|1911; firm|dissolved|1915
The firm was bought by the Riga Bank, founded sixty years earlier, in 1911. => Riga Bank|founded|1911
The club moved to the Low Stadium, opened in 1911, and was sold in 1915. => Low Stadium|opened|1911; club|acquired|1915
The club was founded in Riga, opened in 1911, and closed in 1915. => club|opened|1911; club|closed|1915
The choir of the Savoy, opened in 1911, broke up in 1915. => choir|dissolved|1915
Low Mill, Riga, built in 1911 and sold in 1915, is a ruin. => Low Mill|built|1911; Low Mill|acquired|1915
St Anne's Church, Low Road, designed by Otto Hay and opened in 1911, is a ruin. => St Anne's Church|opened|1911
Ada Hay bought the mill, built in 1911, and restored in 1915. => mill|built|1911; mill|rebuilt|1915
The railway ran a line named the Lark between 1902 and 1911. =>
Otto Hay made a film, titled Low Mill in 1911. =>
In 1911 Otto Hay bought the ship and named her Ada. => Otto Hay|acted|1911
A park named in his honour in 1911 was closed. => park|event|1911
The firm has a shop, located in Riga, in 1911. =>
The firm, based in Riga since 1911, was sold. => firm|event|1911/..
Ada Hay is a holder of many degrees, awarded by Leeds College in 1911. => degrees|event|1911
Ada Hay is a member of a band, formed in 1911. => band|founded|1911
The Low Band is a group of players, formed in 1911. => Low Band|founded|1911
Otto Hay was a clerk, appointed by Max Lind in 1911. => Otto Hay|appointed|1911
Otto Hay drew crowds with songs from a play, released in 1911. => play|published|1911
Otto Hay drew crowds with songs like “Lark”, released in 1911. =>
Otto Hay was invited to the group by Max Lind, established in 1911. =>
A novel by the Latvian writer Otto Hay set in 1911 was burnt. =>
He answered the call from the Low Party published in 1911. =>
Otto Hay fell in the invasion of Sicily launched in 1911. =>
Otto Hay bought a branch of the Riga Bank founded in 1911. => Riga Bank|founded|1911
In 1911 Otto Hay spoke for the house and against the laws passed by Max Lind. => Otto Hay|acted|1911
Otto Hay was chosen by the king and confirmed by the Low Senate in 1911. => Otto Hay|event|1911
The firm was founded in 1905, but purchased by Otto Hay in 1911. => firm|founded|1905; firm|event|1911
Otto Hay was ill and lived by the Low Mill in 1911. => Otto Hay|acted|1911
Otto Hay sank the Freja but the Danes, having sold it in 1911, did not care. =>
Otto Hay went to Riga with Ada Hay and Max Lind, having left Leeds in 1911. => Otto Hay|left|1911
Otto Hay is founder and head of Low Hay Forum founded in 1911. => Low Hay Forum|founded|1911
Low Mill was run as a small bank owned by Otto Hay since 1911. => small bank|event|1911/..
It is a concept created by Otto Hay and expounded in 1911. => It|event|1911
Ada Hay met the Freja, built in 1911, and left in 1915. => Freja|built|1911; Ada Hay|left|1915
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=[line.partition(" =>")[0] for line in LINES])
def test_what_a_participle_is_told_of(line: str) -> None:
    text, _, wanted = line.partition("=>")
    found = told(text.strip(), by="clause")
    assert {one for one in found if one[2][:4].isdecimal()} == said(wanted)
