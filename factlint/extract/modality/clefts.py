"""Sentences that set one thing apart: 'It was not until 1920 that', 'It was not Ada Hay who'."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.extract.syntax.clause import PLAIN
from factlint.patterns import deferred

if TYPE_CHECKING:
    from factlint.extract.scene import Scene

_CLEFT = deferred(r"Jb(?P<denied>n)?a*(?P<until>[PU])?(?P<when>T),?K")
# "It was not Ada Hay who", "It was Ada Hay, not Ann, who"
_NOT_SHE = deferred(r"J(?:bn|nb)a*[DSaw#f]*[NwrHO](?:Cn?[DSaw#]*[NwrHO])?,?|Jb[DSaw#fNr]*,n[^,]+,?")
_IT_WAS = deferred(r"(?:PT,?)?Jba*[DSaw#f]*[NrH],?R")
_UNTIL = ("until", "till")


def straighten(scene: Scene) -> None:
    """Give 'It was not until 1920 that the works reopened' its date, and no denial."""
    match = _CLEFT.match(scene.tagged.tags)
    being, told = scene.clauses[0], scene.clauses[1]
    if match is None or told.opener != "K" or told.head != match.end():
        return
    token = match.start("when")
    time = scene.tagged.time(token)
    until = match.start("until") >= 0 and scene.tagged.small[match.start("until")] in _UNTIL
    being.stance, being.dates = None, []
    if time is None or not time.edtf or bool(match["denied"]) != until:
        return
    edtf = time.edtf.removeprefix("../") if until else time.edtf
    told.stance = PLAIN
    told.dates = told.dates or [(token, replace(time, edtf=edtf, modifier="", range=None))]


def turn(scene: Scene) -> None:
    """Take nothing from 'It was not Ada Hay who founded the works'."""
    being, told = scene.clauses[0], scene.clauses[1]
    if not being.copula or told.opener not in ("R", "K"):
        return
    if _NOT_SHE.fullmatch(scene.tagged.tags, 0, told.head - 1):
        told.stance, told.dates = None, []
    elif _IT_WAS.fullmatch(scene.tagged.tags, 0, told.head) and being.stance is not None:
        told.dates = told.dates or being.dates  # "In 1925 it was Otto Hay who bought the shop"
        being.dates = []
