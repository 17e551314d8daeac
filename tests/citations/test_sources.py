"""Entries, citation templates, identifiers and the dates of sources."""

from __future__ import annotations

import pytest

from factlint.checks.dates_as_written import Written, read_date
from factlint.errors import InputError
from factlint.rulebook import load_rulebook, read_rule
from factlint.sources import read_text
from tests.reporting import Said, conflicts, report

ENTRY = "# Mill\n\nIt was sold.\n\n## Sources\n\n- {entry}\n- Lane, Ruth. The Parish (1961).\n"


@pytest.mark.parametrize(
    ("entry", "missing"),
    [
        ("Hart, Ellen.", "no title and no date"),
        ("Hart, Ellen. The upper mills.", "no date"),
        ("Hart, Ellen. The Mills (1954).", ""),
        ("Hart, Ellen. The Mills, n.d.", ""),
        ("Northfield Parish Archive, letter books.", ""),
        ("Hart, Ellen. The Mills, https://mills.example.org/", ""),
        ("Amphion, On Mills 4 (140 BCE)", ""),
        ("Amphion, *The Wheel* XI, 467–540", ""),
        ("Amphion, *On Mills*, iii.19", ""),
        ("Hart, Ellen:", ""),
    ],
    ids=[
        "author-only", "no-date", "whole", "undated", "archive", "address", "before-christ",
        "book-and-verse", "chapter", "head",
    ],
)  # fmt: skip
def test_an_entry_says_enough_to_find_the_source(entry: str, missing: str) -> None:
    said = report("entry-is-complete", ENTRY.format(entry=entry), "markdown")
    expected = [Said(f"- {entry}", f'The entry "{entry}" has {missing}.')] if missing else []
    assert [one.message for one in said] == [one.message for one in expected]


LISTED = {
    "head-of-a-part": ";Maps and plans",
    "work-with-a-page": "* Amphion, ''[[The Wheel]]''",
    "undated": "* Ellen Hart, ''The Mills of the Moor''",
}


def test_a_work_with_a_page_of_its_own_and_a_head_are_whole() -> None:
    text = "It was sold.\n\n== Sources ==\n" + "\n".join(LISTED.values())
    said = report("entry-is-complete", text, "wikitext")
    assert [one.at for one in said] == [LISTED["undated"]]


@pytest.mark.parametrize(
    ("pages", "count"),
    [
        ("pp. 195–180", 1), ("pp. 180–95", 0), ("p. 12-10", 1), ("pp. 8-4", 0),
        ("pp. 12–15, 30–28", 1), ("vol. 3 (1954): 140–122", 1), ("in 3: 140–122", 0),
        ("pages: 195-180", 1), ("pages = 140–7", 0), ("app. 9–3", 0), ("pp. 1999–2001", 0),
    ],
    ids=["reversed", "short", "hyphen", "section-and-page", "second-range", "article", "no-article",
         "yaml", "one-digit", "other-word", "forward"],
)  # fmt: skip
def test_a_range_of_pages_runs_forward(pages: str, count: int) -> None:
    assert len(report("pages-run-forward", f"It was sold (Hart, {pages}).")) == count


def _cite(parameters: str) -> str:
    template = f"cite web |url=http://mills.example.org/ |title=Mills |{parameters}"
    return f"Sold.<ref>{{{{{template}}}}}</ref>"


DATES = {
    "numbers": ("date=25/03/2008", "day and month cannot be told apart"),
    "month-in-the-middle": ("date=2008-Feb-11", "the year stands at the end"),
    "month-as-a-figure": ("date=2008-2", "a month is told in words: February 2009"),
    "one-digit": ("access-date=2008-3-5", "month and day have two digits: 2009-06-03"),
    "ending": ("date=3rd June 2009", "days have no endings"),
    "time": ("access-date=2008-03-25 12:12:54 BST", "the time of day does not belong to it"),
    "impossible": ("date=31 June 2009", "there is no such day"),
    "leap-day": ("date=29 February 1900", "there is no such day"),
    "misspelt": ("date=3 Janaury 2009", "January is meant"),
}


@pytest.mark.parametrize(("parameter", "what"), DATES.values(), ids=DATES)
def test_a_date_of_a_template_can_mean_one_day_only(parameter: str, what: str) -> None:
    value = parameter.partition("=")[2]
    said = report("template-date-is-a-date", _cite(parameter), "wikitext")
    assert said == [Said(value, f"In {parameter}, {what}.")]


