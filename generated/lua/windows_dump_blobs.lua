-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
-- Source: schemas/windows_dump_blobs.ksy; kaitai-struct-compiler 0.11.0
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")
local utils = require("utils")

-- 
-- The contents of the blobs that drivers and the kernel itself add to a crash
-- dump when the machine stops ("secondary data"). The container, with the tag
-- and the size of each blob, is `blob_file_header` of `windows_kernel_dump`; the
-- tag decides the type of the data:
-- 
-- | tag | type |
-- |---|---|
-- | 00afe9c4-940d-4213-8016-cd3719b5bc20 | `ntfs_black_box` |
-- | 0d910545-e694-4b15-870c-01625fb32a6f | `saved_memory_header` |
-- | 270a33fd-3da6-460d-ba89-3c1bae21e39b | `display_watchdog_header` |
-- | 2b4ae195-a64d-4f04-8ede-7e4f981bd42a | `address_range_group` |
-- | 2b88b710-1c93-4f7c-b06c-655ecc50decc | `etw_header` |
-- | 54c84888-01d1-4c1e-bed6-282c98241303 | `framework_log_header` |
-- | 5545f79e-5326-4467-ae69-81633ae33155 | `power_button` |
-- | 6c7ac389-4313-47dc-9f34-a8800a0fb56c | `registry_value` |
-- | 6de4c85a-57f3-4cda-82fe-c8855a58f8e4 | `shutdown_mark` |
-- | 80cc79cf-a719-4af1-bf97-fe29ff76ebc1 | `winlogon_header` |
-- | 9276c055-eb87-425c-b8b5-04e4d247f6cd | `pci_record` |
-- | b7631941-532a-4cd6-b1b1-edb5917d4557 | `plug_and_play_header` |
-- | be84d651-a550-4367-8e63-ab792b631f94 | `executable_path_header` |
-- | bf2297dc-34ba-11dc-868a-e19155d89593 | `nvidia_header` |
-- | d03dc06f-d88e-44c5-ba2a-fae035172d19 | `processor_register` |
-- | d6d379dc-c699-43e9-8c5e-f5fd8dd65780 | `store_corruption` |
-- | da82441d-7142-4bc1-b844-0807c5a4b67f | `storage_ring_header` |
-- | e83b40d2-b0a0-4842-abea-71c9e3463dd1 | `acpi_table_header` |
-- | f57308df-cc45-4e01-ad76-29a4ebb010ec | `boot_status` |
-- | f87e4a4c-c5a1-4d2f-bff0-d5de63a5e4c3 | `framework_driver`, several |
-- 
-- The blob fe96ddbf-850d-4c4a-a7bf-c686be526047 is the name of a module in
-- UTF-16 and nothing else.
-- 
-- There is no common head: the root has no fields of its own, and an application
-- applies the type that belongs to the tag to the bytes of the blob. What
-- follows a header is told by its documentation.
-- 
-- Few of these formats have a public declaration. Names with an `-orig-id` are
-- those of public symbols; all others describe what the bytes were seen to be
-- in dumps of Windows 10 and 11. Where that is inferred the documentation of a
-- field says so. All times are numbers of 100 nanoseconds since 1601, UTC, unless
-- something else is said.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data)
WindowsDumpBlobs = class.class(KaitaiStruct)

WindowsDumpBlobs.RegisterKinds = enum.Enum {
  cpuid = 0,
  msr = 1,
}

WindowsDumpBlobs.RegistryTypes = enum.Enum {
  none = 0,
  sz = 1,
  expand_sz = 2,
  binary = 3,
  dword = 4,
  dword_big_endian = 5,
  link = 6,
  multi_sz = 7,
  resource_list = 8,
  full_resource_descriptor = 9,
  resource_requirements_list = 10,
  qword = 11,
}

function WindowsDumpBlobs:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function WindowsDumpBlobs:_read()
end


-- 
-- Header of an ACPI table (tag e83b40d2-b0a0-4842-abea-71c9e3463dd1), without the
-- fields of its maker's compiler. The blob is a sequence of tables. Each is cut
-- off behind a number of bytes that is the same for all tables of a dump (0x1c,
-- 0x34, 0x44, 0x5c and 0x68 have been seen; `SSDT` has its header of 0x24 alone),
-- while `len_table` is the full size. The table `MSDM` contains the product key
-- of Windows.
-- See also: Source (https://uefi.org/specs/ACPI/6.5/05_ACPI_Software_Programming_Model.html#system-description-table-header)
WindowsDumpBlobs.AcpiTableHeader = class.class(KaitaiStruct)

function WindowsDumpBlobs.AcpiTableHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.AcpiTableHeader:_read()
  self.signature = self._io:read_bytes(4)
  self.len_table = self._io:read_u4le()
  self.revision = self._io:read_u1()
  self.checksum = self._io:read_u1()
  self.oem_id = self._io:read_bytes(6)
  self.oem_table_id = self._io:read_bytes(8)
  self.oem_revision = self._io:read_u4le()
end

-- 
-- Kind of the table, in ASCII.
-- 
-- Size of the complete table in bytes, with its header of 0x24 bytes.
-- 
-- Version of the layout of such tables.
-- 
-- Makes the sum of all bytes of the complete table 0 modulo 256.
-- 
-- Maker of the firmware, in ASCII.
-- 
-- The maker's name of the table, in ASCII.
-- 
-- The maker's version of the table.

-- 
-- A range of virtual memory; see `address_range_group`.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data)
WindowsDumpBlobs.AddressRange = class.class(KaitaiStruct)

