"""`dataclass` as the standard library's, made in a fifth of the time.

The library compiles six methods for each frozen class, which for the hundred classes of a check
takes as long as reading the rule book. Here only `__init__` is compiled; the other methods are
shared. For type checkers it is the library's own, and `dataclasses.replace` and `fields` work.
"""

from __future__ import annotations

import dataclasses
from dataclasses import MISSING, FrozenInstanceError, field
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import dataclass

__all__ = ["dataclass", "field"]

_FIELD = "the_field_"  # begins the names of what `__init__` is compiled with: no field has such


def _dataclass(
    cls: type[Any] | None = None, /, *, frozen: bool = False, slots: bool = False, eq: bool = True
) -> Any:
    """Make a dataclass; used with or without arguments."""
    if cls is None:
        return lambda cls: _dataclass(cls, frozen=frozen, slots=slots, eq=eq)
    cls.__doc__ = cls.__doc__ or cls.__name__  # or the library would write one, which takes long
    made = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots)(cls)
    fields = dataclasses.fields(made)
    methods: dict[str, Any] = {"__init__": _init(made, fields, frozen), "__repr__": _repr}
    if eq:
        compared = [one.name for one in fields if one.compare]
        made._compared = staticmethod(attrgetter(*compared) if compared else bool)
        methods |= {"__eq__": _eq, "__hash__": _hash if frozen else None}
    if frozen:
        methods |= {"__setattr__": _refuse, "__delattr__": _refuse, "__reduce__": _reduce}
        made._field_names = tuple(one.name for one in fields)
    for name, method in methods.items():
        if name not in made.__dict__:
            setattr(made, name, method)
    return made


def _init(
    made: type[Any], fields: tuple[dataclasses.Field[Any], ...], frozen: bool
) -> Callable[..., None]:
    names: dict[str, Any] = {f"{_FIELD}set": object.__setattr__, f"{_FIELD}absent": MISSING}
    signature, body = ["self"], list[str]()
    for one in fields:
        name, value = one.name, one.name
        if one.default is not MISSING:
            names[_FIELD + name] = one.default
            signature.append(f"{name}={_FIELD}{name}")
        elif one.default_factory is not MISSING:
            names[_FIELD + name] = one.default_factory
            signature.append(f"{name}={_FIELD}absent")
            value = f"{_FIELD}{name}() if {name} is {_FIELD}absent else {name}"
        else:
            signature.append(name)
        body.append(f"{_FIELD}set(self, {name!r}, {value})" if frozen else f"self.{name} = {value}")
    if hasattr(made, "__post_init__"):
        body.append("self.__post_init__()")
    exec(f"def __init__({', '.join(signature)}):\n " + "\n ".join(body or ["pass"]), names)
    init: Callable[..., None] = names["__init__"]
    init.__annotations__ = {one.name: one.type for one in fields} | {"return": None}
    init.__module__, init.__qualname__ = made.__module__, f"{made.__qualname__}.__init__"
    return init


@recursive_repr()
def _repr(self: Any) -> str:
    shown = (
        f"{one.name}={getattr(self, one.name)!r}" for one in dataclasses.fields(self) if one.repr
    )
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _eq(self: Any, other: Any) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return self._compared(self) == self._compared(other)


def _hash(self: Any) -> int:
    return hash(self._compared(self))


def _refuse(_: Any, name: str, *__: object) -> None:
    raise FrozenInstanceError(f"cannot change the field {name!r}")


def _reduce(self: Any) -> tuple[object, ...]:
    """Let copies and pickles be made by calling the class: no field can be set afterwards.

    What was worked out from the fields and put beside them is left out.
    """
    return type(self), tuple([getattr(self, name) for name in self._field_names])


if not TYPE_CHECKING:
    dataclass = _dataclass
