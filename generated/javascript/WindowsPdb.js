// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_pdb.ksy; kaitai-struct-compiler 0.11.0

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.WindowsPdb || (root.WindowsPdb = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (WindowsPdb_, KaitaiStream) {
/**
 * Symbols of an image of Windows: names, types and sections, in the container
 * MSF 7.00 (multi-stream file) that Visual Studio .NET introduced.
 * 
 * The file is an array of blocks of `block_size` bytes; the first one begins
 * with the superblock, which is the root of this schema. All else is in streams,
 * whose blocks may be anywhere: an application joins the blocks of a stream
 * and then reads its contents by one of the types here.
 * 
 * The stream directory is joined first. Its block numbers are an array of
 * 32-bit integers, which fills the blocks of `directory_list_blocks`. The
 * directory is a `directory_head`, the size of each stream in 32 bits
 * (0xffffffff: no such stream), and the block numbers of each stream.
 * 
 * * Stream 1 begins with an `info_header`: the GUID.
 * * Stream 2 has types, stream 4 identifiers.
 * * Stream 3 begins with a `dbi_header`, which has the age and the numbers of
 *   further streams; `module_record`s follow.
 * * The stream of symbol records is a sequence of symbol records.
 * * The stream of a module begins with a `module_signature`; symbol records
 *   follow.
 * 
 * A symbol record is a `symbol_head` and, by its kind, a `public_symbol`,
 * `data_symbol` or `procedure_symbol`; other kinds are not described here. The
 * streams that a `debug_header` names are arrays of `omap_entry` and of section
 * headers (`section_header` of windows_pe.ksy), or begin with an
 * `image_copy_head`. Names are UTF-8.
 * 
 * Every count, size, block number and stream number may be wrong, and streams
 * may share blocks: each is to be checked before use.
 * @see {@link https://llvm.org/docs/PDB/index.html|Source}
 * @see {@link https://github.com/microsoft/microsoft-pdb|Source}
 * @see {@link https://github.com/microsoft/pdb-rs|Source}
 */

var WindowsPdb = (function() {
  WindowsPdb.Machines = Object.freeze({
    NONE: 0,
    I386: 332,
    ARMNT: 452,
    AMD64: 34404,
    ARM64EC: 42561,
    ARM64X: 42574,
    ARM64: 43620,

    0: "NONE",
    332: "I386",
    452: "ARMNT",
    34404: "AMD64",
    42561: "ARM64EC",
    42574: "ARM64X",
    43620: "ARM64",
  });

  WindowsPdb.PublicFlags = Object.freeze({
    CODE: 1,
    FUNCTION: 2,
    MANAGED: 4,
    MSIL: 8,

    1: "CODE",
    2: "FUNCTION",
    4: "MANAGED",
    8: "MSIL",
  });

  WindowsPdb.SymbolForms = Object.freeze({
    C7: 1,
    C11: 2,
    C13: 4,

    1: "C7",
    2: "C11",
    4: "C13",
  });

  WindowsPdb.SymbolKinds = Object.freeze({
    END: 6,
    LDATA32_ST: 4103,
    GDATA32_ST: 4104,
    PUB32_ST: 4105,
    LPROC32_ST: 4106,
    GPROC32_ST: 4107,
    LDATA32: 4364,
    GDATA32: 4365,
    PUB32: 4366,
    LPROC32: 4367,
    GPROC32: 4368,
    LPROC32_ID: 4422,
    GPROC32_ID: 4423,
    PROC_ID_END: 4431,

    6: "END",
    4103: "LDATA32_ST",
    4104: "GDATA32_ST",
    4105: "PUB32_ST",
    4106: "LPROC32_ST",
    4107: "GPROC32_ST",
    4364: "LDATA32",
    4365: "GDATA32",
    4366: "PUB32",
    4367: "LPROC32",
    4368: "GPROC32",
    4422: "LPROC32_ID",
    4423: "GPROC32_ID",
    4431: "PROC_ID_END",
  });

  function WindowsPdb(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  WindowsPdb.prototype._read = function() {
    this.magic = this._io.readBytes(24);
    if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([77, 105, 99, 114, 111, 115, 111, 102, 116, 32, 67, 47, 67, 43, 43, 32, 77, 83, 70, 32, 55, 46, 48, 48])) == 0))) {
      throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([77, 105, 99, 114, 111, 115, 111, 102, 116, 32, 67, 47, 67, 43, 43, 32, 77, 83, 70, 32, 55, 46, 48, 48]), this.magic, this._io, "/seq/0");
    }
    this.magicEnd = this._io.readBytes(8);
    if (!((KaitaiStream.byteArrayCompare(this.magicEnd, new Uint8Array([13, 10, 26, 68, 83, 0, 0, 0])) == 0))) {
      throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([13, 10, 26, 68, 83, 0, 0, 0]), this.magicEnd, this._io, "/seq/1");
    }
    this.blockSize = this._io.readU4le();
    this.freeBlockMap = this._io.readU4le();
    this.numBlocks = this._io.readU4le();
    this.lenDirectory = this._io.readU4le();
    this._unnamed6 = this._io.readBytes(4);
  }

  /**
   * Fields of a `data_symbol` before its name.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var DataFields = WindowsPdb.DataFields = (function() {
    function DataFields(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DataFields.prototype._read = function() {
      this.typeIndex = this._io.readU4le();
      this.offset = this._io.readU4le();
      this.section = this._io.readU2le();
    }

    /**
     * Index of the type in stream 2.
     */

    /**
     * Offset in the section.
     */

    /**
     * Number of the section, counted from 1.
     */

    return DataFields;
  })();

  /**
   * A variable with static storage.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var DataSymbol = WindowsPdb.DataSymbol = (function() {
    function DataSymbol(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DataSymbol.prototype._read = function() {
      this.fields = new DataFields(this._io, this, this._root);
      this.name = this._io.readBytesTerm(0, false, true, true);
    }

    /**
     * All but the name.
     */

    /**
     * Name of the variable; it begins with its length if the kind ends in `_st`.
     */

    return DataSymbol;
  })();

  /**
   * Start of stream 3. These parts follow, in this order: module records,
   * section contributions, section map, source files, type servers, names for
   * Edit and Continue, `debug_header`.
   * @see {@link https://llvm.org/docs/PDB/DbiStream.html|Source}
   */

  var DbiHeader = WindowsPdb.DbiHeader = (function() {
    function DbiHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DbiHeader.prototype._read = function() {
      this.signature = this._io.readU4le();
      this.version = this._io.readU4le();
      this.age = this._io.readU4le();
      this.globalSymbolStream = this._io.readU2le();
      this.buildNumber = this._io.readU2le();
      this.publicSymbolStream = this._io.readU2le();
      this.pdbDllVersion = this._io.readU2le();
      this.symbolRecordStream = this._io.readU2le();
      this.pdbDllBuild = this._io.readU2le();
      this.lenModules = this._io.readU4le();
      this.lenSectionContributions = this._io.readU4le();
      this.lenSectionMap = this._io.readU4le();
      this.lenSourceFiles = this._io.readU4le();
      this.lenTypeServers = this._io.readU4le();
      this.mfcTypeServer = this._io.readU4le();
      this.lenDebugHeader = this._io.readU4le();
      this.lenEditAndContinue = this._io.readU4le();
      this.flags = this._io.readU2le();
      this.machine = this._io.readU2le();
      this._unnamed19 = this._io.readBytes(4);
    }

    /**
     * All bits are set; older files have another header.
     */

    /**
     * Version of the stream; 19990903 since Visual C++ 7.0.
     */

    /**
     * The age of the debug record of the image.
     */

    /**
     * Stream of the hash table of global symbols.
     */

    /**
     * Version of the toolchain.
     */

    /**
     * Stream of the hash table of public symbols.
     */

    /**
     * Version of the library that wrote the file.
     */

    /**
     * Stream of the records of global and public symbols.
     */

    /**
     * Build of the library that wrote the file.
     */

    /**
     * Bytes of all module records.
     */

    /**
     * Bytes of the table of the parts that modules contribute to sections.
     */

    /**
     * Bytes of the section map.
     */

    /**
     * Bytes of the table of source files.
     */

    /**
     * Bytes of the map of type servers.
     */

    /**
     * Index of the type server of MFC.
     */

    /**
     * Bytes of the `debug_header`; 0 if there is none.
     */

    /**
     * Bytes of the names for Edit and Continue.
     */

    /**
     * Bit 0 is set by incremental links, bit 1 if private symbols were
     * stripped, bit 2 if types may conflict.
     */

    /**
     * Machine of the image.
     */

    /**
     * Reserved.
     */

    return DbiHeader;
  })();

  /**
   * Numbers of streams of further data, each 0xffff if there is no such
   * stream. Older files end early: the rest does not exist.
   * @see {@link https://llvm.org/docs/PDB/DbiStream.html|Source}
   */

  var DebugHeader = WindowsPdb.DebugHeader = (function() {
    function DebugHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DebugHeader.prototype._read = function() {
      this.fpo = this._io.readU2le();
      this.exception = this._io.readU2le();
      this.fixup = this._io.readU2le();
      this.omapToSource = this._io.readU2le();
      this.omapFromSource = this._io.readU2le();
      this.sectionHeaders = this._io.readU2le();
      this.tokenRidMap = this._io.readU2le();
      this.xdata = this._io.readU2le();
      this.pdata = this._io.readU2le();
      this.newFpo = this._io.readU2le();
      this.originalSectionHeaders = this._io.readU2le();
    }

    /**
     * Frames of x86 code, in the older form.
     */

    /**
     * Exception data.
     */

    /**
     * Relocations.
     */

    /**
     * An array of `omap_entry`, from RVAs of the image to those at link time.
     */

    /**
     * An array of `omap_entry`, from RVAs at link time to those of the image.
     */

    /**
     * An array of section headers, as in the image.
     */

    /**
     * A map of tokens of managed code.
     */

    /**
     * A copy of the image's descriptions of stack frames (`image_copy_head`).
     */

    /**
     * A copy of the image's table of functions (`image_copy_head`).
     */

    /**
     * Frames of x86 code, in the newer form.
     */

    /**
     * An array of section headers, as at link time; symbols refer to these
     * if the image was rearranged afterwards.
     */

    return DebugHeader;
  })();

  /**
   * Start of the stream directory.
   * @see {@link https://llvm.org/docs/PDB/MsfFile.html|Source}
   */

  var DirectoryHead = WindowsPdb.DirectoryHead = (function() {
    function DirectoryHead(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DirectoryHead.prototype._read = function() {
      this.numStreams = this._io.readU4le();
    }

    /**
     * Number of streams, at most 65535; their sizes follow.
     */

    return DirectoryHead;
  })();

  /**
   * Start of a stream that has a copy of bytes of the image, which follow.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/PDB/dbi/dbi.h|Source}
   */

  var ImageCopyHead = WindowsPdb.ImageCopyHead = (function() {
    function ImageCopyHead(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ImageCopyHead.prototype._read = function() {
      this.version = this._io.readU4le();
      this.lenHead = this._io.readU4le();
      this.lenData = this._io.readU4le();
      this.dataRva = this._io.readU4le();
      this.imageBase = this._io.readU8le();
      this._unnamed5 = this._io.readBytes(4);
      this._unnamed6 = this._io.readBytes(4);
    }

    /**
     * Version of this structure, 1.
     */

    /**
     * Bytes of this structure, 0x20.
     */

    /**
     * Bytes of the copy.
     */

    /**
     * RVA of the first byte in the image.
     */

    /**
     * Preferred base address of the image.
     */

    /**
     * Reserved.
     */

    /**
     * Reserved.
     */

    return ImageCopyHead;
  })();

  /**
   * Start of stream 1.
   * @see {@link https://llvm.org/docs/PDB/PdbStream.html|Source}
   */

  var InfoHeader = WindowsPdb.InfoHeader = (function() {
    function InfoHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    InfoHeader.prototype._read = function() {
      this.version = this._io.readU4le();
      this.signature = this._io.readU4le();
      this.age = this._io.readU4le();
      this.guid = this._io.readBytes(16);
    }

    /**
     * Version of the stream; 20000404 since Visual C++ 7.0.
     */

    /**
     * Time in seconds since 1970, or a hash.
     */

    /**
     * Number of times that the file was written. The age of an image's debug
     * record is that of the `dbi_header`, not this one.
     */

    /**
     * The GUID; an image's debug record has the same.
     */

    return InfoHeader;
  })();

  /**
   * Fields of a `module_record` before its names.
   * @see {@link https://llvm.org/docs/PDB/DbiStream.html|Source}
   */

  var ModuleFields = WindowsPdb.ModuleFields = (function() {
    function ModuleFields(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ModuleFields.prototype._read = function() {
      this._unnamed0 = this._io.readBytes(4);
      this.section = this._io.readU2le();
      this._unnamed2 = this._io.readBytes(2);
      this.sectionOffset = this._io.readU4le();
      this.contributionSize = this._io.readU4le();
      this.characteristics = this._io.readU4le();
      this.moduleIndex = this._io.readU2le();
      this._unnamed7 = this._io.readBytes(2);
      this.dataChecksum = this._io.readU4le();
      this.relocationChecksum = this._io.readU4le();
      this.flags = this._io.readU2le();
      this.symbolStream = this._io.readU2le();
      this.lenSymbols = this._io.readU4le();
      this.lenOldLines = this._io.readU4le();
      this.lenLines = this._io.readU4le();
      this.numFiles = this._io.readU2le();
      this._unnamed16 = this._io.readBytes(2);
      this._unnamed17 = this._io.readBytes(4);
      this.sourceName = this._io.readU4le();
      this.pdbName = this._io.readU4le();
    }

    /**
     * A pointer in the memory of the writer.
     */

    /**
     * Section that has the module's first contribution, counted from 1.
     */

    /**
     * Padding.
     */

    /**
     * Offset of that contribution in its section.
     */

    /**
     * Bytes of that contribution.
     */

    /**
     * Flags of a section header.
     */

    /**
     * Index of the module, counted from 0.
     */

    /**
     * Padding.
     */

    /**
     * CRC-32 of that contribution.
     */

    /**
     * CRC-32 of its relocations.
     */

    /**
     * Bit 0 is set if the module was written; bits 8 to 15 are a type server.
     */

    /**
     * Stream of the module; 0xffff if there is none.
     */

    /**
     * Bytes of the symbol records in that stream, its first four bytes included.
     */

    /**
     * Bytes of line numbers of the older form.
     */

    /**
     * Bytes of line numbers.
     */

    /**
     * Number of source files.
     */

    /**
     * Padding.
     */

    /**
     * A pointer in the memory of the writer.
     */

    /**
     * Index of the name of the source file, for Edit and Continue.
     */

    /**
     * Index of the name of the compiler's PDB file, for Edit and Continue.
     */

    return ModuleFields;
  })();

  /**
   * A module (object file) that was linked into the image. Padding to a multiple
   * of four bytes, and the next such record, follow.
   * @see {@link https://llvm.org/docs/PDB/DbiStream.html|Source}
   */

  var ModuleRecord = WindowsPdb.ModuleRecord = (function() {
    function ModuleRecord(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ModuleRecord.prototype._read = function() {
      this.fields = new ModuleFields(this._io, this, this._root);
      this.moduleName = this._io.readBytesTerm(0, false, true, true);
      this.objectName = this._io.readBytesTerm(0, false, true, true);
    }

    /**
     * All but the names.
     */

    /**
     * Name of the object file, or of the part of an import library.
     */

    /**
     * Name of the library that it is from; otherwise the same name.
     */

    return ModuleRecord;
  })();

  /**
   * Start of the stream of a module; symbol records follow.
   * @see {@link https://llvm.org/docs/PDB/ModiStream.html|Source}
   */

  var ModuleSignature = WindowsPdb.ModuleSignature = (function() {
    function ModuleSignature(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ModuleSignature.prototype._read = function() {
      this.form = this._io.readU4le();
    }

    /**
     * Form of the symbol records.
     */

    return ModuleSignature;
  })();

  /**
   * A part of the image that was moved after linking; it ends where the next
   * entry begins.
   * @see {@link https://learn.microsoft.com/en-us/windows/win32/api/dbghelp/ns-dbghelp-omap|Source}
   */

  var OmapEntry = WindowsPdb.OmapEntry = (function() {
    function OmapEntry(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    OmapEntry.prototype._read = function() {
      this.source = this._io.readU4le();
      this.target = this._io.readU4le();
    }

    /**
     * RVA before the translation.
     */

    /**
     * RVA after the translation; 0 if the part was removed.
     */

    return OmapEntry;
  })();

  /**
   * Fields of a `procedure_symbol` before its name.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var ProcedureFields = WindowsPdb.ProcedureFields = (function() {
    function ProcedureFields(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ProcedureFields.prototype._read = function() {
      this.ofsParent = this._io.readU4le();
      this.ofsEnd = this._io.readU4le();
      this.ofsNext = this._io.readU4le();
      this.codeSize = this._io.readU4le();
      this.debugStart = this._io.readU4le();
      this.debugEnd = this._io.readU4le();
      this.typeIndex = this._io.readU4le();
      this.offset = this._io.readU4le();
      this.section = this._io.readU2le();
      this.flags = this._io.readU1();
    }

    /**
     * Offset in the stream of the enclosing symbol; 0 if there is none.
     */

    /**
     * Offset in the stream of the record that ends the procedure.
     */

    /**
     * Offset in the stream of the next procedure, or 0.
     */

    /**
     * Bytes of code.
     */

    /**
     * Offset in the procedure behind its prolog.
     */

    /**
     * Offset in the procedure of its epilog.
     */

    /**
     * Index of the type in stream 2, or in stream 4 if the kind ends in `_id`.
     */

    /**
     * Offset in the section.
     */

    /**
     * Number of the section, counted from 1.
     */

    /**
     * Properties of the code, such as a frame pointer (bit 0).
     */

    return ProcedureFields;
  })();

  /**
   * A function of a module; records of its blocks and variables follow.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var ProcedureSymbol = WindowsPdb.ProcedureSymbol = (function() {
    function ProcedureSymbol(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ProcedureSymbol.prototype._read = function() {
      this.fields = new ProcedureFields(this._io, this, this._root);
      this.name = this._io.readBytesTerm(0, false, true, true);
    }

    /**
     * All but the name.
     */

    /**
     * Name without decoration; it begins with its length if the kind ends in
     * `_st`.
     */

    return ProcedureSymbol;
  })();

  /**
   * Fields of a `public_symbol` before its name.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var PublicFields = WindowsPdb.PublicFields = (function() {
    function PublicFields(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PublicFields.prototype._read = function() {
      this.flags = this._io.readU4le();
      this.offset = this._io.readU4le();
      this.section = this._io.readU2le();
    }

    /**
     * Combination of `public_flags`.
     */

    /**
     * Offset in the section.
     */

    /**
     * Number of the section, counted from 1; 0 for absolute values.
     */

    return PublicFields;
  })();

  /**
   * A symbol that is visible to other modules, with its decorated name.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var PublicSymbol = WindowsPdb.PublicSymbol = (function() {
    function PublicSymbol(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PublicSymbol.prototype._read = function() {
      this.fields = new PublicFields(this._io, this, this._root);
      this.name = this._io.readBytesTerm(0, false, true, true);
    }

    /**
     * All but the name.
     */

    /**
     * Decorated name; it begins with its length if the kind ends in `_st`.
     */

    return PublicSymbol;
  })();

  /**
   * Start of a symbol record.
   * @see {@link https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h|Source}
   */

  var SymbolHead = WindowsPdb.SymbolHead = (function() {
    function SymbolHead(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SymbolHead.prototype._read = function() {
      this.lenRecord = this._io.readU2le();
      this.kind = this._io.readU2le();
    }

    /**
     * Bytes of the record that follow this field, padding included.
     */

    /**
     * Kind of the symbol, which determines what follows.
     */

    return SymbolHead;
  })();

  /**
   * Bits of an offset in a stream that are its offset in a block.
   */
  Object.defineProperty(WindowsPdb.prototype, 'blockMask', {
    get: function() {
      if (this._m_blockMask !== undefined)
        return this._m_blockMask;
      this._m_blockMask = (this.blockSize - 1);
      return this._m_blockMask;
    }
  });

  /**
   * Numbers of the blocks that have the block numbers of the directory.
   */
  Object.defineProperty(WindowsPdb.prototype, 'directoryListBlocks', {
    get: function() {
      if (this._m_directoryListBlocks !== undefined)
        return this._m_directoryListBlocks;
      var _pos = this._io.pos;
      this._io.seek(this.ofsDirectoryListBlocks);
      this._m_directoryListBlocks = [];
      for (var i = 0; i < this.numDirectoryListBlocks; i++) {
        this._m_directoryListBlocks.push(this._io.readU4le());
      }
      this._io.seek(_pos);
      return this._m_directoryListBlocks;
    }
  });

  /**
   * Number of blocks of the stream directory.
   */
  Object.defineProperty(WindowsPdb.prototype, 'numDirectoryBlocks', {
    get: function() {
      if (this._m_numDirectoryBlocks !== undefined)
        return this._m_numDirectoryBlocks;
      this._m_numDirectoryBlocks = Math.floor((this.lenDirectory + this.blockMask) / this.blockSize);
      return this._m_numDirectoryBlocks;
    }
  });

  /**
   * Number of blocks that have the block numbers of the stream directory.
   */
  Object.defineProperty(WindowsPdb.prototype, 'numDirectoryListBlocks', {
    get: function() {
      if (this._m_numDirectoryListBlocks !== undefined)
        return this._m_numDirectoryListBlocks;
      this._m_numDirectoryListBlocks = Math.floor((this.numDirectoryBlocks * 4 + this.blockMask) / this.blockSize);
      return this._m_numDirectoryListBlocks;
    }
  });

  /**
   * Offset of the numbers of these blocks.
   */
  Object.defineProperty(WindowsPdb.prototype, 'ofsDirectoryListBlocks', {
    get: function() {
      if (this._m_ofsDirectoryListBlocks !== undefined)
        return this._m_ofsDirectoryListBlocks;
      this._m_ofsDirectoryListBlocks = 52;
      return this._m_ofsDirectoryListBlocks;
    }
  });

  /**
   * Bytes of a block, a power of two; mostly 4096.
   */

  /**
   * Number of the block of the active free block map, 1 or 2.
   */

  /**
   * Number of blocks of the file.
   */

  /**
   * Bytes of the stream directory.
   */

  /**
   * A pointer in the memory of the writer.
   */

  return WindowsPdb;
})();
WindowsPdb_.WindowsPdb = WindowsPdb;
});
