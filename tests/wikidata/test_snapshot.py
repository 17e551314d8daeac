"""Snapshots, databases and dumps: written, read, and answering like a server."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import sqlite3
from pathlib import Path

import pytest

from factlint.errors import InputError
from factlint.vocabulary import load_vocabulary
from factlint.wikidata.answers import Lack, Source
from factlint.wikidata.comparing import Outcome
from factlint.wikidata.database import Database, write_database
from factlint.wikidata.dump import Progress, Selection, read_dump
from factlint.wikidata.items import Item, read_item
from factlint.wikidata.opening import open_file, wanted_of
from factlint.wikidata.recording import Recorder
from factlint.wikidata.settings import Settings
from factlint.wikidata.snapshot import Header, Snapshot, read_snapshot, write_lines
from tests.wikidata.made_up import P143, Json, entity, human, snapshot, statement

WANTED = wanted_of(Settings(), load_vocabulary())
HEADER = Header("www.wikidata.org", "2026-11-01", "enwiki", ("en", "mul"), ("P31", "P569"))
ADA = human("Q20", "Ada Marr", P569="1869-02-04", title="Ada Marr", aliases=["Ada Lind"])
JONAS = human("Q3", "Jonas Lind", P569="1870")
KAUNAS = entity("Q100", "Kaunas", "Q515")


def written(tmp_path: Path, *entities: Json, header: Header = HEADER) -> str:
    path = tmp_path / "snapshot.jsonl"
    path.write_text("".join(write_lines(header, entities)), encoding="utf-8")
    return str(path)


def test_a_snapshot_is_sorted_and_an_entity_a_line(tmp_path: Path):
    lines = Path(written(tmp_path, ADA, KAUNAS, JONAS)).read_text(encoding="utf-8").splitlines()
    assert json.loads(lines[0]) == {
        "factlint_snapshot": 1, "source": "www.wikidata.org", "fetched": "2026-11-01",
        "licence": "CC0-1.0", "site": "enwiki", "languages": ["en", "mul"],
        "properties": ["P31", "P569"],
    }  # fmt: skip
    assert [json.loads(line)["id"] for line in lines[1:]] == ["Q3", "Q20", "Q100"]


def test_a_snapshot_is_read_as_it_was_written(tmp_path: Path):
    read = read_snapshot(written(tmp_path, ADA, JONAS))
    assert (read.header, read.entities) == (HEADER, {"Q3": JONAS, "Q20": ADA})
    assert (read.fetched, read.header.fits(WANTED)) == ("2026-11-01", False)


def sources(tmp_path: Path) -> list[Source]:
    path = tmp_path / "humans.sqlite"
    write_database(path, HEADER, [ADA, JONAS, {"id": "P31"}])
    return [read_snapshot(written(tmp_path, ADA, JONAS)), open_file(str(path))]


@pytest.mark.parametrize("which", [0, 1], ids=["snapshot", "database"])
def test_files_answer_like_a_server(tmp_path: Path, which: int):
    source = sources(tmp_path)[which]
    answers = source.items(["Q20", "Q21", "x"])
    assert isinstance(answers["Q20"], Item) and answers["Q20"].label == "Ada Marr"
    assert answers["Q21"] == Lack(Outcome.UNAVAILABLE, f"Q21 is not in {source.name}")
    assert answers["x"] == Lack(Outcome.NOT_LINKED, "'x' is no id of an item, such as Q42")
    titles = source.titled(["Ada_Marr", "Jonas Lind"])
    assert isinstance(titles["Ada_Marr"], Item)
    assert titles["Jonas Lind"] == Lack(
        Outcome.NOT_LINKED, "no item has the page 'Jonas Lind' of enwiki"
    )
    found = source.named(["ada lind", "Nobody"])
    ada = found["ada lind"]
    assert not isinstance(ada, Lack)
    assert [one.id for one in ada] == ["Q20"]
    assert (found["Nobody"], source.fetched) == ((), "2026-11-01")


def test_a_database_gives_up_on_a_name_of_hundreds(tmp_path: Path):
    path = tmp_path / "humans.sqlite"
    assert write_database(path, HEADER, (human(f"Q{n}", "Jo Roe") for n in range(1, 6_003))) == 6002
    answer = Database(str(path)).named(["Jo Roe"])["Jo Roe"]
    assert answer == Lack(Outcome.AMBIGUOUS, "more than 200 items have the name 'Jo Roe'")


def test_what_is_no_database_is_refused(tmp_path: Path):
    path = tmp_path / "other.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE about (key, value)")
    connection.close()
    with pytest.raises(InputError, match="reads version 1 of databases"):
        open_file(str(path))
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(b"SQLite format 3\x00" + b"x" * 200)
    with pytest.raises(InputError, match="is no database of items"):
        open_file(str(broken))


def test_a_database_that_fails_leaves_the_old_one(tmp_path: Path):
    path = tmp_path / "humans.sqlite"
    write_database(path, HEADER, [ADA])

    def failing():  # type: ignore[no-untyped-def]
        yield JONAS
        raise InputError("ends too early", path="dump")

    with pytest.raises(InputError):
        write_database(path, HEADER, failing())
    assert isinstance(Database(str(path)).items(["Q20"])["Q20"], Item)
    assert [one.name for one in tmp_path.iterdir()] == ["humans.sqlite"]


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("nonsense\n", r"s.jsonl:1:1: not valid JSON: Expecting value"),
        pytest.param("[" * 100_000, r"s.jsonl:1: not valid JSON: it is nested", id="deep"),
        ("[1]\n", r"s.jsonl:1: a line must be a JSON object"),
        ('{"factlint_snapshot": 2}\n', r"s.jsonl:1: this factlint reads version 1 of snapshots"),
    ],
)
def test_a_broken_snapshot_is_refused(tmp_path: Path, text: str, error: str):
    path = tmp_path / "s.jsonl"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=error):
        open_file(str(path))


def test_a_snapshot_that_is_not_there_or_cut_off_is_refused(tmp_path: Path):
    with pytest.raises(InputError, match="cannot be read: No such file"):
        open_file(str(tmp_path / "none.jsonl"))
    path = tmp_path / "s.jsonl.gz"
    path.write_bytes(gzip.compress(json.dumps(ADA).encode())[:-12])
    with pytest.raises(InputError, match="is not a whole snapshot"):
        open_file(str(path))


def test_a_snapshot_may_be_packed_and_may_be_lines_of_a_dump(tmp_path: Path):
    path = tmp_path / "s.jsonl.gz"
    path.write_bytes(gzip.compress(dump(ADA, JONAS)))
    assert set(read_snapshot(str(path)).entities) == {"Q3", "Q20"}


def test_a_snapshot_may_hold_an_answer_of_the_api(tmp_path: Path):
    path = tmp_path / "s.json"
    path.write_text(json.dumps({"entities": {"Q20": ADA}, "success": 1}), encoding="utf-8")
    assert read_snapshot(str(path)).entities == {"Q20": ADA}


# --- trimming -----------------------------------------------------------------------------------


def test_trimming_keeps_what_is_compared_and_drops_the_rest():
    full = {
        **human(
            "Q1", "Ada", P569=statement("Q1", "P569", "1869", references=(P143, P143)), P18="Q9"
        ),
        "pageid": 5,
        "ns": 0,
    }
    full["labels"]["xx"] = {"language": "xx", "value": "Åda"}
    full["sitelinks"]["dewiki"] = {"site": "dewiki", "title": "Ada"}
    kept = WANTED.trimmed(full)
    assert sorted(kept) == ["claims", "descriptions", "id", "labels", "lastrevid", "type"]
    assert kept["labels"] == {"en": {"language": "en", "value": "Ada"}}
    assert kept["claims"] == {
        "P31": [{"id": "Q1$P31-0", "rank": "normal", "mainsnak": {
            "snaktype": "value", "property": "P31", "datavalue": {
                "type": "wikibase-entityid", "value": {"entity-type": "item", "id": "Q5"}}}}],
        "P569": [{"id": "Q1$P569-0", "rank": "normal", "mainsnak": {
            "snaktype": "value", "property": "P569", "datavalue": {
                "type": "time", "value": {
                    "time": "+1869-00-00T00:00:00Z", "precision": 9,
                    "calendarmodel": "http://www.wikidata.org/entity/Q1985727"}}},
            "references": [{"snaks": {"P143": [{"snaktype": "value", "property": "P143",
                "datavalue": {"type": "", "value": {"id": "Q328"}}}]}}]}],
    }  # fmt: skip


def test_trimming_twice_is_trimming_once():
    once = WANTED.trimmed(
        human("Q1", "Ada", P569=statement("Q1", "P569", "1869", P1480="Q5727902"))
    )
    assert WANTED.trimmed(once) == once
    assert WANTED.trimmed({"id": "Q1", "labels": [], "claims": [], "sitelinks": []}) == {"id": "Q1"}


def test_numbers_are_not_kept():
    assert {"P31", "P131", "P569", "P22", "P25", "P39"} <= WANTED.properties
    assert WANTED.properties.isdisjoint({"P1082", "P2043", "P1971", "P22|P25", ""})


def test_a_recorder_keeps_all_that_was_answered():
    moved: Json = {"id": "Q8", "redirect": "Q20"}
    gone: Json = {"id": "Q9", "missing": ""}
    recorder = Recorder(snapshot(ADA, JONAS, KAUNAS, moved, gone))
    recorder.items(["Q8", "Q9", "Q55", "x"])
    recorder.titled(["Ada Marr", "Nobody"])
    recorder.named(["Jonas Lind", "Nobody"])
    assert recorder.entities == {"Q20": ADA, "Q8": moved, "Q9": gone, "Q3": JONAS}
    assert recorder.failures == ["Q55 is not in wikidata.jsonl"]
    assert (recorder.name, recorder.fetched) == ("wikidata.jsonl", "2026-11-01")
    again = Snapshot("again", HEADER, recorder.entities)
    assert again.items(["Q8"]) == recorder.items(["Q8"])


# --- dumps --------------------------------------------------------------------------------------


def dump(*entities: Json) -> bytes:
    lines = ",\n".join(json.dumps(one, ensure_ascii=False) for one in entities)
    return f"[\n{lines}\n]\n".encode()


def read(data: bytes | Path, selection: Selection) -> tuple[list[str], Progress]:
    progress = Progress()
    given = data if isinstance(data, Path) else io.BytesIO(data)
    found = list(read_dump(given, selection, WANTED, progress, lambda _: None))
    return [str(one["id"]) for one in found], progress


@pytest.mark.parametrize(
    "pack", [bytes, gzip.compress, bz2.compress], ids=["plain", "gzip", "bzip2"]
)
def test_a_dump_of_any_packing_gives_the_wanted_items(pack):  # type: ignore[no-untyped-def]
    ids, progress = read(pack(dump(ADA, JONAS, KAUNAS)), Selection(frozenset({"Q3", "Q100"})))
    assert (ids, progress.lines, progress.kept, progress.broken) == (["Q3", "Q100"], 5, 2, 0)


def test_all_humans_of_a_dump_are_those_that_are_human():
    quoted = entity("Q7", "Human", "Q1", P1889="Q5")  # names Q5, but is no human
    old = json.loads(json.dumps(JONAS).replace('"id": "Q5"', '"old": 1'))
    assert read(dump(ADA, KAUNAS, quoted, old), Selection(humans=True))[0] == ["Q20", "Q3"]


def test_an_id_far_into_a_line_is_found_all_the_same():
    late = {"title": "x" * 500, **ADA}
    assert read(dump(late), Selection(frozenset({"Q20"})))[0] == ["Q20"]
    assert read(dump(late), Selection(frozenset({"Q3"})))[0] == []


def test_broken_lines_are_counted_and_left_out():
    data = dump(ADA, JONAS).replace(b'"type": "item", "id": "Q3"', b'"id": "Q3" "type"')
    ids, progress = read(data, Selection(frozenset({"Q3", "Q20"})))
    assert (ids, progress.broken) == (["Q20"], 1)


def test_a_dump_that_ends_too_early_is_refused(tmp_path: Path):
    path = tmp_path / "dump.json.gz"
    path.write_bytes(gzip.compress(dump(ADA, JONAS))[:-20])
    with pytest.raises(InputError, match="ends too early, after"):
        read(path, Selection(humans=True))
    with pytest.raises(InputError, match="cannot be read: No such file"):
        read(tmp_path / "none", Selection(humans=True))


def test_zstandard_is_named_with_its_way_out():
    with pytest.raises(InputError, match=r"packed with Zstandard.*zstd -dc DUMP"):
        read(b"\x28\xb5\x2f\xfd....", Selection(humans=True))


def test_a_pipe_is_read_as_it_comes():
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def tell(self) -> int:
            raise OSError("a pipe")

    progress = Progress()
    reports: list[int] = []
    found = list(
        read_dump(
            Pipe(dump(ADA)), Selection(humans=True), WANTED, progress,
            lambda one: reports.append(one.kept),
        )
    )  # fmt: skip
    assert ([one["id"] for one in found], reports, progress.packed) == (["Q20"], [1], 0)


# --- items --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "told", [{}, {"id": "Q1", "missing": ""}, {"id": "P31"}, {"id": "-1", "missing": ""}]
)
def test_what_is_missing_or_no_item_is_none(told: Json):
    assert read_item(told) is None


def test_an_item_of_odd_json_is_empty_not_broken():
    valueless = {"snaktype": "value", "property": "P569", "datavalue": {}}
    claims = {"P569": [{"mainsnak": valueless, "rank": "odd"}], "P31": "x"}
    odd = read_item({"id": "Q1", "labels": [], "aliases": {"en": "x"}, "claims": claims})
    assert odd is not None
    assert (odd.label, odd.names, odd.description, odd.revision) == ("Q1", (), "", 0)
    assert [one.main.kind for one in odd.statements("P569")] == ["somevalue"]
    assert not odd.is_human
