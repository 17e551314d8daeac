"""What can be done about a finding: mend it, silence it with a reason, know it, see its places."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from lsprotocol.types import (
    CodeAction,
    CodeActionKind,
    Command,
    OptionalVersionedTextDocumentIdentifier,
    Position,
    Range,
    TextDocumentEdit,
    TextEdit,
    WorkspaceEdit,
)

from factlint.lsp.desk import others
from factlint.lsp.diagnostics import uri_of
from factlint.suppressions import KIND

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.lsp.desk import Seen
    from factlint.lsp.diagnostics import Teller
    from factlint.model import Document, Fix, Place

ADD_TO_BASELINE = "factlint.addToBaseline"
OPEN = "factlint.open"
MOST_PLACES = 5


def actions(
    seen: Seen, document: Document | None, version: int | None, teller: Teller
) -> Iterator[CodeAction]:
    """Yield what can be done about a finding where a file shows it.

    The document is the text as it was checked, if the file is a text and has not changed since.
    """
    finding = seen.finding
    diagnostics = [teller.diagnostic(seen)]
    if document and finding.fix and finding.fix.path == document.path:
        yield CodeAction(
            _sentence(finding.fix.title),
            kind=CodeActionKind.QuickFix,
            diagnostics=diagnostics,
            is_preferred=True,
            edit=_mended(finding.fix, document, version, teller),
        )
    if finding.silence is None and finding.kind != KIND:
        if document and (edit := _silenced(seen, document, version, teller)):
            title = f"Silence {finding.rule} here, with a reason"
            yield CodeAction(
                title, kind=CodeActionKind.QuickFix, diagnostics=diagnostics, edit=edit
            )
        yield CodeAction(
            f"Add to the baseline: {finding.rule}",
            kind=CodeActionKind.QuickFix,
            diagnostics=diagnostics,
            command=Command(
                "Add to the baseline", ADD_TO_BASELINE, arguments=[finding.fingerprint]
            ),
        )
    for place, note in list(others(seen))[:MOST_PLACES]:
        yield _opening(place, note, teller)


def _opening(place: Place, note: str, teller: Teller) -> CodeAction:
    location = teller.location(place)
    start = location.range.start
    title = f"Open {PurePath(place.path).name}:{place.line}" + (f" ({note})" if note else "")
    arguments = [location.uri, start.line, start.character]
    return CodeAction(
        title, kind=CodeActionKind.Empty, command=Command(title, OPEN, arguments=arguments)
    )


def _mended(fix: Fix, document: Document, version: int | None, teller: Teller) -> WorkspaceEdit:
    ruler = teller.ruler(fix.path)
    return _edit(document, version, Range(ruler.at(fix.start), ruler.at(fix.end)), fix.text)


def _silenced(
    seen: Seen, document: Document, version: int | None, teller: Teller
) -> WorkspaceEdit | None:
    from factlint.lsp.silencing import silencing

    insertion = silencing(document, seen.place, seen.finding.rule)
    if insertion is None:
        return None
    at = teller.ruler(document.path).at(insertion.at)
    return _edit(document, version, Range(at, at), insertion.text)


def _edit(document: Document, version: int | None, where: Range, text: str) -> WorkspaceEdit:
    edited = OptionalVersionedTextDocumentIdentifier(uri_of(document.path), version)
    return WorkspaceEdit(document_changes=[TextDocumentEdit(edited, [TextEdit(where, text)])])


def _sentence(title: str) -> str:
    return title[:1].upper() + title[1:]


def overlap(first: Range, second: Range) -> bool:
    """Tell whether two ranges share a character, or one of them is a caret in or at the other."""
    return _key(first.start) <= _key(second.end) and _key(second.start) <= _key(first.end)


def _key(position: Position) -> tuple[int, int]:
    return position.line, position.character
