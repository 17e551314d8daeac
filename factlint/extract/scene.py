"""One sentence with everything that is known of it: what the readers of claims work on."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.coreference.pronouns import meant_by
from factlint.extract.drafts import Draft
from factlint.extract.entities.introductions import type_of_noun
from factlint.extract.lives.nationalities import is_calling
from factlint.extract.syntax.clause import PLAIN
from factlint.extract.syntax.grammar import GENDER_OF_RELATION
from factlint.extract.syntax.participles import is_person
from factlint.model import Origin, Span
from factlint.patterns import deferred
from factlint.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.extract.coreference.discourse import Discourse
    from factlint.extract.drafts import About, Where
    from factlint.extract.entities.cast import Member
    from factlint.extract.entities.mentions import Mention
    from factlint.extract.lexicon import Lexicon
    from factlint.extract.modality.reported import Said
    from factlint.extract.syntax.clause import Clause, Stance
    from factlint.extract.syntax.tagging import Tagged
    from factlint.model import Time, Value


_DEATHS = frozenset("death murder assassination suicide execution funeral burial".split())
_KIN = deferred(r"[aw#]{0,3}r")
_KIN_OF = deferred(r"(?P<owner>N)S[aw#]{0,3}r,?N,?[bh]*v")  # "Otto Hay's son Karl was born"
_NEAR = 12  # tokens of an apposition
_LIVING = frozenset("born baptised baptized christened died killed".split())
_OF_MANY = frozenset("were are have".split())
_WHOM = deferred(r"N,P?R(?=[^RN]*N[^RN]*$)")  # somebody else acts in the relative clause
_FAMILY = deferred(r"S[aw#]{0,2}r(?:,N,|N)b")  # "His father, Otto, was a smith"
_KIN_NAMED = deferred(r"S[aw#]{0,3}r,?N")  # "her mother, Anna, was"
_OPENING = deferred(r"a|[aw]?[PU](?:[DL#aw]+[fP])?")  # "Within a year of his election"
# "At his birth in 1540 his godfather, Bishop Lind, was dying", "his clerk Max Lind fled"
_OWN_AGAIN = deferred(r"[^PfyvgtCU](?P<again>S)[aw#]*[wr],?[aw]*N")
# "Kit, the heir until his death": of whom that is said
_SAID_TO_BE = deferred(r"(?P<kin>r?)(?P<who>N),[DS][aw#]*[wr](?:[fP][DSaw]*[wrN])*[UP]$")


class Named(NamedTuple):
    """A mention and whom it means."""

    mention: Mention
    member: Member

    @property
    def span(self) -> Span:
        """Give where the name stands in the text of its block."""
        return Span(self.mention.start, self.mention.end)


@dataclass(frozen=True)
class Setting:
    """What all sentences of a block share."""

    text: str
    block: int
    origin: Origin
    discourse: Discourse
    lexicon: Lexicon
    times: Sequence[Time] = ()
    caption: bool = False  # it says what a picture or a table shows
    chronicle: bool = False  # its entries tell, behind their dates, of what the text is about
    entry: Time | None = None  # the date that a chronicle's entry opens with
    series: dict[str, str] = field(default_factory=dict)  # the nouns of what the block numbers
    dead: dict[str, str] = field(default_factory=dict)  # who died in the block, and on which day

    def time_before(self, at: int) -> Time | None:
        """Give the last time that begins before a place of the block's text."""
        number = bisect_left(self.times, at, key=_begin) - 1
        return self.times[number] if number >= 0 else None

    def times_in(self, start: int, end: int) -> Sequence[Time]:
        """Give the times that begin between two places of the block's text."""
        first = bisect_left(self.times, start, key=_begin)
        return self.times[first : bisect_left(self.times, end, first, key=_begin)]