@pytest.mark.parametrize(
    "value",
    ["3 June 2009", "June 3, 2009", "2009-06-03", "June 2009", "2009", "Spring 2009", "c. 2009",
     "May–June 2009", "29 February 2000", "n.d.", "{{date|2009}}", "Christmas 2009", "2004, 2006"],
)  # fmt: skip
def test_dates_as_citations_write_them_are_left_alone(value: str) -> None:
    assert report("template-date-is-a-date", _cite(f"date={value}"), "wikitext") == []


PARAMETERS = {
    "misspelt": ("auhtor=Hart", "\"auhtor\" does not exist; the nearest is 'author'."),
    "capital": ("Publisher=Pike", '"Publisher" does not exist; the nearest is \'publ'),
    "twice": ("last=Hart |last=Lane", '"last" is given twice.'),
}


@pytest.mark.parametrize(("parameters", "message"), PARAMETERS.values(), ids=PARAMETERS)
def test_a_parameter_exists_and_stands_once(parameters: str, message: str) -> None:
    (said,) = report("template-parameter-exists", _cite(parameters), "wikitext")
    assert said.message.removeprefix("The parameter ").startswith(message)


@pytest.mark.parametrize(
    "parameters",
    ["last2=Hart |first2=Ellen", "<!-- author2=Ruth Lane -->", "author3=Lane <!-- b=c -->",
     "editor1-last=Hart", "ISBN=0-306-40615-2", "quote=a {{!}} b=c",
     "title-link=a=b", "last= |last=Hart", "trans-title=x"],
)  # fmt: skip
def test_parameters_that_exist_are_left_alone(parameters: str) -> None:
    assert report("template-parameter-exists", _cite(parameters), "wikitext") == []


IDENTIFIERS = {
    "isbn-check-digit": (
        "isbn-is-right",
        "Mills, ISBN 978-0-306-40615-8.",
        "978-0-306-40615-8: the check digit is 8, but the other digits ask for 7.",
    ),
    "isbn-in-template": (
        "isbn-is-right",
        "{{cite book |title=Mills |isbn=0306406153}}",
        "0306406153: the check digit is 3, but the other digits ask for 2.",
    ),
    "isbn-too-short": (
        "isbn-is-right",
        "Mills, ISBN 978-0-306-4061.",
        "978-0-306-4061: an ISBN has 10 or 13 digits, not 11.",
    ),
    "issn": (
        "issn-is-right",
        "Mills, ISSN 0378-5954.",
        "0378-5954: the check digit is 4, but the other digits ask for 5.",
    ),
}


@pytest.mark.parametrize(("rule", "text", "message"), IDENTIFIERS.values(), ids=IDENTIFIERS)
def test_a_wrong_identifier_is_told_with_the_right_digit(
    rule: str, text: str, message: str
) -> None:
    assert [one.message for one in report(rule, text, "wikitext")] == [message]


@pytest.mark.parametrize(
    "text",
    [
        "Mills, ISBN 978-1-929631-73-5.",
        "Mills, ISBN-10: 0-306-40615-2 and ISBN-13: 978-0-306-40615-7",
        "Mills, ISBN 978 0 306 40615 7 1954, 320 pages",
        "Mills (ISBN 0-8044-2957-X)",
        "the ISBN of a book, and an isbn=",
        "avoiding doing 10 things; doi:10.1000/182",
        "https://doi.org/10.1002/(SICI)1097-4571(199806)49:8<693::AID>3.0.CO;2-O",
        "http://mills.example.org/view?doi=10.1.1.32.8093",
        '<ref name="pmid1717373426">x</ref><ref name=pmid1717373426 />',
    ],
    ids=["hyphens", "both", "spaces", "x", "none", "doi", "doi-address", "query", "ref-name"],
)
def test_right_identifiers_are_left_alone(text: str) -> None:
    rules = (
        "isbn-is-right", "issn-is-right", "doi-is-well-formed", "orcid-is-right",
        "pmid-is-well-formed",
    )  # fmt: skip
    assert {rule: report(rule, text) for rule in rules} == {rule: [] for rule in rules}


OLD_BOOKS = {
    "template": (
        "A.<ref>{{cite book |title=M |year=1934 |isbn=978-0-306-40615-7}}</ref>",
        ["1934"],
    ),
    "the-same-twice": (
        "A.<ref>{{cite book |title=M |year=1934 |isbn=978-0-306-40615-7 |page=1}}</ref>"
        " B.<ref>{{cite book |title=M |year=1934 |isbn=9780306406157 |page=2}}</ref>",
        ["1934"],
    ),
    "volumes": ("A.<ref>{{cite book |title=M |year=1947–71 |isbn=978-0-306-40615-7}}</ref>", []),
    "free": ("A.<ref>Hart, ''Mills'' (1934), ISBN 978-0-306-40615-7.</ref>", ["<ref>Hart"]),
    "old-work": ("A.\n== Works ==\n* ''On Mills'', 1834, ISBN 978-0-306-40615-7", []),
}


