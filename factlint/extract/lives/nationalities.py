"""Nationalities: 'is a Latvian painter', 'the Latvian painter Otto Brandt'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import Where
from factlint.extract.entities.body_names import is_party
from factlint.extract.language import load_language
from factlint.model import Span, Text
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.tagging import Tagged

BY = "nationality"
_ADJECTIVES = tuple(
    "ing ed an al ic ish ive ous ful ary ory less born ent ant able ible ern ese ual y".split()
)
REACH = 9  # tokens from a demonym to the calling, or back to the name
_BEING = frozenset("am was is were are became remained remains".split())
# Endings of nouns that say what somebody is by calling: "sportscaster", "hymnist", "statesman".
_BEING_FORMS = deferred(
    r"(?:...(?:[^h]er|or|ist|man|woman|eur|ess|ician|arian|ete|logue)"
    r"|figure|person|author|hero|star)$"
)
_OWN_FOOTBALL = frozenset("American Australian Canadian Irish".split())
_CITIZEN = frozenset("citizen citizens national nationals subject citizenship nationality".split())

Holder = tuple["Member", Span]


def signs() -> frozenset[str]:
    """Give the words for peoples, in small letters."""
    return load_language().small_demonyms


def read(scene: Scene) -> Iterator[Draft]:
    """Yield each nationality that the words before a calling say of somebody."""
    for at, tag in enumerate(scene.tagged.tags):
        nation = _nation(scene.tagged, at) if tag in "wN" else ""
        if not nation:
            continue
        last = at + (tag == "w" and " " in nation)
        head = _head(scene, last)
        if head is None or scene.unstated(at) or _denied(scene, at):
            continue
        holder = _holder(scene, at, head)
        if holder is not None:
            yield _draft(scene, holder, nation, Span(at, last))


def _nation(tagged: Tagged, at: int) -> str:
    """Give the demonym that a token is, or the first word of."""
    language, word = load_language(), tagged.word(at)
    if tagged.tags[at] == "N":  # "a New Zealand painter"
        governed = tagged.tags[at - 1 : at] == "D" and tagged.tags[at + 1 : at + 2] in ("w", "a")
        return word if word in language.long_demonyms and governed else ""
    both = f"{word} {tagged.word(at + 1)}" if tagged.tags[at + 1 : at + 2] == "w" else ""
    if both in language.long_demonyms:
        return both
    if at and f"{tagged.word(at - 1)} {word}" in language.long_demonyms:
        return ""
    nation = word if word in language.demonyms else word.capitalize()
    told = nation in language.demonyms and (word[0].isupper() or word in _LOWER)
    return nation if told else ""


_LOWER = word_list("names", "small-demonyms")


def _head(scene: Scene, at: int) -> int | None:
    """Give the calling that a demonym stands before, over the words that part them."""
    tagged, language = scene.tagged, load_language()
    found = None
    for token in range(at + 1, min(at + REACH, len(tagged.tags))):
        word = tagged.small[token]
        if token == at + 1 and word in language.not_of_people and not _plays(tagged, at, word):
            break
        if tagged.tags[token] not in "wragvC,;x" and not _describes(tagged, token):
            break
        if tagged.tags[token] == "v" and _acted(tagged, token):
            break
        said_to_be = token == at + 1 and tagged.small[max(at - 2, 0)] == "as"
        if tagged.tags[token] == "," and said_to_be:
            break  # "Thought of as an American, actor Otto Brandt was born in Riga"
        if tagged.tags[token] == "," and found is None and not _adjective(tagged, token - 1):
            break  # "after the Malagasy crisis, president Otto Brandt"
        if tagged.tags[token] != "a" and (is_calling(word) or _of_two_nations(tagged, token)):
            found = token
        elif tagged.tags[token] == "v" and found is not None:
            break
    return found


def _acted(tagged: Tagged, token: int) -> bool:
    """Tell whether a verb is what several did: 'Latvian forces attacked captain Otto Brandt'."""
    before = tagged.small[token - 1 - (tagged.tags[token - 1] == "C")]
    return before.endswith("s") and not before.endswith("ss")


def _adjective(tagged: Tagged, at: int) -> bool:
    """Tell whether a word that a comma follows may be an adjective: 'a retired, blind painter'."""
    word = tagged.small[at]
    return tagged.tags[at] in "avg" or word.endswith(_ADJECTIVES) or is_calling(word)


def _of_two_nations(tagged: Tagged, token: int) -> bool:
    """Tell whether a demonym is what somebody is: 'an Iraqi American who'."""
    closed = tagged.tags[token + 1 : token + 2] in ("R", ",", "", "P")
    return closed and tagged.word(token) in load_language().demonyms


def _plays(tagged: Tagged, at: int, word: str) -> bool:
    """Tell whether football is the world's own, not a kind that a nation gave its name to."""
    return word == "football" and tagged.word(at) not in _OWN_FOOTBALL


