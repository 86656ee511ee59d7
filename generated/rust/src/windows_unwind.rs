// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_unwind.ksy; kaitai-struct-compiler 0.11.0

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
 * Descriptions of the functions of an image, by which a debugger finds the
 * caller of a function and the registers that the function has saved.
 * 
 * The exception directory of an image (section `.pdata`) is an array of function
 * entries, sorted by their first address. All addresses in it are RVAs, offsets
 * from the base of the image. An entry refers to unwind data, which are mostly in
 * the section `.xdata` or `.rdata`.
 * 
 * For AMD64, an entry is a `runtime_function_amd64` and refers to an
 * `unwind_info_amd64`. An interrupt or exception pushes a `machine_frame_amd64`.
 * 
 * For ARM64, an entry is a `runtime_function_arm64`. It is packed, or it refers to
 * an `unwind_info_arm64`. A function of ARM64 or x86 that keeps a frame pointer
 * has a `frame_record64` or `frame_record32` at its address.
 * 
 * There is no common head: the root has no fields of its own, and an application
 * applies a type to the bytes at an RVA. Every address and count may be wrong,
 * and chains may have no end: each is to be checked before use.
 * \sa https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64 Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsUnwind {
    pub _root: SharedType<WindowsUnwind>,
    pub _parent: SharedType<WindowsUnwind>,
    pub _self: SharedType<Self>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsUnwind {
    type Root = WindowsUnwind;
    type Parent = WindowsUnwind;

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
impl WindowsUnwind {
}
impl WindowsUnwind {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum WindowsUnwind_Amd64UnwindFlags {

    /**
     * The function has a handler of exceptions.
     */
    ExceptionHandler,

    /**
     * The function has a handler that is called when its frame is removed.
     */
    UnwindHandler,

    /**
     * The function is a part of another one.
     */
    Chained,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsUnwind_Amd64UnwindFlags {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsUnwind_Amd64UnwindFlags> {
        match flag {
            1 => Ok(WindowsUnwind_Amd64UnwindFlags::ExceptionHandler),
            2 => Ok(WindowsUnwind_Amd64UnwindFlags::UnwindHandler),
            4 => Ok(WindowsUnwind_Amd64UnwindFlags::Chained),
            _ => Ok(WindowsUnwind_Amd64UnwindFlags::Unknown(flag)),
        }
    }
}

impl From<&WindowsUnwind_Amd64UnwindFlags> for i64 {
    fn from(v: &WindowsUnwind_Amd64UnwindFlags) -> Self {
        match *v {
            WindowsUnwind_Amd64UnwindFlags::ExceptionHandler => 1,
            WindowsUnwind_Amd64UnwindFlags::UnwindHandler => 2,
            WindowsUnwind_Amd64UnwindFlags::Chained => 4,
            WindowsUnwind_Amd64UnwindFlags::Unknown(v) => v
        }
    }
}

impl Default for WindowsUnwind_Amd64UnwindFlags {
    fn default() -> Self { WindowsUnwind_Amd64UnwindFlags::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsUnwind_Amd64UnwindOps {

    /**
     * A push of the register `op_info`.
     */
    PushNonvol,

    /**
     * Stack of `operand` times 8 bytes, or with 1 in `op_info` of two slots as
     * bytes.
     */
    AllocLarge,

    /**
     * Stack of `op_info` times 8 and 8 bytes.
     */
    AllocSmall,

    /**
     * The frame pointer is set, to the stack pointer and `ofs_frame`.
     */
    SetFpreg,

    /**
     * The register `op_info` is stored `operand` times 8 bytes above the stack
     * pointer that the prolog ends with.
     */
    SaveNonvol,

    /**
     * As before, with the offset in bytes in two slots.
     */
    SaveNonvolFar,

    /**
     * In version 2, one slot. The first one of a function has the bytes of each
     * of its epilogs in `code_offset`, and bit 0 of `op_info` is set if one of
     * them is at its end. All others have `ofs_epilog`. In version 1 it was
     * a saved half of a vector register, with one slot as the operand.
     */
    Epilog,

    /**
     * In version 1 a saved half of a vector register, with two slots.
     */
    Spare,

    /**
     * The vector register `op_info` is stored `operand` times 16 bytes above the
     * stack pointer.
     */
    SaveXmm128,

    /**
     * As before, with the offset in bytes in two slots.
     */
    SaveXmm128Far,

    /**
     * A `machine_frame_amd64` was pushed, and with 1 in `op_info` an error code
     * after it.
     */
    PushMachframe,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsUnwind_Amd64UnwindOps {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsUnwind_Amd64UnwindOps> {
        match flag {
            0 => Ok(WindowsUnwind_Amd64UnwindOps::PushNonvol),
            1 => Ok(WindowsUnwind_Amd64UnwindOps::AllocLarge),
            2 => Ok(WindowsUnwind_Amd64UnwindOps::AllocSmall),
            3 => Ok(WindowsUnwind_Amd64UnwindOps::SetFpreg),
            4 => Ok(WindowsUnwind_Amd64UnwindOps::SaveNonvol),
            5 => Ok(WindowsUnwind_Amd64UnwindOps::SaveNonvolFar),
            6 => Ok(WindowsUnwind_Amd64UnwindOps::Epilog),
            7 => Ok(WindowsUnwind_Amd64UnwindOps::Spare),
            8 => Ok(WindowsUnwind_Amd64UnwindOps::SaveXmm128),
            9 => Ok(WindowsUnwind_Amd64UnwindOps::SaveXmm128Far),
            10 => Ok(WindowsUnwind_Amd64UnwindOps::PushMachframe),
            _ => Ok(WindowsUnwind_Amd64UnwindOps::Unknown(flag)),
        }
    }
}

impl From<&WindowsUnwind_Amd64UnwindOps> for i64 {
    fn from(v: &WindowsUnwind_Amd64UnwindOps) -> Self {
        match *v {
            WindowsUnwind_Amd64UnwindOps::PushNonvol => 0,
            WindowsUnwind_Amd64UnwindOps::AllocLarge => 1,
            WindowsUnwind_Amd64UnwindOps::AllocSmall => 2,
            WindowsUnwind_Amd64UnwindOps::SetFpreg => 3,
            WindowsUnwind_Amd64UnwindOps::SaveNonvol => 4,
            WindowsUnwind_Amd64UnwindOps::SaveNonvolFar => 5,
            WindowsUnwind_Amd64UnwindOps::Epilog => 6,
            WindowsUnwind_Amd64UnwindOps::Spare => 7,
            WindowsUnwind_Amd64UnwindOps::SaveXmm128 => 8,
            WindowsUnwind_Amd64UnwindOps::SaveXmm128Far => 9,
            WindowsUnwind_Amd64UnwindOps::PushMachframe => 10,
            WindowsUnwind_Amd64UnwindOps::Unknown(v) => v
        }
    }
}

impl Default for WindowsUnwind_Amd64UnwindOps {
    fn default() -> Self { WindowsUnwind_Amd64UnwindOps::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsUnwind_Arm64Chains {

    /**
     * The return address stays in lr.
     */
    Unchained,

    /**
     * lr is saved behind the other registers.
     */
    SavedLr,

    /**
     * As `chained`, and lr is signed before.
     */
    ChainedSigned,

    /**
     * x29 and lr are a `frame_record64`.
     */
    Chained,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsUnwind_Arm64Chains {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsUnwind_Arm64Chains> {
        match flag {
            0 => Ok(WindowsUnwind_Arm64Chains::Unchained),
            1 => Ok(WindowsUnwind_Arm64Chains::SavedLr),
            2 => Ok(WindowsUnwind_Arm64Chains::ChainedSigned),
            3 => Ok(WindowsUnwind_Arm64Chains::Chained),
            _ => Ok(WindowsUnwind_Arm64Chains::Unknown(flag)),
        }
    }
}

impl From<&WindowsUnwind_Arm64Chains> for i64 {
    fn from(v: &WindowsUnwind_Arm64Chains) -> Self {
        match *v {
            WindowsUnwind_Arm64Chains::Unchained => 0,
            WindowsUnwind_Arm64Chains::SavedLr => 1,
            WindowsUnwind_Arm64Chains::ChainedSigned => 2,
            WindowsUnwind_Arm64Chains::Chained => 3,
            WindowsUnwind_Arm64Chains::Unknown(v) => v
        }
    }
}

impl Default for WindowsUnwind_Arm64Chains {
    fn default() -> Self { WindowsUnwind_Arm64Chains::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsUnwind_Arm64UnwindCodes {

    /**
     * Stack, 16 bytes times bits 0 to 4.
     */
    AllocS,

    /**
     * x19 and x20 are pushed into 8 bytes times bits 0 to 4.
     */
    SaveR19r20X,

    /**
     * x29 and lr at 8 bytes times bits 0 to 5.
     */
    SaveFplr,

    /**
     * x29 and lr are pushed into 8 bytes times bits 0 to 5, and 8.
     */
    SaveFplrX,

    /**
     * Two bytes: stack, 16 bytes times bits 0 to 10.
     */
    AllocM,

    /**
     * Two bytes: the registers of bits 6 to 9, from x19, and the
     * next one, at 8 bytes times bits 0 to 5.
     */
    SaveRegp,

    /**
     * Two bytes: as `save_regp`, pushed into 8 more bytes.
     */
    SaveRegpX,

    /**
     * Two bytes: one register, as `save_regp`.
     */
    SaveReg,

    /**
     * Two bytes: the register of bits 5 to 8 is pushed into 8 bytes
     * times bits 0 to 4, and 8.
     */
    SaveRegX,

    /**
     * Two bytes: the register of bits 6 to 8 times 2, from x19, and
     * lr, at 8 bytes times bits 0 to 5.
     */
    SaveLrpair,

    /**
     * Two bytes: the registers of bits 6 to 8, from d8, and the next
     * one, at 8 bytes times bits 0 to 5.
     */
    SaveFregp,

    /**
     * Two bytes: as `save_fregp`, pushed into 8 more bytes.
     */
    SaveFregpX,

    /**
     * Two bytes: one register, as `save_fregp`.
     */
    SaveFreg,

    /**
     * Two bytes: the register of bits 5 to 7 is pushed into 8 bytes
     * times bits 0 to 4, and 8.
     */
    SaveFregX,

    /**
     * Two bytes: stack in units of the size of scalable vectors
     * (SVE).
     */
    AllocZ,

    /**
     * Four bytes: stack, 16 bytes times bits 0 to 23.
     */
    AllocL,

    /**
     * x29 is set to the stack pointer.
     */
    SetFp,

    /**
     * Two bytes: x29 is set to the stack pointer and 8 bytes times
     * bits 0 to 7.
     */
    AddFp,

    /**
     * An instruction without effect on the frame.
     */
    Nop,

    /**
     * End of the codes.
     */
    End,

    /**
     * End of the codes of a part of a function; those of the
     * function follow.
     */
    EndC,

    /**
     * The pair of registers behind the one of the next code, in the
     * 16 bytes behind it.
     */
    SaveNext,

    /**
     * Three bytes: any register or pair.
     */
    SaveAnyReg,

    /**
     * A `trap_frame_arm64` is at the stack pointer.
     */
    TrapFrame,

    /**
     * A `machine_frame_arm64` is at the stack pointer.
     */
    MachineFrame,

    /**
     * A CONTEXT is at the stack pointer.
     */
    Context,

    /**
     * A CONTEXT of ARM64EC is at the stack pointer.
     */
    EcContext,

    /**
     * lr is no return address, but the address of an instruction.
     */
    ClearUnwoundToCall,

    /**
     * lr is signed.
     */
    PacSignLr,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsUnwind_Arm64UnwindCodes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsUnwind_Arm64UnwindCodes> {
        match flag {
            0 => Ok(WindowsUnwind_Arm64UnwindCodes::AllocS),
            32 => Ok(WindowsUnwind_Arm64UnwindCodes::SaveR19r20X),
            64 => Ok(WindowsUnwind_Arm64UnwindCodes::SaveFplr),
            128 => Ok(WindowsUnwind_Arm64UnwindCodes::SaveFplrX),
            192 => Ok(WindowsUnwind_Arm64UnwindCodes::AllocM),
            200 => Ok(WindowsUnwind_Arm64UnwindCodes::SaveRegp),
            204 => Ok(WindowsUnwind_Arm64UnwindCodes::SaveRegpX),
            208 => Ok(WindowsUnwind_Arm64UnwindCodes::SaveReg),
            212 => Ok(WindowsUnwind_Arm64UnwindCodes::SaveRegX),
            214 => Ok(WindowsUnwind_Arm64UnwindCodes::SaveLrpair),
            216 => Ok(WindowsUnwind_Arm64UnwindCodes::SaveFregp),
            218 => Ok(WindowsUnwind_Arm64UnwindCodes::SaveFregpX),
            220 => Ok(WindowsUnwind_Arm64UnwindCodes::SaveFreg),
            222 => Ok(WindowsUnwind_Arm64UnwindCodes::SaveFregX),
            223 => Ok(WindowsUnwind_Arm64UnwindCodes::AllocZ),
            224 => Ok(WindowsUnwind_Arm64UnwindCodes::AllocL),
            225 => Ok(WindowsUnwind_Arm64UnwindCodes::SetFp),
            226 => Ok(WindowsUnwind_Arm64UnwindCodes::AddFp),
            227 => Ok(WindowsUnwind_Arm64UnwindCodes::Nop),
            228 => Ok(WindowsUnwind_Arm64UnwindCodes::End),
            229 => Ok(WindowsUnwind_Arm64UnwindCodes::EndC),
            230 => Ok(WindowsUnwind_Arm64UnwindCodes::SaveNext),
            231 => Ok(WindowsUnwind_Arm64UnwindCodes::SaveAnyReg),
            232 => Ok(WindowsUnwind_Arm64UnwindCodes::TrapFrame),
            233 => Ok(WindowsUnwind_Arm64UnwindCodes::MachineFrame),
            234 => Ok(WindowsUnwind_Arm64UnwindCodes::Context),
            235 => Ok(WindowsUnwind_Arm64UnwindCodes::EcContext),
            236 => Ok(WindowsUnwind_Arm64UnwindCodes::ClearUnwoundToCall),
            252 => Ok(WindowsUnwind_Arm64UnwindCodes::PacSignLr),
            _ => Ok(WindowsUnwind_Arm64UnwindCodes::Unknown(flag)),
        }
    }
}

impl From<&WindowsUnwind_Arm64UnwindCodes> for i64 {
    fn from(v: &WindowsUnwind_Arm64UnwindCodes) -> Self {
        match *v {
            WindowsUnwind_Arm64UnwindCodes::AllocS => 0,
            WindowsUnwind_Arm64UnwindCodes::SaveR19r20X => 32,
            WindowsUnwind_Arm64UnwindCodes::SaveFplr => 64,
            WindowsUnwind_Arm64UnwindCodes::SaveFplrX => 128,
            WindowsUnwind_Arm64UnwindCodes::AllocM => 192,
            WindowsUnwind_Arm64UnwindCodes::SaveRegp => 200,
            WindowsUnwind_Arm64UnwindCodes::SaveRegpX => 204,
            WindowsUnwind_Arm64UnwindCodes::SaveReg => 208,
            WindowsUnwind_Arm64UnwindCodes::SaveRegX => 212,
            WindowsUnwind_Arm64UnwindCodes::SaveLrpair => 214,
            WindowsUnwind_Arm64UnwindCodes::SaveFregp => 216,
            WindowsUnwind_Arm64UnwindCodes::SaveFregpX => 218,
            WindowsUnwind_Arm64UnwindCodes::SaveFreg => 220,
            WindowsUnwind_Arm64UnwindCodes::SaveFregX => 222,
            WindowsUnwind_Arm64UnwindCodes::AllocZ => 223,
            WindowsUnwind_Arm64UnwindCodes::AllocL => 224,
            WindowsUnwind_Arm64UnwindCodes::SetFp => 225,
            WindowsUnwind_Arm64UnwindCodes::AddFp => 226,
            WindowsUnwind_Arm64UnwindCodes::Nop => 227,
            WindowsUnwind_Arm64UnwindCodes::End => 228,
            WindowsUnwind_Arm64UnwindCodes::EndC => 229,
            WindowsUnwind_Arm64UnwindCodes::SaveNext => 230,
            WindowsUnwind_Arm64UnwindCodes::SaveAnyReg => 231,
            WindowsUnwind_Arm64UnwindCodes::TrapFrame => 232,
            WindowsUnwind_Arm64UnwindCodes::MachineFrame => 233,
            WindowsUnwind_Arm64UnwindCodes::Context => 234,
            WindowsUnwind_Arm64UnwindCodes::EcContext => 235,
            WindowsUnwind_Arm64UnwindCodes::ClearUnwoundToCall => 236,
            WindowsUnwind_Arm64UnwindCodes::PacSignLr => 252,
            WindowsUnwind_Arm64UnwindCodes::Unknown(v) => v
        }
    }
}

impl Default for WindowsUnwind_Arm64UnwindCodes {
    fn default() -> Self { WindowsUnwind_Arm64UnwindCodes::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsUnwind_Arm64UnwindForms {

    /**
     * The entry refers to unwind data.
     */
    Full,

    /**
     * Packed unwind data of a function with a prolog and an epilog at its end.
     */
    Packed,

    /**
     * Packed unwind data of a part without a prolog and without an epilog.
     */
    PackedPart,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsUnwind_Arm64UnwindForms {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsUnwind_Arm64UnwindForms> {
        match flag {
            0 => Ok(WindowsUnwind_Arm64UnwindForms::Full),
            1 => Ok(WindowsUnwind_Arm64UnwindForms::Packed),
            2 => Ok(WindowsUnwind_Arm64UnwindForms::PackedPart),
            _ => Ok(WindowsUnwind_Arm64UnwindForms::Unknown(flag)),
        }
    }
}

impl From<&WindowsUnwind_Arm64UnwindForms> for i64 {
    fn from(v: &WindowsUnwind_Arm64UnwindForms) -> Self {
        match *v {
            WindowsUnwind_Arm64UnwindForms::Full => 0,
            WindowsUnwind_Arm64UnwindForms::Packed => 1,
            WindowsUnwind_Arm64UnwindForms::PackedPart => 2,
            WindowsUnwind_Arm64UnwindForms::Unknown(v) => v
        }
    }
}

impl Default for WindowsUnwind_Arm64UnwindForms {
    fn default() -> Self { WindowsUnwind_Arm64UnwindForms::Unknown(0) }
}


/**
 * An epilog. Those of a function are in the order of their offsets.
 * \sa https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsUnwind_EpilogScopeArm64 {
    pub _root: SharedType<WindowsUnwind>,
    pub _parent: SharedType<WindowsUnwind_UnwindInfoArm64>,
    pub _self: SharedType<Self>,
    word: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_index: Cell<bool>,
    index: RefCell<i32>,
    f_ofs_epilog: Cell<bool>,
    ofs_epilog: RefCell<i32>,
}
impl KStruct for WindowsUnwind_EpilogScopeArm64 {
    type Root = WindowsUnwind;
    type Parent = WindowsUnwind_UnwindInfoArm64;

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
        *self_rc.word.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsUnwind_EpilogScopeArm64 {

    /**
     * Index of the first byte of its unwind codes.
     */
    pub fn index(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_index.get() {
            return Ok(self.index.borrow());
        }
        self.f_index.set(true);
        *self.index.borrow_mut() = (((((*self.word() as u32) >> (22 as u32)) as i32) & (1023 as i32))) as i32;
        Ok(self.index.borrow())
    }

    /**
     * Offset of its first instruction in the function.
     */
    pub fn ofs_epilog(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_ofs_epilog.get() {
            return Ok(self.ofs_epilog.borrow());
        }
        self.f_ofs_epilog.set(true);
        *self.ofs_epilog.borrow_mut() = ((((((*self.word() as u64) as i32) & (262143 as i32)) as i32).wrapping_mul(4 as i32))) as i32;
        Ok(self.ofs_epilog.borrow())
    }
}

/**
 * The fields, see the instances.
 */
impl WindowsUnwind_EpilogScopeArm64 {
    pub fn word(&self) -> Ref<'_, u32> {
        self.word.borrow()
    }
}
impl WindowsUnwind_EpilogScopeArm64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Words at the address in the frame pointer EBP of x86.
 * \sa https://learn.microsoft.com/en-us/cpp/cpp/argument-passing-and-naming-conventions Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsUnwind_FrameRecord32 {
    pub _root: SharedType<WindowsUnwind>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    next: RefCell<u32>,
    return_address: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsUnwind_FrameRecord32 {
    type Root = WindowsUnwind;
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
        *self_rc.next.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.return_address.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsUnwind_FrameRecord32 {
}

/**
 * Frame pointer of the caller; 0 at the end of the chain.
 */
impl WindowsUnwind_FrameRecord32 {
    pub fn next(&self) -> Ref<'_, u32> {
        self.next.borrow()
    }
}

/**
 * Where the caller goes on.
 */
impl WindowsUnwind_FrameRecord32 {
    pub fn return_address(&self) -> Ref<'_, u32> {
        self.return_address.borrow()
    }
}
impl WindowsUnwind_FrameRecord32 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Words at the address in the frame pointer X29 of ARM64.
 * \sa https://learn.microsoft.com/en-us/cpp/build/arm64-windows-abi-conventions#stack Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsUnwind_FrameRecord64 {
    pub _root: SharedType<WindowsUnwind>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    next: RefCell<u64>,
    return_address: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsUnwind_FrameRecord64 {
    type Root = WindowsUnwind;
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
        *self_rc.next.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.return_address.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl WindowsUnwind_FrameRecord64 {
}

/**
 * Frame pointer of the caller; 0 at the end of the chain.
 */
impl WindowsUnwind_FrameRecord64 {
    pub fn next(&self) -> Ref<'_, u64> {
        self.next.borrow()
    }
}

/**
 * Return address, which may be signed.
 */
impl WindowsUnwind_FrameRecord64 {
    pub fn return_address(&self) -> Ref<'_, u64> {
        self.return_address.borrow()
    }
}
impl WindowsUnwind_FrameRecord64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Words on the stack that the processor pushes when an interrupt or exception
 * occurs. Before them there may be an error code of eight bytes.
 * \sa https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#unwind-operation-code Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsUnwind_MachineFrameAmd64 {
    pub _root: SharedType<WindowsUnwind>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    rip: RefCell<u64>,
    seg_cs: RefCell<u16>,
    unnamed2: RefCell<Vec<u8>>,
    eflags: RefCell<u32>,
    unnamed4: RefCell<Vec<u8>>,
    rsp: RefCell<u64>,
    seg_ss: RefCell<u16>,
    unnamed7: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsUnwind_MachineFrameAmd64 {
    type Root = WindowsUnwind;
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
        *self_rc.rip.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.seg_cs.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.unnamed2.borrow_mut() = _io.read_bytes(6 as usize)?.into();
        *self_rc.eflags.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unnamed4.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.rsp.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.seg_ss.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.unnamed7.borrow_mut() = _io.read_bytes(6 as usize)?.into();
        Ok(())
    }
}
impl WindowsUnwind_MachineFrameAmd64 {
}

/**
 * Address of the instruction that was interrupted or that failed.
 */
impl WindowsUnwind_MachineFrameAmd64 {
    pub fn rip(&self) -> Ref<'_, u64> {
        self.rip.borrow()
    }
}

/**
 * Selector of the code; bits 0 and 1 are 3 in user mode.
 */
impl WindowsUnwind_MachineFrameAmd64 {
    pub fn seg_cs(&self) -> Ref<'_, u16> {
        self.seg_cs.borrow()
    }
}
impl WindowsUnwind_MachineFrameAmd64 {
    pub fn unnamed2(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed2.borrow()
    }
}

/**
 * Flags of the processor.
 */
impl WindowsUnwind_MachineFrameAmd64 {
    pub fn eflags(&self) -> Ref<'_, u32> {
        self.eflags.borrow()
    }
}
impl WindowsUnwind_MachineFrameAmd64 {
    pub fn unnamed4(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed4.borrow()
    }
}

/**
 * Stack pointer before the interrupt.
 */
impl WindowsUnwind_MachineFrameAmd64 {
    pub fn rsp(&self) -> Ref<'_, u64> {
        self.rsp.borrow()
    }
}

/**
 * Selector of the stack.
 */
impl WindowsUnwind_MachineFrameAmd64 {
    pub fn seg_ss(&self) -> Ref<'_, u16> {
        self.seg_ss.borrow()
    }
}
impl WindowsUnwind_MachineFrameAmd64 {
    pub fn unnamed7(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed7.borrow()
    }
}
impl WindowsUnwind_MachineFrameAmd64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Words on the stack at the code `machine_frame`; one reader has it, it was
 * not seen in a dump.
 * \sa https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#unwind-codes Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsUnwind_MachineFrameArm64 {
    pub _root: SharedType<WindowsUnwind>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    sp: RefCell<u64>,
    pc: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsUnwind_MachineFrameArm64 {
    type Root = WindowsUnwind;
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
        *self_rc.sp.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.pc.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl WindowsUnwind_MachineFrameArm64 {
}

/**
 * Stack pointer before.
 */
impl WindowsUnwind_MachineFrameArm64 {
    pub fn sp(&self) -> Ref<'_, u64> {
        self.sp.borrow()
    }
}

/**
 * Address of the instruction that was interrupted.
 */
impl WindowsUnwind_MachineFrameArm64 {
    pub fn pc(&self) -> Ref<'_, u64> {
        self.pc.borrow()
    }
}
impl WindowsUnwind_MachineFrameArm64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A function, or a part of one. No two entries of an exception directory
 * overlap.
 * \sa https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-runtime_function Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsUnwind_RuntimeFunctionAmd64 {
    pub _root: SharedType<WindowsUnwind>,
    pub _parent: SharedType<WindowsUnwind_UnwindInfoAmd64>,
    pub _self: SharedType<Self>,
    begin_address: RefCell<u32>,
    end_address: RefCell<u32>,
    unwind_address: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_indirect: Cell<bool>,
    is_indirect: RefCell<bool>,
    f_target_address: Cell<bool>,
    target_address: RefCell<u64>,
}
impl KStruct for WindowsUnwind_RuntimeFunctionAmd64 {
    type Root = WindowsUnwind;
    type Parent = WindowsUnwind_UnwindInfoAmd64;

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
        *self_rc.begin_address.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.end_address.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unwind_address.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsUnwind_RuntimeFunctionAmd64 {

    /**
     * Whether the entry refers to another entry.
     */
    pub fn is_indirect(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_indirect.get() {
            return Ok(self.is_indirect.borrow());
        }
        self.f_is_indirect.set(true);
        *self.is_indirect.borrow_mut() = (((((*self.unwind_address() as u32) & (1 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.is_indirect.borrow())
    }

    /**
     * RVA of the unwind data, or of the other entry.
     */
    pub fn target_address(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_target_address.get() {
            return Ok(self.target_address.borrow());
        }
        self.f_target_address.set(true);
        *self.target_address.borrow_mut() = (((((*self.unwind_address() as u64) as u64).wrapping_sub(((((*self.unwind_address() as u64) as u64) & (1 as u64)) as u64) as u64)) as u64)) as u64;
        Ok(self.target_address.borrow())
    }
}

/**
 * RVA of the first byte.
 */
impl WindowsUnwind_RuntimeFunctionAmd64 {
    pub fn begin_address(&self) -> Ref<'_, u32> {
        self.begin_address.borrow()
    }
}

/**
 * RVA of the first byte behind it.
 */
impl WindowsUnwind_RuntimeFunctionAmd64 {
    pub fn end_address(&self) -> Ref<'_, u32> {
        self.end_address.borrow()
    }
}

/**
 * RVA of an `unwind_info_amd64`. If bit 0 is set, the rest is the RVA of
 * another entry, which is to be used in place of this one.
 */
impl WindowsUnwind_RuntimeFunctionAmd64 {
    pub fn unwind_address(&self) -> Ref<'_, u32> {
        self.unwind_address.borrow()
    }
}
impl WindowsUnwind_RuntimeFunctionAmd64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A function, or a part of one. The fields of the packed form are instances;
 * they have a meaning if `flag` is one of the packed forms.
 * \sa https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#pdata-records Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsUnwind_RuntimeFunctionArm64 {
    pub _root: SharedType<WindowsUnwind>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    begin_address: RefCell<u32>,
    unwind_data: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_chain: Cell<bool>,
    chain: RefCell<i32>,
    f_flag: Cell<bool>,
    flag: RefCell<i32>,
    f_has_homes: Cell<bool>,
    has_homes: RefCell<bool>,
    f_len_frame: Cell<bool>,
    len_frame: RefCell<i32>,
    f_len_function: Cell<bool>,
    len_function: RefCell<i32>,
    f_num_float_registers: Cell<bool>,
    num_float_registers: RefCell<u32>,
    f_num_registers: Cell<bool>,
    num_registers: RefCell<i32>,
    f_unwind_address: Cell<bool>,
    unwind_address: RefCell<u64>,
}
impl KStruct for WindowsUnwind_RuntimeFunctionArm64 {
    type Root = WindowsUnwind;
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
        *self_rc.begin_address.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unwind_data.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsUnwind_RuntimeFunctionArm64 {

    /**
     * How the return address is saved, one of `arm64_chains`.
     */
    pub fn chain(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_chain.get() {
            return Ok(self.chain.borrow());
        }
        self.f_chain.set(true);
        *self.chain.borrow_mut() = (((((*self.unwind_data() as u32) >> (21 as u32)) as i32) & (3 as i32))) as i32;
        Ok(self.chain.borrow())
    }

    /**
     * One of `arm64_unwind_forms`.
     */
    pub fn flag(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_flag.get() {
            return Ok(self.flag.borrow());
        }
        self.f_flag.set(true);
        *self.flag.borrow_mut() = (((*self.unwind_data() as u32) & (3 as u32))) as i32;
        Ok(self.flag.borrow())
    }

    /**
     * Whether the prolog stores the arguments x0 to x7.
     */
    pub fn has_homes(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_homes.get() {
            return Ok(self.has_homes.borrow());
        }
        self.f_has_homes.set(true);
        *self.has_homes.borrow_mut() = (((((((*self.unwind_data() as u32) >> (20 as u32)) as i32) & (1 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_homes.borrow())
    }

    /**
     * Bytes of stack that the prolog allocates.
     */
    pub fn len_frame(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_frame.get() {
            return Ok(self.len_frame.borrow());
        }
        self.f_len_frame.set(true);
        *self.len_frame.borrow_mut() = ((((((((*self.unwind_data() as u64) as u64) >> (23 as u64)) as i32) & (511 as i32)) as i32).wrapping_mul(16 as i32))) as i32;
        Ok(self.len_frame.borrow())
    }

    /**
     * Bytes of the function.
     */
    pub fn len_function(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_function.get() {
            return Ok(self.len_function.borrow());
        }
        self.f_len_function.set(true);
        *self.len_function.borrow_mut() = ((((((((*self.unwind_data() as u64) as u64) >> (2 as u64)) as i32) & (2047 as i32)) as i32).wrapping_mul(4 as i32))) as i32;
        Ok(self.len_function.borrow())
    }

    /**
     * Number of saved registers from d8 on.
     */
    pub fn num_float_registers(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_num_float_registers.get() {
            return Ok(self.num_float_registers.borrow());
        }
        self.f_num_float_registers.set(true);
        *self.num_float_registers.borrow_mut() = (if (((((((*self.unwind_data() as u64) as u64) >> (13 as u64)) as i32) & (7 as i32)) as i128) == (0 as i128)) { (0 as u32) } else { ((((((((*self.unwind_data() as u64) as u64) >> (13 as u64)) as i32) & (7 as i32)) as i32).wrapping_add(1 as i32)) as u32) }) as u32;
        Ok(self.num_float_registers.borrow())
    }

    /**
     * Number of saved registers from x19 on.
     */
    pub fn num_registers(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_num_registers.get() {
            return Ok(self.num_registers.borrow());
        }
        self.f_num_registers.set(true);
        *self.num_registers.borrow_mut() = (((((*self.unwind_data() as u32) >> (16 as u32)) as i32) & (15 as i32))) as i32;
        Ok(self.num_registers.borrow())
    }

    /**
     * RVA of the unwind data if they are not packed.
     */
    pub fn unwind_address(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_unwind_address.get() {
            return Ok(self.unwind_address.borrow());
        }
        self.f_unwind_address.set(true);
        *self.unwind_address.borrow_mut() = (((((*self.unwind_data() as u64) as u64).wrapping_sub(((((*self.unwind_data() as u64) as u64) & (3 as u64)) as u64) as u64)) as u64)) as u64;
        Ok(self.unwind_address.borrow())
    }
}

/**
 * RVA of the first byte.
 */
impl WindowsUnwind_RuntimeFunctionArm64 {
    pub fn begin_address(&self) -> Ref<'_, u32> {
        self.begin_address.borrow()
    }
}

/**
 * Bits 0 and 1 are the `flag`. The rest is the RVA of an
 * `unwind_info_arm64`, or the packed form of unwind data.
 */
impl WindowsUnwind_RuntimeFunctionArm64 {
    pub fn unwind_data(&self) -> Ref<'_, u32> {
        self.unwind_data.borrow()
    }
}
impl WindowsUnwind_RuntimeFunctionArm64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers on the stack at the code `trap_frame`: those that the kernel saves
 * at an interrupt, exception or system call. Only one reader has it, it was
 * not seen in a dump.
 * \sa https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#unwind-codes Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsUnwind_TrapFrameArm64 {
    pub _root: SharedType<WindowsUnwind>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    exception_active: RefCell<u8>,
    context_from_frames: RefCell<u8>,
    debug_registers_valid: RefCell<u8>,
    previous_mode: RefCell<u8>,
    fault_status: RefCell<u32>,
    fault_address: RefCell<u64>,
    vfp_state: RefCell<u64>,
    debug_registers: RefCell<Vec<u8>>,
    spsr: RefCell<u32>,
    esr: RefCell<u32>,
    sp: RefCell<u64>,
    x: RefCell<Vec<u64>>,
    lr: RefCell<u64>,
    fp: RefCell<u64>,
    pc: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsUnwind_TrapFrameArm64 {
    type Root = WindowsUnwind;
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
        *self_rc.exception_active.borrow_mut() = _io.read_u1()?.into();
        *self_rc.context_from_frames.borrow_mut() = _io.read_u1()?.into();
        *self_rc.debug_registers_valid.borrow_mut() = _io.read_u1()?.into();
        *self_rc.previous_mode.borrow_mut() = _io.read_u1()?.into();
        *self_rc.fault_status.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.fault_address.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.vfp_state.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.debug_registers.borrow_mut() = _io.read_bytes(120 as usize)?.into();
        *self_rc.spsr.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.esr.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.sp.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.x.borrow_mut() = Vec::new();
        let l_x = 19;
        for _i in 0..l_x {
            self_rc.x.borrow_mut().push(_io.read_u8le()?.into());
        }
        *self_rc.lr.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.fp.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.pc.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl WindowsUnwind_TrapFrameArm64 {
}

/**
 * 0 interrupt, 1 exception, 2 system call.
 */
impl WindowsUnwind_TrapFrameArm64 {
    pub fn exception_active(&self) -> Ref<'_, u8> {
        self.exception_active.borrow()
    }
}
impl WindowsUnwind_TrapFrameArm64 {
    pub fn context_from_frames(&self) -> Ref<'_, u8> {
        self.context_from_frames.borrow()
    }
}

/**
 * Whether the debug registers are saved.
 */
impl WindowsUnwind_TrapFrameArm64 {
    pub fn debug_registers_valid(&self) -> Ref<'_, u8> {
        self.debug_registers_valid.borrow()
    }
}

/**
 * Of a system call; of an interrupt it is the IRQL.
 */
impl WindowsUnwind_TrapFrameArm64 {
    pub fn previous_mode(&self) -> Ref<'_, u8> {
        self.previous_mode.borrow()
    }
}

/**
 * Of a page fault.
 */
impl WindowsUnwind_TrapFrameArm64 {
    pub fn fault_status(&self) -> Ref<'_, u32> {
        self.fault_status.borrow()
    }
}

/**
 * Of a page fault; of a system call it is the trap frame before.
 */
impl WindowsUnwind_TrapFrameArm64 {
    pub fn fault_address(&self) -> Ref<'_, u64> {
        self.fault_address.borrow()
    }
}

/**
 * Address of the saved vector registers, or 0.
 */
impl WindowsUnwind_TrapFrameArm64 {
    pub fn vfp_state(&self) -> Ref<'_, u64> {
        self.vfp_state.borrow()
    }
}

/**
 * Breakpoints and watchpoints.
 */
impl WindowsUnwind_TrapFrameArm64 {
    pub fn debug_registers(&self) -> Ref<'_, Vec<u8>> {
        self.debug_registers.borrow()
    }
}

/**
 * Processor state; bits 0 to 3 are 0 in user mode.
 */
impl WindowsUnwind_TrapFrameArm64 {
    pub fn spsr(&self) -> Ref<'_, u32> {
        self.spsr.borrow()
    }
}

