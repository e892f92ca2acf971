"""Item models over domain values."""
