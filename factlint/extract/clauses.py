"""Part a tagged sentence into clauses: who, which verb, what follows, when.

A shallow parse over one letter a word (`grammar.py`): groups of verbs are found first, the words
between two groups are parted at the nearest boundary, and the subject is sought to the left of
each group, over prepositional phrases and appositions. What does not fit is left alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factlint.extract import speech
from factlint.extract.grammar import SAYING, WITH_THAT
from factlint.extract.subjects import DESCRIBING, Subject, find_subject
from factlint.model import Modality, Polarity
from factlint.patterns import deferred
from factlint.records import dataclass, field

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.lexicon import Lexicon
    from factlint.extract.tagging import Tagged
    from factlint.model import Time

_GROUP = deferred(
    r"(?P<auxiliaries>(?:[mbhd][an]*)+)(?P<main>[vsg])"  # had been seen, was working
    r"|(?P<modal>[md][an]*)(?P<base>w)"  # did not return, would leave
    r"|(?P<copula>(?:[mhd][an]*)*b)|(?P<having>h)"
    r"|(?P<before>n?a*)(?P<bare>[vs])"  # left, never married
)
_BOUNDARY = frozenset("CRUK;,")
_MADE = frozenset("founded established formed launched incorporated".split())
_PAIR_BEFORE = deferred(r"[NwrT]C[DSaw#]*[NwrT],$")  # ", designed by Ada and Otto Hay, was opened"
_RELATIVE_BEFORE = deferred(r",R[^,]*,$")  # ", which cover the years to 1902, were": no verb known
_APPOSED_LONG = deferred(r"N,")  # "Otto Brandt, 74, of Leeds and York, died"
_LIST = deferred(r"N(?:,D?N)*,?CD?N,")
_APPOSED_PAIR = deferred(r"N,[Dwag#]+C[Dwag#]+,$")  # "Otto Brandt, president and owner, left"
# Forms in -s that are hardly nouns, so that "and" may stand before them: "is rich and lives in".
_PREDICATES = frozenset(
    "lives resides teaches serves belongs represents becomes begins joins receives appears remains"
    " owns operates performs contains consists employs oversees publishes writes wins marries"
    " focuses".split()
)
_PAIRS = ("couple", "family")
_GOVERNS = tuple("PaDNUSCf")
_ANY_ACT = "acted"  # needs an object: "launched in March" is what was done to a ship
_ALSO_PREPOSITIONS = frozenset("after before since until till as than".split())


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
    end: int  # first token behind the clause
    passive: bool = False
    perfect: bool = False
    negative: bool = False
    modal: str = ""
    copula: bool = False
    reduced: bool = False  # "a memoir published in 1946": the noun before it is the subject
    opener: str = ""  # the class of the boundary it begins at: C, R, U, K, P, f, ";", "," or ""
    opener_word: str = ""
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


def clauses(tagged: Tagged) -> list[Clause]:
    """Give the clauses of a sentence in order."""
    found = list(_verb_groups(tagged))
    _part(tagged, found)
    for at in range(len(found)):
        find_subject(tagged, found, at)
        speech.note_speech(tagged, found, at)
        if at and found[at - 1].passive:
            _share_helper(tagged, found[at])
    return found


def _share_helper(tagged: Tagged, clause: Clause) -> None:
    """Read 'was founded in 1902 and dissolved in 1940' as two passives that share one 'was'."""
    from factlint.extract.lexicon import load_lexicon

    bare = not tagged.tags[clause.group : clause.verb].strip("a")
    alone = clause.opener == "C" and clause.subject is None and bare
    if not alone or tagged.tags[clause.after : clause.after + 1] in tuple("DNOS#"):
        return
    lexicon = load_lexicon()
    word = clause.phrase[0]
    clause.passive = word in lexicon.passive and _only_in_phrases(lexicon, clause)


def _only_in_phrases(lexicon: Lexicon, clause: Clause) -> bool:
    """Tell whether a verb without object does nothing by itself: 'built' is done to a hall.

    What only a person does, 'launched', is done to what no person is: a ship.
    """
    done = lexicon.find(lexicon.active, clause.phrase, ("",))
    if done is None:
        return True
    suffered = lexicon.find(lexicon.passive, clause.phrase, ("",))
    to_things = suffered is not None and suffered.of != () and "person" not in suffered.of
    return to_things and done.of == ("person",)


def _verb_groups(tagged: Tagged) -> Iterator[Clause]:
    before: Clause | None = None
    for match in _GROUP.finditer(tagged.tags):
        clause = _group(tagged, match, before)
        if clause is not None:
            clause.phrase = tagged.words(clause.verb, 6)
            clause.passive = (
                clause.passive or clause.phrase[0] == "born"
            )  # "Mott, born in 1914, was"
            before = clause
            yield clause


def _group(tagged: Tagged, match: re.Match[str], before: Clause | None) -> Clause | None:
    tags = tagged.tags
    auxiliaries, main, modal, _, copula, having, _, bare = match.groups()
    begin, after = match.span()
    helpers = auxiliaries or modal or copula or ""
    if bare:
        begin = match.start("before")
        if _attributive(tags, begin) or (bare == "s" and not _predicates(tagged, begin, after)):
            return None
    elif (
        begin
        and tags[begin - 1] == "t"
        and not ("h" in (auxiliaries or "") and speech.told_to_have(before))
    ):
        return None  # "to be allowed": no statement
    if main == "g" and "b" not in helpers:
        return None
    return Clause(
        head=0, verb=after - 1, group=begin, after=after, end=len(tags),
        passive="b" in helpers and main == "v",
        perfect="h" in helpers,
        negative="n" in match[0] or _contracted(tagged, match) or _denied(tagged, match)
        or _never(tagged, begin),
        modal=_modal(tagged, match),
        copula=bool(copula or having),
    )  # fmt: skip


def _denied(tagged: Tagged, match: re.Match[str]) -> bool:
    """Tell whether what follows 'is' denies it: 'is not a', 'was no', but not 'was not only'."""
    behind = match.end()
    if not match["copula"] or tagged.tags[behind : behind + 1] != "n":
        return False
    return tagged.words(behind + 1, 1) not in (["only"], ["just"], ["merely"])


def _never(tagged: Tagged, at: int) -> bool:
    """Tell whether a 'never' stands before all helpers: 'never did marry', 'never had been'."""
    while at and tagged.tags[at - 1] == "a":
        at -= 1
    return at > 0 and tagged.small[at - 1] == "never"


def _contracted(tagged: Tagged, match: re.Match[str]) -> bool:
    first, behind = match.span()
    if "h" in (match["auxiliaries"] or "") and tagged.tags[max(first - 1, 0) : first] == "n":
        return True  # "need not have left"
    if not tagged.contracted and "m" not in match[0]:
        return False
    words = tagged.words(first, behind - first)
    return any(word.endswith(("n't", "n’t")) or word == "cannot" for word in words)


def _attributive(tags: str, at: int) -> bool:
    """Tell whether a bare form is an adjective: 'the murdered man', 'his married name'."""
    while at and tags[at - 1] == "a":
        at -= 1
    return at > 0 and tags[at - 1] in "DSPfy#t"


def _predicates(tagged: Tagged, begin: int, after: int) -> bool:
    """Tell whether a form in -s is a verb: 'he works', 'and lives in', not 'the rope works'."""
    tags = tagged.tags
    how = tagged.words(after, 1) in (["how"], ["why"])  # "A cartoon shows how"
    if how or tags[after : after + 1] == "K" or (begin > 0 and tags[begin - 1] in "NHJYR"):
        return True
    if begin > 1 and tags[begin - 1] == "K" and tags[begin - 2] in "wN":  # "an artist that works"
        return tagged.small[after - 1] in _PREDICATES and tags[after : after + 1] in _GOVERNS
    if tagged.small[after - 1] in speech.SAYS and tags[begin - 1] == "w":  # "The file says Ada Hay"
        return tags[after : after + 1] in ("N", "H", "Y")
    joined = begin > 1 and (tags[begin - 1] in "C," or tagged.small[begin - 1] in _PAIRS)
    return joined and tagged.small[after - 1] in _PREDICATES and tags[after : after + 1] in _GOVERNS


def _modal(tagged: Tagged, match: re.Match[str]) -> str:
    at = tagged.tags.find("m", *match.span())
    return tagged.small[at] if at >= 0 else ""


def _part(tagged: Tagged, found: list[Clause]) -> None:
    """Give each clause its stretch of the sentence, and say how it is joined to the one before."""
    tags = tagged.tags
    for at, clause in enumerate(found):
        before = found[at - 1].after if at else 0
        boundary = (
            None
            if _apposed_participle(tagged, clause, at)
            else _governed(tagged, before, clause.group)
        )
        if boundary is None:
            clause.head = before
            if at:
                _unparted(tagged, found[at - 1], clause)
            if clause.reduced and at == 1 == len(found) - 1 and found[0].opener in ("R", "K"):
                clause.reduced = clause.passive = False  # "The man who met Ada left in 1906"
            continue
        if at:
            found[at - 1].end = boundary
        clause.head = boundary + 1
        clause.opener = tags[boundary]
        clause.opener_word = tagged.small[boundary]
        clause.leading = tuple(
            place
            for place in range(before, boundary)
            if not at and tags[place] == "T" and "R" not in tags[before:place]
        )
        _mark_participle(tagged, clause)
    _move_leading_dates(found)


def _apposed_participle(tagged: Tagged, clause: Clause, at: int) -> bool:
    """Tell whether a participle describes the noun before it: 'an agency and school based in'."""
    if not at:
        return False
    if clause.phrase[0] in _MADE and clause.group == clause.verb:  # "a bus maker founded in 1902"
        behind = tagged.tags[clause.after : clause.after + 1]
        return tagged.tags[clause.group - 1] == "w" and behind in ("P", "T", "y", "C", "B", "a")
    return _describes(tagged, clause) and tagged.tags[clause.group - 1] in "wNr"


def _describes(tagged: Tagged, clause: Clause) -> bool:
    """Tell whether a bare form can hardly be but a participle: 'originally based in'."""
    bare = not tagged.tags[clause.group : clause.verb].strip("a")
    return bare and clause.phrase[0] in DESCRIBING


def _boundary(tagged: Tagged, start: int, end: int) -> int | None:
    """Give the place that parts two verb groups: a conjunction before a comma."""
    tags = tagged.tags
    if _BOUNDARY.isdisjoint(tags[start:end]):
        return None
    if tags[end - 1] == "," and (
        tagged.small[end] in DESCRIBING  # "..., and a shop, based in"
        or _APPOSED_PAIR.search(tags, start, end)
        or (not start and _APPOSED_LONG.match(tags, 0, end) and not _LIST.fullmatch(tags, 0, end))
    ):
        return end - 1
    apart = _PAIR_BEFORE if start else _RELATIVE_BEFORE
    if tags[end - 1] == "," and apart.search(tags, start, end):
        return end - 1
    if not start and tags[max(end - 4, 0) : end] == "N,CN":  # "Ann (then aged 17), and Will had"
        end -= 3
    for wanted in ("RUK", ";", "C", ","):
        for at in range(end - 1, start - 1, -1):
            if tags[at] in wanted and _parts(tagged, start, at, end):
                return at
    return None


def _governed(tagged: Tagged, start: int, end: int) -> int | None:
    """Give the preposition before a gerund with helpers, 'without ever having', or a boundary."""
    if tagged.small[end] in ("having", "being"):
        at = end - 1
        while at > start and tagged.tags[at] == "a":
            at -= 1
        if at >= start and tagged.tags[at] in "Pf":
            return at
    return _boundary(tagged, start, end)


def _parts(tagged: Tagged, start: int, at: int, end: int) -> bool:
    """Tell whether a conjunction or a mark parts what is told before and behind it."""
    if tagged.tags[at] == "U":
        return _subordinates(tagged, at, end)
    joins = _one_stretch(tagged, at) or _joins_names(tagged.tags, start, at, end)
    return tagged.tags[at] != "C" or not joins


def _one_stretch(tagged: Tagged, at: int) -> bool:
    """Tell whether 'and' stands within a stretch of time: 'between 1902 and 1905'."""
    if tagged.tags[max(at - 1, 0) : at + 2] != "TCT":
        return False
    first, last = tagged.time(at - 1), tagged.time(at + 1)
    return first is not None and last is not None and first.range == last.range is not None


def _subordinates(tagged: Tagged, at: int, end: int) -> bool:
    """Tell whether a word opens a clause: 'after he left', not 'after the hands, built'."""
    between = tagged.tags[at:end]
    if tagged.small[at] in _ALSO_PREPOSITIONS:
        if tagged.tags[at + 1 : at + 2] == "g":  # "who after moving to Riga served"
            return False
        if tagged.tags[at + 1 : at + 2] in ("T", "B", "L"):  # "after 1945 he left"
            return False
        return "," not in between and "C" not in between
    return "," not in between or between[1:2] == "P"  # "because in 1905, he had"


def _joins_names(tags: str, start: int, at: int, end: int) -> bool:
    """Tell whether an 'and' joins two subjects: 'Hugo and Felix founded', 'the men and women'."""
    left = tags[start:at].rstrip("a")
    right = tags[at + 1 : end].rstrip("aB")
    if start == 0 and "," not in left:
        return bool(right) and right[-1] in "Nwr"
    return False


def _unparted(tagged: Tagged, before: Clause, clause: Clause) -> None:
    """Two groups with no boundary between: a participle behind its noun, or reported speech."""
    if tagged.tags[clause.group - 1 : clause.group] == "t":
        clause.opener = "t"
    elif tagged.tags[clause.group - 1 : clause.group] in ("H", "Y") and before.opener == "U":
        pass  # "While his case was pending he left"
    elif clause.group == clause.verb and not before.copula and before.group == before.verb:
        _reduce_one(tagged, before, clause)
    elif _it_is_said(tagged, before):
        pass
    elif clause.group == clause.verb or _describes(tagged, clause):
        clause.reduced = clause.passive = True
    elif before.opener in ("R", "K"):
        clause.head = max(before.after, clause.head)
    elif before.group == before.verb and before.phrase[0] not in SAYING:
        before.reduced = before.passive = True
        clause.head = before.head
    clause.head = max(clause.head, 0)
    before.end = clause.group if clause.reduced else _behind(before, clause)


def _it_is_said(tagged: Tagged, before: Clause) -> bool:
    """Tell whether a clause is 'It is believed', which any statement may follow."""
    it = before.group > 0 and tagged.tags[before.group - 1] == "J"
    return it and before.passive and before.phrase[0] in SAYING


def _behind(before: Clause, clause: Clause) -> int:
    return before.after if before.phrase and before.phrase[0] in SAYING else clause.group


def _reduce_one(tagged: Tagged, before: Clause, clause: Clause) -> None:
    saying = before.phrase[0] in SAYING and before.phrase[0] not in WITH_THAT
    if not saying and tagged.tags[clause.after : clause.after + 1] in (
        "P",
        "y",
    ):
        clause.reduced = clause.passive = True


def _mark_participle(tagged: Tagged, clause: Clause) -> None:
    """Read 'the book, published in 1946,' as the book's: a participle right behind a comma."""
    from factlint.extract.lexicon import load_lexicon

    alone = clause.opener == "," and clause.group == clause.verb == clause.head
    word = clause.phrase[0]
    if alone and tagged.tags[clause.after : clause.after + 1] in (
        "P",
        "y",
        "T" if word == "born" else "y",
    ):
        lexicon = load_lexicon()
        acting = {
            stated.name
            for rest, stated in lexicon.active.get(word, ())
            if tuple(clause.phrase[1 : len(rest) + 1]) == rest  # not "completed her studies"
        }
        if word in lexicon.passive and acting <= {_ANY_ACT}:
            clause.reduced = clause.passive = True


def _move_leading_dates(found: list[Clause]) -> None:
    """Give the dates before a subordinate clause to the main one: 'In 1899, when ..., he moved'."""
    if len(found) > 1 and found[0].opener in ("U", "R"):
        for clause in found[1:]:
            if clause.opener == ",":
                clause.leading, found[0].leading = found[0].leading, ()
                return
