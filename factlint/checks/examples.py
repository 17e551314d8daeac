"""Prove rules by their own examples: each wrong one gives one finding, each right one none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factlint.checks.evidence import Evidence
from factlint.checks.example_claims import claims_of
from factlint.checks.running import run
from factlint.claimfile import drift, is_claim_path, read_claims
from factlint.exempt import exempted
from factlint.facts import Facts, identify
from factlint.records import dataclass
from factlint.rulebook import RuleBook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from factlint.checks.links.answer import Answer
    from factlint.claimfile import Drift
    from factlint.model import Conflict, Document, Extraction
    from factlint.rulebook import Example, Rule
    from factlint.sources.bibliographies import Bibliography
    from factlint.vocabulary import Vocabulary

    # Reads a text (path, content, format, encoding) and extracts its claims. It is handed in,
    # because the checks stand apart from reading and extraction.
    ReadText = Callable[[str, str, str | None, str | None], tuple[Document, Extraction]]

TODAY = "2020-06-15"  # the day on which examples are checked


@dataclass(frozen=True)
class Failure:
    """An example that did not do what it is there for."""

    rule: str
    path: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule}: {self.what}"


@dataclass(frozen=True)
class Case:
    """One example of a rule."""

    rule: Rule
    example: Example
    is_wrong: bool
    number: int  # from 1, among those of its kind

    @property
    def name(self) -> str:
        """Give the name by which tests tell it: "life-in-order-wrong-1"."""
        return f"{self.rule.id}-{'wrong' if self.is_wrong else 'right'}-{self.number}"


def cases(rules: Iterable[Rule]) -> Iterator[Case]:
    """Yield all examples of the rules."""
    for rule in rules:
        for is_wrong, examples in ((True, rule.examples.wrong), (False, rule.examples.right)):
            for number, example in enumerate(examples, 1):
                yield Case(rule, example, is_wrong, number)


def failures(
    rules: Iterable[Rule], vocabulary: Vocabulary, read_text: ReadText
) -> Iterator[Failure]:
    """Yield what is wrong with the rules' examples; raise InputError for a broken rule."""
    for case in cases(rules):
        if found := failure(case, vocabulary, read_text):
            yield found


def failure(case: Case, vocabulary: Vocabulary, read_text: ReadText) -> Failure | None:
    """Run one example by its rule alone; give what is wrong, or None."""
    conflicts = conflicts_of(case, vocabulary, read_text)
    wanted = 1 if case.is_wrong else 0
    if len(conflicts) == wanted:
        return None
    kind = "wrong" if case.is_wrong else "right"
    what = f"{kind} example {case.number} gives {len(conflicts)} findings, not {wanted}"
    told = "; ".join(conflict.message for conflict in conflicts)
    return Failure(
        case.rule.id, case.rule.path, case.example.line, what + (f": {told}" if told else "")
    )


def conflicts_of(case: Case, vocabulary: Vocabulary, read_text: ReadText) -> Sequence[Conflict]:
    """Give what the rule says about one example, its exceptions left out."""
    evidence = (
        _told(case, vocabulary) if case.example.claims else _read(case, vocabulary, read_text)
    )
    exempt = exempted(case.rule)
    conflicts = run(RuleBook((case.rule,)), evidence).conflicts
    return [one for one in conflicts if not any(known.fits(one) for known in exempt)]


def _told(case: Case, vocabulary: Vocabulary) -> Evidence:
    entities, claims = claims_of(case.example.claims, vocabulary, case.rule.path)
    if case.rule.kind == "wikidata":
        from factlint.wikidata.examples import consulted_of

        facts, consulted = consulted_of(entities, claims, vocabulary)
        return Evidence((), facts, vocabulary, TODAY, wikidata=consulted)
    return Evidence((), Facts(entities, claims), vocabulary, TODAY)


def _read(case: Case, vocabulary: Vocabulary, read_text: ReadText) -> Evidence:
    texts = [
        one
        for one in case.example.texts
        if not is_claim_path(one[0]) and not one[0].endswith((".bib", ".json"))
    ]
    form, encoding = case.example.format, case.example.encoding
    read = [read_text(path, text, form, encoding) for path, text in texts]
    documents = tuple(document for document, _ in read)
    told = [extraction for _, extraction in read]
    facts = identify(told, vocabulary=vocabulary, documents=documents)
    lists = {document.path: listed for document in documents if (listed := _listed(case))}
    drift = tuple(_drift(case, read))
    evidence = Evidence(
        documents,
        facts,
        vocabulary,
        TODAY,
        drift=drift,
        bibliographies=lists,
        links=_asked(case),
    )
    return _with_suppressions(evidence) if case.rule.kind == "suppression" else evidence


def _listed(case: Case) -> Bibliography | None:
    """Give the list of sources of an example that has one in a file of its own."""
    files = [one for one in case.example.texts if one[0].endswith(".bib")]
    if not files:
        return None
    from factlint.sources.bibliographies import bibliography
    from factlint.sources.bibliographies.document import read

    return bibliography(read(text, path) for path, text in files)


def _asked(case: Case) -> dict[str, Answer]:
    """Give what the addresses of an example answered, which stands in its answers.json."""
    import json

    from factlint.checks.links.answer import Answer, Verdict

    read = [json.loads(text) for path, text in case.example.texts if path == "answers.json"]
    return {
        address: Answer(Verdict(verdict), *rest)
        for answers in read
        for address, (verdict, *rest) in answers.items()
    }


def _with_suppressions(evidence: Evidence) -> Evidence:
    """Run all shipped rules: whether a comment silences anything is for them to say."""
    from factlint.rulebook import load_rulebook
    from factlint.suppressions.faults import faults
    from factlint.suppressions.reading import read_suppressions

    known = {rule.id: rule for rule in load_rulebook()}
    suppressions = read_suppressions(evidence.documents)
    used = [
        suppressions.of(
            one.rule, known[one.rule].kind, [noted.place for noted in one.places], evidence.today
        )
        for one in run(RuleBook(tuple(known.values())), evidence).conflicts
    ]
    found = faults(
        suppressions, known, known, [one for one in used if one is not None], evidence.today
    )
    return replace(evidence, suppressions=tuple(found))


def _drift(case: Case, read: Sequence[tuple[Document, Extraction]]) -> Iterator[Drift]:
    for path, text in case.example.texts:
        if is_claim_path(path):
            file = read_claims(text, path)
            for document, extraction in read:
                if file.source is not None and file.source.path == document.path:
                    yield from drift(file, extraction, document)
