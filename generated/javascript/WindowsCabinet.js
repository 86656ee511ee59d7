// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_cabinet.ksy; kaitai-struct-compiler 0.11.0

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.WindowsCabinet || (root.WindowsCabinet = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (WindowsCabinet_, KaitaiStream) {
/**
 * Archive of files. These are parts of folders, each of which is one compressed
 * stream, in blocks of up to 0x8000 bytes of contents.
 * 
 * Symbol stores have cabinets with one file, whose names end with `_`. This
 * schema has the header, the folders and the files. The blocks of a folder begin
 * at `folder.ofs_first_block`, one behind the other, each with a `block_header`;
 * an application follows and expands them itself, since their number and sizes
 * may be anything. Blocks of MSZIP begin with `CK`, followed by a deflate stream
 * that refers to the contents of the block before.
 * @see {@link https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)|Source}
 */

var WindowsCabinet = (function() {
  WindowsCabinet.Compressions = Object.freeze({
    NONE: 0,
    MSZIP: 1,
    QUANTUM: 2,
    LZX: 3,

    0: "NONE",
    1: "MSZIP",
    2: "QUANTUM",
    3: "LZX",
  });

  function WindowsCabinet(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  WindowsCabinet.prototype._read = function() {
    this.header = new Header(this._io, this, this._root);
    this.folders = [];
    for (var i = 0; i < this.header.numFolders; i++) {
      this.folders.push(new Folder(this._io, this, this._root));
    }
  }

  /**
   * Header of a block of data, without its reserved area.
   * @see {@link https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)|Source}
   */

  var BlockHeader = WindowsCabinet.BlockHeader = (function() {
    function BlockHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    BlockHeader.prototype._read = function() {
      this.checksum = this._io.readU4le();
      this.lenPacked = this._io.readU2le();
      this.lenUnpacked = this._io.readU2le();
    }

    /**
     * Exclusive or of the data and the sizes; 0 for none.
     */

    /**
     * Bytes of the data that follow.
     */

    /**
     * Bytes of the contents.
     */

    return BlockHeader;
  })();

  /**
   * A part of the contents of a folder.
   * @see {@link https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)|Source}
   */

  var File = WindowsCabinet.File = (function() {
    function File(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    File.prototype._read = function() {
      this.lenFile = this._io.readU4le();
      this.ofsInFolder = this._io.readU4le();
      this.folderIndex = this._io.readU2le();
      this.date = this._io.readU2le();
      this.time = this._io.readU2le();
      this.attributes = this._io.readU2le();
      this.name = this._io.readBytesTerm(0, false, true, true);
    }

    /**
     * Size of the file in bytes, expanded.
     */

    /**
     * Offset of the file in the contents of its folder.
     */

    /**
     * Index of its folder; 0xfffd and above, it continues in another cabinet.
     */

    return File;
  })();

  /**
   * A compressed stream of blocks.
   * @see {@link https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)|Source}
   */

  var Folder = WindowsCabinet.Folder = (function() {
    function Folder(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Folder.prototype._read = function() {
      this.ofsFirstBlock = this._io.readU4le();
      this.numBlocks = this._io.readU2le();
      this.compression = this._io.readU2le();
      this.folderReserve = this._io.readBytes(this._root.header.lenFolderArea);
    }

    /**
     * One of `compressions`.
     */
    Object.defineProperty(Folder.prototype, 'kind', {
      get: function() {
        if (this._m_kind !== undefined)
          return this._m_kind;
        this._m_kind = this.compression & 15;
        return this._m_kind;
      }
    });

    /**
     * Offset of the header of the first block.
     */

    /**
     * The low four bits are the kind, of `compressions`; parameters are above.
     */

    return Folder;
  })();

  /**
   * Numbers of folders and files, and sizes of areas that applications may use.
   * @see {@link https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)|Source}
   */

  var Header = WindowsCabinet.Header = (function() {
    function Header(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Header.prototype._read = function() {
      this.magic = this._io.readBytes(4);
      if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([77, 83, 67, 70])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([77, 83, 67, 70]), this.magic, this._io, "/types/header/seq/0");
      }
      this._unnamed1 = this._io.readBytes(4);
      this.lenCabinet = this._io.readU4le();
      this._unnamed3 = this._io.readBytes(4);
      this.ofsFiles = this._io.readU4le();
      this._unnamed5 = this._io.readBytes(4);
      this.versionMinor = this._io.readU1();
      this.versionMajor = this._io.readU1();
      this.numFolders = this._io.readU2le();
      this.numFiles = this._io.readU2le();
      this.flags = this._io.readU2le();
      this.setId = this._io.readU2le();
      this.cabinetIndex = this._io.readU2le();
      if (this.hasReserve) {
        this.lenHeaderReserve = this._io.readU2le();
      }
      if (this.hasReserve) {
        this.lenFolderReserve = this._io.readU1();
      }
      if (this.hasReserve) {
        this.lenBlockReserve = this._io.readU1();
      }
      if (this.hasReserve) {
        this.headerReserve = this._io.readBytes(this.lenHeaderReserve);
      }
      if (this.hasPrevious) {
        this.previousCabinet = new Neighbour(this._io, this, this._root);
      }
      if (this.hasNext) {
        this.nextCabinet = new Neighbour(this._io, this, this._root);
      }
    }

    /**
     * Whether a cabinet behind this one has the end of its contents.
     */
    Object.defineProperty(Header.prototype, 'hasNext', {
      get: function() {
        if (this._m_hasNext !== undefined)
          return this._m_hasNext;
        this._m_hasNext = (this.flags & 2) != 0;
        return this._m_hasNext;
      }
    });

    /**
     * Whether a cabinet before this one has the beginning of its contents.
     */
    Object.defineProperty(Header.prototype, 'hasPrevious', {
      get: function() {
        if (this._m_hasPrevious !== undefined)
          return this._m_hasPrevious;
        this._m_hasPrevious = (this.flags & 1) != 0;
        return this._m_hasPrevious;
      }
    });

    /**
     * Whether there are areas that applications may use.
     */
    Object.defineProperty(Header.prototype, 'hasReserve', {
      get: function() {
        if (this._m_hasReserve !== undefined)
          return this._m_hasReserve;
        this._m_hasReserve = (this.flags & 4) != 0;
        return this._m_hasReserve;
      }
    });

    /**
     * Bytes between the header of each block and its data.
     */
    Object.defineProperty(Header.prototype, 'lenBlockArea', {
      get: function() {
        if (this._m_lenBlockArea !== undefined)
          return this._m_lenBlockArea;
        this._m_lenBlockArea = (this.hasReserve ? this.lenBlockReserve : 0);
        return this._m_lenBlockArea;
      }
    });

    /**
     * Bytes behind each folder's entry.
     */
    Object.defineProperty(Header.prototype, 'lenFolderArea', {
      get: function() {
        if (this._m_lenFolderArea !== undefined)
          return this._m_lenFolderArea;
        this._m_lenFolderArea = (this.hasReserve ? this.lenFolderReserve : 0);
        return this._m_lenFolderArea;
      }
    });

    /**
     * Zero.
     */

    /**
     * Size of the cabinet in bytes.
     */

    /**
     * Zero.
     */

    /**
     * Offset of the first file's entry.
     */

    /**
     * Zero.
     */

    /**
     * Bit 0, a cabinet before this one has the beginning of its contents;
     * bit 1, one behind this one has the end; bit 2, there are reserved areas.
     */

    /**
     * Number of the set of cabinets.
     */

    /**
     * Index of this cabinet in its set.
     */

    /**
     * Size of the area behind it that an application may use.
     */

    /**
     * Size of such an area behind each folder's entry.
     */

    /**
     * Size of such an area between the header of each block and its data.
     */

    return Header;
  })();

  /**
   * Names of another cabinet of the set.
   * @see {@link https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)|Source}
   */

  var Neighbour = WindowsCabinet.Neighbour = (function() {
    function Neighbour(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Neighbour.prototype._read = function() {
      this.name = this._io.readBytesTerm(0, false, true, true);
      this.disk = this._io.readBytesTerm(0, false, true, true);
    }

    return Neighbour;
  })();

  /**
   * Entries of all files.
   */
  Object.defineProperty(WindowsCabinet.prototype, 'files', {
    get: function() {
      if (this._m_files !== undefined)
        return this._m_files;
      var _pos = this._io.pos;
      this._io.seek(this.header.ofsFiles);
      this._m_files = [];
      for (var i = 0; i < this.header.numFiles; i++) {
        this._m_files.push(new File(this._io, this, this._root));
      }
      this._io.seek(_pos);
      return this._m_files;
    }
  });

  return WindowsCabinet;
})();
WindowsCabinet_.WindowsCabinet = WindowsCabinet;
});
