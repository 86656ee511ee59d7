#ifndef PCI_CONFIGURATION_H_
#define PCI_CONFIGURATION_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/pci_configuration.ksy; kaitai-struct-compiler 0.11.0

class pci_configuration_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <set>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

/**
 * Registers by which a function of a PCI or PCI Express device describes itself.
 * A function has 256 bytes of them, or 4096 if it is of PCI Express.
 * 
 * The first 16 bytes are the same for all functions; those up to 0x40 are
 * `device_header` or `bridge_header`, by `layout`. Behind them are capabilities,
 * each of which begins with its number and the offset of the next one. There are
 * two lists of them: one begins where the header points to, if bit 4 of `status`
 * is set; that of the extended capabilities of PCI Express begins at 0x100.
 * 
 * An application follows these lists itself: offsets in them may be anything,
 * and a copy of a configuration space, such as that in crash dumps of Windows,
 * need not be complete. A function that does not answer has ones in all bits.
 * \sa https://pcisig.com/specifications Source
 * \sa https://github.com/pciutils/pciutils/blob/master/lib/header.h Source
 * \sa https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
 */

class pci_configuration_t : public kaitai::kstruct {

public:
    class bridge_header_t;
    class capability_t;
    class device_header_t;
    class error_reporting_capability_t;
    class express_capability_t;
    class express_link_t;
    class extended_capability_t;
    class subsystem_capability_t;

    enum base_classes_t : uint32_t {
        BASE_CLASSES_UNCLASSIFIED = 0,
        BASE_CLASSES_MASS_STORAGE = 1,
        BASE_CLASSES_NETWORK = 2,
        BASE_CLASSES_DISPLAY = 3,
        BASE_CLASSES_MULTIMEDIA = 4,
        BASE_CLASSES_MEMORY = 5,
        BASE_CLASSES_BRIDGE = 6,
        BASE_CLASSES_COMMUNICATION = 7,
        BASE_CLASSES_SYSTEM_PERIPHERAL = 8,
        BASE_CLASSES_INPUT = 9,
        BASE_CLASSES_DOCKING_STATION = 10,
        BASE_CLASSES_PROCESSOR = 11,
        BASE_CLASSES_SERIAL_BUS = 12,
        BASE_CLASSES_WIRELESS = 13,
        BASE_CLASSES_INTELLIGENT_IO = 14,
        BASE_CLASSES_SATELLITE = 15,
        BASE_CLASSES_ENCRYPTION = 16,
        BASE_CLASSES_SIGNAL_PROCESSING = 17,
        BASE_CLASSES_ACCELERATOR = 18,
        BASE_CLASSES_INSTRUMENTATION = 19,
        BASE_CLASSES_COPROCESSOR = 64,
        BASE_CLASSES_UNASSIGNED = 255
    };
    static bool _is_defined_base_classes_t(base_classes_t v);

private:
    static const std::set<base_classes_t> _values_base_classes_t;
    static std::set<base_classes_t> _build_values_base_classes_t();

public:

    enum capability_ids_t : uint32_t {
        CAPABILITY_IDS_NONE = 0,
        CAPABILITY_IDS_POWER_MANAGEMENT = 1,
        CAPABILITY_IDS_AGP = 2,
        CAPABILITY_IDS_VITAL_PRODUCT_DATA = 3,
        CAPABILITY_IDS_SLOT_IDENTIFICATION = 4,
        CAPABILITY_IDS_MSI = 5,
        CAPABILITY_IDS_HOT_SWAP = 6,
        CAPABILITY_IDS_PCI_X = 7,
        CAPABILITY_IDS_HYPER_TRANSPORT = 8,
        CAPABILITY_IDS_VENDOR_SPECIFIC = 9,
        CAPABILITY_IDS_DEBUG_PORT = 10,
        CAPABILITY_IDS_RESOURCE_CONTROL = 11,
        CAPABILITY_IDS_HOT_PLUG = 12,
        CAPABILITY_IDS_SUBSYSTEM = 13,
        CAPABILITY_IDS_AGP_8X = 14,
        CAPABILITY_IDS_SECURE_DEVICE = 15,
        CAPABILITY_IDS_EXPRESS = 16,
        CAPABILITY_IDS_MSI_X = 17,
        CAPABILITY_IDS_SATA = 18,
        CAPABILITY_IDS_ADVANCED_FEATURES = 19,
        CAPABILITY_IDS_ENHANCED_ALLOCATION = 20,
        CAPABILITY_IDS_FLATTENING_PORTAL_BRIDGE = 21
    };
    static bool _is_defined_capability_ids_t(capability_ids_t v);

private:
    static const std::set<capability_ids_t> _values_capability_ids_t;
    static std::set<capability_ids_t> _build_values_capability_ids_t();

public:

    enum device_port_types_t : uint32_t {
        DEVICE_PORT_TYPES_ENDPOINT = 0,
        DEVICE_PORT_TYPES_LEGACY_ENDPOINT = 1,
        DEVICE_PORT_TYPES_ROOT_PORT = 4,
        DEVICE_PORT_TYPES_UPSTREAM_PORT = 5,
        DEVICE_PORT_TYPES_DOWNSTREAM_PORT = 6,
        DEVICE_PORT_TYPES_BRIDGE_TO_PCI = 7,
        DEVICE_PORT_TYPES_BRIDGE_FROM_PCI = 8,
        DEVICE_PORT_TYPES_ROOT_COMPLEX_ENDPOINT = 9,
        DEVICE_PORT_TYPES_EVENT_COLLECTOR = 10
    };
    static bool _is_defined_device_port_types_t(device_port_types_t v);

private:
    static const std::set<device_port_types_t> _values_device_port_types_t;
    static std::set<device_port_types_t> _build_values_device_port_types_t();

public:

    enum extended_capability_ids_t : uint32_t {
        EXTENDED_CAPABILITY_IDS_NONE = 0,
        EXTENDED_CAPABILITY_IDS_ADVANCED_ERROR_REPORTING = 1,
        EXTENDED_CAPABILITY_IDS_VIRTUAL_CHANNEL = 2,
        EXTENDED_CAPABILITY_IDS_DEVICE_SERIAL_NUMBER = 3,
        EXTENDED_CAPABILITY_IDS_POWER_BUDGETING = 4,
        EXTENDED_CAPABILITY_IDS_ROOT_COMPLEX_LINK = 5,
        EXTENDED_CAPABILITY_IDS_VENDOR_SPECIFIC = 11,
        EXTENDED_CAPABILITY_IDS_ACCESS_CONTROL = 13,
        EXTENDED_CAPABILITY_IDS_ALTERNATIVE_ROUTING = 14,
        EXTENDED_CAPABILITY_IDS_SINGLE_ROOT_IO_VIRTUALIZATION = 16,
        EXTENDED_CAPABILITY_IDS_RESIZABLE_BAR = 21,
        EXTENDED_CAPABILITY_IDS_LATENCY_TOLERANCE = 24,
        EXTENDED_CAPABILITY_IDS_SECONDARY_EXPRESS = 25,
        EXTENDED_CAPABILITY_IDS_DOWNSTREAM_PORT_CONTAINMENT = 29,
        EXTENDED_CAPABILITY_IDS_POWER_SUBSTATES = 30,
        EXTENDED_CAPABILITY_IDS_PRECISION_TIME = 31,
        EXTENDED_CAPABILITY_IDS_DATA_LINK_FEATURE = 37,
        EXTENDED_CAPABILITY_IDS_PHYSICAL_LAYER_16GT = 38,
        EXTENDED_CAPABILITY_IDS_LANE_MARGINING = 39
    };
    static bool _is_defined_extended_capability_ids_t(extended_capability_ids_t v);

private:
    static const std::set<extended_capability_ids_t> _values_extended_capability_ids_t;
    static std::set<extended_capability_ids_t> _build_values_extended_capability_ids_t();

public:

    pci_configuration_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, pci_configuration_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~pci_configuration_t();

    /**
     * Header of layout 1, from offset 0x10 on; that of a bridge to another bus.
     * \sa https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
     */

    class bridge_header_t : public kaitai::kstruct {

    public:

