"""Bodies with their whole names: 'the Song and Dance Ensemble' is no Song."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import About
from factlint.extract.entities.introductions import type_of_noun
from factlint.extract.entities.name_ends import begin_of_name, end_of_name
from factlint.extract.entities.name_parts import type_of
from factlint.extract.language import load_language
from factlint.model import Span
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Scene

# What is told of bodies, and what tells of somebody in which body he is.
_BODILY = frozenset("chief-executive founder founded headquarters parent-organisation".split())
_TO_BODIES = frozenset("employer member-of educated-at parent-organisation party".split())
_TO_PLACES = _TO_BODIES | {"residence", "birthplace"}
_JOINED = deferred(r" (?:and|&) (?P<rest>[A-Z][\w’'-]*(?: (?:of |for |the )*[A-Z][\w’'-]*)*)")
_NOUN = deferred(r" ([a-z]+)")
_ITS_OWN = deferred(r"['’]s [A-Z]")  # "played for the League's Riga Club"
_OWNED = deferred(r"['’]s? (?P<run>[A-Z][\w&-]*(?: (?:(?:of |for |the )*[A-Z][\w&-]*|and|&))*)")
_ITS_TEAM = deferred(r"['’]s (?:[\w-]+ ){0,3}(?:team|squad|delegation)\b")
_OWNERS = frozenset("Woman Women Men Children People Workers Veterans Farmers".split())
_CLUBS = ("Club", "Team", "FC", "City", "United")
_OWNING = frozenset("role body".split())
_FOREIGN = deferred(r" (?:[a-zà-ÿ]+ )?[dl]['’]\w| do [A-ZÀ-Ý]")  # "Museum national d'Art"
_DASHED = deferred(r" [-–] [A-Z]")


def made_whole(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """Give drafts of bodies their whole names, and none of a part or of another's owner."""
    whole: list[Span] = []
    kept: list[Draft] = []
    told: set[tuple[str, str, object]] = set()
    for draft in drafts:
        changed = False
        if draft.property in _BODILY and (subject := _whole(scene, draft.subject_span, draft)):
            draft.subject, draft.subject_span = subject
            draft.span, changed = draft.span.around(subject[1]), True
            whole.append(subject[1])
        if draft.property in _TO_BODIES and (value := _whole(scene, draft.value_span, draft)):
            draft.value, draft.value_span = About(value[0]), value[1]
            draft.span, changed = draft.span.around(value[1]), True
            whole.append(value[1])
        key = draft.subject.id, draft.property, draft.value
        if not changed or key not in told:  # of both "Lind Gas" and "Electric Company" it is told
            kept.append(draft)
        if changed:
            told.add(key)
    return [draft for draft in kept if not _is_a_part(scene, draft, whole)]


def _is_a_part(scene: Scene, draft: Draft, whole: list[Span]) -> bool:
    """Tell whether a body is the end of another's name, or only owns the club that is meant."""
    if draft.property in _BODILY and (
        _is_a_form(scene, draft.subject_span)
        or _is_an_end(scene, draft)
        or _is_inside(draft.subject_span, whole)
        or (draft.by == "role" and _owns_what_is_meant(scene, draft.subject_span))
    ):
        return True
    if draft.property in _TO_PLACES and _FOREIGN.match(scene.text, draft.value_span.end):
        return True
    if draft.property not in _TO_BODIES:
        return False
    if _is_a_form(scene, draft.value_span) or _is_cut(scene, draft.value_span):
        return True
    end = draft.value_span.end
    if scene.text.startswith("-", end):  # "joined the Riga-based bank Lindworks"
        return True
    inside = _is_inside(draft.value_span, whole)
    if draft.by != "relation":
        return inside or (draft.by in _OWNING and _owns_what_is_meant(scene, draft.value_span))
    word = _NOUN.match(scene.text, end)  # "left Protea hotel"
    housed = word is not None and type_of_noun(word[1]) == "building"
    return inside or housed or _owns_a_body(scene, draft.value_span)


def _is_an_end(scene: Scene, draft: Draft) -> bool:
    """Tell whether a body's name may begin before its owner: "Otto's Jazz Club in Riga".

    Nor is 'Lind' founded in 'founded the Lind and Hay League'.
    """
    span = draft.subject_span
    if draft.property == "headquarters" and scene.text.endswith(("'s ", "’s "), 0, span.start):
        return True
    if _is_cut(scene, span):
        return True
    match = _JOINED.match(scene.text, span.end)
    if match is None or " " in scene.text[slice(*span)]:
        return False
    rest = match["rest"].split(" of ")[0].split(" for ")[0].split(" ")
    return len(rest) > 1 and rest[-1] in word_list("bodies", "joint")


def _is_cut(scene: Scene, span: Span) -> bool:
    """Tell whether a name is only the first of a dashed one: 'Lind – Hay – Voss forces'."""
    named = scene.text[slice(*span)]
    return " " not in named and _DASHED.match(scene.text, span.end) is not None


def _is_a_form(scene: Scene, span: Span) -> bool:
    """Tell whether a name is only the end of a company's: 'bLIND Pty Ltd', of which 'Pty Ltd'."""
    named = scene.text[slice(*span)].lower().replace(".", "").split(" ")
    return word_list("names", "legal-forms").issuperset(named)


def _whole(scene: Scene, span: Span, draft: Draft) -> tuple[Member, Span] | None:
    """Give the body whose name goes on behind these words, or nothing."""
    told = scene.text[slice(*span)]
    value = draft.value.member if isinstance(draft.value, About) else None
    member = draft.subject if span == draft.subject_span else value
    if member is None or member.type == "person" or not told[:1].isupper():
        return None
    start, end = begin_of_name(scene.text, span), end_of_name(scene.text, span) or span.end
    if (start, end) == span:
        return None
    whole = scene.text[start:end]
    return scene.discourse.cast.introduce(whole, "organisation"), Span(start, end)


def _is_inside(span: Span, whole: list[Span]) -> bool:
    return any(one.start < span.start and span.end <= one.end for one in whole)


def _owns_what_is_meant(scene: Scene, span: Span) -> bool:
    """Tell whether a name only begins one, or only owns it: "Lind's Foods", "the League's Tigers".

    Who heads "Riga University's School of Art" works for that university.
    """
    words, language = scene.text[slice(*span)].split(" "), load_language()
    body = type_of(words, language) == "organisation" or words[0].isupper() or "." in words[0]
    if _ITS_TEAM.match(scene.text, span.end):
        return not body
    match = _OWNED.match(scene.text, span.end)
    if match is None:
        return False
    run = match["run"].split(" ")
    if run[0].lower() in language.roles or run[0].lower() in language.role_modifiers:
        return False  # "Lind's President and CEO Otto Hay"
    league = words[-1] in word_list("bodies", "leagues") or words[-1] in _OWNERS
    return (league or not body) and word_list("bodies", "parts-of-bodies").isdisjoint(run)


def _owns_a_body(scene: Scene, span: Span) -> bool:
    """Tell whether a name only owns what is meant: the League's Riga Club, Women's Auxiliary."""
    if _ITS_OWN.match(scene.text, span.end) is None:
        return False
    if scene.text[slice(*span)] in _OWNERS:
        return True
    return any(
        one.mention.start == span.end + len("'s ") and one.mention.text.endswith(_CLUBS)
        for one in scene.named
    )
