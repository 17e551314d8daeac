"""A date of something else in a clause dates no deed: what is foretold, chosen or only named."""

from __future__ import annotations

import pytest

from tests.extract.readings import said, told

LINES = """
Otto Lind predicted victory by Christmas 1963. =>
Otto Lind predicted victory in 1963. => Otto Lind|acted|1963
Otto Lind announced a new bank in 1905. => Otto Lind|acted|1905
Otto Lind announced a new bank by 1908. =>
The tower was finished by 1908. => tower|completed|[..1908]
The first flight paved the way for the goal of landing a pilot on Riga before 1969. =>
Otto Lind set 1981 as the date of the fair. =>
Otto Lind ended 1981 as the head of the fair. => Otto Lind|event|1981
Most families were moved within a few years of the passage of the Act in 1830. =>
The Land Act of 1785 and the Moor Act ended the leases. =>
In 1785 and again in 1790 Otto Lind left. => Otto Lind|left|1785; Otto Lind|left|1790
The arrow was shot by Ada Holm in her novel Moles (1950). => Moles|published|1950
The beetle was described in her book Moles (1950). => beetle|event|1950
The layout became standard following the Lind Press (1981), especially Model M (1984). =>
The bank hired Otto Lind (1958). => bank|acted|1958
The council began to plan a fair for 1777. =>
The council passed a law to be repealed in 1777. =>
The failure of the Riga Fair of 1861 led to ruin. =>
The tower was finished a year before the fall of its architect in 1905. =>
The tower was finished the year before the mayor's visit in 1905. =>
The tower was finished the day before the mayor's visit in 1905. => tower|completed|1905
The tower was finished the day before the mayor's visit on 3 May 1905. =>
The tower was finished two months before the raid of the fleet on 6 May 1905. =>
The tower was finished two years before the raid, in 1905. => tower|completed|1905
The tower was finished before the raid of the fleet on 6 May 1905. =>
The tower was closed nine months after the loss of the mill in February 1905. =>
The tower fell a few months before its centenary in 1905. =>
The tower was closed years after the raid in 1905. =>
The tower was closed long after the raid in 1905. =>
The tower was closed after the raid in 1905. => tower|closed|1905
The tower was closed long before the bridge's opening in 1905. =>
Two months before the raid in 1905 Otto Lind sold the tower. =>
Two days before the raid in 1905 Otto Lind sold the tower. => Otto Lind|acted|1905
In 1905, two months before the raid, Otto Lind sold the tower. => Otto Lind|acted|1905
Otto Lind sold the tower in 1905, two years after buying the mill. => Otto Lind|acted|1905
Prior to the raid in 1905 Otto Lind sold the tower. => Otto Lind|acted|[..1905]
Otto Lind left before 1905, when he was sent to Riga. => Otto Lind|left|[..1904]; Otto Lind|event|1905
In the summer of 1861 the mill fell. => mill|event|1861-22
Ada Holm won praise for directing Moles (1950). =>
Ada Holm died of grief caused by the loss of her mill, in 1905. =>
Ada Holm made her debut in Moles (1950). => Ada Holm|acted|1950
Ada Holm saw a school in Dayton, Ohio founded by Otto Lund in 1905. =>
The flight was planned before the raid on 6 February 1965. =>
The flight was planned before 6 February 1965. => flight|event|[..1965-02-05]
The tract, printed between 1902 and 1905 was sold in 1910. => tract|event|1902
Yields have increased from less than 1 ton in 1900 to more than 2.5 tons in 1990. =>
The fair saw the first prize since the First World War. =>
Otto Lind became the first man to step ashore in 1905. => Otto Lind|event|1905
Otto Lind became the first mayor in 1905. => Otto Lind|appointed|1905
The majority left in 1904. Sold as a disc in 1905, it was liked. => majority|event|1904
The camp was sold in 1825 on the site of a battery used in the siege. => camp|event|1825
In 1905 a mill built by Otto Lind fell down. => mill|event|1905
The league has a club based in Riga founded in 1942. =>
Ada Holm sang in 1995 for the fund to help disadvantaged children. => Ada Holm|acted|1995
Despite the fire in 1850, the mill grew. =>
Despite the fire in 1850, the mill grew in 1860. => mill|event|1860
After the fire in 1850, the mill was enlarged. => mill|rebuilt|[1850..]
After the fire in 1850, the mill was enlarged in 1860. => mill|rebuilt|1860
After the fire, in 1850, the mill was enlarged. => mill|rebuilt|1850
Shortly before the fire in 1850, the mill was enlarged. => mill|rebuilt|[..1850]
Until the fire of 1850 the mill was enlarged. => mill|rebuilt|[..1850]
Since its opening in 1850 the museum has grown. => museum|event|[1850..]
Since its opening in 1850 the museum was enlarged in 1860. => museum|rebuilt|1860
"""


@pytest.mark.parametrize("line", LINES.strip().splitlines())
def test_a_date_of_something_else_dates_no_deed(line: str) -> None:
    text, _, wanted = line.partition("=>")
    assert told(text.strip(), by="clause") | told(text.strip(), by="work") == said(wanted.strip())
