"""Infoboxes: each parameter is a field; and dates of a life that stand by themselves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.model import BlockKind
from factlint.patterns import deferred
from factlint.sources.strand import Strand
from factlint.sources.wikitext.nodes import Nest, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factlint.sources.assembly import Assembly
    from factlint.sources.wikitext.nodes import Node
    from factlint.sources.wikitext.parameters import Parameter
    from factlint.sources.wikitext.rendering import Renderer

_NAMES = deferred(
    r"infobox|persondata$|taxobox|speciesbox|chembox|drugbox|geobox|.* infobox$|.* biography$"
)
_OTHERS = deferred(
    r"cite |citation$|#|navbox|sidebar|quote|reflist|multiple image|image|gallery|chart|track ?list"
    r"|use |short description|s-|succession|authority control|portal|sister|commons|hatnote|main$"
    r"|see also|further|about|for$|redirect|defaultsort|coord|location map|clade|ahnentafel"
    r"|family tree|timeline|graph|football|medal|election box|col|div|refn|efn|sfn|convert|lang"
    r"|marriage|birth|death|article ?issues|multiple issues|cleanup|blp|unreferenced|.*stub$"
)
_OF_A_LIFE = {  # how the names of templates begin: {{birth date and age}}, {{dda}}
    "birth date": ("birth", "date of birth", "bda", "dob"),
    "death date": ("death", "dod", "dda"),
}
_BOX = deferred(r"^infobox\s*| infobox$")
_LOOK_AT = 20  # parameters, by which a box of facts is known
_INDENT = 40  # characters before a parameter in which its line begins
_MIN_FIELDS = 4  # so many named parameters on lines of their own make a box of facts


class Infoboxes:
    """Turns infobox templates into blocks."""

    def __init__(self, renderer: Renderer, assembly: Assembly) -> None:
        self.renderer = renderer
        self.assembly = assembly

    def is_one(self, node: Nest, name: str) -> bool:
        """Say whether a template is a box of facts about the page's subject."""
        if _NAMES.match(name):
            return True
        if len(node.bars) < _MIN_FIELDS or not name or _OTHERS.match(name):
            return False
        lines = sum(self._opens_line(bar) for bar in node.bars[:_LOOK_AT])
        named = [p for p in self.renderer.parameters.of(node) if not p.name.isdigit()]
        return lines >= _MIN_FIELDS and len(named) >= _MIN_FIELDS

    def add_loose(self, nodes: Sequence[Node]) -> None:
        """Add as a field each {{birth date}} of the page's opening that no bracket holds."""
        before = ""
        for node in nodes:
            if isinstance(node, Text):
                before += self.renderer.scan[node.start : node.end]
            key = self._life(node)
            if key and before.strip() and before.count("(") <= before.count(")"):
                strand = Strand(self.renderer.scan, self.assembly.next_block, fields=True)
                self.renderer.nodes([node], strand)
                block = strand.done(BlockKind.FIELD, node.start, node.end)
                if block.text:
                    self.assembly.add(replace(block, key=key, row=0))

    def _life(self, node: Node) -> str:
        """Give which end of a life a template is made for: "birth date", "death date" or none."""
        if not isinstance(node, Nest) or node.kind != "template":
            return ""
        name = self.renderer.parameters.name(node)
        return next((key for key, names in _OF_A_LIFE.items() if name.startswith(names)), "")

    def _misplaced(self, parameter: Parameter) -> bool:
        """Say whether a field of a death holds the template of a birth, or the other way round."""
        key = next((key for key in _OF_A_LIFE if parameter.name.startswith(key[:5])), "")
        held = {self._life(node) for node in parameter.nodes} - {""}
        return bool(key and held and key not in held)

    def _opens_line(self, bar: int) -> bool:
        before = self.renderer.scan[max(bar - _INDENT, 0) : bar]
        return not before.rpartition("\n")[2].strip() and "\n" in before

    def add(self, node: Nest) -> list[Node]:
        """Add the fields of an infobox; give the nodes of it that are not shown in any."""
        table = self.assembly.new_table()
        hidden: list[Node] = []
        box = _BOX.sub("", self.renderer.parameters.name(node)).strip()
        for parameter in self.renderer.parameters.of(node):
            hidden += self._field(parameter, table, box)
        return hidden

    def _field(self, parameter: Parameter, table: int, box: str) -> list[Node]:
        nested = next((n for n in parameter.nodes if self._is_nested(n)), None)
        if isinstance(nested, Nest):
            return self.add(nested)
        if self._misplaced(parameter):  # nobody can tell which of the two is meant
            return []
        strand = Strand(self.renderer.scan, self.assembly.next_block, fields=True)
        self.renderer.nodes(parameter.nodes, strand)
        start = self._opening(parameter)
        end = parameter.start + len(self.renderer.scan[parameter.start : parameter.end].rstrip())
        block = strand.done(BlockKind.FIELD, start, max(end, start))
        if block.text or strand.marks:
            self.assembly.marks.extend(strand.marks)
            self.assembly.add(replace(block, key=parameter.name, row=0, table=table, box=box))
        return []

    def _opening(self, parameter: Parameter) -> int:
        words = self.renderer.scan[parameter.outer + 1 : parameter.start]
        return parameter.outer + 1 + len(words) - len(words.lstrip())

    def _is_nested(self, node: Node) -> bool:
        if not isinstance(node, Nest) or node.kind != "template":
            return False
        return bool(_NAMES.match(self.renderer.parameters.name(node)))
