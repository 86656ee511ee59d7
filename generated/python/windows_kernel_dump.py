# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class WindowsKernelDump(KaitaiStruct):
    """A crash dump of the Windows kernel: what the operating system (or a
    debugger, a hypervisor or an acquisition tool on its behalf) writes when a
    machine stops with a bug check or when its memory is taken while it runs.
    The usual names are `MEMORY.DMP` and `Minidump/*.dmp`. The dump of a single
    process is another format, see `windows_minidump`.
    
    A file begins with a header of fixed size, 0x2000 bytes for 64-bit machines
    and 0x1000 bytes for 32-bit ones. It tells why the machine stopped, where the
    kernel keeps its lists, and what one processor was doing. What follows is
    told by `dump_type`:
    
    * a full dump stores the pages of all runs of the physical memory
      descriptor, one after another, right after the header;
    * a bitmap dump has `bitmap_header`, whose bitmap tells which pages follow;
    * a range dump has `rdmp_header`, whose table of ranges tells which pages
      follow;
    * a triage ("small memory") dump holds selected pieces of virtual memory.
    
    The bulk of a file (bitmap, range table, pages) is located here, not parsed:
    it may be hundreds of gigabytes. `ofs_` and `len_` instances are offsets from
    the start of the file and lengths in bytes, so that an application can take
    the bytes in its own way.
    
    Everything a writer leaves out keeps a fill pattern: the bytes `PAGE` repeated
    over the whole header, at offsets divisible by four. An unset u4 reads
    0x45474150 and an unset u8 reads 0x4547415045474150, in enumerations too.
    Nothing in a header can be relied upon without a check; counts and sizes
    least of all.
    
    .. seealso::
       Source - https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
    
    
    .. seealso::
       Source - https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/varieties-of-kernel-mode-dump-files
    """

    class AttributeMasks(IntEnum):
        hiber_crash = 1
        dump_device_power_off = 2
        insufficient_dumpfile_size = 4
        kernel_generated_triage_dump = 8
        live_dump_generated_dump = 16
        dump_is_generated_offline = 32
        filter_dump_file = 64
        early_boot_crash = 128
        encrypted_dump_data = 256
        decrypted_dump = 512

    class BitmapSignatures(IntEnum):
        full = 1347241030
        summary = 1347241043

    class ContextX64Flags(IntEnum):
        control = 1
        integer = 2
        segments = 4
        floating_point = 8
        debug_registers = 16
        amd64 = 1048576

    class DumpTypes(IntEnum):
        unknown = 0
        full = 1
        summary = 2
        header = 3
        triage = 4
        bitmap_full = 5
        bitmap_kernel = 6
        automatic = 7
        kernel_memory = 8
        kernel_and_user_memory = 9
        complete_memory = 10

    class MachineTypes(IntEnum):
        i386 = 332
        alpha = 388
        armnt = 452
        ia64 = 512
        alpha64 = 644
        amd64 = 34404
        arm64 = 43620

    class MinidumpFieldMasks(IntEnum):
        context = 1
        exception = 2
        prcb = 4
        process = 8
        thread = 16
        stack = 32
        driver_list = 64
        broken_driver = 128
        mm_info = 256
        data_page = 512
        debugger_data = 1024
        data_blocks = 2048

    class ProductTypes(IntEnum):
        workstation = 1
        domain_controller = 2
        server = 3

    class SuiteMasks(IntEnum):
        small_business = 1
        enterprise = 2
        back_office = 4
        communications = 8
        terminal = 16
        small_business_restricted = 32
        embedded_nt = 64
        datacenter = 128
        single_user_ts = 256
        personal = 512
        blade = 1024
        embedded_restricted = 2048
        security_appliance = 4096
        storage_server = 8192
        compute_server = 16384
        wh_server = 32768
        multi_user_ts = 131072

    class ValidDumps(IntEnum):
        dump64 = 875976004
        dump32 = 1347245380
    def __init__(self, _io, _parent=None, _root=None):
        super(WindowsKernelDump, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        self.signature = self._io.read_bytes(4)
        if not self.signature == b"\x50\x41\x47\x45":
            raise kaitaistruct.ValidationNotEqualError(b"\x50\x41\x47\x45", self.signature, self._io, u"/seq/0")
        self.valid_dump = KaitaiStream.resolve_enum(WindowsKernelDump.ValidDumps, self._io.read_u4le())
        if not isinstance(self.valid_dump, WindowsKernelDump.ValidDumps):
            raise kaitaistruct.ValidationNotInEnumError(self.valid_dump, self._io, u"/seq/1")
        _on = self.valid_dump
        if _on == WindowsKernelDump.ValidDumps.dump64:
            pass
            self._raw_header = self._io.read_bytes(self.len_header - 8)
            _io__raw_header = KaitaiStream(BytesIO(self._raw_header))
            self.header = WindowsKernelDump.Header64(_io__raw_header, self, self._root)
        else:
            pass
            self.header = self._io.read_bytes(self.len_header - 8)


    def _fetch_instances(self):
        pass
        _on = self.valid_dump
        if _on == WindowsKernelDump.ValidDumps.dump64:
            pass
            self.header._fetch_instances()
        else:
            pass
        _ = self.bitmap_header
        if hasattr(self, '_m_bitmap_header'):
            pass
            self._m_bitmap_header._fetch_instances()

        _ = self.rdmp_header
        if hasattr(self, '_m_rdmp_header'):
            pass
            self._m_rdmp_header._fetch_instances()


    class BitmapHeader(KaitaiStruct):
        """What follows the header of a bitmap dump. The bitmap has one bit for each
        page of physical memory from page 0 on, the lowest bit of a byte first; a
        set bit means that the page is stored. The stored pages lie one after
        another from `first_page` on, in ascending order.
        
        No public header declares it; the names are those of its readers.
        
        .. seealso::
           Source - https://github.com/0vercl0k/kdmp-parser
        
        
        .. seealso::
           Source - https://github.com/volatilityfoundation/volatility3
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.BitmapHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.signature = KaitaiStream.resolve_enum(WindowsKernelDump.BitmapSignatures, self._io.read_u4le())
            if not isinstance(self.signature, WindowsKernelDump.BitmapSignatures):
                raise kaitaistruct.ValidationNotInEnumError(self.signature, self._io, u"/types/bitmap_header/seq/0")
            self.valid_dump = self._io.read_bytes(4)
            if not self.valid_dump == b"\x44\x55\x4D\x50":
                raise kaitaistruct.ValidationNotEqualError(b"\x44\x55\x4D\x50", self.valid_dump, self._io, u"/types/bitmap_header/seq/1")
            self._unnamed2 = self._io.read_bytes(24)
            self.first_page = self._io.read_u8le()
            self.total_present_pages = self._io.read_u8le()
            self.pages = self._io.read_u8le()


        def _fetch_instances(self):
            pass
            _ = self.bitmap
            if hasattr(self, '_m_bitmap'):
                pass


        @property
        def bitmap(self):
            """The bitmap as it lies in the file. For large dumps take the bytes from
            `ofs_bitmap` instead.
            """
            if hasattr(self, '_m_bitmap'):
                return self._m_bitmap

            io = self._root._io
            _pos = io.pos()
            io.seek(self.ofs_bitmap)
            self._m_bitmap = io.read_bytes(self.len_bitmap)
            io.seek(_pos)
            return getattr(self, '_m_bitmap', None)

        @property
        def len_bitmap(self):
            """Size of the bitmap in bytes."""
            if hasattr(self, '_m_len_bitmap'):
                return self._m_len_bitmap

            self._m_len_bitmap = ((self.pages + 7) // 8)
            return getattr(self, '_m_len_bitmap', None)

        @property
        def ofs_bitmap(self):
            """Offset of the bitmap from the start of the file."""
            if hasattr(self, '_m_ofs_bitmap'):
                return self._m_ofs_bitmap

            self._m_ofs_bitmap = self._root.len_header + 56
            return getattr(self, '_m_ofs_bitmap', None)


    class ContextArm64(KaitaiStruct):
        """Registers of an ARM64 processor (0x390 bytes). Parts that `context_flags`
        does not name may be garbage.
        
        .. seealso::
           Source - https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-arm64_nt_context
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.ContextArm64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.context_flags = self._io.read_u4le()
            self.cpsr = self._io.read_u4le()
            self.x = []
            for i in range(29):
                self.x.append(self._io.read_u8le())

            self.fp = self._io.read_u8le()
            self.lr = self._io.read_u8le()
            self.sp = self._io.read_u8le()
            self.pc = self._io.read_u8le()
            self.v = []
            for i in range(32):
                self.v.append(WindowsKernelDump.M128a(self._io, self, self._root))

            self.fpcr = self._io.read_u4le()
            self.fpsr = self._io.read_u4le()
            self.bcr = []
            for i in range(8):
                self.bcr.append(self._io.read_u4le())

            self.bvr = []
            for i in range(8):
                self.bvr.append(self._io.read_u8le())

            self.wcr = []
            for i in range(2):
                self.wcr.append(self._io.read_u4le())

            self.wvr = []
            for i in range(2):
                self.wvr.append(self._io.read_u8le())



        def _fetch_instances(self):
            pass
            for i in range(len(self.x)):
                pass

            for i in range(len(self.v)):
                pass
                self.v[i]._fetch_instances()

            for i in range(len(self.bcr)):
                pass

            for i in range(len(self.bvr)):
                pass

            for i in range(len(self.wcr)):
                pass

            for i in range(len(self.wvr)):
                pass



    class ContextX64(KaitaiStruct):
        """Registers of an x64 processor (0x4d0 bytes). Parts that `context_flags`
        does not name may be garbage.
        
        The save area of FXSAVE, a structure of its own in C, is spelt out field
        by field from `control_word` to `xmm_registers`.
        
        .. seealso::
           Source - https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-context
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.ContextX64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.p1_home = self._io.read_u8le()
            self.p2_home = self._io.read_u8le()
            self.p3_home = self._io.read_u8le()
            self.p4_home = self._io.read_u8le()
            self.p5_home = self._io.read_u8le()
            self.p6_home = self._io.read_u8le()
            self.context_flags = self._io.read_u4le()
            self.mxcsr = self._io.read_u4le()
            self.seg_cs = self._io.read_u2le()
            self.seg_ds = self._io.read_u2le()
            self.seg_es = self._io.read_u2le()
            self.seg_fs = self._io.read_u2le()
            self.seg_gs = self._io.read_u2le()
            self.seg_ss = self._io.read_u2le()
            self.eflags = self._io.read_u4le()
            self.dr0 = self._io.read_u8le()
            self.dr1 = self._io.read_u8le()
            self.dr2 = self._io.read_u8le()
            self.dr3 = self._io.read_u8le()
            self.dr6 = self._io.read_u8le()
            self.dr7 = self._io.read_u8le()
            self.rax = self._io.read_u8le()
            self.rcx = self._io.read_u8le()
            self.rdx = self._io.read_u8le()
            self.rbx = self._io.read_u8le()
            self.rsp = self._io.read_u8le()
            self.rbp = self._io.read_u8le()
            self.rsi = self._io.read_u8le()
            self.rdi = self._io.read_u8le()
            self.r8 = self._io.read_u8le()
            self.r9 = self._io.read_u8le()
            self.r10 = self._io.read_u8le()
            self.r11 = self._io.read_u8le()
            self.r12 = self._io.read_u8le()
            self.r13 = self._io.read_u8le()
            self.r14 = self._io.read_u8le()
            self.r15 = self._io.read_u8le()
            self.rip = self._io.read_u8le()
            self.control_word = self._io.read_u2le()
            self.status_word = self._io.read_u2le()
            self.tag_word = self._io.read_u1()
            self._unnamed41 = self._io.read_bytes(1)
            self.error_opcode = self._io.read_u2le()
            self.error_offset = self._io.read_u4le()
            self.error_selector = self._io.read_u2le()
            self._unnamed45 = self._io.read_bytes(2)
            self.data_offset = self._io.read_u4le()
            self.data_selector = self._io.read_u2le()
            self._unnamed48 = self._io.read_bytes(2)
            self.mxcsr2 = self._io.read_u4le()
            self.mxcsr_mask = self._io.read_u4le()
            self.float_registers = []
            for i in range(8):
                self.float_registers.append(WindowsKernelDump.M128a(self._io, self, self._root))

            self.xmm_registers = []
            for i in range(16):
                self.xmm_registers.append(WindowsKernelDump.M128a(self._io, self, self._root))

            self._unnamed53 = self._io.read_bytes(96)
            self.vector_register = []
            for i in range(26):
                self.vector_register.append(WindowsKernelDump.M128a(self._io, self, self._root))

            self.vector_control = self._io.read_u8le()
            self.debug_control = self._io.read_u8le()
            self.last_branch_to_rip = self._io.read_u8le()
            self.last_branch_from_rip = self._io.read_u8le()
            self.last_exception_to_rip = self._io.read_u8le()
            self.last_exception_from_rip = self._io.read_u8le()


        def _fetch_instances(self):
            pass
            for i in range(len(self.float_registers)):
                pass
                self.float_registers[i]._fetch_instances()

            for i in range(len(self.xmm_registers)):
                pass
                self.xmm_registers[i]._fetch_instances()

            for i in range(len(self.vector_register)):
                pass
                self.vector_register[i]._fetch_instances()



    class ExceptionRecord64(KaitaiStruct):
        """An exception as a 64-bit machine records it (0x98 bytes).
        
        .. seealso::
           Source - https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-exception_record64
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.ExceptionRecord64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.exception_code = self._io.read_u4le()
            self.exception_flags = self._io.read_u4le()
            self.exception_record = self._io.read_u8le()
            self.exception_address = self._io.read_u8le()
            self.number_parameters = self._io.read_u4le()
            self._unnamed5 = self._io.read_bytes(4)
            self.exception_information = []
            for i in range(15):
                self.exception_information.append(self._io.read_u8le())



        def _fetch_instances(self):
            pass
            for i in range(len(self.exception_information)):
                pass



    class Header64(KaitaiStruct):
        """Header of a 64-bit machine (0x2000 bytes), from behind `signature` and
        `valid_dump` on. The same for all 64-bit processors; only
        `context_record` differs.
        
        .. seealso::
           Source - https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.Header64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.major_version = self._io.read_u4le()
            self.minor_version = self._io.read_u4le()
            self.directory_table_base = self._io.read_u8le()
            self.pfn_database = self._io.read_u8le()
            self.ps_loaded_module_list = self._io.read_u8le()
            self.ps_active_process_head = self._io.read_u8le()
            self.machine_image_type = KaitaiStream.resolve_enum(WindowsKernelDump.MachineTypes, self._io.read_u4le())
            self.number_processors = self._io.read_u4le()
            self.bug_check_code = self._io.read_u4le()
            self._unnamed9 = self._io.read_bytes(4)
            self.bug_check_code_parameters = []
            for i in range(4):
                self.bug_check_code_parameters.append(self._io.read_u8le())

            self.version_user = self._io.read_bytes(32)
            self.kd_debugger_data_block = self._io.read_u8le()
            self._raw_physical_memory_block = self._io.read_bytes(700)
            _io__raw_physical_memory_block = KaitaiStream(BytesIO(self._raw_physical_memory_block))
            self.physical_memory_block = WindowsKernelDump.PhysicalMemoryDescriptor64(_io__raw_physical_memory_block, self, self._root)
            self._unnamed14 = self._io.read_bytes(4)
            _on = self.machine_image_type
            if _on == WindowsKernelDump.MachineTypes.amd64:
                pass
                self._raw_context_record = self._io.read_bytes(3000)
                _io__raw_context_record = KaitaiStream(BytesIO(self._raw_context_record))
                self.context_record = WindowsKernelDump.ContextX64(_io__raw_context_record, self, self._root)
            elif _on == WindowsKernelDump.MachineTypes.arm64:
                pass
                self._raw_context_record = self._io.read_bytes(3000)
                _io__raw_context_record = KaitaiStream(BytesIO(self._raw_context_record))
                self.context_record = WindowsKernelDump.ContextArm64(_io__raw_context_record, self, self._root)
            else:
                pass
                self.context_record = self._io.read_bytes(3000)
            self.exception = WindowsKernelDump.ExceptionRecord64(self._io, self, self._root)
            self.dump_type = KaitaiStream.resolve_enum(WindowsKernelDump.DumpTypes, self._io.read_u4le())
            self._unnamed18 = self._io.read_bytes(4)
            self.required_dump_space = self._io.read_s8le()
            self.system_time = self._io.read_s8le()
            self.comment = self._io.read_bytes(128)
            self.system_up_time = self._io.read_s8le()
            self.minidump_fields = self._io.read_u4le()
            self.secondary_data_state = self._io.read_u4le()
            self.product_type = KaitaiStream.resolve_enum(WindowsKernelDump.ProductTypes, self._io.read_u4le())
            self.suite_mask = self._io.read_u4le()
            self.writer_status = self._io.read_u4le()
            self._unnamed28 = self._io.read_bytes(1)
            self.kd_secondary_version = self._io.read_u1()
            self._unnamed30 = self._io.read_bytes(2)
            self.attributes = self._io.read_u4le()
            self.boot_id = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            for i in range(len(self.bug_check_code_parameters)):
                pass

            self.physical_memory_block._fetch_instances()
            _on = self.machine_image_type
            if _on == WindowsKernelDump.MachineTypes.amd64:
                pass
                self.context_record._fetch_instances()
            elif _on == WindowsKernelDump.MachineTypes.arm64:
                pass
                self.context_record._fetch_instances()
            else:
                pass
            self.exception._fetch_instances()


    class M128a(KaitaiStruct):
        """A register of 128 bits.
        
        .. seealso::
           Source - https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-m128a
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.M128a, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.low = self._io.read_u8le()
            self.high = self._io.read_u8le()


        def _fetch_instances(self):
            pass


    class PfnRange(KaitaiStruct):
        """Entry of the table of ranges of a range dump: neighbouring pages that are
        stored. The table is not parsed here, apply this type to its bytes.
        
        .. seealso::
           Source - https://github.com/0vercl0k/kdmp-parser
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.PfnRange, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.base_page = self._io.read_u8le()
            self.page_count = self._io.read_u8le()


        def _fetch_instances(self):
            pass


        def __str__(self):
            return (str(self.base_page) + u" + ") + str(self.page_count)

    class PhysicalMemoryDescriptor64(KaitaiStruct):
        """Runs of physical pages. In a full dump the pages of all runs are stored
        one after another in the order of the runs.
        
        .. seealso::
           Source - https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.PhysicalMemoryDescriptor64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.number_of_runs = self._io.read_u4le()
            self._unnamed1 = self._io.read_bytes(4)
            self.number_of_pages = self._io.read_u8le()
            self.runs = []
            for i in range((self.number_of_runs if self.number_of_runs <= self.max_runs else 0)):
                self.runs.append(WindowsKernelDump.PhysicalMemoryRun64(self._io, self, self._root))



        def _fetch_instances(self):
            pass
            for i in range(len(self.runs)):
                pass
                self.runs[i]._fetch_instances()


        @property
        def max_runs(self):
            """The number of whole runs that fit in the 700 bytes of the header."""
            if hasattr(self, '_m_max_runs'):
                return self._m_max_runs

            self._m_max_runs = 42
            return getattr(self, '_m_max_runs', None)


    class PhysicalMemoryRun64(KaitaiStruct):
        """Neighbouring physical pages.
        
        .. seealso::
           Source - https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.PhysicalMemoryRun64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.base_page = self._io.read_u8le()
            self.page_count = self._io.read_u8le()


        def _fetch_instances(self):
            pass


        def __str__(self):
            return (str(self.base_page) + u" + ") + str(self.page_count)

    class RdmpHeader(KaitaiStruct):
        """What follows the header of a range dump, which newer versions of WinDbg
        write. A table of `pfn_range` entries lies between this header and the
        pages; the stored pages lie one after another from `first_page_offset` on,
        in the order of the ranges.
        
        No public header declares it; the names are those of its readers.
        
        .. seealso::
           Source - https://github.com/0vercl0k/kdmp-parser
        """
        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.RdmpHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.marker = self._io.read_u4le()
            if not self.marker == 64:
                raise kaitaistruct.ValidationNotEqualError(64, self.marker, self._io, u"/types/rdmp_header/seq/0")
            self.signature = self._io.read_bytes(4)
            if not self.signature == b"\x52\x44\x4D\x50":
                raise kaitaistruct.ValidationNotEqualError(b"\x52\x44\x4D\x50", self.signature, self._io, u"/types/rdmp_header/seq/1")
            self.valid_dump = self._io.read_bytes(4)
            if not self.valid_dump == b"\x44\x55\x4D\x50":
                raise kaitaistruct.ValidationNotEqualError(b"\x44\x55\x4D\x50", self.valid_dump, self._io, u"/types/rdmp_header/seq/2")
            self._unnamed3 = self._io.read_bytes(4)
            self.metadata_size = self._io.read_u8le()
            if not self.metadata_size >= 16:
                raise kaitaistruct.ValidationLessThanError(16, self.metadata_size, self._io, u"/types/rdmp_header/seq/4")
            self.first_page_offset = self._io.read_u8le()


        def _fetch_instances(self):
            pass
            _ = self.number_of_ranges
            if hasattr(self, '_m_number_of_ranges'):
                pass

            _ = self.ranges
            if hasattr(self, '_m_ranges'):
                pass

            _ = self.total_number_of_pages
            if hasattr(self, '_m_total_number_of_pages'):
                pass


        @property
        def len_ranges(self):
            """Size of the table of ranges in bytes. The table may end early with an
            entry whose page number is 0.
            """
            if hasattr(self, '_m_len_ranges'):
                return self._m_len_ranges

            self._m_len_ranges = (self.metadata_size - 16)
            return getattr(self, '_m_len_ranges', None)

        @property
        def number_of_ranges(self):
            """Entries in the table of ranges. In a complete dump only; a kernel dump
            has a number of unknown purpose in this place.
            """
            if hasattr(self, '_m_number_of_ranges'):
                return self._m_number_of_ranges

            if self._root.dump_type == WindowsKernelDump.DumpTypes.complete_memory:
                pass
                io = self._root._io
                _pos = io.pos()
                io.seek(self._root.len_header + 32)
                self._m_number_of_ranges = io.read_u4le()
                io.seek(_pos)

            return getattr(self, '_m_number_of_ranges', None)

        @property
        def ofs_ranges(self):
            """Offset of the table of ranges from the start of the file."""
            if hasattr(self, '_m_ofs_ranges'):
                return self._m_ofs_ranges

            self._m_ofs_ranges = self._root.len_header + 48
            return getattr(self, '_m_ofs_ranges', None)

        @property
        def ranges(self):
            """The table as it lies in the file, `pfn_range` after `pfn_range`. For
            large dumps take the bytes from `ofs_ranges` instead.
            """
            if hasattr(self, '_m_ranges'):
                return self._m_ranges

            io = self._root._io
            _pos = io.pos()
            io.seek(self.ofs_ranges)
            self._m_ranges = io.read_bytes(self.len_ranges)
            io.seek(_pos)
            return getattr(self, '_m_ranges', None)

        @property
        def total_number_of_pages(self):
            """Number of stored pages, which are the pages of all ranges. In a complete
            dump only; a kernel dump has a number of unknown purpose in this place.
            """
            if hasattr(self, '_m_total_number_of_pages'):
                return self._m_total_number_of_pages

            if self._root.dump_type == WindowsKernelDump.DumpTypes.complete_memory:
                pass
                io = self._root._io
                _pos = io.pos()
                io.seek(self._root.len_header + 40)
                self._m_total_number_of_pages = io.read_u8le()
                io.seek(_pos)

            return getattr(self, '_m_total_number_of_pages', None)


    @property
    def bitmap_header(self):
        """What follows the header of a bitmap dump."""
        if hasattr(self, '_m_bitmap_header'):
            return self._m_bitmap_header

        if  ((self.valid_dump == WindowsKernelDump.ValidDumps.dump64) and ( ((self.dump_type == WindowsKernelDump.DumpTypes.bitmap_full) or (self.dump_type == WindowsKernelDump.DumpTypes.bitmap_kernel) or (self.dump_type == WindowsKernelDump.DumpTypes.automatic)) )) :
            pass
            _pos = self._io.pos()
            self._io.seek(self.len_header)
            self._m_bitmap_header = WindowsKernelDump.BitmapHeader(self._io, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_bitmap_header', None)

    @property
    def dump_type(self):
        """The kind of dump, which tells what follows the header."""
        if hasattr(self, '_m_dump_type'):
            return self._m_dump_type

        if self.valid_dump == WindowsKernelDump.ValidDumps.dump64:
            pass
            self._m_dump_type = self.header.dump_type

        return getattr(self, '_m_dump_type', None)

    @property
    def len_header(self):
        """Size of the header with its signatures; offset of what follows it."""
        if hasattr(self, '_m_len_header'):
            return self._m_len_header

        self._m_len_header = (8192 if self.valid_dump == WindowsKernelDump.ValidDumps.dump64 else 4096)
        return getattr(self, '_m_len_header', None)

    @property
    def len_page(self):
        """Size of a page of physical memory, the unit of all page numbers."""
        if hasattr(self, '_m_len_page'):
            return self._m_len_page

        self._m_len_page = 4096
        return getattr(self, '_m_len_page', None)

    @property
    def ofs_pages(self):
        """Offset of the first page in a full dump. The other kinds tell their own:
        `bitmap_header.first_page` and `rdmp_header.first_page_offset`.
        """
        if hasattr(self, '_m_ofs_pages'):
            return self._m_ofs_pages

        self._m_ofs_pages = self.len_header
        return getattr(self, '_m_ofs_pages', None)

    @property
    def rdmp_header(self):
        """What follows the header of a range dump."""
        if hasattr(self, '_m_rdmp_header'):
            return self._m_rdmp_header

        if  ((self.valid_dump == WindowsKernelDump.ValidDumps.dump64) and ( ((self.dump_type == WindowsKernelDump.DumpTypes.kernel_memory) or (self.dump_type == WindowsKernelDump.DumpTypes.kernel_and_user_memory) or (self.dump_type == WindowsKernelDump.DumpTypes.complete_memory)) )) :
            pass
            _pos = self._io.pos()
            self._io.seek(self.len_header)
            self._m_rdmp_header = WindowsKernelDump.RdmpHeader(self._io, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_rdmp_header', None)


