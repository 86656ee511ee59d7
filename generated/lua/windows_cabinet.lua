-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
-- Source: schemas/windows_cabinet.ksy; kaitai-struct-compiler 0.11.0
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")
local utils = require("utils")

-- 
-- Archive of files. These are parts of folders, each of which is one compressed
-- stream, in blocks of up to 0x8000 bytes of contents.
-- 
-- Symbol stores have cabinets with one file, whose names end with `_`. This
-- schema has the header, the folders and the files. The blocks of a folder begin
-- at `folder.ofs_first_block`, one behind the other, each with a `block_header`;
-- an application follows and expands them itself, since their number and sizes
-- may be anything. Blocks of MSZIP begin with `CK`, followed by a deflate stream
-- that refers to the contents of the block before.
-- See also: Source (https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10))
WindowsCabinet = class.class(KaitaiStruct)

WindowsCabinet.Compressions = enum.Enum {
  none = 0,
  mszip = 1,
  quantum = 2,
  lzx = 3,
}

function WindowsCabinet:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function WindowsCabinet:_read()
  self.header = WindowsCabinet.Header(self._io, self, self._root)
  self.folders = {}
  for i = 0, self.header.num_folders - 1 do
    self.folders[i + 1] = WindowsCabinet.Folder(self._io, self, self._root)
  end
end

-- 
-- Entries of all files.
WindowsCabinet.property.files = {}
function WindowsCabinet.property.files:get()
  if self._m_files ~= nil then
    return self._m_files
  end

  local _pos = self._io:pos()
  self._io:seek(self.header.ofs_files)
  self._m_files = {}
  for i = 0, self.header.num_files - 1 do
    self._m_files[i + 1] = WindowsCabinet.File(self._io, self, self._root)
  end
  self._io:seek(_pos)
  return self._m_files
end


-- 
-- Header of a block of data, without its reserved area.
-- See also: Source (https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10))
WindowsCabinet.BlockHeader = class.class(KaitaiStruct)

function WindowsCabinet.BlockHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCabinet.BlockHeader:_read()
  self.checksum = self._io:read_u4le()
  self.len_packed = self._io:read_u2le()
  self.len_unpacked = self._io:read_u2le()
end

-- 
-- Exclusive or of the data and the sizes; 0 for none.
-- 
-- Bytes of the data that follow.
-- 
-- Bytes of the contents.

-- 
-- A part of the contents of a folder.
-- See also: Source (https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10))
WindowsCabinet.File = class.class(KaitaiStruct)

function WindowsCabinet.File:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCabinet.File:_read()
  self.len_file = self._io:read_u4le()
  self.ofs_in_folder = self._io:read_u4le()
  self.folder_index = self._io:read_u2le()
  self.date = self._io:read_u2le()
  self.time = self._io:read_u2le()
  self.attributes = self._io:read_u2le()
  self.name = self._io:read_bytes_term(0, false, true, true)
end

-- 
-- Size of the file in bytes, expanded.
-- 
-- Offset of the file in the contents of its folder.
-- 
-- Index of its folder; 0xfffd and above, it continues in another cabinet.

-- 
-- A compressed stream of blocks.
-- See also: Source (https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10))
WindowsCabinet.Folder = class.class(KaitaiStruct)

function WindowsCabinet.Folder:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCabinet.Folder:_read()
  self.ofs_first_block = self._io:read_u4le()
  self.num_blocks = self._io:read_u2le()
  self.compression = self._io:read_u2le()
  self.folder_reserve = self._io:read_bytes(self._root.header.len_folder_area)
end

-- 
-- One of `compressions`.
WindowsCabinet.Folder.property.kind = {}
function WindowsCabinet.Folder.property.kind:get()
  if self._m_kind ~= nil then
    return self._m_kind
  end

  self._m_kind = self.compression & 15
  return self._m_kind
end

-- 
-- Offset of the header of the first block.
-- 
-- The low four bits are the kind, of `compressions`; parameters are above.

-- 
-- Numbers of folders and files, and sizes of areas that applications may use.
-- See also: Source (https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10))
WindowsCabinet.Header = class.class(KaitaiStruct)

