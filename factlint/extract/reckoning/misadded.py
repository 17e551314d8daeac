"""Sums that went wrong by a slip: one digit of the total is another, or two are turned round."""

from __future__ import annotations

from itertools import pairwise

from factlint.limits import load_limits


def is_misadded(total: float, made: float) -> bool:
    """Tell whether a told total misses what its parts make by a slip, and not by much."""
    near = abs(total - made) <= load_limits().total_slip / 100 * made
    return near and is_slip(total, made)


def is_slip(told: float, made: float) -> bool:
    """Tell whether a number is another with one digit wrong, or with two turned round."""
    one, other = str(int(told)), str(int(made))
    if told == made or told != int(told) or made != int(made):
        return False
    if len(one) < load_limits().least_digits:
        return False
    if len(one) != len(other):
        return set(str(int(abs(told - made)))[1:]) == {"0"}  # 96 for 106: nothing was carried
    wrong = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    turned = any(
        wrong == [at, after] and one[at] == other[after] and one[after] == other[at]
        for at, after in pairwise(range(len(one)))
    )
    return turned or len(wrong) == 1
