"""Automagic of volatility3: the kernel of a dump by its module list, before memory is scanned.

volatility3 looks for the kernel by scans, which miss it where a page of its image is absent. The
dump's header leads to the list of modules, and the kernel's image names its symbol table.
"""

from __future__ import annotations

import logging
from typing import Any

from volatility3.framework.automagic import pdbscan

vollog = logging.getLogger(__name__)


class KernelDumpKernel(pdbscan.KernelPDBScanner):
    """Sets the kernel's address and loads its symbols by the RSDS record of its image.

    All that it cannot find is left to volatility3's own search, which runs next.
    """

    priority = 29

    def determine_valid_kernel(
        self, context: Any, potential_layers: list[str], progress_callback: Any = None
    ) -> tuple[str, int, dict[str, Any]] | None:
        """Return layer, address and PDB of the kernel; None if it is not known for sure."""
        for name in potential_layers:
            try:
                found = _kernel_in(context, name)
            except Exception as e:
                vollog.debug("kdmp_ks: no kernel in %s: %s: %s", name, type(e).__name__, e)
                continue
            if found is not None:
                return found
        return None


def _kernel_in(context: Any, name: str) -> tuple[str, int, dict[str, Any]] | None:
    """Return the kernel in a layer of page tables directly above a `KernelDumpLayer`."""
    from volatility3.plugins import kdmp_layer

    from kdmp_ks.interop.layered_dump import kernel_image, open_layer

    virtual = context.layers[name]
    physical = context.layers[virtual.config["memory_layer"]]
    if not isinstance(physical, kdmp_layer.KernelDumpLayer):
        return None
    base = context.layers[physical.dependencies[0]]
    with open_layer(base.read, base.maximum_address + 1, base.name) as dump:
        image = kernel_image(dump)
    address = image.address & virtual.address_mask
    # The page tables of volatility3 must lead to the same image.
    if virtual.read(address, len(image.first_bytes)) != image.first_bytes:
        return None
    vollog.debug("kdmp_ks: the kernel is at %#x, its PDB is %s", address, image.pdb.identifier)
    pdb = {
        "GUID": image.pdb.guid.hex.upper(),
        "age": image.pdb.age,
        "pdb_name": image.pdb.name,
        "mz_offset": address,
    }
    return name, address, pdb
