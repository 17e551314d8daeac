"""Dates of birth and death in brackets behind a name: (1862–1929), (born 1935), (d. 1940).

They belong to the name right before the bracket, not to the sentence's subject. What else stands
there, a pronunciation or a spelling in another script, is passed over.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from factlint.extract.drafts import About, Where
from factlint.extract.entities.places import place_at, place_behind
from factlint.extract.language import load_language
from factlint.extract.lives.life_ends import BORN, End, ends_of, is_said, years_between
from factlint.extract.syntax.grammar import RELATION_NOUNS
from factlint.limits import load_limits
from factlint.model import Date, Origin, Span
from factlint.patterns import deferred
from factlint.wordlists import one_of, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factlint.extract.drafts import Draft
    from factlint.extract.entities.cast import Member
    from factlint.extract.scene import Named, Scene
    from factlint.model import Value

BY = "lifespan"
_YEARS = deferred(
    r" \((?P<began>1\d{3}|20\d\d) ?[–-] ?(?P<ended>1\d{3}|20\d\d)\)(?:,| was\b| were\b)"
)
# Behind the name there may be letters and a byname: ', Jr.', ', OBE, FRS'.
_LETTERS = deferred(
    r"(?:,? (?:jr|sr|Jr|Sr|Ph\. ?D|M\.D|S\.J|Esq)\.?"
    r"|,? (?:[A-Z]\.){2,6}(?=[, ])"
    r"|,? [A-Z][A-Za-z]?[A-Z][A-Za-z]{0,3}(?=[, ])){0,6}"
    r"(?: the [A-Z][a-z]+(?= \())?,? ?"  # "Otto II the Bald"
)
_AHEAD = deferred(r"(?:^|[–—−]\s*| - )(?P<place>[A-Z][^;:()\d–—−]{1,60}), $")
_LONGEST_PLACE = 2  # words of a place without the land it lies in
_BORN_IN = deferred(r"(?:[Bb]orn|b\.)(?= (?:in|at|near) )")
_NOBLE = deferred(
    r"(?:(?:Baronet|Marquis|Marquess|Viscount|Earl|Baron|Duke|Count|Lord|Prince|Margrave|Countess"
    r"|Duchess|Baroness|Princess|Marchioness)\b)"
)
_TITLES_LAND = deferred(
    r"\b(?:King|Queen|Prince|Princess|Duke|Duchess|Earl|Count|Countess|Lord|Lady|Baron|Baroness"
    r"|Marquess|Bishop|Archbishop) of (?:the )?[A-Z]\w+(?:, [A-Z]\w+)*,? and $"
)
_TITLE_LINK = deferred(
    r",? (?:(?:iure|jure|suo|uxoris|later|formerly|also) )*(?:the )?(?:\d+(?:st|nd|rd|th) )?"
    r"(?:[A-Z][a-z]+ )?$"
)
# "(not to be confused with the painter Ada Hay, 1850–1900)", "(son of Karl Hay, 1850–1900)"
_ABOUT_ANOTHER = deferred(
    r"not (?:to be|the) |not related|no relation|unrelated|named (?:after|for) |cf\. |[Ss]ee "
    r"|compare "
    r"|(?:the |a )?(?:[a-z]+ )?(?P<noun>[a-z]+) of (?:[a-z]+ ){0,4}[A-Z]"
)
_ENDED = deferred(r"[-–—] ?(?P<year>\d{4})\)")
_BEGUN = deferred(r"\((?P<year>\d{4}) ?[-–—]")
_TERM = deferred(r"\((?P<began>1\d{3}|20\d\d) ?[-–—] ?(?P<ended>1\d{3}|20\d\d)\)")
_OFFICE_WAS = deferred(
    lambda: (
        rf"(?:\b(?:{one_of('offices', 'by-name')}|{one_of('offices', 'in-tables')})s?"
        r"(?: [a-z]+){0,4}? (?:was|were|has been|have been)"
        r"|\b(?:led|headed|run|managed|directed|commanded|edited|chaired|conducted) by|\bunder)"
        r" (?:the )?(?:[A-Z][\w.'’-]*,? ?){1,5}\($"
    )
)
_OFFICE_NEAR = 80  # characters before the years of a term in which its office may be named
_BYNAMES = frozenset("Elder Younger Great Bald Bold Pious Good Fat Lame Wise Old Short".split())
_SUCCEEDING = frozenset("followed succeeded replaced successor successors predecessor".split())
MOST_INSIDE = 300  # characters that a bracket behind a name holds
MOST_BRACKETS = 3


def read(scene: Scene) -> Iterator[Draft]:
    """Yield births and deaths told in brackets behind a name."""
    for told in scene.named if scene.bracketed else ():
        named = _in_effigy(scene, _as_a_person(scene, told))
        if told.member is scene.discourse.document_topic:
            yield from _of_a_body(scene, told)
        if not named.member.person or _of_a_title(scene, named) or _owned(scene, named):
            continue
        if _is_byname(scene, named):
            continue
        for inside in _brackets(scene.text, named.mention.end):
            drafts = list(_in_bracket(scene, named, inside))
            yield from drafts
            if drafts:
                break


def _of_a_body(scene: Scene, named: Named) -> Iterator[Draft]:
    """Yield the beginning and end of the body a text is about: 'Low Rovers (1902–1955) were'."""
    opens = scene.origin is Origin.LEAD and scene.span.start == 0
    match = _YEARS.match(scene.text, named.mention.end) if opens else None
    if match is None or named.member.type != "organisation":
        return
    inside = Span(match.start("began"), match.end("ended"))
    for name, key in (("founded", "began"), ("dissolved", "ended")):
        yield _draft(scene, named, inside, name, Date(match[key]), Span(*match.span(key)))


def _as_a_person(scene: Scene, named: Named) -> Named:
    """Give somebody new where what is a place's name too is said to be born: 'Virginia (b. 1864)'.

    In 'Otto Hay of Virginia (b. 1864)' it is another one who was.
    """
    mention = named.mention
    if named.member.type != "place" or not scene.text.startswith((" (b. ", " (born "), mention.end):
        return named
    before = scene.text[max(mention.start - 12, 0) : mention.start].split()[-1:]
    if not load_language().is_given(mention.text) or before in (["of"], ["in"], ["from"], ["at"]):
        return named
    person = scene.discourse.cast.newcomer(mention.text, load_language().gender(mention.text))
    token = scene.token_from(mention.start)
    if token is not None and scene.tagged.starts[token] == mention.start:
        scene.tagged.refs[token] = person
    return named._replace(member=person)


def _in_effigy(scene: Scene, named: Named) -> Named:
    """Give whom 'Grave of Otto Hay (1830-1899)' names beside what is his."""
    what, of, name = named.mention.text.partition(" of ")
    if not of or what not in word_list("captions", "effigies") or " " not in name:
        return named
    if not load_language().gender(name.partition(" ")[0]):
        return named
    mention = named.mention._replace(
        text=name, start=named.mention.start + len(what) + len(of), type="person"
    )
    return named._replace(mention=mention, member=scene.discourse.cast.introduce(name, "person"))


def _owned(scene: Scene, named: Named) -> bool:
    """Tell whether a name is of somebody's work: 'Hay's Riga Tales (1386–1400)'."""
    before = scene.text[max(named.mention.start - 3, 0) : named.mention.start]
    return before in ("'s ", "’s ") and "person" not in (named.mention.type, named.member.type)


def _is_byname(scene: Scene, named: Named) -> bool:
    """Tell whether a name only says which one it is: 'Otto Hay the Elder (1563–1612)'."""
    before = scene.text[max(named.mention.start - 6, 0) : named.mention.start]
    word = scene.text[named.mention.start : named.mention.end]
    return word in _BYNAMES and before.endswith(" the ") and before[:1].isalpha()


def _of_a_title(scene: Scene, named: Named) -> bool:
    """Tell whether a name is what a title is of: 'Ada, Countess of Northam and Hay (died 1178)'."""
    mention = named.mention
    if mention.type or " " in mention.text:
        return False
    return _TITLES_LAND.search(scene.text, max(mention.start - 60, 0), mention.start) is not None


def _brackets(text: str, end: int) -> Iterator[Span]:
    """Yield what the brackets right behind a name hold."""
    at = end
    for _ in range(MOST_BRACKETS):
        letters = _LETTERS.match(text, at)
        start = letters.end() if letters else at
        if text[start : start + 1] != "(":
            return
        close = _closing(text, start)
        if close < 0:
            return
        yield Span(start + 1, close)
        at = close + 1


def _closing(text: str, start: int) -> int:
    depth = 0
    for at in range(start, min(start + MOST_INSIDE, len(text))):
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        if not depth:
            return at
    return -1


def _in_bracket(scene: Scene, named: Named, inside: Span) -> Iterator[Draft]:
    if _about_another(scene.text, inside):
        return
    times = [one for one in scene.times if inside.start <= one.start and one.end <= inside.end]
    times = [one for one in times if one.kind == "date"]
    if not any(one.edtf for one in times):
        yield from _without_date(scene, named, inside)
        return
    born, died = ends_of(scene.text, inside, times)
    if (born is None and died is None) or not _a_life(scene, named, inside, born, died):
        return
    named = _titled(scene, named)
    named.member.type = "person"
    if born is not None:
        until = died.time.start if died is not None else inside.end
        yield from _told(scene, named, inside, born, "baptised" if born.baptised else "born", until)
    if died is not None:
        until = died.time.end if died is born else inside.end  # one date tells both: no place
        yield from _told(scene, named, inside, died, "died", until)


def _about_another(text: str, inside: Span) -> bool:
    """Tell whether a bracket speaks of another than who stands before it."""
    match = _ABOUT_ANOTHER.match(text, inside.start, inside.end)
    return match is not None and (match["noun"] is None or match["noun"] in RELATION_NOUNS)


def _told(
    scene: Scene, named: Named, inside: Span, end: End, name: str, until: int
) -> Iterator[Draft]:
    """Yield one end of a life and the place that is told with it, before `until`."""
    yield _draft(scene, named, inside, name, Date(end.edtf), end.time.span)
    if end.baptised:
        return
    place = place_behind(scene, end.time.end, until)
    if place is None:
        place = _before_date(scene, inside, end) if name == "born" else None
        place = place or _ahead(scene, inside, end)
    if place is not None:
        where = "birthplace" if name == "born" else "deathplace"
        yield _draft(scene, named, inside, where, About(place[0]), place[1])


def _without_date(scene: Scene, named: Named, inside: Span) -> Iterator[Draft]:
    """Yield the birthplace of 'Clara Voss (born in Riga)'."""
    born = _BORN_IN.match(scene.text, inside.start, inside.end)
    place = place_behind(scene, born.end(), inside.end) if born is not None else None
    if place is not None:
        named.member.type = "person"
        yield _draft(scene, named, inside, "birthplace", About(place[0]), place[1])


def _a_life(scene: Scene, named: Named, inside: Span, born: End | None, died: End | None) -> bool:
    """Tell a life from a stay or a term: years alone must be far apart, or said to be a life."""
    first = born or died
    if first is None or is_said(scene.text, inside, first.time):
        return True
    if named.member.type and (born is None or died is None or len(born.edtf) > len("1871")):
        return True
    if born is None or died is None:
        return False
    if not named.member.type and years_between(born, died) > load_limits().oldest:
        return False  # an age, a dynasty: "the Hallstatt culture (800–450 BC)"
    bare = not named.member.type and " " not in named.mention.text
    if bare and years_between(born, died) <= load_limits().longest_term:
        return False  # "a house, Bute (1878–1902)"
    return _is_long(scene, inside, born, died)


def _is_long(scene: Scene, inside: Span, born: End, died: End) -> bool:
    """Tell whether years are far enough apart for a life; a term may be long as well."""
    years = years_between(born, died)
    if years < load_limits().shortest_life:
        return False
    if years > load_limits().longest_term:
        return True
    if scene.discourse.holders and scene.setting.origin is Origin.LIST:
        return False
    return not (_in_office(scene, inside) or _in_a_row(scene, inside, born, died))


def _in_office(scene: Scene, inside: Span) -> bool:
    """Tell whether an office is said to be of those told: 'The last director was Owen Hay ('."""
    before = scene.text[max(inside.start - _OFFICE_NEAR, scene.span.start) : inside.start]
    return _OFFICE_WAS.search(before) is not None


def _in_a_row(scene: Scene, inside: Span, born: End, died: End) -> bool:
    """Tell a term from a life: 'was followed by Ada Hay (1993–2006) and Otto Zorn (2006–2018)'."""
    if (born.edtf, died.edtf) in scene.discourse.terms:
        return True
    ended = _ENDED.finditer(scene.text, 0, inside.start)
    begun = _BEGUN.finditer(scene.text, inside.end)
    years = {match["year"] for match in (*ended, *begun)}
    return not years.isdisjoint((born.edtf, died.edtf)) or not _SUCCEEDING.isdisjoint(
        scene.tagged.small
    )


def terms_in(text: str) -> frozenset[tuple[str, str]]:
    """Give the years in brackets of a text that are the terms of those who followed each other.

    Each begins or ends with the year in which another ends or begins: '(1402–1418)', '(1418–1431)'.
    """
    told = {(match["began"], match["ended"]) for match in _TERM.finditer(text)}
    longest = load_limits().longest_term
    terms = {(began, ended) for began, ended in told if 0 < int(ended) - int(began) <= longest}
    begun, over = {began for began, _ in terms}, {ended for _, ended in terms}
    return frozenset(one for one in terms if one[0] in over or one[1] in begun)


def _titled(scene: Scene, named: Named) -> Named:
    """Give the bearer of a title that follows a name: 'John Hay, 1st Baronet (1871–1940)'."""
    at = bisect_left(scene.named, named.mention.start, key=lambda one: one.mention.start)
    begins = (named.mention.start, named.mention.start - len(named.mention.title) - 1)
    if at == 0 or not any(_NOBLE.match(scene.text, max(begin, 0)) for begin in begins):
        return named
    before = scene.named[at - 1]
    between = scene.text[before.mention.end : named.mention.start]
    return before if before.member.person and _TITLE_LINK.match(between) else named


def _before_date(scene: Scene, inside: Span, end: End) -> tuple[Member, Span] | None:
    """Give the place of '(born Frederick, Maryland, June 4, 1939)'."""
    born = BORN.search(scene.text, inside.start, end.time.start)
    place = place_behind(scene, born.end(), end.time.start) if born is not None else None
    if place is None or scene.text[place[1].end : end.time.start] not in (
        ", ",
        " ",
        ", on ",
        " on ",
    ):
        return None
    return place


def _is_long_name(words: str) -> bool:
    """Tell whether words without a comma are rather a name in full: '(Emil Otto von Riga, 1493'."""
    return "," not in words and len(words.split(" ")) > _LONGEST_PLACE


def _ahead(scene: Scene, inside: Span, end: End) -> tuple[Member, Span] | None:
    """Give the place of '(Riga, Livonia, 3 May 1871 – Leeds, 1940)', which stands before a date."""
    before = scene.text[inside.start : end.time.start]
    match = _AHEAD.search(before)
    if match is None or _is_long_name(match["place"]):
        return None
    place = place_at(scene, inside.start + match.start("place"))
    return place if place is not None and place[1].end + 2 == end.time.start else None


def _draft(
    scene: Scene, named: Named, inside: Span, name: str, value: Value | About, told: Span
) -> Draft:
    return scene.draft(
        BY, named.member, name, value,
        Where(Span(named.mention.start, inside.end + 1), named.span, told),
    )  # fmt: skip
