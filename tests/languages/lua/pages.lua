-- Where pages of physical memory lie in a dump.

local stringstream = require("string_stream")
local WindowsKernelDump = require("windows_kernel_dump")

local pages = {}

local SIZE = 0x1000
-- Stands where nothing was written. Some tools write full dumps without their type.
local NEVER_WRITTEN = 0x45474150
local Types = WindowsKernelDump.DumpTypes

-- Reads a table of ranges, which an entry of zeros may end early.
local function ranges(bytes)
  local stream = KaitaiStream(stringstream(bytes))
  local found = {}
  while not stream:is_eof() do
    local range = WindowsKernelDump.PfnRange(stream)
    if range.base_page == 0 and range.page_count == 0 then
      break
    end
    found[#found + 1] = range
  end
  return found
end

-- Finds a page in runs that are stored one after another.
local function in_runs(runs, start, page)
  for _, run in ipairs(runs) do
    -- Numbers of 64 bits have no sign in a dump; those of Lua have.
    if math.ult(page - run.base_page, run.page_count) then
      return start + (page - run.base_page) * SIZE
    end
    start = start + run.page_count * SIZE
  end
end

-- Finds a page by its bit: the pages whose bits are set are stored one after another.
local function in_bitmap(header, page)
  local function bit(number)
    return header.bitmap:byte(number // 8 + 1) >> number % 8 & 1
  end
  if not math.ult(page, header.pages) or bit(page) == 0 then
    return nil
  end
  local before = 0
  for number = 0, page - 1 do
    before = before + bit(number)
  end
  return header.first_page + before * SIZE
end

-- Gives the offset in the file of a page, or nil if the dump does not have it.
function pages.offset_of(dump, page)
  local kind = dump.kind
  if kind == Types.full or kind == NEVER_WRITTEN then
    return in_runs(dump.header.physical_memory_block.runs, dump.ofs_pages, page)
  elseif kind == Types.bitmap_full or kind == Types.bitmap_kernel or kind == Types.automatic then
    return in_bitmap(dump.bitmap_header, page)
  elseif kind == Types.summary then
    return in_bitmap(dump.summary_header, page)
  elseif dump.rdmp_header then
    return in_runs(ranges(dump.rdmp_header.ranges), dump.rdmp_header.first_page_offset, page)
  end
  return nil -- a triage dump has no pages, a header alone nothing
end

return pages
