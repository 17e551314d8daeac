"""Whom a clause is about that has no subject of its own: who acted before, or stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.coreference.descriptions import HAVING, Actors, described, relative
from factlint.extract.coreference.expletives import of_what_is_told
from factlint.extract.coreference.open_relatives import is_role, leaves_open
from factlint.extract.coreference.pronouns import meant_by
from factlint.extract.entities.introductions import type_of_noun
from factlint.extract.layout.annals import is_left_open
from factlint.extract.syntax.appositions import goes_on_having, of_where
from factlint.extract.syntax.grammar import POSSESSIVES
from factlint.extract.syntax.noun_phrases import first_of_phrase
from factlint.extract.syntax.participles import befalls_persons_only, is_no_thing, is_person
from factlint.extract.verbs import befalls_persons, kind_of
from factlint.patterns import deferred

if TYPE_CHECKING:
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene
    from factlint.extract.syntax.clause import Clause
    from factlint.model import Span

_APPOSED_PAIR = deferred(r"N,D[awg#]*w(?:,[awg#]*w)*C[awg#]*w$")
# "Emil Hay, his brother, who"; "glass maker, who"; "a maker of glass at the mill who"
_ASIDE = deferred(r"NB?,(?:S[aw#]{0,2}r+|w{1,2}|D[aw#]*wP(?P<there>D?[aw]*w))$")
_NAMED = deferred(r"D?[aw]*N,")  # "The winner was the Dane Ada Hay, a clerk who"
_CLEFT = deferred(r"Jb(?:S[aw]*r+)?N,")  # "it was his sister Ada, a nurse, who"
_OF_KIND = deferred(r"f[awg]*$")
_OF_HOUSE = deferred(r"fD?[aw]*N$")  # "was a member of the Hay dynasty who"
_HOUSES = frozenset("dynasty family clan tribe house sect movement".split())
_ASKED = frozenset("what how why whether".split())
_OPENED = deferred(r"US[aw]*r[^,]*,")  # "until her son and his wife, "
_BY = deferred(r"(?:,P[aw]*,)?y")  # ", awarded, among others, by"
_OF_BODY = deferred(r"w[fP]D?[aw#N]*w$")
_BELONGING = frozenset("of from in on at".split())  # not "a clerk to a miller who"
_JOINED = deferred(r"[CU][DS]?[aw#]*[wNr],$")
_NO_MEN = ("building", "ship", "work", "event")
_SEVERAL = frozenset("were are have both".split())


def left_out(scene: Scene, at: int, clause: Clause) -> Actors:
    """Give the subject before, a relative pronoun's antecedent, or whom the heading names."""
    whole = scene.token_span(clause.group, clause.verb)
    if clause.opener_word in ("whom", "which") and scene.tagged.words(clause.head - 2, 1) == ["of"]:
        return [], whole  # "had three brothers, all of whom were killed"
    if clause.opener == "R" and scene.tagged.tags[clause.head - 2 : clause.head - 1] == "H":
        return _picked_out(scene, scene.tagged.word(clause.head - 2)), whole
    if at and goes_on_having(scene.tagged, scene.clauses[at - 1], clause):
        return scene.actors[at - 1], scene.actor_spans[at - 1]
    if clause.opener == "R" or _relates(scene, clause):
        found, span = _antecedent(scene, at, whole)
        somebody = clause.opener_word == "which" and any(one.type == "person" for one in found)
        return ([] if somebody else found), span
    if of_what_is_told(scene, clause) or clause.unsaid:
        return [], whole
    if at and clause.opener in ("C", ","):
        return _who_acted_before(scene, at, clause, whole)
    topic, opens = scene.discourse.section_topic, clause.group == 0
    if scene.setting.chronicle and is_left_open(scene.tagged, clause):
        topic, opens = scene.discourse.topic, True  # "1882: launched at Port Doran"
    if not at and opens and topic is not None and topic.type:
        return [topic], whole
    return [], whole


def _picked_out(scene: Scene, word: str) -> list[Member]:
    """Give whom 'It was he who drew up the register' is told of: nobody, where it may be two."""
    meant = meant_by(scene.discourse, word, [])
    named = scene.discourse.cast.those(scene.discourse.seen_before)
    others = [one for one in named if one.type == "person" and one not in meant]
    either = any(one.gender in ("", meant[0].gender) for one in others) if meant else False
    return [] if either else meant


