"""What the commands of LaTeX mean for a reader of the text.

What stands here is read; of any other command the words in its braces are text.
"""

from __future__ import annotations

from factlint.patterns import deferred

HEADINGS = {
    "part": 1,
    "chapter": 2,
    "section": 3,
    "subsection": 4,
    "subsubsection": 5,
    "paragraph": 6,
    "subparagraph": 7,
}
# \cite, \citep, \citet, \Citeauthor (natbib), \parencite, \textcite, \footcite, ... (biblatex)
CITES = deferred(
    r"(?:foot|paren|text|auto|smart|super|full|footfull|Text|Paren|Auto)?[Cc]ite[a-zA-Z]*"
)
# csquotes: how many arguments stand before the quoted words; the first of two is a key.
QUOTES = {
    "enquote": 0, "textquote": 0, "blockquote": 0, "foreignquote": 1, "textcquote": 1,
    "blockcquote": 1,
}  # fmt: skip
NOTES = frozenset(("footnote", "footnotetext", "endnote", "thanks"))
# Their arguments are no words of the text.
HIDDEN = frozenset(
    "label ref pageref eqref autoref nameref cref Cref vref index glossary vspace hspace vskip"
    " includegraphics input include bibliography bibliographystyle addbibresource usepackage"
    " documentclass pagestyle thispagestyle setcounter addtocounter stepcounter setlength"
    " addtolength newcommand renewcommand providecommand newenvironment hyphenation graphicspath"
    " color fontsize selectlanguage nocite hypersetup geometry RequirePackage title author date"
    " markboth markright hypertarget footnotemark bibitem newtheorem pdfbookmark".split()
)
# The words of these environments are no prose.
SKIPPED = frozenset(
    "equation equation* align align* gather gather* multline eqnarray eqnarray* displaymath math"
    " tikzpicture picture tabular tabular* tabularx longtable array filecontents filecontents*"
    " algorithmic comment".split()
)
VERBATIM = frozenset(("verbatim", "verbatim*", "lstlisting", "minted", "Verbatim"))
QUOTATIONS = frozenset(("quote", "quotation", "verse", "displayquote"))
LISTS = frozenset(("itemize", "enumerate", "description"))

ACCENTS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", "=": "\u0304", "u": "\u0306",
    ".": "\u0307", '"': "\u0308", "r": "\u030a", "H": "\u030b", "v": "\u030c", "d": "\u0323",
    "c": "\u0327", "k": "\u0328", "b": "\u0331",
}  # fmt: skip
LETTERS = {
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "aa": "å",
    "AA": "Å", "l": "ł", "L": "Ł", "i": "i", "j": "j", "S": "§", "P": "¶", "dag": "†",
    "ldots": "…", "dots": "…", "textellipsis": "…", "textendash": "–", "textemdash": "—",
    "textquoteleft": "‘", "textquoteright": "’", "textquotedblleft": "“",
    "textquotedblright": "”", "pounds": "£", "textsterling": "£", "euro": "€", "texteuro": "€",
    "LaTeX": "LaTeX", "TeX": "TeX", "textbackslash": "\\", "&": "&", "%": "%", "$": "$",
    "#": "#", "_": "_", "{": "{", "}": "}", " ": " ", "\n": " ", "\\": " ", ",": " ", ";": " ",
    ":": " ", "newline": " ", "linebreak": " ", "quad": " ", "qquad": " ",
}  # fmt: skip
SIGNS = {"~": " ", "--": "–", "---": "—", "``": "“", "''": "”", "`": "‘"}
