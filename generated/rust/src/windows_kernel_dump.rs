// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_kernel_dump.ksy; kaitai-struct-compiler 0.11.0

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
 * A crash dump of the Windows kernel: what the operating system (or a
 * debugger, a hypervisor or an acquisition tool on its behalf) writes when a
 * machine stops with a bug check or when its memory is taken while it runs.
 * The usual names are `MEMORY.DMP` and, in the folder `Minidump`, the date and a
 * number. The dump of a single process is another format, see `windows_minidump`.
 * 
 * A file begins with a header of fixed size, 0x2000 bytes for 64-bit machines
 * and 0x1000 bytes for 32-bit ones. It tells why the machine stopped, where the
 * kernel keeps its lists, and what one processor was doing. What follows is
 * told by `dump_type`:
 * 
 * * a full dump stores the pages of all runs of the physical memory
 *   descriptor, one after another, right after the header;
 * * a bitmap dump has `bitmap_header`, whose bitmap tells which pages follow;
 * * a summary dump has `summary_header`, the older form of the same;
 * * a range dump has `rdmp_header`, whose table of ranges tells which pages
 *   follow;
 * * a triage ("small memory") dump has `triage`, which tells where selected
 *   pieces of virtual memory are.
 * 
 * Drivers may have added data of their own behind all that, see
 * `blob_file_header`.
 * 
 * The bulk of a file (bitmap, range table, pages) is located here, not parsed:
 * it may be hundreds of gigabytes. `ofs_` and `len_` instances are offsets from
 * the start of the file and lengths in bytes, so that an application can take
 * the bytes in its own way.
 * 
 * Not all of it has been seen in files that Windows wrote. Summary dumps, the
 * bitmap header and the triage structures of 32-bit machines, and the context of
 * 32-bit ARM follow declarations and other readers alone; their documentation
 * says so.
 * 
 * Everything a writer leaves out keeps a fill pattern: the bytes `PAGE` repeated
 * over the whole header, at offsets divisible by four. An unset u4 reads
 * 0x45474150 and an unset u8 reads 0x4547415045474150, in enumerations too.
 * Nothing in a header can be relied upon without a check; counts and sizes
 * least of all.
 * \sa https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h Source
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/varieties-of-kernel-mode-dump-files Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump>,
    pub _self: SharedType<Self>,
    signature: RefCell<Vec<u8>>,
    valid_dump: RefCell<WindowsKernelDump_ValidDumps>,
    header: RefCell<Option<WindowsKernelDump_Header>>,
    _io: RefCell<BytesReader>,
    header_raw: RefCell<Vec<u8>>,
    f_bitmap_header: Cell<bool>,
    bitmap_header: RefCell<OptRc<WindowsKernelDump_BitmapHeader>>,
    f_kind: Cell<bool>,
    kind: RefCell<WindowsKernelDump_DumpTypes>,
    f_len_header: Cell<bool>,
    len_header: RefCell<i32>,
    f_len_page: Cell<bool>,
    len_page: RefCell<i32>,
    f_ofs_pages: Cell<bool>,
    ofs_pages: RefCell<i32>,
    f_rdmp_header: Cell<bool>,
    rdmp_header: RefCell<OptRc<WindowsKernelDump_RdmpHeader>>,
    f_summary_header: Cell<bool>,
    summary_header: RefCell<OptRc<WindowsKernelDump_SummaryHeader>>,
    f_triage: Cell<bool>,
    triage: RefCell<Option<WindowsKernelDump_Triage>>,
}
#[derive(Debug, Clone)]
pub enum WindowsKernelDump_Header {
    WindowsKernelDump_Header32(OptRc<WindowsKernelDump_Header32>),
    WindowsKernelDump_Header64(OptRc<WindowsKernelDump_Header64>),
    Bytes(Vec<u8>),
}
impl From<&WindowsKernelDump_Header> for OptRc<WindowsKernelDump_Header32> {
    fn from(v: &WindowsKernelDump_Header) -> Self {
        if let WindowsKernelDump_Header::WindowsKernelDump_Header32(x) = v {
            return x.clone();
        }
        panic!("expected WindowsKernelDump_Header::WindowsKernelDump_Header32, got {:?}", v)
    }
}
impl From<OptRc<WindowsKernelDump_Header32>> for WindowsKernelDump_Header {
    fn from(v: OptRc<WindowsKernelDump_Header32>) -> Self {
        Self::WindowsKernelDump_Header32(v)
    }
}
impl From<&WindowsKernelDump_Header> for OptRc<WindowsKernelDump_Header64> {
    fn from(v: &WindowsKernelDump_Header) -> Self {
        if let WindowsKernelDump_Header::WindowsKernelDump_Header64(x) = v {
            return x.clone();
        }
        panic!("expected WindowsKernelDump_Header::WindowsKernelDump_Header64, got {:?}", v)
    }
}
impl From<OptRc<WindowsKernelDump_Header64>> for WindowsKernelDump_Header {
    fn from(v: OptRc<WindowsKernelDump_Header64>) -> Self {
        Self::WindowsKernelDump_Header64(v)
    }
}
impl From<&WindowsKernelDump_Header> for Vec<u8> {
    fn from(v: &WindowsKernelDump_Header) -> Self {
        if let WindowsKernelDump_Header::Bytes(x) = v {
            return x.clone();
        }
        panic!("expected WindowsKernelDump_Header::Bytes, got {:?}", v)
    }
}
impl From<Vec<u8>> for WindowsKernelDump_Header {
    fn from(v: Vec<u8>) -> Self {
        Self::Bytes(v)
    }
}
#[derive(Debug, Clone)]
pub enum WindowsKernelDump_Triage {
    WindowsKernelDump_TriageDump32(OptRc<WindowsKernelDump_TriageDump32>),
    WindowsKernelDump_TriageDump64(OptRc<WindowsKernelDump_TriageDump64>),
}
impl From<&WindowsKernelDump_Triage> for OptRc<WindowsKernelDump_TriageDump32> {
    fn from(v: &WindowsKernelDump_Triage) -> Self {
        if let WindowsKernelDump_Triage::WindowsKernelDump_TriageDump32(x) = v {
            return x.clone();
        }
        panic!("expected WindowsKernelDump_Triage::WindowsKernelDump_TriageDump32, got {:?}", v)
    }
}
impl From<OptRc<WindowsKernelDump_TriageDump32>> for WindowsKernelDump_Triage {
    fn from(v: OptRc<WindowsKernelDump_TriageDump32>) -> Self {
        Self::WindowsKernelDump_TriageDump32(v)
    }
}
impl From<&WindowsKernelDump_Triage> for OptRc<WindowsKernelDump_TriageDump64> {
    fn from(v: &WindowsKernelDump_Triage) -> Self {
        if let WindowsKernelDump_Triage::WindowsKernelDump_TriageDump64(x) = v {
            return x.clone();
        }
        panic!("expected WindowsKernelDump_Triage::WindowsKernelDump_TriageDump64, got {:?}", v)
    }
}
impl From<OptRc<WindowsKernelDump_TriageDump64>> for WindowsKernelDump_Triage {
    fn from(v: OptRc<WindowsKernelDump_TriageDump64>) -> Self {
        Self::WindowsKernelDump_TriageDump64(v)
    }
}
impl KStruct for WindowsKernelDump {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump;

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
        *self_rc.signature.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        if !(*self_rc.signature() == vec![0x50u8, 0x41u8, 0x47u8, 0x45u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/seq/0".to_string() }));
        }
        *self_rc.valid_dump.borrow_mut() = (_io.read_u4le()? as i64).try_into()?;
        if !( ((*self_rc.valid_dump() == WindowsKernelDump_ValidDumps::Dump64) || (*self_rc.valid_dump() == WindowsKernelDump_ValidDumps::Dump32)) ) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotAnyOf, src_path: "/seq/1".to_string() }));
        }
        match *self_rc.valid_dump() {
            WindowsKernelDump_ValidDumps::Dump32 => {
                *self_rc.header_raw.borrow_mut() = _io.read_bytes(((*self_rc.len_header()? as i32).wrapping_sub(8 as i32)) as usize)?.into();
                let header_raw = self_rc.header_raw.borrow();
                let _t_header_raw_io = BytesReader::from(header_raw.clone());
                let t = Self::read_into::<BytesReader, WindowsKernelDump_Header32>(&_t_header_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.header.borrow_mut() = Some(t);
            }
            WindowsKernelDump_ValidDumps::Dump64 => {
                *self_rc.header_raw.borrow_mut() = _io.read_bytes(((*self_rc.len_header()? as i32).wrapping_sub(8 as i32)) as usize)?.into();
                let header_raw = self_rc.header_raw.borrow();
                let _t_header_raw_io = BytesReader::from(header_raw.clone());
                let t = Self::read_into::<BytesReader, WindowsKernelDump_Header64>(&_t_header_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.header.borrow_mut() = Some(t);
            }
            _ => {
                *self_rc.header.borrow_mut() = Some(_io.read_bytes(((*self_rc.len_header()? as i32).wrapping_sub(8 as i32)) as usize)?.into());
            }
        }
        Ok(())
    }
}
impl WindowsKernelDump {

    /**
     * What follows the header of a bitmap dump.
     */
    pub fn bitmap_header(
        &self
    ) -> KResult<Ref<'_, OptRc<WindowsKernelDump_BitmapHeader>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_bitmap_header.get() {
            return Ok(self.bitmap_header.borrow());
        }
        if  ((*self.kind()? == WindowsKernelDump_DumpTypes::BitmapFull) || (*self.kind()? == WindowsKernelDump_DumpTypes::BitmapKernel) || (*self.kind()? == WindowsKernelDump_DumpTypes::Automatic))  {
            let _pos = _io.pos();
            _io.seek(*self.len_header()? as usize)?;
            let t = Self::read_into::<_, WindowsKernelDump_BitmapHeader>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.bitmap_header.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        Ok(self.bitmap_header.borrow())
    }

    /**
     * What follows the header, which is the `dump_type` of either header.
     */
    pub fn kind(
        &self
    ) -> KResult<Ref<'_, WindowsKernelDump_DumpTypes>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_kind.get() {
            return Ok(self.kind.borrow());
        }
        self.f_kind.set(true);
        *self.kind.borrow_mut() = if *self.valid_dump() == WindowsKernelDump_ValidDumps::Dump64 { Into::<OptRc<WindowsKernelDump_Header64>>::into(&*self.header().as_ref().unwrap()).dump_type().clone() } else { Into::<OptRc<WindowsKernelDump_Header32>>::into(&*self.header().as_ref().unwrap()).dump_type().clone() };
        Ok(self.kind.borrow())
    }

    /**
     * Size of the header with its signatures; offset of what follows it.
     */
    pub fn len_header(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_header.get() {
            return Ok(self.len_header.borrow());
        }
        self.f_len_header.set(true);
        *self.len_header.borrow_mut() = (if *self.valid_dump() == WindowsKernelDump_ValidDumps::Dump64 { 8192 } else { 4096 }) as i32;
        Ok(self.len_header.borrow())
    }

    /**
     * Size of a page of physical memory, the unit of all page numbers.
     */
    pub fn len_page(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_page.get() {
            return Ok(self.len_page.borrow());
        }
        self.f_len_page.set(true);
        *self.len_page.borrow_mut() = (4096) as i32;
        Ok(self.len_page.borrow())
    }

    /**
     * Offset of the first page in a full dump. The other kinds tell their own:
     * `bitmap_header.first_page`, `summary_header.first_page` and
     * `rdmp_header.first_page_offset`.
     */
    pub fn ofs_pages(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_ofs_pages.get() {
            return Ok(self.ofs_pages.borrow());
        }
        self.f_ofs_pages.set(true);
        *self.ofs_pages.borrow_mut() = (*self.len_header()?) as i32;
        Ok(self.ofs_pages.borrow())
    }

    /**
     * What follows the header of a range dump.
     */
    pub fn rdmp_header(
        &self
    ) -> KResult<Ref<'_, OptRc<WindowsKernelDump_RdmpHeader>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_rdmp_header.get() {
            return Ok(self.rdmp_header.borrow());
        }
        if  ((*self.valid_dump() == WindowsKernelDump_ValidDumps::Dump64) && ( ((*self.kind()? == WindowsKernelDump_DumpTypes::KernelMemory) || (*self.kind()? == WindowsKernelDump_DumpTypes::KernelAndUserMemory) || (*self.kind()? == WindowsKernelDump_DumpTypes::CompleteMemory)) ))  {
            let _pos = _io.pos();
            _io.seek(*self.len_header()? as usize)?;
            let t = Self::read_into::<_, WindowsKernelDump_RdmpHeader>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.rdmp_header.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        Ok(self.rdmp_header.borrow())
    }

    /**
     * What follows the header of a summary dump.
     */
    pub fn summary_header(
        &self
    ) -> KResult<Ref<'_, OptRc<WindowsKernelDump_SummaryHeader>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_summary_header.get() {
            return Ok(self.summary_header.borrow());
        }
        if *self.kind()? == WindowsKernelDump_DumpTypes::Summary {
            let _pos = _io.pos();
            _io.seek(*self.len_header()? as usize)?;
            let t = Self::read_into::<_, WindowsKernelDump_SummaryHeader>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.summary_header.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        Ok(self.summary_header.borrow())
    }

    /**
     * What follows the header of a triage dump, the directory of its parts.
     */
    pub fn triage(
        &self
    ) -> KResult<Ref<'_, Option<WindowsKernelDump_Triage>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_triage.get() {
            return Ok(self.triage.borrow());
        }
        self.f_triage.set(true);
        if *self.kind()? == WindowsKernelDump_DumpTypes::Triage {
            let _pos = _io.pos();
            _io.seek(*self.len_header()? as usize)?;
            match *self.valid_dump() {
                WindowsKernelDump_ValidDumps::Dump32 => {
                    let t = Self::read_into::<_, WindowsKernelDump_TriageDump32>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                    *self.triage.borrow_mut() = Some(t);
                }
                WindowsKernelDump_ValidDumps::Dump64 => {
                    let t = Self::read_into::<_, WindowsKernelDump_TriageDump64>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                    *self.triage.borrow_mut() = Some(t);
                }
                _ => {}
            }
            _io.seek(_pos)?;
        }
        Ok(self.triage.borrow())
    }
}
impl WindowsKernelDump {
    pub fn signature(&self) -> Ref<'_, Vec<u8>> {
        self.signature.borrow()
    }
}

/**
 * Tells the header of a 64-bit machine from that of a 32-bit one.
 */
impl WindowsKernelDump {
    pub fn valid_dump(&self) -> Ref<'_, WindowsKernelDump_ValidDumps> {
        self.valid_dump.borrow()
    }
}

/**
 * The rest of the header, without `signature` and `valid_dump`.
 */
