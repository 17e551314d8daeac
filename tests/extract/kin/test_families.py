"""Relatives."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims, said, told

NAMES = ("spouse", "child", "parent", "father", "mother", "sibling", "number-of-children")
LINES = """
Jonas Harker and his wife Clara opened a mill. => Jonas Harker|spouse|Clara
Jonas Harker and his wife, Riga Bank director Clara Voss, opened a mill. => Jonas Harker|spouse|Clara Voss
Jonas Harker left it to his son Emil and his daughter Clara. => Jonas Harker|child|Emil; Jonas Harker|child|Clara
Jonas Harker left it to his son Emil and his wife Clara. => Jonas Harker|child|Emil; Emil|spouse|Clara
Jonas Harker was the son of a poor Riga smith. =>
Jonas Harker and Clara Voss were the parents of Emil Voss. => Jonas Harker|child|Emil Voss; Clara Voss|child|Emil Voss
Jonas Harker was the father of two sons, Emil and Max. => Jonas Harker|child|Emil; Jonas Harker|child|Max
Jonas Harker and Clara Voss were the parents of the painter Emil Lind's wife. =>
Jonas Harker and Clara Voss were not the parents of Emil Lind. =>
Jonas Harker had three daughters, Rose (b. 1860), Emma (b. 1862) and Virginia (b. 1864). => Jonas Harker|child|Rose; Jonas Harker|child|Emma; Jonas Harker|child|Virginia
Jonas Harker met his son, Virginia farmer Emil Harker. => Jonas Harker|child|Emil Harker
Jonas Harker was the son of Otto Harker, 7th Earl of Lind and Clara Voss. => Jonas Harker|parent|Otto Harker; Jonas Harker|parent|Clara Voss
Jonas Harker, son of Otto Harker, a miller, and Clara Voss, was ill. => Jonas Harker|parent|Otto Harker; Jonas Harker|parent|Clara Voss
Jonas Harker was born in 1850 to Otto Harker, a miller, and Clara Voss. => Jonas Harker|parent|Otto Harker; Jonas Harker|parent|Clara Voss
Jonas Harker was the son of Otto Harker, a miller, and Max Voss was his uncle. => Jonas Harker|parent|Otto Harker
Jonas Harker was the son of Otto Harker, a miller, and Clara's nephew. => Jonas Harker|parent|Otto Harker
Clara Voss sang. Her father, Charles, was a baker, and her mother, Anna, was a nurse. => Clara Voss|father|Charles; Clara Voss|mother|Anna; Clara Voss|parent|Charles; Clara Voss|parent|Anna
Jonas Harker sang. His father, Charles, was a baker, and his mother, Anna, was a nurse. => Jonas Harker|father|Charles; Jonas Harker|mother|Anna; Jonas Harker|parent|Charles; Jonas Harker|parent|Anna
Jonas Harker sang. His father Charles was a baker and his wife Anna a nurse. => Jonas Harker|father|Charles; Jonas Harker|parent|Charles; Charles|spouse|Anna
They met Otto Voss, a baker and his wife Lisa Voss. => Otto Voss|spouse|Lisa Voss
Jonas Harker and his brother, Emil Harker, left. => Jonas Harker|sibling|Emil Harker
Jonas Harker married Clara Voss. => Jonas Harker|spouse|Clara Voss
Jonas Harker was married to Clara Voss. => Jonas Harker|spouse|Clara Voss
Jonas Harker had two sons, Emil and Otto. => Jonas Harker|child|Emil; Jonas Harker|child|Otto
Jonas Harker had three children. => Jonas Harker|number-of-children|3 child
Jonas Harker had three additional children. =>
Karl Voss left. Jonas Harker was the son of Karl and Ada Harker. => Jonas Harker|parent|Ada Harker
Karl Voss left. Jonas Harker was born to Karl and Ada Harker. => Jonas Harker|parent|Ada Harker
Karl M. Harker left. Jonas Harker was the son of Karl and Ada Harker. => Jonas Harker|parent|Karl M. Harker; Jonas Harker|parent|Ada Harker
Clara Voss was the daughter of the organist Thomas Voss. => Clara Voss|parent|Thomas Voss
Otto Hay's son Karl was born in 1950 and his daughter Ada in 1952. => Otto Hay|child|Karl; Otto Hay|child|Ada
Otto Hay's son Karl married in 1950 and his daughter Ada was born in 1952. => Otto Hay|child|Karl; Karl|child|Ada
A daughter of the miller Jonas and Ann Harker, Clara Voss sang. => Clara Voss|parent|Jonas; Clara Voss|parent|Ann Harker
The son of the miller Otto Hay, Karl Hay sang. => Karl Hay|parent|Otto Hay
A son of Bedford, Karl Hay sang. =>
Clara Voss was the oldest child of a Durham pitman. =>
It was built by Gustaf Holm (son of Lars Holm) in 1904. => Gustaf Holm|parent|Lars Holm
Elmer Hay (husband of Mary Hay) sang. => Elmer Hay|spouse|Mary Hay
Elmer Hay (the eldest son of a miller) met Mary Hay (an aunt of ships). =>
Clara Voss was born in Riga to a Danish father, Zoran, and a Polish mother, Amira. => Clara Voss|parent|Zoran; Clara Voss|parent|Amira
Clara Voss was born to Danish father Zoran and Polish mother Amira. => Clara Voss|parent|Zoran; Clara Voss|parent|Amira
Clara Voss, daughter of Jonas Harker, sang. => Clara Voss|parent|Jonas Harker
Clara Voss, a sister of Paul Voss and daughter of Otto Voss, sang. => Clara Voss|sibling|Paul Voss; Clara Voss|parent|Otto Voss
Jonas Harker was a Latvian miller and the son of the printer Otto Harker. => Jonas Harker|parent|Otto Harker
Jonas Harker was a miller, the son of Otto Harker. => Jonas Harker|parent|Otto Harker
Jonas Harker was a friend of Emil Voss, son of Otto Voss. => Emil Voss|parent|Otto Voss
Jonas Harker was born in Riga, the son of Otto Harker and Clara Voss. => Jonas Harker|parent|Otto Harker; Jonas Harker|parent|Clara Voss
Jonas Harker was born in Riga to the miller Otto Harker and Clara Voss. => Jonas Harker|parent|Otto Harker; Jonas Harker|parent|Clara Voss
Jonas Harker was born in Riga to great joy. =>
Jonas Harker was born of Clara Voss, the first wife of Otto Voss. => Clara Voss|spouse|Otto Voss
With the help of Otto Harker, Clara Voss's father, Jonas Harker, left. => Clara Voss|father|Jonas Harker; Clara Voss|parent|Jonas Harker
Jonas Harker was born in 1880, the youngest son of the banker Otto Harker. => Jonas Harker|parent|Otto Harker
Jonas Harker was born in 1880, the third of the six children of Otto Harker and his wife. => Jonas Harker|parent|Otto Harker
Jonas Harker met Clara Voss in Riga, the son of Otto Harker. =>
Jonas Harker sang. Emil Harker, his elder brother, left. => Jonas Harker|sibling|Emil Harker
Jonas Harker sang. Emil Harker, his elder brother (1871–1940), left. => Jonas Harker|sibling|Emil Harker
Jonas Harker went to Riga with Nora Harker, his sister. => Jonas Harker|sibling|Nora Harker
Jonas Harker lived with Nora Harker, his sister, and his mother. =>
Jonas Harker sang. Clara Voss met Emil Harker, his brother. =>
Jonas Harker was the father of Dorpat Bank director Otto Harker. => Jonas Harker|child|Otto Harker
Jonas Harker is the son of the well-known actor and painter Otto Harker. => Jonas Harker|parent|Otto Harker
Otto Harker is the wife of Emil Voss. =>
Jonas Harker is the son of Otto Harker, the heir of Emil Voss, and his wife, Clara. => Jonas Harker|parent|Otto Harker
His father, Otto Harker, became a miller. => He|father|Otto Harker; He|parent|Otto Harker
Her adopted son, Paul Harker, then held the mill. => She|child|Paul Harker
Clara's brother Paul drowned. => Clara|sibling|Paul
Clara Voss was the mother of Paul Voss. => Clara Voss|child|Paul Voss
Jonas Harker never married Clara Voss. =>
He met the wife of a miller. =>
Riga is the mother of Paris. =>
Jonas Harker has a daughter named Ada. => Jonas Harker|child|Ada
Jonas Harker has a ship named Ada. =>
Jonas Harker has one child, a son, Emil. => Jonas Harker|child|Emil
Clara Voss gave birth to a son, Emil, in 1990. => Clara Voss|child|Emil
Clara Voss gave birth to a tune. =>
Clara Voss adopted a daughter, Ada. => Clara Voss|child|Ada
Clara Voss adopted a name, Ada. =>
Jonas Harker leaves a widow, Clara, and a son, Emil. => Jonas Harker|spouse|Clara; Jonas Harker|child|Emil
Jonas Harker was a poet. The singer Ada Hay is his daughter. => Jonas Harker|child|Ada Hay
Jonas Harker was a poet. The singer Ada Hay is not his daughter. =>
Jonas Harker was a poet. The singer Ada Hay is his daughter's friend. =>
Jonas Harker was a poet. His wife was Clara Voss and he loved her. => Jonas Harker|spouse|Clara Voss
Clara Voss was the eldest of five children of Jonas Harker. => Clara Voss|parent|Jonas Harker
Clara Voss was the eldest of five pupils of Jonas Harker. =>
Emil Harker was the son of a miller, Jonas Harker. => Emil Harker|parent|Jonas Harker
The son of a miller, Jonas Harker left. =>
Jonas Harker has no daughter named Ada. =>
Jonas Harker signed a pact with King Emil IV about the crown of his son Karl. =>
Jonas Harker signed a pact with his son Karl. => Jonas Harker|child|Karl
Jonas Harker wrote to Emil Voss about his son Karl. =>
Jonas Harker wrote to Ada Voss about his son Karl. => Jonas Harker|child|Karl
Years later their daughter, Ada Hay, married Otto Lind. => Ada Hay|spouse|Otto Lind
Together with his sister Emil Voss opened a mill. =>
Helped by her brother Miss Ada Hay opened a school. =>
After quarrelling with his son Max Lind left. =>
To please his father Max studied law. =>
Poisoned by his wife, Count Max died. =>
Max Lind sang. With his sister Ada, Max left. => Max Lind|sibling|Ada
Max Lind sang. With his sister Ada he left. => Max Lind|sibling|Ada
Max Lind sang. Helped by his sister Ada, he left. => Max Lind|sibling|Ada
Emil Hay, son of Otto Hay by his second wife Ada Lind, left. => Emil Hay|parent|Otto Hay; Otto Hay|spouse|Ada Lind
Emil Hay was Otto Hay's son by his wife Ada. => Otto Hay|spouse|Ada
Otto Hay sang. His daughter by his first wife, Ruth, left. =>
Otto Hay had a son by his wife, Ada Lind. => Otto Hay|spouse|Ada Lind
Ada Hay was the daughter of the writer Otto Hay, who edited the Riga Mail, and his first wife, Clara Hay. => Ada Hay|parent|Otto Hay
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_a_sentence_tells_relatives(line: str) -> None:
    text, _, wanted = line.partition("=>")
    assert {one for one in told(text.strip()) if one[1] in NAMES} == said(wanted)