function WindowsDumpBlobs.AddressRange:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.AddressRange:_read()
  self.address = self._io:read_u8le()
  self.len_range = self._io:read_u8le()
end

-- 
-- Virtual address of the first byte.
-- 
-- Size in bytes.

-- 
-- A driver's ranges of memory that the dump was to have besides its own (tag
-- 2b4ae195-a64d-4f04-8ede-7e4f981bd42a), as added by callbacks of the type
-- `KbCallbackTriageDumpData`. The blob is a sequence of such groups: this
-- head, then `num_ranges` times `address_range`, then `len_name` bytes of
-- name. Most ranges are in the data blocks of the dump; what was paged out is
-- not.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data)
WindowsDumpBlobs.AddressRangeGroup = class.class(KaitaiStruct)

function WindowsDumpBlobs.AddressRangeGroup:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.AddressRangeGroup:_read()
  self.num_ranges = self._io:read_u4le()
  self.len_name = self._io:read_u4le()
end

-- 
-- Number of ranges that follow.
-- 
-- Size of the name behind the ranges in bytes, with its terminating zero.
-- Mostly ASCII; some drivers pass UTF-16, of which the first character
-- remains.

-- 
-- Boot status data (tag f57308df-cc45-4e01-ad76-29a4ebb010ec): how the last
-- boots and shutdowns went, kept by the kernel across boots in the file
-- `bootstat.dat`. The sum of all bytes is 0 modulo 256.
-- 
-- The difference of `last_boot_id` and `last_successful_shutdown_boot_id` is
-- the number of boots in a row that did not end in a shutdown; 1 is normal in
-- a crash dump.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd)
WindowsDumpBlobs.BootStatus = class.class(KaitaiStruct)

function WindowsDumpBlobs.BootStatus:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.BootStatus:_read()
  self.version = self._io:read_u4le()
  self.product_type = self._io:read_u4le()
  self.aab_enabled = self._io:read_u1()
  self.aab_timeout = self._io:read_u1()
  self.last_boot_succeeded = self._io:read_u1()
  self.last_boot_shutdown = self._io:read_u1()
  self.sleep_in_progress = self._io:read_u1()
  self._unnamed7 = self._io:read_bytes(3)
  self.power_button_timestamp = self._io:read_u8le()
  self.flags = self._io:read_u1()
  self.connected_standby_scenario_instance_id = self._io:read_u1()
  self.connected_standby_entry_reason = self._io:read_u1()
  self.connected_standby_exit_reason = self._io:read_u1()
  self.system_sleep_transitions_to_on = self._io:read_u2le()
  self._unnamed14 = self._io:read_bytes(2)
  self.last_reference_time = self._io:read_u8le()
  self.last_reference_time_checksum = self._io:read_u4le()
  self.last_update_boot_id = self._io:read_u4le()
  self.boot_attempt_count = self._io:read_u1()
  self.last_boot_checkpoint = self._io:read_u1()
  self.checksum = self._io:read_u1()
  self._unnamed21 = self._io:read_bytes(1)
  self.last_boot_id = self._io:read_u4le()
  self.last_successful_shutdown_boot_id = self._io:read_u4le()
  self.last_reported_abnormal_shutdown_boot_id = self._io:read_u4le()
  self.error_info = {}
  for i = 0, 5 - 1 do
    self.error_info[i + 1] = self._io:read_u4le()
  end
  self._unnamed26 = self._io:read_bytes(4)
  self.last_press_time = self._io:read_u8le()
  self.cumulative_press_count = self._io:read_u4le()
  self.last_press_boot_id = self._io:read_u2le()
  self.last_power_watchdog_stage = self._io:read_u1()
  self.power_button_flags = self._io:read_u1()
end

-- 
-- Offset of what follows. A GUID of 16 bytes is between in the larger
-- versions; it may contain the MAC address of the machine. Inferred from
-- one file with uses of the button.
WindowsDumpBlobs.BootStatus.property.ofs_releases = {}
function WindowsDumpBlobs.BootStatus.property.ofs_releases:get()
  if self._m_ofs_releases ~= nil then
    return self._m_ofs_releases
  end

  self._m_ofs_releases = utils.box_unwrap((self.version < 192) and utils.box_wrap(104) or (120))
  return self._m_ofs_releases
