-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
-- Source: schemas/windows_kernel_dump.ksy; kaitai-struct-compiler 0.11.0
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")
local stringstream = require("string_stream")
local utils = require("utils")

-- 
-- A crash dump of the Windows kernel: what the operating system (or a
-- debugger, a hypervisor or an acquisition tool on its behalf) writes when a
-- machine stops with a bug check or when its memory is taken while it runs.
-- The usual names are `MEMORY.DMP` and, in the folder `Minidump`, the date and a
-- number. The dump of a single process is another format, see `windows_minidump`.
-- 
-- A file begins with a header of fixed size, 0x2000 bytes for 64-bit machines
-- and 0x1000 bytes for 32-bit ones. It tells why the machine stopped, where the
-- kernel keeps its lists, and what one processor was doing. What follows is
-- told by `dump_type`:
-- 
-- * a full dump stores the pages of all runs of the physical memory
--   descriptor, one after another, right after the header;
-- * a bitmap dump has `bitmap_header`, whose bitmap tells which pages follow;
-- * a summary dump has `summary_header`, the older form of the same;
-- * a range dump has `rdmp_header`, whose table of ranges tells which pages
--   follow;
-- * a triage ("small memory") dump has `triage`, which tells where selected
--   pieces of virtual memory are.
-- 
-- Drivers may have added data of their own behind all that, see
-- `blob_file_header`.
-- 
-- The bulk of a file (bitmap, range table, pages) is located here, not parsed:
-- it may be hundreds of gigabytes. `ofs_` and `len_` instances are offsets from
-- the start of the file and lengths in bytes, so that an application can take
-- the bytes in its own way.
-- 
-- Not all of it has been seen in files that Windows wrote. Summary dumps, the
-- bitmap header and the triage structures of 32-bit machines, and the context of
-- 32-bit ARM follow declarations and other readers alone; their documentation
-- says so.
-- 
-- Everything a writer leaves out keeps a fill pattern: the bytes `PAGE` repeated
-- over the whole header, at offsets divisible by four. An unset u4 reads
-- 0x45474150 and an unset u8 reads 0x4547415045474150, in enumerations too.
-- Nothing in a header can be relied upon without a check; counts and sizes
-- least of all.
-- See also: Source (https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h)
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/varieties-of-kernel-mode-dump-files)
WindowsKernelDump = class.class(KaitaiStruct)

WindowsKernelDump.AttributeMasks = enum.Enum {
  hiber_crash = 1,
  dump_device_power_off = 2,
  insufficient_dumpfile_size = 4,
  kernel_generated_triage_dump = 8,
  live_dump_generated_dump = 16,
  dump_is_generated_offline = 32,
  filter_dump_file = 64,
  early_boot_crash = 128,
  encrypted_dump_data = 256,
  decrypted_dump = 512,
}

WindowsKernelDump.BitmapSignatures = enum.Enum {
  full = 1347241030,
  summary = 1347241043,
}

WindowsKernelDump.ContextArm64Flags = enum.Enum {
  control = 1,
  integer = 2,
  floating_point = 4,
  debug_registers = 8,
  x18 = 16,
  xstate = 32,
  arm64 = 4194304,
  ret_to_guest = 67108864,
  exception_request = 1073741824,
}

WindowsKernelDump.ContextArmFlags = enum.Enum {
  control = 1,
  integer = 2,
  floating_point = 4,
  debug_registers = 8,
  arm = 2097152,
}

WindowsKernelDump.ContextX64Flags = enum.Enum {
  control = 1,
  integer = 2,
  segments = 4,
  floating_point = 8,
  debug_registers = 16,
  amd64 = 1048576,
}

WindowsKernelDump.ContextX86Flags = enum.Enum {
  control = 1,
  integer = 2,
  segments = 4,
  floating_point = 8,
  debug_registers = 16,
  extended_registers = 32,
  xstate = 64,
  i386 = 65536,
}

WindowsKernelDump.DumpTypes = enum.Enum {
  unspecified = 0,
  full = 1,
  summary = 2,
  header = 3,
  triage = 4,
  bitmap_full = 5,
  bitmap_kernel = 6,
  automatic = 7,
  kernel_memory = 8,
  kernel_and_user_memory = 9,
  complete_memory = 10,
}

WindowsKernelDump.MachineTypes = enum.Enum {
  i386 = 332,
  alpha = 388,
  armnt = 452,
  ia64 = 512,
  alpha64 = 644,
  amd64 = 34404,
  arm64 = 43620,
}

WindowsKernelDump.MinidumpFieldMasks = enum.Enum {
  context = 1,
  exception = 2,
  prcb = 4,
  process = 8,
  thread = 16,
  stack = 32,
  driver_list = 64,
  broken_driver = 128,
  mm_info = 256,
  data_page = 512,
  debugger_data = 1024,
  data_blocks = 2048,
}

WindowsKernelDump.ProductTypes = enum.Enum {
  workstation = 1,
  domain_controller = 2,
  server = 3,
}

WindowsKernelDump.SuiteMasks = enum.Enum {
  small_business = 1,
  enterprise = 2,
  back_office = 4,
  communications = 8,
  terminal = 16,
  small_business_restricted = 32,
  embedded_nt = 64,
  datacenter = 128,
  single_user_ts = 256,
  personal = 512,
  blade = 1024,
  embedded_restricted = 2048,
  security_appliance = 4096,
  storage_server = 8192,
  compute_server = 16384,
  wh_server = 32768,
  multi_user_ts = 131072,
}

WindowsKernelDump.SummaryOptionMasks = enum.Enum {
  valid_kernel_va = 1,
  valid_current_user_va = 2,
}

WindowsKernelDump.TriageOptionMasks = enum.Enum {
  overflowed = 256,
}

WindowsKernelDump.ValidDumps = enum.Enum {
  dump64 = 875976004,
  dump32 = 1347245380,
}

function WindowsKernelDump:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function WindowsKernelDump:_read()
  self.signature = self._io:read_bytes(4)
  if not(self.signature == "\080\065\071\069") then
    error("not equal, expected " .. "\080\065\071\069" .. ", but got " .. self.signature)
  end
  self.valid_dump = self._io:read_u4le()
  self.valid_dump = WindowsKernelDump.ValidDumps(self.valid_dump) or self.valid_dump
  if not( ((self.valid_dump == WindowsKernelDump.ValidDumps.dump64) or (self.valid_dump == WindowsKernelDump.ValidDumps.dump32)) ) then
    error("ValidationNotAnyOfError")
  end
  local _on = self.valid_dump
  if _on == WindowsKernelDump.ValidDumps.dump32 then
    self._raw_header = self._io:read_bytes(self.len_header - 8)
    local _io = KaitaiStream(stringstream(self._raw_header))
    self.header = WindowsKernelDump.Header32(_io, self, self._root)
  elseif _on == WindowsKernelDump.ValidDumps.dump64 then
    self._raw_header = self._io:read_bytes(self.len_header - 8)
    local _io = KaitaiStream(stringstream(self._raw_header))
    self.header = WindowsKernelDump.Header64(_io, self, self._root)
  else
    self.header = self._io:read_bytes(self.len_header - 8)
  end
end

