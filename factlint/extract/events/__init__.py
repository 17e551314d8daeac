"""What happened: dated clauses, and what stands before, behind or between events."""
