// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/smbios.ksy; kaitai-struct-compiler 0.11.0

package kdmpks;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;


/**
 * The System Management BIOS tables of a machine, in which its firmware
 * describes it: maker and product, board, chassis, processors, memory modules.
 * The bytes are those that `GetSystemFirmwareTable` returns for the provider
 * `RSMB`, a structure named `RawSMBIOSData`; Windows adds the same to crash
 * dumps, as secondary data with the tag bc5c008f-1e3a-44d7-988d-86f6884c6758.
 * 
 * A header of eight bytes is followed by structures, the last of which has the
 * type 127. A structure has a formatted part and a set of texts, to which the
 * formatted part refers by number: 1 is the first, 0 is none. Texts have
 * no declared encoding.
 * 
 * Each version of the standard made some formatted parts longer, so that the
 * length of a structure decides which fields it has. The first version's fields
 * are those of the sequences here, later ones are instances that exist as far as
 * the length reaches. Offsets are written as in the standard, which counts from
 * the type of the structure: less four, the bytes before the formatted part.
 * 
 * Firmware is often careless: fields may have a text such as "To Be Filled By
 * O.E.M.", and numbers may be wrong.
 * @see <a href="https://www.dmtf.org/standards/smbios">Source</a>
 * @see <a href="https://www.dmtf.org/sites/default/files/standards/documents/DSP0134_3.7.0.pdf">Source</a>
 * @see <a href="https://learn.microsoft.com/en-us/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemfirmwaretable">Source</a>
 */
public class Smbios extends KaitaiStruct {
    public static Smbios fromFile(String fileName) throws IOException {
        return new Smbios(new ByteBufferKaitaiStream(fileName));
    }

    public enum BoardTypes {
        NOT_KNOWN(1),
        OTHER(2),
        SERVER_BLADE(3),
        CONNECTIVITY_SWITCH(4),
        SYSTEM_MANAGEMENT_MODULE(5),
        PROCESSOR_MODULE(6),
        I_O_MODULE(7),
        MEMORY_MODULE(8),
        DAUGHTER_BOARD(9),
        MOTHERBOARD(10),
        PROCESSOR_MEMORY_MODULE(11),
        PROCESSOR_IO_MODULE(12),
        INTERCONNECT_BOARD(13);

        private final long id;
        BoardTypes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, BoardTypes> byId = new HashMap<Long, BoardTypes>(13);
        static {
            for (BoardTypes e : BoardTypes.values())
                byId.put(e.id(), e);
        }
        public static BoardTypes byId(long id) { return byId.get(id); }
    }

    public enum ChassisSecurityStates {
        OTHER(1),
        NOT_KNOWN(2),
        NO_SECURITY(3),
        EXTERNAL_INTERFACE_LOCKED_OUT(4),
        EXTERNAL_INTERFACE_ENABLED(5);

        private final long id;
        ChassisSecurityStates(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ChassisSecurityStates> byId = new HashMap<Long, ChassisSecurityStates>(5);
        static {
            for (ChassisSecurityStates e : ChassisSecurityStates.values())
                byId.put(e.id(), e);
        }
        public static ChassisSecurityStates byId(long id) { return byId.get(id); }
    }

    public enum ChassisStates {
        OTHER(1),
        NOT_KNOWN(2),
        SAFE(3),
        WARNING(4),
        CRITICAL(5),
        NON_RECOVERABLE(6);

        private final long id;
        ChassisStates(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ChassisStates> byId = new HashMap<Long, ChassisStates>(6);
        static {
            for (ChassisStates e : ChassisStates.values())
                byId.put(e.id(), e);
        }
        public static ChassisStates byId(long id) { return byId.get(id); }
    }

    public enum ChassisTypes {
        OTHER(1),
        NOT_KNOWN(2),
        DESKTOP(3),
        LOW_PROFILE_DESKTOP(4),
        PIZZA_BOX(5),
        MINI_TOWER(6),
        TOWER(7),
        PORTABLE(8),
        LAPTOP(9),
        NOTEBOOK(10),
        HAND_HELD(11),
        DOCKING_STATION(12),
        ALL_IN_ONE(13),
        SUB_NOTEBOOK(14),
        SPACE_SAVING(15),
        LUNCH_BOX(16),
        MAIN_SERVER_CHASSIS(17),
        EXPANSION_CHASSIS(18),
        SUBCHASSIS(19),
        BUS_EXPANSION_CHASSIS(20),
        PERIPHERAL_CHASSIS(21),
        RAID_CHASSIS(22),
        RACK_MOUNT_CHASSIS(23),
        SEALED_CASE_PC(24),
        MULTI_SYSTEM_CHASSIS(25),
        COMPACT_PCI(26),
        ADVANCED_TCA(27),
        BLADE(28),
        BLADE_ENCLOSURE(29),
        TABLET(30),
        CONVERTIBLE(31),
        DETACHABLE(32),
        IOT_GATEWAY(33),
        EMBEDDED_PC(34),
        MINI_PC(35),
        STICK_PC(36);

        private final long id;
        ChassisTypes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ChassisTypes> byId = new HashMap<Long, ChassisTypes>(36);
        static {
            for (ChassisTypes e : ChassisTypes.values())
                byId.put(e.id(), e);
        }
        public static ChassisTypes byId(long id) { return byId.get(id); }
    }

    public enum ErrorCorrections {
        OTHER(1),
        NOT_KNOWN(2),
        NO_CORRECTION(3),
        PARITY(4),
        SINGLE_BIT_ECC(5),
        MULTI_BIT_ECC(6),
        CRC(7);

        private final long id;
        ErrorCorrections(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ErrorCorrections> byId = new HashMap<Long, ErrorCorrections>(7);
        static {
            for (ErrorCorrections e : ErrorCorrections.values())
                byId.put(e.id(), e);
        }
        public static ErrorCorrections byId(long id) { return byId.get(id); }
    }

    public enum FormFactors {
        OTHER(1),
        NOT_KNOWN(2),
        SIMM(3),
        SIP(4),
        CHIP(5),
        DIP(6),
        ZIP(7),
        PROPRIETARY_CARD(8),
        DIMM(9),
        TSOP(10),
        ROW_OF_CHIPS(11),
        RIMM(12),
        SODIMM(13),
        SRIMM(14),
        FB_DIMM(15),
        DIE(16),
        CAMM(17);

        private final long id;
        FormFactors(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, FormFactors> byId = new HashMap<Long, FormFactors>(17);
        static {
            for (FormFactors e : FormFactors.values())
                byId.put(e.id(), e);
        }
        public static FormFactors byId(long id) { return byId.get(id); }
    }

    public enum MemoryArrayLocations {
        OTHER(1),
        NOT_KNOWN(2),
        SYSTEM_BOARD_OR_MOTHERBOARD(3),
        ISA_ADD_ON_CARD(4),
        EISA_ADD_ON_CARD(5),
        PCI_ADD_ON_CARD(6),
        MCA_ADD_ON_CARD(7),
        PCMCIA_ADD_ON_CARD(8),
        PROPRIETARY_ADD_ON_CARD(9),
        NUBUS(10),
        PC_98_C20_ADD_ON_CARD(160),
        PC_98_C24_ADD_ON_CARD(161),
        PC_98_E_ADD_ON_CARD(162),
        PC_98_LOCAL_BUS_ADD_ON_CARD(163),
        CXL_ADD_ON_CARD(164);

        private final long id;
        MemoryArrayLocations(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, MemoryArrayLocations> byId = new HashMap<Long, MemoryArrayLocations>(15);
        static {
            for (MemoryArrayLocations e : MemoryArrayLocations.values())
                byId.put(e.id(), e);
        }
        public static MemoryArrayLocations byId(long id) { return byId.get(id); }
    }

    public enum MemoryArrayUses {
        OTHER(1),
        NOT_KNOWN(2),
        SYSTEM_MEMORY(3),
        VIDEO_MEMORY(4),
        FLASH_MEMORY(5),
        NON_VOLATILE_RAM(6),
        CACHE_MEMORY(7);

        private final long id;
        MemoryArrayUses(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, MemoryArrayUses> byId = new HashMap<Long, MemoryArrayUses>(7);
        static {
            for (MemoryArrayUses e : MemoryArrayUses.values())
                byId.put(e.id(), e);
        }
        public static MemoryArrayUses byId(long id) { return byId.get(id); }
    }

    public enum MemoryTechnologies {
        OTHER(1),
        NOT_KNOWN(2),
        DRAM(3),
        NVDIMM_N(4),
        NVDIMM_F(5),
        NVDIMM_P(6),
        INTEL_OPTANE_PERSISTENT_MEMORY(7);

        private final long id;
        MemoryTechnologies(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, MemoryTechnologies> byId = new HashMap<Long, MemoryTechnologies>(7);
        static {
            for (MemoryTechnologies e : MemoryTechnologies.values())
                byId.put(e.id(), e);
        }
        public static MemoryTechnologies byId(long id) { return byId.get(id); }
    }

    public enum MemoryTypes {
        OTHER(1),
        NOT_KNOWN(2),
        DRAM(3),
        EDRAM(4),
        VRAM(5),
        SRAM(6),
        RAM(7),
        ROM(8),
        FLASH(9),
        EEPROM(10),
        FEPROM(11),
        EPROM(12),
        CDRAM(13),
        DRAM_3D(14),
        SDRAM(15),
        SGRAM(16),
        RDRAM(17),
        DDR(18),
        DDR2(19),
        DDR2_FB_DIMM(20),
        DDR3(24),
        FBD2(25),
        DDR4(26),
        LPDDR(27),
        LPDDR2(28),
        LPDDR3(29),
        LPDDR4(30),
        LOGICAL_NON_VOLATILE_DEVICE(31),
        HBM(32),
        HBM2(33),
        DDR5(34),
        LPDDR5(35),
        HBM3(36);

        private final long id;
        MemoryTypes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, MemoryTypes> byId = new HashMap<Long, MemoryTypes>(33);
        static {
            for (MemoryTypes e : MemoryTypes.values())
                byId.put(e.id(), e);
        }
        public static MemoryTypes byId(long id) { return byId.get(id); }
    }

    public enum ProcessorStates {
        NOT_KNOWN(0),
        ENABLED(1),
        DISABLED_BY_USER(2),
        DISABLED_BY_BIOS(3),
        IDLE(4),
        OTHER(7);

        private final long id;
        ProcessorStates(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ProcessorStates> byId = new HashMap<Long, ProcessorStates>(6);
        static {
            for (ProcessorStates e : ProcessorStates.values())
                byId.put(e.id(), e);
        }
        public static ProcessorStates byId(long id) { return byId.get(id); }
    }

    public enum ProcessorTypes {
        OTHER(1),
        NOT_KNOWN(2),
        CENTRAL_PROCESSOR(3),
        MATH_PROCESSOR(4),
        DSP_PROCESSOR(5),
        VIDEO_PROCESSOR(6);

        private final long id;
        ProcessorTypes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ProcessorTypes> byId = new HashMap<Long, ProcessorTypes>(6);
        static {
            for (ProcessorTypes e : ProcessorTypes.values())
                byId.put(e.id(), e);
        }
        public static ProcessorTypes byId(long id) { return byId.get(id); }
    }

    public enum StructureTypes {
        BIOS_INFORMATION(0),
        SYSTEM_INFORMATION(1),
        BASEBOARD_INFORMATION(2),
        SYSTEM_ENCLOSURE(3),
        PROCESSOR_INFORMATION(4),
        MEMORY_CONTROLLER_INFORMATION(5),
        MEMORY_MODULE_INFORMATION(6),
        CACHE_INFORMATION(7),
        PORT_CONNECTOR_INFORMATION(8),
        SYSTEM_SLOTS(9),
        ON_BOARD_DEVICES_INFORMATION(10),
        OEM_STRINGS(11),
        SYSTEM_CONFIGURATION_OPTIONS(12),
        BIOS_LANGUAGE_INFORMATION(13),
        GROUP_ASSOCIATIONS(14),
        SYSTEM_EVENT_LOG(15),
        PHYSICAL_MEMORY_ARRAY(16),
        MEMORY_DEVICE(17),
        MEMORY_ERROR_INFORMATION_32(18),
        MEMORY_ARRAY_MAPPED_ADDRESS(19),
        MEMORY_DEVICE_MAPPED_ADDRESS(20),
        BUILT_IN_POINTING_DEVICE(21),
        PORTABLE_BATTERY(22),
        SYSTEM_RESET(23),
        HARDWARE_SECURITY(24),
        SYSTEM_POWER_CONTROLS(25),
        VOLTAGE_PROBE(26),
        COOLING_DEVICE(27),
        TEMPERATURE_PROBE(28),
        ELECTRICAL_CURRENT_PROBE(29),
        OUT_OF_BAND_REMOTE_ACCESS(30),
        BOOT_INTEGRITY_SERVICES_ENTRY_POINT(31),
        SYSTEM_BOOT_INFORMATION(32),
        MEMORY_ERROR_INFORMATION_64(33),
        MANAGEMENT_DEVICE(34),
        MANAGEMENT_DEVICE_COMPONENT(35),
        MANAGEMENT_DEVICE_THRESHOLD_DATA(36),
        MEMORY_CHANNEL(37),
        IPMI_DEVICE_INFORMATION(38),
        SYSTEM_POWER_SUPPLY(39),
        ADDITIONAL_INFORMATION(40),
        ONBOARD_DEVICES_EXTENDED_INFORMATION(41),
        MANAGEMENT_CONTROLLER_HOST_INTERFACE(42),
        TPM_DEVICE(43),
        PROCESSOR_ADDITIONAL_INFORMATION(44),
        FIRMWARE_INVENTORY_INFORMATION(45),
        STRING_PROPERTY(46),
        INACTIVE(126),
        END_OF_TABLE(127);

