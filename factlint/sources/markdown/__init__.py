"""Markdown: CommonMark with tables, footnotes, front matter and pandoc citations."""
