// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_pe.ksy; kaitai-struct-compiler 0.11.0

package kdmpks;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.Arrays;


/**
 * Program, library or driver: headers that identify the file, sections, and
 * directories that lead to tables in them.
 * 
 * Places in an image are relative virtual addresses (RVA), which count from its
 * first byte in memory. In memory they are offsets; in a file the section that
 * contains one has to be looked up, so an application reads the directories'
 * contents itself, by the types of this schema: `debug_entry` (directory 6),
 * `codeview_rsds` and `codeview_nb10` (contents of a debug entry).
 * @see <a href="https://learn.microsoft.com/en-us/windows/win32/debug/pe-format">Source</a>
 */
public class WindowsPe extends KaitaiStruct {
    public static WindowsPe fromFile(String fileName) throws IOException {
        return new WindowsPe(new ByteBufferKaitaiStream(fileName));
    }

    public enum DebugKinds {
        COFF(1),
        CODEVIEW(2),
        FPO(3),
        VC_FEATURE(12),
        POGO(13),
        REPRODUCIBLE(16),
        EX_DLL_CHARACTERISTICS(20);

        private final long id;
        DebugKinds(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, DebugKinds> byId = new HashMap<Long, DebugKinds>(7);
        static {
            for (DebugKinds e : DebugKinds.values())
                byId.put(e.id(), e);
        }
        public static DebugKinds byId(long id) { return byId.get(id); }
    }

    public enum Formats {
        PE32(267),
        PE64(523);

        private final long id;
        Formats(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Formats> byId = new HashMap<Long, Formats>(2);
        static {
            for (Formats e : Formats.values())
                byId.put(e.id(), e);
        }
        public static Formats byId(long id) { return byId.get(id); }
    }

    public enum Machines {
        I386(332),
        ARM(452),
        AMD64(34404),
        ARM64(43620);

        private final long id;
        Machines(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Machines> byId = new HashMap<Long, Machines>(4);
        static {
            for (Machines e : Machines.values())
                byId.put(e.id(), e);
        }
        public static Machines byId(long id) { return byId.get(id); }
    }

    public WindowsPe(KaitaiStream _io) {
        this(_io, null, null);
    }

