"""`find_sampled_stacks`: call stacks that the DPC watchdog of Windows sampled (bug check 0x133).

The samples are made by Windows itself while routines run too long at DISPATCH_LEVEL or above: whole
call stacks, without symbols or unwinding. Equal samples are counted.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from kdmp_ks import structs
from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.location import place_of
from kdmp_ks.analysis.report.located import Location
from kdmp_ks.analysis.watchdog.stopped_dump import kernel_address, signed_struct, stop_code
from kdmp_ks.errors import BoundsError, InvalidDataError
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import MAX_WATCHDOG_PROFILE
from kdmp_ks.ground.warnings import OddValue, Unavailable, Warnings
from kdmp_ks.kernel.base.layout import scan_for
from kdmp_ks.structs.dpc_watchdog import DPC_WATCHDOG_FRAMES, DPC_WATCHDOG_SIGNATURE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.watchdog.stopped_dump import StoppedDump

CODE: Final = 0x133
"""DPC_WATCHDOG_VIOLATION."""
_BLOCK_OF_KIND: Final = {0: 3, 1: 2}
"""Index of the parameter with the triage block, by the first parameter."""


@frozen
class SampledStack(Facts):
    """A call stack.

    Attributes:
        count: Number of samples with this stack.
        frames: Return addresses with their modules, the innermost first.
    """

    count: int
    frames: tuple[Location, ...]


@frozen
class SampledStacks(Facts):
    """Call stacks that the DPC watchdog sampled.

    Attributes:
        block: Address of the triage block.
        profile: Address of the samples.
        processor: Number of the processor that was sampled.
        sample_count: Number of samples.
        stacks: The different stacks, the most frequent first.
    """

    block: Gva
    profile: Gva
    processor: int
    sample_count: int
    stacks: tuple[SampledStack, ...]


def find_sampled_stacks(
    dump: StoppedDump, warnings: Warnings | None = None
) -> SampledStacks | None:
    """Find the call stacks that the DPC watchdog sampled on the crashing processor.

    Args:
        dump: The dump.
        warnings: Gets what is wrong with samples.

    Returns:
        None where the stop code is another, or has no triage block (older builds of Windows).

    Raises:
        MemoryReadError: The triage block or the samples are not in the dump.
        InvalidDataError: They contradict themselves, or the crashing processor is not known.
        UnsupportedDumpError: The dump's memory cannot be read.
    """
    code, parameters = stop_code(dump)
    place = _BLOCK_OF_KIND.get(parameters[0])
    if code != CODE or place is None or not parameters[place]:
        return None
    warnings = Warnings() if warnings is None else warnings
    block = kernel_address(dump, parameters[place], f"BugCheckParameter{place + 1}")
    triage = signed_struct(
        dump, block, structs.DPC_WATCHDOG_GLOBAL_TRIAGE_BLOCK, DPC_WATCHDOG_SIGNATURE
    )
    processor = dump.system.crashing_processor
    if processor is None:
        raise InvalidDataError(
            "the samples of the DPC watchdog cannot be found",
            field="KPRCB",
            expected="that of the crashing processor",
            got="none",
        )
    pointer = processor.value.address + triage.DpcWatchdogProfileOffset
    found = int(dump.system.memory.read_struct(pointer, dump.architecture.pointer))
    profile = kernel_address(dump, found, "KPRCB.DpcWatchdogProfile")
    data = _profile(dump, profile, triage.DpcWatchdogProfileLength, warnings)
    samples = Counter(_samples(dump, data, warnings))
    return SampledStacks(
        block=block,
        profile=profile,
        processor=processor.value.number,
        sample_count=samples.total(),
        stacks=tuple(
            SampledStack(count, _located(dump, frames)) for frames, count in samples.most_common()
        ),
    )


def _located(dump: StoppedDump, frames: tuple[int, ...]) -> tuple[Location, ...]:
    """Return frames with their locations; all but the first are return addresses."""
    return tuple(
        Location(Gva(frame), place_of(frame, dump, is_return=number > 0))
        for number, frame in enumerate(frames)
    )


def _profile(dump: StoppedDump, address: int, size: int, warnings: Warnings) -> bytes:
    """Read the samples, as far as they are in the dump.

    Raises:
        MemoryReadError: The first of them is not there.
        BoundsError: The size is that of no sample.
    """
    one = structs.DPC_WATCHDOG_SAMPLE.sizeof()
    if size < one:
        raise BoundsError(
            "the samples of the DPC watchdog have no size",
            field="DpcWatchdogProfileLength",
            expected=f"at least {one:#x}",
            got=size,
        )
    if size > MAX_WATCHDOG_PROFILE:
        read = f"only {MAX_WATCHDOG_PROFILE:#x} bytes are read"
        warnings.append(OddValue("DpcWatchdogProfileLength", size, read))
    wanted = min(size, MAX_WATCHDOG_PROFILE)
    memory = dump.system.memory
    memory.read_exact(address, one)
    data = memory.read(address, wanted)
    if len(data) < wanted:
        reason = f"the dump has {len(data):#x} bytes of {wanted:#x}"
        warnings.append(Unavailable("the end of the samples of the DPC watchdog", reason))
    return data


def _samples(dump: StoppedDump, data: bytes, warnings: Warnings) -> Iterator[tuple[int, ...]]:
    """Yield the return addresses of each sample that is filled in."""
    structure = structs.DPC_WATCHDOG_SAMPLE
    is_kernel = dump.architecture.is_kernel_address
    wrong = 0
    for _, slot in scan_for(data, structure, structure.sizeof()):
        frames = tuple(slot.Frames[: slot.FrameCount])
        if not slot.FrameCount:
            continue
        if slot.FrameCount > DPC_WATCHDOG_FRAMES or not all(map(is_kernel, frames)):
            wrong += 1
        else:
            yield frames
    if wrong:
        what = "so many samples of the DPC watchdog are no call stacks, and are left out"
        warnings.append(OddValue("DPC_WATCHDOG_SAMPLE", wrong, what))
