meta:
  id: windows_codeview_types
  title: CodeView type records of a program database (TPI stream)
  application: Microsoft Visual C++, LLVM, WinDbg
  file-extension: pdb
  tags:
    - executable
    - windows
  license: CC0-1.0
  ks-version: '0.9'
  endian: le
doc: |
  Types of an image of Windows: structures, unions, enumerations and what they
  are made of. This is stream 2 of a PDB file, after its blocks were joined.

  A header is followed by records, each of which describes a type. The first
  record has the type index `first_index`, the next one the next number, and so
  on. Type indices below 0x1000 are simple types: bits 0 to 7 are the number
  (`simple_types`), bits 8 to 11 are 0, or the kind of a pointer to it
  (`simple_modes`). Where no type is meant, the index is 0.

  Structures, unions and enumerations have a name and the index of a
  `field_list`. One whose `properties` have `forward_reference` has neither size
  nor fields: these are in another record with the same unique name, or the same
  name if there is none.

  Leaves whose names end in `_st` are those of compilers before 2002. Their names
  begin with a byte that has their length, instead of ending with a zero; these
  leaves are listed, but not described otherwise.

  Any index, size, count and offset may be wrong, and records may refer to
  themselves. Compared with files of LLVM 14; records that LLVM does not write
  follow Microsoft's and LLVM's descriptions alone.
doc-ref:
  - https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
  - https://llvm.org/docs/PDB/TpiStream.html
  - https://llvm.org/docs/PDB/CodeViewTypes.html
-webide-representation: '{len_records:dec} bytes of records'
seq:
  - id: version
    -orig-id: vers
    type: u4
    doc: Version of the format; 20040203 since Visual C++ 8.
  - id: len_header
    -orig-id: cbHdr
    type: u4
    doc: Size of the header in bytes; the first record begins there.
  - id: first_index
    -orig-id: tiMin
    type: u4
    doc: Type index of the first record; 0x1000.
  - id: end_index
    -orig-id: tiMac
    type: u4
    doc: Type index after that of the last record.
  - id: len_records
    -orig-id: cbGprec
    type: u4
    doc: Size of all records in bytes.
  - id: hash_stream
    -orig-id: sn
    type: u2
    doc: Number of the stream with hash values of the records.
  - id: hash_stream_aux
    -orig-id: snPad
    type: u2
    doc: Number of another such stream; 0xffff if there is none.
  - id: len_hash
    -orig-id: cbHashKey
    type: u4
    doc: Size of a hash value in bytes.
  - id: num_hash_buckets
    -orig-id: cHashBuckets
    type: u4
    doc: How many different hash values there may be.
  - id: hash_values
    -orig-id: offcbHashVals
    type: hash_part
    doc: Hash values of all records.
  - id: index_offsets
    -orig-id: offcbTiOff
    type: hash_part
    doc: Offsets of some records by their indices, for searches.
  - id: hash_adjusters
    -orig-id: offcbHashAdj
    type: hash_part
    doc: A table that was added by incremental linking.
instances:
  records:
    pos: len_header
    size: len_records
    type: record_list
    doc: One record for each type index, in this order.
