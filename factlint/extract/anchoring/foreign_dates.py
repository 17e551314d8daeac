"""Dates that stand in a clause and are of something else that it names."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.extract.anchoring.next_ones import of_a_result
from factlint.extract.language import load_language
from factlint.model import is_exact
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Time

_FORETELLING = word_list("verbs", "foretelling")
_TO_SHOW = deferred(r"Pw[DSaw]*[wN]P$")
_DATING = deferred(r"[wNr]ga*(?:Pa*)*$")
_RESTING = (
    ["based", "on"], ["based", "upon"], ["compared", "to"], ["compared", "with"],
    ["related", "to"],
)  # fmt: skip
_CALLING = (["called", "for"], ["called", "on"], ["called", "upon"])
_CHOOSING = word_list("verbs", "choosing")
_AT_LAST = frozenset("finally eventually ultimately".split())
_LIMITS = frozenset("by before until".split())
_ASIDE = word_list("verbs", "aside")
_ONCE = frozenset("last final first only".split())
_FROM_THEN_ON = frozenset("after following since".split())
_NEXT = (["followed", "by"], ["preceded", "by"])
_UNTIL = frozenset(["until", "till"])
_UP_TO_THEN = _UNTIL | {"before"}
_NO_MATTER = word_list("verbs", "no-matter")
_LONG = frozenset("month year decade century centurie generation long".split())
_SHORT = frozenset("day night week fortnight".split())
_TALES = word_list("fiction", "works")
# "After the death of his father in", "Since its opening in"
_BEHIND_NOUN = deferred(r"[UP](?:[DSaw#gv]*[wrN]|[DS][aw]*g)[^,]*")
_GOVERNED = deferred(r"[PfyU][DSaw#vN]*N(?:B,?C?a?[Dw]*N)*$")  # "for Moles (1950) and Mice"
_FOR_DOING = deferred(r"[Pfy]g")
_AFTER_DOER = deferred(r"y[^,]*(?:[wr],|[NB],Pw)")
_TO_BE_DONE = deferred(r"[wN#],?tb[an]*v")
# "the death of his father in", "the advent of film and radio in", "Latvian Independence in",
# "the death of his father, Max, in"
_SOMETHING = deferred(
    r"(?:[DS][awg#]*[wr]|[aw]*N)(?:(?:[fC]|PD[aw]+f)[DS]?[aw]*[Nwr]+)*(?:,D?N,)?P?"
)
_BEFORE_A_NOUN = deferred(
    r"[PU][DS][aw]*[wNr](?:S[aw]*[wrg])?(?:[Pf][DSaw]*[wNr](?:S[aw]*[wrg])?)*P$"
)
# "following his father's death in", "after the death of his wife Ada in"
# "a year before the death of its founder in", "nine months after the line's arrival in"
_COUNTED = deferred(r"a[DSawgrN#L][DSaw#rNgfvPCL]*$")
_AFTER_A_NOUN = deferred(r"[PU][DS][aw#]*(?:[wr]+S[aw]*)?(?P<noun>w)(?:f[DS]?[aw]*[Nwr]+)?P?$")
_TO_DO_IT = deferred(r"Pwa?[DSNOJ#]")
_BEFORE_WHEN = deferred(r"a(?:g|[DS]?[aw#]*[wrN])[^,]*[Pf]")
_FOR_A_CRIME = deferred(r"[Pf][DS]?[aw#]*?(?P<noun>w)f[DS]?[awr#]*[Nwr]")
_FOR_HIS_WORK = deferred(r"PS[^,;]*P$")
_FOR_A_DEED = deferred(r"P(?:[DSaw#]*w(?:f[DS]?[aw#]*[wN])?|S[aw]*w(?:P[DS]?[aw]*[Nw])+)P$")
_IN_A_POST = deferred(r"N,(?:D|NS)[aw]*(?P<noun>w)(?:f[DS]?[aw]*[Nw])?P$")
_SO_MANY = deferred(r"(?P<by>P)[Da]*#[w#]*P(?:$|(?=T))")  # "from 3 mills in"
_FIGHTS = ("battle", "attack", "raid", "action", "siege")
_ONE_OF_THOSE = deferred(r"[D#]fD[aw]*wP$")
_TO_FINISH = deferred(r"Pw[DS]")
_NOUN_TO = deferred(r"w[Pt](?=[wb])")
_TO_DO = deferred(r"t|[fP]g[DSN]")  # "the goal of landing a man"


def of_another_thing(scene: Scene, clause: Clause, at: int, time: Time) -> bool:
    """Tell whether a date is of a thing beside the deed: 'predicted victory by 1963'."""
    tags, small = scene.tagged.tags, scene.tagged.small
    if _ends_another(scene, clause, at) or _came_next(clause, at):
        return True
    if scene.tagged.tags[at] == "B" and _numbers_or_cites(scene, clause, at):
        return True
    if at < clause.group and _of_the_main_verb(scene, clause, at):
        return True
    if at < clause.group:
        return _of_the_first_subject(scene, clause, at) or _of_a_named_event(scene, clause, at)
    older = "dating" in small[clause.after : at] and _DATING.search(tags, clause.after, at)
    if older or clause.phrase[:2] in _RESTING:
        # "was built on one dating perhaps from 1750", "comes from a script based on runes in 1900"
        return True
    if clause.reduced and _AFTER_DOER.match(scene.tagged.tags, clause.after, at):
        return True  # "died of grief caused by the loss of his wife, in 1905"
    if scene.tagged.tags[at] == "B":
        return _of_a_title(scene, clause, at)
    return (
        _finished_later(scene, clause, at)
        or _of_such_people(scene, at, time)
        or _foretold(scene, clause, at, time)
        or _aimed_at(scene, clause, at)
        or _counted_from(scene, clause, at)
        or _of_the_end(scene, clause, at)
        or _before_which(scene, clause, at)
        or counts_from(scene, clause, at, time)
        or _of_the_crime(scene, clause, at)
        or _behind_an_aside(scene, clause, at)
        or _takes_effect(scene, clause, at)
        or _of_what_is_rewarded(scene, clause, at)
        or of_a_result(scene, clause, at)
        or _of_an_amount(scene, clause, at)
        or _of_the_last(scene, at)
        or (bool(time.range) and _of_a_post(scene, clause, at))
        or _said_or_put_off(scene, clause, at, time)
    )


def as_told(scene: Scene, at: int, time: Time, *, alone: bool, opening: int = 0) -> Time | None:
    """Give when it was that begins with another event's date; None where it may be any time.

    Its words begin at the token `opening`.

    'After the fire in 1850, the mill was rebuilt' is told of 1850 or later, 'Shortly before the
    fire' and 'Until the fire' of 1850 or earlier, where that is `alone` and the deed has no date of
    its own; 'Despite the fire in 1850, it grew' of no time at all.
    """
    tags, small = scene.tagged.tags, scene.tagged.small
    exact = alone and is_exact(time.edtf or "")
    first = opening
    while tags[first] == "a":  # "Shortly before"
        first += 1
    if _is_apart(small[opening], time) and _BEFORE_WHEN.fullmatch(tags, opening, at):
        return None  # "Four years after her last film in 1989, she"
    prior = small[opening : opening + 2] == ["prior", "to"]
    if prior and _BEHIND_NOUN.fullmatch(tags, opening + 1, at):
        return replace(time, edtf=f"[..{time.edtf}]") if exact else None
    if tags[first : first + 1] not in ("P", "U") or not _BEHIND_NOUN.fullmatch(tags, first, at):
        return time
    if small[first] in _NO_MATTER:
        return None
    if tags[at - 2 : at] == "aP" and small[at - 2] in _AT_LAST:
        return time  # "After much trouble finally in 1972 he"
    later = small[first] in _FROM_THEN_ON
    if not later and small[first] not in _UP_TO_THEN:
        return time
    if not exact:
        return None
    return replace(time, edtf=f"[{time.edtf}..]" if later else f"[..{time.edtf}]")


def counts_from(scene: Scene, clause: Clause, at: int, time: Time) -> bool:
    """Tell whether a date is of what is counted from: 'died a year before the opening in 1904'."""
    first = clause.after if at > clause.group else 0
    match = _COUNTED.search(scene.tagged.tags, first, at)
    return match is not None and any(
        _is_apart(scene.tagged.small[token], time) for token in range(match.start(), at)
    )


def _is_apart(words: str, time: Time) -> bool:
    """Tell whether 'two years before', 'nine months after' lead away from the date behind them.

    'Three days after the battle of 1815' is still of 1815.
    """
    if not words.endswith((" before", " after")):
        return False
    unit = words.split(" ")[-2].removesuffix("s")
    return unit in _LONG or (unit in _SHORT and len(time.edtf or "") > len("1815"))


def _behind_an_aside(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date stands behind the commas of an aside, of what was told before it.

    'He married Ada Hay in 1958 and, after she died, Ann Moss in 1980.'
    """
    tags, opener = scene.tagged.tags, clause.head - 1
    joined = clause.opener == "U" and opener > 1 and tags[opener - 2 : opener] == "C,"
    return joined and "," in tags[clause.after : at]


