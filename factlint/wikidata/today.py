"""The day on which a server is asked: it dates the answers that are kept, and decides nothing else.

The clock is looked at nowhere else; rules about the future have the day they are given.
"""

from __future__ import annotations

import os
from datetime import UTC, date, datetime


def this_day() -> str:
    """Give the day it is (YYYY-MM-DD), or the one that reproducible builds say it is."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdecimal():
        return datetime.fromtimestamp(int(epoch), UTC).date().isoformat()
    return date.today().isoformat()
