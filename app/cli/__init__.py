"""The commands: parse, call an action, print."""
