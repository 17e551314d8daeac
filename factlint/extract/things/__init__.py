"""Buildings, ships, works: their measures, numbers, parts and uses."""