/**
 * Reason of the exception.
 */
impl WindowsUnwind_TrapFrameArm64 {
    pub fn esr(&self) -> Ref<'_, u32> {
        self.esr.borrow()
    }
}

/**
 * Stack pointer before.
 */
impl WindowsUnwind_TrapFrameArm64 {
    pub fn sp(&self) -> Ref<'_, u64> {
        self.sp.borrow()
    }
}

/**
 * X0 to X18.
 */
impl WindowsUnwind_TrapFrameArm64 {
    pub fn x(&self) -> Ref<'_, Vec<u64>> {
        self.x.borrow()
    }
}

/**
 * Link register.
 */
impl WindowsUnwind_TrapFrameArm64 {
    pub fn lr(&self) -> Ref<'_, u64> {
        self.lr.borrow()
    }
}

/**
 * Frame pointer.
 */
impl WindowsUnwind_TrapFrameArm64 {
    pub fn fp(&self) -> Ref<'_, u64> {
        self.fp.borrow()
    }
}

/**
 * Address of the instruction that was interrupted or that failed.
 */
impl WindowsUnwind_TrapFrameArm64 {
    pub fn pc(&self) -> Ref<'_, u64> {
        self.pc.borrow()
    }
}
impl WindowsUnwind_TrapFrameArm64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A slot (UNWIND_CODE), which is an unwind code or an operand of the code
 * before it.
 * \sa https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_code Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsUnwind_UnwindCodeAmd64 {
    pub _root: SharedType<WindowsUnwind>,
    pub _parent: SharedType<WindowsUnwind_UnwindInfoAmd64>,
    pub _self: SharedType<Self>,
    code_offset: RefCell<u8>,
    operation: RefCell<u8>,
    _io: RefCell<BytesReader>,
    f_ofs_epilog: Cell<bool>,
    ofs_epilog: RefCell<u32>,
    f_op_info: Cell<bool>,
    op_info: RefCell<i32>,
    f_operand: Cell<bool>,
    operand: RefCell<u32>,
    f_unwind_op: Cell<bool>,
    unwind_op: RefCell<i32>,
}
impl KStruct for WindowsUnwind_UnwindCodeAmd64 {
    type Root = WindowsUnwind;
    type Parent = WindowsUnwind_UnwindInfoAmd64;

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
        *self_rc.code_offset.borrow_mut() = _io.read_u1()?.into();
        *self_rc.operation.borrow_mut() = _io.read_u1()?.into();
        Ok(())
    }
}
impl WindowsUnwind_UnwindCodeAmd64 {

