"""Safe changes: they are made whole, alone, and only where a finding proposed them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.cli.fixing import changed, differences, make, planned
from factlint.model import Finding, Fix, Place, Severity
from factlint.sources import read_text
from tests.reporting import conflicts

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Factlint


def _finding(fix: Fix) -> Finding:
    place = Place(fix.path, fix.start, fix.end, 1, 1, 1, 1, "")
    return Finding("a-rule", "text", Severity.ERROR, "", place, "", fix=fix)


LISTED = "\n\n## Sources\n\nWerth, Alexander. Russia at War (1964).\n\nBarrett, D. Book (1988).\n"
NOTE = "Hart, Ellen. The Mills of the Valley (1954)."
MENDED = {
    "mark": ("mark-has-entry", "md", f"It was held. [Werht]{LISTED}",
             f"It was held. [Werth]{LISTED}"),
    "mark-in-another-year": ("mark-has-entry", "md", f"It was held (Werht 1999).{LISTED}", None),
    "mark-far-from-all": ("mark-has-entry", "md", f"It was held. [Wxxxh]{LISTED}", None),
    "ref": ("ref-follows-punctuation", "wiki", "It burnt<ref>Hart.</ref>.",
            "It burnt.<ref>Hart.</ref>"),
    "ref-between-stops": ("ref-follows-punctuation", "wiki", "It burnt.<ref>Hart.</ref>.",
                          "It burnt.<ref>Hart.</ref>"),
    "two-refs": ("ref-follows-punctuation", "wiki", "It burnt<ref>Hart.</ref><ref>Lane.</ref>, so.",
                 "It burnt,<ref>Hart.</ref><ref>Lane.</ref> so."),
    "note": ("note-is-written-once", "wiki",
             f'One.<ref name="h">{NOTE}</ref> Two.<ref>{NOTE}</ref>',
             f'One.<ref name="h">{NOTE}</ref> Two.<ref name="h" />'),
    "note-without-name": ("note-is-written-once", "wiki",
                          f"One.<ref>{NOTE}</ref> Two.<ref>{NOTE}</ref>", None),
    "note-of-two-names": ("note-is-written-once", "wiki",
                          f'One.<ref name="h">{NOTE}</ref> Two.<ref name="k">{NOTE}</ref>', None),
    "word": ("word-stands-once", "txt", "It was sold to the\nthe parish in 1802.",
             "It was sold to the parish in 1802."),
    "word-with-markup": ("word-stands-once", "md", "It was sold to *the* the parish.", None),
    "isbn": ("isbn-is-hyphened-right", "txt", "Hart, The Mills, ISBN 978-04-711-1709-4, says so.",
             "Hart, The Mills, ISBN 978-0-471-11709-4, says so."),
}  # fmt: skip


@pytest.mark.parametrize(("rule", "suffix", "text", "mended"), MENDED.values(), ids=MENDED)
def test_what_is_safe_is_mended_and_nothing_is_found_again(
    rule: str, suffix: str, text: str, mended: str | None
) -> None:
    path = f"mill.{suffix}"
    fixes = [one.fix for one in conflicts(rule, read_text(text, path)) if one.fix is not None]
    assert (changed(text, fixes) if fixes else None) == mended
    assert mended is None or conflicts(rule, read_text(mended, path)) == []


@st.composite
def texts_and_fixes(draw: st.DrawFn) -> tuple[str, list[Fix]]:
    text = draw(st.text(max_size=40))
    at = st.integers(0, len(text))
    spans = draw(st.lists(st.tuples(at, at, st.text(max_size=4)), max_size=6))
    return text, [Fix("a.txt", min(a, b), max(a, b), new, "") for a, b, new in spans]


@given(texts_and_fixes())
def test_only_what_was_proposed_is_changed(given: tuple[str, list[Fix]]) -> None:
    text, proposed = given
    made = planned(map(_finding, proposed)).get("a.txt", ())
    assert set(made) <= set(proposed)
    assert bool(made) == bool(proposed)
    result, at, before = changed(text, made), 0, 0
    for fix in made:  # what stands between the changes stands there still
        kept = text[before : fix.start]
        assert result[at : at + len(kept)] == kept
        at += len(kept) + len(fix.text)
        assert result[at - len(fix.text) : at] == fix.text
        before = fix.end
    assert result[at:] == text[before:]


def test_a_file_is_changed_byte_for_byte(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    text = "\ufeffIt is the the Mühle.\r\nÄ\n"
    path.write_bytes(text.encode())
    fix = Fix(str(path), 7, 14, "the", "")
    assert make({str(path): [fix]}, {str(path): text}) == []
    assert path.read_bytes() == "\ufeffIt is the Mühle.\r\nÄ\n".encode()


@pytest.mark.parametrize("content", [b"something else", "It is thé the".encode("latin-1")])
def test_a_file_that_is_not_what_was_read_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(content)
    failures = make({str(path): [Fix(str(path), 0, 1, "x", "")]}, {str(path): "It is the the"})
    assert [failure.path for failure in failures] == [path.as_posix()]
    assert path.read_bytes() == content


def test_a_diff_can_be_patched() -> None:
    text = "One.\r\nthe the\nend"
    plan = {"a.txt": [Fix("a.txt", 6, 13, "the", ""), Fix("a.txt", 14, 17, "END", "")]}
    assert "".join(differences(plan, {"a.txt": text})) == (
        "--- a.txt\n+++ a.txt\n@@ -1,3 +1,3 @@\n One.\r\n-the the\n-end\n"
        "\\ No newline at end of file\n+the\n+END\n\\ No newline at end of file\n"
    )


DOUBLED = "The mill was sold to the\nthe parish.\n"


def test_fix_changes_files_and_reports_what_is_left(here: Path, factlint: Factlint) -> None:
    (here / "a.txt").write_text(DOUBLED, encoding="utf-8")
    told = factlint("check", "--fix", "--quiet", "a.txt")
    assert (told.status, told.out, told.err) == (0, "", "a.txt: take out the second\n")
    assert (here / "a.txt").read_text(encoding="utf-8") == "The mill was sold to the parish.\n"


def test_changes_that_overlap_are_made_one_after_the_other(here: Path, factlint: Factlint) -> None:
    text = f'It burnt.<ref name="h">{NOTE}</ref> It stood<ref>{NOTE}</ref>.'
    (here / "a.wiki").write_text(text, encoding="utf-8")
    factlint("check", "--fix", "a.wiki")
    assert (here / "a.wiki").read_text(encoding="utf-8") == (
        f'It burnt.<ref name="h">{NOTE}</ref> It stood.<ref name="h" />'
    )


def test_diff_changes_nothing(here: Path, factlint: Factlint) -> None:
    (here / "a.txt").write_text(DOUBLED, encoding="utf-8")
    told = factlint("check", "--diff", "a.txt")
    assert (told.status, "+The mill was sold to the parish." in told.out) == (1, True)
    assert (here / "a.txt").read_text(encoding="utf-8") == DOUBLED
    assert factlint("check", "--diff", "--select", "life-in-order", "a.txt") == (0, "", "")


def test_standard_input_is_no_file_to_change(factlint: Factlint) -> None:
    assert factlint("check", "--fix", "-").status == 2


def test_a_list_of_sources_that_a_text_calls_on_is_mended_too(
    here: Path, factlint: Factlint
) -> None:
    entry = "@book{hart, author = {Hart, E.}, title = {Mills}, year = 1994, isbn = {%s}}\n"
    (here / "a.md").write_text("Sold in 1802 [@hart].\n", encoding="utf-8")
    (here / "references.bib").write_text(entry % "978-03-06-40615-7", encoding="utf-8")
    told = factlint("check", "--diff", "a.md")
    assert (told.status, told.out.splitlines()[0]) == (1, "--- references.bib")
    assert factlint("check", "--fix", "a.md").status == 0
    assert (here / "references.bib").read_text("utf-8") == entry % "978-0-306-40615-7"
