"""The options that commands share, and click's parts as this command line uses them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial, wraps
from gettext import gettext as _
from pathlib import Path
from typing import Any

import click

import ketenkaart
from ketenkaart.errors import KetenkaartError, did_you_mean
from ketenkaart.invisible_text import has_invisible
from ketenkaart.visuals.output import Output

OVERWRITE = "Schrijf ook over een bestand dat iemand anders maakte of veranderde."
PATH = click.Path(path_type=Path)


class Filled(click.Parameter):
    """A parameter that refuses an empty value (an unset variable in a script) and invisible characters."""

    def get_error_hint(self, ctx: click.Context | None) -> str:  # noqa: ARG002 - click gives it
        """Return how a complaint names it."""
        return self.opts[0] if isinstance(self, click.Option) else f"{self.human_readable_name} achter de opdracht"

    def type_cast_value(self, ctx: click.Context, value: Any) -> Any:
        """Return the value as the command takes it; raise UsageError for an empty one."""
        words = value if isinstance(value, (list, tuple)) else [value]
        if "" in words:
            raise click.UsageError(f"{self.get_error_hint(ctx)} is leeg.", ctx)
        if any(has_invisible(str(word)) for word in words):
            raise click.UsageError(f"{self.get_error_hint(ctx)} bevat een onzichtbaar teken of stuurteken.", ctx)
        return super().type_cast_value(ctx, value)


class Option(Filled, click.Option):
    """An option."""


class Argument(Filled, click.Argument):
    """A word after the command; help also says whether it is required, and its default."""

    def make_metavar(self, ctx: click.Context) -> str:  # noqa: ARG002 - click gives it
        """Return how usage names it: in brackets where it is optional, with dots where there may be more."""
        name = self.human_readable_name if self.required else f"[{self.human_readable_name}]"
        return name if self.nargs == 1 else f"{name}..."

    def get_help_record(self, ctx: click.Context) -> tuple[str, str]:
        """Return its name and what help says of it."""
        words, usual = self.help or "", self.get_default(ctx)
        if self.required:
            words += f"  [{_('required')}]"
        elif isinstance(usual, str):
            words += f"  [{_('default: {default}').format(default=usual)}]"
        return self.human_readable_name, words


class OutputPath(click.ParamType[Output]):
    """Where a command writes: a file, whose name ends as that of `example` does, or a folder."""

    name = "output"

    def __init__(self, example: str = "", *, is_new: bool = False, is_folder: bool = False) -> None:
        """Take an example of its name; `is_new`: not even over what is ours."""
        self.example, self.is_new, self.is_folder = example, is_new, is_folder

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Output:  # noqa: ARG002
        """Return what is written to; raise KetenkaartError for a file of another kind."""
        output = Output(Path(value), is_new=self.is_new, is_folder=self.is_folder)
        require_suffix(output, self.example)
        return output


def require_suffix(output: Output | None, example: str) -> None:
    """Raise KetenkaartError where a file, if there is one, does not end as the name of an example does."""
    suffix = Path(example).suffix
    if output and suffix and output.suffix != suffix and not output.is_stream:
        raise KetenkaartError(f"“{output.path}” eindigt niet op {suffix}; noem het bijvoorbeeld {example}.")


class Command(click.Command):
    """A command. One that writes has `--overwrite`, and checks that it may write before it does anything."""

    def __init__(self, *words: Any, **more: Any) -> None:
        """Take what click takes; usage says in Dutch that there are options."""
        super().__init__(*words, **{"options_metavar": "[OPTIES]", **more})
        if any(isinstance(param.type, OutputPath) for param in self.params):
            self.params.append(Option(["--overwrite"], is_flag=True, help=OVERWRITE))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the words after a command; click's parser does not say itself at which command it complains."""
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; raise KetenkaartError where it would write over a file of the user, or one that it reads."""
        overwrite = ctx.params.pop("overwrite", False)
        typed = (value if isinstance(value, tuple) else (value,) for value in ctx.params.values())
        words = [word for values in typed for word in values if isinstance(word, str | Path)]  # some are files to read
        for name, value in ctx.params.items():
            if isinstance(value, Output):
                ctx.params[name] = replace(value, overwrite=overwrite)
                if not ctx.params.get("dry_run"):
                    ctx.params[name].check(words)
        return super().invoke(ctx)

    def get_short_help_str(self, limit: int = 45) -> str:
        """Return the whole first sentence for the list of commands, not as much of it as fits one line."""
        return super().get_short_help_str(max(limit, 200))


class Group(Command, click.Group):
    """The commands together."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click gives it
        """Return their names in the order in which they were given, not by the alphabet."""
        return list(self.commands)