        bridge_header_t(kaitai::kstream* p__io, pci_configuration_t* p__parent = 0, pci_configuration_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~bridge_header_t();

    private:
        uint32_t m_base_address_0;
        uint32_t m_base_address_1;
        uint8_t m_primary_bus;
        uint8_t m_secondary_bus;
        uint8_t m_subordinate_bus;
        uint8_t m_secondary_latency_timer;
        uint8_t m_io_base;
        uint8_t m_io_limit;
        uint16_t m_secondary_status;
        uint16_t m_memory_base;
        uint16_t m_memory_limit;
        uint16_t m_prefetchable_base;
        uint16_t m_prefetchable_limit;
        uint32_t m_prefetchable_base_upper;
        uint32_t m_prefetchable_limit_upper;
        uint16_t m_io_base_upper;
        uint16_t m_io_limit_upper;
        uint8_t m_ofs_capabilities;
        std::string m__unnamed18;
        uint32_t m_expansion_rom;
        uint8_t m_interrupt_line;
        uint8_t m_interrupt_pin;
        uint16_t m_bridge_control;
        pci_configuration_t* m__root;
        pci_configuration_t* m__parent;

    public:

        /**
         * First address of a region that the bridge itself decodes, with flags.
         */
        uint32_t base_address_0() const { return m_base_address_0; }

        /**
         * Another such address, or the upper half of the one before.
         */
        uint32_t base_address_1() const { return m_base_address_1; }

        /**
         * Bus that the bridge is on.
         */
        uint8_t primary_bus() const { return m_primary_bus; }

        /**
         * Bus behind it.
         */
        uint8_t secondary_bus() const { return m_secondary_bus; }

        /**
         * Last bus behind it.
         */
        uint8_t subordinate_bus() const { return m_subordinate_bus; }

        /**
         * Not used by PCI Express.
         */
        uint8_t secondary_latency_timer() const { return m_secondary_latency_timer; }

        /**
         * First of the ports that the bridge forwards.
         */
        uint8_t io_base() const { return m_io_base; }

        /**
         * Last of these ports.
         */
        uint8_t io_limit() const { return m_io_limit; }

        /**
         * Bits of errors on the bus behind it.
         */
        uint16_t secondary_status() const { return m_secondary_status; }

        /**
         * First of the addresses that the bridge forwards.
         */
        uint16_t memory_base() const { return m_memory_base; }

        /**
         * Last of these addresses.
         */
        uint16_t memory_limit() const { return m_memory_limit; }

        /**
         * First of the prefetchable addresses that the bridge forwards.
         */
        uint16_t prefetchable_base() const { return m_prefetchable_base; }

        /**
         * Last of these addresses.
         */
        uint16_t prefetchable_limit() const { return m_prefetchable_limit; }

        /**
         * Upper half of `prefetchable_base`.
         */
        uint32_t prefetchable_base_upper() const { return m_prefetchable_base_upper; }

        /**
         * Upper half of `prefetchable_limit`.
         */
        uint32_t prefetchable_limit_upper() const { return m_prefetchable_limit_upper; }

        /**
         * Upper half of `io_base`.
         */
        uint16_t io_base_upper() const { return m_io_base_upper; }

        /**
         * Upper half of `io_limit`.
         */
        uint16_t io_limit_upper() const { return m_io_limit_upper; }

        /**
         * Offset of the first capability; bits 0 and 1 are ignored.
         */
        uint8_t ofs_capabilities() const { return m_ofs_capabilities; }

        /**
         * Reserved.
         */
        std::string _unnamed18() const { return m__unnamed18; }

        /**
         * Address of the ROM; bit 0 switches it on.
         */
        uint32_t expansion_rom() const { return m_expansion_rom; }

        /**
         * Input of the interrupt controller, for the operating system.
         */
        uint8_t interrupt_line() const { return m_interrupt_line; }

        /**
         * 0 for none, 1 to 4 for INTA to INTD.
         */
        uint8_t interrupt_pin() const { return m_interrupt_pin; }

        /**
         * Bits that control the bus behind it.
         */
        uint16_t bridge_control() const { return m_bridge_control; }
        pci_configuration_t* _root() const { return m__root; }
        pci_configuration_t* _parent() const { return m__parent; }
    };

    /**
     * Head of a capability.
     * \sa https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
     */

    class capability_t : public kaitai::kstruct {

    public:

        capability_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, pci_configuration_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~capability_t();

    private:
        capability_ids_t m_capability_id;
        uint8_t m_ofs_next;
        pci_configuration_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Kind of the capability.
         */
        capability_ids_t capability_id() const { return m_capability_id; }

        /**
         * Offset of the next capability, or 0; bits 0 and 1 are ignored.
         */
        uint8_t ofs_next() const { return m_ofs_next; }
        pci_configuration_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Header of layout 0, from offset 0x10 on; most functions have it.
     * \sa https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
     */

    class device_header_t : public kaitai::kstruct {

    public:

