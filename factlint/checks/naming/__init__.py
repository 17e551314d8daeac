"""Rules that say that one person, body or place is named one way."""
