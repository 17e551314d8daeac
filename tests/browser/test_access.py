from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.browser.conftest import Browser

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1200])
@pytest.mark.parametrize("which", ["page", "hostile"])
def test_axe_finds_no_barrier(
    browser: Browser, npm: Path, request: pytest.FixtureRequest, which: str, width: int, scheme: str
) -> None:
    browser.open(request.getfixturevalue(which), width=width, scheme=scheme)
    browser.run("document.querySelectorAll('details').forEach(one => one.open = true)")
    browser.run(
        "for (const one of document.querySelectorAll('.group')) "
        "one.style.contentVisibility = 'visible';"  # so that all of it is laid out
    )
    browser.run((npm / "axe-core/axe.min.js").read_text(encoding="utf-8"))
    browser.driver.set_script_timeout(120)
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    result = browser.driver.execute_async_script(
        "const done = arguments[arguments.length - 1];"
        "axe.run({runOnly: arguments[0]}).then(done, error => done({error: String(error)}));",
        tags,
    )
    assert "error" not in result
    barriers = [
        (one["id"], [node["html"][:200] for node in one["nodes"]][:3])
        for one in result["violations"]
    ]
    assert barriers == []
    assert len(result["passes"]) > 20


def test_the_keyboard_reaches_everything(browser: Browser, page: Path) -> None:
    from selenium.webdriver.common.keys import Keys

    browser.open(page)
    stops = []
    for _ in range(400):
        browser.driver.switch_to.active_element.send_keys(Keys.TAB)
        focused = browser.run("return document.activeElement.outerHTML.slice(0, 60)")
        if focused in stops[:1] or str(focused).startswith("<body"):
            break
        stops.append(focused)
    assert str(stops[0]).startswith('<a class="skip"')
    wanted = browser.run(
        "return [...document.querySelectorAll('a, input, select, button, summary, [tabindex]')]"
        ".filter(one => one.checkVisibility()).length"
    )
    assert len(stops) == wanted


def test_the_first_link_skips_to_the_findings(browser: Browser, page: Path) -> None:
    from selenium.webdriver.common.keys import Keys

    browser.open(page)
    browser.one("body").send_keys(Keys.TAB)
    link = browser.driver.switch_to.active_element
    assert link.rect["x"] >= 0
    outline = browser.run("return getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    link.send_keys(Keys.ENTER)
    assert browser.run("return location.hash") == "#findings"


@pytest.mark.parametrize("which", ["page", "hostile"])
def test_the_page_is_valid_html(npm: Path, request: pytest.FixtureRequest, which: str) -> None:
    java = shutil.which("java")
    if java is None:
        pytest.skip("needs Java")
    page = request.getfixturevalue(which)
    jar = npm / "vnu-jar/build/dist/vnu.jar"
    command = [java, "-jar", str(jar), "--stdout", "--errors-only", "--format", "gnu", str(page)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)
