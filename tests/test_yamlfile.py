"""YAML with places: 1.2's types, nothing that misleads, and no input that costs too much."""

from __future__ import annotations

import time

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.errors import InputError
from factlint.yamlfile import MAX_DEPTH, MAX_DIGITS, YamlList, YamlMap, parse

SCALARS = {
    "null": ("null", None), "tilde": ("~", None), "nothing": ("", None),
    "true": ("true", True), "False": ("False", False),
    "yes is text": ("yes", "yes"), "no is text": ("no", "no"), "on is text": ("on", "on"),
    "integer": ("12", 12), "negative": ("-12", -12), "plus": ("+12", 12),
    "leading zero": ("0987", 987), "octal": ("0o17", 15), "hexadecimal": ("0xff", 255),
    "float": ("1.5", 1.5), "point first": (".5", 0.5), "point last": ("5.", 5.0),
    "exponent": ("1e3", 1000.0), "no sexagesimal": ("12:30:45", "12:30:45"),
    "no date": ("1905-10-11", "1905-10-11"), "no underscores": ("1_000", "1_000"),
    "no infinity": (".inf", ".inf"), "version": ("1.2.3", "1.2.3"), "range": ("1919/1930",) * 2,
    "quoted number": ("'12'", "12"), "quoted null": ('"null"', "null"),
    "folded": (">-\n  a\n  b", "a b"), "literal": ("|-\n  12", "12"),
    "a number of many digits": ("9" * (MAX_DIGITS + 1), "9" * (MAX_DIGITS + 1)),
    "dash": ("-a", "-a"), "dots": ("...a", "...a"),
}  # fmt: skip


def ends(data: YamlMap) -> dict[str, tuple[int, int]]:
    """Give line and column behind each value, from 1."""
    return {key: (at[4] + 1, at[5] + 1) for key, at in data.marks.items()}


@pytest.mark.parametrize(("text", "value"), SCALARS.values(), ids=SCALARS.keys())
def test_a_scalar_has_the_type_of_yaml_1_2(text: str, value: object) -> None:
    read = parse(f"a: {text}\nb: [1]\n", "f")["a"]
    assert (read, type(read)) == (value, type(value))


def test_numbers_keep_their_digits_as_written() -> None:
    data = parse("year: 0987\nlist: [1, 0o17, x, ~]\nword: a\nnone:\n", "f")
    assert data.written == {"year": "0987", "none": ""}
    assert data["list"].written == {0: "1", 1: "0o17", 3: "~"}


def test_every_key_and_value_knows_its_place() -> None:
    data = parse("a: 1\nb:\n  - x\n  - {c: 'two'}  # end\n", "f")
    inner = data["b"][1]
    assert (data.at, data.flow, inner.at, inner.flow) == ((1, 1), False, (4, 5), True)
    assert data.key_at == {"a": (1, 1), "b": (2, 1)}
    assert data.value_at == {"a": (1, 4), "b": (3, 3)}
    assert ends(data) == {"a": (1, 5), "b": (4, 15)}
    assert (data["b"].at, data["b"].flow, data["b"].item_at) == ((3, 3), False, [(3, 5), (4, 5)])
    assert ends(inner) == {"c": (4, 14)}


def test_empty_collections_and_sequences_in_flow_end_at_their_bracket() -> None:
    data = parse("a: []\nb: {}\nc: [[1], 2]\n", "f")
    assert ends(data) == {"a": (1, 6), "b": (2, 6), "c": (3, 12)}
    assert (type(data["a"]), type(data["b"])) == (YamlList, YamlMap)


@pytest.mark.parametrize(
    "text", ["", "# only a comment\n", "---\n"], ids=["empty", "comment", "mark"]
)
def test_no_document_is_none(text: str) -> None:
    assert parse(text, "f") is None


