"""Order the test files by how likely they run the code of a module."""

from __future__ import annotations

import ast
import math
import re
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_OWN_IMPORT = 12.0
_NEAR_IMPORT = 4.0
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9]+")
_NAME = re.compile(r"[A-Za-z_]\w{3,}")


class Ranking:
    """Test files of a tree, ranked for each module of the package.

    A file scores if it imports the module or its folder, if words of both paths agree, and if it
    names what the module defines; a word that many files have counts less.
    """

    def __init__(self, root: Path, left_out: frozenset[str] = frozenset()) -> None:
        self._root = root
        self._left_out = left_out

    @cached_property
    def _tests(self) -> dict[str, str]:
        files = sorted((self._root / "tests").rglob("test_*.py"))
        named = ((path.relative_to(self._root).as_posix(), path) for path in files)
        return {
            name: path.read_text(encoding="utf-8")
            for name, path in named
            if name.split("/")[1] not in self._left_out
        }

    @cached_property
    def _names(self) -> dict[str, set[str]]:
        return {name: set(_NAME.findall(text)) for name, text in self._tests.items()}

    @cached_property
    def _words(self) -> dict[str, set[str]]:
        return {name: _path_words(name) for name in self._tests}

    @cached_property
    def _commonness(self) -> Counter[str]:
        parts = (*self._names.values(), *self._words.values())
        return Counter(word for words in parts for word in words)

    def files(self, path: str) -> list[str]:
        """List the test files that have to do with a module, the likeliest first.

        Args:
            path: file of the module, from the root of the project.
        """
        module = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        tree = ast.parse((self._root / path).read_text(encoding="utf-8"))
        kinds = (ast.ClassDef, ast.FunctionDef)
        defined = {node.name for node in ast.walk(tree) if isinstance(node, kinds)}
        scores = {name: self._score(name, module, defined) for name in self._tests}
        return sorted((name for name in scores if scores[name] > 1), key=lambda n: (-scores[n], n))

    def _score(self, name: str, module: str, defined: set[str]) -> float:
        text = self._tests[name]
        folder = module.rpartition(".")[0]
        score = self._rarity(_path_words(module) & self._words[name]) * 2
        score += min(self._rarity(defined & self._names[name]), _OWN_IMPORT)
        if re.search(rf"\b{re.escape(module)}\b", text):
            score += _OWN_IMPORT
        elif folder.count(".") and re.search(rf"\b{re.escape(folder)}\b", text):
            score += _NEAR_IMPORT
        return score

    def _rarity(self, words: set[str]) -> float:
        return sum(math.log(len(self._tests) / self._commonness[word] + 1) for word in words)


def _path_words(name: str) -> set[str]:
    """Words of a path or module; "frames" and "frame" are the same."""
    words = (word.lower() for word in _WORD.findall(name.replace("_", " ")))
    return {word.rstrip("s") for word in words} - {"test", "kdmp", "k", "py", "init"}