impl WindowsKernelDump {
    pub fn header(&self) -> Ref<'_, Option<WindowsKernelDump_Header>> {
        self.header.borrow()
    }
}
impl WindowsKernelDump {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl WindowsKernelDump {
    pub fn header_raw(&self) -> Ref<'_, Vec<u8>> {
        self.header_raw.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum WindowsKernelDump_AttributeMasks {

    /**
     * The machine stopped while it was hibernating or resuming.
     */
    HiberCrash,

    /**
     * The device that takes the dump was without power.
     */
    DumpDevicePowerOff,

    /**
     * The file was too small for the dump.
     */
    InsufficientDumpfileSize,

    /**
     * The kernel itself wrote a triage dump.
     */
    KernelGeneratedTriageDump,

    /**
     * Memory was taken while the machine went on running.
     */
    LiveDumpGeneratedDump,
    DumpIsGeneratedOffline,
    FilterDumpFile,

    /**
     * The machine stopped while it was starting.
     */
    EarlyBootCrash,

    /**
     * All but the header is encrypted.
     */
    EncryptedDumpData,

    /**
     * The dump was encrypted once and has been decrypted.
     */
    DecryptedDump,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsKernelDump_AttributeMasks {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsKernelDump_AttributeMasks> {
        match flag {
            1 => Ok(WindowsKernelDump_AttributeMasks::HiberCrash),
            2 => Ok(WindowsKernelDump_AttributeMasks::DumpDevicePowerOff),
            4 => Ok(WindowsKernelDump_AttributeMasks::InsufficientDumpfileSize),
            8 => Ok(WindowsKernelDump_AttributeMasks::KernelGeneratedTriageDump),
            16 => Ok(WindowsKernelDump_AttributeMasks::LiveDumpGeneratedDump),
            32 => Ok(WindowsKernelDump_AttributeMasks::DumpIsGeneratedOffline),
            64 => Ok(WindowsKernelDump_AttributeMasks::FilterDumpFile),
            128 => Ok(WindowsKernelDump_AttributeMasks::EarlyBootCrash),
            256 => Ok(WindowsKernelDump_AttributeMasks::EncryptedDumpData),
            512 => Ok(WindowsKernelDump_AttributeMasks::DecryptedDump),
            _ => Ok(WindowsKernelDump_AttributeMasks::Unknown(flag)),
        }
    }
}

impl From<&WindowsKernelDump_AttributeMasks> for i64 {
    fn from(v: &WindowsKernelDump_AttributeMasks) -> Self {
        match *v {
            WindowsKernelDump_AttributeMasks::HiberCrash => 1,
            WindowsKernelDump_AttributeMasks::DumpDevicePowerOff => 2,
            WindowsKernelDump_AttributeMasks::InsufficientDumpfileSize => 4,
            WindowsKernelDump_AttributeMasks::KernelGeneratedTriageDump => 8,
            WindowsKernelDump_AttributeMasks::LiveDumpGeneratedDump => 16,
            WindowsKernelDump_AttributeMasks::DumpIsGeneratedOffline => 32,
            WindowsKernelDump_AttributeMasks::FilterDumpFile => 64,
            WindowsKernelDump_AttributeMasks::EarlyBootCrash => 128,
            WindowsKernelDump_AttributeMasks::EncryptedDumpData => 256,
            WindowsKernelDump_AttributeMasks::DecryptedDump => 512,
            WindowsKernelDump_AttributeMasks::Unknown(v) => v
        }
    }
}

impl Default for WindowsKernelDump_AttributeMasks {
    fn default() -> Self { WindowsKernelDump_AttributeMasks::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsKernelDump_BitmapSignatures {

    /**
     * All of memory. The bytes spell `FDMP`.
     */
    Full,

    /**
     * Part of memory. The bytes spell `SDMP`.
     */
    Summary,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsKernelDump_BitmapSignatures {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsKernelDump_BitmapSignatures> {
        match flag {
            1347241030 => Ok(WindowsKernelDump_BitmapSignatures::Full),
            1347241043 => Ok(WindowsKernelDump_BitmapSignatures::Summary),
            _ => Ok(WindowsKernelDump_BitmapSignatures::Unknown(flag)),
        }
    }
}

impl From<&WindowsKernelDump_BitmapSignatures> for i64 {
    fn from(v: &WindowsKernelDump_BitmapSignatures) -> Self {
        match *v {
            WindowsKernelDump_BitmapSignatures::Full => 1347241030,
            WindowsKernelDump_BitmapSignatures::Summary => 1347241043,
            WindowsKernelDump_BitmapSignatures::Unknown(v) => v
        }
    }
}

impl Default for WindowsKernelDump_BitmapSignatures {
    fn default() -> Self { WindowsKernelDump_BitmapSignatures::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsKernelDump_ContextArm64Flags {

    /**
     * Fp, Lr, Sp, Pc and Cpsr.
     */
    Control,

    /**
     * X0 to X28.
     */
    Integer,

    /**
     * Fpcr, Fpsr and the vector registers.
     */
    FloatingPoint,
    DebugRegisters,

    /**
     * X18 in user mode, where it is the register of the system.
     */
    X18,

    /**
     * More registers, which are behind the context.
     */
    Xstate,

    /**
     * The context is that of an ARM64 processor.
     */
    Arm64,
    RetToGuest,
    ExceptionRequest,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsKernelDump_ContextArm64Flags {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsKernelDump_ContextArm64Flags> {
        match flag {
            1 => Ok(WindowsKernelDump_ContextArm64Flags::Control),
            2 => Ok(WindowsKernelDump_ContextArm64Flags::Integer),
            4 => Ok(WindowsKernelDump_ContextArm64Flags::FloatingPoint),
            8 => Ok(WindowsKernelDump_ContextArm64Flags::DebugRegisters),
            16 => Ok(WindowsKernelDump_ContextArm64Flags::X18),
            32 => Ok(WindowsKernelDump_ContextArm64Flags::Xstate),
            4194304 => Ok(WindowsKernelDump_ContextArm64Flags::Arm64),
            67108864 => Ok(WindowsKernelDump_ContextArm64Flags::RetToGuest),
            1073741824 => Ok(WindowsKernelDump_ContextArm64Flags::ExceptionRequest),
            _ => Ok(WindowsKernelDump_ContextArm64Flags::Unknown(flag)),
        }
    }
}

impl From<&WindowsKernelDump_ContextArm64Flags> for i64 {
    fn from(v: &WindowsKernelDump_ContextArm64Flags) -> Self {
        match *v {
            WindowsKernelDump_ContextArm64Flags::Control => 1,
            WindowsKernelDump_ContextArm64Flags::Integer => 2,
            WindowsKernelDump_ContextArm64Flags::FloatingPoint => 4,
            WindowsKernelDump_ContextArm64Flags::DebugRegisters => 8,
            WindowsKernelDump_ContextArm64Flags::X18 => 16,
            WindowsKernelDump_ContextArm64Flags::Xstate => 32,
            WindowsKernelDump_ContextArm64Flags::Arm64 => 4194304,
            WindowsKernelDump_ContextArm64Flags::RetToGuest => 67108864,
            WindowsKernelDump_ContextArm64Flags::ExceptionRequest => 1073741824,
            WindowsKernelDump_ContextArm64Flags::Unknown(v) => v
        }
    }
}

impl Default for WindowsKernelDump_ContextArm64Flags {
    fn default() -> Self { WindowsKernelDump_ContextArm64Flags::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsKernelDump_ContextArmFlags {

    /**
     * Sp, Lr, Pc and Cpsr.
     */
    Control,

    /**
     * R0 to R12.
     */
    Integer,

    /**
     * Fpscr and the vector registers.
     */
    FloatingPoint,
    DebugRegisters,

    /**
     * The context is that of a 32-bit ARM processor.
     */
    Arm,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsKernelDump_ContextArmFlags {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsKernelDump_ContextArmFlags> {
        match flag {
            1 => Ok(WindowsKernelDump_ContextArmFlags::Control),
            2 => Ok(WindowsKernelDump_ContextArmFlags::Integer),
            4 => Ok(WindowsKernelDump_ContextArmFlags::FloatingPoint),
            8 => Ok(WindowsKernelDump_ContextArmFlags::DebugRegisters),
            2097152 => Ok(WindowsKernelDump_ContextArmFlags::Arm),
            _ => Ok(WindowsKernelDump_ContextArmFlags::Unknown(flag)),
        }
    }
}

impl From<&WindowsKernelDump_ContextArmFlags> for i64 {
    fn from(v: &WindowsKernelDump_ContextArmFlags) -> Self {
        match *v {
            WindowsKernelDump_ContextArmFlags::Control => 1,
            WindowsKernelDump_ContextArmFlags::Integer => 2,
            WindowsKernelDump_ContextArmFlags::FloatingPoint => 4,
            WindowsKernelDump_ContextArmFlags::DebugRegisters => 8,
            WindowsKernelDump_ContextArmFlags::Arm => 2097152,
            WindowsKernelDump_ContextArmFlags::Unknown(v) => v
        }
    }
}

impl Default for WindowsKernelDump_ContextArmFlags {
    fn default() -> Self { WindowsKernelDump_ContextArmFlags::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsKernelDump_ContextX64Flags {

    /**
     * SegSs, Rsp, SegCs, Rip and EFlags.
     */
    Control,

    /**
     * Rax, Rcx, Rdx, Rbx, Rbp, Rsi, Rdi and R8 to R15.
     */
    Integer,

    /**
     * SegDs, SegEs, SegFs and SegGs.
     */
    Segments,

    /**
     * The x87 and SSE registers.
     */
    FloatingPoint,
    DebugRegisters,

    /**
     * The context is that of an x64 processor.
     */
    Amd64,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsKernelDump_ContextX64Flags {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsKernelDump_ContextX64Flags> {
        match flag {
            1 => Ok(WindowsKernelDump_ContextX64Flags::Control),
            2 => Ok(WindowsKernelDump_ContextX64Flags::Integer),
            4 => Ok(WindowsKernelDump_ContextX64Flags::Segments),
            8 => Ok(WindowsKernelDump_ContextX64Flags::FloatingPoint),
            16 => Ok(WindowsKernelDump_ContextX64Flags::DebugRegisters),
            1048576 => Ok(WindowsKernelDump_ContextX64Flags::Amd64),
            _ => Ok(WindowsKernelDump_ContextX64Flags::Unknown(flag)),
        }
    }
}

impl From<&WindowsKernelDump_ContextX64Flags> for i64 {
    fn from(v: &WindowsKernelDump_ContextX64Flags) -> Self {
        match *v {
            WindowsKernelDump_ContextX64Flags::Control => 1,
            WindowsKernelDump_ContextX64Flags::Integer => 2,
            WindowsKernelDump_ContextX64Flags::Segments => 4,
            WindowsKernelDump_ContextX64Flags::FloatingPoint => 8,
            WindowsKernelDump_ContextX64Flags::DebugRegisters => 16,
            WindowsKernelDump_ContextX64Flags::Amd64 => 1048576,
            WindowsKernelDump_ContextX64Flags::Unknown(v) => v
        }
    }
}

impl Default for WindowsKernelDump_ContextX64Flags {
    fn default() -> Self { WindowsKernelDump_ContextX64Flags::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsKernelDump_ContextX86Flags {

    /**
     * SegSs, Esp, SegCs, Eip, EFlags and Ebp.
     */
    Control,

    /**
     * Eax, Ebx, Ecx, Edx, Esi and Edi.
     */
    Integer,

    /**
     * SegDs, SegEs, SegFs and SegGs.
     */
    Segments,

    /**
     * The x87 registers.
     */
    FloatingPoint,
    DebugRegisters,

    /**
     * The SSE registers.
     */
    ExtendedRegisters,

    /**
     * More registers, which are behind the context.
     */
    Xstate,

    /**
     * The context is that of an x86 processor.
     */
    I386,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsKernelDump_ContextX86Flags {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsKernelDump_ContextX86Flags> {
        match flag {
            1 => Ok(WindowsKernelDump_ContextX86Flags::Control),
            2 => Ok(WindowsKernelDump_ContextX86Flags::Integer),
            4 => Ok(WindowsKernelDump_ContextX86Flags::Segments),
            8 => Ok(WindowsKernelDump_ContextX86Flags::FloatingPoint),
            16 => Ok(WindowsKernelDump_ContextX86Flags::DebugRegisters),
            32 => Ok(WindowsKernelDump_ContextX86Flags::ExtendedRegisters),
            64 => Ok(WindowsKernelDump_ContextX86Flags::Xstate),
            65536 => Ok(WindowsKernelDump_ContextX86Flags::I386),
            _ => Ok(WindowsKernelDump_ContextX86Flags::Unknown(flag)),
        }
    }
}

impl From<&WindowsKernelDump_ContextX86Flags> for i64 {
    fn from(v: &WindowsKernelDump_ContextX86Flags) -> Self {
        match *v {
            WindowsKernelDump_ContextX86Flags::Control => 1,
            WindowsKernelDump_ContextX86Flags::Integer => 2,
            WindowsKernelDump_ContextX86Flags::Segments => 4,
            WindowsKernelDump_ContextX86Flags::FloatingPoint => 8,
            WindowsKernelDump_ContextX86Flags::DebugRegisters => 16,
            WindowsKernelDump_ContextX86Flags::ExtendedRegisters => 32,
            WindowsKernelDump_ContextX86Flags::Xstate => 64,
            WindowsKernelDump_ContextX86Flags::I386 => 65536,
            WindowsKernelDump_ContextX86Flags::Unknown(v) => v
        }
    }
}

impl Default for WindowsKernelDump_ContextX86Flags {
    fn default() -> Self { WindowsKernelDump_ContextX86Flags::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsKernelDump_DumpTypes {
    Unspecified,

    /**
     * All runs of physical memory.
     */
    Full,

    /**
     * Kernel memory in the layout used until Windows 7.
     */
    Summary,

    /**
     * Nothing but the header.
     */
    Header,

    /**
     * Small memory dump of selected pieces of virtual memory.
     */
    Triage,

    /**
     * All of physical memory that is in use, told by a bitmap.
     */
    BitmapFull,

    /**
     * Kernel memory, told by a bitmap; also automatic, active and live dumps.
     */
    BitmapKernel,

    /**
     * A setting of Windows; the files it makes have the type of a kernel dump.
     */
    Automatic,

    /**
     * Range dump of kernel memory, the `.dump /k` of WinDbg.
     */
    KernelMemory,

    /**
     * Range dump of kernel memory and user memory, the `.dump /ka` of WinDbg.
     */
    KernelAndUserMemory,

    /**
     * Range dump of all physical memory, the `.dump /f` of WinDbg.
     */
    CompleteMemory,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsKernelDump_DumpTypes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsKernelDump_DumpTypes> {
        match flag {
            0 => Ok(WindowsKernelDump_DumpTypes::Unspecified),
            1 => Ok(WindowsKernelDump_DumpTypes::Full),
            2 => Ok(WindowsKernelDump_DumpTypes::Summary),
            3 => Ok(WindowsKernelDump_DumpTypes::Header),
            4 => Ok(WindowsKernelDump_DumpTypes::Triage),
            5 => Ok(WindowsKernelDump_DumpTypes::BitmapFull),
            6 => Ok(WindowsKernelDump_DumpTypes::BitmapKernel),
            7 => Ok(WindowsKernelDump_DumpTypes::Automatic),
            8 => Ok(WindowsKernelDump_DumpTypes::KernelMemory),
            9 => Ok(WindowsKernelDump_DumpTypes::KernelAndUserMemory),
            10 => Ok(WindowsKernelDump_DumpTypes::CompleteMemory),
            _ => Ok(WindowsKernelDump_DumpTypes::Unknown(flag)),
        }
    }
}

impl From<&WindowsKernelDump_DumpTypes> for i64 {
    fn from(v: &WindowsKernelDump_DumpTypes) -> Self {
        match *v {
            WindowsKernelDump_DumpTypes::Unspecified => 0,
            WindowsKernelDump_DumpTypes::Full => 1,
            WindowsKernelDump_DumpTypes::Summary => 2,
            WindowsKernelDump_DumpTypes::Header => 3,
            WindowsKernelDump_DumpTypes::Triage => 4,
            WindowsKernelDump_DumpTypes::BitmapFull => 5,
            WindowsKernelDump_DumpTypes::BitmapKernel => 6,
            WindowsKernelDump_DumpTypes::Automatic => 7,
            WindowsKernelDump_DumpTypes::KernelMemory => 8,
            WindowsKernelDump_DumpTypes::KernelAndUserMemory => 9,
            WindowsKernelDump_DumpTypes::CompleteMemory => 10,
            WindowsKernelDump_DumpTypes::Unknown(v) => v
        }
    }
}

impl Default for WindowsKernelDump_DumpTypes {
    fn default() -> Self { WindowsKernelDump_DumpTypes::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsKernelDump_MachineTypes {

    /**
     * 32-bit x86.
     */
    I386,
    Alpha,

    /**
     * 32-bit ARM in Thumb-2 mode.
     */
    Armnt,

    /**
     * Itanium.
     */
    Ia64,
    Alpha64,

    /**
     * 64-bit x86 of any maker.
     */
    Amd64,
    Arm64,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsKernelDump_MachineTypes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsKernelDump_MachineTypes> {
        match flag {
            332 => Ok(WindowsKernelDump_MachineTypes::I386),
            388 => Ok(WindowsKernelDump_MachineTypes::Alpha),
            452 => Ok(WindowsKernelDump_MachineTypes::Armnt),
            512 => Ok(WindowsKernelDump_MachineTypes::Ia64),
            644 => Ok(WindowsKernelDump_MachineTypes::Alpha64),
            34404 => Ok(WindowsKernelDump_MachineTypes::Amd64),
            43620 => Ok(WindowsKernelDump_MachineTypes::Arm64),
            _ => Ok(WindowsKernelDump_MachineTypes::Unknown(flag)),
        }
    }
}

impl From<&WindowsKernelDump_MachineTypes> for i64 {
    fn from(v: &WindowsKernelDump_MachineTypes) -> Self {
        match *v {
            WindowsKernelDump_MachineTypes::I386 => 332,
            WindowsKernelDump_MachineTypes::Alpha => 388,
            WindowsKernelDump_MachineTypes::Armnt => 452,
            WindowsKernelDump_MachineTypes::Ia64 => 512,
            WindowsKernelDump_MachineTypes::Alpha64 => 644,
            WindowsKernelDump_MachineTypes::Amd64 => 34404,
            WindowsKernelDump_MachineTypes::Arm64 => 43620,
            WindowsKernelDump_MachineTypes::Unknown(v) => v
        }
    }
}

impl Default for WindowsKernelDump_MachineTypes {
    fn default() -> Self { WindowsKernelDump_MachineTypes::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsKernelDump_MinidumpFieldMasks {

    /**
     * Registers of the processor.
     */
    Context,
    Exception,

    /**
     * Control block of the processor (`KPRCB`).
     */
    Prcb,

    /**
     * Current process (`EPROCESS`).
     */
    Process,

    /**
     * Current thread (`ETHREAD`).
     */
    Thread,

    /**
     * Kernel stack of the current thread.
     */
    Stack,
    DriverList,

    /**
     * Name of the driver that is held responsible.
     */
    BrokenDriver,

    /**
     * Figures of the memory manager.
     */
    MmInfo,

    /**
     * The page that the fault was about.
     */
    DataPage,

    /**
     * The kernel's debugger data block.
     */
    DebuggerData,

    /**
     * Further pieces of memory.
     */
    DataBlocks,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsKernelDump_MinidumpFieldMasks {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsKernelDump_MinidumpFieldMasks> {
        match flag {
            1 => Ok(WindowsKernelDump_MinidumpFieldMasks::Context),
            2 => Ok(WindowsKernelDump_MinidumpFieldMasks::Exception),
            4 => Ok(WindowsKernelDump_MinidumpFieldMasks::Prcb),
            8 => Ok(WindowsKernelDump_MinidumpFieldMasks::Process),
            16 => Ok(WindowsKernelDump_MinidumpFieldMasks::Thread),
            32 => Ok(WindowsKernelDump_MinidumpFieldMasks::Stack),
            64 => Ok(WindowsKernelDump_MinidumpFieldMasks::DriverList),
            128 => Ok(WindowsKernelDump_MinidumpFieldMasks::BrokenDriver),
            256 => Ok(WindowsKernelDump_MinidumpFieldMasks::MmInfo),
            512 => Ok(WindowsKernelDump_MinidumpFieldMasks::DataPage),
            1024 => Ok(WindowsKernelDump_MinidumpFieldMasks::DebuggerData),
            2048 => Ok(WindowsKernelDump_MinidumpFieldMasks::DataBlocks),
            _ => Ok(WindowsKernelDump_MinidumpFieldMasks::Unknown(flag)),
        }
    }
}

impl From<&WindowsKernelDump_MinidumpFieldMasks> for i64 {
    fn from(v: &WindowsKernelDump_MinidumpFieldMasks) -> Self {
        match *v {
            WindowsKernelDump_MinidumpFieldMasks::Context => 1,
            WindowsKernelDump_MinidumpFieldMasks::Exception => 2,
            WindowsKernelDump_MinidumpFieldMasks::Prcb => 4,
            WindowsKernelDump_MinidumpFieldMasks::Process => 8,
            WindowsKernelDump_MinidumpFieldMasks::Thread => 16,
            WindowsKernelDump_MinidumpFieldMasks::Stack => 32,
            WindowsKernelDump_MinidumpFieldMasks::DriverList => 64,
            WindowsKernelDump_MinidumpFieldMasks::BrokenDriver => 128,
            WindowsKernelDump_MinidumpFieldMasks::MmInfo => 256,
            WindowsKernelDump_MinidumpFieldMasks::DataPage => 512,
            WindowsKernelDump_MinidumpFieldMasks::DebuggerData => 1024,
            WindowsKernelDump_MinidumpFieldMasks::DataBlocks => 2048,
            WindowsKernelDump_MinidumpFieldMasks::Unknown(v) => v
        }
    }
}

impl Default for WindowsKernelDump_MinidumpFieldMasks {
    fn default() -> Self { WindowsKernelDump_MinidumpFieldMasks::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsKernelDump_ProductTypes {
    Workstation,
    DomainController,
    Server,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsKernelDump_ProductTypes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsKernelDump_ProductTypes> {
        match flag {
            1 => Ok(WindowsKernelDump_ProductTypes::Workstation),
            2 => Ok(WindowsKernelDump_ProductTypes::DomainController),
            3 => Ok(WindowsKernelDump_ProductTypes::Server),
            _ => Ok(WindowsKernelDump_ProductTypes::Unknown(flag)),
        }
    }
}

impl From<&WindowsKernelDump_ProductTypes> for i64 {
    fn from(v: &WindowsKernelDump_ProductTypes) -> Self {
        match *v {
            WindowsKernelDump_ProductTypes::Workstation => 1,
            WindowsKernelDump_ProductTypes::DomainController => 2,
            WindowsKernelDump_ProductTypes::Server => 3,
            WindowsKernelDump_ProductTypes::Unknown(v) => v
        }
    }
}

impl Default for WindowsKernelDump_ProductTypes {
    fn default() -> Self { WindowsKernelDump_ProductTypes::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsKernelDump_SuiteMasks {
    SmallBusiness,
    Enterprise,
    BackOffice,
    Communications,

    /**
     * Terminal services are installed; set on nearly every machine.
     */
    Terminal,
    SmallBusinessRestricted,
    EmbeddedNt,
    Datacenter,

    /**
     * Remote desktop with one interactive session.
     */
    SingleUserTs,

    /**
     * A home edition.
     */
    Personal,

    /**
     * A web edition.
     */
    Blade,
    EmbeddedRestricted,
    SecurityAppliance,
    StorageServer,
    ComputeServer,

    /**
     * Windows Home Server.
     */
    WhServer,

    /**
     * Remote desktop with several interactive sessions on a client edition.
     */
    MultiUserTs,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsKernelDump_SuiteMasks {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsKernelDump_SuiteMasks> {
        match flag {
            1 => Ok(WindowsKernelDump_SuiteMasks::SmallBusiness),
            2 => Ok(WindowsKernelDump_SuiteMasks::Enterprise),
            4 => Ok(WindowsKernelDump_SuiteMasks::BackOffice),
            8 => Ok(WindowsKernelDump_SuiteMasks::Communications),
            16 => Ok(WindowsKernelDump_SuiteMasks::Terminal),
            32 => Ok(WindowsKernelDump_SuiteMasks::SmallBusinessRestricted),
            64 => Ok(WindowsKernelDump_SuiteMasks::EmbeddedNt),
            128 => Ok(WindowsKernelDump_SuiteMasks::Datacenter),
            256 => Ok(WindowsKernelDump_SuiteMasks::SingleUserTs),
            512 => Ok(WindowsKernelDump_SuiteMasks::Personal),
            1024 => Ok(WindowsKernelDump_SuiteMasks::Blade),
            2048 => Ok(WindowsKernelDump_SuiteMasks::EmbeddedRestricted),
            4096 => Ok(WindowsKernelDump_SuiteMasks::SecurityAppliance),
            8192 => Ok(WindowsKernelDump_SuiteMasks::StorageServer),
            16384 => Ok(WindowsKernelDump_SuiteMasks::ComputeServer),
            32768 => Ok(WindowsKernelDump_SuiteMasks::WhServer),
            131072 => Ok(WindowsKernelDump_SuiteMasks::MultiUserTs),
            _ => Ok(WindowsKernelDump_SuiteMasks::Unknown(flag)),
        }
    }
}

impl From<&WindowsKernelDump_SuiteMasks> for i64 {
    fn from(v: &WindowsKernelDump_SuiteMasks) -> Self {
        match *v {
            WindowsKernelDump_SuiteMasks::SmallBusiness => 1,
            WindowsKernelDump_SuiteMasks::Enterprise => 2,
            WindowsKernelDump_SuiteMasks::BackOffice => 4,
            WindowsKernelDump_SuiteMasks::Communications => 8,
            WindowsKernelDump_SuiteMasks::Terminal => 16,
            WindowsKernelDump_SuiteMasks::SmallBusinessRestricted => 32,
            WindowsKernelDump_SuiteMasks::EmbeddedNt => 64,
            WindowsKernelDump_SuiteMasks::Datacenter => 128,
            WindowsKernelDump_SuiteMasks::SingleUserTs => 256,
            WindowsKernelDump_SuiteMasks::Personal => 512,
            WindowsKernelDump_SuiteMasks::Blade => 1024,
            WindowsKernelDump_SuiteMasks::EmbeddedRestricted => 2048,
            WindowsKernelDump_SuiteMasks::SecurityAppliance => 4096,
            WindowsKernelDump_SuiteMasks::StorageServer => 8192,
            WindowsKernelDump_SuiteMasks::ComputeServer => 16384,
            WindowsKernelDump_SuiteMasks::WhServer => 32768,
            WindowsKernelDump_SuiteMasks::MultiUserTs => 131072,
            WindowsKernelDump_SuiteMasks::Unknown(v) => v
        }
    }
}

impl Default for WindowsKernelDump_SuiteMasks {
    fn default() -> Self { WindowsKernelDump_SuiteMasks::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsKernelDump_SummaryOptionMasks {

    /**
     * The kernel's part of virtual memory can be read.
     */
    ValidKernelVa,

    /**
     * The part of virtual memory of the current process can be read.
     */
    ValidCurrentUserVa,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsKernelDump_SummaryOptionMasks {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsKernelDump_SummaryOptionMasks> {
        match flag {
            1 => Ok(WindowsKernelDump_SummaryOptionMasks::ValidKernelVa),
            2 => Ok(WindowsKernelDump_SummaryOptionMasks::ValidCurrentUserVa),
            _ => Ok(WindowsKernelDump_SummaryOptionMasks::Unknown(flag)),
        }
    }
}

impl From<&WindowsKernelDump_SummaryOptionMasks> for i64 {
    fn from(v: &WindowsKernelDump_SummaryOptionMasks) -> Self {
        match *v {
            WindowsKernelDump_SummaryOptionMasks::ValidKernelVa => 1,
            WindowsKernelDump_SummaryOptionMasks::ValidCurrentUserVa => 2,
            WindowsKernelDump_SummaryOptionMasks::Unknown(v) => v
        }
    }
}

impl Default for WindowsKernelDump_SummaryOptionMasks {
    fn default() -> Self { WindowsKernelDump_SummaryOptionMasks::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsKernelDump_TriageOptionMasks {

    /**
     * There was not enough room for all that was to be stored.
     */
    Overflowed,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsKernelDump_TriageOptionMasks {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsKernelDump_TriageOptionMasks> {
        match flag {
            256 => Ok(WindowsKernelDump_TriageOptionMasks::Overflowed),
            _ => Ok(WindowsKernelDump_TriageOptionMasks::Unknown(flag)),
        }
    }
}

impl From<&WindowsKernelDump_TriageOptionMasks> for i64 {
    fn from(v: &WindowsKernelDump_TriageOptionMasks) -> Self {
        match *v {
            WindowsKernelDump_TriageOptionMasks::Overflowed => 256,
            WindowsKernelDump_TriageOptionMasks::Unknown(v) => v
        }
    }
}

impl Default for WindowsKernelDump_TriageOptionMasks {
    fn default() -> Self { WindowsKernelDump_TriageOptionMasks::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsKernelDump_ValidDumps {

    /**
     * Header of a 64-bit machine. The bytes spell `DU64`.
     */
    Dump64,

    /**
     * Header of a 32-bit machine. The bytes spell `DUMP`.
     */
    Dump32,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsKernelDump_ValidDumps {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsKernelDump_ValidDumps> {
        match flag {
            875976004 => Ok(WindowsKernelDump_ValidDumps::Dump64),
            1347245380 => Ok(WindowsKernelDump_ValidDumps::Dump32),
            _ => Ok(WindowsKernelDump_ValidDumps::Unknown(flag)),
        }
    }
}

impl From<&WindowsKernelDump_ValidDumps> for i64 {
    fn from(v: &WindowsKernelDump_ValidDumps) -> Self {
        match *v {
            WindowsKernelDump_ValidDumps::Dump64 => 875976004,
            WindowsKernelDump_ValidDumps::Dump32 => 1347245380,
            WindowsKernelDump_ValidDumps::Unknown(v) => v
        }
    }
}

impl Default for WindowsKernelDump_ValidDumps {
    fn default() -> Self { WindowsKernelDump_ValidDumps::Unknown(0) }
}


/**
 * What follows the header of a bitmap dump. The bitmap has one bit for each
 * page of physical memory from page 0 on, the lowest bit of a byte first; a
 * set bit means that the page is stored. The stored pages lie one after
 * another from `first_page` on, in ascending order.
 * 
 * No public header declares it; the names are those of its readers. That a
 * 32-bit dump has the same structure is the word of one reader alone.
 * \sa https://github.com/0vercl0k/kdmp-parser Source
 * \sa https://github.com/volatilityfoundation/volatility3 Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_BitmapHeader {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump>,
    pub _self: SharedType<Self>,
    signature: RefCell<WindowsKernelDump_BitmapSignatures>,
    valid_dump: RefCell<Vec<u8>>,
    unnamed2: RefCell<Vec<u8>>,
    first_page: RefCell<u64>,
    total_present_pages: RefCell<u64>,
    pages: RefCell<u64>,
    _io: RefCell<BytesReader>,
    f_bitmap: Cell<bool>,
    bitmap: RefCell<Vec<u8>>,
    f_len_bitmap: Cell<bool>,
    len_bitmap: RefCell<u64>,
    f_ofs_bitmap: Cell<bool>,
    ofs_bitmap: RefCell<i32>,
}
impl KStruct for WindowsKernelDump_BitmapHeader {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump;

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
        *self_rc.signature.borrow_mut() = (_io.read_u4le()? as i64).try_into()?;
        if !( ((*self_rc.signature() == WindowsKernelDump_BitmapSignatures::Full) || (*self_rc.signature() == WindowsKernelDump_BitmapSignatures::Summary)) ) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotAnyOf, src_path: "/types/bitmap_header/seq/0".to_string() }));
        }
        *self_rc.valid_dump.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        if !(*self_rc.valid_dump() == vec![0x44u8, 0x55u8, 0x4du8, 0x50u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/bitmap_header/seq/1".to_string() }));
        }
        *self_rc.unnamed2.borrow_mut() = _io.read_bytes(24 as usize)?.into();
        *self_rc.first_page.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.total_present_pages.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.pages.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl WindowsKernelDump_BitmapHeader {

    /**
     * The bitmap as it lies in the file. For large dumps take the bytes from
     * `ofs_bitmap` instead.
     */
    pub fn bitmap(
        &self
    ) -> KResult<Ref<'_, Vec<u8>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_bitmap.get() {
            return Ok(self.bitmap.borrow());
        }
        self.f_bitmap.set(true);
        let io = Clone::clone(&*_r._io());
        let _pos = io.pos();
        io.seek(*self.ofs_bitmap()? as usize)?;
        *self.bitmap.borrow_mut() = io.read_bytes(*self.len_bitmap()? as usize)?.into();
        io.seek(_pos)?;
        Ok(self.bitmap.borrow())
    }

    /**
     * Size of the bitmap in bytes.
     */
    pub fn len_bitmap(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_bitmap.get() {
            return Ok(self.len_bitmap.borrow());
        }
        self.f_len_bitmap.set(true);
        *self.len_bitmap.borrow_mut() = (((((((*self.pages() as u64).wrapping_add(7 as u64)) as u64) as u64) / (8 as u64)) as u64)) as u64;
        Ok(self.len_bitmap.borrow())
    }

    /**
     * Offset of the bitmap from the start of the file.
     */
    pub fn ofs_bitmap(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_ofs_bitmap.get() {
            return Ok(self.ofs_bitmap.borrow());
        }
        self.f_ofs_bitmap.set(true);
        *self.ofs_bitmap.borrow_mut() = (((*_r.len_header()? as i32).wrapping_add(56 as i32))) as i32;
        Ok(self.ofs_bitmap.borrow())
    }
}
impl WindowsKernelDump_BitmapHeader {
    pub fn signature(&self) -> Ref<'_, WindowsKernelDump_BitmapSignatures> {
        self.signature.borrow()
    }
}
impl WindowsKernelDump_BitmapHeader {
    pub fn valid_dump(&self) -> Ref<'_, Vec<u8>> {
        self.valid_dump.borrow()
    }
}

/**
 * The first four bytes may be options of the dump; the rest is reserved.
 */
impl WindowsKernelDump_BitmapHeader {
    pub fn unnamed2(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed2.borrow()
    }
}

/**
 * Offset of the first stored page from the start of the file. Behind the
 * bitmap, but not always right behind it and not always aligned.
 */
impl WindowsKernelDump_BitmapHeader {
    pub fn first_page(&self) -> Ref<'_, u64> {
        self.first_page.borrow()
    }
}

/**
 * Number of stored pages, which are the set bits of the bitmap.
 */
impl WindowsKernelDump_BitmapHeader {
    pub fn total_present_pages(&self) -> Ref<'_, u64> {
        self.total_present_pages.borrow()
    }
}

/**
 * Number of bits in the bitmap. Bits of its last byte beyond it mean nothing.
 */
impl WindowsKernelDump_BitmapHeader {
    pub fn pages(&self) -> Ref<'_, u64> {
        self.pages.borrow()
    }
}
impl WindowsKernelDump_BitmapHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Head of the secondary data, which drivers have added behind the dump (0x10
 * bytes): behind the mark of a triage dump, behind the last page of others. A
 * `blob_header` follows at `header_size`, and more behind its data.
 * 
 * The end is that of the file, or what does not begin with the size of a
 * `blob_header`: some writers leave zeros or garbage behind. What is said of
 * dumps with pages has not been seen in a file.
 * \sa https://github.com/can1357/selene Source
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_secondary_dump_data Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_BlobFileHeader {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    signature1: RefCell<Vec<u8>>,
    signature2: RefCell<Vec<u8>>,
    header_size: RefCell<u32>,
    build_number: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsKernelDump_BlobFileHeader {
    type Root = WindowsKernelDump;
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
        *self_rc.signature1.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        if !(*self_rc.signature1() == vec![0x44u8, 0x75u8, 0x6du8, 0x70u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/blob_file_header/seq/0".to_string() }));
        }
        *self_rc.signature2.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        if !(*self_rc.signature2() == vec![0x42u8, 0x6cu8, 0x6fu8, 0x62u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/blob_file_header/seq/1".to_string() }));
        }
        *self_rc.header_size.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.build_number.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsKernelDump_BlobFileHeader {
}
impl WindowsKernelDump_BlobFileHeader {
    pub fn signature1(&self) -> Ref<'_, Vec<u8>> {
        self.signature1.borrow()
    }
}
impl WindowsKernelDump_BlobFileHeader {
    pub fn signature2(&self) -> Ref<'_, Vec<u8>> {
        self.signature2.borrow()
    }
}

/**
 * Size of this header in bytes, 0x10.
 */
impl WindowsKernelDump_BlobFileHeader {
    pub fn header_size(&self) -> Ref<'_, u32> {
        self.header_size.borrow()
    }
}

/**
 * Build number of Windows in the lower 28 bits; the upper four are 0xf for a
 * free (release) build of the kernel.
 */
impl WindowsKernelDump_BlobFileHeader {
    pub fn build_number(&self) -> Ref<'_, u32> {
        self.build_number.borrow()
    }
}
impl WindowsKernelDump_BlobFileHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Head of a blob of secondary data (0x20 bytes). Padding, the data and more
 * padding follow, then the next header. Nothing need be aligned.
 * \sa https://github.com/can1357/selene Source
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_secondary_dump_data Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_BlobHeader {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    header_size: RefCell<u32>,
    tag: RefCell<Vec<u8>>,
    data_size: RefCell<u32>,
    pre_pad: RefCell<u32>,
    post_pad: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsKernelDump_BlobHeader {
    type Root = WindowsKernelDump;
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
        *self_rc.header_size.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.tag.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        *self_rc.data_size.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.pre_pad.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.post_pad.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsKernelDump_BlobHeader {
}

/**
 * Size of this header in bytes, 0x20; another value ends the chain.
 */
impl WindowsKernelDump_BlobHeader {
    pub fn header_size(&self) -> Ref<'_, u32> {
        self.header_size.borrow()
    }
}

/**
 * GUID that tells whose data it is, in the byte order of Windows: numbers
 * of 4, 2 and 2 bytes, the lowest byte of each first, then eight bytes.
 * Several blobs of a file may have the same.
 */
impl WindowsKernelDump_BlobHeader {
    pub fn tag(&self) -> Ref<'_, Vec<u8>> {
        self.tag.borrow()
    }
}

/**
 * Size of the data in bytes.
 */
impl WindowsKernelDump_BlobHeader {
    pub fn data_size(&self) -> Ref<'_, u32> {
        self.data_size.borrow()
    }
}

/**
 * Bytes between this header and the data.
 */
impl WindowsKernelDump_BlobHeader {
    pub fn pre_pad(&self) -> Ref<'_, u32> {
        self.pre_pad.borrow()
    }
}

/**
 * Bytes between the data and the next header.
 */
impl WindowsKernelDump_BlobHeader {
    pub fn post_pad(&self) -> Ref<'_, u32> {
        self.post_pad.borrow()
    }
}
impl WindowsKernelDump_BlobHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers of a 32-bit ARM processor (0x1a0 bytes). Parts that
 * `context_flags` does not name may be garbage. After its declaration; not
 * seen in a dump.
 * \sa https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/winnt.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_ContextArm {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump_Header32>,
    pub _self: SharedType<Self>,
    context_flags: RefCell<u32>,
    r: RefCell<Vec<u32>>,
    sp: RefCell<u32>,
    lr: RefCell<u32>,
    pc: RefCell<u32>,
    cpsr: RefCell<u32>,
    fpscr: RefCell<u32>,
    unnamed7: RefCell<Vec<u8>>,
    q: RefCell<Vec<OptRc<WindowsKernelDump_M128a>>>,
    bvr: RefCell<Vec<u32>>,
    bcr: RefCell<Vec<u32>>,
    wvr: RefCell<Vec<u32>>,
    wcr: RefCell<Vec<u32>>,
    unnamed13: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    f_context_flag_arm: Cell<bool>,
    context_flag_arm: RefCell<bool>,
    f_context_flag_control: Cell<bool>,
    context_flag_control: RefCell<bool>,
    f_context_flag_debug_registers: Cell<bool>,
    context_flag_debug_registers: RefCell<bool>,
    f_context_flag_floating_point: Cell<bool>,
    context_flag_floating_point: RefCell<bool>,
    f_context_flag_integer: Cell<bool>,
    context_flag_integer: RefCell<bool>,
    f_context_flags_written: Cell<bool>,
    context_flags_written: RefCell<bool>,
}
impl KStruct for WindowsKernelDump_ContextArm {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump_Header32;

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
        *self_rc.context_flags.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.r.borrow_mut() = Vec::new();
        let l_r = 13;
        for _i in 0..l_r {
            self_rc.r.borrow_mut().push(_io.read_u4le()?.into());
        }
        *self_rc.sp.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.lr.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.pc.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.cpsr.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.fpscr.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unnamed7.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.q.borrow_mut() = Vec::new();
        let l_q = 16;
        for _i in 0..l_q {
            let t = Self::read_into::<_, WindowsKernelDump_M128a>(&*_io, Some(self_rc._root.clone()), None)?.into();
            self_rc.q.borrow_mut().push(t);
        }
        *self_rc.bvr.borrow_mut() = Vec::new();
        let l_bvr = 8;
        for _i in 0..l_bvr {
            self_rc.bvr.borrow_mut().push(_io.read_u4le()?.into());
        }
        *self_rc.bcr.borrow_mut() = Vec::new();
        let l_bcr = 8;
        for _i in 0..l_bcr {
            self_rc.bcr.borrow_mut().push(_io.read_u4le()?.into());
        }
        *self_rc.wvr.borrow_mut() = Vec::new();
        let l_wvr = 1;
        for _i in 0..l_wvr {
            self_rc.wvr.borrow_mut().push(_io.read_u4le()?.into());
        }
        *self_rc.wcr.borrow_mut() = Vec::new();
        let l_wcr = 1;
        for _i in 0..l_wcr {
            self_rc.wcr.borrow_mut().push(_io.read_u4le()?.into());
        }
        *self_rc.unnamed13.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        Ok(())
    }
}
impl WindowsKernelDump_ContextArm {

    /**
     * Bit 21 of `context_flags`: the context is that of a 32-bit ARM processor.
     */
    pub fn context_flag_arm(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_arm.get() {
            return Ok(self.context_flag_arm.borrow());
        }
        self.f_context_flag_arm.set(true);
        *self.context_flag_arm.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as i32) & (2097152 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_arm.borrow())
    }

    /**
     * Bit 0 of `context_flags`: Sp, Lr, Pc and Cpsr.
     */
    pub fn context_flag_control(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_control.get() {
            return Ok(self.context_flag_control.borrow());
        }
        self.f_context_flag_control.set(true);
        *self.context_flag_control.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as u32) & (1 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_control.borrow())
    }

    /**
     * Bit 3 of `context_flags`.
     */
    pub fn context_flag_debug_registers(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_debug_registers.get() {
            return Ok(self.context_flag_debug_registers.borrow());
        }
        self.f_context_flag_debug_registers.set(true);
        *self.context_flag_debug_registers.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as u32) & (8 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_debug_registers.borrow())
    }

    /**
     * Bit 2 of `context_flags`: Fpscr and the vector registers.
     */
    pub fn context_flag_floating_point(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_floating_point.get() {
            return Ok(self.context_flag_floating_point.borrow());
        }
        self.f_context_flag_floating_point.set(true);
        *self.context_flag_floating_point.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as u32) & (4 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_floating_point.borrow())
    }

    /**
     * Bit 1 of `context_flags`: R0 to R12.
     */
    pub fn context_flag_integer(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_integer.get() {
            return Ok(self.context_flag_integer.borrow());
        }
        self.f_context_flag_integer.set(true);
        *self.context_flag_integer.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as u32) & (2 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_integer.borrow())
    }

    /**
     * Whether `context_flags` was written: false if it has the fill pattern, whose
     * bits mean nothing.
     */
    pub fn context_flags_written(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flags_written.get() {
            return Ok(self.context_flags_written.borrow());
        }
        self.f_context_flags_written.set(true);
        *self.context_flags_written.borrow_mut() = (((*self.context_flags() as i128) != (1162297680 as i128))) as bool;
        Ok(self.context_flags_written.borrow())
    }
}

/**
 * Which parts are filled; combination of `context_arm_flags`.
 */
impl WindowsKernelDump_ContextArm {
    pub fn context_flags(&self) -> Ref<'_, u32> {
        self.context_flags.borrow()
    }
}

/**
 * R0 to R12.
 */
impl WindowsKernelDump_ContextArm {
    pub fn r(&self) -> Ref<'_, Vec<u32>> {
        self.r.borrow()
    }
}

/**
 * Stack pointer, R13.
 */
impl WindowsKernelDump_ContextArm {
    pub fn sp(&self) -> Ref<'_, u32> {
        self.sp.borrow()
    }
}

/**
 * Link register, R14.
 */
impl WindowsKernelDump_ContextArm {
    pub fn lr(&self) -> Ref<'_, u32> {
        self.lr.borrow()
    }
}

/**
 * Program counter, R15.
 */
impl WindowsKernelDump_ContextArm {
    pub fn pc(&self) -> Ref<'_, u32> {
        self.pc.borrow()
    }
}

/**
 * Processor state, that is condition flags, interrupt masks and mode.
 */
impl WindowsKernelDump_ContextArm {
    pub fn cpsr(&self) -> Ref<'_, u32> {
        self.cpsr.borrow()
    }
}

/**
 * Floating-point status and control register.
 */
impl WindowsKernelDump_ContextArm {
    pub fn fpscr(&self) -> Ref<'_, u32> {
        self.fpscr.borrow()
    }
}
impl WindowsKernelDump_ContextArm {
    pub fn unnamed7(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed7.borrow()
    }
}

/**
 * Vector and floating-point registers Q0 to Q15, in whose halves D0 to D31
 * lie.
 */
impl WindowsKernelDump_ContextArm {
    pub fn q(&self) -> Ref<'_, Vec<OptRc<WindowsKernelDump_M128a>>> {
        self.q.borrow()
    }
}

/**
 * Addresses of the hardware breakpoints.
 */
impl WindowsKernelDump_ContextArm {
    pub fn bvr(&self) -> Ref<'_, Vec<u32>> {
        self.bvr.borrow()
    }
}

/**
 * Control registers of the hardware breakpoints.
 */
impl WindowsKernelDump_ContextArm {
    pub fn bcr(&self) -> Ref<'_, Vec<u32>> {
        self.bcr.borrow()
    }
}

/**
 * Address of the hardware watchpoint.
 */
impl WindowsKernelDump_ContextArm {
    pub fn wvr(&self) -> Ref<'_, Vec<u32>> {
        self.wvr.borrow()
    }
}

/**
 * Control register of the hardware watchpoint.
 */
impl WindowsKernelDump_ContextArm {
    pub fn wcr(&self) -> Ref<'_, Vec<u32>> {
        self.wcr.borrow()
    }
}
impl WindowsKernelDump_ContextArm {
    pub fn unnamed13(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed13.borrow()
    }
}
impl WindowsKernelDump_ContextArm {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers of an ARM64 processor (0x390 bytes). Parts that `context_flags`
 * does not name may be garbage.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-arm64_nt_context Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_ContextArm64 {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump_Header64>,
    pub _self: SharedType<Self>,
    context_flags: RefCell<u32>,
    cpsr: RefCell<u32>,
    x: RefCell<Vec<u64>>,
    fp: RefCell<u64>,
    lr: RefCell<u64>,
    sp: RefCell<u64>,
    pc: RefCell<u64>,
    v: RefCell<Vec<OptRc<WindowsKernelDump_M128a>>>,
    fpcr: RefCell<u32>,
    fpsr: RefCell<u32>,
    bcr: RefCell<Vec<u32>>,
    bvr: RefCell<Vec<u64>>,
    wcr: RefCell<Vec<u32>>,
    wvr: RefCell<Vec<u64>>,
    _io: RefCell<BytesReader>,
    f_context_flag_arm64: Cell<bool>,
    context_flag_arm64: RefCell<bool>,
    f_context_flag_control: Cell<bool>,
    context_flag_control: RefCell<bool>,
    f_context_flag_debug_registers: Cell<bool>,
    context_flag_debug_registers: RefCell<bool>,
    f_context_flag_exception_request: Cell<bool>,
    context_flag_exception_request: RefCell<bool>,
    f_context_flag_floating_point: Cell<bool>,
    context_flag_floating_point: RefCell<bool>,
    f_context_flag_integer: Cell<bool>,
    context_flag_integer: RefCell<bool>,
    f_context_flag_ret_to_guest: Cell<bool>,
    context_flag_ret_to_guest: RefCell<bool>,
    f_context_flag_x18: Cell<bool>,
    context_flag_x18: RefCell<bool>,
    f_context_flag_xstate: Cell<bool>,
    context_flag_xstate: RefCell<bool>,
    f_context_flags_written: Cell<bool>,
    context_flags_written: RefCell<bool>,
}
impl KStruct for WindowsKernelDump_ContextArm64 {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump_Header64;

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
        *self_rc.context_flags.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.cpsr.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.x.borrow_mut() = Vec::new();
        let l_x = 29;
        for _i in 0..l_x {
            self_rc.x.borrow_mut().push(_io.read_u8le()?.into());
        }
        *self_rc.fp.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.lr.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.sp.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.pc.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.v.borrow_mut() = Vec::new();
        let l_v = 32;
        for _i in 0..l_v {
            let t = Self::read_into::<_, WindowsKernelDump_M128a>(&*_io, Some(self_rc._root.clone()), None)?.into();
            self_rc.v.borrow_mut().push(t);
        }
        *self_rc.fpcr.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.fpsr.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.bcr.borrow_mut() = Vec::new();
        let l_bcr = 8;
        for _i in 0..l_bcr {
            self_rc.bcr.borrow_mut().push(_io.read_u4le()?.into());
        }
        *self_rc.bvr.borrow_mut() = Vec::new();
        let l_bvr = 8;
        for _i in 0..l_bvr {
            self_rc.bvr.borrow_mut().push(_io.read_u8le()?.into());
        }
        *self_rc.wcr.borrow_mut() = Vec::new();
        let l_wcr = 2;
        for _i in 0..l_wcr {
            self_rc.wcr.borrow_mut().push(_io.read_u4le()?.into());
        }
        *self_rc.wvr.borrow_mut() = Vec::new();
        let l_wvr = 2;
        for _i in 0..l_wvr {
            self_rc.wvr.borrow_mut().push(_io.read_u8le()?.into());
        }
        Ok(())
    }
}
impl WindowsKernelDump_ContextArm64 {

    /**
     * Bit 22 of `context_flags`: the context is that of an ARM64 processor.
     */
    pub fn context_flag_arm64(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_arm64.get() {
            return Ok(self.context_flag_arm64.borrow());
        }
        self.f_context_flag_arm64.set(true);
        *self.context_flag_arm64.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as i32) & (4194304 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_arm64.borrow())
    }

    /**
     * Bit 0 of `context_flags`: Fp, Lr, Sp, Pc and Cpsr.
     */
    pub fn context_flag_control(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_control.get() {
            return Ok(self.context_flag_control.borrow());
        }
        self.f_context_flag_control.set(true);
        *self.context_flag_control.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as u32) & (1 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_control.borrow())
    }

    /**
     * Bit 3 of `context_flags`.
     */
    pub fn context_flag_debug_registers(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_debug_registers.get() {
            return Ok(self.context_flag_debug_registers.borrow());
        }
        self.f_context_flag_debug_registers.set(true);
        *self.context_flag_debug_registers.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as u32) & (8 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_debug_registers.borrow())
    }

    /**
     * Bit 30 of `context_flags`.
     */
    pub fn context_flag_exception_request(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_exception_request.get() {
            return Ok(self.context_flag_exception_request.borrow());
        }
        self.f_context_flag_exception_request.set(true);
        *self.context_flag_exception_request.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as i32) & (1073741824 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_exception_request.borrow())
    }

    /**
     * Bit 2 of `context_flags`: Fpcr, Fpsr and the vector registers.
     */
    pub fn context_flag_floating_point(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_floating_point.get() {
            return Ok(self.context_flag_floating_point.borrow());
        }
        self.f_context_flag_floating_point.set(true);
        *self.context_flag_floating_point.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as u32) & (4 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_floating_point.borrow())
    }

    /**
     * Bit 1 of `context_flags`: X0 to X28.
     */
    pub fn context_flag_integer(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_integer.get() {
            return Ok(self.context_flag_integer.borrow());
        }
        self.f_context_flag_integer.set(true);
        *self.context_flag_integer.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as u32) & (2 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_integer.borrow())
    }

    /**
     * Bit 26 of `context_flags`.
     */
    pub fn context_flag_ret_to_guest(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_ret_to_guest.get() {
            return Ok(self.context_flag_ret_to_guest.borrow());
        }
        self.f_context_flag_ret_to_guest.set(true);
        *self.context_flag_ret_to_guest.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as i32) & (67108864 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_ret_to_guest.borrow())
    }

    /**
     * Bit 4 of `context_flags`: X18 in user mode, where it is the register of the
     * system.
     */
    pub fn context_flag_x18(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_x18.get() {
            return Ok(self.context_flag_x18.borrow());
        }
        self.f_context_flag_x18.set(true);
        *self.context_flag_x18.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as u32) & (16 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_x18.borrow())
    }

    /**
     * Bit 5 of `context_flags`: more registers, which are behind the context.
     */
    pub fn context_flag_xstate(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_xstate.get() {
            return Ok(self.context_flag_xstate.borrow());
        }
        self.f_context_flag_xstate.set(true);
        *self.context_flag_xstate.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as u32) & (32 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_xstate.borrow())
    }

    /**
     * Whether `context_flags` was written: false if it has the fill pattern, whose
     * bits mean nothing.
     */
    pub fn context_flags_written(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flags_written.get() {
            return Ok(self.context_flags_written.borrow());
        }
        self.f_context_flags_written.set(true);
        *self.context_flags_written.borrow_mut() = (((*self.context_flags() as i128) != (1162297680 as i128))) as bool;
        Ok(self.context_flags_written.borrow())
    }
}

/**
 * Which parts are filled; combination of `context_arm64_flags`.
 */
impl WindowsKernelDump_ContextArm64 {
    pub fn context_flags(&self) -> Ref<'_, u32> {
        self.context_flags.borrow()
    }
}

/**
 * Processor state, that is condition flags, interrupt masks and mode.
 */
impl WindowsKernelDump_ContextArm64 {
    pub fn cpsr(&self) -> Ref<'_, u32> {
        self.cpsr.borrow()
    }
}

/**
 * X0 to X28.
 */
impl WindowsKernelDump_ContextArm64 {
    pub fn x(&self) -> Ref<'_, Vec<u64>> {
        self.x.borrow()
    }
}

/**
 * Frame pointer, X29.
 */
impl WindowsKernelDump_ContextArm64 {
    pub fn fp(&self) -> Ref<'_, u64> {
        self.fp.borrow()
    }
}

/**
 * Link register, X30.
 */
impl WindowsKernelDump_ContextArm64 {
    pub fn lr(&self) -> Ref<'_, u64> {
        self.lr.borrow()
    }
}

/**
 * Stack pointer.
 */
impl WindowsKernelDump_ContextArm64 {
    pub fn sp(&self) -> Ref<'_, u64> {
        self.sp.borrow()
    }
}

/**
 * Program counter.
 */
impl WindowsKernelDump_ContextArm64 {
    pub fn pc(&self) -> Ref<'_, u64> {
        self.pc.borrow()
    }
}

/**
 * Vector and floating-point registers V0 to V31.
 */
impl WindowsKernelDump_ContextArm64 {
    pub fn v(&self) -> Ref<'_, Vec<OptRc<WindowsKernelDump_M128a>>> {
        self.v.borrow()
    }
}

/**
 * Floating-point control register.
 */
impl WindowsKernelDump_ContextArm64 {
    pub fn fpcr(&self) -> Ref<'_, u32> {
        self.fpcr.borrow()
    }
}

/**
 * Floating-point status register.
 */
impl WindowsKernelDump_ContextArm64 {
    pub fn fpsr(&self) -> Ref<'_, u32> {
        self.fpsr.borrow()
    }
}

/**
 * Control registers of the hardware breakpoints.
 */
impl WindowsKernelDump_ContextArm64 {
    pub fn bcr(&self) -> Ref<'_, Vec<u32>> {
        self.bcr.borrow()
    }
}

/**
 * Addresses of the hardware breakpoints.
 */
impl WindowsKernelDump_ContextArm64 {
    pub fn bvr(&self) -> Ref<'_, Vec<u64>> {
        self.bvr.borrow()
    }
}

/**
 * Control registers of the hardware watchpoints.
 */
impl WindowsKernelDump_ContextArm64 {
    pub fn wcr(&self) -> Ref<'_, Vec<u32>> {
        self.wcr.borrow()
    }
}

/**
 * Addresses of the hardware watchpoints.
 */
