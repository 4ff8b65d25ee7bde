"""What the operator does from the command line. Never holds a rule that the other doors would need too."""
