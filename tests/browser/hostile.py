"""A report in which everything that comes from outside is an attack, or very long."""

from __future__ import annotations

from dataclasses import replace

from factlint.facts import Facts
from factlint.model import Coverage, NotedPlace, Report, Silence, Unchecked
from tests.checks.saying import facts
from tests.reports.handmade import AGE
from tests.reports.html.making import finding, page

ATTACK = (
    "<script>window.caught = 1</script>\"'><img src=x onerror='window.caught = 1'></style>"
    "</script><script>window.caught = 1</script>\u202etxt.exe"
)
ENDLESS = "x" * 3_000
_TEXT = f"{ATTACK} {ENDLESS}"


def hostile_page() -> str:
    told = facts("Max | born | 1905", "Max | died | 1904", "Max | event | 1950")
    said = Facts({"max": replace(told.entities["max"], names=(_TEXT,))}, told.claims)
    place = AGE.place._replace(path=_TEXT, text=_TEXT)
    clash = finding(
        told, 0, 1, message=_TEXT, place=place, note=_TEXT, proof=(_TEXT,),
        related=(NotedPlace(place, _TEXT),),
    )  # fmt: skip
    other = replace(clash, claims=(), fingerprint="cd" * 32)
    silenced = replace(clash, silence=Silence("comment", _TEXT))
    unchecked = Unchecked(_TEXT, 1, (replace(told.claims[2], subject_name=_TEXT),))
    report = Report((clash, other), Coverage(1, 2, 1, (unchecked,)), (_TEXT,), (silenced,))
    return page(report, said, {_TEXT: _TEXT})
