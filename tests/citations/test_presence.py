"""What needs a source: sections, documents, quotations, opinions, tolls, sources by name."""

from __future__ import annotations

import pytest

from factlint.sources import read_text
from tests.reporting import conflicts, report

CITED = "# The upper mill\n\n## Owners\n\nIt was built in 1790.[^1]\n\n{body}\n\n[^1]: Book 3.\n"


def _cited(body: str) -> str:
    return CITED.format(body=body)


SECTIONS = {
    "dates": ("## Fire\n\nIt burnt down in 1805.", ["It burnt down in 1805."]),
    "second-sentence": ("## Fire\n\nAll saw it. It burnt in 1805.", ["It burnt in 1805."]),
    "number": ("## Fire\n\nIt was insured for 200 pounds.", ["It was insured for 200 pounds."]),
    "nothing-to-check": ("## Site\n\nNothing is left of it.", []),
    "cited": ("## Fire\n\nIt burnt down in 1805.[^1]", []),
    "cited-in-another-paragraph": ("## Fire\n\nIt burnt in 1805.\n\nAll saw it.[^1]", []),
    "page-named-in-prose": ("## Fire\n\nIt burnt in 1805 (Hart, p. 12).", []),
    "asked-for-already": ("## Fire\n\nIt burnt down in 1805.[citation needed]", []),
    "plot": ("## Plot\n\nIn 1805 the miller dies.", []),
    "works": ("## Works\n\nThe Wheel, 1805.", []),
    "work-named-in-prose": ("## Fire\n\nIn *The Wheel* (1954) it burnt in 1805.", []),
    "author-named-in-prose": ("## Fire\n\nAccording to Hart (1954), it burnt in 1805.", []),
    "author-who-argues": ("## Fire\n\nHart (1954) argues that it burnt in 1805.", []),
    "town-and-year": ("## Fire\n\nIt burnt in Leeds (1805).", ["It burnt in Leeds (1805)."]),
    "month-and-year": ("## Fire\n\nIt fell (May 1805).", ["It fell (May 1805)."]),
    "author-in-brackets": ("## Fire\n\nIt fell in 1805 (Hart 1954).", []),
    "case": ("## Fire\n\nIt burnt in 1805. Hart v. Lane, 12 F.3d 345.", []),
    "supposed": ("## Fire\n\nSuppose that it burnt in 1805.", []),
    "condition": ("## Fire\n\nIf it burnt, the owner might ask for 200 pounds.", []),
    "angle": ("## Fire\n\nThe wheel stood at 45 ° then.", []),
    "leads-to-parts": ("## Fire\n\nIt burnt in 1805.\n\n### Loss\n\nIt was old.[^1]", []),
    "list-only": ("## Owners since\n\n- Hart, 1805\n- Lane, 1809", []),
}


@pytest.mark.parametrize(("body", "places"), SECTIONS.values(), ids=SECTIONS)
def test_a_section_of_a_text_that_cites_is_cited(body: str, places: list[str]) -> None:
    said = report("section-has-citation", _cited(body), "markdown")
    assert [one.at for one in said] == places


def test_a_section_is_one_finding_with_its_other_paragraphs_as_places() -> None:
    body = "## Fire\n\nIt burnt in 1805.\n\nIt was pulled down in 1810."
    (conflict,) = conflicts("section-has-citation", read_text(_cited(body), "a.md"))
    assert [(one.place.text, one.note) for one in conflict.places] == [
        ("It burnt in 1805.", ""),
        ("It was pulled down in 1810.", "not cited either"),
    ]


def test_a_text_that_hardly_cites_is_one_finding() -> None:
    body = "\n\n".join(f"## Part {n}\n\nIt was sold in 18{n:02}." for n in range(10, 30))
    (conflict,) = conflicts("section-has-citation", read_text(_cited(body), "a.md"))
    assert len(conflict.places) == 20


DATED = "The mill was built in 1790, sold in 1802, 1803 and 1804, burnt in 1805 and 1810."


