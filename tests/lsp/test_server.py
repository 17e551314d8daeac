from __future__ import annotations

from pathlib import Path

import pytest

from tests.lsp.client import Client, Json, Process
from tests.lsp.conftest import CONFIGURATION, LIFE

GARBLED = "# Ada\n\n𝔘 Ada Hay wrote of a cafÃ© in London.\n"


def at(line: int, character: int) -> Json:
    return {"line": line, "character": character}


def applied(text: str, edit: Json) -> str:
    """Apply the one edit of a workspace edit, as a client that counts in UTF-16 does."""
    (change,) = edit["documentChanges"]
    (one,) = change["edits"]
    lines = text.split("\n")

    def offset(position: Json) -> int:
        line = lines[position["line"]].encode("utf-16-le")[: 2 * position["character"]]
        before = sum(len(other) + 1 for other in lines[: position["line"]])
        return before + len(line.decode("utf-16-le"))

    start, end = offset(one["range"]["start"]), offset(one["range"]["end"])
    return text[:start] + one["newText"] + text[end:]


def test_a_finding_is_shown_where_it_stands(client: Client) -> None:
    (told,) = client.open("ada.md", GARBLED)
    # The first letter is one character, and two units of UTF-16.
    assert told["range"] == {"start": at(2, 22), "end": at(2, 27)}
    assert (told["severity"], told["code"], told["source"]) == (2, "encoding-is-right", "factlint")
    assert told["codeDescription"]["href"].endswith("/rules/text/encoding-is-right.yaml")
    assert "café" in told["message"]


def test_it_is_gone_when_it_is_mended_while_typing(client: Client) -> None:
    client.open("ada.md", GARBLED)
    mended = {"range": {"start": at(2, 25), "end": at(2, 27)}, "text": "é"}
    client.change("ada.md", 2, mended)
    assert client.diagnostics("ada.md", 2) == []
    broken = {"range": {"start": at(2, 25), "end": at(2, 26)}, "text": "Ã©"}
    client.change("ada.md", 3, broken)
    assert len(client.diagnostics("ada.md", 3)) == 1


def test_fast_typing_is_checked_once(client: Client) -> None:
    client.open("ada.md", "# Ada\n")
    for version in range(2, 12):
        client.change("ada.md", version, {"text": "# Ada\n" + "word " * version})
    assert client.diagnostics("ada.md") == []
    assert client.quiet(0.5)


def test_a_clash_of_two_texts_has_both_places(client: Client, folder: Path) -> None:
    (folder / "b.claims.yaml").write_text(LIFE.format(born=1816), encoding="utf-8")
    (folder / "a.claims.yaml").write_text(LIFE.format(born=1815), encoding="utf-8")
    text = "# Notes\n\nCafÃ©.\n"
    (folder / "notes.md").write_text(text, encoding="utf-8")
    client.open("notes.md", text)
    (told,) = client.open("b.claims.yaml", LIFE.format(born=1816))
    assert told["code"] == "documents-agree-on-dates"
    (related,) = told["relatedInformation"]
    assert related["location"]["uri"] == client.uri("a.claims.yaml")
    assert related["location"]["range"]["start"]["line"] == 3


def test_hovering_tells_findings_with_their_reason(client: Client) -> None:
    client.open("ada.md", GARBLED)
    position = {"textDocument": {"uri": client.uri("ada.md")}, "position": at(2, 3)}
    shown = client.ask("textDocument/hover", position)["contents"]
    assert shown["kind"] == "markdown"
    assert shown["value"].startswith("**warning** ")
    assert "`encoding-is-right`" in shown["value"]
    position["position"] = at(0, 0)
    assert client.ask("textDocument/hover", position) is None


def test_hovering_tells_what_was_read(client: Client) -> None:
    client.open("bob.md", "# Bob Hay\n\nBob Hay (1815–1852) was a writer.\n")
    position = {"textDocument": {"uri": client.uri("bob.md")}, "position": at(2, 3)}
    shown = client.ask("textDocument/hover", position)["contents"]["value"]
    assert "**Read here**" in shown
    assert "Bob Hay: born 1815" in shown


def test_a_finding_can_be_silenced_with_a_reason(client: Client) -> None:
    (told,) = client.open("ada.md", GARBLED)
    silence = next(one for one in client.actions("ada.md", told) if "Silence" in one["title"])
    assert silence["title"] == "Silence encoding-is-right here, with a reason"
    text = applied(GARBLED, silence["edit"])
    assert "<!-- factlint: ignore encoding-is-right -- because ... -->\n𝔘 Ada" in text
    client.change("ada.md", 2, {"text": text})
    assert client.diagnostics("ada.md", 2) == []


def test_a_finding_can_become_known(client: Client, folder: Path) -> None:
    (folder / "factlint.yaml").write_text(CONFIGURATION + "baseline: known.json\n", "utf-8")
    (folder / "known.json").write_text('{"version": 1, "findings": []}', "utf-8")
    (told,) = client.open("ada.md", GARBLED)
    known = next(one for one in client.actions("ada.md", told) if "baseline" in one["title"])
    client.ask("workspace/executeCommand", known["command"])
    assert client.told("window/showMessage")["message"] == "known.json: encoding-is-right is known."
    (told,) = client.diagnostics("ada.md")
    assert told["severity"] == 4  # a hint
    assert [one["title"] for one in client.actions("ada.md", told)] == []
    assert "encoding-is-right" in (folder / "known.json").read_text(encoding="utf-8")