types:
  hash_part:
    -orig-id: OffCb
    doc: A part of the stream of hash values.
    doc-ref: https://llvm.org/docs/PDB/TpiStream.html
    seq:
      - id: ofs_part
        -orig-id: off
        type: s4
        doc: Offset in that stream.
      - id: len_part
        -orig-id: cb
        type: u4
        doc: Size in bytes.
  record_list:
    doc: Records, one after another, by ascending type indices.
    doc-ref: https://llvm.org/docs/PDB/TpiStream.html
    seq:
      - id: records
        type: type_record
        repeat: eos
  record_head:
    doc: What each record begins with.
    doc-ref: https://llvm.org/docs/PDB/TpiStream.html
    seq:
      - id: len_record
        type: u2
        doc: Size in bytes of what follows this field.
      - id: leaf
        type: u2
        enum: leaves
        doc: Kind of the record.
  type_record:
    doc: A record; its first two fields are a `record_head`.
    doc-ref: https://llvm.org/docs/PDB/CodeViewTypes.html
    seq:
      - id: len_record
        type: u2
        doc: Size in bytes of what follows; a multiple of 4 but for 2.
      - id: leaf
        type: u2
        enum: leaves
        doc: Kind of the record.
      - id: content
        size: len_record - 2
        type:
          switch-on: leaf
          cases:
            'leaves::structure': composite
            'leaves::class_type': composite
            'leaves::interface_type': composite
            'leaves::union_type': union_type
            'leaves::enumeration': enumeration
            'leaves::structure_19': composite_19
            'leaves::class_19': composite_19
            'leaves::interface_19': composite_19
            'leaves::union_19': union_19
            'leaves::field_list': field_list
            'leaves::pointer': pointer
            'leaves::array': array_type
            'leaves::bit_field': bit_field
            'leaves::modifier': modifier
            'leaves::procedure': procedure
            'leaves::member_function': member_function
            'leaves::argument_list': argument_list
            'leaves::vtable_shape': vtable_shape
            'leaves::alias': alias
        doc: The rest; bytes for a kind that is not described here.
  composite_head:
    -orig-id: lfClass
    doc: The fixed part of a `composite`.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: num_members
        -orig-id: count
        type: u2
        doc: Number of members; functions count too.
      - id: properties
        -orig-id: property
        type: u2
        doc: Combination of `property_masks`.
      - id: field_list
        -orig-id: field
        type: u4
        doc: Type index of the `field_list`; 0 in a forward reference.
      - id: derived_from
        -orig-id: derived
        type: u4
        doc: Type index of a list of derived classes; 0 in practice.
      - id: vtable_shape
        -orig-id: vshape
        type: u4
        doc: Type index of a `vtable_shape`; 0 without virtual functions.
  composite:
    doc: A structure, class or interface.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: head
        type: composite_head
      - id: instance_size
        type: numeric
        doc: Size of an instance in bytes.
      - id: name
        terminator: 0
        doc: Name of the type, with those of the scopes that it is in.
      - id: unique_name
        terminator: 0
        if: (head.properties & 0x200) != 0
        doc: Decorated name; no other type has it.
  union_head:
    -orig-id: lfUnion
    doc: The fixed part of a `union_type`.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: num_members
        -orig-id: count
        type: u2
        doc: Number of members; functions count too.
      - id: properties
        -orig-id: property
        type: u2
        doc: Combination of `property_masks`.
      - id: field_list
        -orig-id: field
        type: u4
        doc: Type index of the `field_list`; 0 in a forward reference.
  union_type:
    doc: A union.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: head
        type: union_head
      - id: instance_size
        type: numeric
        doc: Size of an instance in bytes.
      - id: name
        terminator: 0
        doc: Name of the type, with those of the scopes that it is in.
      - id: unique_name
        terminator: 0
        if: (head.properties & 0x200) != 0
        doc: Decorated name; no other type has it.
  enumeration_head:
    -orig-id: lfEnum
    doc: The fixed part of an `enumeration`.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: num_members
        -orig-id: count
        type: u2
        doc: Number of members; functions count too.
      - id: properties
        -orig-id: property
        type: u2
        doc: Combination of `property_masks`.
      - id: base_type
        -orig-id: utype
        type: u4
        doc: Type index of the number that has its values.
      - id: field_list
        -orig-id: field
        type: u4
        doc: Type index of the `field_list`; 0 in a forward reference.
  enumeration:
    doc: An enumeration.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: head
        type: enumeration_head
      - id: name
        terminator: 0
        doc: Name of the type, with those of the scopes that it is in.
      - id: unique_name
        terminator: 0
        if: (head.properties & 0x200) != 0
        doc: Decorated name; no other type has it.
  composite_19_head:
    doc: The fixed part of a `composite_19`.
    doc-ref: https://github.com/microsoft/pdb-rs
    seq:
      - id: properties
        type: u4
        doc: Combination of `property_masks`.
      - id: field_list
        type: u4
        doc: Type index of the `field_list`; 0 in a forward reference.
      - id: derived_from
        type: u4
        doc: Type index of a list of derived classes; 0 in practice.
      - id: vtable_shape
        type: u4
        doc: Type index of a `vtable_shape`; 0 without virtual functions.
      - id: num_members
        type: u2
        doc: Number of members; functions count too.
  composite_19:
    doc: |
      A structure, class or interface as Visual C++ 2019 may write it. Not seen
      in a file: from the descriptions of other readers alone.
    doc-ref: https://github.com/microsoft/pdb-rs
    seq:
      - id: head
        type: composite_19_head
      - id: instance_size
        type: numeric
        doc: Size of an instance in bytes.
      - id: name
        terminator: 0
        doc: Name of the type, with those of the scopes that it is in.
      - id: unique_name
        terminator: 0
        if: (head.properties & 0x200) != 0
        doc: Decorated name; no other type has it.
  union_19_head:
    doc: The fixed part of a `union_19`.
    doc-ref: https://github.com/microsoft/pdb-rs
    seq:
      - id: properties
        type: u4
        doc: Combination of `property_masks`.
      - id: field_list
        type: u4
        doc: Type index of the `field_list`; 0 in a forward reference.
      - id: num_members
        type: u2
        doc: Number of members; functions count too.
  union_19:
    doc: |
      A union as Visual C++ 2019 may write it. Not seen in a file: from the
      descriptions of other readers alone.
    doc-ref: https://github.com/microsoft/pdb-rs
    seq:
      - id: head
        type: union_19_head
      - id: instance_size
        type: numeric
        doc: Size of an instance in bytes.
      - id: name
        terminator: 0
        doc: Name of the type, with those of the scopes that it is in.
      - id: unique_name
        terminator: 0
        if: (head.properties & 0x200) != 0
        doc: Decorated name; no other type has it.
  pointer:
    -orig-id: lfPointer
    doc: |
      A pointer or reference. Behind the fields, pointers to members have the
      type index of the class and the representation.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: target
        -orig-id: utype
        type: u4
        doc: Type index of what it points to.
      - id: attributes
        -orig-id: attr
        type: u4
        doc: |
          Bits 0 to 4: `pointer_kinds`; bits 5 to 7: `pointer_modes`; bits 8 to
          12: qualifiers; bits 13 to 18: size in bytes.
  array_head:
    -orig-id: lfArray
    doc: The fixed part of an `array_type`.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: element_type
        -orig-id: elemtype
        type: u4
        doc: Type index of an element; an array for arrays of arrays.
      - id: index_type
        -orig-id: idxtype
        type: u4
        doc: Type index of the number that indexes it.
  array_type:
    doc: An array. The number of its elements follows from the sizes.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: head
        type: array_head
      - id: array_size
        type: numeric
        doc: Size of the whole array in bytes.
      - id: name
        terminator: 0
        doc: Empty in practice.
  bit_field:
    -orig-id: lfBitfield
    doc: Some bits of a number.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: base_type
        -orig-id: type
        type: u4
        doc: Type index of the number.
      - id: num_bits
        -orig-id: length
        type: u1
        doc: How many bits.
      - id: position
        -orig-id: position
        type: u1
        doc: The lowest bit.
  modifier:
    -orig-id: lfModifier
    doc: A type with qualifiers.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: modified_type
        -orig-id: type
        type: u4
        doc: Type index of the type without them.
      - id: qualifiers
        -orig-id: attr
        type: u2
        doc: |
          Bit 0: const; bit 1: volatile; bit 2: unaligned.
  procedure:
    -orig-id: lfProc
    doc: The type of a function.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: return_type
        -orig-id: rvtype
        type: u4
        doc: Type index of its value.
      - id: calling_convention
        -orig-id: calltype
        type: u1
        doc: |
          How it is called; 0: near C.
      - id: options
        -orig-id: funcattr
        type: u1
        doc: |
          Bit 0: returns a C++ object; bits 1 and 2: constructor.
      - id: num_parameters
        -orig-id: parmcount
        type: u2
        doc: How many parameters it has.
      - id: parameters
        -orig-id: arglist
        type: u4
        doc: Type index of an `argument_list`.
  member_function:
    -orig-id: lfMFunc
    doc: The type of a function of a class.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: return_type
        -orig-id: rvtype
        type: u4
        doc: Type index of its value.
      - id: class_type
        -orig-id: classtype
        type: u4
        doc: Type index of the class.
      - id: this_type
        -orig-id: thistype
        type: u4
        doc: Type index of `this`; 0 for a static one.
      - id: calling_convention
        -orig-id: calltype
        type: u1
        doc: |
          How it is called; 11: this call.
      - id: options
        -orig-id: funcattr
        type: u1
        doc: |
          Bit 0: returns a C++ object; bits 1 and 2: constructor.
      - id: num_parameters
        -orig-id: parmcount
        type: u2
        doc: How many parameters it has, without `this`.
      - id: parameters
        -orig-id: arglist
        type: u4
        doc: Type index of an `argument_list`.
      - id: this_adjustment
        -orig-id: thisadjust
        type: s4
        doc: Bytes that are added to `this`.
  argument_list:
    doc: Types of the parameters of a function.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: num_types
        type: u4
        doc: How many there are.
      - id: types
        type: u4
        repeat: expr
        repeat-expr: num_types
  vtable_shape:
    -orig-id: lfVTShape
    doc: The shape of a table of virtual functions; four bits for each follow.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: num_entries
        -orig-id: count
        type: u2
        doc: How many entries the table has.
  alias_head:
    -orig-id: lfAlias
    doc: The fixed part of an `alias`.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: aliased_type
        -orig-id: utype
        type: u4
        doc: Type index of the type.
  alias:
    doc: Another name for a type.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: head
        type: alias_head
      - id: name
        terminator: 0
        doc: The other name.
  field_list:
    doc: Members of a structure, union or class, or constants of an enumeration.
    doc-ref: https://llvm.org/docs/PDB/CodeViewTypes.html
    seq:
      - id: fields
        type: field
        repeat: eos
  field:
    doc: |
      A member or constant, and padding: bytes 0xf3, 0xf2, 0xf1 up to an offset
      that is a multiple of 4.
    doc-ref: https://llvm.org/docs/PDB/CodeViewTypes.html
    seq:
      - id: leaf
        type: u2
        enum: field_leaves
        valid:
          any-of:
            - field_leaves::base_class
            - field_leaves::base_interface
            - field_leaves::virtual_base_class
            - field_leaves::indirect_virtual_base_class
            - field_leaves::continuation
            - field_leaves::vtable_pointer
            - field_leaves::vtable_pointer_at
            - field_leaves::friend_class
            - field_leaves::friend_function
            - field_leaves::enumerator
            - field_leaves::member
            - field_leaves::static_member
            - field_leaves::method
            - field_leaves::nested_type
            - field_leaves::nested_type_ex
            - field_leaves::one_method
            - field_leaves::modified_member
        doc: Kind of the field; `old_field_leaves` are not described here.
      - id: content
        type:
          switch-on: leaf
          cases:
            'field_leaves::base_class': base_class
            'field_leaves::base_interface': base_class
            'field_leaves::virtual_base_class': virtual_base_class
            'field_leaves::indirect_virtual_base_class': virtual_base_class
            'field_leaves::continuation': continuation
            'field_leaves::vtable_pointer': vtable_pointer
            'field_leaves::vtable_pointer_at': vtable_pointer_at
            'field_leaves::friend_class': friend_class
            'field_leaves::friend_function': friend_function
            'field_leaves::enumerator': enumerator
            'field_leaves::member': member
            'field_leaves::static_member': static_member
            'field_leaves::method': method
            'field_leaves::nested_type': nested_type
            'field_leaves::nested_type_ex': nested_type
            'field_leaves::one_method': one_method
            'field_leaves::modified_member': nested_type
        doc: What depends on the kind.
      - id: fillers
        type: u1
        repeat: expr
        repeat-expr: num_padding
        doc: |
          Not present in front of the next field if the offset is a multiple of 4.
    instances:
      num_padding:
        value: ((4 - (_io.pos & 3)).as<u1> & 3).as<u1>
        doc: How many bytes of padding follow.
  base_class_head:
    -orig-id: lfBClass
    doc: The fixed part of a `base_class`.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: attributes
        -orig-id: attr
        type: u2
        doc: |
          Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
      - id: base_type
        -orig-id: index
        type: u4
        doc: Type index of the base class.
  base_class:
    doc: A base class.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: head
        type: base_class_head
      - id: base_offset
        type: numeric
        doc: Offset in the class.
  virtual_base_class_head:
    -orig-id: lfVBClass
    doc: The fixed part of a `virtual_base_class`.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: attributes
        -orig-id: attr
        type: u2
        doc: |
          Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
      - id: base_type
        -orig-id: index
        type: u4
        doc: Type index of the base class.
      - id: pointer_type
        -orig-id: vbptr
        type: u4
        doc: Type index of the pointer to the table of bases.
  virtual_base_class:
    doc: |
      A virtual base class: its offset in the object is in a table of the image.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: head
        type: virtual_base_class_head
      - id: pointer_offset
        type: numeric
        doc: Offset of the pointer to the table of bases.
      - id: table_index
        type: numeric
        doc: Entry of that table.
  continuation:
    -orig-id: lfIndex
    doc: The list goes on in another record.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - -orig-id: pad0
        size: 2
      - id: field_list
        -orig-id: index
        type: u4
        doc: Type index of that `field_list`.
  vtable_pointer:
    -orig-id: lfVFuncTab
    doc: The pointer to the table of virtual functions, at offset 0.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - -orig-id: pad0
        size: 2
      - id: pointer_type
        -orig-id: type
        type: u4
        doc: Type index of the pointer.
  vtable_pointer_at:
    -orig-id: lfVFuncOff
    doc: The pointer to the table of virtual functions, elsewhere.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - -orig-id: pad0
        size: 2
      - id: pointer_type
        -orig-id: type
        type: u4
        doc: Type index of the pointer.
      - id: ofs_pointer
        -orig-id: offset
        type: u4
        doc: Its offset.
  friend_class:
    -orig-id: lfFriendCls
    doc: A friend.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - -orig-id: pad0
        size: 2
      - id: friend_type
        -orig-id: index
        type: u4
        doc: Type index of the class.
  friend_function:
    doc: A function that is a friend.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - size: 2
        doc: Padding.
      - id: function_type
        type: u4
        doc: Type index of the function.
      - id: name
        terminator: 0
        doc: Its decorated name.
  enumerator:
    doc: A constant.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: head
        type: enumerator_head
      - id: value
        type: numeric
        doc: Its value.
      - id: name
        terminator: 0
        doc: Its spelling in the source.
  enumerator_head:
    -orig-id: lfEnumerate
    doc: The fixed part of an `enumerator`.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: attributes
        -orig-id: attr
        type: u2
        doc: |
          Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
  member_head:
    -orig-id: lfMember
    doc: The fixed part of a `member`.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: attributes
        -orig-id: attr
        type: u2
        doc: |
          Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
      - id: member_type
        -orig-id: index
        type: u4
        doc: Type index of the member.
  member:
    doc: A member that each instance has.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: head
        type: member_head
      - id: member_offset
        type: numeric
        doc: Offset in bytes; for bits that of the number.
      - id: name
        terminator: 0
        doc: Its spelling in the source.
  static_member:
    doc: A member that all instances share.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: head
        type: member_head
      - id: name
        terminator: 0
        doc: Its spelling in the source.
  method_head:
    -orig-id: lfMethod
    doc: The fixed part of a `method`.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: num_methods
        -orig-id: count
        type: u2
        doc: How many functions have the name.
      - id: method_list
        -orig-id: mList
        type: u4
        doc: Type index of the list of them.
  method:
    doc: Functions that share a name.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: head
        type: method_head
      - id: name
        terminator: 0
        doc: Their spelling in the source.
  nested_type:
    doc: A type that is declared in this one, or a changed member.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: head
        type: member_head
      - id: name
        terminator: 0
        doc: Its spelling in the source; empty for one without.
  one_method:
    doc: A function.
    doc-ref: https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
    seq:
      - id: head
        type: member_head
      - id: ofs_vtable_entry
        type: u4
        if: (head.attributes & 0x1c) == 0x10 or (head.attributes & 0x1c) == 0x18
        doc: |
          Offset in the table of virtual functions, if the function is new there.
      - id: name
        terminator: 0
        doc: Its spelling in the source.
  numeric:
    doc: |
      A number. It is `leaf` if that is below 0x8000, else the field that is there.
    doc-ref: https://llvm.org/docs/PDB/CodeViewTypes.html
    seq:
      - id: leaf
        type: u2
        doc: The number, or one of `number_leaves`.
      - id: as_s1
        type: s1
        if: leaf == 0x8000
      - id: as_s2
        type: s2
        if: leaf == 0x8001
      - id: as_u2
        type: u2
        if: leaf == 0x8002
      - id: as_s4
        type: s4
        if: leaf == 0x8003
      - id: as_u4
        type: u4
        if: leaf == 0x8004
      - id: as_s8
        type: s8
        if: leaf == 0x8009
      - id: as_u8
        type: u8
        if: leaf == 0x800a
      - id: as_16_bytes
        size: 16
        if: leaf == 0x8017 or leaf == 0x8018
        doc: A number of 128 bits.
