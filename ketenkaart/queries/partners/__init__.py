"""Who acts, with whom, without whom, and who might."""