impl WindowsKernelDump_ContextArm64 {
    pub fn wvr(&self) -> Ref<'_, Vec<u64>> {
        self.wvr.borrow()
    }
}
impl WindowsKernelDump_ContextArm64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers of an x64 processor (0x4d0 bytes). Parts that `context_flags`
 * does not name may be garbage.
 * 
 * The save area of FXSAVE, a structure of its own in C, is spelt out field
 * by field from `control_word` to `xmm_registers`.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-context Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_ContextX64 {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump_Header64>,
    pub _self: SharedType<Self>,
    p1_home: RefCell<u64>,
    p2_home: RefCell<u64>,
    p3_home: RefCell<u64>,
    p4_home: RefCell<u64>,
    p5_home: RefCell<u64>,
    p6_home: RefCell<u64>,
    context_flags: RefCell<u32>,
    mxcsr: RefCell<u32>,
    seg_cs: RefCell<u16>,
    seg_ds: RefCell<u16>,
    seg_es: RefCell<u16>,
    seg_fs: RefCell<u16>,
    seg_gs: RefCell<u16>,
    seg_ss: RefCell<u16>,
    eflags: RefCell<u32>,
    dr0: RefCell<u64>,
    dr1: RefCell<u64>,
    dr2: RefCell<u64>,
    dr3: RefCell<u64>,
    dr6: RefCell<u64>,
    dr7: RefCell<u64>,
    rax: RefCell<u64>,
    rcx: RefCell<u64>,
    rdx: RefCell<u64>,
    rbx: RefCell<u64>,
    rsp: RefCell<u64>,
    rbp: RefCell<u64>,
    rsi: RefCell<u64>,
    rdi: RefCell<u64>,
    r8: RefCell<u64>,
    r9: RefCell<u64>,
    r10: RefCell<u64>,
    r11: RefCell<u64>,
    r12: RefCell<u64>,
    r13: RefCell<u64>,
    r14: RefCell<u64>,
    r15: RefCell<u64>,
    rip: RefCell<u64>,
    control_word: RefCell<u16>,
    status_word: RefCell<u16>,
    tag_word: RefCell<u8>,
    unnamed41: RefCell<Vec<u8>>,
    error_opcode: RefCell<u16>,
    error_offset: RefCell<u32>,
    error_selector: RefCell<u16>,
    unnamed45: RefCell<Vec<u8>>,
    data_offset: RefCell<u32>,
    data_selector: RefCell<u16>,
    unnamed48: RefCell<Vec<u8>>,
    mxcsr2: RefCell<u32>,
    mxcsr_mask: RefCell<u32>,
    float_registers: RefCell<Vec<OptRc<WindowsKernelDump_M128a>>>,
    xmm_registers: RefCell<Vec<OptRc<WindowsKernelDump_M128a>>>,
    unnamed53: RefCell<Vec<u8>>,
    vector_register: RefCell<Vec<OptRc<WindowsKernelDump_M128a>>>,
    vector_control: RefCell<u64>,
    debug_control: RefCell<u64>,
    last_branch_to_rip: RefCell<u64>,
    last_branch_from_rip: RefCell<u64>,
    last_exception_to_rip: RefCell<u64>,
    last_exception_from_rip: RefCell<u64>,
    _io: RefCell<BytesReader>,
    f_context_flag_amd64: Cell<bool>,
    context_flag_amd64: RefCell<bool>,
    f_context_flag_control: Cell<bool>,
    context_flag_control: RefCell<bool>,
    f_context_flag_debug_registers: Cell<bool>,
    context_flag_debug_registers: RefCell<bool>,
    f_context_flag_floating_point: Cell<bool>,
    context_flag_floating_point: RefCell<bool>,
    f_context_flag_integer: Cell<bool>,
    context_flag_integer: RefCell<bool>,
    f_context_flag_segments: Cell<bool>,
    context_flag_segments: RefCell<bool>,
    f_context_flags_written: Cell<bool>,
    context_flags_written: RefCell<bool>,
}
impl KStruct for WindowsKernelDump_ContextX64 {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump_Header64;

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
        *self_rc.p1_home.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.p2_home.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.p3_home.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.p4_home.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.p5_home.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.p6_home.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.context_flags.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.mxcsr.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.seg_cs.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.seg_ds.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.seg_es.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.seg_fs.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.seg_gs.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.seg_ss.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.eflags.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.dr0.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.dr1.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.dr2.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.dr3.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.dr6.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.dr7.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rax.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rcx.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rdx.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rbx.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rsp.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rbp.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rsi.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rdi.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r8.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r9.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r10.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r11.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r12.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r13.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r14.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.r15.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.rip.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.control_word.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.status_word.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.tag_word.borrow_mut() = _io.read_u1()?.into();
        *self_rc.unnamed41.borrow_mut() = _io.read_bytes(1 as usize)?.into();
        *self_rc.error_opcode.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.error_offset.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.error_selector.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.unnamed45.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        *self_rc.data_offset.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.data_selector.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.unnamed48.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        *self_rc.mxcsr2.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.mxcsr_mask.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.float_registers.borrow_mut() = Vec::new();
        let l_float_registers = 8;
        for _i in 0..l_float_registers {
            let t = Self::read_into::<_, WindowsKernelDump_M128a>(&*_io, Some(self_rc._root.clone()), None)?.into();
            self_rc.float_registers.borrow_mut().push(t);
        }
        *self_rc.xmm_registers.borrow_mut() = Vec::new();
        let l_xmm_registers = 16;
        for _i in 0..l_xmm_registers {
            let t = Self::read_into::<_, WindowsKernelDump_M128a>(&*_io, Some(self_rc._root.clone()), None)?.into();
            self_rc.xmm_registers.borrow_mut().push(t);
        }
        *self_rc.unnamed53.borrow_mut() = _io.read_bytes(96 as usize)?.into();
        *self_rc.vector_register.borrow_mut() = Vec::new();
        let l_vector_register = 26;
        for _i in 0..l_vector_register {
            let t = Self::read_into::<_, WindowsKernelDump_M128a>(&*_io, Some(self_rc._root.clone()), None)?.into();
            self_rc.vector_register.borrow_mut().push(t);
        }
        *self_rc.vector_control.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.debug_control.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.last_branch_to_rip.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.last_branch_from_rip.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.last_exception_to_rip.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.last_exception_from_rip.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl WindowsKernelDump_ContextX64 {

    /**
     * Bit 20 of `context_flags`: the context is that of an x64 processor.
     */
    pub fn context_flag_amd64(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_amd64.get() {
            return Ok(self.context_flag_amd64.borrow());
        }
        self.f_context_flag_amd64.set(true);
        *self.context_flag_amd64.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as i32) & (1048576 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_amd64.borrow())
    }

    /**
     * Bit 0 of `context_flags`: SegSs, Rsp, SegCs, Rip and EFlags.
     */
    pub fn context_flag_control(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_control.get() {
            return Ok(self.context_flag_control.borrow());
        }
        self.f_context_flag_control.set(true);
        *self.context_flag_control.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as u32) & (1 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_control.borrow())
    }

    /**
     * Bit 4 of `context_flags`.
     */
    pub fn context_flag_debug_registers(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_debug_registers.get() {
            return Ok(self.context_flag_debug_registers.borrow());
        }
        self.f_context_flag_debug_registers.set(true);
        *self.context_flag_debug_registers.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as u32) & (16 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_debug_registers.borrow())
    }

    /**
     * Bit 3 of `context_flags`: the x87 and SSE registers.
     */
    pub fn context_flag_floating_point(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_floating_point.get() {
            return Ok(self.context_flag_floating_point.borrow());
        }
        self.f_context_flag_floating_point.set(true);
        *self.context_flag_floating_point.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as u32) & (8 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_floating_point.borrow())
    }

    /**
     * Bit 1 of `context_flags`: Rax, Rcx, Rdx, Rbx, Rbp, Rsi, Rdi and R8 to R15.
     */
    pub fn context_flag_integer(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_integer.get() {
            return Ok(self.context_flag_integer.borrow());
        }
        self.f_context_flag_integer.set(true);
        *self.context_flag_integer.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as u32) & (2 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_integer.borrow())
    }

    /**
     * Bit 2 of `context_flags`: SegDs, SegEs, SegFs and SegGs.
     */
    pub fn context_flag_segments(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_segments.get() {
            return Ok(self.context_flag_segments.borrow());
        }
        self.f_context_flag_segments.set(true);
        *self.context_flag_segments.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as u32) & (4 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_segments.borrow())
    }

    /**
     * Whether `context_flags` was written: false if it has the fill pattern, whose
     * bits mean nothing.
     */
    pub fn context_flags_written(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flags_written.get() {
            return Ok(self.context_flags_written.borrow());
        }
        self.f_context_flags_written.set(true);
        *self.context_flags_written.borrow_mut() = (((*self.context_flags() as i128) != (1162297680 as i128))) as bool;
        Ok(self.context_flags_written.borrow())
    }
}

/**
 * Home space of parameter 1; room on the stack, not a register.
 */
impl WindowsKernelDump_ContextX64 {
    pub fn p1_home(&self) -> Ref<'_, u64> {
        self.p1_home.borrow()
    }
}

/**
 * Home space of parameter 2; room on the stack, not a register.
 */
impl WindowsKernelDump_ContextX64 {
    pub fn p2_home(&self) -> Ref<'_, u64> {
        self.p2_home.borrow()
    }
}

/**
 * Home space of parameter 3; room on the stack, not a register.
 */
impl WindowsKernelDump_ContextX64 {
    pub fn p3_home(&self) -> Ref<'_, u64> {
        self.p3_home.borrow()
    }
}

/**
 * Home space of parameter 4; room on the stack, not a register.
 */
impl WindowsKernelDump_ContextX64 {
    pub fn p4_home(&self) -> Ref<'_, u64> {
        self.p4_home.borrow()
    }
}

/**
 * Home space of parameter 5; room on the stack, not a register.
 */
impl WindowsKernelDump_ContextX64 {
    pub fn p5_home(&self) -> Ref<'_, u64> {
        self.p5_home.borrow()
    }
}

/**
 * Home space of parameter 6; room on the stack, not a register.
 */
impl WindowsKernelDump_ContextX64 {
    pub fn p6_home(&self) -> Ref<'_, u64> {
        self.p6_home.borrow()
    }
}

/**
 * Which parts are filled; combination of `context_x64_flags`.
 */
impl WindowsKernelDump_ContextX64 {
    pub fn context_flags(&self) -> Ref<'_, u32> {
        self.context_flags.borrow()
    }
}

/**
 * SSE control and status register; also stored as `mxcsr2`.
 */
impl WindowsKernelDump_ContextX64 {
    pub fn mxcsr(&self) -> Ref<'_, u32> {
        self.mxcsr.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn seg_cs(&self) -> Ref<'_, u16> {
        self.seg_cs.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn seg_ds(&self) -> Ref<'_, u16> {
        self.seg_ds.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn seg_es(&self) -> Ref<'_, u16> {
        self.seg_es.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn seg_fs(&self) -> Ref<'_, u16> {
        self.seg_fs.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn seg_gs(&self) -> Ref<'_, u16> {
        self.seg_gs.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn seg_ss(&self) -> Ref<'_, u16> {
        self.seg_ss.borrow()
    }
}

/**
 * Lower half of RFLAGS; the upper half is always zero.
 */
impl WindowsKernelDump_ContextX64 {
    pub fn eflags(&self) -> Ref<'_, u32> {
        self.eflags.borrow()
    }
}

/**
 * Address of hardware breakpoint 0.
 */
impl WindowsKernelDump_ContextX64 {
    pub fn dr0(&self) -> Ref<'_, u64> {
        self.dr0.borrow()
    }
}

/**
 * Address of hardware breakpoint 1.
 */
impl WindowsKernelDump_ContextX64 {
    pub fn dr1(&self) -> Ref<'_, u64> {
        self.dr1.borrow()
    }
}

/**
 * Address of hardware breakpoint 2.
 */
impl WindowsKernelDump_ContextX64 {
    pub fn dr2(&self) -> Ref<'_, u64> {
        self.dr2.borrow()
    }
}

/**
 * Address of hardware breakpoint 3.
 */
impl WindowsKernelDump_ContextX64 {
    pub fn dr3(&self) -> Ref<'_, u64> {
        self.dr3.borrow()
    }
}

/**
 * Debug status.
 */
impl WindowsKernelDump_ContextX64 {
    pub fn dr6(&self) -> Ref<'_, u64> {
        self.dr6.borrow()
    }
}

/**
 * Debug control.
 */
impl WindowsKernelDump_ContextX64 {
    pub fn dr7(&self) -> Ref<'_, u64> {
        self.dr7.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn rax(&self) -> Ref<'_, u64> {
        self.rax.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn rcx(&self) -> Ref<'_, u64> {
        self.rcx.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn rdx(&self) -> Ref<'_, u64> {
        self.rdx.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn rbx(&self) -> Ref<'_, u64> {
        self.rbx.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn rsp(&self) -> Ref<'_, u64> {
        self.rsp.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn rbp(&self) -> Ref<'_, u64> {
        self.rbp.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn rsi(&self) -> Ref<'_, u64> {
        self.rsi.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn rdi(&self) -> Ref<'_, u64> {
        self.rdi.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn r8(&self) -> Ref<'_, u64> {
        self.r8.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn r9(&self) -> Ref<'_, u64> {
        self.r9.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn r10(&self) -> Ref<'_, u64> {
        self.r10.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn r11(&self) -> Ref<'_, u64> {
        self.r11.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn r12(&self) -> Ref<'_, u64> {
        self.r12.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn r13(&self) -> Ref<'_, u64> {
        self.r13.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn r14(&self) -> Ref<'_, u64> {
        self.r14.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn r15(&self) -> Ref<'_, u64> {
        self.r15.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn rip(&self) -> Ref<'_, u64> {
        self.rip.borrow()
    }
}

/**
 * x87 control word (FCW).
 */
impl WindowsKernelDump_ContextX64 {
    pub fn control_word(&self) -> Ref<'_, u16> {
        self.control_word.borrow()
    }
}

/**
 * x87 status word (FSW).
 */
impl WindowsKernelDump_ContextX64 {
    pub fn status_word(&self) -> Ref<'_, u16> {
        self.status_word.borrow()
    }
}

/**
 * x87 tag word in its abridged form, one bit per register in use.
 */
impl WindowsKernelDump_ContextX64 {
    pub fn tag_word(&self) -> Ref<'_, u8> {
        self.tag_word.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn unnamed41(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed41.borrow()
    }
}

/**
 * Opcode of the last x87 instruction (FOP).
 */
impl WindowsKernelDump_ContextX64 {
    pub fn error_opcode(&self) -> Ref<'_, u16> {
        self.error_opcode.borrow()
    }
}

/**
 * Offset of the last x87 instruction (FIP).
 */
impl WindowsKernelDump_ContextX64 {
    pub fn error_offset(&self) -> Ref<'_, u32> {
        self.error_offset.borrow()
    }
}

/**
 * Code segment of the last x87 instruction (FCS).
 */
impl WindowsKernelDump_ContextX64 {
    pub fn error_selector(&self) -> Ref<'_, u16> {
        self.error_selector.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn unnamed45(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed45.borrow()
    }
}

/**
 * Offset of the last x87 operand (FDP).
 */
impl WindowsKernelDump_ContextX64 {
    pub fn data_offset(&self) -> Ref<'_, u32> {
        self.data_offset.borrow()
    }
}

/**
 * Data segment of the last x87 operand (FDS).
 */
impl WindowsKernelDump_ContextX64 {
    pub fn data_selector(&self) -> Ref<'_, u16> {
        self.data_selector.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn unnamed48(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed48.borrow()
    }
}

/**
 * MXCSR as FXSAVE stored it.
 */
impl WindowsKernelDump_ContextX64 {
    pub fn mxcsr2(&self) -> Ref<'_, u32> {
        self.mxcsr2.borrow()
    }
}

/**
 * Bits of MXCSR that the processor supports.
 */
impl WindowsKernelDump_ContextX64 {
    pub fn mxcsr_mask(&self) -> Ref<'_, u32> {
        self.mxcsr_mask.borrow()
    }
}

/**
 * ST0 to ST7 (or MM0 to MM7), 80 bits each in a slot of 128 bits.
 */
impl WindowsKernelDump_ContextX64 {
    pub fn float_registers(&self) -> Ref<'_, Vec<OptRc<WindowsKernelDump_M128a>>> {
        self.float_registers.borrow()
    }
}

/**
 * XMM0 to XMM15.
 */
impl WindowsKernelDump_ContextX64 {
    pub fn xmm_registers(&self) -> Ref<'_, Vec<OptRc<WindowsKernelDump_M128a>>> {
        self.xmm_registers.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn unnamed53(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed53.borrow()
    }
}

/**
 * Room for vector registers; what it holds depends on the writer.
 */
impl WindowsKernelDump_ContextX64 {
    pub fn vector_register(&self) -> Ref<'_, Vec<OptRc<WindowsKernelDump_M128a>>> {
        self.vector_register.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn vector_control(&self) -> Ref<'_, u64> {
        self.vector_control.borrow()
    }
}

/**
 * Value of the DebugCtl register.
 */
impl WindowsKernelDump_ContextX64 {
    pub fn debug_control(&self) -> Ref<'_, u64> {
        self.debug_control.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn last_branch_to_rip(&self) -> Ref<'_, u64> {
        self.last_branch_to_rip.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn last_branch_from_rip(&self) -> Ref<'_, u64> {
        self.last_branch_from_rip.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn last_exception_to_rip(&self) -> Ref<'_, u64> {
        self.last_exception_to_rip.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn last_exception_from_rip(&self) -> Ref<'_, u64> {
        self.last_exception_from_rip.borrow()
    }
}
impl WindowsKernelDump_ContextX64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Registers of an x86 processor (0x2cc bytes). Parts that `context_flags`
 * does not name may be garbage.
 * 
 * The save area of FSAVE, a structure of its own in C, is spelt out field by
 * field from `control_word` to `cr0_npx_state`.
 * 
 * Segment registers have 16 bits in slots of 32. What the upper half of a slot
 * holds is not defined, and is garbage in dumps.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-wow64_context Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_ContextX86 {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump_Header32>,
    pub _self: SharedType<Self>,
    context_flags: RefCell<u32>,
    dr0: RefCell<u32>,
    dr1: RefCell<u32>,
    dr2: RefCell<u32>,
    dr3: RefCell<u32>,
    dr6: RefCell<u32>,
    dr7: RefCell<u32>,
    control_word: RefCell<u32>,
    status_word: RefCell<u32>,
    tag_word: RefCell<u32>,
    error_offset: RefCell<u32>,
    error_selector: RefCell<u32>,
    data_offset: RefCell<u32>,
    data_selector: RefCell<u32>,
    register_area: RefCell<Vec<u8>>,
    cr0_npx_state: RefCell<u32>,
    seg_gs: RefCell<u32>,
    seg_fs: RefCell<u32>,
    seg_es: RefCell<u32>,
    seg_ds: RefCell<u32>,
    edi: RefCell<u32>,
    esi: RefCell<u32>,
    ebx: RefCell<u32>,
    edx: RefCell<u32>,
    ecx: RefCell<u32>,
    eax: RefCell<u32>,
    ebp: RefCell<u32>,
    eip: RefCell<u32>,
    seg_cs: RefCell<u32>,
    eflags: RefCell<u32>,
    esp: RefCell<u32>,
    seg_ss: RefCell<u32>,
    extended_registers: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    f_context_flag_control: Cell<bool>,
    context_flag_control: RefCell<bool>,
    f_context_flag_debug_registers: Cell<bool>,
    context_flag_debug_registers: RefCell<bool>,
    f_context_flag_extended_registers: Cell<bool>,
    context_flag_extended_registers: RefCell<bool>,
    f_context_flag_floating_point: Cell<bool>,
    context_flag_floating_point: RefCell<bool>,
    f_context_flag_i386: Cell<bool>,
    context_flag_i386: RefCell<bool>,
    f_context_flag_integer: Cell<bool>,
    context_flag_integer: RefCell<bool>,
    f_context_flag_segments: Cell<bool>,
    context_flag_segments: RefCell<bool>,
    f_context_flag_xstate: Cell<bool>,
    context_flag_xstate: RefCell<bool>,
    f_context_flags_written: Cell<bool>,
    context_flags_written: RefCell<bool>,
}
impl KStruct for WindowsKernelDump_ContextX86 {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump_Header32;

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
        *self_rc.context_flags.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.dr0.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.dr1.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.dr2.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.dr3.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.dr6.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.dr7.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.control_word.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.status_word.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.tag_word.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.error_offset.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.error_selector.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.data_offset.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.data_selector.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.register_area.borrow_mut() = _io.read_bytes(80 as usize)?.into();
        *self_rc.cr0_npx_state.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.seg_gs.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.seg_fs.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.seg_es.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.seg_ds.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.edi.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.esi.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ebx.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.edx.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ecx.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.eax.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ebp.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.eip.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.seg_cs.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.eflags.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.esp.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.seg_ss.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.extended_registers.borrow_mut() = _io.read_bytes(512 as usize)?.into();
        Ok(())
    }
}
impl WindowsKernelDump_ContextX86 {

    /**
     * Bit 0 of `context_flags`: SegSs, Esp, SegCs, Eip, EFlags and Ebp.
     */
    pub fn context_flag_control(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_control.get() {
            return Ok(self.context_flag_control.borrow());
        }
        self.f_context_flag_control.set(true);
        *self.context_flag_control.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as u32) & (1 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_control.borrow())
    }

    /**
     * Bit 4 of `context_flags`.
     */
    pub fn context_flag_debug_registers(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_debug_registers.get() {
            return Ok(self.context_flag_debug_registers.borrow());
        }
        self.f_context_flag_debug_registers.set(true);
        *self.context_flag_debug_registers.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as u32) & (16 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_debug_registers.borrow())
    }

    /**
     * Bit 5 of `context_flags`: the SSE registers.
     */
    pub fn context_flag_extended_registers(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_extended_registers.get() {
            return Ok(self.context_flag_extended_registers.borrow());
        }
        self.f_context_flag_extended_registers.set(true);
        *self.context_flag_extended_registers.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as u32) & (32 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_extended_registers.borrow())
    }

    /**
     * Bit 3 of `context_flags`: the x87 registers.
     */
    pub fn context_flag_floating_point(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_floating_point.get() {
            return Ok(self.context_flag_floating_point.borrow());
        }
        self.f_context_flag_floating_point.set(true);
        *self.context_flag_floating_point.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as u32) & (8 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_floating_point.borrow())
    }

    /**
     * Bit 16 of `context_flags`: the context is that of an x86 processor.
     */
    pub fn context_flag_i386(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_i386.get() {
            return Ok(self.context_flag_i386.borrow());
        }
        self.f_context_flag_i386.set(true);
        *self.context_flag_i386.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as i32) & (65536 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_i386.borrow())
    }

    /**
     * Bit 1 of `context_flags`: Eax, Ebx, Ecx, Edx, Esi and Edi.
     */
    pub fn context_flag_integer(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_integer.get() {
            return Ok(self.context_flag_integer.borrow());
        }
        self.f_context_flag_integer.set(true);
        *self.context_flag_integer.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as u32) & (2 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_integer.borrow())
    }

    /**
     * Bit 2 of `context_flags`: SegDs, SegEs, SegFs and SegGs.
     */
    pub fn context_flag_segments(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_segments.get() {
            return Ok(self.context_flag_segments.borrow());
        }
        self.f_context_flag_segments.set(true);
        *self.context_flag_segments.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as u32) & (4 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_segments.borrow())
    }

    /**
     * Bit 6 of `context_flags`: more registers, which are behind the context.
     */
    pub fn context_flag_xstate(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flag_xstate.get() {
            return Ok(self.context_flag_xstate.borrow());
        }
        self.f_context_flag_xstate.set(true);
        *self.context_flag_xstate.borrow_mut() = ( ((*self.context_flags_written()?) && (((((*self.context_flags() as u32) & (64 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.context_flag_xstate.borrow())
    }

    /**
     * Whether `context_flags` was written: false if it has the fill pattern, whose
     * bits mean nothing.
     */
    pub fn context_flags_written(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_context_flags_written.get() {
            return Ok(self.context_flags_written.borrow());
        }
        self.f_context_flags_written.set(true);
        *self.context_flags_written.borrow_mut() = (((*self.context_flags() as i128) != (1162297680 as i128))) as bool;
        Ok(self.context_flags_written.borrow())
    }
}

/**
 * Which parts are filled; combination of `context_x86_flags`.
 */
impl WindowsKernelDump_ContextX86 {
    pub fn context_flags(&self) -> Ref<'_, u32> {
        self.context_flags.borrow()
    }
}

/**
 * Address of hardware breakpoint 0.
 */
impl WindowsKernelDump_ContextX86 {
    pub fn dr0(&self) -> Ref<'_, u32> {
        self.dr0.borrow()
    }
}

/**
 * Address of hardware breakpoint 1.
 */
impl WindowsKernelDump_ContextX86 {
    pub fn dr1(&self) -> Ref<'_, u32> {
        self.dr1.borrow()
    }
}

/**
 * Address of hardware breakpoint 2.
 */
impl WindowsKernelDump_ContextX86 {
    pub fn dr2(&self) -> Ref<'_, u32> {
        self.dr2.borrow()
    }
}

/**
 * Address of hardware breakpoint 3.
 */
impl WindowsKernelDump_ContextX86 {
    pub fn dr3(&self) -> Ref<'_, u32> {
        self.dr3.borrow()
    }
}

/**
 * Debug status.
 */
impl WindowsKernelDump_ContextX86 {
    pub fn dr6(&self) -> Ref<'_, u32> {
        self.dr6.borrow()
    }
}

/**
 * Debug control.
 */
impl WindowsKernelDump_ContextX86 {
    pub fn dr7(&self) -> Ref<'_, u32> {
        self.dr7.borrow()
    }
}

/**
 * x87 control word (FCW).
 */
impl WindowsKernelDump_ContextX86 {
    pub fn control_word(&self) -> Ref<'_, u32> {
        self.control_word.borrow()
    }
}

/**
 * x87 status word (FSW).
 */
impl WindowsKernelDump_ContextX86 {
    pub fn status_word(&self) -> Ref<'_, u32> {
        self.status_word.borrow()
    }
}

/**
 * x87 tag word, two bits per register.
 */
impl WindowsKernelDump_ContextX86 {
    pub fn tag_word(&self) -> Ref<'_, u32> {
        self.tag_word.borrow()
    }
}

/**
 * Offset of the last x87 instruction (FIP).
 */
impl WindowsKernelDump_ContextX86 {
    pub fn error_offset(&self) -> Ref<'_, u32> {
        self.error_offset.borrow()
    }
}

/**
 * Code segment of the last x87 instruction (FCS).
 */
impl WindowsKernelDump_ContextX86 {
    pub fn error_selector(&self) -> Ref<'_, u32> {
        self.error_selector.borrow()
    }
}

/**
 * Offset of the last x87 operand (FDP).
 */
impl WindowsKernelDump_ContextX86 {
    pub fn data_offset(&self) -> Ref<'_, u32> {
        self.data_offset.borrow()
    }
}

/**
 * Data segment of the last x87 operand (FDS).
 */
impl WindowsKernelDump_ContextX86 {
    pub fn data_selector(&self) -> Ref<'_, u32> {
        self.data_selector.borrow()
    }
}

/**
 * ST0 to ST7 (or MM0 to MM7), 80 bits each without gaps.
 */
impl WindowsKernelDump_ContextX86 {
    pub fn register_area(&self) -> Ref<'_, Vec<u8>> {
        self.register_area.borrow()
    }
}

/**
 * Bits of CR0 for the x87 unit; a spare field in newer headers.
 */
impl WindowsKernelDump_ContextX86 {
    pub fn cr0_npx_state(&self) -> Ref<'_, u32> {
        self.cr0_npx_state.borrow()
    }
}

/**
 * Segment register in the lower half; the upper half may be garbage.
 */
impl WindowsKernelDump_ContextX86 {
    pub fn seg_gs(&self) -> Ref<'_, u32> {
        self.seg_gs.borrow()
    }
}

/**
 * Segment register in the lower half; the upper half may be garbage.
 */
impl WindowsKernelDump_ContextX86 {
    pub fn seg_fs(&self) -> Ref<'_, u32> {
        self.seg_fs.borrow()
    }
}

/**
 * Segment register in the lower half; the upper half may be garbage.
 */
impl WindowsKernelDump_ContextX86 {
    pub fn seg_es(&self) -> Ref<'_, u32> {
        self.seg_es.borrow()
    }
}

/**
 * Segment register in the lower half; the upper half may be garbage.
 */
impl WindowsKernelDump_ContextX86 {
    pub fn seg_ds(&self) -> Ref<'_, u32> {
        self.seg_ds.borrow()
    }
}
impl WindowsKernelDump_ContextX86 {
    pub fn edi(&self) -> Ref<'_, u32> {
        self.edi.borrow()
    }
}
impl WindowsKernelDump_ContextX86 {
    pub fn esi(&self) -> Ref<'_, u32> {
        self.esi.borrow()
    }
}
impl WindowsKernelDump_ContextX86 {
    pub fn ebx(&self) -> Ref<'_, u32> {
        self.ebx.borrow()
    }
}
impl WindowsKernelDump_ContextX86 {
    pub fn edx(&self) -> Ref<'_, u32> {
        self.edx.borrow()
    }
}
impl WindowsKernelDump_ContextX86 {
    pub fn ecx(&self) -> Ref<'_, u32> {
        self.ecx.borrow()
    }
}
impl WindowsKernelDump_ContextX86 {
    pub fn eax(&self) -> Ref<'_, u32> {
        self.eax.borrow()
    }
}
impl WindowsKernelDump_ContextX86 {
    pub fn ebp(&self) -> Ref<'_, u32> {
        self.ebp.borrow()
    }
}
impl WindowsKernelDump_ContextX86 {
    pub fn eip(&self) -> Ref<'_, u32> {
        self.eip.borrow()
    }
}

/**
 * Segment register in the lower half; the upper half may be garbage.
 */
impl WindowsKernelDump_ContextX86 {
    pub fn seg_cs(&self) -> Ref<'_, u32> {
        self.seg_cs.borrow()
    }
}
impl WindowsKernelDump_ContextX86 {
    pub fn eflags(&self) -> Ref<'_, u32> {
        self.eflags.borrow()
    }
}
impl WindowsKernelDump_ContextX86 {
    pub fn esp(&self) -> Ref<'_, u32> {
        self.esp.borrow()
    }
}

/**
 * Segment register in the lower half; the upper half may be garbage.
 */
impl WindowsKernelDump_ContextX86 {
    pub fn seg_ss(&self) -> Ref<'_, u32> {
        self.seg_ss.borrow()
    }
}

/**
 * The save area of FXSAVE, with the SSE registers.
 */
impl WindowsKernelDump_ContextX86 {
    pub fn extended_registers(&self) -> Ref<'_, Vec<u8>> {
        self.extended_registers.borrow()
    }
}
impl WindowsKernelDump_ContextX86 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Entry of the table of loaded drivers of a 32-bit machine (0x4c bytes). See
 * `driver_entry64`, whose names it has. After declarations of the structure;
 * not seen in a file.
 * \sa https://github.com/can1357/selene Source
 * \sa https://github.com/rizinorg/rizin Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_DriverEntry32 {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump_TriageDump32>,
    pub _self: SharedType<Self>,
    ofs_driver_name: RefCell<u32>,
    in_load_order_flink: RefCell<u32>,
    in_load_order_blink: RefCell<u32>,
    exception_table: RefCell<u32>,
    exception_table_size: RefCell<u32>,
    gp_value: RefCell<u32>,
    non_paged_debug_info: RefCell<u32>,
    dll_base: RefCell<u32>,
    entry_point: RefCell<u32>,
    size_of_image: RefCell<u32>,
    full_dll_name: RefCell<OptRc<WindowsKernelDump_UnicodeString32>>,
    base_dll_name: RefCell<OptRc<WindowsKernelDump_UnicodeString32>>,
    flags: RefCell<u32>,
    load_count: RefCell<u16>,
    unnamed14: RefCell<Vec<u8>>,
    section_pointer: RefCell<u32>,
    check_sum: RefCell<u32>,
    time_date_stamp: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsKernelDump_DriverEntry32 {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump_TriageDump32;

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
        *self_rc.ofs_driver_name.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.in_load_order_flink.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.in_load_order_blink.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.exception_table.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.exception_table_size.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.gp_value.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.non_paged_debug_info.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.dll_base.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.entry_point.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.size_of_image.borrow_mut() = _io.read_u4le()?.into();
        let t = Self::read_into::<_, WindowsKernelDump_UnicodeString32>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.full_dll_name.borrow_mut() = t;
        let t = Self::read_into::<_, WindowsKernelDump_UnicodeString32>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.base_dll_name.borrow_mut() = t;
        *self_rc.flags.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.load_count.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.unnamed14.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        *self_rc.section_pointer.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.check_sum.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.time_date_stamp.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsKernelDump_DriverEntry32 {
}

/**
 * Offset of the name from the start of the file, a `dump_string`. It is
 * the base name or the whole path.
 */
impl WindowsKernelDump_DriverEntry32 {
    pub fn ofs_driver_name(&self) -> Ref<'_, u32> {
        self.ofs_driver_name.borrow()
    }
}

/**
 * Virtual address of the next entry of the module list.
 */
impl WindowsKernelDump_DriverEntry32 {
    pub fn in_load_order_flink(&self) -> Ref<'_, u32> {
        self.in_load_order_flink.borrow()
    }
}

/**
 * Virtual address of the previous entry of the module list.
 */
impl WindowsKernelDump_DriverEntry32 {
    pub fn in_load_order_blink(&self) -> Ref<'_, u32> {
        self.in_load_order_blink.borrow()
    }
}

/**
 * Virtual address of the table of exception handlers.
 */
impl WindowsKernelDump_DriverEntry32 {
    pub fn exception_table(&self) -> Ref<'_, u32> {
        self.exception_table.borrow()
    }
}

/**
 * Size of the table of exception handlers in bytes.
 */
impl WindowsKernelDump_DriverEntry32 {
    pub fn exception_table_size(&self) -> Ref<'_, u32> {
        self.exception_table_size.borrow()
    }
}

/**
 * Value of the global pointer, a register of Itanium.
 */
impl WindowsKernelDump_DriverEntry32 {
    pub fn gp_value(&self) -> Ref<'_, u32> {
        self.gp_value.borrow()
    }
}

/**
 * Virtual address of debugging information, or 0.
 */
impl WindowsKernelDump_DriverEntry32 {
    pub fn non_paged_debug_info(&self) -> Ref<'_, u32> {
        self.non_paged_debug_info.borrow()
    }
}

/**
 * Virtual address where the driver is loaded.
 */
impl WindowsKernelDump_DriverEntry32 {
    pub fn dll_base(&self) -> Ref<'_, u32> {
        self.dll_base.borrow()
    }
}

/**
 * Virtual address of its entry point.
 */
impl WindowsKernelDump_DriverEntry32 {
    pub fn entry_point(&self) -> Ref<'_, u32> {
        self.entry_point.borrow()
    }
}

/**
 * Size of the loaded driver in bytes.
 */
impl WindowsKernelDump_DriverEntry32 {
    pub fn size_of_image(&self) -> Ref<'_, u32> {
        self.size_of_image.borrow()
    }
}

/**
 * Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
 */
impl WindowsKernelDump_DriverEntry32 {
    pub fn full_dll_name(&self) -> Ref<'_, OptRc<WindowsKernelDump_UnicodeString32>> {
        self.full_dll_name.borrow()
    }
}

/**
 * Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
 */
impl WindowsKernelDump_DriverEntry32 {
    pub fn base_dll_name(&self) -> Ref<'_, OptRc<WindowsKernelDump_UnicodeString32>> {
        self.base_dll_name.borrow()
    }
}
impl WindowsKernelDump_DriverEntry32 {
    pub fn flags(&self) -> Ref<'_, u32> {
        self.flags.borrow()
    }
}

/**
 * How often it is in use.
 */
impl WindowsKernelDump_DriverEntry32 {
    pub fn load_count(&self) -> Ref<'_, u16> {
        self.load_count.borrow()
    }
}
impl WindowsKernelDump_DriverEntry32 {
    pub fn unnamed14(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed14.borrow()
    }
}

/**
 * Virtual address of the section object, or 0.
 */
impl WindowsKernelDump_DriverEntry32 {
    pub fn section_pointer(&self) -> Ref<'_, u32> {
        self.section_pointer.borrow()
    }
}

/**
 * Checksum in the header of the image; 0 if that was paged out.
 */
