"""Runs the notebook, keeps what its cells show, and makes docs/notebook.md of it.

    python tools/docs/notebook.py [--check]

Kept are tables, pictures and printed text, without anything that changes from run to run. The page
has the tables as they are, and the pictures as files.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import tempfile
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parents[2]
NOTEBOOK = PROJECT / "examples" / "notebook" / "crash.ipynb"
PAGE = PROJECT / "docs" / "notebook.md"
IMAGES = PROJECT / "docs" / "images"
SECONDS = 120
"""Longest time of a cell."""
SYMBOL_VARIABLES = (
    "KDMP_SYMBOL_PATH",
    "_NT_ALT_SYMBOL_PATH",
    "_NT_SYMBOL_PATH",
    "_NT_EXECUTABLE_IMAGE_PATH",
)
"""Symbols that a user has would name more than the dumps of the package do."""
_KINDS = ("image/svg+xml", "text/html", "text/plain")
_NOTE = (
    "This page is made from [examples/notebook/crash.ipynb](../examples/notebook/crash.ipynb) by "
    "running it.\n"
)

Notebook = dict[str, Any]


def executed(notebook: Notebook) -> Notebook:
    """Return a notebook with the outputs of its cells.

    Raises:
        CellExecutionError: A cell raised an error.
    """
    import nbformat
    from nbclient import NotebookClient

    with tempfile.TemporaryDirectory(prefix="kdmp_ks-") as folder:
        # Neither settings nor traces of the user's own notebooks.
        for name in ("IPYTHONDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR"):
            os.environ[name] = folder
        os.environ["JUPYTER_PLATFORM_DIRS"] = "1"
        for name in SYMBOL_VARIABLES:
            os.environ.pop(name, None)
        ran = nbformat.reads(json.dumps(notebook), as_version=4)
        client = NotebookClient(ran, timeout=SECONDS, kernel_name="python3")
        client.execute(cwd=folder)
    return {**notebook, "cells": [_kept(json.loads(json.dumps(cell))) for cell in ran["cells"]]}


def _kept(cell: dict[str, Any]) -> dict[str, Any]:
    """Return a cell without counts, times and texts that a table or a picture replaces."""
    lines = cell["source"] if isinstance(cell["source"], list) else cell["source"].splitlines(True)
    if cell["cell_type"] != "code":
        return {**cell, "metadata": {}, "source": lines}
    outputs = [_output(one) for one in cell["outputs"]]
    return {**cell, "execution_count": None, "metadata": {}, "outputs": outputs, "source": lines}


def _output(output: dict[str, Any]) -> dict[str, Any]:
    """Return an output in its richest form alone."""
    if output["output_type"] == "stream":
        return {**output, "text": "".join(output["text"]).splitlines(True)}
    kind = next(kind for kind in _KINDS if kind in output["data"])
    text = "".join(output["data"][kind])
    kept = {"output_type": output["output_type"], "metadata": {}, "execution_count": None}
    if output["output_type"] == "display_data":
        del kept["execution_count"]
    return {**kept, "data": {kind: text.splitlines(True)}}


def page_of(notebook: Notebook) -> tuple[str, dict[str, str]]:
    """Return the page of an executed notebook, and the pictures on it by their names."""
    parts: list[str] = []
    pictures: dict[str, str] = {}
    for cell in notebook["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            parts.append(source)
            continue
        parts.append(f"```py\n{source}\n```")
        parts += [_shown(output, pictures) for output in cell["outputs"]]
    title, _, rest = "\n\n".join(parts).partition("\n")
    return f"{title}\n\n{_NOTE}{rest}\n", pictures


def _shown(output: dict[str, Any], pictures: dict[str, str]) -> str:
    """Return an output as Markdown; a picture is put among the others."""
    if output["output_type"] == "stream":
        return f"```text\n{''.join(output['text']).rstrip()}\n```"
    ((kind, lines),) = output["data"].items()
    text = "".join(lines)
    if kind == "image/svg+xml":
        name = f"notebook-{len(pictures) + 1}.svg"
        pictures[name] = text
        return f"![{re.sub('<[^>]*>', '', text.splitlines()[1])}](images/{name})"
    if kind == "text/html":
        return _table(text)
    return f"```text\n{text}\n```"


def _table(text: str) -> str:
    """Return a table of a notebook with the styles of the site in place of its own.

    An empty line would end the HTML; a narrow screen scrolls the table, not the page.
    """
    bare = re.sub(r' style="[^"]*"', "", text)
    for tag, attributes in (("table", 'class="docutils"'), ("tr", 'valign="top"'),
                            ("th", 'align="left"'), ("caption", 'align="left"')):  # fmt: skip
        bare = bare.replace(f"<{tag}>", f"<{tag} {attributes}>")
    lines = (line for line in bare.splitlines() if line.strip())
    return "\n".join(['<div class="table-wrapper">', *lines, "</div>"])


def as_text(notebook: Notebook) -> str:
    """Return the text of a notebook's file."""
    return json.dumps(notebook, indent=1, ensure_ascii=False) + "\n"


def main() -> int:
    """Write the files, or compare them."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="compare; write nothing")
    check = parser.parse_args().check
    ran = executed(json.loads(NOTEBOOK.read_text(encoding="utf-8")))
    page, pictures = page_of(ran)
    files = {NOTEBOOK: as_text(ran), PAGE: page}
    files |= {IMAGES / name: text for name, text in pictures.items()}
    old = [path for path, text in files.items() if not _has(path, text)]
    if check:
        for path in old:
            print(f"{path.relative_to(PROJECT)} is out of date", file=sys.stderr)
        return int(bool(old))
    for path in old:
        path.write_text(files[path], encoding="utf-8")
    return 0


def _has(path: Path, text: str) -> bool:
    return path.exists() and path.read_text(encoding="utf-8") == text


if __name__ == "__main__":
    raise SystemExit(main())
