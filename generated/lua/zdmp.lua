-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
-- Source: schemas/zdmp.ksy; kaitai-struct-compiler 0.11.0
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")
local stringstream = require("string_stream")

-- 
-- A crash dump of Windows, or an image of physical memory, that DumpIt has
-- compressed block by block.
-- 
-- The first block is at offset 0x1000, at the end of `header`; each of the others
-- is directly behind the one before. A block is a `block_header` and its payload.
-- There is no index: an application follows the sizes itself, since the number of
-- blocks may be anything. Block number n has the bytes of the dump from n times
-- `header.len_block` on.
-- 
-- A block whose payload is as large as a block is stored as it is, also the last
-- one, of which the dump may need less. Any other payload consists of LZNT1
-- chunks, each of which begins with a `chunk_header`, expands to 4096 bytes and
-- does not refer to another one; where they expand to less than a block, the rest
-- is zeros.
-- 
-- Not verified on a file of DumpIt's: fields and values are taken from another
-- reader of such files.
-- See also: Source (https://github.com/volatilityfoundation/volatility3/pull/2018)
Zdmp = class.class(KaitaiStruct)

Zdmp.Compressions = enum.Enum {
  lznt1 = 2,
}

Zdmp.DataTypes = enum.Enum {
  compressed = 1,
}

function Zdmp:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function Zdmp:_read()
  self._raw_header = self._io:read_bytes(4096)
  local _io = KaitaiStream(stringstream(self._raw_header))
  self.header = Zdmp.Header(_io, self, self._root)
end


-- 
-- Header of a block, directly before its payload. Not verified on a file of
-- DumpIt's.
-- See also: Source (https://github.com/volatilityfoundation/volatility3/pull/2018)
Zdmp.BlockHeader = class.class(KaitaiStruct)

function Zdmp.BlockHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Zdmp.BlockHeader:_read()
  self.magic = self._io:read_bytes(4)
  if not(self.magic == "\090\066\076\075") then
    error("not equal, expected " .. "\090\066\076\075" .. ", but got " .. self.magic)
  end
  self.payload_facts = Zdmp.PayloadFacts(self._io, self, self._root)
end


-- 
-- Header of an LZNT1 chunk, directly before its contents.
-- See also: Source (https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-xca/d8a11c9a-4b38-4a6c-9c8b-4fc3a8a1a4d8)
Zdmp.ChunkHeader = class.class(KaitaiStruct)

function Zdmp.ChunkHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Zdmp.ChunkHeader:_read()
  self.info = self._io:read_u2le()
end

-- 
-- Whether the contents are compressed.
Zdmp.ChunkHeader.property.is_packed = {}
function Zdmp.ChunkHeader.property.is_packed:get()
  if self._m_is_packed ~= nil then
    return self._m_is_packed
  end

  self._m_is_packed = self.info & 32768 ~= 0
  return self._m_is_packed
end

-- 
-- Bytes of the contents.
Zdmp.ChunkHeader.property.len_contents = {}
function Zdmp.ChunkHeader.property.len_contents:get()
  if self._m_len_contents ~= nil then
    return self._m_len_contents
  end

  self._m_len_contents = (self.info & 4095) + 1
  return self._m_len_contents
end

-- 
-- 0 behind the last chunk.

-- 
-- Size and compression of the dump. Not verified on a file of DumpIt's.
-- See also: Source (https://github.com/volatilityfoundation/volatility3/pull/2018)
Zdmp.Header = class.class(KaitaiStruct)

function Zdmp.Header:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Zdmp.Header:_read()
  self.magic = self._io:read_bytes(4)
  if not(self.magic == "\090\068\077\080") then
    error("not equal, expected " .. "\090\068\077\080" .. ", but got " .. self.magic)
  end
  self.version = self._io:read_u4le()
  self.len_dump = self._io:read_u8le()
  self.len_block = self._io:read_u4le()
  self.data_type = self._io:read_u2le()
  self.data_type = Zdmp.DataTypes(self.data_type) or self.data_type
  self.compression = self._io:read_u2le()
  self.compression = Zdmp.Compressions(self.compression) or self.compression
end

-- 
-- 0x100 in the files that are known.
-- 
-- Size of the dump in bytes.
-- 
-- Size of a block of the dump in bytes, such as 0x200000.
-- 
-- Whether the blocks are compressed.
-- 
-- Compression of the blocks, numbered as Windows does.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/nf-ntifs-rtldecompressbuffer)

-- 
-- Size and checksum of a payload. Not verified on a file of DumpIt's.
-- See also: Source (https://github.com/volatilityfoundation/volatility3/pull/2018)
Zdmp.PayloadFacts = class.class(KaitaiStruct)

function Zdmp.PayloadFacts:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Zdmp.PayloadFacts:_read()
  self.len_payload = self._io:read_u4le()
  self.crc32 = self._io:read_u4le()
end

-- 
-- Bytes of the payload.
-- 
-- CRC-32 of the payload as it is stored.

return Zdmp