def _who_acted_before(scene: Scene, at: int, clause: Clause, whole: Span) -> Actors:
    """Give who goes on acting: 'She sang and left'; nobody where another may have come between."""
    one = clause.opener == "," and scene.tagged.words(clause.head - 2, 1) in (["one"], ["ones"])
    if one or _after_another(scene, at):  # "was replaced by a larger one, designed by"
        return [], whole
    last = at - 1  # over "into a family steeped in tradition", of which nothing more is told
    while last and scene.clauses[last].reduced and not scene.actors[last]:
        last -= 1
    if _behind_an_aside(scene, last, clause):  # "He left, when the hall was shut, and died"
        last -= 1
    if last and (main := _behind_a_participle(scene, last, clause)) is not None:
        last = main
    if last and (_behind_a_relative(scene, last, clause) or _behind_when(scene, last, clause)):
        return _before_or_in_relative(scene, last, clause, whole)
    if _is_another_s_participle(scene, last, clause) or _having_another(scene, clause):
        return [], whole
    before = scene.clauses[last].subject
    if not scene.actors[last] and before is not None and before.kind == "noun":
        return described(scene, clause, before.first, before.at[0])
    return scene.actors[last], scene.actor_spans[last]


def _is_another_s_participle(scene: Scene, last: int, clause: Clause) -> bool:
    """Tell whether a participle can hardly be told of who acted before.

    So it is in 'The town has a street named after Otto Hay, elected mayor in 1902', and 'He bought
    a mill in 1902, built in 1850'.
    """
    tags, told = scene.tagged.tags, scene.clauses[last]
    bare = clause.head == clause.group and not tags[clause.group : clause.verb].strip("a")
    if clause.phrase[:2] == ["followed", "by"] and tags[clause.group - 1] == ",":
        return True  # "took a degree in 1972, followed by another in 1974"
    if clause.opener != "," or not bare:
        return False
    if _is_what_was_done(scene, last, clause):
        return True
    if befalls_persons_only(clause.phrase):
        noun = tags[clause.head - 2 : clause.head - 1] == "N"
        return noun and not _is_of_a_person(scene, last)
    acting = scene.actors[last]
    if clause.reduced and len(acting) == 1 and is_no_thing(clause.phrase, acting[0]):
        return True  # "He met Max Lind, founded in 1902"
    object_of = "DSN#" if told.copula else "DSN#w"  # "She was beset, crushed in May"
    did = not told.passive and tags[told.after : told.after + 1] in tuple(object_of)
    return clause.reduced and clause.passive and did


_IN_TIME = ("when", "where", "after", "until", "till", "before")


def _having_another(scene: Scene, clause: Clause) -> bool:
    """Tell whether another had done something: 'Otto sank it, but the Danes, having fled, won'."""
    if clause.opener != "," or scene.tagged.small[clause.group] != "having":
        return False
    joined = _JOINED.search(scene.tagged.tags, 0, clause.head)
    return joined is not None and scene.tagged.small[joined.start()] not in ("and", "or", "&")


def _is_what_was_done(scene: Scene, last: int, clause: Clause) -> bool:
    """Tell whether what was done by somebody befell no one that acts: 'He has prizes, given by'."""
    tags, told = scene.tagged.tags, scene.clauses[last]
    by = _BY.match(tags, clause.after)
    if told.passive or by is None or tags[clause.head - 2 : clause.head - 1] not in ("w", "N"):
        return False
    return not told.copula or _is_of_a_person(scene, last)


def _behind_an_aside(scene: Scene, last: int, clause: Clause) -> bool:
    """Tell whether a clause goes on behind a comma with what stood before a 'when ...'.

    So it does behind the second comma of 'He left and, after the war ended, returned'.
    """
    tags, aside = scene.tagged.tags, scene.clauses[last]
    if not last or aside.opener != "U":
        return False
    if clause.opener == "," and tags[aside.head - 3 : aside.head - 1] == "C,":
        return True
    joined = clause.opener == "C" and tags[clause.head - 2 : clause.head - 1] == ","
    if aside.subject is not None and not clause.passive:  # "until his uncle died, and sold it"
        return joined and aside.opener_word.rpartition(" ")[2] in _IN_TIME
    return joined and aside.opener_word in ("when", "where")


