"""Questions, conditions, wishes and denials: from none of them comes a claim that is asserted."""

from __future__ import annotations

import pytest

from factlint.model import Modality, Polarity
from tests.extract.readings import claims, extraction

SENTENCES = """
Was Clara Voss born in 1871 in Riga?
Did Otto Brandt found the Riga Bank in 1902?
Who says that Ludwig Marten died in 1920?
"Was Clara Voss married in 1890?"
When was Ludwig Marten born, in 1905 or in 1906?
What if Ludwig Marten had died in 1920?
Is it possible that Clara Voss left Riga in 1911?
Could Otto Brandt (1850–1911) have been wrong?
Why did his wife Anna leave Riga in 1890?
How old was Clara Voss in 1890, aged 12 or aged 13?
If Otto Brandt died in 1911, his widow inherited the mill.
If the mill was built in 1790, it is the oldest in Riga.
Had Otto Brandt died in 1911, his widow would have inherited the mill.
Had she been born in 1890, Clara Voss would have been too young.
Were Ludwig Marten released in 1945, he would return to Riga.
Should Ludwig Marten return in 1945, he would be arrested.
Unless Ludwig Marten left in 1939, he was deported.
Even if he was born in 1905, Ludwig Marten was too young.
Only if Ludwig Marten signed in 1905 was the contract valid.
As if Ludwig Marten had died in 1920, his friends wept.
In case Ludwig Marten died in 1920, the mill was insured.
Provided that Clara Voss was born in 1871, she was ninety.
Suppose Ludwig Marten died in 1920.
Supposing that Ludwig Marten died in 1920, who wrote the letters of 1922?
Imagine that Ludwig Marten died in 1920.
Assuming Ludwig Marten was born in 1905, he was forty.
Let us assume that Ludwig Marten was born in 1905.
Lest Ludwig Marten be arrested in 1937, they hid him.
If Clara Voss had married in 1890, she might have stayed.
Ludwig Marten would return in 1946 if he could.
Ludwig Marten would have turned ninety in 1990.
Without her help, Ludwig Marten would have died in 1920.
But for the war Ludwig Marten would have married in 1914.
Ludwig Marten could have married Anna Blum in 1920.
Ludwig Marten should have been released in 1945.
Ludwig Marten might have emigrated in 1920.
Ludwig Marten may have been born in 1905.
Ludwig Marten must have died in 1920.
Ludwig Marten can hardly have been born in 1905.
Clara Voss would otherwise have founded a school in 1901.
Ludwig Marten never married.
Ludwig Marten was not born in 1905.
Ludwig Marten was never arrested in 1937.
Ludwig Marten did not return in 1945.
Ludwig Marten didn't emigrate in 1920.
Clara Voss was not awarded the Order of Merit in 1911.
Neither Ludwig Marten nor Anna Blum was born in 1905.
Neither of the brothers was born in 1905.
None of the sons married in 1905.
No prisoner was released in 1945.
Nobody was arrested in 1937.
The mill was not built in 1790.
The Riga Bank was not founded by Otto Brandt in 1902.
Clara Voss has never lived in Riga since 1890.
Ludwig Marten no longer worked in 1950.
Few of the members returned in 1945.
Ludwig Marten failed to graduate in 1920.
Ludwig Marten refused to marry Anna Blum in 1920.
Clara Voss declined to return in 1920.
Otto Brandt neglected to sign in 1902.
It is not true that Ludwig Marten died in 1920.
It is untrue that Ludwig Marten died in 1920.
It is unlikely that Ludwig Marten died in 1920.
It is impossible that Ludwig Marten died in 1920.
It is doubtful that Ludwig Marten was born in 1905.
There is no evidence that Ludwig Marten died in 1920.
There is no record that Clara Voss married in 1890.
No record says that Ludwig Marten was born in 1905.
No letter shows that Ludwig Marten left in 1920.
Nobody claimed that Ludwig Marten died in 1920.
He did not say that Ludwig Marten died in 1920.
Nobody knows whether Ludwig Marten died in 1920.
It is unknown whether Ludwig Marten was born in 1905.
Whether Clara Voss married in 1890 is unclear.
She denied that Ludwig Marten was arrested in 1937.
The court rejected the claim that Ludwig Marten was arrested in 1937.
The claim that Ludwig Marten was born in 1905 is false.
The rumour that Ludwig Marten died in 1920 was wrong.
The story that Clara Voss married in 1890 is an invention.
The idea that Otto Brandt built the mill in 1790 is untenable.
Ludwig Marten was nearly killed in 1914.
Ludwig Marten almost died in 1914.
The mill nearly burned down in 1914.
Ludwig Marten pretended that he had died in 1920.
He wished that he had been born in 1900.
Clara Voss dreamed that she had married in 1890.
Clara Voss imagined that Ludwig Marten died in 1920.
He doubted that Ludwig Marten was born in 1905.
Ludwig Marten planned to marry Anna Blum in 1920.
Ludwig Marten hoped to return in 1945.
Ludwig Marten wanted to emigrate in 1920.
Clara Voss intended to found a school in 1901.
Ludwig Marten was about to be released in 1945.
Ludwig Marten was to be executed in 1945.
The bridge was to be opened in 1914.
Ludwig Marten was supposed to return in 1945.
Ludwig Marten was to have married Anna Blum in 1920.
Clara Voss was too young to have been born in 1860.
Rather than emigrate in 1933, Ludwig Marten stayed.
Instead of marrying Anna Blum in 1920, he left.
""".strip().splitlines()


