"""Lines that tell the life of whom a text is about without a name."""

from __future__ import annotations

import pytest

from tests.extract.readings import claims

TOLD = """
# Billy Cragg|Born: 3 March 1902, Cleator Moor. Died: 27 August 1978, Whitehaven. => 1902-03-03 1978-08-27
# Billy Cragg|Born 3 March 1902, Leeds; died 27 August 1978, Bath. => 1902-03-03 1978-08-27
# Billy Cragg|Born in Leeds, 3 March 1902. Died in Bath, 27 August 1978. => 1902-03-03 1978-08-27
# Billy Cragg|*b. Leeds, 3 March 1902; d. Bath, 27 August 1978* => 1902-03-03 1978-08-27
# Billy Cragg|Goalkeeper, 1902–1978 => 1902 1978
# Billy Cragg|Amateur painter and engraver, 1902–1978 => 1902 1978
# Billy Cragg|Miner, preacher, poet, 1902–1978 => 1902 1978
# Billy Cragg|Works, 1920–1978 =>
# Billy Cragg|A life in letters, 1920–1978 =>
# Billy Cragg|Diaries of a painter, 1920–1978 =>
# Billy Cragg, 1902–1978|A goalkeeper. => 1902 1978
# Billy Cragg|Mayor of Leeds, 1902–1908 =>
# Billy Cragg|Born in Leeds, on the day of the fire. =>
# Billy Cragg|The pit was opened in 1870, and closed in 1902. =>
# Billy Cragg|Letters of Otto Lund, 1830–1902 =>
# Leeds Football Club|Born: 3 March 1902, Leeds. =>
""".strip().splitlines()


@pytest.mark.parametrize("line", TOLD)
def test_a_line_under_the_title_tells_the_topics_life(line: str) -> None:
    lines, _, wanted = line.partition(" =>")
    title, told = lines.split("|")
    text = f"{title}\n\n{told}\n\nBilly Cragg kept goal for Leeds Football Club.\n"
    found = claims(text, "markdown")
    ends = [str(one.value) for one in found if one.property in ("born", "died")]
    assert ends == wanted.split()
    assert {one.subject_name for one in found if one.property in ("born", "died")} <= {
        "Billy Cragg"
    }
