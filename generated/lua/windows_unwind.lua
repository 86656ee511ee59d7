-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
-- Source: schemas/windows_unwind.ksy; kaitai-struct-compiler 0.11.0
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")

-- 
-- Descriptions of the functions of an image, by which a debugger finds the
-- caller of a function and the registers that the function has saved.
-- 
-- The exception directory of an image (section `.pdata`) is an array of function
-- entries, sorted by their first address. All addresses in it are RVAs, offsets
-- from the base of the image. An entry refers to unwind data, which are mostly in
-- the section `.xdata` or `.rdata`.
-- 
-- For AMD64, an entry is a `runtime_function_amd64` and refers to an
-- `unwind_info_amd64`. An interrupt or exception pushes a `machine_frame_amd64`.
-- 
-- There is no common head: the root has no fields of its own, and an application
-- applies a type to the bytes at an RVA. Every address and count may be wrong,
-- and chains may have no end: each is to be checked before use.
-- See also: Source (https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64)
WindowsUnwind = class.class(KaitaiStruct)

WindowsUnwind.Amd64UnwindFlags = enum.Enum {
  exception_handler = 1,
  unwind_handler = 2,
  chained = 4,
}

WindowsUnwind.Amd64UnwindOps = enum.Enum {
  push_nonvol = 0,
  alloc_large = 1,
  alloc_small = 2,
  set_fpreg = 3,
  save_nonvol = 4,
  save_nonvol_far = 5,
  epilog = 6,
  spare = 7,
  save_xmm128 = 8,
  save_xmm128_far = 9,
  push_machframe = 10,
}

function WindowsUnwind:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function WindowsUnwind:_read()
end


