"""Bodies and states that an act has to do with are told of at its date; mere subjects are not."""

from __future__ import annotations

import pytest

from tests.extract.readings import extraction

TOLD = """
Authorities deported Goldman to the new Soviet Union (1919). => Soviet Union 1919
In 1919 Victor Reed moved to the Soviet Union. => Soviet Union 1919
Victor Reed was born in Leningrad in 1910. => Leningrad 1910
In 1918 Victor Reed was arrested by the NKVD. => NKVD 1918
Victor Reed was stationed in Leningrad from 1925 to 1931. => Leningrad 1925/1931
Victor Reed lived in Leningrad until 1920. => Leningrad 1920
Clara Voss fled from Yugoslavia in 1995. => Yugoslavia 1995
In 1995 Victor Reed wrote a history of the Soviet Union. =>
In 1995 Victor Reed wrote to friends in the Soviet Union. =>
Victor Reed lectured on the Soviet Union in 1995. =>
Victor Reed did not move to the Soviet Union in 1919. =>
If Victor Reed moved to the Soviet Union in 1919, nobody saw it. =>
Victor Reed joined the KGB in 1949. =>
The trial of 1949 was held in Leningrad. =>
Was Victor Reed born in Leningrad in 1910? =>
""".strip().splitlines()


@pytest.mark.parametrize("line", TOLD, ids=range(len(TOLD)))
def test_an_act_tells_of_the_bodies_it_needs(line: str) -> None:
    text, _, wanted = line.partition("=>")
    found = [one for one in extraction(text.strip()).claims if one.by == "involved"]
    assert [f"{one.subject_name} {one.time}" for one in found] == [wanted.strip()] * bool(
        wanted.strip()
    )
    assert all(one.property == "told-of" and one.confidence < 0.5 for one in found)