impl WindowsKernelDump_DriverEntry32 {
    pub fn check_sum(&self) -> Ref<'_, u32> {
        self.check_sum.borrow()
    }
}

/**
 * Time stamp in the header of the image, seconds since 1970-01-01 00:00
 * UTC; or a hash, or 0 if the header was paged out.
 */
impl WindowsKernelDump_DriverEntry32 {
    pub fn time_date_stamp(&self) -> Ref<'_, u32> {
        self.time_date_stamp.borrow()
    }
}
impl WindowsKernelDump_DriverEntry32 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Entry of the table of loaded drivers of a 64-bit machine (0x90 bytes): the
 * offset of a name and an entry of the kernel's module list in the shape that it
 * had in old versions of Windows. Dumps that the debugger engine wrote have the
 * name, `dll_base`, `size_of_image`, `check_sum` and `time_date_stamp` only.
 * \sa https://github.com/can1357/selene Source
 * \sa https://github.com/rizinorg/rizin Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_DriverEntry64 {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump_TriageDump64>,
    pub _self: SharedType<Self>,
    ofs_driver_name: RefCell<u32>,
    unnamed1: RefCell<Vec<u8>>,
    in_load_order_flink: RefCell<u64>,
    in_load_order_blink: RefCell<u64>,
    exception_table: RefCell<u64>,
    exception_table_size: RefCell<u32>,
    unnamed6: RefCell<Vec<u8>>,
    gp_value: RefCell<u64>,
    non_paged_debug_info: RefCell<u64>,
    dll_base: RefCell<u64>,
    entry_point: RefCell<u64>,
    size_of_image: RefCell<u32>,
    unnamed12: RefCell<Vec<u8>>,
    full_dll_name: RefCell<OptRc<WindowsKernelDump_UnicodeString64>>,
    base_dll_name: RefCell<OptRc<WindowsKernelDump_UnicodeString64>>,
    flags: RefCell<u32>,
    load_count: RefCell<u16>,
    unnamed17: RefCell<Vec<u8>>,
    section_pointer: RefCell<u64>,
    check_sum: RefCell<u32>,
    unnamed20: RefCell<Vec<u8>>,
    time_date_stamp: RefCell<u32>,
    unnamed22: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsKernelDump_DriverEntry64 {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump_TriageDump64;

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
        *self_rc.ofs_driver_name.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unnamed1.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.in_load_order_flink.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.in_load_order_blink.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.exception_table.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.exception_table_size.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unnamed6.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.gp_value.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.non_paged_debug_info.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.dll_base.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.entry_point.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.size_of_image.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unnamed12.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        let t = Self::read_into::<_, WindowsKernelDump_UnicodeString64>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.full_dll_name.borrow_mut() = t;
        let t = Self::read_into::<_, WindowsKernelDump_UnicodeString64>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.base_dll_name.borrow_mut() = t;
        *self_rc.flags.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.load_count.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.unnamed17.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        *self_rc.section_pointer.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.check_sum.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unnamed20.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.time_date_stamp.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unnamed22.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        Ok(())
    }
}
impl WindowsKernelDump_DriverEntry64 {
}

/**
 * Offset of the name from the start of the file, a `dump_string`. It is
 * the base name or the whole path.
 */
impl WindowsKernelDump_DriverEntry64 {
    pub fn ofs_driver_name(&self) -> Ref<'_, u32> {
        self.ofs_driver_name.borrow()
    }
}
impl WindowsKernelDump_DriverEntry64 {
    pub fn unnamed1(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed1.borrow()
    }
}

/**
 * Virtual address of the next entry of the module list.
 */
impl WindowsKernelDump_DriverEntry64 {
    pub fn in_load_order_flink(&self) -> Ref<'_, u64> {
        self.in_load_order_flink.borrow()
    }
}

/**
 * Virtual address of the previous entry of the module list.
 */
impl WindowsKernelDump_DriverEntry64 {
    pub fn in_load_order_blink(&self) -> Ref<'_, u64> {
        self.in_load_order_blink.borrow()
    }
}

/**
 * Virtual address of the table of exception handlers.
 */
impl WindowsKernelDump_DriverEntry64 {
    pub fn exception_table(&self) -> Ref<'_, u64> {
        self.exception_table.borrow()
    }
}

/**
 * Size of the table of exception handlers in bytes.
 */
impl WindowsKernelDump_DriverEntry64 {
    pub fn exception_table_size(&self) -> Ref<'_, u32> {
        self.exception_table_size.borrow()
    }
}

/**
 * Aligns the next field.
 */
impl WindowsKernelDump_DriverEntry64 {
    pub fn unnamed6(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed6.borrow()
    }
}

/**
 * Value of the global pointer, a register of Itanium.
 */
impl WindowsKernelDump_DriverEntry64 {
    pub fn gp_value(&self) -> Ref<'_, u64> {
        self.gp_value.borrow()
    }
}

/**
 * Virtual address of debugging information, or 0.
 */
impl WindowsKernelDump_DriverEntry64 {
    pub fn non_paged_debug_info(&self) -> Ref<'_, u64> {
        self.non_paged_debug_info.borrow()
    }
}

/**
 * Virtual address where the driver is loaded.
 */
impl WindowsKernelDump_DriverEntry64 {
    pub fn dll_base(&self) -> Ref<'_, u64> {
        self.dll_base.borrow()
    }
}

/**
 * Virtual address of its entry point.
 */
impl WindowsKernelDump_DriverEntry64 {
    pub fn entry_point(&self) -> Ref<'_, u64> {
        self.entry_point.borrow()
    }
}

/**
 * Size of the loaded driver in bytes.
 */
impl WindowsKernelDump_DriverEntry64 {
    pub fn size_of_image(&self) -> Ref<'_, u32> {
        self.size_of_image.borrow()
    }
}

/**
 * Aligns the next field.
 */
impl WindowsKernelDump_DriverEntry64 {
    pub fn unnamed12(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed12.borrow()
    }
}

/**
 * Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
 */
impl WindowsKernelDump_DriverEntry64 {
    pub fn full_dll_name(&self) -> Ref<'_, OptRc<WindowsKernelDump_UnicodeString64>> {
        self.full_dll_name.borrow()
    }
}

/**
 * Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
 */
impl WindowsKernelDump_DriverEntry64 {
    pub fn base_dll_name(&self) -> Ref<'_, OptRc<WindowsKernelDump_UnicodeString64>> {
        self.base_dll_name.borrow()
    }
}
impl WindowsKernelDump_DriverEntry64 {
    pub fn flags(&self) -> Ref<'_, u32> {
        self.flags.borrow()
    }
}

/**
 * How often it is in use.
 */
impl WindowsKernelDump_DriverEntry64 {
    pub fn load_count(&self) -> Ref<'_, u16> {
        self.load_count.borrow()
    }
}
impl WindowsKernelDump_DriverEntry64 {
    pub fn unnamed17(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed17.borrow()
    }
}

/**
 * Virtual address of the section object, or 0.
 */
impl WindowsKernelDump_DriverEntry64 {
    pub fn section_pointer(&self) -> Ref<'_, u64> {
        self.section_pointer.borrow()
    }
}

/**
 * Checksum in the header of the image; 0 if that was paged out.
 */
impl WindowsKernelDump_DriverEntry64 {
    pub fn check_sum(&self) -> Ref<'_, u32> {
        self.check_sum.borrow()
    }
}

/**
 * Aligns the next field.
 */
impl WindowsKernelDump_DriverEntry64 {
    pub fn unnamed20(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed20.borrow()
    }
}

/**
 * Time stamp in the header of the image, seconds since 1970-01-01 00:00
 * UTC; or a hash, or 0 if the header was paged out.
 */
impl WindowsKernelDump_DriverEntry64 {
    pub fn time_date_stamp(&self) -> Ref<'_, u32> {
        self.time_date_stamp.borrow()
    }
}

/**
 * Aligns the next entry.
 */
impl WindowsKernelDump_DriverEntry64 {
    pub fn unnamed22(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed22.borrow()
    }
}
impl WindowsKernelDump_DriverEntry64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Figures of the memory manager of a 32-bit machine (0x34 bytes), in pages.
 * After declarations of the structure; not seen in a file.
 * \sa https://github.com/can1357/selene Source
 * \sa https://github.com/rizinorg/rizin Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_DumpMmStorage32 {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump_TriageDump32>,
    pub _self: SharedType<Self>,
    version: RefCell<u32>,
    len_storage: RefCell<u32>,
    mm_special_pool_tag: RefCell<u32>,
    mi_triage_action_taken: RefCell<u32>,
    mm_verify_driver_level: RefCell<u32>,
    kernel_verifier: RefCell<u32>,
    mm_maximum_non_paged_pool: RefCell<u32>,
    mm_allocated_non_paged_pool: RefCell<u32>,
    paged_pool_maximum: RefCell<u32>,
    paged_pool_allocated: RefCell<u32>,
    committed_pages: RefCell<u32>,
    committed_pages_peak: RefCell<u32>,
    commit_limit_maximum: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsKernelDump_DumpMmStorage32 {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump_TriageDump32;

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
        *self_rc.len_storage.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.mm_special_pool_tag.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.mi_triage_action_taken.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.mm_verify_driver_level.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.kernel_verifier.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.mm_maximum_non_paged_pool.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.mm_allocated_non_paged_pool.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.paged_pool_maximum.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.paged_pool_allocated.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.committed_pages.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.committed_pages_peak.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.commit_limit_maximum.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsKernelDump_DumpMmStorage32 {
}

/**
 * Version of this structure, 1.
 */
impl WindowsKernelDump_DumpMmStorage32 {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Size of this structure in bytes, 0x34.
 */
impl WindowsKernelDump_DumpMmStorage32 {
    pub fn len_storage(&self) -> Ref<'_, u32> {
        self.len_storage.borrow()
    }
}

/**
 * Tag of allocations that go to the special pool.
 */
impl WindowsKernelDump_DumpMmStorage32 {
    pub fn mm_special_pool_tag(&self) -> Ref<'_, u32> {
        self.mm_special_pool_tag.borrow()
    }
}
impl WindowsKernelDump_DumpMmStorage32 {
    pub fn mi_triage_action_taken(&self) -> Ref<'_, u32> {
        self.mi_triage_action_taken.borrow()
    }
}

/**
 * Checks that the driver verifier makes, as flags.
 */
impl WindowsKernelDump_DumpMmStorage32 {
    pub fn mm_verify_driver_level(&self) -> Ref<'_, u32> {
        self.mm_verify_driver_level.borrow()
    }
}

/**
 * Whether the kernel itself is verified.
 */
impl WindowsKernelDump_DumpMmStorage32 {
    pub fn kernel_verifier(&self) -> Ref<'_, u32> {
        self.kernel_verifier.borrow()
    }
}

/**
 * Limit of the non-paged pool.
 */
impl WindowsKernelDump_DumpMmStorage32 {
    pub fn mm_maximum_non_paged_pool(&self) -> Ref<'_, u32> {
        self.mm_maximum_non_paged_pool.borrow()
    }
}

/**
 * Non-paged pool in use.
 */
impl WindowsKernelDump_DumpMmStorage32 {
    pub fn mm_allocated_non_paged_pool(&self) -> Ref<'_, u32> {
        self.mm_allocated_non_paged_pool.borrow()
    }
}

/**
 * Limit of the paged pool.
 */
impl WindowsKernelDump_DumpMmStorage32 {
    pub fn paged_pool_maximum(&self) -> Ref<'_, u32> {
        self.paged_pool_maximum.borrow()
    }
}

/**
 * Paged pool in use.
 */
impl WindowsKernelDump_DumpMmStorage32 {
    pub fn paged_pool_allocated(&self) -> Ref<'_, u32> {
        self.paged_pool_allocated.borrow()
    }
}

/**
 * Committed memory.
 */
impl WindowsKernelDump_DumpMmStorage32 {
    pub fn committed_pages(&self) -> Ref<'_, u32> {
        self.committed_pages.borrow()
    }
}

/**
 * The most memory that was committed at a time.
 */
impl WindowsKernelDump_DumpMmStorage32 {
    pub fn committed_pages_peak(&self) -> Ref<'_, u32> {
        self.committed_pages_peak.borrow()
    }
}

/**
 * Limit of committed memory.
 */
impl WindowsKernelDump_DumpMmStorage32 {
    pub fn commit_limit_maximum(&self) -> Ref<'_, u32> {
        self.commit_limit_maximum.borrow()
    }
}
impl WindowsKernelDump_DumpMmStorage32 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Figures of the memory manager of a 64-bit machine (0x50 bytes), in pages.
 * Zero behind `len_storage` in dumps that the debugger engine wrote.
 * \sa https://github.com/can1357/selene Source
 * \sa https://github.com/rizinorg/rizin Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_DumpMmStorage64 {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump_TriageDump64>,
    pub _self: SharedType<Self>,
    version: RefCell<u32>,
    len_storage: RefCell<u32>,
    mm_special_pool_tag: RefCell<u32>,
    mi_triage_action_taken: RefCell<u32>,
    mm_verify_driver_level: RefCell<u32>,
    kernel_verifier: RefCell<u32>,
    mm_maximum_non_paged_pool: RefCell<u64>,
    mm_allocated_non_paged_pool: RefCell<u64>,
    paged_pool_maximum: RefCell<u64>,
    paged_pool_allocated: RefCell<u64>,
    committed_pages: RefCell<u64>,
    committed_pages_peak: RefCell<u64>,
    commit_limit_maximum: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsKernelDump_DumpMmStorage64 {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump_TriageDump64;

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
        *self_rc.len_storage.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.mm_special_pool_tag.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.mi_triage_action_taken.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.mm_verify_driver_level.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.kernel_verifier.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.mm_maximum_non_paged_pool.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.mm_allocated_non_paged_pool.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.paged_pool_maximum.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.paged_pool_allocated.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.committed_pages.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.committed_pages_peak.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.commit_limit_maximum.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl WindowsKernelDump_DumpMmStorage64 {
}

/**
 * Version of this structure, 1.
 */
impl WindowsKernelDump_DumpMmStorage64 {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Size of this structure in bytes, 0x50.
 */
impl WindowsKernelDump_DumpMmStorage64 {
    pub fn len_storage(&self) -> Ref<'_, u32> {
        self.len_storage.borrow()
    }
}

/**
 * Tag of allocations that go to the special pool.
 */
impl WindowsKernelDump_DumpMmStorage64 {
    pub fn mm_special_pool_tag(&self) -> Ref<'_, u32> {
        self.mm_special_pool_tag.borrow()
    }
}
impl WindowsKernelDump_DumpMmStorage64 {
    pub fn mi_triage_action_taken(&self) -> Ref<'_, u32> {
        self.mi_triage_action_taken.borrow()
    }
}

/**
 * Checks that the driver verifier makes, as flags.
 */
impl WindowsKernelDump_DumpMmStorage64 {
    pub fn mm_verify_driver_level(&self) -> Ref<'_, u32> {
        self.mm_verify_driver_level.borrow()
    }
}

/**
 * Whether the kernel itself is verified.
 */
impl WindowsKernelDump_DumpMmStorage64 {
    pub fn kernel_verifier(&self) -> Ref<'_, u32> {
        self.kernel_verifier.borrow()
    }
}

/**
 * Limit of the non-paged pool.
 */
impl WindowsKernelDump_DumpMmStorage64 {
    pub fn mm_maximum_non_paged_pool(&self) -> Ref<'_, u64> {
        self.mm_maximum_non_paged_pool.borrow()
    }
}

/**
 * Non-paged pool in use.
 */
impl WindowsKernelDump_DumpMmStorage64 {
    pub fn mm_allocated_non_paged_pool(&self) -> Ref<'_, u64> {
        self.mm_allocated_non_paged_pool.borrow()
    }
}

/**
 * Limit of the paged pool.
 */
impl WindowsKernelDump_DumpMmStorage64 {
    pub fn paged_pool_maximum(&self) -> Ref<'_, u64> {
        self.paged_pool_maximum.borrow()
    }
}

/**
 * Paged pool in use.
 */
impl WindowsKernelDump_DumpMmStorage64 {
    pub fn paged_pool_allocated(&self) -> Ref<'_, u64> {
        self.paged_pool_allocated.borrow()
    }
}

/**
 * Committed memory.
 */
impl WindowsKernelDump_DumpMmStorage64 {
    pub fn committed_pages(&self) -> Ref<'_, u64> {
        self.committed_pages.borrow()
    }
}

/**
 * The most memory that was committed at a time.
 */
impl WindowsKernelDump_DumpMmStorage64 {
    pub fn committed_pages_peak(&self) -> Ref<'_, u64> {
        self.committed_pages_peak.borrow()
    }
}

/**
 * Limit of committed memory.
 */
impl WindowsKernelDump_DumpMmStorage64 {
    pub fn commit_limit_maximum(&self) -> Ref<'_, u64> {
        self.commit_limit_maximum.borrow()
    }
}
impl WindowsKernelDump_DumpMmStorage64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Text with its length, in the string pool of a triage dump. A zero character
 * follows, and zeros to the next offset divisible by eight.
 * \sa https://github.com/can1357/selene Source
 * \sa https://github.com/rizinorg/rizin Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_DumpString {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    num_chars: RefCell<u32>,
    text: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsKernelDump_DumpString {
    type Root = WindowsKernelDump;
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
        *self_rc.num_chars.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.text.borrow_mut() = _io.read_bytes(((((*self_rc.num_chars() as u64) as u64).wrapping_mul(2 as u64)) as u64) as usize)?.into();
        Ok(())
    }
}
impl WindowsKernelDump_DumpString {
}

/**
 * Number of UTF-16 code units in `text`, which are two bytes each; the zero
 * character is not counted.
 */
impl WindowsKernelDump_DumpString {
    pub fn num_chars(&self) -> Ref<'_, u32> {
        self.num_chars.borrow()
    }
}

/**
 * UTF-16LE text, which need not be valid.
 */
impl WindowsKernelDump_DumpString {
    pub fn text(&self) -> Ref<'_, Vec<u8>> {
        self.text.borrow()
    }
}
impl WindowsKernelDump_DumpString {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * An exception as a 32-bit machine records it (0x50 bytes).
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-exception_record Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_ExceptionRecord32 {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump_Header32>,
    pub _self: SharedType<Self>,
    exception_code: RefCell<u32>,
    exception_flags: RefCell<u32>,
    exception_record: RefCell<u32>,
    exception_address: RefCell<u32>,
    number_parameters: RefCell<u32>,
    exception_information: RefCell<Vec<u32>>,
    _io: RefCell<BytesReader>,
    f_is_noncontinuable: Cell<bool>,
    is_noncontinuable: RefCell<bool>,
}
impl KStruct for WindowsKernelDump_ExceptionRecord32 {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump_Header32;

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
        *self_rc.exception_code.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.exception_flags.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.exception_record.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.exception_address.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.number_parameters.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.exception_information.borrow_mut() = Vec::new();
        let l_exception_information = 15;
        for _i in 0..l_exception_information {
            self_rc.exception_information.borrow_mut().push(_io.read_u4le()?.into());
        }
        Ok(())
    }
}
impl WindowsKernelDump_ExceptionRecord32 {

    /**
     * Bit 0 of `exception_flags`: execution cannot be continued.
     */
    pub fn is_noncontinuable(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_noncontinuable.get() {
            return Ok(self.is_noncontinuable.borrow());
        }
        self.f_is_noncontinuable.set(true);
        *self.is_noncontinuable.borrow_mut() = (((((*self.exception_flags() as u32) & (1 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.is_noncontinuable.borrow())
    }
}

/**
 * Status code (NTSTATUS) of the exception.
 */
impl WindowsKernelDump_ExceptionRecord32 {
    pub fn exception_code(&self) -> Ref<'_, u32> {
        self.exception_code.borrow()
    }
}

/**
 * Bit 0 is set when execution cannot be continued.
 */
impl WindowsKernelDump_ExceptionRecord32 {
    pub fn exception_flags(&self) -> Ref<'_, u32> {
        self.exception_flags.borrow()
    }
}

/**
 * Virtual address of the record of an exception that led to this one, or 0.
 */
impl WindowsKernelDump_ExceptionRecord32 {
    pub fn exception_record(&self) -> Ref<'_, u32> {
        self.exception_record.borrow()
    }
}

/**
 * Virtual address of the instruction.
 */
impl WindowsKernelDump_ExceptionRecord32 {
    pub fn exception_address(&self) -> Ref<'_, u32> {
        self.exception_address.borrow()
    }
}

/**
 * How many elements of `exception_information` have a meaning. Some tools
 * leave garbage here.
 */
impl WindowsKernelDump_ExceptionRecord32 {
    pub fn number_parameters(&self) -> Ref<'_, u32> {
        self.number_parameters.borrow()
    }
}

/**
 * Parameters of the exception. In a dump, those beyond
 * `number_parameters` may be garbage.
 */
impl WindowsKernelDump_ExceptionRecord32 {
    pub fn exception_information(&self) -> Ref<'_, Vec<u32>> {
        self.exception_information.borrow()
    }
}
impl WindowsKernelDump_ExceptionRecord32 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * An exception as a 64-bit machine records it (0x98 bytes).
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-exception_record64 Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_ExceptionRecord64 {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump_Header64>,
    pub _self: SharedType<Self>,
    exception_code: RefCell<u32>,
    exception_flags: RefCell<u32>,
    exception_record: RefCell<u64>,
    exception_address: RefCell<u64>,
    number_parameters: RefCell<u32>,
    unnamed5: RefCell<Vec<u8>>,
    exception_information: RefCell<Vec<u64>>,
    _io: RefCell<BytesReader>,
    f_is_noncontinuable: Cell<bool>,
    is_noncontinuable: RefCell<bool>,
}
impl KStruct for WindowsKernelDump_ExceptionRecord64 {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump_Header64;

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
        *self_rc.exception_code.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.exception_flags.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.exception_record.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.exception_address.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.number_parameters.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unnamed5.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.exception_information.borrow_mut() = Vec::new();
        let l_exception_information = 15;
        for _i in 0..l_exception_information {
            self_rc.exception_information.borrow_mut().push(_io.read_u8le()?.into());
        }
        Ok(())
    }
}
impl WindowsKernelDump_ExceptionRecord64 {

    /**
     * Bit 0 of `exception_flags`: execution cannot be continued.
     */
    pub fn is_noncontinuable(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_noncontinuable.get() {
            return Ok(self.is_noncontinuable.borrow());
        }
        self.f_is_noncontinuable.set(true);
        *self.is_noncontinuable.borrow_mut() = (((((*self.exception_flags() as u32) & (1 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.is_noncontinuable.borrow())
    }
}

/**
 * Status code (NTSTATUS) of the exception.
 */
impl WindowsKernelDump_ExceptionRecord64 {
    pub fn exception_code(&self) -> Ref<'_, u32> {
        self.exception_code.borrow()
    }
}

/**
 * Bit 0 is set when execution cannot be continued.
 */
impl WindowsKernelDump_ExceptionRecord64 {
    pub fn exception_flags(&self) -> Ref<'_, u32> {
        self.exception_flags.borrow()
    }
}

/**
 * Virtual address of the record of an exception that led to this one, or 0.
 */
impl WindowsKernelDump_ExceptionRecord64 {
    pub fn exception_record(&self) -> Ref<'_, u64> {
        self.exception_record.borrow()
    }
}

/**
 * Virtual address of the instruction.
 */
impl WindowsKernelDump_ExceptionRecord64 {
    pub fn exception_address(&self) -> Ref<'_, u64> {
        self.exception_address.borrow()
    }
}

/**
 * How many elements of `exception_information` have a meaning.
 */
impl WindowsKernelDump_ExceptionRecord64 {
    pub fn number_parameters(&self) -> Ref<'_, u32> {
        self.number_parameters.borrow()
    }
}
impl WindowsKernelDump_ExceptionRecord64 {
    pub fn unnamed5(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed5.borrow()
    }
}

/**
 * Parameters of the exception. In a dump, those beyond
 * `number_parameters` may be garbage.
 */
