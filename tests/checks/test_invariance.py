"""What must not matter to the timeline: order, names, and vaguer dates."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.checks import Evidence, run
from factlint.facts import Facts
from factlint.model import Age, Claim, Conflict, Date, EntityRef, Modality, Place, Value
from factlint.rulebook import RuleBook, load_rulebook
from factlint.vocabulary import load_vocabulary

PEOPLE = ("anna", "karl", "max")
BOOK = RuleBook(
    tuple(
        rule
        for rule in load_rulebook()
        if rule.kind in ("order", "difference", "within")
        or rule.settings.get("compares") == "dates"
    )
)
YEAR = st.integers(1900, 1912)
EDTF = (
    YEAR.map(str)
    | st.builds("{}-{:02}".format, YEAR, st.integers(1, 12))
    | st.builds("{}~".format, YEAR)
    | st.builds(lambda one, other: f"{min(one, other)}/{max(one, other)}", YEAR, YEAR)
)


@st.composite
def said(draw: st.DrawFn) -> list[Claim]:
    return [_claim(draw, index) for index in range(draw(st.integers(2, 9)))]


def _claim(draw: st.DrawFn, index: int) -> Claim:
    who = draw(st.sampled_from(PEOPLE))
    property_ = draw(
        st.sampled_from(["born", "died", "moved", "married", "spouse", "child", "age-at-death"])
    )
    value: Value = Date(draw(EDTF))
    qualifiers: tuple[tuple[str, Value], ...] = ()
    if property_ in ("spouse", "child"):
        other = draw(st.sampled_from([one for one in PEOPLE if one != who]))
        value = EntityRef(other, other)
        qualifiers = (("time", Date(draw(EDTF))),) if property_ == "spouse" else ()
    elif property_ == "age-at-death":
        age = draw(st.integers(0, 12))
        value = Age(age, age)
    modality = draw(st.sampled_from([Modality.ASSERTED] * 4 + [Modality.HEDGED]))
    place = Place("a.txt", 10 * index, 10 * index + 5, index + 1, 1, index + 1, 6, "words")
    return Claim(who, who, property_, value, place, place, place, qualifiers, modality=modality)


def _conflicts(claims: list[Claim]) -> tuple[Conflict, ...]:
    return run(BOOK, Evidence((), Facts({}, tuple(claims)), load_vocabulary())).conflicts


def _seen(conflicts: tuple[Conflict, ...]) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(one.rule, one.message, one.proof) for one in conflicts]


@settings(max_examples=120)
@given(said(), st.randoms(use_true_random=False))
def test_the_order_of_the_claims_does_not_matter(claims: list[Claim], random):
    shuffled = list(claims)
    random.shuffle(shuffled)
    assert _seen(_conflicts(shuffled)) == _seen(_conflicts(claims))


@settings(max_examples=120)
@given(said())
def test_the_ids_of_the_entities_do_not_matter(claims: list[Claim]):
    other = {"anna": "zoe", "karl": "bert", "max": "mia"}

    def renamed(claim: Claim) -> Claim:
        value = claim.value
        if isinstance(value, EntityRef):
            value = EntityRef(other[value.id], value.name)
        return replace(claim, subject=other[claim.subject], value=value)

    assert _seen(_conflicts([renamed(one) for one in claims])) == _seen(_conflicts(claims))


def _vaguer(claim: Claim) -> Claim:
    def widened(value: Value) -> Value:
        if isinstance(value, Date) and "/" not in value.edtf:
            year = int(value.edtf[:4])
            return Date(f"[{year - 6}..{year + 6}]")
        return Age(max(value.least - 1, 0), value.most + 1) if isinstance(value, Age) else value

    told = tuple((name, widened(value)) for name, value in claim.qualifiers)
    return replace(claim, value=widened(claim.value), qualifiers=told)


def test_a_circle_without_dates_is_told_by_its_statements():
    from tests.checks.saying import checked

    claims = "Anna | spouse | Karl | time: 1900/1910", "Karl | age-at-death | 0"
    (found,) = checked(BOOK, *claims).conflicts
    assert found.message == (
        "The age at death fits the dates of birth and death; but spouse (example:1),"
        " age at death 0 (example:2) cannot all be true."
    )


@settings(max_examples=120)
@given(said(), st.data())
def test_vaguer_dates_never_make_a_finding(claims: list[Claim], data: st.DataObject):
    if not _conflicts(claims):
        vague = [_vaguer(one) if data.draw(st.booleans()) else one for one in claims]
        assert not _conflicts(vague)


@settings(max_examples=120)
@given(said())
def test_without_the_blamed_claims_nothing_is_left_to_find(claims: list[Claim]):
    conflicts = _conflicts(claims)
    blamed = [one.claims[0] for one in conflicts if one.severity is None]
    left = [claim for claim in claims if claim not in blamed]
    same = [one for one in left if any(_says_the_same(one, other) for other in blamed)]
    again = _conflicts([one for one in left if one not in same])
    assert not [one for one in again if one.severity is None]


def _says_the_same(one: Claim, other: Claim) -> bool:
    mine = one.subject, one.property, str(one.value), one.time
    return mine == (other.subject, other.property, str(other.value), other.time)


@settings(max_examples=120)
@given(said())
def test_every_finding_rests_on_claims_and_tells_its_steps(claims: list[Claim]):
    for one in _conflicts(claims):
        assert one.claims
        assert len(one.proof) >= 2
        assert len(one.places) == len(one.claims)
        assert len(set(one.claims)) == len(one.claims)
