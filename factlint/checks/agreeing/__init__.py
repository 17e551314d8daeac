"""Rules that say that statements of one property, or of one deed, can all hold."""
