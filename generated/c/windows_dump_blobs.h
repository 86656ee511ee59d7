// This is a generated file! Source: schemas/windows_dump_blobs.ksy
/*
 * Secondary data of Windows kernel crash dumps
 *
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
 *
 * Structures are packed and little-endian. They and their members have the names that Windows has
 * for them; names with the prefix DUMP_BLOBS_, and those in small letters, are made up. An array
 * of one element at the end of a structure stands for as many as the file has.
 *
 * Names of windows.h may be here too: do not include both in one file. `kdmp schema --language c
 * --prefix` puts letters of your choice before all of them.
 *
 * For a type parser without <stdint.h> or assertions, such as that of a disassembler, define
 * WINDOWS_DUMP_BLOBS_TYPES_ONLY.
 */

#ifndef WINDOWS_DUMP_BLOBS_H
#define WINDOWS_DUMP_BLOBS_H

#ifdef WINDOWS_DUMP_BLOBS_TYPES_ONLY
typedef signed char int8_t;
typedef unsigned char uint8_t;
typedef short int16_t;
typedef unsigned short uint16_t;
typedef int int32_t;
typedef unsigned int uint32_t;
typedef long long int64_t;
typedef unsigned long long uint64_t;
#else
#include <stddef.h>
#include <stdint.h>
#endif

/* registry_types */
enum DUMP_BLOBS_REGISTRY_TYPES {
    REG_NONE = 0x0,
    REG_SZ = 0x1,
    REG_EXPAND_SZ = 0x2,
    REG_BINARY = 0x3,
    REG_DWORD = 0x4,
    REG_DWORD_BIG_ENDIAN = 0x5,
    REG_LINK = 0x6,
    REG_MULTI_SZ = 0x7,
    REG_RESOURCE_LIST = 0x8,
    REG_FULL_RESOURCE_DESCRIPTOR = 0x9,
    REG_RESOURCE_REQUIREMENTS_LIST = 0xa,
    REG_QWORD = 0xb
};

/* register_kinds */
enum DUMP_BLOBS_REGISTER_KINDS {
    /* A leaf of CPUID. */
    DUMP_BLOBS_REGISTER_KINDS_CPUID = 0x0,
    /* A model-specific register. */
    DUMP_BLOBS_REGISTER_KINDS_MSR = 0x1
};

#pragma pack(push, 1)

/*
 * A value of the registry key of processor 0 (tag
 * 6c7ac389-4313-47dc-9f34-a8800a0fb56c), `CentralProcessor/0` in the description
 * of the hardware. The blob is a sequence of such values up to its end.
 *
 * Not declared, because the file decides where they are: value_type, len_data, data.
 */
typedef struct DUMP_BLOBS_REGISTRY_VALUE {
    /* 0x0: Size of the name in bytes, with its terminating zero. */
    uint32_t len_name;
    /*
     * 0x4: Name of the value in UTF-16.
     * Bytes: len_name
     */
    uint8_t name[1];
} DUMP_BLOBS_REGISTRY_VALUE;

/*
 * A leaf of CPUID or a model-specific register (tag
 * d03dc06f-d88e-44c5-ba2a-fae035172d19; 0x28 bytes). The blob is a sequence of
 * such entries up to its end. There are two readings: one that was taken when
 * the machine started, and one that was taken on the processor that stopped.
 * Under a hypervisor the first has what the hypervisor lets its guests see.
 *
 * CPUID is called with the number of the leaf in ECX as well, so that the entry of
 * leaf 7 has subleaf 7 of it, which is empty, and not the features in subleaf 0.
 */
typedef struct DUMP_BLOBS_PROCESSOR_REGISTER {
    /*
     * 0x0
     * What was read; decides whether the readings are `cpuid_reading` or
     * `msr_reading`.
     * One of register_kinds.
     */
    uint32_t kind;
    /* 0x4: Number of the leaf, or of the model-specific register. */
    uint32_t index;
    /* 0x8: First reading. */
    uint8_t early_reading[16];
    /* 0x18: Second reading, at the crash. */
    uint8_t crash_reading[16];
} DUMP_BLOBS_PROCESSOR_REGISTER;

/* Result of CPUID, in a `processor_register`. */
typedef struct DUMP_BLOBS_CPUID_READING {
    /* 0x0: EAX, as CPUID returned it. */
    uint32_t eax;
    /* 0x4: EBX, as CPUID returned it. */
    uint32_t ebx;
    /* 0x8: ECX, as CPUID returned it. */
    uint32_t ecx;
    /* 0xc: EDX, as CPUID returned it. */
    uint32_t edx;
} DUMP_BLOBS_CPUID_READING;

/* Value of a model-specific register, in a `processor_register`. */
typedef struct DUMP_BLOBS_MSR_READING {
    /* 0x0: All 64 bits of the register. */
    uint64_t value;
    /* 0x8: Zero. */
    uint8_t reserved_8[8];
} DUMP_BLOBS_MSR_READING;

/*
 * Header of an ACPI table (tag e83b40d2-b0a0-4842-abea-71c9e3463dd1), without the
 * fields of its maker's compiler. The blob is a sequence of tables. Each is cut
 * off behind a number of bytes that is the same for all tables of a dump (0x1c,
 * 0x34, 0x44, 0x5c and 0x68 have been seen; `SSDT` has its header of 0x24 alone),
 * while `len_table` is the full size. The table `MSDM` contains the product key
 * of Windows.
 */