    /**
     * Of an `epilog` but the first one of a function: offset of the epilog,
     * backwards from the end of the function; 0 is padding.
     */
    pub fn ofs_epilog(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_ofs_epilog.get() {
            return Ok(self.ofs_epilog.borrow());
        }
        self.f_ofs_epilog.set(true);
        *self.ofs_epilog.borrow_mut() = (((((*self.code_offset() as u32) as u32).wrapping_add(((((*self.op_info()? as u32) as i32).wrapping_mul(256 as i32)) as u32) as u32)) as u32)) as u32;
        Ok(self.ofs_epilog.borrow())
    }

    /**
     * A register or a number, by the kind.
     */
    pub fn op_info(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_op_info.get() {
            return Ok(self.op_info.borrow());
        }
        self.f_op_info.set(true);
        *self.op_info.borrow_mut() = (((((*self.operation() as u8) >> (4 as u8)) as i32) & (15 as i32))) as i32;
        Ok(self.op_info.borrow())
    }

    /**
     * The slot as an operand of 16 bits. The first of two slots has the lower
     * half of 32 bits.
     */
    pub fn operand(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_operand.get() {
            return Ok(self.operand.borrow());
        }
        self.f_operand.set(true);
        *self.operand.borrow_mut() = (((((*self.code_offset() as u32) as u32).wrapping_add(((((*self.operation() as u32) as i32).wrapping_mul(256 as i32)) as u32) as u32)) as u32)) as u32;
        Ok(self.operand.borrow())
    }

