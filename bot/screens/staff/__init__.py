"""What staff sees in chat: screens that need a role, checked at every step."""
