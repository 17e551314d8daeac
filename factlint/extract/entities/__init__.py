"""Names and whom they mean: mentions, the cast of a document, its topics and headings."""
