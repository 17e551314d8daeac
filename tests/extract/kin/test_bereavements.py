"""Who is told to have died by whom they left."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

LINES = """
She married Otto Lund in 1912. She lost her husband in 1921. => Otto Lund 1921
She married Otto Lund in 1912. In 1921 she lost her husband. => Otto Lund 1921
She married Otto Lund in 1912. She was widowed in 1921. => Otto Lund 1921
She married Otto Lund in 1912. She was left a widow in May 1921. => Otto Lund 1921-05
She married Otto Lund in 1912. She became a widow in 1921. => Otto Lund 1921
Otto Lund was a baker. Ada Lund was his wife. He left a widow in 1921. =>
She married Otto Lund in 1912. In 1921 she left a widower and two sons. =>
She lost her elder brother Otto at Loos in 1915. => Otto 1915
She lost her brother, Otto, in 1915. => Otto 1915
She lost her mother in 1915. => her mother 1915
She lost her brother Otto to another trade in 1915. =>
She lost her brother Otto to drink in 1915. =>
She lost her brother Otto to Canada in 1915. =>
She married Otto Lund in 1912 and divorced him in 1915. She was widowed in 1921. =>
She married Otto Lund in 1912. Their marriage was dissolved. She was widowed in 1921. =>
She married Otto Lund in 1912. The play, in which she became a widow in 1921, failed. =>
She lost her brother's shop in 1915. =>
She lost her purse in 1915. =>
She never lost her husband in 1915. =>
She married Otto Lund in 1912 and Emil Hay in 1920. She was widowed again in 1931. =>
She married Otto Lund in 1912. He died in 1918. She was widowed again in 1931. =>
She married Otto Lund in 1918. She had been widowed in 1912. =>
Widowed in 1912, she married Otto Lund in 1918. =>
She married Otto Lund in 1912. Her sister was widowed in 1921. =>
She married Otto Lund in 1912. She lost her husband in a divorce suit in 1921. =>
She lost her brother Otto in the Spanish influenza of 1918. => Otto 1918
She lost her brother Otto in the fire at the mill in 1915. => Otto 1915
She lost her brother Otto in the sinking of the Maid in 1915. => Otto 1915
She lost her brother Otto to the diamond fields of 1870. =>
She lost her brother Otto at the fair of 1915. =>
She lost her brother Otto to the army in 1915. =>
She lost her brother Otto in 1915, when he sailed for Canada. =>
She lost her brother Otto in 1915, when he was killed at Loos. => Otto 1915
She married Otto Lund in 1912. Ada Lund, a grass widow, sold it in 1921. =>
She married Otto Lund in 1912. Ada Lund, a young widow, sold it in 1921. => Otto Lund [..1921]
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES)
def test_who_was_lost_or_left_a_widow_died(line: str) -> None:
    text, _, wanted = line.partition("=>")
    found = claims(f"Ada Lund\n\nAda Lund was a baker. {text}")
    dead = [one for one in found if one.by == "bereavement"]
    assert " ".join(f"{one.subject_name} {one.value}" for one in dead) == wanted.strip()
    assert {one.property for one in dead} <= {"died"}
