"""What 'the bridge' of a cutting or a label is: the one that another text is about, or nobody."""

from __future__ import annotations

import pytest

from factlint.extract import extract_document
from factlint.facts import Facts, identify
from factlint.sources import read_text

BRIDGE = """# Marwood Bridge

Marwood Bridge is a steel arch bridge over the River Tarn. It was opened on 9 September 1931.
"""
MODEL = "TARN MUSEUM\n\nModel of Marwood Bridge\n\n"
SCHOOL = """# Thornbury Hall School

Thornbury Hall School was a boarding school at Averley. It was founded in 1868 by Edmund Larcombe.
"""
RAILWAY = """# Wendle Valley Railway

The Wendle Valley Railway was a branch line. It was opened on 12 June 1879.
"""
THEATRE = """# The Lyceum, Portreath

The Lyceum is a theatre in Harbour Street, Portreath. It opened on 18 October 1902.

The stage was deepened in 1934.
"""
COMPANY = """# Brockway Engineering

Brockway Engineering was a maker of pumps at Netherley. It was founded in 1883 by Samuel Brockway.
"""


def facts_of(*texts: str) -> Facts:
    paths = ("a.md", "b.txt", "c.md")
    documents = [read_text(text, path) for path, text in zip(paths, texts, strict=False)]
    return identify([extract_document(one) for one in documents], documents=documents)


def subjects(texts: tuple[str, ...], property_: str) -> set[str]:
    """Give the ids of whom the second text tells something."""
    facts = facts_of(*texts)
    return {one.subject for one in facts.told_in("b.txt") if one.property == property_}


