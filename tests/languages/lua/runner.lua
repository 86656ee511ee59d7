-- Prints what dumps hold, a line of JSON for each: runner.lua FILE [PAGE...] [FILE [PAGE...]]...
-- A file whose name ends in the kind of a table, such as .smbios, is a table of that kind;
-- NAME.TYPE.KIND is a structure of it, such as a.block_header.zdmp.

-- A class knows its properties, but not its fields, which a structure without them does not have: the
-- parser itself is read for them.
local fields = {}

local function parser(name)
  local root = require(name)
  local file <close> = assert(io.open(package.searchpath(name, package.path), "rb"))
  for class, body in file:read("a"):gmatch("\nfunction ([%w.]+):_read%(%)\n(.-)\nend\n") do
    local found = {}
    for field in body:gmatch("self%.(%l[%w_]*) = ") do
      found[field] = true
    end
    fields[load("return " .. class)()] = found
  end
  return root
end

local WindowsKernelDump = parser("windows_kernel_dump")
local tables = {
  blob = parser("windows_dump_blobs"),
  cab = parser("windows_cabinet"),
  codeview = parser("windows_codeview_types"),
  cper = parser("cper"),
  pci = parser("pci_configuration"),
  pdb = parser("windows_pdb"),
  pe = parser("windows_pe"),
  smbios = parser("smbios"),
  unwind = parser("windows_unwind"),
  zdmp = parser("zdmp"),
}
local pages = require("pages")
local triage = require("triage")

local function hex(number)
  return string.format(number < 0 and '"-0x%x"' or '"0x%x"', number < 0 and -number or number)
end

local function object(values)
  local found = {}
  for name, value in pairs(values) do
    found[#found + 1] = string.format('"%s":%s', name, value)
  end
  return "{" .. table.concat(found, ",") .. "}"
end

local json

-- All that a structure has: the fields and the properties of its class.
local function everything(structure)
  local class = getmetatable(structure)
  local found = {}
  for _, names in ipairs({ fields[class], class.property }) do
    for name in pairs(names) do
      found[name] = json(structure[name])
    end
  end
  return object(found)
end

local function list(values)
  local found = {}
  for index, value in ipairs(values) do
    found[index] = json(value)
  end
  return "[" .. table.concat(found, ",") .. "]"
end

function json(value)
  if value == nil then
    return "null"
  elseif type(value) == "boolean" then
    return hex(value and 1 or 0)
  elseif type(value) == "number" then
    return hex(value)
  elseif type(value) == "string" then
    return '"' .. value:gsub(".", function(each) return string.format("%02x", each:byte()) end) .. '"'
  elseif getmetatable(value) then
    return everything(value)
  elseif value.label then -- a member of an enumeration
    return hex(value.value)
  end
  return list(value)
end

local function answer(path, wanted)
  local kind = tables[path:match("%.(%w+)$")]
  local structure = path:match("%.([%w_]+)%.%w+$")
  if kind and structure then
    structure = ("_" .. structure):gsub("_(.)", string.upper)
    kind = kind[structure]
  end
  if kind then
    return object({ table = everything(kind:from_file(path)) })
  end
  local dump = WindowsKernelDump:from_file(path)
  local offsets = {}
  for _, page in ipairs(wanted) do
    offsets[page] = json(pages.offset_of(dump, math.tointeger(tonumber(page))))
  end
  local found = { dump = everything(dump), pages = object(offsets) }
  if dump.triage then
    found.driver_names = list(triage.driver_names(dump))
    local blobs = {}
    for index, blob in ipairs(triage.blobs(dump)) do
      local tag, offset, size = json(blob.tag), json(blob.offset), json(blob.size)
      blobs[index] = object({ tag = tag, offset = offset, size = size })
    end
    found.blobs = "[" .. table.concat(blobs, ",") .. "]"
  end
  return object(found)
end

local at = 1
while arg[at] do
  local path, wanted = arg[at], {}
  at = at + 1
  while arg[at] and arg[at]:find("^0x") do
    wanted[#wanted + 1] = arg[at]
    at = at + 1
  end
  local fine, found = pcall(answer, path, wanted)
  print(fine and found or object({ refused = '"' .. found:gsub('[^%w ]', "'") .. '"' }))
end
