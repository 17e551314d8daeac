"""A language client made of nothing but JSON and pipes, which keeps what it is told."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from queue import Empty, Queue
from typing import Any, BinaryIO

from factlint.lsp.server import make_server

WAIT = 30.0  # seconds

Json = dict[str, Any]


class Process:
    """The server as editors start it."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-m", "factlint", "lsp"]
        self._process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert self._process.stdin
        assert self._process.stdout
        self.stdin: BinaryIO = self._process.stdin  # type: ignore[assignment]
        self.stdout: BinaryIO = self._process.stdout  # type: ignore[assignment]

    def ended(self) -> int:
        return self._process.wait(WAIT)


class Thread:
    """The server in this process."""

    def __init__(self, _folder: Path) -> None:
        theirs, ours = os.pipe(), os.pipe()
        self.stdin: BinaryIO = os.fdopen(theirs[1], "wb")
        self.stdout: BinaryIO = os.fdopen(ours[0], "rb")
        self._streams = os.fdopen(theirs[0], "rb"), os.fdopen(ours[1], "wb")
        server = make_server(pause=0.05)
        self._thread = threading.Thread(target=server.start_io, args=self._streams, daemon=True)
        self._thread.start()

    def ended(self) -> int:
        self.stdin.close()
        self._thread.join(WAIT)
        for stream in self._streams:
            stream.close()
        return int(self._thread.is_alive())


class Client:
    """Talks to a server about a folder."""

    def __init__(
        self,
        folder: Path,
        capabilities: Json | None = None,
        start: Callable[[Path], Process | Thread] = Thread,
    ) -> None:
        self.folder = folder
        self._server = start(folder)
        self._heard: Queue[Json] = Queue()
        self._kept: list[Json] = []
        self._number = 0
        self._reader = threading.Thread(target=self._listen, daemon=True)
        self._reader.start()
        self.capabilities = self.ask(
            "initialize",
            {"processId": None, "rootUri": folder.as_uri(), "capabilities": capabilities or {}},
        )["capabilities"]
        self.say("initialized", {})

    def ask(self, method: str, parameters: object) -> Any:
        """Send a request and give its result."""
        self._number += 1
        self._send({"id": self._number, "method": method, "params": parameters})
        answer = self._until(lambda told: told.get("id") == self._number and "method" not in told)
        assert "error" not in answer, answer
        return answer["result"]

    def say(self, method: str, parameters: object) -> None:
        """Send a notification."""
        self._send({"method": method, "params": parameters})

    def told(self, method: str) -> Any:
        """Wait for a notification or a request of the server, answer it, and give what it says."""
        message = self._until(lambda one: one.get("method") == method)
        if "id" in message:
            self._send({"id": message["id"], "result": {"success": True}})
        return message["params"]

    def uri(self, name: str) -> str:
        return (self.folder / name).as_uri()

    def open(self, name: str, text: str) -> list[Json]:
        """Open a text and give the diagnostics that follow."""
        item = {"uri": self.uri(name), "languageId": "markdown", "version": 1, "text": text}
        self.say("textDocument/didOpen", {"textDocument": item})
        return self.diagnostics(name)

    def change(self, name: str, version: int, *changes: Json) -> None:
        document = {"uri": self.uri(name), "version": version}
        self.say("textDocument/didChange",
                 {"textDocument": document, "contentChanges": list(changes)})  # fmt: skip

    def diagnostics(self, name: str, version: int | None = None) -> list[Json]:
        """Wait for the next diagnostics of a text (of a version)."""
        while True:
            told = self.told("textDocument/publishDiagnostics")
            if told["uri"] == self.uri(name) and version in (None, told.get("version")):
                return list(told["diagnostics"])

    def actions(self, name: str, diagnostic: Json) -> list[Json]:
        return list(
            self.ask(
                "textDocument/codeAction",
                {"textDocument": {"uri": self.uri(name)}, "range": diagnostic["range"],
                 "context": {"diagnostics": [diagnostic]}},
            )
        )  # fmt: skip

    def quiet(self, seconds: float) -> bool:
        """Tell whether the server says nothing for a while."""
        try:
            self._kept.append(self._heard.get(timeout=seconds))
        except Empty:
            return not self._kept
        return False

    def close(self) -> int:
        """Say goodbye and give the server's exit status."""
        self.ask("shutdown", None)
        self.say("exit", None)
        status = self._server.ended()
        self._reader.join(WAIT)
        self._server.stdin.close()
        self._server.stdout.close()
        return status

    def _send(self, message: Json) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._server.stdin.flush()

    def _listen(self) -> None:
        stream = self._server.stdout
        while header := stream.readline():
            length = 0
            while header.strip():
                name, _, value = header.partition(b":")
                length = int(value) if name.lower() == b"content-length" else length
                header = stream.readline()
            self._heard.put(json.loads(stream.read(length)))

    def _until(self, fits: Any) -> Json:
        for number, message in enumerate(self._kept):
            if fits(message):
                return self._kept.pop(number)
        while True:
            message = self._heard.get(timeout=WAIT)
            if fits(message):
                return message
            self._kept.append(message)
