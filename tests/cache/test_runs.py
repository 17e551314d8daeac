"""A run with a cache gives, byte for byte, what it gives without."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import subprocess
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path
from random import Random

import pytest

from factlint import readings
from factlint.cli import run
from tests.cli.conftest import Factlint, Told, factlint

__all__ = ["factlint"]  # the fixture of the command line, for these tests too

REPOSITORY = Path(__file__).parents[2]
ADA = """# Ada Byron

Ada Byron (1815-1852) was an English mathematician. She was born in 1816 in London.
In 1835 she married William King. She died in 1852 at the age of 46 [1].
"""
MAX = "Max Frey was born in 1901. He died on 3 May 1943. In 1950 he moved to Zurich.\n"
WIKI = "'''Eva Lind''' (born 1902) was a painter.<ref name=a>Berg 1999</ref><ref name=b />\n"
CLAIMS = """version: 1
source: {{path: max.txt}}
entities: [{{id: max-frey, type: person, names: [Max Frey]}}]
claims: [{{subject: max-frey, property: {property}, value: {year}}}]
"""
KNOWN = '{"version": 1, "findings": []}'
RULE = """id: {id}
title: a text tells nothing of {word}
kind: text
severity: {severity}
check: {{condition: placeholder, phrases: [{word}]}}
message: "{{words}} stands here"
why: for the test
examples: {{wrong: [{{text: a}}], right: [{{text: b}}]}}
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "project"
    folder.mkdir()
    monkeypatch.chdir(folder)
    Path("ada.md").write_text(ADA)
    Path("max.txt").write_text(MAX)
    Path("eva.wiki").write_text(WIKI)
    return folder


def _both(factlint: Factlint, *arguments: str) -> Told:
    """Give what a run says, which must be what it says without a cache."""
    told = factlint(*arguments)
    assert told == factlint(*arguments, "--no-cache")
    return told


@pytest.mark.parametrize("arguments", [
    pytest.param(("check",), id="folder"),
    pytest.param(("check", "max.txt", "ada.md"), id="files"),
    pytest.param(("check", "--format", "json"), id="json"),
    pytest.param(("check", "--format", "sarif"), id="sarif"),
    pytest.param(("check", "--format", "junit"), id="junit"),
    pytest.param(("check", "--format", "markdown"), id="markdown"),
    pytest.param(("check", "--format", "github"), id="github"),
    pytest.param(("check", "--format", "gitlab"), id="gitlab"),
    pytest.param(("check", "--format", "html"), id="html"),
    pytest.param(("check", "--full", "--statistics"), id="statistics"),
    pytest.param(("check", "--diff"), id="changes"),
    pytest.param(("check", "--jobs", "2"), id="two-processes"),
    pytest.param(("check", "nowhere.txt", "max.txt"), id="missing"),
    pytest.param(("extract", "--format", "jsonl"), id="extract"),
    pytest.param(("extract", "--explain", "max.txt"), id="explain"),
])  # fmt: skip
def test_every_run_says_the_same(factlint: Factlint, arguments: tuple[str, ...]) -> None:
    plain = factlint(*arguments, "--no-cache")
    assert [factlint(*arguments) for _ in range(3)] == [plain] * 3


def test_the_texts_have_something_to_say(factlint: Factlint) -> None:
    told = factlint("check")
    assert (told.status, told.out.count("-->") > 3) == (1, True)


def _nothing_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise AssertionError("a text is read")

    monkeypatch.setattr(readings, "extracted", fail)