-- 
-- Words on the stack that the processor pushes when an interrupt or exception
-- occurs. Before them there may be an error code of eight bytes.
-- See also: Source (https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#unwind-operation-code)
WindowsUnwind.MachineFrameAmd64 = class.class(KaitaiStruct)

function WindowsUnwind.MachineFrameAmd64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsUnwind.MachineFrameAmd64:_read()
  self.rip = self._io:read_u8le()
  self.seg_cs = self._io:read_u2le()
  self._unnamed2 = self._io:read_bytes(6)
  self.eflags = self._io:read_u4le()
  self._unnamed4 = self._io:read_bytes(4)
  self.rsp = self._io:read_u8le()
  self.seg_ss = self._io:read_u2le()
  self._unnamed7 = self._io:read_bytes(6)
end

-- 
-- Address of the instruction that was interrupted or that failed.
-- 
-- Selector of the code; bits 0 and 1 are 3 in user mode.
-- 
-- Flags of the processor.
-- 
-- Stack pointer before the interrupt.
-- 
-- Selector of the stack.

-- 
-- A function, or a part of one. No two entries of an exception directory
-- overlap.
-- See also: Source (https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-runtime_function)
WindowsUnwind.RuntimeFunctionAmd64 = class.class(KaitaiStruct)

function WindowsUnwind.RuntimeFunctionAmd64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsUnwind.RuntimeFunctionAmd64:_read()
  self.begin_address = self._io:read_u4le()
  self.end_address = self._io:read_u4le()
  self.unwind_address = self._io:read_u4le()
end

-- 
-- Whether the entry refers to another entry.
WindowsUnwind.RuntimeFunctionAmd64.property.is_indirect = {}
function WindowsUnwind.RuntimeFunctionAmd64.property.is_indirect:get()
  if self._m_is_indirect ~= nil then
    return self._m_is_indirect
  end

  self._m_is_indirect = self.unwind_address & 1 ~= 0
  return self._m_is_indirect
end

-- 
-- RVA of the unwind data, or of the other entry.
WindowsUnwind.RuntimeFunctionAmd64.property.target_address = {}
function WindowsUnwind.RuntimeFunctionAmd64.property.target_address:get()
  if self._m_target_address ~= nil then
    return self._m_target_address
  end

  self._m_target_address = self.unwind_address & 4294967294
  return self._m_target_address
end

-- 
-- RVA of the first byte.
-- 
-- RVA of the first byte behind it.
-- 
-- RVA of an `unwind_info_amd64`. If bit 0 is set, the rest is the RVA of
-- another entry, which is to be used in place of this one.

-- 
-- A slot (UNWIND_CODE), which is an unwind code or an operand of the code
-- before it.
-- See also: Source (https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_code)
WindowsUnwind.UnwindCodeAmd64 = class.class(KaitaiStruct)

function WindowsUnwind.UnwindCodeAmd64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsUnwind.UnwindCodeAmd64:_read()
  self.code_offset = self._io:read_u1()
  self.operation = self._io:read_u1()
end

-- 
-- Of an `epilog` but the first one of a function: offset of the epilog,
-- backwards from the end of the function; 0 is padding.
WindowsUnwind.UnwindCodeAmd64.property.ofs_epilog = {}
function WindowsUnwind.UnwindCodeAmd64.property.ofs_epilog:get()
  if self._m_ofs_epilog ~= nil then
    return self._m_ofs_epilog
  end

  self._m_ofs_epilog = (self.code_offset + (self.op_info * 256))
  return self._m_ofs_epilog
end

-- 
-- A register or a number, by the kind.
WindowsUnwind.UnwindCodeAmd64.property.op_info = {}
function WindowsUnwind.UnwindCodeAmd64.property.op_info:get()
  if self._m_op_info ~= nil then
    return self._m_op_info
  end

  self._m_op_info = self.operation >> 4 & 15
  return self._m_op_info
end

-- 
-- The slot as an operand of 16 bits. The first of two slots has the lower
-- half of 32 bits.
WindowsUnwind.UnwindCodeAmd64.property.operand = {}
function WindowsUnwind.UnwindCodeAmd64.property.operand:get()
  if self._m_operand ~= nil then
    return self._m_operand
  end

  self._m_operand = (self.code_offset + (self.operation * 256))
  return self._m_operand
end

-- 
-- Kind of the code, one of `amd64_unwind_ops`.
WindowsUnwind.UnwindCodeAmd64.property.unwind_op = {}
function WindowsUnwind.UnwindCodeAmd64.property.unwind_op:get()
  if self._m_unwind_op ~= nil then
    return self._m_unwind_op
  end

  self._m_unwind_op = self.operation & 15
  return self._m_unwind_op
end

-- 
-- Offset in the prolog of the byte behind the instruction. Other meaning
-- for `epilog`.
-- 
-- Bits 0 to 3 are the `unwind_op`, bits 4 to 7 the `op_info`.

-- 
-- Start of an `unwind_info_amd64`. In version 3, for functions that use the
-- registers of Intel APX, only the first two bytes have this layout.
-- See also: Source (https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_info)
WindowsUnwind.UnwindHeadAmd64 = class.class(KaitaiStruct)

function WindowsUnwind.UnwindHeadAmd64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsUnwind.UnwindHeadAmd64:_read()
  self.version_and_flags = self._io:read_u1()
  self.len_prolog = self._io:read_u1()
  self.num_codes = self._io:read_u1()
  self.frame = self._io:read_u1()
end

-- 
-- Combination of `amd64_unwind_flags`.
WindowsUnwind.UnwindHeadAmd64.property.flags = {}
function WindowsUnwind.UnwindHeadAmd64.property.flags:get()
  if self._m_flags ~= nil then
    return self._m_flags
  end

  self._m_flags = self.version_and_flags >> 3 & 31
  return self._m_flags
end

-- 
-- Number of the register that is the frame pointer; 0 without one.
WindowsUnwind.UnwindHeadAmd64.property.frame_register = {}
function WindowsUnwind.UnwindHeadAmd64.property.frame_register:get()
  if self._m_frame_register ~= nil then
    return self._m_frame_register
  end

  self._m_frame_register = self.frame & 15
  return self._m_frame_register
end

-- 
-- Whether the function is a part of another one.
WindowsUnwind.UnwindHeadAmd64.property.has_chain = {}
function WindowsUnwind.UnwindHeadAmd64.property.has_chain:get()
  if self._m_has_chain ~= nil then
    return self._m_has_chain
  end

  self._m_has_chain = self.flags & 4 ~= 0
  return self._m_has_chain
end

-- 
-- Whether the function has a handler of exceptions or of unwinding.
WindowsUnwind.UnwindHeadAmd64.property.has_handler = {}
function WindowsUnwind.UnwindHeadAmd64.property.has_handler:get()
  if self._m_has_handler ~= nil then
    return self._m_has_handler
  end

  self._m_has_handler = self.flags & 3 ~= 0
  return self._m_has_handler
end

-- 
-- Number of slots with the padding behind the codes.
WindowsUnwind.UnwindHeadAmd64.property.num_slots = {}
function WindowsUnwind.UnwindHeadAmd64.property.num_slots:get()
  if self._m_num_slots ~= nil then
    return self._m_num_slots
  end

  self._m_num_slots = (self.num_codes + (self.num_codes & 1))
  return self._m_num_slots
end

-- 
-- Bytes between the stack pointer and the frame pointer where it is set.
WindowsUnwind.UnwindHeadAmd64.property.ofs_frame = {}
function WindowsUnwind.UnwindHeadAmd64.property.ofs_frame:get()
  if self._m_ofs_frame ~= nil then
    return self._m_ofs_frame
  end

  self._m_ofs_frame = ((self.frame >> 4 & 15) * 16)
  return self._m_ofs_frame
end

-- 
-- 1, or 2 if the codes describe epilogs as well.
WindowsUnwind.UnwindHeadAmd64.property.version = {}
function WindowsUnwind.UnwindHeadAmd64.property.version:get()
  if self._m_version ~= nil then
    return self._m_version
  end

  self._m_version = self.version_and_flags & 7
  return self._m_version
end

-- 
-- Bits 0 to 2 are the `version`, bits 3 to 7 the `flags`.
-- 
-- Bytes of the prolog.
-- 
-- Number of slots of unwind codes.
-- 
-- Bits 0 to 3 are the `frame_register`, bits 4 to 7 its offset.

-- 
-- Unwind data (UNWIND_INFO) of versions 1 and 2: the effects of the prolog on
-- stack and registers, the last instruction first. Data of the handler may
-- follow.
-- See also: Source (https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_info)
WindowsUnwind.UnwindInfoAmd64 = class.class(KaitaiStruct)

function WindowsUnwind.UnwindInfoAmd64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsUnwind.UnwindInfoAmd64:_read()
  self.head = WindowsUnwind.UnwindHeadAmd64(self._io, self, self._root)
  self.codes = {}
  for i = 0, self.num_codes - 1 do
    self.codes[i + 1] = WindowsUnwind.UnwindCodeAmd64(self._io, self, self._root)
  end
  if self.head.num_codes & 1 ~= 0 then
    self._unnamed2 = self._io:read_bytes(2)
  end
  if self.head.has_chain then
    self.chained = WindowsUnwind.RuntimeFunctionAmd64(self._io, self, self._root)
  end
  if  ((self.head.has_handler) and (not(self.head.has_chain)))  then
    self.handler_address = self._io:read_u4le()
  end
end

-- 
-- Number of slots without the padding.
WindowsUnwind.UnwindInfoAmd64.property.num_codes = {}
function WindowsUnwind.UnwindInfoAmd64.property.num_codes:get()
  if self._m_num_codes ~= nil then
    return self._m_num_codes
  end

  self._m_num_codes = self.head.num_codes
  return self._m_num_codes
end

-- 
-- Counts, flags and frame register.
-- 
-- The slots. A code may use the one or two slots behind it as its operand.
-- 
-- Padding to an even number of slots.
-- 
-- The function of which this one is a part; its codes are undone after
-- those of the part, all of them.
-- 
-- RVA of the handler.

