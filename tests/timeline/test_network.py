"""The network against trying every day of a small world."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.timeline import Network, contradictions, search
from factlint.timeline.network import ALWAYS, NEVER, Bounds
from factlint.timeline.search import Search
from factlint.timeline.shifts import after
from tests.timeline.networks import Said, Small, smalls


def _found(small: Small) -> list[tuple[tuple[int, ...], int]]:
    trust = list(range(len(small.claims)))[::-1]  # the world's bounds are trusted most
    return [(one.claims, one.blamed) for one in contradictions(small.network(), trust)]


@settings(max_examples=300)
@given(smalls())
def test_a_contradiction_is_found_exactly_when_no_days_fit(small: Small):
    assert bool(_found(small)) == (not small.possible())


@settings(max_examples=300)
@given(smalls())
def test_every_reported_set_is_contradictory_and_none_of_it_can_be_spared(small: Small):
    for claims, _ in _found(small):
        assert not small.possible_in_any_world(claims)
        for spared in claims:
            assert small.possible_in_any_world(one for one in claims if one != spared)


@settings(max_examples=200)
@given(smalls())
def test_the_two_ways_to_judge_a_network_agree(small: Small):
    assert small.possible() == small.possible_in_any_world(range(len(small.claims)))


@settings(max_examples=300)
@given(smalls())
def test_what_remains_when_the_blamed_are_set_aside_is_possible(small: Small):
    found = _found(small)
    blamed = [one for _, one in found]
    assert len(set(blamed)) == len(blamed)
    left = set(range(len(small.claims))) - set(blamed)
    assert small.possible_in_any_world(left)


@settings(max_examples=200)
@given(smalls())
def test_where_so_much_is_told_of_a_point_that_nothing_is_tried_the_rest_is_possible(small: Small):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(search, "_CROWD", 0)
        found = _found(small)
    blamed = [one for _, one in found]
    assert all(one in claims for claims, one in found)
    assert len(set(blamed)) == len(blamed)
    assert small.possible_in_any_world(set(range(len(small.claims))) - set(blamed))


@settings(max_examples=300)
@given(smalls(), st.data())
def test_a_vaguer_date_never_makes_a_contradiction(small: Small, data: st.DataObject):
    vaguer = [
        Said(one.source, one.target, one.first - data.draw(st.integers(0, 2)), one.last + 1)
        for one in small.claims
    ]
    if not _found(small):
        assert not _found(Small(small.points, tuple(vaguer)))


@settings(max_examples=200)
@given(smalls())
def test_the_bounds_are_the_tightest_when_all_claims_can_be_true(small: Small):
    network = small.network()
    network.settle()
    if network.broken:
        return
    for point in range(small.points):
        for day in (network.low[point], network.high[point]):
            fixed = Said(None, point, day, day)
            assert Small(small.points, (*small.claims, fixed)).possible()


@settings(max_examples=200)
@given(smalls(), st.data())
def test_trying_without_some_claims_changes_nothing(small: Small, data: st.DataObject):
    network = small.network()
    network.settle()
    before = [network.bounds_of(point) for point in range(small.points)]
    broken = list(network.broken)
    taken = data.draw(st.lists(st.integers(0, len(network.constraints) - 1), max_size=4))
    with network.trying():
        network.retract(taken)
        network.settle()
    assert [network.bounds_of(point) for point in range(small.points)] == before
    assert list(network.broken) == broken


@settings(max_examples=200)
@given(smalls(), st.data())
def test_what_is_set_aside_and_brought_back_is_as_if_nothing_had_happened(
    small: Small, data: st.DataObject
):
    network = small.network()
    network.settle()
    if network.broken:
        return
    before = [network.bounds_of(point)[:2] for point in range(small.points)]
    search = Search(network, list(range(len(small.claims))))
    claim = data.draw(st.integers(0, len(small.claims) - 1))
    search.set_aside(claim)
    network.settle()
    search.bring_back(claim)
    network.settle()
    assert [network.bounds_of(point)[:2] for point in range(small.points)] == before


def test_a_circle_of_orders_is_found_though_its_dates_are_open_above():
    network = Network()
    one, other = network.point(), network.point()
    network.bound(one, 0, None, 0)
    network.arc(one, other, after(days=1), (1,))
    network.arc(other, one, after(days=1), (2,))
    (found,) = contradictions(network, [2, 1, 0])
    assert (set(found.claims), found.blamed) == ({1, 2}, 2)


def test_a_chain_of_any_length_is_followed():
    network = Network()
    points = [network.point() for _ in range(50)]
    for index, (one, other) in enumerate(pairwise(points)):
        network.arc(one, other, after(months=12), (index,))
    network.bound(points[0], 700_000, None, 49)
    network.bound(points[-1], None, 700_000 + 48 * 365, 50)
    (found,) = contradictions(network, list(range(51)))
    assert found.claims == tuple(reversed(range(51)))  # the most trusted first


def test_an_undated_point_stays_open():
    network = Network()
    network.point()
    network.settle()
    assert network.bounds_of(0) == Bounds(NEVER, ALWAYS, -1, -1)


def test_a_statement_that_is_brought_back_is_felt_at_both_ends():
    network = Network()
    one, other = network.point(), network.point()
    network.bound(one, 10, 20, 0)
    network.bound(other, 10, 20, 1)
    arc = network.arc(one, other, after(days=4), (2,))
    network.settle()
    network.retract([arc])
    network.settle()
    assert [network.bounds_of(point)[:2] for point in (one, other)] == [(10, 20), (10, 20)]
    network.restore([arc])
    network.settle()
    assert [network.bounds_of(point)[:2] for point in (one, other)] == [(10, 16), (14, 20)]


def test_a_statement_that_is_brought_back_pushes_on_what_nothing_else_bounds():
    network = Network()
    one, other, _ = network.point(), network.point(), network.point()
    network.bound(one, 10, 20, 0)
    arc = network.arc(one, other, after(days=4), (1,))
    network.settle()
    network.retract([arc])
    network.settle()
    assert network.bounds_of(other)[:2] == (NEVER, ALWAYS)
    network.restore([arc])
    network.settle()
    assert network.bounds_of(other)[:2] == (14, ALWAYS)


def test_an_arc_strains_only_when_no_days_are_left_for_it():
    network = Network()
    one, other, undated = network.point(), network.point(), network.point()
    network.bound(one, 10, None, 0)
    network.bound(other, None, 20, 1)
    network.settle()
    assert not network.strains(one, other, after(days=10))
    assert network.strains(one, other, after(days=11))
    assert not network.strains(undated, other, after(days=11))
    assert not network.strains(one, undated, after(days=11))


def test_a_point_is_spoken_of_by_a_rule_or_by_a_second_claim():
    network = Network()
    alone, twice, ruled, told = (network.point() for _ in range(4))
    network.bound(alone, 1, 2, 0)
    network.bound(twice, 1, 2, 1)
    network.bound(twice, 1, 2, 2)
    network.arc(ruled, ruled, after(), rule=7)
    network.arc(told, told, after(), (3,))
    spoken_of = [network.is_spoken_of(point) for point in (alone, twice, ruled, told)]
    assert spoken_of == [False, True, True, False]


def test_what_the_same_claims_say_elsewhere_shortens_the_proof():
    # Claim 0 dates both ends, and claim 1 the first one too: claim 1 can be spared.
    network = Network()
    one, other = network.point(), network.point()
    network.bound(one, 6, None, 1)
    network.bound(one, 5, None, 0)
    network.bound(other, None, 5, 0)
    network.arc(one, other, after(days=1), (2,))
    (found,) = contradictions(network, [0, 2, 1])
    assert set(found.claims) == {0, 2}
