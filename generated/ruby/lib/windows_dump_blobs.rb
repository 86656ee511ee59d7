# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_dump_blobs.ksy; kaitai-struct-compiler 0.11.0

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The contents of the blobs that drivers and the kernel itself add to a crash
# dump when the machine stops ("secondary data"). The container, with the tag
# and the size of each blob, is `blob_file_header` of `windows_kernel_dump`; the
# tag decides the type of the data:
# 
# | tag | type |
# |---|---|
# | 00afe9c4-940d-4213-8016-cd3719b5bc20 | `ntfs_black_box` |
# | 0d910545-e694-4b15-870c-01625fb32a6f | `saved_memory_header` |
# | 270a33fd-3da6-460d-ba89-3c1bae21e39b | `display_watchdog_header` |
# | 2b4ae195-a64d-4f04-8ede-7e4f981bd42a | `address_range_group` |
# | 2b88b710-1c93-4f7c-b06c-655ecc50decc | `etw_header` |
# | 54c84888-01d1-4c1e-bed6-282c98241303 | `framework_log_header` |
# | 5545f79e-5326-4467-ae69-81633ae33155 | `power_button` |
# | 6c7ac389-4313-47dc-9f34-a8800a0fb56c | `registry_value` |
# | 6de4c85a-57f3-4cda-82fe-c8855a58f8e4 | `shutdown_mark` |
# | 80cc79cf-a719-4af1-bf97-fe29ff76ebc1 | `winlogon_header` |
# | 9276c055-eb87-425c-b8b5-04e4d247f6cd | `pci_record` |
# | b7631941-532a-4cd6-b1b1-edb5917d4557 | `plug_and_play_header` |
# | be84d651-a550-4367-8e63-ab792b631f94 | `executable_path_header` |
# | bf2297dc-34ba-11dc-868a-e19155d89593 | `nvidia_header` |
# | d03dc06f-d88e-44c5-ba2a-fae035172d19 | `processor_register` |
# | d6d379dc-c699-43e9-8c5e-f5fd8dd65780 | `store_corruption` |
# | da82441d-7142-4bc1-b844-0807c5a4b67f | `storage_ring_header` |
# | e83b40d2-b0a0-4842-abea-71c9e3463dd1 | `acpi_table_header` |
# | f57308df-cc45-4e01-ad76-29a4ebb010ec | `boot_status` |
# | f87e4a4c-c5a1-4d2f-bff0-d5de63a5e4c3 | `framework_driver`, several |
# 
# The blob fe96ddbf-850d-4c4a-a7bf-c686be526047 is the name of a module in
# UTF-16 and nothing else.
# 
# There is no common head: the root has no fields of its own, and an application
# applies the type that belongs to the tag to the bytes of the blob. What
# follows a header is told by its documentation.
# 
# Few of these formats have a public declaration. Names with an `-orig-id` are
# those of public symbols; all others describe what the bytes were seen to be
# in dumps of Windows 10 and 11. Where that is inferred the documentation of a
# field says so. All times are numbers of 100 nanoseconds since 1601, UTC, unless
# something else is said.
# @see https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data Source
class WindowsDumpBlobs < Kaitai::Struct::Struct

  REGISTER_KINDS = {
    0 => :register_kinds_cpuid,
    1 => :register_kinds_msr,
  }
  I__REGISTER_KINDS = REGISTER_KINDS.invert

  REGISTRY_TYPES = {
    0 => :registry_types_none,
    1 => :registry_types_sz,
    2 => :registry_types_expand_sz,
    3 => :registry_types_binary,
    4 => :registry_types_dword,
    5 => :registry_types_dword_big_endian,
    6 => :registry_types_link,
    7 => :registry_types_multi_sz,
    8 => :registry_types_resource_list,
    9 => :registry_types_full_resource_descriptor,
    10 => :registry_types_resource_requirements_list,
    11 => :registry_types_qword,
  }
  I__REGISTRY_TYPES = REGISTRY_TYPES.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    self
  end

  ##
  # Header of an ACPI table (tag e83b40d2-b0a0-4842-abea-71c9e3463dd1), without the
  # fields of its maker's compiler. The blob is a sequence of tables. Each is cut
  # off behind a number of bytes that is the same for all tables of a dump (0x1c,
  # 0x34, 0x44, 0x5c and 0x68 have been seen; `SSDT` has its header of 0x24 alone),
  # while `len_table` is the full size. The table `MSDM` contains the product key
  # of Windows.
  # @see https://uefi.org/specs/ACPI/6.5/05_ACPI_Software_Programming_Model.html#system-description-table-header Source
  class AcpiTableHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @signature = @_io.read_bytes(4)
      @len_table = @_io.read_u4le
      @revision = @_io.read_u1
      @checksum = @_io.read_u1
      @oem_id = @_io.read_bytes(6)
      @oem_table_id = @_io.read_bytes(8)
      @oem_revision = @_io.read_u4le
      self
    end

    ##
    # Kind of the table, in ASCII.
    attr_reader :signature

    ##
    # Size of the complete table in bytes, with its header of 0x24 bytes.
    attr_reader :len_table

    ##
    # Version of the layout of such tables.
    attr_reader :revision

    ##
    # Makes the sum of all bytes of the complete table 0 modulo 256.
    attr_reader :checksum

    ##
    # Maker of the firmware, in ASCII.
    attr_reader :oem_id

    ##
    # The maker's name of the table, in ASCII.
    attr_reader :oem_table_id

    ##
    # The maker's version of the table.
    attr_reader :oem_revision
  end

  ##
  # A range of virtual memory; see `address_range_group`.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data Source
  class AddressRange < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @address = @_io.read_u8le
      @len_range = @_io.read_u8le
      self
    end

    ##
    # Virtual address of the first byte.
    attr_reader :address

    ##
    # Size in bytes.
    attr_reader :len_range
  end

  ##
  # A driver's ranges of memory that the dump was to have besides its own (tag
  # 2b4ae195-a64d-4f04-8ede-7e4f981bd42a), as added by callbacks of the type
  # `KbCallbackTriageDumpData`. The blob is a sequence of such groups: this
  # head, then `num_ranges` times `address_range`, then `len_name` bytes of
  # name. Most ranges are in the data blocks of the dump; what was paged out is
  # not.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data Source
  class AddressRangeGroup < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @num_ranges = @_io.read_u4le
      @len_name = @_io.read_u4le
      self
    end

    ##
    # Number of ranges that follow.
    attr_reader :num_ranges

    ##
    # Size of the name behind the ranges in bytes, with its terminating zero.
    # Mostly ASCII; some drivers pass UTF-16, of which the first character
    # remains.
    attr_reader :len_name
  end

  ##
  # Boot status data (tag f57308df-cc45-4e01-ad76-29a4ebb010ec): how the last
  # boots and shutdowns went, kept by the kernel across boots in the file
  # `bootstat.dat`. The sum of all bytes is 0 modulo 256.
  # 
  # The difference of `last_boot_id` and `last_successful_shutdown_boot_id` is
  # the number of boots in a row that did not end in a shutdown; 1 is normal in
  # a crash dump.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd Source
  class BootStatus < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @version = @_io.read_u4le
      @product_type = @_io.read_u4le
      @aab_enabled = @_io.read_u1
      @aab_timeout = @_io.read_u1
      @last_boot_succeeded = @_io.read_u1
      @last_boot_shutdown = @_io.read_u1
      @sleep_in_progress = @_io.read_u1
      @_unnamed7 = @_io.read_bytes(3)
      @power_button_timestamp = @_io.read_u8le
      @flags = @_io.read_u1
      @connected_standby_scenario_instance_id = @_io.read_u1
      @connected_standby_entry_reason = @_io.read_u1
      @connected_standby_exit_reason = @_io.read_u1
      @system_sleep_transitions_to_on = @_io.read_u2le
      @_unnamed14 = @_io.read_bytes(2)
      @last_reference_time = @_io.read_u8le
      @last_reference_time_checksum = @_io.read_u4le
      @last_update_boot_id = @_io.read_u4le
      @boot_attempt_count = @_io.read_u1
      @last_boot_checkpoint = @_io.read_u1
      @checksum = @_io.read_u1
      @_unnamed21 = @_io.read_bytes(1)
      @last_boot_id = @_io.read_u4le
      @last_successful_shutdown_boot_id = @_io.read_u4le
      @last_reported_abnormal_shutdown_boot_id = @_io.read_u4le
      @error_info = []
      (5).times { |i|
        @error_info << @_io.read_u4le
      }
      @_unnamed26 = @_io.read_bytes(4)
      @last_press_time = @_io.read_u8le
      @cumulative_press_count = @_io.read_u4le
      @last_press_boot_id = @_io.read_u2le
      @last_power_watchdog_stage = @_io.read_u1
      @power_button_flags = @_io.read_u1
      self
    end

    ##
    # Offset of what follows. A GUID of 16 bytes is between in the larger
    # versions; it may contain the MAC address of the machine. Inferred from
    # one file with uses of the button.
    def ofs_releases
      return @ofs_releases unless @ofs_releases.nil?
      @ofs_releases = (version < 192 ? 104 : 120)
      @ofs_releases
    end

    ##
    # The rest of what the power button did.
    def releases
      return @releases unless @releases.nil?
      _pos = @_io.pos
      @_io.seek(ofs_releases)
      @releases = BootStatusReleases.new(@_io, self, @_root)
      @_io.seek(_pos)
      @releases
    end

    ##
    # Size of the whole in bytes; 0xb0, 0xc0 and 0xc8 have been seen.
    attr_reader :version

    ##
    # Kind of the installed Windows. 1 is a workstation, 2 a domain
    # controller, 3 a server.
    attr_reader :product_type

    ##
    # Whether advanced boot options are offered after a failed boot.
    attr_reader :aab_enabled

    ##
    # Seconds for which they are offered, mostly 30.
    attr_reader :aab_timeout

    ##
    # Whether this boot has been completed: 1 soon after the start.
    attr_reader :last_boot_succeeded

    ##
    # Whether the boot before ended in a shutdown.
    attr_reader :last_boot_shutdown

    ##
    # Not zero while the machine goes to sleep or wakes, in older builds.
    attr_reader :sleep_in_progress

    ##
    # Aligns the next field.
    attr_reader :_unnamed7

    ##
    # When the power button was pressed; 0 if it was not.
    attr_reader :power_button_timestamp

    ##
    # Bit 0: the system runs. Bit 1: connected standby is in progress. Bit 2:
    # a user's shutdown, bit 3: the system's shutdown is in progress. Bits 4
    # to 7: the machine goes to sleep or wakes. Bit 3 has been seen in a boot
    # of seconds as well.
    attr_reader :flags

    ##
    # Number of the connected standby.
    attr_reader :connected_standby_scenario_instance_id

    ##
    # Why connected standby was entered.
    attr_reader :connected_standby_entry_reason

    ##
    # Why connected standby was left.
    attr_reader :connected_standby_exit_reason

    ##
    # How often the machine has woken from sleep in this boot.
    attr_reader :system_sleep_transitions_to_on

    ##
    # Aligns the next field.
    attr_reader :_unnamed14

    ##
    # When this structure was written last.
    attr_reader :last_reference_time

    ##
    # Checksum of that time.
    attr_reader :last_reference_time_checksum

    ##
    # Number of the boot in which it was written.
    attr_reader :last_update_boot_id

    ##
    # How often this boot has been tried.
    attr_reader :boot_attempt_count

    ##
    # How far the boot came.
    attr_reader :last_boot_checkpoint

    ##
    # Makes the sum of all bytes 0 modulo 256.
    attr_reader :checksum

    ##
    # Aligns the next field.
    attr_reader :_unnamed21

    ##
    # Number of this boot, the `boot_id` of the header.
    attr_reader :last_boot_id

    ##
    # Number of the last boot that ended in a shutdown.
    attr_reader :last_successful_shutdown_boot_id

    ##
    # Number of the last boot whose abnormal end was reported.
    attr_reader :last_reported_abnormal_shutdown_boot_id

    ##
    # What failed in a boot; zeros if nothing did.
    attr_reader :error_info

    ##
    # Aligns the next field.
    attr_reader :_unnamed26

    ##
    # When the power button was pressed last; 0 if it was not.
    attr_reader :last_press_time

    ##
    # How often it was pressed.
    attr_reader :cumulative_press_count

    ##
    # Number of the boot in which it was pressed last.
    attr_reader :last_press_boot_id

    ##
    # Stage of the watchdog that waits for a shutdown.
    attr_reader :last_power_watchdog_stage

    ##
    # Bit 0: the watchdog is armed. Bit 1: a shutdown is in progress.
    attr_reader :power_button_flags
  end

  ##
  # The second half of what the power button did, in `boot_status`.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd Source
  class BootStatusReleases < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @last_release_time = @_io.read_u8le
      @cumulative_release_count = @_io.read_u4le
      @last_release_boot_id = @_io.read_u2le
      @error_count = @_io.read_u2le
      @current_connected_standby_phase = @_io.read_u1
      @_unnamed5 = @_io.read_bytes(3)
      @transition_latest_checkpoint_id = @_io.read_u4le
      @transition_latest_checkpoint_type = @_io.read_u4le
      @transition_latest_checkpoint_sequence_number = @_io.read_u4le
      self
    end

    ##
    # When the power button was released last.
    attr_reader :last_release_time

    ##
    # How often it was released.
    attr_reader :cumulative_release_count

    ##
    # Number of the boot in which it was released last.
    attr_reader :last_release_boot_id

    ##
    # Number of errors of the power button.
    attr_reader :error_count

    ##
    # Phase that connected standby has reached.
    attr_reader :current_connected_standby_phase

    ##
    # Aligns the next field.
    attr_reader :_unnamed5

    ##
    # Last checkpoint of a transition.
    attr_reader :transition_latest_checkpoint_id

    ##
    # Type of that checkpoint.
    attr_reader :transition_latest_checkpoint_type

    ##
    # Number of that checkpoint.
    attr_reader :transition_latest_checkpoint_sequence_number
  end

  ##
  # Result of CPUID, in a `processor_register`.
  class CpuidReading < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @eax = @_io.read_u4le
      @ebx = @_io.read_u4le
      @ecx = @_io.read_u4le
      @edx = @_io.read_u4le
      self
    end

    ##
    # EAX, as CPUID returned it.
    attr_reader :eax

    ##
    # EBX, as CPUID returned it.
    attr_reader :ebx

    ##
    # ECX, as CPUID returned it.
    attr_reader :ecx

    ##
    # EDX, as CPUID returned it.
    attr_reader :edx
  end

  ##
  # A display adapter, in a section of `display_watchdog_header` (0x10 bytes;
  # zeros at its end may have been cut off). Those of vendor 0x1414 are
  # Microsoft's software adapters.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery Source
  class DisplayAdapter < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @driver_model = @_io.read_u4le
      @vendor_id = @_io.read_u4le
      @device_id = @_io.read_u4le
      @number = @_io.read_u4le
      self
    end

    ##
    # Version of the display driver model times 1000, 3200 for WDDM 3.2.
    # Inferred from the numbers of `KMT_DRIVERVERSION`.
    attr_reader :driver_model

    ##
    # Vendor by its PCI number; on ARM64 four ASCII characters.
    attr_reader :vendor_id

    ##
    # Device by its PCI number; on ARM64 four ASCII characters.
    attr_reader :device_id

    ##
    # Number of the adapter. Inferred.
    attr_reader :number
  end

  ##
  # An entry of the directory behind `display_watchdog_header`. Sections are in
  # the order of the entries; each ends where the next begins. Zeros at the end
  # of a section may have been cut off.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery Source
  class DisplayWatchdogEntry < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @ofs_section = @_io.read_u4le
      @id = @_io.read_u4le
      self
    end

    ##
    # Offset of the section in the blob; 0 if the entry is not used.
    attr_reader :ofs_section

    ##
    # Kind of the section. From 0x20 to 0x23: a `display_adapter`. 0xffff: the
    # state of the timeout recovery. 0x11 to 0x19: events. 1, 2, 3 and 6: the
    # report.
    attr_reader :id
  end

  ##
  # Head of the data of the display watchdog (tag
  # 270a33fd-3da6-460d-ba89-3c1bae21e39b), which the graphics kernel adds to
  # every dump, with a report if a display driver did not answer. A directory of
  # `display_watchdog_entry` follows.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery Source
  class DisplayWatchdogHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @num_entries = @_io.read_u4le
      @len_common = @_io.read_u4le
      self
    end

    ##
    # Size of the directory; it may be one more than there is room for in
    # front of the first section.
    attr_reader :num_entries

    ##
    # Where the report of a driver that did not answer begins; 0 without one.
    attr_reader :len_common
  end

  ##
  # Head of the buffers of Event Tracing for Windows that had not been written
  # to their files (tag 2b88b710-1c93-4f7c-b06c-655ecc50decc; 0x20 bytes).
  # `etw_logger` and the buffers of that logger follow, several times.
  # @see https://learn.microsoft.com/en-us/windows/win32/api/evntrace/ns-evntrace-trace_logfile_header Source
  class EtwHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @timer_resolution = @_io.read_u4le
      @build_number = @_io.read_u4le
      @cpu_mhz = @_io.read_u4le
      @_unnamed3 = @_io.read_bytes(4)
      @boot_time = @_io.read_u8le
      @counter_frequency = @_io.read_u4le
      @_unnamed6 = @_io.read_bytes(4)
      self
    end

    ##
    # Length of a tick of the clock in units of 100 nanoseconds; 156250 is
    # usual.
    attr_reader :timer_resolution

    ##
    # Build number of Windows in the lower 28 bits; the upper four are 0xf for
    # a free (release) build of the kernel.
    attr_reader :build_number

    ##
    # Speed of the processors in MHz.
    attr_reader :cpu_mhz

    ##
    # Zero.
    attr_reader :_unnamed3

    ##
    # When the machine was started.
    attr_reader :boot_time

    ##
    # Ticks of the counter of the time stamps in a second.
    attr_reader :counter_frequency

    ##
    # Zero.
    attr_reader :_unnamed6
  end

  ##
  # Head of the buffers of one logger (0x30 bytes), somewhere behind
  # `etw_header`. The name follows, `len_name` bytes of UTF-16. The size of the
  # buffers behind it is not described, so the next logger is found by `magic`.
  # @see https://learn.microsoft.com/en-us/windows/win32/api/evntrace/ns-evntrace-trace_logfile_header Source
  class EtwLogger < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @magic = @_io.read_u4le
      @logger_id = @_io.read_u4le
      @log_file_mode = @_io.read_u4le
      @clock_type = @_io.read_u4le
      @len_buffer = @_io.read_u4le
      @len_name = @_io.read_u4le
      @times = []
      (3).times { |i|
        @times << @_io.read_u8le
      }
      self
    end

    ##
    # Marks a logger, 0x1ebafe1.
    attr_reader :magic

    ##
    # Number of the logger.
    attr_reader :logger_id

    ##
    # Log file mode, of which the flags are public. Inferred.
    attr_reader :log_file_mode

    ##
    # 1 for the performance counter, 2 for the system time. Inferred.
    attr_reader :clock_type

    ##
    # Size of a buffer in bytes.
    attr_reader :len_buffer

    ##
    # Size of the name in bytes.
    attr_reader :len_name

    ##
    # Three times at the start of the logger, in the units of `clock_type`.
    # Inferred.
    attr_reader :times
  end

  ##
  # Head of the path of a program (tag be84d651-a550-4367-8e63-ab792b631f94),
  # which follows in UTF-16 with zeros behind it. In the dump of a critical
  # process that died it was that process; in others it is not the current one.
  # No public source describes which one it is.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data Source
  class ExecutablePathHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @version = @_io.read_u4le
      @len_blob = @_io.read_u4le
      self
    end

    ##
    # Always 1 in the files that were seen.
    attr_reader :version

    ##
    # Size of the blob in bytes.
    attr_reader :len_blob
  end

  ##
  # A driver that uses the Windows Driver Frameworks (0x38 bytes). The blob
  # f87e4a4c-c5a1-4d2f-bff0-d5de63a5e4c3 is an array of them in the order of
  # loading; the first is the framework itself, `Wdf01000`, with its own
  # version.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-wdfkd-wdfldr Source
  class FrameworkDriver < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @globals_address = @_io.read_u8le
      @major_version = @_io.read_u4le
      @minor_version = @_io.read_u4le
      @build_number = @_io.read_u4le
      @name = @_io.read_bytes(32)
      @_unnamed5 = @_io.read_bytes(4)
      self
    end

    ##
    # Address of the driver's framework globals; 0 for the framework itself.
    # Inferred.
    attr_reader :globals_address

    ##
    # Major version of the framework that the driver was bound to.
    attr_reader :major_version

    ##
    # Minor version of it.
    attr_reader :minor_version

    ##
    # Build number of it, 0 in the files that were seen.
    attr_reader :build_number

    ##
    # Name of the driver in ASCII up to the first zero, without its extension;
    # what follows is left over.
    attr_reader :name

    ##
    # Left over.
    attr_reader :_unnamed5
  end

  ##
  # Head of the log of one driver that uses the Windows Driver Frameworks (tag
  # 54c84888-01d1-4c1e-bed6-282c98241303; 0x44 bytes). Inferred: Windows saves
  # the log of the driver that it holds responsible, or else of the one that
  # logged last. The entries follow; their text is not in the dump.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-wdfkd-wdflogdump Source
  class FrameworkLogHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @guid = @_io.read_bytes(16)
      @log_address = @_io.read_u8le
      @len_log = @_io.read_u4le
      @ofs_next = @_io.read_u2le
      @ofs_last = @_io.read_u2le
      @sequence_number = @_io.read_u4le
      @name = @_io.read_bytes(32)
      self
    end

    ##
    # GUID 544d4c9d-942c-46d5-bf50-df5cd9524a50, the same in all files.
    attr_reader :guid

    ##
    # Address of the log in memory.
    attr_reader :log_address

    ##
    # Size of the entries in bytes.
    attr_reader :len_log

    ##
    # Offset of the next entry from the first one. Inferred.
    attr_reader :ofs_next

    ##
    # Offset of the last entry from the first one. Inferred.
    attr_reader :ofs_last

    ##
    # Number of the last entry. Inferred.
    attr_reader :sequence_number

    ##
    # Name of the driver in ASCII up to the first zero, without its extension.
    attr_reader :name
  end

  ##
  # Value of a model-specific register, in a `processor_register`.
  class MsrReading < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @value = @_io.read_u8le
      @_unnamed1 = @_io.read_bytes(8)
      self
    end

    ##
    # All 64 bits of the register.
    attr_reader :value

    ##
    # Zero.
    attr_reader :_unnamed1
  end

  ##
  # Head of the black box of NTFS (tag 00afe9c4-940d-4213-8016-cd3719b5bc20;
  # 0x1000 bytes). Everything behind it is zero in every file that was seen.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxntfs Source
  class NtfsBlackBox < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @version = @_io.read_u4le
      @len_record = @_io.read_u4le
      @time = @_io.read_u8le
      @ofs_first = @_io.read_u2le
      @len_header = @_io.read_u2le
      self
    end

    ##
    # Always 0x10000000 in the files that were seen.
    attr_reader :version

    ##
    # Always 0x118; presumably the size of a record.
    attr_reader :len_record

    ##
    # A time shortly after the boot; presumably the start of the file system.
    attr_reader :time

    ##
    # Always 8; its meaning is not known.
    attr_reader :ofs_first

    ##
    # Always 0x18; presumably the size of this header.
    attr_reader :len_header
  end

  ##
  # Head of the data of the NVIDIA display driver (tag
  # bf2297dc-34ba-11dc-868a-e19155d89593). The rest is not described; it
  # contains messages of protocol buffers, one of them with the version of the
  # driver and its branch in ASCII (`560.94`, `r560_88-4`).
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data Source
  class NvidiaHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @signature = @_io.read_bytes(4)
      raise Kaitai::Struct::ValidationNotEqualError.new([78, 86, 67, 68].pack('C*'), @signature, @_io, "/types/nvidia_header/seq/0") if not @signature == [78, 86, 67, 68].pack('C*')
      @guid = @_io.read_bytes(16)
      @len_blob = @_io.read_u4le
      self
    end

    ##
    # Marks the format.
    attr_reader :signature

    ##
    # The same in all files.
    attr_reader :guid

    ##
    # Size of the blob in bytes.
    attr_reader :len_blob
  end

  ##
  # Head of a part of a configuration space, behind `pci_record` or the piece
  # before; `len_piece` bytes of it follow.
  class PciPiece < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @ofs_piece = @_io.read_u2le
      @len_piece = @_io.read_u2le
      self
    end

    ##
    # Offset of the part in the configuration space.
    attr_reader :ofs_piece

    ##
    # Size in bytes.
    attr_reader :len_piece
  end

  ##
  # Head of the configuration space of one PCI function (tag
  # 9276c055-eb87-425c-b8b5-04e4d247f6cd; 0x38 bytes). The blob is a sequence of
  # such records up to its end. `num_pieces` times `pci_piece` follow. The pieces
  # are parts of the space, for which see `pci_configuration`: the header, and
  # capabilities; those that touch each other are in one piece.
  class PciRecord < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @signature = @_io.read_bytes(4)
      @len_record = @_io.read_u4le
      @num_pieces = @_io.read_u4le
      @address = @_io.read_u4le
      @bus_extension = @_io.read_u8le
      @flags = @_io.read_u8le
      @link = @_io.read_u8le
      @previous = @_io.read_u8le
      @next = @_io.read_u8le
      self
    end

    ##
    # The characters `PCfg`.
    attr_reader :signature

    ##
    # Size of the record in bytes, with its head.
    attr_reader :len_record

    ##
    # Number of pieces.
    attr_reader :num_pieces

    ##
    # Bus from bit 8 on, device in bits 3 to 7, function in bits 0 to 2.
    attr_reader :address

    ##
    # Kernel address; inferred to be a structure of the bus.
    attr_reader :bus_extension

    ##
    # Always 1 in the files that were seen.
    attr_reader :flags

    ##
    # Kernel address inside of the function's own structure.
    attr_reader :link

    ##
    # Kernel address of the structure of the function before, or 0.
    attr_reader :previous

    ##
    # Kernel address of the structure of the next function, or 0.
    attr_reader :next
  end

  ##
  # Head of the record of Plug and Play (tag
  # b7631941-532a-4cd6-b1b1-edb5917d4557): the device that was started or
  # removed last, mostly long before. The device instance path follows in
  # UTF-16, with zeros behind it.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxpnp Source
  class PlugAndPlayHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @_unnamed0 = @_io.read_bytes(16)
      @time = @_io.read_u8le
      @_unnamed2 = @_io.read_bytes(20)
      self
    end

    ##
    # Zero in the files that were seen.
    attr_reader :_unnamed0

    ##
    # When that was.
    attr_reader :time

    ##
    # The numbers 3 and 0x18 with zeros; their meaning is not known.
    attr_reader :_unnamed2
  end

  ##
  # State of a power button that was held until the machine stopped (tag
  # 5545f79e-5326-4467-ae69-81633ae33155; 0x60 bytes), in a dump of bug check
  # 0x1c8. Only one file was seen; all but the head is inferred.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2 Source
  class PowerButton < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @version = @_io.read_u4le
      @len_blob = @_io.read_u4le
      @_unnamed2 = @_io.read_bytes(8)
      @signature = @_io.read_bytes(4)
      raise Kaitai::Struct::ValidationNotEqualError.new([80, 79, 87, 68].pack('C*'), @signature, @_io, "/types/power_button/seq/3") if not @signature == [80, 79, 87, 68].pack('C*')
      @_unnamed4 = @_io.read_bytes(12)
      @thread_address = @_io.read_u8le
      @_unnamed6 = @_io.read_bytes(24)
      @routine_address = @_io.read_u8le
      @stack_address = @_io.read_u8le
      @_unnamed9 = @_io.read_bytes(16)
      self
    end

    ##
    # 1 in the only file that was seen.
    attr_reader :version

    ##
    # Size of the blob in bytes.
    attr_reader :len_blob

    ##
    # The numbers 1 and 0.
    attr_reader :_unnamed2

    ##
    # Marks the format.
    attr_reader :signature

    ##
    # Three numbers whose meaning is not known.
    attr_reader :_unnamed4

    ##
    # Address of a thread. Inferred.
    attr_reader :thread_address

    ##
    # Zero.
    attr_reader :_unnamed6

    ##
    # Address in the kernel. Inferred.
    attr_reader :routine_address

    ##
    # Address on a stack. Inferred.
    attr_reader :stack_address

    ##
    # An address that is not known, and that of the thread again.
    attr_reader :_unnamed9
  end

  ##
  # A leaf of CPUID or a model-specific register (tag
  # d03dc06f-d88e-44c5-ba2a-fae035172d19; 0x28 bytes). The blob is a sequence of
  # such entries up to its end. There are two readings: one that was taken when
  # the machine started, and one that was taken on the processor that stopped.
  # Under a hypervisor the first has what the hypervisor lets its guests see.
  # 
  # CPUID is called with the number of the leaf in ECX as well, so that the entry of
  # leaf 7 has subleaf 7 of it, which is empty, and not the features in subleaf 0.
  class ProcessorRegister < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @kind = Kaitai::Struct::Stream::resolve_enum(WindowsDumpBlobs::REGISTER_KINDS, @_io.read_u4le)
      @index = @_io.read_u4le
      @early_reading = @_io.read_bytes(16)
      @crash_reading = @_io.read_bytes(16)
      self
    end

    ##
    # What was read; decides whether the readings are `cpuid_reading` or
    # `msr_reading`.
    attr_reader :kind

    ##
    # Number of the leaf, or of the model-specific register.
    attr_reader :index

    ##
    # First reading.
    attr_reader :early_reading

    ##
    # Second reading, at the crash.
    attr_reader :crash_reading
  end

  ##
  # A value of the registry key of processor 0 (tag
  # 6c7ac389-4313-47dc-9f34-a8800a0fb56c), `CentralProcessor/0` in the description
  # of the hardware. The blob is a sequence of such values up to its end.
  class RegistryValue < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @len_name = @_io.read_u4le
      @name = @_io.read_bytes(len_name)
      @value_type = Kaitai::Struct::Stream::resolve_enum(WindowsDumpBlobs::REGISTRY_TYPES, @_io.read_u4le)
      @len_data = @_io.read_u4le
      @data = @_io.read_bytes(len_data)
      self
    end

    ##
    # Size of the name in bytes, with its terminating zero.
    attr_reader :len_name

    ##
    # Name of the value in UTF-16.
    attr_reader :name

    ##
    # Kind of the data.
    attr_reader :value_type

    ##
    # Size of the data in bytes.
    attr_reader :len_data

    ##
    # The data; texts are in UTF-16, with a terminating zero.
    attr_reader :data
  end

  ##
  # Head of the ranges of one driver, behind `saved_memory_header` or the ranges
  # of the group before. The name follows, padded with zeros up to `len_header`
  # bytes from the start of this head, then `num_ranges` times
  # `saved_memory_range` with the bytes. Nothing is aligned.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data Source
  class SavedMemoryGroup < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @len_header = @_io.read_u4le
      @num_ranges = @_io.read_u4le
      @len_ranges = @_io.read_u4le
      @_unnamed3 = @_io.read_bytes(4)
      @len_name = @_io.read_u4le
      self
    end

    ##
    # Size of this head and the name in bytes; the first range begins there.
    attr_reader :len_header

    ##
    # Number of ranges.
    attr_reader :num_ranges

    ##
    # Size of all ranges in bytes, with their heads.
    attr_reader :len_ranges

    ##
    # Zero.
    attr_reader :_unnamed3

    ##
    # Size of the name in bytes, with zeros behind it.
    attr_reader :len_name
  end

  ##
  # Head of the ranges of memory that drivers added, with their bytes (tag
  # 0d910545-e694-4b15-870c-01625fb32a6f; 0x18 bytes). Builds of 2024 write it
  # in place of `address_range_group`. `num_groups` times `saved_memory_group`
  # follow, each with its ranges. Most of this memory is in no data block of the
  # dump.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data Source
  class SavedMemoryHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @len_header = @_io.read_u4le
      @version = @_io.read_u2le
      @num_groups = @_io.read_u2le
      @len_blob = @_io.read_u4le
      @len_data = @_io.read_u4le
      @_unnamed5 = @_io.read_bytes(8)
      self
    end

    ##
    # Size of this header, 0x18.
    attr_reader :len_header

    ##
    # Always 1 in the files that were seen.
    attr_reader :version

    ##
    # Number of groups.
    attr_reader :num_groups

    ##
    # Size of the blob in bytes.
    attr_reader :len_blob

    ##
    # Size of the blob once more; presumably the bytes in use.
    attr_reader :len_data

    ##
    # Zero.
    attr_reader :_unnamed5
  end

  ##
  # Head of a range of memory; `len_range` bytes of it follow.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data Source
  class SavedMemoryRange < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @address = @_io.read_u8le
      @len_range = @_io.read_u8le
      self
    end

    ##
    # Virtual address of the first byte.
    attr_reader :address

    ##
    # Size in bytes.
    attr_reader :len_range
  end

  ##
  # Mark of a dump that was written while the machine was shutting down (tag
  # 6de4c85a-57f3-4cda-82fe-c8855a58f8e4; 8 bytes). Inferred: just the dumps
  # taken during a shutdown have it.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data Source
  class ShutdownMark < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @version = @_io.read_u4le
      @state = @_io.read_u4le
      self
    end

    ##
    # Always 1 in the files that were seen.
    attr_reader :version

    ##
    # Always 3 in the files that were seen; its meaning is not known.
    attr_reader :state
  end

  ##
  # A request to a disk (0x3c bytes); see `storage_ring_header`. All fields are
  # inferred: the commands of ataport agree with the registers behind them, and
  # its times with the time since the boot.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/storage/storport-driver Source
  class StorageRequest < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @operation = @_io.read_u1
      @command = @_io.read_bytes(15)
      @ata_registers = @_io.read_bytes(16)
      @start_time = @_io.read_u8le
      @end_time = @_io.read_u8le
      @status = @_io.read_u4le
      @_unnamed6 = @_io.read_bytes(4)
      @low_address = @_io.read_u4le
      self
    end

    ##
    # Operation code of the SCSI command, 0x28 to read and 0x2a to write.
    attr_reader :operation

    ##
    # Rest of the SCSI command; storport clears it.
    attr_reader :command

    ##
    # Registers of the ATA command, of ataport alone.
    attr_reader :ata_registers

    ##
    # When the request began; 0 if that was not noted. Of ataport since the
    # boot.
    attr_reader :start_time

    ##
    # When it was completed. A request of ataport that was not has a time
    # before its start.
    attr_reader :end_time

    ##
    # Status. Of storport that of the request block, where 1 is success; of
    # ataport the ATA status register, where 0x50 is ready and bit 0 an error.
    attr_reader :status

    ##
    # Zero.
    attr_reader :_unnamed6

    ##
    # Lower half of an address in memory; of ataport 0.
    attr_reader :low_address
  end

  ##
  # Head of the last requests that a storage port driver completed (tag
  # da82441d-7142-4bc1-b844-0807c5a4b67f; 0x24 bytes), one blob for each port
  # driver. `num_requests` times `storage_request` follow: of
  # storport the latest first, of ataport in the order of its ring.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/storage/storport-driver Source
  class StorageRingHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @signature = @_io.read_bytes(4)
      @version = @_io.read_u4le
      @len_blob = @_io.read_u4le
      @_unnamed3 = @_io.read_bytes(4)
      @name = @_io.read_bytes(16)
      @num_requests = @_io.read_u4le
      self
    end

    ##
    # Signature, `DSTP` of storport.sys and `DATA` of ataport.sys.
    attr_reader :signature

    ##
    # Always 0x60 in the files that were seen; its meaning is not known.
    attr_reader :version

    ##
    # Size of the blob in bytes.
    attr_reader :len_blob

    ##
    # Zero.
    attr_reader :_unnamed3

    ##
    # Name of the port driver in ASCII, with zeros behind it.
    attr_reader :name

    ##
    # Number of requests; 64 or 66 at most.
    attr_reader :num_requests
  end

  ##
  # What the compressed store found wrong (tag
  # d6d379dc-c699-43e9-8c5e-f5fd8dd65780), in a dump of bug check 0x1c7. The
  # page of the store follows, `len_page` bytes.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2 Source
  class StoreCorruption < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @version = @_io.read_u8le
      @page_address = @_io.read_u8le
      @len_page = @_io.read_u8le
      @expected_hash = @_io.read_u8le
      @found_hash = @_io.read_u8le
      @target_address = @_io.read_u8le
      self
    end

    ##
    # 1 in the only file that was seen.
    attr_reader :version

    ##
    # Address of the compressed page, parameter 2 of the bug check.
    attr_reader :page_address

    ##
    # Size of the page in bytes.
    attr_reader :len_page

    ##
    # Hash that the page had, parameter 3 of the bug check.
    attr_reader :expected_hash

    ##
    # Presumably the hash that it has now.
    attr_reader :found_hash

    ##
    # Address of the page to be filled, parameter 4 of the bug check.
    attr_reader :target_address
  end

  ##
  # Head of the notification that Winlogon was delivering or had delivered last
  # (tag 80cc79cf-a719-4af1-bf97-fe29ff76ebc1). The name follows in UTF-16, with
  # zeros behind it, such as `ShellStartupShellStarted`, the normal state.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxwinlogon Source
  class WinlogonHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @version = @_io.read_u4le
      @len_blob = @_io.read_u4le
      @flag = @_io.read_u4le
      self
    end

    ##
    # Always 1 in the files that were seen.
    attr_reader :version

    ##
    # Size of the blob in bytes.
    attr_reader :len_blob

    ##
    # Mostly 0; 1 was seen with a locked display. Presumably whether the
    # notification was still being delivered.
    attr_reader :flag
  end
end
