// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_pdb.ksy; kaitai-struct-compiler 0.11.0

package kdmpks;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.Arrays;
import java.util.List;
import java.util.ArrayList;


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
 * @see <a href="https://llvm.org/docs/PDB/index.html">Source</a>
 * @see <a href="https://github.com/microsoft/microsoft-pdb">Source</a>
 * @see <a href="https://github.com/microsoft/pdb-rs">Source</a>
 */
public class WindowsPdb extends KaitaiStruct {
    public static WindowsPdb fromFile(String fileName) throws IOException {
        return new WindowsPdb(new ByteBufferKaitaiStream(fileName));
    }

    public enum Machines {
        NONE(0),
        I386(332),
        ARMNT(452),
        AMD64(34404),
        ARM64EC(42561),
        ARM64X(42574),
        ARM64(43620);

        private final long id;
        Machines(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Machines> byId = new HashMap<Long, Machines>(7);
        static {
            for (Machines e : Machines.values())
                byId.put(e.id(), e);
        }
        public static Machines byId(long id) { return byId.get(id); }
    }

    public enum PublicFlags {
        CODE(1),
        FUNCTION(2),
        MANAGED(4),
        MSIL(8);

        private final long id;
        PublicFlags(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, PublicFlags> byId = new HashMap<Long, PublicFlags>(4);
        static {
            for (PublicFlags e : PublicFlags.values())
                byId.put(e.id(), e);
        }
        public static PublicFlags byId(long id) { return byId.get(id); }
    }

    public enum SymbolForms {
        C7(1),
        C11(2),
        C13(4);

        private final long id;
        SymbolForms(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, SymbolForms> byId = new HashMap<Long, SymbolForms>(3);
        static {
            for (SymbolForms e : SymbolForms.values())
                byId.put(e.id(), e);
        }
        public static SymbolForms byId(long id) { return byId.get(id); }
    }

    public enum SymbolKinds {
        END(6),
        LDATA32_ST(4103),
        GDATA32_ST(4104),
        PUB32_ST(4105),
        LPROC32_ST(4106),
        GPROC32_ST(4107),
        LDATA32(4364),
        GDATA32(4365),
        PUB32(4366),
        LPROC32(4367),
        GPROC32(4368),
        LPROC32_ID(4422),
        GPROC32_ID(4423),
        PROC_ID_END(4431);

        private final long id;
        SymbolKinds(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, SymbolKinds> byId = new HashMap<Long, SymbolKinds>(14);
        static {
            for (SymbolKinds e : SymbolKinds.values())
                byId.put(e.id(), e);
        }
        public static SymbolKinds byId(long id) { return byId.get(id); }
    }

    public WindowsPdb(KaitaiStream _io) {
        this(_io, null, null);
    }

