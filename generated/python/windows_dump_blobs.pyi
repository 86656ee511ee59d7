# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_dump_blobs.ksy; kaitai-struct-compiler 0.11.0; tools/schemas/build.py added docstrings and SEQ_FIELDS
from enum import IntEnum
from os import PathLike
from types import TracebackType
from typing import Any, BinaryIO, ClassVar

from typing_extensions import Self

class _KaitaiStruct:
    """What every parser has from `kaitaistruct.KaitaiStruct`."""

    SEQ_FIELDS: ClassVar[tuple[str, ...]]
    """Names of the fields in the order of the file."""
    _io: Any
    _parent: Any
    _root: Any
    def __init__(self, _io: Any, _parent: Any = None, _root: Any = None) -> None: ...
    @classmethod
    def from_file(cls, filename: str | PathLike[str]) -> Self: ...
    @classmethod
    def from_bytes(cls, buf: bytes) -> Self: ...
    @classmethod
    def from_io(cls, io: BinaryIO) -> Self: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...

class WindowsDumpBlobs(_KaitaiStruct):
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

    class RegistryTypes(IntEnum):
        none = 0x0
        """REG_NONE"""
        sz = 0x1
        """REG_SZ"""
        expand_sz = 0x2
        """REG_EXPAND_SZ"""
        binary = 0x3
        """REG_BINARY"""
        dword = 0x4
        """REG_DWORD"""
        dword_big_endian = 0x5
        """REG_DWORD_BIG_ENDIAN"""
        link = 0x6
        """REG_LINK"""
        multi_sz = 0x7
        """REG_MULTI_SZ"""
        resource_list = 0x8
        """REG_RESOURCE_LIST"""
        full_resource_descriptor = 0x9
        """REG_FULL_RESOURCE_DESCRIPTOR"""
        resource_requirements_list = 0xa
        """REG_RESOURCE_REQUIREMENTS_LIST"""
        qword = 0xb
        """REG_QWORD"""

    class RegisterKinds(IntEnum):
        cpuid = 0x0
        """A leaf of CPUID."""
        msr = 0x1
        """A model-specific register."""

    class RegistryValue(_KaitaiStruct):
        """A value of the registry key of processor 0 (tag
        6c7ac389-4313-47dc-9f34-a8800a0fb56c), `CentralProcessor/0` in the description
        of the hardware. The blob is a sequence of such values up to its end.
        """

        len_name: int
        """u4 at 0x0

        Size of the name in bytes, with its terminating zero.
        """
        name: bytes
        """len_name bytes at 0x4

        Name of the value in UTF-16.
        """
        value_type: WindowsDumpBlobs.RegistryTypes | int
        """u4 of registry_types

        Kind of the data.
        """
        len_data: int
        """u4

        Size of the data in bytes.
        """
        data: bytes
        """len_data bytes

        The data; texts are in UTF-16, with a terminating zero.
        """

    class ProcessorRegister(_KaitaiStruct):
        """A leaf of CPUID or a model-specific register (tag
        d03dc06f-d88e-44c5-ba2a-fae035172d19; 0x28 bytes). The blob is a sequence of
        such entries up to its end. There are two readings: one that was taken when
        the machine started, and one that was taken on the processor that stopped.
        Under a hypervisor the first has what the hypervisor lets its guests see.

        CPUID is called with the number of the leaf in ECX as well, so that the entry of
        leaf 7 has subleaf 7 of it, which is empty, and not the features in subleaf 0.
        """

        kind: WindowsDumpBlobs.RegisterKinds | int
        """u4 of register_kinds at 0x0

        What was read; decides whether the readings are `cpuid_reading` or
        `msr_reading`.
        """
        index: int
        """u4 at 0x4

        Number of the leaf, or of the model-specific register.
        """
        early_reading: bytes
        """16 bytes at 0x8

        First reading.
        """
        crash_reading: bytes
        """16 bytes at 0x18

        Second reading, at the crash.
        """

    class CpuidReading(_KaitaiStruct):
        """Result of CPUID, in a `processor_register`."""

        eax: int
        """u4 at 0x0

        EAX, as CPUID returned it.
        """
        ebx: int
        """u4 at 0x4

        EBX, as CPUID returned it.
        """
        ecx: int
        """u4 at 0x8

        ECX, as CPUID returned it.
        """
        edx: int
        """u4 at 0xc

        EDX, as CPUID returned it.
        """

    class MsrReading(_KaitaiStruct):
        """Value of a model-specific register, in a `processor_register`."""

        value: int
        """u8 at 0x0

        All 64 bits of the register.
        """

    class AcpiTableHeader(_KaitaiStruct):
        """Header of an ACPI table (tag e83b40d2-b0a0-4842-abea-71c9e3463dd1), without the
        fields of its maker's compiler. The blob is a sequence of tables. Each is cut
        off behind a number of bytes that is the same for all tables of a dump (0x1c,
        0x34, 0x44, 0x5c and 0x68 have been seen; `SSDT` has its header of 0x24 alone),
        while `len_table` is the full size. The table `MSDM` contains the product key
        of Windows.

        Windows calls it `DESCRIPTION_HEADER`.

        References:
            https://uefi.org/specs/ACPI/6.5/05_ACPI_Software_Programming_Model.html#system-description-table-header
        """

        signature: bytes
        """4 bytes at 0x0, Signature

        Kind of the table, in ASCII.
        """
        len_table: int
        """u4 at 0x4, Length

        Size of the complete table in bytes, with its header of 0x24 bytes.
        """
        revision: int
        """u1 at 0x8, Revision

        Version of the layout of such tables.
        """
        checksum: int
        """u1 at 0x9, Checksum

        Makes the sum of all bytes of the complete table 0 modulo 256.
        """
        oem_id: bytes
        """6 bytes at 0xa, OEMID

        Maker of the firmware, in ASCII.
        """
        oem_table_id: bytes
        """8 bytes at 0x10, OEM Table ID

        The maker's name of the table, in ASCII.
        """
        oem_revision: int
        """u4 at 0x18, OEM Revision

        The maker's version of the table.
        """

    class PciRecord(_KaitaiStruct):
        """Head of the configuration space of one PCI function (tag
        9276c055-eb87-425c-b8b5-04e4d247f6cd; 0x38 bytes). The blob is a sequence of
        such records up to its end. `num_pieces` times `pci_piece` follow. The pieces
        are parts of the space, for which see `pci_configuration`: the header, and
        capabilities; those that touch each other are in one piece.
        """

        signature: bytes
        """4 bytes at 0x0

        The characters `PCfg`.
        """
        len_record: int
        """u4 at 0x4

        Size of the record in bytes, with its head.
        """
        num_pieces: int
        """u4 at 0x8

        Number of pieces.
        """
        address: int
        """u4 at 0xc

        Bus from bit 8 on, device in bits 3 to 7, function in bits 0 to 2.
        """
        bus_extension: int
        """u8 at 0x10

        Kernel address; inferred to be a structure of the bus.
        """
        flags: int
        """u8 at 0x18

        Always 1 in the files that were seen.
        """
        link: int
        """u8 at 0x20

        Kernel address inside of the function's own structure.
        """
        previous: int
        """u8 at 0x28

        Kernel address of the structure of the function before, or 0.
        """
        next: int
        """u8 at 0x30

        Kernel address of the structure of the next function, or 0.
        """

    class PciPiece(_KaitaiStruct):
        """Head of a part of a configuration space, behind `pci_record` or the piece
        before; `len_piece` bytes of it follow.
        """

        ofs_piece: int
        """u2 at 0x0

        Offset of the part in the configuration space.
        """
        len_piece: int
        """u2 at 0x2

        Size in bytes.
        """

    class AddressRangeGroup(_KaitaiStruct):
        """A driver's ranges of memory that the dump was to have besides its own (tag
        2b4ae195-a64d-4f04-8ede-7e4f981bd42a), as added by callbacks of the type
        `KbCallbackTriageDumpData`. The blob is a sequence of such groups: this
        head, then `num_ranges` times `address_range`, then `len_name` bytes of
        name. Most ranges are in the data blocks of the dump; what was paged out is
        not.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data
        """

        num_ranges: int
        """u4 at 0x0

        Number of ranges that follow.
        """
        len_name: int
        """u4 at 0x4

        Size of the name behind the ranges in bytes, with its terminating zero.
        Mostly ASCII; some drivers pass UTF-16, of which the first character
        remains.
        """

    class AddressRange(_KaitaiStruct):
        """A range of virtual memory; see `address_range_group`.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data
        """

        address: int
        """u8 at 0x0

        Virtual address of the first byte.
        """
        len_range: int
        """u8 at 0x8

        Size in bytes.
        """

    class SavedMemoryHeader(_KaitaiStruct):
        """Head of the ranges of memory that drivers added, with their bytes (tag
        0d910545-e694-4b15-870c-01625fb32a6f; 0x18 bytes). Builds of 2024 write it
        in place of `address_range_group`. `num_groups` times `saved_memory_group`
        follow, each with its ranges. Most of this memory is in no data block of the
        dump.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data
        """

        len_header: int
        """u4 at 0x0

        Size of this header, 0x18.
        """
        version: int
        """u2 at 0x4

        Always 1 in the files that were seen.
        """
        num_groups: int
        """u2 at 0x6

        Number of groups.
        """
        len_blob: int
        """u4 at 0x8

        Size of the blob in bytes.
        """
        len_data: int
        """u4 at 0xc

        Size of the blob once more; presumably the bytes in use.
        """

    class SavedMemoryGroup(_KaitaiStruct):
        """Head of the ranges of one driver, behind `saved_memory_header` or the ranges
        of the group before. The name follows, padded with zeros up to `len_header`
        bytes from the start of this head, then `num_ranges` times
        `saved_memory_range` with the bytes. Nothing is aligned.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data
        """

        len_header: int
        """u4 at 0x0

        Size of this head and the name in bytes; the first range begins there.
        """
        num_ranges: int
        """u4 at 0x4

        Number of ranges.
        """
        len_ranges: int
        """u4 at 0x8

        Size of all ranges in bytes, with their heads.
        """
        len_name: int
        """u4 at 0x10

        Size of the name in bytes, with zeros behind it.
        """

    class SavedMemoryRange(_KaitaiStruct):
        """Head of a range of memory; `len_range` bytes of it follow.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data
        """

        address: int
        """u8 at 0x0

        Virtual address of the first byte.
        """
        len_range: int
        """u8 at 0x8

        Size in bytes.
        """

    class BootStatus(_KaitaiStruct):
        """Boot status data (tag f57308df-cc45-4e01-ad76-29a4ebb010ec): how the last
        boots and shutdowns went, kept by the kernel across boots in the file
        `bootstat.dat`. The sum of all bytes is 0 modulo 256.

        The difference of `last_boot_id` and `last_successful_shutdown_boot_id` is
        the number of boots in a row that did not end in a shutdown; 1 is normal in
        a crash dump.

        Windows calls it `RTL_BSD_DATA`.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd
        """

        version: int
        """u4 at 0x0, Version

        Size of the whole in bytes; 0xb0, 0xc0 and 0xc8 have been seen.
        """
        product_type: int
        """u4 at 0x4, ProductType

        Kind of the installed Windows. 1 is a workstation, 2 a domain
        controller, 3 a server.
        """
        aab_enabled: int
        """u1 at 0x8, AabEnabled

        Whether advanced boot options are offered after a failed boot.
        """
        aab_timeout: int
        """u1 at 0x9, AabTimeout

        Seconds for which they are offered, mostly 30.
        """
        last_boot_succeeded: int
        """u1 at 0xa, LastBootSucceeded

        Whether this boot has been completed: 1 soon after the start.
        """
        last_boot_shutdown: int
        """u1 at 0xb, LastBootShutdown

        Whether the boot before ended in a shutdown.
        """
        sleep_in_progress: int
        """u1 at 0xc, SleepInProgress

        Not zero while the machine goes to sleep or wakes, in older builds.
        """
        power_button_timestamp: int
        """u8 at 0x10, PowerButtonTimestamp

        When the power button was pressed; 0 if it was not.
        """
        flags: int
        """u1 at 0x18, SystemRunning

        Bit 0: the system runs. Bit 1: connected standby is in progress. Bit 2:
        a user's shutdown, bit 3: the system's shutdown is in progress. Bits 4
        to 7: the machine goes to sleep or wakes. Bit 3 has been seen in a boot
        of seconds as well.
        """
        connected_standby_scenario_instance_id: int
        """u1 at 0x19, ConnectedStandbyScenarioInstanceId

        Number of the connected standby.
        """
        connected_standby_entry_reason: int
        """u1 at 0x1a, ConnectedStandbyEntryReason

        Why connected standby was entered.
        """
        connected_standby_exit_reason: int
        """u1 at 0x1b, ConnectedStandbyExitReason

        Why connected standby was left.
        """
        system_sleep_transitions_to_on: int
        """u2 at 0x1c, SystemSleepTransitionsToOn

        How often the machine has woken from sleep in this boot.
        """
        last_reference_time: int
        """u8 at 0x20, LastReferenceTime

        When this structure was written last.
        """
        last_reference_time_checksum: int
        """u4 at 0x28, LastReferenceTimeChecksum

        Checksum of that time.
        """
        last_update_boot_id: int
        """u4 at 0x2c, LastUpdateBootId

        Number of the boot in which it was written.
        """
        boot_attempt_count: int
        """u1 at 0x30, BootAttemptCount

        How often this boot has been tried.
        """
        last_boot_checkpoint: int
        """u1 at 0x31, LastBootCheckpoint

        How far the boot came.
        """
        checksum: int
        """u1 at 0x32, Checksum

        Makes the sum of all bytes 0 modulo 256.
        """
        last_boot_id: int
        """u4 at 0x34, LastBootId

        Number of this boot, the `boot_id` of the header.
        """
        last_successful_shutdown_boot_id: int
        """u4 at 0x38, LastSuccessfulShutdownBootId

        Number of the last boot that ended in a shutdown.
        """
        last_reported_abnormal_shutdown_boot_id: int
        """u4 at 0x3c, LastReportedAbnormalShutdownBootId

        Number of the last boot whose abnormal end was reported.
        """
        error_info: list[int]
        """u4[5] at 0x40, ErrorInfo

        What failed in a boot; zeros if nothing did.
        """
        last_press_time: int
        """u8 at 0x58, LastPressTime

        When the power button was pressed last; 0 if it was not.
        """
        cumulative_press_count: int
        """u4 at 0x60, CumulativePressCount

        How often it was pressed.
        """
        last_press_boot_id: int
        """u2 at 0x64, LastPressBootId

        Number of the boot in which it was pressed last.
        """
        last_power_watchdog_stage: int
        """u1 at 0x66, LastPowerWatchdogStage

        Stage of the watchdog that waits for a shutdown.
        """
        power_button_flags: int
        """u1 at 0x67, WatchdogArmed

        Bit 0: the watchdog is armed. Bit 1: a shutdown is in progress.
        """
        @property
        def ofs_releases(self) -> int:
            """calculated

            Offset of what follows. A GUID of 16 bytes is between in the larger
            versions; it may contain the MAC address of the machine. Inferred from
            one file with uses of the button.
            """
        @property
        def releases(self) -> WindowsDumpBlobs.BootStatusReleases:
            """boot_status_releases

            The rest of what the power button did.
            """

    class BootStatusReleases(_KaitaiStruct):
        """The second half of what the power button did, in `boot_status`.

        Windows calls it `RTL_BSD_POWER_BUTTON_PRESS_INFO`.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd
        """

        last_release_time: int
        """u8 at 0x0, LastReleaseTime

        When the power button was released last.
        """
        cumulative_release_count: int
        """u4 at 0x8, CumulativeReleaseCount

        How often it was released.
        """
        last_release_boot_id: int
        """u2 at 0xc, LastReleaseBootId

        Number of the boot in which it was released last.
        """
        error_count: int
        """u2 at 0xe, ErrorCount

        Number of errors of the power button.
        """
        current_connected_standby_phase: int
        """u1 at 0x10, CurrentConnectedStandbyPhase

        Phase that connected standby has reached.
        """
        transition_latest_checkpoint_id: int
        """u4 at 0x14, TransitionLatestCheckpointId

        Last checkpoint of a transition.
        """
        transition_latest_checkpoint_type: int
        """u4 at 0x18, TransitionLatestCheckpointType

        Type of that checkpoint.
        """
        transition_latest_checkpoint_sequence_number: int
        """u4 at 0x1c, TransitionLatestCheckpointSequenceNumber

        Number of that checkpoint.
        """

    class WinlogonHeader(_KaitaiStruct):
        """Head of the notification that Winlogon was delivering or had delivered last
        (tag 80cc79cf-a719-4af1-bf97-fe29ff76ebc1). The name follows in UTF-16, with
        zeros behind it, such as `ShellStartupShellStarted`, the normal state.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxwinlogon
        """

        version: int
        """u4 at 0x0

        Always 1 in the files that were seen.
        """
        len_blob: int
        """u4 at 0x4

        Size of the blob in bytes.
        """
        flag: int
        """u4 at 0x8

        Mostly 0; 1 was seen with a locked display. Presumably whether the
        notification was still being delivered.
        """

    class PlugAndPlayHeader(_KaitaiStruct):
        """Head of the record of Plug and Play (tag
        b7631941-532a-4cd6-b1b1-edb5917d4557): the device that was started or
        removed last, mostly long before. The device instance path follows in
        UTF-16, with zeros behind it.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxpnp
        """

        time: int
        """u8 at 0x10

        When that was.
        """

    class ExecutablePathHeader(_KaitaiStruct):
        """Head of the path of a program (tag be84d651-a550-4367-8e63-ab792b631f94),
        which follows in UTF-16 with zeros behind it. In the dump of a critical
        process that died it was that process; in others it is not the current one.
        No public source describes which one it is.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data
        """

        version: int
        """u4 at 0x0

        Always 1 in the files that were seen.
        """
        len_blob: int
        """u4 at 0x4

        Size of the blob in bytes.
        """

    class ShutdownMark(_KaitaiStruct):
        """Mark of a dump that was written while the machine was shutting down (tag
        6de4c85a-57f3-4cda-82fe-c8855a58f8e4; 8 bytes). Inferred: just the dumps
        taken during a shutdown have it.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data
        """

        version: int
        """u4 at 0x0

        Always 1 in the files that were seen.
        """
        state: int
        """u4 at 0x4

        Always 3 in the files that were seen; its meaning is not known.
        """

    class NtfsBlackBox(_KaitaiStruct):
        """Head of the black box of NTFS (tag 00afe9c4-940d-4213-8016-cd3719b5bc20;
        0x1000 bytes). Everything behind it is zero in every file that was seen.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxntfs
        """

        version: int
        """u4 at 0x0

        Always 0x10000000 in the files that were seen.
        """
        len_record: int
        """u4 at 0x4

        Always 0x118; presumably the size of a record.
        """
        time: int
        """u8 at 0x8

        A time shortly after the boot; presumably the start of the file system.
        """
        ofs_first: int
        """u2 at 0x10

        Always 8; its meaning is not known.
        """
        len_header: int
        """u2 at 0x12

        Always 0x18; presumably the size of this header.
        """

    class FrameworkDriver(_KaitaiStruct):
        """A driver that uses the Windows Driver Frameworks (0x38 bytes). The blob
        f87e4a4c-c5a1-4d2f-bff0-d5de63a5e4c3 is an array of them in the order of
        loading; the first is the framework itself, `Wdf01000`, with its own
        version.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-wdfkd-wdfldr
        """

        globals_address: int
        """u8 at 0x0

        Address of the driver's framework globals; 0 for the framework itself.
        Inferred.
        """
        major_version: int
        """u4 at 0x8

        Major version of the framework that the driver was bound to.
        """
        minor_version: int
        """u4 at 0xc

        Minor version of it.
        """
        build_number: int
        """u4 at 0x10

        Build number of it, 0 in the files that were seen.
        """
        name: bytes
        """32 bytes at 0x14

        Name of the driver in ASCII up to the first zero, without its extension;
        what follows is left over.
        """

    class FrameworkLogHeader(_KaitaiStruct):
        """Head of the log of one driver that uses the Windows Driver Frameworks (tag
        54c84888-01d1-4c1e-bed6-282c98241303; 0x44 bytes). Inferred: Windows saves
        the log of the driver that it holds responsible, or else of the one that
        logged last. The entries follow; their text is not in the dump.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-wdfkd-wdflogdump
        """

        guid: bytes
        """16 bytes at 0x0

        GUID 544d4c9d-942c-46d5-bf50-df5cd9524a50, the same in all files.
        """
        log_address: int
        """u8 at 0x10

        Address of the log in memory.
        """
        len_log: int
        """u4 at 0x18

        Size of the entries in bytes.
        """
        ofs_next: int
        """u2 at 0x1c

        Offset of the next entry from the first one. Inferred.
        """
        ofs_last: int
        """u2 at 0x1e

        Offset of the last entry from the first one. Inferred.
        """
        sequence_number: int
        """u4 at 0x20

        Number of the last entry. Inferred.
        """
        name: bytes
        """32 bytes at 0x24

        Name of the driver in ASCII up to the first zero, without its extension.
        """

    class DisplayWatchdogHeader(_KaitaiStruct):
        """Head of the data of the display watchdog (tag
        270a33fd-3da6-460d-ba89-3c1bae21e39b), which the graphics kernel adds to
        every dump, with a report if a display driver did not answer. A directory of
        `display_watchdog_entry` follows.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery
        """

        num_entries: int
        """u4 at 0x0

        Size of the directory; it may be one more than there is room for in
        front of the first section.
        """
        len_common: int
        """u4 at 0x4

        Where the report of a driver that did not answer begins; 0 without one.
        """

    class DisplayWatchdogEntry(_KaitaiStruct):
        """An entry of the directory behind `display_watchdog_header`. Sections are in
        the order of the entries; each ends where the next begins. Zeros at the end
        of a section may have been cut off.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery
        """

        ofs_section: int
        """u4 at 0x0

        Offset of the section in the blob; 0 if the entry is not used.
        """
        id: int
        """u4 at 0x4

        Kind of the section. From 0x20 to 0x23: a `display_adapter`. 0xffff: the
        state of the timeout recovery. 0x11 to 0x19: events. 1, 2, 3 and 6: the
        report.
        """

    class DisplayAdapter(_KaitaiStruct):
        """A display adapter, in a section of `display_watchdog_header` (0x10 bytes;
        zeros at its end may have been cut off). Those of vendor 0x1414 are
        Microsoft's software adapters.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery
        """

        driver_model: int
        """u4 at 0x0

        Version of the display driver model times 1000, 3200 for WDDM 3.2.
        Inferred from the numbers of `KMT_DRIVERVERSION`.
        """
        vendor_id: int
        """u4 at 0x4

        Vendor by its PCI number; on ARM64 four ASCII characters.
        """
        device_id: int
        """u4 at 0x8

        Device by its PCI number; on ARM64 four ASCII characters.
        """
        number: int
        """u4 at 0xc

        Number of the adapter. Inferred.
        """

    class NvidiaHeader(_KaitaiStruct):
        """Head of the data of the NVIDIA display driver (tag
        bf2297dc-34ba-11dc-868a-e19155d89593). The rest is not described; it
        contains messages of protocol buffers, one of them with the version of the
        driver and its branch in ASCII (`560.94`, `r560_88-4`).

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data
        """

        signature: bytes
        """the bytes NVCD at 0x0

        Marks the format.
        """
        guid: bytes
        """16 bytes at 0x4

        The same in all files.
        """
        len_blob: int
        """u4 at 0x14

        Size of the blob in bytes.
        """

    class StorageRingHeader(_KaitaiStruct):
        """Head of the last requests that a storage port driver completed (tag
        da82441d-7142-4bc1-b844-0807c5a4b67f; 0x24 bytes), one blob for each port
        driver. `num_requests` times `storage_request` follow: of
        storport the latest first, of ataport in the order of its ring.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/storage/storport-driver
        """

        signature: bytes
        """4 bytes at 0x0

        Signature, `DSTP` of storport.sys and `DATA` of ataport.sys.
        """
        version: int
        """u4 at 0x4

        Always 0x60 in the files that were seen; its meaning is not known.
        """
        len_blob: int
        """u4 at 0x8

        Size of the blob in bytes.
        """
        name: bytes
        """16 bytes at 0x10

        Name of the port driver in ASCII, with zeros behind it.
        """
        num_requests: int
        """u4 at 0x20

        Number of requests; 64 or 66 at most.
        """

    class StorageRequest(_KaitaiStruct):
        """A request to a disk (0x3c bytes); see `storage_ring_header`. All fields are
        inferred: the commands of ataport agree with the registers behind them, and
        its times with the time since the boot.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/storage/storport-driver
        """

        operation: int
        """u1 at 0x0

        Operation code of the SCSI command, 0x28 to read and 0x2a to write.
        """
        command: bytes
        """15 bytes at 0x1

        Rest of the SCSI command; storport clears it.
        """
        ata_registers: bytes
        """16 bytes at 0x10

        Registers of the ATA command, of ataport alone.
        """
        start_time: int
        """u8 at 0x20

        When the request began; 0 if that was not noted. Of ataport since the
        boot.
        """
        end_time: int
        """u8 at 0x28

        When it was completed. A request of ataport that was not has a time
        before its start.
        """
        status: int
        """u4 at 0x30

        Status. Of storport that of the request block, where 1 is success; of
        ataport the ATA status register, where 0x50 is ready and bit 0 an error.
        """
        low_address: int
        """u4 at 0x38

        Lower half of an address in memory; of ataport 0.
        """

    class EtwHeader(_KaitaiStruct):
        """Head of the buffers of Event Tracing for Windows that had not been written
        to their files (tag 2b88b710-1c93-4f7c-b06c-655ecc50decc; 0x20 bytes).
        `etw_logger` and the buffers of that logger follow, several times.

        References:
            https://learn.microsoft.com/en-us/windows/win32/api/evntrace/ns-evntrace-trace_logfile_header
        """

        timer_resolution: int
        """u4 at 0x0

        Length of a tick of the clock in units of 100 nanoseconds; 156250 is
        usual.
        """
        build_number: int
        """u4 at 0x4

        Build number of Windows in the lower 28 bits; the upper four are 0xf for
        a free (release) build of the kernel.
        """
        cpu_mhz: int
        """u4 at 0x8

        Speed of the processors in MHz.
        """
        boot_time: int
        """u8 at 0x10

        When the machine was started.
        """
        counter_frequency: int
        """u4 at 0x18

        Ticks of the counter of the time stamps in a second.
        """

    class EtwLogger(_KaitaiStruct):
        """Head of the buffers of one logger (0x30 bytes), somewhere behind
        `etw_header`. The name follows, `len_name` bytes of UTF-16. The size of the
        buffers behind it is not described, so the next logger is found by `magic`.

        References:
            https://learn.microsoft.com/en-us/windows/win32/api/evntrace/ns-evntrace-trace_logfile_header
        """

        magic: int
        """u4 at 0x0

        Marks a logger, 0x1ebafe1.
        """
        logger_id: int
        """u4 at 0x4

        Number of the logger.
        """
        log_file_mode: int
        """u4 at 0x8

        Log file mode, of which the flags are public. Inferred.
        """
        clock_type: int
        """u4 at 0xc

        1 for the performance counter, 2 for the system time. Inferred.
        """
        len_buffer: int
        """u4 at 0x10

        Size of a buffer in bytes.
        """
        len_name: int
        """u4 at 0x14

        Size of the name in bytes.
        """
        times: list[int]
        """u8[3] at 0x18

        Three times at the start of the logger, in the units of `clock_type`.
        Inferred.
        """

    class StoreCorruption(_KaitaiStruct):
        """What the compressed store found wrong (tag
        d6d379dc-c699-43e9-8c5e-f5fd8dd65780), in a dump of bug check 0x1c7. The
        page of the store follows, `len_page` bytes.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2
        """

        version: int
        """u8 at 0x0

        1 in the only file that was seen.
        """
        page_address: int
        """u8 at 0x8

        Address of the compressed page, parameter 2 of the bug check.
        """
        len_page: int
        """u8 at 0x10

        Size of the page in bytes.
        """
        expected_hash: int
        """u8 at 0x18

        Hash that the page had, parameter 3 of the bug check.
        """
        found_hash: int
        """u8 at 0x20

        Presumably the hash that it has now.
        """
        target_address: int
        """u8 at 0x28

        Address of the page to be filled, parameter 4 of the bug check.
        """

    class PowerButton(_KaitaiStruct):
        """State of a power button that was held until the machine stopped (tag
        5545f79e-5326-4467-ae69-81633ae33155; 0x60 bytes), in a dump of bug check
        0x1c8. Only one file was seen; all but the head is inferred.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2
        """

        version: int
        """u4 at 0x0

        1 in the only file that was seen.
        """
        len_blob: int
        """u4 at 0x4

        Size of the blob in bytes.
        """
        signature: bytes
        """the bytes POWD at 0x10

        Marks the format.
        """
        thread_address: int
        """u8 at 0x20

        Address of a thread. Inferred.
        """
        routine_address: int
        """u8 at 0x40

        Address in the kernel. Inferred.
        """
        stack_address: int
        """u8 at 0x48

        Address on a stack. Inferred.
        """