end

-- 
-- The rest of what the power button did.
WindowsDumpBlobs.BootStatus.property.releases = {}
function WindowsDumpBlobs.BootStatus.property.releases:get()
  if self._m_releases ~= nil then
    return self._m_releases
  end

  local _pos = self._io:pos()
  self._io:seek(self.ofs_releases)
  self._m_releases = WindowsDumpBlobs.BootStatusReleases(self._io, self, self._root)
  self._io:seek(_pos)
  return self._m_releases
end

-- 
-- Size of the whole in bytes; 0xb0, 0xc0 and 0xc8 have been seen.
-- 
-- Kind of the installed Windows. 1 is a workstation, 2 a domain
-- controller, 3 a server.
-- 
-- Whether advanced boot options are offered after a failed boot.
-- 
-- Seconds for which they are offered, mostly 30.
-- 
-- Whether this boot has been completed: 1 soon after the start.
-- 
-- Whether the boot before ended in a shutdown.
-- 
-- Not zero while the machine goes to sleep or wakes, in older builds.
-- 
-- Aligns the next field.
-- 
-- When the power button was pressed; 0 if it was not.
-- 
-- Bit 0: the system runs. Bit 1: connected standby is in progress. Bit 2:
-- a user's shutdown, bit 3: the system's shutdown is in progress. Bits 4
-- to 7: the machine goes to sleep or wakes. Bit 3 has been seen in a boot
-- of seconds as well.
-- 
-- Number of the connected standby.
-- 
-- Why connected standby was entered.
-- 
-- Why connected standby was left.
-- 
-- How often the machine has woken from sleep in this boot.
-- 
-- Aligns the next field.
-- 
-- When this structure was written last.
-- 
-- Checksum of that time.
-- 
-- Number of the boot in which it was written.
-- 
-- How often this boot has been tried.
-- 
-- How far the boot came.
-- 
-- Makes the sum of all bytes 0 modulo 256.
-- 
-- Aligns the next field.
-- 
-- Number of this boot, the `boot_id` of the header.
-- 
-- Number of the last boot that ended in a shutdown.
-- 
-- Number of the last boot whose abnormal end was reported.
-- 
-- What failed in a boot; zeros if nothing did.
-- 
-- Aligns the next field.
-- 
-- When the power button was pressed last; 0 if it was not.
-- 
-- How often it was pressed.
-- 
-- Number of the boot in which it was pressed last.
-- 
-- Stage of the watchdog that waits for a shutdown.
-- 
-- Bit 0: the watchdog is armed. Bit 1: a shutdown is in progress.

-- 
-- The second half of what the power button did, in `boot_status`.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd)
WindowsDumpBlobs.BootStatusReleases = class.class(KaitaiStruct)

function WindowsDumpBlobs.BootStatusReleases:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.BootStatusReleases:_read()
  self.last_release_time = self._io:read_u8le()
  self.cumulative_release_count = self._io:read_u4le()
  self.last_release_boot_id = self._io:read_u2le()
  self.error_count = self._io:read_u2le()
  self.current_connected_standby_phase = self._io:read_u1()
  self._unnamed5 = self._io:read_bytes(3)
  self.transition_latest_checkpoint_id = self._io:read_u4le()
  self.transition_latest_checkpoint_type = self._io:read_u4le()
  self.transition_latest_checkpoint_sequence_number = self._io:read_u4le()
end

-- 
-- When the power button was released last.
-- 
-- How often it was released.
-- 
-- Number of the boot in which it was released last.
-- 
-- Number of errors of the power button.
-- 
-- Phase that connected standby has reached.
-- 
-- Aligns the next field.
-- 
-- Last checkpoint of a transition.
-- 
-- Type of that checkpoint.
-- 
-- Number of that checkpoint.

-- 
-- Result of CPUID, in a `processor_register`.
WindowsDumpBlobs.CpuidReading = class.class(KaitaiStruct)

function WindowsDumpBlobs.CpuidReading:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.CpuidReading:_read()
  self.eax = self._io:read_u4le()
  self.ebx = self._io:read_u4le()
  self.ecx = self._io:read_u4le()
  self.edx = self._io:read_u4le()
end

-- 
-- EAX, as CPUID returned it.
-- 
-- EBX, as CPUID returned it.
-- 
-- ECX, as CPUID returned it.
-- 
-- EDX, as CPUID returned it.

-- 
-- A display adapter, in a section of `display_watchdog_header` (0x10 bytes;
-- zeros at its end may have been cut off). Those of vendor 0x1414 are
-- Microsoft's software adapters.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery)
WindowsDumpBlobs.DisplayAdapter = class.class(KaitaiStruct)

