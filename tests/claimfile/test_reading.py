"""Reading claim files: by hand or extracted, typed by the vocabulary, or refused with a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factlint.claimfile import ClaimFile, Source, load, read_claims
from factlint.errors import InputError
from factlint.model import (
    Age,
    Amount,
    Claim,
    Date,
    Duration,
    Entity,
    EntityRef,
    Modality,
    Origin,
    Place,
    Polarity,
    Quantity,
    Review,
    Text,
    Value,
)
from factlint.yamlfile import parse
from tests.claimfile.schema import violations

if TYPE_CHECKING:
    from pathlib import Path

PATH = "dossier/lives.claims.yaml"


def read(text: str) -> ClaimFile:
    return read_claims(text, PATH)


def test_a_claim_by_hand_needs_only_subject_property_and_value() -> None:
    text = "claims:\n  - {subject: Ada Byron, property: born, value: 1815}\n"
    at = text.index("1815")
    here = Place(PATH, at, at + 4, 2, at - 7, 2, at - 3, "1815")
    file = read(text)
    assert file == ClaimFile(PATH, None, file.entities, file.stored, text)
    assert file.entities == (Entity("ada-byron", "person", ("Ada Byron",)),)
    assert file.claims == (
        Claim("ada-byron", "Ada Byron", "born", Date("1815"), here, here, here, origin=Origin.HAND),
    )
    assert [one.by_hand for one in file.stored] == [True]


WHOLE = """\
version: 1
source:
  path: ../texts/lives.txt
  sha256: abc
entities:
  - id: ada
    type: person
    names: [Ada Byron, "1984"]
    wikidata: Q7259
claims:
  - id: 0123456789ab
    subject: ada
    property: spouse
    value: William King
    qualifiers:
      time: 1835-07-08
      place: London
      odd: {text: sudden}
    polarity: negative
    modality: attributed
    speaker: A neighbour
    citations: [Toole, 12]
    source: Stein, Ada (1985)
    at: {line: 3, column: 5, start: 40, end: 52}
    quote: married King
    by: married
    confidence: 0.75
    origin: lead
    review: {decision: rejected, because: a rumour}
    stale: true
