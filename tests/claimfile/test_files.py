"""Claim files on disk: replaced in one step, or not touched at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from factlint.claimfile import (
    claim_path,
    is_claim_path,
    load,
    load_beside,
    load_reference,
    write,
)
from factlint.claimfile.files import replace_file
from factlint.errors import InputError
from factlint.model import Origin
from factlint.resources import reference_folder
from factlint.yamlfile import parse
from tests.claimfile.readings import document, extraction
from tests.claimfile.schema import violations

TEXT = "Ada Byron|born|1815-12-10\nAda Byron|died|1852\n"


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "lives.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def put(path: Path, text: Path, content: str = TEXT) -> bool:
    return write(path, extraction(content, str(text)), document(content, str(text)))


def test_a_claim_file_lies_beside_its_text_or_in_a_folder() -> None:
    assert claim_path("a/lives.txt") == Path("a/lives.claims.yaml")
    assert claim_path("a/lives.txt", "b") == Path("b/lives.claims.yaml")
    assert claim_path("-", "b") == Path("b/stdin.claims.yaml")
    assert [is_claim_path(path) for path in ("a.claims.yaml", "a.yaml")] == [True, False]


def test_a_new_file_is_written_and_found_beside_its_text(text: Path) -> None:
    assert load_beside(text) is None
    assert put(claim_path(text), text)
    file = load_beside(text)
    assert file is not None
    assert [one.place.path for one in file.claims] == [str(text), str(text)]
    assert sorted(path.name for path in text.parent.iterdir()) == ["lives.claims.yaml", "lives.txt"]


def test_a_folder_is_made_and_the_source_is_named_from_there(text: Path) -> None:
    path = claim_path(text, text.parent / "claims" / "deep")
    assert put(path, text)
    source = load(path).source
    assert source is not None
    assert source.path == "../../lives.txt"


def test_nothing_is_written_when_nothing_changed(text: Path) -> None:
    path = claim_path(text)
    put(path, text)
    os.utime(path, (1, 1))
    assert not put(path, text)
    assert path.stat().st_mtime == 1


def test_a_changed_file_keeps_its_permissions(text: Path) -> None:
    path = claim_path(text)
    put(path, text)
    path.chmod(0o640)
    assert put(path, text, "Intro\n" + TEXT)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_new_file_has_the_permissions_of_any_new_file(text: Path) -> None:
    other = text.parent / "other"
    other.touch()
    put(claim_path(text), text)
    assert claim_path(text).stat().st_mode == other.stat().st_mode


def test_a_link_stays_a_link(text: Path) -> None:
    real = text.parent / "real.yaml"
    real.write_text("", encoding="utf-8")
    claim_path(text).symlink_to(real)
    assert put(claim_path(text), text)
    assert claim_path(text).is_symlink()
    assert len(load(real).claims) == 2


def test_a_failed_write_leaves_the_old_file_and_no_other(text: Path) -> None:
    path = claim_path(text)
    put(path, text)
    before = path.read_bytes()
    with pytest.raises(UnicodeEncodeError):
        replace_file(path, "half \ud800")
    assert path.read_bytes() == before
    assert sorted(one.name for one in path.parent.iterdir()) == ["lives.claims.yaml", "lives.txt"]


def test_a_broken_file_is_never_overwritten(text: Path) -> None:
    path = claim_path(text)
    path.write_text("claims: [", encoding="utf-8")
    with pytest.raises(InputError):
        put(path, text)
    assert path.read_text(encoding="utf-8") == "claims: ["


def test_carriage_returns_are_kept(text: Path) -> None:
    path = claim_path(text)
    put(path, text)
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert put(path, text, "Intro\n" + TEXT)
    written = path.read_bytes()
    assert written.count(b"\n") == written.count(b"\r\n")


REFERENCE = sorted(reference_folder().glob("*.yaml"))


@pytest.mark.parametrize("path", REFERENCE, ids=lambda path: path.name)
def test_every_reference_claim_names_its_source(path: Path) -> None:
    data = parse(path.read_text(encoding="utf-8"), str(path))
    assert violations(data) == []
    assert [claim for claim in data["claims"] if "http" not in str(claim.get("source"))] == []


def test_reference_claims_are_background() -> None:
    origins = {claim.origin for file in load_reference() for claim in file.claims}
    assert origins <= {Origin.REFERENCE}
