// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_dump_blobs.ksy; kaitai-struct-compiler 0.11.0

#![allow(unused_imports)]
#![allow(non_snake_case)]
#![allow(non_camel_case_types)]
#![allow(irrefutable_let_patterns)]
#![allow(unused_comparisons)]

extern crate kaitai;
use kaitai::*;
use std::convert::{TryFrom, TryInto};
use std::cell::{Ref, Cell, RefCell};
use std::rc::{Rc, Weak};

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
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<WindowsDumpBlobs>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs {
    type Root = WindowsDumpBlobs;
    type Parent = WindowsDumpBlobs;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        Ok(())
    }
}
impl WindowsDumpBlobs {
}
impl WindowsDumpBlobs {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum WindowsDumpBlobs_RegisterKinds {

    /**
     * A leaf of CPUID.
     */
    Cpuid,

    /**
     * A model-specific register.
     */
    Msr,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsDumpBlobs_RegisterKinds {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsDumpBlobs_RegisterKinds> {
        match flag {
            0 => Ok(WindowsDumpBlobs_RegisterKinds::Cpuid),
            1 => Ok(WindowsDumpBlobs_RegisterKinds::Msr),
            _ => Ok(WindowsDumpBlobs_RegisterKinds::Unknown(flag)),
        }
    }
}

impl From<&WindowsDumpBlobs_RegisterKinds> for i64 {
    fn from(v: &WindowsDumpBlobs_RegisterKinds) -> Self {
        match *v {
            WindowsDumpBlobs_RegisterKinds::Cpuid => 0,
            WindowsDumpBlobs_RegisterKinds::Msr => 1,
            WindowsDumpBlobs_RegisterKinds::Unknown(v) => v
        }
    }
}

impl Default for WindowsDumpBlobs_RegisterKinds {
    fn default() -> Self { WindowsDumpBlobs_RegisterKinds::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsDumpBlobs_RegistryTypes {
    None,
    Sz,
    ExpandSz,
    Binary,
    Dword,
    DwordBigEndian,
    Link,
    MultiSz,
    ResourceList,
    FullResourceDescriptor,
    ResourceRequirementsList,
    Qword,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsDumpBlobs_RegistryTypes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsDumpBlobs_RegistryTypes> {
        match flag {
            0 => Ok(WindowsDumpBlobs_RegistryTypes::None),
            1 => Ok(WindowsDumpBlobs_RegistryTypes::Sz),
            2 => Ok(WindowsDumpBlobs_RegistryTypes::ExpandSz),
            3 => Ok(WindowsDumpBlobs_RegistryTypes::Binary),
            4 => Ok(WindowsDumpBlobs_RegistryTypes::Dword),
            5 => Ok(WindowsDumpBlobs_RegistryTypes::DwordBigEndian),
            6 => Ok(WindowsDumpBlobs_RegistryTypes::Link),
            7 => Ok(WindowsDumpBlobs_RegistryTypes::MultiSz),
            8 => Ok(WindowsDumpBlobs_RegistryTypes::ResourceList),
            9 => Ok(WindowsDumpBlobs_RegistryTypes::FullResourceDescriptor),
            10 => Ok(WindowsDumpBlobs_RegistryTypes::ResourceRequirementsList),
            11 => Ok(WindowsDumpBlobs_RegistryTypes::Qword),
            _ => Ok(WindowsDumpBlobs_RegistryTypes::Unknown(flag)),
        }
    }
}

impl From<&WindowsDumpBlobs_RegistryTypes> for i64 {
    fn from(v: &WindowsDumpBlobs_RegistryTypes) -> Self {
        match *v {
            WindowsDumpBlobs_RegistryTypes::None => 0,
            WindowsDumpBlobs_RegistryTypes::Sz => 1,
            WindowsDumpBlobs_RegistryTypes::ExpandSz => 2,
            WindowsDumpBlobs_RegistryTypes::Binary => 3,
            WindowsDumpBlobs_RegistryTypes::Dword => 4,
            WindowsDumpBlobs_RegistryTypes::DwordBigEndian => 5,
            WindowsDumpBlobs_RegistryTypes::Link => 6,
            WindowsDumpBlobs_RegistryTypes::MultiSz => 7,
            WindowsDumpBlobs_RegistryTypes::ResourceList => 8,
            WindowsDumpBlobs_RegistryTypes::FullResourceDescriptor => 9,
            WindowsDumpBlobs_RegistryTypes::ResourceRequirementsList => 10,
            WindowsDumpBlobs_RegistryTypes::Qword => 11,
            WindowsDumpBlobs_RegistryTypes::Unknown(v) => v
        }
    }
}

impl Default for WindowsDumpBlobs_RegistryTypes {
    fn default() -> Self { WindowsDumpBlobs_RegistryTypes::Unknown(0) }
}


/**
 * Header of an ACPI table (tag e83b40d2-b0a0-4842-abea-71c9e3463dd1), without the
 * fields of its maker's compiler. The blob is a sequence of tables. Each is cut
 * off behind a number of bytes that is the same for all tables of a dump (0x1c,
 * 0x34, 0x44, 0x5c and 0x68 have been seen; `SSDT` has its header of 0x24 alone),
 * while `len_table` is the full size. The table `MSDM` contains the product key
 * of Windows.
 * \sa https://uefi.org/specs/ACPI/6.5/05_ACPI_Software_Programming_Model.html#system-description-table-header Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_AcpiTableHeader {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    signature: RefCell<Vec<u8>>,
    len_table: RefCell<u32>,
    revision: RefCell<u8>,
    checksum: RefCell<u8>,
    oem_id: RefCell<Vec<u8>>,
    oem_table_id: RefCell<Vec<u8>>,
    oem_revision: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_AcpiTableHeader {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.signature.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.len_table.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.revision.borrow_mut() = _io.read_u1()?.into();
        *self_rc.checksum.borrow_mut() = _io.read_u1()?.into();
        *self_rc.oem_id.borrow_mut() = _io.read_bytes(6 as usize)?.into();
        *self_rc.oem_table_id.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        *self_rc.oem_revision.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_AcpiTableHeader {
}

/**
 * Kind of the table, in ASCII.
 */
impl WindowsDumpBlobs_AcpiTableHeader {
    pub fn signature(&self) -> Ref<'_, Vec<u8>> {
        self.signature.borrow()
    }
}

/**
 * Size of the complete table in bytes, with its header of 0x24 bytes.
 */
impl WindowsDumpBlobs_AcpiTableHeader {
    pub fn len_table(&self) -> Ref<'_, u32> {
        self.len_table.borrow()
    }
}

/**
 * Version of the layout of such tables.
 */
impl WindowsDumpBlobs_AcpiTableHeader {
    pub fn revision(&self) -> Ref<'_, u8> {
        self.revision.borrow()
    }
}

/**
 * Makes the sum of all bytes of the complete table 0 modulo 256.
 */
impl WindowsDumpBlobs_AcpiTableHeader {
    pub fn checksum(&self) -> Ref<'_, u8> {
        self.checksum.borrow()
    }
}

/**
 * Maker of the firmware, in ASCII.
 */
impl WindowsDumpBlobs_AcpiTableHeader {
    pub fn oem_id(&self) -> Ref<'_, Vec<u8>> {
        self.oem_id.borrow()
    }
}

/**
 * The maker's name of the table, in ASCII.
 */
impl WindowsDumpBlobs_AcpiTableHeader {
    pub fn oem_table_id(&self) -> Ref<'_, Vec<u8>> {
        self.oem_table_id.borrow()
    }
}

/**
 * The maker's version of the table.
 */
