"""Who is who across documents, and the claims about each."""

from factlint.facts.identification import Said, identify
from factlint.facts.known import Facts

__all__ = ["Facts", "Said", "identify"]
