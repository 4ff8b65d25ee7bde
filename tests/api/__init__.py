"""The HTTP door, over real HTTP and real storage."""
