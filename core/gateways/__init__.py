"""How money comes in, one file a payment gateway. Never moves money in the ledger."""
