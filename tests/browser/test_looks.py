from __future__ import annotations

import re
from base64 import b64decode
from itertools import pairwise
from pathlib import Path

import pytest

from tests.browser.conftest import Browser

pytestmark = pytest.mark.browser


def ground(browser: Browser) -> int:
    """Give how bright the page is, 0 to 255."""
    colour = str(browser.run("return getComputedStyle(document.body).backgroundColor"))
    return max(map(int, re.findall(r"\d+", colour)[:3]))


@pytest.mark.parametrize(
    ("scheme", "media", "bright"),
    [("light", "", True), ("dark", "", False), ("dark", "print", True)],
    ids=["light", "dark", "on paper"],
)
def test_the_ground_is_as_the_reader_has_it(
    browser: Browser, page: Path, scheme: str, media: str, bright: bool
) -> None:
    browser.open(page, scheme=scheme, media=media)
    assert (ground(browser) > 200) == bright
    assert (ground(browser) < 60) != bright


@pytest.mark.parametrize("width", [320, 360, 768, 1200, 1920])
@pytest.mark.parametrize("which", ["page", "hostile"])
def test_nothing_stands_out_of_the_page(
    browser: Browser, request: pytest.FixtureRequest, which: str, width: int
) -> None:
    browser.open(request.getfixturevalue(which), width=width)
    browser.run("document.querySelectorAll('details').forEach(one => one.open = true)")
    root = "document.documentElement"
    assert browser.run(f"return {root}.scrollWidth - {root}.clientWidth") == 0


@pytest.mark.parametrize("width", [320, 1200])
def test_bars_do_not_hide_words(browser: Browser, page: Path, width: int) -> None:
    browser.open(page, width=width)
    hidden = browser.run("""
        const hit = (a, b) => a.left < b.right && b.left < a.right
            && a.top + 3 < b.bottom && b.top + 3 < a.bottom;
        const found = [];
        for (const line of document.querySelectorAll(".timeline")) {
            const bars = [...line.querySelectorAll(".bars *")]
                .map(one => one.getBoundingClientRect());
            for (const row of line.querySelectorAll(".rows li")) {
                const range = document.createRange();
                range.selectNodeContents(row);
                if (bars.some(bar => bar.width && hit(range.getBoundingClientRect(), bar)))
                    found.push(row.textContent);
            }
        }
        return found;""")
    assert hidden == []


@pytest.mark.parametrize("width", [320, 1200])
def test_later_bars_stand_further_right(browser: Browser, page: Path, width: int) -> None:
    browser.open(page, width=width)
    places = browser.run("""
        return [...document.querySelectorAll("#about-1 .life .bars")].map(one => {
            const box = one.getBoundingClientRect();
            return box.left + box.width / 2;
        });""")
    assert isinstance(places, list)
    assert len(places) > 10
    assert all(later > earlier - 25 for earlier, later in pairwise(places))
    assert places[-1] - places[0] > width / 3


def test_passages_stand_side_by_side_where_there_is_room(browser: Browser, page: Path) -> None:
    script = """
        const [first, second] = document.querySelectorAll(
            ".finding[data-rule=documents-agree-on-dates] figure");
        const [a, b] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
        return a.right <= b.left && a.top === b.top;"""
    browser.open(page, width=1200)
    assert browser.run(script) is True
    browser.open(page, width=360)
    assert browser.run(script) is False


def test_paper_has_no_controls_and_all_details(browser: Browser, page: Path) -> None:
    browser.open(page, media="print")
    assert not browser.one("#filters").is_displayed()
    browser.run("window.dispatchEvent(new Event('beforeprint'))")
    assert browser.all("details:not([open])") == []
    browser.run("window.dispatchEvent(new Event('afterprint'))")
    assert browser.all("details[open]") == []
    pdf = b64decode(str(browser.command("Page.printToPDF", printBackground=False)["data"]))
    assert pdf.startswith(b"%PDF-")


def test_nothing_is_loaded_and_no_text_is_obeyed(browser: Browser, hostile: Path) -> None:
    browser.open(hostile)
    assert browser.run("return window.caught ?? null") is None
    assert browser.run("return performance.getEntriesByType('resource').length") == 0
    assert browser.run("return document.images.length + document.scripts.length") == 1
    assert browser.complaints() == []
    assert "U+202E" in browser.one("mark").text


def test_nothing_moves(browser: Browser, page: Path) -> None:
    browser.open(page)
    moving = browser.run("""
        return [...document.querySelectorAll("*")].filter(one => {
            const style = getComputedStyle(one);
            return style.scrollBehavior !== "auto" || style.animationName !== "none"
                || style.transitionDuration !== "0s";
        }).length;""")
    assert moving == 0
