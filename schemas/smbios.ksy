meta:
  id: smbios
  title: SMBIOS tables as Windows returns them
  application: Microsoft Windows
  file-extension: bin
  xref:
    wikidata: Q1378047
  tags:
    - firmware
    - windows
  license: CC0-1.0
  ks-version: '0.9'
  endian: le
doc: |
  The System Management BIOS tables of a machine, in which its firmware
  describes it: maker and product, board, chassis, processors, memory modules.
  The bytes are those that `GetSystemFirmwareTable` returns for the provider
  `RSMB`, a structure named `RawSMBIOSData`; Windows adds the same to crash
  dumps, as secondary data with the tag bc5c008f-1e3a-44d7-988d-86f6884c6758.

  A header of eight bytes is followed by structures, the last of which has the
  type 127. A structure has a formatted part and a set of texts, to which the
  formatted part refers by number: 1 is the first, 0 is none. Texts have
  no declared encoding.

  Each version of the standard made some formatted parts longer, so that the
  length of a structure decides which fields it has. The first version's fields
  are those of the sequences here, later ones are instances that exist as far as
  the length reaches. Offsets are written as in the standard, which counts from
  the type of the structure: less four, the bytes before the formatted part.

  Firmware is often careless: fields may have a text such as "To Be Filled By
  O.E.M.", and numbers may be wrong.
doc-ref:
  - https://www.dmtf.org/standards/smbios
  - https://www.dmtf.org/sites/default/files/standards/documents/DSP0134_3.7.0.pdf
  - https://learn.microsoft.com/en-us/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemfirmwaretable
-webide-representation: 'SMBIOS {header.major_version:dec}.{header.minor_version:dec}'
seq:
  - id: header
    -orig-id: RawSMBIOSData
    type: raw_data_header
    doc: Version of the standard and the size of what follows.
  - id: tables
    -orig-id: SMBIOSTableData
    size: len_tables
    type: structure_table
    doc: All structures, one after another.
instances:
  len_tables:
    value: header.len_tables
    doc: Bytes of the structures.
