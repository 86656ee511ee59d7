"""Layer of volatility3 over the page map of kdmp_ks, for kernel dumps of every type with pages.

volatility3 imports this file by its plugin folder: ``vol -p "$(kdmp volatility-path)"``. kdmp_ks is
imported when a dump is opened, so that a broken installation cannot stop volatility3.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from volatility3.framework import exceptions, interfaces
from volatility3.framework.configuration import requirements
from volatility3.framework.layers import linear

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kdmp_ks.dump import KernelDumpParser

vollog = logging.getLogger(__name__)
_ARCHITECTURE, _ROOT, _PAE = _SETTINGS = ("architecture", "page_map_offset", "pae")
"""Names that volatility3 gives to facts about page tables."""
_HINT = "and so does windows.kdmpinfo"


class KernelDumpLayer(linear.LinearlyMappedLayer):
    """Physical memory of a kernel dump.

    The layer keeps the index of the pages and no open file: all bytes are read through the layer
    below, so it can be copied, pickled and used from several threads as that one can.
    """

    provides = {"type": "physical"}  # noqa: RUF012 - volatility3 reads it from the class

    def __init__(
        self,
        context: Any,
        config_path: str,
        name: str,
        metadata: dict[str, Any] | None = None,
    ) -> None:
        """Open the dump in the layer that the configuration names.

        Raises:
            LayerException: It is not a kernel dump, or has no readable pages.
        """
        from kdmp_ks.errors import KdmpError
        from kdmp_ks.interop.layered_dump import layer_facts

        super().__init__(context, config_path, name, metadata)
        self._base_layer: str = self.config["base_layer"]
        self._given = dict(metadata or {})
        self._page_tables = {one: self.config[one] for one in _SETTINGS if one in self.config}
        try:
            with self._open() as dump:
                self._facts = layer_facts(dump)
        except KdmpError as e:
            raise exceptions.LayerException(name, str(e)) from e

    def _open(self) -> KernelDumpParser:
        from kdmp_ks.interop.layered_dump import open_layer

        base = self.context.layers[self._base_layer]
        return open_layer(base.read, base.maximum_address + 1, base.name)

    @property
    def metadata(self) -> Mapping[str, Any]:
        """Facts for the layers above; with the root they do not search for page tables.

        The root is looked for when it is first asked for, and is in the configuration then, by
        which volatility3 builds the layer again.
        """
        if _ARCHITECTURE not in self._page_tables:
            self._page_tables |= self._find_page_tables()
        self._metadata = {"os": "Windows", **self._page_tables, **self._given}
        found: Mapping[str, Any] = super().metadata
        return found

    def _find_page_tables(self) -> dict[str, Any]:
        from kdmp_ks.interop.layered_dump import table_facts

        with self._open() as dump:
            facts = table_facts(dump)
        found: dict[str, Any] = {_ARCHITECTURE: facts.architecture}
        return found if facts.root is None else found | {_ROOT: int(facts.root), _PAE: facts.is_pae}

    def build_configuration(self) -> interfaces.configuration.HierarchicalDict:
        """Return the configuration, with what is known of the page tables."""
        found = super().build_configuration()
        for name, value in self._page_tables.items():
            found[name] = value
        return found

    @property
    def minimum_address(self) -> int:
        """First byte of the first page in the file."""
        return self._facts.first_address

    @property
    def maximum_address(self) -> int:
        """Last byte of the last page in the file."""
        return self._facts.last_address

    @property
    def dependencies(self) -> list[str]:
        """The layer with the bytes of the file."""
        return [self._base_layer]

    @classmethod
    def get_requirements(cls) -> list[Any]:
        """Name the settings: the layer below, and those that `metadata` finds."""
        return [
            requirements.TranslationLayerRequirement(name="base_layer", optional=False),
            requirements.StringRequirement(
                name=_ARCHITECTURE, description="Intel32 or Intel64", optional=True
            ),
            requirements.IntRequirement(
                name=_ROOT, description="Physical address of the page tables", optional=True
            ),
            requirements.BooleanRequirement(
                name=_PAE, description="Whether x86 uses PAE", optional=True
            ),
        ]

    def mapping(
        self, offset: int, length: int, ignore_errors: bool = False
    ) -> Iterator[tuple[int, int, int, int, str]]:
        """Yield where the bytes of an extent of memory are stored, run by run.

        Raises:
            InvalidAddressException: A byte is not in the dump, unless errors are ignored.
        """
        end = offset + max(length, 1)
        at: int | None = offset
        while at is not None and at < end:
            found = self._facts.extent(at, end - at)
            if found is None and not ignore_errors:
                text = f"the page of {at:#x} is not in the dump"
                raise exceptions.InvalidAddressException(self.name, at, text)
            if found is None:
                at = self._facts.next_address(at + 1)
                continue
            stored, count = found[0], min(found[1], length)
            yield at, count, stored, count, self._base_layer
            at += max(count, 1)

    def is_valid(self, offset: int, length: int = 1) -> bool:
        """Whether all bytes of an extent of memory are in the dump."""
        try:
            for _ in self.mapping(offset, length):
                pass
        except exceptions.InvalidAddressException:
            return False
        return True

    def read(self, offset: int, length: int, pad: bool = False) -> bytes:
        """Read memory; holes are errors, or zeros if ``pad`` is set.

        Unlike that of other layers the read keeps nothing: a cache of 512 reads of 5 MiB each, as
        ``layerwriter`` asks for, needs gigabytes.

        Raises:
            InvalidAddressException: A byte is not in the dump, and ``pad`` is not set.
        """
        parts: list[bytes] = []
        at = offset
        for start, count, stored, _, layer in self.mapping(offset, length, pad):
            if start > at:
                parts.append(bytes(start - at))
            if count:
                parts.append(self.context.layers.read(layer, stored, count, pad))
            at = start + count
        parts.append(bytes(offset + length - at))
        return b"".join(parts)


class KernelDumpStacker(interfaces.automagic.StackerLayerInterface):
    """Puts a `KernelDumpLayer` over files that are kernel dumps, before volatility3's own layer."""

    stack_order = 9

    @classmethod
    def stack(
        cls, context: Any, layer_name: str, progress_callback: Any = None
    ) -> KernelDumpLayer | None:
        """Return a layer over the layer with that name; None if it is not a dump with pages."""
        try:
            return cls._stack(context, layer_name)
        except Exception as e:
            vollog.warning("kdmp_ks cannot open %s: %s: %s", layer_name, type(e).__name__, e)
            return None

    @classmethod
    def _stack(cls, context: Any, layer_name: str) -> KernelDumpLayer | None:
        from kdmp_ks.interop.layered_dump import begins_like_dump, shown_error

        base = context.layers[layer_name]
        if not begins_like_dump(base.read, base.maximum_address + 1):
            vollog.debug("%s does not begin like a kernel dump", layer_name)
            return None
        name = context.layers.free_layer_name(KernelDumpLayer.__name__)
        context.config[interfaces.configuration.path_join(name, "base_layer")] = layer_name
        try:
            return KernelDumpLayer(context, name, name)
        except exceptions.LayerException as e:
            vollog.warning("kdmp_ks: %s", shown_error(e))
            vollog.warning("kdmp_ks: the command kdmp shows the contents of the file, %s", _HINT)
            return None
