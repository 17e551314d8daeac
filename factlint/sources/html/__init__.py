"""HTML, read tag by tag: what is unclosed or crossed does not matter to the text."""
