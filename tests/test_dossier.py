from __future__ import annotations

from pathlib import Path

from factlint.dossier import together
from factlint.readings import Reading, read_all

TEXT = "Ada Hay\n\nAda Hay was born in 1815.\n"
CLAIMS = """\
version: 1
entities:
  - id: ada-hay
    type: person
    names: [Ada Hay]
claims:
  - subject: ada-hay
    property: died
    value: 1852
"""


def put(here: Path, name: str, text: str) -> str:
    path = here / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return name


def readings(*paths: str) -> list[Reading]:
    return [one for one in read_all(paths) if isinstance(one, Reading)]


def said(dossier_path: str, *paths: str) -> dict[str, list[str]]:
    """Give what each text says, with the claim file at a path."""
    dossier = together(readings(*paths), [dossier_path])
    return {
        one.path: sorted({f"{claim.property} {claim.value}" for claim in one.claims})
        for one in (*dossier.extractions, *dossier.alone)
    }


def test_a_claim_file_beside_a_text_is_used_unasked(here: Path) -> None:
    put(here, "ada.txt", TEXT)
    put(here, "ada.claims.yaml", CLAIMS)
    dossier = together(readings("ada.txt"), [])
    assert sorted(claim.property for claim in dossier.extractions[0].claims) == ["born", "died"]
    assert dossier.alone == ()


def test_a_claim_file_elsewhere_names_its_text(here: Path) -> None:
    put(here, "texts/ada.txt", TEXT)
    path = put(here, "claims/ada.claims.yaml", f"source:\n  path: ../texts/ada.txt\n{CLAIMS}")
    assert said(path, "texts/ada.txt") == {"texts/ada.txt": ["born 1815", "died 1852"]}


def test_a_claim_file_alone_speaks_for_itself(here: Path) -> None:
    put(here, "bob.txt", TEXT.replace("Ada", "Bob"))
    path = put(here, "ada.claims.yaml", CLAIMS)
    assert said(path, "bob.txt") == {"bob.txt": ["born 1815"], "ada.claims.yaml": ["died 1852"]}


def test_of_two_texts_of_one_name_only_one_gets_the_claim_file(here: Path) -> None:
    put(here, "ada.txt", TEXT)
    put(here, "ada.md", TEXT)
    path = put(here, "ada.claims.yaml", CLAIMS)
    assert said(path, "ada.md", "ada.txt") == {
        "ada.md": ["born 1815", "died 1852"],
        "ada.txt": ["born 1815"],
    }


def test_a_rejected_claim_is_not_taken(here: Path) -> None:
    from factlint.claimfile import claim_path, write

    put(here, "ada.txt", TEXT)
    (one,) = readings("ada.txt")
    path = claim_path("ada.txt")
    write(path, one.extraction, one.document)
    kept = path.read_text(encoding="utf-8")
    rejected = "    review: {decision: rejected, because: another Ada}\n"
    path.write_text(kept.rstrip("\n") + "\n" + rejected, encoding="utf-8")
    assert [str(claim.value) for claim in one.extraction.claims] == ["1815"]
    assert together([one], []).extractions[0].claims == ()


def test_a_broken_claim_file_is_a_failure_and_its_text_is_kept(here: Path) -> None:
    put(here, "ada.txt", TEXT)
    put(here, "ada.claims.yaml", "claims: 3\n")
    dossier = together(readings("ada.txt"), [])
    assert [claim.property for claim in dossier.extractions[0].claims] == ["born"]
    assert [one.path for one in dossier.failures] == ["ada.claims.yaml"]
