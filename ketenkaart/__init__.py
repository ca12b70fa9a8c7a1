"""ketenkaart: who does what against which step, how sure are we, and where is nobody."""

from importlib.metadata import version

__version__ = version("ketenkaart")
