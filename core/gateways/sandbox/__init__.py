"""A mobile-money gateway that stands in for a real one, and the shop's client of it. They share only the wire."""
