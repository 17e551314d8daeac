"""Which dates that stand in a clause are its own, and which belong to a noun or to another one."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from factlint.extract.anchoring import foreign_dates, next_ones, noun_dates, same_verb, tenses
from factlint.extract.anchoring.sourced_dates import of_a_source
from factlint.extract.entities.introductions import type_of_noun
from factlint.extract.modality import exceptions, unreal
from factlint.extract.syntax import undated
from factlint.extract.syntax.leading_dates import opens_relative
from factlint.limits import load_limits
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.extract.syntax.tagging import Tagged
    from factlint.model import Time

_NOT_DONE = frozenset("instead rather without failing refusing declining neglecting".split())
_CONSIDERED = frozenset("considered discussed mooted suggested envisaged contemplated".split())
_CALLED = frozenset("called named titled entitled".split())
_OPEN = frozenset("whether unless".split())
_COMPARING = frozenset("like unlike".split())
_DENIED = deferred(r"(?:^|[,;CTB])nP?$")
_ON = frozenset("not in on at during".split())
_LISTING = frozenset("such including like particular notably namely especially".split())
_TIMES = word_list("events", "times") | {"day", "morning", "evening", "night", "week", "month"}
_WITH_A_YEAR = word_list("events", "with-a-year")
_HELD_TO_BE = frozenset("considered regarded deemed thought".split())  # ", deemed the best,"
# Up to a date: "A Riga lawyer since 1969,", "A member of the Riga Club from 1902 to 1905,"
_DESCRIPTION = deferred(r"D[awgN]*[wr](?:f[DS]?[awN]*[wN])*(?:PD?[aw]*N)?(?P<where>[PU])(?:TP)?$")
_FIRST_OF_THEM = (["beginning", "with"], ["starting", "with"])  # "Beginning with Ada in 1978,"
_GERUND = deferred(r"[an]?g")
# ", and another in", ", and in Riga and Bath in"
_ONE_MORE = deferred(
    r",C(?:P[DSaw#]*[wN](?:C[DSaw#]*[wN])?|[DSaw#]*(?:[wN](?:f[DS]?[aw]*[wN])*)?)[Py]"
)
_DOING_FIRST = deferred(r"a?g[^,;]*P")
_AND_DOING = deferred(r"Ca*g[PaDSNO][^,;CT]*$")
_DOING_TOO = deferred(r",C?g[^,]*,")
_DOING = deferred(r",a?g[^,]*")
_BOUNDING = frozenset("beginning starting commencing lasting ending opening closing".split())
_NOW = frozenset("is are am".split())
_ONE_OF_THEM = frozenset("first last latest earliest".split())
_OF_ANY_YEAR = frozenset("may can might".split())
_RECENTLY = frozenset("has have".split())  # "has long held it in November" is of any year
_THAT_TIME = deferred(r"(?P<when>T),D(?P<noun>w)P?[RUK]$")
_STRETCHES = frozenset("year month day week summer winter spring autumn".split())
_FAR = 8  # tokens between a date and the clause that tells of that time
_AGED = deferred(r" \([1-9]\d\)")


def dates_of(scene: Scene, clause: Clause, number: int) -> list[tuple[int, Time]]:
    """Give the dates that are a clause's own, with their tokens.

    Between two verbs that nothing parts a date is the first one's: "the bridge that opened in 1850
    fell", and behind an infinitive it is of what was meant: "plans to open in 1850 failed".
    """
    if clause.phrase[0] in _HELD_TO_BE and clause.opener == "," and clause.head == clause.group:
        return []
    led, own = _beside(scene, clause, number)
    found, passed = [], None
    for at in [*(one for one in led if scene.tagged.tags[one] in "TB"), *own]:
        time = scene.tagged.time(at)
        if time is None or not time.edtf:
            continue
        if dates_nothing(scene, clause, at, time):
            passed = time.range if time.range and at > clause.verb else passed
            continue
        if time.range is not None and time.range == passed:  # of which nothing is the clause's
            continue
        if at not in led and (
            foreign_dates.of_another_thing(scene, clause, at, time)
            or tenses.forbids(scene, clause, at, time)
        ):
            passed = time.range
            continue
        if at in led or _opens(clause, at):
            opening = _opening(scene.tagged.tags, clause, number)
            time = foreign_dates.as_told(scene, at, time, alone=own in ([], [at]), opening=opening)
        other = noun_dates.of_a_noun(scene, clause, at) or _of_a_gerund(scene.tagged, clause, at)
        other = other or _of_what_is_called(scene.tagged, clause, at)
        other = other or (at > clause.verb and same_verb.gapped(scene, clause, at))
        if time is not None and not other:
            found.append((at, time))
        else:
            passed = time.range if time is not None else None
    return found or _of_that_time(scene, clause)


def _of_that_time(scene: Scene, clause: Clause) -> list[tuple[int, Time]]:
    """Give the date right before 'in 1867, the year in which his daughter was born'."""
    match = _THAT_TIME.search(scene.tagged.tags, max(clause.head - _FAR, 0), clause.head)
    if match is None or scene.tagged.small[match.start("noun")] not in _STRETCHES:
        return []
    time = scene.tagged.time(match.start("when"))
    plain = time is not None and time.is_plain and not time.modifier
    return [(match.start("when"), time)] if time is not None and plain else []


def _beside(scene: Scene, clause: Clause, number: int) -> tuple[list[int], list[int]]:
    """Give the tokens of the dates that open the sentence for a clause, and of those within it."""
    dates = scene.tagged.dates
    own = dates[bisect_left(dates, clause.head) : bisect_left(dates, clause.end)]
    led = [
        at
        for at in clause.leading
        if at not in own
        and not not_done(scene, at)
        and not _opens_apart(scene.tagged, at)
        and not _of_what_opens(scene, clause, at)
    ]
    # "In 1976 this runner, who won at home"; "1906, for which"; "In 1863 a bill that was to"
    relative = clause.opener == "R" or (not number and opens_relative(scene.tagged, clause))
    # "1906 prize, for books made in"; "In 1905, on hearing that Ada had left, he"
    if led and (
        relative
        or clause.reduced
        or _as_somebody(scene, clause)
        or (clause.opener == "K" and len(scene.clauses) > 1)
    ):
        led = []
    own = [at for at in own if at > clause.group or not _of_another(scene, clause, number, at)]
    if number and not clause.opener and own and own[-1] > clause.group:
        own = [at for at in own if not scene.clauses[number - 1].after <= at < clause.group]
    if len(own) > 1 and _within_subject(scene, clause, own):
        own = own[1:]
    if own and led and _of_a_doing(scene, clause, led[0]):
        led = led[1:]
    return led, own


def _of_what_opens(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date is of a noun that opens: 'Word for a trek in the 1830s, it comes'.

    So it is in 'The commander from 1902 to 1905, General Hay, left'.
    """
    tags = scene.tagged.tags
    if scene.tagged.words(0, 2) in _FIRST_OF_THEM:
        return True
    if (described := _DESCRIPTION.match(tags, 0, at)) and clause.subject is not None:
        # "One day in 1905, he"
        day = not _TIMES.isdisjoint(scene.tagged.small[: described.start("where")])
        return clause.subject.kind == "names" and not day
    now = scene.tagged.small[clause.group] in _NOW
    if now and _DOING_FIRST.fullmatch(tags, 0, at):
        return True  # "Closing in 2007, it is now empty"
    itself = clause.subject is not None and tags[clause.subject.first] == "J"
    return itself and tags[:1] in ("w", "N") and "P" in tags[1 : at - 1] and "," not in tags[:at]