def test_unchanged_texts_are_not_read_again(
    factlint: Factlint, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = factlint("check")
    _nothing_is_read(monkeypatch)
    assert factlint("check") == first
    assert factlint("check", "--format", "html").status == 1  # needs the readings


def test_only_a_changed_text_is_read_again(
    factlint: Factlint, monkeypatch: pytest.MonkeyPatch
) -> None:
    factlint("check")
    read = []
    extracted = readings.extracted
    monkeypatch.setattr(
        readings, "extracted", lambda *given: read.append(given[0].path) or extracted(*given)
    )
    Path("max.txt").write_text(MAX.replace("1950", "1951"))
    assert "1951" in factlint("check").out
    assert read == ["max.txt"]


def test_standard_input_is_not_kept(
    factlint: Factlint, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    factlint("check", "max.txt")
    kept = set(cache.rglob("*"))
    for text in (ADA, MAX):
        monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(text.encode())))
        assert factlint("check", "-", "--stdin-filename", "max.txt").out.count("max.txt:") > 0
    new = {path.read_bytes() for path in cache.rglob("*") if path.is_file() and path not in kept}
    assert not [data for data in new if b"Byron" in data or b"Frey" in data]


class Project:
    """A folder of texts, rules and settings, changed at random."""

    def __init__(self, folder: Path, cache: Path, random: Random) -> None:
        self.folder, self.cache, self.random = folder, cache, random
        (folder / "rules").mkdir()
        (folder / "known.json").write_text(KNOWN)
        self.change_rule()
        self.change_settings()

    def change_text(self) -> None:
        path = self.folder / self.random.choice(["ada.md", "max.txt", "eva.wiki", "deep/new.txt"])
        path.parent.mkdir(exist_ok=True)
        text = self.random.choice([ADA, MAX, WIKI, ADA + MAX])
        path.write_text(text.replace("19", self.random.choice(["19", "18", "17"])))

    def remove_text(self) -> None:
        (self.folder / self.random.choice(["ada.md", "max.txt", "eva.wiki"])).unlink(True)

    def swap_texts(self) -> None:
        texts = [self.folder / "max.txt", self.folder / "deep/new.txt"]
        if all(path.exists() for path in texts):
            contents = [path.read_text() for path in texts]
            for path, content in zip(texts, reversed(contents), strict=True):
                path.write_text(content)

    def change_claims(self) -> None:
        path = self.folder / "max.claims.yaml"
        if path.exists() and self.random.random() < 0.5:
            path.unlink()
        else:
            told, year = self.random.choice(["born", "died"]), self.random.randrange(1890, 1960)
            path.write_text(CLAIMS.format(property=told, year=year))

    def change_baseline(self) -> None:
        texts = [name for name in ("ada.md", "max.txt") if (self.folder / name).exists()]
        some = self.random.sample(texts, self.random.randint(0, len(texts)))
        run(["baseline", "--no-cache", "--output", "known.json", *some])

    def change_rule(self) -> None:
        name = self.random.choice(["tells-nothing", "says-nothing"])
        path = self.folder / "rules" / f"{name}.yaml"
        word = self.random.choice(["born", "died", "moved", "painter"])
        severity = self.random.choice(["error", "warning", "info"])
        path.write_text(RULE.format(id=name, word=word, severity=severity))

    def remove_rule(self) -> None:
        (self.folder / "rules" / "says-nothing.yaml").unlink(True)

    def change_settings(self) -> None:
        settings = self.random.choice([
            "", "ignore: [life-in-order]\n", "severities: {order: info}\n", "today: 1940-01-01\n",
            "per-path: [{paths: ['*.md'], format: plain}]\n", "exclude: [deep]\n",
            "baseline: known.json\n", "baseline: known.json\n",
        ])  # fmt: skip
        (self.folder / "factlint.yaml").write_text(f"rules: [rules]\n{settings}")

    def break_cache(self) -> None:
        files = sorted(path for path in self.cache.rglob("*") if path.is_file())
        for path in self.random.sample(files, len(files) // 2):
            path.write_bytes(self.random.randbytes(self.random.randrange(200)))

    def empty_cache(self) -> None:
        shutil.rmtree(self.cache, ignore_errors=True)


CHANGES = [
    Project.change_text, Project.change_text, Project.remove_text, Project.swap_texts,
    Project.change_claims, Project.change_rule, Project.remove_rule, Project.change_settings,
    Project.change_baseline, Project.break_cache, Project.empty_cache,
]  # fmt: skip
OPTIONS = [
    (), ("--select", "order"), ("--profile", "fiction"), ("--today", "1930-01-01"),
    ("--format", "json"), ("--input-format", "plain"), ("max.txt",), ("--show-known",),
    ("--fail-on", "never"),
]  # fmt: skip


@pytest.mark.parametrize("seed", range(12))
def test_whatever_changes_is_seen(factlint: Factlint, here: Path, cache: Path, seed: int) -> None:
    random = Random(seed)
    project = Project(here, cache, random)
    told = set()
    for _ in range(12):
        random.choice(CHANGES)(project)
        options = random.choice([(), (), random.choice(OPTIONS)])
        told |= {_both(factlint, "check", *options) for _ in range(2)}
    assert len(told) > 2


def test_a_claim_file_beside_a_text_may_change(factlint: Factlint, here: Path) -> None:
    path, told = Path("max.claims.yaml"), [_both(factlint, "check", "max.txt")]
    for year in (1941, 1961):
        path.write_text(CLAIMS.format(property="died", year=year))
        told.append(_both(factlint, "check", "max.txt"))
    path.unlink()
    assert _both(factlint, "check", "max.txt") == told[0]
    assert len(set(told)) == 3


def test_a_baseline_may_change(factlint: Factlint, here: Path) -> None:
    before = _both(factlint, "check")
    factlint("baseline")
    known = _both(factlint, "check", "--baseline", "factlint.baseline.json")
    Path("factlint.baseline.json").write_text(KNOWN)
    assert _both(factlint, "check", "--baseline", "factlint.baseline.json").status == 1
    assert (before.status, known.status) == (1, 0)


def test_what_the_project_knows_may_change(factlint: Factlint, here: Path) -> None:
    Path("factlint.yaml").write_text("reference: [known]\nexclude: [known]\n")
    Path("known").mkdir()
    known = (
        "version: 1\nentities: [{id: max-frey, type: person, names: [Max Frey]}]\n"
        "claims: [{subject: max-frey, property: died, value: %s}]\n"
    )
    Path("max.txt").write_text(MAX.replace("He died on 3 May 1943. ", ""))
    told = set()
    for year in ("1943", "1990", "1943"):
        Path("known/max.yaml").write_text(known % year)
        told.add(_both(factlint, "check").out)
    assert len(told) == 2


def test_a_list_of_sources_may_change(factlint: Factlint, here: Path) -> None:
    Path("cited.md").write_text("# On dates\n\nIt was so [@berg], and so [@lind].\n")
    first = _both(factlint, "check", "cited.md")
    Path("references.bib").write_text("@book{berg, title={Dates}, author={Berg}, year={1999}}")
    second = _both(factlint, "check", "cited.md")
    Path("references.bib").write_text("@book{lind, title={Dates}, author={Lind}, year={1999}}")
    third = _both(factlint, "check", "cited.md")
    assert len({first, second, third}) == 3


def test_a_file_that_nobody_may_read_is_told_each_time(factlint: Factlint, here: Path) -> None:
    Path("max.txt").unlink()
    Path("max.txt").symlink_to("nowhere")
    told = [factlint("check", "max.txt", "ada.md") for _ in range(3)]
    assert told[0].status == 2
    assert told == [told[0]] * 3


def test_a_working_directory_that_is_gone_does_no_harm(
    factlint: Factlint, here: Path, cache: Path
) -> None:
    gone = here / "gone"
    gone.mkdir()
    os.chdir(gone)
    gone.rmdir()
    told = [factlint("check", str(here / "max.txt")) for _ in range(2)]
    assert told[0] == told[1] == factlint("check", str(here / "max.txt"), "--no-cache")
    assert list(cache.rglob("*.tmp")) == []


def test_a_folder_that_cannot_be_written_changes_nothing(factlint: Factlint, cache: Path) -> None:
    plain = factlint("check", "--no-cache")
    cache.write_text("a file where the folder should be")
    assert [factlint("check") for _ in range(2)] == [plain] * 2


def test_without_a_cache_nothing_is_kept(
    factlint: Factlint, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    factlint("check", "--no-cache")
    monkeypatch.setenv("FACTLINT_NO_CACHE", "1")
    factlint("check")
    assert not cache.exists()


def test_the_cache_can_be_found_and_cleared(factlint: Factlint, cache: Path) -> None:
    factlint("check")
    assert factlint("cache", "dir") == (0, f"{cache}\n", "")
    assert factlint("cache", "clear").out.startswith("removed ")
    assert [path for path in cache.rglob("*") if path.is_file() and len(path.name) > 30] == []
    assert factlint("cache", "clear").out == f"removed 0 entries (0.0 MB) from {cache}\n"


def test_where_nothing_is_kept_nothing_can_be_cleared(
    factlint: Factlint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTLINT_NO_CACHE", "1")
    told = factlint("cache", "clear")
    assert (told.status, "nothing is kept: FACTLINT_NO_CACHE is set." in told.err) == (2, True)


def test_a_user_without_a_home_is_told_how_to_have_a_cache(
    factlint: Factlint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factlint.cache.cache_folder", lambda: None)
    told = factlint("cache", "dir")
    assert (told.status, "FACTLINT_CACHE_DIR may name another" in told.err) == (2, True)


_COMMAND = """
import multiprocessing, sys
from factlint.cli import run
if __name__ == "__main__":
    multiprocessing.set_start_method(sys.argv[1])
    sys.exit(run(["check", "--jobs", "2", *sys.argv[2:]]))
"""


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_processes_keep_what_they_read(
    here: Path, tmp_path: Path, cache: Path, method: str
) -> None:
    if method not in multiprocessing.get_all_start_methods():
        pytest.skip(f"this system cannot {method}")
    script = tmp_path / "command.py"
    script.write_text(_COMMAND)

    def told(*options: str) -> str:
        command = [sys.executable, str(script), method, *options]
        ran = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (ran.returncode, ran.stderr) == (1, "")
        return ran.stdout

    plain = told("--no-cache")
    assert not cache.exists()
    first = told()
    kept = [path.read_bytes() for path in cache.rglob("*") if path.is_file()]
    assert sum(b"factlint.readings" in data for data in kept) == 3
    patterns = [data for data in kept if b"(?P<" in data and b"factlint." not in data]
    assert max(data.count(b"(?P<") for data in patterns) > 20
    assert plain == first == told()


class Installed:
    """A factlint of its own, whose rules, words and code may be changed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("factlint", "rules", "claims/reference"):
            shutil.copytree(
                REPOSITORY / name, folder / name, ignore=shutil.ignore_patterns("__pycache__")
            )

    def __call__(self, *arguments: str) -> str:
        environment = {**os.environ, "PYTHONPATH": str(self.folder)}
        command = [sys.executable, "-m", "factlint", "check", "--format", "json", *arguments]
        ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert ran.stderr == ""
        return ran.stdout

    def change(self, path: str, old: str, new: str) -> None:
        file = self.folder / path
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")


CHANGES_OF_FACTLINT = [
    pytest.param("rules/lives/life-in-order.yaml", "severity: error", "severity: info", id="rule"),
    pytest.param("rules/vocabulary/lives.yaml", "passive: [born]", "passive: []", id="vocabulary"),
    pytest.param("factlint/findings.py", '"\\x1f".join(parts)', '"|".join(parts)', id="code"),
]


@pytest.mark.parametrize(("path", "old", "new"), CHANGES_OF_FACTLINT)
def test_another_factlint_says_what_it_says(
    here: Path, tmp_path: Path, path: str, old: str, new: str
) -> None:
    command = Installed(tmp_path / "installed")
    first = command("max.txt")
    assert command("max.txt") == first
    command.change(path, old, new)
    changed = command("max.txt")
    assert changed == command("max.txt", "--no-cache")
    assert changed != first
