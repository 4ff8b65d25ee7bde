"""The real process, killed under load."""
