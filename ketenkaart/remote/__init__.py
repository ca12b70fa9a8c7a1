"""SPARQL services elsewhere."""