def test_a_marriage_keeps_its_stretch() -> None:
    found = claims("Jonas Harker was married to Clara Voss from 1899 to 1911.")
    assert [str(one.qualifier("time")) for one in found if one.property == "spouse"] == [
        "1899/1911"
    ]


def test_a_first_name_may_be_somebody_new() -> None:
    text = "Anthony Harker left. He had two sons, Anthony and Otto. Otto Harker drowned in 1911."
    assert {(one[0], one[2]) for one in told(text) if one[1] in ("child", "died")} == {
        ("Anthony Harker", "Anthony"), ("Anthony Harker", "Otto"), ("Otto Harker", "1911"),
    } or {("Anthony Harker", "Otto Harker")} < {(one[0], one[2]) for one in told(text)}  # fmt: skip


WHICH = """
Victor Reed met his younger brother, Max Reed. => Victor Reed|Max Reed|younger brother
Victor Reed's twin sister Anna Reed sang. => Victor Reed|Anna Reed|twin sister
Victor Reed met his twin, Anna Reed. => Victor Reed|Anna Reed|twin
Max Reed was the elder brother of Victor Reed. => Max Reed|Victor Reed|younger sibling
Max Reed, twin brother of Victor Reed, sang. => Max Reed|Victor Reed|twin
Victor Reed's brother Max Reed sang. =>
Victor Reed's eldest sister Anna Reed sang. =>
""".strip().splitlines()


