# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_codeview_types.ksy; kaitai-struct-compiler 0.11.0

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# Types of an image of Windows: structures, unions, enumerations and what they
# are made of. This is stream 2 of a PDB file, after its blocks were joined.
# 
# A header is followed by records, each of which describes a type. The first
# record has the type index `first_index`, the next one the next number, and so
# on. Type indices below 0x1000 are simple types: bits 0 to 7 are the number
# (`simple_types`), bits 8 to 11 are 0, or the kind of a pointer to it
# (`simple_modes`). Where no type is meant, the index is 0.
# 
# Structures, unions and enumerations have a name and the index of a
# `field_list`. One whose `properties` have `forward_reference` has neither size
# nor fields: these are in another record with the same unique name, or the same
# name if there is none.
# 
# Leaves whose names end in `_st` are those of compilers before 2002. Their names
# begin with a byte that has their length, instead of ending with a zero; these
# leaves are listed, but not described otherwise.
# 
# Any index, size, count and offset may be wrong, and records may refer to
# themselves. Compared with files of LLVM 14; records that LLVM does not write
# follow Microsoft's and LLVM's descriptions alone.
# @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
# @see https://llvm.org/docs/PDB/TpiStream.html Source
# @see https://llvm.org/docs/PDB/CodeViewTypes.html Source
class WindowsCodeviewTypes < Kaitai::Struct::Struct

  ACCESSES = {
    1 => :accesses_private,
    2 => :accesses_protected,
    3 => :accesses_public,
  }
  I__ACCESSES = ACCESSES.invert

  FIELD_LEAVES = {
    5120 => :field_leaves_base_class,
    5121 => :field_leaves_virtual_base_class,
    5122 => :field_leaves_indirect_virtual_base_class,
    5124 => :field_leaves_continuation,
    5129 => :field_leaves_vtable_pointer,
    5130 => :field_leaves_friend_class,
    5132 => :field_leaves_vtable_pointer_at,
    5378 => :field_leaves_enumerator,
    5388 => :field_leaves_friend_function,
    5389 => :field_leaves_member,
    5390 => :field_leaves_static_member,
    5391 => :field_leaves_method,
    5392 => :field_leaves_nested_type,
    5393 => :field_leaves_one_method,
    5394 => :field_leaves_nested_type_ex,
    5395 => :field_leaves_modified_member,
    5402 => :field_leaves_base_interface,
  }
  I__FIELD_LEAVES = FIELD_LEAVES.invert

  LEAVES = {
    10 => :leaves_vtable_shape,
    4097 => :leaves_modifier,
    4098 => :leaves_pointer,
    4099 => :leaves_array_st,
    4100 => :leaves_class_st,
    4101 => :leaves_structure_st,
    4102 => :leaves_union_st,
    4103 => :leaves_enumeration_st,
    4104 => :leaves_procedure,
    4105 => :leaves_member_function,
    4112 => :leaves_alias_st,
    4609 => :leaves_argument_list,
    4611 => :leaves_field_list,
    4612 => :leaves_derived_list,
    4613 => :leaves_bit_field,
    4614 => :leaves_method_list,
    5379 => :leaves_array,
    5380 => :leaves_class_type,
    5381 => :leaves_structure,
    5382 => :leaves_union_type,
    5383 => :leaves_enumeration,
    5386 => :leaves_alias,
    5401 => :leaves_interface_type,
    5405 => :leaves_vtable,
    5640 => :leaves_class_19,
    5641 => :leaves_structure_19,
    5642 => :leaves_union_19,
    5643 => :leaves_interface_19,
  }
  I__LEAVES = LEAVES.invert

  METHOD_KINDS = {
    0 => :method_kinds_vanilla,
    1 => :method_kinds_virtual,
    2 => :method_kinds_static,
    3 => :method_kinds_friend,
    4 => :method_kinds_new_virtual,
    5 => :method_kinds_pure_virtual,
    6 => :method_kinds_new_pure_virtual,
  }
  I__METHOD_KINDS = METHOD_KINDS.invert

  NUMBER_LEAVES = {
    32768 => :number_leaves_char,
    32769 => :number_leaves_short,
    32770 => :number_leaves_ushort,
    32771 => :number_leaves_long,
    32772 => :number_leaves_ulong,
    32777 => :number_leaves_quadword,
    32778 => :number_leaves_uquadword,
    32791 => :number_leaves_octword,
    32792 => :number_leaves_uoctword,
  }
  I__NUMBER_LEAVES = NUMBER_LEAVES.invert

  OLD_FIELD_LEAVES = {
    1027 => :old_field_leaves_enumerator_st,
    5123 => :old_field_leaves_friend_function_st,
    5125 => :old_field_leaves_member_st,
    5126 => :old_field_leaves_static_member_st,
    5127 => :old_field_leaves_method_st,
    5128 => :old_field_leaves_nested_type_st,
    5131 => :old_field_leaves_one_method_st,
    5133 => :old_field_leaves_nested_type_ex_st,
    5134 => :old_field_leaves_modified_member_st,
  }
  I__OLD_FIELD_LEAVES = OLD_FIELD_LEAVES.invert

  POINTER_KINDS = {
    0 => :pointer_kinds_near16,
    1 => :pointer_kinds_far16,
    2 => :pointer_kinds_huge16,
    10 => :pointer_kinds_near32,
    11 => :pointer_kinds_far32,
    12 => :pointer_kinds_near64,
  }
  I__POINTER_KINDS = POINTER_KINDS.invert

  POINTER_MODES = {
    0 => :pointer_modes_plain,
    1 => :pointer_modes_reference,
    2 => :pointer_modes_data_member,
    3 => :pointer_modes_member_function,
    4 => :pointer_modes_rvalue_reference,
  }
  I__POINTER_MODES = POINTER_MODES.invert

  PROPERTY_MASKS = {
    1 => :property_masks_packed,
    2 => :property_masks_has_constructor,
    4 => :property_masks_has_operators,
    8 => :property_masks_is_nested,
    16 => :property_masks_has_nested,
    32 => :property_masks_has_assignment,
    64 => :property_masks_has_casts,
    128 => :property_masks_forward_reference,
    256 => :property_masks_scoped,
    512 => :property_masks_has_unique_name,
    1024 => :property_masks_sealed,
    8192 => :property_masks_intrinsic,
  }
  I__PROPERTY_MASKS = PROPERTY_MASKS.invert

  SIMPLE_MODES = {
    0 => :simple_modes_direct,
    1 => :simple_modes_near16,
    2 => :simple_modes_far16,
    3 => :simple_modes_huge16,
    4 => :simple_modes_near32,
    5 => :simple_modes_far32,
    6 => :simple_modes_near64,
    7 => :simple_modes_near128,
  }
  I__SIMPLE_MODES = SIMPLE_MODES.invert

  SIMPLE_TYPES = {
    0 => :simple_types_no_type,
    3 => :simple_types_void_type,
    8 => :simple_types_hresult,
    16 => :simple_types_char,
    17 => :simple_types_short,
    18 => :simple_types_long,
    19 => :simple_types_quad,
    20 => :simple_types_oct,
    32 => :simple_types_uchar,
    33 => :simple_types_ushort,
    34 => :simple_types_ulong,
    35 => :simple_types_uquad,
    36 => :simple_types_uoct,
    48 => :simple_types_bool8,
    49 => :simple_types_bool16,
    50 => :simple_types_bool32,
    51 => :simple_types_bool64,
    64 => :simple_types_real32,
    65 => :simple_types_real64,
    66 => :simple_types_real80,
    67 => :simple_types_real128,
    68 => :simple_types_real48,
    69 => :simple_types_real32_partial,
    70 => :simple_types_real16,
    104 => :simple_types_int1,
    105 => :simple_types_uint1,
    112 => :simple_types_plain_char,
    113 => :simple_types_wchar,
    114 => :simple_types_int2,
    115 => :simple_types_uint2,
    116 => :simple_types_int4,
    117 => :simple_types_uint4,
    118 => :simple_types_int8,
    119 => :simple_types_uint8,
    120 => :simple_types_int16,
    121 => :simple_types_uint16,
    122 => :simple_types_char16,
    123 => :simple_types_char32,
    124 => :simple_types_char8,
  }
  I__SIMPLE_TYPES = SIMPLE_TYPES.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @version = @_io.read_u4le
    @len_header = @_io.read_u4le
    @first_index = @_io.read_u4le
    @end_index = @_io.read_u4le
    @len_records = @_io.read_u4le
    @hash_stream = @_io.read_u2le
    @hash_stream_aux = @_io.read_u2le
    @len_hash = @_io.read_u4le
    @num_hash_buckets = @_io.read_u4le
    @hash_values = HashPart.new(@_io, self, @_root)
    @index_offsets = HashPart.new(@_io, self, @_root)
    @hash_adjusters = HashPart.new(@_io, self, @_root)
    self
  end

  ##
  # Another name for a type.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class Alias < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @head = AliasHead.new(@_io, self, @_root)
      @name = @_io.read_bytes_term(0, false, true, true)
      self
    end
    attr_reader :head

    ##
    # The other name.
    attr_reader :name
  end

  ##
  # The fixed part of an `alias`.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class AliasHead < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @aliased_type = @_io.read_u4le
      self
    end

    ##
    # Type index of the type.
    attr_reader :aliased_type
  end

  ##
  # Types of the parameters of a function.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class ArgumentList < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @num_types = @_io.read_u4le
      @types = []
      (num_types).times { |i|
        @types << @_io.read_u4le
      }
      self
    end

    ##
    # How many there are.
    attr_reader :num_types
    attr_reader :types
  end

  ##
  # The fixed part of an `array_type`.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class ArrayHead < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @element_type = @_io.read_u4le
      @index_type = @_io.read_u4le
      self
    end

    ##
    # Type index of an element; an array for arrays of arrays.
    attr_reader :element_type

    ##
    # Type index of the number that indexes it.
    attr_reader :index_type
  end

  ##
  # An array. The number of its elements follows from the sizes.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class ArrayType < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @head = ArrayHead.new(@_io, self, @_root)
      @array_size = Numeric.new(@_io, self, @_root)
      @name = @_io.read_bytes_term(0, false, true, true)
      self
    end
    attr_reader :head

    ##
    # Size of the whole array in bytes.
    attr_reader :array_size

    ##
    # Empty in practice.
    attr_reader :name
  end

  ##
  # A base class.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class BaseClass < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @head = BaseClassHead.new(@_io, self, @_root)
      @base_offset = Numeric.new(@_io, self, @_root)
      self
    end
    attr_reader :head

    ##
    # Offset in the class.
    attr_reader :base_offset
  end

  ##
  # The fixed part of a `base_class`.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class BaseClassHead < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @attributes = @_io.read_u2le
      @base_type = @_io.read_u4le
      self
    end

    ##
    # Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
    attr_reader :attributes

    ##
    # Type index of the base class.
    attr_reader :base_type
  end

  ##
  # Some bits of a number.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class BitField < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @base_type = @_io.read_u4le
      @num_bits = @_io.read_u1
      @position = @_io.read_u1
      self
    end

    ##
    # Type index of the number.
    attr_reader :base_type

    ##
    # How many bits.
    attr_reader :num_bits

    ##
    # The lowest bit.
    attr_reader :position
  end

  ##
  # A structure, class or interface.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class Composite < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @head = CompositeHead.new(@_io, self, @_root)
      @instance_size = Numeric.new(@_io, self, @_root)
      @name = @_io.read_bytes_term(0, false, true, true)
      if head.properties & 512 != 0
        @unique_name = @_io.read_bytes_term(0, false, true, true)
      end
      self
    end
    attr_reader :head

    ##
    # Size of an instance in bytes.
    attr_reader :instance_size

    ##
    # Name of the type, with those of the scopes that it is in.
    attr_reader :name

    ##
    # Decorated name; no other type has it.
    attr_reader :unique_name
  end

  ##
  # A structure, class or interface as Visual C++ 2019 may write it. Not seen
  # in a file: from the descriptions of other readers alone.
  # @see https://github.com/microsoft/pdb-rs Source
  class Composite19 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @head = Composite19Head.new(@_io, self, @_root)
      @instance_size = Numeric.new(@_io, self, @_root)
      @name = @_io.read_bytes_term(0, false, true, true)
      if head.properties & 512 != 0
        @unique_name = @_io.read_bytes_term(0, false, true, true)
      end
      self
    end
    attr_reader :head

    ##
    # Size of an instance in bytes.
    attr_reader :instance_size

    ##
    # Name of the type, with those of the scopes that it is in.
    attr_reader :name

    ##
    # Decorated name; no other type has it.
    attr_reader :unique_name
  end

  ##
  # The fixed part of a `composite_19`.
  # @see https://github.com/microsoft/pdb-rs Source
  class Composite19Head < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @properties = @_io.read_u4le
      @field_list = @_io.read_u4le
      @derived_from = @_io.read_u4le
      @vtable_shape = @_io.read_u4le
      @num_members = @_io.read_u2le
      self
    end

    ##
    # Combination of `property_masks`.
    attr_reader :properties

    ##
    # Type index of the `field_list`; 0 in a forward reference.
    attr_reader :field_list

    ##
    # Type index of a list of derived classes; 0 in practice.
    attr_reader :derived_from

    ##
    # Type index of a `vtable_shape`; 0 without virtual functions.
    attr_reader :vtable_shape

    ##
    # Number of members; functions count too.
    attr_reader :num_members
  end

  ##
  # The fixed part of a `composite`.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class CompositeHead < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @num_members = @_io.read_u2le
      @properties = @_io.read_u2le
      @field_list = @_io.read_u4le
      @derived_from = @_io.read_u4le
      @vtable_shape = @_io.read_u4le
      self
    end

    ##
    # Number of members; functions count too.
    attr_reader :num_members

    ##
    # Combination of `property_masks`.
    attr_reader :properties

    ##
    # Type index of the `field_list`; 0 in a forward reference.
    attr_reader :field_list

    ##
    # Type index of a list of derived classes; 0 in practice.
    attr_reader :derived_from

    ##
    # Type index of a `vtable_shape`; 0 without virtual functions.
    attr_reader :vtable_shape
  end

  ##
  # The list goes on in another record.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class Continuation < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @_unnamed0 = @_io.read_bytes(2)
      @field_list = @_io.read_u4le
      self
    end
    attr_reader :_unnamed0

    ##
    # Type index of that `field_list`.
    attr_reader :field_list
  end

  ##
  # An enumeration.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class Enumeration < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @head = EnumerationHead.new(@_io, self, @_root)
      @name = @_io.read_bytes_term(0, false, true, true)
      if head.properties & 512 != 0
        @unique_name = @_io.read_bytes_term(0, false, true, true)
      end
      self
    end
    attr_reader :head

    ##
    # Name of the type, with those of the scopes that it is in.
    attr_reader :name

    ##
    # Decorated name; no other type has it.
    attr_reader :unique_name
  end

  ##
  # The fixed part of an `enumeration`.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class EnumerationHead < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @num_members = @_io.read_u2le
      @properties = @_io.read_u2le
      @base_type = @_io.read_u4le
      @field_list = @_io.read_u4le
      self
    end

    ##
    # Number of members; functions count too.
    attr_reader :num_members

    ##
    # Combination of `property_masks`.
    attr_reader :properties

    ##
    # Type index of the number that has its values.
    attr_reader :base_type

    ##
    # Type index of the `field_list`; 0 in a forward reference.
    attr_reader :field_list
  end

  ##
  # A constant.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class Enumerator < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @head = EnumeratorHead.new(@_io, self, @_root)
      @value = Numeric.new(@_io, self, @_root)
      @name = @_io.read_bytes_term(0, false, true, true)
      self
    end
    attr_reader :head

    ##
    # Its value.
    attr_reader :value

    ##
    # Its spelling in the source.
    attr_reader :name
  end

  ##
  # The fixed part of an `enumerator`.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class EnumeratorHead < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @attributes = @_io.read_u2le
      self
    end

    ##
    # Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
    attr_reader :attributes
  end

  ##
  # A member or constant, and padding: bytes 0xf3, 0xf2, 0xf1 up to an offset
  # that is a multiple of 4.
  # @see https://llvm.org/docs/PDB/CodeViewTypes.html Source
  class Field < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @leaf = Kaitai::Struct::Stream::resolve_enum(WindowsCodeviewTypes::FIELD_LEAVES, @_io.read_u2le)
      raise Kaitai::Struct::ValidationNotAnyOfError.new(@leaf, @_io, "/types/field/seq/0") if not  ((@leaf == :field_leaves_base_class) || (@leaf == :field_leaves_base_interface) || (@leaf == :field_leaves_virtual_base_class) || (@leaf == :field_leaves_indirect_virtual_base_class) || (@leaf == :field_leaves_continuation) || (@leaf == :field_leaves_vtable_pointer) || (@leaf == :field_leaves_vtable_pointer_at) || (@leaf == :field_leaves_friend_class) || (@leaf == :field_leaves_friend_function) || (@leaf == :field_leaves_enumerator) || (@leaf == :field_leaves_member) || (@leaf == :field_leaves_static_member) || (@leaf == :field_leaves_method) || (@leaf == :field_leaves_nested_type) || (@leaf == :field_leaves_nested_type_ex) || (@leaf == :field_leaves_one_method) || (@leaf == :field_leaves_modified_member)) 
      case leaf
      when :field_leaves_base_class
        @content = BaseClass.new(@_io, self, @_root)
      when :field_leaves_base_interface
        @content = BaseClass.new(@_io, self, @_root)
      when :field_leaves_continuation
        @content = Continuation.new(@_io, self, @_root)
      when :field_leaves_enumerator
        @content = Enumerator.new(@_io, self, @_root)
      when :field_leaves_friend_class
        @content = FriendClass.new(@_io, self, @_root)
      when :field_leaves_friend_function
        @content = FriendFunction.new(@_io, self, @_root)
      when :field_leaves_indirect_virtual_base_class
        @content = VirtualBaseClass.new(@_io, self, @_root)
      when :field_leaves_member
        @content = Member.new(@_io, self, @_root)
      when :field_leaves_method
        @content = Method.new(@_io, self, @_root)
      when :field_leaves_modified_member
        @content = NestedType.new(@_io, self, @_root)
      when :field_leaves_nested_type
        @content = NestedType.new(@_io, self, @_root)
      when :field_leaves_nested_type_ex
        @content = NestedType.new(@_io, self, @_root)
      when :field_leaves_one_method
        @content = OneMethod.new(@_io, self, @_root)
      when :field_leaves_static_member
        @content = StaticMember.new(@_io, self, @_root)
      when :field_leaves_virtual_base_class
        @content = VirtualBaseClass.new(@_io, self, @_root)
      when :field_leaves_vtable_pointer
        @content = VtablePointer.new(@_io, self, @_root)
      when :field_leaves_vtable_pointer_at
        @content = VtablePointerAt.new(@_io, self, @_root)
      end
      @fillers = []
      (num_padding).times { |i|
        @fillers << @_io.read_u1
      }
      self
    end

    ##
    # How many bytes of padding follow.
    def num_padding
      return @num_padding unless @num_padding.nil?
      @num_padding = ((4 - (_io.pos & 3)) & 3)
      @num_padding
    end

    ##
    # Kind of the field; `old_field_leaves` are not described here.
    attr_reader :leaf

    ##
    # What depends on the kind.
    attr_reader :content

    ##
    # Not present in front of the next field if the offset is a multiple of 4.
    attr_reader :fillers
  end

  ##
  # Members of a structure, union or class, or constants of an enumeration.
  # @see https://llvm.org/docs/PDB/CodeViewTypes.html Source
  class FieldList < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @fields = []
      i = 0
      while not @_io.eof?
        @fields << Field.new(@_io, self, @_root)
        i += 1
      end
      self
    end
    attr_reader :fields
  end

  ##
  # A friend.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class FriendClass < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @_unnamed0 = @_io.read_bytes(2)
      @friend_type = @_io.read_u4le
      self
    end
    attr_reader :_unnamed0

    ##
    # Type index of the class.
    attr_reader :friend_type
  end

  ##
  # A function that is a friend.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class FriendFunction < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @_unnamed0 = @_io.read_bytes(2)
      @function_type = @_io.read_u4le
      @name = @_io.read_bytes_term(0, false, true, true)
      self
    end

    ##
    # Padding.
    attr_reader :_unnamed0

    ##
    # Type index of the function.
    attr_reader :function_type

    ##
    # Its decorated name.
    attr_reader :name
  end

  ##
  # A part of the stream of hash values.
  # @see https://llvm.org/docs/PDB/TpiStream.html Source
  class HashPart < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @ofs_part = @_io.read_s4le
      @len_part = @_io.read_u4le
      self
    end

    ##
    # Offset in that stream.
    attr_reader :ofs_part

    ##
    # Size in bytes.
    attr_reader :len_part
  end

  ##
  # A member that each instance has.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class Member < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @head = MemberHead.new(@_io, self, @_root)
      @member_offset = Numeric.new(@_io, self, @_root)
      @name = @_io.read_bytes_term(0, false, true, true)
      self
    end
    attr_reader :head

    ##
    # Offset in bytes; for bits that of the number.
    attr_reader :member_offset

    ##
    # Its spelling in the source.
    attr_reader :name
  end

  ##
  # The type of a function of a class.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class MemberFunction < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @return_type = @_io.read_u4le
      @class_type = @_io.read_u4le
      @this_type = @_io.read_u4le
      @calling_convention = @_io.read_u1
      @options = @_io.read_u1
      @num_parameters = @_io.read_u2le
      @parameters = @_io.read_u4le
      @this_adjustment = @_io.read_s4le
      self
    end

    ##
    # Type index of its value.
    attr_reader :return_type

    ##
    # Type index of the class.
    attr_reader :class_type

    ##
    # Type index of `this`; 0 for a static one.
    attr_reader :this_type

    ##
    # How it is called; 11: this call.
    attr_reader :calling_convention

    ##
    # Bit 0: returns a C++ object; bits 1 and 2: constructor.
    attr_reader :options

    ##
    # How many parameters it has, without `this`.
    attr_reader :num_parameters

    ##
    # Type index of an `argument_list`.
    attr_reader :parameters

    ##
    # Bytes that are added to `this`.
    attr_reader :this_adjustment
  end

  ##
  # The fixed part of a `member`.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class MemberHead < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @attributes = @_io.read_u2le
      @member_type = @_io.read_u4le
      self
    end

    ##
    # Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
    attr_reader :attributes

    ##
    # Type index of the member.
    attr_reader :member_type
  end

  ##
  # Functions that share a name.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class Method < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @head = MethodHead.new(@_io, self, @_root)
      @name = @_io.read_bytes_term(0, false, true, true)
      self
    end
    attr_reader :head

    ##
    # Their spelling in the source.
    attr_reader :name
  end

  ##
  # The fixed part of a `method`.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class MethodHead < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @num_methods = @_io.read_u2le
      @method_list = @_io.read_u4le
      self
    end

    ##
    # How many functions have the name.
    attr_reader :num_methods

    ##
    # Type index of the list of them.
    attr_reader :method_list
  end

  ##
  # A type with qualifiers.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class Modifier < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @modified_type = @_io.read_u4le
      @qualifiers = @_io.read_u2le
      self
    end

    ##
    # Type index of the type without them.
    attr_reader :modified_type

    ##
    # Bit 0: const; bit 1: volatile; bit 2: unaligned.
    attr_reader :qualifiers
  end

  ##
  # A type that is declared in this one, or a changed member.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class NestedType < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @head = MemberHead.new(@_io, self, @_root)
      @name = @_io.read_bytes_term(0, false, true, true)
      self
    end
    attr_reader :head

    ##
    # Its spelling in the source; empty for one without.
    attr_reader :name
  end

  ##
  # A number. It is `leaf` if that is below 0x8000, else the field that is there.
  # @see https://llvm.org/docs/PDB/CodeViewTypes.html Source
  class Numeric < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @leaf = @_io.read_u2le
      if leaf == 32768
        @as_s1 = @_io.read_s1
      end
      if leaf == 32769
        @as_s2 = @_io.read_s2le
      end
      if leaf == 32770
        @as_u2 = @_io.read_u2le
      end
      if leaf == 32771
        @as_s4 = @_io.read_s4le
      end
      if leaf == 32772
        @as_u4 = @_io.read_u4le
      end
      if leaf == 32777
        @as_s8 = @_io.read_s8le
      end
      if leaf == 32778
        @as_u8 = @_io.read_u8le
      end
      if  ((leaf == 32791) || (leaf == 32792)) 
        @as_16_bytes = @_io.read_bytes(16)
      end
      self
    end

    ##
    # The number, or one of `number_leaves`.
    attr_reader :leaf
    attr_reader :as_s1
    attr_reader :as_s2
    attr_reader :as_u2
    attr_reader :as_s4
    attr_reader :as_u4
    attr_reader :as_s8
    attr_reader :as_u8

    ##
    # A number of 128 bits.
    attr_reader :as_16_bytes
  end

  ##
  # A function.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class OneMethod < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @head = MemberHead.new(@_io, self, @_root)
      if  ((head.attributes & 28 == 16) || (head.attributes & 28 == 24)) 
        @ofs_vtable_entry = @_io.read_u4le
      end
      @name = @_io.read_bytes_term(0, false, true, true)
      self
    end
    attr_reader :head

    ##
    # Offset in the table of virtual functions, if the function is new there.
    attr_reader :ofs_vtable_entry

    ##
    # Its spelling in the source.
    attr_reader :name
  end

  ##
  # A pointer or reference. Behind the fields, pointers to members have the
  # type index of the class and the representation.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class Pointer < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @target = @_io.read_u4le
      @attributes = @_io.read_u4le
      self
    end

    ##
    # Type index of what it points to.
    attr_reader :target

    ##
    # Bits 0 to 4: `pointer_kinds`; bits 5 to 7: `pointer_modes`; bits 8 to
    # 12: qualifiers; bits 13 to 18: size in bytes.
    attr_reader :attributes
  end

  ##
  # The type of a function.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class Procedure < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @return_type = @_io.read_u4le
      @calling_convention = @_io.read_u1
      @options = @_io.read_u1
      @num_parameters = @_io.read_u2le
      @parameters = @_io.read_u4le
      self
    end

    ##
    # Type index of its value.
    attr_reader :return_type

    ##
    # How it is called; 0: near C.
    attr_reader :calling_convention

    ##
    # Bit 0: returns a C++ object; bits 1 and 2: constructor.
    attr_reader :options

    ##
    # How many parameters it has.
    attr_reader :num_parameters

    ##
    # Type index of an `argument_list`.
    attr_reader :parameters
  end

  ##
  # What each record begins with.
  # @see https://llvm.org/docs/PDB/TpiStream.html Source
  class RecordHead < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @len_record = @_io.read_u2le
      @leaf = Kaitai::Struct::Stream::resolve_enum(WindowsCodeviewTypes::LEAVES, @_io.read_u2le)
      self
    end

    ##
    # Size in bytes of what follows this field.
    attr_reader :len_record

    ##
    # Kind of the record.
    attr_reader :leaf
  end

  ##
  # Records, one after another, by ascending type indices.
  # @see https://llvm.org/docs/PDB/TpiStream.html Source
  class RecordList < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @records = []
      i = 0
      while not @_io.eof?
        @records << TypeRecord.new(@_io, self, @_root)
        i += 1
      end
      self
    end
    attr_reader :records
  end

  ##
  # A member that all instances share.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class StaticMember < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @head = MemberHead.new(@_io, self, @_root)
      @name = @_io.read_bytes_term(0, false, true, true)
      self
    end
    attr_reader :head

    ##
    # Its spelling in the source.
    attr_reader :name
  end

  ##
  # A record; its first two fields are a `record_head`.
  # @see https://llvm.org/docs/PDB/CodeViewTypes.html Source
  class TypeRecord < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @len_record = @_io.read_u2le
      @leaf = Kaitai::Struct::Stream::resolve_enum(WindowsCodeviewTypes::LEAVES, @_io.read_u2le)
      case leaf
      when :leaves_alias
        _io_content = @_io.substream(len_record - 2)
        @content = Alias.new(_io_content, self, @_root)
      when :leaves_argument_list
        _io_content = @_io.substream(len_record - 2)
        @content = ArgumentList.new(_io_content, self, @_root)
      when :leaves_array
        _io_content = @_io.substream(len_record - 2)
        @content = ArrayType.new(_io_content, self, @_root)
      when :leaves_bit_field
        _io_content = @_io.substream(len_record - 2)
        @content = BitField.new(_io_content, self, @_root)
      when :leaves_class_19
        _io_content = @_io.substream(len_record - 2)
        @content = Composite19.new(_io_content, self, @_root)
      when :leaves_class_type
        _io_content = @_io.substream(len_record - 2)
        @content = Composite.new(_io_content, self, @_root)
      when :leaves_enumeration
        _io_content = @_io.substream(len_record - 2)
        @content = Enumeration.new(_io_content, self, @_root)
      when :leaves_field_list
        _io_content = @_io.substream(len_record - 2)
        @content = FieldList.new(_io_content, self, @_root)
      when :leaves_interface_19
        _io_content = @_io.substream(len_record - 2)
        @content = Composite19.new(_io_content, self, @_root)
      when :leaves_interface_type
        _io_content = @_io.substream(len_record - 2)
        @content = Composite.new(_io_content, self, @_root)
      when :leaves_member_function
        _io_content = @_io.substream(len_record - 2)
        @content = MemberFunction.new(_io_content, self, @_root)
      when :leaves_modifier
        _io_content = @_io.substream(len_record - 2)
        @content = Modifier.new(_io_content, self, @_root)
      when :leaves_pointer
        _io_content = @_io.substream(len_record - 2)
        @content = Pointer.new(_io_content, self, @_root)
      when :leaves_procedure
        _io_content = @_io.substream(len_record - 2)
        @content = Procedure.new(_io_content, self, @_root)
      when :leaves_structure
        _io_content = @_io.substream(len_record - 2)
        @content = Composite.new(_io_content, self, @_root)
      when :leaves_structure_19
        _io_content = @_io.substream(len_record - 2)
        @content = Composite19.new(_io_content, self, @_root)
      when :leaves_union_19
        _io_content = @_io.substream(len_record - 2)
        @content = Union19.new(_io_content, self, @_root)
      when :leaves_union_type
        _io_content = @_io.substream(len_record - 2)
        @content = UnionType.new(_io_content, self, @_root)
      when :leaves_vtable_shape
        _io_content = @_io.substream(len_record - 2)
        @content = VtableShape.new(_io_content, self, @_root)
      else
        @content = @_io.read_bytes(len_record - 2)
      end
      self
    end

    ##
    # Size in bytes of what follows; a multiple of 4 but for 2.
    attr_reader :len_record

    ##
    # Kind of the record.
    attr_reader :leaf

    ##
    # The rest; bytes for a kind that is not described here.
    attr_reader :content
    attr_reader :_raw_content
  end

  ##
  # A union as Visual C++ 2019 may write it. Not seen in a file: from the
  # descriptions of other readers alone.
  # @see https://github.com/microsoft/pdb-rs Source
  class Union19 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @head = Union19Head.new(@_io, self, @_root)
      @instance_size = Numeric.new(@_io, self, @_root)
      @name = @_io.read_bytes_term(0, false, true, true)
      if head.properties & 512 != 0
        @unique_name = @_io.read_bytes_term(0, false, true, true)
      end
      self
    end
    attr_reader :head

    ##
    # Size of an instance in bytes.
    attr_reader :instance_size

    ##
    # Name of the type, with those of the scopes that it is in.
    attr_reader :name

    ##
    # Decorated name; no other type has it.
    attr_reader :unique_name
  end

  ##
  # The fixed part of a `union_19`.
  # @see https://github.com/microsoft/pdb-rs Source
  class Union19Head < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @properties = @_io.read_u4le
      @field_list = @_io.read_u4le
      @num_members = @_io.read_u2le
      self
    end

    ##
    # Combination of `property_masks`.
    attr_reader :properties

    ##
    # Type index of the `field_list`; 0 in a forward reference.
    attr_reader :field_list

    ##
    # Number of members; functions count too.
    attr_reader :num_members
  end

  ##
  # The fixed part of a `union_type`.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class UnionHead < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @num_members = @_io.read_u2le
      @properties = @_io.read_u2le
      @field_list = @_io.read_u4le
      self
    end

    ##
    # Number of members; functions count too.
    attr_reader :num_members

    ##
    # Combination of `property_masks`.
    attr_reader :properties

    ##
    # Type index of the `field_list`; 0 in a forward reference.
    attr_reader :field_list
  end

  ##
  # A union.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class UnionType < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @head = UnionHead.new(@_io, self, @_root)
      @instance_size = Numeric.new(@_io, self, @_root)
      @name = @_io.read_bytes_term(0, false, true, true)
      if head.properties & 512 != 0
        @unique_name = @_io.read_bytes_term(0, false, true, true)
      end
      self
    end
    attr_reader :head

    ##
    # Size of an instance in bytes.
    attr_reader :instance_size

    ##
    # Name of the type, with those of the scopes that it is in.
    attr_reader :name

    ##
    # Decorated name; no other type has it.
    attr_reader :unique_name
  end

  ##
  # A virtual base class: its offset in the object is in a table of the image.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class VirtualBaseClass < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @head = VirtualBaseClassHead.new(@_io, self, @_root)
      @pointer_offset = Numeric.new(@_io, self, @_root)
      @table_index = Numeric.new(@_io, self, @_root)
      self
    end
    attr_reader :head

    ##
    # Offset of the pointer to the table of bases.
    attr_reader :pointer_offset

    ##
    # Entry of that table.
    attr_reader :table_index
  end

  ##
  # The fixed part of a `virtual_base_class`.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class VirtualBaseClassHead < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @attributes = @_io.read_u2le
      @base_type = @_io.read_u4le
      @pointer_type = @_io.read_u4le
      self
    end

    ##
    # Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
    attr_reader :attributes

    ##
    # Type index of the base class.
    attr_reader :base_type

    ##
    # Type index of the pointer to the table of bases.
    attr_reader :pointer_type
  end

  ##
  # The pointer to the table of virtual functions, at offset 0.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class VtablePointer < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @_unnamed0 = @_io.read_bytes(2)
      @pointer_type = @_io.read_u4le
      self
    end
    attr_reader :_unnamed0

    ##
    # Type index of the pointer.
    attr_reader :pointer_type
  end

  ##
  # The pointer to the table of virtual functions, elsewhere.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class VtablePointerAt < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @_unnamed0 = @_io.read_bytes(2)
      @pointer_type = @_io.read_u4le
      @ofs_pointer = @_io.read_u4le
      self
    end
    attr_reader :_unnamed0

    ##
    # Type index of the pointer.
    attr_reader :pointer_type

    ##
    # Its offset.
    attr_reader :ofs_pointer
  end

  ##
  # The shape of a table of virtual functions; four bits for each follow.
  # @see https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h Source
  class VtableShape < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @num_entries = @_io.read_u2le
      self
    end

    ##
    # How many entries the table has.
    attr_reader :num_entries
  end

  ##
  # One record for each type index, in this order.
  def records
    return @records unless @records.nil?
    _pos = @_io.pos
    @_io.seek(len_header)
    _io_records = @_io.substream(len_records)
    @records = RecordList.new(_io_records, self, @_root)
    @_io.seek(_pos)
    @records
  end

  ##
  # Version of the format; 20040203 since Visual C++ 8.
  attr_reader :version

  ##
  # Size of the header in bytes; the first record begins there.
  attr_reader :len_header

  ##
  # Type index of the first record; 0x1000.
  attr_reader :first_index

  ##
  # Type index after that of the last record.
  attr_reader :end_index

  ##
  # Size of all records in bytes.
  attr_reader :len_records

  ##
  # Number of the stream with hash values of the records.
  attr_reader :hash_stream

  ##
  # Number of another such stream; 0xffff if there is none.
  attr_reader :hash_stream_aux

  ##
  # Size of a hash value in bytes.
  attr_reader :len_hash

  ##
  # How many different hash values there may be.
  attr_reader :num_hash_buckets

  ##
  # Hash values of all records.
  attr_reader :hash_values

  ##
  # Offsets of some records by their indices, for searches.
  attr_reader :index_offsets

  ##
  # A table that was added by incremental linking.
  attr_reader :hash_adjusters
  attr_reader :_raw_records
end
