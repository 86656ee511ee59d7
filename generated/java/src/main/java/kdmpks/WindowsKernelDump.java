// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_kernel_dump.ksy; kaitai-struct-compiler 0.11.0

package kdmpks;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;


/**
 * A crash dump of the Windows kernel: what the operating system (or a
 * debugger, a hypervisor or an acquisition tool on its behalf) writes when a
 * machine stops with a bug check or when its memory is taken while it runs.
 * The usual names are `MEMORY.DMP` and, in the folder `Minidump`, the date and a
 * number. The dump of a single process is another format, see `windows_minidump`.
 * 
 * A file begins with a header of fixed size, 0x2000 bytes for 64-bit machines
 * and 0x1000 bytes for 32-bit ones. It tells why the machine stopped, where the
 * kernel keeps its lists, and what one processor was doing. What follows is
 * told by `dump_type`:
 * 
 * * a full dump stores the pages of all runs of the physical memory
 *   descriptor, one after another, right after the header;
 * * a bitmap dump has `bitmap_header`, whose bitmap tells which pages follow;
 * * a summary dump has `summary_header`, the older form of the same;
 * * a range dump has `rdmp_header`, whose table of ranges tells which pages
 *   follow;
 * * a triage ("small memory") dump has `triage`, which tells where selected
 *   pieces of virtual memory are.
 * 
 * Drivers may have added data of their own behind all that, see
 * `blob_file_header`.
 * 
 * The bulk of a file (bitmap, range table, pages) is located here, not parsed:
 * it may be hundreds of gigabytes. `ofs_` and `len_` instances are offsets from
 * the start of the file and lengths in bytes, so that an application can take
 * the bytes in its own way.
 * 
 * Not all of it has been seen in files that Windows wrote. Summary dumps, the
 * bitmap header and the triage structures of 32-bit machines, and the context of
 * 32-bit ARM follow declarations and other readers alone; their documentation
 * says so.
 * 
 * Everything a writer leaves out keeps a fill pattern: the bytes `PAGE` repeated
 * over the whole header, at offsets divisible by four. An unset u4 reads
 * 0x45474150 and an unset u8 reads 0x4547415045474150, in enumerations too.
 * Nothing in a header can be relied upon without a check; counts and sizes
 * least of all.
 * @see <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h">Source</a>
 * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/varieties-of-kernel-mode-dump-files">Source</a>
 */
public class WindowsKernelDump extends KaitaiStruct {
    public static WindowsKernelDump fromFile(String fileName) throws IOException {
        return new WindowsKernelDump(new ByteBufferKaitaiStream(fileName));
    }

    public enum AttributeMasks {
        HIBER_CRASH(1),
        DUMP_DEVICE_POWER_OFF(2),
        INSUFFICIENT_DUMPFILE_SIZE(4),
        KERNEL_GENERATED_TRIAGE_DUMP(8),
        LIVE_DUMP_GENERATED_DUMP(16),
        DUMP_IS_GENERATED_OFFLINE(32),
        FILTER_DUMP_FILE(64),
        EARLY_BOOT_CRASH(128),
        ENCRYPTED_DUMP_DATA(256),
        DECRYPTED_DUMP(512);

        private final long id;
        AttributeMasks(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, AttributeMasks> byId = new HashMap<Long, AttributeMasks>(10);
        static {
            for (AttributeMasks e : AttributeMasks.values())
                byId.put(e.id(), e);
        }
        public static AttributeMasks byId(long id) { return byId.get(id); }
    }

    public enum BitmapSignatures {
        FULL(1347241030),
        SUMMARY(1347241043);

        private final long id;
        BitmapSignatures(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, BitmapSignatures> byId = new HashMap<Long, BitmapSignatures>(2);
        static {
            for (BitmapSignatures e : BitmapSignatures.values())
                byId.put(e.id(), e);
        }
        public static BitmapSignatures byId(long id) { return byId.get(id); }
    }

    public enum ContextArm64Flags {
        CONTROL(1),
        INTEGER(2),
        FLOATING_POINT(4),
        DEBUG_REGISTERS(8),
        X18(16),
        XSTATE(32),
        ARM64(4194304),
        RET_TO_GUEST(67108864),
        EXCEPTION_REQUEST(1073741824);

        private final long id;
        ContextArm64Flags(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ContextArm64Flags> byId = new HashMap<Long, ContextArm64Flags>(9);
        static {
            for (ContextArm64Flags e : ContextArm64Flags.values())
                byId.put(e.id(), e);
        }
        public static ContextArm64Flags byId(long id) { return byId.get(id); }
    }

    public enum ContextArmFlags {
        CONTROL(1),
        INTEGER(2),
        FLOATING_POINT(4),
        DEBUG_REGISTERS(8),
        ARM(2097152);

        private final long id;
        ContextArmFlags(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ContextArmFlags> byId = new HashMap<Long, ContextArmFlags>(5);
        static {
            for (ContextArmFlags e : ContextArmFlags.values())
                byId.put(e.id(), e);
        }
        public static ContextArmFlags byId(long id) { return byId.get(id); }
    }

    public enum ContextX64Flags {
        CONTROL(1),
        INTEGER(2),
        SEGMENTS(4),
        FLOATING_POINT(8),
        DEBUG_REGISTERS(16),
        AMD64(1048576);

        private final long id;
        ContextX64Flags(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ContextX64Flags> byId = new HashMap<Long, ContextX64Flags>(6);
        static {
            for (ContextX64Flags e : ContextX64Flags.values())
                byId.put(e.id(), e);
        }
        public static ContextX64Flags byId(long id) { return byId.get(id); }
    }

    public enum ContextX86Flags {
        CONTROL(1),
        INTEGER(2),
        SEGMENTS(4),
        FLOATING_POINT(8),
        DEBUG_REGISTERS(16),
        EXTENDED_REGISTERS(32),
        XSTATE(64),
        I386(65536);

        private final long id;
        ContextX86Flags(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ContextX86Flags> byId = new HashMap<Long, ContextX86Flags>(8);
        static {
            for (ContextX86Flags e : ContextX86Flags.values())
                byId.put(e.id(), e);
        }
        public static ContextX86Flags byId(long id) { return byId.get(id); }
    }

    public enum DumpTypes {
        UNSPECIFIED(0),
        FULL(1),
        SUMMARY(2),
        HEADER(3),
        TRIAGE(4),
        BITMAP_FULL(5),
        BITMAP_KERNEL(6),
        AUTOMATIC(7),
        KERNEL_MEMORY(8),
        KERNEL_AND_USER_MEMORY(9),
        COMPLETE_MEMORY(10);

        private final long id;
        DumpTypes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, DumpTypes> byId = new HashMap<Long, DumpTypes>(11);
        static {
            for (DumpTypes e : DumpTypes.values())
                byId.put(e.id(), e);
        }
        public static DumpTypes byId(long id) { return byId.get(id); }
    }

    public enum MachineTypes {
        I386(332),
        ALPHA(388),
        ARMNT(452),
        IA64(512),
        ALPHA64(644),
        AMD64(34404),
        ARM64(43620);

        private final long id;
        MachineTypes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, MachineTypes> byId = new HashMap<Long, MachineTypes>(7);
        static {
            for (MachineTypes e : MachineTypes.values())
                byId.put(e.id(), e);
        }
        public static MachineTypes byId(long id) { return byId.get(id); }
    }

    public enum MinidumpFieldMasks {
        CONTEXT(1),
        EXCEPTION(2),
        PRCB(4),
        PROCESS(8),
        THREAD(16),
        STACK(32),
        DRIVER_LIST(64),
        BROKEN_DRIVER(128),
        MM_INFO(256),
        DATA_PAGE(512),
        DEBUGGER_DATA(1024),
        DATA_BLOCKS(2048);

        private final long id;
        MinidumpFieldMasks(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, MinidumpFieldMasks> byId = new HashMap<Long, MinidumpFieldMasks>(12);
        static {
            for (MinidumpFieldMasks e : MinidumpFieldMasks.values())
                byId.put(e.id(), e);
        }
        public static MinidumpFieldMasks byId(long id) { return byId.get(id); }
    }

    public enum ProductTypes {
        WORKSTATION(1),
        DOMAIN_CONTROLLER(2),
        SERVER(3);

        private final long id;
        ProductTypes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ProductTypes> byId = new HashMap<Long, ProductTypes>(3);
        static {
            for (ProductTypes e : ProductTypes.values())
                byId.put(e.id(), e);
        }
        public static ProductTypes byId(long id) { return byId.get(id); }
    }

    public enum SuiteMasks {
        SMALL_BUSINESS(1),
        ENTERPRISE(2),
        BACK_OFFICE(4),
        COMMUNICATIONS(8),
        TERMINAL(16),
        SMALL_BUSINESS_RESTRICTED(32),
        EMBEDDED_NT(64),
        DATACENTER(128),
        SINGLE_USER_TS(256),
        PERSONAL(512),
        BLADE(1024),
        EMBEDDED_RESTRICTED(2048),
        SECURITY_APPLIANCE(4096),
        STORAGE_SERVER(8192),
        COMPUTE_SERVER(16384),
        WH_SERVER(32768),
        MULTI_USER_TS(131072);

        private final long id;
        SuiteMasks(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, SuiteMasks> byId = new HashMap<Long, SuiteMasks>(17);
        static {
            for (SuiteMasks e : SuiteMasks.values())
                byId.put(e.id(), e);
        }
        public static SuiteMasks byId(long id) { return byId.get(id); }
    }

    public enum SummaryOptionMasks {
        VALID_KERNEL_VA(1),
        VALID_CURRENT_USER_VA(2);

        private final long id;
        SummaryOptionMasks(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, SummaryOptionMasks> byId = new HashMap<Long, SummaryOptionMasks>(2);
        static {
            for (SummaryOptionMasks e : SummaryOptionMasks.values())
                byId.put(e.id(), e);
        }
        public static SummaryOptionMasks byId(long id) { return byId.get(id); }
    }

    public enum TriageOptionMasks {
        OVERFLOWED(256);

        private final long id;
        TriageOptionMasks(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, TriageOptionMasks> byId = new HashMap<Long, TriageOptionMasks>(1);
        static {
            for (TriageOptionMasks e : TriageOptionMasks.values())
                byId.put(e.id(), e);
        }
        public static TriageOptionMasks byId(long id) { return byId.get(id); }
    }

    public enum ValidDumps {
        DUMP64(875976004),
        DUMP32(1347245380);

        private final long id;
        ValidDumps(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ValidDumps> byId = new HashMap<Long, ValidDumps>(2);
        static {
            for (ValidDumps e : ValidDumps.values())
                byId.put(e.id(), e);
        }
        public static ValidDumps byId(long id) { return byId.get(id); }
    }

    public WindowsKernelDump(KaitaiStream _io) {
        this(_io, null, null);
    }

