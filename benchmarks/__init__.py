"""Measurements behind the design, run by hand. Never part of the tests, never imported by the shop."""