typedef struct DESCRIPTION_HEADER {
    /* 0x0 signature: Kind of the table, in ASCII. */
    uint8_t Signature[4];
    /* 0x4 len_table: Size of the complete table in bytes, with its header of 0x24 bytes. */
    uint32_t Length;
    /* 0x8 revision: Version of the layout of such tables. */
    uint8_t Revision;
    /* 0x9 checksum: Makes the sum of all bytes of the complete table 0 modulo 256. */
    uint8_t Checksum;
    /* 0xa oem_id: Maker of the firmware, in ASCII. */
    uint8_t OEMID[6];
    /*
     * 0x10: The maker's name of the table, in ASCII.
     * Named `OEM Table ID`.
     */
    uint8_t oem_table_id[8];
    /*
     * 0x18: The maker's version of the table.
     * Named `OEM Revision`.
     */
    uint32_t oem_revision;
} DESCRIPTION_HEADER;

/*
 * Head of the configuration space of one PCI function (tag
 * 9276c055-eb87-425c-b8b5-04e4d247f6cd; 0x38 bytes). The blob is a sequence of
 * such records up to its end. `num_pieces` times `pci_piece` follow. The pieces
 * are parts of the space, for which see `pci_configuration`: the header, and
 * capabilities; those that touch each other are in one piece.
 */
typedef struct DUMP_BLOBS_PCI_RECORD {
    /* 0x0: The characters `PCfg`. */
    uint8_t signature[4];
    /* 0x4: Size of the record in bytes, with its head. */
    uint32_t len_record;
    /* 0x8: Number of pieces. */
    uint32_t num_pieces;
    /* 0xc: Bus from bit 8 on, device in bits 3 to 7, function in bits 0 to 2. */
    uint32_t address;
    /* 0x10: Kernel address; inferred to be a structure of the bus. */
    uint64_t bus_extension;
    /* 0x18: Always 1 in the files that were seen. */
    uint64_t flags;
    /* 0x20: Kernel address inside of the function's own structure. */
    uint64_t link;
    /* 0x28: Kernel address of the structure of the function before, or 0. */
    uint64_t previous;
    /* 0x30: Kernel address of the structure of the next function, or 0. */
    uint64_t next;
} DUMP_BLOBS_PCI_RECORD;

/*
 * Head of a part of a configuration space, behind `pci_record` or the piece
 * before; `len_piece` bytes of it follow.
 */
typedef struct DUMP_BLOBS_PCI_PIECE {
    /* 0x0: Offset of the part in the configuration space. */
    uint16_t ofs_piece;
    /* 0x2: Size in bytes. */
    uint16_t len_piece;
} DUMP_BLOBS_PCI_PIECE;

/*
 * A driver's ranges of memory that the dump was to have besides its own (tag
 * 2b4ae195-a64d-4f04-8ede-7e4f981bd42a), as added by callbacks of the type
 * `KbCallbackTriageDumpData`. The blob is a sequence of such groups: this
 * head, then `num_ranges` times `address_range`, then `len_name` bytes of
 * name. Most ranges are in the data blocks of the dump; what was paged out is
 * not.
 */
typedef struct DUMP_BLOBS_ADDRESS_RANGE_GROUP {
    /* 0x0: Number of ranges that follow. */
    uint32_t num_ranges;
    /*
     * 0x4
     * Size of the name behind the ranges in bytes, with its terminating zero.
     * Mostly ASCII; some drivers pass UTF-16, of which the first character
     * remains.
     */
    uint32_t len_name;
} DUMP_BLOBS_ADDRESS_RANGE_GROUP;

/* A range of virtual memory; see `address_range_group`. */
typedef struct DUMP_BLOBS_ADDRESS_RANGE {
    /* 0x0: Virtual address of the first byte. */
    uint64_t address;
    /* 0x8: Size in bytes. */
    uint64_t len_range;
} DUMP_BLOBS_ADDRESS_RANGE;

/*
 * Head of the ranges of memory that drivers added, with their bytes (tag
 * 0d910545-e694-4b15-870c-01625fb32a6f; 0x18 bytes). Builds of 2024 write it
 * in place of `address_range_group`. `num_groups` times `saved_memory_group`
 * follow, each with its ranges. Most of this memory is in no data block of the
 * dump.
 */
typedef struct DUMP_BLOBS_SAVED_MEMORY_HEADER {
    /* 0x0: Size of this header, 0x18. */
    uint32_t len_header;
    /* 0x4: Always 1 in the files that were seen. */
    uint16_t version;
    /* 0x6: Number of groups. */
    uint16_t num_groups;
    /* 0x8: Size of the blob in bytes. */
    uint32_t len_blob;
    /* 0xc: Size of the blob once more; presumably the bytes in use. */
    uint32_t len_data;
    /* 0x10: Zero. */
    uint8_t reserved_10[8];
} DUMP_BLOBS_SAVED_MEMORY_HEADER;

/*
 * Head of the ranges of one driver, behind `saved_memory_header` or the ranges
 * of the group before. The name follows, padded with zeros up to `len_header`
 * bytes from the start of this head, then `num_ranges` times
 * `saved_memory_range` with the bytes. Nothing is aligned.
 */
typedef struct DUMP_BLOBS_SAVED_MEMORY_GROUP {
    /* 0x0: Size of this head and the name in bytes; the first range begins there. */
    uint32_t len_header;
    /* 0x4: Number of ranges. */
    uint32_t num_ranges;
    /* 0x8: Size of all ranges in bytes, with their heads. */
    uint32_t len_ranges;
    /* 0xc: Zero. */
    uint8_t reserved_c[4];
    /* 0x10: Size of the name in bytes, with zeros behind it. */
    uint32_t len_name;
} DUMP_BLOBS_SAVED_MEMORY_GROUP;

/* Head of a range of memory; `len_range` bytes of it follow. */
typedef struct DUMP_BLOBS_SAVED_MEMORY_RANGE {
    /* 0x0: Virtual address of the first byte. */
    uint64_t address;
    /* 0x8: Size in bytes. */
    uint64_t len_range;
} DUMP_BLOBS_SAVED_MEMORY_RANGE;