    public WindowsPdb(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public WindowsPdb(KaitaiStream _io, KaitaiStruct _parent, WindowsPdb _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.magic = this._io.readBytes(24);
        if (!(Arrays.equals(this.magic, new byte[] { 77, 105, 99, 114, 111, 115, 111, 102, 116, 32, 67, 47, 67, 43, 43, 32, 77, 83, 70, 32, 55, 46, 48, 48 }))) {
            throw new KaitaiStream.ValidationNotEqualError(new byte[] { 77, 105, 99, 114, 111, 115, 111, 102, 116, 32, 67, 47, 67, 43, 43, 32, 77, 83, 70, 32, 55, 46, 48, 48 }, this.magic, this._io, "/seq/0");
        }
        this.magicEnd = this._io.readBytes(8);
        if (!(Arrays.equals(this.magicEnd, new byte[] { 13, 10, 26, 68, 83, 0, 0, 0 }))) {
            throw new KaitaiStream.ValidationNotEqualError(new byte[] { 13, 10, 26, 68, 83, 0, 0, 0 }, this.magicEnd, this._io, "/seq/1");
        }
        this.blockSize = this._io.readU4le();
        this.freeBlockMap = this._io.readU4le();
        this.numBlocks = this._io.readU4le();
        this.lenDirectory = this._io.readU4le();
        this._unnamed6 = this._io.readBytes(4);
    }

    public void _fetchInstances() {
        directoryListBlocks();
        if (this.directoryListBlocks != null) {
            for (int i = 0; i < this.directoryListBlocks.size(); i++) {
            }
        }
    }

    /**
     * Fields of a `data_symbol` before its name.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class DataFields extends KaitaiStruct {
        public static DataFields fromFile(String fileName) throws IOException {
            return new DataFields(new ByteBufferKaitaiStream(fileName));
        }

        public DataFields(KaitaiStream _io) {
            this(_io, null, null);
        }

        public DataFields(KaitaiStream _io, WindowsPdb.DataSymbol _parent) {
            this(_io, _parent, null);
        }

        public DataFields(KaitaiStream _io, WindowsPdb.DataSymbol _parent, WindowsPdb _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.typeIndex = this._io.readU4le();
            this.offset = this._io.readU4le();
            this.section = this._io.readU2le();
        }

        public void _fetchInstances() {
        }
        private long typeIndex;
        private long offset;
        private int section;
        private WindowsPdb _root;
        private WindowsPdb.DataSymbol _parent;

        /**
         * Index of the type in stream 2.
         */
        public long typeIndex() { return typeIndex; }

        /**
         * Offset in the section.
         */
        public long offset() { return offset; }

        /**
         * Number of the section, counted from 1.
         */
        public int section() { return section; }
        public WindowsPdb _root() { return _root; }
        public WindowsPdb.DataSymbol _parent() { return _parent; }
    }

    /**
     * A variable with static storage.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class DataSymbol extends KaitaiStruct {
        public static DataSymbol fromFile(String fileName) throws IOException {
            return new DataSymbol(new ByteBufferKaitaiStream(fileName));
        }

        public DataSymbol(KaitaiStream _io) {
            this(_io, null, null);
        }

        public DataSymbol(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public DataSymbol(KaitaiStream _io, KaitaiStruct _parent, WindowsPdb _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.fields = new DataFields(this._io, this, _root);
            this.name = this._io.readBytesTerm((byte) 0, false, true, true);
        }

        public void _fetchInstances() {
            this.fields._fetchInstances();
        }
        private DataFields fields;
        private byte[] name;
        private WindowsPdb _root;
        private KaitaiStruct _parent;

        /**
         * All but the name.
         */
        public DataFields fields() { return fields; }

        /**
         * Name of the variable; it begins with its length if the kind ends in `_st`.
         */
        public byte[] name() { return name; }
        public WindowsPdb _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Start of stream 3. These parts follow, in this order: module records,
     * section contributions, section map, source files, type servers, names for
     * Edit and Continue, `debug_header`.
     * @see <a href="https://llvm.org/docs/PDB/DbiStream.html">Source</a>
     */
    public static class DbiHeader extends KaitaiStruct {
        public static DbiHeader fromFile(String fileName) throws IOException {
            return new DbiHeader(new ByteBufferKaitaiStream(fileName));
        }

