"""Change a claim file as text, line by line, so that all else stays as the editor left it.

Works on block style, as factlint writes it; what it makes is read again by the caller, which
falls back to a slower way where the two differ.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.claimfile.claims import line_starts
from factlint.claimfile.rendering import claim_block, entity_block
from factlint.claimfile.scalars import flow
from factlint.claimfile.stored import CLAIM_KEYS
from factlint.patterns import deferred
from factlint.yamlfile import YamlList, YamlMap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.claimfile.planning import Change, Plan
    from factlint.vocabulary import Vocabulary

_COMMENT = deferred(r"(?:^|(?<=\s))#[^\r\n]*")


class CannotEditError(Exception):
    """Say that the file's style is not one that text edits are safe for."""


def edited(text: str, data: YamlMap, plan: Plan, vocabulary: Vocabulary) -> str:
    """Give the text with a plan carried out; raise CannotEditError for flow style."""
    edits = _Edits(text)
    if plan.source:
        wanted = {"path": plan.source.path, "sha256": plan.source.sha256}
        _edit_source(edits, data, wanted)
    claims = data.get("claims") or []
    for change in plan.changes:
        _edit_claim(edits, _block(claims[change.index]), change)
    if plan.entities:
        entities = [(_last(data, "entities"), entity_block(one)) for one in plan.entities]
        _insert(edits, data, "entities", entities)
    if plan.additions:
        added = [(after, claim_block(claim, vocabulary)) for after, claim in plan.additions]
        _insert(edits, data, "claims", added)
    return edits.carried_out()


class _Edits:
    """Replacements of stretches of a text, made all at once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = line_starts(text)
        self._edits: list[tuple[int, int, str]] = []

    def offset(self, line: int, column: int) -> int:
        """Give the offset of a line and column, both from 0."""
        return self._starts[line] + column

    def replace(self, start: int, end: int, text: str) -> None:
        self._edits.append((start, end, text))

    def after_line(self, offset: int) -> int:
        """Give the offset of the line after the one that holds the character before `offset`."""
        stop = self.text.find("\n", offset)
        return len(self.text) if stop < 0 else stop + 1

    def add_lines(self, at: int, lines: str) -> None:
        """Put lines at the start of a line, or at the end of a text that may lack a line break."""
        if at == len(self.text) and self.text and not self.text.endswith("\n"):
            lines = "\n" + lines
        self._edits.append((at, at, lines))

    def carried_out(self) -> str:
        parts, done = [], 0
        newline = "\r\n" if "\r\n" in self.text else "\n"
        for start, end, text in sorted(self._edits, key=lambda edit: edit[:2]):
            parts += [self.text[done:start], text.replace("\n", newline)]
            done = end
        return "".join([*parts, self.text[done:]])


def _block(data: object) -> YamlMap:
    if not isinstance(data, YamlMap) or data.flow:
        raise CannotEditError
    return data


def _stop(edits: _Edits, data: YamlMap, key: str) -> int:
    """Give the offset after the last character of a key's value."""
    at = data.marks[key]
    start, stop = edits.offset(at[0], at[1]), edits.offset(at[4], at[5])
    return start + len(edits.text[start:stop].rstrip())


def _edit_source(edits: _Edits, data: YamlMap, wanted: dict[str, str]) -> None:
    if "source" not in data:
        lines = "source:\n" + "".join(f"  {key}: {flow(wanted[key])}\n" for key in wanted)
        line = next((at[0] for at in data.marks.values()), None)
        edits.add_lines(len(edits.text) if line is None else edits.offset(line, 0), lines)
        return
    source = _block(data["source"])
    for key, text in wanted.items():
        if source.get(key) != text:
            _put(edits, source, key, text)


def _edit_claim(edits: _Edits, claim: YamlMap, change: Change) -> None:
    for key in sorted(change.put, key=CLAIM_KEYS.index):
        _put(edits, claim, key, change.put[key])
    for key in change.drop:
        if len(claim) > 1:
            _drop(edits, claim, key)