    /**
     * Kind of the code, one of `amd64_unwind_ops`.
     */
    pub fn unwind_op(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_unwind_op.get() {
            return Ok(self.unwind_op.borrow());
        }
        self.f_unwind_op.set(true);
        *self.unwind_op.borrow_mut() = (((*self.operation() as u8) & (15 as u8))) as i32;
        Ok(self.unwind_op.borrow())
    }
}

/**
 * Offset in the prolog of the byte behind the instruction. Other meaning
 * for `epilog`.
 */
impl WindowsUnwind_UnwindCodeAmd64 {
    pub fn code_offset(&self) -> Ref<'_, u8> {
        self.code_offset.borrow()
    }
}

/**
 * Bits 0 to 3 are the `unwind_op`, bits 4 to 7 the `op_info`.
 */
impl WindowsUnwind_UnwindCodeAmd64 {
    pub fn operation(&self) -> Ref<'_, u8> {
        self.operation.borrow()
    }
}
impl WindowsUnwind_UnwindCodeAmd64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Second word of an `unwind_info_arm64` if the first one `is_extended`.
 * \sa https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsUnwind_UnwindExtensionArm64 {
    pub _root: SharedType<WindowsUnwind>,
    pub _parent: SharedType<WindowsUnwind_UnwindInfoArm64>,
    pub _self: SharedType<Self>,
    epilogs: RefCell<u16>,
    num_code_words: RefCell<u8>,
    unnamed2: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsUnwind_UnwindExtensionArm64 {
    type Root = WindowsUnwind;
    type Parent = WindowsUnwind_UnwindInfoArm64;

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
        *self_rc.epilogs.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.num_code_words.borrow_mut() = _io.read_u1()?.into();
        *self_rc.unnamed2.borrow_mut() = _io.read_bytes(1 as usize)?.into();
        Ok(())
    }
}
impl WindowsUnwind_UnwindExtensionArm64 {
}