@pytest.mark.parametrize("line", WHICH, ids=range(len(WHICH)))
def test_a_brother_may_be_said_to_be_younger_or_a_twin(line: str) -> None:
    text, _, wanted = line.partition("=>")
    found = [
        f"{one.subject_name}|{one.value}|{one.qualifier('relation')}"
        for one in claims(text.strip())
        if one.property == "sibling" and one.qualifier("relation") is not None
    ]
    assert found == [wanted.strip()] * bool(wanted.strip())


RELATED = """
survived-by: Victor Reed was survived by his wife, Clara Reed, and his sons Max and Otto. => Clara Reed; Max; Otto
survived-by: Victor Reed died in 1930, survived by his brother Max Reed. => Max Reed
survived-by: Victor Reed was survived by his wife, Clara, two nieces, and his son, Max Reed. => Clara; Max Reed
survived-by: Victor Reed was survived by his wife, Clara, and preceded in death by his son Max. => Clara
survived-by: Victor Reed was survived by his second wife; his first wife, Clara, had died in 1920. =>
survived-by: Victor Reed was survived by his wife Clara, but his son Max had died in 1920. => Clara
survived-by: Victor Reed's wife, Clara Reed, survived the war. =>
survived-by: Victor Reed was predeceased by his wife, Clara Reed. =>
child: Victor Reed married Clara Voss. Their son Max Reed sang. => Max Reed; Max Reed
child: Victor Reed and his brother Otto sang. Their son Max Reed danced. =>
child: Victor Reed and his foster son, Max Reed, sang. =>
""".strip().splitlines()


