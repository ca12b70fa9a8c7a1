"""What belongs to the project: what git tracks or would add, also in a copy that git knows nothing of."""

import shutil
import subprocess
from collections.abc import Iterator, Sequence
from fnmatch import fnmatch
from pathlib import Path

Rule = tuple[Path | None, str]  # the only folder where a name is ignored, if it is one; and the name
LISTED = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]


def project_files(root: Path) -> list[str]:
    """The files of the project, as paths from its root. Git lists none for a user who does not own the checkout."""
    if (root / ".git").exists() and shutil.which("git"):
        done = subprocess.run(LISTED, cwd=root, capture_output=True, text=True, encoding="utf-8", check=False)
        if done.returncode == 0:
            return [file for file in done.stdout.split("\0") if file and (root / file).exists()]
    return [path.relative_to(root).as_posix() for path in not_ignored(root)]


def names_in_root(root: Path) -> set[str]:
    """What stands in the root of the project."""
    return {file.split("/")[0] for file in project_files(root)}


def not_ignored(folder: Path, rules: Sequence[Rule] = ()) -> Iterator[Path]:
    """Yield the files that no .gitignore names."""
    own = folder / ".gitignore"
    words = own.read_text(encoding="utf-8").split() if own.is_file() else []
    rules = [*rules, *((folder if word.startswith("/") else None, word.strip("/")) for word in words)]
    for path in folder.iterdir():
        if path.name == ".git" or any(fnmatch(path.name, name) for only, name in rules if only in (None, folder)):
            continue
        yield from not_ignored(path, rules) if path.is_dir() else [path]