@pytest.mark.parametrize(
    ("text", "listed", "unlisted"),
    [
        (f"# Mill\n\n{DATED}\n\n## Sources\n\n- Hart, Ellen. The Mills (1954).\n", 1, 0),
        (f"# Mill\n\n{DATED}\n", 0, 1),
        (f"# Mill\n\n{DATED}[^1]\n\n[^1]: Book 3.\n", 0, 0),
        ("# Mill\n\nThe mill was built in 1790. Look for its wheel.\n", 0, 0),
    ],
    ids=["sources-listed", "no-sources", "cited", "a-label"],
)
def test_a_text_without_any_citation_is_one_finding(text: str, listed: int, unlisted: int) -> None:
    assert len(report("listed-sources-are-cited", text, "markdown")) == listed
    assert len(report("text-names-its-sources", text, "markdown")) == unlisted
    assert report("section-has-citation", text, "markdown") == []


QUOTED = {
    "speech": '"You will never grind again," she told her son.',
    "speech-behind-colon": 'He wrote: "I am done with it."',
    "reported-words": 'A visitor described it as "the saddest house in the valley".',
    "few-reported-words": 'She was publicised as the wife of a "traitor to the parish".',
    "single-marks": "The neighbours asked whether they had come for 'a visit' that night.",
    "long-behind-a-pronoun": "The paper called her 'the most exact hand that the valley knew'.",
    "long": 'The last lines of it were "all that I had is gone down the river to the sea".',
}


@pytest.mark.parametrize("sentence", QUOTED.values(), ids=QUOTED)
def test_someones_words_need_a_source(sentence: str) -> None:
    assert len(report("quotation-has-source", _cited(sentence), "markdown")) == 1
    assert report("quotation-has-source", _cited(sentence + "[^1]"), "markdown") == []
    assert report("quotation-has-source", sentence, "markdown") == []


NOT_QUOTED = {
    "nickname": 'She became known as "Red Ellen" in the valley.',
    "title": 'He wrote the poem "The Broken Wheel" in one night.',
    "capitals": 'They sang "Song of the Lower Valley" and said so.',
    "label": 'It covered his "trial of the century" in the town.',
    "named-twice": 'The "last of the wheels" was told of. All said "last of the wheels".',
    "term-of-two-words": 'The general said that the "troop surge" had begun.',
    "one-word": 'He said that it was a "mill".',
    "term": 'The word "a wheel under the water" means an undershot wheel.',
    "work-with-year": 'In The Wheel (1980), Hart wrote of "a house that nobody ever wanted".',
    "apostrophes": "The Harts' mill and the Lanes' house were the parish's, they said.",
    "work-that-was-made": 'She produced "One valley united: The Night the Rains Came" for it.',
    "title-with-a-comma": 'Hart, Ellen, "Meeting the Mill: A Tale of Wheels," Review, p. 3.',
    "expressions": 'One may use such expressions as "the wheel that never turned at all".',
    "passive": 'The sluices are described as opening "from the top" each day.',
    "title-in-brackets": 'The society says that "it is of use to every valley" ("Mills and Men").',
    "anybody": 'If someone says "I have buried ten pounds in the mill", he means the wheel pit.',
    "before-a-cited-one": 'Hart holds that "the answer to that is plain" and goes on:\n\n> No.[^1]',
    "case": 'So "the wheel of a mill is a part of it for all purposes." Hart v. Lane (1954).',
    "foreign-title": 'In "*Über die Räder und die Wehre der Mühlen im Tal*" ("On the wheels'
    ' and the weirs of the mills in the valley") he wrote of both.',
    "ibid": 'Hart has shown that "the mill was never worked again by them" (ibid.).',
    "book-and-verse": 'He sang "stand still, thou wheel that never stood" (Odes, iv, 4, 29).',
    "chapter": 'For him "every wheel is either driven or undriven" (*Mills* 1025b25).',
    "author-and-year": 'It was to "show what a wheel can do for a whole valley" (Hart 1954).',
    "numbered-article": 'Article IX said that "no wheel shall turn on any holy day".',
    "supposed-speech": 'A miller might say "I want no wheel that turns by night".',
    "sentence": 'The sentence "the wheel of the mill should be doubled" is unclear.',
    "conclusion": 'If it stands, then "the wheel is not driven by the water".',
    "mark-before": 'In the words of Hart,[^1] it was "a wheel that nobody ever wanted".',
    "measure": 'A 12" board and a 14" board were said to be all that was left.',
}


