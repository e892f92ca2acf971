"""Words that pages are written in."""