@pytest.mark.parametrize(("text", "places"), OLD_BOOKS.values(), ids=OLD_BOOKS)
def test_a_book_that_is_older_than_isbns_is_shown_once(text: str, places: list[str]) -> None:
    assert [one.at[:9].strip() for one in report("isbn-fits-year", text, "wikitext")] == places


STAMPED = "archive-url=https://web.archive.org/web/20190304101112/http://a.example/ |archive-date="


@pytest.mark.parametrize(
    ("date", "count"),
    [("3 April 2019", 1), ("4 March 2019", 0), ("2019-03-04", 0), ("March 2019", 0)],
    ids=["another", "same", "iso", "month-only"],
)
def test_an_archive_date_is_that_of_the_address(date: str, count: int) -> None:
    assert len(report("archive-date-fits-address", _cite(STAMPED + date), "wikitext")) == count


@pytest.mark.parametrize(
    ("dates", "count"),
    [
        ("date=4 March 2019 |access-date=3 March 2018", 1),
        ("date=2019 |access-date=3 March 2019", 0),
        ("date=March 2019 |access-date=1 March 2019", 0),
        ("date=2012 |access-date=2008-09-16", 1),
        ("date=1 March 2019 |access-date=28 February 2019", 0),
        ("date=2 March 2019 |access-date=28 February 2019", 1),
    ],
    ids=["before", "same-year", "same-month", "year", "across-the-date-line", "two-days"],
)
def test_a_source_is_read_after_its_publication(dates: str, count: int) -> None:
    assert len(report("source-read-after-publication", _cite(dates), "wikitext")) == count


NOTES = "\n\n[^1]: Hart, Ellen. The Mills (1954).\n[^2]: Parish book 3.\n[^3]: Lane (1980).\n"
NOTES += "[^4]: Minutes, 1960–72.\n"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It was rebuilt in 1961.[^1]", 1),
        ("It was built in 1802 and rebuilt in 1961.[^1]", 0),
        ("It was rebuilt in 1951.[^1] It burnt in 1970.[^3]", 0),
        ("It was rebuilt in 1961.[^2]", 0),
        ("It was rebuilt in 1961.[^1][^3]", 0),
        ("It is planned to be rebuilt in 1961.[^1]", 0),
        ("It was rebuilt in 1961. Nobody came.[^1]", 0),
        ("It was opened by the mayor in 1961.[^1]", 1),
        ("It is to open by the end of 1961.[^1]", 0),
        ("It was rebuilt in 1961.[^4]", 0),
        ("It was rebuilt in 1974.[^4]", 1),
        ("It was rebuilt in 1955.[^1]", 0),
        ("The term begins on 1 January 1955.[^1]", 0),
        ("It was rebuilt in May 1955.[^1]", 1),
        ("It fell to 2000 BC.[^1]", 0),
        ("It melts at 2000 K.[^1]", 0),
        ("It was seen by 2000 people.[^1]", 0),
        ("It was laid (but cf. Lane 1980).[^1]", 0),
        ("It is to be rebuilt by the year 1980.[^1]", 0),
    ],
    ids=["older", "one-date-before", "in-order", "undated", "another-source", "plan", "next-one",
         "by-the-mayor", "by-then", "in-the-range", "after-the-range", "next-year", "new-year",
         "month-of-the-next-year", "before-christ",
         "kelvins", "a-number", "another-source-in-brackets", "by-the-year"],
)  # fmt: skip
def test_a_source_is_not_older_than_what_it_is_cited_for(text: str, count: int) -> None:
    assert len(report("source-is-not-older", text + NOTES, "markdown")) == count


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("3 June 2009", Written(2009, 6, 3)),
        ("Sept. 3, 2009", Written(2009, 9, 3)),
        ("2009-06-03", Written(2009, 6, 3)),
        ("June 2009", Written(2009, 6)),
        ("2009", Written(2009)),
        ("June 3rd", None),
    ],
)
def test_a_date_as_written_is_read(text: str, date: Written | None) -> None:
    assert read_date(text) == date