def test_a_safe_change_can_be_made(client: Client) -> None:
    text = "# Ada\n\nShe wrote of the the bridge in London.\n"
    (client.folder / "factlint.yaml").write_text("select: [text]\n", encoding="utf-8")
    told = client.open("ada.md", text)
    titles = {one["title"]: one for each in told for one in client.actions("ada.md", each)}
    fixes = [one for one in titles.values() if one.get("isPreferred")]
    assert fixes
    assert applied(text, fixes[0]["edit"]) == text.replace("the the", "the")


def test_the_other_place_can_be_opened(client: Client, folder: Path) -> None:
    (folder / "b.claims.yaml").write_text(LIFE.format(born=1816), encoding="utf-8")
    (folder / "a.claims.yaml").write_text(LIFE.format(born=1815), encoding="utf-8")
    (told,) = client.open("b.claims.yaml", LIFE.format(born=1816))
    (opening,) = [
        one for one in client.actions("b.claims.yaml", told) if one["title"].startswith("Open ")
    ]
    assert opening["title"].startswith("Open a.claims.yaml:4")
    client._send({"id": 99, "method": "workspace/executeCommand", "params": opening["command"]})
    shown = client.told("window/showDocument")
    assert shown["uri"] == client.uri("a.claims.yaml")
    assert shown["selection"]["start"]["line"] == 3


def test_wrong_settings_are_told_once_and_can_be_mended(client: Client, folder: Path) -> None:
    (folder / "factlint.yaml").write_text("selekt: [text]\n", encoding="utf-8")
    item = {"uri": client.uri("ada.md"), "languageId": "markdown", "version": 1, "text": GARBLED}
    client.say("textDocument/didOpen", {"textDocument": item})
    assert (
        "unknown key 'selekt'; did you mean 'select'?"
        in (client.told("window/showMessage")["message"])
    )
    (folder / "factlint.yaml").write_text(CONFIGURATION, encoding="utf-8")
    saved = {"textDocument": {"uri": client.uri("factlint.yaml")}}
    client.say("textDocument/didSave", saved)
    assert len(client.diagnostics("ada.md")) == 1


def test_a_text_that_is_closed_or_excluded_shows_nothing(client: Client, folder: Path) -> None:
    (folder / "factlint.yaml").write_text(CONFIGURATION + "exclude: [old/]\n", "utf-8")
    assert client.open("old/ada.md", GARBLED) == []
    client.open("ada.md", GARBLED)
    client.say("textDocument/didClose", {"textDocument": {"uri": client.uri("ada.md")}})
    assert client.diagnostics("ada.md") == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-32"])
def test_a_client_may_count_in_other_units(folder: Path, encoding: str) -> None:
    client = Client(folder, {"general": {"positionEncodings": [encoding]}})
    (told,) = client.open("ada.md", GARBLED)
    first = {"utf-8": 24, "utf-32": 21}[encoding]
    assert told["range"]["start"] == at(2, first)
    assert client.close() == 0


def test_the_server_runs_as_editors_start_it(folder: Path) -> None:
    client = Client(folder, start=Process)
    assert len(client.open("ada.md", GARBLED)) == 1
    assert client.close() == 0


@pytest.fixture
def slowly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every folder count as one that takes long to check."""
    monkeypatch.setattr("factlint.lsp.desk.QUICK", -1.0)


CLASHING = {
    "a.md": "# Ada Hay\n\nAda Hay was born on 4 May 1815 in London.\n",
    "b.md": "# Her letters\n\nAda Hay was born on 4 May 1816. She wrote of a cafÃ©.\n",
}


def test_in_a_large_folder_the_text_itself_comes_first(
    slowly: None, client: Client, folder: Path
) -> None:
    for name, text in CLASHING.items():
        (folder / name).write_text(text, encoding="utf-8")
    text = CLASHING["b.md"]
    assert [one["code"] for one in client.open("b.md", text)] == ["encoding-is-right"]
    both = ["documents-agree-on-dates", "encoding-is-right"]
    assert [one["code"] for one in client.diagnostics("b.md")] == both
    client.change("b.md", 2, {"text": f"Words above.\n\n{text}"})
    told = client.diagnostics("b.md", 2)
    assert [(one["code"], one["range"]["start"]["line"]) for one in told] == [
        ("documents-agree-on-dates", 4), ("encoding-is-right", 4),
    ]  # fmt: skip
    assert client.quiet(0.5)  # nothing new is said: the others need not be looked at
    client.change("b.md", 3, {"text": text.replace("1816", "1814")})
    assert [one["code"] for one in client.diagnostics("b.md", 3)] == ["encoding-is-right"]
    assert [one["code"] for one in client.diagnostics("b.md", 3)] == both
    (folder / "a.md").write_text("# Ada Hay\n", encoding="utf-8")
    client.say("textDocument/didSave", {"textDocument": {"uri": client.uri("a.md")}})
    assert [one["code"] for one in client.diagnostics("b.md", 3)] == ["encoding-is-right"]
