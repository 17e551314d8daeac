"""Extractors that are plugged in: what is kept of theirs, what is not, and that none ends a run."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import factlint
from factlint import Proposal
from factlint.claimfile import apply, load, write
from factlint.extract import extract_document
from factlint.extractors import with_extractors
from factlint.extractors.proposal import Extractor
from factlint.model import Date, EntityRef, Extraction, Modality, Origin, Polarity, Text
from factlint.reports.claims import explained
from factlint.reports.extractors import remarks

DOCS = Path(__file__).parent.parent / "docs" / "extractors.md"
TEXT = "# Ada Holm\n\nAda Holm saw *Peel* in 1852. She sang. She sang.\n\n<!-- She was shy. -->\n"
SAW = "Ada Holm saw Peel in 1852."


def asked(*extractors: Extractor | str, text: str = TEXT) -> Extraction:
    document = factlint.read_text(text, path="ada.md")
    empty = replace(extract_document(document), claims=())
    return with_extractors(document, empty, extractors)


def giving(*given: object) -> Any:
    def house(_document: object) -> tuple[object, ...]:
        return given

    return house


def proposal(**changed: Any) -> Proposal:
    return replace(Proposal("Ada Holm", "moved", "1852", SAW), **changed)


# --- what is kept

KEPT = {
    "a date": (proposal(), ("Ada Holm", "moved", Date("1852"), SAW)),
    "a person": (
        proposal(property="spouse", value="Hugh Craine"),
        ("Ada Holm", "spouse", EntityRef("hugh-craine", "Hugh Craine"), SAW),
    ),
    "words": (
        proposal(property="occupation", value="singer", quote="She sang. She sang."),
        ("Ada Holm", "occupation", Text("singer"), "She sang. She sang."),
    ),
    "somebody new": (proposal(subject="Peel Choir"), ("Peel Choir", "moved", Date("1852"), SAW)),
    "an id": (proposal(subject="ada-holm"), ("Ada Holm", "moved", Date("1852"), SAW)),
    "a quote with its markup": (
        proposal(quote="saw *Peel* in"), ("Ada Holm", "moved", Date("1852"), "saw Peel in"),
    ),
    "a quote on other lines": (
        proposal(quote="Ada  Holm\nsaw"), ("Ada Holm", "moved", Date("1852"), "Ada Holm saw"),
    ),
    "one of two places": (
        proposal(quote="She sang.", start=TEXT.rindex("She sang")),
        ("Ada Holm", "moved", Date("1852"), "She sang."),
    ),
    "a wrong place, and one that is right": (
        proposal(start=3), ("Ada Holm", "moved", Date("1852"), SAW),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("given", "expected"), KEPT.values(), ids=KEPT)
def test_what_stands_in_the_text_is_kept(given: Proposal, expected: tuple[object, ...]) -> None:
    extraction = asked(giving(given))
    (claim,) = extraction.claims
    words = claim.place.text.replace("*", "")
    assert (claim.subject_name, claim.property, claim.value, words) == expected
    assert (claim.origin, claim.by, claim.confidence) == (Origin.EXTRACTOR, "house", 0.8)
    assert TEXT[claim.place.start : claim.place.end] == claim.place.text
    assert extraction.refused == ()
    assert {one.id for one in extraction.entities} >= {claim.subject}


def test_places_are_those_that_were_stated() -> None:
    (claim,) = asked(giving(proposal(quote="She sang.", start=TEXT.rindex("She sang")))).claims
    assert claim.place.start == TEXT.rindex("She sang")
    (claim,) = asked(giving(proposal(property="residence", value="Peel"))).claims
    places = (claim.subject_place, claim.value_place)
    assert [(one.text, one.start) for one in places] == [
        ("Ada Holm", TEXT.index("Ada Holm saw")),
        ("Peel", TEXT.index("Peel")),
    ]


def test_a_date_stands_where_its_words_are() -> None:
    given = Proposal("Ada", "moved", "1852-02-09", "Ada went on 9 February 1852.")
    (claim,) = asked(giving(given), text=given.quote).claims
    assert (claim.value_place.text, claim.value_place.start) == ("9 February 1852", 12)


def test_how_something_is_said_is_kept() -> None:
    given = proposal(
        qualifiers={"place": "Peel", "age": "20"},
        polarity="negative",
        modality="attributed",
        speaker="Hugh",
        confidence=0.6,
    )
    (claim,) = asked(giving(given)).claims
    assert [(name, str(value)) for name, value in claim.qualifiers] == [
        ("place", "Peel"), ("age", "20"),
    ]  # fmt: skip
    manner = (claim.polarity, claim.modality, claim.speaker, claim.confidence)
    assert manner == (Polarity.NEGATIVE, Modality.ATTRIBUTED, "Hugh", 0.6)


def test_claims_may_be_given_as_such() -> None:
    document = factlint.read_text("Ada Holm was born in 1852.", path="a.txt")
    (born,) = factlint.extract(document)
    other = replace(born, value=Date("1853"), by="mine", review=None)
    claims = factlint.extract(document, extractors=[giving(other, born)])
    assert claims == [born, replace(other, by="house", origin=Origin.EXTRACTOR)]


def test_what_has_been_read_already_adds_nothing() -> None:
    assert len(asked(giving(proposal(), proposal())).claims) == 1


# --- what is not

REFUSED = {
    "other words": (proposal(quote="She danced."), "quote not in the text", "She danced."),
    "half a word": (proposal(quote="saw Pee"), "quote not in the text", "saw Pee"),
    "a comment": (proposal(quote="She was shy."), "quote not in the text", "She was shy."),
    "no words": (proposal(quote=" "), "quote not in the text", " "),
    "two places": (proposal(quote="She sang."), "quote in the text more than once", "She sang."),
    "a strange property": (proposal(property="sang"), "property not in the vocabulary", "sang"),
    "a strange qualifier": (
        proposal(qualifiers={"choir": "Peel"}), "qualifier not in the vocabulary", "choir",
    ),
    "a property of other things": (
        proposal(subject="ada-holm", property="launched"),
        "subject of another type than its property's", "launched of the person Ada Holm",
    ),
    "nobody": (proposal(subject=" "), "no name", ""),
    "an id that is misspelt": (
        proposal(subject="ada-hol"), "name nobody can tell", "no entity has the id 'ada-hol'",
    ),
    "a strange polarity": (proposal(polarity="maybe"), "polarity nobody knows", "maybe"),
    "a strange modality": (proposal(modality="sung"), "modality nobody knows", "sung"),
    "too sure": (proposal(confidence=2), "confidence not between 0 and 1", "2"),
    "another thing": ({"subject": "Ada"}, "neither a Claim nor a Proposal", "dict"),
}  # fmt: skip


@pytest.mark.parametrize(("given", "why", "detail"), REFUSED.values(), ids=REFUSED)
def test_what_does_not_hold_is_dropped_and_said(given: object, why: str, detail: str) -> None:
    extraction = asked(giving(given, proposal()))
    assert [(one.extractor, one.why, one.detail) for one in extraction.refused] == [
        ("house", why, detail)
    ]
    assert len(extraction.claims) == 1
    assert list(remarks([extraction, extraction])) == [
        "2 claims of extractor 'house' taken",
        f"2 claims of extractor 'house' dropped: {why}",
    ]


def test_a_value_has_the_type_of_its_property() -> None:
    document = factlint.read_text("Ada Holm was born in 1852.", path="a.txt")
    (born,) = factlint.extract(document)
    wrong = (
        Proposal("Ada Holm", "born", "the fifties", "born in 1852"),
        replace(born, value=Text("1852")),
        replace(born, value=Date("the fifties")),
    )
    extraction = with_extractors(document, extract_document(document), [giving(*wrong)])
    assert extraction.claims == (born,)
    assert [one.why for one in extraction.refused] == ["value that is no date"] * 3


@pytest.mark.parametrize("part", ["subject", "value", "quote", "start", "qualifiers"])
def test_a_part_of_another_type_is_no_mistake_of_the_run(part: str) -> None:
    extraction = asked(giving(proposal(**{part: 1.5}), proposal()))
    assert [one.why for one in extraction.refused] == ["not made as a claim is"]
    assert len(extraction.claims) == 1


# --- what an extractor does wrong


def test_an_error_ends_neither_the_run_nor_what_was_given_before() -> None:
    def failing(_document: object) -> Any:
        yield proposal()
        raise RuntimeError("no more")

    def leaving(_document: object) -> Any:
        sys.exit("bye")

    extraction = asked(failing, leaving, giving(proposal(value="1853")))
    assert [str(one.value) for one in extraction.claims] == ["1852", "1853"]
    assert list(remarks([extraction])) == [
        "1 claim of extractor 'failing' taken",
        "1 claim of extractor 'house' taken",
        "extractor 'failing' failed on ada.md: RuntimeError: no more",
        "extractor 'leaving' failed on ada.md: SystemExit: bye",
    ]


def test_what_was_dropped_is_explained() -> None:
    told = "".join(explained(asked(giving(proposal(quote="She danced.")))))
    assert told.endswith(
        "extractor house: dropped\n    why:   quote not in the text\n    what:  She danced.\n"
        "ada.md: 0 claims, 1 dropped.\n"
    )


# --- claim files keep what an extractor has read


def test_a_claim_file_stands_for_an_extractor_that_is_not_asked(tmp_path: Path) -> None:
    document = factlint.read_text("Ada Holm lived. She came to Peel late.", path="a.txt")
    plain = extract_document(document)
    given = Proposal("Ada Holm", "moved", "1880", "She came to Peel late.")
    path = tmp_path / "a.claims.yaml"
    write(path, with_extractors(document, plain, [giving(given)]), document)
    kept = apply(load(path), plain, document)
    assert [(one.property, one.by, one.origin) for one in kept.claims] == [
        ("moved", "house", Origin.EXTRACTOR)
    ]
    before = path.read_text(encoding="utf-8")
    assert not write(path, plain, document)
    moved = factlint.read_text("Ada Holm lived long. She came to Peel late.", path="a.txt")
    (claim,) = apply(load(path), extract_document(moved), moved).claims
    assert moved.source[claim.place.start : claim.place.end] == given.quote
    assert write(path, extract_document(moved), moved)
    assert path.read_text(encoding="utf-8").count("stale") == before.count("stale") == 0
    gone = factlint.read_text("Ada Holm lived.", path="a.txt")
    assert apply(load(path), extract_document(gone), gone).claims == ()
    assert write(path, extract_document(gone), gone)
    assert "stale: true" in path.read_text(encoding="utf-8")


# --- as packages


def installed(folder: Path, name: str, files: dict[str, str], target: str) -> None:
    """Put a package on a path as pip leaves it there: modules, and what describes them."""
    for module, text in files.items():
        (folder / module).write_text(text, encoding="utf-8")
    about = folder / f"{name}-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    points = f"[factlint.extractors]\n{name} = {target}\n"
    (about / "entry_points.txt").write_text(points, encoding="utf-8")


def command(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "factlint", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": f"{folder / 'site'}:{DOCS.parent.parent}"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a folder with a text, and the extractor of docs/extractors.md beside it."""
    block = r"`registers.py`:\n\n```python\n(.*?)```"
    (module,) = re.findall(block, DOCS.read_text(encoding="utf-8"), re.DOTALL)
    (tmp_path / "site").mkdir()
    installed(tmp_path / "site", "registers", {"registers.py": module}, "registers:read")
    text = "Ada Holm ~ 9 II 1852 oo Hugh Craine 1874\n\nAda Holm was born on 9 March 1853.\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    return tmp_path


