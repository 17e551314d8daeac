"""Correct the classes of words by what stands beside them: 'the last man', 'who last played'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.extract.language import load_language
from factlint.extract.syntax import short_forms
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    import re

    from factlint.extract.syntax.tagging import Tagged

_PREDICATE = deferred(r"(?<=[HJRY])a*w")  # behind "who", "he" and "it" a word in -s is a verb
_BASED = deferred(r"Nv(?=[wgN])")
_PLAIN_FORMS = word_list("grammar", "plain-forms")  # "I live in Leeds"
_OF_PLAIN_FORMS = frozenset("i we you they both who".split())
_DWELLING = frozenset("live reside".split())
# "Otto and his wife Ann live in", "the brothers live"
_OF_SEVERAL = deferred(r"(?:C(?:S[aw#]*r,?)?N,?|[wr])a*(?P<verb>w)(?=[Pa]|C[sw])")
_SEVERAL = word_list("grammar", "several")
_YET = deferred(r"(?<=[nh])C")
_HOME = deferred(r"(?<=[DS])a")  # "the nurses' home", but "came home"
_EMPHATIC = deferred(r"(?<=[bh])O(?=[vb])")
_LISTED = deferred(r"D[aw]{0,2}Nv(?=w)")
_COMPOUND = deferred(r"(?<=w)v(?=[awg]*[wN])")
_OWNERS = word_list("grammar", "owners")
_FIRST_PARTS = _OWNERS | word_list("grammar", "first-parts")
_SAME_NOUNS = word_list("grammar", "same-nouns")
_DESCRIBED = deferred(r"v[aw]*N")  # "Retired tram conductor Otto Hay was"
_DESCRIBING = word_list("grammar", "describing")
_SAME_AS_NOUN = deferred(r"[hbs]a*[DS][aw]{0,3}v")
_HER_BEFORE_VERB = deferred(r"S(?=v(?:[PTC,;]|$))|(?<=v)S(?=[PTyU,;]|$)")
_TIMES = frozenset("last next long least further".split())
_BEFORE_VERB = deferred(r"(?<=[wNrRHhbCJY,])w(?=v)")
_AIRED = deferred(r"(?<=b)a*w")  # "was first broadcast to Europe"
_SAME_FORMS = frozenset("broadcast telecast".split())  # as participles, and far oftener as nouns
_ATTRIBUTE = deferred(r"(?<=b)a*g(?=w)")  # "was managing editor", "is acting head of the firm"
_DOING = deferred(r"(?<=[HN])d(?=[SD])")
_OF_KIN = deferred(r"(?<=rC)v(?=r)")
_MADE_KIN = frozenset("adopted estranged fostered married widowed".split())
_OPENING = deferred(r"P(?:N|(?P<season>D?[w#]{1,3}))(?=Na*[vbh])")
_SEASONS = word_list("events", "times")
_NO_SUBJECT = frozenset("whose whom where".split())
_PHRASES = word_list("grammar", "in-phrases")
_IN_TURN = deferred(r"Pw(?=[vbhmda])")  # "which was in turn sold"
_DUE_TO = deferred(r"(?<=[wN])w(?=P)")
_PEERAGE = deferred(r"(?<=N),(?P<ordinal>#)(?P<title>[wf]*N)(?=a*[bvh])")  # ", 5th Earl of Essex"
_PEER = word_list("names", "peers")
_OF_PLACES = deferred(r"N(?P<places>(?:,N)*,?CN)(?=,?a*[bvhm])")  # ", Kent and Riga, married"
_ORDINALS = ("st", "nd", "rd", "th")
_HOW_LONG = deferred(r"a(?=(?:D?[aw]*|[SD][aw#]*)[NwrH]B?[vbh])")
_FROM_WHEN = (" before", " after")


class Corrections:
    """Corrects the classes of one sentence's words."""

    def __init__(self, tagged: Tagged, small: list[str], places: list[tuple[int, int]]) -> None:
        self._tagged, self._small, self._places = tagged, small, places

    def of(self, tags: str) -> str:
        """Give the classes of a sentence's words with what their neighbours tell of them."""
        if "home" in self._small:
            tags = _HOME.sub(self._as_house, tags)
        if any(word.endswith(_FROM_WHEN) for word in self._small):
            tags = _HOW_LONG.sub(self._as_opening, tags)
        return self._with_verbs_told(self._with_names_told(tags))

    def _with_names_told(self, tags: str) -> str:
        """Correct what stands beside names."""
        if tags[:1] == "v" and self._small[0] in _DESCRIBING and _DESCRIBED.match(tags):
            tags = f"a{tags[1:]}"
        if "Nv" in tags and "based" in self._small:
            tags = self._with_attributes(tags)
        if not _SAME_NOUNS.isdisjoint(self._small):  # "had a hit", "was the lead in"
            tags = _SAME_AS_NOUN.sub(self._as_noun, tags)
        if "Nvw" in tags:
            tags = self._with_listed(tags)
        if "Cvr" in tags:  # "nephew and adopted son of"
            tags = _OF_KIN.sub(self._as_kin, tags)
        if not _FIRST_PARTS.isdisjoint(self._small):
            tags = _COMPOUND.sub(self._as_part, tags)
        if "N,#" in tags:
            tags = self._without_peerage(tags)
        if "CN" in tags and " of " in self._tagged.text:
            tags = self._without_seats(tags)
        return self._with_opening_time(tags) if tags[:1] == "P" else tags

    def _with_verbs_told(self, tags: str) -> str:
        """Correct what verbs are, and what stands beside them."""
        tags = _ATTRIBUTE.sub(self._as_attribute, tags) if "gw" in tags else tags
        if "h" in tags and "come" in self._small:
            tags = short_forms.come(tags, self._small)
        if "S" in tags or "m" in tags:
            tags = short_forms.told(tags, self._small, self._tagged.text, self._places)
        tags = short_forms.plainly(tags, self._small)
        tags = short_forms.trailing(tags, self._small)
        if "d" in tags:  # "she did her doctorate at"
            tags = _DOING.sub("v", tags)
        if not _PLAIN_FORMS.isdisjoint(self._small):
            tags = self._with_plain_forms(tags)
        if "O" in tags or "C" in tags:
            tags = self._with_adverbs(tags)
        if "Sv" in tags or ("vS" in tags and "her" in self._small):
            tags = _HER_BEFORE_VERB.sub(self._as_object, tags)
        if not _TIMES.isdisjoint(self._small):
            tags = _BEFORE_VERB.sub(self._as_adverb, tags)
        if not _SAME_FORMS.isdisjoint(self._small):
            tags = _AIRED.sub(self._as_participle, tags)
        if not _PHRASES.isdisjoint(self._small):
            tags = self._with_phrases(tags)
        return tags if {"R", "H", "J", "Y"}.isdisjoint(tags) else self._with_predicates(tags)

    def _with_attributes(self, tags: str) -> str:
        """Read 'a Leeds based bank' as 'a Leeds-based bank'."""
        for match in _BASED.finditer(tags):
            at = match.start() + 1
            if self._small[at] == "based":
                tags = f"{tags[:at]}w{tags[at + 1 :]}"
        return tags

    def _as_kin(self, match: re.Match[str]) -> str:
        return "w" if self._small[match.start()] in _MADE_KIN else match[0]

    def _as_noun(self, match: re.Match[str]) -> str:
        known = self._small[match.end() - 1] in _SAME_NOUNS
        return f"{match[0][:-1]}w" if known else match[0]

    def _as_object(self, match: re.Match[str]) -> str:
        """Read 'A museum devoted to her opened in 1987' as one devoted to her."""
        return "O" if self._small[match.start()] == "her" else match[0]

    def _as_house(self, match: re.Match[str]) -> str:
        return "w" if self._small[match.start()] == "home" else match[0]

    def _as_adverb(self, match: re.Match[str]) -> str:
        """Read 'The club last won the cup in 1950' as what it did at last."""
        return "a" if self._small[match.start()] in _TIMES else match[0]

    def _as_part(self, match: re.Match[str]) -> str:
        """Read 'a purpose built hall' as a purpose-built one."""
        first = match.start() - 1
        sole = self._small[first - 1] in ("a", "an")  # "The state owned land" is told of it
        # "began our family owned shop", but "In 1902 our family owned mills"
        sole = sole or match.string[max(first - 2, 0) : first] in ("vS", "PS", "gS")
        known = self._small[first] in _FIRST_PARTS
        return "w" if known and (sole or self._small[first] not in _OWNERS) else match[0]

    def _as_opening(self, match: re.Match[str]) -> str:
        """Read 'He was born a month before his father was shot' as 'before his father was shot'."""
        return "U" if self._small[match.start()].endswith(_FROM_WHEN) else match[0]

    def _as_participle(self, match: re.Match[str]) -> str:
        known = self._small[match.end() - 1] in _SAME_FORMS
        return f"{match[0][:-1]}v" if known else match[0]

    def _as_attribute(self, match: re.Match[str]) -> str:
        """Read 'She was managing editor' as what she was; 'was managing hotels' as what she did."""
        roles = load_language().roles
        return f"{match[0][:-1]}w" if self._small[match.end()] in roles else match[0]

    def _with_listed(self, tags: str) -> str:
        """Read 'a Grade II listed hall' as one phrase; 'the Riga Bank built halls' states."""
        for match in _LISTED.finditer(tags):
            if self._small[match.start()] in ("a", "an"):
                at = match.end() - 1
                tags = f"{tags[:at]}w{tags[at + 1 :]}"
        return tags

    def _without_peerage(self, tags: str) -> str:
        """Read 'Emil Hay, 5th Earl of Essex' as Emil Hay, whom the title is no other than."""
        for match in _PEERAGE.finditer(tags):
            start, end = match.span()
            title = self._small[match.start("title")].split(" ", 1)[0]
            if title in _PEER and self._small[match.start("ordinal")][-2:] in _ORDINALS:
                tags = f"{tags[:start]}{'a' * (end - start)}{tags[end:]}"
                self._tagged.refs.pop(end - 1, None)
        return tags

    def _without_seats(self, tags: str) -> str:
        """Read 'Emil Hay of Lund Hall, Kent and Riga, married' as what one man did."""
        for match in _OF_PLACES.finditer(tags):
            start, end = match.span("places")
            named = [self._tagged.member(at) for at in range(start, end) if tags[at] == "N"]
            types = {one.type if one is not None else "person" for one in named}
            owner = self._tagged.member(match.start())
            somebody = owner is not None and owner.type == "person" and tags[start] == ","
            seated = " of " in self._tagged.text[slice(*self._places[match.start()])]
            if seated and types <= {"place", ""} and (somebody or types == {"place"}):
                tags = f"{tags[:start]}{'a' * (end - start)}{tags[end:]}"
                for at in range(start, end):
                    self._tagged.refs.pop(at, None)
        return tags

    def _with_opening_time(self, tags: str) -> str:
        """Set 'In the second winter' and 'In Riga' apart from the name behind them, which acts."""
        match = _OPENING.match(tags)
        if match is None or (match["season"] and self._small[match.end() - 1] not in _SEASONS):
            return tags
        return "a" * match.end() + tags[match.end() :]

    def _with_plain_forms(self, tags: str) -> str:
        """Read 'Otto and Ann live in Leeds' as a statement; 'live' alone may be anything."""
        for match in _OF_SEVERAL.finditer(tags):
            at = match.start("verb")
            subject = self._small[match.start()]
            named = tags[match.start()] == "C" and self._small[at] in _PLAIN_FORMS
            several = subject in _SEVERAL or (subject.endswith("s") and not subject.endswith("ss"))
            if named or (several and self._small[at] in _DWELLING):
                tags = f"{tags[:at]}s{tags[at + 1 :]}"
        return tags

    def _with_adverbs(self, tags: str) -> str:
        """Read 'was himself drowned' and 'had not yet been born' as one verb each."""
        tags = _EMPHATIC.sub("a", tags)
        for match in _YET.finditer(tags):
            if self._small[match.start()] == "yet":
                tags = f"{tags[: match.start()]}a{tags[match.end() :]}"
        return tags

    def _with_phrases(self, tags: str) -> str:
        """Read 'was in turn sold' as one verb, and 'losses due to the war' as of the losses."""
        for match in _IN_TURN.finditer(tags):
            first, noun = self._small[match.start() : match.end()]
            if first == "in" and noun in _PHRASES:
                tags = f"{tags[: match.start()]}aa{tags[match.end() :]}"
        for match in _DUE_TO.finditer(tags):
            if self._small[match.end() - 1] == "due" and self._small[match.end()] == "to":
                tags = f"{tags[: match.end() - 1]}a{tags[match.end() :]}"
        return tags

    def _with_predicates(self, tags: str) -> str:
        """Read 'who performs' and 'it houses' as verbs, which their ending alone does not tell."""
        for match in _PREDICATE.finditer(tags):
            at = match.end() - 1
            word = self._tagged.text[slice(*self._places[at])]
            subject = self._small[match.start() - 1]
            told = word.endswith("s") and not word.endswith("ss") and word.islower()
            plain = self._small[at] in _PLAIN_FORMS and subject in _OF_PLAIN_FORMS
            dating = subject == "which" and self._small[at : at + 2] == ["date", "from"]
            several = tags[match.start() - 1] == "Y"
            if plain or dating or (told and not several and subject not in _NO_SUBJECT):
                tags = f"{tags[:at]}s{tags[at + 1 :]}"
        return tags