def _of_the_main_verb(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date goes with the main verb: 'In 1825 a mill built by her burnt down'.

    So it does with 'In 1915 the reason for the mill being shut was unknown'.
    """
    subject = clause.subject
    noun = subject is not None and subject.kind == "noun" and at < subject.first
    return noun and (clause.reduced or scene.tagged.small[clause.group] == "being")


def _ends_another(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date ends a stretch of another clause: 'taken from 1902 to 1905 was sold'."""
    return at == clause.head < clause.group and scene.tagged.tags[at - 2 : at + 1] == "TCT"


def _came_next(clause: Clause, at: int) -> bool:
    """Tell whether a date is of the second of two things: 'fell in May, followed by Riga in June'.

    'He was followed by Otto Hay in 1952' has one date for both.
    """
    return clause.group == clause.verb < at and clause.phrase[:2] in _NEXT


def _before_which(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date is of what came later: 'was planned before the raid on 6 February'.

    Or it is of what befell somebody before: 'left the mill after the death of his wife in 1905'.
    """
    tags, small = scene.tagged.tags, scene.tagged.small
    after = _AFTER_A_NOUN.search(tags, clause.after, at)
    if after is not None and small[after.start()] in _FROM_THEN_ON:
        if small[after.start() - 1].removesuffix("s") in _LONG:  # "fell long after the war in"
            return True
        once = not _ONCE.isdisjoint(small[after.start() : at])  # "after their last visit in 1905"
        return once or small[after.start("noun")] in scene.lexicon.nouns
    match = _BEFORE_A_NOUN.search(tags, clause.after, at)
    return match is not None and small[match.start()] == "before"


def _of_the_crime(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date may be of what was tried: 'for the murder of Ada in 1905'."""
    crimes = word_list("disasters", "crimes")
    return clause.phrase[0] in word_list("disasters", "tried") and any(
        scene.tagged.small[match.start("noun")] in crimes
        for match in _FOR_A_CRIME.finditer(scene.tagged.tags, clause.after, at)
    )


def _takes_effect(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date is when what was told comes true: 'named Ada chairman, effective May 1'.

    'Otto Hay resigned effective May 1' and 'was named chairman effective May 1' tell of that day.
    """
    before = scene.tagged.small[max(at - 3, clause.after) : at]
    effective = "effective" in before or before[-2:] == ["effect", "from"]
    telling = clause.phrase[0] in word_list("verbs", "telling-of-office")
    return effective and telling and not clause.passive


def _of_what_is_rewarded(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a time is of the work that earned it: 'won it for work during the 1960s'.

    So is the day in 'was awarded a medal for service on 24 November 1928'.
    """
    tags, small = scene.tagged.tags, scene.tagged.small
    work = _FOR_HIS_WORK.search(tags, clause.after, at)
    if work is not None and small[work.start()] == "for" and small[at - 1] == "during":
        return True
    if clause.phrase[0] in word_list("verbs", "rewarding") and "for" in small[clause.after : at]:
        what_for = small[small.index("for", clause.after) : at]
        if any(word.startswith(_FIGHTS) for word in what_for):
            return True  # "for bravery during an attack in the Battle of Riga 4 June 1942"
    deed = _FOR_A_DEED.search(tags, clause.after, at)
    rewarded = deed is not None and small[deed.start()] == "for" and small[at - 1] == "on"
    return rewarded and clause.phrase[0] in word_list("verbs", "rewarding")


def _said_or_put_off(scene: Scene, clause: Clause, at: int, time: Time) -> bool:
    """Tell whether a date is of what is said, or of no deed: 'was put off from 3 to 5 May'.

    'He wrote that, in 1954, most of them would have left' says nothing of when he wrote.
    """
    put_off = bool(time.range) and clause.phrase[0] in word_list("verbs", "putting-off")
    return put_off or scene.tagged.tags[clause.after : at] in ("K,P", "KP")


def _of_the_last(scene: Scene, at: int) -> bool:
    """Tell whether a date is of the last thing named: 'has led three clubs, most recently from'."""
    return scene.tagged.words(at - 3, 2) == ["most", "recently"]


def _of_a_post(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a stretch is somebody's in a post: 'wed Ada Hay, Riga's mayor from 1905 to'."""
    match = _IN_A_POST.search(scene.tagged.tags, clause.after, at)
    if match is None:
        return False
    noun = scene.tagged.small[match.start("noun")]
    return scene.tagged.tags[match.start("noun") - 1] != "D" or noun in load_language().roles


def _of_an_amount(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date says when there were so many: 'rose from 3 in 1969 to 9 in 1990'."""
    match = _SO_MANY.search(scene.tagged.tags, clause.after, at)
    if match is None:
        return False
    by, small = scene.tagged.small[match.start("by")], scene.tagged.small
    if by == "from":
        behind = _SO_MANY.search(scene.tagged.tags, at + 1)
        return behind is not None and small[behind.start("by")] == "to"
    apart = scene.tagged.tags[match.start("by") - 1] == ","
    return by == "to" and apart and "from" in small[: clause.head]


def _of_a_named_event(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date is part of what acts: 'The failure of the Riga Fair of 1861 led to'."""
    tags = scene.tagged.tags
    if clause.opener == "U" or tags[clause.head] in "PUTa":
        return False
    of = tags[at - 1] == "f" and clause.head < at - 1
    return of and "," not in tags[clause.head : at]


def _of_the_first_subject(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date is of the first of two things: 'The Act of 1785 and another ended it'."""
    tags = scene.tagged.tags
    named = {"w", "N"} & set(tags[clause.head : at])
    return bool(named) and tags[at + 1] == "C" and "," not in tags[clause.head : clause.group]


def _numbers_or_cites(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a bracket is part of a reference: 'resolution 687 (1991)', 'Hay (1958) held'."""
    tags, subject = scene.tagged.tags, clause.subject
    if tags[at - 1 : at] == "#":
        return True
    if at < clause.group:
        if subject is not None and subject.at[-1] < at and tags[at - 2 : at] == "fN":
            return True  # "the hero of Moles (1950) leaves"
        return subject is not None and subject.at[-1] == at - 1 and not clause.reduced
    shown = tags[at - 1] == "x" or (tags[at - 1] == "w" and scene.tagged.word(at - 1)[0].isupper())
    return shown and clause.phrase[0] not in word_list("verbs", "making")


def _of_a_title(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a bracket dates a thing that is named by the way: 'inspired by Moles (1950)'."""
    to_do = _TO_DO_IT.finditer(scene.tagged.tags, clause.after, at)
    meant = any(scene.tagged.small[one.start()] == "to" for one in to_do)
    if meant or _FOR_DOING.search(scene.tagged.tags, clause.after, at) is not None:
        return True  # "won praise for directing Moles (1950)", "signed a contract to direct it"
    match = _GOVERNED.search(scene.tagged.tags, clause.after, at)
    member = scene.tagged.member(at - 1)
    if scene.tagged.tags[at - 2 : at] == ",N" and member is not None and member.person:
        return True  # "found links with chance, Hay (1905) and others": another source
    if member is not None and member.type == "event":
        # "led to the Second Barbary War (1815)", but "fell during the Battle of Riga (1815)"
        if match is None:
            return "g" in scene.tagged.tags[clause.after : at]
        return scene.tagged.small[match.start()] not in ("during", "in", "at")
    if match is None or member is None or member.type in ("person", "place"):
        return False
    by = scene.tagged.small[match.start()]
    if member.type == "work" and clause.phrase[0] not in word_list("verbs", "making"):
        return True
    if by in ("by", "in") and clause.passive:  # "was shot by Ann in the novel Moles (1987)"
        return scene.tagged.small[at - 2] in _TALES
    return by in _ASIDE


def _foretold(scene: Scene, clause: Clause, at: int, time: Time) -> bool:
    """Tell whether a date is of what was to come: 'predicted victory by Christmas 1963'."""
    tags, small = scene.tagged.tags, scene.tagged.small
    before, foretelling = small[at - 1], clause.phrase[0] in _FORETELLING
    plans = word_list("verbs", "plans")
    if any(
        small[one.start()] in plans and small[one.start() + 1] == "to"
        for one in _NOUN_TO.finditer(tags, clause.after, at)
    ):
        return True  # "announced her plans to retire in 2020"
    if _TO_BE_DONE.search(tags, clause.after, at) is not None:
        return True  # "passed a law to be repealed in 1905"
    if clause.phrase[:2] in _CALLING and "to" in small[clause.after : at]:
        return True  # "called for the states to meet in 1905"
    shown = _TO_SHOW.search(tags, clause.after, at) if before == "from" else None
    if shown is not None and not time.range and scene.tagged.word(shown.start() + 1).islower():
        return True  # "won praise for its sets to show Riga from the 1980s"
    if before in _LIMITS and at - 1 > clause.after:
        to_do = _TO_DO.search(tags, clause.after, at - 1) is not None
        if clause.passive and clause.phrase[1:2] == ["to"] and at == clause.after + 3:
            return True  # "was elected to serve until 1950"
        unknown = _TO_DO_IT.finditer(tags, clause.after, at - 1)  # "to halve the debt by 1950"
        return foretelling or to_do or any(small[one.start()] == "to" for one in unknown)
    if clause.phrase[:2] == ["scheduled", "for"]:
        return True  # "films scheduled for release in 1905"
    return before == "for" and not time.range  # "began to plan the fair for 1905"


def _finished_later(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date is of what somebody did it for: 'came back to finish his degree in'."""
    small = scene.tagged.small
    return any(
        small[one.start()] == "to" and small[one.start() + 1] in word_list("verbs", "finishing")
        for one in _TO_FINISH.finditer(scene.tagged.tags, clause.after, at)
    )


def _of_such_people(scene: Scene, at: int, time: Time) -> bool:
    """Tell whether a time says what kind they are: 'one of the best painters from the 1920s'."""
    tags, small = scene.tagged.tags, scene.tagged.small
    among = small[at - 1] == "from" and _ONE_OF_THOSE.search(tags, 0, at) is not None
    return among and small[at - 2].endswith("s") and not time.range


def _aimed_at(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date is what is chosen: 'set 1981 as the date'."""
    chosen = clause.phrase[0] in _CHOOSING and at == clause.after
    return chosen and scene.tagged.words(at + 1, 1) == ["as"]


def _of_the_end(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a deed lasted until what a date is of: 'wrote until his death in 1912'."""
    tags, small = scene.tagged.tags, scene.tagged.small
    until = next((one for one in range(clause.after, at) if small[one] in _UNTIL), -1)
    return until >= 0 and _SOMETHING.fullmatch(tags, until + 1, at) is not None


def _counted_from(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether it was done some time after a date: 'within a few years of the Act of 1830'."""
    words = scene.tagged.small[clause.after : at]
    return "within" in words and "of" in words[words.index("within") :]