def _behind_a_participle(scene: Scene, last: int, clause: Clause) -> int | None:
    """Give the main clause before ', and' behind a participle: 'X bought Y, built in 1902, and'.

    What cannot be but a participle is rather told of the same as the one before: 'X bought Y,
    built in 1850, and restored in 1902'.
    """
    aside, tags = scene.clauses[last], scene.tagged.tags
    if not (aside.reduced and aside.opener == "," and clause.opener == "C"):
        return None
    main = last - 1
    while main and scene.clauses[main].reduced:
        main -= 1
    told = scene.clauses[main]
    if tags[clause.head - 2] != "," or told.reduced or told.opener in ("R", "K", "U"):
        return None
    verb = clause.phrase[0]
    bare = not tags[clause.group : clause.verb].strip("a")
    done = bare and verb in scene.lexicon.passive and verb not in scene.lexicon.active
    return None if done and not told.passive else main


def _behind_a_relative(scene: Scene, last: int, clause: Clause) -> bool:
    """Tell whether ', and' stands behind a clause between commas: 'X, which Y, and died'."""
    tags, aside = scene.tagged.tags, scene.clauses[last]
    joined = clause.opener == "C" and tags[clause.head - 2 : clause.head - 1] == ","
    if not joined or aside.opener != "R" or scene.actors[last] == scene.actors[last - 1]:
        return False
    return tags[: aside.head - 1].rstrip("P").endswith(",")


def _behind_when(scene: Scene, last: int, clause: Clause) -> bool:
    """Tell whether either goes on behind 'and': 'He left when she came to Riga and fell ill'."""
    within = scene.clauses[last]
    told = within.subject is not None and (
        within.subject.kind != "pronoun" or _acts_otherwise(scene, last)
    )
    joined = clause.opener == "C" and scene.tagged.tags[clause.head - 2] != ","
    main = scene.clauses[last - 1]
    opens = main.opener == "" or (main.opener == "," and last == 1)
    return told and joined and within.opener == "U" and opens


def _acts_otherwise(scene: Scene, at: int) -> bool:
    """Tell whether a pronoun is another than who acts before: 'Otto left when she was ill'."""
    one, other = scene.actors[at - 1], scene.actors[at]
    return [member.type for member in (*one, *other)] == ["person"] * 2 and one != other


def _before_or_in_relative(scene: Scene, last: int, clause: Clause, whole: Span) -> Actors:
    """Give who goes on behind 'Otto bought the mill, which burnt down, and': he, or it by the verb.

    Of two persons, or two things, neither is meant for certain.
    """
    persons = [_is_of_a_person(scene, at) for at in (last - 1, last)]
    if persons[0] is persons[1]:
        clause.unsaid = scene.clauses[last].opener == "U"
        return [], whole
    does_to_it = scene.tagged.words(clause.after, 1) == ["it"] and not clause.passive
    befalls = does_to_it or befalls_persons(scene, clause)
    at = last - 1 if befalls is persons[0] else last
    return scene.actors[at], scene.actor_spans[at]


def _is_of_a_person(scene: Scene, at: int) -> bool:
    """Tell whether a person acts in a clause, or one described like 'his father'."""
    actors, subject = scene.actors[at], scene.clauses[at].subject
    if actors or subject is None:
        return bool(actors) and kind_of(actors[0]) == "person"
    return subject.kind == "noun" and is_person(scene.tagged.small[subject.at[-1]])


def _after_another(scene: Scene, at: int) -> bool:
    """Tell whether a question, or a clause not read, stands before: 'saw what he did and left'."""
    before, clause = scene.clauses[at - 1], scene.clauses[at]
    if clause.opener == "C":
        return at > 1 and before.opener_word in _ASKED
    return _OPENED.search(scene.tagged.tags, before.after, clause.head) is not None


def _relates(scene: Scene, clause: Clause) -> bool:
    """Tell whether 'that' stands for the noun before it: 'a firm that is owned by'."""
    if any(one.verb == clause.head - 2 for one in scene.clauses):  # "We can say that there was"
        return False
    return clause.opener == "K" and scene.tagged.tags[clause.head - 2 : clause.head - 1] in (
        "w",
        "N",
    )


def _another(scene: Scene, at: int, token: int) -> bool:
    """Tell whether a place or body is not meant: 'at IBM who was', 'a firm seated in Riga that'."""
    member, acting = scene.tagged.member(token), scene.actors[at - 1] if at else []
    if member is None or len(acting) != 1 or member.type not in ("place", "organisation"):
        return False
    if scene.clauses[at].opener_word == "who":
        being = scene.clauses[at - 1]
        return being.copula and being.phrase[0] not in HAVING and acting[0].person
    placed = scene.clauses[at].opener == "K" and member.type == "place"
    return placed and acting[0].type == "organisation"


