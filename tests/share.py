"""What part of a large suite a run takes: some in `make test`, others in `make test-all`, every case in `make test-release`.

`KETENKAART_SIZE` is `test`, `all` or `release`. A suite of which `make test` takes a share has the mark `sampled`, so
that the larger runs take it again, if it is a test with cases with the numbers of them; a suite that is only in the
larger runs has the mark `large`.
"""

import os
import random
from collections.abc import Iterable, Sequence
from typing import TypeVar

Case = TypeVar("Case")
SIZE = os.environ.get("KETENKAART_SIZE", "test")
SEED = os.environ.get("KETENKAART_SEED", "1")


def share(cases: Iterable[Case], few: int, many: int | None = None) -> Sequence[Case]:
    """`few` of the cases in `make test`, `many` (default: all) in `make test-all`, all in `make test-release`; in order."""
    found = list(cases)
    most = {"test": few, "all": len(found) if many is None else many}.get(SIZE, len(found))
    chosen = random.Random(f"{SIZE} {SEED}").sample(range(len(found)), min(most, len(found)))
    return [found[number] for number in sorted(chosen)]
