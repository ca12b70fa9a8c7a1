"""How a question is found, filled in and asked."""
