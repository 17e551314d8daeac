"""Forms of one given name in neighbouring languages, and the patronymics made from them.

Only forms by which sources name one and the same person: Russian, Ukrainian and Belarusian
versions of a name, and the English spelling such names are printed with. Nicknames are not here:
Bill may be William, but a name alone does not say so.
"""

from __future__ import annotations

from functools import cache, lru_cache

from factlint.names.folding import fold, skeleton
from factlint.patterns import deferred

_FORMS = (
    "Aleksandr Alexander Alexandr Oleksandr Aliaksandr Aleksander",
    "Aleksei Alexei Alexey Oleksii Oleksiy Aliaksei",
    "Andrei Andrey Andriy Andrii Andrej",
    "Anatoly Anatoliy Anatol",
    "Arkady Arkadiy",
    "Boris Borys",
    "Denis Denys",
    "Dmitri Dmytro Dimitri Dmitriy Dzmitry",
    "Fyodor Fedor Fedir Feodor",
    "Georgi Georgy Heorhiy Heorhii Georgii",
    "Grigori Grigory Hryhoriy Hryhorii",
    "Igor Ihor",
    "Iosif Yosyp Joseph Josef Josif Iosyp",
    "Ilya Illia Ilia",
    "Yakov Yakiv Iakov",
    "Yevgeny Evgeny Yevhen Evgenii Yevgeni Eugene",
    "Kirill Kyrylo Cyril",
    "Konstantin Constantine Kostiantyn",
    "Leonid Leonyd",
    "Lev Leo Leon",
    "Maksim Maxim Maksym",
    "Mikhail Mykhailo Michail Mihail",
    "Nikita Mykyta",
    "Nikolai Nikolay Mykola Nicolai Nikolaj",
    "Oleg Oleh",
    "Pavel Pavlo",
    "Pyotr Petr Petro Peter Piotr",
    "Sergei Sergey Serhiy Serhii Sergii Siarhei",
    "Stepan Stephan",
    "Timofei Tymofiy",
    "Vasily Vasyl Vasili Vassily",
    "Viktor Victor",
    "Vladimir Volodymyr Uladzimir Wladimir",
    "Vladislav Vladyslav",
    "Yuri Yuriy Yury Jurij Iurii",
    "Anna Hanna",
    "Yekaterina Ekaterina Kateryna",
    "Yelena Elena Olena",
    "Ksenia Oksana Xenia",
    "Natalia Natalya Nataliya Natalie",
    "Tatiana Tetiana Tetyana Tatyana",
)
_PATRONYMIC = deferred(r"(?P<father>.{2,}?)i?[eo]?(?P<ending>vic|vna)")
_FATHER_ENDING = deferred(r"[aeiou]+$")


@cache
def _canonical() -> dict[str, str]:
    return {
        skeleton(fold(form)): skeleton(fold(group.split()[0]))
        for group in _FORMS
        for form in group.split()
    }


@cache
def _fathers() -> dict[str, str]:
    """Map the stems that patronymics are made from: 'mikol' and 'nikol' are one father."""
    return {
        _FATHER_ENDING.sub("", form): _FATHER_ENDING.sub("", first)
        for form, first in _canonical().items()
    }


@lru_cache(maxsize=65536)
def given_key(word: str) -> str:
    """Give the key that all forms of a folded given name or patronymic share."""
    bones = skeleton(word)
    if bones in _canonical():
        return _canonical()[bones]
    patronymic = _PATRONYMIC.fullmatch(bones)
    if patronymic is None:
        return bones
    stem = _FATHER_ENDING.sub("", patronymic["father"])
    return _fathers().get(stem, stem) + "+" + patronymic["ending"]


@lru_cache(maxsize=65536)
def surname_key(word: str) -> str:
    """Give the key that all transliterations of a folded surname share."""
    return _SKI.sub(r"\1ki", skeleton(word))


_SKI = deferred(r"([sz])k(?:i|ii|ei|oi)$")
