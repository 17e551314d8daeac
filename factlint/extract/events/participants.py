"""Persons who were there at a dated act of another one: 'was opened by Otto Hay in 1926'.

Whoever did it, came along, was met or gave lessons lived then. What may be done by the works or the
memory of the dead ('inspired by', 'published by') tells nothing of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.anchoring.dating import dates_shared, told_end
from factlint.extract.coreference.descriptions import parent, relative
from factlint.extract.coreference.pronouns import meant_by
from factlint.extract.drafts import Where
from factlint.model import Date, Span, Text
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Time

BY = "participant"
SURE = 0.6  # confidence: that somebody was there is said by the way
# No "Otto Hay's picture", "the Otto Hay choir", "Otto Hay the younger", "her father's grave";
# and "Otto Hay, his grandson" is another one of that name.
_NAMED = r"(?P<name>(?<!D)N)(?![SwD]|,Sa*r)"
# "by her nephew", "by the poet Otto Hay", "by his pupil Otto Hay"
_WHO = rf"(?:(?P<kin>Sa*r)(?!,?N|[Sw])|(?:S(?=a*w))?[Daw]{{0,4}}(?:Sa*r,?)?{_NAMED})"
# "by him", "by the Baron himself"
_AGENT = deferred(rf"y(?:{_WHO}|(?P<pronoun>O)(?![SwDN])|D(?P<title>N)(?![SwDN]))")
_THEN = deferred(r"PT")  # "painted by Otto Hay | in 1880"
_WITH = deferred(rf"P{_WHO}")
_OBJECT = deferred(rf"a?{_WHO}")
_OPENING = deferred(rf"(?P<led>a?)(?P<with>P){_WHO}")
_LETTER = deferred(r"wP[Daw]{0,4}(?P<name>N),?(?:f|vP?)(?P<when>T)")  # from Otto Hay, dated 1920
_HELPED = deferred(rf"PD?a?(?P<help>w)[Pf]{_WHO}")  # With a loan from Otto Hay, she opened
_HIS_KIN = deferred(r"(?P<whose>S)a*r,?$")
_BODY = deferred(r"(?P<the>D?N|Dw)(?![wNS])")
_BODY_AGENT = deferred(r"y(?P<the>D?N|Dw)(?![wNS])")
_ELSEWHERE = deferred(r"f|P(?![TD]|w)|PDa*w?N")  # "visited the museum in Queen Street"
_SUFFERED = {"beat": "beaten"}  # what is done to somebody, where its past form is another
_BEFORE_AGENT = "TBaNLC,P"  # what may stand before "by", besides the verb: "a picture by" is a work
_FROM = frozenset(["from", "with"])
_PRESENT = frozenset(["present", "among", "alive"])
PROPERTY, BODY_MET = "was-there", "body-met"


def signs() -> frozenset[str]:
    """Give the words without one of which a sentence has nobody else in it."""
    return (
        word_list("involved", "meeting")
        | word_list("involved", "with-bodies")
        | {"by", "with", "under", "from"}
        | _PRESENT
    )


def read(scene: Scene) -> Iterator[Draft]:
    """Yield who else was there when something was done."""
    yield from _wrote(scene)
    for at, clause in enumerate(scene.clauses):
        dated = dates_shared(scene, at) if clause.stance is not None else []
        if clause.negative or clause.modal or not dated:
            continue
        if clause.copula:
            there = not _PRESENT.isdisjoint(scene.tagged.words(clause.after, 2))
            for one in scene.actors[at] if there else ():
                if one.type == "person":
                    yield _draft(scene, clause, (one, scene.actor_spans[at]), dated[0][1])
            continue
        yield from _with_bodies(scene, clause, dated[0][1])
        met = {one.id for one in scene.actors[at]}
        for match in _others(scene, clause, scene.actors[at]):
            who = _who(scene, match)
            if who is not None and who[0].id not in met:
                met.add(who[0].id)
                yield _draft(scene, clause, who, dated[0][1])


def _with_bodies(scene: Scene, clause: Clause, time: Time) -> Iterator[Draft]:
    """Yield the body that somebody visited, heard or joined, or by which a thing was won."""
    tags, verb = scene.tagged.tags, clause.phrase[0]
    if clause.passive:
        match = _BODY_AGENT.match(tags, clause.after)
        doing = verb in word_list("involved", "by-bodies")
    else:
        match = _BODY.match(tags, clause.after)
        doing = verb in word_list("involved", "with-bodies")
    how = clause.stance
    if match is not None and match["the"] == "Dw" and _ELSEWHERE.match(tags, match.end()):
        return
    if match is None or not doing or clause.said_by is not None or how is None:
        return
    at = match.end() - 1
    member = scene.tagged.member(at) if tags[at] == "N" else None
    meant = [member] if member is not None else []
    if tags[at] == "w":
        meant = scene.discourse.described(scene.tagged.words(match.start("the"), 2))
    if len(meant) == 1 and meant[0].type == "organisation":
        span = scene.token_span(match.start("the"), at)
        where = Where(scene.clause_span(clause).around(time.span).around(span), span, time.span)
        yield scene.draft(
            BY, meant[0], BODY_MET, Date(time.edtf or ""), where, how,
            qualifiers={"what": Text(f"was {_SUFFERED.get(verb, verb)}")}, confidence=SURE,
        )  # fmt: skip


def _wrote(scene: Scene) -> Iterator[Draft]:
    """Yield 'a letter from Otto Hay, dated 3 May 1920': whoever wrote it lived then."""
    for match in _LETTER.finditer(scene.tagged.tags):
        noun, by = scene.tagged.words(match.start(), 2)
        time = scene.tagged.time(match.start("when"))
        member = scene.tagged.member(match.start("name"))
        letter = noun.removesuffix("s") in word_list("involved", "letters") and by == "from"
        if not letter or time is None or not time.edtf or member is None or not member.person:
            continue
        span = scene.token_span(match.start("name"), match.start("name"))
        where = Where(scene.token_span(match.start(), match.start("when")), span, time.span)
        yield scene.draft(BY, member, PROPERTY, Date(time.edtf), where, confidence=SURE)


def _others(scene: Scene, clause: Clause, actors: list[Member]) -> Iterator[re.Match[str]]:
    """Yield the words for others in a clause."""
    # "The season opened with Henry V": nobody came along
    somebody = any(one.person or one.type == "organisation" for one in actors)
    tags, small, verb = scene.tagged.tags, scene.tagged.small, clause.phrase[0]
    if clause.passive:
        met = clause.after
        for match in _AGENT.finditer(tags, clause.after, clause.end):
            if met > clause.after and "T" in tags[met : match.start()]:
                return  # "was led by Otto from 1900 to 1910 and then by Karl"
            met = match.end()
            before = match.start() == clause.after or tags[match.start() - 1] in _BEFORE_AGENT
            made = verb in word_list("involved", "made-by") and _THEN.match(tags, match.end())
            if before and (made or verb not in word_list("involved", "by-anybody")):
                yield match
        return
    direct = _OBJECT.match(tags, clause.after, clause.end)
    if direct is not None and verb in word_list("involved", "meeting"):
        told = scene.lexicon.find(scene.lexicon.of_object, clause.phrase, ("person",))
        if told is None and small[direct.end() : direct.end() + 1] != ["to"]:
            yield direct  # but not "invited Otto to sing"
    for match in _WITH.finditer(tags, clause.after, clause.end):
        if small[match.end() : match.end() + 1] == ["as"]:
            continue
        if somebody and _together(small, verb, match):
            yield match
    yield from _leading(scene, clause)


def _leading(scene: Scene, clause: Clause) -> Iterator[re.Match[str]]:
    """Yield whose help or company opens a clause: 'With a loan from Otto Hay, she opened'."""
    tags, small = scene.tagged.tags, scene.tagged.small
    first = clause.subject.first if clause.subject is not None else clause.head
    opens = 0 if clause is scene.clauses[0] else clause.head
    helped = _HELPED.match(tags, opens, first)
    with_help = helped is not None and small[helped.start()] == "with"
    if helped and with_help and small[helped.start("help")] in word_list("involved", "help"):
        yield helped
    opening = _OPENING.match(tags, opens, first)
    if opening is not None and small[opening.start("with")] == "with" and opening["led"]:
        yield opening


def _together(small: list[str], verb: str, match: re.Match[str]) -> bool:
    """Tell whether a preposition before a person says that both were there."""
    word, before = small[match.start()], small[match.start() - 1]
    if before in word_list("involved", "lessons"):
        return word in _FROM
    if word == "under":
        return verb in word_list("involved", "under")
    return word == "with" and verb in word_list("involved", "company")


def _who(scene: Scene, match: re.Match[str]) -> tuple[Member, Span] | None:
    if match.groupdict().get("pronoun"):  # "finished by him in 1880"
        token = match.start("pronoun")
        meant = meant_by(scene.discourse, scene.tagged.word(token), [])
        known = len(meant) == 1 and meant[0].type == "person" and not meant[0].unnamed
        return (meant[0], scene.token_span(token, token)) if known else None
    if match["kin"] is not None:
        first, last = match.start("kin"), match.end("kin") - 1
        member = relative(scene, first, last) or parent(scene, first, last)
        return (member, scene.token_span(first, last)) if member is not None else None
    alone = match.groupdict().get("title")
    token = match.start("title" if alone else "name")
    if alone and scene.tagged.small[token] not in _titles():
        return None
    member = scene.tagged.member(token)
    if member is None or member.type != "person" or _is_namesake(scene, member, token):
        return None
    return member, scene.token_span(token, token)


def _titles() -> frozenset[str]:
    return frozenset(one.lower() for one in word_list("names", "taken-up-by-title"))


def _is_namesake(scene: Scene, member: Member, token: int) -> bool:
    """Tell whether it is one of somebody's own family who has the name: 'his son Otto Hay'."""
    kin = _HIS_KIN.search(scene.tagged.tags, 0, token)
    return kin is not None and scene.possessor(kin.start("whose")) is member


def _draft(scene: Scene, clause: Clause, who: tuple[Member, Span], time: Time) -> Draft:
    assert clause.stance is not None
    span = scene.clause_span(clause).around(time.span).around(who[1])
    draft = scene.draft(
        BY, who[0], PROPERTY, Date(time.edtf or ""), Where(span, who[1], time.span), clause.stance,
        confidence=SURE,
    )  # fmt: skip
    held = time.range or told_end(time)
    if held:
        draft.qualifiers["time"] = Date(held)
    return draft
