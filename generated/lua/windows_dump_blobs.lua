-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
-- Source: schemas/windows_dump_blobs.ksy; kaitai-struct-compiler 0.11.0
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")

-- 
-- The contents of the blobs that drivers and the kernel itself add to a crash
-- dump when the machine stops ("secondary data"). The container, with the tag
-- and the size of each blob, is `blob_file_header` of `windows_kernel_dump`; the
-- tag decides the type of the data:
-- 
-- | tag | type |
-- |---|---|
-- | f57308df-cc45-4e01-ad76-29a4ebb010ec | `boot_status` |
-- 
-- There is no common head: the root has no fields of its own, and an application
-- parses the type that belongs to the tag from the bytes of the blob.
-- 
-- Few of these formats have a public declaration. Names with an `-orig-id` are
-- those of public symbols; all others describe what the bytes have been seen to
-- be, and the documentation of a field says where that is inferred.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data)
WindowsDumpBlobs = class.class(KaitaiStruct)

function WindowsDumpBlobs:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function WindowsDumpBlobs:_read()
end


-- 
-- Boot status data (tag f57308df-cc45-4e01-ad76-29a4ebb010ec): how the last
-- boots and shutdowns went, kept by the kernel across boots. The sum of all
-- bytes is 0 modulo 256.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd)
WindowsDumpBlobs.BootStatus = class.class(KaitaiStruct)

function WindowsDumpBlobs.BootStatus:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsDumpBlobs.BootStatus:_read()
  self.version = self._io:read_u4le()
  self.product_type = self._io:read_u4le()
end

-- 
-- Size of the whole in bytes; 0xb0, 0xc0 and 0xc8 have been seen.
-- 
-- Kind of the installed Windows; 1 is a workstation.

