// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_dump_blobs.ksy; kaitai-struct-compiler 0.11.0

package kdmpks;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Arrays;


/**
 * The contents of the blobs that drivers and the kernel itself add to a crash
 * dump when the machine stops ("secondary data"). The container, with the tag
 * and the size of each blob, is `blob_file_header` of `windows_kernel_dump`; the
 * tag decides the type of the data:
 * 
 * | tag | type |
 * |---|---|
 * | 00afe9c4-940d-4213-8016-cd3719b5bc20 | `ntfs_black_box` |
 * | 0d910545-e694-4b15-870c-01625fb32a6f | `saved_memory_header` |
 * | 270a33fd-3da6-460d-ba89-3c1bae21e39b | `display_watchdog_header` |
 * | 2b4ae195-a64d-4f04-8ede-7e4f981bd42a | `address_range_group` |
 * | 2b88b710-1c93-4f7c-b06c-655ecc50decc | `etw_header` |
 * | 54c84888-01d1-4c1e-bed6-282c98241303 | `framework_log_header` |
 * | 5545f79e-5326-4467-ae69-81633ae33155 | `power_button` |
 * | 6c7ac389-4313-47dc-9f34-a8800a0fb56c | `registry_value` |
 * | 6de4c85a-57f3-4cda-82fe-c8855a58f8e4 | `shutdown_mark` |
 * | 80cc79cf-a719-4af1-bf97-fe29ff76ebc1 | `winlogon_header` |
 * | 9276c055-eb87-425c-b8b5-04e4d247f6cd | `pci_record` |
 * | b7631941-532a-4cd6-b1b1-edb5917d4557 | `plug_and_play_header` |
 * | be84d651-a550-4367-8e63-ab792b631f94 | `executable_path_header` |
 * | bf2297dc-34ba-11dc-868a-e19155d89593 | `nvidia_header` |
 * | d03dc06f-d88e-44c5-ba2a-fae035172d19 | `processor_register` |
 * | d6d379dc-c699-43e9-8c5e-f5fd8dd65780 | `store_corruption` |
 * | da82441d-7142-4bc1-b844-0807c5a4b67f | `storage_ring_header` |
 * | e83b40d2-b0a0-4842-abea-71c9e3463dd1 | `acpi_table_header` |
 * | f57308df-cc45-4e01-ad76-29a4ebb010ec | `boot_status` |
 * | f87e4a4c-c5a1-4d2f-bff0-d5de63a5e4c3 | `framework_driver`, several |
 * 
 * The blob fe96ddbf-850d-4c4a-a7bf-c686be526047 is the name of a module in
 * UTF-16 and nothing else.
 * 
 * There is no common head: the root has no fields of its own, and an application
 * applies the type that belongs to the tag to the bytes of the blob. What
 * follows a header is told by its documentation.
 * 
 * Few of these formats have a public declaration. Names with an `-orig-id` are
 * those of public symbols; all others describe what the bytes were seen to be
 * in dumps of Windows 10 and 11. Where that is inferred the documentation of a
 * field says so. All times are numbers of 100 nanoseconds since 1601, UTC, unless
 * something else is said.
 * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data">Source</a>
 */
public class WindowsDumpBlobs extends KaitaiStruct {
    public static WindowsDumpBlobs fromFile(String fileName) throws IOException {
        return new WindowsDumpBlobs(new ByteBufferKaitaiStream(fileName));
    }

    public enum RegisterKinds {
        CPUID(0),
        MSR(1);

        private final long id;
        RegisterKinds(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, RegisterKinds> byId = new HashMap<Long, RegisterKinds>(2);
        static {
            for (RegisterKinds e : RegisterKinds.values())
                byId.put(e.id(), e);
        }
        public static RegisterKinds byId(long id) { return byId.get(id); }
    }

    public enum RegistryTypes {
        NONE(0),
        SZ(1),
        EXPAND_SZ(2),
        BINARY(3),
        DWORD(4),
        DWORD_BIG_ENDIAN(5),
        LINK(6),
        MULTI_SZ(7),
        RESOURCE_LIST(8),
        FULL_RESOURCE_DESCRIPTOR(9),
        RESOURCE_REQUIREMENTS_LIST(10),
        QWORD(11);

        private final long id;
        RegistryTypes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, RegistryTypes> byId = new HashMap<Long, RegistryTypes>(12);
        static {
            for (RegistryTypes e : RegistryTypes.values())
                byId.put(e.id(), e);
        }
        public static RegistryTypes byId(long id) { return byId.get(id); }
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
     * Header of an ACPI table (tag e83b40d2-b0a0-4842-abea-71c9e3463dd1), without the
     * fields of its maker's compiler. The blob is a sequence of tables. Each is cut
     * off behind a number of bytes that is the same for all tables of a dump (0x1c,
     * 0x34, 0x44, 0x5c and 0x68 have been seen; `SSDT` has its header of 0x24 alone),
     * while `len_table` is the full size. The table `MSDM` contains the product key
     * of Windows.
     * @see <a href="https://uefi.org/specs/ACPI/6.5/05_ACPI_Software_Programming_Model.html#system-description-table-header">Source</a>
     */
    public static class AcpiTableHeader extends KaitaiStruct {
        public static AcpiTableHeader fromFile(String fileName) throws IOException {
            return new AcpiTableHeader(new ByteBufferKaitaiStream(fileName));
        }