function WindowsDumpBlobs.DisplayAdapter:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.DisplayAdapter:_read()
  self.driver_model = self._io:read_u4le()
  self.vendor_id = self._io:read_u4le()
  self.device_id = self._io:read_u4le()
  self.number = self._io:read_u4le()
end

-- 
-- Version of the display driver model times 1000, 3200 for WDDM 3.2.
-- Inferred from the numbers of `KMT_DRIVERVERSION`.
-- 
-- Vendor by its PCI number; on ARM64 four ASCII characters.
-- 
-- Device by its PCI number; on ARM64 four ASCII characters.
-- 
-- Number of the adapter. Inferred.

-- 
-- An entry of the directory behind `display_watchdog_header`. Sections are in
-- the order of the entries; each ends where the next begins. Zeros at the end
-- of a section may have been cut off.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery)
WindowsDumpBlobs.DisplayWatchdogEntry = class.class(KaitaiStruct)

function WindowsDumpBlobs.DisplayWatchdogEntry:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.DisplayWatchdogEntry:_read()
  self.ofs_section = self._io:read_u4le()
  self.id = self._io:read_u4le()
end

-- 
-- Offset of the section in the blob; 0 if the entry is not used.
-- 
-- Kind of the section. From 0x20 to 0x23: a `display_adapter`. 0xffff: the
-- state of the timeout recovery. 0x11 to 0x19: events. 1, 2, 3 and 6: the
-- report.

-- 
-- Head of the data of the display watchdog (tag
-- 270a33fd-3da6-460d-ba89-3c1bae21e39b), which the graphics kernel adds to
-- every dump, with a report if a display driver did not answer. A directory of
-- `display_watchdog_entry` follows.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery)
WindowsDumpBlobs.DisplayWatchdogHeader = class.class(KaitaiStruct)

function WindowsDumpBlobs.DisplayWatchdogHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.DisplayWatchdogHeader:_read()
  self.num_entries = self._io:read_u4le()
  self.len_common = self._io:read_u4le()
end

-- 
-- Size of the directory; it may be one more than there is room for in
-- front of the first section.
-- 
-- Where the report of a driver that did not answer begins; 0 without one.

-- 
-- Head of the buffers of Event Tracing for Windows that had not been written
-- to their files (tag 2b88b710-1c93-4f7c-b06c-655ecc50decc; 0x20 bytes).
-- `etw_logger` and the buffers of that logger follow, several times.
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/api/evntrace/ns-evntrace-trace_logfile_header)
WindowsDumpBlobs.EtwHeader = class.class(KaitaiStruct)

function WindowsDumpBlobs.EtwHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.EtwHeader:_read()
  self.timer_resolution = self._io:read_u4le()
  self.build_number = self._io:read_u4le()
  self.cpu_mhz = self._io:read_u4le()
  self._unnamed3 = self._io:read_bytes(4)
  self.boot_time = self._io:read_u8le()
  self.counter_frequency = self._io:read_u4le()
  self._unnamed6 = self._io:read_bytes(4)
end

-- 
-- Length of a tick of the clock in units of 100 nanoseconds; 156250 is
-- usual.
-- 
-- Build number of Windows in the lower 28 bits; the upper four are 0xf for
-- a free (release) build of the kernel.
-- 
-- Speed of the processors in MHz.
-- 
-- Zero.
-- 
-- When the machine was started.
-- 
-- Ticks of the counter of the time stamps in a second.
-- 
-- Zero.

-- 
-- Head of the buffers of one logger (0x30 bytes), somewhere behind
-- `etw_header`. The name follows, `len_name` bytes of UTF-16. The size of the
-- buffers behind it is not described, so the next logger is found by `magic`.
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/api/evntrace/ns-evntrace-trace_logfile_header)
WindowsDumpBlobs.EtwLogger = class.class(KaitaiStruct)

function WindowsDumpBlobs.EtwLogger:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.EtwLogger:_read()
  self.magic = self._io:read_u4le()
  self.logger_id = self._io:read_u4le()
  self.log_file_mode = self._io:read_u4le()
  self.clock_type = self._io:read_u4le()
  self.len_buffer = self._io:read_u4le()
  self.len_name = self._io:read_u4le()
  self.times = {}
  for i = 0, 3 - 1 do
    self.times[i + 1] = self._io:read_u8le()
  end
end

-- 
-- Marks a logger, 0x1ebafe1.
-- 
-- Number of the logger.
-- 
-- Log file mode, of which the flags are public. Inferred.
-- 
-- 1 for the performance counter, 2 for the system time. Inferred.
-- 
-- Size of a buffer in bytes.
-- 
-- Size of the name in bytes.
-- 
-- Three times at the start of the logger, in the units of `clock_type`.
-- Inferred.

