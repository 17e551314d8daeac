"""How a sentence is meant: stated, denied, doubted, planned, told by somebody, or in a tale."""
