"""The parts of the page around the findings: summary, contents, filters, rules."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factlint.model import Severity
from factlint.reports.as_html.findings import SEVERITIES, rule_link, severity
from factlint.reports.as_html.markup import Html, html, plain, tag
from factlint.reports.examples import first_examples, lines_of
from factlint.reports.words import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from factlint.model import Finding, Report
    from factlint.reports.as_html.subjects import Group
    from factlint.rulebook import Example, Rule

_MOST_IN_SIGHT = 30  # links of the contents; more stand folded, so that the page begins with news


def summary(report: Report) -> Html:
    """Give the numbers at a glance, and the files that could not be read."""
    found = Counter(finding.severity for finding in report.findings)
    nouns = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "remark"}
    numbers = [(found[one], _noun(found[one], noun), str(one)) for one, noun in nouns.items()]
    looked_at = report.coverage
    numbers.append((looked_at.documents, f"{_noun(looked_at.documents, 'text')} read", ""))
    numbers.append((looked_at.claims, f"{_noun(looked_at.claims, 'claim')} read", ""))
    tiles = [
        tag("div", tag("dt", noun), tag("dd", f"{number:,}"), class_=f"tile {kind}".strip())
        for number, noun, kind in numbers
    ]
    return tag(
        "section",
        tag("h2", "Summary", id="summary"),
        tag("dl", tiles, class_="tiles"),
        _failures(report.failures),
        _counts(report.findings),
        aria_labelledby="summary",
    )


def _noun(number: int, noun: str) -> str:
    return noun if number == 1 else f"{noun}s"


def _failures(failures: Sequence[str]) -> Html:
    if not failures:
        return html()
    said = f"{counted(len(failures), 'file')} could not be read:"
    return tag(
        "div", tag("p", said), tag("ul", [tag("li", one) for one in failures]), class_="failures"
    )


def _counts(findings: Sequence[Finding]) -> Html:
    if not findings:
        return tag("p", "Nothing was found.", class_="nothing")
    found = Counter((finding.rule, finding.severity) for finding in findings)
    ordered = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    rows = [
        tag("tr", tag("th", rule_link(rule), scope="row"), tag("td", severity(grave)),
            tag("td", f"{number:,}", class_="figure"))
        for (rule, grave), number in ordered
    ]  # fmt: skip
    heads = [tag("th", head, scope="col") for head in ("Rule", "Severity", "Findings")]
    table = tag(
        "table",
        tag("caption", "How often each rule spoke"),
        tag("thead", tag("tr", heads)),
        tag("tbody", rows),
    )
    number = counted(len(found), "rule")
    return tag("details", tag("summary", f"By rule: {number}"), table)


def contents(named: Iterable[tuple[str, Sequence[tuple[str, Group]]]]) -> Html:
    """Give the links to all groups, under the headings they stand under."""
    lists = [_links(title, groups) for title, groups in named if groups]
    return tag("nav", lists, class_="contents", aria_label="Contents") if lists else html()


def _links(title: str, groups: Sequence[tuple[str, Group]]) -> Html:
    entries = tag("ul", [_entry(group_id, group) for group_id, group in groups])
    if len(groups) <= _MOST_IN_SIGHT:
        return html(tag("p", title), entries)
    return tag("details", tag("summary", f"{title}: {len(groups):,}"), entries)


def _entry(group_id: str, group: Group) -> Html:
    number = tag("span", f" {len(group.findings)}", class_="count")
    return tag("li", tag("a", group.name, href=f"#{group_id}"), number)


def filters(findings: Sequence[Finding], numbers: Mapping[str, int]) -> Html:
    """Give the controls that choose findings; without a script they would do nothing, so it is
    the script that shows them.
    """
    if not findings:
        return html()
    rules = sorted({finding.rule for finding in findings})
    present = [one for one in Severity if any(finding.severity == one for finding in findings)]
    boxes = [
        tag("label", tag("input", type="checkbox", name="severity", value=str(one), checked=True),
            f" {SEVERITIES[one][1]}")
        for one in present
    ]  # fmt: skip
    documents = [(f"d{number}", path) for path, number in numbers.items()]
    return tag(
        "form",
        tag("fieldset", tag("legend", "Severity"), boxes),
        _choice("rule", "Rule", "all rules", [(rule, rule) for rule in rules]),
        _choice("document", "Text", "all texts", documents),
        tag("button", "Show all", type="reset"),
        tag("p", counted(len(findings), "finding"), id="shown", role="status"),
        id="filters",
        aria_label="Choose findings",
        hidden=True,
    )


def _choice(name: str, label: str, all_: str, options: Iterable[tuple[str, str]]) -> Html:
    given = [tag("option", all_, value="")]
    given += [tag("option", plain(text), value=value) for value, text in options]
    select = tag("select", given, id=f"choose-{name}", name=name)
    return tag("p", tag("label", label, for_=f"choose-{name}"), " ", select)


def rules(findings: Sequence[Finding], rule_of: Callable[[str], Rule | None]) -> Html:
    """Explain the rules that spoke."""
    ids = sorted({finding.rule for finding in findings})
    if not ids:
        return html()
    return tag(
        "section",
        tag("h2", "The rules", id="rules"),
        [_explained(rule_id, rule_of(rule_id)) for rule_id in ids],
        aria_labelledby="rules",
    )


def _explained(rule_id: str, rule: Rule | None) -> Html:
    told = [tag("p", paragraph) for paragraph in rule.why.split("\n\n")] if rule else []
    return tag(
        "article",
        tag("h3", rule.title if rule else rule_id),
        tag("p", tag("code", rule_id), class_="about"),
        told,
        _examples(rule) if rule else "",
        id=f"rule-{rule_id}",
        class_="rule",
    )


def _examples(rule: Rule) -> Html:
    """Show, folded, what a rule reports and what it leaves alone."""
    columns = [
        tag("div", tag("h4", title), [_example(one) for one in shown])
        for title, shown in first_examples(rule)
    ]
    if not columns:
        return html()
    folded = tag("summary", "Examples of what is wrong and what is right")
    return tag("details", folded, tag("div", columns, class_="examples"))


def _example(example: Example) -> Html:
    return tag("pre", "\n".join(lines_of(example)), dir="auto")
