from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

import pytest
from junitparser import Error, Failure, JUnitXml, TestSuite

from factlint.model import Coverage, Report
from factlint.reports import render
from factlint.reports.view import View
from tests.reports.handmade import AGE, EMPTY, MANY, REPORT, TRAP_PATH


def junit(report: Report) -> JUnitXml:
    written = "".join(render("junit", report, View(source_of=lambda _: None)))
    return JUnitXml.fromroot(ElementTree.fromstring(written.encode()))


def suites(report: Report) -> list[TestSuite]:
    return [suite for suite in junit(report) if isinstance(suite, TestSuite)]


def test_a_finding_is_a_failure_in_the_suite_of_its_file() -> None:
    (suite,) = suites(REPORT)
    (case,) = suite
    assert (suite.name, suite.tests, suite.failures) == ("defectors.txt", 1, 1)
    assert (case.name, case.classname) == ("age-at-death-fits-dates at 4:35", "defectors.txt")
    (failure,) = case.result
    assert isinstance(failure, Failure)
    assert (failure.type, failure.message) == ("error", AGE.message)
    assert failure.text.split("\n") == [
        f"error[age-at-death-fits-dates]: {AGE.message}",
        "defectors.txt:4:35 (age-at-death): 59 years",
        "defectors.txt:3:22 (born): 1871",
        "hay.md:1:19 (died): 1928",
        "because: 1871 and 59 years make 1930 or 1931.",
    ]


def test_texts_that_are_no_xml_are_still_told() -> None:
    whole = junit(MANY)
    names = [suite.name for suite in suites(MANY)]
    assert names == ["defectors.txt", TRAP_PATH, "../other.txt", "files"]
    assert (whole.tests, whole.failures, whole.errors) == (4, 3, 1)
    told = suites(MANY)[1]
    (case,) = told
    assert case.result[0].message.startswith('𝔘 <script>alert("1")</script>')
    assert "\ufffd[31m \ufffd\u202etxt" in case.result[0].message


def test_a_file_that_cannot_be_read_is_an_error_of_the_suite_files() -> None:
    (suite,) = suites(replace(MANY, findings=()))
    (case,) = suite
    (error,) = case.result
    assert isinstance(error, Error)
    assert (case.classname, error.message) == ("b.txt:3:1", "b.txt:3:1: broken, %; mend it")


@pytest.mark.parametrize("report", [EMPTY, Report((), Coverage())], ids=["none", "nothing read"])
def test_without_findings_one_test_has_passed(report: Report) -> None:
    whole = junit(report)
    assert (whole.tests, whole.failures, whole.errors) == (1, 0, 0)
    (suite,) = suites(report)
    assert [case.is_passed for case in suite] == [True]
