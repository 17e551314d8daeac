"""Other names of who has just been named: 'Clara Voss, known as Fay', 'the Riga Union (RU)'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.entities.name_signs import title_gender
from factlint.names.abbreviations import abbreviates
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.entities.cast import Cast, Member
    from factlint.extract.entities.mentions import Mention
    from factlint.extract.scene import Named

_KNOWN_AS = deferred(
    r"(?: ?\([^()]*\))?,? ?\(?(?:(?:also|better|best|more|most|commonly|popularly|widely|often"
    r"|sometimes|usually|generally|formerly|professionally|otherwise|previously|later|now|once|or"
    r"|and) )*(?:(?:known|referred to) (?:professionally |simply |locally )?"
    r"(?:as |by (?:his|her|the|its) (?:stage |pen )?name,? (?:of )?)(?:simply |just )?(?:the )?"
    r"|nicknamed (?:the )?|a\.?k\.?a\.? |alias )[\"“'‘]?"
)
_LATIN = "\u024f"  # the last letter of the Latin Extended-B block
_PEERS = word_list("names", "peers")
# Words, or a bracket, without one of which a sentence gives nobody another name.
SIGNS = frozenset("known referred nicknamed aka k alias née né nee born".split()) | _PEERS
_PEER_ENDS = deferred(r" \(|,(?! and\b)")
_NEE = deferred(r",? \(?(?:née|né|nee) ")
_IN_ANOTHER_SCRIPT = deferred(r",? ?\((?:[A-Z][a-z]+(?: [a-z]+)?: ?)?")
_ALSO = deferred(
    r",? \(?(?:also|sometimes|often|variously|occasionally|alternatively|formerly|later) "
    r"(?:spelled|spelt|written|transliterated|romani[sz]ed|rendered|called|styled|named|credited"
    r"|recorded|billed)(?: as)? "
)
_BORN = deferred(r",? \(?born ")  # "Bo Lind, born Otto Lind"
_BORN_AS = (" was born ", " was born as ")  # "Bo Lind was born Otto Karl Lind in 1850"
_OR = (" or ", ", or ")  # "Otto Hay or Otto Heu (1871–1940)"
_BRACKET = deferred(r" \((?:the |or |abbreviated (?:as |to )?)?")
_FAR = 120  # characters between two names: pronunciations in several languages are longer


def byname(text: str, before: Named, mention: Mention, cast: Cast) -> Member | None:
    """Give the one named before whom a name stands for as well, or nobody."""
    between = text[before.mention.end : mention.start - len(mention.title) - bool(mention.title)]
    if not between or len(between) > _FAR or between[0] not in ", (":
        return None
    member = before.member
    if between in _BORN_AS and " " in mention.text and member.type in ("person", ""):
        return _otherwise(member, mention, cast) if mention.type in ("person", "") else None
    foreign = mention.text[0] > _LATIN and _IN_ANOTHER_SCRIPT.fullmatch(between)
    short = _BRACKET.fullmatch(between) and abbreviates(mention.text, before.mention.text)
    if foreign or short:
        cast.bearers.also_call(member, mention.text)
        return member
    if member.type not in ("person", "organisation", "") or not _fits(member, mention):
        return None
    if _NEE.fullmatch(between):
        return _maiden(member, mention, cast)
    if between == ", " and " " in before.mention.text and _is_peerage(text, mention, member):
        return member if cast.bearers.bearer_of(mention.text) in (None, member) else None
    either = between in _OR and text.startswith(" (", mention.end)
    known = _KNOWN_AS.fullmatch(between) or _ALSO.fullmatch(between)
    if known or ((either or _BORN.fullmatch(between)) and _shares(member, mention)):
        return _otherwise(member, mention, cast)
    return None


def _is_peerage(text: str, mention: Mention, member: Member) -> bool:
    """Tell whether a name behind a comma is a peer's: ', Viscount of Lind,', ', Lady Lind ('.

    It is his there, and no name of his: elsewhere "Lord Lind" may be his heir, or her husband.
    """
    rank = mention.title or mention.text.partition(" of ")[0]
    if rank.lower() not in _PEERS or member.gender not in ("", title_gender(rank)):
        return False
    return _PEER_ENDS.match(text, mention.end) is not None


def _maiden(member: Member, mention: Mention, cast: Cast) -> Member | None:
    if member.type == "organisation":
        return None
    if " " in member.name and " " not in mention.text:  # "Hedwig Krall, née Pichler"
        cast.bearers.add_name(member, f"{member.name.rpartition(' ')[0]} {mention.text}")
    return member


def _otherwise(member: Member, mention: Mention, cast: Cast) -> Member | None:
    if cast.bearers.bearer_of(mention.text) not in (None, member):
        return None
    cast.bearers.also_call(member, mention.text)
    return member


def _shares(member: Member, mention: Mention) -> bool:
    """Tell whether two full names of persons have a word in common: 'Bo Lind, born Otto Lind'."""
    words = mention.text.split(" ")
    return len(words) > 1 and not set(words).isdisjoint(member.name.split(" "))


def _fits(member: Member, mention: Mention) -> bool:
    return not mention.type or mention.type == member.type or not member.type
