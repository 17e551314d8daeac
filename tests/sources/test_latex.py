"""LaTeX: what is read as what, and that every character leads back to the file."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.sources import read_text, recognise
from tests.reporting import report
from tests.sources.faithfulness import assert_faithful

PROSE = {
    "accents": (r"M\"uller, Andr\'{e}, Fran\c{c}ois, \v{S}vejk, na\"{\i}ve", "Müller, André, François, Švejk, naïve"),
    "letters": (r"Stra\ss e, \AA rhus, \L{}\'od\'z, \O rsted", "Straße, Århus, Łódź, Ørsted"),
    "signs": (r"``No''---he said---1914--18~km", "“No”—he said—1914–18 km"),
    "escapes": (r"Hart \& Co, 40\,\% of \$5 \#1", "Hart & Co, 40 % of $5 #1"),
    "commands": (r"\emph{All} \textbf{of \textit{it}} {\large big} \LaTeX{} is", "All of it big LaTeX is"),
    "hidden": (r"It\label{a} stands\index{b} in Figure~\ref{c}.", "It stands in Figure ."),
    "math": (r"It is $310$ m; $x^2$ is not.", "It is 310 m; … is not."),
    "comments": ("It burnt % in 1804\n  in 1805.", "It burnt in 1805."),
    "percent": (r"It took 40\% of it.", "It took 40% of it."),
    "link": (r"See \href{https://mills.org/a}{the page} or \url{https://mills.org/b}.",
             "See the page or https://mills.org/b."),
    "never-closed": (r"It {burnt \emph{down in 1805.", "It burnt down in 1805."),
    "unknown": (r"\mill[old]{The mill} burnt.", "The mill burnt."),
}  # fmt: skip


@pytest.mark.parametrize(("text", "words"), PROSE.values(), ids=PROSE)
def test_prose_is_what_a_reader_sees(text: str, words: str) -> None:
    document = read_text(text, "mill.tex")
    assert [block.text for block in document.blocks] == [words]
    assert_faithful(document, text)


BLOCKS = {
    "sections": (r"\section{One}Text.\subsection*{Two}", ["heading One", "paragraph Text.", "heading Two"]),
    "paragraphs": ("One.\n\n  Two\ngoes on.\n\\par Three.", ["paragraph One.", "paragraph Two goes on.", "paragraph Three."]),
    "body-only": ("\\documentclass{x}\n\\title{Mill}\nNo.\\begin{document}Yes.\\end{document}No.",
                  ["title Mill", "paragraph Yes."]),
    "items": (r"\begin{itemize}\item One\item Two\end{itemize}After.", ["item One", "item Two", "paragraph After."]),
    "quotation": (r"\begin{quote}Never.\end{quote}", ["quotation Never."]),
    "figure": (r"\begin{figure}[ht]\includegraphics[width=3cm]{a}\caption{The wheel}\end{figure}",
               ["caption The wheel"]),
    "tables-and-formulas": (r"One.\begin{tabular}{ll}a & b\end{tabular}\begin{equation}x\end{equation}Two.",
                            ["paragraph One.", "paragraph Two."]),
    "verbatim": (r"\begin{verbatim}\section{No}\end{verbatim}", [r"code \section{No}"]),
    "end-without-begin": (r"One.\end{quote}Two.", ["paragraph One.", "paragraph Two."]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BLOCKS.values(), ids=BLOCKS)
def test_what_is_a_block(text: str, expected: list[str]) -> None:
    document = read_text(text, "mill.tex")
    assert [f"{block.kind} {block.text}" for block in document.blocks] == expected
    assert_faithful(document, text)


CITES = {
    "quoted": (
        r"He said \enquote{so it \emph{was}} and \enquote*{no}.",
        [],
        "He said “so it was” and “no”.",
    ),
    "quoted from a source": (
        r"It is \textquote[{\cite[9]{a}}]{a heap} and \textcquote[3]{b}{a hole}.",
        ["a", "b"],
        "It is “a heap” and “a hole”.",
    ),
    "cite": (r"Sold~\cite{hart}.", ["hart"], "Sold."),
    "pages": (r"Sold \citep[see][p.~3]{hart, lane}.", ["hart;lane"], "Sold."),
    "in-text": (r"As \citet{hart} says.", ["hart"], "As says."),
    "biblatex": (r"Sold \autocite{hart} and \Textcite*{lane}.", ["hart", "lane"], "Sold and."),
    "nocite": (r"Sold.\nocite{*}", [], "Sold."),
}


@pytest.mark.parametrize(("text", "keys", "words"), CITES.values(), ids=CITES)
def test_citations_are_marks(text: str, keys: list[str], words: str) -> None:
    document = read_text(text, "mill.tex")
    assert [mark.key for mark in document.marks] == keys
    assert document.blocks[0].text == words


def test_footnotes_are_notes_and_cite_themselves() -> None:
    text = r"Sold\footnote{See \cite{hart}, p. 3.} in 1802."
    document = read_text(text, "mill.tex")
    assert document.blocks[0].text == "Sold in 1802."
    assert [(mark.kind, mark.key, mark.content) for mark in document.marks] == [
        ("footnote", "", "See, p. 3."),
        ("pandoc", "hart", ""),
    ]


LISTED = r"""Sold \cite{hart, laen}.
\begin{thebibliography}{9}
\bibitem{hart} Hart, Ellen. The Mills of the Valley. Oxford, 1954.
\bibitem[Lane]{lane1} Lane, Ruth. The Parish and Its Debts. Oxford, 1961.
\end{thebibliography}"""


def test_keys_are_looked_for_among_the_entries() -> None:
    assert [one.at for one in report("key-has-source", LISTED, "latex")] == ["laen"]
    assert report("key-has-source", LISTED.replace("laen", "lane1"), "latex") == []


def test_latex_is_recognised() -> None:
    assert recognise("\\documentclass{article}\n\\begin{document}Mill.\\end{document}") == "latex"


PIECES = st.sampled_from(
    r"\section{ \emph{ \footnote{ \cite{a,b} \cite[ } { [ ] $ $$ % \% \\ \' \c \' \begin{quote} "
    r"\end{quote} \begin{document} \end{document} \begin{itemize} \item \bibitem{a} \caption{ "
    r"\begin{verbatim} \end{verbatim} \begin{tabular} ~ -- `` '' \ \title{ \href{a}{ \url{b} word "
    r"1802 \pounds \i \par \begin \end \label{ \thebibliography é".split(" ")
)
TEXTS = st.lists(PIECES | st.sampled_from([" ", "\n", "\n\n", "\r\n", "\ufeff"]), max_size=40)


@given(TEXTS.map("".join))
@settings(max_examples=150)
def test_any_latex_leads_back_to_its_file(text: str) -> None:
    assert_faithful(read_text(text, "a.tex"), text)


HOSTILE = ["{" * 50_000, "\\footnote{a " * 3_000 + "}" * 3_000, "\\href{a}{" * 5_000 + "}" * 5_000,
           "\\begin{quote}" * 5_000 + "\\end{a}" * 5_000, "\\x[" * 20_000, "$$ a" * 9_999]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:9])
def test_no_latex_takes_long_or_goes_too_deep(text: str) -> None:
    started = time.process_time()
    read_text(text, "a.tex")
    assert time.process_time() - started < 4
