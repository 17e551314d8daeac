from __future__ import annotations

import pytest

from tests.extract.readings import said, told

LINES = """
Clara Voss grew up in the Paris suburb of Sceaux. => Clara Voss|residence|Sceaux
Clara Voss lives in Paris. => Clara Voss|residence|Paris
Clara Voss lived and worked in Paris. => Clara Voss|residence|Paris
Clara Voss moved with her family to Paris. => Clara Voss|residence|Paris
Clara Voss moved from Riga to Paris in 1911. => Clara Voss|residence|Riga; Clara Voss|residence|Paris
Clara Voss emigrated from Ramsey, Isle of Man, in 1911 to Riga, Latvia. => Clara Voss|residence|Ramsey, Isle of Man; Clara Voss|residence|Riga, Latvia
Clara Voss lives in Riga and Paris. => Clara Voss|residence|Riga; Clara Voss|residence|Paris
Clara Voss lived in Riga, and Otto Brandt left. => Clara Voss|residence|Riga
Clara Voss is married and lives in Paris. => Clara Voss|residence|Paris
Clara Voss, a painter, lives and works in Paris. => Clara Voss|residence|Paris
Clara Voss saves lives and works in Paris. =>
I live in Paris. => I|residence|Paris
Born and raised in Paris, Clara Voss left. => Clara Voss|birthplace|Paris; Clara Voss|residence|Paris
Clara Voss was born in Riga and raised in Paris. => Clara Voss|residence|Paris
Clara Voss was born and educated in Paris. => Clara Voss|birthplace|Paris
Clara Voss grew up on Long Island. => Clara Voss|residence|Long Island
Clara Voss lived on Bread. =>
Clara Voss moved to SGI as an engineer. =>
Clara Voss moved to Kelby as an engineer. => Clara Voss|residence|Kelby
Clara Voss finally settled in at Critter Corner. =>
Clara Voss makes her home in Paris. => Clara Voss|residence|Paris
Clara Voss divides her time between Riga and Paris. => Clara Voss|residence|Riga; Clara Voss|residence|Paris
Clara Voss is a Paris native. => Clara Voss|birthplace|Paris
Clara Voss is married and is a resident of Paris. => Clara Voss|residence|Paris
Clara Voss left her native Latvia. => Clara Voss|birthplace|Latvia
Originally from Paris, Clara Voss left. => Clara Voss|birthplace|Paris
Clara Voss is originally from Paris. => Clara Voss|birthplace|Paris
The painting is originally from Paris. =>
Clara Voss, a Riga-born painter, wept. => Clara Voss|birthplace|Riga
The Paris-based painter Clara Voss wept. => Clara Voss|residence|Paris
Clara Voss was born on 4 May 1871 in the small town of Varn. => Clara Voss|birthplace|Varn
Clara Voss is not a native of Paris. =>
Clara Voss grew up in Leeds, Yorkshire. => Clara Voss|residence|Leeds, Yorkshire
Clara Voss settled in Paris. => Clara Voss|residence|Paris
Clara Voss moved to Kelby Harriers in 1911. =>
Clara Voss moved to Crewe Alexandra in 1911. =>
Clara Voss taught before settling in Paris. => Clara Voss|residence|Paris
Clara Voss was born and raised in Paris. => Clara Voss|birthplace|Paris; Clara Voss|residence|Paris
Clara Voss is a native of Paris. => Clara Voss|birthplace|Paris
A native of Paris, Clara Voss wept. => Clara Voss|birthplace|Paris
Clara Voss is a resident of Paris. => Clara Voss|residence|Paris
Clara Voss moved the company to Paris. =>
Otto Brandt moved to Leeds United in 1911. =>
Otto Brandt moved to non-league side St Blazey in 1911. =>
Otto Brandt played before moving to Leeds Rovers in 1911. =>
Otto Brandt moved to Coventry City and scored two goals. =>
Otto Brandt moved to Mexico City in 1911. => Otto Brandt|residence|Mexico City
Clara Voss never lived in Paris. =>
The Riga Bank moved to Paris. =>
Clara Voss grew roses in Paris. =>
Clara Voss met a native of Paris. =>
Anna Voss was a poet. She moved to Leeds, Yorkshire, where she lived until 1940. => Anna Voss|residence|Leeds, Yorkshire
Anna Voss was a poet. She wrote about Leeds, where Emil Hay lived. => Emil Hay|residence|Leeds
Anna Voss was a poet. She went to the coast, where she lived until 1940. =>
A native of Leeds, Otto Brandt knows the coast. => Otto Brandt|birthplace|Leeds
A resident of Leeds since 1977, Otto Brandt knows the coast. => Otto Brandt|residence|Leeds
The house of a native of Leeds, Otto Brandt knows. =>
Otto Brandt and his wife Ann live in Leeds. => Otto Brandt|residence|Leeds; Ann|residence|Leeds
Clara Voss and Emil Hay reside in Paris. => Clara Voss|residence|Paris; Emil Hay|residence|Paris
Clara Voss met Emil Hay in 1911; they live in Paris. => Clara Voss|residence|Paris; Emil Hay|residence|Paris
Clara Voss and Emil Hay gave a live concert in Paris. =>
Bears live in Latvia. =>
Clara Voss moved at age six with her parents to Varn, Iowa. => Clara Voss|residence|Varn, Iowa
Clara Voss moved to Paris from Riga in 1911. => Clara Voss|residence|Riga; Clara Voss|residence|Paris
Clara Voss moved to Paris from the stage in 1911. => Clara Voss|residence|Paris
Clara Voss studied in Paris under Emil Hay and lived there until 1940. => Clara Voss|residence|Paris
Clara Voss taught in Paris and in Riga and lived there until 1940. =>
Clara Voss moved to live in Latvia. => Clara Voss|residence|Latvia
Clara Voss died in Paris, where she had moved in 1911. => Clara Voss|residence|Paris
Clara Voss is an artist that lives and works in Paris. => Clara Voss|residence|Paris
Having lived in Latvia, Spain and France, Clara Voss wrote home. => Clara Voss|residence|Latvia; Clara Voss|residence|Spain; Clara Voss|residence|France
Clara Voss taught before moving to Latvia and then Spain. => Clara Voss|residence|Latvia; Clara Voss|residence|Spain
Clara Voss spent most of her life in Paris. => Clara Voss|residence|Paris
Clara Voss spent her childhood in Riga and Paris. => Clara Voss|residence|Riga; Clara Voss|residence|Paris
Clara Voss spent her money in Paris. =>
Clara Voss did not spend her life in Paris. =>
Clara Voss spent the life of a monk in thought. =>
Clara Voss calls Paris home. => Clara Voss|residence|Paris
Clara Voss calls Paris her home. => Clara Voss|residence|Paris
Clara Voss calls Paris boring. =>
Paris is not her home, Clara Voss says. =>
Otto Brandt, 45, of Leeds, was fined. => Otto Brandt|residence|Leeds
Otto Brandt, 45, of the Riga Bank, was fined. =>
Otto Brandt, 1845, of Leeds, is a good likeness. =>
Clara Voss moved to the Leeds Standard in 1911. =>
Clara Voss moved to the United States in 1911. => Clara Voss|residence|United States
Clara Voss returned to live in Paris. => Clara Voss|residence|Paris
Clara Voss went to live music in Paris. =>
Clara Voss lived in exile in Paris. => Clara Voss|residence|Paris
Clara Voss lived most of her life in Paris. => Clara Voss|residence|Paris
Clara Voss is based in Paris. => Clara Voss|residence|Paris
The plot is based in Paris. =>
The plan of Clara Voss is based on Paris. =>
Clara Voss is not based in Paris. =>
Clara Voss moved to the West Coast of New Zealand. => Clara Voss|residence|West Coast of New Zealand
Clara Voss hails from Paris. => Clara Voss|birthplace|Paris
Clara Voss hails a cab from Paris. =>
Clara Voss is an actor and painter born in Paris. => Clara Voss|birthplace|Paris
Clara Voss was a sculptor, painter, and poet born in Paris. => Clara Voss|birthplace|Paris
Clara Voss, a painter living in Paris, wept. => Clara Voss|residence|Paris
Clara Voss met a painter living in Paris. =>
Clara Voss has a brother, a painter born in Paris. =>
Clara Voss left Riga for Paris, where she lived until 1940. => Clara Voss|residence|Paris
Clara Voss was born in Wayne, Nebraska, and raised in Paris. => Clara Voss|residence|Paris
Otto Brandt lived at the time of Domitian. =>
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_a_home_is_read(line: str) -> None:
    text, _, wanted = line.partition("=>")
    assert told(text.strip(), by="home") == said(wanted)
