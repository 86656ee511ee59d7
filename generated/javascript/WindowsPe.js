// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_pe.ksy; kaitai-struct-compiler 0.11.0

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.WindowsPe || (root.WindowsPe = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (WindowsPe_, KaitaiStream) {
/**
 * Program, library or driver: headers that identify the file, sections, and
 * directories that lead to tables in them.
 * 
 * Places in an image are relative virtual addresses (RVA), which count from its
 * first byte in memory. In memory they are offsets; in a file the section that
 * contains one has to be looked up, so an application reads the directories'
 * contents itself, by the types of this schema: `debug_entry` (directory 6),
 * `codeview_rsds` and `codeview_nb10` (contents of a debug entry).
 * @see {@link https://learn.microsoft.com/en-us/windows/win32/debug/pe-format|Source}
 */

var WindowsPe = (function() {
  WindowsPe.DebugKinds = Object.freeze({
    COFF: 1,
    CODEVIEW: 2,
    FPO: 3,
    VC_FEATURE: 12,
    POGO: 13,
    REPRODUCIBLE: 16,
    EX_DLL_CHARACTERISTICS: 20,

    1: "COFF",
    2: "CODEVIEW",
    3: "FPO",
    12: "VC_FEATURE",
    13: "POGO",
    16: "REPRODUCIBLE",
    20: "EX_DLL_CHARACTERISTICS",
  });

  WindowsPe.Formats = Object.freeze({
    PE32: 267,
    PE64: 523,

    267: "PE32",
    523: "PE64",
  });

  WindowsPe.Machines = Object.freeze({
    I386: 332,
    ARM: 452,
    AMD64: 34404,
    ARM64: 43620,

    332: "I386",
    452: "ARM",
    34404: "AMD64",
    43620: "ARM64",
  });

  function WindowsPe(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  WindowsPe.prototype._read = function() {
    this.dosHeader = new DosHeader(this._io, this, this._root);
  }

  /**
   * Identity of a PDB file of format 2.
   * @see {@link https://learn.microsoft.com/en-us/windows/win32/debug/pe-format|Source}
   */

  var CodeviewNb10 = WindowsPe.CodeviewNb10 = (function() {
    function CodeviewNb10(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CodeviewNb10.prototype._read = function() {
      this.magic = this._io.readBytes(4);
      if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([78, 66, 49, 48])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([78, 66, 49, 48]), this.magic, this._io, "/types/codeview_nb10/seq/0");
      }
      this.offset = this._io.readU4le();
      this.signature = this._io.readU4le();
      this.age = this._io.readU4le();
      this.path = this._io.readBytesTerm(0, false, true, false);
    }

    /**
     * 0, as the symbols are in another file.
     */

    /**
     * Time at which the PDB was made.
     */

    /**
     * Path of the PDB when it was made.
     */

    return CodeviewNb10;
  })();

  /**
   * Identity of a PDB file of format 7.
   * @see {@link https://learn.microsoft.com/en-us/windows/win32/debug/pe-format|Source}
   */

  var CodeviewRsds = WindowsPe.CodeviewRsds = (function() {
    function CodeviewRsds(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CodeviewRsds.prototype._read = function() {
      this.magic = this._io.readBytes(4);
      if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([82, 83, 68, 83])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([82, 83, 68, 83]), this.magic, this._io, "/types/codeview_rsds/seq/0");
      }
      this.guid = this._io.readBytes(16);
      this.age = this._io.readU4le();
      this.path = this._io.readBytesTerm(0, false, true, false);
    }

    /**
     * GUID of the PDB, its first three parts little-endian.
     */

    /**
     * Age of the PDB's DBI stream.
     */

    /**
     * Path of the PDB when it was made.
     */

    return CodeviewRsds;
  })();

  /**
   * Place of a table in the image, whose contents its index decides.
   * @see {@link https://learn.microsoft.com/en-us/windows/win32/debug/pe-format|Source}
   */

  var DataDirectory = WindowsPe.DataDirectory = (function() {
    function DataDirectory(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DataDirectory.prototype._read = function() {
      this.rva = this._io.readU4le();
      this.lenData = this._io.readU4le();
    }

    return DataDirectory;
  })();

  /**
   * Place and kind of a piece of data for debuggers.
   * @see {@link https://learn.microsoft.com/en-us/windows/win32/debug/pe-format|Source}
   */

  var DebugEntry = WindowsPe.DebugEntry = (function() {
    function DebugEntry(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DebugEntry.prototype._read = function() {
      this.characteristics = this._io.readU4le();
      this.timeDateStamp = this._io.readU4le();
      this.version = this._io.readU4le();
      this.kind = this._io.readU4le();
      this.lenData = this._io.readU4le();
      this.rvaData = this._io.readU4le();
      this.ofsData = this._io.readU4le();
    }

    /**
     * 0 if the contents are not part of the mapped image.
     */

    /**
     * Offset in the file.
     */

    return DebugEntry;
  })();

  /**
   * First bytes of the file, which MS-DOS could run.
   * @see {@link https://learn.microsoft.com/en-us/windows/win32/debug/pe-format|Source}
   */

  var DosHeader = WindowsPe.DosHeader = (function() {
    function DosHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DosHeader.prototype._read = function() {
      this.magic = this._io.readBytes(2);
      this._unnamed1 = this._io.readBytes(58);
      this.ofsNtHeaders = this._io.readU4le();
    }

    /**
     * The letters `MZ`.
     */

    /**
     * Fields for MS-DOS.
     */

    /**
     * Offset of IMAGE_NT_HEADERS.
     */

    return DosHeader;
  })();

  /**
   * Kind and time of the image, and sizes of the headers behind this one.
   * @see {@link https://learn.microsoft.com/en-us/windows/win32/debug/pe-format|Source}
   */

  var FileHeader = WindowsPe.FileHeader = (function() {
    function FileHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FileHeader.prototype._read = function() {
      this.machine = this._io.readU2le();
      this.numSections = this._io.readU2le();
      this.timeDateStamp = this._io.readU4le();
      this.ofsSymbols = this._io.readU4le();
      this.numSymbols = this._io.readU4le();
      this.lenOptionalHeader = this._io.readU2le();
      this.characteristics = this._io.readU2le();
    }

    /**
     * Time of the link in seconds since 1970, or a hash of the file.
     */

    /**
     * Bytes from the optional header to the sections' headers.
     */

    /**
     * Flags.
     */

    return FileHeader;
  })();

  /**
   * The headers as far as they are the same for 32 and for 64 bits. Behind them
   * are `optional_end32` or `optional_end64`, then each `data_directory`. Each
   * `section_header` follows, from the end of the optional header, whose size
   * is `file_header.len_optional_header`.
   * @see {@link https://learn.microsoft.com/en-us/windows/win32/debug/pe-format|Source}
   */

  var NtHeaders = WindowsPe.NtHeaders = (function() {
    function NtHeaders(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    NtHeaders.prototype._read = function() {
      this.signature = this._io.readBytes(4);
      this.fileHeader = new FileHeader(this._io, this, this._root);
      this.optionalHeader = new OptionalHeader(this._io, this, this._root);
    }

    /**
     * The letters `PE` and two zeros.
     */

    return NtHeaders;
  })();

  /**
   * Second part of IMAGE_OPTIONAL_HEADER32, in front of the directories.
   * @see {@link https://learn.microsoft.com/en-us/windows/win32/debug/pe-format|Source}
   */

  var OptionalEnd32 = WindowsPe.OptionalEnd32 = (function() {
    function OptionalEnd32(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    OptionalEnd32.prototype._read = function() {
      this.subsystem = this._io.readU2le();
      this.dllCharacteristics = this._io.readU2le();
      this.stackAndHeap = this._io.readBytes(16);
      this.loaderFlags = this._io.readU4le();
      this.numDirectories = this._io.readU4le();
    }

    /**
     * Sizes of the first stack and heap.
     */

    return OptionalEnd32;
  })();

  /**
   * Second part of IMAGE_OPTIONAL_HEADER64, in front of the directories.
   * @see {@link https://learn.microsoft.com/en-us/windows/win32/debug/pe-format|Source}
   */

  var OptionalEnd64 = WindowsPe.OptionalEnd64 = (function() {
    function OptionalEnd64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    OptionalEnd64.prototype._read = function() {
      this.subsystem = this._io.readU2le();
      this.dllCharacteristics = this._io.readU2le();
      this.stackAndHeap = this._io.readBytes(32);
      this.loaderFlags = this._io.readU4le();
      this.numDirectories = this._io.readU4le();
    }

    /**
     * Sizes of the first stack and heap.
     */

    return OptionalEnd64;
  })();

  /**
   * First part of IMAGE_OPTIONAL_HEADER.
   * @see {@link https://learn.microsoft.com/en-us/windows/win32/debug/pe-format|Source}
   */

  var OptionalHeader = WindowsPe.OptionalHeader = (function() {
    function OptionalHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    OptionalHeader.prototype._read = function() {
      this.magic = this._io.readU2le();
      this.linkerVersion = this._io.readU2le();
      this.lenCode = this._io.readU4le();
      this.lenData = this._io.readU4le();
      this.lenZeroedData = this._io.readU4le();
      this.entryPoint = this._io.readU4le();
      this.baseOfCode = this._io.readU4le();
      this.bases = this._io.readU8le();
      this.sectionAlignment = this._io.readU4le();
      this.fileAlignment = this._io.readU4le();
      this.versions = this._io.readBytes(12);
      this.win32Version = this._io.readU4le();
      this.sizeOfImage = this._io.readU4le();
      this.sizeOfHeaders = this._io.readU4le();
      this.checksum = this._io.readU4le();
    }

    /**
     * Whether the rest is for 32 or for 64 bits.
     */

    /**
     * RVA; 0 for none.
     */

    /**
     * For 64 bits the address that the image is linked for; for 32 bits
     * BaseOfData, then that address in the upper half.
     */

    /**
     * Versions of the system, the image and the subsystem.
     */

    /**
     * Bytes of the mapped image.
     */

    /**
     * Bytes of the headers, which are at offset 0 in file and memory.
     */

    return OptionalHeader;
  })();

  /**
   * Place of a section in memory and in the file.
   * @see {@link https://learn.microsoft.com/en-us/windows/win32/debug/pe-format|Source}
   */

  var SectionHeader = WindowsPe.SectionHeader = (function() {
    function SectionHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SectionHeader.prototype._read = function() {
      this.name = this._io.readBytes(8);
      this.virtualSize = this._io.readU4le();
      this.rva = this._io.readU4le();
      this.lenRaw = this._io.readU4le();
      this.ofsRaw = this._io.readU4le();
      this.ofsRelocations = this._io.readU4le();
      this.ofsLineNumbers = this._io.readU4le();
      this.numRelocations = this._io.readU2le();
      this.numLineNumbers = this._io.readU2le();
      this.characteristics = this._io.readU4le();
    }

    /**
     * Padded with zeros.
     */

    /**
     * Bytes in memory.
     */

    /**
     * Bytes in the file; those beyond are zeros in memory.
     */

    /**
     * Offset in the file.
     */

    /**
     * Flags.
     */

    return SectionHeader;
  })();

  /**
   * Headers for Windows.
   */
  Object.defineProperty(WindowsPe.prototype, 'ntHeaders', {
    get: function() {
      if (this._m_ntHeaders !== undefined)
        return this._m_ntHeaders;
      var _pos = this._io.pos;
      this._io.seek(this.dosHeader.ofsNtHeaders);
      this._m_ntHeaders = new NtHeaders(this._io, this, this._root);
      this._io.seek(_pos);
      return this._m_ntHeaders;
    }
  });

  /**
   * Header for MS-DOS, which leads to the others.
   */

  return WindowsPe;
})();
WindowsPe_.WindowsPe = WindowsPe;
});
