# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_unwind.ksy; kaitai-struct-compiler 0.11.0; tools/schemas/build.py added docstrings and SEQ_FIELDS
from enum import IntEnum
from os import PathLike
from types import TracebackType
from typing import Any, BinaryIO, ClassVar

from typing_extensions import Self

class _KaitaiStruct:
    """What every parser has from `kaitaistruct.KaitaiStruct`."""

    SEQ_FIELDS: ClassVar[tuple[str, ...]]
    """Names of the fields in the order of the file."""
    _io: Any
    _parent: Any
    _root: Any
    def __init__(self, _io: Any, _parent: Any = None, _root: Any = None) -> None: ...
    @classmethod
    def from_file(cls, filename: str | PathLike[str]) -> Self: ...
    @classmethod
    def from_bytes(cls, buf: bytes) -> Self: ...
    @classmethod
    def from_io(cls, io: BinaryIO) -> Self: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...

class WindowsUnwind(_KaitaiStruct):
    """Descriptions of the functions of an image, by which a debugger finds the
    caller of a function and the registers that the function has saved.

    The exception directory of an image (section `.pdata`) is an array of function
    entries, sorted by their first address. All addresses in it are RVAs, offsets
    from the base of the image. An entry refers to unwind data, which are mostly in
    the section `.xdata` or `.rdata`.

    For AMD64, an entry is a `runtime_function_amd64` and refers to an
    `unwind_info_amd64`. An interrupt or exception pushes a `machine_frame_amd64`.

    There is no common head: the root has no fields of its own, and an application
    applies a type to the bytes at an RVA. Every address and count may be wrong,
    and chains may have no end: each is to be checked before use.

    References:
        https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64
    """

    class Amd64UnwindFlags(IntEnum):
        exception_handler = 0x1
        """UNW_FLAG_EHANDLER

        The function has a handler of exceptions.
        """
        unwind_handler = 0x2
        """UNW_FLAG_UHANDLER

        The function has a handler that is called when its frame is removed.
        """
        chained = 0x4
        """UNW_FLAG_CHAININFO

        The function is a part of another one.
        """

    class Amd64UnwindOps(IntEnum):
        push_nonvol = 0x0
        """UWOP_PUSH_NONVOL

        A push of the register `op_info`.
        """
        alloc_large = 0x1
        """UWOP_ALLOC_LARGE

        Stack of `operand` times 8 bytes, or with 1 in `op_info` of two slots as
        bytes.
        """
        alloc_small = 0x2
        """UWOP_ALLOC_SMALL

        Stack of `op_info` times 8 and 8 bytes.
        """
        set_fpreg = 0x3
        """UWOP_SET_FPREG

        The frame pointer is set, to the stack pointer and `ofs_frame`.
        """
        save_nonvol = 0x4
        """UWOP_SAVE_NONVOL

        The register `op_info` is stored `operand` times 8 bytes above the stack
        pointer that the prolog ends with.
        """
        save_nonvol_far = 0x5
        """UWOP_SAVE_NONVOL_FAR

        As before, with the offset in bytes in two slots.
        """
        epilog = 0x6
        """UWOP_EPILOG

        In version 2, one slot. The first one of a function has the bytes of each
        of its epilogs in `code_offset`, and bit 0 of `op_info` is set if one of
        them is at its end. All others have `ofs_epilog`. In version 1 it was
        a saved half of a vector register, with one slot as the operand.
        """
        spare = 0x7
        """UWOP_SPARE_CODE

        In version 1 a saved half of a vector register, with two slots.
        """
        save_xmm128 = 0x8
        """UWOP_SAVE_XMM128

        The vector register `op_info` is stored `operand` times 16 bytes above the
        stack pointer.
        """
        save_xmm128_far = 0x9
        """UWOP_SAVE_XMM128_FAR

        As before, with the offset in bytes in two slots.
        """
        push_machframe = 0xa
        """UWOP_PUSH_MACHFRAME

        A `machine_frame_amd64` was pushed, and with 1 in `op_info` an error code
        after it.
        """

    class RuntimeFunctionAmd64(_KaitaiStruct):
        """A function, or a part of one. No two entries of an exception directory
        overlap.

        Windows calls it `_IMAGE_RUNTIME_FUNCTION_ENTRY`.

        References:
            https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-runtime_function
        """

        begin_address: int
        """u4 at 0x0, BeginAddress

        RVA of the first byte.
        """
        end_address: int
        """u4 at 0x4, EndAddress

        RVA of the first byte behind it.
        """
        unwind_address: int
        """u4 at 0x8, UnwindInfoAddress

        RVA of an `unwind_info_amd64`. If bit 0 is set, the rest is the RVA of
        another entry, which is to be used in place of this one.
        """
        @property
        def is_indirect(self) -> bool:
            """calculated

            Whether the entry refers to another entry.
            """
        @property
        def target_address(self) -> int:
            """calculated

            RVA of the unwind data, or of the other entry.
            """

    class UnwindHeadAmd64(_KaitaiStruct):
        """Start of an `unwind_info_amd64`. In version 3, for functions that use the
        registers of Intel APX, only the first two bytes have this layout.

        References:
            https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_info
        """

        version_and_flags: int
        """u1 at 0x0

        Bits 0 to 2 are the `version`, bits 3 to 7 the `flags`.
        """
        len_prolog: int
        """u1 at 0x1, SizeOfProlog

        Bytes of the prolog.
        """
        num_codes: int
        """u1 at 0x2, CountOfCodes

        Number of slots of unwind codes.
        """
        frame: int
        """u1 at 0x3

        Bits 0 to 3 are the `frame_register`, bits 4 to 7 its offset.
        """
        @property
        def version(self) -> int:
            """calculated, Version

            1, or 2 if the codes describe epilogs as well.
            """
        @property
        def flags(self) -> int:
            """calculated, Flags

            Combination of `amd64_unwind_flags`.
            """
        @property
        def has_handler(self) -> bool:
            """calculated

            Whether the function has a handler of exceptions or of unwinding.
            """
        @property
        def has_chain(self) -> bool:
            """calculated

            Whether the function is a part of another one.
            """
        @property
        def frame_register(self) -> int:
            """calculated, FrameRegister

            Number of the register that is the frame pointer; 0 without one.
            """
        @property
        def ofs_frame(self) -> int:
            """calculated, FrameOffset

            Bytes between the stack pointer and the frame pointer where it is set.
            """
        @property
        def num_slots(self) -> int:
            """calculated

            Number of slots with the padding behind the codes.
            """

    class UnwindInfoAmd64(_KaitaiStruct):
        """Unwind data (UNWIND_INFO) of versions 1 and 2: the effects of the prolog on
        stack and registers, the last instruction first. Data of the handler may
        follow.

        References:
            https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_info
        """

        head: WindowsUnwind.UnwindHeadAmd64
        """unwind_head_amd64 at 0x0

        Counts, flags and frame register.
        """
        codes: list[WindowsUnwind.UnwindCodeAmd64]
        """unwind_code_amd64[] at 0x4, UnwindCode

        The slots. A code may use the one or two slots behind it as its operand.
        """
        chained: WindowsUnwind.RuntimeFunctionAmd64 | None
        """runtime_function_amd64

        The function of which this one is a part; its codes are undone after
        those of the part, all of them.
        """
        handler_address: int | None
        """u4, ExceptionHandler

        RVA of the handler.
        """
        @property
        def num_codes(self) -> int:
            """calculated

            Number of slots without the padding.
            """

    class UnwindCodeAmd64(_KaitaiStruct):
        """A slot (UNWIND_CODE), which is an unwind code or an operand of the code
        before it.

        References:
            https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_code
        """

        code_offset: int
        """u1 at 0x0, CodeOffset

        Offset in the prolog of the byte behind the instruction. Other meaning
        for `epilog`.
        """
        operation: int
        """u1 at 0x1

        Bits 0 to 3 are the `unwind_op`, bits 4 to 7 the `op_info`.
        """
        @property
        def unwind_op(self) -> int:
            """calculated, UnwindOp

            Kind of the code, one of `amd64_unwind_ops`.
            """
        @property
        def op_info(self) -> int:
            """calculated, OpInfo

            A register or a number, by the kind.
            """
        @property
        def operand(self) -> int:
            """calculated, FrameOffset

            The slot as an operand of 16 bits. The first of two slots has the lower
            half of 32 bits.
            """
        @property
        def ofs_epilog(self) -> int:
            """calculated, EpilogCode

            Of an `epilog` but the first one of a function: offset of the epilog,
            backwards from the end of the function; 0 is padding.
            """

    class MachineFrameAmd64(_KaitaiStruct):
        """Words on the stack that the processor pushes when an interrupt or exception
        occurs. Before them there may be an error code of eight bytes.

        Windows calls it `_MACHINE_FRAME`.

        References:
            https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#unwind-operation-code
        """

        rip: int
        """u8 at 0x0, Rip

        Address of the instruction that was interrupted or that failed.
        """
        seg_cs: int
        """u2 at 0x8, SegCs

        Selector of the code; bits 0 and 1 are 3 in user mode.
        """
        eflags: int
        """u4 at 0x10, EFlags

        Flags of the processor.
        """
        rsp: int
        """u8 at 0x18, Rsp

        Stack pointer before the interrupt.
        """
        seg_ss: int
        """u2 at 0x20, SegSs

        Selector of the stack.
        """
