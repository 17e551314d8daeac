"""A finding on the page: its places side by side, the words that clash marked, and the proof."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.model import NotedPlace, Severity
from factlint.records import dataclass
from factlint.reports.as_html.markup import Html, html, tag
from factlint.reports.passage import is_around, passage, within
from factlint.reports.words import proof_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from factlint.model import Finding, Place
    from factlint.reports.as_html.subjects import Numbered

SEVERITIES = {
    Severity.ERROR: ("✕", "Error"),
    Severity.WARNING: ("▲", "Warning"),
    Severity.INFO: ("●", "Remark"),
}


@dataclass(frozen=True)
class Shelf:
    """Where a page finds the texts it quotes, and how it names them to its filters."""

    source_of: Callable[[str], str | None]
    numbers: Mapping[str, int]  # of each path

    def keys(self, finding: Finding) -> str:
        """Give the keys of the texts that a finding speaks of, parted by spaces."""
        places = (finding.place, *(noted.place for noted in finding.related))
        return " ".join(dict.fromkeys(f"d{self.numbers[place.path]}" for place in places))


def shelf(findings: Sequence[Finding], source_of: Callable[[str], str | None]) -> Shelf:
    """Number the texts in which findings have a place, in the order of their paths."""
    paths = {one.place.path for one in findings}
    paths |= {noted.place.path for one in findings for noted in one.related}
    return Shelf(source_of, {path: number for number, path in enumerate(sorted(paths))})


def article(numbered: Numbered, texts: Shelf) -> Html:
    """Give a finding as an article, whose heading is one below that of its group."""
    finding = numbered.finding
    label = tag("a", f"{numbered.number}", class_="number", href=f"#{numbered.id}")
    return tag(
        "article",
        tag("h4", label, " ", finding.message),
        tag(
            "p",
            severity(finding.severity),
            tag("b", "new", class_="new") if finding.is_new else "",
            rule_link(finding.rule),
            class_="about",
        ),
        _passages(finding, texts),
        _proof(finding),
        id=numbered.id,
        class_=f"finding {finding.severity}",
        data_severity=str(finding.severity),
        data_rule=finding.rule,
        data_documents=texts.keys(finding),
    )


def severity(grave: Severity) -> Html:
    """Give a severity as a sign and a word: colour alone tells some readers nothing."""
    sign, word = SEVERITIES[grave]
    return tag("span", tag("span", sign, aria_hidden="true"), f" {word} ", class_="severity")


def finding_link(one: Numbered) -> Html:
    """Give a link to a finding: its number."""
    return tag("a", f"{one.number}", href=f"#{one.id}", aria_label=f"Finding {one.number}")


def rule_link(rule_id: str) -> Html:
    """Give a link to where the page explains a rule."""
    return tag("a", tag("code", rule_id), href=f"#rule-{rule_id}")


def _passages(finding: Finding, texts: Shelf) -> Html:
    around = next((one for one in finding.related if is_around(one.place, finding.place)), None)
    own = NotedPlace(finding.place, finding.note)
    quoted = [_quoted(own, texts) if around is None else _quoted_within(own, around, texts)]
    quoted += [_quoted(noted, texts) for noted in finding.related if noted is not around]
    return tag("div", quoted, class_="passages")


def _quoted_within(noted: NotedPlace, around: NotedPlace, texts: Shelf) -> Html:
    """Quote the words of a place within those that explain them, both marked."""
    outer, inner = around.place, noted.place
    source = texts.source_of(outer.path)
    before, _, after = passage(source, outer)
    lead, words, rest = within(source, inner, outer)
    quoted = tag("span", html(lead, tag("mark", words), rest), class_="around")
    notes = "; ".join(filter(None, (noted.note, around.note)))
    return _figure(notes, inner, html(before, quoted, after))


def _quoted(noted: NotedPlace, texts: Shelf) -> Html:
    before, words, after = passage(texts.source_of(noted.place.path), noted.place)
    return _figure(noted.note, noted.place, html(before, tag("mark", words), after))


def _figure(told: str, place: Place, quoted: Html) -> Html:
    note = tag("span", told, class_="note") if told else ""
    return tag(
        "figure",
        tag("figcaption", note, " " if note else "", finding_place(place)),
        tag("blockquote", tag("p", quoted, dir="auto")),
    )


def finding_place(place: Place) -> Html:
    """Give a place as editors and terminals name it."""
    return tag("span", f"{place.path}:{place.line}:{place.column}", class_="where")


def _proof(finding: Finding) -> Html:
    told = proof_of(finding)
    if not told:
        return html()
    steps = tag("ol", [tag("li", step) for step in told])
    return tag("div", tag("p", "Because", class_="because"), steps, class_="proof")