        public AcpiTableHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public AcpiTableHeader(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public AcpiTableHeader(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.signature = this._io.readBytes(4);
            this.lenTable = this._io.readU4le();
            this.revision = this._io.readU1();
            this.checksum = this._io.readU1();
            this.oemId = this._io.readBytes(6);
            this.oemTableId = this._io.readBytes(8);
            this.oemRevision = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private byte[] signature;
        private long lenTable;
        private int revision;
        private int checksum;
        private byte[] oemId;
        private byte[] oemTableId;
        private long oemRevision;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * Kind of the table, in ASCII.
         */
        public byte[] signature() { return signature; }

        /**
         * Size of the complete table in bytes, with its header of 0x24 bytes.
         */
        public long lenTable() { return lenTable; }

        /**
         * Version of the layout of such tables.
         */
        public int revision() { return revision; }

        /**
         * Makes the sum of all bytes of the complete table 0 modulo 256.
         */
        public int checksum() { return checksum; }

        /**
         * Maker of the firmware, in ASCII.
         */
        public byte[] oemId() { return oemId; }

        /**
         * The maker's name of the table, in ASCII.
         */
        public byte[] oemTableId() { return oemTableId; }

        /**
         * The maker's version of the table.
         */
        public long oemRevision() { return oemRevision; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * A range of virtual memory; see `address_range_group`.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data">Source</a>
     */
    public static class AddressRange extends KaitaiStruct {
        public static AddressRange fromFile(String fileName) throws IOException {
            return new AddressRange(new ByteBufferKaitaiStream(fileName));
        }

        public AddressRange(KaitaiStream _io) {
            this(_io, null, null);
        }

        public AddressRange(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public AddressRange(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.address = this._io.readU8le();
            this.lenRange = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private long address;
        private long lenRange;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * Virtual address of the first byte.
         */
        public long address() { return address; }

        /**
         * Size in bytes.
         */
        public long lenRange() { return lenRange; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * A driver's ranges of memory that the dump was to have besides its own (tag
     * 2b4ae195-a64d-4f04-8ede-7e4f981bd42a), as added by callbacks of the type
     * `KbCallbackTriageDumpData`. The blob is a sequence of such groups: this
     * head, then `num_ranges` times `address_range`, then `len_name` bytes of
     * name. Most ranges are in the data blocks of the dump; what was paged out is
     * not.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data">Source</a>
     */
    public static class AddressRangeGroup extends KaitaiStruct {
        public static AddressRangeGroup fromFile(String fileName) throws IOException {
            return new AddressRangeGroup(new ByteBufferKaitaiStream(fileName));
        }

        public AddressRangeGroup(KaitaiStream _io) {
            this(_io, null, null);
        }

        public AddressRangeGroup(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public AddressRangeGroup(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.numRanges = this._io.readU4le();
            this.lenName = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long numRanges;
        private long lenName;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * Number of ranges that follow.
         */
        public long numRanges() { return numRanges; }

        /**
         * Size of the name behind the ranges in bytes, with its terminating zero.
         * Mostly ASCII; some drivers pass UTF-16, of which the first character
         * remains.
         */
        public long lenName() { return lenName; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Boot status data (tag f57308df-cc45-4e01-ad76-29a4ebb010ec): how the last
     * boots and shutdowns went, kept by the kernel across boots in the file
     * `bootstat.dat`. The sum of all bytes is 0 modulo 256.
     * 
     * The difference of `last_boot_id` and `last_successful_shutdown_boot_id` is
     * the number of boots in a row that did not end in a shutdown; 1 is normal in
     * a crash dump.
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
            this.aabEnabled = this._io.readU1();
            this.aabTimeout = this._io.readU1();
            this.lastBootSucceeded = this._io.readU1();
            this.lastBootShutdown = this._io.readU1();
            this.sleepInProgress = this._io.readU1();
            this._unnamed7 = this._io.readBytes(3);
            this.powerButtonTimestamp = this._io.readU8le();
            this.flags = this._io.readU1();
            this.connectedStandbyScenarioInstanceId = this._io.readU1();
            this.connectedStandbyEntryReason = this._io.readU1();
            this.connectedStandbyExitReason = this._io.readU1();
            this.systemSleepTransitionsToOn = this._io.readU2le();
            this._unnamed14 = this._io.readBytes(2);
            this.lastReferenceTime = this._io.readU8le();
            this.lastReferenceTimeChecksum = this._io.readU4le();
            this.lastUpdateBootId = this._io.readU4le();
            this.bootAttemptCount = this._io.readU1();
            this.lastBootCheckpoint = this._io.readU1();
            this.checksum = this._io.readU1();
            this._unnamed21 = this._io.readBytes(1);
            this.lastBootId = this._io.readU4le();
            this.lastSuccessfulShutdownBootId = this._io.readU4le();
            this.lastReportedAbnormalShutdownBootId = this._io.readU4le();
            this.errorInfo = new ArrayList<Long>();
            for (int i = 0; i < 5; i++) {
                this.errorInfo.add(this._io.readU4le());
            }
            this._unnamed26 = this._io.readBytes(4);
            this.lastPressTime = this._io.readU8le();
            this.cumulativePressCount = this._io.readU4le();
            this.lastPressBootId = this._io.readU2le();
            this.lastPowerWatchdogStage = this._io.readU1();
            this.powerButtonFlags = this._io.readU1();
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.errorInfo.size(); i++) {
            }
            releases();
            if (this.releases != null) {
                this.releases._fetchInstances();
            }
        }
        private Byte ofsReleases;

        /**
         * Offset of what follows. A GUID of 16 bytes is between in the larger
         * versions; it may contain the MAC address of the machine. Inferred from
         * one file with uses of the button.
         */
        public Byte ofsReleases() {
            if (this.ofsReleases != null)
                return this.ofsReleases;
            this.ofsReleases = ((Number) ((version() < 192 ? 104 : 120))).byteValue();
            return this.ofsReleases;
        }
        private BootStatusReleases releases;

        /**
         * The rest of what the power button did.
         */
        public BootStatusReleases releases() {
            if (this.releases != null)
                return this.releases;
            long _pos = this._io.pos();
            this._io.seek(ofsReleases());
            this.releases = new BootStatusReleases(this._io, this, _root);
            this._io.seek(_pos);
            return this.releases;
        }
        private long version;
        private long productType;
        private int aabEnabled;
        private int aabTimeout;
        private int lastBootSucceeded;
        private int lastBootShutdown;
        private int sleepInProgress;
        private byte[] _unnamed7;
        private long powerButtonTimestamp;
        private int flags;
        private int connectedStandbyScenarioInstanceId;
        private int connectedStandbyEntryReason;
        private int connectedStandbyExitReason;
        private int systemSleepTransitionsToOn;
        private byte[] _unnamed14;
        private long lastReferenceTime;
        private long lastReferenceTimeChecksum;
        private long lastUpdateBootId;
        private int bootAttemptCount;
        private int lastBootCheckpoint;
        private int checksum;
        private byte[] _unnamed21;
        private long lastBootId;
        private long lastSuccessfulShutdownBootId;
        private long lastReportedAbnormalShutdownBootId;
        private List<Long> errorInfo;
        private byte[] _unnamed26;
        private long lastPressTime;
        private long cumulativePressCount;
        private int lastPressBootId;
        private int lastPowerWatchdogStage;
        private int powerButtonFlags;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * Size of the whole in bytes; 0xb0, 0xc0 and 0xc8 have been seen.
         */
        public long version() { return version; }

        /**
         * Kind of the installed Windows. 1 is a workstation, 2 a domain
         * controller, 3 a server.
         */
        public long productType() { return productType; }

        /**
         * Whether advanced boot options are offered after a failed boot.
         */
        public int aabEnabled() { return aabEnabled; }

        /**
         * Seconds for which they are offered, mostly 30.
         */
        public int aabTimeout() { return aabTimeout; }

        /**
         * Whether this boot has been completed: 1 soon after the start.
         */
        public int lastBootSucceeded() { return lastBootSucceeded; }

        /**
         * Whether the boot before ended in a shutdown.
         */
        public int lastBootShutdown() { return lastBootShutdown; }

        /**
         * Not zero while the machine goes to sleep or wakes, in older builds.
         */
        public int sleepInProgress() { return sleepInProgress; }

        /**
         * Aligns the next field.
         */
        public byte[] _unnamed7() { return _unnamed7; }

        /**
         * When the power button was pressed; 0 if it was not.
         */
        public long powerButtonTimestamp() { return powerButtonTimestamp; }

        /**
         * Bit 0: the system runs. Bit 1: connected standby is in progress. Bit 2:
         * a user's shutdown, bit 3: the system's shutdown is in progress. Bits 4
         * to 7: the machine goes to sleep or wakes. Bit 3 has been seen in a boot
         * of seconds as well.
         */
        public int flags() { return flags; }

        /**
         * Number of the connected standby.
         */
        public int connectedStandbyScenarioInstanceId() { return connectedStandbyScenarioInstanceId; }

        /**
         * Why connected standby was entered.
         */
        public int connectedStandbyEntryReason() { return connectedStandbyEntryReason; }

        /**
         * Why connected standby was left.
         */
        public int connectedStandbyExitReason() { return connectedStandbyExitReason; }

        /**
         * How often the machine has woken from sleep in this boot.
         */
        public int systemSleepTransitionsToOn() { return systemSleepTransitionsToOn; }

        /**
         * Aligns the next field.
         */
        public byte[] _unnamed14() { return _unnamed14; }

        /**
         * When this structure was written last.
         */
        public long lastReferenceTime() { return lastReferenceTime; }

        /**
         * Checksum of that time.
         */
        public long lastReferenceTimeChecksum() { return lastReferenceTimeChecksum; }

        /**
         * Number of the boot in which it was written.
         */
        public long lastUpdateBootId() { return lastUpdateBootId; }

        /**
         * How often this boot has been tried.
         */
        public int bootAttemptCount() { return bootAttemptCount; }

        /**
         * How far the boot came.
         */
        public int lastBootCheckpoint() { return lastBootCheckpoint; }

        /**
         * Makes the sum of all bytes 0 modulo 256.
         */
        public int checksum() { return checksum; }

        /**
         * Aligns the next field.
         */
        public byte[] _unnamed21() { return _unnamed21; }

        /**
         * Number of this boot, the `boot_id` of the header.
         */
        public long lastBootId() { return lastBootId; }

        /**
         * Number of the last boot that ended in a shutdown.
         */
        public long lastSuccessfulShutdownBootId() { return lastSuccessfulShutdownBootId; }

        /**
         * Number of the last boot whose abnormal end was reported.
         */
        public long lastReportedAbnormalShutdownBootId() { return lastReportedAbnormalShutdownBootId; }

        /**
         * What failed in a boot; zeros if nothing did.
         */
        public List<Long> errorInfo() { return errorInfo; }

        /**
         * Aligns the next field.
         */
        public byte[] _unnamed26() { return _unnamed26; }

        /**
         * When the power button was pressed last; 0 if it was not.
         */
        public long lastPressTime() { return lastPressTime; }

        /**
         * How often it was pressed.
         */
        public long cumulativePressCount() { return cumulativePressCount; }

        /**
         * Number of the boot in which it was pressed last.
         */
        public int lastPressBootId() { return lastPressBootId; }

        /**
         * Stage of the watchdog that waits for a shutdown.
         */
        public int lastPowerWatchdogStage() { return lastPowerWatchdogStage; }

        /**
         * Bit 0: the watchdog is armed. Bit 1: a shutdown is in progress.
         */
        public int powerButtonFlags() { return powerButtonFlags; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * The second half of what the power button did, in `boot_status`.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd">Source</a>
     */
    public static class BootStatusReleases extends KaitaiStruct {
        public static BootStatusReleases fromFile(String fileName) throws IOException {
            return new BootStatusReleases(new ByteBufferKaitaiStream(fileName));
        }

        public BootStatusReleases(KaitaiStream _io) {
            this(_io, null, null);
        }

        public BootStatusReleases(KaitaiStream _io, WindowsDumpBlobs.BootStatus _parent) {
            this(_io, _parent, null);
        }

        public BootStatusReleases(KaitaiStream _io, WindowsDumpBlobs.BootStatus _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.lastReleaseTime = this._io.readU8le();
            this.cumulativeReleaseCount = this._io.readU4le();
            this.lastReleaseBootId = this._io.readU2le();
            this.errorCount = this._io.readU2le();
            this.currentConnectedStandbyPhase = this._io.readU1();
            this._unnamed5 = this._io.readBytes(3);
            this.transitionLatestCheckpointId = this._io.readU4le();
            this.transitionLatestCheckpointType = this._io.readU4le();
            this.transitionLatestCheckpointSequenceNumber = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long lastReleaseTime;
        private long cumulativeReleaseCount;
        private int lastReleaseBootId;
        private int errorCount;
        private int currentConnectedStandbyPhase;
        private byte[] _unnamed5;
        private long transitionLatestCheckpointId;
        private long transitionLatestCheckpointType;
        private long transitionLatestCheckpointSequenceNumber;
        private WindowsDumpBlobs _root;
        private WindowsDumpBlobs.BootStatus _parent;

        /**
         * When the power button was released last.
         */
        public long lastReleaseTime() { return lastReleaseTime; }

        /**
         * How often it was released.
         */
        public long cumulativeReleaseCount() { return cumulativeReleaseCount; }

        /**
         * Number of the boot in which it was released last.
         */
        public int lastReleaseBootId() { return lastReleaseBootId; }

        /**
         * Number of errors of the power button.
         */
        public int errorCount() { return errorCount; }

        /**
         * Phase that connected standby has reached.
         */
        public int currentConnectedStandbyPhase() { return currentConnectedStandbyPhase; }

        /**
         * Aligns the next field.
         */
        public byte[] _unnamed5() { return _unnamed5; }

        /**
         * Last checkpoint of a transition.
         */
        public long transitionLatestCheckpointId() { return transitionLatestCheckpointId; }

        /**
         * Type of that checkpoint.
         */
        public long transitionLatestCheckpointType() { return transitionLatestCheckpointType; }

        /**
         * Number of that checkpoint.
         */
        public long transitionLatestCheckpointSequenceNumber() { return transitionLatestCheckpointSequenceNumber; }
        public WindowsDumpBlobs _root() { return _root; }
        public WindowsDumpBlobs.BootStatus _parent() { return _parent; }
    }

    /**
     * Result of CPUID, in a `processor_register`.
     */
    public static class CpuidReading extends KaitaiStruct {
        public static CpuidReading fromFile(String fileName) throws IOException {
            return new CpuidReading(new ByteBufferKaitaiStream(fileName));
        }

        public CpuidReading(KaitaiStream _io) {
            this(_io, null, null);
        }

        public CpuidReading(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public CpuidReading(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.eax = this._io.readU4le();
            this.ebx = this._io.readU4le();
            this.ecx = this._io.readU4le();
            this.edx = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long eax;
        private long ebx;
        private long ecx;
        private long edx;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * EAX, as CPUID returned it.
         */
        public long eax() { return eax; }

        /**
         * EBX, as CPUID returned it.
         */
        public long ebx() { return ebx; }

        /**
         * ECX, as CPUID returned it.
         */
        public long ecx() { return ecx; }

        /**
         * EDX, as CPUID returned it.
         */
        public long edx() { return edx; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * A display adapter, in a section of `display_watchdog_header` (0x10 bytes;
     * zeros at its end may have been cut off). Those of vendor 0x1414 are
     * Microsoft's software adapters.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery">Source</a>
     */
    public static class DisplayAdapter extends KaitaiStruct {
        public static DisplayAdapter fromFile(String fileName) throws IOException {
            return new DisplayAdapter(new ByteBufferKaitaiStream(fileName));
        }

        public DisplayAdapter(KaitaiStream _io) {
            this(_io, null, null);
        }

        public DisplayAdapter(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public DisplayAdapter(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.driverModel = this._io.readU4le();
            this.vendorId = this._io.readU4le();
            this.deviceId = this._io.readU4le();
            this.number = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long driverModel;
        private long vendorId;
        private long deviceId;
        private long number;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * Version of the display driver model times 1000, 3200 for WDDM 3.2.
         * Inferred from the numbers of `KMT_DRIVERVERSION`.
         */
        public long driverModel() { return driverModel; }

        /**
         * Vendor by its PCI number; on ARM64 four ASCII characters.
         */
        public long vendorId() { return vendorId; }

        /**
         * Device by its PCI number; on ARM64 four ASCII characters.
         */
        public long deviceId() { return deviceId; }

        /**
         * Number of the adapter. Inferred.
         */
        public long number() { return number; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * An entry of the directory behind `display_watchdog_header`. Sections are in
     * the order of the entries; each ends where the next begins. Zeros at the end
     * of a section may have been cut off.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery">Source</a>
     */
    public static class DisplayWatchdogEntry extends KaitaiStruct {
        public static DisplayWatchdogEntry fromFile(String fileName) throws IOException {
            return new DisplayWatchdogEntry(new ByteBufferKaitaiStream(fileName));
        }

        public DisplayWatchdogEntry(KaitaiStream _io) {
            this(_io, null, null);
        }

        public DisplayWatchdogEntry(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public DisplayWatchdogEntry(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.ofsSection = this._io.readU4le();
            this.id = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long ofsSection;
        private long id;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * Offset of the section in the blob; 0 if the entry is not used.
         */
        public long ofsSection() { return ofsSection; }

        /**
         * Kind of the section. From 0x20 to 0x23: a `display_adapter`. 0xffff: the
         * state of the timeout recovery. 0x11 to 0x19: events. 1, 2, 3 and 6: the
         * report.
         */
        public long id() { return id; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Head of the data of the display watchdog (tag
     * 270a33fd-3da6-460d-ba89-3c1bae21e39b), which the graphics kernel adds to
     * every dump, with a report if a display driver did not answer. A directory of
     * `display_watchdog_entry` follows.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery">Source</a>
     */
    public static class DisplayWatchdogHeader extends KaitaiStruct {
        public static DisplayWatchdogHeader fromFile(String fileName) throws IOException {
            return new DisplayWatchdogHeader(new ByteBufferKaitaiStream(fileName));
        }

        public DisplayWatchdogHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public DisplayWatchdogHeader(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public DisplayWatchdogHeader(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.numEntries = this._io.readU4le();
            this.lenCommon = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long numEntries;
        private long lenCommon;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * Size of the directory; it may be one more than there is room for in
         * front of the first section.
         */
        public long numEntries() { return numEntries; }

        /**
         * Where the report of a driver that did not answer begins; 0 without one.
         */
        public long lenCommon() { return lenCommon; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Head of the buffers of Event Tracing for Windows that had not been written
     * to their files (tag 2b88b710-1c93-4f7c-b06c-655ecc50decc; 0x20 bytes).
     * `etw_logger` and the buffers of that logger follow, several times.
     * @see <a href="https://learn.microsoft.com/en-us/windows/win32/api/evntrace/ns-evntrace-trace_logfile_header">Source</a>
     */
    public static class EtwHeader extends KaitaiStruct {
        public static EtwHeader fromFile(String fileName) throws IOException {
            return new EtwHeader(new ByteBufferKaitaiStream(fileName));
        }

        public EtwHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public EtwHeader(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public EtwHeader(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.timerResolution = this._io.readU4le();
            this.buildNumber = this._io.readU4le();
            this.cpuMhz = this._io.readU4le();
            this._unnamed3 = this._io.readBytes(4);
            this.bootTime = this._io.readU8le();
            this.counterFrequency = this._io.readU4le();
            this._unnamed6 = this._io.readBytes(4);
        }

        public void _fetchInstances() {
        }
        private long timerResolution;
        private long buildNumber;
        private long cpuMhz;
        private byte[] _unnamed3;
        private long bootTime;
        private long counterFrequency;
        private byte[] _unnamed6;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * Length of a tick of the clock in units of 100 nanoseconds; 156250 is
         * usual.
         */
        public long timerResolution() { return timerResolution; }

        /**
         * Build number of Windows in the lower 28 bits; the upper four are 0xf for
         * a free (release) build of the kernel.
         */
        public long buildNumber() { return buildNumber; }

        /**
         * Speed of the processors in MHz.
         */
        public long cpuMhz() { return cpuMhz; }

        /**
         * Zero.
         */
        public byte[] _unnamed3() { return _unnamed3; }

        /**
         * When the machine was started.
         */
        public long bootTime() { return bootTime; }

        /**
         * Ticks of the counter of the time stamps in a second.
         */
        public long counterFrequency() { return counterFrequency; }

        /**
         * Zero.
         */
        public byte[] _unnamed6() { return _unnamed6; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Head of the buffers of one logger (0x30 bytes), somewhere behind
     * `etw_header`. The name follows, `len_name` bytes of UTF-16. The size of the
     * buffers behind it is not described, so the next logger is found by `magic`.
     * @see <a href="https://learn.microsoft.com/en-us/windows/win32/api/evntrace/ns-evntrace-trace_logfile_header">Source</a>
     */
    public static class EtwLogger extends KaitaiStruct {
        public static EtwLogger fromFile(String fileName) throws IOException {
            return new EtwLogger(new ByteBufferKaitaiStream(fileName));
        }

        public EtwLogger(KaitaiStream _io) {
            this(_io, null, null);
        }

        public EtwLogger(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public EtwLogger(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.magic = this._io.readU4le();
            this.loggerId = this._io.readU4le();
            this.logFileMode = this._io.readU4le();
            this.clockType = this._io.readU4le();
            this.lenBuffer = this._io.readU4le();
            this.lenName = this._io.readU4le();
            this.times = new ArrayList<Long>();
            for (int i = 0; i < 3; i++) {
                this.times.add(this._io.readU8le());
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.times.size(); i++) {
            }
        }
        private long magic;
        private long loggerId;
        private long logFileMode;
        private long clockType;
        private long lenBuffer;
        private long lenName;
        private List<Long> times;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * Marks a logger, 0x1ebafe1.
         */
        public long magic() { return magic; }

        /**
         * Number of the logger.
         */
        public long loggerId() { return loggerId; }

        /**
         * Log file mode, of which the flags are public. Inferred.
         */
        public long logFileMode() { return logFileMode; }

        /**
         * 1 for the performance counter, 2 for the system time. Inferred.
         */
        public long clockType() { return clockType; }

        /**
         * Size of a buffer in bytes.
         */
        public long lenBuffer() { return lenBuffer; }

        /**
         * Size of the name in bytes.
         */
        public long lenName() { return lenName; }

        /**
         * Three times at the start of the logger, in the units of `clock_type`.
         * Inferred.
         */
        public List<Long> times() { return times; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Head of the path of a program (tag be84d651-a550-4367-8e63-ab792b631f94),
     * which follows in UTF-16 with zeros behind it. In the dump of a critical
     * process that died it was that process; in others it is not the current one.
     * No public source describes which one it is.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data">Source</a>
     */
    public static class ExecutablePathHeader extends KaitaiStruct {
        public static ExecutablePathHeader fromFile(String fileName) throws IOException {
            return new ExecutablePathHeader(new ByteBufferKaitaiStream(fileName));
        }

        public ExecutablePathHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ExecutablePathHeader(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public ExecutablePathHeader(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.version = this._io.readU4le();
            this.lenBlob = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long version;
        private long lenBlob;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * Always 1 in the files that were seen.
         */
        public long version() { return version; }

        /**
         * Size of the blob in bytes.
         */
        public long lenBlob() { return lenBlob; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * A driver that uses the Windows Driver Frameworks (0x38 bytes). The blob
     * f87e4a4c-c5a1-4d2f-bff0-d5de63a5e4c3 is an array of them in the order of
     * loading; the first is the framework itself, `Wdf01000`, with its own
     * version.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-wdfkd-wdfldr">Source</a>
     */
    public static class FrameworkDriver extends KaitaiStruct {
        public static FrameworkDriver fromFile(String fileName) throws IOException {
            return new FrameworkDriver(new ByteBufferKaitaiStream(fileName));
        }

        public FrameworkDriver(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FrameworkDriver(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public FrameworkDriver(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.globalsAddress = this._io.readU8le();
            this.majorVersion = this._io.readU4le();
            this.minorVersion = this._io.readU4le();
            this.buildNumber = this._io.readU4le();
            this.name = this._io.readBytes(32);
            this._unnamed5 = this._io.readBytes(4);
        }

        public void _fetchInstances() {
        }
        private long globalsAddress;
        private long majorVersion;
        private long minorVersion;
        private long buildNumber;
        private byte[] name;
        private byte[] _unnamed5;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * Address of the driver's framework globals; 0 for the framework itself.
         * Inferred.
         */
        public long globalsAddress() { return globalsAddress; }

        /**
         * Major version of the framework that the driver was bound to.
         */
        public long majorVersion() { return majorVersion; }

        /**
         * Minor version of it.
         */
        public long minorVersion() { return minorVersion; }

        /**
         * Build number of it, 0 in the files that were seen.
         */
        public long buildNumber() { return buildNumber; }

        /**
         * Name of the driver in ASCII up to the first zero, without its extension;
         * what follows is left over.
         */
        public byte[] name() { return name; }

        /**
         * Left over.
         */
        public byte[] _unnamed5() { return _unnamed5; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Head of the log of one driver that uses the Windows Driver Frameworks (tag
     * 54c84888-01d1-4c1e-bed6-282c98241303; 0x44 bytes). Inferred: Windows saves
     * the log of the driver that it holds responsible, or else of the one that
     * logged last. The entries follow; their text is not in the dump.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-wdfkd-wdflogdump">Source</a>
     */
    public static class FrameworkLogHeader extends KaitaiStruct {
        public static FrameworkLogHeader fromFile(String fileName) throws IOException {
            return new FrameworkLogHeader(new ByteBufferKaitaiStream(fileName));
        }

        public FrameworkLogHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FrameworkLogHeader(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public FrameworkLogHeader(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.guid = this._io.readBytes(16);
            this.logAddress = this._io.readU8le();
            this.lenLog = this._io.readU4le();
            this.ofsNext = this._io.readU2le();
            this.ofsLast = this._io.readU2le();
            this.sequenceNumber = this._io.readU4le();
            this.name = this._io.readBytes(32);
        }

        public void _fetchInstances() {
        }
        private byte[] guid;
        private long logAddress;
        private long lenLog;
        private int ofsNext;
        private int ofsLast;
        private long sequenceNumber;
        private byte[] name;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * GUID 544d4c9d-942c-46d5-bf50-df5cd9524a50, the same in all files.
         */
        public byte[] guid() { return guid; }

        /**
         * Address of the log in memory.
         */
        public long logAddress() { return logAddress; }

        /**
         * Size of the entries in bytes.
         */
        public long lenLog() { return lenLog; }

        /**
         * Offset of the next entry from the first one. Inferred.
         */
        public int ofsNext() { return ofsNext; }

        /**
         * Offset of the last entry from the first one. Inferred.
         */
        public int ofsLast() { return ofsLast; }

        /**
         * Number of the last entry. Inferred.
         */
        public long sequenceNumber() { return sequenceNumber; }

        /**
         * Name of the driver in ASCII up to the first zero, without its extension.
         */
        public byte[] name() { return name; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Value of a model-specific register, in a `processor_register`.
     */
    public static class MsrReading extends KaitaiStruct {
        public static MsrReading fromFile(String fileName) throws IOException {
            return new MsrReading(new ByteBufferKaitaiStream(fileName));
        }

        public MsrReading(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MsrReading(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public MsrReading(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.value = this._io.readU8le();
            this._unnamed1 = this._io.readBytes(8);
        }

        public void _fetchInstances() {
        }
        private long value;
        private byte[] _unnamed1;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * All 64 bits of the register.
         */
        public long value() { return value; }

        /**
         * Zero.
         */
        public byte[] _unnamed1() { return _unnamed1; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Head of the black box of NTFS (tag 00afe9c4-940d-4213-8016-cd3719b5bc20;
     * 0x1000 bytes). Everything behind it is zero in every file that was seen.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxntfs">Source</a>
     */
    public static class NtfsBlackBox extends KaitaiStruct {
        public static NtfsBlackBox fromFile(String fileName) throws IOException {
            return new NtfsBlackBox(new ByteBufferKaitaiStream(fileName));
        }

        public NtfsBlackBox(KaitaiStream _io) {
            this(_io, null, null);
        }

        public NtfsBlackBox(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public NtfsBlackBox(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.version = this._io.readU4le();
            this.lenRecord = this._io.readU4le();
            this.time = this._io.readU8le();
            this.ofsFirst = this._io.readU2le();
            this.lenHeader = this._io.readU2le();
        }

        public void _fetchInstances() {
        }
        private long version;
        private long lenRecord;
        private long time;
        private int ofsFirst;
        private int lenHeader;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * Always 0x10000000 in the files that were seen.
         */
        public long version() { return version; }

        /**
         * Always 0x118; presumably the size of a record.
         */
        public long lenRecord() { return lenRecord; }

        /**
         * A time shortly after the boot; presumably the start of the file system.
         */
        public long time() { return time; }

        /**
         * Always 8; its meaning is not known.
         */
        public int ofsFirst() { return ofsFirst; }

        /**
         * Always 0x18; presumably the size of this header.
         */
        public int lenHeader() { return lenHeader; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Head of the data of the NVIDIA display driver (tag
     * bf2297dc-34ba-11dc-868a-e19155d89593). The rest is not described; it
     * contains messages of protocol buffers, one of them with the version of the
     * driver and its branch in ASCII (`560.94`, `r560_88-4`).
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data">Source</a>
     */
    public static class NvidiaHeader extends KaitaiStruct {
        public static NvidiaHeader fromFile(String fileName) throws IOException {
            return new NvidiaHeader(new ByteBufferKaitaiStream(fileName));
        }

        public NvidiaHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public NvidiaHeader(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public NvidiaHeader(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.signature = this._io.readBytes(4);
            if (!(Arrays.equals(this.signature, new byte[] { 78, 86, 67, 68 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 78, 86, 67, 68 }, this.signature, this._io, "/types/nvidia_header/seq/0");
            }
            this.guid = this._io.readBytes(16);
            this.lenBlob = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private byte[] signature;
        private byte[] guid;
        private long lenBlob;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * Marks the format.
         */
        public byte[] signature() { return signature; }

        /**
         * The same in all files.
         */
        public byte[] guid() { return guid; }

        /**
         * Size of the blob in bytes.
         */
        public long lenBlob() { return lenBlob; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Head of a part of a configuration space, behind `pci_record` or the piece
     * before; `len_piece` bytes of it follow.
     */
    public static class PciPiece extends KaitaiStruct {
        public static PciPiece fromFile(String fileName) throws IOException {
            return new PciPiece(new ByteBufferKaitaiStream(fileName));
        }

        public PciPiece(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PciPiece(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public PciPiece(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.ofsPiece = this._io.readU2le();
            this.lenPiece = this._io.readU2le();
        }

        public void _fetchInstances() {
        }
        private int ofsPiece;
        private int lenPiece;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * Offset of the part in the configuration space.
         */
        public int ofsPiece() { return ofsPiece; }

        /**
         * Size in bytes.
         */
        public int lenPiece() { return lenPiece; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Head of the configuration space of one PCI function (tag
     * 9276c055-eb87-425c-b8b5-04e4d247f6cd; 0x38 bytes). The blob is a sequence of
     * such records up to its end. `num_pieces` times `pci_piece` follow. The pieces
     * are parts of the space, for which see `pci_configuration`: the header, and
     * capabilities; those that touch each other are in one piece.
     */
    public static class PciRecord extends KaitaiStruct {
        public static PciRecord fromFile(String fileName) throws IOException {
            return new PciRecord(new ByteBufferKaitaiStream(fileName));
        }

        public PciRecord(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PciRecord(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public PciRecord(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.signature = this._io.readBytes(4);
            this.lenRecord = this._io.readU4le();
            this.numPieces = this._io.readU4le();
            this.address = this._io.readU4le();
            this.busExtension = this._io.readU8le();
            this.flags = this._io.readU8le();
            this.link = this._io.readU8le();
            this.previous = this._io.readU8le();
            this.next = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private byte[] signature;
        private long lenRecord;
        private long numPieces;
        private long address;
        private long busExtension;
        private long flags;
        private long link;
        private long previous;
        private long next;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * The characters `PCfg`.
         */
        public byte[] signature() { return signature; }

        /**
         * Size of the record in bytes, with its head.
         */
        public long lenRecord() { return lenRecord; }

        /**
         * Number of pieces.
         */
        public long numPieces() { return numPieces; }

        /**
         * Bus from bit 8 on, device in bits 3 to 7, function in bits 0 to 2.
         */
        public long address() { return address; }

        /**
         * Kernel address; inferred to be a structure of the bus.
         */
        public long busExtension() { return busExtension; }

        /**
         * Always 1 in the files that were seen.
         */
        public long flags() { return flags; }

        /**
         * Kernel address inside of the function's own structure.
         */
        public long link() { return link; }

        /**
         * Kernel address of the structure of the function before, or 0.
         */
        public long previous() { return previous; }

        /**
         * Kernel address of the structure of the next function, or 0.
         */
        public long next() { return next; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Head of the record of Plug and Play (tag
     * b7631941-532a-4cd6-b1b1-edb5917d4557): the device that was started or
     * removed last, mostly long before. The device instance path follows in
     * UTF-16, with zeros behind it.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxpnp">Source</a>
     */
    public static class PlugAndPlayHeader extends KaitaiStruct {
        public static PlugAndPlayHeader fromFile(String fileName) throws IOException {
            return new PlugAndPlayHeader(new ByteBufferKaitaiStream(fileName));
        }

        public PlugAndPlayHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PlugAndPlayHeader(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public PlugAndPlayHeader(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this._unnamed0 = this._io.readBytes(16);
            this.time = this._io.readU8le();
            this._unnamed2 = this._io.readBytes(20);
        }

        public void _fetchInstances() {
        }
        private byte[] _unnamed0;
        private long time;
        private byte[] _unnamed2;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * Zero in the files that were seen.
         */
        public byte[] _unnamed0() { return _unnamed0; }

        /**
         * When that was.
         */
        public long time() { return time; }

        /**
         * The numbers 3 and 0x18 with zeros; their meaning is not known.
         */
        public byte[] _unnamed2() { return _unnamed2; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * State of a power button that was held until the machine stopped (tag
     * 5545f79e-5326-4467-ae69-81633ae33155; 0x60 bytes), in a dump of bug check
     * 0x1c8. Only one file was seen; all but the head is inferred.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2">Source</a>
     */
    public static class PowerButton extends KaitaiStruct {
        public static PowerButton fromFile(String fileName) throws IOException {
            return new PowerButton(new ByteBufferKaitaiStream(fileName));
        }

        public PowerButton(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PowerButton(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public PowerButton(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.version = this._io.readU4le();
            this.lenBlob = this._io.readU4le();
            this._unnamed2 = this._io.readBytes(8);
            this.signature = this._io.readBytes(4);
            if (!(Arrays.equals(this.signature, new byte[] { 80, 79, 87, 68 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 80, 79, 87, 68 }, this.signature, this._io, "/types/power_button/seq/3");
            }
            this._unnamed4 = this._io.readBytes(12);
            this.threadAddress = this._io.readU8le();
            this._unnamed6 = this._io.readBytes(24);
            this.routineAddress = this._io.readU8le();
            this.stackAddress = this._io.readU8le();
            this._unnamed9 = this._io.readBytes(16);
        }

        public void _fetchInstances() {
        }
        private long version;
        private long lenBlob;
        private byte[] _unnamed2;
        private byte[] signature;
        private byte[] _unnamed4;
        private long threadAddress;
        private byte[] _unnamed6;
        private long routineAddress;
        private long stackAddress;
        private byte[] _unnamed9;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * 1 in the only file that was seen.
         */
        public long version() { return version; }

        /**
         * Size of the blob in bytes.
         */
        public long lenBlob() { return lenBlob; }

        /**
         * The numbers 1 and 0.
         */
        public byte[] _unnamed2() { return _unnamed2; }

        /**
         * Marks the format.
         */
        public byte[] signature() { return signature; }

        /**
         * Three numbers whose meaning is not known.
         */
        public byte[] _unnamed4() { return _unnamed4; }

        /**
         * Address of a thread. Inferred.
         */
        public long threadAddress() { return threadAddress; }

        /**
         * Zero.
         */
        public byte[] _unnamed6() { return _unnamed6; }

        /**
         * Address in the kernel. Inferred.
         */
        public long routineAddress() { return routineAddress; }

        /**
         * Address on a stack. Inferred.
         */
        public long stackAddress() { return stackAddress; }

        /**
         * An address that is not known, and that of the thread again.
         */
        public byte[] _unnamed9() { return _unnamed9; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * A leaf of CPUID or a model-specific register (tag
     * d03dc06f-d88e-44c5-ba2a-fae035172d19; 0x28 bytes). The blob is a sequence of
     * such entries up to its end. There are two readings: one that was taken when
     * the machine started, and one that was taken on the processor that stopped.
     * Under a hypervisor the first has what the hypervisor lets its guests see.
     * 
     * CPUID is called with the number of the leaf in ECX as well, so that the entry of
     * leaf 7 has subleaf 7 of it, which is empty, and not the features in subleaf 0.
     */
    public static class ProcessorRegister extends KaitaiStruct {
        public static ProcessorRegister fromFile(String fileName) throws IOException {
            return new ProcessorRegister(new ByteBufferKaitaiStream(fileName));
        }

        public ProcessorRegister(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ProcessorRegister(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public ProcessorRegister(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.kind = WindowsDumpBlobs.RegisterKinds.byId(this._io.readU4le());
            this.index = this._io.readU4le();
            this.earlyReading = this._io.readBytes(16);
            this.crashReading = this._io.readBytes(16);
        }

        public void _fetchInstances() {
        }
        private RegisterKinds kind;
        private long index;
        private byte[] earlyReading;
        private byte[] crashReading;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * What was read; decides whether the readings are `cpuid_reading` or
         * `msr_reading`.
         */
        public RegisterKinds kind() { return kind; }

        /**
         * Number of the leaf, or of the model-specific register.
         */
        public long index() { return index; }

        /**
         * First reading.
         */
        public byte[] earlyReading() { return earlyReading; }

        /**
         * Second reading, at the crash.
         */
        public byte[] crashReading() { return crashReading; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * A value of the registry key of processor 0 (tag
     * 6c7ac389-4313-47dc-9f34-a8800a0fb56c), `CentralProcessor/0` in the description
     * of the hardware. The blob is a sequence of such values up to its end.
     */
    public static class RegistryValue extends KaitaiStruct {
        public static RegistryValue fromFile(String fileName) throws IOException {
            return new RegistryValue(new ByteBufferKaitaiStream(fileName));
        }

        public RegistryValue(KaitaiStream _io) {
            this(_io, null, null);
        }

        public RegistryValue(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public RegistryValue(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.lenName = this._io.readU4le();
            this.name = this._io.readBytes(lenName());
            this.valueType = WindowsDumpBlobs.RegistryTypes.byId(this._io.readU4le());
            this.lenData = this._io.readU4le();
            this.data = this._io.readBytes(lenData());
        }

        public void _fetchInstances() {
        }
        private long lenName;
        private byte[] name;
        private RegistryTypes valueType;
        private long lenData;
        private byte[] data;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * Size of the name in bytes, with its terminating zero.
         */
        public long lenName() { return lenName; }

        /**
         * Name of the value in UTF-16.
         */
        public byte[] name() { return name; }

        /**
         * Kind of the data.
         */
        public RegistryTypes valueType() { return valueType; }

        /**
         * Size of the data in bytes.
         */
        public long lenData() { return lenData; }

        /**
         * The data; texts are in UTF-16, with a terminating zero.
         */
        public byte[] data() { return data; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Head of the ranges of one driver, behind `saved_memory_header` or the ranges
     * of the group before. The name follows, padded with zeros up to `len_header`
     * bytes from the start of this head, then `num_ranges` times
     * `saved_memory_range` with the bytes. Nothing is aligned.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data">Source</a>
     */
    public static class SavedMemoryGroup extends KaitaiStruct {
        public static SavedMemoryGroup fromFile(String fileName) throws IOException {
            return new SavedMemoryGroup(new ByteBufferKaitaiStream(fileName));
        }

        public SavedMemoryGroup(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SavedMemoryGroup(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public SavedMemoryGroup(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.lenHeader = this._io.readU4le();
            this.numRanges = this._io.readU4le();
            this.lenRanges = this._io.readU4le();
            this._unnamed3 = this._io.readBytes(4);
            this.lenName = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long lenHeader;
        private long numRanges;
        private long lenRanges;
        private byte[] _unnamed3;
        private long lenName;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * Size of this head and the name in bytes; the first range begins there.
         */
        public long lenHeader() { return lenHeader; }

        /**
         * Number of ranges.
         */
        public long numRanges() { return numRanges; }

        /**
         * Size of all ranges in bytes, with their heads.
         */
        public long lenRanges() { return lenRanges; }

        /**
         * Zero.
         */
        public byte[] _unnamed3() { return _unnamed3; }

        /**
         * Size of the name in bytes, with zeros behind it.
         */
        public long lenName() { return lenName; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Head of the ranges of memory that drivers added, with their bytes (tag
     * 0d910545-e694-4b15-870c-01625fb32a6f; 0x18 bytes). Builds of 2024 write it
     * in place of `address_range_group`. `num_groups` times `saved_memory_group`
     * follow, each with its ranges. Most of this memory is in no data block of the
     * dump.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data">Source</a>
     */
    public static class SavedMemoryHeader extends KaitaiStruct {
        public static SavedMemoryHeader fromFile(String fileName) throws IOException {
            return new SavedMemoryHeader(new ByteBufferKaitaiStream(fileName));
        }

        public SavedMemoryHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SavedMemoryHeader(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public SavedMemoryHeader(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.lenHeader = this._io.readU4le();
            this.version = this._io.readU2le();
            this.numGroups = this._io.readU2le();
            this.lenBlob = this._io.readU4le();
            this.lenData = this._io.readU4le();
            this._unnamed5 = this._io.readBytes(8);
        }

        public void _fetchInstances() {
        }
        private long lenHeader;
        private int version;
        private int numGroups;
        private long lenBlob;
        private long lenData;
        private byte[] _unnamed5;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * Size of this header, 0x18.
         */
        public long lenHeader() { return lenHeader; }

        /**
         * Always 1 in the files that were seen.
         */
        public int version() { return version; }

        /**
         * Number of groups.
         */
        public int numGroups() { return numGroups; }

        /**
         * Size of the blob in bytes.
         */
        public long lenBlob() { return lenBlob; }

        /**
         * Size of the blob once more; presumably the bytes in use.
         */
        public long lenData() { return lenData; }

        /**
         * Zero.
         */
        public byte[] _unnamed5() { return _unnamed5; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Head of a range of memory; `len_range` bytes of it follow.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data">Source</a>
     */
    public static class SavedMemoryRange extends KaitaiStruct {
        public static SavedMemoryRange fromFile(String fileName) throws IOException {
            return new SavedMemoryRange(new ByteBufferKaitaiStream(fileName));
        }

        public SavedMemoryRange(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SavedMemoryRange(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public SavedMemoryRange(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.address = this._io.readU8le();
            this.lenRange = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private long address;
        private long lenRange;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * Virtual address of the first byte.
         */
        public long address() { return address; }

        /**
         * Size in bytes.
         */
        public long lenRange() { return lenRange; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Mark of a dump that was written while the machine was shutting down (tag
     * 6de4c85a-57f3-4cda-82fe-c8855a58f8e4; 8 bytes). Inferred: just the dumps
     * taken during a shutdown have it.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data">Source</a>
     */
    public static class ShutdownMark extends KaitaiStruct {
        public static ShutdownMark fromFile(String fileName) throws IOException {
            return new ShutdownMark(new ByteBufferKaitaiStream(fileName));
        }

        public ShutdownMark(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ShutdownMark(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public ShutdownMark(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.version = this._io.readU4le();
            this.state = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long version;
        private long state;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * Always 1 in the files that were seen.
         */
        public long version() { return version; }

        /**
         * Always 3 in the files that were seen; its meaning is not known.
         */
        public long state() { return state; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * A request to a disk (0x3c bytes); see `storage_ring_header`. All fields are
     * inferred: the commands of ataport agree with the registers behind them, and
     * its times with the time since the boot.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/storage/storport-driver">Source</a>
     */
    public static class StorageRequest extends KaitaiStruct {
        public static StorageRequest fromFile(String fileName) throws IOException {
            return new StorageRequest(new ByteBufferKaitaiStream(fileName));
        }

        public StorageRequest(KaitaiStream _io) {
            this(_io, null, null);
        }

        public StorageRequest(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public StorageRequest(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.operation = this._io.readU1();
            this.command = this._io.readBytes(15);
            this.ataRegisters = this._io.readBytes(16);
            this.startTime = this._io.readU8le();
            this.endTime = this._io.readU8le();
            this.status = this._io.readU4le();
            this._unnamed6 = this._io.readBytes(4);
            this.lowAddress = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private int operation;
        private byte[] command;
        private byte[] ataRegisters;
        private long startTime;
        private long endTime;
        private long status;
        private byte[] _unnamed6;
        private long lowAddress;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * Operation code of the SCSI command, 0x28 to read and 0x2a to write.
         */
        public int operation() { return operation; }

        /**
         * Rest of the SCSI command; storport clears it.
         */
        public byte[] command() { return command; }

        /**
         * Registers of the ATA command, of ataport alone.
         */
        public byte[] ataRegisters() { return ataRegisters; }

        /**
         * When the request began; 0 if that was not noted. Of ataport since the
         * boot.
         */
        public long startTime() { return startTime; }

        /**
         * When it was completed. A request of ataport that was not has a time
         * before its start.
         */
        public long endTime() { return endTime; }

        /**
         * Status. Of storport that of the request block, where 1 is success; of
         * ataport the ATA status register, where 0x50 is ready and bit 0 an error.
         */
        public long status() { return status; }

        /**
         * Zero.
         */
        public byte[] _unnamed6() { return _unnamed6; }

        /**
         * Lower half of an address in memory; of ataport 0.
         */
        public long lowAddress() { return lowAddress; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Head of the last requests that a storage port driver completed (tag
     * da82441d-7142-4bc1-b844-0807c5a4b67f; 0x24 bytes), one blob for each port
     * driver. `num_requests` times `storage_request` follow: of
     * storport the latest first, of ataport in the order of its ring.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/storage/storport-driver">Source</a>
     */
    public static class StorageRingHeader extends KaitaiStruct {
        public static StorageRingHeader fromFile(String fileName) throws IOException {
            return new StorageRingHeader(new ByteBufferKaitaiStream(fileName));
        }

        public StorageRingHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public StorageRingHeader(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public StorageRingHeader(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.signature = this._io.readBytes(4);
            this.version = this._io.readU4le();
            this.lenBlob = this._io.readU4le();
            this._unnamed3 = this._io.readBytes(4);
            this.name = this._io.readBytes(16);
            this.numRequests = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private byte[] signature;
        private long version;
        private long lenBlob;
        private byte[] _unnamed3;
        private byte[] name;
        private long numRequests;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * Signature, `DSTP` of storport.sys and `DATA` of ataport.sys.
         */
        public byte[] signature() { return signature; }

        /**
         * Always 0x60 in the files that were seen; its meaning is not known.
         */
        public long version() { return version; }

        /**
         * Size of the blob in bytes.
         */
        public long lenBlob() { return lenBlob; }

        /**
         * Zero.
         */
        public byte[] _unnamed3() { return _unnamed3; }

        /**
         * Name of the port driver in ASCII, with zeros behind it.
         */
        public byte[] name() { return name; }

        /**
         * Number of requests; 64 or 66 at most.
         */
        public long numRequests() { return numRequests; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * What the compressed store found wrong (tag
     * d6d379dc-c699-43e9-8c5e-f5fd8dd65780), in a dump of bug check 0x1c7. The
     * page of the store follows, `len_page` bytes.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2">Source</a>
     */
    public static class StoreCorruption extends KaitaiStruct {
        public static StoreCorruption fromFile(String fileName) throws IOException {
            return new StoreCorruption(new ByteBufferKaitaiStream(fileName));
        }

        public StoreCorruption(KaitaiStream _io) {
            this(_io, null, null);
        }

        public StoreCorruption(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public StoreCorruption(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.version = this._io.readU8le();
            this.pageAddress = this._io.readU8le();
            this.lenPage = this._io.readU8le();
            this.expectedHash = this._io.readU8le();
            this.foundHash = this._io.readU8le();
            this.targetAddress = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private long version;
        private long pageAddress;
        private long lenPage;
        private long expectedHash;
        private long foundHash;
        private long targetAddress;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * 1 in the only file that was seen.
         */
        public long version() { return version; }

        /**
         * Address of the compressed page, parameter 2 of the bug check.
         */
        public long pageAddress() { return pageAddress; }

        /**
         * Size of the page in bytes.
         */
        public long lenPage() { return lenPage; }

        /**
         * Hash that the page had, parameter 3 of the bug check.
         */
        public long expectedHash() { return expectedHash; }

        /**
         * Presumably the hash that it has now.
         */
        public long foundHash() { return foundHash; }

        /**
         * Address of the page to be filled, parameter 4 of the bug check.
         */
        public long targetAddress() { return targetAddress; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Head of the notification that Winlogon was delivering or had delivered last
     * (tag 80cc79cf-a719-4af1-bf97-fe29ff76ebc1). The name follows in UTF-16, with
     * zeros behind it, such as `ShellStartupShellStarted`, the normal state.
     * @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxwinlogon">Source</a>
     */
    public static class WinlogonHeader extends KaitaiStruct {
        public static WinlogonHeader fromFile(String fileName) throws IOException {
            return new WinlogonHeader(new ByteBufferKaitaiStream(fileName));
        }

        public WinlogonHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public WinlogonHeader(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public WinlogonHeader(KaitaiStream _io, KaitaiStruct _parent, WindowsDumpBlobs _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.version = this._io.readU4le();
            this.lenBlob = this._io.readU4le();
            this.flag = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long version;
        private long lenBlob;
        private long flag;
        private WindowsDumpBlobs _root;
        private KaitaiStruct _parent;

        /**
         * Always 1 in the files that were seen.
         */
        public long version() { return version; }

        /**
         * Size of the blob in bytes.
         */
        public long lenBlob() { return lenBlob; }

        /**
         * Mostly 0; 1 was seen with a locked display. Presumably whether the
         * notification was still being delivered.
         */
        public long flag() { return flag; }
        public WindowsDumpBlobs _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }
    private WindowsDumpBlobs _root;
    private KaitaiStruct _parent;
    public WindowsDumpBlobs _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
