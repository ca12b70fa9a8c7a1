"""The text of a source and the addresses in it."""
