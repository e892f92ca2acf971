"""Bodies that no stock widget offers, painted from the theme."""
