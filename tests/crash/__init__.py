"""The rules of the shop by themselves: no database, no event loop."""