types:
  raw_data_header:
    -orig-id: RawSMBIOSData
    doc: What Windows puts before the structures, without the firmware's entry point.
    doc-ref: https://learn.microsoft.com/en-us/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemfirmwaretable
    seq:
      - id: calling_method
        -orig-id: Used20CallingMethod
        type: u1
        doc: 0 in practice; the tables were found in memory.
      - id: major_version
        -orig-id: SMBIOSMajorVersion
        type: u1
        doc: Major number of the version of the standard.
      - id: minor_version
        -orig-id: SMBIOSMinorVersion
        type: u1
        doc: Minor number of the version of the standard.
      - id: dmi_revision
        -orig-id: DmiRevision
        type: u1
        doc: Revision of the entry point; 0 or 1 in practice.
      - id: len_tables
        -orig-id: Length
        type: u4
        doc: Bytes of the structures.
  structure_table:
    doc: |
      Structures up to the one that ends the table, or to the end of the bytes.
    doc-ref: https://www.dmtf.org/standards/smbios
    seq:
      - id: structures
        -orig-id: Structures
        type: structure
        repeat: until
        repeat-until: |
          _.header.structure_type == structure_types::end_of_table or _io.eof
        doc: The structures in the order of the firmware.
  structure_header:
    doc: The first four bytes of a structure.
    doc-ref: https://www.dmtf.org/standards/smbios
    seq:
      - id: structure_type
        -orig-id: Type
        type: u1
        enum: structure_types
        doc: Kind of the structure. Numbers from 128 on belong to the firmware's maker.
      - id: len_structure
        -orig-id: Length
        type: u1
        doc: Bytes of the formatted part, with these four.
      - id: handle
        -orig-id: Handle
        type: u2
        doc: Number by which other structures refer to this one.
  structure:
    doc: |
      One structure. The set of texts ends with an empty text; a structure without
      texts has two zero bytes, an empty first text and the empty one that ends the
      set.
    doc-ref: https://www.dmtf.org/standards/smbios
    seq:
      - id: header
        -orig-id: Header
        type: structure_header
        doc: Type, length and handle.
      - id: body
        -orig-id: Formatted area
        size: len_body
        type:
          switch-on: header.structure_type
          cases:
            'structure_types::bios_information': bios_information
            'structure_types::system_information': system_information
            'structure_types::baseboard_information': baseboard_information
            'structure_types::system_enclosure': system_enclosure
            'structure_types::processor_information': processor_information
            'structure_types::physical_memory_array': physical_memory_array
            'structure_types::memory_device': memory_device
        doc: |
          The rest of the formatted part; raw bytes for types that are not described
          here.
      - id: first_text
        -orig-id: String 1
        terminator: 0
        eos-error: false
        doc: The text with the number 1; empty if there are no texts.
      - id: more_texts
        -orig-id: String 2
        terminator: 0
        eos-error: false
        repeat: until
        repeat-until: _.length == 0
        doc: The texts from number 2 on; the last is empty and ends the set.
    instances:
      len_body:
        value: header.len_structure - 4
        doc: Bytes of `body`. Less than 0 where the table is broken.
  bios_information:
    -orig-id: BIOS Information
    doc: Firmware of the machine (type 0).
    doc-ref: https://www.dmtf.org/standards/smbios
    seq:
      - id: vendor
        -orig-id: Vendor
        type: u1
        doc: |
          Number of a string: maker of the firmware.
      - id: version
        -orig-id: BIOS Version
        type: u1
        doc: |
          Number of a string: version of the firmware, in free text.
      - id: starting_address_segment
        -orig-id: BIOS Starting Address Segment
        type: u2
        doc: |
          Segment of the address of the firmware in memory, a multiple of 16 bytes. 0 on
          machines that have UEFI only.
      - id: release_date
        -orig-id: BIOS Release Date
        type: u1
        doc: |
          Number of a string: date of the firmware, written mm/dd/yyyy or mm/dd/yy.
      - id: rom_size
        -orig-id: BIOS ROM Size
        type: u1
        doc: |
          Size of the chip in units of 64 KiB, less one. 0xff: 16 MiB or more, see
          `extended_rom_size`.
      - id: characteristics
        -orig-id: BIOS Characteristics
        type: u8
        doc: |
          Features of the firmware, one bit each. Bit 3: the bits are not filled in.
    instances:
      characteristics_extension_1:
        -orig-id: BIOS Characteristics Extension Byte 1
        pos: 0x12 - 4
        type: u1
        if: _io.size.as<u8> >= 0x13 - 4
        doc: Further features, one bit each (since 2.1).
      characteristics_extension_2:
        -orig-id: BIOS Characteristics Extension Byte 2
        pos: 0x13 - 4
        type: u1
        if: _io.size.as<u8> >= 0x14 - 4
        doc: |
          Further features, one bit each (since 2.3). Bit 3: UEFI is supported. Bit 4:
          the machine is virtual.
      major_release:
        -orig-id: System BIOS Major Release
        pos: 0x14 - 4
        type: u1
        if: _io.size.as<u8> >= 0x15 - 4
        doc: |
          Major number of the release of the firmware (since 2.4). 0xff: not given.
      minor_release:
        -orig-id: System BIOS Minor Release
        pos: 0x15 - 4
        type: u1
        if: _io.size.as<u8> >= 0x16 - 4
        doc: |
          Minor number of the release of the firmware (since 2.4). 0xff: not given.
      controller_major_release:
        -orig-id: Embedded Controller Firmware Major Release
        pos: 0x16 - 4
        type: u1
        if: _io.size.as<u8> >= 0x17 - 4
        doc: |
          Major number of the release of the embedded controller's firmware (since 2.4).
          0xff: there is none that can be updated.
      controller_minor_release:
        -orig-id: Embedded Controller Firmware Minor Release
        pos: 0x17 - 4
        type: u1
        if: _io.size.as<u8> >= 0x18 - 4
        doc: |
          Minor number of the release of the embedded controller's firmware (since 2.4).
          0xff: there is none that can be updated.
      extended_rom_size:
        -orig-id: Extended BIOS ROM Size
        pos: 0x18 - 4
        type: u2
        if: _io.size.as<u8> >= 0x1a - 4
        doc: |
          Size of the chip if `rom_size` is 0xff (since 3.1). The two highest bits are
          the unit, 0 for MiB and 1 for GiB; the others are the size.
      characteristics_low:
        pos: 0xa - 4
        type: u4
        doc: |
          Lower half of `characteristics`, which has all bits that the standard names;
          the upper half belongs to the makers.
      characteristic_not_supported:
        -orig-id: BIOS Characteristics are not supported.
        value: (characteristics_low & 0x8) != 0
        doc: |
          Bit 3 of `characteristics`: the other bits are not filled in.
      characteristic_isa:
        -orig-id: ISA is supported.
        value: (characteristics_low & 0x10) != 0
        doc: |
          Bit 4 of `characteristics`: the ISA bus is supported.
      characteristic_mca:
        -orig-id: MCA is supported.
        value: (characteristics_low & 0x20) != 0
        doc: |
          Bit 5 of `characteristics`: the Micro Channel bus is supported.
      characteristic_eisa:
        -orig-id: EISA is supported.
        value: (characteristics_low & 0x40) != 0
        doc: |
          Bit 6 of `characteristics`: the EISA bus is supported.
      characteristic_pci:
        -orig-id: PCI is supported.
        value: (characteristics_low & 0x80) != 0
        doc: |
          Bit 7 of `characteristics`: the PCI bus is supported.
      characteristic_pc_card:
        -orig-id: PC card (PCMCIA) is supported.
        value: (characteristics_low & 0x100) != 0
        doc: |
          Bit 8 of `characteristics`: PC cards are supported.
      characteristic_plug_and_play:
        -orig-id: Plug and Play is supported.
        value: (characteristics_low & 0x200) != 0
        doc: |
          Bit 9 of `characteristics`: Plug and Play is supported.
      characteristic_apm:
        -orig-id: APM is supported.
        value: (characteristics_low & 0x400) != 0
        doc: |
          Bit 10 of `characteristics`: Advanced Power Management is supported.
      characteristic_upgradeable:
        -orig-id: BIOS is upgradeable (Flash).
        value: (characteristics_low & 0x800) != 0
        doc: |
          Bit 11 of `characteristics`: the firmware can be replaced by a newer one.
      characteristic_shadowing:
        -orig-id: BIOS shadowing is allowed.
        value: (characteristics_low & 0x1000) != 0
        doc: |
          Bit 12 of `characteristics`: the firmware may be copied to memory.
      characteristic_vl_vesa:
        -orig-id: VL-VESA is supported.
        value: (characteristics_low & 0x2000) != 0
        doc: |
          Bit 13 of `characteristics`: the VESA local bus is supported.
      characteristic_escd:
        -orig-id: ESCD support is available.
        value: (characteristics_low & 0x4000) != 0
        doc: |
          Bit 14 of `characteristics`: Extended System Configuration Data is available.
      characteristic_boot_from_cd:
        -orig-id: Boot from CD is supported.
        value: (characteristics_low & 0x8000) != 0
        doc: |
          Bit 15 of `characteristics`: the machine can start from a CD.
      characteristic_selectable_boot:
        -orig-id: Selectable boot is supported.
        value: (characteristics_low & 0x10000) != 0
        doc: |
          Bit 16 of `characteristics`: the device to start from can be chosen.
      characteristic_rom_socketed:
        -orig-id: BIOS ROM is socketed (e.g. PLCC or SOP socket).
        value: (characteristics_low & 0x20000) != 0
        doc: |
          Bit 17 of `characteristics`: the chip is in a socket.
      characteristic_boot_from_pc_card:
        -orig-id: Boot from PC card (PCMCIA) is supported.
        value: (characteristics_low & 0x40000) != 0
        doc: |
          Bit 18 of `characteristics`: the machine can start from a PC card.
      characteristic_edd:
        -orig-id: EDD specification is supported.
        value: (characteristics_low & 0x80000) != 0
        doc: |
          Bit 19 of `characteristics`: Enhanced Disk Drive services are supported.
      characteristic_floppy_nec:
        -orig-id: Int 13h - Japanese floppy for NEC 9800 1.2 MB is supported.
        value: (characteristics_low & 0x100000) != 0
        doc: |
          Bit 20 of `characteristics`: floppy disks of NEC 9800 with 1.2 MB.
      characteristic_floppy_toshiba:
        -orig-id: Int 13h - Japanese floppy for Toshiba 1.2 MB is supported.
        value: (characteristics_low & 0x200000) != 0
        doc: |
          Bit 21 of `characteristics`: floppy disks of Toshiba with 1.2 MB.
      characteristic_floppy_360_kb:
        -orig-id: Int 13h - 5.25 in / 360 KB floppy services are supported.
        value: (characteristics_low & 0x400000) != 0
        doc: |
          Bit 22 of `characteristics`: floppy disks of 5.25 in with 360 KB.
      characteristic_floppy_1200_kb:
        -orig-id: Int 13h - 5.25 in / 1.2 MB floppy services are supported.
        value: (characteristics_low & 0x800000) != 0
        doc: |
          Bit 23 of `characteristics`: floppy disks of 5.25 in with 1.2 MB.
      characteristic_floppy_720_kb:
        -orig-id: Int 13h - 3.5 in / 720 KB floppy services are supported.
        value: (characteristics_low & 0x1000000) != 0
        doc: |
          Bit 24 of `characteristics`: floppy disks of 3.5 in with 720 KB.
      characteristic_floppy_2880_kb:
        -orig-id: Int 13h - 3.5 in / 2.88 MB floppy services are supported.
        value: (characteristics_low & 0x2000000) != 0
        doc: |
          Bit 25 of `characteristics`: floppy disks of 3.5 in with 2.88 MB.
      characteristic_print_screen:
        -orig-id: Int 5h, print screen Service is supported.
        value: (characteristics_low & 0x4000000) != 0
        doc: |
          Bit 26 of `characteristics`: interrupt 5 prints the screen.
      characteristic_keyboard:
        -orig-id: Int 9h, 8042 keyboard services are supported.
        value: (characteristics_low & 0x8000000) != 0
        doc: |
          Bit 27 of `characteristics`: interrupt 9 serves an 8042 keyboard.
      characteristic_serial:
        -orig-id: Int 14h, serial services are supported.
        value: (characteristics_low & 0x10000000) != 0
        doc: |
          Bit 28 of `characteristics`: interrupt 0x14 serves serial ports.
      characteristic_printer:
        -orig-id: Int 17h, printer services are supported.
        value: (characteristics_low & 0x20000000) != 0
        doc: |
          Bit 29 of `characteristics`: interrupt 0x17 serves printers.
      characteristic_cga:
        -orig-id: Int 10h, CGA/Mono Video Services are supported.
        value: (characteristics_low & 0x40000000) != 0
        doc: |
          Bit 30 of `characteristics`: interrupt 0x10 serves CGA and monochrome screens.
      characteristic_nec_pc98:
        -orig-id: NEC PC-98.
        value: (characteristics_low >> 31 & 0x1) != 0
        doc: |
          Bit 31 of `characteristics`: the machine is a NEC PC-98.
      extension_acpi:
        -orig-id: ACPI is supported.
        value: (characteristics_extension_1 & 0x1) != 0
        if: _io.size.as<u8> >= 0x13 - 4
        doc: |
          Bit 0 of `characteristics_extension_1`: ACPI is supported.
      extension_usb_legacy:
        -orig-id: USB Legacy is supported.
        value: (characteristics_extension_1 & 0x2) != 0
        if: _io.size.as<u8> >= 0x13 - 4
        doc: |
          Bit 1 of `characteristics_extension_1`: USB keyboards and mice work without a
          driver.
      extension_agp:
        -orig-id: AGP is supported.
        value: (characteristics_extension_1 & 0x4) != 0
        if: _io.size.as<u8> >= 0x13 - 4
        doc: |
          Bit 2 of `characteristics_extension_1`: the AGP bus is supported.
      extension_i2o_boot:
        -orig-id: I2O boot is supported.
        value: (characteristics_extension_1 & 0x8) != 0
        if: _io.size.as<u8> >= 0x13 - 4
        doc: |
          Bit 3 of `characteristics_extension_1`: the machine can start from an I2O
          device.
      extension_ls120_boot:
        -orig-id: LS-120 SuperDisk boot is supported.
        value: (characteristics_extension_1 & 0x10) != 0
        if: _io.size.as<u8> >= 0x13 - 4
        doc: |
          Bit 4 of `characteristics_extension_1`: the machine can start from an LS-120
          SuperDisk.
      extension_atapi_zip_boot:
        -orig-id: ATAPI ZIP drive boot is supported.
        value: (characteristics_extension_1 & 0x20) != 0
        if: _io.size.as<u8> >= 0x13 - 4
        doc: |
          Bit 5 of `characteristics_extension_1`: the machine can start from an ATAPI
          ZIP drive.
      extension_ieee1394_boot:
        -orig-id: '1394 boot is supported.'
        value: (characteristics_extension_1 & 0x40) != 0
        if: _io.size.as<u8> >= 0x13 - 4
        doc: |
          Bit 6 of `characteristics_extension_1`: the machine can start from an IEEE
          1394 device.
      extension_smart_battery:
        -orig-id: Smart battery is supported.
        value: (characteristics_extension_1 & 0x80) != 0
        if: _io.size.as<u8> >= 0x13 - 4
        doc: |
          Bit 7 of `characteristics_extension_1`: smart batteries are supported.
      extension_bios_boot_specification:
        -orig-id: BIOS Boot Specification is supported.
        value: (characteristics_extension_2 & 0x1) != 0
        if: _io.size.as<u8> >= 0x14 - 4
        doc: |
          Bit 0 of `characteristics_extension_2`: the BIOS Boot Specification is
          supported.
      extension_network_boot_key:
        -orig-id: Function key-initiated network service boot is supported.
        value: (characteristics_extension_2 & 0x2) != 0
        if: _io.size.as<u8> >= 0x14 - 4
        doc: |
          Bit 1 of `characteristics_extension_2`: a key starts the machine from the
          network.
      extension_targeted_content:
        -orig-id: Enable targeted content distribution.
        value: (characteristics_extension_2 & 0x4) != 0
        if: _io.size.as<u8> >= 0x14 - 4
        doc: |
          Bit 2 of `characteristics_extension_2`: maker and machine are named for
          updates by kind of machine.
      extension_uefi:
        -orig-id: UEFI Specification is supported.
        value: (characteristics_extension_2 & 0x8) != 0
        if: _io.size.as<u8> >= 0x14 - 4
        doc: |
          Bit 3 of `characteristics_extension_2`: UEFI is supported.
      extension_virtual_machine:
        -orig-id: SMBIOS table describes a virtual machine.
        value: (characteristics_extension_2 & 0x10) != 0
        if: _io.size.as<u8> >= 0x14 - 4
        doc: |
          Bit 4 of `characteristics_extension_2`: the machine is virtual.
      extension_manufacturing_mode:
        -orig-id: Manufacturing mode is supported.
        value: (characteristics_extension_2 & 0x20) != 0
        if: _io.size.as<u8> >= 0x14 - 4
        doc: |
          Bit 5 of `characteristics_extension_2`: there is a mode for manufacturing.
      extension_manufacturing_mode_enabled:
        -orig-id: Manufacturing mode is enabled.
        value: (characteristics_extension_2 & 0x40) != 0
        if: _io.size.as<u8> >= 0x14 - 4
        doc: |
          Bit 6 of `characteristics_extension_2`: the mode for manufacturing is switched
          on.
  system_information:
    -orig-id: System Information
    doc: The machine as its maker sells it (type 1).
    doc-ref: https://www.dmtf.org/standards/smbios
    seq:
      - id: manufacturer
        -orig-id: Manufacturer
        type: u1
        doc: |
          Number of a string: maker of the machine.
      - id: product_name
        -orig-id: Product Name
        type: u1
        doc: |
          Number of a string: name of the product.
      - id: version
        -orig-id: Version
        type: u1
        doc: |
          Number of a string: version of the product.
      - id: serial_number
        -orig-id: Serial Number
        type: u1
        doc: |
          Number of a string: serial number of the machine.
    instances:
      uuid:
        -orig-id: UUID
        pos: 0x8 - 4
        size: 16
        if: _io.size.as<u8> >= 0x18 - 4
        doc: |
          Identity of the machine (since 2.1). All bits clear: not present. All bits
          set: not set. Since 2.6 the first three fields are little-endian. Windows
          stores zeros in crash dumps.
      wake_up_type:
        -orig-id: Wake-up Type
        pos: 0x18 - 4
        type: u1
        if: _io.size.as<u8> >= 0x19 - 4
        doc: Event that started the machine, one of `wake_up_types` (since 2.1).
      sku_number:
        -orig-id: SKU Number
        pos: 0x19 - 4
        type: u1
        if: _io.size.as<u8> >= 0x1a - 4
        doc: |
          Number of a string (since 2.4): number under which the product is ordered.
      family:
        -orig-id: Family
        pos: 0x1a - 4
        type: u1
        if: _io.size.as<u8> >= 0x1b - 4
        doc: |
          Number of a string (since 2.4): family of the product.
  baseboard_information:
    -orig-id: Baseboard Information
    doc: The motherboard, or another board (type 2).
    doc-ref: https://www.dmtf.org/standards/smbios
    seq:
      - id: manufacturer
        -orig-id: Manufacturer
        type: u1
        doc: |
          Number of a string: maker of the board.
      - id: product
        -orig-id: Product
        type: u1
        doc: |
          Number of a string: name of the board.
      - id: version
        -orig-id: Version
        type: u1
        doc: |
          Number of a string: version of the board.
      - id: serial_number
        -orig-id: Serial Number
        type: u1
        doc: |
          Number of a string: serial number of the board.
    instances:
      asset_tag:
        -orig-id: Asset Tag
        pos: 0x8 - 4
        type: u1
        if: _io.size.as<u8> >= 0x9 - 4
        doc: |
          Number of a string: inventory number of the board.
      feature_flags:
        -orig-id: Feature Flags
        pos: 0x9 - 4
        type: u1
        if: _io.size.as<u8> >= 0xa - 4
        doc: |
          One bit each. Bit 0: hosts other boards, is a motherboard. 1: needs a daughter
          board. 2: can be removed. 3: can be replaced. 4: can be replaced while the
          machine runs.
      location_in_chassis:
        -orig-id: Location in Chassis
        pos: 0xa - 4
        type: u1
        if: _io.size.as<u8> >= 0xb - 4
        doc: |
          Number of a string: place of the board in its chassis.
      chassis_handle:
        -orig-id: Chassis Handle
        pos: 0xb - 4
        type: u2
        if: _io.size.as<u8> >= 0xd - 4
        doc: Handle of the structure of the chassis.
      board_type:
        -orig-id: Board Type
        pos: 0xd - 4
        type: u1
        if: _io.size.as<u8> >= 0xe - 4
        doc: Kind of the board, one of `board_types`.
      num_contained_objects:
        -orig-id: Number of Contained Object Handles
        pos: 0xe - 4
        type: u1
        if: _io.size.as<u8> >= 0xf - 4
        doc: |
          Count of handles of structures that are on this board, two bytes each; these
          follow.
      feature_hosting:
        -orig-id: Board is a hosting board.
        value: (feature_flags & 0x1) != 0
        if: _io.size.as<u8> >= 0xa - 4
        doc: |
          Bit 0 of `feature_flags`: hosts other boards, is a motherboard.
      feature_needs_daughter:
        -orig-id: Board requires at least one daughter board
        value: (feature_flags & 0x2) != 0
        if: _io.size.as<u8> >= 0xa - 4
        doc: |
          Bit 1 of `feature_flags`: needs a daughter board.
      feature_removable:
        -orig-id: Board is removable.
        value: (feature_flags & 0x4) != 0
        if: _io.size.as<u8> >= 0xa - 4
        doc: |
          Bit 2 of `feature_flags`: can be removed.
      feature_replaceable:
        -orig-id: Board is replaceable.
        value: (feature_flags & 0x8) != 0
        if: _io.size.as<u8> >= 0xa - 4
        doc: |
          Bit 3 of `feature_flags`: can be replaced.
      feature_hot_swappable:
        -orig-id: Board is hot swappable.
        value: (feature_flags & 0x10) != 0
        if: _io.size.as<u8> >= 0xa - 4
        doc: |
          Bit 4 of `feature_flags`: can be replaced while the machine runs.
  system_enclosure:
    -orig-id: System Enclosure or Chassis
    doc: The case of the machine (type 3).
    doc-ref: https://www.dmtf.org/standards/smbios
    seq:
      - id: manufacturer
        -orig-id: Manufacturer
        type: u1
        doc: |
          Number of a string: maker of the chassis.
      - id: chassis_type
        -orig-id: Type
        type: u1
        doc: |
          Kind of the chassis, one of `chassis_types`, in the lower seven bits. Bit 7:
          the chassis has a lock.
      - id: version
        -orig-id: Version
        type: u1
        doc: |
          Number of a string: version of the chassis.
      - id: serial_number
        -orig-id: Serial Number
        type: u1
        doc: |
          Number of a string: serial number of the chassis.
      - id: asset_tag
        -orig-id: Asset Tag Number
        type: u1
        doc: |
          Number of a string: inventory number of the chassis.
    instances:
      boot_up_state:
        -orig-id: Boot-up State
        pos: 0x9 - 4
        type: u1
        if: _io.size.as<u8> >= 0xa - 4
        doc: |
          State when the machine was last started, one of `chassis_states` (since 2.1).
      power_supply_state:
        -orig-id: Power Supply State
        pos: 0xa - 4
        type: u1
        if: _io.size.as<u8> >= 0xb - 4
        doc: State of the power supply, one of `chassis_states` (since 2.1).
      thermal_state:
        -orig-id: Thermal State
        pos: 0xb - 4
        type: u1
        if: _io.size.as<u8> >= 0xc - 4
        doc: State of the temperature, one of `chassis_states` (since 2.1).
      security_status:
        -orig-id: Security Status
        pos: 0xc - 4
        type: u1
        if: _io.size.as<u8> >= 0xd - 4
        doc: Physical security, one of `chassis_security_states` (since 2.1).
      oem_defined:
        -orig-id: OEM-defined
        pos: 0xd - 4
        type: u4
        if: _io.size.as<u8> >= 0x11 - 4
        doc: For the use of the maker (since 2.3).
      height:
        -orig-id: Height
        pos: 0x11 - 4
        type: u1
        if: _io.size.as<u8> >= 0x12 - 4
        doc: |
          Height in rack units of 44.45 mm (since 2.3). 0: not given.
      num_power_cords:
        -orig-id: Number of Power Cords
        pos: 0x12 - 4
        type: u1
        if: _io.size.as<u8> >= 0x13 - 4
        doc: |
          Count of power cords (since 2.3). 0: not given.
      num_contained_elements:
        -orig-id: Contained Element Count
        pos: 0x13 - 4
        type: u1
        if: _io.size.as<u8> >= 0x14 - 4
        doc: Count of the records of contained elements that follow (since 2.3).
      len_contained_element:
        -orig-id: Contained Element Record Length
        pos: 0x14 - 4
        type: u1
        if: _io.size.as<u8> >= 0x15 - 4
        doc: Bytes of each of these records (since 2.3).
      ofs_sku_number:
        value: 0x15 - 4 + num_contained_elements.as<u4> * len_contained_element.as<u4>
        if: _io.size.as<u8> >= 0x15 - 4
        doc: Offset of `sku_number`, which is behind the contained elements.
      sku_number:
        -orig-id: SKU Number
        pos: ofs_sku_number
        type: u1
        if: _io.size.as<u8> >= 0x15 - 4 and _io.size.as<u8> > ofs_sku_number.as<u8>
        doc: |
          Number of a string (since 2.7): number under which the chassis is ordered.
      has_lock:
        -orig-id: Chassis lock is present.
        value: (chassis_type & 0x80) != 0
        doc: |
          Bit 7 of `chassis_type`: the chassis has a lock.
  processor_information:
    -orig-id: Processor Information
    doc: A processor socket (type 4).
    doc-ref: https://www.dmtf.org/standards/smbios
    seq:
      - id: socket_designation
        -orig-id: Socket Designation
        type: u1
        doc: |
          Number of a string: name of the socket.
      - id: processor_type
        -orig-id: Processor Type
        type: u1
        enum: processor_types
        doc: Use of the processor.
      - id: processor_family
        -orig-id: Processor Family
        type: u1
        doc: |
          Family in the numbering of DSP0134, such as 0xcd for a Core i5. 0xfe: see
          `processor_family_2`.
      - id: processor_manufacturer
        -orig-id: Processor Manufacturer
        type: u1
        doc: |
          Number of a string: maker of the processor.
      - id: processor_id
        -orig-id: Processor ID
        size: 8
        doc: On x86, EAX and EDX of CPUID leaf 1, in this order.
      - id: processor_version
        -orig-id: Processor Version
        type: u1
        doc: |
          Number of a string: name of the processor.
      - id: voltage
        -orig-id: Voltage
        type: u1
        doc: |
          If bit 7 is set, tenths of a volt in the lower seven bits. Otherwise voltages
          that the socket supports: bit 0 for 5 V, bit 1 for 3.3 V, bit 2 for 2.9 V.
      - id: external_clock
        -orig-id: External Clock
        type: u2
        doc: |
          Frequency of the external clock in MHz. 0: unknown.
      - id: max_speed
        -orig-id: Max Speed
        type: u2
        doc: |
          Highest speed that the board supports, in MHz. 0: unknown.
      - id: current_speed
        -orig-id: Current Speed
        type: u2
        doc: |
          Speed at the start of the machine, in MHz. 0: unknown.
      - id: status
        -orig-id: Status
        type: u1
        doc: |
          Bit 6: the socket is populated. Lower three bits: one of `processor_states`.
      - id: processor_upgrade
        -orig-id: Processor Upgrade
        type: u1
        doc: Kind of the socket, in the numbering of DSP0134.
    instances:
      l1_cache_handle:
        -orig-id: L1 Cache Handle
        pos: 0x1a - 4
        type: u2
        if: _io.size.as<u8> >= 0x1c - 4
        doc: |
          Handle of the structure of the first-level cache (since 2.1). 0xffff: none
          given.
      l2_cache_handle:
        -orig-id: L2 Cache Handle
        pos: 0x1c - 4
        type: u2
        if: _io.size.as<u8> >= 0x1e - 4
        doc: |
          Handle of the structure of the second-level cache (since 2.1). 0xffff: none
          given.
      l3_cache_handle:
        -orig-id: L3 Cache Handle
        pos: 0x1e - 4
        type: u2
        if: _io.size.as<u8> >= 0x20 - 4
        doc: |
          Handle of the structure of the third-level cache (since 2.1). 0xffff: none
          given.
      serial_number:
        -orig-id: Serial Number
        pos: 0x20 - 4
        type: u1
        if: _io.size.as<u8> >= 0x21 - 4
        doc: |
          Number of a string (since 2.3): serial number of the processor.
      asset_tag:
        -orig-id: Asset Tag
        pos: 0x21 - 4
        type: u1
        if: _io.size.as<u8> >= 0x22 - 4
        doc: |
          Number of a string (since 2.3): inventory number of the processor.
      part_number:
        -orig-id: Part Number
        pos: 0x22 - 4
        type: u1
        if: _io.size.as<u8> >= 0x23 - 4
        doc: |
          Number of a string (since 2.3): part number of the processor.
      num_cores:
        -orig-id: Core Count
        pos: 0x23 - 4
        type: u1
        if: _io.size.as<u8> >= 0x24 - 4
        doc: |
          Cores of the processor (since 2.5). 0: unknown. 0xff: see `num_cores_2`.
      num_cores_enabled:
        -orig-id: Core Enabled
        pos: 0x24 - 4
        type: u1
        if: _io.size.as<u8> >= 0x25 - 4
        doc: |
          Cores that the firmware has enabled (since 2.5). 0: unknown. 0xff: see
          `num_cores_enabled_2`.
      num_threads:
        -orig-id: Thread Count
        pos: 0x25 - 4
        type: u1
        if: _io.size.as<u8> >= 0x26 - 4
        doc: |
          Threads of the processor (since 2.5). 0: unknown. 0xff: see `num_threads_2`.
      processor_characteristics:
        -orig-id: Processor Characteristics
        pos: 0x26 - 4
        type: u2
        if: _io.size.as<u8> >= 0x28 - 4
        doc: |
          Features of the processor, one bit each (since 2.5). Bit 2: 64 bits. 3: more
          than one core. 4: more than one thread for each core. 5: execution can be
          forbidden. 6: virtualisation.
      processor_family_2:
        -orig-id: Processor Family 2
        pos: 0x28 - 4
        type: u2
        if: _io.size.as<u8> >= 0x2a - 4
        doc: Family if `processor_family` is 0xfe (since 2.6).
      num_cores_2:
        -orig-id: Core Count 2
        pos: 0x2a - 4
        type: u2
        if: _io.size.as<u8> >= 0x2c - 4
        doc: |
          Cores if `num_cores` is 0xff (since 3.0). 0: unknown.
      num_cores_enabled_2:
        -orig-id: Core Enabled 2
        pos: 0x2c - 4
        type: u2
        if: _io.size.as<u8> >= 0x2e - 4
        doc: |
          Cores enabled if `num_cores_enabled` is 0xff (since 3.0). 0: unknown.
      num_threads_2:
        -orig-id: Thread Count 2
        pos: 0x2e - 4
        type: u2
        if: _io.size.as<u8> >= 0x30 - 4
        doc: |
          Threads if `num_threads` is 0xff (since 3.0). 0: unknown.
      is_populated:
        -orig-id: CPU Socket Populated
        value: (status & 0x40) != 0
        doc: |
          Bit 6 of `status`: the socket is populated.
      characteristic_unknown:
        -orig-id: Unknown
        value: (processor_characteristics & 0x2) != 0
        if: _io.size.as<u8> >= 0x28 - 4
        doc: |
          Bit 1 of `processor_characteristics`: features are not known.
      characteristic_wide_64_bits:
        -orig-id: '64-bit Capable'
        value: (processor_characteristics & 0x4) != 0
        if: _io.size.as<u8> >= 0x28 - 4
        doc: |
          Bit 2 of `processor_characteristics`: 64 bits.
      characteristic_multi_core:
        -orig-id: Multi-Core
        value: (processor_characteristics & 0x8) != 0
        if: _io.size.as<u8> >= 0x28 - 4
        doc: |
          Bit 3 of `processor_characteristics`: more than one core.
      characteristic_hardware_thread:
        -orig-id: Hardware Thread
        value: (processor_characteristics & 0x10) != 0
        if: _io.size.as<u8> >= 0x28 - 4
        doc: |
          Bit 4 of `processor_characteristics`: more than one thread for each core.
      characteristic_execute_protection:
        -orig-id: Execute Protection
        value: (processor_characteristics & 0x20) != 0
        if: _io.size.as<u8> >= 0x28 - 4
        doc: |
          Bit 5 of `processor_characteristics`: execution can be forbidden for parts of
          memory.
      characteristic_virtualization:
        -orig-id: Enhanced Virtualization
        value: (processor_characteristics & 0x40) != 0
        if: _io.size.as<u8> >= 0x28 - 4
        doc: |
          Bit 6 of `processor_characteristics`: virtualisation is supported.
      characteristic_power_performance_control:
        -orig-id: Power/Performance Control
        value: (processor_characteristics & 0x80) != 0
        if: _io.size.as<u8> >= 0x28 - 4
        doc: |
          Bit 7 of `processor_characteristics`: power can be saved under load.
      characteristic_wide_128_bits:
        -orig-id: '128-bit Capable'
        value: (processor_characteristics & 0x100) != 0
        if: _io.size.as<u8> >= 0x28 - 4
        doc: |
          Bit 8 of `processor_characteristics`: 128 bits.
      characteristic_arm64_soc_id:
        -orig-id: Arm64 SoC ID
        value: (processor_characteristics & 0x200) != 0
        if: _io.size.as<u8> >= 0x28 - 4
        doc: |
          Bit 9 of `processor_characteristics`: `processor_id` has the SoC identifier of
          an ARM64 machine.
  physical_memory_array:
    -orig-id: Physical Memory Array
    doc: A set of sockets for memory modules (type 16).
    doc-ref: https://www.dmtf.org/standards/smbios
    seq:
      - id: location
        -orig-id: Location
        type: u1
        enum: memory_array_locations
        doc: Place of the sockets.
      - id: purpose
        -orig-id: Use
        type: u1
        enum: memory_array_uses
        doc: Purpose of the memory.
      - id: memory_error_correction
        -orig-id: Memory Error Correction
        type: u1
        enum: error_corrections
        doc: Kind of error correction.
      - id: maximum_capacity
        -orig-id: Maximum Capacity
        type: u4
        doc: |
          Largest amount of memory in KiB. 0x80000000: unknown, or see
          `extended_maximum_capacity`.
      - id: memory_error_information_handle
        -orig-id: Memory Error Information Handle
        type: u2
        doc: |
          Handle of the structure of the last error. 0xfffe: not provided. 0xffff: no
          error.
      - id: num_memory_devices
        -orig-id: Number of Memory Devices
        type: u2
        doc: Count of sockets.
    instances:
      extended_maximum_capacity:
        -orig-id: Extended Maximum Capacity
        pos: 0xf - 4
        type: u8
        if: _io.size.as<u8> >= 0x17 - 4
        doc: |
          Largest amount of memory in bytes, if `maximum_capacity` is 0x80000000 (since
          2.7).
  memory_device:
    -orig-id: Memory Device
    doc: A socket for a memory module, and the module in it (type 17).
    doc-ref: https://www.dmtf.org/standards/smbios
    seq:
      - id: physical_memory_array_handle
        -orig-id: Physical Memory Array Handle
        type: u2
        doc: Handle of the structure of the array that the socket belongs to.
      - id: memory_error_information_handle
        -orig-id: Memory Error Information Handle
        type: u2
        doc: |
          Handle of the structure of the last error. 0xfffe: not provided. 0xffff: no
          error.
      - id: total_width
        -orig-id: Total Width
        type: u2
        doc: |
          Width in bits with those for error correction. 0xffff: unknown.
      - id: data_width
        -orig-id: Data Width
        type: u2
        doc: |
          Width of the data in bits. 0xffff: unknown.
      - id: module_size
        -orig-id: Size
        type: u2
        doc: |
          Size of the module, in MiB, or in KiB if bit 15 is set. 0: the socket is
          empty. 0xffff: unknown. 0x7fff: see `extended_size`.
      - id: form_factor
        -orig-id: Form Factor
        type: u1
        enum: form_factors
        doc: Shape of the module.
      - id: device_set
        -orig-id: Device Set
        type: u1
        doc: |
          Number of the set of modules that have to be equal. 0: none. 0xff: unknown.
      - id: device_locator
        -orig-id: Device Locator
        type: u1
        doc: |
          Number of a string: name of the socket, as printed on the board.
      - id: bank_locator
        -orig-id: Bank Locator
        type: u1
        doc: |
          Number of a string: name of the bank of the socket.
      - id: memory_type
        -orig-id: Memory Type
        type: u1
        enum: memory_types
        doc: Kind of the memory.
      - id: type_detail
        -orig-id: Type Detail
        type: u2
        doc: |
          Further properties of the memory, one bit each. Bit 7: synchronous. 12:
          non-volatile. 13: registered. 14: unbuffered. 15: load-reduced.
    instances:
      speed:
        -orig-id: Speed
        pos: 0x15 - 4
        type: u2
        if: _io.size.as<u8> >= 0x17 - 4
        doc: |
          Highest speed that the module supports, in MT/s (since 2.3). 0: unknown.
          0xffff: see `extended_speed`.
      manufacturer:
        -orig-id: Manufacturer
        pos: 0x17 - 4
        type: u1
        if: _io.size.as<u8> >= 0x18 - 4
        doc: |
          Number of a string (since 2.3): maker of the module.
      serial_number:
        -orig-id: Serial Number
        pos: 0x18 - 4
        type: u1
        if: _io.size.as<u8> >= 0x19 - 4
        doc: |
          Number of a string (since 2.3): serial number of the module.
      asset_tag:
        -orig-id: Asset Tag
        pos: 0x19 - 4
        type: u1
        if: _io.size.as<u8> >= 0x1a - 4
        doc: |
          Number of a string (since 2.3): inventory number of the module.
      part_number:
        -orig-id: Part Number
        pos: 0x1a - 4
        type: u1
        if: _io.size.as<u8> >= 0x1b - 4
        doc: |
          Number of a string (since 2.3): part number of the module.
      attributes:
        -orig-id: Attributes
        pos: 0x1b - 4
        type: u1
        if: _io.size.as<u8> >= 0x1c - 4
        doc: |
          Rank of the module in the lower four bits (since 2.6). 0: unknown.
      extended_size:
        -orig-id: Extended Size
        pos: 0x1c - 4
        type: u4
        if: _io.size.as<u8> >= 0x20 - 4
        doc: |
          Size of the module in MiB in the lower 31 bits, if `module_size` is 0x7fff
          (since 2.7).
      configured_memory_speed:
        -orig-id: Configured Memory Speed
        pos: 0x20 - 4
        type: u2
        if: _io.size.as<u8> >= 0x22 - 4
        doc: |
          Speed that the module runs at, in MT/s (since 2.7). 0: unknown. 0xffff: see
          `extended_configured_memory_speed`.
      minimum_voltage:
        -orig-id: Minimum Voltage
        pos: 0x22 - 4
        type: u2
        if: _io.size.as<u8> >= 0x24 - 4
        doc: |
          Lowest voltage in mV (since 2.8). 0: unknown.
      maximum_voltage:
        -orig-id: Maximum Voltage
        pos: 0x24 - 4
        type: u2
        if: _io.size.as<u8> >= 0x26 - 4
        doc: |
          Highest voltage in mV (since 2.8). 0: unknown.
      configured_voltage:
        -orig-id: Configured Voltage
        pos: 0x26 - 4
        type: u2
        if: _io.size.as<u8> >= 0x28 - 4
        doc: |
          Voltage that the module runs at, in mV (since 2.8). 0: unknown.
      memory_technology:
        -orig-id: Memory Technology
        pos: 0x28 - 4
        type: u1
        if: _io.size.as<u8> >= 0x29 - 4
        doc: Technology of the module, one of `memory_technologies` (since 3.2).
      operating_mode_capability:
        -orig-id: Memory Operating Mode Capability
        pos: 0x29 - 4
        type: u2
        if: _io.size.as<u8> >= 0x2b - 4
        doc: Modes that the module supports, one bit each (since 3.2).
      firmware_version:
        -orig-id: Firmware Version
        pos: 0x2b - 4
        type: u1
        if: _io.size.as<u8> >= 0x2c - 4
        doc: |
          Number of a string (since 3.2): version of the module's firmware.
      module_manufacturer_id:
        -orig-id: Module Manufacturer ID
        pos: 0x2c - 4
        type: u2
        if: _io.size.as<u8> >= 0x2e - 4
        doc: |
          Maker of the module by JEDEC's numbers: bank with parity, then code (since
          3.2). 0: unknown.
      module_product_id:
        -orig-id: Module Product ID
        pos: 0x2e - 4
        type: u2
        if: _io.size.as<u8> >= 0x30 - 4
        doc: |
          Product, as the module's maker numbers it (since 3.2). 0: unknown.
      controller_manufacturer_id:
        -orig-id: Memory Subsystem Controller Manufacturer ID
        pos: 0x30 - 4
        type: u2
        if: _io.size.as<u8> >= 0x32 - 4
        doc: |
          Maker of the controller by JEDEC's numbers (since 3.2). 0: unknown.
      controller_product_id:
        -orig-id: Memory Subsystem Controller Product ID
        pos: 0x32 - 4
        type: u2
        if: _io.size.as<u8> >= 0x34 - 4
        doc: |
          Product, as the controller's maker numbers it (since 3.2). 0: unknown.
      non_volatile_size:
        -orig-id: Non-volatile Size
        pos: 0x34 - 4
        type: u8
        if: _io.size.as<u8> >= 0x3c - 4
        doc: |
          Non-volatile part in bytes (since 3.2). All bits set: unknown.
      volatile_size:
        -orig-id: Volatile Size
        pos: 0x3c - 4
        type: u8
        if: _io.size.as<u8> >= 0x44 - 4
        doc: |
          Volatile part in bytes (since 3.2). All bits set: unknown.
      cache_size:
        -orig-id: Cache Size
        pos: 0x44 - 4
        type: u8
        if: _io.size.as<u8> >= 0x4c - 4
        doc: |
          Part that is a cache, in bytes (since 3.2). All bits set: unknown.
      logical_size:
        -orig-id: Logical Size
        pos: 0x4c - 4
        type: u8
        if: _io.size.as<u8> >= 0x54 - 4
        doc: |
          Size in bytes of a logical device (since 3.2). All bits set: unknown.
      extended_speed:
        -orig-id: Extended Speed
        pos: 0x54 - 4
        type: u4
        if: _io.size.as<u8> >= 0x58 - 4
        doc: |
          Highest speed in MT/s in the lower 31 bits, if `speed` is 0xffff (since 3.3).
      extended_configured_memory_speed:
        -orig-id: Extended Configured Memory Speed
        pos: 0x58 - 4
        type: u4
        if: _io.size.as<u8> >= 0x5c - 4
        doc: |
          Speed that the module runs at in the lower 31 bits, in MT/s, if
          `configured_memory_speed` is 0xffff (since 3.3).
      detail_other:
        -orig-id: Other
        value: (type_detail & 0x2) != 0
        doc: |
          Bit 1 of `type_detail`: another property.
      detail_unknown:
        -orig-id: Unknown
        value: (type_detail & 0x4) != 0
        doc: |
          Bit 2 of `type_detail`: properties are not known.
      detail_fast_paged:
        -orig-id: Fast-paged
        value: (type_detail & 0x8) != 0
        doc: |
          Bit 3 of `type_detail`: fast-paged.
      detail_static_column:
        -orig-id: Static column
        value: (type_detail & 0x10) != 0
        doc: |
          Bit 4 of `type_detail`: static column.
      detail_pseudo_static:
        -orig-id: Pseudo-static
        value: (type_detail & 0x20) != 0
        doc: |
          Bit 5 of `type_detail`: pseudo-static.
      detail_rambus:
        -orig-id: RAMBUS
        value: (type_detail & 0x40) != 0
        doc: |
          Bit 6 of `type_detail`: of Rambus.
      detail_synchronous:
        -orig-id: Synchronous
        value: (type_detail & 0x80) != 0
        doc: |
          Bit 7 of `type_detail`: synchronous.
      detail_cmos:
        -orig-id: CMOS
        value: (type_detail & 0x100) != 0
        doc: |
          Bit 8 of `type_detail`: of CMOS.
      detail_edo:
        -orig-id: EDO
        value: (type_detail & 0x200) != 0
        doc: |
          Bit 9 of `type_detail`: extended data out.
      detail_window_dram:
        -orig-id: Window DRAM
        value: (type_detail & 0x400) != 0
        doc: |
          Bit 10 of `type_detail`: window DRAM.
      detail_cache_dram:
        -orig-id: Cache DRAM
        value: (type_detail & 0x800) != 0
        doc: |
          Bit 11 of `type_detail`: cache DRAM.
      detail_non_volatile:
        -orig-id: Non-volatile
        value: (type_detail & 0x1000) != 0
        doc: |
          Bit 12 of `type_detail`: keeps its contents without power.
      detail_registered:
        -orig-id: Registered (Buffered)
        value: (type_detail & 0x2000) != 0
        doc: |
          Bit 13 of `type_detail`: registered.
      detail_unbuffered:
        -orig-id: Unbuffered (Unregistered)
        value: (type_detail & 0x4000) != 0
        doc: |
          Bit 14 of `type_detail`: unbuffered.
      detail_load_reduced:
        -orig-id: LRDIMM
        value: (type_detail & 0x8000) != 0
        doc: |
          Bit 15 of `type_detail`: load-reduced.
      mode_other:
        -orig-id: Other
        value: (operating_mode_capability & 0x2) != 0
        if: _io.size.as<u8> >= 0x2b - 4
        doc: |
          Bit 1 of `operating_mode_capability`: another mode.
      mode_unknown:
        -orig-id: Unknown
        value: (operating_mode_capability & 0x4) != 0
        if: _io.size.as<u8> >= 0x2b - 4
        doc: |
          Bit 2 of `operating_mode_capability`: modes are not known.
      mode_volatile_memory:
        -orig-id: Volatile memory
        value: (operating_mode_capability & 0x8) != 0
        if: _io.size.as<u8> >= 0x2b - 4
        doc: |
          Bit 3 of `operating_mode_capability`: ordinary memory.
      mode_byte_persistent:
        -orig-id: Byte-accessible persistent memory
        value: (operating_mode_capability & 0x10) != 0
        if: _io.size.as<u8> >= 0x2b - 4
        doc: |
          Bit 4 of `operating_mode_capability`: persistent memory that is read by bytes.
      mode_block_persistent:
        -orig-id: Block-accessible persistent memory
        value: (operating_mode_capability & 0x20) != 0
        if: _io.size.as<u8> >= 0x2b - 4
        doc: |
          Bit 5 of `operating_mode_capability`: persistent memory that is read by
          blocks.
