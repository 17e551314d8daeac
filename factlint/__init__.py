"""factlint: a fact-checking and citation linter. The public API stands here and is kept stable."""

from __future__ import annotations

__version__ = "0.1.0"