-- 
-- What follows the header of a bitmap dump.
WindowsKernelDump.property.bitmap_header = {}
function WindowsKernelDump.property.bitmap_header:get()
  if self._m_bitmap_header ~= nil then
    return self._m_bitmap_header
  end

  if  ((self.kind == WindowsKernelDump.DumpTypes.bitmap_full) or (self.kind == WindowsKernelDump.DumpTypes.bitmap_kernel) or (self.kind == WindowsKernelDump.DumpTypes.automatic))  then
    local _pos = self._io:pos()
    self._io:seek(self.len_header)
    self._m_bitmap_header = WindowsKernelDump.BitmapHeader(self._io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_bitmap_header
end

-- 
-- What follows the header, which is the `dump_type` of either header.
WindowsKernelDump.property.kind = {}
function WindowsKernelDump.property.kind:get()
  if self._m_kind ~= nil then
    return self._m_kind
  end

  self._m_kind = utils.box_unwrap((self.valid_dump == WindowsKernelDump.ValidDumps.dump64) and utils.box_wrap(self.header.dump_type) or (self.header.dump_type))
  return self._m_kind
end

-- 
-- Size of the header with its signatures; offset of what follows it.
WindowsKernelDump.property.len_header = {}
function WindowsKernelDump.property.len_header:get()
  if self._m_len_header ~= nil then
    return self._m_len_header
  end

  self._m_len_header = utils.box_unwrap((self.valid_dump == WindowsKernelDump.ValidDumps.dump64) and utils.box_wrap(8192) or (4096))
  return self._m_len_header
end

-- 
-- Size of a page of physical memory, the unit of all page numbers.
WindowsKernelDump.property.len_page = {}
function WindowsKernelDump.property.len_page:get()
  if self._m_len_page ~= nil then
    return self._m_len_page
  end

  self._m_len_page = 4096
  return self._m_len_page
end

-- 
-- Offset of the first page in a full dump. The other kinds tell their own:
-- `bitmap_header.first_page`, `summary_header.first_page` and
-- `rdmp_header.first_page_offset`.
WindowsKernelDump.property.ofs_pages = {}
function WindowsKernelDump.property.ofs_pages:get()
  if self._m_ofs_pages ~= nil then
    return self._m_ofs_pages
  end

  self._m_ofs_pages = self.len_header
  return self._m_ofs_pages
end

-- 
-- What follows the header of a range dump.
WindowsKernelDump.property.rdmp_header = {}
function WindowsKernelDump.property.rdmp_header:get()
  if self._m_rdmp_header ~= nil then
    return self._m_rdmp_header
  end

  if  ((self.valid_dump == WindowsKernelDump.ValidDumps.dump64) and ( ((self.kind == WindowsKernelDump.DumpTypes.kernel_memory) or (self.kind == WindowsKernelDump.DumpTypes.kernel_and_user_memory) or (self.kind == WindowsKernelDump.DumpTypes.complete_memory)) ))  then
    local _pos = self._io:pos()
    self._io:seek(self.len_header)
    self._m_rdmp_header = WindowsKernelDump.RdmpHeader(self._io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_rdmp_header
end

-- 
-- What follows the header of a summary dump.
WindowsKernelDump.property.summary_header = {}
function WindowsKernelDump.property.summary_header:get()
  if self._m_summary_header ~= nil then
    return self._m_summary_header
  end

  if self.kind == WindowsKernelDump.DumpTypes.summary then
    local _pos = self._io:pos()
    self._io:seek(self.len_header)
    self._m_summary_header = WindowsKernelDump.SummaryHeader(self._io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_summary_header
end

-- 
-- What follows the header of a triage dump, the directory of its parts.
WindowsKernelDump.property.triage = {}
function WindowsKernelDump.property.triage:get()
  if self._m_triage ~= nil then
    return self._m_triage
  end

  if self.kind == WindowsKernelDump.DumpTypes.triage then
    local _pos = self._io:pos()
    self._io:seek(self.len_header)
    local _on = self.valid_dump
    if _on == WindowsKernelDump.ValidDumps.dump32 then
      self._m_triage = WindowsKernelDump.TriageDump32(self._io, self, self._root)
    elseif _on == WindowsKernelDump.ValidDumps.dump64 then
      self._m_triage = WindowsKernelDump.TriageDump64(self._io, self, self._root)
    end
    self._io:seek(_pos)
  end
  return self._m_triage
end

-- 
-- Tells the header of a 64-bit machine from that of a 32-bit one.
-- 
-- The rest of the header, without `signature` and `valid_dump`.

-- 
-- What follows the header of a bitmap dump. The bitmap has one bit for each
-- page of physical memory from page 0 on, the lowest bit of a byte first; a
-- set bit means that the page is stored. The stored pages lie one after
-- another from `first_page` on, in ascending order.
-- 
-- No public header declares it; the names are those of its readers. That a
-- 32-bit dump has the same structure is the word of one reader alone.
-- See also: Source (https://github.com/0vercl0k/kdmp-parser)
-- See also: Source (https://github.com/volatilityfoundation/volatility3)
WindowsKernelDump.BitmapHeader = class.class(KaitaiStruct)

function WindowsKernelDump.BitmapHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.BitmapHeader:_read()
  self.signature = self._io:read_u4le()
  self.signature = WindowsKernelDump.BitmapSignatures(self.signature) or self.signature
  if not( ((self.signature == WindowsKernelDump.BitmapSignatures.full) or (self.signature == WindowsKernelDump.BitmapSignatures.summary)) ) then
    error("ValidationNotAnyOfError")
  end
  self.valid_dump = self._io:read_bytes(4)
  if not(self.valid_dump == "\068\085\077\080") then
    error("not equal, expected " .. "\068\085\077\080" .. ", but got " .. self.valid_dump)
  end
  self._unnamed2 = self._io:read_bytes(24)
  self.first_page = self._io:read_u8le()
  self.total_present_pages = self._io:read_u8le()
  self.pages = self._io:read_u8le()
end

-- 
-- The bitmap as it lies in the file. For large dumps take the bytes from
-- `ofs_bitmap` instead.
WindowsKernelDump.BitmapHeader.property.bitmap = {}
function WindowsKernelDump.BitmapHeader.property.bitmap:get()
  if self._m_bitmap ~= nil then
    return self._m_bitmap
  end

  local _io = self._root._io
  local _pos = _io:pos()
  _io:seek(self.ofs_bitmap)
  self._m_bitmap = _io:read_bytes(self.len_bitmap)
  _io:seek(_pos)
  return self._m_bitmap
end

-- 
-- Size of the bitmap in bytes.
WindowsKernelDump.BitmapHeader.property.len_bitmap = {}
function WindowsKernelDump.BitmapHeader.property.len_bitmap:get()
  if self._m_len_bitmap ~= nil then
    return self._m_len_bitmap
  end

  self._m_len_bitmap = math.floor((self.pages + 7) / 8)
  return self._m_len_bitmap
end

-- 
-- Offset of the bitmap from the start of the file.
WindowsKernelDump.BitmapHeader.property.ofs_bitmap = {}
function WindowsKernelDump.BitmapHeader.property.ofs_bitmap:get()
  if self._m_ofs_bitmap ~= nil then
    return self._m_ofs_bitmap
  end

  self._m_ofs_bitmap = self._root.len_header + 56
  return self._m_ofs_bitmap
end

-- 
-- The first four bytes may be options of the dump; the rest is reserved.
-- 
-- Offset of the first stored page from the start of the file. Behind the
-- bitmap, but not always right behind it and not always aligned.
-- 
-- Number of stored pages, which are the set bits of the bitmap.
-- 
-- Number of bits in the bitmap. Bits of its last byte beyond it mean nothing.

-- 
-- Head of the secondary data, which drivers have added behind the dump (0x10
-- bytes): behind the mark of a triage dump, behind the last page of others. A
-- `blob_header` follows at `header_size`, and more behind its data.
-- 
-- The end is that of the file, or what does not begin with the size of a
-- `blob_header`: some writers leave zeros or garbage behind. What is said of
-- dumps with pages has not been seen in a file.
-- See also: Source (https://github.com/can1357/selene)
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_secondary_dump_data)
WindowsKernelDump.BlobFileHeader = class.class(KaitaiStruct)

function WindowsKernelDump.BlobFileHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.BlobFileHeader:_read()
  self.signature1 = self._io:read_bytes(4)
  if not(self.signature1 == "\068\117\109\112") then
    error("not equal, expected " .. "\068\117\109\112" .. ", but got " .. self.signature1)
  end
  self.signature2 = self._io:read_bytes(4)
  if not(self.signature2 == "\066\108\111\098") then
    error("not equal, expected " .. "\066\108\111\098" .. ", but got " .. self.signature2)
  end
  self.header_size = self._io:read_u4le()
  self.build_number = self._io:read_u4le()
end

-- 
-- Size of this header in bytes, 0x10.
-- 
-- Build number of Windows in the lower 28 bits; the upper four are 0xf for a
-- free (release) build of the kernel.

-- 
-- Head of a blob of secondary data (0x20 bytes). Padding, the data and more
-- padding follow, then the next header. Nothing need be aligned.
-- See also: Source (https://github.com/can1357/selene)
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_secondary_dump_data)
WindowsKernelDump.BlobHeader = class.class(KaitaiStruct)

function WindowsKernelDump.BlobHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.BlobHeader:_read()
  self.header_size = self._io:read_u4le()
  self.tag = self._io:read_bytes(16)
  self.data_size = self._io:read_u4le()
  self.pre_pad = self._io:read_u4le()
  self.post_pad = self._io:read_u4le()
end

-- 
-- Size of this header in bytes, 0x20; another value ends the chain.
-- 
-- GUID that tells whose data it is, in the byte order of Windows: numbers
-- of 4, 2 and 2 bytes, the lowest byte of each first, then eight bytes.
-- Several blobs of a file may have the same.
-- 
-- Size of the data in bytes.
-- 
-- Bytes between this header and the data.
-- 
-- Bytes between the data and the next header.

-- 
-- Registers of a 32-bit ARM processor (0x1a0 bytes). Parts that
-- `context_flags` does not name may be garbage. After its declaration; not
-- seen in a dump.
-- See also: Source (https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/winnt.h)
WindowsKernelDump.ContextArm = class.class(KaitaiStruct)

function WindowsKernelDump.ContextArm:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.ContextArm:_read()
  self.context_flags = self._io:read_u4le()
  self.r = {}
  for i = 0, 13 - 1 do
    self.r[i + 1] = self._io:read_u4le()
  end
  self.sp = self._io:read_u4le()
  self.lr = self._io:read_u4le()
  self.pc = self._io:read_u4le()
  self.cpsr = self._io:read_u4le()
  self.fpscr = self._io:read_u4le()
  self._unnamed7 = self._io:read_bytes(4)
  self.q = {}
  for i = 0, 16 - 1 do
    self.q[i + 1] = WindowsKernelDump.M128a(self._io, self, self._root)
  end
  self.bvr = {}
  for i = 0, 8 - 1 do
    self.bvr[i + 1] = self._io:read_u4le()
  end
  self.bcr = {}
  for i = 0, 8 - 1 do
    self.bcr[i + 1] = self._io:read_u4le()
  end
  self.wvr = {}
  for i = 0, 1 - 1 do
    self.wvr[i + 1] = self._io:read_u4le()
  end
  self.wcr = {}
  for i = 0, 1 - 1 do
    self.wcr[i + 1] = self._io:read_u4le()
  end
  self._unnamed13 = self._io:read_bytes(8)
end

-- 
-- Bit 21 of `context_flags`: the context is that of a 32-bit ARM processor.
WindowsKernelDump.ContextArm.property.context_flag_arm = {}
function WindowsKernelDump.ContextArm.property.context_flag_arm:get()
  if self._m_context_flag_arm ~= nil then
    return self._m_context_flag_arm
  end

  self._m_context_flag_arm =  ((self.context_flags_written) and (self.context_flags & 2097152 ~= 0)) 
  return self._m_context_flag_arm
end

-- 
-- Bit 0 of `context_flags`: Sp, Lr, Pc and Cpsr.
WindowsKernelDump.ContextArm.property.context_flag_control = {}
function WindowsKernelDump.ContextArm.property.context_flag_control:get()
  if self._m_context_flag_control ~= nil then
    return self._m_context_flag_control
  end

  self._m_context_flag_control =  ((self.context_flags_written) and (self.context_flags & 1 ~= 0)) 
  return self._m_context_flag_control
end

-- 
-- Bit 3 of `context_flags`.
WindowsKernelDump.ContextArm.property.context_flag_debug_registers = {}
function WindowsKernelDump.ContextArm.property.context_flag_debug_registers:get()
  if self._m_context_flag_debug_registers ~= nil then
    return self._m_context_flag_debug_registers
  end

  self._m_context_flag_debug_registers =  ((self.context_flags_written) and (self.context_flags & 8 ~= 0)) 
  return self._m_context_flag_debug_registers
end

-- 
-- Bit 2 of `context_flags`: Fpscr and the vector registers.
WindowsKernelDump.ContextArm.property.context_flag_floating_point = {}
function WindowsKernelDump.ContextArm.property.context_flag_floating_point:get()
  if self._m_context_flag_floating_point ~= nil then
    return self._m_context_flag_floating_point
  end

  self._m_context_flag_floating_point =  ((self.context_flags_written) and (self.context_flags & 4 ~= 0)) 
  return self._m_context_flag_floating_point
end

-- 
-- Bit 1 of `context_flags`: R0 to R12.
WindowsKernelDump.ContextArm.property.context_flag_integer = {}
function WindowsKernelDump.ContextArm.property.context_flag_integer:get()
  if self._m_context_flag_integer ~= nil then
    return self._m_context_flag_integer
  end

  self._m_context_flag_integer =  ((self.context_flags_written) and (self.context_flags & 2 ~= 0)) 
  return self._m_context_flag_integer
end

-- 
-- Whether `context_flags` was written: false if it has the fill pattern, whose
-- bits mean nothing.
WindowsKernelDump.ContextArm.property.context_flags_written = {}
function WindowsKernelDump.ContextArm.property.context_flags_written:get()
  if self._m_context_flags_written ~= nil then
    return self._m_context_flags_written
  end

  self._m_context_flags_written = self.context_flags ~= 1162297680
  return self._m_context_flags_written
end

-- 
-- Which parts are filled; combination of `context_arm_flags`.
-- 
-- R0 to R12.
-- 
-- Stack pointer, R13.
-- 
-- Link register, R14.
-- 
-- Program counter, R15.
-- 
-- Processor state, that is condition flags, interrupt masks and mode.
-- 
-- Floating-point status and control register.
-- 
-- Vector and floating-point registers Q0 to Q15, in whose halves D0 to D31
-- lie.
-- 
-- Addresses of the hardware breakpoints.
-- 
-- Control registers of the hardware breakpoints.
-- 
-- Address of the hardware watchpoint.
-- 
-- Control register of the hardware watchpoint.

-- 
-- Registers of an ARM64 processor (0x390 bytes). Parts that `context_flags`
-- does not name may be garbage.
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-arm64_nt_context)
WindowsKernelDump.ContextArm64 = class.class(KaitaiStruct)

function WindowsKernelDump.ContextArm64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.ContextArm64:_read()
  self.context_flags = self._io:read_u4le()
  self.cpsr = self._io:read_u4le()
  self.x = {}
  for i = 0, 29 - 1 do
    self.x[i + 1] = self._io:read_u8le()
  end
  self.fp = self._io:read_u8le()
  self.lr = self._io:read_u8le()
  self.sp = self._io:read_u8le()
  self.pc = self._io:read_u8le()
  self.v = {}
  for i = 0, 32 - 1 do
    self.v[i + 1] = WindowsKernelDump.M128a(self._io, self, self._root)
  end
  self.fpcr = self._io:read_u4le()
  self.fpsr = self._io:read_u4le()
  self.bcr = {}
  for i = 0, 8 - 1 do
    self.bcr[i + 1] = self._io:read_u4le()
  end
  self.bvr = {}
  for i = 0, 8 - 1 do
    self.bvr[i + 1] = self._io:read_u8le()
  end
  self.wcr = {}
  for i = 0, 2 - 1 do
    self.wcr[i + 1] = self._io:read_u4le()
  end
  self.wvr = {}
  for i = 0, 2 - 1 do
    self.wvr[i + 1] = self._io:read_u8le()
  end
end

-- 
-- Bit 22 of `context_flags`: the context is that of an ARM64 processor.
WindowsKernelDump.ContextArm64.property.context_flag_arm64 = {}
function WindowsKernelDump.ContextArm64.property.context_flag_arm64:get()
  if self._m_context_flag_arm64 ~= nil then
    return self._m_context_flag_arm64
  end

  self._m_context_flag_arm64 =  ((self.context_flags_written) and (self.context_flags & 4194304 ~= 0)) 
  return self._m_context_flag_arm64
end

-- 
-- Bit 0 of `context_flags`: Fp, Lr, Sp, Pc and Cpsr.
WindowsKernelDump.ContextArm64.property.context_flag_control = {}
function WindowsKernelDump.ContextArm64.property.context_flag_control:get()
  if self._m_context_flag_control ~= nil then
    return self._m_context_flag_control
  end

  self._m_context_flag_control =  ((self.context_flags_written) and (self.context_flags & 1 ~= 0)) 
  return self._m_context_flag_control
end

-- 
-- Bit 3 of `context_flags`.
WindowsKernelDump.ContextArm64.property.context_flag_debug_registers = {}
function WindowsKernelDump.ContextArm64.property.context_flag_debug_registers:get()
  if self._m_context_flag_debug_registers ~= nil then
    return self._m_context_flag_debug_registers
  end

  self._m_context_flag_debug_registers =  ((self.context_flags_written) and (self.context_flags & 8 ~= 0)) 
  return self._m_context_flag_debug_registers
end

-- 
-- Bit 30 of `context_flags`.
WindowsKernelDump.ContextArm64.property.context_flag_exception_request = {}
function WindowsKernelDump.ContextArm64.property.context_flag_exception_request:get()
  if self._m_context_flag_exception_request ~= nil then
    return self._m_context_flag_exception_request
  end

  self._m_context_flag_exception_request =  ((self.context_flags_written) and (self.context_flags & 1073741824 ~= 0)) 
  return self._m_context_flag_exception_request
end

-- 
-- Bit 2 of `context_flags`: Fpcr, Fpsr and the vector registers.
WindowsKernelDump.ContextArm64.property.context_flag_floating_point = {}
function WindowsKernelDump.ContextArm64.property.context_flag_floating_point:get()
  if self._m_context_flag_floating_point ~= nil then
    return self._m_context_flag_floating_point
  end

  self._m_context_flag_floating_point =  ((self.context_flags_written) and (self.context_flags & 4 ~= 0)) 
  return self._m_context_flag_floating_point
end

-- 
-- Bit 1 of `context_flags`: X0 to X28.
WindowsKernelDump.ContextArm64.property.context_flag_integer = {}
function WindowsKernelDump.ContextArm64.property.context_flag_integer:get()
  if self._m_context_flag_integer ~= nil then
    return self._m_context_flag_integer
  end

  self._m_context_flag_integer =  ((self.context_flags_written) and (self.context_flags & 2 ~= 0)) 
  return self._m_context_flag_integer
end

-- 
-- Bit 26 of `context_flags`.
WindowsKernelDump.ContextArm64.property.context_flag_ret_to_guest = {}
function WindowsKernelDump.ContextArm64.property.context_flag_ret_to_guest:get()
  if self._m_context_flag_ret_to_guest ~= nil then
    return self._m_context_flag_ret_to_guest
  end

  self._m_context_flag_ret_to_guest =  ((self.context_flags_written) and (self.context_flags & 67108864 ~= 0)) 
  return self._m_context_flag_ret_to_guest
end

-- 
-- Bit 4 of `context_flags`: X18 in user mode, where it is the register of the
-- system.
WindowsKernelDump.ContextArm64.property.context_flag_x18 = {}
function WindowsKernelDump.ContextArm64.property.context_flag_x18:get()
  if self._m_context_flag_x18 ~= nil then
    return self._m_context_flag_x18
  end

  self._m_context_flag_x18 =  ((self.context_flags_written) and (self.context_flags & 16 ~= 0)) 
  return self._m_context_flag_x18
end

-- 
-- Bit 5 of `context_flags`: more registers, which are behind the context.
WindowsKernelDump.ContextArm64.property.context_flag_xstate = {}
function WindowsKernelDump.ContextArm64.property.context_flag_xstate:get()
  if self._m_context_flag_xstate ~= nil then
    return self._m_context_flag_xstate
  end

  self._m_context_flag_xstate =  ((self.context_flags_written) and (self.context_flags & 32 ~= 0)) 
  return self._m_context_flag_xstate
end

-- 
-- Whether `context_flags` was written: false if it has the fill pattern, whose
-- bits mean nothing.
WindowsKernelDump.ContextArm64.property.context_flags_written = {}
function WindowsKernelDump.ContextArm64.property.context_flags_written:get()
  if self._m_context_flags_written ~= nil then
    return self._m_context_flags_written
  end

  self._m_context_flags_written = self.context_flags ~= 1162297680
  return self._m_context_flags_written
end

-- 
-- Which parts are filled; combination of `context_arm64_flags`.
-- 
-- Processor state, that is condition flags, interrupt masks and mode.
-- 
-- X0 to X28.
-- 
-- Frame pointer, X29.
-- 
-- Link register, X30.
-- 
-- Stack pointer.
-- 
-- Program counter.
-- 
-- Vector and floating-point registers V0 to V31.
-- 
-- Floating-point control register.
-- 
-- Floating-point status register.
-- 
-- Control registers of the hardware breakpoints.
-- 
-- Addresses of the hardware breakpoints.
-- 
-- Control registers of the hardware watchpoints.
-- 
-- Addresses of the hardware watchpoints.

-- 
-- Registers of an x64 processor (0x4d0 bytes). Parts that `context_flags`
-- does not name may be garbage.
-- 
-- The save area of FXSAVE, a structure of its own in C, is spelt out field
-- by field from `control_word` to `xmm_registers`.
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-context)
WindowsKernelDump.ContextX64 = class.class(KaitaiStruct)

function WindowsKernelDump.ContextX64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.ContextX64:_read()
  self.p1_home = self._io:read_u8le()
  self.p2_home = self._io:read_u8le()
  self.p3_home = self._io:read_u8le()
  self.p4_home = self._io:read_u8le()
  self.p5_home = self._io:read_u8le()
  self.p6_home = self._io:read_u8le()
  self.context_flags = self._io:read_u4le()
  self.mxcsr = self._io:read_u4le()
  self.seg_cs = self._io:read_u2le()
  self.seg_ds = self._io:read_u2le()
  self.seg_es = self._io:read_u2le()
  self.seg_fs = self._io:read_u2le()
  self.seg_gs = self._io:read_u2le()
  self.seg_ss = self._io:read_u2le()
  self.eflags = self._io:read_u4le()
  self.dr0 = self._io:read_u8le()
  self.dr1 = self._io:read_u8le()
  self.dr2 = self._io:read_u8le()
  self.dr3 = self._io:read_u8le()
  self.dr6 = self._io:read_u8le()
  self.dr7 = self._io:read_u8le()
  self.rax = self._io:read_u8le()
  self.rcx = self._io:read_u8le()
  self.rdx = self._io:read_u8le()
  self.rbx = self._io:read_u8le()
  self.rsp = self._io:read_u8le()
  self.rbp = self._io:read_u8le()
  self.rsi = self._io:read_u8le()
  self.rdi = self._io:read_u8le()
  self.r8 = self._io:read_u8le()
  self.r9 = self._io:read_u8le()
  self.r10 = self._io:read_u8le()
  self.r11 = self._io:read_u8le()
  self.r12 = self._io:read_u8le()
  self.r13 = self._io:read_u8le()
  self.r14 = self._io:read_u8le()
  self.r15 = self._io:read_u8le()
  self.rip = self._io:read_u8le()
  self.control_word = self._io:read_u2le()
  self.status_word = self._io:read_u2le()
  self.tag_word = self._io:read_u1()
  self._unnamed41 = self._io:read_bytes(1)
  self.error_opcode = self._io:read_u2le()
  self.error_offset = self._io:read_u4le()
  self.error_selector = self._io:read_u2le()
  self._unnamed45 = self._io:read_bytes(2)
  self.data_offset = self._io:read_u4le()
  self.data_selector = self._io:read_u2le()
  self._unnamed48 = self._io:read_bytes(2)
  self.mxcsr2 = self._io:read_u4le()
  self.mxcsr_mask = self._io:read_u4le()
  self.float_registers = {}
  for i = 0, 8 - 1 do
    self.float_registers[i + 1] = WindowsKernelDump.M128a(self._io, self, self._root)
  end
  self.xmm_registers = {}
  for i = 0, 16 - 1 do
    self.xmm_registers[i + 1] = WindowsKernelDump.M128a(self._io, self, self._root)
  end
  self._unnamed53 = self._io:read_bytes(96)
  self.vector_register = {}
  for i = 0, 26 - 1 do
    self.vector_register[i + 1] = WindowsKernelDump.M128a(self._io, self, self._root)
  end
  self.vector_control = self._io:read_u8le()
  self.debug_control = self._io:read_u8le()
  self.last_branch_to_rip = self._io:read_u8le()
  self.last_branch_from_rip = self._io:read_u8le()
  self.last_exception_to_rip = self._io:read_u8le()
  self.last_exception_from_rip = self._io:read_u8le()
end

-- 
-- Bit 20 of `context_flags`: the context is that of an x64 processor.
WindowsKernelDump.ContextX64.property.context_flag_amd64 = {}
function WindowsKernelDump.ContextX64.property.context_flag_amd64:get()
  if self._m_context_flag_amd64 ~= nil then
    return self._m_context_flag_amd64
  end

  self._m_context_flag_amd64 =  ((self.context_flags_written) and (self.context_flags & 1048576 ~= 0)) 
  return self._m_context_flag_amd64
end

-- 
-- Bit 0 of `context_flags`: SegSs, Rsp, SegCs, Rip and EFlags.
WindowsKernelDump.ContextX64.property.context_flag_control = {}
function WindowsKernelDump.ContextX64.property.context_flag_control:get()
  if self._m_context_flag_control ~= nil then
    return self._m_context_flag_control
  end

  self._m_context_flag_control =  ((self.context_flags_written) and (self.context_flags & 1 ~= 0)) 
  return self._m_context_flag_control
end

-- 
-- Bit 4 of `context_flags`.
WindowsKernelDump.ContextX64.property.context_flag_debug_registers = {}
function WindowsKernelDump.ContextX64.property.context_flag_debug_registers:get()
  if self._m_context_flag_debug_registers ~= nil then
    return self._m_context_flag_debug_registers
  end

  self._m_context_flag_debug_registers =  ((self.context_flags_written) and (self.context_flags & 16 ~= 0)) 
  return self._m_context_flag_debug_registers
end

-- 
-- Bit 3 of `context_flags`: the x87 and SSE registers.
WindowsKernelDump.ContextX64.property.context_flag_floating_point = {}
function WindowsKernelDump.ContextX64.property.context_flag_floating_point:get()
  if self._m_context_flag_floating_point ~= nil then
    return self._m_context_flag_floating_point
  end

  self._m_context_flag_floating_point =  ((self.context_flags_written) and (self.context_flags & 8 ~= 0)) 
  return self._m_context_flag_floating_point
end

-- 
-- Bit 1 of `context_flags`: Rax, Rcx, Rdx, Rbx, Rbp, Rsi, Rdi and R8 to R15.
WindowsKernelDump.ContextX64.property.context_flag_integer = {}
function WindowsKernelDump.ContextX64.property.context_flag_integer:get()
  if self._m_context_flag_integer ~= nil then
    return self._m_context_flag_integer
  end

  self._m_context_flag_integer =  ((self.context_flags_written) and (self.context_flags & 2 ~= 0)) 
  return self._m_context_flag_integer
end

-- 
-- Bit 2 of `context_flags`: SegDs, SegEs, SegFs and SegGs.
WindowsKernelDump.ContextX64.property.context_flag_segments = {}
function WindowsKernelDump.ContextX64.property.context_flag_segments:get()
  if self._m_context_flag_segments ~= nil then
    return self._m_context_flag_segments
  end

  self._m_context_flag_segments =  ((self.context_flags_written) and (self.context_flags & 4 ~= 0)) 
  return self._m_context_flag_segments
end

-- 
-- Whether `context_flags` was written: false if it has the fill pattern, whose
-- bits mean nothing.
WindowsKernelDump.ContextX64.property.context_flags_written = {}
function WindowsKernelDump.ContextX64.property.context_flags_written:get()
  if self._m_context_flags_written ~= nil then
    return self._m_context_flags_written
  end

  self._m_context_flags_written = self.context_flags ~= 1162297680
  return self._m_context_flags_written
end

-- 
-- Home space of parameter 1; room on the stack, not a register.
-- 
-- Home space of parameter 2; room on the stack, not a register.
-- 
-- Home space of parameter 3; room on the stack, not a register.
-- 
-- Home space of parameter 4; room on the stack, not a register.
-- 
-- Home space of parameter 5; room on the stack, not a register.
-- 
-- Home space of parameter 6; room on the stack, not a register.
-- 
-- Which parts are filled; combination of `context_x64_flags`.
-- 
-- SSE control and status register; also stored as `mxcsr2`.
-- 
-- Lower half of RFLAGS; the upper half is always zero.
-- 
-- Address of hardware breakpoint 0.
-- 
-- Address of hardware breakpoint 1.
-- 
-- Address of hardware breakpoint 2.
-- 
-- Address of hardware breakpoint 3.
-- 
-- Debug status.
-- 
-- Debug control.
-- 
-- x87 control word (FCW).
-- 
-- x87 status word (FSW).
-- 
-- x87 tag word in its abridged form, one bit per register in use.
-- 
-- Opcode of the last x87 instruction (FOP).
-- 
-- Offset of the last x87 instruction (FIP).
-- 
-- Code segment of the last x87 instruction (FCS).
-- 
-- Offset of the last x87 operand (FDP).
-- 
-- Data segment of the last x87 operand (FDS).
-- 
-- MXCSR as FXSAVE stored it.
-- 
-- Bits of MXCSR that the processor supports.
-- 
-- ST0 to ST7 (or MM0 to MM7), 80 bits each in a slot of 128 bits.
-- 
-- XMM0 to XMM15.
-- 
-- Room for vector registers; what it holds depends on the writer.
-- 
-- Value of the DebugCtl register.

-- 
-- Registers of an x86 processor (0x2cc bytes). Parts that `context_flags`
-- does not name may be garbage.
-- 
-- The save area of FSAVE, a structure of its own in C, is spelt out field by
-- field from `control_word` to `cr0_npx_state`.
-- 
-- Segment registers have 16 bits in slots of 32. What the upper half of a slot
-- holds is not defined, and is garbage in dumps.
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-wow64_context)
WindowsKernelDump.ContextX86 = class.class(KaitaiStruct)

function WindowsKernelDump.ContextX86:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.ContextX86:_read()
  self.context_flags = self._io:read_u4le()
  self.dr0 = self._io:read_u4le()
  self.dr1 = self._io:read_u4le()
  self.dr2 = self._io:read_u4le()
  self.dr3 = self._io:read_u4le()
  self.dr6 = self._io:read_u4le()
  self.dr7 = self._io:read_u4le()
  self.control_word = self._io:read_u4le()
  self.status_word = self._io:read_u4le()
  self.tag_word = self._io:read_u4le()
  self.error_offset = self._io:read_u4le()
  self.error_selector = self._io:read_u4le()
  self.data_offset = self._io:read_u4le()
  self.data_selector = self._io:read_u4le()
  self.register_area = self._io:read_bytes(80)
  self.cr0_npx_state = self._io:read_u4le()
  self.seg_gs = self._io:read_u4le()
  self.seg_fs = self._io:read_u4le()
  self.seg_es = self._io:read_u4le()
  self.seg_ds = self._io:read_u4le()
  self.edi = self._io:read_u4le()
  self.esi = self._io:read_u4le()
  self.ebx = self._io:read_u4le()
  self.edx = self._io:read_u4le()
  self.ecx = self._io:read_u4le()
  self.eax = self._io:read_u4le()
  self.ebp = self._io:read_u4le()
  self.eip = self._io:read_u4le()
  self.seg_cs = self._io:read_u4le()
  self.eflags = self._io:read_u4le()
  self.esp = self._io:read_u4le()
  self.seg_ss = self._io:read_u4le()
  self.extended_registers = self._io:read_bytes(512)
end

-- 
-- Bit 0 of `context_flags`: SegSs, Esp, SegCs, Eip, EFlags and Ebp.
WindowsKernelDump.ContextX86.property.context_flag_control = {}
function WindowsKernelDump.ContextX86.property.context_flag_control:get()
  if self._m_context_flag_control ~= nil then
    return self._m_context_flag_control
  end

  self._m_context_flag_control =  ((self.context_flags_written) and (self.context_flags & 1 ~= 0)) 
  return self._m_context_flag_control
end

-- 
-- Bit 4 of `context_flags`.
WindowsKernelDump.ContextX86.property.context_flag_debug_registers = {}
function WindowsKernelDump.ContextX86.property.context_flag_debug_registers:get()
  if self._m_context_flag_debug_registers ~= nil then
    return self._m_context_flag_debug_registers
  end

  self._m_context_flag_debug_registers =  ((self.context_flags_written) and (self.context_flags & 16 ~= 0)) 
  return self._m_context_flag_debug_registers
end

-- 
-- Bit 5 of `context_flags`: the SSE registers.
WindowsKernelDump.ContextX86.property.context_flag_extended_registers = {}
function WindowsKernelDump.ContextX86.property.context_flag_extended_registers:get()
  if self._m_context_flag_extended_registers ~= nil then
    return self._m_context_flag_extended_registers
  end

  self._m_context_flag_extended_registers =  ((self.context_flags_written) and (self.context_flags & 32 ~= 0)) 
  return self._m_context_flag_extended_registers
end

-- 
-- Bit 3 of `context_flags`: the x87 registers.
WindowsKernelDump.ContextX86.property.context_flag_floating_point = {}
function WindowsKernelDump.ContextX86.property.context_flag_floating_point:get()
  if self._m_context_flag_floating_point ~= nil then
    return self._m_context_flag_floating_point
  end

  self._m_context_flag_floating_point =  ((self.context_flags_written) and (self.context_flags & 8 ~= 0)) 
  return self._m_context_flag_floating_point
end

-- 
-- Bit 16 of `context_flags`: the context is that of an x86 processor.
WindowsKernelDump.ContextX86.property.context_flag_i386 = {}
function WindowsKernelDump.ContextX86.property.context_flag_i386:get()
  if self._m_context_flag_i386 ~= nil then
    return self._m_context_flag_i386
  end

  self._m_context_flag_i386 =  ((self.context_flags_written) and (self.context_flags & 65536 ~= 0)) 
  return self._m_context_flag_i386
end

-- 
-- Bit 1 of `context_flags`: Eax, Ebx, Ecx, Edx, Esi and Edi.
WindowsKernelDump.ContextX86.property.context_flag_integer = {}
function WindowsKernelDump.ContextX86.property.context_flag_integer:get()
  if self._m_context_flag_integer ~= nil then
    return self._m_context_flag_integer
  end

  self._m_context_flag_integer =  ((self.context_flags_written) and (self.context_flags & 2 ~= 0)) 
  return self._m_context_flag_integer
end

-- 
-- Bit 2 of `context_flags`: SegDs, SegEs, SegFs and SegGs.
WindowsKernelDump.ContextX86.property.context_flag_segments = {}
function WindowsKernelDump.ContextX86.property.context_flag_segments:get()
  if self._m_context_flag_segments ~= nil then
    return self._m_context_flag_segments
  end

  self._m_context_flag_segments =  ((self.context_flags_written) and (self.context_flags & 4 ~= 0)) 
  return self._m_context_flag_segments
end

-- 
-- Bit 6 of `context_flags`: more registers, which are behind the context.
WindowsKernelDump.ContextX86.property.context_flag_xstate = {}
function WindowsKernelDump.ContextX86.property.context_flag_xstate:get()
  if self._m_context_flag_xstate ~= nil then
    return self._m_context_flag_xstate
  end

  self._m_context_flag_xstate =  ((self.context_flags_written) and (self.context_flags & 64 ~= 0)) 
  return self._m_context_flag_xstate
end

-- 
-- Whether `context_flags` was written: false if it has the fill pattern, whose
-- bits mean nothing.
WindowsKernelDump.ContextX86.property.context_flags_written = {}
function WindowsKernelDump.ContextX86.property.context_flags_written:get()
  if self._m_context_flags_written ~= nil then
    return self._m_context_flags_written
  end

  self._m_context_flags_written = self.context_flags ~= 1162297680
  return self._m_context_flags_written
end

-- 
-- Which parts are filled; combination of `context_x86_flags`.
-- 
-- Address of hardware breakpoint 0.
-- 
-- Address of hardware breakpoint 1.
-- 
-- Address of hardware breakpoint 2.
-- 
-- Address of hardware breakpoint 3.
-- 
-- Debug status.
-- 
-- Debug control.
-- 
-- x87 control word (FCW).
-- 
-- x87 status word (FSW).
-- 
-- x87 tag word, two bits per register.
-- 
-- Offset of the last x87 instruction (FIP).
-- 
-- Code segment of the last x87 instruction (FCS).
-- 
-- Offset of the last x87 operand (FDP).
-- 
-- Data segment of the last x87 operand (FDS).
-- 
-- ST0 to ST7 (or MM0 to MM7), 80 bits each without gaps.
-- 
-- Bits of CR0 for the x87 unit; a spare field in newer headers.
-- 
-- Segment register in the lower half; the upper half may be garbage.
-- 
-- Segment register in the lower half; the upper half may be garbage.
-- 
-- Segment register in the lower half; the upper half may be garbage.
-- 
-- Segment register in the lower half; the upper half may be garbage.
-- 
-- Segment register in the lower half; the upper half may be garbage.
-- 
-- Segment register in the lower half; the upper half may be garbage.
-- 
-- The save area of FXSAVE, with the SSE registers.

-- 
-- Entry of the table of loaded drivers of a 32-bit machine (0x4c bytes). See
-- `driver_entry64`, whose names it has. After declarations of the structure;
-- not seen in a file.
-- See also: Source (https://github.com/can1357/selene)
-- See also: Source (https://github.com/rizinorg/rizin)
WindowsKernelDump.DriverEntry32 = class.class(KaitaiStruct)

function WindowsKernelDump.DriverEntry32:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.DriverEntry32:_read()
  self.ofs_driver_name = self._io:read_u4le()
  self.in_load_order_flink = self._io:read_u4le()
  self.in_load_order_blink = self._io:read_u4le()
  self.exception_table = self._io:read_u4le()
  self.exception_table_size = self._io:read_u4le()
  self.gp_value = self._io:read_u4le()
  self.non_paged_debug_info = self._io:read_u4le()
  self.dll_base = self._io:read_u4le()
  self.entry_point = self._io:read_u4le()
  self.size_of_image = self._io:read_u4le()
  self.full_dll_name = WindowsKernelDump.UnicodeString32(self._io, self, self._root)
  self.base_dll_name = WindowsKernelDump.UnicodeString32(self._io, self, self._root)
  self.flags = self._io:read_u4le()
  self.load_count = self._io:read_u2le()
  self._unnamed14 = self._io:read_bytes(2)
  self.section_pointer = self._io:read_u4le()
  self.check_sum = self._io:read_u4le()
  self.time_date_stamp = self._io:read_u4le()
end

-- 
-- Offset of the name from the start of the file, a `dump_string`. It is
-- the base name or the whole path.
-- 
-- Virtual address of the next entry of the module list.
-- 
-- Virtual address of the previous entry of the module list.
-- 
-- Virtual address of the table of exception handlers.
-- 
-- Size of the table of exception handlers in bytes.
-- 
-- Value of the global pointer, a register of Itanium.
-- 
-- Virtual address of debugging information, or 0.
-- 
-- Virtual address where the driver is loaded.
-- 
-- Virtual address of its entry point.
-- 
-- Size of the loaded driver in bytes.
-- 
-- Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
-- 
-- Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
-- 
-- How often it is in use.
-- 
-- Virtual address of the section object, or 0.
-- 
-- Checksum in the header of the image; 0 if that was paged out.
-- 
-- Time stamp in the header of the image, seconds since 1970-01-01 00:00
-- UTC; or a hash, or 0 if the header was paged out.

-- 
-- Entry of the table of loaded drivers of a 64-bit machine (0x90 bytes): the
-- offset of a name and an entry of the kernel's module list in the shape that it
-- had in old versions of Windows. Dumps that the debugger engine wrote have the
-- name, `dll_base`, `size_of_image`, `check_sum` and `time_date_stamp` only.
-- See also: Source (https://github.com/can1357/selene)
-- See also: Source (https://github.com/rizinorg/rizin)
WindowsKernelDump.DriverEntry64 = class.class(KaitaiStruct)

function WindowsKernelDump.DriverEntry64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.DriverEntry64:_read()
  self.ofs_driver_name = self._io:read_u4le()
  self._unnamed1 = self._io:read_bytes(4)
  self.in_load_order_flink = self._io:read_u8le()
  self.in_load_order_blink = self._io:read_u8le()
  self.exception_table = self._io:read_u8le()
  self.exception_table_size = self._io:read_u4le()
  self._unnamed6 = self._io:read_bytes(4)
  self.gp_value = self._io:read_u8le()
  self.non_paged_debug_info = self._io:read_u8le()
  self.dll_base = self._io:read_u8le()
  self.entry_point = self._io:read_u8le()
  self.size_of_image = self._io:read_u4le()
  self._unnamed12 = self._io:read_bytes(4)
  self.full_dll_name = WindowsKernelDump.UnicodeString64(self._io, self, self._root)
  self.base_dll_name = WindowsKernelDump.UnicodeString64(self._io, self, self._root)
  self.flags = self._io:read_u4le()
  self.load_count = self._io:read_u2le()
  self._unnamed17 = self._io:read_bytes(2)
  self.section_pointer = self._io:read_u8le()
  self.check_sum = self._io:read_u4le()
  self._unnamed20 = self._io:read_bytes(4)
  self.time_date_stamp = self._io:read_u4le()
  self._unnamed22 = self._io:read_bytes(4)
end

-- 
-- Offset of the name from the start of the file, a `dump_string`. It is
-- the base name or the whole path.
-- 
-- Virtual address of the next entry of the module list.
-- 
-- Virtual address of the previous entry of the module list.
-- 
-- Virtual address of the table of exception handlers.
-- 
-- Size of the table of exception handlers in bytes.
-- 
-- Aligns the next field.
-- 
-- Value of the global pointer, a register of Itanium.
-- 
-- Virtual address of debugging information, or 0.
-- 
-- Virtual address where the driver is loaded.
-- 
-- Virtual address of its entry point.
-- 
-- Size of the loaded driver in bytes.
-- 
-- Aligns the next field.
-- 
-- Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
-- 
-- Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
-- 
-- How often it is in use.
-- 
-- Virtual address of the section object, or 0.
-- 
-- Checksum in the header of the image; 0 if that was paged out.
-- 
-- Aligns the next field.
-- 
-- Time stamp in the header of the image, seconds since 1970-01-01 00:00
-- UTC; or a hash, or 0 if the header was paged out.
-- 
-- Aligns the next entry.

-- 
-- Figures of the memory manager of a 32-bit machine (0x34 bytes), in pages.
-- After declarations of the structure; not seen in a file.
-- See also: Source (https://github.com/can1357/selene)
-- See also: Source (https://github.com/rizinorg/rizin)
WindowsKernelDump.DumpMmStorage32 = class.class(KaitaiStruct)

function WindowsKernelDump.DumpMmStorage32:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.DumpMmStorage32:_read()
  self.version = self._io:read_u4le()
  self.len_storage = self._io:read_u4le()
  self.mm_special_pool_tag = self._io:read_u4le()
  self.mi_triage_action_taken = self._io:read_u4le()
  self.mm_verify_driver_level = self._io:read_u4le()
  self.kernel_verifier = self._io:read_u4le()
  self.mm_maximum_non_paged_pool = self._io:read_u4le()
  self.mm_allocated_non_paged_pool = self._io:read_u4le()
  self.paged_pool_maximum = self._io:read_u4le()
  self.paged_pool_allocated = self._io:read_u4le()
  self.committed_pages = self._io:read_u4le()
  self.committed_pages_peak = self._io:read_u4le()
  self.commit_limit_maximum = self._io:read_u4le()
end

-- 
-- Version of this structure, 1.
-- 
-- Size of this structure in bytes, 0x34.
-- 
-- Tag of allocations that go to the special pool.
-- 
-- Checks that the driver verifier makes, as flags.
-- 
-- Whether the kernel itself is verified.
-- 
-- Limit of the non-paged pool.
-- 
-- Non-paged pool in use.
-- 
-- Limit of the paged pool.
-- 
-- Paged pool in use.
-- 
-- Committed memory.
-- 
-- The most memory that was committed at a time.
-- 
-- Limit of committed memory.

-- 
-- Figures of the memory manager of a 64-bit machine (0x50 bytes), in pages.
-- Zero behind `len_storage` in dumps that the debugger engine wrote.
-- See also: Source (https://github.com/can1357/selene)
-- See also: Source (https://github.com/rizinorg/rizin)
WindowsKernelDump.DumpMmStorage64 = class.class(KaitaiStruct)

function WindowsKernelDump.DumpMmStorage64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.DumpMmStorage64:_read()
  self.version = self._io:read_u4le()
  self.len_storage = self._io:read_u4le()
  self.mm_special_pool_tag = self._io:read_u4le()
  self.mi_triage_action_taken = self._io:read_u4le()
  self.mm_verify_driver_level = self._io:read_u4le()
  self.kernel_verifier = self._io:read_u4le()
  self.mm_maximum_non_paged_pool = self._io:read_u8le()
  self.mm_allocated_non_paged_pool = self._io:read_u8le()
  self.paged_pool_maximum = self._io:read_u8le()
  self.paged_pool_allocated = self._io:read_u8le()
  self.committed_pages = self._io:read_u8le()
  self.committed_pages_peak = self._io:read_u8le()
  self.commit_limit_maximum = self._io:read_u8le()
end

-- 
-- Version of this structure, 1.
-- 
-- Size of this structure in bytes, 0x50.
-- 
-- Tag of allocations that go to the special pool.
-- 
-- Checks that the driver verifier makes, as flags.
-- 
-- Whether the kernel itself is verified.
-- 
-- Limit of the non-paged pool.
-- 
-- Non-paged pool in use.
-- 
-- Limit of the paged pool.
-- 
-- Paged pool in use.
-- 
-- Committed memory.
-- 
-- The most memory that was committed at a time.
-- 
-- Limit of committed memory.

-- 
-- Text with its length, in the string pool of a triage dump. A zero character
-- follows, and zeros to the next offset divisible by eight.
-- See also: Source (https://github.com/can1357/selene)
-- See also: Source (https://github.com/rizinorg/rizin)
WindowsKernelDump.DumpString = class.class(KaitaiStruct)

function WindowsKernelDump.DumpString:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.DumpString:_read()
  self.num_chars = self._io:read_u4le()
  self.text = self._io:read_bytes((self.num_chars * 2))
end

-- 
-- Number of UTF-16 code units in `text`, which are two bytes each; the zero
-- character is not counted.
-- 
-- UTF-16LE text, which need not be valid.

-- 
-- An exception as a 32-bit machine records it (0x50 bytes).
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-exception_record)
WindowsKernelDump.ExceptionRecord32 = class.class(KaitaiStruct)

function WindowsKernelDump.ExceptionRecord32:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.ExceptionRecord32:_read()
  self.exception_code = self._io:read_u4le()
  self.exception_flags = self._io:read_u4le()
  self.exception_record = self._io:read_u4le()
  self.exception_address = self._io:read_u4le()
  self.number_parameters = self._io:read_u4le()
  self.exception_information = {}
  for i = 0, 15 - 1 do
    self.exception_information[i + 1] = self._io:read_u4le()
  end
end

-- 
-- Bit 0 of `exception_flags`: execution cannot be continued.
WindowsKernelDump.ExceptionRecord32.property.is_noncontinuable = {}
function WindowsKernelDump.ExceptionRecord32.property.is_noncontinuable:get()
  if self._m_is_noncontinuable ~= nil then
    return self._m_is_noncontinuable
  end

  self._m_is_noncontinuable = self.exception_flags & 1 ~= 0
  return self._m_is_noncontinuable
end

-- 
-- Status code (NTSTATUS) of the exception.
-- 
-- Bit 0 is set when execution cannot be continued.
-- 
-- Virtual address of the record of an exception that led to this one, or 0.
-- 
-- Virtual address of the instruction.
-- 
-- How many elements of `exception_information` have a meaning. Some tools
-- leave garbage here.
-- 
-- Parameters of the exception. In a dump, those beyond
-- `number_parameters` may be garbage.

-- 
-- An exception as a 64-bit machine records it (0x98 bytes).
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-exception_record64)
WindowsKernelDump.ExceptionRecord64 = class.class(KaitaiStruct)

function WindowsKernelDump.ExceptionRecord64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.ExceptionRecord64:_read()
  self.exception_code = self._io:read_u4le()
  self.exception_flags = self._io:read_u4le()
  self.exception_record = self._io:read_u8le()
  self.exception_address = self._io:read_u8le()
  self.number_parameters = self._io:read_u4le()
  self._unnamed5 = self._io:read_bytes(4)
  self.exception_information = {}
  for i = 0, 15 - 1 do
    self.exception_information[i + 1] = self._io:read_u8le()
  end
end

-- 
-- Bit 0 of `exception_flags`: execution cannot be continued.
WindowsKernelDump.ExceptionRecord64.property.is_noncontinuable = {}
function WindowsKernelDump.ExceptionRecord64.property.is_noncontinuable:get()
  if self._m_is_noncontinuable ~= nil then
    return self._m_is_noncontinuable
  end

  self._m_is_noncontinuable = self.exception_flags & 1 ~= 0
  return self._m_is_noncontinuable
end

-- 
-- Status code (NTSTATUS) of the exception.
-- 
-- Bit 0 is set when execution cannot be continued.
-- 
-- Virtual address of the record of an exception that led to this one, or 0.
-- 
-- Virtual address of the instruction.
-- 
-- How many elements of `exception_information` have a meaning.
-- 
-- Parameters of the exception. In a dump, those beyond
-- `number_parameters` may be garbage.

-- 
-- Header of a 32-bit machine (0x1000 bytes), from behind `signature` and
-- `valid_dump` on. Fields that mean the same have the names of `header64`.
-- See also: Source (https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h)
WindowsKernelDump.Header32 = class.class(KaitaiStruct)

function WindowsKernelDump.Header32:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.Header32:_read()
  self.major_version = self._io:read_u4le()
  self.minor_version = self._io:read_u4le()
  self.directory_table_base = self._io:read_u4le()
  self.pfn_database = self._io:read_u4le()
  self.ps_loaded_module_list = self._io:read_u4le()
  self.ps_active_process_head = self._io:read_u4le()
  self.machine_image_type = self._io:read_u4le()
  self.machine_image_type = WindowsKernelDump.MachineTypes(self.machine_image_type) or self.machine_image_type
  self.number_processors = self._io:read_u4le()
  self.bug_check_code = self._io:read_u4le()
  self.bug_check_code_parameters = {}
  for i = 0, 4 - 1 do
    self.bug_check_code_parameters[i + 1] = self._io:read_u4le()
  end
  self.version_user = self._io:read_bytes(32)
  self.pae_enabled = self._io:read_u1()
  self.kd_secondary_version = self._io:read_u1()
  self._unnamed13 = self._io:read_bytes(2)
  self.kd_debugger_data_block = self._io:read_u4le()
  self._raw_physical_memory_block = self._io:read_bytes(700)
  local _io = KaitaiStream(stringstream(self._raw_physical_memory_block))
  self.physical_memory_block = WindowsKernelDump.PhysicalMemoryDescriptor32(_io, self, self._root)
  local _on = self.machine_image_type
  if _on == WindowsKernelDump.MachineTypes.armnt then
    self._raw_context_record = self._io:read_bytes(1200)
    local _io = KaitaiStream(stringstream(self._raw_context_record))
    self.context_record = WindowsKernelDump.ContextArm(_io, self, self._root)
  elseif _on == WindowsKernelDump.MachineTypes.i386 then
    self._raw_context_record = self._io:read_bytes(1200)
    local _io = KaitaiStream(stringstream(self._raw_context_record))
    self.context_record = WindowsKernelDump.ContextX86(_io, self, self._root)
  else
    self.context_record = self._io:read_bytes(1200)
  end
  self.exception = WindowsKernelDump.ExceptionRecord32(self._io, self, self._root)
  self.comment = self._io:read_bytes(128)
  self.attributes = self._io:read_u4le()
  self.boot_id = self._io:read_u4le()
  self._unnamed21 = self._io:read_bytes(1760)
  self.dump_type = self._io:read_u4le()
  self.dump_type = WindowsKernelDump.DumpTypes(self.dump_type) or self.dump_type
  self.minidump_fields = self._io:read_u4le()
  self.secondary_data_state = self._io:read_u4le()
  self.product_type = self._io:read_u4le()
  self.product_type = WindowsKernelDump.ProductTypes(self.product_type) or self.product_type
  self.suite_mask = self._io:read_u4le()
  self.writer_status = self._io:read_u4le()
  self.required_dump_space = self._io:read_s8le()
  self._unnamed29 = self._io:read_bytes(16)
  self.system_up_time = self._io:read_s8le()
  self.system_time = self._io:read_s8le()
end

-- 
-- Bit 9 of `attributes`: the dump was encrypted once and has been decrypted.
WindowsKernelDump.Header32.property.attribute_decrypted_dump = {}
function WindowsKernelDump.Header32.property.attribute_decrypted_dump:get()
  if self._m_attribute_decrypted_dump ~= nil then
    return self._m_attribute_decrypted_dump
  end

  self._m_attribute_decrypted_dump =  ((self.attributes_written) and (self.attributes & 512 ~= 0)) 
  return self._m_attribute_decrypted_dump
end

-- 
-- Bit 1 of `attributes`: the device that takes the dump was without power.
WindowsKernelDump.Header32.property.attribute_dump_device_power_off = {}
function WindowsKernelDump.Header32.property.attribute_dump_device_power_off:get()
  if self._m_attribute_dump_device_power_off ~= nil then
    return self._m_attribute_dump_device_power_off
  end

  self._m_attribute_dump_device_power_off =  ((self.attributes_written) and (self.attributes & 2 ~= 0)) 
  return self._m_attribute_dump_device_power_off
end

-- 
-- Bit 5 of `attributes`.
WindowsKernelDump.Header32.property.attribute_dump_is_generated_offline = {}
function WindowsKernelDump.Header32.property.attribute_dump_is_generated_offline:get()
  if self._m_attribute_dump_is_generated_offline ~= nil then
    return self._m_attribute_dump_is_generated_offline
  end

  self._m_attribute_dump_is_generated_offline =  ((self.attributes_written) and (self.attributes & 32 ~= 0)) 
  return self._m_attribute_dump_is_generated_offline
end

-- 
-- Bit 7 of `attributes`: the machine stopped while it was starting.
WindowsKernelDump.Header32.property.attribute_early_boot_crash = {}
function WindowsKernelDump.Header32.property.attribute_early_boot_crash:get()
  if self._m_attribute_early_boot_crash ~= nil then
    return self._m_attribute_early_boot_crash
  end

  self._m_attribute_early_boot_crash =  ((self.attributes_written) and (self.attributes & 128 ~= 0)) 
  return self._m_attribute_early_boot_crash
end

-- 
-- Bit 8 of `attributes`: all but the header is encrypted.
WindowsKernelDump.Header32.property.attribute_encrypted_dump_data = {}
function WindowsKernelDump.Header32.property.attribute_encrypted_dump_data:get()
  if self._m_attribute_encrypted_dump_data ~= nil then
    return self._m_attribute_encrypted_dump_data
  end

  self._m_attribute_encrypted_dump_data =  ((self.attributes_written) and (self.attributes & 256 ~= 0)) 
  return self._m_attribute_encrypted_dump_data
end

-- 
-- Bit 6 of `attributes`.
WindowsKernelDump.Header32.property.attribute_filter_dump_file = {}
function WindowsKernelDump.Header32.property.attribute_filter_dump_file:get()
  if self._m_attribute_filter_dump_file ~= nil then
    return self._m_attribute_filter_dump_file
  end

  self._m_attribute_filter_dump_file =  ((self.attributes_written) and (self.attributes & 64 ~= 0)) 
  return self._m_attribute_filter_dump_file
end

-- 
-- Bit 0 of `attributes`: the machine stopped while it was hibernating or
-- resuming.
WindowsKernelDump.Header32.property.attribute_hiber_crash = {}
function WindowsKernelDump.Header32.property.attribute_hiber_crash:get()
  if self._m_attribute_hiber_crash ~= nil then
    return self._m_attribute_hiber_crash
  end

  self._m_attribute_hiber_crash =  ((self.attributes_written) and (self.attributes & 1 ~= 0)) 
  return self._m_attribute_hiber_crash
end

-- 
-- Bit 2 of `attributes`: the file was too small for the dump.
WindowsKernelDump.Header32.property.attribute_insufficient_dumpfile_size = {}
function WindowsKernelDump.Header32.property.attribute_insufficient_dumpfile_size:get()
  if self._m_attribute_insufficient_dumpfile_size ~= nil then
    return self._m_attribute_insufficient_dumpfile_size
  end

  self._m_attribute_insufficient_dumpfile_size =  ((self.attributes_written) and (self.attributes & 4 ~= 0)) 
  return self._m_attribute_insufficient_dumpfile_size
end

-- 
-- Bit 3 of `attributes`: the kernel itself wrote a triage dump.
WindowsKernelDump.Header32.property.attribute_kernel_generated_triage_dump = {}
function WindowsKernelDump.Header32.property.attribute_kernel_generated_triage_dump:get()
  if self._m_attribute_kernel_generated_triage_dump ~= nil then
    return self._m_attribute_kernel_generated_triage_dump
  end

  self._m_attribute_kernel_generated_triage_dump =  ((self.attributes_written) and (self.attributes & 8 ~= 0)) 
  return self._m_attribute_kernel_generated_triage_dump
end

-- 
-- Bit 4 of `attributes`: memory was taken while the machine went on running.
WindowsKernelDump.Header32.property.attribute_live_dump_generated_dump = {}
function WindowsKernelDump.Header32.property.attribute_live_dump_generated_dump:get()
  if self._m_attribute_live_dump_generated_dump ~= nil then
    return self._m_attribute_live_dump_generated_dump
  end

  self._m_attribute_live_dump_generated_dump =  ((self.attributes_written) and (self.attributes & 16 ~= 0)) 
  return self._m_attribute_live_dump_generated_dump
end

-- 
-- Whether `attributes` was written: false if it has the fill pattern, whose bits
-- mean nothing.
WindowsKernelDump.Header32.property.attributes_written = {}
function WindowsKernelDump.Header32.property.attributes_written:get()
  if self._m_attributes_written ~= nil then
    return self._m_attributes_written
  end

  self._m_attributes_written = self.attributes ~= 1162297680
  return self._m_attributes_written
end

-- 
-- Bit 7 of `minidump_fields`: name of the driver that is held responsible.
WindowsKernelDump.Header32.property.minidump_field_broken_driver = {}
function WindowsKernelDump.Header32.property.minidump_field_broken_driver:get()
  if self._m_minidump_field_broken_driver ~= nil then
    return self._m_minidump_field_broken_driver
  end

  self._m_minidump_field_broken_driver =  ((self.minidump_fields_written) and (self.minidump_fields & 128 ~= 0)) 
  return self._m_minidump_field_broken_driver
end

-- 
-- Bit 0 of `minidump_fields`: registers of the processor.
WindowsKernelDump.Header32.property.minidump_field_context = {}
function WindowsKernelDump.Header32.property.minidump_field_context:get()
  if self._m_minidump_field_context ~= nil then
    return self._m_minidump_field_context
  end

  self._m_minidump_field_context =  ((self.minidump_fields_written) and (self.minidump_fields & 1 ~= 0)) 
  return self._m_minidump_field_context
end

-- 
-- Bit 11 of `minidump_fields`: further pieces of memory.
WindowsKernelDump.Header32.property.minidump_field_data_blocks = {}
function WindowsKernelDump.Header32.property.minidump_field_data_blocks:get()
  if self._m_minidump_field_data_blocks ~= nil then
    return self._m_minidump_field_data_blocks
  end

  self._m_minidump_field_data_blocks =  ((self.minidump_fields_written) and (self.minidump_fields & 2048 ~= 0)) 
  return self._m_minidump_field_data_blocks
end

-- 
-- Bit 9 of `minidump_fields`: the page that the fault was about.
WindowsKernelDump.Header32.property.minidump_field_data_page = {}
function WindowsKernelDump.Header32.property.minidump_field_data_page:get()
  if self._m_minidump_field_data_page ~= nil then
    return self._m_minidump_field_data_page
  end

  self._m_minidump_field_data_page =  ((self.minidump_fields_written) and (self.minidump_fields & 512 ~= 0)) 
  return self._m_minidump_field_data_page
end

-- 
-- Bit 10 of `minidump_fields`: the kernel's debugger data block.
WindowsKernelDump.Header32.property.minidump_field_debugger_data = {}
function WindowsKernelDump.Header32.property.minidump_field_debugger_data:get()
  if self._m_minidump_field_debugger_data ~= nil then
    return self._m_minidump_field_debugger_data
  end

  self._m_minidump_field_debugger_data =  ((self.minidump_fields_written) and (self.minidump_fields & 1024 ~= 0)) 
  return self._m_minidump_field_debugger_data
end

-- 
-- Bit 6 of `minidump_fields`.
WindowsKernelDump.Header32.property.minidump_field_driver_list = {}
function WindowsKernelDump.Header32.property.minidump_field_driver_list:get()
  if self._m_minidump_field_driver_list ~= nil then
    return self._m_minidump_field_driver_list
  end

  self._m_minidump_field_driver_list =  ((self.minidump_fields_written) and (self.minidump_fields & 64 ~= 0)) 
  return self._m_minidump_field_driver_list
end

-- 
-- Bit 1 of `minidump_fields`.
WindowsKernelDump.Header32.property.minidump_field_exception = {}
function WindowsKernelDump.Header32.property.minidump_field_exception:get()
  if self._m_minidump_field_exception ~= nil then
    return self._m_minidump_field_exception
  end

  self._m_minidump_field_exception =  ((self.minidump_fields_written) and (self.minidump_fields & 2 ~= 0)) 
  return self._m_minidump_field_exception
end

-- 
-- Bit 8 of `minidump_fields`: figures of the memory manager.
WindowsKernelDump.Header32.property.minidump_field_mm_info = {}
function WindowsKernelDump.Header32.property.minidump_field_mm_info:get()
  if self._m_minidump_field_mm_info ~= nil then
    return self._m_minidump_field_mm_info
  end

  self._m_minidump_field_mm_info =  ((self.minidump_fields_written) and (self.minidump_fields & 256 ~= 0)) 
  return self._m_minidump_field_mm_info
end

-- 
-- Bit 2 of `minidump_fields`: control block of the processor (`KPRCB`).
WindowsKernelDump.Header32.property.minidump_field_prcb = {}
function WindowsKernelDump.Header32.property.minidump_field_prcb:get()
  if self._m_minidump_field_prcb ~= nil then
    return self._m_minidump_field_prcb
  end

  self._m_minidump_field_prcb =  ((self.minidump_fields_written) and (self.minidump_fields & 4 ~= 0)) 
  return self._m_minidump_field_prcb
end

-- 
-- Bit 3 of `minidump_fields`: current process (`EPROCESS`).
WindowsKernelDump.Header32.property.minidump_field_process = {}
function WindowsKernelDump.Header32.property.minidump_field_process:get()
  if self._m_minidump_field_process ~= nil then
    return self._m_minidump_field_process
  end

  self._m_minidump_field_process =  ((self.minidump_fields_written) and (self.minidump_fields & 8 ~= 0)) 
  return self._m_minidump_field_process
end

-- 
-- Bit 5 of `minidump_fields`: kernel stack of the current thread.
WindowsKernelDump.Header32.property.minidump_field_stack = {}
function WindowsKernelDump.Header32.property.minidump_field_stack:get()
  if self._m_minidump_field_stack ~= nil then
    return self._m_minidump_field_stack
  end

  self._m_minidump_field_stack =  ((self.minidump_fields_written) and (self.minidump_fields & 32 ~= 0)) 
  return self._m_minidump_field_stack
end

-- 
-- Bit 4 of `minidump_fields`: current thread (`ETHREAD`).
WindowsKernelDump.Header32.property.minidump_field_thread = {}
function WindowsKernelDump.Header32.property.minidump_field_thread:get()
  if self._m_minidump_field_thread ~= nil then
    return self._m_minidump_field_thread
  end

  self._m_minidump_field_thread =  ((self.minidump_fields_written) and (self.minidump_fields & 16 ~= 0)) 
  return self._m_minidump_field_thread
end

-- 
-- Whether `minidump_fields` was written: false if it has the fill pattern, whose
-- bits mean nothing.
WindowsKernelDump.Header32.property.minidump_fields_written = {}
function WindowsKernelDump.Header32.property.minidump_fields_written:get()
  if self._m_minidump_fields_written ~= nil then
    return self._m_minidump_fields_written
  end

  self._m_minidump_fields_written = self.minidump_fields ~= 1162297680
  return self._m_minidump_fields_written
end

-- 
-- Bit 2 of `suite_mask`.
WindowsKernelDump.Header32.property.suite_back_office = {}
function WindowsKernelDump.Header32.property.suite_back_office:get()
  if self._m_suite_back_office ~= nil then
    return self._m_suite_back_office
  end

  self._m_suite_back_office =  ((self.suite_mask_written) and (self.suite_mask & 4 ~= 0)) 
  return self._m_suite_back_office
end

-- 
-- Bit 10 of `suite_mask`: a web edition.
WindowsKernelDump.Header32.property.suite_blade = {}
function WindowsKernelDump.Header32.property.suite_blade:get()
  if self._m_suite_blade ~= nil then
    return self._m_suite_blade
  end

  self._m_suite_blade =  ((self.suite_mask_written) and (self.suite_mask & 1024 ~= 0)) 
  return self._m_suite_blade
end

-- 
-- Bit 3 of `suite_mask`.
WindowsKernelDump.Header32.property.suite_communications = {}
function WindowsKernelDump.Header32.property.suite_communications:get()
  if self._m_suite_communications ~= nil then
    return self._m_suite_communications
  end

  self._m_suite_communications =  ((self.suite_mask_written) and (self.suite_mask & 8 ~= 0)) 
  return self._m_suite_communications
end

-- 
-- Bit 14 of `suite_mask`.
WindowsKernelDump.Header32.property.suite_compute_server = {}
function WindowsKernelDump.Header32.property.suite_compute_server:get()
  if self._m_suite_compute_server ~= nil then
    return self._m_suite_compute_server
  end

  self._m_suite_compute_server =  ((self.suite_mask_written) and (self.suite_mask & 16384 ~= 0)) 
  return self._m_suite_compute_server
end

-- 
-- Bit 7 of `suite_mask`.
WindowsKernelDump.Header32.property.suite_datacenter = {}
function WindowsKernelDump.Header32.property.suite_datacenter:get()
  if self._m_suite_datacenter ~= nil then
    return self._m_suite_datacenter
  end

  self._m_suite_datacenter =  ((self.suite_mask_written) and (self.suite_mask & 128 ~= 0)) 
  return self._m_suite_datacenter
end

-- 
-- Bit 6 of `suite_mask`.
WindowsKernelDump.Header32.property.suite_embedded_nt = {}
function WindowsKernelDump.Header32.property.suite_embedded_nt:get()
  if self._m_suite_embedded_nt ~= nil then
    return self._m_suite_embedded_nt
  end

  self._m_suite_embedded_nt =  ((self.suite_mask_written) and (self.suite_mask & 64 ~= 0)) 
  return self._m_suite_embedded_nt
end

-- 
-- Bit 11 of `suite_mask`.
WindowsKernelDump.Header32.property.suite_embedded_restricted = {}
function WindowsKernelDump.Header32.property.suite_embedded_restricted:get()
  if self._m_suite_embedded_restricted ~= nil then
    return self._m_suite_embedded_restricted
  end

  self._m_suite_embedded_restricted =  ((self.suite_mask_written) and (self.suite_mask & 2048 ~= 0)) 
  return self._m_suite_embedded_restricted
end

-- 
-- Bit 1 of `suite_mask`.
WindowsKernelDump.Header32.property.suite_enterprise = {}
function WindowsKernelDump.Header32.property.suite_enterprise:get()
  if self._m_suite_enterprise ~= nil then
    return self._m_suite_enterprise
  end

  self._m_suite_enterprise =  ((self.suite_mask_written) and (self.suite_mask & 2 ~= 0)) 
  return self._m_suite_enterprise
end

-- 
-- Whether `suite_mask` was written: false if it has the fill pattern, whose bits
-- mean nothing.
WindowsKernelDump.Header32.property.suite_mask_written = {}
function WindowsKernelDump.Header32.property.suite_mask_written:get()
  if self._m_suite_mask_written ~= nil then
    return self._m_suite_mask_written
  end

  self._m_suite_mask_written = self.suite_mask ~= 1162297680
  return self._m_suite_mask_written
end

-- 
-- Bit 17 of `suite_mask`: remote desktop with several interactive sessions on a
-- client edition.
WindowsKernelDump.Header32.property.suite_multi_user_ts = {}
function WindowsKernelDump.Header32.property.suite_multi_user_ts:get()
  if self._m_suite_multi_user_ts ~= nil then
    return self._m_suite_multi_user_ts
  end

  self._m_suite_multi_user_ts =  ((self.suite_mask_written) and (self.suite_mask & 131072 ~= 0)) 
  return self._m_suite_multi_user_ts
end

-- 
-- Bit 9 of `suite_mask`: a home edition.
WindowsKernelDump.Header32.property.suite_personal = {}
function WindowsKernelDump.Header32.property.suite_personal:get()
  if self._m_suite_personal ~= nil then
    return self._m_suite_personal
  end

  self._m_suite_personal =  ((self.suite_mask_written) and (self.suite_mask & 512 ~= 0)) 
  return self._m_suite_personal
end

-- 
-- Bit 12 of `suite_mask`.
WindowsKernelDump.Header32.property.suite_security_appliance = {}
function WindowsKernelDump.Header32.property.suite_security_appliance:get()
  if self._m_suite_security_appliance ~= nil then
    return self._m_suite_security_appliance
  end

  self._m_suite_security_appliance =  ((self.suite_mask_written) and (self.suite_mask & 4096 ~= 0)) 
  return self._m_suite_security_appliance
end

-- 
-- Bit 8 of `suite_mask`: remote desktop with one interactive session.
WindowsKernelDump.Header32.property.suite_single_user_ts = {}
function WindowsKernelDump.Header32.property.suite_single_user_ts:get()
  if self._m_suite_single_user_ts ~= nil then
    return self._m_suite_single_user_ts
  end

  self._m_suite_single_user_ts =  ((self.suite_mask_written) and (self.suite_mask & 256 ~= 0)) 
  return self._m_suite_single_user_ts
end

-- 
-- Bit 0 of `suite_mask`.
WindowsKernelDump.Header32.property.suite_small_business = {}
function WindowsKernelDump.Header32.property.suite_small_business:get()
  if self._m_suite_small_business ~= nil then
    return self._m_suite_small_business
  end

  self._m_suite_small_business =  ((self.suite_mask_written) and (self.suite_mask & 1 ~= 0)) 
  return self._m_suite_small_business
end

-- 
-- Bit 5 of `suite_mask`.
WindowsKernelDump.Header32.property.suite_small_business_restricted = {}
function WindowsKernelDump.Header32.property.suite_small_business_restricted:get()
  if self._m_suite_small_business_restricted ~= nil then
    return self._m_suite_small_business_restricted
  end

  self._m_suite_small_business_restricted =  ((self.suite_mask_written) and (self.suite_mask & 32 ~= 0)) 
  return self._m_suite_small_business_restricted
end

-- 
-- Bit 13 of `suite_mask`.
WindowsKernelDump.Header32.property.suite_storage_server = {}
function WindowsKernelDump.Header32.property.suite_storage_server:get()
  if self._m_suite_storage_server ~= nil then
    return self._m_suite_storage_server
  end

  self._m_suite_storage_server =  ((self.suite_mask_written) and (self.suite_mask & 8192 ~= 0)) 
  return self._m_suite_storage_server
end

-- 
-- Bit 4 of `suite_mask`: terminal services are installed; set on nearly every
-- machine.
WindowsKernelDump.Header32.property.suite_terminal = {}
function WindowsKernelDump.Header32.property.suite_terminal:get()
  if self._m_suite_terminal ~= nil then
    return self._m_suite_terminal
  end

  self._m_suite_terminal =  ((self.suite_mask_written) and (self.suite_mask & 16 ~= 0)) 
  return self._m_suite_terminal
end

-- 
-- Bit 15 of `suite_mask`: Windows Home Server.
WindowsKernelDump.Header32.property.suite_wh_server = {}
function WindowsKernelDump.Header32.property.suite_wh_server:get()
  if self._m_suite_wh_server ~= nil then
    return self._m_suite_wh_server
  end

  self._m_suite_wh_server =  ((self.suite_mask_written) and (self.suite_mask & 32768 ~= 0)) 
  return self._m_suite_wh_server
end

-- 
-- 0xf for a free (release) build of the kernel, 0xc for a checked
-- (debug) build; not the version number of Windows.
-- 
-- Build number of Windows, such as 7601.
-- 
-- Physical address of the root of the page tables, CR3 on x86. If
-- `pae_enabled` it is a table of four entries, aligned to 32 bytes only.
-- 
-- Virtual address of the page frame number database. Some writers store
-- the address of the kernel variable that points to it instead.
-- 
-- Virtual address of the head of the list of loaded kernel modules.
-- 
-- Virtual address of the head of the list of processes.
-- 
-- Architecture of the processor, which tells the layout of `context_record`.
-- 
-- Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
-- 0x7e.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2)
-- 
-- The four parameters of the bug check.
-- 
-- Unused text; zeros or the fill pattern in practice.
-- 
-- 1 if the page tables have entries of 64 bits (physical address
-- extension), 0 if these have 32 bits. 0x50 is the fill pattern.
-- 
-- Revision of the debugger interface. 0x41 is the fill pattern.
-- See also: Source (https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/wdbgexts.h)
-- 
-- Virtual address of the kernel's debugger data block
-- (`KDDEBUGGER_DATA64`, on 32-bit machines too), from which a debugger
-- finds everything else. Some tools leave the fill pattern.
-- 
-- The physical memory of the machine. It tells where the pages of a full
-- dump are; other kinds have it for information or not at all.
-- 
-- Registers of the processor that stopped the machine, in the layout of
-- its architecture. Raw bytes for architectures without a type here.
-- 
-- The exception that led to the dump. Windows stores a breakpoint
-- (0x80000003) here whatever the cause; the original exception is
-- reached through `bug_check_code_parameters`.
-- 
-- Text of the writer, ended by a zero byte, or the fill pattern.
-- 
-- How and when the dump was made; combination of `attribute_masks`.
-- Older writers leave the fill pattern, which is told apart by
-- `attributes_written`. The bits are `attribute_hiber_crash` and those
-- after it.
-- 
-- Number of times the installation was started.
-- 
-- What follows the header. Some tools leave the fill pattern in a full
-- dump.
-- 
-- Parts that a triage dump holds; combination of `minidump_field_masks`.
-- Does not tell a triage dump from others: it may be set in all. The bits
-- are `minidump_field_context` and those after it.
-- 
-- State of the data that drivers added behind the dump. Does not tell
-- whether there is any.
-- 
-- Product suites of the installation; combination of `suite_masks`. The bits
-- are `suite_small_business` and those after it.
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-osversioninfoexw)
-- 
-- What the writer has to say of its work; 0 is success.
-- 
-- Bytes that the writer asked for. Equal to the size of the file for
-- some writers, larger or smaller for others.
-- 
-- Time since the start of the machine, in intervals of 100 ns.
-- 
-- Time of the dump as a Windows FILETIME: intervals of 100 ns since
-- 1601-01-01 00:00 UTC.
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/api/minwinbase/ns-minwinbase-filetime)

-- 
-- Header of a 64-bit machine (0x2000 bytes), from behind `signature` and
-- `valid_dump` on. The same for all 64-bit processors; only
-- `context_record` differs.
-- See also: Source (https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h)
WindowsKernelDump.Header64 = class.class(KaitaiStruct)

function WindowsKernelDump.Header64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.Header64:_read()
  self.major_version = self._io:read_u4le()
  self.minor_version = self._io:read_u4le()
  self.directory_table_base = self._io:read_u8le()
  self.pfn_database = self._io:read_u8le()
  self.ps_loaded_module_list = self._io:read_u8le()
  self.ps_active_process_head = self._io:read_u8le()
  self.machine_image_type = self._io:read_u4le()
  self.machine_image_type = WindowsKernelDump.MachineTypes(self.machine_image_type) or self.machine_image_type
  self.number_processors = self._io:read_u4le()
  self.bug_check_code = self._io:read_u4le()
  self._unnamed9 = self._io:read_bytes(4)
  self.bug_check_code_parameters = {}
  for i = 0, 4 - 1 do
    self.bug_check_code_parameters[i + 1] = self._io:read_u8le()
  end
  self.version_user = self._io:read_bytes(32)
  self.kd_debugger_data_block = self._io:read_u8le()
  self._raw_physical_memory_block = self._io:read_bytes(704)
  local _io = KaitaiStream(stringstream(self._raw_physical_memory_block))
  self.physical_memory_block = WindowsKernelDump.PhysicalMemoryDescriptor64(_io, self, self._root)
  local _on = self.machine_image_type
  if _on == WindowsKernelDump.MachineTypes.amd64 then
    self._raw_context_record = self._io:read_bytes(3000)
    local _io = KaitaiStream(stringstream(self._raw_context_record))
    self.context_record = WindowsKernelDump.ContextX64(_io, self, self._root)
  elseif _on == WindowsKernelDump.MachineTypes.arm64 then
    self._raw_context_record = self._io:read_bytes(3000)
    local _io = KaitaiStream(stringstream(self._raw_context_record))
    self.context_record = WindowsKernelDump.ContextArm64(_io, self, self._root)
  else
    self.context_record = self._io:read_bytes(3000)
  end
  self.exception = WindowsKernelDump.ExceptionRecord64(self._io, self, self._root)
  self.dump_type = self._io:read_u4le()
  self.dump_type = WindowsKernelDump.DumpTypes(self.dump_type) or self.dump_type
  self._unnamed17 = self._io:read_bytes(4)
  self.required_dump_space = self._io:read_s8le()
  self.system_time = self._io:read_s8le()
  self.comment = self._io:read_bytes(128)
  self.system_up_time = self._io:read_s8le()
  self.minidump_fields = self._io:read_u4le()
  self.secondary_data_state = self._io:read_u4le()
  self.product_type = self._io:read_u4le()
  self.product_type = WindowsKernelDump.ProductTypes(self.product_type) or self.product_type
  self.suite_mask = self._io:read_u4le()
  self.writer_status = self._io:read_u4le()
  self._unnamed27 = self._io:read_bytes(1)
  self.kd_secondary_version = self._io:read_u1()
  self.paging_levels = self._io:read_u1()
  self._unnamed30 = self._io:read_bytes(1)
  self.attributes = self._io:read_u4le()
  self.boot_id = self._io:read_u4le()
end

-- 
-- Bit 9 of `attributes`: the dump was encrypted once and has been decrypted.
WindowsKernelDump.Header64.property.attribute_decrypted_dump = {}
function WindowsKernelDump.Header64.property.attribute_decrypted_dump:get()
  if self._m_attribute_decrypted_dump ~= nil then
    return self._m_attribute_decrypted_dump
  end

  self._m_attribute_decrypted_dump =  ((self.attributes_written) and (self.attributes & 512 ~= 0)) 
  return self._m_attribute_decrypted_dump
end

-- 
-- Bit 1 of `attributes`: the device that takes the dump was without power.
WindowsKernelDump.Header64.property.attribute_dump_device_power_off = {}
function WindowsKernelDump.Header64.property.attribute_dump_device_power_off:get()
  if self._m_attribute_dump_device_power_off ~= nil then
    return self._m_attribute_dump_device_power_off
  end

  self._m_attribute_dump_device_power_off =  ((self.attributes_written) and (self.attributes & 2 ~= 0)) 
  return self._m_attribute_dump_device_power_off
end

-- 
-- Bit 5 of `attributes`.
WindowsKernelDump.Header64.property.attribute_dump_is_generated_offline = {}
function WindowsKernelDump.Header64.property.attribute_dump_is_generated_offline:get()
  if self._m_attribute_dump_is_generated_offline ~= nil then
    return self._m_attribute_dump_is_generated_offline
  end

  self._m_attribute_dump_is_generated_offline =  ((self.attributes_written) and (self.attributes & 32 ~= 0)) 
  return self._m_attribute_dump_is_generated_offline
end

-- 
-- Bit 7 of `attributes`: the machine stopped while it was starting.
WindowsKernelDump.Header64.property.attribute_early_boot_crash = {}
function WindowsKernelDump.Header64.property.attribute_early_boot_crash:get()
  if self._m_attribute_early_boot_crash ~= nil then
    return self._m_attribute_early_boot_crash
  end

  self._m_attribute_early_boot_crash =  ((self.attributes_written) and (self.attributes & 128 ~= 0)) 
  return self._m_attribute_early_boot_crash
end

-- 
-- Bit 8 of `attributes`: all but the header is encrypted.
WindowsKernelDump.Header64.property.attribute_encrypted_dump_data = {}
function WindowsKernelDump.Header64.property.attribute_encrypted_dump_data:get()
  if self._m_attribute_encrypted_dump_data ~= nil then
    return self._m_attribute_encrypted_dump_data
  end

  self._m_attribute_encrypted_dump_data =  ((self.attributes_written) and (self.attributes & 256 ~= 0)) 
  return self._m_attribute_encrypted_dump_data
end

-- 
-- Bit 6 of `attributes`.
WindowsKernelDump.Header64.property.attribute_filter_dump_file = {}
function WindowsKernelDump.Header64.property.attribute_filter_dump_file:get()
  if self._m_attribute_filter_dump_file ~= nil then
    return self._m_attribute_filter_dump_file
  end

  self._m_attribute_filter_dump_file =  ((self.attributes_written) and (self.attributes & 64 ~= 0)) 
  return self._m_attribute_filter_dump_file
end

-- 
-- Bit 0 of `attributes`: the machine stopped while it was hibernating or
-- resuming.
WindowsKernelDump.Header64.property.attribute_hiber_crash = {}
function WindowsKernelDump.Header64.property.attribute_hiber_crash:get()
  if self._m_attribute_hiber_crash ~= nil then
    return self._m_attribute_hiber_crash
  end

  self._m_attribute_hiber_crash =  ((self.attributes_written) and (self.attributes & 1 ~= 0)) 
  return self._m_attribute_hiber_crash
end

-- 
-- Bit 2 of `attributes`: the file was too small for the dump.
WindowsKernelDump.Header64.property.attribute_insufficient_dumpfile_size = {}
function WindowsKernelDump.Header64.property.attribute_insufficient_dumpfile_size:get()
  if self._m_attribute_insufficient_dumpfile_size ~= nil then
    return self._m_attribute_insufficient_dumpfile_size
  end

  self._m_attribute_insufficient_dumpfile_size =  ((self.attributes_written) and (self.attributes & 4 ~= 0)) 
  return self._m_attribute_insufficient_dumpfile_size
end

-- 
-- Bit 3 of `attributes`: the kernel itself wrote a triage dump.
WindowsKernelDump.Header64.property.attribute_kernel_generated_triage_dump = {}
function WindowsKernelDump.Header64.property.attribute_kernel_generated_triage_dump:get()
  if self._m_attribute_kernel_generated_triage_dump ~= nil then
    return self._m_attribute_kernel_generated_triage_dump
  end

  self._m_attribute_kernel_generated_triage_dump =  ((self.attributes_written) and (self.attributes & 8 ~= 0)) 
  return self._m_attribute_kernel_generated_triage_dump
end

-- 
-- Bit 4 of `attributes`: memory was taken while the machine went on running.
WindowsKernelDump.Header64.property.attribute_live_dump_generated_dump = {}
function WindowsKernelDump.Header64.property.attribute_live_dump_generated_dump:get()
  if self._m_attribute_live_dump_generated_dump ~= nil then
    return self._m_attribute_live_dump_generated_dump
  end

  self._m_attribute_live_dump_generated_dump =  ((self.attributes_written) and (self.attributes & 16 ~= 0)) 
  return self._m_attribute_live_dump_generated_dump
end

-- 
-- Whether `attributes` was written: false if it has the fill pattern, whose bits
-- mean nothing.
WindowsKernelDump.Header64.property.attributes_written = {}
function WindowsKernelDump.Header64.property.attributes_written:get()
  if self._m_attributes_written ~= nil then
    return self._m_attributes_written
  end

  self._m_attributes_written = self.attributes ~= 1162297680
  return self._m_attributes_written
end

-- 
-- What build 26100 stores in the reserved area.
WindowsKernelDump.Header64.property.extension = {}
function WindowsKernelDump.Header64.property.extension:get()
  if self._m_extension ~= nil then
    return self._m_extension
  end

  if self.len_extension == 664 then
    local _pos = self._io:pos()
    self._io:seek(4176)
    self._m_extension = WindowsKernelDump.HeaderExtension(self._io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_extension
end

-- 
-- 0x298 if `extension` is there, the fill pattern or 0 if not. It lies at
-- offset 0x1058 of the file, where public headers have a reserved area.
WindowsKernelDump.Header64.property.len_extension = {}
function WindowsKernelDump.Header64.property.len_extension:get()
  if self._m_len_extension ~= nil then
    return self._m_len_extension
  end

  local _pos = self._io:pos()
  self._io:seek(4176)
  self._m_len_extension = self._io:read_u4le()
  self._io:seek(_pos)
  return self._m_len_extension
end

-- 
-- Bit 7 of `minidump_fields`: name of the driver that is held responsible.
WindowsKernelDump.Header64.property.minidump_field_broken_driver = {}
function WindowsKernelDump.Header64.property.minidump_field_broken_driver:get()
  if self._m_minidump_field_broken_driver ~= nil then
    return self._m_minidump_field_broken_driver
  end

  self._m_minidump_field_broken_driver =  ((self.minidump_fields_written) and (self.minidump_fields & 128 ~= 0)) 
  return self._m_minidump_field_broken_driver
end

-- 
-- Bit 0 of `minidump_fields`: registers of the processor.
WindowsKernelDump.Header64.property.minidump_field_context = {}
function WindowsKernelDump.Header64.property.minidump_field_context:get()
  if self._m_minidump_field_context ~= nil then
    return self._m_minidump_field_context
  end

  self._m_minidump_field_context =  ((self.minidump_fields_written) and (self.minidump_fields & 1 ~= 0)) 
  return self._m_minidump_field_context
end

-- 
-- Bit 11 of `minidump_fields`: further pieces of memory.
WindowsKernelDump.Header64.property.minidump_field_data_blocks = {}
function WindowsKernelDump.Header64.property.minidump_field_data_blocks:get()
  if self._m_minidump_field_data_blocks ~= nil then
    return self._m_minidump_field_data_blocks
  end

  self._m_minidump_field_data_blocks =  ((self.minidump_fields_written) and (self.minidump_fields & 2048 ~= 0)) 
  return self._m_minidump_field_data_blocks
end

-- 
-- Bit 9 of `minidump_fields`: the page that the fault was about.
WindowsKernelDump.Header64.property.minidump_field_data_page = {}
function WindowsKernelDump.Header64.property.minidump_field_data_page:get()
  if self._m_minidump_field_data_page ~= nil then
    return self._m_minidump_field_data_page
  end

  self._m_minidump_field_data_page =  ((self.minidump_fields_written) and (self.minidump_fields & 512 ~= 0)) 
  return self._m_minidump_field_data_page
end

-- 
-- Bit 10 of `minidump_fields`: the kernel's debugger data block.
WindowsKernelDump.Header64.property.minidump_field_debugger_data = {}
function WindowsKernelDump.Header64.property.minidump_field_debugger_data:get()
  if self._m_minidump_field_debugger_data ~= nil then
    return self._m_minidump_field_debugger_data
  end

  self._m_minidump_field_debugger_data =  ((self.minidump_fields_written) and (self.minidump_fields & 1024 ~= 0)) 
  return self._m_minidump_field_debugger_data
end

-- 
-- Bit 6 of `minidump_fields`.
WindowsKernelDump.Header64.property.minidump_field_driver_list = {}
function WindowsKernelDump.Header64.property.minidump_field_driver_list:get()
  if self._m_minidump_field_driver_list ~= nil then
    return self._m_minidump_field_driver_list
  end

  self._m_minidump_field_driver_list =  ((self.minidump_fields_written) and (self.minidump_fields & 64 ~= 0)) 
  return self._m_minidump_field_driver_list
end

-- 
-- Bit 1 of `minidump_fields`.
WindowsKernelDump.Header64.property.minidump_field_exception = {}
function WindowsKernelDump.Header64.property.minidump_field_exception:get()
  if self._m_minidump_field_exception ~= nil then
    return self._m_minidump_field_exception
  end

  self._m_minidump_field_exception =  ((self.minidump_fields_written) and (self.minidump_fields & 2 ~= 0)) 
  return self._m_minidump_field_exception
end

-- 
-- Bit 8 of `minidump_fields`: figures of the memory manager.
WindowsKernelDump.Header64.property.minidump_field_mm_info = {}
function WindowsKernelDump.Header64.property.minidump_field_mm_info:get()
  if self._m_minidump_field_mm_info ~= nil then
    return self._m_minidump_field_mm_info
  end

  self._m_minidump_field_mm_info =  ((self.minidump_fields_written) and (self.minidump_fields & 256 ~= 0)) 
  return self._m_minidump_field_mm_info
end

-- 
-- Bit 2 of `minidump_fields`: control block of the processor (`KPRCB`).
WindowsKernelDump.Header64.property.minidump_field_prcb = {}
function WindowsKernelDump.Header64.property.minidump_field_prcb:get()
  if self._m_minidump_field_prcb ~= nil then
    return self._m_minidump_field_prcb
  end

  self._m_minidump_field_prcb =  ((self.minidump_fields_written) and (self.minidump_fields & 4 ~= 0)) 
  return self._m_minidump_field_prcb
end

-- 
-- Bit 3 of `minidump_fields`: current process (`EPROCESS`).
WindowsKernelDump.Header64.property.minidump_field_process = {}
function WindowsKernelDump.Header64.property.minidump_field_process:get()
  if self._m_minidump_field_process ~= nil then
    return self._m_minidump_field_process
  end

  self._m_minidump_field_process =  ((self.minidump_fields_written) and (self.minidump_fields & 8 ~= 0)) 
  return self._m_minidump_field_process
end

-- 
-- Bit 5 of `minidump_fields`: kernel stack of the current thread.
WindowsKernelDump.Header64.property.minidump_field_stack = {}
function WindowsKernelDump.Header64.property.minidump_field_stack:get()
  if self._m_minidump_field_stack ~= nil then
    return self._m_minidump_field_stack
  end

  self._m_minidump_field_stack =  ((self.minidump_fields_written) and (self.minidump_fields & 32 ~= 0)) 
  return self._m_minidump_field_stack
end

-- 
-- Bit 4 of `minidump_fields`: current thread (`ETHREAD`).
WindowsKernelDump.Header64.property.minidump_field_thread = {}
function WindowsKernelDump.Header64.property.minidump_field_thread:get()
  if self._m_minidump_field_thread ~= nil then
    return self._m_minidump_field_thread
  end

  self._m_minidump_field_thread =  ((self.minidump_fields_written) and (self.minidump_fields & 16 ~= 0)) 
  return self._m_minidump_field_thread
end

-- 
-- Whether `minidump_fields` was written: false if it has the fill pattern, whose
-- bits mean nothing.
WindowsKernelDump.Header64.property.minidump_fields_written = {}
function WindowsKernelDump.Header64.property.minidump_fields_written:get()
  if self._m_minidump_fields_written ~= nil then
    return self._m_minidump_fields_written
  end

  self._m_minidump_fields_written = self.minidump_fields ~= 1162297680
  return self._m_minidump_fields_written
end

-- 
-- Bit 2 of `suite_mask`.
WindowsKernelDump.Header64.property.suite_back_office = {}
function WindowsKernelDump.Header64.property.suite_back_office:get()
  if self._m_suite_back_office ~= nil then
    return self._m_suite_back_office
  end

  self._m_suite_back_office =  ((self.suite_mask_written) and (self.suite_mask & 4 ~= 0)) 
  return self._m_suite_back_office
end

-- 
-- Bit 10 of `suite_mask`: a web edition.
WindowsKernelDump.Header64.property.suite_blade = {}
function WindowsKernelDump.Header64.property.suite_blade:get()
  if self._m_suite_blade ~= nil then
    return self._m_suite_blade
  end

  self._m_suite_blade =  ((self.suite_mask_written) and (self.suite_mask & 1024 ~= 0)) 
  return self._m_suite_blade
end

-- 
-- Bit 3 of `suite_mask`.
WindowsKernelDump.Header64.property.suite_communications = {}
function WindowsKernelDump.Header64.property.suite_communications:get()
  if self._m_suite_communications ~= nil then
    return self._m_suite_communications
  end

  self._m_suite_communications =  ((self.suite_mask_written) and (self.suite_mask & 8 ~= 0)) 
  return self._m_suite_communications
end

-- 
-- Bit 14 of `suite_mask`.
WindowsKernelDump.Header64.property.suite_compute_server = {}
function WindowsKernelDump.Header64.property.suite_compute_server:get()
  if self._m_suite_compute_server ~= nil then
    return self._m_suite_compute_server
  end

  self._m_suite_compute_server =  ((self.suite_mask_written) and (self.suite_mask & 16384 ~= 0)) 
  return self._m_suite_compute_server
end

-- 
-- Bit 7 of `suite_mask`.
WindowsKernelDump.Header64.property.suite_datacenter = {}
function WindowsKernelDump.Header64.property.suite_datacenter:get()
  if self._m_suite_datacenter ~= nil then
    return self._m_suite_datacenter
  end

  self._m_suite_datacenter =  ((self.suite_mask_written) and (self.suite_mask & 128 ~= 0)) 
  return self._m_suite_datacenter
end

-- 
-- Bit 6 of `suite_mask`.
WindowsKernelDump.Header64.property.suite_embedded_nt = {}
function WindowsKernelDump.Header64.property.suite_embedded_nt:get()
  if self._m_suite_embedded_nt ~= nil then
    return self._m_suite_embedded_nt
  end

  self._m_suite_embedded_nt =  ((self.suite_mask_written) and (self.suite_mask & 64 ~= 0)) 
  return self._m_suite_embedded_nt
end

-- 
-- Bit 11 of `suite_mask`.
WindowsKernelDump.Header64.property.suite_embedded_restricted = {}
function WindowsKernelDump.Header64.property.suite_embedded_restricted:get()
  if self._m_suite_embedded_restricted ~= nil then
    return self._m_suite_embedded_restricted
  end

  self._m_suite_embedded_restricted =  ((self.suite_mask_written) and (self.suite_mask & 2048 ~= 0)) 
  return self._m_suite_embedded_restricted
end

-- 
-- Bit 1 of `suite_mask`.
WindowsKernelDump.Header64.property.suite_enterprise = {}
function WindowsKernelDump.Header64.property.suite_enterprise:get()
  if self._m_suite_enterprise ~= nil then
    return self._m_suite_enterprise
  end

  self._m_suite_enterprise =  ((self.suite_mask_written) and (self.suite_mask & 2 ~= 0)) 
  return self._m_suite_enterprise
end

-- 
-- Whether `suite_mask` was written: false if it has the fill pattern, whose bits
-- mean nothing.
WindowsKernelDump.Header64.property.suite_mask_written = {}
function WindowsKernelDump.Header64.property.suite_mask_written:get()
  if self._m_suite_mask_written ~= nil then
    return self._m_suite_mask_written
  end

  self._m_suite_mask_written = self.suite_mask ~= 1162297680
  return self._m_suite_mask_written
end

-- 
-- Bit 17 of `suite_mask`: remote desktop with several interactive sessions on a
-- client edition.
WindowsKernelDump.Header64.property.suite_multi_user_ts = {}
function WindowsKernelDump.Header64.property.suite_multi_user_ts:get()
  if self._m_suite_multi_user_ts ~= nil then
    return self._m_suite_multi_user_ts
  end

  self._m_suite_multi_user_ts =  ((self.suite_mask_written) and (self.suite_mask & 131072 ~= 0)) 
  return self._m_suite_multi_user_ts
end

-- 
-- Bit 9 of `suite_mask`: a home edition.
WindowsKernelDump.Header64.property.suite_personal = {}
function WindowsKernelDump.Header64.property.suite_personal:get()
  if self._m_suite_personal ~= nil then
    return self._m_suite_personal
  end

  self._m_suite_personal =  ((self.suite_mask_written) and (self.suite_mask & 512 ~= 0)) 
  return self._m_suite_personal
end

-- 
-- Bit 12 of `suite_mask`.
WindowsKernelDump.Header64.property.suite_security_appliance = {}
function WindowsKernelDump.Header64.property.suite_security_appliance:get()
  if self._m_suite_security_appliance ~= nil then
    return self._m_suite_security_appliance
  end

  self._m_suite_security_appliance =  ((self.suite_mask_written) and (self.suite_mask & 4096 ~= 0)) 
  return self._m_suite_security_appliance
end

-- 
-- Bit 8 of `suite_mask`: remote desktop with one interactive session.
WindowsKernelDump.Header64.property.suite_single_user_ts = {}
function WindowsKernelDump.Header64.property.suite_single_user_ts:get()
  if self._m_suite_single_user_ts ~= nil then
    return self._m_suite_single_user_ts
  end

  self._m_suite_single_user_ts =  ((self.suite_mask_written) and (self.suite_mask & 256 ~= 0)) 
  return self._m_suite_single_user_ts
end

-- 
-- Bit 0 of `suite_mask`.
WindowsKernelDump.Header64.property.suite_small_business = {}
function WindowsKernelDump.Header64.property.suite_small_business:get()
  if self._m_suite_small_business ~= nil then
    return self._m_suite_small_business
  end

  self._m_suite_small_business =  ((self.suite_mask_written) and (self.suite_mask & 1 ~= 0)) 
  return self._m_suite_small_business
end

-- 
-- Bit 5 of `suite_mask`.
WindowsKernelDump.Header64.property.suite_small_business_restricted = {}
function WindowsKernelDump.Header64.property.suite_small_business_restricted:get()
  if self._m_suite_small_business_restricted ~= nil then
    return self._m_suite_small_business_restricted
  end

  self._m_suite_small_business_restricted =  ((self.suite_mask_written) and (self.suite_mask & 32 ~= 0)) 
  return self._m_suite_small_business_restricted
end

-- 
-- Bit 13 of `suite_mask`.
WindowsKernelDump.Header64.property.suite_storage_server = {}
function WindowsKernelDump.Header64.property.suite_storage_server:get()
  if self._m_suite_storage_server ~= nil then
    return self._m_suite_storage_server
  end

  self._m_suite_storage_server =  ((self.suite_mask_written) and (self.suite_mask & 8192 ~= 0)) 
  return self._m_suite_storage_server
end

-- 
-- Bit 4 of `suite_mask`: terminal services are installed; set on nearly every
-- machine.
WindowsKernelDump.Header64.property.suite_terminal = {}
function WindowsKernelDump.Header64.property.suite_terminal:get()
  if self._m_suite_terminal ~= nil then
    return self._m_suite_terminal
  end

  self._m_suite_terminal =  ((self.suite_mask_written) and (self.suite_mask & 16 ~= 0)) 
  return self._m_suite_terminal
end

-- 
-- Bit 15 of `suite_mask`: Windows Home Server.
WindowsKernelDump.Header64.property.suite_wh_server = {}
function WindowsKernelDump.Header64.property.suite_wh_server:get()
  if self._m_suite_wh_server ~= nil then
    return self._m_suite_wh_server
  end

  self._m_suite_wh_server =  ((self.suite_mask_written) and (self.suite_mask & 32768 ~= 0)) 
  return self._m_suite_wh_server
end

-- 
-- 0xf for a free (release) build of the kernel, 0xc for a checked
-- (debug) build; not the version number of Windows.
-- 
-- Build number of Windows, such as 19041.
-- 
-- Physical address of the root of the page tables: CR3 on x64, the base
-- in TTBR0_EL1 on ARM64. Its low twelve bits may carry flags or a
-- process-context identifier.
-- 
-- Virtual address of the page frame number database. Some writers store
-- the address of the kernel variable that points to it instead.
-- 
-- Virtual address of the head of the list of loaded kernel modules.
-- 
-- Virtual address of the head of the list of processes.
-- 
-- Architecture of the processor, which tells the layout of `context_record`.
-- 
-- Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
-- 0x7e.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2)
-- 
-- Aligns the next field; keeps the fill pattern.
-- 
-- The four parameters of the bug check. A 32-bit status code among them
-- may or may not be sign-extended.
-- 
-- Unused text; zeros or the fill pattern in practice.
-- 
-- Virtual address of the kernel's debugger data block
-- (`KDDEBUGGER_DATA64`), from which a debugger finds everything else.
-- 
-- The physical memory of the machine. It tells where the pages of a full
-- dump are; other kinds have it for information or not at all. Windows
-- declares 700 bytes; the last four align the next field and mostly keep
-- the fill pattern.
-- 
-- Registers of the processor that stopped the machine, in the layout of
-- its architecture. Raw bytes for architectures without a type here.
-- 
-- The exception that led to the dump. Windows stores a breakpoint
-- (0x80000003) here whatever the cause; the original exception is
-- reached through `bug_check_code_parameters`.
-- 
-- What follows the header. Some tools leave the fill pattern in a full
-- dump.
-- 
-- Aligns the next field; keeps the fill pattern.
-- 
-- Bytes that the writer asked for. Equal to the size of the file for
-- some writers, larger or smaller for others.
-- 
-- Time of the dump as a Windows FILETIME: intervals of 100 ns since
-- 1601-01-01 00:00 UTC.
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/api/minwinbase/ns-minwinbase-filetime)
-- 
-- Text of the writer, ended by a zero byte, or the fill pattern.
-- 
-- Time since the start of the machine, in intervals of 100 ns.
-- 
-- Parts that a triage dump holds; combination of `minidump_field_masks`.
-- Does not tell a triage dump from others: it may be set in all. The bits
-- are `minidump_field_context` and those after it.
-- 
-- State of the data that drivers added behind the dump. Does not tell
-- whether there is any.
-- 
-- Product suites of the installation; combination of `suite_masks`. The bits
-- are `suite_small_business` and those after it.
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-osversioninfoexw)
-- 
-- What the writer has to say of its work; 0 is success.
-- 
-- Revision of the debugger interface: 0 and 1 are obsolete layouts of
-- the x64 context, 2 is the present one. 0x41 is the fill pattern.
-- See also: Source (https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/wdbgexts.h)
-- 
-- Presumably the levels of the page tables, 4 or 5. That is inferred from
-- dumps of build 26100, which have 4 here; public headers declare the byte
-- as unused, and older builds leave the fill pattern, 0x47.
-- 
-- How and when the dump was made; combination of `attribute_masks`.
-- Older writers leave the fill pattern, which is told apart by
-- `attributes_written`. The bits are `attribute_hiber_crash` and those
-- after it.
-- 
-- Number of times the installation was started.

-- 
-- What build 26100 of Windows stores in the area that public headers call
-- reserved (0x2b4 bytes). No public source describes it: places and meanings
-- are inferred from the dumps of that build, and the names are made up here.
-- See also: Source (https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h)
WindowsKernelDump.HeaderExtension = class.class(KaitaiStruct)

function WindowsKernelDump.HeaderExtension:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.HeaderExtension:_read()
  self.len_extension = self._io:read_u4le()
  self._unnamed1 = self._io:read_bytes(4)
  self._unnamed2 = self._io:read_bytes(400)
  self.status_text = self._io:read_bytes(256)
  self.build_string = self._io:read_bytes(12)
  self._unnamed5 = self._io:read_bytes(4)
  self.update_build_revision = self._io:read_u4le()
  self.nt_major_version = self._io:read_u4le()
  self.nt_minor_version = self._io:read_u4le()
end

-- 
-- Always 0x298, which is the offset of `build_string` here.
-- 
-- Always 0x298 too.
-- 
-- Always zeros.
-- 
-- What the writer has to say of its work, in ASCII and filled up with zero
-- bytes, such as "Dump completed successfully.".
-- 
-- Build number of Windows as UTF-16LE text, ended by a zero character.
-- 
-- Keeps the fill pattern.
-- 
-- Revision of the build, which is 2314 in 26100.2314.
-- 
-- Major version number of Windows, 10.
-- 
-- Minor version number of Windows, 0.

-- 
-- A register of 128 bits.
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-m128a)
WindowsKernelDump.M128a = class.class(KaitaiStruct)

function WindowsKernelDump.M128a:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.M128a:_read()
  self.low = self._io:read_u8le()
  self.high = self._io:read_u8le()
end

-- 
-- Bits 0 to 63.
-- 
-- Bits 64 to 127; signed in C, which means nothing for a register.

-- 
-- Entry of the table of ranges of a range dump: neighbouring pages that are
-- stored. The table is not parsed here, apply this type to its bytes.
-- See also: Source (https://github.com/0vercl0k/kdmp-parser)
WindowsKernelDump.PfnRange = class.class(KaitaiStruct)

function WindowsKernelDump.PfnRange:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.PfnRange:_read()
  self.base_page = self._io:read_u8le()
  self.page_count = self._io:read_u8le()
end

-- 
-- Number of the first page, which is its physical address divided by 0x1000.

-- 
-- Runs of physical pages of a 32-bit machine. In a full dump the pages of all
-- runs are stored one after another in the order of the runs.
-- See also: Source (https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h)
WindowsKernelDump.PhysicalMemoryDescriptor32 = class.class(KaitaiStruct)

function WindowsKernelDump.PhysicalMemoryDescriptor32:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.PhysicalMemoryDescriptor32:_read()
  self.number_of_runs = self._io:read_u4le()
  self.number_of_pages = self._io:read_u4le()
  self.runs = {}
  for i = 0, utils.box_unwrap((self.number_of_runs <= self.max_runs) and utils.box_wrap(self.number_of_runs) or (0)) - 1 do
    self.runs[i + 1] = WindowsKernelDump.PhysicalMemoryRun32(self._io, self, self._root)
  end
end

-- 
-- The number of whole runs that fit in the 700 bytes of the header.
WindowsKernelDump.PhysicalMemoryDescriptor32.property.max_runs = {}
function WindowsKernelDump.PhysicalMemoryDescriptor32.property.max_runs:get()
  if self._m_max_runs ~= nil then
    return self._m_max_runs
  end

  self._m_max_runs = 86
  return self._m_max_runs
end

-- 
-- May be the fill pattern, then the descriptor is absent.
-- 
-- Pages in all runs.
-- 
-- Empty when `number_of_runs` is more than fits in the header.

-- 
-- Runs of physical pages. In a full dump the pages of all runs are stored
-- one after another in the order of the runs.
-- See also: Source (https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h)
WindowsKernelDump.PhysicalMemoryDescriptor64 = class.class(KaitaiStruct)

function WindowsKernelDump.PhysicalMemoryDescriptor64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.PhysicalMemoryDescriptor64:_read()
  self.number_of_runs = self._io:read_u4le()
  self._unnamed1 = self._io:read_bytes(4)
  self.number_of_pages = self._io:read_u8le()
  self.runs = {}
  for i = 0, utils.box_unwrap((self.number_of_runs <= self.max_runs) and utils.box_wrap(self.number_of_runs) or (0)) - 1 do
    self.runs[i + 1] = WindowsKernelDump.PhysicalMemoryRun64(self._io, self, self._root)
  end
end

-- 
-- The number of whole runs that fit before the context. Windows writes at
-- most 42, which end before the alignment; QEMU declares 43.
WindowsKernelDump.PhysicalMemoryDescriptor64.property.max_runs = {}
function WindowsKernelDump.PhysicalMemoryDescriptor64.property.max_runs:get()
  if self._m_max_runs ~= nil then
    return self._m_max_runs
  end

  self._m_max_runs = 43
  return self._m_max_runs
end

-- 
-- May be the fill pattern, then the descriptor is absent.
-- 
-- Aligns the next field; keeps the fill pattern, so that the count must
-- not be read as eight bytes.
-- 
-- Pages in all runs.
-- 
-- Empty when `number_of_runs` is more than fits in the header.

-- 
-- Neighbouring physical pages of a 32-bit machine.
-- See also: Source (https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h)
WindowsKernelDump.PhysicalMemoryRun32 = class.class(KaitaiStruct)

function WindowsKernelDump.PhysicalMemoryRun32:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.PhysicalMemoryRun32:_read()
  self.base_page = self._io:read_u4le()
  self.page_count = self._io:read_u4le()
end

-- 
-- Number of the first page, which is its physical address divided by 0x1000.

-- 
-- Neighbouring physical pages.
-- See also: Source (https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h)
WindowsKernelDump.PhysicalMemoryRun64 = class.class(KaitaiStruct)

function WindowsKernelDump.PhysicalMemoryRun64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.PhysicalMemoryRun64:_read()
  self.base_page = self._io:read_u8le()
  self.page_count = self._io:read_u8le()
end

-- 
-- Number of the first page, which is its physical address divided by 0x1000.

-- 
-- What follows the header of a range dump, which newer versions of WinDbg
-- write. A table of `pfn_range` entries lies between this header and the
-- pages; the stored pages lie one after another from `first_page_offset` on,
-- in the order of the ranges.
-- 
-- No public header declares it; the names are those of its readers.
-- See also: Source (https://github.com/0vercl0k/kdmp-parser)
WindowsKernelDump.RdmpHeader = class.class(KaitaiStruct)

function WindowsKernelDump.RdmpHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.RdmpHeader:_read()
  self.marker = self._io:read_u4le()
  if not(self.marker == 64) then
    error("not equal, expected " .. 64 .. ", but got " .. self.marker)
  end
  self.signature = self._io:read_bytes(4)
  if not(self.signature == "\082\068\077\080") then
    error("not equal, expected " .. "\082\068\077\080" .. ", but got " .. self.signature)
  end
  self.valid_dump = self._io:read_bytes(4)
  if not(self.valid_dump == "\068\085\077\080") then
    error("not equal, expected " .. "\068\085\077\080" .. ", but got " .. self.valid_dump)
  end
  self._unnamed3 = self._io:read_bytes(4)
  self.metadata_size = self._io:read_u8le()
  if not(self.metadata_size >= 16) then
    error("ValidationLessThanError")
  end
  self.first_page_offset = self._io:read_u8le()
end

-- 
-- Size of the table of ranges in bytes. The table may end early with an
-- entry whose page number is 0.
WindowsKernelDump.RdmpHeader.property.len_ranges = {}
function WindowsKernelDump.RdmpHeader.property.len_ranges:get()
  if self._m_len_ranges ~= nil then
    return self._m_len_ranges
  end

  self._m_len_ranges = (self.metadata_size - 16)
  return self._m_len_ranges
end

-- 
-- Entries in the table of ranges. In a complete dump only; a kernel dump
-- has a number of unknown purpose in this place.
WindowsKernelDump.RdmpHeader.property.number_of_ranges = {}
function WindowsKernelDump.RdmpHeader.property.number_of_ranges:get()
  if self._m_number_of_ranges ~= nil then
    return self._m_number_of_ranges
  end

  if self._root.kind == WindowsKernelDump.DumpTypes.complete_memory then
    local _io = self._root._io
    local _pos = _io:pos()
    _io:seek(self._root.len_header + 32)
    self._m_number_of_ranges = _io:read_u4le()
    _io:seek(_pos)
  end
  return self._m_number_of_ranges
end

-- 
-- Offset of the table of ranges from the start of the file.
WindowsKernelDump.RdmpHeader.property.ofs_ranges = {}
function WindowsKernelDump.RdmpHeader.property.ofs_ranges:get()
  if self._m_ofs_ranges ~= nil then
    return self._m_ofs_ranges
  end

  self._m_ofs_ranges = self._root.len_header + 48
  return self._m_ofs_ranges
end

-- 
-- The table as it lies in the file, `pfn_range` after `pfn_range`. For
-- large dumps take the bytes from `ofs_ranges` instead.
WindowsKernelDump.RdmpHeader.property.ranges = {}
function WindowsKernelDump.RdmpHeader.property.ranges:get()
  if self._m_ranges ~= nil then
    return self._m_ranges
  end

  local _io = self._root._io
  local _pos = _io:pos()
  _io:seek(self.ofs_ranges)
  self._m_ranges = _io:read_bytes(self.len_ranges)
  _io:seek(_pos)
  return self._m_ranges
end

-- 
-- Number of stored pages, which are the pages of all ranges. In a complete
-- dump only; a kernel dump has a number of unknown purpose in this place.
WindowsKernelDump.RdmpHeader.property.total_number_of_pages = {}
function WindowsKernelDump.RdmpHeader.property.total_number_of_pages:get()
  if self._m_total_number_of_pages ~= nil then
    return self._m_total_number_of_pages
  end

  if self._root.kind == WindowsKernelDump.DumpTypes.complete_memory then
    local _io = self._root._io
    local _pos = _io:pos()
    _io:seek(self._root.len_header + 40)
    self._m_total_number_of_pages = _io:read_u8le()
    _io:seek(_pos)
  end
  return self._m_total_number_of_pages
end

-- 
-- Reserved.
-- 
-- Bytes from behind `first_page_offset` to the first page: 16 bytes of
-- counts, then the table of ranges.
-- 
-- Offset of the first stored page from the start of the file, which is
-- 0x2020 + `metadata_size`. Not always aligned.

-- 
-- What follows the header of a summary dump, the kernel memory dump of
-- Windows 2000 to Windows 7. The bitmap is that of a bitmap dump, and so are
-- the names here, but fields have 32 bits and lie elsewhere. Both headers can
-- begin with the same signatures: they are told apart by `dump_type`.
-- 
-- After declarations of the structure; not seen in a file.
-- See also: Source (https://github.com/can1357/selene)
WindowsKernelDump.SummaryHeader = class.class(KaitaiStruct)

function WindowsKernelDump.SummaryHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.SummaryHeader:_read()
  self.signature = self._io:read_bytes(4)
  if not(self.signature == "\083\068\077\080") then
    error("not equal, expected " .. "\083\068\077\080" .. ", but got " .. self.signature)
  end
  self.valid_dump = self._io:read_bytes(4)
  if not(self.valid_dump == "\068\085\077\080") then
    error("not equal, expected " .. "\068\085\077\080" .. ", but got " .. self.valid_dump)
  end
  self.dump_options = self._io:read_u4le()
  self.first_page = self._io:read_u4le()
  self.pages = self._io:read_u4le()
  self.total_present_pages = self._io:read_u4le()
  self.size_of_bitmap = self._io:read_u4le()
end

-- 
-- The bitmap as it lies in the file. For large dumps take the bytes from
-- `ofs_bitmap` instead.
WindowsKernelDump.SummaryHeader.property.bitmap = {}
function WindowsKernelDump.SummaryHeader.property.bitmap:get()
  if self._m_bitmap ~= nil then
    return self._m_bitmap
  end

  local _io = self._root._io
  local _pos = _io:pos()
  _io:seek(self.ofs_bitmap)
  self._m_bitmap = _io:read_bytes(self.len_bitmap)
  _io:seek(_pos)
  return self._m_bitmap
end

-- 
-- Size of the bitmap in bytes.
WindowsKernelDump.SummaryHeader.property.len_bitmap = {}
function WindowsKernelDump.SummaryHeader.property.len_bitmap:get()
  if self._m_len_bitmap ~= nil then
    return self._m_len_bitmap
  end

  self._m_len_bitmap = math.floor((self.pages + 7) / 8)
  return self._m_len_bitmap
end

-- 
-- Offset of the bitmap from the start of the file.
WindowsKernelDump.SummaryHeader.property.ofs_bitmap = {}
function WindowsKernelDump.SummaryHeader.property.ofs_bitmap:get()
  if self._m_ofs_bitmap ~= nil then
    return self._m_ofs_bitmap
  end

  self._m_ofs_bitmap = utils.box_unwrap((self._root.valid_dump == WindowsKernelDump.ValidDumps.dump64) and utils.box_wrap(8232) or (4128))
  return self._m_ofs_bitmap
end

-- 
-- Bit 1 of `dump_options`: the part of virtual memory of the current process can
-- be read.
WindowsKernelDump.SummaryHeader.property.summary_option_valid_current_user_va = {}
function WindowsKernelDump.SummaryHeader.property.summary_option_valid_current_user_va:get()
  if self._m_summary_option_valid_current_user_va ~= nil then
    return self._m_summary_option_valid_current_user_va
  end

  self._m_summary_option_valid_current_user_va = self.dump_options & 2 ~= 0
  return self._m_summary_option_valid_current_user_va
end

-- 
-- Bit 0 of `dump_options`: the kernel's part of virtual memory can be read.
WindowsKernelDump.SummaryHeader.property.summary_option_valid_kernel_va = {}
function WindowsKernelDump.SummaryHeader.property.summary_option_valid_kernel_va:get()
  if self._m_summary_option_valid_kernel_va ~= nil then
    return self._m_summary_option_valid_kernel_va
  end

  self._m_summary_option_valid_kernel_va = self.dump_options & 1 ~= 0
  return self._m_summary_option_valid_kernel_va
end

-- 
-- What parts of virtual memory can be read; combination of
-- `summary_option_masks`.
-- 
-- Offset of the first stored page from the start of the file: the size of
-- all headers and the bitmap.
-- 
-- Number of bits in the bitmap. Bits of its last byte beyond it mean nothing.
-- 
-- Number of stored pages, which are the set bits of the bitmap.
-- 
-- Number of bits once more. A pointer follows, which means nothing in a
-- file and whose size is that of the machine: the bitmap lies behind it.

-- 
-- Entry of the table of data blocks of a 32-bit machine as one reader has it, 12
-- bytes with an address of 32 bits. Another source has one structure for all
-- machines, which is `triage_data_block64`; neither has been seen in a file.
-- What is stored tells: the bytes of a block begin where those of the block
-- before it end, in every 64-bit dump at least.
-- See also: Source (https://github.com/can1357/selene)
-- See also: Source (https://github.com/rizinorg/rizin)
WindowsKernelDump.TriageDataBlock32 = class.class(KaitaiStruct)

function WindowsKernelDump.TriageDataBlock32:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.TriageDataBlock32:_read()
  self.address = self._io:read_u4le()
  self.ofs_data = self._io:read_u4le()
  self.len_data = self._io:read_u4le()
end

-- 
-- Virtual address of the first byte.
-- 
-- Offset of the first byte from the start of the file.
-- 
-- Size in bytes.

-- 
-- Entry of the table of data blocks (16 bytes): a piece of virtual memory. The
-- pieces are of any size and alignment; few overlap, with the same bytes in
-- both.
-- See also: Source (https://github.com/can1357/selene)
-- See also: Source (https://github.com/rizinorg/rizin)
WindowsKernelDump.TriageDataBlock64 = class.class(KaitaiStruct)

function WindowsKernelDump.TriageDataBlock64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.TriageDataBlock64:_read()
  self.address = self._io:read_u8le()
  self.ofs_data = self._io:read_u4le()
  self.len_data = self._io:read_u4le()
end

-- 
-- Virtual address of the first byte.
-- 
-- Offset of the first byte from the start of the file.
-- 
-- Size in bytes.

-- 
-- Directory of the parts of a triage dump of a 32-bit machine (0x68 bytes). See
-- `triage_dump64`, whose names it has. After declarations of the structure; not
-- seen in a file.
-- See also: Source (https://github.com/can1357/selene)
-- See also: Source (https://github.com/rizinorg/rizin)
WindowsKernelDump.TriageDump32 = class.class(KaitaiStruct)

function WindowsKernelDump.TriageDump32:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.TriageDump32:_read()
  self.service_pack_build = self._io:read_u4le()
  self.size_of_dump = self._io:read_u4le()
  self.ofs_valid_mark = self._io:read_u4le()
  self.ofs_context = self._io:read_u4le()
  self.ofs_exception = self._io:read_u4le()
  self.ofs_mm_storage = self._io:read_u4le()
  self.ofs_unloaded_drivers = self._io:read_u4le()
  self.ofs_prcb = self._io:read_u4le()
  self.ofs_process = self._io:read_u4le()
  self.ofs_thread = self._io:read_u4le()
  self.ofs_call_stack = self._io:read_u4le()
  self.len_call_stack = self._io:read_u4le()
  self.ofs_driver_list = self._io:read_u4le()
  self.num_drivers = self._io:read_u4le()
  self.ofs_string_pool = self._io:read_u4le()
  self.len_string_pool = self._io:read_u4le()
  self.ofs_broken_driver = self._io:read_u4le()
  self.triage_options = self._io:read_u4le()
  self.top_of_stack = self._io:read_u4le()
  self.data_page_address = self._io:read_u4le()
  self.ofs_data_page = self._io:read_u4le()
  self.len_data_page = self._io:read_u4le()
  self.ofs_debugger_data = self._io:read_u4le()
  self.len_debugger_data = self._io:read_u4le()
  self.ofs_data_blocks = self._io:read_u4le()
  self.num_data_blocks = self._io:read_u4le()
end

-- 
-- Name of the driver that is held responsible.
WindowsKernelDump.TriageDump32.property.broken_driver = {}
function WindowsKernelDump.TriageDump32.property.broken_driver:get()
  if self._m_broken_driver ~= nil then
    return self._m_broken_driver
  end

  if self.ofs_broken_driver ~= 0 then
    local _io = self._root._io
    local _pos = _io:pos()
    _io:seek(self.ofs_broken_driver)
    self._m_broken_driver = WindowsKernelDump.DumpString(_io, self, self._root)
    _io:seek(_pos)
  end
  return self._m_broken_driver
end

-- 
-- The saved part of the stack, from `top_of_stack` upwards.
WindowsKernelDump.TriageDump32.property.call_stack = {}
function WindowsKernelDump.TriageDump32.property.call_stack:get()
  if self._m_call_stack ~= nil then
    return self._m_call_stack
  end

  local _io = self._root._io
  local _pos = _io:pos()
  _io:seek(self.ofs_call_stack)
  self._m_call_stack = _io:read_bytes(self.len_call_stack)
  _io:seek(_pos)
  return self._m_call_stack
end

-- 
-- What is stored of the page that the fault was about.
WindowsKernelDump.TriageDump32.property.data_page = {}
function WindowsKernelDump.TriageDump32.property.data_page:get()
  if self._m_data_page ~= nil then
    return self._m_data_page
  end

  local _io = self._root._io
  local _pos = _io:pos()
  _io:seek(self.ofs_data_page)
  self._m_data_page = _io:read_bytes(self.len_data_page)
  _io:seek(_pos)
  return self._m_data_page
end

-- 
-- The kernel's debugger data block, decoded.
WindowsKernelDump.TriageDump32.property.debugger_data = {}
function WindowsKernelDump.TriageDump32.property.debugger_data:get()
  if self._m_debugger_data ~= nil then
    return self._m_debugger_data
  end

  local _io = self._root._io
  local _pos = _io:pos()
  _io:seek(self.ofs_debugger_data)
  self._m_debugger_data = _io:read_bytes(self.len_debugger_data)
  _io:seek(_pos)
  return self._m_debugger_data
end

-- 
-- Loaded drivers in the order of their loading, if the file has the
-- whole table.
WindowsKernelDump.TriageDump32.property.drivers = {}
function WindowsKernelDump.TriageDump32.property.drivers:get()
  if self._m_drivers ~= nil then
    return self._m_drivers
  end

  if (self.ofs_driver_list + self.len_driver_list) <= self._root._io:size() then
    local _io = self._root._io
    local _pos = _io:pos()
    _io:seek(self.ofs_driver_list)
    self._m_drivers = {}
    for i = 0, self.num_drivers - 1 do
      self._m_drivers[i + 1] = WindowsKernelDump.DriverEntry32(_io, self, self._root)
    end
    _io:seek(_pos)
  end
  return self._m_drivers
end

-- 
-- Size of an entry in the table of loaded drivers.
WindowsKernelDump.TriageDump32.property.len_driver_entry = {}
function WindowsKernelDump.TriageDump32.property.len_driver_entry:get()
  if self._m_len_driver_entry ~= nil then
    return self._m_len_driver_entry
  end

  self._m_len_driver_entry = 76
  return self._m_len_driver_entry
end

-- 
-- Size of the table of loaded drivers in bytes.
WindowsKernelDump.TriageDump32.property.len_driver_list = {}
function WindowsKernelDump.TriageDump32.property.len_driver_list:get()
  if self._m_len_driver_list ~= nil then
    return self._m_len_driver_list
  end

  self._m_len_driver_list = (self.num_drivers * 76)
  return self._m_len_driver_list
end

-- 
-- Size of an entry in the table of unloaded drivers.
WindowsKernelDump.TriageDump32.property.len_unloaded_driver = {}
function WindowsKernelDump.TriageDump32.property.len_unloaded_driver:get()
  if self._m_len_unloaded_driver ~= nil then
    return self._m_len_unloaded_driver
  end

  self._m_len_unloaded_driver = 40
  return self._m_len_unloaded_driver
end

-- 
-- Size of the table of unloaded drivers in bytes, one
-- `unloaded_driver32` after another.
WindowsKernelDump.TriageDump32.property.len_unloaded_driver_table = {}
function WindowsKernelDump.TriageDump32.property.len_unloaded_driver_table:get()
  if self._m_len_unloaded_driver_table ~= nil then
    return self._m_len_unloaded_driver_table
  end

  if self.ofs_unloaded_drivers ~= 0 then
    self._m_len_unloaded_driver_table = (self.num_unloaded_drivers * 40)
  end
  return self._m_len_unloaded_driver_table
end

-- 
-- Figures of the memory manager.
WindowsKernelDump.TriageDump32.property.mm_storage = {}
function WindowsKernelDump.TriageDump32.property.mm_storage:get()
  if self._m_mm_storage ~= nil then
    return self._m_mm_storage
  end

  if self.ofs_mm_storage ~= 0 then
    local _io = self._root._io
    local _pos = _io:pos()
    _io:seek(self.ofs_mm_storage)
    self._m_mm_storage = WindowsKernelDump.DumpMmStorage32(_io, self, self._root)
    _io:seek(_pos)
  end
  return self._m_mm_storage
end

-- 
-- Number of unloaded drivers. Presumably of four bytes, as other counts
-- of a 32-bit machine.
WindowsKernelDump.TriageDump32.property.num_unloaded_drivers = {}
function WindowsKernelDump.TriageDump32.property.num_unloaded_drivers:get()
  if self._m_num_unloaded_drivers ~= nil then
    return self._m_num_unloaded_drivers
  end

  if self.ofs_unloaded_drivers ~= 0 then
    local _io = self._root._io
    local _pos = _io:pos()
    _io:seek(self.ofs_unloaded_drivers)
    self._m_num_unloaded_drivers = _io:read_u4le()
    _io:seek(_pos)
  end
  return self._m_num_unloaded_drivers
end

-- 
-- Offset of a `blob_file_header`, if the file goes on there.
WindowsKernelDump.TriageDump32.property.ofs_secondary_data = {}
function WindowsKernelDump.TriageDump32.property.ofs_secondary_data:get()
  if self._m_ofs_secondary_data ~= nil then
    return self._m_ofs_secondary_data
  end

  self._m_ofs_secondary_data = self.size_of_dump
  return self._m_ofs_secondary_data
end

-- 
-- Offset of the table of unloaded drivers from the start of the file.
WindowsKernelDump.TriageDump32.property.ofs_unloaded_driver_table = {}
function WindowsKernelDump.TriageDump32.property.ofs_unloaded_driver_table:get()
  if self._m_ofs_unloaded_driver_table ~= nil then
    return self._m_ofs_unloaded_driver_table
  end

  if self.ofs_unloaded_drivers ~= 0 then
    self._m_ofs_unloaded_driver_table = (self.ofs_unloaded_drivers + 4)
  end
  return self._m_ofs_unloaded_driver_table
end

-- 
-- Bit 8 of `triage_options`: there was not enough room for all that was to be
-- stored. False where all bits are set, which means that there are no options.
WindowsKernelDump.TriageDump32.property.triage_option_overflowed = {}
function WindowsKernelDump.TriageDump32.property.triage_option_overflowed:get()
  if self._m_triage_option_overflowed ~= nil then
    return self._m_triage_option_overflowed
  end

  self._m_triage_option_overflowed =  ((self.triage_options & 2147483647 ~= 2147483647) and (self.triage_options & 256 ~= 0)) 
  return self._m_triage_option_overflowed
end

-- 
-- Drivers that were unloaded before, if the file has the whole table.
WindowsKernelDump.TriageDump32.property.unloaded_drivers = {}
function WindowsKernelDump.TriageDump32.property.unloaded_drivers:get()
  if self._m_unloaded_drivers ~= nil then
    return self._m_unloaded_drivers
  end

  if  ((self.ofs_unloaded_drivers ~= 0) and (self.num_unloaded_drivers <= math.floor(self._root._io:size() / 40)) and ((self.ofs_unloaded_driver_table + self.len_unloaded_driver_table) <= self._root._io:size()))  then
    local _io = self._root._io
    local _pos = _io:pos()
    _io:seek(self.ofs_unloaded_driver_table)
    self._m_unloaded_drivers = {}
    for i = 0, self.num_unloaded_drivers - 1 do
      self._m_unloaded_drivers[i + 1] = WindowsKernelDump.UnloadedDriver32(_io, self, self._root)
    end
    _io:seek(_pos)
  end
  return self._m_unloaded_drivers
end

-- 
-- The last four bytes, which tell that the triage dump was written to
-- its end.
WindowsKernelDump.TriageDump32.property.valid_mark = {}
function WindowsKernelDump.TriageDump32.property.valid_mark:get()
  if self._m_valid_mark ~= nil then
    return self._m_valid_mark
  end

  local _io = self._root._io
  local _pos = _io:pos()
  _io:seek(self.ofs_valid_mark)
  self._m_valid_mark = _io:read_bytes(4)
  if not(self._m_valid_mark == "\084\082\071\068") then
    error("not equal, expected " .. "\084\082\071\068" .. ", but got " .. self._m_valid_mark)
  end
  _io:seek(_pos)
  return self._m_valid_mark
end

-- 
-- Offset of the end of the triage dump, behind the mark.
-- 
-- Offset of the last four bytes of the triage dump.
-- 
-- Offset of the processor's context, 0x320: the one in the header.
-- 
-- Offset of the exception record, 0x7d0: the one in the header.
-- 
-- Offset of the memory manager's figures.
-- 
-- Offset of the number of unloaded drivers, whose table follows it.
-- 
-- Offset of the image of the processor's control block (`KPRCB`).
-- 
-- Offset of the image of the current process (`EPROCESS`).
-- 
-- Offset of the image of the current thread (`ETHREAD`).
-- 
-- Offset of the saved part of the stack.
-- 
-- Size of the saved part of the stack in bytes.
-- 
-- Offset of the table of loaded drivers, one `driver_entry32` after another.
-- 
-- Number of loaded drivers, the kernel itself among them.
-- 
-- Offset of the names of the drivers, one `dump_string` after another.
-- 
-- Size of the names of the drivers in bytes.
-- 
-- Offset of the name of the driver that is held responsible, as
-- `dump_string`.
-- 
-- Options of the dump; combination of `triage_option_masks`. A value of
-- 0xffffffff means that there are none.
-- 
-- Virtual address of the first saved byte of the stack, which is the
-- lowest: the stack pointer when the machine stopped.
-- 
-- Virtual address of the page that the fault was about.
-- 
-- Offset of the page that the fault was about.
-- 
-- Size of what is stored of that page in bytes.
-- 
-- Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
-- 
-- Size of the debugger data block in bytes.
-- 
-- Offset of the table of data blocks. Sources disagree on the size of
-- its entries, see `triage_data_block32`.
-- 
-- Number of data blocks.

-- 
-- Directory of the parts of a triage dump of a 64-bit machine (0x80 bytes). All
-- offsets are from the start of the file; an offset of 0 stands for a part that
-- is not there.
-- 
-- Two kinds of writer differ in details: the kernel itself, and the debugger
-- engine when it makes a small dump out of a large one.
-- 
-- A triage dump holds virtual memory only. It is the sum of the data blocks,
-- the stack, and the images of four structures: the debugger data block and
-- the `KPRCB`, `EPROCESS` and `ETHREAD` of the processor that stopped the
-- machine. The sizes of the last three are in the debugger data block. The
-- entries of the tables are found here too, for files that have them whole;
-- an application that expects damaged files takes the bytes of a table and
-- applies the type of its entries.
-- See also: Source (https://github.com/can1357/selene)
-- See also: Source (https://github.com/rizinorg/rizin)
WindowsKernelDump.TriageDump64 = class.class(KaitaiStruct)

function WindowsKernelDump.TriageDump64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.TriageDump64:_read()
  self.service_pack_build = self._io:read_u4le()
  self.size_of_dump = self._io:read_u4le()
  self.ofs_valid_mark = self._io:read_u4le()
  self.ofs_context = self._io:read_u4le()
  self.ofs_exception = self._io:read_u4le()
  self.ofs_mm_storage = self._io:read_u4le()
  self.ofs_unloaded_drivers = self._io:read_u4le()
  self.ofs_prcb = self._io:read_u4le()
  self.ofs_process = self._io:read_u4le()
  self.ofs_thread = self._io:read_u4le()
  self.ofs_call_stack = self._io:read_u4le()
  self.len_call_stack = self._io:read_u4le()
  self.ofs_driver_list = self._io:read_u4le()
  self.num_drivers = self._io:read_u4le()
  self.ofs_string_pool = self._io:read_u4le()
  self.len_string_pool = self._io:read_u4le()
  self.ofs_broken_driver = self._io:read_u4le()
  self.triage_options = self._io:read_u4le()
  self.top_of_stack = self._io:read_u8le()
  self.ofs_bstore = self._io:read_u4le()
  self.len_bstore = self._io:read_u4le()
  self.limit_of_bstore = self._io:read_u8le()
  self.data_page_address = self._io:read_u8le()
  self.ofs_data_page = self._io:read_u4le()
  self.len_data_page = self._io:read_u4le()
  self.ofs_debugger_data = self._io:read_u4le()
  self.len_debugger_data = self._io:read_u4le()
  self.ofs_data_blocks = self._io:read_u4le()
  self.num_data_blocks = self._io:read_u4le()
end

-- 
-- Name of the driver that is held responsible.
WindowsKernelDump.TriageDump64.property.broken_driver = {}
function WindowsKernelDump.TriageDump64.property.broken_driver:get()
  if self._m_broken_driver ~= nil then
    return self._m_broken_driver
  end

  if self.ofs_broken_driver ~= 0 then
    local _io = self._root._io
    local _pos = _io:pos()
    _io:seek(self.ofs_broken_driver)
    self._m_broken_driver = WindowsKernelDump.DumpString(_io, self, self._root)
    _io:seek(_pos)
  end
  return self._m_broken_driver
end

-- 
-- The saved part of the stack, from `top_of_stack` upwards.
WindowsKernelDump.TriageDump64.property.call_stack = {}
function WindowsKernelDump.TriageDump64.property.call_stack:get()
  if self._m_call_stack ~= nil then
    return self._m_call_stack
  end

  local _io = self._root._io
  local _pos = _io:pos()
  _io:seek(self.ofs_call_stack)
  self._m_call_stack = _io:read_bytes(self.len_call_stack)
  _io:seek(_pos)
  return self._m_call_stack
end

-- 
-- Pieces of virtual memory, in no order, if the file has the whole table.
WindowsKernelDump.TriageDump64.property.data_blocks = {}
function WindowsKernelDump.TriageDump64.property.data_blocks:get()
  if self._m_data_blocks ~= nil then
    return self._m_data_blocks
  end

  if (self.ofs_data_blocks + self.len_data_block_table) <= self._root._io:size() then
    local _io = self._root._io
    local _pos = _io:pos()
    _io:seek(self.ofs_data_blocks)
    self._m_data_blocks = {}
    for i = 0, self.num_data_blocks - 1 do
      self._m_data_blocks[i + 1] = WindowsKernelDump.TriageDataBlock64(_io, self, self._root)
    end
    _io:seek(_pos)
  end
  return self._m_data_blocks
end

-- 
-- What is stored of the page that the fault was about.
WindowsKernelDump.TriageDump64.property.data_page = {}
function WindowsKernelDump.TriageDump64.property.data_page:get()
  if self._m_data_page ~= nil then
    return self._m_data_page
  end

  local _io = self._root._io
  local _pos = _io:pos()
  _io:seek(self.ofs_data_page)
  self._m_data_page = _io:read_bytes(self.len_data_page)
  _io:seek(_pos)
  return self._m_data_page
end

-- 
-- The kernel's debugger data block, decoded.
WindowsKernelDump.TriageDump64.property.debugger_data = {}
function WindowsKernelDump.TriageDump64.property.debugger_data:get()
  if self._m_debugger_data ~= nil then
    return self._m_debugger_data
  end

  local _io = self._root._io
  local _pos = _io:pos()
  _io:seek(self.ofs_debugger_data)
  self._m_debugger_data = _io:read_bytes(self.len_debugger_data)
  _io:seek(_pos)
  return self._m_debugger_data
end

-- 
-- Loaded drivers in the order of their loading, if the file has the
-- whole table.
WindowsKernelDump.TriageDump64.property.drivers = {}
function WindowsKernelDump.TriageDump64.property.drivers:get()
  if self._m_drivers ~= nil then
    return self._m_drivers
  end

  if (self.ofs_driver_list + self.len_driver_list) <= self._root._io:size() then
    local _io = self._root._io
    local _pos = _io:pos()
    _io:seek(self.ofs_driver_list)
    self._m_drivers = {}
    for i = 0, self.num_drivers - 1 do
      self._m_drivers[i + 1] = WindowsKernelDump.DriverEntry64(_io, self, self._root)
    end
    _io:seek(_pos)
  end
  return self._m_drivers
end

-- 
-- Size of an entry in the table of data blocks.
WindowsKernelDump.TriageDump64.property.len_data_block = {}
function WindowsKernelDump.TriageDump64.property.len_data_block:get()
  if self._m_len_data_block ~= nil then
    return self._m_len_data_block
  end

  self._m_len_data_block = 16
  return self._m_len_data_block
end

-- 
-- Size of the table of data blocks in bytes.
WindowsKernelDump.TriageDump64.property.len_data_block_table = {}
function WindowsKernelDump.TriageDump64.property.len_data_block_table:get()
  if self._m_len_data_block_table ~= nil then
    return self._m_len_data_block_table
  end

  self._m_len_data_block_table = (self.num_data_blocks * 16)
  return self._m_len_data_block_table
end

-- 
-- Size of an entry in the table of loaded drivers.
WindowsKernelDump.TriageDump64.property.len_driver_entry = {}
function WindowsKernelDump.TriageDump64.property.len_driver_entry:get()
  if self._m_len_driver_entry ~= nil then
    return self._m_len_driver_entry
  end

  self._m_len_driver_entry = 144
  return self._m_len_driver_entry
end

-- 
-- Size of the table of loaded drivers in bytes.
WindowsKernelDump.TriageDump64.property.len_driver_list = {}
function WindowsKernelDump.TriageDump64.property.len_driver_list:get()
  if self._m_len_driver_list ~= nil then
    return self._m_len_driver_list
  end

  self._m_len_driver_list = (self.num_drivers * 144)
  return self._m_len_driver_list
end

-- 
-- Size of an entry in the table of unloaded drivers.
WindowsKernelDump.TriageDump64.property.len_unloaded_driver = {}
function WindowsKernelDump.TriageDump64.property.len_unloaded_driver:get()
  if self._m_len_unloaded_driver ~= nil then
    return self._m_len_unloaded_driver
  end

  self._m_len_unloaded_driver = 56
  return self._m_len_unloaded_driver
end

-- 
-- Size of the table of unloaded drivers in bytes, one
-- `unloaded_driver64` after another.
WindowsKernelDump.TriageDump64.property.len_unloaded_driver_table = {}
function WindowsKernelDump.TriageDump64.property.len_unloaded_driver_table:get()
  if self._m_len_unloaded_driver_table ~= nil then
    return self._m_len_unloaded_driver_table
  end

  if self.ofs_unloaded_drivers ~= 0 then
    self._m_len_unloaded_driver_table = (self.num_unloaded_drivers * 56)
  end
  return self._m_len_unloaded_driver_table
end

-- 
-- Figures of the memory manager.
WindowsKernelDump.TriageDump64.property.mm_storage = {}
function WindowsKernelDump.TriageDump64.property.mm_storage:get()
  if self._m_mm_storage ~= nil then
    return self._m_mm_storage
  end

  if self.ofs_mm_storage ~= 0 then
    local _io = self._root._io
    local _pos = _io:pos()
    _io:seek(self.ofs_mm_storage)
    self._m_mm_storage = WindowsKernelDump.DumpMmStorage64(_io, self, self._root)
    _io:seek(_pos)
  end
  return self._m_mm_storage
end

-- 
-- Number of unloaded drivers.
WindowsKernelDump.TriageDump64.property.num_unloaded_drivers = {}
function WindowsKernelDump.TriageDump64.property.num_unloaded_drivers:get()
  if self._m_num_unloaded_drivers ~= nil then
    return self._m_num_unloaded_drivers
  end

  if self.ofs_unloaded_drivers ~= 0 then
    local _io = self._root._io
    local _pos = _io:pos()
    _io:seek(self.ofs_unloaded_drivers)
    self._m_num_unloaded_drivers = _io:read_u8le()
    _io:seek(_pos)
  end
  return self._m_num_unloaded_drivers
end

-- 
-- Offset of a `blob_file_header`, if the file goes on there.
WindowsKernelDump.TriageDump64.property.ofs_secondary_data = {}
function WindowsKernelDump.TriageDump64.property.ofs_secondary_data:get()
  if self._m_ofs_secondary_data ~= nil then
    return self._m_ofs_secondary_data
  end

  self._m_ofs_secondary_data = self.size_of_dump
  return self._m_ofs_secondary_data
end

-- 
-- Offset of the table of unloaded drivers from the start of the file.
WindowsKernelDump.TriageDump64.property.ofs_unloaded_driver_table = {}
function WindowsKernelDump.TriageDump64.property.ofs_unloaded_driver_table:get()
  if self._m_ofs_unloaded_driver_table ~= nil then
    return self._m_ofs_unloaded_driver_table
  end

  if self.ofs_unloaded_drivers ~= 0 then
    self._m_ofs_unloaded_driver_table = (self.ofs_unloaded_drivers + 8)
  end
  return self._m_ofs_unloaded_driver_table
end

-- 
-- Bit 8 of `triage_options`: there was not enough room for all that was to be
-- stored. False where all bits are set, which means that there are no options.
WindowsKernelDump.TriageDump64.property.triage_option_overflowed = {}
function WindowsKernelDump.TriageDump64.property.triage_option_overflowed:get()
  if self._m_triage_option_overflowed ~= nil then
    return self._m_triage_option_overflowed
  end

  self._m_triage_option_overflowed =  ((self.triage_options & 2147483647 ~= 2147483647) and (self.triage_options & 256 ~= 0)) 
  return self._m_triage_option_overflowed
end

-- 
-- Drivers that were unloaded before, if the file has the whole table.
WindowsKernelDump.TriageDump64.property.unloaded_drivers = {}
function WindowsKernelDump.TriageDump64.property.unloaded_drivers:get()
  if self._m_unloaded_drivers ~= nil then
    return self._m_unloaded_drivers
  end

  if  ((self.ofs_unloaded_drivers ~= 0) and (self.num_unloaded_drivers <= math.floor(self._root._io:size() / 56)) and ((self.ofs_unloaded_driver_table + self.len_unloaded_driver_table) <= self._root._io:size()))  then
    local _io = self._root._io
    local _pos = _io:pos()
    _io:seek(self.ofs_unloaded_driver_table)
    self._m_unloaded_drivers = {}
    for i = 0, self.num_unloaded_drivers - 1 do
      self._m_unloaded_drivers[i + 1] = WindowsKernelDump.UnloadedDriver64(_io, self, self._root)
    end
    _io:seek(_pos)
  end
  return self._m_unloaded_drivers
end

-- 
-- The last four bytes, which tell that the triage dump was written to
-- its end.
WindowsKernelDump.TriageDump64.property.valid_mark = {}
function WindowsKernelDump.TriageDump64.property.valid_mark:get()
  if self._m_valid_mark ~= nil then
    return self._m_valid_mark
  end

  local _io = self._root._io
  local _pos = _io:pos()
  _io:seek(self.ofs_valid_mark)
  self._m_valid_mark = _io:read_bytes(4)
  if not(self._m_valid_mark == "\084\082\071\068") then
    error("not equal, expected " .. "\084\082\071\068" .. ", but got " .. self._m_valid_mark)
  end
  _io:seek(_pos)
  return self._m_valid_mark
end

-- 
-- Offset of the end of the triage dump, behind the mark. What drivers
-- have added begins there.
-- 
-- Offset of the last four bytes of the triage dump.
-- 
-- Offset of the processor's context, 0x348: the one in the header.
-- 
-- Offset of the exception record, 0xf00: the one in the header.
-- 
-- Offset of the memory manager's figures.
-- 
-- Offset of the number of unloaded drivers, whose table follows it.
-- 
-- Offset of the image of the processor's control block (`KPRCB`).
-- 
-- Offset of the image of the current process (`EPROCESS`).
-- 
-- Offset of the image of the current thread (`ETHREAD`).
-- 
-- Offset of the saved part of the stack.
-- 
-- Size of the saved part of the stack in bytes.
-- 
-- Offset of the table of loaded drivers, one `driver_entry64` after another.
-- 
-- Number of loaded drivers, the kernel itself among them.
-- 
-- Offset of the names of the drivers, one `dump_string` after another.
-- 
-- Size of the names of the drivers in bytes.
-- 
-- Offset of the name of the driver that is held responsible, as
-- `dump_string`.
-- 
-- Options of the dump; combination of `triage_option_masks`. A value of
-- 0xffffffff means that there are none.
-- 
-- Virtual address of the first saved byte of the stack, which is the
-- lowest: the stack pointer when the machine stopped.
-- 
-- Offset of the saved part of the register stack of an Itanium.
-- 
-- Size of the saved part of the register stack in bytes.
-- 
-- Virtual address of the limit of the register stack.
-- 
-- Virtual address of the page that the fault was about.
-- 
-- Offset of the page that the fault was about.
-- 
-- Size of what is stored of that page in bytes.
-- 
-- Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
-- 
-- Size of the debugger data block in bytes.
-- 
-- Offset of the table of data blocks, one `triage_data_block64` after
-- another.
-- 
-- Number of data blocks.

-- 
-- Text in the memory of a 32-bit machine, of which the dump may have nothing.
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_unicode_string)
WindowsKernelDump.UnicodeString32 = class.class(KaitaiStruct)

function WindowsKernelDump.UnicodeString32:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.UnicodeString32:_read()
  self.length = self._io:read_u2le()
  self.maximum_length = self._io:read_u2le()
  self.buffer = self._io:read_u4le()
end

-- 
-- Size of the text in bytes.
-- 
-- Size of the buffer in bytes.
-- 
-- Virtual address of the text.

-- 
-- Text in the memory of a 64-bit machine, of which the dump may have nothing.
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_unicode_string)
WindowsKernelDump.UnicodeString64 = class.class(KaitaiStruct)

function WindowsKernelDump.UnicodeString64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.UnicodeString64:_read()
  self.length = self._io:read_u2le()
  self.maximum_length = self._io:read_u2le()
  self._unnamed2 = self._io:read_bytes(4)
  self.buffer = self._io:read_u8le()
end

-- 
-- Size of the text in bytes.
-- 
-- Size of the buffer in bytes.
-- 
-- Aligns the next field.
-- 
-- Virtual address of the text.

-- 
-- Entry of the table of unloaded drivers of a 32-bit machine (0x28 bytes).
-- After declarations of the structure; not seen in a file.
-- See also: Source (https://github.com/can1357/selene)
-- See also: Source (https://github.com/rizinorg/rizin)
WindowsKernelDump.UnloadedDriver32 = class.class(KaitaiStruct)

function WindowsKernelDump.UnloadedDriver32:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.UnloadedDriver32:_read()
  self.name = WindowsKernelDump.UnicodeString32(self._io, self, self._root)
  self.driver_name = self._io:read_bytes(24)
  self.start_address = self._io:read_u4le()
  self.end_address = self._io:read_u4le()
end

-- 
-- Name of the driver. Its length is that of `driver_name`, at most 24;
-- its buffer is 0 or the address that the text had.
-- 
-- Name of the driver as UTF-16LE text, cut off after twelve characters.
-- Not ended by a zero character if it has twelve.
-- 
-- Virtual address where it was loaded.
-- 
-- Virtual address of its end.

-- 
-- Entry of the table of unloaded drivers of a 64-bit machine (0x38 bytes).
-- See also: Source (https://github.com/can1357/selene)
-- See also: Source (https://github.com/rizinorg/rizin)
WindowsKernelDump.UnloadedDriver64 = class.class(KaitaiStruct)

function WindowsKernelDump.UnloadedDriver64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsKernelDump.UnloadedDriver64:_read()
  self.name = WindowsKernelDump.UnicodeString64(self._io, self, self._root)
  self.driver_name = self._io:read_bytes(24)
  self.start_address = self._io:read_u8le()
  self.end_address = self._io:read_u8le()
end

-- 
-- Name of the driver. Its length is that of `driver_name`, at most 24;
-- its buffer is 0 or the address that the text had.
-- 
-- Name of the driver as UTF-16LE text, cut off after twelve characters.
-- Not ended by a zero character if it has twelve.
-- 
-- Virtual address where it was loaded.
-- 
-- Virtual address of its end.

return WindowsKernelDump
