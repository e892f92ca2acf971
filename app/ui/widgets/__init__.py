"""The vocabulary that pages are written in."""