/**
 * Number of epilogs, or index of the first code of the only epilog.
 */
impl WindowsUnwind_UnwindExtensionArm64 {
    pub fn epilogs(&self) -> Ref<'_, u16> {
        self.epilogs.borrow()
    }
}

/**
 * Words of unwind codes.
 */
impl WindowsUnwind_UnwindExtensionArm64 {
    pub fn num_code_words(&self) -> Ref<'_, u8> {
        self.num_code_words.borrow()
    }
}
impl WindowsUnwind_UnwindExtensionArm64 {
    pub fn unnamed2(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed2.borrow()
    }
}
impl WindowsUnwind_UnwindExtensionArm64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Start of an `unwind_info_amd64`. In version 3, for functions that use the
 * registers of Intel APX, only the first two bytes have this layout.
 * \sa https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_info Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsUnwind_UnwindHeadAmd64 {
    pub _root: SharedType<WindowsUnwind>,
    pub _parent: SharedType<WindowsUnwind_UnwindInfoAmd64>,
    pub _self: SharedType<Self>,
    version_and_flags: RefCell<u8>,
    len_prolog: RefCell<u8>,
    num_codes: RefCell<u8>,
    frame: RefCell<u8>,
    _io: RefCell<BytesReader>,
    f_flags: Cell<bool>,
    flags: RefCell<i32>,
    f_frame_register: Cell<bool>,
    frame_register: RefCell<i32>,
    f_has_chain: Cell<bool>,
    has_chain: RefCell<bool>,
    f_has_handler: Cell<bool>,
    has_handler: RefCell<bool>,
    f_num_slots: Cell<bool>,
    num_slots: RefCell<u32>,
    f_ofs_frame: Cell<bool>,
    ofs_frame: RefCell<u32>,
    f_version: Cell<bool>,
    version: RefCell<i32>,
}
impl KStruct for WindowsUnwind_UnwindHeadAmd64 {
    type Root = WindowsUnwind;
    type Parent = WindowsUnwind_UnwindInfoAmd64;

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
        *self_rc.version_and_flags.borrow_mut() = _io.read_u1()?.into();
        *self_rc.len_prolog.borrow_mut() = _io.read_u1()?.into();
        *self_rc.num_codes.borrow_mut() = _io.read_u1()?.into();
        *self_rc.frame.borrow_mut() = _io.read_u1()?.into();
        Ok(())
    }
}
impl WindowsUnwind_UnwindHeadAmd64 {