function WindowsCabinet.Header:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCabinet.Header:_read()
  self.magic = self._io:read_bytes(4)
  if not(self.magic == "\077\083\067\070") then
    error("not equal, expected " .. "\077\083\067\070" .. ", but got " .. self.magic)
  end
  self._unnamed1 = self._io:read_bytes(4)
  self.len_cabinet = self._io:read_u4le()
  self._unnamed3 = self._io:read_bytes(4)
  self.ofs_files = self._io:read_u4le()
  self._unnamed5 = self._io:read_bytes(4)
  self.version_minor = self._io:read_u1()
  self.version_major = self._io:read_u1()
  self.num_folders = self._io:read_u2le()
  self.num_files = self._io:read_u2le()
  self.flags = self._io:read_u2le()
  self.set_id = self._io:read_u2le()
  self.cabinet_index = self._io:read_u2le()
  if self.has_reserve then
    self.len_header_reserve = self._io:read_u2le()
  end
  if self.has_reserve then
    self.len_folder_reserve = self._io:read_u1()
  end
  if self.has_reserve then
    self.len_block_reserve = self._io:read_u1()
  end
  if self.has_reserve then
    self.header_reserve = self._io:read_bytes(self.len_header_reserve)
  end
  if self.has_previous then
    self.previous_cabinet = WindowsCabinet.Neighbour(self._io, self, self._root)
  end
  if self.has_next then
    self.next_cabinet = WindowsCabinet.Neighbour(self._io, self, self._root)
  end
end

-- 
-- Whether a cabinet behind this one has the end of its contents.
WindowsCabinet.Header.property.has_next = {}
function WindowsCabinet.Header.property.has_next:get()
  if self._m_has_next ~= nil then
    return self._m_has_next
  end

  self._m_has_next = self.flags & 2 ~= 0
  return self._m_has_next
end

-- 
-- Whether a cabinet before this one has the beginning of its contents.
WindowsCabinet.Header.property.has_previous = {}
function WindowsCabinet.Header.property.has_previous:get()
  if self._m_has_previous ~= nil then
    return self._m_has_previous
  end

  self._m_has_previous = self.flags & 1 ~= 0
  return self._m_has_previous
end

-- 
-- Whether there are areas that applications may use.
WindowsCabinet.Header.property.has_reserve = {}
function WindowsCabinet.Header.property.has_reserve:get()
  if self._m_has_reserve ~= nil then
    return self._m_has_reserve
  end

  self._m_has_reserve = self.flags & 4 ~= 0
  return self._m_has_reserve
end

-- 
-- Bytes between the header of each block and its data.
WindowsCabinet.Header.property.len_block_area = {}
function WindowsCabinet.Header.property.len_block_area:get()
  if self._m_len_block_area ~= nil then
    return self._m_len_block_area
  end

  self._m_len_block_area = utils.box_unwrap((self.has_reserve) and utils.box_wrap(self.len_block_reserve) or (0))
  return self._m_len_block_area
end

-- 
-- Bytes behind each folder's entry.
WindowsCabinet.Header.property.len_folder_area = {}
function WindowsCabinet.Header.property.len_folder_area:get()
  if self._m_len_folder_area ~= nil then
    return self._m_len_folder_area
  end

  self._m_len_folder_area = utils.box_unwrap((self.has_reserve) and utils.box_wrap(self.len_folder_reserve) or (0))
  return self._m_len_folder_area
end

-- 
-- Zero.
-- 
-- Size of the cabinet in bytes.
-- 
-- Zero.
-- 
-- Offset of the first file's entry.
-- 
-- Zero.
-- 
-- Bit 0, a cabinet before this one has the beginning of its contents;
-- bit 1, one behind this one has the end; bit 2, there are reserved areas.
-- 
-- Number of the set of cabinets.
-- 
-- Index of this cabinet in its set.
-- 
-- Size of the area behind it that an application may use.
-- 
-- Size of such an area behind each folder's entry.
-- 
-- Size of such an area between the header of each block and its data.

-- 
-- Names of another cabinet of the set.
-- See also: Source (https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10))
WindowsCabinet.Neighbour = class.class(KaitaiStruct)

function WindowsCabinet.Neighbour:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCabinet.Neighbour:_read()
  self.name = self._io:read_bytes_term(0, false, true, true)
  self.disk = self._io:read_bytes_term(0, false, true, true)
end

return WindowsCabinet
