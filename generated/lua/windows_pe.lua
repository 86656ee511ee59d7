-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
-- Source: schemas/windows_pe.ksy; kaitai-struct-compiler 0.11.0
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")

-- 
-- Program, library or driver: headers that identify the file, sections, and
-- directories that lead to tables in them.
-- 
-- Places in an image are relative virtual addresses (RVA), which count from its
-- first byte in memory. In memory they are offsets; in a file the section that
-- contains one has to be looked up, so an application reads the directories'
-- contents itself, by the types of this schema: `debug_entry` (directory 6),
-- `codeview_rsds` and `codeview_nb10` (contents of a debug entry).
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/debug/pe-format)
WindowsPe = class.class(KaitaiStruct)

WindowsPe.DebugKinds = enum.Enum {
  coff = 1,
  codeview = 2,
  fpo = 3,
  vc_feature = 12,
  pogo = 13,
  reproducible = 16,
  ex_dll_characteristics = 20,
}

WindowsPe.Formats = enum.Enum {
  pe32 = 267,
  pe64 = 523,
}

WindowsPe.Machines = enum.Enum {
  i386 = 332,
  arm = 452,
  amd64 = 34404,
  arm64 = 43620,
}

function WindowsPe:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function WindowsPe:_read()
  self.dos_header = WindowsPe.DosHeader(self._io, self, self._root)
end

-- 
-- Headers for Windows.
WindowsPe.property.nt_headers = {}
function WindowsPe.property.nt_headers:get()
  if self._m_nt_headers ~= nil then
    return self._m_nt_headers
  end

  local _pos = self._io:pos()
  self._io:seek(self.dos_header.ofs_nt_headers)
  self._m_nt_headers = WindowsPe.NtHeaders(self._io, self, self._root)
  self._io:seek(_pos)
  return self._m_nt_headers
end

-- 
-- Header for MS-DOS, which leads to the others.

-- 
-- Identity of a PDB file of format 2.
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/debug/pe-format)
WindowsPe.CodeviewNb10 = class.class(KaitaiStruct)

function WindowsPe.CodeviewNb10:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPe.CodeviewNb10:_read()
  self.magic = self._io:read_bytes(4)
  if not(self.magic == "\078\066\049\048") then
    error("not equal, expected " .. "\078\066\049\048" .. ", but got " .. self.magic)
  end
  self.offset = self._io:read_u4le()
  self.signature = self._io:read_u4le()
  self.age = self._io:read_u4le()
  self.path = self._io:read_bytes_term(0, false, true, false)
end

-- 
-- 0, as the symbols are in another file.
-- 
-- Time at which the PDB was made.
-- 
-- Path of the PDB when it was made.

-- 
-- Identity of a PDB file of format 7.
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/debug/pe-format)
WindowsPe.CodeviewRsds = class.class(KaitaiStruct)

function WindowsPe.CodeviewRsds:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPe.CodeviewRsds:_read()
  self.magic = self._io:read_bytes(4)
  if not(self.magic == "\082\083\068\083") then
    error("not equal, expected " .. "\082\083\068\083" .. ", but got " .. self.magic)
  end
  self.guid = self._io:read_bytes(16)
  self.age = self._io:read_u4le()
  self.path = self._io:read_bytes_term(0, false, true, false)
end

-- 
-- GUID of the PDB, its first three parts little-endian.
-- 
-- Age of the PDB's DBI stream.
-- 
-- Path of the PDB when it was made.

-- 
-- Place of a table in the image, whose contents its index decides.
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/debug/pe-format)
WindowsPe.DataDirectory = class.class(KaitaiStruct)

function WindowsPe.DataDirectory:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPe.DataDirectory:_read()
  self.rva = self._io:read_u4le()
  self.len_data = self._io:read_u4le()
end


-- 
-- Place and kind of a piece of data for debuggers.
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/debug/pe-format)
WindowsPe.DebugEntry = class.class(KaitaiStruct)

function WindowsPe.DebugEntry:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPe.DebugEntry:_read()
  self.characteristics = self._io:read_u4le()
  self.time_date_stamp = self._io:read_u4le()
  self.version = self._io:read_u4le()
  self.kind = self._io:read_u4le()
  self.kind = WindowsPe.DebugKinds(self.kind) or self.kind
  self.len_data = self._io:read_u4le()
  self.rva_data = self._io:read_u4le()
  self.ofs_data = self._io:read_u4le()
end

-- 
-- 0 if the contents are not part of the mapped image.
-- 
-- Offset in the file.

-- 
-- First bytes of the file, which MS-DOS could run.
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/debug/pe-format)
WindowsPe.DosHeader = class.class(KaitaiStruct)

function WindowsPe.DosHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPe.DosHeader:_read()
  self.magic = self._io:read_bytes(2)
  self._unnamed1 = self._io:read_bytes(58)
  self.ofs_nt_headers = self._io:read_u4le()
end

-- 
-- The letters `MZ`.
-- 
-- Fields for MS-DOS.
-- 
-- Offset of IMAGE_NT_HEADERS.

