"""Hold back the garbage collector while much is made of which nothing goes in circles."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def garbage_kept() -> Iterator[None]:
    """Collect no garbage while the block, or the function that this decorates, runs.

    What a text, a file or a check consists of is many small objects that are all in use: looking
    through them again and again takes up to a third of the time, and finds nothing.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
