"""Every reader proves itself from its own examples."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

import pytest

from factlint import find_times
from factlint.extract import times

_MODULES = [import_module(f"{times.__name__}.{m.name}") for m in iter_modules(times.__path__)]
EXAMPLES = {
    f"{module.__name__.rpartition('.')[2]}: {text}": (text, wanted)
    for module in _MODULES
    for text, wanted in getattr(module, "EXAMPLES", {}).items()
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_reader_does_what_its_example_says(name: str) -> None:
    text, wanted = EXAMPLES[name]
    assert [t.text for t in find_times(text)] == wanted