# Of other shapes: turned openings, indirect questions, gerunds, plans that failed, errors, tales.
OTHERS = """
Would that Ludwig Marten had lived until 1930.
If only Clara Voss had married in 1890!
Were it not for his debts, Otto Brandt would have stayed until 1950.
On condition that Otto Brandt resigned in 1902, the bank was saved.
As long as Clara Voss stayed until 1911, she was safe.
In the event that Ludwig Marten died before 1920, Anna Blum inherited the mill.
Whether or not Ludwig Marten left in 1939, he was lost.
It is often asked whether Clara Voss was born in 1871.
One wonders if Ludwig Marten was released in 1945.
The police wanted to know whether Otto Brandt was killed in 1911.
Nobody could say when Clara Voss was born, in 1871 or in 1872.
Never did Clara Voss return to Riga after 1911.
At no time was Ludwig Marten employed by the Riga Bank in 1920.
Under no circumstances did Otto Brandt leave Riga in 1911.
Not once did Ludwig Marten visit Riga in 1920.
Nor was Clara Voss born in 1871.
By no means did the mill close in 1914.
Hardly had anyone expected that Ludwig Marten died in 1920.
Far from being born in 1905, Ludwig Marten came later.
There was nothing to suggest that Clara Voss left Riga in 1911.
Nothing indicates that Ludwig Marten was arrested in 1937.
It has been disproved that Otto Brandt built the mill in 1790.
Contrary to the claim that Ludwig Marten died in 1920, he lived on.
It is a myth that Clara Voss founded the school in 1901.
Ludwig Marten is wrongly said to have died in 1920.
Clara Voss is mistakenly believed to have been born in 1871.
The year of his birth is erroneously given as 1905.
The report that Ludwig Marten had died in 1920 proved a hoax.
It was hoped that the bridge would open in 1914.
The bridge was due to open in 1914.
The bridge was scheduled to be opened in May 1914.
The opening of the bridge was planned for 1914.
A museum was to have been founded in Riga in 1920.
Plans to open a museum in 1920 came to nothing.
The plan that Otto Brandt should build a mill in 1790 was dropped.
The festival of 1915 was cancelled.
Ludwig Marten was long thought to have died in 1920.
It was once believed that Clara Voss was born in 1871.
The 1915 festival was cancelled.
The festival of 1915 was called off.
The Riga Games of 1940 were never held.
A proposal to dissolve the Riga Bank in 1920 was rejected.
Otto Brandt offered to sell the mill in 1911.
Otto Brandt threatened to close the mill in 1911.
Clara Voss promised to marry Otto Brandt in 1890.
Ludwig Marten was prevented from leaving Riga in 1939.
Ludwig Marten was forbidden to return to Riga in 1945.
Clara Voss was barred from studying in Riga in 1890.
Ludwig Marten narrowly missed being killed in 1914.
Clara Voss stopped short of resigning in 1901.
Otto Brandt could not be arrested in 1911.
Ludwig Marten cannot have met Clara Voss in 1920.
Clara Voss need not have left Riga in 1911.
Ludwig Marten ought to have been released in 1945.
Do not believe that Clara Voss was born in 1871.
Think of Clara Voss, had she been born in 1905!
Let Ludwig Marten be born in 1905 for the sake of argument.
In the novel, Ludwig Marten dies in 1920.
In the film, Clara Voss was married in 1890.
Ludwig Marten dreamt of being elected in 1920.
The rumour went that Ludwig Marten had died in 1920, which he had not.
Some doubt that Clara Voss was born in 1871.
Tell me, was Otto Brandt arrested in 1911?
Ludwig Marten, it was said in jest, had died in 1920.
The mill is said to date from 1690.
""".strip().splitlines()


def test_the_corpus_has_a_hundred_sentences_and_sixty() -> None:
    assert (len(set(SENTENCES)), len(set(OTHERS))) == (100, 65)


