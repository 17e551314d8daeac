"""What is told by layout and not by sentences: fields, tables, lists, captions, chronicles."""
