"""DOI, arXiv, PubMed, PubMed Central, OCLC and Wikidata."""

from __future__ import annotations

import pytest

from factlint.identifiers import Fault, explain, is_valid


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("doi", "10.1000/182"),
        ("doi", "doi:10.1000/182"),
        ("doi", "DOI: 10.1000/182"),
        ("doi", "Doi 10.1000/182"),
        ("doi", "doi = 10.1000/182"),
        ("doi", "info:doi/10.1000/182"),
        ("doi", "https://doi.org/10.1000/182"),
        ("doi", "http://dx.doi.org/10.1000/182 "),
        ("doi", "www.doi.org/10.1000/182"),
        ("doi", "10.1000.10/182"),
        ("doi", "10.1002/(SICI)1099-1077(199901)14:1<1::AID-HUP67>3.0.CO;2-J"),
        ("doi", "10.1000/кириллица"),
        ("doi", "10.123456789/x"),
        ("doi", "10/abcde"),
        ("arxiv", "1501.00001"),
        ("arxiv", "1412.0001"),
        ("arxiv", "0704.0001"),
        ("arxiv", "arXiv:1501.00001v12"),
        ("arxiv", "arXiv: 1501.00001 [hep-th]"),
        ("arxiv", "https://arxiv.org/abs/1501.00001"),
        ("arxiv", "https://www.arxiv.org/pdf/1501.00001v2.pdf"),
        ("arxiv", "hep-th/9901001"),
        ("arxiv", "math.GT/0309136v2"),
        ("arxiv", "hep-th/1601.07616"),
        ("pmid", "12082125"),
        ("pmid", "PMID 12082125"),
        ("pmid", "PMID: 1"),
        ("pmid", "https://pubmed.ncbi.nlm.nih.gov/12082125/"),
        ("pmid", "https://www.ncbi.nlm.nih.gov/pubmed/12082125"),
        ("pmcid", "PMC2631623"),
        ("pmcid", "pmc 2631623"),
        ("pmcid", "PMCID: PMC2631623.2"),
        ("pmcid", "2631623"),
        ("pmcid", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2631623/"),
        ("pmcid", "https://pmc.ncbi.nlm.nih.gov/articles/PMC2631623/"),
        ("oclc", "1234567"),
        ("oclc", "ocm01234567"),
        ("oclc", "ocn123456789"),
        ("oclc", "on1234567890"),
        ("oclc", "(OCoLC)1234567"),
        ("oclc", "OCLC No. 1234567"),
        ("oclc", "https://www.worldcat.org/oclc/1234567"),
        ("oclc", "https://search.worldcat.org/title/1234567"),
        ("wikidata", "Q42"),
        ("wikidata", "wd:Q42"),
        ("wikidata", "Wikidata:Q42"),
        ("wikidata", "https://www.wikidata.org/wiki/Q42"),
        ("wikidata", "http://www.wikidata.org/entity/Q42"),
    ],
)
def test_a_right_identifier_has_no_fault(kind: str, text: str) -> None:
    assert explain(kind, text) is None
    assert is_valid(kind, text) is True


NO_ARXIV = "an arXiv number is written 1501.00001, or hep-th/9901001 until March 2007"
NO_PMID = "a PMID is a number of up to eight digits, not beginning with 0"
NO_OCLC = "an OCLC number is a number of up to twelve digits"
NO_ITEM = "a Wikidata item is Q and a number, as in Q42"
NO_DOI = "a DOI is 10. and a registrant's number, a slash and a suffix"


@pytest.mark.parametrize(
    ("kind", "text", "fault"),
    [
        ("doi", "", Fault("nothing stands there")),
        ("doi", "doi:", Fault("nothing stands there")),
        ("doi", "https://doi.org/", Fault("nothing stands there")),
        ("doi", "11.1000/182", Fault(NO_DOI, 0)),
        ("doi", "doi:10.1000", Fault(NO_DOI, 4)),
        ("doi", "doi:10.1000/", Fault("the DOI has nothing after its slash", 11)),
        (
            "doi",
            "10.100/x",
            Fault("a DOI begins with 10. and four or more digits, not '10.100'", 0),
        ),
        (
            "doi",
            "doi:10.1234567890/x",
            Fault("a DOI begins with 10. and four or more digits, not '10.1234567890'", 4),
        ),
        (
            "doi",
            "doi:10.1OOl/182",
            Fault("a DOI's '10.1OOl' has digits only", 4, None, "doi:10.1001/182"),
        ),
        ("doi", "10.1000/18 2", Fault("a DOI has no space", 10)),
        (
            "doi",
            "10.1000/182.",
            Fault("a DOI does not end with '.': it is the sentence's", 11, None, "10.1000/182"),
        ),
        (
            "doi",
            "doi:10.1000/182, ",
            Fault("a DOI does not end with ',': it is the sentence's", 15, None, "doi:10.1000/182"),
        ),
        (
            "doi",
            "10.1000/18–2–3",
            Fault("a DOI has hyphens where this one has an en dash", 10, None, "10.1000/18-2-3"),
        ),
        ("arxiv", "", Fault("nothing stands there")),
        ("arxiv", "arXiv: ", Fault("nothing stands there")),
        ("arxiv", "1501.000012", Fault(NO_ARXIV)),
        ("arxiv", "hep-th/990100", Fault(NO_ARXIV)),
        ("arxiv", "1501/00001", Fault(NO_ARXIV)),
        (
            "arxiv",
            "1513.00001",
            Fault("an arXiv number begins with year and month, but 1513 has no month"),
        ),
        (
            "arxiv",
            "hep-th/9900001",
            Fault("an arXiv number begins with year and month, but 9900 has no month"),
        ),
        (
            "arxiv",
            "0703.0001",
            Fault("arXiv numbers of this form begin with April 2007, 0704"),
        ),
        ("arxiv", "1501.0001", Fault("an arXiv number of 1501 has 5 digits after the point")),
        ("arxiv", "1412.00001", Fault("an arXiv number of 1412 has 4 digits after the point")),
        ("pmid", "", Fault("nothing stands there")),
        ("pmid", "01234567", Fault(NO_PMID)),
        ("pmid", "123456789", Fault(NO_PMID)),
        ("pmid", "PMC2631623", Fault(NO_PMID)),
        ("pmcid", "PMC", Fault("a PMCID is PMC and a number, as in PMC2631623")),
        ("pmcid", "PMC0", Fault("a PMCID is PMC and a number, as in PMC2631623")),
        ("oclc", "12a", Fault(NO_OCLC)),
        ("oclc", "0", Fault(NO_OCLC)),
        ("oclc", "1234567890123", Fault(NO_OCLC)),
        ("wikidata", "Q30a", Fault(NO_ITEM)),
        ("wikidata", "Q0", Fault(NO_ITEM)),
        ("wikidata", "P31", Fault(NO_ITEM)),
        ("wikidata", " ", Fault("nothing stands there")),
    ],
)
def test_a_wrong_identifier_is_explained(kind: str, text: str, fault: Fault) -> None:
    assert explain(kind, text) == fault
    assert is_valid(kind, text) is False