@pytest.mark.parametrize("sentence", [*SENTENCES, *OTHERS], ids=range(len(SENTENCES) + len(OTHERS)))
@pytest.mark.parametrize("before", ["", "Ludwig Marten was a miller. "], ids=["alone", "told-of"])
def test_nothing_unreal_is_asserted(sentence: str, before: str) -> None:
    asserted = [
        (claim.subject_name, claim.property, str(claim.value))
        for claim in claims(before + sentence)
        if claim.polarity is Polarity.POSITIVE and claim.modality is Modality.ASSERTED
    ]
    assert asserted == []


# The same words, where the sentence does state something.
STATED = """
Contrary to legend, Ludwig Marten was born in 1905.|born 1905
Ludwig Marten was released in 1945, as he had hoped.|released 1945
He asked in 1950 whether Clara Voss was ill.|acted 1950
Not only was the mill built in 1790, it was enlarged in 1811.|rebuilt 1811
Ludwig Marten, who never married, died in 1920.|died 1920
Almost nobody knew him when Ludwig Marten died in 1920.|died 1920
Ludwig Marten died in 1920, almost forgotten.|died 1920
Ludwig Marten was wrongly imprisoned in 1937.|imprisoned 1937
After being arrested in 1937, Ludwig Marten died in 1940.|died 1940
Never one to rest, Ludwig Marten died in 1920.|died 1920
In the film industry, Ludwig Marten died in 1920.|died 1920
Nobody remembered when Ludwig Marten died in 1920.|died 1920
Ludwig Marten was kept in Riga and was released in 1945.|released 1945
Because he refused to sign, Ludwig Marten was arrested in 1937.|arrested 1937
The mill was to the north of Riga and was built in 1790.|built 1790
Ludwig Marten used to live in Riga and left in 1911.|left 1911
Ludwig Marten was too ill to speak in 1911.|event 1911
Ludwig Marten had to leave Riga in 1911.|event 1911
Ludwig Marten was librarian to Sir Emil Blum in 1911.|event 1911
Ludwig Marten left Riga in 1911, possibly to see Anna Blum.|left 1911
Ludwig Marten sang so well that in 1911 Anna Blum left Riga.|left 1911
Ludwig Marten, of a family with a long tradition, left Riga in 1911.|left 1911
""".strip().splitlines()


@pytest.mark.parametrize("line", STATED, ids=range(len(STATED)))
def test_what_is_stated_beside_such_words_is_kept(line: str) -> None:
    sentence, _, wanted = line.partition("|")
    kept = {
        f"{claim.property} {claim.value}"
        for claim in claims("Ludwig Marten was a miller. " + sentence)
        if claim.polarity is Polarity.POSITIVE and claim.modality is Modality.ASSERTED
    }
    assert wanted in kept


MEANT = """
Ludwig Marten was not born in 1905.|negative asserted
Ludwig Marten failed to graduate in 1920.|negative asserted
No prisoner was released in 1945.|negative asserted
Ludwig Marten didn't emigrate in 1920.|negative asserted
Ludwig Marten probably died in 1920.|positive hedged
Ludwig Marten might have emigrated in 1920.|positive hedged
Ludwig Marten planned to marry Anna Blum in 1920.|positive hedged
The rumour that Ludwig Marten died in 1920 spread.|positive hedged
Ludwig Marten was released in 1945 if the register is right.|positive hedged
Ludwig Marten is said to have died in 1920.|positive hedged
She claimed that Ludwig Marten died in 1920.|positive attributed She
She denied that Ludwig Marten died in 1920.|negative attributed She
According to his sister, Ludwig Marten died in 1920.|positive attributed his sister
According to the French file he died in 1920.|positive attributed the French file
The register states that Ludwig Marten died in 1920.|positive attributed The register
""".strip().splitlines()


@pytest.mark.parametrize("line", MEANT, ids=range(len(MEANT)))
def test_doubt_denial_and_speaker_stand_on_the_claim(line: str) -> None:
    sentence, _, wanted = line.partition("|")
    found = {
        f"{claim.polarity} {claim.modality} {claim.speaker}".strip()
        for claim in claims(sentence)
        if str(claim.value)[:2] == "19"
    }
    assert found == {wanted}


DROPPED = """
Did Ludwig Marten leave Riga, and was he born in 1905?|a question
Unless Ludwig Marten left in 1939, he was deported.|a condition
Ludwig Marten could have married in 1920.|not said to have happened: 'could'
Ludwig Marten almost died in 1914.|it nearly happened
It is untrue that Ludwig Marten died in 1920.|told as not so, or as only thought
""".strip().splitlines()


@pytest.mark.parametrize("line", DROPPED, ids=range(len(DROPPED)))
def test_what_is_dropped_says_why(line: str) -> None:
    sentence, _, why = line.partition("|")
    assert [dropped.why for dropped in extraction(sentence).dropped][:1] == [why]
