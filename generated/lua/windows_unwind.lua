-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
-- Source: schemas/windows_unwind.ksy; kaitai-struct-compiler 0.11.0
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")
local utils = require("utils")

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
-- For ARM64, an entry is a `runtime_function_arm64`. It is packed, or it refers to
-- an `unwind_info_arm64`. A function of ARM64 or x86 that keeps a frame pointer
-- has a `frame_record64` or `frame_record32` at its address.
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

WindowsUnwind.Arm64Chains = enum.Enum {
  unchained = 0,
  saved_lr = 1,
  chained_signed = 2,
  chained = 3,
}

WindowsUnwind.Arm64UnwindCodes = enum.Enum {
  alloc_s = 0,
  save_r19r20_x = 32,
  save_fplr = 64,
  save_fplr_x = 128,
  alloc_m = 192,
  save_regp = 200,
  save_regp_x = 204,
  save_reg = 208,
  save_reg_x = 212,
  save_lrpair = 214,
  save_fregp = 216,
  save_fregp_x = 218,
  save_freg = 220,
  save_freg_x = 222,
  alloc_z = 223,
  alloc_l = 224,
  set_fp = 225,
  add_fp = 226,
  nop = 227,
  ["end"] = 228,
  end_c = 229,
  save_next = 230,
  save_any_reg = 231,
  trap_frame = 232,
  machine_frame = 233,
  context = 234,
  ec_context = 235,
  clear_unwound_to_call = 236,
  pac_sign_lr = 252,
}

