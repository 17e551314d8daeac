"""A text used with its claim file: a person's decisions hold, and drift is told."""

from __future__ import annotations

from factlint.claimfile import ClaimFile, apply, drift, read_claims, render
from factlint.model import Date, Entity, Origin, Review
from tests.claimfile.readings import document, extraction

PATH = "texts/lives.claims.yaml"
TEXT = "Ada Byron|born|1815-12-10\nAda Byron|died|1852\nAda Byron|occupation|writer\n"


def file(text: str) -> ClaimFile:
    return read_claims(text, PATH)


def new() -> str:
    return render(extraction(TEXT), document(TEXT), PATH)


def test_an_untouched_file_changes_nothing() -> None:
    assert apply(file(new()), extraction(TEXT)) == extraction(TEXT)


def test_rejected_claims_are_dropped_and_accepted_ones_say_so() -> None:
    reviewed = (
        new()
        .replace("by: line", "by: line\n    review: rejected", 1)
        .replace("by: line\n\n", "by: line\n    review: {decision: accepted, because: seen}\n\n")
    )
    claims = apply(file(reviewed), extraction(TEXT)).claims
    assert [(one.property, one.review) for one in claims] == [
        ("died", Review("accepted", "seen")),
        ("occupation", None),
    ]


def test_an_edited_claim_says_what_the_person_wrote_at_the_place_in_the_text() -> None:
    edited = new().replace("value: 1852", "value: 1852-11-27\n    modality: hedged")
    moved = "Intro\n" + TEXT
    claim = apply(file(edited), extraction(moved)).claims[1]
    assert (claim.value, claim.modality, claim.place) == (
        Date("1852-11-27"), "hedged", extraction(moved).claims[1].place,
    )  # fmt: skip


def test_a_speaker_named_by_hand_holds() -> None:
    edited = new().replace("value: 1852", "value: 1852\n    speaker: Toole")
    assert [one.speaker for one in apply(file(edited), extraction(TEXT)).claims] == [
        "", "Toole", "",
    ]  # fmt: skip


def test_claims_by_hand_are_added_and_entities_are_as_the_file_has_them() -> None:
    added = new().replace("type: person", "type: person\n    wikidata: Q7259") + (
        "\n  - {subject: Ada Byron, property: spouse, value: William King}\n"
        "  - {subject: Ada Byron, property: spouse, value: Bob Roe, review: rejected}\n"
    )
    applied = apply(file(added), extraction(TEXT))
    assert [str(one.value) for one in applied.claims if one.origin is Origin.HAND] == [
        "William King"
    ]
    assert applied.entities[:2] == (
        Entity("ada-byron", "person", ("Ada Byron",), "Q7259"),
        Entity("william-king", "person", ("William King",)),
    )


def test_stale_claims_are_no_claims_of_the_text() -> None:
    gone = new().replace("by: line\n\n", "by: line\n    stale: true\n\n", 1)
    without = TEXT.replace("Ada Byron|born|1815-12-10\n", "")
    assert apply(file(gone), extraction(without)) == extraction(without)


def test_drift_names_what_left_the_text_and_what_is_new_in_it() -> None:
    changed = TEXT.replace("|1852", "|1853")
    found = drift(file(new()), extraction(changed), document(changed))
    assert [(one.kind, str(one.claim.value), one.place.path, one.place.line) for one in found] == [
        ("gone", "1852", PATH, 23), ("new", "1853", "texts/lives.txt", 2),
    ]  # fmt: skip


def test_a_text_that_only_moved_does_not_drift() -> None:
    moved = "Intro\n" + TEXT
    assert drift(file(new()), extraction(moved), document(moved)) == ()


def test_an_unchanged_text_does_not_drift_when_it_is_read_otherwise() -> None:
    assert drift(file(new()), extraction(""), document(TEXT)) == ()


def test_a_file_without_its_source_does_not_drift() -> None:
    by_hand = file("claims: [{subject: Ada, property: born, value: 1815}]")
    assert drift(by_hand, extraction(TEXT), document(TEXT)) == ()
