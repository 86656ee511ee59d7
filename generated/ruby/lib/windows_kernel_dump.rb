# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_kernel_dump.ksy; kaitai-struct-compiler 0.11.0

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# A crash dump of the Windows kernel: what the operating system (or a
# debugger, a hypervisor or an acquisition tool on its behalf) writes when a
# machine stops with a bug check or when its memory is taken while it runs.
# The usual names are `MEMORY.DMP` and, in the folder `Minidump`, the date and a
# number. The dump of a single process is another format, see `windows_minidump`.
# 
# A file begins with a header of fixed size, 0x2000 bytes for 64-bit machines
# and 0x1000 bytes for 32-bit ones. It tells why the machine stopped, where the
# kernel keeps its lists, and what one processor was doing. What follows is
# told by `dump_type`:
# 
# * a full dump stores the pages of all runs of the physical memory
#   descriptor, one after another, right after the header;
# * a bitmap dump has `bitmap_header`, whose bitmap tells which pages follow;
# * a summary dump has `summary_header`, the older form of the same;
# * a range dump has `rdmp_header`, whose table of ranges tells which pages
#   follow;
# * a triage ("small memory") dump has `triage`, which tells where selected
#   pieces of virtual memory are.
# 
# Drivers may have added data of their own behind all that, see
# `blob_file_header`.
# 
# The bulk of a file (bitmap, range table, pages) is located here, not parsed:
# it may be hundreds of gigabytes. `ofs_` and `len_` instances are offsets from
# the start of the file and lengths in bytes, so that an application can take
# the bytes in its own way.
# 
# Not all of it has been seen in files that Windows wrote. Summary dumps, the
# bitmap header and the triage structures of 32-bit machines, and the context of
# 32-bit ARM follow declarations and other readers alone; their documentation
# says so.
# 
# Everything a writer leaves out keeps a fill pattern: the bytes `PAGE` repeated
# over the whole header, at offsets divisible by four. An unset u4 reads
# 0x45474150 and an unset u8 reads 0x4547415045474150, in enumerations too.
# Nothing in a header can be relied upon without a check; counts and sizes
# least of all.
# @see https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h Source
# @see https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/varieties-of-kernel-mode-dump-files Source
class WindowsKernelDump < Kaitai::Struct::Struct

  ATTRIBUTE_MASKS = {
    1 => :attribute_masks_hiber_crash,
    2 => :attribute_masks_dump_device_power_off,
    4 => :attribute_masks_insufficient_dumpfile_size,
    8 => :attribute_masks_kernel_generated_triage_dump,
    16 => :attribute_masks_live_dump_generated_dump,
    32 => :attribute_masks_dump_is_generated_offline,
    64 => :attribute_masks_filter_dump_file,
    128 => :attribute_masks_early_boot_crash,
    256 => :attribute_masks_encrypted_dump_data,
    512 => :attribute_masks_decrypted_dump,
  }
  I__ATTRIBUTE_MASKS = ATTRIBUTE_MASKS.invert

  BITMAP_SIGNATURES = {
    1347241030 => :bitmap_signatures_full,
    1347241043 => :bitmap_signatures_summary,
  }
  I__BITMAP_SIGNATURES = BITMAP_SIGNATURES.invert

  CONTEXT_ARM64_FLAGS = {
    1 => :context_arm64_flags_control,
    2 => :context_arm64_flags_integer,
    4 => :context_arm64_flags_floating_point,
    8 => :context_arm64_flags_debug_registers,
    16 => :context_arm64_flags_x18,
    32 => :context_arm64_flags_xstate,
    4194304 => :context_arm64_flags_arm64,
    67108864 => :context_arm64_flags_ret_to_guest,
    1073741824 => :context_arm64_flags_exception_request,
  }
  I__CONTEXT_ARM64_FLAGS = CONTEXT_ARM64_FLAGS.invert

  CONTEXT_ARM_FLAGS = {
    1 => :context_arm_flags_control,
    2 => :context_arm_flags_integer,
    4 => :context_arm_flags_floating_point,
    8 => :context_arm_flags_debug_registers,
    2097152 => :context_arm_flags_arm,
  }
  I__CONTEXT_ARM_FLAGS = CONTEXT_ARM_FLAGS.invert

  CONTEXT_X64_FLAGS = {
    1 => :context_x64_flags_control,
    2 => :context_x64_flags_integer,
    4 => :context_x64_flags_segments,
    8 => :context_x64_flags_floating_point,
    16 => :context_x64_flags_debug_registers,
    1048576 => :context_x64_flags_amd64,
  }
  I__CONTEXT_X64_FLAGS = CONTEXT_X64_FLAGS.invert

  CONTEXT_X86_FLAGS = {
    1 => :context_x86_flags_control,
    2 => :context_x86_flags_integer,
    4 => :context_x86_flags_segments,
    8 => :context_x86_flags_floating_point,
    16 => :context_x86_flags_debug_registers,
    32 => :context_x86_flags_extended_registers,
    64 => :context_x86_flags_xstate,
    65536 => :context_x86_flags_i386,
  }
  I__CONTEXT_X86_FLAGS = CONTEXT_X86_FLAGS.invert

  DUMP_TYPES = {
    0 => :dump_types_unspecified,
    1 => :dump_types_full,
    2 => :dump_types_summary,
    3 => :dump_types_header,
    4 => :dump_types_triage,
    5 => :dump_types_bitmap_full,
    6 => :dump_types_bitmap_kernel,
    7 => :dump_types_automatic,
    8 => :dump_types_kernel_memory,
    9 => :dump_types_kernel_and_user_memory,
    10 => :dump_types_complete_memory,
  }
  I__DUMP_TYPES = DUMP_TYPES.invert

  MACHINE_TYPES = {
    332 => :machine_types_i386,
    388 => :machine_types_alpha,
    452 => :machine_types_armnt,
    512 => :machine_types_ia64,
    644 => :machine_types_alpha64,
    34404 => :machine_types_amd64,
    43620 => :machine_types_arm64,
  }
  I__MACHINE_TYPES = MACHINE_TYPES.invert

  MINIDUMP_FIELD_MASKS = {
    1 => :minidump_field_masks_context,
    2 => :minidump_field_masks_exception,
    4 => :minidump_field_masks_prcb,
    8 => :minidump_field_masks_process,
    16 => :minidump_field_masks_thread,
    32 => :minidump_field_masks_stack,
    64 => :minidump_field_masks_driver_list,
    128 => :minidump_field_masks_broken_driver,
    256 => :minidump_field_masks_mm_info,
    512 => :minidump_field_masks_data_page,
    1024 => :minidump_field_masks_debugger_data,
    2048 => :minidump_field_masks_data_blocks,
  }
  I__MINIDUMP_FIELD_MASKS = MINIDUMP_FIELD_MASKS.invert

  PRODUCT_TYPES = {
    1 => :product_types_workstation,
    2 => :product_types_domain_controller,
    3 => :product_types_server,
  }
  I__PRODUCT_TYPES = PRODUCT_TYPES.invert

  SUITE_MASKS = {
    1 => :suite_masks_small_business,
    2 => :suite_masks_enterprise,
    4 => :suite_masks_back_office,
    8 => :suite_masks_communications,
    16 => :suite_masks_terminal,
    32 => :suite_masks_small_business_restricted,
    64 => :suite_masks_embedded_nt,
    128 => :suite_masks_datacenter,
    256 => :suite_masks_single_user_ts,
    512 => :suite_masks_personal,
    1024 => :suite_masks_blade,
    2048 => :suite_masks_embedded_restricted,
    4096 => :suite_masks_security_appliance,
    8192 => :suite_masks_storage_server,
    16384 => :suite_masks_compute_server,
    32768 => :suite_masks_wh_server,
    131072 => :suite_masks_multi_user_ts,
  }
  I__SUITE_MASKS = SUITE_MASKS.invert

  SUMMARY_OPTION_MASKS = {
    1 => :summary_option_masks_valid_kernel_va,
    2 => :summary_option_masks_valid_current_user_va,
  }
  I__SUMMARY_OPTION_MASKS = SUMMARY_OPTION_MASKS.invert

  TRIAGE_OPTION_MASKS = {
    256 => :triage_option_masks_overflowed,
  }
  I__TRIAGE_OPTION_MASKS = TRIAGE_OPTION_MASKS.invert

  VALID_DUMPS = {
    875976004 => :valid_dumps_dump64,
    1347245380 => :valid_dumps_dump32,
  }
  I__VALID_DUMPS = VALID_DUMPS.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @signature = @_io.read_bytes(4)
    raise Kaitai::Struct::ValidationNotEqualError.new([80, 65, 71, 69].pack('C*'), @signature, @_io, "/seq/0") if not @signature == [80, 65, 71, 69].pack('C*')
    @valid_dump = Kaitai::Struct::Stream::resolve_enum(VALID_DUMPS, @_io.read_u4le)
    raise Kaitai::Struct::ValidationNotAnyOfError.new(@valid_dump, @_io, "/seq/1") if not  ((@valid_dump == :valid_dumps_dump64) || (@valid_dump == :valid_dumps_dump32)) 
    case valid_dump
    when :valid_dumps_dump32
      _io_header = @_io.substream(len_header - 8)
      @header = Header32.new(_io_header, self, @_root)
    when :valid_dumps_dump64
      _io_header = @_io.substream(len_header - 8)
      @header = Header64.new(_io_header, self, @_root)
    else
      @header = @_io.read_bytes(len_header - 8)
    end
    self
  end

  ##
  # What follows the header of a bitmap dump. The bitmap has one bit for each
  # page of physical memory from page 0 on, the lowest bit of a byte first; a
  # set bit means that the page is stored. The stored pages lie one after
  # another from `first_page` on, in ascending order.
  # 
  # No public header declares it; the names are those of its readers. That a
  # 32-bit dump has the same structure is the word of one reader alone.
  # @see https://github.com/0vercl0k/kdmp-parser Source
  # @see https://github.com/volatilityfoundation/volatility3 Source
  class BitmapHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @signature = Kaitai::Struct::Stream::resolve_enum(WindowsKernelDump::BITMAP_SIGNATURES, @_io.read_u4le)
      raise Kaitai::Struct::ValidationNotAnyOfError.new(@signature, @_io, "/types/bitmap_header/seq/0") if not  ((@signature == :bitmap_signatures_full) || (@signature == :bitmap_signatures_summary)) 
      @valid_dump = @_io.read_bytes(4)
      raise Kaitai::Struct::ValidationNotEqualError.new([68, 85, 77, 80].pack('C*'), @valid_dump, @_io, "/types/bitmap_header/seq/1") if not @valid_dump == [68, 85, 77, 80].pack('C*')
      @_unnamed2 = @_io.read_bytes(24)
      @first_page = @_io.read_u8le
      @total_present_pages = @_io.read_u8le
      @pages = @_io.read_u8le
      self
    end

    ##
    # The bitmap as it lies in the file. For large dumps take the bytes from
    # `ofs_bitmap` instead.
    def bitmap
      return @bitmap unless @bitmap.nil?
      io = _root._io
      _pos = io.pos
      io.seek(ofs_bitmap)
      @bitmap = io.read_bytes(len_bitmap)
      io.seek(_pos)
      @bitmap
    end

    ##
    # Size of the bitmap in bytes.
    def len_bitmap
      return @len_bitmap unless @len_bitmap.nil?
      @len_bitmap = ((pages + 7) / 8)
      @len_bitmap
    end

    ##
    # Offset of the bitmap from the start of the file.
    def ofs_bitmap
      return @ofs_bitmap unless @ofs_bitmap.nil?
      @ofs_bitmap = _root.len_header + 56
      @ofs_bitmap
    end
    attr_reader :signature
    attr_reader :valid_dump

    ##
    # The first four bytes may be options of the dump; the rest is reserved.
    attr_reader :_unnamed2

    ##
    # Offset of the first stored page from the start of the file. Behind the
    # bitmap, but not always right behind it and not always aligned.
    attr_reader :first_page

    ##
    # Number of stored pages, which are the set bits of the bitmap.
    attr_reader :total_present_pages

    ##
    # Number of bits in the bitmap. Bits of its last byte beyond it mean nothing.
    attr_reader :pages
  end

  ##
  # Head of the secondary data, which drivers have added behind the dump (0x10
  # bytes): behind the mark of a triage dump, behind the last page of others. A
  # `blob_header` follows at `header_size`, and more behind its data.
  # 
  # The end is that of the file, or what does not begin with the size of a
  # `blob_header`: some writers leave zeros or garbage behind. What is said of
  # dumps with pages has not been seen in a file.
  # @see https://github.com/can1357/selene Source
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_secondary_dump_data Source
  class BlobFileHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @signature1 = @_io.read_bytes(4)
      raise Kaitai::Struct::ValidationNotEqualError.new([68, 117, 109, 112].pack('C*'), @signature1, @_io, "/types/blob_file_header/seq/0") if not @signature1 == [68, 117, 109, 112].pack('C*')
      @signature2 = @_io.read_bytes(4)
      raise Kaitai::Struct::ValidationNotEqualError.new([66, 108, 111, 98].pack('C*'), @signature2, @_io, "/types/blob_file_header/seq/1") if not @signature2 == [66, 108, 111, 98].pack('C*')
      @header_size = @_io.read_u4le
      @build_number = @_io.read_u4le
      self
    end
    attr_reader :signature1
    attr_reader :signature2

    ##
    # Size of this header in bytes, 0x10.
    attr_reader :header_size

    ##
    # Build number of Windows in the lower 28 bits; the upper four are 0xf for a
    # free (release) build of the kernel.
    attr_reader :build_number
  end

  ##
  # Head of a blob of secondary data (0x20 bytes). Padding, the data and more
  # padding follow, then the next header. Nothing need be aligned.
  # @see https://github.com/can1357/selene Source
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_secondary_dump_data Source
  class BlobHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @header_size = @_io.read_u4le
      @tag = @_io.read_bytes(16)
      @data_size = @_io.read_u4le
      @pre_pad = @_io.read_u4le
      @post_pad = @_io.read_u4le
      self
    end

    ##
    # Size of this header in bytes, 0x20; another value ends the chain.
    attr_reader :header_size

    ##
    # GUID that tells whose data it is, in the byte order of Windows: numbers
    # of 4, 2 and 2 bytes, the lowest byte of each first, then eight bytes.
    # Several blobs of a file may have the same.
    attr_reader :tag

    ##
    # Size of the data in bytes.
    attr_reader :data_size

    ##
    # Bytes between this header and the data.
    attr_reader :pre_pad

    ##
    # Bytes between the data and the next header.
    attr_reader :post_pad
  end

  ##
  # Registers of a 32-bit ARM processor (0x1a0 bytes). Parts that
  # `context_flags` does not name may be garbage. After its declaration; not
  # seen in a dump.
  # @see https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/winnt.h Source
  class ContextArm < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @context_flags = @_io.read_u4le
      @r = []
      (13).times { |i|
        @r << @_io.read_u4le
      }
      @sp = @_io.read_u4le
      @lr = @_io.read_u4le
      @pc = @_io.read_u4le
      @cpsr = @_io.read_u4le
      @fpscr = @_io.read_u4le
      @_unnamed7 = @_io.read_bytes(4)
      @q = []
      (16).times { |i|
        @q << M128a.new(@_io, self, @_root)
      }
      @bvr = []
      (8).times { |i|
        @bvr << @_io.read_u4le
      }
      @bcr = []
      (8).times { |i|
        @bcr << @_io.read_u4le
      }
      @wvr = []
      (1).times { |i|
        @wvr << @_io.read_u4le
      }
      @wcr = []
      (1).times { |i|
        @wcr << @_io.read_u4le
      }
      @_unnamed13 = @_io.read_bytes(8)
      self
    end

    ##
    # Bit 21 of `context_flags`: the context is that of a 32-bit ARM processor.
    def context_flag_arm
      return @context_flag_arm unless @context_flag_arm.nil?
      @context_flag_arm =  ((context_flags_written) && (context_flags & 2097152 != 0)) 
      @context_flag_arm
    end

    ##
    # Bit 0 of `context_flags`: Sp, Lr, Pc and Cpsr.
    def context_flag_control
      return @context_flag_control unless @context_flag_control.nil?
      @context_flag_control =  ((context_flags_written) && (context_flags & 1 != 0)) 
      @context_flag_control
    end

    ##
    # Bit 3 of `context_flags`.
    def context_flag_debug_registers
      return @context_flag_debug_registers unless @context_flag_debug_registers.nil?
      @context_flag_debug_registers =  ((context_flags_written) && (context_flags & 8 != 0)) 
      @context_flag_debug_registers
    end

    ##
    # Bit 2 of `context_flags`: Fpscr and the vector registers.
    def context_flag_floating_point
      return @context_flag_floating_point unless @context_flag_floating_point.nil?
      @context_flag_floating_point =  ((context_flags_written) && (context_flags & 4 != 0)) 
      @context_flag_floating_point
    end

    ##
    # Bit 1 of `context_flags`: R0 to R12.
    def context_flag_integer
      return @context_flag_integer unless @context_flag_integer.nil?
      @context_flag_integer =  ((context_flags_written) && (context_flags & 2 != 0)) 
      @context_flag_integer
    end

    ##
    # Whether `context_flags` was written: false if it has the fill pattern, whose
    # bits mean nothing.
    def context_flags_written
      return @context_flags_written unless @context_flags_written.nil?
      @context_flags_written = context_flags != 1162297680
      @context_flags_written
    end

    ##
    # Which parts are filled; combination of `context_arm_flags`.
    attr_reader :context_flags

    ##
    # R0 to R12.
    attr_reader :r

    ##
    # Stack pointer, R13.
    attr_reader :sp

    ##
    # Link register, R14.
    attr_reader :lr

    ##
    # Program counter, R15.
    attr_reader :pc

    ##
    # Processor state, that is condition flags, interrupt masks and mode.
    attr_reader :cpsr

    ##
    # Floating-point status and control register.
    attr_reader :fpscr
    attr_reader :_unnamed7

    ##
    # Vector and floating-point registers Q0 to Q15, in whose halves D0 to D31
    # lie.
    attr_reader :q

    ##
    # Addresses of the hardware breakpoints.
    attr_reader :bvr

    ##
    # Control registers of the hardware breakpoints.
    attr_reader :bcr

    ##
    # Address of the hardware watchpoint.
    attr_reader :wvr

    ##
    # Control register of the hardware watchpoint.
    attr_reader :wcr
    attr_reader :_unnamed13
  end

  ##
  # Registers of an ARM64 processor (0x390 bytes). Parts that `context_flags`
  # does not name may be garbage.
  # @see https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-arm64_nt_context Source
  class ContextArm64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @context_flags = @_io.read_u4le
      @cpsr = @_io.read_u4le
      @x = []
      (29).times { |i|
        @x << @_io.read_u8le
      }
      @fp = @_io.read_u8le
      @lr = @_io.read_u8le
      @sp = @_io.read_u8le
      @pc = @_io.read_u8le
      @v = []
      (32).times { |i|
        @v << M128a.new(@_io, self, @_root)
      }
      @fpcr = @_io.read_u4le
      @fpsr = @_io.read_u4le
      @bcr = []
      (8).times { |i|
        @bcr << @_io.read_u4le
      }
      @bvr = []
      (8).times { |i|
        @bvr << @_io.read_u8le
      }
      @wcr = []
      (2).times { |i|
        @wcr << @_io.read_u4le
      }
      @wvr = []
      (2).times { |i|
        @wvr << @_io.read_u8le
      }
      self
    end

    ##
    # Bit 22 of `context_flags`: the context is that of an ARM64 processor.
    def context_flag_arm64
      return @context_flag_arm64 unless @context_flag_arm64.nil?
      @context_flag_arm64 =  ((context_flags_written) && (context_flags & 4194304 != 0)) 
      @context_flag_arm64
    end

    ##
    # Bit 0 of `context_flags`: Fp, Lr, Sp, Pc and Cpsr.
    def context_flag_control
      return @context_flag_control unless @context_flag_control.nil?
      @context_flag_control =  ((context_flags_written) && (context_flags & 1 != 0)) 
      @context_flag_control
    end

    ##
    # Bit 3 of `context_flags`.
    def context_flag_debug_registers
      return @context_flag_debug_registers unless @context_flag_debug_registers.nil?
      @context_flag_debug_registers =  ((context_flags_written) && (context_flags & 8 != 0)) 
      @context_flag_debug_registers
    end

    ##
    # Bit 30 of `context_flags`.
    def context_flag_exception_request
      return @context_flag_exception_request unless @context_flag_exception_request.nil?
      @context_flag_exception_request =  ((context_flags_written) && (context_flags & 1073741824 != 0)) 
      @context_flag_exception_request
    end

    ##
    # Bit 2 of `context_flags`: Fpcr, Fpsr and the vector registers.
    def context_flag_floating_point
      return @context_flag_floating_point unless @context_flag_floating_point.nil?
      @context_flag_floating_point =  ((context_flags_written) && (context_flags & 4 != 0)) 
      @context_flag_floating_point
    end

    ##
    # Bit 1 of `context_flags`: X0 to X28.
    def context_flag_integer
      return @context_flag_integer unless @context_flag_integer.nil?
      @context_flag_integer =  ((context_flags_written) && (context_flags & 2 != 0)) 
      @context_flag_integer
    end

    ##
    # Bit 26 of `context_flags`.
    def context_flag_ret_to_guest
      return @context_flag_ret_to_guest unless @context_flag_ret_to_guest.nil?
      @context_flag_ret_to_guest =  ((context_flags_written) && (context_flags & 67108864 != 0)) 
      @context_flag_ret_to_guest
    end

    ##
    # Bit 4 of `context_flags`: X18 in user mode, where it is the register of the
    # system.
    def context_flag_x18
      return @context_flag_x18 unless @context_flag_x18.nil?
      @context_flag_x18 =  ((context_flags_written) && (context_flags & 16 != 0)) 
      @context_flag_x18
    end

    ##
    # Bit 5 of `context_flags`: more registers, which are behind the context.
    def context_flag_xstate
      return @context_flag_xstate unless @context_flag_xstate.nil?
      @context_flag_xstate =  ((context_flags_written) && (context_flags & 32 != 0)) 
      @context_flag_xstate
    end

    ##
    # Whether `context_flags` was written: false if it has the fill pattern, whose
    # bits mean nothing.
    def context_flags_written
      return @context_flags_written unless @context_flags_written.nil?
      @context_flags_written = context_flags != 1162297680
      @context_flags_written
    end

    ##
    # Which parts are filled; combination of `context_arm64_flags`.
    attr_reader :context_flags

    ##
    # Processor state, that is condition flags, interrupt masks and mode.
    attr_reader :cpsr

    ##
    # X0 to X28.
    attr_reader :x

    ##
    # Frame pointer, X29.
    attr_reader :fp

    ##
    # Link register, X30.
    attr_reader :lr

    ##
    # Stack pointer.
    attr_reader :sp

    ##
    # Program counter.
    attr_reader :pc

    ##
    # Vector and floating-point registers V0 to V31.
    attr_reader :v

    ##
    # Floating-point control register.
    attr_reader :fpcr

    ##
    # Floating-point status register.
    attr_reader :fpsr

    ##
    # Control registers of the hardware breakpoints.
    attr_reader :bcr

    ##
    # Addresses of the hardware breakpoints.
    attr_reader :bvr

    ##
    # Control registers of the hardware watchpoints.
    attr_reader :wcr

    ##
    # Addresses of the hardware watchpoints.
    attr_reader :wvr
  end

  ##
  # Registers of an x64 processor (0x4d0 bytes). Parts that `context_flags`
  # does not name may be garbage.
  # 
  # The save area of FXSAVE, a structure of its own in C, is spelt out field
  # by field from `control_word` to `xmm_registers`.
  # @see https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-context Source
  class ContextX64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @p1_home = @_io.read_u8le
      @p2_home = @_io.read_u8le
      @p3_home = @_io.read_u8le
      @p4_home = @_io.read_u8le
      @p5_home = @_io.read_u8le
      @p6_home = @_io.read_u8le
      @context_flags = @_io.read_u4le
      @mxcsr = @_io.read_u4le
      @seg_cs = @_io.read_u2le
      @seg_ds = @_io.read_u2le
      @seg_es = @_io.read_u2le
      @seg_fs = @_io.read_u2le
      @seg_gs = @_io.read_u2le
      @seg_ss = @_io.read_u2le
      @eflags = @_io.read_u4le
      @dr0 = @_io.read_u8le
      @dr1 = @_io.read_u8le
      @dr2 = @_io.read_u8le
      @dr3 = @_io.read_u8le
      @dr6 = @_io.read_u8le
      @dr7 = @_io.read_u8le
      @rax = @_io.read_u8le
      @rcx = @_io.read_u8le
      @rdx = @_io.read_u8le
      @rbx = @_io.read_u8le
      @rsp = @_io.read_u8le
      @rbp = @_io.read_u8le
      @rsi = @_io.read_u8le
      @rdi = @_io.read_u8le
      @r8 = @_io.read_u8le
      @r9 = @_io.read_u8le
      @r10 = @_io.read_u8le
      @r11 = @_io.read_u8le
      @r12 = @_io.read_u8le
      @r13 = @_io.read_u8le
      @r14 = @_io.read_u8le
      @r15 = @_io.read_u8le
      @rip = @_io.read_u8le
      @control_word = @_io.read_u2le
      @status_word = @_io.read_u2le
      @tag_word = @_io.read_u1
      @_unnamed41 = @_io.read_bytes(1)
      @error_opcode = @_io.read_u2le
      @error_offset = @_io.read_u4le
      @error_selector = @_io.read_u2le
      @_unnamed45 = @_io.read_bytes(2)
      @data_offset = @_io.read_u4le
      @data_selector = @_io.read_u2le
      @_unnamed48 = @_io.read_bytes(2)
      @mxcsr2 = @_io.read_u4le
      @mxcsr_mask = @_io.read_u4le
      @float_registers = []
      (8).times { |i|
        @float_registers << M128a.new(@_io, self, @_root)
      }
      @xmm_registers = []
      (16).times { |i|
        @xmm_registers << M128a.new(@_io, self, @_root)
      }
      @_unnamed53 = @_io.read_bytes(96)
      @vector_register = []
      (26).times { |i|
        @vector_register << M128a.new(@_io, self, @_root)
      }
      @vector_control = @_io.read_u8le
      @debug_control = @_io.read_u8le
      @last_branch_to_rip = @_io.read_u8le
      @last_branch_from_rip = @_io.read_u8le
      @last_exception_to_rip = @_io.read_u8le
      @last_exception_from_rip = @_io.read_u8le
      self
    end

    ##
    # Bit 20 of `context_flags`: the context is that of an x64 processor.
    def context_flag_amd64
      return @context_flag_amd64 unless @context_flag_amd64.nil?
      @context_flag_amd64 =  ((context_flags_written) && (context_flags & 1048576 != 0)) 
      @context_flag_amd64
    end

    ##
    # Bit 0 of `context_flags`: SegSs, Rsp, SegCs, Rip and EFlags.
    def context_flag_control
      return @context_flag_control unless @context_flag_control.nil?
      @context_flag_control =  ((context_flags_written) && (context_flags & 1 != 0)) 
      @context_flag_control
    end

    ##
    # Bit 4 of `context_flags`.
    def context_flag_debug_registers
      return @context_flag_debug_registers unless @context_flag_debug_registers.nil?
      @context_flag_debug_registers =  ((context_flags_written) && (context_flags & 16 != 0)) 
      @context_flag_debug_registers
    end

    ##
    # Bit 3 of `context_flags`: the x87 and SSE registers.
    def context_flag_floating_point
      return @context_flag_floating_point unless @context_flag_floating_point.nil?
      @context_flag_floating_point =  ((context_flags_written) && (context_flags & 8 != 0)) 
      @context_flag_floating_point
    end

    ##
    # Bit 1 of `context_flags`: Rax, Rcx, Rdx, Rbx, Rbp, Rsi, Rdi and R8 to R15.
    def context_flag_integer
      return @context_flag_integer unless @context_flag_integer.nil?
      @context_flag_integer =  ((context_flags_written) && (context_flags & 2 != 0)) 
      @context_flag_integer
    end

    ##
    # Bit 2 of `context_flags`: SegDs, SegEs, SegFs and SegGs.
    def context_flag_segments
      return @context_flag_segments unless @context_flag_segments.nil?
      @context_flag_segments =  ((context_flags_written) && (context_flags & 4 != 0)) 
      @context_flag_segments
    end

    ##
    # Whether `context_flags` was written: false if it has the fill pattern, whose
    # bits mean nothing.
    def context_flags_written
      return @context_flags_written unless @context_flags_written.nil?
      @context_flags_written = context_flags != 1162297680
      @context_flags_written
    end

    ##
    # Home space of parameter 1; room on the stack, not a register.
    attr_reader :p1_home

    ##
    # Home space of parameter 2; room on the stack, not a register.
    attr_reader :p2_home

    ##
    # Home space of parameter 3; room on the stack, not a register.
    attr_reader :p3_home

    ##
    # Home space of parameter 4; room on the stack, not a register.
    attr_reader :p4_home

    ##
    # Home space of parameter 5; room on the stack, not a register.
    attr_reader :p5_home

    ##
    # Home space of parameter 6; room on the stack, not a register.
    attr_reader :p6_home

    ##
    # Which parts are filled; combination of `context_x64_flags`.
    attr_reader :context_flags

    ##
    # SSE control and status register; also stored as `mxcsr2`.
    attr_reader :mxcsr
    attr_reader :seg_cs
    attr_reader :seg_ds
    attr_reader :seg_es
    attr_reader :seg_fs
    attr_reader :seg_gs
    attr_reader :seg_ss

    ##
    # Lower half of RFLAGS; the upper half is always zero.
    attr_reader :eflags

    ##
    # Address of hardware breakpoint 0.
    attr_reader :dr0

    ##
    # Address of hardware breakpoint 1.
    attr_reader :dr1

    ##
    # Address of hardware breakpoint 2.
    attr_reader :dr2

    ##
    # Address of hardware breakpoint 3.
    attr_reader :dr3

    ##
    # Debug status.
    attr_reader :dr6

    ##
    # Debug control.
    attr_reader :dr7
    attr_reader :rax
    attr_reader :rcx
    attr_reader :rdx
    attr_reader :rbx
    attr_reader :rsp
    attr_reader :rbp
    attr_reader :rsi
    attr_reader :rdi
    attr_reader :r8
    attr_reader :r9
    attr_reader :r10
    attr_reader :r11
    attr_reader :r12
    attr_reader :r13
    attr_reader :r14
    attr_reader :r15
    attr_reader :rip

    ##
    # x87 control word (FCW).
    attr_reader :control_word

    ##
    # x87 status word (FSW).
    attr_reader :status_word

    ##
    # x87 tag word in its abridged form, one bit per register in use.
    attr_reader :tag_word
    attr_reader :_unnamed41

    ##
    # Opcode of the last x87 instruction (FOP).
    attr_reader :error_opcode

    ##
    # Offset of the last x87 instruction (FIP).
    attr_reader :error_offset

    ##
    # Code segment of the last x87 instruction (FCS).
    attr_reader :error_selector
    attr_reader :_unnamed45

    ##
    # Offset of the last x87 operand (FDP).
    attr_reader :data_offset

    ##
    # Data segment of the last x87 operand (FDS).
    attr_reader :data_selector
    attr_reader :_unnamed48

    ##
    # MXCSR as FXSAVE stored it.
    attr_reader :mxcsr2

    ##
    # Bits of MXCSR that the processor supports.
    attr_reader :mxcsr_mask

    ##
    # ST0 to ST7 (or MM0 to MM7), 80 bits each in a slot of 128 bits.
    attr_reader :float_registers

    ##
    # XMM0 to XMM15.
    attr_reader :xmm_registers
    attr_reader :_unnamed53

    ##
    # Room for vector registers; what it holds depends on the writer.
    attr_reader :vector_register
    attr_reader :vector_control

    ##
    # Value of the DebugCtl register.
    attr_reader :debug_control
    attr_reader :last_branch_to_rip
    attr_reader :last_branch_from_rip
    attr_reader :last_exception_to_rip
    attr_reader :last_exception_from_rip
  end

  ##
  # Registers of an x86 processor (0x2cc bytes). Parts that `context_flags`
  # does not name may be garbage.
  # 
  # The save area of FSAVE, a structure of its own in C, is spelt out field by
  # field from `control_word` to `cr0_npx_state`.
  # 
  # Segment registers have 16 bits in slots of 32. What the upper half of a slot
  # holds is not defined, and is garbage in dumps.
  # @see https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-wow64_context Source
  class ContextX86 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @context_flags = @_io.read_u4le
      @dr0 = @_io.read_u4le
      @dr1 = @_io.read_u4le
      @dr2 = @_io.read_u4le
      @dr3 = @_io.read_u4le
      @dr6 = @_io.read_u4le
      @dr7 = @_io.read_u4le
      @control_word = @_io.read_u4le
      @status_word = @_io.read_u4le
      @tag_word = @_io.read_u4le
      @error_offset = @_io.read_u4le
      @error_selector = @_io.read_u4le
      @data_offset = @_io.read_u4le
      @data_selector = @_io.read_u4le
      @register_area = @_io.read_bytes(80)
      @cr0_npx_state = @_io.read_u4le
      @seg_gs = @_io.read_u4le
      @seg_fs = @_io.read_u4le
      @seg_es = @_io.read_u4le
      @seg_ds = @_io.read_u4le
      @edi = @_io.read_u4le
      @esi = @_io.read_u4le
      @ebx = @_io.read_u4le
      @edx = @_io.read_u4le
      @ecx = @_io.read_u4le
      @eax = @_io.read_u4le
      @ebp = @_io.read_u4le
      @eip = @_io.read_u4le
      @seg_cs = @_io.read_u4le
      @eflags = @_io.read_u4le
      @esp = @_io.read_u4le
      @seg_ss = @_io.read_u4le
      @extended_registers = @_io.read_bytes(512)
      self
    end

    ##
    # Bit 0 of `context_flags`: SegSs, Esp, SegCs, Eip, EFlags and Ebp.
    def context_flag_control
      return @context_flag_control unless @context_flag_control.nil?
      @context_flag_control =  ((context_flags_written) && (context_flags & 1 != 0)) 
      @context_flag_control
    end

    ##
    # Bit 4 of `context_flags`.
    def context_flag_debug_registers
      return @context_flag_debug_registers unless @context_flag_debug_registers.nil?
      @context_flag_debug_registers =  ((context_flags_written) && (context_flags & 16 != 0)) 
      @context_flag_debug_registers
    end

    ##
    # Bit 5 of `context_flags`: the SSE registers.
    def context_flag_extended_registers
      return @context_flag_extended_registers unless @context_flag_extended_registers.nil?
      @context_flag_extended_registers =  ((context_flags_written) && (context_flags & 32 != 0)) 
      @context_flag_extended_registers
    end

    ##
    # Bit 3 of `context_flags`: the x87 registers.
    def context_flag_floating_point
      return @context_flag_floating_point unless @context_flag_floating_point.nil?
      @context_flag_floating_point =  ((context_flags_written) && (context_flags & 8 != 0)) 
      @context_flag_floating_point
    end

    ##
    # Bit 16 of `context_flags`: the context is that of an x86 processor.
    def context_flag_i386
      return @context_flag_i386 unless @context_flag_i386.nil?
      @context_flag_i386 =  ((context_flags_written) && (context_flags & 65536 != 0)) 
      @context_flag_i386
    end

    ##
    # Bit 1 of `context_flags`: Eax, Ebx, Ecx, Edx, Esi and Edi.
    def context_flag_integer
      return @context_flag_integer unless @context_flag_integer.nil?
      @context_flag_integer =  ((context_flags_written) && (context_flags & 2 != 0)) 
      @context_flag_integer
    end

    ##
    # Bit 2 of `context_flags`: SegDs, SegEs, SegFs and SegGs.
    def context_flag_segments
      return @context_flag_segments unless @context_flag_segments.nil?
      @context_flag_segments =  ((context_flags_written) && (context_flags & 4 != 0)) 
      @context_flag_segments
    end

    ##
    # Bit 6 of `context_flags`: more registers, which are behind the context.
    def context_flag_xstate
      return @context_flag_xstate unless @context_flag_xstate.nil?
      @context_flag_xstate =  ((context_flags_written) && (context_flags & 64 != 0)) 
      @context_flag_xstate
    end

    ##
    # Whether `context_flags` was written: false if it has the fill pattern, whose
    # bits mean nothing.
    def context_flags_written
      return @context_flags_written unless @context_flags_written.nil?
      @context_flags_written = context_flags != 1162297680
      @context_flags_written
    end

    ##
    # Which parts are filled; combination of `context_x86_flags`.
    attr_reader :context_flags

    ##
    # Address of hardware breakpoint 0.
    attr_reader :dr0

    ##
    # Address of hardware breakpoint 1.
    attr_reader :dr1

    ##
    # Address of hardware breakpoint 2.
    attr_reader :dr2

    ##
    # Address of hardware breakpoint 3.
    attr_reader :dr3

    ##
    # Debug status.
    attr_reader :dr6

    ##
    # Debug control.
    attr_reader :dr7

    ##
    # x87 control word (FCW).
    attr_reader :control_word

    ##
    # x87 status word (FSW).
    attr_reader :status_word

    ##
    # x87 tag word, two bits per register.
    attr_reader :tag_word

    ##
    # Offset of the last x87 instruction (FIP).
    attr_reader :error_offset

    ##
    # Code segment of the last x87 instruction (FCS).
    attr_reader :error_selector

    ##
    # Offset of the last x87 operand (FDP).
    attr_reader :data_offset

    ##
    # Data segment of the last x87 operand (FDS).
    attr_reader :data_selector

    ##
    # ST0 to ST7 (or MM0 to MM7), 80 bits each without gaps.
    attr_reader :register_area

    ##
    # Bits of CR0 for the x87 unit; a spare field in newer headers.
    attr_reader :cr0_npx_state

    ##
    # Segment register in the lower half; the upper half may be garbage.
    attr_reader :seg_gs

    ##
    # Segment register in the lower half; the upper half may be garbage.
    attr_reader :seg_fs

    ##
    # Segment register in the lower half; the upper half may be garbage.
    attr_reader :seg_es

    ##
    # Segment register in the lower half; the upper half may be garbage.
    attr_reader :seg_ds
    attr_reader :edi
    attr_reader :esi
    attr_reader :ebx
    attr_reader :edx
    attr_reader :ecx
    attr_reader :eax
    attr_reader :ebp
    attr_reader :eip

    ##
    # Segment register in the lower half; the upper half may be garbage.
    attr_reader :seg_cs
    attr_reader :eflags
    attr_reader :esp

    ##
    # Segment register in the lower half; the upper half may be garbage.
    attr_reader :seg_ss

    ##
    # The save area of FXSAVE, with the SSE registers.
    attr_reader :extended_registers
  end

  ##
  # Entry of the table of loaded drivers of a 32-bit machine (0x4c bytes). See
  # `driver_entry64`, whose names it has. After declarations of the structure;
  # not seen in a file.
  # @see https://github.com/can1357/selene Source
  # @see https://github.com/rizinorg/rizin Source
  class DriverEntry32 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @ofs_driver_name = @_io.read_u4le
      @in_load_order_flink = @_io.read_u4le
      @in_load_order_blink = @_io.read_u4le
      @exception_table = @_io.read_u4le
      @exception_table_size = @_io.read_u4le
      @gp_value = @_io.read_u4le
      @non_paged_debug_info = @_io.read_u4le
      @dll_base = @_io.read_u4le
      @entry_point = @_io.read_u4le
      @size_of_image = @_io.read_u4le
      @full_dll_name = UnicodeString32.new(@_io, self, @_root)
      @base_dll_name = UnicodeString32.new(@_io, self, @_root)
      @flags = @_io.read_u4le
      @load_count = @_io.read_u2le
      @_unnamed14 = @_io.read_bytes(2)
      @section_pointer = @_io.read_u4le
      @check_sum = @_io.read_u4le
      @time_date_stamp = @_io.read_u4le
      self
    end

    ##
    # Offset of the name from the start of the file, a `dump_string`. It is
    # the base name or the whole path.
    attr_reader :ofs_driver_name

    ##
    # Virtual address of the next entry of the module list.
    attr_reader :in_load_order_flink

    ##
    # Virtual address of the previous entry of the module list.
    attr_reader :in_load_order_blink

    ##
    # Virtual address of the table of exception handlers.
    attr_reader :exception_table

    ##
    # Size of the table of exception handlers in bytes.
    attr_reader :exception_table_size

    ##
    # Value of the global pointer, a register of Itanium.
    attr_reader :gp_value

    ##
    # Virtual address of debugging information, or 0.
    attr_reader :non_paged_debug_info

    ##
    # Virtual address where the driver is loaded.
    attr_reader :dll_base

    ##
    # Virtual address of its entry point.
    attr_reader :entry_point

    ##
    # Size of the loaded driver in bytes.
    attr_reader :size_of_image

    ##
    # Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
    attr_reader :full_dll_name

    ##
    # Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
    attr_reader :base_dll_name
    attr_reader :flags

    ##
    # How often it is in use.
    attr_reader :load_count
    attr_reader :_unnamed14

    ##
    # Virtual address of the section object, or 0.
    attr_reader :section_pointer

    ##
    # Checksum in the header of the image; 0 if that was paged out.
    attr_reader :check_sum

    ##
    # Time stamp in the header of the image, seconds since 1970-01-01 00:00
    # UTC; or a hash, or 0 if the header was paged out.
    attr_reader :time_date_stamp
  end

  ##
  # Entry of the table of loaded drivers of a 64-bit machine (0x90 bytes): the
  # offset of a name and an entry of the kernel's module list in the shape that it
  # had in old versions of Windows. Dumps that the debugger engine wrote have the
  # name, `dll_base`, `size_of_image`, `check_sum` and `time_date_stamp` only.
  # @see https://github.com/can1357/selene Source
  # @see https://github.com/rizinorg/rizin Source
  class DriverEntry64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @ofs_driver_name = @_io.read_u4le
      @_unnamed1 = @_io.read_bytes(4)
      @in_load_order_flink = @_io.read_u8le
      @in_load_order_blink = @_io.read_u8le
      @exception_table = @_io.read_u8le
      @exception_table_size = @_io.read_u4le
      @_unnamed6 = @_io.read_bytes(4)
      @gp_value = @_io.read_u8le
      @non_paged_debug_info = @_io.read_u8le
      @dll_base = @_io.read_u8le
      @entry_point = @_io.read_u8le
      @size_of_image = @_io.read_u4le
      @_unnamed12 = @_io.read_bytes(4)
      @full_dll_name = UnicodeString64.new(@_io, self, @_root)
      @base_dll_name = UnicodeString64.new(@_io, self, @_root)
      @flags = @_io.read_u4le
      @load_count = @_io.read_u2le
      @_unnamed17 = @_io.read_bytes(2)
      @section_pointer = @_io.read_u8le
      @check_sum = @_io.read_u4le
      @_unnamed20 = @_io.read_bytes(4)
      @time_date_stamp = @_io.read_u4le
      @_unnamed22 = @_io.read_bytes(4)
      self
    end

    ##
    # Offset of the name from the start of the file, a `dump_string`. It is
    # the base name or the whole path.
    attr_reader :ofs_driver_name
    attr_reader :_unnamed1

    ##
    # Virtual address of the next entry of the module list.
    attr_reader :in_load_order_flink

    ##
    # Virtual address of the previous entry of the module list.
    attr_reader :in_load_order_blink

    ##
    # Virtual address of the table of exception handlers.
    attr_reader :exception_table

    ##
    # Size of the table of exception handlers in bytes.
    attr_reader :exception_table_size

    ##
    # Aligns the next field.
    attr_reader :_unnamed6

    ##
    # Value of the global pointer, a register of Itanium.
    attr_reader :gp_value

    ##
    # Virtual address of debugging information, or 0.
    attr_reader :non_paged_debug_info

    ##
    # Virtual address where the driver is loaded.
    attr_reader :dll_base

    ##
    # Virtual address of its entry point.
    attr_reader :entry_point

    ##
    # Size of the loaded driver in bytes.
    attr_reader :size_of_image

    ##
    # Aligns the next field.
    attr_reader :_unnamed12

    ##
    # Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
    attr_reader :full_dll_name

    ##
    # Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
    attr_reader :base_dll_name
    attr_reader :flags

    ##
    # How often it is in use.
    attr_reader :load_count
    attr_reader :_unnamed17

    ##
    # Virtual address of the section object, or 0.
    attr_reader :section_pointer

    ##
    # Checksum in the header of the image; 0 if that was paged out.
    attr_reader :check_sum

    ##
    # Aligns the next field.
    attr_reader :_unnamed20

    ##
    # Time stamp in the header of the image, seconds since 1970-01-01 00:00
    # UTC; or a hash, or 0 if the header was paged out.
    attr_reader :time_date_stamp

    ##
    # Aligns the next entry.
    attr_reader :_unnamed22
  end

  ##
  # Figures of the memory manager of a 32-bit machine (0x34 bytes), in pages.
  # After declarations of the structure; not seen in a file.
  # @see https://github.com/can1357/selene Source
  # @see https://github.com/rizinorg/rizin Source
  class DumpMmStorage32 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @version = @_io.read_u4le
      @len_storage = @_io.read_u4le
      @mm_special_pool_tag = @_io.read_u4le
      @mi_triage_action_taken = @_io.read_u4le
      @mm_verify_driver_level = @_io.read_u4le
      @kernel_verifier = @_io.read_u4le
      @mm_maximum_non_paged_pool = @_io.read_u4le
      @mm_allocated_non_paged_pool = @_io.read_u4le
      @paged_pool_maximum = @_io.read_u4le
      @paged_pool_allocated = @_io.read_u4le
      @committed_pages = @_io.read_u4le
      @committed_pages_peak = @_io.read_u4le
      @commit_limit_maximum = @_io.read_u4le
      self
    end

    ##
    # Version of this structure, 1.
    attr_reader :version

    ##
    # Size of this structure in bytes, 0x34.
    attr_reader :len_storage

    ##
    # Tag of allocations that go to the special pool.
    attr_reader :mm_special_pool_tag
    attr_reader :mi_triage_action_taken

    ##
    # Checks that the driver verifier makes, as flags.
    attr_reader :mm_verify_driver_level

    ##
    # Whether the kernel itself is verified.
    attr_reader :kernel_verifier

    ##
    # Limit of the non-paged pool.
    attr_reader :mm_maximum_non_paged_pool

    ##
    # Non-paged pool in use.
    attr_reader :mm_allocated_non_paged_pool

    ##
    # Limit of the paged pool.
    attr_reader :paged_pool_maximum

    ##
    # Paged pool in use.
    attr_reader :paged_pool_allocated

    ##
    # Committed memory.
    attr_reader :committed_pages

    ##
    # The most memory that was committed at a time.
    attr_reader :committed_pages_peak

    ##
    # Limit of committed memory.
    attr_reader :commit_limit_maximum
  end

  ##
  # Figures of the memory manager of a 64-bit machine (0x50 bytes), in pages.
  # Zero behind `len_storage` in dumps that the debugger engine wrote.
  # @see https://github.com/can1357/selene Source
  # @see https://github.com/rizinorg/rizin Source
  class DumpMmStorage64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @version = @_io.read_u4le
      @len_storage = @_io.read_u4le
      @mm_special_pool_tag = @_io.read_u4le
      @mi_triage_action_taken = @_io.read_u4le
      @mm_verify_driver_level = @_io.read_u4le
      @kernel_verifier = @_io.read_u4le
      @mm_maximum_non_paged_pool = @_io.read_u8le
      @mm_allocated_non_paged_pool = @_io.read_u8le
      @paged_pool_maximum = @_io.read_u8le
      @paged_pool_allocated = @_io.read_u8le
      @committed_pages = @_io.read_u8le
      @committed_pages_peak = @_io.read_u8le
      @commit_limit_maximum = @_io.read_u8le
      self
    end

    ##
    # Version of this structure, 1.
    attr_reader :version

    ##
    # Size of this structure in bytes, 0x50.
    attr_reader :len_storage

    ##
    # Tag of allocations that go to the special pool.
    attr_reader :mm_special_pool_tag
    attr_reader :mi_triage_action_taken

    ##
    # Checks that the driver verifier makes, as flags.
    attr_reader :mm_verify_driver_level

    ##
    # Whether the kernel itself is verified.
    attr_reader :kernel_verifier

    ##
    # Limit of the non-paged pool.
    attr_reader :mm_maximum_non_paged_pool

    ##
    # Non-paged pool in use.
    attr_reader :mm_allocated_non_paged_pool

    ##
    # Limit of the paged pool.
    attr_reader :paged_pool_maximum

    ##
    # Paged pool in use.
    attr_reader :paged_pool_allocated

    ##
    # Committed memory.
    attr_reader :committed_pages

    ##
    # The most memory that was committed at a time.
    attr_reader :committed_pages_peak

    ##
    # Limit of committed memory.
    attr_reader :commit_limit_maximum
  end

  ##
  # Text with its length, in the string pool of a triage dump. A zero character
  # follows, and zeros to the next offset divisible by eight.
  # @see https://github.com/can1357/selene Source
  # @see https://github.com/rizinorg/rizin Source
  class DumpString < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @num_chars = @_io.read_u4le
      @text = @_io.read_bytes((num_chars * 2))
      self
    end

    ##
    # Number of UTF-16 code units in `text`, which are two bytes each; the zero
    # character is not counted.
    attr_reader :num_chars

    ##
    # UTF-16LE text, which need not be valid.
    attr_reader :text
  end

  ##
  # An exception as a 32-bit machine records it (0x50 bytes).
  # @see https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-exception_record Source
  class ExceptionRecord32 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @exception_code = @_io.read_u4le
      @exception_flags = @_io.read_u4le
      @exception_record = @_io.read_u4le
      @exception_address = @_io.read_u4le
      @number_parameters = @_io.read_u4le
      @exception_information = []
      (15).times { |i|
        @exception_information << @_io.read_u4le
      }
      self
    end

    ##
    # Bit 0 of `exception_flags`: execution cannot be continued.
    def is_noncontinuable
      return @is_noncontinuable unless @is_noncontinuable.nil?
      @is_noncontinuable = exception_flags & 1 != 0
      @is_noncontinuable
    end

    ##
    # Status code (NTSTATUS) of the exception.
    attr_reader :exception_code

    ##
    # Bit 0 is set when execution cannot be continued.
    attr_reader :exception_flags

    ##
    # Virtual address of the record of an exception that led to this one, or 0.
    attr_reader :exception_record

    ##
    # Virtual address of the instruction.
    attr_reader :exception_address

    ##
    # How many elements of `exception_information` have a meaning. Some tools
    # leave garbage here.
    attr_reader :number_parameters

    ##
    # Parameters of the exception. In a dump, those beyond
    # `number_parameters` may be garbage.
    attr_reader :exception_information
  end

  ##
  # An exception as a 64-bit machine records it (0x98 bytes).
  # @see https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-exception_record64 Source
  class ExceptionRecord64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @exception_code = @_io.read_u4le
      @exception_flags = @_io.read_u4le
      @exception_record = @_io.read_u8le
      @exception_address = @_io.read_u8le
      @number_parameters = @_io.read_u4le
      @_unnamed5 = @_io.read_bytes(4)
      @exception_information = []
      (15).times { |i|
        @exception_information << @_io.read_u8le
      }
      self
    end

    ##
    # Bit 0 of `exception_flags`: execution cannot be continued.
    def is_noncontinuable
      return @is_noncontinuable unless @is_noncontinuable.nil?
      @is_noncontinuable = exception_flags & 1 != 0
      @is_noncontinuable
    end

    ##
    # Status code (NTSTATUS) of the exception.
    attr_reader :exception_code

    ##
    # Bit 0 is set when execution cannot be continued.
    attr_reader :exception_flags

    ##
    # Virtual address of the record of an exception that led to this one, or 0.
    attr_reader :exception_record

    ##
    # Virtual address of the instruction.
    attr_reader :exception_address

    ##
    # How many elements of `exception_information` have a meaning.
    attr_reader :number_parameters
    attr_reader :_unnamed5

    ##
    # Parameters of the exception. In a dump, those beyond
    # `number_parameters` may be garbage.
    attr_reader :exception_information
  end

  ##
  # Header of a 32-bit machine (0x1000 bytes), from behind `signature` and
  # `valid_dump` on. Fields that mean the same have the names of `header64`.
  # @see https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h Source
  class Header32 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @major_version = @_io.read_u4le
      @minor_version = @_io.read_u4le
      @directory_table_base = @_io.read_u4le
      @pfn_database = @_io.read_u4le
      @ps_loaded_module_list = @_io.read_u4le
      @ps_active_process_head = @_io.read_u4le
      @machine_image_type = Kaitai::Struct::Stream::resolve_enum(WindowsKernelDump::MACHINE_TYPES, @_io.read_u4le)
      @number_processors = @_io.read_u4le
      @bug_check_code = @_io.read_u4le
      @bug_check_code_parameters = []
      (4).times { |i|
        @bug_check_code_parameters << @_io.read_u4le
      }
      @version_user = @_io.read_bytes(32)
      @pae_enabled = @_io.read_u1
      @kd_secondary_version = @_io.read_u1
      @_unnamed13 = @_io.read_bytes(2)
      @kd_debugger_data_block = @_io.read_u4le
      _io_physical_memory_block = @_io.substream(700)
      @physical_memory_block = PhysicalMemoryDescriptor32.new(_io_physical_memory_block, self, @_root)
      case machine_image_type
      when :machine_types_armnt
        _io_context_record = @_io.substream(1200)
        @context_record = ContextArm.new(_io_context_record, self, @_root)
      when :machine_types_i386
        _io_context_record = @_io.substream(1200)
        @context_record = ContextX86.new(_io_context_record, self, @_root)
      else
        @context_record = @_io.read_bytes(1200)
      end
      @exception = ExceptionRecord32.new(@_io, self, @_root)
      @comment = @_io.read_bytes(128)
      @attributes = @_io.read_u4le
      @boot_id = @_io.read_u4le
      @_unnamed21 = @_io.read_bytes(1760)
      @dump_type = Kaitai::Struct::Stream::resolve_enum(WindowsKernelDump::DUMP_TYPES, @_io.read_u4le)
      @minidump_fields = @_io.read_u4le
      @secondary_data_state = @_io.read_u4le
      @product_type = Kaitai::Struct::Stream::resolve_enum(WindowsKernelDump::PRODUCT_TYPES, @_io.read_u4le)
      @suite_mask = @_io.read_u4le
      @writer_status = @_io.read_u4le
      @required_dump_space = @_io.read_s8le
      @_unnamed29 = @_io.read_bytes(16)
      @system_up_time = @_io.read_s8le
      @system_time = @_io.read_s8le
      self
    end

    ##
    # Bit 9 of `attributes`: the dump was encrypted once and has been decrypted.
    def attribute_decrypted_dump
      return @attribute_decrypted_dump unless @attribute_decrypted_dump.nil?
      @attribute_decrypted_dump =  ((attributes_written) && (attributes & 512 != 0)) 
      @attribute_decrypted_dump
    end

    ##
    # Bit 1 of `attributes`: the device that takes the dump was without power.
    def attribute_dump_device_power_off
      return @attribute_dump_device_power_off unless @attribute_dump_device_power_off.nil?
      @attribute_dump_device_power_off =  ((attributes_written) && (attributes & 2 != 0)) 
      @attribute_dump_device_power_off
    end

    ##
    # Bit 5 of `attributes`.
    def attribute_dump_is_generated_offline
      return @attribute_dump_is_generated_offline unless @attribute_dump_is_generated_offline.nil?
      @attribute_dump_is_generated_offline =  ((attributes_written) && (attributes & 32 != 0)) 
      @attribute_dump_is_generated_offline
    end

    ##
    # Bit 7 of `attributes`: the machine stopped while it was starting.
    def attribute_early_boot_crash
      return @attribute_early_boot_crash unless @attribute_early_boot_crash.nil?
      @attribute_early_boot_crash =  ((attributes_written) && (attributes & 128 != 0)) 
      @attribute_early_boot_crash
    end

    ##
    # Bit 8 of `attributes`: all but the header is encrypted.
    def attribute_encrypted_dump_data
      return @attribute_encrypted_dump_data unless @attribute_encrypted_dump_data.nil?
      @attribute_encrypted_dump_data =  ((attributes_written) && (attributes & 256 != 0)) 
      @attribute_encrypted_dump_data
    end

    ##
    # Bit 6 of `attributes`.
    def attribute_filter_dump_file
      return @attribute_filter_dump_file unless @attribute_filter_dump_file.nil?
      @attribute_filter_dump_file =  ((attributes_written) && (attributes & 64 != 0)) 
      @attribute_filter_dump_file
    end

    ##
    # Bit 0 of `attributes`: the machine stopped while it was hibernating or
    # resuming.
    def attribute_hiber_crash
      return @attribute_hiber_crash unless @attribute_hiber_crash.nil?
      @attribute_hiber_crash =  ((attributes_written) && (attributes & 1 != 0)) 
      @attribute_hiber_crash
    end

    ##
    # Bit 2 of `attributes`: the file was too small for the dump.
    def attribute_insufficient_dumpfile_size
      return @attribute_insufficient_dumpfile_size unless @attribute_insufficient_dumpfile_size.nil?
      @attribute_insufficient_dumpfile_size =  ((attributes_written) && (attributes & 4 != 0)) 
      @attribute_insufficient_dumpfile_size
    end

    ##
    # Bit 3 of `attributes`: the kernel itself wrote a triage dump.
    def attribute_kernel_generated_triage_dump
      return @attribute_kernel_generated_triage_dump unless @attribute_kernel_generated_triage_dump.nil?
      @attribute_kernel_generated_triage_dump =  ((attributes_written) && (attributes & 8 != 0)) 
      @attribute_kernel_generated_triage_dump
    end

    ##
    # Bit 4 of `attributes`: memory was taken while the machine went on running.
    def attribute_live_dump_generated_dump
      return @attribute_live_dump_generated_dump unless @attribute_live_dump_generated_dump.nil?
      @attribute_live_dump_generated_dump =  ((attributes_written) && (attributes & 16 != 0)) 
      @attribute_live_dump_generated_dump
    end

    ##
    # Whether `attributes` was written: false if it has the fill pattern, whose bits
    # mean nothing.
    def attributes_written
      return @attributes_written unless @attributes_written.nil?
      @attributes_written = attributes != 1162297680
      @attributes_written
    end

    ##
    # Bit 7 of `minidump_fields`: name of the driver that is held responsible.
    def minidump_field_broken_driver
      return @minidump_field_broken_driver unless @minidump_field_broken_driver.nil?
      @minidump_field_broken_driver =  ((minidump_fields_written) && (minidump_fields & 128 != 0)) 
      @minidump_field_broken_driver
    end

    ##
    # Bit 0 of `minidump_fields`: registers of the processor.
    def minidump_field_context
      return @minidump_field_context unless @minidump_field_context.nil?
      @minidump_field_context =  ((minidump_fields_written) && (minidump_fields & 1 != 0)) 
      @minidump_field_context
    end

    ##
    # Bit 11 of `minidump_fields`: further pieces of memory.
    def minidump_field_data_blocks
      return @minidump_field_data_blocks unless @minidump_field_data_blocks.nil?
      @minidump_field_data_blocks =  ((minidump_fields_written) && (minidump_fields & 2048 != 0)) 
      @minidump_field_data_blocks
    end

    ##
    # Bit 9 of `minidump_fields`: the page that the fault was about.
    def minidump_field_data_page
      return @minidump_field_data_page unless @minidump_field_data_page.nil?
      @minidump_field_data_page =  ((minidump_fields_written) && (minidump_fields & 512 != 0)) 
      @minidump_field_data_page
    end

    ##
    # Bit 10 of `minidump_fields`: the kernel's debugger data block.
    def minidump_field_debugger_data
      return @minidump_field_debugger_data unless @minidump_field_debugger_data.nil?
      @minidump_field_debugger_data =  ((minidump_fields_written) && (minidump_fields & 1024 != 0)) 
      @minidump_field_debugger_data
    end

    ##
    # Bit 6 of `minidump_fields`.
    def minidump_field_driver_list
      return @minidump_field_driver_list unless @minidump_field_driver_list.nil?
      @minidump_field_driver_list =  ((minidump_fields_written) && (minidump_fields & 64 != 0)) 
      @minidump_field_driver_list
    end

    ##
    # Bit 1 of `minidump_fields`.
    def minidump_field_exception
      return @minidump_field_exception unless @minidump_field_exception.nil?
      @minidump_field_exception =  ((minidump_fields_written) && (minidump_fields & 2 != 0)) 
      @minidump_field_exception
    end

    ##
    # Bit 8 of `minidump_fields`: figures of the memory manager.
    def minidump_field_mm_info
      return @minidump_field_mm_info unless @minidump_field_mm_info.nil?
      @minidump_field_mm_info =  ((minidump_fields_written) && (minidump_fields & 256 != 0)) 
      @minidump_field_mm_info
    end

    ##
    # Bit 2 of `minidump_fields`: control block of the processor (`KPRCB`).
    def minidump_field_prcb
      return @minidump_field_prcb unless @minidump_field_prcb.nil?
      @minidump_field_prcb =  ((minidump_fields_written) && (minidump_fields & 4 != 0)) 
      @minidump_field_prcb
    end

    ##
    # Bit 3 of `minidump_fields`: current process (`EPROCESS`).
    def minidump_field_process
      return @minidump_field_process unless @minidump_field_process.nil?
      @minidump_field_process =  ((minidump_fields_written) && (minidump_fields & 8 != 0)) 
      @minidump_field_process
    end

    ##
    # Bit 5 of `minidump_fields`: kernel stack of the current thread.
    def minidump_field_stack
      return @minidump_field_stack unless @minidump_field_stack.nil?
      @minidump_field_stack =  ((minidump_fields_written) && (minidump_fields & 32 != 0)) 
      @minidump_field_stack
    end

    ##
    # Bit 4 of `minidump_fields`: current thread (`ETHREAD`).
    def minidump_field_thread
      return @minidump_field_thread unless @minidump_field_thread.nil?
      @minidump_field_thread =  ((minidump_fields_written) && (minidump_fields & 16 != 0)) 
      @minidump_field_thread
    end

    ##
    # Whether `minidump_fields` was written: false if it has the fill pattern, whose
    # bits mean nothing.
    def minidump_fields_written
      return @minidump_fields_written unless @minidump_fields_written.nil?
      @minidump_fields_written = minidump_fields != 1162297680
      @minidump_fields_written
    end

    ##
    # Bit 2 of `suite_mask`.
    def suite_back_office
      return @suite_back_office unless @suite_back_office.nil?
      @suite_back_office =  ((suite_mask_written) && (suite_mask & 4 != 0)) 
      @suite_back_office
    end

    ##
    # Bit 10 of `suite_mask`: a web edition.
    def suite_blade
      return @suite_blade unless @suite_blade.nil?
      @suite_blade =  ((suite_mask_written) && (suite_mask & 1024 != 0)) 
      @suite_blade
    end

    ##
    # Bit 3 of `suite_mask`.
    def suite_communications
      return @suite_communications unless @suite_communications.nil?
      @suite_communications =  ((suite_mask_written) && (suite_mask & 8 != 0)) 
      @suite_communications
    end

    ##
    # Bit 14 of `suite_mask`.
    def suite_compute_server
      return @suite_compute_server unless @suite_compute_server.nil?
      @suite_compute_server =  ((suite_mask_written) && (suite_mask & 16384 != 0)) 
      @suite_compute_server
    end

    ##
    # Bit 7 of `suite_mask`.
    def suite_datacenter
      return @suite_datacenter unless @suite_datacenter.nil?
      @suite_datacenter =  ((suite_mask_written) && (suite_mask & 128 != 0)) 
      @suite_datacenter
    end

    ##
    # Bit 6 of `suite_mask`.
    def suite_embedded_nt
      return @suite_embedded_nt unless @suite_embedded_nt.nil?
      @suite_embedded_nt =  ((suite_mask_written) && (suite_mask & 64 != 0)) 
      @suite_embedded_nt
    end

    ##
    # Bit 11 of `suite_mask`.
    def suite_embedded_restricted
      return @suite_embedded_restricted unless @suite_embedded_restricted.nil?
      @suite_embedded_restricted =  ((suite_mask_written) && (suite_mask & 2048 != 0)) 
      @suite_embedded_restricted
    end

    ##
    # Bit 1 of `suite_mask`.
    def suite_enterprise
      return @suite_enterprise unless @suite_enterprise.nil?
      @suite_enterprise =  ((suite_mask_written) && (suite_mask & 2 != 0)) 
      @suite_enterprise
    end

    ##
    # Whether `suite_mask` was written: false if it has the fill pattern, whose bits
    # mean nothing.
    def suite_mask_written
      return @suite_mask_written unless @suite_mask_written.nil?
      @suite_mask_written = suite_mask != 1162297680
      @suite_mask_written
    end

    ##
    # Bit 17 of `suite_mask`: remote desktop with several interactive sessions on a
    # client edition.
    def suite_multi_user_ts
      return @suite_multi_user_ts unless @suite_multi_user_ts.nil?
      @suite_multi_user_ts =  ((suite_mask_written) && (suite_mask & 131072 != 0)) 
      @suite_multi_user_ts
    end

    ##
    # Bit 9 of `suite_mask`: a home edition.
    def suite_personal
      return @suite_personal unless @suite_personal.nil?
      @suite_personal =  ((suite_mask_written) && (suite_mask & 512 != 0)) 
      @suite_personal
    end

    ##
    # Bit 12 of `suite_mask`.
    def suite_security_appliance
      return @suite_security_appliance unless @suite_security_appliance.nil?
      @suite_security_appliance =  ((suite_mask_written) && (suite_mask & 4096 != 0)) 
      @suite_security_appliance
    end

    ##
    # Bit 8 of `suite_mask`: remote desktop with one interactive session.
    def suite_single_user_ts
      return @suite_single_user_ts unless @suite_single_user_ts.nil?
      @suite_single_user_ts =  ((suite_mask_written) && (suite_mask & 256 != 0)) 
      @suite_single_user_ts
    end

    ##
    # Bit 0 of `suite_mask`.
    def suite_small_business
      return @suite_small_business unless @suite_small_business.nil?
      @suite_small_business =  ((suite_mask_written) && (suite_mask & 1 != 0)) 
      @suite_small_business
    end

    ##
    # Bit 5 of `suite_mask`.
    def suite_small_business_restricted
      return @suite_small_business_restricted unless @suite_small_business_restricted.nil?
      @suite_small_business_restricted =  ((suite_mask_written) && (suite_mask & 32 != 0)) 
      @suite_small_business_restricted
    end

    ##
    # Bit 13 of `suite_mask`.
    def suite_storage_server
      return @suite_storage_server unless @suite_storage_server.nil?
      @suite_storage_server =  ((suite_mask_written) && (suite_mask & 8192 != 0)) 
      @suite_storage_server
    end

    ##
    # Bit 4 of `suite_mask`: terminal services are installed; set on nearly every
    # machine.
    def suite_terminal
      return @suite_terminal unless @suite_terminal.nil?
      @suite_terminal =  ((suite_mask_written) && (suite_mask & 16 != 0)) 
      @suite_terminal
    end

    ##
    # Bit 15 of `suite_mask`: Windows Home Server.
    def suite_wh_server
      return @suite_wh_server unless @suite_wh_server.nil?
      @suite_wh_server =  ((suite_mask_written) && (suite_mask & 32768 != 0)) 
      @suite_wh_server
    end

    ##
    # 0xf for a free (release) build of the kernel, 0xc for a checked
    # (debug) build; not the version number of Windows.
    attr_reader :major_version

    ##
    # Build number of Windows, such as 7601.
    attr_reader :minor_version

    ##
    # Physical address of the root of the page tables, CR3 on x86. If
    # `pae_enabled` it is a table of four entries, aligned to 32 bytes only.
    attr_reader :directory_table_base

    ##
    # Virtual address of the page frame number database. Some writers store
    # the address of the kernel variable that points to it instead.
    attr_reader :pfn_database

    ##
    # Virtual address of the head of the list of loaded kernel modules.
    attr_reader :ps_loaded_module_list

    ##
    # Virtual address of the head of the list of processes.
    attr_reader :ps_active_process_head

    ##
    # Architecture of the processor, which tells the layout of `context_record`.
    attr_reader :machine_image_type
    attr_reader :number_processors

    ##
    # Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
    # 0x7e.
    # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2 Source
    attr_reader :bug_check_code

    ##
    # The four parameters of the bug check.
    attr_reader :bug_check_code_parameters

    ##
    # Unused text; zeros or the fill pattern in practice.
    attr_reader :version_user

    ##
    # 1 if the page tables have entries of 64 bits (physical address
    # extension), 0 if these have 32 bits. 0x50 is the fill pattern.
    attr_reader :pae_enabled

    ##
    # Revision of the debugger interface. 0x41 is the fill pattern.
    # @see https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/wdbgexts.h Source
    attr_reader :kd_secondary_version
    attr_reader :_unnamed13

    ##
    # Virtual address of the kernel's debugger data block
    # (`KDDEBUGGER_DATA64`, on 32-bit machines too), from which a debugger
    # finds everything else. Some tools leave the fill pattern.
    attr_reader :kd_debugger_data_block

    ##
    # The physical memory of the machine. It tells where the pages of a full
    # dump are; other kinds have it for information or not at all.
    attr_reader :physical_memory_block

    ##
    # Registers of the processor that stopped the machine, in the layout of
    # its architecture. Raw bytes for architectures without a type here.
    attr_reader :context_record

    ##
    # The exception that led to the dump. Windows stores a breakpoint
    # (0x80000003) here whatever the cause; the original exception is
    # reached through `bug_check_code_parameters`.
    attr_reader :exception

    ##
    # Text of the writer, ended by a zero byte, or the fill pattern.
    attr_reader :comment

    ##
    # How and when the dump was made; combination of `attribute_masks`.
    # Older writers leave the fill pattern, which is told apart by
    # `attributes_written`. The bits are `attribute_hiber_crash` and those
    # after it.
    attr_reader :attributes

    ##
    # Number of times the installation was started.
    attr_reader :boot_id
    attr_reader :_unnamed21

    ##
    # What follows the header. Some tools leave the fill pattern in a full
    # dump.
    attr_reader :dump_type

    ##
    # Parts that a triage dump holds; combination of `minidump_field_masks`.
    # Does not tell a triage dump from others: it may be set in all. The bits
    # are `minidump_field_context` and those after it.
    attr_reader :minidump_fields

    ##
    # State of the data that drivers added behind the dump. Does not tell
    # whether there is any.
    attr_reader :secondary_data_state
    attr_reader :product_type

    ##
    # Product suites of the installation; combination of `suite_masks`. The bits
    # are `suite_small_business` and those after it.
    # @see https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-osversioninfoexw Source
    attr_reader :suite_mask

    ##
    # What the writer has to say of its work; 0 is success.
    attr_reader :writer_status

    ##
    # Bytes that the writer asked for. Equal to the size of the file for
    # some writers, larger or smaller for others.
    attr_reader :required_dump_space
    attr_reader :_unnamed29

    ##
    # Time since the start of the machine, in intervals of 100 ns.
    attr_reader :system_up_time

    ##
    # Time of the dump as a Windows FILETIME: intervals of 100 ns since
    # 1601-01-01 00:00 UTC.
    # @see https://learn.microsoft.com/en-us/windows/win32/api/minwinbase/ns-minwinbase-filetime Source
    attr_reader :system_time
    attr_reader :_raw_physical_memory_block
    attr_reader :_raw_context_record
  end

  ##
  # Header of a 64-bit machine (0x2000 bytes), from behind `signature` and
  # `valid_dump` on. The same for all 64-bit processors; only
  # `context_record` differs.
  # @see https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h Source
  class Header64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @major_version = @_io.read_u4le
      @minor_version = @_io.read_u4le
      @directory_table_base = @_io.read_u8le
      @pfn_database = @_io.read_u8le
      @ps_loaded_module_list = @_io.read_u8le
      @ps_active_process_head = @_io.read_u8le
      @machine_image_type = Kaitai::Struct::Stream::resolve_enum(WindowsKernelDump::MACHINE_TYPES, @_io.read_u4le)
      @number_processors = @_io.read_u4le
      @bug_check_code = @_io.read_u4le
      @_unnamed9 = @_io.read_bytes(4)
      @bug_check_code_parameters = []
      (4).times { |i|
        @bug_check_code_parameters << @_io.read_u8le
      }
      @version_user = @_io.read_bytes(32)
      @kd_debugger_data_block = @_io.read_u8le
      _io_physical_memory_block = @_io.substream(704)
      @physical_memory_block = PhysicalMemoryDescriptor64.new(_io_physical_memory_block, self, @_root)
      case machine_image_type
      when :machine_types_amd64
        _io_context_record = @_io.substream(3000)
        @context_record = ContextX64.new(_io_context_record, self, @_root)
      when :machine_types_arm64
        _io_context_record = @_io.substream(3000)
        @context_record = ContextArm64.new(_io_context_record, self, @_root)
      else
        @context_record = @_io.read_bytes(3000)
      end
      @exception = ExceptionRecord64.new(@_io, self, @_root)
      @dump_type = Kaitai::Struct::Stream::resolve_enum(WindowsKernelDump::DUMP_TYPES, @_io.read_u4le)
      @_unnamed17 = @_io.read_bytes(4)
      @required_dump_space = @_io.read_s8le
      @system_time = @_io.read_s8le
      @comment = @_io.read_bytes(128)
      @system_up_time = @_io.read_s8le
      @minidump_fields = @_io.read_u4le
      @secondary_data_state = @_io.read_u4le
      @product_type = Kaitai::Struct::Stream::resolve_enum(WindowsKernelDump::PRODUCT_TYPES, @_io.read_u4le)
      @suite_mask = @_io.read_u4le
      @writer_status = @_io.read_u4le
      @_unnamed27 = @_io.read_bytes(1)
      @kd_secondary_version = @_io.read_u1
      @paging_levels = @_io.read_u1
      @_unnamed30 = @_io.read_bytes(1)
      @attributes = @_io.read_u4le
      @boot_id = @_io.read_u4le
      self
    end

    ##
    # Bit 9 of `attributes`: the dump was encrypted once and has been decrypted.
    def attribute_decrypted_dump
      return @attribute_decrypted_dump unless @attribute_decrypted_dump.nil?
      @attribute_decrypted_dump =  ((attributes_written) && (attributes & 512 != 0)) 
      @attribute_decrypted_dump
    end

    ##
    # Bit 1 of `attributes`: the device that takes the dump was without power.
    def attribute_dump_device_power_off
      return @attribute_dump_device_power_off unless @attribute_dump_device_power_off.nil?
      @attribute_dump_device_power_off =  ((attributes_written) && (attributes & 2 != 0)) 
      @attribute_dump_device_power_off
    end

    ##
    # Bit 5 of `attributes`.
    def attribute_dump_is_generated_offline
      return @attribute_dump_is_generated_offline unless @attribute_dump_is_generated_offline.nil?
      @attribute_dump_is_generated_offline =  ((attributes_written) && (attributes & 32 != 0)) 
      @attribute_dump_is_generated_offline
    end

    ##
    # Bit 7 of `attributes`: the machine stopped while it was starting.
    def attribute_early_boot_crash
      return @attribute_early_boot_crash unless @attribute_early_boot_crash.nil?
      @attribute_early_boot_crash =  ((attributes_written) && (attributes & 128 != 0)) 
      @attribute_early_boot_crash
    end

    ##
    # Bit 8 of `attributes`: all but the header is encrypted.
    def attribute_encrypted_dump_data
      return @attribute_encrypted_dump_data unless @attribute_encrypted_dump_data.nil?
      @attribute_encrypted_dump_data =  ((attributes_written) && (attributes & 256 != 0)) 
      @attribute_encrypted_dump_data
    end

    ##
    # Bit 6 of `attributes`.
    def attribute_filter_dump_file
      return @attribute_filter_dump_file unless @attribute_filter_dump_file.nil?
      @attribute_filter_dump_file =  ((attributes_written) && (attributes & 64 != 0)) 
      @attribute_filter_dump_file
    end

    ##
    # Bit 0 of `attributes`: the machine stopped while it was hibernating or
    # resuming.
    def attribute_hiber_crash
      return @attribute_hiber_crash unless @attribute_hiber_crash.nil?
      @attribute_hiber_crash =  ((attributes_written) && (attributes & 1 != 0)) 
      @attribute_hiber_crash
    end

    ##
    # Bit 2 of `attributes`: the file was too small for the dump.
    def attribute_insufficient_dumpfile_size
      return @attribute_insufficient_dumpfile_size unless @attribute_insufficient_dumpfile_size.nil?
      @attribute_insufficient_dumpfile_size =  ((attributes_written) && (attributes & 4 != 0)) 
      @attribute_insufficient_dumpfile_size
    end

    ##
    # Bit 3 of `attributes`: the kernel itself wrote a triage dump.
    def attribute_kernel_generated_triage_dump
      return @attribute_kernel_generated_triage_dump unless @attribute_kernel_generated_triage_dump.nil?
      @attribute_kernel_generated_triage_dump =  ((attributes_written) && (attributes & 8 != 0)) 
      @attribute_kernel_generated_triage_dump
    end

    ##
    # Bit 4 of `attributes`: memory was taken while the machine went on running.
    def attribute_live_dump_generated_dump
      return @attribute_live_dump_generated_dump unless @attribute_live_dump_generated_dump.nil?
      @attribute_live_dump_generated_dump =  ((attributes_written) && (attributes & 16 != 0)) 
      @attribute_live_dump_generated_dump
    end

    ##
    # Whether `attributes` was written: false if it has the fill pattern, whose bits
    # mean nothing.
    def attributes_written
      return @attributes_written unless @attributes_written.nil?
      @attributes_written = attributes != 1162297680
      @attributes_written
    end

    ##
    # What build 26100 stores in the reserved area.
    def extension
      return @extension unless @extension.nil?
      if len_extension == 664
        _pos = @_io.pos
        @_io.seek(4176)
        @extension = HeaderExtension.new(@_io, self, @_root)
        @_io.seek(_pos)
      end
      @extension
    end

    ##
    # 0x298 if `extension` is there, the fill pattern or 0 if not. It lies at
    # offset 0x1058 of the file, where public headers have a reserved area.
    def len_extension
      return @len_extension unless @len_extension.nil?
      _pos = @_io.pos
      @_io.seek(4176)
      @len_extension = @_io.read_u4le
      @_io.seek(_pos)
      @len_extension
    end

    ##
    # Bit 7 of `minidump_fields`: name of the driver that is held responsible.
    def minidump_field_broken_driver
      return @minidump_field_broken_driver unless @minidump_field_broken_driver.nil?
      @minidump_field_broken_driver =  ((minidump_fields_written) && (minidump_fields & 128 != 0)) 
      @minidump_field_broken_driver
    end

    ##
    # Bit 0 of `minidump_fields`: registers of the processor.
    def minidump_field_context
      return @minidump_field_context unless @minidump_field_context.nil?
      @minidump_field_context =  ((minidump_fields_written) && (minidump_fields & 1 != 0)) 
      @minidump_field_context
    end

    ##
    # Bit 11 of `minidump_fields`: further pieces of memory.
    def minidump_field_data_blocks
      return @minidump_field_data_blocks unless @minidump_field_data_blocks.nil?
      @minidump_field_data_blocks =  ((minidump_fields_written) && (minidump_fields & 2048 != 0)) 
      @minidump_field_data_blocks
    end

    ##
    # Bit 9 of `minidump_fields`: the page that the fault was about.
    def minidump_field_data_page
      return @minidump_field_data_page unless @minidump_field_data_page.nil?
      @minidump_field_data_page =  ((minidump_fields_written) && (minidump_fields & 512 != 0)) 
      @minidump_field_data_page
    end

    ##
    # Bit 10 of `minidump_fields`: the kernel's debugger data block.
    def minidump_field_debugger_data
      return @minidump_field_debugger_data unless @minidump_field_debugger_data.nil?
      @minidump_field_debugger_data =  ((minidump_fields_written) && (minidump_fields & 1024 != 0)) 
      @minidump_field_debugger_data
    end

    ##
    # Bit 6 of `minidump_fields`.
    def minidump_field_driver_list
      return @minidump_field_driver_list unless @minidump_field_driver_list.nil?
      @minidump_field_driver_list =  ((minidump_fields_written) && (minidump_fields & 64 != 0)) 
      @minidump_field_driver_list
    end

    ##
    # Bit 1 of `minidump_fields`.
    def minidump_field_exception
      return @minidump_field_exception unless @minidump_field_exception.nil?
      @minidump_field_exception =  ((minidump_fields_written) && (minidump_fields & 2 != 0)) 
      @minidump_field_exception
    end

    ##
    # Bit 8 of `minidump_fields`: figures of the memory manager.
    def minidump_field_mm_info
      return @minidump_field_mm_info unless @minidump_field_mm_info.nil?
      @minidump_field_mm_info =  ((minidump_fields_written) && (minidump_fields & 256 != 0)) 
      @minidump_field_mm_info
    end

    ##
    # Bit 2 of `minidump_fields`: control block of the processor (`KPRCB`).
    def minidump_field_prcb
      return @minidump_field_prcb unless @minidump_field_prcb.nil?
      @minidump_field_prcb =  ((minidump_fields_written) && (minidump_fields & 4 != 0)) 
      @minidump_field_prcb
    end

    ##
    # Bit 3 of `minidump_fields`: current process (`EPROCESS`).
    def minidump_field_process
      return @minidump_field_process unless @minidump_field_process.nil?
      @minidump_field_process =  ((minidump_fields_written) && (minidump_fields & 8 != 0)) 
      @minidump_field_process
    end

    ##
    # Bit 5 of `minidump_fields`: kernel stack of the current thread.
    def minidump_field_stack
      return @minidump_field_stack unless @minidump_field_stack.nil?
      @minidump_field_stack =  ((minidump_fields_written) && (minidump_fields & 32 != 0)) 
      @minidump_field_stack
    end

    ##
    # Bit 4 of `minidump_fields`: current thread (`ETHREAD`).
    def minidump_field_thread
      return @minidump_field_thread unless @minidump_field_thread.nil?
      @minidump_field_thread =  ((minidump_fields_written) && (minidump_fields & 16 != 0)) 
      @minidump_field_thread
    end

    ##
    # Whether `minidump_fields` was written: false if it has the fill pattern, whose
    # bits mean nothing.
    def minidump_fields_written
      return @minidump_fields_written unless @minidump_fields_written.nil?
      @minidump_fields_written = minidump_fields != 1162297680
      @minidump_fields_written
    end

    ##
    # Bit 2 of `suite_mask`.
    def suite_back_office
      return @suite_back_office unless @suite_back_office.nil?
      @suite_back_office =  ((suite_mask_written) && (suite_mask & 4 != 0)) 
      @suite_back_office
    end

    ##
    # Bit 10 of `suite_mask`: a web edition.
    def suite_blade
      return @suite_blade unless @suite_blade.nil?
      @suite_blade =  ((suite_mask_written) && (suite_mask & 1024 != 0)) 
      @suite_blade
    end

    ##
    # Bit 3 of `suite_mask`.
    def suite_communications
      return @suite_communications unless @suite_communications.nil?
      @suite_communications =  ((suite_mask_written) && (suite_mask & 8 != 0)) 
      @suite_communications
    end

    ##
    # Bit 14 of `suite_mask`.
    def suite_compute_server
      return @suite_compute_server unless @suite_compute_server.nil?
      @suite_compute_server =  ((suite_mask_written) && (suite_mask & 16384 != 0)) 
      @suite_compute_server
    end

    ##
    # Bit 7 of `suite_mask`.
    def suite_datacenter
      return @suite_datacenter unless @suite_datacenter.nil?
      @suite_datacenter =  ((suite_mask_written) && (suite_mask & 128 != 0)) 
      @suite_datacenter
    end

    ##
    # Bit 6 of `suite_mask`.
    def suite_embedded_nt
      return @suite_embedded_nt unless @suite_embedded_nt.nil?
      @suite_embedded_nt =  ((suite_mask_written) && (suite_mask & 64 != 0)) 
      @suite_embedded_nt
    end

    ##
    # Bit 11 of `suite_mask`.
    def suite_embedded_restricted
      return @suite_embedded_restricted unless @suite_embedded_restricted.nil?
      @suite_embedded_restricted =  ((suite_mask_written) && (suite_mask & 2048 != 0)) 
      @suite_embedded_restricted
    end

    ##
    # Bit 1 of `suite_mask`.
    def suite_enterprise
      return @suite_enterprise unless @suite_enterprise.nil?
      @suite_enterprise =  ((suite_mask_written) && (suite_mask & 2 != 0)) 
      @suite_enterprise
    end

    ##
    # Whether `suite_mask` was written: false if it has the fill pattern, whose bits
    # mean nothing.
    def suite_mask_written
      return @suite_mask_written unless @suite_mask_written.nil?
      @suite_mask_written = suite_mask != 1162297680
      @suite_mask_written
    end

    ##
    # Bit 17 of `suite_mask`: remote desktop with several interactive sessions on a
    # client edition.
    def suite_multi_user_ts
      return @suite_multi_user_ts unless @suite_multi_user_ts.nil?
      @suite_multi_user_ts =  ((suite_mask_written) && (suite_mask & 131072 != 0)) 
      @suite_multi_user_ts
    end

    ##
    # Bit 9 of `suite_mask`: a home edition.
    def suite_personal
      return @suite_personal unless @suite_personal.nil?
      @suite_personal =  ((suite_mask_written) && (suite_mask & 512 != 0)) 
      @suite_personal
    end

    ##
    # Bit 12 of `suite_mask`.
    def suite_security_appliance
      return @suite_security_appliance unless @suite_security_appliance.nil?
      @suite_security_appliance =  ((suite_mask_written) && (suite_mask & 4096 != 0)) 
      @suite_security_appliance
    end

    ##
    # Bit 8 of `suite_mask`: remote desktop with one interactive session.
    def suite_single_user_ts
      return @suite_single_user_ts unless @suite_single_user_ts.nil?
      @suite_single_user_ts =  ((suite_mask_written) && (suite_mask & 256 != 0)) 
      @suite_single_user_ts
    end

    ##
    # Bit 0 of `suite_mask`.
    def suite_small_business
      return @suite_small_business unless @suite_small_business.nil?
      @suite_small_business =  ((suite_mask_written) && (suite_mask & 1 != 0)) 
      @suite_small_business
    end

    ##
    # Bit 5 of `suite_mask`.
    def suite_small_business_restricted
      return @suite_small_business_restricted unless @suite_small_business_restricted.nil?
      @suite_small_business_restricted =  ((suite_mask_written) && (suite_mask & 32 != 0)) 
      @suite_small_business_restricted
    end

    ##
    # Bit 13 of `suite_mask`.
    def suite_storage_server
      return @suite_storage_server unless @suite_storage_server.nil?
      @suite_storage_server =  ((suite_mask_written) && (suite_mask & 8192 != 0)) 
      @suite_storage_server
    end

    ##
    # Bit 4 of `suite_mask`: terminal services are installed; set on nearly every
    # machine.
    def suite_terminal
      return @suite_terminal unless @suite_terminal.nil?
      @suite_terminal =  ((suite_mask_written) && (suite_mask & 16 != 0)) 
      @suite_terminal
    end

    ##
    # Bit 15 of `suite_mask`: Windows Home Server.
    def suite_wh_server
      return @suite_wh_server unless @suite_wh_server.nil?
      @suite_wh_server =  ((suite_mask_written) && (suite_mask & 32768 != 0)) 
      @suite_wh_server
    end

    ##
    # 0xf for a free (release) build of the kernel, 0xc for a checked
    # (debug) build; not the version number of Windows.
    attr_reader :major_version

    ##
    # Build number of Windows, such as 19041.
    attr_reader :minor_version

    ##
    # Physical address of the root of the page tables: CR3 on x64, the base
    # in TTBR0_EL1 on ARM64. Its low twelve bits may carry flags or a
    # process-context identifier.
    attr_reader :directory_table_base

    ##
    # Virtual address of the page frame number database. Some writers store
    # the address of the kernel variable that points to it instead.
    attr_reader :pfn_database

    ##
    # Virtual address of the head of the list of loaded kernel modules.
    attr_reader :ps_loaded_module_list

    ##
    # Virtual address of the head of the list of processes.
    attr_reader :ps_active_process_head

    ##
    # Architecture of the processor, which tells the layout of `context_record`.
    attr_reader :machine_image_type
    attr_reader :number_processors

    ##
    # Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
    # 0x7e.
    # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2 Source
    attr_reader :bug_check_code

    ##
    # Aligns the next field; keeps the fill pattern.
    attr_reader :_unnamed9

    ##
    # The four parameters of the bug check. A 32-bit status code among them
    # may or may not be sign-extended.
    attr_reader :bug_check_code_parameters

    ##
    # Unused text; zeros or the fill pattern in practice.
    attr_reader :version_user

    ##
    # Virtual address of the kernel's debugger data block
    # (`KDDEBUGGER_DATA64`), from which a debugger finds everything else.
    attr_reader :kd_debugger_data_block

    ##
    # The physical memory of the machine. It tells where the pages of a full
    # dump are; other kinds have it for information or not at all. Windows
    # declares 700 bytes; the last four align the next field and mostly keep
    # the fill pattern.
    attr_reader :physical_memory_block

    ##
    # Registers of the processor that stopped the machine, in the layout of
    # its architecture. Raw bytes for architectures without a type here.
    attr_reader :context_record

    ##
    # The exception that led to the dump. Windows stores a breakpoint
    # (0x80000003) here whatever the cause; the original exception is
    # reached through `bug_check_code_parameters`.
    attr_reader :exception

    ##
    # What follows the header. Some tools leave the fill pattern in a full
    # dump.
    attr_reader :dump_type

    ##
    # Aligns the next field; keeps the fill pattern.
    attr_reader :_unnamed17

    ##
    # Bytes that the writer asked for. Equal to the size of the file for
    # some writers, larger or smaller for others.
    attr_reader :required_dump_space

    ##
    # Time of the dump as a Windows FILETIME: intervals of 100 ns since
    # 1601-01-01 00:00 UTC.
    # @see https://learn.microsoft.com/en-us/windows/win32/api/minwinbase/ns-minwinbase-filetime Source
    attr_reader :system_time

    ##
    # Text of the writer, ended by a zero byte, or the fill pattern.
    attr_reader :comment

    ##
    # Time since the start of the machine, in intervals of 100 ns.
    attr_reader :system_up_time

    ##
    # Parts that a triage dump holds; combination of `minidump_field_masks`.
    # Does not tell a triage dump from others: it may be set in all. The bits
    # are `minidump_field_context` and those after it.
    attr_reader :minidump_fields

    ##
    # State of the data that drivers added behind the dump. Does not tell
    # whether there is any.
    attr_reader :secondary_data_state
    attr_reader :product_type

    ##
    # Product suites of the installation; combination of `suite_masks`. The bits
    # are `suite_small_business` and those after it.
    # @see https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-osversioninfoexw Source
    attr_reader :suite_mask

    ##
    # What the writer has to say of its work; 0 is success.
    attr_reader :writer_status
    attr_reader :_unnamed27

    ##
    # Revision of the debugger interface: 0 and 1 are obsolete layouts of
    # the x64 context, 2 is the present one. 0x41 is the fill pattern.
    # @see https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/wdbgexts.h Source
    attr_reader :kd_secondary_version

    ##
    # Presumably the levels of the page tables, 4 or 5. That is inferred from
    # dumps of build 26100, which have 4 here; public headers declare the byte
    # as unused, and older builds leave the fill pattern, 0x47.
    attr_reader :paging_levels
    attr_reader :_unnamed30

    ##
    # How and when the dump was made; combination of `attribute_masks`.
    # Older writers leave the fill pattern, which is told apart by
    # `attributes_written`. The bits are `attribute_hiber_crash` and those
    # after it.
    attr_reader :attributes

    ##
    # Number of times the installation was started.
    attr_reader :boot_id
    attr_reader :_raw_physical_memory_block
    attr_reader :_raw_context_record
  end

  ##
  # What build 26100 of Windows stores in the area that public headers call
  # reserved (0x2b4 bytes). No public source describes it: places and meanings
  # are inferred from the dumps of that build, and the names are made up here.
  # @see https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h Source
  class HeaderExtension < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @len_extension = @_io.read_u4le
      @_unnamed1 = @_io.read_bytes(4)
      @_unnamed2 = @_io.read_bytes(400)
      @status_text = @_io.read_bytes(256)
      @build_string = @_io.read_bytes(12)
      @_unnamed5 = @_io.read_bytes(4)
      @update_build_revision = @_io.read_u4le
      @nt_major_version = @_io.read_u4le
      @nt_minor_version = @_io.read_u4le
      self
    end

    ##
    # Always 0x298, which is the offset of `build_string` here.
    attr_reader :len_extension

    ##
    # Always 0x298 too.
    attr_reader :_unnamed1

    ##
    # Always zeros.
    attr_reader :_unnamed2

    ##
    # What the writer has to say of its work, in ASCII and filled up with zero
    # bytes, such as "Dump completed successfully.".
    attr_reader :status_text

    ##
    # Build number of Windows as UTF-16LE text, ended by a zero character.
    attr_reader :build_string

    ##
    # Keeps the fill pattern.
    attr_reader :_unnamed5

    ##
    # Revision of the build, which is 2314 in 26100.2314.
    attr_reader :update_build_revision

    ##
    # Major version number of Windows, 10.
    attr_reader :nt_major_version

    ##
    # Minor version number of Windows, 0.
    attr_reader :nt_minor_version
  end

  ##
  # A register of 128 bits.
  # @see https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-m128a Source
  class M128a < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @low = @_io.read_u8le
      @high = @_io.read_u8le
      self
    end

    ##
    # Bits 0 to 63.
    attr_reader :low

    ##
    # Bits 64 to 127; signed in C, which means nothing for a register.
    attr_reader :high
  end

  ##
  # Entry of the table of ranges of a range dump: neighbouring pages that are
  # stored. The table is not parsed here, apply this type to its bytes.
  # @see https://github.com/0vercl0k/kdmp-parser Source
  class PfnRange < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @base_page = @_io.read_u8le
      @page_count = @_io.read_u8le
      self
    end

    ##
    # Number of the first page, which is its physical address divided by 0x1000.
    attr_reader :base_page
    attr_reader :page_count
  end

  ##
  # Runs of physical pages of a 32-bit machine. In a full dump the pages of all
  # runs are stored one after another in the order of the runs.
  # @see https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h Source
  class PhysicalMemoryDescriptor32 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @number_of_runs = @_io.read_u4le
      @number_of_pages = @_io.read_u4le
      @runs = []
      ((number_of_runs <= max_runs ? number_of_runs : 0)).times { |i|
        @runs << PhysicalMemoryRun32.new(@_io, self, @_root)
      }
      self
    end

    ##
    # The number of whole runs that fit in the 700 bytes of the header.
    def max_runs
      return @max_runs unless @max_runs.nil?
      @max_runs = 86
      @max_runs
    end

    ##
    # May be the fill pattern, then the descriptor is absent.
    attr_reader :number_of_runs

    ##
    # Pages in all runs.
    attr_reader :number_of_pages

    ##
    # Empty when `number_of_runs` is more than fits in the header.
    attr_reader :runs
  end

  ##
  # Runs of physical pages. In a full dump the pages of all runs are stored
  # one after another in the order of the runs.
  # @see https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h Source
  class PhysicalMemoryDescriptor64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @number_of_runs = @_io.read_u4le
      @_unnamed1 = @_io.read_bytes(4)
      @number_of_pages = @_io.read_u8le
      @runs = []
      ((number_of_runs <= max_runs ? number_of_runs : 0)).times { |i|
        @runs << PhysicalMemoryRun64.new(@_io, self, @_root)
      }
      self
    end

    ##
    # The number of whole runs that fit before the context. Windows writes at
    # most 42, which end before the alignment; QEMU declares 43.
    def max_runs
      return @max_runs unless @max_runs.nil?
      @max_runs = 43
      @max_runs
    end

    ##
    # May be the fill pattern, then the descriptor is absent.
    attr_reader :number_of_runs

    ##
    # Aligns the next field; keeps the fill pattern, so that the count must
    # not be read as eight bytes.
    attr_reader :_unnamed1

    ##
    # Pages in all runs.
    attr_reader :number_of_pages

    ##
    # Empty when `number_of_runs` is more than fits in the header.
    attr_reader :runs
  end

  ##
  # Neighbouring physical pages of a 32-bit machine.
  # @see https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h Source
  class PhysicalMemoryRun32 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @base_page = @_io.read_u4le
      @page_count = @_io.read_u4le
      self
    end

    ##
    # Number of the first page, which is its physical address divided by 0x1000.
    attr_reader :base_page
    attr_reader :page_count
  end

  ##
  # Neighbouring physical pages.
  # @see https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h Source
  class PhysicalMemoryRun64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @base_page = @_io.read_u8le
      @page_count = @_io.read_u8le
      self
    end

    ##
    # Number of the first page, which is its physical address divided by 0x1000.
    attr_reader :base_page
    attr_reader :page_count
  end

  ##
  # What follows the header of a range dump, which newer versions of WinDbg
  # write. A table of `pfn_range` entries lies between this header and the
  # pages; the stored pages lie one after another from `first_page_offset` on,
  # in the order of the ranges.
  # 
  # No public header declares it; the names are those of its readers.
  # @see https://github.com/0vercl0k/kdmp-parser Source
  class RdmpHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @marker = @_io.read_u4le
      raise Kaitai::Struct::ValidationNotEqualError.new(64, @marker, @_io, "/types/rdmp_header/seq/0") if not @marker == 64
      @signature = @_io.read_bytes(4)
      raise Kaitai::Struct::ValidationNotEqualError.new([82, 68, 77, 80].pack('C*'), @signature, @_io, "/types/rdmp_header/seq/1") if not @signature == [82, 68, 77, 80].pack('C*')
      @valid_dump = @_io.read_bytes(4)
      raise Kaitai::Struct::ValidationNotEqualError.new([68, 85, 77, 80].pack('C*'), @valid_dump, @_io, "/types/rdmp_header/seq/2") if not @valid_dump == [68, 85, 77, 80].pack('C*')
      @_unnamed3 = @_io.read_bytes(4)
      @metadata_size = @_io.read_u8le
      raise Kaitai::Struct::ValidationLessThanError.new(16, @metadata_size, @_io, "/types/rdmp_header/seq/4") if not @metadata_size >= 16
      @first_page_offset = @_io.read_u8le
      self
    end

    ##
    # Size of the table of ranges in bytes. The table may end early with an
    # entry whose page number is 0.
    def len_ranges
      return @len_ranges unless @len_ranges.nil?
      @len_ranges = (metadata_size - 16)
      @len_ranges
    end

    ##
    # Entries in the table of ranges. In a complete dump only; a kernel dump
    # has a number of unknown purpose in this place.
    def number_of_ranges
      return @number_of_ranges unless @number_of_ranges.nil?
      if _root.kind == :dump_types_complete_memory
        io = _root._io
        _pos = io.pos
        io.seek(_root.len_header + 32)
        @number_of_ranges = io.read_u4le
        io.seek(_pos)
      end
      @number_of_ranges
    end

    ##
    # Offset of the table of ranges from the start of the file.
    def ofs_ranges
      return @ofs_ranges unless @ofs_ranges.nil?
      @ofs_ranges = _root.len_header + 48
      @ofs_ranges
    end

    ##
    # The table as it lies in the file, `pfn_range` after `pfn_range`. For
    # large dumps take the bytes from `ofs_ranges` instead.
    def ranges
      return @ranges unless @ranges.nil?
      io = _root._io
      _pos = io.pos
      io.seek(ofs_ranges)
      @ranges = io.read_bytes(len_ranges)
      io.seek(_pos)
      @ranges
    end

    ##
    # Number of stored pages, which are the pages of all ranges. In a complete
    # dump only; a kernel dump has a number of unknown purpose in this place.
    def total_number_of_pages
      return @total_number_of_pages unless @total_number_of_pages.nil?
      if _root.kind == :dump_types_complete_memory
        io = _root._io
        _pos = io.pos
        io.seek(_root.len_header + 40)
        @total_number_of_pages = io.read_u8le
        io.seek(_pos)
      end
      @total_number_of_pages
    end
    attr_reader :marker
    attr_reader :signature
    attr_reader :valid_dump

    ##
    # Reserved.
    attr_reader :_unnamed3

    ##
    # Bytes from behind `first_page_offset` to the first page: 16 bytes of
    # counts, then the table of ranges.
    attr_reader :metadata_size

    ##
    # Offset of the first stored page from the start of the file, which is
    # 0x2020 + `metadata_size`. Not always aligned.
    attr_reader :first_page_offset
  end

  ##
  # What follows the header of a summary dump, the kernel memory dump of
  # Windows 2000 to Windows 7. The bitmap is that of a bitmap dump, and so are
  # the names here, but fields have 32 bits and lie elsewhere. Both headers can
  # begin with the same signatures: they are told apart by `dump_type`.
  # 
  # After declarations of the structure; not seen in a file.
  # @see https://github.com/can1357/selene Source
  class SummaryHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @signature = @_io.read_bytes(4)
      raise Kaitai::Struct::ValidationNotEqualError.new([83, 68, 77, 80].pack('C*'), @signature, @_io, "/types/summary_header/seq/0") if not @signature == [83, 68, 77, 80].pack('C*')
      @valid_dump = @_io.read_bytes(4)
      raise Kaitai::Struct::ValidationNotEqualError.new([68, 85, 77, 80].pack('C*'), @valid_dump, @_io, "/types/summary_header/seq/1") if not @valid_dump == [68, 85, 77, 80].pack('C*')
      @dump_options = @_io.read_u4le
      @first_page = @_io.read_u4le
      @pages = @_io.read_u4le
      @total_present_pages = @_io.read_u4le
      @size_of_bitmap = @_io.read_u4le
      self
    end

    ##
    # The bitmap as it lies in the file. For large dumps take the bytes from
    # `ofs_bitmap` instead.
    def bitmap
      return @bitmap unless @bitmap.nil?
      io = _root._io
      _pos = io.pos
      io.seek(ofs_bitmap)
      @bitmap = io.read_bytes(len_bitmap)
      io.seek(_pos)
      @bitmap
    end

    ##
    # Size of the bitmap in bytes.
    def len_bitmap
      return @len_bitmap unless @len_bitmap.nil?
      @len_bitmap = ((pages + 7) / 8)
      @len_bitmap
    end

    ##
    # Offset of the bitmap from the start of the file.
    def ofs_bitmap
      return @ofs_bitmap unless @ofs_bitmap.nil?
      @ofs_bitmap = (_root.valid_dump == :valid_dumps_dump64 ? 8232 : 4128)
      @ofs_bitmap
    end

    ##
    # Bit 1 of `dump_options`: the part of virtual memory of the current process can
    # be read.
    def summary_option_valid_current_user_va
      return @summary_option_valid_current_user_va unless @summary_option_valid_current_user_va.nil?
      @summary_option_valid_current_user_va = dump_options & 2 != 0
      @summary_option_valid_current_user_va
    end

    ##
    # Bit 0 of `dump_options`: the kernel's part of virtual memory can be read.
    def summary_option_valid_kernel_va
      return @summary_option_valid_kernel_va unless @summary_option_valid_kernel_va.nil?
      @summary_option_valid_kernel_va = dump_options & 1 != 0
      @summary_option_valid_kernel_va
    end
    attr_reader :signature
    attr_reader :valid_dump

    ##
    # What parts of virtual memory can be read; combination of
    # `summary_option_masks`.
    attr_reader :dump_options

    ##
    # Offset of the first stored page from the start of the file: the size of
    # all headers and the bitmap.
    attr_reader :first_page

    ##
    # Number of bits in the bitmap. Bits of its last byte beyond it mean nothing.
    attr_reader :pages

    ##
    # Number of stored pages, which are the set bits of the bitmap.
    attr_reader :total_present_pages

    ##
    # Number of bits once more. A pointer follows, which means nothing in a
    # file and whose size is that of the machine: the bitmap lies behind it.
    attr_reader :size_of_bitmap
  end

  ##
  # Entry of the table of data blocks of a 32-bit machine as one reader has it, 12
  # bytes with an address of 32 bits. Another source has one structure for all
  # machines, which is `triage_data_block64`; neither has been seen in a file.
  # What is stored tells: the bytes of a block begin where those of the block
  # before it end, in every 64-bit dump at least.
  # @see https://github.com/can1357/selene Source
  # @see https://github.com/rizinorg/rizin Source
  class TriageDataBlock32 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @address = @_io.read_u4le
      @ofs_data = @_io.read_u4le
      @len_data = @_io.read_u4le
      self
    end

    ##
    # Virtual address of the first byte.
    attr_reader :address

    ##
    # Offset of the first byte from the start of the file.
    attr_reader :ofs_data

    ##
    # Size in bytes.
    attr_reader :len_data
  end

  ##
  # Entry of the table of data blocks (16 bytes): a piece of virtual memory. The
  # pieces are of any size and alignment; few overlap, with the same bytes in
  # both.
  # @see https://github.com/can1357/selene Source
  # @see https://github.com/rizinorg/rizin Source
  class TriageDataBlock64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @address = @_io.read_u8le
      @ofs_data = @_io.read_u4le
      @len_data = @_io.read_u4le
      self
    end

    ##
    # Virtual address of the first byte.
    attr_reader :address

    ##
    # Offset of the first byte from the start of the file.
    attr_reader :ofs_data

    ##
    # Size in bytes.
    attr_reader :len_data
  end

  ##
  # Directory of the parts of a triage dump of a 32-bit machine (0x68 bytes). See
  # `triage_dump64`, whose names it has. After declarations of the structure; not
  # seen in a file.
  # @see https://github.com/can1357/selene Source
  # @see https://github.com/rizinorg/rizin Source
  class TriageDump32 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @service_pack_build = @_io.read_u4le
      @size_of_dump = @_io.read_u4le
      @ofs_valid_mark = @_io.read_u4le
      @ofs_context = @_io.read_u4le
      @ofs_exception = @_io.read_u4le
      @ofs_mm_storage = @_io.read_u4le
      @ofs_unloaded_drivers = @_io.read_u4le
      @ofs_prcb = @_io.read_u4le
      @ofs_process = @_io.read_u4le
      @ofs_thread = @_io.read_u4le
      @ofs_call_stack = @_io.read_u4le
      @len_call_stack = @_io.read_u4le
      @ofs_driver_list = @_io.read_u4le
      @num_drivers = @_io.read_u4le
      @ofs_string_pool = @_io.read_u4le
      @len_string_pool = @_io.read_u4le
      @ofs_broken_driver = @_io.read_u4le
      @triage_options = @_io.read_u4le
      @top_of_stack = @_io.read_u4le
      @data_page_address = @_io.read_u4le
      @ofs_data_page = @_io.read_u4le
      @len_data_page = @_io.read_u4le
      @ofs_debugger_data = @_io.read_u4le
      @len_debugger_data = @_io.read_u4le
      @ofs_data_blocks = @_io.read_u4le
      @num_data_blocks = @_io.read_u4le
      self
    end

    ##
    # Name of the driver that is held responsible.
    def broken_driver
      return @broken_driver unless @broken_driver.nil?
      if ofs_broken_driver != 0
        io = _root._io
        _pos = io.pos
        io.seek(ofs_broken_driver)
        @broken_driver = DumpString.new(io, self, @_root)
        io.seek(_pos)
      end
      @broken_driver
    end

    ##
    # The saved part of the stack, from `top_of_stack` upwards.
    def call_stack
      return @call_stack unless @call_stack.nil?
      io = _root._io
      _pos = io.pos
      io.seek(ofs_call_stack)
      @call_stack = io.read_bytes(len_call_stack)
      io.seek(_pos)
      @call_stack
    end

    ##
    # What is stored of the page that the fault was about.
    def data_page
      return @data_page unless @data_page.nil?
      io = _root._io
      _pos = io.pos
      io.seek(ofs_data_page)
      @data_page = io.read_bytes(len_data_page)
      io.seek(_pos)
      @data_page
    end

    ##
    # The kernel's debugger data block, decoded.
    def debugger_data
      return @debugger_data unless @debugger_data.nil?
      io = _root._io
      _pos = io.pos
      io.seek(ofs_debugger_data)
      @debugger_data = io.read_bytes(len_debugger_data)
      io.seek(_pos)
      @debugger_data
    end

    ##
    # Loaded drivers in the order of their loading, if the file has the
    # whole table.
    def drivers
      return @drivers unless @drivers.nil?
      if (ofs_driver_list + len_driver_list) <= _root._io.size
        io = _root._io
        _pos = io.pos
        io.seek(ofs_driver_list)
        @drivers = []
        (num_drivers).times { |i|
          @drivers << DriverEntry32.new(io, self, @_root)
        }
        io.seek(_pos)
      end
      @drivers
    end

    ##
    # Size of an entry in the table of loaded drivers.
    def len_driver_entry
      return @len_driver_entry unless @len_driver_entry.nil?
      @len_driver_entry = 76
      @len_driver_entry
    end

    ##
    # Size of the table of loaded drivers in bytes.
    def len_driver_list
      return @len_driver_list unless @len_driver_list.nil?
      @len_driver_list = (num_drivers * 76)
      @len_driver_list
    end

    ##
    # Size of an entry in the table of unloaded drivers.
    def len_unloaded_driver
      return @len_unloaded_driver unless @len_unloaded_driver.nil?
      @len_unloaded_driver = 40
      @len_unloaded_driver
    end

    ##
    # Size of the table of unloaded drivers in bytes, one
    # `unloaded_driver32` after another.
    def len_unloaded_driver_table
      return @len_unloaded_driver_table unless @len_unloaded_driver_table.nil?
      if ofs_unloaded_drivers != 0
        @len_unloaded_driver_table = (num_unloaded_drivers * 40)
      end
      @len_unloaded_driver_table
    end

    ##
    # Figures of the memory manager.
    def mm_storage
      return @mm_storage unless @mm_storage.nil?
      if ofs_mm_storage != 0
        io = _root._io
        _pos = io.pos
        io.seek(ofs_mm_storage)
        @mm_storage = DumpMmStorage32.new(io, self, @_root)
        io.seek(_pos)
      end
      @mm_storage
    end

    ##
    # Number of unloaded drivers. Presumably of four bytes, as other counts
    # of a 32-bit machine.
    def num_unloaded_drivers
      return @num_unloaded_drivers unless @num_unloaded_drivers.nil?
      if ofs_unloaded_drivers != 0
        io = _root._io
        _pos = io.pos
        io.seek(ofs_unloaded_drivers)
        @num_unloaded_drivers = io.read_u4le
        io.seek(_pos)
      end
      @num_unloaded_drivers
    end

    ##
    # Offset of a `blob_file_header`, if the file goes on there.
    def ofs_secondary_data
      return @ofs_secondary_data unless @ofs_secondary_data.nil?
      @ofs_secondary_data = size_of_dump
      @ofs_secondary_data
    end

    ##
    # Offset of the table of unloaded drivers from the start of the file.
    def ofs_unloaded_driver_table
      return @ofs_unloaded_driver_table unless @ofs_unloaded_driver_table.nil?
      if ofs_unloaded_drivers != 0
        @ofs_unloaded_driver_table = (ofs_unloaded_drivers + 4)
      end
      @ofs_unloaded_driver_table
    end

    ##
    # Bit 8 of `triage_options`: there was not enough room for all that was to be
    # stored. False where all bits are set, which means that there are no options.
    def triage_option_overflowed
      return @triage_option_overflowed unless @triage_option_overflowed.nil?
      @triage_option_overflowed =  ((triage_options & 2147483647 != 2147483647) && (triage_options & 256 != 0)) 
      @triage_option_overflowed
    end

    ##
    # Drivers that were unloaded before, if the file has the whole table.
    def unloaded_drivers
      return @unloaded_drivers unless @unloaded_drivers.nil?
      if  ((ofs_unloaded_drivers != 0) && (num_unloaded_drivers <= (_root._io.size / 40)) && ((ofs_unloaded_driver_table + len_unloaded_driver_table) <= _root._io.size)) 
        io = _root._io
        _pos = io.pos
        io.seek(ofs_unloaded_driver_table)
        @unloaded_drivers = []
        (num_unloaded_drivers).times { |i|
          @unloaded_drivers << UnloadedDriver32.new(io, self, @_root)
        }
        io.seek(_pos)
      end
      @unloaded_drivers
    end

    ##
    # The last four bytes, which tell that the triage dump was written to
    # its end.
    def valid_mark
      return @valid_mark unless @valid_mark.nil?
      io = _root._io
      _pos = io.pos
      io.seek(ofs_valid_mark)
      @valid_mark = io.read_bytes(4)
      raise Kaitai::Struct::ValidationNotEqualError.new([84, 82, 71, 68].pack('C*'), @valid_mark, @_io, "/types/triage_dump32/instances/valid_mark") if not @valid_mark == [84, 82, 71, 68].pack('C*')
      io.seek(_pos)
      @valid_mark
    end
    attr_reader :service_pack_build

    ##
    # Offset of the end of the triage dump, behind the mark.
    attr_reader :size_of_dump

    ##
    # Offset of the last four bytes of the triage dump.
    attr_reader :ofs_valid_mark

    ##
    # Offset of the processor's context, 0x320: the one in the header.
    attr_reader :ofs_context

    ##
    # Offset of the exception record, 0x7d0: the one in the header.
    attr_reader :ofs_exception

    ##
    # Offset of the memory manager's figures.
    attr_reader :ofs_mm_storage

    ##
    # Offset of the number of unloaded drivers, whose table follows it.
    attr_reader :ofs_unloaded_drivers

    ##
    # Offset of the image of the processor's control block (`KPRCB`).
    attr_reader :ofs_prcb

    ##
    # Offset of the image of the current process (`EPROCESS`).
    attr_reader :ofs_process

    ##
    # Offset of the image of the current thread (`ETHREAD`).
    attr_reader :ofs_thread

    ##
    # Offset of the saved part of the stack.
    attr_reader :ofs_call_stack

    ##
    # Size of the saved part of the stack in bytes.
    attr_reader :len_call_stack

    ##
    # Offset of the table of loaded drivers, one `driver_entry32` after another.
    attr_reader :ofs_driver_list

    ##
    # Number of loaded drivers, the kernel itself among them.
    attr_reader :num_drivers

    ##
    # Offset of the names of the drivers, one `dump_string` after another.
    attr_reader :ofs_string_pool

    ##
    # Size of the names of the drivers in bytes.
    attr_reader :len_string_pool

    ##
    # Offset of the name of the driver that is held responsible, as
    # `dump_string`.
    attr_reader :ofs_broken_driver

    ##
    # Options of the dump; combination of `triage_option_masks`. A value of
    # 0xffffffff means that there are none.
    attr_reader :triage_options

    ##
    # Virtual address of the first saved byte of the stack, which is the
    # lowest: the stack pointer when the machine stopped.
    attr_reader :top_of_stack

    ##
    # Virtual address of the page that the fault was about.
    attr_reader :data_page_address

    ##
    # Offset of the page that the fault was about.
    attr_reader :ofs_data_page

    ##
    # Size of what is stored of that page in bytes.
    attr_reader :len_data_page

    ##
    # Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
    attr_reader :ofs_debugger_data

    ##
    # Size of the debugger data block in bytes.
    attr_reader :len_debugger_data

    ##
    # Offset of the table of data blocks. Sources disagree on the size of
    # its entries, see `triage_data_block32`.
    attr_reader :ofs_data_blocks

    ##
    # Number of data blocks.
    attr_reader :num_data_blocks
  end

  ##
  # Directory of the parts of a triage dump of a 64-bit machine (0x80 bytes). All
  # offsets are from the start of the file; an offset of 0 stands for a part that
  # is not there.
  # 
  # Two kinds of writer differ in details: the kernel itself, and the debugger
  # engine when it makes a small dump out of a large one.
  # 
  # A triage dump holds virtual memory only. It is the sum of the data blocks,
  # the stack, and the images of four structures: the debugger data block and
  # the `KPRCB`, `EPROCESS` and `ETHREAD` of the processor that stopped the
  # machine. The sizes of the last three are in the debugger data block. The
  # entries of the tables are found here too, for files that have them whole;
  # an application that expects damaged files takes the bytes of a table and
  # applies the type of its entries.
  # @see https://github.com/can1357/selene Source
  # @see https://github.com/rizinorg/rizin Source
  class TriageDump64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @service_pack_build = @_io.read_u4le
      @size_of_dump = @_io.read_u4le
      @ofs_valid_mark = @_io.read_u4le
      @ofs_context = @_io.read_u4le
      @ofs_exception = @_io.read_u4le
      @ofs_mm_storage = @_io.read_u4le
      @ofs_unloaded_drivers = @_io.read_u4le
      @ofs_prcb = @_io.read_u4le
      @ofs_process = @_io.read_u4le
      @ofs_thread = @_io.read_u4le
      @ofs_call_stack = @_io.read_u4le
      @len_call_stack = @_io.read_u4le
      @ofs_driver_list = @_io.read_u4le
      @num_drivers = @_io.read_u4le
      @ofs_string_pool = @_io.read_u4le
      @len_string_pool = @_io.read_u4le
      @ofs_broken_driver = @_io.read_u4le
      @triage_options = @_io.read_u4le
      @top_of_stack = @_io.read_u8le
      @ofs_bstore = @_io.read_u4le
      @len_bstore = @_io.read_u4le
      @limit_of_bstore = @_io.read_u8le
      @data_page_address = @_io.read_u8le
      @ofs_data_page = @_io.read_u4le
      @len_data_page = @_io.read_u4le
      @ofs_debugger_data = @_io.read_u4le
      @len_debugger_data = @_io.read_u4le
      @ofs_data_blocks = @_io.read_u4le
      @num_data_blocks = @_io.read_u4le
      self
    end

    ##
    # Name of the driver that is held responsible.
    def broken_driver
      return @broken_driver unless @broken_driver.nil?
      if ofs_broken_driver != 0
        io = _root._io
        _pos = io.pos
        io.seek(ofs_broken_driver)
        @broken_driver = DumpString.new(io, self, @_root)
        io.seek(_pos)
      end
      @broken_driver
    end

    ##
    # The saved part of the stack, from `top_of_stack` upwards.
    def call_stack
      return @call_stack unless @call_stack.nil?
      io = _root._io
      _pos = io.pos
      io.seek(ofs_call_stack)
      @call_stack = io.read_bytes(len_call_stack)
      io.seek(_pos)
      @call_stack
    end

    ##
    # Pieces of virtual memory, in no order, if the file has the whole table.
    def data_blocks
      return @data_blocks unless @data_blocks.nil?
      if (ofs_data_blocks + len_data_block_table) <= _root._io.size
        io = _root._io
        _pos = io.pos
        io.seek(ofs_data_blocks)
        @data_blocks = []
        (num_data_blocks).times { |i|
          @data_blocks << TriageDataBlock64.new(io, self, @_root)
        }
        io.seek(_pos)
      end
      @data_blocks
    end

    ##
    # What is stored of the page that the fault was about.
    def data_page
      return @data_page unless @data_page.nil?
      io = _root._io
      _pos = io.pos
      io.seek(ofs_data_page)
      @data_page = io.read_bytes(len_data_page)
      io.seek(_pos)
      @data_page
    end

    ##
    # The kernel's debugger data block, decoded.
    def debugger_data
      return @debugger_data unless @debugger_data.nil?
      io = _root._io
      _pos = io.pos
      io.seek(ofs_debugger_data)
      @debugger_data = io.read_bytes(len_debugger_data)
      io.seek(_pos)
      @debugger_data
    end

    ##
    # Loaded drivers in the order of their loading, if the file has the
    # whole table.
    def drivers
      return @drivers unless @drivers.nil?
      if (ofs_driver_list + len_driver_list) <= _root._io.size
        io = _root._io
        _pos = io.pos
        io.seek(ofs_driver_list)
        @drivers = []
        (num_drivers).times { |i|
          @drivers << DriverEntry64.new(io, self, @_root)
        }
        io.seek(_pos)
      end
      @drivers
    end

    ##
    # Size of an entry in the table of data blocks.
    def len_data_block
      return @len_data_block unless @len_data_block.nil?
      @len_data_block = 16
      @len_data_block
    end

    ##
    # Size of the table of data blocks in bytes.
    def len_data_block_table
      return @len_data_block_table unless @len_data_block_table.nil?
      @len_data_block_table = (num_data_blocks * 16)
      @len_data_block_table
    end

    ##
    # Size of an entry in the table of loaded drivers.
    def len_driver_entry
      return @len_driver_entry unless @len_driver_entry.nil?
      @len_driver_entry = 144
      @len_driver_entry
    end

    ##
    # Size of the table of loaded drivers in bytes.
    def len_driver_list
      return @len_driver_list unless @len_driver_list.nil?
      @len_driver_list = (num_drivers * 144)
      @len_driver_list
    end

    ##
    # Size of an entry in the table of unloaded drivers.
    def len_unloaded_driver
      return @len_unloaded_driver unless @len_unloaded_driver.nil?
      @len_unloaded_driver = 56
      @len_unloaded_driver
    end

    ##
    # Size of the table of unloaded drivers in bytes, one
    # `unloaded_driver64` after another.
    def len_unloaded_driver_table
      return @len_unloaded_driver_table unless @len_unloaded_driver_table.nil?
      if ofs_unloaded_drivers != 0
        @len_unloaded_driver_table = (num_unloaded_drivers * 56)
      end
      @len_unloaded_driver_table
    end

    ##
    # Figures of the memory manager.
    def mm_storage
      return @mm_storage unless @mm_storage.nil?
      if ofs_mm_storage != 0
        io = _root._io
        _pos = io.pos
        io.seek(ofs_mm_storage)
        @mm_storage = DumpMmStorage64.new(io, self, @_root)
        io.seek(_pos)
      end
      @mm_storage
    end

    ##
    # Number of unloaded drivers.
    def num_unloaded_drivers
      return @num_unloaded_drivers unless @num_unloaded_drivers.nil?
      if ofs_unloaded_drivers != 0
        io = _root._io
        _pos = io.pos
        io.seek(ofs_unloaded_drivers)
        @num_unloaded_drivers = io.read_u8le
        io.seek(_pos)
      end
      @num_unloaded_drivers
    end

    ##
    # Offset of a `blob_file_header`, if the file goes on there.
    def ofs_secondary_data
      return @ofs_secondary_data unless @ofs_secondary_data.nil?
      @ofs_secondary_data = size_of_dump
      @ofs_secondary_data
    end

    ##
    # Offset of the table of unloaded drivers from the start of the file.
    def ofs_unloaded_driver_table
      return @ofs_unloaded_driver_table unless @ofs_unloaded_driver_table.nil?
      if ofs_unloaded_drivers != 0
        @ofs_unloaded_driver_table = (ofs_unloaded_drivers + 8)
      end
      @ofs_unloaded_driver_table
    end

    ##
    # Bit 8 of `triage_options`: there was not enough room for all that was to be
    # stored. False where all bits are set, which means that there are no options.
    def triage_option_overflowed
      return @triage_option_overflowed unless @triage_option_overflowed.nil?
      @triage_option_overflowed =  ((triage_options & 2147483647 != 2147483647) && (triage_options & 256 != 0)) 
      @triage_option_overflowed
    end

    ##
    # Drivers that were unloaded before, if the file has the whole table.
    def unloaded_drivers
      return @unloaded_drivers unless @unloaded_drivers.nil?
      if  ((ofs_unloaded_drivers != 0) && (num_unloaded_drivers <= (_root._io.size / 56)) && ((ofs_unloaded_driver_table + len_unloaded_driver_table) <= _root._io.size)) 
        io = _root._io
        _pos = io.pos
        io.seek(ofs_unloaded_driver_table)
        @unloaded_drivers = []
        (num_unloaded_drivers).times { |i|
          @unloaded_drivers << UnloadedDriver64.new(io, self, @_root)
        }
        io.seek(_pos)
      end
      @unloaded_drivers
    end

    ##
    # The last four bytes, which tell that the triage dump was written to
    # its end.
    def valid_mark
      return @valid_mark unless @valid_mark.nil?
      io = _root._io
      _pos = io.pos
      io.seek(ofs_valid_mark)
      @valid_mark = io.read_bytes(4)
      raise Kaitai::Struct::ValidationNotEqualError.new([84, 82, 71, 68].pack('C*'), @valid_mark, @_io, "/types/triage_dump64/instances/valid_mark") if not @valid_mark == [84, 82, 71, 68].pack('C*')
      io.seek(_pos)
      @valid_mark
    end
    attr_reader :service_pack_build

    ##
    # Offset of the end of the triage dump, behind the mark. What drivers
    # have added begins there.
    attr_reader :size_of_dump

    ##
    # Offset of the last four bytes of the triage dump.
    attr_reader :ofs_valid_mark

    ##
    # Offset of the processor's context, 0x348: the one in the header.
    attr_reader :ofs_context

    ##
    # Offset of the exception record, 0xf00: the one in the header.
    attr_reader :ofs_exception

    ##
    # Offset of the memory manager's figures.
    attr_reader :ofs_mm_storage

    ##
    # Offset of the number of unloaded drivers, whose table follows it.
    attr_reader :ofs_unloaded_drivers

    ##
    # Offset of the image of the processor's control block (`KPRCB`).
    attr_reader :ofs_prcb

    ##
    # Offset of the image of the current process (`EPROCESS`).
    attr_reader :ofs_process

    ##
    # Offset of the image of the current thread (`ETHREAD`).
    attr_reader :ofs_thread

    ##
    # Offset of the saved part of the stack.
    attr_reader :ofs_call_stack

    ##
    # Size of the saved part of the stack in bytes.
    attr_reader :len_call_stack

    ##
    # Offset of the table of loaded drivers, one `driver_entry64` after another.
    attr_reader :ofs_driver_list

    ##
    # Number of loaded drivers, the kernel itself among them.
    attr_reader :num_drivers

    ##
    # Offset of the names of the drivers, one `dump_string` after another.
    attr_reader :ofs_string_pool

    ##
    # Size of the names of the drivers in bytes.
    attr_reader :len_string_pool

    ##
    # Offset of the name of the driver that is held responsible, as
    # `dump_string`.
    attr_reader :ofs_broken_driver

    ##
    # Options of the dump; combination of `triage_option_masks`. A value of
    # 0xffffffff means that there are none.
    attr_reader :triage_options

    ##
    # Virtual address of the first saved byte of the stack, which is the
    # lowest: the stack pointer when the machine stopped.
    attr_reader :top_of_stack

    ##
    # Offset of the saved part of the register stack of an Itanium.
    attr_reader :ofs_bstore

    ##
    # Size of the saved part of the register stack in bytes.
    attr_reader :len_bstore

    ##
    # Virtual address of the limit of the register stack.
    attr_reader :limit_of_bstore

    ##
    # Virtual address of the page that the fault was about.
    attr_reader :data_page_address

    ##
    # Offset of the page that the fault was about.
    attr_reader :ofs_data_page

    ##
    # Size of what is stored of that page in bytes.
    attr_reader :len_data_page

    ##
    # Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
    attr_reader :ofs_debugger_data

    ##
    # Size of the debugger data block in bytes.
    attr_reader :len_debugger_data

    ##
    # Offset of the table of data blocks, one `triage_data_block64` after
    # another.
    attr_reader :ofs_data_blocks

    ##
    # Number of data blocks.
    attr_reader :num_data_blocks
  end

  ##
  # Text in the memory of a 32-bit machine, of which the dump may have nothing.
  # @see https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_unicode_string Source
  class UnicodeString32 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @length = @_io.read_u2le
      @maximum_length = @_io.read_u2le
      @buffer = @_io.read_u4le
      self
    end

    ##
    # Size of the text in bytes.
    attr_reader :length

    ##
    # Size of the buffer in bytes.
    attr_reader :maximum_length

    ##
    # Virtual address of the text.
    attr_reader :buffer
  end

  ##
  # Text in the memory of a 64-bit machine, of which the dump may have nothing.
  # @see https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_unicode_string Source
  class UnicodeString64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @length = @_io.read_u2le
      @maximum_length = @_io.read_u2le
      @_unnamed2 = @_io.read_bytes(4)
      @buffer = @_io.read_u8le
      self
    end

    ##
    # Size of the text in bytes.
    attr_reader :length

    ##
    # Size of the buffer in bytes.
    attr_reader :maximum_length

    ##
    # Aligns the next field.
    attr_reader :_unnamed2

    ##
    # Virtual address of the text.
    attr_reader :buffer
  end

  ##
  # Entry of the table of unloaded drivers of a 32-bit machine (0x28 bytes).
  # After declarations of the structure; not seen in a file.
  # @see https://github.com/can1357/selene Source
  # @see https://github.com/rizinorg/rizin Source
  class UnloadedDriver32 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @name = UnicodeString32.new(@_io, self, @_root)
      @driver_name = @_io.read_bytes(24)
      @start_address = @_io.read_u4le
      @end_address = @_io.read_u4le
      self
    end

    ##
    # Name of the driver. Its length is that of `driver_name`, at most 24;
    # its buffer is 0 or the address that the text had.
    attr_reader :name

    ##
    # Name of the driver as UTF-16LE text, cut off after twelve characters.
    # Not ended by a zero character if it has twelve.
    attr_reader :driver_name

    ##
    # Virtual address where it was loaded.
    attr_reader :start_address

    ##
    # Virtual address of its end.
    attr_reader :end_address
  end

  ##
  # Entry of the table of unloaded drivers of a 64-bit machine (0x38 bytes).
  # @see https://github.com/can1357/selene Source
  # @see https://github.com/rizinorg/rizin Source
  class UnloadedDriver64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @name = UnicodeString64.new(@_io, self, @_root)
      @driver_name = @_io.read_bytes(24)
      @start_address = @_io.read_u8le
      @end_address = @_io.read_u8le
      self
    end

    ##
    # Name of the driver. Its length is that of `driver_name`, at most 24;
    # its buffer is 0 or the address that the text had.
    attr_reader :name

    ##
    # Name of the driver as UTF-16LE text, cut off after twelve characters.
    # Not ended by a zero character if it has twelve.
    attr_reader :driver_name

    ##
    # Virtual address where it was loaded.
    attr_reader :start_address

    ##
    # Virtual address of its end.
    attr_reader :end_address
  end

  ##
  # What follows the header of a bitmap dump.
  def bitmap_header
    return @bitmap_header unless @bitmap_header.nil?
    if  ((kind == :dump_types_bitmap_full) || (kind == :dump_types_bitmap_kernel) || (kind == :dump_types_automatic)) 
      _pos = @_io.pos
      @_io.seek(len_header)
      @bitmap_header = BitmapHeader.new(@_io, self, @_root)
      @_io.seek(_pos)
    end
    @bitmap_header
  end

  ##
  # What follows the header, which is the `dump_type` of either header.
  def kind
    return @kind unless @kind.nil?
    @kind = (valid_dump == :valid_dumps_dump64 ? header.dump_type : header.dump_type)
    @kind
  end

  ##
  # Size of the header with its signatures; offset of what follows it.
  def len_header
    return @len_header unless @len_header.nil?
    @len_header = (valid_dump == :valid_dumps_dump64 ? 8192 : 4096)
    @len_header
  end

  ##
  # Size of a page of physical memory, the unit of all page numbers.
  def len_page
    return @len_page unless @len_page.nil?
    @len_page = 4096
    @len_page
  end

  ##
  # Offset of the first page in a full dump. The other kinds tell their own:
  # `bitmap_header.first_page`, `summary_header.first_page` and
  # `rdmp_header.first_page_offset`.
  def ofs_pages
    return @ofs_pages unless @ofs_pages.nil?
    @ofs_pages = len_header
    @ofs_pages
  end

  ##
  # What follows the header of a range dump.
  def rdmp_header
    return @rdmp_header unless @rdmp_header.nil?
    if  ((valid_dump == :valid_dumps_dump64) && ( ((kind == :dump_types_kernel_memory) || (kind == :dump_types_kernel_and_user_memory) || (kind == :dump_types_complete_memory)) )) 
      _pos = @_io.pos
      @_io.seek(len_header)
      @rdmp_header = RdmpHeader.new(@_io, self, @_root)
      @_io.seek(_pos)
    end
    @rdmp_header
  end

  ##
  # What follows the header of a summary dump.
  def summary_header
    return @summary_header unless @summary_header.nil?
    if kind == :dump_types_summary
      _pos = @_io.pos
      @_io.seek(len_header)
      @summary_header = SummaryHeader.new(@_io, self, @_root)
      @_io.seek(_pos)
    end
    @summary_header
  end

  ##
  # What follows the header of a triage dump, the directory of its parts.
  def triage
    return @triage unless @triage.nil?
    if kind == :dump_types_triage
      _pos = @_io.pos
      @_io.seek(len_header)
      case valid_dump
      when :valid_dumps_dump32
        @triage = TriageDump32.new(@_io, self, @_root)
      when :valid_dumps_dump64
        @triage = TriageDump64.new(@_io, self, @_root)
      end
      @_io.seek(_pos)
    end
    @triage
  end
  attr_reader :signature

  ##
  # Tells the header of a 64-bit machine from that of a 32-bit one.
  attr_reader :valid_dump

  ##
  # The rest of the header, without `signature` and `valid_dump`.
  attr_reader :header
  attr_reader :_raw_header
end
