"""Who is what to an organisation."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims, said, told

LINES = """
Otto Brandt was a partner in a Lindor law firm. =>
Otto Brandt was commander of the Jerwen brigades. =>
Otto Brandt was managing partner of the Lindor office. =>
Otto Brandt was a director of a Lindor Franchisor. =>
He was director of the Riga Society from 1782, librarian of the Leeds Society. => He|employer|Riga Society; He|employer|Leeds Society
Otto Brandt became a clerk at the stable of Otto Wilson, president of Riga Museum. =>
Otto Brandt sat as an Independent member. =>
The Prime Minister of Livonia is the head of government of the Kingdom of Livonia. =>
Clara Voss is a poet and Professor Emeritus at Dorpat University. => Clara Voss|employer|Dorpat University
The Duke of Livonia was a member of the Riga Society. => Duke of Livonia|member-of|Riga Society
Otto Brandt is the CEO of Lindworks. => Lindworks|chief-executive|Otto Brandt; Otto Brandt|employer|Lindworks
Otto Brandt is president and chief executive officer of Lindworks. => Lindworks|chief-executive|Otto Brandt; Otto Brandt|employer|Lindworks
Otto Brandt is president of the Riga Bank, Low Ford. => Otto Brandt|employer|Riga Bank
The president of the Riga Bank, Ivo Dreel, spoke. => Ivo Dreel|employer|Riga Bank
Otto Brandt was a manager there, overseeing the building of some new Merlin engines. =>
Otto Brandt, CEO of Lindworks, spoke. => Lindworks|chief-executive|Otto Brandt; Otto Brandt|employer|Lindworks
Lindworks CEO Otto Brandt spoke. => Lindworks|chief-executive|Otto Brandt; Otto Brandt|employer|Lindworks
The CEO of Lindworks is Otto Brandt. => Lindworks|chief-executive|Otto Brandt; Otto Brandt|employer|Lindworks
Otto Brandt was the founder and director of the Riga Bank. => Riga Bank|founder|Otto Brandt; Otto Brandt|employer|Riga Bank
Otto Brandt was a founding member of the Riga Society. => Riga Society|founder|Otto Brandt; Otto Brandt|member-of|Riga Society
Clara Voss was a professor of physics at Dorpat University. => Clara Voss|employer|Dorpat University
Clara Voss became Professor of Latin at the University of Dorpat. => Clara Voss|employer|University of Dorpat
Clara Voss was appointed director of the Riga Museum. => Clara Voss|employer|Riga Museum
Clara Voss served as secretary of the Riga Society. => Clara Voss|employer|Riga Society
Clara Voss was a member of the Communist Party. => Clara Voss|party|Communist Party; Clara Voss|member-of|Communist Party
Clara Voss is a politician for the Green Party. => Clara Voss|party|Green Party
Clara Voss of Kelby Laboratories spoke. => Clara Voss|member-of|Kelby Laboratories
Clara Voss was a student at Dorpat University. => Clara Voss|educated-at|Dorpat University
As director of the Riga Museum, Clara Voss bought it. => Clara Voss|employer|Riga Museum
Clara Voss is one of the founders of Lindworks. => Lindworks|founder|Clara Voss
Clara Voss is the Riga Bank's president and CEO. => Riga Bank|chief-executive|Clara Voss; Clara Voss|employer|Riga Bank
Clara Voss is founder and CEO of a bank called Lindworks. => Lindworks|founder|Clara Voss; Lindworks|chief-executive|Clara Voss; Clara Voss|employer|Lindworks
Clara Voss is best known as the CEO of Lindworks. => Lindworks|chief-executive|Clara Voss; Clara Voss|employer|Lindworks
Clara Voss was CEO of several firms including the Riga Bank. => Riga Bank|chief-executive|Clara Voss; Clara Voss|employer|Riga Bank
Clara Voss is the CEO of the Latvian toy and rope company Lindworks. => Lindworks|chief-executive|Clara Voss; Clara Voss|employer|Lindworks
Clara Voss is a Latvian politician for the Green Party. => Clara Voss|party|Green Party
Clara Voss, chairwoman and chief cook, succeeded as CEO of Lindworks. => Lindworks|chief-executive|Clara Voss; Clara Voss|employer|Lindworks
Clara Voss is chairwoman of Lindworks, a bank, a director of the Riga Bank. => Clara Voss|employer|Lindworks; Clara Voss|employer|Riga Bank
Clara Voss taught before becoming a director of the Riga Bank. => Clara Voss|employer|Riga Bank
Clara Voss left Riga to become director of the Riga Bank. => Clara Voss|employer|Riga Bank
Clara Voss hoped to become director of the Riga Bank. =>
Clara Voss played a part as a professor at Dorpat University. => Clara Voss|employer|Dorpat University
Clara Voss hired Otto Brandt as a professor at Dorpat University. =>
Clara Voss held a lectureship at Dorpat University. => Clara Voss|employer|Dorpat University
Clara Voss spent her career at the Riga Bank. => Clara Voss|employer|Riga Bank
Clara Voss applied for a position at the Riga Bank. =>
Clara Voss was a chemist at Dorpat University. => Clara Voss|employer|Dorpat University
Clara Voss was a NASA chemist. => Clara Voss|employer|NASA
Clara Voss was a chemist in Riga. =>
Clara Voss joined Lindworks as director. => Clara Voss|employer|Lindworks
Lindworks was founded in 1902 and is led by chief executive Clara Voss. => Lindworks|chief-executive|Clara Voss; Clara Voss|employer|Lindworks
Clara Voss is head of Sales at Lindworks. => Clara Voss|employer|Lindworks
Clara Voss is the Otto Brandt Professor of Physics at Dorpat University. => Clara Voss|employer|Dorpat University
Clara Voss is vice president of Engineering of a bank in Leeds. =>
Clara Voss is a chemist at Dorpat University who was born in Riga. => Clara Voss|employer|Dorpat University
The president met Clara Voss of Dorpat University. => Clara Voss|member-of|Dorpat University
Clara Voss serves on the board of directors of the Riga Bank. =>
Clara Voss is a director in the Finance Department. =>
Clara Voss is head of School at Lindworks. => Clara Voss|employer|Lindworks
Clara Voss wrote to Lindworks's president and CEO. =>
Clara Voss is not the director of the Riga Museum. =>
Was Clara Voss the director of the Riga Museum? =>
Clara Voss met the director of the Riga Museum. =>
Clara Voss had a director of the Riga Museum as a guest. =>
Clara Voss wrote to the CEO of Lindworks. =>
The director of Riga left. =>
Clara Voss spoke. She lost her position at Dorpat University in May. => Clara Voss|employer|Dorpat University
Clara Voss spoke. She lost her temper at Dorpat University in May. =>
Otto Brandt spent 16 years at the Riga Bank. => Otto Brandt|employer|Riga Bank
Otto Brandt spent 16 years at sea. =>
Otto Brandt spent 16 years at Dorpat University. => Otto Brandt|employer|Dorpat University
Otto Brandt spent four years at Dorpat University. =>
Otto Brandt, MP for Askeaton, left in 1763. =>
Otto Brandt served as a delegate to several National Republican Conventions. =>
Otto Brandt was a Latvian zoologist, president of the Riga Academy and rector of Dorpat University. => Otto Brandt|employer|Riga Academy; Otto Brandt|employer|Dorpat University
Otto Brandt was a zoologist, a brother of the president of the Riga Academy and rector of Dorpat University. =>
Otto Brandt was a painter, taught by Karl Lind, rector of Dorpat University and fellow of the Riga Academy. => Karl Lind|employer|Dorpat University
Otto Brandt is a professor at the Riga Academy, Kelda, and Dorpat University. => Otto Brandt|employer|Riga Academy; Otto Brandt|employer|Kelda; Otto Brandt|employer|Dorpat University
Otto Brandt is a professor for Old Media at Dorpat University. => Otto Brandt|employer|Dorpat University
Otto Brandt is a professor of Law and Women's Studies at Dorpat University. => Otto Brandt|employer|Dorpat University
The talks failed. RWU's president, Otto Brandt, left. => Otto Brandt|employer|RWU
In a letter to Riga College's students, Ada Hay said so. =>
As a student at Riga College, Ada Hay said so. => Ada Hay|educated-at|Riga College
Otto Brandt is in session, and appoints the president of the Riga Bank. =>
Ada Hay was the first civilian in the Riga Bank accountant corps. =>
She met the Austrian School economist Otto Lind. =>
Ada Hay was a singer, writer, activist and founding member of the Riga Band. => Ada Hay|member-of|Riga Band; Riga Band|founder|Ada Hay
A Brooklyn Puerto Rican activist, Otto Brandt spoke. =>
A Labour Party activist, Otto Brandt spoke. => Otto Brandt|party|Labour Party
Otto Brandt is our student pastor. =>
Otto Brandt moved to Low College as Dean of Students. =>
Otto Brandt served as a member of the Riga House finance and roads committees. =>
Otto Brandt was a member of the Riga Guild. => Otto Brandt|member-of|Riga Guild
Otto Brandt, Minden lawyer, spoke. =>
Otto Brandt was an associate of J. Emil Lind. =>
Max Lind is the cathedral organist at Lindworth. =>
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_a_role_joins_a_person_and_an_organisation(line: str) -> None:
    text, _, wanted = line.partition("=>")
    found = told(text.strip(), by="role")
    if not wanted.strip():
        found = {one for one in found if one[1] and not denied(text, one)}
    assert found == said(wanted)


