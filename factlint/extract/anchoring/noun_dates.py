"""Dates that belong to a noun of their clause: 'the flood of 1953', 'the 1949 trial'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.language import load_language
from factlint.extract.lexicon import verbs_of
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.extract.syntax.tagging import Tagged

_WORK_OF = deferred(r",D?[aw]*wf[DS]?[aw]*[wN]$")
_BY_ITS_TITLE = deferred(r"(?P<noun>[wN])[fP](?:P?D?[aw]*N|x+)$")
_ONES = frozenset("one ones another those".split())
APART = frozenset("after before since until without despite".split())
# "Ada Hay, their president since 1950, resigned", "The house, dating from 1650, was sold",
# "Ada Hay, 1950 champion of Riga, died"
_ITS_DATE = (["dating", "from"], ["class", "of"])
_APPOSITION = deferred(r",(?:[DwarS#vN][^,]*T|a?gPT|T[aw]*[wN])[^,]*,")
_LISTED_EVENT = deferred(r",D[aw]*(?P<noun>[wg])fD?[aw]*[Nw](?:PD?[aw]*N)*P$")
_ASIDE = deferred(r"D[aw#]*w(?:[aPf][^,KRCU;vhbs]*)[PU]")
_PAIR_OF_TIMES = deferred(r"[DSaY]TCTw")

_TWO_OF_A_YEAR = deferred(r"DT[wN]+(?:,[wNP]*N)?C$")  # "the 1905 film, Moles and"
_BEHIND_ALL = deferred(r"UD[aw]*w$")
_SEASON = deferred(r"DT;T(?P<what>[Nwa]+)")
_STRETCHES = frozenset("season seasons campaign session year winter term".split())
_MOVED_BY = deferred(r"yD?[aw]*(?P<noun>w)f")


def of_a_noun(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date belongs to a noun: 'the flood of 1953', 'the 1949 trial'."""
    tags = scene.tagged.tags
    if at and tags[at - 1] == "f" and (at > clause.verb or _dates_subject(clause, at)):
        return not _in_a_calamity(scene, clause, at)
    before, behind = tags[at - 1 : at], tags[at + 1 : at + 2]
    if before in ("v", "w") and tags[at - 2 : at - 1] in ("D", "S") and tags[at] == "T":
        before = "D"  # "the extended 1949 trial"
    if _PAIR_OF_TIMES.search(tags, max(at - 3, 0), at + 4) is not None:
        return True  # "the February and October revolutions", "In both its 1902 and 1905 lists"
    # "The church, dating from 1650, was", "Upon leaving in the class of 1905, he"
    dating = at < clause.group and scene.tagged.words(at - 2, 2) in _ITS_DATE
    dating = dating or _of_what_moved(scene, clause, at) or _of_a_season(scene, clause, at)
    dating = dating or _of_one_in_season(scene.tagged, clause, at)
    if dating or _of_a_life_event(scene, clause, at) or _of_one_made(scene, clause, at):
        return True
    if before == behind == "N":  # a club's: "DAC 1904 Streda"
        return True
    paired = before == "C" and behind in tuple("Nw") and tags[at] == "T"
    if paired and _TWO_OF_A_YEAR.search(tags, 0, at):
        return True  # "trained the 1905 Cup winner Freja and 1906 Cup winner Jutta"
    bare = tags[at] == "T" and scene.tagged.word(at).isdigit()
    if bare and behind == "w" and before in tuple("wavg") and at > clause.verb:
        return True  # "an eponymous semi-autobiographical 2000 novel"
    # "spanned the war, the founding of the club in 1901 and the move"
    listed = at > clause.verb and (
        _of_a_listed_event(scene.tagged, clause, at)
        or _of_what_is_apposed(scene.tagged, clause, at)
    )
    if listed or _of_a_participle(scene.tagged, clause, at) or _of_an_apposition(tags, clause, at):
        return True
    # "in Lind's 1572 printing", 'took it from Hay's 1971 "Moles"', but 'In his 1971 "Moles" he'
    printed = before == "S" and (behind == "g" or (behind == "x" and at > clause.verb))
    return tags[at] == "T" and (printed or (before in ("D", "S", "a") and behind in ("w", "N")))


def _of_a_listed_event(tagged: Tagged, clause: Clause, at: int) -> bool:
    """Tell whether a date is of one thing of several, 'the war, the fall of Riga in 1901'.

    'Married Otto Hay, the director of Lindworks in 1901' tells who he was.
    """
    match = _LISTED_EVENT.search(tagged.tags, clause.after, at)
    if match is None:
        return False
    noun, language = tagged.small[match.start("noun")], load_language()
    return noun not in language.roles and noun not in language.callings


def _of_what_is_apposed(tagged: Tagged, clause: Clause, at: int) -> bool:
    """Tell whether a date ends an aside: 'named after the Fort, a hall burnt by the fleet in 1805'.

    'It was sold to Lindworks, a maker of bells, in 1905' closes the aside before.
    """
    comma = tagged.tags.rfind(",", clause.after, at)
    if comma < 0 or tagged.small[comma + 1] not in ("a", "an"):
        return False
    return _ASIDE.fullmatch(tagged.tags, comma + 1, at) is not None