-- 
-- Head of the path of a program (tag be84d651-a550-4367-8e63-ab792b631f94),
-- which follows in UTF-16 with zeros behind it. In the dump of a critical
-- process that died it was that process; in others it is not the current one.
-- No public source describes which one it is.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data)
WindowsDumpBlobs.ExecutablePathHeader = class.class(KaitaiStruct)

function WindowsDumpBlobs.ExecutablePathHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.ExecutablePathHeader:_read()
  self.version = self._io:read_u4le()
  self.len_blob = self._io:read_u4le()
end

-- 
-- Always 1 in the files that were seen.
-- 
-- Size of the blob in bytes.

-- 
-- A driver that uses the Windows Driver Frameworks (0x38 bytes). The blob
-- f87e4a4c-c5a1-4d2f-bff0-d5de63a5e4c3 is an array of them in the order of
-- loading; the first is the framework itself, `Wdf01000`, with its own
-- version.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-wdfkd-wdfldr)
WindowsDumpBlobs.FrameworkDriver = class.class(KaitaiStruct)

function WindowsDumpBlobs.FrameworkDriver:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.FrameworkDriver:_read()
  self.globals_address = self._io:read_u8le()
  self.major_version = self._io:read_u4le()
  self.minor_version = self._io:read_u4le()
  self.build_number = self._io:read_u4le()
  self.name = self._io:read_bytes(32)
  self._unnamed5 = self._io:read_bytes(4)
end

-- 
-- Address of the driver's framework globals; 0 for the framework itself.
-- Inferred.
-- 
-- Major version of the framework that the driver was bound to.
-- 
-- Minor version of it.
-- 
-- Build number of it, 0 in the files that were seen.
-- 
-- Name of the driver in ASCII up to the first zero, without its extension;
-- what follows is left over.
-- 
-- Left over.

-- 
-- Head of the log of one driver that uses the Windows Driver Frameworks (tag
-- 54c84888-01d1-4c1e-bed6-282c98241303; 0x44 bytes). Inferred: Windows saves
-- the log of the driver that it holds responsible, or else of the one that
-- logged last. The entries follow; their text is not in the dump.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-wdfkd-wdflogdump)
WindowsDumpBlobs.FrameworkLogHeader = class.class(KaitaiStruct)

function WindowsDumpBlobs.FrameworkLogHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.FrameworkLogHeader:_read()
  self.guid = self._io:read_bytes(16)
  self.log_address = self._io:read_u8le()
  self.len_log = self._io:read_u4le()
  self.ofs_next = self._io:read_u2le()
  self.ofs_last = self._io:read_u2le()
  self.sequence_number = self._io:read_u4le()
  self.name = self._io:read_bytes(32)
end

-- 
-- GUID 544d4c9d-942c-46d5-bf50-df5cd9524a50, the same in all files.
-- 
-- Address of the log in memory.
-- 
-- Size of the entries in bytes.
-- 
-- Offset of the next entry from the first one. Inferred.
-- 
-- Offset of the last entry from the first one. Inferred.
-- 
-- Number of the last entry. Inferred.
-- 
-- Name of the driver in ASCII up to the first zero, without its extension.

-- 
-- Value of a model-specific register, in a `processor_register`.
WindowsDumpBlobs.MsrReading = class.class(KaitaiStruct)

function WindowsDumpBlobs.MsrReading:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.MsrReading:_read()
  self.value = self._io:read_u8le()
  self._unnamed1 = self._io:read_bytes(8)
end

-- 
-- All 64 bits of the register.
-- 
-- Zero.

-- 
-- Head of the black box of NTFS (tag 00afe9c4-940d-4213-8016-cd3719b5bc20;
-- 0x1000 bytes). Everything behind it is zero in every file that was seen.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxntfs)
WindowsDumpBlobs.NtfsBlackBox = class.class(KaitaiStruct)

function WindowsDumpBlobs.NtfsBlackBox:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.NtfsBlackBox:_read()
  self.version = self._io:read_u4le()
  self.len_record = self._io:read_u4le()
  self.time = self._io:read_u8le()
  self.ofs_first = self._io:read_u2le()
  self.len_header = self._io:read_u2le()
end

-- 
-- Always 0x10000000 in the files that were seen.
-- 
-- Always 0x118; presumably the size of a record.
-- 
-- A time shortly after the boot; presumably the start of the file system.
-- 
-- Always 8; its meaning is not known.
-- 
-- Always 0x18; presumably the size of this header.

-- 
-- Head of the data of the NVIDIA display driver (tag
-- bf2297dc-34ba-11dc-868a-e19155d89593). The rest is not described; it
-- contains messages of protocol buffers, one of them with the version of the
-- driver and its branch in ASCII (`560.94`, `r560_88-4`).
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data)
WindowsDumpBlobs.NvidiaHeader = class.class(KaitaiStruct)

