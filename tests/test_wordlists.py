"""The word lists of readers are data; code and files name the same lists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from factlint import wordlists
from factlint.errors import InputError

ROOT = Path(__file__).parents[1]
_ASKED = re.compile(
    r"\b(?:word_list|one_of|entries|word_pairs)\(\s*[\"']([a-z-]+)[\"'],\s*[\"']([a-z-]+)[\"']"
)
THERE = {(topic, name) for topic, lists in wordlists._read().items() for name in lists}
MODULES = [path.read_text(encoding="utf-8") for path in ROOT.glob("factlint/**/*.py")]

RULES = [path.read_text(encoding="utf-8") for path in ROOT.glob("rules/*/*.yaml")]


def test_code_asks_for_no_list_that_is_not_there() -> None:
    asked = {one for module in MODULES for one in _ASKED.findall(module)}
    assert asked
    assert asked <= THERE


@pytest.mark.parametrize(("topic", "name"), sorted(THERE), ids=str)
def test_a_list_is_asked_for(topic: str, name: str) -> None:
    if topic == "said":  # lists that rules name
        assert any(re.search(rf"-of: \[[^]]*\b{name}\b", rule) for rule in RULES)
        return
    named = [re.compile(f"[\"']{one}[\"']") for one in (topic, name)]
    assert any(all(one.search(module) for one in named) for module in MODULES)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "vocabulary" / "words"
    folder.mkdir(parents=True)
    monkeypatch.setattr(wordlists, "rules_folder", lambda: tmp_path)
    return folder / "ends.yaml"


def test_lists_are_of_words_or_of_phrases(file: Path) -> None:
    file.write_text("one: >-\n  burnt sunk\n  lost\nother: burnt down; ran\n", encoding="utf-8")
    assert wordlists._read() == {
        "ends": {"one": ("burnt", "sunk", "lost"), "other": ("burnt down", "ran")}
    }


def test_pairs_give_for_each_word_what_it_means(monkeypatch: pytest.MonkeyPatch) -> None:
    lists = {"ends": {"ships": ("sank foundered: lost", "sold: gone")}}
    monkeypatch.setattr(wordlists, "_lists", lambda: lists)
    wordlists.word_pairs.cache_clear()
    assert wordlists.word_pairs("ends", "ships") == {
        "sank": "lost",
        "foundered": "lost",
        "sold": "gone",
    }


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("- burnt\n", r"ends\.yaml: it needs lists of words"),
        ("one: burnt\nother: [sunk]\n", r"ends\.yaml:2:8: 'other' is words .*, not \['sunk'\]"),
    ],
    ids=["list", "list of lists"],
)
def test_a_wrong_file_is_refused(file: Path, text: str, why: str) -> None:
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=why):
        wordlists._read()
