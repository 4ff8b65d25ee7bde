"""A whole shop in one process and one thread, with a clock of its own: seeded luck, crashes at every boundary."""
