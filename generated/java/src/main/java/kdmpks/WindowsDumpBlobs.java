// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_dump_blobs.ksy; kaitai-struct-compiler 0.11.0

package kdmpks;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;


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
 * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data">Source</a>
 */
public class WindowsDumpBlobs extends KaitaiStruct {
    public static WindowsDumpBlobs fromFile(String fileName) throws IOException {
        return new WindowsDumpBlobs(new ByteBufferKaitaiStream(fileName));
    }

    public WindowsDumpBlobs(KaitaiStream _io) {
        this(_io, null, null);
    }

    public WindowsDumpBlobs(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public WindowsDumpBlobs(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
    }

    public void _fetchInstances() {
    }

    /**
     * Boot status data (tag f57308df-cc45-4e01-ad76-29a4ebb010ec): how the last
     * boots and shutdowns went, kept by the kernel across boots. The sum of all
     * bytes is 0 modulo 256.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd">Source</a>
     */
    public static class BootStatus extends KaitaiStruct {
        public static BootStatus fromFile(String fileName) throws IOException {
            return new BootStatus(new ByteBufferKaitaiStream(fileName));
        }

        public BootStatus(KaitaiStream _io) {
            this(_io, null, null);
        }

        public BootStatus(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public BootStatus(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.version = this._io.readU4le();
            this.productType = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long version;
        private long productType;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * Size of the whole in bytes; 0xb0, 0xc0 and 0xc8 have been seen.
         */
        public long version() { return version; }

        /**
         * Kind of the installed Windows; 1 is a workstation.
         */
        public long productType() { return productType; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }
    private WindowsDumpBlobs _root;
    private KaitaiStruct _parent;
    public WindowsDumpBlobs _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
