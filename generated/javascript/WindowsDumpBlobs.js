// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_dump_blobs.ksy; kaitai-struct-compiler 0.11.0

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.WindowsDumpBlobs || (root.WindowsDumpBlobs = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (WindowsDumpBlobs_, KaitaiStream) {
/**
 * The contents of the blobs that drivers and the kernel itself add to a crash
 * dump when the machine stops ("secondary data"). The container, with the tag
 * and the size of each blob, is `blob_file_header` of `windows_kernel_dump`; the
 * tag decides the type of the data:
 * 
 * | tag | type |
 * |---|---|
 * | f57308df-cc45-4e01-ad76-29a4ebb010ec | `boot_status` |
 * 
 * There is no common head: the root has no fields of its own, and an application
 * parses the type that belongs to the tag from the bytes of the blob.
 * 
 * Few of these formats have a public declaration. Names with an `-orig-id` are
 * those of public symbols; all others describe what the bytes have been seen to
 * be, and the documentation of a field says where that is inferred.
 * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data|Source}
 */

var WindowsDumpBlobs = (function() {
  function WindowsDumpBlobs(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  WindowsDumpBlobs.prototype._read = function() {
  }

  /**
   * Boot status data (tag f57308df-cc45-4e01-ad76-29a4ebb010ec): how the last
   * boots and shutdowns went, kept by the kernel across boots. The sum of all
   * bytes is 0 modulo 256.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd|Source}
   */

  var BootStatus = WindowsDumpBlobs.BootStatus = (function() {
    function BootStatus(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    BootStatus.prototype._read = function() {
      this.version = this._io.readU4le();
      this.productType = this._io.readU4le();
    }

    /**
     * Size of the whole in bytes; 0xb0, 0xc0 and 0xc8 have been seen.
     */

    /**
     * Kind of the installed Windows; 1 is a workstation.
     */

    return BootStatus;
  })();

  return WindowsDumpBlobs;
})();
WindowsDumpBlobs_.WindowsDumpBlobs = WindowsDumpBlobs;
});