    public WindowsPe(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public WindowsPe(KaitaiStream _io, KaitaiStruct _parent, WindowsPe _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.dosHeader = new DosHeader(this._io, this, _root);
    }

    public void _fetchInstances() {
        this.dosHeader._fetchInstances();
        ntHeaders();
        if (this.ntHeaders != null) {
            this.ntHeaders._fetchInstances();
        }
    }

    /**
     * Identity of a PDB file of format 2.
     * @see <a href="https://learn.microsoft.com/en-us/windows/win32/debug/pe-format">Source</a>
     */
    public static class CodeviewNb10 extends KaitaiStruct {
        public static CodeviewNb10 fromFile(String fileName) throws IOException {
            return new CodeviewNb10(new ByteBufferKaitaiStream(fileName));
        }

        public CodeviewNb10(KaitaiStream _io) {
            this(_io, null, null);
        }

        public CodeviewNb10(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public CodeviewNb10(KaitaiStream _io, KaitaiStruct _parent, WindowsPe _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.magic = this._io.readBytes(4);
            if (!(Arrays.equals(this.magic, new byte[] { 78, 66, 49, 48 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 78, 66, 49, 48 }, this.magic, this._io, "/types/codeview_nb10/seq/0");
            }
            this.offset = this._io.readU4le();
            this.signature = this._io.readU4le();
            this.age = this._io.readU4le();
            this.path = this._io.readBytesTerm((byte) 0, false, true, false);
        }

        public void _fetchInstances() {
        }
        private byte[] magic;
        private long offset;
        private long signature;
        private long age;
        private byte[] path;
        private WindowsPe _root;
        private KaitaiStruct _parent;
        public byte[] magic() { return magic; }

        /**
         * 0, as the symbols are in another file.
         */
        public long offset() { return offset; }

        /**
         * Time at which the PDB was made.
         */
        public long signature() { return signature; }
        public long age() { return age; }

        /**
         * Path of the PDB when it was made.
         */
        public byte[] path() { return path; }
        public WindowsPe _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Identity of a PDB file of format 7.
     * @see <a href="https://learn.microsoft.com/en-us/windows/win32/debug/pe-format">Source</a>
     */
    public static class CodeviewRsds extends KaitaiStruct {
        public static CodeviewRsds fromFile(String fileName) throws IOException {
            return new CodeviewRsds(new ByteBufferKaitaiStream(fileName));
        }

        public CodeviewRsds(KaitaiStream _io) {
            this(_io, null, null);
        }

        public CodeviewRsds(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public CodeviewRsds(KaitaiStream _io, KaitaiStruct _parent, WindowsPe _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.magic = this._io.readBytes(4);
            if (!(Arrays.equals(this.magic, new byte[] { 82, 83, 68, 83 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 82, 83, 68, 83 }, this.magic, this._io, "/types/codeview_rsds/seq/0");
            }
            this.guid = this._io.readBytes(16);
            this.age = this._io.readU4le();
            this.path = this._io.readBytesTerm((byte) 0, false, true, false);
        }

        public void _fetchInstances() {
        }
        private byte[] magic;
        private byte[] guid;
        private long age;
        private byte[] path;
        private WindowsPe _root;
        private KaitaiStruct _parent;
        public byte[] magic() { return magic; }

        /**
         * GUID of the PDB, its first three parts little-endian.
         */
        public byte[] guid() { return guid; }

        /**
         * Age of the PDB's DBI stream.
         */
        public long age() { return age; }

        /**
         * Path of the PDB when it was made.
         */
        public byte[] path() { return path; }
        public WindowsPe _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Place of a table in the image, whose contents its index decides.
     * @see <a href="https://learn.microsoft.com/en-us/windows/win32/debug/pe-format">Source</a>
     */
    public static class DataDirectory extends KaitaiStruct {
        public static DataDirectory fromFile(String fileName) throws IOException {
            return new DataDirectory(new ByteBufferKaitaiStream(fileName));
        }

        public DataDirectory(KaitaiStream _io) {
            this(_io, null, null);
        }

        public DataDirectory(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public DataDirectory(KaitaiStream _io, KaitaiStruct _parent, WindowsPe _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.rva = this._io.readU4le();
            this.lenData = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long rva;
        private long lenData;
        private WindowsPe _root;
        private KaitaiStruct _parent;
        public long rva() { return rva; }
        public long lenData() { return lenData; }
        public WindowsPe _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Place and kind of a piece of data for debuggers.
     * @see <a href="https://learn.microsoft.com/en-us/windows/win32/debug/pe-format">Source</a>
     */
    public static class DebugEntry extends KaitaiStruct {
        public static DebugEntry fromFile(String fileName) throws IOException {
            return new DebugEntry(new ByteBufferKaitaiStream(fileName));
        }

        public DebugEntry(KaitaiStream _io) {
            this(_io, null, null);
        }

        public DebugEntry(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public DebugEntry(KaitaiStream _io, KaitaiStruct _parent, WindowsPe _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.characteristics = this._io.readU4le();
            this.timeDateStamp = this._io.readU4le();
            this.version = this._io.readU4le();
            this.kind = WindowsPe.DebugKinds.byId(this._io.readU4le());
            this.lenData = this._io.readU4le();
            this.rvaData = this._io.readU4le();
            this.ofsData = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long characteristics;
        private long timeDateStamp;
        private long version;
        private DebugKinds kind;
        private long lenData;
        private long rvaData;
        private long ofsData;
        private WindowsPe _root;
        private KaitaiStruct _parent;
        public long characteristics() { return characteristics; }
        public long timeDateStamp() { return timeDateStamp; }
        public long version() { return version; }
        public DebugKinds kind() { return kind; }
        public long lenData() { return lenData; }

        /**
         * 0 if the contents are not part of the mapped image.
         */
        public long rvaData() { return rvaData; }

        /**
         * Offset in the file.
         */
        public long ofsData() { return ofsData; }
        public WindowsPe _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * First bytes of the file, which MS-DOS could run.
     * @see <a href="https://learn.microsoft.com/en-us/windows/win32/debug/pe-format">Source</a>
     */
    public static class DosHeader extends KaitaiStruct {
        public static DosHeader fromFile(String fileName) throws IOException {
            return new DosHeader(new ByteBufferKaitaiStream(fileName));
        }

        public DosHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public DosHeader(KaitaiStream _io, WindowsPe _parent) {
            this(_io, _parent, null);
        }

        public DosHeader(KaitaiStream _io, WindowsPe _parent, WindowsPe _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.magic = this._io.readBytes(2);
            this._unnamed1 = this._io.readBytes(58);
            this.ofsNtHeaders = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private byte[] magic;
        private byte[] _unnamed1;
        private long ofsNtHeaders;
        private WindowsPe _root;
        private WindowsPe _parent;

        /**
         * The letters `MZ`.
         */
        public byte[] magic() { return magic; }

        /**
         * Fields for MS-DOS.
         */
        public byte[] _unnamed1() { return _unnamed1; }

        /**
         * Offset of IMAGE_NT_HEADERS.
         */
        public long ofsNtHeaders() { return ofsNtHeaders; }
        public WindowsPe _root() { return _root; }
        public WindowsPe _parent() { return _parent; }
    }

    /**
     * Kind and time of the image, and sizes of the headers behind this one.
     * @see <a href="https://learn.microsoft.com/en-us/windows/win32/debug/pe-format">Source</a>
     */
    public static class FileHeader extends KaitaiStruct {
        public static FileHeader fromFile(String fileName) throws IOException {
            return new FileHeader(new ByteBufferKaitaiStream(fileName));
        }

        public FileHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FileHeader(KaitaiStream _io, WindowsPe.NtHeaders _parent) {
            this(_io, _parent, null);
        }

        public FileHeader(KaitaiStream _io, WindowsPe.NtHeaders _parent, WindowsPe _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.machine = WindowsPe.Machines.byId(this._io.readU2le());
            this.numSections = this._io.readU2le();
            this.timeDateStamp = this._io.readU4le();
            this.ofsSymbols = this._io.readU4le();
            this.numSymbols = this._io.readU4le();
            this.lenOptionalHeader = this._io.readU2le();
            this.characteristics = this._io.readU2le();
        }

        public void _fetchInstances() {
        }
        private Machines machine;
        private int numSections;
        private long timeDateStamp;
        private long ofsSymbols;
        private long numSymbols;
        private int lenOptionalHeader;
        private int characteristics;
        private WindowsPe _root;
        private WindowsPe.NtHeaders _parent;
        public Machines machine() { return machine; }
        public int numSections() { return numSections; }

        /**
         * Time of the link in seconds since 1970, or a hash of the file.
         */
        public long timeDateStamp() { return timeDateStamp; }
        public long ofsSymbols() { return ofsSymbols; }
        public long numSymbols() { return numSymbols; }

        /**
         * Bytes from the optional header to the sections' headers.
         */
        public int lenOptionalHeader() { return lenOptionalHeader; }

        /**
         * Flags.
         */
        public int characteristics() { return characteristics; }
        public WindowsPe _root() { return _root; }
        public WindowsPe.NtHeaders _parent() { return _parent; }
    }

    /**
     * The headers as far as they are the same for 32 and for 64 bits. Behind them
     * are `optional_end32` or `optional_end64`, then each `data_directory`. Each
     * `section_header` follows, from the end of the optional header, whose size
     * is `file_header.len_optional_header`.
     * @see <a href="https://learn.microsoft.com/en-us/windows/win32/debug/pe-format">Source</a>
     */
    public static class NtHeaders extends KaitaiStruct {
        public static NtHeaders fromFile(String fileName) throws IOException {
            return new NtHeaders(new ByteBufferKaitaiStream(fileName));
        }

        public NtHeaders(KaitaiStream _io) {
            this(_io, null, null);
        }

        public NtHeaders(KaitaiStream _io, WindowsPe _parent) {
            this(_io, _parent, null);
        }

        public NtHeaders(KaitaiStream _io, WindowsPe _parent, WindowsPe _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.signature = this._io.readBytes(4);
            this.fileHeader = new FileHeader(this._io, this, _root);
            this.optionalHeader = new OptionalHeader(this._io, this, _root);
        }

        public void _fetchInstances() {
            this.fileHeader._fetchInstances();
            this.optionalHeader._fetchInstances();
        }
        private byte[] signature;
        private FileHeader fileHeader;
        private OptionalHeader optionalHeader;
        private WindowsPe _root;
        private WindowsPe _parent;

        /**
         * The letters `PE` and two zeros.
         */
        public byte[] signature() { return signature; }
        public FileHeader fileHeader() { return fileHeader; }
        public OptionalHeader optionalHeader() { return optionalHeader; }
        public WindowsPe _root() { return _root; }
        public WindowsPe _parent() { return _parent; }
    }

    /**
     * Second part of IMAGE_OPTIONAL_HEADER32, in front of the directories.
     * @see <a href="https://learn.microsoft.com/en-us/windows/win32/debug/pe-format">Source</a>
     */
    public static class OptionalEnd32 extends KaitaiStruct {
        public static OptionalEnd32 fromFile(String fileName) throws IOException {
            return new OptionalEnd32(new ByteBufferKaitaiStream(fileName));
        }

        public OptionalEnd32(KaitaiStream _io) {
            this(_io, null, null);
        }

        public OptionalEnd32(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public OptionalEnd32(KaitaiStream _io, KaitaiStruct _parent, WindowsPe _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.subsystem = this._io.readU2le();
            this.dllCharacteristics = this._io.readU2le();
            this.stackAndHeap = this._io.readBytes(16);
            this.loaderFlags = this._io.readU4le();
            this.numDirectories = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private int subsystem;
        private int dllCharacteristics;
        private byte[] stackAndHeap;
        private long loaderFlags;
        private long numDirectories;
        private WindowsPe _root;
        private KaitaiStruct _parent;
        public int subsystem() { return subsystem; }
        public int dllCharacteristics() { return dllCharacteristics; }

        /**
         * Sizes of the first stack and heap.
         */
        public byte[] stackAndHeap() { return stackAndHeap; }
        public long loaderFlags() { return loaderFlags; }
        public long numDirectories() { return numDirectories; }
        public WindowsPe _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Second part of IMAGE_OPTIONAL_HEADER64, in front of the directories.
     * @see <a href="https://learn.microsoft.com/en-us/windows/win32/debug/pe-format">Source</a>
     */
    public static class OptionalEnd64 extends KaitaiStruct {
        public static OptionalEnd64 fromFile(String fileName) throws IOException {
            return new OptionalEnd64(new ByteBufferKaitaiStream(fileName));
        }

        public OptionalEnd64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public OptionalEnd64(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public OptionalEnd64(KaitaiStream _io, KaitaiStruct _parent, WindowsPe _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.subsystem = this._io.readU2le();
            this.dllCharacteristics = this._io.readU2le();
            this.stackAndHeap = this._io.readBytes(32);
            this.loaderFlags = this._io.readU4le();
            this.numDirectories = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private int subsystem;
        private int dllCharacteristics;
        private byte[] stackAndHeap;
        private long loaderFlags;
        private long numDirectories;
        private WindowsPe _root;
        private KaitaiStruct _parent;
        public int subsystem() { return subsystem; }
        public int dllCharacteristics() { return dllCharacteristics; }

        /**
         * Sizes of the first stack and heap.
         */
        public byte[] stackAndHeap() { return stackAndHeap; }
        public long loaderFlags() { return loaderFlags; }
        public long numDirectories() { return numDirectories; }
        public WindowsPe _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * First part of IMAGE_OPTIONAL_HEADER.
     * @see <a href="https://learn.microsoft.com/en-us/windows/win32/debug/pe-format">Source</a>
     */
    public static class OptionalHeader extends KaitaiStruct {
        public static OptionalHeader fromFile(String fileName) throws IOException {
            return new OptionalHeader(new ByteBufferKaitaiStream(fileName));
        }

        public OptionalHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public OptionalHeader(KaitaiStream _io, WindowsPe.NtHeaders _parent) {
            this(_io, _parent, null);
        }

        public OptionalHeader(KaitaiStream _io, WindowsPe.NtHeaders _parent, WindowsPe _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.magic = WindowsPe.Formats.byId(this._io.readU2le());
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

        public void _fetchInstances() {
        }
        private Formats magic;
        private int linkerVersion;
        private long lenCode;
        private long lenData;
        private long lenZeroedData;
        private long entryPoint;
        private long baseOfCode;
        private long bases;
        private long sectionAlignment;
        private long fileAlignment;
        private byte[] versions;
        private long win32Version;
        private long sizeOfImage;
        private long sizeOfHeaders;
        private long checksum;
        private WindowsPe _root;
        private WindowsPe.NtHeaders _parent;

        /**
         * Whether the rest is for 32 or for 64 bits.
         */
        public Formats magic() { return magic; }
        public int linkerVersion() { return linkerVersion; }
        public long lenCode() { return lenCode; }
        public long lenData() { return lenData; }
        public long lenZeroedData() { return lenZeroedData; }

        /**
         * RVA; 0 for none.
         */
        public long entryPoint() { return entryPoint; }
        public long baseOfCode() { return baseOfCode; }

        /**
         * For 64 bits the address that the image is linked for; for 32 bits
         * BaseOfData, then that address in the upper half.
         */
        public long bases() { return bases; }
        public long sectionAlignment() { return sectionAlignment; }
        public long fileAlignment() { return fileAlignment; }

        /**
         * Versions of the system, the image and the subsystem.
         */
        public byte[] versions() { return versions; }
        public long win32Version() { return win32Version; }

        /**
         * Bytes of the mapped image.
         */
        public long sizeOfImage() { return sizeOfImage; }

        /**
         * Bytes of the headers, which are at offset 0 in file and memory.
         */
        public long sizeOfHeaders() { return sizeOfHeaders; }
        public long checksum() { return checksum; }
        public WindowsPe _root() { return _root; }
        public WindowsPe.NtHeaders _parent() { return _parent; }
    }

    /**
     * Place of a section in memory and in the file.
     * @see <a href="https://learn.microsoft.com/en-us/windows/win32/debug/pe-format">Source</a>
     */
    public static class SectionHeader extends KaitaiStruct {
        public static SectionHeader fromFile(String fileName) throws IOException {
            return new SectionHeader(new ByteBufferKaitaiStream(fileName));
        }

        public SectionHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SectionHeader(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public SectionHeader(KaitaiStream _io, KaitaiStruct _parent, WindowsPe _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
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

        public void _fetchInstances() {
        }
        private byte[] name;
        private long virtualSize;
        private long rva;
        private long lenRaw;
        private long ofsRaw;
        private long ofsRelocations;
        private long ofsLineNumbers;
        private int numRelocations;
        private int numLineNumbers;
        private long characteristics;
        private WindowsPe _root;
        private KaitaiStruct _parent;

        /**
         * Padded with zeros.
         */
        public byte[] name() { return name; }

        /**
         * Bytes in memory.
         */
        public long virtualSize() { return virtualSize; }
        public long rva() { return rva; }

        /**
         * Bytes in the file; those beyond are zeros in memory.
         */
        public long lenRaw() { return lenRaw; }

        /**
         * Offset in the file.
         */
        public long ofsRaw() { return ofsRaw; }
        public long ofsRelocations() { return ofsRelocations; }
        public long ofsLineNumbers() { return ofsLineNumbers; }
        public int numRelocations() { return numRelocations; }
        public int numLineNumbers() { return numLineNumbers; }

        /**
         * Flags.
         */
        public long characteristics() { return characteristics; }
        public WindowsPe _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }
    private NtHeaders ntHeaders;

    /**
     * Headers for Windows.
     */
    public NtHeaders ntHeaders() {
        if (this.ntHeaders != null)
            return this.ntHeaders;
        long _pos = this._io.pos();
        this._io.seek(dosHeader().ofsNtHeaders());
        this.ntHeaders = new NtHeaders(this._io, this, _root);
        this._io.seek(_pos);
        return this.ntHeaders;
    }
    private DosHeader dosHeader;
    private WindowsPe _root;
    private KaitaiStruct _parent;

    /**
     * Header for MS-DOS, which leads to the others.
     */
    public DosHeader dosHeader() { return dosHeader; }
    public WindowsPe _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
