"""Read and check what a command line names, for every command that does."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factlint.cli.options import Inputs
    from factlint.configuration import Configuration
    from factlint.decisions.deciding import Wanted
    from factlint.memory import Memory
    from factlint.pipeline import Checked, StandardInput


def check_inputs(
    inputs: Inputs,
    configuration: Configuration,
    wanted: Wanted | None = None,
    *,
    quiet: bool = False,
    memory: Memory | None = None,
) -> Checked:
    """Check what was named, the current folder if nothing was, and show how far it is."""
    from factlint.cli.progress import Progress
    from factlint.pipeline import check_paths

    progress = Progress(quiet)
    try:
        return check_paths(
            inputs.paths or (".",),
            configuration,
            input_format=inputs.input_format,
            jobs=inputs.jobs,
            standard_input=standard_input(inputs),
            wanted=wanted,
            progress=progress,
            memory=memory,
        )
    finally:
        progress.close()


def standard_input(inputs: Inputs) -> StandardInput | None:
    """Give what comes through standard input, if it is asked for."""
    from factlint.pipeline import StandardInput

    if "-" not in inputs.paths:
        return None
    return StandardInput(sys.stdin.buffer.read(), inputs.stdin_filename)
