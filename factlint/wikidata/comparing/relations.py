"""Compare whom or what a claim names with the items that statements name.

Wikidata is never complete: that it does not name someone is no conflict. Only of what one has
but one, a father, a place of birth, can another be wrong.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeAlias

from factlint.wikidata.comparing.outcomes import Outcome, Verdict, kindest
from factlint.wikidata.comparing.places import compare_place
from factlint.wikidata.comparing.terms import compare_terms
from factlint.wikidata.items import Item, Statement, best_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.dates import Edtf
    from factlint.wikidata.comparing.names import Named

Library: TypeAlias = Callable[[str], Item | None]  # None: the item could not be had

PARENTS: Final = frozenset({"P22", "P25"})
# Marriages, offices, studies, employments, parties, memberships and heads of bodies have terms.
TERMED: Final = frozenset({"P26", "P39", "P69", "P108", "P102", "P463", "P169"})
BIRTH_AND_DEATH: Final = frozenset({"P19", "P20"})


def compare_relation(
    told: Named, time: Edtf | None, statements: Sequence[Statement], library: Library
) -> Verdict:
    """Compare a named value, and when it held, with the statements of one property."""
    usable = [one for one in best_of(statements) if one.main.kind == "value"]
    if not usable:
        return _without_values(statements)
    if usable[0].main.property in BIRTH_AND_DEATH:
        return kindest([compare_place(told, one, library) for one in usable])
    # A marriage that ended is a normal statement beside the preferred one that lasts.
    ranks = [one for one in statements if one.rank != "deprecated" and one.main.kind == "value"]
    judged = [(one, _is_it(told, one, library)) for one in ranks]
    same = [one for one, is_it in judged if is_it]
    if same:
        return _at_its_time(time, same) if time else Verdict(Outcome.MATCH, same[0])
    return _unnamed(told, [(one, is_it) for one, is_it in judged if one in usable], library)


def _at_its_time(time: Edtf, same: Sequence[Statement]) -> Verdict:
    """Compare the time with those of the statements that name the very value."""
    verdict = compare_terms(time, same)
    if verdict.outcome is Outcome.CONFLICT and same[0].main.property not in TERMED:
        # Who lived in a town, or won a prize, may have done so twice; one time may be missing.
        note = "Wikidata names it for another time"
        return Verdict(Outcome.ABSENT, verdict.statement, verdict.qualifier, (note,))
    return verdict


def _without_values(statements: Sequence[Statement]) -> Verdict:
    for one in best_of(statements):
        unknown = one.main.kind == "somevalue"
        return Verdict(Outcome.UNKNOWN_VALUE if unknown else Outcome.NO_VALUE, one)
    return Verdict(Outcome.ABSENT)


def _is_it(told: Named, statement: Statement, library: Library) -> bool | None:
    main = statement.main
    if told.item and told.item == main.item:
        return True
    item = library(main.item) if main.item else None
    if item is not None:
        return told.is_item(item)
    return True if main.text and main.text.casefold() in _folded(told) else None


def _folded(told: Named) -> set[str]:
    return {name.casefold() for name in told.names}


def _unnamed(
    told: Named, judged: Sequence[tuple[Statement, bool | None]], library: Library
) -> Verdict:
    """Judge a value that no statement names."""
    lacking = [one for one, _ in judged if one.main.item and library(one.main.item) is None]
    first = judged[0][0]
    if lacking and not told.item:
        why = f"{lacking[0].main.item} could not be had"
        return Verdict(Outcome.UNAVAILABLE, lacking[0], notes=(why,))
    if len(judged) == 1 and first.main.property in PARENTS:
        if judged[0][1] is False:
            return Verdict(Outcome.CONFLICT, first)
        return Verdict(Outcome.NOT_LINKED, first, notes=("the names do not tell",))
    return replace(Verdict(Outcome.ABSENT), notes=("Wikidata names others",))
