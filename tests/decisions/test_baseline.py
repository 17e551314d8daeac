from __future__ import annotations

import json
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from factlint.decisions.baseline import (
    Known,
    held_against,
    known_of,
    read_baseline,
    written,
)
from factlint.errors import InputError
from factlint.model import Finding
from tests.reports.handmade import AGE, MANY

HERE = Path("project")


def at(path: str, fingerprint: str = "a") -> Finding:
    place = AGE.place._replace(path=f"project/{path}")
    return replace(AGE, place=place, fingerprint=fingerprint)


def known(path: str, fingerprint: str = "a") -> Known:
    return Known(path, AGE.rule, fingerprint, "no")


LOOKED = {"a.md", "b.md"}
# The baseline, what is found; which of that is new, and what of the baseline is mended.
HELD: dict[str, tuple[list[Known], list[Finding], list[str], list[str]]] = {
    "the same": ([known("a.md")], [at("a.md")], [], []),
    "another": ([known("a.md")], [at("a.md", "b")], ["a.md"], ["a.md"]),
    "mended": ([known("a.md")], [], [], ["a.md"]),
    "moved to another text": ([known("a.md")], [at("b.md")], [], []),
    "copied to another text": ([known("a.md")], [at("a.md"), at("b.md")], ["b.md"], []),
    "in a text that was not looked at, though there": (
        [known("factlint.yaml")], [at("a.md")], ["a.md"], [],
    ),
    "of a text that is gone": ([known("gone.md")], [at("a.md")], [], []),
    "twice, one mended": ([known("a.md"), known("b.md")], [at("b.md")], [], ["a.md"]),
}  # fmt: skip


@pytest.mark.parametrize(("base", "found", "new", "mended"), HELD.values(), ids=HELD)
def test_findings_are_held_against_a_baseline(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    base: list[Known], found: list[Finding], new: list[str], mended: list[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    HERE.mkdir()
    for name in ("a.md", "b.md", "factlint.yaml"):
        (HERE / name).touch()
    held = held_against(base, found, {AGE.rule}, LOOKED, HERE)
    assert [Path(one.place.path).name for one in held.new] == new
    assert [one.path for one in held.mended] == mended
    assert {one.is_new for one in held.new} <= {True}
    assert {one.is_new for one in held.known} <= {False}
    assert len(held.new) + len(held.known) == len(found)


def test_of_a_rule_that_is_not_run_nothing_is_mended() -> None:
    assert held_against([known("a.md")], [], (), LOOKED, HERE).mended == ()


def test_a_baseline_is_the_same_for_any_order_and_reads_back(tmp_path: Path) -> None:
    findings = [*MANY.findings, *MANY.findings]
    text = "".join(written(known_of(findings, Path())))
    assert text == "".join(written(known_of(findings[::-1], Path())))
    assert len(text.splitlines()) == 3 + len(MANY.findings) + 2 - 0
    path = tmp_path / "known.json"
    path.write_text(text, encoding="utf-8")
    assert sorted(read_baseline(path)) == sorted(set(known_of(findings, Path())))


@pytest.mark.parametrize("findings", [(), MANY.findings], ids=["none", "several"])
def test_a_baseline_fits_its_schema(findings: tuple[Finding, ...]) -> None:
    schema = json.loads((files("factlint") / "schemas/baseline.schema.json").read_text("utf-8"))
    told = json.loads("".join(written(known_of(findings, Path()))))
    Draft202012Validator(schema).validate(told)


WRONG = {
    "{": ":1:2: not valid JSON: ",
    "[" * 100_000: ":1: not valid JSON: it is nested too deep",
    "<<<<<<< HEAD": ":1:1: not valid JSON: ",
    "[]": ": is not a baseline of this version; mend it, or move it away and let "
          "`factlint baseline` write another",
    '{"version": 2, "findings": []}': ": is not a baseline of this version",
    '{"version": 1, "findings": {}}': ": is not a baseline of this version",
    '{"version": 1, "findings": [3]}': ": is not a baseline of this version",
    '{"version": 1, "findings": [{"path": "a"}]}': ": is not a baseline of this version",
    '{"version": 1, "findings": [{"path": 1, "rule": "", "fingerprint": "", "message": ""}]}':
        ": is not a baseline of this version",
}  # fmt: skip


@pytest.mark.parametrize(("text", "what"), WRONG.items(), ids=[one[:40] for one in WRONG])
def test_a_file_that_is_no_baseline_is_named(tmp_path: Path, text: str, what: str) -> None:
    path = tmp_path / "known.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as raised:
        read_baseline(path)
    assert str(raised.value).startswith(path.as_posix() + what)


def test_a_baseline_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="there is no such baseline; `factlint baseline` writes"):
        read_baseline(tmp_path / "gone.json")
    with pytest.raises(InputError, match="cannot be read: "):
        read_baseline(tmp_path)
    (tmp_path / "bytes.json").write_bytes(b"\xff\xfe")
    with pytest.raises(InputError, match="is not UTF-8 text"):
        read_baseline(tmp_path / "bytes.json")