/*
 * Boot status data (tag f57308df-cc45-4e01-ad76-29a4ebb010ec): how the last
 * boots and shutdowns went, kept by the kernel across boots in the file
 * `bootstat.dat`. The sum of all bytes is 0 modulo 256.
 *
 * The difference of `last_boot_id` and `last_successful_shutdown_boot_id` is
 * the number of boots in a row that did not end in a shutdown; 1 is normal in
 * a crash dump.
 */
typedef struct RTL_BSD_DATA {
    /* 0x0 version: Size of the whole in bytes; 0xb0, 0xc0 and 0xc8 have been seen. */
    uint32_t Version;
    /*
     * 0x4 product_type
     * Kind of the installed Windows. 1 is a workstation, 2 a domain
     * controller, 3 a server.
     */
    uint32_t ProductType;
    /* 0x8 aab_enabled: Whether advanced boot options are offered after a failed boot. */
    uint8_t AabEnabled;
    /* 0x9 aab_timeout: Seconds for which they are offered, mostly 30. */
    uint8_t AabTimeout;
    /* 0xa last_boot_succeeded: Whether this boot has been completed: 1 soon after the start. */
    uint8_t LastBootSucceeded;
    /* 0xb last_boot_shutdown: Whether the boot before ended in a shutdown. */
    uint8_t LastBootShutdown;
    /*
     * 0xc sleep_in_progress: Not zero while the machine goes to sleep or wakes, in older builds.
     */
    uint8_t SleepInProgress;
    /* 0xd: Aligns the next field. */
    uint8_t reserved_d[3];
    /* 0x10 power_button_timestamp: When the power button was pressed; 0 if it was not. */
    uint64_t PowerButtonTimestamp;
    /*
     * 0x18 flags
     * Bit 0: the system runs. Bit 1: connected standby is in progress. Bit 2:
     * a user's shutdown, bit 3: the system's shutdown is in progress. Bits 4
     * to 7: the machine goes to sleep or wakes. Bit 3 has been seen in a boot
     * of seconds as well.
     */
    uint8_t SystemRunning;
    /* 0x19 connected_standby_scenario_instance_id: Number of the connected standby. */
    uint8_t ConnectedStandbyScenarioInstanceId;
    /* 0x1a connected_standby_entry_reason: Why connected standby was entered. */
    uint8_t ConnectedStandbyEntryReason;
    /* 0x1b connected_standby_exit_reason: Why connected standby was left. */
    uint8_t ConnectedStandbyExitReason;
    /*
     * 0x1c system_sleep_transitions_to_on: How often the machine has woken from sleep in this
     * boot.
     */
    uint16_t SystemSleepTransitionsToOn;
    /* 0x1e: Aligns the next field. */
    uint8_t reserved_1e[2];
    /* 0x20 last_reference_time: When this structure was written last. */
    uint64_t LastReferenceTime;
    /* 0x28 last_reference_time_checksum: Checksum of that time. */
    uint32_t LastReferenceTimeChecksum;
    /* 0x2c last_update_boot_id: Number of the boot in which it was written. */
    uint32_t LastUpdateBootId;
    /* 0x30 boot_attempt_count: How often this boot has been tried. */
    uint8_t BootAttemptCount;
    /* 0x31 last_boot_checkpoint: How far the boot came. */
    uint8_t LastBootCheckpoint;
    /* 0x32 checksum: Makes the sum of all bytes 0 modulo 256. */
    uint8_t Checksum;
    /* 0x33: Aligns the next field. */
    uint8_t reserved_33[1];
    /* 0x34 last_boot_id: Number of this boot, the `boot_id` of the header. */
    uint32_t LastBootId;
    /* 0x38 last_successful_shutdown_boot_id: Number of the last boot that ended in a shutdown. */
    uint32_t LastSuccessfulShutdownBootId;
    /*
     * 0x3c last_reported_abnormal_shutdown_boot_id: Number of the last boot whose abnormal end
     * was reported.
     */
    uint32_t LastReportedAbnormalShutdownBootId;
    /* 0x40 error_info: What failed in a boot; zeros if nothing did. */
    uint32_t ErrorInfo[5];
    /* 0x54: Aligns the next field. */
    uint8_t reserved_54[4];
    /* 0x58 last_press_time: When the power button was pressed last; 0 if it was not. */
    uint64_t LastPressTime;
    /* 0x60 cumulative_press_count: How often it was pressed. */
    uint32_t CumulativePressCount;
    /* 0x64 last_press_boot_id: Number of the boot in which it was pressed last. */
    uint16_t LastPressBootId;
    /* 0x66 last_power_watchdog_stage: Stage of the watchdog that waits for a shutdown. */
    uint8_t LastPowerWatchdogStage;
    /* 0x67 power_button_flags: Bit 0: the watchdog is armed. Bit 1: a shutdown is in progress. */
    uint8_t WatchdogArmed;
} RTL_BSD_DATA;

/* The second half of what the power button did, in `boot_status`. */
typedef struct RTL_BSD_POWER_BUTTON_PRESS_INFO {
    /* 0x0 last_release_time: When the power button was released last. */
    uint64_t LastReleaseTime;
    /* 0x8 cumulative_release_count: How often it was released. */
    uint32_t CumulativeReleaseCount;
    /* 0xc last_release_boot_id: Number of the boot in which it was released last. */
    uint16_t LastReleaseBootId;
    /* 0xe error_count: Number of errors of the power button. */
    uint16_t ErrorCount;
    /* 0x10 current_connected_standby_phase: Phase that connected standby has reached. */
    uint8_t CurrentConnectedStandbyPhase;
    /* 0x11: Aligns the next field. */
    uint8_t reserved_11[3];
    /* 0x14 transition_latest_checkpoint_id: Last checkpoint of a transition. */
    uint32_t TransitionLatestCheckpointId;
    /* 0x18 transition_latest_checkpoint_type: Type of that checkpoint. */
    uint32_t TransitionLatestCheckpointType;
    /* 0x1c transition_latest_checkpoint_sequence_number: Number of that checkpoint. */
    uint32_t TransitionLatestCheckpointSequenceNumber;
} RTL_BSD_POWER_BUTTON_PRESS_INFO;

