"""Pure values and rules. Never waits, never asks the clock, never draws a random number."""
