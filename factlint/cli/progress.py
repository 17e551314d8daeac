"""A progress bar for long work: on a terminal, on standard error, and nowhere else."""

from __future__ import annotations

import sys
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

_WAIT = 0.5  # seconds; what takes less needs no bar, and importing one takes a tenth of that


class Progress:
    """Told how many of how many texts have been read, shows it when it takes long."""

    def __init__(self, quiet: bool = False) -> None:
        self._wanted = not quiet and sys.stderr.isatty()
        self._since = monotonic()
        self._bar: tuple[Bar, TaskID] | None = None

    def __call__(self, done: int, total: int) -> None:
        """Show that `done` of `total` are done; the last takes the bar away."""
        if self._wanted and self._bar is None and monotonic() - self._since > _WAIT:
            self._bar = _begun(total)
        if self._bar is not None:
            bar, task = self._bar
            bar.update(task, completed=done)
            if done == total:
                self.close()

    def close(self) -> None:
        """Take the bar away, also when the work was broken off."""
        if self._bar is not None:
            self._bar[0].stop()
            self._bar = None


def _begun(total: int) -> tuple[Bar, TaskID] | None:
    try:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as Bar
    except ImportError:  # the extra `progress` is not installed
        return None
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    bar = Bar(*columns, TimeRemainingColumn(), console=Console(stderr=True), transient=True)
    bar.start()
    return bar, bar.add_task("reading", total=total)
