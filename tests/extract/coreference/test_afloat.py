"""Whether 'she' is a ship, or a woman who was only named."""

from __future__ import annotations

import pytest

from tests.extract.readings import told

LAUNCHED = "The Skua was launched at Riga in May 1903 by Lady Ada Hay."


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"# SS Skua\n\n{LAUNCHED} She ran her trials in 1904.", "SS Skua"),
        (f"# SS Skua\n\n{LAUNCHED} She was sunk in 1904.", "SS Skua"),
        (f"# SS Skua\n\n{LAUNCHED} She married in 1904.", "Ada Hay"),
        (f"# SS Skua\n\n{LAUNCHED} Hay broke the bottle. She sang in 1904.", "Ada Hay"),
        ("The 184 grt Skua was built in 1902. She sank in 1904.", "Skua"),
        ("The 5,000-ton Ada was built in 1902. She sank in 1904.", "Ada"),
        ("# SS Skua\n\nThe Skua fired at the steamer. She sank in 1904.", None),
        ("# SS Skua\n\nThe Skua lay at the pier. She sank in 1904.", "SS Skua"),
        ("The Skua was built at Riga in 1885. In 1904 she was sold.", "Skua"),
        ("The Skua was built in 1885. In 1890 she hit the steamer Tern. She left in 1904.", "Skua"),
        ("The Gull sank in 1880.\n\nThe Skua was built in 1885. In 1904 she was sold.", "Skua"),
        ("The Skua was built in 1885. Lady Ada Hay was there. In 1904 she was wed.", "Ada Hay"),
        (f"# Ada Hay\n\nAda Hay was a singer. {LAUNCHED} She sang in 1904.", "Ada Hay"),
    ],
)
def test_she_is_the_ship_of_which_the_text_tells(text: str, who: str | None) -> None:
    acted = {one for one, name, when in told(text, "markdown") if when.startswith("1904")}
    assert acted - {"Riga"} == ({who} if who else set())