impl WindowsDumpBlobs_AcpiTableHeader {
    pub fn oem_revision(&self) -> Ref<'_, u32> {
        self.oem_revision.borrow()
    }
}
impl WindowsDumpBlobs_AcpiTableHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A range of virtual memory; see `address_range_group`.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_AddressRange {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    address: RefCell<u64>,
    len_range: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_AddressRange {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.address.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.len_range.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_AddressRange {
}

/**
 * Virtual address of the first byte.
 */
impl WindowsDumpBlobs_AddressRange {
    pub fn address(&self) -> Ref<'_, u64> {
        self.address.borrow()
    }
}

/**
 * Size in bytes.
 */
impl WindowsDumpBlobs_AddressRange {
    pub fn len_range(&self) -> Ref<'_, u64> {
        self.len_range.borrow()
    }
}
impl WindowsDumpBlobs_AddressRange {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A driver's ranges of memory that the dump was to have besides its own (tag
 * 2b4ae195-a64d-4f04-8ede-7e4f981bd42a), as added by callbacks of the type
 * `KbCallbackTriageDumpData`. The blob is a sequence of such groups: this
 * head, then `num_ranges` times `address_range`, then `len_name` bytes of
 * name. Most ranges are in the data blocks of the dump; what was paged out is
 * not.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_AddressRangeGroup {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    num_ranges: RefCell<u32>,
    len_name: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_AddressRangeGroup {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.num_ranges.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_name.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_AddressRangeGroup {
}

/**
 * Number of ranges that follow.
 */
impl WindowsDumpBlobs_AddressRangeGroup {
    pub fn num_ranges(&self) -> Ref<'_, u32> {
        self.num_ranges.borrow()
    }
}

/**
 * Size of the name behind the ranges in bytes, with its terminating zero.
 * Mostly ASCII; some drivers pass UTF-16, of which the first character
 * remains.
 */
impl WindowsDumpBlobs_AddressRangeGroup {
    pub fn len_name(&self) -> Ref<'_, u32> {
        self.len_name.borrow()
    }
}
impl WindowsDumpBlobs_AddressRangeGroup {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Boot status data (tag f57308df-cc45-4e01-ad76-29a4ebb010ec): how the last
 * boots and shutdowns went, kept by the kernel across boots in the file
 * `bootstat.dat`. The sum of all bytes is 0 modulo 256.
 * 
 * The difference of `last_boot_id` and `last_successful_shutdown_boot_id` is
 * the number of boots in a row that did not end in a shutdown; 1 is normal in
 * a crash dump.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_BootStatus {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    version: RefCell<u32>,
    product_type: RefCell<u32>,
    aab_enabled: RefCell<u8>,
    aab_timeout: RefCell<u8>,
    last_boot_succeeded: RefCell<u8>,
    last_boot_shutdown: RefCell<u8>,
    sleep_in_progress: RefCell<u8>,
    unnamed7: RefCell<Vec<u8>>,
    power_button_timestamp: RefCell<u64>,
    flags: RefCell<u8>,
    connected_standby_scenario_instance_id: RefCell<u8>,
    connected_standby_entry_reason: RefCell<u8>,
    connected_standby_exit_reason: RefCell<u8>,
    system_sleep_transitions_to_on: RefCell<u16>,
    unnamed14: RefCell<Vec<u8>>,
    last_reference_time: RefCell<u64>,
    last_reference_time_checksum: RefCell<u32>,
    last_update_boot_id: RefCell<u32>,
    boot_attempt_count: RefCell<u8>,
    last_boot_checkpoint: RefCell<u8>,
    checksum: RefCell<u8>,
    unnamed21: RefCell<Vec<u8>>,
    last_boot_id: RefCell<u32>,
    last_successful_shutdown_boot_id: RefCell<u32>,
    last_reported_abnormal_shutdown_boot_id: RefCell<u32>,
    error_info: RefCell<Vec<u32>>,
    unnamed26: RefCell<Vec<u8>>,
    last_press_time: RefCell<u64>,
    cumulative_press_count: RefCell<u32>,
    last_press_boot_id: RefCell<u16>,
    last_power_watchdog_stage: RefCell<u8>,
    power_button_flags: RefCell<u8>,
    _io: RefCell<BytesReader>,
    f_ofs_releases: Cell<bool>,
    ofs_releases: RefCell<i8>,
    f_releases: Cell<bool>,
    releases: RefCell<OptRc<WindowsDumpBlobs_BootStatusReleases>>,
}
impl KStruct for WindowsDumpBlobs_BootStatus {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.product_type.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.aab_enabled.borrow_mut() = _io.read_u1()?.into();
        *self_rc.aab_timeout.borrow_mut() = _io.read_u1()?.into();
        *self_rc.last_boot_succeeded.borrow_mut() = _io.read_u1()?.into();
        *self_rc.last_boot_shutdown.borrow_mut() = _io.read_u1()?.into();
        *self_rc.sleep_in_progress.borrow_mut() = _io.read_u1()?.into();
        *self_rc.unnamed7.borrow_mut() = _io.read_bytes(3 as usize)?.into();
        *self_rc.power_button_timestamp.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.flags.borrow_mut() = _io.read_u1()?.into();
        *self_rc.connected_standby_scenario_instance_id.borrow_mut() = _io.read_u1()?.into();
        *self_rc.connected_standby_entry_reason.borrow_mut() = _io.read_u1()?.into();
        *self_rc.connected_standby_exit_reason.borrow_mut() = _io.read_u1()?.into();
        *self_rc.system_sleep_transitions_to_on.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.unnamed14.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        *self_rc.last_reference_time.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.last_reference_time_checksum.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.last_update_boot_id.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.boot_attempt_count.borrow_mut() = _io.read_u1()?.into();
        *self_rc.last_boot_checkpoint.borrow_mut() = _io.read_u1()?.into();
        *self_rc.checksum.borrow_mut() = _io.read_u1()?.into();
        *self_rc.unnamed21.borrow_mut() = _io.read_bytes(1 as usize)?.into();
        *self_rc.last_boot_id.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.last_successful_shutdown_boot_id.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.last_reported_abnormal_shutdown_boot_id.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.error_info.borrow_mut() = Vec::new();
        let l_error_info = 5;
        for _i in 0..l_error_info {
            self_rc.error_info.borrow_mut().push(_io.read_u4le()?.into());
        }
        *self_rc.unnamed26.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.last_press_time.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.cumulative_press_count.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.last_press_boot_id.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.last_power_watchdog_stage.borrow_mut() = _io.read_u1()?.into();
        *self_rc.power_button_flags.borrow_mut() = _io.read_u1()?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_BootStatus {

    /**
     * Offset of what follows. A GUID of 16 bytes is between in the larger
     * versions; it may contain the MAC address of the machine. Inferred from
     * one file with uses of the button.
     */
    pub fn ofs_releases(
        &self
    ) -> KResult<Ref<'_, i8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_ofs_releases.get() {
            return Ok(self.ofs_releases.borrow());
        }
        self.f_ofs_releases.set(true);
        *self.ofs_releases.borrow_mut() = (if ((*self.version() as u32) < (192 as u32)) { 104 } else { 120 }) as i8;
        Ok(self.ofs_releases.borrow())
    }

    /**
     * The rest of what the power button did.
     */
    pub fn releases(
        &self
    ) -> KResult<Ref<'_, OptRc<WindowsDumpBlobs_BootStatusReleases>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_releases.get() {
            return Ok(self.releases.borrow());
        }
        let _pos = _io.pos();
        _io.seek(*self.ofs_releases()? as usize)?;
        let t = Self::read_into::<_, WindowsDumpBlobs_BootStatusReleases>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.releases.borrow_mut() = t;
        _io.seek(_pos)?;
        Ok(self.releases.borrow())
    }
}

