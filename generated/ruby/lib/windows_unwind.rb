# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_unwind.ksy; kaitai-struct-compiler 0.11.0

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# Descriptions of the functions of an image, by which a debugger finds the
# caller of a function and the registers that the function has saved.
# 
# The exception directory of an image (section `.pdata`) is an array of function
# entries, sorted by their first address. All addresses in it are RVAs, offsets
# from the base of the image. An entry refers to unwind data, which are mostly in
# the section `.xdata` or `.rdata`.
# 
# For AMD64, an entry is a `runtime_function_amd64` and refers to an
# `unwind_info_amd64`. An interrupt or exception pushes a `machine_frame_amd64`.
# 
# For ARM64, an entry is a `runtime_function_arm64`. It is packed, or it refers to
# an `unwind_info_arm64`. A function of ARM64 or x86 that keeps a frame pointer
# has a `frame_record64` or `frame_record32` at its address.
# 
# There is no common head: the root has no fields of its own, and an application
# applies a type to the bytes at an RVA. Every address and count may be wrong,
# and chains may have no end: each is to be checked before use.
# @see https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64 Source
class WindowsUnwind < Kaitai::Struct::Struct

  AMD64_UNWIND_FLAGS = {
    1 => :amd64_unwind_flags_exception_handler,
    2 => :amd64_unwind_flags_unwind_handler,
    4 => :amd64_unwind_flags_chained,
  }
  I__AMD64_UNWIND_FLAGS = AMD64_UNWIND_FLAGS.invert

  AMD64_UNWIND_OPS = {
    0 => :amd64_unwind_ops_push_nonvol,
    1 => :amd64_unwind_ops_alloc_large,
    2 => :amd64_unwind_ops_alloc_small,
    3 => :amd64_unwind_ops_set_fpreg,
    4 => :amd64_unwind_ops_save_nonvol,
    5 => :amd64_unwind_ops_save_nonvol_far,
    6 => :amd64_unwind_ops_epilog,
    7 => :amd64_unwind_ops_spare,
    8 => :amd64_unwind_ops_save_xmm128,
    9 => :amd64_unwind_ops_save_xmm128_far,
    10 => :amd64_unwind_ops_push_machframe,
  }
  I__AMD64_UNWIND_OPS = AMD64_UNWIND_OPS.invert

  ARM64_CHAINS = {
    0 => :arm64_chains_unchained,
    1 => :arm64_chains_saved_lr,
    2 => :arm64_chains_chained_signed,
    3 => :arm64_chains_chained,
  }
  I__ARM64_CHAINS = ARM64_CHAINS.invert

  ARM64_UNWIND_CODES = {
    0 => :arm64_unwind_codes_alloc_s,
    32 => :arm64_unwind_codes_save_r19r20_x,
    64 => :arm64_unwind_codes_save_fplr,
    128 => :arm64_unwind_codes_save_fplr_x,
    192 => :arm64_unwind_codes_alloc_m,
    200 => :arm64_unwind_codes_save_regp,
    204 => :arm64_unwind_codes_save_regp_x,
    208 => :arm64_unwind_codes_save_reg,
    212 => :arm64_unwind_codes_save_reg_x,
    214 => :arm64_unwind_codes_save_lrpair,
    216 => :arm64_unwind_codes_save_fregp,
    218 => :arm64_unwind_codes_save_fregp_x,
    220 => :arm64_unwind_codes_save_freg,
    222 => :arm64_unwind_codes_save_freg_x,
    223 => :arm64_unwind_codes_alloc_z,
    224 => :arm64_unwind_codes_alloc_l,
    225 => :arm64_unwind_codes_set_fp,
    226 => :arm64_unwind_codes_add_fp,
    227 => :arm64_unwind_codes_nop,
    228 => :arm64_unwind_codes_end,
    229 => :arm64_unwind_codes_end_c,
    230 => :arm64_unwind_codes_save_next,
    231 => :arm64_unwind_codes_save_any_reg,
    232 => :arm64_unwind_codes_trap_frame,
    233 => :arm64_unwind_codes_machine_frame,
    234 => :arm64_unwind_codes_context,
    235 => :arm64_unwind_codes_ec_context,
    236 => :arm64_unwind_codes_clear_unwound_to_call,
    252 => :arm64_unwind_codes_pac_sign_lr,
  }
  I__ARM64_UNWIND_CODES = ARM64_UNWIND_CODES.invert

  ARM64_UNWIND_FORMS = {
    0 => :arm64_unwind_forms_full,
    1 => :arm64_unwind_forms_packed,
    2 => :arm64_unwind_forms_packed_part,
  }
  I__ARM64_UNWIND_FORMS = ARM64_UNWIND_FORMS.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    self
  end

  ##
  # An epilog. Those of a function are in the order of their offsets.
  # @see https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records Source
  class EpilogScopeArm64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @word = @_io.read_u4le
      self
    end

    ##
    # Index of the first byte of its unwind codes.
    def index
      return @index unless @index.nil?
      @index = word >> 22 & 1023
      @index
    end

    ##
    # Offset of its first instruction in the function.
    def ofs_epilog
      return @ofs_epilog unless @ofs_epilog.nil?
      @ofs_epilog = (word & 262143) * 4
      @ofs_epilog
    end

    ##
    # The fields, see the instances.
    attr_reader :word
  end

  ##
  # Words at the address in the frame pointer EBP of x86.
  # @see https://learn.microsoft.com/en-us/cpp/cpp/argument-passing-and-naming-conventions Source
  class FrameRecord32 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @next = @_io.read_u4le
      @return_address = @_io.read_u4le
      self
    end

    ##
    # Frame pointer of the caller; 0 at the end of the chain.
    attr_reader :next

    ##
    # Where the caller goes on.
    attr_reader :return_address
  end

  ##
  # Words at the address in the frame pointer X29 of ARM64.
  # @see https://learn.microsoft.com/en-us/cpp/build/arm64-windows-abi-conventions#stack Source
  class FrameRecord64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @next = @_io.read_u8le
      @return_address = @_io.read_u8le
      self
    end

    ##
    # Frame pointer of the caller; 0 at the end of the chain.
    attr_reader :next

    ##
    # Return address, which may be signed.
    attr_reader :return_address
  end

  ##
  # Words on the stack that the processor pushes when an interrupt or exception
  # occurs. Before them there may be an error code of eight bytes.
  # @see https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#unwind-operation-code Source
  class MachineFrameAmd64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @rip = @_io.read_u8le
      @seg_cs = @_io.read_u2le
      @_unnamed2 = @_io.read_bytes(6)
      @eflags = @_io.read_u4le
      @_unnamed4 = @_io.read_bytes(4)
      @rsp = @_io.read_u8le
      @seg_ss = @_io.read_u2le
      @_unnamed7 = @_io.read_bytes(6)
      self
    end

    ##
    # Address of the instruction that was interrupted or that failed.
    attr_reader :rip

    ##
    # Selector of the code; bits 0 and 1 are 3 in user mode.
    attr_reader :seg_cs
    attr_reader :_unnamed2

    ##
    # Flags of the processor.
    attr_reader :eflags
    attr_reader :_unnamed4

    ##
    # Stack pointer before the interrupt.
    attr_reader :rsp

    ##
    # Selector of the stack.
    attr_reader :seg_ss
    attr_reader :_unnamed7
  end

  ##
  # Words on the stack at the code `machine_frame`; one reader has it, it was
  # not seen in a dump.
  # @see https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#unwind-codes Source
  class MachineFrameArm64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @sp = @_io.read_u8le
      @pc = @_io.read_u8le
      self
    end

    ##
    # Stack pointer before.
    attr_reader :sp

    ##
    # Address of the instruction that was interrupted.
    attr_reader :pc
  end

  ##
  # A function, or a part of one. No two entries of an exception directory
  # overlap.
  # @see https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-runtime_function Source
  class RuntimeFunctionAmd64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @begin_address = @_io.read_u4le
      @end_address = @_io.read_u4le
      @unwind_address = @_io.read_u4le
      self
    end

    ##
    # Whether the entry refers to another entry.
    def is_indirect
      return @is_indirect unless @is_indirect.nil?
      @is_indirect = unwind_address & 1 != 0
      @is_indirect
    end

    ##
    # RVA of the unwind data, or of the other entry.
    def target_address
      return @target_address unless @target_address.nil?
      @target_address = (unwind_address - (unwind_address & 1))
      @target_address
    end

    ##
    # RVA of the first byte.
    attr_reader :begin_address

    ##
    # RVA of the first byte behind it.
    attr_reader :end_address

    ##
    # RVA of an `unwind_info_amd64`. If bit 0 is set, the rest is the RVA of
    # another entry, which is to be used in place of this one.
    attr_reader :unwind_address
  end

  ##
  # A function, or a part of one. The fields of the packed form are instances;
  # they have a meaning if `flag` is one of the packed forms.
  # @see https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#pdata-records Source
  class RuntimeFunctionArm64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @begin_address = @_io.read_u4le
      @unwind_data = @_io.read_u4le
      self
    end

    ##
    # How the return address is saved, one of `arm64_chains`.
    def chain
      return @chain unless @chain.nil?
      @chain = unwind_data >> 21 & 3
      @chain
    end

    ##
    # One of `arm64_unwind_forms`.
    def flag
      return @flag unless @flag.nil?
      @flag = unwind_data & 3
      @flag
    end

    ##
    # Whether the prolog stores the arguments x0 to x7.
    def has_homes
      return @has_homes unless @has_homes.nil?
      @has_homes = unwind_data >> 20 & 1 != 0
      @has_homes
    end

    ##
    # Bytes of stack that the prolog allocates.
    def len_frame
      return @len_frame unless @len_frame.nil?
      @len_frame = (unwind_data >> 23 & 511) * 16
      @len_frame
    end

    ##
    # Bytes of the function.
    def len_function
      return @len_function unless @len_function.nil?
      @len_function = (unwind_data >> 2 & 2047) * 4
      @len_function
    end

    ##
    # Number of saved registers from d8 on.
    def num_float_registers
      return @num_float_registers unless @num_float_registers.nil?
      @num_float_registers = (unwind_data >> 13 & 7 == 0 ? 0 : ((unwind_data >> 13 & 7) + 1))
      @num_float_registers
    end

    ##
    # Number of saved registers from x19 on.
    def num_registers
      return @num_registers unless @num_registers.nil?
      @num_registers = unwind_data >> 16 & 15
      @num_registers
    end

    ##
    # RVA of the unwind data if they are not packed.
    def unwind_address
      return @unwind_address unless @unwind_address.nil?
      @unwind_address = (unwind_data - (unwind_data & 3))
      @unwind_address
    end

    ##
    # RVA of the first byte.
    attr_reader :begin_address

    ##
    # Bits 0 and 1 are the `flag`. The rest is the RVA of an
    # `unwind_info_arm64`, or the packed form of unwind data.
    attr_reader :unwind_data
  end

  ##
  # Registers on the stack at the code `trap_frame`: those that the kernel saves
  # at an interrupt, exception or system call. Only one reader has it, it was
  # not seen in a dump.
  # @see https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#unwind-codes Source
  class TrapFrameArm64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @exception_active = @_io.read_u1
      @context_from_frames = @_io.read_u1
      @debug_registers_valid = @_io.read_u1
      @previous_mode = @_io.read_u1
      @fault_status = @_io.read_u4le
      @fault_address = @_io.read_u8le
      @vfp_state = @_io.read_u8le
      @debug_registers = @_io.read_bytes(120)
      @spsr = @_io.read_u4le
      @esr = @_io.read_u4le
      @sp = @_io.read_u8le
      @x = []
      (19).times { |i|
        @x << @_io.read_u8le
      }
      @lr = @_io.read_u8le
      @fp = @_io.read_u8le
      @pc = @_io.read_u8le
      self
    end

    ##
    # 0 interrupt, 1 exception, 2 system call.
    attr_reader :exception_active
    attr_reader :context_from_frames

    ##
    # Whether the debug registers are saved.
    attr_reader :debug_registers_valid

    ##
    # Of a system call; of an interrupt it is the IRQL.
    attr_reader :previous_mode

    ##
    # Of a page fault.
    attr_reader :fault_status

    ##
    # Of a page fault; of a system call it is the trap frame before.
    attr_reader :fault_address

    ##
    # Address of the saved vector registers, or 0.
    attr_reader :vfp_state

    ##
    # Breakpoints and watchpoints.
    attr_reader :debug_registers

    ##
    # Processor state; bits 0 to 3 are 0 in user mode.
    attr_reader :spsr

    ##
    # Reason of the exception.
    attr_reader :esr

    ##
    # Stack pointer before.
    attr_reader :sp

    ##
    # X0 to X18.
    attr_reader :x

    ##
    # Link register.
    attr_reader :lr

    ##
    # Frame pointer.
    attr_reader :fp

    ##
    # Address of the instruction that was interrupted or that failed.
    attr_reader :pc
  end

  ##
  # A slot (UNWIND_CODE), which is an unwind code or an operand of the code
  # before it.
  # @see https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_code Source
  class UnwindCodeAmd64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @code_offset = @_io.read_u1
      @operation = @_io.read_u1
      self
    end

    ##
    # Of an `epilog` but the first one of a function: offset of the epilog,
    # backwards from the end of the function; 0 is padding.
    def ofs_epilog
      return @ofs_epilog unless @ofs_epilog.nil?
      @ofs_epilog = (code_offset + (op_info * 256))
      @ofs_epilog
    end

    ##
    # A register or a number, by the kind.
    def op_info
      return @op_info unless @op_info.nil?
      @op_info = operation >> 4 & 15
      @op_info
    end

    ##
    # The slot as an operand of 16 bits. The first of two slots has the lower
    # half of 32 bits.
    def operand
      return @operand unless @operand.nil?
      @operand = (code_offset + (operation * 256))
      @operand
    end

    ##
    # Kind of the code, one of `amd64_unwind_ops`.
    def unwind_op
      return @unwind_op unless @unwind_op.nil?
      @unwind_op = operation & 15
      @unwind_op
    end

    ##
    # Offset in the prolog of the byte behind the instruction. Other meaning
    # for `epilog`.
    attr_reader :code_offset

    ##
    # Bits 0 to 3 are the `unwind_op`, bits 4 to 7 the `op_info`.
    attr_reader :operation
  end

  ##
  # Second word of an `unwind_info_arm64` if the first one `is_extended`.
  # @see https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records Source
  class UnwindExtensionArm64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @epilogs = @_io.read_u2le
      @num_code_words = @_io.read_u1
      @_unnamed2 = @_io.read_bytes(1)
      self
    end

    ##
    # Number of epilogs, or index of the first code of the only epilog.
    attr_reader :epilogs

    ##
    # Words of unwind codes.
    attr_reader :num_code_words
    attr_reader :_unnamed2
  end

  ##
  # Start of an `unwind_info_amd64`. In version 3, for functions that use the
  # registers of Intel APX, only the first two bytes have this layout.
  # @see https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_info Source
  class UnwindHeadAmd64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @version_and_flags = @_io.read_u1
      @len_prolog = @_io.read_u1
      @num_codes = @_io.read_u1
      @frame = @_io.read_u1
      self
    end

    ##
    # Combination of `amd64_unwind_flags`.
    def flags
      return @flags unless @flags.nil?
      @flags = version_and_flags >> 3 & 31
      @flags
    end

    ##
    # Number of the register that is the frame pointer; 0 without one.
    def frame_register
      return @frame_register unless @frame_register.nil?
      @frame_register = frame & 15
      @frame_register
    end

    ##
    # Whether the function is a part of another one.
    def has_chain
      return @has_chain unless @has_chain.nil?
      @has_chain = flags & 4 != 0
      @has_chain
    end

    ##
    # Whether the function has a handler of exceptions or of unwinding.
    def has_handler
      return @has_handler unless @has_handler.nil?
      @has_handler = flags & 3 != 0
      @has_handler
    end

    ##
    # Number of slots with the padding behind the codes.
    def num_slots
      return @num_slots unless @num_slots.nil?
      @num_slots = (num_codes + (num_codes & 1))
      @num_slots
    end

    ##
    # Bytes between the stack pointer and the frame pointer where it is set.
    def ofs_frame
      return @ofs_frame unless @ofs_frame.nil?
      @ofs_frame = ((frame >> 4 & 15) * 16)
      @ofs_frame
    end

    ##
    # 1, or 2 if the codes describe epilogs as well.
    def version
      return @version unless @version.nil?
      @version = version_and_flags & 7
      @version
    end

    ##
    # Bits 0 to 2 are the `version`, bits 3 to 7 the `flags`.
    attr_reader :version_and_flags

    ##
    # Bytes of the prolog.
    attr_reader :len_prolog

    ##
    # Number of slots of unwind codes.
    attr_reader :num_codes

    ##
    # Bits 0 to 3 are the `frame_register`, bits 4 to 7 its offset.
    attr_reader :frame
  end

  ##
  # First word of an `unwind_info_arm64`.
  # @see https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records Source
  class UnwindHeadArm64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @word = @_io.read_u4le
      self
    end

    ##
    # Number of epilogs, or index of the first code of the only epilog.
    def epilogs
      return @epilogs unless @epilogs.nil?
      @epilogs = word >> 22 & 31
      @epilogs
    end

    ##
    # Whether the function has a handler of exceptions.
    def has_handler
      return @has_handler unless @has_handler.nil?
      @has_handler = word >> 20 & 1 != 0
      @has_handler
    end

    ##
    # Whether the function has one epilog at its end, whose codes begin at the
    # index `epilogs`.
    def has_one_epilog
      return @has_one_epilog unless @has_one_epilog.nil?
      @has_one_epilog = word >> 21 & 1 != 0
      @has_one_epilog
    end

    ##
    # Whether the next word has both numbers, as they are too large here.
    def is_extended
      return @is_extended unless @is_extended.nil?
      @is_extended =  ((epilogs == 0) && (num_code_words == 0)) 
      @is_extended
    end

    ##
    # Bytes of the function.
    def len_function
      return @len_function unless @len_function.nil?
      @len_function = (word & 262143) * 4
      @len_function
    end

    ##
    # Words of unwind codes.
    def num_code_words
      return @num_code_words unless @num_code_words.nil?
      @num_code_words = word >> 27 & 31
      @num_code_words
    end

    ##
    # Always zero.
    def version
      return @version unless @version.nil?
      @version = word >> 18 & 3
      @version
    end

    ##
    # The fields, see the instances.
    attr_reader :word
  end

  ##
  # Unwind data (UNWIND_INFO) of versions 1 and 2: the effects of the prolog on
  # stack and registers, the last instruction first. Data of the handler may
  # follow.
  # @see https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_info Source
  class UnwindInfoAmd64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @head = UnwindHeadAmd64.new(@_io, self, @_root)
      @codes = []
      (num_codes).times { |i|
        @codes << UnwindCodeAmd64.new(@_io, self, @_root)
      }
      if head.num_codes & 1 != 0
        @_unnamed2 = @_io.read_bytes(2)
      end
      if head.has_chain
        @chained = RuntimeFunctionAmd64.new(@_io, self, @_root)
      end
      if  ((head.has_handler) && (!(head.has_chain))) 
        @handler_address = @_io.read_u4le
      end
      self
    end

    ##
    # Number of slots without the padding.
    def num_codes
      return @num_codes unless @num_codes.nil?
      @num_codes = head.num_codes
      @num_codes
    end

    ##
    # Counts, flags and frame register.
    attr_reader :head

    ##
    # The slots. A code may use the one or two slots behind it as its operand.
    attr_reader :codes

    ##
    # Padding to an even number of slots.
    attr_reader :_unnamed2

    ##
    # The function of which this one is a part; its codes are undone after
    # those of the part, all of them.
    attr_reader :chained

    ##
    # RVA of the handler.
    attr_reader :handler_address
  end

  ##
  # Unwind data: codes of one to five bytes that undo the instructions of the
  # prolog, the last one first, and further ones for epilogs of another form.
  # Each code stands for one instruction, `trap_frame` and the following ones of
  # `arm64_unwind_codes` for none. Data of the handler may follow.
  # @see https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records Source
  class UnwindInfoArm64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @head = UnwindHeadArm64.new(@_io, self, @_root)
      if head.is_extended
        @extension = UnwindExtensionArm64.new(@_io, self, @_root)
      end
      @scopes = []
      (num_scopes).times { |i|
        @scopes << EpilogScopeArm64.new(@_io, self, @_root)
      }
      @codes = @_io.read_bytes(num_code_words * 4)
      if head.has_handler
        @handler_address = @_io.read_u4le
      end
      self
    end

    ##
    # Number of epilogs, or index of the first code of the only epilog.
    def epilogs
      return @epilogs unless @epilogs.nil?
      @epilogs = (head.is_extended ? extension.epilogs : head.epilogs)
      @epilogs
    end

    ##
    # Words of unwind codes.
    def num_code_words
      return @num_code_words unless @num_code_words.nil?
      @num_code_words = (head.is_extended ? extension.num_code_words : head.num_code_words)
      @num_code_words
    end

    ##
    # Number of scopes.
    def num_scopes
      return @num_scopes unless @num_scopes.nil?
      @num_scopes = (head.has_one_epilog ? 0 : epilogs)
      @num_scopes
    end

    ##
    # Counts and flags.
    attr_reader :head

    ##
    # Counts that are too large for the head.
    attr_reader :extension

    ##
    # The epilogs.
    attr_reader :scopes

    ##
    # The unwind codes, see `arm64_unwind_codes`.
    attr_reader :codes

    ##
    # RVA of the handler.
    attr_reader :handler_address
  end
end