WindowsUnwind.Arm64UnwindForms = enum.Enum {
  full = 0,
  packed = 1,
  packed_part = 2,
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
-- An epilog. Those of a function are in the order of their offsets.
-- See also: Source (https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records)
WindowsUnwind.EpilogScopeArm64 = class.class(KaitaiStruct)

function WindowsUnwind.EpilogScopeArm64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsUnwind.EpilogScopeArm64:_read()
  self.word = self._io:read_u4le()
end

-- 
-- Index of the first byte of its unwind codes.
WindowsUnwind.EpilogScopeArm64.property.index = {}
function WindowsUnwind.EpilogScopeArm64.property.index:get()
  if self._m_index ~= nil then
    return self._m_index
  end

  self._m_index = self.word >> 22 & 1023
  return self._m_index
end

-- 
-- Offset of its first instruction in the function.
WindowsUnwind.EpilogScopeArm64.property.ofs_epilog = {}
function WindowsUnwind.EpilogScopeArm64.property.ofs_epilog:get()
  if self._m_ofs_epilog ~= nil then
    return self._m_ofs_epilog
  end

  self._m_ofs_epilog = (self.word & 262143) * 4
  return self._m_ofs_epilog
end

-- 
-- The fields, see the instances.

-- 
-- Words at the address in the frame pointer EBP of x86.
-- See also: Source (https://learn.microsoft.com/en-us/cpp/cpp/argument-passing-and-naming-conventions)
WindowsUnwind.FrameRecord32 = class.class(KaitaiStruct)

function WindowsUnwind.FrameRecord32:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsUnwind.FrameRecord32:_read()
  self.next = self._io:read_u4le()
  self.return_address = self._io:read_u4le()
end

-- 
-- Frame pointer of the caller; 0 at the end of the chain.
-- 
-- Where the caller goes on.

-- 
-- Words at the address in the frame pointer X29 of ARM64.
-- See also: Source (https://learn.microsoft.com/en-us/cpp/build/arm64-windows-abi-conventions#stack)
WindowsUnwind.FrameRecord64 = class.class(KaitaiStruct)

function WindowsUnwind.FrameRecord64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsUnwind.FrameRecord64:_read()
  self.next = self._io:read_u8le()
  self.return_address = self._io:read_u8le()
end

-- 
-- Frame pointer of the caller; 0 at the end of the chain.
-- 
-- Return address, which may be signed.

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
-- Words on the stack at the code `machine_frame`; one reader has it, it was
-- not seen in a dump.
-- See also: Source (https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#unwind-codes)
WindowsUnwind.MachineFrameArm64 = class.class(KaitaiStruct)

function WindowsUnwind.MachineFrameArm64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsUnwind.MachineFrameArm64:_read()
  self.sp = self._io:read_u8le()
  self.pc = self._io:read_u8le()
end

-- 
-- Stack pointer before.
-- 
-- Address of the instruction that was interrupted.

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

  self._m_target_address = (self.unwind_address - (self.unwind_address & 1))
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
-- A function, or a part of one. The fields of the packed form are instances;
-- they have a meaning if `flag` is one of the packed forms.
-- See also: Source (https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#pdata-records)
WindowsUnwind.RuntimeFunctionArm64 = class.class(KaitaiStruct)

function WindowsUnwind.RuntimeFunctionArm64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsUnwind.RuntimeFunctionArm64:_read()
  self.begin_address = self._io:read_u4le()
  self.unwind_data = self._io:read_u4le()
end

-- 
-- How the return address is saved, one of `arm64_chains`.
WindowsUnwind.RuntimeFunctionArm64.property.chain = {}
function WindowsUnwind.RuntimeFunctionArm64.property.chain:get()
  if self._m_chain ~= nil then
    return self._m_chain
  end

  self._m_chain = self.unwind_data >> 21 & 3
  return self._m_chain
end

-- 
-- One of `arm64_unwind_forms`.
WindowsUnwind.RuntimeFunctionArm64.property.flag = {}
function WindowsUnwind.RuntimeFunctionArm64.property.flag:get()
  if self._m_flag ~= nil then
    return self._m_flag
  end

  self._m_flag = self.unwind_data & 3
  return self._m_flag
end

-- 
-- Whether the prolog stores the arguments x0 to x7.
WindowsUnwind.RuntimeFunctionArm64.property.has_homes = {}
function WindowsUnwind.RuntimeFunctionArm64.property.has_homes:get()
  if self._m_has_homes ~= nil then
    return self._m_has_homes
  end

  self._m_has_homes = self.unwind_data >> 20 & 1 ~= 0
  return self._m_has_homes
end

-- 
-- Bytes of stack that the prolog allocates.
WindowsUnwind.RuntimeFunctionArm64.property.len_frame = {}
function WindowsUnwind.RuntimeFunctionArm64.property.len_frame:get()
  if self._m_len_frame ~= nil then
    return self._m_len_frame
  end

  self._m_len_frame = (self.unwind_data >> 23 & 511) * 16
  return self._m_len_frame
end

-- 
-- Bytes of the function.
WindowsUnwind.RuntimeFunctionArm64.property.len_function = {}
function WindowsUnwind.RuntimeFunctionArm64.property.len_function:get()
  if self._m_len_function ~= nil then
    return self._m_len_function
  end

  self._m_len_function = (self.unwind_data >> 2 & 2047) * 4
  return self._m_len_function
end

-- 
-- Number of saved registers from d8 on.
WindowsUnwind.RuntimeFunctionArm64.property.num_float_registers = {}
function WindowsUnwind.RuntimeFunctionArm64.property.num_float_registers:get()
  if self._m_num_float_registers ~= nil then
    return self._m_num_float_registers
  end

  self._m_num_float_registers = utils.box_unwrap((self.unwind_data >> 13 & 7 == 0) and utils.box_wrap(0) or (((self.unwind_data >> 13 & 7) + 1)))
  return self._m_num_float_registers
end

-- 
-- Number of saved registers from x19 on.
WindowsUnwind.RuntimeFunctionArm64.property.num_registers = {}
function WindowsUnwind.RuntimeFunctionArm64.property.num_registers:get()
  if self._m_num_registers ~= nil then
    return self._m_num_registers
  end

  self._m_num_registers = self.unwind_data >> 16 & 15
  return self._m_num_registers
end

-- 
-- RVA of the unwind data if they are not packed.
WindowsUnwind.RuntimeFunctionArm64.property.unwind_address = {}
function WindowsUnwind.RuntimeFunctionArm64.property.unwind_address:get()
  if self._m_unwind_address ~= nil then
    return self._m_unwind_address
  end

  self._m_unwind_address = (self.unwind_data - (self.unwind_data & 3))
  return self._m_unwind_address
end

-- 
-- RVA of the first byte.
-- 
-- Bits 0 and 1 are the `flag`. The rest is the RVA of an
-- `unwind_info_arm64`, or the packed form of unwind data.

-- 
-- Registers on the stack at the code `trap_frame`: those that the kernel saves
-- at an interrupt, exception or system call. Only one reader has it, it was
-- not seen in a dump.
-- See also: Source (https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#unwind-codes)
WindowsUnwind.TrapFrameArm64 = class.class(KaitaiStruct)

function WindowsUnwind.TrapFrameArm64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsUnwind.TrapFrameArm64:_read()
  self.exception_active = self._io:read_u1()
  self.context_from_frames = self._io:read_u1()
  self.debug_registers_valid = self._io:read_u1()
  self.previous_mode = self._io:read_u1()
  self.fault_status = self._io:read_u4le()
  self.fault_address = self._io:read_u8le()
  self.vfp_state = self._io:read_u8le()
  self.debug_registers = self._io:read_bytes(120)
  self.spsr = self._io:read_u4le()
  self.esr = self._io:read_u4le()
  self.sp = self._io:read_u8le()
  self.x = {}
  for i = 0, 19 - 1 do
    self.x[i + 1] = self._io:read_u8le()
  end
  self.lr = self._io:read_u8le()
  self.fp = self._io:read_u8le()
  self.pc = self._io:read_u8le()
end

-- 
-- 0 interrupt, 1 exception, 2 system call.
-- 
-- Whether the debug registers are saved.
-- 
-- Of a system call; of an interrupt it is the IRQL.
-- 
-- Of a page fault.
-- 
-- Of a page fault; of a system call it is the trap frame before.
-- 
-- Address of the saved vector registers, or 0.
-- 
-- Breakpoints and watchpoints.
-- 
-- Processor state; bits 0 to 3 are 0 in user mode.
-- 
-- Reason of the exception.
-- 
-- Stack pointer before.
-- 
-- X0 to X18.
-- 
-- Link register.
-- 
-- Frame pointer.
-- 
-- Address of the instruction that was interrupted or that failed.

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
-- Second word of an `unwind_info_arm64` if the first one `is_extended`.
-- See also: Source (https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records)
WindowsUnwind.UnwindExtensionArm64 = class.class(KaitaiStruct)

function WindowsUnwind.UnwindExtensionArm64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsUnwind.UnwindExtensionArm64:_read()
  self.epilogs = self._io:read_u2le()
  self.num_code_words = self._io:read_u1()
  self._unnamed2 = self._io:read_bytes(1)
end

-- 
-- Number of epilogs, or index of the first code of the only epilog.
-- 
-- Words of unwind codes.

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
-- First word of an `unwind_info_arm64`.
-- See also: Source (https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records)
WindowsUnwind.UnwindHeadArm64 = class.class(KaitaiStruct)

function WindowsUnwind.UnwindHeadArm64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsUnwind.UnwindHeadArm64:_read()
  self.word = self._io:read_u4le()
end

-- 
-- Number of epilogs, or index of the first code of the only epilog.
WindowsUnwind.UnwindHeadArm64.property.epilogs = {}
function WindowsUnwind.UnwindHeadArm64.property.epilogs:get()
  if self._m_epilogs ~= nil then
    return self._m_epilogs
  end

  self._m_epilogs = self.word >> 22 & 31
  return self._m_epilogs
end

-- 
-- Whether the function has a handler of exceptions.
WindowsUnwind.UnwindHeadArm64.property.has_handler = {}
function WindowsUnwind.UnwindHeadArm64.property.has_handler:get()
  if self._m_has_handler ~= nil then
    return self._m_has_handler
  end

  self._m_has_handler = self.word >> 20 & 1 ~= 0
  return self._m_has_handler
end

-- 
-- Whether the function has one epilog at its end, whose codes begin at the
-- index `epilogs`.
WindowsUnwind.UnwindHeadArm64.property.has_one_epilog = {}
function WindowsUnwind.UnwindHeadArm64.property.has_one_epilog:get()
  if self._m_has_one_epilog ~= nil then
    return self._m_has_one_epilog
  end

  self._m_has_one_epilog = self.word >> 21 & 1 ~= 0
  return self._m_has_one_epilog
end

-- 
-- Whether the next word has both numbers, as they are too large here.
WindowsUnwind.UnwindHeadArm64.property.is_extended = {}
function WindowsUnwind.UnwindHeadArm64.property.is_extended:get()
  if self._m_is_extended ~= nil then
    return self._m_is_extended
  end

  self._m_is_extended =  ((self.epilogs == 0) and (self.num_code_words == 0)) 
  return self._m_is_extended
end

-- 
-- Bytes of the function.
WindowsUnwind.UnwindHeadArm64.property.len_function = {}
function WindowsUnwind.UnwindHeadArm64.property.len_function:get()
  if self._m_len_function ~= nil then
    return self._m_len_function
  end

  self._m_len_function = (self.word & 262143) * 4
  return self._m_len_function
end

-- 
-- Words of unwind codes.
WindowsUnwind.UnwindHeadArm64.property.num_code_words = {}
function WindowsUnwind.UnwindHeadArm64.property.num_code_words:get()
  if self._m_num_code_words ~= nil then
    return self._m_num_code_words
  end

  self._m_num_code_words = self.word >> 27 & 31
  return self._m_num_code_words
end

-- 
-- Always zero.
WindowsUnwind.UnwindHeadArm64.property.version = {}
function WindowsUnwind.UnwindHeadArm64.property.version:get()
  if self._m_version ~= nil then
    return self._m_version
  end

  self._m_version = self.word >> 18 & 3
  return self._m_version
end

-- 
-- The fields, see the instances.

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

-- 
-- Unwind data: codes of one to five bytes that undo the instructions of the
-- prolog, the last one first, and further ones for epilogs of another form.
-- Each code stands for one instruction, `trap_frame` and the following ones of
-- `arm64_unwind_codes` for none. Data of the handler may follow.
-- See also: Source (https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records)
WindowsUnwind.UnwindInfoArm64 = class.class(KaitaiStruct)

function WindowsUnwind.UnwindInfoArm64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsUnwind.UnwindInfoArm64:_read()
  self.head = WindowsUnwind.UnwindHeadArm64(self._io, self, self._root)
  if self.head.is_extended then
    self.extension = WindowsUnwind.UnwindExtensionArm64(self._io, self, self._root)
  end
  self.scopes = {}
  for i = 0, self.num_scopes - 1 do
    self.scopes[i + 1] = WindowsUnwind.EpilogScopeArm64(self._io, self, self._root)
  end
  self.codes = self._io:read_bytes(self.num_code_words * 4)
  if self.head.has_handler then
    self.handler_address = self._io:read_u4le()
  end
end

-- 
-- Number of epilogs, or index of the first code of the only epilog.
WindowsUnwind.UnwindInfoArm64.property.epilogs = {}
function WindowsUnwind.UnwindInfoArm64.property.epilogs:get()
  if self._m_epilogs ~= nil then
    return self._m_epilogs
  end

  self._m_epilogs = utils.box_unwrap((self.head.is_extended) and utils.box_wrap(self.extension.epilogs) or (self.head.epilogs))
  return self._m_epilogs
end

-- 
-- Words of unwind codes.
WindowsUnwind.UnwindInfoArm64.property.num_code_words = {}
function WindowsUnwind.UnwindInfoArm64.property.num_code_words:get()
  if self._m_num_code_words ~= nil then
    return self._m_num_code_words
  end

  self._m_num_code_words = utils.box_unwrap((self.head.is_extended) and utils.box_wrap(self.extension.num_code_words) or (self.head.num_code_words))
  return self._m_num_code_words
end

-- 
-- Number of scopes.
WindowsUnwind.UnwindInfoArm64.property.num_scopes = {}
function WindowsUnwind.UnwindInfoArm64.property.num_scopes:get()
  if self._m_num_scopes ~= nil then
    return self._m_num_scopes
  end

  self._m_num_scopes = utils.box_unwrap((self.head.has_one_epilog) and utils.box_wrap(0) or (self.epilogs))
  return self._m_num_scopes
end

-- 
-- Counts and flags.
-- 
-- Counts that are too large for the head.
-- 
-- The epilogs.
-- 
-- The unwind codes, see `arm64_unwind_codes`.
-- 
-- RVA of the handler.

return WindowsUnwind
