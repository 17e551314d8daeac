"""Change a claim file of any style by ruamel.yaml: slow (27 s for 10,000 claims), comments kept."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from factlint.claimfile.rendering import claim_block, entity_block

if TYPE_CHECKING:
    from factlint.claimfile.planning import Plan
    from factlint.vocabulary import Vocabulary


def rewritten(text: str, plan: Plan, vocabulary: Vocabulary) -> str:
    """Give the text with a plan carried out."""
    yaml = _yaml()
    data = yaml.load(text)
    if plan.source:
        source = data.setdefault("source", {})
        source["path"], source["sha256"] = plan.source.path, plan.source.sha256
    claims = _list(data, "claims")
    for change in plan.changes:
        claims[change.index].update(change.put)
        for key in change.drop:
            del claims[change.index][key]
    for index, (after, claim) in enumerate(sorted(plan.additions, key=lambda one: one[0])):
        claims.insert(after + 1 + index, _loaded(claim_block(claim, vocabulary)))
    for one in plan.entities:
        _list(data, "entities").append(_loaded(entity_block(one)))
    out = io.StringIO()
    yaml.dump(data, out)
    return out.getvalue()


def _yaml() -> Any:
    from ruamel.yaml import YAML

    yaml = YAML()
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.preserve_quotes = True
    yaml.width = 4096  # lines stay as long as they are
    return yaml


def _list(data: Any, key: str) -> Any:
    if data.get(key) is None:
        data[key] = []
    return data[key]


def _loaded(block: str) -> Any:
    return _yaml().load(block)[0]
