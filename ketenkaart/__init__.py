"""ketenkaart: who does what against which step, how sure we are, and where nobody works."""

from importlib import import_module
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ketenkaart.graph.plans import Plans
    from ketenkaart.graph.scenario import Scenario
    from ketenkaart.reasoning.reason import load_objects

__all__ = ["Plans", "Scenario", "__version__", "load_objects"]
__version__ = version("ketenkaart")
# The public names of the engine. Each is imported at its first use, so that the command line starts fast.
DOORS = {
    "Plans": "ketenkaart.graph.plans",
    "Scenario": "ketenkaart.graph.scenario",
    "load_objects": "ketenkaart.reasoning.reason",
}


def __getattr__(name: str) -> Any:
    if name not in DOORS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(DOORS[name]), name)
