"""What the shop does, on real databases."""
