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

    For ARM64, an entry is a `runtime_function_arm64`. It is packed, or it refers to
    an `unwind_info_arm64`. A function of ARM64 or x86 that keeps a frame pointer
    has a `frame_record64` or `frame_record32` at its address.

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

    class Arm64UnwindForms(IntEnum):
        full = 0x0
        """PdataRefToFullXdata

        The entry refers to unwind data.
        """
        packed = 0x1
        """PdataPackedUnwindFunction

        Packed unwind data of a function with a prolog and an epilog at its end.
        """
        packed_part = 0x2
        """PdataPackedUnwindFragment

        Packed unwind data of a part without a prolog and without an epilog.
        """

    class Arm64Chains(IntEnum):
        unchained = 0x0
        """PdataCrUnchained

        The return address stays in lr.
        """
        saved_lr = 0x1
        """PdataCrUnchainedSavedLr

        lr is saved behind the other registers.
        """
        chained_signed = 0x2
        """PdataCrChainedWithPac

        As `chained`, and lr is signed before.
        """
        chained = 0x3
        """PdataCrChained

        x29 and lr are a `frame_record64`.
        """

    class Arm64UnwindCodes(IntEnum):
        alloc_s = 0x0
        """Stack, 16 bytes times bits 0 to 4."""
        save_r19r20_x = 0x20
        """x19 and x20 are pushed into 8 bytes times bits 0 to 4."""
        save_fplr = 0x40
        """x29 and lr at 8 bytes times bits 0 to 5."""
        save_fplr_x = 0x80
        """x29 and lr are pushed into 8 bytes times bits 0 to 5, and 8."""
        alloc_m = 0xc0
        """Two bytes: stack, 16 bytes times bits 0 to 10."""
        save_regp = 0xc8
        """Two bytes: the registers of bits 6 to 9, from x19, and the
        next one, at 8 bytes times bits 0 to 5.
        """
        save_regp_x = 0xcc
        """Two bytes: as `save_regp`, pushed into 8 more bytes."""
        save_reg = 0xd0
        """Two bytes: one register, as `save_regp`."""
        save_reg_x = 0xd4
        """Two bytes: the register of bits 5 to 8 is pushed into 8 bytes
        times bits 0 to 4, and 8.
        """
        save_lrpair = 0xd6
        """Two bytes: the register of bits 6 to 8 times 2, from x19, and
        lr, at 8 bytes times bits 0 to 5.
        """
        save_fregp = 0xd8
        """Two bytes: the registers of bits 6 to 8, from d8, and the next
        one, at 8 bytes times bits 0 to 5.
        """
        save_fregp_x = 0xda
        """Two bytes: as `save_fregp`, pushed into 8 more bytes."""
        save_freg = 0xdc
        """Two bytes: one register, as `save_fregp`."""
        save_freg_x = 0xde
        """Two bytes: the register of bits 5 to 7 is pushed into 8 bytes
        times bits 0 to 4, and 8.
        """
        alloc_z = 0xdf
        """Two bytes: stack in units of the size of scalable vectors
        (SVE).
        """
        alloc_l = 0xe0
        """Four bytes: stack, 16 bytes times bits 0 to 23."""
        set_fp = 0xe1
        """x29 is set to the stack pointer."""
        add_fp = 0xe2
        """Two bytes: x29 is set to the stack pointer and 8 bytes times
        bits 0 to 7.
        """
        nop = 0xe3
        """An instruction without effect on the frame."""
        end = 0xe4
        """End of the codes."""
        end_c = 0xe5
        """End of the codes of a part of a function; those of the
        function follow.
        """
        save_next = 0xe6
        """The pair of registers behind the one of the next code, in the
        16 bytes behind it.
        """
        save_any_reg = 0xe7
        """Three bytes: any register or pair."""
        trap_frame = 0xe8
        """A `trap_frame_arm64` is at the stack pointer."""
        machine_frame = 0xe9
        """A `machine_frame_arm64` is at the stack pointer."""
        context = 0xea
        """A CONTEXT is at the stack pointer."""
        ec_context = 0xeb
        """A CONTEXT of ARM64EC is at the stack pointer."""
        clear_unwound_to_call = 0xec
        """lr is no return address, but the address of an instruction."""
        pac_sign_lr = 0xfc
        """lr is signed."""

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

    class RuntimeFunctionArm64(_KaitaiStruct):
        """A function, or a part of one. The fields of the packed form are instances;
        they have a meaning if `flag` is one of the packed forms.

        Windows calls it `_IMAGE_ARM64_RUNTIME_FUNCTION_ENTRY`.

        References:
            https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#pdata-records
        """

        begin_address: int
        """u4 at 0x0, BeginAddress

        RVA of the first byte.
        """
        unwind_data: int
        """u4 at 0x4, UnwindData

        Bits 0 and 1 are the `flag`. The rest is the RVA of an
        `unwind_info_arm64`, or the packed form of unwind data.
        """
        @property
        def flag(self) -> int:
            """calculated, Flag

            One of `arm64_unwind_forms`.
            """
        @property
        def unwind_address(self) -> int:
            """calculated

            RVA of the unwind data if they are not packed.
            """
        @property
        def len_function(self) -> int:
            """calculated, FunctionLength

            Bytes of the function.
            """
        @property
        def num_float_registers(self) -> int:
            """calculated, RegF

            Number of saved registers from d8 on.
            """
        @property
        def num_registers(self) -> int:
            """calculated, RegI

            Number of saved registers from x19 on.
            """
        @property
        def has_homes(self) -> bool:
            """calculated, H

            Whether the prolog stores the arguments x0 to x7.
            """
        @property
        def chain(self) -> int:
            """calculated, CR

            How the return address is saved, one of `arm64_chains`.
            """
        @property
        def len_frame(self) -> int:
            """calculated, FrameSize

            Bytes of stack that the prolog allocates.
            """

    class UnwindHeadArm64(_KaitaiStruct):
        """First word of an `unwind_info_arm64`.

        References:
            https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records
        """

        word: int
        """u4 at 0x0

        The fields, see the instances.
        """
        @property
        def len_function(self) -> int:
            """calculated, FunctionLength

            Bytes of the function.
            """
        @property
        def version(self) -> int:
            """calculated, Version

            Always zero.
            """
        @property
        def has_handler(self) -> bool:
            """calculated, ExceptionDataPresent

            Whether the function has a handler of exceptions.
            """
        @property
        def has_one_epilog(self) -> bool:
            """calculated, EpilogInHeader

            Whether the function has one epilog at its end, whose codes begin at the
            index `epilogs`.
            """
        @property
        def epilogs(self) -> int:
            """calculated, EpilogCount

            Number of epilogs, or index of the first code of the only epilog.
            """
        @property
        def num_code_words(self) -> int:
            """calculated, CodeWords

            Words of unwind codes.
            """
        @property
        def is_extended(self) -> bool:
            """calculated

            Whether the next word has both numbers, as they are too large here.
            """

    class UnwindExtensionArm64(_KaitaiStruct):
        """Second word of an `unwind_info_arm64` if the first one `is_extended`.

        References:
            https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records
        """

        epilogs: int
        """u2 at 0x0, ExtendedEpilogCount

        Number of epilogs, or index of the first code of the only epilog.
        """
        num_code_words: int
        """u1 at 0x2, ExtendedCodeWords

        Words of unwind codes.
        """

    class EpilogScopeArm64(_KaitaiStruct):
        """An epilog. Those of a function are in the order of their offsets.

        References:
            https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records
        """

        word: int
        """u4 at 0x0

        The fields, see the instances.
        """
        @property
        def ofs_epilog(self) -> int:
            """calculated, EpilogStartOffset

            Offset of its first instruction in the function.
            """
        @property
        def index(self) -> int:
            """calculated, EpilogStartIndex

            Index of the first byte of its unwind codes.
            """

    class UnwindInfoArm64(_KaitaiStruct):
        """Unwind data: codes of one to five bytes that undo the instructions of the
        prolog, the last one first, and further ones for epilogs of another form.
        Each code stands for one instruction, `trap_frame` and the following ones of
        `arm64_unwind_codes` for none. Data of the handler may follow.

        References:
            https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records
        """

        head: WindowsUnwind.UnwindHeadArm64
        """unwind_head_arm64 at 0x0

        Counts and flags.
        """
        extension: WindowsUnwind.UnwindExtensionArm64 | None
        """unwind_extension_arm64 at 0x4

        Counts that are too large for the head.
        """
        scopes: list[WindowsUnwind.EpilogScopeArm64]
        """epilog_scope_arm64[]

        The epilogs.
        """
        codes: bytes
        """num_code_words * 4 bytes

        The unwind codes, see `arm64_unwind_codes`.
        """
        handler_address: int | None
        """u4, ExceptionHandler

        RVA of the handler.
        """
        @property
        def epilogs(self) -> int:
            """calculated

            Number of epilogs, or index of the first code of the only epilog.
            """
        @property
        def num_code_words(self) -> int:
            """calculated

            Words of unwind codes.
            """
        @property
        def num_scopes(self) -> int:
            """calculated

            Number of scopes.
            """

    class MachineFrameArm64(_KaitaiStruct):
        """Words on the stack at the code `machine_frame`; one reader has it, it was
        not seen in a dump.

        References:
            https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#unwind-codes
        """

        sp: int
        """u8 at 0x0

        Stack pointer before.
        """
        pc: int
        """u8 at 0x8

        Address of the instruction that was interrupted.
        """

    class TrapFrameArm64(_KaitaiStruct):
        """Registers on the stack at the code `trap_frame`: those that the kernel saves
        at an interrupt, exception or system call. Only one reader has it, it was
        not seen in a dump.

        Windows calls it `_KTRAP_FRAME`.

        References:
            https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#unwind-codes
        """

        exception_active: int
        """u1 at 0x0, ExceptionActive

        0 interrupt, 1 exception, 2 system call.
        """
        context_from_frames: int
        """u1 at 0x1, ContextFromKFramesUnwound"""
        debug_registers_valid: int
        """u1 at 0x2, DebugRegistersValid

        Whether the debug registers are saved.
        """
        previous_mode: int
        """u1 at 0x3, PreviousMode

        Of a system call; of an interrupt it is the IRQL.
        """
        fault_status: int
        """u4 at 0x4, FaultStatus

        Of a page fault.
        """
        fault_address: int
        """u8 at 0x8, FaultAddress

        Of a page fault; of a system call it is the trap frame before.
        """
        vfp_state: int
        """u8 at 0x10, VfpState

        Address of the saved vector registers, or 0.
        """
        debug_registers: bytes
        """120 bytes at 0x18, Bcr, Bvr, Wcr, Wvr

        Breakpoints and watchpoints.
        """
        spsr: int
        """u4 at 0x90, Spsr

        Processor state; bits 0 to 3 are 0 in user mode.
        """
        esr: int
        """u4 at 0x94, Esr

        Reason of the exception.
        """
        sp: int
        """u8 at 0x98, Sp

        Stack pointer before.
        """
        x: list[int]
        """u8[19] at 0xa0, X

        X0 to X18.
        """
        lr: int
        """u8 at 0x138, Lr

        Link register.
        """
        fp: int
        """u8 at 0x140, Fp

        Frame pointer.
        """
        pc: int
        """u8 at 0x148, Pc

        Address of the instruction that was interrupted or that failed.
        """

    class FrameRecord64(_KaitaiStruct):
        """Words at the address in the frame pointer X29 of ARM64.

        References:
            https://learn.microsoft.com/en-us/cpp/build/arm64-windows-abi-conventions#stack
        """

        next: int
        """u8 at 0x0

        Frame pointer of the caller; 0 at the end of the chain.
        """
        return_address: int
        """u8 at 0x8

        Return address, which may be signed.
        """

    class FrameRecord32(_KaitaiStruct):
        """Words at the address in the frame pointer EBP of x86.

        References:
            https://learn.microsoft.com/en-us/cpp/cpp/argument-passing-and-naming-conventions
        """

        next: int
        """u4 at 0x0

        Frame pointer of the caller; 0 at the end of the chain.
        """
        return_address: int
        """u4 at 0x4

        Where the caller goes on.
        """
