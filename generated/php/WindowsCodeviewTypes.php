<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_codeview_types.ksy; kaitai-struct-compiler 0.11.0

/**
 * Types of an image of Windows: structures, unions, enumerations and what they
 * are made of. This is stream 2 of a PDB file, after its blocks were joined.
 * 
 * A header is followed by records, each of which describes a type. The first
 * record has the type index `first_index`, the next one the next number, and so
 * on. Type indices below 0x1000 are simple types: bits 0 to 7 are the number
 * (`simple_types`), bits 8 to 11 are 0, or the kind of a pointer to it
 * (`simple_modes`). Where no type is meant, the index is 0.
 * 
 * Structures, unions and enumerations have a name and the index of a
 * `field_list`. One whose `properties` have `forward_reference` has neither size
 * nor fields: these are in another record with the same unique name, or the same
 * name if there is none.
 * 
 * Leaves whose names end in `_st` are those of compilers before 2002. Their names
 * begin with a byte that has their length, instead of ending with a zero; these
 * leaves are listed, but not described otherwise.
 * 
 * Any index, size, count and offset may be wrong, and records may refer to
 * themselves. Compared with files of LLVM 14; records that LLVM does not write
 * follow Microsoft's and LLVM's descriptions alone.
 */

namespace {
    class WindowsCodeviewTypes extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_version = $this->_io->readU4le();
            $this->_m_lenHeader = $this->_io->readU4le();
            $this->_m_firstIndex = $this->_io->readU4le();
            $this->_m_endIndex = $this->_io->readU4le();
            $this->_m_lenRecords = $this->_io->readU4le();
            $this->_m_hashStream = $this->_io->readU2le();
            $this->_m_hashStreamAux = $this->_io->readU2le();
            $this->_m_lenHash = $this->_io->readU4le();
            $this->_m_numHashBuckets = $this->_io->readU4le();
            $this->_m_hashValues = new \WindowsCodeviewTypes\HashPart($this->_io, $this, $this->_root);
            $this->_m_indexOffsets = new \WindowsCodeviewTypes\HashPart($this->_io, $this, $this->_root);
            $this->_m_hashAdjusters = new \WindowsCodeviewTypes\HashPart($this->_io, $this, $this->_root);
        }
        protected $_m_records;

        /**
         * One record for each type index, in this order.
         */
        public function records() {
            if ($this->_m_records !== null)
                return $this->_m_records;
            $_pos = $this->_io->pos();
            $this->_io->seek($this->lenHeader());
            $this->_m__raw_records = $this->_io->readBytes($this->lenRecords());
            $_io__raw_records = new \Kaitai\Struct\Stream($this->_m__raw_records);
            $this->_m_records = new \WindowsCodeviewTypes\RecordList($_io__raw_records, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_records;
        }
        protected $_m_version;
        protected $_m_lenHeader;
        protected $_m_firstIndex;
        protected $_m_endIndex;
        protected $_m_lenRecords;
        protected $_m_hashStream;
        protected $_m_hashStreamAux;
        protected $_m_lenHash;
        protected $_m_numHashBuckets;
        protected $_m_hashValues;
        protected $_m_indexOffsets;
        protected $_m_hashAdjusters;
        protected $_m__raw_records;

        /**
         * Version of the format; 20040203 since Visual C++ 8.
         */
        public function version() { return $this->_m_version; }

        /**
         * Size of the header in bytes; the first record begins there.
         */
        public function lenHeader() { return $this->_m_lenHeader; }

        /**
         * Type index of the first record; 0x1000.
         */
        public function firstIndex() { return $this->_m_firstIndex; }

        /**
         * Type index after that of the last record.
         */
        public function endIndex() { return $this->_m_endIndex; }

        /**
         * Size of all records in bytes.
         */
        public function lenRecords() { return $this->_m_lenRecords; }

        /**
         * Number of the stream with hash values of the records.
         */
        public function hashStream() { return $this->_m_hashStream; }

        /**
         * Number of another such stream; 0xffff if there is none.
         */
        public function hashStreamAux() { return $this->_m_hashStreamAux; }

        /**
         * Size of a hash value in bytes.
         */
        public function lenHash() { return $this->_m_lenHash; }

        /**
         * How many different hash values there may be.
         */
        public function numHashBuckets() { return $this->_m_numHashBuckets; }

        /**
         * Hash values of all records.
         */
        public function hashValues() { return $this->_m_hashValues; }

        /**
         * Offsets of some records by their indices, for searches.
         */
        public function indexOffsets() { return $this->_m_indexOffsets; }

        /**
         * A table that was added by incremental linking.
         */
        public function hashAdjusters() { return $this->_m_hashAdjusters; }
        public function _raw_records() { return $this->_m__raw_records; }
    }
}

/**
 * Another name for a type.
 */

namespace WindowsCodeviewTypes {
    class Alias extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\TypeRecord $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_head = new \WindowsCodeviewTypes\AliasHead($this->_io, $this, $this->_root);
            $this->_m_name = $this->_io->readBytesTerm(0, false, true, true);
        }
        protected $_m_head;
        protected $_m_name;
        public function head() { return $this->_m_head; }

        /**
         * The other name.
         */
        public function name() { return $this->_m_name; }
    }
}

/**
 * The fixed part of an `alias`.
 */

namespace WindowsCodeviewTypes {
    class AliasHead extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\Alias $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_aliasedType = $this->_io->readU4le();
        }
        protected $_m_aliasedType;

        /**
         * Type index of the type.
         */
        public function aliasedType() { return $this->_m_aliasedType; }
    }
}

/**
 * Types of the parameters of a function.
 */

namespace WindowsCodeviewTypes {
    class ArgumentList extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\TypeRecord $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_numTypes = $this->_io->readU4le();
            $this->_m_types = [];
            $n = $this->numTypes();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_types[] = $this->_io->readU4le();
            }
        }
        protected $_m_numTypes;
        protected $_m_types;

        /**
         * How many there are.
         */
        public function numTypes() { return $this->_m_numTypes; }
        public function types() { return $this->_m_types; }
    }
}

/**
 * The fixed part of an `array_type`.
 */

namespace WindowsCodeviewTypes {
    class ArrayHead extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\ArrayType $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_elementType = $this->_io->readU4le();
            $this->_m_indexType = $this->_io->readU4le();
        }
        protected $_m_elementType;
        protected $_m_indexType;

        /**
         * Type index of an element; an array for arrays of arrays.
         */
        public function elementType() { return $this->_m_elementType; }

        /**
         * Type index of the number that indexes it.
         */
        public function indexType() { return $this->_m_indexType; }
    }
}

/**
 * An array. The number of its elements follows from the sizes.
 */

namespace WindowsCodeviewTypes {
    class ArrayType extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\TypeRecord $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_head = new \WindowsCodeviewTypes\ArrayHead($this->_io, $this, $this->_root);
            $this->_m_arraySize = new \WindowsCodeviewTypes\Numeric($this->_io, $this, $this->_root);
            $this->_m_name = $this->_io->readBytesTerm(0, false, true, true);
        }
        protected $_m_head;
        protected $_m_arraySize;
        protected $_m_name;
        public function head() { return $this->_m_head; }

        /**
         * Size of the whole array in bytes.
         */
        public function arraySize() { return $this->_m_arraySize; }

        /**
         * Empty in practice.
         */
        public function name() { return $this->_m_name; }
    }
}