        device_header_t(kaitai::kstream* p__io, pci_configuration_t* p__parent = 0, pci_configuration_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~device_header_t();

    private:
        uint32_t m_base_address_0;
        uint32_t m_base_address_1;
        uint32_t m_base_address_2;
        uint32_t m_base_address_3;
        uint32_t m_base_address_4;
        uint32_t m_base_address_5;
        uint32_t m_cardbus_cis_pointer;
        uint16_t m_subsystem_vendor_id;
        uint16_t m_subsystem_id;
        uint32_t m_expansion_rom;
        uint8_t m_ofs_capabilities;
        std::string m__unnamed11;
        uint8_t m_interrupt_line;
        uint8_t m_interrupt_pin;
        uint8_t m_min_grant;
        uint8_t m_max_latency;
        pci_configuration_t* m__root;
        pci_configuration_t* m__parent;

    public:

        /**
         * First address of a region that the function decodes, with flags.
         */
        uint32_t base_address_0() const { return m_base_address_0; }

        /**
         * Another such address, or the upper half of the one before.
         */
        uint32_t base_address_1() const { return m_base_address_1; }

        /**
         * Another such address, or the upper half of the one before.
         */
        uint32_t base_address_2() const { return m_base_address_2; }

        /**
         * Another such address, or the upper half of the one before.
         */
        uint32_t base_address_3() const { return m_base_address_3; }

        /**
         * Another such address, or the upper half of the one before.
         */
        uint32_t base_address_4() const { return m_base_address_4; }

        /**
         * Another such address, or the upper half of the one before.
         */
        uint32_t base_address_5() const { return m_base_address_5; }

        /**
         * Not used by PCI Express.
         */
        uint32_t cardbus_cis_pointer() const { return m_cardbus_cis_pointer; }

        /**
         * Maker of the board or card.
         */
        uint16_t subsystem_vendor_id() const { return m_subsystem_vendor_id; }

        /**
         * That maker's number of it.
         */
        uint16_t subsystem_id() const { return m_subsystem_id; }

        /**
         * Address of the ROM; bit 0 switches it on.
         */
        uint32_t expansion_rom() const { return m_expansion_rom; }

        /**
         * Offset of the first capability; bits 0 and 1 are ignored.
         */
        uint8_t ofs_capabilities() const { return m_ofs_capabilities; }

        /**
         * Reserved.
         */
        std::string _unnamed11() const { return m__unnamed11; }

        /**
         * Input of the interrupt controller, for the operating system.
         */
        uint8_t interrupt_line() const { return m_interrupt_line; }

        /**
         * 0 for none, 1 to 4 for INTA to INTD.
         */
        uint8_t interrupt_pin() const { return m_interrupt_pin; }

        /**
         * Not used by PCI Express.
         */
        uint8_t min_grant() const { return m_min_grant; }

        /**
         * Not used by PCI Express.
         */
        uint8_t max_latency() const { return m_max_latency; }
        pci_configuration_t* _root() const { return m__root; }
        pci_configuration_t* _parent() const { return m__parent; }
    };

    /**
     * Advanced error reporting (`extended_capability_ids::advanced_error_reporting`),
     * without the log. Errors stay set until software clears them.
     * \sa https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
     */

    class error_reporting_capability_t : public kaitai::kstruct {

    public:

        error_reporting_capability_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, pci_configuration_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~error_reporting_capability_t();

    private:
        extended_capability_t* m_head;
        uint32_t m_uncorrectable_status;
        uint32_t m_uncorrectable_mask;
        uint32_t m_uncorrectable_severity;
        uint32_t m_correctable_status;
        uint32_t m_correctable_mask;
        uint32_t m_capabilities_and_control;
        pci_configuration_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Kind, and offset of the next one.
         */
        extended_capability_t* head() const { return m_head; }

        /**
         * Bit 4 data link protocol, 5 surprise down, 12 poisoned packet, 13 flow
         * control, 14 completion timeout, 15 completer abort, 16 unexpected
         * completion, 17 receiver overflow, 18 malformed packet, 19 ECRC, 20
         * unsupported request, 21 access control violation, 22 internal.
         */
        uint32_t uncorrectable_status() const { return m_uncorrectable_status; }

        /**
         * Errors that are not reported.
         */
        uint32_t uncorrectable_mask() const { return m_uncorrectable_mask; }

        /**
         * Errors that are fatal.
         */
        uint32_t uncorrectable_severity() const { return m_uncorrectable_severity; }

        /**
         * Bit 0 receiver, 6 bad packet, 7 bad data link packet, 8 replay counter
         * rollover, 12 replay timer timeout, 13 advisory non-fatal, 14 internal, 15
         * log overflow.
         */
        uint32_t correctable_status() const { return m_correctable_status; }

