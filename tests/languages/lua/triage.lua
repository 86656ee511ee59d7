-- What a triage dump has beside its directory: names of drivers, and data that drivers added.

local WindowsKernelDump = require("windows_kernel_dump")

local triage = {}

local BLOB_HEADER_SIZE = 0x20

-- Reads a structure at an offset of the file.
local function at(dump, offset, kind)
  dump._io:seek(offset)
  return kind(dump._io)
end

-- Gives the names of the loaded drivers as UTF-16LE, which need not be valid.
function triage.driver_names(dump)
  local found = {}
  for index, driver in ipairs(dump.triage.drivers or {}) do
    found[index] = at(dump, driver.ofs_driver_name, WindowsKernelDump.DumpString).text
  end
  return found
end

-- Lists the data behind a triage dump: whose they are, and where they lie in the file.
function triage.blobs(dump)
  local found = {}
  local size = dump._io:size()
  local offset = dump.triage.ofs_secondary_data
  if offset >= size then
    return found
  end
  offset = offset + at(dump, offset, WindowsKernelDump.BlobFileHeader).header_size
  while offset + BLOB_HEADER_SIZE <= size do
    local header = at(dump, offset, WindowsKernelDump.BlobHeader)
    local data = offset + BLOB_HEADER_SIZE + header.pre_pad
    local ends = data + header.data_size
    if header.header_size ~= BLOB_HEADER_SIZE or ends > size then
      break
    end
    found[#found + 1] = { tag = header.tag, offset = data, size = header.data_size }
    offset = ends + header.post_pad
  end
  return found
end

return triage
