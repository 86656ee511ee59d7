# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_dump_blobs.ksy; kaitai-struct-compiler 0.11.0

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The contents of the blobs that drivers and the kernel itself add to a crash
# dump when the machine stops ("secondary data"). The container, with the tag
# and the size of each blob, is `blob_file_header` of `windows_kernel_dump`; the
# tag decides the type of the data:
# 
# | tag | type |
# |---|---|
# | f57308df-cc45-4e01-ad76-29a4ebb010ec | `boot_status` |
# 
# There is no common head: the root has no fields of its own, and an application
# parses the type that belongs to the tag from the bytes of the blob.
# 
# Few of these formats have a public declaration. Names with an `-orig-id` are
# those of public symbols; all others describe what the bytes have been seen to
# be, and the documentation of a field says where that is inferred.
# @see https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data Source
class WindowsDumpBlobs < Kaitai::Struct::Struct
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    self
  end

  ##
  # Boot status data (tag f57308df-cc45-4e01-ad76-29a4ebb010ec): how the last
  # boots and shutdowns went, kept by the kernel across boots. The sum of all
  # bytes is 0 modulo 256.
  # @see https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd Source
  class BootStatus < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @version = @_io.read_u4le
      @product_type = @_io.read_u4le
      self
    end

    ##
    # Size of the whole in bytes; 0xb0, 0xc0 and 0xc8 have been seen.
    attr_reader :version

    ##
    # Kind of the installed Windows; 1 is a workstation.
    attr_reader :product_type
  end
end
