"""What somebody is said to lack, and words that speak of it: 'never married', 'her husband'.

Words that speak of it are kept only where the text denies it of the same person.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.coreference.pronouns import meant_by
from factlint.extract.drafts import Where
from factlint.extract.entities.introductions import type_of_noun
from factlint.extract.kin.birth_order import whose as described
from factlint.extract.kin.contrary_phrases import AGAIN, TABLE, WORKS, WROTE
from factlint.extract.lexicon import verbs_of
from factlint.extract.lives.afterwards import by_the_living, is_deed
from factlint.extract.syntax.clause import PLAIN
from factlint.model import Polarity, Span, Text
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list, word_pairs

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.kin.contrary_phrases import Contrary
    from factlint.extract.scene import Scene

BY = "contrary"
PROPERTY = "had"
_BY_NAME = ("spouse", "child")  # properties of which rules hold the names against a denial
_SOMETHING = deferred(r"D[awvg#]*w(?![wN])")
_ANY_ONE = frozenset(["a", "an"])
_MAY_CHANGE = deferred(r"(?:was|had|could|wrote|published|composed|made)\b")
_DID = deferred(rf"\b(?:{WROTE})\b")
_ONLY_CHILD = deferred(r"\w+ only (?:child|son|daughter)\b")
_FOR_A_TIME = deferred(lambda: rf"\b(?i:{one_of('lives', 'for-a-time')})\b")


def signs() -> frozenset[str]:
    """Give the words of which one stands in every sentence that is read here."""
    return verbs_of("died").union(*(one.signs for one in TABLE))


def read(scene: Scene) -> Iterator[Draft]:
    """Yield what somebody is said to lack, and what may speak against that."""
    if scene.question:
        return
    if not verbs_of("died").isdisjoint(scene.tagged.small) and "who" in scene.tagged.small:
        yield from _dead(scene)
    for contrary in TABLE:
        if contrary.signs.isdisjoint(scene.tagged.small):
            continue
        denied = list(contrary.denied.finditer(scene.text, *scene.span))
        for match in denied:
            yield from _draft(scene, match, contrary, denied=True)
        for match in contrary.told.finditer(scene.text, *scene.span):
            at = Span(*match.span())
            if not any(at.overlaps(Span(*one.span())) for one in denied):
                yield from _draft(scene, match, contrary, denied=False)


def _dead(scene: Scene) -> Iterator[Draft]:
    """Yield 'Otto Hay, who had been killed in the first charge, led the pursuit', in a tale."""
    if scene.discourse.narrative is None:
        return
    for at, clause in enumerate(scene.clauses[:-1]):
        deed, dead = scene.clauses[at + 1], scene.actors[at]
        had = scene.tagged.small[clause.group] == "had"  # "who has died" opens an obituary
        died = (
            had and clause.phrase[0] in verbs_of("died") and clause.perfect and clause.opener == "R"
        )
        same = (
            not deed.dates
            and len(dead) == 1
            and dead == scene.actors[at + 1]
            and dead[0].type == "person"
        )
        if not (died and clause.asserted and is_deed(deed) and same and deed.opener == ","):
            continue
        # "who had died in 1900, built the house": he had built it, of which the house still tells
        if not by_the_living(scene, deed) or deed.phrase[0] in word_list("lives", "looked-back-to"):
            continue
        for one, polarity in ((clause, Polarity.NEGATIVE), (deed, Polarity.POSITIVE)):
            span = scene.token_span(one.group, max(min(one.end, one.verb + 4) - 1, one.verb))
            extent = {"extent": Text("never")} if polarity is Polarity.NEGATIVE else {}
            yield scene.draft(
                BY, dead[0], PROPERTY, Text(scene.text[slice(*span)]),
                Where(span, scene.actor_spans[at], span), PLAIN._replace(polarity=polarity),
                qualifiers={"what": Text("life"), **extent},
            )  # fmt: skip


def settle(drafts: list[Draft]) -> None:
    """Keep the words that speak of something only where it is denied of the same person."""
    if not any(one.by == BY for one in drafts):
        return
    named = {
        (one.property, one.subject.id, one.block) for one in drafts if one.property in _BY_NAME
    }
    drafts[:] = [one for one in drafts if one.by != BY or not _is_named(one, named)]
    denied = {_about(one) for one in drafts if one.by == BY and one.polarity is Polarity.NEGATIVE}
    told = {_about(one) for one in drafts if one.by == BY and one.polarity is Polarity.POSITIVE}
    kept = denied & told
    drafts[:] = [one for one in drafts if one.by != BY or not _too_late(one, drafts)]
    drafts[:] = [one for one in drafts if one.by != BY or _about(one) in kept]
    own = [one for one in drafts if one.by == BY]
    apart = {id(one) for one in own if not any(_against(one, other) for other in own)}
    drafts[:] = [one for one in drafts if id(one) not in apart]


def _against(one: Draft, other: Draft) -> bool:
    """Tell whether one of the two denies what the other tells: 'wrote one novel' no second film."""
    denied, told = (one, other) if one.polarity is Polarity.NEGATIVE else (other, one)
    if _about(one) != _about(other) or one.polarity is other.polarity:
        return False
    did = _DID.search(str(denied.value))
    if did is None or str(denied.qualifiers["what"]) not in WORKS:
        return True
    does = _DID.match(str(told.value))
    if does is None:  # "Her second novel followed", maybe when she was dead
        return "lifetime" not in str(denied.value) and did[0] != "published"
    return does[0] in word_pairs("contraries", "as-much-as").get(did[0], did[0]).split()


def _is_named(draft: Draft, named: set[tuple[str, str, int]]) -> bool:
    """Tell whether who is spoken of is named beside: that is another reader's."""
    told = str(draft.qualifiers["what"]), draft.subject.id, draft.block
    return draft.polarity is Polarity.POSITIVE and told in named


