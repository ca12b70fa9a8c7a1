/* Compiles Python in the very Python that reads it in the page, which then starts in a third of the time.
   Asked of Node by compiled.py: `node compile.mjs SOURCES COMPILED`, two zips. Each `name.py` in the one comes back in
   the other as `name.pyc` that is never compared with its source; `started.json` names what this Python had imported
   when it started. Equal sources give equal bytes. */
import { readFileSync, writeFileSync } from "node:fs";
import { loadPyodide } from "./.fetched/node_modules/pyodide/pyodide.mjs";

const [sources, compiled] = process.argv.slice(2);
const python = await loadPyodide({ env: { PYTHONHASHSEED: "0" } });
python.FS.writeFile("/sources.zip", readFileSync(sources));
python.runPython(`
import sys
started = sorted(sys.modules)

import json, marshal, zipfile
from importlib.util import MAGIC_NUMBER, source_hash
from types import CodeType

ALL_OF_IT = b"\\xef\\x00"  # eight instructions at the line where their function begins
UNCHECKED = (1).to_bytes(4, "little")

def light(code):
    """Return code that knows of itself only where it begins: half of it is lines and columns otherwise."""
    inner = tuple(light(one) if isinstance(one, CodeType) else one for one in code.co_consts)
    return code.replace(co_consts=inner, co_linetable=ALL_OF_IT * -(-len(code.co_code) // 16))

with zipfile.ZipFile("/sources.zip") as sources, zipfile.ZipFile("/compiled.zip", "w") as made:
    made.writestr("started.json", json.dumps(started))
    for name in sources.namelist():
        source = sources.read(name)
        try:
            code = light(compile(source, name, "exec", dont_inherit=True))
        except SyntaxError:
            continue  # for another Python: it is read where it is asked for, if ever
        made.writestr(name + "c", MAGIC_NUMBER + UNCHECKED + source_hash(source) + marshal.dumps(code))
`);
writeFileSync(compiled, python.FS.readFile("/compiled.zip"));
