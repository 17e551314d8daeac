"""The records that texts and claims are kept as: those of the model, which do nothing."""

from __future__ import annotations

from functools import cache

from factlint import model


@cache
def records_of_the_model() -> tuple[type, ...]:
    """Give all classes of the model."""
    known = vars(model).values()
    return tuple(one for one in known if isinstance(one, type) and one.__module__ == model.__name__)
