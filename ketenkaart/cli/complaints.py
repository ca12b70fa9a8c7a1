"""What typer says of a wrong way of typing, in Dutch: what is wrong, and what can be typed instead."""

import sys
from typing import Any

from ketenkaart.errors import did_you_mean


def complaint(error: Any) -> str:
    """Return one of typer's usage errors as one Dutch line; known by its class's name, for typer moved their home."""
    context = error.ctx
    parameters = [p for p in context.command.get_params(context) if p.param_type_name == "option"]
    options = {name: parameter for parameter in parameters for name in parameter.opts}
    option = getattr(error, "option_name", "")
    parameter = getattr(error, "param", None) or options.get(option)
    name = (parameter and (parameter.metavar if parameter.param_type_name == "argument" else parameter.opts[0])) or ""
    see = f"Zie `{context.command_path} --help`."
    match type(error).__name__:
        case "NoSuchOption":
            return f"De optie “{option}” bestaat niet.{did_you_mean(option, options)} {see}"
        case "MissingParameter":
            return f"Er ontbreekt {name} achter de opdracht: {_expected(parameter)}."
        case "BadOptionUsage" if parameter is not None and parameter.is_flag:
            return f"De optie “{option}” krijgt geen waarde. {see}"
        case "BadOptionUsage":
            return f"De optie “{option}” mist een waarde: {_expected(parameter)}."
        case "BadParameter":
            return f"De waarde bij {name} kan niet: {_expected(parameter)}."
    if context.parent:
        return f"Achter `{context.command_path}` staat een woord te veel. {see}"
    typed = next((word for word in sys.argv[1:] if not word.startswith("-")), "")
    near = did_you_mean(typed, context.command.commands)
    return f"De opdracht “{typed}” bestaat niet.{near} {see}"


def _expected(parameter: Any) -> str:
    """Return what a parameter takes: the words to choose from, or what its help says."""
    kind = getattr(parameter, "type_descriptor", None) or parameter.type  # newer typer, older typer
    if choices := getattr(kind, "choices", None):
        return f"kies uit {', '.join(choices)}"
    said = str(parameter.help).rstrip(".")
    return said[:1].lower() + said[1:] if said[1:2].islower() else said
