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
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    self
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
      @target_address = unwind_address & 4294967294
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
end