impl WindowsKernelDump_ExceptionRecord64 {
    pub fn exception_information(&self) -> Ref<'_, Vec<u64>> {
        self.exception_information.borrow()
    }
}
impl WindowsKernelDump_ExceptionRecord64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Header of a 32-bit machine (0x1000 bytes), from behind `signature` and
 * `valid_dump` on. Fields that mean the same have the names of `header64`.
 * \sa https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_Header32 {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump>,
    pub _self: SharedType<Self>,
    major_version: RefCell<u32>,
    minor_version: RefCell<u32>,
    directory_table_base: RefCell<u32>,
    pfn_database: RefCell<u32>,
    ps_loaded_module_list: RefCell<u32>,
    ps_active_process_head: RefCell<u32>,
    machine_image_type: RefCell<WindowsKernelDump_MachineTypes>,
    number_processors: RefCell<u32>,
    bug_check_code: RefCell<u32>,
    bug_check_code_parameters: RefCell<Vec<u32>>,
    version_user: RefCell<Vec<u8>>,
    pae_enabled: RefCell<u8>,
    kd_secondary_version: RefCell<u8>,
    unnamed13: RefCell<Vec<u8>>,
    kd_debugger_data_block: RefCell<u32>,
    physical_memory_block: RefCell<OptRc<WindowsKernelDump_PhysicalMemoryDescriptor32>>,
    context_record: RefCell<Option<WindowsKernelDump_Header32_ContextRecord>>,
    exception: RefCell<OptRc<WindowsKernelDump_ExceptionRecord32>>,
    comment: RefCell<Vec<u8>>,
    attributes: RefCell<u32>,
    boot_id: RefCell<u32>,
    unnamed21: RefCell<Vec<u8>>,
    dump_type: RefCell<WindowsKernelDump_DumpTypes>,
    minidump_fields: RefCell<u32>,
    secondary_data_state: RefCell<u32>,
    product_type: RefCell<WindowsKernelDump_ProductTypes>,
    suite_mask: RefCell<u32>,
    writer_status: RefCell<u32>,
    required_dump_space: RefCell<i64>,
    unnamed29: RefCell<Vec<u8>>,
    system_up_time: RefCell<i64>,
    system_time: RefCell<i64>,
    _io: RefCell<BytesReader>,
    physical_memory_block_raw: RefCell<Vec<u8>>,
    context_record_raw: RefCell<Vec<u8>>,
    f_attribute_decrypted_dump: Cell<bool>,
    attribute_decrypted_dump: RefCell<bool>,
    f_attribute_dump_device_power_off: Cell<bool>,
    attribute_dump_device_power_off: RefCell<bool>,
    f_attribute_dump_is_generated_offline: Cell<bool>,
    attribute_dump_is_generated_offline: RefCell<bool>,
    f_attribute_early_boot_crash: Cell<bool>,
    attribute_early_boot_crash: RefCell<bool>,
    f_attribute_encrypted_dump_data: Cell<bool>,
    attribute_encrypted_dump_data: RefCell<bool>,
    f_attribute_filter_dump_file: Cell<bool>,
    attribute_filter_dump_file: RefCell<bool>,
    f_attribute_hiber_crash: Cell<bool>,
    attribute_hiber_crash: RefCell<bool>,
    f_attribute_insufficient_dumpfile_size: Cell<bool>,
    attribute_insufficient_dumpfile_size: RefCell<bool>,
    f_attribute_kernel_generated_triage_dump: Cell<bool>,
    attribute_kernel_generated_triage_dump: RefCell<bool>,
    f_attribute_live_dump_generated_dump: Cell<bool>,
    attribute_live_dump_generated_dump: RefCell<bool>,
    f_attributes_written: Cell<bool>,
    attributes_written: RefCell<bool>,
    f_minidump_field_broken_driver: Cell<bool>,
    minidump_field_broken_driver: RefCell<bool>,
    f_minidump_field_context: Cell<bool>,
    minidump_field_context: RefCell<bool>,
    f_minidump_field_data_blocks: Cell<bool>,
    minidump_field_data_blocks: RefCell<bool>,
    f_minidump_field_data_page: Cell<bool>,
    minidump_field_data_page: RefCell<bool>,
    f_minidump_field_debugger_data: Cell<bool>,
    minidump_field_debugger_data: RefCell<bool>,
    f_minidump_field_driver_list: Cell<bool>,
    minidump_field_driver_list: RefCell<bool>,
    f_minidump_field_exception: Cell<bool>,
    minidump_field_exception: RefCell<bool>,
    f_minidump_field_mm_info: Cell<bool>,
    minidump_field_mm_info: RefCell<bool>,
    f_minidump_field_prcb: Cell<bool>,
    minidump_field_prcb: RefCell<bool>,
    f_minidump_field_process: Cell<bool>,
    minidump_field_process: RefCell<bool>,
    f_minidump_field_stack: Cell<bool>,
    minidump_field_stack: RefCell<bool>,
    f_minidump_field_thread: Cell<bool>,
    minidump_field_thread: RefCell<bool>,
    f_minidump_fields_written: Cell<bool>,
    minidump_fields_written: RefCell<bool>,
    f_suite_back_office: Cell<bool>,
    suite_back_office: RefCell<bool>,
    f_suite_blade: Cell<bool>,
    suite_blade: RefCell<bool>,
    f_suite_communications: Cell<bool>,
    suite_communications: RefCell<bool>,
    f_suite_compute_server: Cell<bool>,
    suite_compute_server: RefCell<bool>,
    f_suite_datacenter: Cell<bool>,
    suite_datacenter: RefCell<bool>,
    f_suite_embedded_nt: Cell<bool>,
    suite_embedded_nt: RefCell<bool>,
    f_suite_embedded_restricted: Cell<bool>,
    suite_embedded_restricted: RefCell<bool>,
    f_suite_enterprise: Cell<bool>,
    suite_enterprise: RefCell<bool>,
    f_suite_mask_written: Cell<bool>,
    suite_mask_written: RefCell<bool>,
    f_suite_multi_user_ts: Cell<bool>,
    suite_multi_user_ts: RefCell<bool>,
    f_suite_personal: Cell<bool>,
    suite_personal: RefCell<bool>,
    f_suite_security_appliance: Cell<bool>,
    suite_security_appliance: RefCell<bool>,
    f_suite_single_user_ts: Cell<bool>,
    suite_single_user_ts: RefCell<bool>,
    f_suite_small_business: Cell<bool>,
    suite_small_business: RefCell<bool>,
    f_suite_small_business_restricted: Cell<bool>,
    suite_small_business_restricted: RefCell<bool>,
    f_suite_storage_server: Cell<bool>,
    suite_storage_server: RefCell<bool>,
    f_suite_terminal: Cell<bool>,
    suite_terminal: RefCell<bool>,
    f_suite_wh_server: Cell<bool>,
    suite_wh_server: RefCell<bool>,
}
#[derive(Debug, Clone)]
pub enum WindowsKernelDump_Header32_ContextRecord {
    WindowsKernelDump_ContextArm(OptRc<WindowsKernelDump_ContextArm>),
    WindowsKernelDump_ContextX86(OptRc<WindowsKernelDump_ContextX86>),
    Bytes(Vec<u8>),
}
impl From<&WindowsKernelDump_Header32_ContextRecord> for OptRc<WindowsKernelDump_ContextArm> {
    fn from(v: &WindowsKernelDump_Header32_ContextRecord) -> Self {
        if let WindowsKernelDump_Header32_ContextRecord::WindowsKernelDump_ContextArm(x) = v {
            return x.clone();
        }
        panic!("expected WindowsKernelDump_Header32_ContextRecord::WindowsKernelDump_ContextArm, got {:?}", v)
    }
}
impl From<OptRc<WindowsKernelDump_ContextArm>> for WindowsKernelDump_Header32_ContextRecord {
    fn from(v: OptRc<WindowsKernelDump_ContextArm>) -> Self {
        Self::WindowsKernelDump_ContextArm(v)
    }
}
impl From<&WindowsKernelDump_Header32_ContextRecord> for OptRc<WindowsKernelDump_ContextX86> {
    fn from(v: &WindowsKernelDump_Header32_ContextRecord) -> Self {
        if let WindowsKernelDump_Header32_ContextRecord::WindowsKernelDump_ContextX86(x) = v {
            return x.clone();
        }
        panic!("expected WindowsKernelDump_Header32_ContextRecord::WindowsKernelDump_ContextX86, got {:?}", v)
    }
}
impl From<OptRc<WindowsKernelDump_ContextX86>> for WindowsKernelDump_Header32_ContextRecord {
    fn from(v: OptRc<WindowsKernelDump_ContextX86>) -> Self {
        Self::WindowsKernelDump_ContextX86(v)
    }
}
impl From<&WindowsKernelDump_Header32_ContextRecord> for Vec<u8> {
    fn from(v: &WindowsKernelDump_Header32_ContextRecord) -> Self {
        if let WindowsKernelDump_Header32_ContextRecord::Bytes(x) = v {
            return x.clone();
        }
        panic!("expected WindowsKernelDump_Header32_ContextRecord::Bytes, got {:?}", v)
    }
}
impl From<Vec<u8>> for WindowsKernelDump_Header32_ContextRecord {
    fn from(v: Vec<u8>) -> Self {
        Self::Bytes(v)
    }
}
impl KStruct for WindowsKernelDump_Header32 {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump;

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
        *self_rc.major_version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.minor_version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.directory_table_base.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.pfn_database.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ps_loaded_module_list.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ps_active_process_head.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.machine_image_type.borrow_mut() = (_io.read_u4le()? as i64).try_into()?;
        *self_rc.number_processors.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.bug_check_code.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.bug_check_code_parameters.borrow_mut() = Vec::new();
        let l_bug_check_code_parameters = 4;
        for _i in 0..l_bug_check_code_parameters {
            self_rc.bug_check_code_parameters.borrow_mut().push(_io.read_u4le()?.into());
        }
        *self_rc.version_user.borrow_mut() = _io.read_bytes(32 as usize)?.into();
        *self_rc.pae_enabled.borrow_mut() = _io.read_u1()?.into();
        *self_rc.kd_secondary_version.borrow_mut() = _io.read_u1()?.into();
        *self_rc.unnamed13.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        *self_rc.kd_debugger_data_block.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.physical_memory_block_raw.borrow_mut() = _io.read_bytes(700 as usize)?.into();
        let physical_memory_block_raw = self_rc.physical_memory_block_raw.borrow();
        let _t_physical_memory_block_raw_io = BytesReader::from(physical_memory_block_raw.clone());
        let t = Self::read_into::<BytesReader, WindowsKernelDump_PhysicalMemoryDescriptor32>(&_t_physical_memory_block_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.physical_memory_block.borrow_mut() = t;
        match *self_rc.machine_image_type() {
            WindowsKernelDump_MachineTypes::Armnt => {
                *self_rc.context_record_raw.borrow_mut() = _io.read_bytes(1200 as usize)?.into();
                let context_record_raw = self_rc.context_record_raw.borrow();
                let _t_context_record_raw_io = BytesReader::from(context_record_raw.clone());
                let t = Self::read_into::<BytesReader, WindowsKernelDump_ContextArm>(&_t_context_record_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.context_record.borrow_mut() = Some(t);
            }
            WindowsKernelDump_MachineTypes::I386 => {
                *self_rc.context_record_raw.borrow_mut() = _io.read_bytes(1200 as usize)?.into();
                let context_record_raw = self_rc.context_record_raw.borrow();
                let _t_context_record_raw_io = BytesReader::from(context_record_raw.clone());
                let t = Self::read_into::<BytesReader, WindowsKernelDump_ContextX86>(&_t_context_record_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.context_record.borrow_mut() = Some(t);
            }
            _ => {
                *self_rc.context_record.borrow_mut() = Some(_io.read_bytes(1200 as usize)?.into());
            }
        }
        let t = Self::read_into::<_, WindowsKernelDump_ExceptionRecord32>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.exception.borrow_mut() = t;
        *self_rc.comment.borrow_mut() = _io.read_bytes(128 as usize)?.into();
        *self_rc.attributes.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.boot_id.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unnamed21.borrow_mut() = _io.read_bytes(1760 as usize)?.into();
        *self_rc.dump_type.borrow_mut() = (_io.read_u4le()? as i64).try_into()?;
        *self_rc.minidump_fields.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.secondary_data_state.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.product_type.borrow_mut() = (_io.read_u4le()? as i64).try_into()?;
        *self_rc.suite_mask.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.writer_status.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.required_dump_space.borrow_mut() = _io.read_s8le()?.into();
        *self_rc.unnamed29.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        *self_rc.system_up_time.borrow_mut() = _io.read_s8le()?.into();
        *self_rc.system_time.borrow_mut() = _io.read_s8le()?.into();
        Ok(())
    }
}
impl WindowsKernelDump_Header32 {

    /**
     * Bit 9 of `attributes`: the dump was encrypted once and has been decrypted.
     */
    pub fn attribute_decrypted_dump(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_attribute_decrypted_dump.get() {
            return Ok(self.attribute_decrypted_dump.borrow());
        }
        self.f_attribute_decrypted_dump.set(true);
        *self.attribute_decrypted_dump.borrow_mut() = ( ((*self.attributes_written()?) && (((((*self.attributes() as i32) & (512 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.attribute_decrypted_dump.borrow())
    }

    /**
     * Bit 1 of `attributes`: the device that takes the dump was without power.
     */
    pub fn attribute_dump_device_power_off(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_attribute_dump_device_power_off.get() {
            return Ok(self.attribute_dump_device_power_off.borrow());
        }
        self.f_attribute_dump_device_power_off.set(true);
        *self.attribute_dump_device_power_off.borrow_mut() = ( ((*self.attributes_written()?) && (((((*self.attributes() as u32) & (2 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.attribute_dump_device_power_off.borrow())
    }

    /**
     * Bit 5 of `attributes`.
     */
    pub fn attribute_dump_is_generated_offline(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_attribute_dump_is_generated_offline.get() {
            return Ok(self.attribute_dump_is_generated_offline.borrow());
        }
        self.f_attribute_dump_is_generated_offline.set(true);
        *self.attribute_dump_is_generated_offline.borrow_mut() = ( ((*self.attributes_written()?) && (((((*self.attributes() as u32) & (32 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.attribute_dump_is_generated_offline.borrow())
    }

    /**
     * Bit 7 of `attributes`: the machine stopped while it was starting.
     */
    pub fn attribute_early_boot_crash(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_attribute_early_boot_crash.get() {
            return Ok(self.attribute_early_boot_crash.borrow());
        }
        self.f_attribute_early_boot_crash.set(true);
        *self.attribute_early_boot_crash.borrow_mut() = ( ((*self.attributes_written()?) && (((((*self.attributes() as u32) & (128 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.attribute_early_boot_crash.borrow())
    }

    /**
     * Bit 8 of `attributes`: all but the header is encrypted.
     */
    pub fn attribute_encrypted_dump_data(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_attribute_encrypted_dump_data.get() {
            return Ok(self.attribute_encrypted_dump_data.borrow());
        }
        self.f_attribute_encrypted_dump_data.set(true);
        *self.attribute_encrypted_dump_data.borrow_mut() = ( ((*self.attributes_written()?) && (((((*self.attributes() as i32) & (256 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.attribute_encrypted_dump_data.borrow())
    }

    /**
     * Bit 6 of `attributes`.
     */
    pub fn attribute_filter_dump_file(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_attribute_filter_dump_file.get() {
            return Ok(self.attribute_filter_dump_file.borrow());
        }
        self.f_attribute_filter_dump_file.set(true);
        *self.attribute_filter_dump_file.borrow_mut() = ( ((*self.attributes_written()?) && (((((*self.attributes() as u32) & (64 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.attribute_filter_dump_file.borrow())
    }

    /**
     * Bit 0 of `attributes`: the machine stopped while it was hibernating or
     * resuming.
     */
    pub fn attribute_hiber_crash(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_attribute_hiber_crash.get() {
            return Ok(self.attribute_hiber_crash.borrow());
        }
        self.f_attribute_hiber_crash.set(true);
        *self.attribute_hiber_crash.borrow_mut() = ( ((*self.attributes_written()?) && (((((*self.attributes() as u32) & (1 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.attribute_hiber_crash.borrow())
    }

    /**
     * Bit 2 of `attributes`: the file was too small for the dump.
     */
    pub fn attribute_insufficient_dumpfile_size(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_attribute_insufficient_dumpfile_size.get() {
            return Ok(self.attribute_insufficient_dumpfile_size.borrow());
        }
        self.f_attribute_insufficient_dumpfile_size.set(true);
        *self.attribute_insufficient_dumpfile_size.borrow_mut() = ( ((*self.attributes_written()?) && (((((*self.attributes() as u32) & (4 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.attribute_insufficient_dumpfile_size.borrow())
    }

    /**
     * Bit 3 of `attributes`: the kernel itself wrote a triage dump.
     */
    pub fn attribute_kernel_generated_triage_dump(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_attribute_kernel_generated_triage_dump.get() {
            return Ok(self.attribute_kernel_generated_triage_dump.borrow());
        }
        self.f_attribute_kernel_generated_triage_dump.set(true);
        *self.attribute_kernel_generated_triage_dump.borrow_mut() = ( ((*self.attributes_written()?) && (((((*self.attributes() as u32) & (8 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.attribute_kernel_generated_triage_dump.borrow())
    }

    /**
     * Bit 4 of `attributes`: memory was taken while the machine went on running.
     */
    pub fn attribute_live_dump_generated_dump(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_attribute_live_dump_generated_dump.get() {
            return Ok(self.attribute_live_dump_generated_dump.borrow());
        }
        self.f_attribute_live_dump_generated_dump.set(true);
        *self.attribute_live_dump_generated_dump.borrow_mut() = ( ((*self.attributes_written()?) && (((((*self.attributes() as u32) & (16 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.attribute_live_dump_generated_dump.borrow())
    }

    /**
     * Whether `attributes` was written: false if it has the fill pattern, whose bits
     * mean nothing.
     */
    pub fn attributes_written(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_attributes_written.get() {
            return Ok(self.attributes_written.borrow());
        }
        self.f_attributes_written.set(true);
        *self.attributes_written.borrow_mut() = (((*self.attributes() as i128) != (1162297680 as i128))) as bool;
        Ok(self.attributes_written.borrow())
    }

    /**
     * Bit 7 of `minidump_fields`: name of the driver that is held responsible.
     */
    pub fn minidump_field_broken_driver(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_field_broken_driver.get() {
            return Ok(self.minidump_field_broken_driver.borrow());
        }
        self.f_minidump_field_broken_driver.set(true);
        *self.minidump_field_broken_driver.borrow_mut() = ( ((*self.minidump_fields_written()?) && (((((*self.minidump_fields() as u32) & (128 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.minidump_field_broken_driver.borrow())
    }

    /**
     * Bit 0 of `minidump_fields`: registers of the processor.
     */
    pub fn minidump_field_context(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_field_context.get() {
            return Ok(self.minidump_field_context.borrow());
        }
        self.f_minidump_field_context.set(true);
        *self.minidump_field_context.borrow_mut() = ( ((*self.minidump_fields_written()?) && (((((*self.minidump_fields() as u32) & (1 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.minidump_field_context.borrow())
    }

    /**
     * Bit 11 of `minidump_fields`: further pieces of memory.
     */
    pub fn minidump_field_data_blocks(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_field_data_blocks.get() {
            return Ok(self.minidump_field_data_blocks.borrow());
        }
        self.f_minidump_field_data_blocks.set(true);
        *self.minidump_field_data_blocks.borrow_mut() = ( ((*self.minidump_fields_written()?) && (((((*self.minidump_fields() as i32) & (2048 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.minidump_field_data_blocks.borrow())
    }

    /**
     * Bit 9 of `minidump_fields`: the page that the fault was about.
     */
    pub fn minidump_field_data_page(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_field_data_page.get() {
            return Ok(self.minidump_field_data_page.borrow());
        }
        self.f_minidump_field_data_page.set(true);
        *self.minidump_field_data_page.borrow_mut() = ( ((*self.minidump_fields_written()?) && (((((*self.minidump_fields() as i32) & (512 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.minidump_field_data_page.borrow())
    }

    /**
     * Bit 10 of `minidump_fields`: the kernel's debugger data block.
     */
    pub fn minidump_field_debugger_data(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_field_debugger_data.get() {
            return Ok(self.minidump_field_debugger_data.borrow());
        }
        self.f_minidump_field_debugger_data.set(true);
        *self.minidump_field_debugger_data.borrow_mut() = ( ((*self.minidump_fields_written()?) && (((((*self.minidump_fields() as i32) & (1024 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.minidump_field_debugger_data.borrow())
    }

    /**
     * Bit 6 of `minidump_fields`.
     */
    pub fn minidump_field_driver_list(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_field_driver_list.get() {
            return Ok(self.minidump_field_driver_list.borrow());
        }
        self.f_minidump_field_driver_list.set(true);
        *self.minidump_field_driver_list.borrow_mut() = ( ((*self.minidump_fields_written()?) && (((((*self.minidump_fields() as u32) & (64 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.minidump_field_driver_list.borrow())
    }

    /**
     * Bit 1 of `minidump_fields`.
     */
    pub fn minidump_field_exception(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_field_exception.get() {
            return Ok(self.minidump_field_exception.borrow());
        }
        self.f_minidump_field_exception.set(true);
        *self.minidump_field_exception.borrow_mut() = ( ((*self.minidump_fields_written()?) && (((((*self.minidump_fields() as u32) & (2 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.minidump_field_exception.borrow())
    }

    /**
     * Bit 8 of `minidump_fields`: figures of the memory manager.
     */
    pub fn minidump_field_mm_info(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_field_mm_info.get() {
            return Ok(self.minidump_field_mm_info.borrow());
        }
        self.f_minidump_field_mm_info.set(true);
        *self.minidump_field_mm_info.borrow_mut() = ( ((*self.minidump_fields_written()?) && (((((*self.minidump_fields() as i32) & (256 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.minidump_field_mm_info.borrow())
    }

    /**
     * Bit 2 of `minidump_fields`: control block of the processor (`KPRCB`).
     */
    pub fn minidump_field_prcb(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_field_prcb.get() {
            return Ok(self.minidump_field_prcb.borrow());
        }
        self.f_minidump_field_prcb.set(true);
        *self.minidump_field_prcb.borrow_mut() = ( ((*self.minidump_fields_written()?) && (((((*self.minidump_fields() as u32) & (4 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.minidump_field_prcb.borrow())
    }

    /**
     * Bit 3 of `minidump_fields`: current process (`EPROCESS`).
     */
    pub fn minidump_field_process(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_field_process.get() {
            return Ok(self.minidump_field_process.borrow());
        }
        self.f_minidump_field_process.set(true);
        *self.minidump_field_process.borrow_mut() = ( ((*self.minidump_fields_written()?) && (((((*self.minidump_fields() as u32) & (8 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.minidump_field_process.borrow())
    }

    /**
     * Bit 5 of `minidump_fields`: kernel stack of the current thread.
     */
    pub fn minidump_field_stack(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_field_stack.get() {
            return Ok(self.minidump_field_stack.borrow());
        }
        self.f_minidump_field_stack.set(true);
        *self.minidump_field_stack.borrow_mut() = ( ((*self.minidump_fields_written()?) && (((((*self.minidump_fields() as u32) & (32 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.minidump_field_stack.borrow())
    }

    /**
     * Bit 4 of `minidump_fields`: current thread (`ETHREAD`).
     */
    pub fn minidump_field_thread(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_field_thread.get() {
            return Ok(self.minidump_field_thread.borrow());
        }
        self.f_minidump_field_thread.set(true);
        *self.minidump_field_thread.borrow_mut() = ( ((*self.minidump_fields_written()?) && (((((*self.minidump_fields() as u32) & (16 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.minidump_field_thread.borrow())
    }

    /**
     * Whether `minidump_fields` was written: false if it has the fill pattern, whose
     * bits mean nothing.
     */
    pub fn minidump_fields_written(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_fields_written.get() {
            return Ok(self.minidump_fields_written.borrow());
        }
        self.f_minidump_fields_written.set(true);
        *self.minidump_fields_written.borrow_mut() = (((*self.minidump_fields() as i128) != (1162297680 as i128))) as bool;
        Ok(self.minidump_fields_written.borrow())
    }

    /**
     * Bit 2 of `suite_mask`.
     */
    pub fn suite_back_office(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_back_office.get() {
            return Ok(self.suite_back_office.borrow());
        }
        self.f_suite_back_office.set(true);
        *self.suite_back_office.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as u32) & (4 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_back_office.borrow())
    }

    /**
     * Bit 10 of `suite_mask`: a web edition.
     */
    pub fn suite_blade(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_blade.get() {
            return Ok(self.suite_blade.borrow());
        }
        self.f_suite_blade.set(true);
        *self.suite_blade.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as i32) & (1024 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_blade.borrow())
    }

    /**
     * Bit 3 of `suite_mask`.
     */
    pub fn suite_communications(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_communications.get() {
            return Ok(self.suite_communications.borrow());
        }
        self.f_suite_communications.set(true);
        *self.suite_communications.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as u32) & (8 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_communications.borrow())
    }

    /**
     * Bit 14 of `suite_mask`.
     */
    pub fn suite_compute_server(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_compute_server.get() {
            return Ok(self.suite_compute_server.borrow());
        }
        self.f_suite_compute_server.set(true);
        *self.suite_compute_server.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as i32) & (16384 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_compute_server.borrow())
    }

    /**
     * Bit 7 of `suite_mask`.
     */
    pub fn suite_datacenter(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_datacenter.get() {
            return Ok(self.suite_datacenter.borrow());
        }
        self.f_suite_datacenter.set(true);
        *self.suite_datacenter.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as u32) & (128 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_datacenter.borrow())
    }

    /**
     * Bit 6 of `suite_mask`.
     */
    pub fn suite_embedded_nt(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_embedded_nt.get() {
            return Ok(self.suite_embedded_nt.borrow());
        }
        self.f_suite_embedded_nt.set(true);
        *self.suite_embedded_nt.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as u32) & (64 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_embedded_nt.borrow())
    }

    /**
     * Bit 11 of `suite_mask`.
     */
    pub fn suite_embedded_restricted(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_embedded_restricted.get() {
            return Ok(self.suite_embedded_restricted.borrow());
        }
        self.f_suite_embedded_restricted.set(true);
        *self.suite_embedded_restricted.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as i32) & (2048 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_embedded_restricted.borrow())
    }

    /**
     * Bit 1 of `suite_mask`.
     */
    pub fn suite_enterprise(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_enterprise.get() {
            return Ok(self.suite_enterprise.borrow());
        }
        self.f_suite_enterprise.set(true);
        *self.suite_enterprise.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as u32) & (2 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_enterprise.borrow())
    }

    /**
     * Whether `suite_mask` was written: false if it has the fill pattern, whose bits
     * mean nothing.
     */
    pub fn suite_mask_written(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_mask_written.get() {
            return Ok(self.suite_mask_written.borrow());
        }
        self.f_suite_mask_written.set(true);
        *self.suite_mask_written.borrow_mut() = (((*self.suite_mask() as i128) != (1162297680 as i128))) as bool;
        Ok(self.suite_mask_written.borrow())
    }

    /**
     * Bit 17 of `suite_mask`: remote desktop with several interactive sessions on a
     * client edition.
     */
    pub fn suite_multi_user_ts(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_multi_user_ts.get() {
            return Ok(self.suite_multi_user_ts.borrow());
        }
        self.f_suite_multi_user_ts.set(true);
        *self.suite_multi_user_ts.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as i32) & (131072 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_multi_user_ts.borrow())
    }

    /**
     * Bit 9 of `suite_mask`: a home edition.
     */
    pub fn suite_personal(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_personal.get() {
            return Ok(self.suite_personal.borrow());
        }
        self.f_suite_personal.set(true);
        *self.suite_personal.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as i32) & (512 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_personal.borrow())
    }

    /**
     * Bit 12 of `suite_mask`.
     */
    pub fn suite_security_appliance(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_security_appliance.get() {
            return Ok(self.suite_security_appliance.borrow());
        }
        self.f_suite_security_appliance.set(true);
        *self.suite_security_appliance.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as i32) & (4096 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_security_appliance.borrow())
    }

    /**
     * Bit 8 of `suite_mask`: remote desktop with one interactive session.
     */
    pub fn suite_single_user_ts(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_single_user_ts.get() {
            return Ok(self.suite_single_user_ts.borrow());
        }
        self.f_suite_single_user_ts.set(true);
        *self.suite_single_user_ts.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as i32) & (256 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_single_user_ts.borrow())
    }

    /**
     * Bit 0 of `suite_mask`.
     */
    pub fn suite_small_business(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_small_business.get() {
            return Ok(self.suite_small_business.borrow());
        }
        self.f_suite_small_business.set(true);
        *self.suite_small_business.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as u32) & (1 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_small_business.borrow())
    }

    /**
     * Bit 5 of `suite_mask`.
     */
    pub fn suite_small_business_restricted(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_small_business_restricted.get() {
            return Ok(self.suite_small_business_restricted.borrow());
        }
        self.f_suite_small_business_restricted.set(true);
        *self.suite_small_business_restricted.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as u32) & (32 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_small_business_restricted.borrow())
    }

    /**
     * Bit 13 of `suite_mask`.
     */
    pub fn suite_storage_server(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_storage_server.get() {
            return Ok(self.suite_storage_server.borrow());
        }
        self.f_suite_storage_server.set(true);
        *self.suite_storage_server.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as i32) & (8192 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_storage_server.borrow())
    }

    /**
     * Bit 4 of `suite_mask`: terminal services are installed; set on nearly every
     * machine.
     */
    pub fn suite_terminal(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_terminal.get() {
            return Ok(self.suite_terminal.borrow());
        }
        self.f_suite_terminal.set(true);
        *self.suite_terminal.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as u32) & (16 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_terminal.borrow())
    }

    /**
     * Bit 15 of `suite_mask`: Windows Home Server.
     */
    pub fn suite_wh_server(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_wh_server.get() {
            return Ok(self.suite_wh_server.borrow());
        }
        self.f_suite_wh_server.set(true);
        *self.suite_wh_server.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as i32) & (32768 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_wh_server.borrow())
    }
}

/**
 * 0xf for a free (release) build of the kernel, 0xc for a checked
 * (debug) build; not the version number of Windows.
 */
impl WindowsKernelDump_Header32 {
    pub fn major_version(&self) -> Ref<'_, u32> {
        self.major_version.borrow()
    }
}

/**
 * Build number of Windows, such as 7601.
 */
impl WindowsKernelDump_Header32 {
    pub fn minor_version(&self) -> Ref<'_, u32> {
        self.minor_version.borrow()
    }
}

/**
 * Physical address of the root of the page tables, CR3 on x86. If
 * `pae_enabled` it is a table of four entries, aligned to 32 bytes only.
 */
impl WindowsKernelDump_Header32 {
    pub fn directory_table_base(&self) -> Ref<'_, u32> {
        self.directory_table_base.borrow()
    }
}

/**
 * Virtual address of the page frame number database. Some writers store
 * the address of the kernel variable that points to it instead.
 */
impl WindowsKernelDump_Header32 {
    pub fn pfn_database(&self) -> Ref<'_, u32> {
        self.pfn_database.borrow()
    }
}

/**
 * Virtual address of the head of the list of loaded kernel modules.
 */
impl WindowsKernelDump_Header32 {
    pub fn ps_loaded_module_list(&self) -> Ref<'_, u32> {
        self.ps_loaded_module_list.borrow()
    }
}

/**
 * Virtual address of the head of the list of processes.
 */
impl WindowsKernelDump_Header32 {
    pub fn ps_active_process_head(&self) -> Ref<'_, u32> {
        self.ps_active_process_head.borrow()
    }
}

/**
 * Architecture of the processor, which tells the layout of `context_record`.
 */
impl WindowsKernelDump_Header32 {
    pub fn machine_image_type(&self) -> Ref<'_, WindowsKernelDump_MachineTypes> {
        self.machine_image_type.borrow()
    }
}
impl WindowsKernelDump_Header32 {
    pub fn number_processors(&self) -> Ref<'_, u32> {
        self.number_processors.borrow()
    }
}

/**
 * Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
 * 0x7e.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2 Source
 */
impl WindowsKernelDump_Header32 {
    pub fn bug_check_code(&self) -> Ref<'_, u32> {
        self.bug_check_code.borrow()
    }
}

/**
 * The four parameters of the bug check.
 */
impl WindowsKernelDump_Header32 {
    pub fn bug_check_code_parameters(&self) -> Ref<'_, Vec<u32>> {
        self.bug_check_code_parameters.borrow()
    }
}

/**
 * Unused text; zeros or the fill pattern in practice.
 */
impl WindowsKernelDump_Header32 {
    pub fn version_user(&self) -> Ref<'_, Vec<u8>> {
        self.version_user.borrow()
    }
}

/**
 * 1 if the page tables have entries of 64 bits (physical address
 * extension), 0 if these have 32 bits. 0x50 is the fill pattern.
 */
impl WindowsKernelDump_Header32 {
    pub fn pae_enabled(&self) -> Ref<'_, u8> {
        self.pae_enabled.borrow()
    }
}

/**
 * Revision of the debugger interface. 0x41 is the fill pattern.
 * \sa https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/wdbgexts.h Source
 */
impl WindowsKernelDump_Header32 {
    pub fn kd_secondary_version(&self) -> Ref<'_, u8> {
        self.kd_secondary_version.borrow()
    }
}
impl WindowsKernelDump_Header32 {
    pub fn unnamed13(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed13.borrow()
    }
}

/**
 * Virtual address of the kernel's debugger data block
 * (`KDDEBUGGER_DATA64`, on 32-bit machines too), from which a debugger
 * finds everything else. Some tools leave the fill pattern.
 */
impl WindowsKernelDump_Header32 {
    pub fn kd_debugger_data_block(&self) -> Ref<'_, u32> {
        self.kd_debugger_data_block.borrow()
    }
}

/**
 * The physical memory of the machine. It tells where the pages of a full
 * dump are; other kinds have it for information or not at all.
 */
impl WindowsKernelDump_Header32 {
    pub fn physical_memory_block(&self) -> Ref<'_, OptRc<WindowsKernelDump_PhysicalMemoryDescriptor32>> {
        self.physical_memory_block.borrow()
    }
}

/**
 * Registers of the processor that stopped the machine, in the layout of
 * its architecture. Raw bytes for architectures without a type here.
 */
impl WindowsKernelDump_Header32 {
    pub fn context_record(&self) -> Ref<'_, Option<WindowsKernelDump_Header32_ContextRecord>> {
        self.context_record.borrow()
    }
}

/**
 * The exception that led to the dump. Windows stores a breakpoint
 * (0x80000003) here whatever the cause; the original exception is
 * reached through `bug_check_code_parameters`.
 */
impl WindowsKernelDump_Header32 {
    pub fn exception(&self) -> Ref<'_, OptRc<WindowsKernelDump_ExceptionRecord32>> {
        self.exception.borrow()
    }
}

/**
 * Text of the writer, ended by a zero byte, or the fill pattern.
 */
impl WindowsKernelDump_Header32 {
    pub fn comment(&self) -> Ref<'_, Vec<u8>> {
        self.comment.borrow()
    }
}

/**
 * How and when the dump was made; combination of `attribute_masks`.
 * Older writers leave the fill pattern, which is told apart by
 * `attributes_written`. The bits are `attribute_hiber_crash` and those
 * after it.
 */
impl WindowsKernelDump_Header32 {
    pub fn attributes(&self) -> Ref<'_, u32> {
        self.attributes.borrow()
    }
}

/**
 * Number of times the installation was started.
 */
impl WindowsKernelDump_Header32 {
    pub fn boot_id(&self) -> Ref<'_, u32> {
        self.boot_id.borrow()
    }
}
impl WindowsKernelDump_Header32 {
    pub fn unnamed21(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed21.borrow()
    }
}

/**
 * What follows the header. Some tools leave the fill pattern in a full
 * dump.
 */
impl WindowsKernelDump_Header32 {
    pub fn dump_type(&self) -> Ref<'_, WindowsKernelDump_DumpTypes> {
        self.dump_type.borrow()
    }
}

/**
 * Parts that a triage dump holds; combination of `minidump_field_masks`.
 * Does not tell a triage dump from others: it may be set in all. The bits
 * are `minidump_field_context` and those after it.
 */
impl WindowsKernelDump_Header32 {
    pub fn minidump_fields(&self) -> Ref<'_, u32> {
        self.minidump_fields.borrow()
    }
}

/**
 * State of the data that drivers added behind the dump. Does not tell
 * whether there is any.
 */
impl WindowsKernelDump_Header32 {
    pub fn secondary_data_state(&self) -> Ref<'_, u32> {
        self.secondary_data_state.borrow()
    }
}
impl WindowsKernelDump_Header32 {
    pub fn product_type(&self) -> Ref<'_, WindowsKernelDump_ProductTypes> {
        self.product_type.borrow()
    }
}

/**
 * Product suites of the installation; combination of `suite_masks`. The bits
 * are `suite_small_business` and those after it.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-osversioninfoexw Source
 */
impl WindowsKernelDump_Header32 {
    pub fn suite_mask(&self) -> Ref<'_, u32> {
        self.suite_mask.borrow()
    }
}

/**
 * What the writer has to say of its work; 0 is success.
 */
impl WindowsKernelDump_Header32 {
    pub fn writer_status(&self) -> Ref<'_, u32> {
        self.writer_status.borrow()
    }
}

/**
 * Bytes that the writer asked for. Equal to the size of the file for
 * some writers, larger or smaller for others.
 */
impl WindowsKernelDump_Header32 {
    pub fn required_dump_space(&self) -> Ref<'_, i64> {
        self.required_dump_space.borrow()
    }
}
impl WindowsKernelDump_Header32 {
    pub fn unnamed29(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed29.borrow()
    }
}

/**
 * Time since the start of the machine, in intervals of 100 ns.
 */
impl WindowsKernelDump_Header32 {
    pub fn system_up_time(&self) -> Ref<'_, i64> {
        self.system_up_time.borrow()
    }
}

/**
 * Time of the dump as a Windows FILETIME: intervals of 100 ns since
 * 1601-01-01 00:00 UTC.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/minwinbase/ns-minwinbase-filetime Source
 */
impl WindowsKernelDump_Header32 {
    pub fn system_time(&self) -> Ref<'_, i64> {
        self.system_time.borrow()
    }
}
impl WindowsKernelDump_Header32 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl WindowsKernelDump_Header32 {
    pub fn physical_memory_block_raw(&self) -> Ref<'_, Vec<u8>> {
        self.physical_memory_block_raw.borrow()
    }
}
impl WindowsKernelDump_Header32 {
    pub fn context_record_raw(&self) -> Ref<'_, Vec<u8>> {
        self.context_record_raw.borrow()
    }
}

/**
 * Header of a 64-bit machine (0x2000 bytes), from behind `signature` and
 * `valid_dump` on. The same for all 64-bit processors; only
 * `context_record` differs.
 * \sa https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_Header64 {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump>,
    pub _self: SharedType<Self>,
    major_version: RefCell<u32>,
    minor_version: RefCell<u32>,
    directory_table_base: RefCell<u64>,
    pfn_database: RefCell<u64>,
    ps_loaded_module_list: RefCell<u64>,
    ps_active_process_head: RefCell<u64>,
    machine_image_type: RefCell<WindowsKernelDump_MachineTypes>,
    number_processors: RefCell<u32>,
    bug_check_code: RefCell<u32>,
    unnamed9: RefCell<Vec<u8>>,
    bug_check_code_parameters: RefCell<Vec<u64>>,
    version_user: RefCell<Vec<u8>>,
    kd_debugger_data_block: RefCell<u64>,
    physical_memory_block: RefCell<OptRc<WindowsKernelDump_PhysicalMemoryDescriptor64>>,
    context_record: RefCell<Option<WindowsKernelDump_Header64_ContextRecord>>,
    exception: RefCell<OptRc<WindowsKernelDump_ExceptionRecord64>>,
    dump_type: RefCell<WindowsKernelDump_DumpTypes>,
    unnamed17: RefCell<Vec<u8>>,
    required_dump_space: RefCell<i64>,
    system_time: RefCell<i64>,
    comment: RefCell<Vec<u8>>,
    system_up_time: RefCell<i64>,
    minidump_fields: RefCell<u32>,
    secondary_data_state: RefCell<u32>,
    product_type: RefCell<WindowsKernelDump_ProductTypes>,
    suite_mask: RefCell<u32>,
    writer_status: RefCell<u32>,
    unnamed27: RefCell<Vec<u8>>,
    kd_secondary_version: RefCell<u8>,
    paging_levels: RefCell<u8>,
    unnamed30: RefCell<Vec<u8>>,
    attributes: RefCell<u32>,
    boot_id: RefCell<u32>,
    _io: RefCell<BytesReader>,
    physical_memory_block_raw: RefCell<Vec<u8>>,
    context_record_raw: RefCell<Vec<u8>>,
    f_attribute_decrypted_dump: Cell<bool>,
    attribute_decrypted_dump: RefCell<bool>,
    f_attribute_dump_device_power_off: Cell<bool>,
    attribute_dump_device_power_off: RefCell<bool>,
    f_attribute_dump_is_generated_offline: Cell<bool>,
    attribute_dump_is_generated_offline: RefCell<bool>,
    f_attribute_early_boot_crash: Cell<bool>,
    attribute_early_boot_crash: RefCell<bool>,
    f_attribute_encrypted_dump_data: Cell<bool>,
    attribute_encrypted_dump_data: RefCell<bool>,
    f_attribute_filter_dump_file: Cell<bool>,
    attribute_filter_dump_file: RefCell<bool>,
    f_attribute_hiber_crash: Cell<bool>,
    attribute_hiber_crash: RefCell<bool>,
    f_attribute_insufficient_dumpfile_size: Cell<bool>,
    attribute_insufficient_dumpfile_size: RefCell<bool>,
    f_attribute_kernel_generated_triage_dump: Cell<bool>,
    attribute_kernel_generated_triage_dump: RefCell<bool>,
    f_attribute_live_dump_generated_dump: Cell<bool>,
    attribute_live_dump_generated_dump: RefCell<bool>,
    f_attributes_written: Cell<bool>,
    attributes_written: RefCell<bool>,
    f_extension: Cell<bool>,
    extension: RefCell<OptRc<WindowsKernelDump_HeaderExtension>>,
    f_len_extension: Cell<bool>,
    len_extension: RefCell<u32>,
    f_minidump_field_broken_driver: Cell<bool>,
    minidump_field_broken_driver: RefCell<bool>,
    f_minidump_field_context: Cell<bool>,
    minidump_field_context: RefCell<bool>,
    f_minidump_field_data_blocks: Cell<bool>,
    minidump_field_data_blocks: RefCell<bool>,
    f_minidump_field_data_page: Cell<bool>,
    minidump_field_data_page: RefCell<bool>,
    f_minidump_field_debugger_data: Cell<bool>,
    minidump_field_debugger_data: RefCell<bool>,
    f_minidump_field_driver_list: Cell<bool>,
    minidump_field_driver_list: RefCell<bool>,
    f_minidump_field_exception: Cell<bool>,
    minidump_field_exception: RefCell<bool>,
    f_minidump_field_mm_info: Cell<bool>,
    minidump_field_mm_info: RefCell<bool>,
    f_minidump_field_prcb: Cell<bool>,
    minidump_field_prcb: RefCell<bool>,
    f_minidump_field_process: Cell<bool>,
    minidump_field_process: RefCell<bool>,
    f_minidump_field_stack: Cell<bool>,
    minidump_field_stack: RefCell<bool>,
    f_minidump_field_thread: Cell<bool>,
    minidump_field_thread: RefCell<bool>,
    f_minidump_fields_written: Cell<bool>,
    minidump_fields_written: RefCell<bool>,
    f_suite_back_office: Cell<bool>,
    suite_back_office: RefCell<bool>,
    f_suite_blade: Cell<bool>,
    suite_blade: RefCell<bool>,
    f_suite_communications: Cell<bool>,
    suite_communications: RefCell<bool>,
    f_suite_compute_server: Cell<bool>,
    suite_compute_server: RefCell<bool>,
    f_suite_datacenter: Cell<bool>,
    suite_datacenter: RefCell<bool>,
    f_suite_embedded_nt: Cell<bool>,
    suite_embedded_nt: RefCell<bool>,
    f_suite_embedded_restricted: Cell<bool>,
    suite_embedded_restricted: RefCell<bool>,
    f_suite_enterprise: Cell<bool>,
    suite_enterprise: RefCell<bool>,
    f_suite_mask_written: Cell<bool>,
    suite_mask_written: RefCell<bool>,
    f_suite_multi_user_ts: Cell<bool>,
    suite_multi_user_ts: RefCell<bool>,
    f_suite_personal: Cell<bool>,
    suite_personal: RefCell<bool>,
    f_suite_security_appliance: Cell<bool>,
    suite_security_appliance: RefCell<bool>,
    f_suite_single_user_ts: Cell<bool>,
    suite_single_user_ts: RefCell<bool>,
    f_suite_small_business: Cell<bool>,
    suite_small_business: RefCell<bool>,
    f_suite_small_business_restricted: Cell<bool>,
    suite_small_business_restricted: RefCell<bool>,
    f_suite_storage_server: Cell<bool>,
    suite_storage_server: RefCell<bool>,
    f_suite_terminal: Cell<bool>,
    suite_terminal: RefCell<bool>,
    f_suite_wh_server: Cell<bool>,
    suite_wh_server: RefCell<bool>,
}
#[derive(Debug, Clone)]
pub enum WindowsKernelDump_Header64_ContextRecord {
    WindowsKernelDump_ContextX64(OptRc<WindowsKernelDump_ContextX64>),
    WindowsKernelDump_ContextArm64(OptRc<WindowsKernelDump_ContextArm64>),
    Bytes(Vec<u8>),
}
impl From<&WindowsKernelDump_Header64_ContextRecord> for OptRc<WindowsKernelDump_ContextX64> {
    fn from(v: &WindowsKernelDump_Header64_ContextRecord) -> Self {
        if let WindowsKernelDump_Header64_ContextRecord::WindowsKernelDump_ContextX64(x) = v {
            return x.clone();
        }
        panic!("expected WindowsKernelDump_Header64_ContextRecord::WindowsKernelDump_ContextX64, got {:?}", v)
    }
}
impl From<OptRc<WindowsKernelDump_ContextX64>> for WindowsKernelDump_Header64_ContextRecord {
    fn from(v: OptRc<WindowsKernelDump_ContextX64>) -> Self {
        Self::WindowsKernelDump_ContextX64(v)
    }
}
impl From<&WindowsKernelDump_Header64_ContextRecord> for OptRc<WindowsKernelDump_ContextArm64> {
    fn from(v: &WindowsKernelDump_Header64_ContextRecord) -> Self {
        if let WindowsKernelDump_Header64_ContextRecord::WindowsKernelDump_ContextArm64(x) = v {
            return x.clone();
        }
        panic!("expected WindowsKernelDump_Header64_ContextRecord::WindowsKernelDump_ContextArm64, got {:?}", v)
    }
}
impl From<OptRc<WindowsKernelDump_ContextArm64>> for WindowsKernelDump_Header64_ContextRecord {
    fn from(v: OptRc<WindowsKernelDump_ContextArm64>) -> Self {
        Self::WindowsKernelDump_ContextArm64(v)
    }
}
impl From<&WindowsKernelDump_Header64_ContextRecord> for Vec<u8> {
    fn from(v: &WindowsKernelDump_Header64_ContextRecord) -> Self {
        if let WindowsKernelDump_Header64_ContextRecord::Bytes(x) = v {
            return x.clone();
        }
        panic!("expected WindowsKernelDump_Header64_ContextRecord::Bytes, got {:?}", v)
    }
}
impl From<Vec<u8>> for WindowsKernelDump_Header64_ContextRecord {
    fn from(v: Vec<u8>) -> Self {
        Self::Bytes(v)
    }
}
impl KStruct for WindowsKernelDump_Header64 {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump;

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
        *self_rc.major_version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.minor_version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.directory_table_base.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.pfn_database.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.ps_loaded_module_list.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.ps_active_process_head.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.machine_image_type.borrow_mut() = (_io.read_u4le()? as i64).try_into()?;
        *self_rc.number_processors.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.bug_check_code.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unnamed9.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.bug_check_code_parameters.borrow_mut() = Vec::new();
        let l_bug_check_code_parameters = 4;
        for _i in 0..l_bug_check_code_parameters {
            self_rc.bug_check_code_parameters.borrow_mut().push(_io.read_u8le()?.into());
        }
        *self_rc.version_user.borrow_mut() = _io.read_bytes(32 as usize)?.into();
        *self_rc.kd_debugger_data_block.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.physical_memory_block_raw.borrow_mut() = _io.read_bytes(704 as usize)?.into();
        let physical_memory_block_raw = self_rc.physical_memory_block_raw.borrow();
        let _t_physical_memory_block_raw_io = BytesReader::from(physical_memory_block_raw.clone());
        let t = Self::read_into::<BytesReader, WindowsKernelDump_PhysicalMemoryDescriptor64>(&_t_physical_memory_block_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.physical_memory_block.borrow_mut() = t;
        match *self_rc.machine_image_type() {
            WindowsKernelDump_MachineTypes::Amd64 => {
                *self_rc.context_record_raw.borrow_mut() = _io.read_bytes(3000 as usize)?.into();
                let context_record_raw = self_rc.context_record_raw.borrow();
                let _t_context_record_raw_io = BytesReader::from(context_record_raw.clone());
                let t = Self::read_into::<BytesReader, WindowsKernelDump_ContextX64>(&_t_context_record_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.context_record.borrow_mut() = Some(t);
            }
            WindowsKernelDump_MachineTypes::Arm64 => {
                *self_rc.context_record_raw.borrow_mut() = _io.read_bytes(3000 as usize)?.into();
                let context_record_raw = self_rc.context_record_raw.borrow();
                let _t_context_record_raw_io = BytesReader::from(context_record_raw.clone());
                let t = Self::read_into::<BytesReader, WindowsKernelDump_ContextArm64>(&_t_context_record_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.context_record.borrow_mut() = Some(t);
            }
            _ => {
                *self_rc.context_record.borrow_mut() = Some(_io.read_bytes(3000 as usize)?.into());
            }
        }
        let t = Self::read_into::<_, WindowsKernelDump_ExceptionRecord64>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.exception.borrow_mut() = t;
        *self_rc.dump_type.borrow_mut() = (_io.read_u4le()? as i64).try_into()?;
        *self_rc.unnamed17.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.required_dump_space.borrow_mut() = _io.read_s8le()?.into();
        *self_rc.system_time.borrow_mut() = _io.read_s8le()?.into();
        *self_rc.comment.borrow_mut() = _io.read_bytes(128 as usize)?.into();
        *self_rc.system_up_time.borrow_mut() = _io.read_s8le()?.into();
        *self_rc.minidump_fields.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.secondary_data_state.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.product_type.borrow_mut() = (_io.read_u4le()? as i64).try_into()?;
        *self_rc.suite_mask.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.writer_status.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unnamed27.borrow_mut() = _io.read_bytes(1 as usize)?.into();
        *self_rc.kd_secondary_version.borrow_mut() = _io.read_u1()?.into();
        *self_rc.paging_levels.borrow_mut() = _io.read_u1()?.into();
        *self_rc.unnamed30.borrow_mut() = _io.read_bytes(1 as usize)?.into();
        *self_rc.attributes.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.boot_id.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsKernelDump_Header64 {

    /**
     * Bit 9 of `attributes`: the dump was encrypted once and has been decrypted.
     */
    pub fn attribute_decrypted_dump(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_attribute_decrypted_dump.get() {
            return Ok(self.attribute_decrypted_dump.borrow());
        }
        self.f_attribute_decrypted_dump.set(true);
        *self.attribute_decrypted_dump.borrow_mut() = ( ((*self.attributes_written()?) && (((((*self.attributes() as i32) & (512 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.attribute_decrypted_dump.borrow())
    }

    /**
     * Bit 1 of `attributes`: the device that takes the dump was without power.
     */
    pub fn attribute_dump_device_power_off(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_attribute_dump_device_power_off.get() {
            return Ok(self.attribute_dump_device_power_off.borrow());
        }
        self.f_attribute_dump_device_power_off.set(true);
        *self.attribute_dump_device_power_off.borrow_mut() = ( ((*self.attributes_written()?) && (((((*self.attributes() as u32) & (2 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.attribute_dump_device_power_off.borrow())
    }

    /**
     * Bit 5 of `attributes`.
     */
    pub fn attribute_dump_is_generated_offline(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_attribute_dump_is_generated_offline.get() {
            return Ok(self.attribute_dump_is_generated_offline.borrow());
        }
        self.f_attribute_dump_is_generated_offline.set(true);
        *self.attribute_dump_is_generated_offline.borrow_mut() = ( ((*self.attributes_written()?) && (((((*self.attributes() as u32) & (32 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.attribute_dump_is_generated_offline.borrow())
    }

    /**
     * Bit 7 of `attributes`: the machine stopped while it was starting.
     */
    pub fn attribute_early_boot_crash(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_attribute_early_boot_crash.get() {
            return Ok(self.attribute_early_boot_crash.borrow());
        }
        self.f_attribute_early_boot_crash.set(true);
        *self.attribute_early_boot_crash.borrow_mut() = ( ((*self.attributes_written()?) && (((((*self.attributes() as u32) & (128 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.attribute_early_boot_crash.borrow())
    }

    /**
     * Bit 8 of `attributes`: all but the header is encrypted.
     */
    pub fn attribute_encrypted_dump_data(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_attribute_encrypted_dump_data.get() {
            return Ok(self.attribute_encrypted_dump_data.borrow());
        }
        self.f_attribute_encrypted_dump_data.set(true);
        *self.attribute_encrypted_dump_data.borrow_mut() = ( ((*self.attributes_written()?) && (((((*self.attributes() as i32) & (256 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.attribute_encrypted_dump_data.borrow())
    }

    /**
     * Bit 6 of `attributes`.
     */
    pub fn attribute_filter_dump_file(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_attribute_filter_dump_file.get() {
            return Ok(self.attribute_filter_dump_file.borrow());
        }
        self.f_attribute_filter_dump_file.set(true);
        *self.attribute_filter_dump_file.borrow_mut() = ( ((*self.attributes_written()?) && (((((*self.attributes() as u32) & (64 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.attribute_filter_dump_file.borrow())
    }

    /**
     * Bit 0 of `attributes`: the machine stopped while it was hibernating or
     * resuming.
     */
    pub fn attribute_hiber_crash(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_attribute_hiber_crash.get() {
            return Ok(self.attribute_hiber_crash.borrow());
        }
        self.f_attribute_hiber_crash.set(true);
        *self.attribute_hiber_crash.borrow_mut() = ( ((*self.attributes_written()?) && (((((*self.attributes() as u32) & (1 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.attribute_hiber_crash.borrow())
    }

    /**
     * Bit 2 of `attributes`: the file was too small for the dump.
     */
    pub fn attribute_insufficient_dumpfile_size(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_attribute_insufficient_dumpfile_size.get() {
            return Ok(self.attribute_insufficient_dumpfile_size.borrow());
        }
        self.f_attribute_insufficient_dumpfile_size.set(true);
        *self.attribute_insufficient_dumpfile_size.borrow_mut() = ( ((*self.attributes_written()?) && (((((*self.attributes() as u32) & (4 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.attribute_insufficient_dumpfile_size.borrow())
    }

    /**
     * Bit 3 of `attributes`: the kernel itself wrote a triage dump.
     */
    pub fn attribute_kernel_generated_triage_dump(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_attribute_kernel_generated_triage_dump.get() {
            return Ok(self.attribute_kernel_generated_triage_dump.borrow());
        }
        self.f_attribute_kernel_generated_triage_dump.set(true);
        *self.attribute_kernel_generated_triage_dump.borrow_mut() = ( ((*self.attributes_written()?) && (((((*self.attributes() as u32) & (8 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.attribute_kernel_generated_triage_dump.borrow())
    }

    /**
     * Bit 4 of `attributes`: memory was taken while the machine went on running.
     */
    pub fn attribute_live_dump_generated_dump(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_attribute_live_dump_generated_dump.get() {
            return Ok(self.attribute_live_dump_generated_dump.borrow());
        }
        self.f_attribute_live_dump_generated_dump.set(true);
        *self.attribute_live_dump_generated_dump.borrow_mut() = ( ((*self.attributes_written()?) && (((((*self.attributes() as u32) & (16 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.attribute_live_dump_generated_dump.borrow())
    }

    /**
     * Whether `attributes` was written: false if it has the fill pattern, whose bits
     * mean nothing.
     */
    pub fn attributes_written(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_attributes_written.get() {
            return Ok(self.attributes_written.borrow());
        }
        self.f_attributes_written.set(true);
        *self.attributes_written.borrow_mut() = (((*self.attributes() as i128) != (1162297680 as i128))) as bool;
        Ok(self.attributes_written.borrow())
    }

    /**
     * What build 26100 stores in the reserved area.
     */
    pub fn extension(
        &self
    ) -> KResult<Ref<'_, OptRc<WindowsKernelDump_HeaderExtension>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_extension.get() {
            return Ok(self.extension.borrow());
        }
        if ((*self.len_extension()? as i128) == (664 as i128)) {
            let _pos = _io.pos();
            _io.seek(4176 as usize)?;
            let t = Self::read_into::<_, WindowsKernelDump_HeaderExtension>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.extension.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        Ok(self.extension.borrow())
    }

    /**
     * 0x298 if `extension` is there, the fill pattern or 0 if not. It lies at
     * offset 0x1058 of the file, where public headers have a reserved area.
     */
    pub fn len_extension(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_extension.get() {
            return Ok(self.len_extension.borrow());
        }
        self.f_len_extension.set(true);
        let _pos = _io.pos();
        _io.seek(4176 as usize)?;
        *self.len_extension.borrow_mut() = _io.read_u4le()?.into();
        _io.seek(_pos)?;
        Ok(self.len_extension.borrow())
    }

    /**
     * Bit 7 of `minidump_fields`: name of the driver that is held responsible.
     */
    pub fn minidump_field_broken_driver(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_field_broken_driver.get() {
            return Ok(self.minidump_field_broken_driver.borrow());
        }
        self.f_minidump_field_broken_driver.set(true);
        *self.minidump_field_broken_driver.borrow_mut() = ( ((*self.minidump_fields_written()?) && (((((*self.minidump_fields() as u32) & (128 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.minidump_field_broken_driver.borrow())
    }

    /**
     * Bit 0 of `minidump_fields`: registers of the processor.
     */
    pub fn minidump_field_context(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_field_context.get() {
            return Ok(self.minidump_field_context.borrow());
        }
        self.f_minidump_field_context.set(true);
        *self.minidump_field_context.borrow_mut() = ( ((*self.minidump_fields_written()?) && (((((*self.minidump_fields() as u32) & (1 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.minidump_field_context.borrow())
    }

    /**
     * Bit 11 of `minidump_fields`: further pieces of memory.
     */
    pub fn minidump_field_data_blocks(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_field_data_blocks.get() {
            return Ok(self.minidump_field_data_blocks.borrow());
        }
        self.f_minidump_field_data_blocks.set(true);
        *self.minidump_field_data_blocks.borrow_mut() = ( ((*self.minidump_fields_written()?) && (((((*self.minidump_fields() as i32) & (2048 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.minidump_field_data_blocks.borrow())
    }

    /**
     * Bit 9 of `minidump_fields`: the page that the fault was about.
     */
    pub fn minidump_field_data_page(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_field_data_page.get() {
            return Ok(self.minidump_field_data_page.borrow());
        }
        self.f_minidump_field_data_page.set(true);
        *self.minidump_field_data_page.borrow_mut() = ( ((*self.minidump_fields_written()?) && (((((*self.minidump_fields() as i32) & (512 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.minidump_field_data_page.borrow())
    }

    /**
     * Bit 10 of `minidump_fields`: the kernel's debugger data block.
     */
    pub fn minidump_field_debugger_data(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_field_debugger_data.get() {
            return Ok(self.minidump_field_debugger_data.borrow());
        }
        self.f_minidump_field_debugger_data.set(true);
        *self.minidump_field_debugger_data.borrow_mut() = ( ((*self.minidump_fields_written()?) && (((((*self.minidump_fields() as i32) & (1024 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.minidump_field_debugger_data.borrow())
    }

    /**
     * Bit 6 of `minidump_fields`.
     */
    pub fn minidump_field_driver_list(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_field_driver_list.get() {
            return Ok(self.minidump_field_driver_list.borrow());
        }
        self.f_minidump_field_driver_list.set(true);
        *self.minidump_field_driver_list.borrow_mut() = ( ((*self.minidump_fields_written()?) && (((((*self.minidump_fields() as u32) & (64 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.minidump_field_driver_list.borrow())
    }

    /**
     * Bit 1 of `minidump_fields`.
     */
    pub fn minidump_field_exception(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_field_exception.get() {
            return Ok(self.minidump_field_exception.borrow());
        }
        self.f_minidump_field_exception.set(true);
        *self.minidump_field_exception.borrow_mut() = ( ((*self.minidump_fields_written()?) && (((((*self.minidump_fields() as u32) & (2 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.minidump_field_exception.borrow())
    }

    /**
     * Bit 8 of `minidump_fields`: figures of the memory manager.
     */
    pub fn minidump_field_mm_info(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_field_mm_info.get() {
            return Ok(self.minidump_field_mm_info.borrow());
        }
        self.f_minidump_field_mm_info.set(true);
        *self.minidump_field_mm_info.borrow_mut() = ( ((*self.minidump_fields_written()?) && (((((*self.minidump_fields() as i32) & (256 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.minidump_field_mm_info.borrow())
    }

    /**
     * Bit 2 of `minidump_fields`: control block of the processor (`KPRCB`).
     */
    pub fn minidump_field_prcb(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_field_prcb.get() {
            return Ok(self.minidump_field_prcb.borrow());
        }
        self.f_minidump_field_prcb.set(true);
        *self.minidump_field_prcb.borrow_mut() = ( ((*self.minidump_fields_written()?) && (((((*self.minidump_fields() as u32) & (4 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.minidump_field_prcb.borrow())
    }

    /**
     * Bit 3 of `minidump_fields`: current process (`EPROCESS`).
     */
    pub fn minidump_field_process(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_field_process.get() {
            return Ok(self.minidump_field_process.borrow());
        }
        self.f_minidump_field_process.set(true);
        *self.minidump_field_process.borrow_mut() = ( ((*self.minidump_fields_written()?) && (((((*self.minidump_fields() as u32) & (8 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.minidump_field_process.borrow())
    }

    /**
     * Bit 5 of `minidump_fields`: kernel stack of the current thread.
     */
    pub fn minidump_field_stack(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_field_stack.get() {
            return Ok(self.minidump_field_stack.borrow());
        }
        self.f_minidump_field_stack.set(true);
        *self.minidump_field_stack.borrow_mut() = ( ((*self.minidump_fields_written()?) && (((((*self.minidump_fields() as u32) & (32 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.minidump_field_stack.borrow())
    }

    /**
     * Bit 4 of `minidump_fields`: current thread (`ETHREAD`).
     */
    pub fn minidump_field_thread(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_field_thread.get() {
            return Ok(self.minidump_field_thread.borrow());
        }
        self.f_minidump_field_thread.set(true);
        *self.minidump_field_thread.borrow_mut() = ( ((*self.minidump_fields_written()?) && (((((*self.minidump_fields() as u32) & (16 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.minidump_field_thread.borrow())
    }

    /**
     * Whether `minidump_fields` was written: false if it has the fill pattern, whose
     * bits mean nothing.
     */
    pub fn minidump_fields_written(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_minidump_fields_written.get() {
            return Ok(self.minidump_fields_written.borrow());
        }
        self.f_minidump_fields_written.set(true);
        *self.minidump_fields_written.borrow_mut() = (((*self.minidump_fields() as i128) != (1162297680 as i128))) as bool;
        Ok(self.minidump_fields_written.borrow())
    }

    /**
     * Bit 2 of `suite_mask`.
     */
    pub fn suite_back_office(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_back_office.get() {
            return Ok(self.suite_back_office.borrow());
        }
        self.f_suite_back_office.set(true);
        *self.suite_back_office.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as u32) & (4 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_back_office.borrow())
    }

    /**
     * Bit 10 of `suite_mask`: a web edition.
     */
    pub fn suite_blade(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_blade.get() {
            return Ok(self.suite_blade.borrow());
        }
        self.f_suite_blade.set(true);
        *self.suite_blade.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as i32) & (1024 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_blade.borrow())
    }

    /**
     * Bit 3 of `suite_mask`.
     */
    pub fn suite_communications(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_communications.get() {
            return Ok(self.suite_communications.borrow());
        }
        self.f_suite_communications.set(true);
        *self.suite_communications.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as u32) & (8 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_communications.borrow())
    }

    /**
     * Bit 14 of `suite_mask`.
     */
    pub fn suite_compute_server(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_compute_server.get() {
            return Ok(self.suite_compute_server.borrow());
        }
        self.f_suite_compute_server.set(true);
        *self.suite_compute_server.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as i32) & (16384 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_compute_server.borrow())
    }

    /**
     * Bit 7 of `suite_mask`.
     */
    pub fn suite_datacenter(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_datacenter.get() {
            return Ok(self.suite_datacenter.borrow());
        }
        self.f_suite_datacenter.set(true);
        *self.suite_datacenter.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as u32) & (128 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_datacenter.borrow())
    }

    /**
     * Bit 6 of `suite_mask`.
     */
    pub fn suite_embedded_nt(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_embedded_nt.get() {
            return Ok(self.suite_embedded_nt.borrow());
        }
        self.f_suite_embedded_nt.set(true);
        *self.suite_embedded_nt.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as u32) & (64 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_embedded_nt.borrow())
    }

    /**
     * Bit 11 of `suite_mask`.
     */
    pub fn suite_embedded_restricted(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_embedded_restricted.get() {
            return Ok(self.suite_embedded_restricted.borrow());
        }
        self.f_suite_embedded_restricted.set(true);
        *self.suite_embedded_restricted.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as i32) & (2048 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_embedded_restricted.borrow())
    }

    /**
     * Bit 1 of `suite_mask`.
     */
    pub fn suite_enterprise(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_enterprise.get() {
            return Ok(self.suite_enterprise.borrow());
        }
        self.f_suite_enterprise.set(true);
        *self.suite_enterprise.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as u32) & (2 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_enterprise.borrow())
    }

    /**
     * Whether `suite_mask` was written: false if it has the fill pattern, whose bits
     * mean nothing.
     */
    pub fn suite_mask_written(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_mask_written.get() {
            return Ok(self.suite_mask_written.borrow());
        }
        self.f_suite_mask_written.set(true);
        *self.suite_mask_written.borrow_mut() = (((*self.suite_mask() as i128) != (1162297680 as i128))) as bool;
        Ok(self.suite_mask_written.borrow())
    }

    /**
     * Bit 17 of `suite_mask`: remote desktop with several interactive sessions on a
     * client edition.
     */
    pub fn suite_multi_user_ts(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_multi_user_ts.get() {
            return Ok(self.suite_multi_user_ts.borrow());
        }
        self.f_suite_multi_user_ts.set(true);
        *self.suite_multi_user_ts.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as i32) & (131072 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_multi_user_ts.borrow())
    }

    /**
     * Bit 9 of `suite_mask`: a home edition.
     */
    pub fn suite_personal(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_personal.get() {
            return Ok(self.suite_personal.borrow());
        }
        self.f_suite_personal.set(true);
        *self.suite_personal.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as i32) & (512 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_personal.borrow())
    }

    /**
     * Bit 12 of `suite_mask`.
     */
    pub fn suite_security_appliance(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_security_appliance.get() {
            return Ok(self.suite_security_appliance.borrow());
        }
        self.f_suite_security_appliance.set(true);
        *self.suite_security_appliance.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as i32) & (4096 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_security_appliance.borrow())
    }

    /**
     * Bit 8 of `suite_mask`: remote desktop with one interactive session.
     */
    pub fn suite_single_user_ts(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_single_user_ts.get() {
            return Ok(self.suite_single_user_ts.borrow());
        }
        self.f_suite_single_user_ts.set(true);
        *self.suite_single_user_ts.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as i32) & (256 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_single_user_ts.borrow())
    }

    /**
     * Bit 0 of `suite_mask`.
     */
    pub fn suite_small_business(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_small_business.get() {
            return Ok(self.suite_small_business.borrow());
        }
        self.f_suite_small_business.set(true);
        *self.suite_small_business.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as u32) & (1 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_small_business.borrow())
    }

    /**
     * Bit 5 of `suite_mask`.
     */
    pub fn suite_small_business_restricted(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_small_business_restricted.get() {
            return Ok(self.suite_small_business_restricted.borrow());
        }
        self.f_suite_small_business_restricted.set(true);
        *self.suite_small_business_restricted.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as u32) & (32 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_small_business_restricted.borrow())
    }

    /**
     * Bit 13 of `suite_mask`.
     */
    pub fn suite_storage_server(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_storage_server.get() {
            return Ok(self.suite_storage_server.borrow());
        }
        self.f_suite_storage_server.set(true);
        *self.suite_storage_server.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as i32) & (8192 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_storage_server.borrow())
    }

    /**
     * Bit 4 of `suite_mask`: terminal services are installed; set on nearly every
     * machine.
     */
    pub fn suite_terminal(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_terminal.get() {
            return Ok(self.suite_terminal.borrow());
        }
        self.f_suite_terminal.set(true);
        *self.suite_terminal.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as u32) & (16 as u32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_terminal.borrow())
    }

    /**
     * Bit 15 of `suite_mask`: Windows Home Server.
     */
    pub fn suite_wh_server(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_suite_wh_server.get() {
            return Ok(self.suite_wh_server.borrow());
        }
        self.f_suite_wh_server.set(true);
        *self.suite_wh_server.borrow_mut() = ( ((*self.suite_mask_written()?) && (((((*self.suite_mask() as i32) & (32768 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.suite_wh_server.borrow())
    }
}

/**
 * 0xf for a free (release) build of the kernel, 0xc for a checked
 * (debug) build; not the version number of Windows.
 */
impl WindowsKernelDump_Header64 {
    pub fn major_version(&self) -> Ref<'_, u32> {
        self.major_version.borrow()
    }
}

/**
 * Build number of Windows, such as 19041.
 */
impl WindowsKernelDump_Header64 {
    pub fn minor_version(&self) -> Ref<'_, u32> {
        self.minor_version.borrow()
    }
}

/**
 * Physical address of the root of the page tables: CR3 on x64, the base
 * in TTBR0_EL1 on ARM64. Its low twelve bits may carry flags or a
 * process-context identifier.
 */
impl WindowsKernelDump_Header64 {
    pub fn directory_table_base(&self) -> Ref<'_, u64> {
        self.directory_table_base.borrow()
    }
}

/**
 * Virtual address of the page frame number database. Some writers store
 * the address of the kernel variable that points to it instead.
 */
impl WindowsKernelDump_Header64 {
    pub fn pfn_database(&self) -> Ref<'_, u64> {
        self.pfn_database.borrow()
    }
}

/**
 * Virtual address of the head of the list of loaded kernel modules.
 */
impl WindowsKernelDump_Header64 {
    pub fn ps_loaded_module_list(&self) -> Ref<'_, u64> {
        self.ps_loaded_module_list.borrow()
    }
}

/**
 * Virtual address of the head of the list of processes.
 */
impl WindowsKernelDump_Header64 {
    pub fn ps_active_process_head(&self) -> Ref<'_, u64> {
        self.ps_active_process_head.borrow()
    }
}

/**
 * Architecture of the processor, which tells the layout of `context_record`.
 */
impl WindowsKernelDump_Header64 {
    pub fn machine_image_type(&self) -> Ref<'_, WindowsKernelDump_MachineTypes> {
        self.machine_image_type.borrow()
    }
}
impl WindowsKernelDump_Header64 {
    pub fn number_processors(&self) -> Ref<'_, u32> {
        self.number_processors.borrow()
    }
}

/**
 * Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
 * 0x7e.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2 Source
 */
impl WindowsKernelDump_Header64 {
    pub fn bug_check_code(&self) -> Ref<'_, u32> {
        self.bug_check_code.borrow()
    }
}

/**
 * Aligns the next field; keeps the fill pattern.
 */
impl WindowsKernelDump_Header64 {
    pub fn unnamed9(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed9.borrow()
    }
}

/**
 * The four parameters of the bug check. A 32-bit status code among them
 * may or may not be sign-extended.
 */
impl WindowsKernelDump_Header64 {
    pub fn bug_check_code_parameters(&self) -> Ref<'_, Vec<u64>> {
        self.bug_check_code_parameters.borrow()
    }
}

/**
 * Unused text; zeros or the fill pattern in practice.
 */
impl WindowsKernelDump_Header64 {
    pub fn version_user(&self) -> Ref<'_, Vec<u8>> {
        self.version_user.borrow()
    }
}

/**
 * Virtual address of the kernel's debugger data block
 * (`KDDEBUGGER_DATA64`), from which a debugger finds everything else.
 */
impl WindowsKernelDump_Header64 {
    pub fn kd_debugger_data_block(&self) -> Ref<'_, u64> {
        self.kd_debugger_data_block.borrow()
    }
}

/**
 * The physical memory of the machine. It tells where the pages of a full
 * dump are; other kinds have it for information or not at all. Windows
 * declares 700 bytes; the last four align the next field and mostly keep
 * the fill pattern.
 */
impl WindowsKernelDump_Header64 {
    pub fn physical_memory_block(&self) -> Ref<'_, OptRc<WindowsKernelDump_PhysicalMemoryDescriptor64>> {
        self.physical_memory_block.borrow()
    }
}

/**
 * Registers of the processor that stopped the machine, in the layout of
 * its architecture. Raw bytes for architectures without a type here.
 */
impl WindowsKernelDump_Header64 {
    pub fn context_record(&self) -> Ref<'_, Option<WindowsKernelDump_Header64_ContextRecord>> {
        self.context_record.borrow()
    }
}

/**
 * The exception that led to the dump. Windows stores a breakpoint
 * (0x80000003) here whatever the cause; the original exception is
 * reached through `bug_check_code_parameters`.
 */
impl WindowsKernelDump_Header64 {
    pub fn exception(&self) -> Ref<'_, OptRc<WindowsKernelDump_ExceptionRecord64>> {
        self.exception.borrow()
    }
}

/**
 * What follows the header. Some tools leave the fill pattern in a full
 * dump.
 */
impl WindowsKernelDump_Header64 {
    pub fn dump_type(&self) -> Ref<'_, WindowsKernelDump_DumpTypes> {
        self.dump_type.borrow()
    }
}

/**
 * Aligns the next field; keeps the fill pattern.
 */
impl WindowsKernelDump_Header64 {
    pub fn unnamed17(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed17.borrow()
    }
}

/**
 * Bytes that the writer asked for. Equal to the size of the file for
 * some writers, larger or smaller for others.
 */
impl WindowsKernelDump_Header64 {
    pub fn required_dump_space(&self) -> Ref<'_, i64> {
        self.required_dump_space.borrow()
    }
}

/**
 * Time of the dump as a Windows FILETIME: intervals of 100 ns since
 * 1601-01-01 00:00 UTC.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/minwinbase/ns-minwinbase-filetime Source
 */
impl WindowsKernelDump_Header64 {
    pub fn system_time(&self) -> Ref<'_, i64> {
        self.system_time.borrow()
    }
}

/**
 * Text of the writer, ended by a zero byte, or the fill pattern.
 */
impl WindowsKernelDump_Header64 {
    pub fn comment(&self) -> Ref<'_, Vec<u8>> {
        self.comment.borrow()
    }
}

/**
 * Time since the start of the machine, in intervals of 100 ns.
 */
impl WindowsKernelDump_Header64 {
    pub fn system_up_time(&self) -> Ref<'_, i64> {
        self.system_up_time.borrow()
    }
}

/**
 * Parts that a triage dump holds; combination of `minidump_field_masks`.
 * Does not tell a triage dump from others: it may be set in all. The bits
 * are `minidump_field_context` and those after it.
 */
impl WindowsKernelDump_Header64 {
    pub fn minidump_fields(&self) -> Ref<'_, u32> {
        self.minidump_fields.borrow()
    }
}

/**
 * State of the data that drivers added behind the dump. Does not tell
 * whether there is any.
 */
impl WindowsKernelDump_Header64 {
    pub fn secondary_data_state(&self) -> Ref<'_, u32> {
        self.secondary_data_state.borrow()
    }
}
impl WindowsKernelDump_Header64 {
    pub fn product_type(&self) -> Ref<'_, WindowsKernelDump_ProductTypes> {
        self.product_type.borrow()
    }
}

/**
 * Product suites of the installation; combination of `suite_masks`. The bits
 * are `suite_small_business` and those after it.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-osversioninfoexw Source
 */
impl WindowsKernelDump_Header64 {
    pub fn suite_mask(&self) -> Ref<'_, u32> {
        self.suite_mask.borrow()
    }
}

/**
 * What the writer has to say of its work; 0 is success.
 */
impl WindowsKernelDump_Header64 {
    pub fn writer_status(&self) -> Ref<'_, u32> {
        self.writer_status.borrow()
    }
}
impl WindowsKernelDump_Header64 {
    pub fn unnamed27(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed27.borrow()
    }
}

/**
 * Revision of the debugger interface: 0 and 1 are obsolete layouts of
 * the x64 context, 2 is the present one. 0x41 is the fill pattern.
 * \sa https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/wdbgexts.h Source
 */
impl WindowsKernelDump_Header64 {
    pub fn kd_secondary_version(&self) -> Ref<'_, u8> {
        self.kd_secondary_version.borrow()
    }
}

/**
 * Presumably the levels of the page tables, 4 or 5. That is inferred from
 * dumps of build 26100, which have 4 here; public headers declare the byte
 * as unused, and older builds leave the fill pattern, 0x47.
 */
impl WindowsKernelDump_Header64 {
    pub fn paging_levels(&self) -> Ref<'_, u8> {
        self.paging_levels.borrow()
    }
}
impl WindowsKernelDump_Header64 {
    pub fn unnamed30(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed30.borrow()
    }
}

/**
 * How and when the dump was made; combination of `attribute_masks`.
 * Older writers leave the fill pattern, which is told apart by
 * `attributes_written`. The bits are `attribute_hiber_crash` and those
 * after it.
 */
impl WindowsKernelDump_Header64 {
    pub fn attributes(&self) -> Ref<'_, u32> {
        self.attributes.borrow()
    }
}

/**
 * Number of times the installation was started.
 */
impl WindowsKernelDump_Header64 {
    pub fn boot_id(&self) -> Ref<'_, u32> {
        self.boot_id.borrow()
    }
}
impl WindowsKernelDump_Header64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl WindowsKernelDump_Header64 {
    pub fn physical_memory_block_raw(&self) -> Ref<'_, Vec<u8>> {
        self.physical_memory_block_raw.borrow()
    }
}
impl WindowsKernelDump_Header64 {
    pub fn context_record_raw(&self) -> Ref<'_, Vec<u8>> {
        self.context_record_raw.borrow()
    }
}

/**
 * What build 26100 of Windows stores in the area that public headers call
 * reserved (0x2b4 bytes). No public source describes it: places and meanings
 * are inferred from the dumps of that build, and the names are made up here.
 * \sa https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_HeaderExtension {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump_Header64>,
    pub _self: SharedType<Self>,
    len_extension: RefCell<u32>,
    unnamed1: RefCell<Vec<u8>>,
    unnamed2: RefCell<Vec<u8>>,
    status_text: RefCell<Vec<u8>>,
    build_string: RefCell<Vec<u8>>,
    unnamed5: RefCell<Vec<u8>>,
    update_build_revision: RefCell<u32>,
    nt_major_version: RefCell<u32>,
    nt_minor_version: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsKernelDump_HeaderExtension {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump_Header64;

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
        *self_rc.len_extension.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unnamed1.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.unnamed2.borrow_mut() = _io.read_bytes(400 as usize)?.into();
        *self_rc.status_text.borrow_mut() = _io.read_bytes(256 as usize)?.into();
        *self_rc.build_string.borrow_mut() = _io.read_bytes(12 as usize)?.into();
        *self_rc.unnamed5.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.update_build_revision.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.nt_major_version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.nt_minor_version.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsKernelDump_HeaderExtension {
}

/**
 * Always 0x298, which is the offset of `build_string` here.
 */
impl WindowsKernelDump_HeaderExtension {
    pub fn len_extension(&self) -> Ref<'_, u32> {
        self.len_extension.borrow()
    }
}

/**
 * Always 0x298 too.
 */
impl WindowsKernelDump_HeaderExtension {
    pub fn unnamed1(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed1.borrow()
    }
}

/**
 * Always zeros.
 */
impl WindowsKernelDump_HeaderExtension {
    pub fn unnamed2(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed2.borrow()
    }
}

/**
 * What the writer has to say of its work, in ASCII and filled up with zero
 * bytes, such as "Dump completed successfully.".
 */
impl WindowsKernelDump_HeaderExtension {
    pub fn status_text(&self) -> Ref<'_, Vec<u8>> {
        self.status_text.borrow()
    }
}

/**
 * Build number of Windows as UTF-16LE text, ended by a zero character.
 */
impl WindowsKernelDump_HeaderExtension {
    pub fn build_string(&self) -> Ref<'_, Vec<u8>> {
        self.build_string.borrow()
    }
}

/**
 * Keeps the fill pattern.
 */
impl WindowsKernelDump_HeaderExtension {
    pub fn unnamed5(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed5.borrow()
    }
}

/**
 * Revision of the build, which is 2314 in 26100.2314.
 */
impl WindowsKernelDump_HeaderExtension {
    pub fn update_build_revision(&self) -> Ref<'_, u32> {
        self.update_build_revision.borrow()
    }
}

/**
 * Major version number of Windows, 10.
 */
impl WindowsKernelDump_HeaderExtension {
    pub fn nt_major_version(&self) -> Ref<'_, u32> {
        self.nt_major_version.borrow()
    }
}

/**
 * Minor version number of Windows, 0.
 */
impl WindowsKernelDump_HeaderExtension {
    pub fn nt_minor_version(&self) -> Ref<'_, u32> {
        self.nt_minor_version.borrow()
    }
}
impl WindowsKernelDump_HeaderExtension {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A register of 128 bits.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-m128a Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_M128a {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    low: RefCell<u64>,
    high: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsKernelDump_M128a {
    type Root = WindowsKernelDump;
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
        *self_rc.low.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.high.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl WindowsKernelDump_M128a {
}

/**
 * Bits 0 to 63.
 */
impl WindowsKernelDump_M128a {
    pub fn low(&self) -> Ref<'_, u64> {
        self.low.borrow()
    }
}

/**
 * Bits 64 to 127; signed in C, which means nothing for a register.
 */
impl WindowsKernelDump_M128a {
    pub fn high(&self) -> Ref<'_, u64> {
        self.high.borrow()
    }
}
impl WindowsKernelDump_M128a {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Entry of the table of ranges of a range dump: neighbouring pages that are
 * stored. The table is not parsed here, apply this type to its bytes.
 * \sa https://github.com/0vercl0k/kdmp-parser Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_PfnRange {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    base_page: RefCell<u64>,
    page_count: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsKernelDump_PfnRange {
    type Root = WindowsKernelDump;
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
        *self_rc.base_page.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.page_count.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl WindowsKernelDump_PfnRange {
}

/**
 * Number of the first page, which is its physical address divided by 0x1000.
 */
impl WindowsKernelDump_PfnRange {
    pub fn base_page(&self) -> Ref<'_, u64> {
        self.base_page.borrow()
    }
}
impl WindowsKernelDump_PfnRange {
    pub fn page_count(&self) -> Ref<'_, u64> {
        self.page_count.borrow()
    }
}
impl WindowsKernelDump_PfnRange {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Runs of physical pages of a 32-bit machine. In a full dump the pages of all
 * runs are stored one after another in the order of the runs.
 * \sa https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_PhysicalMemoryDescriptor32 {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump_Header32>,
    pub _self: SharedType<Self>,
    number_of_runs: RefCell<u32>,
    number_of_pages: RefCell<u32>,
    runs: RefCell<Vec<OptRc<WindowsKernelDump_PhysicalMemoryRun32>>>,
    _io: RefCell<BytesReader>,
    f_max_runs: Cell<bool>,
    max_runs: RefCell<u32>,
}
impl KStruct for WindowsKernelDump_PhysicalMemoryDescriptor32 {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump_Header32;

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
        *self_rc.number_of_runs.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.number_of_pages.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.runs.borrow_mut() = Vec::new();
        let l_runs = if ((*self_rc.number_of_runs() as i128) <= (*self_rc.max_runs()? as i128)) { *self_rc.number_of_runs() } else { 0 };
        for _i in 0..l_runs {
            let t = Self::read_into::<_, WindowsKernelDump_PhysicalMemoryRun32>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            self_rc.runs.borrow_mut().push(t);
        }
        Ok(())
    }
}
impl WindowsKernelDump_PhysicalMemoryDescriptor32 {

    /**
     * The number of whole runs that fit in the 700 bytes of the header.
     */
    pub fn max_runs(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_max_runs.get() {
            return Ok(self.max_runs.borrow());
        }
        self.f_max_runs.set(true);
        *self.max_runs.borrow_mut() = ((86 as u32)) as u32;
        Ok(self.max_runs.borrow())
    }
}

/**
 * May be the fill pattern, then the descriptor is absent.
 */
impl WindowsKernelDump_PhysicalMemoryDescriptor32 {
    pub fn number_of_runs(&self) -> Ref<'_, u32> {
        self.number_of_runs.borrow()
    }
}

/**
 * Pages in all runs.
 */
impl WindowsKernelDump_PhysicalMemoryDescriptor32 {
    pub fn number_of_pages(&self) -> Ref<'_, u32> {
        self.number_of_pages.borrow()
    }
}

/**
 * Empty when `number_of_runs` is more than fits in the header.
 */
impl WindowsKernelDump_PhysicalMemoryDescriptor32 {
    pub fn runs(&self) -> Ref<'_, Vec<OptRc<WindowsKernelDump_PhysicalMemoryRun32>>> {
        self.runs.borrow()
    }
}
impl WindowsKernelDump_PhysicalMemoryDescriptor32 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Runs of physical pages. In a full dump the pages of all runs are stored
 * one after another in the order of the runs.
 * \sa https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_PhysicalMemoryDescriptor64 {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump_Header64>,
    pub _self: SharedType<Self>,
    number_of_runs: RefCell<u32>,
    unnamed1: RefCell<Vec<u8>>,
    number_of_pages: RefCell<u64>,
    runs: RefCell<Vec<OptRc<WindowsKernelDump_PhysicalMemoryRun64>>>,
    _io: RefCell<BytesReader>,
    f_max_runs: Cell<bool>,
    max_runs: RefCell<u32>,
}
impl KStruct for WindowsKernelDump_PhysicalMemoryDescriptor64 {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump_Header64;

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
        *self_rc.number_of_runs.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unnamed1.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.number_of_pages.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.runs.borrow_mut() = Vec::new();
        let l_runs = if ((*self_rc.number_of_runs() as i128) <= (*self_rc.max_runs()? as i128)) { *self_rc.number_of_runs() } else { 0 };
        for _i in 0..l_runs {
            let t = Self::read_into::<_, WindowsKernelDump_PhysicalMemoryRun64>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            self_rc.runs.borrow_mut().push(t);
        }
        Ok(())
    }
}
impl WindowsKernelDump_PhysicalMemoryDescriptor64 {

    /**
     * The number of whole runs that fit before the context. Windows writes at
     * most 42, which end before the alignment; QEMU declares 43.
     */
    pub fn max_runs(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_max_runs.get() {
            return Ok(self.max_runs.borrow());
        }
        self.f_max_runs.set(true);
        *self.max_runs.borrow_mut() = ((43 as u32)) as u32;
        Ok(self.max_runs.borrow())
    }
}

/**
 * May be the fill pattern, then the descriptor is absent.
 */
impl WindowsKernelDump_PhysicalMemoryDescriptor64 {
    pub fn number_of_runs(&self) -> Ref<'_, u32> {
        self.number_of_runs.borrow()
    }
}

/**
 * Aligns the next field; keeps the fill pattern, so that the count must
 * not be read as eight bytes.
 */
impl WindowsKernelDump_PhysicalMemoryDescriptor64 {
    pub fn unnamed1(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed1.borrow()
    }
}

/**
 * Pages in all runs.
 */
impl WindowsKernelDump_PhysicalMemoryDescriptor64 {
    pub fn number_of_pages(&self) -> Ref<'_, u64> {
        self.number_of_pages.borrow()
    }
}

/**
 * Empty when `number_of_runs` is more than fits in the header.
 */
impl WindowsKernelDump_PhysicalMemoryDescriptor64 {
    pub fn runs(&self) -> Ref<'_, Vec<OptRc<WindowsKernelDump_PhysicalMemoryRun64>>> {
        self.runs.borrow()
    }
}
impl WindowsKernelDump_PhysicalMemoryDescriptor64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Neighbouring physical pages of a 32-bit machine.
 * \sa https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_PhysicalMemoryRun32 {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump_PhysicalMemoryDescriptor32>,
    pub _self: SharedType<Self>,
    base_page: RefCell<u32>,
    page_count: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsKernelDump_PhysicalMemoryRun32 {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump_PhysicalMemoryDescriptor32;

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
        *self_rc.base_page.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.page_count.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsKernelDump_PhysicalMemoryRun32 {
}

/**
 * Number of the first page, which is its physical address divided by 0x1000.
 */
impl WindowsKernelDump_PhysicalMemoryRun32 {
    pub fn base_page(&self) -> Ref<'_, u32> {
        self.base_page.borrow()
    }
}
impl WindowsKernelDump_PhysicalMemoryRun32 {
    pub fn page_count(&self) -> Ref<'_, u32> {
        self.page_count.borrow()
    }
}
impl WindowsKernelDump_PhysicalMemoryRun32 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Neighbouring physical pages.
 * \sa https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_PhysicalMemoryRun64 {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump_PhysicalMemoryDescriptor64>,
    pub _self: SharedType<Self>,
    base_page: RefCell<u64>,
    page_count: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsKernelDump_PhysicalMemoryRun64 {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump_PhysicalMemoryDescriptor64;

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
        *self_rc.base_page.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.page_count.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl WindowsKernelDump_PhysicalMemoryRun64 {
}

/**
 * Number of the first page, which is its physical address divided by 0x1000.
 */
impl WindowsKernelDump_PhysicalMemoryRun64 {
    pub fn base_page(&self) -> Ref<'_, u64> {
        self.base_page.borrow()
    }
}
impl WindowsKernelDump_PhysicalMemoryRun64 {
    pub fn page_count(&self) -> Ref<'_, u64> {
        self.page_count.borrow()
    }
}
impl WindowsKernelDump_PhysicalMemoryRun64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * What follows the header of a range dump, which newer versions of WinDbg
 * write. A table of `pfn_range` entries lies between this header and the
 * pages; the stored pages lie one after another from `first_page_offset` on,
 * in the order of the ranges.
 * 
 * No public header declares it; the names are those of its readers.
 * \sa https://github.com/0vercl0k/kdmp-parser Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_RdmpHeader {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump>,
    pub _self: SharedType<Self>,
    marker: RefCell<u32>,
    signature: RefCell<Vec<u8>>,
    valid_dump: RefCell<Vec<u8>>,
    unnamed3: RefCell<Vec<u8>>,
    metadata_size: RefCell<u64>,
    first_page_offset: RefCell<u64>,
    _io: RefCell<BytesReader>,
    f_len_ranges: Cell<bool>,
    len_ranges: RefCell<u64>,
    f_number_of_ranges: Cell<bool>,
    number_of_ranges: RefCell<u32>,
    f_ofs_ranges: Cell<bool>,
    ofs_ranges: RefCell<i32>,
    f_ranges: Cell<bool>,
    ranges: RefCell<Vec<u8>>,
    f_total_number_of_pages: Cell<bool>,
    total_number_of_pages: RefCell<u64>,
}
impl KStruct for WindowsKernelDump_RdmpHeader {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump;

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
        *self_rc.marker.borrow_mut() = _io.read_u4le()?.into();
        if !(((*self_rc.marker() as u32) == (64 as u32))) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/rdmp_header/seq/0".to_string() }));
        }
        *self_rc.signature.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        if !(*self_rc.signature() == vec![0x52u8, 0x44u8, 0x4du8, 0x50u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/rdmp_header/seq/1".to_string() }));
        }
        *self_rc.valid_dump.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        if !(*self_rc.valid_dump() == vec![0x44u8, 0x55u8, 0x4du8, 0x50u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/rdmp_header/seq/2".to_string() }));
        }
        *self_rc.unnamed3.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.metadata_size.borrow_mut() = _io.read_u8le()?.into();
        if !(((*self_rc.metadata_size() as u64) >= (16 as u64))) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::LessThan, src_path: "/types/rdmp_header/seq/4".to_string() }));
        }
        *self_rc.first_page_offset.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl WindowsKernelDump_RdmpHeader {

    /**
     * Size of the table of ranges in bytes. The table may end early with an
     * entry whose page number is 0.
     */
    pub fn len_ranges(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_ranges.get() {
            return Ok(self.len_ranges.borrow());
        }
        self.f_len_ranges.set(true);
        *self.len_ranges.borrow_mut() = ((((*self.metadata_size() as u64).wrapping_sub(16 as u64)) as u64)) as u64;
        Ok(self.len_ranges.borrow())
    }

    /**
     * Entries in the table of ranges. In a complete dump only; a kernel dump
     * has a number of unknown purpose in this place.
     */
    pub fn number_of_ranges(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_number_of_ranges.get() {
            return Ok(self.number_of_ranges.borrow());
        }
        self.f_number_of_ranges.set(true);
        if *_r.kind()? == WindowsKernelDump_DumpTypes::CompleteMemory {
            let io = Clone::clone(&*_r._io());
            let _pos = io.pos();
            io.seek(((*_r.len_header()? as i32).wrapping_add(32 as i32)) as usize)?;
            *self.number_of_ranges.borrow_mut() = io.read_u4le()?.into();
            io.seek(_pos)?;
        }
        Ok(self.number_of_ranges.borrow())
    }

    /**
     * Offset of the table of ranges from the start of the file.
     */
    pub fn ofs_ranges(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_ofs_ranges.get() {
            return Ok(self.ofs_ranges.borrow());
        }
        self.f_ofs_ranges.set(true);
        *self.ofs_ranges.borrow_mut() = (((*_r.len_header()? as i32).wrapping_add(48 as i32))) as i32;
        Ok(self.ofs_ranges.borrow())
    }

    /**
     * The table as it lies in the file, `pfn_range` after `pfn_range`. For
     * large dumps take the bytes from `ofs_ranges` instead.
     */
    pub fn ranges(
        &self
    ) -> KResult<Ref<'_, Vec<u8>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_ranges.get() {
            return Ok(self.ranges.borrow());
        }
        self.f_ranges.set(true);
        let io = Clone::clone(&*_r._io());
        let _pos = io.pos();
        io.seek(*self.ofs_ranges()? as usize)?;
        *self.ranges.borrow_mut() = io.read_bytes(*self.len_ranges()? as usize)?.into();
        io.seek(_pos)?;
        Ok(self.ranges.borrow())
    }

    /**
     * Number of stored pages, which are the pages of all ranges. In a complete
     * dump only; a kernel dump has a number of unknown purpose in this place.
     */
    pub fn total_number_of_pages(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_total_number_of_pages.get() {
            return Ok(self.total_number_of_pages.borrow());
        }
        self.f_total_number_of_pages.set(true);
        if *_r.kind()? == WindowsKernelDump_DumpTypes::CompleteMemory {
            let io = Clone::clone(&*_r._io());
            let _pos = io.pos();
            io.seek(((*_r.len_header()? as i32).wrapping_add(40 as i32)) as usize)?;
            *self.total_number_of_pages.borrow_mut() = io.read_u8le()?.into();
            io.seek(_pos)?;
        }
        Ok(self.total_number_of_pages.borrow())
    }
}
impl WindowsKernelDump_RdmpHeader {
    pub fn marker(&self) -> Ref<'_, u32> {
        self.marker.borrow()
    }
}
impl WindowsKernelDump_RdmpHeader {
    pub fn signature(&self) -> Ref<'_, Vec<u8>> {
        self.signature.borrow()
    }
}
impl WindowsKernelDump_RdmpHeader {
    pub fn valid_dump(&self) -> Ref<'_, Vec<u8>> {
        self.valid_dump.borrow()
    }
}

/**
 * Reserved.
 */
impl WindowsKernelDump_RdmpHeader {
    pub fn unnamed3(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed3.borrow()
    }
}

/**
 * Bytes from behind `first_page_offset` to the first page: 16 bytes of
 * counts, then the table of ranges.
 */
impl WindowsKernelDump_RdmpHeader {
    pub fn metadata_size(&self) -> Ref<'_, u64> {
        self.metadata_size.borrow()
    }
}

/**
 * Offset of the first stored page from the start of the file, which is
 * 0x2020 + `metadata_size`. Not always aligned.
 */
impl WindowsKernelDump_RdmpHeader {
    pub fn first_page_offset(&self) -> Ref<'_, u64> {
        self.first_page_offset.borrow()
    }
}
impl WindowsKernelDump_RdmpHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * What follows the header of a summary dump, the kernel memory dump of
 * Windows 2000 to Windows 7. The bitmap is that of a bitmap dump, and so are
 * the names here, but fields have 32 bits and lie elsewhere. Both headers can
 * begin with the same signatures: they are told apart by `dump_type`.
 * 
 * After declarations of the structure; not seen in a file.
 * \sa https://github.com/can1357/selene Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_SummaryHeader {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump>,
    pub _self: SharedType<Self>,
    signature: RefCell<Vec<u8>>,
    valid_dump: RefCell<Vec<u8>>,
    dump_options: RefCell<u32>,
    first_page: RefCell<u32>,
    pages: RefCell<u32>,
    total_present_pages: RefCell<u32>,
    size_of_bitmap: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_bitmap: Cell<bool>,
    bitmap: RefCell<Vec<u8>>,
    f_len_bitmap: Cell<bool>,
    len_bitmap: RefCell<u64>,
    f_ofs_bitmap: Cell<bool>,
    ofs_bitmap: RefCell<i32>,
    f_summary_option_valid_current_user_va: Cell<bool>,
    summary_option_valid_current_user_va: RefCell<bool>,
    f_summary_option_valid_kernel_va: Cell<bool>,
    summary_option_valid_kernel_va: RefCell<bool>,
}
impl KStruct for WindowsKernelDump_SummaryHeader {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump;

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
        *self_rc.signature.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        if !(*self_rc.signature() == vec![0x53u8, 0x44u8, 0x4du8, 0x50u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/summary_header/seq/0".to_string() }));
        }
        *self_rc.valid_dump.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        if !(*self_rc.valid_dump() == vec![0x44u8, 0x55u8, 0x4du8, 0x50u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/summary_header/seq/1".to_string() }));
        }
        *self_rc.dump_options.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.first_page.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.pages.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.total_present_pages.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.size_of_bitmap.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsKernelDump_SummaryHeader {

    /**
     * The bitmap as it lies in the file. For large dumps take the bytes from
     * `ofs_bitmap` instead.
     */
    pub fn bitmap(
        &self
    ) -> KResult<Ref<'_, Vec<u8>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_bitmap.get() {
            return Ok(self.bitmap.borrow());
        }
        self.f_bitmap.set(true);
        let io = Clone::clone(&*_r._io());
        let _pos = io.pos();
        io.seek(*self.ofs_bitmap()? as usize)?;
        *self.bitmap.borrow_mut() = io.read_bytes(*self.len_bitmap()? as usize)?.into();
        io.seek(_pos)?;
        Ok(self.bitmap.borrow())
    }

    /**
     * Size of the bitmap in bytes.
     */
    pub fn len_bitmap(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_bitmap.get() {
            return Ok(self.len_bitmap.borrow());
        }
        self.f_len_bitmap.set(true);
        *self.len_bitmap.borrow_mut() = ((((((((*self.pages() as u64) as u64).wrapping_add(7 as u64)) as u64) as u64) / (8 as u64)) as u64)) as u64;
        Ok(self.len_bitmap.borrow())
    }

    /**
     * Offset of the bitmap from the start of the file.
     */
    pub fn ofs_bitmap(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_ofs_bitmap.get() {
            return Ok(self.ofs_bitmap.borrow());
        }
        self.f_ofs_bitmap.set(true);
        *self.ofs_bitmap.borrow_mut() = (if *_r.valid_dump() == WindowsKernelDump_ValidDumps::Dump64 { 8232 } else { 4128 }) as i32;
        Ok(self.ofs_bitmap.borrow())
    }

    /**
     * Bit 1 of `dump_options`: the part of virtual memory of the current process can
     * be read.
     */
    pub fn summary_option_valid_current_user_va(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_summary_option_valid_current_user_va.get() {
            return Ok(self.summary_option_valid_current_user_va.borrow());
        }
        self.f_summary_option_valid_current_user_va.set(true);
        *self.summary_option_valid_current_user_va.borrow_mut() = (((((*self.dump_options() as u32) & (2 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.summary_option_valid_current_user_va.borrow())
    }

    /**
     * Bit 0 of `dump_options`: the kernel's part of virtual memory can be read.
     */
    pub fn summary_option_valid_kernel_va(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_summary_option_valid_kernel_va.get() {
            return Ok(self.summary_option_valid_kernel_va.borrow());
        }
        self.f_summary_option_valid_kernel_va.set(true);
        *self.summary_option_valid_kernel_va.borrow_mut() = (((((*self.dump_options() as u32) & (1 as u32)) as i128) != (0 as i128))) as bool;
        Ok(self.summary_option_valid_kernel_va.borrow())
    }
}
impl WindowsKernelDump_SummaryHeader {
    pub fn signature(&self) -> Ref<'_, Vec<u8>> {
        self.signature.borrow()
    }
}
impl WindowsKernelDump_SummaryHeader {
    pub fn valid_dump(&self) -> Ref<'_, Vec<u8>> {
        self.valid_dump.borrow()
    }
}

/**
 * What parts of virtual memory can be read; combination of
 * `summary_option_masks`.
 */
impl WindowsKernelDump_SummaryHeader {
    pub fn dump_options(&self) -> Ref<'_, u32> {
        self.dump_options.borrow()
    }
}

/**
 * Offset of the first stored page from the start of the file: the size of
 * all headers and the bitmap.
 */
impl WindowsKernelDump_SummaryHeader {
    pub fn first_page(&self) -> Ref<'_, u32> {
        self.first_page.borrow()
    }
}

/**
 * Number of bits in the bitmap. Bits of its last byte beyond it mean nothing.
 */
impl WindowsKernelDump_SummaryHeader {
    pub fn pages(&self) -> Ref<'_, u32> {
        self.pages.borrow()
    }
}

/**
 * Number of stored pages, which are the set bits of the bitmap.
 */
impl WindowsKernelDump_SummaryHeader {
    pub fn total_present_pages(&self) -> Ref<'_, u32> {
        self.total_present_pages.borrow()
    }
}

/**
 * Number of bits once more. A pointer follows, which means nothing in a
 * file and whose size is that of the machine: the bitmap lies behind it.
 */
impl WindowsKernelDump_SummaryHeader {
    pub fn size_of_bitmap(&self) -> Ref<'_, u32> {
        self.size_of_bitmap.borrow()
    }
}
impl WindowsKernelDump_SummaryHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Entry of the table of data blocks of a 32-bit machine as one reader has it, 12
 * bytes with an address of 32 bits. Another source has one structure for all
 * machines, which is `triage_data_block64`; neither has been seen in a file.
 * What is stored tells: the bytes of a block begin where those of the block
 * before it end, in every 64-bit dump at least.
 * \sa https://github.com/can1357/selene Source
 * \sa https://github.com/rizinorg/rizin Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_TriageDataBlock32 {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    address: RefCell<u32>,
    ofs_data: RefCell<u32>,
    len_data: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsKernelDump_TriageDataBlock32 {
    type Root = WindowsKernelDump;
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
        *self_rc.address.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_data.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_data.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsKernelDump_TriageDataBlock32 {
}

/**
 * Virtual address of the first byte.
 */
impl WindowsKernelDump_TriageDataBlock32 {
    pub fn address(&self) -> Ref<'_, u32> {
        self.address.borrow()
    }
}

/**
 * Offset of the first byte from the start of the file.
 */
impl WindowsKernelDump_TriageDataBlock32 {
    pub fn ofs_data(&self) -> Ref<'_, u32> {
        self.ofs_data.borrow()
    }
}

/**
 * Size in bytes.
 */
impl WindowsKernelDump_TriageDataBlock32 {
    pub fn len_data(&self) -> Ref<'_, u32> {
        self.len_data.borrow()
    }
}
impl WindowsKernelDump_TriageDataBlock32 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Entry of the table of data blocks (16 bytes): a piece of virtual memory. The
 * pieces are of any size and alignment; few overlap, with the same bytes in
 * both.
 * \sa https://github.com/can1357/selene Source
 * \sa https://github.com/rizinorg/rizin Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_TriageDataBlock64 {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump_TriageDump64>,
    pub _self: SharedType<Self>,
    address: RefCell<u64>,
    ofs_data: RefCell<u32>,
    len_data: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsKernelDump_TriageDataBlock64 {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump_TriageDump64;

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
        *self_rc.address.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.ofs_data.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_data.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsKernelDump_TriageDataBlock64 {
}

/**
 * Virtual address of the first byte.
 */
impl WindowsKernelDump_TriageDataBlock64 {
    pub fn address(&self) -> Ref<'_, u64> {
        self.address.borrow()
    }
}

/**
 * Offset of the first byte from the start of the file.
 */
impl WindowsKernelDump_TriageDataBlock64 {
    pub fn ofs_data(&self) -> Ref<'_, u32> {
        self.ofs_data.borrow()
    }
}

/**
 * Size in bytes.
 */
impl WindowsKernelDump_TriageDataBlock64 {
    pub fn len_data(&self) -> Ref<'_, u32> {
        self.len_data.borrow()
    }
}
impl WindowsKernelDump_TriageDataBlock64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Directory of the parts of a triage dump of a 32-bit machine (0x68 bytes). See
 * `triage_dump64`, whose names it has. After declarations of the structure; not
 * seen in a file.
 * \sa https://github.com/can1357/selene Source
 * \sa https://github.com/rizinorg/rizin Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_TriageDump32 {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump>,
    pub _self: SharedType<Self>,
    service_pack_build: RefCell<u32>,
    size_of_dump: RefCell<u32>,
    ofs_valid_mark: RefCell<u32>,
    ofs_context: RefCell<u32>,
    ofs_exception: RefCell<u32>,
    ofs_mm_storage: RefCell<u32>,
    ofs_unloaded_drivers: RefCell<u32>,
    ofs_prcb: RefCell<u32>,
    ofs_process: RefCell<u32>,
    ofs_thread: RefCell<u32>,
    ofs_call_stack: RefCell<u32>,
    len_call_stack: RefCell<u32>,
    ofs_driver_list: RefCell<u32>,
    num_drivers: RefCell<u32>,
    ofs_string_pool: RefCell<u32>,
    len_string_pool: RefCell<u32>,
    ofs_broken_driver: RefCell<u32>,
    triage_options: RefCell<u32>,
    top_of_stack: RefCell<u32>,
    data_page_address: RefCell<u32>,
    ofs_data_page: RefCell<u32>,
    len_data_page: RefCell<u32>,
    ofs_debugger_data: RefCell<u32>,
    len_debugger_data: RefCell<u32>,
    ofs_data_blocks: RefCell<u32>,
    num_data_blocks: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_broken_driver: Cell<bool>,
    broken_driver: RefCell<OptRc<WindowsKernelDump_DumpString>>,
    f_call_stack: Cell<bool>,
    call_stack: RefCell<Vec<u8>>,
    f_data_page: Cell<bool>,
    data_page: RefCell<Vec<u8>>,
    f_debugger_data: Cell<bool>,
    debugger_data: RefCell<Vec<u8>>,
    f_drivers: Cell<bool>,
    drivers: RefCell<Vec<OptRc<WindowsKernelDump_DriverEntry32>>>,
    f_len_driver_entry: Cell<bool>,
    len_driver_entry: RefCell<u32>,
    f_len_driver_list: Cell<bool>,
    len_driver_list: RefCell<u64>,
    f_len_unloaded_driver: Cell<bool>,
    len_unloaded_driver: RefCell<u32>,
    f_len_unloaded_driver_table: Cell<bool>,
    len_unloaded_driver_table: RefCell<u64>,
    f_mm_storage: Cell<bool>,
    mm_storage: RefCell<OptRc<WindowsKernelDump_DumpMmStorage32>>,
    f_num_unloaded_drivers: Cell<bool>,
    num_unloaded_drivers: RefCell<u32>,
    f_ofs_secondary_data: Cell<bool>,
    ofs_secondary_data: RefCell<u32>,
    f_ofs_unloaded_driver_table: Cell<bool>,
    ofs_unloaded_driver_table: RefCell<u64>,
    f_triage_option_overflowed: Cell<bool>,
    triage_option_overflowed: RefCell<bool>,
    f_unloaded_drivers: Cell<bool>,
    unloaded_drivers: RefCell<Vec<OptRc<WindowsKernelDump_UnloadedDriver32>>>,
    f_valid_mark: Cell<bool>,
    valid_mark: RefCell<Vec<u8>>,
}
impl KStruct for WindowsKernelDump_TriageDump32 {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump;

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
        *self_rc.service_pack_build.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.size_of_dump.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_valid_mark.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_context.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_exception.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_mm_storage.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_unloaded_drivers.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_prcb.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_process.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_thread.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_call_stack.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_call_stack.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_driver_list.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.num_drivers.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_string_pool.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_string_pool.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_broken_driver.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.triage_options.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.top_of_stack.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.data_page_address.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_data_page.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_data_page.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_debugger_data.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_debugger_data.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_data_blocks.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.num_data_blocks.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsKernelDump_TriageDump32 {

    /**
     * Name of the driver that is held responsible.
     */
    pub fn broken_driver(
        &self
    ) -> KResult<Ref<'_, OptRc<WindowsKernelDump_DumpString>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_broken_driver.get() {
            return Ok(self.broken_driver.borrow());
        }
        if ((*self.ofs_broken_driver() as u32) != (0 as u32)) {
            let io = Clone::clone(&*_r._io());
            let _pos = io.pos();
            io.seek(*self.ofs_broken_driver() as usize)?;
            let t = Self::read_into::<BytesReader, WindowsKernelDump_DumpString>(&io, Some(self._root.clone()), None)?.into();
            *self.broken_driver.borrow_mut() = t;
            io.seek(_pos)?;
        }
        Ok(self.broken_driver.borrow())
    }

    /**
     * The saved part of the stack, from `top_of_stack` upwards.
     */
    pub fn call_stack(
        &self
    ) -> KResult<Ref<'_, Vec<u8>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_call_stack.get() {
            return Ok(self.call_stack.borrow());
        }
        self.f_call_stack.set(true);
        let io = Clone::clone(&*_r._io());
        let _pos = io.pos();
        io.seek(*self.ofs_call_stack() as usize)?;
        *self.call_stack.borrow_mut() = io.read_bytes(*self.len_call_stack() as usize)?.into();
        io.seek(_pos)?;
        Ok(self.call_stack.borrow())
    }

    /**
     * What is stored of the page that the fault was about.
     */
    pub fn data_page(
        &self
    ) -> KResult<Ref<'_, Vec<u8>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_data_page.get() {
            return Ok(self.data_page.borrow());
        }
        self.f_data_page.set(true);
        let io = Clone::clone(&*_r._io());
        let _pos = io.pos();
        io.seek(*self.ofs_data_page() as usize)?;
        *self.data_page.borrow_mut() = io.read_bytes(*self.len_data_page() as usize)?.into();
        io.seek(_pos)?;
        Ok(self.data_page.borrow())
    }

    /**
     * The kernel's debugger data block, decoded.
     */
    pub fn debugger_data(
        &self
    ) -> KResult<Ref<'_, Vec<u8>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_debugger_data.get() {
            return Ok(self.debugger_data.borrow());
        }
        self.f_debugger_data.set(true);
        let io = Clone::clone(&*_r._io());
        let _pos = io.pos();
        io.seek(*self.ofs_debugger_data() as usize)?;
        *self.debugger_data.borrow_mut() = io.read_bytes(*self.len_debugger_data() as usize)?.into();
        io.seek(_pos)?;
        Ok(self.debugger_data.borrow())
    }

    /**
     * Loaded drivers in the order of their loading, if the file has the
     * whole table.
     */
    pub fn drivers(
        &self
    ) -> KResult<Ref<'_, Vec<OptRc<WindowsKernelDump_DriverEntry32>>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_drivers.get() {
            return Ok(self.drivers.borrow());
        }
        self.f_drivers.set(true);
        if ((((*self.ofs_driver_list() as u64) as u64).wrapping_add(*self.len_driver_list()? as u64)) as u64) <= (_r._io().size() as u64) {
            let io = Clone::clone(&*_r._io());
            let _pos = io.pos();
            io.seek(*self.ofs_driver_list() as usize)?;
            *self.drivers.borrow_mut() = Vec::new();
            let l_drivers = *self.num_drivers();
            for _i in 0..l_drivers {
                let t = Self::read_into::<BytesReader, WindowsKernelDump_DriverEntry32>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                self.drivers.borrow_mut().push(t);
            }
            io.seek(_pos)?;
        }
        Ok(self.drivers.borrow())
    }

    /**
     * Size of an entry in the table of loaded drivers.
     */
    pub fn len_driver_entry(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_driver_entry.get() {
            return Ok(self.len_driver_entry.borrow());
        }
        self.f_len_driver_entry.set(true);
        *self.len_driver_entry.borrow_mut() = ((76 as u32)) as u32;
        Ok(self.len_driver_entry.borrow())
    }

    /**
     * Size of the table of loaded drivers in bytes.
     */
    pub fn len_driver_list(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_driver_list.get() {
            return Ok(self.len_driver_list.borrow());
        }
        self.f_len_driver_list.set(true);
        *self.len_driver_list.borrow_mut() = (((((*self.num_drivers() as u64) as u64).wrapping_mul(76 as u64)) as u64)) as u64;
        Ok(self.len_driver_list.borrow())
    }

    /**
     * Size of an entry in the table of unloaded drivers.
     */
    pub fn len_unloaded_driver(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_unloaded_driver.get() {
            return Ok(self.len_unloaded_driver.borrow());
        }
        self.f_len_unloaded_driver.set(true);
        *self.len_unloaded_driver.borrow_mut() = ((40 as u32)) as u32;
        Ok(self.len_unloaded_driver.borrow())
    }

    /**
     * Size of the table of unloaded drivers in bytes, one
     * `unloaded_driver32` after another.
     */
    pub fn len_unloaded_driver_table(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_unloaded_driver_table.get() {
            return Ok(self.len_unloaded_driver_table.borrow());
        }
        self.f_len_unloaded_driver_table.set(true);
        if ((*self.ofs_unloaded_drivers() as u32) != (0 as u32)) {
            *self.len_unloaded_driver_table.borrow_mut() = (((((*self.num_unloaded_drivers()? as u64) as u64).wrapping_mul(40 as u64)) as u64)) as u64;
        }
        Ok(self.len_unloaded_driver_table.borrow())
    }

    /**
     * Figures of the memory manager.
     */
    pub fn mm_storage(
        &self
    ) -> KResult<Ref<'_, OptRc<WindowsKernelDump_DumpMmStorage32>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_mm_storage.get() {
            return Ok(self.mm_storage.borrow());
        }
        if ((*self.ofs_mm_storage() as u32) != (0 as u32)) {
            let io = Clone::clone(&*_r._io());
            let _pos = io.pos();
            io.seek(*self.ofs_mm_storage() as usize)?;
            let t = Self::read_into::<BytesReader, WindowsKernelDump_DumpMmStorage32>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.mm_storage.borrow_mut() = t;
            io.seek(_pos)?;
        }
        Ok(self.mm_storage.borrow())
    }

    /**
     * Number of unloaded drivers. Presumably of four bytes, as other counts
     * of a 32-bit machine.
     */
    pub fn num_unloaded_drivers(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_num_unloaded_drivers.get() {
            return Ok(self.num_unloaded_drivers.borrow());
        }
        self.f_num_unloaded_drivers.set(true);
        if ((*self.ofs_unloaded_drivers() as u32) != (0 as u32)) {
            let io = Clone::clone(&*_r._io());
            let _pos = io.pos();
            io.seek(*self.ofs_unloaded_drivers() as usize)?;
            *self.num_unloaded_drivers.borrow_mut() = io.read_u4le()?.into();
            io.seek(_pos)?;
        }
        Ok(self.num_unloaded_drivers.borrow())
    }

    /**
     * Offset of a `blob_file_header`, if the file goes on there.
     */
    pub fn ofs_secondary_data(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_ofs_secondary_data.get() {
            return Ok(self.ofs_secondary_data.borrow());
        }
        self.f_ofs_secondary_data.set(true);
        *self.ofs_secondary_data.borrow_mut() = (*self.size_of_dump()) as u32;
        Ok(self.ofs_secondary_data.borrow())
    }

    /**
     * Offset of the table of unloaded drivers from the start of the file.
     */
    pub fn ofs_unloaded_driver_table(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_ofs_unloaded_driver_table.get() {
            return Ok(self.ofs_unloaded_driver_table.borrow());
        }
        self.f_ofs_unloaded_driver_table.set(true);
        if ((*self.ofs_unloaded_drivers() as u32) != (0 as u32)) {
            *self.ofs_unloaded_driver_table.borrow_mut() = (((((*self.ofs_unloaded_drivers() as u64) as u64).wrapping_add(4 as u64)) as u64)) as u64;
        }
        Ok(self.ofs_unloaded_driver_table.borrow())
    }

    /**
     * Bit 8 of `triage_options`: there was not enough room for all that was to be
     * stored. False where all bits are set, which means that there are no options.
     */
    pub fn triage_option_overflowed(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_triage_option_overflowed.get() {
            return Ok(self.triage_option_overflowed.borrow());
        }
        self.f_triage_option_overflowed.set(true);
        *self.triage_option_overflowed.borrow_mut() = ( ((((*self.triage_options() as i32) & (2147483647 as i32)) != 2147483647) && (((((*self.triage_options() as i32) & (256 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.triage_option_overflowed.borrow())
    }

    /**
     * Drivers that were unloaded before, if the file has the whole table.
     */
    pub fn unloaded_drivers(
        &self
    ) -> KResult<Ref<'_, Vec<OptRc<WindowsKernelDump_UnloadedDriver32>>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_unloaded_drivers.get() {
            return Ok(self.unloaded_drivers.borrow());
        }
        self.f_unloaded_drivers.set(true);
        if  ((((*self.ofs_unloaded_drivers() as u32) != (0 as u32))) && ((*self.num_unloaded_drivers()? as u64) <= ((((_r._io().size() as u64) as u64) / (40 as u64)) as u64)) && ((((*self.ofs_unloaded_driver_table()? as u64).wrapping_add(*self.len_unloaded_driver_table()? as u64)) as u64) <= (_r._io().size() as u64)))  {
            let io = Clone::clone(&*_r._io());
            let _pos = io.pos();
            io.seek((*self.ofs_unloaded_driver_table()? as i64) as usize)?;
            *self.unloaded_drivers.borrow_mut() = Vec::new();
            let l_unloaded_drivers = (*self.num_unloaded_drivers()? as u32);
            for _i in 0..l_unloaded_drivers {
                let t = Self::read_into::<BytesReader, WindowsKernelDump_UnloadedDriver32>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                self.unloaded_drivers.borrow_mut().push(t);
            }
            io.seek(_pos)?;
        }
        Ok(self.unloaded_drivers.borrow())
    }

    /**
     * The last four bytes, which tell that the triage dump was written to
     * its end.
     */
    pub fn valid_mark(
        &self
    ) -> KResult<Ref<'_, Vec<u8>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_valid_mark.get() {
            return Ok(self.valid_mark.borrow());
        }
        self.f_valid_mark.set(true);
        let io = Clone::clone(&*_r._io());
        let _pos = io.pos();
        io.seek(*self.ofs_valid_mark() as usize)?;
        *self.valid_mark.borrow_mut() = io.read_bytes(4 as usize)?.into();
        if !(*self.valid_mark()? == vec![0x54u8, 0x52u8, 0x47u8, 0x44u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/triage_dump32/instances/valid_mark".to_string() }));
        }
        io.seek(_pos)?;
        Ok(self.valid_mark.borrow())
    }
}
impl WindowsKernelDump_TriageDump32 {
    pub fn service_pack_build(&self) -> Ref<'_, u32> {
        self.service_pack_build.borrow()
    }
}

/**
 * Offset of the end of the triage dump, behind the mark.
 */
impl WindowsKernelDump_TriageDump32 {
    pub fn size_of_dump(&self) -> Ref<'_, u32> {
        self.size_of_dump.borrow()
    }
}

/**
 * Offset of the last four bytes of the triage dump.
 */
impl WindowsKernelDump_TriageDump32 {
    pub fn ofs_valid_mark(&self) -> Ref<'_, u32> {
        self.ofs_valid_mark.borrow()
    }
}

/**
 * Offset of the processor's context, 0x320: the one in the header.
 */
impl WindowsKernelDump_TriageDump32 {
    pub fn ofs_context(&self) -> Ref<'_, u32> {
        self.ofs_context.borrow()
    }
}

/**
 * Offset of the exception record, 0x7d0: the one in the header.
 */
impl WindowsKernelDump_TriageDump32 {
    pub fn ofs_exception(&self) -> Ref<'_, u32> {
        self.ofs_exception.borrow()
    }
}

/**
 * Offset of the memory manager's figures.
 */
impl WindowsKernelDump_TriageDump32 {
    pub fn ofs_mm_storage(&self) -> Ref<'_, u32> {
        self.ofs_mm_storage.borrow()
    }
}

/**
 * Offset of the number of unloaded drivers, whose table follows it.
 */
impl WindowsKernelDump_TriageDump32 {
    pub fn ofs_unloaded_drivers(&self) -> Ref<'_, u32> {
        self.ofs_unloaded_drivers.borrow()
    }
}

/**
 * Offset of the image of the processor's control block (`KPRCB`).
 */
impl WindowsKernelDump_TriageDump32 {
    pub fn ofs_prcb(&self) -> Ref<'_, u32> {
        self.ofs_prcb.borrow()
    }
}

/**
 * Offset of the image of the current process (`EPROCESS`).
 */
impl WindowsKernelDump_TriageDump32 {
    pub fn ofs_process(&self) -> Ref<'_, u32> {
        self.ofs_process.borrow()
    }
}

/**
 * Offset of the image of the current thread (`ETHREAD`).
 */
impl WindowsKernelDump_TriageDump32 {
    pub fn ofs_thread(&self) -> Ref<'_, u32> {
        self.ofs_thread.borrow()
    }
}

/**
 * Offset of the saved part of the stack.
 */
impl WindowsKernelDump_TriageDump32 {
    pub fn ofs_call_stack(&self) -> Ref<'_, u32> {
        self.ofs_call_stack.borrow()
    }
}

/**
 * Size of the saved part of the stack in bytes.
 */
impl WindowsKernelDump_TriageDump32 {
    pub fn len_call_stack(&self) -> Ref<'_, u32> {
        self.len_call_stack.borrow()
    }
}

/**
 * Offset of the table of loaded drivers, one `driver_entry32` after another.
 */
impl WindowsKernelDump_TriageDump32 {
    pub fn ofs_driver_list(&self) -> Ref<'_, u32> {
        self.ofs_driver_list.borrow()
    }
}

/**
 * Number of loaded drivers, the kernel itself among them.
 */
impl WindowsKernelDump_TriageDump32 {
    pub fn num_drivers(&self) -> Ref<'_, u32> {
        self.num_drivers.borrow()
    }
}

/**
 * Offset of the names of the drivers, one `dump_string` after another.
 */
impl WindowsKernelDump_TriageDump32 {
    pub fn ofs_string_pool(&self) -> Ref<'_, u32> {
        self.ofs_string_pool.borrow()
    }
}

/**
 * Size of the names of the drivers in bytes.
 */
impl WindowsKernelDump_TriageDump32 {
    pub fn len_string_pool(&self) -> Ref<'_, u32> {
        self.len_string_pool.borrow()
    }
}

/**
 * Offset of the name of the driver that is held responsible, as
 * `dump_string`.
 */
impl WindowsKernelDump_TriageDump32 {
    pub fn ofs_broken_driver(&self) -> Ref<'_, u32> {
        self.ofs_broken_driver.borrow()
    }
}

/**
 * Options of the dump; combination of `triage_option_masks`. A value of
 * 0xffffffff means that there are none.
 */
impl WindowsKernelDump_TriageDump32 {
    pub fn triage_options(&self) -> Ref<'_, u32> {
        self.triage_options.borrow()
    }
}

/**
 * Virtual address of the first saved byte of the stack, which is the
 * lowest: the stack pointer when the machine stopped.
 */
impl WindowsKernelDump_TriageDump32 {
    pub fn top_of_stack(&self) -> Ref<'_, u32> {
        self.top_of_stack.borrow()
    }
}

/**
 * Virtual address of the page that the fault was about.
 */
impl WindowsKernelDump_TriageDump32 {
    pub fn data_page_address(&self) -> Ref<'_, u32> {
        self.data_page_address.borrow()
    }
}

/**
 * Offset of the page that the fault was about.
 */
impl WindowsKernelDump_TriageDump32 {
    pub fn ofs_data_page(&self) -> Ref<'_, u32> {
        self.ofs_data_page.borrow()
    }
}

/**
 * Size of what is stored of that page in bytes.
 */
impl WindowsKernelDump_TriageDump32 {
    pub fn len_data_page(&self) -> Ref<'_, u32> {
        self.len_data_page.borrow()
    }
}

/**
 * Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
 */
impl WindowsKernelDump_TriageDump32 {
    pub fn ofs_debugger_data(&self) -> Ref<'_, u32> {
        self.ofs_debugger_data.borrow()
    }
}

/**
 * Size of the debugger data block in bytes.
 */
impl WindowsKernelDump_TriageDump32 {
    pub fn len_debugger_data(&self) -> Ref<'_, u32> {
        self.len_debugger_data.borrow()
    }
}

/**
 * Offset of the table of data blocks. Sources disagree on the size of
 * its entries, see `triage_data_block32`.
 */
impl WindowsKernelDump_TriageDump32 {
    pub fn ofs_data_blocks(&self) -> Ref<'_, u32> {
        self.ofs_data_blocks.borrow()
    }
}

/**
 * Number of data blocks.
 */
impl WindowsKernelDump_TriageDump32 {
    pub fn num_data_blocks(&self) -> Ref<'_, u32> {
        self.num_data_blocks.borrow()
    }
}
impl WindowsKernelDump_TriageDump32 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Directory of the parts of a triage dump of a 64-bit machine (0x80 bytes). All
 * offsets are from the start of the file; an offset of 0 stands for a part that
 * is not there.
 * 
 * Two kinds of writer differ in details: the kernel itself, and the debugger
 * engine when it makes a small dump out of a large one.
 * 
 * A triage dump holds virtual memory only. It is the sum of the data blocks,
 * the stack, and the images of four structures: the debugger data block and
 * the `KPRCB`, `EPROCESS` and `ETHREAD` of the processor that stopped the
 * machine. The sizes of the last three are in the debugger data block. The
 * entries of the tables are found here too, for files that have them whole;
 * an application that expects damaged files takes the bytes of a table and
 * applies the type of its entries.
 * \sa https://github.com/can1357/selene Source
 * \sa https://github.com/rizinorg/rizin Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_TriageDump64 {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump>,
    pub _self: SharedType<Self>,
    service_pack_build: RefCell<u32>,
    size_of_dump: RefCell<u32>,
    ofs_valid_mark: RefCell<u32>,
    ofs_context: RefCell<u32>,
    ofs_exception: RefCell<u32>,
    ofs_mm_storage: RefCell<u32>,
    ofs_unloaded_drivers: RefCell<u32>,
    ofs_prcb: RefCell<u32>,
    ofs_process: RefCell<u32>,
    ofs_thread: RefCell<u32>,
    ofs_call_stack: RefCell<u32>,
    len_call_stack: RefCell<u32>,
    ofs_driver_list: RefCell<u32>,
    num_drivers: RefCell<u32>,
    ofs_string_pool: RefCell<u32>,
    len_string_pool: RefCell<u32>,
    ofs_broken_driver: RefCell<u32>,
    triage_options: RefCell<u32>,
    top_of_stack: RefCell<u64>,
    ofs_bstore: RefCell<u32>,
    len_bstore: RefCell<u32>,
    limit_of_bstore: RefCell<u64>,
    data_page_address: RefCell<u64>,
    ofs_data_page: RefCell<u32>,
    len_data_page: RefCell<u32>,
    ofs_debugger_data: RefCell<u32>,
    len_debugger_data: RefCell<u32>,
    ofs_data_blocks: RefCell<u32>,
    num_data_blocks: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_broken_driver: Cell<bool>,
    broken_driver: RefCell<OptRc<WindowsKernelDump_DumpString>>,
    f_call_stack: Cell<bool>,
    call_stack: RefCell<Vec<u8>>,
    f_data_blocks: Cell<bool>,
    data_blocks: RefCell<Vec<OptRc<WindowsKernelDump_TriageDataBlock64>>>,
    f_data_page: Cell<bool>,
    data_page: RefCell<Vec<u8>>,
    f_debugger_data: Cell<bool>,
    debugger_data: RefCell<Vec<u8>>,
    f_drivers: Cell<bool>,
    drivers: RefCell<Vec<OptRc<WindowsKernelDump_DriverEntry64>>>,
    f_len_data_block: Cell<bool>,
    len_data_block: RefCell<u32>,
    f_len_data_block_table: Cell<bool>,
    len_data_block_table: RefCell<u64>,
    f_len_driver_entry: Cell<bool>,
    len_driver_entry: RefCell<u32>,
    f_len_driver_list: Cell<bool>,
    len_driver_list: RefCell<u64>,
    f_len_unloaded_driver: Cell<bool>,
    len_unloaded_driver: RefCell<u32>,
    f_len_unloaded_driver_table: Cell<bool>,
    len_unloaded_driver_table: RefCell<u64>,
    f_mm_storage: Cell<bool>,
    mm_storage: RefCell<OptRc<WindowsKernelDump_DumpMmStorage64>>,
    f_num_unloaded_drivers: Cell<bool>,
    num_unloaded_drivers: RefCell<u64>,
    f_ofs_secondary_data: Cell<bool>,
    ofs_secondary_data: RefCell<u32>,
    f_ofs_unloaded_driver_table: Cell<bool>,
    ofs_unloaded_driver_table: RefCell<u64>,
    f_triage_option_overflowed: Cell<bool>,
    triage_option_overflowed: RefCell<bool>,
    f_unloaded_drivers: Cell<bool>,
    unloaded_drivers: RefCell<Vec<OptRc<WindowsKernelDump_UnloadedDriver64>>>,
    f_valid_mark: Cell<bool>,
    valid_mark: RefCell<Vec<u8>>,
}
impl KStruct for WindowsKernelDump_TriageDump64 {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump;

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
        *self_rc.service_pack_build.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.size_of_dump.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_valid_mark.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_context.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_exception.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_mm_storage.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_unloaded_drivers.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_prcb.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_process.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_thread.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_call_stack.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_call_stack.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_driver_list.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.num_drivers.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_string_pool.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_string_pool.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_broken_driver.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.triage_options.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.top_of_stack.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.ofs_bstore.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_bstore.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.limit_of_bstore.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.data_page_address.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.ofs_data_page.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_data_page.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_debugger_data.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.len_debugger_data.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ofs_data_blocks.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.num_data_blocks.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsKernelDump_TriageDump64 {

    /**
     * Name of the driver that is held responsible.
     */
    pub fn broken_driver(
        &self
    ) -> KResult<Ref<'_, OptRc<WindowsKernelDump_DumpString>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_broken_driver.get() {
            return Ok(self.broken_driver.borrow());
        }
        if ((*self.ofs_broken_driver() as u32) != (0 as u32)) {
            let io = Clone::clone(&*_r._io());
            let _pos = io.pos();
            io.seek(*self.ofs_broken_driver() as usize)?;
            let t = Self::read_into::<BytesReader, WindowsKernelDump_DumpString>(&io, Some(self._root.clone()), None)?.into();
            *self.broken_driver.borrow_mut() = t;
            io.seek(_pos)?;
        }
        Ok(self.broken_driver.borrow())
    }

    /**
     * The saved part of the stack, from `top_of_stack` upwards.
     */
    pub fn call_stack(
        &self
    ) -> KResult<Ref<'_, Vec<u8>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_call_stack.get() {
            return Ok(self.call_stack.borrow());
        }
        self.f_call_stack.set(true);
        let io = Clone::clone(&*_r._io());
        let _pos = io.pos();
        io.seek(*self.ofs_call_stack() as usize)?;
        *self.call_stack.borrow_mut() = io.read_bytes(*self.len_call_stack() as usize)?.into();
        io.seek(_pos)?;
        Ok(self.call_stack.borrow())
    }

    /**
     * Pieces of virtual memory, in no order, if the file has the whole table.
     */
    pub fn data_blocks(
        &self
    ) -> KResult<Ref<'_, Vec<OptRc<WindowsKernelDump_TriageDataBlock64>>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_data_blocks.get() {
            return Ok(self.data_blocks.borrow());
        }
        self.f_data_blocks.set(true);
        if ((((*self.ofs_data_blocks() as u64) as u64).wrapping_add(*self.len_data_block_table()? as u64)) as u64) <= (_r._io().size() as u64) {
            let io = Clone::clone(&*_r._io());
            let _pos = io.pos();
            io.seek(*self.ofs_data_blocks() as usize)?;
            *self.data_blocks.borrow_mut() = Vec::new();
            let l_data_blocks = *self.num_data_blocks();
            for _i in 0..l_data_blocks {
                let t = Self::read_into::<BytesReader, WindowsKernelDump_TriageDataBlock64>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                self.data_blocks.borrow_mut().push(t);
            }
            io.seek(_pos)?;
        }
        Ok(self.data_blocks.borrow())
    }

    /**
     * What is stored of the page that the fault was about.
     */
    pub fn data_page(
        &self
    ) -> KResult<Ref<'_, Vec<u8>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_data_page.get() {
            return Ok(self.data_page.borrow());
        }
        self.f_data_page.set(true);
        let io = Clone::clone(&*_r._io());
        let _pos = io.pos();
        io.seek(*self.ofs_data_page() as usize)?;
        *self.data_page.borrow_mut() = io.read_bytes(*self.len_data_page() as usize)?.into();
        io.seek(_pos)?;
        Ok(self.data_page.borrow())
    }

    /**
     * The kernel's debugger data block, decoded.
     */
    pub fn debugger_data(
        &self
    ) -> KResult<Ref<'_, Vec<u8>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_debugger_data.get() {
            return Ok(self.debugger_data.borrow());
        }
        self.f_debugger_data.set(true);
        let io = Clone::clone(&*_r._io());
        let _pos = io.pos();
        io.seek(*self.ofs_debugger_data() as usize)?;
        *self.debugger_data.borrow_mut() = io.read_bytes(*self.len_debugger_data() as usize)?.into();
        io.seek(_pos)?;
        Ok(self.debugger_data.borrow())
    }

    /**
     * Loaded drivers in the order of their loading, if the file has the
     * whole table.
     */
    pub fn drivers(
        &self
    ) -> KResult<Ref<'_, Vec<OptRc<WindowsKernelDump_DriverEntry64>>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_drivers.get() {
            return Ok(self.drivers.borrow());
        }
        self.f_drivers.set(true);
        if ((((*self.ofs_driver_list() as u64) as u64).wrapping_add(*self.len_driver_list()? as u64)) as u64) <= (_r._io().size() as u64) {
            let io = Clone::clone(&*_r._io());
            let _pos = io.pos();
            io.seek(*self.ofs_driver_list() as usize)?;
            *self.drivers.borrow_mut() = Vec::new();
            let l_drivers = *self.num_drivers();
            for _i in 0..l_drivers {
                let t = Self::read_into::<BytesReader, WindowsKernelDump_DriverEntry64>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                self.drivers.borrow_mut().push(t);
            }
            io.seek(_pos)?;
        }
        Ok(self.drivers.borrow())
    }

    /**
     * Size of an entry in the table of data blocks.
     */
    pub fn len_data_block(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_data_block.get() {
            return Ok(self.len_data_block.borrow());
        }
        self.f_len_data_block.set(true);
        *self.len_data_block.borrow_mut() = ((16 as u32)) as u32;
        Ok(self.len_data_block.borrow())
    }

    /**
     * Size of the table of data blocks in bytes.
     */
    pub fn len_data_block_table(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_data_block_table.get() {
            return Ok(self.len_data_block_table.borrow());
        }
        self.f_len_data_block_table.set(true);
        *self.len_data_block_table.borrow_mut() = (((((*self.num_data_blocks() as u64) as u64).wrapping_mul(16 as u64)) as u64)) as u64;
        Ok(self.len_data_block_table.borrow())
    }

    /**
     * Size of an entry in the table of loaded drivers.
     */
    pub fn len_driver_entry(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_driver_entry.get() {
            return Ok(self.len_driver_entry.borrow());
        }
        self.f_len_driver_entry.set(true);
        *self.len_driver_entry.borrow_mut() = ((144 as u32)) as u32;
        Ok(self.len_driver_entry.borrow())
    }

    /**
     * Size of the table of loaded drivers in bytes.
     */
    pub fn len_driver_list(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_driver_list.get() {
            return Ok(self.len_driver_list.borrow());
        }
        self.f_len_driver_list.set(true);
        *self.len_driver_list.borrow_mut() = (((((*self.num_drivers() as u64) as u64).wrapping_mul(144 as u64)) as u64)) as u64;
        Ok(self.len_driver_list.borrow())
    }

    /**
     * Size of an entry in the table of unloaded drivers.
     */
    pub fn len_unloaded_driver(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_unloaded_driver.get() {
            return Ok(self.len_unloaded_driver.borrow());
        }
        self.f_len_unloaded_driver.set(true);
        *self.len_unloaded_driver.borrow_mut() = ((56 as u32)) as u32;
        Ok(self.len_unloaded_driver.borrow())
    }

    /**
     * Size of the table of unloaded drivers in bytes, one
     * `unloaded_driver64` after another.
     */
    pub fn len_unloaded_driver_table(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_unloaded_driver_table.get() {
            return Ok(self.len_unloaded_driver_table.borrow());
        }
        self.f_len_unloaded_driver_table.set(true);
        if ((*self.ofs_unloaded_drivers() as u32) != (0 as u32)) {
            *self.len_unloaded_driver_table.borrow_mut() = (((((*self.num_unloaded_drivers()? as u64) as u64).wrapping_mul(56 as u64)) as u64)) as u64;
        }
        Ok(self.len_unloaded_driver_table.borrow())
    }

    /**
     * Figures of the memory manager.
     */
    pub fn mm_storage(
        &self
    ) -> KResult<Ref<'_, OptRc<WindowsKernelDump_DumpMmStorage64>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_mm_storage.get() {
            return Ok(self.mm_storage.borrow());
        }
        if ((*self.ofs_mm_storage() as u32) != (0 as u32)) {
            let io = Clone::clone(&*_r._io());
            let _pos = io.pos();
            io.seek(*self.ofs_mm_storage() as usize)?;
            let t = Self::read_into::<BytesReader, WindowsKernelDump_DumpMmStorage64>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.mm_storage.borrow_mut() = t;
            io.seek(_pos)?;
        }
        Ok(self.mm_storage.borrow())
    }

    /**
     * Number of unloaded drivers.
     */
    pub fn num_unloaded_drivers(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_num_unloaded_drivers.get() {
            return Ok(self.num_unloaded_drivers.borrow());
        }
        self.f_num_unloaded_drivers.set(true);
        if ((*self.ofs_unloaded_drivers() as u32) != (0 as u32)) {
            let io = Clone::clone(&*_r._io());
            let _pos = io.pos();
            io.seek(*self.ofs_unloaded_drivers() as usize)?;
            *self.num_unloaded_drivers.borrow_mut() = io.read_u8le()?.into();
            io.seek(_pos)?;
        }
        Ok(self.num_unloaded_drivers.borrow())
    }

    /**
     * Offset of a `blob_file_header`, if the file goes on there.
     */
    pub fn ofs_secondary_data(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_ofs_secondary_data.get() {
            return Ok(self.ofs_secondary_data.borrow());
        }
        self.f_ofs_secondary_data.set(true);
        *self.ofs_secondary_data.borrow_mut() = (*self.size_of_dump()) as u32;
        Ok(self.ofs_secondary_data.borrow())
    }

    /**
     * Offset of the table of unloaded drivers from the start of the file.
     */
    pub fn ofs_unloaded_driver_table(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_ofs_unloaded_driver_table.get() {
            return Ok(self.ofs_unloaded_driver_table.borrow());
        }
        self.f_ofs_unloaded_driver_table.set(true);
        if ((*self.ofs_unloaded_drivers() as u32) != (0 as u32)) {
            *self.ofs_unloaded_driver_table.borrow_mut() = (((((*self.ofs_unloaded_drivers() as u64) as u64).wrapping_add(8 as u64)) as u64)) as u64;
        }
        Ok(self.ofs_unloaded_driver_table.borrow())
    }

    /**
     * Bit 8 of `triage_options`: there was not enough room for all that was to be
     * stored. False where all bits are set, which means that there are no options.
     */
    pub fn triage_option_overflowed(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_triage_option_overflowed.get() {
            return Ok(self.triage_option_overflowed.borrow());
        }
        self.f_triage_option_overflowed.set(true);
        *self.triage_option_overflowed.borrow_mut() = ( ((((*self.triage_options() as i32) & (2147483647 as i32)) != 2147483647) && (((((*self.triage_options() as i32) & (256 as i32)) as i128) != (0 as i128)))) ) as bool;
        Ok(self.triage_option_overflowed.borrow())
    }

    /**
     * Drivers that were unloaded before, if the file has the whole table.
     */
    pub fn unloaded_drivers(
        &self
    ) -> KResult<Ref<'_, Vec<OptRc<WindowsKernelDump_UnloadedDriver64>>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_unloaded_drivers.get() {
            return Ok(self.unloaded_drivers.borrow());
        }
        self.f_unloaded_drivers.set(true);
        if  ((((*self.ofs_unloaded_drivers() as u32) != (0 as u32))) && ((*self.num_unloaded_drivers()? as u64) <= ((((_r._io().size() as u64) as u64) / (56 as u64)) as u64)) && ((((*self.ofs_unloaded_driver_table()? as u64).wrapping_add(*self.len_unloaded_driver_table()? as u64)) as u64) <= (_r._io().size() as u64)))  {
            let io = Clone::clone(&*_r._io());
            let _pos = io.pos();
            io.seek((*self.ofs_unloaded_driver_table()? as i64) as usize)?;
            *self.unloaded_drivers.borrow_mut() = Vec::new();
            let l_unloaded_drivers = (*self.num_unloaded_drivers()? as u32);
            for _i in 0..l_unloaded_drivers {
                let t = Self::read_into::<BytesReader, WindowsKernelDump_UnloadedDriver64>(&io, Some(self._root.clone()), Some(self._self.clone()))?.into();
                self.unloaded_drivers.borrow_mut().push(t);
            }
            io.seek(_pos)?;
        }
        Ok(self.unloaded_drivers.borrow())
    }

    /**
     * The last four bytes, which tell that the triage dump was written to
     * its end.
     */
    pub fn valid_mark(
        &self
    ) -> KResult<Ref<'_, Vec<u8>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_valid_mark.get() {
            return Ok(self.valid_mark.borrow());
        }
        self.f_valid_mark.set(true);
        let io = Clone::clone(&*_r._io());
        let _pos = io.pos();
        io.seek(*self.ofs_valid_mark() as usize)?;
        *self.valid_mark.borrow_mut() = io.read_bytes(4 as usize)?.into();
        if !(*self.valid_mark()? == vec![0x54u8, 0x52u8, 0x47u8, 0x44u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/triage_dump64/instances/valid_mark".to_string() }));
        }
        io.seek(_pos)?;
        Ok(self.valid_mark.borrow())
    }
}
impl WindowsKernelDump_TriageDump64 {
    pub fn service_pack_build(&self) -> Ref<'_, u32> {
        self.service_pack_build.borrow()
    }
}

/**
 * Offset of the end of the triage dump, behind the mark. What drivers
 * have added begins there.
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn size_of_dump(&self) -> Ref<'_, u32> {
        self.size_of_dump.borrow()
    }
}

/**
 * Offset of the last four bytes of the triage dump.
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn ofs_valid_mark(&self) -> Ref<'_, u32> {
        self.ofs_valid_mark.borrow()
    }
}

/**
 * Offset of the processor's context, 0x348: the one in the header.
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn ofs_context(&self) -> Ref<'_, u32> {
        self.ofs_context.borrow()
    }
}

/**
 * Offset of the exception record, 0xf00: the one in the header.
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn ofs_exception(&self) -> Ref<'_, u32> {
        self.ofs_exception.borrow()
    }
}

/**
 * Offset of the memory manager's figures.
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn ofs_mm_storage(&self) -> Ref<'_, u32> {
        self.ofs_mm_storage.borrow()
    }
}

/**
 * Offset of the number of unloaded drivers, whose table follows it.
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn ofs_unloaded_drivers(&self) -> Ref<'_, u32> {
        self.ofs_unloaded_drivers.borrow()
    }
}

/**
 * Offset of the image of the processor's control block (`KPRCB`).
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn ofs_prcb(&self) -> Ref<'_, u32> {
        self.ofs_prcb.borrow()
    }
}

/**
 * Offset of the image of the current process (`EPROCESS`).
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn ofs_process(&self) -> Ref<'_, u32> {
        self.ofs_process.borrow()
    }
}

/**
 * Offset of the image of the current thread (`ETHREAD`).
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn ofs_thread(&self) -> Ref<'_, u32> {
        self.ofs_thread.borrow()
    }
}

/**
 * Offset of the saved part of the stack.
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn ofs_call_stack(&self) -> Ref<'_, u32> {
        self.ofs_call_stack.borrow()
    }
}

/**
 * Size of the saved part of the stack in bytes.
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn len_call_stack(&self) -> Ref<'_, u32> {
        self.len_call_stack.borrow()
    }
}

/**
 * Offset of the table of loaded drivers, one `driver_entry64` after another.
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn ofs_driver_list(&self) -> Ref<'_, u32> {
        self.ofs_driver_list.borrow()
    }
}

/**
 * Number of loaded drivers, the kernel itself among them.
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn num_drivers(&self) -> Ref<'_, u32> {
        self.num_drivers.borrow()
    }
}

/**
 * Offset of the names of the drivers, one `dump_string` after another.
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn ofs_string_pool(&self) -> Ref<'_, u32> {
        self.ofs_string_pool.borrow()
    }
}

/**
 * Size of the names of the drivers in bytes.
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn len_string_pool(&self) -> Ref<'_, u32> {
        self.len_string_pool.borrow()
    }
}

/**
 * Offset of the name of the driver that is held responsible, as
 * `dump_string`.
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn ofs_broken_driver(&self) -> Ref<'_, u32> {
        self.ofs_broken_driver.borrow()
    }
}

/**
 * Options of the dump; combination of `triage_option_masks`. A value of
 * 0xffffffff means that there are none.
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn triage_options(&self) -> Ref<'_, u32> {
        self.triage_options.borrow()
    }
}

/**
 * Virtual address of the first saved byte of the stack, which is the
 * lowest: the stack pointer when the machine stopped.
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn top_of_stack(&self) -> Ref<'_, u64> {
        self.top_of_stack.borrow()
    }
}

/**
 * Offset of the saved part of the register stack of an Itanium.
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn ofs_bstore(&self) -> Ref<'_, u32> {
        self.ofs_bstore.borrow()
    }
}

/**
 * Size of the saved part of the register stack in bytes.
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn len_bstore(&self) -> Ref<'_, u32> {
        self.len_bstore.borrow()
    }
}

/**
 * Virtual address of the limit of the register stack.
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn limit_of_bstore(&self) -> Ref<'_, u64> {
        self.limit_of_bstore.borrow()
    }
}

/**
 * Virtual address of the page that the fault was about.
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn data_page_address(&self) -> Ref<'_, u64> {
        self.data_page_address.borrow()
    }
}

/**
 * Offset of the page that the fault was about.
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn ofs_data_page(&self) -> Ref<'_, u32> {
        self.ofs_data_page.borrow()
    }
}

/**
 * Size of what is stored of that page in bytes.
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn len_data_page(&self) -> Ref<'_, u32> {
        self.len_data_page.borrow()
    }
}

/**
 * Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn ofs_debugger_data(&self) -> Ref<'_, u32> {
        self.ofs_debugger_data.borrow()
    }
}

/**
 * Size of the debugger data block in bytes.
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn len_debugger_data(&self) -> Ref<'_, u32> {
        self.len_debugger_data.borrow()
    }
}

/**
 * Offset of the table of data blocks, one `triage_data_block64` after
 * another.
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn ofs_data_blocks(&self) -> Ref<'_, u32> {
        self.ofs_data_blocks.borrow()
    }
}

/**
 * Number of data blocks.
 */
impl WindowsKernelDump_TriageDump64 {
    pub fn num_data_blocks(&self) -> Ref<'_, u32> {
        self.num_data_blocks.borrow()
    }
}
impl WindowsKernelDump_TriageDump64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Text in the memory of a 32-bit machine, of which the dump may have nothing.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_unicode_string Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_UnicodeString32 {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    length: RefCell<u16>,
    maximum_length: RefCell<u16>,
    buffer: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsKernelDump_UnicodeString32 {
    type Root = WindowsKernelDump;
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
        *self_rc.length.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.maximum_length.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.buffer.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsKernelDump_UnicodeString32 {
}

/**
 * Size of the text in bytes.
 */
impl WindowsKernelDump_UnicodeString32 {
    pub fn length(&self) -> Ref<'_, u16> {
        self.length.borrow()
    }
}

/**
 * Size of the buffer in bytes.
 */
impl WindowsKernelDump_UnicodeString32 {
    pub fn maximum_length(&self) -> Ref<'_, u16> {
        self.maximum_length.borrow()
    }
}

/**
 * Virtual address of the text.
 */
impl WindowsKernelDump_UnicodeString32 {
    pub fn buffer(&self) -> Ref<'_, u32> {
        self.buffer.borrow()
    }
}
impl WindowsKernelDump_UnicodeString32 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Text in the memory of a 64-bit machine, of which the dump may have nothing.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_unicode_string Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_UnicodeString64 {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    length: RefCell<u16>,
    maximum_length: RefCell<u16>,
    unnamed2: RefCell<Vec<u8>>,
    buffer: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsKernelDump_UnicodeString64 {
    type Root = WindowsKernelDump;
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
        *self_rc.length.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.maximum_length.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.unnamed2.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.buffer.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl WindowsKernelDump_UnicodeString64 {
}

/**
 * Size of the text in bytes.
 */
impl WindowsKernelDump_UnicodeString64 {
    pub fn length(&self) -> Ref<'_, u16> {
        self.length.borrow()
    }
}

/**
 * Size of the buffer in bytes.
 */
impl WindowsKernelDump_UnicodeString64 {
    pub fn maximum_length(&self) -> Ref<'_, u16> {
        self.maximum_length.borrow()
    }
}

/**
 * Aligns the next field.
 */
impl WindowsKernelDump_UnicodeString64 {
    pub fn unnamed2(&self) -> Ref<'_, Vec<u8>> {
        self.unnamed2.borrow()
    }
}

/**
 * Virtual address of the text.
 */
impl WindowsKernelDump_UnicodeString64 {
    pub fn buffer(&self) -> Ref<'_, u64> {
        self.buffer.borrow()
    }
}
impl WindowsKernelDump_UnicodeString64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Entry of the table of unloaded drivers of a 32-bit machine (0x28 bytes).
 * After declarations of the structure; not seen in a file.
 * \sa https://github.com/can1357/selene Source
 * \sa https://github.com/rizinorg/rizin Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_UnloadedDriver32 {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump_TriageDump32>,
    pub _self: SharedType<Self>,
    name: RefCell<OptRc<WindowsKernelDump_UnicodeString32>>,
    driver_name: RefCell<Vec<u8>>,
    start_address: RefCell<u32>,
    end_address: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsKernelDump_UnloadedDriver32 {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump_TriageDump32;

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
        let t = Self::read_into::<_, WindowsKernelDump_UnicodeString32>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.name.borrow_mut() = t;
        *self_rc.driver_name.borrow_mut() = _io.read_bytes(24 as usize)?.into();
        *self_rc.start_address.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.end_address.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsKernelDump_UnloadedDriver32 {
}

/**
 * Name of the driver. Its length is that of `driver_name`, at most 24;
 * its buffer is 0 or the address that the text had.
 */
impl WindowsKernelDump_UnloadedDriver32 {
    pub fn name(&self) -> Ref<'_, OptRc<WindowsKernelDump_UnicodeString32>> {
        self.name.borrow()
    }
}

/**
 * Name of the driver as UTF-16LE text, cut off after twelve characters.
 * Not ended by a zero character if it has twelve.
 */
impl WindowsKernelDump_UnloadedDriver32 {
    pub fn driver_name(&self) -> Ref<'_, Vec<u8>> {
        self.driver_name.borrow()
    }
}

/**
 * Virtual address where it was loaded.
 */
impl WindowsKernelDump_UnloadedDriver32 {
    pub fn start_address(&self) -> Ref<'_, u32> {
        self.start_address.borrow()
    }
}

/**
 * Virtual address of its end.
 */
impl WindowsKernelDump_UnloadedDriver32 {
    pub fn end_address(&self) -> Ref<'_, u32> {
        self.end_address.borrow()
    }
}
impl WindowsKernelDump_UnloadedDriver32 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Entry of the table of unloaded drivers of a 64-bit machine (0x38 bytes).
 * \sa https://github.com/can1357/selene Source
 * \sa https://github.com/rizinorg/rizin Source
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsKernelDump_UnloadedDriver64 {
    pub _root: SharedType<WindowsKernelDump>,
    pub _parent: SharedType<WindowsKernelDump_TriageDump64>,
    pub _self: SharedType<Self>,
    name: RefCell<OptRc<WindowsKernelDump_UnicodeString64>>,
    driver_name: RefCell<Vec<u8>>,
    start_address: RefCell<u64>,
    end_address: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsKernelDump_UnloadedDriver64 {
    type Root = WindowsKernelDump;
    type Parent = WindowsKernelDump_TriageDump64;

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
        let t = Self::read_into::<_, WindowsKernelDump_UnicodeString64>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.name.borrow_mut() = t;
        *self_rc.driver_name.borrow_mut() = _io.read_bytes(24 as usize)?.into();
        *self_rc.start_address.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.end_address.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl WindowsKernelDump_UnloadedDriver64 {
}

/**
 * Name of the driver. Its length is that of `driver_name`, at most 24;
 * its buffer is 0 or the address that the text had.
 */
impl WindowsKernelDump_UnloadedDriver64 {
    pub fn name(&self) -> Ref<'_, OptRc<WindowsKernelDump_UnicodeString64>> {
        self.name.borrow()
    }
}

/**
 * Name of the driver as UTF-16LE text, cut off after twelve characters.
 * Not ended by a zero character if it has twelve.
 */
impl WindowsKernelDump_UnloadedDriver64 {
    pub fn driver_name(&self) -> Ref<'_, Vec<u8>> {
        self.driver_name.borrow()
    }
}

/**
 * Virtual address where it was loaded.
 */
impl WindowsKernelDump_UnloadedDriver64 {
    pub fn start_address(&self) -> Ref<'_, u64> {
        self.start_address.borrow()
    }
}

/**
 * Virtual address of its end.
 */
impl WindowsKernelDump_UnloadedDriver64 {
    pub fn end_address(&self) -> Ref<'_, u64> {
        self.end_address.borrow()
    }
}
impl WindowsKernelDump_UnloadedDriver64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
