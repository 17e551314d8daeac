from __future__ import annotations

import pytest

from tests.extract.readings import claims, said, told

LINES = """
Vantar is a charity for 16–25 year olds that was launched in 1911. =>
Jonas Harker wrote in 1911 of the death of his first dog at the age of 14. =>
Jonas Harker died at the age of 69 in 1940. => Jonas Harker|age-at-death|69
Jonas Harker died in 1940, aged 69. => Jonas Harker|age-at-death|69
Clara Voss died on 6 February. She was 89. => Clara Voss|age-at-death|89
Jonas Harker died in 1940. He was 69. => Jonas Harker|age-at-death|69
The 12-year-old Clara Voss won a prize in 1890. => Clara Voss|age|12
Jonas Harker sang. When he was 40 he left Riga, in 1911. => Jonas Harker|age|40
Jonas Harker sang. When he was 40 he left Riga, which was sold in 1911. =>
Jonas Harker sang. When he was 40 metres away he left, in 1911. =>
Jonas Harker left Riga in 1911, when he was 40. => Jonas Harker|age|40
Jonas Harker left in 1980. With him went Clara Voss (12). => Clara Voss|age|12
Jonas Harker fell in love with 19-year-old singer, Clara Voss, in 1911. => Clara Voss|age|19
Jonas Harker left Riga with six-year-old Clara Voss in 1911. => Clara Voss|age|6
Jonas Harker met a 12-year-old boy in 1911. =>
Jonas Harker was succeeded in 1911 by his nephew Otto Lind, Emil's son, then aged 31. => Otto Lind|age|31
In 1911 Jonas Harker met Otto Lind, then aged 31. => Otto Lind|age|31
In 1911 Jonas Harker left with Otto Lind, aged 31. =>
In 1911 Jonas Harker left for Riga, then aged 31. => Jonas Harker|age|31
Jonas Harker dug in the 5,200-year-old Amber Town in 1911. =>
Jonas Harker won by 40 in 1911. =>
Jonas Harker sang. His family moved to Riga in 1911 at age 9. =>
Jonas Harker sang. His nephew moved to Riga in 1911 at age 9. => His nephew|age|9
Jonas Harker poured a 12 year old wine. =>
Jonas Harker sang. The house, 120 years old, where he lived in 1911 is gone. =>
Jonas Harker, a miner, 60 years old, sang. => Jonas Harker|age|60
Jonas Harker died in 1920 and Otto Lind in 1931. He was 60 when he died. =>
Jonas Harker and Otto Lind died in 1931. He was 60 when he died. =>
Jonas Harker and Clara Voss died in 1931. He was 60 when he died. => Jonas Harker|age-at-death|60
Jonas Harker was 12 years old then. => Jonas Harker|age|12
Jonas Harker founded a club for ladies 60 years old. =>
Jonas Harker opened a school for pupils aged 12. =>
Jonas Harker left school aged 12. => Jonas Harker|age|12
We met there for my daughter's 8th birthday. =>
Jonas Harker left on his 18th birthday. => Jonas Harker|age|18
This 74-year old mayor left in 1911. => mayor|age|74
Jonas Harker left Riga in 1911, when he was 40, and Leeds in 1919. => Jonas Harker|age|40
Jonas Harker won a cup in 1905 and a medal in 1911, when he was 40. => Jonas Harker|age|40
Jonas Harker left Riga in 1911, when he was just fourteen. => Jonas Harker|age|14
In 1911 Jonas Harker was already forty-one. => Jonas Harker|age|41
Jonas Harker was twenty-five in 1911. => Jonas Harker|age|25
When war broke out in 1911 Jonas Harker was 25 and working in Riga. => Jonas Harker|age|25
Jonas Harker, who was 90, died in 1911. => Jonas Harker|age|90
Jonas Harker lived to the age of ninety and died in 1911. => Jonas Harker|age-at-death|90
Jonas Harker was past seventy when he left in 1911. => Jonas Harker|age|70-85
Jonas Harker left Riga in 1911, when he was nearing fifty. => Jonas Harker|age|44-49
Not yet twenty, Jonas Harker left in 1911. => Jonas Harker|age|14-19
In 1911 Jonas Harker was not yet twenty. => Jonas Harker|age|14-19
In 1911 Jonas Harker was not past seventy. =>
In 1911 Jonas Harker was past seventy oaks. =>
The Harker Mill was past seventy in 1911. =>
By then in his sixties, Jonas Harker left in 1911. => Jonas Harker|age|60-69
Jonas Harker was rich. In 1911 he turned 12 of them away. =>
Jonas Harker died at sixty-four. => Jonas Harker|age-at-death|64
Jonas Harker died at sixty-four Mill Street. =>
Jonas Harker died at four in the morning. =>
In 1911 Jonas Harker, now thirty-nine, left. => Jonas Harker|age|39
In 1989 Jonas Harker left on reaching the age of sixty-five. => Jonas Harker|age|65
Bakary Sow was thirty-four in 1971. => Bakary Sow|age|34
The Bakary Tower was thirty-four in 1971. =>
In 1911 Jonas Harker was one and the same. =>
In 1911 Jonas Harker was third. =>
In 1911 Jonas Harker was two metres tall. =>
Jonas Harker died in 1911, leaving a son, Otto, aged four. => Otto|age|4
Jonas Harker died in 1911, leaving a widow, Clara, and Otto, a year old. => Otto|age|1
Jonas Harker died in 1911, leaving two sons, the elder aged six. =>
Jonas Harker died in 1911, survived by his mother, aged 91. =>
Jonas Harker died in 1911, leaving a widow, at the age of 60. => Jonas Harker|age-at-death|60
Jonas Harker was killed in 1911 together with his son, aged 9. =>
Jonas Harker died in 1911 at the house of his son, aged 90. => Jonas Harker|age-at-death|90
Jonas Harker died a bachelor, aged 60, in 1911. => Jonas Harker|age-at-death|60
Jonas Harker met his later wife, then 17, in 1911. =>
Jonas Harker lost his wife, aged 40, in 1911. =>
In 1911 Jonas Harker adopted a boy, aged three. =>
Jonas Harker left Riga in 1911 and his brother when he was 60. =>
Jonas Harker left Riga in 1911, and when he was 60 he sang. => Jonas Harker|age|60
In 1911 Jonas Harker had a son of six and a wife aged 30. =>
Clara Voss was left a widow, aged 30, in 1911. => Clara Voss|age|30
Clara Voss's first novel appeared at the age of 30 in 1911. =>
Clara Voss left Riga when she was 19, in 1911, and Leeds when she was 20. => Clara Voss|age|19
Otto left when Clara Voss was 19, in 1911, and Ida when she was 20. => Clara Voss|age|19
Otto Lind, aged twenty years, and Clara Voss, aged seventeen, were married in Riga in 1806. => Clara Voss|age|17; Otto Lind|age|20
Jonas Harker was coach of Low Mill at the time of his death at age 55. => Jonas Harker|age-at-death|55
Jonas Harker was honoured in 1993, two years prior to his death in 1995 in Riga aged 90. => Jonas Harker|age-at-death|90
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_ages_are_read(line: str) -> None:
    text, _, wanted = line.partition("=>")
    assert told(text.strip(), by="age") == said(wanted)


@pytest.mark.parametrize(
    "text",
    [
        "Jonas Harker left Riga in 1911, when he was 40, and Leeds in 1919.",
        "Jonas Harker won a cup in 1905 and a medal in 1911, when he was 40.",
        "Jonas Harker left Riga in 1911, when he was 40.",
    ],
)
def test_an_age_is_of_the_date_that_when_follows(text: str) -> None:
    assert [one.time for one in claims(text) if one.by == "age"] == ["1911"]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("The family lived in Riga before moving to Leeds in 1911, when he was 9.", "1911"),
        ("Jonas Harker moved to Leeds at the age of 9, where he married in 1911.", None),
        ("Beginning at the age of 19 as a clerk, Jonas Harker rose to mayor by 1911.", None),
        ("Moving to Leeds at the age of 9 in 1911, Jonas Harker sang.", "1911"),
    ],
)
def test_an_age_is_of_no_other_date(text: str, time: str | None) -> None:
    found = [one.time for one in claims(f"Jonas Harker sang. {text}") if one.by == "age"]
    assert found == [time]


def test_an_age_implies_a_birth() -> None:
    found = {
        (str(claim.value), claim.by, claim.confidence)
        for claim in claims("Jonas Harker died in 1940 aged 69.")
        if claim.property == "born"
    }
    assert found == {("1870/1871", "implied", 0.45)}


DEATHS = """
Victor Reed led the party from 1920 until his death, aged 69, in 1931. => age-at-death 69; died 1931
Victor Reed led the party from 1920 until his death in 1931, aged 69. => age-at-death 69; died 1931
Victor Reed led the party from 1920 until his death at the age of 69. => age-at-death 69
Victor Reed was a director until his death at the age of 69 in 1931. => age-at-death 69; died 1931
Victor Reed led the party until the death of his wife, aged 69, in 1931. =>
""".strip().splitlines()


@pytest.mark.parametrize("line", DEATHS, ids=range(len(DEATHS)))
def test_an_age_beside_a_death_is_the_age_at_it(line: str) -> None:
    text, _, wanted = line.partition("=>")
    found = [
        " ".join([one.property, str(one.value), one.time or ""]).replace("1931 1931", "1931")
        for one in claims(text.strip())
        if one.property in ("age-at-death", "died")
    ]
    assert sorted(one.strip() for one in found) == sorted(
        one.strip() for one in wanted.split(";") if one.strip()
    )


def test_an_age_at_death_has_no_date_of_an_aside() -> None:
    text = "Ada Hay who was given a medal in 1978 for her work has died at the age of 89 years."
    found = [one for one in claims(text) if one.property == "age-at-death"]
    assert [(str(one.value), one.qualifier("time")) for one in found] == [("89", None)]
