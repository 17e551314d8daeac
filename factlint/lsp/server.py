"""The server: what an editor says and asks, and what it is told."""

from __future__ import annotations

import asyncio
import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from factlint import __version__
from factlint.errors import InputError
from factlint.lsp.actions import ADD_TO_BASELINE, OPEN, actions, overlap
from factlint.lsp.desk import DATA, Desk, seen_in
from factlint.lsp.diagnostics import Teller
from factlint.lsp.sight import Sight

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factlint.model import Document, Finding

PAUSE = 0.3  # seconds without a keystroke before a text is checked
# Before all texts are checked again, as long is waited as that takes, but no longer than this.
_LONGEST_REST = 3.0  # seconds


class Server(LanguageServer):
    """Holds the open texts and what was last found in them."""

    def __init__(self, pause: float = PAUSE) -> None:
        super().__init__(
            "factlint", __version__, text_document_sync_kind=lsp.TextDocumentSyncKind.Incremental
        )
        self.desk = Desk(Path.cwd())
        self.sight = Sight()
        self._pause = pause
        self._asked = 0
        self._changed: set[str] = set()  # open texts, since they were checked
        self._stale = True  # something else has changed since all texts were checked
        self._checking = asyncio.Lock()
        self._complained = ""

    def opened(self) -> dict[str, str]:
        """Give the open texts by path."""
        documents = self.workspace.text_documents.values()
        return {path: one.source for one in documents if (path := _path(one.uri))}

    async def check_soon(self, changed: str = "") -> None:
        """Check when nothing more has been typed for a moment; `changed` is the text typed in.

        Where checking all texts takes long, that waits for a longer pause, and for news.
        """
        self._asked += 1
        asked = self._asked
        self._stale |= not changed
        self._changed.add(changed)
        await asyncio.sleep(self._pause)
        if asked != self._asked:
            return
        with self._complaining():
            if not self.desk.is_quick():
                await self._check_changed()
                if not self._stale and not any(map(self.desk.has_news, self.opened())):
                    return
                await asyncio.sleep(min(self.desk.cost or 0, _LONGEST_REST))
            async with self._checking:
                if asked == self._asked:
                    await self._check_all()

    async def _check_changed(self) -> None:
        """Check the texts that were typed in, each by itself."""
        changed, self._changed = self._changed, set()
        for path, text in self.opened().items():
            if path in changed:
                await self._check_alone(path, text)

    async def _check_alone(self, path: str, text: str) -> None:
        checked = await asyncio.to_thread(self.desk.check_alone, path, text)
        if checked is not None:
            self.sight = self.sight.with_alone(path, checked)
            self._publish({path: text})

    async def _check_all(self) -> None:
        texts = self.opened()
        self._stale = False
        self._changed.clear()
        checked = await asyncio.to_thread(self.desk.check, texts)
        self.sight = self.sight.with_whole(checked, self.opened())
        self._complained = ""
        self._publish(texts)

    @contextmanager
    def _complaining(self) -> Iterator[None]:
        """Say once what is wrong with the settings."""
        try:
            yield
        except InputError as error:
            if str(error) != self._complained:
                self._complained = str(error)
                told = lsp.ShowMessageParams(lsp.MessageType.Error, self._complained)
                self.window_show_message(told)

    def _publish(self, texts: Mapping[str, str]) -> None:
        teller, findings, opened = self.teller(), self.sight.findings, self.opened()
        for uri, document in self.workspace.text_documents.items():
            path = _path(uri)
            if texts.get(path) == document.source:  # or else it is checked again at once
                told = [teller.diagnostic(one) for one in seen_in(path, findings, opened)]
                self.text_document_publish_diagnostics(
                    lsp.PublishDiagnosticsParams(uri, told, document.version)
                )

    def teller(self) -> Teller:
        """Give what tells findings to this client."""
        codec = self.workspace.position_codec
        return Teller(self.sight.source_of, codec, self.sight.rulebook)

    def document(self, uri: str) -> Document | None:
        """Give a text as it was checked, or None when it has changed since or was not."""
        document = self.sight.document(_path(uri))
        source = self.workspace.get_text_document(uri).source
        return document if document and document.source == source else None


def _path(uri: str) -> str:
    """Give the path that a URI names, or nothing for a text that is no file."""
    path = to_fs_path(uri) if uri.startswith("file:") else None
    return os.path.abspath(path) if path else ""  # noqa: PTH100 - links stay as they are