def _too_late(draft: Draft, drafts: list[Draft]) -> bool:
    """Tell whether 'he never remarried' stands behind a second wife: he married no third."""
    if str(draft.qualifiers["what"]) != AGAIN:
        return False
    own = [one for one in drafts if one.by == BY and _about(one) == _about(draft)]
    return min(own, key=_place).polarity is not Polarity.NEGATIVE


def _place(draft: Draft) -> tuple[int, int]:
    return draft.block, draft.value_span.start


def _about(draft: Draft) -> tuple[str, str]:
    return draft.subject.id, str(draft.qualifiers["what"])


def _draft(
    scene: Scene, match: re.Match[str], contrary: Contrary, *, denied: bool
) -> Iterator[Draft]:
    what = contrary.what or _what(match)
    if denied and _for_a_time(scene, match):
        return
    if what in WORKS and not word_list("works", "not-out").isdisjoint(scene.tagged.small):
        return
    if match.groupdict().get("whose") and _of_another_noun(scene, match):
        return
    who = _who(scene, match)
    if who is None or not what:
        return
    member, span = who
    here = Span(*match.span())
    told: dict[str, Text] = {"what": Text(what)}
    if denied:
        told["extent"] = Text("never")
    how = PLAIN._replace(polarity=Polarity.NEGATIVE) if denied else PLAIN
    yield scene.draft(
        BY, member, PROPERTY, Text(match[0]), Where(here.around(span), span, here), how,
        qualifiers={**told},
    )  # fmt: skip


def _of_another_noun(scene: Scene, match: re.Match[str]) -> bool:
    """Tell whether what somebody has is no more than what another noun is of: 'his horse sense'."""
    text, end = scene.text, match.end()
    if text[end : end + 1] in "-–" and end < len(text):
        return True
    behind = scene.token_from(end)
    near = behind is not None and scene.tagged.starts[behind] == end + 1
    return near and behind is not None and scene.tagged.tags[behind] in "wg"


def _who(scene: Scene, match: re.Match[str]) -> tuple[Member, Span] | None:
    told = match.groupdict()
    if told.get("whom") is not None:  # "the college made her professor"
        meant = meant_by(scene.discourse, told["whom"], [])
        return (meant[0], Span(*match.span("whom"))) if len(meant) == 1 else None
    if told.get("whose") is not None:
        return _owner(scene, match)
    apposed = scene.text[match.start() - 2 : match.start()] == ", "
    if apposed and _ONLY_CHILD.match(match[0]):  # "He married Ida Lund, the only child of a vet"
        return described(scene, match.start())
    return _acting(scene, match)


