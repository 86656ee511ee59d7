"""Plugin of volatility3: the report of kdmp_ks about a kernel dump, without symbols."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from volatility3.framework import interfaces, renderers
from volatility3.framework.configuration import requirements

if TYPE_CHECKING:
    from collections.abc import Iterator

vollog = logging.getLogger(__name__)


class KdmpInfo(interfaces.plugins.PluginInterface):
    """Shows the verdict and the facts of a kernel dump of any type, also of triage dumps."""

    _required_framework_version = (2, 0, 0)
    _version = (1, 0, 0)

    @classmethod
    def get_requirements(cls) -> list[Any]:
        """Ask for any layer: neither page tables nor symbols are needed."""
        return [
            requirements.TranslationLayerRequirement(
                name="primary", description="Any layer over the dump"
            )
        ]

    def run(self) -> renderers.TreeGrid:
        """Return a table of facts: group, name and value."""
        columns = [("Group", int), ("Variable", str), ("Value", str)]
        return renderers.TreeGrid(columns, self._generator())

    def _generator(self) -> Iterator[tuple[int, tuple[int, str, str]]]:
        from kdmp_ks.errors import KdmpError
        from kdmp_ks.interop.layered_dump import shown_error

        try:
            yield from ((0, row) for row in self._rows())
        except KdmpError as e:
            vollog.error("kdmp_ks cannot read the dump: %s", shown_error(e))
        except Exception as e:
            vollog.error("kdmp_ks cannot read the dump: %s: %s", type(e).__name__, shown_error(e))

    def _rows(self) -> Iterator[tuple[int, str, str]]:
        from kdmp_ks.interop.layered_dump import open_layer, report_rows

        base = self._dump_layer()
        name = "the file" if not base.dependencies else base.name
        with open_layer(base.read, base.maximum_address + 1, name) as dump:
            yield from report_rows(dump)

    def _dump_layer(self) -> Any:
        """Return the topmost layer with the bytes of a dump; the lowest one if there is none."""
        from kdmp_ks.interop.layered_dump import begins_like_dump

        layer = self.context.layers[self.config["primary"]]
        while not begins_like_dump(layer.read, layer.maximum_address + 1) and layer.dependencies:
            layer = self.context.layers[layer.dependencies[0]]
        return layer