def test_an_unknown_option_is_refused_with_its_place_and_a_suggestion() -> None:
    source = (
        "id: a\ntitle: A\nkind: text\nseverity: info\nwhy: w\ncheck:\n"
        "  condition: duplicate-paragraph\n  least-wrods: 3\nmessage: m\n"
        "examples: {wrong: [], right: []}\n"
    )
    rule = read_rule(source, "a.yaml", "a")
    from factlint.checks.text import settings

    with pytest.raises(InputError) as caught:
        settings(rule.settings, rule.path)
    assert str(caught.value) == (
        "a.yaml:8:3: unknown key 'least-wrods'; did you mean 'least-words'?"
    )


@pytest.mark.parametrize("kind", ["text", "resolution", "presence", "identifier", "source-time"])
def test_every_condition_can_be_loaded_and_has_a_rule(kind: str) -> None:
    from importlib import import_module

    from factlint.checks.kinds import KINDS

    looks = import_module(KINDS[kind]).LOOKS
    assert all(
        callable(look.finder()) and look.options_type()() is not None for look in looks.values()
    )
    used = {str(rule.settings["condition"]) for rule in load_rulebook() if rule.kind == kind}
    assert used == set(looks)


QUOTING = 'The miller said that "nobody will ever grind a sack of corn in this valley again".'
DATES_OF_SOURCES = {
    "undated": ("{0}[^1]", "[^1]: The Northfield Mill, <https://a.example/upper>.", 1),
    "two-quotations": ("{0}[^1]\n\n{0}[^1]", "[^1]: The Northfield Mill, a page.", 1),
    "dated": ("{0}[^1]", "[^1]: Hart, The Mills (1954).", 0),
    "read-on-a-day": ("{0}[^1]", "[^1]: The Northfield Mill, accessed 3 June 2009.", 0),
    "short-form": ("{0}[^1] B.[^2]", "[^1]: Hart, Mills, p. 9.\n[^2]: Hart, The Mills (1954).", 0),
    "case": ("{0}[^1]", "[^1]: Hart v. Northfield Parish, 37 App. 668.", 0),
    "book-and-verse": ("{0}[^1]", "[^1]: Amphion, On Mills iii.19.", 0),
    "line": ("{0}[^1]", "[^1]: The Song of the Wheel, line 345.", 0),
    "archive": ("{0}[^1]", "[^1]: Northfield Parish Archive, box 3.", 0),
    "with-a-dated-one": ("{0}[^1][^2]", "[^1]: A page.\n[^2]: Lane (1961).", 0),
    "no-quotation": ("It fell.[^1]", "[^1]: The Northfield Mill, a page.", 0),
    "not-defined": ("{0}[^1]", "[^2]: The Northfield Mill, a page.", 0),
}


@pytest.mark.parametrize(
    ("told", "notes", "count"), DATES_OF_SOURCES.values(), ids=DATES_OF_SOURCES
)
def test_the_source_of_quoted_words_has_a_date(told: str, notes: str, count: int) -> None:
    text = f"# Mill\n\n{told.format(QUOTING)}\n\n{notes}\n"
    assert len(report("quoted-source-is-dated", text, "markdown")) == count


TWO_WAYS = {
    "two-years": ("Hart, Ellen. The Upper Mills. Reid, 1945.", 1, 0),
    "one-year": ("Hart, Ellen. The Upper Mills. Reid, 1954.", 0, 0),
    "edition": ("Hart, Ellen. The Upper Mills. 2nd edition. Reid, 1961.", 0, 0),
    "another-author": ("Pike, Amos. The Upper Mills. Reid, 1961.", 0, 0),
    "another-title": ("Hart, Ellen. The Lower Mills. Reid, 1961.", 0, 0),
    "isbn-of-another": ("Pike, Amos. Weirs and Wheels. Reid, 1961. ISBN 0-306-40615-2.", 0, 1),
    "isbn-of-its-own": ("Hart, Ellen. The Upper Mills: A Tale. 1954. ISBN 0-306-40615-2.", 0, 0),
    "another-isbn": ("Hart, Ellen. The Upper Mills. Reid, 1961. ISBN 978-1-929631-73-5.", 0, 0),
    "isbn-of-thirteen": ("Hart, Ellen. The Upper Mills. Reid, 1961. ISBN 978-0-306-40615-7.", 1, 0),
    "two-years-in-one": ("Hart, Ellen. The Upper Mills. Reid, 1961. Lane, Wheels, 1970.", 0, 0),
    "volume": ("Pike, Amos. Weirs, vol. 2. Reid, 1961. ISBN 0-306-40615-2.", 0, 0),
}  # fmt: skip


