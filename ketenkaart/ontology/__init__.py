"""What can be said: terms, shapes, reasoning."""

from ketenkaart.ontology.objects import load_objects

__all__ = ["load_objects"]
