"""Whom 'the painter' means: the one of that calling whom the text is about, or has just named.

Only callings by which a text takes up whom it has told of are asked for; 'the judge' and 'the
doctor' may be anybody whom a life comes before.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from factlint.extract.language import load_language
from factlint.extract.syntax.sentences import sentence_before
from factlint.patterns import deferred
from factlint.wordlists import word_list, word_pairs

if TYPE_CHECKING:
    from factlint.extract.coreference.discourse import Discourse
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause

# "Otto Hay, a painter,", "Otto Hay was a novelist and poet", "the English painter Otto Hay"
_APPOSED: Final = deferred(
    r"(?P<who>N)B?,D[awgN#]*?(?P<noun>w)(?:C(?P<other>w))?(?=[PfRtCyTB,;v]|$)"
)
_BEING: Final = deferred(
    r"D[awgN#]*?(?P<noun>w)(?:,(?P<more>w))?(?:,?C(?P<other>w))?(?=[PfRtyTB,;v]|$)"
)
_BEFORE: Final = deferred(r"(?P<noun>w)(?P<who>N)")
_DOER: Final = deferred(r"yD?[aw]*N")  # "by Otto Hay", "by the miller Otto Hay"
_LEADING: Final = deferred(r"D[awgN#]*$")
# "his pupil", "an old dealer", but not "as a teacher", "was a teacher" and "his son Otto"
_SOMEBODY: Final = deferred(
    r"(?<!\bas )(?<!\bwas )(?<!\bbecame )"
    r"\b(?:[Aa]n?|[Aa]nother|[Hh]is|[Hh]er|[Tt]he|[Tt]wo|[Tt]hree) "
    r"(?=(?P<words>[a-z-]+(?: [a-z-]+){0,2}))"
)
# "He sang", "In 1850 she sang", "Otto Hay sang"; not "His portrait hangs there"
_OPENING: Final = deferred(
    r"(?:(?:In|From|By|At|After|On|As|Here|There|Then|Later) [^,.;]{0,40}[ ,] ?)?"
    r"(?:[Hh]e|[Ss]he|(?:[A-Z][\w’'.-]* )*(?P<name>[A-Z][\w’'-]*))(?: \([^()]+\))?,? (?!and )[a-z]"
)
_NAMED: Final = deferred(r",? [A-Z]")
_OF_NAME: Final = deferred(r"[A-Z][\w’'-]*, $")
_FAR: Final = 400  # characters that the sentence before may have
_INDEFINITE: Final = frozenset("a an another one some".split())
_HAVING: Final = frozenset("had has have having".split())


def note(scene: Scene) -> None:
    """Remember of what calling a sentence says that somebody is, and what nobody by name is."""
    callings = word_list("names", "taken-up-by-calling")
    _note_doers(scene)
    for named in scene.named:
        title = named.mention.title.lower()
        if title in callings and named.member.person:
            _remember(scene.discourse, title, named.member)
    if callings.isdisjoint(scene.tagged.small):
        return
    told = _told(scene)
    own = {at for at, _ in told}
    for at, member in told:
        if scene.tagged.small[at] in callings:
            _remember(scene.discourse, scene.tagged.small[at], member)
    for at, word in enumerate(scene.tagged.small):
        if word in callings and at not in own and _is_indefinite(scene, at):
            scene.discourse.callings_of_nobody.add(word)


def _note_doers(scene: Scene) -> None:
    """Remember who made what a sentence tells of: 'The clock was built by Otto Hay'."""
    for clause in scene.clauses:
        doing = word_pairs("names", "doers").get(clause.phrase[0]) if clause.passive else None
        doer = _DOER.search(scene.tagged.tags, clause.after, clause.end) if doing else None
        member = scene.tagged.member(doer.end() - 1) if doer is not None else None
        if doing and member is not None and member.person and " " in member.name:
            for noun in doing.split():
                known = scene.discourse.doers.setdefault(noun, [])
                if member not in known:
                    known.append(member)


def _told(scene: Scene) -> list[tuple[int, Member]]:
    """Give the token of each calling and whose it is."""
    found = [one for at in range(len(scene.clauses)) for one in _of_clause(scene, at)]
    found += [one for clause in scene.clauses for one in _inverted(scene, clause)]
    for pattern, names in ((_APPOSED, ("noun", "other")), (_BEFORE, ("noun",))):
        for match in pattern.finditer(scene.tagged.tags):
            member = scene.tagged.member(match.start("who"))
            if member is not None:
                found += [(match.start(name), member) for name in names if match[name]]
    return [(at, member) for at, member in found if member.person]


def _of_clause(scene: Scene, at: int) -> list[tuple[int, Member]]:
    """Read 'Otto Hay was a novelist and poet'."""
    clause = scene.clauses[at]
    being = clause.copula and clause.phrase[0] not in _HAVING and not clause.negative
    acting = scene.actors[at] if being and at < len(scene.actors) else []
    match = _BEING.match(scene.tagged.tags, clause.after, clause.end) if len(acting) == 1 else None
    if match is None:
        return []
    return [(match.start(name), acting[0]) for name in ("noun", "more", "other") if match[name]]


def _inverted(scene: Scene, clause: Clause) -> list[tuple[int, Member]]:
    """Read 'The architect of the new church was Otto Hay'."""
    subject = clause.subject
    if subject is None or subject.kind != "noun" or not clause.copula or clause.negative:
        return []
    member = (
        scene.tagged.member(clause.after) if scene.tagged.tags[clause.after :][:1] == "N" else None
    )
    return [(subject.at[-1], member)] if member is not None else []


def _is_indefinite(scene: Scene, at: int) -> bool:
    match = _LEADING.search(scene.tagged.tags, max(at - 5, 0), at)
    return match is not None and scene.tagged.small[match.start()] in _INDEFINITE


def _remember(discourse: Discourse, noun: str, member: Member) -> None:
    known = discourse.callings.setdefault(noun, [])
    if member not in known:
        known.append(member)


@cache
def _persons() -> frozenset[str]:
    language = load_language()
    others = word_list("names", "beside-a-calling") | word_list("names", "taken-up-by-calling")
    return language.callings | language.people | others


def first_somebody(text: str, start: int, end: int) -> int | None:
    """Give where a stretch has first spoken of one without a name: 'his pupil', 'an old dealer'."""
    for match in _SOMEBODY.finditer(text, start, end):
        at = match.end()
        apposed = _OF_NAME.search(text, max(match.start() - 30, start), match.start())
        for word in match["words"].split(" "):
            at += len(word)
            if word in _persons():
                if not _NAMED.match(text, at) and not (apposed and text[at : at + 1] in ",.;)"):
                    return at
                break
            at += 1
    return None


def meant(scene: Scene, noun: str) -> list[Member]:
    """Give the one whom 'the' with a calling means, or nobody."""
    discourse = scene.discourse
    known, topic = discourse.callings.get(noun, []), discourse.topic
    doers = discourse.doers.get(noun, [])
    in_a_life = topic is not None and topic.type == "person"
    if len(doers) == 1 and not in_a_life and not set(known) - {*doers}:
        return doers  # of what the text is about
    if not known or noun in discourse.callings_of_nobody:
        return []
    here = discourse.named_in_block | discourse.seen_now
    if topic is not None and topic in known:
        others = any(one.person and one is not topic for one in discourse.cast.those(here))
        return [topic] if not others and _goes_on(scene, topic) else []
    about = topic is not None and topic.person  # in a life, another one passes by
    return known if len(known) == 1 and known[0].id in here and not about else []


def _goes_on(scene: Scene, topic: Member) -> bool:
    """Tell whether a paragraph opens with a sentence, or the one before is about that one alone.

    Behind 'His portrait hangs in Leeds', or 'He sold it to a pupil', another painter may be meant.
    """
    start = scene.span.start
    before = sentence_before(scene.text, start, _FAR)
    if before is None:
        return not scene.text[:start].strip()
    opening = _OPENING.match(scene.text, *before)
    about = opening is not None and (not opening["name"] or opening["name"] in topic.name.split())
    return about and first_somebody(scene.text, *before) is None
