"""The window of a station or bureau."""