function WindowsDumpBlobs.NvidiaHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.NvidiaHeader:_read()
  self.signature = self._io:read_bytes(4)
  if not(self.signature == "\078\086\067\068") then
    error("not equal, expected " .. "\078\086\067\068" .. ", but got " .. self.signature)
  end
  self.guid = self._io:read_bytes(16)
  self.len_blob = self._io:read_u4le()
end

-- 
-- Marks the format.
-- 
-- The same in all files.
-- 
-- Size of the blob in bytes.

-- 
-- Head of a part of a configuration space, behind `pci_record` or the piece
-- before; `len_piece` bytes of it follow.
WindowsDumpBlobs.PciPiece = class.class(KaitaiStruct)

function WindowsDumpBlobs.PciPiece:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.PciPiece:_read()
  self.ofs_piece = self._io:read_u2le()
  self.len_piece = self._io:read_u2le()
end

-- 
-- Offset of the part in the configuration space.
-- 
-- Size in bytes.

-- 
-- Head of the configuration space of one PCI function (tag
-- 9276c055-eb87-425c-b8b5-04e4d247f6cd; 0x38 bytes). The blob is a sequence of
-- such records up to its end. `num_pieces` times `pci_piece` follow. The pieces
-- are parts of the space, for which see `pci_configuration`: the header, and
-- capabilities; those that touch each other are in one piece.
WindowsDumpBlobs.PciRecord = class.class(KaitaiStruct)

function WindowsDumpBlobs.PciRecord:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.PciRecord:_read()
  self.signature = self._io:read_bytes(4)
  self.len_record = self._io:read_u4le()
  self.num_pieces = self._io:read_u4le()
  self.address = self._io:read_u4le()
  self.bus_extension = self._io:read_u8le()
  self.flags = self._io:read_u8le()
  self.link = self._io:read_u8le()
  self.previous = self._io:read_u8le()
  self.next = self._io:read_u8le()
end

-- 
-- The characters `PCfg`.
-- 
-- Size of the record in bytes, with its head.
-- 
-- Number of pieces.
-- 
-- Bus from bit 8 on, device in bits 3 to 7, function in bits 0 to 2.
-- 
-- Kernel address; inferred to be a structure of the bus.
-- 
-- Always 1 in the files that were seen.
-- 
-- Kernel address inside of the function's own structure.
-- 
-- Kernel address of the structure of the function before, or 0.
-- 
-- Kernel address of the structure of the next function, or 0.

-- 
-- Head of the record of Plug and Play (tag
-- b7631941-532a-4cd6-b1b1-edb5917d4557): the device that was started or
-- removed last, mostly long before. The device instance path follows in
-- UTF-16, with zeros behind it.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxpnp)
WindowsDumpBlobs.PlugAndPlayHeader = class.class(KaitaiStruct)

function WindowsDumpBlobs.PlugAndPlayHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.PlugAndPlayHeader:_read()
  self._unnamed0 = self._io:read_bytes(16)
  self.time = self._io:read_u8le()
  self._unnamed2 = self._io:read_bytes(20)
end

-- 
-- Zero in the files that were seen.
-- 
-- When that was.
-- 
-- The numbers 3 and 0x18 with zeros; their meaning is not known.

-- 
-- State of a power button that was held until the machine stopped (tag
-- 5545f79e-5326-4467-ae69-81633ae33155; 0x60 bytes), in a dump of bug check
-- 0x1c8. Only one file was seen; all but the head is inferred.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2)
WindowsDumpBlobs.PowerButton = class.class(KaitaiStruct)

function WindowsDumpBlobs.PowerButton:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.PowerButton:_read()
  self.version = self._io:read_u4le()
  self.len_blob = self._io:read_u4le()
  self._unnamed2 = self._io:read_bytes(8)
  self.signature = self._io:read_bytes(4)
  if not(self.signature == "\080\079\087\068") then
    error("not equal, expected " .. "\080\079\087\068" .. ", but got " .. self.signature)
  end
  self._unnamed4 = self._io:read_bytes(12)
  self.thread_address = self._io:read_u8le()
  self._unnamed6 = self._io:read_bytes(24)
  self.routine_address = self._io:read_u8le()
  self.stack_address = self._io:read_u8le()
  self._unnamed9 = self._io:read_bytes(16)
end

-- 
-- 1 in the only file that was seen.
-- 
-- Size of the blob in bytes.
-- 
-- The numbers 1 and 0.
-- 
-- Marks the format.
-- 
-- Three numbers whose meaning is not known.
-- 
-- Address of a thread. Inferred.
-- 
-- Zero.
-- 
-- Address in the kernel. Inferred.
-- 
-- Address on a stack. Inferred.
-- 
-- An address that is not known, and that of the thread again.