/**
 * Size of the whole in bytes; 0xb0, 0xc0 and 0xc8 have been seen.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Kind of the installed Windows. 1 is a workstation, 2 a domain
 * controller, 3 a server.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn product_type(&self) -> Ref<'_, u32> {
        self.product_type.borrow()
    }
}

/**
 * Whether advanced boot options are offered after a failed boot.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn aab_enabled(&self) -> Ref<'_, u8> {
        self.aab_enabled.borrow()
    }
}

/**
 * Seconds for which they are offered, mostly 30.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn aab_timeout(&self) -> Ref<'_, u8> {
        self.aab_timeout.borrow()
    }
}

/**
 * Whether this boot has been completed: 1 soon after the start.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn last_boot_succeeded(&self) -> Ref<'_, u8> {
        self.last_boot_succeeded.borrow()
    }
}

/**
 * Whether the boot before ended in a shutdown.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn last_boot_shutdown(&self) -> Ref<'_, u8> {
        self.last_boot_shutdown.borrow()
    }
}

/**
 * Not zero while the machine goes to sleep or wakes, in older builds.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn sleep_in_progress(&self) -> Ref<'_, u8> {
        self.sleep_in_progress.borrow()
    }
}

/**
 * Aligns the next field.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn unnamed7(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed7.borrow()
    }
}

/**
 * When the power button was pressed; 0 if it was not.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn power_button_timestamp(&self) -> Ref<'_, u64> {
        self.power_button_timestamp.borrow()
    }
}

/**
 * Bit 0: the system runs. Bit 1: connected standby is in progress. Bit 2:
 * a user's shutdown, bit 3: the system's shutdown is in progress. Bits 4
 * to 7: the machine goes to sleep or wakes. Bit 3 has been seen in a boot
 * of seconds as well.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn flags(&self) -> Ref<'_, u8> {
        self.flags.borrow()
    }
}

/**
 * Number of the connected standby.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn connected_standby_scenario_instance_id(&self) -> Ref<'_, u8> {
        self.connected_standby_scenario_instance_id.borrow()
    }
}

/**
 * Why connected standby was entered.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn connected_standby_entry_reason(&self) -> Ref<'_, u8> {
        self.connected_standby_entry_reason.borrow()
    }
}

/**
 * Why connected standby was left.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn connected_standby_exit_reason(&self) -> Ref<'_, u8> {
        self.connected_standby_exit_reason.borrow()
    }
}

/**
 * How often the machine has woken from sleep in this boot.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn system_sleep_transitions_to_on(&self) -> Ref<'_, u16> {
        self.system_sleep_transitions_to_on.borrow()
    }
}

/**
 * Aligns the next field.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn unnamed14(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed14.borrow()
    }
}

/**
 * When this structure was written last.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn last_reference_time(&self) -> Ref<'_, u64> {
        self.last_reference_time.borrow()
    }
}

/**
 * Checksum of that time.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn last_reference_time_checksum(&self) -> Ref<'_, u32> {
        self.last_reference_time_checksum.borrow()
    }
}

/**
 * Number of the boot in which it was written.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn last_update_boot_id(&self) -> Ref<'_, u32> {
        self.last_update_boot_id.borrow()
    }
}

/**
 * How often this boot has been tried.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn boot_attempt_count(&self) -> Ref<'_, u8> {
        self.boot_attempt_count.borrow()
    }
}

/**
 * How far the boot came.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn last_boot_checkpoint(&self) -> Ref<'_, u8> {
        self.last_boot_checkpoint.borrow()
    }
}

/**
 * Makes the sum of all bytes 0 modulo 256.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn checksum(&self) -> Ref<'_, u8> {
        self.checksum.borrow()
    }
}

/**
 * Aligns the next field.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn unnamed21(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed21.borrow()
    }
}

/**
 * Number of this boot, the `boot_id` of the header.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn last_boot_id(&self) -> Ref<'_, u32> {
        self.last_boot_id.borrow()
    }
}

/**
 * Number of the last boot that ended in a shutdown.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn last_successful_shutdown_boot_id(&self) -> Ref<'_, u32> {
        self.last_successful_shutdown_boot_id.borrow()
    }
}

/**
 * Number of the last boot whose abnormal end was reported.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn last_reported_abnormal_shutdown_boot_id(&self) -> Ref<'_, u32> {
        self.last_reported_abnormal_shutdown_boot_id.borrow()
    }
}

/**
 * What failed in a boot; zeros if nothing did.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn error_info(&self) -> Ref<'_, Vec<u32>> {
        self.error_info.borrow()
    }
}

/**
 * Aligns the next field.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn unnamed26(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed26.borrow()
    }
}

/**
 * When the power button was pressed last; 0 if it was not.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn last_press_time(&self) -> Ref<'_, u64> {
        self.last_press_time.borrow()
    }
}

/**
 * How often it was pressed.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn cumulative_press_count(&self) -> Ref<'_, u32> {
        self.cumulative_press_count.borrow()
    }
}

/**
 * Number of the boot in which it was pressed last.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn last_press_boot_id(&self) -> Ref<'_, u16> {
        self.last_press_boot_id.borrow()
    }
}

/**
 * Stage of the watchdog that waits for a shutdown.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn last_power_watchdog_stage(&self) -> Ref<'_, u8> {
        self.last_power_watchdog_stage.borrow()
    }
}

/**
 * Bit 0: the watchdog is armed. Bit 1: a shutdown is in progress.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn power_button_flags(&self) -> Ref<'_, u8> {
        self.power_button_flags.borrow()
    }
}
impl WindowsDumpBlobs_BootStatus {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The second half of what the power button did, in `boot_status`.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_BootStatusReleases {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<WindowsDumpBlobs_BootStatus>,
    pub _self: SharedType<Self>,
    last_release_time: RefCell<u64>,
    cumulative_release_count: RefCell<u32>,
    last_release_boot_id: RefCell<u16>,
    error_count: RefCell<u16>,
    current_connected_standby_phase: RefCell<u8>,
    unnamed5: RefCell<Vec<u8>>,
    transition_latest_checkpoint_id: RefCell<u32>,
    transition_latest_checkpoint_type: RefCell<u32>,
    transition_latest_checkpoint_sequence_number: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_BootStatusReleases {
    type Root = WindowsDumpBlobs;
    type Parent = WindowsDumpBlobs_BootStatus;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.last_release_time.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.cumulative_release_count.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.last_release_boot_id.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.error_count.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.current_connected_standby_phase.borrow_mut() = _io.read_u1()?.into();
        *self_rc.unnamed5.borrow_mut() = _io.read_bytes(3 as usize)?.into();
        *self_rc.transition_latest_checkpoint_id.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.transition_latest_checkpoint_type.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.transition_latest_checkpoint_sequence_number.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_BootStatusReleases {
}

/**
 * When the power button was released last.
 */
impl WindowsDumpBlobs_BootStatusReleases {
    pub fn last_release_time(&self) -> Ref<'_, u64> {
        self.last_release_time.borrow()
    }
}

/**
 * How often it was released.
 */
impl WindowsDumpBlobs_BootStatusReleases {
    pub fn cumulative_release_count(&self) -> Ref<'_, u32> {
        self.cumulative_release_count.borrow()
    }
}

/**
 * Number of the boot in which it was released last.
 */
impl WindowsDumpBlobs_BootStatusReleases {
    pub fn last_release_boot_id(&self) -> Ref<'_, u16> {
        self.last_release_boot_id.borrow()
    }
}

/**
 * Number of errors of the power button.
 */
impl WindowsDumpBlobs_BootStatusReleases {
    pub fn error_count(&self) -> Ref<'_, u16> {
        self.error_count.borrow()
    }
}

/**
 * Phase that connected standby has reached.
 */
impl WindowsDumpBlobs_BootStatusReleases {
    pub fn current_connected_standby_phase(&self) -> Ref<'_, u8> {
        self.current_connected_standby_phase.borrow()
    }
}

/**
 * Aligns the next field.
 */
impl WindowsDumpBlobs_BootStatusReleases {
    pub fn unnamed5(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed5.borrow()
    }
}

/**
 * Last checkpoint of a transition.
 */
impl WindowsDumpBlobs_BootStatusReleases {
    pub fn transition_latest_checkpoint_id(&self) -> Ref<'_, u32> {
        self.transition_latest_checkpoint_id.borrow()
    }
}

/**
 * Type of that checkpoint.
 */
impl WindowsDumpBlobs_BootStatusReleases {
    pub fn transition_latest_checkpoint_type(&self) -> Ref<'_, u32> {
        self.transition_latest_checkpoint_type.borrow()
    }
}

/**
 * Number of that checkpoint.
 */
impl WindowsDumpBlobs_BootStatusReleases {
    pub fn transition_latest_checkpoint_sequence_number(&self) -> Ref<'_, u32> {
        self.transition_latest_checkpoint_sequence_number.borrow()
    }
}
impl WindowsDumpBlobs_BootStatusReleases {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Result of CPUID, in a `processor_register`.
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_CpuidReading {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    eax: RefCell<u32>,
    ebx: RefCell<u32>,
    ecx: RefCell<u32>,
    edx: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_CpuidReading {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.eax.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ebx.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ecx.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.edx.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_CpuidReading {
}

/**
 * EAX, as CPUID returned it.
 */
impl WindowsDumpBlobs_CpuidReading {
    pub fn eax(&self) -> Ref<'_, u32> {
        self.eax.borrow()
    }
}

/**
 * EBX, as CPUID returned it.
 */
impl WindowsDumpBlobs_CpuidReading {
    pub fn ebx(&self) -> Ref<'_, u32> {
        self.ebx.borrow()
    }
}

/**
 * ECX, as CPUID returned it.
 */
impl WindowsDumpBlobs_CpuidReading {
    pub fn ecx(&self) -> Ref<'_, u32> {
        self.ecx.borrow()
    }
}

/**
 * EDX, as CPUID returned it.
 */
