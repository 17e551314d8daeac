"""Who is meant where no name stands: pronouns, what is left out, descriptions, predicates."""
