"""The site behind the addresses: what a term, a code, a model or a plan is, for people and for machines."""
