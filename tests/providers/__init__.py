"""Providers: the panel adapter against servers that misbehave on the wire, and against the sandbox panel."""
