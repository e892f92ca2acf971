"""The desk's window over a real profile."""
