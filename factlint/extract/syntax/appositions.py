"""Subjects with something apposed to them: 'Ada Hay, of Leeds, the founder, died'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.language import load_language
from factlint.extract.lexicon import load_lexicon
from factlint.extract.syntax.grammar import SAYING
from factlint.extract.syntax.noun_phrases import Subject, find_before, first_of_phrase
from factlint.patterns import deferred

if TYPE_CHECKING:
    import re

    from factlint.extract.syntax.clause import Clause
    from factlint.extract.syntax.tagging import Tagged

_DATED = deferred(r"[PU]?(?:T(?:[CP]T)?|L(?:PT[CP]T)?)(?=[DS]?[aw]*[Nw])")
_KIN_NAMED = deferred(r"[DS][aw]*[wr],N")
_APPOSED_MADE = deferred(r"D?(?P<name>N)B?,D[aw#]*wv$")
# "Otto Hay, nephew and adopted son of the younger Max, who was ill, left"
_APPOSED_KIN = deferred(r"D?(?P<name>N)B?,[DSaw]*r(?:C[DSaw]*r)*fD?[aw]*N,")
_OBITUARY = deferred(r"NB?,[^;vbhmds]*,")  # "LEEDS -- Ada Hay, 77, loving wife and friend, died"
_LIST = "D?NB?(?:,D?NB?)*"
_WITH_KIN = deferred(  # "Otto Hay and two partners, Max Lind and Karl Voss,"
    rf"(?P<one>[NH])C(?P<kin>[SD#][aw#]*[wr]),(?P<who>(?:D[aw]*)?{_LIST}(?:,?CD?NB?)?|D[aw]+),$"
)
_ALL_NAMED = deferred(rf"(?<=[wr],)(?P<who>{_LIST},?CD?NB?),$")  # "Two owners, Otto and Max Hay,"
# "Otto Hay and Max Lind, both bakers,"
_ALL_DESCRIBED = deferred(rf"(?<![PfyDN,C])(?P<who>{_LIST},?CD?NB?),[YaD]?[aw]{{1,2}},$")
# "Otto Hay, a clerk and friend of the owners Max Lind and Ada Pell,"
_FRIEND_OF = deferred(
    r"(?<![PfyDN,C])(?P<who>N)B?,D[awN#]*[wr](?:C[awN#]*w)?f[DawN#]*N(?:,N)*,?CN,$"
)
_OR_ELSE = deferred(r"(?P<one>N),C(?P<other>N),$")  # "Otto Hay, or Bo Hay, left"
_AND_THEIRS = deferred(r"(?P<one>N),(?P<kin>S[aw#]*r),(?P<who>N),CS[aw#]*[wr]$")
_PENDING = deferred(  # "The captain, when he was ill, resigned"
    r"(?P<joint>,?C|;)?(?:P?T,?)?(?P<who>[DS]?[aw#]*[NwrH]B?(?:[fP][DSaw#]*[Nw])?),$"
)
_BY_KIN = deferred(r"[Py]S[aw#]*r")
_PART_OF_WHICH = deferred(r",(?:[DSaw#Y]*[wrDY#][Pf]|C)$")
_NAMES = frozenset("name title motto nickname".split())
_NAMING = frozenset("named called nicknamed surnamed".split())
ABSOLUTES = deferred(  # "The house, its roof stripped in 1902 and its tower in 1905, was sold"
    r"(?P<who>[^,;vbhmds]*)(?:,S[aw#]*[wr]N?a*(?:hb?)?v[^,;vbhmdsRUK]*)+,"
)
APPOSED_TO_WHOSE = deferred(  # "Ada Hay, whose brother, the baker Otto Hay, died"
    r"R(?P<noun>[aw#]*[wr])(?P<name>N)?B?,(?:[DS]?[aw#]*(?P<apposed>N)B?,|[^RUK;]*,)$"
)
_IN_A_TOWN = deferred(r"(?<![PfyUC])NPN,N$")
_OF_WHERE = deferred(r"NB?,(?P<where>[Pf])D?N(?:,N){0,2},?$")


def behind_a_comma(tagged: Tagged, before_it: list[Clause], clause: Clause) -> Subject | None:
    """Give the subject of a verb right behind a comma: it stands before what is apposed."""
    tags = tagged.tags
    if not before_it:
        return _apposed(tags, 0, clause.head - 1)
    before, said = before_it[-1], before_it[0]
    if (opening := _opening(tags, before_it, clause)) is not None:
        return opening
    if before.reduced and before.opener in ("", "C") and said.reduced:
        before = said  # "The museum, housed in a mill built in 1780, closed"
    if goes_on_having(tagged, before, clause):
        return before.subject
    if before.reduced and before.opener == ",":
        return _over(tags, before)  # "The hall, designed by Ada Hay, was opened"
    if before.opener in ("R", "U", "K"):
        found = _behind_a_clause(tagged, said, before, clause)
        if found is not None or before.opener == "R":
            return found
    if said.opener == "R" and (_goes_on_in(said, before) or _named_so(before)):
        return _behind_relative(tags, said.head - 1)  # "Ada, who sang and played, died"
    opened = _opened_with(tags, before.after, clause.head - 1)
    if opened is None and before.phrase[0] in SAYING and before.opener != ",":
        return _apposed(tags, before.after, clause.head - 1)  # "said a man, Otto Hay, was found"
    return opened


def _opening(tags: str, before_it: list[Clause], clause: Clause) -> Subject | None:
    """Give what a sentence opens with, to which nouns with participles are added.

    'The Freja, a ship laden with wine, sank', 'The house, its roof stripped in 1902, was sold'.
    """
    described = _APPOSED_MADE.match(tags, 0, before_it[-1].group + 1)
    if described is None and before_it[-1].opener == "R":
        described = _APPOSED_KIN.fullmatch(tags, 0, before_it[-1].head - 1)
    if described is not None:
        return Subject("names", (described.start("name"),), described.start("name"))
    absolutes = ABSOLUTES.fullmatch(tags, 0, clause.group)
    if absolutes is None:
        return None
    for one in before_it:  # "her husband killed in 1902": that befell him
        bare = not tags[one.group : one.verb].strip("a")
        one.passive = one.passive or (bare and one.phrase[0] in load_lexicon().passive)
    return find_before(tags, 0, absolutes.end("who"))


def _over(tags: str, aside: Clause) -> Subject | None:
    """Give the subject of a verb behind a participle: 'The clerk of the mill, built in 1902, left'.

    What the participle is of may only be of what acts.
    """
    one = aside.subject
    if one is None:
        return _apposed(tags, 0, aside.head - 1) if aside.unsaid else None
    first = first_of_phrase(tags, 0, one.first)
    governed = tags[first - 1 : first] in ("f", "P", "y")
    return (_apposed(tags, 0, aside.head - 1) or one) if governed else one


def _goes_on_in(said: Clause, before: Clause) -> bool:
    """Tell whether a relative clause goes on in the next one: 'who sang and played'.

    So does 'which Otto Hay began and his son finished', where each has a subject of its own.
    """
    if before.opener != "C":
        return False
    object_of = said.subject is not None and said.opener_word in ("which", "whom")
    return before.subject is None or object_of


def _named_so(before: Clause) -> bool:
    """Tell whether a participle only gives a name by the way: ', a baker named Hay,'."""
    return before.reduced and not before.opener and before.phrase[0] in _NAMING


def _behind_a_clause(
    tagged: Tagged, said: Clause, before: Clause, clause: Clause
) -> Subject | None:
    """Give what stands before the clause that the verb comes behind: 'Ada, who sang, died'."""
    tags = tagged.tags
    if before.opener == "R":
        if said.reduced and said.opener == "," and said.subject is not None:
            return _over(tags, said)  # "The mill, built by Otto Hay, who left in 1902, was sold"
        doing = tagged.word(clause.group).endswith("ing")  # "where she read law, graduating in"
        if doing:
            return None
        found = _behind_relatives(tags, said, before)
        aside = said.opener == "," and not tags[said.head : said.verb].strip("a")
        return found or (said.subject if aside else None)  # "Low Mill, thought to be by Otto, who"
    if before.opener == "K":
        # "Ada, who says that he left, was"
        return find_before(tags, 0, said.head - 1) if said.opener == "R" else None
    pending = _PENDING.search(tags, 0, before.head - 1)
    goes_on = pending is not None and pending["joint"] and pending.start() >= said.after
    if pending is None or not (goes_on or pending.start() == 0):
        if said.opener == "R" and tags[said.head - 2] == ",":
            return _behind_relative(tags, said.head - 1)  # "Ada, who sang when she was ill, died"
        return None
    return find_before(tags, pending.start("who"), before.head - 2)


def goes_on_having(tagged: Tagged, before: Clause, clause: Clause) -> bool:
    """Tell whether a relative clause goes on: 'the mill, to which it moved, having played in'.

    So does 'the baths, which opened in 1902 having been planned in 1900'.
    """
    having = tagged.small[clause.group] == "having" and clause.opener in ("", ",")
    return having and before.opener in ("R", "K") and clause.group - before.end < 2


def _behind_relative(tags: str, end: int) -> Subject | None:
    """Give the subject of a verb behind a relative clause that begins there."""
    if (part := _PART_OF_WHICH.search(tags, 0, end)) is not None:
        end = part.start()  # "The firm, the owner of which left,", "and whose name was"
    home = of_where(tags, end)  # "Ada Hay, of Riga, whose name was"
    found = find_before(tags, 0, end if home is None else home + 1)
    if found is None or found.kind != "noun" or tags[: found.first][-1:] != ",":
        return found
    return _apposed(tags, 0, end)  # "Ada Hay, the child of a man who left, died"


def _behind_relatives(tags: str, said: Clause, before: Clause) -> Subject | None:
    """Give the subject of a verb behind one relative clause, or two of them.

    'Ada, who came in 1880, and Max, who followed, left', 'The club, which met in Riga and of which
    Ada was a member, closed'.
    """
    second = before.head - 1
    if said is before or said.opener != "R":
        return _behind_relative(tags, second)
    one = _behind_relative(tags, said.head - 1)
    if tags[second - 1] in "Cf" or one is None or one.kind != "names":
        return one if tags[second - 1] in "Cf" else _behind_relative(tags, second)
    if tags[second - 3 : second] != "CN,":  # "Ada, who met Max, who sang, left"
        within = not {",", "C"}.intersection(tags[said.after : second - 1])
        return one if within else _behind_relative(tags, second)
    return Subject("names", (*one.at, second - 2), one.first)


def of_where(tags: str, end: int) -> int | None:
    """Give the name of which what ends there says where it is: 'Ada Hay, from Riga, Latvia,'."""
    match = _OF_WHERE.search(tags, 0, end)
    return match.start() if match is not None else None


def _with_kin(tagged: Tagged, clause: Clause, low: int) -> Subject | None:
    """Give the two of 'Otto Hay and his wife, Ada, left', or the three of 'He and his two sons'.

    In 'The firm of Otto Hay and his son, Max, was sold' it is the firm.
    """
    tags = tagged.tags
    pattern = _WITH_KIN if tags[clause.group - 1] == "," else _AND_THEIRS
    match = pattern.search(tags, low, clause.group)
    if match is None:
        return None
    one = match.start("one")
    if tags[one - 1 : one] in ("f", "P", "y"):
        return find_before(tags, low if tags[one - 1] == "P" else 0, one - 1)
    clause.head, clause.opener = one, "" if match.start("one") == 0 else clause.opener
    names = _named(tags, match)
    if not names:  # "Otto Hay and his wife, a nurse, left"
        return Subject("noun", (match.end("kin") - 1,), match.start("kin"), one)
    if tags[one] == "N":
        return Subject("names", (one, *names), one)
    return Subject("names", names, names[0], one)


def _named(tags: str, match: re.Match[str]) -> tuple[int, ...]:
    return tuple(at for at in range(*match.span("who")) if tags[at] == "N")


def _all_named(tagged: Tagged, clause: Clause, low: int) -> Subject | None:
    """Give all of 'Two of the owners, Otto Hay and Max Lind, left', and one who has two names."""
    tags = tagged.tags
    match = _ALL_NAMED.search(tags, low, clause.group)
    if match is not None and tagged.small[match.start() - 2] in _NAMES:
        noun = match.start() - 2  # "the name, Low Union and Hay League, was taken in 1877"
        return Subject("noun", (noun,), first_of_phrase(tags, low, noun))
    match = match or _ALL_DESCRIBED.search(tags, low, clause.group)
    match = match or _FRIEND_OF.search(tags, low, clause.group)
    if match is not None:
        names = _named(tags, match)
        clause.head = names[0]
        return Subject("names", names, names[0])
    match = _OR_ELSE.search(tags, low, clause.group)
    if match is None or tagged.small[match.start("other") - 1] != "or":
        return None
    clause.head = match.start("one")
    return Subject("names", (clause.head,), clause.head)


def described(tagged: Tagged, found: list[Clause], at: int) -> Subject | None:
    """Give the name that a clause begins with, and goes on to say of whose it is.

    'LEEDS -- Ada Hay, 77, loving wife and friend, died', 'Ada Hay, of Leeds, Ohio died'; with kin
    it may be several: 'Otto Hay and his wife, Ada, left'.
    """
    clause, tags = found[at], tagged.tags
    low = found[at - 1].after if at else 0
    if tags[clause.group - 1 : clause.group] in (",", "w", "r") and (
        two := _with_kin(tagged, clause, low)
    ):
        return two
    if tags[clause.group - 1 : clause.group] == "," and (those := _all_named(tagged, clause, low)):
        return those
    named = clause.head if clause.opener == ";" else _at_home(tagged, clause)
    if clause.opener == ";" and _OBITUARY.fullmatch(tags, clause.head, clause.group) is None:
        return None
    return Subject("names", (named,), named) if named is not None else None


def of_whom(tagged: Tagged, clause: Clause) -> Subject | None:
    """Give what somebody has in 'Ada Hay, whose brother, Otto, left', by its name if it has one.

    In 'Lindworks, the owner of whose mill left' it is the owner.
    """
    if clause.opener_word != "whose":
        return None
    tags, opens = tagged.tags, clause.head - 1
    if tags[opens - 1 : opens] == "f" and tags[opens - 2 : opens - 1] in ("w", "r"):
        return find_before(tags, 0, opens - 1)
    match = APPOSED_TO_WHOSE.fullmatch(tags, opens, clause.group)
    if match is None:
        return None
    for group in ("name", "apposed"):
        if match[group]:
            return Subject("names", (match.start(group),), match.start(group))
    return Subject("noun", (match.end("noun") - 1,), match.start("noun"))


def _at_home(tagged: Tagged, clause: Clause) -> int | None:
    """Give the name that a town and its state stand behind: 'Low Church in Aurora, IL moved'."""
    if clause.opener != "," or tagged.tags[clause.head : clause.group] != "N":
        return None
    state = tagged.member(clause.head)
    letters = tagged.word(clause.head) in load_language().state_letters
    if state is None or not (letters or state.type == "place"):
        return None
    placed = _IN_A_TOWN.search(tagged.tags, 0, clause.group) if letters else None
    return placed.start() if placed is not None else of_where(tagged.tags, clause.group)


def _opened_with(tags: str, start: int, end: int) -> Subject | None:
    """Give the subject of 'since Otto Brandt, the founder, was there': named, then apposed."""
    at = max(tags.rfind("U", start, end), tags.rfind("K", start, end), tags.rfind("C", start, end))
    if at >= 0 and tags[at + 1 : at + 3] == "N," and at + 2 < end:
        return Subject("names", (at + 1,), at + 1)
    if at >= 0 and _KIN_NAMED.fullmatch(tags, at + 1, end):  # "until her son, Otto Brandt, left"
        return Subject("names", (end - 1,), end - 1)
    return None


def _apposed(tags: str, low: int, end: int) -> Subject | None:
    """Give the subject of 'One of them, the composer Pask,' or 'Brandram, an apprentice,'."""
    found = []
    opening = _DATED.match(tags, low, end)
    begin = low if opening is None else opening.end()  # "In 1950 Otto Hay, a pupil of Lind,"
    by_kin = False  # "by his wife, Ada Hay,": the name is hers
    for piece in tags[begin:end].split(","):
        dated = piece.startswith("PTN")  # "In 1933 Otto, by then an old man, came"
        named_so, by_kin = by_kin and piece == "N", _BY_KIN.fullmatch(piece) is not None
        if dated or (piece and piece[0] not in "PTAUgvy" and not named_so):
            end_of = begin + len(piece) - (piece == "NS")  # "St Anne's, Low Road, was burnt"
            subject = find_before(tags, begin, end_of)
            if subject is not None:
                found.append(subject)
        begin += len(piece) + 1
    named = [subject for subject in found if subject.kind != "noun"]
    return next(iter(named or found), None)
