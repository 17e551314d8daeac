from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("pygls", reason="the extra `lsp` is not installed")

from tests.lsp.client import Client

CONFIGURATION = "select: [encoding-is-right, documents-agree-on-dates, word-stands-once]\n"
LIFE = """\
entities:
  - {{id: ada-hay, type: person, names: [Ada Hay]}}
claims:
  - {{subject: ada-hay, property: born, value: {born}}}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "factlint.yaml").write_text(CONFIGURATION, encoding="utf-8")
    return tmp_path


@pytest.fixture
def client(folder: Path) -> Iterator[Client]:
    made = Client(folder, {"general": {"positionEncodings": ["utf-16"]}})
    yield made
    assert made.close() == 0
