"""Terms, labels, mappings and shapes."""
