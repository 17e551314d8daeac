"""Positions: roles, offices and their holders one after another, work, parties."""
