"""The elements that are open, and what they make of the text inside them."""

from __future__ import annotations

from factlint.model import BlockKind

BLOCKS = frozenset(
    "p div section article main header aside address ul ol li dl dt dd table caption thead tbody"
    " tfoot tr td th blockquote pre figure figcaption form fieldset hr body html head title h1 h2"
    " h3 h4 h5 h6 center details summary hgroup nav footer".split()
)
VOID = frozenset("br img hr meta link input area base col embed source track wbr".split())
# What is written with both of its tags, and in what; a paragraph may be left without its end tag.
INLINE = frozenset("em i b strong cite q u sub sup small s mark".split())
CLOSED = frozenset("p li td th dd dt h1 h2 h3 h4 h5 h6 blockquote figcaption caption".split())
ITALIC = ("i", "em", "cite", "var", "dfn")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
# What closes what, where the end tag may be left out (HTML, 13.1.2.4), and up to which element.
_IMPLIED = {
    "li": (("li",), ("ul", "ol")),
    "dt": (("dt", "dd"), ("dl",)),
    "dd": (("dt", "dd"), ("dl",)),
    "tr": (("tr",), ("table",)),
    "td": (("td", "th"), ("tr", "table")),
    "th": (("td", "th"), ("tr", "table")),
}
_KINDS = (
    (("pre",), BlockKind.CODE),
    (("caption", "figcaption"), BlockKind.CAPTION),
    (("td", "th"), BlockKind.CELL),
    (("dd",), BlockKind.FIELD),
    (("blockquote",), BlockKind.QUOTATION),
    (("li",), BlockKind.ITEM),
)
_ROOM = 60  # how many open elements are searched for one that an opening tag closes


class OpenElements:
    """A stack that forgives: what is closed but not open is ignored, what is open may stay so."""

    def __init__(self) -> None:
        self._stack: list[str] = []
        self._counts: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._stack)

    def count(self, name: str) -> int:
        """Give how many elements of a name are open."""
        return self._counts.get(name, 0)

    def any(self, names: tuple[str, ...]) -> bool:
        """Say whether an element of one of these names is open."""
        return any(self._counts.get(name) for name in names)

    def push(self, name: str) -> None:
        """Open an element inside all that are open."""
        self._stack.append(name)
        self._counts[name] = self.count(name) + 1

    def close(self, name: str) -> None:
        """Close the innermost open element of a name, and what is open in it."""
        number = len(self._stack) - 1
        while self._stack[number] != name:
            number -= 1
        self._unwind(number)

    def make_room(self, name: str) -> None:
        """Close what an opening tag of this name closes without saying so."""
        if name in _IMPLIED:
            closed, within = _IMPLIED[name]
            for other in closed:
                self._close_within(other, frozenset(within))
        else:
            self._close_within("p", BLOCKS - {"p"})

    def _close_within(self, name: str, barriers: frozenset[str]) -> None:
        if not self.count(name):
            return
        for number in range(len(self._stack) - 1, max(len(self._stack) - _ROOM, -1), -1):
            if self._stack[number] == name:
                self._unwind(number)
                return
            if self._stack[number] in barriers:
                return

    def _unwind(self, number: int) -> None:
        for name in self._stack[number:]:
            self._counts[name] -= 1
        del self._stack[number:]

    def kind(self) -> BlockKind:
        """Give what kind of block the text in here is."""
        found = (kind for names, kind in _KINDS if self.any(names))
        return next(found, BlockKind.PARAGRAPH)

    def heading(self) -> int:
        """Give the level of the heading that is open, or 0."""
        return next((int(name[1]) for name in _HEADINGS if self.count(name)), 0)
