from __future__ import annotations

from dataclasses import replace

import pytest

from factlint.model import Coverage, Finding, Report, Severity
from factlint.reports import render
from factlint.reports.view import View
from tests.reports.handmade import AGE, COVERAGE, EMPTY, REPORT, SOURCES, place


def text(report: Report, sources: dict[str, str] | None = None, **view: object) -> str:
    known = SOURCES if sources is None else sources
    return "".join(render("text", report, View(source_of=known.get, **view)))


def test_a_finding_shows_its_places_their_words_the_proof_and_where_help_is() -> None:
    assert text(REPORT) == (
        "error[age-at-death-fits-dates]: Bill Hay is said to have died aged 59,"
        " but 1871 to 1928 makes 56 or 57.\n"
        "  --> defectors.txt:4:35  age-at-death\n"
        "      | He died of a stroke at the age of 59 years (1928).\n"
        "      |                                   ^^^^^^^^\n"
        "  --> defectors.txt:3:22  born\n"
        "      | Bill Hay was born in 1871.\n"
        "      |                      ~~~~\n"
        "  --> hay.md:1:19  died\n"
        "      | William Hay (1871-1928)\n"
        "      |                   ~~~~\n"
        "  = because: 1871 and 59 years make 1930 or 1931.\n"
        "  = help: factlint explain age-at-death-fits-dates\n"
        "\n"
        "1 error in 1 file; 41 claims read, 33 checked, 8 not checkable: 5 no date, 3 hedged.\n"
    )


def test_colour_changes_nothing_but_the_colour() -> None:
    import re

    coloured = text(REPORT, colour=True)
    assert "\x1b[1;31merror[age-at-death-fits-dates]\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == text(REPORT)


def test_nothing_found_says_what_was_looked_at() -> None:
    assert text(EMPTY) == (
        "no findings in 2 texts; 41 claims read, 33 checked,"
        " 8 not checkable: 5 no date, 3 hedged.\n"
    )


def test_nothing_read_does_not_look_like_success() -> None:
    assert text(Report((), Coverage())) == "no findings in 0 texts; no claims read.\n"


def test_claim_files_alone_are_no_texts() -> None:
    assert text(Report((), Coverage(0, 2, 2))) == "no findings; 2 claims read, 2 checked.\n"


def test_unreadable_files_are_counted_in_the_closing_line() -> None:
    failed = Report((), Coverage(1, 2, 2), failures=("a.txt: cannot be read",))
    assert text(failed) == (
        "no findings in 1 text, 1 file not readable; 2 claims read, 2 checked.\n"
    )


def test_quiet_shows_findings_only() -> None:
    assert text(REPORT, quiet=True) == text(REPORT).rpartition("1 error in")[0]
    assert text(EMPTY, quiet=True) == ""


def test_findings_of_several_files_stand_under_their_file() -> None:
    other = replace(AGE, place=place(SOURCES["hay.md"], "1871", "hay.md"), related=(), proof=())
    told = text(Report((AGE, other), COVERAGE)).splitlines()
    assert told[0] == "defectors.txt: 1 error"
    assert "hay.md: 1 error" in told
    assert told[-1].startswith("2 errors in 2 files; ")


def _many(number: int) -> tuple[str, tuple[Finding, ...]]:
    source = "".join(f"Line {line} of many.\n" for line in range(1, number + 1))
    return source, tuple(
        replace(
            AGE,
            rule="uncited-claim",
            severity=Severity.INFO,
            message=f"Claim {line} has no source.",
            place=place(source, f"Line {line} ", "many.txt"),
            related=(),
            proof=(),
        )
        for line in range(1, number + 1)
    )


def test_many_findings_of_one_rule_do_not_drown_the_rest() -> None:
    source, findings = _many(40)
    told = text(Report(findings, COVERAGE), {"many.txt": source})
    assert "Claim 5 has no source." in told
    assert "Claim 6 has no source." not in told
    assert "info[uncited-claim]: 35 more findings of this rule, at\n      6:1, 7:1, 8:1," in told
    assert "39:1, 40:1\n  = help: --full shows each of them\n" in told
    assert told.endswith("40 remarks in 1 file; 41 claims read, 33 checked,"
                         " 8 not checkable: 5 no date, 3 hedged.\n")  # fmt: skip