/**
 * A base class.
 */

namespace WindowsCodeviewTypes {
    class BaseClass extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\Field $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_head = new \WindowsCodeviewTypes\BaseClassHead($this->_io, $this, $this->_root);
            $this->_m_baseOffset = new \WindowsCodeviewTypes\Numeric($this->_io, $this, $this->_root);
        }
        protected $_m_head;
        protected $_m_baseOffset;
        public function head() { return $this->_m_head; }

        /**
         * Offset in the class.
         */
        public function baseOffset() { return $this->_m_baseOffset; }
    }
}

/**
 * The fixed part of a `base_class`.
 */

namespace WindowsCodeviewTypes {
    class BaseClassHead extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\BaseClass $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_attributes = $this->_io->readU2le();
            $this->_m_baseType = $this->_io->readU4le();
        }
        protected $_m_attributes;
        protected $_m_baseType;

        /**
         * Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
         */
        public function attributes() { return $this->_m_attributes; }

        /**
         * Type index of the base class.
         */
        public function baseType() { return $this->_m_baseType; }
    }
}

/**
 * Some bits of a number.
 */

namespace WindowsCodeviewTypes {
    class BitField extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\TypeRecord $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_baseType = $this->_io->readU4le();
            $this->_m_numBits = $this->_io->readU1();
            $this->_m_position = $this->_io->readU1();
        }
        protected $_m_baseType;
        protected $_m_numBits;
        protected $_m_position;

        /**
         * Type index of the number.
         */
        public function baseType() { return $this->_m_baseType; }

        /**
         * How many bits.
         */
        public function numBits() { return $this->_m_numBits; }

        /**
         * The lowest bit.
         */
        public function position() { return $this->_m_position; }
    }
}

/**
 * A structure, class or interface.
 */

namespace WindowsCodeviewTypes {
    class Composite extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\TypeRecord $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_head = new \WindowsCodeviewTypes\CompositeHead($this->_io, $this, $this->_root);
            $this->_m_instanceSize = new \WindowsCodeviewTypes\Numeric($this->_io, $this, $this->_root);
            $this->_m_name = $this->_io->readBytesTerm(0, false, true, true);
            if (($this->head()->properties() & 512) != 0) {
                $this->_m_uniqueName = $this->_io->readBytesTerm(0, false, true, true);
            }
        }
        protected $_m_head;
        protected $_m_instanceSize;
        protected $_m_name;
        protected $_m_uniqueName;
        public function head() { return $this->_m_head; }

        /**
         * Size of an instance in bytes.
         */
        public function instanceSize() { return $this->_m_instanceSize; }

        /**
         * Name of the type, with those of the scopes that it is in.
         */
        public function name() { return $this->_m_name; }

        /**
         * Decorated name; no other type has it.
         */
        public function uniqueName() { return $this->_m_uniqueName; }
    }
}

/**
 * A structure, class or interface as Visual C++ 2019 may write it. Not seen
 * in a file: from the descriptions of other readers alone.
 */

namespace WindowsCodeviewTypes {
    class Composite19 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\TypeRecord $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_head = new \WindowsCodeviewTypes\Composite19Head($this->_io, $this, $this->_root);
            $this->_m_instanceSize = new \WindowsCodeviewTypes\Numeric($this->_io, $this, $this->_root);
            $this->_m_name = $this->_io->readBytesTerm(0, false, true, true);
            if (($this->head()->properties() & 512) != 0) {
                $this->_m_uniqueName = $this->_io->readBytesTerm(0, false, true, true);
            }
        }
        protected $_m_head;
        protected $_m_instanceSize;
        protected $_m_name;
        protected $_m_uniqueName;
        public function head() { return $this->_m_head; }

        /**
         * Size of an instance in bytes.
         */
        public function instanceSize() { return $this->_m_instanceSize; }

        /**
         * Name of the type, with those of the scopes that it is in.
         */
        public function name() { return $this->_m_name; }

        /**
         * Decorated name; no other type has it.
         */
        public function uniqueName() { return $this->_m_uniqueName; }
    }
}

/**
 * The fixed part of a `composite_19`.
 */

namespace WindowsCodeviewTypes {
    class Composite19Head extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\Composite19 $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_properties = $this->_io->readU4le();
            $this->_m_fieldList = $this->_io->readU4le();
            $this->_m_derivedFrom = $this->_io->readU4le();
            $this->_m_vtableShape = $this->_io->readU4le();
            $this->_m_numMembers = $this->_io->readU2le();
        }
        protected $_m_properties;
        protected $_m_fieldList;
        protected $_m_derivedFrom;
        protected $_m_vtableShape;
        protected $_m_numMembers;

        /**
         * Combination of `property_masks`.
         */
        public function properties() { return $this->_m_properties; }

        /**
         * Type index of the `field_list`; 0 in a forward reference.
         */
        public function fieldList() { return $this->_m_fieldList; }

        /**
         * Type index of a list of derived classes; 0 in practice.
         */
        public function derivedFrom() { return $this->_m_derivedFrom; }

        /**
         * Type index of a `vtable_shape`; 0 without virtual functions.
         */
        public function vtableShape() { return $this->_m_vtableShape; }

        /**
         * Number of members; functions count too.
         */
        public function numMembers() { return $this->_m_numMembers; }
    }
}

/**
 * The fixed part of a `composite`.
 */

namespace WindowsCodeviewTypes {
    class CompositeHead extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\Composite $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_numMembers = $this->_io->readU2le();
            $this->_m_properties = $this->_io->readU2le();
            $this->_m_fieldList = $this->_io->readU4le();
            $this->_m_derivedFrom = $this->_io->readU4le();
            $this->_m_vtableShape = $this->_io->readU4le();
        }
        protected $_m_numMembers;
        protected $_m_properties;
        protected $_m_fieldList;
        protected $_m_derivedFrom;
        protected $_m_vtableShape;

        /**
         * Number of members; functions count too.
         */
        public function numMembers() { return $this->_m_numMembers; }

        /**
         * Combination of `property_masks`.
         */
        public function properties() { return $this->_m_properties; }

        /**
         * Type index of the `field_list`; 0 in a forward reference.
         */
        public function fieldList() { return $this->_m_fieldList; }

        /**
         * Type index of a list of derived classes; 0 in practice.
         */
        public function derivedFrom() { return $this->_m_derivedFrom; }

        /**
         * Type index of a `vtable_shape`; 0 without virtual functions.
         */
        public function vtableShape() { return $this->_m_vtableShape; }
    }
}

/**
 * The list goes on in another record.
 */

namespace WindowsCodeviewTypes {
    class Continuation extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\Field $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__unnamed0 = $this->_io->readBytes(2);
            $this->_m_fieldList = $this->_io->readU4le();
        }
        protected $_m__unnamed0;
        protected $_m_fieldList;
        public function _unnamed0() { return $this->_m__unnamed0; }

        /**
         * Type index of that `field_list`.
         */
        public function fieldList() { return $this->_m_fieldList; }
    }
}

/**
 * An enumeration.
 */

