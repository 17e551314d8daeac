"""Which date belongs to which clause, and which is of something else that it names."""