        public DbiHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public DbiHeader(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public DbiHeader(KaitaiStream _io, KaitaiStruct _parent, WindowsPdb _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
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
            this.machine = WindowsPdb.Machines.byId(this._io.readU2le());
            this._unnamed19 = this._io.readBytes(4);
        }

        public void _fetchInstances() {
        }
        private long signature;
        private long version;
        private long age;
        private int globalSymbolStream;
        private int buildNumber;
        private int publicSymbolStream;
        private int pdbDllVersion;
        private int symbolRecordStream;
        private int pdbDllBuild;
        private long lenModules;
        private long lenSectionContributions;
        private long lenSectionMap;
        private long lenSourceFiles;
        private long lenTypeServers;
        private long mfcTypeServer;
        private long lenDebugHeader;
        private long lenEditAndContinue;
        private int flags;
        private Machines machine;
        private byte[] _unnamed19;
        private WindowsPdb _root;
        private KaitaiStruct _parent;

        /**
         * All bits are set; older files have another header.
         */
        public long signature() { return signature; }

        /**
         * Version of the stream; 19990903 since Visual C++ 7.0.
         */
        public long version() { return version; }

        /**
         * The age of the debug record of the image.
         */
        public long age() { return age; }

        /**
         * Stream of the hash table of global symbols.
         */
        public int globalSymbolStream() { return globalSymbolStream; }

        /**
         * Version of the toolchain.
         */
        public int buildNumber() { return buildNumber; }

        /**
         * Stream of the hash table of public symbols.
         */
        public int publicSymbolStream() { return publicSymbolStream; }

        /**
         * Version of the library that wrote the file.
         */
        public int pdbDllVersion() { return pdbDllVersion; }

        /**
         * Stream of the records of global and public symbols.
         */
        public int symbolRecordStream() { return symbolRecordStream; }

        /**
         * Build of the library that wrote the file.
         */
        public int pdbDllBuild() { return pdbDllBuild; }

        /**
         * Bytes of all module records.
         */
        public long lenModules() { return lenModules; }

        /**
         * Bytes of the table of the parts that modules contribute to sections.
         */
        public long lenSectionContributions() { return lenSectionContributions; }

        /**
         * Bytes of the section map.
         */
        public long lenSectionMap() { return lenSectionMap; }

        /**
         * Bytes of the table of source files.
         */
        public long lenSourceFiles() { return lenSourceFiles; }

        /**
         * Bytes of the map of type servers.
         */
        public long lenTypeServers() { return lenTypeServers; }

        /**
         * Index of the type server of MFC.
         */
        public long mfcTypeServer() { return mfcTypeServer; }

        /**
         * Bytes of the `debug_header`; 0 if there is none.
         */
        public long lenDebugHeader() { return lenDebugHeader; }

        /**
         * Bytes of the names for Edit and Continue.
         */
        public long lenEditAndContinue() { return lenEditAndContinue; }

        /**
         * Bit 0 is set by incremental links, bit 1 if private symbols were
         * stripped, bit 2 if types may conflict.
         */
        public int flags() { return flags; }

        /**
         * Machine of the image.
         */
        public Machines machine() { return machine; }

        /**
         * Reserved.
         */
        public byte[] _unnamed19() { return _unnamed19; }
        public WindowsPdb _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Numbers of streams of further data, each 0xffff if there is no such
     * stream. Older files end early: the rest does not exist.
     * @see <a href="https://llvm.org/docs/PDB/DbiStream.html">Source</a>
     */
    public static class DebugHeader extends KaitaiStruct {
        public static DebugHeader fromFile(String fileName) throws IOException {
            return new DebugHeader(new ByteBufferKaitaiStream(fileName));
        }

        public DebugHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public DebugHeader(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public DebugHeader(KaitaiStream _io, KaitaiStruct _parent, WindowsPdb _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
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

        public void _fetchInstances() {
        }
        private int fpo;
        private int exception;
        private int fixup;
        private int omapToSource;
        private int omapFromSource;
        private int sectionHeaders;
        private int tokenRidMap;
        private int xdata;
        private int pdata;
        private int newFpo;
        private int originalSectionHeaders;
        private WindowsPdb _root;
        private KaitaiStruct _parent;

        /**
         * Frames of x86 code, in the older form.
         */
        public int fpo() { return fpo; }

        /**
         * Exception data.
         */
        public int exception() { return exception; }

        /**
         * Relocations.
         */
        public int fixup() { return fixup; }

        /**
         * An array of `omap_entry`, from RVAs of the image to those at link time.
         */
        public int omapToSource() { return omapToSource; }

        /**
         * An array of `omap_entry`, from RVAs at link time to those of the image.
         */
        public int omapFromSource() { return omapFromSource; }

        /**
         * An array of section headers, as in the image.
         */
        public int sectionHeaders() { return sectionHeaders; }

        /**
         * A map of tokens of managed code.
         */
        public int tokenRidMap() { return tokenRidMap; }

        /**
         * A copy of the image's descriptions of stack frames (`image_copy_head`).
         */
        public int xdata() { return xdata; }

        /**
         * A copy of the image's table of functions (`image_copy_head`).
         */
        public int pdata() { return pdata; }

        /**
         * Frames of x86 code, in the newer form.
         */
        public int newFpo() { return newFpo; }

        /**
         * An array of section headers, as at link time; symbols refer to these
         * if the image was rearranged afterwards.
         */
        public int originalSectionHeaders() { return originalSectionHeaders; }
        public WindowsPdb _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Start of the stream directory.
     * @see <a href="https://llvm.org/docs/PDB/MsfFile.html">Source</a>
     */
    public static class DirectoryHead extends KaitaiStruct {
        public static DirectoryHead fromFile(String fileName) throws IOException {
            return new DirectoryHead(new ByteBufferKaitaiStream(fileName));
        }

        public DirectoryHead(KaitaiStream _io) {
            this(_io, null, null);
        }

        public DirectoryHead(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public DirectoryHead(KaitaiStream _io, KaitaiStruct _parent, WindowsPdb _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.numStreams = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long numStreams;
        private WindowsPdb _root;
        private KaitaiStruct _parent;

        /**
         * Number of streams, at most 65535; their sizes follow.
         */
        public long numStreams() { return numStreams; }
        public WindowsPdb _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Start of a stream that has a copy of bytes of the image, which follow.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/PDB/dbi/dbi.h">Source</a>
     */
    public static class ImageCopyHead extends KaitaiStruct {
        public static ImageCopyHead fromFile(String fileName) throws IOException {
            return new ImageCopyHead(new ByteBufferKaitaiStream(fileName));
        }

        public ImageCopyHead(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ImageCopyHead(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public ImageCopyHead(KaitaiStream _io, KaitaiStruct _parent, WindowsPdb _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.version = this._io.readU4le();
            this.lenHead = this._io.readU4le();
            this.lenData = this._io.readU4le();
            this.dataRva = this._io.readU4le();
            this.imageBase = this._io.readU8le();
            this._unnamed5 = this._io.readBytes(4);
            this._unnamed6 = this._io.readBytes(4);
        }

        public void _fetchInstances() {
        }
        private long version;
        private long lenHead;
        private long lenData;
        private long dataRva;
        private long imageBase;
        private byte[] _unnamed5;
        private byte[] _unnamed6;
        private WindowsPdb _root;
        private KaitaiStruct _parent;

        /**
         * Version of this structure, 1.
         */
        public long version() { return version; }

        /**
         * Bytes of this structure, 0x20.
         */
        public long lenHead() { return lenHead; }

        /**
         * Bytes of the copy.
         */
        public long lenData() { return lenData; }

        /**
         * RVA of the first byte in the image.
         */
        public long dataRva() { return dataRva; }

        /**
         * Preferred base address of the image.
         */
        public long imageBase() { return imageBase; }

        /**
         * Reserved.
         */
        public byte[] _unnamed5() { return _unnamed5; }

        /**
         * Reserved.
         */
        public byte[] _unnamed6() { return _unnamed6; }
        public WindowsPdb _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Start of stream 1.
     * @see <a href="https://llvm.org/docs/PDB/PdbStream.html">Source</a>
     */
    public static class InfoHeader extends KaitaiStruct {
        public static InfoHeader fromFile(String fileName) throws IOException {
            return new InfoHeader(new ByteBufferKaitaiStream(fileName));
        }

        public InfoHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public InfoHeader(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public InfoHeader(KaitaiStream _io, KaitaiStruct _parent, WindowsPdb _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.version = this._io.readU4le();
            this.signature = this._io.readU4le();
            this.age = this._io.readU4le();
            this.guid = this._io.readBytes(16);
        }

        public void _fetchInstances() {
        }
        private long version;
        private long signature;
        private long age;
        private byte[] guid;
        private WindowsPdb _root;
        private KaitaiStruct _parent;

        /**
         * Version of the stream; 20000404 since Visual C++ 7.0.
         */
        public long version() { return version; }

        /**
         * Time in seconds since 1970, or a hash.
         */
        public long signature() { return signature; }

        /**
         * Number of times that the file was written. The age of an image's debug
         * record is that of the `dbi_header`, not this one.
         */
        public long age() { return age; }

        /**
         * The GUID; an image's debug record has the same.
         */
        public byte[] guid() { return guid; }
        public WindowsPdb _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Fields of a `module_record` before its names.
     * @see <a href="https://llvm.org/docs/PDB/DbiStream.html">Source</a>
     */
    public static class ModuleFields extends KaitaiStruct {
        public static ModuleFields fromFile(String fileName) throws IOException {
            return new ModuleFields(new ByteBufferKaitaiStream(fileName));
        }

        public ModuleFields(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ModuleFields(KaitaiStream _io, WindowsPdb.ModuleRecord _parent) {
            this(_io, _parent, null);
        }

        public ModuleFields(KaitaiStream _io, WindowsPdb.ModuleRecord _parent, WindowsPdb _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
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

        public void _fetchInstances() {
        }
        private byte[] _unnamed0;
        private int section;
        private byte[] _unnamed2;
        private long sectionOffset;
        private long contributionSize;
        private long characteristics;
        private int moduleIndex;
        private byte[] _unnamed7;
        private long dataChecksum;
        private long relocationChecksum;
        private int flags;
        private int symbolStream;
        private long lenSymbols;
        private long lenOldLines;
        private long lenLines;
        private int numFiles;
        private byte[] _unnamed16;
        private byte[] _unnamed17;
        private long sourceName;
        private long pdbName;
        private WindowsPdb _root;
        private WindowsPdb.ModuleRecord _parent;

        /**
         * A pointer in the memory of the writer.
         */
        public byte[] _unnamed0() { return _unnamed0; }

        /**
         * Section that has the module's first contribution, counted from 1.
         */
        public int section() { return section; }

        /**
         * Padding.
         */
        public byte[] _unnamed2() { return _unnamed2; }

        /**
         * Offset of that contribution in its section.
         */
        public long sectionOffset() { return sectionOffset; }

        /**
         * Bytes of that contribution.
         */
        public long contributionSize() { return contributionSize; }

        /**
         * Flags of a section header.
         */
        public long characteristics() { return characteristics; }

        /**
         * Index of the module, counted from 0.
         */
        public int moduleIndex() { return moduleIndex; }

        /**
         * Padding.
         */
        public byte[] _unnamed7() { return _unnamed7; }

        /**
         * CRC-32 of that contribution.
         */
        public long dataChecksum() { return dataChecksum; }

        /**
         * CRC-32 of its relocations.
         */
        public long relocationChecksum() { return relocationChecksum; }

        /**
         * Bit 0 is set if the module was written; bits 8 to 15 are a type server.
         */
        public int flags() { return flags; }

        /**
         * Stream of the module; 0xffff if there is none.
         */
        public int symbolStream() { return symbolStream; }

        /**
         * Bytes of the symbol records in that stream, its first four bytes included.
         */
        public long lenSymbols() { return lenSymbols; }

        /**
         * Bytes of line numbers of the older form.
         */
        public long lenOldLines() { return lenOldLines; }

        /**
         * Bytes of line numbers.
         */
        public long lenLines() { return lenLines; }

        /**
         * Number of source files.
         */
        public int numFiles() { return numFiles; }

        /**
         * Padding.
         */
        public byte[] _unnamed16() { return _unnamed16; }

        /**
         * A pointer in the memory of the writer.
         */
        public byte[] _unnamed17() { return _unnamed17; }

        /**
         * Index of the name of the source file, for Edit and Continue.
         */
        public long sourceName() { return sourceName; }

        /**
         * Index of the name of the compiler's PDB file, for Edit and Continue.
         */
        public long pdbName() { return pdbName; }
        public WindowsPdb _root() { return _root; }
        public WindowsPdb.ModuleRecord _parent() { return _parent; }
    }

    /**
     * A module (object file) that was linked into the image. Padding to a multiple
     * of four bytes, and the next such record, follow.
     * @see <a href="https://llvm.org/docs/PDB/DbiStream.html">Source</a>
     */
    public static class ModuleRecord extends KaitaiStruct {
        public static ModuleRecord fromFile(String fileName) throws IOException {
            return new ModuleRecord(new ByteBufferKaitaiStream(fileName));
        }

        public ModuleRecord(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ModuleRecord(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public ModuleRecord(KaitaiStream _io, KaitaiStruct _parent, WindowsPdb _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.fields = new ModuleFields(this._io, this, _root);
            this.moduleName = this._io.readBytesTerm((byte) 0, false, true, true);
            this.objectName = this._io.readBytesTerm((byte) 0, false, true, true);
        }

        public void _fetchInstances() {
            this.fields._fetchInstances();
        }
        private ModuleFields fields;
        private byte[] moduleName;
        private byte[] objectName;
        private WindowsPdb _root;
        private KaitaiStruct _parent;

        /**
         * All but the names.
         */
        public ModuleFields fields() { return fields; }

        /**
         * Name of the object file, or of the part of an import library.
         */
        public byte[] moduleName() { return moduleName; }

        /**
         * Name of the library that it is from; otherwise the same name.
         */
        public byte[] objectName() { return objectName; }
        public WindowsPdb _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Start of the stream of a module; symbol records follow.
     * @see <a href="https://llvm.org/docs/PDB/ModiStream.html">Source</a>
     */
    public static class ModuleSignature extends KaitaiStruct {
        public static ModuleSignature fromFile(String fileName) throws IOException {
            return new ModuleSignature(new ByteBufferKaitaiStream(fileName));
        }

        public ModuleSignature(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ModuleSignature(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public ModuleSignature(KaitaiStream _io, KaitaiStruct _parent, WindowsPdb _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.form = WindowsPdb.SymbolForms.byId(this._io.readU4le());
        }

        public void _fetchInstances() {
        }
        private SymbolForms form;
        private WindowsPdb _root;
        private KaitaiStruct _parent;

        /**
         * Form of the symbol records.
         */
        public SymbolForms form() { return form; }
        public WindowsPdb _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * A part of the image that was moved after linking; it ends where the next
     * entry begins.
     * @see <a href="https://learn.microsoft.com/en-us/windows/win32/api/dbghelp/ns-dbghelp-omap">Source</a>
     */
    public static class OmapEntry extends KaitaiStruct {
        public static OmapEntry fromFile(String fileName) throws IOException {
            return new OmapEntry(new ByteBufferKaitaiStream(fileName));
        }

        public OmapEntry(KaitaiStream _io) {
            this(_io, null, null);
        }

        public OmapEntry(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public OmapEntry(KaitaiStream _io, KaitaiStruct _parent, WindowsPdb _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.source = this._io.readU4le();
            this.target = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long source;
        private long target;
        private WindowsPdb _root;
        private KaitaiStruct _parent;

        /**
         * RVA before the translation.
         */
        public long source() { return source; }

        /**
         * RVA after the translation; 0 if the part was removed.
         */
        public long target() { return target; }
        public WindowsPdb _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Fields of a `procedure_symbol` before its name.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class ProcedureFields extends KaitaiStruct {
        public static ProcedureFields fromFile(String fileName) throws IOException {
            return new ProcedureFields(new ByteBufferKaitaiStream(fileName));
        }

        public ProcedureFields(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ProcedureFields(KaitaiStream _io, WindowsPdb.ProcedureSymbol _parent) {
            this(_io, _parent, null);
        }

        public ProcedureFields(KaitaiStream _io, WindowsPdb.ProcedureSymbol _parent, WindowsPdb _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
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

        public void _fetchInstances() {
        }
        private long ofsParent;
        private long ofsEnd;
        private long ofsNext;
        private long codeSize;
        private long debugStart;
        private long debugEnd;
        private long typeIndex;
        private long offset;
        private int section;
        private int flags;
        private WindowsPdb _root;
        private WindowsPdb.ProcedureSymbol _parent;

        /**
         * Offset in the stream of the enclosing symbol; 0 if there is none.
         */
        public long ofsParent() { return ofsParent; }

        /**
         * Offset in the stream of the record that ends the procedure.
         */
        public long ofsEnd() { return ofsEnd; }

        /**
         * Offset in the stream of the next procedure, or 0.
         */
        public long ofsNext() { return ofsNext; }

        /**
         * Bytes of code.
         */
        public long codeSize() { return codeSize; }

        /**
         * Offset in the procedure behind its prolog.
         */
        public long debugStart() { return debugStart; }

        /**
         * Offset in the procedure of its epilog.
         */
        public long debugEnd() { return debugEnd; }

        /**
         * Index of the type in stream 2, or in stream 4 if the kind ends in `_id`.
         */
        public long typeIndex() { return typeIndex; }

        /**
         * Offset in the section.
         */
        public long offset() { return offset; }

        /**
         * Number of the section, counted from 1.
         */
        public int section() { return section; }

        /**
         * Properties of the code, such as a frame pointer (bit 0).
         */
        public int flags() { return flags; }
        public WindowsPdb _root() { return _root; }
        public WindowsPdb.ProcedureSymbol _parent() { return _parent; }
    }

    /**
     * A function of a module; records of its blocks and variables follow.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class ProcedureSymbol extends KaitaiStruct {
        public static ProcedureSymbol fromFile(String fileName) throws IOException {
            return new ProcedureSymbol(new ByteBufferKaitaiStream(fileName));
        }

        public ProcedureSymbol(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ProcedureSymbol(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public ProcedureSymbol(KaitaiStream _io, KaitaiStruct _parent, WindowsPdb _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.fields = new ProcedureFields(this._io, this, _root);
            this.name = this._io.readBytesTerm((byte) 0, false, true, true);
        }

        public void _fetchInstances() {
            this.fields._fetchInstances();
        }
        private ProcedureFields fields;
        private byte[] name;
        private WindowsPdb _root;
        private KaitaiStruct _parent;

        /**
         * All but the name.
         */
        public ProcedureFields fields() { return fields; }

        /**
         * Name without decoration; it begins with its length if the kind ends in
         * `_st`.
         */
        public byte[] name() { return name; }
        public WindowsPdb _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Fields of a `public_symbol` before its name.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class PublicFields extends KaitaiStruct {
        public static PublicFields fromFile(String fileName) throws IOException {
            return new PublicFields(new ByteBufferKaitaiStream(fileName));
        }

        public PublicFields(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PublicFields(KaitaiStream _io, WindowsPdb.PublicSymbol _parent) {
            this(_io, _parent, null);
        }

        public PublicFields(KaitaiStream _io, WindowsPdb.PublicSymbol _parent, WindowsPdb _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.flags = this._io.readU4le();
            this.offset = this._io.readU4le();
            this.section = this._io.readU2le();
        }

        public void _fetchInstances() {
        }
        private long flags;
        private long offset;
        private int section;
        private WindowsPdb _root;
        private WindowsPdb.PublicSymbol _parent;

        /**
         * Combination of `public_flags`.
         */
        public long flags() { return flags; }

        /**
         * Offset in the section.
         */
        public long offset() { return offset; }

        /**
         * Number of the section, counted from 1; 0 for absolute values.
         */
        public int section() { return section; }
        public WindowsPdb _root() { return _root; }
        public WindowsPdb.PublicSymbol _parent() { return _parent; }
    }

    /**
     * A symbol that is visible to other modules, with its decorated name.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class PublicSymbol extends KaitaiStruct {
        public static PublicSymbol fromFile(String fileName) throws IOException {
            return new PublicSymbol(new ByteBufferKaitaiStream(fileName));
        }

        public PublicSymbol(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PublicSymbol(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public PublicSymbol(KaitaiStream _io, KaitaiStruct _parent, WindowsPdb _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.fields = new PublicFields(this._io, this, _root);
            this.name = this._io.readBytesTerm((byte) 0, false, true, true);
        }

        public void _fetchInstances() {
            this.fields._fetchInstances();
        }
        private PublicFields fields;
        private byte[] name;
        private WindowsPdb _root;
        private KaitaiStruct _parent;

        /**
         * All but the name.
         */
        public PublicFields fields() { return fields; }

        /**
         * Decorated name; it begins with its length if the kind ends in `_st`.
         */
        public byte[] name() { return name; }
        public WindowsPdb _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Start of a symbol record.
     * @see <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
     */
    public static class SymbolHead extends KaitaiStruct {
        public static SymbolHead fromFile(String fileName) throws IOException {
            return new SymbolHead(new ByteBufferKaitaiStream(fileName));
        }

        public SymbolHead(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SymbolHead(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public SymbolHead(KaitaiStream _io, KaitaiStruct _parent, WindowsPdb _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.lenRecord = this._io.readU2le();
            this.kind = WindowsPdb.SymbolKinds.byId(this._io.readU2le());
        }

        public void _fetchInstances() {
        }
        private int lenRecord;
        private SymbolKinds kind;
        private WindowsPdb _root;
        private KaitaiStruct _parent;

        /**
         * Bytes of the record that follow this field, padding included.
         */
        public int lenRecord() { return lenRecord; }

        /**
         * Kind of the symbol, which determines what follows.
         */
        public SymbolKinds kind() { return kind; }
        public WindowsPdb _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }
    private Long blockMask;

    /**
     * Bits of an offset in a stream that are its offset in a block.
     */
    public Long blockMask() {
        if (this.blockMask != null)
            return this.blockMask;
        this.blockMask = ((Number) (((Number) (((Number) (blockSize())).longValue() - 1)).longValue())).longValue();
        return this.blockMask;
    }
    private List<Long> directoryListBlocks;

    /**
     * Numbers of the blocks that have the block numbers of the directory.
     */
    public List<Long> directoryListBlocks() {
        if (this.directoryListBlocks != null)
            return this.directoryListBlocks;
        long _pos = this._io.pos();
        this._io.seek(ofsDirectoryListBlocks());
        this.directoryListBlocks = new ArrayList<Long>();
        for (int i = 0; i < numDirectoryListBlocks(); i++) {
            this.directoryListBlocks.add(this._io.readU4le());
        }
        this._io.seek(_pos);
        return this.directoryListBlocks;
    }
    private Long numDirectoryBlocks;

    /**
     * Number of blocks of the stream directory.
     */
    public Long numDirectoryBlocks() {
        if (this.numDirectoryBlocks != null)
            return this.numDirectoryBlocks;
        this.numDirectoryBlocks = ((Number) (((Number) (((Number) (((Number) (lenDirectory())).longValue() + blockMask())).longValue() / ((Number) (blockSize())).longValue())).longValue())).longValue();
        return this.numDirectoryBlocks;
    }
    private Long numDirectoryListBlocks;

    /**
     * Number of blocks that have the block numbers of the stream directory.
     */
    public Long numDirectoryListBlocks() {
        if (this.numDirectoryListBlocks != null)
            return this.numDirectoryListBlocks;
        this.numDirectoryListBlocks = ((Number) (((Number) (((Number) (numDirectoryBlocks() * 4 + blockMask())).longValue() / ((Number) (blockSize())).longValue())).longValue())).longValue();
        return this.numDirectoryListBlocks;
    }
    private Long ofsDirectoryListBlocks;

    /**
     * Offset of the numbers of these blocks.
     */
    public Long ofsDirectoryListBlocks() {
        if (this.ofsDirectoryListBlocks != null)
            return this.ofsDirectoryListBlocks;
        this.ofsDirectoryListBlocks = ((Number) (((long) 52))).longValue();
        return this.ofsDirectoryListBlocks;
    }
    private byte[] magic;
    private byte[] magicEnd;
    private long blockSize;
    private long freeBlockMap;
    private long numBlocks;
    private long lenDirectory;
    private byte[] _unnamed6;
    private WindowsPdb _root;
    private KaitaiStruct _parent;
    public byte[] magic() { return magic; }
    public byte[] magicEnd() { return magicEnd; }

    /**
     * Bytes of a block, a power of two; mostly 4096.
     */
    public long blockSize() { return blockSize; }

    /**
     * Number of the block of the active free block map, 1 or 2.
     */
    public long freeBlockMap() { return freeBlockMap; }

    /**
     * Number of blocks of the file.
     */
    public long numBlocks() { return numBlocks; }

    /**
     * Bytes of the stream directory.
     */
    public long lenDirectory() { return lenDirectory; }

    /**
     * A pointer in the memory of the writer.
     */
    public byte[] _unnamed6() { return _unnamed6; }
    public WindowsPdb _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
