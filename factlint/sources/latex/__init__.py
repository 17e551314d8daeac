"""LaTeX: sections, paragraphs, lists, quotations, footnotes, citations and bibliographies."""
