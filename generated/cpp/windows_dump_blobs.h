#ifndef WINDOWS_DUMP_BLOBS_H_
#define WINDOWS_DUMP_BLOBS_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_dump_blobs.ksy; kaitai-struct-compiler 0.11.0

class windows_dump_blobs_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <set>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

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

class windows_dump_blobs_t : public kaitai::kstruct {

public:
    class acpi_table_header_t;
    class address_range_t;
    class address_range_group_t;
    class boot_status_t;
    class boot_status_releases_t;
    class cpuid_reading_t;
    class display_adapter_t;
    class display_watchdog_entry_t;
    class display_watchdog_header_t;
    class etw_header_t;
    class etw_logger_t;
    class executable_path_header_t;
    class framework_driver_t;
    class framework_log_header_t;
    class msr_reading_t;
    class ntfs_black_box_t;
    class nvidia_header_t;
    class pci_piece_t;
    class pci_record_t;
    class plug_and_play_header_t;
    class power_button_t;
    class processor_register_t;
    class registry_value_t;
    class saved_memory_group_t;
    class saved_memory_header_t;
    class saved_memory_range_t;
    class shutdown_mark_t;
    class storage_request_t;
    class storage_ring_header_t;
    class store_corruption_t;
    class winlogon_header_t;

    enum register_kinds_t : uint32_t {
        REGISTER_KINDS_CPUID = 0,
        REGISTER_KINDS_MSR = 1
    };
    static bool _is_defined_register_kinds_t(register_kinds_t v);

private:
    static const std::set<register_kinds_t> _values_register_kinds_t;
    static std::set<register_kinds_t> _build_values_register_kinds_t();

public:

    enum registry_types_t : uint32_t {
        REGISTRY_TYPES_NONE = 0,
        REGISTRY_TYPES_SZ = 1,
        REGISTRY_TYPES_EXPAND_SZ = 2,
        REGISTRY_TYPES_BINARY = 3,
        REGISTRY_TYPES_DWORD = 4,
        REGISTRY_TYPES_DWORD_BIG_ENDIAN = 5,
        REGISTRY_TYPES_LINK = 6,
        REGISTRY_TYPES_MULTI_SZ = 7,
        REGISTRY_TYPES_RESOURCE_LIST = 8,
        REGISTRY_TYPES_FULL_RESOURCE_DESCRIPTOR = 9,
        REGISTRY_TYPES_RESOURCE_REQUIREMENTS_LIST = 10,
        REGISTRY_TYPES_QWORD = 11
    };
    static bool _is_defined_registry_types_t(registry_types_t v);

private:
    static const std::set<registry_types_t> _values_registry_types_t;
    static std::set<registry_types_t> _build_values_registry_types_t();

public:

    windows_dump_blobs_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~windows_dump_blobs_t();

    /**
     * Header of an ACPI table (tag e83b40d2-b0a0-4842-abea-71c9e3463dd1), without the
     * fields of its maker's compiler. The blob is a sequence of tables. Each is cut
     * off behind a number of bytes that is the same for all tables of a dump (0x1c,
     * 0x34, 0x44, 0x5c and 0x68 have been seen; `SSDT` has its header of 0x24 alone),
     * while `len_table` is the full size. The table `MSDM` contains the product key
     * of Windows.
     * \sa https://uefi.org/specs/ACPI/6.5/05_ACPI_Software_Programming_Model.html#system-description-table-header Source
     */

    class acpi_table_header_t : public kaitai::kstruct {

    public:

        acpi_table_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~acpi_table_header_t();

    private:
        std::string m_signature;
        uint32_t m_len_table;
        uint8_t m_revision;
        uint8_t m_checksum;
        std::string m_oem_id;
        std::string m_oem_table_id;
        uint32_t m_oem_revision;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Kind of the table, in ASCII.
         */
        std::string signature() const { return m_signature; }

        /**
         * Size of the complete table in bytes, with its header of 0x24 bytes.
         */
        uint32_t len_table() const { return m_len_table; }

        /**
         * Version of the layout of such tables.
         */
        uint8_t revision() const { return m_revision; }

        /**
         * Makes the sum of all bytes of the complete table 0 modulo 256.
         */
        uint8_t checksum() const { return m_checksum; }

        /**
         * Maker of the firmware, in ASCII.
         */
        std::string oem_id() const { return m_oem_id; }

        /**
         * The maker's name of the table, in ASCII.
         */
        std::string oem_table_id() const { return m_oem_table_id; }

