"""Compare what a text says with what an item's best-rank statements say."""

from factlint.wikidata.comparing.dates import compare_date
from factlint.wikidata.comparing.outcomes import Outcome, Verdict

__all__ = ["Outcome", "Verdict", "compare_date"]
