# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_pe.ksy; kaitai-struct-compiler 0.11.0

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# Program, library or driver: headers that identify the file, sections, and
# directories that lead to tables in them.
# 
# Places in an image are relative virtual addresses (RVA), which count from its
# first byte in memory. In memory they are offsets; in a file the section that
# contains one has to be looked up, so an application reads the directories'
# contents itself, by the types of this schema: `debug_entry` (directory 6),
# `codeview_rsds` and `codeview_nb10` (contents of a debug entry).
# @see https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
class WindowsPe < Kaitai::Struct::Struct

  DEBUG_KINDS = {
    1 => :debug_kinds_coff,
    2 => :debug_kinds_codeview,
    3 => :debug_kinds_fpo,
    12 => :debug_kinds_vc_feature,
    13 => :debug_kinds_pogo,
    16 => :debug_kinds_reproducible,
    20 => :debug_kinds_ex_dll_characteristics,
  }
  I__DEBUG_KINDS = DEBUG_KINDS.invert

  FORMATS = {
    267 => :formats_pe32,
    523 => :formats_pe64,
  }
  I__FORMATS = FORMATS.invert

  MACHINES = {
    332 => :machines_i386,
    452 => :machines_arm,
    34404 => :machines_amd64,
    43620 => :machines_arm64,
  }
  I__MACHINES = MACHINES.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @dos_header = DosHeader.new(@_io, self, @_root)
    self
  end

  ##
  # Identity of a PDB file of format 2.
  # @see https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
  class CodeviewNb10 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @magic = @_io.read_bytes(4)
      raise Kaitai::Struct::ValidationNotEqualError.new([78, 66, 49, 48].pack('C*'), @magic, @_io, "/types/codeview_nb10/seq/0") if not @magic == [78, 66, 49, 48].pack('C*')
      @offset = @_io.read_u4le
      @signature = @_io.read_u4le
      @age = @_io.read_u4le
      @path = @_io.read_bytes_term(0, false, true, false)
      self
    end
    attr_reader :magic

    ##
    # 0, as the symbols are in another file.
    attr_reader :offset

    ##
    # Time at which the PDB was made.
    attr_reader :signature
    attr_reader :age

    ##
    # Path of the PDB when it was made.
    attr_reader :path
  end

  ##
  # Identity of a PDB file of format 7.
  # @see https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
  class CodeviewRsds < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @magic = @_io.read_bytes(4)
      raise Kaitai::Struct::ValidationNotEqualError.new([82, 83, 68, 83].pack('C*'), @magic, @_io, "/types/codeview_rsds/seq/0") if not @magic == [82, 83, 68, 83].pack('C*')
      @guid = @_io.read_bytes(16)
      @age = @_io.read_u4le
      @path = @_io.read_bytes_term(0, false, true, false)
      self
    end
    attr_reader :magic

    ##
    # GUID of the PDB, its first three parts little-endian.
    attr_reader :guid

    ##
    # Age of the PDB's DBI stream.
    attr_reader :age

    ##
    # Path of the PDB when it was made.
    attr_reader :path
  end

  ##
  # Place of a table in the image, whose contents its index decides.
  # @see https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
  class DataDirectory < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @rva = @_io.read_u4le
      @len_data = @_io.read_u4le
      self
    end
    attr_reader :rva
    attr_reader :len_data
  end

  ##
  # Place and kind of a piece of data for debuggers.
  # @see https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
  class DebugEntry < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @characteristics = @_io.read_u4le
      @time_date_stamp = @_io.read_u4le
      @version = @_io.read_u4le
      @kind = Kaitai::Struct::Stream::resolve_enum(WindowsPe::DEBUG_KINDS, @_io.read_u4le)
      @len_data = @_io.read_u4le
      @rva_data = @_io.read_u4le
      @ofs_data = @_io.read_u4le
      self
    end
    attr_reader :characteristics
    attr_reader :time_date_stamp
    attr_reader :version
    attr_reader :kind
    attr_reader :len_data

    ##
    # 0 if the contents are not part of the mapped image.
    attr_reader :rva_data

    ##
    # Offset in the file.
    attr_reader :ofs_data
  end

  ##
  # First bytes of the file, which MS-DOS could run.
  # @see https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
  class DosHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @magic = @_io.read_bytes(2)
      @_unnamed1 = @_io.read_bytes(58)
      @ofs_nt_headers = @_io.read_u4le
      self
    end

    ##
    # The letters `MZ`.
    attr_reader :magic

    ##
    # Fields for MS-DOS.
    attr_reader :_unnamed1

    ##
    # Offset of IMAGE_NT_HEADERS.
    attr_reader :ofs_nt_headers
  end

  ##
  # Kind and time of the image, and sizes of the headers behind this one.
  # @see https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
  class FileHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @machine = Kaitai::Struct::Stream::resolve_enum(WindowsPe::MACHINES, @_io.read_u2le)
      @num_sections = @_io.read_u2le
      @time_date_stamp = @_io.read_u4le
      @ofs_symbols = @_io.read_u4le
      @num_symbols = @_io.read_u4le
      @len_optional_header = @_io.read_u2le
      @characteristics = @_io.read_u2le
      self
    end
    attr_reader :machine
    attr_reader :num_sections

    ##
    # Time of the link in seconds since 1970, or a hash of the file.
    attr_reader :time_date_stamp
    attr_reader :ofs_symbols
    attr_reader :num_symbols

    ##
    # Bytes from the optional header to the sections' headers.
    attr_reader :len_optional_header

    ##
    # Flags.
    attr_reader :characteristics
  end

  ##
  # The headers as far as they are the same for 32 and for 64 bits. Behind them
  # are `optional_end32` or `optional_end64`, then each `data_directory`. Each
  # `section_header` follows, from the end of the optional header, whose size
  # is `file_header.len_optional_header`.
  # @see https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
  class NtHeaders < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @signature = @_io.read_bytes(4)
      @file_header = FileHeader.new(@_io, self, @_root)
      @optional_header = OptionalHeader.new(@_io, self, @_root)
      self
    end

    ##
    # The letters `PE` and two zeros.
    attr_reader :signature
    attr_reader :file_header
    attr_reader :optional_header
  end

  ##
  # Second part of IMAGE_OPTIONAL_HEADER32, in front of the directories.
  # @see https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
  class OptionalEnd32 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @subsystem = @_io.read_u2le
      @dll_characteristics = @_io.read_u2le
      @stack_and_heap = @_io.read_bytes(16)
      @loader_flags = @_io.read_u4le
      @num_directories = @_io.read_u4le
      self
    end
    attr_reader :subsystem
    attr_reader :dll_characteristics

    ##
    # Sizes of the first stack and heap.
    attr_reader :stack_and_heap
    attr_reader :loader_flags
    attr_reader :num_directories
  end

  ##
  # Second part of IMAGE_OPTIONAL_HEADER64, in front of the directories.
  # @see https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
  class OptionalEnd64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @subsystem = @_io.read_u2le
      @dll_characteristics = @_io.read_u2le
      @stack_and_heap = @_io.read_bytes(32)
      @loader_flags = @_io.read_u4le
      @num_directories = @_io.read_u4le
      self
    end
    attr_reader :subsystem
    attr_reader :dll_characteristics

    ##
    # Sizes of the first stack and heap.
    attr_reader :stack_and_heap
    attr_reader :loader_flags
    attr_reader :num_directories
  end

  ##
  # First part of IMAGE_OPTIONAL_HEADER.
  # @see https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
  class OptionalHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @magic = Kaitai::Struct::Stream::resolve_enum(WindowsPe::FORMATS, @_io.read_u2le)
      @linker_version = @_io.read_u2le
      @len_code = @_io.read_u4le
      @len_data = @_io.read_u4le
      @len_zeroed_data = @_io.read_u4le
      @entry_point = @_io.read_u4le
      @base_of_code = @_io.read_u4le
      @bases = @_io.read_u8le
      @section_alignment = @_io.read_u4le
      @file_alignment = @_io.read_u4le
      @versions = @_io.read_bytes(12)
      @win32_version = @_io.read_u4le
      @size_of_image = @_io.read_u4le
      @size_of_headers = @_io.read_u4le
      @checksum = @_io.read_u4le
      self
    end

    ##
    # Whether the rest is for 32 or for 64 bits.
    attr_reader :magic
    attr_reader :linker_version
    attr_reader :len_code
    attr_reader :len_data
    attr_reader :len_zeroed_data

    ##
    # RVA; 0 for none.
    attr_reader :entry_point
    attr_reader :base_of_code

    ##
    # For 64 bits the address that the image is linked for; for 32 bits
    # BaseOfData, then that address in the upper half.
    attr_reader :bases
    attr_reader :section_alignment
    attr_reader :file_alignment

    ##
    # Versions of the system, the image and the subsystem.
    attr_reader :versions
    attr_reader :win32_version

    ##
    # Bytes of the mapped image.
    attr_reader :size_of_image

    ##
    # Bytes of the headers, which are at offset 0 in file and memory.
    attr_reader :size_of_headers
    attr_reader :checksum
  end

  ##
  # Place of a section in memory and in the file.
  # @see https://learn.microsoft.com/en-us/windows/win32/debug/pe-format Source
  class SectionHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @name = @_io.read_bytes(8)
      @virtual_size = @_io.read_u4le
      @rva = @_io.read_u4le
      @len_raw = @_io.read_u4le
      @ofs_raw = @_io.read_u4le
      @ofs_relocations = @_io.read_u4le
      @ofs_line_numbers = @_io.read_u4le
      @num_relocations = @_io.read_u2le
      @num_line_numbers = @_io.read_u2le
      @characteristics = @_io.read_u4le
      self
    end

    ##
    # Padded with zeros.
    attr_reader :name

    ##
    # Bytes in memory.
    attr_reader :virtual_size
    attr_reader :rva

    ##
    # Bytes in the file; those beyond are zeros in memory.
    attr_reader :len_raw

    ##
    # Offset in the file.
    attr_reader :ofs_raw
    attr_reader :ofs_relocations
    attr_reader :ofs_line_numbers
    attr_reader :num_relocations
    attr_reader :num_line_numbers

    ##
    # Flags.
    attr_reader :characteristics
  end

  ##
  # Headers for Windows.
  def nt_headers
    return @nt_headers unless @nt_headers.nil?
    _pos = @_io.pos
    @_io.seek(dos_header.ofs_nt_headers)
    @nt_headers = NtHeaders.new(@_io, self, @_root)
    @_io.seek(_pos)
    @nt_headers
  end

  ##
  # Header for MS-DOS, which leads to the others.
  attr_reader :dos_header
end