        /**
         * The maker's version of the table.
         */
        uint32_t oem_revision() const { return m_oem_revision; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * A range of virtual memory; see `address_range_group`.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data Source
     */

    class address_range_t : public kaitai::kstruct {

    public:

        address_range_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~address_range_t();

    private:
        uint64_t m_address;
        uint64_t m_len_range;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Virtual address of the first byte.
         */
        uint64_t address() const { return m_address; }

        /**
         * Size in bytes.
         */
        uint64_t len_range() const { return m_len_range; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * A driver's ranges of memory that the dump was to have besides its own (tag
     * 2b4ae195-a64d-4f04-8ede-7e4f981bd42a), as added by callbacks of the type
     * `KbCallbackTriageDumpData`. The blob is a sequence of such groups: this
     * head, then `num_ranges` times `address_range`, then `len_name` bytes of
     * name. Most ranges are in the data blocks of the dump; what was paged out is
     * not.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data Source
     */

    class address_range_group_t : public kaitai::kstruct {

    public:

        address_range_group_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~address_range_group_t();

    private:
        uint32_t m_num_ranges;
        uint32_t m_len_name;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Number of ranges that follow.
         */
        uint32_t num_ranges() const { return m_num_ranges; }

        /**
         * Size of the name behind the ranges in bytes, with its terminating zero.
         * Mostly ASCII; some drivers pass UTF-16, of which the first character
         * remains.
         */
        uint32_t len_name() const { return m_len_name; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

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

    class boot_status_t : public kaitai::kstruct {

    public:

        boot_status_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~boot_status_t();

    private:
        bool f_ofs_releases;
        int8_t m_ofs_releases;

    public:

        /**
         * Offset of what follows. A GUID of 16 bytes is between in the larger
         * versions; it may contain the MAC address of the machine. Inferred from
         * one file with uses of the button.
         */
        int8_t ofs_releases();

    private:
        bool f_releases;
        boot_status_releases_t* m_releases;

    public:

        /**
         * The rest of what the power button did.
         */
        boot_status_releases_t* releases();

    private:
        uint32_t m_version;
        uint32_t m_product_type;
        uint8_t m_aab_enabled;
        uint8_t m_aab_timeout;
        uint8_t m_last_boot_succeeded;
        uint8_t m_last_boot_shutdown;
        uint8_t m_sleep_in_progress;
        std::string m__unnamed7;
        uint64_t m_power_button_timestamp;
        uint8_t m_flags;
        uint8_t m_connected_standby_scenario_instance_id;
        uint8_t m_connected_standby_entry_reason;
        uint8_t m_connected_standby_exit_reason;
        uint16_t m_system_sleep_transitions_to_on;
        std::string m__unnamed14;
        uint64_t m_last_reference_time;
        uint32_t m_last_reference_time_checksum;
        uint32_t m_last_update_boot_id;
        uint8_t m_boot_attempt_count;
        uint8_t m_last_boot_checkpoint;
        uint8_t m_checksum;
        std::string m__unnamed21;
        uint32_t m_last_boot_id;
        uint32_t m_last_successful_shutdown_boot_id;
        uint32_t m_last_reported_abnormal_shutdown_boot_id;
        std::vector<uint32_t>* m_error_info;
        std::string m__unnamed26;
        uint64_t m_last_press_time;
        uint32_t m_cumulative_press_count;
        uint16_t m_last_press_boot_id;
        uint8_t m_last_power_watchdog_stage;
        uint8_t m_power_button_flags;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Size of the whole in bytes; 0xb0, 0xc0 and 0xc8 have been seen.
         */
        uint32_t version() const { return m_version; }

        /**
         * Kind of the installed Windows. 1 is a workstation, 2 a domain
         * controller, 3 a server.
         */
        uint32_t product_type() const { return m_product_type; }

        /**
         * Whether advanced boot options are offered after a failed boot.
         */
        uint8_t aab_enabled() const { return m_aab_enabled; }

        /**
         * Seconds for which they are offered, mostly 30.
         */
        uint8_t aab_timeout() const { return m_aab_timeout; }

        /**
         * Whether this boot has been completed: 1 soon after the start.
         */
        uint8_t last_boot_succeeded() const { return m_last_boot_succeeded; }

        /**
         * Whether the boot before ended in a shutdown.
         */
        uint8_t last_boot_shutdown() const { return m_last_boot_shutdown; }

        /**
         * Not zero while the machine goes to sleep or wakes, in older builds.
         */
        uint8_t sleep_in_progress() const { return m_sleep_in_progress; }

        /**
         * Aligns the next field.
         */
        std::string _unnamed7() const { return m__unnamed7; }

        /**
         * When the power button was pressed; 0 if it was not.
         */
        uint64_t power_button_timestamp() const { return m_power_button_timestamp; }

        /**
         * Bit 0: the system runs. Bit 1: connected standby is in progress. Bit 2:
         * a user's shutdown, bit 3: the system's shutdown is in progress. Bits 4
         * to 7: the machine goes to sleep or wakes. Bit 3 has been seen in a boot
         * of seconds as well.
         */
        uint8_t flags() const { return m_flags; }

        /**
         * Number of the connected standby.
         */
        uint8_t connected_standby_scenario_instance_id() const { return m_connected_standby_scenario_instance_id; }

        /**
         * Why connected standby was entered.
         */
        uint8_t connected_standby_entry_reason() const { return m_connected_standby_entry_reason; }

        /**
         * Why connected standby was left.
         */
        uint8_t connected_standby_exit_reason() const { return m_connected_standby_exit_reason; }

        /**
         * How often the machine has woken from sleep in this boot.
         */
        uint16_t system_sleep_transitions_to_on() const { return m_system_sleep_transitions_to_on; }

        /**
         * Aligns the next field.
         */
        std::string _unnamed14() const { return m__unnamed14; }

        /**
         * When this structure was written last.
         */
        uint64_t last_reference_time() const { return m_last_reference_time; }

        /**
         * Checksum of that time.
         */
        uint32_t last_reference_time_checksum() const { return m_last_reference_time_checksum; }

        /**
         * Number of the boot in which it was written.
         */
        uint32_t last_update_boot_id() const { return m_last_update_boot_id; }

        /**
         * How often this boot has been tried.
         */
        uint8_t boot_attempt_count() const { return m_boot_attempt_count; }

        /**
         * How far the boot came.
         */
        uint8_t last_boot_checkpoint() const { return m_last_boot_checkpoint; }

        /**
         * Makes the sum of all bytes 0 modulo 256.
         */
        uint8_t checksum() const { return m_checksum; }

        /**
         * Aligns the next field.
         */
        std::string _unnamed21() const { return m__unnamed21; }

        /**
         * Number of this boot, the `boot_id` of the header.
         */
        uint32_t last_boot_id() const { return m_last_boot_id; }

        /**
         * Number of the last boot that ended in a shutdown.
         */
        uint32_t last_successful_shutdown_boot_id() const { return m_last_successful_shutdown_boot_id; }

        /**
         * Number of the last boot whose abnormal end was reported.
         */
        uint32_t last_reported_abnormal_shutdown_boot_id() const { return m_last_reported_abnormal_shutdown_boot_id; }

        /**
         * What failed in a boot; zeros if nothing did.
         */
        std::vector<uint32_t>* error_info() const { return m_error_info; }

        /**
         * Aligns the next field.
         */
        std::string _unnamed26() const { return m__unnamed26; }

        /**
         * When the power button was pressed last; 0 if it was not.
         */
        uint64_t last_press_time() const { return m_last_press_time; }

        /**
         * How often it was pressed.
         */
        uint32_t cumulative_press_count() const { return m_cumulative_press_count; }

        /**
         * Number of the boot in which it was pressed last.
         */
        uint16_t last_press_boot_id() const { return m_last_press_boot_id; }

        /**
         * Stage of the watchdog that waits for a shutdown.
         */
        uint8_t last_power_watchdog_stage() const { return m_last_power_watchdog_stage; }

        /**
         * Bit 0: the watchdog is armed. Bit 1: a shutdown is in progress.
         */
        uint8_t power_button_flags() const { return m_power_button_flags; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * The second half of what the power button did, in `boot_status`.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd Source
     */

    class boot_status_releases_t : public kaitai::kstruct {

    public:

        boot_status_releases_t(kaitai::kstream* p__io, windows_dump_blobs_t::boot_status_t* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~boot_status_releases_t();

    private:
        uint64_t m_last_release_time;
        uint32_t m_cumulative_release_count;
        uint16_t m_last_release_boot_id;
        uint16_t m_error_count;
        uint8_t m_current_connected_standby_phase;
        std::string m__unnamed5;
        uint32_t m_transition_latest_checkpoint_id;
        uint32_t m_transition_latest_checkpoint_type;
        uint32_t m_transition_latest_checkpoint_sequence_number;
        windows_dump_blobs_t* m__root;
        windows_dump_blobs_t::boot_status_t* m__parent;

    public:

        /**
         * When the power button was released last.
         */
        uint64_t last_release_time() const { return m_last_release_time; }

        /**
         * How often it was released.
         */
        uint32_t cumulative_release_count() const { return m_cumulative_release_count; }

        /**
         * Number of the boot in which it was released last.
         */
        uint16_t last_release_boot_id() const { return m_last_release_boot_id; }

        /**
         * Number of errors of the power button.
         */
        uint16_t error_count() const { return m_error_count; }

        /**
         * Phase that connected standby has reached.
         */
        uint8_t current_connected_standby_phase() const { return m_current_connected_standby_phase; }

        /**
         * Aligns the next field.
         */
        std::string _unnamed5() const { return m__unnamed5; }

        /**
         * Last checkpoint of a transition.
         */
        uint32_t transition_latest_checkpoint_id() const { return m_transition_latest_checkpoint_id; }

        /**
         * Type of that checkpoint.
         */
        uint32_t transition_latest_checkpoint_type() const { return m_transition_latest_checkpoint_type; }

        /**
         * Number of that checkpoint.
         */
        uint32_t transition_latest_checkpoint_sequence_number() const { return m_transition_latest_checkpoint_sequence_number; }
        windows_dump_blobs_t* _root() const { return m__root; }
        windows_dump_blobs_t::boot_status_t* _parent() const { return m__parent; }
    };

    /**
     * Result of CPUID, in a `processor_register`.
     */

    class cpuid_reading_t : public kaitai::kstruct {

    public:

        cpuid_reading_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~cpuid_reading_t();

    private:
        uint32_t m_eax;
        uint32_t m_ebx;
        uint32_t m_ecx;
        uint32_t m_edx;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * EAX, as CPUID returned it.
         */
        uint32_t eax() const { return m_eax; }

        /**
         * EBX, as CPUID returned it.
         */
        uint32_t ebx() const { return m_ebx; }

        /**
         * ECX, as CPUID returned it.
         */
        uint32_t ecx() const { return m_ecx; }

        /**
         * EDX, as CPUID returned it.
         */
        uint32_t edx() const { return m_edx; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * A display adapter, in a section of `display_watchdog_header` (0x10 bytes;
     * zeros at its end may have been cut off). Those of vendor 0x1414 are
     * Microsoft's software adapters.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery Source
     */

    class display_adapter_t : public kaitai::kstruct {

    public:

        display_adapter_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~display_adapter_t();

    private:
        uint32_t m_driver_model;
        uint32_t m_vendor_id;
        uint32_t m_device_id;
        uint32_t m_number;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Version of the display driver model times 1000, 3200 for WDDM 3.2.
         * Inferred from the numbers of `KMT_DRIVERVERSION`.
         */
        uint32_t driver_model() const { return m_driver_model; }

        /**
         * Vendor by its PCI number; on ARM64 four ASCII characters.
         */
        uint32_t vendor_id() const { return m_vendor_id; }

        /**
         * Device by its PCI number; on ARM64 four ASCII characters.
         */
        uint32_t device_id() const { return m_device_id; }

        /**
         * Number of the adapter. Inferred.
         */
        uint32_t number() const { return m_number; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * An entry of the directory behind `display_watchdog_header`. Sections are in
     * the order of the entries; each ends where the next begins. Zeros at the end
     * of a section may have been cut off.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery Source
     */

    class display_watchdog_entry_t : public kaitai::kstruct {

    public:

        display_watchdog_entry_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~display_watchdog_entry_t();

    private:
        uint32_t m_ofs_section;
        uint32_t m_id;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Offset of the section in the blob; 0 if the entry is not used.
         */
        uint32_t ofs_section() const { return m_ofs_section; }

        /**
         * Kind of the section. From 0x20 to 0x23: a `display_adapter`. 0xffff: the
         * state of the timeout recovery. 0x11 to 0x19: events. 1, 2, 3 and 6: the
         * report.
         */
        uint32_t id() const { return m_id; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Head of the data of the display watchdog (tag
     * 270a33fd-3da6-460d-ba89-3c1bae21e39b), which the graphics kernel adds to
     * every dump, with a report if a display driver did not answer. A directory of
     * `display_watchdog_entry` follows.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/display/timeout-detection-and-recovery Source
     */

    class display_watchdog_header_t : public kaitai::kstruct {

    public:

        display_watchdog_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~display_watchdog_header_t();

    private:
        uint32_t m_num_entries;
        uint32_t m_len_common;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Size of the directory; it may be one more than there is room for in
         * front of the first section.
         */
        uint32_t num_entries() const { return m_num_entries; }

        /**
         * Where the report of a driver that did not answer begins; 0 without one.
         */
        uint32_t len_common() const { return m_len_common; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Head of the buffers of Event Tracing for Windows that had not been written
     * to their files (tag 2b88b710-1c93-4f7c-b06c-655ecc50decc; 0x20 bytes).
     * `etw_logger` and the buffers of that logger follow, several times.
     * \sa https://learn.microsoft.com/en-us/windows/win32/api/evntrace/ns-evntrace-trace_logfile_header Source
     */

    class etw_header_t : public kaitai::kstruct {

    public:

        etw_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~etw_header_t();

    private:
        uint32_t m_timer_resolution;
        uint32_t m_build_number;
        uint32_t m_cpu_mhz;
        std::string m__unnamed3;
        uint64_t m_boot_time;
        uint32_t m_counter_frequency;
        std::string m__unnamed6;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Length of a tick of the clock in units of 100 nanoseconds; 156250 is
         * usual.
         */
        uint32_t timer_resolution() const { return m_timer_resolution; }

        /**
         * Build number of Windows in the lower 28 bits; the upper four are 0xf for
         * a free (release) build of the kernel.
         */
        uint32_t build_number() const { return m_build_number; }

        /**
         * Speed of the processors in MHz.
         */
        uint32_t cpu_mhz() const { return m_cpu_mhz; }

        /**
         * Zero.
         */
        std::string _unnamed3() const { return m__unnamed3; }

        /**
         * When the machine was started.
         */
        uint64_t boot_time() const { return m_boot_time; }

        /**
         * Ticks of the counter of the time stamps in a second.
         */
        uint32_t counter_frequency() const { return m_counter_frequency; }

        /**
         * Zero.
         */
        std::string _unnamed6() const { return m__unnamed6; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Head of the buffers of one logger (0x30 bytes), somewhere behind
     * `etw_header`. The name follows, `len_name` bytes of UTF-16. The size of the
     * buffers behind it is not described, so the next logger is found by `magic`.
     * \sa https://learn.microsoft.com/en-us/windows/win32/api/evntrace/ns-evntrace-trace_logfile_header Source
     */

    class etw_logger_t : public kaitai::kstruct {

    public:

        etw_logger_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~etw_logger_t();

    private:
        uint32_t m_magic;
        uint32_t m_logger_id;
        uint32_t m_log_file_mode;
        uint32_t m_clock_type;
        uint32_t m_len_buffer;
        uint32_t m_len_name;
        std::vector<uint64_t>* m_times;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Marks a logger, 0x1ebafe1.
         */
        uint32_t magic() const { return m_magic; }

        /**
         * Number of the logger.
         */
        uint32_t logger_id() const { return m_logger_id; }

        /**
         * Log file mode, of which the flags are public. Inferred.
         */
        uint32_t log_file_mode() const { return m_log_file_mode; }

        /**
         * 1 for the performance counter, 2 for the system time. Inferred.
         */
        uint32_t clock_type() const { return m_clock_type; }

        /**
         * Size of a buffer in bytes.
         */
        uint32_t len_buffer() const { return m_len_buffer; }

        /**
         * Size of the name in bytes.
         */
        uint32_t len_name() const { return m_len_name; }

        /**
         * Three times at the start of the logger, in the units of `clock_type`.
         * Inferred.
         */
        std::vector<uint64_t>* times() const { return m_times; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Head of the path of a program (tag be84d651-a550-4367-8e63-ab792b631f94),
     * which follows in UTF-16 with zeros behind it. In the dump of a critical
     * process that died it was that process; in others it is not the current one.
     * No public source describes which one it is.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data Source
     */

    class executable_path_header_t : public kaitai::kstruct {

    public:

        executable_path_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~executable_path_header_t();

    private:
        uint32_t m_version;
        uint32_t m_len_blob;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Always 1 in the files that were seen.
         */
        uint32_t version() const { return m_version; }

        /**
         * Size of the blob in bytes.
         */
        uint32_t len_blob() const { return m_len_blob; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * A driver that uses the Windows Driver Frameworks (0x38 bytes). The blob
     * f87e4a4c-c5a1-4d2f-bff0-d5de63a5e4c3 is an array of them in the order of
     * loading; the first is the framework itself, `Wdf01000`, with its own
     * version.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-wdfkd-wdfldr Source
     */

    class framework_driver_t : public kaitai::kstruct {

    public:

        framework_driver_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~framework_driver_t();

    private:
        uint64_t m_globals_address;
        uint32_t m_major_version;
        uint32_t m_minor_version;
        uint32_t m_build_number;
        std::string m_name;
        std::string m__unnamed5;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Address of the driver's framework globals; 0 for the framework itself.
         * Inferred.
         */
        uint64_t globals_address() const { return m_globals_address; }

        /**
         * Major version of the framework that the driver was bound to.
         */
        uint32_t major_version() const { return m_major_version; }

        /**
         * Minor version of it.
         */
        uint32_t minor_version() const { return m_minor_version; }

        /**
         * Build number of it, 0 in the files that were seen.
         */
        uint32_t build_number() const { return m_build_number; }

        /**
         * Name of the driver in ASCII up to the first zero, without its extension;
         * what follows is left over.
         */
        std::string name() const { return m_name; }

        /**
         * Left over.
         */
        std::string _unnamed5() const { return m__unnamed5; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Head of the log of one driver that uses the Windows Driver Frameworks (tag
     * 54c84888-01d1-4c1e-bed6-282c98241303; 0x44 bytes). Inferred: Windows saves
     * the log of the driver that it holds responsible, or else of the one that
     * logged last. The entries follow; their text is not in the dump.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-wdfkd-wdflogdump Source
     */

    class framework_log_header_t : public kaitai::kstruct {

    public:

        framework_log_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~framework_log_header_t();

    private:
        std::string m_guid;
        uint64_t m_log_address;
        uint32_t m_len_log;
        uint16_t m_ofs_next;
        uint16_t m_ofs_last;
        uint32_t m_sequence_number;
        std::string m_name;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * GUID 544d4c9d-942c-46d5-bf50-df5cd9524a50, the same in all files.
         */
        std::string guid() const { return m_guid; }

        /**
         * Address of the log in memory.
         */
        uint64_t log_address() const { return m_log_address; }

        /**
         * Size of the entries in bytes.
         */
        uint32_t len_log() const { return m_len_log; }

        /**
         * Offset of the next entry from the first one. Inferred.
         */
        uint16_t ofs_next() const { return m_ofs_next; }

        /**
         * Offset of the last entry from the first one. Inferred.
         */
        uint16_t ofs_last() const { return m_ofs_last; }

        /**
         * Number of the last entry. Inferred.
         */
        uint32_t sequence_number() const { return m_sequence_number; }

        /**
         * Name of the driver in ASCII up to the first zero, without its extension.
         */
        std::string name() const { return m_name; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Value of a model-specific register, in a `processor_register`.
     */

    class msr_reading_t : public kaitai::kstruct {

    public:

        msr_reading_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~msr_reading_t();

    private:
        uint64_t m_value;
        std::string m__unnamed1;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * All 64 bits of the register.
         */
        uint64_t value() const { return m_value; }

        /**
         * Zero.
         */
        std::string _unnamed1() const { return m__unnamed1; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Head of the black box of NTFS (tag 00afe9c4-940d-4213-8016-cd3719b5bc20;
     * 0x1000 bytes). Everything behind it is zero in every file that was seen.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxntfs Source
     */

    class ntfs_black_box_t : public kaitai::kstruct {

    public:

        ntfs_black_box_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~ntfs_black_box_t();

    private:
        uint32_t m_version;
        uint32_t m_len_record;
        uint64_t m_time;
        uint16_t m_ofs_first;
        uint16_t m_len_header;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Always 0x10000000 in the files that were seen.
         */
        uint32_t version() const { return m_version; }

        /**
         * Always 0x118; presumably the size of a record.
         */
        uint32_t len_record() const { return m_len_record; }

        /**
         * A time shortly after the boot; presumably the start of the file system.
         */
        uint64_t time() const { return m_time; }

        /**
         * Always 8; its meaning is not known.
         */
        uint16_t ofs_first() const { return m_ofs_first; }

        /**
         * Always 0x18; presumably the size of this header.
         */
        uint16_t len_header() const { return m_len_header; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Head of the data of the NVIDIA display driver (tag
     * bf2297dc-34ba-11dc-868a-e19155d89593). The rest is not described; it
     * contains messages of protocol buffers, one of them with the version of the
     * driver and its branch in ASCII (`560.94`, `r560_88-4`).
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data Source
     */

    class nvidia_header_t : public kaitai::kstruct {

    public:

        nvidia_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~nvidia_header_t();

    private:
        std::string m_signature;
        std::string m_guid;
        uint32_t m_len_blob;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Marks the format.
         */
        std::string signature() const { return m_signature; }

        /**
         * The same in all files.
         */
        std::string guid() const { return m_guid; }

        /**
         * Size of the blob in bytes.
         */
        uint32_t len_blob() const { return m_len_blob; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Head of a part of a configuration space, behind `pci_record` or the piece
     * before; `len_piece` bytes of it follow.
     */

    class pci_piece_t : public kaitai::kstruct {

    public:

        pci_piece_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~pci_piece_t();

    private:
        uint16_t m_ofs_piece;
        uint16_t m_len_piece;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Offset of the part in the configuration space.
         */
        uint16_t ofs_piece() const { return m_ofs_piece; }

        /**
         * Size in bytes.
         */
        uint16_t len_piece() const { return m_len_piece; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Head of the configuration space of one PCI function (tag
     * 9276c055-eb87-425c-b8b5-04e4d247f6cd; 0x38 bytes). The blob is a sequence of
     * such records up to its end. `num_pieces` times `pci_piece` follow. The pieces
     * are parts of the space, for which see `pci_configuration`: the header, and
     * capabilities; those that touch each other are in one piece.
     */

    class pci_record_t : public kaitai::kstruct {

    public:

        pci_record_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~pci_record_t();

    private:
        std::string m_signature;
        uint32_t m_len_record;
        uint32_t m_num_pieces;
        uint32_t m_address;
        uint64_t m_bus_extension;
        uint64_t m_flags;
        uint64_t m_link;
        uint64_t m_previous;
        uint64_t m_next;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * The characters `PCfg`.
         */
        std::string signature() const { return m_signature; }

        /**
         * Size of the record in bytes, with its head.
         */
        uint32_t len_record() const { return m_len_record; }

        /**
         * Number of pieces.
         */
        uint32_t num_pieces() const { return m_num_pieces; }

        /**
         * Bus from bit 8 on, device in bits 3 to 7, function in bits 0 to 2.
         */
        uint32_t address() const { return m_address; }

        /**
         * Kernel address; inferred to be a structure of the bus.
         */
        uint64_t bus_extension() const { return m_bus_extension; }

        /**
         * Always 1 in the files that were seen.
         */
        uint64_t flags() const { return m_flags; }

        /**
         * Kernel address inside of the function's own structure.
         */
        uint64_t link() const { return m_link; }

        /**
         * Kernel address of the structure of the function before, or 0.
         */
        uint64_t previous() const { return m_previous; }

        /**
         * Kernel address of the structure of the next function, or 0.
         */
        uint64_t next() const { return m_next; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Head of the record of Plug and Play (tag
     * b7631941-532a-4cd6-b1b1-edb5917d4557): the device that was started or
     * removed last, mostly long before. The device instance path follows in
     * UTF-16, with zeros behind it.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxpnp Source
     */

    class plug_and_play_header_t : public kaitai::kstruct {

    public:

        plug_and_play_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~plug_and_play_header_t();

    private:
        std::string m__unnamed0;
        uint64_t m_time;
        std::string m__unnamed2;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Zero in the files that were seen.
         */
        std::string _unnamed0() const { return m__unnamed0; }

        /**
         * When that was.
         */
        uint64_t time() const { return m_time; }

        /**
         * The numbers 3 and 0x18 with zeros; their meaning is not known.
         */
        std::string _unnamed2() const { return m__unnamed2; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * State of a power button that was held until the machine stopped (tag
     * 5545f79e-5326-4467-ae69-81633ae33155; 0x60 bytes), in a dump of bug check
     * 0x1c8. Only one file was seen; all but the head is inferred.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2 Source
     */

    class power_button_t : public kaitai::kstruct {

    public:

        power_button_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~power_button_t();

    private:
        uint32_t m_version;
        uint32_t m_len_blob;
        std::string m__unnamed2;
        std::string m_signature;
        std::string m__unnamed4;
        uint64_t m_thread_address;
        std::string m__unnamed6;
        uint64_t m_routine_address;
        uint64_t m_stack_address;
        std::string m__unnamed9;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * 1 in the only file that was seen.
         */
        uint32_t version() const { return m_version; }

        /**
         * Size of the blob in bytes.
         */
        uint32_t len_blob() const { return m_len_blob; }

        /**
         * The numbers 1 and 0.
         */
        std::string _unnamed2() const { return m__unnamed2; }

        /**
         * Marks the format.
         */
        std::string signature() const { return m_signature; }

        /**
         * Three numbers whose meaning is not known.
         */
        std::string _unnamed4() const { return m__unnamed4; }

        /**
         * Address of a thread. Inferred.
         */
        uint64_t thread_address() const { return m_thread_address; }

        /**
         * Zero.
         */
        std::string _unnamed6() const { return m__unnamed6; }

        /**
         * Address in the kernel. Inferred.
         */
        uint64_t routine_address() const { return m_routine_address; }

        /**
         * Address on a stack. Inferred.
         */
        uint64_t stack_address() const { return m_stack_address; }

        /**
         * An address that is not known, and that of the thread again.
         */
        std::string _unnamed9() const { return m__unnamed9; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

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

    class processor_register_t : public kaitai::kstruct {

    public:

        processor_register_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~processor_register_t();

    private:
        register_kinds_t m_kind;
        uint32_t m_index;
        std::string m_early_reading;
        std::string m_crash_reading;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * What was read; decides whether the readings are `cpuid_reading` or
         * `msr_reading`.
         */
        register_kinds_t kind() const { return m_kind; }

        /**
         * Number of the leaf, or of the model-specific register.
         */
        uint32_t index() const { return m_index; }

        /**
         * First reading.
         */
        std::string early_reading() const { return m_early_reading; }

        /**
         * Second reading, at the crash.
         */
        std::string crash_reading() const { return m_crash_reading; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * A value of the registry key of processor 0 (tag
     * 6c7ac389-4313-47dc-9f34-a8800a0fb56c), `CentralProcessor/0` in the description
     * of the hardware. The blob is a sequence of such values up to its end.
     */

    class registry_value_t : public kaitai::kstruct {

    public:

        registry_value_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~registry_value_t();

    private:
        uint32_t m_len_name;
        std::string m_name;
        registry_types_t m_value_type;
        uint32_t m_len_data;
        std::string m_data;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Size of the name in bytes, with its terminating zero.
         */
        uint32_t len_name() const { return m_len_name; }

        /**
         * Name of the value in UTF-16.
         */
        std::string name() const { return m_name; }

        /**
         * Kind of the data.
         */
        registry_types_t value_type() const { return m_value_type; }

        /**
         * Size of the data in bytes.
         */
        uint32_t len_data() const { return m_len_data; }

        /**
         * The data; texts are in UTF-16, with a terminating zero.
         */
        std::string data() const { return m_data; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Head of the ranges of one driver, behind `saved_memory_header` or the ranges
     * of the group before. The name follows, padded with zeros up to `len_header`
     * bytes from the start of this head, then `num_ranges` times
     * `saved_memory_range` with the bytes. Nothing is aligned.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data Source
     */

    class saved_memory_group_t : public kaitai::kstruct {

    public:

        saved_memory_group_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~saved_memory_group_t();

    private:
        uint32_t m_len_header;
        uint32_t m_num_ranges;
        uint32_t m_len_ranges;
        std::string m__unnamed3;
        uint32_t m_len_name;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Size of this head and the name in bytes; the first range begins there.
         */
        uint32_t len_header() const { return m_len_header; }

        /**
         * Number of ranges.
         */
        uint32_t num_ranges() const { return m_num_ranges; }

        /**
         * Size of all ranges in bytes, with their heads.
         */
        uint32_t len_ranges() const { return m_len_ranges; }

        /**
         * Zero.
         */
        std::string _unnamed3() const { return m__unnamed3; }

        /**
         * Size of the name in bytes, with zeros behind it.
         */
        uint32_t len_name() const { return m_len_name; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Head of the ranges of memory that drivers added, with their bytes (tag
     * 0d910545-e694-4b15-870c-01625fb32a6f; 0x18 bytes). Builds of 2024 write it
     * in place of `address_range_group`. `num_groups` times `saved_memory_group`
     * follow, each with its ranges. Most of this memory is in no data block of the
     * dump.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data Source
     */

    class saved_memory_header_t : public kaitai::kstruct {

    public:

        saved_memory_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~saved_memory_header_t();

    private:
        uint32_t m_len_header;
        uint16_t m_version;
        uint16_t m_num_groups;
        uint32_t m_len_blob;
        uint32_t m_len_data;
        std::string m__unnamed5;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Size of this header, 0x18.
         */
        uint32_t len_header() const { return m_len_header; }

        /**
         * Always 1 in the files that were seen.
         */
        uint16_t version() const { return m_version; }

        /**
         * Number of groups.
         */
        uint16_t num_groups() const { return m_num_groups; }

        /**
         * Size of the blob in bytes.
         */
        uint32_t len_blob() const { return m_len_blob; }

        /**
         * Size of the blob once more; presumably the bytes in use.
         */
        uint32_t len_data() const { return m_len_data; }

        /**
         * Zero.
         */
        std::string _unnamed5() const { return m__unnamed5; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Head of a range of memory; `len_range` bytes of it follow.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_triage_dump_data Source
     */

    class saved_memory_range_t : public kaitai::kstruct {

    public:

        saved_memory_range_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~saved_memory_range_t();

    private:
        uint64_t m_address;
        uint64_t m_len_range;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Virtual address of the first byte.
         */
        uint64_t address() const { return m_address; }

        /**
         * Size in bytes.
         */
        uint64_t len_range() const { return m_len_range; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Mark of a dump that was written while the machine was shutting down (tag
     * 6de4c85a-57f3-4cda-82fe-c8855a58f8e4; 8 bytes). Inferred: just the dumps
     * taken during a shutdown have it.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data Source
     */

    class shutdown_mark_t : public kaitai::kstruct {

    public:

        shutdown_mark_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~shutdown_mark_t();

    private:
        uint32_t m_version;
        uint32_t m_state;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Always 1 in the files that were seen.
         */
        uint32_t version() const { return m_version; }

        /**
         * Always 3 in the files that were seen; its meaning is not known.
         */
        uint32_t state() const { return m_state; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * A request to a disk (0x3c bytes); see `storage_ring_header`. All fields are
     * inferred: the commands of ataport agree with the registers behind them, and
     * its times with the time since the boot.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/storage/storport-driver Source
     */

    class storage_request_t : public kaitai::kstruct {

    public:

        storage_request_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~storage_request_t();

    private:
        uint8_t m_operation;
        std::string m_command;
        std::string m_ata_registers;
        uint64_t m_start_time;
        uint64_t m_end_time;
        uint32_t m_status;
        std::string m__unnamed6;
        uint32_t m_low_address;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Operation code of the SCSI command, 0x28 to read and 0x2a to write.
         */
        uint8_t operation() const { return m_operation; }

        /**
         * Rest of the SCSI command; storport clears it.
         */
        std::string command() const { return m_command; }

        /**
         * Registers of the ATA command, of ataport alone.
         */
        std::string ata_registers() const { return m_ata_registers; }

        /**
         * When the request began; 0 if that was not noted. Of ataport since the
         * boot.
         */
        uint64_t start_time() const { return m_start_time; }

        /**
         * When it was completed. A request of ataport that was not has a time
         * before its start.
         */
        uint64_t end_time() const { return m_end_time; }

        /**
         * Status. Of storport that of the request block, where 1 is success; of
         * ataport the ATA status register, where 0x50 is ready and bit 0 an error.
         */
        uint32_t status() const { return m_status; }

        /**
         * Zero.
         */
        std::string _unnamed6() const { return m__unnamed6; }

        /**
         * Lower half of an address in memory; of ataport 0.
         */
        uint32_t low_address() const { return m_low_address; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Head of the last requests that a storage port driver completed (tag
     * da82441d-7142-4bc1-b844-0807c5a4b67f; 0x24 bytes), one blob for each port
     * driver. `num_requests` times `storage_request` follow: of
     * storport the latest first, of ataport in the order of its ring.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/storage/storport-driver Source
     */

    class storage_ring_header_t : public kaitai::kstruct {

    public:

        storage_ring_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~storage_ring_header_t();

    private:
        std::string m_signature;
        uint32_t m_version;
        uint32_t m_len_blob;
        std::string m__unnamed3;
        std::string m_name;
        uint32_t m_num_requests;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Signature, `DSTP` of storport.sys and `DATA` of ataport.sys.
         */
        std::string signature() const { return m_signature; }

        /**
         * Always 0x60 in the files that were seen; its meaning is not known.
         */
        uint32_t version() const { return m_version; }

        /**
         * Size of the blob in bytes.
         */
        uint32_t len_blob() const { return m_len_blob; }

        /**
         * Zero.
         */
        std::string _unnamed3() const { return m__unnamed3; }

        /**
         * Name of the port driver in ASCII, with zeros behind it.
         */
        std::string name() const { return m_name; }

        /**
         * Number of requests; 64 or 66 at most.
         */
        uint32_t num_requests() const { return m_num_requests; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * What the compressed store found wrong (tag
     * d6d379dc-c699-43e9-8c5e-f5fd8dd65780), in a dump of bug check 0x1c7. The
     * page of the store follows, `len_page` bytes.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2 Source
     */

    class store_corruption_t : public kaitai::kstruct {

    public:

        store_corruption_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~store_corruption_t();

    private:
        uint64_t m_version;
        uint64_t m_page_address;
        uint64_t m_len_page;
        uint64_t m_expected_hash;
        uint64_t m_found_hash;
        uint64_t m_target_address;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * 1 in the only file that was seen.
         */
        uint64_t version() const { return m_version; }

        /**
         * Address of the compressed page, parameter 2 of the bug check.
         */
        uint64_t page_address() const { return m_page_address; }

        /**
         * Size of the page in bytes.
         */
        uint64_t len_page() const { return m_len_page; }

        /**
         * Hash that the page had, parameter 3 of the bug check.
         */
        uint64_t expected_hash() const { return m_expected_hash; }

        /**
         * Presumably the hash that it has now.
         */
        uint64_t found_hash() const { return m_found_hash; }

        /**
         * Address of the page to be filled, parameter 4 of the bug check.
         */
        uint64_t target_address() const { return m_target_address; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Head of the notification that Winlogon was delivering or had delivered last
     * (tag 80cc79cf-a719-4af1-bf97-fe29ff76ebc1). The name follows in UTF-16, with
     * zeros behind it, such as `ShellStartupShellStarted`, the normal state.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxwinlogon Source
     */

    class winlogon_header_t : public kaitai::kstruct {

    public:

        winlogon_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, windows_dump_blobs_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~winlogon_header_t();

    private:
        uint32_t m_version;
        uint32_t m_len_blob;
        uint32_t m_flag;
        windows_dump_blobs_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Always 1 in the files that were seen.
         */
        uint32_t version() const { return m_version; }

        /**
         * Size of the blob in bytes.
         */
        uint32_t len_blob() const { return m_len_blob; }

        /**
         * Mostly 0; 1 was seen with a locked display. Presumably whether the
         * notification was still being delivered.
         */
        uint32_t flag() const { return m_flag; }
        windows_dump_blobs_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

private:
    windows_dump_blobs_t* m__root;
    kaitai::kstruct* m__parent;

public:
    windows_dump_blobs_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
};

#endif  // WINDOWS_DUMP_BLOBS_H_
