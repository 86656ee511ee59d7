# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_cabinet.ksy; kaitai-struct-compiler 0.11.0

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# Archive of files. These are parts of folders, each of which is one compressed
# stream, in blocks of up to 0x8000 bytes of contents.
# 
# Symbol stores have cabinets with one file, whose names end with `_`. This
# schema has the header, the folders and the files. The blocks of a folder begin
# at `folder.ofs_first_block`, one behind the other, each with a `block_header`;
# an application follows and expands them itself, since their number and sizes
# may be anything. Blocks of MSZIP begin with `CK`, followed by a deflate stream
# that refers to the contents of the block before.
# @see https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10) Source
class WindowsCabinet < Kaitai::Struct::Struct

  COMPRESSIONS = {
    0 => :compressions_none,
    1 => :compressions_mszip,
    2 => :compressions_quantum,
    3 => :compressions_lzx,
  }
  I__COMPRESSIONS = COMPRESSIONS.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @header = Header.new(@_io, self, @_root)
    @folders = []
    (header.num_folders).times { |i|
      @folders << Folder.new(@_io, self, @_root)
    }
    self
  end

  ##
  # Header of a block of data, without its reserved area.
  # @see https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10) Source
  class BlockHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @checksum = @_io.read_u4le
      @len_packed = @_io.read_u2le
      @len_unpacked = @_io.read_u2le
      self
    end

    ##
    # Exclusive or of the data and the sizes; 0 for none.
    attr_reader :checksum

    ##
    # Bytes of the data that follow.
    attr_reader :len_packed

    ##
    # Bytes of the contents.
    attr_reader :len_unpacked
  end

  ##
  # A part of the contents of a folder.
  # @see https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10) Source
  class File < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @len_file = @_io.read_u4le
      @ofs_in_folder = @_io.read_u4le
      @folder_index = @_io.read_u2le
      @date = @_io.read_u2le
      @time = @_io.read_u2le
      @attributes = @_io.read_u2le
      @name = @_io.read_bytes_term(0, false, true, true)
      self
    end

    ##
    # Size of the file in bytes, expanded.
    attr_reader :len_file

    ##
    # Offset of the file in the contents of its folder.
    attr_reader :ofs_in_folder

    ##
    # Index of its folder; 0xfffd and above, it continues in another cabinet.
    attr_reader :folder_index
    attr_reader :date
    attr_reader :time
    attr_reader :attributes
    attr_reader :name
  end

  ##
  # A compressed stream of blocks.
  # @see https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10) Source
  class Folder < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @ofs_first_block = @_io.read_u4le
      @num_blocks = @_io.read_u2le
      @compression = @_io.read_u2le
      @folder_reserve = @_io.read_bytes(_root.header.len_folder_area)
      self
    end

    ##
    # One of `compressions`.
    def kind
      return @kind unless @kind.nil?
      @kind = compression & 15
      @kind
    end

    ##
    # Offset of the header of the first block.
    attr_reader :ofs_first_block
    attr_reader :num_blocks

    ##
    # The low four bits are the kind, of `compressions`; parameters are above.
    attr_reader :compression
    attr_reader :folder_reserve
  end

  ##
  # Numbers of folders and files, and sizes of areas that applications may use.
  # @see https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10) Source
  class Header < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @magic = @_io.read_bytes(4)
      raise Kaitai::Struct::ValidationNotEqualError.new([77, 83, 67, 70].pack('C*'), @magic, @_io, "/types/header/seq/0") if not @magic == [77, 83, 67, 70].pack('C*')
      @_unnamed1 = @_io.read_bytes(4)
      @len_cabinet = @_io.read_u4le
      @_unnamed3 = @_io.read_bytes(4)
      @ofs_files = @_io.read_u4le
      @_unnamed5 = @_io.read_bytes(4)
      @version_minor = @_io.read_u1
      @version_major = @_io.read_u1
      @num_folders = @_io.read_u2le
      @num_files = @_io.read_u2le
      @flags = @_io.read_u2le
      @set_id = @_io.read_u2le
      @cabinet_index = @_io.read_u2le
      if has_reserve
        @len_header_reserve = @_io.read_u2le
      end
      if has_reserve
        @len_folder_reserve = @_io.read_u1
      end
      if has_reserve
        @len_block_reserve = @_io.read_u1
      end
      if has_reserve
        @header_reserve = @_io.read_bytes(len_header_reserve)
      end
      if has_previous
        @previous_cabinet = Neighbour.new(@_io, self, @_root)
      end
      if has_next
        @next_cabinet = Neighbour.new(@_io, self, @_root)
      end
      self
    end

    ##
    # Whether a cabinet behind this one has the end of its contents.
    def has_next
      return @has_next unless @has_next.nil?
      @has_next = flags & 2 != 0
      @has_next
    end

    ##
    # Whether a cabinet before this one has the beginning of its contents.
    def has_previous
      return @has_previous unless @has_previous.nil?
      @has_previous = flags & 1 != 0
      @has_previous
    end

    ##
    # Whether there are areas that applications may use.
    def has_reserve
      return @has_reserve unless @has_reserve.nil?
      @has_reserve = flags & 4 != 0
      @has_reserve
    end

    ##
    # Bytes between the header of each block and its data.
    def len_block_area
      return @len_block_area unless @len_block_area.nil?
      @len_block_area = (has_reserve ? len_block_reserve : 0)
      @len_block_area
    end

    ##
    # Bytes behind each folder's entry.
    def len_folder_area
      return @len_folder_area unless @len_folder_area.nil?
      @len_folder_area = (has_reserve ? len_folder_reserve : 0)
      @len_folder_area
    end
    attr_reader :magic

    ##
    # Zero.
    attr_reader :_unnamed1

    ##
    # Size of the cabinet in bytes.
    attr_reader :len_cabinet

    ##
    # Zero.
    attr_reader :_unnamed3

    ##
    # Offset of the first file's entry.
    attr_reader :ofs_files

    ##
    # Zero.
    attr_reader :_unnamed5
    attr_reader :version_minor
    attr_reader :version_major
    attr_reader :num_folders
    attr_reader :num_files

    ##
    # Bit 0, a cabinet before this one has the beginning of its contents;
    # bit 1, one behind this one has the end; bit 2, there are reserved areas.
    attr_reader :flags

    ##
    # Number of the set of cabinets.
    attr_reader :set_id

    ##
    # Index of this cabinet in its set.
    attr_reader :cabinet_index

    ##
    # Size of the area behind it that an application may use.
    attr_reader :len_header_reserve

    ##
    # Size of such an area behind each folder's entry.
    attr_reader :len_folder_reserve

    ##
    # Size of such an area between the header of each block and its data.
    attr_reader :len_block_reserve
    attr_reader :header_reserve
    attr_reader :previous_cabinet
    attr_reader :next_cabinet
  end

  ##
  # Names of another cabinet of the set.
  # @see https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10) Source
  class Neighbour < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @name = @_io.read_bytes_term(0, false, true, true)
      @disk = @_io.read_bytes_term(0, false, true, true)
      self
    end
    attr_reader :name
    attr_reader :disk
  end

  ##
  # Entries of all files.
  def files
    return @files unless @files.nil?
    _pos = @_io.pos
    @_io.seek(header.ofs_files)
    @files = []
    (header.num_files).times { |i|
      @files << File.new(@_io, self, @_root)
    }
    @_io.seek(_pos)
    @files
  end
  attr_reader :header
  attr_reader :folders
end
