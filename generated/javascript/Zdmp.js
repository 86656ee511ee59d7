// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/zdmp.ksy; kaitai-struct-compiler 0.11.0

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.Zdmp || (root.Zdmp = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (Zdmp_, KaitaiStream) {
/**
 * A crash dump of Windows, or an image of physical memory, that DumpIt has
 * compressed block by block.
 * 
 * The first block is at offset 0x1000, at the end of `header`; each of the others
 * is directly behind the one before. A block is a `block_header` and its payload.
 * There is no index: an application follows the sizes itself, since the number of
 * blocks may be anything. Block number n has the bytes of the dump from n times
 * `header.len_block` on.
 * 
 * A block whose payload is as large as a block is stored as it is, also the last
 * one, of which the dump may need less. Any other payload consists of LZNT1
 * chunks, each of which begins with a `chunk_header`, expands to 4096 bytes and
 * does not refer to another one; where they expand to less than a block, the rest
 * is zeros.
 * 
 * Not verified on a file of DumpIt's: fields and values are taken from another
 * reader of such files.
 * @see {@link https://github.com/volatilityfoundation/volatility3/pull/2018|Source}
 */

var Zdmp = (function() {
  Zdmp.Compressions = Object.freeze({
    LZNT1: 2,

    2: "LZNT1",
  });

  Zdmp.DataTypes = Object.freeze({
    COMPRESSED: 1,

    1: "COMPRESSED",
  });

  function Zdmp(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  Zdmp.prototype._read = function() {
    this._raw_header = this._io.readBytes(4096);
    var _io__raw_header = new KaitaiStream(this._raw_header);
    this.header = new Header(_io__raw_header, this, this._root);
  }

  /**
   * Header of a block, directly before its payload. Not verified on a file of
   * DumpIt's.
   * @see {@link https://github.com/volatilityfoundation/volatility3/pull/2018|Source}
   */

  var BlockHeader = Zdmp.BlockHeader = (function() {
    function BlockHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    BlockHeader.prototype._read = function() {
      this.magic = this._io.readBytes(4);
      if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([90, 66, 76, 75])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([90, 66, 76, 75]), this.magic, this._io, "/types/block_header/seq/0");
      }
      this.payloadFacts = new PayloadFacts(this._io, this, this._root);
    }

    return BlockHeader;
  })();

  /**
   * Header of an LZNT1 chunk, directly before its contents.
   * @see {@link https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-xca/d8a11c9a-4b38-4a6c-9c8b-4fc3a8a1a4d8|Source}
   */

  var ChunkHeader = Zdmp.ChunkHeader = (function() {
    function ChunkHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ChunkHeader.prototype._read = function() {
      this.info = this._io.readU2le();
    }

    /**
     * Whether the contents are compressed.
     */
    Object.defineProperty(ChunkHeader.prototype, 'isPacked', {
      get: function() {
        if (this._m_isPacked !== undefined)
          return this._m_isPacked;
        this._m_isPacked = (this.info & 32768) != 0;
        return this._m_isPacked;
      }
    });

    /**
     * Bytes of the contents.
     */
    Object.defineProperty(ChunkHeader.prototype, 'lenContents', {
      get: function() {
        if (this._m_lenContents !== undefined)
          return this._m_lenContents;
        this._m_lenContents = (this.info & 4095) + 1;
        return this._m_lenContents;
      }
    });

    /**
     * 0 behind the last chunk.
     */

    return ChunkHeader;
  })();

  /**
   * Size and compression of the dump. Not verified on a file of DumpIt's.
   * @see {@link https://github.com/volatilityfoundation/volatility3/pull/2018|Source}
   */

  var Header = Zdmp.Header = (function() {
    function Header(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Header.prototype._read = function() {
      this.magic = this._io.readBytes(4);
      if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([90, 68, 77, 80])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([90, 68, 77, 80]), this.magic, this._io, "/types/header/seq/0");
      }
      this.version = this._io.readU4le();
      this.lenDump = this._io.readU8le();
      this.lenBlock = this._io.readU4le();
      this.dataType = this._io.readU2le();
      this.compression = this._io.readU2le();
    }

    /**
     * 0x100 in the files that are known.
     */

    /**
     * Size of the dump in bytes.
     */

    /**
     * Size of a block of the dump in bytes, such as 0x200000.
     */

    /**
     * Whether the blocks are compressed.
     */

    /**
     * Compression of the blocks, numbered as Windows does.
     * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/nf-ntifs-rtldecompressbuffer|Source}
     */

    return Header;
  })();

  /**
   * Size and checksum of a payload. Not verified on a file of DumpIt's.
   * @see {@link https://github.com/volatilityfoundation/volatility3/pull/2018|Source}
   */

  var PayloadFacts = Zdmp.PayloadFacts = (function() {
    function PayloadFacts(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PayloadFacts.prototype._read = function() {
      this.lenPayload = this._io.readU4le();
      this.crc32 = this._io.readU4le();
    }

    /**
     * Bytes of the payload.
     */

    /**
     * CRC-32 of the payload as it is stored.
     */

    return PayloadFacts;
  })();

  return Zdmp;
})();
Zdmp_.Zdmp = Zdmp;
});
