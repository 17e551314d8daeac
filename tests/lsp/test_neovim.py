"""A real editor: Debian's Neovim, without a screen, attaches to the server and follows it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

NVIM = shutil.which("nvim")

pytestmark = [
    pytest.mark.skipif(NVIM is None, reason="Neovim is not installed (apt-get install neovim)"),
]

# Neovim 0.7, Debian's, has no vim.lsp.start; later ones want nothing else.
SCRIPT = """
local python, out = ...
vim.defer_fn(function() vim.cmd('cquit!') end, 60000)
local settings = {name = 'factlint', cmd = {python, '-m', 'factlint', 'lsp'},
                  root_dir = vim.fn.getcwd()}
if vim.lsp.start then
  vim.lsp.start(settings)
else
  vim.lsp.buf_attach_client(0, vim.lsp.start_client(settings))
end
local function found(number)
  return vim.wait(20000, function() return #vim.diagnostic.get(0) == number end, 50)
end
local told = {shown = found(1)}
local first = vim.diagnostic.get(0)[1]
told.line, told.column, told.code = first.lnum, first.col, first.code
local where = vim.lsp.util.make_range_params(0, 'utf-16')
where.range = {start = {line = first.lnum, character = first.col},
               ['end'] = {line = first.lnum, character = first.col}}
where.context = {diagnostics = {}}
local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', where, 20000)
for _, answer in pairs(answers) do
  for _, action in ipairs(answer.result) do
    if action.title:find('Silence') then
      vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
    end
  end
end
told.silenced = found(0)
told.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\\n')
vim.fn.writefile({vim.fn.json_encode(told)}, out)
vim.cmd('qall!')
"""


def test_neovim_shows_a_finding_and_silences_it(tmp_path: Path) -> None:
    (tmp_path / "factlint.yaml").write_text("select: [encoding-is-right]\n", encoding="utf-8")
    (tmp_path / "ada.md").write_text("# Ada\n\nAda wrote of a cafÃ©.\n", encoding="utf-8")
    (tmp_path / "script.lua").write_text(SCRIPT, encoding="utf-8")
    out = tmp_path / "told.json"
    assert NVIM is not None
    done = subprocess.run(
        [NVIM, "--headless", "-u", "NONE", "-i", "NONE", "-n", "ada.md", "-c",
         f"lua loadfile('script.lua')([[{sys.executable}]], [[{out}]])"],
        cwd=tmp_path, capture_output=True, text=True, timeout=90, check=False,
        env={**os.environ, "XDG_STATE_HOME": str(tmp_path), "HOME": str(tmp_path)},
    )  # fmt: skip
    assert out.exists(), done.stderr
    told = json.loads(out.read_text(encoding="utf-8"))
    comment = "<!-- factlint: ignore encoding-is-right -- because ... -->"
    assert told == {
        "shown": True, "line": 2, "column": 15, "code": "encoding-is-right", "silenced": True,
        "text": f"# Ada\n\n{comment}\nAda wrote of a cafÃ©.",
    }  # fmt: skip
