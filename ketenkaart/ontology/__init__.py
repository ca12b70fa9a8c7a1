"""What can be said: terms, labels, mappings, shapes."""
