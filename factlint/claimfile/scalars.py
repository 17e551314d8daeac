"""Write text as YAML: plain where YAML 1.2 reads the same text back, else in quotes."""

from __future__ import annotations

import json
import re

from factlint.patterns import deferred

# Letters, digits and marks that mean nothing to YAML wherever they stand; single inner spaces.
_PLAIN = deferred(
    r"""
    (?: [^\W_] | (?:\.\.?/)+ (?=\w) )
    (?:
        [\w().;!/+*%&$=~^<>@|'’"“”–—…?-]
        | [ ] (?! [ #] | \Z )
        | , (?= [ ]\S )
        | : (?= [^\s,\[\]{}:] )
    )*
    """,
    re.VERBOSE,
)
_PLAIN_DATE = deferred(r"[0-9X.][0-9X./~?%-]*")
_NUMBER = deferred(r"[-+]?(?:\.[0-9]|[0-9])[0-9.]*(?:[eE][-+]?[0-9]+)?|0[xo][0-9a-fA-F]+")
_FLOW_MARKS = deferred(r"[,:]")
# Words that YAML 1.2 or its elder readers take for something else.
_WORDS = frozenset("true false null yes no on off y n".split())
_UNPRINTABLE = deferred("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def scalar(text: str, *, in_flow: bool = False, number: bool = False) -> str:
    """Write a text so that it is read back as it is; `number` lets a number stay unquoted."""
    if _is_plain(text, number) and not (in_flow and _FLOW_MARKS.search(text)):
        return text
    return _UNPRINTABLE.sub(_escaped, json.dumps(text, ensure_ascii=False))


def _is_plain(text: str, number: bool) -> bool:
    if not text.isprintable() or text.lower() in _WORDS:
        return False
    if _NUMBER.fullmatch(text):
        return number
    return bool(_PLAIN.fullmatch(text) or (_PLAIN_DATE.fullmatch(text) and text.strip(".")))


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


def flow(data: object) -> str:
    """Write data on one line: a scalar, [a list] or {a: mapping}."""
    match data:
        case bool():
            return "true" if data else "false"
        case int() | float():
            return repr(data)
        case dict():
            pairs = (f"{scalar(key, in_flow=True)}: {_inner(one)}" for key, one in data.items())
            return "{" + ", ".join(pairs) + "}"
        case list() | tuple():
            return "[" + ", ".join(map(_inner, data)) + "]"
        case _:
            return scalar(str(data))


def _inner(data: object) -> str:
    return scalar(data, in_flow=True) if isinstance(data, str) else flow(data)
