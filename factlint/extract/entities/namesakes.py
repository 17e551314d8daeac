"""Others of one name: 'another John Hay', 'a second Ark Royal', who is not the one told of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.entities.name_signs import title_gender
from factlint.limits import load_limits
from factlint.names import parse_name
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from factlint.extract.coreference.discourse import Discourse
    from factlint.extract.entities.cast import Cast, Member
    from factlint.extract.entities.mentions import Mention

_ANOTHER = deferred(
    r"\b(?:[Aa]nother|[Aa] (?:first|second|third|different|later|younger|previous)"
    r"|[Aa]n (?:earlier|older)|[Tt]he other) (?:[a-z]+ )?$"
)
_YOUNGER_ONE = deferred(r"\b[Tt]he (?:younger|second|third|fourth|new|later|next) $")
_NUMBERED = deferred(
    r"(?<!\bwas )(?<!\bis )\b[Tt]he"
    r" (?:first|second|third|fourth|new|old|earlier|later|previous|original) $"
)
SIGNS = frozenset(
    "another first original second third fourth different later younger previous earlier older"
    " other new old young"
    " also too likewise called named son daughter father mother grandson granddaughter nephew niece"
    " uncle aunt grandfather grandmother brother sister cousin great-uncle great-nephew"
    " great-grandfather great-grandson namesake same name confused mistaken relation unrelated"
    " related distinct distinguish distinguished s. dau.".split()
)
CHILD_OF = r"(?:son|daughter|child) of (?:the (?:late )?)?(?:[a-z]+ )?"
_KIN_OF = deferred(  # "his uncle and namesake", "their first son", "Brandt's late father"
    r"\b(?:(?P<whose>[Hh]is|[Hh]er|[Tt]heir)|(?P<owner>[A-Z]\w+)(?:['’]s|s['’])) (?:[a-z]+ ){0,2}"
    r"(?:sons?|daughters?|father|mother|(?:great-)?grand(?:son|father|daughter|mother)"
    r"|(?:great-)?(?:nephew|niece|uncle|aunt)|brother|sister|cousin)"
    r"(?: and (?:namesake|godson|godfather|partner|heir))?,? $"
)
_KIN_BEHIND = deferred(  # "Edward Lamb, his grandson, opened it"
    r", (?:(?P<his>his)|her) (?:[a-z]+ ){0,2}(?:(?:great-)?(?:grandson|granddaughter|nephew|niece)"
    r"|son|daughter|cousin|namesake)\b"
)
_YOUNGER = deferred(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]+ ){0,2}(?:sons?|daughters?|children),? $"
)
_SAME_NAME = deferred(
    r"\b(?:[Nn]amesake|of (?:the|that) same name|(?:confused with|mistaken for|[Uu]nrelated to"
    r"|related to|[Nn]o relation (?:to|of)|[Dd]istinct from|[Dd]istinguish(?:ed)? (?:\w+ )?from)"
    r"(?: (?:his|her|the)(?: [a-z]+){1,3})?),? $"
)
# "Hay, a baker, was born in 1846, son of" Otto Hay, a farmer
_BORN_SON_OF = deferred(
    r"(?P<surname>\b[A-Z]\w+)(?:,[^.;]{1,60},)? (?:was|is) (?:born\b[^.;]{0,90}?,? )?(?:the )?"
    rf"(?:[a-z]+ ){{0,2}}{CHILD_OF}$"
)
_HIS = deferred(
    r"\b(?:[Hh]is|[Hh]er|[Aa]n?) (?:[a-z]+ )?(?:son|daughter|father|mother|grandson|granddaughter"
    r"|nephew|niece|uncle|aunt|grandfather|grandmother),? $"
)
_SON = deferred(r"\b(?:grand)?son,? $")
# "his eldest son, ", "a daughter named ", "Brandt's brother "
_YOUNG_KIN = deferred(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|[Tt]he|(?P<owner>[A-Z]\w+)(?:['’]s|s['’]))"
    r" (?:[a-z]+ ){0,2}(?:(?P<child>son|daughter|child|s\.|dau\.)|(?P<sibling>brother|sister)"
    r"|nephew|niece|grandson|granddaughter|grandchild),?(?: named| called)? $"
)
_OPENS = deferred(r"\b(?:His|Her) (?:[a-z]+ )?[a-z]+,? $")  # a sentence on who acted before
_YOUNG = deferred(r"\b[Yy]oung $")
_SAME_HOUSE = deferred(r"\b[Hh]is (?:[a-z]+ )?(?:brother|son),? $")
_ALSO = deferred(
    r"\b(?:son|daughter|father|mother|grandson|granddaughter|nephew|niece|uncle|aunt|grandfather"
    r"|grandmother|brother|sister|cousin),? (?:also|too|likewise)(?: called| named)? $"
)
_PEERS = ("sibling", "child")
_PARTNERS, _ELDERS = ("spouse",), ("father", "mother", "parent")
_NEAR = 6  # words before a name, one of which is a sign: "confused with the young singer"
_FAR = 40  # characters before a name in which such words stand
_SENTENCE = 240  # characters before a parent's name, in which the child's stands
_WORD_BEFORE = deferred(r"\b([A-Z][a-z]+) $")
_DAY = r"(?:\d{1,2} [A-Z][a-z]+ |[A-Z][a-z]+ \d{1,2}, )?"
_LIFE = deferred(rf" \((?:b\. |born )?{_DAY}(?P<born>1\d{{3}}|20\d\d)\b")
_WHOLE_LIFE = deferred(
    rf" \({_DAY}(?P<born>1\d{{3}}|20\d\d) ?[-–] ?{_DAY}(?P<died>1\d{{3}}|20\d\d)\)"
)
_THE_YOUNGER = deferred(r"\b(?:the [Yy]ounger|[Jj]unior|[Jj]nr\.?|Jr\.?)$")
_IN_ITALICS = ("ship", "work")
_MADE_ANEW = ("ship", "building")  # these are numbered by name: 'the second Ark Royal'


def namesake(text: str, mention: Mention, cast: Cast, discourse: Discourse) -> Member | None:
    """Give somebody new of a name that is known, where the text says it is another one's.

    'His son Edward' of Edward Lamb, who acted last, is another Edward; nobody is his own nephew or
    his wife's son, and no father 'his son'.
    """
    if (born_later := _of_another_life(text, mention, cast, discourse)) is not None:
        return born_later
    if cast.has_namesakes and _THE_YOUNGER.search(text, mention.start, mention.end) is not None:
        bearer = cast.bearers.bearer_of(mention.text)
        younger = cast.namesake_of(bearer) if bearer is not None else None
        if younger is not None:
            return younger
    begin = max(mention.start - len(mention.title) - bool(mention.title), 0)
    name, begin = _whole_name(text, mention, begin)
    before = max(begin - _FAR, 0)
    behind = _KIN_BEHIND.match(text, mention.end)
    if behind is None and SIGNS.isdisjoint(
        text[before:begin].lower().replace(",", " ").split()[-_NEAR:]
    ):
        return None
    acted = [*discourse.subjects, *discourse.related(_PARTNERS)]
    if mention.title and (titled := _titled_kin(text, mention, begin, cast, acted)) is not None:
        return titled
    if " " not in mention.text and (
        own := _of_the_same_name(text, mention, cast, acted, discourse)
    ):
        return own
    known = cast.bearers.bearer_of(name)
    if known is None or (known.type == "person" and " " not in mention.text):
        return None
    another = _ANOTHER.search(text, before, begin) is not None
    anew = known.type in _MADE_ANEW and _NUMBERED.search(text, before, begin) is not None
    other = _SAME_NAME.search(text, before, begin) is not None
    goes_on = _goes_on_about(known, discourse) and _OPENS.search(text, before, begin) is not None
    told_of = known in cast.topics or goes_on
    alone = known in cast.topics and not any(one.person for one in discourse.subjects)
    his = goes_on or known in acted or alone
    kin = (told_of and _is_kin_of(known, text, before, begin, acted=his)) or (
        known in discourse.related(_ELDERS) and _YOUNGER.search(text, before, begin) is not None
    )
    kin = kin or (behind is not None and _is_his(known, behind, cast, discourse.subjects))
    also = known.type == "person" and any(
        one.search(text, before, begin) is not None for one in (_ALSO, _YOUNGER_ONE)
    )
    longer = mention.text not in known.names and known.id in discourse.named_in_block
    kin = kin or (longer and _YOUNGER.search(text, before, begin) is not None)
    other = other or _is_a_parent(known, text, begin)
    if known.type in ("place", "") or not (another or anew or other or kin or also):
        return None
    return cast.another(known, name, mention.title, kin=kin)


def _goes_on_about(known: Member, discourse: Discourse) -> bool:
    """Tell whether he acted last, or is the only one named before: 'built by Edward Lamb. His'."""
    persons = [one for one in discourse.cast.those(discourse.seen_before) if one.person]
    acted = [one for one in discourse.subjects if one.person]
    return discourse.subjects == [known] or (persons == [known] and acted in ([], [known]))


def _of_another_life(
    text: str, mention: Mention, cast: Cast, discourse: Discourse
) -> Member | None:
    """Give somebody new whose fuller name has other years: 'Otto Emil Hay (1894-1961)'.

    Under the same name it is another one where all years are far from those told of the first.
    """
    life = _LIFE.match(text, mention.end)
    known = cast.bearers.bearer_of(mention.text) if life is not None else None
    if life is not None and known is None and " " not in mention.text:
        known = cast.bearers.find(mention, cast.topics)
    if life is None or known is None:
        return None
    whole = _WHOLE_LIFE.match(text, mention.end)
    told = {name: discourse.happened.get((known.id, name), "") for name in ("born", "died")}
    years = [(day, whole[name]) for name, day in told.items() if day] if whole else []
    if " " not in mention.text and known.name.startswith(f"{mention.text} "):  # of a child
        other = any(
            day[:4].isdecimal() and abs(int(day[:4]) - int(year)) > 1 for day, year in years
        )
        if other and known in cast.topics:  # who goes on to be called so
            return cast.another(known, mention.text, kin=True)
        return cast.newcomer(mention.text, known.gender) if other else None
    if mention.text in known.names:
        apart = bool(years) and all(_is_far(*one) for one in years)
        return cast.another(known, mention.text, mention.title, kin=True) if apart else None
    if not _is_far(discourse.happened.get((known.id, "born"), ""), life["born"]):
        return None
    return cast.another(known, mention.text, mention.title)


def _is_far(told: str, year: str) -> bool:
    """Tell whether a date that was told is of another life than one of that year."""
    known = told[:4]
    return known.isdecimal() and abs(int(known) - int(year)) >= load_limits().childhood


def _is_kin_of(known: Member, text: str, start: int, end: int, *, acted: bool) -> bool:
    """Tell whether words before a name say whose kin it names: 'his uncle and namesake'."""
    match = _KIN_OF.search(text, start, end)
    if match is None:
        return False
    if match["owner"]:
        return match["owner"] in known.name.split(" ")
    genders = {"his": ("", "male"), "her": ("", "female")}
    return acted and known.gender in genders.get(match["whose"].lower(), ("", "male", "female"))


def _is_a_parent(known: Member, text: str, end: int) -> bool:
    """Tell whether a name is that of a father who is called as his son: 'Hay was the son of'."""
    match = _BORN_SON_OF.search(text, max(end - _SENTENCE, 0), end)
    return match is not None and known.type == "person" and known.name.endswith(match["surname"])


def _is_his(known: Member, behind: re.Match[str], cast: Cast, acted: Sequence[Member]) -> bool:
    """Tell whether 'his grandson' behind a name is that of the one of that name.

    So it is where he acted last, or where nobody else did whose grandson it might be.
    """
    if known.gender not in ("", "male" if behind["his"] else "female"):
        return False
    others = any(one.person and one is not known for one in acted)
    return not others and (known in acted or not cast.bearers.shares_surname(known))


def _whole_name(text: str, mention: Mention, begin: int) -> tuple[str, int]:
    """Give the name of a ship or work with a word that is taken for no part of it elsewhere."""
    if mention.type not in _IN_ITALICS or " " in mention.text:
        return mention.text, begin
    match = _WORD_BEFORE.search(text, max(begin - _FAR, 0), begin)
    if match is None or match[1] in ("Another", "The", "A"):
        return mention.text, begin
    return f"{match[1]} {mention.text}", match.start(1)


def _titled_kin(
    text: str, mention: Mention, begin: int, cast: Cast, acted: Sequence[Member]
) -> Member | None:
    """Give 'his father, Dr Hay', of Otto Hay who acts: only here does that mean his father."""
    known = (
        cast.bearers.find(mention._replace(title=""), acted) if " " not in mention.text else None
    )
    if known is None or known.type != "person" or " " not in known.name:
        return None
    if cast.bearers.shares_surname(known):  # his father may have been named
        return None
    if not _is_kin_of(known, text, max(begin - _FAR, 0), begin, acted=known in acted):
        return None
    member = cast.another(known, mention.text)
    member.gender = title_gender(mention.title)
    return member


def _new_kin(text: str, mention: Mention, cast: Cast, discourse: Discourse) -> bool:
    """Tell whether 'her brother Isaac' is met here, and no Isaac who is known.

    That is where none of the block is known, or where who is known can be no brother: as her father
    or husband, with another surname than his own, or as the very one whose brother he is.
    """
    match = _YOUNG_KIN.search(text, max(mention.start - _FAR, 0), mention.start)
    known = cast.bearers.find(mention, cast.topics) if match is not None else None
    if match is None or known is None or known.type != "person" or known in cast.topics:
        return False
    kin = next((name for name in ("child", "sibling") if match[name]), "")
    if any(known in those for (_, name), those in discourse.relatives.items() if name == kin):
        return False
    if match["owner"]:
        alone = not cast.bearers.shares_surname(known)
        return alone and known.name.endswith(f" {match['owner']}")
    if known in discourse.related((*_PARTNERS, *_ELDERS)):
        return True
    if " " not in known.name:
        return False
    acted = [one for one in discourse.subjects if one is not known] or list(cast.topics[-1:])
    if _of_another_house(known, text[max(mention.start - _FAR, 0) : mention.start], acted):
        return True
    met = discourse.named_in_block | discourse.seen_now | discourse.seen_before
    related = any(
        known in those for (_, name), those in discourse.relatives.items() if name in _PEERS
    )
    return kin != "" and known.id not in met and not related


def _of_another_house(known: Member, before: str, acted: Sequence[Member]) -> bool:
    """Tell whether 'his brother' is told of a Brandt who acts, and who is known is a Lind."""
    if _SAME_HOUSE.search(before) is None or len(acted) != 1 or acted[0].gender != "male":
        return False
    own, other = parse_name(acted[0].name).surname, parse_name(known.name).surname
    return bool(own and other) and own != other


def _of_the_same_name(
    text: str, mention: Mention, cast: Cast, acted: Sequence[Member], discourse: Discourse
) -> Member | None:
    """Give the son who bears the name of the father who has just acted."""
    if _ALSO.search(text, max(mention.start - _FAR, 0), mention.start):
        return cast.newcomer(mention.text, "")
    if _new_kin(text, mention, cast, discourse):
        return cast.newcomer(mention.text, "")
    begin = max(mention.start - _FAR, 0)
    if _YOUNG.search(text, begin, mention.start) and _are_several(mention.text, cast):
        return cast.newcomer(mention.text, "male")
    if (another := _ANOTHER.search(text, begin, mention.start)) or _YOUNGER_ONE.search(
        text, begin, mention.start
    ):
        return _another_by_first_name(mention, cast, anew=another is not None)
    named = [one for one in acted if one.name.partition(" ")[0] == mention.text]
    owner = next((one for one in named if " " in one.name), None)
    if owner is None:
        return None
    if not _HIS.search(text, max(mention.start - _FAR, 0), mention.start):
        return None
    if _SON.search(text, begin, mention.start):  # the name goes on to be the father's
        return cast.another(owner, mention.text, kin=True)
    return cast.newcomer(mention.text, owner.gender)


def _are_several(name: str, cast: Cast) -> bool:
    """Tell whether several people of a first name have been told of: 'young Otto' is a third."""
    bears = [one for one in cast.members if one.person and one.name.partition(" ")[0] == name]
    return len(bears) > 1


def _another_by_first_name(mention: Mention, cast: Cast, *, anew: bool) -> Member | None:
    """Give 'another Edward', or 'the younger Edward', where Edward Lamb has been told of."""
    known = cast.bearers.find(mention, cast.topics)
    bears = f" {mention.text}"
    if anew and any(f" {one.name}".endswith(bears) and one.person for one in cast.members):
        if known is not None and known.person and known.name == mention.text:
            return cast.another(known, mention.text, kin=True)
        return cast.newcomer(mention.text, "")  # "a second Susan", "yet another John"
    if known is None or known.type != "person" or known.name.partition(" ")[0] != mention.text:
        return None
    met = [one for one in cast.members if one.name == mention.text and one.person]
    if met and not anew:
        cast.touch(met[-1])
        return met[-1]
    return cast.newcomer(mention.text, known.gender) if " " in known.name else None
