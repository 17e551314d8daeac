"""Dates that no verb of the vocabulary took: of a noun, of the sentence, of the tale so far.

Who only is spoken of at a time is told by `passing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.anchoring import certainty, spans
from factlint.extract.anchoring.foreign_dates import counts_from
from factlint.extract.anchoring.own_dates import dates_nothing, not_done
from factlint.extract.anchoring.same_verb import dates_of_others, gapped
from factlint.extract.anchoring.sourced_dates import of_a_source
from factlint.extract.coreference.descriptions import NO_NOUNS
from factlint.extract.events import inferred, occasions, passing
from factlint.extract.events.occasions import BY, dated_noun, drafted, is_happening
from factlint.extract.language import load_language
from factlint.extract.modality import exceptions, unreal
from factlint.extract.syntax.clause import PLAIN
from factlint.model import Origin, Span, Time
from factlint.patterns import deferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Named, Scene
    from factlint.extract.syntax.clause import Clause, Stance

_YEAR = deferred(r"-?\d{4}")
_POINTING = (["this"], ["that"], ["these"], ["those"], ["there"])
_ARTICLES = frozenset("the a an this that".split())
_THIS = frozenset("this that these those".split())  # "This began in 1960" is of something else


def read(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """Give the claims of the dates left over, then of the clauses that have none."""
    if scene.question:
        return []
    if not scene.tagged.dates:
        if scene.clauses and all(clause.stance is None for clause in scene.clauses):
            return []
        led = list(inferred.undated(scene))
        inferred.remember(scene, drafts)
        if _of_the_dead(scene, drafts):
            return led
        spoken = list(passing.meanwhile(scene.setting, scene.span, scene.named, parsed=True))
        known = {draft.subject.id for draft in spoken}
        return [*led, *spoken, *passing.acting(scene, known)]
    taken = {draft.value_span for draft in drafts}
    found = [*occasions.read(scene, taken), *_left_over(scene, taken)]
    aside = ("lifespan", "implied")
    if not any(one.property in ("born", "died") and one.by not in aside for one in drafts):
        _move_on(scene)
    found += inferred.dated(scene, [*drafts, *found])
    inferred.remember(scene, drafts)
    return [*found, *passing.besides(scene, [*drafts, *found])]


def _of_the_dead(scene: Scene, drafts: list[Draft]) -> bool:
    """Tell whether a sentence speaks of one who was dead before the tale got to its year."""
    year = scene.discourse.narrative
    return year is not None and any(
        draft.by == "lifespan" and draft.property == "died" and str(draft.value)[:4] < year
        for draft in drafts
    )


def _left_over(scene: Scene, taken: set[Span]) -> Iterator[Draft]:
    for at in scene.tagged.dates:
        time = scene.tagged.time(at)
        if time is None or not time.edtf or time.span in taken or _is_told(scene, time, taken):
            continue
        clause_at = scene.clause_number(at)
        if _describes(scene, clause_at, at) or scene.tagged.tags[at : at + 2] == "BK":
            continue
        clause = scene.clauses[clause_at] if clause_at is not None else None
        if _dangling(scene, at) or (clause is None and _of_none(scene, at)):
            continue
        if clause is not None and (
            _only_meant(scene, clause, at)
            or at in dates_of_others(scene, clause)
            or gapped(scene, clause, at)
            or counts_from(scene, clause, at, time)
        ):
            continue
        who = _whose(scene, clause_at)
        how = _how(scene, clause_at, at)
        if who is None or how is None or not_done(scene, at):
            scene.drop(time.span, BY, "nobody is said to have done anything then")
            continue
        yield drafted(
            scene, who[0], "event", time, _around(scene, at), who[1],
            certainty.of(scene, clause, at), how,
        )  # fmt: skip


def _is_told(scene: Scene, time: Time, taken: set[Span]) -> bool:
    """Tell whether a date is told with another one, or is none."""
    if time.problem == "reversed-range":
        return True
    others = scene.times
    if time.range and any(one.range == time.range and one.start < time.start for one in others):
        return True  # the other end of its stretch
    if (time.anchor is not None or time.implied) and any(_beside(time, span) for span in taken):
        return True
    return time.implied and any(_says_again(one, time) for one in others)


def _dangling(scene: Scene, at: int) -> bool:
    """Tell whether a date is of an opening act that the subject did not do.

    'Joining the army in 1914, his songs were sung' tells nothing of the songs in 1914.
    """
    comma = scene.tagged.tags.find(",")
    if scene.tagged.tags[:1] != "g" or not at < comma:
        return False
    return not any(one.person and one.type for acting in scene.actors[:1] for one in acting)


def _of_none(scene: Scene, at: int) -> bool:
    """Tell whether a date outside all clauses is of nobody who acts.

    A source gives it, 'The roll gives 1790, but he was', or a semicolon parts it from who acts.
    """
    first = scene.clauses[0].head if scene.clauses else 0
    return of_a_source(scene.tagged, None, at) or ";" in scene.tagged.small[at:first]


def _describes(scene: Scene, clause_at: int | None, at: int) -> bool:
    """Tell whether a date is a thing's, 'sold her 1947 cookbook', and not what is said of it."""
    tags = scene.tagged.tags
    if scene.tagged.words(at - 2, 2) == ["as", "of"]:  # "which as of 1905 had three members"
        return True
    time = scene.tagged.time(at)
    if time is not None and tags[at - 1 : at + 1] == "fT" and (time.edtf or "").endswith("X"):
        return True  # "the best song of the 1990s"
    clause = scene.clauses[clause_at] if clause_at is not None else None
    if time is not None and clause is not None and dates_nothing(scene, clause, at, time):
        return True
    if time is not None and time.implied and tags[at - 1 : at + 2] == "DTN":
        return True  # "the October 22nd Movement"
    if tags[at - 1 : at + 1] == "NB" and _is_work(scene, at - 1):  # "was made into Moles (1950)"
        return True
    described = (tags[at : at + 2] == "Tw" or tags[at : at + 3] == "TNw") and (
        tags[at - 1 : at] in tuple("DSa")
        or (tags[at - 1 : at] in tuple("wvg") and scene.tagged.word(at).isdigit())
    )
    if not described or is_happening(scene.tagged.small[at + 1]):
        return False
    if tags[at + 1] == "N":  # "a 1905 Riga concert"
        return not is_happening(scene.tagged.small[at + 2])
    return clause is None or not clause.copula or bool(tags[clause.after : at].strip("Da"))


