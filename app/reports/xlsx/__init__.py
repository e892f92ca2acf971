"""Workbooks as an office opens, prints and hands them in."""