/*
 * Head of the notification that Winlogon was delivering or had delivered last
 * (tag 80cc79cf-a719-4af1-bf97-fe29ff76ebc1). The name follows in UTF-16, with
 * zeros behind it, such as `ShellStartupShellStarted`, the normal state.
 */
typedef struct DUMP_BLOBS_WINLOGON_HEADER {
    /* 0x0: Always 1 in the files that were seen. */
    uint32_t version;
    /* 0x4: Size of the blob in bytes. */
    uint32_t len_blob;
    /*
     * 0x8
     * Mostly 0; 1 was seen with a locked display. Presumably whether the
     * notification was still being delivered.
     */
    uint32_t flag;
} DUMP_BLOBS_WINLOGON_HEADER;

/*
 * Head of the record of Plug and Play (tag
 * b7631941-532a-4cd6-b1b1-edb5917d4557): the device that was started or
 * removed last, mostly long before. The device instance path follows in
 * UTF-16, with zeros behind it.
 */
typedef struct DUMP_BLOBS_PLUG_AND_PLAY_HEADER {
    /* 0x0: Zero in the files that were seen. */
    uint8_t reserved_0[16];
    /* 0x10: When that was. */
    uint64_t time;
    /* 0x18: The numbers 3 and 0x18 with zeros; their meaning is not known. */
    uint8_t reserved_18[20];
} DUMP_BLOBS_PLUG_AND_PLAY_HEADER;

/*
 * Head of the path of a program (tag be84d651-a550-4367-8e63-ab792b631f94),
 * which follows in UTF-16 with zeros behind it. In the dump of a critical
 * process that died it was that process; in others it is not the current one.
 * No public source describes which one it is.
 */
typedef struct DUMP_BLOBS_EXECUTABLE_PATH_HEADER {
    /* 0x0: Always 1 in the files that were seen. */
    uint32_t version;
    /* 0x4: Size of the blob in bytes. */
    uint32_t len_blob;
} DUMP_BLOBS_EXECUTABLE_PATH_HEADER;

/*
 * Mark of a dump that was written while the machine was shutting down (tag
 * 6de4c85a-57f3-4cda-82fe-c8855a58f8e4; 8 bytes). Inferred: just the dumps
 * taken during a shutdown have it.
 */
typedef struct DUMP_BLOBS_SHUTDOWN_MARK {
    /* 0x0: Always 1 in the files that were seen. */
    uint32_t version;
    /* 0x4: Always 3 in the files that were seen; its meaning is not known. */
    uint32_t state;
} DUMP_BLOBS_SHUTDOWN_MARK;

/*
 * Head of the black box of NTFS (tag 00afe9c4-940d-4213-8016-cd3719b5bc20;
 * 0x1000 bytes). Everything behind it is zero in every file that was seen.
 */
typedef struct DUMP_BLOBS_NTFS_BLACK_BOX {
    /* 0x0: Always 0x10000000 in the files that were seen. */
    uint32_t version;
    /* 0x4: Always 0x118; presumably the size of a record. */
    uint32_t len_record;
    /* 0x8: A time shortly after the boot; presumably the start of the file system. */
    uint64_t time;
    /* 0x10: Always 8; its meaning is not known. */
    uint16_t ofs_first;
    /* 0x12: Always 0x18; presumably the size of this header. */
    uint16_t len_header;
} DUMP_BLOBS_NTFS_BLACK_BOX;

/*
 * A driver that uses the Windows Driver Frameworks (0x38 bytes). The blob
 * f87e4a4c-c5a1-4d2f-bff0-d5de63a5e4c3 is an array of them in the order of
 * loading; the first is the framework itself, `Wdf01000`, with its own
 * version.
 */
typedef struct DUMP_BLOBS_FRAMEWORK_DRIVER {
    /*
     * 0x0
     * Address of the driver's framework globals; 0 for the framework itself.
     * Inferred.
     */
    uint64_t globals_address;
    /* 0x8: Major version of the framework that the driver was bound to. */
    uint32_t major_version;
    /* 0xc: Minor version of it. */
    uint32_t minor_version;
    /* 0x10: Build number of it, 0 in the files that were seen. */
    uint32_t build_number;
    /*
     * 0x14
     * Name of the driver in ASCII up to the first zero, without its extension;
     * what follows is left over.
     */
    uint8_t name[32];
    /* 0x34: Left over. */
    uint8_t reserved_34[4];
} DUMP_BLOBS_FRAMEWORK_DRIVER;

/*
 * Head of the log of one driver that uses the Windows Driver Frameworks (tag
 * 54c84888-01d1-4c1e-bed6-282c98241303; 0x44 bytes). Inferred: Windows saves
 * the log of the driver that it holds responsible, or else of the one that
 * logged last. The entries follow; their text is not in the dump.
 */