def _is_work(scene: Scene, name: int) -> bool:
    """Tell whether a name is a work's: in italics, or behind a word for one, 'the film Moles'."""
    member, before = scene.tagged.member(name), scene.tagged.words(name - 1, 1)
    known = member is not None and member.type == "work"
    return known or (bool(before) and load_language().kinds.get(before[0]) == "work")


def _only_meant(scene: Scene, clause: Clause, at: int) -> bool:
    """Tell whether a date is of what a subject was for: 'A proposal to close it in 1920 failed'."""
    subject = clause.subject
    if subject is None or at > clause.group:
        return False
    last = subject.at[-1]  # "The king of 1914 died in 1920" tells nothing of 1914
    behind = last == at - 2 and scene.tagged.tags[at - 1] == "f"
    return behind or unreal.meant(scene, last, at)


def _says_again(one: Time, other: Time) -> bool:
    """Tell whether a date says outright what another implies: 'the following year, 1891'."""
    same = one.edtf == other.edtf and not one.implied
    return same and _beside(other, one.span)


def _beside(time: Time, other: Span) -> bool:
    """Tell whether a date says again what another just said: 'ten years later, in 1921'."""
    return min(abs(other.start - time.end), abs(time.start - other.end)) <= spans.NEAR


def _how(scene: Scene, clause_at: int | None, token: int) -> Stance | None:
    """Give how the clause of a date is meant, or, outside all, what the sentence allows."""
    if exceptions.behind_nor(scene.tagged, token):
        return None
    if clause_at is not None:
        clause = scene.clauses[clause_at]
        if clause.copula and "t" in scene.tagged.tags[clause.after : token]:  # "too young to have"
            return None
        return clause.stance
    if scene.clauses and any(clause.stance is None for clause in scene.clauses):
        return None
    if not scene.clauses and not {"m", "t"}.isdisjoint(scene.tagged.tags):  # "ought to have left"
        return None
    return PLAIN


def _whose(scene: Scene, at: int | None) -> tuple[Member, Span] | None:
    """Give who acts in the clause, else in the sentence, else whom the section is about."""
    if at is not None and not scene.actors[at]:
        if (
            scene.clauses[at].unsaid
            or _of_another(scene.clauses[at])
            or _relative(scene.clauses[at])
        ):
            return None  # "met a miller who died in 1905": the miller's, of whom nothing is known
        meant = _described(scene, at)
        if meant is not None or _nobody_known(scene, at):
            return meant
    acting = (one for one, actors in enumerate(scene.actors) if actors and _main(scene, one, at))
    place = at if at is not None and scene.actors[at] else next(acting, None)
    if place is not None:
        return scene.actors[place][0], scene.actor_spans[place]
    return _heading(scene) or _of_section(scene)


def _heading(scene: Scene) -> tuple[Member, Span] | None:
    """Give the name that heads a sentence, which is no entry of a list: 'Ada Hay, Moles, 1958'."""
    first = next((one for one in scene.named if one.member.type not in ("place", "event")), None)
    listed = not scene.clauses and scene.origin is Origin.LIST
    if first is None or listed or not _opens(scene, first):
        return None
    return first.member, first.span


