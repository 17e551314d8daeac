"""Identifiers of papers and records: DOI, arXiv, PubMed, PubMed Central, OCLC, Wikidata."""

from __future__ import annotations

import re
from typing import Final

from factlint.identifiers.fault import EMPTY, Fault
from factlint.patterns import deferred

_DOI_LEAD: Final = deferred(
    r"\s*(?:https?://)?(?:(?:dx\.|www\.)?doi\.org/|[Dd][Oo][Ii](?:\s*[:=]\s*|\s+)|info:doi/)?\s*"
)
# The DOI Handbook (2.2): 10, a registrant of digits with subdivisions, and any suffix; a short DOI
# is 10 and a word.
_DOI: Final = deferred(r"10(?:\.[0-9]{4,9}(?:\.[0-9]+)*/\S+|/[a-z0-9]{3,})")
_DOI_PARTS: Final = deferred(r"(10\.[^/\s]*)/(.*)", re.DOTALL)
_LOOK_ALIKE: Final = str.maketrans("OoIl", "0011")

_ARXIV_LEAD: Final = deferred(
    r"\s*(?:https?://(?:www\.)?arxiv\.org/(?:abs|pdf|html|format)/)?(?:[Aa][Rr][Xx][Ii][Vv]\s*[:=]\s*)?"
)
_ARXIV_TAIL: Final = r"(?:v[0-9]+)?(?:\.pdf)?(?:\s*\[[A-Za-z.-]+\])?\s*"
# https://info.arxiv.org/help/arxiv_identifier.html; an archive before a new number is an
# error that arXiv itself forgives.
_ARXIV_NEW: Final = deferred(r"(?:[a-z-]+(?:\.[A-Z]{2})?/)?([0-9]{4})\.([0-9]{4,5})" + _ARXIV_TAIL)
_ARXIV_OLD: Final = deferred(r"[a-z-]+(?:\.[A-Za-z-]{2,})?/([0-9]{4})[0-9]{3}" + _ARXIV_TAIL)

_PMID: Final = deferred(
    r"\s*(?:https?://(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov/pubmed)/)?"
    r"(?:[Pp][Mm][Ii][Dd]\s*:?\s*)?([1-9][0-9]{0,7})/?\s*"
)
_PMCID: Final = deferred(
    r"\s*(?:https?://(?:(?:www\.|pmc\.)?ncbi\.nlm\.nih\.gov)(?:/pmc)?/articles/)?"
    r"(?:[Pp][Mm][Cc][Ii][Dd]\s*:?\s*)?(?:[Pp][Mm][Cc]\s*)?([1-9][0-9]{0,8})(?:\.[0-9]+)?/?\s*"
)
_OCLC: Final = deferred(
    r"\s*(?:https?://(?:www\.|search\.)?worldcat\.org/(?:oclc|title)/|\(OCoLC\)\s*|"
    r"[Oo][Cc][Ll][Cc](?:\s*[Nn]o\.?)?\s*[:#]?\s*)?(?:oc[mn]|on)?(0*[1-9][0-9]{0,11})\s*"
)
_WIKIDATA: Final = deferred(
    r"\s*(?:(?:https?://)?(?:www\.|m\.)?wikidata\.org/(?:entity|wiki)/|[Ww]ikidata:|wd:)?"
    r"([Qq][1-9][0-9]*)\s*"
)


def doi_fault(text: str) -> Fault | None:
    """Say what is wrong with a DOI, bare, with 'doi:' or as an address (ISO 26324)."""
    lead = _DOI_LEAD.match(text)
    start = lead.end() if lead else 0
    doi = text[start:].rstrip()
    if not doi:
        return EMPTY
    if _DOI.fullmatch(doi) is None:
        return _wrong_doi(text, doi, start)
    if doi.endswith((".", ",", ";")):
        what = f"a DOI does not end with {doi[-1]!r}: it is the sentence's"
        return Fault(what, start + len(doi) - 1, suggestion=text.rstrip()[:-1])
    if "–" in doi:
        what = "a DOI has hyphens where this one has an en dash"
        return Fault(what, start + doi.index("–"), suggestion=text.replace("–", "-"))
    return None


def _wrong_doi(text: str, doi: str, start: int) -> Fault:
    parts = _DOI_PARTS.fullmatch(doi)
    if parts is None:
        return Fault("a DOI is 10. and a registrant's number, a slash and a suffix", start)
    prefix, suffix = parts.groups()
    if not suffix:
        return Fault("the DOI has nothing after its slash", start + len(prefix))
    mended = prefix.translate(_LOOK_ALIKE)
    if _DOI.fullmatch(f"{mended}/{suffix}"):
        suggestion = f"{text[:start]}{mended}/{suffix}"
        return Fault(f"a DOI's {prefix!r} has digits only", start, suggestion=suggestion)
    space = re.search(r"\s", suffix)
    if space is not None:
        return Fault("a DOI has no space", start + len(prefix) + 1 + space.start())
    return Fault(f"a DOI begins with 10. and four or more digits, not {prefix!r}", start)


def arxiv_fault(text: str) -> Fault | None:
    """Say what is wrong with an arXiv number of the scheme since 2007 or of the one before."""
    lead = _ARXIV_LEAD.match(text)
    number = text[lead.end() :] if lead else text
    if not number.strip():
        return EMPTY
    new = _ARXIV_NEW.fullmatch(number)
    if new is not None:
        return _wrong_month(new[1]) or _wrong_size(new[1], new[2])
    old = _ARXIV_OLD.fullmatch(number)
    if old is None:
        return Fault("an arXiv number is written 1501.00001, or hep-th/9901001 until March 2007")
    return _wrong_month(old[1])


def _wrong_month(year_and_month: str) -> Fault | None:
    if "01" <= year_and_month[2:] <= "12":
        return None
    return Fault(f"an arXiv number begins with year and month, but {year_and_month} has no month")


def _wrong_size(year_and_month: str, number: str) -> Fault | None:
    if year_and_month < "0704":
        return Fault("arXiv numbers of this form begin with April 2007, 0704")
    wanted = 4 if year_and_month < "1501" else 5
    if len(number) == wanted:
        return None
    return Fault(f"an arXiv number of {year_and_month} has {wanted} digits after the point")


def pmid_fault(text: str) -> Fault | None:
    """Say what is wrong with a PubMed number."""
    return _unlike(text, _PMID, "a PMID is a number of up to eight digits, not beginning with 0")


def pmcid_fault(text: str) -> Fault | None:
    """Say what is wrong with a PubMed Central number, with or without its PMC."""
    return _unlike(text, _PMCID, "a PMCID is PMC and a number, as in PMC2631623")


def oclc_fault(text: str) -> Fault | None:
    """Say what is wrong with an OCLC number, with or without ocm, ocn, on or (OCoLC)."""
    return _unlike(text, _OCLC, "an OCLC number is a number of up to twelve digits")


def wikidata_fault(text: str) -> Fault | None:
    """Say what is wrong with the id of a Wikidata item."""
    return _unlike(text, _WIKIDATA, "a Wikidata item is Q and a number, as in Q42")


def _unlike(text: str, shape: re.Pattern[str], what: str) -> Fault | None:
    if not text.strip():
        return EMPTY
    return None if shape.fullmatch(text) else Fault(what)