        private final long id;
        StructureTypes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, StructureTypes> byId = new HashMap<Long, StructureTypes>(49);
        static {
            for (StructureTypes e : StructureTypes.values())
                byId.put(e.id(), e);
        }
        public static StructureTypes byId(long id) { return byId.get(id); }
    }

    public enum WakeUpTypes {
        RESERVED(0),
        OTHER(1),
        NOT_KNOWN(2),
        APM_TIMER(3),
        MODEM_RING(4),
        LAN_REMOTE(5),
        POWER_SWITCH(6),
        PCI_PME(7),
        AC_POWER_RESTORED(8);

        private final long id;
        WakeUpTypes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, WakeUpTypes> byId = new HashMap<Long, WakeUpTypes>(9);
        static {
            for (WakeUpTypes e : WakeUpTypes.values())
                byId.put(e.id(), e);
        }
        public static WakeUpTypes byId(long id) { return byId.get(id); }
    }

    public Smbios(KaitaiStream _io) {
        this(_io, null, null);
    }

    public Smbios(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public Smbios(KaitaiStream _io, KaitaiStruct _parent, Smbios _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.header = new RawDataHeader(this._io, this, _root);
        KaitaiStream _io_tables = this._io.substream(lenTables());
        this.tables = new StructureTable(_io_tables, this, _root);
    }

    public void _fetchInstances() {
        this.header._fetchInstances();
        this.tables._fetchInstances();
    }

    /**
     * The motherboard, or another board (type 2).
     * @see <a href="https://www.dmtf.org/standards/smbios">Source</a>
     */
    public static class BaseboardInformation extends KaitaiStruct {
        public static BaseboardInformation fromFile(String fileName) throws IOException {
            return new BaseboardInformation(new ByteBufferKaitaiStream(fileName));
        }

        public BaseboardInformation(KaitaiStream _io) {
            this(_io, null, null);
        }

        public BaseboardInformation(KaitaiStream _io, Smbios.Structure _parent) {
            this(_io, _parent, null);
        }

        public BaseboardInformation(KaitaiStream _io, Smbios.Structure _parent, Smbios _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.manufacturer = this._io.readU1();
            this.product = this._io.readU1();
            this.version = this._io.readU1();
            this.serialNumber = this._io.readU1();
        }

        public void _fetchInstances() {
            assetTag();
            if (this.assetTag != null) {
            }
            boardType();
            if (this.boardType != null) {
            }
            chassisHandle();
            if (this.chassisHandle != null) {
            }
            featureFlags();
            if (this.featureFlags != null) {
            }
            locationInChassis();
            if (this.locationInChassis != null) {
            }
            numContainedObjects();
            if (this.numContainedObjects != null) {
            }
        }
        private Integer assetTag;

        /**
         * Number of a string: inventory number of the board.
         */
        public Integer assetTag() {
            if (this.assetTag != null)
                return this.assetTag;
            if (((Number) (_io().size())).longValue() >= 9 - 4) {
                long _pos = this._io.pos();
                this._io.seek(8 - 4);
                this.assetTag = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.assetTag;
        }
        private Integer boardType;

        /**
         * Kind of the board, one of `board_types`.
         */
        public Integer boardType() {
            if (this.boardType != null)
                return this.boardType;
            if (((Number) (_io().size())).longValue() >= 14 - 4) {
                long _pos = this._io.pos();
                this._io.seek(13 - 4);
                this.boardType = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.boardType;
        }
        private Integer chassisHandle;

        /**
         * Handle of the structure of the chassis.
         */
        public Integer chassisHandle() {
            if (this.chassisHandle != null)
                return this.chassisHandle;
            if (((Number) (_io().size())).longValue() >= 13 - 4) {
                long _pos = this._io.pos();
                this._io.seek(11 - 4);
                this.chassisHandle = this._io.readU2le();
                this._io.seek(_pos);
            }
            return this.chassisHandle;
        }
        private Integer featureFlags;

        /**
         * One bit each. Bit 0: hosts other boards, is a motherboard. 1: needs a daughter
         * board. 2: can be removed. 3: can be replaced. 4: can be replaced while the
         * machine runs.
         */
        public Integer featureFlags() {
            if (this.featureFlags != null)
                return this.featureFlags;
            if (((Number) (_io().size())).longValue() >= 10 - 4) {
                long _pos = this._io.pos();
                this._io.seek(9 - 4);
                this.featureFlags = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.featureFlags;
        }
        private Boolean featureHosting;

        /**
         * Bit 0 of `feature_flags`: hosts other boards, is a motherboard.
         */
        public Boolean featureHosting() {
            if (this.featureHosting != null)
                return this.featureHosting;
            if (((Number) (_io().size())).longValue() >= 10 - 4) {
                this.featureHosting = (featureFlags() & 1) != 0;
            }
            return this.featureHosting;
        }
        private Boolean featureHotSwappable;

        /**
         * Bit 4 of `feature_flags`: can be replaced while the machine runs.
         */
        public Boolean featureHotSwappable() {
            if (this.featureHotSwappable != null)
                return this.featureHotSwappable;
            if (((Number) (_io().size())).longValue() >= 10 - 4) {
                this.featureHotSwappable = (featureFlags() & 16) != 0;
            }
            return this.featureHotSwappable;
        }
        private Boolean featureNeedsDaughter;

        /**
         * Bit 1 of `feature_flags`: needs a daughter board.
         */
        public Boolean featureNeedsDaughter() {
            if (this.featureNeedsDaughter != null)
                return this.featureNeedsDaughter;
            if (((Number) (_io().size())).longValue() >= 10 - 4) {
                this.featureNeedsDaughter = (featureFlags() & 2) != 0;
            }
            return this.featureNeedsDaughter;
        }
        private Boolean featureRemovable;

        /**
         * Bit 2 of `feature_flags`: can be removed.
         */
        public Boolean featureRemovable() {
            if (this.featureRemovable != null)
                return this.featureRemovable;
            if (((Number) (_io().size())).longValue() >= 10 - 4) {
                this.featureRemovable = (featureFlags() & 4) != 0;
            }
            return this.featureRemovable;
        }
        private Boolean featureReplaceable;

        /**
         * Bit 3 of `feature_flags`: can be replaced.
         */
        public Boolean featureReplaceable() {
            if (this.featureReplaceable != null)
                return this.featureReplaceable;
            if (((Number) (_io().size())).longValue() >= 10 - 4) {
                this.featureReplaceable = (featureFlags() & 8) != 0;
            }
            return this.featureReplaceable;
        }
        private Integer locationInChassis;

        /**
         * Number of a string: place of the board in its chassis.
         */
        public Integer locationInChassis() {
            if (this.locationInChassis != null)
                return this.locationInChassis;
            if (((Number) (_io().size())).longValue() >= 11 - 4) {
                long _pos = this._io.pos();
                this._io.seek(10 - 4);
                this.locationInChassis = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.locationInChassis;
        }
        private Integer numContainedObjects;

        /**
         * Count of handles of structures that are on this board, two bytes each; these
         * follow.
         */
        public Integer numContainedObjects() {
            if (this.numContainedObjects != null)
                return this.numContainedObjects;
            if (((Number) (_io().size())).longValue() >= 15 - 4) {
                long _pos = this._io.pos();
                this._io.seek(14 - 4);
                this.numContainedObjects = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.numContainedObjects;
        }
        private int manufacturer;
        private int product;
        private int version;
        private int serialNumber;
        private Smbios _root;
        private Smbios.Structure _parent;

        /**
         * Number of a string: maker of the board.
         */
        public int manufacturer() { return manufacturer; }

        /**
         * Number of a string: name of the board.
         */
        public int product() { return product; }

        /**
         * Number of a string: version of the board.
         */
        public int version() { return version; }

        /**
         * Number of a string: serial number of the board.
         */
        public int serialNumber() { return serialNumber; }
        public Smbios _root() { return _root; }
        public Smbios.Structure _parent() { return _parent; }
    }

    /**
     * Firmware of the machine (type 0).
     * @see <a href="https://www.dmtf.org/standards/smbios">Source</a>
     */
    public static class BiosInformation extends KaitaiStruct {
        public static BiosInformation fromFile(String fileName) throws IOException {
            return new BiosInformation(new ByteBufferKaitaiStream(fileName));
        }

        public BiosInformation(KaitaiStream _io) {
            this(_io, null, null);
        }

        public BiosInformation(KaitaiStream _io, Smbios.Structure _parent) {
            this(_io, _parent, null);
        }

        public BiosInformation(KaitaiStream _io, Smbios.Structure _parent, Smbios _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.vendor = this._io.readU1();
            this.version = this._io.readU1();
            this.startingAddressSegment = this._io.readU2le();
            this.releaseDate = this._io.readU1();
            this.romSize = this._io.readU1();
            this.characteristics = this._io.readU8le();
        }

        public void _fetchInstances() {
            characteristicsExtension1();
            if (this.characteristicsExtension1 != null) {
            }
            characteristicsExtension2();
            if (this.characteristicsExtension2 != null) {
            }
            characteristicsLow();
            if (this.characteristicsLow != null) {
            }
            controllerMajorRelease();
            if (this.controllerMajorRelease != null) {
            }
            controllerMinorRelease();
            if (this.controllerMinorRelease != null) {
            }
            extendedRomSize();
            if (this.extendedRomSize != null) {
            }
            majorRelease();
            if (this.majorRelease != null) {
            }
            minorRelease();
            if (this.minorRelease != null) {
            }
        }
        private Boolean characteristicApm;

        /**
         * Bit 10 of `characteristics`: Advanced Power Management is supported.
         */
        public Boolean characteristicApm() {
            if (this.characteristicApm != null)
                return this.characteristicApm;
            this.characteristicApm = (characteristicsLow() & 1024) != 0;
            return this.characteristicApm;
        }
        private Boolean characteristicBootFromCd;

        /**
         * Bit 15 of `characteristics`: the machine can start from a CD.
         */
        public Boolean characteristicBootFromCd() {
            if (this.characteristicBootFromCd != null)
                return this.characteristicBootFromCd;
            this.characteristicBootFromCd = (characteristicsLow() & 32768) != 0;
            return this.characteristicBootFromCd;
        }
        private Boolean characteristicBootFromPcCard;

        /**
         * Bit 18 of `characteristics`: the machine can start from a PC card.
         */
        public Boolean characteristicBootFromPcCard() {
            if (this.characteristicBootFromPcCard != null)
                return this.characteristicBootFromPcCard;
            this.characteristicBootFromPcCard = (characteristicsLow() & 262144) != 0;
            return this.characteristicBootFromPcCard;
        }
        private Boolean characteristicCga;

        /**
         * Bit 30 of `characteristics`: interrupt 0x10 serves CGA and monochrome screens.
         */
        public Boolean characteristicCga() {
            if (this.characteristicCga != null)
                return this.characteristicCga;
            this.characteristicCga = (characteristicsLow() & 1073741824) != 0;
            return this.characteristicCga;
        }
        private Boolean characteristicEdd;

        /**
         * Bit 19 of `characteristics`: Enhanced Disk Drive services are supported.
         */
        public Boolean characteristicEdd() {
            if (this.characteristicEdd != null)
                return this.characteristicEdd;
            this.characteristicEdd = (characteristicsLow() & 524288) != 0;
            return this.characteristicEdd;
        }
        private Boolean characteristicEisa;

        /**
         * Bit 6 of `characteristics`: the EISA bus is supported.
         */
        public Boolean characteristicEisa() {
            if (this.characteristicEisa != null)
                return this.characteristicEisa;
            this.characteristicEisa = (characteristicsLow() & 64) != 0;
            return this.characteristicEisa;
        }
        private Boolean characteristicEscd;

        /**
         * Bit 14 of `characteristics`: Extended System Configuration Data is available.
         */
        public Boolean characteristicEscd() {
            if (this.characteristicEscd != null)
                return this.characteristicEscd;
            this.characteristicEscd = (characteristicsLow() & 16384) != 0;
            return this.characteristicEscd;
        }
        private Boolean characteristicFloppy1200Kb;

        /**
         * Bit 23 of `characteristics`: floppy disks of 5.25 in with 1.2 MB.
         */
        public Boolean characteristicFloppy1200Kb() {
            if (this.characteristicFloppy1200Kb != null)
                return this.characteristicFloppy1200Kb;
            this.characteristicFloppy1200Kb = (characteristicsLow() & 8388608) != 0;
            return this.characteristicFloppy1200Kb;
        }
        private Boolean characteristicFloppy2880Kb;

        /**
         * Bit 25 of `characteristics`: floppy disks of 3.5 in with 2.88 MB.
         */
        public Boolean characteristicFloppy2880Kb() {
            if (this.characteristicFloppy2880Kb != null)
                return this.characteristicFloppy2880Kb;
            this.characteristicFloppy2880Kb = (characteristicsLow() & 33554432) != 0;
            return this.characteristicFloppy2880Kb;
        }
        private Boolean characteristicFloppy360Kb;

        /**
         * Bit 22 of `characteristics`: floppy disks of 5.25 in with 360 KB.
         */
        public Boolean characteristicFloppy360Kb() {
            if (this.characteristicFloppy360Kb != null)
                return this.characteristicFloppy360Kb;
            this.characteristicFloppy360Kb = (characteristicsLow() & 4194304) != 0;
            return this.characteristicFloppy360Kb;
        }
        private Boolean characteristicFloppy720Kb;

        /**
         * Bit 24 of `characteristics`: floppy disks of 3.5 in with 720 KB.
         */
        public Boolean characteristicFloppy720Kb() {
            if (this.characteristicFloppy720Kb != null)
                return this.characteristicFloppy720Kb;
            this.characteristicFloppy720Kb = (characteristicsLow() & 16777216) != 0;
            return this.characteristicFloppy720Kb;
        }
        private Boolean characteristicFloppyNec;

        /**
         * Bit 20 of `characteristics`: floppy disks of NEC 9800 with 1.2 MB.
         */
        public Boolean characteristicFloppyNec() {
            if (this.characteristicFloppyNec != null)
                return this.characteristicFloppyNec;
            this.characteristicFloppyNec = (characteristicsLow() & 1048576) != 0;
            return this.characteristicFloppyNec;
        }
        private Boolean characteristicFloppyToshiba;

        /**
         * Bit 21 of `characteristics`: floppy disks of Toshiba with 1.2 MB.
         */
        public Boolean characteristicFloppyToshiba() {
            if (this.characteristicFloppyToshiba != null)
                return this.characteristicFloppyToshiba;
            this.characteristicFloppyToshiba = (characteristicsLow() & 2097152) != 0;
            return this.characteristicFloppyToshiba;
        }
        private Boolean characteristicIsa;

        /**
         * Bit 4 of `characteristics`: the ISA bus is supported.
         */
        public Boolean characteristicIsa() {
            if (this.characteristicIsa != null)
                return this.characteristicIsa;
            this.characteristicIsa = (characteristicsLow() & 16) != 0;
            return this.characteristicIsa;
        }
        private Boolean characteristicKeyboard;

        /**
         * Bit 27 of `characteristics`: interrupt 9 serves an 8042 keyboard.
         */
        public Boolean characteristicKeyboard() {
            if (this.characteristicKeyboard != null)
                return this.characteristicKeyboard;
            this.characteristicKeyboard = (characteristicsLow() & 134217728) != 0;
            return this.characteristicKeyboard;
        }
        private Boolean characteristicMca;

        /**
         * Bit 5 of `characteristics`: the Micro Channel bus is supported.
         */
        public Boolean characteristicMca() {
            if (this.characteristicMca != null)
                return this.characteristicMca;
            this.characteristicMca = (characteristicsLow() & 32) != 0;
            return this.characteristicMca;
        }
        private Boolean characteristicNecPc98;

        /**
         * Bit 31 of `characteristics`: the machine is a NEC PC-98.
         */
        public Boolean characteristicNecPc98() {
            if (this.characteristicNecPc98 != null)
                return this.characteristicNecPc98;
            this.characteristicNecPc98 = (characteristicsLow() >> 31 & 1) != 0;
            return this.characteristicNecPc98;
        }
        private Boolean characteristicNotSupported;

        /**
         * Bit 3 of `characteristics`: the other bits are not filled in.
         */
        public Boolean characteristicNotSupported() {
            if (this.characteristicNotSupported != null)
                return this.characteristicNotSupported;
            this.characteristicNotSupported = (characteristicsLow() & 8) != 0;
            return this.characteristicNotSupported;
        }
        private Boolean characteristicPcCard;

        /**
         * Bit 8 of `characteristics`: PC cards are supported.
         */
        public Boolean characteristicPcCard() {
            if (this.characteristicPcCard != null)
                return this.characteristicPcCard;
            this.characteristicPcCard = (characteristicsLow() & 256) != 0;
            return this.characteristicPcCard;
        }
        private Boolean characteristicPci;

        /**
         * Bit 7 of `characteristics`: the PCI bus is supported.
         */
        public Boolean characteristicPci() {
            if (this.characteristicPci != null)
                return this.characteristicPci;
            this.characteristicPci = (characteristicsLow() & 128) != 0;
            return this.characteristicPci;
        }
        private Boolean characteristicPlugAndPlay;

        /**
         * Bit 9 of `characteristics`: Plug and Play is supported.
         */
        public Boolean characteristicPlugAndPlay() {
            if (this.characteristicPlugAndPlay != null)
                return this.characteristicPlugAndPlay;
            this.characteristicPlugAndPlay = (characteristicsLow() & 512) != 0;
            return this.characteristicPlugAndPlay;
        }
        private Boolean characteristicPrintScreen;

        /**
         * Bit 26 of `characteristics`: interrupt 5 prints the screen.
         */
        public Boolean characteristicPrintScreen() {
            if (this.characteristicPrintScreen != null)
                return this.characteristicPrintScreen;
            this.characteristicPrintScreen = (characteristicsLow() & 67108864) != 0;
            return this.characteristicPrintScreen;
        }
        private Boolean characteristicPrinter;

        /**
         * Bit 29 of `characteristics`: interrupt 0x17 serves printers.
         */
        public Boolean characteristicPrinter() {
            if (this.characteristicPrinter != null)
                return this.characteristicPrinter;
            this.characteristicPrinter = (characteristicsLow() & 536870912) != 0;
            return this.characteristicPrinter;
        }
        private Boolean characteristicRomSocketed;

        /**
         * Bit 17 of `characteristics`: the chip is in a socket.
         */
        public Boolean characteristicRomSocketed() {
            if (this.characteristicRomSocketed != null)
                return this.characteristicRomSocketed;
            this.characteristicRomSocketed = (characteristicsLow() & 131072) != 0;
            return this.characteristicRomSocketed;
        }
        private Boolean characteristicSelectableBoot;

        /**
         * Bit 16 of `characteristics`: the device to start from can be chosen.
         */
        public Boolean characteristicSelectableBoot() {
            if (this.characteristicSelectableBoot != null)
                return this.characteristicSelectableBoot;
            this.characteristicSelectableBoot = (characteristicsLow() & 65536) != 0;
            return this.characteristicSelectableBoot;
        }
        private Boolean characteristicSerial;

        /**
         * Bit 28 of `characteristics`: interrupt 0x14 serves serial ports.
         */
        public Boolean characteristicSerial() {
            if (this.characteristicSerial != null)
                return this.characteristicSerial;
            this.characteristicSerial = (characteristicsLow() & 268435456) != 0;
            return this.characteristicSerial;
        }
        private Boolean characteristicShadowing;

        /**
         * Bit 12 of `characteristics`: the firmware may be copied to memory.
         */
        public Boolean characteristicShadowing() {
            if (this.characteristicShadowing != null)
                return this.characteristicShadowing;
            this.characteristicShadowing = (characteristicsLow() & 4096) != 0;
            return this.characteristicShadowing;
        }
        private Boolean characteristicUpgradeable;

        /**
         * Bit 11 of `characteristics`: the firmware can be replaced by a newer one.
         */
        public Boolean characteristicUpgradeable() {
            if (this.characteristicUpgradeable != null)
                return this.characteristicUpgradeable;
            this.characteristicUpgradeable = (characteristicsLow() & 2048) != 0;
            return this.characteristicUpgradeable;
        }
        private Boolean characteristicVlVesa;

        /**
         * Bit 13 of `characteristics`: the VESA local bus is supported.
         */
        public Boolean characteristicVlVesa() {
            if (this.characteristicVlVesa != null)
                return this.characteristicVlVesa;
            this.characteristicVlVesa = (characteristicsLow() & 8192) != 0;
            return this.characteristicVlVesa;
        }
        private Integer characteristicsExtension1;

        /**
         * Further features, one bit each (since 2.1).
         */
        public Integer characteristicsExtension1() {
            if (this.characteristicsExtension1 != null)
                return this.characteristicsExtension1;
            if (((Number) (_io().size())).longValue() >= 19 - 4) {
                long _pos = this._io.pos();
                this._io.seek(18 - 4);
                this.characteristicsExtension1 = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.characteristicsExtension1;
        }
        private Integer characteristicsExtension2;

        /**
         * Further features, one bit each (since 2.3). Bit 3: UEFI is supported. Bit 4:
         * the machine is virtual.
         */
        public Integer characteristicsExtension2() {
            if (this.characteristicsExtension2 != null)
                return this.characteristicsExtension2;
            if (((Number) (_io().size())).longValue() >= 20 - 4) {
                long _pos = this._io.pos();
                this._io.seek(19 - 4);
                this.characteristicsExtension2 = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.characteristicsExtension2;
        }
        private Long characteristicsLow;

        /**
         * Lower half of `characteristics`, which has all bits that the standard names;
         * the upper half belongs to the makers.
         */
        public Long characteristicsLow() {
            if (this.characteristicsLow != null)
                return this.characteristicsLow;
            long _pos = this._io.pos();
            this._io.seek(10 - 4);
            this.characteristicsLow = this._io.readU4le();
            this._io.seek(_pos);
            return this.characteristicsLow;
        }
        private Integer controllerMajorRelease;

        /**
         * Major number of the release of the embedded controller's firmware (since 2.4).
         * 0xff: there is none that can be updated.
         */
        public Integer controllerMajorRelease() {
            if (this.controllerMajorRelease != null)
                return this.controllerMajorRelease;
            if (((Number) (_io().size())).longValue() >= 23 - 4) {
                long _pos = this._io.pos();
                this._io.seek(22 - 4);
                this.controllerMajorRelease = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.controllerMajorRelease;
        }
        private Integer controllerMinorRelease;

        /**
         * Minor number of the release of the embedded controller's firmware (since 2.4).
         * 0xff: there is none that can be updated.
         */
        public Integer controllerMinorRelease() {
            if (this.controllerMinorRelease != null)
                return this.controllerMinorRelease;
            if (((Number) (_io().size())).longValue() >= 24 - 4) {
                long _pos = this._io.pos();
                this._io.seek(23 - 4);
                this.controllerMinorRelease = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.controllerMinorRelease;
        }
        private Integer extendedRomSize;

        /**
         * Size of the chip if `rom_size` is 0xff (since 3.1). The two highest bits are
         * the unit, 0 for MiB and 1 for GiB; the others are the size.
         */
        public Integer extendedRomSize() {
            if (this.extendedRomSize != null)
                return this.extendedRomSize;
            if (((Number) (_io().size())).longValue() >= 26 - 4) {
                long _pos = this._io.pos();
                this._io.seek(24 - 4);
                this.extendedRomSize = this._io.readU2le();
                this._io.seek(_pos);
            }
            return this.extendedRomSize;
        }
        private Boolean extensionAcpi;

        /**
         * Bit 0 of `characteristics_extension_1`: ACPI is supported.
         */
        public Boolean extensionAcpi() {
            if (this.extensionAcpi != null)
                return this.extensionAcpi;
            if (((Number) (_io().size())).longValue() >= 19 - 4) {
                this.extensionAcpi = (characteristicsExtension1() & 1) != 0;
            }
            return this.extensionAcpi;
        }
        private Boolean extensionAgp;

        /**
         * Bit 2 of `characteristics_extension_1`: the AGP bus is supported.
         */
        public Boolean extensionAgp() {
            if (this.extensionAgp != null)
                return this.extensionAgp;
            if (((Number) (_io().size())).longValue() >= 19 - 4) {
                this.extensionAgp = (characteristicsExtension1() & 4) != 0;
            }
            return this.extensionAgp;
        }
        private Boolean extensionAtapiZipBoot;

        /**
         * Bit 5 of `characteristics_extension_1`: the machine can start from an ATAPI
         * ZIP drive.
         */
        public Boolean extensionAtapiZipBoot() {
            if (this.extensionAtapiZipBoot != null)
                return this.extensionAtapiZipBoot;
            if (((Number) (_io().size())).longValue() >= 19 - 4) {
                this.extensionAtapiZipBoot = (characteristicsExtension1() & 32) != 0;
            }
            return this.extensionAtapiZipBoot;
        }
        private Boolean extensionBiosBootSpecification;

        /**
         * Bit 0 of `characteristics_extension_2`: the BIOS Boot Specification is
         * supported.
         */
        public Boolean extensionBiosBootSpecification() {
            if (this.extensionBiosBootSpecification != null)
                return this.extensionBiosBootSpecification;
            if (((Number) (_io().size())).longValue() >= 20 - 4) {
                this.extensionBiosBootSpecification = (characteristicsExtension2() & 1) != 0;
            }
            return this.extensionBiosBootSpecification;
        }
        private Boolean extensionI2oBoot;

        /**
         * Bit 3 of `characteristics_extension_1`: the machine can start from an I2O
         * device.
         */
        public Boolean extensionI2oBoot() {
            if (this.extensionI2oBoot != null)
                return this.extensionI2oBoot;
            if (((Number) (_io().size())).longValue() >= 19 - 4) {
                this.extensionI2oBoot = (characteristicsExtension1() & 8) != 0;
            }
            return this.extensionI2oBoot;
        }
        private Boolean extensionIeee1394Boot;

        /**
         * Bit 6 of `characteristics_extension_1`: the machine can start from an IEEE
         * 1394 device.
         */
        public Boolean extensionIeee1394Boot() {
            if (this.extensionIeee1394Boot != null)
                return this.extensionIeee1394Boot;
            if (((Number) (_io().size())).longValue() >= 19 - 4) {
                this.extensionIeee1394Boot = (characteristicsExtension1() & 64) != 0;
            }
            return this.extensionIeee1394Boot;
        }
        private Boolean extensionLs120Boot;

        /**
         * Bit 4 of `characteristics_extension_1`: the machine can start from an LS-120
         * SuperDisk.
         */
        public Boolean extensionLs120Boot() {
            if (this.extensionLs120Boot != null)
                return this.extensionLs120Boot;
            if (((Number) (_io().size())).longValue() >= 19 - 4) {
                this.extensionLs120Boot = (characteristicsExtension1() & 16) != 0;
            }
            return this.extensionLs120Boot;
        }
        private Boolean extensionManufacturingMode;

        /**
         * Bit 5 of `characteristics_extension_2`: there is a mode for manufacturing.
         */
        public Boolean extensionManufacturingMode() {
            if (this.extensionManufacturingMode != null)
                return this.extensionManufacturingMode;
            if (((Number) (_io().size())).longValue() >= 20 - 4) {
                this.extensionManufacturingMode = (characteristicsExtension2() & 32) != 0;
            }
            return this.extensionManufacturingMode;
        }
        private Boolean extensionManufacturingModeEnabled;

        /**
         * Bit 6 of `characteristics_extension_2`: the mode for manufacturing is switched
         * on.
         */
        public Boolean extensionManufacturingModeEnabled() {
            if (this.extensionManufacturingModeEnabled != null)
                return this.extensionManufacturingModeEnabled;
            if (((Number) (_io().size())).longValue() >= 20 - 4) {
                this.extensionManufacturingModeEnabled = (characteristicsExtension2() & 64) != 0;
            }
            return this.extensionManufacturingModeEnabled;
        }
        private Boolean extensionNetworkBootKey;

        /**
         * Bit 1 of `characteristics_extension_2`: a key starts the machine from the
         * network.
         */
        public Boolean extensionNetworkBootKey() {
            if (this.extensionNetworkBootKey != null)
                return this.extensionNetworkBootKey;
            if (((Number) (_io().size())).longValue() >= 20 - 4) {
                this.extensionNetworkBootKey = (characteristicsExtension2() & 2) != 0;
            }
            return this.extensionNetworkBootKey;
        }
        private Boolean extensionSmartBattery;

        /**
         * Bit 7 of `characteristics_extension_1`: smart batteries are supported.
         */
        public Boolean extensionSmartBattery() {
            if (this.extensionSmartBattery != null)
                return this.extensionSmartBattery;
            if (((Number) (_io().size())).longValue() >= 19 - 4) {
                this.extensionSmartBattery = (characteristicsExtension1() & 128) != 0;
            }
            return this.extensionSmartBattery;
        }
        private Boolean extensionTargetedContent;

        /**
         * Bit 2 of `characteristics_extension_2`: maker and machine are named for
         * updates by kind of machine.
         */
        public Boolean extensionTargetedContent() {
            if (this.extensionTargetedContent != null)
                return this.extensionTargetedContent;
            if (((Number) (_io().size())).longValue() >= 20 - 4) {
                this.extensionTargetedContent = (characteristicsExtension2() & 4) != 0;
            }
            return this.extensionTargetedContent;
        }
        private Boolean extensionUefi;

        /**
         * Bit 3 of `characteristics_extension_2`: UEFI is supported.
         */
        public Boolean extensionUefi() {
            if (this.extensionUefi != null)
                return this.extensionUefi;
            if (((Number) (_io().size())).longValue() >= 20 - 4) {
                this.extensionUefi = (characteristicsExtension2() & 8) != 0;
            }
            return this.extensionUefi;
        }
        private Boolean extensionUsbLegacy;

        /**
         * Bit 1 of `characteristics_extension_1`: USB keyboards and mice work without a
         * driver.
         */
        public Boolean extensionUsbLegacy() {
            if (this.extensionUsbLegacy != null)
                return this.extensionUsbLegacy;
            if (((Number) (_io().size())).longValue() >= 19 - 4) {
                this.extensionUsbLegacy = (characteristicsExtension1() & 2) != 0;
            }
            return this.extensionUsbLegacy;
        }
        private Boolean extensionVirtualMachine;

        /**
         * Bit 4 of `characteristics_extension_2`: the machine is virtual.
         */
        public Boolean extensionVirtualMachine() {
            if (this.extensionVirtualMachine != null)
                return this.extensionVirtualMachine;
            if (((Number) (_io().size())).longValue() >= 20 - 4) {
                this.extensionVirtualMachine = (characteristicsExtension2() & 16) != 0;
            }
            return this.extensionVirtualMachine;
        }
        private Integer majorRelease;

        /**
         * Major number of the release of the firmware (since 2.4). 0xff: not given.
         */
        public Integer majorRelease() {
            if (this.majorRelease != null)
                return this.majorRelease;
            if (((Number) (_io().size())).longValue() >= 21 - 4) {
                long _pos = this._io.pos();
                this._io.seek(20 - 4);
                this.majorRelease = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.majorRelease;
        }
        private Integer minorRelease;

        /**
         * Minor number of the release of the firmware (since 2.4). 0xff: not given.
         */
        public Integer minorRelease() {
            if (this.minorRelease != null)
                return this.minorRelease;
            if (((Number) (_io().size())).longValue() >= 22 - 4) {
                long _pos = this._io.pos();
                this._io.seek(21 - 4);
                this.minorRelease = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.minorRelease;
        }
        private int vendor;
        private int version;
        private int startingAddressSegment;
        private int releaseDate;
        private int romSize;
        private long characteristics;
        private Smbios _root;
        private Smbios.Structure _parent;

        /**
         * Number of a string: maker of the firmware.
         */
        public int vendor() { return vendor; }

        /**
         * Number of a string: version of the firmware, in free text.
         */
        public int version() { return version; }

        /**
         * Segment of the address of the firmware in memory, a multiple of 16 bytes. 0 on
         * machines that have UEFI only.
         */
        public int startingAddressSegment() { return startingAddressSegment; }

        /**
         * Number of a string: date of the firmware, written mm/dd/yyyy or mm/dd/yy.
         */
        public int releaseDate() { return releaseDate; }

        /**
         * Size of the chip in units of 64 KiB, less one. 0xff: 16 MiB or more, see
         * `extended_rom_size`.
         */
        public int romSize() { return romSize; }

        /**
         * Features of the firmware, one bit each. Bit 3: the bits are not filled in.
         */
        public long characteristics() { return characteristics; }
        public Smbios _root() { return _root; }
        public Smbios.Structure _parent() { return _parent; }
    }

    /**
     * A socket for a memory module, and the module in it (type 17).
     * @see <a href="https://www.dmtf.org/standards/smbios">Source</a>
     */
    public static class MemoryDevice extends KaitaiStruct {
        public static MemoryDevice fromFile(String fileName) throws IOException {
            return new MemoryDevice(new ByteBufferKaitaiStream(fileName));
        }

        public MemoryDevice(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MemoryDevice(KaitaiStream _io, Smbios.Structure _parent) {
            this(_io, _parent, null);
        }

        public MemoryDevice(KaitaiStream _io, Smbios.Structure _parent, Smbios _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.physicalMemoryArrayHandle = this._io.readU2le();
            this.memoryErrorInformationHandle = this._io.readU2le();
            this.totalWidth = this._io.readU2le();
            this.dataWidth = this._io.readU2le();
            this.moduleSize = this._io.readU2le();
            this.formFactor = Smbios.FormFactors.byId(this._io.readU1());
            this.deviceSet = this._io.readU1();
            this.deviceLocator = this._io.readU1();
            this.bankLocator = this._io.readU1();
            this.memoryType = Smbios.MemoryTypes.byId(this._io.readU1());
            this.typeDetail = this._io.readU2le();
        }

        public void _fetchInstances() {
            assetTag();
            if (this.assetTag != null) {
            }
            attributes();
            if (this.attributes != null) {
            }
            cacheSize();
            if (this.cacheSize != null) {
            }
            configuredMemorySpeed();
            if (this.configuredMemorySpeed != null) {
            }
            configuredVoltage();
            if (this.configuredVoltage != null) {
            }
            controllerManufacturerId();
            if (this.controllerManufacturerId != null) {
            }
            controllerProductId();
            if (this.controllerProductId != null) {
            }
            extendedConfiguredMemorySpeed();
            if (this.extendedConfiguredMemorySpeed != null) {
            }
            extendedSize();
            if (this.extendedSize != null) {
            }
            extendedSpeed();
            if (this.extendedSpeed != null) {
            }
            firmwareVersion();
            if (this.firmwareVersion != null) {
            }
            logicalSize();
            if (this.logicalSize != null) {
            }
            manufacturer();
            if (this.manufacturer != null) {
            }
            maximumVoltage();
            if (this.maximumVoltage != null) {
            }
            memoryTechnology();
            if (this.memoryTechnology != null) {
            }
            minimumVoltage();
            if (this.minimumVoltage != null) {
            }
            moduleManufacturerId();
            if (this.moduleManufacturerId != null) {
            }
            moduleProductId();
            if (this.moduleProductId != null) {
            }
            nonVolatileSize();
            if (this.nonVolatileSize != null) {
            }
            operatingModeCapability();
            if (this.operatingModeCapability != null) {
            }
            partNumber();
            if (this.partNumber != null) {
            }
            serialNumber();
            if (this.serialNumber != null) {
            }
            speed();
            if (this.speed != null) {
            }
            volatileSize();
            if (this.volatileSize != null) {
            }
        }
        private Integer assetTag;

        /**
         * Number of a string (since 2.3): inventory number of the module.
         */
        public Integer assetTag() {
            if (this.assetTag != null)
                return this.assetTag;
            if (((Number) (_io().size())).longValue() >= 26 - 4) {
                long _pos = this._io.pos();
                this._io.seek(25 - 4);
                this.assetTag = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.assetTag;
        }
        private Integer attributes;

        /**
         * Rank of the module in the lower four bits (since 2.6). 0: unknown.
         */
        public Integer attributes() {
            if (this.attributes != null)
                return this.attributes;
            if (((Number) (_io().size())).longValue() >= 28 - 4) {
                long _pos = this._io.pos();
                this._io.seek(27 - 4);
                this.attributes = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.attributes;
        }
        private Long cacheSize;

        /**
         * Part that is a cache, in bytes (since 3.2). All bits set: unknown.
         */
        public Long cacheSize() {
            if (this.cacheSize != null)
                return this.cacheSize;
            if (((Number) (_io().size())).longValue() >= 76 - 4) {
                long _pos = this._io.pos();
                this._io.seek(68 - 4);
                this.cacheSize = this._io.readU8le();
                this._io.seek(_pos);
            }
            return this.cacheSize;
        }
        private Integer configuredMemorySpeed;

        /**
         * Speed that the module runs at, in MT/s (since 2.7). 0: unknown. 0xffff: see
         * `extended_configured_memory_speed`.
         */
        public Integer configuredMemorySpeed() {
            if (this.configuredMemorySpeed != null)
                return this.configuredMemorySpeed;
            if (((Number) (_io().size())).longValue() >= 34 - 4) {
                long _pos = this._io.pos();
                this._io.seek(32 - 4);
                this.configuredMemorySpeed = this._io.readU2le();
                this._io.seek(_pos);
            }
            return this.configuredMemorySpeed;
        }
        private Integer configuredVoltage;

        /**
         * Voltage that the module runs at, in mV (since 2.8). 0: unknown.
         */
        public Integer configuredVoltage() {
            if (this.configuredVoltage != null)
                return this.configuredVoltage;
            if (((Number) (_io().size())).longValue() >= 40 - 4) {
                long _pos = this._io.pos();
                this._io.seek(38 - 4);
                this.configuredVoltage = this._io.readU2le();
                this._io.seek(_pos);
            }
            return this.configuredVoltage;
        }
        private Integer controllerManufacturerId;

        /**
         * Maker of the controller by JEDEC's numbers (since 3.2). 0: unknown.
         */
        public Integer controllerManufacturerId() {
            if (this.controllerManufacturerId != null)
                return this.controllerManufacturerId;
            if (((Number) (_io().size())).longValue() >= 50 - 4) {
                long _pos = this._io.pos();
                this._io.seek(48 - 4);
                this.controllerManufacturerId = this._io.readU2le();
                this._io.seek(_pos);
            }
            return this.controllerManufacturerId;
        }
        private Integer controllerProductId;

        /**
         * Product, as the controller's maker numbers it (since 3.2). 0: unknown.
         */
        public Integer controllerProductId() {
            if (this.controllerProductId != null)
                return this.controllerProductId;
            if (((Number) (_io().size())).longValue() >= 52 - 4) {
                long _pos = this._io.pos();
                this._io.seek(50 - 4);
                this.controllerProductId = this._io.readU2le();
                this._io.seek(_pos);
            }
            return this.controllerProductId;
        }
        private Boolean detailCacheDram;

        /**
         * Bit 11 of `type_detail`: cache DRAM.
         */
        public Boolean detailCacheDram() {
            if (this.detailCacheDram != null)
                return this.detailCacheDram;
            this.detailCacheDram = (typeDetail() & 2048) != 0;
            return this.detailCacheDram;
        }
        private Boolean detailCmos;

        /**
         * Bit 8 of `type_detail`: of CMOS.
         */
        public Boolean detailCmos() {
            if (this.detailCmos != null)
                return this.detailCmos;
            this.detailCmos = (typeDetail() & 256) != 0;
            return this.detailCmos;
        }
        private Boolean detailEdo;

        /**
         * Bit 9 of `type_detail`: extended data out.
         */
        public Boolean detailEdo() {
            if (this.detailEdo != null)
                return this.detailEdo;
            this.detailEdo = (typeDetail() & 512) != 0;
            return this.detailEdo;
        }
        private Boolean detailFastPaged;

        /**
         * Bit 3 of `type_detail`: fast-paged.
         */
        public Boolean detailFastPaged() {
            if (this.detailFastPaged != null)
                return this.detailFastPaged;
            this.detailFastPaged = (typeDetail() & 8) != 0;
            return this.detailFastPaged;
        }
        private Boolean detailLoadReduced;

        /**
         * Bit 15 of `type_detail`: load-reduced.
         */
        public Boolean detailLoadReduced() {
            if (this.detailLoadReduced != null)
                return this.detailLoadReduced;
            this.detailLoadReduced = (typeDetail() & 32768) != 0;
            return this.detailLoadReduced;
        }
        private Boolean detailNonVolatile;

        /**
         * Bit 12 of `type_detail`: keeps its contents without power.
         */
        public Boolean detailNonVolatile() {
            if (this.detailNonVolatile != null)
                return this.detailNonVolatile;
            this.detailNonVolatile = (typeDetail() & 4096) != 0;
            return this.detailNonVolatile;
        }
        private Boolean detailOther;

        /**
         * Bit 1 of `type_detail`: another property.
         */
        public Boolean detailOther() {
            if (this.detailOther != null)
                return this.detailOther;
            this.detailOther = (typeDetail() & 2) != 0;
            return this.detailOther;
        }
        private Boolean detailPseudoStatic;

        /**
         * Bit 5 of `type_detail`: pseudo-static.
         */
        public Boolean detailPseudoStatic() {
            if (this.detailPseudoStatic != null)
                return this.detailPseudoStatic;
            this.detailPseudoStatic = (typeDetail() & 32) != 0;
            return this.detailPseudoStatic;
        }
        private Boolean detailRambus;

        /**
         * Bit 6 of `type_detail`: of Rambus.
         */
        public Boolean detailRambus() {
            if (this.detailRambus != null)
                return this.detailRambus;
            this.detailRambus = (typeDetail() & 64) != 0;
            return this.detailRambus;
        }
        private Boolean detailRegistered;

        /**
         * Bit 13 of `type_detail`: registered.
         */
        public Boolean detailRegistered() {
            if (this.detailRegistered != null)
                return this.detailRegistered;
            this.detailRegistered = (typeDetail() & 8192) != 0;
            return this.detailRegistered;
        }
        private Boolean detailStaticColumn;

        /**
         * Bit 4 of `type_detail`: static column.
         */
        public Boolean detailStaticColumn() {
            if (this.detailStaticColumn != null)
                return this.detailStaticColumn;
            this.detailStaticColumn = (typeDetail() & 16) != 0;
            return this.detailStaticColumn;
        }
        private Boolean detailSynchronous;

        /**
         * Bit 7 of `type_detail`: synchronous.
         */
        public Boolean detailSynchronous() {
            if (this.detailSynchronous != null)
                return this.detailSynchronous;
            this.detailSynchronous = (typeDetail() & 128) != 0;
            return this.detailSynchronous;
        }
        private Boolean detailUnbuffered;

        /**
         * Bit 14 of `type_detail`: unbuffered.
         */
        public Boolean detailUnbuffered() {
            if (this.detailUnbuffered != null)
                return this.detailUnbuffered;
            this.detailUnbuffered = (typeDetail() & 16384) != 0;
            return this.detailUnbuffered;
        }
        private Boolean detailUnknown;

        /**
         * Bit 2 of `type_detail`: properties are not known.
         */
        public Boolean detailUnknown() {
            if (this.detailUnknown != null)
                return this.detailUnknown;
            this.detailUnknown = (typeDetail() & 4) != 0;
            return this.detailUnknown;
        }
        private Boolean detailWindowDram;

        /**
         * Bit 10 of `type_detail`: window DRAM.
         */
        public Boolean detailWindowDram() {
            if (this.detailWindowDram != null)
                return this.detailWindowDram;
            this.detailWindowDram = (typeDetail() & 1024) != 0;
            return this.detailWindowDram;
        }
        private Long extendedConfiguredMemorySpeed;

        /**
         * Speed that the module runs at in the lower 31 bits, in MT/s, if
         * `configured_memory_speed` is 0xffff (since 3.3).
         */
        public Long extendedConfiguredMemorySpeed() {
            if (this.extendedConfiguredMemorySpeed != null)
                return this.extendedConfiguredMemorySpeed;
            if (((Number) (_io().size())).longValue() >= 92 - 4) {
                long _pos = this._io.pos();
                this._io.seek(88 - 4);
                this.extendedConfiguredMemorySpeed = this._io.readU4le();
                this._io.seek(_pos);
            }
            return this.extendedConfiguredMemorySpeed;
        }
        private Long extendedSize;

        /**
         * Size of the module in MiB in the lower 31 bits, if `module_size` is 0x7fff
         * (since 2.7).
         */
        public Long extendedSize() {
            if (this.extendedSize != null)
                return this.extendedSize;
            if (((Number) (_io().size())).longValue() >= 32 - 4) {
                long _pos = this._io.pos();
                this._io.seek(28 - 4);
                this.extendedSize = this._io.readU4le();
                this._io.seek(_pos);
            }
            return this.extendedSize;
        }
        private Long extendedSpeed;

        /**
         * Highest speed in MT/s in the lower 31 bits, if `speed` is 0xffff (since 3.3).
         */
        public Long extendedSpeed() {
            if (this.extendedSpeed != null)
                return this.extendedSpeed;
            if (((Number) (_io().size())).longValue() >= 88 - 4) {
                long _pos = this._io.pos();
                this._io.seek(84 - 4);
                this.extendedSpeed = this._io.readU4le();
                this._io.seek(_pos);
            }
            return this.extendedSpeed;
        }
        private Integer firmwareVersion;

        /**
         * Number of a string (since 3.2): version of the module's firmware.
         */
        public Integer firmwareVersion() {
            if (this.firmwareVersion != null)
                return this.firmwareVersion;
            if (((Number) (_io().size())).longValue() >= 44 - 4) {
                long _pos = this._io.pos();
                this._io.seek(43 - 4);
                this.firmwareVersion = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.firmwareVersion;
        }
        private Long logicalSize;

        /**
         * Size in bytes of a logical device (since 3.2). All bits set: unknown.
         */
        public Long logicalSize() {
            if (this.logicalSize != null)
                return this.logicalSize;
            if (((Number) (_io().size())).longValue() >= 84 - 4) {
                long _pos = this._io.pos();
                this._io.seek(76 - 4);
                this.logicalSize = this._io.readU8le();
                this._io.seek(_pos);
            }
            return this.logicalSize;
        }
        private Integer manufacturer;

        /**
         * Number of a string (since 2.3): maker of the module.
         */
        public Integer manufacturer() {
            if (this.manufacturer != null)
                return this.manufacturer;
            if (((Number) (_io().size())).longValue() >= 24 - 4) {
                long _pos = this._io.pos();
                this._io.seek(23 - 4);
                this.manufacturer = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.manufacturer;
        }
        private Integer maximumVoltage;

        /**
         * Highest voltage in mV (since 2.8). 0: unknown.
         */
        public Integer maximumVoltage() {
            if (this.maximumVoltage != null)
                return this.maximumVoltage;
            if (((Number) (_io().size())).longValue() >= 38 - 4) {
                long _pos = this._io.pos();
                this._io.seek(36 - 4);
                this.maximumVoltage = this._io.readU2le();
                this._io.seek(_pos);
            }
            return this.maximumVoltage;
        }
        private Integer memoryTechnology;

        /**
         * Technology of the module, one of `memory_technologies` (since 3.2).
         */
        public Integer memoryTechnology() {
            if (this.memoryTechnology != null)
                return this.memoryTechnology;
            if (((Number) (_io().size())).longValue() >= 41 - 4) {
                long _pos = this._io.pos();
                this._io.seek(40 - 4);
                this.memoryTechnology = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.memoryTechnology;
        }
        private Integer minimumVoltage;

        /**
         * Lowest voltage in mV (since 2.8). 0: unknown.
         */
        public Integer minimumVoltage() {
            if (this.minimumVoltage != null)
                return this.minimumVoltage;
            if (((Number) (_io().size())).longValue() >= 36 - 4) {
                long _pos = this._io.pos();
                this._io.seek(34 - 4);
                this.minimumVoltage = this._io.readU2le();
                this._io.seek(_pos);
            }
            return this.minimumVoltage;
        }
        private Boolean modeBlockPersistent;

        /**
         * Bit 5 of `operating_mode_capability`: persistent memory that is read by
         * blocks.
         */
        public Boolean modeBlockPersistent() {
            if (this.modeBlockPersistent != null)
                return this.modeBlockPersistent;
            if (((Number) (_io().size())).longValue() >= 43 - 4) {
                this.modeBlockPersistent = (operatingModeCapability() & 32) != 0;
            }
            return this.modeBlockPersistent;
        }
        private Boolean modeBytePersistent;

        /**
         * Bit 4 of `operating_mode_capability`: persistent memory that is read by bytes.
         */
        public Boolean modeBytePersistent() {
            if (this.modeBytePersistent != null)
                return this.modeBytePersistent;
            if (((Number) (_io().size())).longValue() >= 43 - 4) {
                this.modeBytePersistent = (operatingModeCapability() & 16) != 0;
            }
            return this.modeBytePersistent;
        }
        private Boolean modeOther;

        /**
         * Bit 1 of `operating_mode_capability`: another mode.
         */
        public Boolean modeOther() {
            if (this.modeOther != null)
                return this.modeOther;
            if (((Number) (_io().size())).longValue() >= 43 - 4) {
                this.modeOther = (operatingModeCapability() & 2) != 0;
            }
            return this.modeOther;
        }
        private Boolean modeUnknown;

        /**
         * Bit 2 of `operating_mode_capability`: modes are not known.
         */
        public Boolean modeUnknown() {
            if (this.modeUnknown != null)
                return this.modeUnknown;
            if (((Number) (_io().size())).longValue() >= 43 - 4) {
                this.modeUnknown = (operatingModeCapability() & 4) != 0;
            }
            return this.modeUnknown;
        }
        private Boolean modeVolatileMemory;

        /**
         * Bit 3 of `operating_mode_capability`: ordinary memory.
         */
        public Boolean modeVolatileMemory() {
            if (this.modeVolatileMemory != null)
                return this.modeVolatileMemory;
            if (((Number) (_io().size())).longValue() >= 43 - 4) {
                this.modeVolatileMemory = (operatingModeCapability() & 8) != 0;
            }
            return this.modeVolatileMemory;
        }
        private Integer moduleManufacturerId;

        /**
         * Maker of the module by JEDEC's numbers: bank with parity, then code (since
         * 3.2). 0: unknown.
         */
        public Integer moduleManufacturerId() {
            if (this.moduleManufacturerId != null)
                return this.moduleManufacturerId;
            if (((Number) (_io().size())).longValue() >= 46 - 4) {
                long _pos = this._io.pos();
                this._io.seek(44 - 4);
                this.moduleManufacturerId = this._io.readU2le();
                this._io.seek(_pos);
            }
            return this.moduleManufacturerId;
        }
        private Integer moduleProductId;

        /**
         * Product, as the module's maker numbers it (since 3.2). 0: unknown.
         */
        public Integer moduleProductId() {
            if (this.moduleProductId != null)
                return this.moduleProductId;
            if (((Number) (_io().size())).longValue() >= 48 - 4) {
                long _pos = this._io.pos();
                this._io.seek(46 - 4);
                this.moduleProductId = this._io.readU2le();
                this._io.seek(_pos);
            }
            return this.moduleProductId;
        }
        private Long nonVolatileSize;

        /**
         * Non-volatile part in bytes (since 3.2). All bits set: unknown.
         */
        public Long nonVolatileSize() {
            if (this.nonVolatileSize != null)
                return this.nonVolatileSize;
            if (((Number) (_io().size())).longValue() >= 60 - 4) {
                long _pos = this._io.pos();
                this._io.seek(52 - 4);
                this.nonVolatileSize = this._io.readU8le();
                this._io.seek(_pos);
            }
            return this.nonVolatileSize;
        }
        private Integer operatingModeCapability;

        /**
         * Modes that the module supports, one bit each (since 3.2).
         */
        public Integer operatingModeCapability() {
            if (this.operatingModeCapability != null)
                return this.operatingModeCapability;
            if (((Number) (_io().size())).longValue() >= 43 - 4) {
                long _pos = this._io.pos();
                this._io.seek(41 - 4);
                this.operatingModeCapability = this._io.readU2le();
                this._io.seek(_pos);
            }
            return this.operatingModeCapability;
        }
        private Integer partNumber;

        /**
         * Number of a string (since 2.3): part number of the module.
         */
        public Integer partNumber() {
            if (this.partNumber != null)
                return this.partNumber;
            if (((Number) (_io().size())).longValue() >= 27 - 4) {
                long _pos = this._io.pos();
                this._io.seek(26 - 4);
                this.partNumber = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.partNumber;
        }
        private Integer serialNumber;

        /**
         * Number of a string (since 2.3): serial number of the module.
         */
        public Integer serialNumber() {
            if (this.serialNumber != null)
                return this.serialNumber;
            if (((Number) (_io().size())).longValue() >= 25 - 4) {
                long _pos = this._io.pos();
                this._io.seek(24 - 4);
                this.serialNumber = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.serialNumber;
        }
        private Integer speed;

        /**
         * Highest speed that the module supports, in MT/s (since 2.3). 0: unknown.
         * 0xffff: see `extended_speed`.
         */
        public Integer speed() {
            if (this.speed != null)
                return this.speed;
            if (((Number) (_io().size())).longValue() >= 23 - 4) {
                long _pos = this._io.pos();
                this._io.seek(21 - 4);
                this.speed = this._io.readU2le();
                this._io.seek(_pos);
            }
            return this.speed;
        }
        private Long volatileSize;

        /**
         * Volatile part in bytes (since 3.2). All bits set: unknown.
         */
        public Long volatileSize() {
            if (this.volatileSize != null)
                return this.volatileSize;
            if (((Number) (_io().size())).longValue() >= 68 - 4) {
                long _pos = this._io.pos();
                this._io.seek(60 - 4);
                this.volatileSize = this._io.readU8le();
                this._io.seek(_pos);
            }
            return this.volatileSize;
        }
        private int physicalMemoryArrayHandle;
        private int memoryErrorInformationHandle;
        private int totalWidth;
        private int dataWidth;
        private int moduleSize;
        private FormFactors formFactor;
        private int deviceSet;
        private int deviceLocator;
        private int bankLocator;
        private MemoryTypes memoryType;
        private int typeDetail;
        private Smbios _root;
        private Smbios.Structure _parent;

        /**
         * Handle of the structure of the array that the socket belongs to.
         */
        public int physicalMemoryArrayHandle() { return physicalMemoryArrayHandle; }

        /**
         * Handle of the structure of the last error. 0xfffe: not provided. 0xffff: no
         * error.
         */
        public int memoryErrorInformationHandle() { return memoryErrorInformationHandle; }

        /**
         * Width in bits with those for error correction. 0xffff: unknown.
         */
        public int totalWidth() { return totalWidth; }

        /**
         * Width of the data in bits. 0xffff: unknown.
         */
        public int dataWidth() { return dataWidth; }

        /**
         * Size of the module, in MiB, or in KiB if bit 15 is set. 0: the socket is
         * empty. 0xffff: unknown. 0x7fff: see `extended_size`.
         */
        public int moduleSize() { return moduleSize; }

        /**
         * Shape of the module.
         */
        public FormFactors formFactor() { return formFactor; }

        /**
         * Number of the set of modules that have to be equal. 0: none. 0xff: unknown.
         */
        public int deviceSet() { return deviceSet; }

        /**
         * Number of a string: name of the socket, as printed on the board.
         */
        public int deviceLocator() { return deviceLocator; }

        /**
         * Number of a string: name of the bank of the socket.
         */
        public int bankLocator() { return bankLocator; }

        /**
         * Kind of the memory.
         */
        public MemoryTypes memoryType() { return memoryType; }

        /**
         * Further properties of the memory, one bit each. Bit 7: synchronous. 12:
         * non-volatile. 13: registered. 14: unbuffered. 15: load-reduced.
         */
        public int typeDetail() { return typeDetail; }
        public Smbios _root() { return _root; }
        public Smbios.Structure _parent() { return _parent; }
    }

    /**
     * A set of sockets for memory modules (type 16).
     * @see <a href="https://www.dmtf.org/standards/smbios">Source</a>
     */
    public static class PhysicalMemoryArray extends KaitaiStruct {
        public static PhysicalMemoryArray fromFile(String fileName) throws IOException {
            return new PhysicalMemoryArray(new ByteBufferKaitaiStream(fileName));
        }

        public PhysicalMemoryArray(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PhysicalMemoryArray(KaitaiStream _io, Smbios.Structure _parent) {
            this(_io, _parent, null);
        }

        public PhysicalMemoryArray(KaitaiStream _io, Smbios.Structure _parent, Smbios _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.location = Smbios.MemoryArrayLocations.byId(this._io.readU1());
            this.purpose = Smbios.MemoryArrayUses.byId(this._io.readU1());
            this.memoryErrorCorrection = Smbios.ErrorCorrections.byId(this._io.readU1());
            this.maximumCapacity = this._io.readU4le();
            this.memoryErrorInformationHandle = this._io.readU2le();
            this.numMemoryDevices = this._io.readU2le();
        }

        public void _fetchInstances() {
            extendedMaximumCapacity();
            if (this.extendedMaximumCapacity != null) {
            }
        }
        private Long extendedMaximumCapacity;

        /**
         * Largest amount of memory in bytes, if `maximum_capacity` is 0x80000000 (since
         * 2.7).
         */
        public Long extendedMaximumCapacity() {
            if (this.extendedMaximumCapacity != null)
                return this.extendedMaximumCapacity;
            if (((Number) (_io().size())).longValue() >= 23 - 4) {
                long _pos = this._io.pos();
                this._io.seek(15 - 4);
                this.extendedMaximumCapacity = this._io.readU8le();
                this._io.seek(_pos);
            }
            return this.extendedMaximumCapacity;
        }
        private MemoryArrayLocations location;
        private MemoryArrayUses purpose;
        private ErrorCorrections memoryErrorCorrection;
        private long maximumCapacity;
        private int memoryErrorInformationHandle;
        private int numMemoryDevices;
        private Smbios _root;
        private Smbios.Structure _parent;

        /**
         * Place of the sockets.
         */
        public MemoryArrayLocations location() { return location; }

        /**
         * Purpose of the memory.
         */
        public MemoryArrayUses purpose() { return purpose; }

        /**
         * Kind of error correction.
         */
        public ErrorCorrections memoryErrorCorrection() { return memoryErrorCorrection; }

        /**
         * Largest amount of memory in KiB. 0x80000000: unknown, or see
         * `extended_maximum_capacity`.
         */
        public long maximumCapacity() { return maximumCapacity; }

        /**
         * Handle of the structure of the last error. 0xfffe: not provided. 0xffff: no
         * error.
         */
        public int memoryErrorInformationHandle() { return memoryErrorInformationHandle; }

        /**
         * Count of sockets.
         */
        public int numMemoryDevices() { return numMemoryDevices; }
        public Smbios _root() { return _root; }
        public Smbios.Structure _parent() { return _parent; }
    }

    /**
     * A processor socket (type 4).
     * @see <a href="https://www.dmtf.org/standards/smbios">Source</a>
     */
    public static class ProcessorInformation extends KaitaiStruct {
        public static ProcessorInformation fromFile(String fileName) throws IOException {
            return new ProcessorInformation(new ByteBufferKaitaiStream(fileName));
        }

        public ProcessorInformation(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ProcessorInformation(KaitaiStream _io, Smbios.Structure _parent) {
            this(_io, _parent, null);
        }

        public ProcessorInformation(KaitaiStream _io, Smbios.Structure _parent, Smbios _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.socketDesignation = this._io.readU1();
            this.processorType = Smbios.ProcessorTypes.byId(this._io.readU1());
            this.processorFamily = this._io.readU1();
            this.processorManufacturer = this._io.readU1();
            this.processorId = this._io.readBytes(8);
            this.processorVersion = this._io.readU1();
            this.voltage = this._io.readU1();
            this.externalClock = this._io.readU2le();
            this.maxSpeed = this._io.readU2le();
            this.currentSpeed = this._io.readU2le();
            this.status = this._io.readU1();
            this.processorUpgrade = this._io.readU1();
        }

        public void _fetchInstances() {
            assetTag();
            if (this.assetTag != null) {
            }
            l1CacheHandle();
            if (this.l1CacheHandle != null) {
            }
            l2CacheHandle();
            if (this.l2CacheHandle != null) {
            }
            l3CacheHandle();
            if (this.l3CacheHandle != null) {
            }
            numCores();
            if (this.numCores != null) {
            }
            numCores2();
            if (this.numCores2 != null) {
            }
            numCoresEnabled();
            if (this.numCoresEnabled != null) {
            }
            numCoresEnabled2();
            if (this.numCoresEnabled2 != null) {
            }
            numThreads();
            if (this.numThreads != null) {
            }
            numThreads2();
            if (this.numThreads2 != null) {
            }
            partNumber();
            if (this.partNumber != null) {
            }
            processorCharacteristics();
            if (this.processorCharacteristics != null) {
            }
            processorFamily2();
            if (this.processorFamily2 != null) {
            }
            serialNumber();
            if (this.serialNumber != null) {
            }
        }
        private Integer assetTag;

        /**
         * Number of a string (since 2.3): inventory number of the processor.
         */
        public Integer assetTag() {
            if (this.assetTag != null)
                return this.assetTag;
            if (((Number) (_io().size())).longValue() >= 34 - 4) {
                long _pos = this._io.pos();
                this._io.seek(33 - 4);
                this.assetTag = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.assetTag;
        }
        private Boolean characteristicArm64SocId;

        /**
         * Bit 9 of `processor_characteristics`: `processor_id` has the SoC identifier of
         * an ARM64 machine.
         */
        public Boolean characteristicArm64SocId() {
            if (this.characteristicArm64SocId != null)
                return this.characteristicArm64SocId;
            if (((Number) (_io().size())).longValue() >= 40 - 4) {
                this.characteristicArm64SocId = (processorCharacteristics() & 512) != 0;
            }
            return this.characteristicArm64SocId;
        }
        private Boolean characteristicExecuteProtection;

        /**
         * Bit 5 of `processor_characteristics`: execution can be forbidden for parts of
         * memory.
         */
        public Boolean characteristicExecuteProtection() {
            if (this.characteristicExecuteProtection != null)
                return this.characteristicExecuteProtection;
            if (((Number) (_io().size())).longValue() >= 40 - 4) {
                this.characteristicExecuteProtection = (processorCharacteristics() & 32) != 0;
            }
            return this.characteristicExecuteProtection;
        }
        private Boolean characteristicHardwareThread;

        /**
         * Bit 4 of `processor_characteristics`: more than one thread for each core.
         */
        public Boolean characteristicHardwareThread() {
            if (this.characteristicHardwareThread != null)
                return this.characteristicHardwareThread;
            if (((Number) (_io().size())).longValue() >= 40 - 4) {
                this.characteristicHardwareThread = (processorCharacteristics() & 16) != 0;
            }
            return this.characteristicHardwareThread;
        }
        private Boolean characteristicMultiCore;

        /**
         * Bit 3 of `processor_characteristics`: more than one core.
         */
        public Boolean characteristicMultiCore() {
            if (this.characteristicMultiCore != null)
                return this.characteristicMultiCore;
            if (((Number) (_io().size())).longValue() >= 40 - 4) {
                this.characteristicMultiCore = (processorCharacteristics() & 8) != 0;
            }
            return this.characteristicMultiCore;
        }
        private Boolean characteristicPowerPerformanceControl;

        /**
         * Bit 7 of `processor_characteristics`: power can be saved under load.
         */
        public Boolean characteristicPowerPerformanceControl() {
            if (this.characteristicPowerPerformanceControl != null)
                return this.characteristicPowerPerformanceControl;
            if (((Number) (_io().size())).longValue() >= 40 - 4) {
                this.characteristicPowerPerformanceControl = (processorCharacteristics() & 128) != 0;
            }
            return this.characteristicPowerPerformanceControl;
        }
        private Boolean characteristicUnknown;

        /**
         * Bit 1 of `processor_characteristics`: features are not known.
         */
        public Boolean characteristicUnknown() {
            if (this.characteristicUnknown != null)
                return this.characteristicUnknown;
            if (((Number) (_io().size())).longValue() >= 40 - 4) {
                this.characteristicUnknown = (processorCharacteristics() & 2) != 0;
            }
            return this.characteristicUnknown;
        }
        private Boolean characteristicVirtualization;

        /**
         * Bit 6 of `processor_characteristics`: virtualisation is supported.
         */
        public Boolean characteristicVirtualization() {
            if (this.characteristicVirtualization != null)
                return this.characteristicVirtualization;
            if (((Number) (_io().size())).longValue() >= 40 - 4) {
                this.characteristicVirtualization = (processorCharacteristics() & 64) != 0;
            }
            return this.characteristicVirtualization;
        }
        private Boolean characteristicWide128Bits;

        /**
         * Bit 8 of `processor_characteristics`: 128 bits.
         */
        public Boolean characteristicWide128Bits() {
            if (this.characteristicWide128Bits != null)
                return this.characteristicWide128Bits;
            if (((Number) (_io().size())).longValue() >= 40 - 4) {
                this.characteristicWide128Bits = (processorCharacteristics() & 256) != 0;
            }
            return this.characteristicWide128Bits;
        }
        private Boolean characteristicWide64Bits;

        /**
         * Bit 2 of `processor_characteristics`: 64 bits.
         */
        public Boolean characteristicWide64Bits() {
            if (this.characteristicWide64Bits != null)
                return this.characteristicWide64Bits;
            if (((Number) (_io().size())).longValue() >= 40 - 4) {
                this.characteristicWide64Bits = (processorCharacteristics() & 4) != 0;
            }
            return this.characteristicWide64Bits;
        }
        private Boolean isPopulated;

        /**
         * Bit 6 of `status`: the socket is populated.
         */
        public Boolean isPopulated() {
            if (this.isPopulated != null)
                return this.isPopulated;
            this.isPopulated = (status() & 64) != 0;
            return this.isPopulated;
        }
        private Integer l1CacheHandle;

        /**
         * Handle of the structure of the first-level cache (since 2.1). 0xffff: none
         * given.
         */
        public Integer l1CacheHandle() {
            if (this.l1CacheHandle != null)
                return this.l1CacheHandle;
            if (((Number) (_io().size())).longValue() >= 28 - 4) {
                long _pos = this._io.pos();
                this._io.seek(26 - 4);
                this.l1CacheHandle = this._io.readU2le();
                this._io.seek(_pos);
            }
            return this.l1CacheHandle;
        }
        private Integer l2CacheHandle;

        /**
         * Handle of the structure of the second-level cache (since 2.1). 0xffff: none
         * given.
         */
        public Integer l2CacheHandle() {
            if (this.l2CacheHandle != null)
                return this.l2CacheHandle;
            if (((Number) (_io().size())).longValue() >= 30 - 4) {
                long _pos = this._io.pos();
                this._io.seek(28 - 4);
                this.l2CacheHandle = this._io.readU2le();
                this._io.seek(_pos);
            }
            return this.l2CacheHandle;
        }
        private Integer l3CacheHandle;

        /**
         * Handle of the structure of the third-level cache (since 2.1). 0xffff: none
         * given.
         */
        public Integer l3CacheHandle() {
            if (this.l3CacheHandle != null)
                return this.l3CacheHandle;
            if (((Number) (_io().size())).longValue() >= 32 - 4) {
                long _pos = this._io.pos();
                this._io.seek(30 - 4);
                this.l3CacheHandle = this._io.readU2le();
                this._io.seek(_pos);
            }
            return this.l3CacheHandle;
        }
        private Integer numCores;

        /**
         * Cores of the processor (since 2.5). 0: unknown. 0xff: see `num_cores_2`.
         */
        public Integer numCores() {
            if (this.numCores != null)
                return this.numCores;
            if (((Number) (_io().size())).longValue() >= 36 - 4) {
                long _pos = this._io.pos();
                this._io.seek(35 - 4);
                this.numCores = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.numCores;
        }
        private Integer numCores2;

        /**
         * Cores if `num_cores` is 0xff (since 3.0). 0: unknown.
         */
        public Integer numCores2() {
            if (this.numCores2 != null)
                return this.numCores2;
            if (((Number) (_io().size())).longValue() >= 44 - 4) {
                long _pos = this._io.pos();
                this._io.seek(42 - 4);
                this.numCores2 = this._io.readU2le();
                this._io.seek(_pos);
            }
            return this.numCores2;
        }
        private Integer numCoresEnabled;

        /**
         * Cores that the firmware has enabled (since 2.5). 0: unknown. 0xff: see
         * `num_cores_enabled_2`.
         */
        public Integer numCoresEnabled() {
            if (this.numCoresEnabled != null)
                return this.numCoresEnabled;
            if (((Number) (_io().size())).longValue() >= 37 - 4) {
                long _pos = this._io.pos();
                this._io.seek(36 - 4);
                this.numCoresEnabled = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.numCoresEnabled;
        }
        private Integer numCoresEnabled2;

        /**
         * Cores enabled if `num_cores_enabled` is 0xff (since 3.0). 0: unknown.
         */
        public Integer numCoresEnabled2() {
            if (this.numCoresEnabled2 != null)
                return this.numCoresEnabled2;
            if (((Number) (_io().size())).longValue() >= 46 - 4) {
                long _pos = this._io.pos();
                this._io.seek(44 - 4);
                this.numCoresEnabled2 = this._io.readU2le();
                this._io.seek(_pos);
            }
            return this.numCoresEnabled2;
        }
        private Integer numThreads;

        /**
         * Threads of the processor (since 2.5). 0: unknown. 0xff: see `num_threads_2`.
         */
        public Integer numThreads() {
            if (this.numThreads != null)
                return this.numThreads;
            if (((Number) (_io().size())).longValue() >= 38 - 4) {
                long _pos = this._io.pos();
                this._io.seek(37 - 4);
                this.numThreads = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.numThreads;
        }
        private Integer numThreads2;

        /**
         * Threads if `num_threads` is 0xff (since 3.0). 0: unknown.
         */
        public Integer numThreads2() {
            if (this.numThreads2 != null)
                return this.numThreads2;
            if (((Number) (_io().size())).longValue() >= 48 - 4) {
                long _pos = this._io.pos();
                this._io.seek(46 - 4);
                this.numThreads2 = this._io.readU2le();
                this._io.seek(_pos);
            }
            return this.numThreads2;
        }
        private Integer partNumber;

        /**
         * Number of a string (since 2.3): part number of the processor.
         */
        public Integer partNumber() {
            if (this.partNumber != null)
                return this.partNumber;
            if (((Number) (_io().size())).longValue() >= 35 - 4) {
                long _pos = this._io.pos();
                this._io.seek(34 - 4);
                this.partNumber = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.partNumber;
        }
        private Integer processorCharacteristics;

        /**
         * Features of the processor, one bit each (since 2.5). Bit 2: 64 bits. 3: more
         * than one core. 4: more than one thread for each core. 5: execution can be
         * forbidden. 6: virtualisation.
         */
        public Integer processorCharacteristics() {
            if (this.processorCharacteristics != null)
                return this.processorCharacteristics;
            if (((Number) (_io().size())).longValue() >= 40 - 4) {
                long _pos = this._io.pos();
                this._io.seek(38 - 4);
                this.processorCharacteristics = this._io.readU2le();
                this._io.seek(_pos);
            }
            return this.processorCharacteristics;
        }
        private Integer processorFamily2;

        /**
         * Family if `processor_family` is 0xfe (since 2.6).
         */
        public Integer processorFamily2() {
            if (this.processorFamily2 != null)
                return this.processorFamily2;
            if (((Number) (_io().size())).longValue() >= 42 - 4) {
                long _pos = this._io.pos();
                this._io.seek(40 - 4);
                this.processorFamily2 = this._io.readU2le();
                this._io.seek(_pos);
            }
            return this.processorFamily2;
        }
        private Integer serialNumber;

        /**
         * Number of a string (since 2.3): serial number of the processor.
         */
        public Integer serialNumber() {
            if (this.serialNumber != null)
                return this.serialNumber;
            if (((Number) (_io().size())).longValue() >= 33 - 4) {
                long _pos = this._io.pos();
                this._io.seek(32 - 4);
                this.serialNumber = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.serialNumber;
        }
        private int socketDesignation;
        private ProcessorTypes processorType;
        private int processorFamily;
        private int processorManufacturer;
        private byte[] processorId;
        private int processorVersion;
        private int voltage;
        private int externalClock;
        private int maxSpeed;
        private int currentSpeed;
        private int status;
        private int processorUpgrade;
        private Smbios _root;
        private Smbios.Structure _parent;

        /**
         * Number of a string: name of the socket.
         */
        public int socketDesignation() { return socketDesignation; }

        /**
         * Use of the processor.
         */
        public ProcessorTypes processorType() { return processorType; }

        /**
         * Family in the numbering of DSP0134, such as 0xcd for a Core i5. 0xfe: see
         * `processor_family_2`.
         */
        public int processorFamily() { return processorFamily; }

        /**
         * Number of a string: maker of the processor.
         */
        public int processorManufacturer() { return processorManufacturer; }

        /**
         * On x86, EAX and EDX of CPUID leaf 1, in this order.
         */
        public byte[] processorId() { return processorId; }

        /**
         * Number of a string: name of the processor.
         */
        public int processorVersion() { return processorVersion; }

        /**
         * If bit 7 is set, tenths of a volt in the lower seven bits. Otherwise voltages
         * that the socket supports: bit 0 for 5 V, bit 1 for 3.3 V, bit 2 for 2.9 V.
         */
        public int voltage() { return voltage; }

        /**
         * Frequency of the external clock in MHz. 0: unknown.
         */
        public int externalClock() { return externalClock; }

        /**
         * Highest speed that the board supports, in MHz. 0: unknown.
         */
        public int maxSpeed() { return maxSpeed; }

        /**
         * Speed at the start of the machine, in MHz. 0: unknown.
         */
        public int currentSpeed() { return currentSpeed; }

        /**
         * Bit 6: the socket is populated. Lower three bits: one of `processor_states`.
         */
        public int status() { return status; }

        /**
         * Kind of the socket, in the numbering of DSP0134.
         */
        public int processorUpgrade() { return processorUpgrade; }
        public Smbios _root() { return _root; }
        public Smbios.Structure _parent() { return _parent; }
    }

    /**
     * What Windows puts before the structures, without the firmware's entry point.
     * @see <a href="https://learn.microsoft.com/en-us/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemfirmwaretable">Source</a>
     */
    public static class RawDataHeader extends KaitaiStruct {
        public static RawDataHeader fromFile(String fileName) throws IOException {
            return new RawDataHeader(new ByteBufferKaitaiStream(fileName));
        }

        public RawDataHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public RawDataHeader(KaitaiStream _io, Smbios _parent) {
            this(_io, _parent, null);
        }

        public RawDataHeader(KaitaiStream _io, Smbios _parent, Smbios _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.callingMethod = this._io.readU1();
            this.majorVersion = this._io.readU1();
            this.minorVersion = this._io.readU1();
            this.dmiRevision = this._io.readU1();
            this.lenTables = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private int callingMethod;
        private int majorVersion;
        private int minorVersion;
        private int dmiRevision;
        private long lenTables;
        private Smbios _root;
        private Smbios _parent;

        /**
         * 0 in practice; the tables were found in memory.
         */
        public int callingMethod() { return callingMethod; }

        /**
         * Major number of the version of the standard.
         */
        public int majorVersion() { return majorVersion; }

        /**
         * Minor number of the version of the standard.
         */
        public int minorVersion() { return minorVersion; }

        /**
         * Revision of the entry point; 0 or 1 in practice.
         */
        public int dmiRevision() { return dmiRevision; }

        /**
         * Bytes of the structures.
         */
        public long lenTables() { return lenTables; }
        public Smbios _root() { return _root; }
        public Smbios _parent() { return _parent; }
    }

    /**
     * One structure. The set of texts ends with an empty text; a structure without
     * texts has two zero bytes, an empty first text and the empty one that ends the
     * set.
     * @see <a href="https://www.dmtf.org/standards/smbios">Source</a>
     */
    public static class Structure extends KaitaiStruct {
        public static Structure fromFile(String fileName) throws IOException {
            return new Structure(new ByteBufferKaitaiStream(fileName));
        }

        public Structure(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Structure(KaitaiStream _io, Smbios.StructureTable _parent) {
            this(_io, _parent, null);
        }

        public Structure(KaitaiStream _io, Smbios.StructureTable _parent, Smbios _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.header = new StructureHeader(this._io, this, _root);
            {
                StructureTypes on = header().structureType();
                if (on != null) {
                    switch (header().structureType()) {
                    case BASEBOARD_INFORMATION: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new BaseboardInformation(_io_body, this, _root);
                        break;
                    }
                    case BIOS_INFORMATION: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new BiosInformation(_io_body, this, _root);
                        break;
                    }
                    case MEMORY_DEVICE: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new MemoryDevice(_io_body, this, _root);
                        break;
                    }
                    case PHYSICAL_MEMORY_ARRAY: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new PhysicalMemoryArray(_io_body, this, _root);
                        break;
                    }
                    case PROCESSOR_INFORMATION: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new ProcessorInformation(_io_body, this, _root);
                        break;
                    }
                    case SYSTEM_ENCLOSURE: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new SystemEnclosure(_io_body, this, _root);
                        break;
                    }
                    case SYSTEM_INFORMATION: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new SystemInformation(_io_body, this, _root);
                        break;
                    }
                    default: {
                        this.body = this._io.readBytes(lenBody());
                        break;
                    }
                    }
                } else {
                    this.body = this._io.readBytes(lenBody());
                }
            }
            this.firstText = this._io.readBytesTerm((byte) 0, false, true, false);
            this.moreTexts = new ArrayList<byte[]>();
            {
                byte[] _it;
                int i = 0;
                do {
                    _it = this._io.readBytesTerm((byte) 0, false, true, false);
                    this.moreTexts.add(_it);
                    i++;
                } while (!(_it.length == 0));
            }
        }

        public void _fetchInstances() {
            this.header._fetchInstances();
            {
                StructureTypes on = header().structureType();
                if (on != null) {
                    switch (header().structureType()) {
                    case BASEBOARD_INFORMATION: {
                        ((BaseboardInformation) (this.body))._fetchInstances();
                        break;
                    }
                    case BIOS_INFORMATION: {
                        ((BiosInformation) (this.body))._fetchInstances();
                        break;
                    }
                    case MEMORY_DEVICE: {
                        ((MemoryDevice) (this.body))._fetchInstances();
                        break;
                    }
                    case PHYSICAL_MEMORY_ARRAY: {
                        ((PhysicalMemoryArray) (this.body))._fetchInstances();
                        break;
                    }
                    case PROCESSOR_INFORMATION: {
                        ((ProcessorInformation) (this.body))._fetchInstances();
                        break;
                    }
                    case SYSTEM_ENCLOSURE: {
                        ((SystemEnclosure) (this.body))._fetchInstances();
                        break;
                    }
                    case SYSTEM_INFORMATION: {
                        ((SystemInformation) (this.body))._fetchInstances();
                        break;
                    }
                    default: {
                        break;
                    }
                    }
                } else {
                }
            }
            for (int i = 0; i < this.moreTexts.size(); i++) {
            }
        }
        private Integer lenBody;

        /**
         * Bytes of `body`. Less than 0 where the table is broken.
         */
        public Integer lenBody() {
            if (this.lenBody != null)
                return this.lenBody;
            this.lenBody = ((Number) (header().lenStructure() - 4)).intValue();
            return this.lenBody;
        }
        private StructureHeader header;
        private Object body;
        private byte[] firstText;
        private List<byte[]> moreTexts;
        private Smbios _root;
        private Smbios.StructureTable _parent;

        /**
         * Type, length and handle.
         */
        public StructureHeader header() { return header; }

        /**
         * The rest of the formatted part; raw bytes for types that are not described
         * here.
         */
        public Object body() { return body; }

        /**
         * The text with the number 1; empty if there are no texts.
         */
        public byte[] firstText() { return firstText; }

        /**
         * The texts from number 2 on; the last is empty and ends the set.
         */
        public List<byte[]> moreTexts() { return moreTexts; }
        public Smbios _root() { return _root; }
        public Smbios.StructureTable _parent() { return _parent; }
    }

    /**
     * The first four bytes of a structure.
     * @see <a href="https://www.dmtf.org/standards/smbios">Source</a>
     */
    public static class StructureHeader extends KaitaiStruct {
        public static StructureHeader fromFile(String fileName) throws IOException {
            return new StructureHeader(new ByteBufferKaitaiStream(fileName));
        }

        public StructureHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public StructureHeader(KaitaiStream _io, Smbios.Structure _parent) {
            this(_io, _parent, null);
        }

        public StructureHeader(KaitaiStream _io, Smbios.Structure _parent, Smbios _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.structureType = Smbios.StructureTypes.byId(this._io.readU1());
            this.lenStructure = this._io.readU1();
            this.handle = this._io.readU2le();
        }

        public void _fetchInstances() {
        }
        private StructureTypes structureType;
        private int lenStructure;
        private int handle;
        private Smbios _root;
        private Smbios.Structure _parent;

        /**
         * Kind of the structure. Numbers from 128 on belong to the firmware's maker.
         */
        public StructureTypes structureType() { return structureType; }

        /**
         * Bytes of the formatted part, with these four.
         */
        public int lenStructure() { return lenStructure; }

        /**
         * Number by which other structures refer to this one.
         */
        public int handle() { return handle; }
        public Smbios _root() { return _root; }
        public Smbios.Structure _parent() { return _parent; }
    }

    /**
     * Structures up to the one that ends the table, or to the end of the bytes.
     * @see <a href="https://www.dmtf.org/standards/smbios">Source</a>
     */
    public static class StructureTable extends KaitaiStruct {
        public static StructureTable fromFile(String fileName) throws IOException {
            return new StructureTable(new ByteBufferKaitaiStream(fileName));
        }

        public StructureTable(KaitaiStream _io) {
            this(_io, null, null);
        }

        public StructureTable(KaitaiStream _io, Smbios _parent) {
            this(_io, _parent, null);
        }

        public StructureTable(KaitaiStream _io, Smbios _parent, Smbios _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.structures = new ArrayList<Structure>();
            {
                Structure _it;
                int i = 0;
                do {
                    _it = new Structure(this._io, this, _root);
                    this.structures.add(_it);
                    i++;
                } while (!( ((_it.header().structureType() == Smbios.StructureTypes.END_OF_TABLE) || (_io().isEof())) ));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.structures.size(); i++) {
                this.structures.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private List<Structure> structures;
        private Smbios _root;
        private Smbios _parent;

        /**
         * The structures in the order of the firmware.
         */
        public List<Structure> structures() { return structures; }
        public Smbios _root() { return _root; }
        public Smbios _parent() { return _parent; }
    }

    /**
     * The case of the machine (type 3).
     * @see <a href="https://www.dmtf.org/standards/smbios">Source</a>
     */
    public static class SystemEnclosure extends KaitaiStruct {
        public static SystemEnclosure fromFile(String fileName) throws IOException {
            return new SystemEnclosure(new ByteBufferKaitaiStream(fileName));
        }

        public SystemEnclosure(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SystemEnclosure(KaitaiStream _io, Smbios.Structure _parent) {
            this(_io, _parent, null);
        }

        public SystemEnclosure(KaitaiStream _io, Smbios.Structure _parent, Smbios _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.manufacturer = this._io.readU1();
            this.chassisType = this._io.readU1();
            this.version = this._io.readU1();
            this.serialNumber = this._io.readU1();
            this.assetTag = this._io.readU1();
        }

        public void _fetchInstances() {
            bootUpState();
            if (this.bootUpState != null) {
            }
            height();
            if (this.height != null) {
            }
            lenContainedElement();
            if (this.lenContainedElement != null) {
            }
            numContainedElements();
            if (this.numContainedElements != null) {
            }
            numPowerCords();
            if (this.numPowerCords != null) {
            }
            oemDefined();
            if (this.oemDefined != null) {
            }
            powerSupplyState();
            if (this.powerSupplyState != null) {
            }
            securityStatus();
            if (this.securityStatus != null) {
            }
            skuNumber();
            if (this.skuNumber != null) {
            }
            thermalState();
            if (this.thermalState != null) {
            }
        }
        private Integer bootUpState;

        /**
         * State when the machine was last started, one of `chassis_states` (since 2.1).
         */
        public Integer bootUpState() {
            if (this.bootUpState != null)
                return this.bootUpState;
            if (((Number) (_io().size())).longValue() >= 10 - 4) {
                long _pos = this._io.pos();
                this._io.seek(9 - 4);
                this.bootUpState = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.bootUpState;
        }
        private Boolean hasLock;

        /**
         * Bit 7 of `chassis_type`: the chassis has a lock.
         */
        public Boolean hasLock() {
            if (this.hasLock != null)
                return this.hasLock;
            this.hasLock = (chassisType() & 128) != 0;
            return this.hasLock;
        }
        private Integer height;

        /**
         * Height in rack units of 44.45 mm (since 2.3). 0: not given.
         */
        public Integer height() {
            if (this.height != null)
                return this.height;
            if (((Number) (_io().size())).longValue() >= 18 - 4) {
                long _pos = this._io.pos();
                this._io.seek(17 - 4);
                this.height = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.height;
        }
        private Integer lenContainedElement;

        /**
         * Bytes of each of these records (since 2.3).
         */
        public Integer lenContainedElement() {
            if (this.lenContainedElement != null)
                return this.lenContainedElement;
            if (((Number) (_io().size())).longValue() >= 21 - 4) {
                long _pos = this._io.pos();
                this._io.seek(20 - 4);
                this.lenContainedElement = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.lenContainedElement;
        }
        private Integer numContainedElements;

        /**
         * Count of the records of contained elements that follow (since 2.3).
         */
        public Integer numContainedElements() {
            if (this.numContainedElements != null)
                return this.numContainedElements;
            if (((Number) (_io().size())).longValue() >= 20 - 4) {
                long _pos = this._io.pos();
                this._io.seek(19 - 4);
                this.numContainedElements = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.numContainedElements;
        }
        private Integer numPowerCords;

        /**
         * Count of power cords (since 2.3). 0: not given.
         */
        public Integer numPowerCords() {
            if (this.numPowerCords != null)
                return this.numPowerCords;
            if (((Number) (_io().size())).longValue() >= 19 - 4) {
                long _pos = this._io.pos();
                this._io.seek(18 - 4);
                this.numPowerCords = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.numPowerCords;
        }
        private Long oemDefined;

        /**
         * For the use of the maker (since 2.3).
         */
        public Long oemDefined() {
            if (this.oemDefined != null)
                return this.oemDefined;
            if (((Number) (_io().size())).longValue() >= 17 - 4) {
                long _pos = this._io.pos();
                this._io.seek(13 - 4);
                this.oemDefined = this._io.readU4le();
                this._io.seek(_pos);
            }
            return this.oemDefined;
        }
        private Integer ofsSkuNumber;

        /**
         * Offset of `sku_number`, which is behind the contained elements.
         */
        public Integer ofsSkuNumber() {
            if (this.ofsSkuNumber != null)
                return this.ofsSkuNumber;
            if (((Number) (_io().size())).longValue() >= 21 - 4) {
                this.ofsSkuNumber = ((Number) ((21 - 4) + ((Number) (numContainedElements())).longValue() * ((Number) (lenContainedElement())).longValue())).intValue();
            }
            return this.ofsSkuNumber;
        }
        private Integer powerSupplyState;

        /**
         * State of the power supply, one of `chassis_states` (since 2.1).
         */
        public Integer powerSupplyState() {
            if (this.powerSupplyState != null)
                return this.powerSupplyState;
            if (((Number) (_io().size())).longValue() >= 11 - 4) {
                long _pos = this._io.pos();
                this._io.seek(10 - 4);
                this.powerSupplyState = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.powerSupplyState;
        }
        private Integer securityStatus;

        /**
         * Physical security, one of `chassis_security_states` (since 2.1).
         */
        public Integer securityStatus() {
            if (this.securityStatus != null)
                return this.securityStatus;
            if (((Number) (_io().size())).longValue() >= 13 - 4) {
                long _pos = this._io.pos();
                this._io.seek(12 - 4);
                this.securityStatus = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.securityStatus;
        }
        private Integer skuNumber;

        /**
         * Number of a string (since 2.7): number under which the chassis is ordered.
         */
        public Integer skuNumber() {
            if (this.skuNumber != null)
                return this.skuNumber;
            if ( ((((Number) (_io().size())).longValue() >= 21 - 4) && (((Number) (_io().size())).longValue() > ((Number) (ofsSkuNumber())).longValue())) ) {
                long _pos = this._io.pos();
                this._io.seek(ofsSkuNumber());
                this.skuNumber = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.skuNumber;
        }
        private Integer thermalState;

        /**
         * State of the temperature, one of `chassis_states` (since 2.1).
         */
        public Integer thermalState() {
            if (this.thermalState != null)
                return this.thermalState;
            if (((Number) (_io().size())).longValue() >= 12 - 4) {
                long _pos = this._io.pos();
                this._io.seek(11 - 4);
                this.thermalState = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.thermalState;
        }
        private int manufacturer;
        private int chassisType;
        private int version;
        private int serialNumber;
        private int assetTag;
        private Smbios _root;
        private Smbios.Structure _parent;

        /**
         * Number of a string: maker of the chassis.
         */
        public int manufacturer() { return manufacturer; }

        /**
         * Kind of the chassis, one of `chassis_types`, in the lower seven bits. Bit 7:
         * the chassis has a lock.
         */
        public int chassisType() { return chassisType; }

        /**
         * Number of a string: version of the chassis.
         */
        public int version() { return version; }

        /**
         * Number of a string: serial number of the chassis.
         */
        public int serialNumber() { return serialNumber; }

        /**
         * Number of a string: inventory number of the chassis.
         */
        public int assetTag() { return assetTag; }
        public Smbios _root() { return _root; }
        public Smbios.Structure _parent() { return _parent; }
    }

    /**
     * The machine as its maker sells it (type 1).
     * @see <a href="https://www.dmtf.org/standards/smbios">Source</a>
     */
    public static class SystemInformation extends KaitaiStruct {
        public static SystemInformation fromFile(String fileName) throws IOException {
            return new SystemInformation(new ByteBufferKaitaiStream(fileName));
        }

        public SystemInformation(KaitaiStream _io) {
            this(_io, null, null);
        }

        public SystemInformation(KaitaiStream _io, Smbios.Structure _parent) {
            this(_io, _parent, null);
        }

        public SystemInformation(KaitaiStream _io, Smbios.Structure _parent, Smbios _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.manufacturer = this._io.readU1();
            this.productName = this._io.readU1();
            this.version = this._io.readU1();
            this.serialNumber = this._io.readU1();
        }

        public void _fetchInstances() {
            family();
            if (this.family != null) {
            }
            skuNumber();
            if (this.skuNumber != null) {
            }
            uuid();
            if (this.uuid != null) {
            }
            wakeUpType();
            if (this.wakeUpType != null) {
            }
        }
        private Integer family;

        /**
         * Number of a string (since 2.4): family of the product.
         */
        public Integer family() {
            if (this.family != null)
                return this.family;
            if (((Number) (_io().size())).longValue() >= 27 - 4) {
                long _pos = this._io.pos();
                this._io.seek(26 - 4);
                this.family = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.family;
        }
        private Integer skuNumber;

        /**
         * Number of a string (since 2.4): number under which the product is ordered.
         */
        public Integer skuNumber() {
            if (this.skuNumber != null)
                return this.skuNumber;
            if (((Number) (_io().size())).longValue() >= 26 - 4) {
                long _pos = this._io.pos();
                this._io.seek(25 - 4);
                this.skuNumber = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.skuNumber;
        }
        private byte[] uuid;

        /**
         * Identity of the machine (since 2.1). All bits clear: not present. All bits
         * set: not set. Since 2.6 the first three fields are little-endian. Windows
         * stores zeros in crash dumps.
         */
        public byte[] uuid() {
            if (this.uuid != null)
                return this.uuid;
            if (((Number) (_io().size())).longValue() >= 24 - 4) {
                long _pos = this._io.pos();
                this._io.seek(8 - 4);
                this.uuid = this._io.readBytes(16);
                this._io.seek(_pos);
            }
            return this.uuid;
        }
        private Integer wakeUpType;

        /**
         * Event that started the machine, one of `wake_up_types` (since 2.1).
         */
        public Integer wakeUpType() {
            if (this.wakeUpType != null)
                return this.wakeUpType;
            if (((Number) (_io().size())).longValue() >= 25 - 4) {
                long _pos = this._io.pos();
                this._io.seek(24 - 4);
                this.wakeUpType = this._io.readU1();
                this._io.seek(_pos);
            }
            return this.wakeUpType;
        }
        private int manufacturer;
        private int productName;
        private int version;
        private int serialNumber;
        private Smbios _root;
        private Smbios.Structure _parent;

        /**
         * Number of a string: maker of the machine.
         */
        public int manufacturer() { return manufacturer; }

        /**
         * Number of a string: name of the product.
         */
        public int productName() { return productName; }

        /**
         * Number of a string: version of the product.
         */
        public int version() { return version; }

        /**
         * Number of a string: serial number of the machine.
         */
        public int serialNumber() { return serialNumber; }
        public Smbios _root() { return _root; }
        public Smbios.Structure _parent() { return _parent; }
    }
    private Long lenTables;

    /**
     * Bytes of the structures.
     */
    public Long lenTables() {
        if (this.lenTables != null)
            return this.lenTables;
        this.lenTables = ((Number) (header().lenTables())).longValue();
        return this.lenTables;
    }
    private RawDataHeader header;
    private StructureTable tables;
    private Smbios _root;
    private KaitaiStruct _parent;

    /**
     * Version of the standard and the size of what follows.
     */
    public RawDataHeader header() { return header; }

    /**
     * All structures, one after another.
     */
    public StructureTable tables() { return tables; }
    public Smbios _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