def _of_section(scene: Scene) -> tuple[Member, Span] | None:
    """Give whom the section is about, where nobody else acts in a sentence."""
    topic = scene.discourse.section_topic
    if topic is None or not topic.type or not scene.tagged.tags or scene.tagged.small[0] in _THIS:
        return None
    if any(one.subject is not None and one.opener not in ("R", "K", "U") for one in scene.clauses):
        return None
    return topic, scene.token_span(0, 0)


def _main(scene: Scene, at: int, near: int | None) -> bool:
    """Tell whether a clause may give its subject to a date outside it: one that depends may not."""
    return scene.clauses[at].opener not in ("R", "K") or at == near


def _nobody_known(scene: Scene, at: int) -> bool:
    """Tell whether a clause has a subject, 'they' or 'this', of which nothing tells who it is."""
    clause = scene.clauses[at]
    if clause.subject is not None:
        return clause.subject.kind == "pronoun"
    return scene.tagged.small[clause.head : clause.group][-1:] in _POINTING


def _of_another(clause: Clause) -> bool:
    """Tell whether a clause goes on about a thing before it: 'a church, which was finished in'."""
    return clause.opener_word in ("which", "what")


def _relative(clause: Clause) -> bool:
    """Tell whether a clause is about a noun before it: 'a mill that was there in 1905'."""
    return clause.opener == "R" or (clause.opener == "K" and clause.subject is None)


def _opens(scene: Scene, named: Named) -> bool:
    """Tell whether a sentence that has no verb of its own is headed by a name."""
    return named.mention.start == scene.span.start or scene.tagged.tags[:2] == "DN"


def _described(scene: Scene, at: int) -> tuple[Member, Span] | None:
    """Give what acts in a clause and has no name: 'the works'."""
    subject = scene.clauses[at].subject
    if subject is None or subject.kind != "noun":
        return None
    first, last = subject.first, subject.at[-1]
    if scene.tagged.small[last] in NO_NOUNS and last - first < 2:
        return None
    span = scene.token_span(first, last)
    known = scene.discourse.described(scene.tagged.words(first, last - first + 1))
    if known:
        return known[0], span
    article, _, rest = scene.text[slice(*span)].partition(" ")
    if not rest or article.lower() not in _ARTICLES:
        return None
    return scene.discourse.described_again(rest, definite=article.lower() == "the"), span


def _around(scene: Scene, token: int) -> Span:
    """Give the sentence up to the date: what the date is told of."""
    start, end = scene.span
    return Span(start, max(scene.tagged.ends[token], min(end, scene.tagged.ends[-1])))


def _move_on(scene: Scene) -> None:
    """Note the year the tale has reached; a look back does not move it.

    What a sentence tells of does, 'The 1949 trial lasted a week', and 'after the coup of 1917'
    perhaps.
    """
    discourse = scene.discourse
    for clause in scene.clauses:
        dated = [time for _, time in clause.dates if not clause.perfect]
        year = _YEAR.match(dated[-1].edtf or "") if dated else None
        if year is not None and "/" not in (dated[-1].edtf or ""):
            discourse.narrative = passing.after_stay(scene, clause, year[0])
            discourse.by_background = False
            scene.discourse.moment = scene.discourse.last_moment = dated[-1].edtf
    _open_day(scene)
    for at in scene.tagged.dates:
        time, told = scene.tagged.time(at), _of_subject(scene, at)
        year = _YEAR.match(time.edtf or "") if time is not None else None
        if year is not None and (told or dated_noun(scene, at) is not None):
            discourse.narrative, discourse.by_background = year[0], not told


def _of_subject(scene: Scene, at: int) -> bool:
    """Tell whether a date is that of the event a clause is about: 'The 1949 trial lasted'."""
    tags, small = scene.tagged.tags, scene.tagged.small
    alone = tags[at : at + 2] == "Tw" and tags[at + 2 : at + 3] not in ("w", "N", "S")
    if not alone or not is_happening(small[at + 1]):
        return False
    subjects = (one.subject for one in scene.clauses if not one.reduced)
    return any(one and one.first <= at + 1 <= one.at[-1] for one in subjects)


def _open_day(scene: Scene) -> None:
    """Note the day with which a sentence opens whose clause could not be read."""
    dates = scene.tagged.dates
    time = scene.tagged.time(dates[0]) if len(dates) == 1 and not scene.clauses else None
    opens = time is not None and time.start - scene.span.start <= len("On ")
    if time is not None and opens and len(time.edtf or "") == len("1889-11-06"):
        scene.discourse.moment = scene.discourse.last_moment = time.edtf
