"""The quick dataclass behaves as the standard library's does."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from functools import cached_property
from typing import Any

import pytest

from factlint.records import dataclass, field


@dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: int = 0
    name: str = field(default="", compare=False, repr=False)


@dataclass
class Counted:
    start: int
    seen: list[int] = field(default_factory=list)
    end: int = 0

    def __post_init__(self) -> None:
        self.end = self.start + 1


@dataclass(eq=False)
class Apart:
    inner: Apart | None = None


@dataclass(frozen=True)
class Named:
    name: str

    def __repr__(self) -> str:
        return f"<{self.name}>"


def test_equality_is_of_the_compared_fields_and_of_one_class() -> None:
    @dataclass(frozen=True)
    class Other:
        x: int
        y: int = 0

    assert Point(1, 2, "a") == Point(1, 2, "b")
    assert hash(Point(1, 2, "a")) == hash(Point(1, 2, "b"))
    assert Point(1, 2) != Point(1, 3)
    assert Point(1, 2) != Other(1, 2)
    assert Apart() != Apart()


def test_a_frozen_one_cannot_be_changed() -> None:
    point: Any = Point(1)
    with pytest.raises(dataclasses.FrozenInstanceError):
        point.x = 2
    with pytest.raises(dataclasses.FrozenInstanceError):
        del point.x
    assert point == Point(1)


@dataclass(frozen=True)
class Doubled:
    number: int

    @cached_property
    def double(self) -> int:
        return 2 * self.number


@dataclass(frozen=True)
class Empty:
    pass


@pytest.mark.parametrize("made", [Point(1, 2, "a"), Named("Ada"), Doubled(2), Empty()])
@pytest.mark.parametrize("through", [copy.copy, lambda one: pickle.loads(pickle.dumps(one))])
def test_a_copy_is_equal(made: object, through: Any) -> None:
    assert through(made) == made
    assert type(through(made)) is type(made)


def test_a_copy_leaves_out_what_was_worked_out() -> None:
    made = Doubled(2)
    assert made.double == 4
    copied = pickle.loads(pickle.dumps(made))
    assert (vars(made), vars(copied)) == ({"number": 2, "double": 4}, {"number": 2})
    assert copied.double == 4


def test_one_that_can_change_has_no_hash() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(Counted(1))


def test_each_has_a_default_of_its_own_and_is_finished_by_post_init() -> None:
    one, other = Counted(1), Counted(4)
    one.seen.append(7)
    assert (one, other) == (Counted(1, [7]), Counted(4, []))
    assert (one.end, other.end) == (2, 5)


def test_it_shows_its_fields_unless_the_class_says_otherwise() -> None:
    itself = Apart()
    itself.inner = itself
    assert repr(Point(1, 2, "a")) == "Point(x=1, y=2)"
    assert repr(Named("a")) == "<a>"
    assert repr(itself) == "Apart(inner=...)"


def test_the_library_knows_it() -> None:
    assert [one.name for one in dataclasses.fields(Point)] == ["x", "y", "name"]
    assert dataclasses.replace(Point(1, 2, "a"), y=5) == Point(1, 5, "a")
    assert dataclasses.asdict(Counted(1)) == {"start": 1, "seen": [], "end": 2}
    assert Point.__match_args__ == ("x", "y", "name")
    assert str(inspect.signature(Named)) == "(name: 'str') -> None"


@pytest.mark.parametrize("copied", [copy.copy, lambda one: pickle.loads(pickle.dumps(one))])
def test_it_can_be_copied(copied: Any) -> None:
    point = copied(Point(1, 2, "a"))
    assert (point, point.name) == (Point(1, 2, "a"), "a")


def test_what_is_missing_or_too_much_is_refused() -> None:
    make: Any = Point
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'x'"):
        make()
    with pytest.raises(TypeError, match="unexpected keyword argument 'z'"):
        make(1, z=2)