REFUSED = {
    "duplicate key": ("a: 1\nb: 2\na: 3\n", "f:3:1: the key 'a' stands already in line 1"),
    "duplicate by quotes": ("a: 1\n'a': 3\n", "f:2:1: the key 'a' stands already in line 1"),
    "alias": ("a: &x 1\nb: *x\n", "f:1:4: anchors (&name) are not read; write the value out"),
    "alias alone": ("a: *x\n", "f:1:4: aliases (*name) are not read; write the value out"),
    "anchored map": ("a: &x {b: 1}\n", "f:1:4: anchors (&name) are not read; write the value out"),
    "anchored key": ("&x a: 1\n", "f:1:1: anchors (&name) are not read; write the value out"),
    "tag": ("a: !!int '1'\n", "f:1:4: the tag tag:yaml.org,2002:int is not read; leave it out"),
    "python": (
        "a: !!python/object/apply:os.system [ls]\n",
        "f:1:4: the tag tag:yaml.org,2002:python/object/apply:os.system is not read;"
        " leave it out",
    ),
    "tagged key": (
        "!!str a: 1\n", "f:1:1: the tag tag:yaml.org,2002:str is not read; leave it out",
    ),
    "key that is a list": ("? [a]\n: 1\n", "f:1:3: a key must be a word"),
    "alias as key": ("*x : 1\n", "f:1:1: a key must be a word"),
    "two documents": (
        "a: 1\n---\nb: 2\n",
        "f:2:1: a second YAML document starts here; keep one document to a file",
    ),
    "unclosed": ("a: [1\n", "f:2:1: not valid YAML: did not find expected ',' or ']'"),
    "tab": ("a:\n\tb: 1\n", "f:2:1: not valid YAML: found character that cannot start any token"),
    "control character": (
        "b: é\na: \x07\n",
        "f:2:4: not valid YAML: the character U+0007 is not allowed; take it out",
    ),
    "surrogate": (
        "a: \ud800\n", "f:1:4: not valid YAML: the character U+D800 is not allowed; take it out",
    ),
    "too deep": (
        "[" * (MAX_DEPTH + 2) + "]" * (MAX_DEPTH + 2),
        f"f:1:{MAX_DEPTH + 2}: nested more than {MAX_DEPTH} deep",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "message"), REFUSED.values(), ids=REFUSED.keys())
def test_what_misleads_is_refused_with_its_place(text: str, message: str) -> None:
    with pytest.raises(InputError) as raised:
        parse(text, "f")
    assert str(raised.value) == message


def test_a_non_specific_tag_makes_text() -> None:
    assert parse("a: ! 12\n", "f") == {"a": "12"}


# PyYAML's writer folds these line breaks of YAML 1.1 away.
WORDS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x85\u2028\u2029"))
DATA = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | WORDS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=12,
)


@given(DATA, st.booleans())
def test_what_a_yaml_writer_wrote_is_read_back(data: object, flow: bool) -> None:
    written = yaml.safe_dump(data, default_flow_style=flow, allow_unicode=True)
    assert parse(written, "f") == data


@settings(max_examples=200)
@given(st.text(alphabet="ab:-{}[]#&*!|>'\"%@`?, \n\t0.\u2028\x85\ufeff", max_size=40))
def test_any_text_is_read_or_refused_but_never_crashes(text: str) -> None:
    try:
        parse(text, "f")
    except InputError as error:
        assert error.path == "f"


EVIL = {
    "deep lists": "[" * 200_000,
    "deep maps": "{a: " * 100_000,
    "deep block lists": "- " * 50_000,
    "one long word": "a: " + "x" * 2_000_000,
    "many digits": "a: " + "9" * 1_000_000,
    "many keys": "".join(f"k{number}: 1\n" for number in range(50_000)),
    "many anchors": "".join(f"k{number}: &a [1]\n" for number in range(1_000)),
    "a comment": "#" * 2_000_000,
    "quotes": '"' + "\\x41" * 200_000 + '"',
}


@pytest.mark.parametrize("text", EVIL.values(), ids=EVIL.keys())
def test_evil_input_costs_little(text: str) -> None:
    before = time.process_time()
    try:
        parse(text, "f")
    except InputError as error:
        assert error.line >= 1
    assert time.process_time() - before < 3