typedef struct DUMP_BLOBS_FRAMEWORK_LOG_HEADER {
    /* 0x0: GUID 544d4c9d-942c-46d5-bf50-df5cd9524a50, the same in all files. */
    uint8_t guid[16];
    /* 0x10: Address of the log in memory. */
    uint64_t log_address;
    /* 0x18: Size of the entries in bytes. */
    uint32_t len_log;
    /* 0x1c: Offset of the next entry from the first one. Inferred. */
    uint16_t ofs_next;
    /* 0x1e: Offset of the last entry from the first one. Inferred. */
    uint16_t ofs_last;
    /* 0x20: Number of the last entry. Inferred. */
    uint32_t sequence_number;
    /* 0x24: Name of the driver in ASCII up to the first zero, without its extension. */
    uint8_t name[32];
} DUMP_BLOBS_FRAMEWORK_LOG_HEADER;

/*
 * Head of the data of the display watchdog (tag
 * 270a33fd-3da6-460d-ba89-3c1bae21e39b), which the graphics kernel adds to
 * every dump, with a report if a display driver did not answer. A directory of
 * `display_watchdog_entry` follows.
 */
typedef struct DUMP_BLOBS_DISPLAY_WATCHDOG_HEADER {
    /*
     * 0x0
     * Size of the directory; it may be one more than there is room for in
     * front of the first section.
     */
    uint32_t num_entries;
    /* 0x4: Where the report of a driver that did not answer begins; 0 without one. */
    uint32_t len_common;
} DUMP_BLOBS_DISPLAY_WATCHDOG_HEADER;

/*
 * An entry of the directory behind `display_watchdog_header`. Sections are in
 * the order of the entries; each ends where the next begins. Zeros at the end
 * of a section may have been cut off.
 */
typedef struct DUMP_BLOBS_DISPLAY_WATCHDOG_ENTRY {
    /* 0x0: Offset of the section in the blob; 0 if the entry is not used. */
    uint32_t ofs_section;
    /*
     * 0x4
     * Kind of the section. From 0x20 to 0x23: a `display_adapter`. 0xffff: the
     * state of the timeout recovery. 0x11 to 0x19: events. 1, 2, 3 and 6: the
     * report.
     */
    uint32_t id;
} DUMP_BLOBS_DISPLAY_WATCHDOG_ENTRY;

/*
 * A display adapter, in a section of `display_watchdog_header` (0x10 bytes;
 * zeros at its end may have been cut off). Those of vendor 0x1414 are
 * Microsoft's software adapters.
 */
typedef struct DUMP_BLOBS_DISPLAY_ADAPTER {
    /*
     * 0x0
     * Version of the display driver model times 1000, 3200 for WDDM 3.2.
     * Inferred from the numbers of `KMT_DRIVERVERSION`.
     */
    uint32_t driver_model;
    /* 0x4: Vendor by its PCI number; on ARM64 four ASCII characters. */
    uint32_t vendor_id;
    /* 0x8: Device by its PCI number; on ARM64 four ASCII characters. */
    uint32_t device_id;
    /* 0xc: Number of the adapter. Inferred. */
    uint32_t number;
} DUMP_BLOBS_DISPLAY_ADAPTER;

/*
 * Head of the data of the NVIDIA display driver (tag
 * bf2297dc-34ba-11dc-868a-e19155d89593). The rest is not described; it
 * contains messages of protocol buffers, one of them with the version of the
 * driver and its branch in ASCII (`560.94`, `r560_88-4`).
 */
typedef struct DUMP_BLOBS_NVIDIA_HEADER {
    /*
     * 0x0: Marks the format.
     * Always `NVCD`.
     */
    uint8_t signature[4];
    /* 0x4: The same in all files. */
    uint8_t guid[16];
    /* 0x14: Size of the blob in bytes. */
    uint32_t len_blob;
} DUMP_BLOBS_NVIDIA_HEADER;

/*
 * Head of the last requests that a storage port driver completed (tag
 * da82441d-7142-4bc1-b844-0807c5a4b67f; 0x24 bytes), one blob for each port
 * driver. `num_requests` times `storage_request` follow: of
 * storport the latest first, of ataport in the order of its ring.
 */
typedef struct DUMP_BLOBS_STORAGE_RING_HEADER {
    /* 0x0: Signature, `DSTP` of storport.sys and `DATA` of ataport.sys. */
    uint8_t signature[4];
    /* 0x4: Always 0x60 in the files that were seen; its meaning is not known. */
    uint32_t version;
    /* 0x8: Size of the blob in bytes. */
    uint32_t len_blob;
    /* 0xc: Zero. */
    uint8_t reserved_c[4];
    /* 0x10: Name of the port driver in ASCII, with zeros behind it. */
    uint8_t name[16];
    /* 0x20: Number of requests; 64 or 66 at most. */
    uint32_t num_requests;
} DUMP_BLOBS_STORAGE_RING_HEADER;

/*
 * A request to a disk (0x3c bytes); see `storage_ring_header`. All fields are
 * inferred: the commands of ataport agree with the registers behind them, and
 * its times with the time since the boot.
 */
typedef struct DUMP_BLOBS_STORAGE_REQUEST {
    /* 0x0: Operation code of the SCSI command, 0x28 to read and 0x2a to write. */
    uint8_t operation;
    /* 0x1: Rest of the SCSI command; storport clears it. */
    uint8_t command[15];
    /* 0x10: Registers of the ATA command, of ataport alone. */
    uint8_t ata_registers[16];
    /*
     * 0x20
     * When the request began; 0 if that was not noted. Of ataport since the
     * boot.
     */
    uint64_t start_time;
    /*
     * 0x28
     * When it was completed. A request of ataport that was not has a time
     * before its start.
     */
    uint64_t end_time;
    /*
     * 0x30
     * Status. Of storport that of the request block, where 1 is success; of
     * ataport the ATA status register, where 0x50 is ready and bit 0 an error.
     */
    uint32_t status;
    /* 0x34: Zero. */
    uint8_t reserved_34[4];
    /* 0x38: Lower half of an address in memory; of ataport 0. */
    uint32_t low_address;
} DUMP_BLOBS_STORAGE_REQUEST;

