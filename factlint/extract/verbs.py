"""What the verb of a clause states of somebody or something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract import senses
from factlint.extract.entities.introductions import (
    housed,
    names_a_building,
    noun_of_words,
    type_of_noun,
)
from factlint.extract.language import load_language
from factlint.extract.lexicon import past_of
from factlint.extract.lives import schools
from factlint.extract.syntax.grammar import GENDER_OF_RELATION
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.vocabulary import Property

_FIRST_TO = deferred(r"D[aw]+[tP]")
_MONEY = deferred(
    r" (?:(?:more|less) than |over |about |up to |nearly )?(?:[$£€]|\d)"
)  # "earned more than $30 million"
_BEQUEATHED = deferred(  # what is left to others: "£300", "a widow", "the house to her son"
    lambda: (
        r"(?:, by (?:his |her )?[Ww]ill,)? (?:[$£€]|(?:\d+|[a-z]+) (?:pounds|shillings|guineas)\b"
        rf"|(?:his|her|the|an?|their)(?: [a-z]+){{0,3}}? (?:{one_of('verbs', 'bequeathed')})\b"
        r"|(?:it|(?:his|her|the|all|both) [^.,;]{1,40}?) to (?:his|her|their|the|an?|[A-Z]))"
    )
)
_ANEW = deferred(
    lambda: (
        r"\b(?:(?:its|their|the|an?) (?:present|current|modern|new|second)(?:-day)? [a-z]+"
        rf"|as an? (?:[a-z-]+ ){{0,3}}?(?:{one_of('bodies', 'legal-forms')})"
        r"|formally|officially|legally|permanently|as we know it)\b"
    )
)
_OFFICES = word_list("offices", "taken-over")
_FIRST = frozenset("first last only latest next".split())
_ENTERED = word_list("verbs", "entered-to-stay")
_OFFER = deferred(r"[DS]?[awgN#]*w")  # "accepted a coaching position at"
_DOWN = (["went", "down", "the"], ["went", "down", "to"])  # "went down the Tyne"
_WAYS = (["ways"], ["slip"], ["slipway"])
_TRIPS = word_list("verbs", "trips")
_ALONE = word_list("verbs", "alone")
_LEARNED_AT = word_list("schools", "attended")
_TIERS = word_list("verbs", "tiers")
_WITH_ONE = word_list("verbs", "with-one")


def stated_of(scene: Scene, clause: Clause, member: Member) -> Property | None:
    """Give what the verb of a clause states of a member."""
    found = _stated_of(scene, clause, member)
    if found is None or _of_another_sense(scene, clause) or senses.is_other(scene, clause, member):
        return None
    return None if found.of == ("person",) and _several(scene, clause) else found


def _several(scene: Scene, clause: Clause) -> bool:
    """Tell whether one word that looks like a name is of several: 'Girls were admitted in 1973'."""
    subject = clause.subject
    if subject is None or subject.kind != "names" or len(subject.at) > 1 or subject.joined >= 0:
        return False
    alone = not subject.first and " " not in scene.tagged.word(subject.at[0])
    return alone and scene.tagged.small[clause.group] in ("were", "are")


def _stated_of(scene: Scene, clause: Clause, member: Member) -> Property | None:
    phrases = scene.lexicon.passive if clause.passive else scene.lexicon.active
    types = kinds_of(member)
    if not clause.passive and _done_to_another(scene, clause):
        rests = phrases.get(clause.phrase[0], ())
        told = [one for rest, one in rests if rest and clause.phrase[1 : len(rest) + 1] == [*rest]]
        return next((one for one in told if not one.of or not {*types}.isdisjoint(one.of)), None)
    found = scene.lexicon.find(phrases, _first_done(scene, clause), types)
    found = found or scene.lexicon.find(phrases, clause.phrase, types)
    if found is None or (found.of == ("person",) and member.unnamed and member.name == "It"):
        return None
    if past_of(clause.phrase[0]) == "attended" and not _at_school(scene, clause):
        return scene.lexicon.find(phrases, ["arrived"], types)  # a meeting: a deed like that
    lost = found.of == ("ship",)  # "became a total loss"
    if not lost and clause.phrase[0] == "became" and not _became_one(scene, clause):
        return None
    if found.name == "appointed" and not _to_an_office(scene, clause, member):
        return None
    anew = found.name == "founded" and _founded_anew(scene, clause, member)
    if anew or not _fits_the_verb(scene, clause, member):
        return None
    if found.value != "date":
        dated = [one for rest, one in phrases.get(clause.phrase[0], ()) if one.value == "date"]
        return next(
            (one for one in dated if not one.of or not {*types}.isdisjoint((*one.of, ""))), None
        )
    return found


def befalls_persons(scene: Scene, clause: Clause) -> bool:
    """Tell whether a clause tells what befalls persons and no ships: 'was born', 'married'."""
    phrases = scene.lexicon.passive if clause.passive else scene.lexicon.active
    stated = scene.lexicon.find(phrases, clause.phrase, ("person",))
    afloat = scene.lexicon.find(phrases, clause.phrase, ("ship",))
    return stated is not None and stated.of == ("person",) and afloat is None


def _first_done(scene: Scene, clause: Clause) -> list[str]:
    """Give the words of 'was first lit', which may say more than 'was lit'."""
    first = clause.verb > 0 and scene.tagged.small[clause.verb - 1] == "first"
    return ["first", *clause.phrase] if first else []


def _of_another_sense(scene: Scene, clause: Clause) -> bool:
    """Tell whether the words behind a verb give it a sense that no property has.

    'The custom died out', 'was drowned out', 'was incorporated into a company', and of a club
    'was promoted to the First Division', and one 'accepted the chair'.
    """
    verb, senses = clause.phrase[0], word_list("verbs", "other-senses")
    if any(" ".join(clause.phrase[:words]) in senses for words in (2, 3, 4)):
        return True
    if verb == "accepted":
        offer = _OFFER.match(scene.tagged.tags, clause.after)
        noun = scene.tagged.small[offer.end() - 1] if offer is not None else ""
        return noun in word_list("verbs", "offered")
    if verb not in ("promoted", "relegated"):
        return False
    near = scene.tagged.words(clause.after, clause.end - clause.after)
    return any(not _TIERS.isdisjoint(word.split(" ")) for word in near)


def _founded_anew(scene: Scene, clause: Clause, member: Member) -> bool:
    """Tell whether what was founded before is only made something else: 'under its present name'.

    'The school was founded in 1546. In 1875 it was established as a limited company.'
    """
    if not clause.passive or (member.id, "founded") not in scene.discourse.happened:
        return False
    first = min((clause.head, *clause.leading))
    span = scene.token_span(first, clause.end - 1)
    return _ANEW.search(scene.text, *span) is not None


def _fits_the_verb(scene: Scene, clause: Clause, member: Member) -> bool:
    """Tell whether a verb of several senses has the one known: no town is captured like a man."""
    verb = clause.phrase[0]
    if clause.phrase[:3] in _DOWN:
        return clause.phrase[3:4] in _WAYS
    if verb in word_list("verbs", "of-towns-too"):
        return member.type != ""
    if verb == "earned" and _MONEY.match(scene.text, scene.tagged.ends[clause.verb]):
        return False
    if verb == "left" and not clause.passive:
        return not _BEQUEATHED.match(scene.text, scene.tagged.ends[clause.verb])
    if verb != "entered" or clause.passive:
        return True
    tags, at = scene.tagged.tags, clause.after
    while tags[at : at + 1] in tuple("DSaw#"):
        at += 1
    named = scene.tagged.member(at) if tags[at : at + 1] == "N" else None
    if named is not None and named.type in ("place", "event", "work"):
        return False
    entered = scene.tagged.small[clause.after : at]
    if not word_list("verbs", "entered-only").isdisjoint(entered):
        return False
    noun = type_of_noun(entered[-1]) if entered else ""
    return bool(named) or noun in ("organisation", "building") or bool(_ENTERED & {*entered})


def _to_an_office(scene: Scene, clause: Clause, member: Member) -> bool:
    """Tell whether somebody 'took over' an office and no base, was 'made' bishop and not to go."""
    tags, small, verb = scene.tagged.tags, scene.tagged.small, clause.phrase[0]
    if verb == "made" and clause.passive:
        first = clause.after + (tags[clause.after : clause.after + 1] == "D")
        return tags[first : first + 1] in tuple("wavgN") and _is_one(scene, first)
    if clause.phrase[:2] != ["took", "over"] and verb != "assumed":
        return True
    if kind_of(member) != "person" and member.name.removesuffix("s").isupper():
        return False  # "until UBR took over in 1943"
    at = clause.after + (verb == "took")
    if tags[at : at + 1] not in tuple("DSNwa"):
        return verb == "took"  # "took over as director", "took over in 1950"
    end = at
    while tags[end : end + 1] and tags[end] in "DSwa":
        end += 1
    language = load_language()
    return any(
        one in language.roles or one in _OFFICES or one.endswith("ship") for one in small[at:end]
    )


def _at_school(scene: Scene, clause: Clause) -> bool:
    """Tell whether somebody 'attended' a place of learning, and no meeting."""
    near = range(clause.after, min(clause.after + 8, clause.end))
    return any(
        schools.names_school(scene.tagged.word(at))
        if scene.tagged.tags[at] == "N"
        else scene.tagged.small[at] in _LEARNED_AT
        for at in near
    )


def _became_one(scene: Scene, clause: Clause) -> bool:
    """Tell whether somebody became what one can be: 'a judge', and not 'famous in 1905'."""
    tags, at = scene.tagged.tags, clause.after
    first = _FIRST_TO.match(tags, at)
    if first is not None and scene.tagged.small[first.end() - 1] == "to":
        return False  # "became the first man to step ashore"
    if tags[at : at + 1] == "D":
        return _is_one(scene, at + 1)
    if tags[at : at + 2] == "ww":
        return _is_one(scene, at)  # "became prime minister", no "became central texts"
    if tags[at : at + 1] != "w" or tags[at + 1 : at + 2] in tuple("Nf"):
        return tags[at : at + 1] not in ("g", "v")
    word, language = scene.tagged.small[at], load_language()
    return word in language.roles or word in language.callings


def _is_one(scene: Scene, at: int) -> bool:
    """Tell whether a phrase is of what one can be: 'the third mayor', and not 'a top donor'."""
    tags, language = scene.tagged.tags, load_language()
    end = at
    if tags[at : at + 1] == "f":  # "became one of the directors", "of the first two graduates"
        while tags[end : end + 1] and tags[end] in "fDSwa#":
            end += 1
        named = [word.removesuffix("s") for word in scene.tagged.small[at:end]]
        return any(word in language.roles or word.title() in language.titles for word in named)
    while tags[end : end + 1] and (tags[end] in "wav#g" or tags[end : end + 2] == "Cw"):
        end += 1
    if tags[end : end + 1] == "r":  # "became the wife of"
        return False
    words = scene.tagged.small[at:end]
    official = any(word in language.roles or word.title() in language.titles for word in words)
    if not _FIRST.isdisjoint(words):  # "became the first Latvian astronaut" is no office
        behind = scene.tagged.words(end, 3) if tags[end : end + 1] == "N" else []
        return official or any(word in language.roles for word in behind)
    if tags[end : end + 1] == "N" or end == at:
        return True
    return official or any(word in language.callings for word in words)


def _done_to_another(scene: Scene, clause: Clause) -> bool:
    """Tell whether a verb that can do without one has an object: 'opened a second factory'."""
    if clause.phrase[0] not in _ALONE:
        return False
    tags, at = scene.tagged.tags, clause.after
    while tags[at : at + 1] == "a":
        at += 1
    if at < clause.end and tags[at] == "w" and clause.phrase[0] in ("opened", "closed"):
        return scene.tagged.small[at].endswith("s")  # "opened branches in Riga"
    if at >= clause.end or tags[at : at + 1] not in tuple("DSONJ#"):
        return False
    moved = clause.phrase[0] in ("moved", "returned")
    return not moved or _WITH_ONE.isdisjoint(scene.tagged.words(at, 3))


def kind_of(member: Member) -> str:
    """Give the type of a member; of one that is only described, what its noun names."""
    if member.type != "description":
        return member.type
    noun = noun_of_words(member.name)
    if noun in GENDER_OF_RELATION:
        return "person"
    return load_language().kinds.get(noun) or type_of_noun(noun) or member.type


def kinds_of(member: Member) -> tuple[str, ...]:
    """Give what a member may be: a place or body named like a building is a building, too.

    So is a body that is said to be one: 'The Lyceum is a theatre'.
    """
    kind = kind_of(member)
    if kind == "organisation" and housed(member):
        return ("building", kind)
    if kind not in ("", "place", "organisation") or not names_a_building(member):
        return (kind,)
    if kind:
        return ("building", kind)
    surname = member.name.rpartition(" ")[2] in word_list("names", "buildings-too")
    return (kind,) if surname else ("building",)  # "Ostrava Street Synagogue", not "Ada Temple"


def acts(scene: Scene, clause: Clause, member: Member) -> bool:
    """Tell whether a verb that nothing is known of is a deed, which only the living do."""
    verb = clause.phrase[0]
    if kind_of(member) == "person" and not clause.passive and _done_to_another(scene, clause):
        return True  # "he started a store"; his fame may have started when he was dead
    if verb == "won" and kind_of(member) == "person" and senses.is_other(scene, clause, member):
        return True  # "she won custody of her son"; a prize may be won by the dead
    if verb == "made" and kind_of(member) == "ship" and _TRIPS.intersection(clause.phrase[1:5]):
        return True
    if verb == "won" and kind_of(member) == "organisation":  # no club wins a cup after its end
        return not clause.passive
    return (
        kind_of(member) in ("person", "organisation", "ship")
        and not clause.passive
        and verb not in load_language().of_the_dead
    )
