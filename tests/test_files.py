from __future__ import annotations

import os
from pathlib import Path

import pytest

from factlint.files import Exclude, find


def put(folder: Path, *names: str, text: str = "") -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def test_a_folder_gives_its_texts_and_claim_files_in_order(here: Path) -> None:
    put(here, "b.md", "a.txt", "c/d.wiki", "c/e.HTML", "a.claims.yaml", "other.yaml", "x.py")
    found = find(["."])
    assert found.texts == ("a.txt", "b.md", "c/d.wiki", "c/e.HTML")
    assert found.claims == ("a.claims.yaml",)


def test_hidden_files_and_folders_are_left_out(here: Path) -> None:
    put(here, ".git/a.txt", ".hidden.txt", "seen.txt")
    assert find(["."]).texts == ("seen.txt",)


def test_a_file_is_taken_whatever_it_is_called(here: Path) -> None:
    put(here, ".hidden.txt", "notes", "ignored.txt")
    put(here, ".gitignore", text="ignored.txt\n")
    given = [".hidden.txt", "notes", "ignored.txt"]
    assert find(given).texts == (".hidden.txt", "ignored.txt", "notes")


def test_each_file_is_read_once_however_it_is_named(here: Path) -> None:
    put(here, "a.txt")
    given = ["./a.txt", "a.txt", ".", str(here / "a.txt"), "../" + here.name]
    assert len(find(given).texts) == 1
    assert find(given) == find(given[::-1])


def test_paths_are_shown_as_given(here: Path) -> None:
    put(here, "texts/a.txt")
    assert find(["texts"]).texts == ("texts/a.txt",)
    assert find([str(here / "texts")]).texts == ((here / "texts/a.txt").as_posix(),)
    (here / "elsewhere").mkdir()
    os.chdir("elsewhere")
    assert find(["../texts/"]).texts == ("../texts/a.txt",)


def test_what_does_not_exist_is_a_failure_and_the_rest_is_found(here: Path) -> None:
    put(here, "a.txt")
    found = find(["missing.txt", "a.txt"])
    assert found.texts == ("a.txt",)
    assert [str(one) for one in found.failures] == ["missing.txt: there is no such file or folder"]


def test_standard_input_is_a_text(here: Path) -> None:
    assert find(["-"]).texts == ("-",)


IGNORED = {
    "a name": ("draft.txt\n", ["draft.txt", "c/draft.txt"]),
    "a folder": ("c/\n", ["c/a.txt", "c/draft.txt"]),
    "a pattern": ("*.txt\n", ["a.txt", "c/a.txt", "c/draft.txt", "draft.txt"]),
    "rooted": ("/a.txt\n", ["a.txt"]),
    "taken back": ("*.txt\n!draft.txt\n", ["a.txt", "c/a.txt"]),
    "a comment": ("# a.txt\n\n", []),
}


@pytest.mark.parametrize(("lines", "hidden"), IGNORED.values(), ids=IGNORED)
def test_gitignore_is_respected_in_folders(here: Path, lines: str, hidden: list[str]) -> None:
    everything = ["a.txt", "c/a.txt", "c/draft.txt", "draft.txt"]
    put(here, *everything)
    put(here, ".gitignore", text=lines)
    assert find(["."]).texts == tuple(one for one in everything if one not in hidden)


def test_a_nearer_gitignore_has_the_last_word(here: Path) -> None:
    put(here, "a.txt", "c/a.txt", "c/b.txt")
    put(here, ".gitignore", text="*.txt\n")
    put(here, "c/.gitignore", text="!a.txt\n")
    assert find(["."]).texts == ("c/a.txt",)


def test_the_gitignore_of_a_repository_holds_in_its_folders(here: Path) -> None:
    put(here, "c/d/a.txt", "c/d/b.txt", ".git/HEAD")
    put(here, ".gitignore", text="/c/d/a.txt\n")
    assert find(["c/d"]).texts == ("c/d/b.txt",)


def test_a_gitignore_above_holds_only_inside_its_repository(here: Path) -> None:
    put(here, "c/a.txt", ".gitignore")
    put(here, ".gitignore", text="*.txt\n")
    assert find(["c"]).texts == ("c/a.txt",)


def test_excluded_files_are_left_out_of_folders(here: Path) -> None:
    put(here, "a.txt", "old/b.txt", "c/old/d.txt", "c/e.txt")
    assert find(["."], Exclude(["old/", "/a.*"])).texts == ("c/e.txt",)


def test_patterns_start_from_the_folder_of_the_configuration(here: Path) -> None:
    put(here, "a.txt", "c/a.txt")
    assert find(["."], Exclude(["/a.txt"], Path("c"))).texts == ("a.txt",)


def test_links_to_folders_are_not_followed(here: Path) -> None:
    put(here, "c/a.txt")
    (here / "c/loop").symlink_to(here / "c")
    assert find(["."]).texts == ("c/a.txt",)
