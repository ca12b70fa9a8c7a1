"""The commands, one module for each sort of work."""
