"""Bodies: who founded and owns them, where they sit, how long they existed."""
