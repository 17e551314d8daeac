"""What stands beside a verb may give it another sense than the one that states something."""

from __future__ import annotations

import pytest

from tests.extract.readings import said, told

LINES = """
Expelled from Harrow in 1849, Otto Lind went to sea. => Otto Lind|event|1849; Otto Lind|member-of|Harrow
Otto Lind was expelled from the party in 1849. => Otto Lind|event|1849
Otto Lind was expelled from France in 1849. => Otto Lind|deported|1849
Otto Lind was expelled from the country in 1849. => Otto Lind|deported|1849
Otto Lind was expelled by the Communist Party in 1949. => Otto Lind|event|1949
The Communist Party expelled Otto Lind in 1949. => Communist Party|acted|1949
The government expelled Otto Lind in 1949. => Otto Lind|deported|1949; government|event|1949
Otto Lind left. His expulsion from the party in 1949 hurt. => His expulsion|event|1949
Otto Lind left. His expulsion from Latvia in 1949 hurt. => Otto Lind|deported|1949
Otto Lind left Ada Hay a widow in 1914. => Otto Lind|event|1914
Otto Lind left three sons when he died in 1914. => Otto Lind|died|1914; Otto Lind|event|1914
Otto Lind left a son of ten when he died in 1914. => Otto Lind|died|1914; Otto Lind|event|1914
Otto Lind left his wife in 1914. => Otto Lind|event|1914
Otto Lind left her in 1914. => Otto Lind|event|1914
Otto Lind left his wife's firm in 1914. => Otto Lind|left|1914
Otto Lind left two firms in 1914. => Otto Lind|left|1914
Clara Voss was a nurse, whom Otto Lind left in 1914. => Otto Lind|event|1914
Otto Lind met Ada Hay in 1905. Three years later Ada Hay became his wife. => Otto Lind|acted|1905; Ada Hay|was-there|1905; Ada Hay|married|1908
Ada Hay became Mrs Lind in 1905. => Ada Hay|event|1905
Ada Hay became his lover in 1905. => Ada Hay|event|1905
Ada Hay became his mentor in 1905. => Ada Hay|event|1905
Ada Hay became his secretary in 1905. => Ada Hay|appointed|1905
Ada Hay became her husband's agent in 1905. => Ada Hay|appointed|1905
Otto Lind escaped from a camp near Riga in 1944. => Otto Lind|acted|1944
Otto Lind escaped from Riga in 1944. => Otto Lind|emigrated|1944
Otto Lind escaped from the camp to Sweden in 1944. => Otto Lind|emigrated|1944
Ada Hay won custody of her son in 1961. => Ada Hay|acted|1961
Ada Hay won a libel action in 1961. => Ada Hay|acted|1961
Ada Hay won re-election in 1961. => Ada Hay|acted|1961
Ada Hay won the 1961 general election in May 1961. => Ada Hay|acted|1961-05
Ada Hay won the 1961 Riga Prize in May 1961. => Ada Hay|awarded|1961-05; Ada Hay|event|1961
Ada Hay won a gold medal in 1961. => Ada Hay|awarded|1961
Otto Lind was succeeded in her heart, in 1905, by Max Lind. => Otto Lind|event|1905; Max Lind|was-there|1905
Otto Lind and Max Lind fell out over money in 1905. => Otto Lind|acted|1905; Max Lind|acted|1905
Otto Lind fell out of a window in 1905. => Otto Lind|event|1905
The siege was raised in 1645. => siege|event|1645
The regiment was raised in 1645. => regiment|founded|1645
The Riga Bank opened its Leeds office in 1905. => Riga Bank|acted|1905
The Riga Bank opened branches in Leeds in 1905. => Riga Bank|acted|1905
The Riga Bank opened in 1905. => Riga Bank|opened|1905
The Riga Bank moved its office to Leeds in 1905. => Riga Bank|moved|1905
Girls were admitted to the school in 1905. => Girls|event|1905
Workers were elected in 1905. => Workers|event|1905
Otto Lind was admitted to hospital in 1905. => Otto Lind|event|1905
Otto Lind was admitted to the bar in 1905. => Otto Lind|appointed|1905
Otto Lind was admitted as a lawyer in 1905. => Otto Lind|appointed|1905
Ada Hay entered the Lycée at fifteen, in 1905. => Ada Hay|joined|1905; Ada Hay|age|15
Ada Hay at fifteen, in 1905, married. => Ada Hay|married|1905; Ada Hay|age|15
Otto Lind received his first visit in 1942. => Otto Lind|event|1942
Otto Lind received a nomination in 1942. => Otto Lind|event|1942
Otto Lind received the Riga Medal in 1942. => Otto Lind|awarded|1942
Low Hall was already established as the hub of the trade in 1795. => Low Hall|event|1795
The Riga Bank was established as a partnership in 1795. => Riga Bank|founded|1795
Otto Lind retired to his room on 20 June 1894. => Otto Lind|acted|1894-06-20
Otto Lind retired to Leeds in 1894. => Otto Lind|left|1894
Otto Lind was commissioned by the county in 1910 to paint the hall. => Otto Lind|event|1910
Otto Lind was commissioned into the army in 1910. => Otto Lind|served|1910
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_a_verb_has_the_sense_that_stands_beside_it(line: str) -> None:
    text, _, wanted = line.partition("=>")
    apart = {"spouse", "residence", "educated-at"}
    assert {one for one in told(text.strip()) if one[1] not in apart} == said(wanted)


def test_all_souls_is_one_name() -> None:
    assert ("Otto Lind", "member-of", "All Souls") in told(
        "Otto Lind became a fellow of All Souls in 1856."
    )
