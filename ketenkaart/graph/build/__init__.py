"""From records to triples, shortcuts and cells."""
