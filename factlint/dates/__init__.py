"""Dates in EDTF (ISO 8601-2), as intervals of days, and exact calendar arithmetic."""

from __future__ import annotations

from factlint.dates.model import Bounds, Edtf, Extent, Kind, Precision
from factlint.dates.parse import parse_edtf

__all__ = ["Bounds", "Edtf", "Extent", "Kind", "Precision", "parse_edtf"]