namespace WindowsCodeviewTypes {
    class Enumeration extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\TypeRecord $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_head = new \WindowsCodeviewTypes\EnumerationHead($this->_io, $this, $this->_root);
            $this->_m_name = $this->_io->readBytesTerm(0, false, true, true);
            if (($this->head()->properties() & 512) != 0) {
                $this->_m_uniqueName = $this->_io->readBytesTerm(0, false, true, true);
            }
        }
        protected $_m_head;
        protected $_m_name;
        protected $_m_uniqueName;
        public function head() { return $this->_m_head; }

        /**
         * Name of the type, with those of the scopes that it is in.
         */
        public function name() { return $this->_m_name; }

        /**
         * Decorated name; no other type has it.
         */
        public function uniqueName() { return $this->_m_uniqueName; }
    }
}

/**
 * The fixed part of an `enumeration`.
 */

namespace WindowsCodeviewTypes {
    class EnumerationHead extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\Enumeration $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_numMembers = $this->_io->readU2le();
            $this->_m_properties = $this->_io->readU2le();
            $this->_m_baseType = $this->_io->readU4le();
            $this->_m_fieldList = $this->_io->readU4le();
        }
        protected $_m_numMembers;
        protected $_m_properties;
        protected $_m_baseType;
        protected $_m_fieldList;

        /**
         * Number of members; functions count too.
         */
        public function numMembers() { return $this->_m_numMembers; }

        /**
         * Combination of `property_masks`.
         */
        public function properties() { return $this->_m_properties; }

        /**
         * Type index of the number that has its values.
         */
        public function baseType() { return $this->_m_baseType; }

        /**
         * Type index of the `field_list`; 0 in a forward reference.
         */
        public function fieldList() { return $this->_m_fieldList; }
    }
}

/**
 * A constant.
 */

namespace WindowsCodeviewTypes {
    class Enumerator extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\Field $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_head = new \WindowsCodeviewTypes\EnumeratorHead($this->_io, $this, $this->_root);
            $this->_m_value = new \WindowsCodeviewTypes\Numeric($this->_io, $this, $this->_root);
            $this->_m_name = $this->_io->readBytesTerm(0, false, true, true);
        }
        protected $_m_head;
        protected $_m_value;
        protected $_m_name;
        public function head() { return $this->_m_head; }

        /**
         * Its value.
         */
        public function value() { return $this->_m_value; }

        /**
         * Its spelling in the source.
         */
        public function name() { return $this->_m_name; }
    }
}

/**
 * The fixed part of an `enumerator`.
 */

namespace WindowsCodeviewTypes {
    class EnumeratorHead extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\Enumerator $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_attributes = $this->_io->readU2le();
        }
        protected $_m_attributes;

        /**
         * Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
         */
        public function attributes() { return $this->_m_attributes; }
    }
}

/**
 * A member or constant, and padding: bytes 0xf3, 0xf2, 0xf1 up to an offset
 * that is a multiple of 4.
 */

