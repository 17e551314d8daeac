"""Measure all rules of lives and families on generated people; run it by hand.

    python tests/benchmarks/people.py [PEOPLE] [MISTAKES]

It prints the CPU seconds of the checks (claims built and rules loaded beforehand), the greatest
memory, and how many findings there are for the mistakes that were planted.
"""

from __future__ import annotations

import gc
import random
import resource
import sys
import time
from datetime import date, timedelta

from factlint.checks import Evidence, run
from factlint.facts import Facts
from factlint.model import Claim, Date, Entity, EntityRef, Place, Value
from factlint.rulebook import load_rulebook
from factlint.vocabulary import load_vocabulary

SEED = 1977


class Village:
    """People in generations: each couple has children, who marry and have children in turn."""

    def __init__(self, people: int) -> None:
        self.random = random.Random(SEED)
        self.claims: list[Claim] = []
        self.entities: dict[str, Entity] = {}
        self._grow(people)

    def _grow(self, people: int) -> None:
        unmarried = [self._person(date(1600, 1, 1)) for _ in range(people // 10)]
        while len(self.entities) < people:
            if len(unmarried) < 2:
                unmarried += [self._person(date(1700, 1, 1)) for _ in range(10)]
            (one, born), (other, also_born) = sorted(
                (unmarried.pop(0), unmarried.pop(0)), key=lambda person: person[1]
            )
            if also_born - born > timedelta(days=4000):
                unmarried.append((other, also_born))
                continue
            wedding = max(born, also_born) + self._years(20, 28)
            self._say(one, "spouse", EntityRef(other, other), wedding)
            for _ in range(self.random.randint(1, 4)):
                wedding += self._years(1, 3)
                child = self._person(wedding)
                self._say(one, "child", EntityRef(child[0], child[0]))
                self._say(child[0], "mother", EntityRef(other, other))
                unmarried.append(child)

    def _person(self, born: date) -> tuple[str, date]:
        name = f"p{len(self.entities)}"
        self.entities[name] = Entity(name, "person", (name,))
        self._say(name, "born", Date(born.isoformat()))
        self._say(name, "died", Date((born + self._years(40, 80)).isoformat()[:4]))
        self._say(name, "moved", Date(str(born.year + self.random.randint(18, 39))))
        return name, born

    def _years(self, least: int, most: int) -> timedelta:
        return timedelta(days=self.random.randint(least * 365, most * 365))

    def _say(self, who: str, what: str, value: Value, time_: date | None = None) -> None:
        line = len(self.claims) + 1
        place = Place(
            "village.claims.yaml", line * 80, line * 80 + 9, line, 1, line, 10, str(value)
        )
        when = (("time", Date(time_.isoformat())),) if time_ else ()
        self.claims.append(Claim(who, who, what, value, place, place, place, when))

    def mistake(self) -> None:
        """Let somebody move long after dying."""
        at = self.random.choice([i for i, one in enumerate(self.claims) if one.property == "moved"])
        one = self.claims[at]
        self.claims[at] = Claim(
            one.subject, one.subject, "moved", Date("2150"), one.place, one.place, one.place
        )


def main(people: int, mistakes: int) -> None:
    village = Village(people)
    for _ in range(mistakes):
        village.mistake()
    rules = [
        rule
        for rule in load_rulebook()
        if "/lives/" in rule.path or "/families/" in rule.path or "/agreement/" in rule.path
    ]
    evidence = Evidence((), Facts(village.entities, tuple(village.claims)), load_vocabulary())
    book = load_rulebook().only({rule.id for rule in rules})
    run(book, Evidence((), Facts(), load_vocabulary()))  # imports and loads
    gc.collect()
    gc.freeze()
    start = time.process_time()
    checked = run(book, evidence)
    seconds = time.process_time() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{len(village.entities)} people, {len(village.claims)} claims, {len(rules)} rules:"
        f" {seconds:.2f} s CPU, {memory:.0f} MiB, {len(checked.conflicts)} findings"
        f" for {mistakes} mistakes"
    )


if __name__ == "__main__":
    numbers = [int(argument) for argument in sys.argv[1:]]
    main(*(numbers + [10_000, 0][len(numbers) :]))
