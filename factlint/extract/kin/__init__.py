"""Families: marriages, children, who is whose, their number, order and ages."""