-- 
-- A leaf of CPUID or a model-specific register (tag
-- d03dc06f-d88e-44c5-ba2a-fae035172d19; 0x28 bytes). The blob is a sequence of
-- such entries up to its end. There are two readings: one that was taken when
-- the machine started, and one that was taken on the processor that stopped.
-- Under a hypervisor the first has what the hypervisor lets its guests see.
-- 
-- CPUID is called with the number of the leaf in ECX as well, so that the entry of
-- leaf 7 has subleaf 7 of it, which is empty, and not the features in subleaf 0.
WindowsDumpBlobs.ProcessorRegister = class.class(KaitaiStruct)

function WindowsDumpBlobs.ProcessorRegister:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.ProcessorRegister:_read()
  self.kind = self._io:read_u4le()
  self.kind = WindowsDumpBlobs.RegisterKinds(self.kind) or self.kind
  self.index = self._io:read_u4le()
  self.early_reading = self._io:read_bytes(16)
  self.crash_reading = self._io:read_bytes(16)
end

-- 
-- What was read; decides whether the readings are `cpuid_reading` or
-- `msr_reading`.
-- 
-- Number of the leaf, or of the model-specific register.
-- 
-- First reading.
-- 
-- Second reading, at the crash.

-- 
-- A value of the registry key of processor 0 (tag
-- 6c7ac389-4313-47dc-9f34-a8800a0fb56c), `CentralProcessor/0` in the description
-- of the hardware. The blob is a sequence of such values up to its end.
WindowsDumpBlobs.RegistryValue = class.class(KaitaiStruct)

function WindowsDumpBlobs.RegistryValue:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.RegistryValue:_read()
  self.len_name = self._io:read_u4le()
  self.name = self._io:read_bytes(self.len_name)
  self.value_type = self._io:read_u4le()
  self.value_type = WindowsDumpBlobs.RegistryTypes(self.value_type) or self.value_type
  self.len_data = self._io:read_u4le()
  self.data = self._io:read_bytes(self.len_data)
end

-- 
-- Size of the name in bytes, with its terminating zero.
-- 
-- Name of the value in UTF-16.
-- 
-- Kind of the data.
-- 
-- Size of the data in bytes.
-- 
-- The data; texts are in UTF-16, with a terminating zero.

-- 
-- Head of the ranges of one driver, behind `saved_memory_header` or the ranges
-- of the group before. The name follows, padded with zeros up to `len_header`
-- bytes from the start of this head, then `num_ranges` times
-- `saved_memory_range` with the bytes. Nothing is aligned.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data)
WindowsDumpBlobs.SavedMemoryGroup = class.class(KaitaiStruct)

function WindowsDumpBlobs.SavedMemoryGroup:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.SavedMemoryGroup:_read()
  self.len_header = self._io:read_u4le()
  self.num_ranges = self._io:read_u4le()
  self.len_ranges = self._io:read_u4le()
  self._unnamed3 = self._io:read_bytes(4)
  self.len_name = self._io:read_u4le()
end

-- 
-- Size of this head and the name in bytes; the first range begins there.
-- 
-- Number of ranges.
-- 
-- Size of all ranges in bytes, with their heads.
-- 
-- Zero.
-- 
-- Size of the name in bytes, with zeros behind it.

-- 
-- Head of the ranges of memory that drivers added, with their bytes (tag
-- 0d910545-e694-4b15-870c-01625fb32a6f; 0x18 bytes). Builds of 2024 write it
-- in place of `address_range_group`. `num_groups` times `saved_memory_group`
-- follow, each with its ranges. Most of this memory is in no data block of the
-- dump.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data)
WindowsDumpBlobs.SavedMemoryHeader = class.class(KaitaiStruct)

function WindowsDumpBlobs.SavedMemoryHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.SavedMemoryHeader:_read()
  self.len_header = self._io:read_u4le()
  self.version = self._io:read_u2le()
  self.num_groups = self._io:read_u2le()
  self.len_blob = self._io:read_u4le()
  self.len_data = self._io:read_u4le()
  self._unnamed5 = self._io:read_bytes(8)
end

-- 
-- Size of this header, 0x18.
-- 
-- Always 1 in the files that were seen.
-- 
-- Number of groups.
-- 
-- Size of the blob in bytes.
-- 
-- Size of the blob once more; presumably the bytes in use.
-- 
-- Zero.

-- 
-- Head of a range of memory; `len_range` bytes of it follow.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data)
WindowsDumpBlobs.SavedMemoryRange = class.class(KaitaiStruct)

function WindowsDumpBlobs.SavedMemoryRange:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.SavedMemoryRange:_read()
  self.address = self._io:read_u8le()
  self.len_range = self._io:read_u8le()
end

-- 
-- Virtual address of the first byte.
-- 
-- Size in bytes.

-- 
-- Mark of a dump that was written while the machine was shutting down (tag
-- 6de4c85a-57f3-4cda-82fe-c8855a58f8e4; 8 bytes). Inferred: just the dumps
-- taken during a shutdown have it.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data)
WindowsDumpBlobs.ShutdownMark = class.class(KaitaiStruct)

