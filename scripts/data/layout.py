# SPDX-License-Identifier: Apache-2.0
"""How the data files under resources/ are laid out: two blanks of indentation, short objects on one line.

A diff of a data file then shows one line for one entry. Run it on files that were edited by hand:

    python3 scripts/data/layout.py resources/rules/*.json
"""
import json
import sys

WIDTH = 150


def render(value, indent=0, width=WIDTH):
    """The JSON text of `value`; an object or list stays on one line while it fits into `width`."""
    line = json.dumps(value, ensure_ascii=False)
    if len(line) + indent <= width or not isinstance(value, (dict, list)) or not value:
        return line
    pad = " " * (indent + 2)
    if isinstance(value, list):
        rows = [pad + render(item, indent + 2, width) for item in value]
        return "[\n" + ",\n".join(rows) + "\n" + " " * indent + "]"
    rows = []
    for key, item in value.items():
        name = json.dumps(key, ensure_ascii=False) + ": "
        rows.append(pad + name + render(item, indent + 2, width))
    return "{\n" + ",\n".join(rows) + "\n" + " " * indent + "}"


def write(path, value):
    """Writes `value` to `path`."""
    with open(path, "w", encoding="utf-8") as file:
        file.write(render(value) + "\n")


if __name__ == "__main__":
    for name in sys.argv[1:]:
        with open(name, encoding="utf-8") as source:
            write(name, json.load(source))
