"""`Signature`: a text that is the same for the same crash on any machine, and its hash."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from kdmp_ks.ground.facts import HEX, Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.ground.inferred import Confidence


@frozen
class SignatureFrame(Facts):
    """A frame of a call stack, without anything that differs from machine to machine.

    Attributes:
        module: File name of the module; None where no module covers the instruction.
        module_offset: Offset of the instruction in the module, in bytes; None without a module.
        timestamp: ``TimeDateStamp`` of the module; None where it is unknown.
        size: Size of the module in memory, in bytes; None without a module.
        function: Name of the function; None without symbols.
        trust: Source of the frame: ``context``, ``unwind`` or ``frame_pointer``.
    """

    module: str | None
    module_offset: int | None = field(metadata=HEX)
    timestamp: int | None = field(metadata=HEX)
    size: int | None
    function: str | None
    trust: str


@frozen
class Bucket(Facts):
    """A crash by the conventions of ``!analyze``, as far as these are published.

    WinDbg computes its bucket from more than a dump contains, so this one may differ from it. Where
    the two texts are equal, the hashes are.

    Attributes:
        text: The bucket, such as ``AV_myfault!unknown_function``.
        hash: Its FAILURE_ID_HASH, computed from this text.
        confidence: How sure it is that WinDbg names the same culprit; never high.
        evidence: How the culprit was chosen.
    """

    text: str
    hash: str
    confidence: Confidence
    evidence: str


@frozen
class Signature(Facts):
    """A text that is the same for the same crash on any machine with the same builds.

    It contains no addresses, no names of processes, paths or people, and no spaces.

    Attributes:
        text: Code of the bug check, its kind, and modules with offsets, separated by ``|``; a
            module has its timestamp and size behind ``@``, as symbol stores write them.
        hash: The first 16 bytes of the SHA-256 of the text in UTF-8, hexadecimal.
        basis: Source of the text behind the code: ``frames`` (several frames that are
            certain), ``fault`` (the instruction of the fault), ``parameters`` (a module or request
            that a parameter leads to), ``stop`` (the module that stopped the machine), ``code``
            (nothing else).
        confidence: How sure it is that crashes of one signature have one cause.
        evidence: The reason of the confidence.
        frames: The frames that are part of the text.
        bucket: The bucket by the conventions of ``!analyze``; None where it needs names or frames
            that are missing.
    """

    text: str
    hash: str
    basis: str
    confidence: Confidence
    evidence: str
    frames: tuple[SignatureFrame, ...]
    bucket: Bucket | None