enums:
  structure_types:
    0:
      id: bios_information
      -orig-id: BIOS Information
    1:
      id: system_information
      -orig-id: System Information
    2:
      id: baseboard_information
      -orig-id: Baseboard Information
    3:
      id: system_enclosure
      -orig-id: System Enclosure
    4:
      id: processor_information
      -orig-id: Processor Information
    5:
      id: memory_controller_information
      -orig-id: Memory Controller Information
    6:
      id: memory_module_information
      -orig-id: Memory Module Information
    7:
      id: cache_information
      -orig-id: Cache Information
    8:
      id: port_connector_information
      -orig-id: Port Connector Information
    9:
      id: system_slots
      -orig-id: System Slots
    10:
      id: on_board_devices_information
      -orig-id: On Board Devices Information
    11:
      id: oem_strings
      -orig-id: OEM Strings
    12:
      id: system_configuration_options
      -orig-id: System Configuration Options
    13:
      id: bios_language_information
      -orig-id: BIOS Language Information
    14:
      id: group_associations
      -orig-id: Group Associations
    15:
      id: system_event_log
      -orig-id: System Event Log
    16:
      id: physical_memory_array
      -orig-id: Physical Memory Array
    17:
      id: memory_device
      -orig-id: Memory Device
    18:
      id: memory_error_information_32
      -orig-id: '32-Bit Memory Error Information'
    19:
      id: memory_array_mapped_address
      -orig-id: Memory Array Mapped Address
    20:
      id: memory_device_mapped_address
      -orig-id: Memory Device Mapped Address
    21:
      id: built_in_pointing_device
      -orig-id: Built-in Pointing Device
    22:
      id: portable_battery
      -orig-id: Portable Battery
    23:
      id: system_reset
      -orig-id: System Reset
    24:
      id: hardware_security
      -orig-id: Hardware Security
    25:
      id: system_power_controls
      -orig-id: System Power Controls
    26:
      id: voltage_probe
      -orig-id: Voltage Probe
    27:
      id: cooling_device
      -orig-id: Cooling Device
    28:
      id: temperature_probe
      -orig-id: Temperature Probe
    29:
      id: electrical_current_probe
      -orig-id: Electrical Current Probe
    30:
      id: out_of_band_remote_access
      -orig-id: Out-of-Band Remote Access
    31:
      id: boot_integrity_services_entry_point
      -orig-id: Boot Integrity Services Entry Point
    32:
      id: system_boot_information
      -orig-id: System Boot Information
    33:
      id: memory_error_information_64
      -orig-id: '64-Bit Memory Error Information'
    34:
      id: management_device
      -orig-id: Management Device
    35:
      id: management_device_component
      -orig-id: Management Device Component
    36:
      id: management_device_threshold_data
      -orig-id: Management Device Threshold Data
    37:
      id: memory_channel
      -orig-id: Memory Channel
    38:
      id: ipmi_device_information
      -orig-id: IPMI Device Information
    39:
      id: system_power_supply
      -orig-id: System Power Supply
    40:
      id: additional_information
      -orig-id: Additional Information
    41:
      id: onboard_devices_extended_information
      -orig-id: Onboard Devices Extended Information
    42:
      id: management_controller_host_interface
      -orig-id: Management Controller Host Interface
    43:
      id: tpm_device
      -orig-id: TPM Device
    44:
      id: processor_additional_information
      -orig-id: Processor Additional Information
    45:
      id: firmware_inventory_information
      -orig-id: Firmware Inventory Information
    46:
      id: string_property
      -orig-id: String Property
    126:
      id: inactive
      -orig-id: Inactive
    127:
      id: end_of_table
      -orig-id: End-of-Table
  board_types:
    1:
      id: not_known
      -orig-id: Unknown
    2:
      id: other
      -orig-id: Other
    3:
      id: server_blade
      -orig-id: Server Blade
    4:
      id: connectivity_switch
      -orig-id: Connectivity Switch
    5:
      id: system_management_module
      -orig-id: System Management Module
    6:
      id: processor_module
      -orig-id: Processor Module
    7:
      id: i_o_module
      -orig-id: I/O Module
    8:
      id: memory_module
      -orig-id: Memory Module
    9:
      id: daughter_board
      -orig-id: Daughter Board
    10:
      id: motherboard
      -orig-id: Motherboard
    11:
      id: processor_memory_module
      -orig-id: Processor/Memory Module
    12:
      id: processor_io_module
      -orig-id: Processor/IO Module
    13:
      id: interconnect_board
      -orig-id: Interconnect Board
  chassis_types:
    1:
      id: other
      -orig-id: Other
    2:
      id: not_known
      -orig-id: Unknown
    3:
      id: desktop
      -orig-id: Desktop
    4:
      id: low_profile_desktop
      -orig-id: Low Profile Desktop
    5:
      id: pizza_box
      -orig-id: Pizza Box
    6:
      id: mini_tower
      -orig-id: Mini Tower
    7:
      id: tower
      -orig-id: Tower
    8:
      id: portable
      -orig-id: Portable
    9:
      id: laptop
      -orig-id: Laptop
    10:
      id: notebook
      -orig-id: Notebook
    11:
      id: hand_held
      -orig-id: Hand Held
    12:
      id: docking_station
      -orig-id: Docking Station
    13:
      id: all_in_one
      -orig-id: All in One
    14:
      id: sub_notebook
      -orig-id: Sub Notebook
    15:
      id: space_saving
      -orig-id: Space-saving
    16:
      id: lunch_box
      -orig-id: Lunch Box
    17:
      id: main_server_chassis
      -orig-id: Main Server Chassis
    18:
      id: expansion_chassis
      -orig-id: Expansion Chassis
    19:
      id: subchassis
      -orig-id: SubChassis
    20:
      id: bus_expansion_chassis
      -orig-id: Bus Expansion Chassis
    21:
      id: peripheral_chassis
      -orig-id: Peripheral Chassis
    22:
      id: raid_chassis
      -orig-id: RAID Chassis
    23:
      id: rack_mount_chassis
      -orig-id: Rack Mount Chassis
    24:
      id: sealed_case_pc
      -orig-id: Sealed-case PC
    25:
      id: multi_system_chassis
      -orig-id: Multi-system Chassis
    26:
      id: compact_pci
      -orig-id: Compact PCI
    27:
      id: advanced_tca
      -orig-id: Advanced TCA
    28:
      id: blade
      -orig-id: Blade
    29:
      id: blade_enclosure
      -orig-id: Blade Enclosure
    30:
      id: tablet
      -orig-id: Tablet
    31:
      id: convertible
      -orig-id: Convertible
    32:
      id: detachable
      -orig-id: Detachable
    33:
      id: iot_gateway
      -orig-id: IoT Gateway
    34:
      id: embedded_pc
      -orig-id: Embedded PC
    35:
      id: mini_pc
      -orig-id: Mini PC
    36:
      id: stick_pc
      -orig-id: Stick PC
  chassis_states:
    1:
      id: other
      -orig-id: Other
    2:
      id: not_known
      -orig-id: Unknown
    3:
      id: safe
      -orig-id: Safe
    4:
      id: warning
      -orig-id: Warning
    5:
      id: critical
      -orig-id: Critical
    6:
      id: non_recoverable
      -orig-id: Non-recoverable
  chassis_security_states:
    1:
      id: other
      -orig-id: Other
    2:
      id: not_known
      -orig-id: Unknown
    3:
      id: no_security
      -orig-id: 'None'
    4:
      id: external_interface_locked_out
      -orig-id: External Interface Locked Out
    5:
      id: external_interface_enabled
      -orig-id: External Interface Enabled
  wake_up_types:
    0:
      id: reserved
      -orig-id: Reserved
    1:
      id: other
      -orig-id: Other
    2:
      id: not_known
      -orig-id: Unknown
    3:
      id: apm_timer
      -orig-id: APM Timer
    4:
      id: modem_ring
      -orig-id: Modem Ring
    5:
      id: lan_remote
      -orig-id: LAN Remote
    6:
      id: power_switch
      -orig-id: Power Switch
    7:
      id: pci_pme
      -orig-id: 'PCI PME#'
    8:
      id: ac_power_restored
      -orig-id: AC Power Restored
  processor_types:
    1:
      id: other
      -orig-id: Other
    2:
      id: not_known
      -orig-id: Unknown
    3:
      id: central_processor
      -orig-id: Central Processor
    4:
      id: math_processor
      -orig-id: Math Processor
    5:
      id: dsp_processor
      -orig-id: DSP Processor
    6:
      id: video_processor
      -orig-id: Video Processor
  processor_states:
    0:
      id: not_known
      -orig-id: Unknown
    1:
      id: enabled
      -orig-id: Enabled
    2:
      id: disabled_by_user
      -orig-id: Disabled by User
    3:
      id: disabled_by_bios
      -orig-id: Disabled by BIOS
    4:
      id: idle
      -orig-id: Idle
    7:
      id: other
      -orig-id: Other
  memory_array_locations:
    0x1:
      id: other
      -orig-id: Other
    0x2:
      id: not_known
      -orig-id: Unknown
    0x3:
      id: system_board_or_motherboard
      -orig-id: System Board or Motherboard
    0x4:
      id: isa_add_on_card
      -orig-id: ISA Add-on Card
    0x5:
      id: eisa_add_on_card
      -orig-id: EISA Add-on Card
    0x6:
      id: pci_add_on_card
      -orig-id: PCI Add-on Card
    0x7:
      id: mca_add_on_card
      -orig-id: MCA Add-on Card
    0x8:
      id: pcmcia_add_on_card
      -orig-id: PCMCIA Add-on Card
    0x9:
      id: proprietary_add_on_card
      -orig-id: Proprietary Add-on Card
    0xa:
      id: nubus
      -orig-id: NuBus
    0xa0:
      id: pc_98_c20_add_on_card
      -orig-id: PC-98/C20 Add-on Card
    0xa1:
      id: pc_98_c24_add_on_card
      -orig-id: PC-98/C24 Add-on Card
    0xa2:
      id: pc_98_e_add_on_card
      -orig-id: PC-98/E Add-on Card
    0xa3:
      id: pc_98_local_bus_add_on_card
      -orig-id: PC-98/Local Bus Add-on Card
    0xa4:
      id: cxl_add_on_card
      -orig-id: CXL Add-on Card
  memory_array_uses:
    1:
      id: other
      -orig-id: Other
    2:
      id: not_known
      -orig-id: Unknown
    3:
      id: system_memory
      -orig-id: System Memory
    4:
      id: video_memory
      -orig-id: Video Memory
    5:
      id: flash_memory
      -orig-id: Flash Memory
    6:
      id: non_volatile_ram
      -orig-id: Non-volatile RAM
    7:
      id: cache_memory
      -orig-id: Cache Memory
  error_corrections:
    1:
      id: other
      -orig-id: Other
    2:
      id: not_known
      -orig-id: Unknown
    3:
      id: no_correction
      -orig-id: 'None'
    4:
      id: parity
      -orig-id: Parity
    5:
      id: single_bit_ecc
      -orig-id: Single-bit ECC
    6:
      id: multi_bit_ecc
      -orig-id: Multi-bit ECC
    7:
      id: crc
      -orig-id: CRC
  form_factors:
    1:
      id: other
      -orig-id: Other
    2:
      id: not_known
      -orig-id: Unknown
    3:
      id: simm
      -orig-id: SIMM
    4:
      id: sip
      -orig-id: SIP
    5:
      id: chip
      -orig-id: Chip
    6:
      id: dip
      -orig-id: DIP
    7:
      id: zip
      -orig-id: ZIP
    8:
      id: proprietary_card
      -orig-id: Proprietary Card
    9:
      id: dimm
      -orig-id: DIMM
    10:
      id: tsop
      -orig-id: TSOP
    11:
      id: row_of_chips
      -orig-id: Row of Chips
    12:
      id: rimm
      -orig-id: RIMM
    13:
      id: sodimm
      -orig-id: SODIMM
    14:
      id: srimm
      -orig-id: SRIMM
    15:
      id: fb_dimm
      -orig-id: FB-DIMM
    16:
      id: die
      -orig-id: Die
    17:
      id: camm
      -orig-id: CAMM
  memory_types:
    0x1:
      id: other
      -orig-id: Other
    0x2:
      id: not_known
      -orig-id: Unknown
    0x3:
      id: dram
      -orig-id: DRAM
    0x4:
      id: edram
      -orig-id: EDRAM
    0x5:
      id: vram
      -orig-id: VRAM
    0x6:
      id: sram
      -orig-id: SRAM
    0x7:
      id: ram
      -orig-id: RAM
    0x8:
      id: rom
      -orig-id: ROM
    0x9:
      id: flash
      -orig-id: Flash
    0xa:
      id: eeprom
      -orig-id: EEPROM
    0xb:
      id: feprom
      -orig-id: FEPROM
    0xc:
      id: eprom
      -orig-id: EPROM
    0xd:
      id: cdram
      -orig-id: CDRAM
    0xe:
      id: dram_3d
      -orig-id: '3DRAM'
    0xf:
      id: sdram
      -orig-id: SDRAM
    0x10:
      id: sgram
      -orig-id: SGRAM
    0x11:
      id: rdram
      -orig-id: RDRAM
    0x12:
      id: ddr
      -orig-id: DDR
    0x13:
      id: ddr2
      -orig-id: DDR2
    0x14:
      id: ddr2_fb_dimm
      -orig-id: DDR2 FB-DIMM
    0x18:
      id: ddr3
      -orig-id: DDR3
    0x19:
      id: fbd2
      -orig-id: FBD2
    0x1a:
      id: ddr4
      -orig-id: DDR4
    0x1b:
      id: lpddr
      -orig-id: LPDDR
    0x1c:
      id: lpddr2
      -orig-id: LPDDR2
    0x1d:
      id: lpddr3
      -orig-id: LPDDR3
    0x1e:
      id: lpddr4
      -orig-id: LPDDR4
    0x1f:
      id: logical_non_volatile_device
      -orig-id: Logical Non-volatile Device
    0x20:
      id: hbm
      -orig-id: HBM
    0x21:
      id: hbm2
      -orig-id: HBM2
    0x22:
      id: ddr5
      -orig-id: DDR5
    0x23:
      id: lpddr5
      -orig-id: LPDDR5
    0x24:
      id: hbm3
      -orig-id: HBM3
  memory_technologies:
    1:
      id: other
      -orig-id: Other
    2:
      id: not_known
      -orig-id: Unknown
    3:
      id: dram
      -orig-id: DRAM
    4:
      id: nvdimm_n
      -orig-id: NVDIMM-N
    5:
      id: nvdimm_f
      -orig-id: NVDIMM-F
    6:
      id: nvdimm_p
      -orig-id: NVDIMM-P
    7:
      id: intel_optane_persistent_memory
      -orig-id: Intel Optane Persistent Memory
