# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_pdb.ksy; kaitai-struct-compiler 0.11.0

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# Symbols of an image of Windows: names, types and sections, in the container
# MSF 7.00 (multi-stream file) that Visual Studio .NET introduced.
# 
# The file is an array of blocks of `block_size` bytes; the first one begins
# with the superblock, which is the root of this schema. All else is in streams,
# whose blocks may be anywhere: an application joins the blocks of a stream
# and then reads its contents by one of the types here.
# 
# The stream directory is joined first. Its block numbers are an array of
# 32-bit integers, which fills the blocks of `directory_list_blocks`. The
# directory is a `directory_head`, the size of each stream in 32 bits
# (0xffffffff: no such stream), and the block numbers of each stream.
# 
# * Stream 1 begins with an `info_header`: the GUID.
# * Stream 2 has types, stream 4 identifiers.
# * Stream 3 begins with a `dbi_header`, which has the age and the numbers of
#   further streams; `module_record`s follow.
# * The stream of symbol records is a sequence of symbol records.
# * The stream of a module begins with a `module_signature`; symbol records
#   follow.
# 
# A symbol record is a `symbol_head` and, by its kind, a `public_symbol`,
# `data_symbol` or `procedure_symbol`; other kinds are not described here. The
# streams that a `debug_header` names are arrays of `omap_entry` and of section
# headers (`section_header` of windows_pe.ksy), or begin with an
# `image_copy_head`. Names are UTF-8.
# 
# Every count, size, block number and stream number may be wrong, and streams
# may share blocks: each is to be checked before use.
# @see https://llvm.org/docs/PDB/index.html Source
# @see https://github.com/microsoft/microsoft-pdb Source
# @see https://github.com/microsoft/pdb-rs Source
class WindowsPdb < Kaitai::Struct::Struct

  MACHINES = {
    0 => :machines_none,
    332 => :machines_i386,
    452 => :machines_armnt,
    34404 => :machines_amd64,
    42561 => :machines_arm64ec,
    42574 => :machines_arm64x,
    43620 => :machines_arm64,
  }
  I__MACHINES = MACHINES.invert

  PUBLIC_FLAGS = {
    1 => :public_flags_code,
    2 => :public_flags_function,
    4 => :public_flags_managed,
    8 => :public_flags_msil,
  }
  I__PUBLIC_FLAGS = PUBLIC_FLAGS.invert

  SYMBOL_FORMS = {
    1 => :symbol_forms_c7,
    2 => :symbol_forms_c11,
    4 => :symbol_forms_c13,
  }
  I__SYMBOL_FORMS = SYMBOL_FORMS.invert

  SYMBOL_KINDS = {
    6 => :symbol_kinds_end,
    4103 => :symbol_kinds_ldata32_st,
    4104 => :symbol_kinds_gdata32_st,
    4105 => :symbol_kinds_pub32_st,
    4106 => :symbol_kinds_lproc32_st,
    4107 => :symbol_kinds_gproc32_st,
    4364 => :symbol_kinds_ldata32,
    4365 => :symbol_kinds_gdata32,
    4366 => :symbol_kinds_pub32,
    4367 => :symbol_kinds_lproc32,
    4368 => :symbol_kinds_gproc32,
    4422 => :symbol_kinds_lproc32_id,
    4423 => :symbol_kinds_gproc32_id,
    4431 => :symbol_kinds_proc_id_end,
  }
  I__SYMBOL_KINDS = SYMBOL_KINDS.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @magic = @_io.read_bytes(24)
    raise Kaitai::Struct::ValidationNotEqualError.new([77, 105, 99, 114, 111, 115, 111, 102, 116, 32, 67, 47, 67, 43, 43, 32, 77, 83, 70, 32, 55, 46, 48, 48].pack('C*'), @magic, @_io, "/seq/0") if not @magic == [77, 105, 99, 114, 111, 115, 111, 102, 116, 32, 67, 47, 67, 43, 43, 32, 77, 83, 70, 32, 55, 46, 48, 48].pack('C*')
    @magic_end = @_io.read_bytes(8)
    raise Kaitai::Struct::ValidationNotEqualError.new([13, 10, 26, 68, 83, 0, 0, 0].pack('C*'), @magic_end, @_io, "/seq/1") if not @magic_end == [13, 10, 26, 68, 83, 0, 0, 0].pack('C*')
    @block_size = @_io.read_u4le
    @free_block_map = @_io.read_u4le
    @num_blocks = @_io.read_u4le
    @len_directory = @_io.read_u4le
    @_unnamed6 = @_io.read_bytes(4)
    self
  end

  ##
  # Fields of a `data_symbol` before its name.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class DataFields < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @type_index = @_io.read_u4le
      @offset = @_io.read_u4le
      @section = @_io.read_u2le
      self
    end

    ##
    # Index of the type in stream 2.
    attr_reader :type_index

    ##
    # Offset in the section.
    attr_reader :offset

    ##
    # Number of the section, counted from 1.
    attr_reader :section
  end

  ##
  # A variable with static storage.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class DataSymbol < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @fields = DataFields.new(@_io, self, @_root)
      @name = @_io.read_bytes_term(0, false, true, true)
      self
    end

    ##
    # All but the name.
    attr_reader :fields

    ##
    # Name of the variable; it begins with its length if the kind ends in `_st`.
    attr_reader :name
  end

  ##
  # Start of stream 3. These parts follow, in this order: module records,
  # section contributions, section map, source files, type servers, names for
  # Edit and Continue, `debug_header`.
  # @see https://llvm.org/docs/PDB/DbiStream.html Source
  class DbiHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @signature = @_io.read_u4le
      @version = @_io.read_u4le
      @age = @_io.read_u4le
      @global_symbol_stream = @_io.read_u2le
      @build_number = @_io.read_u2le
      @public_symbol_stream = @_io.read_u2le
      @pdb_dll_version = @_io.read_u2le
      @symbol_record_stream = @_io.read_u2le
      @pdb_dll_build = @_io.read_u2le
      @len_modules = @_io.read_u4le
      @len_section_contributions = @_io.read_u4le
      @len_section_map = @_io.read_u4le
      @len_source_files = @_io.read_u4le
      @len_type_servers = @_io.read_u4le
      @mfc_type_server = @_io.read_u4le
      @len_debug_header = @_io.read_u4le
      @len_edit_and_continue = @_io.read_u4le
      @flags = @_io.read_u2le
      @machine = Kaitai::Struct::Stream::resolve_enum(WindowsPdb::MACHINES, @_io.read_u2le)
      @_unnamed19 = @_io.read_bytes(4)
      self
    end

    ##
    # All bits are set; older files have another header.
    attr_reader :signature

    ##
    # Version of the stream; 19990903 since Visual C++ 7.0.
    attr_reader :version

    ##
    # The age of the debug record of the image.
    attr_reader :age

    ##
    # Stream of the hash table of global symbols.
    attr_reader :global_symbol_stream

    ##
    # Version of the toolchain.
    attr_reader :build_number

    ##
    # Stream of the hash table of public symbols.
    attr_reader :public_symbol_stream

    ##
    # Version of the library that wrote the file.
    attr_reader :pdb_dll_version

    ##
    # Stream of the records of global and public symbols.
    attr_reader :symbol_record_stream

    ##
    # Build of the library that wrote the file.
    attr_reader :pdb_dll_build

    ##
    # Bytes of all module records.
    attr_reader :len_modules

    ##
    # Bytes of the table of the parts that modules contribute to sections.
    attr_reader :len_section_contributions

    ##
    # Bytes of the section map.
    attr_reader :len_section_map

    ##
    # Bytes of the table of source files.
    attr_reader :len_source_files

    ##
    # Bytes of the map of type servers.
    attr_reader :len_type_servers

    ##
    # Index of the type server of MFC.
    attr_reader :mfc_type_server

    ##
    # Bytes of the `debug_header`; 0 if there is none.
    attr_reader :len_debug_header

    ##
    # Bytes of the names for Edit and Continue.
    attr_reader :len_edit_and_continue

    ##
    # Bit 0 is set by incremental links, bit 1 if private symbols were
    # stripped, bit 2 if types may conflict.
    attr_reader :flags

    ##
    # Machine of the image.
    attr_reader :machine

    ##
    # Reserved.
    attr_reader :_unnamed19
  end

  ##
  # Numbers of streams of further data, each 0xffff if there is no such
  # stream. Older files end early: the rest does not exist.
  # @see https://llvm.org/docs/PDB/DbiStream.html Source
  class DebugHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @fpo = @_io.read_u2le
      @exception = @_io.read_u2le
      @fixup = @_io.read_u2le
      @omap_to_source = @_io.read_u2le
      @omap_from_source = @_io.read_u2le
      @section_headers = @_io.read_u2le
      @token_rid_map = @_io.read_u2le
      @xdata = @_io.read_u2le
      @pdata = @_io.read_u2le
      @new_fpo = @_io.read_u2le
      @original_section_headers = @_io.read_u2le
      self
    end

    ##
    # Frames of x86 code, in the older form.
    attr_reader :fpo

    ##
    # Exception data.
    attr_reader :exception

    ##
    # Relocations.
    attr_reader :fixup

    ##
    # An array of `omap_entry`, from RVAs of the image to those at link time.
    attr_reader :omap_to_source

    ##
    # An array of `omap_entry`, from RVAs at link time to those of the image.
    attr_reader :omap_from_source

    ##
    # An array of section headers, as in the image.
    attr_reader :section_headers

    ##
    # A map of tokens of managed code.
    attr_reader :token_rid_map

    ##
    # A copy of the image's descriptions of stack frames (`image_copy_head`).
    attr_reader :xdata

    ##
    # A copy of the image's table of functions (`image_copy_head`).
    attr_reader :pdata

    ##
    # Frames of x86 code, in the newer form.
    attr_reader :new_fpo

    ##
    # An array of section headers, as at link time; symbols refer to these
    # if the image was rearranged afterwards.
    attr_reader :original_section_headers
  end

  ##
  # Start of the stream directory.
  # @see https://llvm.org/docs/PDB/MsfFile.html Source
  class DirectoryHead < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @num_streams = @_io.read_u4le
      self
    end

    ##
    # Number of streams, at most 65535; their sizes follow.
    attr_reader :num_streams
  end

  ##
  # Start of a stream that has a copy of bytes of the image, which follow.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/PDB/dbi/dbi.h Source
  class ImageCopyHead < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @version = @_io.read_u4le
      @len_head = @_io.read_u4le
      @len_data = @_io.read_u4le
      @data_rva = @_io.read_u4le
      @image_base = @_io.read_u8le
      @_unnamed5 = @_io.read_bytes(4)
      @_unnamed6 = @_io.read_bytes(4)
      self
    end

    ##
    # Version of this structure, 1.
    attr_reader :version

    ##
    # Bytes of this structure, 0x20.
    attr_reader :len_head

    ##
    # Bytes of the copy.
    attr_reader :len_data

    ##
    # RVA of the first byte in the image.
    attr_reader :data_rva

    ##
    # Preferred base address of the image.
    attr_reader :image_base

    ##
    # Reserved.
    attr_reader :_unnamed5

    ##
    # Reserved.
    attr_reader :_unnamed6
  end

  ##
  # Start of stream 1.
  # @see https://llvm.org/docs/PDB/PdbStream.html Source
  class InfoHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @version = @_io.read_u4le
      @signature = @_io.read_u4le
      @age = @_io.read_u4le
      @guid = @_io.read_bytes(16)
      self
    end

    ##
    # Version of the stream; 20000404 since Visual C++ 7.0.
    attr_reader :version

    ##
    # Time in seconds since 1970, or a hash.
    attr_reader :signature

    ##
    # Number of times that the file was written. The age of an image's debug
    # record is that of the `dbi_header`, not this one.
    attr_reader :age

    ##
    # The GUID; an image's debug record has the same.
    attr_reader :guid
  end

  ##
  # Fields of a `module_record` before its names.
  # @see https://llvm.org/docs/PDB/DbiStream.html Source
  class ModuleFields < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @_unnamed0 = @_io.read_bytes(4)
      @section = @_io.read_u2le
      @_unnamed2 = @_io.read_bytes(2)
      @section_offset = @_io.read_u4le
      @contribution_size = @_io.read_u4le
      @characteristics = @_io.read_u4le
      @module_index = @_io.read_u2le
      @_unnamed7 = @_io.read_bytes(2)
      @data_checksum = @_io.read_u4le
      @relocation_checksum = @_io.read_u4le
      @flags = @_io.read_u2le
      @symbol_stream = @_io.read_u2le
      @len_symbols = @_io.read_u4le
      @len_old_lines = @_io.read_u4le
      @len_lines = @_io.read_u4le
      @num_files = @_io.read_u2le
      @_unnamed16 = @_io.read_bytes(2)
      @_unnamed17 = @_io.read_bytes(4)
      @source_name = @_io.read_u4le
      @pdb_name = @_io.read_u4le
      self
    end

    ##
    # A pointer in the memory of the writer.
    attr_reader :_unnamed0

    ##
    # Section that has the module's first contribution, counted from 1.
    attr_reader :section

    ##
    # Padding.
    attr_reader :_unnamed2

    ##
    # Offset of that contribution in its section.
    attr_reader :section_offset

    ##
    # Bytes of that contribution.
    attr_reader :contribution_size

    ##
    # Flags of a section header.
    attr_reader :characteristics

    ##
    # Index of the module, counted from 0.
    attr_reader :module_index

    ##
    # Padding.
    attr_reader :_unnamed7

    ##
    # CRC-32 of that contribution.
    attr_reader :data_checksum

    ##
    # CRC-32 of its relocations.
    attr_reader :relocation_checksum

    ##
    # Bit 0 is set if the module was written; bits 8 to 15 are a type server.
    attr_reader :flags

    ##
    # Stream of the module; 0xffff if there is none.
    attr_reader :symbol_stream

    ##
    # Bytes of the symbol records in that stream, its first four bytes included.
    attr_reader :len_symbols

    ##
    # Bytes of line numbers of the older form.
    attr_reader :len_old_lines

    ##
    # Bytes of line numbers.
    attr_reader :len_lines

    ##
    # Number of source files.
    attr_reader :num_files

    ##
    # Padding.
    attr_reader :_unnamed16

    ##
    # A pointer in the memory of the writer.
    attr_reader :_unnamed17

    ##
    # Index of the name of the source file, for Edit and Continue.
    attr_reader :source_name

    ##
    # Index of the name of the compiler's PDB file, for Edit and Continue.
    attr_reader :pdb_name
  end

  ##
  # A module (object file) that was linked into the image. Padding to a multiple
  # of four bytes, and the next such record, follow.
  # @see https://llvm.org/docs/PDB/DbiStream.html Source
  class ModuleRecord < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @fields = ModuleFields.new(@_io, self, @_root)
      @module_name = @_io.read_bytes_term(0, false, true, true)
      @object_name = @_io.read_bytes_term(0, false, true, true)
      self
    end

    ##
    # All but the names.
    attr_reader :fields

    ##
    # Name of the object file, or of the part of an import library.
    attr_reader :module_name

    ##
    # Name of the library that it is from; otherwise the same name.
    attr_reader :object_name
  end

  ##
  # Start of the stream of a module; symbol records follow.
  # @see https://llvm.org/docs/PDB/ModiStream.html Source
  class ModuleSignature < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @form = Kaitai::Struct::Stream::resolve_enum(WindowsPdb::SYMBOL_FORMS, @_io.read_u4le)
      self
    end

    ##
    # Form of the symbol records.
    attr_reader :form
  end

  ##
  # A part of the image that was moved after linking; it ends where the next
  # entry begins.
  # @see https://learn.microsoft.com/en-us/windows/win32/api/dbghelp/ns-dbghelp-omap Source
  class OmapEntry < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @source = @_io.read_u4le
      @target = @_io.read_u4le
      self
    end

    ##
    # RVA before the translation.
    attr_reader :source

    ##
    # RVA after the translation; 0 if the part was removed.
    attr_reader :target
  end

  ##
  # Fields of a `procedure_symbol` before its name.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class ProcedureFields < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @ofs_parent = @_io.read_u4le
      @ofs_end = @_io.read_u4le
      @ofs_next = @_io.read_u4le
      @code_size = @_io.read_u4le
      @debug_start = @_io.read_u4le
      @debug_end = @_io.read_u4le
      @type_index = @_io.read_u4le
      @offset = @_io.read_u4le
      @section = @_io.read_u2le
      @flags = @_io.read_u1
      self
    end

    ##
    # Offset in the stream of the enclosing symbol; 0 if there is none.
    attr_reader :ofs_parent

    ##
    # Offset in the stream of the record that ends the procedure.
    attr_reader :ofs_end

    ##
    # Offset in the stream of the next procedure, or 0.
    attr_reader :ofs_next

    ##
    # Bytes of code.
    attr_reader :code_size

    ##
    # Offset in the procedure behind its prolog.
    attr_reader :debug_start

    ##
    # Offset in the procedure of its epilog.
    attr_reader :debug_end

    ##
    # Index of the type in stream 2, or in stream 4 if the kind ends in `_id`.
    attr_reader :type_index

    ##
    # Offset in the section.
    attr_reader :offset

    ##
    # Number of the section, counted from 1.
    attr_reader :section

    ##
    # Properties of the code, such as a frame pointer (bit 0).
    attr_reader :flags
  end

  ##
  # A function of a module; records of its blocks and variables follow.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class ProcedureSymbol < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @fields = ProcedureFields.new(@_io, self, @_root)
      @name = @_io.read_bytes_term(0, false, true, true)
      self
    end

    ##
    # All but the name.
    attr_reader :fields

    ##
    # Name without decoration; it begins with its length if the kind ends in
    # `_st`.
    attr_reader :name
  end

  ##
  # Fields of a `public_symbol` before its name.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class PublicFields < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @flags = @_io.read_u4le
      @offset = @_io.read_u4le
      @section = @_io.read_u2le
      self
    end

    ##
    # Combination of `public_flags`.
    attr_reader :flags

    ##
    # Offset in the section.
    attr_reader :offset

    ##
    # Number of the section, counted from 1; 0 for absolute values.
    attr_reader :section
  end

  ##
  # A symbol that is visible to other modules, with its decorated name.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class PublicSymbol < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @fields = PublicFields.new(@_io, self, @_root)
      @name = @_io.read_bytes_term(0, false, true, true)
      self
    end

    ##
    # All but the name.
    attr_reader :fields

    ##
    # Decorated name; it begins with its length if the kind ends in `_st`.
    attr_reader :name
  end

  ##
  # Start of a symbol record.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class SymbolHead < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @len_record = @_io.read_u2le
      @kind = Kaitai::Struct::Stream::resolve_enum(WindowsPdb::SYMBOL_KINDS, @_io.read_u2le)
      self
    end

    ##
    # Bytes of the record that follow this field, padding included.
    attr_reader :len_record

    ##
    # Kind of the symbol, which determines what follows.
    attr_reader :kind
  end

  ##
  # Bits of an offset in a stream that are its offset in a block.
  def block_mask
    return @block_mask unless @block_mask.nil?
    @block_mask = (block_size - 1)
    @block_mask
  end

  ##
  # Numbers of the blocks that have the block numbers of the directory.
  def directory_list_blocks
    return @directory_list_blocks unless @directory_list_blocks.nil?
    _pos = @_io.pos
    @_io.seek(ofs_directory_list_blocks)
    @directory_list_blocks = []
    (num_directory_list_blocks).times { |i|
      @directory_list_blocks << @_io.read_u4le
    }
    @_io.seek(_pos)
    @directory_list_blocks
  end

  ##
  # Number of blocks of the stream directory.
  def num_directory_blocks
    return @num_directory_blocks unless @num_directory_blocks.nil?
    @num_directory_blocks = ((len_directory + block_mask) / block_size)
    @num_directory_blocks
  end

  ##
  # Number of blocks that have the block numbers of the stream directory.
  def num_directory_list_blocks
    return @num_directory_list_blocks unless @num_directory_list_blocks.nil?
    @num_directory_list_blocks = ((num_directory_blocks * 4 + block_mask) / block_size)
    @num_directory_list_blocks
  end

  ##
  # Offset of the numbers of these blocks.
  def ofs_directory_list_blocks
    return @ofs_directory_list_blocks unless @ofs_directory_list_blocks.nil?
    @ofs_directory_list_blocks = 52
    @ofs_directory_list_blocks
  end
  attr_reader :magic
  attr_reader :magic_end

  ##
  # Bytes of a block, a power of two; mostly 4096.
  attr_reader :block_size

  ##
  # Number of the block of the active free block map, 1 or 2.
  attr_reader :free_block_map

  ##
  # Number of blocks of the file.
  attr_reader :num_blocks

  ##
  # Bytes of the stream directory.
  attr_reader :len_directory

  ##
  # A pointer in the memory of the writer.
  attr_reader :_unnamed6
end
