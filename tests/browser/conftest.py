"""A real Chromium that looks at real reports; without one these tests are skipped."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factlint.configuration import Configuration
from factlint.pipeline import check_paths
from factlint.reports import render
from factlint.reports.view import View
from tests.browser.hostile import hostile_page
from tests.npm import install

if TYPE_CHECKING:
    from selenium.webdriver import Chrome
    from selenium.webdriver.remote.webelement import WebElement

ROOT = Path(__file__).parents[2]
_NAMES = ("chromium", "chromium-browser", "google-chrome")


@dataclass
class Browser:
    """Chromium with what these tests ask of it."""

    driver: Chrome

    def open(
        self, page: Path, *, width: int = 1200, scheme: str = "light", media: str = "",
        hash_: str = "",
    ) -> None:  # fmt: skip
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.command("Emulation.setEmulatedMedia", media=media, features=features)
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=900,
                     deviceScaleFactor=1, mobile=width < 500)  # fmt: skip
        self.driver.get("about:blank")  # so that another hash is another visit
        self.driver.get(f"{page.as_uri()}{hash_}")

    def command(self, name: str, **parameters: object) -> dict[str, object]:
        return self.driver.execute_cdp_cmd(name, parameters)

    def run(self, script: str, *arguments: object) -> object:
        return self.driver.execute_script(script, *arguments)

    def all(self, selector: str) -> list[WebElement]:
        return self.driver.find_elements("css selector", selector)

    def one(self, selector: str) -> WebElement:
        return self.driver.find_element("css selector", selector)

    def shown(self, selector: str) -> list[str]:
        """Give the ids of the elements that can be seen."""
        return [one.get_attribute("id") or "" for one in self.all(selector) if one.is_displayed()]

    def complaints(self) -> list[str]:
        """Give what the console has said since it was asked last."""
        return [str(entry["message"]) for entry in self.driver.get_log("browser")]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    binary = next(filter(None, map(shutil.which, _NAMES)), None)
    driver_path = shutil.which("chromedriver")
    if binary is None or driver_path is None:
        pytest.skip("needs Chromium and its driver (Debian: chromium chromium-driver)")
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = binary
    options.add_argument("--headless=new")
    options.add_argument("--disable-gpu")
    options.add_argument("--disable-dev-shm-usage")
    if os.geteuid() == 0:
        options.add_argument("--no-sandbox")  # Chromium's sandbox refuses to work for root
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(driver_path))
    try:
        yield Browser(driver)
    finally:
        driver.quit()


@pytest.fixture(scope="session")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the report on the sample dossier."""
    with chdir(ROOT):
        checked = check_paths(["claims/defectors"], Configuration())
    view = View(checked.source_of, rule_of=checked.rulebook.get, facts=checked.facts)
    path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_text("".join(render("html", checked.report, view)), encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a report on a text that would like to be obeyed."""
    path = tmp_path_factory.mktemp("hostile") / "report.html"
    path.write_text(hostile_page(), encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def npm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder whose node_modules have what looks at pages for a living."""
    return install(tmp_path_factory.mktemp("npm"), "axe-core@4", "vnu-jar@26")