def test_the_example_of_the_documentation_is_short_and_works(project: Path) -> None:
    module = (project / "site" / "registers.py").read_text(encoding="utf-8")
    assert len(module.splitlines()) <= 35
    told = command(project, "check", "--extractor", "registers", "--ignore", "presence", "a.txt")
    assert told.returncode == 1, told.stderr
    assert "error[baptism-follows-birth]: Ada Holm was baptised on 9 II 1852" in told.stdout
    assert "read by the extractor 'registers': baptised (a.txt:1)" in told.stdout
    assert told.stdout.endswith("2 claims of extractor 'registers' taken\n")
    without = command(project, "check", "--ignore", "presence", "a.txt")
    assert "baptism-follows-birth" not in without.stdout


def test_a_configuration_may_name_it(project: Path) -> None:
    (project / "factlint.yaml").write_text("extractors: [registers]\n", encoding="utf-8")
    told = command(project, "extract", "--format", "jsonl", "--jobs", "2", "a.txt")
    assert (told.returncode, told.stderr) == (0, "2 claims of extractor 'registers' taken\n")
    assert told.stdout.count('"by": "registers"') == 2
    shown = command(project, "config", "show")
    assert "extractors:  # factlint.yaml:1:13\n  - registers\n" in shown.stdout


def test_a_name_that_no_package_brings_is_refused(project: Path) -> None:
    told = command(project, "check", "--extractor", "register", "a.txt")
    assert told.returncode == 2
    assert "there is no extractor 'register'; did you mean 'registers'?" in told.stderr


