// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_kernel_dump.ksy; kaitai-struct-compiler 0.11.0

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.WindowsKernelDump || (root.WindowsKernelDump = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (WindowsKernelDump_, KaitaiStream) {
/**
 * A crash dump of the Windows kernel: what the operating system (or a
 * debugger, a hypervisor or an acquisition tool on its behalf) writes when a
 * machine stops with a bug check or when its memory is taken while it runs.
 * The usual names are `MEMORY.DMP` and, in the folder `Minidump`, the date and a
 * number. The dump of a single process is another format, see `windows_minidump`.
 * 
 * A file begins with a header of fixed size, 0x2000 bytes for 64-bit machines
 * and 0x1000 bytes for 32-bit ones. It tells why the machine stopped, where the
 * kernel keeps its lists, and what one processor was doing. What follows is
 * told by `dump_type`:
 * 
 * * a full dump stores the pages of all runs of the physical memory
 *   descriptor, one after another, right after the header;
 * * a bitmap dump has `bitmap_header`, whose bitmap tells which pages follow;
 * * a summary dump has `summary_header`, the older form of the same;
 * * a range dump has `rdmp_header`, whose table of ranges tells which pages
 *   follow;
 * * a triage ("small memory") dump has `triage`, which tells where selected
 *   pieces of virtual memory are.
 * 
 * Drivers may have added data of their own behind all that, see
 * `blob_file_header`.
 * 
 * The bulk of a file (bitmap, range table, pages) is located here, not parsed:
 * it may be hundreds of gigabytes. `ofs_` and `len_` instances are offsets from
 * the start of the file and lengths in bytes, so that an application can take
 * the bytes in its own way.
 * 
 * Not all of it has been seen in files that Windows wrote. Summary dumps, the
 * bitmap header and the triage structures of 32-bit machines, and the context of
 * 32-bit ARM follow declarations and other readers alone; their documentation
 * says so.
 * 
 * Everything a writer leaves out keeps a fill pattern: the bytes `PAGE` repeated
 * over the whole header, at offsets divisible by four. An unset u4 reads
 * 0x45474150 and an unset u8 reads 0x4547415045474150, in enumerations too.
 * Nothing in a header can be relied upon without a check; counts and sizes
 * least of all.
 * @see {@link https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h|Source}
 * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/varieties-of-kernel-mode-dump-files|Source}
 */

var WindowsKernelDump = (function() {
  WindowsKernelDump.AttributeMasks = Object.freeze({
    HIBER_CRASH: 1,
    DUMP_DEVICE_POWER_OFF: 2,
    INSUFFICIENT_DUMPFILE_SIZE: 4,
    KERNEL_GENERATED_TRIAGE_DUMP: 8,
    LIVE_DUMP_GENERATED_DUMP: 16,
    DUMP_IS_GENERATED_OFFLINE: 32,
    FILTER_DUMP_FILE: 64,
    EARLY_BOOT_CRASH: 128,
    ENCRYPTED_DUMP_DATA: 256,
    DECRYPTED_DUMP: 512,

    1: "HIBER_CRASH",
    2: "DUMP_DEVICE_POWER_OFF",
    4: "INSUFFICIENT_DUMPFILE_SIZE",
    8: "KERNEL_GENERATED_TRIAGE_DUMP",
    16: "LIVE_DUMP_GENERATED_DUMP",
    32: "DUMP_IS_GENERATED_OFFLINE",
    64: "FILTER_DUMP_FILE",
    128: "EARLY_BOOT_CRASH",
    256: "ENCRYPTED_DUMP_DATA",
    512: "DECRYPTED_DUMP",
  });

  WindowsKernelDump.BitmapSignatures = Object.freeze({
    FULL: 1347241030,
    SUMMARY: 1347241043,

    1347241030: "FULL",
    1347241043: "SUMMARY",
  });

  WindowsKernelDump.ContextArm64Flags = Object.freeze({
    CONTROL: 1,
    INTEGER: 2,
    FLOATING_POINT: 4,
    DEBUG_REGISTERS: 8,
    X18: 16,
    XSTATE: 32,
    ARM64: 4194304,
    RET_TO_GUEST: 67108864,
    EXCEPTION_REQUEST: 1073741824,

    1: "CONTROL",
    2: "INTEGER",
    4: "FLOATING_POINT",
    8: "DEBUG_REGISTERS",
    16: "X18",
    32: "XSTATE",
    4194304: "ARM64",
    67108864: "RET_TO_GUEST",
    1073741824: "EXCEPTION_REQUEST",
  });

  WindowsKernelDump.ContextArmFlags = Object.freeze({
    CONTROL: 1,
    INTEGER: 2,
    FLOATING_POINT: 4,
    DEBUG_REGISTERS: 8,
    ARM: 2097152,

    1: "CONTROL",
    2: "INTEGER",
    4: "FLOATING_POINT",
    8: "DEBUG_REGISTERS",
    2097152: "ARM",
  });

  WindowsKernelDump.ContextX64Flags = Object.freeze({
    CONTROL: 1,
    INTEGER: 2,
    SEGMENTS: 4,
    FLOATING_POINT: 8,
    DEBUG_REGISTERS: 16,
    AMD64: 1048576,

    1: "CONTROL",
    2: "INTEGER",
    4: "SEGMENTS",
    8: "FLOATING_POINT",
    16: "DEBUG_REGISTERS",
    1048576: "AMD64",
  });

  WindowsKernelDump.ContextX86Flags = Object.freeze({
    CONTROL: 1,
    INTEGER: 2,
    SEGMENTS: 4,
    FLOATING_POINT: 8,
    DEBUG_REGISTERS: 16,
    EXTENDED_REGISTERS: 32,
    XSTATE: 64,
    I386: 65536,

    1: "CONTROL",
    2: "INTEGER",
    4: "SEGMENTS",
    8: "FLOATING_POINT",
    16: "DEBUG_REGISTERS",
    32: "EXTENDED_REGISTERS",
    64: "XSTATE",
    65536: "I386",
  });

  WindowsKernelDump.DumpTypes = Object.freeze({
    UNSPECIFIED: 0,
    FULL: 1,
    SUMMARY: 2,
    HEADER: 3,
    TRIAGE: 4,
    BITMAP_FULL: 5,
    BITMAP_KERNEL: 6,
    AUTOMATIC: 7,
    KERNEL_MEMORY: 8,
    KERNEL_AND_USER_MEMORY: 9,
    COMPLETE_MEMORY: 10,

    0: "UNSPECIFIED",
    1: "FULL",
    2: "SUMMARY",
    3: "HEADER",
    4: "TRIAGE",
    5: "BITMAP_FULL",
    6: "BITMAP_KERNEL",
    7: "AUTOMATIC",
    8: "KERNEL_MEMORY",
    9: "KERNEL_AND_USER_MEMORY",
    10: "COMPLETE_MEMORY",
  });

  WindowsKernelDump.MachineTypes = Object.freeze({
    I386: 332,
    ALPHA: 388,
    ARMNT: 452,
    IA64: 512,
    ALPHA64: 644,
    AMD64: 34404,
    ARM64: 43620,

    332: "I386",
    388: "ALPHA",
    452: "ARMNT",
    512: "IA64",
    644: "ALPHA64",
    34404: "AMD64",
    43620: "ARM64",
  });

  WindowsKernelDump.MinidumpFieldMasks = Object.freeze({
    CONTEXT: 1,
    EXCEPTION: 2,
    PRCB: 4,
    PROCESS: 8,
    THREAD: 16,
    STACK: 32,
    DRIVER_LIST: 64,
    BROKEN_DRIVER: 128,
    MM_INFO: 256,
    DATA_PAGE: 512,
    DEBUGGER_DATA: 1024,
    DATA_BLOCKS: 2048,

    1: "CONTEXT",
    2: "EXCEPTION",
    4: "PRCB",
    8: "PROCESS",
    16: "THREAD",
    32: "STACK",
    64: "DRIVER_LIST",
    128: "BROKEN_DRIVER",
    256: "MM_INFO",
    512: "DATA_PAGE",
    1024: "DEBUGGER_DATA",
    2048: "DATA_BLOCKS",
  });

  WindowsKernelDump.ProductTypes = Object.freeze({
    WORKSTATION: 1,
    DOMAIN_CONTROLLER: 2,
    SERVER: 3,

    1: "WORKSTATION",
    2: "DOMAIN_CONTROLLER",
    3: "SERVER",
  });

  WindowsKernelDump.SuiteMasks = Object.freeze({
    SMALL_BUSINESS: 1,
    ENTERPRISE: 2,
    BACK_OFFICE: 4,
    COMMUNICATIONS: 8,
    TERMINAL: 16,
    SMALL_BUSINESS_RESTRICTED: 32,
    EMBEDDED_NT: 64,
    DATACENTER: 128,
    SINGLE_USER_TS: 256,
    PERSONAL: 512,
    BLADE: 1024,
    EMBEDDED_RESTRICTED: 2048,
    SECURITY_APPLIANCE: 4096,
    STORAGE_SERVER: 8192,
    COMPUTE_SERVER: 16384,
    WH_SERVER: 32768,
    MULTI_USER_TS: 131072,

    1: "SMALL_BUSINESS",
    2: "ENTERPRISE",
    4: "BACK_OFFICE",
    8: "COMMUNICATIONS",
    16: "TERMINAL",
    32: "SMALL_BUSINESS_RESTRICTED",
    64: "EMBEDDED_NT",
    128: "DATACENTER",
    256: "SINGLE_USER_TS",
    512: "PERSONAL",
    1024: "BLADE",
    2048: "EMBEDDED_RESTRICTED",
    4096: "SECURITY_APPLIANCE",
    8192: "STORAGE_SERVER",
    16384: "COMPUTE_SERVER",
    32768: "WH_SERVER",
    131072: "MULTI_USER_TS",
  });

  WindowsKernelDump.SummaryOptionMasks = Object.freeze({
    VALID_KERNEL_VA: 1,
    VALID_CURRENT_USER_VA: 2,

    1: "VALID_KERNEL_VA",
    2: "VALID_CURRENT_USER_VA",
  });

  WindowsKernelDump.TriageOptionMasks = Object.freeze({
    OVERFLOWED: 256,

    256: "OVERFLOWED",
  });

  WindowsKernelDump.ValidDumps = Object.freeze({
    DUMP64: 875976004,
    DUMP32: 1347245380,

    875976004: "DUMP64",
    1347245380: "DUMP32",
  });

  function WindowsKernelDump(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  WindowsKernelDump.prototype._read = function() {
    this.signature = this._io.readBytes(4);
    if (!((KaitaiStream.byteArrayCompare(this.signature, new Uint8Array([80, 65, 71, 69])) == 0))) {
      throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([80, 65, 71, 69]), this.signature, this._io, "/seq/0");
    }
    this.validDump = this._io.readU4le();
    if (!( ((this.validDump == WindowsKernelDump.ValidDumps.DUMP64) || (this.validDump == WindowsKernelDump.ValidDumps.DUMP32)) )) {
      throw new KaitaiStream.ValidationNotAnyOfError(this.validDump, this._io, "/seq/1");
    }
    switch (this.validDump) {
    case WindowsKernelDump.ValidDumps.DUMP32:
      this._raw_header = this._io.readBytes(this.lenHeader - 8);
      var _io__raw_header = new KaitaiStream(this._raw_header);
      this.header = new Header32(_io__raw_header, this, this._root);
      break;
    case WindowsKernelDump.ValidDumps.DUMP64:
      this._raw_header = this._io.readBytes(this.lenHeader - 8);
      var _io__raw_header = new KaitaiStream(this._raw_header);
      this.header = new Header64(_io__raw_header, this, this._root);
      break;
    default:
      this.header = this._io.readBytes(this.lenHeader - 8);
      break;
    }
  }

  /**
   * What follows the header of a bitmap dump. The bitmap has one bit for each
   * page of physical memory from page 0 on, the lowest bit of a byte first; a
   * set bit means that the page is stored. The stored pages lie one after
   * another from `first_page` on, in ascending order.
   * 
   * No public header declares it; the names are those of its readers. That a
   * 32-bit dump has the same structure is the word of one reader alone.
   * @see {@link https://github.com/0vercl0k/kdmp-parser|Source}
   * @see {@link https://github.com/volatilityfoundation/volatility3|Source}
   */

  var BitmapHeader = WindowsKernelDump.BitmapHeader = (function() {
    function BitmapHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    BitmapHeader.prototype._read = function() {
      this.signature = this._io.readU4le();
      if (!( ((this.signature == WindowsKernelDump.BitmapSignatures.FULL) || (this.signature == WindowsKernelDump.BitmapSignatures.SUMMARY)) )) {
        throw new KaitaiStream.ValidationNotAnyOfError(this.signature, this._io, "/types/bitmap_header/seq/0");
      }
      this.validDump = this._io.readBytes(4);
      if (!((KaitaiStream.byteArrayCompare(this.validDump, new Uint8Array([68, 85, 77, 80])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([68, 85, 77, 80]), this.validDump, this._io, "/types/bitmap_header/seq/1");
      }
      this._unnamed2 = this._io.readBytes(24);
      this.firstPage = this._io.readU8le();
      this.totalPresentPages = this._io.readU8le();
      this.pages = this._io.readU8le();
    }

    /**
     * The bitmap as it lies in the file. For large dumps take the bytes from
     * `ofs_bitmap` instead.
     */
    Object.defineProperty(BitmapHeader.prototype, 'bitmap', {
      get: function() {
        if (this._m_bitmap !== undefined)
          return this._m_bitmap;
        var io = this._root._io;
        var _pos = io.pos;
        io.seek(this.ofsBitmap);
        this._m_bitmap = io.readBytes(this.lenBitmap);
        io.seek(_pos);
        return this._m_bitmap;
      }
    });

    /**
     * Size of the bitmap in bytes.
     */
    Object.defineProperty(BitmapHeader.prototype, 'lenBitmap', {
      get: function() {
        if (this._m_lenBitmap !== undefined)
          return this._m_lenBitmap;
        this._m_lenBitmap = Math.floor((this.pages + 7) / 8);
        return this._m_lenBitmap;
      }
    });

    /**
     * Offset of the bitmap from the start of the file.
     */
    Object.defineProperty(BitmapHeader.prototype, 'ofsBitmap', {
      get: function() {
        if (this._m_ofsBitmap !== undefined)
          return this._m_ofsBitmap;
        this._m_ofsBitmap = this._root.lenHeader + 56;
        return this._m_ofsBitmap;
      }
    });

    /**
     * The first four bytes may be options of the dump; the rest is reserved.
     */

    /**
     * Offset of the first stored page from the start of the file. Behind the
     * bitmap, but not always right behind it and not always aligned.
     */

    /**
     * Number of stored pages, which are the set bits of the bitmap.
     */

    /**
     * Number of bits in the bitmap. Bits of its last byte beyond it mean nothing.
     */

    return BitmapHeader;
  })();

  /**
   * Head of the secondary data, which drivers have added behind the dump (0x10
   * bytes): behind the mark of a triage dump, behind the last page of others. A
   * `blob_header` follows at `header_size`, and more behind its data.
   * 
   * The end is that of the file, or what does not begin with the size of a
   * `blob_header`: some writers leave zeros or garbage behind. What is said of
   * dumps with pages has not been seen in a file.
   * @see {@link https://github.com/can1357/selene|Source}
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_secondary_dump_data|Source}
   */

  var BlobFileHeader = WindowsKernelDump.BlobFileHeader = (function() {
    function BlobFileHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    BlobFileHeader.prototype._read = function() {
      this.signature1 = this._io.readBytes(4);
      if (!((KaitaiStream.byteArrayCompare(this.signature1, new Uint8Array([68, 117, 109, 112])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([68, 117, 109, 112]), this.signature1, this._io, "/types/blob_file_header/seq/0");
      }
      this.signature2 = this._io.readBytes(4);
      if (!((KaitaiStream.byteArrayCompare(this.signature2, new Uint8Array([66, 108, 111, 98])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([66, 108, 111, 98]), this.signature2, this._io, "/types/blob_file_header/seq/1");
      }
      this.headerSize = this._io.readU4le();
      this.buildNumber = this._io.readU4le();
    }

    /**
     * Size of this header in bytes, 0x10.
     */

    /**
     * Build number of Windows in the lower 28 bits; the upper four are 0xf for a
     * free (release) build of the kernel.
     */

    return BlobFileHeader;
  })();

  /**
   * Head of a blob of secondary data (0x20 bytes). Padding, the data and more
   * padding follow, then the next header. Nothing need be aligned.
   * @see {@link https://github.com/can1357/selene|Source}
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_secondary_dump_data|Source}
   */

  var BlobHeader = WindowsKernelDump.BlobHeader = (function() {
    function BlobHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    BlobHeader.prototype._read = function() {
      this.headerSize = this._io.readU4le();
      this.tag = this._io.readBytes(16);
      this.dataSize = this._io.readU4le();
      this.prePad = this._io.readU4le();
      this.postPad = this._io.readU4le();
    }

    /**
     * Size of this header in bytes, 0x20; another value ends the chain.
     */

    /**
     * GUID that tells whose data it is, in the byte order of Windows: numbers
     * of 4, 2 and 2 bytes, the lowest byte of each first, then eight bytes.
     * Several blobs of a file may have the same.
     */

    /**
     * Size of the data in bytes.
     */

    /**
     * Bytes between this header and the data.
     */

    /**
     * Bytes between the data and the next header.
     */

    return BlobHeader;
  })();

  /**
   * Registers of a 32-bit ARM processor (0x1a0 bytes). Parts that
   * `context_flags` does not name may be garbage. After its declaration; not
   * seen in a dump.
   * @see {@link https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/winnt.h|Source}
   */

  var ContextArm = WindowsKernelDump.ContextArm = (function() {
    function ContextArm(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ContextArm.prototype._read = function() {
      this.contextFlags = this._io.readU4le();
      this.r = [];
      for (var i = 0; i < 13; i++) {
        this.r.push(this._io.readU4le());
      }
      this.sp = this._io.readU4le();
      this.lr = this._io.readU4le();
      this.pc = this._io.readU4le();
      this.cpsr = this._io.readU4le();
      this.fpscr = this._io.readU4le();
      this._unnamed7 = this._io.readBytes(4);
      this.q = [];
      for (var i = 0; i < 16; i++) {
        this.q.push(new M128a(this._io, this, this._root));
      }
      this.bvr = [];
      for (var i = 0; i < 8; i++) {
        this.bvr.push(this._io.readU4le());
      }
      this.bcr = [];
      for (var i = 0; i < 8; i++) {
        this.bcr.push(this._io.readU4le());
      }
      this.wvr = [];
      for (var i = 0; i < 1; i++) {
        this.wvr.push(this._io.readU4le());
      }
      this.wcr = [];
      for (var i = 0; i < 1; i++) {
        this.wcr.push(this._io.readU4le());
      }
      this._unnamed13 = this._io.readBytes(8);
    }

    /**
     * Bit 21 of `context_flags`: the context is that of a 32-bit ARM processor.
     */
    Object.defineProperty(ContextArm.prototype, 'contextFlagArm', {
      get: function() {
        if (this._m_contextFlagArm !== undefined)
          return this._m_contextFlagArm;
        this._m_contextFlagArm =  ((this.contextFlagsWritten) && ((this.contextFlags & 2097152) != 0)) ;
        return this._m_contextFlagArm;
      }
    });

    /**
     * Bit 0 of `context_flags`: Sp, Lr, Pc and Cpsr.
     */
    Object.defineProperty(ContextArm.prototype, 'contextFlagControl', {
      get: function() {
        if (this._m_contextFlagControl !== undefined)
          return this._m_contextFlagControl;
        this._m_contextFlagControl =  ((this.contextFlagsWritten) && ((this.contextFlags & 1) != 0)) ;
        return this._m_contextFlagControl;
      }
    });

    /**
     * Bit 3 of `context_flags`.
     */
    Object.defineProperty(ContextArm.prototype, 'contextFlagDebugRegisters', {
      get: function() {
        if (this._m_contextFlagDebugRegisters !== undefined)
          return this._m_contextFlagDebugRegisters;
        this._m_contextFlagDebugRegisters =  ((this.contextFlagsWritten) && ((this.contextFlags & 8) != 0)) ;
        return this._m_contextFlagDebugRegisters;
      }
    });

    /**
     * Bit 2 of `context_flags`: Fpscr and the vector registers.
     */
    Object.defineProperty(ContextArm.prototype, 'contextFlagFloatingPoint', {
      get: function() {
        if (this._m_contextFlagFloatingPoint !== undefined)
          return this._m_contextFlagFloatingPoint;
        this._m_contextFlagFloatingPoint =  ((this.contextFlagsWritten) && ((this.contextFlags & 4) != 0)) ;
        return this._m_contextFlagFloatingPoint;
      }
    });

    /**
     * Bit 1 of `context_flags`: R0 to R12.
     */
    Object.defineProperty(ContextArm.prototype, 'contextFlagInteger', {
      get: function() {
        if (this._m_contextFlagInteger !== undefined)
          return this._m_contextFlagInteger;
        this._m_contextFlagInteger =  ((this.contextFlagsWritten) && ((this.contextFlags & 2) != 0)) ;
        return this._m_contextFlagInteger;
      }
    });

    /**
     * Whether `context_flags` was written: false if it has the fill pattern, whose
     * bits mean nothing.
     */
    Object.defineProperty(ContextArm.prototype, 'contextFlagsWritten', {
      get: function() {
        if (this._m_contextFlagsWritten !== undefined)
          return this._m_contextFlagsWritten;
        this._m_contextFlagsWritten = this.contextFlags != 1162297680;
        return this._m_contextFlagsWritten;
      }
    });

    /**
     * Which parts are filled; combination of `context_arm_flags`.
     */

    /**
     * R0 to R12.
     */

    /**
     * Stack pointer, R13.
     */

    /**
     * Link register, R14.
     */

    /**
     * Program counter, R15.
     */

    /**
     * Processor state, that is condition flags, interrupt masks and mode.
     */

    /**
     * Floating-point status and control register.
     */

    /**
     * Vector and floating-point registers Q0 to Q15, in whose halves D0 to D31
     * lie.
     */

    /**
     * Addresses of the hardware breakpoints.
     */

    /**
     * Control registers of the hardware breakpoints.
     */

    /**
     * Address of the hardware watchpoint.
     */

    /**
     * Control register of the hardware watchpoint.
     */

    return ContextArm;
  })();

  /**
   * Registers of an ARM64 processor (0x390 bytes). Parts that `context_flags`
   * does not name may be garbage.
   * @see {@link https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-arm64_nt_context|Source}
   */

  var ContextArm64 = WindowsKernelDump.ContextArm64 = (function() {
    function ContextArm64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ContextArm64.prototype._read = function() {
      this.contextFlags = this._io.readU4le();
      this.cpsr = this._io.readU4le();
      this.x = [];
      for (var i = 0; i < 29; i++) {
        this.x.push(this._io.readU8le());
      }
      this.fp = this._io.readU8le();
      this.lr = this._io.readU8le();
      this.sp = this._io.readU8le();
      this.pc = this._io.readU8le();
      this.v = [];
      for (var i = 0; i < 32; i++) {
        this.v.push(new M128a(this._io, this, this._root));
      }
      this.fpcr = this._io.readU4le();
      this.fpsr = this._io.readU4le();
      this.bcr = [];
      for (var i = 0; i < 8; i++) {
        this.bcr.push(this._io.readU4le());
      }
      this.bvr = [];
      for (var i = 0; i < 8; i++) {
        this.bvr.push(this._io.readU8le());
      }
      this.wcr = [];
      for (var i = 0; i < 2; i++) {
        this.wcr.push(this._io.readU4le());
      }
      this.wvr = [];
      for (var i = 0; i < 2; i++) {
        this.wvr.push(this._io.readU8le());
      }
    }

    /**
     * Bit 22 of `context_flags`: the context is that of an ARM64 processor.
     */
    Object.defineProperty(ContextArm64.prototype, 'contextFlagArm64', {
      get: function() {
        if (this._m_contextFlagArm64 !== undefined)
          return this._m_contextFlagArm64;
        this._m_contextFlagArm64 =  ((this.contextFlagsWritten) && ((this.contextFlags & 4194304) != 0)) ;
        return this._m_contextFlagArm64;
      }
    });

    /**
     * Bit 0 of `context_flags`: Fp, Lr, Sp, Pc and Cpsr.
     */
    Object.defineProperty(ContextArm64.prototype, 'contextFlagControl', {
      get: function() {
        if (this._m_contextFlagControl !== undefined)
          return this._m_contextFlagControl;
        this._m_contextFlagControl =  ((this.contextFlagsWritten) && ((this.contextFlags & 1) != 0)) ;
        return this._m_contextFlagControl;
      }
    });

    /**
     * Bit 3 of `context_flags`.
     */
    Object.defineProperty(ContextArm64.prototype, 'contextFlagDebugRegisters', {
      get: function() {
        if (this._m_contextFlagDebugRegisters !== undefined)
          return this._m_contextFlagDebugRegisters;
        this._m_contextFlagDebugRegisters =  ((this.contextFlagsWritten) && ((this.contextFlags & 8) != 0)) ;
        return this._m_contextFlagDebugRegisters;
      }
    });

    /**
     * Bit 30 of `context_flags`.
     */
    Object.defineProperty(ContextArm64.prototype, 'contextFlagExceptionRequest', {
      get: function() {
        if (this._m_contextFlagExceptionRequest !== undefined)
          return this._m_contextFlagExceptionRequest;
        this._m_contextFlagExceptionRequest =  ((this.contextFlagsWritten) && ((this.contextFlags & 1073741824) != 0)) ;
        return this._m_contextFlagExceptionRequest;
      }
    });

    /**
     * Bit 2 of `context_flags`: Fpcr, Fpsr and the vector registers.
     */
    Object.defineProperty(ContextArm64.prototype, 'contextFlagFloatingPoint', {
      get: function() {
        if (this._m_contextFlagFloatingPoint !== undefined)
          return this._m_contextFlagFloatingPoint;
        this._m_contextFlagFloatingPoint =  ((this.contextFlagsWritten) && ((this.contextFlags & 4) != 0)) ;
        return this._m_contextFlagFloatingPoint;
      }
    });

    /**
     * Bit 1 of `context_flags`: X0 to X28.
     */
    Object.defineProperty(ContextArm64.prototype, 'contextFlagInteger', {
      get: function() {
        if (this._m_contextFlagInteger !== undefined)
          return this._m_contextFlagInteger;
        this._m_contextFlagInteger =  ((this.contextFlagsWritten) && ((this.contextFlags & 2) != 0)) ;
        return this._m_contextFlagInteger;
      }
    });

    /**
     * Bit 26 of `context_flags`.
     */
    Object.defineProperty(ContextArm64.prototype, 'contextFlagRetToGuest', {
      get: function() {
        if (this._m_contextFlagRetToGuest !== undefined)
          return this._m_contextFlagRetToGuest;
        this._m_contextFlagRetToGuest =  ((this.contextFlagsWritten) && ((this.contextFlags & 67108864) != 0)) ;
        return this._m_contextFlagRetToGuest;
      }
    });

    /**
     * Bit 4 of `context_flags`: X18 in user mode, where it is the register of the
     * system.
     */
    Object.defineProperty(ContextArm64.prototype, 'contextFlagX18', {
      get: function() {
        if (this._m_contextFlagX18 !== undefined)
          return this._m_contextFlagX18;
        this._m_contextFlagX18 =  ((this.contextFlagsWritten) && ((this.contextFlags & 16) != 0)) ;
        return this._m_contextFlagX18;
      }
    });

    /**
     * Bit 5 of `context_flags`: more registers, which are behind the context.
     */
    Object.defineProperty(ContextArm64.prototype, 'contextFlagXstate', {
      get: function() {
        if (this._m_contextFlagXstate !== undefined)
          return this._m_contextFlagXstate;
        this._m_contextFlagXstate =  ((this.contextFlagsWritten) && ((this.contextFlags & 32) != 0)) ;
        return this._m_contextFlagXstate;
      }
    });

    /**
     * Whether `context_flags` was written: false if it has the fill pattern, whose
     * bits mean nothing.
     */
    Object.defineProperty(ContextArm64.prototype, 'contextFlagsWritten', {
      get: function() {
        if (this._m_contextFlagsWritten !== undefined)
          return this._m_contextFlagsWritten;
        this._m_contextFlagsWritten = this.contextFlags != 1162297680;
        return this._m_contextFlagsWritten;
      }
    });

    /**
     * Which parts are filled; combination of `context_arm64_flags`.
     */

    /**
     * Processor state, that is condition flags, interrupt masks and mode.
     */

    /**
     * X0 to X28.
     */

    /**
     * Frame pointer, X29.
     */

    /**
     * Link register, X30.
     */

    /**
     * Stack pointer.
     */

    /**
     * Program counter.
     */

    /**
     * Vector and floating-point registers V0 to V31.
     */

    /**
     * Floating-point control register.
     */

    /**
     * Floating-point status register.
     */

    /**
     * Control registers of the hardware breakpoints.
     */

    /**
     * Addresses of the hardware breakpoints.
     */

    /**
     * Control registers of the hardware watchpoints.
     */

    /**
     * Addresses of the hardware watchpoints.
     */

    return ContextArm64;
  })();

  /**
   * Registers of an x64 processor (0x4d0 bytes). Parts that `context_flags`
   * does not name may be garbage.
   * 
   * The save area of FXSAVE, a structure of its own in C, is spelt out field
   * by field from `control_word` to `xmm_registers`.
   * @see {@link https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-context|Source}
   */

  var ContextX64 = WindowsKernelDump.ContextX64 = (function() {
    function ContextX64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ContextX64.prototype._read = function() {
      this.p1Home = this._io.readU8le();
      this.p2Home = this._io.readU8le();
      this.p3Home = this._io.readU8le();
      this.p4Home = this._io.readU8le();
      this.p5Home = this._io.readU8le();
      this.p6Home = this._io.readU8le();
      this.contextFlags = this._io.readU4le();
      this.mxcsr = this._io.readU4le();
      this.segCs = this._io.readU2le();
      this.segDs = this._io.readU2le();
      this.segEs = this._io.readU2le();
      this.segFs = this._io.readU2le();
      this.segGs = this._io.readU2le();
      this.segSs = this._io.readU2le();
      this.eflags = this._io.readU4le();
      this.dr0 = this._io.readU8le();
      this.dr1 = this._io.readU8le();
      this.dr2 = this._io.readU8le();
      this.dr3 = this._io.readU8le();
      this.dr6 = this._io.readU8le();
      this.dr7 = this._io.readU8le();
      this.rax = this._io.readU8le();
      this.rcx = this._io.readU8le();
      this.rdx = this._io.readU8le();
      this.rbx = this._io.readU8le();
      this.rsp = this._io.readU8le();
      this.rbp = this._io.readU8le();
      this.rsi = this._io.readU8le();
      this.rdi = this._io.readU8le();
      this.r8 = this._io.readU8le();
      this.r9 = this._io.readU8le();
      this.r10 = this._io.readU8le();
      this.r11 = this._io.readU8le();
      this.r12 = this._io.readU8le();
      this.r13 = this._io.readU8le();
      this.r14 = this._io.readU8le();
      this.r15 = this._io.readU8le();
      this.rip = this._io.readU8le();
      this.controlWord = this._io.readU2le();
      this.statusWord = this._io.readU2le();
      this.tagWord = this._io.readU1();
      this._unnamed41 = this._io.readBytes(1);
      this.errorOpcode = this._io.readU2le();
      this.errorOffset = this._io.readU4le();
      this.errorSelector = this._io.readU2le();
      this._unnamed45 = this._io.readBytes(2);
      this.dataOffset = this._io.readU4le();
      this.dataSelector = this._io.readU2le();
      this._unnamed48 = this._io.readBytes(2);
      this.mxcsr2 = this._io.readU4le();
      this.mxcsrMask = this._io.readU4le();
      this.floatRegisters = [];
      for (var i = 0; i < 8; i++) {
        this.floatRegisters.push(new M128a(this._io, this, this._root));
      }
      this.xmmRegisters = [];
      for (var i = 0; i < 16; i++) {
        this.xmmRegisters.push(new M128a(this._io, this, this._root));
      }
      this._unnamed53 = this._io.readBytes(96);
      this.vectorRegister = [];
      for (var i = 0; i < 26; i++) {
        this.vectorRegister.push(new M128a(this._io, this, this._root));
      }
      this.vectorControl = this._io.readU8le();
      this.debugControl = this._io.readU8le();
      this.lastBranchToRip = this._io.readU8le();
      this.lastBranchFromRip = this._io.readU8le();
      this.lastExceptionToRip = this._io.readU8le();
      this.lastExceptionFromRip = this._io.readU8le();
    }

    /**
     * Bit 20 of `context_flags`: the context is that of an x64 processor.
     */
    Object.defineProperty(ContextX64.prototype, 'contextFlagAmd64', {
      get: function() {
        if (this._m_contextFlagAmd64 !== undefined)
          return this._m_contextFlagAmd64;
        this._m_contextFlagAmd64 =  ((this.contextFlagsWritten) && ((this.contextFlags & 1048576) != 0)) ;
        return this._m_contextFlagAmd64;
      }
    });

    /**
     * Bit 0 of `context_flags`: SegSs, Rsp, SegCs, Rip and EFlags.
     */
    Object.defineProperty(ContextX64.prototype, 'contextFlagControl', {
      get: function() {
        if (this._m_contextFlagControl !== undefined)
          return this._m_contextFlagControl;
        this._m_contextFlagControl =  ((this.contextFlagsWritten) && ((this.contextFlags & 1) != 0)) ;
        return this._m_contextFlagControl;
      }
    });

    /**
     * Bit 4 of `context_flags`.
     */
    Object.defineProperty(ContextX64.prototype, 'contextFlagDebugRegisters', {
      get: function() {
        if (this._m_contextFlagDebugRegisters !== undefined)
          return this._m_contextFlagDebugRegisters;
        this._m_contextFlagDebugRegisters =  ((this.contextFlagsWritten) && ((this.contextFlags & 16) != 0)) ;
        return this._m_contextFlagDebugRegisters;
      }
    });

    /**
     * Bit 3 of `context_flags`: the x87 and SSE registers.
     */
    Object.defineProperty(ContextX64.prototype, 'contextFlagFloatingPoint', {
      get: function() {
        if (this._m_contextFlagFloatingPoint !== undefined)
          return this._m_contextFlagFloatingPoint;
        this._m_contextFlagFloatingPoint =  ((this.contextFlagsWritten) && ((this.contextFlags & 8) != 0)) ;
        return this._m_contextFlagFloatingPoint;
      }
    });

    /**
     * Bit 1 of `context_flags`: Rax, Rcx, Rdx, Rbx, Rbp, Rsi, Rdi and R8 to R15.
     */
    Object.defineProperty(ContextX64.prototype, 'contextFlagInteger', {
      get: function() {
        if (this._m_contextFlagInteger !== undefined)
          return this._m_contextFlagInteger;
        this._m_contextFlagInteger =  ((this.contextFlagsWritten) && ((this.contextFlags & 2) != 0)) ;
        return this._m_contextFlagInteger;
      }
    });

    /**
     * Bit 2 of `context_flags`: SegDs, SegEs, SegFs and SegGs.
     */
    Object.defineProperty(ContextX64.prototype, 'contextFlagSegments', {
      get: function() {
        if (this._m_contextFlagSegments !== undefined)
          return this._m_contextFlagSegments;
        this._m_contextFlagSegments =  ((this.contextFlagsWritten) && ((this.contextFlags & 4) != 0)) ;
        return this._m_contextFlagSegments;
      }
    });

    /**
     * Whether `context_flags` was written: false if it has the fill pattern, whose
     * bits mean nothing.
     */
    Object.defineProperty(ContextX64.prototype, 'contextFlagsWritten', {
      get: function() {
        if (this._m_contextFlagsWritten !== undefined)
          return this._m_contextFlagsWritten;
        this._m_contextFlagsWritten = this.contextFlags != 1162297680;
        return this._m_contextFlagsWritten;
      }
    });

    /**
     * Home space of parameter 1; room on the stack, not a register.
     */

    /**
     * Home space of parameter 2; room on the stack, not a register.
     */

    /**
     * Home space of parameter 3; room on the stack, not a register.
     */

    /**
     * Home space of parameter 4; room on the stack, not a register.
     */

    /**
     * Home space of parameter 5; room on the stack, not a register.
     */

    /**
     * Home space of parameter 6; room on the stack, not a register.
     */

    /**
     * Which parts are filled; combination of `context_x64_flags`.
     */

    /**
     * SSE control and status register; also stored as `mxcsr2`.
     */

    /**
     * Lower half of RFLAGS; the upper half is always zero.
     */

    /**
     * Address of hardware breakpoint 0.
     */

    /**
     * Address of hardware breakpoint 1.
     */

    /**
     * Address of hardware breakpoint 2.
     */

    /**
     * Address of hardware breakpoint 3.
     */

    /**
     * Debug status.
     */

    /**
     * Debug control.
     */

    /**
     * x87 control word (FCW).
     */

    /**
     * x87 status word (FSW).
     */

    /**
     * x87 tag word in its abridged form, one bit per register in use.
     */

    /**
     * Opcode of the last x87 instruction (FOP).
     */

    /**
     * Offset of the last x87 instruction (FIP).
     */

    /**
     * Code segment of the last x87 instruction (FCS).
     */

    /**
     * Offset of the last x87 operand (FDP).
     */

    /**
     * Data segment of the last x87 operand (FDS).
     */

    /**
     * MXCSR as FXSAVE stored it.
     */

    /**
     * Bits of MXCSR that the processor supports.
     */

    /**
     * ST0 to ST7 (or MM0 to MM7), 80 bits each in a slot of 128 bits.
     */

    /**
     * XMM0 to XMM15.
     */

    /**
     * Room for vector registers; what it holds depends on the writer.
     */

    /**
     * Value of the DebugCtl register.
     */

    return ContextX64;
  })();

  /**
   * Registers of an x86 processor (0x2cc bytes). Parts that `context_flags`
   * does not name may be garbage.
   * 
   * The save area of FSAVE, a structure of its own in C, is spelt out field by
   * field from `control_word` to `cr0_npx_state`.
   * 
   * Segment registers have 16 bits in slots of 32. What the upper half of a slot
   * holds is not defined, and is garbage in dumps.
   * @see {@link https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-wow64_context|Source}
   */

  var ContextX86 = WindowsKernelDump.ContextX86 = (function() {
    function ContextX86(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ContextX86.prototype._read = function() {
      this.contextFlags = this._io.readU4le();
      this.dr0 = this._io.readU4le();
      this.dr1 = this._io.readU4le();
      this.dr2 = this._io.readU4le();
      this.dr3 = this._io.readU4le();
      this.dr6 = this._io.readU4le();
      this.dr7 = this._io.readU4le();
      this.controlWord = this._io.readU4le();
      this.statusWord = this._io.readU4le();
      this.tagWord = this._io.readU4le();
      this.errorOffset = this._io.readU4le();
      this.errorSelector = this._io.readU4le();
      this.dataOffset = this._io.readU4le();
      this.dataSelector = this._io.readU4le();
      this.registerArea = this._io.readBytes(80);
      this.cr0NpxState = this._io.readU4le();
      this.segGs = this._io.readU4le();
      this.segFs = this._io.readU4le();
      this.segEs = this._io.readU4le();
      this.segDs = this._io.readU4le();
      this.edi = this._io.readU4le();
      this.esi = this._io.readU4le();
      this.ebx = this._io.readU4le();
      this.edx = this._io.readU4le();
      this.ecx = this._io.readU4le();
      this.eax = this._io.readU4le();
      this.ebp = this._io.readU4le();
      this.eip = this._io.readU4le();
      this.segCs = this._io.readU4le();
      this.eflags = this._io.readU4le();
      this.esp = this._io.readU4le();
      this.segSs = this._io.readU4le();
      this.extendedRegisters = this._io.readBytes(512);
    }

    /**
     * Bit 0 of `context_flags`: SegSs, Esp, SegCs, Eip, EFlags and Ebp.
     */
    Object.defineProperty(ContextX86.prototype, 'contextFlagControl', {
      get: function() {
        if (this._m_contextFlagControl !== undefined)
          return this._m_contextFlagControl;
        this._m_contextFlagControl =  ((this.contextFlagsWritten) && ((this.contextFlags & 1) != 0)) ;
        return this._m_contextFlagControl;
      }
    });

    /**
     * Bit 4 of `context_flags`.
     */
    Object.defineProperty(ContextX86.prototype, 'contextFlagDebugRegisters', {
      get: function() {
        if (this._m_contextFlagDebugRegisters !== undefined)
          return this._m_contextFlagDebugRegisters;
        this._m_contextFlagDebugRegisters =  ((this.contextFlagsWritten) && ((this.contextFlags & 16) != 0)) ;
        return this._m_contextFlagDebugRegisters;
      }
    });

    /**
     * Bit 5 of `context_flags`: the SSE registers.
     */
    Object.defineProperty(ContextX86.prototype, 'contextFlagExtendedRegisters', {
      get: function() {
        if (this._m_contextFlagExtendedRegisters !== undefined)
          return this._m_contextFlagExtendedRegisters;
        this._m_contextFlagExtendedRegisters =  ((this.contextFlagsWritten) && ((this.contextFlags & 32) != 0)) ;
        return this._m_contextFlagExtendedRegisters;
      }
    });

    /**
     * Bit 3 of `context_flags`: the x87 registers.
     */
    Object.defineProperty(ContextX86.prototype, 'contextFlagFloatingPoint', {
      get: function() {
        if (this._m_contextFlagFloatingPoint !== undefined)
          return this._m_contextFlagFloatingPoint;
        this._m_contextFlagFloatingPoint =  ((this.contextFlagsWritten) && ((this.contextFlags & 8) != 0)) ;
        return this._m_contextFlagFloatingPoint;
      }
    });

    /**
     * Bit 16 of `context_flags`: the context is that of an x86 processor.
     */
    Object.defineProperty(ContextX86.prototype, 'contextFlagI386', {
      get: function() {
        if (this._m_contextFlagI386 !== undefined)
          return this._m_contextFlagI386;
        this._m_contextFlagI386 =  ((this.contextFlagsWritten) && ((this.contextFlags & 65536) != 0)) ;
        return this._m_contextFlagI386;
      }
    });

    /**
     * Bit 1 of `context_flags`: Eax, Ebx, Ecx, Edx, Esi and Edi.
     */
    Object.defineProperty(ContextX86.prototype, 'contextFlagInteger', {
      get: function() {
        if (this._m_contextFlagInteger !== undefined)
          return this._m_contextFlagInteger;
        this._m_contextFlagInteger =  ((this.contextFlagsWritten) && ((this.contextFlags & 2) != 0)) ;
        return this._m_contextFlagInteger;
      }
    });

    /**
     * Bit 2 of `context_flags`: SegDs, SegEs, SegFs and SegGs.
     */
    Object.defineProperty(ContextX86.prototype, 'contextFlagSegments', {
      get: function() {
        if (this._m_contextFlagSegments !== undefined)
          return this._m_contextFlagSegments;
        this._m_contextFlagSegments =  ((this.contextFlagsWritten) && ((this.contextFlags & 4) != 0)) ;
        return this._m_contextFlagSegments;
      }
    });

    /**
     * Bit 6 of `context_flags`: more registers, which are behind the context.
     */
    Object.defineProperty(ContextX86.prototype, 'contextFlagXstate', {
      get: function() {
        if (this._m_contextFlagXstate !== undefined)
          return this._m_contextFlagXstate;
        this._m_contextFlagXstate =  ((this.contextFlagsWritten) && ((this.contextFlags & 64) != 0)) ;
        return this._m_contextFlagXstate;
      }
    });

    /**
     * Whether `context_flags` was written: false if it has the fill pattern, whose
     * bits mean nothing.
     */
    Object.defineProperty(ContextX86.prototype, 'contextFlagsWritten', {
      get: function() {
        if (this._m_contextFlagsWritten !== undefined)
          return this._m_contextFlagsWritten;
        this._m_contextFlagsWritten = this.contextFlags != 1162297680;
        return this._m_contextFlagsWritten;
      }
    });

    /**
     * Which parts are filled; combination of `context_x86_flags`.
     */

    /**
     * Address of hardware breakpoint 0.
     */

    /**
     * Address of hardware breakpoint 1.
     */

    /**
     * Address of hardware breakpoint 2.
     */

    /**
     * Address of hardware breakpoint 3.
     */

    /**
     * Debug status.
     */

    /**
     * Debug control.
     */

    /**
     * x87 control word (FCW).
     */

    /**
     * x87 status word (FSW).
     */

    /**
     * x87 tag word, two bits per register.
     */

    /**
     * Offset of the last x87 instruction (FIP).
     */

    /**
     * Code segment of the last x87 instruction (FCS).
     */

    /**
     * Offset of the last x87 operand (FDP).
     */

    /**
     * Data segment of the last x87 operand (FDS).
     */

    /**
     * ST0 to ST7 (or MM0 to MM7), 80 bits each without gaps.
     */

    /**
     * Bits of CR0 for the x87 unit; a spare field in newer headers.
     */

    /**
     * Segment register in the lower half; the upper half may be garbage.
     */

    /**
     * Segment register in the lower half; the upper half may be garbage.
     */

    /**
     * Segment register in the lower half; the upper half may be garbage.
     */

    /**
     * Segment register in the lower half; the upper half may be garbage.
     */

    /**
     * Segment register in the lower half; the upper half may be garbage.
     */

    /**
     * Segment register in the lower half; the upper half may be garbage.
     */

    /**
     * The save area of FXSAVE, with the SSE registers.
     */

    return ContextX86;
  })();

  /**
   * Entry of the table of loaded drivers of a 32-bit machine (0x4c bytes). See
   * `driver_entry64`, whose names it has. After declarations of the structure;
   * not seen in a file.
   * @see {@link https://github.com/can1357/selene|Source}
   * @see {@link https://github.com/rizinorg/rizin|Source}
   */

  var DriverEntry32 = WindowsKernelDump.DriverEntry32 = (function() {
    function DriverEntry32(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DriverEntry32.prototype._read = function() {
      this.ofsDriverName = this._io.readU4le();
      this.inLoadOrderFlink = this._io.readU4le();
      this.inLoadOrderBlink = this._io.readU4le();
      this.exceptionTable = this._io.readU4le();
      this.exceptionTableSize = this._io.readU4le();
      this.gpValue = this._io.readU4le();
      this.nonPagedDebugInfo = this._io.readU4le();
      this.dllBase = this._io.readU4le();
      this.entryPoint = this._io.readU4le();
      this.sizeOfImage = this._io.readU4le();
      this.fullDllName = new UnicodeString32(this._io, this, this._root);
      this.baseDllName = new UnicodeString32(this._io, this, this._root);
      this.flags = this._io.readU4le();
      this.loadCount = this._io.readU2le();
      this._unnamed14 = this._io.readBytes(2);
      this.sectionPointer = this._io.readU4le();
      this.checkSum = this._io.readU4le();
      this.timeDateStamp = this._io.readU4le();
    }

    /**
     * Offset of the name from the start of the file, a `dump_string`. It is
     * the base name or the whole path.
     */

    /**
     * Virtual address of the next entry of the module list.
     */

    /**
     * Virtual address of the previous entry of the module list.
     */

    /**
     * Virtual address of the table of exception handlers.
     */

    /**
     * Size of the table of exception handlers in bytes.
     */

    /**
     * Value of the global pointer, a register of Itanium.
     */

    /**
     * Virtual address of debugging information, or 0.
     */

    /**
     * Virtual address where the driver is loaded.
     */

    /**
     * Virtual address of its entry point.
     */

    /**
     * Size of the loaded driver in bytes.
     */

    /**
     * Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
     */

    /**
     * Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
     */

    /**
     * How often it is in use.
     */

    /**
     * Virtual address of the section object, or 0.
     */

    /**
     * Checksum in the header of the image; 0 if that was paged out.
     */

    /**
     * Time stamp in the header of the image, seconds since 1970-01-01 00:00
     * UTC; or a hash, or 0 if the header was paged out.
     */

    return DriverEntry32;
  })();

  /**
   * Entry of the table of loaded drivers of a 64-bit machine (0x90 bytes): the
   * offset of a name and an entry of the kernel's module list in the shape that it
   * had in old versions of Windows. Dumps that the debugger engine wrote have the
   * name, `dll_base`, `size_of_image`, `check_sum` and `time_date_stamp` only.
   * @see {@link https://github.com/can1357/selene|Source}
   * @see {@link https://github.com/rizinorg/rizin|Source}
   */

  var DriverEntry64 = WindowsKernelDump.DriverEntry64 = (function() {
    function DriverEntry64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DriverEntry64.prototype._read = function() {
      this.ofsDriverName = this._io.readU4le();
      this._unnamed1 = this._io.readBytes(4);
      this.inLoadOrderFlink = this._io.readU8le();
      this.inLoadOrderBlink = this._io.readU8le();
      this.exceptionTable = this._io.readU8le();
      this.exceptionTableSize = this._io.readU4le();
      this._unnamed6 = this._io.readBytes(4);
      this.gpValue = this._io.readU8le();
      this.nonPagedDebugInfo = this._io.readU8le();
      this.dllBase = this._io.readU8le();
      this.entryPoint = this._io.readU8le();
      this.sizeOfImage = this._io.readU4le();
      this._unnamed12 = this._io.readBytes(4);
      this.fullDllName = new UnicodeString64(this._io, this, this._root);
      this.baseDllName = new UnicodeString64(this._io, this, this._root);
      this.flags = this._io.readU4le();
      this.loadCount = this._io.readU2le();
      this._unnamed17 = this._io.readBytes(2);
      this.sectionPointer = this._io.readU8le();
      this.checkSum = this._io.readU4le();
      this._unnamed20 = this._io.readBytes(4);
      this.timeDateStamp = this._io.readU4le();
      this._unnamed22 = this._io.readBytes(4);
    }

    /**
     * Offset of the name from the start of the file, a `dump_string`. It is
     * the base name or the whole path.
     */

    /**
     * Virtual address of the next entry of the module list.
     */

    /**
     * Virtual address of the previous entry of the module list.
     */

    /**
     * Virtual address of the table of exception handlers.
     */

    /**
     * Size of the table of exception handlers in bytes.
     */

    /**
     * Aligns the next field.
     */

    /**
     * Value of the global pointer, a register of Itanium.
     */

    /**
     * Virtual address of debugging information, or 0.
     */

    /**
     * Virtual address where the driver is loaded.
     */

    /**
     * Virtual address of its entry point.
     */

    /**
     * Size of the loaded driver in bytes.
     */

    /**
     * Aligns the next field.
     */

    /**
     * Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
     */

    /**
     * Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
     */

    /**
     * How often it is in use.
     */

    /**
     * Virtual address of the section object, or 0.
     */

    /**
     * Checksum in the header of the image; 0 if that was paged out.
     */

    /**
     * Aligns the next field.
     */

    /**
     * Time stamp in the header of the image, seconds since 1970-01-01 00:00
     * UTC; or a hash, or 0 if the header was paged out.
     */

    /**
     * Aligns the next entry.
     */

    return DriverEntry64;
  })();

  /**
   * Figures of the memory manager of a 32-bit machine (0x34 bytes), in pages.
   * After declarations of the structure; not seen in a file.
   * @see {@link https://github.com/can1357/selene|Source}
   * @see {@link https://github.com/rizinorg/rizin|Source}
   */

  var DumpMmStorage32 = WindowsKernelDump.DumpMmStorage32 = (function() {
    function DumpMmStorage32(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DumpMmStorage32.prototype._read = function() {
      this.version = this._io.readU4le();
      this.lenStorage = this._io.readU4le();
      this.mmSpecialPoolTag = this._io.readU4le();
      this.miTriageActionTaken = this._io.readU4le();
      this.mmVerifyDriverLevel = this._io.readU4le();
      this.kernelVerifier = this._io.readU4le();
      this.mmMaximumNonPagedPool = this._io.readU4le();
      this.mmAllocatedNonPagedPool = this._io.readU4le();
      this.pagedPoolMaximum = this._io.readU4le();
      this.pagedPoolAllocated = this._io.readU4le();
      this.committedPages = this._io.readU4le();
      this.committedPagesPeak = this._io.readU4le();
      this.commitLimitMaximum = this._io.readU4le();
    }

    /**
     * Version of this structure, 1.
     */

    /**
     * Size of this structure in bytes, 0x34.
     */

    /**
     * Tag of allocations that go to the special pool.
     */

    /**
     * Checks that the driver verifier makes, as flags.
     */

    /**
     * Whether the kernel itself is verified.
     */

    /**
     * Limit of the non-paged pool.
     */

    /**
     * Non-paged pool in use.
     */

    /**
     * Limit of the paged pool.
     */

    /**
     * Paged pool in use.
     */

    /**
     * Committed memory.
     */

    /**
     * The most memory that was committed at a time.
     */

    /**
     * Limit of committed memory.
     */

    return DumpMmStorage32;
  })();

  /**
   * Figures of the memory manager of a 64-bit machine (0x50 bytes), in pages.
   * Zero behind `len_storage` in dumps that the debugger engine wrote.
   * @see {@link https://github.com/can1357/selene|Source}
   * @see {@link https://github.com/rizinorg/rizin|Source}
   */

  var DumpMmStorage64 = WindowsKernelDump.DumpMmStorage64 = (function() {
    function DumpMmStorage64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DumpMmStorage64.prototype._read = function() {
      this.version = this._io.readU4le();
      this.lenStorage = this._io.readU4le();
      this.mmSpecialPoolTag = this._io.readU4le();
      this.miTriageActionTaken = this._io.readU4le();
      this.mmVerifyDriverLevel = this._io.readU4le();
      this.kernelVerifier = this._io.readU4le();
      this.mmMaximumNonPagedPool = this._io.readU8le();
      this.mmAllocatedNonPagedPool = this._io.readU8le();
      this.pagedPoolMaximum = this._io.readU8le();
      this.pagedPoolAllocated = this._io.readU8le();
      this.committedPages = this._io.readU8le();
      this.committedPagesPeak = this._io.readU8le();
      this.commitLimitMaximum = this._io.readU8le();
    }

    /**
     * Version of this structure, 1.
     */

    /**
     * Size of this structure in bytes, 0x50.
     */

    /**
     * Tag of allocations that go to the special pool.
     */

    /**
     * Checks that the driver verifier makes, as flags.
     */

    /**
     * Whether the kernel itself is verified.
     */

    /**
     * Limit of the non-paged pool.
     */

    /**
     * Non-paged pool in use.
     */

    /**
     * Limit of the paged pool.
     */

    /**
     * Paged pool in use.
     */

    /**
     * Committed memory.
     */

    /**
     * The most memory that was committed at a time.
     */

    /**
     * Limit of committed memory.
     */

    return DumpMmStorage64;
  })();

  /**
   * Text with its length, in the string pool of a triage dump. A zero character
   * follows, and zeros to the next offset divisible by eight.
   * @see {@link https://github.com/can1357/selene|Source}
   * @see {@link https://github.com/rizinorg/rizin|Source}
   */

  var DumpString = WindowsKernelDump.DumpString = (function() {
    function DumpString(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DumpString.prototype._read = function() {
      this.numChars = this._io.readU4le();
      this.text = this._io.readBytes((this.numChars * 2));
    }

    /**
     * Number of UTF-16 code units in `text`, which are two bytes each; the zero
     * character is not counted.
     */

    /**
     * UTF-16LE text, which need not be valid.
     */

    return DumpString;
  })();

  /**
   * An exception as a 32-bit machine records it (0x50 bytes).
   * @see {@link https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-exception_record|Source}
   */

  var ExceptionRecord32 = WindowsKernelDump.ExceptionRecord32 = (function() {
    function ExceptionRecord32(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ExceptionRecord32.prototype._read = function() {
      this.exceptionCode = this._io.readU4le();
      this.exceptionFlags = this._io.readU4le();
      this.exceptionRecord = this._io.readU4le();
      this.exceptionAddress = this._io.readU4le();
      this.numberParameters = this._io.readU4le();
      this.exceptionInformation = [];
      for (var i = 0; i < 15; i++) {
        this.exceptionInformation.push(this._io.readU4le());
      }
    }

    /**
     * Bit 0 of `exception_flags`: execution cannot be continued.
     */
    Object.defineProperty(ExceptionRecord32.prototype, 'isNoncontinuable', {
      get: function() {
        if (this._m_isNoncontinuable !== undefined)
          return this._m_isNoncontinuable;
        this._m_isNoncontinuable = (this.exceptionFlags & 1) != 0;
        return this._m_isNoncontinuable;
      }
    });

    /**
     * Status code (NTSTATUS) of the exception.
     */

    /**
     * Bit 0 is set when execution cannot be continued.
     */

    /**
     * Virtual address of the record of an exception that led to this one, or 0.
     */

    /**
     * Virtual address of the instruction.
     */

    /**
     * How many elements of `exception_information` have a meaning. Some tools
     * leave garbage here.
     */

    /**
     * Parameters of the exception. In a dump, those beyond
     * `number_parameters` may be garbage.
     */

    return ExceptionRecord32;
  })();

  /**
   * An exception as a 64-bit machine records it (0x98 bytes).
   * @see {@link https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-exception_record64|Source}
   */

  var ExceptionRecord64 = WindowsKernelDump.ExceptionRecord64 = (function() {
    function ExceptionRecord64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ExceptionRecord64.prototype._read = function() {
      this.exceptionCode = this._io.readU4le();
      this.exceptionFlags = this._io.readU4le();
      this.exceptionRecord = this._io.readU8le();
      this.exceptionAddress = this._io.readU8le();
      this.numberParameters = this._io.readU4le();
      this._unnamed5 = this._io.readBytes(4);
      this.exceptionInformation = [];
      for (var i = 0; i < 15; i++) {
        this.exceptionInformation.push(this._io.readU8le());
      }
    }

    /**
     * Bit 0 of `exception_flags`: execution cannot be continued.
     */
    Object.defineProperty(ExceptionRecord64.prototype, 'isNoncontinuable', {
      get: function() {
        if (this._m_isNoncontinuable !== undefined)
          return this._m_isNoncontinuable;
        this._m_isNoncontinuable = (this.exceptionFlags & 1) != 0;
        return this._m_isNoncontinuable;
      }
    });

    /**
     * Status code (NTSTATUS) of the exception.
     */

    /**
     * Bit 0 is set when execution cannot be continued.
     */

    /**
     * Virtual address of the record of an exception that led to this one, or 0.
     */

    /**
     * Virtual address of the instruction.
     */

    /**
     * How many elements of `exception_information` have a meaning.
     */

    /**
     * Parameters of the exception. In a dump, those beyond
     * `number_parameters` may be garbage.
     */

    return ExceptionRecord64;
  })();

  /**
   * Header of a 32-bit machine (0x1000 bytes), from behind `signature` and
   * `valid_dump` on. Fields that mean the same have the names of `header64`.
   * @see {@link https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h|Source}
   */

  var Header32 = WindowsKernelDump.Header32 = (function() {
    function Header32(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Header32.prototype._read = function() {
      this.majorVersion = this._io.readU4le();
      this.minorVersion = this._io.readU4le();
      this.directoryTableBase = this._io.readU4le();
      this.pfnDatabase = this._io.readU4le();
      this.psLoadedModuleList = this._io.readU4le();
      this.psActiveProcessHead = this._io.readU4le();
      this.machineImageType = this._io.readU4le();
      this.numberProcessors = this._io.readU4le();
      this.bugCheckCode = this._io.readU4le();
      this.bugCheckCodeParameters = [];
      for (var i = 0; i < 4; i++) {
        this.bugCheckCodeParameters.push(this._io.readU4le());
      }
      this.versionUser = this._io.readBytes(32);
      this.paeEnabled = this._io.readU1();
      this.kdSecondaryVersion = this._io.readU1();
      this._unnamed13 = this._io.readBytes(2);
      this.kdDebuggerDataBlock = this._io.readU4le();
      this._raw_physicalMemoryBlock = this._io.readBytes(700);
      var _io__raw_physicalMemoryBlock = new KaitaiStream(this._raw_physicalMemoryBlock);
      this.physicalMemoryBlock = new PhysicalMemoryDescriptor32(_io__raw_physicalMemoryBlock, this, this._root);
      switch (this.machineImageType) {
      case WindowsKernelDump.MachineTypes.ARMNT:
        this._raw_contextRecord = this._io.readBytes(1200);
        var _io__raw_contextRecord = new KaitaiStream(this._raw_contextRecord);
        this.contextRecord = new ContextArm(_io__raw_contextRecord, this, this._root);
        break;
      case WindowsKernelDump.MachineTypes.I386:
        this._raw_contextRecord = this._io.readBytes(1200);
        var _io__raw_contextRecord = new KaitaiStream(this._raw_contextRecord);
        this.contextRecord = new ContextX86(_io__raw_contextRecord, this, this._root);
        break;
      default:
        this.contextRecord = this._io.readBytes(1200);
        break;
      }
      this.exception = new ExceptionRecord32(this._io, this, this._root);
      this.comment = this._io.readBytes(128);
      this.attributes = this._io.readU4le();
      this.bootId = this._io.readU4le();
      this._unnamed21 = this._io.readBytes(1760);
      this.dumpType = this._io.readU4le();
      this.minidumpFields = this._io.readU4le();
      this.secondaryDataState = this._io.readU4le();
      this.productType = this._io.readU4le();
      this.suiteMask = this._io.readU4le();
      this.writerStatus = this._io.readU4le();
      this.requiredDumpSpace = this._io.readS8le();
      this._unnamed29 = this._io.readBytes(16);
      this.systemUpTime = this._io.readS8le();
      this.systemTime = this._io.readS8le();
    }

    /**
     * Bit 9 of `attributes`: the dump was encrypted once and has been decrypted.
     */
    Object.defineProperty(Header32.prototype, 'attributeDecryptedDump', {
      get: function() {
        if (this._m_attributeDecryptedDump !== undefined)
          return this._m_attributeDecryptedDump;
        this._m_attributeDecryptedDump =  ((this.attributesWritten) && ((this.attributes & 512) != 0)) ;
        return this._m_attributeDecryptedDump;
      }
    });

    /**
     * Bit 1 of `attributes`: the device that takes the dump was without power.
     */
    Object.defineProperty(Header32.prototype, 'attributeDumpDevicePowerOff', {
      get: function() {
        if (this._m_attributeDumpDevicePowerOff !== undefined)
          return this._m_attributeDumpDevicePowerOff;
        this._m_attributeDumpDevicePowerOff =  ((this.attributesWritten) && ((this.attributes & 2) != 0)) ;
        return this._m_attributeDumpDevicePowerOff;
      }
    });

    /**
     * Bit 5 of `attributes`.
     */
    Object.defineProperty(Header32.prototype, 'attributeDumpIsGeneratedOffline', {
      get: function() {
        if (this._m_attributeDumpIsGeneratedOffline !== undefined)
          return this._m_attributeDumpIsGeneratedOffline;
        this._m_attributeDumpIsGeneratedOffline =  ((this.attributesWritten) && ((this.attributes & 32) != 0)) ;
        return this._m_attributeDumpIsGeneratedOffline;
      }
    });

    /**
     * Bit 7 of `attributes`: the machine stopped while it was starting.
     */
    Object.defineProperty(Header32.prototype, 'attributeEarlyBootCrash', {
      get: function() {
        if (this._m_attributeEarlyBootCrash !== undefined)
          return this._m_attributeEarlyBootCrash;
        this._m_attributeEarlyBootCrash =  ((this.attributesWritten) && ((this.attributes & 128) != 0)) ;
        return this._m_attributeEarlyBootCrash;
      }
    });

    /**
     * Bit 8 of `attributes`: all but the header is encrypted.
     */
    Object.defineProperty(Header32.prototype, 'attributeEncryptedDumpData', {
      get: function() {
        if (this._m_attributeEncryptedDumpData !== undefined)
          return this._m_attributeEncryptedDumpData;
        this._m_attributeEncryptedDumpData =  ((this.attributesWritten) && ((this.attributes & 256) != 0)) ;
        return this._m_attributeEncryptedDumpData;
      }
    });

    /**
     * Bit 6 of `attributes`.
     */
    Object.defineProperty(Header32.prototype, 'attributeFilterDumpFile', {
      get: function() {
        if (this._m_attributeFilterDumpFile !== undefined)
          return this._m_attributeFilterDumpFile;
        this._m_attributeFilterDumpFile =  ((this.attributesWritten) && ((this.attributes & 64) != 0)) ;
        return this._m_attributeFilterDumpFile;
      }
    });

    /**
     * Bit 0 of `attributes`: the machine stopped while it was hibernating or
     * resuming.
     */
    Object.defineProperty(Header32.prototype, 'attributeHiberCrash', {
      get: function() {
        if (this._m_attributeHiberCrash !== undefined)
          return this._m_attributeHiberCrash;
        this._m_attributeHiberCrash =  ((this.attributesWritten) && ((this.attributes & 1) != 0)) ;
        return this._m_attributeHiberCrash;
      }
    });

    /**
     * Bit 2 of `attributes`: the file was too small for the dump.
     */
    Object.defineProperty(Header32.prototype, 'attributeInsufficientDumpfileSize', {
      get: function() {
        if (this._m_attributeInsufficientDumpfileSize !== undefined)
          return this._m_attributeInsufficientDumpfileSize;
        this._m_attributeInsufficientDumpfileSize =  ((this.attributesWritten) && ((this.attributes & 4) != 0)) ;
        return this._m_attributeInsufficientDumpfileSize;
      }
    });

    /**
     * Bit 3 of `attributes`: the kernel itself wrote a triage dump.
     */
    Object.defineProperty(Header32.prototype, 'attributeKernelGeneratedTriageDump', {
      get: function() {
        if (this._m_attributeKernelGeneratedTriageDump !== undefined)
          return this._m_attributeKernelGeneratedTriageDump;
        this._m_attributeKernelGeneratedTriageDump =  ((this.attributesWritten) && ((this.attributes & 8) != 0)) ;
        return this._m_attributeKernelGeneratedTriageDump;
      }
    });

    /**
     * Bit 4 of `attributes`: memory was taken while the machine went on running.
     */
    Object.defineProperty(Header32.prototype, 'attributeLiveDumpGeneratedDump', {
      get: function() {
        if (this._m_attributeLiveDumpGeneratedDump !== undefined)
          return this._m_attributeLiveDumpGeneratedDump;
        this._m_attributeLiveDumpGeneratedDump =  ((this.attributesWritten) && ((this.attributes & 16) != 0)) ;
        return this._m_attributeLiveDumpGeneratedDump;
      }
    });

    /**
     * Whether `attributes` was written: false if it has the fill pattern, whose bits
     * mean nothing.
     */
    Object.defineProperty(Header32.prototype, 'attributesWritten', {
      get: function() {
        if (this._m_attributesWritten !== undefined)
          return this._m_attributesWritten;
        this._m_attributesWritten = this.attributes != 1162297680;
        return this._m_attributesWritten;
      }
    });

    /**
     * Bit 7 of `minidump_fields`: name of the driver that is held responsible.
     */
    Object.defineProperty(Header32.prototype, 'minidumpFieldBrokenDriver', {
      get: function() {
        if (this._m_minidumpFieldBrokenDriver !== undefined)
          return this._m_minidumpFieldBrokenDriver;
        this._m_minidumpFieldBrokenDriver =  ((this.minidumpFieldsWritten) && ((this.minidumpFields & 128) != 0)) ;
        return this._m_minidumpFieldBrokenDriver;
      }
    });

    /**
     * Bit 0 of `minidump_fields`: registers of the processor.
     */
    Object.defineProperty(Header32.prototype, 'minidumpFieldContext', {
      get: function() {
        if (this._m_minidumpFieldContext !== undefined)
          return this._m_minidumpFieldContext;
        this._m_minidumpFieldContext =  ((this.minidumpFieldsWritten) && ((this.minidumpFields & 1) != 0)) ;
        return this._m_minidumpFieldContext;
      }
    });

    /**
     * Bit 11 of `minidump_fields`: further pieces of memory.
     */
    Object.defineProperty(Header32.prototype, 'minidumpFieldDataBlocks', {
      get: function() {
        if (this._m_minidumpFieldDataBlocks !== undefined)
          return this._m_minidumpFieldDataBlocks;
        this._m_minidumpFieldDataBlocks =  ((this.minidumpFieldsWritten) && ((this.minidumpFields & 2048) != 0)) ;
        return this._m_minidumpFieldDataBlocks;
      }
    });

    /**
     * Bit 9 of `minidump_fields`: the page that the fault was about.
     */
    Object.defineProperty(Header32.prototype, 'minidumpFieldDataPage', {
      get: function() {
        if (this._m_minidumpFieldDataPage !== undefined)
          return this._m_minidumpFieldDataPage;
        this._m_minidumpFieldDataPage =  ((this.minidumpFieldsWritten) && ((this.minidumpFields & 512) != 0)) ;
        return this._m_minidumpFieldDataPage;
      }
    });

    /**
     * Bit 10 of `minidump_fields`: the kernel's debugger data block.
     */
    Object.defineProperty(Header32.prototype, 'minidumpFieldDebuggerData', {
      get: function() {
        if (this._m_minidumpFieldDebuggerData !== undefined)
          return this._m_minidumpFieldDebuggerData;
        this._m_minidumpFieldDebuggerData =  ((this.minidumpFieldsWritten) && ((this.minidumpFields & 1024) != 0)) ;
        return this._m_minidumpFieldDebuggerData;
      }
    });

    /**
     * Bit 6 of `minidump_fields`.
     */
    Object.defineProperty(Header32.prototype, 'minidumpFieldDriverList', {
      get: function() {
        if (this._m_minidumpFieldDriverList !== undefined)
          return this._m_minidumpFieldDriverList;
        this._m_minidumpFieldDriverList =  ((this.minidumpFieldsWritten) && ((this.minidumpFields & 64) != 0)) ;
        return this._m_minidumpFieldDriverList;
      }
    });

    /**
     * Bit 1 of `minidump_fields`.
     */
    Object.defineProperty(Header32.prototype, 'minidumpFieldException', {
      get: function() {
        if (this._m_minidumpFieldException !== undefined)
          return this._m_minidumpFieldException;
        this._m_minidumpFieldException =  ((this.minidumpFieldsWritten) && ((this.minidumpFields & 2) != 0)) ;
        return this._m_minidumpFieldException;
      }
    });

    /**
     * Bit 8 of `minidump_fields`: figures of the memory manager.
     */
    Object.defineProperty(Header32.prototype, 'minidumpFieldMmInfo', {
      get: function() {
        if (this._m_minidumpFieldMmInfo !== undefined)
          return this._m_minidumpFieldMmInfo;
        this._m_minidumpFieldMmInfo =  ((this.minidumpFieldsWritten) && ((this.minidumpFields & 256) != 0)) ;
        return this._m_minidumpFieldMmInfo;
      }
    });

    /**
     * Bit 2 of `minidump_fields`: control block of the processor (`KPRCB`).
     */
    Object.defineProperty(Header32.prototype, 'minidumpFieldPrcb', {
      get: function() {
        if (this._m_minidumpFieldPrcb !== undefined)
          return this._m_minidumpFieldPrcb;
        this._m_minidumpFieldPrcb =  ((this.minidumpFieldsWritten) && ((this.minidumpFields & 4) != 0)) ;
        return this._m_minidumpFieldPrcb;
      }
    });

    /**
     * Bit 3 of `minidump_fields`: current process (`EPROCESS`).
     */
    Object.defineProperty(Header32.prototype, 'minidumpFieldProcess', {
      get: function() {
        if (this._m_minidumpFieldProcess !== undefined)
          return this._m_minidumpFieldProcess;
        this._m_minidumpFieldProcess =  ((this.minidumpFieldsWritten) && ((this.minidumpFields & 8) != 0)) ;
        return this._m_minidumpFieldProcess;
      }
    });

    /**
     * Bit 5 of `minidump_fields`: kernel stack of the current thread.
     */
    Object.defineProperty(Header32.prototype, 'minidumpFieldStack', {
      get: function() {
        if (this._m_minidumpFieldStack !== undefined)
          return this._m_minidumpFieldStack;
        this._m_minidumpFieldStack =  ((this.minidumpFieldsWritten) && ((this.minidumpFields & 32) != 0)) ;
        return this._m_minidumpFieldStack;
      }
    });

    /**
     * Bit 4 of `minidump_fields`: current thread (`ETHREAD`).
     */
    Object.defineProperty(Header32.prototype, 'minidumpFieldThread', {
      get: function() {
        if (this._m_minidumpFieldThread !== undefined)
          return this._m_minidumpFieldThread;
        this._m_minidumpFieldThread =  ((this.minidumpFieldsWritten) && ((this.minidumpFields & 16) != 0)) ;
        return this._m_minidumpFieldThread;
      }
    });

    /**
     * Whether `minidump_fields` was written: false if it has the fill pattern, whose
     * bits mean nothing.
     */
    Object.defineProperty(Header32.prototype, 'minidumpFieldsWritten', {
      get: function() {
        if (this._m_minidumpFieldsWritten !== undefined)
          return this._m_minidumpFieldsWritten;
        this._m_minidumpFieldsWritten = this.minidumpFields != 1162297680;
        return this._m_minidumpFieldsWritten;
      }
    });

    /**
     * Bit 2 of `suite_mask`.
     */
    Object.defineProperty(Header32.prototype, 'suiteBackOffice', {
      get: function() {
        if (this._m_suiteBackOffice !== undefined)
          return this._m_suiteBackOffice;
        this._m_suiteBackOffice =  ((this.suiteMaskWritten) && ((this.suiteMask & 4) != 0)) ;
        return this._m_suiteBackOffice;
      }
    });

    /**
     * Bit 10 of `suite_mask`: a web edition.
     */
    Object.defineProperty(Header32.prototype, 'suiteBlade', {
      get: function() {
        if (this._m_suiteBlade !== undefined)
          return this._m_suiteBlade;
        this._m_suiteBlade =  ((this.suiteMaskWritten) && ((this.suiteMask & 1024) != 0)) ;
        return this._m_suiteBlade;
      }
    });

    /**
     * Bit 3 of `suite_mask`.
     */
    Object.defineProperty(Header32.prototype, 'suiteCommunications', {
      get: function() {
        if (this._m_suiteCommunications !== undefined)
          return this._m_suiteCommunications;
        this._m_suiteCommunications =  ((this.suiteMaskWritten) && ((this.suiteMask & 8) != 0)) ;
        return this._m_suiteCommunications;
      }
    });

    /**
     * Bit 14 of `suite_mask`.
     */
    Object.defineProperty(Header32.prototype, 'suiteComputeServer', {
      get: function() {
        if (this._m_suiteComputeServer !== undefined)
          return this._m_suiteComputeServer;
        this._m_suiteComputeServer =  ((this.suiteMaskWritten) && ((this.suiteMask & 16384) != 0)) ;
        return this._m_suiteComputeServer;
      }
    });

    /**
     * Bit 7 of `suite_mask`.
     */
    Object.defineProperty(Header32.prototype, 'suiteDatacenter', {
      get: function() {
        if (this._m_suiteDatacenter !== undefined)
          return this._m_suiteDatacenter;
        this._m_suiteDatacenter =  ((this.suiteMaskWritten) && ((this.suiteMask & 128) != 0)) ;
        return this._m_suiteDatacenter;
      }
    });

    /**
     * Bit 6 of `suite_mask`.
     */
    Object.defineProperty(Header32.prototype, 'suiteEmbeddedNt', {
      get: function() {
        if (this._m_suiteEmbeddedNt !== undefined)
          return this._m_suiteEmbeddedNt;
        this._m_suiteEmbeddedNt =  ((this.suiteMaskWritten) && ((this.suiteMask & 64) != 0)) ;
        return this._m_suiteEmbeddedNt;
      }
    });

    /**
     * Bit 11 of `suite_mask`.
     */
    Object.defineProperty(Header32.prototype, 'suiteEmbeddedRestricted', {
      get: function() {
        if (this._m_suiteEmbeddedRestricted !== undefined)
          return this._m_suiteEmbeddedRestricted;
        this._m_suiteEmbeddedRestricted =  ((this.suiteMaskWritten) && ((this.suiteMask & 2048) != 0)) ;
        return this._m_suiteEmbeddedRestricted;
      }
    });

    /**
     * Bit 1 of `suite_mask`.
     */
    Object.defineProperty(Header32.prototype, 'suiteEnterprise', {
      get: function() {
        if (this._m_suiteEnterprise !== undefined)
          return this._m_suiteEnterprise;
        this._m_suiteEnterprise =  ((this.suiteMaskWritten) && ((this.suiteMask & 2) != 0)) ;
        return this._m_suiteEnterprise;
      }
    });

    /**
     * Whether `suite_mask` was written: false if it has the fill pattern, whose bits
     * mean nothing.
     */
    Object.defineProperty(Header32.prototype, 'suiteMaskWritten', {
      get: function() {
        if (this._m_suiteMaskWritten !== undefined)
          return this._m_suiteMaskWritten;
        this._m_suiteMaskWritten = this.suiteMask != 1162297680;
        return this._m_suiteMaskWritten;
      }
    });

    /**
     * Bit 17 of `suite_mask`: remote desktop with several interactive sessions on a
     * client edition.
     */
    Object.defineProperty(Header32.prototype, 'suiteMultiUserTs', {
      get: function() {
        if (this._m_suiteMultiUserTs !== undefined)
          return this._m_suiteMultiUserTs;
        this._m_suiteMultiUserTs =  ((this.suiteMaskWritten) && ((this.suiteMask & 131072) != 0)) ;
        return this._m_suiteMultiUserTs;
      }
    });

    /**
     * Bit 9 of `suite_mask`: a home edition.
     */
    Object.defineProperty(Header32.prototype, 'suitePersonal', {
      get: function() {
        if (this._m_suitePersonal !== undefined)
          return this._m_suitePersonal;
        this._m_suitePersonal =  ((this.suiteMaskWritten) && ((this.suiteMask & 512) != 0)) ;
        return this._m_suitePersonal;
      }
    });

    /**
     * Bit 12 of `suite_mask`.
     */
    Object.defineProperty(Header32.prototype, 'suiteSecurityAppliance', {
      get: function() {
        if (this._m_suiteSecurityAppliance !== undefined)
          return this._m_suiteSecurityAppliance;
        this._m_suiteSecurityAppliance =  ((this.suiteMaskWritten) && ((this.suiteMask & 4096) != 0)) ;
        return this._m_suiteSecurityAppliance;
      }
    });

    /**
     * Bit 8 of `suite_mask`: remote desktop with one interactive session.
     */
    Object.defineProperty(Header32.prototype, 'suiteSingleUserTs', {
      get: function() {
        if (this._m_suiteSingleUserTs !== undefined)
          return this._m_suiteSingleUserTs;
        this._m_suiteSingleUserTs =  ((this.suiteMaskWritten) && ((this.suiteMask & 256) != 0)) ;
        return this._m_suiteSingleUserTs;
      }
    });

    /**
     * Bit 0 of `suite_mask`.
     */
    Object.defineProperty(Header32.prototype, 'suiteSmallBusiness', {
      get: function() {
        if (this._m_suiteSmallBusiness !== undefined)
          return this._m_suiteSmallBusiness;
        this._m_suiteSmallBusiness =  ((this.suiteMaskWritten) && ((this.suiteMask & 1) != 0)) ;
        return this._m_suiteSmallBusiness;
      }
    });

    /**
     * Bit 5 of `suite_mask`.
     */
    Object.defineProperty(Header32.prototype, 'suiteSmallBusinessRestricted', {
      get: function() {
        if (this._m_suiteSmallBusinessRestricted !== undefined)
          return this._m_suiteSmallBusinessRestricted;
        this._m_suiteSmallBusinessRestricted =  ((this.suiteMaskWritten) && ((this.suiteMask & 32) != 0)) ;
        return this._m_suiteSmallBusinessRestricted;
      }
    });

    /**
     * Bit 13 of `suite_mask`.
     */
    Object.defineProperty(Header32.prototype, 'suiteStorageServer', {
      get: function() {
        if (this._m_suiteStorageServer !== undefined)
          return this._m_suiteStorageServer;
        this._m_suiteStorageServer =  ((this.suiteMaskWritten) && ((this.suiteMask & 8192) != 0)) ;
        return this._m_suiteStorageServer;
      }
    });

    /**
     * Bit 4 of `suite_mask`: terminal services are installed; set on nearly every
     * machine.
     */
    Object.defineProperty(Header32.prototype, 'suiteTerminal', {
      get: function() {
        if (this._m_suiteTerminal !== undefined)
          return this._m_suiteTerminal;
        this._m_suiteTerminal =  ((this.suiteMaskWritten) && ((this.suiteMask & 16) != 0)) ;
        return this._m_suiteTerminal;
      }
    });

    /**
     * Bit 15 of `suite_mask`: Windows Home Server.
     */
    Object.defineProperty(Header32.prototype, 'suiteWhServer', {
      get: function() {
        if (this._m_suiteWhServer !== undefined)
          return this._m_suiteWhServer;
        this._m_suiteWhServer =  ((this.suiteMaskWritten) && ((this.suiteMask & 32768) != 0)) ;
        return this._m_suiteWhServer;
      }
    });

    /**
     * 0xf for a free (release) build of the kernel, 0xc for a checked
     * (debug) build; not the version number of Windows.
     */

    /**
     * Build number of Windows, such as 7601.
     */

    /**
     * Physical address of the root of the page tables, CR3 on x86. If
     * `pae_enabled` it is a table of four entries, aligned to 32 bytes only.
     */

    /**
     * Virtual address of the page frame number database. Some writers store
     * the address of the kernel variable that points to it instead.
     */

    /**
     * Virtual address of the head of the list of loaded kernel modules.
     */

    /**
     * Virtual address of the head of the list of processes.
     */

    /**
     * Architecture of the processor, which tells the layout of `context_record`.
     */

    /**
     * Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
     * 0x7e.
     * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2|Source}
     */

    /**
     * The four parameters of the bug check.
     */

    /**
     * Unused text; zeros or the fill pattern in practice.
     */

    /**
     * 1 if the page tables have entries of 64 bits (physical address
     * extension), 0 if these have 32 bits. 0x50 is the fill pattern.
     */

    /**
     * Revision of the debugger interface. 0x41 is the fill pattern.
     * @see {@link https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/wdbgexts.h|Source}
     */

    /**
     * Virtual address of the kernel's debugger data block
     * (`KDDEBUGGER_DATA64`, on 32-bit machines too), from which a debugger
     * finds everything else. Some tools leave the fill pattern.
     */

    /**
     * The physical memory of the machine. It tells where the pages of a full
     * dump are; other kinds have it for information or not at all.
     */

    /**
     * Registers of the processor that stopped the machine, in the layout of
     * its architecture. Raw bytes for architectures without a type here.
     */

    /**
     * The exception that led to the dump. Windows stores a breakpoint
     * (0x80000003) here whatever the cause; the original exception is
     * reached through `bug_check_code_parameters`.
     */

    /**
     * Text of the writer, ended by a zero byte, or the fill pattern.
     */

    /**
     * How and when the dump was made; combination of `attribute_masks`.
     * Older writers leave the fill pattern, which is told apart by
     * `attributes_written`. The bits are `attribute_hiber_crash` and those
     * after it.
     */

    /**
     * Number of times the installation was started.
     */

    /**
     * What follows the header. Some tools leave the fill pattern in a full
     * dump.
     */

    /**
     * Parts that a triage dump holds; combination of `minidump_field_masks`.
     * Does not tell a triage dump from others: it may be set in all. The bits
     * are `minidump_field_context` and those after it.
     */

    /**
     * State of the data that drivers added behind the dump. Does not tell
     * whether there is any.
     */

    /**
     * Product suites of the installation; combination of `suite_masks`. The bits
     * are `suite_small_business` and those after it.
     * @see {@link https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-osversioninfoexw|Source}
     */

    /**
     * What the writer has to say of its work; 0 is success.
     */

    /**
     * Bytes that the writer asked for. Equal to the size of the file for
     * some writers, larger or smaller for others.
     */

    /**
     * Time since the start of the machine, in intervals of 100 ns.
     */

    /**
     * Time of the dump as a Windows FILETIME: intervals of 100 ns since
     * 1601-01-01 00:00 UTC.
     * @see {@link https://learn.microsoft.com/en-us/windows/win32/api/minwinbase/ns-minwinbase-filetime|Source}
     */

    return Header32;
  })();

  /**
   * Header of a 64-bit machine (0x2000 bytes), from behind `signature` and
   * `valid_dump` on. The same for all 64-bit processors; only
   * `context_record` differs.
   * @see {@link https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h|Source}
   */

  var Header64 = WindowsKernelDump.Header64 = (function() {
    function Header64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Header64.prototype._read = function() {
      this.majorVersion = this._io.readU4le();
      this.minorVersion = this._io.readU4le();
      this.directoryTableBase = this._io.readU8le();
      this.pfnDatabase = this._io.readU8le();
      this.psLoadedModuleList = this._io.readU8le();
      this.psActiveProcessHead = this._io.readU8le();
      this.machineImageType = this._io.readU4le();
      this.numberProcessors = this._io.readU4le();
      this.bugCheckCode = this._io.readU4le();
      this._unnamed9 = this._io.readBytes(4);
      this.bugCheckCodeParameters = [];
      for (var i = 0; i < 4; i++) {
        this.bugCheckCodeParameters.push(this._io.readU8le());
      }
      this.versionUser = this._io.readBytes(32);
      this.kdDebuggerDataBlock = this._io.readU8le();
      this._raw_physicalMemoryBlock = this._io.readBytes(704);
      var _io__raw_physicalMemoryBlock = new KaitaiStream(this._raw_physicalMemoryBlock);
      this.physicalMemoryBlock = new PhysicalMemoryDescriptor64(_io__raw_physicalMemoryBlock, this, this._root);
      switch (this.machineImageType) {
      case WindowsKernelDump.MachineTypes.AMD64:
        this._raw_contextRecord = this._io.readBytes(3000);
        var _io__raw_contextRecord = new KaitaiStream(this._raw_contextRecord);
        this.contextRecord = new ContextX64(_io__raw_contextRecord, this, this._root);
        break;
      case WindowsKernelDump.MachineTypes.ARM64:
        this._raw_contextRecord = this._io.readBytes(3000);
        var _io__raw_contextRecord = new KaitaiStream(this._raw_contextRecord);
        this.contextRecord = new ContextArm64(_io__raw_contextRecord, this, this._root);
        break;
      default:
        this.contextRecord = this._io.readBytes(3000);
        break;
      }
      this.exception = new ExceptionRecord64(this._io, this, this._root);
      this.dumpType = this._io.readU4le();
      this._unnamed17 = this._io.readBytes(4);
      this.requiredDumpSpace = this._io.readS8le();
      this.systemTime = this._io.readS8le();
      this.comment = this._io.readBytes(128);
      this.systemUpTime = this._io.readS8le();
      this.minidumpFields = this._io.readU4le();
      this.secondaryDataState = this._io.readU4le();
      this.productType = this._io.readU4le();
      this.suiteMask = this._io.readU4le();
      this.writerStatus = this._io.readU4le();
      this._unnamed27 = this._io.readBytes(1);
      this.kdSecondaryVersion = this._io.readU1();
      this.pagingLevels = this._io.readU1();
      this._unnamed30 = this._io.readBytes(1);
      this.attributes = this._io.readU4le();
      this.bootId = this._io.readU4le();
    }

    /**
     * Bit 9 of `attributes`: the dump was encrypted once and has been decrypted.
     */
    Object.defineProperty(Header64.prototype, 'attributeDecryptedDump', {
      get: function() {
        if (this._m_attributeDecryptedDump !== undefined)
          return this._m_attributeDecryptedDump;
        this._m_attributeDecryptedDump =  ((this.attributesWritten) && ((this.attributes & 512) != 0)) ;
        return this._m_attributeDecryptedDump;
      }
    });

    /**
     * Bit 1 of `attributes`: the device that takes the dump was without power.
     */
    Object.defineProperty(Header64.prototype, 'attributeDumpDevicePowerOff', {
      get: function() {
        if (this._m_attributeDumpDevicePowerOff !== undefined)
          return this._m_attributeDumpDevicePowerOff;
        this._m_attributeDumpDevicePowerOff =  ((this.attributesWritten) && ((this.attributes & 2) != 0)) ;
        return this._m_attributeDumpDevicePowerOff;
      }
    });

    /**
     * Bit 5 of `attributes`.
     */
    Object.defineProperty(Header64.prototype, 'attributeDumpIsGeneratedOffline', {
      get: function() {
        if (this._m_attributeDumpIsGeneratedOffline !== undefined)
          return this._m_attributeDumpIsGeneratedOffline;
        this._m_attributeDumpIsGeneratedOffline =  ((this.attributesWritten) && ((this.attributes & 32) != 0)) ;
        return this._m_attributeDumpIsGeneratedOffline;
      }
    });

    /**
     * Bit 7 of `attributes`: the machine stopped while it was starting.
     */
    Object.defineProperty(Header64.prototype, 'attributeEarlyBootCrash', {
      get: function() {
        if (this._m_attributeEarlyBootCrash !== undefined)
          return this._m_attributeEarlyBootCrash;
        this._m_attributeEarlyBootCrash =  ((this.attributesWritten) && ((this.attributes & 128) != 0)) ;
        return this._m_attributeEarlyBootCrash;
      }
    });

    /**
     * Bit 8 of `attributes`: all but the header is encrypted.
     */
    Object.defineProperty(Header64.prototype, 'attributeEncryptedDumpData', {
      get: function() {
        if (this._m_attributeEncryptedDumpData !== undefined)
          return this._m_attributeEncryptedDumpData;
        this._m_attributeEncryptedDumpData =  ((this.attributesWritten) && ((this.attributes & 256) != 0)) ;
        return this._m_attributeEncryptedDumpData;
      }
    });

    /**
     * Bit 6 of `attributes`.
     */
    Object.defineProperty(Header64.prototype, 'attributeFilterDumpFile', {
      get: function() {
        if (this._m_attributeFilterDumpFile !== undefined)
          return this._m_attributeFilterDumpFile;
        this._m_attributeFilterDumpFile =  ((this.attributesWritten) && ((this.attributes & 64) != 0)) ;
        return this._m_attributeFilterDumpFile;
      }
    });

    /**
     * Bit 0 of `attributes`: the machine stopped while it was hibernating or
     * resuming.
     */
    Object.defineProperty(Header64.prototype, 'attributeHiberCrash', {
      get: function() {
        if (this._m_attributeHiberCrash !== undefined)
          return this._m_attributeHiberCrash;
        this._m_attributeHiberCrash =  ((this.attributesWritten) && ((this.attributes & 1) != 0)) ;
        return this._m_attributeHiberCrash;
      }
    });

    /**
     * Bit 2 of `attributes`: the file was too small for the dump.
     */
    Object.defineProperty(Header64.prototype, 'attributeInsufficientDumpfileSize', {
      get: function() {
        if (this._m_attributeInsufficientDumpfileSize !== undefined)
          return this._m_attributeInsufficientDumpfileSize;
        this._m_attributeInsufficientDumpfileSize =  ((this.attributesWritten) && ((this.attributes & 4) != 0)) ;
        return this._m_attributeInsufficientDumpfileSize;
      }
    });

    /**
     * Bit 3 of `attributes`: the kernel itself wrote a triage dump.
     */
    Object.defineProperty(Header64.prototype, 'attributeKernelGeneratedTriageDump', {
      get: function() {
        if (this._m_attributeKernelGeneratedTriageDump !== undefined)
          return this._m_attributeKernelGeneratedTriageDump;
        this._m_attributeKernelGeneratedTriageDump =  ((this.attributesWritten) && ((this.attributes & 8) != 0)) ;
        return this._m_attributeKernelGeneratedTriageDump;
      }
    });

    /**
     * Bit 4 of `attributes`: memory was taken while the machine went on running.
     */
    Object.defineProperty(Header64.prototype, 'attributeLiveDumpGeneratedDump', {
      get: function() {
        if (this._m_attributeLiveDumpGeneratedDump !== undefined)
          return this._m_attributeLiveDumpGeneratedDump;
        this._m_attributeLiveDumpGeneratedDump =  ((this.attributesWritten) && ((this.attributes & 16) != 0)) ;
        return this._m_attributeLiveDumpGeneratedDump;
      }
    });

    /**
     * Whether `attributes` was written: false if it has the fill pattern, whose bits
     * mean nothing.
     */
    Object.defineProperty(Header64.prototype, 'attributesWritten', {
      get: function() {
        if (this._m_attributesWritten !== undefined)
          return this._m_attributesWritten;
        this._m_attributesWritten = this.attributes != 1162297680;
        return this._m_attributesWritten;
      }
    });

    /**
     * What build 26100 stores in the reserved area.
     */
    Object.defineProperty(Header64.prototype, 'extension', {
      get: function() {
        if (this._m_extension !== undefined)
          return this._m_extension;
        if (this.lenExtension == 664) {
          var _pos = this._io.pos;
          this._io.seek(4176);
          this._m_extension = new HeaderExtension(this._io, this, this._root);
          this._io.seek(_pos);
        }
        return this._m_extension;
      }
    });

    /**
     * 0x298 if `extension` is there, the fill pattern or 0 if not. It lies at
     * offset 0x1058 of the file, where public headers have a reserved area.
     */
    Object.defineProperty(Header64.prototype, 'lenExtension', {
      get: function() {
        if (this._m_lenExtension !== undefined)
          return this._m_lenExtension;
        var _pos = this._io.pos;
        this._io.seek(4176);
        this._m_lenExtension = this._io.readU4le();
        this._io.seek(_pos);
        return this._m_lenExtension;
      }
    });

    /**
     * Bit 7 of `minidump_fields`: name of the driver that is held responsible.
     */
    Object.defineProperty(Header64.prototype, 'minidumpFieldBrokenDriver', {
      get: function() {
        if (this._m_minidumpFieldBrokenDriver !== undefined)
          return this._m_minidumpFieldBrokenDriver;
        this._m_minidumpFieldBrokenDriver =  ((this.minidumpFieldsWritten) && ((this.minidumpFields & 128) != 0)) ;
        return this._m_minidumpFieldBrokenDriver;
      }
    });

    /**
     * Bit 0 of `minidump_fields`: registers of the processor.
     */
    Object.defineProperty(Header64.prototype, 'minidumpFieldContext', {
      get: function() {
        if (this._m_minidumpFieldContext !== undefined)
          return this._m_minidumpFieldContext;
        this._m_minidumpFieldContext =  ((this.minidumpFieldsWritten) && ((this.minidumpFields & 1) != 0)) ;
        return this._m_minidumpFieldContext;
      }
    });

    /**
     * Bit 11 of `minidump_fields`: further pieces of memory.
     */
    Object.defineProperty(Header64.prototype, 'minidumpFieldDataBlocks', {
      get: function() {
        if (this._m_minidumpFieldDataBlocks !== undefined)
          return this._m_minidumpFieldDataBlocks;
        this._m_minidumpFieldDataBlocks =  ((this.minidumpFieldsWritten) && ((this.minidumpFields & 2048) != 0)) ;
        return this._m_minidumpFieldDataBlocks;
      }
    });

    /**
     * Bit 9 of `minidump_fields`: the page that the fault was about.
     */
    Object.defineProperty(Header64.prototype, 'minidumpFieldDataPage', {
      get: function() {
        if (this._m_minidumpFieldDataPage !== undefined)
          return this._m_minidumpFieldDataPage;
        this._m_minidumpFieldDataPage =  ((this.minidumpFieldsWritten) && ((this.minidumpFields & 512) != 0)) ;
        return this._m_minidumpFieldDataPage;
      }
    });

    /**
     * Bit 10 of `minidump_fields`: the kernel's debugger data block.
     */
    Object.defineProperty(Header64.prototype, 'minidumpFieldDebuggerData', {
      get: function() {
        if (this._m_minidumpFieldDebuggerData !== undefined)
          return this._m_minidumpFieldDebuggerData;
        this._m_minidumpFieldDebuggerData =  ((this.minidumpFieldsWritten) && ((this.minidumpFields & 1024) != 0)) ;
        return this._m_minidumpFieldDebuggerData;
      }
    });

    /**
     * Bit 6 of `minidump_fields`.
     */
    Object.defineProperty(Header64.prototype, 'minidumpFieldDriverList', {
      get: function() {
        if (this._m_minidumpFieldDriverList !== undefined)
          return this._m_minidumpFieldDriverList;
        this._m_minidumpFieldDriverList =  ((this.minidumpFieldsWritten) && ((this.minidumpFields & 64) != 0)) ;
        return this._m_minidumpFieldDriverList;
      }
    });

    /**
     * Bit 1 of `minidump_fields`.
     */
    Object.defineProperty(Header64.prototype, 'minidumpFieldException', {
      get: function() {
        if (this._m_minidumpFieldException !== undefined)
          return this._m_minidumpFieldException;
        this._m_minidumpFieldException =  ((this.minidumpFieldsWritten) && ((this.minidumpFields & 2) != 0)) ;
        return this._m_minidumpFieldException;
      }
    });

    /**
     * Bit 8 of `minidump_fields`: figures of the memory manager.
     */
    Object.defineProperty(Header64.prototype, 'minidumpFieldMmInfo', {
      get: function() {
        if (this._m_minidumpFieldMmInfo !== undefined)
          return this._m_minidumpFieldMmInfo;
        this._m_minidumpFieldMmInfo =  ((this.minidumpFieldsWritten) && ((this.minidumpFields & 256) != 0)) ;
        return this._m_minidumpFieldMmInfo;
      }
    });

    /**
     * Bit 2 of `minidump_fields`: control block of the processor (`KPRCB`).
     */
    Object.defineProperty(Header64.prototype, 'minidumpFieldPrcb', {
      get: function() {
        if (this._m_minidumpFieldPrcb !== undefined)
          return this._m_minidumpFieldPrcb;
        this._m_minidumpFieldPrcb =  ((this.minidumpFieldsWritten) && ((this.minidumpFields & 4) != 0)) ;
        return this._m_minidumpFieldPrcb;
      }
    });

    /**
     * Bit 3 of `minidump_fields`: current process (`EPROCESS`).
     */
    Object.defineProperty(Header64.prototype, 'minidumpFieldProcess', {
      get: function() {
        if (this._m_minidumpFieldProcess !== undefined)
          return this._m_minidumpFieldProcess;
        this._m_minidumpFieldProcess =  ((this.minidumpFieldsWritten) && ((this.minidumpFields & 8) != 0)) ;
        return this._m_minidumpFieldProcess;
      }
    });

    /**
     * Bit 5 of `minidump_fields`: kernel stack of the current thread.
     */
    Object.defineProperty(Header64.prototype, 'minidumpFieldStack', {
      get: function() {
        if (this._m_minidumpFieldStack !== undefined)
          return this._m_minidumpFieldStack;
        this._m_minidumpFieldStack =  ((this.minidumpFieldsWritten) && ((this.minidumpFields & 32) != 0)) ;
        return this._m_minidumpFieldStack;
      }
    });

    /**
     * Bit 4 of `minidump_fields`: current thread (`ETHREAD`).
     */
    Object.defineProperty(Header64.prototype, 'minidumpFieldThread', {
      get: function() {
        if (this._m_minidumpFieldThread !== undefined)
          return this._m_minidumpFieldThread;
        this._m_minidumpFieldThread =  ((this.minidumpFieldsWritten) && ((this.minidumpFields & 16) != 0)) ;
        return this._m_minidumpFieldThread;
      }
    });

    /**
     * Whether `minidump_fields` was written: false if it has the fill pattern, whose
     * bits mean nothing.
     */
    Object.defineProperty(Header64.prototype, 'minidumpFieldsWritten', {
      get: function() {
        if (this._m_minidumpFieldsWritten !== undefined)
          return this._m_minidumpFieldsWritten;
        this._m_minidumpFieldsWritten = this.minidumpFields != 1162297680;
        return this._m_minidumpFieldsWritten;
      }
    });

    /**
     * Bit 2 of `suite_mask`.
     */
    Object.defineProperty(Header64.prototype, 'suiteBackOffice', {
      get: function() {
        if (this._m_suiteBackOffice !== undefined)
          return this._m_suiteBackOffice;
        this._m_suiteBackOffice =  ((this.suiteMaskWritten) && ((this.suiteMask & 4) != 0)) ;
        return this._m_suiteBackOffice;
      }
    });

    /**
     * Bit 10 of `suite_mask`: a web edition.
     */
    Object.defineProperty(Header64.prototype, 'suiteBlade', {
      get: function() {
        if (this._m_suiteBlade !== undefined)
          return this._m_suiteBlade;
        this._m_suiteBlade =  ((this.suiteMaskWritten) && ((this.suiteMask & 1024) != 0)) ;
        return this._m_suiteBlade;
      }
    });

    /**
     * Bit 3 of `suite_mask`.
     */
    Object.defineProperty(Header64.prototype, 'suiteCommunications', {
      get: function() {
        if (this._m_suiteCommunications !== undefined)
          return this._m_suiteCommunications;
        this._m_suiteCommunications =  ((this.suiteMaskWritten) && ((this.suiteMask & 8) != 0)) ;
        return this._m_suiteCommunications;
      }
    });

    /**
     * Bit 14 of `suite_mask`.
     */
    Object.defineProperty(Header64.prototype, 'suiteComputeServer', {
      get: function() {
        if (this._m_suiteComputeServer !== undefined)
          return this._m_suiteComputeServer;
        this._m_suiteComputeServer =  ((this.suiteMaskWritten) && ((this.suiteMask & 16384) != 0)) ;
        return this._m_suiteComputeServer;
      }
    });

    /**
     * Bit 7 of `suite_mask`.
     */
    Object.defineProperty(Header64.prototype, 'suiteDatacenter', {
      get: function() {
        if (this._m_suiteDatacenter !== undefined)
          return this._m_suiteDatacenter;
        this._m_suiteDatacenter =  ((this.suiteMaskWritten) && ((this.suiteMask & 128) != 0)) ;
        return this._m_suiteDatacenter;
      }
    });

    /**
     * Bit 6 of `suite_mask`.
     */
    Object.defineProperty(Header64.prototype, 'suiteEmbeddedNt', {
      get: function() {
        if (this._m_suiteEmbeddedNt !== undefined)
          return this._m_suiteEmbeddedNt;
        this._m_suiteEmbeddedNt =  ((this.suiteMaskWritten) && ((this.suiteMask & 64) != 0)) ;
        return this._m_suiteEmbeddedNt;
      }
    });

    /**
     * Bit 11 of `suite_mask`.
     */
    Object.defineProperty(Header64.prototype, 'suiteEmbeddedRestricted', {
      get: function() {
        if (this._m_suiteEmbeddedRestricted !== undefined)
          return this._m_suiteEmbeddedRestricted;
        this._m_suiteEmbeddedRestricted =  ((this.suiteMaskWritten) && ((this.suiteMask & 2048) != 0)) ;
        return this._m_suiteEmbeddedRestricted;
      }
    });

    /**
     * Bit 1 of `suite_mask`.
     */
    Object.defineProperty(Header64.prototype, 'suiteEnterprise', {
      get: function() {
        if (this._m_suiteEnterprise !== undefined)
          return this._m_suiteEnterprise;
        this._m_suiteEnterprise =  ((this.suiteMaskWritten) && ((this.suiteMask & 2) != 0)) ;
        return this._m_suiteEnterprise;
      }
    });

    /**
     * Whether `suite_mask` was written: false if it has the fill pattern, whose bits
     * mean nothing.
     */
    Object.defineProperty(Header64.prototype, 'suiteMaskWritten', {
      get: function() {
        if (this._m_suiteMaskWritten !== undefined)
          return this._m_suiteMaskWritten;
        this._m_suiteMaskWritten = this.suiteMask != 1162297680;
        return this._m_suiteMaskWritten;
      }
    });

    /**
     * Bit 17 of `suite_mask`: remote desktop with several interactive sessions on a
     * client edition.
     */
    Object.defineProperty(Header64.prototype, 'suiteMultiUserTs', {
      get: function() {
        if (this._m_suiteMultiUserTs !== undefined)
          return this._m_suiteMultiUserTs;
        this._m_suiteMultiUserTs =  ((this.suiteMaskWritten) && ((this.suiteMask & 131072) != 0)) ;
        return this._m_suiteMultiUserTs;
      }
    });

    /**
     * Bit 9 of `suite_mask`: a home edition.
     */
    Object.defineProperty(Header64.prototype, 'suitePersonal', {
      get: function() {
        if (this._m_suitePersonal !== undefined)
          return this._m_suitePersonal;
        this._m_suitePersonal =  ((this.suiteMaskWritten) && ((this.suiteMask & 512) != 0)) ;
        return this._m_suitePersonal;
      }
    });

    /**
     * Bit 12 of `suite_mask`.
     */
    Object.defineProperty(Header64.prototype, 'suiteSecurityAppliance', {
      get: function() {
        if (this._m_suiteSecurityAppliance !== undefined)
          return this._m_suiteSecurityAppliance;
        this._m_suiteSecurityAppliance =  ((this.suiteMaskWritten) && ((this.suiteMask & 4096) != 0)) ;
        return this._m_suiteSecurityAppliance;
      }
    });

    /**
     * Bit 8 of `suite_mask`: remote desktop with one interactive session.
     */
    Object.defineProperty(Header64.prototype, 'suiteSingleUserTs', {
      get: function() {
        if (this._m_suiteSingleUserTs !== undefined)
          return this._m_suiteSingleUserTs;
        this._m_suiteSingleUserTs =  ((this.suiteMaskWritten) && ((this.suiteMask & 256) != 0)) ;
        return this._m_suiteSingleUserTs;
      }
    });

    /**
     * Bit 0 of `suite_mask`.
     */
    Object.defineProperty(Header64.prototype, 'suiteSmallBusiness', {
      get: function() {
        if (this._m_suiteSmallBusiness !== undefined)
          return this._m_suiteSmallBusiness;
        this._m_suiteSmallBusiness =  ((this.suiteMaskWritten) && ((this.suiteMask & 1) != 0)) ;
        return this._m_suiteSmallBusiness;
      }
    });

    /**
     * Bit 5 of `suite_mask`.
     */
    Object.defineProperty(Header64.prototype, 'suiteSmallBusinessRestricted', {
      get: function() {
        if (this._m_suiteSmallBusinessRestricted !== undefined)
          return this._m_suiteSmallBusinessRestricted;
        this._m_suiteSmallBusinessRestricted =  ((this.suiteMaskWritten) && ((this.suiteMask & 32) != 0)) ;
        return this._m_suiteSmallBusinessRestricted;
      }
    });

    /**
     * Bit 13 of `suite_mask`.
     */
    Object.defineProperty(Header64.prototype, 'suiteStorageServer', {
      get: function() {
        if (this._m_suiteStorageServer !== undefined)
          return this._m_suiteStorageServer;
        this._m_suiteStorageServer =  ((this.suiteMaskWritten) && ((this.suiteMask & 8192) != 0)) ;
        return this._m_suiteStorageServer;
      }
    });

    /**
     * Bit 4 of `suite_mask`: terminal services are installed; set on nearly every
     * machine.
     */
    Object.defineProperty(Header64.prototype, 'suiteTerminal', {
      get: function() {
        if (this._m_suiteTerminal !== undefined)
          return this._m_suiteTerminal;
        this._m_suiteTerminal =  ((this.suiteMaskWritten) && ((this.suiteMask & 16) != 0)) ;
        return this._m_suiteTerminal;
      }
    });

    /**
     * Bit 15 of `suite_mask`: Windows Home Server.
     */
    Object.defineProperty(Header64.prototype, 'suiteWhServer', {
      get: function() {
        if (this._m_suiteWhServer !== undefined)
          return this._m_suiteWhServer;
        this._m_suiteWhServer =  ((this.suiteMaskWritten) && ((this.suiteMask & 32768) != 0)) ;
        return this._m_suiteWhServer;
      }
    });

    /**
     * 0xf for a free (release) build of the kernel, 0xc for a checked
     * (debug) build; not the version number of Windows.
     */

    /**
     * Build number of Windows, such as 19041.
     */

    /**
     * Physical address of the root of the page tables: CR3 on x64, the base
     * in TTBR0_EL1 on ARM64. Its low twelve bits may carry flags or a
     * process-context identifier.
     */

    /**
     * Virtual address of the page frame number database. Some writers store
     * the address of the kernel variable that points to it instead.
     */

    /**
     * Virtual address of the head of the list of loaded kernel modules.
     */

    /**
     * Virtual address of the head of the list of processes.
     */

    /**
     * Architecture of the processor, which tells the layout of `context_record`.
     */

    /**
     * Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
     * 0x7e.
     * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2|Source}
     */

    /**
     * Aligns the next field; keeps the fill pattern.
     */

    /**
     * The four parameters of the bug check. A 32-bit status code among them
     * may or may not be sign-extended.
     */

    /**
     * Unused text; zeros or the fill pattern in practice.
     */

    /**
     * Virtual address of the kernel's debugger data block
     * (`KDDEBUGGER_DATA64`), from which a debugger finds everything else.
     */

    /**
     * The physical memory of the machine. It tells where the pages of a full
     * dump are; other kinds have it for information or not at all. Windows
     * declares 700 bytes; the last four align the next field and mostly keep
     * the fill pattern.
     */

    /**
     * Registers of the processor that stopped the machine, in the layout of
     * its architecture. Raw bytes for architectures without a type here.
     */

    /**
     * The exception that led to the dump. Windows stores a breakpoint
     * (0x80000003) here whatever the cause; the original exception is
     * reached through `bug_check_code_parameters`.
     */

    /**
     * What follows the header. Some tools leave the fill pattern in a full
     * dump.
     */

    /**
     * Aligns the next field; keeps the fill pattern.
     */

    /**
     * Bytes that the writer asked for. Equal to the size of the file for
     * some writers, larger or smaller for others.
     */

    /**
     * Time of the dump as a Windows FILETIME: intervals of 100 ns since
     * 1601-01-01 00:00 UTC.
     * @see {@link https://learn.microsoft.com/en-us/windows/win32/api/minwinbase/ns-minwinbase-filetime|Source}
     */

    /**
     * Text of the writer, ended by a zero byte, or the fill pattern.
     */

    /**
     * Time since the start of the machine, in intervals of 100 ns.
     */

    /**
     * Parts that a triage dump holds; combination of `minidump_field_masks`.
     * Does not tell a triage dump from others: it may be set in all. The bits
     * are `minidump_field_context` and those after it.
     */

    /**
     * State of the data that drivers added behind the dump. Does not tell
     * whether there is any.
     */

    /**
     * Product suites of the installation; combination of `suite_masks`. The bits
     * are `suite_small_business` and those after it.
     * @see {@link https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-osversioninfoexw|Source}
     */

    /**
     * What the writer has to say of its work; 0 is success.
     */

    /**
     * Revision of the debugger interface: 0 and 1 are obsolete layouts of
     * the x64 context, 2 is the present one. 0x41 is the fill pattern.
     * @see {@link https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/wdbgexts.h|Source}
     */

    /**
     * Presumably the levels of the page tables, 4 or 5. That is inferred from
     * dumps of build 26100, which have 4 here; public headers declare the byte
     * as unused, and older builds leave the fill pattern, 0x47.
     */

    /**
     * How and when the dump was made; combination of `attribute_masks`.
     * Older writers leave the fill pattern, which is told apart by
     * `attributes_written`. The bits are `attribute_hiber_crash` and those
     * after it.
     */

    /**
     * Number of times the installation was started.
     */

    return Header64;
  })();

  /**
   * What build 26100 of Windows stores in the area that public headers call
   * reserved (0x2b4 bytes). No public source describes it: places and meanings
   * are inferred from the dumps of that build, and the names are made up here.
   * @see {@link https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h|Source}
   */

  var HeaderExtension = WindowsKernelDump.HeaderExtension = (function() {
    function HeaderExtension(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    HeaderExtension.prototype._read = function() {
      this.lenExtension = this._io.readU4le();
      this._unnamed1 = this._io.readBytes(4);
      this._unnamed2 = this._io.readBytes(400);
      this.statusText = this._io.readBytes(256);
      this.buildString = this._io.readBytes(12);
      this._unnamed5 = this._io.readBytes(4);
      this.updateBuildRevision = this._io.readU4le();
      this.ntMajorVersion = this._io.readU4le();
      this.ntMinorVersion = this._io.readU4le();
    }

    /**
     * Always 0x298, which is the offset of `build_string` here.
     */

    /**
     * Always 0x298 too.
     */

    /**
     * Always zeros.
     */

    /**
     * What the writer has to say of its work, in ASCII and filled up with zero
     * bytes, such as "Dump completed successfully.".
     */

    /**
     * Build number of Windows as UTF-16LE text, ended by a zero character.
     */

    /**
     * Keeps the fill pattern.
     */

    /**
     * Revision of the build, which is 2314 in 26100.2314.
     */

    /**
     * Major version number of Windows, 10.
     */

    /**
     * Minor version number of Windows, 0.
     */

    return HeaderExtension;
  })();

  /**
   * A register of 128 bits.
   * @see {@link https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-m128a|Source}
   */

  var M128a = WindowsKernelDump.M128a = (function() {
    function M128a(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    M128a.prototype._read = function() {
      this.low = this._io.readU8le();
      this.high = this._io.readU8le();
    }

    /**
     * Bits 0 to 63.
     */

    /**
     * Bits 64 to 127; signed in C, which means nothing for a register.
     */

    return M128a;
  })();

  /**
   * Entry of the table of ranges of a range dump: neighbouring pages that are
   * stored. The table is not parsed here, apply this type to its bytes.
   * @see {@link https://github.com/0vercl0k/kdmp-parser|Source}
   */

  var PfnRange = WindowsKernelDump.PfnRange = (function() {
    function PfnRange(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PfnRange.prototype._read = function() {
      this.basePage = this._io.readU8le();
      this.pageCount = this._io.readU8le();
    }

    /**
     * Number of the first page, which is its physical address divided by 0x1000.
     */

    return PfnRange;
  })();

  /**
   * Runs of physical pages of a 32-bit machine. In a full dump the pages of all
   * runs are stored one after another in the order of the runs.
   * @see {@link https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h|Source}
   */

  var PhysicalMemoryDescriptor32 = WindowsKernelDump.PhysicalMemoryDescriptor32 = (function() {
    function PhysicalMemoryDescriptor32(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PhysicalMemoryDescriptor32.prototype._read = function() {
      this.numberOfRuns = this._io.readU4le();
      this.numberOfPages = this._io.readU4le();
      this.runs = [];
      for (var i = 0; i < (this.numberOfRuns <= this.maxRuns ? this.numberOfRuns : 0); i++) {
        this.runs.push(new PhysicalMemoryRun32(this._io, this, this._root));
      }
    }

    /**
     * The number of whole runs that fit in the 700 bytes of the header.
     */
    Object.defineProperty(PhysicalMemoryDescriptor32.prototype, 'maxRuns', {
      get: function() {
        if (this._m_maxRuns !== undefined)
          return this._m_maxRuns;
        this._m_maxRuns = 86;
        return this._m_maxRuns;
      }
    });

    /**
     * May be the fill pattern, then the descriptor is absent.
     */

    /**
     * Pages in all runs.
     */

    /**
     * Empty when `number_of_runs` is more than fits in the header.
     */

    return PhysicalMemoryDescriptor32;
  })();

  /**
   * Runs of physical pages. In a full dump the pages of all runs are stored
   * one after another in the order of the runs.
   * @see {@link https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h|Source}
   */

  var PhysicalMemoryDescriptor64 = WindowsKernelDump.PhysicalMemoryDescriptor64 = (function() {
    function PhysicalMemoryDescriptor64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PhysicalMemoryDescriptor64.prototype._read = function() {
      this.numberOfRuns = this._io.readU4le();
      this._unnamed1 = this._io.readBytes(4);
      this.numberOfPages = this._io.readU8le();
      this.runs = [];
      for (var i = 0; i < (this.numberOfRuns <= this.maxRuns ? this.numberOfRuns : 0); i++) {
        this.runs.push(new PhysicalMemoryRun64(this._io, this, this._root));
      }
    }

    /**
     * The number of whole runs that fit before the context. Windows writes at
     * most 42, which end before the alignment; QEMU declares 43.
     */
    Object.defineProperty(PhysicalMemoryDescriptor64.prototype, 'maxRuns', {
      get: function() {
        if (this._m_maxRuns !== undefined)
          return this._m_maxRuns;
        this._m_maxRuns = 43;
        return this._m_maxRuns;
      }
    });

    /**
     * May be the fill pattern, then the descriptor is absent.
     */

    /**
     * Aligns the next field; keeps the fill pattern, so that the count must
     * not be read as eight bytes.
     */

    /**
     * Pages in all runs.
     */

    /**
     * Empty when `number_of_runs` is more than fits in the header.
     */

    return PhysicalMemoryDescriptor64;
  })();

  /**
   * Neighbouring physical pages of a 32-bit machine.
   * @see {@link https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h|Source}
   */

  var PhysicalMemoryRun32 = WindowsKernelDump.PhysicalMemoryRun32 = (function() {
    function PhysicalMemoryRun32(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PhysicalMemoryRun32.prototype._read = function() {
      this.basePage = this._io.readU4le();
      this.pageCount = this._io.readU4le();
    }

    /**
     * Number of the first page, which is its physical address divided by 0x1000.
     */

    return PhysicalMemoryRun32;
  })();

  /**
   * Neighbouring physical pages.
   * @see {@link https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h|Source}
   */

  var PhysicalMemoryRun64 = WindowsKernelDump.PhysicalMemoryRun64 = (function() {
    function PhysicalMemoryRun64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PhysicalMemoryRun64.prototype._read = function() {
      this.basePage = this._io.readU8le();
      this.pageCount = this._io.readU8le();
    }

    /**
     * Number of the first page, which is its physical address divided by 0x1000.
     */

    return PhysicalMemoryRun64;
  })();

  /**
   * What follows the header of a range dump, which newer versions of WinDbg
   * write. A table of `pfn_range` entries lies between this header and the
   * pages; the stored pages lie one after another from `first_page_offset` on,
   * in the order of the ranges.
   * 
   * No public header declares it; the names are those of its readers.
   * @see {@link https://github.com/0vercl0k/kdmp-parser|Source}
   */

  var RdmpHeader = WindowsKernelDump.RdmpHeader = (function() {
    function RdmpHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    RdmpHeader.prototype._read = function() {
      this.marker = this._io.readU4le();
      if (!(this.marker == 64)) {
        throw new KaitaiStream.ValidationNotEqualError(64, this.marker, this._io, "/types/rdmp_header/seq/0");
      }
      this.signature = this._io.readBytes(4);
      if (!((KaitaiStream.byteArrayCompare(this.signature, new Uint8Array([82, 68, 77, 80])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([82, 68, 77, 80]), this.signature, this._io, "/types/rdmp_header/seq/1");
      }
      this.validDump = this._io.readBytes(4);
      if (!((KaitaiStream.byteArrayCompare(this.validDump, new Uint8Array([68, 85, 77, 80])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([68, 85, 77, 80]), this.validDump, this._io, "/types/rdmp_header/seq/2");
      }
      this._unnamed3 = this._io.readBytes(4);
      this.metadataSize = this._io.readU8le();
      if (!(this.metadataSize >= 16)) {
        throw new KaitaiStream.ValidationLessThanError(16, this.metadataSize, this._io, "/types/rdmp_header/seq/4");
      }
      this.firstPageOffset = this._io.readU8le();
    }

    /**
     * Size of the table of ranges in bytes. The table may end early with an
     * entry whose page number is 0.
     */
    Object.defineProperty(RdmpHeader.prototype, 'lenRanges', {
      get: function() {
        if (this._m_lenRanges !== undefined)
          return this._m_lenRanges;
        this._m_lenRanges = (this.metadataSize - 16);
        return this._m_lenRanges;
      }
    });

    /**
     * Entries in the table of ranges. In a complete dump only; a kernel dump
     * has a number of unknown purpose in this place.
     */
    Object.defineProperty(RdmpHeader.prototype, 'numberOfRanges', {
      get: function() {
        if (this._m_numberOfRanges !== undefined)
          return this._m_numberOfRanges;
        if (this._root.kind == WindowsKernelDump.DumpTypes.COMPLETE_MEMORY) {
          var io = this._root._io;
          var _pos = io.pos;
          io.seek(this._root.lenHeader + 32);
          this._m_numberOfRanges = io.readU4le();
          io.seek(_pos);
        }
        return this._m_numberOfRanges;
      }
    });

    /**
     * Offset of the table of ranges from the start of the file.
     */
    Object.defineProperty(RdmpHeader.prototype, 'ofsRanges', {
      get: function() {
        if (this._m_ofsRanges !== undefined)
          return this._m_ofsRanges;
        this._m_ofsRanges = this._root.lenHeader + 48;
        return this._m_ofsRanges;
      }
    });

    /**
     * The table as it lies in the file, `pfn_range` after `pfn_range`. For
     * large dumps take the bytes from `ofs_ranges` instead.
     */
    Object.defineProperty(RdmpHeader.prototype, 'ranges', {
      get: function() {
        if (this._m_ranges !== undefined)
          return this._m_ranges;
        var io = this._root._io;
        var _pos = io.pos;
        io.seek(this.ofsRanges);
        this._m_ranges = io.readBytes(this.lenRanges);
        io.seek(_pos);
        return this._m_ranges;
      }
    });

    /**
     * Number of stored pages, which are the pages of all ranges. In a complete
     * dump only; a kernel dump has a number of unknown purpose in this place.
     */
    Object.defineProperty(RdmpHeader.prototype, 'totalNumberOfPages', {
      get: function() {
        if (this._m_totalNumberOfPages !== undefined)
          return this._m_totalNumberOfPages;
        if (this._root.kind == WindowsKernelDump.DumpTypes.COMPLETE_MEMORY) {
          var io = this._root._io;
          var _pos = io.pos;
          io.seek(this._root.lenHeader + 40);
          this._m_totalNumberOfPages = io.readU8le();
          io.seek(_pos);
        }
        return this._m_totalNumberOfPages;
      }
    });

    /**
     * Reserved.
     */

    /**
     * Bytes from behind `first_page_offset` to the first page: 16 bytes of
     * counts, then the table of ranges.
     */

    /**
     * Offset of the first stored page from the start of the file, which is
     * 0x2020 + `metadata_size`. Not always aligned.
     */

    return RdmpHeader;
  })();

  /**
   * What follows the header of a summary dump, the kernel memory dump of
   * Windows 2000 to Windows 7. The bitmap is that of a bitmap dump, and so are
   * the names here, but fields have 32 bits and lie elsewhere. Both headers can
   * begin with the same signatures: they are told apart by `dump_type`.
   * 
   * After declarations of the structure; not seen in a file.
   * @see {@link https://github.com/can1357/selene|Source}
   */

  var SummaryHeader = WindowsKernelDump.SummaryHeader = (function() {
    function SummaryHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SummaryHeader.prototype._read = function() {
      this.signature = this._io.readBytes(4);
      if (!((KaitaiStream.byteArrayCompare(this.signature, new Uint8Array([83, 68, 77, 80])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([83, 68, 77, 80]), this.signature, this._io, "/types/summary_header/seq/0");
      }
      this.validDump = this._io.readBytes(4);
      if (!((KaitaiStream.byteArrayCompare(this.validDump, new Uint8Array([68, 85, 77, 80])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([68, 85, 77, 80]), this.validDump, this._io, "/types/summary_header/seq/1");
      }
      this.dumpOptions = this._io.readU4le();
      this.firstPage = this._io.readU4le();
      this.pages = this._io.readU4le();
      this.totalPresentPages = this._io.readU4le();
      this.sizeOfBitmap = this._io.readU4le();
    }

    /**
     * The bitmap as it lies in the file. For large dumps take the bytes from
     * `ofs_bitmap` instead.
     */
    Object.defineProperty(SummaryHeader.prototype, 'bitmap', {
      get: function() {
        if (this._m_bitmap !== undefined)
          return this._m_bitmap;
        var io = this._root._io;
        var _pos = io.pos;
        io.seek(this.ofsBitmap);
        this._m_bitmap = io.readBytes(this.lenBitmap);
        io.seek(_pos);
        return this._m_bitmap;
      }
    });

    /**
     * Size of the bitmap in bytes.
     */
    Object.defineProperty(SummaryHeader.prototype, 'lenBitmap', {
      get: function() {
        if (this._m_lenBitmap !== undefined)
          return this._m_lenBitmap;
        this._m_lenBitmap = Math.floor((this.pages + 7) / 8);
        return this._m_lenBitmap;
      }
    });

    /**
     * Offset of the bitmap from the start of the file.
     */
    Object.defineProperty(SummaryHeader.prototype, 'ofsBitmap', {
      get: function() {
        if (this._m_ofsBitmap !== undefined)
          return this._m_ofsBitmap;
        this._m_ofsBitmap = (this._root.validDump == WindowsKernelDump.ValidDumps.DUMP64 ? 8232 : 4128);
        return this._m_ofsBitmap;
      }
    });

    /**
     * Bit 1 of `dump_options`: the part of virtual memory of the current process can
     * be read.
     */
    Object.defineProperty(SummaryHeader.prototype, 'summaryOptionValidCurrentUserVa', {
      get: function() {
        if (this._m_summaryOptionValidCurrentUserVa !== undefined)
          return this._m_summaryOptionValidCurrentUserVa;
        this._m_summaryOptionValidCurrentUserVa = (this.dumpOptions & 2) != 0;
        return this._m_summaryOptionValidCurrentUserVa;
      }
    });

    /**
     * Bit 0 of `dump_options`: the kernel's part of virtual memory can be read.
     */
    Object.defineProperty(SummaryHeader.prototype, 'summaryOptionValidKernelVa', {
      get: function() {
        if (this._m_summaryOptionValidKernelVa !== undefined)
          return this._m_summaryOptionValidKernelVa;
        this._m_summaryOptionValidKernelVa = (this.dumpOptions & 1) != 0;
        return this._m_summaryOptionValidKernelVa;
      }
    });

    /**
     * What parts of virtual memory can be read; combination of
     * `summary_option_masks`.
     */

    /**
     * Offset of the first stored page from the start of the file: the size of
     * all headers and the bitmap.
     */

    /**
     * Number of bits in the bitmap. Bits of its last byte beyond it mean nothing.
     */

    /**
     * Number of stored pages, which are the set bits of the bitmap.
     */

    /**
     * Number of bits once more. A pointer follows, which means nothing in a
     * file and whose size is that of the machine: the bitmap lies behind it.
     */

    return SummaryHeader;
  })();

  /**
   * Entry of the table of data blocks of a 32-bit machine as one reader has it, 12
   * bytes with an address of 32 bits. Another source has one structure for all
   * machines, which is `triage_data_block64`; neither has been seen in a file.
   * What is stored tells: the bytes of a block begin where those of the block
   * before it end, in every 64-bit dump at least.
   * @see {@link https://github.com/can1357/selene|Source}
   * @see {@link https://github.com/rizinorg/rizin|Source}
   */

  var TriageDataBlock32 = WindowsKernelDump.TriageDataBlock32 = (function() {
    function TriageDataBlock32(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TriageDataBlock32.prototype._read = function() {
      this.address = this._io.readU4le();
      this.ofsData = this._io.readU4le();
      this.lenData = this._io.readU4le();
    }

    /**
     * Virtual address of the first byte.
     */

    /**
     * Offset of the first byte from the start of the file.
     */

    /**
     * Size in bytes.
     */

    return TriageDataBlock32;
  })();

  /**
   * Entry of the table of data blocks (16 bytes): a piece of virtual memory. The
   * pieces are of any size and alignment; few overlap, with the same bytes in
   * both.
   * @see {@link https://github.com/can1357/selene|Source}
   * @see {@link https://github.com/rizinorg/rizin|Source}
   */

  var TriageDataBlock64 = WindowsKernelDump.TriageDataBlock64 = (function() {
    function TriageDataBlock64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TriageDataBlock64.prototype._read = function() {
      this.address = this._io.readU8le();
      this.ofsData = this._io.readU4le();
      this.lenData = this._io.readU4le();
    }

    /**
     * Virtual address of the first byte.
     */

    /**
     * Offset of the first byte from the start of the file.
     */

    /**
     * Size in bytes.
     */

    return TriageDataBlock64;
  })();

  /**
   * Directory of the parts of a triage dump of a 32-bit machine (0x68 bytes). See
   * `triage_dump64`, whose names it has. After declarations of the structure; not
   * seen in a file.
   * @see {@link https://github.com/can1357/selene|Source}
   * @see {@link https://github.com/rizinorg/rizin|Source}
   */

  var TriageDump32 = WindowsKernelDump.TriageDump32 = (function() {
    function TriageDump32(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TriageDump32.prototype._read = function() {
      this.servicePackBuild = this._io.readU4le();
      this.sizeOfDump = this._io.readU4le();
      this.ofsValidMark = this._io.readU4le();
      this.ofsContext = this._io.readU4le();
      this.ofsException = this._io.readU4le();
      this.ofsMmStorage = this._io.readU4le();
      this.ofsUnloadedDrivers = this._io.readU4le();
      this.ofsPrcb = this._io.readU4le();
      this.ofsProcess = this._io.readU4le();
      this.ofsThread = this._io.readU4le();
      this.ofsCallStack = this._io.readU4le();
      this.lenCallStack = this._io.readU4le();
      this.ofsDriverList = this._io.readU4le();
      this.numDrivers = this._io.readU4le();
      this.ofsStringPool = this._io.readU4le();
      this.lenStringPool = this._io.readU4le();
      this.ofsBrokenDriver = this._io.readU4le();
      this.triageOptions = this._io.readU4le();
      this.topOfStack = this._io.readU4le();
      this.dataPageAddress = this._io.readU4le();
      this.ofsDataPage = this._io.readU4le();
      this.lenDataPage = this._io.readU4le();
      this.ofsDebuggerData = this._io.readU4le();
      this.lenDebuggerData = this._io.readU4le();
      this.ofsDataBlocks = this._io.readU4le();
      this.numDataBlocks = this._io.readU4le();
    }

    /**
     * Name of the driver that is held responsible.
     */
    Object.defineProperty(TriageDump32.prototype, 'brokenDriver', {
      get: function() {
        if (this._m_brokenDriver !== undefined)
          return this._m_brokenDriver;
        if (this.ofsBrokenDriver != 0) {
          var io = this._root._io;
          var _pos = io.pos;
          io.seek(this.ofsBrokenDriver);
          this._m_brokenDriver = new DumpString(io, this, this._root);
          io.seek(_pos);
        }
        return this._m_brokenDriver;
      }
    });

    /**
     * The saved part of the stack, from `top_of_stack` upwards.
     */
    Object.defineProperty(TriageDump32.prototype, 'callStack', {
      get: function() {
        if (this._m_callStack !== undefined)
          return this._m_callStack;
        var io = this._root._io;
        var _pos = io.pos;
        io.seek(this.ofsCallStack);
        this._m_callStack = io.readBytes(this.lenCallStack);
        io.seek(_pos);
        return this._m_callStack;
      }
    });

    /**
     * What is stored of the page that the fault was about.
     */
    Object.defineProperty(TriageDump32.prototype, 'dataPage', {
      get: function() {
        if (this._m_dataPage !== undefined)
          return this._m_dataPage;
        var io = this._root._io;
        var _pos = io.pos;
        io.seek(this.ofsDataPage);
        this._m_dataPage = io.readBytes(this.lenDataPage);
        io.seek(_pos);
        return this._m_dataPage;
      }
    });

    /**
     * The kernel's debugger data block, decoded.
     */
    Object.defineProperty(TriageDump32.prototype, 'debuggerData', {
      get: function() {
        if (this._m_debuggerData !== undefined)
          return this._m_debuggerData;
        var io = this._root._io;
        var _pos = io.pos;
        io.seek(this.ofsDebuggerData);
        this._m_debuggerData = io.readBytes(this.lenDebuggerData);
        io.seek(_pos);
        return this._m_debuggerData;
      }
    });

    /**
     * Loaded drivers in the order of their loading, if the file has the
     * whole table.
     */
    Object.defineProperty(TriageDump32.prototype, 'drivers', {
      get: function() {
        if (this._m_drivers !== undefined)
          return this._m_drivers;
        if ((this.ofsDriverList + this.lenDriverList) <= this._root._io.size) {
          var io = this._root._io;
          var _pos = io.pos;
          io.seek(this.ofsDriverList);
          this._m_drivers = [];
          for (var i = 0; i < this.numDrivers; i++) {
            this._m_drivers.push(new DriverEntry32(io, this, this._root));
          }
          io.seek(_pos);
        }
        return this._m_drivers;
      }
    });

    /**
     * Size of an entry in the table of loaded drivers.
     */
    Object.defineProperty(TriageDump32.prototype, 'lenDriverEntry', {
      get: function() {
        if (this._m_lenDriverEntry !== undefined)
          return this._m_lenDriverEntry;
        this._m_lenDriverEntry = 76;
        return this._m_lenDriverEntry;
      }
    });

    /**
     * Size of the table of loaded drivers in bytes.
     */
    Object.defineProperty(TriageDump32.prototype, 'lenDriverList', {
      get: function() {
        if (this._m_lenDriverList !== undefined)
          return this._m_lenDriverList;
        this._m_lenDriverList = (this.numDrivers * 76);
        return this._m_lenDriverList;
      }
    });

    /**
     * Size of an entry in the table of unloaded drivers.
     */
    Object.defineProperty(TriageDump32.prototype, 'lenUnloadedDriver', {
      get: function() {
        if (this._m_lenUnloadedDriver !== undefined)
          return this._m_lenUnloadedDriver;
        this._m_lenUnloadedDriver = 40;
        return this._m_lenUnloadedDriver;
      }
    });

    /**
     * Size of the table of unloaded drivers in bytes, one
     * `unloaded_driver32` after another.
     */
    Object.defineProperty(TriageDump32.prototype, 'lenUnloadedDriverTable', {
      get: function() {
        if (this._m_lenUnloadedDriverTable !== undefined)
          return this._m_lenUnloadedDriverTable;
        if (this.ofsUnloadedDrivers != 0) {
          this._m_lenUnloadedDriverTable = (this.numUnloadedDrivers * 40);
        }
        return this._m_lenUnloadedDriverTable;
      }
    });

    /**
     * Figures of the memory manager.
     */
    Object.defineProperty(TriageDump32.prototype, 'mmStorage', {
      get: function() {
        if (this._m_mmStorage !== undefined)
          return this._m_mmStorage;
        if (this.ofsMmStorage != 0) {
          var io = this._root._io;
          var _pos = io.pos;
          io.seek(this.ofsMmStorage);
          this._m_mmStorage = new DumpMmStorage32(io, this, this._root);
          io.seek(_pos);
        }
        return this._m_mmStorage;
      }
    });

    /**
     * Number of unloaded drivers. Presumably of four bytes, as other counts
     * of a 32-bit machine.
     */
    Object.defineProperty(TriageDump32.prototype, 'numUnloadedDrivers', {
      get: function() {
        if (this._m_numUnloadedDrivers !== undefined)
          return this._m_numUnloadedDrivers;
        if (this.ofsUnloadedDrivers != 0) {
          var io = this._root._io;
          var _pos = io.pos;
          io.seek(this.ofsUnloadedDrivers);
          this._m_numUnloadedDrivers = io.readU4le();
          io.seek(_pos);
        }
        return this._m_numUnloadedDrivers;
      }
    });

    /**
     * Offset of a `blob_file_header`, if the file goes on there.
     */
    Object.defineProperty(TriageDump32.prototype, 'ofsSecondaryData', {
      get: function() {
        if (this._m_ofsSecondaryData !== undefined)
          return this._m_ofsSecondaryData;
        this._m_ofsSecondaryData = this.sizeOfDump;
        return this._m_ofsSecondaryData;
      }
    });

    /**
     * Offset of the table of unloaded drivers from the start of the file.
     */
    Object.defineProperty(TriageDump32.prototype, 'ofsUnloadedDriverTable', {
      get: function() {
        if (this._m_ofsUnloadedDriverTable !== undefined)
          return this._m_ofsUnloadedDriverTable;
        if (this.ofsUnloadedDrivers != 0) {
          this._m_ofsUnloadedDriverTable = (this.ofsUnloadedDrivers + 4);
        }
        return this._m_ofsUnloadedDriverTable;
      }
    });

    /**
     * Bit 8 of `triage_options`: there was not enough room for all that was to be
     * stored. False where all bits are set, which means that there are no options.
     */
    Object.defineProperty(TriageDump32.prototype, 'triageOptionOverflowed', {
      get: function() {
        if (this._m_triageOptionOverflowed !== undefined)
          return this._m_triageOptionOverflowed;
        this._m_triageOptionOverflowed =  (((this.triageOptions & 2147483647) != 2147483647) && ((this.triageOptions & 256) != 0)) ;
        return this._m_triageOptionOverflowed;
      }
    });

    /**
     * Drivers that were unloaded before, if the file has the whole table.
     */
    Object.defineProperty(TriageDump32.prototype, 'unloadedDrivers', {
      get: function() {
        if (this._m_unloadedDrivers !== undefined)
          return this._m_unloadedDrivers;
        if ( ((this.ofsUnloadedDrivers != 0) && (this.numUnloadedDrivers <= Math.floor(this._root._io.size / 40)) && ((this.ofsUnloadedDriverTable + this.lenUnloadedDriverTable) <= this._root._io.size)) ) {
          var io = this._root._io;
          var _pos = io.pos;
          io.seek(this.ofsUnloadedDriverTable);
          this._m_unloadedDrivers = [];
          for (var i = 0; i < this.numUnloadedDrivers; i++) {
            this._m_unloadedDrivers.push(new UnloadedDriver32(io, this, this._root));
          }
          io.seek(_pos);
        }
        return this._m_unloadedDrivers;
      }
    });

    /**
     * The last four bytes, which tell that the triage dump was written to
     * its end.
     */
    Object.defineProperty(TriageDump32.prototype, 'validMark', {
      get: function() {
        if (this._m_validMark !== undefined)
          return this._m_validMark;
        var io = this._root._io;
        var _pos = io.pos;
        io.seek(this.ofsValidMark);
        this._m_validMark = io.readBytes(4);
        if (!((KaitaiStream.byteArrayCompare(this._m_validMark, new Uint8Array([84, 82, 71, 68])) == 0))) {
          throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([84, 82, 71, 68]), this._m_validMark, this._io, "/types/triage_dump32/instances/valid_mark");
        }
        io.seek(_pos);
        return this._m_validMark;
      }
    });

    /**
     * Offset of the end of the triage dump, behind the mark.
     */

    /**
     * Offset of the last four bytes of the triage dump.
     */

    /**
     * Offset of the processor's context, 0x320: the one in the header.
     */

    /**
     * Offset of the exception record, 0x7d0: the one in the header.
     */

    /**
     * Offset of the memory manager's figures.
     */

    /**
     * Offset of the number of unloaded drivers, whose table follows it.
     */

    /**
     * Offset of the image of the processor's control block (`KPRCB`).
     */

    /**
     * Offset of the image of the current process (`EPROCESS`).
     */

    /**
     * Offset of the image of the current thread (`ETHREAD`).
     */

    /**
     * Offset of the saved part of the stack.
     */

    /**
     * Size of the saved part of the stack in bytes.
     */

    /**
     * Offset of the table of loaded drivers, one `driver_entry32` after another.
     */

    /**
     * Number of loaded drivers, the kernel itself among them.
     */

    /**
     * Offset of the names of the drivers, one `dump_string` after another.
     */

    /**
     * Size of the names of the drivers in bytes.
     */

    /**
     * Offset of the name of the driver that is held responsible, as
     * `dump_string`.
     */

    /**
     * Options of the dump; combination of `triage_option_masks`. A value of
     * 0xffffffff means that there are none.
     */

    /**
     * Virtual address of the first saved byte of the stack, which is the
     * lowest: the stack pointer when the machine stopped.
     */

    /**
     * Virtual address of the page that the fault was about.
     */

    /**
     * Offset of the page that the fault was about.
     */

    /**
     * Size of what is stored of that page in bytes.
     */

    /**
     * Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
     */

    /**
     * Size of the debugger data block in bytes.
     */

    /**
     * Offset of the table of data blocks. Sources disagree on the size of
     * its entries, see `triage_data_block32`.
     */

    /**
     * Number of data blocks.
     */

    return TriageDump32;
  })();

  /**
   * Directory of the parts of a triage dump of a 64-bit machine (0x80 bytes). All
   * offsets are from the start of the file; an offset of 0 stands for a part that
   * is not there.
   * 
   * Two kinds of writer differ in details: the kernel itself, and the debugger
   * engine when it makes a small dump out of a large one.
   * 
   * A triage dump holds virtual memory only. It is the sum of the data blocks,
   * the stack, and the images of four structures: the debugger data block and
   * the `KPRCB`, `EPROCESS` and `ETHREAD` of the processor that stopped the
   * machine. The sizes of the last three are in the debugger data block. The
   * entries of the tables are found here too, for files that have them whole;
   * an application that expects damaged files takes the bytes of a table and
   * applies the type of its entries.
   * @see {@link https://github.com/can1357/selene|Source}
   * @see {@link https://github.com/rizinorg/rizin|Source}
   */

  var TriageDump64 = WindowsKernelDump.TriageDump64 = (function() {
    function TriageDump64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TriageDump64.prototype._read = function() {
      this.servicePackBuild = this._io.readU4le();
      this.sizeOfDump = this._io.readU4le();
      this.ofsValidMark = this._io.readU4le();
      this.ofsContext = this._io.readU4le();
      this.ofsException = this._io.readU4le();
      this.ofsMmStorage = this._io.readU4le();
      this.ofsUnloadedDrivers = this._io.readU4le();
      this.ofsPrcb = this._io.readU4le();
      this.ofsProcess = this._io.readU4le();
      this.ofsThread = this._io.readU4le();
      this.ofsCallStack = this._io.readU4le();
      this.lenCallStack = this._io.readU4le();
      this.ofsDriverList = this._io.readU4le();
      this.numDrivers = this._io.readU4le();
      this.ofsStringPool = this._io.readU4le();
      this.lenStringPool = this._io.readU4le();
      this.ofsBrokenDriver = this._io.readU4le();
      this.triageOptions = this._io.readU4le();
      this.topOfStack = this._io.readU8le();
      this.ofsBstore = this._io.readU4le();
      this.lenBstore = this._io.readU4le();
      this.limitOfBstore = this._io.readU8le();
      this.dataPageAddress = this._io.readU8le();
      this.ofsDataPage = this._io.readU4le();
      this.lenDataPage = this._io.readU4le();
      this.ofsDebuggerData = this._io.readU4le();
      this.lenDebuggerData = this._io.readU4le();
      this.ofsDataBlocks = this._io.readU4le();
      this.numDataBlocks = this._io.readU4le();
    }

    /**
     * Name of the driver that is held responsible.
     */
    Object.defineProperty(TriageDump64.prototype, 'brokenDriver', {
      get: function() {
        if (this._m_brokenDriver !== undefined)
          return this._m_brokenDriver;
        if (this.ofsBrokenDriver != 0) {
          var io = this._root._io;
          var _pos = io.pos;
          io.seek(this.ofsBrokenDriver);
          this._m_brokenDriver = new DumpString(io, this, this._root);
          io.seek(_pos);
        }
        return this._m_brokenDriver;
      }
    });

    /**
     * The saved part of the stack, from `top_of_stack` upwards.
     */
    Object.defineProperty(TriageDump64.prototype, 'callStack', {
      get: function() {
        if (this._m_callStack !== undefined)
          return this._m_callStack;
        var io = this._root._io;
        var _pos = io.pos;
        io.seek(this.ofsCallStack);
        this._m_callStack = io.readBytes(this.lenCallStack);
        io.seek(_pos);
        return this._m_callStack;
      }
    });

    /**
     * Pieces of virtual memory, in no order, if the file has the whole table.
     */
    Object.defineProperty(TriageDump64.prototype, 'dataBlocks', {
      get: function() {
        if (this._m_dataBlocks !== undefined)
          return this._m_dataBlocks;
        if ((this.ofsDataBlocks + this.lenDataBlockTable) <= this._root._io.size) {
          var io = this._root._io;
          var _pos = io.pos;
          io.seek(this.ofsDataBlocks);
          this._m_dataBlocks = [];
          for (var i = 0; i < this.numDataBlocks; i++) {
            this._m_dataBlocks.push(new TriageDataBlock64(io, this, this._root));
          }
          io.seek(_pos);
        }
        return this._m_dataBlocks;
      }
    });

    /**
     * What is stored of the page that the fault was about.
     */
    Object.defineProperty(TriageDump64.prototype, 'dataPage', {
      get: function() {
        if (this._m_dataPage !== undefined)
          return this._m_dataPage;
        var io = this._root._io;
        var _pos = io.pos;
        io.seek(this.ofsDataPage);
        this._m_dataPage = io.readBytes(this.lenDataPage);
        io.seek(_pos);
        return this._m_dataPage;
      }
    });

    /**
     * The kernel's debugger data block, decoded.
     */
    Object.defineProperty(TriageDump64.prototype, 'debuggerData', {
      get: function() {
        if (this._m_debuggerData !== undefined)
          return this._m_debuggerData;
        var io = this._root._io;
        var _pos = io.pos;
        io.seek(this.ofsDebuggerData);
        this._m_debuggerData = io.readBytes(this.lenDebuggerData);
        io.seek(_pos);
        return this._m_debuggerData;
      }
    });

    /**
     * Loaded drivers in the order of their loading, if the file has the
     * whole table.
     */
    Object.defineProperty(TriageDump64.prototype, 'drivers', {
      get: function() {
        if (this._m_drivers !== undefined)
          return this._m_drivers;
        if ((this.ofsDriverList + this.lenDriverList) <= this._root._io.size) {
          var io = this._root._io;
          var _pos = io.pos;
          io.seek(this.ofsDriverList);
          this._m_drivers = [];
          for (var i = 0; i < this.numDrivers; i++) {
            this._m_drivers.push(new DriverEntry64(io, this, this._root));
          }
          io.seek(_pos);
        }
        return this._m_drivers;
      }
    });

    /**
     * Size of an entry in the table of data blocks.
     */
    Object.defineProperty(TriageDump64.prototype, 'lenDataBlock', {
      get: function() {
        if (this._m_lenDataBlock !== undefined)
          return this._m_lenDataBlock;
        this._m_lenDataBlock = 16;
        return this._m_lenDataBlock;
      }
    });

    /**
     * Size of the table of data blocks in bytes.
     */
    Object.defineProperty(TriageDump64.prototype, 'lenDataBlockTable', {
      get: function() {
        if (this._m_lenDataBlockTable !== undefined)
          return this._m_lenDataBlockTable;
        this._m_lenDataBlockTable = (this.numDataBlocks * 16);
        return this._m_lenDataBlockTable;
      }
    });

    /**
     * Size of an entry in the table of loaded drivers.
     */
    Object.defineProperty(TriageDump64.prototype, 'lenDriverEntry', {
      get: function() {
        if (this._m_lenDriverEntry !== undefined)
          return this._m_lenDriverEntry;
        this._m_lenDriverEntry = 144;
        return this._m_lenDriverEntry;
      }
    });

    /**
     * Size of the table of loaded drivers in bytes.
     */
    Object.defineProperty(TriageDump64.prototype, 'lenDriverList', {
      get: function() {
        if (this._m_lenDriverList !== undefined)
          return this._m_lenDriverList;
        this._m_lenDriverList = (this.numDrivers * 144);
        return this._m_lenDriverList;
      }
    });

    /**
     * Size of an entry in the table of unloaded drivers.
     */
    Object.defineProperty(TriageDump64.prototype, 'lenUnloadedDriver', {
      get: function() {
        if (this._m_lenUnloadedDriver !== undefined)
          return this._m_lenUnloadedDriver;
        this._m_lenUnloadedDriver = 56;
        return this._m_lenUnloadedDriver;
      }
    });

    /**
     * Size of the table of unloaded drivers in bytes, one
     * `unloaded_driver64` after another.
     */
    Object.defineProperty(TriageDump64.prototype, 'lenUnloadedDriverTable', {
      get: function() {
        if (this._m_lenUnloadedDriverTable !== undefined)
          return this._m_lenUnloadedDriverTable;
        if (this.ofsUnloadedDrivers != 0) {
          this._m_lenUnloadedDriverTable = (this.numUnloadedDrivers * 56);
        }
        return this._m_lenUnloadedDriverTable;
      }
    });

    /**
     * Figures of the memory manager.
     */
    Object.defineProperty(TriageDump64.prototype, 'mmStorage', {
      get: function() {
        if (this._m_mmStorage !== undefined)
          return this._m_mmStorage;
        if (this.ofsMmStorage != 0) {
          var io = this._root._io;
          var _pos = io.pos;
          io.seek(this.ofsMmStorage);
          this._m_mmStorage = new DumpMmStorage64(io, this, this._root);
          io.seek(_pos);
        }
        return this._m_mmStorage;
      }
    });

    /**
     * Number of unloaded drivers.
     */
    Object.defineProperty(TriageDump64.prototype, 'numUnloadedDrivers', {
      get: function() {
        if (this._m_numUnloadedDrivers !== undefined)
          return this._m_numUnloadedDrivers;
        if (this.ofsUnloadedDrivers != 0) {
          var io = this._root._io;
          var _pos = io.pos;
          io.seek(this.ofsUnloadedDrivers);
          this._m_numUnloadedDrivers = io.readU8le();
          io.seek(_pos);
        }
        return this._m_numUnloadedDrivers;
      }
    });

    /**
     * Offset of a `blob_file_header`, if the file goes on there.
     */
    Object.defineProperty(TriageDump64.prototype, 'ofsSecondaryData', {
      get: function() {
        if (this._m_ofsSecondaryData !== undefined)
          return this._m_ofsSecondaryData;
        this._m_ofsSecondaryData = this.sizeOfDump;
        return this._m_ofsSecondaryData;
      }
    });

    /**
     * Offset of the table of unloaded drivers from the start of the file.
     */
    Object.defineProperty(TriageDump64.prototype, 'ofsUnloadedDriverTable', {
      get: function() {
        if (this._m_ofsUnloadedDriverTable !== undefined)
          return this._m_ofsUnloadedDriverTable;
        if (this.ofsUnloadedDrivers != 0) {
          this._m_ofsUnloadedDriverTable = (this.ofsUnloadedDrivers + 8);
        }
        return this._m_ofsUnloadedDriverTable;
      }
    });

    /**
     * Bit 8 of `triage_options`: there was not enough room for all that was to be
     * stored. False where all bits are set, which means that there are no options.
     */
    Object.defineProperty(TriageDump64.prototype, 'triageOptionOverflowed', {
      get: function() {
        if (this._m_triageOptionOverflowed !== undefined)
          return this._m_triageOptionOverflowed;
        this._m_triageOptionOverflowed =  (((this.triageOptions & 2147483647) != 2147483647) && ((this.triageOptions & 256) != 0)) ;
        return this._m_triageOptionOverflowed;
      }
    });

    /**
     * Drivers that were unloaded before, if the file has the whole table.
     */
    Object.defineProperty(TriageDump64.prototype, 'unloadedDrivers', {
      get: function() {
        if (this._m_unloadedDrivers !== undefined)
          return this._m_unloadedDrivers;
        if ( ((this.ofsUnloadedDrivers != 0) && (this.numUnloadedDrivers <= Math.floor(this._root._io.size / 56)) && ((this.ofsUnloadedDriverTable + this.lenUnloadedDriverTable) <= this._root._io.size)) ) {
          var io = this._root._io;
          var _pos = io.pos;
          io.seek(this.ofsUnloadedDriverTable);
          this._m_unloadedDrivers = [];
          for (var i = 0; i < this.numUnloadedDrivers; i++) {
            this._m_unloadedDrivers.push(new UnloadedDriver64(io, this, this._root));
          }
          io.seek(_pos);
        }
        return this._m_unloadedDrivers;
      }
    });

    /**
     * The last four bytes, which tell that the triage dump was written to
     * its end.
     */
    Object.defineProperty(TriageDump64.prototype, 'validMark', {
      get: function() {
        if (this._m_validMark !== undefined)
          return this._m_validMark;
        var io = this._root._io;
        var _pos = io.pos;
        io.seek(this.ofsValidMark);
        this._m_validMark = io.readBytes(4);
        if (!((KaitaiStream.byteArrayCompare(this._m_validMark, new Uint8Array([84, 82, 71, 68])) == 0))) {
          throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([84, 82, 71, 68]), this._m_validMark, this._io, "/types/triage_dump64/instances/valid_mark");
        }
        io.seek(_pos);
        return this._m_validMark;
      }
    });

    /**
     * Offset of the end of the triage dump, behind the mark. What drivers
     * have added begins there.
     */

    /**
     * Offset of the last four bytes of the triage dump.
     */

    /**
     * Offset of the processor's context, 0x348: the one in the header.
     */

    /**
     * Offset of the exception record, 0xf00: the one in the header.
     */

    /**
     * Offset of the memory manager's figures.
     */

    /**
     * Offset of the number of unloaded drivers, whose table follows it.
     */

    /**
     * Offset of the image of the processor's control block (`KPRCB`).
     */

    /**
     * Offset of the image of the current process (`EPROCESS`).
     */

    /**
     * Offset of the image of the current thread (`ETHREAD`).
     */

    /**
     * Offset of the saved part of the stack.
     */

    /**
     * Size of the saved part of the stack in bytes.
     */

    /**
     * Offset of the table of loaded drivers, one `driver_entry64` after another.
     */

    /**
     * Number of loaded drivers, the kernel itself among them.
     */

    /**
     * Offset of the names of the drivers, one `dump_string` after another.
     */

    /**
     * Size of the names of the drivers in bytes.
     */

    /**
     * Offset of the name of the driver that is held responsible, as
     * `dump_string`.
     */

    /**
     * Options of the dump; combination of `triage_option_masks`. A value of
     * 0xffffffff means that there are none.
     */

    /**
     * Virtual address of the first saved byte of the stack, which is the
     * lowest: the stack pointer when the machine stopped.
     */

    /**
     * Offset of the saved part of the register stack of an Itanium.
     */

    /**
     * Size of the saved part of the register stack in bytes.
     */

    /**
     * Virtual address of the limit of the register stack.
     */

    /**
     * Virtual address of the page that the fault was about.
     */

    /**
     * Offset of the page that the fault was about.
     */

    /**
     * Size of what is stored of that page in bytes.
     */

    /**
     * Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
     */

    /**
     * Size of the debugger data block in bytes.
     */

    /**
     * Offset of the table of data blocks, one `triage_data_block64` after
     * another.
     */

    /**
     * Number of data blocks.
     */

    return TriageDump64;
  })();

  /**
   * Text in the memory of a 32-bit machine, of which the dump may have nothing.
   * @see {@link https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_unicode_string|Source}
   */

  var UnicodeString32 = WindowsKernelDump.UnicodeString32 = (function() {
    function UnicodeString32(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    UnicodeString32.prototype._read = function() {
      this.length = this._io.readU2le();
      this.maximumLength = this._io.readU2le();
      this.buffer = this._io.readU4le();
    }

    /**
     * Size of the text in bytes.
     */

    /**
     * Size of the buffer in bytes.
     */

    /**
     * Virtual address of the text.
     */

    return UnicodeString32;
  })();

  /**
   * Text in the memory of a 64-bit machine, of which the dump may have nothing.
   * @see {@link https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_unicode_string|Source}
   */

  var UnicodeString64 = WindowsKernelDump.UnicodeString64 = (function() {
    function UnicodeString64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    UnicodeString64.prototype._read = function() {
      this.length = this._io.readU2le();
      this.maximumLength = this._io.readU2le();
      this._unnamed2 = this._io.readBytes(4);
      this.buffer = this._io.readU8le();
    }

    /**
     * Size of the text in bytes.
     */

    /**
     * Size of the buffer in bytes.
     */

    /**
     * Aligns the next field.
     */

    /**
     * Virtual address of the text.
     */

    return UnicodeString64;
  })();

  /**
   * Entry of the table of unloaded drivers of a 32-bit machine (0x28 bytes).
   * After declarations of the structure; not seen in a file.
   * @see {@link https://github.com/can1357/selene|Source}
   * @see {@link https://github.com/rizinorg/rizin|Source}
   */

  var UnloadedDriver32 = WindowsKernelDump.UnloadedDriver32 = (function() {
    function UnloadedDriver32(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    UnloadedDriver32.prototype._read = function() {
      this.name = new UnicodeString32(this._io, this, this._root);
      this.driverName = this._io.readBytes(24);
      this.startAddress = this._io.readU4le();
      this.endAddress = this._io.readU4le();
    }

    /**
     * Name of the driver. Its length is that of `driver_name`, at most 24;
     * its buffer is 0 or the address that the text had.
     */

    /**
     * Name of the driver as UTF-16LE text, cut off after twelve characters.
     * Not ended by a zero character if it has twelve.
     */

    /**
     * Virtual address where it was loaded.
     */

    /**
     * Virtual address of its end.
     */

    return UnloadedDriver32;
  })();

  /**
   * Entry of the table of unloaded drivers of a 64-bit machine (0x38 bytes).
   * @see {@link https://github.com/can1357/selene|Source}
   * @see {@link https://github.com/rizinorg/rizin|Source}
   */

  var UnloadedDriver64 = WindowsKernelDump.UnloadedDriver64 = (function() {
    function UnloadedDriver64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    UnloadedDriver64.prototype._read = function() {
      this.name = new UnicodeString64(this._io, this, this._root);
      this.driverName = this._io.readBytes(24);
      this.startAddress = this._io.readU8le();
      this.endAddress = this._io.readU8le();
    }

    /**
     * Name of the driver. Its length is that of `driver_name`, at most 24;
     * its buffer is 0 or the address that the text had.
     */

    /**
     * Name of the driver as UTF-16LE text, cut off after twelve characters.
     * Not ended by a zero character if it has twelve.
     */

    /**
     * Virtual address where it was loaded.
     */

    /**
     * Virtual address of its end.
     */

    return UnloadedDriver64;
  })();

  /**
   * What follows the header of a bitmap dump.
   */
  Object.defineProperty(WindowsKernelDump.prototype, 'bitmapHeader', {
    get: function() {
      if (this._m_bitmapHeader !== undefined)
        return this._m_bitmapHeader;
      if ( ((this.kind == WindowsKernelDump.DumpTypes.BITMAP_FULL) || (this.kind == WindowsKernelDump.DumpTypes.BITMAP_KERNEL) || (this.kind == WindowsKernelDump.DumpTypes.AUTOMATIC)) ) {
        var _pos = this._io.pos;
        this._io.seek(this.lenHeader);
        this._m_bitmapHeader = new BitmapHeader(this._io, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_bitmapHeader;
    }
  });

  /**
   * What follows the header, which is the `dump_type` of either header.
   */
  Object.defineProperty(WindowsKernelDump.prototype, 'kind', {
    get: function() {
      if (this._m_kind !== undefined)
        return this._m_kind;
      this._m_kind = (this.validDump == WindowsKernelDump.ValidDumps.DUMP64 ? this.header.dumpType : this.header.dumpType);
      return this._m_kind;
    }
  });

  /**
   * Size of the header with its signatures; offset of what follows it.
   */
  Object.defineProperty(WindowsKernelDump.prototype, 'lenHeader', {
    get: function() {
      if (this._m_lenHeader !== undefined)
        return this._m_lenHeader;
      this._m_lenHeader = (this.validDump == WindowsKernelDump.ValidDumps.DUMP64 ? 8192 : 4096);
      return this._m_lenHeader;
    }
  });

  /**
   * Size of a page of physical memory, the unit of all page numbers.
   */
  Object.defineProperty(WindowsKernelDump.prototype, 'lenPage', {
    get: function() {
      if (this._m_lenPage !== undefined)
        return this._m_lenPage;
      this._m_lenPage = 4096;
      return this._m_lenPage;
    }
  });

  /**
   * Offset of the first page in a full dump. The other kinds tell their own:
   * `bitmap_header.first_page`, `summary_header.first_page` and
   * `rdmp_header.first_page_offset`.
   */
  Object.defineProperty(WindowsKernelDump.prototype, 'ofsPages', {
    get: function() {
      if (this._m_ofsPages !== undefined)
        return this._m_ofsPages;
      this._m_ofsPages = this.lenHeader;
      return this._m_ofsPages;
    }
  });

  /**
   * What follows the header of a range dump.
   */
  Object.defineProperty(WindowsKernelDump.prototype, 'rdmpHeader', {
    get: function() {
      if (this._m_rdmpHeader !== undefined)
        return this._m_rdmpHeader;
      if ( ((this.validDump == WindowsKernelDump.ValidDumps.DUMP64) && ( ((this.kind == WindowsKernelDump.DumpTypes.KERNEL_MEMORY) || (this.kind == WindowsKernelDump.DumpTypes.KERNEL_AND_USER_MEMORY) || (this.kind == WindowsKernelDump.DumpTypes.COMPLETE_MEMORY)) )) ) {
        var _pos = this._io.pos;
        this._io.seek(this.lenHeader);
        this._m_rdmpHeader = new RdmpHeader(this._io, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_rdmpHeader;
    }
  });

  /**
   * What follows the header of a summary dump.
   */
  Object.defineProperty(WindowsKernelDump.prototype, 'summaryHeader', {
    get: function() {
      if (this._m_summaryHeader !== undefined)
        return this._m_summaryHeader;
      if (this.kind == WindowsKernelDump.DumpTypes.SUMMARY) {
        var _pos = this._io.pos;
        this._io.seek(this.lenHeader);
        this._m_summaryHeader = new SummaryHeader(this._io, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_summaryHeader;
    }
  });

  /**
   * What follows the header of a triage dump, the directory of its parts.
   */
  Object.defineProperty(WindowsKernelDump.prototype, 'triage', {
    get: function() {
      if (this._m_triage !== undefined)
        return this._m_triage;
      if (this.kind == WindowsKernelDump.DumpTypes.TRIAGE) {
        var _pos = this._io.pos;
        this._io.seek(this.lenHeader);
        switch (this.validDump) {
        case WindowsKernelDump.ValidDumps.DUMP32:
          this._m_triage = new TriageDump32(this._io, this, this._root);
          break;
        case WindowsKernelDump.ValidDumps.DUMP64:
          this._m_triage = new TriageDump64(this._io, this, this._root);
          break;
        }
        this._io.seek(_pos);
      }
      return this._m_triage;
    }
  });

  /**
   * Tells the header of a 64-bit machine from that of a 32-bit one.
   */

  /**
   * The rest of the header, without `signature` and `valid_dump`.
   */

  return WindowsKernelDump;
})();
WindowsKernelDump_.WindowsKernelDump = WindowsKernelDump;
});