def _put(edits: _Edits, data: YamlMap, key: str, value: object) -> None:
    if key not in data:
        margin = next(iter(data.marks.values()))[1]
        last = max(_stop(edits, data, one) for one in data)
        edits.add_lines(edits.after_line(last), f"{' ' * margin}{key}: {flow(value)}\n")
        return
    at = data.marks[key]
    start = edits.offset(at[2], at[3])
    stop = max(_stop(edits, data, key), start)
    lead = " " if edits.text[start - 1] == ":" else ""
    edits.replace(start, stop, lead + flow(value))
    _keep_comments(edits, data, key, edits.text[start:stop])


def _drop(edits: _Edits, data: YamlMap, key: str) -> None:
    """Take out the line of a key; a comment on it stays, on a line of its own."""
    at = data.marks[key]
    stop = _stop(edits, data, key)
    following = edits.after_line(stop)
    first = next(iter(data.marks))
    if key == first:  # the dash of the item stands before it
        raise CannotEditError
    _keep_comments(edits, data, key, edits.text[stop:following])
    edits.replace(edits.offset(at[0], 0), following, "")


def _keep_comments(edits: _Edits, data: YamlMap, key: str, removed: str) -> None:
    at = data.marks[key]
    first = next(iter(data.marks))
    for comment in _COMMENT.findall(removed):
        if key == first:
            raise CannotEditError
        edits.add_lines(edits.offset(at[0], 0), f"{' ' * at[1]}{comment}\n")


def _last(data: YamlMap, key: str) -> int:
    return len(data.get(key) or ()) - 1


def _insert(edits: _Edits, data: YamlMap, key: str, blocks: Sequence[tuple[int, str]]) -> None:
    """Insert items into a list of the file, each after the item of the given index."""
    listed = data.get(key)
    if not listed:
        _insert_first(edits, data, key, [block for _, block in blocks])
        return
    if not isinstance(listed, YamlList) or listed.flow:
        raise CannotEditError
    margin = _dash(edits, listed)
    spaced = key == "claims" and _spaced(edits, listed)
    for after, block in blocks:
        text = _indented(block, margin)
        if after < 0:
            at = edits.after_line(edits.offset(*data.marks[key][:2]))
            edits.add_lines(at, text + "\n" + "\n" * spaced)
        else:
            at = _after_item(edits, _block(listed[after]))
            edits.add_lines(at, "\n" * spaced + text + "\n")


def _insert_first(edits: _Edits, data: YamlMap, key: str, blocks: list[str]) -> None:
    lines = ("\n" if key == "entities" else "\n\n").join(blocks)
    if key not in data:
        edits.add_lines(len(edits.text), f"{key}:\n{lines}\n")
        return
    at = data.marks[key]
    start = edits.offset(at[2], at[3])
    stop = max(_stop(edits, data, key), start)
    edits.replace(start, stop, "\n" + lines)


def _dash(edits: _Edits, listed: YamlList) -> int:
    """Give the column of the list's dashes."""
    line, column = listed.item_at[0]
    before = edits.text[: edits.offset(line - 1, column - 1)].rstrip()
    start = max(before.rfind("\n"), before.rfind("\r")) + 1
    if not before.endswith("-") or before[start:-1].strip():
        raise CannotEditError
    return len(before) - start - 1


def _spaced(edits: _Edits, listed: YamlList) -> bool:
    """Tell whether the file keeps empty lines between its claims."""
    if len(listed) < 2:
        return True
    line = listed.item_at[1][0] - 1
    start = edits.offset(line - 1, 0)
    return not edits.text[start : edits.offset(line, 0)].strip()


def _indented(block: str, margin: int) -> str:
    pad = " " * margin
    return "\n".join(pad + line[2:] if line.strip() else line for line in block.split("\n"))


def _after_item(edits: _Edits, item: YamlMap) -> int:
    """Give where the next item may begin: after the item's last line and comments of its own."""
    at = edits.after_line(max(_stop(edits, item, key) for key in item))
    margin = next(iter(item.marks.values()))[1]
    while True:
        stop = edits.after_line(at)
        line = edits.text[at:stop]
        if not line.lstrip(" ").startswith("#") or len(line) - len(line.lstrip(" ")) < margin:
            return at
        at = stop