def _opens(clause: Clause, at: int) -> bool:
    """Tell whether a date stands before the subject: 'Until his retirement in 1950 Otto taught'."""
    return clause.subject is not None and at < clause.subject.first


def _opening(tags: str, clause: Clause, number: int) -> int:
    """Give where a clause begins: 'and, after the fire in 1850, the mill was rebuilt'."""
    if not number or clause.opener not in ("C", ";"):
        return 0
    return clause.head + (tags[clause.head] == ",")


def _opens_apart(tagged: Tagged, at: int) -> bool:
    """Tell whether a date is of what came before or after: 'Before leaving it in 1990, he'."""
    first = max(tagged.tags.rfind(",", 0, at), tagged.tags.rfind(";", 0, at)) + 1
    deeds = (one for one in range(first + 1, at) if tagged.tags[one] == "g")
    return noun_dates.of_those_with(tagged, first, at) or any(
        tagged.small[deed - 1] in noun_dates.APART or tagged.words(deed - 2, 2) == ["prior", "to"]
        for deed in deeds
    )


def _of_a_gerund(tagged: Tagged, clause: Clause, at: int) -> bool:
    """Tell whether a date is of what came with an act: 'settled there, marrying Ann in 1940'."""
    made = clause.reduced or tagged.tags[clause.after : clause.after + 1] == "y"
    if made and _DOING_TOO.search(tagged.tags, clause.after, at):
        return True  # "a tower, designed by Ada Hay, and holding a bell, the gift of Max in 1902"
    if (
        _AND_DOING.search(tagged.tags, clause.after, at)
        and "g" not in tagged.tags[clause.after : tagged.tags.rindex("C", 0, at)]
    ):
        return True  # "a shop, opened in Riga and later moving in 1905"
    comma = max(tagged.tags.rfind(mark, clause.after, at) for mark in ",;")
    if comma >= 0 and _ONE_MORE.fullmatch(tagged.tags, comma, at):  # ", and another in 1942"
        before = tagged.tags.rfind(",", clause.after, comma)
        comma = before if before >= 0 else comma
    first = comma + 1 + (tagged.tags[comma + 1] == "C")  # ", and making a raid in 1905"
    if comma < 0 or not _GERUND.match(tagged.tags, first, at):
        return False
    word = tagged.small[first + (tagged.tags[first] in "an")]
    return word not in _BOUNDING