impl WindowsDumpBlobs_CpuidReading {
    pub fn edx(&self) -> Ref<'_, u32> {
        self.edx.borrow()
    }
}
impl WindowsDumpBlobs_CpuidReading {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A display adapter, in a section of `display_watchdog_header` (0x10 bytes;
 * zeros at its end may have been cut off). Those of vendor 0x1414 are
 * Microsoft's software adapters.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_DisplayAdapter {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    driver_model: RefCell<u32>,
    vendor_id: RefCell<u32>,
    device_id: RefCell<u32>,
    number: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_DisplayAdapter {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.driver_model.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.vendor_id.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.device_id.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.number.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_DisplayAdapter {
}

/**
 * Version of the display driver model times 1000, 3200 for WDDM 3.2.
 * Inferred from the numbers of `KMT_DRIVERVERSION`.
 */
impl WindowsDumpBlobs_DisplayAdapter {
    pub fn driver_model(&self) -> Ref<'_, u32> {
        self.driver_model.borrow()
    }
}

/**
 * Vendor by its PCI number; on ARM64 four ASCII characters.
 */
impl WindowsDumpBlobs_DisplayAdapter {
    pub fn vendor_id(&self) -> Ref<'_, u32> {
        self.vendor_id.borrow()
    }
}

/**
 * Device by its PCI number; on ARM64 four ASCII characters.
 */
impl WindowsDumpBlobs_DisplayAdapter {
    pub fn device_id(&self) -> Ref<'_, u32> {
        self.device_id.borrow()
    }
}

/**
 * Number of the adapter. Inferred.
 */
impl WindowsDumpBlobs_DisplayAdapter {
    pub fn number(&self) -> Ref<'_, u32> {
        self.number.borrow()
    }
}
impl WindowsDumpBlobs_DisplayAdapter {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * An entry of the directory behind `display_watchdog_header`. Sections are in
 * the order of the entries; each ends where the next begins. Zeros at the end
 * of a section may have been cut off.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_DisplayWatchdogEntry {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    ofs_section: RefCell<u32>,
    id: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_DisplayWatchdogEntry {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.ofs_section.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.id.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_DisplayWatchdogEntry {
}

/**
 * Offset of the section in the blob; 0 if the entry is not used.
 */
impl WindowsDumpBlobs_DisplayWatchdogEntry {
    pub fn ofs_section(&self) -> Ref<'_, u32> {
        self.ofs_section.borrow()
    }
}

/**
 * Kind of the section. From 0x20 to 0x23: a `display_adapter`. 0xffff: the
 * state of the timeout recovery. 0x11 to 0x19: events. 1, 2, 3 and 6: the
 * report.
 */
impl WindowsDumpBlobs_DisplayWatchdogEntry {
    pub fn id(&self) -> Ref<'_, u32> {
        self.id.borrow()
    }
}
impl WindowsDumpBlobs_DisplayWatchdogEntry {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Head of the data of the display watchdog (tag
 * 270a33fd-3da6-460d-ba89-3c1bae21e39b), which the graphics kernel adds to
 * every dump, with a report if a display driver did not answer. A directory of
 * `display_watchdog_entry` follows.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_DisplayWatchdogHeader {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    num_entries: RefCell<u32>,
    len_common: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_DisplayWatchdogHeader {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.num_entries.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_common.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_DisplayWatchdogHeader {
}

/**
 * Size of the directory; it may be one more than there is room for in
 * front of the first section.
 */
impl WindowsDumpBlobs_DisplayWatchdogHeader {
    pub fn num_entries(&self) -> Ref<'_, u32> {
        self.num_entries.borrow()
    }
}

/**
 * Where the report of a driver that did not answer begins; 0 without one.
 */
impl WindowsDumpBlobs_DisplayWatchdogHeader {
    pub fn len_common(&self) -> Ref<'_, u32> {
        self.len_common.borrow()
    }
}
impl WindowsDumpBlobs_DisplayWatchdogHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Head of the buffers of Event Tracing for Windows that had not been written
 * to their files (tag 2b88b710-1c93-4f7c-b06c-655ecc50decc; 0x20 bytes).
 * `etw_logger` and the buffers of that logger follow, several times.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/evntrace/ns-evntrace-trace_logfile_header Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_EtwHeader {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    timer_resolution: RefCell<u32>,
    build_number: RefCell<u32>,
    cpu_mhz: RefCell<u32>,
    unnamed3: RefCell<Vec<u8>>,
    boot_time: RefCell<u64>,
    counter_frequency: RefCell<u32>,
    unnamed6: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_EtwHeader {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.timer_resolution.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.build_number.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.cpu_mhz.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unnamed3.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.boot_time.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.counter_frequency.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unnamed6.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_EtwHeader {
}

/**
 * Length of a tick of the clock in units of 100 nanoseconds; 156250 is
 * usual.
 */
impl WindowsDumpBlobs_EtwHeader {
    pub fn timer_resolution(&self) -> Ref<'_, u32> {
        self.timer_resolution.borrow()
    }
}

/**
 * Build number of Windows in the lower 28 bits; the upper four are 0xf for
 * a free (release) build of the kernel.
 */
impl WindowsDumpBlobs_EtwHeader {
    pub fn build_number(&self) -> Ref<'_, u32> {
        self.build_number.borrow()
    }
}

/**
 * Speed of the processors in MHz.
 */
impl WindowsDumpBlobs_EtwHeader {
    pub fn cpu_mhz(&self) -> Ref<'_, u32> {
        self.cpu_mhz.borrow()
    }
}

/**
 * Zero.
 */
impl WindowsDumpBlobs_EtwHeader {
    pub fn unnamed3(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed3.borrow()
    }
}

/**
 * When the machine was started.
 */
impl WindowsDumpBlobs_EtwHeader {
    pub fn boot_time(&self) -> Ref<'_, u64> {
        self.boot_time.borrow()
    }
}

/**
 * Ticks of the counter of the time stamps in a second.
 */
impl WindowsDumpBlobs_EtwHeader {
    pub fn counter_frequency(&self) -> Ref<'_, u32> {
        self.counter_frequency.borrow()
    }
}

/**
 * Zero.
 */
impl WindowsDumpBlobs_EtwHeader {
    pub fn unnamed6(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed6.borrow()
    }
}
impl WindowsDumpBlobs_EtwHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Head of the buffers of one logger (0x30 bytes), somewhere behind
 * `etw_header`. The name follows, `len_name` bytes of UTF-16. The size of the
 * buffers behind it is not described, so the next logger is found by `magic`.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/evntrace/ns-evntrace-trace_logfile_header Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_EtwLogger {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    magic: RefCell<u32>,
    logger_id: RefCell<u32>,
    log_file_mode: RefCell<u32>,
    clock_type: RefCell<u32>,
    len_buffer: RefCell<u32>,
    len_name: RefCell<u32>,
    times: RefCell<Vec<u64>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_EtwLogger {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.magic.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.logger_id.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.log_file_mode.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.clock_type.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_buffer.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_name.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.times.borrow_mut() = Vec::new();
        let l_times = 3;
        for _i in 0..l_times {
            self_rc.times.borrow_mut().push(_io.read_u8le()?.into());
        }
        Ok(())
    }
}
impl WindowsDumpBlobs_EtwLogger {
}

/**
 * Marks a logger, 0x1ebafe1.
 */
impl WindowsDumpBlobs_EtwLogger {
    pub fn magic(&self) -> Ref<'_, u32> {
        self.magic.borrow()
    }
}

/**
 * Number of the logger.
 */
impl WindowsDumpBlobs_EtwLogger {
    pub fn logger_id(&self) -> Ref<'_, u32> {
        self.logger_id.borrow()
    }
}

/**
 * Log file mode, of which the flags are public. Inferred.
 */
impl WindowsDumpBlobs_EtwLogger {
    pub fn log_file_mode(&self) -> Ref<'_, u32> {
        self.log_file_mode.borrow()
    }
}

/**
 * 1 for the performance counter, 2 for the system time. Inferred.
 */
impl WindowsDumpBlobs_EtwLogger {
    pub fn clock_type(&self) -> Ref<'_, u32> {
        self.clock_type.borrow()
    }
}

/**
 * Size of a buffer in bytes.
 */
impl WindowsDumpBlobs_EtwLogger {
    pub fn len_buffer(&self) -> Ref<'_, u32> {
        self.len_buffer.borrow()
    }
}

/**
 * Size of the name in bytes.
 */
impl WindowsDumpBlobs_EtwLogger {
    pub fn len_name(&self) -> Ref<'_, u32> {
        self.len_name.borrow()
    }
}