enums:
  leaves:
    0xa:
      id: vtable_shape
      -orig-id: LF_VTSHAPE
    0x1001:
      id: modifier
      -orig-id: LF_MODIFIER
    0x1002:
      id: pointer
      -orig-id: LF_POINTER
    0x1003:
      id: array_st
      -orig-id: LF_ARRAY_ST
    0x1004:
      id: class_st
      -orig-id: LF_CLASS_ST
    0x1005:
      id: structure_st
      -orig-id: LF_STRUCTURE_ST
    0x1006:
      id: union_st
      -orig-id: LF_UNION_ST
    0x1007:
      id: enumeration_st
      -orig-id: LF_ENUM_ST
    0x1008:
      id: procedure
      -orig-id: LF_PROCEDURE
    0x1009:
      id: member_function
      -orig-id: LF_MFUNCTION
    0x1010:
      id: alias_st
      -orig-id: LF_ALIAS_ST
    0x1201:
      id: argument_list
      -orig-id: LF_ARGLIST
    0x1203:
      id: field_list
      -orig-id: LF_FIELDLIST
    0x1204:
      id: derived_list
      -orig-id: LF_DERIVED
    0x1205:
      id: bit_field
      -orig-id: LF_BITFIELD
    0x1206:
      id: method_list
      -orig-id: LF_METHODLIST
    0x1503:
      id: array
      -orig-id: LF_ARRAY
    0x1504:
      id: class_type
      -orig-id: LF_CLASS
    0x1505:
      id: structure
      -orig-id: LF_STRUCTURE
    0x1506:
      id: union_type
      -orig-id: LF_UNION
    0x1507:
      id: enumeration
      -orig-id: LF_ENUM
    0x150a:
      id: alias
      -orig-id: LF_ALIAS
    0x1519:
      id: interface_type
      -orig-id: LF_INTERFACE
    0x151d:
      id: vtable
      -orig-id: LF_VFTABLE
    0x1608:
      id: class_19
      -orig-id: LF_CLASS2
    0x1609:
      id: structure_19
      -orig-id: LF_STRUCTURE2
    0x160a:
      id: union_19
      -orig-id: LF_UNION2
    0x160b:
      id: interface_19
      -orig-id: LF_INTERFACE2
  field_leaves:
    0x1400:
      id: base_class
      -orig-id: LF_BCLASS
    0x1401:
      id: virtual_base_class
      -orig-id: LF_VBCLASS
    0x1402:
      id: indirect_virtual_base_class
      -orig-id: LF_IVBCLASS
    0x1404:
      id: continuation
      -orig-id: LF_INDEX
    0x1409:
      id: vtable_pointer
      -orig-id: LF_VFUNCTAB
    0x140a:
      id: friend_class
      -orig-id: LF_FRIENDCLS
    0x140c:
      id: vtable_pointer_at
      -orig-id: LF_VFUNCOFF
    0x1502:
      id: enumerator
      -orig-id: LF_ENUMERATE
    0x150c:
      id: friend_function
      -orig-id: LF_FRIENDFCN
    0x150d:
      id: member
      -orig-id: LF_MEMBER
    0x150e:
      id: static_member
      -orig-id: LF_STMEMBER
    0x150f:
      id: method
      -orig-id: LF_METHOD
    0x1510:
      id: nested_type
      -orig-id: LF_NESTTYPE
    0x1511:
      id: one_method
      -orig-id: LF_ONEMETHOD
    0x1512:
      id: nested_type_ex
      -orig-id: LF_NESTTYPEEX
    0x1513:
      id: modified_member
      -orig-id: LF_MEMBERMODIFY
    0x151a:
      id: base_interface
      -orig-id: LF_BINTERFACE
  old_field_leaves:
    0x403:
      id: enumerator_st
      -orig-id: LF_ENUMERATE_ST
    0x1403:
      id: friend_function_st
      -orig-id: LF_FRIENDFCN_ST
    0x1405:
      id: member_st
      -orig-id: LF_MEMBER_ST
    0x1406:
      id: static_member_st
      -orig-id: LF_STMEMBER_ST
    0x1407:
      id: method_st
      -orig-id: LF_METHOD_ST
    0x1408:
      id: nested_type_st
      -orig-id: LF_NESTTYPE_ST
    0x140b:
      id: one_method_st
      -orig-id: LF_ONEMETHOD_ST
    0x140d:
      id: nested_type_ex_st
      -orig-id: LF_NESTTYPEEX_ST
    0x140e:
      id: modified_member_st
      -orig-id: LF_MEMBERMODIFY_ST
  number_leaves:
    0x8000:
      id: char
      -orig-id: LF_CHAR
    0x8001:
      id: short
      -orig-id: LF_SHORT
    0x8002:
      id: ushort
      -orig-id: LF_USHORT
    0x8003:
      id: long
      -orig-id: LF_LONG
    0x8004:
      id: ulong
      -orig-id: LF_ULONG
    0x8009:
      id: quadword
      -orig-id: LF_QUADWORD
    0x800a:
      id: uquadword
      -orig-id: LF_UQUADWORD
    0x8017:
      id: octword
      -orig-id: LF_OCTWORD
    0x8018:
      id: uoctword
      -orig-id: LF_UOCTWORD
  property_masks:
    0x1:
      id: packed
      -orig-id: packed
    0x2:
      id: has_constructor
      -orig-id: ctor
    0x4:
      id: has_operators
      -orig-id: ovlops
    0x8:
      id: is_nested
      -orig-id: isnested
    0x10:
      id: has_nested
      -orig-id: cnested
    0x20:
      id: has_assignment
      -orig-id: opassign
    0x40:
      id: has_casts
      -orig-id: opcast
    0x80:
      id: forward_reference
      -orig-id: fwdref
    0x100:
      id: scoped
      -orig-id: scoped
    0x200:
      id: has_unique_name
      -orig-id: hasuniquename
    0x400:
      id: sealed
      -orig-id: sealed
    0x2000:
      id: intrinsic
      -orig-id: intrinsic
  pointer_kinds:
    0x0:
      id: near16
      -orig-id: CV_PTR_NEAR
    0x1:
      id: far16
      -orig-id: CV_PTR_FAR
    0x2:
      id: huge16
      -orig-id: CV_PTR_HUGE
    0xa:
      id: near32
      -orig-id: CV_PTR_NEAR32
    0xb:
      id: far32
      -orig-id: CV_PTR_FAR32
    0xc:
      id: near64
      -orig-id: CV_PTR_64
  pointer_modes:
    0x0:
      id: plain
      -orig-id: CV_PTR_MODE_PTR
    0x1:
      id: reference
      -orig-id: CV_PTR_MODE_REF
    0x2:
      id: data_member
      -orig-id: CV_PTR_MODE_PMEM
    0x3:
      id: member_function
      -orig-id: CV_PTR_MODE_PMFUNC
    0x4:
      id: rvalue_reference
      -orig-id: CV_PTR_MODE_RVREF
  accesses:
    0x1:
      id: private
      -orig-id: CV_private
    0x2:
      id: protected
      -orig-id: CV_protected
    0x3:
      id: public
      -orig-id: CV_public
  method_kinds:
    0x0:
      id: vanilla
      -orig-id: CV_MTvanilla
    0x1:
      id: virtual
      -orig-id: CV_MTvirtual
    0x2:
      id: static
      -orig-id: CV_MTstatic
    0x3:
      id: friend
      -orig-id: CV_MTfriend
    0x4:
      id: new_virtual
      -orig-id: CV_MTintro
    0x5:
      id: pure_virtual
      -orig-id: CV_MTpurevirt
    0x6:
      id: new_pure_virtual
      -orig-id: CV_MTpureintro
  simple_modes:
    0x0:
      id: direct
      -orig-id: CV_TM_DIRECT
    0x1:
      id: near16
      -orig-id: CV_TM_NPTR
    0x2:
      id: far16
      -orig-id: CV_TM_FPTR
    0x3:
      id: huge16
      -orig-id: CV_TM_HPTR
    0x4:
      id: near32
      -orig-id: CV_TM_NPTR32
    0x5:
      id: far32
      -orig-id: CV_TM_FPTR32
    0x6:
      id: near64
      -orig-id: CV_TM_NPTR64
    0x7:
      id: near128
      -orig-id: CV_TM_NPTR128
  simple_types:
    0x0:
      id: no_type
      -orig-id: T_NOTYPE
    0x3:
      id: void_type
      -orig-id: T_VOID
    0x8:
      id: hresult
      -orig-id: T_HRESULT
    0x10:
      id: char
      -orig-id: T_CHAR
    0x11:
      id: short
      -orig-id: T_SHORT
    0x12:
      id: long
      -orig-id: T_LONG
    0x13:
      id: quad
      -orig-id: T_QUAD
    0x14:
      id: oct
      -orig-id: T_OCT
    0x20:
      id: uchar
      -orig-id: T_UCHAR
    0x21:
      id: ushort
      -orig-id: T_USHORT
    0x22:
      id: ulong
      -orig-id: T_ULONG
    0x23:
      id: uquad
      -orig-id: T_UQUAD
    0x24:
      id: uoct
      -orig-id: T_UOCT
    0x30:
      id: bool8
      -orig-id: T_BOOL08
    0x31:
      id: bool16
      -orig-id: T_BOOL16
    0x32:
      id: bool32
      -orig-id: T_BOOL32
    0x33:
      id: bool64
      -orig-id: T_BOOL64
    0x40:
      id: real32
      -orig-id: T_REAL32
    0x41:
      id: real64
      -orig-id: T_REAL64
    0x42:
      id: real80
      -orig-id: T_REAL80
    0x43:
      id: real128
      -orig-id: T_REAL128
    0x44:
      id: real48
      -orig-id: T_REAL48
    0x45:
      id: real32_partial
      -orig-id: T_REAL32PP
    0x46:
      id: real16
      -orig-id: T_REAL16
    0x68:
      id: int1
      -orig-id: T_INT1
    0x69:
      id: uint1
      -orig-id: T_UINT1
    0x70:
      id: plain_char
      -orig-id: T_RCHAR
    0x71:
      id: wchar
      -orig-id: T_WCHAR
    0x72:
      id: int2
      -orig-id: T_INT2
    0x73:
      id: uint2
      -orig-id: T_UINT2
    0x74:
      id: int4
      -orig-id: T_INT4
    0x75:
      id: uint4
      -orig-id: T_UINT4
    0x76:
      id: int8
      -orig-id: T_INT8
    0x77:
      id: uint8
      -orig-id: T_UINT8
    0x78:
      id: int16
      -orig-id: T_INT16
    0x79:
      id: uint16
      -orig-id: T_UINT16
    0x7a:
      id: char16
      -orig-id: T_CHAR16
    0x7b:
      id: char32
      -orig-id: T_CHAR32
    0x7c:
      id: char8
      -orig-id: T_CHAR8
