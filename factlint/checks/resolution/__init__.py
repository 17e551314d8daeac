"""Checks of citations: every mark means one entry, every entry is meant, every note is whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.checks.looks import Look, Settings, conflicts, read_settings
from factlint.checks.resolution import (
    cite,
    entries,
    marks,
    punctuation,
    ref_attributes,
    repeated,
    templates,
    unused,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factlint.checks.evidence import Evidence
    from factlint.model import Conflict
    from factlint.rulebook import Rule
    from factlint.yamlfile import YamlMap

LOOKS: Mapping[str, Look] = {
    "ambiguous-mark": Look(marks.Options, marks.find_ambiguous),
    "broken-mark": Look(marks.BrokenOptions, marks.find_broken),
    "duplicate-entry": Look(entries.DuplicateOptions, entries.find_duplicates),
    "entry-never-cited": Look(unused.Options, unused.find),
    "incomplete-entry": Look(entries.Options, entries.find_incomplete),
    "mark-without-entry": Look(marks.Options, marks.find_unresolved),
    "marks-without-list": Look(marks.ListOptions, marks.find_without_list),
    "note-defined-twice": Look(marks.BrokenOptions, marks.find_repeated_definitions),
    "number-gap": Look(marks.NumberOptions, marks.find_number_gaps),
    "publisher-in-two-ways": Look(entries.PublisherOptions, entries.find_publishers),
    "ref-attributes": Look(ref_attributes.Options, ref_attributes.find),
    "ref-before-punctuation": Look(punctuation.Options, punctuation.find),
    "ref-broken": Look(cite.Options, cite.find_broken),
    "ref-empty": Look(cite.Options, cite.find_empty),
    "ref-group-without-list": Look(cite.Options, cite.find_unlisted),
    "ref-name-in-conflict": Look(cite.Options, cite.find_conflicting),
    "ref-never-used": Look(cite.Options, cite.find_unused),
    "ref-repeated": Look(repeated.Options, repeated.find),
    "ref-undefined": Look(cite.Options, cite.find_undefined),
    "template-date": Look(templates.DateOptions, templates.find_dates),
    "template-parameter": Look(templates.ParameterOptions, templates.find_parameters),
    "template-value": Look(templates.ValueOptions, templates.find_values),
    "reversed-pages": Look(entries.PageOptions, entries.find_reversed_pages),
}
WORDS = frozenset(
    (
        "count", "entries", "entry", "first", "full", "group", "hint", "how", "key", "last", "line",
        "mark", "missing", "name", "near", "note", "short", "sign", "tag", "what", "value",
    )
)  # fmt: skip


def settings(raw: YamlMap, rule_path: str) -> Settings:
    """Read the settings of a rule of this kind; raise InputError for what is not known."""
    return read_settings(raw, rule_path, LOOKS)


def check(rules: Sequence[Rule], evidence: Evidence) -> Iterable[Conflict]:
    """Look at every document with every rule."""
    return conflicts(rules, evidence, LOOKS)