/**
 * Three times at the start of the logger, in the units of `clock_type`.
 * Inferred.
 */
impl WindowsDumpBlobs_EtwLogger {
    pub fn times(&self) -> Ref<'_, Vec<u64>> {
        self.times.borrow()
    }
}
impl WindowsDumpBlobs_EtwLogger {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Head of the path of a program (tag be84d651-a550-4367-8e63-ab792b631f94),
 * which follows in UTF-16 with zeros behind it. In the dump of a critical
 * process that died it was that process; in others it is not the current one.
 * No public source describes which one it is.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_ExecutablePathHeader {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    version: RefCell<u32>,
    len_blob: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_ExecutablePathHeader {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_blob.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_ExecutablePathHeader {
}

/**
 * Always 1 in the files that were seen.
 */
impl WindowsDumpBlobs_ExecutablePathHeader {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Size of the blob in bytes.
 */
impl WindowsDumpBlobs_ExecutablePathHeader {
    pub fn len_blob(&self) -> Ref<'_, u32> {
        self.len_blob.borrow()
    }
}
impl WindowsDumpBlobs_ExecutablePathHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A driver that uses the Windows Driver Frameworks (0x38 bytes). The blob
 * f87e4a4c-c5a1-4d2f-bff0-d5de63a5e4c3 is an array of them in the order of
 * loading; the first is the framework itself, `Wdf01000`, with its own
 * version.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-wdfkd-wdfldr Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_FrameworkDriver {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    globals_address: RefCell<u64>,
    major_version: RefCell<u32>,
    minor_version: RefCell<u32>,
    build_number: RefCell<u32>,
    name: RefCell<Vec<u8>>,
    unnamed5: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_FrameworkDriver {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.globals_address.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.major_version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.minor_version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.build_number.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.name.borrow_mut() = _io.read_bytes(32 as usize)?.into();
        *self_rc.unnamed5.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_FrameworkDriver {
}

/**
 * Address of the driver's framework globals; 0 for the framework itself.
 * Inferred.
 */
impl WindowsDumpBlobs_FrameworkDriver {
    pub fn globals_address(&self) -> Ref<'_, u64> {
        self.globals_address.borrow()
    }
}

/**
 * Major version of the framework that the driver was bound to.
 */
impl WindowsDumpBlobs_FrameworkDriver {
    pub fn major_version(&self) -> Ref<'_, u32> {
        self.major_version.borrow()
    }
}

/**
 * Minor version of it.
 */
impl WindowsDumpBlobs_FrameworkDriver {
    pub fn minor_version(&self) -> Ref<'_, u32> {
        self.minor_version.borrow()
    }
}

/**
 * Build number of it, 0 in the files that were seen.
 */
impl WindowsDumpBlobs_FrameworkDriver {
    pub fn build_number(&self) -> Ref<'_, u32> {
        self.build_number.borrow()
    }
}

/**
 * Name of the driver in ASCII up to the first zero, without its extension;
 * what follows is left over.
 */
impl WindowsDumpBlobs_FrameworkDriver {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}

/**
 * Left over.
 */
impl WindowsDumpBlobs_FrameworkDriver {
    pub fn unnamed5(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed5.borrow()
    }
}
impl WindowsDumpBlobs_FrameworkDriver {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Head of the log of one driver that uses the Windows Driver Frameworks (tag
 * 54c84888-01d1-4c1e-bed6-282c98241303; 0x44 bytes). Inferred: Windows saves
 * the log of the driver that it holds responsible, or else of the one that
 * logged last. The entries follow; their text is not in the dump.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-wdfkd-wdflogdump Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_FrameworkLogHeader {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    guid: RefCell<Vec<u8>>,
    log_address: RefCell<u64>,
    len_log: RefCell<u32>,
    ofs_next: RefCell<u16>,
    ofs_last: RefCell<u16>,
    sequence_number: RefCell<u32>,
    name: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_FrameworkLogHeader {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.guid.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        *self_rc.log_address.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.len_log.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_next.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.ofs_last.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.sequence_number.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.name.borrow_mut() = _io.read_bytes(32 as usize)?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_FrameworkLogHeader {
}

/**
 * GUID 544d4c9d-942c-46d5-bf50-df5cd9524a50, the same in all files.
 */
impl WindowsDumpBlobs_FrameworkLogHeader {
    pub fn guid(&self) -> Ref<'_, Vec<u8>> {
        self.guid.borrow()
    }
}

/**
 * Address of the log in memory.
 */
impl WindowsDumpBlobs_FrameworkLogHeader {
    pub fn log_address(&self) -> Ref<'_, u64> {
        self.log_address.borrow()
    }
}

/**
 * Size of the entries in bytes.
 */
impl WindowsDumpBlobs_FrameworkLogHeader {
    pub fn len_log(&self) -> Ref<'_, u32> {
        self.len_log.borrow()
    }
}

/**
 * Offset of the next entry from the first one. Inferred.
 */
impl WindowsDumpBlobs_FrameworkLogHeader {
    pub fn ofs_next(&self) -> Ref<'_, u16> {
        self.ofs_next.borrow()
    }
}

/**
 * Offset of the last entry from the first one. Inferred.
 */
impl WindowsDumpBlobs_FrameworkLogHeader {
    pub fn ofs_last(&self) -> Ref<'_, u16> {
        self.ofs_last.borrow()
    }
}

/**
 * Number of the last entry. Inferred.
 */
impl WindowsDumpBlobs_FrameworkLogHeader {
    pub fn sequence_number(&self) -> Ref<'_, u32> {
        self.sequence_number.borrow()
    }
}

/**
 * Name of the driver in ASCII up to the first zero, without its extension.
 */