-- 
-- Kind and time of the image, and sizes of the headers behind this one.
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/debug/pe-format)
WindowsPe.FileHeader = class.class(KaitaiStruct)

function WindowsPe.FileHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPe.FileHeader:_read()
  self.machine = self._io:read_u2le()
  self.machine = WindowsPe.Machines(self.machine) or self.machine
  self.num_sections = self._io:read_u2le()
  self.time_date_stamp = self._io:read_u4le()
  self.ofs_symbols = self._io:read_u4le()
  self.num_symbols = self._io:read_u4le()
  self.len_optional_header = self._io:read_u2le()
  self.characteristics = self._io:read_u2le()
end

-- 
-- Time of the link in seconds since 1970, or a hash of the file.
-- 
-- Bytes from the optional header to the sections' headers.
-- 
-- Flags.

-- 
-- The headers as far as they are the same for 32 and for 64 bits. Behind them
-- are `optional_end32` or `optional_end64`, then each `data_directory`. Each
-- `section_header` follows, from the end of the optional header, whose size
-- is `file_header.len_optional_header`.
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/debug/pe-format)
WindowsPe.NtHeaders = class.class(KaitaiStruct)

function WindowsPe.NtHeaders:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPe.NtHeaders:_read()
  self.signature = self._io:read_bytes(4)
  self.file_header = WindowsPe.FileHeader(self._io, self, self._root)
  self.optional_header = WindowsPe.OptionalHeader(self._io, self, self._root)
end

-- 
-- The letters `PE` and two zeros.

-- 
-- Second part of IMAGE_OPTIONAL_HEADER32, in front of the directories.
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/debug/pe-format)
WindowsPe.OptionalEnd32 = class.class(KaitaiStruct)

function WindowsPe.OptionalEnd32:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPe.OptionalEnd32:_read()
  self.subsystem = self._io:read_u2le()
  self.dll_characteristics = self._io:read_u2le()
  self.stack_and_heap = self._io:read_bytes(16)
  self.loader_flags = self._io:read_u4le()
  self.num_directories = self._io:read_u4le()
end

-- 
-- Sizes of the first stack and heap.

-- 
-- Second part of IMAGE_OPTIONAL_HEADER64, in front of the directories.
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/debug/pe-format)
WindowsPe.OptionalEnd64 = class.class(KaitaiStruct)

function WindowsPe.OptionalEnd64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPe.OptionalEnd64:_read()
  self.subsystem = self._io:read_u2le()
  self.dll_characteristics = self._io:read_u2le()
  self.stack_and_heap = self._io:read_bytes(32)
  self.loader_flags = self._io:read_u4le()
  self.num_directories = self._io:read_u4le()
end

-- 
-- Sizes of the first stack and heap.

-- 
-- First part of IMAGE_OPTIONAL_HEADER.
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/debug/pe-format)
WindowsPe.OptionalHeader = class.class(KaitaiStruct)

function WindowsPe.OptionalHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPe.OptionalHeader:_read()
  self.magic = self._io:read_u2le()
  self.magic = WindowsPe.Formats(self.magic) or self.magic
  self.linker_version = self._io:read_u2le()
  self.len_code = self._io:read_u4le()
  self.len_data = self._io:read_u4le()
  self.len_zeroed_data = self._io:read_u4le()
  self.entry_point = self._io:read_u4le()
  self.base_of_code = self._io:read_u4le()
  self.bases = self._io:read_u8le()
  self.section_alignment = self._io:read_u4le()
  self.file_alignment = self._io:read_u4le()
  self.versions = self._io:read_bytes(12)
  self.win32_version = self._io:read_u4le()
  self.size_of_image = self._io:read_u4le()
  self.size_of_headers = self._io:read_u4le()
  self.checksum = self._io:read_u4le()
end

-- 
-- Whether the rest is for 32 or for 64 bits.
-- 
-- RVA; 0 for none.
-- 
-- For 64 bits the address that the image is linked for; for 32 bits
-- BaseOfData, then that address in the upper half.
-- 
-- Versions of the system, the image and the subsystem.
-- 
-- Bytes of the mapped image.
-- 
-- Bytes of the headers, which are at offset 0 in file and memory.

-- 
-- Place of a section in memory and in the file.
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/debug/pe-format)
WindowsPe.SectionHeader = class.class(KaitaiStruct)

function WindowsPe.SectionHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPe.SectionHeader:_read()
  self.name = self._io:read_bytes(8)
  self.virtual_size = self._io:read_u4le()
  self.rva = self._io:read_u4le()
  self.len_raw = self._io:read_u4le()
  self.ofs_raw = self._io:read_u4le()
  self.ofs_relocations = self._io:read_u4le()
  self.ofs_line_numbers = self._io:read_u4le()
  self.num_relocations = self._io:read_u2le()
  self.num_line_numbers = self._io:read_u2le()
  self.characteristics = self._io:read_u4le()
end

-- 
-- Padded with zeros.
-- 
-- Bytes in memory.
-- 
-- Bytes in the file; those beyond are zeros in memory.
-- 
-- Offset in the file.
-- 
-- Flags.

return WindowsPe
