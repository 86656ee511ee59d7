# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_kernel_dump.ksy; kaitai-struct-compiler 0.11.0; tools/schemas/build.py added docstrings and SEQ_FIELDS
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
    The usual names are `MEMORY.DMP` and, in the folder `Minidump`, the date and a
    number. The dump of a single process is another format, see `windows_minidump`.

    A file begins with a header of fixed size, 0x2000 bytes for 64-bit machines
    and 0x1000 bytes for 32-bit ones. It tells why the machine stopped, where the
    kernel keeps its lists, and what one processor was doing. What follows is
    told by `dump_type`:

    * a full dump stores the pages of all runs of the physical memory
      descriptor, one after another, right after the header;
    * a bitmap dump has `bitmap_header`, whose bitmap tells which pages follow;
    * a summary dump has `summary_header`, the older form of the same;
    * a range dump has `rdmp_header`, whose table of ranges tells which pages
      follow;
    * a triage ("small memory") dump has `triage`, which tells where selected
      pieces of virtual memory are.

    Drivers may have added data of their own behind all that, see
    `blob_file_header`.

    The bulk of a file (bitmap, range table, pages) is located here, not parsed:
    it may be hundreds of gigabytes. `ofs_` and `len_` instances are offsets from
    the start of the file and lengths in bytes, so that an application can take
    the bytes in its own way.

    Not all of it has been seen in files that Windows wrote. Summary dumps, the
    bitmap header and the triage structures of 32-bit machines, and the context of
    32-bit ARM follow declarations and other readers alone; their documentation
    says so.

    Everything a writer leaves out keeps a fill pattern: the bytes `PAGE` repeated
    over the whole header, at offsets divisible by four. An unset u4 reads
    0x45474150 and an unset u8 reads 0x4547415045474150, in enumerations too.
    Nothing in a header can be relied upon without a check; counts and sizes
    least of all.

    Fields, with offsets from the start of the file:
        signature: the bytes PAGE at 0x0, Signature
        valid_dump: u4 of valid_dumps at 0x4, ValidDump
            Tells the header of a 64-bit machine from that of a 32-bit one.
        header: header64 or header32 by valid_dump, len_header - 8 bytes at 0x8
            The rest of the header, without `signature` and `valid_dump`.

    Read or calculated when asked for:
        len_header: calculated
            Size of the header with its signatures; offset of what follows it.
        len_page: calculated
            Size of a page of physical memory, the unit of all page numbers.
        kind: calculated
            What follows the header, which is the `dump_type` of either header.
        ofs_pages: calculated
            Offset of the first page in a full dump. The other kinds tell their own:
            `bitmap_header.first_page`, `summary_header.first_page` and
            `rdmp_header.first_page_offset`.
        bitmap_header: bitmap_header
            What follows the header of a bitmap dump.
        summary_header: summary_header
            What follows the header of a summary dump.
        rdmp_header: rdmp_header
            What follows the header of a range dump.
        triage: triage_dump64 or triage_dump32 by valid_dump
            What follows the header of a triage dump, the directory of its parts.

    References:
        https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
        https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/varieties-of-kernel-mode-dump-files
    """
    SEQ_FIELDS = (
        "signature", "valid_dump", "header",
    )

    class AttributeMasks(IntEnum):
        """Values of `attribute_masks`.

        Members:
            hiber_crash: 0x1, HiberCrash
                The machine stopped while it was hibernating or resuming.
            dump_device_power_off: 0x2, DumpDevicePowerOff
                The device that takes the dump was without power.
            insufficient_dumpfile_size: 0x4, InsufficientDumpfileSize
                The file was too small for the dump.
            kernel_generated_triage_dump: 0x8, KernelGeneratedTriageDump
                The kernel itself wrote a triage dump.
            live_dump_generated_dump: 0x10, LiveDumpGeneratedDump
                Memory was taken while the machine went on running.
            dump_is_generated_offline: 0x20, DumpIsGeneratedOffline
            filter_dump_file: 0x40, FilterDumpFile
            early_boot_crash: 0x80, EarlyBootCrash
                The machine stopped while it was starting.
            encrypted_dump_data: 0x100, EncryptedDumpData
                All but the header is encrypted.
            decrypted_dump: 0x200, DecryptedDump
                The dump was encrypted once and has been decrypted.
        """
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
        """Values of `bitmap_signatures`.

        Members:
            full: 0x504d4446, DUMP_FULL_SIGNATURE
                All of memory. The bytes spell `FDMP`.
            summary: 0x504d4453, DUMP_SUMMARY_SIGNATURE
                Part of memory. The bytes spell `SDMP`.
        """
        full = 1347241030
        summary = 1347241043

    class ContextArm64Flags(IntEnum):
        """Values of `context_arm64_flags`.

        Members:
            control: 0x1, CONTEXT_CONTROL
                Fp, Lr, Sp, Pc and Cpsr.
            integer: 0x2, CONTEXT_INTEGER
                X0 to X28.
            floating_point: 0x4, CONTEXT_FLOATING_POINT
                Fpcr, Fpsr and the vector registers.
            debug_registers: 0x8, CONTEXT_DEBUG_REGISTERS
            x18: 0x10, CONTEXT_ARM64_X18
                X18 in user mode, where it is the register of the system.
            xstate: 0x20, CONTEXT_ARM64_XSTATE
                More registers, which are behind the context.
            arm64: 0x400000, CONTEXT_ARM64
                The context is that of an ARM64 processor.
            ret_to_guest: 0x4000000, CONTEXT_ARM64_RET_TO_GUEST
            exception_request: 0x40000000, CONTEXT_EXCEPTION_REQUEST
        """
        control = 1
        integer = 2
        floating_point = 4
        debug_registers = 8
        x18 = 16
        xstate = 32
        arm64 = 4194304
        ret_to_guest = 67108864
        exception_request = 1073741824

    class ContextArmFlags(IntEnum):
        """Values of `context_arm_flags`.

        Members:
            control: 0x1, CONTEXT_CONTROL
                Sp, Lr, Pc and Cpsr.
            integer: 0x2, CONTEXT_INTEGER
                R0 to R12.
            floating_point: 0x4, CONTEXT_FLOATING_POINT
                Fpscr and the vector registers.
            debug_registers: 0x8, CONTEXT_DEBUG_REGISTERS
            arm: 0x200000, CONTEXT_ARM
                The context is that of a 32-bit ARM processor.
        """
        control = 1
        integer = 2
        floating_point = 4
        debug_registers = 8
        arm = 2097152

    class ContextX64Flags(IntEnum):
        """Values of `context_x64_flags`.

        Members:
            control: 0x1, CONTEXT_CONTROL
                SegSs, Rsp, SegCs, Rip and EFlags.
            integer: 0x2, CONTEXT_INTEGER
                Rax, Rcx, Rdx, Rbx, Rbp, Rsi, Rdi and R8 to R15.
            segments: 0x4, CONTEXT_SEGMENTS
                SegDs, SegEs, SegFs and SegGs.
            floating_point: 0x8, CONTEXT_FLOATING_POINT
                The x87 and SSE registers.
            debug_registers: 0x10, CONTEXT_DEBUG_REGISTERS
            amd64: 0x100000, CONTEXT_AMD64
                The context is that of an x64 processor.
        """
        control = 1
        integer = 2
        segments = 4
        floating_point = 8
        debug_registers = 16
        amd64 = 1048576

    class ContextX86Flags(IntEnum):
        """Values of `context_x86_flags`.

        Members:
            control: 0x1, CONTEXT_CONTROL
                SegSs, Esp, SegCs, Eip, EFlags and Ebp.
            integer: 0x2, CONTEXT_INTEGER
                Eax, Ebx, Ecx, Edx, Esi and Edi.
            segments: 0x4, CONTEXT_SEGMENTS
                SegDs, SegEs, SegFs and SegGs.
            floating_point: 0x8, CONTEXT_FLOATING_POINT
                The x87 registers.
            debug_registers: 0x10, CONTEXT_DEBUG_REGISTERS
            extended_registers: 0x20, CONTEXT_EXTENDED_REGISTERS
                The SSE registers.
            xstate: 0x40, CONTEXT_XSTATE
                More registers, which are behind the context.
            i386: 0x10000, CONTEXT_i386
                The context is that of an x86 processor.
        """
        control = 1
        integer = 2
        segments = 4
        floating_point = 8
        debug_registers = 16
        extended_registers = 32
        xstate = 64
        i386 = 65536

    class DumpTypes(IntEnum):
        """Values of `dump_types`.

        Members:
            unspecified: 0x0, DUMP_TYPE_UNKNOWN
            full: 0x1, DUMP_TYPE_FULL
                All runs of physical memory.
            summary: 0x2, DUMP_TYPE_SUMMARY
                Kernel memory in the layout used until Windows 7.
            header: 0x3, DUMP_TYPE_HEADER
                Nothing but the header.
            triage: 0x4, DUMP_TYPE_TRIAGE
                Small memory dump of selected pieces of virtual memory.
            bitmap_full: 0x5, DUMP_TYPE_BITMAP_FULL
                All of physical memory that is in use, told by a bitmap.
            bitmap_kernel: 0x6, DUMP_TYPE_BITMAP_KERNEL
                Kernel memory, told by a bitmap; also automatic, active and live dumps.
            automatic: 0x7, DUMP_TYPE_AUTOMATIC
                A setting of Windows; the files it makes have the type of a kernel dump.
            kernel_memory: 0x8, KernelMemory
                Range dump of kernel memory, the `.dump /k` of WinDbg.
            kernel_and_user_memory: 0x9, KernelAndUserMemory
                Range dump of kernel memory and user memory, the `.dump /ka` of WinDbg.
            complete_memory: 0xa, CompleteMemory
                Range dump of all physical memory, the `.dump /f` of WinDbg.
        """
        unspecified = 0
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
        """Values of `machine_types`.

        Members:
            i386: 0x14c, IMAGE_FILE_MACHINE_I386
                32-bit x86.
            alpha: 0x184, IMAGE_FILE_MACHINE_ALPHA
            armnt: 0x1c4, IMAGE_FILE_MACHINE_ARMNT
                32-bit ARM in Thumb-2 mode.
            ia64: 0x200, IMAGE_FILE_MACHINE_IA64
                Itanium.
            alpha64: 0x284, IMAGE_FILE_MACHINE_ALPHA64
            amd64: 0x8664, IMAGE_FILE_MACHINE_AMD64
                64-bit x86 of any maker.
            arm64: 0xaa64, IMAGE_FILE_MACHINE_ARM64
        """
        i386 = 332
        alpha = 388
        armnt = 452
        ia64 = 512
        alpha64 = 644
        amd64 = 34404
        arm64 = 43620

    class MinidumpFieldMasks(IntEnum):
        """Values of `minidump_field_masks`.

        Members:
            context: 0x1, TRIAGE_DUMP_CONTEXT
                Registers of the processor.
            exception: 0x2, TRIAGE_DUMP_EXCEPTION
            prcb: 0x4, TRIAGE_DUMP_PRCB
                Control block of the processor (`KPRCB`).
            process: 0x8, TRIAGE_DUMP_PROCESS
                Current process (`EPROCESS`).
            thread: 0x10, TRIAGE_DUMP_THREAD
                Current thread (`ETHREAD`).
            stack: 0x20, TRIAGE_DUMP_STACK
                Kernel stack of the current thread.
            driver_list: 0x40, TRIAGE_DUMP_DRIVER_LIST
            broken_driver: 0x80, TRIAGE_DUMP_BROKEN_DRIVER
                Name of the driver that is held responsible.
            mm_info: 0x100, TRIAGE_DUMP_MMINFO
                Figures of the memory manager.
            data_page: 0x200, TRIAGE_DUMP_DATAPAGE
                The page that the fault was about.
            debugger_data: 0x400, TRIAGE_DUMP_DEBUGGER_DATA
                The kernel's debugger data block.
            data_blocks: 0x800, TRIAGE_DUMP_DATA_BLOCKS
                Further pieces of memory.
        """
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
        """Values of `product_types`.

        Members:
            workstation: 0x1, VER_NT_WORKSTATION
            domain_controller: 0x2, VER_NT_DOMAIN_CONTROLLER
            server: 0x3, VER_NT_SERVER
        """
        workstation = 1
        domain_controller = 2
        server = 3

    class SuiteMasks(IntEnum):
        """Values of `suite_masks`.

        Members:
            small_business: 0x1, VER_SUITE_SMALLBUSINESS
            enterprise: 0x2, VER_SUITE_ENTERPRISE
            back_office: 0x4, VER_SUITE_BACKOFFICE
            communications: 0x8, VER_SUITE_COMMUNICATIONS
            terminal: 0x10, VER_SUITE_TERMINAL
                Terminal services are installed; set on nearly every machine.
            small_business_restricted: 0x20, VER_SUITE_SMALLBUSINESS_RESTRICTED
            embedded_nt: 0x40, VER_SUITE_EMBEDDEDNT
            datacenter: 0x80, VER_SUITE_DATACENTER
            single_user_ts: 0x100, VER_SUITE_SINGLEUSERTS
                Remote desktop with one interactive session.
            personal: 0x200, VER_SUITE_PERSONAL
                A home edition.
            blade: 0x400, VER_SUITE_BLADE
                A web edition.
            embedded_restricted: 0x800, VER_SUITE_EMBEDDED_RESTRICTED
            security_appliance: 0x1000, VER_SUITE_SECURITY_APPLIANCE
            storage_server: 0x2000, VER_SUITE_STORAGE_SERVER
            compute_server: 0x4000, VER_SUITE_COMPUTE_SERVER
            wh_server: 0x8000, VER_SUITE_WH_SERVER
                Windows Home Server.
            multi_user_ts: 0x20000, VER_SUITE_MULTIUSERTS
                Remote desktop with several interactive sessions on a client edition.
        """
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

    class SummaryOptionMasks(IntEnum):
        """Values of `summary_option_masks`.

        Members:
            valid_kernel_va: 0x1, DUMP_SUMMARY_VALID_KERNEL_VA
                The kernel's part of virtual memory can be read.
            valid_current_user_va: 0x2, DUMP_SUMMARY_VALID_CURRENT_USER_VA
                The part of virtual memory of the current process can be read.
        """
        valid_kernel_va = 1
        valid_current_user_va = 2

    class TriageOptionMasks(IntEnum):
        """Values of `triage_option_masks`.

        Members:
            overflowed: 0x100, TRIAGE_OPTION_OVERFLOWED
                There was not enough room for all that was to be stored.
        """
        overflowed = 256

    class ValidDumps(IntEnum):
        """Values of `valid_dumps`.

        Members:
            dump64: 0x34365544, DUMP_VALID_DUMP64
                Header of a 64-bit machine. The bytes spell `DU64`.
            dump32: 0x504d5544, DUMP_VALID_DUMP32
                Header of a 32-bit machine. The bytes spell `DUMP`.
        """
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
        if not  ((self.valid_dump == WindowsKernelDump.ValidDumps.dump64) or (self.valid_dump == WindowsKernelDump.ValidDumps.dump32)) :
            raise kaitaistruct.ValidationNotAnyOfError(self.valid_dump, self._io, u"/seq/1")
        _on = self.valid_dump
        if _on == WindowsKernelDump.ValidDumps.dump32:
            pass
            self._raw_header = self._io.read_bytes(self.len_header - 8)
            _io__raw_header = KaitaiStream(BytesIO(self._raw_header))
            self.header = WindowsKernelDump.Header32(_io__raw_header, self, self._root)
        elif _on == WindowsKernelDump.ValidDumps.dump64:
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
        if _on == WindowsKernelDump.ValidDumps.dump32:
            pass
            self.header._fetch_instances()
        elif _on == WindowsKernelDump.ValidDumps.dump64:
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

        _ = self.summary_header
        if hasattr(self, '_m_summary_header'):
            pass
            self._m_summary_header._fetch_instances()

        _ = self.triage
        if hasattr(self, '_m_triage'):
            pass
            _on = self.valid_dump
            if _on == WindowsKernelDump.ValidDumps.dump32:
                pass
                self._m_triage._fetch_instances()
            elif _on == WindowsKernelDump.ValidDumps.dump64:
                pass
                self._m_triage._fetch_instances()


    class BitmapHeader(KaitaiStruct):
        """What follows the header of a bitmap dump. The bitmap has one bit for each
        page of physical memory from page 0 on, the lowest bit of a byte first; a
        set bit means that the page is stored. The stored pages lie one after
        another from `first_page` on, in ascending order.

        No public header declares it; the names are those of its readers. That a
        32-bit dump has the same structure is the word of one reader alone.

        Fields (0x38 bytes), with offsets from the start of the structure:
            signature: u4 of bitmap_signatures at 0x0, Signature
            valid_dump: the bytes DUMP at 0x4, ValidDump
            first_page: u8 at 0x20, FirstPage
                Offset of the first stored page from the start of the file. Behind the
                bitmap, but not always right behind it and not always aligned.
            total_present_pages: u8 at 0x28, TotalPresentPages
                Number of stored pages, which are the set bits of the bitmap.
            pages: u8 at 0x30, Pages
                Number of bits in the bitmap. Bits of its last byte beyond it mean nothing.

        Read or calculated when asked for:
            ofs_bitmap: calculated
                Offset of the bitmap from the start of the file.
            len_bitmap: calculated
                Size of the bitmap in bytes.
            bitmap: len_bitmap bytes
                The bitmap as it lies in the file. For large dumps take the bytes from
                `ofs_bitmap` instead.

        References:
            https://github.com/0vercl0k/kdmp-parser
            https://github.com/volatilityfoundation/volatility3
        """
        SEQ_FIELDS = (
            "signature", "valid_dump", "first_page", "total_present_pages", "pages",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.BitmapHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.signature = KaitaiStream.resolve_enum(WindowsKernelDump.BitmapSignatures, self._io.read_u4le())
            if not  ((self.signature == WindowsKernelDump.BitmapSignatures.full) or (self.signature == WindowsKernelDump.BitmapSignatures.summary)) :
                raise kaitaistruct.ValidationNotAnyOfError(self.signature, self._io, u"/types/bitmap_header/seq/0")
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


    class BlobFileHeader(KaitaiStruct):
        """Head of the secondary data, which drivers have added behind the dump (0x10
        bytes): behind the mark of a triage dump, behind the last page of others. A
        `blob_header` follows at `header_size`, and more behind its data.

        The end is that of the file, or what does not begin with the size of a
        `blob_header`: some writers leave zeros or garbage behind. What is said of
        dumps with pages has not been seen in a file.

        Windows calls it `DUMP_BLOB_FILE_HEADER`.

        Fields (0x10 bytes), with offsets from the start of the structure:
            signature1: the bytes Dump at 0x0, Signature1
            signature2: the bytes Blob at 0x4, Signature2
            header_size: u4 at 0x8, HeaderSize
                Size of this header in bytes, 0x10.
            build_number: u4 at 0xc, BuildNumber
                Build number of Windows in the lower 28 bits; the upper four are 0xf for a
                free (release) build of the kernel.

        References:
            https://github.com/can1357/selene
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_secondary_dump_data
        """
        SEQ_FIELDS = (
            "signature1", "signature2", "header_size", "build_number",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.BlobFileHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.signature1 = self._io.read_bytes(4)
            if not self.signature1 == b"\x44\x75\x6D\x70":
                raise kaitaistruct.ValidationNotEqualError(b"\x44\x75\x6D\x70", self.signature1, self._io, u"/types/blob_file_header/seq/0")
            self.signature2 = self._io.read_bytes(4)
            if not self.signature2 == b"\x42\x6C\x6F\x62":
                raise kaitaistruct.ValidationNotEqualError(b"\x42\x6C\x6F\x62", self.signature2, self._io, u"/types/blob_file_header/seq/1")
            self.header_size = self._io.read_u4le()
            self.build_number = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class BlobHeader(KaitaiStruct):
        """Head of a blob of secondary data (0x20 bytes). Padding, the data and more
        padding follow, then the next header. Nothing need be aligned.

        Windows calls it `DUMP_BLOB_HEADER`.

        Fields (0x20 bytes), with offsets from the start of the structure:
            header_size: u4 at 0x0, HeaderSize
                Size of this header in bytes, 0x20; another value ends the chain.
            tag: 16 bytes at 0x4, Tag
                GUID that tells whose data it is, in the byte order of Windows: numbers
                of 4, 2 and 2 bytes, the lowest byte of each first, then eight bytes.
                Several blobs of a file may have the same.
            data_size: u4 at 0x14, DataSize
                Size of the data in bytes.
            pre_pad: u4 at 0x18, PrePad
                Bytes between this header and the data.
            post_pad: u4 at 0x1c, PostPad
                Bytes between the data and the next header.

        References:
            https://github.com/can1357/selene
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_secondary_dump_data
        """
        SEQ_FIELDS = (
            "header_size", "tag", "data_size", "pre_pad", "post_pad",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.BlobHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.header_size = self._io.read_u4le()
            self.tag = self._io.read_bytes(16)
            self.data_size = self._io.read_u4le()
            self.pre_pad = self._io.read_u4le()
            self.post_pad = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class ContextArm(KaitaiStruct):
        """Registers of a 32-bit ARM processor (0x1a0 bytes). Parts that
        `context_flags` does not name may be garbage. After its declaration; not
        seen in a dump.

        Windows calls it `CONTEXT`.

        Fields (0x1a0 bytes), with offsets from the start of the structure:
            context_flags: u4 at 0x0, ContextFlags
                Which parts are filled; combination of `context_arm_flags`.
            r: u4[13] at 0x4, R0
                R0 to R12.
            sp: u4 at 0x38, Sp
                Stack pointer, R13.
            lr: u4 at 0x3c, Lr
                Link register, R14.
            pc: u4 at 0x40, Pc
                Program counter, R15.
            cpsr: u4 at 0x44, Cpsr
                Processor state, that is condition flags, interrupt masks and mode.
            fpscr: u4 at 0x48, Fpscr
                Floating-point status and control register.
            q: m128a[16] at 0x50, Q
                Vector and floating-point registers Q0 to Q15, in whose halves D0 to D31
                lie.
            bvr: u4[8] at 0x150, Bvr
                Addresses of the hardware breakpoints.
            bcr: u4[8] at 0x170, Bcr
                Control registers of the hardware breakpoints.
            wvr: u4[1] at 0x190, Wvr
                Address of the hardware watchpoint.
            wcr: u4[1] at 0x194, Wcr
                Control register of the hardware watchpoint.

        Read or calculated when asked for:
            context_flags_written: calculated
                Whether `context_flags` was written: false if it has the fill pattern, whose
                bits mean nothing.
            context_flag_control: calculated, CONTEXT_CONTROL
                Bit 0 of `context_flags`: Sp, Lr, Pc and Cpsr.
            context_flag_integer: calculated, CONTEXT_INTEGER
                Bit 1 of `context_flags`: R0 to R12.
            context_flag_floating_point: calculated, CONTEXT_FLOATING_POINT
                Bit 2 of `context_flags`: Fpscr and the vector registers.
            context_flag_debug_registers: calculated, CONTEXT_DEBUG_REGISTERS
                Bit 3 of `context_flags`.
            context_flag_arm: calculated, CONTEXT_ARM
                Bit 21 of `context_flags`: the context is that of a 32-bit ARM processor.

        References:
            https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/winnt.h
        """
        SEQ_FIELDS = (
            "context_flags", "r", "sp", "lr", "pc", "cpsr", "fpscr", "q", "bvr", "bcr",
            "wvr", "wcr",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.ContextArm, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.context_flags = self._io.read_u4le()
            self.r = []
            for i in range(13):
                self.r.append(self._io.read_u4le())

            self.sp = self._io.read_u4le()
            self.lr = self._io.read_u4le()
            self.pc = self._io.read_u4le()
            self.cpsr = self._io.read_u4le()
            self.fpscr = self._io.read_u4le()
            self._unnamed7 = self._io.read_bytes(4)
            self.q = []
            for i in range(16):
                self.q.append(WindowsKernelDump.M128a(self._io, self, self._root))

            self.bvr = []
            for i in range(8):
                self.bvr.append(self._io.read_u4le())

            self.bcr = []
            for i in range(8):
                self.bcr.append(self._io.read_u4le())

            self.wvr = []
            for i in range(1):
                self.wvr.append(self._io.read_u4le())

            self.wcr = []
            for i in range(1):
                self.wcr.append(self._io.read_u4le())

            self._unnamed13 = self._io.read_bytes(8)


        def _fetch_instances(self):
            pass
            for i in range(len(self.r)):
                pass

            for i in range(len(self.q)):
                pass
                self.q[i]._fetch_instances()

            for i in range(len(self.bvr)):
                pass

            for i in range(len(self.bcr)):
                pass

            for i in range(len(self.wvr)):
                pass

            for i in range(len(self.wcr)):
                pass


        @property
        def context_flag_arm(self):
            """Bit 21 of `context_flags`: the context is that of a 32-bit ARM processor.
            """
            if hasattr(self, '_m_context_flag_arm'):
                return self._m_context_flag_arm

            self._m_context_flag_arm =  ((self.context_flags_written) and (self.context_flags & 2097152 != 0)) 
            return getattr(self, '_m_context_flag_arm', None)

        @property
        def context_flag_control(self):
            """Bit 0 of `context_flags`: Sp, Lr, Pc and Cpsr.
            """
            if hasattr(self, '_m_context_flag_control'):
                return self._m_context_flag_control

            self._m_context_flag_control =  ((self.context_flags_written) and (self.context_flags & 1 != 0)) 
            return getattr(self, '_m_context_flag_control', None)

        @property
        def context_flag_debug_registers(self):
            """Bit 3 of `context_flags`."""
            if hasattr(self, '_m_context_flag_debug_registers'):
                return self._m_context_flag_debug_registers

            self._m_context_flag_debug_registers =  ((self.context_flags_written) and (self.context_flags & 8 != 0)) 
            return getattr(self, '_m_context_flag_debug_registers', None)

        @property
        def context_flag_floating_point(self):
            """Bit 2 of `context_flags`: Fpscr and the vector registers.
            """
            if hasattr(self, '_m_context_flag_floating_point'):
                return self._m_context_flag_floating_point

            self._m_context_flag_floating_point =  ((self.context_flags_written) and (self.context_flags & 4 != 0)) 
            return getattr(self, '_m_context_flag_floating_point', None)

        @property
        def context_flag_integer(self):
            """Bit 1 of `context_flags`: R0 to R12.
            """
            if hasattr(self, '_m_context_flag_integer'):
                return self._m_context_flag_integer

            self._m_context_flag_integer =  ((self.context_flags_written) and (self.context_flags & 2 != 0)) 
            return getattr(self, '_m_context_flag_integer', None)

        @property
        def context_flags_written(self):
            """Whether `context_flags` was written: false if it has the fill pattern, whose
            bits mean nothing.
            """
            if hasattr(self, '_m_context_flags_written'):
                return self._m_context_flags_written

            self._m_context_flags_written = self.context_flags != 1162297680
            return getattr(self, '_m_context_flags_written', None)


    class ContextArm64(KaitaiStruct):
        """Registers of an ARM64 processor (0x390 bytes). Parts that `context_flags`
        does not name may be garbage.

        Windows calls it `ARM64_NT_CONTEXT`.

        Fields (0x390 bytes), with offsets from the start of the structure:
            context_flags: u4 at 0x0, ContextFlags
                Which parts are filled; combination of `context_arm64_flags`.
            cpsr: u4 at 0x4, Cpsr
                Processor state, that is condition flags, interrupt masks and mode.
            x: u8[29] at 0x8, X
                X0 to X28.
            fp: u8 at 0xf0, Fp
                Frame pointer, X29.
            lr: u8 at 0xf8, Lr
                Link register, X30.
            sp: u8 at 0x100, Sp
                Stack pointer.
            pc: u8 at 0x108, Pc
                Program counter.
            v: m128a[32] at 0x110, V
                Vector and floating-point registers V0 to V31.
            fpcr: u4 at 0x310, Fpcr
                Floating-point control register.
            fpsr: u4 at 0x314, Fpsr
                Floating-point status register.
            bcr: u4[8] at 0x318, Bcr
                Control registers of the hardware breakpoints.
            bvr: u8[8] at 0x338, Bvr
                Addresses of the hardware breakpoints.
            wcr: u4[2] at 0x378, Wcr
                Control registers of the hardware watchpoints.
            wvr: u8[2] at 0x380, Wvr
                Addresses of the hardware watchpoints.

        Read or calculated when asked for:
            context_flags_written: calculated
                Whether `context_flags` was written: false if it has the fill pattern, whose
                bits mean nothing.
            context_flag_control: calculated, CONTEXT_CONTROL
                Bit 0 of `context_flags`: Fp, Lr, Sp, Pc and Cpsr.
            context_flag_integer: calculated, CONTEXT_INTEGER
                Bit 1 of `context_flags`: X0 to X28.
            context_flag_floating_point: calculated, CONTEXT_FLOATING_POINT
                Bit 2 of `context_flags`: Fpcr, Fpsr and the vector registers.
            context_flag_debug_registers: calculated, CONTEXT_DEBUG_REGISTERS
                Bit 3 of `context_flags`.
            context_flag_x18: calculated, CONTEXT_ARM64_X18
                Bit 4 of `context_flags`: X18 in user mode, where it is the register of the
                system.
            context_flag_xstate: calculated, CONTEXT_ARM64_XSTATE
                Bit 5 of `context_flags`: more registers, which are behind the context.
            context_flag_arm64: calculated, CONTEXT_ARM64
                Bit 22 of `context_flags`: the context is that of an ARM64 processor.
            context_flag_ret_to_guest: calculated, CONTEXT_ARM64_RET_TO_GUEST
                Bit 26 of `context_flags`.
            context_flag_exception_request: calculated, CONTEXT_EXCEPTION_REQUEST
                Bit 30 of `context_flags`.

        References:
            https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-arm64_nt_context
        """
        SEQ_FIELDS = (
            "context_flags", "cpsr", "x", "fp", "lr", "sp", "pc", "v", "fpcr", "fpsr",
            "bcr", "bvr", "wcr", "wvr",
        )

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


        @property
        def context_flag_arm64(self):
            """Bit 22 of `context_flags`: the context is that of an ARM64 processor.
            """
            if hasattr(self, '_m_context_flag_arm64'):
                return self._m_context_flag_arm64

            self._m_context_flag_arm64 =  ((self.context_flags_written) and (self.context_flags & 4194304 != 0)) 
            return getattr(self, '_m_context_flag_arm64', None)

        @property
        def context_flag_control(self):
            """Bit 0 of `context_flags`: Fp, Lr, Sp, Pc and Cpsr.
            """
            if hasattr(self, '_m_context_flag_control'):
                return self._m_context_flag_control

            self._m_context_flag_control =  ((self.context_flags_written) and (self.context_flags & 1 != 0)) 
            return getattr(self, '_m_context_flag_control', None)

        @property
        def context_flag_debug_registers(self):
            """Bit 3 of `context_flags`."""
            if hasattr(self, '_m_context_flag_debug_registers'):
                return self._m_context_flag_debug_registers

            self._m_context_flag_debug_registers =  ((self.context_flags_written) and (self.context_flags & 8 != 0)) 
            return getattr(self, '_m_context_flag_debug_registers', None)

        @property
        def context_flag_exception_request(self):
            """Bit 30 of `context_flags`."""
            if hasattr(self, '_m_context_flag_exception_request'):
                return self._m_context_flag_exception_request

            self._m_context_flag_exception_request =  ((self.context_flags_written) and (self.context_flags & 1073741824 != 0)) 
            return getattr(self, '_m_context_flag_exception_request', None)

        @property
        def context_flag_floating_point(self):
            """Bit 2 of `context_flags`: Fpcr, Fpsr and the vector registers.
            """
            if hasattr(self, '_m_context_flag_floating_point'):
                return self._m_context_flag_floating_point

            self._m_context_flag_floating_point =  ((self.context_flags_written) and (self.context_flags & 4 != 0)) 
            return getattr(self, '_m_context_flag_floating_point', None)

        @property
        def context_flag_integer(self):
            """Bit 1 of `context_flags`: X0 to X28.
            """
            if hasattr(self, '_m_context_flag_integer'):
                return self._m_context_flag_integer

            self._m_context_flag_integer =  ((self.context_flags_written) and (self.context_flags & 2 != 0)) 
            return getattr(self, '_m_context_flag_integer', None)

        @property
        def context_flag_ret_to_guest(self):
            """Bit 26 of `context_flags`."""
            if hasattr(self, '_m_context_flag_ret_to_guest'):
                return self._m_context_flag_ret_to_guest

            self._m_context_flag_ret_to_guest =  ((self.context_flags_written) and (self.context_flags & 67108864 != 0)) 
            return getattr(self, '_m_context_flag_ret_to_guest', None)

        @property
        def context_flag_x18(self):
            """Bit 4 of `context_flags`: X18 in user mode, where it is the register of the
            system.
            """
            if hasattr(self, '_m_context_flag_x18'):
                return self._m_context_flag_x18

            self._m_context_flag_x18 =  ((self.context_flags_written) and (self.context_flags & 16 != 0)) 
            return getattr(self, '_m_context_flag_x18', None)

        @property
        def context_flag_xstate(self):
            """Bit 5 of `context_flags`: more registers, which are behind the context.
            """
            if hasattr(self, '_m_context_flag_xstate'):
                return self._m_context_flag_xstate

            self._m_context_flag_xstate =  ((self.context_flags_written) and (self.context_flags & 32 != 0)) 
            return getattr(self, '_m_context_flag_xstate', None)

        @property
        def context_flags_written(self):
            """Whether `context_flags` was written: false if it has the fill pattern, whose
            bits mean nothing.
            """
            if hasattr(self, '_m_context_flags_written'):
                return self._m_context_flags_written

            self._m_context_flags_written = self.context_flags != 1162297680
            return getattr(self, '_m_context_flags_written', None)


    class ContextX64(KaitaiStruct):
        """Registers of an x64 processor (0x4d0 bytes). Parts that `context_flags`
        does not name may be garbage.

        The save area of FXSAVE, a structure of its own in C, is spelt out field
        by field from `control_word` to `xmm_registers`.

        Windows calls it `CONTEXT`.

        Fields (0x4d0 bytes), with offsets from the start of the structure:
            p1_home: u8 at 0x0, P1Home
                Home space of parameter 1; room on the stack, not a register.
            p2_home: u8 at 0x8, P2Home
                Home space of parameter 2; room on the stack, not a register.
            p3_home: u8 at 0x10, P3Home
                Home space of parameter 3; room on the stack, not a register.
            p4_home: u8 at 0x18, P4Home
                Home space of parameter 4; room on the stack, not a register.
            p5_home: u8 at 0x20, P5Home
                Home space of parameter 5; room on the stack, not a register.
            p6_home: u8 at 0x28, P6Home
                Home space of parameter 6; room on the stack, not a register.
            context_flags: u4 at 0x30, ContextFlags
                Which parts are filled; combination of `context_x64_flags`.
            mxcsr: u4 at 0x34, MxCsr
                SSE control and status register; also stored as `mxcsr2`.
            seg_cs: u2 at 0x38, SegCs
            seg_ds: u2 at 0x3a, SegDs
            seg_es: u2 at 0x3c, SegEs
            seg_fs: u2 at 0x3e, SegFs
            seg_gs: u2 at 0x40, SegGs
            seg_ss: u2 at 0x42, SegSs
            eflags: u4 at 0x44, EFlags
                Lower half of RFLAGS; the upper half is always zero.
            dr0: u8 at 0x48, Dr0
                Address of hardware breakpoint 0.
            dr1: u8 at 0x50, Dr1
                Address of hardware breakpoint 1.
            dr2: u8 at 0x58, Dr2
                Address of hardware breakpoint 2.
            dr3: u8 at 0x60, Dr3
                Address of hardware breakpoint 3.
            dr6: u8 at 0x68, Dr6
                Debug status.
            dr7: u8 at 0x70, Dr7
                Debug control.
            rax: u8 at 0x78, Rax
            rcx: u8 at 0x80, Rcx
            rdx: u8 at 0x88, Rdx
            rbx: u8 at 0x90, Rbx
            rsp: u8 at 0x98, Rsp
            rbp: u8 at 0xa0, Rbp
            rsi: u8 at 0xa8, Rsi
            rdi: u8 at 0xb0, Rdi
            r8: u8 at 0xb8, R8
            r9: u8 at 0xc0, R9
            r10: u8 at 0xc8, R10
            r11: u8 at 0xd0, R11
            r12: u8 at 0xd8, R12
            r13: u8 at 0xe0, R13
            r14: u8 at 0xe8, R14
            r15: u8 at 0xf0, R15
            rip: u8 at 0xf8, Rip
            control_word: u2 at 0x100, FltSave.ControlWord
                x87 control word (FCW).
            status_word: u2 at 0x102, FltSave.StatusWord
                x87 status word (FSW).
            tag_word: u1 at 0x104, FltSave.TagWord
                x87 tag word in its abridged form, one bit per register in use.
            error_opcode: u2 at 0x106, FltSave.ErrorOpcode
                Opcode of the last x87 instruction (FOP).
            error_offset: u4 at 0x108, FltSave.ErrorOffset
                Offset of the last x87 instruction (FIP).
            error_selector: u2 at 0x10c, FltSave.ErrorSelector
                Code segment of the last x87 instruction (FCS).
            data_offset: u4 at 0x110, FltSave.DataOffset
                Offset of the last x87 operand (FDP).
            data_selector: u2 at 0x114, FltSave.DataSelector
                Data segment of the last x87 operand (FDS).
            mxcsr2: u4 at 0x118, FltSave.MxCsr
                MXCSR as FXSAVE stored it.
            mxcsr_mask: u4 at 0x11c, FltSave.MxCsr_Mask
                Bits of MXCSR that the processor supports.
            float_registers: m128a[8] at 0x120, FltSave.FloatRegisters
                ST0 to ST7 (or MM0 to MM7), 80 bits each in a slot of 128 bits.
            xmm_registers: m128a[16] at 0x1a0, FltSave.XmmRegisters
                XMM0 to XMM15.
            vector_register: m128a[26] at 0x300, VectorRegister
                Room for vector registers; what it holds depends on the writer.
            vector_control: u8 at 0x4a0, VectorControl
            debug_control: u8 at 0x4a8, DebugControl
                Value of the DebugCtl register.
            last_branch_to_rip: u8 at 0x4b0, LastBranchToRip
            last_branch_from_rip: u8 at 0x4b8, LastBranchFromRip
            last_exception_to_rip: u8 at 0x4c0, LastExceptionToRip
            last_exception_from_rip: u8 at 0x4c8, LastExceptionFromRip

        Read or calculated when asked for:
            context_flags_written: calculated
                Whether `context_flags` was written: false if it has the fill pattern, whose
                bits mean nothing.
            context_flag_control: calculated, CONTEXT_CONTROL
                Bit 0 of `context_flags`: SegSs, Rsp, SegCs, Rip and EFlags.
            context_flag_integer: calculated, CONTEXT_INTEGER
                Bit 1 of `context_flags`: Rax, Rcx, Rdx, Rbx, Rbp, Rsi, Rdi and R8 to R15.
            context_flag_segments: calculated, CONTEXT_SEGMENTS
                Bit 2 of `context_flags`: SegDs, SegEs, SegFs and SegGs.
            context_flag_floating_point: calculated, CONTEXT_FLOATING_POINT
                Bit 3 of `context_flags`: the x87 and SSE registers.
            context_flag_debug_registers: calculated, CONTEXT_DEBUG_REGISTERS
                Bit 4 of `context_flags`.
            context_flag_amd64: calculated, CONTEXT_AMD64
                Bit 20 of `context_flags`: the context is that of an x64 processor.

        References:
            https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-context
        """
        SEQ_FIELDS = (
            "p1_home", "p2_home", "p3_home", "p4_home", "p5_home", "p6_home",
            "context_flags", "mxcsr", "seg_cs", "seg_ds", "seg_es", "seg_fs", "seg_gs",
            "seg_ss", "eflags", "dr0", "dr1", "dr2", "dr3", "dr6", "dr7", "rax", "rcx",
            "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12",
            "r13", "r14", "r15", "rip", "control_word", "status_word", "tag_word",
            "error_opcode", "error_offset", "error_selector", "data_offset",
            "data_selector", "mxcsr2", "mxcsr_mask", "float_registers", "xmm_registers",
            "vector_register", "vector_control", "debug_control", "last_branch_to_rip",
            "last_branch_from_rip", "last_exception_to_rip", "last_exception_from_rip",
        )

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


        @property
        def context_flag_amd64(self):
            """Bit 20 of `context_flags`: the context is that of an x64 processor.
            """
            if hasattr(self, '_m_context_flag_amd64'):
                return self._m_context_flag_amd64

            self._m_context_flag_amd64 =  ((self.context_flags_written) and (self.context_flags & 1048576 != 0)) 
            return getattr(self, '_m_context_flag_amd64', None)

        @property
        def context_flag_control(self):
            """Bit 0 of `context_flags`: SegSs, Rsp, SegCs, Rip and EFlags.
            """
            if hasattr(self, '_m_context_flag_control'):
                return self._m_context_flag_control

            self._m_context_flag_control =  ((self.context_flags_written) and (self.context_flags & 1 != 0)) 
            return getattr(self, '_m_context_flag_control', None)

        @property
        def context_flag_debug_registers(self):
            """Bit 4 of `context_flags`."""
            if hasattr(self, '_m_context_flag_debug_registers'):
                return self._m_context_flag_debug_registers

            self._m_context_flag_debug_registers =  ((self.context_flags_written) and (self.context_flags & 16 != 0)) 
            return getattr(self, '_m_context_flag_debug_registers', None)

        @property
        def context_flag_floating_point(self):
            """Bit 3 of `context_flags`: the x87 and SSE registers.
            """
            if hasattr(self, '_m_context_flag_floating_point'):
                return self._m_context_flag_floating_point

            self._m_context_flag_floating_point =  ((self.context_flags_written) and (self.context_flags & 8 != 0)) 
            return getattr(self, '_m_context_flag_floating_point', None)

        @property
        def context_flag_integer(self):
            """Bit 1 of `context_flags`: Rax, Rcx, Rdx, Rbx, Rbp, Rsi, Rdi and R8 to R15.
            """
            if hasattr(self, '_m_context_flag_integer'):
                return self._m_context_flag_integer

            self._m_context_flag_integer =  ((self.context_flags_written) and (self.context_flags & 2 != 0)) 
            return getattr(self, '_m_context_flag_integer', None)

        @property
        def context_flag_segments(self):
            """Bit 2 of `context_flags`: SegDs, SegEs, SegFs and SegGs.
            """
            if hasattr(self, '_m_context_flag_segments'):
                return self._m_context_flag_segments

            self._m_context_flag_segments =  ((self.context_flags_written) and (self.context_flags & 4 != 0)) 
            return getattr(self, '_m_context_flag_segments', None)

        @property
        def context_flags_written(self):
            """Whether `context_flags` was written: false if it has the fill pattern, whose
            bits mean nothing.
            """
            if hasattr(self, '_m_context_flags_written'):
                return self._m_context_flags_written

            self._m_context_flags_written = self.context_flags != 1162297680
            return getattr(self, '_m_context_flags_written', None)


    class ContextX86(KaitaiStruct):
        """Registers of an x86 processor (0x2cc bytes). Parts that `context_flags`
        does not name may be garbage.

        The save area of FSAVE, a structure of its own in C, is spelt out field by
        field from `control_word` to `cr0_npx_state`.

        Segment registers have 16 bits in slots of 32. What the upper half of a slot
        holds is not defined, and is garbage in dumps.

        Windows calls it `CONTEXT`.

        Fields (0x2cc bytes), with offsets from the start of the structure:
            context_flags: u4 at 0x0, ContextFlags
                Which parts are filled; combination of `context_x86_flags`.
            dr0: u4 at 0x4, Dr0
                Address of hardware breakpoint 0.
            dr1: u4 at 0x8, Dr1
                Address of hardware breakpoint 1.
            dr2: u4 at 0xc, Dr2
                Address of hardware breakpoint 2.
            dr3: u4 at 0x10, Dr3
                Address of hardware breakpoint 3.
            dr6: u4 at 0x14, Dr6
                Debug status.
            dr7: u4 at 0x18, Dr7
                Debug control.
            control_word: u4 at 0x1c, FloatSave.ControlWord
                x87 control word (FCW).
            status_word: u4 at 0x20, FloatSave.StatusWord
                x87 status word (FSW).
            tag_word: u4 at 0x24, FloatSave.TagWord
                x87 tag word, two bits per register.
            error_offset: u4 at 0x28, FloatSave.ErrorOffset
                Offset of the last x87 instruction (FIP).
            error_selector: u4 at 0x2c, FloatSave.ErrorSelector
                Code segment of the last x87 instruction (FCS).
            data_offset: u4 at 0x30, FloatSave.DataOffset
                Offset of the last x87 operand (FDP).
            data_selector: u4 at 0x34, FloatSave.DataSelector
                Data segment of the last x87 operand (FDS).
            register_area: 80 bytes at 0x38, FloatSave.RegisterArea
                ST0 to ST7 (or MM0 to MM7), 80 bits each without gaps.
            cr0_npx_state: u4 at 0x88, FloatSave.Cr0NpxState
                Bits of CR0 for the x87 unit; a spare field in newer headers.
            seg_gs: u4 at 0x8c, SegGs
                Segment register in the lower half; the upper half may be garbage.
            seg_fs: u4 at 0x90, SegFs
                Segment register in the lower half; the upper half may be garbage.
            seg_es: u4 at 0x94, SegEs
                Segment register in the lower half; the upper half may be garbage.
            seg_ds: u4 at 0x98, SegDs
                Segment register in the lower half; the upper half may be garbage.
            edi: u4 at 0x9c, Edi
            esi: u4 at 0xa0, Esi
            ebx: u4 at 0xa4, Ebx
            edx: u4 at 0xa8, Edx
            ecx: u4 at 0xac, Ecx
            eax: u4 at 0xb0, Eax
            ebp: u4 at 0xb4, Ebp
            eip: u4 at 0xb8, Eip
            seg_cs: u4 at 0xbc, SegCs
                Segment register in the lower half; the upper half may be garbage.
            eflags: u4 at 0xc0, EFlags
            esp: u4 at 0xc4, Esp
            seg_ss: u4 at 0xc8, SegSs
                Segment register in the lower half; the upper half may be garbage.
            extended_registers: 512 bytes at 0xcc, ExtendedRegisters
                The save area of FXSAVE, with the SSE registers.

        Read or calculated when asked for:
            context_flags_written: calculated
                Whether `context_flags` was written: false if it has the fill pattern, whose
                bits mean nothing.
            context_flag_control: calculated, CONTEXT_CONTROL
                Bit 0 of `context_flags`: SegSs, Esp, SegCs, Eip, EFlags and Ebp.
            context_flag_integer: calculated, CONTEXT_INTEGER
                Bit 1 of `context_flags`: Eax, Ebx, Ecx, Edx, Esi and Edi.
            context_flag_segments: calculated, CONTEXT_SEGMENTS
                Bit 2 of `context_flags`: SegDs, SegEs, SegFs and SegGs.
            context_flag_floating_point: calculated, CONTEXT_FLOATING_POINT
                Bit 3 of `context_flags`: the x87 registers.
            context_flag_debug_registers: calculated, CONTEXT_DEBUG_REGISTERS
                Bit 4 of `context_flags`.
            context_flag_extended_registers: calculated, CONTEXT_EXTENDED_REGISTERS
                Bit 5 of `context_flags`: the SSE registers.
            context_flag_xstate: calculated, CONTEXT_XSTATE
                Bit 6 of `context_flags`: more registers, which are behind the context.
            context_flag_i386: calculated, CONTEXT_i386
                Bit 16 of `context_flags`: the context is that of an x86 processor.

        References:
            https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-wow64_context
        """
        SEQ_FIELDS = (
            "context_flags", "dr0", "dr1", "dr2", "dr3", "dr6", "dr7", "control_word",
            "status_word", "tag_word", "error_offset", "error_selector", "data_offset",
            "data_selector", "register_area", "cr0_npx_state", "seg_gs", "seg_fs", "seg_es",
            "seg_ds", "edi", "esi", "ebx", "edx", "ecx", "eax", "ebp", "eip", "seg_cs",
            "eflags", "esp", "seg_ss", "extended_registers",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.ContextX86, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.context_flags = self._io.read_u4le()
            self.dr0 = self._io.read_u4le()
            self.dr1 = self._io.read_u4le()
            self.dr2 = self._io.read_u4le()
            self.dr3 = self._io.read_u4le()
            self.dr6 = self._io.read_u4le()
            self.dr7 = self._io.read_u4le()
            self.control_word = self._io.read_u4le()
            self.status_word = self._io.read_u4le()
            self.tag_word = self._io.read_u4le()
            self.error_offset = self._io.read_u4le()
            self.error_selector = self._io.read_u4le()
            self.data_offset = self._io.read_u4le()
            self.data_selector = self._io.read_u4le()
            self.register_area = self._io.read_bytes(80)
            self.cr0_npx_state = self._io.read_u4le()
            self.seg_gs = self._io.read_u4le()
            self.seg_fs = self._io.read_u4le()
            self.seg_es = self._io.read_u4le()
            self.seg_ds = self._io.read_u4le()
            self.edi = self._io.read_u4le()
            self.esi = self._io.read_u4le()
            self.ebx = self._io.read_u4le()
            self.edx = self._io.read_u4le()
            self.ecx = self._io.read_u4le()
            self.eax = self._io.read_u4le()
            self.ebp = self._io.read_u4le()
            self.eip = self._io.read_u4le()
            self.seg_cs = self._io.read_u4le()
            self.eflags = self._io.read_u4le()
            self.esp = self._io.read_u4le()
            self.seg_ss = self._io.read_u4le()
            self.extended_registers = self._io.read_bytes(512)


        def _fetch_instances(self):
            pass

        @property
        def context_flag_control(self):
            """Bit 0 of `context_flags`: SegSs, Esp, SegCs, Eip, EFlags and Ebp.
            """
            if hasattr(self, '_m_context_flag_control'):
                return self._m_context_flag_control

            self._m_context_flag_control =  ((self.context_flags_written) and (self.context_flags & 1 != 0)) 
            return getattr(self, '_m_context_flag_control', None)

        @property
        def context_flag_debug_registers(self):
            """Bit 4 of `context_flags`."""
            if hasattr(self, '_m_context_flag_debug_registers'):
                return self._m_context_flag_debug_registers

            self._m_context_flag_debug_registers =  ((self.context_flags_written) and (self.context_flags & 16 != 0)) 
            return getattr(self, '_m_context_flag_debug_registers', None)

        @property
        def context_flag_extended_registers(self):
            """Bit 5 of `context_flags`: the SSE registers.
            """
            if hasattr(self, '_m_context_flag_extended_registers'):
                return self._m_context_flag_extended_registers

            self._m_context_flag_extended_registers =  ((self.context_flags_written) and (self.context_flags & 32 != 0)) 
            return getattr(self, '_m_context_flag_extended_registers', None)

        @property
        def context_flag_floating_point(self):
            """Bit 3 of `context_flags`: the x87 registers.
            """
            if hasattr(self, '_m_context_flag_floating_point'):
                return self._m_context_flag_floating_point

            self._m_context_flag_floating_point =  ((self.context_flags_written) and (self.context_flags & 8 != 0)) 
            return getattr(self, '_m_context_flag_floating_point', None)

        @property
        def context_flag_i386(self):
            """Bit 16 of `context_flags`: the context is that of an x86 processor.
            """
            if hasattr(self, '_m_context_flag_i386'):
                return self._m_context_flag_i386

            self._m_context_flag_i386 =  ((self.context_flags_written) and (self.context_flags & 65536 != 0)) 
            return getattr(self, '_m_context_flag_i386', None)

        @property
        def context_flag_integer(self):
            """Bit 1 of `context_flags`: Eax, Ebx, Ecx, Edx, Esi and Edi.
            """
            if hasattr(self, '_m_context_flag_integer'):
                return self._m_context_flag_integer

            self._m_context_flag_integer =  ((self.context_flags_written) and (self.context_flags & 2 != 0)) 
            return getattr(self, '_m_context_flag_integer', None)

        @property
        def context_flag_segments(self):
            """Bit 2 of `context_flags`: SegDs, SegEs, SegFs and SegGs.
            """
            if hasattr(self, '_m_context_flag_segments'):
                return self._m_context_flag_segments

            self._m_context_flag_segments =  ((self.context_flags_written) and (self.context_flags & 4 != 0)) 
            return getattr(self, '_m_context_flag_segments', None)

        @property
        def context_flag_xstate(self):
            """Bit 6 of `context_flags`: more registers, which are behind the context.
            """
            if hasattr(self, '_m_context_flag_xstate'):
                return self._m_context_flag_xstate

            self._m_context_flag_xstate =  ((self.context_flags_written) and (self.context_flags & 64 != 0)) 
            return getattr(self, '_m_context_flag_xstate', None)

        @property
        def context_flags_written(self):
            """Whether `context_flags` was written: false if it has the fill pattern, whose
            bits mean nothing.
            """
            if hasattr(self, '_m_context_flags_written'):
                return self._m_context_flags_written

            self._m_context_flags_written = self.context_flags != 1162297680
            return getattr(self, '_m_context_flags_written', None)


    class DriverEntry32(KaitaiStruct):
        """Entry of the table of loaded drivers of a 32-bit machine (0x4c bytes). See
        `driver_entry64`, whose names it has. After declarations of the structure;
        not seen in a file.

        Windows calls it `DUMP_DRIVER_ENTRY32`.

        Fields (0x4c bytes), with offsets from the start of the structure:
            ofs_driver_name: u4 at 0x0, DriverNameOffset
                Offset of the name from the start of the file, a `dump_string`. It is
                the base name or the whole path.
            in_load_order_flink: u4 at 0x4, LdrEntry.InLoadOrderLinks.Flink
                Virtual address of the next entry of the module list.
            in_load_order_blink: u4 at 0x8, LdrEntry.InLoadOrderLinks.Blink
                Virtual address of the previous entry of the module list.
            exception_table: u4 at 0xc, LdrEntry.ExceptionTable
                Virtual address of the table of exception handlers.
            exception_table_size: u4 at 0x10, LdrEntry.ExceptionTableSize
                Size of the table of exception handlers in bytes.
            gp_value: u4 at 0x14, LdrEntry.GpValue
                Value of the global pointer, a register of Itanium.
            non_paged_debug_info: u4 at 0x18, LdrEntry.NonPagedDebugInfo
                Virtual address of debugging information, or 0.
            dll_base: u4 at 0x1c, LdrEntry.DllBase
                Virtual address where the driver is loaded.
            entry_point: u4 at 0x20, LdrEntry.EntryPoint
                Virtual address of its entry point.
            size_of_image: u4 at 0x24, LdrEntry.SizeOfImage
                Size of the loaded driver in bytes.
            full_dll_name: unicode_string32 at 0x28, LdrEntry.FullDllName
                Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
            base_dll_name: unicode_string32 at 0x30, LdrEntry.BaseDllName
                Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
            flags: u4 at 0x38, LdrEntry.Flags
            load_count: u2 at 0x3c, LdrEntry.LoadCount
                How often it is in use.
            section_pointer: u4 at 0x40, LdrEntry.SectionPointer
                Virtual address of the section object, or 0.
            check_sum: u4 at 0x44, LdrEntry.CheckSum
                Checksum in the header of the image; 0 if that was paged out.
            time_date_stamp: u4 at 0x48, LdrEntry.TimeDateStamp
                Time stamp in the header of the image, seconds since 1970-01-01 00:00
                UTC; or a hash, or 0 if the header was paged out.

        References:
            https://github.com/can1357/selene
            https://github.com/rizinorg/rizin
        """
        SEQ_FIELDS = (
            "ofs_driver_name", "in_load_order_flink", "in_load_order_blink",
            "exception_table", "exception_table_size", "gp_value", "non_paged_debug_info",
            "dll_base", "entry_point", "size_of_image", "full_dll_name", "base_dll_name",
            "flags", "load_count", "section_pointer", "check_sum", "time_date_stamp",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.DriverEntry32, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.ofs_driver_name = self._io.read_u4le()
            self.in_load_order_flink = self._io.read_u4le()
            self.in_load_order_blink = self._io.read_u4le()
            self.exception_table = self._io.read_u4le()
            self.exception_table_size = self._io.read_u4le()
            self.gp_value = self._io.read_u4le()
            self.non_paged_debug_info = self._io.read_u4le()
            self.dll_base = self._io.read_u4le()
            self.entry_point = self._io.read_u4le()
            self.size_of_image = self._io.read_u4le()
            self.full_dll_name = WindowsKernelDump.UnicodeString32(self._io, self, self._root)
            self.base_dll_name = WindowsKernelDump.UnicodeString32(self._io, self, self._root)
            self.flags = self._io.read_u4le()
            self.load_count = self._io.read_u2le()
            self._unnamed14 = self._io.read_bytes(2)
            self.section_pointer = self._io.read_u4le()
            self.check_sum = self._io.read_u4le()
            self.time_date_stamp = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            self.full_dll_name._fetch_instances()
            self.base_dll_name._fetch_instances()


    class DriverEntry64(KaitaiStruct):
        """Entry of the table of loaded drivers of a 64-bit machine (0x90 bytes): the
        offset of a name and an entry of the kernel's module list in the shape that it
        had in old versions of Windows. Dumps that the debugger engine wrote have the
        name, `dll_base`, `size_of_image`, `check_sum` and `time_date_stamp` only.

        Windows calls it `DUMP_DRIVER_ENTRY64`.

        Fields (0x90 bytes), with offsets from the start of the structure:
            ofs_driver_name: u4 at 0x0, DriverNameOffset
                Offset of the name from the start of the file, a `dump_string`. It is
                the base name or the whole path.
            in_load_order_flink: u8 at 0x8, LdrEntry.InLoadOrderLinks.Flink
                Virtual address of the next entry of the module list.
            in_load_order_blink: u8 at 0x10, LdrEntry.InLoadOrderLinks.Blink
                Virtual address of the previous entry of the module list.
            exception_table: u8 at 0x18, LdrEntry.ExceptionTable
                Virtual address of the table of exception handlers.
            exception_table_size: u4 at 0x20, LdrEntry.ExceptionTableSize
                Size of the table of exception handlers in bytes.
            gp_value: u8 at 0x28, LdrEntry.GpValue
                Value of the global pointer, a register of Itanium.
            non_paged_debug_info: u8 at 0x30, LdrEntry.NonPagedDebugInfo
                Virtual address of debugging information, or 0.
            dll_base: u8 at 0x38, LdrEntry.DllBase
                Virtual address where the driver is loaded.
            entry_point: u8 at 0x40, LdrEntry.EntryPoint
                Virtual address of its entry point.
            size_of_image: u4 at 0x48, LdrEntry.SizeOfImage
                Size of the loaded driver in bytes.
            full_dll_name: unicode_string64 at 0x50, LdrEntry.FullDllName
                Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
            base_dll_name: unicode_string64 at 0x60, LdrEntry.BaseDllName
                Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
            flags: u4 at 0x70, LdrEntry.Flags
            load_count: u2 at 0x74, LdrEntry.LoadCount
                How often it is in use.
            section_pointer: u8 at 0x78, LdrEntry.SectionPointer
                Virtual address of the section object, or 0.
            check_sum: u4 at 0x80, LdrEntry.CheckSum
                Checksum in the header of the image; 0 if that was paged out.
            time_date_stamp: u4 at 0x88, LdrEntry.TimeDateStamp
                Time stamp in the header of the image, seconds since 1970-01-01 00:00
                UTC; or a hash, or 0 if the header was paged out.

        References:
            https://github.com/can1357/selene
            https://github.com/rizinorg/rizin
        """
        SEQ_FIELDS = (
            "ofs_driver_name", "in_load_order_flink", "in_load_order_blink",
            "exception_table", "exception_table_size", "gp_value", "non_paged_debug_info",
            "dll_base", "entry_point", "size_of_image", "full_dll_name", "base_dll_name",
            "flags", "load_count", "section_pointer", "check_sum", "time_date_stamp",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.DriverEntry64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.ofs_driver_name = self._io.read_u4le()
            self._unnamed1 = self._io.read_bytes(4)
            self.in_load_order_flink = self._io.read_u8le()
            self.in_load_order_blink = self._io.read_u8le()
            self.exception_table = self._io.read_u8le()
            self.exception_table_size = self._io.read_u4le()
            self._unnamed6 = self._io.read_bytes(4)
            self.gp_value = self._io.read_u8le()
            self.non_paged_debug_info = self._io.read_u8le()
            self.dll_base = self._io.read_u8le()
            self.entry_point = self._io.read_u8le()
            self.size_of_image = self._io.read_u4le()
            self._unnamed12 = self._io.read_bytes(4)
            self.full_dll_name = WindowsKernelDump.UnicodeString64(self._io, self, self._root)
            self.base_dll_name = WindowsKernelDump.UnicodeString64(self._io, self, self._root)
            self.flags = self._io.read_u4le()
            self.load_count = self._io.read_u2le()
            self._unnamed17 = self._io.read_bytes(2)
            self.section_pointer = self._io.read_u8le()
            self.check_sum = self._io.read_u4le()
            self._unnamed20 = self._io.read_bytes(4)
            self.time_date_stamp = self._io.read_u4le()
            self._unnamed22 = self._io.read_bytes(4)


        def _fetch_instances(self):
            pass
            self.full_dll_name._fetch_instances()
            self.base_dll_name._fetch_instances()


    class DumpMmStorage32(KaitaiStruct):
        """Figures of the memory manager of a 32-bit machine (0x34 bytes), in pages.
        After declarations of the structure; not seen in a file.

        Windows calls it `DUMP_MM_STORAGE32`.

        Fields (0x34 bytes), with offsets from the start of the structure:
            version: u4 at 0x0, Version
                Version of this structure, 1.
            len_storage: u4 at 0x4, Size
                Size of this structure in bytes, 0x34.
            mm_special_pool_tag: u4 at 0x8, MmSpecialPoolTag
                Tag of allocations that go to the special pool.
            mi_triage_action_taken: u4 at 0xc, MiTriageActionTaken
            mm_verify_driver_level: u4 at 0x10, MmVerifyDriverLevel
                Checks that the driver verifier makes, as flags.
            kernel_verifier: u4 at 0x14, KernelVerifier
                Whether the kernel itself is verified.
            mm_maximum_non_paged_pool: u4 at 0x18, MmMaximumNonPagedPool
                Limit of the non-paged pool.
            mm_allocated_non_paged_pool: u4 at 0x1c, MmAllocatedNonPagedPool
                Non-paged pool in use.
            paged_pool_maximum: u4 at 0x20, PagedPoolMaximum
                Limit of the paged pool.
            paged_pool_allocated: u4 at 0x24, PagedPoolAllocated
                Paged pool in use.
            committed_pages: u4 at 0x28, CommittedPages
                Committed memory.
            committed_pages_peak: u4 at 0x2c, CommittedPagesPeak
                The most memory that was committed at a time.
            commit_limit_maximum: u4 at 0x30, CommitLimitMaximum
                Limit of committed memory.

        References:
            https://github.com/can1357/selene
            https://github.com/rizinorg/rizin
        """
        SEQ_FIELDS = (
            "version", "len_storage", "mm_special_pool_tag", "mi_triage_action_taken",
            "mm_verify_driver_level", "kernel_verifier", "mm_maximum_non_paged_pool",
            "mm_allocated_non_paged_pool", "paged_pool_maximum", "paged_pool_allocated",
            "committed_pages", "committed_pages_peak", "commit_limit_maximum",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.DumpMmStorage32, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.version = self._io.read_u4le()
            self.len_storage = self._io.read_u4le()
            self.mm_special_pool_tag = self._io.read_u4le()
            self.mi_triage_action_taken = self._io.read_u4le()
            self.mm_verify_driver_level = self._io.read_u4le()
            self.kernel_verifier = self._io.read_u4le()
            self.mm_maximum_non_paged_pool = self._io.read_u4le()
            self.mm_allocated_non_paged_pool = self._io.read_u4le()
            self.paged_pool_maximum = self._io.read_u4le()
            self.paged_pool_allocated = self._io.read_u4le()
            self.committed_pages = self._io.read_u4le()
            self.committed_pages_peak = self._io.read_u4le()
            self.commit_limit_maximum = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class DumpMmStorage64(KaitaiStruct):
        """Figures of the memory manager of a 64-bit machine (0x50 bytes), in pages.
        Zero behind `len_storage` in dumps that the debugger engine wrote.

        Windows calls it `DUMP_MM_STORAGE64`.

        Fields (0x50 bytes), with offsets from the start of the structure:
            version: u4 at 0x0, Version
                Version of this structure, 1.
            len_storage: u4 at 0x4, Size
                Size of this structure in bytes, 0x50.
            mm_special_pool_tag: u4 at 0x8, MmSpecialPoolTag
                Tag of allocations that go to the special pool.
            mi_triage_action_taken: u4 at 0xc, MiTriageActionTaken
            mm_verify_driver_level: u4 at 0x10, MmVerifyDriverLevel
                Checks that the driver verifier makes, as flags.
            kernel_verifier: u4 at 0x14, KernelVerifier
                Whether the kernel itself is verified.
            mm_maximum_non_paged_pool: u8 at 0x18, MmMaximumNonPagedPool
                Limit of the non-paged pool.
            mm_allocated_non_paged_pool: u8 at 0x20, MmAllocatedNonPagedPool
                Non-paged pool in use.
            paged_pool_maximum: u8 at 0x28, PagedPoolMaximum
                Limit of the paged pool.
            paged_pool_allocated: u8 at 0x30, PagedPoolAllocated
                Paged pool in use.
            committed_pages: u8 at 0x38, CommittedPages
                Committed memory.
            committed_pages_peak: u8 at 0x40, CommittedPagesPeak
                The most memory that was committed at a time.
            commit_limit_maximum: u8 at 0x48, CommitLimitMaximum
                Limit of committed memory.

        References:
            https://github.com/can1357/selene
            https://github.com/rizinorg/rizin
        """
        SEQ_FIELDS = (
            "version", "len_storage", "mm_special_pool_tag", "mi_triage_action_taken",
            "mm_verify_driver_level", "kernel_verifier", "mm_maximum_non_paged_pool",
            "mm_allocated_non_paged_pool", "paged_pool_maximum", "paged_pool_allocated",
            "committed_pages", "committed_pages_peak", "commit_limit_maximum",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.DumpMmStorage64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.version = self._io.read_u4le()
            self.len_storage = self._io.read_u4le()
            self.mm_special_pool_tag = self._io.read_u4le()
            self.mi_triage_action_taken = self._io.read_u4le()
            self.mm_verify_driver_level = self._io.read_u4le()
            self.kernel_verifier = self._io.read_u4le()
            self.mm_maximum_non_paged_pool = self._io.read_u8le()
            self.mm_allocated_non_paged_pool = self._io.read_u8le()
            self.paged_pool_maximum = self._io.read_u8le()
            self.paged_pool_allocated = self._io.read_u8le()
            self.committed_pages = self._io.read_u8le()
            self.committed_pages_peak = self._io.read_u8le()
            self.commit_limit_maximum = self._io.read_u8le()


        def _fetch_instances(self):
            pass


    class DumpString(KaitaiStruct):
        """Text with its length, in the string pool of a triage dump. A zero character
        follows, and zeros to the next offset divisible by eight.

        Windows calls it `DUMP_STRING`.

        Fields, with offsets from the start of the structure:
            num_chars: u4 at 0x0, Length
                Number of UTF-16 code units in `text`, which are two bytes each; the zero
                character is not counted.
            text: (num_chars.as<u8> * 2).as<u8> bytes at 0x4, Buffer
                UTF-16LE text, which need not be valid.

        References:
            https://github.com/can1357/selene
            https://github.com/rizinorg/rizin
        """
        SEQ_FIELDS = (
            "num_chars", "text",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.DumpString, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.num_chars = self._io.read_u4le()
            self.text = self._io.read_bytes((self.num_chars * 2))


        def _fetch_instances(self):
            pass


    class ExceptionRecord32(KaitaiStruct):
        """An exception as a 32-bit machine records it (0x50 bytes).

        Windows calls it `EXCEPTION_RECORD32`.

        Fields (0x50 bytes), with offsets from the start of the structure:
            exception_code: u4 at 0x0, ExceptionCode
                Status code (NTSTATUS) of the exception.
            exception_flags: u4 at 0x4, ExceptionFlags
                Bit 0 is set when execution cannot be continued.
            exception_record: u4 at 0x8, ExceptionRecord
                Virtual address of the record of an exception that led to this one, or 0.
            exception_address: u4 at 0xc, ExceptionAddress
                Virtual address of the instruction.
            number_parameters: u4 at 0x10, NumberParameters
                How many elements of `exception_information` have a meaning. Some tools
                leave garbage here.
            exception_information: u4[15] at 0x14, ExceptionInformation
                Parameters of the exception. In a dump, those beyond
                `number_parameters` may be garbage.

        Read or calculated when asked for:
            is_noncontinuable: calculated, EXCEPTION_NONCONTINUABLE
                Bit 0 of `exception_flags`: execution cannot be continued.

        References:
            https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-exception_record
        """
        SEQ_FIELDS = (
            "exception_code", "exception_flags", "exception_record", "exception_address",
            "number_parameters", "exception_information",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.ExceptionRecord32, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.exception_code = self._io.read_u4le()
            self.exception_flags = self._io.read_u4le()
            self.exception_record = self._io.read_u4le()
            self.exception_address = self._io.read_u4le()
            self.number_parameters = self._io.read_u4le()
            self.exception_information = []
            for i in range(15):
                self.exception_information.append(self._io.read_u4le())



        def _fetch_instances(self):
            pass
            for i in range(len(self.exception_information)):
                pass


        @property
        def is_noncontinuable(self):
            """Bit 0 of `exception_flags`: execution cannot be continued.
            """
            if hasattr(self, '_m_is_noncontinuable'):
                return self._m_is_noncontinuable

            self._m_is_noncontinuable = self.exception_flags & 1 != 0
            return getattr(self, '_m_is_noncontinuable', None)


    class ExceptionRecord64(KaitaiStruct):
        """An exception as a 64-bit machine records it (0x98 bytes).

        Windows calls it `EXCEPTION_RECORD64`.

        Fields (0x98 bytes), with offsets from the start of the structure:
            exception_code: u4 at 0x0, ExceptionCode
                Status code (NTSTATUS) of the exception.
            exception_flags: u4 at 0x4, ExceptionFlags
                Bit 0 is set when execution cannot be continued.
            exception_record: u8 at 0x8, ExceptionRecord
                Virtual address of the record of an exception that led to this one, or 0.
            exception_address: u8 at 0x10, ExceptionAddress
                Virtual address of the instruction.
            number_parameters: u4 at 0x18, NumberParameters
                How many elements of `exception_information` have a meaning.
            exception_information: u8[15] at 0x20, ExceptionInformation
                Parameters of the exception. In a dump, those beyond
                `number_parameters` may be garbage.

        Read or calculated when asked for:
            is_noncontinuable: calculated, EXCEPTION_NONCONTINUABLE
                Bit 0 of `exception_flags`: execution cannot be continued.

        References:
            https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-exception_record64
        """
        SEQ_FIELDS = (
            "exception_code", "exception_flags", "exception_record", "exception_address",
            "number_parameters", "exception_information",
        )

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


        @property
        def is_noncontinuable(self):
            """Bit 0 of `exception_flags`: execution cannot be continued.
            """
            if hasattr(self, '_m_is_noncontinuable'):
                return self._m_is_noncontinuable

            self._m_is_noncontinuable = self.exception_flags & 1 != 0
            return getattr(self, '_m_is_noncontinuable', None)


    class Header32(KaitaiStruct):
        """Header of a 32-bit machine (0x1000 bytes), from behind `signature` and
        `valid_dump` on. Fields that mean the same have the names of `header64`.

        Windows calls it `DUMP_HEADER32`.

        Fields (0xfc0 bytes), with offsets from the start of the file:
            major_version: u4 at 0x8, MajorVersion
                0xf for a free (release) build of the kernel, 0xc for a checked
                (debug) build; not the version number of Windows.
            minor_version: u4 at 0xc, MinorVersion
                Build number of Windows, such as 7601.
            directory_table_base: u4 at 0x10, DirectoryTableBase
                Physical address of the root of the page tables, CR3 on x86. If
                `pae_enabled` it is a table of four entries, aligned to 32 bytes only.
            pfn_database: u4 at 0x14, PfnDataBase
                Virtual address of the page frame number database. Some writers store
                the address of the kernel variable that points to it instead.
            ps_loaded_module_list: u4 at 0x18, PsLoadedModuleList
                Virtual address of the head of the list of loaded kernel modules.
            ps_active_process_head: u4 at 0x1c, PsActiveProcessHead
                Virtual address of the head of the list of processes.
            machine_image_type: u4 of machine_types at 0x20, MachineImageType
                Architecture of the processor, which tells the layout of `context_record`.
            number_processors: u4 at 0x24, NumberProcessors
            bug_check_code: u4 at 0x28, BugCheckCode
                Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
                0x7e.
            bug_check_code_parameters: u4[4] at 0x2c, BugCheckParameter1
                The four parameters of the bug check.
            version_user: 32 bytes at 0x3c, VersionUser
                Unused text; zeros or the fill pattern in practice.
            pae_enabled: u1 at 0x5c, PaeEnabled
                1 if the page tables have entries of 64 bits (physical address
                extension), 0 if these have 32 bits. 0x50 is the fill pattern.
            kd_secondary_version: u1 at 0x5d, KdSecondaryVersion
                Revision of the debugger interface. 0x41 is the fill pattern.
            kd_debugger_data_block: u4 at 0x60, KdDebuggerDataBlock
                Virtual address of the kernel's debugger data block
                (`KDDEBUGGER_DATA64`, on 32-bit machines too), from which a debugger
                finds everything else. Some tools leave the fill pattern.
            physical_memory_block: physical_memory_descriptor32, 700 bytes at 0x64, PhysicalMemoryBlock
                The physical memory of the machine. It tells where the pages of a full
                dump are; other kinds have it for information or not at all.
            context_record: context_x86 or context_arm by machine_image_type, 1200 bytes at 0x320, ContextRecord
                Registers of the processor that stopped the machine, in the layout of
                its architecture. Raw bytes for architectures without a type here.
            exception: exception_record32 at 0x7d0, Exception
                The exception that led to the dump. Windows stores a breakpoint
                (0x80000003) here whatever the cause; the original exception is
                reached through `bug_check_code_parameters`.
            comment: 128 bytes at 0x820, Comment
                Text of the writer, ended by a zero byte, or the fill pattern.
            attributes: u4 at 0x8a0, Attributes
                How and when the dump was made; combination of `attribute_masks`.
                Older writers leave the fill pattern, which is told apart by
                `attributes_written`. The bits are `attribute_hiber_crash` and those
                after it.
            boot_id: u4 at 0x8a4, BootId
                Number of times the installation was started.
            dump_type: u4 of dump_types at 0xf88, DumpType
                What follows the header. Some tools leave the fill pattern in a full
                dump.
            minidump_fields: u4 at 0xf8c, MiniDumpFields
                Parts that a triage dump holds; combination of `minidump_field_masks`.
                Does not tell a triage dump from others: it may be set in all. The bits
                are `minidump_field_context` and those after it.
            secondary_data_state: u4 at 0xf90, SecondaryDataState
                State of the data that drivers added behind the dump. Does not tell
                whether there is any.
            product_type: u4 of product_types at 0xf94, ProductType
            suite_mask: u4 at 0xf98, SuiteMask
                Product suites of the installation; combination of `suite_masks`. The bits
                are `suite_small_business` and those after it.
            writer_status: u4 at 0xf9c, WriterStatus
                What the writer has to say of its work; 0 is success.
            required_dump_space: s8 at 0xfa0, RequiredDumpSpace
                Bytes that the writer asked for. Equal to the size of the file for
                some writers, larger or smaller for others.
            system_up_time: s8 at 0xfb8, SystemUpTime
                Time since the start of the machine, in intervals of 100 ns.
            system_time: s8 at 0xfc0, SystemTime
                Time of the dump as a Windows FILETIME: intervals of 100 ns since
                1601-01-01 00:00 UTC.

        Read or calculated when asked for:
            attributes_written: calculated
                Whether `attributes` was written: false if it has the fill pattern, whose bits
                mean nothing.
            attribute_hiber_crash: calculated, HiberCrash
                Bit 0 of `attributes`: the machine stopped while it was hibernating or
                resuming.
            attribute_dump_device_power_off: calculated, DumpDevicePowerOff
                Bit 1 of `attributes`: the device that takes the dump was without power.
            attribute_insufficient_dumpfile_size: calculated, InsufficientDumpfileSize
                Bit 2 of `attributes`: the file was too small for the dump.
            attribute_kernel_generated_triage_dump: calculated, KernelGeneratedTriageDump
                Bit 3 of `attributes`: the kernel itself wrote a triage dump.
            attribute_live_dump_generated_dump: calculated, LiveDumpGeneratedDump
                Bit 4 of `attributes`: memory was taken while the machine went on running.
            attribute_dump_is_generated_offline: calculated, DumpIsGeneratedOffline
                Bit 5 of `attributes`.
            attribute_filter_dump_file: calculated, FilterDumpFile
                Bit 6 of `attributes`.
            attribute_early_boot_crash: calculated, EarlyBootCrash
                Bit 7 of `attributes`: the machine stopped while it was starting.
            attribute_encrypted_dump_data: calculated, EncryptedDumpData
                Bit 8 of `attributes`: all but the header is encrypted.
            attribute_decrypted_dump: calculated, DecryptedDump
                Bit 9 of `attributes`: the dump was encrypted once and has been decrypted.
            minidump_fields_written: calculated
                Whether `minidump_fields` was written: false if it has the fill pattern, whose
                bits mean nothing.
            minidump_field_context: calculated, TRIAGE_DUMP_CONTEXT
                Bit 0 of `minidump_fields`: registers of the processor.
            minidump_field_exception: calculated, TRIAGE_DUMP_EXCEPTION
                Bit 1 of `minidump_fields`.
            minidump_field_prcb: calculated, TRIAGE_DUMP_PRCB
                Bit 2 of `minidump_fields`: control block of the processor (`KPRCB`).
            minidump_field_process: calculated, TRIAGE_DUMP_PROCESS
                Bit 3 of `minidump_fields`: current process (`EPROCESS`).
            minidump_field_thread: calculated, TRIAGE_DUMP_THREAD
                Bit 4 of `minidump_fields`: current thread (`ETHREAD`).
            minidump_field_stack: calculated, TRIAGE_DUMP_STACK
                Bit 5 of `minidump_fields`: kernel stack of the current thread.
            minidump_field_driver_list: calculated, TRIAGE_DUMP_DRIVER_LIST
                Bit 6 of `minidump_fields`.
            minidump_field_broken_driver: calculated, TRIAGE_DUMP_BROKEN_DRIVER
                Bit 7 of `minidump_fields`: name of the driver that is held responsible.
            minidump_field_mm_info: calculated, TRIAGE_DUMP_MMINFO
                Bit 8 of `minidump_fields`: figures of the memory manager.
            minidump_field_data_page: calculated, TRIAGE_DUMP_DATAPAGE
                Bit 9 of `minidump_fields`: the page that the fault was about.
            minidump_field_debugger_data: calculated, TRIAGE_DUMP_DEBUGGER_DATA
                Bit 10 of `minidump_fields`: the kernel's debugger data block.
            minidump_field_data_blocks: calculated, TRIAGE_DUMP_DATA_BLOCKS
                Bit 11 of `minidump_fields`: further pieces of memory.
            suite_mask_written: calculated
                Whether `suite_mask` was written: false if it has the fill pattern, whose bits
                mean nothing.
            suite_small_business: calculated, VER_SUITE_SMALLBUSINESS
                Bit 0 of `suite_mask`.
            suite_enterprise: calculated, VER_SUITE_ENTERPRISE
                Bit 1 of `suite_mask`.
            suite_back_office: calculated, VER_SUITE_BACKOFFICE
                Bit 2 of `suite_mask`.
            suite_communications: calculated, VER_SUITE_COMMUNICATIONS
                Bit 3 of `suite_mask`.
            suite_terminal: calculated, VER_SUITE_TERMINAL
                Bit 4 of `suite_mask`: terminal services are installed; set on nearly every
                machine.
            suite_small_business_restricted: calculated, VER_SUITE_SMALLBUSINESS_RESTRICTED
                Bit 5 of `suite_mask`.
            suite_embedded_nt: calculated, VER_SUITE_EMBEDDEDNT
                Bit 6 of `suite_mask`.
            suite_datacenter: calculated, VER_SUITE_DATACENTER
                Bit 7 of `suite_mask`.
            suite_single_user_ts: calculated, VER_SUITE_SINGLEUSERTS
                Bit 8 of `suite_mask`: remote desktop with one interactive session.
            suite_personal: calculated, VER_SUITE_PERSONAL
                Bit 9 of `suite_mask`: a home edition.
            suite_blade: calculated, VER_SUITE_BLADE
                Bit 10 of `suite_mask`: a web edition.
            suite_embedded_restricted: calculated, VER_SUITE_EMBEDDED_RESTRICTED
                Bit 11 of `suite_mask`.
            suite_security_appliance: calculated, VER_SUITE_SECURITY_APPLIANCE
                Bit 12 of `suite_mask`.
            suite_storage_server: calculated, VER_SUITE_STORAGE_SERVER
                Bit 13 of `suite_mask`.
            suite_compute_server: calculated, VER_SUITE_COMPUTE_SERVER
                Bit 14 of `suite_mask`.
            suite_wh_server: calculated, VER_SUITE_WH_SERVER
                Bit 15 of `suite_mask`: Windows Home Server.
            suite_multi_user_ts: calculated, VER_SUITE_MULTIUSERTS
                Bit 17 of `suite_mask`: remote desktop with several interactive sessions on a
                client edition.

        References:
            https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
        """
        SEQ_FIELDS = (
            "major_version", "minor_version", "directory_table_base", "pfn_database",
            "ps_loaded_module_list", "ps_active_process_head", "machine_image_type",
            "number_processors", "bug_check_code", "bug_check_code_parameters",
            "version_user", "pae_enabled", "kd_secondary_version", "kd_debugger_data_block",
            "physical_memory_block", "context_record", "exception", "comment", "attributes",
            "boot_id", "dump_type", "minidump_fields", "secondary_data_state",
            "product_type", "suite_mask", "writer_status", "required_dump_space",
            "system_up_time", "system_time",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.Header32, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.major_version = self._io.read_u4le()
            self.minor_version = self._io.read_u4le()
            self.directory_table_base = self._io.read_u4le()
            self.pfn_database = self._io.read_u4le()
            self.ps_loaded_module_list = self._io.read_u4le()
            self.ps_active_process_head = self._io.read_u4le()
            self.machine_image_type = KaitaiStream.resolve_enum(WindowsKernelDump.MachineTypes, self._io.read_u4le())
            self.number_processors = self._io.read_u4le()
            self.bug_check_code = self._io.read_u4le()
            self.bug_check_code_parameters = []
            for i in range(4):
                self.bug_check_code_parameters.append(self._io.read_u4le())

            self.version_user = self._io.read_bytes(32)
            self.pae_enabled = self._io.read_u1()
            self.kd_secondary_version = self._io.read_u1()
            self._unnamed13 = self._io.read_bytes(2)
            self.kd_debugger_data_block = self._io.read_u4le()
            self._raw_physical_memory_block = self._io.read_bytes(700)
            _io__raw_physical_memory_block = KaitaiStream(BytesIO(self._raw_physical_memory_block))
            self.physical_memory_block = WindowsKernelDump.PhysicalMemoryDescriptor32(_io__raw_physical_memory_block, self, self._root)
            _on = self.machine_image_type
            if _on == WindowsKernelDump.MachineTypes.armnt:
                pass
                self._raw_context_record = self._io.read_bytes(1200)
                _io__raw_context_record = KaitaiStream(BytesIO(self._raw_context_record))
                self.context_record = WindowsKernelDump.ContextArm(_io__raw_context_record, self, self._root)
            elif _on == WindowsKernelDump.MachineTypes.i386:
                pass
                self._raw_context_record = self._io.read_bytes(1200)
                _io__raw_context_record = KaitaiStream(BytesIO(self._raw_context_record))
                self.context_record = WindowsKernelDump.ContextX86(_io__raw_context_record, self, self._root)
            else:
                pass
                self.context_record = self._io.read_bytes(1200)
            self.exception = WindowsKernelDump.ExceptionRecord32(self._io, self, self._root)
            self.comment = self._io.read_bytes(128)
            self.attributes = self._io.read_u4le()
            self.boot_id = self._io.read_u4le()
            self._unnamed21 = self._io.read_bytes(1760)
            self.dump_type = KaitaiStream.resolve_enum(WindowsKernelDump.DumpTypes, self._io.read_u4le())
            self.minidump_fields = self._io.read_u4le()
            self.secondary_data_state = self._io.read_u4le()
            self.product_type = KaitaiStream.resolve_enum(WindowsKernelDump.ProductTypes, self._io.read_u4le())
            self.suite_mask = self._io.read_u4le()
            self.writer_status = self._io.read_u4le()
            self.required_dump_space = self._io.read_s8le()
            self._unnamed29 = self._io.read_bytes(16)
            self.system_up_time = self._io.read_s8le()
            self.system_time = self._io.read_s8le()


        def _fetch_instances(self):
            pass
            for i in range(len(self.bug_check_code_parameters)):
                pass

            self.physical_memory_block._fetch_instances()
            _on = self.machine_image_type
            if _on == WindowsKernelDump.MachineTypes.armnt:
                pass
                self.context_record._fetch_instances()
            elif _on == WindowsKernelDump.MachineTypes.i386:
                pass
                self.context_record._fetch_instances()
            else:
                pass
            self.exception._fetch_instances()

        @property
        def attribute_decrypted_dump(self):
            """Bit 9 of `attributes`: the dump was encrypted once and has been decrypted.
            """
            if hasattr(self, '_m_attribute_decrypted_dump'):
                return self._m_attribute_decrypted_dump

            self._m_attribute_decrypted_dump =  ((self.attributes_written) and (self.attributes & 512 != 0)) 
            return getattr(self, '_m_attribute_decrypted_dump', None)

        @property
        def attribute_dump_device_power_off(self):
            """Bit 1 of `attributes`: the device that takes the dump was without power.
            """
            if hasattr(self, '_m_attribute_dump_device_power_off'):
                return self._m_attribute_dump_device_power_off

            self._m_attribute_dump_device_power_off =  ((self.attributes_written) and (self.attributes & 2 != 0)) 
            return getattr(self, '_m_attribute_dump_device_power_off', None)

        @property
        def attribute_dump_is_generated_offline(self):
            """Bit 5 of `attributes`."""
            if hasattr(self, '_m_attribute_dump_is_generated_offline'):
                return self._m_attribute_dump_is_generated_offline

            self._m_attribute_dump_is_generated_offline =  ((self.attributes_written) and (self.attributes & 32 != 0)) 
            return getattr(self, '_m_attribute_dump_is_generated_offline', None)

        @property
        def attribute_early_boot_crash(self):
            """Bit 7 of `attributes`: the machine stopped while it was starting.
            """
            if hasattr(self, '_m_attribute_early_boot_crash'):
                return self._m_attribute_early_boot_crash

            self._m_attribute_early_boot_crash =  ((self.attributes_written) and (self.attributes & 128 != 0)) 
            return getattr(self, '_m_attribute_early_boot_crash', None)

        @property
        def attribute_encrypted_dump_data(self):
            """Bit 8 of `attributes`: all but the header is encrypted.
            """
            if hasattr(self, '_m_attribute_encrypted_dump_data'):
                return self._m_attribute_encrypted_dump_data

            self._m_attribute_encrypted_dump_data =  ((self.attributes_written) and (self.attributes & 256 != 0)) 
            return getattr(self, '_m_attribute_encrypted_dump_data', None)

        @property
        def attribute_filter_dump_file(self):
            """Bit 6 of `attributes`."""
            if hasattr(self, '_m_attribute_filter_dump_file'):
                return self._m_attribute_filter_dump_file

            self._m_attribute_filter_dump_file =  ((self.attributes_written) and (self.attributes & 64 != 0)) 
            return getattr(self, '_m_attribute_filter_dump_file', None)

        @property
        def attribute_hiber_crash(self):
            """Bit 0 of `attributes`: the machine stopped while it was hibernating or
            resuming.
            """
            if hasattr(self, '_m_attribute_hiber_crash'):
                return self._m_attribute_hiber_crash

            self._m_attribute_hiber_crash =  ((self.attributes_written) and (self.attributes & 1 != 0)) 
            return getattr(self, '_m_attribute_hiber_crash', None)

        @property
        def attribute_insufficient_dumpfile_size(self):
            """Bit 2 of `attributes`: the file was too small for the dump.
            """
            if hasattr(self, '_m_attribute_insufficient_dumpfile_size'):
                return self._m_attribute_insufficient_dumpfile_size

            self._m_attribute_insufficient_dumpfile_size =  ((self.attributes_written) and (self.attributes & 4 != 0)) 
            return getattr(self, '_m_attribute_insufficient_dumpfile_size', None)

        @property
        def attribute_kernel_generated_triage_dump(self):
            """Bit 3 of `attributes`: the kernel itself wrote a triage dump.
            """
            if hasattr(self, '_m_attribute_kernel_generated_triage_dump'):
                return self._m_attribute_kernel_generated_triage_dump

            self._m_attribute_kernel_generated_triage_dump =  ((self.attributes_written) and (self.attributes & 8 != 0)) 
            return getattr(self, '_m_attribute_kernel_generated_triage_dump', None)

        @property
        def attribute_live_dump_generated_dump(self):
            """Bit 4 of `attributes`: memory was taken while the machine went on running.
            """
            if hasattr(self, '_m_attribute_live_dump_generated_dump'):
                return self._m_attribute_live_dump_generated_dump

            self._m_attribute_live_dump_generated_dump =  ((self.attributes_written) and (self.attributes & 16 != 0)) 
            return getattr(self, '_m_attribute_live_dump_generated_dump', None)

        @property
        def attributes_written(self):
            """Whether `attributes` was written: false if it has the fill pattern, whose bits
            mean nothing.
            """
            if hasattr(self, '_m_attributes_written'):
                return self._m_attributes_written

            self._m_attributes_written = self.attributes != 1162297680
            return getattr(self, '_m_attributes_written', None)

        @property
        def minidump_field_broken_driver(self):
            """Bit 7 of `minidump_fields`: name of the driver that is held responsible.
            """
            if hasattr(self, '_m_minidump_field_broken_driver'):
                return self._m_minidump_field_broken_driver

            self._m_minidump_field_broken_driver =  ((self.minidump_fields_written) and (self.minidump_fields & 128 != 0)) 
            return getattr(self, '_m_minidump_field_broken_driver', None)

        @property
        def minidump_field_context(self):
            """Bit 0 of `minidump_fields`: registers of the processor.
            """
            if hasattr(self, '_m_minidump_field_context'):
                return self._m_minidump_field_context

            self._m_minidump_field_context =  ((self.minidump_fields_written) and (self.minidump_fields & 1 != 0)) 
            return getattr(self, '_m_minidump_field_context', None)

        @property
        def minidump_field_data_blocks(self):
            """Bit 11 of `minidump_fields`: further pieces of memory.
            """
            if hasattr(self, '_m_minidump_field_data_blocks'):
                return self._m_minidump_field_data_blocks

            self._m_minidump_field_data_blocks =  ((self.minidump_fields_written) and (self.minidump_fields & 2048 != 0)) 
            return getattr(self, '_m_minidump_field_data_blocks', None)

        @property
        def minidump_field_data_page(self):
            """Bit 9 of `minidump_fields`: the page that the fault was about.
            """
            if hasattr(self, '_m_minidump_field_data_page'):
                return self._m_minidump_field_data_page

            self._m_minidump_field_data_page =  ((self.minidump_fields_written) and (self.minidump_fields & 512 != 0)) 
            return getattr(self, '_m_minidump_field_data_page', None)

        @property
        def minidump_field_debugger_data(self):
            """Bit 10 of `minidump_fields`: the kernel's debugger data block.
            """
            if hasattr(self, '_m_minidump_field_debugger_data'):
                return self._m_minidump_field_debugger_data

            self._m_minidump_field_debugger_data =  ((self.minidump_fields_written) and (self.minidump_fields & 1024 != 0)) 
            return getattr(self, '_m_minidump_field_debugger_data', None)

        @property
        def minidump_field_driver_list(self):
            """Bit 6 of `minidump_fields`."""
            if hasattr(self, '_m_minidump_field_driver_list'):
                return self._m_minidump_field_driver_list

            self._m_minidump_field_driver_list =  ((self.minidump_fields_written) and (self.minidump_fields & 64 != 0)) 
            return getattr(self, '_m_minidump_field_driver_list', None)

        @property
        def minidump_field_exception(self):
            """Bit 1 of `minidump_fields`."""
            if hasattr(self, '_m_minidump_field_exception'):
                return self._m_minidump_field_exception

            self._m_minidump_field_exception =  ((self.minidump_fields_written) and (self.minidump_fields & 2 != 0)) 
            return getattr(self, '_m_minidump_field_exception', None)

        @property
        def minidump_field_mm_info(self):
            """Bit 8 of `minidump_fields`: figures of the memory manager.
            """
            if hasattr(self, '_m_minidump_field_mm_info'):
                return self._m_minidump_field_mm_info

            self._m_minidump_field_mm_info =  ((self.minidump_fields_written) and (self.minidump_fields & 256 != 0)) 
            return getattr(self, '_m_minidump_field_mm_info', None)

        @property
        def minidump_field_prcb(self):
            """Bit 2 of `minidump_fields`: control block of the processor (`KPRCB`).
            """
            if hasattr(self, '_m_minidump_field_prcb'):
                return self._m_minidump_field_prcb

            self._m_minidump_field_prcb =  ((self.minidump_fields_written) and (self.minidump_fields & 4 != 0)) 
            return getattr(self, '_m_minidump_field_prcb', None)

        @property
        def minidump_field_process(self):
            """Bit 3 of `minidump_fields`: current process (`EPROCESS`).
            """
            if hasattr(self, '_m_minidump_field_process'):
                return self._m_minidump_field_process

            self._m_minidump_field_process =  ((self.minidump_fields_written) and (self.minidump_fields & 8 != 0)) 
            return getattr(self, '_m_minidump_field_process', None)

        @property
        def minidump_field_stack(self):
            """Bit 5 of `minidump_fields`: kernel stack of the current thread.
            """
            if hasattr(self, '_m_minidump_field_stack'):
                return self._m_minidump_field_stack

            self._m_minidump_field_stack =  ((self.minidump_fields_written) and (self.minidump_fields & 32 != 0)) 
            return getattr(self, '_m_minidump_field_stack', None)

        @property
        def minidump_field_thread(self):
            """Bit 4 of `minidump_fields`: current thread (`ETHREAD`).
            """
            if hasattr(self, '_m_minidump_field_thread'):
                return self._m_minidump_field_thread

            self._m_minidump_field_thread =  ((self.minidump_fields_written) and (self.minidump_fields & 16 != 0)) 
            return getattr(self, '_m_minidump_field_thread', None)

        @property
        def minidump_fields_written(self):
            """Whether `minidump_fields` was written: false if it has the fill pattern, whose
            bits mean nothing.
            """
            if hasattr(self, '_m_minidump_fields_written'):
                return self._m_minidump_fields_written

            self._m_minidump_fields_written = self.minidump_fields != 1162297680
            return getattr(self, '_m_minidump_fields_written', None)

        @property
        def suite_back_office(self):
            """Bit 2 of `suite_mask`."""
            if hasattr(self, '_m_suite_back_office'):
                return self._m_suite_back_office

            self._m_suite_back_office =  ((self.suite_mask_written) and (self.suite_mask & 4 != 0)) 
            return getattr(self, '_m_suite_back_office', None)

        @property
        def suite_blade(self):
            """Bit 10 of `suite_mask`: a web edition.
            """
            if hasattr(self, '_m_suite_blade'):
                return self._m_suite_blade

            self._m_suite_blade =  ((self.suite_mask_written) and (self.suite_mask & 1024 != 0)) 
            return getattr(self, '_m_suite_blade', None)

        @property
        def suite_communications(self):
            """Bit 3 of `suite_mask`."""
            if hasattr(self, '_m_suite_communications'):
                return self._m_suite_communications

            self._m_suite_communications =  ((self.suite_mask_written) and (self.suite_mask & 8 != 0)) 
            return getattr(self, '_m_suite_communications', None)

        @property
        def suite_compute_server(self):
            """Bit 14 of `suite_mask`."""
            if hasattr(self, '_m_suite_compute_server'):
                return self._m_suite_compute_server

            self._m_suite_compute_server =  ((self.suite_mask_written) and (self.suite_mask & 16384 != 0)) 
            return getattr(self, '_m_suite_compute_server', None)

        @property
        def suite_datacenter(self):
            """Bit 7 of `suite_mask`."""
            if hasattr(self, '_m_suite_datacenter'):
                return self._m_suite_datacenter

            self._m_suite_datacenter =  ((self.suite_mask_written) and (self.suite_mask & 128 != 0)) 
            return getattr(self, '_m_suite_datacenter', None)

        @property
        def suite_embedded_nt(self):
            """Bit 6 of `suite_mask`."""
            if hasattr(self, '_m_suite_embedded_nt'):
                return self._m_suite_embedded_nt

            self._m_suite_embedded_nt =  ((self.suite_mask_written) and (self.suite_mask & 64 != 0)) 
            return getattr(self, '_m_suite_embedded_nt', None)

        @property
        def suite_embedded_restricted(self):
            """Bit 11 of `suite_mask`."""
            if hasattr(self, '_m_suite_embedded_restricted'):
                return self._m_suite_embedded_restricted

            self._m_suite_embedded_restricted =  ((self.suite_mask_written) and (self.suite_mask & 2048 != 0)) 
            return getattr(self, '_m_suite_embedded_restricted', None)

        @property
        def suite_enterprise(self):
            """Bit 1 of `suite_mask`."""
            if hasattr(self, '_m_suite_enterprise'):
                return self._m_suite_enterprise

            self._m_suite_enterprise =  ((self.suite_mask_written) and (self.suite_mask & 2 != 0)) 
            return getattr(self, '_m_suite_enterprise', None)

        @property
        def suite_mask_written(self):
            """Whether `suite_mask` was written: false if it has the fill pattern, whose bits
            mean nothing.
            """
            if hasattr(self, '_m_suite_mask_written'):
                return self._m_suite_mask_written

            self._m_suite_mask_written = self.suite_mask != 1162297680
            return getattr(self, '_m_suite_mask_written', None)

        @property
        def suite_multi_user_ts(self):
            """Bit 17 of `suite_mask`: remote desktop with several interactive sessions on a
            client edition.
            """
            if hasattr(self, '_m_suite_multi_user_ts'):
                return self._m_suite_multi_user_ts

            self._m_suite_multi_user_ts =  ((self.suite_mask_written) and (self.suite_mask & 131072 != 0)) 
            return getattr(self, '_m_suite_multi_user_ts', None)

        @property
        def suite_personal(self):
            """Bit 9 of `suite_mask`: a home edition.
            """
            if hasattr(self, '_m_suite_personal'):
                return self._m_suite_personal

            self._m_suite_personal =  ((self.suite_mask_written) and (self.suite_mask & 512 != 0)) 
            return getattr(self, '_m_suite_personal', None)

        @property
        def suite_security_appliance(self):
            """Bit 12 of `suite_mask`."""
            if hasattr(self, '_m_suite_security_appliance'):
                return self._m_suite_security_appliance

            self._m_suite_security_appliance =  ((self.suite_mask_written) and (self.suite_mask & 4096 != 0)) 
            return getattr(self, '_m_suite_security_appliance', None)

        @property
        def suite_single_user_ts(self):
            """Bit 8 of `suite_mask`: remote desktop with one interactive session.
            """
            if hasattr(self, '_m_suite_single_user_ts'):
                return self._m_suite_single_user_ts

            self._m_suite_single_user_ts =  ((self.suite_mask_written) and (self.suite_mask & 256 != 0)) 
            return getattr(self, '_m_suite_single_user_ts', None)

        @property
        def suite_small_business(self):
            """Bit 0 of `suite_mask`."""
            if hasattr(self, '_m_suite_small_business'):
                return self._m_suite_small_business

            self._m_suite_small_business =  ((self.suite_mask_written) and (self.suite_mask & 1 != 0)) 
            return getattr(self, '_m_suite_small_business', None)

        @property
        def suite_small_business_restricted(self):
            """Bit 5 of `suite_mask`."""
            if hasattr(self, '_m_suite_small_business_restricted'):
                return self._m_suite_small_business_restricted

            self._m_suite_small_business_restricted =  ((self.suite_mask_written) and (self.suite_mask & 32 != 0)) 
            return getattr(self, '_m_suite_small_business_restricted', None)

        @property
        def suite_storage_server(self):
            """Bit 13 of `suite_mask`."""
            if hasattr(self, '_m_suite_storage_server'):
                return self._m_suite_storage_server

            self._m_suite_storage_server =  ((self.suite_mask_written) and (self.suite_mask & 8192 != 0)) 
            return getattr(self, '_m_suite_storage_server', None)

        @property
        def suite_terminal(self):
            """Bit 4 of `suite_mask`: terminal services are installed; set on nearly every
            machine.
            """
            if hasattr(self, '_m_suite_terminal'):
                return self._m_suite_terminal

            self._m_suite_terminal =  ((self.suite_mask_written) and (self.suite_mask & 16 != 0)) 
            return getattr(self, '_m_suite_terminal', None)

        @property
        def suite_wh_server(self):
            """Bit 15 of `suite_mask`: Windows Home Server.
            """
            if hasattr(self, '_m_suite_wh_server'):
                return self._m_suite_wh_server

            self._m_suite_wh_server =  ((self.suite_mask_written) and (self.suite_mask & 32768 != 0)) 
            return getattr(self, '_m_suite_wh_server', None)


    class Header64(KaitaiStruct):
        """Header of a 64-bit machine (0x2000 bytes), from behind `signature` and
        `valid_dump` on. The same for all 64-bit processors; only
        `context_record` differs.

        Windows calls it `DUMP_HEADER64`.

        Fields (0x1050 bytes), with offsets from the start of the file:
            major_version: u4 at 0x8, MajorVersion
                0xf for a free (release) build of the kernel, 0xc for a checked
                (debug) build; not the version number of Windows.
            minor_version: u4 at 0xc, MinorVersion
                Build number of Windows, such as 19041.
            directory_table_base: u8 at 0x10, DirectoryTableBase
                Physical address of the root of the page tables: CR3 on x64, the base
                in TTBR0_EL1 on ARM64. Its low twelve bits may carry flags or a
                process-context identifier.
            pfn_database: u8 at 0x18, PfnDataBase
                Virtual address of the page frame number database. Some writers store
                the address of the kernel variable that points to it instead.
            ps_loaded_module_list: u8 at 0x20, PsLoadedModuleList
                Virtual address of the head of the list of loaded kernel modules.
            ps_active_process_head: u8 at 0x28, PsActiveProcessHead
                Virtual address of the head of the list of processes.
            machine_image_type: u4 of machine_types at 0x30, MachineImageType
                Architecture of the processor, which tells the layout of `context_record`.
            number_processors: u4 at 0x34, NumberProcessors
            bug_check_code: u4 at 0x38, BugCheckCode
                Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
                0x7e.
            bug_check_code_parameters: u8[4] at 0x40, BugCheckParameter1
                The four parameters of the bug check. A 32-bit status code among them
                may or may not be sign-extended.
            version_user: 32 bytes at 0x60, VersionUser
                Unused text; zeros or the fill pattern in practice.
            kd_debugger_data_block: u8 at 0x80, KdDebuggerDataBlock
                Virtual address of the kernel's debugger data block
                (`KDDEBUGGER_DATA64`), from which a debugger finds everything else.
            physical_memory_block: physical_memory_descriptor64, 704 bytes at 0x88, PhysicalMemoryBlock
                The physical memory of the machine. It tells where the pages of a full
                dump are; other kinds have it for information or not at all. Windows
                declares 700 bytes; the last four align the next field and mostly keep
                the fill pattern.
            context_record: context_x64 or context_arm64 by machine_image_type, 3000 bytes at 0x348, ContextRecord
                Registers of the processor that stopped the machine, in the layout of
                its architecture. Raw bytes for architectures without a type here.
            exception: exception_record64 at 0xf00, Exception
                The exception that led to the dump. Windows stores a breakpoint
                (0x80000003) here whatever the cause; the original exception is
                reached through `bug_check_code_parameters`.
            dump_type: u4 of dump_types at 0xf98, DumpType
                What follows the header. Some tools leave the fill pattern in a full
                dump.
            required_dump_space: s8 at 0xfa0, RequiredDumpSpace
                Bytes that the writer asked for. Equal to the size of the file for
                some writers, larger or smaller for others.
            system_time: s8 at 0xfa8, SystemTime
                Time of the dump as a Windows FILETIME: intervals of 100 ns since
                1601-01-01 00:00 UTC.
            comment: 128 bytes at 0xfb0, Comment
                Text of the writer, ended by a zero byte, or the fill pattern.
            system_up_time: s8 at 0x1030, SystemUpTime
                Time since the start of the machine, in intervals of 100 ns.
            minidump_fields: u4 at 0x1038, MiniDumpFields
                Parts that a triage dump holds; combination of `minidump_field_masks`.
                Does not tell a triage dump from others: it may be set in all. The bits
                are `minidump_field_context` and those after it.
            secondary_data_state: u4 at 0x103c, SecondaryDataState
                State of the data that drivers added behind the dump. Does not tell
                whether there is any.
            product_type: u4 of product_types at 0x1040, ProductType
            suite_mask: u4 at 0x1044, SuiteMask
                Product suites of the installation; combination of `suite_masks`. The bits
                are `suite_small_business` and those after it.
            writer_status: u4 at 0x1048, WriterStatus
                What the writer has to say of its work; 0 is success.
            kd_secondary_version: u1 at 0x104d, KdSecondaryVersion
                Revision of the debugger interface: 0 and 1 are obsolete layouts of
                the x64 context, 2 is the present one. 0x41 is the fill pattern.
            paging_levels: u1 at 0x104e, Unused[0]
                Presumably the levels of the page tables, 4 or 5. That is inferred from
                dumps of build 26100, which have 4 here; public headers declare the byte
                as unused, and older builds leave the fill pattern, 0x47.
            attributes: u4 at 0x1050, Attributes
                How and when the dump was made; combination of `attribute_masks`.
                Older writers leave the fill pattern, which is told apart by
                `attributes_written`. The bits are `attribute_hiber_crash` and those
                after it.
            boot_id: u4 at 0x1054, BootId
                Number of times the installation was started.

        Read or calculated when asked for:
            len_extension: u4
                0x298 if `extension` is there, the fill pattern or 0 if not. It lies at
                offset 0x1058 of the file, where public headers have a reserved area.
            extension: header_extension
                What build 26100 stores in the reserved area.
            attributes_written: calculated
                Whether `attributes` was written: false if it has the fill pattern, whose bits
                mean nothing.
            attribute_hiber_crash: calculated, HiberCrash
                Bit 0 of `attributes`: the machine stopped while it was hibernating or
                resuming.
            attribute_dump_device_power_off: calculated, DumpDevicePowerOff
                Bit 1 of `attributes`: the device that takes the dump was without power.
            attribute_insufficient_dumpfile_size: calculated, InsufficientDumpfileSize
                Bit 2 of `attributes`: the file was too small for the dump.
            attribute_kernel_generated_triage_dump: calculated, KernelGeneratedTriageDump
                Bit 3 of `attributes`: the kernel itself wrote a triage dump.
            attribute_live_dump_generated_dump: calculated, LiveDumpGeneratedDump
                Bit 4 of `attributes`: memory was taken while the machine went on running.
            attribute_dump_is_generated_offline: calculated, DumpIsGeneratedOffline
                Bit 5 of `attributes`.
            attribute_filter_dump_file: calculated, FilterDumpFile
                Bit 6 of `attributes`.
            attribute_early_boot_crash: calculated, EarlyBootCrash
                Bit 7 of `attributes`: the machine stopped while it was starting.
            attribute_encrypted_dump_data: calculated, EncryptedDumpData
                Bit 8 of `attributes`: all but the header is encrypted.
            attribute_decrypted_dump: calculated, DecryptedDump
                Bit 9 of `attributes`: the dump was encrypted once and has been decrypted.
            minidump_fields_written: calculated
                Whether `minidump_fields` was written: false if it has the fill pattern, whose
                bits mean nothing.
            minidump_field_context: calculated, TRIAGE_DUMP_CONTEXT
                Bit 0 of `minidump_fields`: registers of the processor.
            minidump_field_exception: calculated, TRIAGE_DUMP_EXCEPTION
                Bit 1 of `minidump_fields`.
            minidump_field_prcb: calculated, TRIAGE_DUMP_PRCB
                Bit 2 of `minidump_fields`: control block of the processor (`KPRCB`).
            minidump_field_process: calculated, TRIAGE_DUMP_PROCESS
                Bit 3 of `minidump_fields`: current process (`EPROCESS`).
            minidump_field_thread: calculated, TRIAGE_DUMP_THREAD
                Bit 4 of `minidump_fields`: current thread (`ETHREAD`).
            minidump_field_stack: calculated, TRIAGE_DUMP_STACK
                Bit 5 of `minidump_fields`: kernel stack of the current thread.
            minidump_field_driver_list: calculated, TRIAGE_DUMP_DRIVER_LIST
                Bit 6 of `minidump_fields`.
            minidump_field_broken_driver: calculated, TRIAGE_DUMP_BROKEN_DRIVER
                Bit 7 of `minidump_fields`: name of the driver that is held responsible.
            minidump_field_mm_info: calculated, TRIAGE_DUMP_MMINFO
                Bit 8 of `minidump_fields`: figures of the memory manager.
            minidump_field_data_page: calculated, TRIAGE_DUMP_DATAPAGE
                Bit 9 of `minidump_fields`: the page that the fault was about.
            minidump_field_debugger_data: calculated, TRIAGE_DUMP_DEBUGGER_DATA
                Bit 10 of `minidump_fields`: the kernel's debugger data block.
            minidump_field_data_blocks: calculated, TRIAGE_DUMP_DATA_BLOCKS
                Bit 11 of `minidump_fields`: further pieces of memory.
            suite_mask_written: calculated
                Whether `suite_mask` was written: false if it has the fill pattern, whose bits
                mean nothing.
            suite_small_business: calculated, VER_SUITE_SMALLBUSINESS
                Bit 0 of `suite_mask`.
            suite_enterprise: calculated, VER_SUITE_ENTERPRISE
                Bit 1 of `suite_mask`.
            suite_back_office: calculated, VER_SUITE_BACKOFFICE
                Bit 2 of `suite_mask`.
            suite_communications: calculated, VER_SUITE_COMMUNICATIONS
                Bit 3 of `suite_mask`.
            suite_terminal: calculated, VER_SUITE_TERMINAL
                Bit 4 of `suite_mask`: terminal services are installed; set on nearly every
                machine.
            suite_small_business_restricted: calculated, VER_SUITE_SMALLBUSINESS_RESTRICTED
                Bit 5 of `suite_mask`.
            suite_embedded_nt: calculated, VER_SUITE_EMBEDDEDNT
                Bit 6 of `suite_mask`.
            suite_datacenter: calculated, VER_SUITE_DATACENTER
                Bit 7 of `suite_mask`.
            suite_single_user_ts: calculated, VER_SUITE_SINGLEUSERTS
                Bit 8 of `suite_mask`: remote desktop with one interactive session.
            suite_personal: calculated, VER_SUITE_PERSONAL
                Bit 9 of `suite_mask`: a home edition.
            suite_blade: calculated, VER_SUITE_BLADE
                Bit 10 of `suite_mask`: a web edition.
            suite_embedded_restricted: calculated, VER_SUITE_EMBEDDED_RESTRICTED
                Bit 11 of `suite_mask`.
            suite_security_appliance: calculated, VER_SUITE_SECURITY_APPLIANCE
                Bit 12 of `suite_mask`.
            suite_storage_server: calculated, VER_SUITE_STORAGE_SERVER
                Bit 13 of `suite_mask`.
            suite_compute_server: calculated, VER_SUITE_COMPUTE_SERVER
                Bit 14 of `suite_mask`.
            suite_wh_server: calculated, VER_SUITE_WH_SERVER
                Bit 15 of `suite_mask`: Windows Home Server.
            suite_multi_user_ts: calculated, VER_SUITE_MULTIUSERTS
                Bit 17 of `suite_mask`: remote desktop with several interactive sessions on a
                client edition.

        References:
            https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
        """
        SEQ_FIELDS = (
            "major_version", "minor_version", "directory_table_base", "pfn_database",
            "ps_loaded_module_list", "ps_active_process_head", "machine_image_type",
            "number_processors", "bug_check_code", "bug_check_code_parameters",
            "version_user", "kd_debugger_data_block", "physical_memory_block",
            "context_record", "exception", "dump_type", "required_dump_space",
            "system_time", "comment", "system_up_time", "minidump_fields",
            "secondary_data_state", "product_type", "suite_mask", "writer_status",
            "kd_secondary_version", "paging_levels", "attributes", "boot_id",
        )

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
            self._raw_physical_memory_block = self._io.read_bytes(704)
            _io__raw_physical_memory_block = KaitaiStream(BytesIO(self._raw_physical_memory_block))
            self.physical_memory_block = WindowsKernelDump.PhysicalMemoryDescriptor64(_io__raw_physical_memory_block, self, self._root)
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
            self._unnamed17 = self._io.read_bytes(4)
            self.required_dump_space = self._io.read_s8le()
            self.system_time = self._io.read_s8le()
            self.comment = self._io.read_bytes(128)
            self.system_up_time = self._io.read_s8le()
            self.minidump_fields = self._io.read_u4le()
            self.secondary_data_state = self._io.read_u4le()
            self.product_type = KaitaiStream.resolve_enum(WindowsKernelDump.ProductTypes, self._io.read_u4le())
            self.suite_mask = self._io.read_u4le()
            self.writer_status = self._io.read_u4le()
            self._unnamed27 = self._io.read_bytes(1)
            self.kd_secondary_version = self._io.read_u1()
            self.paging_levels = self._io.read_u1()
            self._unnamed30 = self._io.read_bytes(1)
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
            _ = self.extension
            if hasattr(self, '_m_extension'):
                pass
                self._m_extension._fetch_instances()

            _ = self.len_extension
            if hasattr(self, '_m_len_extension'):
                pass


        @property
        def attribute_decrypted_dump(self):
            """Bit 9 of `attributes`: the dump was encrypted once and has been decrypted.
            """
            if hasattr(self, '_m_attribute_decrypted_dump'):
                return self._m_attribute_decrypted_dump

            self._m_attribute_decrypted_dump =  ((self.attributes_written) and (self.attributes & 512 != 0)) 
            return getattr(self, '_m_attribute_decrypted_dump', None)

        @property
        def attribute_dump_device_power_off(self):
            """Bit 1 of `attributes`: the device that takes the dump was without power.
            """
            if hasattr(self, '_m_attribute_dump_device_power_off'):
                return self._m_attribute_dump_device_power_off

            self._m_attribute_dump_device_power_off =  ((self.attributes_written) and (self.attributes & 2 != 0)) 
            return getattr(self, '_m_attribute_dump_device_power_off', None)

        @property
        def attribute_dump_is_generated_offline(self):
            """Bit 5 of `attributes`."""
            if hasattr(self, '_m_attribute_dump_is_generated_offline'):
                return self._m_attribute_dump_is_generated_offline

            self._m_attribute_dump_is_generated_offline =  ((self.attributes_written) and (self.attributes & 32 != 0)) 
            return getattr(self, '_m_attribute_dump_is_generated_offline', None)

        @property
        def attribute_early_boot_crash(self):
            """Bit 7 of `attributes`: the machine stopped while it was starting.
            """
            if hasattr(self, '_m_attribute_early_boot_crash'):
                return self._m_attribute_early_boot_crash

            self._m_attribute_early_boot_crash =  ((self.attributes_written) and (self.attributes & 128 != 0)) 
            return getattr(self, '_m_attribute_early_boot_crash', None)

        @property
        def attribute_encrypted_dump_data(self):
            """Bit 8 of `attributes`: all but the header is encrypted.
            """
            if hasattr(self, '_m_attribute_encrypted_dump_data'):
                return self._m_attribute_encrypted_dump_data

            self._m_attribute_encrypted_dump_data =  ((self.attributes_written) and (self.attributes & 256 != 0)) 
            return getattr(self, '_m_attribute_encrypted_dump_data', None)

        @property
        def attribute_filter_dump_file(self):
            """Bit 6 of `attributes`."""
            if hasattr(self, '_m_attribute_filter_dump_file'):
                return self._m_attribute_filter_dump_file

            self._m_attribute_filter_dump_file =  ((self.attributes_written) and (self.attributes & 64 != 0)) 
            return getattr(self, '_m_attribute_filter_dump_file', None)

        @property
        def attribute_hiber_crash(self):
            """Bit 0 of `attributes`: the machine stopped while it was hibernating or
            resuming.
            """
            if hasattr(self, '_m_attribute_hiber_crash'):
                return self._m_attribute_hiber_crash

            self._m_attribute_hiber_crash =  ((self.attributes_written) and (self.attributes & 1 != 0)) 
            return getattr(self, '_m_attribute_hiber_crash', None)

        @property
        def attribute_insufficient_dumpfile_size(self):
            """Bit 2 of `attributes`: the file was too small for the dump.
            """
            if hasattr(self, '_m_attribute_insufficient_dumpfile_size'):
                return self._m_attribute_insufficient_dumpfile_size

            self._m_attribute_insufficient_dumpfile_size =  ((self.attributes_written) and (self.attributes & 4 != 0)) 
            return getattr(self, '_m_attribute_insufficient_dumpfile_size', None)

        @property
        def attribute_kernel_generated_triage_dump(self):
            """Bit 3 of `attributes`: the kernel itself wrote a triage dump.
            """
            if hasattr(self, '_m_attribute_kernel_generated_triage_dump'):
                return self._m_attribute_kernel_generated_triage_dump

            self._m_attribute_kernel_generated_triage_dump =  ((self.attributes_written) and (self.attributes & 8 != 0)) 
            return getattr(self, '_m_attribute_kernel_generated_triage_dump', None)

        @property
        def attribute_live_dump_generated_dump(self):
            """Bit 4 of `attributes`: memory was taken while the machine went on running.
            """
            if hasattr(self, '_m_attribute_live_dump_generated_dump'):
                return self._m_attribute_live_dump_generated_dump

            self._m_attribute_live_dump_generated_dump =  ((self.attributes_written) and (self.attributes & 16 != 0)) 
            return getattr(self, '_m_attribute_live_dump_generated_dump', None)

        @property
        def attributes_written(self):
            """Whether `attributes` was written: false if it has the fill pattern, whose bits
            mean nothing.
            """
            if hasattr(self, '_m_attributes_written'):
                return self._m_attributes_written

            self._m_attributes_written = self.attributes != 1162297680
            return getattr(self, '_m_attributes_written', None)

        @property
        def extension(self):
            """What build 26100 stores in the reserved area."""
            if hasattr(self, '_m_extension'):
                return self._m_extension

            if self.len_extension == 664:
                pass
                _pos = self._io.pos()
                self._io.seek(4176)
                self._m_extension = WindowsKernelDump.HeaderExtension(self._io, self, self._root)
                self._io.seek(_pos)

            return getattr(self, '_m_extension', None)

        @property
        def len_extension(self):
            """0x298 if `extension` is there, the fill pattern or 0 if not. It lies at
            offset 0x1058 of the file, where public headers have a reserved area.
            """
            if hasattr(self, '_m_len_extension'):
                return self._m_len_extension

            _pos = self._io.pos()
            self._io.seek(4176)
            self._m_len_extension = self._io.read_u4le()
            self._io.seek(_pos)
            return getattr(self, '_m_len_extension', None)

        @property
        def minidump_field_broken_driver(self):
            """Bit 7 of `minidump_fields`: name of the driver that is held responsible.
            """
            if hasattr(self, '_m_minidump_field_broken_driver'):
                return self._m_minidump_field_broken_driver

            self._m_minidump_field_broken_driver =  ((self.minidump_fields_written) and (self.minidump_fields & 128 != 0)) 
            return getattr(self, '_m_minidump_field_broken_driver', None)

        @property
        def minidump_field_context(self):
            """Bit 0 of `minidump_fields`: registers of the processor.
            """
            if hasattr(self, '_m_minidump_field_context'):
                return self._m_minidump_field_context

            self._m_minidump_field_context =  ((self.minidump_fields_written) and (self.minidump_fields & 1 != 0)) 
            return getattr(self, '_m_minidump_field_context', None)

        @property
        def minidump_field_data_blocks(self):
            """Bit 11 of `minidump_fields`: further pieces of memory.
            """
            if hasattr(self, '_m_minidump_field_data_blocks'):
                return self._m_minidump_field_data_blocks

            self._m_minidump_field_data_blocks =  ((self.minidump_fields_written) and (self.minidump_fields & 2048 != 0)) 
            return getattr(self, '_m_minidump_field_data_blocks', None)

        @property
        def minidump_field_data_page(self):
            """Bit 9 of `minidump_fields`: the page that the fault was about.
            """
            if hasattr(self, '_m_minidump_field_data_page'):
                return self._m_minidump_field_data_page

            self._m_minidump_field_data_page =  ((self.minidump_fields_written) and (self.minidump_fields & 512 != 0)) 
            return getattr(self, '_m_minidump_field_data_page', None)

        @property
        def minidump_field_debugger_data(self):
            """Bit 10 of `minidump_fields`: the kernel's debugger data block.
            """
            if hasattr(self, '_m_minidump_field_debugger_data'):
                return self._m_minidump_field_debugger_data

            self._m_minidump_field_debugger_data =  ((self.minidump_fields_written) and (self.minidump_fields & 1024 != 0)) 
            return getattr(self, '_m_minidump_field_debugger_data', None)

        @property
        def minidump_field_driver_list(self):
            """Bit 6 of `minidump_fields`."""
            if hasattr(self, '_m_minidump_field_driver_list'):
                return self._m_minidump_field_driver_list

            self._m_minidump_field_driver_list =  ((self.minidump_fields_written) and (self.minidump_fields & 64 != 0)) 
            return getattr(self, '_m_minidump_field_driver_list', None)

        @property
        def minidump_field_exception(self):
            """Bit 1 of `minidump_fields`."""
            if hasattr(self, '_m_minidump_field_exception'):
                return self._m_minidump_field_exception

            self._m_minidump_field_exception =  ((self.minidump_fields_written) and (self.minidump_fields & 2 != 0)) 
            return getattr(self, '_m_minidump_field_exception', None)

        @property
        def minidump_field_mm_info(self):
            """Bit 8 of `minidump_fields`: figures of the memory manager.
            """
            if hasattr(self, '_m_minidump_field_mm_info'):
                return self._m_minidump_field_mm_info

            self._m_minidump_field_mm_info =  ((self.minidump_fields_written) and (self.minidump_fields & 256 != 0)) 
            return getattr(self, '_m_minidump_field_mm_info', None)

        @property
        def minidump_field_prcb(self):
            """Bit 2 of `minidump_fields`: control block of the processor (`KPRCB`).
            """
            if hasattr(self, '_m_minidump_field_prcb'):
                return self._m_minidump_field_prcb

            self._m_minidump_field_prcb =  ((self.minidump_fields_written) and (self.minidump_fields & 4 != 0)) 
            return getattr(self, '_m_minidump_field_prcb', None)

        @property
        def minidump_field_process(self):
            """Bit 3 of `minidump_fields`: current process (`EPROCESS`).
            """
            if hasattr(self, '_m_minidump_field_process'):
                return self._m_minidump_field_process

            self._m_minidump_field_process =  ((self.minidump_fields_written) and (self.minidump_fields & 8 != 0)) 
            return getattr(self, '_m_minidump_field_process', None)

        @property
        def minidump_field_stack(self):
            """Bit 5 of `minidump_fields`: kernel stack of the current thread.
            """
            if hasattr(self, '_m_minidump_field_stack'):
                return self._m_minidump_field_stack

            self._m_minidump_field_stack =  ((self.minidump_fields_written) and (self.minidump_fields & 32 != 0)) 
            return getattr(self, '_m_minidump_field_stack', None)

        @property
        def minidump_field_thread(self):
            """Bit 4 of `minidump_fields`: current thread (`ETHREAD`).
            """
            if hasattr(self, '_m_minidump_field_thread'):
                return self._m_minidump_field_thread

            self._m_minidump_field_thread =  ((self.minidump_fields_written) and (self.minidump_fields & 16 != 0)) 
            return getattr(self, '_m_minidump_field_thread', None)

        @property
        def minidump_fields_written(self):
            """Whether `minidump_fields` was written: false if it has the fill pattern, whose
            bits mean nothing.
            """
            if hasattr(self, '_m_minidump_fields_written'):
                return self._m_minidump_fields_written

            self._m_minidump_fields_written = self.minidump_fields != 1162297680
            return getattr(self, '_m_minidump_fields_written', None)

        @property
        def suite_back_office(self):
            """Bit 2 of `suite_mask`."""
            if hasattr(self, '_m_suite_back_office'):
                return self._m_suite_back_office

            self._m_suite_back_office =  ((self.suite_mask_written) and (self.suite_mask & 4 != 0)) 
            return getattr(self, '_m_suite_back_office', None)

        @property
        def suite_blade(self):
            """Bit 10 of `suite_mask`: a web edition.
            """
            if hasattr(self, '_m_suite_blade'):
                return self._m_suite_blade

            self._m_suite_blade =  ((self.suite_mask_written) and (self.suite_mask & 1024 != 0)) 
            return getattr(self, '_m_suite_blade', None)

        @property
        def suite_communications(self):
            """Bit 3 of `suite_mask`."""
            if hasattr(self, '_m_suite_communications'):
                return self._m_suite_communications

            self._m_suite_communications =  ((self.suite_mask_written) and (self.suite_mask & 8 != 0)) 
            return getattr(self, '_m_suite_communications', None)

        @property
        def suite_compute_server(self):
            """Bit 14 of `suite_mask`."""
            if hasattr(self, '_m_suite_compute_server'):
                return self._m_suite_compute_server

            self._m_suite_compute_server =  ((self.suite_mask_written) and (self.suite_mask & 16384 != 0)) 
            return getattr(self, '_m_suite_compute_server', None)

        @property
        def suite_datacenter(self):
            """Bit 7 of `suite_mask`."""
            if hasattr(self, '_m_suite_datacenter'):
                return self._m_suite_datacenter

            self._m_suite_datacenter =  ((self.suite_mask_written) and (self.suite_mask & 128 != 0)) 
            return getattr(self, '_m_suite_datacenter', None)

        @property
        def suite_embedded_nt(self):
            """Bit 6 of `suite_mask`."""
            if hasattr(self, '_m_suite_embedded_nt'):
                return self._m_suite_embedded_nt

            self._m_suite_embedded_nt =  ((self.suite_mask_written) and (self.suite_mask & 64 != 0)) 
            return getattr(self, '_m_suite_embedded_nt', None)

        @property
        def suite_embedded_restricted(self):
            """Bit 11 of `suite_mask`."""
            if hasattr(self, '_m_suite_embedded_restricted'):
                return self._m_suite_embedded_restricted

            self._m_suite_embedded_restricted =  ((self.suite_mask_written) and (self.suite_mask & 2048 != 0)) 
            return getattr(self, '_m_suite_embedded_restricted', None)

        @property
        def suite_enterprise(self):
            """Bit 1 of `suite_mask`."""
            if hasattr(self, '_m_suite_enterprise'):
                return self._m_suite_enterprise

            self._m_suite_enterprise =  ((self.suite_mask_written) and (self.suite_mask & 2 != 0)) 
            return getattr(self, '_m_suite_enterprise', None)

        @property
        def suite_mask_written(self):
            """Whether `suite_mask` was written: false if it has the fill pattern, whose bits
            mean nothing.
            """
            if hasattr(self, '_m_suite_mask_written'):
                return self._m_suite_mask_written

            self._m_suite_mask_written = self.suite_mask != 1162297680
            return getattr(self, '_m_suite_mask_written', None)

        @property
        def suite_multi_user_ts(self):
            """Bit 17 of `suite_mask`: remote desktop with several interactive sessions on a
            client edition.
            """
            if hasattr(self, '_m_suite_multi_user_ts'):
                return self._m_suite_multi_user_ts

            self._m_suite_multi_user_ts =  ((self.suite_mask_written) and (self.suite_mask & 131072 != 0)) 
            return getattr(self, '_m_suite_multi_user_ts', None)

        @property
        def suite_personal(self):
            """Bit 9 of `suite_mask`: a home edition.
            """
            if hasattr(self, '_m_suite_personal'):
                return self._m_suite_personal

            self._m_suite_personal =  ((self.suite_mask_written) and (self.suite_mask & 512 != 0)) 
            return getattr(self, '_m_suite_personal', None)

        @property
        def suite_security_appliance(self):
            """Bit 12 of `suite_mask`."""
            if hasattr(self, '_m_suite_security_appliance'):
                return self._m_suite_security_appliance

            self._m_suite_security_appliance =  ((self.suite_mask_written) and (self.suite_mask & 4096 != 0)) 
            return getattr(self, '_m_suite_security_appliance', None)

        @property
        def suite_single_user_ts(self):
            """Bit 8 of `suite_mask`: remote desktop with one interactive session.
            """
            if hasattr(self, '_m_suite_single_user_ts'):
                return self._m_suite_single_user_ts

            self._m_suite_single_user_ts =  ((self.suite_mask_written) and (self.suite_mask & 256 != 0)) 
            return getattr(self, '_m_suite_single_user_ts', None)

        @property
        def suite_small_business(self):
            """Bit 0 of `suite_mask`."""
            if hasattr(self, '_m_suite_small_business'):
                return self._m_suite_small_business

            self._m_suite_small_business =  ((self.suite_mask_written) and (self.suite_mask & 1 != 0)) 
            return getattr(self, '_m_suite_small_business', None)

        @property
        def suite_small_business_restricted(self):
            """Bit 5 of `suite_mask`."""
            if hasattr(self, '_m_suite_small_business_restricted'):
                return self._m_suite_small_business_restricted

            self._m_suite_small_business_restricted =  ((self.suite_mask_written) and (self.suite_mask & 32 != 0)) 
            return getattr(self, '_m_suite_small_business_restricted', None)

        @property
        def suite_storage_server(self):
            """Bit 13 of `suite_mask`."""
            if hasattr(self, '_m_suite_storage_server'):
                return self._m_suite_storage_server

            self._m_suite_storage_server =  ((self.suite_mask_written) and (self.suite_mask & 8192 != 0)) 
            return getattr(self, '_m_suite_storage_server', None)

        @property
        def suite_terminal(self):
            """Bit 4 of `suite_mask`: terminal services are installed; set on nearly every
            machine.
            """
            if hasattr(self, '_m_suite_terminal'):
                return self._m_suite_terminal

            self._m_suite_terminal =  ((self.suite_mask_written) and (self.suite_mask & 16 != 0)) 
            return getattr(self, '_m_suite_terminal', None)

        @property
        def suite_wh_server(self):
            """Bit 15 of `suite_mask`: Windows Home Server.
            """
            if hasattr(self, '_m_suite_wh_server'):
                return self._m_suite_wh_server

            self._m_suite_wh_server =  ((self.suite_mask_written) and (self.suite_mask & 32768 != 0)) 
            return getattr(self, '_m_suite_wh_server', None)


    class HeaderExtension(KaitaiStruct):
        """What build 26100 of Windows stores in the area that public headers call
        reserved (0x2b4 bytes). No public source describes it: places and meanings
        are inferred from the dumps of that build, and the names are made up here.

        Fields (0x2b4 bytes), with offsets from the start of the structure:
            len_extension: u4 at 0x0
                Always 0x298, which is the offset of `build_string` here.
            status_text: 256 bytes at 0x198
                What the writer has to say of its work, in ASCII and filled up with zero
                bytes, such as "Dump completed successfully.".
            build_string: 12 bytes at 0x298
                Build number of Windows as UTF-16LE text, ended by a zero character.
            update_build_revision: u4 at 0x2a8
                Revision of the build, which is 2314 in 26100.2314.
            nt_major_version: u4 at 0x2ac
                Major version number of Windows, 10.
            nt_minor_version: u4 at 0x2b0
                Minor version number of Windows, 0.

        References:
            https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
        """
        SEQ_FIELDS = (
            "len_extension", "status_text", "build_string", "update_build_revision",
            "nt_major_version", "nt_minor_version",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.HeaderExtension, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.len_extension = self._io.read_u4le()
            self._unnamed1 = self._io.read_bytes(4)
            self._unnamed2 = self._io.read_bytes(400)
            self.status_text = self._io.read_bytes(256)
            self.build_string = self._io.read_bytes(12)
            self._unnamed5 = self._io.read_bytes(4)
            self.update_build_revision = self._io.read_u4le()
            self.nt_major_version = self._io.read_u4le()
            self.nt_minor_version = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class M128a(KaitaiStruct):
        """A register of 128 bits.

        Windows calls it `M128A`.

        Fields (0x10 bytes), with offsets from the start of the structure:
            low: u8 at 0x0, Low
                Bits 0 to 63.
            high: u8 at 0x8, High
                Bits 64 to 127; signed in C, which means nothing for a register.

        References:
            https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-m128a
        """
        SEQ_FIELDS = (
            "low", "high",
        )

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

        Fields (0x10 bytes), with offsets from the start of the structure:
            base_page: u8 at 0x0, PageFileNumber
                Number of the first page, which is its physical address divided by 0x1000.
            page_count: u8 at 0x8, NumberOfPages

        References:
            https://github.com/0vercl0k/kdmp-parser
        """
        SEQ_FIELDS = (
            "base_page", "page_count",
        )

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


    class PhysicalMemoryDescriptor32(KaitaiStruct):
        """Runs of physical pages of a 32-bit machine. In a full dump the pages of all
        runs are stored one after another in the order of the runs.

        Windows calls it `PHYSICAL_MEMORY_DESCRIPTOR32`.

        Fields, with offsets from the start of the structure:
            number_of_runs: u4 at 0x0, NumberOfRuns
                May be the fill pattern, then the descriptor is absent.
            number_of_pages: u4 at 0x4, NumberOfPages
                Pages in all runs.
            runs: physical_memory_run32[] at 0x8, Run
                Empty when `number_of_runs` is more than fits in the header.

        Read or calculated when asked for:
            max_runs: calculated
                The number of whole runs that fit in the 700 bytes of the header.

        References:
            https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
        """
        SEQ_FIELDS = (
            "number_of_runs", "number_of_pages", "runs",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.PhysicalMemoryDescriptor32, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.number_of_runs = self._io.read_u4le()
            self.number_of_pages = self._io.read_u4le()
            self.runs = []
            for i in range((self.number_of_runs if self.number_of_runs <= self.max_runs else 0)):
                self.runs.append(WindowsKernelDump.PhysicalMemoryRun32(self._io, self, self._root))



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

            self._m_max_runs = 86
            return getattr(self, '_m_max_runs', None)


    class PhysicalMemoryDescriptor64(KaitaiStruct):
        """Runs of physical pages. In a full dump the pages of all runs are stored
        one after another in the order of the runs.

        Windows calls it `PHYSICAL_MEMORY_DESCRIPTOR64`.

        Fields, with offsets from the start of the structure:
            number_of_runs: u4 at 0x0, NumberOfRuns
                May be the fill pattern, then the descriptor is absent.
            number_of_pages: u8 at 0x8, NumberOfPages
                Pages in all runs.
            runs: physical_memory_run64[] at 0x10, Run
                Empty when `number_of_runs` is more than fits in the header.

        Read or calculated when asked for:
            max_runs: calculated
                The number of whole runs that fit before the context. Windows writes at
                most 42, which end before the alignment; QEMU declares 43.

        References:
            https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
        """
        SEQ_FIELDS = (
            "number_of_runs", "number_of_pages", "runs",
        )

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
            """The number of whole runs that fit before the context. Windows writes at
            most 42, which end before the alignment; QEMU declares 43.
            """
            if hasattr(self, '_m_max_runs'):
                return self._m_max_runs

            self._m_max_runs = 43
            return getattr(self, '_m_max_runs', None)


    class PhysicalMemoryRun32(KaitaiStruct):
        """Neighbouring physical pages of a 32-bit machine.

        Windows calls it `PHYSICAL_MEMORY_RUN32`.

        Fields (0x8 bytes), with offsets from the start of the structure:
            base_page: u4 at 0x0, BasePage
                Number of the first page, which is its physical address divided by 0x1000.
            page_count: u4 at 0x4, PageCount

        References:
            https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
        """
        SEQ_FIELDS = (
            "base_page", "page_count",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.PhysicalMemoryRun32, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.base_page = self._io.read_u4le()
            self.page_count = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class PhysicalMemoryRun64(KaitaiStruct):
        """Neighbouring physical pages.

        Windows calls it `PHYSICAL_MEMORY_RUN64`.

        Fields (0x10 bytes), with offsets from the start of the structure:
            base_page: u8 at 0x0, BasePage
                Number of the first page, which is its physical address divided by 0x1000.
            page_count: u8 at 0x8, PageCount

        References:
            https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
        """
        SEQ_FIELDS = (
            "base_page", "page_count",
        )

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


    class RdmpHeader(KaitaiStruct):
        """What follows the header of a range dump, which newer versions of WinDbg
        write. A table of `pfn_range` entries lies between this header and the
        pages; the stored pages lie one after another from `first_page_offset` on,
        in the order of the ranges.

        No public header declares it; the names are those of its readers.

        Fields (0x20 bytes), with offsets from the start of the structure:
            marker: u4 at 0x0, Marker
            signature: the bytes RDMP at 0x4, Signature
            valid_dump: the bytes DUMP at 0x8, ValidDump
            metadata_size: u8 at 0x10, MetadataSize
                Bytes from behind `first_page_offset` to the first page: 16 bytes of
                counts, then the table of ranges.
            first_page_offset: u8 at 0x18, FirstPageOffset
                Offset of the first stored page from the start of the file, which is
                0x2020 + `metadata_size`. Not always aligned.

        Read or calculated when asked for:
            number_of_ranges: u4, NumberOfRanges
                Entries in the table of ranges. In a complete dump only; a kernel dump
                has a number of unknown purpose in this place.
            total_number_of_pages: u8, TotalNumberOfPages
                Number of stored pages, which are the pages of all ranges. In a complete
                dump only; a kernel dump has a number of unknown purpose in this place.
            ofs_ranges: calculated
                Offset of the table of ranges from the start of the file.
            len_ranges: calculated
                Size of the table of ranges in bytes. The table may end early with an
                entry whose page number is 0.
            ranges: len_ranges bytes
                The table as it lies in the file, `pfn_range` after `pfn_range`. For
                large dumps take the bytes from `ofs_ranges` instead.

        References:
            https://github.com/0vercl0k/kdmp-parser
        """
        SEQ_FIELDS = (
            "marker", "signature", "valid_dump", "metadata_size", "first_page_offset",
        )

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

            if self._root.kind == WindowsKernelDump.DumpTypes.complete_memory:
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

            if self._root.kind == WindowsKernelDump.DumpTypes.complete_memory:
                pass
                io = self._root._io
                _pos = io.pos()
                io.seek(self._root.len_header + 40)
                self._m_total_number_of_pages = io.read_u8le()
                io.seek(_pos)

            return getattr(self, '_m_total_number_of_pages', None)


    class SummaryHeader(KaitaiStruct):
        """What follows the header of a summary dump, the kernel memory dump of
        Windows 2000 to Windows 7. The bitmap is that of a bitmap dump, and so are
        the names here, but fields have 32 bits and lie elsewhere. Both headers can
        begin with the same signatures: they are told apart by `dump_type`.

        After declarations of the structure; not seen in a file.

        Windows calls it `SUMMARY_DUMP64`.

        Fields (0x1c bytes), with offsets from the start of the structure:
            signature: the bytes SDMP at 0x0, Signature
            valid_dump: the bytes DUMP at 0x4, ValidDump
            dump_options: u4 at 0x8, DumpOptions
                What parts of virtual memory can be read; combination of
                `summary_option_masks`.
            first_page: u4 at 0xc, HeaderSize
                Offset of the first stored page from the start of the file: the size of
                all headers and the bitmap.
            pages: u4 at 0x10, BitmapSize
                Number of bits in the bitmap. Bits of its last byte beyond it mean nothing.
            total_present_pages: u4 at 0x14, Pages
                Number of stored pages, which are the set bits of the bitmap.
            size_of_bitmap: u4 at 0x18, Bitmap.SizeOfBitMap
                Number of bits once more. A pointer follows, which means nothing in a
                file and whose size is that of the machine: the bitmap lies behind it.

        Read or calculated when asked for:
            ofs_bitmap: calculated
                Offset of the bitmap from the start of the file.
            len_bitmap: calculated
                Size of the bitmap in bytes.
            bitmap: len_bitmap bytes
                The bitmap as it lies in the file. For large dumps take the bytes from
                `ofs_bitmap` instead.
            summary_option_valid_kernel_va: calculated, DUMP_SUMMARY_VALID_KERNEL_VA
                Bit 0 of `dump_options`: the kernel's part of virtual memory can be read.
            summary_option_valid_current_user_va: calculated, DUMP_SUMMARY_VALID_CURRENT_USER_VA
                Bit 1 of `dump_options`: the part of virtual memory of the current process can
                be read.

        References:
            https://github.com/can1357/selene
        """
        SEQ_FIELDS = (
            "signature", "valid_dump", "dump_options", "first_page", "pages",
            "total_present_pages", "size_of_bitmap",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.SummaryHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.signature = self._io.read_bytes(4)
            if not self.signature == b"\x53\x44\x4D\x50":
                raise kaitaistruct.ValidationNotEqualError(b"\x53\x44\x4D\x50", self.signature, self._io, u"/types/summary_header/seq/0")
            self.valid_dump = self._io.read_bytes(4)
            if not self.valid_dump == b"\x44\x55\x4D\x50":
                raise kaitaistruct.ValidationNotEqualError(b"\x44\x55\x4D\x50", self.valid_dump, self._io, u"/types/summary_header/seq/1")
            self.dump_options = self._io.read_u4le()
            self.first_page = self._io.read_u4le()
            self.pages = self._io.read_u4le()
            self.total_present_pages = self._io.read_u4le()
            self.size_of_bitmap = self._io.read_u4le()


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

            self._m_ofs_bitmap = (8232 if self._root.valid_dump == WindowsKernelDump.ValidDumps.dump64 else 4128)
            return getattr(self, '_m_ofs_bitmap', None)

        @property
        def summary_option_valid_current_user_va(self):
            """Bit 1 of `dump_options`: the part of virtual memory of the current process can
            be read.
            """
            if hasattr(self, '_m_summary_option_valid_current_user_va'):
                return self._m_summary_option_valid_current_user_va

            self._m_summary_option_valid_current_user_va = self.dump_options & 2 != 0
            return getattr(self, '_m_summary_option_valid_current_user_va', None)

        @property
        def summary_option_valid_kernel_va(self):
            """Bit 0 of `dump_options`: the kernel's part of virtual memory can be read.
            """
            if hasattr(self, '_m_summary_option_valid_kernel_va'):
                return self._m_summary_option_valid_kernel_va

            self._m_summary_option_valid_kernel_va = self.dump_options & 1 != 0
            return getattr(self, '_m_summary_option_valid_kernel_va', None)


    class TriageDataBlock32(KaitaiStruct):
        """Entry of the table of data blocks of a 32-bit machine as one reader has it, 12
        bytes with an address of 32 bits. Another source has one structure for all
        machines, which is `triage_data_block64`; neither has been seen in a file.
        What is stored tells: the bytes of a block begin where those of the block
        before it end, in every 64-bit dump at least.

        Windows calls it `TRIAGE_DATA_BLOCK`.

        Fields (0xc bytes), with offsets from the start of the structure:
            address: u4 at 0x0, Address
                Virtual address of the first byte.
            ofs_data: u4 at 0x4, Offset
                Offset of the first byte from the start of the file.
            len_data: u4 at 0x8, Size
                Size in bytes.

        References:
            https://github.com/can1357/selene
            https://github.com/rizinorg/rizin
        """
        SEQ_FIELDS = (
            "address", "ofs_data", "len_data",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.TriageDataBlock32, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.address = self._io.read_u4le()
            self.ofs_data = self._io.read_u4le()
            self.len_data = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class TriageDataBlock64(KaitaiStruct):
        """Entry of the table of data blocks (16 bytes): a piece of virtual memory. The
        pieces are of any size and alignment; few overlap, with the same bytes in
        both.

        Windows calls it `TRIAGE_DATA_BLOCK`.

        Fields (0x10 bytes), with offsets from the start of the structure:
            address: u8 at 0x0, Address
                Virtual address of the first byte.
            ofs_data: u4 at 0x8, Offset
                Offset of the first byte from the start of the file.
            len_data: u4 at 0xc, Size
                Size in bytes.

        References:
            https://github.com/can1357/selene
            https://github.com/rizinorg/rizin
        """
        SEQ_FIELDS = (
            "address", "ofs_data", "len_data",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.TriageDataBlock64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.address = self._io.read_u8le()
            self.ofs_data = self._io.read_u4le()
            self.len_data = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class TriageDump32(KaitaiStruct):
        """Directory of the parts of a triage dump of a 32-bit machine (0x68 bytes). See
        `triage_dump64`, whose names it has. After declarations of the structure; not
        seen in a file.

        Windows calls it `TRIAGE_DUMP32`.

        Fields (0x68 bytes), with offsets from the start of the structure:
            service_pack_build: u4 at 0x0, ServicePackBuild
            size_of_dump: u4 at 0x4, SizeOfDump
                Offset of the end of the triage dump, behind the mark.
            ofs_valid_mark: u4 at 0x8, ValidOffset
                Offset of the last four bytes of the triage dump.
            ofs_context: u4 at 0xc, ContextOffset
                Offset of the processor's context, 0x320: the one in the header.
            ofs_exception: u4 at 0x10, ExceptionOffset
                Offset of the exception record, 0x7d0: the one in the header.
            ofs_mm_storage: u4 at 0x14, MmOffset
                Offset of the memory manager's figures.
            ofs_unloaded_drivers: u4 at 0x18, UnloadedDriversOffset
                Offset of the number of unloaded drivers, whose table follows it.
            ofs_prcb: u4 at 0x1c, PrcbOffset
                Offset of the image of the processor's control block (`KPRCB`).
            ofs_process: u4 at 0x20, ProcessOffset
                Offset of the image of the current process (`EPROCESS`).
            ofs_thread: u4 at 0x24, ThreadOffset
                Offset of the image of the current thread (`ETHREAD`).
            ofs_call_stack: u4 at 0x28, CallStackOffset
                Offset of the saved part of the stack.
            len_call_stack: u4 at 0x2c, SizeOfCallStack
                Size of the saved part of the stack in bytes.
            ofs_driver_list: u4 at 0x30, DriverListOffset
                Offset of the table of loaded drivers, one `driver_entry32` after another.
            num_drivers: u4 at 0x34, DriverCount
                Number of loaded drivers, the kernel itself among them.
            ofs_string_pool: u4 at 0x38, StringPoolOffset
                Offset of the names of the drivers, one `dump_string` after another.
            len_string_pool: u4 at 0x3c, StringPoolSize
                Size of the names of the drivers in bytes.
            ofs_broken_driver: u4 at 0x40, BrokenDriverOffset
                Offset of the name of the driver that is held responsible, as
                `dump_string`.
            triage_options: u4 at 0x44, TriageOptions
                Options of the dump; combination of `triage_option_masks`. A value of
                0xffffffff means that there are none.
            top_of_stack: u4 at 0x48, TopOfStack
                Virtual address of the first saved byte of the stack, which is the
                lowest: the stack pointer when the machine stopped.
            data_page_address: u4 at 0x4c, DataPageAddress
                Virtual address of the page that the fault was about.
            ofs_data_page: u4 at 0x50, DataPageOffset
                Offset of the page that the fault was about.
            len_data_page: u4 at 0x54, DataPageSize
                Size of what is stored of that page in bytes.
            ofs_debugger_data: u4 at 0x58, DebuggerDataOffset
                Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
            len_debugger_data: u4 at 0x5c, DebuggerDataSize
                Size of the debugger data block in bytes.
            ofs_data_blocks: u4 at 0x60, DataBlocksOffset
                Offset of the table of data blocks. Sources disagree on the size of
                its entries, see `triage_data_block32`.
            num_data_blocks: u4 at 0x64, DataBlocksCount
                Number of data blocks.

        Read or calculated when asked for:
            valid_mark: the bytes TRGD
                The last four bytes, which tell that the triage dump was written to
                its end.
            ofs_secondary_data: calculated
                Offset of a `blob_file_header`, if the file goes on there.
            mm_storage: dump_mm_storage32
                Figures of the memory manager.
            num_unloaded_drivers: u4
                Number of unloaded drivers. Presumably of four bytes, as other counts
                of a 32-bit machine.
            len_unloaded_driver: calculated
                Size of an entry in the table of unloaded drivers.
            ofs_unloaded_driver_table: calculated
                Offset of the table of unloaded drivers from the start of the file.
            len_unloaded_driver_table: calculated
                Size of the table of unloaded drivers in bytes, one
                `unloaded_driver32` after another.
            unloaded_drivers: unloaded_driver32[]
                Drivers that were unloaded before, if the file has the whole table.
            len_driver_entry: calculated
                Size of an entry in the table of loaded drivers.
            len_driver_list: calculated
                Size of the table of loaded drivers in bytes.
            drivers: driver_entry32[]
                Loaded drivers in the order of their loading, if the file has the
                whole table.
            broken_driver: dump_string
                Name of the driver that is held responsible.
            call_stack: len_call_stack bytes
                The saved part of the stack, from `top_of_stack` upwards.
            data_page: len_data_page bytes
                What is stored of the page that the fault was about.
            debugger_data: len_debugger_data bytes
                The kernel's debugger data block, decoded.
            triage_option_overflowed: calculated, TRIAGE_OPTION_OVERFLOWED
                Bit 8 of `triage_options`: there was not enough room for all that was to be
                stored. False where all bits are set, which means that there are no options.

        References:
            https://github.com/can1357/selene
            https://github.com/rizinorg/rizin
        """
        SEQ_FIELDS = (
            "service_pack_build", "size_of_dump", "ofs_valid_mark", "ofs_context",
            "ofs_exception", "ofs_mm_storage", "ofs_unloaded_drivers", "ofs_prcb",
            "ofs_process", "ofs_thread", "ofs_call_stack", "len_call_stack",
            "ofs_driver_list", "num_drivers", "ofs_string_pool", "len_string_pool",
            "ofs_broken_driver", "triage_options", "top_of_stack", "data_page_address",
            "ofs_data_page", "len_data_page", "ofs_debugger_data", "len_debugger_data",
            "ofs_data_blocks", "num_data_blocks",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.TriageDump32, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.service_pack_build = self._io.read_u4le()
            self.size_of_dump = self._io.read_u4le()
            self.ofs_valid_mark = self._io.read_u4le()
            self.ofs_context = self._io.read_u4le()
            self.ofs_exception = self._io.read_u4le()
            self.ofs_mm_storage = self._io.read_u4le()
            self.ofs_unloaded_drivers = self._io.read_u4le()
            self.ofs_prcb = self._io.read_u4le()
            self.ofs_process = self._io.read_u4le()
            self.ofs_thread = self._io.read_u4le()
            self.ofs_call_stack = self._io.read_u4le()
            self.len_call_stack = self._io.read_u4le()
            self.ofs_driver_list = self._io.read_u4le()
            self.num_drivers = self._io.read_u4le()
            self.ofs_string_pool = self._io.read_u4le()
            self.len_string_pool = self._io.read_u4le()
            self.ofs_broken_driver = self._io.read_u4le()
            self.triage_options = self._io.read_u4le()
            self.top_of_stack = self._io.read_u4le()
            self.data_page_address = self._io.read_u4le()
            self.ofs_data_page = self._io.read_u4le()
            self.len_data_page = self._io.read_u4le()
            self.ofs_debugger_data = self._io.read_u4le()
            self.len_debugger_data = self._io.read_u4le()
            self.ofs_data_blocks = self._io.read_u4le()
            self.num_data_blocks = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.broken_driver
            if hasattr(self, '_m_broken_driver'):
                pass
                self._m_broken_driver._fetch_instances()

            _ = self.call_stack
            if hasattr(self, '_m_call_stack'):
                pass

            _ = self.data_page
            if hasattr(self, '_m_data_page'):
                pass

            _ = self.debugger_data
            if hasattr(self, '_m_debugger_data'):
                pass

            _ = self.drivers
            if hasattr(self, '_m_drivers'):
                pass
                for i in range(len(self._m_drivers)):
                    pass
                    self._m_drivers[i]._fetch_instances()


            _ = self.mm_storage
            if hasattr(self, '_m_mm_storage'):
                pass
                self._m_mm_storage._fetch_instances()

            _ = self.num_unloaded_drivers
            if hasattr(self, '_m_num_unloaded_drivers'):
                pass

            _ = self.unloaded_drivers
            if hasattr(self, '_m_unloaded_drivers'):
                pass
                for i in range(len(self._m_unloaded_drivers)):
                    pass
                    self._m_unloaded_drivers[i]._fetch_instances()


            _ = self.valid_mark
            if hasattr(self, '_m_valid_mark'):
                pass


        @property
        def broken_driver(self):
            """Name of the driver that is held responsible."""
            if hasattr(self, '_m_broken_driver'):
                return self._m_broken_driver

            if self.ofs_broken_driver != 0:
                pass
                io = self._root._io
                _pos = io.pos()
                io.seek(self.ofs_broken_driver)
                self._m_broken_driver = WindowsKernelDump.DumpString(io, self, self._root)
                io.seek(_pos)

            return getattr(self, '_m_broken_driver', None)

        @property
        def call_stack(self):
            """The saved part of the stack, from `top_of_stack` upwards."""
            if hasattr(self, '_m_call_stack'):
                return self._m_call_stack

            io = self._root._io
            _pos = io.pos()
            io.seek(self.ofs_call_stack)
            self._m_call_stack = io.read_bytes(self.len_call_stack)
            io.seek(_pos)
            return getattr(self, '_m_call_stack', None)

        @property
        def data_page(self):
            """What is stored of the page that the fault was about."""
            if hasattr(self, '_m_data_page'):
                return self._m_data_page

            io = self._root._io
            _pos = io.pos()
            io.seek(self.ofs_data_page)
            self._m_data_page = io.read_bytes(self.len_data_page)
            io.seek(_pos)
            return getattr(self, '_m_data_page', None)

        @property
        def debugger_data(self):
            """The kernel's debugger data block, decoded."""
            if hasattr(self, '_m_debugger_data'):
                return self._m_debugger_data

            io = self._root._io
            _pos = io.pos()
            io.seek(self.ofs_debugger_data)
            self._m_debugger_data = io.read_bytes(self.len_debugger_data)
            io.seek(_pos)
            return getattr(self, '_m_debugger_data', None)

        @property
        def drivers(self):
            """Loaded drivers in the order of their loading, if the file has the
            whole table.
            """
            if hasattr(self, '_m_drivers'):
                return self._m_drivers

            if (self.ofs_driver_list + self.len_driver_list) <= self._root._io.size():
                pass
                io = self._root._io
                _pos = io.pos()
                io.seek(self.ofs_driver_list)
                self._m_drivers = []
                for i in range(self.num_drivers):
                    self._m_drivers.append(WindowsKernelDump.DriverEntry32(io, self, self._root))

                io.seek(_pos)

            return getattr(self, '_m_drivers', None)

        @property
        def len_driver_entry(self):
            """Size of an entry in the table of loaded drivers."""
            if hasattr(self, '_m_len_driver_entry'):
                return self._m_len_driver_entry

            self._m_len_driver_entry = 76
            return getattr(self, '_m_len_driver_entry', None)

        @property
        def len_driver_list(self):
            """Size of the table of loaded drivers in bytes."""
            if hasattr(self, '_m_len_driver_list'):
                return self._m_len_driver_list

            self._m_len_driver_list = (self.num_drivers * 76)
            return getattr(self, '_m_len_driver_list', None)

        @property
        def len_unloaded_driver(self):
            """Size of an entry in the table of unloaded drivers."""
            if hasattr(self, '_m_len_unloaded_driver'):
                return self._m_len_unloaded_driver

            self._m_len_unloaded_driver = 40
            return getattr(self, '_m_len_unloaded_driver', None)

        @property
        def len_unloaded_driver_table(self):
            """Size of the table of unloaded drivers in bytes, one
            `unloaded_driver32` after another.
            """
            if hasattr(self, '_m_len_unloaded_driver_table'):
                return self._m_len_unloaded_driver_table

            if self.ofs_unloaded_drivers != 0:
                pass
                self._m_len_unloaded_driver_table = (self.num_unloaded_drivers * 40)

            return getattr(self, '_m_len_unloaded_driver_table', None)

        @property
        def mm_storage(self):
            """Figures of the memory manager."""
            if hasattr(self, '_m_mm_storage'):
                return self._m_mm_storage

            if self.ofs_mm_storage != 0:
                pass
                io = self._root._io
                _pos = io.pos()
                io.seek(self.ofs_mm_storage)
                self._m_mm_storage = WindowsKernelDump.DumpMmStorage32(io, self, self._root)
                io.seek(_pos)

            return getattr(self, '_m_mm_storage', None)

        @property
        def num_unloaded_drivers(self):
            """Number of unloaded drivers. Presumably of four bytes, as other counts
            of a 32-bit machine.
            """
            if hasattr(self, '_m_num_unloaded_drivers'):
                return self._m_num_unloaded_drivers

            if self.ofs_unloaded_drivers != 0:
                pass
                io = self._root._io
                _pos = io.pos()
                io.seek(self.ofs_unloaded_drivers)
                self._m_num_unloaded_drivers = io.read_u4le()
                io.seek(_pos)

            return getattr(self, '_m_num_unloaded_drivers', None)

        @property
        def ofs_secondary_data(self):
            """Offset of a `blob_file_header`, if the file goes on there."""
            if hasattr(self, '_m_ofs_secondary_data'):
                return self._m_ofs_secondary_data

            self._m_ofs_secondary_data = self.size_of_dump
            return getattr(self, '_m_ofs_secondary_data', None)

        @property
        def ofs_unloaded_driver_table(self):
            """Offset of the table of unloaded drivers from the start of the file."""
            if hasattr(self, '_m_ofs_unloaded_driver_table'):
                return self._m_ofs_unloaded_driver_table

            if self.ofs_unloaded_drivers != 0:
                pass
                self._m_ofs_unloaded_driver_table = (self.ofs_unloaded_drivers + 4)

            return getattr(self, '_m_ofs_unloaded_driver_table', None)

        @property
        def triage_option_overflowed(self):
            """Bit 8 of `triage_options`: there was not enough room for all that was to be
            stored. False where all bits are set, which means that there are no options.
            """
            if hasattr(self, '_m_triage_option_overflowed'):
                return self._m_triage_option_overflowed

            self._m_triage_option_overflowed =  ((self.triage_options & 2147483647 != 2147483647) and (self.triage_options & 256 != 0)) 
            return getattr(self, '_m_triage_option_overflowed', None)

        @property
        def unloaded_drivers(self):
            """Drivers that were unloaded before, if the file has the whole table."""
            if hasattr(self, '_m_unloaded_drivers'):
                return self._m_unloaded_drivers

            if  ((self.ofs_unloaded_drivers != 0) and (self.num_unloaded_drivers <= (self._root._io.size() // 40)) and ((self.ofs_unloaded_driver_table + self.len_unloaded_driver_table) <= self._root._io.size())) :
                pass
                io = self._root._io
                _pos = io.pos()
                io.seek(self.ofs_unloaded_driver_table)
                self._m_unloaded_drivers = []
                for i in range(self.num_unloaded_drivers):
                    self._m_unloaded_drivers.append(WindowsKernelDump.UnloadedDriver32(io, self, self._root))

                io.seek(_pos)

            return getattr(self, '_m_unloaded_drivers', None)

        @property
        def valid_mark(self):
            """The last four bytes, which tell that the triage dump was written to
            its end.
            """
            if hasattr(self, '_m_valid_mark'):
                return self._m_valid_mark

            io = self._root._io
            _pos = io.pos()
            io.seek(self.ofs_valid_mark)
            self._m_valid_mark = io.read_bytes(4)
            if not self._m_valid_mark == b"\x54\x52\x47\x44":
                raise kaitaistruct.ValidationNotEqualError(b"\x54\x52\x47\x44", self._m_valid_mark, self._io, u"/types/triage_dump32/instances/valid_mark")
            io.seek(_pos)
            return getattr(self, '_m_valid_mark', None)


    class TriageDump64(KaitaiStruct):
        """Directory of the parts of a triage dump of a 64-bit machine (0x80 bytes). All
        offsets are from the start of the file; an offset of 0 stands for a part that
        is not there.

        Two kinds of writer differ in details: the kernel itself, and the debugger
        engine when it makes a small dump out of a large one.

        A triage dump holds virtual memory only. It is the sum of the data blocks,
        the stack, and the images of four structures: the debugger data block and
        the `KPRCB`, `EPROCESS` and `ETHREAD` of the processor that stopped the
        machine. The sizes of the last three are in the debugger data block. The
        entries of the tables are found here too, for files that have them whole;
        an application that expects damaged files takes the bytes of a table and
        applies the type of its entries.

        Windows calls it `TRIAGE_DUMP64`.

        Fields (0x80 bytes), with offsets from the start of the structure:
            service_pack_build: u4 at 0x0, ServicePackBuild
            size_of_dump: u4 at 0x4, SizeOfDump
                Offset of the end of the triage dump, behind the mark. What drivers
                have added begins there.
            ofs_valid_mark: u4 at 0x8, ValidOffset
                Offset of the last four bytes of the triage dump.
            ofs_context: u4 at 0xc, ContextOffset
                Offset of the processor's context, 0x348: the one in the header.
            ofs_exception: u4 at 0x10, ExceptionOffset
                Offset of the exception record, 0xf00: the one in the header.
            ofs_mm_storage: u4 at 0x14, MmOffset
                Offset of the memory manager's figures.
            ofs_unloaded_drivers: u4 at 0x18, UnloadedDriversOffset
                Offset of the number of unloaded drivers, whose table follows it.
            ofs_prcb: u4 at 0x1c, PrcbOffset
                Offset of the image of the processor's control block (`KPRCB`).
            ofs_process: u4 at 0x20, ProcessOffset
                Offset of the image of the current process (`EPROCESS`).
            ofs_thread: u4 at 0x24, ThreadOffset
                Offset of the image of the current thread (`ETHREAD`).
            ofs_call_stack: u4 at 0x28, CallStackOffset
                Offset of the saved part of the stack.
            len_call_stack: u4 at 0x2c, SizeOfCallStack
                Size of the saved part of the stack in bytes.
            ofs_driver_list: u4 at 0x30, DriverListOffset
                Offset of the table of loaded drivers, one `driver_entry64` after another.
            num_drivers: u4 at 0x34, DriverCount
                Number of loaded drivers, the kernel itself among them.
            ofs_string_pool: u4 at 0x38, StringPoolOffset
                Offset of the names of the drivers, one `dump_string` after another.
            len_string_pool: u4 at 0x3c, StringPoolSize
                Size of the names of the drivers in bytes.
            ofs_broken_driver: u4 at 0x40, BrokenDriverOffset
                Offset of the name of the driver that is held responsible, as
                `dump_string`.
            triage_options: u4 at 0x44, TriageOptions
                Options of the dump; combination of `triage_option_masks`. A value of
                0xffffffff means that there are none.
            top_of_stack: u8 at 0x48, TopOfStack
                Virtual address of the first saved byte of the stack, which is the
                lowest: the stack pointer when the machine stopped.
            ofs_bstore: u4 at 0x50, ArchitectureSpecific.Ia64.BStoreOffset
                Offset of the saved part of the register stack of an Itanium.
            len_bstore: u4 at 0x54, ArchitectureSpecific.Ia64.SizeOfBStore
                Size of the saved part of the register stack in bytes.
            limit_of_bstore: u8 at 0x58, ArchitectureSpecific.Ia64.LimitOfBStore
                Virtual address of the limit of the register stack.
            data_page_address: u8 at 0x60, DataPageAddress
                Virtual address of the page that the fault was about.
            ofs_data_page: u4 at 0x68, DataPageOffset
                Offset of the page that the fault was about.
            len_data_page: u4 at 0x6c, DataPageSize
                Size of what is stored of that page in bytes.
            ofs_debugger_data: u4 at 0x70, DebuggerDataOffset
                Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
            len_debugger_data: u4 at 0x74, DebuggerDataSize
                Size of the debugger data block in bytes.
            ofs_data_blocks: u4 at 0x78, DataBlocksOffset
                Offset of the table of data blocks, one `triage_data_block64` after
                another.
            num_data_blocks: u4 at 0x7c, DataBlocksCount
                Number of data blocks.

        Read or calculated when asked for:
            valid_mark: the bytes TRGD
                The last four bytes, which tell that the triage dump was written to
                its end.
            ofs_secondary_data: calculated
                Offset of a `blob_file_header`, if the file goes on there.
            mm_storage: dump_mm_storage64
                Figures of the memory manager.
            num_unloaded_drivers: u8
                Number of unloaded drivers.
            len_unloaded_driver: calculated
                Size of an entry in the table of unloaded drivers.
            ofs_unloaded_driver_table: calculated
                Offset of the table of unloaded drivers from the start of the file.
            len_unloaded_driver_table: calculated
                Size of the table of unloaded drivers in bytes, one
                `unloaded_driver64` after another.
            unloaded_drivers: unloaded_driver64[]
                Drivers that were unloaded before, if the file has the whole table.
            len_driver_entry: calculated
                Size of an entry in the table of loaded drivers.
            len_driver_list: calculated
                Size of the table of loaded drivers in bytes.
            drivers: driver_entry64[]
                Loaded drivers in the order of their loading, if the file has the
                whole table.
            broken_driver: dump_string
                Name of the driver that is held responsible.
            call_stack: len_call_stack bytes
                The saved part of the stack, from `top_of_stack` upwards.
            data_page: len_data_page bytes
                What is stored of the page that the fault was about.
            debugger_data: len_debugger_data bytes
                The kernel's debugger data block, decoded.
            len_data_block: calculated
                Size of an entry in the table of data blocks.
            len_data_block_table: calculated
                Size of the table of data blocks in bytes.
            data_blocks: triage_data_block64[]
                Pieces of virtual memory, in no order, if the file has the whole table.
            triage_option_overflowed: calculated, TRIAGE_OPTION_OVERFLOWED
                Bit 8 of `triage_options`: there was not enough room for all that was to be
                stored. False where all bits are set, which means that there are no options.

        References:
            https://github.com/can1357/selene
            https://github.com/rizinorg/rizin
        """
        SEQ_FIELDS = (
            "service_pack_build", "size_of_dump", "ofs_valid_mark", "ofs_context",
            "ofs_exception", "ofs_mm_storage", "ofs_unloaded_drivers", "ofs_prcb",
            "ofs_process", "ofs_thread", "ofs_call_stack", "len_call_stack",
            "ofs_driver_list", "num_drivers", "ofs_string_pool", "len_string_pool",
            "ofs_broken_driver", "triage_options", "top_of_stack", "ofs_bstore",
            "len_bstore", "limit_of_bstore", "data_page_address", "ofs_data_page",
            "len_data_page", "ofs_debugger_data", "len_debugger_data", "ofs_data_blocks",
            "num_data_blocks",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.TriageDump64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.service_pack_build = self._io.read_u4le()
            self.size_of_dump = self._io.read_u4le()
            self.ofs_valid_mark = self._io.read_u4le()
            self.ofs_context = self._io.read_u4le()
            self.ofs_exception = self._io.read_u4le()
            self.ofs_mm_storage = self._io.read_u4le()
            self.ofs_unloaded_drivers = self._io.read_u4le()
            self.ofs_prcb = self._io.read_u4le()
            self.ofs_process = self._io.read_u4le()
            self.ofs_thread = self._io.read_u4le()
            self.ofs_call_stack = self._io.read_u4le()
            self.len_call_stack = self._io.read_u4le()
            self.ofs_driver_list = self._io.read_u4le()
            self.num_drivers = self._io.read_u4le()
            self.ofs_string_pool = self._io.read_u4le()
            self.len_string_pool = self._io.read_u4le()
            self.ofs_broken_driver = self._io.read_u4le()
            self.triage_options = self._io.read_u4le()
            self.top_of_stack = self._io.read_u8le()
            self.ofs_bstore = self._io.read_u4le()
            self.len_bstore = self._io.read_u4le()
            self.limit_of_bstore = self._io.read_u8le()
            self.data_page_address = self._io.read_u8le()
            self.ofs_data_page = self._io.read_u4le()
            self.len_data_page = self._io.read_u4le()
            self.ofs_debugger_data = self._io.read_u4le()
            self.len_debugger_data = self._io.read_u4le()
            self.ofs_data_blocks = self._io.read_u4le()
            self.num_data_blocks = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            _ = self.broken_driver
            if hasattr(self, '_m_broken_driver'):
                pass
                self._m_broken_driver._fetch_instances()

            _ = self.call_stack
            if hasattr(self, '_m_call_stack'):
                pass

            _ = self.data_blocks
            if hasattr(self, '_m_data_blocks'):
                pass
                for i in range(len(self._m_data_blocks)):
                    pass
                    self._m_data_blocks[i]._fetch_instances()


            _ = self.data_page
            if hasattr(self, '_m_data_page'):
                pass

            _ = self.debugger_data
            if hasattr(self, '_m_debugger_data'):
                pass

            _ = self.drivers
            if hasattr(self, '_m_drivers'):
                pass
                for i in range(len(self._m_drivers)):
                    pass
                    self._m_drivers[i]._fetch_instances()


            _ = self.mm_storage
            if hasattr(self, '_m_mm_storage'):
                pass
                self._m_mm_storage._fetch_instances()

            _ = self.num_unloaded_drivers
            if hasattr(self, '_m_num_unloaded_drivers'):
                pass

            _ = self.unloaded_drivers
            if hasattr(self, '_m_unloaded_drivers'):
                pass
                for i in range(len(self._m_unloaded_drivers)):
                    pass
                    self._m_unloaded_drivers[i]._fetch_instances()


            _ = self.valid_mark
            if hasattr(self, '_m_valid_mark'):
                pass


        @property
        def broken_driver(self):
            """Name of the driver that is held responsible."""
            if hasattr(self, '_m_broken_driver'):
                return self._m_broken_driver

            if self.ofs_broken_driver != 0:
                pass
                io = self._root._io
                _pos = io.pos()
                io.seek(self.ofs_broken_driver)
                self._m_broken_driver = WindowsKernelDump.DumpString(io, self, self._root)
                io.seek(_pos)

            return getattr(self, '_m_broken_driver', None)

        @property
        def call_stack(self):
            """The saved part of the stack, from `top_of_stack` upwards."""
            if hasattr(self, '_m_call_stack'):
                return self._m_call_stack

            io = self._root._io
            _pos = io.pos()
            io.seek(self.ofs_call_stack)
            self._m_call_stack = io.read_bytes(self.len_call_stack)
            io.seek(_pos)
            return getattr(self, '_m_call_stack', None)

        @property
        def data_blocks(self):
            """Pieces of virtual memory, in no order, if the file has the whole table."""
            if hasattr(self, '_m_data_blocks'):
                return self._m_data_blocks

            if (self.ofs_data_blocks + self.len_data_block_table) <= self._root._io.size():
                pass
                io = self._root._io
                _pos = io.pos()
                io.seek(self.ofs_data_blocks)
                self._m_data_blocks = []
                for i in range(self.num_data_blocks):
                    self._m_data_blocks.append(WindowsKernelDump.TriageDataBlock64(io, self, self._root))

                io.seek(_pos)

            return getattr(self, '_m_data_blocks', None)

        @property
        def data_page(self):
            """What is stored of the page that the fault was about."""
            if hasattr(self, '_m_data_page'):
                return self._m_data_page

            io = self._root._io
            _pos = io.pos()
            io.seek(self.ofs_data_page)
            self._m_data_page = io.read_bytes(self.len_data_page)
            io.seek(_pos)
            return getattr(self, '_m_data_page', None)

        @property
        def debugger_data(self):
            """The kernel's debugger data block, decoded."""
            if hasattr(self, '_m_debugger_data'):
                return self._m_debugger_data

            io = self._root._io
            _pos = io.pos()
            io.seek(self.ofs_debugger_data)
            self._m_debugger_data = io.read_bytes(self.len_debugger_data)
            io.seek(_pos)
            return getattr(self, '_m_debugger_data', None)

        @property
        def drivers(self):
            """Loaded drivers in the order of their loading, if the file has the
            whole table.
            """
            if hasattr(self, '_m_drivers'):
                return self._m_drivers

            if (self.ofs_driver_list + self.len_driver_list) <= self._root._io.size():
                pass
                io = self._root._io
                _pos = io.pos()
                io.seek(self.ofs_driver_list)
                self._m_drivers = []
                for i in range(self.num_drivers):
                    self._m_drivers.append(WindowsKernelDump.DriverEntry64(io, self, self._root))

                io.seek(_pos)

            return getattr(self, '_m_drivers', None)

        @property
        def len_data_block(self):
            """Size of an entry in the table of data blocks."""
            if hasattr(self, '_m_len_data_block'):
                return self._m_len_data_block

            self._m_len_data_block = 16
            return getattr(self, '_m_len_data_block', None)

        @property
        def len_data_block_table(self):
            """Size of the table of data blocks in bytes."""
            if hasattr(self, '_m_len_data_block_table'):
                return self._m_len_data_block_table

            self._m_len_data_block_table = (self.num_data_blocks * 16)
            return getattr(self, '_m_len_data_block_table', None)

        @property
        def len_driver_entry(self):
            """Size of an entry in the table of loaded drivers."""
            if hasattr(self, '_m_len_driver_entry'):
                return self._m_len_driver_entry

            self._m_len_driver_entry = 144
            return getattr(self, '_m_len_driver_entry', None)

        @property
        def len_driver_list(self):
            """Size of the table of loaded drivers in bytes."""
            if hasattr(self, '_m_len_driver_list'):
                return self._m_len_driver_list

            self._m_len_driver_list = (self.num_drivers * 144)
            return getattr(self, '_m_len_driver_list', None)

        @property
        def len_unloaded_driver(self):
            """Size of an entry in the table of unloaded drivers."""
            if hasattr(self, '_m_len_unloaded_driver'):
                return self._m_len_unloaded_driver

            self._m_len_unloaded_driver = 56
            return getattr(self, '_m_len_unloaded_driver', None)

        @property
        def len_unloaded_driver_table(self):
            """Size of the table of unloaded drivers in bytes, one
            `unloaded_driver64` after another.
            """
            if hasattr(self, '_m_len_unloaded_driver_table'):
                return self._m_len_unloaded_driver_table

            if self.ofs_unloaded_drivers != 0:
                pass
                self._m_len_unloaded_driver_table = (self.num_unloaded_drivers * 56)

            return getattr(self, '_m_len_unloaded_driver_table', None)

        @property
        def mm_storage(self):
            """Figures of the memory manager."""
            if hasattr(self, '_m_mm_storage'):
                return self._m_mm_storage

            if self.ofs_mm_storage != 0:
                pass
                io = self._root._io
                _pos = io.pos()
                io.seek(self.ofs_mm_storage)
                self._m_mm_storage = WindowsKernelDump.DumpMmStorage64(io, self, self._root)
                io.seek(_pos)

            return getattr(self, '_m_mm_storage', None)

        @property
        def num_unloaded_drivers(self):
            """Number of unloaded drivers."""
            if hasattr(self, '_m_num_unloaded_drivers'):
                return self._m_num_unloaded_drivers

            if self.ofs_unloaded_drivers != 0:
                pass
                io = self._root._io
                _pos = io.pos()
                io.seek(self.ofs_unloaded_drivers)
                self._m_num_unloaded_drivers = io.read_u8le()
                io.seek(_pos)

            return getattr(self, '_m_num_unloaded_drivers', None)

        @property
        def ofs_secondary_data(self):
            """Offset of a `blob_file_header`, if the file goes on there."""
            if hasattr(self, '_m_ofs_secondary_data'):
                return self._m_ofs_secondary_data

            self._m_ofs_secondary_data = self.size_of_dump
            return getattr(self, '_m_ofs_secondary_data', None)

        @property
        def ofs_unloaded_driver_table(self):
            """Offset of the table of unloaded drivers from the start of the file."""
            if hasattr(self, '_m_ofs_unloaded_driver_table'):
                return self._m_ofs_unloaded_driver_table

            if self.ofs_unloaded_drivers != 0:
                pass
                self._m_ofs_unloaded_driver_table = (self.ofs_unloaded_drivers + 8)

            return getattr(self, '_m_ofs_unloaded_driver_table', None)

        @property
        def triage_option_overflowed(self):
            """Bit 8 of `triage_options`: there was not enough room for all that was to be
            stored. False where all bits are set, which means that there are no options.
            """
            if hasattr(self, '_m_triage_option_overflowed'):
                return self._m_triage_option_overflowed

            self._m_triage_option_overflowed =  ((self.triage_options & 2147483647 != 2147483647) and (self.triage_options & 256 != 0)) 
            return getattr(self, '_m_triage_option_overflowed', None)

        @property
        def unloaded_drivers(self):
            """Drivers that were unloaded before, if the file has the whole table."""
            if hasattr(self, '_m_unloaded_drivers'):
                return self._m_unloaded_drivers

            if  ((self.ofs_unloaded_drivers != 0) and (self.num_unloaded_drivers <= (self._root._io.size() // 56)) and ((self.ofs_unloaded_driver_table + self.len_unloaded_driver_table) <= self._root._io.size())) :
                pass
                io = self._root._io
                _pos = io.pos()
                io.seek(self.ofs_unloaded_driver_table)
                self._m_unloaded_drivers = []
                for i in range(self.num_unloaded_drivers):
                    self._m_unloaded_drivers.append(WindowsKernelDump.UnloadedDriver64(io, self, self._root))

                io.seek(_pos)

            return getattr(self, '_m_unloaded_drivers', None)

        @property
        def valid_mark(self):
            """The last four bytes, which tell that the triage dump was written to
            its end.
            """
            if hasattr(self, '_m_valid_mark'):
                return self._m_valid_mark

            io = self._root._io
            _pos = io.pos()
            io.seek(self.ofs_valid_mark)
            self._m_valid_mark = io.read_bytes(4)
            if not self._m_valid_mark == b"\x54\x52\x47\x44":
                raise kaitaistruct.ValidationNotEqualError(b"\x54\x52\x47\x44", self._m_valid_mark, self._io, u"/types/triage_dump64/instances/valid_mark")
            io.seek(_pos)
            return getattr(self, '_m_valid_mark', None)


    class UnicodeString32(KaitaiStruct):
        """Text in the memory of a 32-bit machine, of which the dump may have nothing.

        Windows calls it `UNICODE_STRING`.

        Fields (0x8 bytes), with offsets from the start of the structure:
            length: u2 at 0x0, Length
                Size of the text in bytes.
            maximum_length: u2 at 0x2, MaximumLength
                Size of the buffer in bytes.
            buffer: u4 at 0x4, Buffer
                Virtual address of the text.

        References:
            https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_unicode_string
        """
        SEQ_FIELDS = (
            "length", "maximum_length", "buffer",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.UnicodeString32, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.length = self._io.read_u2le()
            self.maximum_length = self._io.read_u2le()
            self.buffer = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class UnicodeString64(KaitaiStruct):
        """Text in the memory of a 64-bit machine, of which the dump may have nothing.

        Windows calls it `UNICODE_STRING`.

        Fields (0x10 bytes), with offsets from the start of the structure:
            length: u2 at 0x0, Length
                Size of the text in bytes.
            maximum_length: u2 at 0x2, MaximumLength
                Size of the buffer in bytes.
            buffer: u8 at 0x8, Buffer
                Virtual address of the text.

        References:
            https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_unicode_string
        """
        SEQ_FIELDS = (
            "length", "maximum_length", "buffer",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.UnicodeString64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.length = self._io.read_u2le()
            self.maximum_length = self._io.read_u2le()
            self._unnamed2 = self._io.read_bytes(4)
            self.buffer = self._io.read_u8le()


        def _fetch_instances(self):
            pass


    class UnloadedDriver32(KaitaiStruct):
        """Entry of the table of unloaded drivers of a 32-bit machine (0x28 bytes).
        After declarations of the structure; not seen in a file.

        Windows calls it `DUMP_UNLOADED_DRIVERS32`.

        Fields (0x28 bytes), with offsets from the start of the structure:
            name: unicode_string32 at 0x0, Name
                Name of the driver. Its length is that of `driver_name`, at most 24;
                its buffer is 0 or the address that the text had.
            driver_name: 24 bytes at 0x8, DriverName
                Name of the driver as UTF-16LE text, cut off after twelve characters.
                Not ended by a zero character if it has twelve.
            start_address: u4 at 0x20, StartAddress
                Virtual address where it was loaded.
            end_address: u4 at 0x24, EndAddress
                Virtual address of its end.

        References:
            https://github.com/can1357/selene
            https://github.com/rizinorg/rizin
        """
        SEQ_FIELDS = (
            "name", "driver_name", "start_address", "end_address",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.UnloadedDriver32, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.name = WindowsKernelDump.UnicodeString32(self._io, self, self._root)
            self.driver_name = self._io.read_bytes(24)
            self.start_address = self._io.read_u4le()
            self.end_address = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            self.name._fetch_instances()


    class UnloadedDriver64(KaitaiStruct):
        """Entry of the table of unloaded drivers of a 64-bit machine (0x38 bytes).

        Windows calls it `DUMP_UNLOADED_DRIVERS64`.

        Fields (0x38 bytes), with offsets from the start of the structure:
            name: unicode_string64 at 0x0, Name
                Name of the driver. Its length is that of `driver_name`, at most 24;
                its buffer is 0 or the address that the text had.
            driver_name: 24 bytes at 0x10, DriverName
                Name of the driver as UTF-16LE text, cut off after twelve characters.
                Not ended by a zero character if it has twelve.
            start_address: u8 at 0x28, StartAddress
                Virtual address where it was loaded.
            end_address: u8 at 0x30, EndAddress
                Virtual address of its end.

        References:
            https://github.com/can1357/selene
            https://github.com/rizinorg/rizin
        """
        SEQ_FIELDS = (
            "name", "driver_name", "start_address", "end_address",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsKernelDump.UnloadedDriver64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.name = WindowsKernelDump.UnicodeString64(self._io, self, self._root)
            self.driver_name = self._io.read_bytes(24)
            self.start_address = self._io.read_u8le()
            self.end_address = self._io.read_u8le()


        def _fetch_instances(self):
            pass
            self.name._fetch_instances()


    @property
    def bitmap_header(self):
        """What follows the header of a bitmap dump."""
        if hasattr(self, '_m_bitmap_header'):
            return self._m_bitmap_header

        if  ((self.kind == WindowsKernelDump.DumpTypes.bitmap_full) or (self.kind == WindowsKernelDump.DumpTypes.bitmap_kernel) or (self.kind == WindowsKernelDump.DumpTypes.automatic)) :
            pass
            _pos = self._io.pos()
            self._io.seek(self.len_header)
            self._m_bitmap_header = WindowsKernelDump.BitmapHeader(self._io, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_bitmap_header', None)

    @property
    def kind(self):
        """What follows the header, which is the `dump_type` of either header."""
        if hasattr(self, '_m_kind'):
            return self._m_kind

        self._m_kind = (self.header.dump_type if self.valid_dump == WindowsKernelDump.ValidDumps.dump64 else self.header.dump_type)
        return getattr(self, '_m_kind', None)

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
        `bitmap_header.first_page`, `summary_header.first_page` and
        `rdmp_header.first_page_offset`.
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

        if  ((self.valid_dump == WindowsKernelDump.ValidDumps.dump64) and ( ((self.kind == WindowsKernelDump.DumpTypes.kernel_memory) or (self.kind == WindowsKernelDump.DumpTypes.kernel_and_user_memory) or (self.kind == WindowsKernelDump.DumpTypes.complete_memory)) )) :
            pass
            _pos = self._io.pos()
            self._io.seek(self.len_header)
            self._m_rdmp_header = WindowsKernelDump.RdmpHeader(self._io, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_rdmp_header', None)

    @property
    def summary_header(self):
        """What follows the header of a summary dump."""
        if hasattr(self, '_m_summary_header'):
            return self._m_summary_header

        if self.kind == WindowsKernelDump.DumpTypes.summary:
            pass
            _pos = self._io.pos()
            self._io.seek(self.len_header)
            self._m_summary_header = WindowsKernelDump.SummaryHeader(self._io, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_summary_header', None)

    @property
    def triage(self):
        """What follows the header of a triage dump, the directory of its parts."""
        if hasattr(self, '_m_triage'):
            return self._m_triage

        if self.kind == WindowsKernelDump.DumpTypes.triage:
            pass
            _pos = self._io.pos()
            self._io.seek(self.len_header)
            _on = self.valid_dump
            if _on == WindowsKernelDump.ValidDumps.dump32:
                pass
                self._m_triage = WindowsKernelDump.TriageDump32(self._io, self, self._root)
            elif _on == WindowsKernelDump.ValidDumps.dump64:
                pass
                self._m_triage = WindowsKernelDump.TriageDump64(self._io, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_triage', None)


