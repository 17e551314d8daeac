"""What a project has decided about findings: comments that silence, a baseline, what changed."""
