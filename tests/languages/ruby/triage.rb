# What a triage dump has beside its directory: names of drivers, and data that drivers added.

require 'windows_kernel_dump'

module Triage
  BLOB_HEADER_SIZE = 0x20

  # Reads a structure at an offset of the file.
  def self.at(dump, offset, type)
    dump._io.seek(offset)
    type.new(dump._io)
  end

  # Gives the names of the loaded drivers as UTF-16LE, which need not be valid.
  def self.driver_names(dump)
    drivers = dump.triage.drivers || []
    drivers.map { |each| at(dump, each.ofs_driver_name, WindowsKernelDump::DumpString).text }
  end

  # Lists the data behind a triage dump: whose they are, and where they lie in the file.
  def self.blobs(dump)
    found = []
    size = dump._io.size
    offset = dump.triage.ofs_secondary_data
    return found if offset >= size
    offset += at(dump, offset, WindowsKernelDump::BlobFileHeader).header_size
    while offset + BLOB_HEADER_SIZE <= size
      header = at(dump, offset, WindowsKernelDump::BlobHeader)
      data = offset + BLOB_HEADER_SIZE + header.pre_pad
      ends = data + header.data_size
      break if header.header_size != BLOB_HEADER_SIZE || ends > size
      found << { tag: header.tag, offset: data, size: header.data_size }
      offset = ends + header.post_pad
    end
    found
  end
end
