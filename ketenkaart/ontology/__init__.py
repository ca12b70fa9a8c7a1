"""What can be said: terms, shapes, reasoning."""
