"""Every rule proves itself: each wrong example gives one finding of it, each right one none."""

from __future__ import annotations

import pytest

from factlint.checks import check_settings
from factlint.checks.examples import Case, cases, failure
from factlint.extract import extract_document
from factlint.model import Document, Extraction
from factlint.rulebook import load_rulebook
from factlint.sources import read_text
from factlint.vocabulary import load_vocabulary


def _read(path: str, text: str, format_: str | None) -> tuple[Document, Extraction]:
    document = read_text(text, path, format_)
    return document, extract_document(document)


@pytest.mark.parametrize("case", list(cases(load_rulebook())), ids=lambda case: case.name)
def test_an_example_gives_what_it_is_there_for(case: Case):
    assert failure(case, load_vocabulary(), _read) is None


def test_the_settings_and_messages_of_all_rules_are_in_order():
    check_settings(load_rulebook())
