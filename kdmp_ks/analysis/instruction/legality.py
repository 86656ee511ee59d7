"""`check_legality`: may the processor refuse the instruction as illegal?

An instruction that decodes, and that every processor of the architecture has or that this one
announces by CPUID, is legal. Refusing it is a fault of the hardware: the processor executed other
bytes than memory has, or itself went wrong.

Without a fault of the hardware an illegal-instruction exception can be

* meant: ``ud2`` and its kin are there to raise it;
* an instruction that this processor lacks: newer than it, or not enabled by the system (AVX without
  OSXSAVE);
* one that is legal only in some state: virtualisation (``vmx``, ``svm``), control registers,
  ``mwait``. Such are not judged;
* raised by software (ExRaiseStatus): the address is behind a call, no instruction faulted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.instruction.decoding.mnemonics import BASIC, FALL_BACK, LOCKABLE, MEANT
from kdmp_ks.analysis.instruction.outcome import Outcome, Result, not_examined, passed

if TYPE_CHECKING:
    from kdmp_ks.analysis.instruction.decoding.decoded import Instruction
    from kdmp_ks.firmware.cpuid import CpuDescription

TEST: Final = "legal instruction"

_UNJUDGED_REGISTERS: Final = frozenset(
    (
        "cs",
        "ds",
        "es",
        "fs",
        "gs",
        "ss",
        *(f"cr{n}" for n in range(16)),
        *(f"dr{n}" for n in range(16)),
    )
)
_FEATURES: Final = {
    "popcnt": ("popcnt",),
    "movbe": ("movbe",),
    "crc32": ("sse4_2",),
    "cmpxchg16b": ("cx16",),
    "cmpxchg8b": ("cx8",),
    "rdrand": ("rdrand",),
    "rdseed": ("rdseed",),
    "rdtscp": ("rdtscp",),
    "xgetbv": ("osxsave",),
    "adcx": ("adx",),
    "adox": ("adx",),
    "clflushopt": ("clflushopt",),
    "clwb": ("clwb",),
}
"""Features without which a processor refuses an instruction, by mnemonic."""
_GROUP_FEATURES: Final = {
    "sse3": ("sse3",),
    "ssse3": ("ssse3",),
    "sse41": ("sse4_1",),
    "sse42": ("sse4_2",),
    "sse4a": ("sse4a",),
    "aes": ("aes",),
    "pclmul": ("pclmulqdq",),
    "avx": ("osxsave", "avx"),
    "avx2": ("osxsave", "avx2"),
    "avx512": ("osxsave", "avx512f"),
    "fma": ("osxsave", "fma"),
    "fma4": ("osxsave", "fma4"),
    "f16c": ("osxsave", "f16c"),
    "xop": ("osxsave", "xop"),
    "tbm": ("tbm",),
    "bmi": ("bmi1",),
    "bmi2": ("bmi2",),
    "sha": ("sha",),
    "adx": ("adx",),
    "fsgsbase": ("fsgsbase",),
}
"""Features by group of instructions."""
_STATE: Final = frozenset(("osxsave", "fsgsbase", "tbm"))
"""Features that are not enough: the system has to enable the instructions as well."""


def check_legality(
    instruction: Instruction | None, follows_call: bool, cpu: CpuDescription | None
) -> Outcome:
    """Test whether a processor may refuse an instruction.

    Args:
        instruction: The instruction; None where the bytes are none.
        follows_call: Whether a call is right before it, and nothing shows that it was executed.
        cpu: The processor; None where the dump does not describe it.
    """
    if instruction is None:
        return passed(TEST, "the bytes are no instruction: the processor is right to refuse them")
    mnemonic, place = instruction.mnemonic, (Gva(instruction.address),)
    if mnemonic in MEANT:
        return passed(TEST, f"{mnemonic} is meant to raise the exception", place)
    if follows_call:
        return not_examined(TEST, "it follows a call, which may have raised the exception")
    needed = features_of(instruction)
    missing = missing_features(instruction, cpu)
    if missing:
        bits = ", ".join(map(_bit, missing))
        finding = f"{instruction.text} is not legal on this processor: {bits}"
        return passed(TEST, finding, place)
    if needed is None or _STATE.intersection(needed):
        return not_examined(TEST, f"whether {mnemonic} is legal depends on the processor's state")
    if needed:
        unknown = [one for one in needed if cpu is None or cpu.has(one) is None]
        if unknown:
            reason = f"whether the processor has {', '.join(unknown)} is not known"
            return not_examined(TEST, reason)
    has = f", and this processor has {', '.join(needed)}" if needed else " on every processor"
    finding = f"{instruction.text} ({instruction.data.hex(' ')}) is legal{has}"
    return Outcome(TEST, Result.FAILED, finding, place, strong=True)


def _bit(name: str) -> str:
    """Return the feature that a processor lacks, with the bit of CPUID that is clear."""
    from kdmp_ks.firmware.cpuid import cpu_features

    known = cpu_features().get(name)
    if known is None:
        return f"it lacks {name}"
    return f"it lacks {name} (CPUID leaf {known.leaf:X}h, {known.register.upper()} bit {known.bit})"


def missing_features(instruction: Instruction, cpu: CpuDescription | None) -> tuple[str, ...]:
    """Return the features that an instruction needs and that a processor lacks."""
    if cpu is None:
        return ()
    return tuple(one for one in features_of(instruction) or () if cpu.has(one) is False)


def features_of(instruction: Instruction) -> tuple[str, ...] | None:
    """Return the features that an instruction needs, none for one of every processor.

    None where it is not known under which conditions it is legal.
    """
    mnemonic = instruction.mnemonic
    registers = {one.register for one in instruction.operands}
    if registers & _UNJUDGED_REGISTERS or mnemonic in FALL_BACK:
        return None
    named = _FEATURES.get(mnemonic)
    if named is not None:
        return named
    grouped = [_GROUP_FEATURES[one] for one in sorted(instruction.groups & _GROUP_FEATURES.keys())]
    if grouped:
        return tuple(dict.fromkeys(name for names in grouped for name in names))
    if "lock" in instruction.prefixes:
        first = instruction.operands[0] if instruction.operands else None
        return () if mnemonic in LOCKABLE and first is not None and first.memory else None
    return () if mnemonic in BASIC else None