def _of_one_made(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date is of what 'one' stands for: 'replaced one built in 1850'.

    So is one in brackets of what is somebody's: 'Otto Hay, the architect of the hall (1850), left'.
    """
    if scene.tagged.tags[at] == "B" and at > clause.verb:
        work = _WORK_OF.search(scene.tagged.tags, 0, at) is not None
        return work or _of_a_work(scene.tagged, clause, at)
    behind = scene.tagged.tags[at - 2 : at] == "vP" and at - 3 >= clause.after
    return behind and scene.tagged.small[at - 3] in _ONES


def _of_a_work(tagged: Tagged, clause: Clause, at: int) -> bool:
    """Tell whether a year in brackets is that of a title: 'won a prize for Moles (1937)'.

    'Was elected member for Riga (1937)' dates the election.
    """
    if tagged.tags[at - 1] == "N" and " for " in tagged.word(at - 1):  # "an Oscar for Moles"
        return True
    match = _BY_ITS_TITLE.search(tagged.tags, clause.after, at)
    if match is None or tagged.small[match.start("noun")] in load_language().roles:
        return False
    member = tagged.member(at - 1)
    return tagged.tags[at - 1] == "x" or (member is not None and member.type in ("", "work"))


def _of_a_life_event(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date is that of a subject which befell somebody: 'His death in 1929 shook'."""
    subject = clause.subject
    if subject is None or subject.kind != "noun" or at > clause.group:
        return False
    told = scene.tagged.small[subject.at[-1]] in scene.lexicon.nouns
    return told and subject.at[-1] in (at - 1, at - 2)


def _of_a_season(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether two years only name what follows: 'in the 2016–17 Riga Cup on 6 October'."""
    tags = scene.tagged.tags
    first = at - 2 if tags[max(at - 2, 0) : at] == "T;" else at
    # "The success of the 1973–74 raids stirred him", but "In the 1973–74 season he"
    within = first > clause.verb or (at < clause.group and tags[first - 2 : first] == "fD")
    named = _SEASON.match(tags, first - 1) if within else None
    if named is None:
        return False
    if first < clause.verb:
        return scene.tagged.small[named.end() - 1] not in _STRETCHES
    if scene.tagged.small[first - 2] in APART:
        return True  # "left after the 1946–47 season"
    return _STRETCHES.isdisjoint(scene.tagged.small[named.start("what") : named.end()])


def _of_one_in_season(tagged: Tagged, clause: Clause, at: int) -> bool:
    """Tell whether a season is that of what it stands before: 'foresaw the summer Riga raid'."""
    if at < clause.after or not tagged.word(at).startswith("the "):
        return False
    return tagged.tags[at - 1] in "gvw" and tagged.tags[at + 1 : at + 3] in ("Nw", "ww")


def _of_what_moved(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date is of what moved somebody: 'was inspired by the death of Ada in 1902'."""
    match = _MOVED_BY.search(scene.tagged.tags, clause.after, at)
    noun = scene.tagged.small[match.start("noun")] if match is not None else ""
    stated = scene.lexicon.nouns.get(noun)
    return stated is not None and stated.name in ("born", "died", "married")


def _of_an_apposition(tags: str, clause: Clause, at: int) -> bool:
    """Tell whether a date says when somebody was something: 'Ada, director from 1902, left'.

    'Ada, in 1902 director, left' begins with its date and dates the verb.
    """
    subject = clause.subject
    if subject is None or not subject.at[-1] < at < clause.group:
        return False
    comma = tags.rfind(",", subject.at[-1], at)
    return comma >= 0 and _APPOSITION.match(tags, comma, clause.group) is not None


def _of_a_participle(tagged: Tagged, clause: Clause, at: int) -> bool:
    """Tell whether a date is another deed's: 'who after moving in 1750 served'.

    Behind the verb only what says that the deed is another one parts them: 'rose after printing
    her book in 1969', but 'was fined for selling it in 1969'.
    """
    tags = tagged.tags
    if at < clause.group:
        within = range(max(min(clause.head, at), 1), at)
        return of_those_with(tagged, min(clause.head, at), at) or any(
            tags[one] == "g" and tags[one - 1] in "UP" for one in within
        )
    if tags[at] != "T":
        return False
    acts = (one for one in range(clause.after + 1, at) if tags[one] == "g")
    return any(
        tagged.small[one - 1] in APART
        # "after a siege lasting from 1189 to 1191", "until its closing in 1972"
        or (tagged.small[one] == "lasting" and _BEHIND_ALL.search(tags, clause.after, one))
        or (tags[one - 1] in "DS" and tagged.small[one - 2] == "until" and one > clause.after + 1)
        for one in acts
    )


def of_those_with(tagged: Tagged, first: int, at: int) -> bool:
    """Tell whether a date is of what came with it: 'With many arriving in 2004, the town is'."""
    return tagged.small[first] == "with" and any(
        tagged.tags[one] == "g" and tagged.tags[one - 1] in "wNr" for one in range(first + 2, at)
    )


def _in_a_calamity(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date says when something was lost: 'was wrecked in the great gale of 1811'."""
    noun, tags = at - 2, scene.tagged.tags
    struck = word_list("disasters", "calamities")
    if clause.phrase[0] in verbs_of("died"):  # "died in the crash of 3 May 1901"
        struck |= word_list("disasters", "deadly")
    if scene.tagged.small[noun] not in struck:
        return False
    first = noun
    while first > clause.verb and tags[first - 1] in "aw":
        first -= 1
    opening = scene.tagged.words(first - 2, 2)
    return first - 2 >= clause.verb and opening in (["in", "the"], ["by", "the"], ["during", "the"])


def _dates_subject(clause: Clause, at: int) -> bool:
    """Tell whether a date stands behind a clause's subject: 'The war of 1914 was long'."""
    return clause.subject is not None and clause.subject.at[-1] == at - 2