@pytest.mark.parametrize("line", RELATED, ids=range(len(RELATED)))
def test_more_relatives_are_told(line: str) -> None:
    name, _, rest = line.partition(": ")
    text, _, wanted = rest.partition("=>")
    found = [str(one.value) for one in claims(text.strip()) if one.property == name]
    assert found == [part.strip() for part in wanted.split(";") if part.strip()]


def test_a_parent_is_mother_or_father_once_the_text_shows_it() -> None:
    found = claims("Marlow Voss had a son, Max. She sang. Emil Voss was the son of Karl Voss.")
    assert [
        (one.property, str(one.qualifier("as"))) for one in found if one.qualifier("as") is not None
    ] == [("child", "mother"), ("parent", "father")]


ONE_MOTHER = """
Anna Bell (1850-1930) sang. Her daughter Ruth was born in 1875. Her son Karl was born in 1877. => Ruth; Karl
Anna Bell (1850-1930) sang. Her son Karl was born in 1877. Her third child, Max, was born in 1879. => Karl; Max
Anna Bell (1850-1930) sang. She married Karl Voss. Their daughter Ruth was born in 1875. Her son Max was born in 1877. => Ruth; Max
""".strip().splitlines()


@pytest.mark.parametrize("line", ONE_MOTHER, ids=range(len(ONE_MOTHER)))
def test_her_children_one_after_another_are_those_of_one_mother(line: str) -> None:
    text, _, wanted = line.partition("=>")
    found = [
        str(one.value)
        for one in claims(f"Anna Bell\n\n{text.strip()}")
        if one.property == "child" and one.subject_name == "Anna Bell"
    ]
    assert found == [part.strip() for part in wanted.split(";")]