        /**
         * Errors that are not reported.
         */
        uint32_t correctable_mask() const { return m_correctable_mask; }

        /**
         * Number of the first uncorrectable error in bits 0 to 4; ECRC.
         */
        uint32_t capabilities_and_control() const { return m_capabilities_and_control; }
        pci_configuration_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * The function is of PCI Express (`capability_ids::express`). Most have a link,
     * whose registers are the next ones, `express_link`.
     * \sa https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
     */

    class express_capability_t : public kaitai::kstruct {

    public:

        express_capability_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, pci_configuration_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~express_capability_t();

    private:
        bool f_device_port_type;
        int32_t m_device_port_type;

    public:

        /**
         * Kind of the function, of `device_port_types`.
         */
        int32_t device_port_type();

    private:
        bool f_version;
        int32_t m_version;

    public:

        /**
         * Version of the capability.
         */
        int32_t version();

    private:
        capability_t* m_head;
        uint16_t m_capabilities;
        uint32_t m_device_capabilities;
        uint16_t m_device_control;
        uint16_t m_device_status;
        pci_configuration_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Kind, and offset of the next one.
         */
        capability_t* head() const { return m_head; }

        /**
         * Version in bits 0 to 3, `device_port_types` in bits 4 to 7.
         */
        uint16_t capabilities() const { return m_capabilities; }

        /**
         * Largest payload, latencies, power limit of the slot.
         */
        uint32_t device_capabilities() const { return m_device_capabilities; }

        /**
         * Which errors are reported; sizes in use.
         */
        uint16_t device_control() const { return m_device_control; }

        /**
         * Errors that were detected: bit 0 correctable, bit 1 non-fatal, bit 2 fatal,
         * bit 3 unsupported request.
         */
        uint16_t device_status() const { return m_device_status; }
        pci_configuration_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * The link of a function of PCI Express, behind `express_capability`. Functions
     * inside of the root complex (`device_port_types::root_complex_endpoint` and
     * `device_port_types::event_collector`) have none, and need not have these
     * registers.
     * \sa https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
     */

    class express_link_t : public kaitai::kstruct {

    public:

        express_link_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, pci_configuration_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~express_link_t();

    private:
        bool f_link_speed;
        int32_t m_link_speed;

    public:

        /**
         * Speed of the link, as its generation.
         */
        int32_t link_speed();

    private:
        bool f_link_width;
        int32_t m_link_width;

    public:

        /**
         * Number of lanes in use.
         */
        int32_t link_width();

    private:
        bool f_max_link_speed;
        int32_t m_max_link_speed;

    public:

        /**
         * Highest speed of the link, as its generation, 1 for 2.5 GT/s.
         */
        int32_t max_link_speed();

    private:
        bool f_max_link_width;
        int32_t m_max_link_width;

    public:

        /**
         * Largest number of lanes.
         */
        int32_t max_link_width();

    private:
        uint32_t m_link_capabilities;
        uint16_t m_link_control;
        uint16_t m_link_status;
        pci_configuration_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Highest speed in bits 0 to 3, largest width in bits 4 to 9.
         */
        uint32_t link_capabilities() const { return m_link_capabilities; }

        /**
         * Power management of the link, and others.
         */
        uint16_t link_control() const { return m_link_control; }

        /**
         * Speed in bits 0 to 3, width in bits 4 to 9.
         */
        uint16_t link_status() const { return m_link_status; }
        pci_configuration_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Head of an extended capability.
     * \sa https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
     */

    class extended_capability_t : public kaitai::kstruct {

    public:

        extended_capability_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, pci_configuration_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~extended_capability_t();

    private:
        bool f_ofs_next;
        int32_t m_ofs_next;

    public:

        /**
         * Offset of the next extended capability; bits 0 and 1 are ignored.
         */
        int32_t ofs_next();

    private:
        bool f_version;
        int32_t m_version;

    public:

        /**
         * Version of the capability.
         */
        int32_t version();

    private:
        extended_capability_ids_t m_capability_id;
        uint16_t m_version_and_next;
        pci_configuration_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Kind of the capability; 0 if there is none at all.
         */
        extended_capability_ids_t capability_id() const { return m_capability_id; }

        /**
         * Version in bits 0 to 3, offset of the next extended capability in bits 4 to
         * 15, or 0.
         */
        uint16_t version_and_next() const { return m_version_and_next; }
        pci_configuration_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Subsystem of a bridge (`capability_ids::subsystem`), whose header has no
     * room for it.
     * \sa https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
     */

