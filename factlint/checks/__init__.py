"""The checks: a kind of rule is a module of this package, found in one table."""

from __future__ import annotations

from factlint.checks.evidence import Evidence
from factlint.checks.running import Checked, check_settings, run

__all__ = ["Checked", "Evidence", "check_settings", "run"]