def denied(text: str, one: tuple[str, str, str]) -> bool:
    return any(
        claim.polarity == "negative" and (claim.subject_name, claim.property) == one[:2]
        for claim in claims(text.strip())
    )


def test_each_role_has_its_own_term() -> None:
    text = "Otto Brandt served as CEO of Lindworks from 1983 to 1984 and CEO of Ropeworks from 1994 to 1997."
    terms = {
        (str(one.subject_name), one.time)
        for one in claims(text)
        if one.property == "chief-executive"
    }
    assert terms == {("Lindworks", "1983/1984"), ("Ropeworks", "1994/1997")}


def test_a_date_of_one_post_is_not_the_next_one_s() -> None:
    text = (
        "He was clerk of the Riga Bank from 1782, librarian of the Leeds Society. In 1854 he was a"
        " founding member of the Riga Society, serving as its secretary from 1862 to 1875."
    )
    assert {(str(one.property), one.time) for one in claims(text) if one.by == "role"} == {
        ("employer", "1782/.."), ("employer", None), ("founder", "1854"), ("member-of", "1854"),
    }  # fmt: skip


def test_a_date_of_the_clause_is_not_an_appositions() -> None:
    text = (
        "In 1920 Otto Brandt, the director of the Riga Museum since 1911, met Clara Voss, a former"
        " director of the Riga Bank."
    )
    assert {(one.subject_name, one.time) for one in claims(text) if one.by == "role"} == {
        ("Otto Brandt", "1911/.."),
        ("Clara Voss", None),
    }
