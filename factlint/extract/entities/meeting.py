"""Whom the names of a sentence mean, each in its turn: they are met here, or met again."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factlint.extract.entities.bynames import byname
from factlint.extract.entities.introductions import introduce
from factlint.extract.entities.namesakes import CHILD_OF, namesake
from factlint.extract.language import load_language
from factlint.extract.scene import Named
from factlint.extract.syntax.numbers import NUMBER_WORDS
from factlint.model import year_of
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.extract.coreference.discourse import Discourse
    from factlint.extract.entities.cast import Cast, Member
    from factlint.extract.entities.mentions import Mention
    from factlint.model import Time

_SPEC = len("5 tonnes ")
_OF_TONS = deferred(r"\d[ -]?(?:grt|GRT|gt|GT|dwt|DWT|tons?|tonnes?) $")
_OPENS_WITH_CHILD = deferred(
    r"(?:^|[.!?] )(?:Born\b[^.;]{0,120}?, )?(?:(?:[Tt]he|[Aa]n?) )?(?:[A-Za-z]+ ){0,2}"
    rf"{CHILD_OF}$"
)
_FAR = 200  # characters of a sentence before a parent's name
_WHOSE = ("his", "her", "its", "their", "whose")


def named_in(
    text: str, mentions: list[Mention], discourse: Discourse, first: Member | None,
    relatives: set[int], times: Sequence[Time], *, renames: bool,
) -> list[Named]:  # fmt: skip
    """Give whom the names of a sentence mean, those that mean nobody left out.

    `first` is whom the name at the very beginning of the block means, if that is known;
    `relatives` are the offsets of names in a list of kin, `times` are those of the sentence;
    `renames` tells whether a word of the sentence may give somebody another name.
    """
    cast = discourse.cast
    told = _earliest(times) if cast.has_namesakes else ""
    known = first if mentions and mentions[0].start == 0 else None
    named = [Named(mentions[0], known)] if known is not None else []
    for mention in mentions[len(named) :]:
        kin = mention.start in relatives and len(mentions) > 1
        member = _renamed(text, named, mention, discourse) if renames else None
        member = member or _of_title(text, mention, cast) or _of_kind(text, mention, discourse)
        if member is None:
            member = cast.see_relative(mention) if kin else cast.see(mention)
            if member is not None:
                dead = "" < discourse.deaths.get(member.id, told) < told
                member = cast.last_of_the_name(member, discourse.subjects, dead=dead)
                member = _or_the_child(text, named, mention, member, cast)
        if member is not None and _is_one_of_a_kind(text, mention, member, cast):
            continue
        if member is not None:
            ship = cast.ship_named_after(member) if member.type == "person" else None
            if ship is not None and " " in mention.text and _is_thing(text, mention):
                member = ship  # "the Ada Hay", of whom the text tells as well
                cast.touch(ship)
            elif _bears_a_name(text, mention, member):
                continue  # "The Otto Hay, a public house, opened in 1934"
            named.append(Named(mention, member))
            _learn_type(text, mention, member)
    if len(named) > 1:
        _share_surname(text, named, cast)
        _sister_ships(text, named)
    return named


def _is_one_of_a_kind(text: str, mention: Mention, member: Member, cast: Cast) -> bool:
    """Tell whether the last word of a thing's name is another's: 'A Life-boat was placed there'."""
    part = " " not in mention.text and mention.text != member.name and member.type != "person"
    if not part or not member.name.endswith(f" {mention.text}"):
        return False
    before = text[max(mention.start - 5, 0) : mention.start].lower()
    if before.endswith((" a ", " an ")) or before in ("a ", "an "):
        cast.kinds_told.add(mention.text)
        return True
    return mention.text in cast.kinds_told and before.endswith(("this ", "that "))


def _learn_type(text: str, mention: Mention, member: Member) -> None:
    """Learn what is named from the words right before: 'the 184 grt Freja', 'the opera Vanda'."""
    tonnage = _OF_TONS.search(text, max(mention.start - _SPEC, 0), mention.start)
    if tonnage is not None and member.type in ("", "person"):
        introduce(member, "ship")
    elif not member.type and _is_thing(text, mention):
        member.with_article = True
    elif member.name == mention.text and _is_title(text, mention):
        member.with_article = True
        member.type = member.gender = ""


def _or_the_child(
    text: str, named: list[Named], mention: Mention, known: Member, cast: Cast
) -> Member:
    """Give whose the surname is in 'Born in 1866, the son of Otto Hay, Hay left': not Otto's."""
    if " " in mention.text or mention.title or not text.endswith(", ", 0, mention.start):
        return known
    parents = (one.mention.start for one in named if one.member is known and known.person)
    is_child = any(_OPENS_WITH_CHILD.search(text, max(at - _FAR, 0), at) for at in parents)
    return cast.other_of_surname(known, mention.text) if is_child else known


