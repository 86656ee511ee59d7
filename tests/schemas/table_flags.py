"""Bits of the fields of firmware tables and error records: literal, after DSP0134 and UEFI.

Names are those of the parsers. Nothing here comes from the schemas.
"""

from __future__ import annotations

from typing import NamedTuple


class Bit(NamedTuple):
    """A bit: the `struct` code and the offset of its field, its number there."""

    code: str
    offset: int
    number: int


def bits(text: str) -> dict[str, Bit]:
    """Read lines of `code offset prefix number:name number:name ...`, which may be continued."""
    found = {}
    for line in text.strip().replace("\n  ", " ").splitlines():
        code, offset, prefix, *names = line.split()
        for each in names:
            number, name = each.split(":")
            found[prefix + name] = Bit(code, int(offset, 16), int(number))
    return found


# Offsets of a structure of SMBIOS count from its type.
# By the type of the structure.
STRUCTURE_FLAGS = {
    0: bits("""
I a characteristic_ 3:not_supported 4:isa 5:mca 6:eisa 7:pci 8:pc_card 9:plug_and_play
  10:apm 11:upgradeable 12:shadowing 13:vl_vesa 14:escd 15:boot_from_cd 16:selectable_boot
  17:rom_socketed 18:boot_from_pc_card 19:edd 20:floppy_nec 21:floppy_toshiba
  22:floppy_360_kb 23:floppy_1200_kb 24:floppy_720_kb 25:floppy_2880_kb 26:print_screen
  27:keyboard 28:serial 29:printer 30:cga 31:nec_pc98
B 12 extension_ 0:acpi 1:usb_legacy 2:agp 3:i2o_boot 4:ls120_boot 5:atapi_zip_boot
  6:ieee1394_boot 7:smart_battery
B 13 extension_ 0:bios_boot_specification 1:network_boot_key 2:targeted_content 3:uefi
  4:virtual_machine 5:manufacturing_mode 6:manufacturing_mode_enabled
"""),
    2: bits("""
B 9 feature_ 0:hosting 1:needs_daughter 2:removable 3:replaceable 4:hot_swappable
"""),
    3: bits("""
B 5 has_ 7:lock
"""),
    4: bits("""
B 18 is_ 6:populated
H 26 characteristic_ 1:unknown 2:wide_64_bits 3:multi_core 4:hardware_thread
  5:execute_protection 6:virtualization 7:power_performance_control 8:wide_128_bits
  9:arm64_soc_id
"""),
    17: bits("""
H 13 detail_ 1:other 2:unknown 3:fast_paged 4:static_column 5:pseudo_static 6:rambus
  7:synchronous 8:cmos 9:edo 10:window_dram 11:cache_dram 12:non_volatile 13:registered
  14:unbuffered 15:load_reduced
H 29 mode_ 1:other 2:unknown 3:volatile_memory 4:byte_persistent 5:block_persistent
"""),
}  # fmt: skip

CPER_FLAGS = bits("""
I 10 has_ 0:platform_id 1:timestamp 2:partition_id
I 68 flag_ 0:recovered 1:previous_error 2:simulated 3:device_driver
""")
SECTION_DESCRIPTOR_FLAGS = bits("""
B a has_ 0:fru_id 1:fru_text
I c flag_ 0:primary 1:containment_warning 2:reset 3:threshold_exceeded
  4:resource_not_accessible 5:latent_error 6:propagated
""")
PROCESSOR_GENERIC_FLAGS = bits("""
I 0 has_ 0:processor_type 1:instruction_set 2:error_type 3:operation 4:flags 5:level
  6:processor_version 7:processor_name 8:processor_id 9:target_address 10:requester_id
  11:responder_id 12:instruction_pointer
B a error_type_ 0:cache 1:tlb 2:bus 3:microarchitecture
B c flag_ 0:restartable 1:precise_instruction_pointer 2:overflow 3:corrected
""")
PROCESSOR_X86_FLAGS = bits("""
H 0 has_ 0:local_apic_id 1:cpuid_values
""")
PROCESSOR_ERROR_INFO_FLAGS = bits("""
I 10 has_ 0:check_info 1:target_id 2:requester_id 3:responder_id 4:instruction_pointer
""")
MEMORY_FLAGS = bits("""
I 0 has_ 0:error_status 1:physical_address 2:physical_address_mask 3:node 4:card
  5:module 6:bank 7:device 8:row 9:column 10:bit_position 11:requester_id 12:responder_id
  13:target_id 14:error_type 15:rank 16:card_handle 17:module_handle 18:extended_row
""")
MEMORY2_FLAGS = bits("""
I 0 has_ 0:error_status 1:physical_address 2:physical_address_mask 3:node 4:card
  5:module 6:bank 7:device 8:row 9:column 10:rank 11:bit_position 12:chip 13:error_type
  14:status 15:requester_id 16:responder_id 17:target_id 18:card_handle 19:module_handle
""")
ERROR_STATUS_FLAGS = bits("""
B 2 flag_ 0:address 1:control 2:data 3:responder 4:requester 5:first_error 6:overflow
""")
PCI_EXPRESS_FLAGS = bits("""
I 0 has_ 0:port_type 1:version 2:command_status 3:device_id 4:serial_number
  5:bridge_control_status 6:capability 7:aer
""")
PCI_EXPRESS_CAPABILITY_FLAGS = bits("""
H a device_ 0:correctable_error 1:non_fatal_error 2:fatal_error 3:unsupported_request
""")
ADVANCED_ERROR_REPORTING_FLAGS = bits("""
I 4 uncorrectable_ 4:data_link_protocol 5:surprise_down 12:poisoned_packet
  13:flow_control_protocol 14:completion_timeout 15:completer_abort
  16:unexpected_completion 17:receiver_overflow 18:malformed_packet 19:ecrc
  20:unsupported_request 21:access_control_violation 22:internal 23:multicast_blocked
  24:atomic_egress_blocked 25:prefix_blocked 26:poisoned_egress_blocked
I 10 correctable_ 0:receiver 6:bad_packet 7:bad_link_packet 8:replay_rollover
  12:replay_timeout 13:advisory_non_fatal 14:internal 15:header_log_overflow
""")
MACHINE_CHECK_FLAGS = bits("""
I 14 global_ 0:restart_ip_valid 1:error_ip_valid 2:in_progress
Q 28 status_ 57:context_corrupt 58:address_valid 59:misc_valid 60:error_enabled
  61:uncorrected 62:overflow 63:valid
I 110 failure_ 0:not_supported 1:overflow 2:context_corrupt
  3:instruction_pointer_not_valid 4:no_recovery_context 5:misc_or_address_not_valid
  6:invalid_address_mode 7:high_irql 8:interrupts_disabled 9:swap_busy 10:stack_overflow
I 114 action_ 0:recovery_attempted 1:hypervisor_handled
""")
