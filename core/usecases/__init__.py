"""What people do in the shop, one module a verb. Never commits, never opens a transaction, never calls outside."""
