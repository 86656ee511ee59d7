# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/cper.ksy; kaitai-struct-compiler 0.11.0

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# A record of a hardware error, as UEFI defines it (appendix N of the
# specification) for firmware and operating systems. Windows calls it a WHEA
# error record: parameter 2 of bug check 0x124 is the address of one, and events
# of WHEA-Logger contain one.
# 
# A record begins with a header of 0x80 bytes and the descriptors of its
# sections, `section_descriptor`. A descriptor has the offset, the size and the
# type of a section, which is in the same record. Sections whose type is not
# described here remain bytes.
# 
# A section may be longer than its type, and a count or an offset may be wrong:
# each is to be checked against the record before use. Most fields have a
# meaning only if their bit in `validation_bits` is set, which is what the
# instances that begin with `has_` say. The enumerations that end in `_fields`
# have the bits, and their members the names of the fields.
# 
# Compared with ten error records that Windows wrote for its event log
# (processor, memory and firmware sections, and Microsoft's machine check). No
# PCI Express section, no memory section 2 and no record in a crash dump has
# been seen: these follow the specification and Microsoft's headers alone.
# @see https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html Source
# @see https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_error_record Source
class Cper < Kaitai::Struct::Struct

  CHECK_TYPES = {
    24095 => :check_types_tlb,
    50609 => :check_types_bus,
    56372 => :check_types_microarchitecture,
    58351 => :check_types_cache,
  }
  I__CHECK_TYPES = CHECK_TYPES.invert

  CONTEXT_TYPES = {
    0 => :context_types_unclassified,
    1 => :context_types_msr,
    2 => :context_types_x86,
    3 => :context_types_x64,
    4 => :context_types_fxsave,
    5 => :context_types_x86_debug,
    6 => :context_types_x64_debug,
    7 => :context_types_memory_mapped,
  }
  I__CONTEXT_TYPES = CONTEXT_TYPES.invert

  CORRECTABLE_ERRORS = {
    1 => :correctable_errors_receiver,
    64 => :correctable_errors_bad_packet,
    128 => :correctable_errors_bad_link_packet,
    256 => :correctable_errors_replay_rollover,
    4096 => :correctable_errors_replay_timeout,
    8192 => :correctable_errors_advisory_non_fatal,
    16384 => :correctable_errors_internal,
    32768 => :correctable_errors_header_log_overflow,
  }
  I__CORRECTABLE_ERRORS = CORRECTABLE_ERRORS.invert

  DESCRIPTOR_FIELDS = {
    1 => :descriptor_fields_fru_id,
    2 => :descriptor_fields_fru_text,
  }
  I__DESCRIPTOR_FIELDS = DESCRIPTOR_FIELDS.invert

  ERROR_CLASSES = {
    1 => :error_classes_internal,
    4 => :error_classes_memory,
    5 => :error_classes_tlb,
    6 => :error_classes_cache,
    7 => :error_classes_function,
    8 => :error_classes_self_test,
    9 => :error_classes_flow,
    16 => :error_classes_bus,
    17 => :error_classes_map,
    18 => :error_classes_improper,
    19 => :error_classes_unimplemented,
    20 => :error_classes_loss_of_lockstep,
    21 => :error_classes_response,
    22 => :error_classes_parity,
    23 => :error_classes_protocol,
    24 => :error_classes_error,
    25 => :error_classes_timeout,
    26 => :error_classes_poisoned,
  }
  I__ERROR_CLASSES = ERROR_CLASSES.invert

  ERROR_INFO_FIELDS = {
    1 => :error_info_fields_check_info,
    2 => :error_info_fields_target_id,
    4 => :error_info_fields_requester_id,
    8 => :error_info_fields_responder_id,
    16 => :error_info_fields_instruction_pointer,
  }
  I__ERROR_INFO_FIELDS = ERROR_INFO_FIELDS.invert

  ERROR_STATUS_FLAGS = {
    1 => :error_status_flags_address,
    2 => :error_status_flags_control,
    4 => :error_status_flags_data,
    8 => :error_status_flags_responder,
    16 => :error_status_flags_requester,
    32 => :error_status_flags_first_error,
    64 => :error_status_flags_overflow,
  }
  I__ERROR_STATUS_FLAGS = ERROR_STATUS_FLAGS.invert

  FIRMWARE_RECORD_TYPES = {
    0 => :firmware_record_types_itanium_sal,
    1 => :firmware_record_types_soc_type1,
    2 => :firmware_record_types_soc_type2,
  }
  I__FIRMWARE_RECORD_TYPES = FIRMWARE_RECORD_TYPES.invert

  HEADER_FIELDS = {
    1 => :header_fields_platform_id,
    2 => :header_fields_timestamp,
    4 => :header_fields_partition_id,
  }
  I__HEADER_FIELDS = HEADER_FIELDS.invert

  INSTRUCTION_SETS = {
    0 => :instruction_sets_x86,
    1 => :instruction_sets_itanium,
    2 => :instruction_sets_x64,
    3 => :instruction_sets_arm32,
    4 => :instruction_sets_arm64,
  }
  I__INSTRUCTION_SETS = INSTRUCTION_SETS.invert

  MEMORY2_FIELDS = {
    1 => :memory2_fields_error_status,
    2 => :memory2_fields_physical_address,
    4 => :memory2_fields_physical_address_mask,
    8 => :memory2_fields_node,
    16 => :memory2_fields_card,
    32 => :memory2_fields_module,
    64 => :memory2_fields_bank,
    128 => :memory2_fields_device,
    256 => :memory2_fields_row,
    512 => :memory2_fields_column,
    1024 => :memory2_fields_rank,
    2048 => :memory2_fields_bit_position,
    4096 => :memory2_fields_chip,
    8192 => :memory2_fields_error_type,
    16384 => :memory2_fields_status,
    32768 => :memory2_fields_requester_id,
    65536 => :memory2_fields_responder_id,
    131072 => :memory2_fields_target_id,
    262144 => :memory2_fields_card_handle,
    524288 => :memory2_fields_module_handle,
  }
  I__MEMORY2_FIELDS = MEMORY2_FIELDS.invert

  MEMORY_ERROR_TYPES = {
    0 => :memory_error_types_unclassified,
    1 => :memory_error_types_no_error,
    2 => :memory_error_types_single_bit_ecc,
    3 => :memory_error_types_multi_bit_ecc,
    4 => :memory_error_types_single_symbol_chipkill,
    5 => :memory_error_types_multi_symbol_chipkill,
    6 => :memory_error_types_master_abort,
    7 => :memory_error_types_target_abort,
    8 => :memory_error_types_parity_error,
    9 => :memory_error_types_watchdog_timeout,
    10 => :memory_error_types_invalid_address,
    11 => :memory_error_types_mirror_broken,
    12 => :memory_error_types_memory_sparing,
    13 => :memory_error_types_scrub_corrected,
    14 => :memory_error_types_scrub_uncorrected,
    15 => :memory_error_types_memory_map_out,
  }
  I__MEMORY_ERROR_TYPES = MEMORY_ERROR_TYPES.invert

  MEMORY_FIELDS = {
    1 => :memory_fields_error_status,
    2 => :memory_fields_physical_address,
    4 => :memory_fields_physical_address_mask,
    8 => :memory_fields_node,
    16 => :memory_fields_card,
    32 => :memory_fields_module,
    64 => :memory_fields_bank,
    128 => :memory_fields_device,
    256 => :memory_fields_row,
    512 => :memory_fields_column,
    1024 => :memory_fields_bit_position,
    2048 => :memory_fields_requester_id,
    4096 => :memory_fields_responder_id,
    8192 => :memory_fields_target_id,
    16384 => :memory_fields_error_type,
    32768 => :memory_fields_rank,
    65536 => :memory_fields_card_handle,
    131072 => :memory_fields_module_handle,
    262144 => :memory_fields_extended_row,
  }
  I__MEMORY_FIELDS = MEMORY_FIELDS.invert

  OPERATIONS = {
    0 => :operations_generic,
    1 => :operations_data_read,
    2 => :operations_data_write,
    3 => :operations_instruction_execution,
  }
  I__OPERATIONS = OPERATIONS.invert

  PCI_EXPRESS_FIELDS = {
    1 => :pci_express_fields_port_type,
    2 => :pci_express_fields_version,
    4 => :pci_express_fields_command_status,
    8 => :pci_express_fields_device_id,
    16 => :pci_express_fields_serial_number,
    32 => :pci_express_fields_bridge_control_status,
    64 => :pci_express_fields_capability,
    128 => :pci_express_fields_aer,
  }
  I__PCI_EXPRESS_FIELDS = PCI_EXPRESS_FIELDS.invert

  PORT_TYPES = {
    0 => :port_types_endpoint,
    1 => :port_types_legacy_endpoint,
    4 => :port_types_root_port,
    5 => :port_types_upstream_switch_port,
    6 => :port_types_downstream_switch_port,
    7 => :port_types_bridge_to_pci,
    8 => :port_types_bridge_from_pci,
    9 => :port_types_root_complex_endpoint,
    10 => :port_types_root_complex_event_collector,
  }
  I__PORT_TYPES = PORT_TYPES.invert

  PROCESSOR_ERROR_TYPES = {
    1 => :processor_error_types_cache,
    2 => :processor_error_types_tlb,
    4 => :processor_error_types_bus,
    8 => :processor_error_types_microarchitecture,
  }
  I__PROCESSOR_ERROR_TYPES = PROCESSOR_ERROR_TYPES.invert

  PROCESSOR_FLAGS = {
    1 => :processor_flags_restartable,
    2 => :processor_flags_precise_instruction_pointer,
    4 => :processor_flags_overflow,
    8 => :processor_flags_corrected,
  }
  I__PROCESSOR_FLAGS = PROCESSOR_FLAGS.invert

  PROCESSOR_GENERIC_FIELDS = {
    1 => :processor_generic_fields_processor_type,
    2 => :processor_generic_fields_instruction_set,
    4 => :processor_generic_fields_error_type,
    8 => :processor_generic_fields_operation,
    16 => :processor_generic_fields_flags,
    32 => :processor_generic_fields_level,
    64 => :processor_generic_fields_processor_version,
    128 => :processor_generic_fields_processor_name,
    256 => :processor_generic_fields_processor_id,
    512 => :processor_generic_fields_target_address,
    1024 => :processor_generic_fields_requester_id,
    2048 => :processor_generic_fields_responder_id,
    4096 => :processor_generic_fields_instruction_pointer,
  }
  I__PROCESSOR_GENERIC_FIELDS = PROCESSOR_GENERIC_FIELDS.invert

  PROCESSOR_TYPES = {
    0 => :processor_types_x86,
    1 => :processor_types_itanium,
    2 => :processor_types_arm,
  }
  I__PROCESSOR_TYPES = PROCESSOR_TYPES.invert

  PROCESSOR_VENDORS = {
    0 => :processor_vendors_other,
    1 => :processor_vendors_intel,
    2 => :processor_vendors_amd,
  }
  I__PROCESSOR_VENDORS = PROCESSOR_VENDORS.invert

  PROCESSOR_X86_FIELDS = {
    1 => :processor_x86_fields_local_apic_id,
    2 => :processor_x86_fields_cpuid_values,
  }
  I__PROCESSOR_X86_FIELDS = PROCESSOR_X86_FIELDS.invert

  RECORD_FLAGS = {
    1 => :record_flags_recovered,
    2 => :record_flags_previous_error,
    4 => :record_flags_simulated,
    8 => :record_flags_device_driver,
  }
  I__RECORD_FLAGS = RECORD_FLAGS.invert

  RECOVERY_FAILURES = {
    1 => :recovery_failures_not_supported,
    2 => :recovery_failures_overflow,
    4 => :recovery_failures_context_corrupt,
    8 => :recovery_failures_instruction_pointer_not_valid,
    16 => :recovery_failures_no_recovery_context,
    32 => :recovery_failures_misc_or_address_not_valid,
    64 => :recovery_failures_invalid_address_mode,
    128 => :recovery_failures_high_irql,
    256 => :recovery_failures_interrupts_disabled,
    512 => :recovery_failures_swap_busy,
    1024 => :recovery_failures_stack_overflow,
  }
  I__RECOVERY_FAILURES = RECOVERY_FAILURES.invert

  SECTION_FLAGS = {
    1 => :section_flags_primary,
    2 => :section_flags_containment_warning,
    4 => :section_flags_reset,
    8 => :section_flags_threshold_exceeded,
    16 => :section_flags_resource_not_accessible,
    32 => :section_flags_latent_error,
    64 => :section_flags_propagated,
  }
  I__SECTION_FLAGS = SECTION_FLAGS.invert

  SECTION_TYPES = {
    2541 => :section_types_firmware,
    17145 => :section_types_machine_check,
    18356 => :section_types_processor_generic,
    18662 => :section_types_memory2,
    28516 => :section_types_memory,
    41284 => :section_types_processor_x86,
    48065 => :section_types_pci_express,
  }
  I__SECTION_TYPES = SECTION_TYPES.invert

  SEVERITIES = {
    0 => :severities_recoverable,
    1 => :severities_fatal,
    2 => :severities_corrected,
    3 => :severities_informational,
  }
  I__SEVERITIES = SEVERITIES.invert

  UNCORRECTABLE_ERRORS = {
    16 => :uncorrectable_errors_data_link_protocol,
    32 => :uncorrectable_errors_surprise_down,
    4096 => :uncorrectable_errors_poisoned_packet,
    8192 => :uncorrectable_errors_flow_control_protocol,
    16384 => :uncorrectable_errors_completion_timeout,
    32768 => :uncorrectable_errors_completer_abort,
    65536 => :uncorrectable_errors_unexpected_completion,
    131072 => :uncorrectable_errors_receiver_overflow,
    262144 => :uncorrectable_errors_malformed_packet,
    524288 => :uncorrectable_errors_ecrc,
    1048576 => :uncorrectable_errors_unsupported_request,
    2097152 => :uncorrectable_errors_access_control_violation,
    4194304 => :uncorrectable_errors_internal,
    8388608 => :uncorrectable_errors_multicast_blocked,
    16777216 => :uncorrectable_errors_atomic_egress_blocked,
    33554432 => :uncorrectable_errors_prefix_blocked,
    67108864 => :uncorrectable_errors_poisoned_egress_blocked,
  }
  I__UNCORRECTABLE_ERRORS = UNCORRECTABLE_ERRORS.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @signature = @_io.read_bytes(4)
    raise Kaitai::Struct::ValidationNotEqualError.new([67, 80, 69, 82].pack('C*'), @signature, @_io, "/seq/0") if not @signature == [67, 80, 69, 82].pack('C*')
    @minor_revision = @_io.read_u1
    @major_revision = @_io.read_u1
    @signature_end = @_io.read_bytes(4)
    raise Kaitai::Struct::ValidationNotEqualError.new([255, 255, 255, 255].pack('C*'), @signature_end, @_io, "/seq/3") if not @signature_end == [255, 255, 255, 255].pack('C*')
    @section_count = @_io.read_u2le
    @severity = Kaitai::Struct::Stream::resolve_enum(SEVERITIES, @_io.read_u4le)
    @validation_bits = @_io.read_u4le
    @len_record = @_io.read_u4le
    @timestamp = Timestamp.new(@_io, self, @_root)
    @platform_id = @_io.read_bytes(16)
    @partition_id = @_io.read_bytes(16)
    @creator_id = @_io.read_bytes(16)
    @notification_type = @_io.read_bytes(16)
    @record_id = @_io.read_u8le
    @flags = @_io.read_u4le
    @persistence_information = @_io.read_u8le
    @_unnamed16 = @_io.read_bytes(12)
    self
  end

  ##
  # Advanced error reporting capability of the configuration space.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_pci_express_aer_capability Source
  class AdvancedErrorReporting < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @header = @_io.read_u4le
      @uncorrectable_status = @_io.read_u4le
      @uncorrectable_mask = @_io.read_u4le
      @uncorrectable_severity = @_io.read_u4le
      @correctable_status = @_io.read_u4le
      @correctable_mask = @_io.read_u4le
      @control = @_io.read_u4le
      @header_log = @_io.read_bytes(16)
      @root_error_command = @_io.read_u4le
      @root_error_status = @_io.read_u4le
      @correctable_source = @_io.read_u2le
      @uncorrectable_source = @_io.read_u2le
      self
    end

    ##
    # Bit 13 of `correctable_status`.
    def correctable_advisory_non_fatal
      return @correctable_advisory_non_fatal unless @correctable_advisory_non_fatal.nil?
      @correctable_advisory_non_fatal = correctable_status & 8192 != 0
      @correctable_advisory_non_fatal
    end

    ##
    # Bit 7 of `correctable_status`: packet of the data link layer.
    def correctable_bad_link_packet
      return @correctable_bad_link_packet unless @correctable_bad_link_packet.nil?
      @correctable_bad_link_packet = correctable_status & 128 != 0
      @correctable_bad_link_packet
    end

    ##
    # Bit 6 of `correctable_status`: packet of the transaction layer.
    def correctable_bad_packet
      return @correctable_bad_packet unless @correctable_bad_packet.nil?
      @correctable_bad_packet = correctable_status & 64 != 0
      @correctable_bad_packet
    end

    ##
    # Bit 15 of `correctable_status`.
    def correctable_header_log_overflow
      return @correctable_header_log_overflow unless @correctable_header_log_overflow.nil?
      @correctable_header_log_overflow = correctable_status & 32768 != 0
      @correctable_header_log_overflow
    end

    ##
    # Bit 14 of `correctable_status`.
    def correctable_internal
      return @correctable_internal unless @correctable_internal.nil?
      @correctable_internal = correctable_status & 16384 != 0
      @correctable_internal
    end

    ##
    # Bit 0 of `correctable_status`.
    def correctable_receiver
      return @correctable_receiver unless @correctable_receiver.nil?
      @correctable_receiver = correctable_status & 1 != 0
      @correctable_receiver
    end

    ##
    # Bit 8 of `correctable_status`.
    def correctable_replay_rollover
      return @correctable_replay_rollover unless @correctable_replay_rollover.nil?
      @correctable_replay_rollover = correctable_status & 256 != 0
      @correctable_replay_rollover
    end

    ##
    # Bit 12 of `correctable_status`.
    def correctable_replay_timeout
      return @correctable_replay_timeout unless @correctable_replay_timeout.nil?
      @correctable_replay_timeout = correctable_status & 4096 != 0
      @correctable_replay_timeout
    end

    ##
    # Bit 21 of `uncorrectable_status`.
    def uncorrectable_access_control_violation
      return @uncorrectable_access_control_violation unless @uncorrectable_access_control_violation.nil?
      @uncorrectable_access_control_violation = uncorrectable_status & 2097152 != 0
      @uncorrectable_access_control_violation
    end

    ##
    # Bit 24 of `uncorrectable_status`.
    def uncorrectable_atomic_egress_blocked
      return @uncorrectable_atomic_egress_blocked unless @uncorrectable_atomic_egress_blocked.nil?
      @uncorrectable_atomic_egress_blocked = uncorrectable_status & 16777216 != 0
      @uncorrectable_atomic_egress_blocked
    end

    ##
    # Bit 15 of `uncorrectable_status`.
    def uncorrectable_completer_abort
      return @uncorrectable_completer_abort unless @uncorrectable_completer_abort.nil?
      @uncorrectable_completer_abort = uncorrectable_status & 32768 != 0
      @uncorrectable_completer_abort
    end

    ##
    # Bit 14 of `uncorrectable_status`.
    def uncorrectable_completion_timeout
      return @uncorrectable_completion_timeout unless @uncorrectable_completion_timeout.nil?
      @uncorrectable_completion_timeout = uncorrectable_status & 16384 != 0
      @uncorrectable_completion_timeout
    end

    ##
    # Bit 4 of `uncorrectable_status`.
    def uncorrectable_data_link_protocol
      return @uncorrectable_data_link_protocol unless @uncorrectable_data_link_protocol.nil?
      @uncorrectable_data_link_protocol = uncorrectable_status & 16 != 0
      @uncorrectable_data_link_protocol
    end

    ##
    # Bit 19 of `uncorrectable_status`: end-to-end checksum.
    def uncorrectable_ecrc
      return @uncorrectable_ecrc unless @uncorrectable_ecrc.nil?
      @uncorrectable_ecrc = uncorrectable_status & 524288 != 0
      @uncorrectable_ecrc
    end

    ##
    # Bit 13 of `uncorrectable_status`.
    def uncorrectable_flow_control_protocol
      return @uncorrectable_flow_control_protocol unless @uncorrectable_flow_control_protocol.nil?
      @uncorrectable_flow_control_protocol = uncorrectable_status & 8192 != 0
      @uncorrectable_flow_control_protocol
    end

    ##
    # Bit 22 of `uncorrectable_status`.
    def uncorrectable_internal
      return @uncorrectable_internal unless @uncorrectable_internal.nil?
      @uncorrectable_internal = uncorrectable_status & 4194304 != 0
      @uncorrectable_internal
    end

    ##
    # Bit 18 of `uncorrectable_status`.
    def uncorrectable_malformed_packet
      return @uncorrectable_malformed_packet unless @uncorrectable_malformed_packet.nil?
      @uncorrectable_malformed_packet = uncorrectable_status & 262144 != 0
      @uncorrectable_malformed_packet
    end

    ##
    # Bit 23 of `uncorrectable_status`.
    def uncorrectable_multicast_blocked
      return @uncorrectable_multicast_blocked unless @uncorrectable_multicast_blocked.nil?
      @uncorrectable_multicast_blocked = uncorrectable_status & 8388608 != 0
      @uncorrectable_multicast_blocked
    end

    ##
    # Bit 26 of `uncorrectable_status`.
    def uncorrectable_poisoned_egress_blocked
      return @uncorrectable_poisoned_egress_blocked unless @uncorrectable_poisoned_egress_blocked.nil?
      @uncorrectable_poisoned_egress_blocked = uncorrectable_status & 67108864 != 0
      @uncorrectable_poisoned_egress_blocked
    end

    ##
    # Bit 12 of `uncorrectable_status`.
    def uncorrectable_poisoned_packet
      return @uncorrectable_poisoned_packet unless @uncorrectable_poisoned_packet.nil?
      @uncorrectable_poisoned_packet = uncorrectable_status & 4096 != 0
      @uncorrectable_poisoned_packet
    end

    ##
    # Bit 25 of `uncorrectable_status`.
    def uncorrectable_prefix_blocked
      return @uncorrectable_prefix_blocked unless @uncorrectable_prefix_blocked.nil?
      @uncorrectable_prefix_blocked = uncorrectable_status & 33554432 != 0
      @uncorrectable_prefix_blocked
    end

    ##
    # Bit 17 of `uncorrectable_status`.
    def uncorrectable_receiver_overflow
      return @uncorrectable_receiver_overflow unless @uncorrectable_receiver_overflow.nil?
      @uncorrectable_receiver_overflow = uncorrectable_status & 131072 != 0
      @uncorrectable_receiver_overflow
    end

    ##
    # Bit 5 of `uncorrectable_status`.
    def uncorrectable_surprise_down
      return @uncorrectable_surprise_down unless @uncorrectable_surprise_down.nil?
      @uncorrectable_surprise_down = uncorrectable_status & 32 != 0
      @uncorrectable_surprise_down
    end

    ##
    # Bit 16 of `uncorrectable_status`.
    def uncorrectable_unexpected_completion
      return @uncorrectable_unexpected_completion unless @uncorrectable_unexpected_completion.nil?
      @uncorrectable_unexpected_completion = uncorrectable_status & 65536 != 0
      @uncorrectable_unexpected_completion
    end

    ##
    # Bit 20 of `uncorrectable_status`.
    def uncorrectable_unsupported_request
      return @uncorrectable_unsupported_request unless @uncorrectable_unsupported_request.nil?
      @uncorrectable_unsupported_request = uncorrectable_status & 1048576 != 0
      @uncorrectable_unsupported_request
    end

    ##
    # Kind of capability (1) in bits 0 to 15, version, offset of the next one.
    attr_reader :header

    ##
    # Uncorrectable errors that occurred; bits of `uncorrectable_errors`.
    attr_reader :uncorrectable_status

    ##
    # Uncorrectable errors that are not reported.
    attr_reader :uncorrectable_mask

    ##
    # Uncorrectable errors that count as fatal.
    attr_reader :uncorrectable_severity

    ##
    # Correctable errors that occurred; bits of `correctable_errors`.
    attr_reader :correctable_status

    ##
    # Correctable errors that are not reported.
    attr_reader :correctable_mask

    ##
    # Bit of the first uncorrectable error in bits 0 to 4.
    attr_reader :control

    ##
    # Header of the packet in which the first error occurred.
    attr_reader :header_log

    ##
    # Errors that a root port reports by an interrupt.
    attr_reader :root_error_command

    ##
    # Errors that were reported to a root port.
    attr_reader :root_error_status

    ##
    # Requester id (bus, device, function) of the first correctable error.
    attr_reader :correctable_source

    ##
    # Requester id (bus, device, function) of the first uncorrectable error.
    attr_reader :uncorrectable_source
  end

  ##
  # Where an error was detected, and its class.
  # @see https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html Source
  class ErrorStatus < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @_unnamed0 = @_io.read_bytes(1)
      @error_class = Kaitai::Struct::Stream::resolve_enum(Cper::ERROR_CLASSES, @_io.read_u1)
      @detected_in = @_io.read_u1
      @_unnamed3 = @_io.read_bytes(5)
      self
    end

    ##
    # Bit 0 of `detected_in`: detected on the address or its ECC.
    def flag_address
      return @flag_address unless @flag_address.nil?
      @flag_address = detected_in & 1 != 0
      @flag_address
    end

    ##
    # Bit 1 of `detected_in`: detected on the control signals.
    def flag_control
      return @flag_control unless @flag_control.nil?
      @flag_control = detected_in & 2 != 0
      @flag_control
    end

    ##
    # Bit 2 of `detected_in`: detected on the data or its ECC.
    def flag_data
      return @flag_data unless @flag_data.nil?
      @flag_data = detected_in & 4 != 0
      @flag_data
    end

    ##
    # Bit 5 of `detected_in`: the first of several errors.
    def flag_first_error
      return @flag_first_error unless @flag_first_error.nil?
      @flag_first_error = detected_in & 32 != 0
      @flag_first_error
    end

    ##
    # Bit 6 of `detected_in`: further errors were lost.
    def flag_overflow
      return @flag_overflow unless @flag_overflow.nil?
      @flag_overflow = detected_in & 64 != 0
      @flag_overflow
    end

    ##
    # Bit 4 of `detected_in`: detected by the requester.
    def flag_requester
      return @flag_requester unless @flag_requester.nil?
      @flag_requester = detected_in & 16 != 0
      @flag_requester
    end

    ##
    # Bit 3 of `detected_in`: detected by the responder.
    def flag_responder
      return @flag_responder unless @flag_responder.nil?
      @flag_responder = detected_in & 8 != 0
      @flag_responder
    end

    ##
    # Reserved.
    attr_reader :_unnamed0

    ##
    # What failed, such as memory or the bus.
    attr_reader :error_class

    ##
    # Circumstances; bits of `error_status_flags`.
    attr_reader :detected_in

    ##
    # Reserved.
    attr_reader :_unnamed3
  end

  ##
  # Reference to an error record of the firmware, or such a record. Revision 1
  # of the section has 0x10 bytes, later ones 0x20 and what the firmware adds.
  # @see https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html Source
  class Firmware < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @record_type = Kaitai::Struct::Stream::resolve_enum(Cper::FIRMWARE_RECORD_TYPES, @_io.read_u1)
      @record_revision = @_io.read_u1
      @_unnamed2 = @_io.read_bytes(6)
      @record_id = @_io.read_u8le
      self
    end

    ##
    # GUID of the kind of record that follows.
    def record_guid
      return @record_guid unless @record_guid.nil?
      if _io.size >= 32
        _pos = @_io.pos
        @_io.seek(16)
        @record_guid = @_io.read_bytes(16)
        @_io.seek(_pos)
      end
      @record_guid
    end

    ##
    # Kind of firmware record.
    attr_reader :record_type

    ##
    # Revision of the section; 2 means that `record_guid` is filled in.
    attr_reader :record_revision

    ##
    # Reserved.
    attr_reader :_unnamed2

    ##
    # Identifier of the record, 0 if `record_guid` has it.
    attr_reader :record_id
  end

  ##
  # Registers of a bank of an x86 or x64 processor that reported a machine check,
  # as Windows stores them. The fields are packed: 64-bit fields are not aligned.
  # Version 2 has 0x110 bytes (older ones 0x108), version 3 has 0x124, version 4
  # has 0x4a8.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_xpf_mca_section Source
  class MachineCheck < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @version = @_io.read_u4le
      @vendor = Kaitai::Struct::Stream::resolve_enum(Cper::PROCESSOR_VENDORS, @_io.read_u4le)
      @timestamp = @_io.read_u8le
      @processor_number = @_io.read_u4le
      @global_status = @_io.read_u8le
      @instruction_pointer = @_io.read_u8le
      @bank = @_io.read_u4le
      @status = @_io.read_u8le
      @address = @_io.read_u8le
      @misc = @_io.read_u8le
      @extended_register_count = @_io.read_u4le
      @apic_id = @_io.read_u4le
      @extended_registers = []
      (24).times { |i|
        @extended_registers << @_io.read_u8le
      }
      self
    end

    ##
    # Bit 1 of `recovery_action`: the hypervisor tried to recover.
    def action_hypervisor_handled
      return @action_hypervisor_handled unless @action_hypervisor_handled.nil?
      if  ((version >= 3) && (_io.size >= 292)) 
        @action_hypervisor_handled = recovery_action & 2 != 0
      end
      @action_hypervisor_handled
    end

    ##
    # Bit 0 of `recovery_action`: Windows tried to recover.
    def action_recovery_attempted
      return @action_recovery_attempted unless @action_recovery_attempted.nil?
      if  ((version >= 3) && (_io.size >= 292)) 
        @action_recovery_attempted = recovery_action & 1 != 0
      end
      @action_recovery_attempted
    end

    ##
    # Bit 2 of `recovery_failure`.
    def failure_context_corrupt
      return @failure_context_corrupt unless @failure_context_corrupt.nil?
      if  ((version >= 3) && (_io.size >= 292)) 
        @failure_context_corrupt = recovery_failure & 4 != 0
      end
      @failure_context_corrupt
    end

    ##
    # Bit 7 of `recovery_failure`.
    def failure_high_irql
      return @failure_high_irql unless @failure_high_irql.nil?
      if  ((version >= 3) && (_io.size >= 292)) 
        @failure_high_irql = recovery_failure & 128 != 0
      end
      @failure_high_irql
    end

    ##
    # Bit 3 of `recovery_failure`.
    def failure_instruction_pointer_not_valid
      return @failure_instruction_pointer_not_valid unless @failure_instruction_pointer_not_valid.nil?
      if  ((version >= 3) && (_io.size >= 292)) 
        @failure_instruction_pointer_not_valid = recovery_failure & 8 != 0
      end
      @failure_instruction_pointer_not_valid
    end

    ##
    # Bit 8 of `recovery_failure`.
    def failure_interrupts_disabled
      return @failure_interrupts_disabled unless @failure_interrupts_disabled.nil?
      if  ((version >= 3) && (_io.size >= 292)) 
        @failure_interrupts_disabled = recovery_failure & 256 != 0
      end
      @failure_interrupts_disabled
    end

    ##
    # Bit 6 of `recovery_failure`.
    def failure_invalid_address_mode
      return @failure_invalid_address_mode unless @failure_invalid_address_mode.nil?
      if  ((version >= 3) && (_io.size >= 292)) 
        @failure_invalid_address_mode = recovery_failure & 64 != 0
      end
      @failure_invalid_address_mode
    end

    ##
    # Bit 5 of `recovery_failure`.
    def failure_misc_or_address_not_valid
      return @failure_misc_or_address_not_valid unless @failure_misc_or_address_not_valid.nil?
      if  ((version >= 3) && (_io.size >= 292)) 
        @failure_misc_or_address_not_valid = recovery_failure & 32 != 0
      end
      @failure_misc_or_address_not_valid
    end

    ##
    # Bit 4 of `recovery_failure`.
    def failure_no_recovery_context
      return @failure_no_recovery_context unless @failure_no_recovery_context.nil?
      if  ((version >= 3) && (_io.size >= 292)) 
        @failure_no_recovery_context = recovery_failure & 16 != 0
      end
      @failure_no_recovery_context
    end

    ##
    # Bit 0 of `recovery_failure`.
    def failure_not_supported
      return @failure_not_supported unless @failure_not_supported.nil?
      if  ((version >= 3) && (_io.size >= 292)) 
        @failure_not_supported = recovery_failure & 1 != 0
      end
      @failure_not_supported
    end

    ##
    # Bit 1 of `recovery_failure`.
    def failure_overflow
      return @failure_overflow unless @failure_overflow.nil?
      if  ((version >= 3) && (_io.size >= 292)) 
        @failure_overflow = recovery_failure & 2 != 0
      end
      @failure_overflow
    end

    ##
    # Bit 10 of `recovery_failure`.
    def failure_stack_overflow
      return @failure_stack_overflow unless @failure_stack_overflow.nil?
      if  ((version >= 3) && (_io.size >= 292)) 
        @failure_stack_overflow = recovery_failure & 1024 != 0
      end
      @failure_stack_overflow
    end

    ##
    # Bit 9 of `recovery_failure`.
    def failure_swap_busy
      return @failure_swap_busy unless @failure_swap_busy.nil?
      if  ((version >= 3) && (_io.size >= 292)) 
        @failure_swap_busy = recovery_failure & 512 != 0
      end
      @failure_swap_busy
    end

    ##
    # Register MCG_CAP.
    def global_capability
      return @global_capability unless @global_capability.nil?
      if _io.size >= 272
        _pos = @_io.pos
        @_io.seek(264)
        @global_capability = @_io.read_u8le
        @_io.seek(_pos)
      end
      @global_capability
    end

    ##
    # Bit 1 of `global_status`: the instruction pointer is that of the error.
    def global_error_ip_valid
      return @global_error_ip_valid unless @global_error_ip_valid.nil?
      @global_error_ip_valid = global_status_low & 2 != 0
      @global_error_ip_valid
    end

    ##
    # Bit 2 of `global_status`: a machine check is in progress.
    def global_in_progress
      return @global_in_progress unless @global_in_progress.nil?
      @global_in_progress = global_status_low & 4 != 0
      @global_in_progress
    end

    ##
    # Bit 0 of `global_status`: the instruction can be restarted.
    def global_restart_ip_valid
      return @global_restart_ip_valid unless @global_restart_ip_valid.nil?
      @global_restart_ip_valid = global_status_low & 1 != 0
      @global_restart_ip_valid
    end

    ##
    # Lower half of `global_status`, which has all bits that are declared.
    def global_status_low
      return @global_status_low unless @global_status_low.nil?
      _pos = @_io.pos
      @_io.seek(20)
      @global_status_low = @_io.read_u4le
      @_io.seek(_pos)
      @global_status_low
    end

    ##
    # 1 if Windows recovered from the error.
    def has_recovered
      return @has_recovered unless @has_recovered.nil?
      if  ((version >= 3) && (_io.size >= 292)) 
        _pos = @_io.pos
        @_io.seek(281)
        @has_recovered = @_io.read_u1
        @_io.seek(_pos)
      end
      @has_recovered
    end

    ##
    # 1 if software has to act.
    def is_action_required
      return @is_action_required unless @is_action_required.nil?
      if  ((version >= 3) && (_io.size >= 292)) 
        _pos = @_io.pos
        @_io.seek(280)
        @is_action_required = @_io.read_u1
        @_io.seek(_pos)
      end
      @is_action_required
    end

    ##
    # Bit 0 is set if Windows tried to recover, bit 1 if the hypervisor did.
    def recovery_action
      return @recovery_action unless @recovery_action.nil?
      if  ((version >= 3) && (_io.size >= 292)) 
        _pos = @_io.pos
        @_io.seek(276)
        @recovery_action = @_io.read_u4le
        @_io.seek(_pos)
      end
      @recovery_action
    end

    ##
    # Why Windows could not recover from the error; bits of `recovery_failures`.
    def recovery_failure
      return @recovery_failure unless @recovery_failure.nil?
      if  ((version >= 3) && (_io.size >= 292)) 
        _pos = @_io.pos
        @_io.seek(272)
        @recovery_failure = @_io.read_u4le
        @_io.seek(_pos)
      end
      @recovery_failure
    end

    ##
    # Bit 58 of `status`: `address` is filled in.
    def status_address_valid
      return @status_address_valid unless @status_address_valid.nil?
      @status_address_valid = status_top & 4 != 0
      @status_address_valid
    end

    ##
    # Bit 57 of `status`: the state of the processor is corrupt.
    def status_context_corrupt
      return @status_context_corrupt unless @status_context_corrupt.nil?
      @status_context_corrupt = status_top & 2 != 0
      @status_context_corrupt
    end

    ##
    # Bit 60 of `status`: reports of this error were enabled.
    def status_error_enabled
      return @status_error_enabled unless @status_error_enabled.nil?
      @status_error_enabled = status_top & 16 != 0
      @status_error_enabled
    end

    ##
    # Bit 59 of `status`: `misc` is filled in.
    def status_misc_valid
      return @status_misc_valid unless @status_misc_valid.nil?
      @status_misc_valid = status_top & 8 != 0
      @status_misc_valid
    end

    ##
    # Bit 62 of `status`: another error occurred before this one was read.
    def status_overflow
      return @status_overflow unless @status_overflow.nil?
      @status_overflow = status_top & 64 != 0
      @status_overflow
    end

    ##
    # Bits 56 to 63 of `status`, which are the same for all processors from 57 on.
    def status_top
      return @status_top unless @status_top.nil?
      _pos = @_io.pos
      @_io.seek(47)
      @status_top = @_io.read_u1
      @_io.seek(_pos)
      @status_top
    end

    ##
    # Bit 61 of `status`: the error was not corrected.
    def status_uncorrected
      return @status_uncorrected unless @status_uncorrected.nil?
      @status_uncorrected = status_top & 32 != 0
      @status_uncorrected
    end

    ##
    # Bit 63 of `status`: the register has an error.
    def status_valid
      return @status_valid unless @status_valid.nil?
      @status_valid = status_top & 128 != 0
      @status_valid
    end

    ##
    # Version of the section, 2 to 4.
    attr_reader :version

    ##
    # Vendor of the processor.
    attr_reader :vendor

    ##
    # Time of the machine check, in units of 100 ns since 1601, UTC.
    attr_reader :timestamp

    ##
    # Number of the processor in Windows.
    attr_reader :processor_number

    ##
    # Register MCG_STATUS: bit 0 the instruction can be restarted, bit 1 the
    # instruction pointer is that of the error, bit 2 a machine check is in
    # progress.
    attr_reader :global_status

    ##
    # Address of the instruction at which the machine check was reported.
    attr_reader :instruction_pointer

    ##
    # Number of the bank.
    attr_reader :bank

    ##
    # Register MCi_STATUS of the bank; parameters 3 and 4 of bug check 0x124 are
    # its upper and its lower half.
    attr_reader :status

    ##
    # Register MCi_ADDR, valid if bit 58 of `status` is set.
    attr_reader :address

    ##
    # Register MCi_MISC, valid if bit 59 of `status` is set.
    attr_reader :misc

    ##
    # Number of `extended_registers` that are filled in.
    attr_reader :extended_register_count

    ##
    # Local APIC id of the processor; 0 in records of older systems.
    attr_reader :apic_id

    ##
    # Further registers. Of AMD processors: 0 MCA_IPID, 1 MCA_SYND, 2 MCA_CONFIG,
    # 3 MCA_DESTAT, 4 MCA_DEADDR, 5 to 8 MCA_MISC1 to MCA_MISC4.
    attr_reader :extended_registers
  end

  ##
  # Error of memory. UEFI 2.1 has the first 0x49 bytes, UEFI 2.3 and later 0x50;
  # sections of 0x4d bytes occur, too.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_memory_error_section Source
  class Memory < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @validation_bits = @_io.read_u8le
      @error_status = ErrorStatus.new(@_io, self, @_root)
      @physical_address = @_io.read_u8le
      @physical_address_mask = @_io.read_u8le
      @node = @_io.read_u2le
      @card = @_io.read_u2le
      @module = @_io.read_u2le
      @bank = @_io.read_u2le
      @device = @_io.read_u2le
      @row = @_io.read_u2le
      @column = @_io.read_u2le
      @bit_position = @_io.read_u2le
      @requester_id = @_io.read_u8le
      @responder_id = @_io.read_u8le
      @target_id = @_io.read_u8le
      @error_type = Kaitai::Struct::Stream::resolve_enum(Cper::MEMORY_ERROR_TYPES, @_io.read_u1)
      self
    end

    ##
    # Handle of the SMBIOS structure (type 16) of the memory array.
    def card_handle
      return @card_handle unless @card_handle.nil?
      if _io.size >= 80
        _pos = @_io.pos
        @_io.seek(76)
        @card_handle = @_io.read_u2le
        @_io.seek(_pos)
      end
      @card_handle
    end

    ##
    # Bits 0 and 1 are bits 16 and 17 of the row, bits 5 to 7 the chip.
    def extended_row
      return @extended_row unless @extended_row.nil?
      if _io.size >= 80
        _pos = @_io.pos
        @_io.seek(73)
        @extended_row = @_io.read_u1
        @_io.seek(_pos)
      end
      @extended_row
    end

    ##
    # Bit 6 of `validation_bits`: `bank` is filled in.
    def has_bank
      return @has_bank unless @has_bank.nil?
      @has_bank = validation_bits_low & 64 != 0
      @has_bank
    end

    ##
    # Bit 10 of `validation_bits`: `bit_position` is filled in.
    def has_bit_position
      return @has_bit_position unless @has_bit_position.nil?
      @has_bit_position = validation_bits_low & 1024 != 0
      @has_bit_position
    end

    ##
    # Bit 4 of `validation_bits`: `card` is filled in.
    def has_card
      return @has_card unless @has_card.nil?
      @has_card = validation_bits_low & 16 != 0
      @has_card
    end

    ##
    # Bit 16 of `validation_bits`: `card_handle` is filled in.
    def has_card_handle
      return @has_card_handle unless @has_card_handle.nil?
      @has_card_handle = validation_bits_low & 65536 != 0
      @has_card_handle
    end

    ##
    # Bit 9 of `validation_bits`: `column` is filled in.
    def has_column
      return @has_column unless @has_column.nil?
      @has_column = validation_bits_low & 512 != 0
      @has_column
    end

    ##
    # Bit 7 of `validation_bits`: `device` is filled in.
    def has_device
      return @has_device unless @has_device.nil?
      @has_device = validation_bits_low & 128 != 0
      @has_device
    end

    ##
    # Bit 0 of `validation_bits`: `error_status` is filled in.
    def has_error_status
      return @has_error_status unless @has_error_status.nil?
      @has_error_status = validation_bits_low & 1 != 0
      @has_error_status
    end

    ##
    # Bit 14 of `validation_bits`: `error_type` is filled in.
    def has_error_type
      return @has_error_type unless @has_error_type.nil?
      @has_error_type = validation_bits_low & 16384 != 0
      @has_error_type
    end

    ##
    # Bit 18 of `validation_bits`: `extended_row` is filled in.
    def has_extended_row
      return @has_extended_row unless @has_extended_row.nil?
      @has_extended_row = validation_bits_low & 262144 != 0
      @has_extended_row
    end

    ##
    # Bit 5 of `validation_bits`: `module` is filled in.
    def has_module
      return @has_module unless @has_module.nil?
      @has_module = validation_bits_low & 32 != 0
      @has_module
    end

    ##
    # Bit 17 of `validation_bits`: `module_handle` is filled in.
    def has_module_handle
      return @has_module_handle unless @has_module_handle.nil?
      @has_module_handle = validation_bits_low & 131072 != 0
      @has_module_handle
    end

    ##
    # Bit 3 of `validation_bits`: `node` is filled in.
    def has_node
      return @has_node unless @has_node.nil?
      @has_node = validation_bits_low & 8 != 0
      @has_node
    end

    ##
    # Bit 1 of `validation_bits`: `physical_address` is filled in.
    def has_physical_address
      return @has_physical_address unless @has_physical_address.nil?
      @has_physical_address = validation_bits_low & 2 != 0
      @has_physical_address
    end

    ##
    # Bit 2 of `validation_bits`: `physical_address_mask` is filled in.
    def has_physical_address_mask
      return @has_physical_address_mask unless @has_physical_address_mask.nil?
      @has_physical_address_mask = validation_bits_low & 4 != 0
      @has_physical_address_mask
    end

    ##
    # Bit 15 of `validation_bits`: `rank` is filled in.
    def has_rank
      return @has_rank unless @has_rank.nil?
      @has_rank = validation_bits_low & 32768 != 0
      @has_rank
    end

    ##
    # Bit 11 of `validation_bits`: `requester_id` is filled in.
    def has_requester_id
      return @has_requester_id unless @has_requester_id.nil?
      @has_requester_id = validation_bits_low & 2048 != 0
      @has_requester_id
    end

    ##
    # Bit 12 of `validation_bits`: `responder_id` is filled in.
    def has_responder_id
      return @has_responder_id unless @has_responder_id.nil?
      @has_responder_id = validation_bits_low & 4096 != 0
      @has_responder_id
    end

    ##
    # Bit 8 of `validation_bits`: `row` is filled in.
    def has_row
      return @has_row unless @has_row.nil?
      @has_row = validation_bits_low & 256 != 0
      @has_row
    end

    ##
    # Bit 13 of `validation_bits`: `target_id` is filled in.
    def has_target_id
      return @has_target_id unless @has_target_id.nil?
      @has_target_id = validation_bits_low & 8192 != 0
      @has_target_id
    end

    ##
    # Handle of the SMBIOS structure (type 17) of the memory device.
    def module_handle
      return @module_handle unless @module_handle.nil?
      if _io.size >= 80
        _pos = @_io.pos
        @_io.seek(78)
        @module_handle = @_io.read_u2le
        @_io.seek(_pos)
      end
      @module_handle
    end

    ##
    # Rank of the module.
    def rank
      return @rank unless @rank.nil?
      if _io.size >= 80
        _pos = @_io.pos
        @_io.seek(74)
        @rank = @_io.read_u2le
        @_io.seek(_pos)
      end
      @rank
    end

    ##
    # Lower half of `validation_bits`, which has all bits that are declared.
    def validation_bits_low
      return @validation_bits_low unless @validation_bits_low.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @validation_bits_low = @_io.read_u4le
      @_io.seek(_pos)
      @validation_bits_low
    end

    ##
    # Fields that are filled in; bits of `memory_fields`.
    attr_reader :validation_bits

    ##
    # Where the error was detected, and which class it has.
    attr_reader :error_status

    ##
    # Physical address of the error.
    attr_reader :physical_address

    ##
    # Bits of `physical_address` that are valid.
    attr_reader :physical_address_mask

    ##
    # Node of a machine of several nodes.
    attr_reader :node

    ##
    # Memory board.
    attr_reader :card

    ##
    # Memory module, or its rank.
    attr_reader :module

    ##
    # Bank of the module.
    attr_reader :bank

    ##
    # Memory chip.
    attr_reader :device

    ##
    # Row of the memory chip, lower 16 bits.
    attr_reader :row

    ##
    # Column of the memory chip.
    attr_reader :column

    ##
    # Bit of the word that is wrong.
    attr_reader :bit_position

    ##
    # Identifier of the agent that requested the operation.
    attr_reader :requester_id

    ##
    # Identifier of the agent that answered the request.
    attr_reader :responder_id

    ##
    # Identifier of the target of the operation.
    attr_reader :target_id

    ##
    # What is wrong, such as a single bit.
    attr_reader :error_type
  end

  ##
  # Error of memory with wider fields, 0x60 bytes (UEFI 2.5 and later).
  # 
  # After the specification; not seen in a file.
  # @see https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html Source
  class Memory2 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @validation_bits = @_io.read_u8le
      @error_status = ErrorStatus.new(@_io, self, @_root)
      @physical_address = @_io.read_u8le
      @physical_address_mask = @_io.read_u8le
      @node = @_io.read_u2le
      @card = @_io.read_u2le
      @module = @_io.read_u2le
      @bank = @_io.read_u2le
      @device = @_io.read_u4le
      @row = @_io.read_u4le
      @column = @_io.read_u4le
      @rank = @_io.read_u4le
      @bit_position = @_io.read_u4le
      @chip = @_io.read_u1
      @error_type = Kaitai::Struct::Stream::resolve_enum(Cper::MEMORY_ERROR_TYPES, @_io.read_u1)
      @status = @_io.read_u1
      @_unnamed16 = @_io.read_bytes(1)
      @requester_id = @_io.read_u8le
      @responder_id = @_io.read_u8le
      @target_id = @_io.read_u8le
      @card_handle = @_io.read_u4le
      @module_handle = @_io.read_u4le
      self
    end

    ##
    # Bit 6 of `validation_bits`: `bank` is filled in.
    def has_bank
      return @has_bank unless @has_bank.nil?
      @has_bank = validation_bits_low & 64 != 0
      @has_bank
    end

    ##
    # Bit 11 of `validation_bits`: `bit_position` is filled in.
    def has_bit_position
      return @has_bit_position unless @has_bit_position.nil?
      @has_bit_position = validation_bits_low & 2048 != 0
      @has_bit_position
    end

    ##
    # Bit 4 of `validation_bits`: `card` is filled in.
    def has_card
      return @has_card unless @has_card.nil?
      @has_card = validation_bits_low & 16 != 0
      @has_card
    end

    ##
    # Bit 18 of `validation_bits`: `card_handle` is filled in.
    def has_card_handle
      return @has_card_handle unless @has_card_handle.nil?
      @has_card_handle = validation_bits_low & 262144 != 0
      @has_card_handle
    end

    ##
    # Bit 12 of `validation_bits`: `chip` is filled in.
    def has_chip
      return @has_chip unless @has_chip.nil?
      @has_chip = validation_bits_low & 4096 != 0
      @has_chip
    end

    ##
    # Bit 9 of `validation_bits`: `column` is filled in.
    def has_column
      return @has_column unless @has_column.nil?
      @has_column = validation_bits_low & 512 != 0
      @has_column
    end

    ##
    # Bit 7 of `validation_bits`: `device` is filled in.
    def has_device
      return @has_device unless @has_device.nil?
      @has_device = validation_bits_low & 128 != 0
      @has_device
    end

    ##
    # Bit 0 of `validation_bits`: `error_status` is filled in.
    def has_error_status
      return @has_error_status unless @has_error_status.nil?
      @has_error_status = validation_bits_low & 1 != 0
      @has_error_status
    end

    ##
    # Bit 13 of `validation_bits`: `error_type` is filled in.
    def has_error_type
      return @has_error_type unless @has_error_type.nil?
      @has_error_type = validation_bits_low & 8192 != 0
      @has_error_type
    end

    ##
    # Bit 5 of `validation_bits`: `module` is filled in.
    def has_module
      return @has_module unless @has_module.nil?
      @has_module = validation_bits_low & 32 != 0
      @has_module
    end

    ##
    # Bit 19 of `validation_bits`: `module_handle` is filled in.
    def has_module_handle
      return @has_module_handle unless @has_module_handle.nil?
      @has_module_handle = validation_bits_low & 524288 != 0
      @has_module_handle
    end

    ##
    # Bit 3 of `validation_bits`: `node` is filled in.
    def has_node
      return @has_node unless @has_node.nil?
      @has_node = validation_bits_low & 8 != 0
      @has_node
    end

    ##
    # Bit 1 of `validation_bits`: `physical_address` is filled in.
    def has_physical_address
      return @has_physical_address unless @has_physical_address.nil?
      @has_physical_address = validation_bits_low & 2 != 0
      @has_physical_address
    end

    ##
    # Bit 2 of `validation_bits`: `physical_address_mask` is filled in.
    def has_physical_address_mask
      return @has_physical_address_mask unless @has_physical_address_mask.nil?
      @has_physical_address_mask = validation_bits_low & 4 != 0
      @has_physical_address_mask
    end

    ##
    # Bit 10 of `validation_bits`: `rank` is filled in.
    def has_rank
      return @has_rank unless @has_rank.nil?
      @has_rank = validation_bits_low & 1024 != 0
      @has_rank
    end

    ##
    # Bit 15 of `validation_bits`: `requester_id` is filled in.
    def has_requester_id
      return @has_requester_id unless @has_requester_id.nil?
      @has_requester_id = validation_bits_low & 32768 != 0
      @has_requester_id
    end

    ##
    # Bit 16 of `validation_bits`: `responder_id` is filled in.
    def has_responder_id
      return @has_responder_id unless @has_responder_id.nil?
      @has_responder_id = validation_bits_low & 65536 != 0
      @has_responder_id
    end

    ##
    # Bit 8 of `validation_bits`: `row` is filled in.
    def has_row
      return @has_row unless @has_row.nil?
      @has_row = validation_bits_low & 256 != 0
      @has_row
    end

    ##
    # Bit 14 of `validation_bits`: `status` is filled in.
    def has_status
      return @has_status unless @has_status.nil?
      @has_status = validation_bits_low & 16384 != 0
      @has_status
    end

    ##
    # Bit 17 of `validation_bits`: `target_id` is filled in.
    def has_target_id
      return @has_target_id unless @has_target_id.nil?
      @has_target_id = validation_bits_low & 131072 != 0
      @has_target_id
    end

    ##
    # Lower half of `validation_bits`, which has all bits that are declared.
    def validation_bits_low
      return @validation_bits_low unless @validation_bits_low.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @validation_bits_low = @_io.read_u4le
      @_io.seek(_pos)
      @validation_bits_low
    end

    ##
    # Fields that are filled in; bits of `memory2_fields`.
    attr_reader :validation_bits

    ##
    # Where the error was detected, and which class it has.
    attr_reader :error_status

    ##
    # Physical address of the error.
    attr_reader :physical_address

    ##
    # Bits of `physical_address` that are valid.
    attr_reader :physical_address_mask

    ##
    # Node of a machine of several nodes.
    attr_reader :node

    ##
    # Memory board.
    attr_reader :card

    ##
    # Memory module.
    attr_reader :module

    ##
    # Bank of the module.
    attr_reader :bank

    ##
    # Memory chip.
    attr_reader :device

    ##
    # Row of the memory chip.
    attr_reader :row

    ##
    # Column of the memory chip.
    attr_reader :column

    ##
    # Rank of the module.
    attr_reader :rank

    ##
    # Bit of the word that is wrong.
    attr_reader :bit_position

    ##
    # Chip of a stacked module.
    attr_reader :chip

    ##
    # What is wrong, such as a single bit.
    attr_reader :error_type

    ##
    # Bit 0 is set if the error was corrected.
    attr_reader :status

    ##
    # Reserved.
    attr_reader :_unnamed16

    ##
    # Identifier of the agent that requested the operation.
    attr_reader :requester_id

    ##
    # Identifier of the agent that answered the request.
    attr_reader :responder_id

    ##
    # Identifier of the target of the operation.
    attr_reader :target_id

    ##
    # Handle of the SMBIOS structure (type 16) of the memory array.
    attr_reader :card_handle

    ##
    # Handle of the SMBIOS structure (type 17) of the memory device.
    attr_reader :module_handle
  end

  ##
  # Error of a PCI Express device, 0xd0 bytes.
  # 
  # After the specification and Microsoft's headers; not seen in a file.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_pciexpress_error_section Source
  class PciExpress < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @validation_bits = @_io.read_u8le
      @port_type = Kaitai::Struct::Stream::resolve_enum(Cper::PORT_TYPES, @_io.read_u4le)
      @minor_version = @_io.read_u1
      @major_version = @_io.read_u1
      @_unnamed4 = @_io.read_bytes(2)
      @command = @_io.read_u2le
      @status = @_io.read_u2le
      @_unnamed7 = @_io.read_bytes(4)
      @vendor_id = @_io.read_u2le
      @device_id = @_io.read_u2le
      @class_code = @_io.read_bytes(3)
      @function_number = @_io.read_u1
      @device_number = @_io.read_u1
      @segment = @_io.read_u2le
      @primary_bus = @_io.read_u1
      @secondary_bus = @_io.read_u1
      @slot = @_io.read_u2le
      @_unnamed17 = @_io.read_bytes(1)
      @serial_number = @_io.read_u8le
      @bridge_secondary_status = @_io.read_u2le
      @bridge_control = @_io.read_u2le
      _io_capability = @_io.substream(60)
      @capability = PciExpressCapability.new(_io_capability, self, @_root)
      _io_aer = @_io.substream(96)
      @aer = AdvancedErrorReporting.new(_io_aer, self, @_root)
      self
    end

    ##
    # Bit 7 of `validation_bits`: `aer` is filled in.
    def has_aer
      return @has_aer unless @has_aer.nil?
      @has_aer = validation_bits_low & 128 != 0
      @has_aer
    end

    ##
    # Bit 5 of `validation_bits`: `bridge_control_status` is filled in.
    def has_bridge_control_status
      return @has_bridge_control_status unless @has_bridge_control_status.nil?
      @has_bridge_control_status = validation_bits_low & 32 != 0
      @has_bridge_control_status
    end

    ##
    # Bit 6 of `validation_bits`: `capability` is filled in.
    def has_capability
      return @has_capability unless @has_capability.nil?
      @has_capability = validation_bits_low & 64 != 0
      @has_capability
    end

    ##
    # Bit 2 of `validation_bits`: `command_status` is filled in.
    def has_command_status
      return @has_command_status unless @has_command_status.nil?
      @has_command_status = validation_bits_low & 4 != 0
      @has_command_status
    end

    ##
    # Bit 3 of `validation_bits`: `device_id` is filled in.
    def has_device_id
      return @has_device_id unless @has_device_id.nil?
      @has_device_id = validation_bits_low & 8 != 0
      @has_device_id
    end

    ##
    # Bit 0 of `validation_bits`: `port_type` is filled in.
    def has_port_type
      return @has_port_type unless @has_port_type.nil?
      @has_port_type = validation_bits_low & 1 != 0
      @has_port_type
    end

    ##
    # Bit 4 of `validation_bits`: `serial_number` is filled in.
    def has_serial_number
      return @has_serial_number unless @has_serial_number.nil?
      @has_serial_number = validation_bits_low & 16 != 0
      @has_serial_number
    end

    ##
    # Bit 1 of `validation_bits`: `version` is filled in.
    def has_version
      return @has_version unless @has_version.nil?
      @has_version = validation_bits_low & 2 != 0
      @has_version
    end

    ##
    # Physical slot of the device.
    def slot_number
      return @slot_number unless @slot_number.nil?
      @slot_number = slot >> 3
      @slot_number
    end

    ##
    # Lower half of `validation_bits`, which has all bits that are declared.
    def validation_bits_low
      return @validation_bits_low unless @validation_bits_low.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @validation_bits_low = @_io.read_u4le
      @_io.seek(_pos)
      @validation_bits_low
    end

    ##
    # Fields that are filled in; bits of `pci_express_fields`.
    attr_reader :validation_bits

    ##
    # Kind of device or port.
    attr_reader :port_type

    ##
    # Minor version of PCI Express.
    attr_reader :minor_version

    ##
    # Major version of PCI Express.
    attr_reader :major_version

    ##
    # Reserved.
    attr_reader :_unnamed4

    ##
    # Command register of the configuration space.
    attr_reader :command

    ##
    # Status register of the configuration space.
    attr_reader :status

    ##
    # Reserved.
    attr_reader :_unnamed7

    ##
    # PCI vendor.
    attr_reader :vendor_id

    ##
    # PCI device.
    attr_reader :device_id

    ##
    # Class code, from the programming interface to the base class.
    attr_reader :class_code

    ##
    # Function of the device, 0 to 7.
    attr_reader :function_number

    ##
    # Device on its bus.
    attr_reader :device_number

    ##
    # Segment of the PCI bus, 0 in most machines.
    attr_reader :segment

    ##
    # Bus of the device.
    attr_reader :primary_bus

    ##
    # Bus behind a bridge.
    attr_reader :secondary_bus

    ##
    # Bits 3 to 15 are `slot_number`, the others are reserved.
    attr_reader :slot

    ##
    # Reserved.
    attr_reader :_unnamed17

    ##
    # Serial number of the device. It identifies the part.
    attr_reader :serial_number

    ##
    # Secondary status register of a bridge.
    attr_reader :bridge_secondary_status

    ##
    # Control register of a bridge.
    attr_reader :bridge_control

    ##
    # PCI Express capability of the configuration space.
    attr_reader :capability

    ##
    # Advanced error reporting capability of the configuration space.
    attr_reader :aer
    attr_reader :_raw_capability
    attr_reader :_raw_aer
  end

  ##
  # Beginning of the PCI Express capability of the configuration space.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_pci_express_capability Source
  class PciExpressCapability < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @capability_id = @_io.read_u1
      @next = @_io.read_u1
      @capabilities = @_io.read_u2le
      @device_capabilities = @_io.read_u4le
      @device_control = @_io.read_u2le
      @device_status = @_io.read_u2le
      @link_capabilities = @_io.read_u4le
      @link_control = @_io.read_u2le
      @link_status = @_io.read_u2le
      self
    end

    ##
    # Bit 0 of `device_status`: a correctable error was detected.
    def device_correctable_error
      return @device_correctable_error unless @device_correctable_error.nil?
      @device_correctable_error = device_status & 1 != 0
      @device_correctable_error
    end

    ##
    # Bit 2 of `device_status`: a fatal error was detected.
    def device_fatal_error
      return @device_fatal_error unless @device_fatal_error.nil?
      @device_fatal_error = device_status & 4 != 0
      @device_fatal_error
    end

    ##
    # Bit 1 of `device_status`: a non-fatal error was detected.
    def device_non_fatal_error
      return @device_non_fatal_error unless @device_non_fatal_error.nil?
      @device_non_fatal_error = device_status & 2 != 0
      @device_non_fatal_error
    end

    ##
    # Bit 3 of `device_status`: an unsupported request was detected.
    def device_unsupported_request
      return @device_unsupported_request unless @device_unsupported_request.nil?
      @device_unsupported_request = device_status & 8 != 0
      @device_unsupported_request
    end

    ##
    # Generation of PCI Express at which the link runs, 1 for 2.5 GT/s.
    def link_speed
      return @link_speed unless @link_speed.nil?
      @link_speed = link_status & 15
      @link_speed
    end

    ##
    # Number of lanes in use.
    def link_width
      return @link_width unless @link_width.nil?
      @link_width = link_status >> 4 & 63
      @link_width
    end

    ##
    # Kind of capability, 0x10.
    attr_reader :capability_id

    ##
    # Offset of the next capability in the configuration space.
    attr_reader :next

    ##
    # Version in bits 0 to 3, kind of device or port in bits 4 to 7.
    attr_reader :capabilities

    ##
    # Abilities of the device, such as the size of packets.
    attr_reader :device_capabilities

    ##
    # Settings of the device, such as which errors it reports.
    attr_reader :device_control

    ##
    # Errors of the device: bit 0 correctable, 1 non-fatal, 2 fatal, 3
    # unsupported request.
    attr_reader :device_status

    ##
    # Speed that the link can have in bits 0 to 3, width in bits 4 to 9.
    attr_reader :link_capabilities

    ##
    # Settings of the link, such as power saving.
    attr_reader :link_control

    ##
    # Bits 0 to 3 are `link_speed`, bits 4 to 9 `link_width`.
    attr_reader :link_status
  end

  ##
  # Registers of an x86 or x64 processor, of one of several kinds.
  # @see https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html Source
  class ProcessorContext < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @context_type = Kaitai::Struct::Stream::resolve_enum(Cper::CONTEXT_TYPES, @_io.read_u2le)
      @len_registers = @_io.read_u2le
      @msr_address = @_io.read_u4le
      @mm_register_address = @_io.read_u8le
      @registers = @_io.read_bytes(len_registers)
      self
    end

    ##
    # Kind of registers.
    attr_reader :context_type

    ##
    # Size of `registers` in bytes.
    attr_reader :len_registers

    ##
    # Number of the first model specific register, if the registers are such.
    attr_reader :msr_address

    ##
    # Address of the first memory mapped register, if the registers are such.
    attr_reader :mm_register_address

    ##
    # The registers: model specific and memory mapped ones are 64-bit numbers,
    # 64-bit registers of execution are `x64_registers`.
    attr_reader :registers
  end

  ##
  # An error that an x86 or x64 processor reported, 0x40 bytes.
  # @see https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html Source
  class ProcessorErrorInfo < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @check_type_start = @_io.read_bytes(4)
      @check_type = Kaitai::Struct::Stream::resolve_enum(Cper::CHECK_TYPES, @_io.read_u2le)
      @check_type_rest = @_io.read_bytes(10)
      @validation_bits = @_io.read_u8le
      @check_info = @_io.read_u8le
      @target_id = @_io.read_u8le
      @requester_id = @_io.read_u8le
      @responder_id = @_io.read_u8le
      @instruction_pointer = @_io.read_u8le
      self
    end

    ##
    # Bit 0 of `validation_bits`: `check_info` is filled in.
    def has_check_info
      return @has_check_info unless @has_check_info.nil?
      @has_check_info = validation_bits_low & 1 != 0
      @has_check_info
    end

    ##
    # Bit 4 of `validation_bits`: `instruction_pointer` is filled in.
    def has_instruction_pointer
      return @has_instruction_pointer unless @has_instruction_pointer.nil?
      @has_instruction_pointer = validation_bits_low & 16 != 0
      @has_instruction_pointer
    end

    ##
    # Bit 2 of `validation_bits`: `requester_id` is filled in.
    def has_requester_id
      return @has_requester_id unless @has_requester_id.nil?
      @has_requester_id = validation_bits_low & 4 != 0
      @has_requester_id
    end

    ##
    # Bit 3 of `validation_bits`: `responder_id` is filled in.
    def has_responder_id
      return @has_responder_id unless @has_responder_id.nil?
      @has_responder_id = validation_bits_low & 8 != 0
      @has_responder_id
    end

    ##
    # Bit 1 of `validation_bits`: `target_id` is filled in.
    def has_target_id
      return @has_target_id unless @has_target_id.nil?
      @has_target_id = validation_bits_low & 2 != 0
      @has_target_id
    end

    ##
    # Lower half of `validation_bits`, which has all bits that are declared.
    def validation_bits_low
      return @validation_bits_low unless @validation_bits_low.nil?
      _pos = @_io.pos
      @_io.seek(16)
      @validation_bits_low = @_io.read_u4le
      @_io.seek(_pos)
      @validation_bits_low
    end

    ##
    # First 4 bytes of the GUID of the structure of `check_info`.
    attr_reader :check_type_start

    ##
    # Bytes 4 and 5 of that GUID, which are different for all structures.
    attr_reader :check_type

    ##
    # The other 10 bytes of that GUID.
    attr_reader :check_type_rest

    ##
    # Fields that are filled in; bits of `error_info_fields`.
    attr_reader :validation_bits

    ##
    # Details. Of cache, TLB and bus checks bits 16-17 are the transaction (0
    # instruction, 1 data, 2 generic), 18-21 the operation, 22-24 the level, 25
    # the context is corrupt, 26 uncorrected, 27 precise instruction pointer, 28
    # restartable, 29 overflow; of a bus check also 30-31 participation, 32
    # timeout, 33-34 address space. Bits 0 to 15 are set for those that are
    # valid. Of a check of the microarchitecture bits 16-18 are the type of the
    # error and 19-23 as 25-29 above.
    attr_reader :check_info

    ##
    # Address or identifier of the target of the failing operation.
    attr_reader :target_id

    ##
    # Identifier of the agent that requested the operation.
    attr_reader :requester_id

    ##
    # Identifier of the agent that answered the request.
    attr_reader :responder_id

    ##
    # Address of the instruction at which the error was reported.
    attr_reader :instruction_pointer
  end

  ##
  # Error of a processor of any kind, 0xc0 bytes.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_processor_generic_error_section Source
  class ProcessorGeneric < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @validation_bits = @_io.read_u8le
      @processor_type = Kaitai::Struct::Stream::resolve_enum(Cper::PROCESSOR_TYPES, @_io.read_u1)
      @instruction_set = Kaitai::Struct::Stream::resolve_enum(Cper::INSTRUCTION_SETS, @_io.read_u1)
      @error_type = @_io.read_u1
      @operation = Kaitai::Struct::Stream::resolve_enum(Cper::OPERATIONS, @_io.read_u1)
      @flags = @_io.read_u1
      @level = @_io.read_u1
      @_unnamed7 = @_io.read_bytes(2)
      @processor_version = @_io.read_u8le
      @processor_name = @_io.read_bytes(128)
      @processor_id = @_io.read_u8le
      @target_address = @_io.read_u8le
      @requester_id = @_io.read_u8le
      @responder_id = @_io.read_u8le
      @instruction_pointer = @_io.read_u8le
      self
    end

    ##
    # Bit 2 of `error_type`.
    def error_type_bus
      return @error_type_bus unless @error_type_bus.nil?
      @error_type_bus = error_type & 4 != 0
      @error_type_bus
    end

    ##
    # Bit 0 of `error_type`.
    def error_type_cache
      return @error_type_cache unless @error_type_cache.nil?
      @error_type_cache = error_type & 1 != 0
      @error_type_cache
    end

    ##
    # Bit 3 of `error_type`: an internal part of the processor.
    def error_type_microarchitecture
      return @error_type_microarchitecture unless @error_type_microarchitecture.nil?
      @error_type_microarchitecture = error_type & 8 != 0
      @error_type_microarchitecture
    end

    ##
    # Bit 1 of `error_type`: translation lookaside buffer.
    def error_type_tlb
      return @error_type_tlb unless @error_type_tlb.nil?
      @error_type_tlb = error_type & 2 != 0
      @error_type_tlb
    end

    ##
    # Bit 3 of `flags`.
    def flag_corrected
      return @flag_corrected unless @flag_corrected.nil?
      @flag_corrected = flags & 8 != 0
      @flag_corrected
    end

    ##
    # Bit 2 of `flags`.
    def flag_overflow
      return @flag_overflow unless @flag_overflow.nil?
      @flag_overflow = flags & 4 != 0
      @flag_overflow
    end

    ##
    # Bit 1 of `flags`.
    def flag_precise_instruction_pointer
      return @flag_precise_instruction_pointer unless @flag_precise_instruction_pointer.nil?
      @flag_precise_instruction_pointer = flags & 2 != 0
      @flag_precise_instruction_pointer
    end

    ##
    # Bit 0 of `flags`.
    def flag_restartable
      return @flag_restartable unless @flag_restartable.nil?
      @flag_restartable = flags & 1 != 0
      @flag_restartable
    end

    ##
    # Bit 2 of `validation_bits`: `error_type` is filled in.
    def has_error_type
      return @has_error_type unless @has_error_type.nil?
      @has_error_type = validation_bits_low & 4 != 0
      @has_error_type
    end

    ##
    # Bit 4 of `validation_bits`: `flags` is filled in.
    def has_flags
      return @has_flags unless @has_flags.nil?
      @has_flags = validation_bits_low & 16 != 0
      @has_flags
    end

    ##
    # Bit 12 of `validation_bits`: `instruction_pointer` is filled in.
    def has_instruction_pointer
      return @has_instruction_pointer unless @has_instruction_pointer.nil?
      @has_instruction_pointer = validation_bits_low & 4096 != 0
      @has_instruction_pointer
    end

    ##
    # Bit 1 of `validation_bits`: `instruction_set` is filled in.
    def has_instruction_set
      return @has_instruction_set unless @has_instruction_set.nil?
      @has_instruction_set = validation_bits_low & 2 != 0
      @has_instruction_set
    end

    ##
    # Bit 5 of `validation_bits`: `level` is filled in.
    def has_level
      return @has_level unless @has_level.nil?
      @has_level = validation_bits_low & 32 != 0
      @has_level
    end

    ##
    # Bit 3 of `validation_bits`: `operation` is filled in.
    def has_operation
      return @has_operation unless @has_operation.nil?
      @has_operation = validation_bits_low & 8 != 0
      @has_operation
    end

    ##
    # Bit 8 of `validation_bits`: `processor_id` is filled in.
    def has_processor_id
      return @has_processor_id unless @has_processor_id.nil?
      @has_processor_id = validation_bits_low & 256 != 0
      @has_processor_id
    end

    ##
    # Bit 7 of `validation_bits`: `processor_name` is filled in.
    def has_processor_name
      return @has_processor_name unless @has_processor_name.nil?
      @has_processor_name = validation_bits_low & 128 != 0
      @has_processor_name
    end

    ##
    # Bit 0 of `validation_bits`: `processor_type` is filled in.
    def has_processor_type
      return @has_processor_type unless @has_processor_type.nil?
      @has_processor_type = validation_bits_low & 1 != 0
      @has_processor_type
    end

    ##
    # Bit 6 of `validation_bits`: `processor_version` is filled in.
    def has_processor_version
      return @has_processor_version unless @has_processor_version.nil?
      @has_processor_version = validation_bits_low & 64 != 0
      @has_processor_version
    end

    ##
    # Bit 10 of `validation_bits`: `requester_id` is filled in.
    def has_requester_id
      return @has_requester_id unless @has_requester_id.nil?
      @has_requester_id = validation_bits_low & 1024 != 0
      @has_requester_id
    end

    ##
    # Bit 11 of `validation_bits`: `responder_id` is filled in.
    def has_responder_id
      return @has_responder_id unless @has_responder_id.nil?
      @has_responder_id = validation_bits_low & 2048 != 0
      @has_responder_id
    end

    ##
    # Bit 9 of `validation_bits`: `target_address` is filled in.
    def has_target_address
      return @has_target_address unless @has_target_address.nil?
      @has_target_address = validation_bits_low & 512 != 0
      @has_target_address
    end

    ##
    # Lower half of `validation_bits`, which has all bits that are declared.
    def validation_bits_low
      return @validation_bits_low unless @validation_bits_low.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @validation_bits_low = @_io.read_u4le
      @_io.seek(_pos)
      @validation_bits_low
    end

    ##
    # Fields that are filled in; bits of `processor_generic_fields`.
    attr_reader :validation_bits

    ##
    # Kind of processor.
    attr_reader :processor_type

    ##
    # Instruction set that the processor ran when the error occurred.
    attr_reader :instruction_set

    ##
    # Kinds of errors; bits of `processor_error_types`, 0 if not known.
    attr_reader :error_type

    ##
    # Operation that caused the error.
    attr_reader :operation

    ##
    # Properties of the error; bits of `processor_flags`.
    attr_reader :flags

    ##
    # Level of the structure with the error, such as that of a cache.
    attr_reader :level

    ##
    # Reserved.
    attr_reader :_unnamed7

    ##
    # Version of the processor; on x86 and x64 the value of EAX of CPUID leaf 1
    # (family, model, stepping).
    attr_reader :processor_version

    ##
    # Name of the processor in ASCII, ended by NUL.
    attr_reader :processor_name

    ##
    # Identifier of the processor; on x86 and x64 its local APIC id.
    attr_reader :processor_id

    ##
    # Address that the failing operation accessed.
    attr_reader :target_address

    ##
    # Identifier of the agent that requested the operation.
    attr_reader :requester_id

    ##
    # Identifier of the agent that answered the request.
    attr_reader :responder_id

    ##
    # Address of the instruction at which the error was reported.
    attr_reader :instruction_pointer
  end

  ##
  # Error of an x86 or x64 processor: a part of 0x40 bytes, then error infos,
  # then register contexts.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_xpf_processor_error_section Source
  class ProcessorX86 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @validation_bits = @_io.read_u2le
      @_unnamed1 = @_io.read_bytes(6)
      @local_apic_id = @_io.read_u8le
      @cpuid_values = []
      (12).times { |i|
        @cpuid_values << @_io.read_u4le
      }
      @_raw_error_infos = []
      @error_infos = []
      (num_error_infos).times { |i|
        _io_error_infos = @_io.substream(64)
        @error_infos << ProcessorErrorInfo.new(_io_error_infos, self, @_root)
      }
      @contexts = []
      (num_contexts).times { |i|
        @contexts << ProcessorContext.new(@_io, self, @_root)
      }
      self
    end

    ##
    # Bit 1 of `validation_bits`: `cpuid_values` is filled in.
    def has_cpuid_values
      return @has_cpuid_values unless @has_cpuid_values.nil?
      @has_cpuid_values = validation_bits & 2 != 0
      @has_cpuid_values
    end

    ##
    # Bit 0 of `validation_bits`: `local_apic_id` is filled in.
    def has_local_apic_id
      return @has_local_apic_id unless @has_local_apic_id.nil?
      @has_local_apic_id = validation_bits & 1 != 0
      @has_local_apic_id
    end

    ##
    # Bits 8 to 13 of `validation_bits`.
    def num_contexts
      return @num_contexts unless @num_contexts.nil?
      @num_contexts = validation_bits >> 8 & 63
      @num_contexts
    end

    ##
    # Bits 2 to 7 of `validation_bits`.
    def num_error_infos
      return @num_error_infos unless @num_error_infos.nil?
      @num_error_infos = validation_bits >> 2 & 63
      @num_error_infos
    end

    ##
    # Fields that are filled in (bits of `processor_x86_fields`) and counts: bits
    # 2 to 7 the number of error infos, bits 8 to 13 the number of contexts.
    attr_reader :validation_bits

    ##
    # Reserved.
    attr_reader :_unnamed1

    ##
    # Local APIC id of the processor.
    attr_reader :local_apic_id

    ##
    # EAX, EBX, ECX and EDX of CPUID leaf 1 (family, model, stepping, features).
    # The specification extends each to 64 bits; Windows writes the four numbers
    # of 32 bits one after another, then zeros.
    attr_reader :cpuid_values

    ##
    # Errors that the processor reported.
    attr_reader :error_infos

    ##
    # Registers of the processor.
    attr_reader :contexts
    attr_reader :_raw_error_infos
  end

  ##
  # Location and type of a section. The descriptors follow the header, one after
  # another, `section_count` of them.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_error_record_section_descriptor Source
  class SectionDescriptor < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @ofs_section = @_io.read_u4le
      @len_section = @_io.read_u4le
      @minor_revision = @_io.read_u1
      @major_revision = @_io.read_u1
      @validation_bits = @_io.read_u1
      @_unnamed5 = @_io.read_bytes(1)
      @flags = @_io.read_u4le
      @section_type_start = @_io.read_bytes(4)
      @section_type = Kaitai::Struct::Stream::resolve_enum(Cper::SECTION_TYPES, @_io.read_u2le)
      @section_type_rest = @_io.read_bytes(10)
      @fru_id = @_io.read_bytes(16)
      @severity = Kaitai::Struct::Stream::resolve_enum(Cper::SEVERITIES, @_io.read_u4le)
      @fru_text = @_io.read_bytes(20)
      self
    end

    ##
    # Bit 1 of `flags`: the error may have spread, for example to persistent
    # storage.
    def flag_containment_warning
      return @flag_containment_warning unless @flag_containment_warning.nil?
      @flag_containment_warning = flags & 2 != 0
      @flag_containment_warning
    end

    ##
    # Bit 5 of `flags`: the error was contained, but not corrected.
    def flag_latent_error
      return @flag_latent_error unless @flag_latent_error.nil?
      @flag_latent_error = flags & 32 != 0
      @flag_latent_error
    end

    ##
    # Bit 0 of `flags`: the section of the error that is most likely the cause of
    # the others.
    def flag_primary
      return @flag_primary unless @flag_primary.nil?
      @flag_primary = flags & 1 != 0
      @flag_primary
    end

    ##
    # Bit 6 of `flags`: the error was caused by an error elsewhere.
    def flag_propagated
      return @flag_propagated unless @flag_propagated.nil?
      @flag_propagated = flags & 64 != 0
      @flag_propagated
    end

    ##
    # Bit 2 of `flags`: the component was reset and has to be set up again.
    def flag_reset
      return @flag_reset unless @flag_reset.nil?
      @flag_reset = flags & 4 != 0
      @flag_reset
    end

    ##
    # Bit 4 of `flags`: the component could not be asked for more.
    def flag_resource_not_accessible
      return @flag_resource_not_accessible unless @flag_resource_not_accessible.nil?
      @flag_resource_not_accessible = flags & 16 != 0
      @flag_resource_not_accessible
    end

    ##
    # Bit 3 of `flags`: a threshold of corrected errors was exceeded.
    def flag_threshold_exceeded
      return @flag_threshold_exceeded unless @flag_threshold_exceeded.nil?
      @flag_threshold_exceeded = flags & 8 != 0
      @flag_threshold_exceeded
    end

    ##
    # Bit 0 of `validation_bits`: `fru_id` is filled in.
    def has_fru_id
      return @has_fru_id unless @has_fru_id.nil?
      @has_fru_id = validation_bits & 1 != 0
      @has_fru_id
    end

    ##
    # Bit 1 of `validation_bits`: `fru_text` is filled in.
    def has_fru_text
      return @has_fru_text unless @has_fru_text.nil?
      @has_fru_text = validation_bits & 2 != 0
      @has_fru_text
    end

    ##
    # The section; bytes where its type is not described here.
    def section
      return @section unless @section.nil?
      io = _root._io
      _pos = io.pos
      io.seek(ofs_section)
      case section_type
      when :section_types_firmware
        _io_section = io.substream(len_section)
        @section = Firmware.new(_io_section, self, @_root)
      when :section_types_machine_check
        _io_section = io.substream(len_section)
        @section = MachineCheck.new(_io_section, self, @_root)
      when :section_types_memory
        _io_section = io.substream(len_section)
        @section = Memory.new(_io_section, self, @_root)
      when :section_types_memory2
        _io_section = io.substream(len_section)
        @section = Memory2.new(_io_section, self, @_root)
      when :section_types_pci_express
        _io_section = io.substream(len_section)
        @section = PciExpress.new(_io_section, self, @_root)
      when :section_types_processor_generic
        _io_section = io.substream(len_section)
        @section = ProcessorGeneric.new(_io_section, self, @_root)
      when :section_types_processor_x86
        _io_section = io.substream(len_section)
        @section = ProcessorX86.new(_io_section, self, @_root)
      else
        @section = io.read_bytes(len_section)
      end
      io.seek(_pos)
      @section
    end

    ##
    # Offset of the section from the start of the record.
    attr_reader :ofs_section

    ##
    # Size of the section in bytes.
    attr_reader :len_section

    ##
    # Lower part of the version of the section.
    attr_reader :minor_revision

    ##
    # Higher part of the version of the section.
    attr_reader :major_revision

    ##
    # Fields of the descriptor that are filled in; bits of `descriptor_fields`.
    attr_reader :validation_bits

    ##
    # Reserved.
    attr_reader :_unnamed5

    ##
    # Circumstances of the error of the section; bits of `section_flags`.
    attr_reader :flags

    ##
    # First 4 bytes of the GUID of the section's type.
    attr_reader :section_type_start

    ##
    # Bytes 4 and 5 of that GUID, which are different for all types that are
    # described here. Each member of `section_types` has the whole GUID in its
    # documentation; compare it, since another type may have the same two bytes.
    attr_reader :section_type

    ##
    # The other 10 bytes of that GUID.
    attr_reader :section_type_rest

    ##
    # GUID of the field replaceable unit (a module, a card) in which the error is.
    # It may identify the part.
    attr_reader :fru_id

    ##
    # Severity of the error of the section.
    attr_reader :severity

    ##
    # Name of the field replaceable unit in ASCII, padded with NUL: a slot, a
    # connector, sometimes a part or serial number.
    attr_reader :fru_text
    attr_reader :_raw_section
  end

  ##
  # A time of 8 bytes. The specification has local time in binary-coded decimals;
  # Windows writes UTC in plain binary numbers. `century` distinguishes them: 0x20
  # is binary-coded decimal, 0x14 (20) is binary. All zero is no time.
  # @see https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html Source
  class Timestamp < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @seconds = @_io.read_u1
      @minutes = @_io.read_u1
      @hours = @_io.read_u1
      @is_precise = @_io.read_u1
      @day = @_io.read_u1
      @month = @_io.read_u1
      @year = @_io.read_u1
      @century = @_io.read_u1
      self
    end

    ##
    # Seconds, 0 to 59.
    attr_reader :seconds

    ##
    # Minutes, 0 to 59.
    attr_reader :minutes

    ##
    # Hours, 0 to 23.
    attr_reader :hours

    ##
    # Bit 0 is set if this is the time of the error itself.
    attr_reader :is_precise

    ##
    # Day of the month, 1 to 31.
    attr_reader :day

    ##
    # Month, 1 to 12.
    attr_reader :month

    ##
    # Year of the century, 0 to 99.
    attr_reader :year

    ##
    # The first two digits of the year, 20 for 2024.
    attr_reader :century
  end

  ##
  # Registers of execution of an x64 processor, 0xf4 bytes.
  # @see https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html Source
  class X64Registers < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @rax = @_io.read_u8le
      @rbx = @_io.read_u8le
      @rcx = @_io.read_u8le
      @rdx = @_io.read_u8le
      @rsi = @_io.read_u8le
      @rdi = @_io.read_u8le
      @rbp = @_io.read_u8le
      @rsp = @_io.read_u8le
      @r8 = @_io.read_u8le
      @r9 = @_io.read_u8le
      @r10 = @_io.read_u8le
      @r11 = @_io.read_u8le
      @r12 = @_io.read_u8le
      @r13 = @_io.read_u8le
      @r14 = @_io.read_u8le
      @r15 = @_io.read_u8le
      @cs = @_io.read_u2le
      @ds = @_io.read_u2le
      @ss = @_io.read_u2le
      @es = @_io.read_u2le
      @fs = @_io.read_u2le
      @gs = @_io.read_u2le
      @_unnamed22 = @_io.read_bytes(4)
      @rflags = @_io.read_u8le
      @rip = @_io.read_u8le
      @cr0 = @_io.read_u8le
      @cr1 = @_io.read_u8le
      @cr2 = @_io.read_u8le
      @cr3 = @_io.read_u8le
      @cr4 = @_io.read_u8le
      @cr8 = @_io.read_u8le
      @gdtr = @_io.read_bytes(16)
      @idtr = @_io.read_bytes(16)
      @ldtr = @_io.read_u2le
      @tr = @_io.read_u2le
      self
    end

    ##
    # Register RAX.
    attr_reader :rax

    ##
    # Register RBX.
    attr_reader :rbx

    ##
    # Register RCX.
    attr_reader :rcx

    ##
    # Register RDX.
    attr_reader :rdx

    ##
    # Register RSI.
    attr_reader :rsi

    ##
    # Register RDI.
    attr_reader :rdi

    ##
    # Register RBP.
    attr_reader :rbp

    ##
    # Register RSP.
    attr_reader :rsp

    ##
    # Register R8.
    attr_reader :r8

    ##
    # Register R9.
    attr_reader :r9

    ##
    # Register R10.
    attr_reader :r10

    ##
    # Register R11.
    attr_reader :r11

    ##
    # Register R12.
    attr_reader :r12

    ##
    # Register R13.
    attr_reader :r13

    ##
    # Register R14.
    attr_reader :r14

    ##
    # Register R15.
    attr_reader :r15

    ##
    # Segment CS.
    attr_reader :cs

    ##
    # Segment DS.
    attr_reader :ds

    ##
    # Segment SS.
    attr_reader :ss

    ##
    # Segment ES.
    attr_reader :es

    ##
    # Segment FS.
    attr_reader :fs

    ##
    # Segment GS.
    attr_reader :gs

    ##
    # Reserved.
    attr_reader :_unnamed22

    ##
    # Register RFLAGS.
    attr_reader :rflags

    ##
    # Address of the instruction.
    attr_reader :rip

    ##
    # Control register CR0.
    attr_reader :cr0

    ##
    # Control register CR1, which no processor has.
    attr_reader :cr1

    ##
    # Control register CR2, the address of the last page fault.
    attr_reader :cr2

    ##
    # Control register CR3, the root of the page tables.
    attr_reader :cr3

    ##
    # Control register CR4.
    attr_reader :cr4

    ##
    # Control register CR8, the IRQL.
    attr_reader :cr8

    ##
    # Base and limit of the global descriptor table.
    attr_reader :gdtr

    ##
    # Base and limit of the interrupt descriptor table.
    attr_reader :idtr

    ##
    # Selector of the local descriptor table.
    attr_reader :ldtr

    ##
    # Selector of the task state segment.
    attr_reader :tr
  end

  ##
  # Bit 3 of `flags`: a device driver reported the error.
  def flag_device_driver
    return @flag_device_driver unless @flag_device_driver.nil?
    @flag_device_driver = flags & 8 != 0
    @flag_device_driver
  end

  ##
  # Bit 1 of `flags`: the error occurred before the machine was started.
  def flag_previous_error
    return @flag_previous_error unless @flag_previous_error.nil?
    @flag_previous_error = flags & 2 != 0
    @flag_previous_error
  end

  ##
  # Bit 0 of `flags`: software recovered from the error.
  def flag_recovered
    return @flag_recovered unless @flag_recovered.nil?
    @flag_recovered = flags & 1 != 0
    @flag_recovered
  end

  ##
  # Bit 2 of `flags`: the error was injected for a test.
  def flag_simulated
    return @flag_simulated unless @flag_simulated.nil?
    @flag_simulated = flags & 4 != 0
    @flag_simulated
  end

  ##
  # Bit 2 of `validation_bits`: `partition_id` is filled in.
  def has_partition_id
    return @has_partition_id unless @has_partition_id.nil?
    @has_partition_id = validation_bits & 4 != 0
    @has_partition_id
  end

  ##
  # Bit 0 of `validation_bits`: `platform_id` is filled in.
  def has_platform_id
    return @has_platform_id unless @has_platform_id.nil?
    @has_platform_id = validation_bits & 1 != 0
    @has_platform_id
  end

  ##
  # Bit 1 of `validation_bits`: `timestamp` is filled in.
  def has_timestamp
    return @has_timestamp unless @has_timestamp.nil?
    @has_timestamp = validation_bits & 2 != 0
    @has_timestamp
  end

  ##
  # All descriptors, which follow the header.
  def section_descriptors
    return @section_descriptors unless @section_descriptors.nil?
    _pos = @_io.pos
    @_io.seek(128)
    @section_descriptors = []
    (section_count).times { |i|
      @section_descriptors << SectionDescriptor.new(@_io, self, @_root)
    }
    @_io.seek(_pos)
    @section_descriptors
  end
  attr_reader :signature

  ##
  # Minor revision of the header; Windows writes 16.
  attr_reader :minor_revision

  ##
  # Major revision of the header; Windows writes 2.
  attr_reader :major_revision
  attr_reader :signature_end

  ##
  # Number of section descriptors, which follow the header.
  attr_reader :section_count

  ##
  # Severity of the most severe error of the record.
  attr_reader :severity

  ##
  # Fields of the header that are filled in; bits of `header_fields`.
  attr_reader :validation_bits

  ##
  # Size of the record in bytes, with the header, all descriptors and all
  # sections.
  attr_reader :len_record

  ##
  # Time at which the error was collected.
  attr_reader :timestamp

  ##
  # GUID of the machine, usually the UUID of its SMBIOS tables. It identifies
  # the machine.
  attr_reader :platform_id

  ##
  # GUID of the software partition in which the error occurred.
  attr_reader :partition_id

  ##
  # GUID of the creator of the record: cf07c4bd-b789-4e18-b3c4-1f732cb57131 is
  # Windows.
  attr_reader :creator_id

  ##
  # GUID of the way in which the error was reported: machine check, corrected
  # machine check, PCI Express, boot and others.
  attr_reader :notification_type

  ##
  # Number that, with `creator_id`, is unique among the records of the system.
  attr_reader :record_id

  ##
  # Circumstances of the error; bits of `record_flags`.
  attr_reader :flags

  ##
  # For the creator of a record that is kept in persistent memory; Windows
  # writes the signature `RE`, a length and an identifier.
  attr_reader :persistence_information

  ##
  # Reserved.
  attr_reader :_unnamed16
end
