"""The point's window."""
