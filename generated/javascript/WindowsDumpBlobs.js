// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_dump_blobs.ksy; kaitai-struct-compiler 0.11.0

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.WindowsDumpBlobs || (root.WindowsDumpBlobs = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (WindowsDumpBlobs_, KaitaiStream) {
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
 * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data|Source}
 */

var WindowsDumpBlobs = (function() {
  WindowsDumpBlobs.RegisterKinds = Object.freeze({
    CPUID: 0,
    MSR: 1,

    0: "CPUID",
    1: "MSR",
  });

  WindowsDumpBlobs.RegistryTypes = Object.freeze({
    NONE: 0,
    SZ: 1,
    EXPAND_SZ: 2,
    BINARY: 3,
    DWORD: 4,
    DWORD_BIG_ENDIAN: 5,
    LINK: 6,
    MULTI_SZ: 7,
    RESOURCE_LIST: 8,
    FULL_RESOURCE_DESCRIPTOR: 9,
    RESOURCE_REQUIREMENTS_LIST: 10,
    QWORD: 11,

    0: "NONE",
    1: "SZ",
    2: "EXPAND_SZ",
    3: "BINARY",
    4: "DWORD",
    5: "DWORD_BIG_ENDIAN",
    6: "LINK",
    7: "MULTI_SZ",
    8: "RESOURCE_LIST",
    9: "FULL_RESOURCE_DESCRIPTOR",
    10: "RESOURCE_REQUIREMENTS_LIST",
    11: "QWORD",
  });

  function WindowsDumpBlobs(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  WindowsDumpBlobs.prototype._read = function() {
  }

  /**
   * Header of an ACPI table (tag e83b40d2-b0a0-4842-abea-71c9e3463dd1), without the
   * fields of its maker's compiler. The blob is a sequence of tables. Each is cut
   * off behind a number of bytes that is the same for all tables of a dump (0x1c,
   * 0x34, 0x44, 0x5c and 0x68 have been seen; `SSDT` has its header of 0x24 alone),
   * while `len_table` is the full size. The table `MSDM` contains the product key
   * of Windows.
   * @see {@link https://uefi.org/specs/ACPI/6.5/05_ACPI_Software_Programming_Model.html#system-description-table-header|Source}
   */

  var AcpiTableHeader = WindowsDumpBlobs.AcpiTableHeader = (function() {
    function AcpiTableHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    AcpiTableHeader.prototype._read = function() {
      this.signature = this._io.readBytes(4);
      this.lenTable = this._io.readU4le();
      this.revision = this._io.readU1();
      this.checksum = this._io.readU1();
      this.oemId = this._io.readBytes(6);
      this.oemTableId = this._io.readBytes(8);
      this.oemRevision = this._io.readU4le();
    }

    /**
     * Kind of the table, in ASCII.
     */

    /**
     * Size of the complete table in bytes, with its header of 0x24 bytes.
     */

    /**
     * Version of the layout of such tables.
     */

    /**
     * Makes the sum of all bytes of the complete table 0 modulo 256.
     */

    /**
     * Maker of the firmware, in ASCII.
     */

    /**
     * The maker's name of the table, in ASCII.
     */

    /**
     * The maker's version of the table.
     */

    return AcpiTableHeader;
  })();

  /**
   * A range of virtual memory; see `address_range_group`.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data|Source}
   */

  var AddressRange = WindowsDumpBlobs.AddressRange = (function() {
    function AddressRange(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    AddressRange.prototype._read = function() {
      this.address = this._io.readU8le();
      this.lenRange = this._io.readU8le();
    }

    /**
     * Virtual address of the first byte.
     */

    /**
     * Size in bytes.
     */

    return AddressRange;
  })();

  /**
   * A driver's ranges of memory that the dump was to have besides its own (tag
   * 2b4ae195-a64d-4f04-8ede-7e4f981bd42a), as added by callbacks of the type
   * `KbCallbackTriageDumpData`. The blob is a sequence of such groups: this
   * head, then `num_ranges` times `address_range`, then `len_name` bytes of
   * name. Most ranges are in the data blocks of the dump; what was paged out is
   * not.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data|Source}
   */

  var AddressRangeGroup = WindowsDumpBlobs.AddressRangeGroup = (function() {
    function AddressRangeGroup(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    AddressRangeGroup.prototype._read = function() {
      this.numRanges = this._io.readU4le();
      this.lenName = this._io.readU4le();
    }

    /**
     * Number of ranges that follow.
     */

    /**
     * Size of the name behind the ranges in bytes, with its terminating zero.
     * Mostly ASCII; some drivers pass UTF-16, of which the first character
     * remains.
     */

    return AddressRangeGroup;
  })();

  /**
   * Boot status data (tag f57308df-cc45-4e01-ad76-29a4ebb010ec): how the last
   * boots and shutdowns went, kept by the kernel across boots in the file
   * `bootstat.dat`. The sum of all bytes is 0 modulo 256.
   * 
   * The difference of `last_boot_id` and `last_successful_shutdown_boot_id` is
   * the number of boots in a row that did not end in a shutdown; 1 is normal in
   * a crash dump.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd|Source}
   */

  var BootStatus = WindowsDumpBlobs.BootStatus = (function() {
    function BootStatus(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    BootStatus.prototype._read = function() {
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
      this.errorInfo = [];
      for (var i = 0; i < 5; i++) {
        this.errorInfo.push(this._io.readU4le());
      }
      this._unnamed26 = this._io.readBytes(4);
      this.lastPressTime = this._io.readU8le();
      this.cumulativePressCount = this._io.readU4le();
      this.lastPressBootId = this._io.readU2le();
      this.lastPowerWatchdogStage = this._io.readU1();
      this.powerButtonFlags = this._io.readU1();
    }

    /**
     * Offset of what follows. A GUID of 16 bytes is between in the larger
     * versions; it may contain the MAC address of the machine. Inferred from
     * one file with uses of the button.
     */
    Object.defineProperty(BootStatus.prototype, 'ofsReleases', {
      get: function() {
        if (this._m_ofsReleases !== undefined)
          return this._m_ofsReleases;
        this._m_ofsReleases = (this.version < 192 ? 104 : 120);
        return this._m_ofsReleases;
      }
    });

    /**
     * The rest of what the power button did.
     */
    Object.defineProperty(BootStatus.prototype, 'releases', {
      get: function() {
        if (this._m_releases !== undefined)
          return this._m_releases;
        var _pos = this._io.pos;
        this._io.seek(this.ofsReleases);
        this._m_releases = new BootStatusReleases(this._io, this, this._root);
        this._io.seek(_pos);
        return this._m_releases;
      }
    });

    /**
     * Size of the whole in bytes; 0xb0, 0xc0 and 0xc8 have been seen.
     */

    /**
     * Kind of the installed Windows. 1 is a workstation, 2 a domain
     * controller, 3 a server.
     */

    /**
     * Whether advanced boot options are offered after a failed boot.
     */

    /**
     * Seconds for which they are offered, mostly 30.
     */

    /**
     * Whether this boot has been completed: 1 soon after the start.
     */

    /**
     * Whether the boot before ended in a shutdown.
     */

    /**
     * Not zero while the machine goes to sleep or wakes, in older builds.
     */

    /**
     * Aligns the next field.
     */

    /**
     * When the power button was pressed; 0 if it was not.
     */

    /**
     * Bit 0: the system runs. Bit 1: connected standby is in progress. Bit 2:
     * a user's shutdown, bit 3: the system's shutdown is in progress. Bits 4
     * to 7: the machine goes to sleep or wakes. Bit 3 has been seen in a boot
     * of seconds as well.
     */

    /**
     * Number of the connected standby.
     */

    /**
     * Why connected standby was entered.
     */

    /**
     * Why connected standby was left.
     */

    /**
     * How often the machine has woken from sleep in this boot.
     */

    /**
     * Aligns the next field.
     */

    /**
     * When this structure was written last.
     */

    /**
     * Checksum of that time.
     */

    /**
     * Number of the boot in which it was written.
     */

    /**
     * How often this boot has been tried.
     */

    /**
     * How far the boot came.
     */

    /**
     * Makes the sum of all bytes 0 modulo 256.
     */

    /**
     * Aligns the next field.
     */

    /**
     * Number of this boot, the `boot_id` of the header.
     */

    /**
     * Number of the last boot that ended in a shutdown.
     */

    /**
     * Number of the last boot whose abnormal end was reported.
     */

    /**
     * What failed in a boot; zeros if nothing did.
     */

    /**
     * Aligns the next field.
     */

    /**
     * When the power button was pressed last; 0 if it was not.
     */

    /**
     * How often it was pressed.
     */

    /**
     * Number of the boot in which it was pressed last.
     */

    /**
     * Stage of the watchdog that waits for a shutdown.
     */

    /**
     * Bit 0: the watchdog is armed. Bit 1: a shutdown is in progress.
     */

    return BootStatus;
  })();

  /**
   * The second half of what the power button did, in `boot_status`.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd|Source}
   */

  var BootStatusReleases = WindowsDumpBlobs.BootStatusReleases = (function() {
    function BootStatusReleases(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    BootStatusReleases.prototype._read = function() {
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

    /**
     * When the power button was released last.
     */

    /**
     * How often it was released.
     */

    /**
     * Number of the boot in which it was released last.
     */

    /**
     * Number of errors of the power button.
     */

    /**
     * Phase that connected standby has reached.
     */

    /**
     * Aligns the next field.
     */

    /**
     * Last checkpoint of a transition.
     */

    /**
     * Type of that checkpoint.
     */

    /**
     * Number of that checkpoint.
     */

    return BootStatusReleases;
  })();

  /**
   * Result of CPUID, in a `processor_register`.
   */

  var CpuidReading = WindowsDumpBlobs.CpuidReading = (function() {
    function CpuidReading(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CpuidReading.prototype._read = function() {
      this.eax = this._io.readU4le();
      this.ebx = this._io.readU4le();
      this.ecx = this._io.readU4le();
      this.edx = this._io.readU4le();
    }

    /**
     * EAX, as CPUID returned it.
     */

    /**
     * EBX, as CPUID returned it.
     */

    /**
     * ECX, as CPUID returned it.
     */

    /**
     * EDX, as CPUID returned it.
     */

    return CpuidReading;
  })();

  /**
   * A display adapter, in a section of `display_watchdog_header` (0x10 bytes;
   * zeros at its end may have been cut off). Those of vendor 0x1414 are
   * Microsoft's software adapters.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery|Source}
   */

  var DisplayAdapter = WindowsDumpBlobs.DisplayAdapter = (function() {
    function DisplayAdapter(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DisplayAdapter.prototype._read = function() {
      this.driverModel = this._io.readU4le();
      this.vendorId = this._io.readU4le();
      this.deviceId = this._io.readU4le();
      this.number = this._io.readU4le();
    }

    /**
     * Version of the display driver model times 1000, 3200 for WDDM 3.2.
     * Inferred from the numbers of `KMT_DRIVERVERSION`.
     */

    /**
     * Vendor by its PCI number; on ARM64 four ASCII characters.
     */

    /**
     * Device by its PCI number; on ARM64 four ASCII characters.
     */

    /**
     * Number of the adapter. Inferred.
     */

    return DisplayAdapter;
  })();

  /**
   * An entry of the directory behind `display_watchdog_header`. Sections are in
   * the order of the entries; each ends where the next begins. Zeros at the end
   * of a section may have been cut off.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery|Source}
   */

  var DisplayWatchdogEntry = WindowsDumpBlobs.DisplayWatchdogEntry = (function() {
    function DisplayWatchdogEntry(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DisplayWatchdogEntry.prototype._read = function() {
      this.ofsSection = this._io.readU4le();
      this.id = this._io.readU4le();
    }

    /**
     * Offset of the section in the blob; 0 if the entry is not used.
     */

    /**
     * Kind of the section. From 0x20 to 0x23: a `display_adapter`. 0xffff: the
     * state of the timeout recovery. 0x11 to 0x19: events. 1, 2, 3 and 6: the
     * report.
     */

    return DisplayWatchdogEntry;
  })();

  /**
   * Head of the data of the display watchdog (tag
   * 270a33fd-3da6-460d-ba89-3c1bae21e39b), which the graphics kernel adds to
   * every dump, with a report if a display driver did not answer. A directory of
   * `display_watchdog_entry` follows.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery|Source}
   */

  var DisplayWatchdogHeader = WindowsDumpBlobs.DisplayWatchdogHeader = (function() {
    function DisplayWatchdogHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    DisplayWatchdogHeader.prototype._read = function() {
      this.numEntries = this._io.readU4le();
      this.lenCommon = this._io.readU4le();
    }

    /**
     * Size of the directory; it may be one more than there is room for in
     * front of the first section.
     */

    /**
     * Where the report of a driver that did not answer begins; 0 without one.
     */

    return DisplayWatchdogHeader;
  })();

  /**
   * Head of the buffers of Event Tracing for Windows that had not been written
   * to their files (tag 2b88b710-1c93-4f7c-b06c-655ecc50decc; 0x20 bytes).
   * `etw_logger` and the buffers of that logger follow, several times.
   * @see {@link https://learn.microsoft.com/en-us/windows/win32/api/evntrace/ns-evntrace-trace_logfile_header|Source}
   */

  var EtwHeader = WindowsDumpBlobs.EtwHeader = (function() {
    function EtwHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    EtwHeader.prototype._read = function() {
      this.timerResolution = this._io.readU4le();
      this.buildNumber = this._io.readU4le();
      this.cpuMhz = this._io.readU4le();
      this._unnamed3 = this._io.readBytes(4);
      this.bootTime = this._io.readU8le();
      this.counterFrequency = this._io.readU4le();
      this._unnamed6 = this._io.readBytes(4);
    }

    /**
     * Length of a tick of the clock in units of 100 nanoseconds; 156250 is
     * usual.
     */

    /**
     * Build number of Windows in the lower 28 bits; the upper four are 0xf for
     * a free (release) build of the kernel.
     */

    /**
     * Speed of the processors in MHz.
     */

    /**
     * Zero.
     */

    /**
     * When the machine was started.
     */

    /**
     * Ticks of the counter of the time stamps in a second.
     */

    /**
     * Zero.
     */

    return EtwHeader;
  })();

  /**
   * Head of the buffers of one logger (0x30 bytes), somewhere behind
   * `etw_header`. The name follows, `len_name` bytes of UTF-16. The size of the
   * buffers behind it is not described, so the next logger is found by `magic`.
   * @see {@link https://learn.microsoft.com/en-us/windows/win32/api/evntrace/ns-evntrace-trace_logfile_header|Source}
   */

  var EtwLogger = WindowsDumpBlobs.EtwLogger = (function() {
    function EtwLogger(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    EtwLogger.prototype._read = function() {
      this.magic = this._io.readU4le();
      this.loggerId = this._io.readU4le();
      this.logFileMode = this._io.readU4le();
      this.clockType = this._io.readU4le();
      this.lenBuffer = this._io.readU4le();
      this.lenName = this._io.readU4le();
      this.times = [];
      for (var i = 0; i < 3; i++) {
        this.times.push(this._io.readU8le());
      }
    }

    /**
     * Marks a logger, 0x1ebafe1.
     */

    /**
     * Number of the logger.
     */

    /**
     * Log file mode, of which the flags are public. Inferred.
     */

    /**
     * 1 for the performance counter, 2 for the system time. Inferred.
     */

    /**
     * Size of a buffer in bytes.
     */

    /**
     * Size of the name in bytes.
     */

    /**
     * Three times at the start of the logger, in the units of `clock_type`.
     * Inferred.
     */

    return EtwLogger;
  })();

  /**
   * Head of the path of a program (tag be84d651-a550-4367-8e63-ab792b631f94),
   * which follows in UTF-16 with zeros behind it. In the dump of a critical
   * process that died it was that process; in others it is not the current one.
   * No public source describes which one it is.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data|Source}
   */

  var ExecutablePathHeader = WindowsDumpBlobs.ExecutablePathHeader = (function() {
    function ExecutablePathHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ExecutablePathHeader.prototype._read = function() {
      this.version = this._io.readU4le();
      this.lenBlob = this._io.readU4le();
    }

    /**
     * Always 1 in the files that were seen.
     */

    /**
     * Size of the blob in bytes.
     */

    return ExecutablePathHeader;
  })();

  /**
   * A driver that uses the Windows Driver Frameworks (0x38 bytes). The blob
   * f87e4a4c-c5a1-4d2f-bff0-d5de63a5e4c3 is an array of them in the order of
   * loading; the first is the framework itself, `Wdf01000`, with its own
   * version.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-wdfkd-wdfldr|Source}
   */

  var FrameworkDriver = WindowsDumpBlobs.FrameworkDriver = (function() {
    function FrameworkDriver(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FrameworkDriver.prototype._read = function() {
      this.globalsAddress = this._io.readU8le();
      this.majorVersion = this._io.readU4le();
      this.minorVersion = this._io.readU4le();
      this.buildNumber = this._io.readU4le();
      this.name = this._io.readBytes(32);
      this._unnamed5 = this._io.readBytes(4);
    }

    /**
     * Address of the driver's framework globals; 0 for the framework itself.
     * Inferred.
     */

    /**
     * Major version of the framework that the driver was bound to.
     */

    /**
     * Minor version of it.
     */

    /**
     * Build number of it, 0 in the files that were seen.
     */

    /**
     * Name of the driver in ASCII up to the first zero, without its extension;
     * what follows is left over.
     */

    /**
     * Left over.
     */

    return FrameworkDriver;
  })();

  /**
   * Head of the log of one driver that uses the Windows Driver Frameworks (tag
   * 54c84888-01d1-4c1e-bed6-282c98241303; 0x44 bytes). Inferred: Windows saves
   * the log of the driver that it holds responsible, or else of the one that
   * logged last. The entries follow; their text is not in the dump.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-wdfkd-wdflogdump|Source}
   */

  var FrameworkLogHeader = WindowsDumpBlobs.FrameworkLogHeader = (function() {
    function FrameworkLogHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FrameworkLogHeader.prototype._read = function() {
      this.guid = this._io.readBytes(16);
      this.logAddress = this._io.readU8le();
      this.lenLog = this._io.readU4le();
      this.ofsNext = this._io.readU2le();
      this.ofsLast = this._io.readU2le();
      this.sequenceNumber = this._io.readU4le();
      this.name = this._io.readBytes(32);
    }

    /**
     * GUID 544d4c9d-942c-46d5-bf50-df5cd9524a50, the same in all files.
     */

    /**
     * Address of the log in memory.
     */

    /**
     * Size of the entries in bytes.
     */

    /**
     * Offset of the next entry from the first one. Inferred.
     */

    /**
     * Offset of the last entry from the first one. Inferred.
     */

    /**
     * Number of the last entry. Inferred.
     */

    /**
     * Name of the driver in ASCII up to the first zero, without its extension.
     */

    return FrameworkLogHeader;
  })();

  /**
   * Value of a model-specific register, in a `processor_register`.
   */

  var MsrReading = WindowsDumpBlobs.MsrReading = (function() {
    function MsrReading(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MsrReading.prototype._read = function() {
      this.value = this._io.readU8le();
      this._unnamed1 = this._io.readBytes(8);
    }

    /**
     * All 64 bits of the register.
     */

    /**
     * Zero.
     */

    return MsrReading;
  })();

  /**
   * Head of the black box of NTFS (tag 00afe9c4-940d-4213-8016-cd3719b5bc20;
   * 0x1000 bytes). Everything behind it is zero in every file that was seen.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxntfs|Source}
   */

  var NtfsBlackBox = WindowsDumpBlobs.NtfsBlackBox = (function() {
    function NtfsBlackBox(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    NtfsBlackBox.prototype._read = function() {
      this.version = this._io.readU4le();
      this.lenRecord = this._io.readU4le();
      this.time = this._io.readU8le();
      this.ofsFirst = this._io.readU2le();
      this.lenHeader = this._io.readU2le();
    }

    /**
     * Always 0x10000000 in the files that were seen.
     */

    /**
     * Always 0x118; presumably the size of a record.
     */

    /**
     * A time shortly after the boot; presumably the start of the file system.
     */

    /**
     * Always 8; its meaning is not known.
     */

    /**
     * Always 0x18; presumably the size of this header.
     */

    return NtfsBlackBox;
  })();

  /**
   * Head of the data of the NVIDIA display driver (tag
   * bf2297dc-34ba-11dc-868a-e19155d89593). The rest is not described; it
   * contains messages of protocol buffers, one of them with the version of the
   * driver and its branch in ASCII (`560.94`, `r560_88-4`).
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data|Source}
   */

  var NvidiaHeader = WindowsDumpBlobs.NvidiaHeader = (function() {
    function NvidiaHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    NvidiaHeader.prototype._read = function() {
      this.signature = this._io.readBytes(4);
      if (!((KaitaiStream.byteArrayCompare(this.signature, new Uint8Array([78, 86, 67, 68])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([78, 86, 67, 68]), this.signature, this._io, "/types/nvidia_header/seq/0");
      }
      this.guid = this._io.readBytes(16);
      this.lenBlob = this._io.readU4le();
    }

    /**
     * Marks the format.
     */

    /**
     * The same in all files.
     */

    /**
     * Size of the blob in bytes.
     */

    return NvidiaHeader;
  })();

  /**
   * Head of a part of a configuration space, behind `pci_record` or the piece
   * before; `len_piece` bytes of it follow.
   */

  var PciPiece = WindowsDumpBlobs.PciPiece = (function() {
    function PciPiece(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PciPiece.prototype._read = function() {
      this.ofsPiece = this._io.readU2le();
      this.lenPiece = this._io.readU2le();
    }

    /**
     * Offset of the part in the configuration space.
     */

    /**
     * Size in bytes.
     */

    return PciPiece;
  })();

  /**
   * Head of the configuration space of one PCI function (tag
   * 9276c055-eb87-425c-b8b5-04e4d247f6cd; 0x38 bytes). The blob is a sequence of
   * such records up to its end. `num_pieces` times `pci_piece` follow. The pieces
   * are parts of the space, for which see `pci_configuration`: the header, and
   * capabilities; those that touch each other are in one piece.
   */

  var PciRecord = WindowsDumpBlobs.PciRecord = (function() {
    function PciRecord(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PciRecord.prototype._read = function() {
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

    /**
     * The characters `PCfg`.
     */

    /**
     * Size of the record in bytes, with its head.
     */

    /**
     * Number of pieces.
     */

    /**
     * Bus from bit 8 on, device in bits 3 to 7, function in bits 0 to 2.
     */

    /**
     * Kernel address; inferred to be a structure of the bus.
     */

    /**
     * Always 1 in the files that were seen.
     */

    /**
     * Kernel address inside of the function's own structure.
     */

    /**
     * Kernel address of the structure of the function before, or 0.
     */

    /**
     * Kernel address of the structure of the next function, or 0.
     */

    return PciRecord;
  })();

  /**
   * Head of the record of Plug and Play (tag
   * b7631941-532a-4cd6-b1b1-edb5917d4557): the device that was started or
   * removed last, mostly long before. The device instance path follows in
   * UTF-16, with zeros behind it.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxpnp|Source}
   */

  var PlugAndPlayHeader = WindowsDumpBlobs.PlugAndPlayHeader = (function() {
    function PlugAndPlayHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PlugAndPlayHeader.prototype._read = function() {
      this._unnamed0 = this._io.readBytes(16);
      this.time = this._io.readU8le();
      this._unnamed2 = this._io.readBytes(20);
    }

    /**
     * Zero in the files that were seen.
     */

    /**
     * When that was.
     */

    /**
     * The numbers 3 and 0x18 with zeros; their meaning is not known.
     */

    return PlugAndPlayHeader;
  })();

  /**
   * State of a power button that was held until the machine stopped (tag
   * 5545f79e-5326-4467-ae69-81633ae33155; 0x60 bytes), in a dump of bug check
   * 0x1c8. Only one file was seen; all but the head is inferred.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2|Source}
   */

  var PowerButton = WindowsDumpBlobs.PowerButton = (function() {
    function PowerButton(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PowerButton.prototype._read = function() {
      this.version = this._io.readU4le();
      this.lenBlob = this._io.readU4le();
      this._unnamed2 = this._io.readBytes(8);
      this.signature = this._io.readBytes(4);
      if (!((KaitaiStream.byteArrayCompare(this.signature, new Uint8Array([80, 79, 87, 68])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([80, 79, 87, 68]), this.signature, this._io, "/types/power_button/seq/3");
      }
      this._unnamed4 = this._io.readBytes(12);
      this.threadAddress = this._io.readU8le();
      this._unnamed6 = this._io.readBytes(24);
      this.routineAddress = this._io.readU8le();
      this.stackAddress = this._io.readU8le();
      this._unnamed9 = this._io.readBytes(16);
    }

    /**
     * 1 in the only file that was seen.
     */

    /**
     * Size of the blob in bytes.
     */

    /**
     * The numbers 1 and 0.
     */

    /**
     * Marks the format.
     */

    /**
     * Three numbers whose meaning is not known.
     */

    /**
     * Address of a thread. Inferred.
     */

    /**
     * Zero.
     */

    /**
     * Address in the kernel. Inferred.
     */

    /**
     * Address on a stack. Inferred.
     */

    /**
     * An address that is not known, and that of the thread again.
     */

    return PowerButton;
  })();

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

  var ProcessorRegister = WindowsDumpBlobs.ProcessorRegister = (function() {
    function ProcessorRegister(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ProcessorRegister.prototype._read = function() {
      this.kind = this._io.readU4le();
      this.index = this._io.readU4le();
      this.earlyReading = this._io.readBytes(16);
      this.crashReading = this._io.readBytes(16);
    }

    /**
     * What was read; decides whether the readings are `cpuid_reading` or
     * `msr_reading`.
     */

    /**
     * Number of the leaf, or of the model-specific register.
     */

    /**
     * First reading.
     */

    /**
     * Second reading, at the crash.
     */

    return ProcessorRegister;
  })();

  /**
   * A value of the registry key of processor 0 (tag
   * 6c7ac389-4313-47dc-9f34-a8800a0fb56c), `CentralProcessor/0` in the description
   * of the hardware. The blob is a sequence of such values up to its end.
   */

  var RegistryValue = WindowsDumpBlobs.RegistryValue = (function() {
    function RegistryValue(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    RegistryValue.prototype._read = function() {
      this.lenName = this._io.readU4le();
      this.name = this._io.readBytes(this.lenName);
      this.valueType = this._io.readU4le();
      this.lenData = this._io.readU4le();
      this.data = this._io.readBytes(this.lenData);
    }

    /**
     * Size of the name in bytes, with its terminating zero.
     */

    /**
     * Name of the value in UTF-16.
     */

    /**
     * Kind of the data.
     */

    /**
     * Size of the data in bytes.
     */

    /**
     * The data; texts are in UTF-16, with a terminating zero.
     */

    return RegistryValue;
  })();

  /**
   * Head of the ranges of one driver, behind `saved_memory_header` or the ranges
   * of the group before. The name follows, padded with zeros up to `len_header`
   * bytes from the start of this head, then `num_ranges` times
   * `saved_memory_range` with the bytes. Nothing is aligned.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data|Source}
   */

  var SavedMemoryGroup = WindowsDumpBlobs.SavedMemoryGroup = (function() {
    function SavedMemoryGroup(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SavedMemoryGroup.prototype._read = function() {
      this.lenHeader = this._io.readU4le();
      this.numRanges = this._io.readU4le();
      this.lenRanges = this._io.readU4le();
      this._unnamed3 = this._io.readBytes(4);
      this.lenName = this._io.readU4le();
    }

    /**
     * Size of this head and the name in bytes; the first range begins there.
     */

    /**
     * Number of ranges.
     */

    /**
     * Size of all ranges in bytes, with their heads.
     */

    /**
     * Zero.
     */

    /**
     * Size of the name in bytes, with zeros behind it.
     */

    return SavedMemoryGroup;
  })();

  /**
   * Head of the ranges of memory that drivers added, with their bytes (tag
   * 0d910545-e694-4b15-870c-01625fb32a6f; 0x18 bytes). Builds of 2024 write it
   * in place of `address_range_group`. `num_groups` times `saved_memory_group`
   * follow, each with its ranges. Most of this memory is in no data block of the
   * dump.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data|Source}
   */

  var SavedMemoryHeader = WindowsDumpBlobs.SavedMemoryHeader = (function() {
    function SavedMemoryHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SavedMemoryHeader.prototype._read = function() {
      this.lenHeader = this._io.readU4le();
      this.version = this._io.readU2le();
      this.numGroups = this._io.readU2le();
      this.lenBlob = this._io.readU4le();
      this.lenData = this._io.readU4le();
      this._unnamed5 = this._io.readBytes(8);
    }

    /**
     * Size of this header, 0x18.
     */

    /**
     * Always 1 in the files that were seen.
     */

    /**
     * Number of groups.
     */

    /**
     * Size of the blob in bytes.
     */

    /**
     * Size of the blob once more; presumably the bytes in use.
     */

    /**
     * Zero.
     */

    return SavedMemoryHeader;
  })();

  /**
   * Head of a range of memory; `len_range` bytes of it follow.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data|Source}
   */

  var SavedMemoryRange = WindowsDumpBlobs.SavedMemoryRange = (function() {
    function SavedMemoryRange(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SavedMemoryRange.prototype._read = function() {
      this.address = this._io.readU8le();
      this.lenRange = this._io.readU8le();
    }

    /**
     * Virtual address of the first byte.
     */

    /**
     * Size in bytes.
     */

    return SavedMemoryRange;
  })();

  /**
   * Mark of a dump that was written while the machine was shutting down (tag
   * 6de4c85a-57f3-4cda-82fe-c8855a58f8e4; 8 bytes). Inferred: just the dumps
   * taken during a shutdown have it.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data|Source}
   */

  var ShutdownMark = WindowsDumpBlobs.ShutdownMark = (function() {
    function ShutdownMark(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ShutdownMark.prototype._read = function() {
      this.version = this._io.readU4le();
      this.state = this._io.readU4le();
    }

    /**
     * Always 1 in the files that were seen.
     */

    /**
     * Always 3 in the files that were seen; its meaning is not known.
     */

    return ShutdownMark;
  })();

  /**
   * A request to a disk (0x3c bytes); see `storage_ring_header`. All fields are
   * inferred: the commands of ataport agree with the registers behind them, and
   * its times with the time since the boot.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/storage/storport-driver|Source}
   */

  var StorageRequest = WindowsDumpBlobs.StorageRequest = (function() {
    function StorageRequest(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    StorageRequest.prototype._read = function() {
      this.operation = this._io.readU1();
      this.command = this._io.readBytes(15);
      this.ataRegisters = this._io.readBytes(16);
      this.startTime = this._io.readU8le();
      this.endTime = this._io.readU8le();
      this.status = this._io.readU4le();
      this._unnamed6 = this._io.readBytes(4);
      this.lowAddress = this._io.readU4le();
    }

    /**
     * Operation code of the SCSI command, 0x28 to read and 0x2a to write.
     */

    /**
     * Rest of the SCSI command; storport clears it.
     */

    /**
     * Registers of the ATA command, of ataport alone.
     */

    /**
     * When the request began; 0 if that was not noted. Of ataport since the
     * boot.
     */

    /**
     * When it was completed. A request of ataport that was not has a time
     * before its start.
     */

    /**
     * Status. Of storport that of the request block, where 1 is success; of
     * ataport the ATA status register, where 0x50 is ready and bit 0 an error.
     */

    /**
     * Zero.
     */

    /**
     * Lower half of an address in memory; of ataport 0.
     */

    return StorageRequest;
  })();

  /**
   * Head of the last requests that a storage port driver completed (tag
   * da82441d-7142-4bc1-b844-0807c5a4b67f; 0x24 bytes), one blob for each port
   * driver. `num_requests` times `storage_request` follow: of
   * storport the latest first, of ataport in the order of its ring.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/storage/storport-driver|Source}
   */

  var StorageRingHeader = WindowsDumpBlobs.StorageRingHeader = (function() {
    function StorageRingHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    StorageRingHeader.prototype._read = function() {
      this.signature = this._io.readBytes(4);
      this.version = this._io.readU4le();
      this.lenBlob = this._io.readU4le();
      this._unnamed3 = this._io.readBytes(4);
      this.name = this._io.readBytes(16);
      this.numRequests = this._io.readU4le();
    }

    /**
     * Signature, `DSTP` of storport.sys and `DATA` of ataport.sys.
     */

    /**
     * Always 0x60 in the files that were seen; its meaning is not known.
     */

    /**
     * Size of the blob in bytes.
     */

    /**
     * Zero.
     */

    /**
     * Name of the port driver in ASCII, with zeros behind it.
     */

    /**
     * Number of requests; 64 or 66 at most.
     */

    return StorageRingHeader;
  })();

  /**
   * What the compressed store found wrong (tag
   * d6d379dc-c699-43e9-8c5e-f5fd8dd65780), in a dump of bug check 0x1c7. The
   * page of the store follows, `len_page` bytes.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2|Source}
   */

  var StoreCorruption = WindowsDumpBlobs.StoreCorruption = (function() {
    function StoreCorruption(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    StoreCorruption.prototype._read = function() {
      this.version = this._io.readU8le();
      this.pageAddress = this._io.readU8le();
      this.lenPage = this._io.readU8le();
      this.expectedHash = this._io.readU8le();
      this.foundHash = this._io.readU8le();
      this.targetAddress = this._io.readU8le();
    }

    /**
     * 1 in the only file that was seen.
     */

    /**
     * Address of the compressed page, parameter 2 of the bug check.
     */

    /**
     * Size of the page in bytes.
     */

    /**
     * Hash that the page had, parameter 3 of the bug check.
     */

    /**
     * Presumably the hash that it has now.
     */

    /**
     * Address of the page to be filled, parameter 4 of the bug check.
     */

    return StoreCorruption;
  })();

  /**
   * Head of the notification that Winlogon was delivering or had delivered last
   * (tag 80cc79cf-a719-4af1-bf97-fe29ff76ebc1). The name follows in UTF-16, with
   * zeros behind it, such as `ShellStartupShellStarted`, the normal state.
   * @see {@link https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxwinlogon|Source}
   */

  var WinlogonHeader = WindowsDumpBlobs.WinlogonHeader = (function() {
    function WinlogonHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    WinlogonHeader.prototype._read = function() {
      this.version = this._io.readU4le();
      this.lenBlob = this._io.readU4le();
      this.flag = this._io.readU4le();
    }

    /**
     * Always 1 in the files that were seen.
     */

    /**
     * Size of the blob in bytes.
     */

    /**
     * Mostly 0; 1 was seen with a locked display. Presumably whether the
     * notification was still being delivered.
     */

    return WinlogonHeader;
  })();

  return WindowsDumpBlobs;
})();
WindowsDumpBlobs_.WindowsDumpBlobs = WindowsDumpBlobs;
});
