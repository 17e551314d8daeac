"""A clause of a sentence, and how it is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.model import Modality, Polarity
from factlint.records import dataclass, field

if TYPE_CHECKING:
    from factlint.extract.syntax.noun_phrases import Subject
    from factlint.model import Time


class Stance(NamedTuple):
    """How a clause is meant: denied or not, asserted, hedged or told by somebody."""

    polarity: Polarity
    modality: Modality
    speaker: str


PLAIN = Stance(Polarity.POSITIVE, Modality.ASSERTED, "")


@dataclass
class Clause:
    """One verb group and what belongs to it; all positions are token indices."""

    head: int  # first token that may hold its subject
    verb: int  # the main verb
    group: int  # where its verb group begins
    after: int  # first token behind the verb
    end: int  # first token behind the clause, at most the number of tokens
    passive: bool = False
    perfect: bool = False
    negative: bool = False
    modal: str = ""
    copula: bool = False
    reduced: bool = False  # "a memoir published in 1946": the noun before it is the subject
    unsaid: bool = False  # "the wife of Otto Hay, killed in 1902,": of whom it is, is left open
    contact: bool = False  # "the longest strike the port had known": it is by the way, too
    opener: str = ""  # the class of the boundary it begins at: C, R, U, K, P, f, ";", "," or ""
    opener_word: str = ""
    present: bool = False  # its verb was found by its -s: "Otto Hay retires"
    said_by: Clause | None = None  # what it says was said, by the subject of that clause
    hedged: bool = False
    subject: Subject | None = None
    leading: tuple[int, ...] = ()  # dates that open the sentence and belong to this clause
    phrase: list[str] = field(default_factory=list)  # the verb and the words behind it
    stance: Stance | None = None  # how it is meant; None when it states nothing
    dates: list[tuple[int, Time]] = field(default_factory=list)  # its own, with their tokens

    @property
    def asserted(self) -> bool:
        """Tell whether it states a fact: not denied, doubted or told by somebody else."""
        how = self.stance
        return how is not None and how[:2] == (Polarity.POSITIVE, Modality.ASSERTED)