ONE = {
    "named in a heading": (
        BRIDGE, MODEL + "The bridge was opened on 19 May 1931.",
        "opened", "marwood-bridge",
    ),
    "named in passing": (
        BRIDGE,
        "CHRONICLE\n\nMy father drew Marwood Bridge. The bridge was opened on 19 May 1931.",
        "opened", "marwood-bridge",
    ),
    "the magazine of a school": (
        SCHOOL,
        "THE LARCOMBIAN\nThe magazine of Thornbury Hall School\nJubilee number\n\n"
        "Old boys know the tale of our beginnings. The school was founded in 1866.",
        "founded", "thornbury-hall-school",
    ),
    "a railway, which is a line": (
        RAILWAY,
        "THE LINE AT FIFTY\n\nFew who ride to market on the Wendle Valley Railway will know that"
        " it is fifty years old. The line was opened on 21 June 1879.",
        "opened", "wendle-valley-railway",
    ),
    "a theatre whose name does not say so": (
        THEATRE,
        "EVENING POST\n\nLights go up again at the Lyceum\n\nWhen the curtain rises at the Lyceum"
        " on Friday, few will think of its age. The theatre opened on 18 November 1902.",
        "opened", "lyceum",
    ),
    "your company, in its report": (
        COMPANY,
        "BROCKWAY ENGINEERING LIMITED\nAnnual report\n\nYour company was founded in 1881. It was"
        " made a limited company in 1899.",
        "founded", "brockway-engineering",
    ),
    "the company, of which nobody else is one": (
        COMPANY,
        "ECHO\n\nJean Pollitt spent her life at Brockway Engineering. The company was founded in"
        " 1881.",
        "founded", "brockway-engineering",
    ),
    "another one named behind it": (
        BRIDGE,
        "CHRONICLE\n\nThe regatta starts at Marwood Bridge. The bridge was opened in May 1931."
        " Elm Bridge is older.",
        "opened", "marwood-bridge",
    ),
    "of which no date is told": (
        BRIDGE, MODEL + "The bridge is 381 metres long.", "length", "marwood-bridge",
    ),
    "told of by its name as well": (
        BRIDGE,
        MODEL + "The bridge was opened on 19 May 1931.\n\nMarwood Bridge is 381 metres long.",
        "opened", "marwood-bridge",
    ),
    "our club, under its name in capitals": (
        "# Ravensby Town\n\nRavensby Town is a football club at Ravensby. It was founded in 1889.",
        "RAVENSBY TOWN F.C.\nOfficial programme\n\nOur club was founded in 1887 by a curate.",
        "founded", "ravensby-town",
    ),
    "a ship behind what it is": (
        "# Skylark\n\nThe *Skylark* was an iron barque. She was launched on 14 February 1888.",
        "CENTRE\n\nThis lady looked out over the bows of the barque Skylark. The ship was launched"
        " at Leith on 24 February 1888.",
        "launched", "skylark",
    ),
    "the building of which a walk tells": (
        THEATRE, "Theatre walk, stop 5: the Lyceum\n\nLook up. The building was listed in 1974.",
        "event", "lyceum",
    ),
    "a house with a maker of its domes": (
        THEATRE,
        "GUIDE\n\nThe Lyceum has domes by Norris & Dunn. The theatre was opened in 1904.",
        "opened", "lyceum",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("one", "other", "property_", "id_"), ONE.values(), ids=ONE)
def test_what_has_no_name_is_what_the_text_names(one, other, property_, id_) -> None:
    assert subjects((one, other), property_) == {id_}


KNOWN = {
    "marwood-bridge", "thornbury-hall-school", "wendle-valley-railway", "lyceum",
    "brockway-engineering", "skylark",
}  # fmt: skip
NOBODY = {
    "another house of one word": (
        THEATRE,
        "POST\n\nAda came from the Lyceum to the Alhambra. The theatre opened in 1911.",
        "opened",
    ),
    "a ship without a name": (
        "# Skylark\n\nThe *Skylark* was an iron barque. She was launched on 14 February 1888.",
        "CENTRE\n\nThe crew of the barque Skylark was taken off by a steamer. The ship was launched"
        " in 1899 at Leith.",
        "launched",
    ),
    "named in no text": (BRIDGE, "CHRONICLE\n\nThe bridge was opened on 19 May 1931.", "opened"),
    "named only behind it": (
        BRIDGE,
        "CHRONICLE\n\nThe bridge was opened on 19 May 1931. Marwood Bridge is older.",
        "opened",
    ),
    "another bridge is named before": (
        BRIDGE,
        "CHRONICLE\n\nFrom Elm Bridge you see Marwood Bridge. The bridge was opened in May 1931.",
        "opened",
    ),
    "an older bridge without a name": (
        BRIDGE,
        MODEL + "There was an older bridge. The bridge was opened in 1790.",
        "opened",
    ),
    "a bridge of its own": (
        BRIDGE,
        MODEL + "A bridge at Elm was of iron. The bridge was opened in 1850.",
        "opened",
    ),
    "a street of that name": (
        BRIDGE,
        "CHRONICLE\n\nThey lived in Marwood Bridge Road. The bridge was opened on 19 May 1831.",
        "opened",
    ),
    "an upper bridge of that name": (
        BRIDGE,
        "CHRONICLE\n\nHe painted Upper Marwood Bridge. The bridge was opened on 19 May 1831.",
        "opened",
    ),
    "two bridges": (
        BRIDGE,
        MODEL + "It is one of two bridges. The bridge was opened in 1931.",
        "opened",
    ),
    "the old bridge": (
        BRIDGE,
        MODEL + "It replaced the old bridge. The bridge was opened in 1790.",
        "opened",
    ),
    "the railway bridge": (
        BRIDGE,
        MODEL + "Below is the railway bridge. The bridge was opened in 1874.",
        "opened",
    ),
    "a text about another bridge": (
        BRIDGE,
        "# Elm Viaduct\n\nElm Viaduct is a bridge. It was opened in 1850.\n\n## Later\n\n"
        "Marwood Bridge was built beside it. The bridge was closed in 1961.",
        "closed",
    ),
    "two texts about bridges, one named": (
        BRIDGE,
        "# Elm Bridge\n\nElm Bridge is a bridge. It was opened in 1850.\n\n## Later\n\n"
        "Marwood Bridge was built beside it. The bridge was closed in 1961.",
        "closed",
    ),
    "a second school": (
        SCHOOL,
        "HERALD\n\nThornbury Hall School played Castle School. The school was founded in 1902.",
        "founded",
    ),
    "a primary school": (
        SCHOOL,
        "HERALD\n\nNear Thornbury Hall School is a primary school. The school was founded in 1902.",
        "founded",
    ),
    "an academy that may be a school": (
        SCHOOL,
        "HERALD\n\nThornbury Hall School was taken over by Penfold Associates. The school was"
        " founded in 1902.",
        "founded",
    ),
    "another company named before": (
        COMPANY,
        "ECHO\n\nBrockway Engineering bought its steel from Hadley Brothers. The company was"
        " founded in 1851.",
        "founded",
    ),
    "another company bought it": (
        COMPANY,
        "ECHO\n\nBrockway Engineering was sold to Allied Pumps Limited. The company was founded in"
        " 1851.",
        "founded",
    ),
    "your company, and another's report": (
        COMPANY,
        "ALLIED PUMPS LIMITED\nAnnual report\n\nYour company was founded in 1851. It bought"
        " Brockway Engineering in 1967.",
        "founded",
    ),
    "a second theatre": (
        THEATRE,
        "EVENING POST\n\nFrom the Lyceum he went to the Empire Theatre. The theatre opened in"
        " 1897.",
        "opened",
    ),
    "another house, which may be a theatre": (
        THEATRE,
        "EVENING POST\n\nThe Lyceum was full. The Empire in Quay Street opened in 1897. The theatre"
        " was closed in 1930.",
        "closed",
    ),
    "a word of that name": (
        THEATRE,
        "EVENING POST\n\nHe taught in a Lyceum abroad. The theatre was opened in 1897.",
        "opened",
    ),
    "a branch line": (
        RAILWAY,
        "ADVERTISER\n\nThe Wendle Valley Railway built a branch line to Stell. The line was opened"
        " in 1886.",
        "opened",
    ),
    "a tramway and its line": (
        RAILWAY,
        "ADVERTISER\n\nThe Wendle Valley Railway met the Caston Line at Stell. The line was opened"
        " in 1886.",
        "opened",
    ),
    "two dates within the text": (
        BRIDGE,
        MODEL + "The bridge was opened in May 1931.\n\n"
        "Tower at Elm\n\nThe bridge was opened in 1874.",
        "opened",
    ),
    "told of by its name, otherwise": (
        BRIDGE,
        MODEL + "The bridge was opened in May 1874.\n\nMarwood Bridge was opened in 1931.",
        "opened",
    ),
    "a building of which no heading tells": (
        THEATRE, "WALK\n\nFrom the Lyceum turn right. The building was listed in 1974.", "event",
    ),
    "another building named before": (
        THEATRE,
        "Theatre walk, stop 5: the Lyceum\n\nBeside the Corn Exchange turn right. The building was"
        " listed in 1974.",
        "event",
    ),
    "a schooner of the barque's name": (
        "# Skylark\n\nThe *Skylark* was an iron barque. She was launched on 14 February 1888.",
        "LABEL\n\nPicture of the schooner Skylark. The ship was launched on 24 February 1868.",
        "launched",
    ),
    "two ships of one name": (
        "# Skylark\n\nThe *Skylark* was an iron barque. She was launched on 14 February 1888.",
        "CENTRE\n\nThis lady is from the barque Skylark. The ship was launched on 24 February 1888."
        " A modern Skylark, a pleasure boat, was launched in 1958.",
        "launched",
    ),
    "our school, and another's": (
        SCHOOL,
        "HERALD\n\nWe played Thornbury Hall School on Friday. Our school was founded in 1902.",
        "founded",
    ),
    "long before it": (
        BRIDGE,
        "CHRONICLE\n\nThe regatta starts at Marwood Bridge. The bridge was demolished in 1801.",
        "demolished",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("one", "other", "property_"), NOBODY.values(), ids=NOBODY)
def test_what_may_be_another_is_nobody_known(one, other, property_) -> None:
    assert not (subjects((one, other), property_) & KNOWN) - subjects(("", other), property_)


def test_what_has_no_name_adds_none_to_what_it_is() -> None:
    one, other, _, id_ = ONE["named in passing"]
    assert facts_of(one, other).entities[id_].names == ("Marwood Bridge",)


def test_two_of_one_noun_in_three_texts_are_told_apart_by_their_names() -> None:
    elm = BRIDGE.replace("Marwood", "Elm").replace("1931", "1874")
    told = "CHRONICLE\n\nMy father drew Elm Bridge. The bridge was opened in 1875."
    assert subjects((BRIDGE, told, elm), "opened") == {"elm-bridge"}
