# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/zdmp.ksy; kaitai-struct-compiler 0.11.0

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# A crash dump of Windows, or an image of physical memory, that DumpIt has
# compressed block by block.
# 
# The first block is at offset 0x1000, at the end of `header`; each of the others
# is directly behind the one before. A block is a `block_header` and its payload.
# There is no index: an application follows the sizes itself, since the number of
# blocks may be anything. Block number n has the bytes of the dump from n times
# `header.len_block` on.
# 
# A block whose payload is as large as a block is stored as it is, also the last
# one, of which the dump may need less. Any other payload consists of LZNT1
# chunks, each of which begins with a `chunk_header`, expands to 4096 bytes and
# does not refer to another one; where they expand to less than a block, the rest
# is zeros.
# 
# Not verified on a file of DumpIt's: fields and values are taken from another
# reader of such files.
# @see https://github.com/volatilityfoundation/volatility3/pull/2018 Source
class Zdmp < Kaitai::Struct::Struct

  COMPRESSIONS = {
    2 => :compressions_lznt1,
  }
  I__COMPRESSIONS = COMPRESSIONS.invert

  DATA_TYPES = {
    1 => :data_types_compressed,
  }
  I__DATA_TYPES = DATA_TYPES.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    _io_header = @_io.substream(4096)
    @header = Header.new(_io_header, self, @_root)
    self
  end

  ##
  # Header of a block, directly before its payload. Not verified on a file of
  # DumpIt's.
  # @see https://github.com/volatilityfoundation/volatility3/pull/2018 Source
  class BlockHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @magic = @_io.read_bytes(4)
      raise Kaitai::Struct::ValidationNotEqualError.new([90, 66, 76, 75].pack('C*'), @magic, @_io, "/types/block_header/seq/0") if not @magic == [90, 66, 76, 75].pack('C*')
      @payload_facts = PayloadFacts.new(@_io, self, @_root)
      self
    end
    attr_reader :magic
    attr_reader :payload_facts
  end

  ##
  # Header of an LZNT1 chunk, directly before its contents.
  # @see https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-xca/d8a11c9a-4b38-4a6c-9c8b-4fc3a8a1a4d8 Source
  class ChunkHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @info = @_io.read_u2le
      self
    end

    ##
    # Whether the contents are compressed.
    def is_packed
      return @is_packed unless @is_packed.nil?
      @is_packed = info & 32768 != 0
      @is_packed
    end

    ##
    # Bytes of the contents.
    def len_contents
      return @len_contents unless @len_contents.nil?
      @len_contents = (info & 4095) + 1
      @len_contents
    end

    ##
    # 0 behind the last chunk.
    attr_reader :info
  end

  ##
  # Size and compression of the dump. Not verified on a file of DumpIt's.
  # @see https://github.com/volatilityfoundation/volatility3/pull/2018 Source
  class Header < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @magic = @_io.read_bytes(4)
      raise Kaitai::Struct::ValidationNotEqualError.new([90, 68, 77, 80].pack('C*'), @magic, @_io, "/types/header/seq/0") if not @magic == [90, 68, 77, 80].pack('C*')
      @version = @_io.read_u4le
      @len_dump = @_io.read_u8le
      @len_block = @_io.read_u4le
      @data_type = Kaitai::Struct::Stream::resolve_enum(Zdmp::DATA_TYPES, @_io.read_u2le)
      @compression = Kaitai::Struct::Stream::resolve_enum(Zdmp::COMPRESSIONS, @_io.read_u2le)
      self
    end
    attr_reader :magic

    ##
    # 0x100 in the files that are known.
    attr_reader :version

    ##
    # Size of the dump in bytes.
    attr_reader :len_dump

    ##
    # Size of a block of the dump in bytes, such as 0x200000.
    attr_reader :len_block

    ##
    # Whether the blocks are compressed.
    attr_reader :data_type

    ##
    # Compression of the blocks, numbered as Windows does.
    # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/nf-ntifs-rtldecompressbuffer Source
    attr_reader :compression
  end

  ##
  # Size and checksum of a payload. Not verified on a file of DumpIt's.
  # @see https://github.com/volatilityfoundation/volatility3/pull/2018 Source
  class PayloadFacts < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @len_payload = @_io.read_u4le
      @crc32 = @_io.read_u4le
      self
    end

    ##
    # Bytes of the payload.
    attr_reader :len_payload

    ##
    # CRC-32 of the payload as it is stored.
    attr_reader :crc32
  end
  attr_reader :header
  attr_reader :_raw_header
end
