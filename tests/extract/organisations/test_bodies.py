"""Founders, seats and parents of organisations."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims, said, told

LINES = """
Otto Brandt founded the Riga Bank. => Riga Bank|founder|Otto Brandt
Otto Brandt set up the Riga Bank. => Riga Bank|founder|Otto Brandt
The Riga Bank was founded in 1902 by Otto Brandt and Clara Voss. => Riga Bank|founder|Otto Brandt; Riga Bank|founder|Clara Voss
The Riga Bank is a company established by Otto Brandt. => Riga Bank|founder|Otto Brandt
Clara Voss led the Riga Bank, which Otto Brandt founded. => Riga Bank|founder|Otto Brandt
The Riga Bank is headquartered in Leeds, Yorkshire. => Riga Bank|headquarters|Leeds, Yorkshire
The Riga Bank is a firm based in Paris. => Riga Bank|headquarters|Paris
The Riga Bank's headquarters are in Paris. => Riga Bank|headquarters|Paris
Headquartered in Paris, the Riga Bank opened in 1911. => Riga Bank|headquarters|Paris
The Riga Bank is a subsidiary of the Dorpat Bank. => Riga Bank|parent-organisation|Dorpat Bank
The Riga Bank, a division of the Dorpat Bank, lends. => Riga Bank|parent-organisation|Dorpat Bank
The Dorpat Bank and its subsidiary, the Riga Bank, lend. => Riga Bank|parent-organisation|Dorpat Bank
The Dorpat Bank's subsidiary Riga Bank lends. => Riga Bank|parent-organisation|Dorpat Bank
The Dorpat Bank is the parent company of the Riga Bank. => Riga Bank|parent-organisation|Dorpat Bank
The Riga Bank was founded by the award-winning journalist Otto Brandt. => Riga Bank|founder|Otto Brandt
The Riga Bank was set up by the banker and painter Otto Brandt. => Riga Bank|founder|Otto Brandt
The Riga Bank was founded by Dorpat Mill chairman Otto Brandt and the Latvian banker Clara Voss. => Riga Bank|founder|Otto Brandt; Riga Bank|founder|Clara Voss
The Riga Bank was founded by its current chairman, Otto Brandt, a banker. => Riga Bank|founder|Otto Brandt
The Riga Bank was founded by banker Otto Brandt, singer Mika Oja and the painter Wim Lo. => Riga Bank|founder|Otto Brandt; Riga Bank|founder|Mika Oja; Riga Bank|founder|Wim Lo
The Riga Bank is a lender founded in 1902 as Kelda Trust by Otto Brandt. => Riga Bank|founder|Otto Brandt
The Riga Bank was founded and led by Otto Brandt. => Riga Bank|founder|Otto Brandt
Otto Brandt founded the Riga Bank with Clara Voss and Emil Hay. => Riga Bank|founder|Otto Brandt; Riga Bank|founder|Clara Voss; Riga Bank|founder|Emil Hay
Otto Brandt founded the Riga Bank with money from Clara Voss. => Riga Bank|founder|Otto Brandt
Before founding the Riga Bank, Otto Brandt taught. => Riga Bank|founder|Otto Brandt
Otto Brandt left in 1902, founding the Riga Bank. => Riga Bank|founder|Otto Brandt
Otto Brandt spoke against founding the Riga Bank. =>
Otto Brandt did not leave, founding the Riga Bank. =>
Founded in 1902 by the bankers Otto Brandt and Clara Voss, the Riga Bank grew. => Riga Bank|founder|Otto Brandt; Riga Bank|founder|Clara Voss
The Riga Bank is a lender in Latvia, founded in 1902 by Otto Brandt. => Riga Bank|founder|Otto Brandt
The Riga Bank is a lender to shops and makers headquartered in Leeds. => Riga Bank|headquarters|Leeds
The Riga Bank is a lender and broker, headquartered in Leeds. => Riga Bank|headquarters|Leeds
Otto Brandt is a clerk of a bank headquartered in Leeds. =>
The Leeds-based Riga Bank opened in 1911. => Riga Bank|headquarters|Leeds
The Riga Bank is a Leeds based lender. => Riga Bank|headquarters|Leeds
The Riga Bank, a Leeds-based lender, opened in 1911. => Riga Bank|headquarters|Leeds
The Riga Bank bought a Leeds-based lender. =>
The Riga Bank is not a Leeds-based lender. =>
The Riga Bank operates as a subsidiary of the Dorpat Bank. => Riga Bank|parent-organisation|Dorpat Bank
The Riga Bank was established in 1902 as a subsidiary of the Dorpat Bank. => Riga Bank|parent-organisation|Dorpat Bank
The Riga Bank is a lender that is a subsidiary of the Dorpat Bank. => Riga Bank|parent-organisation|Dorpat Bank
A subsidiary of the Dorpat Bank, the Riga Bank lends. => Riga Bank|parent-organisation|Dorpat Bank
A subsidiary of the Dorpat Bank, Riga Bank lends. => Riga Bank|parent-organisation|Dorpat Bank
Otto Brandt led the Riga Bank, a subsidiary of the Dorpat Bank. => Riga Bank|parent-organisation|Dorpat Bank
Clara Voss, head of the Riga Bank, a subsidiary of the Dorpat Bank, left. => Riga Bank|parent-organisation|Dorpat Bank
The Riga Bank subsidiary of the Dorpat Bank lends. => Riga Bank|parent-organisation|Dorpat Bank
The Dorpat Bank has a subsidiary in Latvia called Riga Bank. => Riga Bank|parent-organisation|Dorpat Bank
The Dorpat Bank has a subsidiary, the Riga Bank. => Riga Bank|parent-organisation|Dorpat Bank
The Riga Bank is wholly owned by the Dorpat Bank. => Riga Bank|parent-organisation|Dorpat Bank
The Riga Bank is owned by Otto Brandt. =>
The Riga Bank is a rival of a subsidiary of the Dorpat Bank. =>
The Riga Bank sold a subsidiary of the Dorpat Bank. =>
Otto Brandt is head of the Riga Bank, based in Leeds, which he founded. => Riga Bank|headquarters|Leeds; Riga Bank|founder|Otto Brandt
Otto Brandt is head of the Riga Bank, a lender that he founded. => Riga Bank|founder|Otto Brandt
Otto Brandt founded and became head of the Riga Bank. => Riga Bank|founder|Otto Brandt
Otto Brandt founded and led the Riga Bank. => Riga Bank|founder|Otto Brandt
The Riga Bank is a lender and wholly-owned subsidiary of the Dorpat Bank. => Riga Bank|parent-organisation|Dorpat Bank
The Riga Bank is a subsidiary of the Leeds-based lender Dorpat Bank. => Riga Bank|parent-organisation|Dorpat Bank; Dorpat Bank|headquarters|Leeds
The Dorpat Bank is the parent company of the Riga Bank, the Leeds Bank and Lindworks. => Riga Bank|parent-organisation|Dorpat Bank; Leeds Bank|parent-organisation|Dorpat Bank; Lindworks|parent-organisation|Dorpat Bank
The Riga Bank is a bank and trust founded in 1902 and originally based in Leeds. => Riga Bank|headquarters|Leeds
The Riga Bank is a lender seated in Latvia that was founded by Otto Brandt. => Riga Bank|founder|Otto Brandt
The Riga Bank is a part of the Dorpat Bank, a lender to shops, based in Leeds. =>
The Riga Bank, with offices in Leeds, lends. =>
The Riga Bank has its main office in Leeds. => Riga Bank|headquarters|Leeds
The Riga Bank is a Loan and Trust Provider based in Leeds. => Riga Bank|headquarters|Leeds
The Riga Bank was not founded by Otto Brandt. =>
Otto Brandt started early. =>
The film is based in Paris. =>
Otto Brandt is based on Clara Voss. =>
The Riga Bank is no subsidiary of the Dorpat Bank. =>
The Riga Bank's parent company is the Dorpat Bank. => Riga Bank|parent-organisation|Dorpat Bank
The Riga Bank's parent company is not the Dorpat Bank. =>
The Riga Bank's parent company was sold to the Dorpat Bank. =>
Riga Radio is an affiliate of the Leeds Bank and a subsidiary of the Dorpat Bank. => Riga Radio|parent-organisation|Leeds Bank; Riga Radio|parent-organisation|Dorpat Bank
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_what_is_said_of_an_organisation_is_read(line: str) -> None:
    text, _, wanted = line.partition("=>")
    assert told(text.strip(), by="body") == said(wanted)