function WindowsDumpBlobs.ShutdownMark:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.ShutdownMark:_read()
  self.version = self._io:read_u4le()
  self.state = self._io:read_u4le()
end

-- 
-- Always 1 in the files that were seen.
-- 
-- Always 3 in the files that were seen; its meaning is not known.

-- 
-- A request to a disk (0x3c bytes); see `storage_ring_header`. All fields are
-- inferred: the commands of ataport agree with the registers behind them, and
-- its times with the time since the boot.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/storage/storport-driver)
WindowsDumpBlobs.StorageRequest = class.class(KaitaiStruct)

function WindowsDumpBlobs.StorageRequest:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.StorageRequest:_read()
  self.operation = self._io:read_u1()
  self.command = self._io:read_bytes(15)
  self.ata_registers = self._io:read_bytes(16)
  self.start_time = self._io:read_u8le()
  self.end_time = self._io:read_u8le()
  self.status = self._io:read_u4le()
  self._unnamed6 = self._io:read_bytes(4)
  self.low_address = self._io:read_u4le()
end

-- 
-- Operation code of the SCSI command, 0x28 to read and 0x2a to write.
-- 
-- Rest of the SCSI command; storport clears it.
-- 
-- Registers of the ATA command, of ataport alone.
-- 
-- When the request began; 0 if that was not noted. Of ataport since the
-- boot.
-- 
-- When it was completed. A request of ataport that was not has a time
-- before its start.
-- 
-- Status. Of storport that of the request block, where 1 is success; of
-- ataport the ATA status register, where 0x50 is ready and bit 0 an error.
-- 
-- Zero.
-- 
-- Lower half of an address in memory; of ataport 0.

-- 
-- Head of the last requests that a storage port driver completed (tag
-- da82441d-7142-4bc1-b844-0807c5a4b67f; 0x24 bytes), one blob for each port
-- driver. `num_requests` times `storage_request` follow: of
-- storport the latest first, of ataport in the order of its ring.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/storage/storport-driver)
WindowsDumpBlobs.StorageRingHeader = class.class(KaitaiStruct)

function WindowsDumpBlobs.StorageRingHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.StorageRingHeader:_read()
  self.signature = self._io:read_bytes(4)
  self.version = self._io:read_u4le()
  self.len_blob = self._io:read_u4le()
  self._unnamed3 = self._io:read_bytes(4)
  self.name = self._io:read_bytes(16)
  self.num_requests = self._io:read_u4le()
end

-- 
-- Signature, `DSTP` of storport.sys and `DATA` of ataport.sys.
-- 
-- Always 0x60 in the files that were seen; its meaning is not known.
-- 
-- Size of the blob in bytes.
-- 
-- Zero.
-- 
-- Name of the port driver in ASCII, with zeros behind it.
-- 
-- Number of requests; 64 or 66 at most.

-- 
-- What the compressed store found wrong (tag
-- d6d379dc-c699-43e9-8c5e-f5fd8dd65780), in a dump of bug check 0x1c7. The
-- page of the store follows, `len_page` bytes.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2)
WindowsDumpBlobs.StoreCorruption = class.class(KaitaiStruct)

function WindowsDumpBlobs.StoreCorruption:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.StoreCorruption:_read()
  self.version = self._io:read_u8le()
  self.page_address = self._io:read_u8le()
  self.len_page = self._io:read_u8le()
  self.expected_hash = self._io:read_u8le()
  self.found_hash = self._io:read_u8le()
  self.target_address = self._io:read_u8le()
end

-- 
-- 1 in the only file that was seen.
-- 
-- Address of the compressed page, parameter 2 of the bug check.
-- 
-- Size of the page in bytes.
-- 
-- Hash that the page had, parameter 3 of the bug check.
-- 
-- Presumably the hash that it has now.
-- 
-- Address of the page to be filled, parameter 4 of the bug check.

-- 
-- Head of the notification that Winlogon was delivering or had delivered last
-- (tag 80cc79cf-a719-4af1-bf97-fe29ff76ebc1). The name follows in UTF-16, with
-- zeros behind it, such as `ShellStartupShellStarted`, the normal state.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxwinlogon)
WindowsDumpBlobs.WinlogonHeader = class.class(KaitaiStruct)

function WindowsDumpBlobs.WinlogonHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.WinlogonHeader:_read()
  self.version = self._io:read_u4le()
  self.len_blob = self._io:read_u4le()
  self.flag = self._io:read_u4le()
end

-- 
-- Always 1 in the files that were seen.
-- 
-- Size of the blob in bytes.
-- 
-- Mostly 0; 1 was seen with a locked display. Presumably whether the
-- notification was still being delivered.

return WindowsDumpBlobs
