# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_dump_blobs.ksy; kaitai-struct-compiler 0.11.0; tools/schemas/build.py added docstrings and SEQ_FIELDS
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class WindowsDumpBlobs(KaitaiStruct):
    """The contents of the blobs that drivers and the kernel itself add to a crash
    dump when the machine stops ("secondary data"). The container, with the tag
    and the size of each blob, is `blob_file_header` of `windows_kernel_dump`; the
    tag decides the type of the data:

    | tag | type |
    |---|---|
    | 00afe9c4-940d-4213-8016-cd3719b5bc20 | `ntfs_black_box` |
    | 0d910545-e694-4b15-870c-01625fb32a6f | `saved_memory_header` |
    | 270a33fd-3da6-460d-ba89-3c1bae21e39b | `display_watchdog_header` |
    | 2b4ae195-a64d-4f04-8ede-7e4f981bd42a | `address_range_group` |
    | 2b88b710-1c93-4f7c-b06c-655ecc50decc | `etw_header` |
    | 54c84888-01d1-4c1e-bed6-282c98241303 | `framework_log_header` |
    | 5545f79e-5326-4467-ae69-81633ae33155 | `power_button` |
    | 6c7ac389-4313-47dc-9f34-a8800a0fb56c | `registry_value` |
    | 6de4c85a-57f3-4cda-82fe-c8855a58f8e4 | `shutdown_mark` |
    | 80cc79cf-a719-4af1-bf97-fe29ff76ebc1 | `winlogon_header` |
    | 9276c055-eb87-425c-b8b5-04e4d247f6cd | `pci_record` |
    | b7631941-532a-4cd6-b1b1-edb5917d4557 | `plug_and_play_header` |
    | be84d651-a550-4367-8e63-ab792b631f94 | `executable_path_header` |
    | bf2297dc-34ba-11dc-868a-e19155d89593 | `nvidia_header` |
    | d03dc06f-d88e-44c5-ba2a-fae035172d19 | `processor_register` |
    | d6d379dc-c699-43e9-8c5e-f5fd8dd65780 | `store_corruption` |
    | da82441d-7142-4bc1-b844-0807c5a4b67f | `storage_ring_header` |
    | e83b40d2-b0a0-4842-abea-71c9e3463dd1 | `acpi_table_header` |
    | f57308df-cc45-4e01-ad76-29a4ebb010ec | `boot_status` |
    | f87e4a4c-c5a1-4d2f-bff0-d5de63a5e4c3 | `framework_driver`, several |

    The blob fe96ddbf-850d-4c4a-a7bf-c686be526047 is the name of a module in
    UTF-16 and nothing else.

    There is no common head: the root has no fields of its own, and an application
    applies the type that belongs to the tag to the bytes of the blob. What
    follows a header is told by its documentation.

    Few of these formats have a public declaration. Names with an `-orig-id` are
    those of public symbols; all others describe what the bytes were seen to be
    in dumps of Windows 10 and 11. Where that is inferred the documentation of a
    field says so. All times are numbers of 100 nanoseconds since 1601, UTC, unless
    something else is said.

    References:
        https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data
    """
    SEQ_FIELDS = (
    )

    class RegisterKinds(IntEnum):
        """Values of `register_kinds`.

        Members:
            cpuid: 0x0
                A leaf of CPUID.
            msr: 0x1
                A model-specific register.
        """
        cpuid = 0
        msr = 1

    class RegistryTypes(IntEnum):
        """Values of `registry_types`.

        Members:
            none: 0x0, REG_NONE
            sz: 0x1, REG_SZ
            expand_sz: 0x2, REG_EXPAND_SZ
            binary: 0x3, REG_BINARY
            dword: 0x4, REG_DWORD
            dword_big_endian: 0x5, REG_DWORD_BIG_ENDIAN
            link: 0x6, REG_LINK
            multi_sz: 0x7, REG_MULTI_SZ
            resource_list: 0x8, REG_RESOURCE_LIST
            full_resource_descriptor: 0x9, REG_FULL_RESOURCE_DESCRIPTOR
            resource_requirements_list: 0xa, REG_RESOURCE_REQUIREMENTS_LIST
            qword: 0xb, REG_QWORD
        """
        none = 0
        sz = 1
        expand_sz = 2
        binary = 3
        dword = 4
        dword_big_endian = 5
        link = 6
        multi_sz = 7
        resource_list = 8
        full_resource_descriptor = 9
        resource_requirements_list = 10
        qword = 11
    def __init__(self, _io, _parent=None, _root=None):
        super(WindowsDumpBlobs, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        pass


    def _fetch_instances(self):
        pass

    class AcpiTableHeader(KaitaiStruct):
        """Header of an ACPI table (tag e83b40d2-b0a0-4842-abea-71c9e3463dd1), without the
        fields of its maker's compiler. The blob is a sequence of tables. Each is cut
        off behind a number of bytes that is the same for all tables of a dump (0x1c,
        0x34, 0x44, 0x5c and 0x68 have been seen; `SSDT` has its header of 0x24 alone),
        while `len_table` is the full size. The table `MSDM` contains the product key
        of Windows.

        Windows calls it `DESCRIPTION_HEADER`.

        Fields (0x1c bytes), with offsets from the start of the structure:
            signature: 4 bytes at 0x0, Signature
                Kind of the table, in ASCII.
            len_table: u4 at 0x4, Length
                Size of the complete table in bytes, with its header of 0x24 bytes.
            revision: u1 at 0x8, Revision
                Version of the layout of such tables.
            checksum: u1 at 0x9, Checksum
                Makes the sum of all bytes of the complete table 0 modulo 256.
            oem_id: 6 bytes at 0xa, OEMID
                Maker of the firmware, in ASCII.
            oem_table_id: 8 bytes at 0x10, OEM Table ID
                The maker's name of the table, in ASCII.
            oem_revision: u4 at 0x18, OEM Revision
                The maker's version of the table.

        References:
            https://uefi.org/specs/ACPI/6.5/05_ACPI_Software_Programming_Model.html#system-description-table-header
        """
        SEQ_FIELDS = (
            "signature", "len_table", "revision", "checksum", "oem_id", "oem_table_id",
            "oem_revision",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.AcpiTableHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.signature = self._io.read_bytes(4)
            self.len_table = self._io.read_u4le()
            self.revision = self._io.read_u1()
            self.checksum = self._io.read_u1()
            self.oem_id = self._io.read_bytes(6)
            self.oem_table_id = self._io.read_bytes(8)
            self.oem_revision = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class AddressRange(KaitaiStruct):
        """A range of virtual memory; see `address_range_group`.

        Fields (0x10 bytes), with offsets from the start of the structure:
            address: u8 at 0x0
                Virtual address of the first byte.
            len_range: u8 at 0x8
                Size in bytes.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data
        """
        SEQ_FIELDS = (
            "address", "len_range",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.AddressRange, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.address = self._io.read_u8le()
            self.len_range = self._io.read_u8le()


        def _fetch_instances(self):
            pass


    class AddressRangeGroup(KaitaiStruct):
        """A driver's ranges of memory that the dump was to have besides its own (tag
        2b4ae195-a64d-4f04-8ede-7e4f981bd42a), as added by callbacks of the type
        `KbCallbackTriageDumpData`. The blob is a sequence of such groups: this
        head, then `num_ranges` times `address_range`, then `len_name` bytes of
        name. Most ranges are in the data blocks of the dump; what was paged out is
        not.

        Fields (0x8 bytes), with offsets from the start of the structure:
            num_ranges: u4 at 0x0
                Number of ranges that follow.
            len_name: u4 at 0x4
                Size of the name behind the ranges in bytes, with its terminating zero.
                Mostly ASCII; some drivers pass UTF-16, of which the first character
                remains.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data
        """
        SEQ_FIELDS = (
            "num_ranges", "len_name",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.AddressRangeGroup, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.num_ranges = self._io.read_u4le()
            self.len_name = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class BootStatus(KaitaiStruct):
        """Boot status data (tag f57308df-cc45-4e01-ad76-29a4ebb010ec): how the last
        boots and shutdowns went, kept by the kernel across boots in the file
        `bootstat.dat`. The sum of all bytes is 0 modulo 256.

        The difference of `last_boot_id` and `last_successful_shutdown_boot_id` is
        the number of boots in a row that did not end in a shutdown; 1 is normal in
        a crash dump.

        Windows calls it `RTL_BSD_DATA`.

        Fields (0x68 bytes), with offsets from the start of the structure:
            version: u4 at 0x0, Version
                Size of the whole in bytes; 0xb0, 0xc0 and 0xc8 have been seen.
            product_type: u4 at 0x4, ProductType
                Kind of the installed Windows. 1 is a workstation, 2 a domain
                controller, 3 a server.
            aab_enabled: u1 at 0x8, AabEnabled
                Whether advanced boot options are offered after a failed boot.
            aab_timeout: u1 at 0x9, AabTimeout
                Seconds for which they are offered, mostly 30.
            last_boot_succeeded: u1 at 0xa, LastBootSucceeded
                Whether this boot has been completed: 1 soon after the start.
            last_boot_shutdown: u1 at 0xb, LastBootShutdown
                Whether the boot before ended in a shutdown.
            sleep_in_progress: u1 at 0xc, SleepInProgress
                Not zero while the machine goes to sleep or wakes, in older builds.
            power_button_timestamp: u8 at 0x10, PowerButtonTimestamp
                When the power button was pressed; 0 if it was not.
            flags: u1 at 0x18, SystemRunning
                Bit 0: the system runs. Bit 1: connected standby is in progress. Bit 2:
                a user's shutdown, bit 3: the system's shutdown is in progress. Bits 4
                to 7: the machine goes to sleep or wakes. Bit 3 has been seen in a boot
                of seconds as well.
            connected_standby_scenario_instance_id: u1 at 0x19, ConnectedStandbyScenarioInstanceId
                Number of the connected standby.
            connected_standby_entry_reason: u1 at 0x1a, ConnectedStandbyEntryReason
                Why connected standby was entered.
            connected_standby_exit_reason: u1 at 0x1b, ConnectedStandbyExitReason
                Why connected standby was left.
            system_sleep_transitions_to_on: u2 at 0x1c, SystemSleepTransitionsToOn
                How often the machine has woken from sleep in this boot.
            last_reference_time: u8 at 0x20, LastReferenceTime
                When this structure was written last.
            last_reference_time_checksum: u4 at 0x28, LastReferenceTimeChecksum
                Checksum of that time.
            last_update_boot_id: u4 at 0x2c, LastUpdateBootId
                Number of the boot in which it was written.
            boot_attempt_count: u1 at 0x30, BootAttemptCount
                How often this boot has been tried.
            last_boot_checkpoint: u1 at 0x31, LastBootCheckpoint
                How far the boot came.
            checksum: u1 at 0x32, Checksum
                Makes the sum of all bytes 0 modulo 256.
            last_boot_id: u4 at 0x34, LastBootId
                Number of this boot, the `boot_id` of the header.
            last_successful_shutdown_boot_id: u4 at 0x38, LastSuccessfulShutdownBootId
                Number of the last boot that ended in a shutdown.
            last_reported_abnormal_shutdown_boot_id: u4 at 0x3c, LastReportedAbnormalShutdownBootId
                Number of the last boot whose abnormal end was reported.
            error_info: u4[5] at 0x40, ErrorInfo
                What failed in a boot; zeros if nothing did.
            last_press_time: u8 at 0x58, LastPressTime
                When the power button was pressed last; 0 if it was not.
            cumulative_press_count: u4 at 0x60, CumulativePressCount
                How often it was pressed.
            last_press_boot_id: u2 at 0x64, LastPressBootId
                Number of the boot in which it was pressed last.
            last_power_watchdog_stage: u1 at 0x66, LastPowerWatchdogStage
                Stage of the watchdog that waits for a shutdown.
            power_button_flags: u1 at 0x67, WatchdogArmed
                Bit 0: the watchdog is armed. Bit 1: a shutdown is in progress.

        Read or calculated when asked for:
            ofs_releases: calculated
                Offset of what follows. A GUID of 16 bytes is between in the larger
                versions; it may contain the MAC address of the machine. Inferred from
                one file with uses of the button.
            releases: boot_status_releases
                The rest of what the power button did.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd
        """
        SEQ_FIELDS = (
            "version", "product_type", "aab_enabled", "aab_timeout", "last_boot_succeeded",
            "last_boot_shutdown", "sleep_in_progress", "power_button_timestamp", "flags",
            "connected_standby_scenario_instance_id", "connected_standby_entry_reason",
            "connected_standby_exit_reason", "system_sleep_transitions_to_on",
            "last_reference_time", "last_reference_time_checksum", "last_update_boot_id",
            "boot_attempt_count", "last_boot_checkpoint", "checksum", "last_boot_id",
            "last_successful_shutdown_boot_id", "last_reported_abnormal_shutdown_boot_id",
            "error_info", "last_press_time", "cumulative_press_count", "last_press_boot_id",
            "last_power_watchdog_stage", "power_button_flags",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.BootStatus, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.version = self._io.read_u4le()
            self.product_type = self._io.read_u4le()
            self.aab_enabled = self._io.read_u1()
            self.aab_timeout = self._io.read_u1()
            self.last_boot_succeeded = self._io.read_u1()
            self.last_boot_shutdown = self._io.read_u1()
            self.sleep_in_progress = self._io.read_u1()
            self._unnamed7 = self._io.read_bytes(3)
            self.power_button_timestamp = self._io.read_u8le()
            self.flags = self._io.read_u1()
            self.connected_standby_scenario_instance_id = self._io.read_u1()
            self.connected_standby_entry_reason = self._io.read_u1()
            self.connected_standby_exit_reason = self._io.read_u1()
            self.system_sleep_transitions_to_on = self._io.read_u2le()
            self._unnamed14 = self._io.read_bytes(2)
            self.last_reference_time = self._io.read_u8le()
            self.last_reference_time_checksum = self._io.read_u4le()
            self.last_update_boot_id = self._io.read_u4le()
            self.boot_attempt_count = self._io.read_u1()
            self.last_boot_checkpoint = self._io.read_u1()
            self.checksum = self._io.read_u1()
            self._unnamed21 = self._io.read_bytes(1)
            self.last_boot_id = self._io.read_u4le()
            self.last_successful_shutdown_boot_id = self._io.read_u4le()
            self.last_reported_abnormal_shutdown_boot_id = self._io.read_u4le()
            self.error_info = []
            for i in range(5):
                self.error_info.append(self._io.read_u4le())

            self._unnamed26 = self._io.read_bytes(4)
            self.last_press_time = self._io.read_u8le()
            self.cumulative_press_count = self._io.read_u4le()
            self.last_press_boot_id = self._io.read_u2le()
            self.last_power_watchdog_stage = self._io.read_u1()
            self.power_button_flags = self._io.read_u1()


        def _fetch_instances(self):
            pass
            for i in range(len(self.error_info)):
                pass

            _ = self.releases
            if hasattr(self, '_m_releases'):
                pass
                self._m_releases._fetch_instances()


        @property
        def ofs_releases(self):
            """Offset of what follows. A GUID of 16 bytes is between in the larger
            versions; it may contain the MAC address of the machine. Inferred from
            one file with uses of the button.
            """
            if hasattr(self, '_m_ofs_releases'):
                return self._m_ofs_releases

            self._m_ofs_releases = (104 if self.version < 192 else 120)
            return getattr(self, '_m_ofs_releases', None)

        @property
        def releases(self):
            """The rest of what the power button did."""
            if hasattr(self, '_m_releases'):
                return self._m_releases

            _pos = self._io.pos()
            self._io.seek(self.ofs_releases)
            self._m_releases = WindowsDumpBlobs.BootStatusReleases(self._io, self, self._root)
            self._io.seek(_pos)
            return getattr(self, '_m_releases', None)


    class BootStatusReleases(KaitaiStruct):
        """The second half of what the power button did, in `boot_status`.

        Windows calls it `RTL_BSD_POWER_BUTTON_PRESS_INFO`.

        Fields (0x20 bytes), with offsets from the start of the structure:
            last_release_time: u8 at 0x0, LastReleaseTime
                When the power button was released last.
            cumulative_release_count: u4 at 0x8, CumulativeReleaseCount
                How often it was released.
            last_release_boot_id: u2 at 0xc, LastReleaseBootId
                Number of the boot in which it was released last.
            error_count: u2 at 0xe, ErrorCount
                Number of errors of the power button.
            current_connected_standby_phase: u1 at 0x10, CurrentConnectedStandbyPhase
                Phase that connected standby has reached.
            transition_latest_checkpoint_id: u4 at 0x14, TransitionLatestCheckpointId
                Last checkpoint of a transition.
            transition_latest_checkpoint_type: u4 at 0x18, TransitionLatestCheckpointType
                Type of that checkpoint.
            transition_latest_checkpoint_sequence_number: u4 at 0x1c, TransitionLatestCheckpointSequenceNumber
                Number of that checkpoint.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd
        """
        SEQ_FIELDS = (
            "last_release_time", "cumulative_release_count", "last_release_boot_id",
            "error_count", "current_connected_standby_phase",
            "transition_latest_checkpoint_id", "transition_latest_checkpoint_type",
            "transition_latest_checkpoint_sequence_number",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.BootStatusReleases, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.last_release_time = self._io.read_u8le()
            self.cumulative_release_count = self._io.read_u4le()
            self.last_release_boot_id = self._io.read_u2le()
            self.error_count = self._io.read_u2le()
            self.current_connected_standby_phase = self._io.read_u1()
            self._unnamed5 = self._io.read_bytes(3)
            self.transition_latest_checkpoint_id = self._io.read_u4le()
            self.transition_latest_checkpoint_type = self._io.read_u4le()
            self.transition_latest_checkpoint_sequence_number = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class CpuidReading(KaitaiStruct):
        """Result of CPUID, in a `processor_register`.

        Fields (0x10 bytes), with offsets from the start of the structure:
            eax: u4 at 0x0
                EAX, as CPUID returned it.
            ebx: u4 at 0x4
                EBX, as CPUID returned it.
            ecx: u4 at 0x8
                ECX, as CPUID returned it.
            edx: u4 at 0xc
                EDX, as CPUID returned it.
        """
        SEQ_FIELDS = (
            "eax", "ebx", "ecx", "edx",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.CpuidReading, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.eax = self._io.read_u4le()
            self.ebx = self._io.read_u4le()
            self.ecx = self._io.read_u4le()
            self.edx = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class DisplayAdapter(KaitaiStruct):
        """A display adapter, in a section of `display_watchdog_header` (0x10 bytes;
        zeros at its end may have been cut off). Those of vendor 0x1414 are
        Microsoft's software adapters.

        Fields (0x10 bytes), with offsets from the start of the structure:
            driver_model: u4 at 0x0
                Version of the display driver model times 1000, 3200 for WDDM 3.2.
                Inferred from the numbers of `KMT_DRIVERVERSION`.
            vendor_id: u4 at 0x4
                Vendor by its PCI number; on ARM64 four ASCII characters.
            device_id: u4 at 0x8
                Device by its PCI number; on ARM64 four ASCII characters.
            number: u4 at 0xc
                Number of the adapter. Inferred.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery
        """
        SEQ_FIELDS = (
            "driver_model", "vendor_id", "device_id", "number",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.DisplayAdapter, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.driver_model = self._io.read_u4le()
            self.vendor_id = self._io.read_u4le()
            self.device_id = self._io.read_u4le()
            self.number = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class DisplayWatchdogEntry(KaitaiStruct):
        """An entry of the directory behind `display_watchdog_header`. Sections are in
        the order of the entries; each ends where the next begins. Zeros at the end
        of a section may have been cut off.

        Fields (0x8 bytes), with offsets from the start of the structure:
            ofs_section: u4 at 0x0
                Offset of the section in the blob; 0 if the entry is not used.
            id: u4 at 0x4
                Kind of the section. From 0x20 to 0x23: a `display_adapter`. 0xffff: the
                state of the timeout recovery. 0x11 to 0x19: events. 1, 2, 3 and 6: the
                report.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery
        """
        SEQ_FIELDS = (
            "ofs_section", "id",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.DisplayWatchdogEntry, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.ofs_section = self._io.read_u4le()
            self.id = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class DisplayWatchdogHeader(KaitaiStruct):
        """Head of the data of the display watchdog (tag
        270a33fd-3da6-460d-ba89-3c1bae21e39b), which the graphics kernel adds to
        every dump, with a report if a display driver did not answer. A directory of
        `display_watchdog_entry` follows.

        Fields (0x8 bytes), with offsets from the start of the structure:
            num_entries: u4 at 0x0
                Size of the directory; it may be one more than there is room for in
                front of the first section.
            len_common: u4 at 0x4
                Where the report of a driver that did not answer begins; 0 without one.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery
        """
        SEQ_FIELDS = (
            "num_entries", "len_common",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.DisplayWatchdogHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.num_entries = self._io.read_u4le()
            self.len_common = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class EtwHeader(KaitaiStruct):
        """Head of the buffers of Event Tracing for Windows that had not been written
        to their files (tag 2b88b710-1c93-4f7c-b06c-655ecc50decc; 0x20 bytes).
        `etw_logger` and the buffers of that logger follow, several times.

        Fields (0x20 bytes), with offsets from the start of the structure:
            timer_resolution: u4 at 0x0
                Length of a tick of the clock in units of 100 nanoseconds; 156250 is
                usual.
            build_number: u4 at 0x4
                Build number of Windows in the lower 28 bits; the upper four are 0xf for
                a free (release) build of the kernel.
            cpu_mhz: u4 at 0x8
                Speed of the processors in MHz.
            boot_time: u8 at 0x10
                When the machine was started.
            counter_frequency: u4 at 0x18
                Ticks of the counter of the time stamps in a second.

        References:
            https://learn.microsoft.com/en-us/windows/win32/api/evntrace/ns-evntrace-trace_logfile_header
        """
        SEQ_FIELDS = (
            "timer_resolution", "build_number", "cpu_mhz", "boot_time", "counter_frequency",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.EtwHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.timer_resolution = self._io.read_u4le()
            self.build_number = self._io.read_u4le()
            self.cpu_mhz = self._io.read_u4le()
            self._unnamed3 = self._io.read_bytes(4)
            self.boot_time = self._io.read_u8le()
            self.counter_frequency = self._io.read_u4le()
            self._unnamed6 = self._io.read_bytes(4)


        def _fetch_instances(self):
            pass


    class EtwLogger(KaitaiStruct):
        """Head of the buffers of one logger (0x30 bytes), somewhere behind
        `etw_header`. The name follows, `len_name` bytes of UTF-16. The size of the
        buffers behind it is not described, so the next logger is found by `magic`.

        Fields (0x30 bytes), with offsets from the start of the structure:
            magic: u4 at 0x0
                Marks a logger, 0x1ebafe1.
            logger_id: u4 at 0x4
                Number of the logger.
            log_file_mode: u4 at 0x8
                Log file mode, of which the flags are public. Inferred.
            clock_type: u4 at 0xc
                1 for the performance counter, 2 for the system time. Inferred.
            len_buffer: u4 at 0x10
                Size of a buffer in bytes.
            len_name: u4 at 0x14
                Size of the name in bytes.
            times: u8[3] at 0x18
                Three times at the start of the logger, in the units of `clock_type`.
                Inferred.

        References:
            https://learn.microsoft.com/en-us/windows/win32/api/evntrace/ns-evntrace-trace_logfile_header
        """
        SEQ_FIELDS = (
            "magic", "logger_id", "log_file_mode", "clock_type", "len_buffer", "len_name",
            "times",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.EtwLogger, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.magic = self._io.read_u4le()
            self.logger_id = self._io.read_u4le()
            self.log_file_mode = self._io.read_u4le()
            self.clock_type = self._io.read_u4le()
            self.len_buffer = self._io.read_u4le()
            self.len_name = self._io.read_u4le()
            self.times = []
            for i in range(3):
                self.times.append(self._io.read_u8le())



        def _fetch_instances(self):
            pass
            for i in range(len(self.times)):
                pass



    class ExecutablePathHeader(KaitaiStruct):
        """Head of the path of a program (tag be84d651-a550-4367-8e63-ab792b631f94),
        which follows in UTF-16 with zeros behind it. In the dump of a critical
        process that died it was that process; in others it is not the current one.
        No public source describes which one it is.

        Fields (0x8 bytes), with offsets from the start of the structure:
            version: u4 at 0x0
                Always 1 in the files that were seen.
            len_blob: u4 at 0x4
                Size of the blob in bytes.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data
        """
        SEQ_FIELDS = (
            "version", "len_blob",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.ExecutablePathHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.version = self._io.read_u4le()
            self.len_blob = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class FrameworkDriver(KaitaiStruct):
        """A driver that uses the Windows Driver Frameworks (0x38 bytes). The blob
        f87e4a4c-c5a1-4d2f-bff0-d5de63a5e4c3 is an array of them in the order of
        loading; the first is the framework itself, `Wdf01000`, with its own
        version.

        Fields (0x38 bytes), with offsets from the start of the structure:
            globals_address: u8 at 0x0
                Address of the driver's framework globals; 0 for the framework itself.
                Inferred.
            major_version: u4 at 0x8
                Major version of the framework that the driver was bound to.
            minor_version: u4 at 0xc
                Minor version of it.
            build_number: u4 at 0x10
                Build number of it, 0 in the files that were seen.
            name: 32 bytes at 0x14
                Name of the driver in ASCII up to the first zero, without its extension;
                what follows is left over.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-wdfkd-wdfldr
        """
        SEQ_FIELDS = (
            "globals_address", "major_version", "minor_version", "build_number", "name",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.FrameworkDriver, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.globals_address = self._io.read_u8le()
            self.major_version = self._io.read_u4le()
            self.minor_version = self._io.read_u4le()
            self.build_number = self._io.read_u4le()
            self.name = self._io.read_bytes(32)
            self._unnamed5 = self._io.read_bytes(4)


        def _fetch_instances(self):
            pass


    class FrameworkLogHeader(KaitaiStruct):
        """Head of the log of one driver that uses the Windows Driver Frameworks (tag
        54c84888-01d1-4c1e-bed6-282c98241303; 0x44 bytes). Inferred: Windows saves
        the log of the driver that it holds responsible, or else of the one that
        logged last. The entries follow; their text is not in the dump.

        Fields (0x44 bytes), with offsets from the start of the structure:
            guid: 16 bytes at 0x0
                GUID 544d4c9d-942c-46d5-bf50-df5cd9524a50, the same in all files.
            log_address: u8 at 0x10
                Address of the log in memory.
            len_log: u4 at 0x18
                Size of the entries in bytes.
            ofs_next: u2 at 0x1c
                Offset of the next entry from the first one. Inferred.
            ofs_last: u2 at 0x1e
                Offset of the last entry from the first one. Inferred.
            sequence_number: u4 at 0x20
                Number of the last entry. Inferred.
            name: 32 bytes at 0x24
                Name of the driver in ASCII up to the first zero, without its extension.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-wdfkd-wdflogdump
        """
        SEQ_FIELDS = (
            "guid", "log_address", "len_log", "ofs_next", "ofs_last", "sequence_number",
            "name",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.FrameworkLogHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.guid = self._io.read_bytes(16)
            self.log_address = self._io.read_u8le()
            self.len_log = self._io.read_u4le()
            self.ofs_next = self._io.read_u2le()
            self.ofs_last = self._io.read_u2le()
            self.sequence_number = self._io.read_u4le()
            self.name = self._io.read_bytes(32)


        def _fetch_instances(self):
            pass


    class MsrReading(KaitaiStruct):
        """Value of a model-specific register, in a `processor_register`.

        Fields (0x10 bytes), with offsets from the start of the structure:
            value: u8 at 0x0
                All 64 bits of the register.
        """
        SEQ_FIELDS = (
            "value",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.MsrReading, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.value = self._io.read_u8le()
            self._unnamed1 = self._io.read_bytes(8)


        def _fetch_instances(self):
            pass


    class NtfsBlackBox(KaitaiStruct):
        """Head of the black box of NTFS (tag 00afe9c4-940d-4213-8016-cd3719b5bc20;
        0x1000 bytes). Everything behind it is zero in every file that was seen.

        Fields (0x14 bytes), with offsets from the start of the structure:
            version: u4 at 0x0
                Always 0x10000000 in the files that were seen.
            len_record: u4 at 0x4
                Always 0x118; presumably the size of a record.
            time: u8 at 0x8
                A time shortly after the boot; presumably the start of the file system.
            ofs_first: u2 at 0x10
                Always 8; its meaning is not known.
            len_header: u2 at 0x12
                Always 0x18; presumably the size of this header.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxntfs
        """
        SEQ_FIELDS = (
            "version", "len_record", "time", "ofs_first", "len_header",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.NtfsBlackBox, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.version = self._io.read_u4le()
            self.len_record = self._io.read_u4le()
            self.time = self._io.read_u8le()
            self.ofs_first = self._io.read_u2le()
            self.len_header = self._io.read_u2le()


        def _fetch_instances(self):
            pass


    class NvidiaHeader(KaitaiStruct):
        """Head of the data of the NVIDIA display driver (tag
        bf2297dc-34ba-11dc-868a-e19155d89593). The rest is not described; it
        contains messages of protocol buffers, one of them with the version of the
        driver and its branch in ASCII (`560.94`, `r560_88-4`).

        Fields (0x18 bytes), with offsets from the start of the structure:
            signature: the bytes NVCD at 0x0
                Marks the format.
            guid: 16 bytes at 0x4
                The same in all files.
            len_blob: u4 at 0x14
                Size of the blob in bytes.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data
        """
        SEQ_FIELDS = (
            "signature", "guid", "len_blob",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.NvidiaHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.signature = self._io.read_bytes(4)
            if not self.signature == b"\x4E\x56\x43\x44":
                raise kaitaistruct.ValidationNotEqualError(b"\x4E\x56\x43\x44", self.signature, self._io, u"/types/nvidia_header/seq/0")
            self.guid = self._io.read_bytes(16)
            self.len_blob = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class PciPiece(KaitaiStruct):
        """Head of a part of a configuration space, behind `pci_record` or the piece
        before; `len_piece` bytes of it follow.

        Fields (0x4 bytes), with offsets from the start of the structure:
            ofs_piece: u2 at 0x0
                Offset of the part in the configuration space.
            len_piece: u2 at 0x2
                Size in bytes.
        """
        SEQ_FIELDS = (
            "ofs_piece", "len_piece",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.PciPiece, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.ofs_piece = self._io.read_u2le()
            self.len_piece = self._io.read_u2le()


        def _fetch_instances(self):
            pass


    class PciRecord(KaitaiStruct):
        """Head of the configuration space of one PCI function (tag
        9276c055-eb87-425c-b8b5-04e4d247f6cd; 0x38 bytes). The blob is a sequence of
        such records up to its end. `num_pieces` times `pci_piece` follow. The pieces
        are parts of the space, for which see `pci_configuration`: the header, and
        capabilities; those that touch each other are in one piece.

        Fields (0x38 bytes), with offsets from the start of the structure:
            signature: 4 bytes at 0x0
                The characters `PCfg`.
            len_record: u4 at 0x4
                Size of the record in bytes, with its head.
            num_pieces: u4 at 0x8
                Number of pieces.
            address: u4 at 0xc
                Bus from bit 8 on, device in bits 3 to 7, function in bits 0 to 2.
            bus_extension: u8 at 0x10
                Kernel address; inferred to be a structure of the bus.
            flags: u8 at 0x18
                Always 1 in the files that were seen.
            link: u8 at 0x20
                Kernel address inside of the function's own structure.
            previous: u8 at 0x28
                Kernel address of the structure of the function before, or 0.
            next: u8 at 0x30
                Kernel address of the structure of the next function, or 0.
        """
        SEQ_FIELDS = (
            "signature", "len_record", "num_pieces", "address", "bus_extension", "flags",
            "link", "previous", "next",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.PciRecord, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.signature = self._io.read_bytes(4)
            self.len_record = self._io.read_u4le()
            self.num_pieces = self._io.read_u4le()
            self.address = self._io.read_u4le()
            self.bus_extension = self._io.read_u8le()
            self.flags = self._io.read_u8le()
            self.link = self._io.read_u8le()
            self.previous = self._io.read_u8le()
            self.next = self._io.read_u8le()


        def _fetch_instances(self):
            pass


    class PlugAndPlayHeader(KaitaiStruct):
        """Head of the record of Plug and Play (tag
        b7631941-532a-4cd6-b1b1-edb5917d4557): the device that was started or
        removed last, mostly long before. The device instance path follows in
        UTF-16, with zeros behind it.

        Fields (0x2c bytes), with offsets from the start of the structure:
            time: u8 at 0x10
                When that was.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxpnp
        """
        SEQ_FIELDS = (
            "time",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.PlugAndPlayHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self._unnamed0 = self._io.read_bytes(16)
            self.time = self._io.read_u8le()
            self._unnamed2 = self._io.read_bytes(20)


        def _fetch_instances(self):
            pass


    class PowerButton(KaitaiStruct):
        """State of a power button that was held until the machine stopped (tag
        5545f79e-5326-4467-ae69-81633ae33155; 0x60 bytes), in a dump of bug check
        0x1c8. Only one file was seen; all but the head is inferred.

        Fields (0x60 bytes), with offsets from the start of the structure:
            version: u4 at 0x0
                1 in the only file that was seen.
            len_blob: u4 at 0x4
                Size of the blob in bytes.
            signature: the bytes POWD at 0x10
                Marks the format.
            thread_address: u8 at 0x20
                Address of a thread. Inferred.
            routine_address: u8 at 0x40
                Address in the kernel. Inferred.
            stack_address: u8 at 0x48
                Address on a stack. Inferred.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2
        """
        SEQ_FIELDS = (
            "version", "len_blob", "signature", "thread_address", "routine_address",
            "stack_address",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.PowerButton, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.version = self._io.read_u4le()
            self.len_blob = self._io.read_u4le()
            self._unnamed2 = self._io.read_bytes(8)
            self.signature = self._io.read_bytes(4)
            if not self.signature == b"\x50\x4F\x57\x44":
                raise kaitaistruct.ValidationNotEqualError(b"\x50\x4F\x57\x44", self.signature, self._io, u"/types/power_button/seq/3")
            self._unnamed4 = self._io.read_bytes(12)
            self.thread_address = self._io.read_u8le()
            self._unnamed6 = self._io.read_bytes(24)
            self.routine_address = self._io.read_u8le()
            self.stack_address = self._io.read_u8le()
            self._unnamed9 = self._io.read_bytes(16)


        def _fetch_instances(self):
            pass


    class ProcessorRegister(KaitaiStruct):
        """A leaf of CPUID or a model-specific register (tag
        d03dc06f-d88e-44c5-ba2a-fae035172d19; 0x28 bytes). The blob is a sequence of
        such entries up to its end. There are two readings: one that was taken when
        the machine started, and one that was taken on the processor that stopped.
        Under a hypervisor the first has what the hypervisor lets its guests see.

        CPUID is called with the number of the leaf in ECX as well, so that the entry of
        leaf 7 has subleaf 7 of it, which is empty, and not the features in subleaf 0.

        Fields (0x28 bytes), with offsets from the start of the structure:
            kind: u4 of register_kinds at 0x0
                What was read; decides whether the readings are `cpuid_reading` or
                `msr_reading`.
            index: u4 at 0x4
                Number of the leaf, or of the model-specific register.
            early_reading: 16 bytes at 0x8
                First reading.
            crash_reading: 16 bytes at 0x18
                Second reading, at the crash.
        """
        SEQ_FIELDS = (
            "kind", "index", "early_reading", "crash_reading",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.ProcessorRegister, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.kind = KaitaiStream.resolve_enum(WindowsDumpBlobs.RegisterKinds, self._io.read_u4le())
            self.index = self._io.read_u4le()
            self.early_reading = self._io.read_bytes(16)
            self.crash_reading = self._io.read_bytes(16)


        def _fetch_instances(self):
            pass


    class RegistryValue(KaitaiStruct):
        """A value of the registry key of processor 0 (tag
        6c7ac389-4313-47dc-9f34-a8800a0fb56c), `CentralProcessor/0` in the description
        of the hardware. The blob is a sequence of such values up to its end.

        Fields, with offsets from the start of the structure:
            len_name: u4 at 0x0
                Size of the name in bytes, with its terminating zero.
            name: len_name bytes at 0x4
                Name of the value in UTF-16.
            value_type: u4 of registry_types
                Kind of the data.
            len_data: u4
                Size of the data in bytes.
            data: len_data bytes
                The data; texts are in UTF-16, with a terminating zero.
        """
        SEQ_FIELDS = (
            "len_name", "name", "value_type", "len_data", "data",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.RegistryValue, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.len_name = self._io.read_u4le()
            self.name = self._io.read_bytes(self.len_name)
            self.value_type = KaitaiStream.resolve_enum(WindowsDumpBlobs.RegistryTypes, self._io.read_u4le())
            self.len_data = self._io.read_u4le()
            self.data = self._io.read_bytes(self.len_data)


        def _fetch_instances(self):
            pass


    class SavedMemoryGroup(KaitaiStruct):
        """Head of the ranges of one driver, behind `saved_memory_header` or the ranges
        of the group before. The name follows, padded with zeros up to `len_header`
        bytes from the start of this head, then `num_ranges` times
        `saved_memory_range` with the bytes. Nothing is aligned.

        Fields (0x14 bytes), with offsets from the start of the structure:
            len_header: u4 at 0x0
                Size of this head and the name in bytes; the first range begins there.
            num_ranges: u4 at 0x4
                Number of ranges.
            len_ranges: u4 at 0x8
                Size of all ranges in bytes, with their heads.
            len_name: u4 at 0x10
                Size of the name in bytes, with zeros behind it.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data
        """
        SEQ_FIELDS = (
            "len_header", "num_ranges", "len_ranges", "len_name",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.SavedMemoryGroup, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.len_header = self._io.read_u4le()
            self.num_ranges = self._io.read_u4le()
            self.len_ranges = self._io.read_u4le()
            self._unnamed3 = self._io.read_bytes(4)
            self.len_name = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class SavedMemoryHeader(KaitaiStruct):
        """Head of the ranges of memory that drivers added, with their bytes (tag
        0d910545-e694-4b15-870c-01625fb32a6f; 0x18 bytes). Builds of 2024 write it
        in place of `address_range_group`. `num_groups` times `saved_memory_group`
        follow, each with its ranges. Most of this memory is in no data block of the
        dump.

        Fields (0x18 bytes), with offsets from the start of the structure:
            len_header: u4 at 0x0
                Size of this header, 0x18.
            version: u2 at 0x4
                Always 1 in the files that were seen.
            num_groups: u2 at 0x6
                Number of groups.
            len_blob: u4 at 0x8
                Size of the blob in bytes.
            len_data: u4 at 0xc
                Size of the blob once more; presumably the bytes in use.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data
        """
        SEQ_FIELDS = (
            "len_header", "version", "num_groups", "len_blob", "len_data",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.SavedMemoryHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.len_header = self._io.read_u4le()
            self.version = self._io.read_u2le()
            self.num_groups = self._io.read_u2le()
            self.len_blob = self._io.read_u4le()
            self.len_data = self._io.read_u4le()
            self._unnamed5 = self._io.read_bytes(8)


        def _fetch_instances(self):
            pass


    class SavedMemoryRange(KaitaiStruct):
        """Head of a range of memory; `len_range` bytes of it follow.

        Fields (0x10 bytes), with offsets from the start of the structure:
            address: u8 at 0x0
                Virtual address of the first byte.
            len_range: u8 at 0x8
                Size in bytes.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data
        """
        SEQ_FIELDS = (
            "address", "len_range",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.SavedMemoryRange, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.address = self._io.read_u8le()
            self.len_range = self._io.read_u8le()


        def _fetch_instances(self):
            pass


    class ShutdownMark(KaitaiStruct):
        """Mark of a dump that was written while the machine was shutting down (tag
        6de4c85a-57f3-4cda-82fe-c8855a58f8e4; 8 bytes). Inferred: just the dumps
        taken during a shutdown have it.

        Fields (0x8 bytes), with offsets from the start of the structure:
            version: u4 at 0x0
                Always 1 in the files that were seen.
            state: u4 at 0x4
                Always 3 in the files that were seen; its meaning is not known.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data
        """
        SEQ_FIELDS = (
            "version", "state",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.ShutdownMark, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.version = self._io.read_u4le()
            self.state = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class StorageRequest(KaitaiStruct):
        """A request to a disk (0x3c bytes); see `storage_ring_header`. All fields are
        inferred: the commands of ataport agree with the registers behind them, and
        its times with the time since the boot.

        Fields (0x3c bytes), with offsets from the start of the structure:
            operation: u1 at 0x0
                Operation code of the SCSI command, 0x28 to read and 0x2a to write.
            command: 15 bytes at 0x1
                Rest of the SCSI command; storport clears it.
            ata_registers: 16 bytes at 0x10
                Registers of the ATA command, of ataport alone.
            start_time: u8 at 0x20
                When the request began; 0 if that was not noted. Of ataport since the
                boot.
            end_time: u8 at 0x28
                When it was completed. A request of ataport that was not has a time
                before its start.
            status: u4 at 0x30
                Status. Of storport that of the request block, where 1 is success; of
                ataport the ATA status register, where 0x50 is ready and bit 0 an error.
            low_address: u4 at 0x38
                Lower half of an address in memory; of ataport 0.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/storage/storport-driver
        """
        SEQ_FIELDS = (
            "operation", "command", "ata_registers", "start_time", "end_time", "status",
            "low_address",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.StorageRequest, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.operation = self._io.read_u1()
            self.command = self._io.read_bytes(15)
            self.ata_registers = self._io.read_bytes(16)
            self.start_time = self._io.read_u8le()
            self.end_time = self._io.read_u8le()
            self.status = self._io.read_u4le()
            self._unnamed6 = self._io.read_bytes(4)
            self.low_address = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class StorageRingHeader(KaitaiStruct):
        """Head of the last requests that a storage port driver completed (tag
        da82441d-7142-4bc1-b844-0807c5a4b67f; 0x24 bytes), one blob for each port
        driver. `num_requests` times `storage_request` follow: of
        storport the latest first, of ataport in the order of its ring.

        Fields (0x24 bytes), with offsets from the start of the structure:
            signature: 4 bytes at 0x0
                Signature, `DSTP` of storport.sys and `DATA` of ataport.sys.
            version: u4 at 0x4
                Always 0x60 in the files that were seen; its meaning is not known.
            len_blob: u4 at 0x8
                Size of the blob in bytes.
            name: 16 bytes at 0x10
                Name of the port driver in ASCII, with zeros behind it.
            num_requests: u4 at 0x20
                Number of requests; 64 or 66 at most.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/storage/storport-driver
        """
        SEQ_FIELDS = (
            "signature", "version", "len_blob", "name", "num_requests",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.StorageRingHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.signature = self._io.read_bytes(4)
            self.version = self._io.read_u4le()
            self.len_blob = self._io.read_u4le()
            self._unnamed3 = self._io.read_bytes(4)
            self.name = self._io.read_bytes(16)
            self.num_requests = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class StoreCorruption(KaitaiStruct):
        """What the compressed store found wrong (tag
        d6d379dc-c699-43e9-8c5e-f5fd8dd65780), in a dump of bug check 0x1c7. The
        page of the store follows, `len_page` bytes.

        Fields (0x30 bytes), with offsets from the start of the structure:
            version: u8 at 0x0
                1 in the only file that was seen.
            page_address: u8 at 0x8
                Address of the compressed page, parameter 2 of the bug check.
            len_page: u8 at 0x10
                Size of the page in bytes.
            expected_hash: u8 at 0x18
                Hash that the page had, parameter 3 of the bug check.
            found_hash: u8 at 0x20
                Presumably the hash that it has now.
            target_address: u8 at 0x28
                Address of the page to be filled, parameter 4 of the bug check.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2
        """
        SEQ_FIELDS = (
            "version", "page_address", "len_page", "expected_hash", "found_hash",
            "target_address",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.StoreCorruption, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.version = self._io.read_u8le()
            self.page_address = self._io.read_u8le()
            self.len_page = self._io.read_u8le()
            self.expected_hash = self._io.read_u8le()
            self.found_hash = self._io.read_u8le()
            self.target_address = self._io.read_u8le()


        def _fetch_instances(self):
            pass


    class WinlogonHeader(KaitaiStruct):
        """Head of the notification that Winlogon was delivering or had delivered last
        (tag 80cc79cf-a719-4af1-bf97-fe29ff76ebc1). The name follows in UTF-16, with
        zeros behind it, such as `ShellStartupShellStarted`, the normal state.

        Fields (0xc bytes), with offsets from the start of the structure:
            version: u4 at 0x0
                Always 1 in the files that were seen.
            len_blob: u4 at 0x4
                Size of the blob in bytes.
            flag: u4 at 0x8
                Mostly 0; 1 was seen with a locked display. Presumably whether the
                notification was still being delivered.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxwinlogon
        """
        SEQ_FIELDS = (
            "version", "len_blob", "flag",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsDumpBlobs.WinlogonHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.version = self._io.read_u4le()
            self.len_blob = self._io.read_u4le()
            self.flag = self._io.read_u4le()


        def _fetch_instances(self):
            pass



