"""`factlint wikidata`: link claims to items, keep what they hold, compare with it."""

from __future__ import annotations

import click

from factlint.cli.lazy import LazyGroup, Listed

_TABLE = {
    "link": Listed(
        "factlint.cli.wikidata_link", "link", "Write items' ids into claim files, or list choices."
    ),
    "compare": Listed(
        "factlint.cli.wikidata_compare", "compare", "List every claim with what Wikidata says."
    ),
    "snapshot": Listed(
        "factlint.cli.wikidata_snapshot", "snapshot", "Keep the linked items, for checks offline."
    ),
    "import": Listed(
        "factlint.cli.wikidata_import", "import_dump", "Make a snapshot from a dump of Wikidata."
    ),
}


@click.group(cls=LazyGroup, table=_TABLE)
def wikidata() -> None:
    """Compare claims with Wikidata, or with any Wikibase.

    The server is told who asks: set 'contact' under 'wikidata' in factlint.yaml, or use
    --contact. What it answers is kept, so that asking again costs it little.
    """
