"""Rules that say that numbers add up, and that one thing is counted and measured alike."""