    public WindowsKernelDump(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public WindowsKernelDump(KaitaiStream _io, KaitaiStruct _parent, WindowsKernelDump _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.signature = this._io.readBytes(4);
        if (!(Arrays.equals(this.signature, new byte[] { 80, 65, 71, 69 }))) {
            throw new KaitaiStream.ValidationNotEqualError(new byte[] { 80, 65, 71, 69 }, this.signature, this._io, "/seq/0");
        }
        this.validDump = ValidDumps.byId(this._io.readU4le());
        if (!( ((this.validDump == ValidDumps.DUMP64) || (this.validDump == ValidDumps.DUMP32)) )) {
            throw new KaitaiStream.ValidationNotAnyOfError(this.validDump, this._io, "/seq/1");
        }
        {
            ValidDumps on = validDump();
            if (on != null) {
                switch (validDump()) {
                case DUMP32: {
                    KaitaiStream _io_header = this._io.substream(lenHeader() - 8);
                    this.header = new Header32(_io_header, this, _root);
                    break;
                }
                case DUMP64: {
                    KaitaiStream _io_header = this._io.substream(lenHeader() - 8);
                    this.header = new Header64(_io_header, this, _root);
                    break;
                }
                default: {
                    this.header = this._io.readBytes(lenHeader() - 8);
                    break;
                }
                }
            } else {
                this.header = this._io.readBytes(lenHeader() - 8);
            }
        }
    }

    public void _fetchInstances() {
        {
            ValidDumps on = validDump();
            if (on != null) {
                switch (validDump()) {
                case DUMP32: {
                    ((Header32) (this.header))._fetchInstances();
                    break;
                }
                case DUMP64: {
                    ((Header64) (this.header))._fetchInstances();
                    break;
                }
                default: {
                    break;
                }
                }
            } else {
            }
        }
        bitmapHeader();
        if (this.bitmapHeader != null) {
            this.bitmapHeader._fetchInstances();
        }
        rdmpHeader();
        if (this.rdmpHeader != null) {
            this.rdmpHeader._fetchInstances();
        }
        summaryHeader();
        if (this.summaryHeader != null) {
            this.summaryHeader._fetchInstances();
        }
        triage();
        if (this.triage != null) {
            {
                ValidDumps on = validDump();
                if (on != null) {
                    switch (validDump()) {
                    case DUMP32: {
                        ((TriageDump32) (this.triage))._fetchInstances();
                        break;
                    }
                    case DUMP64: {
                        ((TriageDump64) (this.triage))._fetchInstances();
                        break;
                    }
                    }
                }
            }
        }
    }

    /**
     * What follows the header of a bitmap dump. The bitmap has one bit for each
     * page of physical memory from page 0 on, the lowest bit of a byte first; a
     * set bit means that the page is stored. The stored pages lie one after
     * another from `first_page` on, in ascending order.
     * 
     * No public header declares it; the names are those of its readers. That a
     * 32-bit dump has the same structure is the word of one reader alone.
     * @see <a href="https://github.com/0vercl0k/kdmp-parser">Source</a>
     * @see <a href="https://github.com/volatilityfoundation/volatility3">Source</a>
     */
    public static class BitmapHeader extends KaitaiStruct {
        public static BitmapHeader fromFile(String fileName) throws IOException {
            return new BitmapHeader(new ByteBufferKaitaiStream(fileName));
        }

        public BitmapHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public BitmapHeader(KaitaiStream _io, WindowsKernelDump _parent) {
            this(_io, _parent, null);
        }

        public BitmapHeader(KaitaiStream _io, WindowsKernelDump _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.signature = WindowsKernelDump.BitmapSignatures.byId(this._io.readU4le());
            if (!( ((this.signature == WindowsKernelDump.BitmapSignatures.FULL) || (this.signature == WindowsKernelDump.BitmapSignatures.SUMMARY)) )) {
                throw new KaitaiStream.ValidationNotAnyOfError(this.signature, this._io, "/types/bitmap_header/seq/0");
            }
            this.validDump = this._io.readBytes(4);
            if (!(Arrays.equals(this.validDump, new byte[] { 68, 85, 77, 80 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 68, 85, 77, 80 }, this.validDump, this._io, "/types/bitmap_header/seq/1");
            }
            this._unnamed2 = this._io.readBytes(24);
            this.firstPage = this._io.readU8le();
            this.totalPresentPages = this._io.readU8le();
            this.pages = this._io.readU8le();
        }

        public void _fetchInstances() {
            bitmap();
            if (this.bitmap != null) {
            }
        }
        private byte[] bitmap;

        /**
         * The bitmap as it lies in the file. For large dumps take the bytes from
         * `ofs_bitmap` instead.
         */
        public byte[] bitmap() {
            if (this.bitmap != null)
                return this.bitmap;
            KaitaiStream io = _root()._io();
            long _pos = io.pos();
            io.seek(ofsBitmap());
            this.bitmap = io.readBytes(lenBitmap());
            io.seek(_pos);
            return this.bitmap;
        }
        private Long lenBitmap;

        /**
         * Size of the bitmap in bytes.
         */
        public Long lenBitmap() {
            if (this.lenBitmap != null)
                return this.lenBitmap;
            this.lenBitmap = ((Number) (((Number) (((Number) (pages() + 7)).longValue() / 8)).longValue())).longValue();
            return this.lenBitmap;
        }
        private Integer ofsBitmap;

        /**
         * Offset of the bitmap from the start of the file.
         */
        public Integer ofsBitmap() {
            if (this.ofsBitmap != null)
                return this.ofsBitmap;
            this.ofsBitmap = ((Number) (_root().lenHeader() + 56)).intValue();
            return this.ofsBitmap;
        }
        private BitmapSignatures signature;
        private byte[] validDump;
        private byte[] _unnamed2;
        private long firstPage;
        private long totalPresentPages;
        private long pages;
        private WindowsKernelDump _root;
        private WindowsKernelDump _parent;
        public BitmapSignatures signature() { return signature; }
        public byte[] validDump() { return validDump; }

        /**
         * The first four bytes may be options of the dump; the rest is reserved.
         */
        public byte[] _unnamed2() { return _unnamed2; }

        /**
         * Offset of the first stored page from the start of the file. Behind the
         * bitmap, but not always right behind it and not always aligned.
         */
        public long firstPage() { return firstPage; }

        /**
         * Number of stored pages, which are the set bits of the bitmap.
         */
        public long totalPresentPages() { return totalPresentPages; }

        /**
         * Number of bits in the bitmap. Bits of its last byte beyond it mean nothing.
         */
        public long pages() { return pages; }
        public WindowsKernelDump _root() { return _root; }
        public WindowsKernelDump _parent() { return _parent; }
    }

    /**
     * Head of the secondary data, which drivers have added behind the dump (0x10
     * bytes): behind the mark of a triage dump, behind the last page of others. A
     * `blob_header` follows at `header_size`, and more behind its data.
     * 
     * The end is that of the file, or what does not begin with the size of a
     * `blob_header`: some writers leave zeros or garbage behind. What is said of
     * dumps with pages has not been seen in a file.
     * @see <a href="https://github.com/can1357/selene">Source</a>
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_secondary_dump_data">Source</a>
     */
    public static class BlobFileHeader extends KaitaiStruct {
        public static BlobFileHeader fromFile(String fileName) throws IOException {
            return new BlobFileHeader(new ByteBufferKaitaiStream(fileName));
        }

        public BlobFileHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public BlobFileHeader(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public BlobFileHeader(KaitaiStream _io, KaitaiStruct _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.signature1 = this._io.readBytes(4);
            if (!(Arrays.equals(this.signature1, new byte[] { 68, 117, 109, 112 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 68, 117, 109, 112 }, this.signature1, this._io, "/types/blob_file_header/seq/0");
            }
            this.signature2 = this._io.readBytes(4);
            if (!(Arrays.equals(this.signature2, new byte[] { 66, 108, 111, 98 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 66, 108, 111, 98 }, this.signature2, this._io, "/types/blob_file_header/seq/1");
            }
            this.headerSize = this._io.readU4le();
            this.buildNumber = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private byte[] signature1;
        private byte[] signature2;
        private long headerSize;
        private long buildNumber;
        private WindowsKernelDump _root;
        private KaitaiStruct _parent;
        public byte[] signature1() { return signature1; }
        public byte[] signature2() { return signature2; }

        /**
         * Size of this header in bytes, 0x10.
         */
        public long headerSize() { return headerSize; }

        /**
         * Build number of Windows in the lower 28 bits; the upper four are 0xf for a
         * free (release) build of the kernel.
         */
        public long buildNumber() { return buildNumber; }
        public WindowsKernelDump _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Head of a blob of secondary data (0x20 bytes). Padding, the data and more
     * padding follow, then the next header. Nothing need be aligned.
     * @see <a href="https://github.com/can1357/selene">Source</a>
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_secondary_dump_data">Source</a>
     */
    public static class BlobHeader extends KaitaiStruct {
        public static BlobHeader fromFile(String fileName) throws IOException {
            return new BlobHeader(new ByteBufferKaitaiStream(fileName));
        }

        public BlobHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public BlobHeader(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public BlobHeader(KaitaiStream _io, KaitaiStruct _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.headerSize = this._io.readU4le();
            this.tag = this._io.readBytes(16);
            this.dataSize = this._io.readU4le();
            this.prePad = this._io.readU4le();
            this.postPad = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long headerSize;
        private byte[] tag;
        private long dataSize;
        private long prePad;
        private long postPad;
        private WindowsKernelDump _root;
        private KaitaiStruct _parent;

        /**
         * Size of this header in bytes, 0x20; another value ends the chain.
         */
        public long headerSize() { return headerSize; }

        /**
         * GUID that tells whose data it is, in the byte order of Windows: numbers
         * of 4, 2 and 2 bytes, the lowest byte of each first, then eight bytes.
         * Several blobs of a file may have the same.
         */
        public byte[] tag() { return tag; }

        /**
         * Size of the data in bytes.
         */
        public long dataSize() { return dataSize; }

        /**
         * Bytes between this header and the data.
         */
        public long prePad() { return prePad; }

        /**
         * Bytes between the data and the next header.
         */
        public long postPad() { return postPad; }
        public WindowsKernelDump _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Registers of a 32-bit ARM processor (0x1a0 bytes). Parts that
     * `context_flags` does not name may be garbage. After its declaration; not
     * seen in a dump.
     * @see <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/winnt.h">Source</a>
     */
    public static class ContextArm extends KaitaiStruct {
        public static ContextArm fromFile(String fileName) throws IOException {
            return new ContextArm(new ByteBufferKaitaiStream(fileName));
        }

        public ContextArm(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ContextArm(KaitaiStream _io, WindowsKernelDump.Header32 _parent) {
            this(_io, _parent, null);
        }

        public ContextArm(KaitaiStream _io, WindowsKernelDump.Header32 _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.contextFlags = this._io.readU4le();
            this.r = new ArrayList<Long>();
            for (int i = 0; i < 13; i++) {
                this.r.add(this._io.readU4le());
            }
            this.sp = this._io.readU4le();
            this.lr = this._io.readU4le();
            this.pc = this._io.readU4le();
            this.cpsr = this._io.readU4le();
            this.fpscr = this._io.readU4le();
            this._unnamed7 = this._io.readBytes(4);
            this.q = new ArrayList<M128a>();
            for (int i = 0; i < 16; i++) {
                this.q.add(new M128a(this._io, this, _root));
            }
            this.bvr = new ArrayList<Long>();
            for (int i = 0; i < 8; i++) {
                this.bvr.add(this._io.readU4le());
            }
            this.bcr = new ArrayList<Long>();
            for (int i = 0; i < 8; i++) {
                this.bcr.add(this._io.readU4le());
            }
            this.wvr = new ArrayList<Long>();
            for (int i = 0; i < 1; i++) {
                this.wvr.add(this._io.readU4le());
            }
            this.wcr = new ArrayList<Long>();
            for (int i = 0; i < 1; i++) {
                this.wcr.add(this._io.readU4le());
            }
            this._unnamed13 = this._io.readBytes(8);
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.r.size(); i++) {
            }
            for (int i = 0; i < this.q.size(); i++) {
                this.q.get(((Number) (i)).intValue())._fetchInstances();
            }
            for (int i = 0; i < this.bvr.size(); i++) {
            }
            for (int i = 0; i < this.bcr.size(); i++) {
            }
            for (int i = 0; i < this.wvr.size(); i++) {
            }
            for (int i = 0; i < this.wcr.size(); i++) {
            }
        }
        private Boolean contextFlagArm;

        /**
         * Bit 21 of `context_flags`: the context is that of a 32-bit ARM processor.
         */
        public Boolean contextFlagArm() {
            if (this.contextFlagArm != null)
                return this.contextFlagArm;
            this.contextFlagArm =  ((contextFlagsWritten()) && ((contextFlags() & 2097152) != 0)) ;
            return this.contextFlagArm;
        }
        private Boolean contextFlagControl;

        /**
         * Bit 0 of `context_flags`: Sp, Lr, Pc and Cpsr.
         */
        public Boolean contextFlagControl() {
            if (this.contextFlagControl != null)
                return this.contextFlagControl;
            this.contextFlagControl =  ((contextFlagsWritten()) && ((contextFlags() & 1) != 0)) ;
            return this.contextFlagControl;
        }
        private Boolean contextFlagDebugRegisters;

        /**
         * Bit 3 of `context_flags`.
         */
        public Boolean contextFlagDebugRegisters() {
            if (this.contextFlagDebugRegisters != null)
                return this.contextFlagDebugRegisters;
            this.contextFlagDebugRegisters =  ((contextFlagsWritten()) && ((contextFlags() & 8) != 0)) ;
            return this.contextFlagDebugRegisters;
        }
        private Boolean contextFlagFloatingPoint;

        /**
         * Bit 2 of `context_flags`: Fpscr and the vector registers.
         */
        public Boolean contextFlagFloatingPoint() {
            if (this.contextFlagFloatingPoint != null)
                return this.contextFlagFloatingPoint;
            this.contextFlagFloatingPoint =  ((contextFlagsWritten()) && ((contextFlags() & 4) != 0)) ;
            return this.contextFlagFloatingPoint;
        }
        private Boolean contextFlagInteger;

        /**
         * Bit 1 of `context_flags`: R0 to R12.
         */
        public Boolean contextFlagInteger() {
            if (this.contextFlagInteger != null)
                return this.contextFlagInteger;
            this.contextFlagInteger =  ((contextFlagsWritten()) && ((contextFlags() & 2) != 0)) ;
            return this.contextFlagInteger;
        }
        private Boolean contextFlagsWritten;

        /**
         * Whether `context_flags` was written: false if it has the fill pattern, whose
         * bits mean nothing.
         */
        public Boolean contextFlagsWritten() {
            if (this.contextFlagsWritten != null)
                return this.contextFlagsWritten;
            this.contextFlagsWritten = contextFlags() != 1162297680;
            return this.contextFlagsWritten;
        }
        private long contextFlags;
        private List<Long> r;
        private long sp;
        private long lr;
        private long pc;
        private long cpsr;
        private long fpscr;
        private byte[] _unnamed7;
        private List<M128a> q;
        private List<Long> bvr;
        private List<Long> bcr;
        private List<Long> wvr;
        private List<Long> wcr;
        private byte[] _unnamed13;
        private WindowsKernelDump _root;
        private WindowsKernelDump.Header32 _parent;

        /**
         * Which parts are filled; combination of `context_arm_flags`.
         */
        public long contextFlags() { return contextFlags; }

        /**
         * R0 to R12.
         */
        public List<Long> r() { return r; }

        /**
         * Stack pointer, R13.
         */
        public long sp() { return sp; }

        /**
         * Link register, R14.
         */
        public long lr() { return lr; }

        /**
         * Program counter, R15.
         */
        public long pc() { return pc; }

        /**
         * Processor state, that is condition flags, interrupt masks and mode.
         */
        public long cpsr() { return cpsr; }

        /**
         * Floating-point status and control register.
         */
        public long fpscr() { return fpscr; }
        public byte[] _unnamed7() { return _unnamed7; }

        /**
         * Vector and floating-point registers Q0 to Q15, in whose halves D0 to D31
         * lie.
         */
        public List<M128a> q() { return q; }

        /**
         * Addresses of the hardware breakpoints.
         */
        public List<Long> bvr() { return bvr; }

        /**
         * Control registers of the hardware breakpoints.
         */
        public List<Long> bcr() { return bcr; }

        /**
         * Address of the hardware watchpoint.
         */
        public List<Long> wvr() { return wvr; }

        /**
         * Control register of the hardware watchpoint.
         */
        public List<Long> wcr() { return wcr; }
        public byte[] _unnamed13() { return _unnamed13; }
        public WindowsKernelDump _root() { return _root; }
        public WindowsKernelDump.Header32 _parent() { return _parent; }
    }

    /**
     * Registers of an ARM64 processor (0x390 bytes). Parts that `context_flags`
     * does not name may be garbage.
     * @see <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-arm64_nt_context">Source</a>
     */
    public static class ContextArm64 extends KaitaiStruct {
        public static ContextArm64 fromFile(String fileName) throws IOException {
            return new ContextArm64(new ByteBufferKaitaiStream(fileName));
        }

        public ContextArm64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ContextArm64(KaitaiStream _io, WindowsKernelDump.Header64 _parent) {
            this(_io, _parent, null);
        }

        public ContextArm64(KaitaiStream _io, WindowsKernelDump.Header64 _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.contextFlags = this._io.readU4le();
            this.cpsr = this._io.readU4le();
            this.x = new ArrayList<Long>();
            for (int i = 0; i < 29; i++) {
                this.x.add(this._io.readU8le());
            }
            this.fp = this._io.readU8le();
            this.lr = this._io.readU8le();
            this.sp = this._io.readU8le();
            this.pc = this._io.readU8le();
            this.v = new ArrayList<M128a>();
            for (int i = 0; i < 32; i++) {
                this.v.add(new M128a(this._io, this, _root));
            }
            this.fpcr = this._io.readU4le();
            this.fpsr = this._io.readU4le();
            this.bcr = new ArrayList<Long>();
            for (int i = 0; i < 8; i++) {
                this.bcr.add(this._io.readU4le());
            }
            this.bvr = new ArrayList<Long>();
            for (int i = 0; i < 8; i++) {
                this.bvr.add(this._io.readU8le());
            }
            this.wcr = new ArrayList<Long>();
            for (int i = 0; i < 2; i++) {
                this.wcr.add(this._io.readU4le());
            }
            this.wvr = new ArrayList<Long>();
            for (int i = 0; i < 2; i++) {
                this.wvr.add(this._io.readU8le());
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.x.size(); i++) {
            }
            for (int i = 0; i < this.v.size(); i++) {
                this.v.get(((Number) (i)).intValue())._fetchInstances();
            }
            for (int i = 0; i < this.bcr.size(); i++) {
            }
            for (int i = 0; i < this.bvr.size(); i++) {
            }
            for (int i = 0; i < this.wcr.size(); i++) {
            }
            for (int i = 0; i < this.wvr.size(); i++) {
            }
        }
        private Boolean contextFlagArm64;

        /**
         * Bit 22 of `context_flags`: the context is that of an ARM64 processor.
         */
        public Boolean contextFlagArm64() {
            if (this.contextFlagArm64 != null)
                return this.contextFlagArm64;
            this.contextFlagArm64 =  ((contextFlagsWritten()) && ((contextFlags() & 4194304) != 0)) ;
            return this.contextFlagArm64;
        }
        private Boolean contextFlagControl;

        /**
         * Bit 0 of `context_flags`: Fp, Lr, Sp, Pc and Cpsr.
         */
        public Boolean contextFlagControl() {
            if (this.contextFlagControl != null)
                return this.contextFlagControl;
            this.contextFlagControl =  ((contextFlagsWritten()) && ((contextFlags() & 1) != 0)) ;
            return this.contextFlagControl;
        }
        private Boolean contextFlagDebugRegisters;

        /**
         * Bit 3 of `context_flags`.
         */
        public Boolean contextFlagDebugRegisters() {
            if (this.contextFlagDebugRegisters != null)
                return this.contextFlagDebugRegisters;
            this.contextFlagDebugRegisters =  ((contextFlagsWritten()) && ((contextFlags() & 8) != 0)) ;
            return this.contextFlagDebugRegisters;
        }
        private Boolean contextFlagExceptionRequest;

        /**
         * Bit 30 of `context_flags`.
         */
        public Boolean contextFlagExceptionRequest() {
            if (this.contextFlagExceptionRequest != null)
                return this.contextFlagExceptionRequest;
            this.contextFlagExceptionRequest =  ((contextFlagsWritten()) && ((contextFlags() & 1073741824) != 0)) ;
            return this.contextFlagExceptionRequest;
        }
        private Boolean contextFlagFloatingPoint;

        /**
         * Bit 2 of `context_flags`: Fpcr, Fpsr and the vector registers.
         */
        public Boolean contextFlagFloatingPoint() {
            if (this.contextFlagFloatingPoint != null)
                return this.contextFlagFloatingPoint;
            this.contextFlagFloatingPoint =  ((contextFlagsWritten()) && ((contextFlags() & 4) != 0)) ;
            return this.contextFlagFloatingPoint;
        }
        private Boolean contextFlagInteger;

        /**
         * Bit 1 of `context_flags`: X0 to X28.
         */
        public Boolean contextFlagInteger() {
            if (this.contextFlagInteger != null)
                return this.contextFlagInteger;
            this.contextFlagInteger =  ((contextFlagsWritten()) && ((contextFlags() & 2) != 0)) ;
            return this.contextFlagInteger;
        }
        private Boolean contextFlagRetToGuest;

        /**
         * Bit 26 of `context_flags`.
         */
        public Boolean contextFlagRetToGuest() {
            if (this.contextFlagRetToGuest != null)
                return this.contextFlagRetToGuest;
            this.contextFlagRetToGuest =  ((contextFlagsWritten()) && ((contextFlags() & 67108864) != 0)) ;
            return this.contextFlagRetToGuest;
        }
        private Boolean contextFlagX18;

        /**
         * Bit 4 of `context_flags`: X18 in user mode, where it is the register of the
         * system.
         */
        public Boolean contextFlagX18() {
            if (this.contextFlagX18 != null)
                return this.contextFlagX18;
            this.contextFlagX18 =  ((contextFlagsWritten()) && ((contextFlags() & 16) != 0)) ;
            return this.contextFlagX18;
        }
        private Boolean contextFlagXstate;

        /**
         * Bit 5 of `context_flags`: more registers, which are behind the context.
         */
        public Boolean contextFlagXstate() {
            if (this.contextFlagXstate != null)
                return this.contextFlagXstate;
            this.contextFlagXstate =  ((contextFlagsWritten()) && ((contextFlags() & 32) != 0)) ;
            return this.contextFlagXstate;
        }
        private Boolean contextFlagsWritten;

        /**
         * Whether `context_flags` was written: false if it has the fill pattern, whose
         * bits mean nothing.
         */
        public Boolean contextFlagsWritten() {
            if (this.contextFlagsWritten != null)
                return this.contextFlagsWritten;
            this.contextFlagsWritten = contextFlags() != 1162297680;
            return this.contextFlagsWritten;
        }
        private long contextFlags;
        private long cpsr;
        private List<Long> x;
        private long fp;
        private long lr;
        private long sp;
        private long pc;
        private List<M128a> v;
        private long fpcr;
        private long fpsr;
        private List<Long> bcr;
        private List<Long> bvr;
        private List<Long> wcr;
        private List<Long> wvr;
        private WindowsKernelDump _root;
        private WindowsKernelDump.Header64 _parent;

        /**
         * Which parts are filled; combination of `context_arm64_flags`.
         */
        public long contextFlags() { return contextFlags; }

        /**
         * Processor state, that is condition flags, interrupt masks and mode.
         */
        public long cpsr() { return cpsr; }

        /**
         * X0 to X28.
         */
        public List<Long> x() { return x; }

        /**
         * Frame pointer, X29.
         */
        public long fp() { return fp; }

        /**
         * Link register, X30.
         */
        public long lr() { return lr; }

        /**
         * Stack pointer.
         */
        public long sp() { return sp; }

        /**
         * Program counter.
         */
        public long pc() { return pc; }

        /**
         * Vector and floating-point registers V0 to V31.
         */
        public List<M128a> v() { return v; }

        /**
         * Floating-point control register.
         */
        public long fpcr() { return fpcr; }

        /**
         * Floating-point status register.
         */
        public long fpsr() { return fpsr; }

        /**
         * Control registers of the hardware breakpoints.
         */
        public List<Long> bcr() { return bcr; }

        /**
         * Addresses of the hardware breakpoints.
         */
        public List<Long> bvr() { return bvr; }

        /**
         * Control registers of the hardware watchpoints.
         */
        public List<Long> wcr() { return wcr; }

        /**
         * Addresses of the hardware watchpoints.
         */
        public List<Long> wvr() { return wvr; }
        public WindowsKernelDump _root() { return _root; }
        public WindowsKernelDump.Header64 _parent() { return _parent; }
    }

    /**
     * Registers of an x64 processor (0x4d0 bytes). Parts that `context_flags`
     * does not name may be garbage.
     * 
     * The save area of FXSAVE, a structure of its own in C, is spelt out field
     * by field from `control_word` to `xmm_registers`.
     * @see <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-context">Source</a>
     */
    public static class ContextX64 extends KaitaiStruct {
        public static ContextX64 fromFile(String fileName) throws IOException {
            return new ContextX64(new ByteBufferKaitaiStream(fileName));
        }

        public ContextX64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ContextX64(KaitaiStream _io, WindowsKernelDump.Header64 _parent) {
            this(_io, _parent, null);
        }

        public ContextX64(KaitaiStream _io, WindowsKernelDump.Header64 _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.p1Home = this._io.readU8le();
            this.p2Home = this._io.readU8le();
            this.p3Home = this._io.readU8le();
            this.p4Home = this._io.readU8le();
            this.p5Home = this._io.readU8le();
            this.p6Home = this._io.readU8le();
            this.contextFlags = this._io.readU4le();
            this.mxcsr = this._io.readU4le();
            this.segCs = this._io.readU2le();
            this.segDs = this._io.readU2le();
            this.segEs = this._io.readU2le();
            this.segFs = this._io.readU2le();
            this.segGs = this._io.readU2le();
            this.segSs = this._io.readU2le();
            this.eflags = this._io.readU4le();
            this.dr0 = this._io.readU8le();
            this.dr1 = this._io.readU8le();
            this.dr2 = this._io.readU8le();
            this.dr3 = this._io.readU8le();
            this.dr6 = this._io.readU8le();
            this.dr7 = this._io.readU8le();
            this.rax = this._io.readU8le();
            this.rcx = this._io.readU8le();
            this.rdx = this._io.readU8le();
            this.rbx = this._io.readU8le();
            this.rsp = this._io.readU8le();
            this.rbp = this._io.readU8le();
            this.rsi = this._io.readU8le();
            this.rdi = this._io.readU8le();
            this.r8 = this._io.readU8le();
            this.r9 = this._io.readU8le();
            this.r10 = this._io.readU8le();
            this.r11 = this._io.readU8le();
            this.r12 = this._io.readU8le();
            this.r13 = this._io.readU8le();
            this.r14 = this._io.readU8le();
            this.r15 = this._io.readU8le();
            this.rip = this._io.readU8le();
            this.controlWord = this._io.readU2le();
            this.statusWord = this._io.readU2le();
            this.tagWord = this._io.readU1();
            this._unnamed41 = this._io.readBytes(1);
            this.errorOpcode = this._io.readU2le();
            this.errorOffset = this._io.readU4le();
            this.errorSelector = this._io.readU2le();
            this._unnamed45 = this._io.readBytes(2);
            this.dataOffset = this._io.readU4le();
            this.dataSelector = this._io.readU2le();
            this._unnamed48 = this._io.readBytes(2);
            this.mxcsr2 = this._io.readU4le();
            this.mxcsrMask = this._io.readU4le();
            this.floatRegisters = new ArrayList<M128a>();
            for (int i = 0; i < 8; i++) {
                this.floatRegisters.add(new M128a(this._io, this, _root));
            }
            this.xmmRegisters = new ArrayList<M128a>();
            for (int i = 0; i < 16; i++) {
                this.xmmRegisters.add(new M128a(this._io, this, _root));
            }
            this._unnamed53 = this._io.readBytes(96);
            this.vectorRegister = new ArrayList<M128a>();
            for (int i = 0; i < 26; i++) {
                this.vectorRegister.add(new M128a(this._io, this, _root));
            }
            this.vectorControl = this._io.readU8le();
            this.debugControl = this._io.readU8le();
            this.lastBranchToRip = this._io.readU8le();
            this.lastBranchFromRip = this._io.readU8le();
            this.lastExceptionToRip = this._io.readU8le();
            this.lastExceptionFromRip = this._io.readU8le();
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.floatRegisters.size(); i++) {
                this.floatRegisters.get(((Number) (i)).intValue())._fetchInstances();
            }
            for (int i = 0; i < this.xmmRegisters.size(); i++) {
                this.xmmRegisters.get(((Number) (i)).intValue())._fetchInstances();
            }
            for (int i = 0; i < this.vectorRegister.size(); i++) {
                this.vectorRegister.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private Boolean contextFlagAmd64;

        /**
         * Bit 20 of `context_flags`: the context is that of an x64 processor.
         */
        public Boolean contextFlagAmd64() {
            if (this.contextFlagAmd64 != null)
                return this.contextFlagAmd64;
            this.contextFlagAmd64 =  ((contextFlagsWritten()) && ((contextFlags() & 1048576) != 0)) ;
            return this.contextFlagAmd64;
        }
        private Boolean contextFlagControl;

        /**
         * Bit 0 of `context_flags`: SegSs, Rsp, SegCs, Rip and EFlags.
         */
        public Boolean contextFlagControl() {
            if (this.contextFlagControl != null)
                return this.contextFlagControl;
            this.contextFlagControl =  ((contextFlagsWritten()) && ((contextFlags() & 1) != 0)) ;
            return this.contextFlagControl;
        }
        private Boolean contextFlagDebugRegisters;

        /**
         * Bit 4 of `context_flags`.
         */
        public Boolean contextFlagDebugRegisters() {
            if (this.contextFlagDebugRegisters != null)
                return this.contextFlagDebugRegisters;
            this.contextFlagDebugRegisters =  ((contextFlagsWritten()) && ((contextFlags() & 16) != 0)) ;
            return this.contextFlagDebugRegisters;
        }
        private Boolean contextFlagFloatingPoint;

        /**
         * Bit 3 of `context_flags`: the x87 and SSE registers.
         */
        public Boolean contextFlagFloatingPoint() {
            if (this.contextFlagFloatingPoint != null)
                return this.contextFlagFloatingPoint;
            this.contextFlagFloatingPoint =  ((contextFlagsWritten()) && ((contextFlags() & 8) != 0)) ;
            return this.contextFlagFloatingPoint;
        }
        private Boolean contextFlagInteger;

        /**
         * Bit 1 of `context_flags`: Rax, Rcx, Rdx, Rbx, Rbp, Rsi, Rdi and R8 to R15.
         */
        public Boolean contextFlagInteger() {
            if (this.contextFlagInteger != null)
                return this.contextFlagInteger;
            this.contextFlagInteger =  ((contextFlagsWritten()) && ((contextFlags() & 2) != 0)) ;
            return this.contextFlagInteger;
        }
        private Boolean contextFlagSegments;

        /**
         * Bit 2 of `context_flags`: SegDs, SegEs, SegFs and SegGs.
         */
        public Boolean contextFlagSegments() {
            if (this.contextFlagSegments != null)
                return this.contextFlagSegments;
            this.contextFlagSegments =  ((contextFlagsWritten()) && ((contextFlags() & 4) != 0)) ;
            return this.contextFlagSegments;
        }
        private Boolean contextFlagsWritten;

        /**
         * Whether `context_flags` was written: false if it has the fill pattern, whose
         * bits mean nothing.
         */
        public Boolean contextFlagsWritten() {
            if (this.contextFlagsWritten != null)
                return this.contextFlagsWritten;
            this.contextFlagsWritten = contextFlags() != 1162297680;
            return this.contextFlagsWritten;
        }
        private long p1Home;
        private long p2Home;
        private long p3Home;
        private long p4Home;
        private long p5Home;
        private long p6Home;
        private long contextFlags;
        private long mxcsr;
        private int segCs;
        private int segDs;
        private int segEs;
        private int segFs;
        private int segGs;
        private int segSs;
        private long eflags;
        private long dr0;
        private long dr1;
        private long dr2;
        private long dr3;
        private long dr6;
        private long dr7;
        private long rax;
        private long rcx;
        private long rdx;
        private long rbx;
        private long rsp;
        private long rbp;
        private long rsi;
        private long rdi;
        private long r8;
        private long r9;
        private long r10;
        private long r11;
        private long r12;
        private long r13;
        private long r14;
        private long r15;
        private long rip;
        private int controlWord;
        private int statusWord;
        private int tagWord;
        private byte[] _unnamed41;
        private int errorOpcode;
        private long errorOffset;
        private int errorSelector;
        private byte[] _unnamed45;
        private long dataOffset;
        private int dataSelector;
        private byte[] _unnamed48;
        private long mxcsr2;
        private long mxcsrMask;
        private List<M128a> floatRegisters;
        private List<M128a> xmmRegisters;
        private byte[] _unnamed53;
        private List<M128a> vectorRegister;
        private long vectorControl;
        private long debugControl;
        private long lastBranchToRip;
        private long lastBranchFromRip;
        private long lastExceptionToRip;
        private long lastExceptionFromRip;
        private WindowsKernelDump _root;
        private WindowsKernelDump.Header64 _parent;

        /**
         * Home space of parameter 1; room on the stack, not a register.
         */
        public long p1Home() { return p1Home; }

        /**
         * Home space of parameter 2; room on the stack, not a register.
         */
        public long p2Home() { return p2Home; }

        /**
         * Home space of parameter 3; room on the stack, not a register.
         */
        public long p3Home() { return p3Home; }

        /**
         * Home space of parameter 4; room on the stack, not a register.
         */
        public long p4Home() { return p4Home; }

        /**
         * Home space of parameter 5; room on the stack, not a register.
         */
        public long p5Home() { return p5Home; }

        /**
         * Home space of parameter 6; room on the stack, not a register.
         */
        public long p6Home() { return p6Home; }

        /**
         * Which parts are filled; combination of `context_x64_flags`.
         */
        public long contextFlags() { return contextFlags; }

        /**
         * SSE control and status register; also stored as `mxcsr2`.
         */
        public long mxcsr() { return mxcsr; }
        public int segCs() { return segCs; }
        public int segDs() { return segDs; }
        public int segEs() { return segEs; }
        public int segFs() { return segFs; }
        public int segGs() { return segGs; }
        public int segSs() { return segSs; }

        /**
         * Lower half of RFLAGS; the upper half is always zero.
         */
        public long eflags() { return eflags; }

        /**
         * Address of hardware breakpoint 0.
         */
        public long dr0() { return dr0; }

        /**
         * Address of hardware breakpoint 1.
         */
        public long dr1() { return dr1; }

        /**
         * Address of hardware breakpoint 2.
         */
        public long dr2() { return dr2; }

        /**
         * Address of hardware breakpoint 3.
         */
        public long dr3() { return dr3; }

        /**
         * Debug status.
         */
        public long dr6() { return dr6; }

        /**
         * Debug control.
         */
        public long dr7() { return dr7; }
        public long rax() { return rax; }
        public long rcx() { return rcx; }
        public long rdx() { return rdx; }
        public long rbx() { return rbx; }
        public long rsp() { return rsp; }
        public long rbp() { return rbp; }
        public long rsi() { return rsi; }
        public long rdi() { return rdi; }
        public long r8() { return r8; }
        public long r9() { return r9; }
        public long r10() { return r10; }
        public long r11() { return r11; }
        public long r12() { return r12; }
        public long r13() { return r13; }
        public long r14() { return r14; }
        public long r15() { return r15; }
        public long rip() { return rip; }

        /**
         * x87 control word (FCW).
         */
        public int controlWord() { return controlWord; }

        /**
         * x87 status word (FSW).
         */
        public int statusWord() { return statusWord; }

        /**
         * x87 tag word in its abridged form, one bit per register in use.
         */
        public int tagWord() { return tagWord; }
        public byte[] _unnamed41() { return _unnamed41; }

        /**
         * Opcode of the last x87 instruction (FOP).
         */
        public int errorOpcode() { return errorOpcode; }

        /**
         * Offset of the last x87 instruction (FIP).
         */
        public long errorOffset() { return errorOffset; }

        /**
         * Code segment of the last x87 instruction (FCS).
         */
        public int errorSelector() { return errorSelector; }
        public byte[] _unnamed45() { return _unnamed45; }

        /**
         * Offset of the last x87 operand (FDP).
         */
        public long dataOffset() { return dataOffset; }

        /**
         * Data segment of the last x87 operand (FDS).
         */
        public int dataSelector() { return dataSelector; }
        public byte[] _unnamed48() { return _unnamed48; }

        /**
         * MXCSR as FXSAVE stored it.
         */
        public long mxcsr2() { return mxcsr2; }

        /**
         * Bits of MXCSR that the processor supports.
         */
        public long mxcsrMask() { return mxcsrMask; }

        /**
         * ST0 to ST7 (or MM0 to MM7), 80 bits each in a slot of 128 bits.
         */
        public List<M128a> floatRegisters() { return floatRegisters; }

        /**
         * XMM0 to XMM15.
         */
        public List<M128a> xmmRegisters() { return xmmRegisters; }
        public byte[] _unnamed53() { return _unnamed53; }

        /**
         * Room for vector registers; what it holds depends on the writer.
         */
        public List<M128a> vectorRegister() { return vectorRegister; }
        public long vectorControl() { return vectorControl; }

        /**
         * Value of the DebugCtl register.
         */
        public long debugControl() { return debugControl; }
        public long lastBranchToRip() { return lastBranchToRip; }
        public long lastBranchFromRip() { return lastBranchFromRip; }
        public long lastExceptionToRip() { return lastExceptionToRip; }
        public long lastExceptionFromRip() { return lastExceptionFromRip; }
        public WindowsKernelDump _root() { return _root; }
        public WindowsKernelDump.Header64 _parent() { return _parent; }
    }

    /**
     * Registers of an x86 processor (0x2cc bytes). Parts that `context_flags`
     * does not name may be garbage.
     * 
     * The save area of FSAVE, a structure of its own in C, is spelt out field by
     * field from `control_word` to `cr0_npx_state`.
     * 
     * Segment registers have 16 bits in slots of 32. What the upper half of a slot
     * holds is not defined, and is garbage in dumps.
     * @see <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-wow64_context">Source</a>
     */
    public static class ContextX86 extends KaitaiStruct {
        public static ContextX86 fromFile(String fileName) throws IOException {
            return new ContextX86(new ByteBufferKaitaiStream(fileName));
        }

        public ContextX86(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ContextX86(KaitaiStream _io, WindowsKernelDump.Header32 _parent) {
            this(_io, _parent, null);
        }

        public ContextX86(KaitaiStream _io, WindowsKernelDump.Header32 _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.contextFlags = this._io.readU4le();
            this.dr0 = this._io.readU4le();
            this.dr1 = this._io.readU4le();
            this.dr2 = this._io.readU4le();
            this.dr3 = this._io.readU4le();
            this.dr6 = this._io.readU4le();
            this.dr7 = this._io.readU4le();
            this.controlWord = this._io.readU4le();
            this.statusWord = this._io.readU4le();
            this.tagWord = this._io.readU4le();
            this.errorOffset = this._io.readU4le();
            this.errorSelector = this._io.readU4le();
            this.dataOffset = this._io.readU4le();
            this.dataSelector = this._io.readU4le();
            this.registerArea = this._io.readBytes(80);
            this.cr0NpxState = this._io.readU4le();
            this.segGs = this._io.readU4le();
            this.segFs = this._io.readU4le();
            this.segEs = this._io.readU4le();
            this.segDs = this._io.readU4le();
            this.edi = this._io.readU4le();
            this.esi = this._io.readU4le();
            this.ebx = this._io.readU4le();
            this.edx = this._io.readU4le();
            this.ecx = this._io.readU4le();
            this.eax = this._io.readU4le();
            this.ebp = this._io.readU4le();
            this.eip = this._io.readU4le();
            this.segCs = this._io.readU4le();
            this.eflags = this._io.readU4le();
            this.esp = this._io.readU4le();
            this.segSs = this._io.readU4le();
            this.extendedRegisters = this._io.readBytes(512);
        }

        public void _fetchInstances() {
        }
        private Boolean contextFlagControl;

        /**
         * Bit 0 of `context_flags`: SegSs, Esp, SegCs, Eip, EFlags and Ebp.
         */
        public Boolean contextFlagControl() {
            if (this.contextFlagControl != null)
                return this.contextFlagControl;
            this.contextFlagControl =  ((contextFlagsWritten()) && ((contextFlags() & 1) != 0)) ;
            return this.contextFlagControl;
        }
        private Boolean contextFlagDebugRegisters;

        /**
         * Bit 4 of `context_flags`.
         */
        public Boolean contextFlagDebugRegisters() {
            if (this.contextFlagDebugRegisters != null)
                return this.contextFlagDebugRegisters;
            this.contextFlagDebugRegisters =  ((contextFlagsWritten()) && ((contextFlags() & 16) != 0)) ;
            return this.contextFlagDebugRegisters;
        }
        private Boolean contextFlagExtendedRegisters;

        /**
         * Bit 5 of `context_flags`: the SSE registers.
         */
        public Boolean contextFlagExtendedRegisters() {
            if (this.contextFlagExtendedRegisters != null)
                return this.contextFlagExtendedRegisters;
            this.contextFlagExtendedRegisters =  ((contextFlagsWritten()) && ((contextFlags() & 32) != 0)) ;
            return this.contextFlagExtendedRegisters;
        }
        private Boolean contextFlagFloatingPoint;

        /**
         * Bit 3 of `context_flags`: the x87 registers.
         */
        public Boolean contextFlagFloatingPoint() {
            if (this.contextFlagFloatingPoint != null)
                return this.contextFlagFloatingPoint;
            this.contextFlagFloatingPoint =  ((contextFlagsWritten()) && ((contextFlags() & 8) != 0)) ;
            return this.contextFlagFloatingPoint;
        }
        private Boolean contextFlagI386;

        /**
         * Bit 16 of `context_flags`: the context is that of an x86 processor.
         */
        public Boolean contextFlagI386() {
            if (this.contextFlagI386 != null)
                return this.contextFlagI386;
            this.contextFlagI386 =  ((contextFlagsWritten()) && ((contextFlags() & 65536) != 0)) ;
            return this.contextFlagI386;
        }
        private Boolean contextFlagInteger;

        /**
         * Bit 1 of `context_flags`: Eax, Ebx, Ecx, Edx, Esi and Edi.
         */
        public Boolean contextFlagInteger() {
            if (this.contextFlagInteger != null)
                return this.contextFlagInteger;
            this.contextFlagInteger =  ((contextFlagsWritten()) && ((contextFlags() & 2) != 0)) ;
            return this.contextFlagInteger;
        }
        private Boolean contextFlagSegments;

        /**
         * Bit 2 of `context_flags`: SegDs, SegEs, SegFs and SegGs.
         */
        public Boolean contextFlagSegments() {
            if (this.contextFlagSegments != null)
                return this.contextFlagSegments;
            this.contextFlagSegments =  ((contextFlagsWritten()) && ((contextFlags() & 4) != 0)) ;
            return this.contextFlagSegments;
        }
        private Boolean contextFlagXstate;

        /**
         * Bit 6 of `context_flags`: more registers, which are behind the context.
         */
        public Boolean contextFlagXstate() {
            if (this.contextFlagXstate != null)
                return this.contextFlagXstate;
            this.contextFlagXstate =  ((contextFlagsWritten()) && ((contextFlags() & 64) != 0)) ;
            return this.contextFlagXstate;
        }
        private Boolean contextFlagsWritten;

        /**
         * Whether `context_flags` was written: false if it has the fill pattern, whose
         * bits mean nothing.
         */
        public Boolean contextFlagsWritten() {
            if (this.contextFlagsWritten != null)
                return this.contextFlagsWritten;
            this.contextFlagsWritten = contextFlags() != 1162297680;
            return this.contextFlagsWritten;
        }
        private long contextFlags;
        private long dr0;
        private long dr1;
        private long dr2;
        private long dr3;
        private long dr6;
        private long dr7;
        private long controlWord;
        private long statusWord;
        private long tagWord;
        private long errorOffset;
        private long errorSelector;
        private long dataOffset;
        private long dataSelector;
        private byte[] registerArea;
        private long cr0NpxState;
        private long segGs;
        private long segFs;
        private long segEs;
        private long segDs;
        private long edi;
        private long esi;
        private long ebx;
        private long edx;
        private long ecx;
        private long eax;
        private long ebp;
        private long eip;
        private long segCs;
        private long eflags;
        private long esp;
        private long segSs;
        private byte[] extendedRegisters;
        private WindowsKernelDump _root;
        private WindowsKernelDump.Header32 _parent;

        /**
         * Which parts are filled; combination of `context_x86_flags`.
         */
        public long contextFlags() { return contextFlags; }

        /**
         * Address of hardware breakpoint 0.
         */
        public long dr0() { return dr0; }

        /**
         * Address of hardware breakpoint 1.
         */
        public long dr1() { return dr1; }

        /**
         * Address of hardware breakpoint 2.
         */
        public long dr2() { return dr2; }

        /**
         * Address of hardware breakpoint 3.
         */
        public long dr3() { return dr3; }

        /**
         * Debug status.
         */
        public long dr6() { return dr6; }

        /**
         * Debug control.
         */
        public long dr7() { return dr7; }

        /**
         * x87 control word (FCW).
         */
        public long controlWord() { return controlWord; }

        /**
         * x87 status word (FSW).
         */
        public long statusWord() { return statusWord; }

        /**
         * x87 tag word, two bits per register.
         */
        public long tagWord() { return tagWord; }

        /**
         * Offset of the last x87 instruction (FIP).
         */
        public long errorOffset() { return errorOffset; }

        /**
         * Code segment of the last x87 instruction (FCS).
         */
        public long errorSelector() { return errorSelector; }

        /**
         * Offset of the last x87 operand (FDP).
         */
        public long dataOffset() { return dataOffset; }

        /**
         * Data segment of the last x87 operand (FDS).
         */
        public long dataSelector() { return dataSelector; }

        /**
         * ST0 to ST7 (or MM0 to MM7), 80 bits each without gaps.
         */
        public byte[] registerArea() { return registerArea; }

        /**
         * Bits of CR0 for the x87 unit; a spare field in newer headers.
         */
        public long cr0NpxState() { return cr0NpxState; }

        /**
         * Segment register in the lower half; the upper half may be garbage.
         */
        public long segGs() { return segGs; }

        /**
         * Segment register in the lower half; the upper half may be garbage.
         */
        public long segFs() { return segFs; }

        /**
         * Segment register in the lower half; the upper half may be garbage.
         */
        public long segEs() { return segEs; }

        /**
         * Segment register in the lower half; the upper half may be garbage.
         */
        public long segDs() { return segDs; }
        public long edi() { return edi; }
        public long esi() { return esi; }
        public long ebx() { return ebx; }
        public long edx() { return edx; }
        public long ecx() { return ecx; }
        public long eax() { return eax; }
        public long ebp() { return ebp; }
        public long eip() { return eip; }

        /**
         * Segment register in the lower half; the upper half may be garbage.
         */
        public long segCs() { return segCs; }
        public long eflags() { return eflags; }
        public long esp() { return esp; }

        /**
         * Segment register in the lower half; the upper half may be garbage.
         */
        public long segSs() { return segSs; }

        /**
         * The save area of FXSAVE, with the SSE registers.
         */
        public byte[] extendedRegisters() { return extendedRegisters; }
        public WindowsKernelDump _root() { return _root; }
        public WindowsKernelDump.Header32 _parent() { return _parent; }
    }

    /**
     * Entry of the table of loaded drivers of a 32-bit machine (0x4c bytes). See
     * `driver_entry64`, whose names it has. After declarations of the structure;
     * not seen in a file.
     * @see <a href="https://github.com/can1357/selene">Source</a>
     * @see <a href="https://github.com/rizinorg/rizin">Source</a>
     */
    public static class DriverEntry32 extends KaitaiStruct {
        public static DriverEntry32 fromFile(String fileName) throws IOException {
            return new DriverEntry32(new ByteBufferKaitaiStream(fileName));
        }

        public DriverEntry32(KaitaiStream _io) {
            this(_io, null, null);
        }

        public DriverEntry32(KaitaiStream _io, WindowsKernelDump.TriageDump32 _parent) {
            this(_io, _parent, null);
        }

        public DriverEntry32(KaitaiStream _io, WindowsKernelDump.TriageDump32 _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.ofsDriverName = this._io.readU4le();
            this.inLoadOrderFlink = this._io.readU4le();
            this.inLoadOrderBlink = this._io.readU4le();
            this.exceptionTable = this._io.readU4le();
            this.exceptionTableSize = this._io.readU4le();
            this.gpValue = this._io.readU4le();
            this.nonPagedDebugInfo = this._io.readU4le();
            this.dllBase = this._io.readU4le();
            this.entryPoint = this._io.readU4le();
            this.sizeOfImage = this._io.readU4le();
            this.fullDllName = new UnicodeString32(this._io, this, _root);
            this.baseDllName = new UnicodeString32(this._io, this, _root);
            this.flags = this._io.readU4le();
            this.loadCount = this._io.readU2le();
            this._unnamed14 = this._io.readBytes(2);
            this.sectionPointer = this._io.readU4le();
            this.checkSum = this._io.readU4le();
            this.timeDateStamp = this._io.readU4le();
        }

        public void _fetchInstances() {
            this.fullDllName._fetchInstances();
            this.baseDllName._fetchInstances();
        }
        private long ofsDriverName;
        private long inLoadOrderFlink;
        private long inLoadOrderBlink;
        private long exceptionTable;
        private long exceptionTableSize;
        private long gpValue;
        private long nonPagedDebugInfo;
        private long dllBase;
        private long entryPoint;
        private long sizeOfImage;
        private UnicodeString32 fullDllName;
        private UnicodeString32 baseDllName;
        private long flags;
        private int loadCount;
        private byte[] _unnamed14;
        private long sectionPointer;
        private long checkSum;
        private long timeDateStamp;
        private WindowsKernelDump _root;
        private WindowsKernelDump.TriageDump32 _parent;

        /**
         * Offset of the name from the start of the file, a `dump_string`. It is
         * the base name or the whole path.
         */
        public long ofsDriverName() { return ofsDriverName; }

        /**
         * Virtual address of the next entry of the module list.
         */
        public long inLoadOrderFlink() { return inLoadOrderFlink; }

        /**
         * Virtual address of the previous entry of the module list.
         */
        public long inLoadOrderBlink() { return inLoadOrderBlink; }

        /**
         * Virtual address of the table of exception handlers.
         */
        public long exceptionTable() { return exceptionTable; }

        /**
         * Size of the table of exception handlers in bytes.
         */
        public long exceptionTableSize() { return exceptionTableSize; }

        /**
         * Value of the global pointer, a register of Itanium.
         */
        public long gpValue() { return gpValue; }

        /**
         * Virtual address of debugging information, or 0.
         */
        public long nonPagedDebugInfo() { return nonPagedDebugInfo; }

        /**
         * Virtual address where the driver is loaded.
         */
        public long dllBase() { return dllBase; }

        /**
         * Virtual address of its entry point.
         */
        public long entryPoint() { return entryPoint; }

        /**
         * Size of the loaded driver in bytes.
         */
        public long sizeOfImage() { return sizeOfImage; }

        /**
         * Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
         */
        public UnicodeString32 fullDllName() { return fullDllName; }

        /**
         * Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
         */
        public UnicodeString32 baseDllName() { return baseDllName; }
        public long flags() { return flags; }

        /**
         * How often it is in use.
         */
        public int loadCount() { return loadCount; }
        public byte[] _unnamed14() { return _unnamed14; }

        /**
         * Virtual address of the section object, or 0.
         */
        public long sectionPointer() { return sectionPointer; }

        /**
         * Checksum in the header of the image; 0 if that was paged out.
         */
        public long checkSum() { return checkSum; }

        /**
         * Time stamp in the header of the image, seconds since 1970-01-01 00:00
         * UTC; or a hash, or 0 if the header was paged out.
         */
        public long timeDateStamp() { return timeDateStamp; }
        public WindowsKernelDump _root() { return _root; }
        public WindowsKernelDump.TriageDump32 _parent() { return _parent; }
    }

    /**
     * Entry of the table of loaded drivers of a 64-bit machine (0x90 bytes): the
     * offset of a name and an entry of the kernel's module list in the shape that it
     * had in old versions of Windows. Dumps that the debugger engine wrote have the
     * name, `dll_base`, `size_of_image`, `check_sum` and `time_date_stamp` only.
     * @see <a href="https://github.com/can1357/selene">Source</a>
     * @see <a href="https://github.com/rizinorg/rizin">Source</a>
     */
    public static class DriverEntry64 extends KaitaiStruct {
        public static DriverEntry64 fromFile(String fileName) throws IOException {
            return new DriverEntry64(new ByteBufferKaitaiStream(fileName));
        }

        public DriverEntry64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public DriverEntry64(KaitaiStream _io, WindowsKernelDump.TriageDump64 _parent) {
            this(_io, _parent, null);
        }

        public DriverEntry64(KaitaiStream _io, WindowsKernelDump.TriageDump64 _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.ofsDriverName = this._io.readU4le();
            this._unnamed1 = this._io.readBytes(4);
            this.inLoadOrderFlink = this._io.readU8le();
            this.inLoadOrderBlink = this._io.readU8le();
            this.exceptionTable = this._io.readU8le();
            this.exceptionTableSize = this._io.readU4le();
            this._unnamed6 = this._io.readBytes(4);
            this.gpValue = this._io.readU8le();
            this.nonPagedDebugInfo = this._io.readU8le();
            this.dllBase = this._io.readU8le();
            this.entryPoint = this._io.readU8le();
            this.sizeOfImage = this._io.readU4le();
            this._unnamed12 = this._io.readBytes(4);
            this.fullDllName = new UnicodeString64(this._io, this, _root);
            this.baseDllName = new UnicodeString64(this._io, this, _root);
            this.flags = this._io.readU4le();
            this.loadCount = this._io.readU2le();
            this._unnamed17 = this._io.readBytes(2);
            this.sectionPointer = this._io.readU8le();
            this.checkSum = this._io.readU4le();
            this._unnamed20 = this._io.readBytes(4);
            this.timeDateStamp = this._io.readU4le();
            this._unnamed22 = this._io.readBytes(4);
        }

        public void _fetchInstances() {
            this.fullDllName._fetchInstances();
            this.baseDllName._fetchInstances();
        }
        private long ofsDriverName;
        private byte[] _unnamed1;
        private long inLoadOrderFlink;
        private long inLoadOrderBlink;
        private long exceptionTable;
        private long exceptionTableSize;
        private byte[] _unnamed6;
        private long gpValue;
        private long nonPagedDebugInfo;
        private long dllBase;
        private long entryPoint;
        private long sizeOfImage;
        private byte[] _unnamed12;
        private UnicodeString64 fullDllName;
        private UnicodeString64 baseDllName;
        private long flags;
        private int loadCount;
        private byte[] _unnamed17;
        private long sectionPointer;
        private long checkSum;
        private byte[] _unnamed20;
        private long timeDateStamp;
        private byte[] _unnamed22;
        private WindowsKernelDump _root;
        private WindowsKernelDump.TriageDump64 _parent;

        /**
         * Offset of the name from the start of the file, a `dump_string`. It is
         * the base name or the whole path.
         */
        public long ofsDriverName() { return ofsDriverName; }
        public byte[] _unnamed1() { return _unnamed1; }

        /**
         * Virtual address of the next entry of the module list.
         */
        public long inLoadOrderFlink() { return inLoadOrderFlink; }

        /**
         * Virtual address of the previous entry of the module list.
         */
        public long inLoadOrderBlink() { return inLoadOrderBlink; }

        /**
         * Virtual address of the table of exception handlers.
         */
        public long exceptionTable() { return exceptionTable; }

        /**
         * Size of the table of exception handlers in bytes.
         */
        public long exceptionTableSize() { return exceptionTableSize; }

        /**
         * Aligns the next field.
         */
        public byte[] _unnamed6() { return _unnamed6; }

        /**
         * Value of the global pointer, a register of Itanium.
         */
        public long gpValue() { return gpValue; }

        /**
         * Virtual address of debugging information, or 0.
         */
        public long nonPagedDebugInfo() { return nonPagedDebugInfo; }

        /**
         * Virtual address where the driver is loaded.
         */
        public long dllBase() { return dllBase; }

        /**
         * Virtual address of its entry point.
         */
        public long entryPoint() { return entryPoint; }

        /**
         * Size of the loaded driver in bytes.
         */
        public long sizeOfImage() { return sizeOfImage; }

        /**
         * Aligns the next field.
         */
        public byte[] _unnamed12() { return _unnamed12; }

        /**
         * Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
         */
        public UnicodeString64 fullDllName() { return fullDllName; }

        /**
         * Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
         */
        public UnicodeString64 baseDllName() { return baseDllName; }
        public long flags() { return flags; }

        /**
         * How often it is in use.
         */
        public int loadCount() { return loadCount; }
        public byte[] _unnamed17() { return _unnamed17; }

        /**
         * Virtual address of the section object, or 0.
         */
        public long sectionPointer() { return sectionPointer; }

        /**
         * Checksum in the header of the image; 0 if that was paged out.
         */
        public long checkSum() { return checkSum; }

        /**
         * Aligns the next field.
         */
        public byte[] _unnamed20() { return _unnamed20; }

        /**
         * Time stamp in the header of the image, seconds since 1970-01-01 00:00
         * UTC; or a hash, or 0 if the header was paged out.
         */
        public long timeDateStamp() { return timeDateStamp; }

        /**
         * Aligns the next entry.
         */
        public byte[] _unnamed22() { return _unnamed22; }
        public WindowsKernelDump _root() { return _root; }
        public WindowsKernelDump.TriageDump64 _parent() { return _parent; }
    }

    /**
     * Figures of the memory manager of a 32-bit machine (0x34 bytes), in pages.
     * After declarations of the structure; not seen in a file.
     * @see <a href="https://github.com/can1357/selene">Source</a>
     * @see <a href="https://github.com/rizinorg/rizin">Source</a>
     */
    public static class DumpMmStorage32 extends KaitaiStruct {
        public static DumpMmStorage32 fromFile(String fileName) throws IOException {
            return new DumpMmStorage32(new ByteBufferKaitaiStream(fileName));
        }

        public DumpMmStorage32(KaitaiStream _io) {
            this(_io, null, null);
        }

        public DumpMmStorage32(KaitaiStream _io, WindowsKernelDump.TriageDump32 _parent) {
            this(_io, _parent, null);
        }

        public DumpMmStorage32(KaitaiStream _io, WindowsKernelDump.TriageDump32 _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.version = this._io.readU4le();
            this.lenStorage = this._io.readU4le();
            this.mmSpecialPoolTag = this._io.readU4le();
            this.miTriageActionTaken = this._io.readU4le();
            this.mmVerifyDriverLevel = this._io.readU4le();
            this.kernelVerifier = this._io.readU4le();
            this.mmMaximumNonPagedPool = this._io.readU4le();
            this.mmAllocatedNonPagedPool = this._io.readU4le();
            this.pagedPoolMaximum = this._io.readU4le();
            this.pagedPoolAllocated = this._io.readU4le();
            this.committedPages = this._io.readU4le();
            this.committedPagesPeak = this._io.readU4le();
            this.commitLimitMaximum = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long version;
        private long lenStorage;
        private long mmSpecialPoolTag;
        private long miTriageActionTaken;
        private long mmVerifyDriverLevel;
        private long kernelVerifier;
        private long mmMaximumNonPagedPool;
        private long mmAllocatedNonPagedPool;
        private long pagedPoolMaximum;
        private long pagedPoolAllocated;
        private long committedPages;
        private long committedPagesPeak;
        private long commitLimitMaximum;
        private WindowsKernelDump _root;
        private WindowsKernelDump.TriageDump32 _parent;

        /**
         * Version of this structure, 1.
         */
        public long version() { return version; }

        /**
         * Size of this structure in bytes, 0x34.
         */
        public long lenStorage() { return lenStorage; }

        /**
         * Tag of allocations that go to the special pool.
         */
        public long mmSpecialPoolTag() { return mmSpecialPoolTag; }
        public long miTriageActionTaken() { return miTriageActionTaken; }

        /**
         * Checks that the driver verifier makes, as flags.
         */
        public long mmVerifyDriverLevel() { return mmVerifyDriverLevel; }

        /**
         * Whether the kernel itself is verified.
         */
        public long kernelVerifier() { return kernelVerifier; }

        /**
         * Limit of the non-paged pool.
         */
        public long mmMaximumNonPagedPool() { return mmMaximumNonPagedPool; }

        /**
         * Non-paged pool in use.
         */
        public long mmAllocatedNonPagedPool() { return mmAllocatedNonPagedPool; }

        /**
         * Limit of the paged pool.
         */
        public long pagedPoolMaximum() { return pagedPoolMaximum; }

        /**
         * Paged pool in use.
         */
        public long pagedPoolAllocated() { return pagedPoolAllocated; }

        /**
         * Committed memory.
         */
        public long committedPages() { return committedPages; }

        /**
         * The most memory that was committed at a time.
         */
        public long committedPagesPeak() { return committedPagesPeak; }

        /**
         * Limit of committed memory.
         */
        public long commitLimitMaximum() { return commitLimitMaximum; }
        public WindowsKernelDump _root() { return _root; }
        public WindowsKernelDump.TriageDump32 _parent() { return _parent; }
    }

    /**
     * Figures of the memory manager of a 64-bit machine (0x50 bytes), in pages.
     * Zero behind `len_storage` in dumps that the debugger engine wrote.
     * @see <a href="https://github.com/can1357/selene">Source</a>
     * @see <a href="https://github.com/rizinorg/rizin">Source</a>
     */
    public static class DumpMmStorage64 extends KaitaiStruct {
        public static DumpMmStorage64 fromFile(String fileName) throws IOException {
            return new DumpMmStorage64(new ByteBufferKaitaiStream(fileName));
        }

        public DumpMmStorage64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public DumpMmStorage64(KaitaiStream _io, WindowsKernelDump.TriageDump64 _parent) {
            this(_io, _parent, null);
        }

        public DumpMmStorage64(KaitaiStream _io, WindowsKernelDump.TriageDump64 _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.version = this._io.readU4le();
            this.lenStorage = this._io.readU4le();
            this.mmSpecialPoolTag = this._io.readU4le();
            this.miTriageActionTaken = this._io.readU4le();
            this.mmVerifyDriverLevel = this._io.readU4le();
            this.kernelVerifier = this._io.readU4le();
            this.mmMaximumNonPagedPool = this._io.readU8le();
            this.mmAllocatedNonPagedPool = this._io.readU8le();
            this.pagedPoolMaximum = this._io.readU8le();
            this.pagedPoolAllocated = this._io.readU8le();
            this.committedPages = this._io.readU8le();
            this.committedPagesPeak = this._io.readU8le();
            this.commitLimitMaximum = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private long version;
        private long lenStorage;
        private long mmSpecialPoolTag;
        private long miTriageActionTaken;
        private long mmVerifyDriverLevel;
        private long kernelVerifier;
        private long mmMaximumNonPagedPool;
        private long mmAllocatedNonPagedPool;
        private long pagedPoolMaximum;
        private long pagedPoolAllocated;
        private long committedPages;
        private long committedPagesPeak;
        private long commitLimitMaximum;
        private WindowsKernelDump _root;
        private WindowsKernelDump.TriageDump64 _parent;

        /**
         * Version of this structure, 1.
         */
        public long version() { return version; }

        /**
         * Size of this structure in bytes, 0x50.
         */
        public long lenStorage() { return lenStorage; }

        /**
         * Tag of allocations that go to the special pool.
         */
        public long mmSpecialPoolTag() { return mmSpecialPoolTag; }
        public long miTriageActionTaken() { return miTriageActionTaken; }

        /**
         * Checks that the driver verifier makes, as flags.
         */
        public long mmVerifyDriverLevel() { return mmVerifyDriverLevel; }

        /**
         * Whether the kernel itself is verified.
         */
        public long kernelVerifier() { return kernelVerifier; }

        /**
         * Limit of the non-paged pool.
         */
        public long mmMaximumNonPagedPool() { return mmMaximumNonPagedPool; }

        /**
         * Non-paged pool in use.
         */
        public long mmAllocatedNonPagedPool() { return mmAllocatedNonPagedPool; }

        /**
         * Limit of the paged pool.
         */
        public long pagedPoolMaximum() { return pagedPoolMaximum; }

        /**
         * Paged pool in use.
         */
        public long pagedPoolAllocated() { return pagedPoolAllocated; }

        /**
         * Committed memory.
         */
        public long committedPages() { return committedPages; }

        /**
         * The most memory that was committed at a time.
         */
        public long committedPagesPeak() { return committedPagesPeak; }

        /**
         * Limit of committed memory.
         */
        public long commitLimitMaximum() { return commitLimitMaximum; }
        public WindowsKernelDump _root() { return _root; }
        public WindowsKernelDump.TriageDump64 _parent() { return _parent; }
    }

    /**
     * Text with its length, in the string pool of a triage dump. A zero character
     * follows, and zeros to the next offset divisible by eight.
     * @see <a href="https://github.com/can1357/selene">Source</a>
     * @see <a href="https://github.com/rizinorg/rizin">Source</a>
     */
    public static class DumpString extends KaitaiStruct {
        public static DumpString fromFile(String fileName) throws IOException {
            return new DumpString(new ByteBufferKaitaiStream(fileName));
        }

        public DumpString(KaitaiStream _io) {
            this(_io, null, null);
        }

        public DumpString(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public DumpString(KaitaiStream _io, KaitaiStruct _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.numChars = this._io.readU4le();
            this.text = this._io.readBytes(((Number) (((Number) (numChars())).longValue() * 2)).longValue());
        }

        public void _fetchInstances() {
        }
        private long numChars;
        private byte[] text;
        private WindowsKernelDump _root;
        private KaitaiStruct _parent;

        /**
         * Number of UTF-16 code units in `text`, which are two bytes each; the zero
         * character is not counted.
         */
        public long numChars() { return numChars; }

        /**
         * UTF-16LE text, which need not be valid.
         */
        public byte[] text() { return text; }
        public WindowsKernelDump _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * An exception as a 32-bit machine records it (0x50 bytes).
     * @see <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-exception_record">Source</a>
     */
    public static class ExceptionRecord32 extends KaitaiStruct {
        public static ExceptionRecord32 fromFile(String fileName) throws IOException {
            return new ExceptionRecord32(new ByteBufferKaitaiStream(fileName));
        }

        public ExceptionRecord32(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ExceptionRecord32(KaitaiStream _io, WindowsKernelDump.Header32 _parent) {
            this(_io, _parent, null);
        }

        public ExceptionRecord32(KaitaiStream _io, WindowsKernelDump.Header32 _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.exceptionCode = this._io.readU4le();
            this.exceptionFlags = this._io.readU4le();
            this.exceptionRecord = this._io.readU4le();
            this.exceptionAddress = this._io.readU4le();
            this.numberParameters = this._io.readU4le();
            this.exceptionInformation = new ArrayList<Long>();
            for (int i = 0; i < 15; i++) {
                this.exceptionInformation.add(this._io.readU4le());
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.exceptionInformation.size(); i++) {
            }
        }
        private Boolean isNoncontinuable;

        /**
         * Bit 0 of `exception_flags`: execution cannot be continued.
         */
        public Boolean isNoncontinuable() {
            if (this.isNoncontinuable != null)
                return this.isNoncontinuable;
            this.isNoncontinuable = (exceptionFlags() & 1) != 0;
            return this.isNoncontinuable;
        }
        private long exceptionCode;
        private long exceptionFlags;
        private long exceptionRecord;
        private long exceptionAddress;
        private long numberParameters;
        private List<Long> exceptionInformation;
        private WindowsKernelDump _root;
        private WindowsKernelDump.Header32 _parent;

        /**
         * Status code (NTSTATUS) of the exception.
         */
        public long exceptionCode() { return exceptionCode; }

        /**
         * Bit 0 is set when execution cannot be continued.
         */
        public long exceptionFlags() { return exceptionFlags; }

        /**
         * Virtual address of the record of an exception that led to this one, or 0.
         */
        public long exceptionRecord() { return exceptionRecord; }

        /**
         * Virtual address of the instruction.
         */
        public long exceptionAddress() { return exceptionAddress; }

        /**
         * How many elements of `exception_information` have a meaning. Some tools
         * leave garbage here.
         */
        public long numberParameters() { return numberParameters; }

        /**
         * Parameters of the exception. In a dump, those beyond
         * `number_parameters` may be garbage.
         */
        public List<Long> exceptionInformation() { return exceptionInformation; }
        public WindowsKernelDump _root() { return _root; }
        public WindowsKernelDump.Header32 _parent() { return _parent; }
    }

    /**
     * An exception as a 64-bit machine records it (0x98 bytes).
     * @see <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-exception_record64">Source</a>
     */
    public static class ExceptionRecord64 extends KaitaiStruct {
        public static ExceptionRecord64 fromFile(String fileName) throws IOException {
            return new ExceptionRecord64(new ByteBufferKaitaiStream(fileName));
        }

        public ExceptionRecord64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ExceptionRecord64(KaitaiStream _io, WindowsKernelDump.Header64 _parent) {
            this(_io, _parent, null);
        }

        public ExceptionRecord64(KaitaiStream _io, WindowsKernelDump.Header64 _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.exceptionCode = this._io.readU4le();
            this.exceptionFlags = this._io.readU4le();
            this.exceptionRecord = this._io.readU8le();
            this.exceptionAddress = this._io.readU8le();
            this.numberParameters = this._io.readU4le();
            this._unnamed5 = this._io.readBytes(4);
            this.exceptionInformation = new ArrayList<Long>();
            for (int i = 0; i < 15; i++) {
                this.exceptionInformation.add(this._io.readU8le());
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.exceptionInformation.size(); i++) {
            }
        }
        private Boolean isNoncontinuable;

        /**
         * Bit 0 of `exception_flags`: execution cannot be continued.
         */
        public Boolean isNoncontinuable() {
            if (this.isNoncontinuable != null)
                return this.isNoncontinuable;
            this.isNoncontinuable = (exceptionFlags() & 1) != 0;
            return this.isNoncontinuable;
        }
        private long exceptionCode;
        private long exceptionFlags;
        private long exceptionRecord;
        private long exceptionAddress;
        private long numberParameters;
        private byte[] _unnamed5;
        private List<Long> exceptionInformation;
        private WindowsKernelDump _root;
        private WindowsKernelDump.Header64 _parent;

        /**
         * Status code (NTSTATUS) of the exception.
         */
        public long exceptionCode() { return exceptionCode; }

        /**
         * Bit 0 is set when execution cannot be continued.
         */
        public long exceptionFlags() { return exceptionFlags; }

        /**
         * Virtual address of the record of an exception that led to this one, or 0.
         */
        public long exceptionRecord() { return exceptionRecord; }

        /**
         * Virtual address of the instruction.
         */
        public long exceptionAddress() { return exceptionAddress; }

        /**
         * How many elements of `exception_information` have a meaning.
         */
        public long numberParameters() { return numberParameters; }
        public byte[] _unnamed5() { return _unnamed5; }

        /**
         * Parameters of the exception. In a dump, those beyond
         * `number_parameters` may be garbage.
         */
        public List<Long> exceptionInformation() { return exceptionInformation; }
        public WindowsKernelDump _root() { return _root; }
        public WindowsKernelDump.Header64 _parent() { return _parent; }
    }

    /**
     * Header of a 32-bit machine (0x1000 bytes), from behind `signature` and
     * `valid_dump` on. Fields that mean the same have the names of `header64`.
     * @see <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h">Source</a>
     */
    public static class Header32 extends KaitaiStruct {
        public static Header32 fromFile(String fileName) throws IOException {
            return new Header32(new ByteBufferKaitaiStream(fileName));
        }

        public Header32(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Header32(KaitaiStream _io, WindowsKernelDump _parent) {
            this(_io, _parent, null);
        }

        public Header32(KaitaiStream _io, WindowsKernelDump _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.majorVersion = this._io.readU4le();
            this.minorVersion = this._io.readU4le();
            this.directoryTableBase = this._io.readU4le();
            this.pfnDatabase = this._io.readU4le();
            this.psLoadedModuleList = this._io.readU4le();
            this.psActiveProcessHead = this._io.readU4le();
            this.machineImageType = WindowsKernelDump.MachineTypes.byId(this._io.readU4le());
            this.numberProcessors = this._io.readU4le();
            this.bugCheckCode = this._io.readU4le();
            this.bugCheckCodeParameters = new ArrayList<Long>();
            for (int i = 0; i < 4; i++) {
                this.bugCheckCodeParameters.add(this._io.readU4le());
            }
            this.versionUser = this._io.readBytes(32);
            this.paeEnabled = this._io.readU1();
            this.kdSecondaryVersion = this._io.readU1();
            this._unnamed13 = this._io.readBytes(2);
            this.kdDebuggerDataBlock = this._io.readU4le();
            KaitaiStream _io_physicalMemoryBlock = this._io.substream(700);
            this.physicalMemoryBlock = new PhysicalMemoryDescriptor32(_io_physicalMemoryBlock, this, _root);
            {
                MachineTypes on = machineImageType();
                if (on != null) {
                    switch (machineImageType()) {
                    case ARMNT: {
                        KaitaiStream _io_contextRecord = this._io.substream(1200);
                        this.contextRecord = new ContextArm(_io_contextRecord, this, _root);
                        break;
                    }
                    case I386: {
                        KaitaiStream _io_contextRecord = this._io.substream(1200);
                        this.contextRecord = new ContextX86(_io_contextRecord, this, _root);
                        break;
                    }
                    default: {
                        this.contextRecord = this._io.readBytes(1200);
                        break;
                    }
                    }
                } else {
                    this.contextRecord = this._io.readBytes(1200);
                }
            }
            this.exception = new ExceptionRecord32(this._io, this, _root);
            this.comment = this._io.readBytes(128);
            this.attributes = this._io.readU4le();
            this.bootId = this._io.readU4le();
            this._unnamed21 = this._io.readBytes(1760);
            this.dumpType = WindowsKernelDump.DumpTypes.byId(this._io.readU4le());
            this.minidumpFields = this._io.readU4le();
            this.secondaryDataState = this._io.readU4le();
            this.productType = WindowsKernelDump.ProductTypes.byId(this._io.readU4le());
            this.suiteMask = this._io.readU4le();
            this.writerStatus = this._io.readU4le();
            this.requiredDumpSpace = this._io.readS8le();
            this._unnamed29 = this._io.readBytes(16);
            this.systemUpTime = this._io.readS8le();
            this.systemTime = this._io.readS8le();
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.bugCheckCodeParameters.size(); i++) {
            }
            this.physicalMemoryBlock._fetchInstances();
            {
                MachineTypes on = machineImageType();
                if (on != null) {
                    switch (machineImageType()) {
                    case ARMNT: {
                        ((ContextArm) (this.contextRecord))._fetchInstances();
                        break;
                    }
                    case I386: {
                        ((ContextX86) (this.contextRecord))._fetchInstances();
                        break;
                    }
                    default: {
                        break;
                    }
                    }
                } else {
                }
            }
            this.exception._fetchInstances();
        }
        private Boolean attributeDecryptedDump;

        /**
         * Bit 9 of `attributes`: the dump was encrypted once and has been decrypted.
         */
        public Boolean attributeDecryptedDump() {
            if (this.attributeDecryptedDump != null)
                return this.attributeDecryptedDump;
            this.attributeDecryptedDump =  ((attributesWritten()) && ((attributes() & 512) != 0)) ;
            return this.attributeDecryptedDump;
        }
        private Boolean attributeDumpDevicePowerOff;

        /**
         * Bit 1 of `attributes`: the device that takes the dump was without power.
         */
        public Boolean attributeDumpDevicePowerOff() {
            if (this.attributeDumpDevicePowerOff != null)
                return this.attributeDumpDevicePowerOff;
            this.attributeDumpDevicePowerOff =  ((attributesWritten()) && ((attributes() & 2) != 0)) ;
            return this.attributeDumpDevicePowerOff;
        }
        private Boolean attributeDumpIsGeneratedOffline;

        /**
         * Bit 5 of `attributes`.
         */
        public Boolean attributeDumpIsGeneratedOffline() {
            if (this.attributeDumpIsGeneratedOffline != null)
                return this.attributeDumpIsGeneratedOffline;
            this.attributeDumpIsGeneratedOffline =  ((attributesWritten()) && ((attributes() & 32) != 0)) ;
            return this.attributeDumpIsGeneratedOffline;
        }
        private Boolean attributeEarlyBootCrash;

        /**
         * Bit 7 of `attributes`: the machine stopped while it was starting.
         */
        public Boolean attributeEarlyBootCrash() {
            if (this.attributeEarlyBootCrash != null)
                return this.attributeEarlyBootCrash;
            this.attributeEarlyBootCrash =  ((attributesWritten()) && ((attributes() & 128) != 0)) ;
            return this.attributeEarlyBootCrash;
        }
        private Boolean attributeEncryptedDumpData;

        /**
         * Bit 8 of `attributes`: all but the header is encrypted.
         */
        public Boolean attributeEncryptedDumpData() {
            if (this.attributeEncryptedDumpData != null)
                return this.attributeEncryptedDumpData;
            this.attributeEncryptedDumpData =  ((attributesWritten()) && ((attributes() & 256) != 0)) ;
            return this.attributeEncryptedDumpData;
        }
        private Boolean attributeFilterDumpFile;

        /**
         * Bit 6 of `attributes`.
         */
        public Boolean attributeFilterDumpFile() {
            if (this.attributeFilterDumpFile != null)
                return this.attributeFilterDumpFile;
            this.attributeFilterDumpFile =  ((attributesWritten()) && ((attributes() & 64) != 0)) ;
            return this.attributeFilterDumpFile;
        }
        private Boolean attributeHiberCrash;

        /**
         * Bit 0 of `attributes`: the machine stopped while it was hibernating or
         * resuming.
         */
        public Boolean attributeHiberCrash() {
            if (this.attributeHiberCrash != null)
                return this.attributeHiberCrash;
            this.attributeHiberCrash =  ((attributesWritten()) && ((attributes() & 1) != 0)) ;
            return this.attributeHiberCrash;
        }
        private Boolean attributeInsufficientDumpfileSize;

        /**
         * Bit 2 of `attributes`: the file was too small for the dump.
         */
        public Boolean attributeInsufficientDumpfileSize() {
            if (this.attributeInsufficientDumpfileSize != null)
                return this.attributeInsufficientDumpfileSize;
            this.attributeInsufficientDumpfileSize =  ((attributesWritten()) && ((attributes() & 4) != 0)) ;
            return this.attributeInsufficientDumpfileSize;
        }
        private Boolean attributeKernelGeneratedTriageDump;

        /**
         * Bit 3 of `attributes`: the kernel itself wrote a triage dump.
         */
        public Boolean attributeKernelGeneratedTriageDump() {
            if (this.attributeKernelGeneratedTriageDump != null)
                return this.attributeKernelGeneratedTriageDump;
            this.attributeKernelGeneratedTriageDump =  ((attributesWritten()) && ((attributes() & 8) != 0)) ;
            return this.attributeKernelGeneratedTriageDump;
        }
        private Boolean attributeLiveDumpGeneratedDump;

        /**
         * Bit 4 of `attributes`: memory was taken while the machine went on running.
         */
        public Boolean attributeLiveDumpGeneratedDump() {
            if (this.attributeLiveDumpGeneratedDump != null)
                return this.attributeLiveDumpGeneratedDump;
            this.attributeLiveDumpGeneratedDump =  ((attributesWritten()) && ((attributes() & 16) != 0)) ;
            return this.attributeLiveDumpGeneratedDump;
        }
        private Boolean attributesWritten;

        /**
         * Whether `attributes` was written: false if it has the fill pattern, whose bits
         * mean nothing.
         */
        public Boolean attributesWritten() {
            if (this.attributesWritten != null)
                return this.attributesWritten;
            this.attributesWritten = attributes() != 1162297680;
            return this.attributesWritten;
        }
        private Boolean minidumpFieldBrokenDriver;

        /**
         * Bit 7 of `minidump_fields`: name of the driver that is held responsible.
         */
        public Boolean minidumpFieldBrokenDriver() {
            if (this.minidumpFieldBrokenDriver != null)
                return this.minidumpFieldBrokenDriver;
            this.minidumpFieldBrokenDriver =  ((minidumpFieldsWritten()) && ((minidumpFields() & 128) != 0)) ;
            return this.minidumpFieldBrokenDriver;
        }
        private Boolean minidumpFieldContext;

        /**
         * Bit 0 of `minidump_fields`: registers of the processor.
         */
        public Boolean minidumpFieldContext() {
            if (this.minidumpFieldContext != null)
                return this.minidumpFieldContext;
            this.minidumpFieldContext =  ((minidumpFieldsWritten()) && ((minidumpFields() & 1) != 0)) ;
            return this.minidumpFieldContext;
        }
        private Boolean minidumpFieldDataBlocks;

        /**
         * Bit 11 of `minidump_fields`: further pieces of memory.
         */
        public Boolean minidumpFieldDataBlocks() {
            if (this.minidumpFieldDataBlocks != null)
                return this.minidumpFieldDataBlocks;
            this.minidumpFieldDataBlocks =  ((minidumpFieldsWritten()) && ((minidumpFields() & 2048) != 0)) ;
            return this.minidumpFieldDataBlocks;
        }
        private Boolean minidumpFieldDataPage;

        /**
         * Bit 9 of `minidump_fields`: the page that the fault was about.
         */
        public Boolean minidumpFieldDataPage() {
            if (this.minidumpFieldDataPage != null)
                return this.minidumpFieldDataPage;
            this.minidumpFieldDataPage =  ((minidumpFieldsWritten()) && ((minidumpFields() & 512) != 0)) ;
            return this.minidumpFieldDataPage;
        }
        private Boolean minidumpFieldDebuggerData;

        /**
         * Bit 10 of `minidump_fields`: the kernel's debugger data block.
         */
        public Boolean minidumpFieldDebuggerData() {
            if (this.minidumpFieldDebuggerData != null)
                return this.minidumpFieldDebuggerData;
            this.minidumpFieldDebuggerData =  ((minidumpFieldsWritten()) && ((minidumpFields() & 1024) != 0)) ;
            return this.minidumpFieldDebuggerData;
        }
        private Boolean minidumpFieldDriverList;

        /**
         * Bit 6 of `minidump_fields`.
         */
        public Boolean minidumpFieldDriverList() {
            if (this.minidumpFieldDriverList != null)
                return this.minidumpFieldDriverList;
            this.minidumpFieldDriverList =  ((minidumpFieldsWritten()) && ((minidumpFields() & 64) != 0)) ;
            return this.minidumpFieldDriverList;
        }
        private Boolean minidumpFieldException;

        /**
         * Bit 1 of `minidump_fields`.
         */
        public Boolean minidumpFieldException() {
            if (this.minidumpFieldException != null)
                return this.minidumpFieldException;
            this.minidumpFieldException =  ((minidumpFieldsWritten()) && ((minidumpFields() & 2) != 0)) ;
            return this.minidumpFieldException;
        }
        private Boolean minidumpFieldMmInfo;

        /**
         * Bit 8 of `minidump_fields`: figures of the memory manager.
         */
        public Boolean minidumpFieldMmInfo() {
            if (this.minidumpFieldMmInfo != null)
                return this.minidumpFieldMmInfo;
            this.minidumpFieldMmInfo =  ((minidumpFieldsWritten()) && ((minidumpFields() & 256) != 0)) ;
            return this.minidumpFieldMmInfo;
        }
        private Boolean minidumpFieldPrcb;

        /**
         * Bit 2 of `minidump_fields`: control block of the processor (`KPRCB`).
         */
        public Boolean minidumpFieldPrcb() {
            if (this.minidumpFieldPrcb != null)
                return this.minidumpFieldPrcb;
            this.minidumpFieldPrcb =  ((minidumpFieldsWritten()) && ((minidumpFields() & 4) != 0)) ;
            return this.minidumpFieldPrcb;
        }
        private Boolean minidumpFieldProcess;

        /**
         * Bit 3 of `minidump_fields`: current process (`EPROCESS`).
         */
        public Boolean minidumpFieldProcess() {
            if (this.minidumpFieldProcess != null)
                return this.minidumpFieldProcess;
            this.minidumpFieldProcess =  ((minidumpFieldsWritten()) && ((minidumpFields() & 8) != 0)) ;
            return this.minidumpFieldProcess;
        }
        private Boolean minidumpFieldStack;

        /**
         * Bit 5 of `minidump_fields`: kernel stack of the current thread.
         */
        public Boolean minidumpFieldStack() {
            if (this.minidumpFieldStack != null)
                return this.minidumpFieldStack;
            this.minidumpFieldStack =  ((minidumpFieldsWritten()) && ((minidumpFields() & 32) != 0)) ;
            return this.minidumpFieldStack;
        }
        private Boolean minidumpFieldThread;

        /**
         * Bit 4 of `minidump_fields`: current thread (`ETHREAD`).
         */
        public Boolean minidumpFieldThread() {
            if (this.minidumpFieldThread != null)
                return this.minidumpFieldThread;
            this.minidumpFieldThread =  ((minidumpFieldsWritten()) && ((minidumpFields() & 16) != 0)) ;
            return this.minidumpFieldThread;
        }
        private Boolean minidumpFieldsWritten;

        /**
         * Whether `minidump_fields` was written: false if it has the fill pattern, whose
         * bits mean nothing.
         */
        public Boolean minidumpFieldsWritten() {
            if (this.minidumpFieldsWritten != null)
                return this.minidumpFieldsWritten;
            this.minidumpFieldsWritten = minidumpFields() != 1162297680;
            return this.minidumpFieldsWritten;
        }
        private Boolean suiteBackOffice;

        /**
         * Bit 2 of `suite_mask`.
         */
        public Boolean suiteBackOffice() {
            if (this.suiteBackOffice != null)
                return this.suiteBackOffice;
            this.suiteBackOffice =  ((suiteMaskWritten()) && ((suiteMask() & 4) != 0)) ;
            return this.suiteBackOffice;
        }
        private Boolean suiteBlade;

        /**
         * Bit 10 of `suite_mask`: a web edition.
         */
        public Boolean suiteBlade() {
            if (this.suiteBlade != null)
                return this.suiteBlade;
            this.suiteBlade =  ((suiteMaskWritten()) && ((suiteMask() & 1024) != 0)) ;
            return this.suiteBlade;
        }
        private Boolean suiteCommunications;

        /**
         * Bit 3 of `suite_mask`.
         */
        public Boolean suiteCommunications() {
            if (this.suiteCommunications != null)
                return this.suiteCommunications;
            this.suiteCommunications =  ((suiteMaskWritten()) && ((suiteMask() & 8) != 0)) ;
            return this.suiteCommunications;
        }
        private Boolean suiteComputeServer;

        /**
         * Bit 14 of `suite_mask`.
         */
        public Boolean suiteComputeServer() {
            if (this.suiteComputeServer != null)
                return this.suiteComputeServer;
            this.suiteComputeServer =  ((suiteMaskWritten()) && ((suiteMask() & 16384) != 0)) ;
            return this.suiteComputeServer;
        }
        private Boolean suiteDatacenter;

        /**
         * Bit 7 of `suite_mask`.
         */
        public Boolean suiteDatacenter() {
            if (this.suiteDatacenter != null)
                return this.suiteDatacenter;
            this.suiteDatacenter =  ((suiteMaskWritten()) && ((suiteMask() & 128) != 0)) ;
            return this.suiteDatacenter;
        }
        private Boolean suiteEmbeddedNt;

        /**
         * Bit 6 of `suite_mask`.
         */
        public Boolean suiteEmbeddedNt() {
            if (this.suiteEmbeddedNt != null)
                return this.suiteEmbeddedNt;
            this.suiteEmbeddedNt =  ((suiteMaskWritten()) && ((suiteMask() & 64) != 0)) ;
            return this.suiteEmbeddedNt;
        }
        private Boolean suiteEmbeddedRestricted;

        /**
         * Bit 11 of `suite_mask`.
         */
        public Boolean suiteEmbeddedRestricted() {
            if (this.suiteEmbeddedRestricted != null)
                return this.suiteEmbeddedRestricted;
            this.suiteEmbeddedRestricted =  ((suiteMaskWritten()) && ((suiteMask() & 2048) != 0)) ;
            return this.suiteEmbeddedRestricted;
        }
        private Boolean suiteEnterprise;

        /**
         * Bit 1 of `suite_mask`.
         */
        public Boolean suiteEnterprise() {
            if (this.suiteEnterprise != null)
                return this.suiteEnterprise;
            this.suiteEnterprise =  ((suiteMaskWritten()) && ((suiteMask() & 2) != 0)) ;
            return this.suiteEnterprise;
        }
        private Boolean suiteMaskWritten;

        /**
         * Whether `suite_mask` was written: false if it has the fill pattern, whose bits
         * mean nothing.
         */
        public Boolean suiteMaskWritten() {
            if (this.suiteMaskWritten != null)
                return this.suiteMaskWritten;
            this.suiteMaskWritten = suiteMask() != 1162297680;
            return this.suiteMaskWritten;
        }
        private Boolean suiteMultiUserTs;

        /**
         * Bit 17 of `suite_mask`: remote desktop with several interactive sessions on a
         * client edition.
         */
        public Boolean suiteMultiUserTs() {
            if (this.suiteMultiUserTs != null)
                return this.suiteMultiUserTs;
            this.suiteMultiUserTs =  ((suiteMaskWritten()) && ((suiteMask() & 131072) != 0)) ;
            return this.suiteMultiUserTs;
        }
        private Boolean suitePersonal;

        /**
         * Bit 9 of `suite_mask`: a home edition.
         */
        public Boolean suitePersonal() {
            if (this.suitePersonal != null)
                return this.suitePersonal;
            this.suitePersonal =  ((suiteMaskWritten()) && ((suiteMask() & 512) != 0)) ;
            return this.suitePersonal;
        }
        private Boolean suiteSecurityAppliance;

        /**
         * Bit 12 of `suite_mask`.
         */
        public Boolean suiteSecurityAppliance() {
            if (this.suiteSecurityAppliance != null)
                return this.suiteSecurityAppliance;
            this.suiteSecurityAppliance =  ((suiteMaskWritten()) && ((suiteMask() & 4096) != 0)) ;
            return this.suiteSecurityAppliance;
        }
        private Boolean suiteSingleUserTs;

        /**
         * Bit 8 of `suite_mask`: remote desktop with one interactive session.
         */
        public Boolean suiteSingleUserTs() {
            if (this.suiteSingleUserTs != null)
                return this.suiteSingleUserTs;
            this.suiteSingleUserTs =  ((suiteMaskWritten()) && ((suiteMask() & 256) != 0)) ;
            return this.suiteSingleUserTs;
        }
        private Boolean suiteSmallBusiness;

        /**
         * Bit 0 of `suite_mask`.
         */
        public Boolean suiteSmallBusiness() {
            if (this.suiteSmallBusiness != null)
                return this.suiteSmallBusiness;
            this.suiteSmallBusiness =  ((suiteMaskWritten()) && ((suiteMask() & 1) != 0)) ;
            return this.suiteSmallBusiness;
        }
        private Boolean suiteSmallBusinessRestricted;

        /**
         * Bit 5 of `suite_mask`.
         */
        public Boolean suiteSmallBusinessRestricted() {
            if (this.suiteSmallBusinessRestricted != null)
                return this.suiteSmallBusinessRestricted;
            this.suiteSmallBusinessRestricted =  ((suiteMaskWritten()) && ((suiteMask() & 32) != 0)) ;
            return this.suiteSmallBusinessRestricted;
        }
        private Boolean suiteStorageServer;

        /**
         * Bit 13 of `suite_mask`.
         */
        public Boolean suiteStorageServer() {
            if (this.suiteStorageServer != null)
                return this.suiteStorageServer;
            this.suiteStorageServer =  ((suiteMaskWritten()) && ((suiteMask() & 8192) != 0)) ;
            return this.suiteStorageServer;
        }
        private Boolean suiteTerminal;

        /**
         * Bit 4 of `suite_mask`: terminal services are installed; set on nearly every
         * machine.
         */
        public Boolean suiteTerminal() {
            if (this.suiteTerminal != null)
                return this.suiteTerminal;
            this.suiteTerminal =  ((suiteMaskWritten()) && ((suiteMask() & 16) != 0)) ;
            return this.suiteTerminal;
        }
        private Boolean suiteWhServer;

        /**
         * Bit 15 of `suite_mask`: Windows Home Server.
         */
        public Boolean suiteWhServer() {
            if (this.suiteWhServer != null)
                return this.suiteWhServer;
            this.suiteWhServer =  ((suiteMaskWritten()) && ((suiteMask() & 32768) != 0)) ;
            return this.suiteWhServer;
        }
        private long majorVersion;
        private long minorVersion;
        private long directoryTableBase;
        private long pfnDatabase;
        private long psLoadedModuleList;
        private long psActiveProcessHead;
        private MachineTypes machineImageType;
        private long numberProcessors;
        private long bugCheckCode;
        private List<Long> bugCheckCodeParameters;
        private byte[] versionUser;
        private int paeEnabled;
        private int kdSecondaryVersion;
        private byte[] _unnamed13;
        private long kdDebuggerDataBlock;
        private PhysicalMemoryDescriptor32 physicalMemoryBlock;
        private Object contextRecord;
        private ExceptionRecord32 exception;
        private byte[] comment;
        private long attributes;
        private long bootId;
        private byte[] _unnamed21;
        private DumpTypes dumpType;
        private long minidumpFields;
        private long secondaryDataState;
        private ProductTypes productType;
        private long suiteMask;
        private long writerStatus;
        private long requiredDumpSpace;
        private byte[] _unnamed29;
        private long systemUpTime;
        private long systemTime;
        private WindowsKernelDump _root;
        private WindowsKernelDump _parent;

        /**
         * 0xf for a free (release) build of the kernel, 0xc for a checked
         * (debug) build; not the version number of Windows.
         */
        public long majorVersion() { return majorVersion; }

        /**
         * Build number of Windows, such as 7601.
         */
        public long minorVersion() { return minorVersion; }

        /**
         * Physical address of the root of the page tables, CR3 on x86. If
         * `pae_enabled` it is a table of four entries, aligned to 32 bytes only.
         */
        public long directoryTableBase() { return directoryTableBase; }

        /**
         * Virtual address of the page frame number database. Some writers store
         * the address of the kernel variable that points to it instead.
         */
        public long pfnDatabase() { return pfnDatabase; }

        /**
         * Virtual address of the head of the list of loaded kernel modules.
         */
        public long psLoadedModuleList() { return psLoadedModuleList; }

        /**
         * Virtual address of the head of the list of processes.
         */
        public long psActiveProcessHead() { return psActiveProcessHead; }

        /**
         * Architecture of the processor, which tells the layout of `context_record`.
         */
        public MachineTypes machineImageType() { return machineImageType; }
        public long numberProcessors() { return numberProcessors; }

        /**
         * Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
         * 0x7e.
         * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2">Source</a>
         */
        public long bugCheckCode() { return bugCheckCode; }

        /**
         * The four parameters of the bug check.
         */
        public List<Long> bugCheckCodeParameters() { return bugCheckCodeParameters; }

        /**
         * Unused text; zeros or the fill pattern in practice.
         */
        public byte[] versionUser() { return versionUser; }

        /**
         * 1 if the page tables have entries of 64 bits (physical address
         * extension), 0 if these have 32 bits. 0x50 is the fill pattern.
         */
        public int paeEnabled() { return paeEnabled; }

        /**
         * Revision of the debugger interface. 0x41 is the fill pattern.
         * @see <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/wdbgexts.h">Source</a>
         */
        public int kdSecondaryVersion() { return kdSecondaryVersion; }
        public byte[] _unnamed13() { return _unnamed13; }

        /**
         * Virtual address of the kernel's debugger data block
         * (`KDDEBUGGER_DATA64`, on 32-bit machines too), from which a debugger
         * finds everything else. Some tools leave the fill pattern.
         */
        public long kdDebuggerDataBlock() { return kdDebuggerDataBlock; }

        /**
         * The physical memory of the machine. It tells where the pages of a full
         * dump are; other kinds have it for information or not at all.
         */
        public PhysicalMemoryDescriptor32 physicalMemoryBlock() { return physicalMemoryBlock; }

        /**
         * Registers of the processor that stopped the machine, in the layout of
         * its architecture. Raw bytes for architectures without a type here.
         */
        public Object contextRecord() { return contextRecord; }

        /**
         * The exception that led to the dump. Windows stores a breakpoint
         * (0x80000003) here whatever the cause; the original exception is
         * reached through `bug_check_code_parameters`.
         */
        public ExceptionRecord32 exception() { return exception; }

        /**
         * Text of the writer, ended by a zero byte, or the fill pattern.
         */
        public byte[] comment() { return comment; }

        /**
         * How and when the dump was made; combination of `attribute_masks`.
         * Older writers leave the fill pattern, which is told apart by
         * `attributes_written`. The bits are `attribute_hiber_crash` and those
         * after it.
         */
        public long attributes() { return attributes; }

        /**
         * Number of times the installation was started.
         */
        public long bootId() { return bootId; }
        public byte[] _unnamed21() { return _unnamed21; }

        /**
         * What follows the header. Some tools leave the fill pattern in a full
         * dump.
         */
        public DumpTypes dumpType() { return dumpType; }

        /**
         * Parts that a triage dump holds; combination of `minidump_field_masks`.
         * Does not tell a triage dump from others: it may be set in all. The bits
         * are `minidump_field_context` and those after it.
         */
        public long minidumpFields() { return minidumpFields; }

        /**
         * State of the data that drivers added behind the dump. Does not tell
         * whether there is any.
         */
        public long secondaryDataState() { return secondaryDataState; }
        public ProductTypes productType() { return productType; }

        /**
         * Product suites of the installation; combination of `suite_masks`. The bits
         * are `suite_small_business` and those after it.
         * @see <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-osversioninfoexw">Source</a>
         */
        public long suiteMask() { return suiteMask; }

        /**
         * What the writer has to say of its work; 0 is success.
         */
        public long writerStatus() { return writerStatus; }

        /**
         * Bytes that the writer asked for. Equal to the size of the file for
         * some writers, larger or smaller for others.
         */
        public long requiredDumpSpace() { return requiredDumpSpace; }
        public byte[] _unnamed29() { return _unnamed29; }

        /**
         * Time since the start of the machine, in intervals of 100 ns.
         */
        public long systemUpTime() { return systemUpTime; }

        /**
         * Time of the dump as a Windows FILETIME: intervals of 100 ns since
         * 1601-01-01 00:00 UTC.
         * @see <a href="https://learn.microsoft.com/en-us/windows/win32/api/minwinbase/ns-minwinbase-filetime">Source</a>
         */
        public long systemTime() { return systemTime; }
        public WindowsKernelDump _root() { return _root; }
        public WindowsKernelDump _parent() { return _parent; }
    }

    /**
     * Header of a 64-bit machine (0x2000 bytes), from behind `signature` and
     * `valid_dump` on. The same for all 64-bit processors; only
     * `context_record` differs.
     * @see <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h">Source</a>
     */
    public static class Header64 extends KaitaiStruct {
        public static Header64 fromFile(String fileName) throws IOException {
            return new Header64(new ByteBufferKaitaiStream(fileName));
        }

        public Header64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Header64(KaitaiStream _io, WindowsKernelDump _parent) {
            this(_io, _parent, null);
        }

        public Header64(KaitaiStream _io, WindowsKernelDump _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.majorVersion = this._io.readU4le();
            this.minorVersion = this._io.readU4le();
            this.directoryTableBase = this._io.readU8le();
            this.pfnDatabase = this._io.readU8le();
            this.psLoadedModuleList = this._io.readU8le();
            this.psActiveProcessHead = this._io.readU8le();
            this.machineImageType = WindowsKernelDump.MachineTypes.byId(this._io.readU4le());
            this.numberProcessors = this._io.readU4le();
            this.bugCheckCode = this._io.readU4le();
            this._unnamed9 = this._io.readBytes(4);
            this.bugCheckCodeParameters = new ArrayList<Long>();
            for (int i = 0; i < 4; i++) {
                this.bugCheckCodeParameters.add(this._io.readU8le());
            }
            this.versionUser = this._io.readBytes(32);
            this.kdDebuggerDataBlock = this._io.readU8le();
            KaitaiStream _io_physicalMemoryBlock = this._io.substream(704);
            this.physicalMemoryBlock = new PhysicalMemoryDescriptor64(_io_physicalMemoryBlock, this, _root);
            {
                MachineTypes on = machineImageType();
                if (on != null) {
                    switch (machineImageType()) {
                    case AMD64: {
                        KaitaiStream _io_contextRecord = this._io.substream(3000);
                        this.contextRecord = new ContextX64(_io_contextRecord, this, _root);
                        break;
                    }
                    case ARM64: {
                        KaitaiStream _io_contextRecord = this._io.substream(3000);
                        this.contextRecord = new ContextArm64(_io_contextRecord, this, _root);
                        break;
                    }
                    default: {
                        this.contextRecord = this._io.readBytes(3000);
                        break;
                    }
                    }
                } else {
                    this.contextRecord = this._io.readBytes(3000);
                }
            }
            this.exception = new ExceptionRecord64(this._io, this, _root);
            this.dumpType = WindowsKernelDump.DumpTypes.byId(this._io.readU4le());
            this._unnamed17 = this._io.readBytes(4);
            this.requiredDumpSpace = this._io.readS8le();
            this.systemTime = this._io.readS8le();
            this.comment = this._io.readBytes(128);
            this.systemUpTime = this._io.readS8le();
            this.minidumpFields = this._io.readU4le();
            this.secondaryDataState = this._io.readU4le();
            this.productType = WindowsKernelDump.ProductTypes.byId(this._io.readU4le());
            this.suiteMask = this._io.readU4le();
            this.writerStatus = this._io.readU4le();
            this._unnamed27 = this._io.readBytes(1);
            this.kdSecondaryVersion = this._io.readU1();
            this.pagingLevels = this._io.readU1();
            this._unnamed30 = this._io.readBytes(1);
            this.attributes = this._io.readU4le();
            this.bootId = this._io.readU4le();
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.bugCheckCodeParameters.size(); i++) {
            }
            this.physicalMemoryBlock._fetchInstances();
            {
                MachineTypes on = machineImageType();
                if (on != null) {
                    switch (machineImageType()) {
                    case AMD64: {
                        ((ContextX64) (this.contextRecord))._fetchInstances();
                        break;
                    }
                    case ARM64: {
                        ((ContextArm64) (this.contextRecord))._fetchInstances();
                        break;
                    }
                    default: {
                        break;
                    }
                    }
                } else {
                }
            }
            this.exception._fetchInstances();
            extension();
            if (this.extension != null) {
                this.extension._fetchInstances();
            }
            lenExtension();
            if (this.lenExtension != null) {
            }
        }
        private Boolean attributeDecryptedDump;

        /**
         * Bit 9 of `attributes`: the dump was encrypted once and has been decrypted.
         */
        public Boolean attributeDecryptedDump() {
            if (this.attributeDecryptedDump != null)
                return this.attributeDecryptedDump;
            this.attributeDecryptedDump =  ((attributesWritten()) && ((attributes() & 512) != 0)) ;
            return this.attributeDecryptedDump;
        }
        private Boolean attributeDumpDevicePowerOff;

        /**
         * Bit 1 of `attributes`: the device that takes the dump was without power.
         */
        public Boolean attributeDumpDevicePowerOff() {
            if (this.attributeDumpDevicePowerOff != null)
                return this.attributeDumpDevicePowerOff;
            this.attributeDumpDevicePowerOff =  ((attributesWritten()) && ((attributes() & 2) != 0)) ;
            return this.attributeDumpDevicePowerOff;
        }
        private Boolean attributeDumpIsGeneratedOffline;

        /**
         * Bit 5 of `attributes`.
         */
        public Boolean attributeDumpIsGeneratedOffline() {
            if (this.attributeDumpIsGeneratedOffline != null)
                return this.attributeDumpIsGeneratedOffline;
            this.attributeDumpIsGeneratedOffline =  ((attributesWritten()) && ((attributes() & 32) != 0)) ;
            return this.attributeDumpIsGeneratedOffline;
        }
        private Boolean attributeEarlyBootCrash;

        /**
         * Bit 7 of `attributes`: the machine stopped while it was starting.
         */
        public Boolean attributeEarlyBootCrash() {
            if (this.attributeEarlyBootCrash != null)
                return this.attributeEarlyBootCrash;
            this.attributeEarlyBootCrash =  ((attributesWritten()) && ((attributes() & 128) != 0)) ;
            return this.attributeEarlyBootCrash;
        }
        private Boolean attributeEncryptedDumpData;

        /**
         * Bit 8 of `attributes`: all but the header is encrypted.
         */
        public Boolean attributeEncryptedDumpData() {
            if (this.attributeEncryptedDumpData != null)
                return this.attributeEncryptedDumpData;
            this.attributeEncryptedDumpData =  ((attributesWritten()) && ((attributes() & 256) != 0)) ;
            return this.attributeEncryptedDumpData;
        }
        private Boolean attributeFilterDumpFile;

        /**
         * Bit 6 of `attributes`.
         */
        public Boolean attributeFilterDumpFile() {
            if (this.attributeFilterDumpFile != null)
                return this.attributeFilterDumpFile;
            this.attributeFilterDumpFile =  ((attributesWritten()) && ((attributes() & 64) != 0)) ;
            return this.attributeFilterDumpFile;
        }
        private Boolean attributeHiberCrash;

        /**
         * Bit 0 of `attributes`: the machine stopped while it was hibernating or
         * resuming.
         */
        public Boolean attributeHiberCrash() {
            if (this.attributeHiberCrash != null)
                return this.attributeHiberCrash;
            this.attributeHiberCrash =  ((attributesWritten()) && ((attributes() & 1) != 0)) ;
            return this.attributeHiberCrash;
        }
        private Boolean attributeInsufficientDumpfileSize;

        /**
         * Bit 2 of `attributes`: the file was too small for the dump.
         */
        public Boolean attributeInsufficientDumpfileSize() {
            if (this.attributeInsufficientDumpfileSize != null)
                return this.attributeInsufficientDumpfileSize;
            this.attributeInsufficientDumpfileSize =  ((attributesWritten()) && ((attributes() & 4) != 0)) ;
            return this.attributeInsufficientDumpfileSize;
        }
        private Boolean attributeKernelGeneratedTriageDump;

        /**
         * Bit 3 of `attributes`: the kernel itself wrote a triage dump.
         */
        public Boolean attributeKernelGeneratedTriageDump() {
            if (this.attributeKernelGeneratedTriageDump != null)
                return this.attributeKernelGeneratedTriageDump;
            this.attributeKernelGeneratedTriageDump =  ((attributesWritten()) && ((attributes() & 8) != 0)) ;
            return this.attributeKernelGeneratedTriageDump;
        }
        private Boolean attributeLiveDumpGeneratedDump;

        /**
         * Bit 4 of `attributes`: memory was taken while the machine went on running.
         */
        public Boolean attributeLiveDumpGeneratedDump() {
            if (this.attributeLiveDumpGeneratedDump != null)
                return this.attributeLiveDumpGeneratedDump;
            this.attributeLiveDumpGeneratedDump =  ((attributesWritten()) && ((attributes() & 16) != 0)) ;
            return this.attributeLiveDumpGeneratedDump;
        }
        private Boolean attributesWritten;

        /**
         * Whether `attributes` was written: false if it has the fill pattern, whose bits
         * mean nothing.
         */
        public Boolean attributesWritten() {
            if (this.attributesWritten != null)
                return this.attributesWritten;
            this.attributesWritten = attributes() != 1162297680;
            return this.attributesWritten;
        }
        private HeaderExtension extension;

        /**
         * What build 26100 stores in the reserved area.
         */
        public HeaderExtension extension() {
            if (this.extension != null)
                return this.extension;
            if (lenExtension() == 664) {
                long _pos = this._io.pos();
                this._io.seek(4176);
                this.extension = new HeaderExtension(this._io, this, _root);
                this._io.seek(_pos);
            }
            return this.extension;
        }
        private Long lenExtension;

        /**
         * 0x298 if `extension` is there, the fill pattern or 0 if not. It lies at
         * offset 0x1058 of the file, where public headers have a reserved area.
         */
        public Long lenExtension() {
            if (this.lenExtension != null)
                return this.lenExtension;
            long _pos = this._io.pos();
            this._io.seek(4176);
            this.lenExtension = this._io.readU4le();
            this._io.seek(_pos);
            return this.lenExtension;
        }
        private Boolean minidumpFieldBrokenDriver;

        /**
         * Bit 7 of `minidump_fields`: name of the driver that is held responsible.
         */
        public Boolean minidumpFieldBrokenDriver() {
            if (this.minidumpFieldBrokenDriver != null)
                return this.minidumpFieldBrokenDriver;
            this.minidumpFieldBrokenDriver =  ((minidumpFieldsWritten()) && ((minidumpFields() & 128) != 0)) ;
            return this.minidumpFieldBrokenDriver;
        }
        private Boolean minidumpFieldContext;

        /**
         * Bit 0 of `minidump_fields`: registers of the processor.
         */
        public Boolean minidumpFieldContext() {
            if (this.minidumpFieldContext != null)
                return this.minidumpFieldContext;
            this.minidumpFieldContext =  ((minidumpFieldsWritten()) && ((minidumpFields() & 1) != 0)) ;
            return this.minidumpFieldContext;
        }
        private Boolean minidumpFieldDataBlocks;

        /**
         * Bit 11 of `minidump_fields`: further pieces of memory.
         */
        public Boolean minidumpFieldDataBlocks() {
            if (this.minidumpFieldDataBlocks != null)
                return this.minidumpFieldDataBlocks;
            this.minidumpFieldDataBlocks =  ((minidumpFieldsWritten()) && ((minidumpFields() & 2048) != 0)) ;
            return this.minidumpFieldDataBlocks;
        }
        private Boolean minidumpFieldDataPage;

        /**
         * Bit 9 of `minidump_fields`: the page that the fault was about.
         */
        public Boolean minidumpFieldDataPage() {
            if (this.minidumpFieldDataPage != null)
                return this.minidumpFieldDataPage;
            this.minidumpFieldDataPage =  ((minidumpFieldsWritten()) && ((minidumpFields() & 512) != 0)) ;
            return this.minidumpFieldDataPage;
        }
        private Boolean minidumpFieldDebuggerData;

        /**
         * Bit 10 of `minidump_fields`: the kernel's debugger data block.
         */
        public Boolean minidumpFieldDebuggerData() {
            if (this.minidumpFieldDebuggerData != null)
                return this.minidumpFieldDebuggerData;
            this.minidumpFieldDebuggerData =  ((minidumpFieldsWritten()) && ((minidumpFields() & 1024) != 0)) ;
            return this.minidumpFieldDebuggerData;
        }
        private Boolean minidumpFieldDriverList;

        /**
         * Bit 6 of `minidump_fields`.
         */
        public Boolean minidumpFieldDriverList() {
            if (this.minidumpFieldDriverList != null)
                return this.minidumpFieldDriverList;
            this.minidumpFieldDriverList =  ((minidumpFieldsWritten()) && ((minidumpFields() & 64) != 0)) ;
            return this.minidumpFieldDriverList;
        }
        private Boolean minidumpFieldException;

        /**
         * Bit 1 of `minidump_fields`.
         */
        public Boolean minidumpFieldException() {
            if (this.minidumpFieldException != null)
                return this.minidumpFieldException;
            this.minidumpFieldException =  ((minidumpFieldsWritten()) && ((minidumpFields() & 2) != 0)) ;
            return this.minidumpFieldException;
        }
        private Boolean minidumpFieldMmInfo;

        /**
         * Bit 8 of `minidump_fields`: figures of the memory manager.
         */
        public Boolean minidumpFieldMmInfo() {
            if (this.minidumpFieldMmInfo != null)
                return this.minidumpFieldMmInfo;
            this.minidumpFieldMmInfo =  ((minidumpFieldsWritten()) && ((minidumpFields() & 256) != 0)) ;
            return this.minidumpFieldMmInfo;
        }
        private Boolean minidumpFieldPrcb;

        /**
         * Bit 2 of `minidump_fields`: control block of the processor (`KPRCB`).
         */
        public Boolean minidumpFieldPrcb() {
            if (this.minidumpFieldPrcb != null)
                return this.minidumpFieldPrcb;
            this.minidumpFieldPrcb =  ((minidumpFieldsWritten()) && ((minidumpFields() & 4) != 0)) ;
            return this.minidumpFieldPrcb;
        }
        private Boolean minidumpFieldProcess;

        /**
         * Bit 3 of `minidump_fields`: current process (`EPROCESS`).
         */
        public Boolean minidumpFieldProcess() {
            if (this.minidumpFieldProcess != null)
                return this.minidumpFieldProcess;
            this.minidumpFieldProcess =  ((minidumpFieldsWritten()) && ((minidumpFields() & 8) != 0)) ;
            return this.minidumpFieldProcess;
        }
        private Boolean minidumpFieldStack;

        /**
         * Bit 5 of `minidump_fields`: kernel stack of the current thread.
         */
        public Boolean minidumpFieldStack() {
            if (this.minidumpFieldStack != null)
                return this.minidumpFieldStack;
            this.minidumpFieldStack =  ((minidumpFieldsWritten()) && ((minidumpFields() & 32) != 0)) ;
            return this.minidumpFieldStack;
        }
        private Boolean minidumpFieldThread;

        /**
         * Bit 4 of `minidump_fields`: current thread (`ETHREAD`).
         */
        public Boolean minidumpFieldThread() {
            if (this.minidumpFieldThread != null)
                return this.minidumpFieldThread;
            this.minidumpFieldThread =  ((minidumpFieldsWritten()) && ((minidumpFields() & 16) != 0)) ;
            return this.minidumpFieldThread;
        }
        private Boolean minidumpFieldsWritten;

        /**
         * Whether `minidump_fields` was written: false if it has the fill pattern, whose
         * bits mean nothing.
         */
        public Boolean minidumpFieldsWritten() {
            if (this.minidumpFieldsWritten != null)
                return this.minidumpFieldsWritten;
            this.minidumpFieldsWritten = minidumpFields() != 1162297680;
            return this.minidumpFieldsWritten;
        }
        private Boolean suiteBackOffice;

        /**
         * Bit 2 of `suite_mask`.
         */
        public Boolean suiteBackOffice() {
            if (this.suiteBackOffice != null)
                return this.suiteBackOffice;
            this.suiteBackOffice =  ((suiteMaskWritten()) && ((suiteMask() & 4) != 0)) ;
            return this.suiteBackOffice;
        }
        private Boolean suiteBlade;

        /**
         * Bit 10 of `suite_mask`: a web edition.
         */
        public Boolean suiteBlade() {
            if (this.suiteBlade != null)
                return this.suiteBlade;
            this.suiteBlade =  ((suiteMaskWritten()) && ((suiteMask() & 1024) != 0)) ;
            return this.suiteBlade;
        }
        private Boolean suiteCommunications;

        /**
         * Bit 3 of `suite_mask`.
         */
        public Boolean suiteCommunications() {
            if (this.suiteCommunications != null)
                return this.suiteCommunications;
            this.suiteCommunications =  ((suiteMaskWritten()) && ((suiteMask() & 8) != 0)) ;
            return this.suiteCommunications;
        }
        private Boolean suiteComputeServer;

        /**
         * Bit 14 of `suite_mask`.
         */
        public Boolean suiteComputeServer() {
            if (this.suiteComputeServer != null)
                return this.suiteComputeServer;
            this.suiteComputeServer =  ((suiteMaskWritten()) && ((suiteMask() & 16384) != 0)) ;
            return this.suiteComputeServer;
        }
        private Boolean suiteDatacenter;

        /**
         * Bit 7 of `suite_mask`.
         */
        public Boolean suiteDatacenter() {
            if (this.suiteDatacenter != null)
                return this.suiteDatacenter;
            this.suiteDatacenter =  ((suiteMaskWritten()) && ((suiteMask() & 128) != 0)) ;
            return this.suiteDatacenter;
        }
        private Boolean suiteEmbeddedNt;

        /**
         * Bit 6 of `suite_mask`.
         */
        public Boolean suiteEmbeddedNt() {
            if (this.suiteEmbeddedNt != null)
                return this.suiteEmbeddedNt;
            this.suiteEmbeddedNt =  ((suiteMaskWritten()) && ((suiteMask() & 64) != 0)) ;
            return this.suiteEmbeddedNt;
        }
        private Boolean suiteEmbeddedRestricted;

        /**
         * Bit 11 of `suite_mask`.
         */
        public Boolean suiteEmbeddedRestricted() {
            if (this.suiteEmbeddedRestricted != null)
                return this.suiteEmbeddedRestricted;
            this.suiteEmbeddedRestricted =  ((suiteMaskWritten()) && ((suiteMask() & 2048) != 0)) ;
            return this.suiteEmbeddedRestricted;
        }
        private Boolean suiteEnterprise;

        /**
         * Bit 1 of `suite_mask`.
         */
        public Boolean suiteEnterprise() {
            if (this.suiteEnterprise != null)
                return this.suiteEnterprise;
            this.suiteEnterprise =  ((suiteMaskWritten()) && ((suiteMask() & 2) != 0)) ;
            return this.suiteEnterprise;
        }
        private Boolean suiteMaskWritten;

        /**
         * Whether `suite_mask` was written: false if it has the fill pattern, whose bits
         * mean nothing.
         */
        public Boolean suiteMaskWritten() {
            if (this.suiteMaskWritten != null)
                return this.suiteMaskWritten;
            this.suiteMaskWritten = suiteMask() != 1162297680;
            return this.suiteMaskWritten;
        }
        private Boolean suiteMultiUserTs;

        /**
         * Bit 17 of `suite_mask`: remote desktop with several interactive sessions on a
         * client edition.
         */
        public Boolean suiteMultiUserTs() {
            if (this.suiteMultiUserTs != null)
                return this.suiteMultiUserTs;
            this.suiteMultiUserTs =  ((suiteMaskWritten()) && ((suiteMask() & 131072) != 0)) ;
            return this.suiteMultiUserTs;
        }
        private Boolean suitePersonal;

        /**
         * Bit 9 of `suite_mask`: a home edition.
         */
        public Boolean suitePersonal() {
            if (this.suitePersonal != null)
                return this.suitePersonal;
            this.suitePersonal =  ((suiteMaskWritten()) && ((suiteMask() & 512) != 0)) ;
            return this.suitePersonal;
        }
        private Boolean suiteSecurityAppliance;

        /**
         * Bit 12 of `suite_mask`.
         */
        public Boolean suiteSecurityAppliance() {
            if (this.suiteSecurityAppliance != null)
                return this.suiteSecurityAppliance;
            this.suiteSecurityAppliance =  ((suiteMaskWritten()) && ((suiteMask() & 4096) != 0)) ;
            return this.suiteSecurityAppliance;
        }
        private Boolean suiteSingleUserTs;

        /**
         * Bit 8 of `suite_mask`: remote desktop with one interactive session.
         */
        public Boolean suiteSingleUserTs() {
            if (this.suiteSingleUserTs != null)
                return this.suiteSingleUserTs;
            this.suiteSingleUserTs =  ((suiteMaskWritten()) && ((suiteMask() & 256) != 0)) ;
            return this.suiteSingleUserTs;
        }
        private Boolean suiteSmallBusiness;

        /**
         * Bit 0 of `suite_mask`.
         */
        public Boolean suiteSmallBusiness() {
            if (this.suiteSmallBusiness != null)
                return this.suiteSmallBusiness;
            this.suiteSmallBusiness =  ((suiteMaskWritten()) && ((suiteMask() & 1) != 0)) ;
            return this.suiteSmallBusiness;
        }
        private Boolean suiteSmallBusinessRestricted;

        /**
         * Bit 5 of `suite_mask`.
         */
        public Boolean suiteSmallBusinessRestricted() {
            if (this.suiteSmallBusinessRestricted != null)
                return this.suiteSmallBusinessRestricted;
            this.suiteSmallBusinessRestricted =  ((suiteMaskWritten()) && ((suiteMask() & 32) != 0)) ;
            return this.suiteSmallBusinessRestricted;
        }
        private Boolean suiteStorageServer;

        /**
         * Bit 13 of `suite_mask`.
         */
        public Boolean suiteStorageServer() {
            if (this.suiteStorageServer != null)
                return this.suiteStorageServer;
            this.suiteStorageServer =  ((suiteMaskWritten()) && ((suiteMask() & 8192) != 0)) ;
            return this.suiteStorageServer;
        }
        private Boolean suiteTerminal;

        /**
         * Bit 4 of `suite_mask`: terminal services are installed; set on nearly every
         * machine.
         */
        public Boolean suiteTerminal() {
            if (this.suiteTerminal != null)
                return this.suiteTerminal;
            this.suiteTerminal =  ((suiteMaskWritten()) && ((suiteMask() & 16) != 0)) ;
            return this.suiteTerminal;
        }
        private Boolean suiteWhServer;

        /**
         * Bit 15 of `suite_mask`: Windows Home Server.
         */
        public Boolean suiteWhServer() {
            if (this.suiteWhServer != null)
                return this.suiteWhServer;
            this.suiteWhServer =  ((suiteMaskWritten()) && ((suiteMask() & 32768) != 0)) ;
            return this.suiteWhServer;
        }
        private long majorVersion;
        private long minorVersion;
        private long directoryTableBase;
        private long pfnDatabase;
        private long psLoadedModuleList;
        private long psActiveProcessHead;
        private MachineTypes machineImageType;
        private long numberProcessors;
        private long bugCheckCode;
        private byte[] _unnamed9;
        private List<Long> bugCheckCodeParameters;
        private byte[] versionUser;
        private long kdDebuggerDataBlock;
        private PhysicalMemoryDescriptor64 physicalMemoryBlock;
        private Object contextRecord;
        private ExceptionRecord64 exception;
        private DumpTypes dumpType;
        private byte[] _unnamed17;
        private long requiredDumpSpace;
        private long systemTime;
        private byte[] comment;
        private long systemUpTime;
        private long minidumpFields;
        private long secondaryDataState;
        private ProductTypes productType;
        private long suiteMask;
        private long writerStatus;
        private byte[] _unnamed27;
        private int kdSecondaryVersion;
        private int pagingLevels;
        private byte[] _unnamed30;
        private long attributes;
        private long bootId;
        private WindowsKernelDump _root;
        private WindowsKernelDump _parent;

        /**
         * 0xf for a free (release) build of the kernel, 0xc for a checked
         * (debug) build; not the version number of Windows.
         */
        public long majorVersion() { return majorVersion; }

        /**
         * Build number of Windows, such as 19041.
         */
        public long minorVersion() { return minorVersion; }

        /**
         * Physical address of the root of the page tables: CR3 on x64, the base
         * in TTBR0_EL1 on ARM64. Its low twelve bits may carry flags or a
         * process-context identifier.
         */
        public long directoryTableBase() { return directoryTableBase; }

        /**
         * Virtual address of the page frame number database. Some writers store
         * the address of the kernel variable that points to it instead.
         */
        public long pfnDatabase() { return pfnDatabase; }

        /**
         * Virtual address of the head of the list of loaded kernel modules.
         */
        public long psLoadedModuleList() { return psLoadedModuleList; }

        /**
         * Virtual address of the head of the list of processes.
         */
        public long psActiveProcessHead() { return psActiveProcessHead; }

        /**
         * Architecture of the processor, which tells the layout of `context_record`.
         */
        public MachineTypes machineImageType() { return machineImageType; }
        public long numberProcessors() { return numberProcessors; }

        /**
         * Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
         * 0x7e.
         * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2">Source</a>
         */
        public long bugCheckCode() { return bugCheckCode; }

        /**
         * Aligns the next field; keeps the fill pattern.
         */
        public byte[] _unnamed9() { return _unnamed9; }

        /**
         * The four parameters of the bug check. A 32-bit status code among them
         * may or may not be sign-extended.
         */
        public List<Long> bugCheckCodeParameters() { return bugCheckCodeParameters; }

        /**
         * Unused text; zeros or the fill pattern in practice.
         */
        public byte[] versionUser() { return versionUser; }

        /**
         * Virtual address of the kernel's debugger data block
         * (`KDDEBUGGER_DATA64`), from which a debugger finds everything else.
         */
        public long kdDebuggerDataBlock() { return kdDebuggerDataBlock; }

        /**
         * The physical memory of the machine. It tells where the pages of a full
         * dump are; other kinds have it for information or not at all. Windows
         * declares 700 bytes; the last four align the next field and mostly keep
         * the fill pattern.
         */
        public PhysicalMemoryDescriptor64 physicalMemoryBlock() { return physicalMemoryBlock; }

        /**
         * Registers of the processor that stopped the machine, in the layout of
         * its architecture. Raw bytes for architectures without a type here.
         */
        public Object contextRecord() { return contextRecord; }

        /**
         * The exception that led to the dump. Windows stores a breakpoint
         * (0x80000003) here whatever the cause; the original exception is
         * reached through `bug_check_code_parameters`.
         */
        public ExceptionRecord64 exception() { return exception; }

        /**
         * What follows the header. Some tools leave the fill pattern in a full
         * dump.
         */
        public DumpTypes dumpType() { return dumpType; }

        /**
         * Aligns the next field; keeps the fill pattern.
         */
        public byte[] _unnamed17() { return _unnamed17; }

        /**
         * Bytes that the writer asked for. Equal to the size of the file for
         * some writers, larger or smaller for others.
         */
        public long requiredDumpSpace() { return requiredDumpSpace; }

        /**
         * Time of the dump as a Windows FILETIME: intervals of 100 ns since
         * 1601-01-01 00:00 UTC.
         * @see <a href="https://learn.microsoft.com/en-us/windows/win32/api/minwinbase/ns-minwinbase-filetime">Source</a>
         */
        public long systemTime() { return systemTime; }

        /**
         * Text of the writer, ended by a zero byte, or the fill pattern.
         */
        public byte[] comment() { return comment; }

        /**
         * Time since the start of the machine, in intervals of 100 ns.
         */
        public long systemUpTime() { return systemUpTime; }

        /**
         * Parts that a triage dump holds; combination of `minidump_field_masks`.
         * Does not tell a triage dump from others: it may be set in all. The bits
         * are `minidump_field_context` and those after it.
         */
        public long minidumpFields() { return minidumpFields; }

        /**
         * State of the data that drivers added behind the dump. Does not tell
         * whether there is any.
         */
        public long secondaryDataState() { return secondaryDataState; }
        public ProductTypes productType() { return productType; }

        /**
         * Product suites of the installation; combination of `suite_masks`. The bits
         * are `suite_small_business` and those after it.
         * @see <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-osversioninfoexw">Source</a>
         */
        public long suiteMask() { return suiteMask; }

        /**
         * What the writer has to say of its work; 0 is success.
         */
        public long writerStatus() { return writerStatus; }
        public byte[] _unnamed27() { return _unnamed27; }

        /**
         * Revision of the debugger interface: 0 and 1 are obsolete layouts of
         * the x64 context, 2 is the present one. 0x41 is the fill pattern.
         * @see <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/wdbgexts.h">Source</a>
         */
        public int kdSecondaryVersion() { return kdSecondaryVersion; }

        /**
         * Presumably the levels of the page tables, 4 or 5. That is inferred from
         * dumps of build 26100, which have 4 here; public headers declare the byte
         * as unused, and older builds leave the fill pattern, 0x47.
         */
        public int pagingLevels() { return pagingLevels; }
        public byte[] _unnamed30() { return _unnamed30; }

        /**
         * How and when the dump was made; combination of `attribute_masks`.
         * Older writers leave the fill pattern, which is told apart by
         * `attributes_written`. The bits are `attribute_hiber_crash` and those
         * after it.
         */
        public long attributes() { return attributes; }

        /**
         * Number of times the installation was started.
         */
        public long bootId() { return bootId; }
        public WindowsKernelDump _root() { return _root; }
        public WindowsKernelDump _parent() { return _parent; }
    }

    /**
     * What build 26100 of Windows stores in the area that public headers call
     * reserved (0x2b4 bytes). No public source describes it: places and meanings
     * are inferred from the dumps of that build, and the names are made up here.
     * @see <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h">Source</a>
     */
    public static class HeaderExtension extends KaitaiStruct {
        public static HeaderExtension fromFile(String fileName) throws IOException {
            return new HeaderExtension(new ByteBufferKaitaiStream(fileName));
        }

        public HeaderExtension(KaitaiStream _io) {
            this(_io, null, null);
        }

        public HeaderExtension(KaitaiStream _io, WindowsKernelDump.Header64 _parent) {
            this(_io, _parent, null);
        }

        public HeaderExtension(KaitaiStream _io, WindowsKernelDump.Header64 _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.lenExtension = this._io.readU4le();
            this._unnamed1 = this._io.readBytes(4);
            this._unnamed2 = this._io.readBytes(400);
            this.statusText = this._io.readBytes(256);
            this.buildString = this._io.readBytes(12);
            this._unnamed5 = this._io.readBytes(4);
            this.updateBuildRevision = this._io.readU4le();
            this.ntMajorVersion = this._io.readU4le();
            this.ntMinorVersion = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long lenExtension;
        private byte[] _unnamed1;
        private byte[] _unnamed2;
        private byte[] statusText;
        private byte[] buildString;
        private byte[] _unnamed5;
        private long updateBuildRevision;
        private long ntMajorVersion;
        private long ntMinorVersion;
        private WindowsKernelDump _root;
        private WindowsKernelDump.Header64 _parent;

        /**
         * Always 0x298, which is the offset of `build_string` here.
         */
        public long lenExtension() { return lenExtension; }

        /**
         * Always 0x298 too.
         */
        public byte[] _unnamed1() { return _unnamed1; }

        /**
         * Always zeros.
         */
        public byte[] _unnamed2() { return _unnamed2; }

        /**
         * What the writer has to say of its work, in ASCII and filled up with zero
         * bytes, such as "Dump completed successfully.".
         */
        public byte[] statusText() { return statusText; }

        /**
         * Build number of Windows as UTF-16LE text, ended by a zero character.
         */
        public byte[] buildString() { return buildString; }

        /**
         * Keeps the fill pattern.
         */
        public byte[] _unnamed5() { return _unnamed5; }

        /**
         * Revision of the build, which is 2314 in 26100.2314.
         */
        public long updateBuildRevision() { return updateBuildRevision; }

        /**
         * Major version number of Windows, 10.
         */
        public long ntMajorVersion() { return ntMajorVersion; }

        /**
         * Minor version number of Windows, 0.
         */
        public long ntMinorVersion() { return ntMinorVersion; }
        public WindowsKernelDump _root() { return _root; }
        public WindowsKernelDump.Header64 _parent() { return _parent; }
    }

    /**
     * A register of 128 bits.
     * @see <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-m128a">Source</a>
     */
    public static class M128a extends KaitaiStruct {
        public static M128a fromFile(String fileName) throws IOException {
            return new M128a(new ByteBufferKaitaiStream(fileName));
        }

        public M128a(KaitaiStream _io) {
            this(_io, null, null);
        }

        public M128a(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public M128a(KaitaiStream _io, KaitaiStruct _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.low = this._io.readU8le();
            this.high = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private long low;
        private long high;
        private WindowsKernelDump _root;
        private KaitaiStruct _parent;

        /**
         * Bits 0 to 63.
         */
        public long low() { return low; }

        /**
         * Bits 64 to 127; signed in C, which means nothing for a register.
         */
        public long high() { return high; }
        public WindowsKernelDump _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Entry of the table of ranges of a range dump: neighbouring pages that are
     * stored. The table is not parsed here, apply this type to its bytes.
     * @see <a href="https://github.com/0vercl0k/kdmp-parser">Source</a>
     */
    public static class PfnRange extends KaitaiStruct {
        public static PfnRange fromFile(String fileName) throws IOException {
            return new PfnRange(new ByteBufferKaitaiStream(fileName));
        }

        public PfnRange(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PfnRange(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public PfnRange(KaitaiStream _io, KaitaiStruct _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.basePage = this._io.readU8le();
            this.pageCount = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private long basePage;
        private long pageCount;
        private WindowsKernelDump _root;
        private KaitaiStruct _parent;

        /**
         * Number of the first page, which is its physical address divided by 0x1000.
         */
        public long basePage() { return basePage; }
        public long pageCount() { return pageCount; }
        public WindowsKernelDump _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Runs of physical pages of a 32-bit machine. In a full dump the pages of all
     * runs are stored one after another in the order of the runs.
     * @see <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h">Source</a>
     */
    public static class PhysicalMemoryDescriptor32 extends KaitaiStruct {
        public static PhysicalMemoryDescriptor32 fromFile(String fileName) throws IOException {
            return new PhysicalMemoryDescriptor32(new ByteBufferKaitaiStream(fileName));
        }

        public PhysicalMemoryDescriptor32(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PhysicalMemoryDescriptor32(KaitaiStream _io, WindowsKernelDump.Header32 _parent) {
            this(_io, _parent, null);
        }

        public PhysicalMemoryDescriptor32(KaitaiStream _io, WindowsKernelDump.Header32 _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.numberOfRuns = this._io.readU4le();
            this.numberOfPages = this._io.readU4le();
            this.runs = new ArrayList<PhysicalMemoryRun32>();
            for (int i = 0; i < (numberOfRuns() <= maxRuns() ? numberOfRuns() : 0); i++) {
                this.runs.add(new PhysicalMemoryRun32(this._io, this, _root));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.runs.size(); i++) {
                this.runs.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private Long maxRuns;

        /**
         * The number of whole runs that fit in the 700 bytes of the header.
         */
        public Long maxRuns() {
            if (this.maxRuns != null)
                return this.maxRuns;
            this.maxRuns = ((Number) (((long) 86))).longValue();
            return this.maxRuns;
        }
        private long numberOfRuns;
        private long numberOfPages;
        private List<PhysicalMemoryRun32> runs;
        private WindowsKernelDump _root;
        private WindowsKernelDump.Header32 _parent;

        /**
         * May be the fill pattern, then the descriptor is absent.
         */
        public long numberOfRuns() { return numberOfRuns; }

        /**
         * Pages in all runs.
         */
        public long numberOfPages() { return numberOfPages; }

        /**
         * Empty when `number_of_runs` is more than fits in the header.
         */
        public List<PhysicalMemoryRun32> runs() { return runs; }
        public WindowsKernelDump _root() { return _root; }
        public WindowsKernelDump.Header32 _parent() { return _parent; }
    }

    /**
     * Runs of physical pages. In a full dump the pages of all runs are stored
     * one after another in the order of the runs.
     * @see <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h">Source</a>
     */
    public static class PhysicalMemoryDescriptor64 extends KaitaiStruct {
        public static PhysicalMemoryDescriptor64 fromFile(String fileName) throws IOException {
            return new PhysicalMemoryDescriptor64(new ByteBufferKaitaiStream(fileName));
        }

        public PhysicalMemoryDescriptor64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PhysicalMemoryDescriptor64(KaitaiStream _io, WindowsKernelDump.Header64 _parent) {
            this(_io, _parent, null);
        }

        public PhysicalMemoryDescriptor64(KaitaiStream _io, WindowsKernelDump.Header64 _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.numberOfRuns = this._io.readU4le();
            this._unnamed1 = this._io.readBytes(4);
            this.numberOfPages = this._io.readU8le();
            this.runs = new ArrayList<PhysicalMemoryRun64>();
            for (int i = 0; i < (numberOfRuns() <= maxRuns() ? numberOfRuns() : 0); i++) {
                this.runs.add(new PhysicalMemoryRun64(this._io, this, _root));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.runs.size(); i++) {
                this.runs.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private Long maxRuns;

        /**
         * The number of whole runs that fit before the context. Windows writes at
         * most 42, which end before the alignment; QEMU declares 43.
         */
        public Long maxRuns() {
            if (this.maxRuns != null)
                return this.maxRuns;
            this.maxRuns = ((Number) (((long) 43))).longValue();
            return this.maxRuns;
        }
        private long numberOfRuns;
        private byte[] _unnamed1;
        private long numberOfPages;
        private List<PhysicalMemoryRun64> runs;
        private WindowsKernelDump _root;
        private WindowsKernelDump.Header64 _parent;

        /**
         * May be the fill pattern, then the descriptor is absent.
         */
        public long numberOfRuns() { return numberOfRuns; }

        /**
         * Aligns the next field; keeps the fill pattern, so that the count must
         * not be read as eight bytes.
         */
        public byte[] _unnamed1() { return _unnamed1; }

        /**
         * Pages in all runs.
         */
        public long numberOfPages() { return numberOfPages; }

        /**
         * Empty when `number_of_runs` is more than fits in the header.
         */
        public List<PhysicalMemoryRun64> runs() { return runs; }
        public WindowsKernelDump _root() { return _root; }
        public WindowsKernelDump.Header64 _parent() { return _parent; }
    }

    /**
     * Neighbouring physical pages of a 32-bit machine.
     * @see <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h">Source</a>
     */
    public static class PhysicalMemoryRun32 extends KaitaiStruct {
        public static PhysicalMemoryRun32 fromFile(String fileName) throws IOException {
            return new PhysicalMemoryRun32(new ByteBufferKaitaiStream(fileName));
        }

        public PhysicalMemoryRun32(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PhysicalMemoryRun32(KaitaiStream _io, WindowsKernelDump.PhysicalMemoryDescriptor32 _parent) {
            this(_io, _parent, null);
        }

        public PhysicalMemoryRun32(KaitaiStream _io, WindowsKernelDump.PhysicalMemoryDescriptor32 _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.basePage = this._io.readU4le();
            this.pageCount = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long basePage;
        private long pageCount;
        private WindowsKernelDump _root;
        private WindowsKernelDump.PhysicalMemoryDescriptor32 _parent;

        /**
         * Number of the first page, which is its physical address divided by 0x1000.
         */
        public long basePage() { return basePage; }
        public long pageCount() { return pageCount; }
        public WindowsKernelDump _root() { return _root; }
        public WindowsKernelDump.PhysicalMemoryDescriptor32 _parent() { return _parent; }
    }

    /**
     * Neighbouring physical pages.
     * @see <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h">Source</a>
     */
    public static class PhysicalMemoryRun64 extends KaitaiStruct {
        public static PhysicalMemoryRun64 fromFile(String fileName) throws IOException {
            return new PhysicalMemoryRun64(new ByteBufferKaitaiStream(fileName));
        }

        public PhysicalMemoryRun64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PhysicalMemoryRun64(KaitaiStream _io, WindowsKernelDump.PhysicalMemoryDescriptor64 _parent) {
            this(_io, _parent, null);
        }

        public PhysicalMemoryRun64(KaitaiStream _io, WindowsKernelDump.PhysicalMemoryDescriptor64 _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.basePage = this._io.readU8le();
            this.pageCount = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private long basePage;
        private long pageCount;
        private WindowsKernelDump _root;
        private WindowsKernelDump.PhysicalMemoryDescriptor64 _parent;

        /**
         * Number of the first page, which is its physical address divided by 0x1000.
         */
        public long basePage() { return basePage; }
        public long pageCount() { return pageCount; }
        public WindowsKernelDump _root() { return _root; }
        public WindowsKernelDump.PhysicalMemoryDescriptor64 _parent() { return _parent; }
    }

    /**
     * What follows the header of a range dump, which newer versions of WinDbg
     * write. A table of `pfn_range` entries lies between this header and the
     * pages; the stored pages lie one after another from `first_page_offset` on,
     * in the order of the ranges.
     * 
     * No public header declares it; the names are those of its readers.
     * @see <a href="https://github.com/0vercl0k/kdmp-parser">Source</a>
     */
    public static class RdmpHeader extends KaitaiStruct {
        public static RdmpHeader fromFile(String fileName) throws IOException {
            return new RdmpHeader(new ByteBufferKaitaiStream(fileName));
        }

        public RdmpHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public RdmpHeader(KaitaiStream _io, WindowsKernelDump _parent) {
            this(_io, _parent, null);
        }

        public RdmpHeader(KaitaiStream _io, WindowsKernelDump _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.marker = this._io.readU4le();
            if (!(this.marker == 64)) {
                throw new KaitaiStream.ValidationNotEqualError(64, this.marker, this._io, "/types/rdmp_header/seq/0");
            }
            this.signature = this._io.readBytes(4);
            if (!(Arrays.equals(this.signature, new byte[] { 82, 68, 77, 80 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 82, 68, 77, 80 }, this.signature, this._io, "/types/rdmp_header/seq/1");
            }
            this.validDump = this._io.readBytes(4);
            if (!(Arrays.equals(this.validDump, new byte[] { 68, 85, 77, 80 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 68, 85, 77, 80 }, this.validDump, this._io, "/types/rdmp_header/seq/2");
            }
            this._unnamed3 = this._io.readBytes(4);
            this.metadataSize = this._io.readU8le();
            if (!(this.metadataSize >= 16)) {
                throw new KaitaiStream.ValidationLessThanError(16, this.metadataSize, this._io, "/types/rdmp_header/seq/4");
            }
            this.firstPageOffset = this._io.readU8le();
        }

        public void _fetchInstances() {
            numberOfRanges();
            if (this.numberOfRanges != null) {
            }
            ranges();
            if (this.ranges != null) {
            }
            totalNumberOfPages();
            if (this.totalNumberOfPages != null) {
            }
        }
        private Long lenRanges;

        /**
         * Size of the table of ranges in bytes. The table may end early with an
         * entry whose page number is 0.
         */
        public Long lenRanges() {
            if (this.lenRanges != null)
                return this.lenRanges;
            this.lenRanges = ((Number) (((Number) (metadataSize() - 16)).longValue())).longValue();
            return this.lenRanges;
        }
        private Long numberOfRanges;

        /**
         * Entries in the table of ranges. In a complete dump only; a kernel dump
         * has a number of unknown purpose in this place.
         */
        public Long numberOfRanges() {
            if (this.numberOfRanges != null)
                return this.numberOfRanges;
            if (_root().kind() == WindowsKernelDump.DumpTypes.COMPLETE_MEMORY) {
                KaitaiStream io = _root()._io();
                long _pos = io.pos();
                io.seek(_root().lenHeader() + 32);
                this.numberOfRanges = io.readU4le();
                io.seek(_pos);
            }
            return this.numberOfRanges;
        }
        private Integer ofsRanges;

        /**
         * Offset of the table of ranges from the start of the file.
         */
        public Integer ofsRanges() {
            if (this.ofsRanges != null)
                return this.ofsRanges;
            this.ofsRanges = ((Number) (_root().lenHeader() + 48)).intValue();
            return this.ofsRanges;
        }
        private byte[] ranges;

        /**
         * The table as it lies in the file, `pfn_range` after `pfn_range`. For
         * large dumps take the bytes from `ofs_ranges` instead.
         */
        public byte[] ranges() {
            if (this.ranges != null)
                return this.ranges;
            KaitaiStream io = _root()._io();
            long _pos = io.pos();
            io.seek(ofsRanges());
            this.ranges = io.readBytes(lenRanges());
            io.seek(_pos);
            return this.ranges;
        }
        private Long totalNumberOfPages;

        /**
         * Number of stored pages, which are the pages of all ranges. In a complete
         * dump only; a kernel dump has a number of unknown purpose in this place.
         */
        public Long totalNumberOfPages() {
            if (this.totalNumberOfPages != null)
                return this.totalNumberOfPages;
            if (_root().kind() == WindowsKernelDump.DumpTypes.COMPLETE_MEMORY) {
                KaitaiStream io = _root()._io();
                long _pos = io.pos();
                io.seek(_root().lenHeader() + 40);
                this.totalNumberOfPages = io.readU8le();
                io.seek(_pos);
            }
            return this.totalNumberOfPages;
        }
        private long marker;
        private byte[] signature;
        private byte[] validDump;
        private byte[] _unnamed3;
        private long metadataSize;
        private long firstPageOffset;
        private WindowsKernelDump _root;
        private WindowsKernelDump _parent;
        public long marker() { return marker; }
        public byte[] signature() { return signature; }
        public byte[] validDump() { return validDump; }

        /**
         * Reserved.
         */
        public byte[] _unnamed3() { return _unnamed3; }

        /**
         * Bytes from behind `first_page_offset` to the first page: 16 bytes of
         * counts, then the table of ranges.
         */
        public long metadataSize() { return metadataSize; }

        /**
         * Offset of the first stored page from the start of the file, which is
         * 0x2020 + `metadata_size`. Not always aligned.
         */
        public long firstPageOffset() { return firstPageOffset; }
        public WindowsKernelDump _root() { return _root; }
        public WindowsKernelDump _parent() { return _parent; }
    }

    /**
     * What follows the header of a summary dump, the kernel memory dump of
     * Windows 2000 to Windows 7. The bitmap is that of a bitmap dump, and so are
     * the names here, but fields have 32 bits and lie elsewhere. Both headers can
     * begin with the same signatures: they are told apart by `dump_type`.
     * 
     * After declarations of the structure; not seen in a file.
     * @see <a href="https://github.com/can1357/selene">Source</a>
     */
    public static class SummaryHeader extends KaitaiStruct {
        public static SummaryHeader fromFile(String fileName) throws IOException {
            return new SummaryHeader(new ByteBufferKaitaiStream(fileName));
        }

        public SummaryHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SummaryHeader(KaitaiStream _io, WindowsKernelDump _parent) {
            this(_io, _parent, null);
        }

        public SummaryHeader(KaitaiStream _io, WindowsKernelDump _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.signature = this._io.readBytes(4);
            if (!(Arrays.equals(this.signature, new byte[] { 83, 68, 77, 80 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 83, 68, 77, 80 }, this.signature, this._io, "/types/summary_header/seq/0");
            }
            this.validDump = this._io.readBytes(4);
            if (!(Arrays.equals(this.validDump, new byte[] { 68, 85, 77, 80 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 68, 85, 77, 80 }, this.validDump, this._io, "/types/summary_header/seq/1");
            }
            this.dumpOptions = this._io.readU4le();
            this.firstPage = this._io.readU4le();
            this.pages = this._io.readU4le();
            this.totalPresentPages = this._io.readU4le();
            this.sizeOfBitmap = this._io.readU4le();
        }

        public void _fetchInstances() {
            bitmap();
            if (this.bitmap != null) {
            }
        }
        private byte[] bitmap;

        /**
         * The bitmap as it lies in the file. For large dumps take the bytes from
         * `ofs_bitmap` instead.
         */
        public byte[] bitmap() {
            if (this.bitmap != null)
                return this.bitmap;
            KaitaiStream io = _root()._io();
            long _pos = io.pos();
            io.seek(ofsBitmap());
            this.bitmap = io.readBytes(lenBitmap());
            io.seek(_pos);
            return this.bitmap;
        }
        private Long lenBitmap;

        /**
         * Size of the bitmap in bytes.
         */
        public Long lenBitmap() {
            if (this.lenBitmap != null)
                return this.lenBitmap;
            this.lenBitmap = ((Number) (((Number) (((Number) (((Number) (pages())).longValue() + 7)).longValue() / 8)).longValue())).longValue();
            return this.lenBitmap;
        }
        private Integer ofsBitmap;

        /**
         * Offset of the bitmap from the start of the file.
         */
        public Integer ofsBitmap() {
            if (this.ofsBitmap != null)
                return this.ofsBitmap;
            this.ofsBitmap = ((Number) ((_root().validDump() == WindowsKernelDump.ValidDumps.DUMP64 ? 8232 : 4128))).intValue();
            return this.ofsBitmap;
        }
        private Boolean summaryOptionValidCurrentUserVa;

        /**
         * Bit 1 of `dump_options`: the part of virtual memory of the current process can
         * be read.
         */
        public Boolean summaryOptionValidCurrentUserVa() {
            if (this.summaryOptionValidCurrentUserVa != null)
                return this.summaryOptionValidCurrentUserVa;
            this.summaryOptionValidCurrentUserVa = (dumpOptions() & 2) != 0;
            return this.summaryOptionValidCurrentUserVa;
        }
        private Boolean summaryOptionValidKernelVa;

        /**
         * Bit 0 of `dump_options`: the kernel's part of virtual memory can be read.
         */
        public Boolean summaryOptionValidKernelVa() {
            if (this.summaryOptionValidKernelVa != null)
                return this.summaryOptionValidKernelVa;
            this.summaryOptionValidKernelVa = (dumpOptions() & 1) != 0;
            return this.summaryOptionValidKernelVa;
        }
        private byte[] signature;
        private byte[] validDump;
        private long dumpOptions;
        private long firstPage;
        private long pages;
        private long totalPresentPages;
        private long sizeOfBitmap;
        private WindowsKernelDump _root;
        private WindowsKernelDump _parent;
        public byte[] signature() { return signature; }
        public byte[] validDump() { return validDump; }

        /**
         * What parts of virtual memory can be read; combination of
         * `summary_option_masks`.
         */
        public long dumpOptions() { return dumpOptions; }

        /**
         * Offset of the first stored page from the start of the file: the size of
         * all headers and the bitmap.
         */
        public long firstPage() { return firstPage; }

        /**
         * Number of bits in the bitmap. Bits of its last byte beyond it mean nothing.
         */
        public long pages() { return pages; }

        /**
         * Number of stored pages, which are the set bits of the bitmap.
         */
        public long totalPresentPages() { return totalPresentPages; }

        /**
         * Number of bits once more. A pointer follows, which means nothing in a
         * file and whose size is that of the machine: the bitmap lies behind it.
         */
        public long sizeOfBitmap() { return sizeOfBitmap; }
        public WindowsKernelDump _root() { return _root; }
        public WindowsKernelDump _parent() { return _parent; }
    }

    /**
     * Entry of the table of data blocks of a 32-bit machine as one reader has it, 12
     * bytes with an address of 32 bits. Another source has one structure for all
     * machines, which is `triage_data_block64`; neither has been seen in a file.
     * What is stored tells: the bytes of a block begin where those of the block
     * before it end, in every 64-bit dump at least.
     * @see <a href="https://github.com/can1357/selene">Source</a>
     * @see <a href="https://github.com/rizinorg/rizin">Source</a>
     */
    public static class TriageDataBlock32 extends KaitaiStruct {
        public static TriageDataBlock32 fromFile(String fileName) throws IOException {
            return new TriageDataBlock32(new ByteBufferKaitaiStream(fileName));
        }

        public TriageDataBlock32(KaitaiStream _io) {
            this(_io, null, null);
        }

        public TriageDataBlock32(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public TriageDataBlock32(KaitaiStream _io, KaitaiStruct _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.address = this._io.readU4le();
            this.ofsData = this._io.readU4le();
            this.lenData = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long address;
        private long ofsData;
        private long lenData;
        private WindowsKernelDump _root;
        private KaitaiStruct _parent;

        /**
         * Virtual address of the first byte.
         */
        public long address() { return address; }

        /**
         * Offset of the first byte from the start of the file.
         */
        public long ofsData() { return ofsData; }

        /**
         * Size in bytes.
         */
        public long lenData() { return lenData; }
        public WindowsKernelDump _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Entry of the table of data blocks (16 bytes): a piece of virtual memory. The
     * pieces are of any size and alignment; few overlap, with the same bytes in
     * both.
     * @see <a href="https://github.com/can1357/selene">Source</a>
     * @see <a href="https://github.com/rizinorg/rizin">Source</a>
     */
    public static class TriageDataBlock64 extends KaitaiStruct {
        public static TriageDataBlock64 fromFile(String fileName) throws IOException {
            return new TriageDataBlock64(new ByteBufferKaitaiStream(fileName));
        }

        public TriageDataBlock64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public TriageDataBlock64(KaitaiStream _io, WindowsKernelDump.TriageDump64 _parent) {
            this(_io, _parent, null);
        }

        public TriageDataBlock64(KaitaiStream _io, WindowsKernelDump.TriageDump64 _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.address = this._io.readU8le();
            this.ofsData = this._io.readU4le();
            this.lenData = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long address;
        private long ofsData;
        private long lenData;
        private WindowsKernelDump _root;
        private WindowsKernelDump.TriageDump64 _parent;

        /**
         * Virtual address of the first byte.
         */
        public long address() { return address; }

        /**
         * Offset of the first byte from the start of the file.
         */
        public long ofsData() { return ofsData; }

        /**
         * Size in bytes.
         */
        public long lenData() { return lenData; }
        public WindowsKernelDump _root() { return _root; }
        public WindowsKernelDump.TriageDump64 _parent() { return _parent; }
    }

    /**
     * Directory of the parts of a triage dump of a 32-bit machine (0x68 bytes). See
     * `triage_dump64`, whose names it has. After declarations of the structure; not
     * seen in a file.
     * @see <a href="https://github.com/can1357/selene">Source</a>
     * @see <a href="https://github.com/rizinorg/rizin">Source</a>
     */
    public static class TriageDump32 extends KaitaiStruct {
        public static TriageDump32 fromFile(String fileName) throws IOException {
            return new TriageDump32(new ByteBufferKaitaiStream(fileName));
        }

        public TriageDump32(KaitaiStream _io) {
            this(_io, null, null);
        }

        public TriageDump32(KaitaiStream _io, WindowsKernelDump _parent) {
            this(_io, _parent, null);
        }

        public TriageDump32(KaitaiStream _io, WindowsKernelDump _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.servicePackBuild = this._io.readU4le();
            this.sizeOfDump = this._io.readU4le();
            this.ofsValidMark = this._io.readU4le();
            this.ofsContext = this._io.readU4le();
            this.ofsException = this._io.readU4le();
            this.ofsMmStorage = this._io.readU4le();
            this.ofsUnloadedDrivers = this._io.readU4le();
            this.ofsPrcb = this._io.readU4le();
            this.ofsProcess = this._io.readU4le();
            this.ofsThread = this._io.readU4le();
            this.ofsCallStack = this._io.readU4le();
            this.lenCallStack = this._io.readU4le();
            this.ofsDriverList = this._io.readU4le();
            this.numDrivers = this._io.readU4le();
            this.ofsStringPool = this._io.readU4le();
            this.lenStringPool = this._io.readU4le();
            this.ofsBrokenDriver = this._io.readU4le();
            this.triageOptions = this._io.readU4le();
            this.topOfStack = this._io.readU4le();
            this.dataPageAddress = this._io.readU4le();
            this.ofsDataPage = this._io.readU4le();
            this.lenDataPage = this._io.readU4le();
            this.ofsDebuggerData = this._io.readU4le();
            this.lenDebuggerData = this._io.readU4le();
            this.ofsDataBlocks = this._io.readU4le();
            this.numDataBlocks = this._io.readU4le();
        }

        public void _fetchInstances() {
            brokenDriver();
            if (this.brokenDriver != null) {
                this.brokenDriver._fetchInstances();
            }
            callStack();
            if (this.callStack != null) {
            }
            dataPage();
            if (this.dataPage != null) {
            }
            debuggerData();
            if (this.debuggerData != null) {
            }
            drivers();
            if (this.drivers != null) {
                for (int i = 0; i < this.drivers.size(); i++) {
                    this.drivers.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
            mmStorage();
            if (this.mmStorage != null) {
                this.mmStorage._fetchInstances();
            }
            numUnloadedDrivers();
            if (this.numUnloadedDrivers != null) {
            }
            unloadedDrivers();
            if (this.unloadedDrivers != null) {
                for (int i = 0; i < this.unloadedDrivers.size(); i++) {
                    this.unloadedDrivers.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
            validMark();
            if (this.validMark != null) {
            }
        }
        private DumpString brokenDriver;

        /**
         * Name of the driver that is held responsible.
         */
        public DumpString brokenDriver() {
            if (this.brokenDriver != null)
                return this.brokenDriver;
            if (ofsBrokenDriver() != 0) {
                KaitaiStream io = _root()._io();
                long _pos = io.pos();
                io.seek(ofsBrokenDriver());
                this.brokenDriver = new DumpString(io, this, _root);
                io.seek(_pos);
            }
            return this.brokenDriver;
        }
        private byte[] callStack;

        /**
         * The saved part of the stack, from `top_of_stack` upwards.
         */
        public byte[] callStack() {
            if (this.callStack != null)
                return this.callStack;
            KaitaiStream io = _root()._io();
            long _pos = io.pos();
            io.seek(ofsCallStack());
            this.callStack = io.readBytes(lenCallStack());
            io.seek(_pos);
            return this.callStack;
        }
        private byte[] dataPage;

        /**
         * What is stored of the page that the fault was about.
         */
        public byte[] dataPage() {
            if (this.dataPage != null)
                return this.dataPage;
            KaitaiStream io = _root()._io();
            long _pos = io.pos();
            io.seek(ofsDataPage());
            this.dataPage = io.readBytes(lenDataPage());
            io.seek(_pos);
            return this.dataPage;
        }
        private byte[] debuggerData;

        /**
         * The kernel's debugger data block, decoded.
         */
        public byte[] debuggerData() {
            if (this.debuggerData != null)
                return this.debuggerData;
            KaitaiStream io = _root()._io();
            long _pos = io.pos();
            io.seek(ofsDebuggerData());
            this.debuggerData = io.readBytes(lenDebuggerData());
            io.seek(_pos);
            return this.debuggerData;
        }
        private List<DriverEntry32> drivers;

        /**
         * Loaded drivers in the order of their loading, if the file has the
         * whole table.
         */
        public List<DriverEntry32> drivers() {
            if (this.drivers != null)
                return this.drivers;
            if (((Number) (((Number) (ofsDriverList())).longValue() + lenDriverList())).longValue() <= ((Number) (_root()._io().size())).longValue()) {
                KaitaiStream io = _root()._io();
                long _pos = io.pos();
                io.seek(ofsDriverList());
                this.drivers = new ArrayList<DriverEntry32>();
                for (int i = 0; i < numDrivers(); i++) {
                    this.drivers.add(new DriverEntry32(io, this, _root));
                }
                io.seek(_pos);
            }
            return this.drivers;
        }
        private Long lenDriverEntry;

        /**
         * Size of an entry in the table of loaded drivers.
         */
        public Long lenDriverEntry() {
            if (this.lenDriverEntry != null)
                return this.lenDriverEntry;
            this.lenDriverEntry = ((Number) (((long) 76))).longValue();
            return this.lenDriverEntry;
        }
        private Long lenDriverList;

        /**
         * Size of the table of loaded drivers in bytes.
         */
        public Long lenDriverList() {
            if (this.lenDriverList != null)
                return this.lenDriverList;
            this.lenDriverList = ((Number) (((Number) (((Number) (numDrivers())).longValue() * 76)).longValue())).longValue();
            return this.lenDriverList;
        }
        private Long lenUnloadedDriver;

        /**
         * Size of an entry in the table of unloaded drivers.
         */
        public Long lenUnloadedDriver() {
            if (this.lenUnloadedDriver != null)
                return this.lenUnloadedDriver;
            this.lenUnloadedDriver = ((Number) (((long) 40))).longValue();
            return this.lenUnloadedDriver;
        }
        private Long lenUnloadedDriverTable;

        /**
         * Size of the table of unloaded drivers in bytes, one
         * `unloaded_driver32` after another.
         */
        public Long lenUnloadedDriverTable() {
            if (this.lenUnloadedDriverTable != null)
                return this.lenUnloadedDriverTable;
            if (ofsUnloadedDrivers() != 0) {
                this.lenUnloadedDriverTable = ((Number) (((Number) (((Number) (numUnloadedDrivers())).longValue() * 40)).longValue())).longValue();
            }
            return this.lenUnloadedDriverTable;
        }
        private DumpMmStorage32 mmStorage;

        /**
         * Figures of the memory manager.
         */
        public DumpMmStorage32 mmStorage() {
            if (this.mmStorage != null)
                return this.mmStorage;
            if (ofsMmStorage() != 0) {
                KaitaiStream io = _root()._io();
                long _pos = io.pos();
                io.seek(ofsMmStorage());
                this.mmStorage = new DumpMmStorage32(io, this, _root);
                io.seek(_pos);
            }
            return this.mmStorage;
        }
        private Long numUnloadedDrivers;

        /**
         * Number of unloaded drivers. Presumably of four bytes, as other counts
         * of a 32-bit machine.
         */
        public Long numUnloadedDrivers() {
            if (this.numUnloadedDrivers != null)
                return this.numUnloadedDrivers;
            if (ofsUnloadedDrivers() != 0) {
                KaitaiStream io = _root()._io();
                long _pos = io.pos();
                io.seek(ofsUnloadedDrivers());
                this.numUnloadedDrivers = io.readU4le();
                io.seek(_pos);
            }
            return this.numUnloadedDrivers;
        }
        private Long ofsSecondaryData;

        /**
         * Offset of a `blob_file_header`, if the file goes on there.
         */
        public Long ofsSecondaryData() {
            if (this.ofsSecondaryData != null)
                return this.ofsSecondaryData;
            this.ofsSecondaryData = ((Number) (sizeOfDump())).longValue();
            return this.ofsSecondaryData;
        }
        private Long ofsUnloadedDriverTable;

        /**
         * Offset of the table of unloaded drivers from the start of the file.
         */
        public Long ofsUnloadedDriverTable() {
            if (this.ofsUnloadedDriverTable != null)
                return this.ofsUnloadedDriverTable;
            if (ofsUnloadedDrivers() != 0) {
                this.ofsUnloadedDriverTable = ((Number) (((Number) (((Number) (ofsUnloadedDrivers())).longValue() + 4)).longValue())).longValue();
            }
            return this.ofsUnloadedDriverTable;
        }
        private Boolean triageOptionOverflowed;

        /**
         * Bit 8 of `triage_options`: there was not enough room for all that was to be
         * stored. False where all bits are set, which means that there are no options.
         */
        public Boolean triageOptionOverflowed() {
            if (this.triageOptionOverflowed != null)
                return this.triageOptionOverflowed;
            this.triageOptionOverflowed =  (((triageOptions() & 2147483647) != 2147483647) && ((triageOptions() & 256) != 0)) ;
            return this.triageOptionOverflowed;
        }
        private List<UnloadedDriver32> unloadedDrivers;

        /**
         * Drivers that were unloaded before, if the file has the whole table.
         */
        public List<UnloadedDriver32> unloadedDrivers() {
            if (this.unloadedDrivers != null)
                return this.unloadedDrivers;
            if ( ((ofsUnloadedDrivers() != 0) && (((Number) (numUnloadedDrivers())).longValue() <= ((Number) (((Number) (_root()._io().size())).longValue() / 40)).longValue()) && (((Number) (((Number) (ofsUnloadedDriverTable())).longValue() + lenUnloadedDriverTable())).longValue() <= ((Number) (_root()._io().size())).longValue())) ) {
                KaitaiStream io = _root()._io();
                long _pos = io.pos();
                io.seek(((Number) (ofsUnloadedDriverTable())).longValue());
                this.unloadedDrivers = new ArrayList<UnloadedDriver32>();
                for (int i = 0; i < ((Number) (numUnloadedDrivers())).longValue(); i++) {
                    this.unloadedDrivers.add(new UnloadedDriver32(io, this, _root));
                }
                io.seek(_pos);
            }
            return this.unloadedDrivers;
        }
        private byte[] validMark;

        /**
         * The last four bytes, which tell that the triage dump was written to
         * its end.
         */
        public byte[] validMark() {
            if (this.validMark != null)
                return this.validMark;
            KaitaiStream io = _root()._io();
            long _pos = io.pos();
            io.seek(ofsValidMark());
            this.validMark = io.readBytes(4);
            if (!(Arrays.equals(this.validMark, new byte[] { 84, 82, 71, 68 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 84, 82, 71, 68 }, this.validMark, this._io, "/types/triage_dump32/instances/valid_mark");
            }
            io.seek(_pos);
            return this.validMark;
        }
        private long servicePackBuild;
        private long sizeOfDump;
        private long ofsValidMark;
        private long ofsContext;
        private long ofsException;
        private long ofsMmStorage;
        private long ofsUnloadedDrivers;
        private long ofsPrcb;
        private long ofsProcess;
        private long ofsThread;
        private long ofsCallStack;
        private long lenCallStack;
        private long ofsDriverList;
        private long numDrivers;
        private long ofsStringPool;
        private long lenStringPool;
        private long ofsBrokenDriver;
        private long triageOptions;
        private long topOfStack;
        private long dataPageAddress;
        private long ofsDataPage;
        private long lenDataPage;
        private long ofsDebuggerData;
        private long lenDebuggerData;
        private long ofsDataBlocks;
        private long numDataBlocks;
        private WindowsKernelDump _root;
        private WindowsKernelDump _parent;
        public long servicePackBuild() { return servicePackBuild; }

        /**
         * Offset of the end of the triage dump, behind the mark.
         */
        public long sizeOfDump() { return sizeOfDump; }

        /**
         * Offset of the last four bytes of the triage dump.
         */
        public long ofsValidMark() { return ofsValidMark; }

        /**
         * Offset of the processor's context, 0x320: the one in the header.
         */
        public long ofsContext() { return ofsContext; }

        /**
         * Offset of the exception record, 0x7d0: the one in the header.
         */
        public long ofsException() { return ofsException; }

        /**
         * Offset of the memory manager's figures.
         */
        public long ofsMmStorage() { return ofsMmStorage; }

        /**
         * Offset of the number of unloaded drivers, whose table follows it.
         */
        public long ofsUnloadedDrivers() { return ofsUnloadedDrivers; }

        /**
         * Offset of the image of the processor's control block (`KPRCB`).
         */
        public long ofsPrcb() { return ofsPrcb; }

        /**
         * Offset of the image of the current process (`EPROCESS`).
         */
        public long ofsProcess() { return ofsProcess; }

        /**
         * Offset of the image of the current thread (`ETHREAD`).
         */
        public long ofsThread() { return ofsThread; }

        /**
         * Offset of the saved part of the stack.
         */
        public long ofsCallStack() { return ofsCallStack; }

        /**
         * Size of the saved part of the stack in bytes.
         */
        public long lenCallStack() { return lenCallStack; }

        /**
         * Offset of the table of loaded drivers, one `driver_entry32` after another.
         */
        public long ofsDriverList() { return ofsDriverList; }

        /**
         * Number of loaded drivers, the kernel itself among them.
         */
        public long numDrivers() { return numDrivers; }

        /**
         * Offset of the names of the drivers, one `dump_string` after another.
         */
        public long ofsStringPool() { return ofsStringPool; }

        /**
         * Size of the names of the drivers in bytes.
         */
        public long lenStringPool() { return lenStringPool; }

        /**
         * Offset of the name of the driver that is held responsible, as
         * `dump_string`.
         */
        public long ofsBrokenDriver() { return ofsBrokenDriver; }

        /**
         * Options of the dump; combination of `triage_option_masks`. A value of
         * 0xffffffff means that there are none.
         */
        public long triageOptions() { return triageOptions; }

        /**
         * Virtual address of the first saved byte of the stack, which is the
         * lowest: the stack pointer when the machine stopped.
         */
        public long topOfStack() { return topOfStack; }

        /**
         * Virtual address of the page that the fault was about.
         */
        public long dataPageAddress() { return dataPageAddress; }

        /**
         * Offset of the page that the fault was about.
         */
        public long ofsDataPage() { return ofsDataPage; }

        /**
         * Size of what is stored of that page in bytes.
         */
        public long lenDataPage() { return lenDataPage; }

        /**
         * Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
         */
        public long ofsDebuggerData() { return ofsDebuggerData; }

        /**
         * Size of the debugger data block in bytes.
         */
        public long lenDebuggerData() { return lenDebuggerData; }

        /**
         * Offset of the table of data blocks. Sources disagree on the size of
         * its entries, see `triage_data_block32`.
         */
        public long ofsDataBlocks() { return ofsDataBlocks; }

        /**
         * Number of data blocks.
         */
        public long numDataBlocks() { return numDataBlocks; }
        public WindowsKernelDump _root() { return _root; }
        public WindowsKernelDump _parent() { return _parent; }
    }

    /**
     * Directory of the parts of a triage dump of a 64-bit machine (0x80 bytes). All
     * offsets are from the start of the file; an offset of 0 stands for a part that
     * is not there.
     * 
     * Two kinds of writer differ in details: the kernel itself, and the debugger
     * engine when it makes a small dump out of a large one.
     * 
     * A triage dump holds virtual memory only. It is the sum of the data blocks,
     * the stack, and the images of four structures: the debugger data block and
     * the `KPRCB`, `EPROCESS` and `ETHREAD` of the processor that stopped the
     * machine. The sizes of the last three are in the debugger data block. The
     * entries of the tables are found here too, for files that have them whole;
     * an application that expects damaged files takes the bytes of a table and
     * applies the type of its entries.
     * @see <a href="https://github.com/can1357/selene">Source</a>
     * @see <a href="https://github.com/rizinorg/rizin">Source</a>
     */
    public static class TriageDump64 extends KaitaiStruct {
        public static TriageDump64 fromFile(String fileName) throws IOException {
            return new TriageDump64(new ByteBufferKaitaiStream(fileName));
        }

        public TriageDump64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public TriageDump64(KaitaiStream _io, WindowsKernelDump _parent) {
            this(_io, _parent, null);
        }

        public TriageDump64(KaitaiStream _io, WindowsKernelDump _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.servicePackBuild = this._io.readU4le();
            this.sizeOfDump = this._io.readU4le();
            this.ofsValidMark = this._io.readU4le();
            this.ofsContext = this._io.readU4le();
            this.ofsException = this._io.readU4le();
            this.ofsMmStorage = this._io.readU4le();
            this.ofsUnloadedDrivers = this._io.readU4le();
            this.ofsPrcb = this._io.readU4le();
            this.ofsProcess = this._io.readU4le();
            this.ofsThread = this._io.readU4le();
            this.ofsCallStack = this._io.readU4le();
            this.lenCallStack = this._io.readU4le();
            this.ofsDriverList = this._io.readU4le();
            this.numDrivers = this._io.readU4le();
            this.ofsStringPool = this._io.readU4le();
            this.lenStringPool = this._io.readU4le();
            this.ofsBrokenDriver = this._io.readU4le();
            this.triageOptions = this._io.readU4le();
            this.topOfStack = this._io.readU8le();
            this.ofsBstore = this._io.readU4le();
            this.lenBstore = this._io.readU4le();
            this.limitOfBstore = this._io.readU8le();
            this.dataPageAddress = this._io.readU8le();
            this.ofsDataPage = this._io.readU4le();
            this.lenDataPage = this._io.readU4le();
            this.ofsDebuggerData = this._io.readU4le();
            this.lenDebuggerData = this._io.readU4le();
            this.ofsDataBlocks = this._io.readU4le();
            this.numDataBlocks = this._io.readU4le();
        }

        public void _fetchInstances() {
            brokenDriver();
            if (this.brokenDriver != null) {
                this.brokenDriver._fetchInstances();
            }
            callStack();
            if (this.callStack != null) {
            }
            dataBlocks();
            if (this.dataBlocks != null) {
                for (int i = 0; i < this.dataBlocks.size(); i++) {
                    this.dataBlocks.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
            dataPage();
            if (this.dataPage != null) {
            }
            debuggerData();
            if (this.debuggerData != null) {
            }
            drivers();
            if (this.drivers != null) {
                for (int i = 0; i < this.drivers.size(); i++) {
                    this.drivers.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
            mmStorage();
            if (this.mmStorage != null) {
                this.mmStorage._fetchInstances();
            }
            numUnloadedDrivers();
            if (this.numUnloadedDrivers != null) {
            }
            unloadedDrivers();
            if (this.unloadedDrivers != null) {
                for (int i = 0; i < this.unloadedDrivers.size(); i++) {
                    this.unloadedDrivers.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
            validMark();
            if (this.validMark != null) {
            }
        }
        private DumpString brokenDriver;

        /**
         * Name of the driver that is held responsible.
         */
        public DumpString brokenDriver() {
            if (this.brokenDriver != null)
                return this.brokenDriver;
            if (ofsBrokenDriver() != 0) {
                KaitaiStream io = _root()._io();
                long _pos = io.pos();
                io.seek(ofsBrokenDriver());
                this.brokenDriver = new DumpString(io, this, _root);
                io.seek(_pos);
            }
            return this.brokenDriver;
        }
        private byte[] callStack;

        /**
         * The saved part of the stack, from `top_of_stack` upwards.
         */
        public byte[] callStack() {
            if (this.callStack != null)
                return this.callStack;
            KaitaiStream io = _root()._io();
            long _pos = io.pos();
            io.seek(ofsCallStack());
            this.callStack = io.readBytes(lenCallStack());
            io.seek(_pos);
            return this.callStack;
        }
        private List<TriageDataBlock64> dataBlocks;

        /**
         * Pieces of virtual memory, in no order, if the file has the whole table.
         */
        public List<TriageDataBlock64> dataBlocks() {
            if (this.dataBlocks != null)
                return this.dataBlocks;
            if (((Number) (((Number) (ofsDataBlocks())).longValue() + lenDataBlockTable())).longValue() <= ((Number) (_root()._io().size())).longValue()) {
                KaitaiStream io = _root()._io();
                long _pos = io.pos();
                io.seek(ofsDataBlocks());
                this.dataBlocks = new ArrayList<TriageDataBlock64>();
                for (int i = 0; i < numDataBlocks(); i++) {
                    this.dataBlocks.add(new TriageDataBlock64(io, this, _root));
                }
                io.seek(_pos);
            }
            return this.dataBlocks;
        }
        private byte[] dataPage;

        /**
         * What is stored of the page that the fault was about.
         */
        public byte[] dataPage() {
            if (this.dataPage != null)
                return this.dataPage;
            KaitaiStream io = _root()._io();
            long _pos = io.pos();
            io.seek(ofsDataPage());
            this.dataPage = io.readBytes(lenDataPage());
            io.seek(_pos);
            return this.dataPage;
        }
        private byte[] debuggerData;

        /**
         * The kernel's debugger data block, decoded.
         */
        public byte[] debuggerData() {
            if (this.debuggerData != null)
                return this.debuggerData;
            KaitaiStream io = _root()._io();
            long _pos = io.pos();
            io.seek(ofsDebuggerData());
            this.debuggerData = io.readBytes(lenDebuggerData());
            io.seek(_pos);
            return this.debuggerData;
        }
        private List<DriverEntry64> drivers;

        /**
         * Loaded drivers in the order of their loading, if the file has the
         * whole table.
         */
        public List<DriverEntry64> drivers() {
            if (this.drivers != null)
                return this.drivers;
            if (((Number) (((Number) (ofsDriverList())).longValue() + lenDriverList())).longValue() <= ((Number) (_root()._io().size())).longValue()) {
                KaitaiStream io = _root()._io();
                long _pos = io.pos();
                io.seek(ofsDriverList());
                this.drivers = new ArrayList<DriverEntry64>();
                for (int i = 0; i < numDrivers(); i++) {
                    this.drivers.add(new DriverEntry64(io, this, _root));
                }
                io.seek(_pos);
            }
            return this.drivers;
        }
        private Long lenDataBlock;

        /**
         * Size of an entry in the table of data blocks.
         */
        public Long lenDataBlock() {
            if (this.lenDataBlock != null)
                return this.lenDataBlock;
            this.lenDataBlock = ((Number) (((long) 16))).longValue();
            return this.lenDataBlock;
        }
        private Long lenDataBlockTable;

        /**
         * Size of the table of data blocks in bytes.
         */
        public Long lenDataBlockTable() {
            if (this.lenDataBlockTable != null)
                return this.lenDataBlockTable;
            this.lenDataBlockTable = ((Number) (((Number) (((Number) (numDataBlocks())).longValue() * 16)).longValue())).longValue();
            return this.lenDataBlockTable;
        }
        private Long lenDriverEntry;

        /**
         * Size of an entry in the table of loaded drivers.
         */
        public Long lenDriverEntry() {
            if (this.lenDriverEntry != null)
                return this.lenDriverEntry;
            this.lenDriverEntry = ((Number) (((long) 144))).longValue();
            return this.lenDriverEntry;
        }
        private Long lenDriverList;

        /**
         * Size of the table of loaded drivers in bytes.
         */
        public Long lenDriverList() {
            if (this.lenDriverList != null)
                return this.lenDriverList;
            this.lenDriverList = ((Number) (((Number) (((Number) (numDrivers())).longValue() * 144)).longValue())).longValue();
            return this.lenDriverList;
        }
        private Long lenUnloadedDriver;

        /**
         * Size of an entry in the table of unloaded drivers.
         */
        public Long lenUnloadedDriver() {
            if (this.lenUnloadedDriver != null)
                return this.lenUnloadedDriver;
            this.lenUnloadedDriver = ((Number) (((long) 56))).longValue();
            return this.lenUnloadedDriver;
        }
        private Long lenUnloadedDriverTable;

        /**
         * Size of the table of unloaded drivers in bytes, one
         * `unloaded_driver64` after another.
         */
        public Long lenUnloadedDriverTable() {
            if (this.lenUnloadedDriverTable != null)
                return this.lenUnloadedDriverTable;
            if (ofsUnloadedDrivers() != 0) {
                this.lenUnloadedDriverTable = ((Number) (((Number) (((Number) (numUnloadedDrivers())).longValue() * 56)).longValue())).longValue();
            }
            return this.lenUnloadedDriverTable;
        }
        private DumpMmStorage64 mmStorage;

        /**
         * Figures of the memory manager.
         */
        public DumpMmStorage64 mmStorage() {
            if (this.mmStorage != null)
                return this.mmStorage;
            if (ofsMmStorage() != 0) {
                KaitaiStream io = _root()._io();
                long _pos = io.pos();
                io.seek(ofsMmStorage());
                this.mmStorage = new DumpMmStorage64(io, this, _root);
                io.seek(_pos);
            }
            return this.mmStorage;
        }
        private Long numUnloadedDrivers;

        /**
         * Number of unloaded drivers.
         */
        public Long numUnloadedDrivers() {
            if (this.numUnloadedDrivers != null)
                return this.numUnloadedDrivers;
            if (ofsUnloadedDrivers() != 0) {
                KaitaiStream io = _root()._io();
                long _pos = io.pos();
                io.seek(ofsUnloadedDrivers());
                this.numUnloadedDrivers = io.readU8le();
                io.seek(_pos);
            }
            return this.numUnloadedDrivers;
        }
        private Long ofsSecondaryData;

        /**
         * Offset of a `blob_file_header`, if the file goes on there.
         */
        public Long ofsSecondaryData() {
            if (this.ofsSecondaryData != null)
                return this.ofsSecondaryData;
            this.ofsSecondaryData = ((Number) (sizeOfDump())).longValue();
            return this.ofsSecondaryData;
        }
        private Long ofsUnloadedDriverTable;

        /**
         * Offset of the table of unloaded drivers from the start of the file.
         */
        public Long ofsUnloadedDriverTable() {
            if (this.ofsUnloadedDriverTable != null)
                return this.ofsUnloadedDriverTable;
            if (ofsUnloadedDrivers() != 0) {
                this.ofsUnloadedDriverTable = ((Number) (((Number) (((Number) (ofsUnloadedDrivers())).longValue() + 8)).longValue())).longValue();
            }
            return this.ofsUnloadedDriverTable;
        }
        private Boolean triageOptionOverflowed;

        /**
         * Bit 8 of `triage_options`: there was not enough room for all that was to be
         * stored. False where all bits are set, which means that there are no options.
         */
        public Boolean triageOptionOverflowed() {
            if (this.triageOptionOverflowed != null)
                return this.triageOptionOverflowed;
            this.triageOptionOverflowed =  (((triageOptions() & 2147483647) != 2147483647) && ((triageOptions() & 256) != 0)) ;
            return this.triageOptionOverflowed;
        }
        private List<UnloadedDriver64> unloadedDrivers;

        /**
         * Drivers that were unloaded before, if the file has the whole table.
         */
        public List<UnloadedDriver64> unloadedDrivers() {
            if (this.unloadedDrivers != null)
                return this.unloadedDrivers;
            if ( ((ofsUnloadedDrivers() != 0) && (((Number) (numUnloadedDrivers())).longValue() <= ((Number) (((Number) (_root()._io().size())).longValue() / 56)).longValue()) && (((Number) (((Number) (ofsUnloadedDriverTable())).longValue() + lenUnloadedDriverTable())).longValue() <= ((Number) (_root()._io().size())).longValue())) ) {
                KaitaiStream io = _root()._io();
                long _pos = io.pos();
                io.seek(((Number) (ofsUnloadedDriverTable())).longValue());
                this.unloadedDrivers = new ArrayList<UnloadedDriver64>();
                for (int i = 0; i < ((Number) (numUnloadedDrivers())).longValue(); i++) {
                    this.unloadedDrivers.add(new UnloadedDriver64(io, this, _root));
                }
                io.seek(_pos);
            }
            return this.unloadedDrivers;
        }
        private byte[] validMark;

        /**
         * The last four bytes, which tell that the triage dump was written to
         * its end.
         */
        public byte[] validMark() {
            if (this.validMark != null)
                return this.validMark;
            KaitaiStream io = _root()._io();
            long _pos = io.pos();
            io.seek(ofsValidMark());
            this.validMark = io.readBytes(4);
            if (!(Arrays.equals(this.validMark, new byte[] { 84, 82, 71, 68 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 84, 82, 71, 68 }, this.validMark, this._io, "/types/triage_dump64/instances/valid_mark");
            }
            io.seek(_pos);
            return this.validMark;
        }
        private long servicePackBuild;
        private long sizeOfDump;
        private long ofsValidMark;
        private long ofsContext;
        private long ofsException;
        private long ofsMmStorage;
        private long ofsUnloadedDrivers;
        private long ofsPrcb;
        private long ofsProcess;
        private long ofsThread;
        private long ofsCallStack;
        private long lenCallStack;
        private long ofsDriverList;
        private long numDrivers;
        private long ofsStringPool;
        private long lenStringPool;
        private long ofsBrokenDriver;
        private long triageOptions;
        private long topOfStack;
        private long ofsBstore;
        private long lenBstore;
        private long limitOfBstore;
        private long dataPageAddress;
        private long ofsDataPage;
        private long lenDataPage;
        private long ofsDebuggerData;
        private long lenDebuggerData;
        private long ofsDataBlocks;
        private long numDataBlocks;
        private WindowsKernelDump _root;
        private WindowsKernelDump _parent;
        public long servicePackBuild() { return servicePackBuild; }

        /**
         * Offset of the end of the triage dump, behind the mark. What drivers
         * have added begins there.
         */
        public long sizeOfDump() { return sizeOfDump; }

        /**
         * Offset of the last four bytes of the triage dump.
         */
        public long ofsValidMark() { return ofsValidMark; }

        /**
         * Offset of the processor's context, 0x348: the one in the header.
         */
        public long ofsContext() { return ofsContext; }

        /**
         * Offset of the exception record, 0xf00: the one in the header.
         */
        public long ofsException() { return ofsException; }

        /**
         * Offset of the memory manager's figures.
         */
        public long ofsMmStorage() { return ofsMmStorage; }

        /**
         * Offset of the number of unloaded drivers, whose table follows it.
         */
        public long ofsUnloadedDrivers() { return ofsUnloadedDrivers; }

        /**
         * Offset of the image of the processor's control block (`KPRCB`).
         */
        public long ofsPrcb() { return ofsPrcb; }

        /**
         * Offset of the image of the current process (`EPROCESS`).
         */
        public long ofsProcess() { return ofsProcess; }

        /**
         * Offset of the image of the current thread (`ETHREAD`).
         */
        public long ofsThread() { return ofsThread; }

        /**
         * Offset of the saved part of the stack.
         */
        public long ofsCallStack() { return ofsCallStack; }

        /**
         * Size of the saved part of the stack in bytes.
         */
        public long lenCallStack() { return lenCallStack; }

        /**
         * Offset of the table of loaded drivers, one `driver_entry64` after another.
         */
        public long ofsDriverList() { return ofsDriverList; }

        /**
         * Number of loaded drivers, the kernel itself among them.
         */
        public long numDrivers() { return numDrivers; }

        /**
         * Offset of the names of the drivers, one `dump_string` after another.
         */
        public long ofsStringPool() { return ofsStringPool; }

        /**
         * Size of the names of the drivers in bytes.
         */
        public long lenStringPool() { return lenStringPool; }

        /**
         * Offset of the name of the driver that is held responsible, as
         * `dump_string`.
         */
        public long ofsBrokenDriver() { return ofsBrokenDriver; }

        /**
         * Options of the dump; combination of `triage_option_masks`. A value of
         * 0xffffffff means that there are none.
         */
        public long triageOptions() { return triageOptions; }

        /**
         * Virtual address of the first saved byte of the stack, which is the
         * lowest: the stack pointer when the machine stopped.
         */
        public long topOfStack() { return topOfStack; }

        /**
         * Offset of the saved part of the register stack of an Itanium.
         */
        public long ofsBstore() { return ofsBstore; }

        /**
         * Size of the saved part of the register stack in bytes.
         */
        public long lenBstore() { return lenBstore; }

        /**
         * Virtual address of the limit of the register stack.
         */
        public long limitOfBstore() { return limitOfBstore; }

        /**
         * Virtual address of the page that the fault was about.
         */
        public long dataPageAddress() { return dataPageAddress; }

        /**
         * Offset of the page that the fault was about.
         */
        public long ofsDataPage() { return ofsDataPage; }

        /**
         * Size of what is stored of that page in bytes.
         */
        public long lenDataPage() { return lenDataPage; }

        /**
         * Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
         */
        public long ofsDebuggerData() { return ofsDebuggerData; }

        /**
         * Size of the debugger data block in bytes.
         */
        public long lenDebuggerData() { return lenDebuggerData; }

        /**
         * Offset of the table of data blocks, one `triage_data_block64` after
         * another.
         */
        public long ofsDataBlocks() { return ofsDataBlocks; }

        /**
         * Number of data blocks.
         */
        public long numDataBlocks() { return numDataBlocks; }
        public WindowsKernelDump _root() { return _root; }
        public WindowsKernelDump _parent() { return _parent; }
    }

    /**
     * Text in the memory of a 32-bit machine, of which the dump may have nothing.
     * @see <a href="https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_unicode_string">Source</a>
     */
    public static class UnicodeString32 extends KaitaiStruct {
        public static UnicodeString32 fromFile(String fileName) throws IOException {
            return new UnicodeString32(new ByteBufferKaitaiStream(fileName));
        }

        public UnicodeString32(KaitaiStream _io) {
            this(_io, null, null);
        }

        public UnicodeString32(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public UnicodeString32(KaitaiStream _io, KaitaiStruct _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.length = this._io.readU2le();
            this.maximumLength = this._io.readU2le();
            this.buffer = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private int length;
        private int maximumLength;
        private long buffer;
        private WindowsKernelDump _root;
        private KaitaiStruct _parent;

        /**
         * Size of the text in bytes.
         */
        public int length() { return length; }

        /**
         * Size of the buffer in bytes.
         */
        public int maximumLength() { return maximumLength; }

        /**
         * Virtual address of the text.
         */
        public long buffer() { return buffer; }
        public WindowsKernelDump _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Text in the memory of a 64-bit machine, of which the dump may have nothing.
     * @see <a href="https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_unicode_string">Source</a>
     */
    public static class UnicodeString64 extends KaitaiStruct {
        public static UnicodeString64 fromFile(String fileName) throws IOException {
            return new UnicodeString64(new ByteBufferKaitaiStream(fileName));
        }

        public UnicodeString64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public UnicodeString64(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public UnicodeString64(KaitaiStream _io, KaitaiStruct _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.length = this._io.readU2le();
            this.maximumLength = this._io.readU2le();
            this._unnamed2 = this._io.readBytes(4);
            this.buffer = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private int length;
        private int maximumLength;
        private byte[] _unnamed2;
        private long buffer;
        private WindowsKernelDump _root;
        private KaitaiStruct _parent;

        /**
         * Size of the text in bytes.
         */
        public int length() { return length; }

        /**
         * Size of the buffer in bytes.
         */
        public int maximumLength() { return maximumLength; }

        /**
         * Aligns the next field.
         */
        public byte[] _unnamed2() { return _unnamed2; }

        /**
         * Virtual address of the text.
         */
        public long buffer() { return buffer; }
        public WindowsKernelDump _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Entry of the table of unloaded drivers of a 32-bit machine (0x28 bytes).
     * After declarations of the structure; not seen in a file.
     * @see <a href="https://github.com/can1357/selene">Source</a>
     * @see <a href="https://github.com/rizinorg/rizin">Source</a>
     */
    public static class UnloadedDriver32 extends KaitaiStruct {
        public static UnloadedDriver32 fromFile(String fileName) throws IOException {
            return new UnloadedDriver32(new ByteBufferKaitaiStream(fileName));
        }

        public UnloadedDriver32(KaitaiStream _io) {
            this(_io, null, null);
        }

        public UnloadedDriver32(KaitaiStream _io, WindowsKernelDump.TriageDump32 _parent) {
            this(_io, _parent, null);
        }

        public UnloadedDriver32(KaitaiStream _io, WindowsKernelDump.TriageDump32 _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.name = new UnicodeString32(this._io, this, _root);
            this.driverName = this._io.readBytes(24);
            this.startAddress = this._io.readU4le();
            this.endAddress = this._io.readU4le();
        }

        public void _fetchInstances() {
            this.name._fetchInstances();
        }
        private UnicodeString32 name;
        private byte[] driverName;
        private long startAddress;
        private long endAddress;
        private WindowsKernelDump _root;
        private WindowsKernelDump.TriageDump32 _parent;

        /**
         * Name of the driver. Its length is that of `driver_name`, at most 24;
         * its buffer is 0 or the address that the text had.
         */
        public UnicodeString32 name() { return name; }

        /**
         * Name of the driver as UTF-16LE text, cut off after twelve characters.
         * Not ended by a zero character if it has twelve.
         */
        public byte[] driverName() { return driverName; }

        /**
         * Virtual address where it was loaded.
         */
        public long startAddress() { return startAddress; }

        /**
         * Virtual address of its end.
         */
        public long endAddress() { return endAddress; }
        public WindowsKernelDump _root() { return _root; }
        public WindowsKernelDump.TriageDump32 _parent() { return _parent; }
    }

    /**
     * Entry of the table of unloaded drivers of a 64-bit machine (0x38 bytes).
     * @see <a href="https://github.com/can1357/selene">Source</a>
     * @see <a href="https://github.com/rizinorg/rizin">Source</a>
     */
    public static class UnloadedDriver64 extends KaitaiStruct {
        public static UnloadedDriver64 fromFile(String fileName) throws IOException {
            return new UnloadedDriver64(new ByteBufferKaitaiStream(fileName));
        }

        public UnloadedDriver64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public UnloadedDriver64(KaitaiStream _io, WindowsKernelDump.TriageDump64 _parent) {
            this(_io, _parent, null);
        }

        public UnloadedDriver64(KaitaiStream _io, WindowsKernelDump.TriageDump64 _parent, WindowsKernelDump _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.name = new UnicodeString64(this._io, this, _root);
            this.driverName = this._io.readBytes(24);
            this.startAddress = this._io.readU8le();
            this.endAddress = this._io.readU8le();
        }

        public void _fetchInstances() {
            this.name._fetchInstances();
        }
        private UnicodeString64 name;
        private byte[] driverName;
        private long startAddress;
        private long endAddress;
        private WindowsKernelDump _root;
        private WindowsKernelDump.TriageDump64 _parent;

        /**
         * Name of the driver. Its length is that of `driver_name`, at most 24;
         * its buffer is 0 or the address that the text had.
         */
        public UnicodeString64 name() { return name; }

        /**
         * Name of the driver as UTF-16LE text, cut off after twelve characters.
         * Not ended by a zero character if it has twelve.
         */
        public byte[] driverName() { return driverName; }

        /**
         * Virtual address where it was loaded.
         */
        public long startAddress() { return startAddress; }

        /**
         * Virtual address of its end.
         */
        public long endAddress() { return endAddress; }
        public WindowsKernelDump _root() { return _root; }
        public WindowsKernelDump.TriageDump64 _parent() { return _parent; }
    }
    private BitmapHeader bitmapHeader;

    /**
     * What follows the header of a bitmap dump.
     */
    public BitmapHeader bitmapHeader() {
        if (this.bitmapHeader != null)
            return this.bitmapHeader;
        if ( ((kind() == DumpTypes.BITMAP_FULL) || (kind() == DumpTypes.BITMAP_KERNEL) || (kind() == DumpTypes.AUTOMATIC)) ) {
            long _pos = this._io.pos();
            this._io.seek(lenHeader());
            this.bitmapHeader = new BitmapHeader(this._io, this, _root);
            this._io.seek(_pos);
        }
        return this.bitmapHeader;
    }
    private DumpTypes kind;

    /**
     * What follows the header, which is the `dump_type` of either header.
     */
    public DumpTypes kind() {
        if (this.kind != null)
            return this.kind;
        this.kind = (validDump() == ValidDumps.DUMP64 ? ((WindowsKernelDump.Header64) (header())).dumpType() : ((WindowsKernelDump.Header32) (header())).dumpType());
        return this.kind;
    }
    private Integer lenHeader;

    /**
     * Size of the header with its signatures; offset of what follows it.
     */
    public Integer lenHeader() {
        if (this.lenHeader != null)
            return this.lenHeader;
        this.lenHeader = ((Number) ((validDump() == ValidDumps.DUMP64 ? 8192 : 4096))).intValue();
        return this.lenHeader;
    }
    private Integer lenPage;

    /**
     * Size of a page of physical memory, the unit of all page numbers.
     */
    public Integer lenPage() {
        if (this.lenPage != null)
            return this.lenPage;
        this.lenPage = ((int) 4096);
        return this.lenPage;
    }
    private Integer ofsPages;

    /**
     * Offset of the first page in a full dump. The other kinds tell their own:
     * `bitmap_header.first_page`, `summary_header.first_page` and
     * `rdmp_header.first_page_offset`.
     */
    public Integer ofsPages() {
        if (this.ofsPages != null)
            return this.ofsPages;
        this.ofsPages = ((Number) (lenHeader())).intValue();
        return this.ofsPages;
    }
    private RdmpHeader rdmpHeader;

    /**
     * What follows the header of a range dump.
     */
    public RdmpHeader rdmpHeader() {
        if (this.rdmpHeader != null)
            return this.rdmpHeader;
        if ( ((validDump() == ValidDumps.DUMP64) && ( ((kind() == DumpTypes.KERNEL_MEMORY) || (kind() == DumpTypes.KERNEL_AND_USER_MEMORY) || (kind() == DumpTypes.COMPLETE_MEMORY)) )) ) {
            long _pos = this._io.pos();
            this._io.seek(lenHeader());
            this.rdmpHeader = new RdmpHeader(this._io, this, _root);
            this._io.seek(_pos);
        }
        return this.rdmpHeader;
    }
    private SummaryHeader summaryHeader;

    /**
     * What follows the header of a summary dump.
     */
    public SummaryHeader summaryHeader() {
        if (this.summaryHeader != null)
            return this.summaryHeader;
        if (kind() == DumpTypes.SUMMARY) {
            long _pos = this._io.pos();
            this._io.seek(lenHeader());
            this.summaryHeader = new SummaryHeader(this._io, this, _root);
            this._io.seek(_pos);
        }
        return this.summaryHeader;
    }
    private KaitaiStruct triage;

    /**
     * What follows the header of a triage dump, the directory of its parts.
     */
    public KaitaiStruct triage() {
        if (this.triage != null)
            return this.triage;
        if (kind() == DumpTypes.TRIAGE) {
            long _pos = this._io.pos();
            this._io.seek(lenHeader());
            {
                ValidDumps on = validDump();
                if (on != null) {
                    switch (validDump()) {
                    case DUMP32: {
                        this.triage = new TriageDump32(this._io, this, _root);
                        break;
                    }
                    case DUMP64: {
                        this.triage = new TriageDump64(this._io, this, _root);
                        break;
                    }
                    }
                }
            }
            this._io.seek(_pos);
        }
        return this.triage;
    }
    private byte[] signature;
    private ValidDumps validDump;
    private Object header;
    private WindowsKernelDump _root;
    private KaitaiStruct _parent;
    public byte[] signature() { return signature; }

    /**
     * Tells the header of a 64-bit machine from that of a 32-bit one.
     */
    public ValidDumps validDump() { return validDump; }

    /**
     * The rest of the header, without `signature` and `valid_dump`.
     */
    public Object header() { return header; }
    public WindowsKernelDump _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
