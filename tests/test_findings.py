from __future__ import annotations

from dataclasses import replace

import pytest

from factlint.errors import InputError
from factlint.findings import judge, reaches
from factlint.model import Claim, Conflict, Date, Document, NotedPlace, Place, Review, Severity
from factlint.rulebook import Rule, read_rule

RULE = """\
id: {id}
title: Something is true
kind: {kind}
severity: {severity}
why: Because.
message: No.
examples: []
exceptions: {exceptions}
"""


def rule(
    rule_id: str, kind: str = "order", severity: str = "error", exceptions: str = "[]"
) -> Rule:
    text = RULE.format(id=rule_id, kind=kind, severity=severity, exceptions=exceptions)
    return read_rule(text, f"rules/{rule_id}.yaml", rule_id)


RULES = {
    "life-in-order": rule("life-in-order"),
    "uncited": rule("uncited", "presence", "info"),
}


def place(path: str = "a.txt", start: int = 0, end: int = 4) -> Place:
    return Document(path, "plain", "1905 and 1904, and again 1905.", ()).place(start, end)


def claim(property: str, year: str, where: Place) -> Claim:  # noqa: A002
    return Claim("ada", "Ada", property, Date(year), where, where, where)


BORN = claim("born", "1905", place())
DIED = claim("died", "1904", place(start=9, end=13))
CLASH = Conflict(
    rule="life-in-order",
    message="Ada died before she was born.",
    places=(NotedPlace(DIED.place, "died"), NotedPlace(BORN.place, "born")),
    claims=(DIED, BORN),
    proof=("1904 is before 1905.",),
)


def test_a_conflict_becomes_a_finding_of_its_rule() -> None:
    (found,) = judge([CLASH], RULES)
    assert (found.rule, found.kind, found.severity) == ("life-in-order", "order", Severity.ERROR)
    assert (found.message, found.proof) == (CLASH.message, CLASH.proof)
    assert (found.place, found.note, found.related) == (DIED.place, "died", CLASH.places[1:])


@pytest.mark.parametrize(
    ("said", "shown"),
    [("Did you mean 'a'?.", "Did you mean 'a'?"), ("It says \"Stop!\".", "It says \"Stop!\"."),
     ("No!.", "No!")],
    ids=["a question", "a quotation", "a call"],
)  # fmt: skip
def test_a_message_ends_once(said: str, shown: str) -> None:
    (found,) = judge([replace(CLASH, message=said)], RULES)
    assert found.message == shown


def test_a_conflict_may_have_a_severity_of_its_own() -> None:
    (found,) = judge([replace(CLASH, severity=Severity.WARNING)], RULES)
    assert found.severity is Severity.WARNING


def test_conflicts_of_rules_that_are_not_selected_are_no_findings() -> None:
    assert judge([CLASH], {"uncited": RULES["uncited"]}) == ()


def test_a_rejected_claim_clashes_with_nothing() -> None:
    rejected = replace(BORN, review=Review("rejected", "another Ada"))
    accepted = replace(BORN, review=Review("accepted"))
    assert judge([replace(CLASH, claims=(DIED, rejected))], RULES) == ()
    assert len(judge([replace(CLASH, claims=(DIED, accepted))], RULES)) == 1


def test_findings_come_in_reading_order_whatever_the_order_of_conflicts() -> None:
    spots = [("b.txt", 0), ("a.txt", 9), ("a.txt", 0)]
    conflicts = [
        Conflict("uncited", "No source.", (NotedPlace(place(path, start, start + 4), ""),))
        for path, start in spots
    ]
    found = judge(conflicts, RULES)
    assert [(one.place.path, one.place.start) for one in found] == sorted(spots)
    assert judge(conflicts[::-1], RULES) == found


def test_a_mistake_told_twice_is_one_finding_with_all_its_places() -> None:
    again = claim("born", "1905", place(start=25, end=29))
    twice = replace(
        CLASH,
        claims=(DIED, again),
        places=(NotedPlace(DIED.place, "died"), NotedPlace(again.place, "born")),
    )
    (found,) = judge([CLASH, twice], RULES)
    assert found.place == DIED.place
    assert [noted.place for noted in found.related] == [BORN.place, again.place]


def test_the_same_lack_in_two_places_is_two_findings() -> None:
    lacks = [
        Conflict("uncited", "No source.", (NotedPlace(where, ""),), (replace(BORN, place=where),))
        for where in (place("a.txt"), place("a.txt", 24, 28), place("b.txt"))
    ]
    first, second, elsewhere = judge(lacks, RULES)
    assert (first.place.path, elsewhere.place.path) == ("a.txt", "b.txt")
    assert first.fingerprint != second.fingerprint
    assert judge(lacks[2:], RULES)[0].fingerprint == elsewhere.fingerprint