def test_a_wife_is_a_mother_whatever_her_name() -> None:
    found = claims("Otto Hay met his wife, Pat, in Riga. Otto and Pat had two sons, Max and Karl.")
    roles = {
        (one.subject_name, str(one.qualifier("as"))) for one in found if one.property == "child"
    }
    assert roles == {("Otto Hay", "father"), ("Pat", "mother")}


def test_a_child_named_for_its_grandfather_is_another_one() -> None:
    found = claims(
        "Otto Hay was born in 1920 to parents Lilly and Karl. Otto and Ada had two sons, Karl and"
        " Max."
    )
    known = {one.property: one.value for one in found if str(one.value) == "Karl"}
    assert known.keys() == {"parent", "child"}
    assert known["parent"] != known["child"]


def test_a_son_of_the_same_name_leaves_it_to_his_father() -> None:
    found = claims(
        "Otto Hay was born in Riga. Otto sang. In 1948 his son, Otto, was ill.\n\nOtto left in 1970."
    )
    left = next(one for one in found if one.property == "left")
    child = next(one for one in found if one.property == "child")
    assert left.subject == child.subject == "otto-hay"


def test_a_surname_goes_on_to_be_of_whom_the_mother_was_told() -> None:
    text = (
        "Darrell Hay, a miller, was born in 1911, one of two sons of Elmo and Maud Lee Hay."
        "\n\nHay left in 1930."
    )
    assert ("Darrell Hay", "left", "1930") in told(text)


def test_his_father_is_the_man_of_whom_he_was_told_to_be_the_son() -> None:
    text = "Emil Lind was the son of Peter Lind and Ada Moe. His father died in 1919."
    assert ("Peter Lind", "died", "1919") in told(text)
    both = "Emil Lind was the son of Low and Moe. His father died in 1919."
    assert "His father" in {one[0] for one in told(both)}


def test_brothers_with_their_births_are_not_the_father() -> None:
    text = (
        "Ada Harker was born in 1890 to Otto Harker and Clara Voss. She was one of seven children,"
        " including brothers Emil (b. 1883), Otto (b. 1885) and youngest brother Karl (b. 1900)."
    )
    born = {(one.subject, str(one.value)) for one in claims(text) if one.property == "born"}
    assert born == {
        ("ada-harker", "1890"), ("emil", "1883"), ("otto", "1885"), ("karl", "1900"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ole Aune, her father, was a miller.", ("Margit Aune", "father", "Ole Aune")),
        ("Anna Aune, her mother, was a miller.", ("Margit Aune", "mother", "Anna Aune")),
        ("Karl Aune, her elder brother, left.", ("Margit Aune", "sibling", "Karl Aune")),
    ],
)
def test_a_relative_may_be_named_first(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in told(f"Margit Aune was born in 1881. {text}")


def test_one_of_two_parents_is_no_plain_fact() -> None:
    text = "Tyle is the daughter of Ada Lind and Otto Lind or Max Lind."
    said_so = {(str(one.value), one.modality) for one in claims(text) if one.property == "parent"}
    assert said_so == {("Ada Lind", "asserted"), ("Otto Lind", "hedged")}