@pytest.mark.parametrize(("entry", "years", "books"), TWO_WAYS.values(), ids=TWO_WAYS)
def test_a_source_is_given_in_one_way(entry: str, years: int, books: int) -> None:
    first = "Hart, Ellen. The Upper Mills. Reid, 1954. ISBN 0-306-40615-2."
    text = f"# Mill\n\nIt was sold.\n\n## Sources\n\n- {first}\n- {entry}\n"
    assert len(report("source-has-one-year", text, "markdown")) == years
    assert len(report("isbn-means-one-book", text, "markdown")) == books


SUBTITLES = {
    "none-and-one": ("Ellen Hart", "Ellen Hart: A Tale", 0),
    "two": ("The Mills of the Moor: A Tale", "The Mills of the Moor: Songs", 0),
    "left-out": ("The Mills of the Moor", "The Mills of the Moor: A Tale", 1),
    "two-publishers": ("Mills of the Moor |publisher=Pike", "Mills of the Moor |publisher=Reid", 0),
}


@pytest.mark.parametrize(("one", "other", "count"), SUBTITLES.values(), ids=SUBTITLES)
def test_a_title_with_another_subtitle_is_another_book(one: str, other: str, count: int) -> None:
    cite = "{{{{cite book |last=Lane |first=Ruth |title={} |year={}}}}}"
    text = f"A.<ref>{cite.format(one, 1954)}</ref> B.<ref>{cite.format(other, 1961)}</ref>"
    assert len(report("source-has-one-year", text, "wikitext")) == count


def test_articles_of_one_encyclopedia_have_its_isbn() -> None:
    text = (
        'A.<ref>Hart, "Wheels", Encyclopedia of Water Mills, ISBN 0-306-40615-2.</ref>'
        ' B.<ref>Lane, "Weirs", Encyclopedia of Water Mills, ISBN 0-306-40615-2.</ref>'
    )
    assert report("isbn-means-one-book", text, "wikitext") == []


SHORT = (
    "A.{{{{sfn|Hart|1954}}}} B.{{{{sfn|Lane|1961}}}} C.{{{{sfn|Pike|1970}}}}"
    "\n\n* {cite}\n* {last}\n"
)
CITED = "{{cite book |last=Hart |year=1954}} {{cite book |last=Lane |year=1961}}"
UNANSWERED = {
    "nothing": ("", ["."]),
    "another-year": (
        "{{cite book |last=Pike |title=Mills, 1900 to 1950 |year=1971}}",
        ["; Pike is listed with 1971."],
    ),
    "template-of-its-own": ("{{River survey |id=12}}", []),
}


@pytest.mark.parametrize(("last", "ends"), UNANSWERED.values(), ids=UNANSWERED)
def test_a_short_reference_has_a_full_one(last: str, ends: list[str]) -> None:
    said = report("short-ref-has-source", SHORT.format(cite=CITED, last=last), "wikitext")
    assert [one.message.partition("on the page")[2] for one in said] == ends


@pytest.mark.parametrize(
    ("parameters", "messages"),
    [
        ("year=2009 |date=3 June 2006", ["In year=2009, the date beside it is of 2006."]),
        ("year=2006 |date=3 June 2006", []),
        ("year=2006–07 |date=May 2006", []),
    ],
    ids=["another", "same", "range"],
)
def test_a_year_is_that_of_the_date_beside_it(parameters: str, messages: list[str]) -> None:
    said = report("template-date-is-a-date", _cite(parameters), "wikitext")
    assert [one.message for one in said] == messages


@pytest.mark.parametrize(
    ("value", "what"),
    [
        ("http://mills.example.org/upper online", "an address has no spaces"),
        (":http://mills.example.org/", "an address begins with https:// or http://"),
        ("http://mills.example.org/upper <!-- read -->", ""),
    ],
    ids=["words-behind", "colon-before", "comment"],
)
def test_an_address_of_a_template_is_one(value: str, what: str) -> None:
    text = f"Sold.<ref>{{{{cite web |title=Mills |url={value}}}}}</ref>"
    said = report("template-value-is-bare", text, "wikitext")
    assert [one.message for one in said] == ([f"In url={value}, {what}."] if what else [])


def test_names_in_italics_are_one_finding() -> None:
    text = "".join(
        f"A.<ref>{{{{cite web |title={one} |url=http://a.example/ |publisher=''{one}''}}}}</ref>"
        for one in ("Echo", "Herald", "Times")
    )
    (conflict,) = conflicts("template-value-is-bare", read_text(text, "a.wiki"))
    assert len(conflict.places) == 3
