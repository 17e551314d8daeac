"""One life: birth and death, ages, homes, schooling, nationality, honours."""
