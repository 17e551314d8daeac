"""The public API's one function that takes all stages."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factlint.model import Report

PathLike: TypeAlias = "str | os.PathLike[str]"


def check(
    paths: PathLike | Iterable[PathLike],
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    profile: str = "modern",
    today: str | None = None,
    jobs: int | None = 1,
    wikidata_snapshot: PathLike | None = None,
    extractors: Iterable[str] = (),
) -> Report:
    """Check texts, claim files or folders, by the rules that `select` and `ignore` leave.

    `today` (YYYY-MM-DD) is the day after which a date lies in the future; without it nothing
    does. `jobs` is the number of processes, None as many as pay off. `wikidata_snapshot` is a
    file that `factlint wikidata snapshot` made, to compare with. `extractors` are names of
    other programs that are plugged in (docs/extractors.md). No configuration file is read.
    Files that cannot be read stand in the report's `failures`; InputError is raised for an
    unknown rule, profile or extractor.
    """
    from factlint.configuration import PROFILES, Configuration
    from factlint.errors import InputError, did_you_mean
    from factlint.pipeline import check_paths

    if profile not in PROFILES:
        hint = did_you_mean(profile, list(PROFILES)) or f"there are {', '.join(PROFILES)}"
        raise InputError(f"there is no profile {profile!r}", path="profile", hint=hint)
    configuration = Configuration(
        select=tuple(select),
        ignore=tuple(ignore),
        profile=profile,
        today=today,
        extractors=tuple(extractors),
    )
    if wikidata_snapshot is not None:
        from factlint.wikidata.settings import Settings

        settings = Settings(use=True, snapshot=os.fspath(wikidata_snapshot))
        configuration = configuration.changed(wikidata=settings)
    given = [paths] if isinstance(paths, (str, os.PathLike)) else paths
    return check_paths([os.fspath(one) for one in given], configuration, jobs=jobs).report
