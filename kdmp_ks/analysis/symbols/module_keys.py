"""Keys of a module: of its image by the list of modules, of its PDB by the image."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.analysis.symbols.mapped_image import read_mapped_image
from kdmp_ks.symbols.keys import ImageKey

if TYPE_CHECKING:
    from kdmp_ks.analysis.symbols.mapped_image import MappedImage
    from kdmp_ks.analysis.symbols.symbolised_dump import SymbolisedDump
    from kdmp_ks.kernel.modules.module import Module


def image_key(module: Module) -> ImageKey | None:
    """Return the key of the image of a module; None where its timestamp or name is not known."""
    stamp = module.timestamp
    if stamp is None and module.inferred_timestamp is not None:
        stamp = module.inferred_timestamp.value
    if not stamp or not module.name or module.size <= 0:
        return None
    return ImageKey(module.name, stamp, module.size)


def mapped_image(dump: SymbolisedDump, module: Module) -> MappedImage | None:
    """Read the image of a module in the memory of a dump; None where its headers are missing."""
    return read_mapped_image(dump.memory, int(module.start), int(module.size))
