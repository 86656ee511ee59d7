meta:
  id: windows_dump_blobs
  title: Secondary data of Windows kernel crash dumps
  application: Microsoft Windows
  tags:
    - windows
  license: CC0-1.0
  ks-version: '0.9'
  endian: le
doc: |
  The contents of the blobs that drivers and the kernel itself add to a crash
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
doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data
seq: []
types:
  registry_value:
    doc: |
      A value of the registry key of processor 0 (tag
      6c7ac389-4313-47dc-9f34-a8800a0fb56c), `CentralProcessor/0` in the description
      of the hardware. The blob is a sequence of such values up to its end.
    seq:
      - id: len_name
        type: u4
        doc: Size of the name in bytes, with its terminating zero.
      - id: name
        size: len_name
        doc: Name of the value in UTF-16.
      - id: value_type
        type: u4
        enum: registry_types
        doc: Kind of the data.
      - id: len_data
        type: u4
        doc: Size of the data in bytes.
      - id: data
        size: len_data
        doc: The data; texts are in UTF-16, with a terminating zero.
  processor_register:
    doc: |
      A leaf of CPUID or a model-specific register (tag
      d03dc06f-d88e-44c5-ba2a-fae035172d19; 0x28 bytes). The blob is a sequence of
      such entries up to its end. There are two readings: one that was taken when
      the machine started, and one that was taken on the processor that stopped.
      Under a hypervisor the first has what the hypervisor lets its guests see.

      CPUID is called with the number of the leaf in ECX as well, so that the entry of
      leaf 7 has subleaf 7 of it, which is empty, and not the features in subleaf 0.
    seq:
      - id: kind
        type: u4
        enum: register_kinds
        doc: |
          What was read; decides whether the readings are `cpuid_reading` or
          `msr_reading`.
      - id: index
        type: u4
        doc: Number of the leaf, or of the model-specific register.
      - id: early_reading
        size: 16
        doc: First reading.
      - id: crash_reading
        size: 16
        doc: Second reading, at the crash.
  cpuid_reading:
    doc: Result of CPUID, in a `processor_register`.
    seq:
      - id: eax
        type: u4
        doc: EAX, as CPUID returned it.
      - id: ebx
        type: u4
        doc: EBX, as CPUID returned it.
      - id: ecx
        type: u4
        doc: ECX, as CPUID returned it.
      - id: edx
        type: u4
        doc: EDX, as CPUID returned it.
  msr_reading:
    doc: Value of a model-specific register, in a `processor_register`.
    seq:
      - id: value
        type: u8
        doc: All 64 bits of the register.
      - size: 8
        doc: Zero.
  acpi_table_header:
    -orig-id: DESCRIPTION_HEADER
    doc: |
      Header of an ACPI table (tag e83b40d2-b0a0-4842-abea-71c9e3463dd1), without the
      fields of its maker's compiler. The blob is a sequence of tables. Each is cut
      off behind a number of bytes that is the same for all tables of a dump (0x1c,
      0x34, 0x44, 0x5c and 0x68 have been seen; `SSDT` has its header of 0x24 alone),
      while `len_table` is the full size. The table `MSDM` contains the product key
      of Windows.
    doc-ref: https://uefi.org/specs/ACPI/6.5/05_ACPI_Software_Programming_Model.html#system-description-table-header
    seq:
      - id: signature
        -orig-id: Signature
        size: 4
        doc: Kind of the table, in ASCII.
      - id: len_table
        -orig-id: Length
        type: u4
        doc: Size of the complete table in bytes, with its header of 0x24 bytes.
      - id: revision
        -orig-id: Revision
        type: u1
        doc: Version of the layout of such tables.
      - id: checksum
        -orig-id: Checksum
        type: u1
        doc: Makes the sum of all bytes of the complete table 0 modulo 256.
      - id: oem_id
        -orig-id: OEMID
        size: 6
        doc: Maker of the firmware, in ASCII.
      - id: oem_table_id
        -orig-id: OEM Table ID
        size: 8
        doc: The maker's name of the table, in ASCII.
      - id: oem_revision
        -orig-id: OEM Revision
        type: u4
        doc: The maker's version of the table.
  pci_record:
    doc: |
      Head of the configuration space of one PCI function (tag
      9276c055-eb87-425c-b8b5-04e4d247f6cd; 0x38 bytes). The blob is a sequence of
      such records up to its end. `num_pieces` times `pci_piece` follow. The pieces
      are parts of the space, for which see `pci_configuration`: the header, and
      capabilities; those that touch each other are in one piece.
    seq:
      - id: signature
        size: 4
        doc: The characters `PCfg`.
      - id: len_record
        type: u4
        doc: Size of the record in bytes, with its head.
      - id: num_pieces
        type: u4
        doc: Number of pieces.
      - id: address
        type: u4
        doc: Bus from bit 8 on, device in bits 3 to 7, function in bits 0 to 2.
      - id: bus_extension
        type: u8
        doc: Kernel address; inferred to be a structure of the bus.
      - id: flags
        type: u8
        doc: Always 1 in the files that were seen.
      - id: link
        type: u8
        doc: Kernel address inside of the function's own structure.
      - id: previous
        type: u8
        doc: Kernel address of the structure of the function before, or 0.
      - id: next
        type: u8
        doc: Kernel address of the structure of the next function, or 0.
  pci_piece:
    doc: |
      Head of a part of a configuration space, behind `pci_record` or the piece
      before; `len_piece` bytes of it follow.
    seq:
      - id: ofs_piece
        type: u2
        doc: Offset of the part in the configuration space.
      - id: len_piece
        type: u2
        doc: Size in bytes.
  address_range_group:
    doc: |
      A driver's ranges of memory that the dump was to have besides its own (tag
      2b4ae195-a64d-4f04-8ede-7e4f981bd42a), as added by callbacks of the type
      `KbCallbackTriageDumpData`. The blob is a sequence of such groups: this
      head, then `num_ranges` times `address_range`, then `len_name` bytes of
      name. Most ranges are in the data blocks of the dump; what was paged out is
      not.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data
    seq:
      - id: num_ranges
        type: u4
        doc: Number of ranges that follow.
      - id: len_name
        type: u4
        doc: |
          Size of the name behind the ranges in bytes, with its terminating zero.
          Mostly ASCII; some drivers pass UTF-16, of which the first character
          remains.
  address_range:
    doc: A range of virtual memory; see `address_range_group`.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data
    seq:
      - id: address
        type: u8
        doc: Virtual address of the first byte.
      - id: len_range
        type: u8
        doc: Size in bytes.
  saved_memory_header:
    doc: |
      Head of the ranges of memory that drivers added, with their bytes (tag
      0d910545-e694-4b15-870c-01625fb32a6f; 0x18 bytes). Builds of 2024 write it
      in place of `address_range_group`. `num_groups` times `saved_memory_group`
      follow, each with its ranges. Most of this memory is in no data block of the
      dump.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data
    seq:
      - id: len_header
        type: u4
        doc: Size of this header, 0x18.
      - id: version
        type: u2
        doc: Always 1 in the files that were seen.
      - id: num_groups
        type: u2
        doc: Number of groups.
      - id: len_blob
        type: u4
        doc: Size of the blob in bytes.
      - id: len_data
        type: u4
        doc: Size of the blob once more; presumably the bytes in use.
      - size: 8
        doc: Zero.
  saved_memory_group:
    doc: |
      Head of the ranges of one driver, behind `saved_memory_header` or the ranges
      of the group before. The name follows, padded with zeros up to `len_header`
      bytes from the start of this head, then `num_ranges` times
      `saved_memory_range` with the bytes. Nothing is aligned.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data
    seq:
      - id: len_header
        type: u4
        doc: Size of this head and the name in bytes; the first range begins there.
      - id: num_ranges
        type: u4
        doc: Number of ranges.
      - id: len_ranges
        type: u4
        doc: Size of all ranges in bytes, with their heads.
      - size: 4
        doc: Zero.
      - id: len_name
        type: u4
        doc: Size of the name in bytes, with zeros behind it.
  saved_memory_range:
    doc: Head of a range of memory; `len_range` bytes of it follow.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data
    seq:
      - id: address
        type: u8
        doc: Virtual address of the first byte.
      - id: len_range
        type: u8
        doc: Size in bytes.
  boot_status:
    -orig-id: RTL_BSD_DATA
    doc: |
      Boot status data (tag f57308df-cc45-4e01-ad76-29a4ebb010ec): how the last
      boots and shutdowns went, kept by the kernel across boots in the file
      `bootstat.dat`. The sum of all bytes is 0 modulo 256.

      The difference of `last_boot_id` and `last_successful_shutdown_boot_id` is
      the number of boots in a row that did not end in a shutdown; 1 is normal in
      a crash dump.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd
    seq:
      - id: version
        -orig-id: Version
        type: u4
        doc: Size of the whole in bytes; 0xb0, 0xc0 and 0xc8 have been seen.
      - id: product_type
        -orig-id: ProductType
        type: u4
        doc: |
          Kind of the installed Windows. 1 is a workstation, 2 a domain
          controller, 3 a server.
      - id: aab_enabled
        -orig-id: AabEnabled
        type: u1
        doc: Whether advanced boot options are offered after a failed boot.
      - id: aab_timeout
        -orig-id: AabTimeout
        type: u1
        doc: Seconds for which they are offered, mostly 30.
      - id: last_boot_succeeded
        -orig-id: LastBootSucceeded
        type: u1
        doc: |
          Whether this boot has been completed: 1 soon after the start.
      - id: last_boot_shutdown
        -orig-id: LastBootShutdown
        type: u1
        doc: Whether the boot before ended in a shutdown.
      - id: sleep_in_progress
        -orig-id: SleepInProgress
        type: u1
        doc: Not zero while the machine goes to sleep or wakes, in older builds.
      - size: 3
        doc: Aligns the next field.
      - id: power_button_timestamp
        -orig-id: PowerButtonTimestamp
        type: u8
        doc: When the power button was pressed; 0 if it was not.
      - id: flags
        -orig-id: SystemRunning
        type: u1
        doc: |
          Bit 0: the system runs. Bit 1: connected standby is in progress. Bit 2:
          a user's shutdown, bit 3: the system's shutdown is in progress. Bits 4
          to 7: the machine goes to sleep or wakes. Bit 3 has been seen in a boot
          of seconds as well.
      - id: connected_standby_scenario_instance_id
        -orig-id: ConnectedStandbyScenarioInstanceId
        type: u1
        doc: Number of the connected standby.
      - id: connected_standby_entry_reason
        -orig-id: ConnectedStandbyEntryReason
        type: u1
        doc: Why connected standby was entered.
      - id: connected_standby_exit_reason
        -orig-id: ConnectedStandbyExitReason
        type: u1
        doc: Why connected standby was left.
      - id: system_sleep_transitions_to_on
        -orig-id: SystemSleepTransitionsToOn
        type: u2
        doc: How often the machine has woken from sleep in this boot.
      - size: 2
        doc: Aligns the next field.
      - id: last_reference_time
        -orig-id: LastReferenceTime
        type: u8
        doc: When this structure was written last.
      - id: last_reference_time_checksum
        -orig-id: LastReferenceTimeChecksum
        type: u4
        doc: Checksum of that time.
      - id: last_update_boot_id
        -orig-id: LastUpdateBootId
        type: u4
        doc: Number of the boot in which it was written.
      - id: boot_attempt_count
        -orig-id: BootAttemptCount
        type: u1
        doc: How often this boot has been tried.
      - id: last_boot_checkpoint
        -orig-id: LastBootCheckpoint
        type: u1
        doc: How far the boot came.
      - id: checksum
        -orig-id: Checksum
        type: u1
        doc: Makes the sum of all bytes 0 modulo 256.
      - size: 1
        doc: Aligns the next field.
      - id: last_boot_id
        -orig-id: LastBootId
        type: u4
        doc: Number of this boot, the `boot_id` of the header.
      - id: last_successful_shutdown_boot_id
        -orig-id: LastSuccessfulShutdownBootId
        type: u4
        doc: Number of the last boot that ended in a shutdown.
      - id: last_reported_abnormal_shutdown_boot_id
        -orig-id: LastReportedAbnormalShutdownBootId
        type: u4
        doc: Number of the last boot whose abnormal end was reported.
      - id: error_info
        -orig-id: ErrorInfo
        type: u4
        repeat: expr
        repeat-expr: 5
        doc: What failed in a boot; zeros if nothing did.
      - size: 4
        doc: Aligns the next field.
      - id: last_press_time
        -orig-id: LastPressTime
        type: u8
        doc: When the power button was pressed last; 0 if it was not.
      - id: cumulative_press_count
        -orig-id: CumulativePressCount
        type: u4
        doc: How often it was pressed.
      - id: last_press_boot_id
        -orig-id: LastPressBootId
        type: u2
        doc: Number of the boot in which it was pressed last.
      - id: last_power_watchdog_stage
        -orig-id: LastPowerWatchdogStage
        type: u1
        doc: Stage of the watchdog that waits for a shutdown.
      - id: power_button_flags
        -orig-id: WatchdogArmed
        type: u1
        doc: |
          Bit 0: the watchdog is armed. Bit 1: a shutdown is in progress.
    instances:
      ofs_releases:
        value: 'version < 0xc0 ? 0x68 : 0x78'
        doc: |
          Offset of what follows. A GUID of 16 bytes is between in the larger
          versions; it may contain the MAC address of the machine. Inferred from
          one file with uses of the button.
      releases:
        pos: ofs_releases
        type: boot_status_releases
        doc: The rest of what the power button did.
  boot_status_releases:
    -orig-id: RTL_BSD_POWER_BUTTON_PRESS_INFO
    doc: The second half of what the power button did, in `boot_status`.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd
    seq:
      - id: last_release_time
        -orig-id: LastReleaseTime
        type: u8
        doc: When the power button was released last.
      - id: cumulative_release_count
        -orig-id: CumulativeReleaseCount
        type: u4
        doc: How often it was released.
      - id: last_release_boot_id
        -orig-id: LastReleaseBootId
        type: u2
        doc: Number of the boot in which it was released last.
      - id: error_count
        -orig-id: ErrorCount
        type: u2
        doc: Number of errors of the power button.
      - id: current_connected_standby_phase
        -orig-id: CurrentConnectedStandbyPhase
        type: u1
        doc: Phase that connected standby has reached.
      - size: 3
        doc: Aligns the next field.
      - id: transition_latest_checkpoint_id
        -orig-id: TransitionLatestCheckpointId
        type: u4
        doc: Last checkpoint of a transition.
      - id: transition_latest_checkpoint_type
        -orig-id: TransitionLatestCheckpointType
        type: u4
        doc: Type of that checkpoint.
      - id: transition_latest_checkpoint_sequence_number
        -orig-id: TransitionLatestCheckpointSequenceNumber
        type: u4
        doc: Number of that checkpoint.
  winlogon_header:
    doc: |
      Head of the notification that Winlogon was delivering or had delivered last
      (tag 80cc79cf-a719-4af1-bf97-fe29ff76ebc1). The name follows in UTF-16, with
      zeros behind it, such as `ShellStartupShellStarted`, the normal state.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxwinlogon
    seq:
      - id: version
        type: u4
        doc: Always 1 in the files that were seen.
      - id: len_blob
        type: u4
        doc: Size of the blob in bytes.
      - id: flag
        type: u4
        doc: |
          Mostly 0; 1 was seen with a locked display. Presumably whether the
          notification was still being delivered.
  plug_and_play_header:
    doc: |
      Head of the record of Plug and Play (tag
      b7631941-532a-4cd6-b1b1-edb5917d4557): the device that was started or
      removed last, mostly long before. The device instance path follows in
      UTF-16, with zeros behind it.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxpnp
    seq:
      - size: 16
        doc: Zero in the files that were seen.
      - id: time
        type: u8
        doc: When that was.
      - size: 20
        doc: The numbers 3 and 0x18 with zeros; their meaning is not known.
  executable_path_header:
    doc: |
      Head of the path of a program (tag be84d651-a550-4367-8e63-ab792b631f94),
      which follows in UTF-16 with zeros behind it. In the dump of a critical
      process that died it was that process; in others it is not the current one.
      No public source describes which one it is.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data
    seq:
      - id: version
        type: u4
        doc: Always 1 in the files that were seen.
      - id: len_blob
        type: u4
        doc: Size of the blob in bytes.
  shutdown_mark:
    doc: |
      Mark of a dump that was written while the machine was shutting down (tag
      6de4c85a-57f3-4cda-82fe-c8855a58f8e4; 8 bytes). Inferred: just the dumps
      taken during a shutdown have it.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data
    seq:
      - id: version
        type: u4
        doc: Always 1 in the files that were seen.
      - id: state
        type: u4
        doc: Always 3 in the files that were seen; its meaning is not known.
  ntfs_black_box:
    doc: |
      Head of the black box of NTFS (tag 00afe9c4-940d-4213-8016-cd3719b5bc20;
      0x1000 bytes). Everything behind it is zero in every file that was seen.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxntfs
    seq:
      - id: version
        type: u4
        doc: Always 0x10000000 in the files that were seen.
      - id: len_record
        type: u4
        doc: Always 0x118; presumably the size of a record.
      - id: time
        type: u8
        doc: |
          A time shortly after the boot; presumably the start of the file system.
      - id: ofs_first
        type: u2
        doc: Always 8; its meaning is not known.
      - id: len_header
        type: u2
        doc: Always 0x18; presumably the size of this header.
  framework_driver:
    doc: |
      A driver that uses the Windows Driver Frameworks (0x38 bytes). The blob
      f87e4a4c-c5a1-4d2f-bff0-d5de63a5e4c3 is an array of them in the order of
      loading; the first is the framework itself, `Wdf01000`, with its own
      version.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-wdfkd-wdfldr
    seq:
      - id: globals_address
        type: u8
        doc: |
          Address of the driver's framework globals; 0 for the framework itself.
          Inferred.
      - id: major_version
        type: u4
        doc: Major version of the framework that the driver was bound to.
      - id: minor_version
        type: u4
        doc: Minor version of it.
      - id: build_number
        type: u4
        doc: Build number of it, 0 in the files that were seen.
      - id: name
        size: 32
        doc: |
          Name of the driver in ASCII up to the first zero, without its extension;
          what follows is left over.
      - size: 4
        doc: Left over.
  framework_log_header:
    doc: |
      Head of the log of one driver that uses the Windows Driver Frameworks (tag
      54c84888-01d1-4c1e-bed6-282c98241303; 0x44 bytes). Inferred: Windows saves
      the log of the driver that it holds responsible, or else of the one that
      logged last. The entries follow; their text is not in the dump.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-wdfkd-wdflogdump
    seq:
      - id: guid
        size: 16
        doc: GUID 544d4c9d-942c-46d5-bf50-df5cd9524a50, the same in all files.
      - id: log_address
        type: u8
        doc: Address of the log in memory.
      - id: len_log
        type: u4
        doc: Size of the entries in bytes.
      - id: ofs_next
        type: u2
        doc: Offset of the next entry from the first one. Inferred.
      - id: ofs_last
        type: u2
        doc: Offset of the last entry from the first one. Inferred.
      - id: sequence_number
        type: u4
        doc: Number of the last entry. Inferred.
      - id: name
        size: 32
        doc: |
          Name of the driver in ASCII up to the first zero, without its extension.
  display_watchdog_header:
    doc: |
      Head of the data of the display watchdog (tag
      270a33fd-3da6-460d-ba89-3c1bae21e39b), which the graphics kernel adds to
      every dump, with a report if a display driver did not answer. A directory of
      `display_watchdog_entry` follows.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery
    seq:
      - id: num_entries
        type: u4
        doc: |
          Size of the directory; it may be one more than there is room for in
          front of the first section.
      - id: len_common
        type: u4
        doc: |
          Where the report of a driver that did not answer begins; 0 without one.
  display_watchdog_entry:
    doc: |
      An entry of the directory behind `display_watchdog_header`. Sections are in
      the order of the entries; each ends where the next begins. Zeros at the end
      of a section may have been cut off.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery
    seq:
      - id: ofs_section
        type: u4
        doc: Offset of the section in the blob; 0 if the entry is not used.
      - id: id
        type: u4
        doc: |
          Kind of the section. From 0x20 to 0x23: a `display_adapter`. 0xffff: the
          state of the timeout recovery. 0x11 to 0x19: events. 1, 2, 3 and 6: the
          report.
  display_adapter:
    doc: |
      A display adapter, in a section of `display_watchdog_header` (0x10 bytes;
      zeros at its end may have been cut off). Those of vendor 0x1414 are
      Microsoft's software adapters.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery
    seq:
      - id: driver_model
        type: u4
        doc: |
          Version of the display driver model times 1000, 3200 for WDDM 3.2.
          Inferred from the numbers of `KMT_DRIVERVERSION`.
      - id: vendor_id
        type: u4
        doc: Vendor by its PCI number; on ARM64 four ASCII characters.
      - id: device_id
        type: u4
        doc: Device by its PCI number; on ARM64 four ASCII characters.
      - id: number
        type: u4
        doc: Number of the adapter. Inferred.
  nvidia_header:
    doc: |
      Head of the data of the NVIDIA display driver (tag
      bf2297dc-34ba-11dc-868a-e19155d89593). The rest is not described; it
      contains messages of protocol buffers, one of them with the version of the
      driver and its branch in ASCII (`560.94`, `r560_88-4`).
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data
    seq:
      - id: signature
        contents: NVCD
        doc: Marks the format.
      - id: guid
        size: 16
        doc: The same in all files.
      - id: len_blob
        type: u4
        doc: Size of the blob in bytes.
  storage_ring_header:
    doc: |
      Head of the last requests that a storage port driver completed (tag
      da82441d-7142-4bc1-b844-0807c5a4b67f; 0x24 bytes), one blob for each port
      driver. `num_requests` times `storage_request` follow: of
      storport the latest first, of ataport in the order of its ring.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/storage/storport-driver
    seq:
      - id: signature
        size: 4
        doc: Signature, `DSTP` of storport.sys and `DATA` of ataport.sys.
      - id: version
        type: u4
        doc: Always 0x60 in the files that were seen; its meaning is not known.
      - id: len_blob
        type: u4
        doc: Size of the blob in bytes.
      - size: 4
        doc: Zero.
      - id: name
        size: 16
        doc: Name of the port driver in ASCII, with zeros behind it.
      - id: num_requests
        type: u4
        doc: Number of requests; 64 or 66 at most.
  storage_request:
    doc: |
      A request to a disk (0x3c bytes); see `storage_ring_header`. All fields are
      inferred: the commands of ataport agree with the registers behind them, and
      its times with the time since the boot.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/storage/storport-driver
    seq:
      - id: operation
        type: u1
        doc: Operation code of the SCSI command, 0x28 to read and 0x2a to write.
      - id: command
        size: 15
        doc: Rest of the SCSI command; storport clears it.
      - id: ata_registers
        size: 16
        doc: Registers of the ATA command, of ataport alone.
      - id: start_time
        type: u8
        doc: |
          When the request began; 0 if that was not noted. Of ataport since the
          boot.
      - id: end_time
        type: u8
        doc: |
          When it was completed. A request of ataport that was not has a time
          before its start.
      - id: status
        type: u4
        doc: |
          Status. Of storport that of the request block, where 1 is success; of
          ataport the ATA status register, where 0x50 is ready and bit 0 an error.
      - size: 4
        doc: Zero.
      - id: low_address
        type: u4
        doc: Lower half of an address in memory; of ataport 0.
  etw_header:
    doc: |
      Head of the buffers of Event Tracing for Windows that had not been written
      to their files (tag 2b88b710-1c93-4f7c-b06c-655ecc50decc; 0x20 bytes).
      `etw_logger` and the buffers of that logger follow, several times.
    doc-ref: https://learn.microsoft.com/en-us/windows/win32/api/evntrace/ns-evntrace-trace_logfile_header
    seq:
      - id: timer_resolution
        type: u4
        doc: |
          Length of a tick of the clock in units of 100 nanoseconds; 156250 is
          usual.
      - id: build_number
        type: u4
        doc: |
          Build number of Windows in the lower 28 bits; the upper four are 0xf for
          a free (release) build of the kernel.
      - id: cpu_mhz
        type: u4
        doc: Speed of the processors in MHz.
      - size: 4
        doc: Zero.
      - id: boot_time
        type: u8
        doc: When the machine was started.
      - id: counter_frequency
        type: u4
        doc: Ticks of the counter of the time stamps in a second.
      - size: 4
        doc: Zero.
  etw_logger:
    doc: |
      Head of the buffers of one logger (0x30 bytes), somewhere behind
      `etw_header`. The name follows, `len_name` bytes of UTF-16. The size of the
      buffers behind it is not described, so the next logger is found by `magic`.
    doc-ref: https://learn.microsoft.com/en-us/windows/win32/api/evntrace/ns-evntrace-trace_logfile_header
    seq:
      - id: magic
        type: u4
        doc: Marks a logger, 0x1ebafe1.
      - id: logger_id
        type: u4
        doc: Number of the logger.
      - id: log_file_mode
        type: u4
        doc: Log file mode, of which the flags are public. Inferred.
      - id: clock_type
        type: u4
        doc: 1 for the performance counter, 2 for the system time. Inferred.
      - id: len_buffer
        type: u4
        doc: Size of a buffer in bytes.
      - id: len_name
        type: u4
        doc: Size of the name in bytes.
      - id: times
        type: u8
        repeat: expr
        repeat-expr: 3
        doc: |
          Three times at the start of the logger, in the units of `clock_type`.
          Inferred.
  store_corruption:
    doc: |
      What the compressed store found wrong (tag
      d6d379dc-c699-43e9-8c5e-f5fd8dd65780), in a dump of bug check 0x1c7. The
      page of the store follows, `len_page` bytes.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2
    seq:
      - id: version
        type: u8
        doc: 1 in the only file that was seen.
      - id: page_address
        type: u8
        doc: Address of the compressed page, parameter 2 of the bug check.
      - id: len_page
        type: u8
        doc: Size of the page in bytes.
      - id: expected_hash
        type: u8
        doc: Hash that the page had, parameter 3 of the bug check.
      - id: found_hash
        type: u8
        doc: Presumably the hash that it has now.
      - id: target_address
        type: u8
        doc: Address of the page to be filled, parameter 4 of the bug check.
  power_button:
    doc: |
      State of a power button that was held until the machine stopped (tag
      5545f79e-5326-4467-ae69-81633ae33155; 0x60 bytes), in a dump of bug check
      0x1c8. Only one file was seen; all but the head is inferred.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2
    seq:
      - id: version
        type: u4
        doc: 1 in the only file that was seen.
      - id: len_blob
        type: u4
        doc: Size of the blob in bytes.
      - size: 8
        doc: The numbers 1 and 0.
      - id: signature
        contents: POWD
        doc: Marks the format.
      - size: 12
        doc: Three numbers whose meaning is not known.
      - id: thread_address
        type: u8
        doc: Address of a thread. Inferred.
      - size: 24
        doc: Zero.
      - id: routine_address
        type: u8
        doc: Address in the kernel. Inferred.
      - id: stack_address
        type: u8
        doc: Address on a stack. Inferred.
      - size: 16
        doc: An address that is not known, and that of the thread again.
enums:
  registry_types:
    0:
      id: none
      -orig-id: REG_NONE
    1:
      id: sz
      -orig-id: REG_SZ
    2:
      id: expand_sz
      -orig-id: REG_EXPAND_SZ
    3:
      id: binary
      -orig-id: REG_BINARY
    4:
      id: dword
      -orig-id: REG_DWORD
    5:
      id: dword_big_endian
      -orig-id: REG_DWORD_BIG_ENDIAN
    6:
      id: link
      -orig-id: REG_LINK
    7:
      id: multi_sz
      -orig-id: REG_MULTI_SZ
    8:
      id: resource_list
      -orig-id: REG_RESOURCE_LIST
    9:
      id: full_resource_descriptor
      -orig-id: REG_FULL_RESOURCE_DESCRIPTOR
    10:
      id: resource_requirements_list
      -orig-id: REG_RESOURCE_REQUIREMENTS_LIST
    11:
      id: qword
      -orig-id: REG_QWORD
  register_kinds:
    0:
      id: cpuid
      doc: A leaf of CPUID.
    1:
      id: msr
      doc: A model-specific register.
