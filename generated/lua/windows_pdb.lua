-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
-- Source: schemas/windows_pdb.ksy; kaitai-struct-compiler 0.11.0
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")

-- 
-- Symbols of an image of Windows: names, types and sections, in the container
-- MSF 7.00 (multi-stream file) that Visual Studio .NET introduced.
-- 
-- The file is an array of blocks of `block_size` bytes; the first one begins
-- with the superblock, which is the root of this schema. All else is in streams,
-- whose blocks may be anywhere: an application joins the blocks of a stream
-- and then reads its contents by one of the types here.
-- 
-- The stream directory is joined first. Its block numbers are an array of
-- 32-bit integers, which fills the blocks of `directory_list_blocks`. The
-- directory is a `directory_head`, the size of each stream in 32 bits
-- (0xffffffff: no such stream), and the block numbers of each stream.
-- 
-- * Stream 1 begins with an `info_header`: the GUID.
-- * Stream 2 has types, stream 4 identifiers.
-- * Stream 3 begins with a `dbi_header`, which has the age and the numbers of
--   further streams; `module_record`s follow.
-- * The stream of symbol records is a sequence of symbol records.
-- * The stream of a module begins with a `module_signature`; symbol records
--   follow.
-- 
-- A symbol record is a `symbol_head` and, by its kind, a `public_symbol`,
-- `data_symbol` or `procedure_symbol`; other kinds are not described here. The
-- streams that a `debug_header` names are arrays of `omap_entry` and of section
-- headers (`section_header` of windows_pe.ksy), or begin with an
-- `image_copy_head`. Names are UTF-8.
-- 
-- Every count, size, block number and stream number may be wrong, and streams
-- may share blocks: each is to be checked before use.
-- See also: Source (https://llvm.org/docs/PDB/index.html)
-- See also: Source (https://github.com/microsoft/microsoft-pdb)
-- See also: Source (https://github.com/microsoft/pdb-rs)
WindowsPdb = class.class(KaitaiStruct)

WindowsPdb.Machines = enum.Enum {
  none = 0,
  i386 = 332,
  armnt = 452,
  amd64 = 34404,
  arm64ec = 42561,
  arm64x = 42574,
  arm64 = 43620,
}

WindowsPdb.PublicFlags = enum.Enum {
  code = 1,
  ["function"] = 2,
  managed = 4,
  msil = 8,
}

WindowsPdb.SymbolForms = enum.Enum {
  c7 = 1,
  c11 = 2,
  c13 = 4,
}

WindowsPdb.SymbolKinds = enum.Enum {
  ["end"] = 6,
  ldata32_st = 4103,
  gdata32_st = 4104,
  pub32_st = 4105,
  lproc32_st = 4106,
  gproc32_st = 4107,
  ldata32 = 4364,
  gdata32 = 4365,
  pub32 = 4366,
  lproc32 = 4367,
  gproc32 = 4368,
  lproc32_id = 4422,
  gproc32_id = 4423,
  proc_id_end = 4431,
}

function WindowsPdb:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function WindowsPdb:_read()
  self.magic = self._io:read_bytes(24)
  if not(self.magic == "\077\105\099\114\111\115\111\102\116\032\067\047\067\043\043\032\077\083\070\032\055\046\048\048") then
    error("not equal, expected " .. "\077\105\099\114\111\115\111\102\116\032\067\047\067\043\043\032\077\083\070\032\055\046\048\048" .. ", but got " .. self.magic)
  end
  self.magic_end = self._io:read_bytes(8)
  if not(self.magic_end == "\013\010\026\068\083\000\000\000") then
    error("not equal, expected " .. "\013\010\026\068\083\000\000\000" .. ", but got " .. self.magic_end)
  end
  self.block_size = self._io:read_u4le()
  self.free_block_map = self._io:read_u4le()
  self.num_blocks = self._io:read_u4le()
  self.len_directory = self._io:read_u4le()
  self._unnamed6 = self._io:read_bytes(4)
end

-- 
-- Bits of an offset in a stream that are its offset in a block.
WindowsPdb.property.block_mask = {}
function WindowsPdb.property.block_mask:get()
  if self._m_block_mask ~= nil then
    return self._m_block_mask
  end

  self._m_block_mask = (self.block_size - 1)
  return self._m_block_mask
end

-- 
-- Numbers of the blocks that have the block numbers of the directory.
WindowsPdb.property.directory_list_blocks = {}
function WindowsPdb.property.directory_list_blocks:get()
  if self._m_directory_list_blocks ~= nil then
    return self._m_directory_list_blocks
  end

  local _pos = self._io:pos()
  self._io:seek(self.ofs_directory_list_blocks)
  self._m_directory_list_blocks = {}
  for i = 0, self.num_directory_list_blocks - 1 do
    self._m_directory_list_blocks[i + 1] = self._io:read_u4le()
  end
  self._io:seek(_pos)
  return self._m_directory_list_blocks
end

-- 
-- Number of blocks of the stream directory.
WindowsPdb.property.num_directory_blocks = {}
function WindowsPdb.property.num_directory_blocks:get()
  if self._m_num_directory_blocks ~= nil then
    return self._m_num_directory_blocks
  end

  self._m_num_directory_blocks = math.floor((self.len_directory + self.block_mask) / self.block_size)
  return self._m_num_directory_blocks
end

-- 
-- Number of blocks that have the block numbers of the stream directory.
WindowsPdb.property.num_directory_list_blocks = {}
function WindowsPdb.property.num_directory_list_blocks:get()
  if self._m_num_directory_list_blocks ~= nil then
    return self._m_num_directory_list_blocks
  end

  self._m_num_directory_list_blocks = math.floor((self.num_directory_blocks * 4 + self.block_mask) / self.block_size)
  return self._m_num_directory_list_blocks
end

-- 
-- Offset of the numbers of these blocks.
WindowsPdb.property.ofs_directory_list_blocks = {}
function WindowsPdb.property.ofs_directory_list_blocks:get()
  if self._m_ofs_directory_list_blocks ~= nil then
    return self._m_ofs_directory_list_blocks
  end

  self._m_ofs_directory_list_blocks = 52
  return self._m_ofs_directory_list_blocks
end

-- 
-- Bytes of a block, a power of two; mostly 4096.
-- 
-- Number of the block of the active free block map, 1 or 2.
-- 
-- Number of blocks of the file.
-- 
-- Bytes of the stream directory.
-- 
-- A pointer in the memory of the writer.

-- 
-- Fields of a `data_symbol` before its name.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsPdb.DataFields = class.class(KaitaiStruct)

function WindowsPdb.DataFields:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPdb.DataFields:_read()
  self.type_index = self._io:read_u4le()
  self.offset = self._io:read_u4le()
  self.section = self._io:read_u2le()
end

-- 
-- Index of the type in stream 2.
-- 
-- Offset in the section.
-- 
-- Number of the section, counted from 1.

-- 
-- A variable with static storage.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsPdb.DataSymbol = class.class(KaitaiStruct)

function WindowsPdb.DataSymbol:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPdb.DataSymbol:_read()
  self.fields = WindowsPdb.DataFields(self._io, self, self._root)
  self.name = self._io:read_bytes_term(0, false, true, true)
end

-- 
-- All but the name.
-- 
-- Name of the variable; it begins with its length if the kind ends in `_st`.

-- 
-- Start of stream 3. These parts follow, in this order: module records,
-- section contributions, section map, source files, type servers, names for
-- Edit and Continue, `debug_header`.
-- See also: Source (https://llvm.org/docs/PDB/DbiStream.html)
WindowsPdb.DbiHeader = class.class(KaitaiStruct)

function WindowsPdb.DbiHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPdb.DbiHeader:_read()
  self.signature = self._io:read_u4le()
  self.version = self._io:read_u4le()
  self.age = self._io:read_u4le()
  self.global_symbol_stream = self._io:read_u2le()
  self.build_number = self._io:read_u2le()
  self.public_symbol_stream = self._io:read_u2le()
  self.pdb_dll_version = self._io:read_u2le()
  self.symbol_record_stream = self._io:read_u2le()
  self.pdb_dll_build = self._io:read_u2le()
  self.len_modules = self._io:read_u4le()
  self.len_section_contributions = self._io:read_u4le()
  self.len_section_map = self._io:read_u4le()
  self.len_source_files = self._io:read_u4le()
  self.len_type_servers = self._io:read_u4le()
  self.mfc_type_server = self._io:read_u4le()
  self.len_debug_header = self._io:read_u4le()
  self.len_edit_and_continue = self._io:read_u4le()
  self.flags = self._io:read_u2le()
  self.machine = self._io:read_u2le()
  self.machine = WindowsPdb.Machines(self.machine) or self.machine
  self._unnamed19 = self._io:read_bytes(4)
end

-- 
-- All bits are set; older files have another header.
-- 
-- Version of the stream; 19990903 since Visual C++ 7.0.
-- 
-- The age of the debug record of the image.
-- 
-- Stream of the hash table of global symbols.
-- 
-- Version of the toolchain.
-- 
-- Stream of the hash table of public symbols.
-- 
-- Version of the library that wrote the file.
-- 
-- Stream of the records of global and public symbols.
-- 
-- Build of the library that wrote the file.
-- 
-- Bytes of all module records.
-- 
-- Bytes of the table of the parts that modules contribute to sections.
-- 
-- Bytes of the section map.
-- 
-- Bytes of the table of source files.
-- 
-- Bytes of the map of type servers.
-- 
-- Index of the type server of MFC.
-- 
-- Bytes of the `debug_header`; 0 if there is none.
-- 
-- Bytes of the names for Edit and Continue.
-- 
-- Bit 0 is set by incremental links, bit 1 if private symbols were
-- stripped, bit 2 if types may conflict.
-- 
-- Machine of the image.
-- 
-- Reserved.

-- 
-- Numbers of streams of further data, each 0xffff if there is no such
-- stream. Older files end early: the rest does not exist.
-- See also: Source (https://llvm.org/docs/PDB/DbiStream.html)
WindowsPdb.DebugHeader = class.class(KaitaiStruct)

function WindowsPdb.DebugHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPdb.DebugHeader:_read()
  self.fpo = self._io:read_u2le()
  self.exception = self._io:read_u2le()
  self.fixup = self._io:read_u2le()
  self.omap_to_source = self._io:read_u2le()
  self.omap_from_source = self._io:read_u2le()
  self.section_headers = self._io:read_u2le()
  self.token_rid_map = self._io:read_u2le()
  self.xdata = self._io:read_u2le()
  self.pdata = self._io:read_u2le()
  self.new_fpo = self._io:read_u2le()
  self.original_section_headers = self._io:read_u2le()
end

-- 
-- Frames of x86 code, in the older form.
-- 
-- Exception data.
-- 
-- Relocations.
-- 
-- An array of `omap_entry`, from RVAs of the image to those at link time.
-- 
-- An array of `omap_entry`, from RVAs at link time to those of the image.
-- 
-- An array of section headers, as in the image.
-- 
-- A map of tokens of managed code.
-- 
-- A copy of the image's descriptions of stack frames (`image_copy_head`).
-- 
-- A copy of the image's table of functions (`image_copy_head`).
-- 
-- Frames of x86 code, in the newer form.
-- 
-- An array of section headers, as at link time; symbols refer to these
-- if the image was rearranged afterwards.

-- 
-- Start of the stream directory.
-- See also: Source (https://llvm.org/docs/PDB/MsfFile.html)
WindowsPdb.DirectoryHead = class.class(KaitaiStruct)

function WindowsPdb.DirectoryHead:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPdb.DirectoryHead:_read()
  self.num_streams = self._io:read_u4le()
end

-- 
-- Number of streams, at most 65535; their sizes follow.

-- 
-- Start of a stream that has a copy of bytes of the image, which follow.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/PDB/dbi/dbi.h)
WindowsPdb.ImageCopyHead = class.class(KaitaiStruct)

function WindowsPdb.ImageCopyHead:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPdb.ImageCopyHead:_read()
  self.version = self._io:read_u4le()
  self.len_head = self._io:read_u4le()
  self.len_data = self._io:read_u4le()
  self.data_rva = self._io:read_u4le()
  self.image_base = self._io:read_u8le()
  self._unnamed5 = self._io:read_bytes(4)
  self._unnamed6 = self._io:read_bytes(4)
end

-- 
-- Version of this structure, 1.
-- 
-- Bytes of this structure, 0x20.
-- 
-- Bytes of the copy.
-- 
-- RVA of the first byte in the image.
-- 
-- Preferred base address of the image.
-- 
-- Reserved.
-- 
-- Reserved.

-- 
-- Start of stream 1.
-- See also: Source (https://llvm.org/docs/PDB/PdbStream.html)
WindowsPdb.InfoHeader = class.class(KaitaiStruct)

function WindowsPdb.InfoHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPdb.InfoHeader:_read()
  self.version = self._io:read_u4le()
  self.signature = self._io:read_u4le()
  self.age = self._io:read_u4le()
  self.guid = self._io:read_bytes(16)
end

-- 
-- Version of the stream; 20000404 since Visual C++ 7.0.
-- 
-- Time in seconds since 1970, or a hash.
-- 
-- Number of times that the file was written. The age of an image's debug
-- record is that of the `dbi_header`, not this one.
-- 
-- The GUID; an image's debug record has the same.

-- 
-- Fields of a `module_record` before its names.
-- See also: Source (https://llvm.org/docs/PDB/DbiStream.html)
WindowsPdb.ModuleFields = class.class(KaitaiStruct)

function WindowsPdb.ModuleFields:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPdb.ModuleFields:_read()
  self._unnamed0 = self._io:read_bytes(4)
  self.section = self._io:read_u2le()
  self._unnamed2 = self._io:read_bytes(2)
  self.section_offset = self._io:read_u4le()
  self.contribution_size = self._io:read_u4le()
  self.characteristics = self._io:read_u4le()
  self.module_index = self._io:read_u2le()
  self._unnamed7 = self._io:read_bytes(2)
  self.data_checksum = self._io:read_u4le()
  self.relocation_checksum = self._io:read_u4le()
  self.flags = self._io:read_u2le()
  self.symbol_stream = self._io:read_u2le()
  self.len_symbols = self._io:read_u4le()
  self.len_old_lines = self._io:read_u4le()
  self.len_lines = self._io:read_u4le()
  self.num_files = self._io:read_u2le()
  self._unnamed16 = self._io:read_bytes(2)
  self._unnamed17 = self._io:read_bytes(4)
  self.source_name = self._io:read_u4le()
  self.pdb_name = self._io:read_u4le()
end

-- 
-- A pointer in the memory of the writer.
-- 
-- Section that has the module's first contribution, counted from 1.
-- 
-- Padding.
-- 
-- Offset of that contribution in its section.
-- 
-- Bytes of that contribution.
-- 
-- Flags of a section header.
-- 
-- Index of the module, counted from 0.
-- 
-- Padding.
-- 
-- CRC-32 of that contribution.
-- 
-- CRC-32 of its relocations.
-- 
-- Bit 0 is set if the module was written; bits 8 to 15 are a type server.
-- 
-- Stream of the module; 0xffff if there is none.
-- 
-- Bytes of the symbol records in that stream, its first four bytes included.
-- 
-- Bytes of line numbers of the older form.
-- 
-- Bytes of line numbers.
-- 
-- Number of source files.
-- 
-- Padding.
-- 
-- A pointer in the memory of the writer.
-- 
-- Index of the name of the source file, for Edit and Continue.
-- 
-- Index of the name of the compiler's PDB file, for Edit and Continue.

-- 
-- A module (object file) that was linked into the image. Padding to a multiple
-- of four bytes, and the next such record, follow.
-- See also: Source (https://llvm.org/docs/PDB/DbiStream.html)
WindowsPdb.ModuleRecord = class.class(KaitaiStruct)

function WindowsPdb.ModuleRecord:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPdb.ModuleRecord:_read()
  self.fields = WindowsPdb.ModuleFields(self._io, self, self._root)
  self.module_name = self._io:read_bytes_term(0, false, true, true)
  self.object_name = self._io:read_bytes_term(0, false, true, true)
end

-- 
-- All but the names.
-- 
-- Name of the object file, or of the part of an import library.
-- 
-- Name of the library that it is from; otherwise the same name.

-- 
-- Start of the stream of a module; symbol records follow.
-- See also: Source (https://llvm.org/docs/PDB/ModiStream.html)
WindowsPdb.ModuleSignature = class.class(KaitaiStruct)

function WindowsPdb.ModuleSignature:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPdb.ModuleSignature:_read()
  self.form = self._io:read_u4le()
  self.form = WindowsPdb.SymbolForms(self.form) or self.form
end

-- 
-- Form of the symbol records.

-- 
-- A part of the image that was moved after linking; it ends where the next
-- entry begins.
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/api/dbghelp/ns-dbghelp-omap)
WindowsPdb.OmapEntry = class.class(KaitaiStruct)

function WindowsPdb.OmapEntry:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPdb.OmapEntry:_read()
  self.source = self._io:read_u4le()
  self.target = self._io:read_u4le()
end

-- 
-- RVA before the translation.
-- 
-- RVA after the translation; 0 if the part was removed.

-- 
-- Fields of a `procedure_symbol` before its name.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsPdb.ProcedureFields = class.class(KaitaiStruct)

function WindowsPdb.ProcedureFields:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPdb.ProcedureFields:_read()
  self.ofs_parent = self._io:read_u4le()
  self.ofs_end = self._io:read_u4le()
  self.ofs_next = self._io:read_u4le()
  self.code_size = self._io:read_u4le()
  self.debug_start = self._io:read_u4le()
  self.debug_end = self._io:read_u4le()
  self.type_index = self._io:read_u4le()
  self.offset = self._io:read_u4le()
  self.section = self._io:read_u2le()
  self.flags = self._io:read_u1()
end

-- 
-- Offset in the stream of the enclosing symbol; 0 if there is none.
-- 
-- Offset in the stream of the record that ends the procedure.
-- 
-- Offset in the stream of the next procedure, or 0.
-- 
-- Bytes of code.
-- 
-- Offset in the procedure behind its prolog.
-- 
-- Offset in the procedure of its epilog.
-- 
-- Index of the type in stream 2, or in stream 4 if the kind ends in `_id`.
-- 
-- Offset in the section.
-- 
-- Number of the section, counted from 1.
-- 
-- Properties of the code, such as a frame pointer (bit 0).

-- 
-- A function of a module; records of its blocks and variables follow.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsPdb.ProcedureSymbol = class.class(KaitaiStruct)

function WindowsPdb.ProcedureSymbol:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPdb.ProcedureSymbol:_read()
  self.fields = WindowsPdb.ProcedureFields(self._io, self, self._root)
  self.name = self._io:read_bytes_term(0, false, true, true)
end

-- 
-- All but the name.
-- 
-- Name without decoration; it begins with its length if the kind ends in
-- `_st`.

-- 
-- Fields of a `public_symbol` before its name.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsPdb.PublicFields = class.class(KaitaiStruct)

function WindowsPdb.PublicFields:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPdb.PublicFields:_read()
  self.flags = self._io:read_u4le()
  self.offset = self._io:read_u4le()
  self.section = self._io:read_u2le()
end

-- 
-- Combination of `public_flags`.
-- 
-- Offset in the section.
-- 
-- Number of the section, counted from 1; 0 for absolute values.

-- 
-- A symbol that is visible to other modules, with its decorated name.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsPdb.PublicSymbol = class.class(KaitaiStruct)

function WindowsPdb.PublicSymbol:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPdb.PublicSymbol:_read()
  self.fields = WindowsPdb.PublicFields(self._io, self, self._root)
  self.name = self._io:read_bytes_term(0, false, true, true)
end

-- 
-- All but the name.
-- 
-- Decorated name; it begins with its length if the kind ends in `_st`.

-- 
-- Start of a symbol record.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsPdb.SymbolHead = class.class(KaitaiStruct)

function WindowsPdb.SymbolHead:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsPdb.SymbolHead:_read()
  self.len_record = self._io:read_u2le()
  self.kind = self._io:read_u2le()
  self.kind = WindowsPdb.SymbolKinds(self.kind) or self.kind
end

-- 
-- Bytes of the record that follow this field, padding included.
-- 
-- Kind of the symbol, which determines what follows.

return WindowsPdb
