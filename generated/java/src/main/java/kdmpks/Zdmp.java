// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/zdmp.ksy; kaitai-struct-compiler 0.11.0

package kdmpks;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.Arrays;


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
 * @see <a href="https://github.com/volatilityfoundation/volatility3/pull/2018">Source</a>
 */
public class Zdmp extends KaitaiStruct {
    public static Zdmp fromFile(String fileName) throws IOException {
        return new Zdmp(new ByteBufferKaitaiStream(fileName));
    }

    public enum Compressions {
        LZNT1(2);

        private final long id;
        Compressions(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Compressions> byId = new HashMap<Long, Compressions>(1);
        static {
            for (Compressions e : Compressions.values())
                byId.put(e.id(), e);
        }
        public static Compressions byId(long id) { return byId.get(id); }
    }

    public enum DataTypes {
        COMPRESSED(1);

        private final long id;
        DataTypes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, DataTypes> byId = new HashMap<Long, DataTypes>(1);
        static {
            for (DataTypes e : DataTypes.values())
                byId.put(e.id(), e);
        }
        public static DataTypes byId(long id) { return byId.get(id); }
    }

    public Zdmp(KaitaiStream _io) {
        this(_io, null, null);
    }

    public Zdmp(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public Zdmp(KaitaiStream _io, KaitaiStruct _parent, Zdmp _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        KaitaiStream _io_header = this._io.substream(4096);
        this.header = new Header(_io_header, this, _root);
    }

    public void _fetchInstances() {
        this.header._fetchInstances();
    }

    /**
     * Header of a block, directly before its payload. Not verified on a file of
     * DumpIt's.
     * @see <a href="https://github.com/volatilityfoundation/volatility3/pull/2018">Source</a>
     */
    public static class BlockHeader extends KaitaiStruct {
        public static BlockHeader fromFile(String fileName) throws IOException {
            return new BlockHeader(new ByteBufferKaitaiStream(fileName));
        }

        public BlockHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public BlockHeader(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public BlockHeader(KaitaiStream _io, KaitaiStruct _parent, Zdmp _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.magic = this._io.readBytes(4);
            if (!(Arrays.equals(this.magic, new byte[] { 90, 66, 76, 75 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 90, 66, 76, 75 }, this.magic, this._io, "/types/block_header/seq/0");
            }
            this.payloadFacts = new PayloadFacts(this._io, this, _root);
        }

        public void _fetchInstances() {
            this.payloadFacts._fetchInstances();
        }
        private byte[] magic;
        private PayloadFacts payloadFacts;
        private Zdmp _root;
        private KaitaiStruct _parent;
        public byte[] magic() { return magic; }
        public PayloadFacts payloadFacts() { return payloadFacts; }
        public Zdmp _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Header of an LZNT1 chunk, directly before its contents.
     * @see <a href="https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-xca/d8a11c9a-4b38-4a6c-9c8b-4fc3a8a1a4d8">Source</a>
     */
    public static class ChunkHeader extends KaitaiStruct {
        public static ChunkHeader fromFile(String fileName) throws IOException {
            return new ChunkHeader(new ByteBufferKaitaiStream(fileName));
        }

        public ChunkHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ChunkHeader(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public ChunkHeader(KaitaiStream _io, KaitaiStruct _parent, Zdmp _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.info = this._io.readU2le();
        }

        public void _fetchInstances() {
        }
        private Boolean isPacked;

        /**
         * Whether the contents are compressed.
         */
        public Boolean isPacked() {
            if (this.isPacked != null)
                return this.isPacked;
            this.isPacked = (info() & 32768) != 0;
            return this.isPacked;
        }
        private Integer lenContents;

        /**
         * Bytes of the contents.
         */
        public Integer lenContents() {
            if (this.lenContents != null)
                return this.lenContents;
            this.lenContents = ((Number) ((info() & 4095) + 1)).intValue();
            return this.lenContents;
        }
        private int info;
        private Zdmp _root;
        private KaitaiStruct _parent;

        /**
         * 0 behind the last chunk.
         */
        public int info() { return info; }
        public Zdmp _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Size and compression of the dump. Not verified on a file of DumpIt's.
     * @see <a href="https://github.com/volatilityfoundation/volatility3/pull/2018">Source</a>
     */
    public static class Header extends KaitaiStruct {
        public static Header fromFile(String fileName) throws IOException {
            return new Header(new ByteBufferKaitaiStream(fileName));
        }

        public Header(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Header(KaitaiStream _io, Zdmp _parent) {
            this(_io, _parent, null);
        }

        public Header(KaitaiStream _io, Zdmp _parent, Zdmp _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.magic = this._io.readBytes(4);
            if (!(Arrays.equals(this.magic, new byte[] { 90, 68, 77, 80 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 90, 68, 77, 80 }, this.magic, this._io, "/types/header/seq/0");
            }
            this.version = this._io.readU4le();
            this.lenDump = this._io.readU8le();
            this.lenBlock = this._io.readU4le();
            this.dataType = Zdmp.DataTypes.byId(this._io.readU2le());
            this.compression = Zdmp.Compressions.byId(this._io.readU2le());
        }

        public void _fetchInstances() {
        }
        private byte[] magic;
        private long version;
        private long lenDump;
        private long lenBlock;
        private DataTypes dataType;
        private Compressions compression;
        private Zdmp _root;
        private Zdmp _parent;
        public byte[] magic() { return magic; }

        /**
         * 0x100 in the files that are known.
         */
        public long version() { return version; }

        /**
         * Size of the dump in bytes.
         */
        public long lenDump() { return lenDump; }

        /**
         * Size of a block of the dump in bytes, such as 0x200000.
         */
        public long lenBlock() { return lenBlock; }

        /**
         * Whether the blocks are compressed.
         */
        public DataTypes dataType() { return dataType; }

        /**
         * Compression of the blocks, numbered as Windows does.
         * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/nf-ntifs-rtldecompressbuffer">Source</a>
         */
        public Compressions compression() { return compression; }
        public Zdmp _root() { return _root; }
        public Zdmp _parent() { return _parent; }
    }

    /**
     * Size and checksum of a payload. Not verified on a file of DumpIt's.
     * @see <a href="https://github.com/volatilityfoundation/volatility3/pull/2018">Source</a>
     */
    public static class PayloadFacts extends KaitaiStruct {
        public static PayloadFacts fromFile(String fileName) throws IOException {
            return new PayloadFacts(new ByteBufferKaitaiStream(fileName));
        }

        public PayloadFacts(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PayloadFacts(KaitaiStream _io, Zdmp.BlockHeader _parent) {
            this(_io, _parent, null);
        }

        public PayloadFacts(KaitaiStream _io, Zdmp.BlockHeader _parent, Zdmp _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.lenPayload = this._io.readU4le();
            this.crc32 = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long lenPayload;
        private long crc32;
        private Zdmp _root;
        private Zdmp.BlockHeader _parent;

        /**
         * Bytes of the payload.
         */
        public long lenPayload() { return lenPayload; }

        /**
         * CRC-32 of the payload as it is stored.
         */
        public long crc32() { return crc32; }
        public Zdmp _root() { return _root; }
        public Zdmp.BlockHeader _parent() { return _parent; }
    }
    private Header header;
    private Zdmp _root;
    private KaitaiStruct _parent;
    public Header header() { return header; }
    public Zdmp _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