DATED = """
Otto Brandt is head of the Riga Bank, a lender that he founded in 1902. => 1902
Otto Brandt is head of the Riga Bank, which he founded in 1902. => 1902
Otto Brandt taught before founding the Riga Bank in 1902. => 1902
Otto Brandt taught in 1899 before founding the Riga Bank. =>
Otto Brandt founded the Riga Bank with Clara Voss in 1902. => 1902
""".strip().splitlines()


@pytest.mark.parametrize("line", DATED, ids=range(len(DATED)))
def test_what_somebody_founded_has_its_date_once(line: str) -> None:
    text, _, wanted = line.partition("=>")
    found = [str(one.value) for one in claims(text.strip()) if one.property == "founded"]
    assert found == wanted.split()


ANEW = """
It was only in 1875 that the mill school was established as a day school with its current name.
In 1875 Low School was established as a limited company.
Under its present name Low School was founded in 1875.
Low School was formally established in 1875.
"""


@pytest.mark.parametrize("line", ANEW.strip().splitlines())
def test_what_was_founded_before_is_only_made_something_else(line: str) -> None:
    line = line.replace("the mill school", "Low School")
    text = f"Low School was founded in 1546. {line}"
    assert {one[2] for one in told(text) if one[1] == "founded"} == {"1546"}
    assert not told(text) & {("Low School", "founded", "1875")}


def test_what_was_not_founded_before_is_founded_so() -> None:
    text = "Low School was formally established in 1875 as a limited company."
    assert ("Low School", "founded", "1875") in told(text)
