"""`Viewer`: the modules of the viewer in Node, beside the installed npm package."""

from __future__ import annotations

import hashlib
import json
import queue
import shutil
import subprocess
import threading
from pathlib import Path
from types import TracebackType
from typing import Any

from packages import installation, javascript
from tools.viewer.schema_docs import schema_docs

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
DATA = ROOT / "kdmp_ks" / "data"
WAIT = 60
"""Seconds after which a program counts as hanging: far more than it may take."""


def prepare(folder: Path) -> Path:
    """Put the modules, the programs of the tests and the npm package into a folder."""
    package = installation.installed("javascript")
    (folder / "node_modules").symlink_to(package.folder / "node_modules")
    shutil.copytree(ROOT / "viewer", folder / "viewer", dirs_exist_ok=True)
    for path in (HERE / "node").iterdir():
        shutil.copyfile(path, folder / path.name)
    (folder / "schemas.json").write_text(json.dumps(schema_docs()), encoding="utf-8")
    return folder


def type_checker() -> Path:
    """Install the TypeScript compiler of the version that the npm package is tested with."""
    types = javascript.HERE / "types"
    lock = (types / "package-lock.json").read_bytes()
    folder = installation.BUILDS / f"typescript-{hashlib.sha256(lock).hexdigest()[:16]}"
    if not (folder / "node_modules").is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copyfile(types / name, folder / name)
        javascript.run(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
    return folder / "node_modules" / "typescript" / "bin" / "tsc"


class Viewer:
    """A process of Node that reads the facts of dumps, one after another.

    Attributes:
        slowest: Seconds that the slowest dump has taken.
    """

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen(
            ["node", "--max-old-space-size=256", "facts.mjs", str(DATA)],
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.slowest = 0.0
        self._lines: queue.Queue[str] = queue.Queue()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def __enter__(self) -> Viewer:  # noqa: PYI034
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._listener.join()
        self._process.__exit__(kind, error, trace)

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put("")

    def ask(self, path: Path, *, private: bool = False) -> dict[str, Any]:
        """Read the facts of a file.

        Returns:
            ``facts`` or ``error``, with ``seconds`` and ``heap``, the bytes in use.
        """
        assert self._process.stdin is not None
        self._process.stdin.write(f"{path}\tprivate\n" if private else f"{path}\n")
        self._process.stdin.flush()
        line = self._lines.get(timeout=WAIT)
        assert line, f"{path}: the process ended with {self._process.wait()}"
        answer: dict[str, Any] = json.loads(line)
        assert "crash" not in answer, f"{path}: {answer['crash']}"
        self.slowest = max(self.slowest, answer["seconds"])
        return answer