    /**
     * Combination of `amd64_unwind_flags`.
     */
    pub fn flags(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_flags.get() {
            return Ok(self.flags.borrow());
        }
        self.f_flags.set(true);
        *self.flags.borrow_mut() = (((((*self.version_and_flags() as u8) >> (3 as u8)) as i32) & (31 as i32))) as i32;
        Ok(self.flags.borrow())
    }

    /**
     * Number of the register that is the frame pointer; 0 without one.
     */
    pub fn frame_register(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_frame_register.get() {
            return Ok(self.frame_register.borrow());
        }
        self.f_frame_register.set(true);
        *self.frame_register.borrow_mut() = (((*self.frame() as u8) & (15 as u8))) as i32;
        Ok(self.frame_register.borrow())
    }

    /**
     * Whether the function is a part of another one.
     */
    pub fn has_chain(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_chain.get() {
            return Ok(self.has_chain.borrow());
        }
        self.f_has_chain.set(true);
        *self.has_chain.borrow_mut() = (((((*self.flags()? as i32) & (4 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_chain.borrow())
    }

    /**
     * Whether the function has a handler of exceptions or of unwinding.
     */
    pub fn has_handler(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_handler.get() {
            return Ok(self.has_handler.borrow());
        }
        self.f_has_handler.set(true);
        *self.has_handler.borrow_mut() = (((((*self.flags()? as i32) & (3 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_handler.borrow())
    }

    /**
     * Number of slots with the padding behind the codes.
     */
    pub fn num_slots(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_num_slots.get() {
            return Ok(self.num_slots.borrow());
        }
        self.f_num_slots.set(true);
        *self.num_slots.borrow_mut() = (((((*self.num_codes() as u32) as u32).wrapping_add((((*self.num_codes() as u8) & (1 as u8)) as u32) as u32)) as u32)) as u32;
        Ok(self.num_slots.borrow())
    }

    /**
     * Bytes between the stack pointer and the frame pointer where it is set.
     */
    pub fn ofs_frame(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_ofs_frame.get() {
            return Ok(self.ofs_frame.borrow());
        }
        self.f_ofs_frame.set(true);
        *self.ofs_frame.borrow_mut() = (((((((((*self.frame() as u8) >> (4 as u8)) as i32) & (15 as i32)) as u32) as u32).wrapping_mul(16 as u32)) as u32)) as u32;
        Ok(self.ofs_frame.borrow())
    }

    /**
     * 1, or 2 if the codes describe epilogs as well.
     */
    pub fn version(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_version.get() {
            return Ok(self.version.borrow());
        }
        self.f_version.set(true);
        *self.version.borrow_mut() = (((*self.version_and_flags() as u8) & (7 as u8))) as i32;
        Ok(self.version.borrow())
    }
}

/**
 * Bits 0 to 2 are the `version`, bits 3 to 7 the `flags`.
 */
impl WindowsUnwind_UnwindHeadAmd64 {
    pub fn version_and_flags(&self) -> Ref<'_, u8> {
        self.version_and_flags.borrow()
    }
}

/**
 * Bytes of the prolog.
 */
impl WindowsUnwind_UnwindHeadAmd64 {
    pub fn len_prolog(&self) -> Ref<'_, u8> {
        self.len_prolog.borrow()
    }
}

/**
 * Number of slots of unwind codes.
 */
impl WindowsUnwind_UnwindHeadAmd64 {
    pub fn num_codes(&self) -> Ref<'_, u8> {
        self.num_codes.borrow()
    }
}

/**
 * Bits 0 to 3 are the `frame_register`, bits 4 to 7 its offset.
 */
impl WindowsUnwind_UnwindHeadAmd64 {
    pub fn frame(&self) -> Ref<'_, u8> {
        self.frame.borrow()
    }
}
impl WindowsUnwind_UnwindHeadAmd64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * First word of an `unwind_info_arm64`.
 * \sa https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsUnwind_UnwindHeadArm64 {
    pub _root: SharedType<WindowsUnwind>,
    pub _parent: SharedType<WindowsUnwind_UnwindInfoArm64>,
    pub _self: SharedType<Self>,
    word: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_epilogs: Cell<bool>,
    epilogs: RefCell<i32>,
    f_has_handler: Cell<bool>,
    has_handler: RefCell<bool>,
    f_has_one_epilog: Cell<bool>,
    has_one_epilog: RefCell<bool>,
    f_is_extended: Cell<bool>,
    is_extended: RefCell<bool>,
    f_len_function: Cell<bool>,
    len_function: RefCell<i32>,
    f_num_code_words: Cell<bool>,
    num_code_words: RefCell<i32>,
    f_version: Cell<bool>,
    version: RefCell<i32>,
}
impl KStruct for WindowsUnwind_UnwindHeadArm64 {
    type Root = WindowsUnwind;
    type Parent = WindowsUnwind_UnwindInfoArm64;

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
        *self_rc.word.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsUnwind_UnwindHeadArm64 {

    /**
     * Number of epilogs, or index of the first code of the only epilog.
     */
    pub fn epilogs(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_epilogs.get() {
            return Ok(self.epilogs.borrow());
        }
        self.f_epilogs.set(true);
        *self.epilogs.borrow_mut() = (((((*self.word() as u32) >> (22 as u32)) as i32) & (31 as i32))) as i32;
        Ok(self.epilogs.borrow())
    }

    /**
     * Whether the function has a handler of exceptions.
     */
    pub fn has_handler(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_handler.get() {
            return Ok(self.has_handler.borrow());
        }
        self.f_has_handler.set(true);
        *self.has_handler.borrow_mut() = (((((((*self.word() as u32) >> (20 as u32)) as i32) & (1 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_handler.borrow())
    }

    /**
     * Whether the function has one epilog at its end, whose codes begin at the
     * index `epilogs`.
     */
    pub fn has_one_epilog(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_has_one_epilog.get() {
            return Ok(self.has_one_epilog.borrow());
        }
        self.f_has_one_epilog.set(true);
        *self.has_one_epilog.borrow_mut() = (((((((*self.word() as u32) >> (21 as u32)) as i32) & (1 as i32)) as i128) != (0 as i128))) as bool;
        Ok(self.has_one_epilog.borrow())
    }

    /**
     * Whether the next word has both numbers, as they are too large here.
     */
    pub fn is_extended(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_extended.get() {
            return Ok(self.is_extended.borrow());
        }
        self.f_is_extended.set(true);
        *self.is_extended.borrow_mut() = ( ((((*self.epilogs()? as i128) == (0 as i128))) && (((*self.num_code_words()? as i128) == (0 as i128)))) ) as bool;
        Ok(self.is_extended.borrow())
    }

    /**
     * Bytes of the function.
     */
    pub fn len_function(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_function.get() {
            return Ok(self.len_function.borrow());
        }
        self.f_len_function.set(true);
        *self.len_function.borrow_mut() = ((((((*self.word() as u64) as i32) & (262143 as i32)) as i32).wrapping_mul(4 as i32))) as i32;
        Ok(self.len_function.borrow())
    }

    /**
     * Words of unwind codes.
     */
    pub fn num_code_words(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_num_code_words.get() {
            return Ok(self.num_code_words.borrow());
        }
        self.f_num_code_words.set(true);
        *self.num_code_words.borrow_mut() = (((((*self.word() as u32) >> (27 as u32)) as i32) & (31 as i32))) as i32;
        Ok(self.num_code_words.borrow())
    }

    /**
     * Always zero.
     */
    pub fn version(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_version.get() {
            return Ok(self.version.borrow());
        }
        self.f_version.set(true);
        *self.version.borrow_mut() = (((((*self.word() as u32) >> (18 as u32)) as i32) & (3 as i32))) as i32;
        Ok(self.version.borrow())
    }
}

/**
 * The fields, see the instances.
 */
impl WindowsUnwind_UnwindHeadArm64 {
    pub fn word(&self) -> Ref<'_, u32> {
        self.word.borrow()
    }
}
impl WindowsUnwind_UnwindHeadArm64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Unwind data (UNWIND_INFO) of versions 1 and 2: the effects of the prolog on
 * stack and registers, the last instruction first. Data of the handler may
 * follow.
 * \sa https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_info Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsUnwind_UnwindInfoAmd64 {
    pub _root: SharedType<WindowsUnwind>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    head: RefCell<OptRc<WindowsUnwind_UnwindHeadAmd64>>,
    codes: RefCell<Vec<OptRc<WindowsUnwind_UnwindCodeAmd64>>>,
    unnamed2: RefCell<Vec<u8>>,
    chained: RefCell<OptRc<WindowsUnwind_RuntimeFunctionAmd64>>,
    handler_address: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_num_codes: Cell<bool>,
    num_codes: RefCell<u8>,
}
impl KStruct for WindowsUnwind_UnwindInfoAmd64 {
    type Root = WindowsUnwind;
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
        let t = Self::read_into::<_, WindowsUnwind_UnwindHeadAmd64>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.head.borrow_mut() = t;
        *self_rc.codes.borrow_mut() = Vec::new();
        let l_codes = *self_rc.num_codes()?;
        for _i in 0..l_codes {
            let t = Self::read_into::<_, WindowsUnwind_UnwindCodeAmd64>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            self_rc.codes.borrow_mut().push(t);
        }
        if ((((*self_rc.head().num_codes() as u8) & (1 as u8)) as i128) != (0 as i128)) {
            *self_rc.unnamed2.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        }
        if *self_rc.head().has_chain()? {
            let t = Self::read_into::<_, WindowsUnwind_RuntimeFunctionAmd64>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            *self_rc.chained.borrow_mut() = t;
        }
        if  ((*self_rc.head().has_handler()?) && (!(*self_rc.head().has_chain()?)))  {
            *self_rc.handler_address.borrow_mut() = _io.read_u4le()?.into();
        }
        Ok(())
    }
}
impl WindowsUnwind_UnwindInfoAmd64 {

    /**
     * Number of slots without the padding.
     */
    pub fn num_codes(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_num_codes.get() {
            return Ok(self.num_codes.borrow());
        }
        self.f_num_codes.set(true);
        *self.num_codes.borrow_mut() = (*self.head().num_codes()) as u8;
        Ok(self.num_codes.borrow())
    }
}

/**
 * Counts, flags and frame register.
 */
impl WindowsUnwind_UnwindInfoAmd64 {
    pub fn head(&self) -> Ref<'_, OptRc<WindowsUnwind_UnwindHeadAmd64>> {
        self.head.borrow()
    }
}

/**
 * The slots. A code may use the one or two slots behind it as its operand.
 */
impl WindowsUnwind_UnwindInfoAmd64 {
    pub fn codes(&self) -> Ref<'_, Vec<OptRc<WindowsUnwind_UnwindCodeAmd64>>> {
        self.codes.borrow()
    }
}

/**
 * Padding to an even number of slots.
 */
impl WindowsUnwind_UnwindInfoAmd64 {
    pub fn unnamed2(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed2.borrow()
    }
}

/**
 * The function of which this one is a part; its codes are undone after
 * those of the part, all of them.
 */
impl WindowsUnwind_UnwindInfoAmd64 {
    pub fn chained(&self) -> Ref<'_, OptRc<WindowsUnwind_RuntimeFunctionAmd64>> {
        self.chained.borrow()
    }
}

/**
 * RVA of the handler.
 */
impl WindowsUnwind_UnwindInfoAmd64 {
    pub fn handler_address(&self) -> Ref<'_, u32> {
        self.handler_address.borrow()
    }
}
impl WindowsUnwind_UnwindInfoAmd64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Unwind data: codes of one to five bytes that undo the instructions of the
 * prolog, the last one first, and further ones for epilogs of another form.
 * Each code stands for one instruction, `trap_frame` and the following ones of
 * `arm64_unwind_codes` for none. Data of the handler may follow.
 * \sa https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsUnwind_UnwindInfoArm64 {
    pub _root: SharedType<WindowsUnwind>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    head: RefCell<OptRc<WindowsUnwind_UnwindHeadArm64>>,
    extension: RefCell<OptRc<WindowsUnwind_UnwindExtensionArm64>>,
    scopes: RefCell<Vec<OptRc<WindowsUnwind_EpilogScopeArm64>>>,
    codes: RefCell<Vec<u8>>,
    handler_address: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_epilogs: Cell<bool>,
    epilogs: RefCell<u32>,
    f_num_code_words: Cell<bool>,
    num_code_words: RefCell<u32>,
    f_num_scopes: Cell<bool>,
    num_scopes: RefCell<u32>,
}
impl KStruct for WindowsUnwind_UnwindInfoArm64 {
    type Root = WindowsUnwind;
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
        let t = Self::read_into::<_, WindowsUnwind_UnwindHeadArm64>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.head.borrow_mut() = t;
        if *self_rc.head().is_extended()? {
            let t = Self::read_into::<_, WindowsUnwind_UnwindExtensionArm64>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            *self_rc.extension.borrow_mut() = t;
        }
        *self_rc.scopes.borrow_mut() = Vec::new();
        let l_scopes = *self_rc.num_scopes()?;
        for _i in 0..l_scopes {
            let t = Self::read_into::<_, WindowsUnwind_EpilogScopeArm64>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            self_rc.scopes.borrow_mut().push(t);
        }
        *self_rc.codes.borrow_mut() = _io.read_bytes(((*self_rc.num_code_words()? as u32).wrapping_mul(4 as u32)) as usize)?.into();
        if *self_rc.head().has_handler()? {
            *self_rc.handler_address.borrow_mut() = _io.read_u4le()?.into();
        }
        Ok(())
    }
}
impl WindowsUnwind_UnwindInfoArm64 {

    /**
     * Number of epilogs, or index of the first code of the only epilog.
     */
    pub fn epilogs(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_epilogs.get() {
            return Ok(self.epilogs.borrow());
        }
        self.f_epilogs.set(true);
        *self.epilogs.borrow_mut() = (if *self.head().is_extended()? { (*self.extension().epilogs() as u32) } else { (*self.head().epilogs()? as u32) }) as u32;
        Ok(self.epilogs.borrow())
    }

    /**
     * Words of unwind codes.
     */
    pub fn num_code_words(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_num_code_words.get() {
            return Ok(self.num_code_words.borrow());
        }
        self.f_num_code_words.set(true);
        *self.num_code_words.borrow_mut() = (if *self.head().is_extended()? { (*self.extension().num_code_words() as u32) } else { (*self.head().num_code_words()? as u32) }) as u32;
        Ok(self.num_code_words.borrow())
    }

    /**
     * Number of scopes.
     */
    pub fn num_scopes(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_num_scopes.get() {
            return Ok(self.num_scopes.borrow());
        }
        self.f_num_scopes.set(true);
        *self.num_scopes.borrow_mut() = (if *self.head().has_one_epilog()? { (0 as u32) } else { *self.epilogs()? }) as u32;
        Ok(self.num_scopes.borrow())
    }
}

/**
 * Counts and flags.
 */
impl WindowsUnwind_UnwindInfoArm64 {
    pub fn head(&self) -> Ref<'_, OptRc<WindowsUnwind_UnwindHeadArm64>> {
        self.head.borrow()
    }
}

/**
 * Counts that are too large for the head.
 */
impl WindowsUnwind_UnwindInfoArm64 {
    pub fn extension(&self) -> Ref<'_, OptRc<WindowsUnwind_UnwindExtensionArm64>> {
        self.extension.borrow()
    }
}

/**
 * The epilogs.
 */
impl WindowsUnwind_UnwindInfoArm64 {
    pub fn scopes(&self) -> Ref<'_, Vec<OptRc<WindowsUnwind_EpilogScopeArm64>>> {
        self.scopes.borrow()
    }
}

/**
 * The unwind codes, see `arm64_unwind_codes`.
 */
impl WindowsUnwind_UnwindInfoArm64 {
    pub fn codes(&self) -> Ref<'_, Vec<u8>> {
        self.codes.borrow()
    }
}

/**
 * RVA of the handler.
 */
impl WindowsUnwind_UnwindInfoArm64 {
    pub fn handler_address(&self) -> Ref<'_, u32> {
        self.handler_address.borrow()
    }
}
impl WindowsUnwind_UnwindInfoArm64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
