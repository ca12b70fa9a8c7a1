"""From rows to RDF."""
