"""The window of a joint-defence point."""