namespace WindowsCodeviewTypes {
    class Field extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\FieldList $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_leaf = $this->_io->readU2le();
            if (!( (($this->_m_leaf == \WindowsCodeviewTypes\FieldLeaves::BASE_CLASS) || ($this->_m_leaf == \WindowsCodeviewTypes\FieldLeaves::BASE_INTERFACE) || ($this->_m_leaf == \WindowsCodeviewTypes\FieldLeaves::VIRTUAL_BASE_CLASS) || ($this->_m_leaf == \WindowsCodeviewTypes\FieldLeaves::INDIRECT_VIRTUAL_BASE_CLASS) || ($this->_m_leaf == \WindowsCodeviewTypes\FieldLeaves::CONTINUATION) || ($this->_m_leaf == \WindowsCodeviewTypes\FieldLeaves::VTABLE_POINTER) || ($this->_m_leaf == \WindowsCodeviewTypes\FieldLeaves::VTABLE_POINTER_AT) || ($this->_m_leaf == \WindowsCodeviewTypes\FieldLeaves::FRIEND_CLASS) || ($this->_m_leaf == \WindowsCodeviewTypes\FieldLeaves::FRIEND_FUNCTION) || ($this->_m_leaf == \WindowsCodeviewTypes\FieldLeaves::ENUMERATOR) || ($this->_m_leaf == \WindowsCodeviewTypes\FieldLeaves::MEMBER) || ($this->_m_leaf == \WindowsCodeviewTypes\FieldLeaves::STATIC_MEMBER) || ($this->_m_leaf == \WindowsCodeviewTypes\FieldLeaves::METHOD) || ($this->_m_leaf == \WindowsCodeviewTypes\FieldLeaves::NESTED_TYPE) || ($this->_m_leaf == \WindowsCodeviewTypes\FieldLeaves::NESTED_TYPE_EX) || ($this->_m_leaf == \WindowsCodeviewTypes\FieldLeaves::ONE_METHOD) || ($this->_m_leaf == \WindowsCodeviewTypes\FieldLeaves::MODIFIED_MEMBER)) )) {
                throw new \Kaitai\Struct\Error\ValidationNotAnyOfError($this->_m_leaf, $this->_io, "/types/field/seq/0");
            }
            switch ($this->leaf()) {
                case \WindowsCodeviewTypes\FieldLeaves::BASE_CLASS:
                    $this->_m_content = new \WindowsCodeviewTypes\BaseClass($this->_io, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\FieldLeaves::BASE_INTERFACE:
                    $this->_m_content = new \WindowsCodeviewTypes\BaseClass($this->_io, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\FieldLeaves::CONTINUATION:
                    $this->_m_content = new \WindowsCodeviewTypes\Continuation($this->_io, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\FieldLeaves::ENUMERATOR:
                    $this->_m_content = new \WindowsCodeviewTypes\Enumerator($this->_io, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\FieldLeaves::FRIEND_CLASS:
                    $this->_m_content = new \WindowsCodeviewTypes\FriendClass($this->_io, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\FieldLeaves::FRIEND_FUNCTION:
                    $this->_m_content = new \WindowsCodeviewTypes\FriendFunction($this->_io, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\FieldLeaves::INDIRECT_VIRTUAL_BASE_CLASS:
                    $this->_m_content = new \WindowsCodeviewTypes\VirtualBaseClass($this->_io, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\FieldLeaves::MEMBER:
                    $this->_m_content = new \WindowsCodeviewTypes\Member($this->_io, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\FieldLeaves::METHOD:
                    $this->_m_content = new \WindowsCodeviewTypes\Method($this->_io, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\FieldLeaves::MODIFIED_MEMBER:
                    $this->_m_content = new \WindowsCodeviewTypes\NestedType($this->_io, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\FieldLeaves::NESTED_TYPE:
                    $this->_m_content = new \WindowsCodeviewTypes\NestedType($this->_io, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\FieldLeaves::NESTED_TYPE_EX:
                    $this->_m_content = new \WindowsCodeviewTypes\NestedType($this->_io, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\FieldLeaves::ONE_METHOD:
                    $this->_m_content = new \WindowsCodeviewTypes\OneMethod($this->_io, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\FieldLeaves::STATIC_MEMBER:
                    $this->_m_content = new \WindowsCodeviewTypes\StaticMember($this->_io, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\FieldLeaves::VIRTUAL_BASE_CLASS:
                    $this->_m_content = new \WindowsCodeviewTypes\VirtualBaseClass($this->_io, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\FieldLeaves::VTABLE_POINTER:
                    $this->_m_content = new \WindowsCodeviewTypes\VtablePointer($this->_io, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\FieldLeaves::VTABLE_POINTER_AT:
                    $this->_m_content = new \WindowsCodeviewTypes\VtablePointerAt($this->_io, $this, $this->_root);
                    break;
            }
            $this->_m_fillers = [];
            $n = $this->numPadding();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_fillers[] = $this->_io->readU1();
            }
        }
        protected $_m_numPadding;

        /**
         * How many bytes of padding follow.
         */
        public function numPadding() {
            if ($this->_m_numPadding !== null)
                return $this->_m_numPadding;
            $this->_m_numPadding = ((4 - ($this->_io()->pos() & 3)) & 3);
            return $this->_m_numPadding;
        }
        protected $_m_leaf;
        protected $_m_content;
        protected $_m_fillers;

        /**
         * Kind of the field; `old_field_leaves` are not described here.
         */
        public function leaf() { return $this->_m_leaf; }

        /**
         * What depends on the kind.
         */
        public function content() { return $this->_m_content; }

        /**
         * Not present in front of the next field if the offset is a multiple of 4.
         */
        public function fillers() { return $this->_m_fillers; }
    }
}

/**
 * Members of a structure, union or class, or constants of an enumeration.
 */

namespace WindowsCodeviewTypes {
    class FieldList extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\TypeRecord $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_fields = [];
            $i = 0;
            while (!$this->_io->isEof()) {
                $this->_m_fields[] = new \WindowsCodeviewTypes\Field($this->_io, $this, $this->_root);
                $i++;
            }
        }
        protected $_m_fields;
        public function fields() { return $this->_m_fields; }
    }
}

/**
 * A friend.
 */

namespace WindowsCodeviewTypes {
    class FriendClass extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\Field $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__unnamed0 = $this->_io->readBytes(2);
            $this->_m_friendType = $this->_io->readU4le();
        }
        protected $_m__unnamed0;
        protected $_m_friendType;
        public function _unnamed0() { return $this->_m__unnamed0; }

        /**
         * Type index of the class.
         */
        public function friendType() { return $this->_m_friendType; }
    }
}

/**
 * A function that is a friend.
 */

namespace WindowsCodeviewTypes {
    class FriendFunction extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\Field $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__unnamed0 = $this->_io->readBytes(2);
            $this->_m_functionType = $this->_io->readU4le();
            $this->_m_name = $this->_io->readBytesTerm(0, false, true, true);
        }
        protected $_m__unnamed0;
        protected $_m_functionType;
        protected $_m_name;

        /**
         * Padding.
         */
        public function _unnamed0() { return $this->_m__unnamed0; }

        /**
         * Type index of the function.
         */
        public function functionType() { return $this->_m_functionType; }

        /**
         * Its decorated name.
         */
        public function name() { return $this->_m_name; }
    }
}

/**
 * A part of the stream of hash values.
 */

namespace WindowsCodeviewTypes {
    class HashPart extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_ofsPart = $this->_io->readS4le();
            $this->_m_lenPart = $this->_io->readU4le();
        }
        protected $_m_ofsPart;
        protected $_m_lenPart;

        /**
         * Offset in that stream.
         */
        public function ofsPart() { return $this->_m_ofsPart; }

        /**
         * Size in bytes.
         */
        public function lenPart() { return $this->_m_lenPart; }
    }
}

/**
 * A member that each instance has.
 */

namespace WindowsCodeviewTypes {
    class Member extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\Field $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_head = new \WindowsCodeviewTypes\MemberHead($this->_io, $this, $this->_root);
            $this->_m_memberOffset = new \WindowsCodeviewTypes\Numeric($this->_io, $this, $this->_root);
            $this->_m_name = $this->_io->readBytesTerm(0, false, true, true);
        }
        protected $_m_head;
        protected $_m_memberOffset;
        protected $_m_name;
        public function head() { return $this->_m_head; }

        /**
         * Offset in bytes; for bits that of the number.
         */
        public function memberOffset() { return $this->_m_memberOffset; }

        /**
         * Its spelling in the source.
         */
        public function name() { return $this->_m_name; }
    }
}

/**
 * The type of a function of a class.
 */

namespace WindowsCodeviewTypes {
    class MemberFunction extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\TypeRecord $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_returnType = $this->_io->readU4le();
            $this->_m_classType = $this->_io->readU4le();
            $this->_m_thisType = $this->_io->readU4le();
            $this->_m_callingConvention = $this->_io->readU1();
            $this->_m_options = $this->_io->readU1();
            $this->_m_numParameters = $this->_io->readU2le();
            $this->_m_parameters = $this->_io->readU4le();
            $this->_m_thisAdjustment = $this->_io->readS4le();
        }
        protected $_m_returnType;
        protected $_m_classType;
        protected $_m_thisType;
        protected $_m_callingConvention;
        protected $_m_options;
        protected $_m_numParameters;
        protected $_m_parameters;
        protected $_m_thisAdjustment;

        /**
         * Type index of its value.
         */
        public function returnType() { return $this->_m_returnType; }

        /**
         * Type index of the class.
         */
        public function classType() { return $this->_m_classType; }

        /**
         * Type index of `this`; 0 for a static one.
         */
        public function thisType() { return $this->_m_thisType; }

        /**
         * How it is called; 11: this call.
         */
        public function callingConvention() { return $this->_m_callingConvention; }

        /**
         * Bit 0: returns a C++ object; bits 1 and 2: constructor.
         */
        public function options() { return $this->_m_options; }

        /**
         * How many parameters it has, without `this`.
         */
        public function numParameters() { return $this->_m_numParameters; }

        /**
         * Type index of an `argument_list`.
         */
        public function parameters() { return $this->_m_parameters; }

        /**
         * Bytes that are added to `this`.
         */
        public function thisAdjustment() { return $this->_m_thisAdjustment; }
    }
}

/**
 * The fixed part of a `member`.
 */

namespace WindowsCodeviewTypes {
    class MemberHead extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_attributes = $this->_io->readU2le();
            $this->_m_memberType = $this->_io->readU4le();
        }
        protected $_m_attributes;
        protected $_m_memberType;

        /**
         * Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
         */
        public function attributes() { return $this->_m_attributes; }

        /**
         * Type index of the member.
         */
        public function memberType() { return $this->_m_memberType; }
    }
}

/**
 * Functions that share a name.
 */

namespace WindowsCodeviewTypes {
    class Method extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\Field $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_head = new \WindowsCodeviewTypes\MethodHead($this->_io, $this, $this->_root);
            $this->_m_name = $this->_io->readBytesTerm(0, false, true, true);
        }
        protected $_m_head;
        protected $_m_name;
        public function head() { return $this->_m_head; }

        /**
         * Their spelling in the source.
         */
        public function name() { return $this->_m_name; }
    }
}

/**
 * The fixed part of a `method`.
 */

namespace WindowsCodeviewTypes {
    class MethodHead extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\Method $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_numMethods = $this->_io->readU2le();
            $this->_m_methodList = $this->_io->readU4le();
        }
        protected $_m_numMethods;
        protected $_m_methodList;

        /**
         * How many functions have the name.
         */
        public function numMethods() { return $this->_m_numMethods; }

        /**
         * Type index of the list of them.
         */
        public function methodList() { return $this->_m_methodList; }
    }
}

/**
 * A type with qualifiers.
 */

