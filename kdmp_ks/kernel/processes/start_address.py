"""Find where a thread began, in its ETHREAD.

The KDBG does not contain the offsets of ``StartAddress`` and ``Win32StartAddress``. They are stored
in a part of the ETHREAD whose order has held since Windows 8, around the list of I/O requests,
whose offset the KDBG does contain. In a thread of the system both are the same; in one of a program
the first is the routine of ntdll that all threads begin with. The end of a list of the registry can
take the place of ``StartAddress``, so that an address outside every module is not believed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.addresses import Gva
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.inferred import Confidence, Inferred
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.kernel.base.layout import field_offset
from kdmp_ks.kernel.processes.client_id import is_sound_part

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.kernel.base.kdbg import Kdbg

_PLACE = "by the place of IrpList in the KDBG"


@frozen
class StartAddresses(Facts):
    """Where a thread began; None where that is not known.

    Attributes:
        kernel: ``StartAddress``: the routine that the kernel started.
        program: ``Win32StartAddress``: the routine that the creator of the thread asked for.
    """

    kernel: Inferred[Gva] | None
    program: Inferred[Gva] | None


def find_start_addresses(
    reader: Readable, kdbg: Kdbg, thread: int, is_code: Callable[[int], bool]
) -> StartAddresses:
    """Find where a thread began.

    Args:
        reader: The kernel's address space.
        kdbg: The kernel's debugger data block.
        thread: Address of the ETHREAD.
        is_code: Whether an address of the kernel is in a module.
    """
    nothing = StartAddresses(None, None)
    irps, machine = kdbg["OffsetEThreadIrpList"], kdbg.architecture
    if not irps:
        return nothing
    layout = machine.structure("ETHREAD_START")
    address = thread + irps - field_offset(layout, "IrpList")
    try:
        part = reader.read_struct(address, layout)
    except UNUSABLE:
        return nothing
    kernel, program = int(part.StartAddress), int(part.Win32StartAddress)

    def fits(value: int) -> bool:
        if not value or not machine.is_canonical(value):
            return False
        return not machine.is_kernel_address(value) or is_code(value)

    has_semaphore = is_sound_part(part, address + field_offset(layout, "Cid"), machine)
    if kernel == program and fits(kernel):
        evidence = f"ETHREAD.StartAddress and Win32StartAddress agree, {_PLACE}"
        found = Inferred.high(Gva(kernel), evidence)
        return StartAddresses(found, found)
    sure = Confidence.HIGH if has_semaphore else Confidence.LOW
    return StartAddresses(
        Inferred(Gva(kernel), sure, f"ETHREAD.StartAddress, {_PLACE}") if fits(kernel) else None,
        Inferred(Gva(program), sure, f"ETHREAD.Win32StartAddress, {_PLACE}")
        if fits(program)
        else None,
    )
