"""A second reading: places move, claims go stale and return, and nothing a person wrote is lost."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.claimfile import ClaimFile, merge, read_claims, render
from factlint.claimfile.stored import StoredClaim
from factlint.errors import InputError
from factlint.model import Review
from factlint.yamlfile import parse
from tests.claimfile.readings import document, extraction

PATH = "texts/lives.claims.yaml"
TEXT = "Ada Byron|born|1815-12-10\nAda Byron|died|1852\nAda Byron|occupation|writer\n"


def new(text: str = TEXT) -> str:
    return render(extraction(text), document(text), PATH)


def again(written: str, text: str) -> str:
    """Read a text a second time into the claim file that is there."""
    return merge(read_claims(written, PATH), extraction(text), document(text))


def claims(written: str) -> list[StoredClaim]:
    return list(read_claims(written, PATH).stored)


def told(written: str) -> list[str]:
    return [
        f"{one.claim.property} {one.claim.value}{' stale' if one.claim.stale else ''}"
        for one in claims(written)
    ]


def test_the_same_text_changes_nothing() -> None:
    assert again(new(), TEXT) == new()


def test_moved_claims_get_new_places_and_nothing_else() -> None:
    moved = "An introduction.\n" + TEXT
    assert again(new(), moved) == new(moved)


def test_a_claim_that_left_the_text_is_stale_until_it_returns() -> None:
    without = TEXT.replace("Ada Byron|died|1852\n", "")
    stale = again(new(), without)
    assert told(stale) == ["born 1815-12-10", "died 1852 stale", "occupation writer"]
    assert again(stale, without) == stale
    assert again(stale, TEXT) == new()


def test_new_claims_stand_after_their_neighbours() -> None:
    longer = (
        "Bob Roe|born|1800\n" + TEXT.replace("Ada Byron|died", "Bob Roe|died|1870\nAda Byron|died")
        + "Eve Roe|born|1900\nEve Roe|died|1901\n"
    )  # fmt: skip
    assert again(new(), longer) == new(longer).replace(
        new(longer)[new(longer).index("entities:") : new(longer).index("claims:\n")],
        """\
entities:
  - id: ada-byron
    type: person
    names: [Ada Byron]
  - id: bob-roe
    type: person
    names: [Bob Roe]
  - id: eve-roe
    type: person
    names: [Eve Roe]

""",
    )


EDITED = (
    "# About Ada. Keep!\n"
    + new()
    .replace("value: 1815-12-10", "value: 1815-12-11  # the parish register")
    .replace("    property: occupation", "    # she was more\n    property: occupation")
    .replace("    by: line\n", "    by: line\n    review: accepted  # M.\n", 1)
    + """\

  # from her letters
  - subject: Ada Byron
    property: married
    value: 1835-07-08 # sure
