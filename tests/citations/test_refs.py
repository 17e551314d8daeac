"""`<ref>` markup: each condition of the Cite extension, and what it lets pass."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from factlint.checks import Evidence
from factlint.checks.kinds import kind_of
from factlint.checks.resolution.ref_tags import read_refs
from factlint.facts import identify
from factlint.rulebook import load_rulebook
from factlint.sources import read_text
from factlint.vocabulary import load_vocabulary
from tests.reporting import report
from tests.shared_material import shared

if TYPE_CHECKING:
    from pathlib import Path

WRONG = {
    "undefined": ("named-ref-is-defined", 'A.<ref name="b" />'),
    "undefined-in-its-group": (
        "named-ref-is-defined",
        'A.<ref name="b" group="n" /> B.<ref name="b">x</ref><references group="n" />',
    ),
    "defined-after-its-list": (
        "named-ref-is-defined",
        'A.<ref name="b" /><references /> B.<ref name="b">x</ref><references />',
    ),
    "two-notes": ("ref-name-means-one-note", '<ref name=b>x</ref> <ref name="b">y</ref>'),
    "two-notes-in-function": (
        "ref-name-means-one-note",
        '<ref name=b>x</ref> {{#tag:ref|y|name="b"}}',
    ),
    "unused": ("listed-ref-is-used", '<references><ref name="b">x</ref></references>'),
    "unused-in-template": (
        "listed-ref-is-used",
        'A.<ref>y</ref>{{reflist|refs=<ref name="b">x</ref>}}',
    ),
    "empty": ("ref-says-something", "A.<ref> </ref>"),
    "empty-tag": ("ref-says-something", "A.<ref />"),
    "called-by-a-template": ("named-ref-is-defined", "A.{{r|b}} {{reflist}}"),
    "note-of-a-template": ("named-ref-is-defined", "A.{{efn|name=b}} {{notelist}}{{reflist}}"),
    "notes-unlisted": ("ref-group-is-listed", "A.{{efn|B.}} {{reflist}}"),
    "never-closed": ("ref-is-closed", "A.<ref>x B. C."),
    "never-opened": ("ref-is-closed", "A.x</ref> B. C."),
    "inside-another": ("ref-is-closed", "A.<ref>x <ref>y</ref> B.</ref> C."),
    "space-in-tag": ("ref-is-closed", "A.< ref>x</ref> B."),
    "unknown-attribute": ("ref-attributes-fit", 'A.<ref nmae="b">x</ref>'),
    "quotation-mark-missing": (
        "ref-attributes-fit",
        'A.<ref name="b">x</ref> B.<ref name="b />{{reflist}}',
    ),
    "number-as-name": ("ref-attributes-fit", 'A.<ref name="12">x</ref>'),
    "direction": ("ref-attributes-fit", 'A.<ref dir="up">x</ref>'),
    "two-directions": (
        "ref-attributes-fit",
        'A.<ref name="b" dir="ltr">x</ref> B.<ref name="b" dir="rtl" />',
    ),
    "follow-and-name": ("ref-attributes-fit", 'A.<ref name="b" follow="c">x</ref>'),
    "nameless-in-list": ("ref-attributes-fit", "<references><ref>x</ref></references>"),
    "group-of-another-list": (
        "ref-attributes-fit",
        'A.<ref name="b" group="n" /><references group="n"><ref name="b" group="m">x</ref>'
        '</references><references group="m" />',
    ),
    "group-unlisted": ("ref-group-is-listed", 'A.<ref group="n">x</ref>{{reflist}}'),
    "several-pages": ("template-value-is-bare", "A.{{sfn|Hart|1954|p=12–15}}"),
    "several-quoted-pages": (
        "template-value-is-bare",
        "A.<ref>{{cite book |title=Mills |quote-page=12–15}}</ref>",
    ),
    "before-full-stop": ("ref-follows-punctuation", "A mill<ref>x</ref>. B."),
    "run-before-comma": ("ref-follows-punctuation", "A mill<ref>x</ref>{{sfn|Hart|p=1}}, B."),
    "written-twice": (
        "note-is-written-once",
        "A.<ref>Parish book 3, page 12.</ref> B.<ref>Parish book 3, page 12.</ref>",
    ),
    "two-names": (
        "note-is-written-once",
        'A.<ref name="b">Parish book 3</ref> B.<ref name="c">Parish book 3</ref>',
    ),
}


@pytest.mark.parametrize(("rule", "text"), WRONG.values(), ids=WRONG)
def test_a_fault_of_a_ref_is_one_finding(rule: str, text: str) -> None:
    assert len(report(rule, text, "wikitext")) == 1


RIGHT = {
    "defined-right-behind-a-list": 'A.{{reflist}}<ref name="b">x</ref><ref name="b" />',
    "called-by-a-template": (
        'A.{{r|b|c|p=3}} <references><ref name="b">x</ref><ref name=c>y</ref></references>'
    ),
    "note-of-a-template": (
        "A.{{efn|name=b|B is = 3.<ref>x</ref>}} C.{{efn|name=b}} {{notelist}}{{reflist}}"
    ),
    "piece-of-a-page": "A.{{efn|B.}}",
    "defined-later": 'A.<ref name="b" /> B.<ref name="b">x</ref>',
    "defined-in-list": 'A.<ref name="b" /><references><ref name="b">x</ref></references>',
    "defined-in-template": 'A.<ref name="b" />{{reflist|refs=<ref name="b">x</ref>}}',
    "spaces-in-names": 'A.<ref name=" b ">x</ref> B.<ref name= b  />',
    "entity-in-name": 'A.<ref name="a & b">x</ref> B.<ref name="a &amp; b" />',
    "same-note-short": 'A.<ref name="b">x</ref> B.<ref name="b">x</ref>',
    "groups-apart": (
        'A.<ref name="b">x</ref> B.<ref name="b" group="n">y</ref><references />'
        '<references group="n" />'
    ),
    "group-in-reflist": 'A.<ref group="n">x</ref>{{Reflist|group="n"}}',
    "note-list": 'A.<ref group="lower-alpha">x</ref>{{notelist}}',
    "group-in-other-template": 'A.<ref group="n">x</ref>{{fancy notes|group=n}}',
    "follow": 'A.<ref name="b">x</ref> B.<ref follow="b">y</ref>',
    "function": "A.{{#tag:ref|x<ref>y</ref>|group=n}}<references group=n />",
    "nowiki": "A. <nowiki><ref>x</nowiki> and <!-- <ref name=a /> --> B.",
    "code": '<syntaxhighlight lang="xml"><ref name="b" /></syntaxhighlight>',
    "quoted-angle": 'A.<ref name="[x] <y>">z</ref>',
    "behind-stop": "A mill.<ref>x</ref> B,<ref>y</ref> c.",
    "abbreviation": "He worked for Doe Inc.<ref>x</ref>. B.",
    "dots": "A mill<ref>x</ref>... B.",
    "nothing": "A mill and no ref at all.",
}
REFS = (
    "named-ref-is-defined", "ref-name-means-one-note", "listed-ref-is-used", "ref-says-something",
    "ref-is-closed", "ref-attributes-fit", "ref-group-is-listed", "ref-follows-punctuation",
    "note-is-written-once",
)  # fmt: skip


@pytest.mark.parametrize("text", RIGHT.values(), ids=RIGHT)
def test_refs_in_order_are_left_alone(text: str) -> None:
    assert {rule: report(rule, text, "wikitext") for rule in REFS} == {rule: [] for rule in REFS}


def test_tags_are_read_with_their_places() -> None:
    source = 'A.<ref name="b" group=n>x <!-- </ref> --></ref> B.<ref name="b"/>'
    refs = read_refs(source)
    assert [
        (source[tag.start : tag.end], tag.name, tag.group, tag.content) for tag in refs.tags
    ] == [
        ('<ref name="b" group=n>x <!-- </ref> --></ref>', "b", "n", "x <!-- </ref> -->"),
        ('<ref name="b"/>', "b", "", None),
    ]


def test_the_suite_of_the_cite_extension() -> None:
    rows = [json.loads(line) for line in _suite().read_text(encoding="utf-8").split("\n") if line]
    book = [rule for rule in load_rulebook() if rule.kind in ("resolution", "text", "identifier")]
    found = {True: 0, False: 0}
    for row in rows:
        evidence = Evidence(
            (read_text(row["wikitext"], "test.wiki"),), identify([]), load_vocabulary()
        )
        reported = any(list(kind_of(rule).check([rule], evidence)) for rule in book)
        found[row["has_error"]] += reported
    assert found[True] >= 67  # of 70; two need templates expanded, one a switch of the site
    assert found[False] <= 3  # of 178


def _suite() -> Path:
    return shared("data", "cite_parsertests", "cite_tests.jsonl")


def test_a_missing_quotation_mark_is_the_only_finding() -> None:
    text = 'A.<ref name="b">x</ref> B.<ref name="b />\n\n{{reflist}}\n'
    book = [rule.id for rule in load_rulebook() if rule.kind in ("resolution", "text")]
    found = {rule: [one.message for one in report(rule, text, "wikitext")] for rule in book}
    assert {rule: said for rule, said in found.items() if said} == {
        "ref-attributes-fit": ['In <ref name="b />, a quotation mark is missing.']
    }
