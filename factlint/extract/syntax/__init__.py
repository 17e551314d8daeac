"""From words to clauses: sentences, the classes of words, verbs, and which clause each is in."""