def _earliest(times: Sequence[Time]) -> str:
    """Give the year of the earliest date of a sentence, or nothing where one has no year."""
    dates = [year_of((time.edtf or "").lstrip("[")) for time in times if time.kind == "date"]
    return min(dates, default="")


def _bears_a_name(text: str, mention: Mention, member: Member) -> bool:
    """Tell whether a name with an article is that of something named after somebody known."""
    given, _, surname = mention.text.partition(" ")
    known = member.type == "person" and surname != "" and mention.text == member.name
    return known and load_language().is_given(given) and _is_thing(text, mention)


def _is_thing(text: str, mention: Mention) -> bool:
    """Tell whether a name has an article, or a number: 'the Lind Annals', 'six Lind Suites'.

    'The Dalai Lama' and 'the Empress Ada' have one as well.
    """
    before = text[max(mention.start - 12, 0) : mention.start]
    word = before.rstrip(" ").rpartition(" ")[2].lower() if before.endswith(" ") else ""
    if word in _WHOSE:
        return " of " in mention.text  # "her Flora of the Eastern Fens"
    if word != "the" and word not in NUMBER_WORDS:
        return False
    known = word_list("names", "with-the") | load_language().titles
    return known.isdisjoint(mention.text.split(" "))


def _is_title(text: str, mention: Mention) -> bool:
    """Tell whether a word for works is before a title: 'the opera Vanda', 'his ode The Weir'."""
    before = text[max(mention.start - 24, 0) : mention.start]
    word = before.removesuffix("The ").rstrip(" ").rpartition(" ")[2]
    return word in word_list("works", "titled") and " " not in mention.text and not mention.title


def _renamed(
    text: str, named: list[Named], mention: Mention, discourse: Discourse
) -> Member | None:
    """Give who is named again otherwise, or somebody else of a name that is known."""
    known = byname(text, named[-1], mention, discourse.cast) if named else None
    if known is not None:
        return known
    return namesake(text, mention, discourse.cast, discourse)


def _of_title(text: str, mention: Mention, cast: Cast) -> Member | None:
    """Give whom a title alone takes up: 'The Baron', where only Baron Otto Hay was named so."""
    if mention.title or mention.text not in word_list("names", "taken-up-by-title"):
        return None
    article = text[max(mention.start - 4, 0) : mention.start]
    if article not in ("the ", "The ") or text.startswith((" of ", "’", "'"), mention.end):
        return None
    return cast.only_one_titled(mention.text)


def _of_kind(text: str, mention: Mention, discourse: Discourse) -> Member | None:
    """Give the body that its noun alone takes up: 'the Company', of 'the Low Water Company'.

    The text writes it with a capital, and has named no other body that ends so.
    """
    noun = mention.text.lower()
    if mention.title or noun not in load_language().organisation_nouns:
        return None
    article = text[max(mention.start - 4, 0) : mention.start]
    if article not in ("the ", "The ") or text.startswith(" of ", mention.end):
        return None
    bearers = discourse.cast.bearers.ending_in(noun)
    known = [one for one in bearers if one.type == "organisation"]
    return known[0] if len(known) == 1 == len(bearers) else None


def together(text: str, named: list[Named]) -> list[Member]:
    """Give the persons a sentence opens with: 'Jonas Harker and Clara Voss met him'."""
    members = [named[0].member]
    for one, other in pairwise(named):
        between = text[one.mention.end : other.mention.start]
        if between not in (" and ", ", ", ", and ") or not other.member.person:
            break
        members.append(other.member)
        if "and" in between:
            return members
    return members[:1]


def _share_surname(text: str, named: list[Named], cast: Cast) -> None:
    """Let 'Hugo and Felix Brandram' both be Brandrams."""
    for at, (one, other) in enumerate(pairwise(named)):
        between = text[one.mention.end : other.mention.start]
        if between != " and " or " " in one.member.name or " " not in other.member.name:
            continue
        if _placed(text, named[: at + 1]):
            continue
        if one.member.person and other.member.type == "person":
            cast.also_called(one.member, other.member)
            one.member.type = one.member.type or "person"


def _sister_ships(text: str, named: list[Named]) -> None:
    """Take both for ships in 'The Freja's sister Idun sailed', where no title has the article."""
    for one, other in pairwise(named):
        of_a_thing = one.mention.article and one.member.type in ("", "ship")
        between = text[one.mention.end : other.mention.start] if of_a_thing else ""
        if between[1:].strip() in ("s sister", "s sister ship") and _is_thing(text, one.mention):
            for ship in (one.member, other.member):
                ship.type, ship.gender = "ship", ""


def _placed(text: str, named: list[Named]) -> bool:
    """Tell whether the last of these stands in a row of places: 'in Leeds, Riga and Saffron'."""
    first = len(named) - 1
    while first and text[named[first - 1].mention.end : named[first].mention.start] == ", ":
        first -= 1
    before = text[: named[first].mention.start].rstrip(" ")
    return before.rpartition(" ")[2].lower() in ("in", "at", "near")