namespace WindowsCodeviewTypes {
    class Modifier extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\TypeRecord $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_modifiedType = $this->_io->readU4le();
            $this->_m_qualifiers = $this->_io->readU2le();
        }
        protected $_m_modifiedType;
        protected $_m_qualifiers;

        /**
         * Type index of the type without them.
         */
        public function modifiedType() { return $this->_m_modifiedType; }

        /**
         * Bit 0: const; bit 1: volatile; bit 2: unaligned.
         */
        public function qualifiers() { return $this->_m_qualifiers; }
    }
}

/**
 * A type that is declared in this one, or a changed member.
 */

namespace WindowsCodeviewTypes {
    class NestedType extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\Field $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_head = new \WindowsCodeviewTypes\MemberHead($this->_io, $this, $this->_root);
            $this->_m_name = $this->_io->readBytesTerm(0, false, true, true);
        }
        protected $_m_head;
        protected $_m_name;
        public function head() { return $this->_m_head; }

        /**
         * Its spelling in the source; empty for one without.
         */
        public function name() { return $this->_m_name; }
    }
}

/**
 * A number. It is `leaf` if that is below 0x8000, else the field that is there.
 */

namespace WindowsCodeviewTypes {
    class Numeric extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_leaf = $this->_io->readU2le();
            if ($this->leaf() == 32768) {
                $this->_m_asS1 = $this->_io->readS1();
            }
            if ($this->leaf() == 32769) {
                $this->_m_asS2 = $this->_io->readS2le();
            }
            if ($this->leaf() == 32770) {
                $this->_m_asU2 = $this->_io->readU2le();
            }
            if ($this->leaf() == 32771) {
                $this->_m_asS4 = $this->_io->readS4le();
            }
            if ($this->leaf() == 32772) {
                $this->_m_asU4 = $this->_io->readU4le();
            }
            if ($this->leaf() == 32777) {
                $this->_m_asS8 = $this->_io->readS8le();
            }
            if ($this->leaf() == 32778) {
                $this->_m_asU8 = $this->_io->readU8le();
            }
            if ( (($this->leaf() == 32791) || ($this->leaf() == 32792)) ) {
                $this->_m_as16Bytes = $this->_io->readBytes(16);
            }
        }
        protected $_m_leaf;
        protected $_m_asS1;
        protected $_m_asS2;
        protected $_m_asU2;
        protected $_m_asS4;
        protected $_m_asU4;
        protected $_m_asS8;
        protected $_m_asU8;
        protected $_m_as16Bytes;

        /**
         * The number, or one of `number_leaves`.
         */
        public function leaf() { return $this->_m_leaf; }
        public function asS1() { return $this->_m_asS1; }
        public function asS2() { return $this->_m_asS2; }
        public function asU2() { return $this->_m_asU2; }
        public function asS4() { return $this->_m_asS4; }
        public function asU4() { return $this->_m_asU4; }
        public function asS8() { return $this->_m_asS8; }
        public function asU8() { return $this->_m_asU8; }

        /**
         * A number of 128 bits.
         */
        public function as16Bytes() { return $this->_m_as16Bytes; }
    }
}

/**
 * A function.
 */

namespace WindowsCodeviewTypes {
    class OneMethod extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\Field $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_head = new \WindowsCodeviewTypes\MemberHead($this->_io, $this, $this->_root);
            if ( ((($this->head()->attributes() & 28) == 16) || (($this->head()->attributes() & 28) == 24)) ) {
                $this->_m_ofsVtableEntry = $this->_io->readU4le();
            }
            $this->_m_name = $this->_io->readBytesTerm(0, false, true, true);
        }
        protected $_m_head;
        protected $_m_ofsVtableEntry;
        protected $_m_name;
        public function head() { return $this->_m_head; }

        /**
         * Offset in the table of virtual functions, if the function is new there.
         */
        public function ofsVtableEntry() { return $this->_m_ofsVtableEntry; }

        /**
         * Its spelling in the source.
         */
        public function name() { return $this->_m_name; }
    }
}

/**
 * A pointer or reference. Behind the fields, pointers to members have the
 * type index of the class and the representation.
 */

namespace WindowsCodeviewTypes {
    class Pointer extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\TypeRecord $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_target = $this->_io->readU4le();
            $this->_m_attributes = $this->_io->readU4le();
        }
        protected $_m_target;
        protected $_m_attributes;

        /**
         * Type index of what it points to.
         */
        public function target() { return $this->_m_target; }

        /**
         * Bits 0 to 4: `pointer_kinds`; bits 5 to 7: `pointer_modes`; bits 8 to
         * 12: qualifiers; bits 13 to 18: size in bytes.
         */
        public function attributes() { return $this->_m_attributes; }
    }
}

/**
 * The type of a function.
 */

namespace WindowsCodeviewTypes {
    class Procedure extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\TypeRecord $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_returnType = $this->_io->readU4le();
            $this->_m_callingConvention = $this->_io->readU1();
            $this->_m_options = $this->_io->readU1();
            $this->_m_numParameters = $this->_io->readU2le();
            $this->_m_parameters = $this->_io->readU4le();
        }
        protected $_m_returnType;
        protected $_m_callingConvention;
        protected $_m_options;
        protected $_m_numParameters;
        protected $_m_parameters;

        /**
         * Type index of its value.
         */
        public function returnType() { return $this->_m_returnType; }

        /**
         * How it is called; 0: near C.
         */
        public function callingConvention() { return $this->_m_callingConvention; }

        /**
         * Bit 0: returns a C++ object; bits 1 and 2: constructor.
         */
        public function options() { return $this->_m_options; }

        /**
         * How many parameters it has.
         */
        public function numParameters() { return $this->_m_numParameters; }

        /**
         * Type index of an `argument_list`.
         */
        public function parameters() { return $this->_m_parameters; }
    }
}

/**
 * What each record begins with.
 */

namespace WindowsCodeviewTypes {
    class RecordHead extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_lenRecord = $this->_io->readU2le();
            $this->_m_leaf = $this->_io->readU2le();
        }
        protected $_m_lenRecord;
        protected $_m_leaf;

        /**
         * Size in bytes of what follows this field.
         */
        public function lenRecord() { return $this->_m_lenRecord; }

        /**
         * Kind of the record.
         */
        public function leaf() { return $this->_m_leaf; }
    }
}

/**
 * Records, one after another, by ascending type indices.
 */

namespace WindowsCodeviewTypes {
    class RecordList extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_records = [];
            $i = 0;
            while (!$this->_io->isEof()) {
                $this->_m_records[] = new \WindowsCodeviewTypes\TypeRecord($this->_io, $this, $this->_root);
                $i++;
            }
        }
        protected $_m_records;
        public function records() { return $this->_m_records; }
    }
}

/**
 * A member that all instances share.
 */

namespace WindowsCodeviewTypes {
    class StaticMember extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\Field $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_head = new \WindowsCodeviewTypes\MemberHead($this->_io, $this, $this->_root);
            $this->_m_name = $this->_io->readBytesTerm(0, false, true, true);
        }
        protected $_m_head;
        protected $_m_name;
        public function head() { return $this->_m_head; }

        /**
         * Its spelling in the source.
         */
        public function name() { return $this->_m_name; }
    }
}

/**
 * A record; its first two fields are a `record_head`.
 */

