"""Every rule proves itself: each wrong example gives one finding of it, each right one none."""

from __future__ import annotations

import pytest

from factlint.checks import check_settings
from factlint.checks.examples import Case, cases, failure
from factlint.readings import read_example
from factlint.rulebook import load_rulebook
from factlint.vocabulary import load_vocabulary


@pytest.mark.parametrize("case", list(cases(load_rulebook())), ids=lambda case: case.name)
def test_an_example_gives_what_it_is_there_for(case: Case):
    assert failure(case, load_vocabulary(), read_example) is None


def test_the_settings_and_messages_of_all_rules_are_in_order():
    check_settings(load_rulebook())