/*
 * Head of the buffers of Event Tracing for Windows that had not been written
 * to their files (tag 2b88b710-1c93-4f7c-b06c-655ecc50decc; 0x20 bytes).
 * `etw_logger` and the buffers of that logger follow, several times.
 */
typedef struct DUMP_BLOBS_ETW_HEADER {
    /*
     * 0x0
     * Length of a tick of the clock in units of 100 nanoseconds; 156250 is
     * usual.
     */
    uint32_t timer_resolution;
    /*
     * 0x4
     * Build number of Windows in the lower 28 bits; the upper four are 0xf for
     * a free (release) build of the kernel.
     */
    uint32_t build_number;
    /* 0x8: Speed of the processors in MHz. */
    uint32_t cpu_mhz;
    /* 0xc: Zero. */
    uint8_t reserved_c[4];
    /* 0x10: When the machine was started. */
    uint64_t boot_time;
    /* 0x18: Ticks of the counter of the time stamps in a second. */
    uint32_t counter_frequency;
    /* 0x1c: Zero. */
    uint8_t reserved_1c[4];
} DUMP_BLOBS_ETW_HEADER;

/*
 * Head of the buffers of one logger (0x30 bytes), somewhere behind
 * `etw_header`. The name follows, `len_name` bytes of UTF-16. The size of the
 * buffers behind it is not described, so the next logger is found by `magic`.
 */
typedef struct DUMP_BLOBS_ETW_LOGGER {
    /* 0x0: Marks a logger, 0x1ebafe1. */
    uint32_t magic;
    /* 0x4: Number of the logger. */
    uint32_t logger_id;
    /* 0x8: Log file mode, of which the flags are public. Inferred. */
    uint32_t log_file_mode;
    /* 0xc: 1 for the performance counter, 2 for the system time. Inferred. */
    uint32_t clock_type;
    /* 0x10: Size of a buffer in bytes. */
    uint32_t len_buffer;
    /* 0x14: Size of the name in bytes. */
    uint32_t len_name;
    /*
     * 0x18
     * Three times at the start of the logger, in the units of `clock_type`.
     * Inferred.
     */
    uint64_t times[3];
} DUMP_BLOBS_ETW_LOGGER;

/*
 * What the compressed store found wrong (tag
 * d6d379dc-c699-43e9-8c5e-f5fd8dd65780), in a dump of bug check 0x1c7. The
 * page of the store follows, `len_page` bytes.
 */
typedef struct DUMP_BLOBS_STORE_CORRUPTION {
    /* 0x0: 1 in the only file that was seen. */
    uint64_t version;
    /* 0x8: Address of the compressed page, parameter 2 of the bug check. */
    uint64_t page_address;
    /* 0x10: Size of the page in bytes. */
    uint64_t len_page;
    /* 0x18: Hash that the page had, parameter 3 of the bug check. */
    uint64_t expected_hash;
    /* 0x20: Presumably the hash that it has now. */
    uint64_t found_hash;
    /* 0x28: Address of the page to be filled, parameter 4 of the bug check. */
    uint64_t target_address;
} DUMP_BLOBS_STORE_CORRUPTION;

/*
 * State of a power button that was held until the machine stopped (tag
 * 5545f79e-5326-4467-ae69-81633ae33155; 0x60 bytes), in a dump of bug check
 * 0x1c8. Only one file was seen; all but the head is inferred.
 */
typedef struct DUMP_BLOBS_POWER_BUTTON {
    /* 0x0: 1 in the only file that was seen. */
    uint32_t version;
    /* 0x4: Size of the blob in bytes. */
    uint32_t len_blob;
    /* 0x8: The numbers 1 and 0. */
    uint8_t reserved_8[8];
    /*
     * 0x10: Marks the format.
     * Always `POWD`.
     */
    uint8_t signature[4];
    /* 0x14: Three numbers whose meaning is not known. */
    uint8_t reserved_14[12];
    /* 0x20: Address of a thread. Inferred. */
    uint64_t thread_address;
    /* 0x28: Zero. */
    uint8_t reserved_28[24];
    /* 0x40: Address in the kernel. Inferred. */
    uint64_t routine_address;
    /* 0x48: Address on a stack. Inferred. */
    uint64_t stack_address;
    /* 0x50: An address that is not known, and that of the thread again. */
    uint8_t reserved_50[16];
} DUMP_BLOBS_POWER_BUTTON;

#pragma pack(pop)

