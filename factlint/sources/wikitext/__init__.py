"""MediaWiki wikitext, read in one linear pass.

mwparserfromhell 0.7.2 was measured first: it is quadratic on unclosed markup (12 kB of "<ref name="
take 2.6 s) and turns what is unclosed into text without a trace, whereas an unclosed ref is
exactly what has to be reported. So the tree is built here, with a stack and exact places.
"""