"""


def test_every_key_of_a_claim_is_read() -> None:
    file = read(WHOLE)
    place = Place("texts/lives.txt", 40, 52, 3, 5, 3, 17, "married King")
    assert file.source == Source("../texts/lives.txt", "abc")
    assert file.entities == (
        Entity("ada", "person", ("Ada Byron", "1984"), "Q7259"),
        Entity("william-king", "person", ("William King",)),
        Entity("london", "thing", ("London",)),
    )
    assert file.claims == (
        Claim(
            "ada", "Ada Byron", "spouse", EntityRef("william-king", "William King"),
            place, place, place,
            qualifiers=(
                ("time", Date("1835-07-08")),
                ("place", EntityRef("london", "London")),
                ("odd", Text("sudden")),
            ),
            polarity=Polarity.NEGATIVE, modality=Modality.ATTRIBUTED, speaker="A neighbour",
            citations=("Toole", "12", "Stein, Ada (1985)"), by="married", confidence=0.75,
            origin=Origin.LEAD, review=Review("rejected", "a rumour"), stale=True,
        ),
    )  # fmt: skip


def test_the_whole_file_fits_the_schema() -> None:
    assert violations(parse(WHOLE, PATH)) == [
        "$.source.sha256: 'abc' does not match '^([0-9a-f]{64})?$'"
    ]


VALUES: dict[str, tuple[str, str, Value]] = {
    "year": ("born", "1905", Date("1905")),
    "year of three digits": ("born", "0987", Date("0987")),
    "year before Christ": ("born", "-0043", Date("-0043")),
    "EDTF": ("born", "1905-10~", Date("1905-10~")),
    "EDTF that needs quotes": ("born", '"[..1962]"', Date("[..1962]")),
    "entity by id": ("spouse", "ada", EntityRef("ada", "Ada Byron")),
    "entity by name": ("spouse", "ADA BYRON", EntityRef("ada", "ADA BYRON")),
    "someone new": ("spouse", "Bob Roe", EntityRef("bob-roe", "Bob Roe")),
    "someone new of one word": ("spouse", "Bob", EntityRef("bob", "Bob")),
    "age": ("age-at-death", "59", Age(59, 59)),
    "age between": ("age-at-death", "56-57", Age(56, 57)),
    "number": ("number-of-children", "3", Quantity(3, 3)),
    "number with unit": ("length", "310.5 metres", Quantity(310.5, 310.5, "metre")),
    "number with commas": ("length", "'50,000 feet'", Quantity(50000, 50000, "foot")),
    "number between": ("length", "-5 to 3 metre", Quantity(-5, 3, "metre")),
    "number at least": ("length", "at least 3", Quantity(3, float("inf"))),
    "number at most": ("length", "at most 3", Quantity(float("-inf"), 3)),
    "words": ("occupation", "ship's boy", Text("ship's boy")),
    "words that are a number": ("occupation", "007", Text("007")),
    "words that are YAML's": ("occupation", "true", Text("true")),
    "typed": ("born", "{text: early in the war}", Text("early in the war")),
    "typed duration": ("born", "{duration: 30 years}", Duration(Amount(30, 30, "year"))),
    "typed entity": ("born", "{entity: ada}", EntityRef("ada", "Ada Byron")),
}


@pytest.mark.parametrize(("name", "told", "value"), VALUES.values(), ids=VALUES.keys())
def test_a_value_has_the_type_of_its_property(name: str, told: str, value: Value) -> None:
    text = (
        "entities:\n  - {id: ada, type: person, names: [Ada Byron]}\nclaims:\n"
        f"  - {{subject: ada, property: {name}, value: {told}}}\n"
    )
    assert [claim.value for claim in read(text).claims] == [value]


def test_two_people_of_one_new_name_are_one_and_a_taken_id_is_not_theirs() -> None:
    text = (
        "entities:\n  - {id: bob-roe, names: [Robert Roe]}\nclaims:\n"
        "  - {subject: Bob Roe, property: born, value: 1900}\n"
        "  - {subject: Bob Roe, property: died, value: 1950}\n"
    )
    assert [claim.subject for claim in read(text).claims] == ["bob-roe-2", "bob-roe-2"]


@pytest.mark.parametrize("text", ["", "# only a comment\n", "{}", "claims:\n", "claims: []\n"])
def test_a_file_may_hold_no_claims(text: str) -> None:
    assert read(text).claims == ()


CLAIM = "claims:\n  - subject: Ada Byron\n    property: born\n    value: 1815\n"
WRONG = {
    "a list": ("- a\n", "1:1: a claim file must be a mapping of keys"),
    "unknown key of the file": (
        "clams: []\n", "1:1: unknown key 'clams' in a claim file; did you mean 'claims'?",
    ),
    "another version": (
        "version: 2\n", "1:10: this factlint reads version 1 of claim files",
    ),
    "unknown key of a claim": (
        CLAIM + "    qualifier: {}\n",
        "5:5: unknown key 'qualifier' in a claim; did you mean 'qualifiers'?",
    ),
    "unknown key of the source": (
        "source: {path: a, sha1: b}\n",
        "1:19: unknown key 'sha1' in the source; did you mean 'sha256'?",
    ),
    "unknown property": (
        CLAIM.replace("born", "bron"),
        "3:15: unknown property 'bron'; did you mean 'born'?",
    ),
    "unknown qualifier": (
        CLAIM + "    qualifiers:\n      tim: 1900\n",
        "6:7: unknown qualifier 'tim'; did you mean 'time'?",
    ),
    "unknown qualifier, nothing near": (
        CLAIM + "    qualifiers:\n      zzz: 1900\n",
        "6:7: unknown qualifier 'zzz'; with its type, zzz: {text: ...}, any goes",
    ),
    "unknown id": (
        CLAIM + "  - {subject: ada-bryon, property: died, value: 1852}\n",
        "5:15: no entity has the id 'ada-bryon'; did you mean 'ada-byron'?",
    ),
    "a name that two have": (
        "entities: [{id: a, names: Bob}, {id: b, names: bob}]\n"
        "claims: [{subject: Bob, property: born, value: 1900}]\n",
        "2:20: 'Bob' names a and b; write the id that is meant",
    ),
    "an id twice": (
        "entities: [{id: a}, {id: a}]\n", "1:26: a second entity has the id 'a'",
    ),
    "no date": (
        CLAIM.replace("1815", "1815-02-30"),
        "4:12: '1815-02-30' is not a date in EDTF: month 02 of 1815 has 28 days",
    ),
    "an EDTF set without quotes": (
        CLAIM.replace("1815", "[..1962]"),
        "4:12: 'value' must be a single value; quote it if it holds [ or {",
    ),
    "no age": (
        CLAIM.replace("born", "age-at-death").replace("1815", "59.5"),
        "4:12: 'value' is not an age: an age is a number of whole years: 59 or 56-57",
    ),
    "no number": (
        CLAIM.replace("born", "length").replace("1815", "long"),
        "4:12: 'value' is not a quantity: a number is expected, with its unit if it has one:"
        " 310 metre",
    ),
    "a range reversed": (
        CLAIM.replace("born", "length").replace("1815", "3-1"),
        "4:12: 'value' is not a quantity: the range is reversed: 3-1",
    ),
    "a duration without unit": (
        CLAIM.replace("1815", "{duration: 3}"),
        "4:23: 'duration' is not a duration: a duration needs its unit: 30 years",
    ),
    "two types": (
        CLAIM.replace("1815", "{date: 1815, text: then}"),
        "4:12: a value with its type has one key; write {text: a word}",
    ),
    "unknown type": (
        CLAIM.replace("1815", "{dat: 1815}"),
        "4:13: unknown key 'dat' in the value of 'value'; did you mean 'date'?",
    ),
    "no value": (CLAIM.replace("1815", ""), "2:5: a claim needs the key 'value'"),
    "no property": ("claims:\n  - {subject: Ada}\n", "2:5: a claim needs the key 'property'"),
    "no subject": (
        "claims:\n  - {property: born, value: 1}\n", "2:5: a claim needs the key 'subject'",
    ),
    "an empty id": (CLAIM + "    id:\n", "2:5: a claim needs the key 'id'"),
    "claims that are no list": ("claims: {}\n", "1:9: 'claims' must be a list"),
    "a claim that is no mapping": (
        "claims:\n  - born\n", "2:5: a claim must be a mapping of keys",
    ),
    "a place that is no mapping": (
        CLAIM + "    at: 12\n", "5:9: 'at' must be a mapping of keys",
    ),
    "a place in words": (
        CLAIM + "    at: {line: two}\n", "5:16: 'line' must be a whole number",
    ),
    "polarity": (
        CLAIM + "    polarity: negativ\n",
        "5:15: 'polarity' is 'negativ'; it may be positive, negative; did you mean 'negative'?",
    ),
    "review": (
        CLAIM + "    review: reject\n",
        "5:13: 'review' is 'reject'; it may be accepted, rejected, edited;"
        " did you mean 'rejected'?",
    ),
    "confidence": (
        CLAIM + "    confidence: 7\n", "5:17: 'confidence' must be a number from 0 to 1",
    ),
    "stale": (CLAIM + "    stale: 'yes'\n", "5:12: 'stale' must be true or false"),
    "citations": (
        CLAIM + "    citations: [{a: b}]\n", "5:16: 'citations' must be a list of words",
    ),
    "YAML": ("claims: [\n", "2:1: not valid YAML: did not find expected node content"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "message"), WRONG.values(), ids=WRONG.keys())
def test_what_is_wrong_is_said_with_its_place_and_the_nearest_right_word(
    text: str, message: str
) -> None:
    with pytest.raises(InputError) as raised:
        read(text)
    assert str(raised.value) == f"{PATH}:{message}"


KEYS = (
    "id qualifiers polarity modality speaker citations source at quote by confidence origin review"
    " stale".split()
)
EMPTY = {
    **{
        f"claim {key} {value}": CLAIM + f"    {key}: {value}\n"
        for key in KEYS
        for value in ("", "''", "[]", "{}")
    },
    **{f"no {key}": CLAIM.replace(f"{key}: {word}", f"{key}: ''") for key, word in
       (("subject", "Ada Byron"), ("property", "born"), ("value", "1815"))},
    **{f"file {key}": f"{key}:\n" for key in ("version", "source", "entities", "claims")},
    **{
        f"entity {key} {value}": f"entities:\n  - {{id: ada, {key}: {value}}}\n"
        for key in ("type", "names", "wikidata")
        for value in ("", "''", "[]", "[~]", "7")
    },
    "entity id": "entities: [{id: ''}]\n",
    "source path": "source: {path: ''}\n",
    "source digest": "source: {path: a.txt, sha256: }\n",
    "text of a value": CLAIM.replace("1815", "{text: ''}"),
    "because": CLAIM + "    review: {decision: accepted, because: }\n",
    "citation": CLAIM + "    citations: [~]\n",
    "qualifier": CLAIM + "    qualifiers: {time: }\n",
}  # fmt: skip


@pytest.mark.parametrize("text", EMPTY.values(), ids=EMPTY.keys())
def test_reading_and_schema_agree_about_what_is_empty(text: str) -> None:
    try:
        read(text)
    except InputError:
        accepted = False
    else:
        accepted = True
    assert accepted == (not violations(parse(text, PATH)))


def test_a_file_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.claims.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + CLAIM.encode())
    assert [claim.subject for claim in load(path).claims] == ["ada-byron"]


def test_a_file_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.claims.yaml"
    path.write_bytes(b"claims: \xff\n")
    with pytest.raises(InputError, match=r"a\.claims\.yaml:1: is not UTF-8 text"):
        load(path)


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read: No such file"):
        load(tmp_path / "a.claims.yaml")


def test_the_source_of_standard_input_has_no_folder() -> None:
    text = "source: {path: '-'}\n" + CLAIM + "    at: {line: 1}\n"
    assert read(text).claims[0].place.path == "-"