def _is_placed(scene: Scene, at: int, token: int) -> bool:
    """Tell whether a place stands before 'who': 'the miller in Riga who'."""
    member = scene.tagged.member(token)
    return member is not None and member.type == "place" and scene.clauses[at].opener_word == "who"


def _who_is_there(scene: Scene, at: int, token: int) -> Actors | None:
    """Give who is told of before a place: 'Ann Hay of Riga, who', 'his wife in Riga, who'."""
    tags, last = scene.tagged.tags, token - 1
    while last > 0 and tags[last] in "DPf,N" and not (tags[last] == "N" and tags[last + 1] in "Pf"):
        last -= 1
    if last < 0:
        return None
    if tags[last] == "N":
        member = scene.tagged.member(last)
        known = member is not None and member.person
        return ([member], scene.token_span(last, last)) if member and known else None
    if tags[last] == "r":
        first = last
        while first and tags[first] in "rwav#":
            first -= 1
        kin = relative(scene, first, last) if tags[first] == "S" else None
        return ([kin], scene.token_span(first, last)) if kin is not None else None
    being = scene.clauses[at - 1] if at else None
    if being is None or not being.copula or set(tags[being.after : last]) & set("Pf"):
        return None  # "met a miller in Riga who": nobody of whom more is known
    return scene.actors[at - 1], scene.actor_spans[at - 1]


def _antecedent(scene: Scene, at: int, whole: Span) -> Actors:
    """Give the name right before 'who' or 'which', over a comma or a bracket."""
    tags = scene.tagged.tags
    token = scene.clauses[at].head - 2
    while token >= 0 and (tags[token] in ",B" or scene.tagged.small[token] == "itself"):
        token -= 1
    if token < 0 or (tags[token] == "a" and scene.clauses[at].opener_word == "which"):
        return [], whole  # "The film did well commercially, which helped them"
    if (home := _who_has_a_home(scene, at, token)) is not None:
        return [home[0]], scene.token_span(home[1], home[1])
    if leaves_open(scene, at, token):
        return [], whole
    if tags[token] == "N" and _is_placed(scene, at, token):
        return _who_is_there(scene, at, token) or ([], whole)
    if tags[token] == "N" and _another(scene, at, token):
        return scene.actors[at - 1], scene.actor_spans[at - 1]
    if tags[token] == "N":
        first = token - 2 if _plural(scene, scene.clauses[at]) and _listed(tags, token) else token
        found = [one for place in sorted({first, token}) if (one := scene.tagged.member(place))]
        return found, scene.token_span(first, token)
    being = scene.clauses[at - 1] if at else None
    is_so = being is not None and being.copula and being.phrase[0] not in HAVING
    said = tags[being.after : token] if being is not None and is_so else "f"
    if at and scene.clauses[at].opener_word == "who":  # "was a player of Latvian descent who"
        house = scene.tagged.small[token] in _HOUSES
        said = (_OF_HOUSE if house else _OF_KIND).sub("", said) or "f"
    if _NAMED.match(said) is None and not set(said) & set("Pfy"):
        # "Martin and Mitchell were employees who defected"
        return scene.actors[at - 1], scene.actor_spans[at - 1]
    return _noun_before(scene, at, token) or ([], whole)


def _who_has_a_home(scene: Scene, at: int, token: int) -> tuple[Member, int] | None:
    """Give who comes from where: 'Ada Hay, of Riga, who'; but not 'a word to Ada, from Otto, who'.

    'It was Otto Hay, a baker from Leeds, who built it' is told of Otto Hay.
    'Lindworks, of Riga, which' is told of Lindworks, 'at Low Mill, in Riga, which' perhaps not.
    """
    before = scene.clauses[at - 1].subject if at else None
    cleft = _CLEFT.match(scene.tagged.tags, before.first) if before is not None else None
    meant = scene.tagged.member(cleft.end() - 2) if cleft is not None else None
    if cleft is not None and meant is not None:
        return meant, cleft.end() - 2
    word, first = scene.clauses[at].opener_word, of_where(scene.tagged.tags, token + 1)
    one = scene.tagged.member(first) if first is not None else None
    home = scene.tagged.member(token)
    if first is None or one is None or (home is not None and _is_somebody(home)):
        return None
    governed = scene.tagged.tags[max(first - 1, 0) : first] in ("P", "f")
    if word == "which" and one.type != "person" and not governed:
        return one, first
    return (one, first) if word == "who" and one.person else None


def _is_somebody(member: Member) -> bool:
    return member.type == "person" and " " in member.name


