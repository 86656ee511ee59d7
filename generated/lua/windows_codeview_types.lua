-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
-- Source: schemas/windows_codeview_types.ksy; kaitai-struct-compiler 0.11.0
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")
local stringstream = require("string_stream")

-- 
-- Types of an image of Windows: structures, unions, enumerations and what they
-- are made of. This is stream 2 of a PDB file, after its blocks were joined.
-- 
-- A header is followed by records, each of which describes a type. The first
-- record has the type index `first_index`, the next one the next number, and so
-- on. Type indices below 0x1000 are simple types: bits 0 to 7 are the number
-- (`simple_types`), bits 8 to 11 are 0, or the kind of a pointer to it
-- (`simple_modes`). Where no type is meant, the index is 0.
-- 
-- Structures, unions and enumerations have a name and the index of a
-- `field_list`. One whose `properties` have `forward_reference` has neither size
-- nor fields: these are in another record with the same unique name, or the same
-- name if there is none.
-- 
-- Leaves whose names end in `_st` are those of compilers before 2002. Their names
-- begin with a byte that has their length, instead of ending with a zero; these
-- leaves are listed, but not described otherwise.
-- 
-- Any index, size, count and offset may be wrong, and records may refer to
-- themselves. Compared with files of LLVM 14; records that LLVM does not write
-- follow Microsoft's and LLVM's descriptions alone.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
-- See also: Source (https://llvm.org/docs/PDB/TpiStream.html)
-- See also: Source (https://llvm.org/docs/PDB/CodeViewTypes.html)
WindowsCodeviewTypes = class.class(KaitaiStruct)

WindowsCodeviewTypes.Accesses = enum.Enum {
  private = 1,
  protected = 2,
  public = 3,
}

WindowsCodeviewTypes.FieldLeaves = enum.Enum {
  base_class = 5120,
  virtual_base_class = 5121,
  indirect_virtual_base_class = 5122,
  continuation = 5124,
  vtable_pointer = 5129,
  friend_class = 5130,
  vtable_pointer_at = 5132,
  enumerator = 5378,
  friend_function = 5388,
  member = 5389,
  static_member = 5390,
  method = 5391,
  nested_type = 5392,
  one_method = 5393,
  nested_type_ex = 5394,
  modified_member = 5395,
  base_interface = 5402,
}

WindowsCodeviewTypes.Leaves = enum.Enum {
  vtable_shape = 10,
  modifier = 4097,
  pointer = 4098,
  array_st = 4099,
  class_st = 4100,
  structure_st = 4101,
  union_st = 4102,
  enumeration_st = 4103,
  procedure = 4104,
  member_function = 4105,
  alias_st = 4112,
  argument_list = 4609,
  field_list = 4611,
  derived_list = 4612,
  bit_field = 4613,
  method_list = 4614,
  array = 5379,
  class_type = 5380,
  structure = 5381,
  union_type = 5382,
  enumeration = 5383,
  alias = 5386,
  interface_type = 5401,
  vtable = 5405,
  class_19 = 5640,
  structure_19 = 5641,
  union_19 = 5642,
  interface_19 = 5643,
}

WindowsCodeviewTypes.MethodKinds = enum.Enum {
  vanilla = 0,
  virtual = 1,
  static = 2,
  friend = 3,
  new_virtual = 4,
  pure_virtual = 5,
  new_pure_virtual = 6,
}

WindowsCodeviewTypes.NumberLeaves = enum.Enum {
  char = 32768,
  short = 32769,
  ushort = 32770,
  long = 32771,
  ulong = 32772,
  quadword = 32777,
  uquadword = 32778,
  octword = 32791,
  uoctword = 32792,
}

WindowsCodeviewTypes.OldFieldLeaves = enum.Enum {
  enumerator_st = 1027,
  friend_function_st = 5123,
  member_st = 5125,
  static_member_st = 5126,
  method_st = 5127,
  nested_type_st = 5128,
  one_method_st = 5131,
  nested_type_ex_st = 5133,
  modified_member_st = 5134,
}

WindowsCodeviewTypes.PointerKinds = enum.Enum {
  near16 = 0,
  far16 = 1,
  huge16 = 2,
  near32 = 10,
  far32 = 11,
  near64 = 12,
}

WindowsCodeviewTypes.PointerModes = enum.Enum {
  plain = 0,
  reference = 1,
  data_member = 2,
  member_function = 3,
  rvalue_reference = 4,
}

WindowsCodeviewTypes.PropertyMasks = enum.Enum {
  packed = 1,
  has_constructor = 2,
  has_operators = 4,
  is_nested = 8,
  has_nested = 16,
  has_assignment = 32,
  has_casts = 64,
  forward_reference = 128,
  scoped = 256,
  has_unique_name = 512,
  sealed = 1024,
  intrinsic = 8192,
}

WindowsCodeviewTypes.SimpleModes = enum.Enum {
  direct = 0,
  near16 = 1,
  far16 = 2,
  huge16 = 3,
  near32 = 4,
  far32 = 5,
  near64 = 6,
  near128 = 7,
}

WindowsCodeviewTypes.SimpleTypes = enum.Enum {
  no_type = 0,
  void_type = 3,
  hresult = 8,
  char = 16,
  short = 17,
  long = 18,
  quad = 19,
  oct = 20,
  uchar = 32,
  ushort = 33,
  ulong = 34,
  uquad = 35,
  uoct = 36,
  bool8 = 48,
  bool16 = 49,
  bool32 = 50,
  bool64 = 51,
  real32 = 64,
  real64 = 65,
  real80 = 66,
  real128 = 67,
  real48 = 68,
  real32_partial = 69,
  real16 = 70,
  int1 = 104,
  uint1 = 105,
  plain_char = 112,
  wchar = 113,
  int2 = 114,
  uint2 = 115,
  int4 = 116,
  uint4 = 117,
  int8 = 118,
  uint8 = 119,
  int16 = 120,
  uint16 = 121,
  char16 = 122,
  char32 = 123,
  char8 = 124,
}

function WindowsCodeviewTypes:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function WindowsCodeviewTypes:_read()
  self.version = self._io:read_u4le()
  self.len_header = self._io:read_u4le()
  self.first_index = self._io:read_u4le()
  self.end_index = self._io:read_u4le()
  self.len_records = self._io:read_u4le()
  self.hash_stream = self._io:read_u2le()
  self.hash_stream_aux = self._io:read_u2le()
  self.len_hash = self._io:read_u4le()
  self.num_hash_buckets = self._io:read_u4le()
  self.hash_values = WindowsCodeviewTypes.HashPart(self._io, self, self._root)
  self.index_offsets = WindowsCodeviewTypes.HashPart(self._io, self, self._root)
  self.hash_adjusters = WindowsCodeviewTypes.HashPart(self._io, self, self._root)
end

-- 
-- One record for each type index, in this order.
WindowsCodeviewTypes.property.records = {}
function WindowsCodeviewTypes.property.records:get()
  if self._m_records ~= nil then
    return self._m_records
  end

  local _pos = self._io:pos()
  self._io:seek(self.len_header)
  self._raw__m_records = self._io:read_bytes(self.len_records)
  local _io = KaitaiStream(stringstream(self._raw__m_records))
  self._m_records = WindowsCodeviewTypes.RecordList(_io, self, self._root)
  self._io:seek(_pos)
  return self._m_records
end

-- 
-- Version of the format; 20040203 since Visual C++ 8.
-- 
-- Size of the header in bytes; the first record begins there.
-- 
-- Type index of the first record; 0x1000.
-- 
-- Type index after that of the last record.
-- 
-- Size of all records in bytes.
-- 
-- Number of the stream with hash values of the records.
-- 
-- Number of another such stream; 0xffff if there is none.
-- 
-- Size of a hash value in bytes.
-- 
-- How many different hash values there may be.
-- 
-- Hash values of all records.
-- 
-- Offsets of some records by their indices, for searches.
-- 
-- A table that was added by incremental linking.

-- 
-- Another name for a type.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.Alias = class.class(KaitaiStruct)

function WindowsCodeviewTypes.Alias:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.Alias:_read()
  self.head = WindowsCodeviewTypes.AliasHead(self._io, self, self._root)
  self.name = self._io:read_bytes_term(0, false, true, true)
end

-- 
-- The other name.

-- 
-- The fixed part of an `alias`.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.AliasHead = class.class(KaitaiStruct)

function WindowsCodeviewTypes.AliasHead:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.AliasHead:_read()
  self.aliased_type = self._io:read_u4le()
end

-- 
-- Type index of the type.

-- 
-- Types of the parameters of a function.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.ArgumentList = class.class(KaitaiStruct)

function WindowsCodeviewTypes.ArgumentList:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.ArgumentList:_read()
  self.num_types = self._io:read_u4le()
  self.types = {}
  for i = 0, self.num_types - 1 do
    self.types[i + 1] = self._io:read_u4le()
  end
end

-- 
-- How many there are.

-- 
-- The fixed part of an `array_type`.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.ArrayHead = class.class(KaitaiStruct)

function WindowsCodeviewTypes.ArrayHead:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.ArrayHead:_read()
  self.element_type = self._io:read_u4le()
  self.index_type = self._io:read_u4le()
end

-- 
-- Type index of an element; an array for arrays of arrays.
-- 
-- Type index of the number that indexes it.

-- 
-- An array. The number of its elements follows from the sizes.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.ArrayType = class.class(KaitaiStruct)

function WindowsCodeviewTypes.ArrayType:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.ArrayType:_read()
  self.head = WindowsCodeviewTypes.ArrayHead(self._io, self, self._root)
  self.array_size = WindowsCodeviewTypes.Numeric(self._io, self, self._root)
  self.name = self._io:read_bytes_term(0, false, true, true)
end

-- 
-- Size of the whole array in bytes.
-- 
-- Empty in practice.

-- 
-- A base class.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.BaseClass = class.class(KaitaiStruct)

function WindowsCodeviewTypes.BaseClass:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.BaseClass:_read()
  self.head = WindowsCodeviewTypes.BaseClassHead(self._io, self, self._root)
  self.base_offset = WindowsCodeviewTypes.Numeric(self._io, self, self._root)
end

-- 
-- Offset in the class.

-- 
-- The fixed part of a `base_class`.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.BaseClassHead = class.class(KaitaiStruct)

function WindowsCodeviewTypes.BaseClassHead:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.BaseClassHead:_read()
  self.attributes = self._io:read_u2le()
  self.base_type = self._io:read_u4le()
end

-- 
-- Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
-- 
-- Type index of the base class.

-- 
-- Some bits of a number.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.BitField = class.class(KaitaiStruct)

function WindowsCodeviewTypes.BitField:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.BitField:_read()
  self.base_type = self._io:read_u4le()
  self.num_bits = self._io:read_u1()
  self.position = self._io:read_u1()
end

-- 
-- Type index of the number.
-- 
-- How many bits.
-- 
-- The lowest bit.

-- 
-- A structure, class or interface.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.Composite = class.class(KaitaiStruct)

function WindowsCodeviewTypes.Composite:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.Composite:_read()
  self.head = WindowsCodeviewTypes.CompositeHead(self._io, self, self._root)
  self.instance_size = WindowsCodeviewTypes.Numeric(self._io, self, self._root)
  self.name = self._io:read_bytes_term(0, false, true, true)
  if self.head.properties & 512 ~= 0 then
    self.unique_name = self._io:read_bytes_term(0, false, true, true)
  end
end

-- 
-- Size of an instance in bytes.
-- 
-- Name of the type, with those of the scopes that it is in.
-- 
-- Decorated name; no other type has it.

-- 
-- A structure, class or interface as Visual C++ 2019 may write it. Not seen
-- in a file: from the descriptions of other readers alone.
-- See also: Source (https://github.com/microsoft/pdb-rs)
WindowsCodeviewTypes.Composite19 = class.class(KaitaiStruct)

function WindowsCodeviewTypes.Composite19:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.Composite19:_read()
  self.head = WindowsCodeviewTypes.Composite19Head(self._io, self, self._root)
  self.instance_size = WindowsCodeviewTypes.Numeric(self._io, self, self._root)
  self.name = self._io:read_bytes_term(0, false, true, true)
  if self.head.properties & 512 ~= 0 then
    self.unique_name = self._io:read_bytes_term(0, false, true, true)
  end
end

-- 
-- Size of an instance in bytes.
-- 
-- Name of the type, with those of the scopes that it is in.
-- 
-- Decorated name; no other type has it.

-- 
-- The fixed part of a `composite_19`.
-- See also: Source (https://github.com/microsoft/pdb-rs)
WindowsCodeviewTypes.Composite19Head = class.class(KaitaiStruct)

function WindowsCodeviewTypes.Composite19Head:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.Composite19Head:_read()
  self.properties = self._io:read_u4le()
  self.field_list = self._io:read_u4le()
  self.derived_from = self._io:read_u4le()
  self.vtable_shape = self._io:read_u4le()
  self.num_members = self._io:read_u2le()
end

-- 
-- Combination of `property_masks`.
-- 
-- Type index of the `field_list`; 0 in a forward reference.
-- 
-- Type index of a list of derived classes; 0 in practice.
-- 
-- Type index of a `vtable_shape`; 0 without virtual functions.
-- 
-- Number of members; functions count too.

-- 
-- The fixed part of a `composite`.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.CompositeHead = class.class(KaitaiStruct)

function WindowsCodeviewTypes.CompositeHead:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.CompositeHead:_read()
  self.num_members = self._io:read_u2le()
  self.properties = self._io:read_u2le()
  self.field_list = self._io:read_u4le()
  self.derived_from = self._io:read_u4le()
  self.vtable_shape = self._io:read_u4le()
end

-- 
-- Number of members; functions count too.
-- 
-- Combination of `property_masks`.
-- 
-- Type index of the `field_list`; 0 in a forward reference.
-- 
-- Type index of a list of derived classes; 0 in practice.
-- 
-- Type index of a `vtable_shape`; 0 without virtual functions.

-- 
-- The list goes on in another record.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.Continuation = class.class(KaitaiStruct)

function WindowsCodeviewTypes.Continuation:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.Continuation:_read()
  self._unnamed0 = self._io:read_bytes(2)
  self.field_list = self._io:read_u4le()
end

-- 
-- Type index of that `field_list`.

-- 
-- An enumeration.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.Enumeration = class.class(KaitaiStruct)

function WindowsCodeviewTypes.Enumeration:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.Enumeration:_read()
  self.head = WindowsCodeviewTypes.EnumerationHead(self._io, self, self._root)
  self.name = self._io:read_bytes_term(0, false, true, true)
  if self.head.properties & 512 ~= 0 then
    self.unique_name = self._io:read_bytes_term(0, false, true, true)
  end
end

-- 
-- Name of the type, with those of the scopes that it is in.
-- 
-- Decorated name; no other type has it.

-- 
-- The fixed part of an `enumeration`.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.EnumerationHead = class.class(KaitaiStruct)

function WindowsCodeviewTypes.EnumerationHead:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.EnumerationHead:_read()
  self.num_members = self._io:read_u2le()
  self.properties = self._io:read_u2le()
  self.base_type = self._io:read_u4le()
  self.field_list = self._io:read_u4le()
end

-- 
-- Number of members; functions count too.
-- 
-- Combination of `property_masks`.
-- 
-- Type index of the number that has its values.
-- 
-- Type index of the `field_list`; 0 in a forward reference.

-- 
-- A constant.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.Enumerator = class.class(KaitaiStruct)

function WindowsCodeviewTypes.Enumerator:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.Enumerator:_read()
  self.head = WindowsCodeviewTypes.EnumeratorHead(self._io, self, self._root)
  self.value = WindowsCodeviewTypes.Numeric(self._io, self, self._root)
  self.name = self._io:read_bytes_term(0, false, true, true)
end

-- 
-- Its value.
-- 
-- Its spelling in the source.

-- 
-- The fixed part of an `enumerator`.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.EnumeratorHead = class.class(KaitaiStruct)

function WindowsCodeviewTypes.EnumeratorHead:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.EnumeratorHead:_read()
  self.attributes = self._io:read_u2le()
end

-- 
-- Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.

-- 
-- A member or constant, and padding: bytes 0xf3, 0xf2, 0xf1 up to an offset
-- that is a multiple of 4.
-- See also: Source (https://llvm.org/docs/PDB/CodeViewTypes.html)
WindowsCodeviewTypes.Field = class.class(KaitaiStruct)

function WindowsCodeviewTypes.Field:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.Field:_read()
  self.leaf = self._io:read_u2le()
  self.leaf = WindowsCodeviewTypes.FieldLeaves(self.leaf) or self.leaf
  if not( ((self.leaf == WindowsCodeviewTypes.FieldLeaves.base_class) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.base_interface) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.virtual_base_class) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.indirect_virtual_base_class) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.continuation) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.vtable_pointer) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.vtable_pointer_at) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.friend_class) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.friend_function) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.enumerator) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.member) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.static_member) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.method) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.nested_type) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.nested_type_ex) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.one_method) or (self.leaf == WindowsCodeviewTypes.FieldLeaves.modified_member)) ) then
    error("ValidationNotAnyOfError")
  end
  local _on = self.leaf
  if _on == WindowsCodeviewTypes.FieldLeaves.base_class then
    self.content = WindowsCodeviewTypes.BaseClass(self._io, self, self._root)
  elseif _on == WindowsCodeviewTypes.FieldLeaves.base_interface then
    self.content = WindowsCodeviewTypes.BaseClass(self._io, self, self._root)
  elseif _on == WindowsCodeviewTypes.FieldLeaves.continuation then
    self.content = WindowsCodeviewTypes.Continuation(self._io, self, self._root)
  elseif _on == WindowsCodeviewTypes.FieldLeaves.enumerator then
    self.content = WindowsCodeviewTypes.Enumerator(self._io, self, self._root)
  elseif _on == WindowsCodeviewTypes.FieldLeaves.friend_class then
    self.content = WindowsCodeviewTypes.FriendClass(self._io, self, self._root)
  elseif _on == WindowsCodeviewTypes.FieldLeaves.friend_function then
    self.content = WindowsCodeviewTypes.FriendFunction(self._io, self, self._root)
  elseif _on == WindowsCodeviewTypes.FieldLeaves.indirect_virtual_base_class then
    self.content = WindowsCodeviewTypes.VirtualBaseClass(self._io, self, self._root)
  elseif _on == WindowsCodeviewTypes.FieldLeaves.member then
    self.content = WindowsCodeviewTypes.Member(self._io, self, self._root)
  elseif _on == WindowsCodeviewTypes.FieldLeaves.method then
    self.content = WindowsCodeviewTypes.Method(self._io, self, self._root)
  elseif _on == WindowsCodeviewTypes.FieldLeaves.modified_member then
    self.content = WindowsCodeviewTypes.NestedType(self._io, self, self._root)
  elseif _on == WindowsCodeviewTypes.FieldLeaves.nested_type then
    self.content = WindowsCodeviewTypes.NestedType(self._io, self, self._root)
  elseif _on == WindowsCodeviewTypes.FieldLeaves.nested_type_ex then
    self.content = WindowsCodeviewTypes.NestedType(self._io, self, self._root)
  elseif _on == WindowsCodeviewTypes.FieldLeaves.one_method then
    self.content = WindowsCodeviewTypes.OneMethod(self._io, self, self._root)
  elseif _on == WindowsCodeviewTypes.FieldLeaves.static_member then
    self.content = WindowsCodeviewTypes.StaticMember(self._io, self, self._root)
  elseif _on == WindowsCodeviewTypes.FieldLeaves.virtual_base_class then
    self.content = WindowsCodeviewTypes.VirtualBaseClass(self._io, self, self._root)
  elseif _on == WindowsCodeviewTypes.FieldLeaves.vtable_pointer then
    self.content = WindowsCodeviewTypes.VtablePointer(self._io, self, self._root)
  elseif _on == WindowsCodeviewTypes.FieldLeaves.vtable_pointer_at then
    self.content = WindowsCodeviewTypes.VtablePointerAt(self._io, self, self._root)
  end
  self.fillers = {}
  for i = 0, self.num_padding - 1 do
    self.fillers[i + 1] = self._io:read_u1()
  end
