"""The commands and options, from the command line to a server on loopback and back."""

from __future__ import annotations

import gzip
import json
import sys
from functools import partial
from pathlib import Path

import pytest

from factlint.wikidata import client
from tests.cli.conftest import Factlint
from tests.wikidata.made_up import entity, human
from tests.wikidata.wikibase import FORBIDDEN, UNAVAILABLE, Wikibase

TEXT = """# Ada Marr

Ada Marr (4 February 1869 – 18 May 1929) was a founder. She married Jonas Lind in 1887.
"""
ADA = human("Q1", "Ada Marr", P569="1869-02-04", P570="1928-05-18", P26="Q2", title="Ada Marr")
JONAS = human("Q2", "Jonas Lind", P569="1870")
CLAIMS = """\
# kept by hand
entities:
  - id: ada-marr      # the founder
    type: person
    names: [Ada Marr]

claims:
  - subject: ada-marr
    property: born
    value: 1869-02-04
"""


@pytest.fixture
def project(here: Path, wikibase: Wikibase) -> Path:
    wikibase.add(ADA, JONAS)
    (here / "ada.md").write_text(TEXT, encoding="utf-8")
    (here / "factlint.yaml").write_text(
        f"wikidata:\n  url: {wikibase.url}\n  contact: ada@example.org\n", encoding="utf-8"
    )
    return here


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the pauses between requests take no time."""
    monkeypatch.setattr(client, "Clock", partial(client.Clock, sleep=lambda _: None))


def test_a_check_asks_nobody_unless_it_is_asked_to(
    factlint: Factlint, project: Path, wikibase: Wikibase, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.delitem(sys.modules, "factlint.wikidata.consulting", raising=False)
    assert factlint("check", "ada.md").status == 0
    assert wikibase.requests == []
    assert "factlint.wikidata.consulting" not in sys.modules


def test_a_check_with_wikidata_finds_what_differs(
    factlint: Factlint, project: Path, wikibase: Wikibase
):
    told = factlint("check", "--wikidata", "--today", "2026-11-20", "ada.md")
    assert told.status == 0  # found by search: a warning
    assert "warning[life-agrees-with-wikidata]: Ada Marr: died 18 May 1929 here, " in told.out
    assert "Wikidata (127.0.0.1, 2026-11-20): 3 claims: 2 compatible, 1 conflict." in told.out
    assert {one["User-Agent"].split("(")[1].split(")")[0] for one in wikibase.headers} == {
        "ada@example.org"
    }
    wikibase.requests.clear()
    assert factlint("check", "--wikidata", "--today", "2026-11-20", "ada.md").out == told.out
    assert wikibase.requests == []


def test_a_conflict_of_a_stated_item_fails_the_run_and_a_server_that_fails_does_not(
    factlint: Factlint, project: Path, wikibase: Wikibase
):
    (project / "ada.claims.yaml").write_text(
        CLAIMS.replace("    names", "    wikidata: Q1\n    names"), encoding="utf-8"
    )
    told = factlint("check", "--wikidata", "--format", "json", "ada.md")
    report = json.loads(told.out)
    assert told.status == 1
    assert [one["rule"] for one in report["findings"] if one["severity"] == "error"] == [
        "life-agrees-with-wikidata"
    ]
    assert report["coverage"]["wikidata"] == {"match": 2, "compatible": 1, "conflict": 1}
    assert report["remarks"][0].startswith("Wikidata (127.0.0.1, ")


def test_when_the_server_fails_the_run_does_not(
    factlint: Factlint, project: Path, wikibase: Wikibase
):
    wikibase.faults.extend([UNAVAILABLE] * 6)
    told = factlint("check", "--wikidata", "ada.md")
    assert told.status == 0
    assert "3 claims: 3 unavailable." in told.out
    assert "could not be asked: 127.0.0.1: answered 503 Service Unavailable." in told.out


def test_wikidata_itself_must_be_told_a_contact(factlint: Factlint, here: Path):
    (here / "ada.md").write_text(TEXT, encoding="utf-8")
    told = factlint("check", "--wikidata", "ada.md")
    assert told.status == 2
    assert "www.wikidata.org must be told a contact, a mail or web address of yours" in told.err


def test_the_configuration_may_ask_and_the_command_line_refuse(
    factlint: Factlint, project: Path, wikibase: Wikibase
):
    with (project / "factlint.yaml").open("a", encoding="utf-8") as file:
        file.write("  use: true\n")
    assert "1 conflict" in factlint("check", "ada.md").out
    wikibase.requests.clear()
    assert "Wikidata" not in factlint("check", "--no-wikidata", "ada.md").out


def test_a_snapshot_answers_as_the_server_did(
    factlint: Factlint, project: Path, wikibase: Wikibase
):
    made = factlint("wikidata", "snapshot", "-o", "s.jsonl", "--today", "2026-11-20", "ada.md")
    assert (made.status, made.out) == (0, "s.jsonl: 2 entities; 1 of 1 subjects linked\n")
    online = factlint("wikidata", "compare", "--format", "jsonl", "ada.md")
    wikibase.requests.clear()
    offline = factlint(
        "wikidata", "compare", "--format", "jsonl", "--snapshot", "s.jsonl", "ada.md"
    )
    assert offline.out == online.out
    checked = factlint("check", "--wikidata-snapshot", "s.jsonl", "--today", "2027-03-01", "ada.md")
    assert "but 18 May 1928 in Wikidata (Q1)" in checked.out
    assert "Warning: s.jsonl is 101 days old" in checked.out
    page = factlint("report", "--wikidata-snapshot", "s.jsonl", "-o", "-", "ada.md")
    assert "but 18 May 1928 in Wikidata (Q1)" in page.out
    assert wikibase.requests == []


def test_refreshing_a_snapshot_fetches_only_what_changed(
    factlint: Factlint, project: Path, wikibase: Wikibase, monkeypatch: pytest.MonkeyPatch
):
    factlint("wikidata", "snapshot", "-o", "s.jsonl", "--today", "2026-11-20", "ada.md")
    before = (project / "s.jsonl").read_text(encoding="utf-8").splitlines()
    wikibase.requests.clear()
    wikibase.entities["Q2"] = {**JONAS, "lastrevid": 8}
    monkeypatch.setenv("XDG_CACHE_HOME", str(project / "empty"))  # as in CI
    factlint("wikidata", "snapshot", "-o", "s.jsonl", "--today", "2026-12-20", "ada.md")
    after = (project / "s.jsonl").read_text(encoding="utf-8").splitlines()
    fetched = [one["ids"] for one in wikibase.asked("wbgetentities") if one["props"] != "info"]
    assert fetched == ["Q2"]
    assert [line for line in after if line not in before] == [after[0], after[2]]


def test_a_snapshot_of_a_server_that_fails_is_not_written(
    factlint: Factlint, project: Path, wikibase: Wikibase
):
    wikibase.faults.extend([FORBIDDEN] * 2)
    told = factlint("wikidata", "snapshot", "-o", "s.jsonl", "ada.md")
    assert (told.status, (project / "s.jsonl").exists()) == (2, False)
    assert "answered 403 Forbidden" in told.err
    told = factlint("wikidata", "snapshot", "-o", "s.jsonl", "none.md")
    assert (told.status, (project / "s.jsonl").exists()) == (2, False)


def test_comparing_lists_every_claim(factlint: Factlint, project: Path):
    told = factlint("wikidata", "compare", "--today", "2026-11-20", "ada.md")
    assert told.status == 0
    assert told.out.splitlines() == [
        "ada.md:3:11: compatible: Ada Marr, born: 1869-02-04 (1869-02-04) — Q1 has 4 February "
        "1869; the item was found by this date, so it proves nothing",
        "ada.md:3:29: conflict: Ada Marr, died: 1929-05-18 (1929-05-18) — Q1 has 18 May 1928",
        "ada.md:3:69: compatible: Ada Marr, spouse: Jonas Lind (1887) — Q1 has Jonas Lind; "
        "Wikidata does not say when it held",
        "Wikidata (127.0.0.1, 2026-11-20): 3 claims: 2 compatible, 1 conflict.",
    ]


def test_linking_writes_ids_and_nothing_else(factlint: Factlint, project: Path):
    path = project / "ada.claims.yaml"
    path.write_text(CLAIMS, encoding="utf-8")
    told = factlint("wikidata", "link", "--dry-run", "ada.md")
    assert "ada.claims.yaml: would write: ada-marr = Q1" in told.out
    assert path.read_text(encoding="utf-8") == CLAIMS
    told = factlint("wikidata", "link", "ada.md")
    assert told.status == 0
    assert told.out.splitlines() == [
        "ada.claims.yaml: written: ada-marr = Q1",
        "Ada Marr is Q1 Ada Marr (1869–1928), made up (name and type agree, and the date of birth)",
    ]
    linked = CLAIMS.replace("names: [Ada Marr]\n", "names: [Ada Marr]\n    wikidata: Q1\n")
    assert path.read_text(encoding="utf-8") == linked
    assert "written" not in factlint("wikidata", "link", "ada.claims.yaml").out


def test_linking_lists_what_a_person_must_decide(
    factlint: Factlint, project: Path, wikibase: Wikibase
):
    wikibase.add(human("Q3", "Ada Marr", P569="1869-02-04", P570="1960"))
    told = factlint("wikidata", "link", "ada.md")
    assert told.out == (
        "Ada Marr is ambiguous (more than one could be meant): "
        "Q1 Ada Marr (1869–1928), made up; Q3 Ada Marr (1869–1960), made up\n"
    )


def test_a_text_without_a_claim_file_is_named(factlint: Factlint, project: Path):
    assert factlint("wikidata", "link", "ada.md").out.splitlines()[1] == (
        "ada.md: no claim file to write to; `factlint extract -o FOLDER` writes one"
    )


def test_linking_by_a_snapshot_tells_what_cannot_be_read(factlint: Factlint, project: Path):
    factlint("wikidata", "snapshot", "-o", "s.jsonl", "ada.md")
    (project / "bad.claims.yaml").write_text("claims: x\n", encoding="utf-8")
    told = factlint("wikidata", "link", "--snapshot", "s.jsonl", ".")
    assert told.status == 2
    assert "bad.claims.yaml" in told.err and "Ada Marr is Q1" in told.out


# --- import -------------------------------------------------------------------------------------


@pytest.fixture
def dump(here: Path) -> Path:
    items = [ADA, JONAS, entity("Q7", "Kaunas", "Q515"), human("Q8", "Bob Roe")]
    text = "[\n" + ",\n".join(map(json.dumps, items)) + "\n]\n"
    (here / "dump.json.gz").write_bytes(gzip.compress(text.encode()))
    (here / "ada.md").write_text(TEXT, encoding="utf-8")
    (here / "ada.claims.yaml").write_text(
        CLAIMS.replace("    names", "    wikidata: Q1\n    names"), encoding="utf-8"
    )
    return here


def ids_of(path: Path) -> list[str]:
    return [json.loads(line)["id"] for line in path.read_text(encoding="utf-8").splitlines()[1:]]


def test_a_dump_gives_the_items_that_claim_files_name(factlint: Factlint, dump: Path):
    told = factlint(
        "wikidata", "import", "dump.json.gz", "--for", ".", "-o", "s.jsonl", "--date", "2026-11-16"
    )
    assert (told.status, told.out) == (0, "s.jsonl: 1 item\n")
    assert ids_of(dump / "s.jsonl") == ["Q1"]
    assert "MB/s" in told.err
    checked = factlint("check", "--wikidata-snapshot", "s.jsonl", "ada.md")
    assert "but 18 May 1928 in Wikidata (Q1)" in checked.out


def test_a_dump_gives_what_the_items_name_as_well(factlint: Factlint, dump: Path):
    (dump / "ids.txt").write_text("Q1\n\nQ99\n", encoding="utf-8")
    told = factlint(
        "wikidata", "import", "dump.json.gz", "--ids", "ids.txt", "--related", "-o", "s.jsonl"
    )
    assert told.out == "s.jsonl: 2 items, 1 not in the dump\n"
    assert ids_of(dump / "s.jsonl") == ["Q1", "Q2"]


def test_a_dump_gives_all_humans(factlint: Factlint, dump: Path):
    told = factlint("wikidata", "import", "dump.json.gz", "--humans", "-o", "humans.sqlite")
    assert told.out == "humans.sqlite: 3 humans\n"
    checked = factlint("check", "--wikidata-snapshot", "humans.sqlite", "ada.md")
    assert "but 18 May 1928 in Wikidata (Q1)" in checked.out


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["dump.json.gz"], "say which items"),
        (["dump.json.gz", "--ids", "bad.txt"], "'bogus' is no id of an item"),
        (["-", "--ids", "good.txt", "--related"], "reads the dump twice"),
        (["dump.json.gz", "--humans", "--date", "soon"], "'soon' is not a day"),
    ],
    ids=["nothing", "bogus", "pipe", "date"],
)
def test_wrong_imports_are_refused(
    factlint: Factlint, dump: Path, arguments: list[str], error: str
):
    (dump / "bad.txt").write_text("bogus\n", encoding="utf-8")
    (dump / "good.txt").write_text("Q1\n", encoding="utf-8")
    told = factlint("wikidata", "import", *arguments, "-o", "s.jsonl")
    assert told.status == 2
    assert error in told.err


def test_broken_lines_are_told(factlint: Factlint, dump: Path):
    (dump / "dump.json").write_text('[\n{"id":"Q1" broken},\n]\n', encoding="utf-8")
    (dump / "ids.txt").write_text("Q1\n", encoding="utf-8")
    told = factlint("wikidata", "import", "dump.json", "--ids", "ids.txt", "-o", "s.jsonl")
    assert told.out == "s.jsonl: 0 items, 1 not in the dump; 1 broken line was left out\n"


def test_what_was_compared_counts_as_checked(factlint: Factlint, project: Path):
    told = factlint("check", "--wikidata", "--select", "wikidata", "ada.md")
    assert "4 claims read, 3 checked, 1 not checkable" in told.out


def test_programs_compare_with_a_snapshot(factlint: Factlint, project: Path):
    import factlint as public

    factlint("wikidata", "snapshot", "-o", "s.jsonl", "--today", "2026-11-20", "ada.md")
    report = public.check("ada.md", wikidata_snapshot=project / "s.jsonl", today="2026-11-21")
    assert [one.rule for one in report.findings] == ["life-agrees-with-wikidata"]
    assert dict(report.coverage.wikidata) == {"compatible": 2, "conflict": 1}
    assert public.check("ada.md").remarks == ()


@pytest.mark.parametrize("format_name", ["json", "jsonl"])
def test_reports_for_programs_keep_to_their_schemas(
    factlint: Factlint, project: Path, format_name: str
):
    from importlib.resources import files

    from jsonschema import Draft202012Validator

    name = "report" if format_name == "json" else "report-line"
    schema = (files("factlint") / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8")
    told = factlint("check", "--wikidata", "--format", format_name, "ada.md").out
    for part in [told] if format_name == "json" else told.splitlines():
        Draft202012Validator(json.loads(schema)).validate(json.loads(part))
    assert '"wikidata": {"compatible": 2, "conflict": 1}' in told