def _for_a_time(scene: Scene, match: re.Match[str]) -> bool:
    """Tell whether something is denied of a time only: 'in 1910 he was still a bachelor'."""
    at = scene.token_from(match.start())
    clause = scene.clause_at(at) if at is not None else None
    if clause is not None and clause.perfect:
        return True  # "by the age of fifty he had never married"
    if not _MAY_CHANGE.match(match[0]):
        return False
    dates = [time for _, time in clause.dates] if clause is not None else []
    if match.groupdict().get("work"):  # "composed only one opera, The Mill (1886)"
        dates = [one for one in dates if one.start < match.start()]
    dated = bool(dates)
    return dated or _FOR_A_TIME.search(scene.text, *scene.span) is not None


def _what(match: re.Match[str]) -> str:
    """Give what there is one of, in the words of the text."""
    told = match.groupdict()
    names = ("one", "work", "alone", "written", "noun")
    return next((what for name in names if (what := told.get(name))), "")


def _acting(scene: Scene, match: re.Match[str]) -> tuple[Member, Span] | None:
    """Give the one person who acts in the clause of the words, or whom they describe."""
    told = match.groupdict()
    inside = match.end("alone") + 1 if told.get("alone") else match.start()
    at = scene.token_from(inside)  # "the only opera that | Otto Hay composed"
    number = scene.clause_number(at) if at is not None else None
    if told.get("alone"):
        ends = scene.token_from(match.end() - 1)
        number = scene.clause_number(ends - 1) if ends else len(scene.clauses) - 1
    if (
        number is None
        and scene.clauses
        and match.start() < scene.tagged.starts[scene.clauses[0].group]
    ):
        number = 0  # "An only child, she"
    if number is None:
        return None
    clause, actors = scene.clauses[number], scene.actors[number]
    if not clause.negative and not clause.asserted:
        return None
    topic = scene.discourse.topic
    of_topic = told.get("work") or told.get("theirs")  # "A second book followed": hers
    if of_topic and topic is not None and topic.person:
        return topic, scene.actor_spans[number]
    if len(actors) != 1 or not actors[0].person or not (actors[0].type or " " in actors[0].name):
        return None
    return actors[0], scene.actor_spans[number]


def _owner(scene: Scene, match: re.Match[str]) -> tuple[Member, Span] | None:
    """Give whose something is, where the sentence tells of nobody else of that sex before."""
    at = scene.token_from(match.start("whose"))
    if at is None or scene.unstated(at):
        return None
    member = scene.possessor(at)
    if member is None or member.type != "person" or _of_somebody(scene, at, member):
        return None
    before = scene.tagged.tags[:at]
    others = [
        one.member
        for one in scene.named
        if one.mention.start < match.start() and one.member is not member
    ]
    gender = "male" if match["whose"].lower() == "his" else "female"
    if "r" in before or any(one.person and one.gender in ("", gender) for one in others):
        return None
    return member, scene.token_span(at, at)


def _of_somebody(scene: Scene, at: int, member: Member) -> bool:
    """Tell whether one without a name may be meant: 'he met a baker and his wife'."""
    tags, small = scene.tagged.tags, scene.tagged.small
    number = scene.clause_number(at)
    if (
        number is not None
        and scene.clauses[number].opener == "R"
        and scene.actors[number] != [member]
    ):
        return True  # "wrote of the man who murdered his wife"
    nouns = [
        one.end() - 1 for one in _SOMETHING.finditer(tags, 0, at) if small[one.start()] in _ANY_ONE
    ]
    nouns += [
        one.subject.at[-1] for one in scene.clauses
        if one.subject is not None and one.subject.kind == "noun" and one.subject.at[-1] < at
    ]  # fmt: skip
    return any(type_of_noun(small[one]) == "" for one in nouns)