end

-- 
-- How many bytes of padding follow.
WindowsCodeviewTypes.Field.property.num_padding = {}
function WindowsCodeviewTypes.Field.property.num_padding:get()
  if self._m_num_padding ~= nil then
    return self._m_num_padding
  end

  self._m_num_padding = ((4 - (self._io:pos() & 3)) & 3)
  return self._m_num_padding
end

-- 
-- Kind of the field; `old_field_leaves` are not described here.
-- 
-- What depends on the kind.
-- 
-- Not present in front of the next field if the offset is a multiple of 4.

-- 
-- Members of a structure, union or class, or constants of an enumeration.
-- See also: Source (https://llvm.org/docs/PDB/CodeViewTypes.html)
WindowsCodeviewTypes.FieldList = class.class(KaitaiStruct)

function WindowsCodeviewTypes.FieldList:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.FieldList:_read()
  self.fields = {}
  local i = 0
  while not self._io:is_eof() do
    self.fields[i + 1] = WindowsCodeviewTypes.Field(self._io, self, self._root)
    i = i + 1
  end
end


-- 
-- A friend.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.FriendClass = class.class(KaitaiStruct)

function WindowsCodeviewTypes.FriendClass:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.FriendClass:_read()
  self._unnamed0 = self._io:read_bytes(2)
  self.friend_type = self._io:read_u4le()
end

-- 
-- Type index of the class.

-- 
-- A function that is a friend.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.FriendFunction = class.class(KaitaiStruct)

function WindowsCodeviewTypes.FriendFunction:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.FriendFunction:_read()
  self._unnamed0 = self._io:read_bytes(2)
  self.function_type = self._io:read_u4le()
  self.name = self._io:read_bytes_term(0, false, true, true)
end

-- 
-- Padding.
-- 
-- Type index of the function.
-- 
-- Its decorated name.

-- 
-- A part of the stream of hash values.
-- See also: Source (https://llvm.org/docs/PDB/TpiStream.html)
WindowsCodeviewTypes.HashPart = class.class(KaitaiStruct)

function WindowsCodeviewTypes.HashPart:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.HashPart:_read()
  self.ofs_part = self._io:read_s4le()
  self.len_part = self._io:read_u4le()
end

-- 
-- Offset in that stream.
-- 
-- Size in bytes.

-- 
-- A member that each instance has.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.Member = class.class(KaitaiStruct)

function WindowsCodeviewTypes.Member:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.Member:_read()
  self.head = WindowsCodeviewTypes.MemberHead(self._io, self, self._root)
  self.member_offset = WindowsCodeviewTypes.Numeric(self._io, self, self._root)
  self.name = self._io:read_bytes_term(0, false, true, true)
end

-- 
-- Offset in bytes; for bits that of the number.
-- 
-- Its spelling in the source.

-- 
-- The type of a function of a class.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.MemberFunction = class.class(KaitaiStruct)

function WindowsCodeviewTypes.MemberFunction:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.MemberFunction:_read()
  self.return_type = self._io:read_u4le()
  self.class_type = self._io:read_u4le()
  self.this_type = self._io:read_u4le()
  self.calling_convention = self._io:read_u1()
  self.options = self._io:read_u1()
  self.num_parameters = self._io:read_u2le()
  self.parameters = self._io:read_u4le()
  self.this_adjustment = self._io:read_s4le()
end

-- 
-- Type index of its value.
-- 
-- Type index of the class.
-- 
-- Type index of `this`; 0 for a static one.
-- 
-- How it is called; 11: this call.
-- 
-- Bit 0: returns a C++ object; bits 1 and 2: constructor.
-- 
-- How many parameters it has, without `this`.
-- 
-- Type index of an `argument_list`.
-- 
-- Bytes that are added to `this`.

-- 
-- The fixed part of a `member`.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.MemberHead = class.class(KaitaiStruct)

function WindowsCodeviewTypes.MemberHead:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.MemberHead:_read()
  self.attributes = self._io:read_u2le()
  self.member_type = self._io:read_u4le()
end

-- 
-- Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
-- 
-- Type index of the member.

-- 
-- Functions that share a name.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.Method = class.class(KaitaiStruct)

function WindowsCodeviewTypes.Method:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.Method:_read()
  self.head = WindowsCodeviewTypes.MethodHead(self._io, self, self._root)
  self.name = self._io:read_bytes_term(0, false, true, true)
end

-- 
-- Their spelling in the source.

-- 
-- The fixed part of a `method`.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.MethodHead = class.class(KaitaiStruct)

function WindowsCodeviewTypes.MethodHead:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.MethodHead:_read()
  self.num_methods = self._io:read_u2le()
  self.method_list = self._io:read_u4le()
end

-- 
-- How many functions have the name.
-- 
-- Type index of the list of them.

-- 
-- A type with qualifiers.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.Modifier = class.class(KaitaiStruct)

function WindowsCodeviewTypes.Modifier:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.Modifier:_read()
  self.modified_type = self._io:read_u4le()
  self.qualifiers = self._io:read_u2le()
end

-- 
-- Type index of the type without them.
-- 
-- Bit 0: const; bit 1: volatile; bit 2: unaligned.

-- 
-- A type that is declared in this one, or a changed member.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.NestedType = class.class(KaitaiStruct)

function WindowsCodeviewTypes.NestedType:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.NestedType:_read()
  self.head = WindowsCodeviewTypes.MemberHead(self._io, self, self._root)
  self.name = self._io:read_bytes_term(0, false, true, true)
end

-- 
-- Its spelling in the source; empty for one without.

-- 
-- A number. It is `leaf` if that is below 0x8000, else the field that is there.
-- See also: Source (https://llvm.org/docs/PDB/CodeViewTypes.html)
WindowsCodeviewTypes.Numeric = class.class(KaitaiStruct)

function WindowsCodeviewTypes.Numeric:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.Numeric:_read()
  self.leaf = self._io:read_u2le()
  if self.leaf == 32768 then
    self.as_s1 = self._io:read_s1()
  end
  if self.leaf == 32769 then
    self.as_s2 = self._io:read_s2le()
  end
  if self.leaf == 32770 then
    self.as_u2 = self._io:read_u2le()
  end
  if self.leaf == 32771 then
    self.as_s4 = self._io:read_s4le()
  end
  if self.leaf == 32772 then
    self.as_u4 = self._io:read_u4le()
  end
  if self.leaf == 32777 then
    self.as_s8 = self._io:read_s8le()
  end
  if self.leaf == 32778 then
    self.as_u8 = self._io:read_u8le()
  end
  if  ((self.leaf == 32791) or (self.leaf == 32792))  then
    self.as_16_bytes = self._io:read_bytes(16)
  end
end

-- 
-- The number, or one of `number_leaves`.
-- 
-- A number of 128 bits.

-- 
-- A function.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.OneMethod = class.class(KaitaiStruct)

function WindowsCodeviewTypes.OneMethod:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.OneMethod:_read()
  self.head = WindowsCodeviewTypes.MemberHead(self._io, self, self._root)
  if  ((self.head.attributes & 28 == 16) or (self.head.attributes & 28 == 24))  then
    self.ofs_vtable_entry = self._io:read_u4le()
  end
  self.name = self._io:read_bytes_term(0, false, true, true)
end

-- 
-- Offset in the table of virtual functions, if the function is new there.
-- 
-- Its spelling in the source.

-- 
-- A pointer or reference. Behind the fields, pointers to members have the
-- type index of the class and the representation.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.Pointer = class.class(KaitaiStruct)

function WindowsCodeviewTypes.Pointer:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.Pointer:_read()
  self.target = self._io:read_u4le()
  self.attributes = self._io:read_u4le()
end

-- 
-- Type index of what it points to.
-- 
-- Bits 0 to 4: `pointer_kinds`; bits 5 to 7: `pointer_modes`; bits 8 to
-- 12: qualifiers; bits 13 to 18: size in bytes.

-- 
-- The type of a function.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.Procedure = class.class(KaitaiStruct)

function WindowsCodeviewTypes.Procedure:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.Procedure:_read()
  self.return_type = self._io:read_u4le()
  self.calling_convention = self._io:read_u1()
  self.options = self._io:read_u1()
  self.num_parameters = self._io:read_u2le()
  self.parameters = self._io:read_u4le()
end

-- 
-- Type index of its value.
-- 
-- How it is called; 0: near C.
-- 
-- Bit 0: returns a C++ object; bits 1 and 2: constructor.
-- 
-- How many parameters it has.
-- 
-- Type index of an `argument_list`.

-- 
-- What each record begins with.
-- See also: Source (https://llvm.org/docs/PDB/TpiStream.html)
WindowsCodeviewTypes.RecordHead = class.class(KaitaiStruct)

function WindowsCodeviewTypes.RecordHead:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.RecordHead:_read()
  self.len_record = self._io:read_u2le()
  self.leaf = self._io:read_u2le()
  self.leaf = WindowsCodeviewTypes.Leaves(self.leaf) or self.leaf
end

-- 
-- Size in bytes of what follows this field.
-- 
-- Kind of the record.

-- 
-- Records, one after another, by ascending type indices.
-- See also: Source (https://llvm.org/docs/PDB/TpiStream.html)
WindowsCodeviewTypes.RecordList = class.class(KaitaiStruct)

function WindowsCodeviewTypes.RecordList:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.RecordList:_read()
  self.records = {}
  local i = 0
  while not self._io:is_eof() do
    self.records[i + 1] = WindowsCodeviewTypes.TypeRecord(self._io, self, self._root)
    i = i + 1
  end
end


-- 
-- A member that all instances share.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.StaticMember = class.class(KaitaiStruct)

function WindowsCodeviewTypes.StaticMember:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.StaticMember:_read()
  self.head = WindowsCodeviewTypes.MemberHead(self._io, self, self._root)
  self.name = self._io:read_bytes_term(0, false, true, true)
end

-- 
-- Its spelling in the source.

-- 
-- A record; its first two fields are a `record_head`.
-- See also: Source (https://llvm.org/docs/PDB/CodeViewTypes.html)
WindowsCodeviewTypes.TypeRecord = class.class(KaitaiStruct)

function WindowsCodeviewTypes.TypeRecord:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.TypeRecord:_read()
  self.len_record = self._io:read_u2le()
  self.leaf = self._io:read_u2le()
  self.leaf = WindowsCodeviewTypes.Leaves(self.leaf) or self.leaf
  local _on = self.leaf
  if _on == WindowsCodeviewTypes.Leaves.alias then
    self._raw_content = self._io:read_bytes(self.len_record - 2)
    local _io = KaitaiStream(stringstream(self._raw_content))
    self.content = WindowsCodeviewTypes.Alias(_io, self, self._root)
  elseif _on == WindowsCodeviewTypes.Leaves.argument_list then
    self._raw_content = self._io:read_bytes(self.len_record - 2)
    local _io = KaitaiStream(stringstream(self._raw_content))
    self.content = WindowsCodeviewTypes.ArgumentList(_io, self, self._root)
  elseif _on == WindowsCodeviewTypes.Leaves.array then
    self._raw_content = self._io:read_bytes(self.len_record - 2)
    local _io = KaitaiStream(stringstream(self._raw_content))
    self.content = WindowsCodeviewTypes.ArrayType(_io, self, self._root)
  elseif _on == WindowsCodeviewTypes.Leaves.bit_field then
    self._raw_content = self._io:read_bytes(self.len_record - 2)
    local _io = KaitaiStream(stringstream(self._raw_content))
    self.content = WindowsCodeviewTypes.BitField(_io, self, self._root)
  elseif _on == WindowsCodeviewTypes.Leaves.class_19 then
    self._raw_content = self._io:read_bytes(self.len_record - 2)
    local _io = KaitaiStream(stringstream(self._raw_content))
    self.content = WindowsCodeviewTypes.Composite19(_io, self, self._root)
  elseif _on == WindowsCodeviewTypes.Leaves.class_type then
    self._raw_content = self._io:read_bytes(self.len_record - 2)
    local _io = KaitaiStream(stringstream(self._raw_content))
    self.content = WindowsCodeviewTypes.Composite(_io, self, self._root)
  elseif _on == WindowsCodeviewTypes.Leaves.enumeration then
    self._raw_content = self._io:read_bytes(self.len_record - 2)
    local _io = KaitaiStream(stringstream(self._raw_content))
    self.content = WindowsCodeviewTypes.Enumeration(_io, self, self._root)
  elseif _on == WindowsCodeviewTypes.Leaves.field_list then
    self._raw_content = self._io:read_bytes(self.len_record - 2)
    local _io = KaitaiStream(stringstream(self._raw_content))
    self.content = WindowsCodeviewTypes.FieldList(_io, self, self._root)
  elseif _on == WindowsCodeviewTypes.Leaves.interface_19 then
    self._raw_content = self._io:read_bytes(self.len_record - 2)
    local _io = KaitaiStream(stringstream(self._raw_content))
    self.content = WindowsCodeviewTypes.Composite19(_io, self, self._root)
  elseif _on == WindowsCodeviewTypes.Leaves.interface_type then
    self._raw_content = self._io:read_bytes(self.len_record - 2)
    local _io = KaitaiStream(stringstream(self._raw_content))
    self.content = WindowsCodeviewTypes.Composite(_io, self, self._root)
  elseif _on == WindowsCodeviewTypes.Leaves.member_function then
    self._raw_content = self._io:read_bytes(self.len_record - 2)
    local _io = KaitaiStream(stringstream(self._raw_content))
    self.content = WindowsCodeviewTypes.MemberFunction(_io, self, self._root)
  elseif _on == WindowsCodeviewTypes.Leaves.modifier then
    self._raw_content = self._io:read_bytes(self.len_record - 2)
    local _io = KaitaiStream(stringstream(self._raw_content))
    self.content = WindowsCodeviewTypes.Modifier(_io, self, self._root)
  elseif _on == WindowsCodeviewTypes.Leaves.pointer then
    self._raw_content = self._io:read_bytes(self.len_record - 2)
    local _io = KaitaiStream(stringstream(self._raw_content))
    self.content = WindowsCodeviewTypes.Pointer(_io, self, self._root)
  elseif _on == WindowsCodeviewTypes.Leaves.procedure then
    self._raw_content = self._io:read_bytes(self.len_record - 2)
    local _io = KaitaiStream(stringstream(self._raw_content))
    self.content = WindowsCodeviewTypes.Procedure(_io, self, self._root)
  elseif _on == WindowsCodeviewTypes.Leaves.structure then
    self._raw_content = self._io:read_bytes(self.len_record - 2)
    local _io = KaitaiStream(stringstream(self._raw_content))
    self.content = WindowsCodeviewTypes.Composite(_io, self, self._root)
  elseif _on == WindowsCodeviewTypes.Leaves.structure_19 then
    self._raw_content = self._io:read_bytes(self.len_record - 2)
    local _io = KaitaiStream(stringstream(self._raw_content))
    self.content = WindowsCodeviewTypes.Composite19(_io, self, self._root)
  elseif _on == WindowsCodeviewTypes.Leaves.union_19 then
    self._raw_content = self._io:read_bytes(self.len_record - 2)
    local _io = KaitaiStream(stringstream(self._raw_content))
    self.content = WindowsCodeviewTypes.Union19(_io, self, self._root)
  elseif _on == WindowsCodeviewTypes.Leaves.union_type then
    self._raw_content = self._io:read_bytes(self.len_record - 2)
    local _io = KaitaiStream(stringstream(self._raw_content))
    self.content = WindowsCodeviewTypes.UnionType(_io, self, self._root)
  elseif _on == WindowsCodeviewTypes.Leaves.vtable_shape then
    self._raw_content = self._io:read_bytes(self.len_record - 2)
    local _io = KaitaiStream(stringstream(self._raw_content))
    self.content = WindowsCodeviewTypes.VtableShape(_io, self, self._root)
  else
    self.content = self._io:read_bytes(self.len_record - 2)
  end
end

-- 
-- Size in bytes of what follows; a multiple of 4 but for 2.
-- 
-- Kind of the record.
-- 
-- The rest; bytes for a kind that is not described here.

-- 
-- A union as Visual C++ 2019 may write it. Not seen in a file: from the
-- descriptions of other readers alone.
-- See also: Source (https://github.com/microsoft/pdb-rs)
WindowsCodeviewTypes.Union19 = class.class(KaitaiStruct)

function WindowsCodeviewTypes.Union19:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.Union19:_read()
  self.head = WindowsCodeviewTypes.Union19Head(self._io, self, self._root)
  self.instance_size = WindowsCodeviewTypes.Numeric(self._io, self, self._root)
  self.name = self._io:read_bytes_term(0, false, true, true)
  if self.head.properties & 512 ~= 0 then
    self.unique_name = self._io:read_bytes_term(0, false, true, true)
  end
end

-- 
-- Size of an instance in bytes.
-- 
-- Name of the type, with those of the scopes that it is in.
-- 
-- Decorated name; no other type has it.

-- 
-- The fixed part of a `union_19`.
-- See also: Source (https://github.com/microsoft/pdb-rs)
WindowsCodeviewTypes.Union19Head = class.class(KaitaiStruct)

function WindowsCodeviewTypes.Union19Head:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.Union19Head:_read()
  self.properties = self._io:read_u4le()
  self.field_list = self._io:read_u4le()
  self.num_members = self._io:read_u2le()
end

-- 
-- Combination of `property_masks`.
-- 
-- Type index of the `field_list`; 0 in a forward reference.
-- 
-- Number of members; functions count too.

-- 
-- The fixed part of a `union_type`.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.UnionHead = class.class(KaitaiStruct)

function WindowsCodeviewTypes.UnionHead:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.UnionHead:_read()
  self.num_members = self._io:read_u2le()
  self.properties = self._io:read_u2le()
  self.field_list = self._io:read_u4le()
end

-- 
-- Number of members; functions count too.
-- 
-- Combination of `property_masks`.
-- 
-- Type index of the `field_list`; 0 in a forward reference.

-- 
-- A union.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.UnionType = class.class(KaitaiStruct)

function WindowsCodeviewTypes.UnionType:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.UnionType:_read()
  self.head = WindowsCodeviewTypes.UnionHead(self._io, self, self._root)
  self.instance_size = WindowsCodeviewTypes.Numeric(self._io, self, self._root)
  self.name = self._io:read_bytes_term(0, false, true, true)
  if self.head.properties & 512 ~= 0 then
    self.unique_name = self._io:read_bytes_term(0, false, true, true)
  end
end

-- 
-- Size of an instance in bytes.
-- 
-- Name of the type, with those of the scopes that it is in.
-- 
-- Decorated name; no other type has it.

-- 
-- A virtual base class: its offset in the object is in a table of the image.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.VirtualBaseClass = class.class(KaitaiStruct)

function WindowsCodeviewTypes.VirtualBaseClass:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.VirtualBaseClass:_read()
  self.head = WindowsCodeviewTypes.VirtualBaseClassHead(self._io, self, self._root)
  self.pointer_offset = WindowsCodeviewTypes.Numeric(self._io, self, self._root)
  self.table_index = WindowsCodeviewTypes.Numeric(self._io, self, self._root)
end

-- 
-- Offset of the pointer to the table of bases.
-- 
-- Entry of that table.

-- 
-- The fixed part of a `virtual_base_class`.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.VirtualBaseClassHead = class.class(KaitaiStruct)

function WindowsCodeviewTypes.VirtualBaseClassHead:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.VirtualBaseClassHead:_read()
  self.attributes = self._io:read_u2le()
  self.base_type = self._io:read_u4le()
  self.pointer_type = self._io:read_u4le()
end

-- 
-- Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
-- 
-- Type index of the base class.
-- 
-- Type index of the pointer to the table of bases.

-- 
-- The pointer to the table of virtual functions, at offset 0.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.VtablePointer = class.class(KaitaiStruct)

function WindowsCodeviewTypes.VtablePointer:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.VtablePointer:_read()
  self._unnamed0 = self._io:read_bytes(2)
  self.pointer_type = self._io:read_u4le()
end

-- 
-- Type index of the pointer.

-- 
-- The pointer to the table of virtual functions, elsewhere.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.VtablePointerAt = class.class(KaitaiStruct)

function WindowsCodeviewTypes.VtablePointerAt:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.VtablePointerAt:_read()
  self._unnamed0 = self._io:read_bytes(2)
  self.pointer_type = self._io:read_u4le()
  self.ofs_pointer = self._io:read_u4le()
end

-- 
-- Type index of the pointer.
-- 
-- Its offset.

-- 
-- The shape of a table of virtual functions; four bits for each follow.
-- See also: Source (https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h)
WindowsCodeviewTypes.VtableShape = class.class(KaitaiStruct)

function WindowsCodeviewTypes.VtableShape:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function WindowsCodeviewTypes.VtableShape:_read()
  self.num_entries = self._io:read_u2le()
end

-- 
-- How many entries the table has.

return WindowsCodeviewTypes
