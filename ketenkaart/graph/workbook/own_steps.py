"""The steps of a barrier model that a plan brings along, where a column takes a step.

Everywhere else a model is known by its key. These steps stand in the plan alone, so they travel with that key.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from ketenkaart.ontology.terms import Concept


class OwnModel(str):
    """The key of a plan's own barrier model, with its steps; two are equal where their steps are too."""

    steps: tuple[Concept, ...]
    __slots__ = ("steps",)

    def __eq__(self, other: object) -> bool:
        """Return whether another model has this key and these steps."""
        return isinstance(other, OwnModel) and str(self) == str(other) and self.steps == other.steps

    def __hash__(self) -> int:
        """Return what goes with `__eq__`, for what is remembered by model."""
        return hash((str(self), self.steps))


def own_model(key: str, steps: Iterable[Mapping[str, Any]]) -> OwnModel:
    """Return a model with its steps, each with `key`, `title` and perhaps `summary`, in their order."""
    model = OwnModel(key)
    model.steps = tuple(
        Concept("", str(s["key"]), str(s["title"]), str(s.get("summary") or s["title"]), place, "")
        for place, s in enumerate(steps, 1)
    )
    return model