@dataclass
class Scene:
    """A sentence, its words, its clauses and who acts in each."""

    setting: Setting
    span: Span
    named: list[Named]
    times: list[Time]
    tagged: Tagged
    clauses: list[Clause]
    actors: list[list[Member]] = field(default_factory=list)  # of each clause
    actor_spans: list[Span] = field(default_factory=list)
    citations: tuple[str, ...] = ()
    dropped: list[tuple[Span, str, str]] = field(default_factory=list)  # span, reader, reason
    text: str = ""
    block: int = 0
    origin: Origin = Origin.BODY
    question: bool = False
    said: Said | None = None  # that the sentence is handed on, and by whom
    void: bool = False  # it is one condition, or a tale's

    def __post_init__(self) -> None:
        self.text, self.block = self.setting.text, self.setting.block
        self.origin = self.setting.origin
        self.question = "?" in self.text[max(self.span.end - 2, self.span.start) : self.span.end]

    @property
    def discourse(self) -> Discourse:
        """Give what the text has come to."""
        return self.setting.discourse

    @property
    def lexicon(self) -> Lexicon:
        """Give the verbs and nouns that state something."""
        return self.setting.lexicon

    @property
    def bracketed(self) -> bool:
        """Tell whether anything stands in brackets."""
        return self.text.find("(", *self.span) >= 0

    def draft(
        self,
        by: str,
        subject: Member,
        property_: str,
        value: Value | About,
        where: Where,
        how: Stance = PLAIN,
        *,
        qualifiers: dict[str, Value | About] | None = None,
        confidence: float = 1.0,
    ) -> Draft:
        """Draft a claim that the sentence tells; `by` names the reader."""
        return Draft(
            subject, property_, value, by, self.block, *where, dict(qualifiers or {}), *how,
            confidence, self.origin, self.citations,
        )  # fmt: skip

    def drop(self, span: Span, by: str, why: str) -> None:
        """Note a claim that was seen and is not kept."""
        self.dropped.append((span, by, why))

    @property
    def of_many(self) -> bool:
        """Tell whether a body is spoken of as its members are: 'Lind Rovers were a club'."""
        told = zip(self.clauses, self.actors, strict=False)
        return any(
            len(acting) == 1 and self.tagged.small[clause.group] in _OF_MANY
            for clause, acting in told
        )

    def clause_number(self, token: int) -> int | None:
        """Give the number of the first clause that holds a token; neighbours may overlap."""
        near = bisect_right(self.clauses, token, key=_head) - 1
        found = None
        for at in range(near, max(near - 3, -1), -1):
            clause = self.clauses[at]
            if clause.head <= token < clause.end:
                found = at
        return found

    def clause_at(self, token: int) -> Clause | None:
        """Give the clause in which a token stands."""
        number = self.clause_number(token)
        return None if number is None else self.clauses[number]

    def possessor(self, token: int) -> Member | None:
        """Give the one whom a 'his' or 'her' means: who acts before it in the sentence, first."""
        if token and self.goes_on_about(token):
            return self.possessor(0)
        gender = {"his": "male", "her": "female"}.get(self.tagged.small[token], "")
        one = self._said_to_be(token, gender) or self._of_the_family(token, gender)
        if one is not None:
            return one
        number = self.clause_number(token)
        for at in range(number if number is not None else -1, -1, -1) if gender else ():
            if at == number and self._of_nobody_known(at, token, gender):
                return None
            if (one := self._acting_before(at, token, gender)) is not None:
                return one
        return self._of_whom(token, gender) or self._had_in_mind(token, number, gender)

    def _acting_before(self, at: int, token: int, gender: str) -> Member | None:
        """Give the person of a sex who acts in a clause, if that stands before a token."""
        span, acting = self.clauses[at].subject, self.actors[at] if at < len(self.actors) else []
        if span is None or len(acting) != 1 or span.at[-1] >= token:
            return None
        if self.tagged.tags[span.at[-1]] == "J":  # "It sold on his"
            return None
        one = acting[0]
        called = not one.type and one.with_article  # "The Riga Echo"
        return one if one.person and one.gender in ("", gender) and not called else None

    def _of_nobody_known(self, at: int, token: int, gender: str) -> bool:
        """Tell whether 'his' may be whom a clause is about, who has no name and is not known.

        'His second wife lies beside her first husband', 'The architect lived there until his death'
        """
        span, acting = self.clauses[at].subject, self.actors[at] if at < len(self.actors) else []
        if span is None or span.at[-1] >= token:
            return False
        if acting:
            known = any(one.type != "description" for one in acting)
            noun = self.tagged.small[span.at[-1]]
            return not known and is_person(noun) and self._of_somebody(at, token)
        return self._of_kin(at, gender) or self._of_somebody(at, token)

    def _had_in_mind(self, token: int, number: int | None, gender: str) -> Member | None:
        """Give whom 'his' means by what was told before, or who acts behind it."""
        start = self.tagged.starts[token]
        named = [
            one.member for one in self.named if one.mention.start < start and one.member.person
        ]
        # "Her sister Ruth died", "After his death Otto left": his who acted before the sentence
        leads = not number and not named and self._before_subject(token)
        opens, again = token == 0 or leads, leads and self._own_again(token)
        besides = [one.id for one in self.actors[0]] if again and self.actors else []
        word = self.tagged.small[token]
        meant = meant_by(self.discourse, word, named, opens=opens, besides=besides)
        if [one.id for one in meant] == (own := self._owned(token)):  # "her mother, Anna, was"
            meant = meant_by(self.discourse, word, named, opens=opens, besides=own) or meant
        if len(meant) != 1:
            return None
        acting = self.actors[0] if opens and meant[0].unnamed and self.actors else []
        if acting and not again and self._is_of_who_acts(token, acting, gender):
            return acting[0]
        self.discourse.seen_now.add(meant[0].id)  # who is meant is spoken of as well
        return meant[0]

    def _is_of_who_acts(self, token: int, acting: list[Member], gender: str) -> bool:
        """Tell whether 'his' is of who acts: 'After her release Ada left'; no 'His father'."""
        dead = not _DEATHS.isdisjoint(self.tagged.small[token + 1 : token + 3])
        dead = dead and not self._leads_up(token)
        kin = self.tagged.tags[token + 1 : token + 5].lstrip("awv#").startswith("r")
        fits = len(acting) == 1 and acting[0].person and acting[0].gender in ("", gender)
        return fits and not dead and not kin

    def _of_kin(self, at: int, gender: str) -> bool:
        """Tell whether a clause is about somebody's kin of a sex: 'His second wife was buried'."""
        subject = self.clauses[at].subject
        noun = self.tagged.small[subject.at[-1]] if subject is not None else ""
        return GENDER_OF_RELATION.get(noun) == gender

    def _of_the_family(self, token: int, gender: str) -> Member | None:
        """Give whose 'his' is in 'Otto Hay's son Karl was born in 1950, and his daughter later'."""
        tags = self.tagged.tags
        if tags[token - 1 : token] != "C" or not _KIN.match(tags, token + 1):
            return None
        match = _KIN_OF.match(tags, 0, token)
        born = match is not None and self.tagged.small[match.end() - 1] in _LIVING
        owner = self.tagged.member(match.start("owner")) if match is not None and born else None
        return owner if owner is not None and owner.gender in ("", gender) else None

    def _owned(self, token: int) -> list[str]:
        """Give the id of whom 'her' says to be hers, if it is anybody; she is another one."""
        match = _KIN_NAMED.match(self.tagged.tags, token)
        named = self.tagged.member(match.end() - 1) if match is not None else None
        return [named.id] if named is not None else []

    def _of_whom(self, token: int, gender: str) -> Member | None:
        """Give whom a relative clause is about: 'with Rutherford, whom she met until his death'."""
        match = _WHOM.search(self.tagged.tags, 0, token)
        if match is None or not self.tagged.small[match.end() - 1].startswith("who"):
            return None
        member = self.tagged.member(match.start())
        if member is None or not member.person or member.gender not in ("", gender):
            return None
        member.type = "person"
        return member

    def goes_on_about(self, token: int) -> bool:
        """Say whether a second "his" is the first one's: "His father was Otto, his mother Ann"."""
        tags, small = self.tagged.tags, self.tagged.small
        if not tags.startswith("S") or small[0] != small[token]:
            return False
        return tags.startswith("Srb") or (_FAMILY.match(tags) is not None and self._kin(token))

    def _kin(self, token: int) -> bool:
        """Tell whether 'his' opens a relative by blood: 'his mother', and no 'his wife'."""
        match = _KIN.match(self.tagged.tags, token + 1)
        noun = self.tagged.small[match.end() - 1] if match is not None else ""
        stated = self.lexicon.relations.get(noun)
        return stated is not None and stated.name != "spouse"

    def _said_to_be(self, token: int, gender: str) -> Member | None:
        """Give whom an apposition tells of: 'Ada's brother Kit, the heir until his death'."""
        if not gender:
            return None
        match = _SAID_TO_BE.search(self.tagged.tags, max(token - _NEAR, 0), token)
        member = self.tagged.member(match.start("who")) if match is not None else None
        if match is None or member is None or not member.person:
            return None
        known = member.type == "person" or match["kin"] == "r"
        return member if known and member.gender in ("", gender) else None

    def _of_somebody(self, at: int, token: int) -> bool:
        """Tell whether 'his' is whoever a clause is about, who has no name: 'The old smith left'.

        'The smith led it after his death' tells of another one's.
        """
        subject = self.clauses[at].subject
        if subject is None or subject.kind != "noun" or self.tagged.tags[subject.first] != "D":
            return False
        noun = self.tagged.small[subject.at[-1]]
        dead = not _DEATHS.isdisjoint(self.tagged.small[token + 1 : token + 3])
        own = not dead or self._leads_up(token)
        return own and type_of_noun(noun) in ("", "person") and is_calling(noun)

    def _own_again(self, token: int) -> bool:
        """Tell whether who acts is said to be his: 'At his death in 1930 his clerk, Otto, left'."""
        subject = self.clauses[0].subject if self.clauses else None
        if subject is None or subject.kind != "names":
            return False
        last, small = subject.at[-1], self.tagged.small
        return any(
            match.end() == last + 1 and small[match.start("again")] == small[token].lower()
            for match in _OWN_AGAIN.finditer(self.tagged.tags, token, last + 1)
        )

    def _before_subject(self, token: int) -> bool:
        subject = self.clauses[0].subject if self.clauses else None
        leads = token == 1 or self._leads_up(token)
        leads = leads or _OPENING.fullmatch(self.tagged.tags, 0, token) is not None
        return leads and subject is not None and subject.first > token

    def _leads_up(self, token: int) -> bool:
        """Tell whether what 'his' opens is still to come: 'Two days before his death Otto left'."""
        return token > 0 and self.tagged.small[token - 1].endswith(("before", "until"))

    def unstated(self, token: int) -> bool:
        """Tell whether a token stands in a clause that states nothing: a condition, a wish."""
        if self.question:
            return True
        clause = self.clause_at(token)
        return clause is not None and clause.stance is None

    def unsaid(self, token: int) -> bool:
        """Tell whether a token stands in a clause that states nothing, or denies."""
        clause = self.clause_at(token)
        return self.unstated(token) or (clause is not None and clause.negative)

    def person_at(self, token: int) -> tuple[Member, Span] | None:
        """Give who is named at a token, with the span of the name, if it may be a person."""
        member = self.tagged.member(token)
        if member is None or not member.person:
            return None
        return member, self.token_span(token, token)

    def token_from(self, start: int) -> int | None:
        """Give the first token that does not begin before a place in the text."""
        token = bisect_left(self.tagged.starts, start)
        return token if token < len(self.tagged.starts) else None

    def end_of(self, clause: Clause) -> int:
        """Give where a clause ends in the block's text."""
        return self.tagged.ends[clause.end - 1]

    def token_span(self, first: int, last: int) -> Span:
        """Give the span in the block's text of tokens first..last, both included."""
        return Span(self.tagged.starts[first], self.tagged.ends[last])

    def clause_span(self, clause: Clause) -> Span:
        """Give where a clause stands, its brackets included."""
        last = max(clause.end - 1, clause.verb)
        first = clause.subject.first if clause.subject else clause.group
        if clause.leading:
            first = min(first, *clause.leading)
            first -= first > 0 and self.tagged.tags[first - 1] == "P"
        if first == 2 and self.tagged.tags.startswith("a,"):  # "Posthumously, she was awarded"
            first = 0
        return Span(self.tagged.starts[first], self.tagged.ends[last])


def _head(clause: Clause) -> int:
    return clause.head


def _begin(time: Time) -> int:
    return time.start
