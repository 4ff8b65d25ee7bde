"""Who delivers, one file a kind of supplier. Never changes an order."""