    class subsystem_capability_t : public kaitai::kstruct {

    public:

        subsystem_capability_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, pci_configuration_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~subsystem_capability_t();

    private:
        capability_t* m_head;
        std::string m__unnamed1;
        uint16_t m_subsystem_vendor_id;
        uint16_t m_subsystem_id;
        pci_configuration_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Kind, and offset of the next one.
         */
        capability_t* head() const { return m_head; }

        /**
         * Reserved.
         */
        std::string _unnamed1() const { return m__unnamed1; }

        /**
         * Maker of the board or card.
         */
        uint16_t subsystem_vendor_id() const { return m_subsystem_vendor_id; }

        /**
         * That maker's number of it.
         */
        uint16_t subsystem_id() const { return m_subsystem_id; }
        pci_configuration_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

private:
    bool f_bridge_header;
    bridge_header_t* m_bridge_header;
    bool n_bridge_header;

public:
    bool _is_null_bridge_header() { bridge_header(); return n_bridge_header; };

private:

public:

    /**
     * The rest of the header of a bridge to another bus.
     */
    bridge_header_t* bridge_header();

private:
    bool f_device_header;
    device_header_t* m_device_header;
    bool n_device_header;

public:
    bool _is_null_device_header() { device_header(); return n_device_header; };

private:

public:

    /**
     * The rest of the header, unless the function is a bridge.
     */
    device_header_t* device_header();

private:
    bool f_extended_capability;
    extended_capability_t* m_extended_capability;
    bool n_extended_capability;

public:
    bool _is_null_extended_capability() { extended_capability(); return n_extended_capability; };

private:

public:

    /**
     * Head of the first extended capability; all zeros or ones if there is none.
     */
    extended_capability_t* extended_capability();

private:
    bool f_has_capabilities;
    bool m_has_capabilities;

public:

    /**
     * Whether the header points to a list of capabilities.
     */
    bool has_capabilities();

private:
    bool f_is_multi_function;
    bool m_is_multi_function;

public:

    /**
     * Whether the device has several functions.
     */
    bool is_multi_function();

private:
    bool f_layout;
    int32_t m_layout;

public:

    /**
     * Layout of what follows; 0 is `device_header`, 1 is `bridge_header`.
     */
    int32_t layout();

private:
    bool f_ofs_extended;
    int32_t m_ofs_extended;

public:

    /**
     * Offset of the first extended capability.
     */
    int32_t ofs_extended();

private:
    uint16_t m_vendor_id;
    uint16_t m_device_id;
    uint16_t m_command;
    uint16_t m_status;
    uint8_t m_revision_id;
    uint8_t m_programming_interface;
    uint8_t m_sub_class;
    base_classes_t m_base_class;
    uint8_t m_cache_line_size;
    uint8_t m_latency_timer;
    uint8_t m_header_type;
    uint8_t m_bist;
    pci_configuration_t* m__root;
    kaitai::kstruct* m__parent;

public:

    /**
     * Maker of the device; 0xffff if the function does not answer.
     */
    uint16_t vendor_id() const { return m_vendor_id; }

    /**
     * The maker's number of the device.
     */
    uint16_t device_id() const { return m_device_id; }

    /**
     * Bits that switch the function on.
     */
    uint16_t command() const { return m_command; }

    /**
     * Bits of errors and abilities; bit 4 says that there are capabilities.
     */
    uint16_t status() const { return m_status; }

    /**
     * The maker's version of the device.
     */
    uint8_t revision_id() const { return m_revision_id; }

    /**
     * Third part of the class code.
     */
    uint8_t programming_interface() const { return m_programming_interface; }

    /**
     * Second part of the class code.
     */
    uint8_t sub_class() const { return m_sub_class; }

    /**
     * First part of the class code.
     */
    base_classes_t base_class() const { return m_base_class; }

    /**
     * In units of four bytes.
     */
    uint8_t cache_line_size() const { return m_cache_line_size; }

    /**
     * In clocks of the bus; 0 for PCI Express.
     */
    uint8_t latency_timer() const { return m_latency_timer; }

    /**
     * Bits 0 to 6 are the `layout`; bit 7 is set if the device has several
     * functions.
     */
    uint8_t header_type() const { return m_header_type; }

    /**
     * Control and result of the self test.
     */
    uint8_t bist() const { return m_bist; }
    pci_configuration_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
};

#endif  // PCI_CONFIGURATION_H_