def test_not_even_the_places_of_thousands_are_listed() -> None:
    source, findings = _many(2000)
    told = text(Report(findings, COVERAGE), {"many.txt": source})
    assert "105:1, and 1,895 more\n  = help:" in told
    assert "106:1" not in told


def test_full_shows_each_of_many() -> None:
    source, findings = _many(40)
    told = text(Report(findings, COVERAGE), {"many.txt": source}, full=True)
    assert told.count(" has no source.") == 40


def test_five_findings_of_a_rule_are_all_shown() -> None:
    source, findings = _many(5)
    told = text(Report(findings, COVERAGE), {"many.txt": source})
    assert told.count(" has no source.") == 5
    assert "more finding" not in told


def test_a_place_over_several_lines_is_marked_on_each_of_three() -> None:
    source = "One 590 came\n   from here, \nand there\nand everywhere.\n"
    finding = replace(
        AGE, place=place(source, source[4:-2], "lines.txt"), note="", related=(), proof=()
    )
    told = text(Report((finding,), COVERAGE), {"lines.txt": source}).splitlines()
    assert told[1:8] == [
        "  --> lines.txt:1:5",
        "      | One 590 came",
        "      |     ^^^^^^^^",
        "      |    from here,",
        "      |    ^^^^^^^^^^",
        "      | and there",
        "      | ^^^^^^^^^",
    ]


@pytest.mark.parametrize(
    ("line_end", "bom"), [("\n", ""), ("\r\n", ""), ("\n", "\ufeff")], ids=["lf", "crlf", "bom"]
)
def test_the_mark_stands_under_the_words_whatever_the_file_is_like(line_end: str, bom: str) -> None:
    source = f"{bom}Ada died in 1852.{line_end}"
    finding = replace(AGE, place=place(source, "1852", "ada.txt"), note="", related=(), proof=())
    told = text(Report((finding,), COVERAGE), {"ada.txt": source}).splitlines()
    assert told[2:4] == ["      | Ada died in 1852.", "      |             ^^^^"]


def test_a_place_without_its_source_is_still_named() -> None:
    told = text(REPORT, {}).splitlines()
    assert told[1:4] == [
        "  --> defectors.txt:4:35  age-at-death",
        "  --> defectors.txt:3:22  born",
        "  --> hay.md:1:19  died",
    ]


def test_nothing_in_a_text_can_command_the_terminal() -> None:
    source = "Born \x1b[2J\u202e1871\x07.\n"
    finding = replace(
        AGE, message="\x1b[31mred\x9b", place=place(source, "1871", "\x1bx.txt"), related=()
    )
    told = text(Report((finding,), COVERAGE), {"\x1bx.txt": source})
    assert not set(told) & set("\x1b\x07\x9b\u202e")


def test_the_steps_of_a_proof_stand_under_one_another() -> None:
    finding = replace(AGE, proof=("1871 and 59 years make 1930.", "1930 is after 1928."))
    assert (
        "  = because: 1871 and 59 years make 1930.\n             1930 is after 1928.\n  = help: "
    ) in text(Report((finding,), COVERAGE))


def test_many_places_of_one_finding_are_told_briefly() -> None:
    places = (*AGE.related, *AGE.related, *AGE.related)
    report = Report((replace(AGE, related=places),), COVERAGE)
    told = text(report)
    assert told.count("  -->") == 5
    assert "      and 2 more places: 3:22, hay.md:1:19\n  = because: " in told
    assert text(report, full=True).count("  -->") == 7


def test_one_place_more_is_shown_like_the_rest() -> None:
    places = (*AGE.related, *AGE.related, AGE.related[0])
    told = text(Report((replace(AGE, related=places),), COVERAGE))
    assert told.count("  -->") == 6
    assert "more place" not in told