impl WindowsDumpBlobs_FrameworkLogHeader {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}
impl WindowsDumpBlobs_FrameworkLogHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Value of a model-specific register, in a `processor_register`.
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_MsrReading {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    value: RefCell<u64>,
    unnamed1: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_MsrReading {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.value.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.unnamed1.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_MsrReading {
}

/**
 * All 64 bits of the register.
 */
impl WindowsDumpBlobs_MsrReading {
    pub fn value(&self) -> Ref<'_, u64> {
        self.value.borrow()
    }
}

/**
 * Zero.
 */
impl WindowsDumpBlobs_MsrReading {
    pub fn unnamed1(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed1.borrow()
    }
}
impl WindowsDumpBlobs_MsrReading {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Head of the black box of NTFS (tag 00afe9c4-940d-4213-8016-cd3719b5bc20;
 * 0x1000 bytes). Everything behind it is zero in every file that was seen.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxntfs Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_NtfsBlackBox {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    version: RefCell<u32>,
    len_record: RefCell<u32>,
    time: RefCell<u64>,
    ofs_first: RefCell<u16>,
    len_header: RefCell<u16>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_NtfsBlackBox {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_record.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.time.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.ofs_first.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.len_header.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_NtfsBlackBox {
}

/**
 * Always 0x10000000 in the files that were seen.
 */
impl WindowsDumpBlobs_NtfsBlackBox {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Always 0x118; presumably the size of a record.
 */
impl WindowsDumpBlobs_NtfsBlackBox {
    pub fn len_record(&self) -> Ref<'_, u32> {
        self.len_record.borrow()
    }
}

/**
 * A time shortly after the boot; presumably the start of the file system.
 */
impl WindowsDumpBlobs_NtfsBlackBox {
    pub fn time(&self) -> Ref<'_, u64> {
        self.time.borrow()
    }
}

/**
 * Always 8; its meaning is not known.
 */
impl WindowsDumpBlobs_NtfsBlackBox {
    pub fn ofs_first(&self) -> Ref<'_, u16> {
        self.ofs_first.borrow()
    }
}

/**
 * Always 0x18; presumably the size of this header.
 */
impl WindowsDumpBlobs_NtfsBlackBox {
    pub fn len_header(&self) -> Ref<'_, u16> {
        self.len_header.borrow()
    }
}
impl WindowsDumpBlobs_NtfsBlackBox {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Head of the data of the NVIDIA display driver (tag
 * bf2297dc-34ba-11dc-868a-e19155d89593). The rest is not described; it
 * contains messages of protocol buffers, one of them with the version of the
 * driver and its branch in ASCII (`560.94`, `r560_88-4`).
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_NvidiaHeader {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    signature: RefCell<Vec<u8>>,
    guid: RefCell<Vec<u8>>,
    len_blob: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_NvidiaHeader {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.signature.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        if !(*self_rc.signature() == vec![0x4eu8, 0x56u8, 0x43u8, 0x44u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/nvidia_header/seq/0".to_string() }));
        }
        *self_rc.guid.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        *self_rc.len_blob.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_NvidiaHeader {
}

/**
 * Marks the format.
 */
impl WindowsDumpBlobs_NvidiaHeader {
    pub fn signature(&self) -> Ref<'_, Vec<u8>> {
        self.signature.borrow()
    }
}

/**
 * The same in all files.
 */
impl WindowsDumpBlobs_NvidiaHeader {
    pub fn guid(&self) -> Ref<'_, Vec<u8>> {
        self.guid.borrow()
    }
}

/**
 * Size of the blob in bytes.
 */
impl WindowsDumpBlobs_NvidiaHeader {
    pub fn len_blob(&self) -> Ref<'_, u32> {
        self.len_blob.borrow()
    }
}
impl WindowsDumpBlobs_NvidiaHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Head of a part of a configuration space, behind `pci_record` or the piece
 * before; `len_piece` bytes of it follow.
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_PciPiece {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    ofs_piece: RefCell<u16>,
    len_piece: RefCell<u16>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_PciPiece {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.ofs_piece.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.len_piece.borrow_mut() = _io.read_u2le()?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_PciPiece {
}

/**
 * Offset of the part in the configuration space.
 */
impl WindowsDumpBlobs_PciPiece {
    pub fn ofs_piece(&self) -> Ref<'_, u16> {
        self.ofs_piece.borrow()
    }
}

/**
 * Size in bytes.
 */
impl WindowsDumpBlobs_PciPiece {
    pub fn len_piece(&self) -> Ref<'_, u16> {
        self.len_piece.borrow()
    }
}
impl WindowsDumpBlobs_PciPiece {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Head of the configuration space of one PCI function (tag
 * 9276c055-eb87-425c-b8b5-04e4d247f6cd; 0x38 bytes). The blob is a sequence of
 * such records up to its end. `num_pieces` times `pci_piece` follow. The pieces
 * are parts of the space, for which see `pci_configuration`: the header, and
 * capabilities; those that touch each other are in one piece.
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_PciRecord {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    signature: RefCell<Vec<u8>>,
    len_record: RefCell<u32>,
    num_pieces: RefCell<u32>,
    address: RefCell<u32>,
    bus_extension: RefCell<u64>,
    flags: RefCell<u64>,
    link: RefCell<u64>,
    previous: RefCell<u64>,
    next: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_PciRecord {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.signature.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.len_record.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.num_pieces.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.address.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.bus_extension.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.flags.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.link.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.previous.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.next.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_PciRecord {
}

/**
 * The characters `PCfg`.
 */
impl WindowsDumpBlobs_PciRecord {
    pub fn signature(&self) -> Ref<'_, Vec<u8>> {
        self.signature.borrow()
    }
}

/**
 * Size of the record in bytes, with its head.
 */
impl WindowsDumpBlobs_PciRecord {
    pub fn len_record(&self) -> Ref<'_, u32> {
        self.len_record.borrow()
    }
}

/**
 * Number of pieces.
 */
impl WindowsDumpBlobs_PciRecord {
    pub fn num_pieces(&self) -> Ref<'_, u32> {
        self.num_pieces.borrow()
    }
}

/**
 * Bus from bit 8 on, device in bits 3 to 7, function in bits 0 to 2.
 */
impl WindowsDumpBlobs_PciRecord {
    pub fn address(&self) -> Ref<'_, u32> {
        self.address.borrow()
    }
}

/**
 * Kernel address; inferred to be a structure of the bus.
 */
impl WindowsDumpBlobs_PciRecord {
    pub fn bus_extension(&self) -> Ref<'_, u64> {
        self.bus_extension.borrow()
    }
}

/**
 * Always 1 in the files that were seen.
 */
impl WindowsDumpBlobs_PciRecord {
    pub fn flags(&self) -> Ref<'_, u64> {
        self.flags.borrow()
    }
}

/**
 * Kernel address inside of the function's own structure.
 */
impl WindowsDumpBlobs_PciRecord {
    pub fn link(&self) -> Ref<'_, u64> {
        self.link.borrow()
    }
}

/**
 * Kernel address of the structure of the function before, or 0.
 */
impl WindowsDumpBlobs_PciRecord {
    pub fn previous(&self) -> Ref<'_, u64> {
        self.previous.borrow()
    }
}

/**
 * Kernel address of the structure of the next function, or 0.
 */
impl WindowsDumpBlobs_PciRecord {
    pub fn next(&self) -> Ref<'_, u64> {
        self.next.borrow()
    }
}
impl WindowsDumpBlobs_PciRecord {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Head of the record of Plug and Play (tag
 * b7631941-532a-4cd6-b1b1-edb5917d4557): the device that was started or
 * removed last, mostly long before. The device instance path follows in
 * UTF-16, with zeros behind it.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxpnp Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_PlugAndPlayHeader {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    unnamed0: RefCell<Vec<u8>>,
    time: RefCell<u64>,
    unnamed2: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_PlugAndPlayHeader {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.unnamed0.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        *self_rc.time.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.unnamed2.borrow_mut() = _io.read_bytes(20 as usize)?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_PlugAndPlayHeader {
}

/**
 * Zero in the files that were seen.
 */
impl WindowsDumpBlobs_PlugAndPlayHeader {
    pub fn unnamed0(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed0.borrow()
    }
}

/**
 * When that was.
 */
impl WindowsDumpBlobs_PlugAndPlayHeader {
    pub fn time(&self) -> Ref<'_, u64> {
        self.time.borrow()
    }
}

/**
 * The numbers 3 and 0x18 with zeros; their meaning is not known.
 */
impl WindowsDumpBlobs_PlugAndPlayHeader {
    pub fn unnamed2(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed2.borrow()
    }
}
impl WindowsDumpBlobs_PlugAndPlayHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * State of a power button that was held until the machine stopped (tag
 * 5545f79e-5326-4467-ae69-81633ae33155; 0x60 bytes), in a dump of bug check
 * 0x1c8. Only one file was seen; all but the head is inferred.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2 Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_PowerButton {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    version: RefCell<u32>,
    len_blob: RefCell<u32>,
    unnamed2: RefCell<Vec<u8>>,
    signature: RefCell<Vec<u8>>,
    unnamed4: RefCell<Vec<u8>>,
    thread_address: RefCell<u64>,
    unnamed6: RefCell<Vec<u8>>,
    routine_address: RefCell<u64>,
    stack_address: RefCell<u64>,
    unnamed9: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_PowerButton {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_blob.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unnamed2.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        *self_rc.signature.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        if !(*self_rc.signature() == vec![0x50u8, 0x4fu8, 0x57u8, 0x44u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/power_button/seq/3".to_string() }));
        }
        *self_rc.unnamed4.borrow_mut() = _io.read_bytes(12 as usize)?.into();
        *self_rc.thread_address.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.unnamed6.borrow_mut() = _io.read_bytes(24 as usize)?.into();
        *self_rc.routine_address.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.stack_address.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.unnamed9.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_PowerButton {
}

/**
 * 1 in the only file that was seen.
 */
impl WindowsDumpBlobs_PowerButton {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Size of the blob in bytes.
 */
impl WindowsDumpBlobs_PowerButton {
    pub fn len_blob(&self) -> Ref<'_, u32> {
        self.len_blob.borrow()
    }
}

/**
 * The numbers 1 and 0.
 */
impl WindowsDumpBlobs_PowerButton {
    pub fn unnamed2(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed2.borrow()
    }
}

/**
 * Marks the format.
 */
impl WindowsDumpBlobs_PowerButton {
    pub fn signature(&self) -> Ref<'_, Vec<u8>> {
        self.signature.borrow()
    }
}

/**
 * Three numbers whose meaning is not known.
 */
impl WindowsDumpBlobs_PowerButton {
    pub fn unnamed4(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed4.borrow()
    }
}

/**
 * Address of a thread. Inferred.
 */
impl WindowsDumpBlobs_PowerButton {
    pub fn thread_address(&self) -> Ref<'_, u64> {
        self.thread_address.borrow()
    }
}

/**
 * Zero.
 */
impl WindowsDumpBlobs_PowerButton {
    pub fn unnamed6(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed6.borrow()
    }
}

/**
 * Address in the kernel. Inferred.
 */
impl WindowsDumpBlobs_PowerButton {
    pub fn routine_address(&self) -> Ref<'_, u64> {
        self.routine_address.borrow()
    }
}

/**
 * Address on a stack. Inferred.
 */
impl WindowsDumpBlobs_PowerButton {
    pub fn stack_address(&self) -> Ref<'_, u64> {
        self.stack_address.borrow()
    }
}

/**
 * An address that is not known, and that of the thread again.
 */
impl WindowsDumpBlobs_PowerButton {
    pub fn unnamed9(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed9.borrow()
    }
}
impl WindowsDumpBlobs_PowerButton {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
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

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_ProcessorRegister {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    kind: RefCell<WindowsDumpBlobs_RegisterKinds>,
    index: RefCell<u32>,
    early_reading: RefCell<Vec<u8>>,
    crash_reading: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_ProcessorRegister {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.kind.borrow_mut() = (_io.read_u4le()? as i64).try_into()?;
        *self_rc.index.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.early_reading.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        *self_rc.crash_reading.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_ProcessorRegister {
}

/**
 * What was read; decides whether the readings are `cpuid_reading` or
 * `msr_reading`.
 */
impl WindowsDumpBlobs_ProcessorRegister {
    pub fn kind(&self) -> Ref<'_, WindowsDumpBlobs_RegisterKinds> {
        self.kind.borrow()
    }
}

/**
 * Number of the leaf, or of the model-specific register.
 */
impl WindowsDumpBlobs_ProcessorRegister {
    pub fn index(&self) -> Ref<'_, u32> {
        self.index.borrow()
    }
}

/**
 * First reading.
 */
impl WindowsDumpBlobs_ProcessorRegister {
    pub fn early_reading(&self) -> Ref<'_, Vec<u8>> {
        self.early_reading.borrow()
    }
}

/**
 * Second reading, at the crash.
 */
impl WindowsDumpBlobs_ProcessorRegister {
    pub fn crash_reading(&self) -> Ref<'_, Vec<u8>> {
        self.crash_reading.borrow()
    }
}
impl WindowsDumpBlobs_ProcessorRegister {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A value of the registry key of processor 0 (tag
 * 6c7ac389-4313-47dc-9f34-a8800a0fb56c), `CentralProcessor/0` in the description
 * of the hardware. The blob is a sequence of such values up to its end.
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_RegistryValue {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    len_name: RefCell<u32>,
    name: RefCell<Vec<u8>>,
    value_type: RefCell<WindowsDumpBlobs_RegistryTypes>,
    len_data: RefCell<u32>,
    data: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_RegistryValue {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.len_name.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.name.borrow_mut() = _io.read_bytes(*self_rc.len_name() as usize)?.into();
        *self_rc.value_type.borrow_mut() = (_io.read_u4le()? as i64).try_into()?;
        *self_rc.len_data.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.data.borrow_mut() = _io.read_bytes(*self_rc.len_data() as usize)?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_RegistryValue {
}

/**
 * Size of the name in bytes, with its terminating zero.
 */
impl WindowsDumpBlobs_RegistryValue {
    pub fn len_name(&self) -> Ref<'_, u32> {
        self.len_name.borrow()
    }
}

/**
 * Name of the value in UTF-16.
 */
impl WindowsDumpBlobs_RegistryValue {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}

/**
 * Kind of the data.
 */
impl WindowsDumpBlobs_RegistryValue {
    pub fn value_type(&self) -> Ref<'_, WindowsDumpBlobs_RegistryTypes> {
        self.value_type.borrow()
    }
}

/**
 * Size of the data in bytes.
 */
impl WindowsDumpBlobs_RegistryValue {
    pub fn len_data(&self) -> Ref<'_, u32> {
        self.len_data.borrow()
    }
}

