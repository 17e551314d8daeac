"""What a run has worked out, kept on disk for the next: it makes runs shorter, never different.

An entry's name is the digest of everything that it was made from: the bytes of the files, the
settings, and factlint itself. What has changed therefore has another name, and nothing that is old
can be found. Only the command line keeps anything; the library reads and writes no cache.
"""

from __future__ import annotations

from factlint.cache.place import cache_folder
from factlint.cache.remembering import (
    contents_of,
    is_kept,
    keep_in,
    keep_patterns,
    kept_in,
    kept_where,
    name_of,
    pattern_of,
    recalled,
    remember,
    remembered,
)

__all__ = [
    "cache_folder",
    "contents_of",
    "is_kept",
    "keep_in",
    "keep_patterns",
    "kept_in",
    "kept_where",
    "name_of",
    "pattern_of",
    "recalled",
    "remember",
    "remembered",
]
