"""`function_table`: the table of functions that comes with symbols."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from kdmp_ks.symbols.table import UnwindBytes
    from kdmp_ks.symbols.unwind.function_table import FunctionTable, ReadRva

IMAGE_FILE_MACHINE_AMD64: Final = 0x8664
IMAGE_FILE_MACHINE_ARM64: Final = 0xAA64


def function_table(
    functions: UnwindBytes | None, unwind: UnwindBytes | None, machine: int, pointer_size: int
) -> FunctionTable | None:
    """Return the table of functions that comes with symbols.

    Args:
        functions: The exception directory.
        unwind: The unwind data that it refers to.
        machine: IMAGE_FILE_MACHINE.
        pointer_size: Bytes of a pointer.

    Returns:
        None without an exception directory, and for machines whose tables have another layout.
    """
    if functions is None or pointer_size != 8:
        return None
    read = read_areas([functions] if unwind is None else [unwind, functions])
    return functions_of(functions.data, read, machine)


def functions_of(entries: bytes, read: ReadRva, machine: int) -> FunctionTable | None:
    """Return a table of functions.

    Args:
        entries: The exception directory, or successive entries of it.
        read: Reads bytes of the image, RVA and length; None where they are missing.
        machine: IMAGE_FILE_MACHINE; 0 is AMD64.

    Returns:
        None for machines whose tables have another layout.
    """
    if machine == IMAGE_FILE_MACHINE_AMD64:
        from kdmp_ks.symbols.unwind.amd64_functions import Amd64Functions

        return Amd64Functions(entries, read)
    if machine == IMAGE_FILE_MACHINE_ARM64:
        from kdmp_ks.symbols.unwind.arm64_functions import Arm64Functions

        return Arm64Functions(entries, read)
    return None


def read_areas(areas: list[UnwindBytes]) -> ReadRva:
    """Return a function that reads bytes of an image from copies of some of its areas."""

    def read(rva: int, length: int) -> bytes | None:
        for area in areas:
            start = rva - area.rva
            if start >= 0 and start + length <= len(area.data):
                return area.data[start : start + length]
        return None

    return read
