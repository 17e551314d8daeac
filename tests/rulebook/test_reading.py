"""Rule files are read with their places; what is wrong with one is said where it is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from factlint.checks import check_settings
from factlint.errors import InputError
from factlint.model import Severity
from factlint.rulebook import Fields, Said, load_rulebook, read_rule
from factlint.wordlists import names_of
from factlint.yamlfile import parse

RULE = """\
id: born-first
title: Birth comes first
kind: order
severity: error
why: >
  Nobody is
  baptised before.
check:
  events: [born, baptised]
message: "{subject}: {later} before {earlier}."
examples:
  wrong:
    - - {subject: Max, property: born, value: 1905}
      - {subject: Max, property: baptised, value: 1904}
  right:
    - text: |
        Max was born in 1905.
      format: plain
exceptions: []
"""


def _read(source: str, name: str = "born-first"):
    return read_rule(source, "rules/born-first.yaml", name)


def _error(source: str) -> str:
    with pytest.raises(InputError) as caught:
        rule = _read(source)
        check_settings([rule])
        _ = rule.why, rule.examples
    return str(caught.value)


def test_a_rule_is_read_with_all_its_parts():
    rule = _read(RULE)
    assert (rule.id, rule.title, rule.kind) == ("born-first", "Birth comes first", "order")
    assert rule.severity is Severity.ERROR
    assert rule.settings == {"events": ["born", "baptised"]}
    assert rule.message == "{subject}: {later} before {earlier}."
    assert rule.why == "Nobody is baptised before."
    assert [len(rule.examples.wrong), len(rule.examples.right)] == [1, 1]
    assert rule.examples.wrong[0].claims[1]["value"] == 1904
    assert rule.examples.right[0].texts == (("example", "Max was born in 1905.\n"),)
    assert rule.examples.right[0].format == "plain"


@pytest.mark.parametrize(
    ("old", "new", "error"),
    [
        ("severity: error", "severity: eror",
         "rules/born-first.yaml:4:11: 'severity' is 'eror'; it may be error, warning, info;"
         " did you mean 'error'?"),
        ("kind: order", "kind: ordre",
         "rules/born-first.yaml:3:7: there is no kind of rule 'ordre'; did you mean 'order'?"),
        ("  events:", "  event:",
         "rules/born-first.yaml:9:3: unknown key 'event'; did you mean 'events'?"),
        ("title:", "titel:",
         "rules/born-first.yaml:1:1: the key 'title' is missing; did you mean 'titel'?"),
        ("exceptions: []", "exception: []",
         "rules/born-first.yaml:19:1: unknown key 'exception'; did you mean 'exceptions'?"),
        ("{later} before", "{latter} before",
         "rules/born-first.yaml:10:10: the message has {latter}, which rules of kind 'order' do not"
         " know; did you mean 'later'?"),
        ("id: born-first", "id: birth-first",
         "rules/born-first.yaml:1:5: the id 'birth-first' is not the file's name 'born-first'"),
        ("  wrong:", "  worng:", "rules/born-first.yaml:12:3: unknown key 'worng' in examples"),
        ("      format:", "      formats:",
         "rules/born-first.yaml:18:7: unknown key 'formats' in an example"),
        ("  events: [born, baptised]", "  events: [born, 7]",
         "rules/born-first.yaml:9:18: 'events' must hold words, not 7"),
        ("  events: [born, baptised]", "  except: [born]",
         "rules/born-first.yaml:9:3: an order needs 'events', 'begins' and 'ends', or 'numbered'"),
        ("why: >\n  Nobody is\n  baptised before.\n", "",
         "rules/born-first.yaml:1:1: the key 'why' is missing"),
        ("kind: order", "kind: order\nkind: order",
         "rules/born-first.yaml:4:1: the key 'kind' stands already in line 3"),
        ("before {earlier}.", "before {earlier.",
         "rules/born-first.yaml:10:10: the message: expected '}' before end of string"),
    ],
    ids=["severity", "kind", "setting", "missing key", "unknown key", "placeholder", "id",
         "examples", "example", "type", "needed settings", "why", "twice", "braces"],
)  # fmt: skip
def test_what_is_wrong_is_said_with_line_column_and_suggestion(old: str, new: str, error: str):
    assert _error(RULE.replace(old, new)) == error


@pytest.mark.parametrize("encoding", ["cp12512", "ascii", "3"])
def test_an_encoding_of_an_example_is_one_that_it_fits_in(encoding: str):
    broken = RULE.replace(
        "    - text: |\n        Max was born in 1905.\n",
        f"    - text: Zoë was born in 1905.\n      encoding: {encoding}\n",
    )
    assert broken != RULE
    with pytest.raises(InputError, match=r"the example cannot be written in '?\w+'?$") as caught:
        _ = _read(broken).examples
    assert caught.value.column == 17


def test_errors_in_examples_have_the_lines_of_the_file():
    broken = RULE.replace(
        "- {subject: Max, property: baptised", "- {subject: Max, property baptised"
    )
    broken = broken.replace("{subject: Max, property baptised", "{subject: Max] property baptised")
    with pytest.raises(InputError) as caught:
        _ = _read(broken).examples
    assert caught.value.line == 14


def test_examples_are_not_parsed_until_they_are_asked_for():
    broken = RULE.replace("  right:", "  right: [")
    assert _read(broken).title == "Birth comes first"


def test_a_project_adds_rules_and_replaces_shipped_ones(tmp_path: Path):
    own = RULE.replace("id: born-first", "id: life-in-order")
    (tmp_path / "house").mkdir()
    (tmp_path / "house" / "life-in-order.yaml").write_text(own, encoding="utf-8")
    (tmp_path / "born-first.yaml").write_text(RULE, encoding="utf-8")
    book = load_rulebook([tmp_path])
    replaced = book.get("life-in-order")
    assert replaced is not None
    assert replaced.title == "Birth comes first"
    assert {rule.id for rule in book} - {rule.id for rule in load_rulebook()} == {"born-first"}


def test_one_id_twice_in_one_folder_is_refused(tmp_path: Path):
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "born-first.yaml").write_text(RULE, encoding="utf-8")
    with pytest.raises(InputError, match="stands already in"):
        load_rulebook([tmp_path])


def test_a_book_is_cut_down_to_chosen_rules():
    book = load_rulebook()
    assert [rule.id for rule in book.only({"life-in-order"})] == ["life-in-order"]
    assert len(book.without({"life-in-order"}).rules) == len(book.rules) - 1
    assert book.get("no-such-rule") is None


@pytest.mark.parametrize(
    ("text", "read", "error"),
    [
        ("n: x", lambda fields: fields.number("n"), "f.yaml:1:4: 'n' must be a number"),
        ("n: true", lambda fields: fields.number("n"), "f.yaml:1:4: 'n' must be a number"),
        ("n: 1", lambda fields: fields.text("n"), "f.yaml:1:4: 'n' must be text"),
        ("n: 1", lambda fields: fields.flag("n"), "f.yaml:1:4: 'n' must be true or false"),
        ("n: 1", lambda fields: fields.words("n"), "f.yaml:1:4: 'n' must be a list of words"),
        ("n: 1", lambda fields: fields.mapping("n"), "f.yaml:1:4: 'n' must be a mapping"),
        (
            "n-of: [part, plans]",
            lambda fields: fields.said("n"),
            f"f.yaml:1:7: 'n-of' is 'plans'; it may be {', '.join(names_of('said'))};"
            " did you mean 'plan'?",
        ),
        ("m: 1", lambda fields: fields.number("n"), "f.yaml:1:1: the key 'n' is missing"),
    ],
    ids=["number", "not a number", "text", "flag", "words", "mapping", "list", "missing"],
)
def test_fields_say_what_type_they_want(text: str, read, error: str):
    with pytest.raises(InputError) as caught:
        read(Fields(parse(text, "f.yaml"), "f.yaml"))
    assert str(caught.value) == error


def test_fields_give_values_defaults_and_nested_mappings():
    fields = Fields(parse("a: 1.5\nb: word\nc: {d: {e: x}}\nf: true", "f.yaml"), "f.yaml")
    assert fields.number("a") == 1.5
    assert fields.words("b") == ("word",)
    assert fields.flag("f") is True
    assert fields.flag("g") is False
    assert fields.mapping("h") is None
    assert [(name, inner.text("e")) for name, inner in fields.mappings("c")] == [("d", "x")]
    fields.done()


def test_what_a_sentence_says_is_told_by_words_and_by_shared_lists():
    fields = Fields(parse("n: ['At once ']\nn-of: [another-one, former-one]", "f.yaml"), "f.yaml")
    assert fields.said("n").entries == (
        *("at once ", "new ", "newly", "old ", "original"),
        *("previous", "former", "replica"),
    )
    assert fields.said("m") == Said()
    fields.done()
