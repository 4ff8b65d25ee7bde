"""Loops that speak to the world after a commit. Never act on what is not committed, never take Unknown for Refused."""
