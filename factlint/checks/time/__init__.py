"""Rules about time: all of them share one timeline, and tell what breaks them step by step."""
