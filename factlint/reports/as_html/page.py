"""The whole page: one file that loads nothing, from anywhere."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING

from factlint import __version__
from factlint.reports.as_html import groups, honesty, sections
from factlint.reports.as_html.findings import shelf
from factlint.reports.as_html.legend import legend
from factlint.reports.as_html.markup import Html, tag
from factlint.reports.as_html.subjects import grouped
from factlint.reports.words import closing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.model import Report
    from factlint.reports.view import View

_TITLE = "Discrepancy report"


def page(report: Report, view: View) -> Iterator[str]:
    """Yield the page piece by piece."""
    texts = shelf(report.findings, view.source_of)
    entities, documents = grouped(report.findings, view.facts)
    about = [(f"about-{number}", one) for number, one in enumerate(entities, 1)]
    inside = [(f"text-{number}", one) for number, one in enumerate(documents, 1)]
    yield "<!DOCTYPE html>\n"
    yield f'<html lang="en">\n{_head()}\n<body>\n'
    yield tag("a", "Skip to the findings", class_="skip", href="#findings") + "\n"
    yield tag("header", tag("h1", _TITLE), tag("p", f"{closing(report)}.")) + "\n"
    named = (("Who and what", about), ("Other findings, by text", inside))
    yield "<main>\n" + sections.summary(report) + "\n"
    yield sections.contents(named) + "\n"
    yield '<section id="findings" aria-labelledby="findings-title">\n'
    yield tag("h2", "Findings", id="findings-title")
    yield sections.filters(report.findings, texts.numbers)
    yield (legend() if about else "") + "\n"
    yield tag("p", "No finding fits this choice.", id="none", hidden=True) + "\n"
    for group_id, group in (*about, *inside):
        yield groups.section(group, group_id, texts, view.facts) + "\n"
    yield "</section>\n"
    yield honesty.set_aside(report.silenced) + honesty.coverage(report.coverage) + "\n"
    yield sections.rules((*report.findings, *report.silenced), view.rule_of) + "\n</main>\n"
    yield tag("footer", tag("p", f"Made by factlint {__version__}.")) + "\n"
    yield tag("script", _asset("report.js")) + "\n</body>\n</html>\n"


def _head() -> Html:
    style, script = _asset("report.css"), _asset("report.js")
    # What a text says can do nothing, even if it were ever taken for markup.
    policy = (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    return tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("title", _TITLE),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("meta", name="generator", content=f"factlint {__version__}"),
        tag("style", style),
    )


def _asset(name: str) -> Html:
    return Html((files(__package__) / name).read_text("utf-8"))


def _digest(content: str) -> str:
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode()}"
