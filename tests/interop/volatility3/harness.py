"""Runs plugins of volatility3 in this process, with the plugin folder of kdmp_ks or without it."""

from __future__ import annotations

import importlib
import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "kdmp_ks" / "interop" / "volatility3"
OURS = ("KernelDumpStacker", "KernelDumpKernel")
_FRAMEWORK = "volatility3.framework"


@dataclass
class Result:
    """What a plugin gave.

    Attributes:
        rows: The rows, as tuples; values that volatility3 has none for are None.
        layers: Classes of the layers, by name.
        files: Contents of the files that it wrote, by name.
        reason: Why it did not run.
    """

    rows: list[tuple[Any, ...]] = field(default_factory=list)
    layers: dict[str, str] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    reason: str | None = None


class Volatility:
    """The released package, with its folders set."""

    def __init__(self, cache: Path, symbols: Path) -> None:
        package = importlib.import_module("volatility3")
        self.cache, self.symbols = cache, symbols
        self.framework = importlib.import_module(_FRAMEWORK)
        self.constants = self.part("constants")
        self.exceptions = self.part("exceptions")
        self.interfaces = self.part("interfaces")
        self.physical = self.part("layers.physical")
        self.contexts = self.part("contexts")
        plugins = importlib.import_module("volatility3.plugins")
        tables = importlib.import_module("volatility3.symbols")
        self.constants.CACHE_PATH = str(cache)
        self.constants.OFFLINE = True
        tables.__path__ = [str(symbols), *self.constants.SYMBOL_BASEPATHS]
        plugins.__path__ = [str(FOLDER), *self.constants.PLUGINS_PATH]
        self.framework.import_files(plugins, True)
        self.layer = importlib.import_module("volatility3.plugins.kdmp_layer")
        self.package = package

    def part(self, name: str) -> Any:
        """A module of the framework."""
        return importlib.import_module(f"{_FRAMEWORK}.{name}")

    def run(
        self, plugin: str, location: str | Path, *, ours: bool = True, **options: Any
    ) -> Result:
        """Run a plugin on a file or a URL.

        volatility3 does not close the files of the layers that it has tried.
        """
        accessor = self.part("layers.resources").ResourceAccessor
        opened: list[Any] = []
        original = accessor.open

        def recorded(*arguments: Any, **named: Any) -> Any:
            opened.append(original(*arguments, **named))
            return opened[-1]

        with mock.patch.object(accessor, "open", recorded):
            result = self._run(plugin, location, ours, options)
        for file in opened:
            file.close()
        return result

    def _run(
        self, plugin: str, location: str | Path, ours: bool, options: dict[str, Any]
    ) -> Result:
        automagic, result = self.part("automagic"), Result()
        context = self.contexts.Context()
        plugin_class = self.framework.list_plugins()[plugin]
        url = location.as_uri() if isinstance(location, Path) else location
        context.config["automagic.LayerStacker.single_location"] = url
        chosen = automagic.choose_automagic(automagic.available(context), plugin_class)
        stackers = self.part("automagic.stacker").choose_os_stackers(plugin_class)
        if not ours:
            chosen = [one for one in chosen if type(one).__name__ not in OURS]
            stackers = [one for one in stackers if one not in OURS]
        context.config["automagic.LayerStacker.stackers"] = stackers
        for name, value in options.items():
            context.config[f"plugins.{plugin_class.__name__}.{name}"] = value
        try:
            made = self.part("plugins").construct_plugin(
                context, chosen, plugin_class, "plugins", None, self._files(result)
            )
        except self.exceptions.UnsatisfiedException as e:
            result.reason = " ".join(sorted(e.unsatisfied))
            return result
        finally:
            result.layers = {name: type(context.layers[name]).__name__ for name in context.layers}
        absent = self.interfaces.renderers.BaseAbsentValue
        grid = made.run()
        grid.populate(
            lambda node, _: result.rows.append(
                tuple(None if isinstance(one, absent) else one for one in node.values)
            )
        )
        return result

    def _files(self, result: Result) -> type:
        class Kept(self.interfaces.plugins.FileHandlerInterface):
            def __init__(self, filename: str) -> None:
                super().__init__(filename)
                self.content = io.BytesIO()

            def write(self, data: bytes) -> int:
                return self.content.write(data)

            def close(self) -> None:
                if not self.closed:
                    result.files[self.preferred_filename] = self.content.getvalue()
                    super().close()

        return Kept

    @contextmanager
    def stacked(self, data: bytes, name: str = "base") -> Iterator[Any]:
        """The layer that our stacker puts over bytes; None if it refuses them."""
        context = self.contexts.Context()
        base = self.physical.BufferDataLayer(context, "config", name, data)
        context.add_layer(base)
        layer = self.layer.KernelDumpStacker.stack(context, name)
        if layer is not None:
            context.add_layer(layer)
        yield layer


def command(*arguments: str | Path) -> list[str]:
    """The command line of the released command `vol`."""
    start = "import sys; from volatility3.cli import main; sys.argv[0] = 'vol'; main()"
    return [sys.executable, "-c", start, *map(str, arguments)]
