"""The addresses that a text gives for the labels of its links: '[fares]: https://example.org'."""

from __future__ import annotations

_MOST_SLIPS = 2  # letters that differ


class Targets:
    """The addresses by their labels; when all are known, those too that a slip may have meant."""

    def __init__(self) -> None:
        self._addresses: dict[str, str] = {}  # by labels as they are compared
        self._near: dict[str, list[str]] = {}

    def __bool__(self) -> bool:
        """Say whether there is any address."""
        return bool(self._addresses)

    def __contains__(self, label: str) -> bool:
        """Say whether a label has an address."""
        return _folded(label) in self._addresses

    def define(self, label: str, address: str) -> None:
        """Take an address for a label that has none so far."""
        self._addresses.setdefault(_folded(label), address)

    def get(self, label: str) -> str | None:
        """Give the address of a label: of 'Fare  Table' that of 'fare table'."""
        return self._addresses.get(_folded(label))

    def nearest(self, label: str) -> str:
        """Give the one label that a slip may have meant, or "": 'fare table' for 'fare tabel'."""
        folded = _folded(label)
        if folded not in self._near:
            from rapidfuzz import process
            from rapidfuzz.distance import OSA

            found = process.extract(
                folded, list(self._addresses),
                scorer=OSA.distance, score_cutoff=_MOST_SLIPS, limit=2,
            )  # fmt: skip
            self._near[folded] = [one for one, *_ in found]
        near = self._near[folded]
        return near[0] if len(near) == 1 else ""


def _folded(label: str) -> str:
    """Give a label as it is compared."""
    return " ".join(label.split()).casefold()