def test_the_very_same_conflict_is_told_once() -> None:
    lack = Conflict("uncited", "No source.", (NotedPlace(place(), ""),), (BORN,))
    assert len(judge([lack, lack], RULES)) == 1


def _fingerprint(conflict: Conflict) -> str:
    (found,) = judge([conflict], RULES)
    return found.fingerprint


def test_moved_text_keeps_its_fingerprint() -> None:
    far = place("folder/other.txt", 14, 18)
    moved = replace(
        CLASH,
        claims=tuple(replace(one, place=far, value_place=far) for one in CLASH.claims),
        places=(NotedPlace(far, "died"), CLASH.places[1]),
    )
    assert _fingerprint(moved) == _fingerprint(CLASH)
    assert len(_fingerprint(CLASH)) == 64


CHANGED = {
    "another value": replace(CLASH, claims=(DIED, replace(BORN, value=Date("1906")))),
    "another subject": replace(CLASH, claims=(DIED, replace(BORN, subject="ida"))),
    "another rule": replace(CLASH, rule="uncited"),
    "no claims, but words of its own": replace(CLASH, claims=(), fingerprint_of=("TODO",)),
    "no claims and no words": replace(CLASH, claims=()),
}


@pytest.mark.parametrize("conflict", CHANGED.values(), ids=CHANGED)
def test_changed_contents_change_the_fingerprint(conflict: Conflict) -> None:
    assert _fingerprint(conflict) != _fingerprint(CLASH)


FAILS = {
    ("error", "error"): True,
    ("error", "warning"): True,
    ("warning", "error"): False,
    ("warning", "warning"): True,
    ("info", "warning"): False,
    ("info", "info"): True,
    ("error", "never"): False,
}


@pytest.mark.parametrize(("case", "fails"), FAILS.items(), ids=[" at ".join(c) for c in FAILS])
def test_a_run_fails_at_the_level_that_was_chosen(case: tuple[str, str], fails: bool) -> None:
    severity, fail_on = case
    assert reaches(Severity(severity), fail_on) is fails


EXEMPT = {
    "the subject's name": ("{subject: Ada, because: two Adas}", True),
    "the subject's id": ("{subject: ada, because: two Adas}", True),
    "another subject": ("{subject: Ida, because: two Idas}", False),
    "the text": ("{path: 'a.*', because: fiction}", True),
    "another text": ("{path: 'b.*', because: fiction}", False),
    "words at a place": ("{words: '1905', because: sic}", True),
    "words elsewhere": ("{words: again, because: sic}", False),
    "all of it": ("{subject: Ada, path: a.txt, words: '1904', because: sic}", True),
    "not all of it": ("{subject: Ada, path: b.txt, words: '1904', because: sic}", False),
}


@pytest.mark.parametrize(("exception", "exempt"), EXEMPT.values(), ids=EXEMPT)
def test_a_rule_leaves_its_exceptions_alone(exception: str, exempt: bool) -> None:
    rules = {"life-in-order": rule("life-in-order", exceptions=f"[{exception}]")}
    assert judge([CLASH], rules) == (() if exempt else judge([CLASH], RULES))


WRONG_EXCEPTIONS = {
    "no reason": ("{subject: Ada}", "the key 'because' is missing"),
    "no case": ("{because: sic}", "an exception names a 'subject', a 'path' or 'words'"),
    "an unknown key": ("{subjct: Ada, because: x}", "did you mean 'subject'?"),
    "no mapping": (
        "Ada", "an exception is a mapping with 'because' and 'subject', 'path' or 'words'"
    ),
}  # fmt: skip


@pytest.mark.parametrize(("exception", "what"), WRONG_EXCEPTIONS.values(), ids=WRONG_EXCEPTIONS)
def test_an_exception_that_is_not_in_order_is_named(exception: str, what: str) -> None:
    rules = {"life-in-order": rule("life-in-order", exceptions=f"[{exception}]")}
    with pytest.raises(InputError) as raised:
        judge([CLASH], rules)
    assert str(raised.value).startswith("rules/life-in-order.yaml:8:")
    assert what in str(raised.value)


def test_a_finding_bears_one_name_whichever_texts_are_read_with_its_own() -> None:
    (alone,) = judge([CLASH], RULES)
    joined = tuple(replace(one, subject="ada-2", read_id=one.id) for one in CLASH.claims)
    (together,) = judge([replace(CLASH, claims=joined)], RULES)
    assert together.fingerprint == alone.fingerprint
    others = tuple(replace(one, subject="ada-2") for one in CLASH.claims)
    (another,) = judge([replace(CLASH, claims=others)], RULES)
    assert another.fingerprint != alone.fingerprint
