"""What the package imports is what installing it brings along."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# A distribution's name where it is not that of its module.
MODULES = {"pyyaml": "yaml", "python-stdnum": "stdnum", "ruamel-yaml": "ruamel"}
NAME = re.compile(r"[A-Za-z0-9._-]+")


def imported() -> set[str]:
    """Give the top-level modules that the package imports anywhere, types aside."""
    found: set[str] = set()
    for path in sorted((ROOT / "factlint").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.partition(".")[0])
    return found - set(sys.stdlib_module_names) - {"factlint"}


def declared() -> set[str]:
    """Give the modules of the dependencies and of the extras that a user installs."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = [*project["dependencies"]]
    for name, needs in extras.items():
        if name not in ("test", "dev"):
            wanted += needs
    names = [match[0].lower().replace("_", "-") for one in wanted if (match := NAME.match(one))]
    return {MODULES.get(name.replace(".", "-"), name.replace("-", "_")) for name in names}


def test_every_import_is_a_declared_dependency() -> None:
    assert imported() - declared() == set()


def test_every_dependency_is_imported() -> None:
    assert declared() - imported() == set()