def make_server(pause: float = PAUSE) -> Server:
    """Give a server that answers; `pause` is how long, in seconds, it waits for more typing."""
    server = Server(pause)
    _hear_of_texts(server)
    _answer(server)
    _obey(server)
    return server


def serve() -> None:
    """Serve over standard input and output."""
    make_server().start_io()


def _hear_of_texts(server: Server) -> None:
    @server.feature(lsp.INITIALIZED)
    def initialized(ls: Server, _params: lsp.InitializedParams) -> None:
        ls.desk = Desk(Path(ls.workspace.root_path or Path.cwd()))

    @server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    async def opened(ls: Server, params: lsp.DidOpenTextDocumentParams) -> None:
        await ls.check_soon(_path(params.text_document.uri))

    @server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(ls: Server, params: lsp.DidChangeTextDocumentParams) -> None:
        await ls.check_soon(_path(params.text_document.uri))

    @server.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
    async def saved(ls: Server, params: lsp.DidSaveTextDocumentParams) -> None:
        if params.text_document.uri.endswith(DATA):
            ls.desk.forget_settings()
        await ls.check_soon()

    @server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    async def closed(ls: Server, params: lsp.DidCloseTextDocumentParams) -> None:
        empty = lsp.PublishDiagnosticsParams(params.text_document.uri, [])
        ls.text_document_publish_diagnostics(empty)
        await ls.check_soon()

    @server.feature(lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    async def outside(ls: Server, params: lsp.DidChangeWatchedFilesParams) -> None:
        if any(one.uri.endswith(DATA) for one in params.changes):
            ls.desk.forget_settings()
        await ls.check_soon()


def _answer(server: Server) -> None:
    options = lsp.CodeActionOptions([lsp.CodeActionKind.QuickFix, lsp.CodeActionKind.Empty])

    @server.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, options)
    def code_actions(ls: Server, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        uri = params.text_document.uri
        document, path, teller = ls.document(uri), _path(uri), ls.teller()
        version = ls.workspace.get_text_document(uri).version
        return [
            action
            for seen in seen_in(path, ls.sight.findings, ls.opened())
            if overlap(teller.ruler(path).range(seen.place), params.range)
            for action in actions(seen, document, version, teller)
        ]

    @server.feature(lsp.TEXT_DOCUMENT_HOVER)
    def hover(ls: Server, params: lsp.HoverParams) -> lsp.Hover | None:
        from factlint.lsp.telling import told

        document = ls.document(params.text_document.uri)
        rules = ls.sight.rulebook
        if document is None or rules is None:
            return None
        words = told(
            document.path,
            params.position.line + 1,
            ls.sight.findings,
            ls.sight.claims_of(document.path),
            rules,
        )
        markdown = lsp.MarkupContent(lsp.MarkupKind.Markdown, words)
        return lsp.Hover(markdown) if words else None


def _obey(server: Server) -> None:
    @server.command(ADD_TO_BASELINE)
    async def add_to_baseline(ls: Server, fingerprint: str) -> None:
        finding = ls.sight.finding(fingerprint)
        if finding is None:
            return
        try:
            what = _known_from_now_on(ls.desk, finding)
        except (InputError, OSError) as error:
            ls.window_show_message(lsp.ShowMessageParams(lsp.MessageType.Error, str(error)))
            return
        ls.window_show_message(lsp.ShowMessageParams(lsp.MessageType.Info, what))
        await ls.check_soon()

    @server.command(OPEN)
    async def open_place(ls: Server, uri: str, line: int, character: int) -> None:
        at = lsp.Position(line, character)
        shown = lsp.ShowDocumentParams(uri, take_focus=True, selection=lsp.Range(at, at))
        await ls.window_show_document_async(shown)


def _known_from_now_on(desk: Desk, finding: Finding) -> str:
    """Add a finding to the baseline, and give what to say about it."""
    from factlint.claimfile.files import replace_file
    from factlint.decisions.baseline import FILE, known_of, read_baseline, written

    configured = desk.configuration.baseline_path()
    path = configured or desk.root / FILE
    known = read_baseline(path) if path.exists() else ()
    replace_file(path, "".join(written((*known, *known_of([finding], path.parent)))))
    if configured:
        return f"{path.name}: {finding.rule} is known."
    return f"{path.name}: {finding.rule} is known. Write `baseline: {FILE}` into factlint.yaml."
