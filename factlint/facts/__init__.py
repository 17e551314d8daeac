"""Who is who across documents, and the claims about each."""

from factlint.facts.identification import Said, identify
from factlint.facts.known import Facts
from factlint.facts.members import names_a_kind

__all__ = ["Facts", "Said", "identify", "names_a_kind"]
