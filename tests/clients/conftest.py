from __future__ import annotations

from tests.decisions.conftest import factlint, git, here

__all__ = ["factlint", "git", "here"]
