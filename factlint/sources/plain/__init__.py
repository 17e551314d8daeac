"""Plain text: titles, headings, lists and notes that no markup names."""
