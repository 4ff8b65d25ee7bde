"""The HTTP door: parse, one use case, answer. Never decides anything about the shop itself."""