/**
 * The data; texts are in UTF-16, with a terminating zero.
 */
impl WindowsDumpBlobs_RegistryValue {
    pub fn data(&self) -> Ref<'_, Vec<u8>> {
        self.data.borrow()
    }
}
impl WindowsDumpBlobs_RegistryValue {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Head of the ranges of one driver, behind `saved_memory_header` or the ranges
 * of the group before. The name follows, padded with zeros up to `len_header`
 * bytes from the start of this head, then `num_ranges` times
 * `saved_memory_range` with the bytes. Nothing is aligned.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_SavedMemoryGroup {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    len_header: RefCell<u32>,
    num_ranges: RefCell<u32>,
    len_ranges: RefCell<u32>,
    unnamed3: RefCell<Vec<u8>>,
    len_name: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_SavedMemoryGroup {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.len_header.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.num_ranges.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_ranges.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unnamed3.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.len_name.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_SavedMemoryGroup {
}

/**
 * Size of this head and the name in bytes; the first range begins there.
 */
impl WindowsDumpBlobs_SavedMemoryGroup {
    pub fn len_header(&self) -> Ref<'_, u32> {
        self.len_header.borrow()
    }
}

/**
 * Number of ranges.
 */
impl WindowsDumpBlobs_SavedMemoryGroup {
    pub fn num_ranges(&self) -> Ref<'_, u32> {
        self.num_ranges.borrow()
    }
}

/**
 * Size of all ranges in bytes, with their heads.
 */
impl WindowsDumpBlobs_SavedMemoryGroup {
    pub fn len_ranges(&self) -> Ref<'_, u32> {
        self.len_ranges.borrow()
    }
}

/**
 * Zero.
 */
impl WindowsDumpBlobs_SavedMemoryGroup {
    pub fn unnamed3(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed3.borrow()
    }
}

/**
 * Size of the name in bytes, with zeros behind it.
 */
impl WindowsDumpBlobs_SavedMemoryGroup {
    pub fn len_name(&self) -> Ref<'_, u32> {
        self.len_name.borrow()
    }
}
impl WindowsDumpBlobs_SavedMemoryGroup {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Head of the ranges of memory that drivers added, with their bytes (tag
 * 0d910545-e694-4b15-870c-01625fb32a6f; 0x18 bytes). Builds of 2024 write it
 * in place of `address_range_group`. `num_groups` times `saved_memory_group`
 * follow, each with its ranges. Most of this memory is in no data block of the
 * dump.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_SavedMemoryHeader {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    len_header: RefCell<u32>,
    version: RefCell<u16>,
    num_groups: RefCell<u16>,
    len_blob: RefCell<u32>,
    len_data: RefCell<u32>,
    unnamed5: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_SavedMemoryHeader {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.len_header.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.version.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.num_groups.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.len_blob.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_data.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unnamed5.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_SavedMemoryHeader {
}

/**
 * Size of this header, 0x18.
 */
impl WindowsDumpBlobs_SavedMemoryHeader {
    pub fn len_header(&self) -> Ref<'_, u32> {
        self.len_header.borrow()
    }
}

/**
 * Always 1 in the files that were seen.
 */
impl WindowsDumpBlobs_SavedMemoryHeader {
    pub fn version(&self) -> Ref<'_, u16> {
        self.version.borrow()
    }
}

/**
 * Number of groups.
 */
impl WindowsDumpBlobs_SavedMemoryHeader {
    pub fn num_groups(&self) -> Ref<'_, u16> {
        self.num_groups.borrow()
    }
}

/**
 * Size of the blob in bytes.
 */
impl WindowsDumpBlobs_SavedMemoryHeader {
    pub fn len_blob(&self) -> Ref<'_, u32> {
        self.len_blob.borrow()
    }
}

/**
 * Size of the blob once more; presumably the bytes in use.
 */
impl WindowsDumpBlobs_SavedMemoryHeader {
    pub fn len_data(&self) -> Ref<'_, u32> {
        self.len_data.borrow()
    }
}

/**
 * Zero.
 */
