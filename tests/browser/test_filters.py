from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser.conftest import Browser

pytestmark = pytest.mark.browser


def choose(browser: Browser, name: str, label: str) -> None:
    from selenium.webdriver.support.ui import Select

    Select(browser.one(f"#choose-{name}")).select_by_visible_text(label)


def box(browser: Browser, severity: str) -> None:
    browser.one(f"input[value={severity}]").click()


def ids(browser: Browser, selector: str) -> list[str]:
    return [one.get_attribute("id") or "" for one in browser.all(selector)]


def test_everything_is_shown_at_first_and_nothing_complains(browser: Browser, page: Path) -> None:
    browser.open(page)
    assert browser.shown(".finding") == ids(browser, ".finding") != []
    assert browser.one("#filters").is_displayed()
    assert browser.one("#shown").text == f"{len(ids(browser, '.finding'))} findings"
    assert browser.complaints() == []


@pytest.mark.parametrize("severity", ["error", "warning", "info"])
def test_a_severity_can_be_left_out(browser: Browser, page: Path, severity: str) -> None:
    browser.open(page)
    box(browser, severity)
    left = ids(browser, f".finding:not(.{severity})")
    assert browser.shown(".finding") == left
    assert browser.one("#shown").text == f"{len(left)} of {len(ids(browser, '.finding'))} findings"
    box(browser, severity)
    assert browser.shown(".finding") == ids(browser, ".finding")


def test_a_rule_and_a_text_can_be_chosen(browser: Browser, page: Path) -> None:
    browser.open(page)
    choose(browser, "rule", "life-in-order")
    chosen = ids(browser, ".finding[data-rule=life-in-order]")
    assert browser.shown(".finding") == chosen
    assert len(chosen) == 2
    choose(browser, "document", "claims/defectors/kravchenko.wiki")
    (only,) = browser.shown(".finding")
    assert "kravchenko.wiki" in browser.one(f"#{only}").text
    choose(browser, "rule", "all rules")
    assert len(browser.shown(".finding")) > 2


@pytest.mark.parametrize("name", ["defectors.md", "kravchenko.wiki"])
def test_a_finding_in_two_texts_is_shown_for_both(browser: Browser, page: Path, name: str) -> None:
    browser.open(page)
    choose(browser, "document", f"claims/defectors/{name}")
    rules = {one.get_attribute("data-rule") for one in browser.all(".finding:not([hidden])")}
    assert "documents-agree-on-dates" in rules


def test_groups_without_a_finding_that_fits_are_left_out(browser: Browser, page: Path) -> None:
    browser.open(page)
    choose(browser, "rule", "isbn-is-right")
    (group,) = browser.shown(".group")
    assert browser.one(f"#{group} h3").text.endswith("defectors.md")


def test_a_choice_that_nothing_fits_says_so_and_can_be_taken_back(
    browser: Browser, page: Path
) -> None:
    browser.open(page)
    assert not browser.one("#none").is_displayed()
    choose(browser, "rule", "isbn-is-right")
    box(browser, "error")
    assert browser.shown(".finding") == browser.shown(".group") == []
    assert browser.one("#none").is_displayed()
    browser.one("#filters button").click()
    browser.run("return new Promise(done => setTimeout(done))")
    assert browser.shown(".finding") == ids(browser, ".finding")
    assert not browser.one("#none").is_displayed()


def test_a_link_leads_to_its_finding(browser: Browser, page: Path) -> None:
    browser.open(page)
    wanted = ids(browser, ".finding")[-1]
    browser.open(page, hash_=f"#{wanted}")
    top = browser.run("return document.querySelector(':target').getBoundingClientRect().top")
    assert isinstance(top, int | float)
    assert 0 <= top < 900
    assert browser.one(":target").get_attribute("id") == wanted


def test_a_link_to_what_is_left_out_shows_it_again(browser: Browser, page: Path) -> None:
    browser.open(page)
    wanted = ids(browser, ".finding[data-rule=life-in-order]")[0]
    choose(browser, "rule", "isbn-is-right")
    assert wanted not in browser.shown(".finding")
    browser.run(
        "location.hash = arguments[0]; return new Promise(done => setTimeout(done, 50))", wanted
    )
    assert browser.one(f"#{wanted}").is_displayed()
    assert browser.complaints() == []


def test_without_scripts_everything_is_there(browser: Browser, page: Path) -> None:
    browser.command("Emulation.setScriptExecutionDisabled", value=True)
    try:
        browser.open(page)
        assert browser.shown(".finding") == ids(browser, ".finding") != []
        assert not browser.one("#filters").is_displayed()
    finally:
        browser.command("Emulation.setScriptExecutionDisabled", value=False)
