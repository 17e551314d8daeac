"""Whatever the text, the checks of texts and citations answer, with places that are there."""

from __future__ import annotations

import time

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.checks import Evidence
from factlint.checks.kinds import kind_of
from factlint.facts import identify
from factlint.model import Conflict, Document
from factlint.rulebook import load_rulebook
from factlint.sources import read_bytes, read_text
from factlint.vocabulary import load_vocabulary
from tests.shared_material import shared

KINDS = ("identifier", "presence", "resolution", "source-time", "text")
BOOK = {kind: [rule for rule in load_rulebook() if rule.kind == kind] for kind in KINDS}
PIECES = (
    "\n\n", "\n", " ", "# A\n\n", "== B ==\n", "Sources\n\n", "[1]", "[Hart]", "Hart]", "[^1]",
    "[^1]: Note.\n",
    "<ref>", "</ref>", '<ref name="a" />', "<references />", "{{", "}}", "[[", "]]",
    "{{cite book |title=", "|date=3/4/2008", "|isbn=123", "ISBN 978-0-306-40615-8", '"', "“", "”",
    " '", "' ", "(", ")", "In 1805 ", "30 men were killed", "Hart, Ellen. The Mills (1954).\n\n",
    "<!--",
    "-->", "<nowiki>", "é", "Ã©", "\ufffd", "the the ", "pp. 9–1", "\r\n", "http//a.example",
)  # fmt: skip


def _all(document: Document) -> list[Conflict]:
    evidence = Evidence((document,), identify([]), load_vocabulary())
    return [one for rules in BOOK.values() for one in kind_of(rules[0]).check(rules, evidence)]


@settings(max_examples=150)
@given(
    st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=40).map("".join),
    st.sampled_from(["plain", "markdown", "wikitext", "html"]),
)
def test_every_place_of_every_finding_is_in_the_text(text: str, form: str) -> None:
    document = read_text(text, "text", form)
    found = _all(document)
    for conflict in found:
        for noted in conflict.places:
            place = noted.place
            assert place.text == document.source[place.start : place.end]
            assert place.start < place.end
    assert found == _all(document)


HOSTILE = {
    "refs-never-closed": ("wikitext", 'a <ref name="x">b '),
    "functions-never-closed": ("wikitext", "{{#tag:ref|a "),
    "lists-never-closed": ("wikitext", "a<ref>b</ref> {{reflist|"),
    "templates-never-closed": ("wikitext", "{{cite web|a=b "),
    "quotation-marks": ("plain", 'He said "a thing" in 1900. '),
    "brackets": ("plain", "(a [b "),
    "marks": ("plain", "[Smiht 1990] text.[1] "),
    "numbers": ("plain", "ISBN 9 pp. 20-10 doi:10. 30 killed "),
}


@pytest.mark.parametrize(("form", "piece"), HOSTILE.values(), ids=HOSTILE)
def test_ten_times_the_text_takes_about_ten_times_as_long(form: str, piece: str) -> None:
    seconds = []
    for repeats in (300, 3000):
        document = read_text(piece * repeats + "\n\nSources\n\nSmith, A. (1990) B.\n", "t", form)
        started = time.process_time()
        _all(document)
        seconds.append(time.process_time() - started)
    assert seconds[1] < 30 * seconds[0] + 0.5  # quadratic would be a hundred


def test_the_citation_findings_of_the_seeds_and_none_of_their_traps() -> None:
    gold = yaml.safe_load(shared("gold", "gold_findings.yaml").read_text(encoding="utf-8"))
    traps = yaml.safe_load(shared("gold", "gold_traps.yaml").read_text(encoding="utf-8"))["traps"]
    names = sorted({item["file"] for item in gold["findings"]})
    paths = {name: shared("seeds", name) for name in names}
    found = {name: _all(read_bytes(one.read_bytes(), str(one))) for name, one in paths.items()}
    wanted = [
        item
        for item in gold["findings"]
        if item["weight"] == "must" and item["scope"] in ("citation", "structure", "encoding")
    ]
    missed = [item["id"] for item in wanted if not _met(item, found[item["file"]])]
    assert missed == []
    trapped = [
        (trap["id"], conflict.rule)
        for trap in traps
        for conflict in found[trap["file"]]
        if _overlaps(trap, conflict, first_only=True)
        and trap["looks_like"] in ("citation", "unresolved-marker", "empty-section", "isbn")
    ]
    assert trapped == []


def _met(item: dict[str, object], conflicts: list[Conflict]) -> bool:
    if str(item["kind"]).startswith(("section-", "document-")):
        lines = range(int(str(item["line"])) - 2, int(str(item["line"])) + 3)
        return any(noted.place.line in lines for one in conflicts for noted in one.places)
    return any(_overlaps(item, conflict) for conflict in conflicts)


def _overlaps(item: dict[str, object], conflict: Conflict, first_only: bool = False) -> bool:
    start, end = int(str(item["char_start"])), int(str(item["char_end"]))
    places = conflict.places[:1] if first_only else conflict.places
    return any(noted.place.start < end and start < noted.place.end for noted in places)
