"""The tables that a desk hands in, each from a source."""
