"""Whose party is which: 'a Democratic senator', 'Labour MP X', 'belongs to the Liberal Party'."""

from __future__ import annotations

from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from factlint.extract.drafts import About, Where
from factlint.extract.entities.body_names import is_party
from factlint.extract.language import load_language
from factlint.extract.positions.holders import Role, holders, person_at
from factlint.extract.syntax.clause import PLAIN
from factlint.model import Date, Span
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

BY = "party"
_NEXT_TO_IT = deferred(r"[wagC#]{0,3}")  # "Democratic state senator", "Labour life peer"
_OF_PARTY = deferred(r"(?P<name>N)(?P<link>[fP])D?[aw]{0,3}(?P<party>N)")
_BELONGING = word_list("parties", "belonging")
_JOINING = word_list("parties", "joining")
_LISTS = frozenset("ticket list slate platform".split())
_CHANGING = frozenset("switched defected transferred moved crossed returned".split())
_RUNNING = word_list("parties", "running")
_IN_BRACKETS = deferred(r" \((?:the )?(?P<party>[A-Z][^()]{0,40})\)")
_LETTER = deferred(r"(?P<letter>[A-Z]+)[-–][A-Z][\w.]{1,5}")  # "(D-NY)"


_OF_COMPOUNDS = (["democrat"], ["democrats"], ["democratic"], ["socialist"])
_COMPOUNDS = frozenset("Christian Social Liberal Free National".split())


class Told(NamedTuple):
    """A party where the text names it."""

    party: Member
    span: Span


def read(scene: Scene) -> Iterator[Draft]:
    """Yield whose party the sentence says is which."""
    told: set[tuple[str, str]] = set()
    for draft in chain(_found(scene) if _speaks_of_parties(scene) else (), _bracketed(scene)):
        other = draft.value.member.id if isinstance(draft.value, About) else ""
        key = draft.subject.id, other
        if key not in told and draft.subject.type in ("person", ""):
            told.add(key)
            yield draft


def _speaks_of_parties(scene: Scene) -> bool:
    return not _partisans().isdisjoint(scene.tagged.small) or any(
        is_party(one.member) for one in scene.named
    )


@cache
def _partisans() -> frozenset[str]:
    return frozenset(word.lower() for word in load_language().partisans)


def _found(scene: Scene) -> Iterator[Draft]:
    yield from _by_office(scene)
    for at, clause in enumerate(scene.clauses):
        if clause.stance is not None and not clause.negative:
            yield from _by_verb(scene, at, clause)
    yield from _of_party(scene)
    yield from _representing(scene)


def _told(scene: Scene, token: int) -> Told | None:
    """Give the party that a token names: a name, or a word like 'Democratic'."""
    span = scene.token_span(token, token)
    name = load_language().partisans.get(scene.tagged.word(token))
    before = scene.tagged.word(token - 1) if token else ""
    if scene.tagged.word(token) in _COMPOUNDS and scene.tagged.words(token + 1, 1) in _OF_COMPOUNDS:
        return None
    if name is not None and before in _COMPOUNDS:  # "returned as a Christian Democrat"
        name = f"{before} {scene.tagged.word(token).removesuffix('s').removesuffix('ic')}s"
    if name is not None and scene.tagged.tags[token] in "wN":
        return Told(scene.discourse.cast.introduce(name, "organisation"), span)
    member = scene.tagged.member(token)
    return Told(member, span) if member is not None and is_party(member) else None


def _by_office(scene: Scene) -> Iterator[Draft]:
    """Yield 'is a Democratic senator', 'the Labour MP Otto Brandt', 'a lifelong Republican'."""
    tags = scene.tagged.tags
    for at in range(len(tags)):
        told = _told(scene, at) if tags[at] in "Nw" else None
        head = _office_behind(scene, at) if told is not None else None
        if told is None or head is None or scene.unsaid(at):
            continue
        for holder, span in holders(scene, Role(head, "politician", at, head + 1)):
            yield _draft(scene, holder, span, told, scene.clause_at(at))


def _office_behind(scene: Scene, at: int) -> int | None:
    """Give the token of the office that a party's name stands before."""
    if _partisan(scene, at):
        return at
    tagged, offices = scene.tagged, _offices(scene, at)
    gap = _NEXT_TO_IT.match(tagged.tags, at + 1)
    for token in range(at + 1, min((gap.end() if gap else at) + 1, len(tagged.tags))):
        if tagged.tags[token] == "w" and tagged.small[token] in offices:
            return token
    return None


def _offices(scene: Scene, at: int) -> frozenset[str]:
    """Give what may follow; a role behind a name is read as a role."""
    language = load_language()
    named = scene.tagged.word(at) not in language.partisans
    return language.party_offices - language.roles.keys() if named else language.party_offices