def _of_what_is_called(tagged: Tagged, clause: Clause, at: int) -> bool:
    """Tell whether a date is not of the naming: 'made a film, called Moles (1931)', ', in 1931'."""
    names = clause.opener == "," and clause.head == clause.group and clause.phrase[0] in _CALLED
    if not names or tagged.tags[clause.after : clause.after + 1] not in ("N", "x"):
        return False
    return tagged.tags[at] == "B" or tagged.tags[at - 2 : at] == ",P"


def _within_subject(scene: Scene, clause: Clause, own: list[int]) -> bool:
    """Tell whether the first date is the subject's: 'His election in 1891 was lost in 1892'."""
    subject = clause.subject
    if subject is None or not subject.at[-1] < own[0] < clause.group <= own[-1]:
        return False
    between = scene.tagged.tags[subject.at[-1] + 1 : own[0]]
    return subject.kind == "noun" and not set(between) - set("PfDwaNS")


def _of_a_doing(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date is of what came first: 'Ada, living in Riga in 1899, married in 1902'."""
    subject = clause.subject
    if subject is None or not subject.at[-1] < at < clause.group:
        return False
    return _DOING.fullmatch(scene.tagged.tags, subject.at[-1] + 1, at) is not None


def _of_another(scene: Scene, clause: Clause, number: int, at: int) -> bool:
    before = scene.clauses[number - 1] if number else None
    if before is not None and _of_an_opening(scene, clause, before, at):
        return True
    if before is not None and not clause.opener and before.after <= at:
        subject = clause.subject
        leads = subject is not None and at < subject.first
        if leads and before.opener == "U" and before.opener_word in noun_dates.APART:
            return True  # "After being wounded in 1916 he was sent home"
        bare = clause.group == clause.verb and subject is not None and subject.kind == "noun"
        if bare and subject is not None and at < subject.at[-1]:
            return True  # "drew it in the 15th-century work seen here"
        return before.opener in ("R", "K") or before.reduced
    return clause.subject is not None and unreal.meant(scene, clause.head, at)


def _of_an_opening(scene: Scene, clause: Clause, before: Clause, at: int) -> bool:
    """Tell whether a date goes on with what opens: 'Enlarged in 1880 and in 1895, it burnt'."""
    opens = scene.clauses[0].group == 0 and before.subject is None and clause.opener == "C"
    return opens and _opens(clause, at)


def dates_nothing(scene: Scene, clause: Clause, at: int, time: Time) -> bool:
    """Tell whether a date is nothing's that is told: a title's, a season's that comes each year."""
    tags = scene.tagged.tags
    owns = tags[at + 1 : at + 2] == "S" and scene.tagged.word(at + 1)[0] in "'’"
    if (
        owns or _beyond(time) or undated.dates_nothing(scene.tagged, at)
    ):  # "1989's", but not "In 1989 his brother left"
        return True
    if next_ones.of_another_clause(scene, clause, at) or (
        time.implied and _of_today(scene, clause)
    ):
        return True
    if _describing(scene.tagged, at) or in_a_list(scene.tagged, clause.after, at):
        return True
    if tags[at] == "B" and (
        _of_an_example(scene.tagged, clause, at) or _behind_a_colon(scene.tagged, clause, at)
    ):
        return True  # "such films as The Horse (1950)", "made three films: The Horse (1950)"
    if at < clause.group and clause.passive and clause.phrase[0] in _CONSIDERED:
        return True  # "A merger in 1922 was considered"
    if not _OPEN.isdisjoint(scene.tagged.small[clause.after : at]):
        return True  # "It remains to be seen whether the hall opens in 2032"
    tagged = scene.tagged
    if exceptions.is_the_wrong_one(tagged, clause, at) or of_a_source(tagged, clause, at):
        return True
    return _always(scene, clause, time) or denied(scene, at) or _of_a_tale(scene, clause)


def _of_an_example(tagged: Tagged, clause: Clause, at: int) -> bool:
    """Tell whether a date is of what is listed: 'With books such as Moles (1864) she'."""
    first = clause.after
    if at < clause.group:
        first = at
        while first and tagged.tags[first - 1] in "NB,CDwUPf":
            first -= 1
    return not _LISTING.isdisjoint(tagged.small[first:at])


def _behind_a_colon(tagged: Tagged, clause: Clause, at: int) -> bool:
    """Tell whether a year in brackets is that of one in a list: 'made two films: Moles (1950)'."""
    if at > clause.verb:
        return ":" in tagged.small[clause.after : at]
    return ":" in tagged.small[:at] and tagged.tags.count("B") > 1


def _of_today(scene: Scene, clause: Clause) -> bool:
    """Tell whether a day is one of the year in which the text was written, told or not.

    'They founded a firm in 1966. Otto Hay, 91, who led it later, died May 1' gives an age of today.
    """
    subject = clause.subject
    last = subject.at[-1] if subject is not None and subject.kind == "names" else -1
    if last >= 0 and scene.tagged.tags[last + 1 : last + 4] == ",#,":
        return True
    behind = scene.token_span(last, last).end if last >= 0 else -1
    return last >= 0 and _AGED.match(scene.text, behind) is not None  # "Mr Hay (44) was found ill"


def _of_a_tale(scene: Scene, clause: Clause) -> bool:
    """Tell whether a date is when a tale plays: 'The novel, set in 1812, was a success'."""
    subject = clause.subject
    if not clause.passive or clause.phrase[0] != "set" or subject is None:
        return False
    member = scene.tagged.member(subject.at[-1])
    noun = scene.tagged.small[subject.at[-1]]
    return (member.type if member is not None else type_of_noun(noun)) == "work"


def denied(scene: Scene, at: int) -> bool:
    """Tell whether a date is said to be the wrong one: 'was born in 1850, not in 1851'."""
    before = scene.tagged.tags[max(at - 3, 0) : at]
    return _DENIED.search(before) is not None and _ON.issuperset(
        scene.tagged.small[at - 2 + (before[-1] == "n") : at]
    )


def _describing(tagged: Tagged, at: int) -> bool:
    """Tell whether a date is part of a name or says what a thing is like.

    'the film 1001 Wonders', 'the thirteenth-century church', 'a 1902 Riga printing'. So does
    'The 15th century screen was moved', but 'In the 15th century monks came' tells when.
    """
    tags, word = tagged.tags, tagged.word(at)
    # "20th century writer Otto Hay says so", "Damage from 20th century farms"
    bare = word[:1].isdigit() and (not at or tagged.small[at - 1] == "from")
    if (bare or word.lower().startswith("the ")) and word.lower().endswith(" century"):
        opens = bare or not at or tags[at - 1] in ",UKCv"
        return opens and tags[at + 1 : at + 2] in ("w", "N", "r", "g")
    if word.endswith(("-century", "-centuries")):
        return tags[at + 1 : at + 2] in ("w", "N", "r", "g", "v", "a")
    return tags[at - 1 : at + 2] == "wTN" and word.isdigit() and not _is_time(tagged, at - 1)


def _is_time(tagged: Tagged, at: int) -> bool:
    """Tell whether a word goes with the year behind it: 'in the summer 1905 Ada Hay left'."""
    return tagged.small[at] in _WITH_A_YEAR


def in_a_list(tagged: Tagged, start: int, at: int) -> bool:
    """Tell whether a date is of one thing that a list behind a dash or colon names."""
    if tagged.tags[max(at - 4, 0) : at] == ";DaP" and tagged.small[at - 2] in _ONE_OF_THEM:
        return True  # "Three halls were built--the first in 1835"
    dash = tagged.tags.find(";", start, at)
    if dash < 0 or "," not in tagged.tags[dash:at]:
        return False
    return not set(tagged.tags[dash + 1 :]) & set("vbhdmsHYJ")


def _beyond(time: Time) -> bool:
    """Tell whether a date lies so far ahead that it can only be a title's or a fiction's."""
    year = (time.edtf or "")[:4]
    return len(year) == 4 and year[:2].isdigit() and year > str(load_limits().last_year)


def _always(scene: Scene, clause: Clause, time: Time) -> bool:
    """Tell whether a time comes every year: 'in the winter the town is quiet'."""
    group = scene.tagged.words(clause.group, clause.after - clause.group)
    has = clause.copula and not _RECENTLY.isdisjoint(group)
    now = has or scene.tagged.tags[clause.verb] == "s" or not _NOW.isdisjoint(group)
    recently = clause.perfect and scene.tagged.small[clause.group] in _RECENTLY
    recently = recently and "/" not in (time.edtf or "")  # but "has grown since then"
    if time.implied and clause.modal in _OF_ANY_YEAR:
        return True  # "The town may be full in summer"
    return time.implied and ((now and not clause.perfect) or recently)


def _as_somebody(scene: Scene, clause: Clause) -> bool:
    """Tell whether the dates before a clause are of what somebody was: 'As a member since 1940,'.

    'As a boy, in 1880, he' has its date behind a comma.
    """
    tags, first = scene.tagged.tags, clause.leading[0]
    opens = scene.tagged.small[:1] == ["as"] and tags[1:2] == "D"
    return opens and "," not in tags[:first]


def not_done(scene: Scene, token: int) -> bool:
    """Tell whether a date is of what somebody did not do: 'instead of marrying her in 1920'."""
    tags = scene.tagged.tags
    at = token - 1
    while at >= 0 and tags[at] not in ",;vbhsm":
        if scene.tagged.small[at] in _NOT_DONE:
            return True
        at -= 1
    if at < 0 and scene.tagged.small[0] in _COMPARING:  # "Like Nelson in 1805, he"
        return True
    return (
        at < token - 1 and tags[:1] == "t" and "," not in tags[:token]
    )  # "To be elected in 1890,"
