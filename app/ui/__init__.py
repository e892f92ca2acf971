"""Windows and what they are made of."""