def complaint(error: click.UsageError) -> str:
    """Return what click says of a usage error, with what can be typed instead, as one line."""
    assert error.ctx, "every part says where it complains"
    see = f"Zie `{error.ctx.command_path} --help`."
    match error:
        case click.NoSuchOption():
            return f"{error.message}{did_you_mean(error.option_name, error.possibilities or ())} {see}"
        case click.NoSuchCommand():
            assert isinstance(error.ctx.command, click.Group), "only of these a command is looked up"
            # An old name still works, and is no suggestion.
            names = [name for name, command in error.ctx.command.commands.items() if not command.hidden]
            return f"{error.message}{did_you_mean(error.command_name, names)} {see}"
        case click.BadParameter(param=click.Option() | click.Argument() as parameter):
            return f"{error.format_message().rstrip('.')}: {_taken(parameter)}."
        case click.BadOptionUsage():
            options = {name: option for option in error.ctx.command.get_params(error.ctx) for name in option.opts}
            option = options[error.option_name]
            if isinstance(option, click.Option) and not option.is_flag:
                return f"{error.message.rstrip('.')}: {_taken(option)}."
    return f"{error.format_message()} {see}"


def _taken(parameter: click.Option | click.Argument) -> str:
    """Return what an option or argument takes: the words to choose from, or what its help says."""
    if isinstance(parameter.type, click.Choice):
        return f"kies uit {', '.join(parameter.type.choices)}"
    text = (parameter.help or "").rstrip(".")
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


command = partial(click.command, cls=Command)
option = partial(click.option, cls=Option)
argument = partial(click.argument, cls=Argument)
path_option = partial(option, metavar="BESTAND", type=PATH)
path_argument = partial(argument, metavar="BESTAND", type=PATH)
output_option = partial(option, metavar="BESTAND", type=OutputPath())
output_argument = partial(argument, metavar="BESTAND", type=OutputPath())


def choice(*names: str, among: Sequence[str], words: str = "Vorm op het scherm.") -> Callable[[Any], Any]:
    """Return an option that takes one of a few words; the first is the usual one."""
    kind, metavar = click.Choice(among), f"<{'|'.join(among)}>"
    return option(*names, type=kind, metavar=metavar, default=among[0], show_default=True, help=words)


plans_option = path_option(
    "--plan",
    multiple=True,
    metavar="PLAN",
    help="Map of werkmap (.xlsx) van een plan; meermalen mag. Standaard het plan dat met ketenkaart meekomt.",
)
source_option = path_option("--source", multiple=True, help="Tekst van de bron, om de woorden te tonen; meermalen mag.")
template_option = path_option(
    "--template", help="Word-bestand (.docx) met uw huisstijl, als sjabloon voor wat Word wordt."
)
form_option = choice("--format", "form", among=("table", "json", "csv"))
SCENARIO = (
    option("--as-of", metavar="DATUM", help="Peildatum, bijvoorbeeld 2011-03-31."),
    choice("--basis", among=("all", "stated"), words="stated: alleen verbanden die in de bron staan."),
    choice("--reading", among=("usual", "strict"), words="strict: waar twee lezingen kunnen, de minst gunstige."),
    option("--without", multiple=True, metavar="PARTNER", help="Laat een organisatie weg; meermalen mag."),
    option("--no-expectations", is_flag=True, help="Zonder wat wij bij een stap verwachten."),
    plans_option,
)
SUPPOSE = option(
    "--suppose",
    multiple=True,
    metavar="ACTIE=STAND",
    help="Stel: deze actie had die stand, zoals 5.4=afgerond. U leest wat daardoor anders is. Meermalen mag.",
)
ENDPOINT = option("--endpoint", metavar="URL", help="Vraag het een SPARQL-dienst elders, in plaats van deze computer.")


def scenario_options(command: Callable[..., None], more: Sequence[Callable[[Any], Any]] = ()) -> Callable[..., None]:
    """Give a command the options of a scenario, and `more`; it gets them as a `QueryTarget`, its first argument."""

    @wraps(command)
    def asking(plan: tuple[Path, ...], endpoint: str | None = None, **rest: Any) -> None:
        from ketenkaart.queries.asking.run import resolve_target

        scenario = ketenkaart.Scenario(
            as_of=rest.pop("as_of"),
            stated_only=rest.pop("basis") == "stated",
            without=tuple(rest.pop("without")),
            expectations=not rest.pop("no_expectations"),
            strict=rest.pop("reading") == "strict",
            supposed=tuple((text, "") for text in rest.pop("suppose", ())),
        )
        command(resolve_target(plan, endpoint, scenario), **rest)

    for one in reversed((*SCENARIO, *more)):
        one(asking)
    return asking


target_options = partial(scenario_options, more=(ENDPOINT,))
supposing_options = partial(scenario_options, more=(ENDPOINT, SUPPOSE))


def write(output: Output, data: bytes, *lines: str, end: str = "") -> None:
    """Write a file and say so, with further lines; on stderr where the file itself goes to the screen."""
    click.echo("\n".join([f"Geschreven: {output.write(data)}{end}", *lines]), err=output.is_stream)


def require_word(template: Path | None, output: Output | bool | None) -> None:
    """Raise UsageError where a template is given and no Word file is written: to `output`, or whether one is."""
    if template and not (output.suffix == ".docx" if isinstance(output, Output) else output):
        raise click.UsageError("--template is voor een Word-bestand (.docx); dat schrijft deze opdracht hier niet.")