@pytest.mark.parametrize("sentence", NOT_QUOTED.values(), ids=NOT_QUOTED)
def test_names_titles_and_terms_are_no_quotations(sentence: str) -> None:
    assert report("quotation-has-source", _cited(sentence), "markdown") == []


PHRASES = {
    "dubbed": ("opinion-has-a-holder", 'It was dubbed "the cathedral".', 1),
    "dubbed-by": ("opinion-has-a-holder", 'It was dubbed "the cathedral" by the press.', 0),
    "accepted-including-by": (
        "opinion-has-a-holder",
        "This is widely accepted, including by Hart.",
        1,
    ),
    "regarded-cited": ("opinion-has-a-holder", "It is widely regarded as fine.[^1]", 0),
    "term": ("opinion-has-a-holder", "Such wheels are said to be undershot.", 0),
    "term-with-have": ("opinion-has-a-holder", "It is said to have a fall of 3 feet.", 0),
    "hearsay": ("opinion-has-a-holder", "He is said to have laid the fire.", 1),
    "another-name": ("opinion-has-a-holder", "It is sometimes called the Red Mill.", 0),
    "such-as": ("opinion-has-a-holder", "For some scholars, such as Hart, it is a pump.", 0),
    "if": ("opinion-has-a-holder", "If it is regarded as a pump, it is old.", 0),
    "in-a-long-quotation": (
        "opinion-has-a-holder",
        'Hart says: "It is said that it fell. ' + "Nobody saw the wheel fall. " * 30 + '"',
        0,
    ),
    "in-a-quotation": ("opinion-has-a-holder", 'Hart says: "It is said that it fell."', 0),
    "part-of-a-word": ("opinion-has-a-holder", "The rest was dubbedly done.", 0),
    "most-of-the": ("generalisation-has-source", "Most of the millers regretted it.", 1),
    "most-of-us": ("generalisation-has-source", "Most of us regretted it.", 0),
    "toll": ("toll-has-source", "More than 30 families drowned in it.", 1),
    "toll-of-a-storm": ("toll-has-source", "A storm took the weir, killing 14 fishermen.", 1),
    "year-before-and-toll-behind": ("toll-has-source", "In 1943 troops killed 200 men.", 1),
    "lives-lost": ("toll-has-source", "Some 40 men lost their lives.", 1),
    "many-consider": ("opinion-has-a-holder", "Many people consider it ugly.", 1),
    "many-came": ("opinion-has-a-holder", "Many people came to see it.", 0),
    "toll-behind": ("toll-has-source", "The flood killed 2,000 people.", 1),
    "toll-in-words": ("toll-has-source", "Thousands of villagers and hundreds of men died.", 1),
    "one-death": ("toll-has-source", "He was killed on 12 May 1803.", 0),
    "years": ("toll-has-source", "After 30 years he died. In 1943 he was shot.", 0),
    "age": ("toll-has-source", "He was 57 and died in the town.", 0),
    "wounded": ("toll-has-source", "There were 10 wounded but no dead.", 0),
    "small-toll": ("toll-has-source", "All 6 of them drowned.", 0),
    "toll-cited": ("toll-has-source", "More than 30 families drowned in it.[^1]", 0),
}


@pytest.mark.parametrize(("rule", "sentence", "count"), PHRASES.values(), ids=PHRASES)
def test_judgements_and_tolls_need_a_source(rule: str, sentence: str, count: int) -> None:
    assert len(report(rule, _cited(sentence), "markdown")) == count


