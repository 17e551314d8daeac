"""Who bears a name: members of the cast by full names, surnames, given names and married names."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from factlint.extract.entities.name_parts import SHIP_PREFIXES
from factlint.extract.entities.name_signs import is_given, is_of_a_place, title_gender
from factlint.names import Name, fold, nickname_in, parse_name, same_person_name
from factlint.patterns import deferred
from factlint.wordlists import word_list

if TYPE_CHECKING:
    from collections.abc import Collection

    from factlint.extract.entities.cast import Member
    from factlint.extract.entities.mentions import Mention

_BEHIND_HEAD = deferred(r" (?:for|of) .*$")  # "Kelby School for Girls"
_REIGNING = deferred(r"\w+ [IVX]+\.?")  # no 'Elizabeth' by herself, but where it tells of her
_LONGEST_PREFIX = 5  # letters before a ship's name
_OFTEN = 2  # times that a surname by itself has meant somebody, and goes on to
_MOST_NAMESAKES = 40  # of one surname or given name, the last met: a name can mean no more


class Bearers:
    """The names by which the members of one document are found."""

    def __init__(self) -> None:
        self._by_name: dict[str, Member] = {}
        self._by_surname: dict[str, list[Member]] = {}
        self._by_given: dict[str, list[Member]] = {}
        self._by_marriage: dict[str, list[Member]] = {}
        self._by_last_word: dict[str, list[Member]] = {}  # of names of several words
        self._alone: dict[str, Counter[Member]] = {}  # whom a surname by itself meant, how often
        self._given_alone: dict[str, Member] = {}  # persons who have no other name
        self._titled: dict[tuple[str, str], Member] = {}  # namesakes, by title and surname
        self._so_called: dict[tuple[str, str], Member] = {}  # whom 'Mr Hay' has meant so far

    def called(self, name: str) -> Member | None:
        """Give whoever has this very name, but for capitals and accents."""
        return self._by_name.get(fold(name))

    def ending_in(self, word: str) -> list[Member]:
        """Give those whose name, of several words, ends with this one, in small letters."""
        return self._by_last_word.get(word, [])

    def call(self, member: Member, name: str) -> None:
        """Let a member be found under a name, if nobody else is."""
        self._by_name.setdefault(fold(name), member)

    def also_call(self, member: Member, name: str) -> None:
        """Give a member another name, where nobody has it yet."""
        if self.called(name) is None:
            member.names.append(name)
            self.call(member, name)

    def add_by_last_word(self, member: Member) -> None:
        """Let a thing be found by the noun that ends its name: 'Kelby School for Girls'."""
        if " " not in member.name or member.type == "description":
            return
        if member.name.partition(" of ")[0].lower() in word_list("names", "telling-of"):
            return  # "History of the Church"
        heads = _BEHIND_HEAD.sub("", member.name).rpartition(" ")[2], member.name.rpartition(" ")[2]
        for head in dict.fromkeys(one.lower() for one in heads):
            self._by_last_word.setdefault(head, []).append(member)

    def add_by_given(self, member: Member, name: str) -> None:
        """Let somebody be found by a first name."""
        self._by_given.setdefault(fold(name), []).append(member)

    def add_by_title(self, member: Member, name: str, title: str) -> None:
        """Let a namesake be found by surname with a title, and not without."""
        self._titled[title, parse_name(name).surname] = member

    def add_person(self, member: Member, name: str, title: str) -> None:
        """Let somebody be found by surname and given name, as far as the name has them."""
        if not member.type and (" of " in name or " for " in name):  # "Economy of Latvia": no one
            return
        if not member.type and " " in name and is_of_a_place(name):
            return
        if name.partition(" ")[0] in word_list("names", "named-after"):
            return
        own, of, _ = name.partition(" of ")
        if of and is_given(own.partition(" ")[0]):  # "Leif of Leeds": Leeds is another one
            name = own
            if " " not in own:
                self.add_by_given(member, own)
                return
        parsed = parse_name(f"{title} {name}" if title and " " not in name else name)
        if parsed.surname:
            self._by_surname.setdefault(parsed.surname, []).append(member)
        if (joined := _before_y(name)) and joined != parsed.surname:
            self._by_surname.setdefault(joined, []).append(member)
        if parsed.given:
            self._by_given.setdefault(parsed.given, []).append(member)
        elif " " not in name:
            self._given_alone.setdefault(name, member)
            self._by_given.setdefault(fold(name), []).append(member)

    def add_name(self, member: Member, name: str) -> None:
        """Give a member another full name."""
        member.names.append(name)
        self._by_name.setdefault(fold(name), member)
        given = parse_name(name).given
        if given and member not in self._by_given.setdefault(given, []):
            self._by_given[given].append(member)

    def wed(self, one: Member, other: Member) -> None:
        """Let a wife be found under her husband's surname: 'Mrs Brandt', 'Clara Brandt'."""
        wife, husband = (one, other) if one.gender == "female" else (other, one)
        surname = parse_name(husband.name).surname
        if wife.gender == "female" and husband.gender != "female" and surname:
            wives = self._by_marriage.setdefault(surname, [])
            if wife not in wives:
                wives.append(wife)

    def shares_surname(self, member: Member) -> bool:
        """Tell whether somebody else has been named who bears a member's surname."""
        surname = parse_name(member.name).surname
        return any(one is not member for one in self._by_surname.get(surname, []))

    def others_of(self, known: Member, surname: str) -> list[Member]:
        """Give the persons of a surname besides one of them."""
        alike = self._by_surname.get(fold(surname), [])[-_MOST_NAMESAKES:]
        return [one for one in alike if one is not known and one.person]

    def bearer_of(self, name: str) -> Member | None:
        """Give whoever is known by this name, or by one that can be the same."""
        found = self._by_name.get(fold(name))
        if found is None and " " in name:  # "HMT Northern Dawn" is a Northern Dawn
            alike = self._by_last_word.get(name.rpartition(" ")[2].lower(), [])
            ships = (one for one in alike if one.type == "ship")
            found = next((one for one in ships if one.name.endswith(f" {name}")), None)
        parsed = parse_name(name) if found is None and " " in name else None
        if parsed is None or not parsed.given:
            return found
        return next(
            (
                one
                for one in self._by_surname.get(parsed.surname, [])[-_MOST_NAMESAKES:]
                if _same(name, one) or _initialled(parsed, parse_name(one.name))
            ),
            None,
        )

    def find(self, mention: Mention, topics: Collection[Member]) -> Member | None:
        """Give whom a mention means of those known; the topics own their surnames."""
        folded = fold(mention.text)
        single = " " not in folded
        found = self._by_name.get(folded) or self._without_prefix(mention.text)
        upright = not mention.type and found is not None and found.type in ("work", "ship")
        if found is not None and not (
            single and (found.person or upright) and self._of_surname(folded, mention)
        ):
            return _fuller(found, mention.text) if _fits(found, mention) else None
        if single:
            return self._by_single_word(folded, mention, topics)
        return self._by_variant(mention) if mention.type in ("person", "") else None

    def could_be_two(self, mention: Mention, topics: Collection[Member]) -> bool:
        """Tell whether a first name is somebody's whole name, and another's spoken of since."""
        if " " in mention.text or mention.text not in self._given_alone:
            return False
        alone = self._given_alone[mention.text]
        others = self._by_given.get(fold(mention.text), [])[-_MOST_NAMESAKES:]
        return alone not in topics and any(
            " " in one.name and one.last_seen > alone.last_seen for one in others
        )

    def _wife(self, mention: Mention, surname: str, given: str) -> Member | None:
        """Give the only wife whom a married name can mean, by its title or its given name."""
        wives = self._by_marriage.get(surname, [])
        if given:
            wives = [one for one in wives if parse_name(one.name).given == given]
        elif title_gender(mention.title) != "female":
            return None
        return wives[0] if len(wives) == 1 else None

    def _without_prefix(self, name: str) -> Member | None:
        """Give the ship that 'SS Ann' means where she was met as the 'Ann'."""
        prefix, _, bare = name.partition(" ")
        letters = prefix.isupper() and 1 < len(prefix) <= _LONGEST_PREFIX  # "HMT", "TSMV"
        found = self._by_name.get(fold(bare)) if bare and letters else None
        known = found is not None and (found.type == "ship" or prefix in SHIP_PREFIXES)
        return found if found is not None and known and found.type in ("ship", "") else None

    def _of_surname(self, folded: str, mention: Mention) -> list[Member]:
        return _fitting(self._by_surname.get(folded, []), mention)

    def _by_single_word(
        self, folded: str, mention: Mention, topics: Collection[Member]
    ) -> Member | None:
        if mention.title and (titled := self._titled.get((mention.title, folded))) is not None:
            return titled
        bearers = self._of_surname(folded, mention)
        if not any(one.gender == "female" for one in bearers):
            wife = self._wife(mention, folded, "")
            if wife is not None:
                return wife
        if bearers:
            told_of = next((one for one in topics if one in bearers), None)
            meant = told_of or self._by_title(bearers, mention, folded)
            return meant if mention.title else self._settled(meant, bearers, folded)
        named = [
            one
            for one in _fitting(self._by_given.get(folded, []), mention)
            if one in topics or not _REIGNING.fullmatch(one.name)
        ]
        return max(named, key=_salience) if named else None

    def _settled(self, meant: Member, bearers: list[Member], folded: str) -> Member:
        """Give whom a surname alone has meant so far: no nephew who was named once in between."""
        so_far = self._alone.setdefault(folded, Counter())
        often = [one for one in bearers if so_far[one] >= _OFTEN]
        if len(often) == 1 and meant not in so_far:
            meant = often[0]
        so_far[meant] += 1
        return meant

    def _by_title(self, bearers: list[Member], mention: Mention, folded: str) -> Member:
        """Give the one last spoken of; 'Mr Hay' goes on to be whom he was before."""
        last = max(bearers, key=_salience)
        if last.kin_of in bearers and last.times_seen == 1:
            last = last.kin_of  # "Otto Hay had a son, Emil Hay. Hay moved to Riga"
        if not mention.title:
            return last
        known = self._so_called.setdefault((mention.title, folded), last)
        return known if known in bearers else last

    def _by_variant(self, mention: Mention) -> Member | None:
        name = parse_name(mention.text)
        if name.surname in map(fold, name.middle):  # two names run together
            return None
        bearers = self._by_surname.get(name.surname, [])[-_MOST_NAMESAKES:]
        if not name.given:
            bearers = [one for one in bearers if _fits(one, mention)]
            return max(bearers, key=_salience) if bearers else None
        same = [one for one in bearers if _same(mention.text, one)]
        if not same and (nickname := fold(nickname_in(mention.text))):
            # 'James "Jem" Hay' is the Jem Hay of the title
            same = [one for one in bearers if parse_name(one.name).given == nickname]
        same = same or [one for one in bearers if _initialled(name, parse_name(one.name))]
        if not same and (child := self._child_of_the_house(name, mention)) is not None:
            same = [child]
        if not same and (wife := self._wife(mention, name.surname, name.given)) is not None:
            same = [wife]
        if len(same) != 1:
            return None
        self.add_name(same[0], mention.text)
        return same[0]

    def _child_of_the_house(self, name: Name, mention: Mention) -> Member | None:
        """Give the one 'Anders' whom 'Anders Moe' may be, where the text tells of other Moes."""
        if name.middle or not self._by_surname.get(name.surname):
            return None
        if not is_given(mention.text.partition(" ")[0]):  # "Alabama Territory" is no Alabama
            return None
        fitting = (
            one
            for one in self._by_given.get(name.given, [])[-_MOST_NAMESAKES:]
            if _fits(one, mention)
        )
        known = list(islice(fitting, 2))
        alone = len(known) == 1 and len(known[0].names) == 1 and known[0].first_name_only
        if not alone:
            return None
        known[0].name = mention.text
        self._by_surname[name.surname].append(known[0])
        return known[0]