def _describes(tagged: Tagged, token: int) -> bool:
    """Tell whether a name or a genitive only describes: 'Impressionist painter', 'women's'."""
    tags = tagged.tags
    if tags[token] == "S":
        return tagged.word(token)[0] in "'’" and tags[token - 1] == "w"
    member = tagged.member(token) if tags[token : token + 2] == "Nw" else None
    if member is not None and is_party(member):  # "a former Irish Fine Gael politician"
        return True
    plain = member is not None and not member.type and " " not in tagged.word(token)
    return plain and tagged.word(token).endswith(("ist", "an", "ic"))


def is_calling(word: str) -> bool:
    """Tell whether a word in small letters says what somebody is: 'painter', 'citizen'."""
    language = load_language()
    known = word in language.callings or word in language.people or word in language.roles
    return known or word in _CITIZEN or _BEING_FORMS.search(word) is not None


def _denied(scene: Scene, at: int) -> bool:
    clause = scene.clause_at(at)
    return clause is not None and clause.negative


def _holder(scene: Scene, at: int, head: int) -> Holder | None:
    tags = scene.tagged.tags
    behind = head + 1
    if tags[behind : behind + 1] == "N" and (found := _person(scene, behind)) is not None:
        return found
    first = _first(scene, at)
    if first >= 2 and tags[first - 1] == ",":
        apposed = first - 2
        while apposed >= 0 and tags[apposed] == "B":
            apposed -= 1
        if apposed >= 0 and tags[apposed] == "N" and tags[apposed - 1 : apposed] not in ("f", "P"):
            return _person(scene, apposed)
    number = scene.clause_number(at)
    if number is None:
        return None
    clause = scene.clauses[number]
    if clause.verb != _verb_before(scene, first) or scene.tagged.small[clause.verb] not in _BEING:
        return None
    actors = [one for one in scene.actors[number] if one.person]
    return (actors[0], scene.actor_spans[number]) if len(actors) == 1 else None


def _first(scene: Scene, at: int) -> int:
    """Give where the noun phrase of a demonym begins: 'a retired Latvian'."""
    tagged, demonyms = scene.tagged, load_language().demonyms
    while at and (tagged.tags[at - 1] in "Dwagvr#" or _parts(tagged, at - 1)):
        at -= 1
    while at > 1 and tagged.tags[at - 1] == "C" and tagged.word(at - 2) in demonyms:
        at -= 2
        while at and tagged.tags[at - 1] in "Dwagv#":
            at -= 1
    return at


def _parts(tagged: Tagged, at: int) -> bool:
    """Tell whether a comma parts adjectives: 'a German-born, French botanist'."""
    return tagged.tags[at] == "," and at > 0 and tagged.small[at - 1].endswith("-born")


def _verb_before(scene: Scene, first: int) -> int:
    """Give the verb right before a phrase, or before the callings listed up to it."""
    tags = scene.tagged.tags
    at = first - 1
    while at >= 0 and tags[at] == "a":
        at -= 1
    return at


def _person(scene: Scene, token: int) -> Holder | None:
    member = scene.tagged.member(token)
    if member is None or not member.person:
        return None
    member.type = "person"
    return member, scene.token_span(token, token)


def _draft(scene: Scene, holder: Holder, nation: str, tokens: Span) -> Draft:
    member, span = holder
    member.type = member.type or "person"
    told = scene.token_span(tokens.start, tokens.end)
    clause = scene.clause_at(tokens.start)
    draft = scene.draft(
        BY, member, "nationality", Text(nation), Where(span.around(told), span, told)
    )
    if clause is not None and clause.stance is not None:
        draft.polarity, draft.modality, draft.speaker = clause.stance
    return draft
