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
    def __init__(self, _io, _parent=None, _root=None):
        super(WindowsUnwind, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        pass


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

            self._m_target_address = self.unwind_address & 4294967294
            return getattr(self, '_m_target_address', None)


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