def _before_y(name: str) -> str:
    """Give the surname that is used alone of two: 'Hay' of 'Otto Emil Hay y Lind'."""
    words = name.split(" ")
    at = next((at for at, word in enumerate(words[:-1]) if at > 1 and word in ("y", "Y")), 0)
    return fold(words[at - 1]) if at else ""


def _salience(member: Member) -> tuple[int, str]:
    return member.last_seen, member.id


def _same(name: str, member: Member) -> bool:
    return any(same_person_name(name, other) for other in member.names if " " in other)


def _initialled(name: Name, other: Name) -> bool:
    """Tell whether one is the other with an initial: 'J. Harker', 'Jonas Harker'."""
    one, two = name.given.rstrip("."), other.given.rstrip(".")
    short = 1 in (len(one), len(two)) and len(one) != len(two) and one[:1] == two[:1]
    return short and name.suffix == other.suffix and not (name.middle and other.middle)


def _fuller(member: Member, name: str) -> Member:
    if " " not in member.name and " " in name:
        member.name = name
    return member


def _fitting(bearers: list[Member], mention: Mention) -> list[Member]:
    """Give who of those that bear a word as part of a name a mention of it alone may mean.

    A place is none of them, as long as nothing says who they are: Riga is not Radio Riga.
    """
    placed = "place" in (mention.type, mention.hint)
    return [
        one
        for one in bearers[-_MOST_NAMESAKES:]
        if _fits(one, mention) and not (placed and not one.type and " " in one.name)
    ]


def _fits(member: Member, mention: Mention) -> bool:
    italic = mention.type == "work" and member.type == "ship"
    if mention.type and member.type and mention.type != member.type and not italic:
        return False
    if not mention.title:
        return True
    gender = title_gender(mention.title)
    return not (gender and member.gender and gender != member.gender)
