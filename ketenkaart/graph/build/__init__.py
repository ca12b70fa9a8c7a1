"""From checked records to triples, and what follows from them."""
