from __future__ import annotations

import re

import pytest

from factlint.patterns import deferred

TEXT = "born 1905, died 1966"
USES = {
    "search": lambda pattern: pattern.search(TEXT).span(),
    "match": lambda pattern: pattern.match(TEXT, 5)[0],
    "fullmatch": lambda pattern: pattern.fullmatch("1905")["year"],
    "finditer": lambda pattern: [match.start() for match in pattern.finditer(TEXT)],
    "findall": lambda pattern: pattern.findall(TEXT),
    "split": lambda pattern: pattern.split(TEXT),
    "sub": lambda pattern: pattern.sub("X", TEXT, count=1),
    "subn": lambda pattern: pattern.subn("X", TEXT),
    "flags": lambda pattern: pattern.flags,
    "groups": lambda pattern: pattern.groups,
    "groupindex": lambda pattern: dict(pattern.groupindex),
    "pattern": lambda pattern: pattern.pattern,
}


@pytest.mark.parametrize("use", USES.values(), ids=USES)
def test_a_deferred_pattern_does_what_a_compiled_one_does(use) -> None:
    source = r"(?P<year> \d{4} )  # a year"
    late = deferred(source, re.VERBOSE)
    compiled = re.compile(source, re.VERBOSE)
    assert [use(late), use(late)] == [use(compiled)] * 2


def test_a_pattern_is_compiled_by_its_first_use_only(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = []
    compile_ = re.compile

    def counted(*arguments: object) -> object:
        compiled.append(arguments)
        return compile_(*arguments)

    monkeypatch.setattr(re, "compile", counted)
    late = deferred("[0-9]{4}")
    assert compiled == []
    assert (late.search(TEXT), late.match(TEXT), late.search("none"))[2] is None
    assert compiled == [("[0-9]{4}", 0)]


def test_a_wrong_pattern_is_raised_by_its_first_use() -> None:
    with pytest.raises(re.error):
        deferred("(").search(TEXT)
