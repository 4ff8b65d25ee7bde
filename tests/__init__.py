"""Promises kept: real storage and real HTTP, the world faked. Never patched from outside."""