BROKEN = {
    "an import that fails": ({"bad.py": "import nothing_of_that_name\n"}, "bad:read",
                             "ModuleNotFoundError: No module named 'nothing_of_that_name'"),
    "a module that leaves": ({"bad.py": "raise SystemExit(3)\n"}, "bad:read", "SystemExit: 3"),
    "no such function": ({"bad.py": ""}, "bad:read",
                         "AttributeError: module 'bad' has no attribute 'read'"),
    "no function": ({"bad.py": "read = 3\n"}, "bad:read", "bad:read cannot be called"),
}  # fmt: skip


@pytest.mark.parametrize(("files", "target", "why"), BROKEN.values(), ids=BROKEN)
def test_a_broken_package_is_told_and_ends_no_run(
    project: Path, files: dict[str, str], target: str, why: str
) -> None:
    installed(project / "site", "bad", files, target)
    asked = ("--extractor", "bad,registers", "--ignore", "presence")
    told = command(project, "check", *asked, "a.txt")
    assert told.returncode == 1
    assert told.stdout.endswith(
        f"2 claims of extractor 'registers' taken\nextractor 'bad' could not be loaded: {why}\n"
    )


def test_no_extractor_is_looked_for_unless_it_is_asked_for(project: Path) -> None:
    script = (
        "import sys; from factlint.cli import run; run(['check', '-q', 'a.txt']);"
        "print([one for one in sys.modules if 'extractors' in one or one == 'importlib.metadata'])"
    )
    told = subprocess.run(
        [sys.executable, "-c", script],
        cwd=project, capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    assert told.stdout.splitlines()[-1] == "[]"
