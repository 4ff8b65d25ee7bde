"""What the shop is: its rules, its use cases and its ways to the world. Never SQL, never Telegram."""
