"""How much memory a WebAssembly module may take: it is written in the module itself."""

import sys

MEMORY_SECTION = 5
MOST_MEMORY = 2**30  # bytes for each of the two engines, as the command line allows its own (ketenkaart/sandbox.py)


def capped(module: bytes) -> bytes:
    """Return a WebAssembly module whose own memory never grows above MOST_MEMORY."""
    start = 8
    while start < len(module):
        size, body = _number(module, start + 1)
        if module[start] == MEMORY_SECTION:
            least, _ = _number(module, body + 2)  # after how many memories there are (one), and their flags
            limits = b"\x01\x01" + _bytes(least) + _bytes(MOST_MEMORY // 2**16)
            return module[: start + 1] + _bytes(len(limits)) + limits + module[body + size :]
        start = body + size
    sys.exit("Een WebAssembly-module heeft geen eigen geheugen meer; begrens het op een andere plek.")


def _number(data: bytes, at: int) -> tuple[int, int]:
    """Return a number as WebAssembly writes it (LEB128), and where it ends."""
    found = shift = 0
    while True:
        found |= (data[at] & 127) << shift
        at, shift = at + 1, shift + 7
        if data[at - 1] < 128:
            return found, at


def _bytes(number: int) -> bytes:
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    return bytes([*out, number])
