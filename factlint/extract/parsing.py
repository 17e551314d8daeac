"""Parse a sentence: tag its words, part it into clauses, and find who acts in each and how."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from factlint.extract.anchoring import periods
from factlint.extract.coreference import callings
from factlint.extract.coreference.actors import find_actors
from factlint.extract.entities import introductions
from factlint.extract.layout import annals
from factlint.extract.modality import reported
from factlint.extract.modality.stances import settle
from factlint.extract.scene import Named, Scene, Setting
from factlint.extract.syntax import present, speech
from factlint.extract.syntax.clauses import clauses
from factlint.extract.syntax.tagging import tag_sentence

if TYPE_CHECKING:
    from factlint.extract.looking import Sentence
    from factlint.extract.syntax.tagging import Special
    from factlint.model import Span


def parse(setting: Setting, sentence: Sentence, named: list[Named]) -> Scene:
    """Give the scene of a sentence in which these are named."""
    times, named = periods.apart(setting.text, sentence.span, named)
    specials: list[Special] = [(one.mention.start, one.mention.end, one.member) for one in named]
    specials += [(time.start, time.end, time) for time in times]
    specials += [(time.start, time.end, time) for time in sentence.times]
    specials.sort(key=itemgetter(0))
    tagged = tag_sentence(setting.text, sentence.span, specials)
    speech.mark(tagged)
    said = reported.set_aside(tagged)
    parts = clauses(tagged)
    goes_on = setting.entry is not None and not parts and not sentence.times
    if (goes_on or present.lacks_verb(tagged, parts)) and present.find_verb(tagged):
        parts = clauses(tagged)
        for part in parts if goes_on else ():
            part.present = True
    topic = setting.discourse.topic if setting.chronicle else None
    if parts and topic is not None and annals.is_left_open(tagged, parts[0]):
        annals.suffer(tagged, parts[0], topic)
    annals.share_date(tagged, parts)
    scene = Scene(setting, sentence.span, named, sentence.times, tagged, parts, said=said)
    settle(scene)
    _date_then(scene)
    find_actors(scene)
    annals.carry_date(scene)
    introductions.learn(scene)
    callings.note(scene)
    return scene


def _date_then(scene: Scene) -> None:
    """Let a date say when 'then' is: 'By then in his sixties, he moved to Riga in 1860'."""
    for clause in scene.clauses:
        if len(clause.dates) > 1 and not all(time.implied for _, time in clause.dates):
            clause.dates = [
                (at, time)
                for at, time in clause.dates
                if not time.implied or scene.tagged.small[at].rpartition(" ")[2] != "then"
            ]


def set_aside(scene: Scene, taken: set[Span]) -> None:
    """Keep the dates of a life in brackets from dating what the sentence tells."""
    for clause in scene.clauses if taken else ():
        clause.dates = [
            (at, time) for at, time in clause.dates if (time.start, time.end) not in taken
        ]