namespace WindowsCodeviewTypes {
    class TypeRecord extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\RecordList $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_lenRecord = $this->_io->readU2le();
            $this->_m_leaf = $this->_io->readU2le();
            switch ($this->leaf()) {
                case \WindowsCodeviewTypes\Leaves::ALIAS:
                    $this->_m__raw_content = $this->_io->readBytes($this->lenRecord() - 2);
                    $_io__raw_content = new \Kaitai\Struct\Stream($this->_m__raw_content);
                    $this->_m_content = new \WindowsCodeviewTypes\Alias($_io__raw_content, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\Leaves::ARGUMENT_LIST:
                    $this->_m__raw_content = $this->_io->readBytes($this->lenRecord() - 2);
                    $_io__raw_content = new \Kaitai\Struct\Stream($this->_m__raw_content);
                    $this->_m_content = new \WindowsCodeviewTypes\ArgumentList($_io__raw_content, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\Leaves::ARRAY:
                    $this->_m__raw_content = $this->_io->readBytes($this->lenRecord() - 2);
                    $_io__raw_content = new \Kaitai\Struct\Stream($this->_m__raw_content);
                    $this->_m_content = new \WindowsCodeviewTypes\ArrayType($_io__raw_content, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\Leaves::BIT_FIELD:
                    $this->_m__raw_content = $this->_io->readBytes($this->lenRecord() - 2);
                    $_io__raw_content = new \Kaitai\Struct\Stream($this->_m__raw_content);
                    $this->_m_content = new \WindowsCodeviewTypes\BitField($_io__raw_content, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\Leaves::CLASS_19:
                    $this->_m__raw_content = $this->_io->readBytes($this->lenRecord() - 2);
                    $_io__raw_content = new \Kaitai\Struct\Stream($this->_m__raw_content);
                    $this->_m_content = new \WindowsCodeviewTypes\Composite19($_io__raw_content, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\Leaves::CLASS_TYPE:
                    $this->_m__raw_content = $this->_io->readBytes($this->lenRecord() - 2);
                    $_io__raw_content = new \Kaitai\Struct\Stream($this->_m__raw_content);
                    $this->_m_content = new \WindowsCodeviewTypes\Composite($_io__raw_content, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\Leaves::ENUMERATION:
                    $this->_m__raw_content = $this->_io->readBytes($this->lenRecord() - 2);
                    $_io__raw_content = new \Kaitai\Struct\Stream($this->_m__raw_content);
                    $this->_m_content = new \WindowsCodeviewTypes\Enumeration($_io__raw_content, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\Leaves::FIELD_LIST:
                    $this->_m__raw_content = $this->_io->readBytes($this->lenRecord() - 2);
                    $_io__raw_content = new \Kaitai\Struct\Stream($this->_m__raw_content);
                    $this->_m_content = new \WindowsCodeviewTypes\FieldList($_io__raw_content, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\Leaves::INTERFACE_19:
                    $this->_m__raw_content = $this->_io->readBytes($this->lenRecord() - 2);
                    $_io__raw_content = new \Kaitai\Struct\Stream($this->_m__raw_content);
                    $this->_m_content = new \WindowsCodeviewTypes\Composite19($_io__raw_content, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\Leaves::INTERFACE_TYPE:
                    $this->_m__raw_content = $this->_io->readBytes($this->lenRecord() - 2);
                    $_io__raw_content = new \Kaitai\Struct\Stream($this->_m__raw_content);
                    $this->_m_content = new \WindowsCodeviewTypes\Composite($_io__raw_content, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\Leaves::MEMBER_FUNCTION:
                    $this->_m__raw_content = $this->_io->readBytes($this->lenRecord() - 2);
                    $_io__raw_content = new \Kaitai\Struct\Stream($this->_m__raw_content);
                    $this->_m_content = new \WindowsCodeviewTypes\MemberFunction($_io__raw_content, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\Leaves::MODIFIER:
                    $this->_m__raw_content = $this->_io->readBytes($this->lenRecord() - 2);
                    $_io__raw_content = new \Kaitai\Struct\Stream($this->_m__raw_content);
                    $this->_m_content = new \WindowsCodeviewTypes\Modifier($_io__raw_content, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\Leaves::POINTER:
                    $this->_m__raw_content = $this->_io->readBytes($this->lenRecord() - 2);
                    $_io__raw_content = new \Kaitai\Struct\Stream($this->_m__raw_content);
                    $this->_m_content = new \WindowsCodeviewTypes\Pointer($_io__raw_content, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\Leaves::PROCEDURE:
                    $this->_m__raw_content = $this->_io->readBytes($this->lenRecord() - 2);
                    $_io__raw_content = new \Kaitai\Struct\Stream($this->_m__raw_content);
                    $this->_m_content = new \WindowsCodeviewTypes\Procedure($_io__raw_content, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\Leaves::STRUCTURE:
                    $this->_m__raw_content = $this->_io->readBytes($this->lenRecord() - 2);
                    $_io__raw_content = new \Kaitai\Struct\Stream($this->_m__raw_content);
                    $this->_m_content = new \WindowsCodeviewTypes\Composite($_io__raw_content, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\Leaves::STRUCTURE_19:
                    $this->_m__raw_content = $this->_io->readBytes($this->lenRecord() - 2);
                    $_io__raw_content = new \Kaitai\Struct\Stream($this->_m__raw_content);
                    $this->_m_content = new \WindowsCodeviewTypes\Composite19($_io__raw_content, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\Leaves::UNION_19:
                    $this->_m__raw_content = $this->_io->readBytes($this->lenRecord() - 2);
                    $_io__raw_content = new \Kaitai\Struct\Stream($this->_m__raw_content);
                    $this->_m_content = new \WindowsCodeviewTypes\Union19($_io__raw_content, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\Leaves::UNION_TYPE:
                    $this->_m__raw_content = $this->_io->readBytes($this->lenRecord() - 2);
                    $_io__raw_content = new \Kaitai\Struct\Stream($this->_m__raw_content);
                    $this->_m_content = new \WindowsCodeviewTypes\UnionType($_io__raw_content, $this, $this->_root);
                    break;
                case \WindowsCodeviewTypes\Leaves::VTABLE_SHAPE:
                    $this->_m__raw_content = $this->_io->readBytes($this->lenRecord() - 2);
                    $_io__raw_content = new \Kaitai\Struct\Stream($this->_m__raw_content);
                    $this->_m_content = new \WindowsCodeviewTypes\VtableShape($_io__raw_content, $this, $this->_root);
                    break;
                default:
                    $this->_m_content = $this->_io->readBytes($this->lenRecord() - 2);
                    break;
            }
        }
        protected $_m_lenRecord;
        protected $_m_leaf;
        protected $_m_content;
        protected $_m__raw_content;

        /**
         * Size in bytes of what follows; a multiple of 4 but for 2.
         */
        public function lenRecord() { return $this->_m_lenRecord; }

        /**
         * Kind of the record.
         */
        public function leaf() { return $this->_m_leaf; }

        /**
         * The rest; bytes for a kind that is not described here.
         */
        public function content() { return $this->_m_content; }
        public function _raw_content() { return $this->_m__raw_content; }
    }
}

/**
 * A union as Visual C++ 2019 may write it. Not seen in a file: from the
 * descriptions of other readers alone.
 */

namespace WindowsCodeviewTypes {
    class Union19 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\TypeRecord $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_head = new \WindowsCodeviewTypes\Union19Head($this->_io, $this, $this->_root);
            $this->_m_instanceSize = new \WindowsCodeviewTypes\Numeric($this->_io, $this, $this->_root);
            $this->_m_name = $this->_io->readBytesTerm(0, false, true, true);
            if (($this->head()->properties() & 512) != 0) {
                $this->_m_uniqueName = $this->_io->readBytesTerm(0, false, true, true);
            }
        }
        protected $_m_head;
        protected $_m_instanceSize;
        protected $_m_name;
        protected $_m_uniqueName;
        public function head() { return $this->_m_head; }

        /**
         * Size of an instance in bytes.
         */
        public function instanceSize() { return $this->_m_instanceSize; }

        /**
         * Name of the type, with those of the scopes that it is in.
         */
        public function name() { return $this->_m_name; }

        /**
         * Decorated name; no other type has it.
         */
        public function uniqueName() { return $this->_m_uniqueName; }
    }
}

/**
 * The fixed part of a `union_19`.
 */

namespace WindowsCodeviewTypes {
    class Union19Head extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\Union19 $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_properties = $this->_io->readU4le();
            $this->_m_fieldList = $this->_io->readU4le();
            $this->_m_numMembers = $this->_io->readU2le();
        }
        protected $_m_properties;
        protected $_m_fieldList;
        protected $_m_numMembers;

        /**
         * Combination of `property_masks`.
         */
        public function properties() { return $this->_m_properties; }

        /**
         * Type index of the `field_list`; 0 in a forward reference.
         */
        public function fieldList() { return $this->_m_fieldList; }

        /**
         * Number of members; functions count too.
         */
        public function numMembers() { return $this->_m_numMembers; }
    }
}

/**
 * The fixed part of a `union_type`.
 */

namespace WindowsCodeviewTypes {
    class UnionHead extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\UnionType $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_numMembers = $this->_io->readU2le();
            $this->_m_properties = $this->_io->readU2le();
            $this->_m_fieldList = $this->_io->readU4le();
        }
        protected $_m_numMembers;
        protected $_m_properties;
        protected $_m_fieldList;

        /**
         * Number of members; functions count too.
         */
        public function numMembers() { return $this->_m_numMembers; }

        /**
         * Combination of `property_masks`.
         */
        public function properties() { return $this->_m_properties; }

        /**
         * Type index of the `field_list`; 0 in a forward reference.
         */
        public function fieldList() { return $this->_m_fieldList; }
    }
}

/**
 * A union.
 */

namespace WindowsCodeviewTypes {
    class UnionType extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\TypeRecord $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_head = new \WindowsCodeviewTypes\UnionHead($this->_io, $this, $this->_root);
            $this->_m_instanceSize = new \WindowsCodeviewTypes\Numeric($this->_io, $this, $this->_root);
            $this->_m_name = $this->_io->readBytesTerm(0, false, true, true);
            if (($this->head()->properties() & 512) != 0) {
                $this->_m_uniqueName = $this->_io->readBytesTerm(0, false, true, true);
            }
        }
        protected $_m_head;
        protected $_m_instanceSize;
        protected $_m_name;
        protected $_m_uniqueName;
        public function head() { return $this->_m_head; }

        /**
         * Size of an instance in bytes.
         */
        public function instanceSize() { return $this->_m_instanceSize; }

        /**
         * Name of the type, with those of the scopes that it is in.
         */
        public function name() { return $this->_m_name; }

        /**
         * Decorated name; no other type has it.
         */
        public function uniqueName() { return $this->_m_uniqueName; }
    }
}

/**
 * A virtual base class: its offset in the object is in a table of the image.
 */

namespace WindowsCodeviewTypes {
    class VirtualBaseClass extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\Field $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_head = new \WindowsCodeviewTypes\VirtualBaseClassHead($this->_io, $this, $this->_root);
            $this->_m_pointerOffset = new \WindowsCodeviewTypes\Numeric($this->_io, $this, $this->_root);
            $this->_m_tableIndex = new \WindowsCodeviewTypes\Numeric($this->_io, $this, $this->_root);
        }
        protected $_m_head;
        protected $_m_pointerOffset;
        protected $_m_tableIndex;
        public function head() { return $this->_m_head; }

        /**
         * Offset of the pointer to the table of bases.
         */
        public function pointerOffset() { return $this->_m_pointerOffset; }

        /**
         * Entry of that table.
         */
        public function tableIndex() { return $this->_m_tableIndex; }
    }
}

/**
 * The fixed part of a `virtual_base_class`.
 */

namespace WindowsCodeviewTypes {
    class VirtualBaseClassHead extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\VirtualBaseClass $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_attributes = $this->_io->readU2le();
            $this->_m_baseType = $this->_io->readU4le();
            $this->_m_pointerType = $this->_io->readU4le();
        }
        protected $_m_attributes;
        protected $_m_baseType;
        protected $_m_pointerType;

        /**
         * Bits 0 and 1: access, of `accesses`; bits 2 to 4: `method_kinds`.
         */
        public function attributes() { return $this->_m_attributes; }

        /**
         * Type index of the base class.
         */
        public function baseType() { return $this->_m_baseType; }

        /**
         * Type index of the pointer to the table of bases.
         */
        public function pointerType() { return $this->_m_pointerType; }
    }
}

/**
 * The pointer to the table of virtual functions, at offset 0.
 */

namespace WindowsCodeviewTypes {
    class VtablePointer extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\Field $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__unnamed0 = $this->_io->readBytes(2);
            $this->_m_pointerType = $this->_io->readU4le();
        }
        protected $_m__unnamed0;
        protected $_m_pointerType;
        public function _unnamed0() { return $this->_m__unnamed0; }

        /**
         * Type index of the pointer.
         */
        public function pointerType() { return $this->_m_pointerType; }
    }
}

/**
 * The pointer to the table of virtual functions, elsewhere.
 */

namespace WindowsCodeviewTypes {
    class VtablePointerAt extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\Field $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__unnamed0 = $this->_io->readBytes(2);
            $this->_m_pointerType = $this->_io->readU4le();
            $this->_m_ofsPointer = $this->_io->readU4le();
        }
        protected $_m__unnamed0;
        protected $_m_pointerType;
        protected $_m_ofsPointer;
        public function _unnamed0() { return $this->_m__unnamed0; }