def _partisan(scene: Scene, at: int) -> bool:
    """Tell whether somebody is called by the party alone: 'was a lifelong Republican'."""
    tagged = scene.tagged
    word = tagged.word(at)
    if word not in load_language().partisans or word.endswith(("ic", "our", "or")):
        return False
    first = at
    while first and tagged.tags[first - 1] in "wa":
        first -= 1
    article = tagged.words(first - 1, 1) if first else []
    closed = tagged.tags[at + 1 : at + 2] in ("", ",", ";", "C", "P", "R", "U", "B")
    return closed and article in (["a"], ["an"])


def _by_verb(scene: Scene, at: int, clause: Clause) -> Iterator[Draft]:
    """Yield 'belongs to the Labour Party', 'was elected as a Democrat', 'ran for the Greens'."""
    told = _behind_verb(scene, clause)
    if told is None:
        return
    for member in scene.actors[at]:
        if member.person:
            yield _draft(scene, member, scene.actor_spans[at], told, clause)


def _behind_verb(scene: Scene, clause: Clause) -> Told | None:
    tagged, verb = scene.tagged, clause.phrase[0]
    running = verb in _RUNNING
    if not (running or verb in _BELONGING or verb in _CHANGING or verb in _JOINING):
        return None
    links = ("as", "for", "on", "from") if running else ("to", "for", "with")
    direct = verb in _BELONGING | _JOINING and clause.phrase[1:2] != ["to"] and not clause.passive
    for token in range(clause.after, min(max(clause.end, clause.after + 2), len(tagged.tags))):
        if tagged.tags[token] not in "PU" or tagged.small[token] not in links:
            continue
        told = _party_at(scene, token + 1)
        listed = tagged.small[token] in ("on", "from")
        if told is not None and (not listed or _on_a_list(scene, told)):
            return told
    return _party_at(scene, clause.after) if direct else None


def _on_a_list(scene: Scene, told: Told) -> bool:
    """Tell whether a party's list is meant: 'on the Labour Party ticket'."""
    behind = scene.text[told.span.end : told.span.end + 12].split()[:1]
    return bool(behind) and behind[0].strip(".,") in _LISTS


def _party_at(scene: Scene, token: int) -> Told | None:
    """Give the party behind a preposition: 'as a Democrat', 'for the Labour Party'."""
    tags = scene.tagged.tags
    while token < len(tags) and tags[token] in "Daw" and _told(scene, token) is None:
        token += 1
    if token >= len(tags) or tags[token] not in "Nw":
        return None
    behind = tags[token + 1 : token + 2]
    return _told(scene, token) if tags[token] == "N" or behind not in ("w", "N") else None


def _representing(scene: Scene) -> Iterator[Draft]:
    """Yield 'is a politician representing the Liberal Party'."""
    tagged = scene.tagged
    for at, tag in enumerate(tagged.tags):
        if tag != "g" or tagged.word(at) != "representing" or at < 1:
            continue
        told = _party_at(scene, at + 1)
        if told is None or tagged.tags[at - 1] not in "wr" or scene.unsaid(at):
            continue
        for holder, span in holders(scene, Role(at - 1, "politician", at - 1, at)):
            yield _draft(scene, holder, span, told, scene.clause_at(at))


def _of_party(scene: Scene) -> Iterator[Draft]:
    """Yield 'Otto Brandt of the Liberal Party'."""
    for match in _OF_PARTY.finditer(scene.tagged.tags):
        told, holder = _told(scene, match.start("party")), person_at(scene, match.start("name"))
        if scene.tagged.word(match.start("link")) != "of" or told is None or holder is None:
            continue
        if holder[0].type == "person" and not scene.unsaid(match.start("party")):
            yield _draft(scene, *holder, told, scene.clause_at(match.start("party")))


def _bracketed(scene: Scene) -> Iterator[Draft]:
    """Yield 'Otto Brandt (Conservative Party)' and 'Otto Brandt (D-NY)'."""
    if not scene.bracketed:
        return
    for named in scene.named:
        match = _IN_BRACKETS.match(scene.text, named.mention.end, scene.span.end)
        if match is None or named.member.type != "person" or " " not in named.mention.text:
            continue
        name = _party_called(match["party"])
        if name:
            party = scene.discourse.cast.introduce(name, "organisation")
            yield _draft(
                scene, named.member, named.span, Told(party, Span(*match.span("party"))), None
            )


def _party_called(words: str) -> str:
    language, letter = load_language(), _LETTER.fullmatch(words)
    if letter is not None and letter["letter"] in language.party_letters:
        return language.party_letters[letter["letter"]]
    if words.endswith(" Party") or words in language.parties:
        return words
    return language.partisans.get(words, "")


def _draft(scene: Scene, member: Member, who: Span, told: Told, clause: Clause | None) -> Draft:
    how = (clause.stance if clause is not None else None) or PLAIN
    member.type = member.type or "person"
    span = who.around(told.span)
    draft = scene.draft(BY, member, "party", About(told.party), Where(span, who, told.span), how)
    if clause is not None and len(clause.dates) == 1:
        time = clause.dates[0][1]
        draft.qualifiers["time"] = Date(time.stretch)
    return draft