impl WindowsDumpBlobs_SavedMemoryHeader {
    pub fn unnamed5(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed5.borrow()
    }
}
impl WindowsDumpBlobs_SavedMemoryHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Head of a range of memory; `len_range` bytes of it follow.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_SavedMemoryRange {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    address: RefCell<u64>,
    len_range: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_SavedMemoryRange {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.address.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.len_range.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_SavedMemoryRange {
}

/**
 * Virtual address of the first byte.
 */
impl WindowsDumpBlobs_SavedMemoryRange {
    pub fn address(&self) -> Ref<'_, u64> {
        self.address.borrow()
    }
}

/**
 * Size in bytes.
 */
impl WindowsDumpBlobs_SavedMemoryRange {
    pub fn len_range(&self) -> Ref<'_, u64> {
        self.len_range.borrow()
    }
}
impl WindowsDumpBlobs_SavedMemoryRange {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Mark of a dump that was written while the machine was shutting down (tag
 * 6de4c85a-57f3-4cda-82fe-c8855a58f8e4; 8 bytes). Inferred: just the dumps
 * taken during a shutdown have it.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_ShutdownMark {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    version: RefCell<u32>,
    state: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_ShutdownMark {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.state.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_ShutdownMark {
}

/**
 * Always 1 in the files that were seen.
 */
impl WindowsDumpBlobs_ShutdownMark {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Always 3 in the files that were seen; its meaning is not known.
 */
impl WindowsDumpBlobs_ShutdownMark {
    pub fn state(&self) -> Ref<'_, u32> {
        self.state.borrow()
    }
}
impl WindowsDumpBlobs_ShutdownMark {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A request to a disk (0x3c bytes); see `storage_ring_header`. All fields are
 * inferred: the commands of ataport agree with the registers behind them, and
 * its times with the time since the boot.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/storage/storport-driver Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_StorageRequest {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    operation: RefCell<u8>,
    command: RefCell<Vec<u8>>,
    ata_registers: RefCell<Vec<u8>>,
    start_time: RefCell<u64>,
    end_time: RefCell<u64>,
    status: RefCell<u32>,
    unnamed6: RefCell<Vec<u8>>,
    low_address: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_StorageRequest {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.operation.borrow_mut() = _io.read_u1()?.into();
        *self_rc.command.borrow_mut() = _io.read_bytes(15 as usize)?.into();
        *self_rc.ata_registers.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        *self_rc.start_time.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.end_time.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.status.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unnamed6.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.low_address.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_StorageRequest {
}

/**
 * Operation code of the SCSI command, 0x28 to read and 0x2a to write.
 */
impl WindowsDumpBlobs_StorageRequest {
    pub fn operation(&self) -> Ref<'_, u8> {
        self.operation.borrow()
    }
}

/**
 * Rest of the SCSI command; storport clears it.
 */
impl WindowsDumpBlobs_StorageRequest {
    pub fn command(&self) -> Ref<'_, Vec<u8>> {
        self.command.borrow()
    }
}

/**
 * Registers of the ATA command, of ataport alone.
 */
impl WindowsDumpBlobs_StorageRequest {
    pub fn ata_registers(&self) -> Ref<'_, Vec<u8>> {
        self.ata_registers.borrow()
    }
}

/**
 * When the request began; 0 if that was not noted. Of ataport since the
 * boot.
 */
impl WindowsDumpBlobs_StorageRequest {
    pub fn start_time(&self) -> Ref<'_, u64> {
        self.start_time.borrow()
    }
}

/**
 * When it was completed. A request of ataport that was not has a time
 * before its start.
 */
impl WindowsDumpBlobs_StorageRequest {
    pub fn end_time(&self) -> Ref<'_, u64> {
        self.end_time.borrow()
    }
}

/**
 * Status. Of storport that of the request block, where 1 is success; of
 * ataport the ATA status register, where 0x50 is ready and bit 0 an error.
 */
impl WindowsDumpBlobs_StorageRequest {
    pub fn status(&self) -> Ref<'_, u32> {
        self.status.borrow()
    }
}

/**
 * Zero.
 */
impl WindowsDumpBlobs_StorageRequest {
    pub fn unnamed6(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed6.borrow()
    }
}

/**
 * Lower half of an address in memory; of ataport 0.
 */
impl WindowsDumpBlobs_StorageRequest {
    pub fn low_address(&self) -> Ref<'_, u32> {
        self.low_address.borrow()
    }
}
impl WindowsDumpBlobs_StorageRequest {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Head of the last requests that a storage port driver completed (tag
 * da82441d-7142-4bc1-b844-0807c5a4b67f; 0x24 bytes), one blob for each port
 * driver. `num_requests` times `storage_request` follow: of
 * storport the latest first, of ataport in the order of its ring.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/storage/storport-driver Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_StorageRingHeader {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    signature: RefCell<Vec<u8>>,
    version: RefCell<u32>,
    len_blob: RefCell<u32>,
    unnamed3: RefCell<Vec<u8>>,
    name: RefCell<Vec<u8>>,
    num_requests: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_StorageRingHeader {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.signature.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_blob.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unnamed3.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.name.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        *self_rc.num_requests.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_StorageRingHeader {
}

/**
 * Signature, `DSTP` of storport.sys and `DATA` of ataport.sys.
 */
impl WindowsDumpBlobs_StorageRingHeader {
    pub fn signature(&self) -> Ref<'_, Vec<u8>> {
        self.signature.borrow()
    }
}

/**
 * Always 0x60 in the files that were seen; its meaning is not known.
 */
impl WindowsDumpBlobs_StorageRingHeader {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Size of the blob in bytes.
 */
impl WindowsDumpBlobs_StorageRingHeader {
    pub fn len_blob(&self) -> Ref<'_, u32> {
        self.len_blob.borrow()
    }
}

/**
 * Zero.
 */
impl WindowsDumpBlobs_StorageRingHeader {
    pub fn unnamed3(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed3.borrow()
    }
}

/**
 * Name of the port driver in ASCII, with zeros behind it.
 */
impl WindowsDumpBlobs_StorageRingHeader {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}

/**
 * Number of requests; 64 or 66 at most.
 */
impl WindowsDumpBlobs_StorageRingHeader {
    pub fn num_requests(&self) -> Ref<'_, u32> {
        self.num_requests.borrow()
    }
}
impl WindowsDumpBlobs_StorageRingHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * What the compressed store found wrong (tag
 * d6d379dc-c699-43e9-8c5e-f5fd8dd65780), in a dump of bug check 0x1c7. The
 * page of the store follows, `len_page` bytes.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2 Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_StoreCorruption {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    version: RefCell<u64>,
    page_address: RefCell<u64>,
    len_page: RefCell<u64>,
    expected_hash: RefCell<u64>,
    found_hash: RefCell<u64>,
    target_address: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_StoreCorruption {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.version.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.page_address.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.len_page.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.expected_hash.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.found_hash.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.target_address.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_StoreCorruption {
}

/**
 * 1 in the only file that was seen.
 */
impl WindowsDumpBlobs_StoreCorruption {
    pub fn version(&self) -> Ref<'_, u64> {
        self.version.borrow()
    }
}

/**
 * Address of the compressed page, parameter 2 of the bug check.
 */
impl WindowsDumpBlobs_StoreCorruption {
    pub fn page_address(&self) -> Ref<'_, u64> {
        self.page_address.borrow()
    }
}

/**
 * Size of the page in bytes.
 */
impl WindowsDumpBlobs_StoreCorruption {
    pub fn len_page(&self) -> Ref<'_, u64> {
        self.len_page.borrow()
    }
}

/**
 * Hash that the page had, parameter 3 of the bug check.
 */
impl WindowsDumpBlobs_StoreCorruption {
    pub fn expected_hash(&self) -> Ref<'_, u64> {
        self.expected_hash.borrow()
    }
}

/**
 * Presumably the hash that it has now.
 */
impl WindowsDumpBlobs_StoreCorruption {
    pub fn found_hash(&self) -> Ref<'_, u64> {
        self.found_hash.borrow()
    }
}

/**
 * Address of the page to be filled, parameter 4 of the bug check.
 */
impl WindowsDumpBlobs_StoreCorruption {
    pub fn target_address(&self) -> Ref<'_, u64> {
        self.target_address.borrow()
    }
}
impl WindowsDumpBlobs_StoreCorruption {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Head of the notification that Winlogon was delivering or had delivered last
 * (tag 80cc79cf-a719-4af1-bf97-fe29ff76ebc1). The name follows in UTF-16, with
 * zeros behind it, such as `ShellStartupShellStarted`, the normal state.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxwinlogon Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_WinlogonHeader {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    version: RefCell<u32>,
    len_blob: RefCell<u32>,
    flag: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_WinlogonHeader {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_blob.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.flag.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_WinlogonHeader {
}

/**
 * Always 1 in the files that were seen.
 */
impl WindowsDumpBlobs_WinlogonHeader {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Size of the blob in bytes.
 */
impl WindowsDumpBlobs_WinlogonHeader {
    pub fn len_blob(&self) -> Ref<'_, u32> {
        self.len_blob.borrow()
    }
}

/**
 * Mostly 0; 1 was seen with a locked display. Presumably whether the
 * notification was still being delivered.
 */
impl WindowsDumpBlobs_WinlogonHeader {
    pub fn flag(&self) -> Ref<'_, u32> {
        self.flag.borrow()
    }
}
impl WindowsDumpBlobs_WinlogonHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