#ifndef WINDOWS_DUMP_BLOBS_TYPES_ONLY
#ifdef __cplusplus
#define WINDOWS_DUMP_BLOBS_ASSERT(condition) static_assert(condition, #condition)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define WINDOWS_DUMP_BLOBS_ASSERT(condition) _Static_assert(condition, #condition)
#elif defined(_MSC_VER)
#define WINDOWS_DUMP_BLOBS_ASSERT(condition) static_assert(condition, #condition)
#endif
#endif
#ifdef WINDOWS_DUMP_BLOBS_ASSERT
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_REGISTRY_VALUE, len_name) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_REGISTRY_VALUE, name) == 0x4);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_PROCESSOR_REGISTER, kind) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_PROCESSOR_REGISTER, index) == 0x4);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_PROCESSOR_REGISTER, early_reading) == 0x8);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_PROCESSOR_REGISTER, crash_reading) == 0x18);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_PROCESSOR_REGISTER) == 0x28);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_CPUID_READING, eax) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_CPUID_READING, ebx) == 0x4);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_CPUID_READING, ecx) == 0x8);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_CPUID_READING, edx) == 0xc);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_CPUID_READING) == 0x10);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_MSR_READING, value) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_MSR_READING, reserved_8) == 0x8);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_MSR_READING) == 0x10);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DESCRIPTION_HEADER, Signature) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DESCRIPTION_HEADER, Length) == 0x4);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DESCRIPTION_HEADER, Revision) == 0x8);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DESCRIPTION_HEADER, Checksum) == 0x9);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DESCRIPTION_HEADER, OEMID) == 0xa);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DESCRIPTION_HEADER, oem_table_id) == 0x10);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DESCRIPTION_HEADER, oem_revision) == 0x18);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DESCRIPTION_HEADER) == 0x1c);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_PCI_RECORD, signature) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_PCI_RECORD, len_record) == 0x4);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_PCI_RECORD, num_pieces) == 0x8);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_PCI_RECORD, address) == 0xc);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_PCI_RECORD, bus_extension) == 0x10);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_PCI_RECORD, flags) == 0x18);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_PCI_RECORD, link) == 0x20);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_PCI_RECORD, previous) == 0x28);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_PCI_RECORD, next) == 0x30);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_PCI_RECORD) == 0x38);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_PCI_PIECE, ofs_piece) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_PCI_PIECE, len_piece) == 0x2);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_PCI_PIECE) == 0x4);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_ADDRESS_RANGE_GROUP, num_ranges) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_ADDRESS_RANGE_GROUP, len_name) == 0x4);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_ADDRESS_RANGE_GROUP) == 0x8);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_ADDRESS_RANGE, address) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_ADDRESS_RANGE, len_range) == 0x8);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_ADDRESS_RANGE) == 0x10);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_SAVED_MEMORY_HEADER, len_header) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_SAVED_MEMORY_HEADER, version) == 0x4);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_SAVED_MEMORY_HEADER, num_groups) == 0x6);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_SAVED_MEMORY_HEADER, len_blob) == 0x8);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_SAVED_MEMORY_HEADER, len_data) == 0xc);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_SAVED_MEMORY_HEADER, reserved_10) == 0x10);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_SAVED_MEMORY_HEADER) == 0x18);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_SAVED_MEMORY_GROUP, len_header) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_SAVED_MEMORY_GROUP, num_ranges) == 0x4);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_SAVED_MEMORY_GROUP, len_ranges) == 0x8);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_SAVED_MEMORY_GROUP, reserved_c) == 0xc);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_SAVED_MEMORY_GROUP, len_name) == 0x10);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_SAVED_MEMORY_GROUP) == 0x14);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_SAVED_MEMORY_RANGE, address) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_SAVED_MEMORY_RANGE, len_range) == 0x8);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_SAVED_MEMORY_RANGE) == 0x10);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, Version) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, ProductType) == 0x4);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, AabEnabled) == 0x8);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, AabTimeout) == 0x9);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, LastBootSucceeded) == 0xa);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, LastBootShutdown) == 0xb);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, SleepInProgress) == 0xc);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, reserved_d) == 0xd);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, PowerButtonTimestamp) == 0x10);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, SystemRunning) == 0x18);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, ConnectedStandbyScenarioInstanceId) == 0x19);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, ConnectedStandbyEntryReason) == 0x1a);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, ConnectedStandbyExitReason) == 0x1b);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, SystemSleepTransitionsToOn) == 0x1c);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, reserved_1e) == 0x1e);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, LastReferenceTime) == 0x20);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, LastReferenceTimeChecksum) == 0x28);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, LastUpdateBootId) == 0x2c);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, BootAttemptCount) == 0x30);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, LastBootCheckpoint) == 0x31);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, Checksum) == 0x32);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, reserved_33) == 0x33);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, LastBootId) == 0x34);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, LastSuccessfulShutdownBootId) == 0x38);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, LastReportedAbnormalShutdownBootId) == 0x3c);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, ErrorInfo) == 0x40);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, reserved_54) == 0x54);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, LastPressTime) == 0x58);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, CumulativePressCount) == 0x60);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, LastPressBootId) == 0x64);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, LastPowerWatchdogStage) == 0x66);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_DATA, WatchdogArmed) == 0x67);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(RTL_BSD_DATA) == 0x68);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_POWER_BUTTON_PRESS_INFO, LastReleaseTime) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_POWER_BUTTON_PRESS_INFO, CumulativeReleaseCount) == 0x8);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_POWER_BUTTON_PRESS_INFO, LastReleaseBootId) == 0xc);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_POWER_BUTTON_PRESS_INFO, ErrorCount) == 0xe);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_POWER_BUTTON_PRESS_INFO, CurrentConnectedStandbyPhase) == 0x10);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_POWER_BUTTON_PRESS_INFO, reserved_11) == 0x11);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_POWER_BUTTON_PRESS_INFO, TransitionLatestCheckpointId) == 0x14);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_POWER_BUTTON_PRESS_INFO, TransitionLatestCheckpointType) == 0x18);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(RTL_BSD_POWER_BUTTON_PRESS_INFO, TransitionLatestCheckpointSequenceNumber) == 0x1c);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(RTL_BSD_POWER_BUTTON_PRESS_INFO) == 0x20);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_WINLOGON_HEADER, version) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_WINLOGON_HEADER, len_blob) == 0x4);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_WINLOGON_HEADER, flag) == 0x8);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_WINLOGON_HEADER) == 0xc);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_PLUG_AND_PLAY_HEADER, reserved_0) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_PLUG_AND_PLAY_HEADER, time) == 0x10);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_PLUG_AND_PLAY_HEADER, reserved_18) == 0x18);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_PLUG_AND_PLAY_HEADER) == 0x2c);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_EXECUTABLE_PATH_HEADER, version) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_EXECUTABLE_PATH_HEADER, len_blob) == 0x4);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_EXECUTABLE_PATH_HEADER) == 0x8);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_SHUTDOWN_MARK, version) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_SHUTDOWN_MARK, state) == 0x4);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_SHUTDOWN_MARK) == 0x8);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_NTFS_BLACK_BOX, version) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_NTFS_BLACK_BOX, len_record) == 0x4);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_NTFS_BLACK_BOX, time) == 0x8);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_NTFS_BLACK_BOX, ofs_first) == 0x10);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_NTFS_BLACK_BOX, len_header) == 0x12);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_NTFS_BLACK_BOX) == 0x14);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_FRAMEWORK_DRIVER, globals_address) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_FRAMEWORK_DRIVER, major_version) == 0x8);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_FRAMEWORK_DRIVER, minor_version) == 0xc);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_FRAMEWORK_DRIVER, build_number) == 0x10);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_FRAMEWORK_DRIVER, name) == 0x14);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_FRAMEWORK_DRIVER, reserved_34) == 0x34);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_FRAMEWORK_DRIVER) == 0x38);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_FRAMEWORK_LOG_HEADER, guid) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_FRAMEWORK_LOG_HEADER, log_address) == 0x10);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_FRAMEWORK_LOG_HEADER, len_log) == 0x18);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_FRAMEWORK_LOG_HEADER, ofs_next) == 0x1c);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_FRAMEWORK_LOG_HEADER, ofs_last) == 0x1e);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_FRAMEWORK_LOG_HEADER, sequence_number) == 0x20);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_FRAMEWORK_LOG_HEADER, name) == 0x24);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_FRAMEWORK_LOG_HEADER) == 0x44);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_DISPLAY_WATCHDOG_HEADER, num_entries) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_DISPLAY_WATCHDOG_HEADER, len_common) == 0x4);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_DISPLAY_WATCHDOG_HEADER) == 0x8);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_DISPLAY_WATCHDOG_ENTRY, ofs_section) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_DISPLAY_WATCHDOG_ENTRY, id) == 0x4);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_DISPLAY_WATCHDOG_ENTRY) == 0x8);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_DISPLAY_ADAPTER, driver_model) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_DISPLAY_ADAPTER, vendor_id) == 0x4);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_DISPLAY_ADAPTER, device_id) == 0x8);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_DISPLAY_ADAPTER, number) == 0xc);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_DISPLAY_ADAPTER) == 0x10);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_NVIDIA_HEADER, signature) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_NVIDIA_HEADER, guid) == 0x4);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_NVIDIA_HEADER, len_blob) == 0x14);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_NVIDIA_HEADER) == 0x18);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_STORAGE_RING_HEADER, signature) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_STORAGE_RING_HEADER, version) == 0x4);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_STORAGE_RING_HEADER, len_blob) == 0x8);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_STORAGE_RING_HEADER, reserved_c) == 0xc);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_STORAGE_RING_HEADER, name) == 0x10);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_STORAGE_RING_HEADER, num_requests) == 0x20);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_STORAGE_RING_HEADER) == 0x24);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_STORAGE_REQUEST, operation) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_STORAGE_REQUEST, command) == 0x1);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_STORAGE_REQUEST, ata_registers) == 0x10);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_STORAGE_REQUEST, start_time) == 0x20);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_STORAGE_REQUEST, end_time) == 0x28);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_STORAGE_REQUEST, status) == 0x30);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_STORAGE_REQUEST, reserved_34) == 0x34);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_STORAGE_REQUEST, low_address) == 0x38);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_STORAGE_REQUEST) == 0x3c);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_ETW_HEADER, timer_resolution) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_ETW_HEADER, build_number) == 0x4);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_ETW_HEADER, cpu_mhz) == 0x8);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_ETW_HEADER, reserved_c) == 0xc);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_ETW_HEADER, boot_time) == 0x10);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_ETW_HEADER, counter_frequency) == 0x18);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_ETW_HEADER, reserved_1c) == 0x1c);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_ETW_HEADER) == 0x20);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_ETW_LOGGER, magic) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_ETW_LOGGER, logger_id) == 0x4);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_ETW_LOGGER, log_file_mode) == 0x8);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_ETW_LOGGER, clock_type) == 0xc);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_ETW_LOGGER, len_buffer) == 0x10);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_ETW_LOGGER, len_name) == 0x14);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_ETW_LOGGER, times) == 0x18);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_ETW_LOGGER) == 0x30);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_STORE_CORRUPTION, version) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_STORE_CORRUPTION, page_address) == 0x8);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_STORE_CORRUPTION, len_page) == 0x10);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_STORE_CORRUPTION, expected_hash) == 0x18);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_STORE_CORRUPTION, found_hash) == 0x20);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_STORE_CORRUPTION, target_address) == 0x28);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_STORE_CORRUPTION) == 0x30);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_POWER_BUTTON, version) == 0x0);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_POWER_BUTTON, len_blob) == 0x4);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_POWER_BUTTON, reserved_8) == 0x8);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_POWER_BUTTON, signature) == 0x10);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_POWER_BUTTON, reserved_14) == 0x14);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_POWER_BUTTON, thread_address) == 0x20);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_POWER_BUTTON, reserved_28) == 0x28);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_POWER_BUTTON, routine_address) == 0x40);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_POWER_BUTTON, stack_address) == 0x48);
WINDOWS_DUMP_BLOBS_ASSERT(offsetof(DUMP_BLOBS_POWER_BUTTON, reserved_50) == 0x50);
WINDOWS_DUMP_BLOBS_ASSERT(sizeof(DUMP_BLOBS_POWER_BUTTON) == 0x60);
#undef WINDOWS_DUMP_BLOBS_ASSERT
#endif

#endif