        /**
         * Type index of the pointer.
         */
        public function pointerType() { return $this->_m_pointerType; }

        /**
         * Its offset.
         */
        public function ofsPointer() { return $this->_m_ofsPointer; }
    }
}

/**
 * The shape of a table of virtual functions; four bits for each follow.
 */

namespace WindowsCodeviewTypes {
    class VtableShape extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCodeviewTypes\TypeRecord $_parent = null, ?\WindowsCodeviewTypes $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_numEntries = $this->_io->readU2le();
        }
        protected $_m_numEntries;

        /**
         * How many entries the table has.
         */
        public function numEntries() { return $this->_m_numEntries; }
    }
}

namespace WindowsCodeviewTypes {
    class Accesses {
        const PRIVATE = 1;
        const PROTECTED = 2;
        const PUBLIC = 3;

        private const _VALUES = [1 => true, 2 => true, 3 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsCodeviewTypes {
    class FieldLeaves {
        const BASE_CLASS = 5120;
        const VIRTUAL_BASE_CLASS = 5121;
        const INDIRECT_VIRTUAL_BASE_CLASS = 5122;
        const CONTINUATION = 5124;
        const VTABLE_POINTER = 5129;
        const FRIEND_CLASS = 5130;
        const VTABLE_POINTER_AT = 5132;
        const ENUMERATOR = 5378;
        const FRIEND_FUNCTION = 5388;
        const MEMBER = 5389;
        const STATIC_MEMBER = 5390;
        const METHOD = 5391;
        const NESTED_TYPE = 5392;
        const ONE_METHOD = 5393;
        const NESTED_TYPE_EX = 5394;
        const MODIFIED_MEMBER = 5395;
        const BASE_INTERFACE = 5402;

        private const _VALUES = [5120 => true, 5121 => true, 5122 => true, 5124 => true, 5129 => true, 5130 => true, 5132 => true, 5378 => true, 5388 => true, 5389 => true, 5390 => true, 5391 => true, 5392 => true, 5393 => true, 5394 => true, 5395 => true, 5402 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsCodeviewTypes {
    class Leaves {
        const VTABLE_SHAPE = 10;
        const MODIFIER = 4097;
        const POINTER = 4098;
        const ARRAY_ST = 4099;
        const CLASS_ST = 4100;
        const STRUCTURE_ST = 4101;
        const UNION_ST = 4102;
        const ENUMERATION_ST = 4103;
        const PROCEDURE = 4104;
        const MEMBER_FUNCTION = 4105;
        const ALIAS_ST = 4112;
        const ARGUMENT_LIST = 4609;
        const FIELD_LIST = 4611;
        const DERIVED_LIST = 4612;
        const BIT_FIELD = 4613;
        const METHOD_LIST = 4614;
        const ARRAY = 5379;
        const CLASS_TYPE = 5380;
        const STRUCTURE = 5381;
        const UNION_TYPE = 5382;
        const ENUMERATION = 5383;
        const ALIAS = 5386;
        const INTERFACE_TYPE = 5401;
        const VTABLE = 5405;
        const CLASS_19 = 5640;
        const STRUCTURE_19 = 5641;
        const UNION_19 = 5642;
        const INTERFACE_19 = 5643;

        private const _VALUES = [10 => true, 4097 => true, 4098 => true, 4099 => true, 4100 => true, 4101 => true, 4102 => true, 4103 => true, 4104 => true, 4105 => true, 4112 => true, 4609 => true, 4611 => true, 4612 => true, 4613 => true, 4614 => true, 5379 => true, 5380 => true, 5381 => true, 5382 => true, 5383 => true, 5386 => true, 5401 => true, 5405 => true, 5640 => true, 5641 => true, 5642 => true, 5643 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsCodeviewTypes {
    class MethodKinds {
        const VANILLA = 0;
        const VIRTUAL = 1;
        const STATIC = 2;
        const FRIEND = 3;
        const NEW_VIRTUAL = 4;
        const PURE_VIRTUAL = 5;
        const NEW_PURE_VIRTUAL = 6;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsCodeviewTypes {
    class NumberLeaves {
        const CHAR = 32768;
        const SHORT = 32769;
        const USHORT = 32770;
        const LONG = 32771;
        const ULONG = 32772;
        const QUADWORD = 32777;
        const UQUADWORD = 32778;
        const OCTWORD = 32791;
        const UOCTWORD = 32792;

        private const _VALUES = [32768 => true, 32769 => true, 32770 => true, 32771 => true, 32772 => true, 32777 => true, 32778 => true, 32791 => true, 32792 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsCodeviewTypes {
    class OldFieldLeaves {
        const ENUMERATOR_ST = 1027;
        const FRIEND_FUNCTION_ST = 5123;
        const MEMBER_ST = 5125;
        const STATIC_MEMBER_ST = 5126;
        const METHOD_ST = 5127;
        const NESTED_TYPE_ST = 5128;
        const ONE_METHOD_ST = 5131;
        const NESTED_TYPE_EX_ST = 5133;
        const MODIFIED_MEMBER_ST = 5134;

        private const _VALUES = [1027 => true, 5123 => true, 5125 => true, 5126 => true, 5127 => true, 5128 => true, 5131 => true, 5133 => true, 5134 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsCodeviewTypes {
    class PointerKinds {
        const NEAR16 = 0;
        const FAR16 = 1;
        const HUGE16 = 2;
        const NEAR32 = 10;
        const FAR32 = 11;
        const NEAR64 = 12;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 10 => true, 11 => true, 12 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsCodeviewTypes {
    class PointerModes {
        const PLAIN = 0;
        const REFERENCE = 1;
        const DATA_MEMBER = 2;
        const MEMBER_FUNCTION = 3;
        const RVALUE_REFERENCE = 4;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsCodeviewTypes {
    class PropertyMasks {
        const PACKED = 1;
        const HAS_CONSTRUCTOR = 2;
        const HAS_OPERATORS = 4;
        const IS_NESTED = 8;
        const HAS_NESTED = 16;
        const HAS_ASSIGNMENT = 32;
        const HAS_CASTS = 64;
        const FORWARD_REFERENCE = 128;
        const SCOPED = 256;
        const HAS_UNIQUE_NAME = 512;
        const SEALED = 1024;
        const INTRINSIC = 8192;

        private const _VALUES = [1 => true, 2 => true, 4 => true, 8 => true, 16 => true, 32 => true, 64 => true, 128 => true, 256 => true, 512 => true, 1024 => true, 8192 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsCodeviewTypes {
    class SimpleModes {
        const DIRECT = 0;
        const NEAR16 = 1;
        const FAR16 = 2;
        const HUGE16 = 3;
        const NEAR32 = 4;
        const FAR32 = 5;
        const NEAR64 = 6;
        const NEAR128 = 7;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsCodeviewTypes {
    class SimpleTypes {
        const NO_TYPE = 0;
        const VOID_TYPE = 3;
        const HRESULT = 8;
        const CHAR = 16;
        const SHORT = 17;
        const LONG = 18;
        const QUAD = 19;
        const OCT = 20;
        const UCHAR = 32;
        const USHORT = 33;
        const ULONG = 34;
        const UQUAD = 35;
        const UOCT = 36;
        const BOOL8 = 48;
        const BOOL16 = 49;
        const BOOL32 = 50;
        const BOOL64 = 51;
        const REAL32 = 64;
        const REAL64 = 65;
        const REAL80 = 66;
        const REAL128 = 67;
        const REAL48 = 68;
        const REAL32_PARTIAL = 69;
        const REAL16 = 70;
        const INT1 = 104;
        const UINT1 = 105;
        const PLAIN_CHAR = 112;
        const WCHAR = 113;
        const INT2 = 114;
        const UINT2 = 115;
        const INT4 = 116;
        const UINT4 = 117;
        const INT8 = 118;
        const UINT8 = 119;
        const INT16 = 120;
        const UINT16 = 121;
        const CHAR16 = 122;
        const CHAR32 = 123;
        const CHAR8 = 124;

        private const _VALUES = [0 => true, 3 => true, 8 => true, 16 => true, 17 => true, 18 => true, 19 => true, 20 => true, 32 => true, 33 => true, 34 => true, 35 => true, 36 => true, 48 => true, 49 => true, 50 => true, 51 => true, 64 => true, 65 => true, 66 => true, 67 => true, 68 => true, 69 => true, 70 => true, 104 => true, 105 => true, 112 => true, 113 => true, 114 => true, 115 => true, 116 => true, 117 => true, 118 => true, 119 => true, 120 => true, 121 => true, 122 => true, 123 => true, 124 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
