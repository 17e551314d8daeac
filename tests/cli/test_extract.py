from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Factlint

TEXT = "Ada Byron\n\nAda Byron (1815-1852) was a writer.\n"


def put(folder: Path, name: str, text: str = TEXT) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_claims_are_shown_as_a_claim_file(here: Path, factlint: Factlint) -> None:
    put(here, "ada.txt")
    told = factlint("extract", "ada.txt")
    assert (told.status, told.err) == (0, "")
    assert told.out.startswith("version: 1\nsource:\n  path: ada.txt\n")
    assert "property: born\n    value: 1815\n" in told.out
    assert [path.name for path in here.iterdir()] == ["ada.txt"]


def test_claim_files_are_written_once_and_kept(here: Path, factlint: Factlint) -> None:
    put(here, "texts/ada.txt")
    first = factlint("extract", "texts", "--output", "claims")
    assert first == (0, "claims/ada.claims.yaml: written\n", "")
    file = here / "claims/ada.claims.yaml"
    reviewed = file.read_text(encoding="utf-8") + "# checked with the parish register\n"
    file.write_text(reviewed, encoding="utf-8")
    again = factlint("extract", "texts", "--output", "claims")
    assert again == (0, "claims/ada.claims.yaml: unchanged\n", "")
    assert file.read_text(encoding="utf-8") == reviewed


def test_two_texts_of_one_name_need_two_folders(here: Path, factlint: Factlint) -> None:
    put(here, "a/ada.txt")
    put(here, "b/ada.txt")
    told = factlint("extract", "a", "b", "--output", "claims")
    assert (told.status, told.out) == (2, "")
    assert told.err.endswith(
        "Error: a/ada.txt and b/ada.txt would have the same claim file, claims/ada.claims.yaml\n"
    )
    assert not (here / "claims").exists()


def test_a_broken_claim_file_is_left_as_it_is(here: Path, factlint: Factlint) -> None:
    put(here, "ada.txt")
    put(here, "bob.txt", TEXT.replace("Ada", "Bob"))
    put(here, "claims/ada.claims.yaml", "claims: [\n")
    told = factlint("extract", ".", "--output", "claims")
    assert told.status == 2
    assert told.err.startswith("error: claims/ada.claims.yaml:2:1: not valid YAML: ")
    assert told.out == "claims/bob.claims.yaml: written\n"
    assert (here / "claims/ada.claims.yaml").read_text(encoding="utf-8") == "claims: [\n"


def test_claims_are_lines_of_json(here: Path, factlint: Factlint) -> None:
    put(here, "ada.txt")
    told = factlint("extract", "--format", "jsonl", "ada.txt")
    claims = [json.loads(line) for line in told.out.splitlines()]
    (born,) = [claim for claim in claims if claim["property"] == "born"]
    assert (born["subject_name"], born["time"]) == ("Ada Byron", "1815")
    assert born["value"] == {"type": "date", "text": "1815"}
    start, end = born["value_place"]["start"], born["value_place"]["end"]
    assert (TEXT[start:end], born["value_place"]["text"]) == ("1815", "1815")


def test_how_each_claim_was_read_is_explained(here: Path, factlint: Factlint) -> None:
    put(here, "ada.txt")
    told = factlint("extract", "--explain", "ada.txt").out
    assert "ada.txt:3:" in told
    assert ": born\n    who:   Ada Byron (ada-byron)\n    what:  1815\n" in told
    assert "    read:  by " in told
    assert told.splitlines()[-1].startswith("ada.txt: ")


def test_files_and_other_views_exclude_each_other(here: Path, factlint: Factlint) -> None:
    told = factlint("extract", "--explain", "--output", "claims")
    assert told.status == 2
    assert "--output writes claim files; leave it out to see anything else" in told.err


def test_a_missing_text_does_not_stop_the_others(here: Path, factlint: Factlint) -> None:
    put(here, "ada.txt")
    told = factlint("extract", "gone.txt", "ada.txt")
    assert told.status == 2
    assert told.err == "error: gone.txt: there is no such file or folder\n"
    assert "property: born" in told.out