NAMED = (
    "# {title}\n\nIt was sold in 1802.\n\n{body}\n\n## Sources\n\n"
    "- Hart, Ellen (1954). The Mills of the Upper Valley.\n- Come, See, Win. A Play (1980).\n"
)


@pytest.mark.parametrize(
    ("title", "body", "count"),
    [
        ("The mill", "The historian Ellen Hart has suggested that it was laid.", 1),
        ("The mill", "Papers found by Hart show it.\n\nHart argues that it was laid.", 1),
        ("The mill", "Hart and her dog lived there.", 0),
        ("Ellen Hart", "Hart wrote that she was happy there.", 0),
        ("The mill", "All said: Come and see.", 0),
        ("The mill", "According to the miller's niece Ellen Hart, it was laid.", 1),
        ("The mill", "In 1805, Hart wrote a novel and found the wheel broken.", 0),
        ("The mill", "Hart and her dog found that the wheel was broken.", 0),
        ("The mill", "The Hart machine describes a circle.", 0),
        ("The mill", "T. N. Hart argues that it was laid.", 0),
        ("The mill", "According to Hart (1954), it was laid.", 0),
        ("The mill", "According to Hart Lane, it was laid.", 0),
        ("The mill", "The historian Ellen Hart writes:\n\n> It was laid (p. 3). [Hart]", 0),
        ("The mill", "According to Ellen Hart,\n\n> It was laid (p. 3). [Hart]", 0),
        ("The mill", "Hart ran it.\n\n## Fire\n\nHart argues that it was laid.", 0),
    ],
    ids=[
        "suggested", "two-paragraphs", "not-as-a-source", "about-the-author", "a-title",
        "according-to", "told-of", "two-actors", "adjective", "another-hart", "year", "given-name",
        "quotation-cites", "comma", "told-of-at-the-beginning",
    ],
)  # fmt: skip
def test_a_listed_author_who_is_called_on_is_cited(title: str, body: str, count: int) -> None:
    text = NAMED.format(title=title, body=body)
    assert len(report("named-source-is-cited", text, "markdown")) == count


def test_whom_the_beginning_tells_of_is_no_source() -> None:
    text = "It was run by Ellen Hart.\n\n== Fire ==\nHart argues that it was laid.\n\n"
    entries = "== Sources ==\n* Hart, Ellen (1954). The Mills.\n"
    assert report("named-source-is-cited", text + entries, "wikitext") == []
    other = text.replace("Ellen Hart", "the parish")
    assert len(report("named-source-is-cited", other + entries, "wikitext")) == 1


WORDS = "Nobody who has seen the wheel turn in a winter flood will forget the noise."
SET_OFF = {
    "nothing-near": (f"It fell.\n\n> {WORDS}\n\nIt rose.", 1),
    "cited-itself": (f"It fell.\n\n> {WORDS}[^1]\n\nIt rose.", 0),
    "cited-before": (f"The vicar said:[^1]\n\n> {WORDS}\n\nIt rose.", 0),
    "cited-in-the-next-sentence": (f"It fell.\n\n> {WORDS}\n\nSo the vicar.[^1] It rose.", 0),
    "cited-too-late": (f"It fell.\n\n> {WORDS}\n\nIt rose. All saw it.[^1]", 1),
    "attributed": (f"It fell.\n\n> {WORDS}\n> — Amos Pike, *Letters*\n\nIt rose.", 0),
    "attributed-behind": (f"It fell.\n\n> {WORDS}\n\n— Amos Pike, *Letters*", 0),
    "page-in-brackets": (f"It fell.\n\n> {WORDS} (Pike, p. 12)\n\nIt rose.", 0),
    "short": ("It fell.\n\n> A clean man.\n\nIt rose.", 0),
    "announced-by-number": (f"It fell. Article IX said:\n\n> {WORDS}\n\nIt rose.", 0),
    "motto": (f"## Fire\n\n> {WORDS}\n\nIt rose.", 0),
}


