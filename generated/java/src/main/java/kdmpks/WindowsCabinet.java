// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_cabinet.ksy; kaitai-struct-compiler 0.11.0

package kdmpks;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;


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
 * @see <a href="https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)">Source</a>
 */
public class WindowsCabinet extends KaitaiStruct {
    public static WindowsCabinet fromFile(String fileName) throws IOException {
        return new WindowsCabinet(new ByteBufferKaitaiStream(fileName));
    }

    public enum Compressions {
        NONE(0),
        MSZIP(1),
        QUANTUM(2),
        LZX(3);

        private final long id;
        Compressions(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Compressions> byId = new HashMap<Long, Compressions>(4);
        static {
            for (Compressions e : Compressions.values())
                byId.put(e.id(), e);
        }
        public static Compressions byId(long id) { return byId.get(id); }
    }

    public WindowsCabinet(KaitaiStream _io) {
        this(_io, null, null);
    }

    public WindowsCabinet(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public WindowsCabinet(KaitaiStream _io, KaitaiStruct _parent, WindowsCabinet _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.header = new Header(this._io, this, _root);
        this.folders = new ArrayList<Folder>();
        for (int i = 0; i < header().numFolders(); i++) {
            this.folders.add(new Folder(this._io, this, _root));
        }
    }

    public void _fetchInstances() {
        this.header._fetchInstances();
        for (int i = 0; i < this.folders.size(); i++) {
            this.folders.get(((Number) (i)).intValue())._fetchInstances();
        }
        files();
        if (this.files != null) {
            for (int i = 0; i < this.files.size(); i++) {
                this.files.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
    }

    /**
     * Header of a block of data, without its reserved area.
     * @see <a href="https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)">Source</a>
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

        public BlockHeader(KaitaiStream _io, KaitaiStruct _parent, WindowsCabinet _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.checksum = this._io.readU4le();
            this.lenPacked = this._io.readU2le();
            this.lenUnpacked = this._io.readU2le();
        }

        public void _fetchInstances() {
        }
        private long checksum;
        private int lenPacked;
        private int lenUnpacked;
        private WindowsCabinet _root;
        private KaitaiStruct _parent;

        /**
         * Exclusive or of the data and the sizes; 0 for none.
         */
        public long checksum() { return checksum; }

        /**
         * Bytes of the data that follow.
         */
        public int lenPacked() { return lenPacked; }

        /**
         * Bytes of the contents.
         */
        public int lenUnpacked() { return lenUnpacked; }
        public WindowsCabinet _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * A part of the contents of a folder.
     * @see <a href="https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)">Source</a>
     */
    public static class File extends KaitaiStruct {
        public static File fromFile(String fileName) throws IOException {
            return new File(new ByteBufferKaitaiStream(fileName));
        }

        public File(KaitaiStream _io) {
            this(_io, null, null);
        }

        public File(KaitaiStream _io, WindowsCabinet _parent) {
            this(_io, _parent, null);
        }

        public File(KaitaiStream _io, WindowsCabinet _parent, WindowsCabinet _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.lenFile = this._io.readU4le();
            this.ofsInFolder = this._io.readU4le();
            this.folderIndex = this._io.readU2le();
            this.date = this._io.readU2le();
            this.time = this._io.readU2le();
            this.attributes = this._io.readU2le();
            this.name = this._io.readBytesTerm((byte) 0, false, true, true);
        }

        public void _fetchInstances() {
        }
        private long lenFile;
        private long ofsInFolder;
        private int folderIndex;
        private int date;
        private int time;
        private int attributes;
        private byte[] name;
        private WindowsCabinet _root;
        private WindowsCabinet _parent;

        /**
         * Size of the file in bytes, expanded.
         */
        public long lenFile() { return lenFile; }

        /**
         * Offset of the file in the contents of its folder.
         */
        public long ofsInFolder() { return ofsInFolder; }

        /**
         * Index of its folder; 0xfffd and above, it continues in another cabinet.
         */
        public int folderIndex() { return folderIndex; }
        public int date() { return date; }
        public int time() { return time; }
        public int attributes() { return attributes; }
        public byte[] name() { return name; }
        public WindowsCabinet _root() { return _root; }
        public WindowsCabinet _parent() { return _parent; }
    }

    /**
     * A compressed stream of blocks.
     * @see <a href="https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)">Source</a>
     */
    public static class Folder extends KaitaiStruct {
        public static Folder fromFile(String fileName) throws IOException {
            return new Folder(new ByteBufferKaitaiStream(fileName));
        }

        public Folder(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Folder(KaitaiStream _io, WindowsCabinet _parent) {
            this(_io, _parent, null);
        }

        public Folder(KaitaiStream _io, WindowsCabinet _parent, WindowsCabinet _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.ofsFirstBlock = this._io.readU4le();
            this.numBlocks = this._io.readU2le();
            this.compression = this._io.readU2le();
            this.folderReserve = this._io.readBytes(_root().header().lenFolderArea());
        }

        public void _fetchInstances() {
        }
        private Integer kind;

        /**
         * One of `compressions`.
         */
        public Integer kind() {
            if (this.kind != null)
                return this.kind;
            this.kind = ((Number) (compression() & 15)).intValue();
            return this.kind;
        }
        private long ofsFirstBlock;
        private int numBlocks;
        private int compression;
        private byte[] folderReserve;
        private WindowsCabinet _root;
        private WindowsCabinet _parent;

        /**
         * Offset of the header of the first block.
         */
        public long ofsFirstBlock() { return ofsFirstBlock; }
        public int numBlocks() { return numBlocks; }

        /**
         * The low four bits are the kind, of `compressions`; parameters are above.
         */
        public int compression() { return compression; }
        public byte[] folderReserve() { return folderReserve; }
        public WindowsCabinet _root() { return _root; }
        public WindowsCabinet _parent() { return _parent; }
    }

    /**
     * Numbers of folders and files, and sizes of areas that applications may use.
     * @see <a href="https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)">Source</a>
     */
    public static class Header extends KaitaiStruct {
        public static Header fromFile(String fileName) throws IOException {
            return new Header(new ByteBufferKaitaiStream(fileName));
        }

        public Header(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Header(KaitaiStream _io, WindowsCabinet _parent) {
            this(_io, _parent, null);
        }

        public Header(KaitaiStream _io, WindowsCabinet _parent, WindowsCabinet _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.magic = this._io.readBytes(4);
            if (!(Arrays.equals(this.magic, new byte[] { 77, 83, 67, 70 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 77, 83, 67, 70 }, this.magic, this._io, "/types/header/seq/0");
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
            if (hasReserve()) {
                this.lenHeaderReserve = this._io.readU2le();
            }
            if (hasReserve()) {
                this.lenFolderReserve = this._io.readU1();
            }
            if (hasReserve()) {
                this.lenBlockReserve = this._io.readU1();
            }
            if (hasReserve()) {
                this.headerReserve = this._io.readBytes(lenHeaderReserve());
            }
            if (hasPrevious()) {
                this.previousCabinet = new Neighbour(this._io, this, _root);
            }
            if (hasNext()) {
                this.nextCabinet = new Neighbour(this._io, this, _root);
            }
        }

        public void _fetchInstances() {
            if (hasReserve()) {
            }
            if (hasReserve()) {
            }
            if (hasReserve()) {
            }
            if (hasReserve()) {
            }
            if (hasPrevious()) {
                this.previousCabinet._fetchInstances();
            }
            if (hasNext()) {
                this.nextCabinet._fetchInstances();
            }
        }
        private Boolean hasNext;

        /**
         * Whether a cabinet behind this one has the end of its contents.
         */
        public Boolean hasNext() {
            if (this.hasNext != null)
                return this.hasNext;
            this.hasNext = (flags() & 2) != 0;
            return this.hasNext;
        }
        private Boolean hasPrevious;

        /**
         * Whether a cabinet before this one has the beginning of its contents.
         */
        public Boolean hasPrevious() {
            if (this.hasPrevious != null)
                return this.hasPrevious;
            this.hasPrevious = (flags() & 1) != 0;
            return this.hasPrevious;
        }
        private Boolean hasReserve;

        /**
         * Whether there are areas that applications may use.
         */
        public Boolean hasReserve() {
            if (this.hasReserve != null)
                return this.hasReserve;
            this.hasReserve = (flags() & 4) != 0;
            return this.hasReserve;
        }
        private Integer lenBlockArea;

        /**
         * Bytes between the header of each block and its data.
         */
        public Integer lenBlockArea() {
            if (this.lenBlockArea != null)
                return this.lenBlockArea;
            this.lenBlockArea = ((Number) ((hasReserve() ? lenBlockReserve() : 0))).intValue();
            return this.lenBlockArea;
        }
        private Integer lenFolderArea;

        /**
         * Bytes behind each folder's entry.
         */
        public Integer lenFolderArea() {
            if (this.lenFolderArea != null)
                return this.lenFolderArea;
            this.lenFolderArea = ((Number) ((hasReserve() ? lenFolderReserve() : 0))).intValue();
            return this.lenFolderArea;
        }
        private byte[] magic;
        private byte[] _unnamed1;
        private long lenCabinet;
        private byte[] _unnamed3;
        private long ofsFiles;
        private byte[] _unnamed5;
        private int versionMinor;
        private int versionMajor;
        private int numFolders;
        private int numFiles;
        private int flags;
        private int setId;
        private int cabinetIndex;
        private Integer lenHeaderReserve;
        private Integer lenFolderReserve;
        private Integer lenBlockReserve;
        private byte[] headerReserve;
        private Neighbour previousCabinet;
        private Neighbour nextCabinet;
        private WindowsCabinet _root;
        private WindowsCabinet _parent;
        public byte[] magic() { return magic; }

        /**
         * Zero.
         */
        public byte[] _unnamed1() { return _unnamed1; }

        /**
         * Size of the cabinet in bytes.
         */
        public long lenCabinet() { return lenCabinet; }

        /**
         * Zero.
         */
        public byte[] _unnamed3() { return _unnamed3; }

        /**
         * Offset of the first file's entry.
         */
        public long ofsFiles() { return ofsFiles; }

        /**
         * Zero.
         */
        public byte[] _unnamed5() { return _unnamed5; }
        public int versionMinor() { return versionMinor; }
        public int versionMajor() { return versionMajor; }
        public int numFolders() { return numFolders; }
        public int numFiles() { return numFiles; }

        /**
         * Bit 0, a cabinet before this one has the beginning of its contents;
         * bit 1, one behind this one has the end; bit 2, there are reserved areas.
         */
        public int flags() { return flags; }

        /**
         * Number of the set of cabinets.
         */
        public int setId() { return setId; }

        /**
         * Index of this cabinet in its set.
         */
        public int cabinetIndex() { return cabinetIndex; }

        /**
         * Size of the area behind it that an application may use.
         */
        public Integer lenHeaderReserve() { return lenHeaderReserve; }

        /**
         * Size of such an area behind each folder's entry.
         */
        public Integer lenFolderReserve() { return lenFolderReserve; }

        /**
         * Size of such an area between the header of each block and its data.
         */
        public Integer lenBlockReserve() { return lenBlockReserve; }
        public byte[] headerReserve() { return headerReserve; }
        public Neighbour previousCabinet() { return previousCabinet; }
        public Neighbour nextCabinet() { return nextCabinet; }
        public WindowsCabinet _root() { return _root; }
        public WindowsCabinet _parent() { return _parent; }
    }

    /**
     * Names of another cabinet of the set.
     * @see <a href="https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)">Source</a>
     */
    public static class Neighbour extends KaitaiStruct {
        public static Neighbour fromFile(String fileName) throws IOException {
            return new Neighbour(new ByteBufferKaitaiStream(fileName));
        }

        public Neighbour(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Neighbour(KaitaiStream _io, WindowsCabinet.Header _parent) {
            this(_io, _parent, null);
        }

        public Neighbour(KaitaiStream _io, WindowsCabinet.Header _parent, WindowsCabinet _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.name = this._io.readBytesTerm((byte) 0, false, true, true);
            this.disk = this._io.readBytesTerm((byte) 0, false, true, true);
        }

        public void _fetchInstances() {
        }
        private byte[] name;
        private byte[] disk;
        private WindowsCabinet _root;
        private WindowsCabinet.Header _parent;
        public byte[] name() { return name; }
        public byte[] disk() { return disk; }
        public WindowsCabinet _root() { return _root; }
        public WindowsCabinet.Header _parent() { return _parent; }
    }
    private List<File> files;

    /**
     * Entries of all files.
     */
    public List<File> files() {
        if (this.files != null)
            return this.files;
        long _pos = this._io.pos();
        this._io.seek(header().ofsFiles());
        this.files = new ArrayList<File>();
        for (int i = 0; i < header().numFiles(); i++) {
            this.files.add(new File(this._io, this, _root));
        }
        this._io.seek(_pos);
        return this.files;
    }
    private Header header;
    private List<Folder> folders;
    private WindowsCabinet _root;
    private KaitaiStruct _parent;
    public Header header() { return header; }
    public List<Folder> folders() { return folders; }
    public WindowsCabinet _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
