"""What a project wants of factlint: `factlint.yaml`, or `[tool.factlint]` in pyproject.toml."""

from __future__ import annotations

from factlint.configuration.finding import find_configuration, read_configuration
from factlint.configuration.settings import (
    CITATIONS,
    DOCUMENT_TYPES,
    FAIL_ON,
    PROFILES,
    Configuration,
    PathSettings,
    Place,
)
from factlint.configuration.values import day

__all__ = [
    "CITATIONS",
    "DOCUMENT_TYPES",
    "FAIL_ON",
    "PROFILES",
    "Configuration",
    "PathSettings",
    "Place",
    "day",
    "find_configuration",
    "read_configuration",
]