@pytest.mark.parametrize(("body", "count"), SET_OFF.values(), ids=SET_OFF)
def test_a_quotation_that_is_set_off_needs_a_source(body: str, count: int) -> None:
    assert len(report("quotation-has-source", _cited(body), "markdown")) == count


INDENTED = {
    "last-cites": (f':"{WORDS}"\n:"I shall."<ref>B.</ref>', 0),
    "announced": (f'He said:<ref>B.</ref>\n:"I shall."\n:"{WORDS}"', 0),
    "none-cites": (f':"{WORDS}"\n:"I shall."', 1),
    "cited-too-late": (f':"{WORDS}"\nIt fell.\n:It rose.<ref>B.</ref>', 1),
}


@pytest.mark.parametrize(("body", "count"), INDENTED.values(), ids=INDENTED)
def test_the_last_line_of_an_indented_quotation_cites_for_all(body: str, count: int) -> None:
    text = f"It was sold.<ref>A.</ref>\n\nThe vicar:\n{body}"
    assert len(report("quotation-has-source", text, "wikitext")) == count


ASKED = {
    "section": ("{{unreferenced section|date=May 2010}}", 0),
    "parameter": ("{{Refimprove|section|date=May 2010}}", 0),
    "page": ("{{Refimprove|date=May 2010}}", 1),
    "nobody": ("{{Main|Fires}}", 1),
}


@pytest.mark.parametrize(("template", "count"), ASKED.values(), ids=ASKED)
def test_a_section_whose_sources_somebody_asks_for_is_left_alone(template: str, count: int) -> None:
    text = f"It was sold.<ref>A.</ref>\n\n== Fire ==\n{template}\nIt burnt in 1805."
    assert len(report("section-has-citation", text, "wikitext")) == count
    said = f'{text} It is widely regarded as fine. Hart said "{WORDS}"'
    assert len(report("opinion-has-a-holder", said, "wikitext")) == count
    assert len(report("quotation-has-source", said, "wikitext")) == count
    below = f"{text}\n=== Loss ===\nIt was old by 1810."
    assert len(report("section-has-citation", below, "wikitext")) == 2 * count


TEMPLATES = {
    "alone": (f"{{{{quote|{WORDS}}}}}", 1),
    "no-author": (f"{{{{quote|text={WORDS}|author=}}}}", 1),
    "author": (f"{{{{quote|text={WORDS}|author=[[Amos Pike|Pike]]}}}}", 0),
    "unnamed-author": (f"{{{{quote|{WORDS}|Amos Pike}}}}", 0),
    "ref": (f"{{{{quote|{WORDS}<ref>Pike.</ref>}}}}", 0),
    "ref-in-source": (f"{{{{quote|{WORDS}|source=<ref>Pike.</ref>}}}}", 0),
}


@pytest.mark.parametrize(("template", "count"), TEMPLATES.values(), ids=TEMPLATES)
def test_a_template_of_a_quotation_may_name_its_source(template: str, count: int) -> None:
    text = f"Sold.<ref>Book 3, p. 12.</ref>\n\nIt fell.\n\n{template}\n\nIt rose.\n"
    assert len(report("quotation-has-source", text, "wikitext")) == count


def test_the_element_q_is_a_quotation() -> None:
    text = '<h1>Mill</h1><p>Sold.<a href="#fn1">1</a><p>He said <q>I shall never grind again</q>.'
    said = report("quotation-has-source", f'{text}<ol><li id="fn1">Book 3.</ol>', "html")
    assert [one.at for one in said] == ["<q>I shall never grind again</q>"]


def test_an_author_who_is_cited_in_the_paragraph_may_be_called_on_again() -> None:
    text = "# Mill\n\nSold in 1802 (Hart 1954, p. 3). Hart argues that it fell.\n\n## Sources\n\n"
    entries = "- Hart, Ellen. The Mills (1954).\n- Lane, Ruth. The Parish (1961).\n"
    assert report("named-source-is-cited", text + entries, "markdown") == []
