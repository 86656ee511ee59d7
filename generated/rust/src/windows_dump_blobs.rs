// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_dump_blobs.ksy; kaitai-struct-compiler 0.11.0

#![allow(unused_imports)]
#![allow(non_snake_case)]
#![allow(non_camel_case_types)]
#![allow(irrefutable_let_patterns)]
#![allow(unused_comparisons)]

extern crate kaitai;
use kaitai::*;
use std::convert::{TryFrom, TryInto};
use std::cell::{Ref, Cell, RefCell};
use std::rc::{Rc, Weak};

/**
 * The contents of the blobs that drivers and the kernel itself add to a crash
 * dump when the machine stops ("secondary data"). The container, with the tag
 * and the size of each blob, is `blob_file_header` of `windows_kernel_dump`; the
 * tag decides the type of the data:
 * 
 * | tag | type |
 * |---|---|
 * | f57308df-cc45-4e01-ad76-29a4ebb010ec | `boot_status` |
 * 
 * There is no common head: the root has no fields of its own, and an application
 * parses the type that belongs to the tag from the bytes of the blob.
 * 
 * Few of these formats have a public declaration. Names with an `-orig-id` are
 * those of public symbols; all others describe what the bytes have been seen to
 * be, and the documentation of a field says where that is inferred.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<WindowsDumpBlobs>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs {
    type Root = WindowsDumpBlobs;
    type Parent = WindowsDumpBlobs;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        Ok(())
    }
}
impl WindowsDumpBlobs {
}
impl WindowsDumpBlobs {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Boot status data (tag f57308df-cc45-4e01-ad76-29a4ebb010ec): how the last
 * boots and shutdowns went, kept by the kernel across boots. The sum of all
 * bytes is 0 modulo 256.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpBlobs_BootStatus {
    pub _root: SharedType<WindowsDumpBlobs>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    version: RefCell<u32>,
    product_type: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpBlobs_BootStatus {
    type Root = WindowsDumpBlobs;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.product_type.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsDumpBlobs_BootStatus {
}

/**
 * Size of the whole in bytes; 0xb0, 0xc0 and 0xc8 have been seen.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Kind of the installed Windows; 1 is a workstation.
 */
impl WindowsDumpBlobs_BootStatus {
    pub fn product_type(&self) -> Ref<'_, u32> {
        self.product_type.borrow()
    }
}
impl WindowsDumpBlobs_BootStatus {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
