"""Names in a text, with what their own words say of them."""

from __future__ import annotations

import pytest

from factlint.extract.entities.mentions import find_mentions
from factlint.extract.entities.name_parts import read_name

TEXTS = """
Then Ada Hay left Paris.|Ada Hay person; Paris place
Then Karl Villa y Rosa left Paris.|Karl Villa y Rosa person; Paris place
The 80th AA Bde closed.|80th AA Bde organisation
The 103RD HEAVY REGIMENT closed.|103rd HEAVY REGIMENT organisation
A new 420 Bty closed.|420 Bty organisation
No. 5 Squadron closed.|No. 5 Squadron organisation
The 5 Squadron Leaders left.|Squadron Leaders ?
Then World War 2 began.|World War 2 event
The Leeds and Paris Railway closed.|Leeds and Paris Railway organisation
Then Ali ibn al-Hay left.|Ali ibn al-Hay person
100 Moles is a film.|100 Moles ?
The Council of Science and Technology closed.|Council of Science and Technology organisation
The Economic and Monetary Union closed.|Economic and Monetary Union organisation
The Northern League for the Tigers closed.|Northern League organisation; Tigers ?
He saw Hay v. Brandt.|Hay v. Brandt event
In Ramsey he met Sir John Ferrow.|Ramsey ?; John Ferrow person
The Riga Bank closed.|Riga Bank organisation
The University of Dorpat closed.|University of Dorpat organisation
The Battle of Jutland began.|Battle of Jutland event
He sailed for Lake Onega.|Lake Onega place
It was French and the Americans left.|
Then Ada Hay, Ph.D., left Paris.|Ada Hay person; Paris place
Otto Hay and Sons Ltd closed.|Otto Hay and Sons Ltd organisation
Then Hay and Co. was closed.|Hay and Co organisation
Then Otto Hay and Company B left.|Otto Hay person; Company B ?
During World War II Jonas Harker served.|World War II event; Jonas Harker person
Washington, D.C. is far.|Washington, D.C. place
He read I Claudius Caesar there.|I Claudius Caesar work
Anthony R. Kuser came.|Anthony R. Kuser person
A. E. Housman came.|A. E. Housman person
Ludwig van Beethoven and Charles de Gaulle met.|Ludwig van Beethoven person; Charles de Gaulle person
The NKVD watched NATO.|NKVD organisation; NATO organisation
Prime Minister Arthur Balfour spoke.|Arthur Balfour person
Queen Anne of Denmark.|Anne of Denmark person
He met Smith & Sons.|Smith & Sons organisation
Harry Hay Jr. left.|Harry Hay Jr. person
O'Brien met Jean-Paul Sartre's aunt.|O'Brien ?; Jean-Paul Sartre person
St Olaf's High School and King's College closed.|St Olaf's High School organisation; King's College organisation
Mayor Otto Brandt of the Liberal Party won.|Otto Brandt person; Liberal Party organisation
Conservative MP Otto Brandt left.|Otto Brandt person
The Leeds-based Riga Bank closed.|Leeds place; Riga Bank organisation
Quaad Sherida al-Kaabi left.|Quaad Sherida al-Kaabi ?
Lance Corporal Mark Steel left.|Mark Steel person
General Electric closed.|General Electric ?
General Brandt closed it.|Brandt person
American Lind Metals, Inc. closed.|American Lind Metals, Inc. organisation
Rhydderch ap Iestyn died.|Rhydderch ap Iestyn ?
The Compagnie des Îles closed.|Compagnie des Îles ?
He led Athletes for Peace.|Athletes for Peace ?
In Paris Otto Brandt left.|Paris place; Otto Brandt person
He said that in Paris Otto Brandt left.|Paris place; Otto Brandt person
In Virginia Lee Otto saw a friend.|Virginia Lee Otto person
In London Hospital he died.|London Hospital organisation
The Workers' Party met.|Workers' Party organisation
He joined Address.com there.|Address.com ?
The Ada Hay Professor of Physics left.|Ada Hay ?; Physics ?
The Riga General Bank, Ltd. closed.|Riga General Bank, Ltd. organisation
nothing here|
He met the head of the United States Otto B. Lind.|Otto B. Lind person
The Latvians Otto Lind and Ada Hay left.|Otto Lind ?; Ada Hay person
Hay, George Lind (1859–1946), was ill.|George Lind Hay person
Riga, Latvia (1900–1950).|Riga place; Latvia place
It cost US$5 million there.|
It was built by Ada Hay for Otto Lind.|Ada Hay person; Otto Lind person
It was built by Zvez Prk for Otto Lind.|Zvez Prk ?; Otto Lind person
The Society for Otto Lind met.|Society for Otto Lind organisation
""".strip().splitlines()


@pytest.mark.parametrize("line", TEXTS, ids=range(len(TEXTS)))
def test_names_are_found_and_typed(line: str) -> None:
    text, _, wanted = line.partition("|")
    found = [f"{one.text} {one.type or '?'}" for one in find_mentions(text, frozenset())]
    assert "; ".join(found) == wanted


def test_a_name_after_in_is_likely_a_place() -> None:
    (mention,) = find_mentions("He lived in Ramsey", frozenset())
    assert (mention.type, mention.hint) == ("", "place")


def test_two_sentences_are_not_one_name() -> None:
    text = "He met Dr. Voss. Ada left."
    found = [one.text for one in find_mentions(text, frozenset([0, 17]))]
    assert found == ["Voss", "Ada"]


def test_a_headline_is_no_name() -> None:
    assert read_name(" ".join(["Very"] * 20)) is None
