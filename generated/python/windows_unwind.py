# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_unwind.ksy; kaitai-struct-compiler 0.11.0; tools/schemas/build.py added docstrings and SEQ_FIELDS
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class WindowsUnwind(KaitaiStruct):
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
    SEQ_FIELDS = (
    )

    class Amd64UnwindFlags(IntEnum):
        """Values of `amd64_unwind_flags`.

        Members:
            exception_handler: 0x1, UNW_FLAG_EHANDLER
                The function has a handler of exceptions.
            unwind_handler: 0x2, UNW_FLAG_UHANDLER
                The function has a handler that is called when its frame is removed.
            chained: 0x4, UNW_FLAG_CHAININFO
                The function is a part of another one.
        """
        exception_handler = 1
        unwind_handler = 2
        chained = 4

    class Amd64UnwindOps(IntEnum):
        """Values of `amd64_unwind_ops`.

        Members:
            push_nonvol: 0x0, UWOP_PUSH_NONVOL
                A push of the register `op_info`.
            alloc_large: 0x1, UWOP_ALLOC_LARGE
                Stack of `operand` times 8 bytes, or with 1 in `op_info` of two slots as
                bytes.
            alloc_small: 0x2, UWOP_ALLOC_SMALL
                Stack of `op_info` times 8 and 8 bytes.
            set_fpreg: 0x3, UWOP_SET_FPREG
                The frame pointer is set, to the stack pointer and `ofs_frame`.
            save_nonvol: 0x4, UWOP_SAVE_NONVOL
                The register `op_info` is stored `operand` times 8 bytes above the stack
                pointer that the prolog ends with.
            save_nonvol_far: 0x5, UWOP_SAVE_NONVOL_FAR
                As before, with the offset in bytes in two slots.
            epilog: 0x6, UWOP_EPILOG
                In version 2, one slot. The first one of a function has the bytes of each
                of its epilogs in `code_offset`, and bit 0 of `op_info` is set if one of
                them is at its end. All others have `ofs_epilog`. In version 1 it was
                a saved half of a vector register, with one slot as the operand.
            spare: 0x7, UWOP_SPARE_CODE
                In version 1 a saved half of a vector register, with two slots.
            save_xmm128: 0x8, UWOP_SAVE_XMM128
                The vector register `op_info` is stored `operand` times 16 bytes above the
                stack pointer.
            save_xmm128_far: 0x9, UWOP_SAVE_XMM128_FAR
                As before, with the offset in bytes in two slots.
            push_machframe: 0xa, UWOP_PUSH_MACHFRAME
                A `machine_frame_amd64` was pushed, and with 1 in `op_info` an error code
                after it.
        """
        push_nonvol = 0
        alloc_large = 1
        alloc_small = 2
        set_fpreg = 3
        save_nonvol = 4
        save_nonvol_far = 5
        epilog = 6
        spare = 7
        save_xmm128 = 8
        save_xmm128_far = 9
        push_machframe = 10

    class Arm64Chains(IntEnum):
        """Values of `arm64_chains`.

        Members:
            unchained: 0x0, PdataCrUnchained
                The return address stays in lr.
            saved_lr: 0x1, PdataCrUnchainedSavedLr
                lr is saved behind the other registers.
            chained_signed: 0x2, PdataCrChainedWithPac
                As `chained`, and lr is signed before.
            chained: 0x3, PdataCrChained
                x29 and lr are a `frame_record64`.
        """
        unchained = 0
        saved_lr = 1
        chained_signed = 2
        chained = 3

    class Arm64UnwindCodes(IntEnum):
        """Values of `arm64_unwind_codes`.

        Members:
            alloc_s: 0x0
                Stack, 16 bytes times bits 0 to 4.
            save_r19r20_x: 0x20
                x19 and x20 are pushed into 8 bytes times bits 0 to 4.
            save_fplr: 0x40
                x29 and lr at 8 bytes times bits 0 to 5.
            save_fplr_x: 0x80
                x29 and lr are pushed into 8 bytes times bits 0 to 5, and 8.
            alloc_m: 0xc0
                Two bytes: stack, 16 bytes times bits 0 to 10.
            save_regp: 0xc8
                Two bytes: the registers of bits 6 to 9, from x19, and the
                next one, at 8 bytes times bits 0 to 5.
            save_regp_x: 0xcc
                Two bytes: as `save_regp`, pushed into 8 more bytes.
            save_reg: 0xd0
                Two bytes: one register, as `save_regp`.
            save_reg_x: 0xd4
                Two bytes: the register of bits 5 to 8 is pushed into 8 bytes
                times bits 0 to 4, and 8.
            save_lrpair: 0xd6
                Two bytes: the register of bits 6 to 8 times 2, from x19, and
                lr, at 8 bytes times bits 0 to 5.
            save_fregp: 0xd8
                Two bytes: the registers of bits 6 to 8, from d8, and the next
                one, at 8 bytes times bits 0 to 5.
            save_fregp_x: 0xda
                Two bytes: as `save_fregp`, pushed into 8 more bytes.
            save_freg: 0xdc
                Two bytes: one register, as `save_fregp`.
            save_freg_x: 0xde
                Two bytes: the register of bits 5 to 7 is pushed into 8 bytes
                times bits 0 to 4, and 8.
            alloc_z: 0xdf
                Two bytes: stack in units of the size of scalable vectors
                (SVE).
            alloc_l: 0xe0
                Four bytes: stack, 16 bytes times bits 0 to 23.
            set_fp: 0xe1
                x29 is set to the stack pointer.
            add_fp: 0xe2
                Two bytes: x29 is set to the stack pointer and 8 bytes times
                bits 0 to 7.
            nop: 0xe3
                An instruction without effect on the frame.
            end: 0xe4
                End of the codes.
            end_c: 0xe5
                End of the codes of a part of a function; those of the
                function follow.
            save_next: 0xe6
                The pair of registers behind the one of the next code, in the
                16 bytes behind it.
            save_any_reg: 0xe7
                Three bytes: any register or pair.
            trap_frame: 0xe8
                A `trap_frame_arm64` is at the stack pointer.
            machine_frame: 0xe9
                A `machine_frame_arm64` is at the stack pointer.
            context: 0xea
                A CONTEXT is at the stack pointer.
            ec_context: 0xeb
                A CONTEXT of ARM64EC is at the stack pointer.
            clear_unwound_to_call: 0xec
                lr is no return address, but the address of an instruction.
            pac_sign_lr: 0xfc
                lr is signed.
        """
        alloc_s = 0
        save_r19r20_x = 32
        save_fplr = 64
        save_fplr_x = 128
        alloc_m = 192
        save_regp = 200
        save_regp_x = 204
        save_reg = 208
        save_reg_x = 212
        save_lrpair = 214
        save_fregp = 216
        save_fregp_x = 218
        save_freg = 220
        save_freg_x = 222
        alloc_z = 223
        alloc_l = 224
        set_fp = 225
        add_fp = 226
        nop = 227
        end = 228
        end_c = 229
        save_next = 230
        save_any_reg = 231
        trap_frame = 232
        machine_frame = 233
        context = 234
        ec_context = 235
        clear_unwound_to_call = 236
        pac_sign_lr = 252

    class Arm64UnwindForms(IntEnum):
        """Values of `arm64_unwind_forms`.

        Members:
            full: 0x0, PdataRefToFullXdata
                The entry refers to unwind data.
            packed: 0x1, PdataPackedUnwindFunction
                Packed unwind data of a function with a prolog and an epilog at its end.
            packed_part: 0x2, PdataPackedUnwindFragment
                Packed unwind data of a part without a prolog and without an epilog.
        """
        full = 0
        packed = 1
        packed_part = 2
    def __init__(self, _io, _parent=None, _root=None):
        super(WindowsUnwind, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        pass


    def _fetch_instances(self):
        pass

    class EpilogScopeArm64(KaitaiStruct):
        """An epilog. Those of a function are in the order of their offsets.

        Fields (0x4 bytes), with offsets from the start of the structure:
            word: u4 at 0x0
                The fields, see the instances.

        Read or calculated when asked for:
            ofs_epilog: calculated, EpilogStartOffset
                Offset of its first instruction in the function.
            index: calculated, EpilogStartIndex
                Index of the first byte of its unwind codes.

        References:
            https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records
        """
        SEQ_FIELDS = (
            "word",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsUnwind.EpilogScopeArm64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.word = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def index(self):
            """Index of the first byte of its unwind codes."""
            if hasattr(self, '_m_index'):
                return self._m_index

            self._m_index = self.word >> 22 & 1023
            return getattr(self, '_m_index', None)

        @property
        def ofs_epilog(self):
            """Offset of its first instruction in the function."""
            if hasattr(self, '_m_ofs_epilog'):
                return self._m_ofs_epilog

            self._m_ofs_epilog = (self.word & 262143) * 4
            return getattr(self, '_m_ofs_epilog', None)


    class FrameRecord32(KaitaiStruct):
        """Words at the address in the frame pointer EBP of x86.

        Fields (0x8 bytes), with offsets from the start of the structure:
            next: u4 at 0x0
                Frame pointer of the caller; 0 at the end of the chain.
            return_address: u4 at 0x4
                Where the caller goes on.

        References:
            https://learn.microsoft.com/en-us/cpp/cpp/argument-passing-and-naming-conventions
        """
        SEQ_FIELDS = (
            "next", "return_address",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsUnwind.FrameRecord32, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.next = self._io.read_u4le()
            self.return_address = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class FrameRecord64(KaitaiStruct):
        """Words at the address in the frame pointer X29 of ARM64.

        Fields (0x10 bytes), with offsets from the start of the structure:
            next: u8 at 0x0
                Frame pointer of the caller; 0 at the end of the chain.
            return_address: u8 at 0x8
                Return address, which may be signed.

        References:
            https://learn.microsoft.com/en-us/cpp/build/arm64-windows-abi-conventions#stack
        """
        SEQ_FIELDS = (
            "next", "return_address",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsUnwind.FrameRecord64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.next = self._io.read_u8le()
            self.return_address = self._io.read_u8le()


        def _fetch_instances(self):
            pass


    class MachineFrameAmd64(KaitaiStruct):
        """Words on the stack that the processor pushes when an interrupt or exception
        occurs. Before them there may be an error code of eight bytes.

        Windows calls it `_MACHINE_FRAME`.

        Fields (0x28 bytes), with offsets from the start of the structure:
            rip: u8 at 0x0, Rip
                Address of the instruction that was interrupted or that failed.
            seg_cs: u2 at 0x8, SegCs
                Selector of the code; bits 0 and 1 are 3 in user mode.
            eflags: u4 at 0x10, EFlags
                Flags of the processor.
            rsp: u8 at 0x18, Rsp
                Stack pointer before the interrupt.
            seg_ss: u2 at 0x20, SegSs
                Selector of the stack.

        References:
            https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#unwind-operation-code
        """
        SEQ_FIELDS = (
            "rip", "seg_cs", "eflags", "rsp", "seg_ss",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsUnwind.MachineFrameAmd64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.rip = self._io.read_u8le()
            self.seg_cs = self._io.read_u2le()
            self._unnamed2 = self._io.read_bytes(6)
            self.eflags = self._io.read_u4le()
            self._unnamed4 = self._io.read_bytes(4)
            self.rsp = self._io.read_u8le()
            self.seg_ss = self._io.read_u2le()
            self._unnamed7 = self._io.read_bytes(6)


        def _fetch_instances(self):
            pass


    class MachineFrameArm64(KaitaiStruct):
        """Words on the stack at the code `machine_frame`; one reader has it, it was
        not seen in a dump.

        Fields (0x10 bytes), with offsets from the start of the structure:
            sp: u8 at 0x0
                Stack pointer before.
            pc: u8 at 0x8
                Address of the instruction that was interrupted.

        References:
            https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#unwind-codes
        """
        SEQ_FIELDS = (
            "sp", "pc",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsUnwind.MachineFrameArm64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.sp = self._io.read_u8le()
            self.pc = self._io.read_u8le()


        def _fetch_instances(self):
            pass


    class RuntimeFunctionAmd64(KaitaiStruct):
        """A function, or a part of one. No two entries of an exception directory
        overlap.

        Windows calls it `_IMAGE_RUNTIME_FUNCTION_ENTRY`.

        Fields (0xc bytes), with offsets from the start of the structure:
            begin_address: u4 at 0x0, BeginAddress
                RVA of the first byte.
            end_address: u4 at 0x4, EndAddress
                RVA of the first byte behind it.
            unwind_address: u4 at 0x8, UnwindInfoAddress
                RVA of an `unwind_info_amd64`. If bit 0 is set, the rest is the RVA of
                another entry, which is to be used in place of this one.

        Read or calculated when asked for:
            is_indirect: calculated
                Whether the entry refers to another entry.
            target_address: calculated
                RVA of the unwind data, or of the other entry.

        References:
            https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-runtime_function
        """
        SEQ_FIELDS = (
            "begin_address", "end_address", "unwind_address",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsUnwind.RuntimeFunctionAmd64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.begin_address = self._io.read_u4le()
            self.end_address = self._io.read_u4le()
            self.unwind_address = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def is_indirect(self):
            """Whether the entry refers to another entry."""
            if hasattr(self, '_m_is_indirect'):
                return self._m_is_indirect

            self._m_is_indirect = self.unwind_address & 1 != 0
            return getattr(self, '_m_is_indirect', None)

        @property
        def target_address(self):
            """RVA of the unwind data, or of the other entry."""
            if hasattr(self, '_m_target_address'):
                return self._m_target_address

            self._m_target_address = (self.unwind_address - (self.unwind_address & 1))
            return getattr(self, '_m_target_address', None)


    class RuntimeFunctionArm64(KaitaiStruct):
        """A function, or a part of one. The fields of the packed form are instances;
        they have a meaning if `flag` is one of the packed forms.

        Windows calls it `_IMAGE_ARM64_RUNTIME_FUNCTION_ENTRY`.

        Fields (0x8 bytes), with offsets from the start of the structure:
            begin_address: u4 at 0x0, BeginAddress
                RVA of the first byte.
            unwind_data: u4 at 0x4, UnwindData
                Bits 0 and 1 are the `flag`. The rest is the RVA of an
                `unwind_info_arm64`, or the packed form of unwind data.

        Read or calculated when asked for:
            flag: calculated, Flag
                One of `arm64_unwind_forms`.
            unwind_address: calculated
                RVA of the unwind data if they are not packed.
            len_function: calculated, FunctionLength
                Bytes of the function.
            num_float_registers: calculated, RegF
                Number of saved registers from d8 on.
            num_registers: calculated, RegI
                Number of saved registers from x19 on.
            has_homes: calculated, H
                Whether the prolog stores the arguments x0 to x7.
            chain: calculated, CR
                How the return address is saved, one of `arm64_chains`.
            len_frame: calculated, FrameSize
                Bytes of stack that the prolog allocates.

        References:
            https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#pdata-records
        """
        SEQ_FIELDS = (
            "begin_address", "unwind_data",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsUnwind.RuntimeFunctionArm64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.begin_address = self._io.read_u4le()
            self.unwind_data = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def chain(self):
            """How the return address is saved, one of `arm64_chains`."""
            if hasattr(self, '_m_chain'):
                return self._m_chain

            self._m_chain = self.unwind_data >> 21 & 3
            return getattr(self, '_m_chain', None)

        @property
        def flag(self):
            """One of `arm64_unwind_forms`."""
            if hasattr(self, '_m_flag'):
                return self._m_flag

            self._m_flag = self.unwind_data & 3
            return getattr(self, '_m_flag', None)

        @property
        def has_homes(self):
            """Whether the prolog stores the arguments x0 to x7."""
            if hasattr(self, '_m_has_homes'):
                return self._m_has_homes

            self._m_has_homes = self.unwind_data >> 20 & 1 != 0
            return getattr(self, '_m_has_homes', None)

        @property
        def len_frame(self):
            """Bytes of stack that the prolog allocates."""
            if hasattr(self, '_m_len_frame'):
                return self._m_len_frame

            self._m_len_frame = (self.unwind_data >> 23 & 511) * 16
            return getattr(self, '_m_len_frame', None)

        @property
        def len_function(self):
            """Bytes of the function."""
            if hasattr(self, '_m_len_function'):
                return self._m_len_function

            self._m_len_function = (self.unwind_data >> 2 & 2047) * 4
            return getattr(self, '_m_len_function', None)

        @property
        def num_float_registers(self):
            """Number of saved registers from d8 on."""
            if hasattr(self, '_m_num_float_registers'):
                return self._m_num_float_registers

            self._m_num_float_registers = (0 if self.unwind_data >> 13 & 7 == 0 else ((self.unwind_data >> 13 & 7) + 1))
            return getattr(self, '_m_num_float_registers', None)

        @property
        def num_registers(self):
            """Number of saved registers from x19 on."""
            if hasattr(self, '_m_num_registers'):
                return self._m_num_registers

            self._m_num_registers = self.unwind_data >> 16 & 15
            return getattr(self, '_m_num_registers', None)

        @property
        def unwind_address(self):
            """RVA of the unwind data if they are not packed."""
            if hasattr(self, '_m_unwind_address'):
                return self._m_unwind_address

            self._m_unwind_address = (self.unwind_data - (self.unwind_data & 3))
            return getattr(self, '_m_unwind_address', None)


    class TrapFrameArm64(KaitaiStruct):
        """Registers on the stack at the code `trap_frame`: those that the kernel saves
        at an interrupt, exception or system call. Only one reader has it, it was
        not seen in a dump.

        Windows calls it `_KTRAP_FRAME`.

        Fields (0x150 bytes), with offsets from the start of the structure:
            exception_active: u1 at 0x0, ExceptionActive
                0 interrupt, 1 exception, 2 system call.
            context_from_frames: u1 at 0x1, ContextFromKFramesUnwound
            debug_registers_valid: u1 at 0x2, DebugRegistersValid
                Whether the debug registers are saved.
            previous_mode: u1 at 0x3, PreviousMode
                Of a system call; of an interrupt it is the IRQL.
            fault_status: u4 at 0x4, FaultStatus
                Of a page fault.
            fault_address: u8 at 0x8, FaultAddress
                Of a page fault; of a system call it is the trap frame before.
            vfp_state: u8 at 0x10, VfpState
                Address of the saved vector registers, or 0.
            debug_registers: 120 bytes at 0x18, Bcr, Bvr, Wcr, Wvr
                Breakpoints and watchpoints.
            spsr: u4 at 0x90, Spsr
                Processor state; bits 0 to 3 are 0 in user mode.
            esr: u4 at 0x94, Esr
                Reason of the exception.
            sp: u8 at 0x98, Sp
                Stack pointer before.
            x: u8[19] at 0xa0, X
                X0 to X18.
            lr: u8 at 0x138, Lr
                Link register.
            fp: u8 at 0x140, Fp
                Frame pointer.
            pc: u8 at 0x148, Pc
                Address of the instruction that was interrupted or that failed.

        References:
            https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#unwind-codes
        """
        SEQ_FIELDS = (
            "exception_active", "context_from_frames", "debug_registers_valid",
            "previous_mode", "fault_status", "fault_address", "vfp_state",
            "debug_registers", "spsr", "esr", "sp", "x", "lr", "fp", "pc",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsUnwind.TrapFrameArm64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.exception_active = self._io.read_u1()
            self.context_from_frames = self._io.read_u1()
            self.debug_registers_valid = self._io.read_u1()
            self.previous_mode = self._io.read_u1()
            self.fault_status = self._io.read_u4le()
            self.fault_address = self._io.read_u8le()
            self.vfp_state = self._io.read_u8le()
            self.debug_registers = self._io.read_bytes(120)
            self.spsr = self._io.read_u4le()
            self.esr = self._io.read_u4le()
            self.sp = self._io.read_u8le()
            self.x = []
            for i in range(19):
                self.x.append(self._io.read_u8le())

            self.lr = self._io.read_u8le()
            self.fp = self._io.read_u8le()
            self.pc = self._io.read_u8le()


        def _fetch_instances(self):
            pass
            for i in range(len(self.x)):
                pass



    class UnwindCodeAmd64(KaitaiStruct):
        """A slot (UNWIND_CODE), which is an unwind code or an operand of the code
        before it.

        Fields (0x2 bytes), with offsets from the start of the structure:
            code_offset: u1 at 0x0, CodeOffset
                Offset in the prolog of the byte behind the instruction. Other meaning
                for `epilog`.
            operation: u1 at 0x1
                Bits 0 to 3 are the `unwind_op`, bits 4 to 7 the `op_info`.

        Read or calculated when asked for:
            unwind_op: calculated, UnwindOp
                Kind of the code, one of `amd64_unwind_ops`.
            op_info: calculated, OpInfo
                A register or a number, by the kind.
            operand: calculated, FrameOffset
                The slot as an operand of 16 bits. The first of two slots has the lower
                half of 32 bits.
            ofs_epilog: calculated, EpilogCode
                Of an `epilog` but the first one of a function: offset of the epilog,
                backwards from the end of the function; 0 is padding.

        References:
            https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_code
        """
        SEQ_FIELDS = (
            "code_offset", "operation",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsUnwind.UnwindCodeAmd64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.code_offset = self._io.read_u1()
            self.operation = self._io.read_u1()


        def _fetch_instances(self):
            pass

        @property
        def ofs_epilog(self):
            """Of an `epilog` but the first one of a function: offset of the epilog,
            backwards from the end of the function; 0 is padding.
            """
            if hasattr(self, '_m_ofs_epilog'):
                return self._m_ofs_epilog

            self._m_ofs_epilog = (self.code_offset + (self.op_info * 256))
            return getattr(self, '_m_ofs_epilog', None)

        @property
        def op_info(self):
            """A register or a number, by the kind."""
            if hasattr(self, '_m_op_info'):
                return self._m_op_info

            self._m_op_info = self.operation >> 4 & 15
            return getattr(self, '_m_op_info', None)

        @property
        def operand(self):
            """The slot as an operand of 16 bits. The first of two slots has the lower
            half of 32 bits.
            """
            if hasattr(self, '_m_operand'):
                return self._m_operand

            self._m_operand = (self.code_offset + (self.operation * 256))
            return getattr(self, '_m_operand', None)

        @property
        def unwind_op(self):
            """Kind of the code, one of `amd64_unwind_ops`."""
            if hasattr(self, '_m_unwind_op'):
                return self._m_unwind_op

            self._m_unwind_op = self.operation & 15
            return getattr(self, '_m_unwind_op', None)


    class UnwindExtensionArm64(KaitaiStruct):
        """Second word of an `unwind_info_arm64` if the first one `is_extended`.

        Fields (0x4 bytes), with offsets from the start of the structure:
            epilogs: u2 at 0x0, ExtendedEpilogCount
                Number of epilogs, or index of the first code of the only epilog.
            num_code_words: u1 at 0x2, ExtendedCodeWords
                Words of unwind codes.

        References:
            https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records
        """
        SEQ_FIELDS = (
            "epilogs", "num_code_words",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsUnwind.UnwindExtensionArm64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.epilogs = self._io.read_u2le()
            self.num_code_words = self._io.read_u1()
            self._unnamed2 = self._io.read_bytes(1)


        def _fetch_instances(self):
            pass


    class UnwindHeadAmd64(KaitaiStruct):
        """Start of an `unwind_info_amd64`. In version 3, for functions that use the
        registers of Intel APX, only the first two bytes have this layout.

        Fields (0x4 bytes), with offsets from the start of the structure:
            version_and_flags: u1 at 0x0
                Bits 0 to 2 are the `version`, bits 3 to 7 the `flags`.
            len_prolog: u1 at 0x1, SizeOfProlog
                Bytes of the prolog.
            num_codes: u1 at 0x2, CountOfCodes
                Number of slots of unwind codes.
            frame: u1 at 0x3
                Bits 0 to 3 are the `frame_register`, bits 4 to 7 its offset.

        Read or calculated when asked for:
            version: calculated, Version
                1, or 2 if the codes describe epilogs as well.
            flags: calculated, Flags
                Combination of `amd64_unwind_flags`.
            has_handler: calculated
                Whether the function has a handler of exceptions or of unwinding.
            has_chain: calculated
                Whether the function is a part of another one.
            frame_register: calculated, FrameRegister
                Number of the register that is the frame pointer; 0 without one.
            ofs_frame: calculated, FrameOffset
                Bytes between the stack pointer and the frame pointer where it is set.
            num_slots: calculated
                Number of slots with the padding behind the codes.

        References:
            https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_info
        """
        SEQ_FIELDS = (
            "version_and_flags", "len_prolog", "num_codes", "frame",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsUnwind.UnwindHeadAmd64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.version_and_flags = self._io.read_u1()
            self.len_prolog = self._io.read_u1()
            self.num_codes = self._io.read_u1()
            self.frame = self._io.read_u1()


        def _fetch_instances(self):
            pass

        @property
        def flags(self):
            """Combination of `amd64_unwind_flags`."""
            if hasattr(self, '_m_flags'):
                return self._m_flags

            self._m_flags = self.version_and_flags >> 3 & 31
            return getattr(self, '_m_flags', None)

        @property
        def frame_register(self):
            """Number of the register that is the frame pointer; 0 without one."""
            if hasattr(self, '_m_frame_register'):
                return self._m_frame_register

            self._m_frame_register = self.frame & 15
            return getattr(self, '_m_frame_register', None)

        @property
        def has_chain(self):
            """Whether the function is a part of another one."""
            if hasattr(self, '_m_has_chain'):
                return self._m_has_chain

            self._m_has_chain = self.flags & 4 != 0
            return getattr(self, '_m_has_chain', None)

        @property
        def has_handler(self):
            """Whether the function has a handler of exceptions or of unwinding."""
            if hasattr(self, '_m_has_handler'):
                return self._m_has_handler

            self._m_has_handler = self.flags & 3 != 0
            return getattr(self, '_m_has_handler', None)

        @property
        def num_slots(self):
            """Number of slots with the padding behind the codes."""
            if hasattr(self, '_m_num_slots'):
                return self._m_num_slots

            self._m_num_slots = (self.num_codes + (self.num_codes & 1))
            return getattr(self, '_m_num_slots', None)

        @property
        def ofs_frame(self):
            """Bytes between the stack pointer and the frame pointer where it is set."""
            if hasattr(self, '_m_ofs_frame'):
                return self._m_ofs_frame

            self._m_ofs_frame = ((self.frame >> 4 & 15) * 16)
            return getattr(self, '_m_ofs_frame', None)

        @property
        def version(self):
            """1, or 2 if the codes describe epilogs as well."""
            if hasattr(self, '_m_version'):
                return self._m_version

            self._m_version = self.version_and_flags & 7
            return getattr(self, '_m_version', None)


    class UnwindHeadArm64(KaitaiStruct):
        """First word of an `unwind_info_arm64`.

        Fields (0x4 bytes), with offsets from the start of the structure:
            word: u4 at 0x0
                The fields, see the instances.

        Read or calculated when asked for:
            len_function: calculated, FunctionLength
                Bytes of the function.
            version: calculated, Version
                Always zero.
            has_handler: calculated, ExceptionDataPresent
                Whether the function has a handler of exceptions.
            has_one_epilog: calculated, EpilogInHeader
                Whether the function has one epilog at its end, whose codes begin at the
                index `epilogs`.
            epilogs: calculated, EpilogCount
                Number of epilogs, or index of the first code of the only epilog.
            num_code_words: calculated, CodeWords
                Words of unwind codes.
            is_extended: calculated
                Whether the next word has both numbers, as they are too large here.

        References:
            https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records
        """
        SEQ_FIELDS = (
            "word",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsUnwind.UnwindHeadArm64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.word = self._io.read_u4le()


        def _fetch_instances(self):
            pass

        @property
        def epilogs(self):
            """Number of epilogs, or index of the first code of the only epilog."""
            if hasattr(self, '_m_epilogs'):
                return self._m_epilogs

            self._m_epilogs = self.word >> 22 & 31
            return getattr(self, '_m_epilogs', None)

        @property
        def has_handler(self):
            """Whether the function has a handler of exceptions."""
            if hasattr(self, '_m_has_handler'):
                return self._m_has_handler

            self._m_has_handler = self.word >> 20 & 1 != 0
            return getattr(self, '_m_has_handler', None)

        @property
        def has_one_epilog(self):
            """Whether the function has one epilog at its end, whose codes begin at the
            index `epilogs`.
            """
            if hasattr(self, '_m_has_one_epilog'):
                return self._m_has_one_epilog

            self._m_has_one_epilog = self.word >> 21 & 1 != 0
            return getattr(self, '_m_has_one_epilog', None)

        @property
        def is_extended(self):
            """Whether the next word has both numbers, as they are too large here."""
            if hasattr(self, '_m_is_extended'):
                return self._m_is_extended

            self._m_is_extended =  ((self.epilogs == 0) and (self.num_code_words == 0)) 
            return getattr(self, '_m_is_extended', None)

        @property
        def len_function(self):
            """Bytes of the function."""
            if hasattr(self, '_m_len_function'):
                return self._m_len_function

            self._m_len_function = (self.word & 262143) * 4
            return getattr(self, '_m_len_function', None)

        @property
        def num_code_words(self):
            """Words of unwind codes."""
            if hasattr(self, '_m_num_code_words'):
                return self._m_num_code_words

            self._m_num_code_words = self.word >> 27 & 31
            return getattr(self, '_m_num_code_words', None)

        @property
        def version(self):
            """Always zero."""
            if hasattr(self, '_m_version'):
                return self._m_version

            self._m_version = self.word >> 18 & 3
            return getattr(self, '_m_version', None)


    class UnwindInfoAmd64(KaitaiStruct):
        """Unwind data (UNWIND_INFO) of versions 1 and 2: the effects of the prolog on
        stack and registers, the last instruction first. Data of the handler may
        follow.

        Fields, with offsets from the start of the structure:
            head: unwind_head_amd64 at 0x0
                Counts, flags and frame register.
            codes: unwind_code_amd64[] at 0x4, UnwindCode
                The slots. A code may use the one or two slots behind it as its operand.
            chained: runtime_function_amd64
                The function of which this one is a part; its codes are undone after
                those of the part, all of them.
            handler_address: u4, ExceptionHandler
                RVA of the handler.

        Read or calculated when asked for:
            num_codes: calculated
                Number of slots without the padding.

        References:
            https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_info
        """
        SEQ_FIELDS = (
            "head", "codes", "chained", "handler_address",
        )
        chained = None
        handler_address = None

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsUnwind.UnwindInfoAmd64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.head = WindowsUnwind.UnwindHeadAmd64(self._io, self, self._root)
            self.codes = []
            for i in range(self.num_codes):
                self.codes.append(WindowsUnwind.UnwindCodeAmd64(self._io, self, self._root))

            if self.head.num_codes & 1 != 0:
                pass
                self._unnamed2 = self._io.read_bytes(2)

            if self.head.has_chain:
                pass
                self.chained = WindowsUnwind.RuntimeFunctionAmd64(self._io, self, self._root)

            if  ((self.head.has_handler) and ((not (self.head.has_chain)))) :
                pass
                self.handler_address = self._io.read_u4le()



        def _fetch_instances(self):
            pass
            self.head._fetch_instances()
            for i in range(len(self.codes)):
                pass
                self.codes[i]._fetch_instances()

            if self.head.num_codes & 1 != 0:
                pass

            if self.head.has_chain:
                pass
                self.chained._fetch_instances()

            if  ((self.head.has_handler) and ((not (self.head.has_chain)))) :
                pass


        @property
        def num_codes(self):
            """Number of slots without the padding."""
            if hasattr(self, '_m_num_codes'):
                return self._m_num_codes

            self._m_num_codes = self.head.num_codes
            return getattr(self, '_m_num_codes', None)


    class UnwindInfoArm64(KaitaiStruct):
        """Unwind data: codes of one to five bytes that undo the instructions of the
        prolog, the last one first, and further ones for epilogs of another form.
        Each code stands for one instruction, `trap_frame` and the following ones of
        `arm64_unwind_codes` for none. Data of the handler may follow.

        Fields, with offsets from the start of the structure:
            head: unwind_head_arm64 at 0x0
                Counts and flags.
            extension: unwind_extension_arm64 at 0x4
                Counts that are too large for the head.
            scopes: epilog_scope_arm64[]
                The epilogs.
            codes: num_code_words * 4 bytes
                The unwind codes, see `arm64_unwind_codes`.
            handler_address: u4, ExceptionHandler
                RVA of the handler.

        Read or calculated when asked for:
            epilogs: calculated
                Number of epilogs, or index of the first code of the only epilog.
            num_code_words: calculated
                Words of unwind codes.
            num_scopes: calculated
                Number of scopes.

        References:
            https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records
        """
        SEQ_FIELDS = (
            "head", "extension", "scopes", "codes", "handler_address",
        )
        extension = None
        handler_address = None

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsUnwind.UnwindInfoArm64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.head = WindowsUnwind.UnwindHeadArm64(self._io, self, self._root)
            if self.head.is_extended:
                pass
                self.extension = WindowsUnwind.UnwindExtensionArm64(self._io, self, self._root)

            self.scopes = []
            for i in range(self.num_scopes):
                self.scopes.append(WindowsUnwind.EpilogScopeArm64(self._io, self, self._root))

            self.codes = self._io.read_bytes(self.num_code_words * 4)
            if self.head.has_handler:
                pass
                self.handler_address = self._io.read_u4le()



        def _fetch_instances(self):
            pass
            self.head._fetch_instances()
            if self.head.is_extended:
                pass
                self.extension._fetch_instances()

            for i in range(len(self.scopes)):
                pass
                self.scopes[i]._fetch_instances()

            if self.head.has_handler:
                pass


        @property
        def epilogs(self):
            """Number of epilogs, or index of the first code of the only epilog."""
            if hasattr(self, '_m_epilogs'):
                return self._m_epilogs

            self._m_epilogs = (self.extension.epilogs if self.head.is_extended else self.head.epilogs)
            return getattr(self, '_m_epilogs', None)

        @property
        def num_code_words(self):
            """Words of unwind codes."""
            if hasattr(self, '_m_num_code_words'):
                return self._m_num_code_words

            self._m_num_code_words = (self.extension.num_code_words if self.head.is_extended else self.head.num_code_words)
            return getattr(self, '_m_num_code_words', None)

        @property
        def num_scopes(self):
            """Number of scopes."""
            if hasattr(self, '_m_num_scopes'):
                return self._m_num_scopes

            self._m_num_scopes = (0 if self.head.has_one_epilog else self.epilogs)
            return getattr(self, '_m_num_scopes', None)



