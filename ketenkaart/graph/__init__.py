"""What is said: rows in, RDF out."""
