"""What can be seen in the text of a question in SPARQL before any engine reads it: words, prefixes, depth.

Engines die of deep nesting and cannot be told to leave other computers alone (traps.md, Stores and SPARQL). What is
checked is what the engine gets: escapes are undone.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from ketenkaart.content import content_path
from ketenkaart.errors import KetenkaartError, did_you_mean
from ketenkaart.store import PREFIXES
from ketenkaart.strict_yaml import read_content
from ketenkaart.words.phrases import capital

LARGEST = 100_000  # bytes
DEEPEST = 100  # brackets within brackets
KINDS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")
CHANGES = ("INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH")
LEFT_OUT = {"SERVICE": "service", "FROM": "from", "GRAPH": "graph", "INSERT": "changes", "DELETE": "changes"}
CLOSES = {"{": "}", "(": ")", "[": "]"}
ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
TOKEN = re.compile(
    r"""(?P<space>\s+)
    |(?P<comment>\#[^\n\r]*)
    |(?P<iri><[^<>"{}|^`\\\x00-\x20]*>)
    |(?P<text>\"{3}(?:\"{0,2}(?:[^"\\]|\\.))*\"{3}|'{3}(?:'{0,2}(?:[^'\\]|\\.))*'{3}
             |"(?!"")(?:[^"\\\n\r]|\\.)*"|'(?!'')(?:[^'\\\n\r]|\\.)*')
    |(?P<variable>[?$]\w+)
    |(?P<blank>_:\w(?:[\w.-]*[\w-])?)
    |(?P<name>(?:[^\W\d_](?:[\w.-]*[\w-])?)?:(?:(?:[\w:]|%[0-9A-Fa-f]{2}|\\.)
             (?:(?:[\w.:-]|%[0-9A-Fa-f]{2}|\\.)*(?:[\w:-]|%[0-9A-Fa-f]{2}|\\.))?)?)
    |(?P<language>@[A-Za-z]+(?:-[A-Za-z0-9]+)*)
    |(?P<word>[^\W\d_]\w*)
    |(?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
    |(?P<open>[({\[])
    |(?P<close>[)}\]])
    |(?P<other>.)""",
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True)
class Token:
    """A piece of a question: what sort it is, what it says, and where it begins."""

    sort: str
    text: str
    start: int


@dataclass(frozen=True)
class ParsedQuery:
    """A question as its writer typed it, and what faults call it: a file's name."""

    text: str
    name: str

    @property
    def called(self) -> str:
        """What a sentence that begins with the question calls it: a file's name between quotes.

        >>> ParsedQuery("", "vraag.rq").called, ParsedQuery("", "de vraag").called
        ('“vraag.rq”', 'De vraag')
        """
        return f"“{self.name}”" if "." in self.name else capital(self.name)

    def fault(self, start: int, message: str) -> KetenkaartError:
        """Return the error of a place in the text: its line and its column, both from 1."""
        line = self.text.count("\n", 0, start) + 1
        column = start - (self.text.rfind("\n", 0, start) + 1) + 1
        return KetenkaartError(f"{self.called}, regel {line}, kolom {column}: {message}")


def sentence(name: str, **values: object) -> str:
    """Return one of the sentences about a question of a user (`queries/eigen-vraag.yaml`)."""
    return str(read_content(content_path("queries", "eigen-vraag.yaml"))[name].format(**values))


def tokens(text: str) -> Iterator[Token]:
    """Yield the pieces of a question in order, without space and comments."""
    for match in TOKEN.finditer(text):
        if match.lastgroup and match.lastgroup not in ("space", "comment"):
            yield Token(match.lastgroup, match[0], match.start())


def question(data: bytes, name: str) -> ParsedQuery:
    """Return the question in some bytes, fit for an engine; raise KetenkaartError with why it cannot be asked."""
    called = ParsedQuery("", name).called
    if len(data) > LARGEST:
        raise KetenkaartError(f"{called} is groter dan 100 kB; een vraag is een korte tekst in SPARQL.")
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
        while (plain := ESCAPE.sub(lambda match: chr(int(match[1] or match[2], 16)), text)) != text:
            text = plain  # an escape undone may bring about another
        text.encode()
    except ValueError:  # UnicodeError is one
        text = "\0"
    if "\0" in text:
        raise KetenkaartError(f"{called} is geen tekst; bewaar de vraag als platte tekst (UTF-8).")
    parsed = ParsedQuery(text, name)
    if not (found := list(tokens(text))):
        raise KetenkaartError(f"{called} is leeg; schrijf er een vraag in, bijvoorbeeld: ASK {{ ?plan a kk:Plan }}")
    _check_brackets(parsed, found)
    _check_words(parsed, found)
    declared = {name.text.partition(":")[0] for word, name in pairwise(found) if word.text.upper() == "PREFIX"}
    for token in found:
        prefix = token.text.partition(":")[0]
        if token.sort == "name" and prefix not in declared | PREFIXES.keys():
            advice = did_you_mean(prefix, PREFIXES) or f" Zet bovenaan: PREFIX {prefix}: <adres>."
            raise parsed.fault(token.start, f"het voorvoegsel “{prefix}:” kennen wij niet.{advice}")
    return parsed


def _check_brackets(parsed: ParsedQuery, found: list[Token]) -> None:
    above: list[Token] = []
    for token in found:
        if token.sort == "open":
            above.append(token)
            if len(above) > DEEPEST:
                raise parsed.fault(token.start, sentence("deep", most=DEEPEST))
        elif token.sort == "close":
            if not above or CLOSES[above.pop().text] != token.text:
                raise parsed.fault(token.start, sentence("closes_nothing", mark=token.text))
        elif token.text in ('"', "'"):
            raise parsed.fault(token.start, sentence("open_text"))
    if above:
        mark = above[-1].text
        raise parsed.fault(above[-1].start, sentence("not_closed", mark=mark, end=CLOSES[mark]))


def _check_words(parsed: ParsedQuery, found: list[Token]) -> None:
    words = [(token, token.text.upper()) for token in found if token.sort == "word"]
    first = next(((token, word) for token, word in words if word not in ("BASE", "PREFIX")), None)
    if first and first[1] in CHANGES:
        raise parsed.fault(first[0].start, sentence("changes", word=first[1]))
    for token, word in words:
        if word in LEFT_OUT:
            raise parsed.fault(token.start, sentence(LEFT_OUT[word], word=word))
    start = first[0] if first else found[0]
    if not first or first[1] not in KINDS:
        advice = did_you_mean(start.text.upper(), KINDS)
        raise parsed.fault(start.start, f"een vraag begint met {', '.join(KINDS[:-1])} of {KINDS[-1]}.{advice}")
