"""Names that the text goes on with where they were taken to end: 'the Song and Dance Ensemble'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.drafts import About
from factlint.extract.entities.introductions import type_of_noun
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
_GOES_ON = deferred(r" (?:and|&) (?P<rest>[A-Z][\w’'-]*(?: (?:of |for |the )*[A-Z][\w’'-]*)*)")
_NOUN = deferred(r" ([a-z]+)")
_ITS_OWN = deferred(r"['’]s [A-Z]")  # "played for the League's Riga Club"
_OWNERS = frozenset("Women Men Children People Workers Veterans Farmers".split())
_CLUBS = ("Club", "Team", "FC", "City", "United")
_SMALL = (" of ", " for ", " in ", " on ")


def made_whole(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """Give drafts of bodies their whole names, and none of a part or of another's owner."""
    whole: list[Span] = []
    for draft in drafts:
        if draft.property in _BODILY and (subject := _whole(scene, draft.subject_span, draft)):
            draft.subject, draft.subject_span = subject
        if draft.property in _TO_BODIES and (value := _whole(scene, draft.value_span, draft)):
            draft.value, draft.value_span = About(value[0]), value[1]
            draft.span = draft.span.around(value[1])
            whole.append(value[1])
    return [draft for draft in drafts if not _is_a_part(scene, draft, whole)]


def _is_a_part(scene: Scene, draft: Draft, whole: list[Span]) -> bool:
    """Tell whether a body is the end of another's name, or only owns the club that is meant."""
    if draft.property in _BODILY and (
        _is_a_form(scene, draft.subject_span) or _is_an_end(scene, draft)
    ):
        return True
    if draft.property not in _TO_BODIES:
        return False
    if _is_a_form(scene, draft.value_span):
        return True
    start, end = draft.value_span
    if scene.text.startswith("-", end):  # "joined the Riga-based bank Lindworks"
        return True
    inside = any(one.start < start and end <= one.end for one in whole)
    if draft.by != "relation":
        return inside
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
    match = _GOES_ON.match(scene.text, span.end)
    if match is None or " " in scene.text[slice(*span)]:
        return False
    rest = match["rest"].split(" of ")[0].split(" for ")[0].split(" ")
    return len(rest) > 1 and rest[-1] in word_list("bodies", "joint")


def _is_a_form(scene: Scene, span: Span) -> bool:
    """Tell whether a name is only the end of a company's: 'bLIND Pty Ltd', of which 'Pty Ltd'."""
    named = scene.text[slice(*span)].lower().replace(".", "").split(" ")
    return word_list("names", "legal-forms").issuperset(named)


def _whole(scene: Scene, span: Span, draft: Draft) -> tuple[Member, Span] | None:
    """Give the body whose name goes on behind these words, or nothing."""
    told = scene.text[slice(*span)]
    value = draft.value.member if isinstance(draft.value, About) else None
    member = draft.subject if span == draft.subject_span else value
    if member is None or member.type == "person" or not told[:1].isupper() or " and " in told:
        return None
    match = _GOES_ON.match(scene.text, span.end)
    both = scene.text.endswith("both ", 0, span.start)
    both = both or told in word_list("schools", "known")  # "Harvard and Riga College"
    if match is None or both or not _go_together(told, match["rest"]):
        return None
    whole = f"{told}{match[0]}"
    return scene.discourse.cast.introduce(whole, "organisation"), Span(span.start, match.end())


def _go_together(told: str, behind: str) -> bool:
    """Tell whether an 'and' parts no two bodies: 'Ministry of Planning and Economic Affairs'."""
    language, words, rest = load_language(), told.split(" "), behind.split(" ")
    itself, other = type_of(words, language), type_of(rest, language)
    known = language.is_given(rest[0]) or rest[0] == words[0]
    if known or rest[0].lower() in language.roles:
        return False
    if rest[0] in word_list("bodies", "fields") and rest[-1] in word_list("bodies", "joint"):
        return True  # "Lind Cancer Center and Research Institute"
    if any(link in told for link in _SMALL) and itself == "organisation":
        return other == "" and rest[0] not in language.adjectives
    head = next((rest[at - 1] for at in range(1, len(rest)) if rest[at] in ("of", "for")), rest[-1])
    joint = head in word_list("bodies", "joint")
    return itself == "" and other == "organisation" and joint and not told.isupper()


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