def _noun_before(scene: Scene, at: int, token: int) -> Actors | None:
    """Give what a noun before 'which' names: 'Low Mill, a mill that was', 'a firm, which was'."""
    tags, clause = scene.tagged.tags, scene.clauses[at]
    who = clause.opener_word == "who"
    if who and (named := _beside(scene, token) or _who_is_of_it(scene, clause, token)) is not None:
        return named
    if tags[token] != "w":
        return None
    pair = _APPOSED_PAIR.search(tags, 0, token + 1)  # "Ada Hay, a clerk and player who"
    member = scene.tagged.member(pair.start()) if pair is not None else None
    if pair is not None and member is not None and not _plural(scene, clause):
        return [member], scene.token_span(pair.start(), pair.start())
    first = _where_it_begins(scene, token)
    if first > 1 and tags[first] == "D" and tags[first - 2 : first] == "N,":
        member = scene.tagged.member(first - 2)
        return ([member], scene.token_span(first - 2, first - 2)) if member is not None else None
    opens = scene.tagged.small[0] in ("a", "an") and not tags[1:token].strip("awvgSNfD#")
    named = _named_behind(scene, at) if opens else None
    if named is not None:  # "A member of the party who left in 1905, Otto Hay fell"
        return named
    owned = who and tags[max(first - 1, 0) : first + 1] == "NS"
    if owned or (tags[first - 1 : first] == "C" and _plural(scene, clause)):
        return None  # "Otto Hay's early life who was born in 1905"
    return described(scene, clause, first, token)


def _where_it_begins(scene: Scene, token: int) -> int:
    """Give where a noun begins with what stands before it: 'a book', "a children's book"."""
    tags, first = scene.tagged.tags, token
    while first and tags[first] != "D":
        owned = tags[first] == "S" and scene.tagged.small[first] in POSSESSIVES
        if tags[first - 1] not in ("awv#Sr" if owned else "awv#S"):
            break
        if tags[first - 1 : first + 1] == "vS":  # "He inherited | his title, which was"
            break
        first -= 1
    return first - 1 if first and tags[first - 1] == "D" else first


def _who_is_of_it(scene: Scene, clause: Clause, token: int) -> Actors | None:
    """Give who is meant where no person stands before 'who': 'members of the assembly who'."""
    tags, small = scene.tagged.tags, scene.tagged.small
    of = _OF_BODY.search(tags, 0, token + 1)
    if of is None or is_person(small[token]) or small[of.start() + 1] not in _BELONGING:
        return None
    if not is_person(small[of.start()]) and type_of_noun(small[token]) not in _NO_MEN:
        return None
    first = first_of_phrase(tags, 0, of.start())
    verb = tags.rfind("v", first, of.start())
    if verb > 0:
        first = verb + 1  # "He met | members of"
    return described(scene, clause, first, of.start())


def _beside(scene: Scene, token: int) -> Actors | None:
    """Give the name that a noun before 'who' describes: 'Ada Hay, a clerk at the mill who'."""
    aside = _ASIDE.search(scene.tagged.tags, 0, token + 1)
    member = scene.tagged.member(aside.start()) if aside is not None else None
    if aside is None or member is None or member.type != "person":
        return None
    there, noun = aside.start("there"), scene.tagged.small[token]
    if there >= 0 and (scene.tagged.small[there - 1] not in ("in", "at") or is_role(noun)):
        return None  # "a clerk to a miller who", "a clerk in a town of people who"
    return [member], scene.token_span(aside.start(), aside.start())


def _named_behind(scene: Scene, at: int) -> Actors | None:
    """Give whom a sentence opens by describing: 'A member who left in 1905, Otto Hay fell'."""
    following = scene.clauses[at + 1 : at + 2]
    main = following[0].subject if following else None
    if main is None or main.kind != "names":
        return None
    members = [one for token in main.at if (one := scene.tagged.member(token)) is not None]
    return members, scene.token_span(main.at[0], main.at[-1])


def _plural(scene: Scene, clause: Clause) -> bool:
    """Tell whether a verb is of several: 'Hugh and John, who were sent away'."""
    return not _SEVERAL.isdisjoint(scene.tagged.words(clause.group, clause.after - clause.group))


def _listed(tags: str, token: int) -> bool:
    """Tell whether two names stand there as a pair: 'sons, Hugh and John'."""
    return tags[max(token - 2, 0) : token] == "NC" and tags[token - 3 : token - 2] != "C"
