"""Note all that a source answers, so that a snapshot of it answers the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.wikidata.answers import Lack
from factlint.wikidata.comparing.outcomes import Outcome
from factlint.wikidata.entityjson import is_item_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from factlint.wikidata.answers import Answer, Source
    from factlint.wikidata.entityjson import Json
    from factlint.wikidata.items import Item


class Recorder:
    """A source that remembers."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.entities: dict[str, Json] = {}
        self.failures: list[str] = []  # what could not be asked

    @property
    def name(self) -> str:
        return self._source.name

    @property
    def fetched(self) -> str:
        return self._source.fetched

    def items(self, ids: Iterable[str]) -> Mapping[str, Answer]:
        answers = self._source.items(ids)
        for id_, answer in answers.items():
            if isinstance(answer, Lack) and is_item_id(id_):
                self._lack(answer)
                if answer.outcome is Outcome.NOT_LINKED:
                    self.entities[id_] = {"id": id_, "missing": ""}
        return self._noted(answers)

    def titled(self, titles: Iterable[str]) -> Mapping[str, Answer]:
        return self._noted(self._source.titled(titles))

    def named(self, names: Iterable[str]) -> Mapping[str, tuple[Item, ...] | Lack]:
        answers = self._source.named(names)
        for answer in answers.values():
            if isinstance(answer, Lack):
                self._lack(answer)
            else:
                self._noted({item.id: item for item in answer})
        return answers

    def _noted(self, answers: Mapping[str, Answer]) -> Mapping[str, Answer]:
        for answer in answers.values():
            if isinstance(answer, Lack):
                self._lack(answer)
                continue
            self.entities[answer.id] = {
                key: value for key, value in answer.json.items() if key != "redirects"
            }
            if answer.asked:
                self.entities[answer.asked] = {"id": answer.asked, "redirect": answer.id}
        return answers

    def _lack(self, lack: Lack) -> None:
        if lack.outcome is Outcome.UNAVAILABLE and lack.why not in self.failures:
            self.failures.append(lack.why)