"""
)


def test_what_a_person_wrote_stays_as_it_is() -> None:
    moved = "An introduction.\n" + TEXT
    after = again(EDITED, moved)
    changed = re.compile(r"(?m)^    (?:at|quote): .*$|^  sha256: .*$")
    assert changed.sub("", after) == changed.sub("", EDITED)
    assert [one.claim.place.start for one in claims(after)][:3] == [17, 43, 63]


def test_an_edited_value_is_marked_and_kept() -> None:
    edited = new().replace("value: 1852", "value: 1852-11-27")
    after = again(edited, TEXT)
    kept = claims(after)[1]
    assert (kept.id, str(kept.claim.value), kept.claim.review, kept.edited) == (
        claims(new())[1].id, "1852-11-27", Review("edited"), True,
    )  # fmt: skip
    assert again(after, TEXT) == after


def test_a_text_that_now_says_what_the_person_wrote_takes_over_the_claim() -> None:
    edited = new().replace("value: 1852", "value: 1852-11-27")
    corrected = TEXT.replace("|1852", "|1852-11-27")
    after = again(edited, corrected)
    assert after == new(corrected)


def test_a_review_of_a_claim_survives_the_subject_being_called_by_another_id() -> None:
    rejected = new("Ada Byron|born|1815\n").replace("by: line", "by: line\n    review: rejected")
    called = extraction("Ada Byron|born|1815\n")
    quoted = document("Ada Byron|born|1815\n")
    from dataclasses import replace

    renamed = replace(
        called, claims=tuple(replace(one, subject="ada-king") for one in called.claims)
    )
    after = read_claims(merge(read_claims(rejected, PATH), renamed, quoted), PATH)
    assert [(one.id, one.claim.subject, one.claim.review) for one in after.stored] == [
        (renamed.claims[0].id, "ada-king", Review("rejected"))
    ]


def test_of_two_claims_that_say_the_same_the_one_left_is_the_nearest() -> None:
    twice = "Ada Byron|born|1815\n" + "-\n" * 20 + "Ada Byron|born|1815\n"
    once = "-\n" * 20 + "Ada Byron|born|1815\n"
    noted = (
        new(twice).replace("by: line\n", "by: line # second\n").replace("# second", "# first", 1)
    )
    after = again(noted, once)
    assert told(after) == ["born 1815 stale", "born 1815"]
    assert re.findall(r"# (\w+)", after) == ["first", "second"]


def test_a_copied_and_changed_claim_is_a_claim_of_its_own() -> None:
    first = new("Ada Byron|born|1815\n")
    block = first[first.index("  - id: ", first.index("claims:")) :]
    copied = first + "\n" + block.replace("value: 1815", "value: 1816")
    assert told(again(copied, "\nAda Byron|born|1815\n")) == ["born 1815", "born 1816"]


def test_citations_that_the_text_gained_are_added() -> None:
    from dataclasses import replace

    cited = extraction(TEXT)
    cited = replace(cited, claims=tuple(replace(one, citations=("2",)) for one in cited.claims))
    noted = new().replace("    by: line", "    citations: [mine]  # seen\n    by: line", 1)
    after = merge(read_claims(noted, PATH), cited, document(TEXT))
    assert [one.claim.citations for one in claims(after)] == [("mine", "2"), ("2",), ("2",)]
    assert "# seen" in after


STYLES = {
    "flow claims": "claims:\n" + "".join(
        f"  - {{id: '{one.id}', subject: ada-byron, property: {one.claim.property},"
        f" value: {one.claim.value}}}  # mine\n"
        for one in claims(new())
    ),
    "flow list": "claims: ["
    + ", ".join(
        f"{{id: '{one.id}', subject: ada-byron, property: {one.claim.property},"
        f" value: {one.claim.value}}}"
        for one in claims(new())
    )
    + "] # mine\n",
    "no indentation": re.sub(r"(?m)^  (?=  |- )", "", new()) + "# mine\n",
    "dashes alone": new().replace("  - id", "  -\n    id") + "# mine\n",
    "wide margins": re.sub(r"(?m)^    (?=\w)", "      ", new()).replace("  - id", "  -   id")
    + "# mine\n",
    "carriage returns": new().replace("by: line", "by: line # mine").replace("\n", "\r\n"),
    "no line break at the end": new() + "  # mine",
    "comments in flow": new().replace("at: {line: 1,", "at: {line: 1, # mine\n     "),
    "place in block style": new().replace(
        "at: {line: 1, column: 1, start: 0, end: 25}",
        "at:\n      line: 1 # mine\n      column: 1\n      start: 0\n      end: 25",
    ),
    "quotation in a block": new().replace(
        "quote: Ada Byron|born", "quote: >- # mine\n      Ada Byron|born"
    ),
    "keys in another order": re.sub(
        r"(?m)^  - (id: .*)\n    (subject: .*)\n", r"  - \2 # mine\n    \1\n", new()
    ),
    "nothing but claims": new()[new().index("claims:") :] + "# mine\n",
    "no claims": "# mine\nversion: 1\n",
    "null claims": "version: 1\nclaims: # mine\n",
    "empty lists": "entities: [] # mine\nclaims: [] # mine\n",
    "only a comment": "# mine\n",
    "nothing": "",
    "by hand, close": "claims:\n  - {subject: A, property: born, value: 1900} # mine\n"
    "  - {subject: B, property: born, value: 1900}\n",
    "comment after the last key": new().replace("    by: line\n", "    by: line\n    # mine\n"),
    "quoted keys": new().replace("stale", "'stale'").replace("by: line", "'by': \"line\" # mine"),
}  # fmt: skip
CHANGED = "Intro\nBob Roe|born|1800\n" + TEXT.replace("Ada Byron|died|1852\n", "")


@pytest.mark.parametrize("written", STYLES.values(), ids=STYLES.keys())
def test_a_file_of_any_style_is_brought_up_to_date(written: str) -> None:
    before = read_claims(written, PATH)
    after = again(written, CHANGED)
    file = read_claims(after, PATH)
    by_id = {one.id: one.claim for one in file.stored}
    for claim in extraction(CHANGED).claims:
        assert by_id[claim.id].place.start == claim.place.start
        assert not by_id[claim.id].stale
    gone = {one.id for one in before.stored if one.id} - {c.id for c in extraction(CHANGED).claims}
    assert all(by_id[id_].stale for id_ in gone)
    assert _hand(before) == _hand(file)
    assert after.count("# mine") >= written.count("# mine")
    assert again(after, CHANGED) == after
    back = again(after, TEXT)
    assert {one.id for one in read_claims(back, PATH).stored if one.claim.stale} == {
        extraction(CHANGED).claims[0].id
    }


def _hand(file: ClaimFile) -> list[str]:
    return [str(one.claim.value) for one in file.stored if one.by_hand]


def test_a_file_that_cannot_be_changed_without_loss_is_left_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    flow = STYLES["flow list"]
    monkeypatch.setattr("factlint.claimfile.roundtrip.rewritten", lambda *_: "claims: []")
    with pytest.raises(InputError) as raised:
        again(flow, CHANGED)
    assert str(raised.value) == (
        f"{PATH}: cannot be brought up to date without loss;"
        " write its claims in block style, a key a line"
    )


# --- any sequence of readings and edits ------------------------------------------------------

LINES = st.lists(
    st.sampled_from(
        [
            "Ada Byron|born|1815", "Ada Byron|born|1816", "Ada Byron|died|1852",
            "Bob Roe|occupation|no: a smith", "Bob Roe|spouse|Eve Roe", "Just words.", "",
        ]
    ),
    max_size=7,
)  # fmt: skip


def _edit_value(text: str, number: int) -> str:
    found = [*re.finditer(r"(?m)^    value: (\d{4})( .*)?$", text)]
    if not found:
        return text
    match = found[number % len(found)]
    return text[: match.start(1)] + str(1700 + number) + text[match.end(1) :]


def _comment(text: str, number: int) -> str:
    lines = text.split("\n")
    at = number % len(lines)
    if lines[at].strip() and "#" not in lines[at]:
        lines[at] += f"  # note {number}"
    else:
        lines.insert(at, f"  # line {number}")
    return "\n".join(lines)


def _review(text: str, number: int) -> str:
    starts = [match.end() for match in re.finditer(r"(?m)^    by: line.*\n", text)]
    free = [at for at in starts if not text[at:].startswith("    review")]
    if not free:
        return text
    at = free[number % len(free)]
    return f"{text[:at]}    review: {{decision: rejected, because: reason {number}}}\n{text[at:]}"


def _by_hand(text: str, number: int) -> str:
    block = f"  - subject: Hand {number}\n    property: born\n    value: 1{number:03}\n"
    if "claims: []" in text:
        return text.replace("claims: []", "claims:\n" + block.rstrip())
    return text + ("" if text.endswith("\n") else "\n") + block


EDITS = {"value": _edit_value, "comment": _comment, "review": _review, "hand": _by_hand}
STEPS = st.lists(
    st.tuples(st.sampled_from(sorted(EDITS)), st.integers(0, 299)) | LINES, min_size=1, max_size=8
)


def _persons(text: str) -> dict[str, list[str]]:
    """List all that a person can have written into a file."""
    file = read_claims(text, PATH)
    return {
        "comments": sorted(re.findall(r"# \w+ \d+", text)),
        "by hand": [f"{one.claim.subject_name} {one.claim.value}" for one in file.stored
                    if one.by_hand],
        "reasons": [one.claim.review.because for one in file.stored
                    if one.claim.review and one.claim.review.because],
        "edited": sorted(str(one.claim.value) for one in file.stored
                         if re.fullmatch("17[0-9]{2}|19[0-9]{2}", str(one.claim.value))),
    }  # fmt: skip


def _in_order(before: list[str], after: list[str]) -> bool:
    rest = iter(one.removesuffix(" stale") for one in after)
    return all(one.removesuffix(" stale") in rest for one in before)


@settings(max_examples=120)
@given(LINES, STEPS)
def test_no_sequence_of_readings_and_edits_loses_what_a_person_wrote(
    first: list[str], steps: list[tuple[str, int] | list[str]]
) -> None:
    text = "\n".join(first)
    written = new(text)
    for step in steps:
        if isinstance(step, tuple):
            written = EDITS[step[0]](written, step[1])
            continue
        text = "\n".join(step)
        before = _persons(written)
        after = again(written, text)
        assert _persons(after) == before
        assert _in_order(told(written), told(after))
        live = [one.id for one in claims(after) if one.id and not one.claim.stale]
        assert {one.id for one in extraction(text).claims} <= set(live)
        assert again(after, text) == after
        assert parse(after, PATH)["source"] == parse(new(text), PATH)["source"]
        written = after
