"""`translate_physical`, `translate_virtual`: translations of many addresses.

The results are those of the scalar `translate`, in arrays; ``ok`` is False where it failed, and
``error(i)`` is the very exception that the scalar verb raises.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kdmp_ks.batch.numeric import as_addresses, np
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.kinds import PAGE_MASK

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from kdmp_ks.batch.numeric import I64, U64, Addresses, Bools
    from kdmp_ks.batch.space import PhysicalSpace, VirtualSpace

__all__ = ["FileOffsets", "Translations", "translate_physical", "translate_virtual"]


@dataclass(frozen=True, slots=True, eq=False)
class FileOffsets:
    """File offsets of physical addresses.

    Attributes:
        gpas: The addresses.
        offsets: File offset of each; -1 where there is none.
        ok: Whether there is one.
    """

    _reader: PhysicalSpace
    gpas: U64
    offsets: I64
    ok: Bools

    def __len__(self) -> int:
        """Number of addresses."""
        return self.gpas.size

    def error(self, i: int) -> KdmpError | None:
        """Return the error that `kdmp_ks.phys.PhysicalReader.translate` raises for an address.

        Args:
            i: Its index.

        Returns:
            The error; None for an address that translates.
        """
        return None if self.ok[i] else _raised(self._reader, int(self.gpas[i]))


@dataclass(frozen=True, slots=True, eq=False)
class Translations:
    """Physical addresses of virtual ones, and rights.

    Attributes:
        gvas: The addresses.
        gpa: Physical address of each; 0 where there is none.
        page_size: Bytes in the page that maps it; 0 where none does.
        writable: As in `kdmp_ks.virt.Translation`; False where nothing is mapped.
        executable: As ``writable``.
        user_accessible: As ``writable``.
        transition: As ``writable``.
        ok: Whether it translates.
        level: Value of the `PxeKind` at which the walk ended; 0 for those that translate, and for
            those that cannot exist.
    """

    _reader: VirtualSpace
    gvas: U64
    gpa: U64
    page_size: NDArray[np.uint32]
    writable: Bools
    executable: Bools
    user_accessible: Bools
    transition: Bools
    ok: Bools
    level: NDArray[np.uint8]

    def __len__(self) -> int:
        """Number of addresses."""
        return self.gvas.size

    def error(self, i: int) -> KdmpError | None:
        """Return the error that `kdmp_ks.virt.VirtualReader.translate` raises for an address.

        Args:
            i: Its index.

        Returns:
            The error; None for an address that translates.
        """
        return None if self.ok[i] else _raised(self._reader, int(self.gvas[i]))


def _raised(reader: PhysicalSpace | VirtualSpace, address: int) -> KdmpError:
    try:
        reader.translate(address)
    except KdmpError as e:
        return e.with_traceback(None)
    raise AssertionError(f"{address:#x} translates after all")


def translate_physical(reader: PhysicalSpace, addresses: Addresses) -> FileOffsets:
    """Find the file offsets of physical addresses.

    Args:
        reader: The physical memory.
        addresses: A one-dimensional array of integers of any kind, or any iterable of ints.

    Raises:
        AddressError: One of them is not a 64-bit address.
        TypeError: They are not integers.
    """
    gpas = as_addresses(addresses)
    pages = reader.rule.page_offsets(gpas)
    ok = pages >= 0
    in_page = (gpas & np.uint64(PAGE_MASK)).view(np.int64)
    return FileOffsets(reader, gpas, np.where(ok, pages + in_page, -1), ok)


def translate_virtual(reader: VirtualSpace, addresses: Addresses) -> Translations:
    """Find the physical addresses behind virtual ones, and their rights.

    Args:
        reader: The address space.
        addresses: A one-dimensional array of integers of any kind, or any iterable of ints.

    Raises:
        AddressError: One of them is not an address of the space.
        UnsupportedDumpError: The dump has no page tables: a triage dump.
        SourceError: The file cannot be read.
        TypeError: They are not integers.
    """
    gvas = as_addresses(addresses)
    outside = gvas > np.uint64(reader.rule.end - 1)
    if outside.any():
        reader.translate(int(gvas[np.argmax(outside)]))
    found = reader.rule.translate_many(gvas)
    writable, executable, user_accessible = found.rights
    return Translations(
        reader,
        gvas,
        found.gpa,
        found.page_size,
        writable,
        executable,
        user_accessible,
        found.transition,
        found.ok,
        found.level,
    )
