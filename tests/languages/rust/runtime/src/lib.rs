//! Stands in for the official Kaitai Struct runtime, which no registry of crates has.
//!
//! It offers what the parsers in generated/rust use of it, under the same names, so that these can
//! be compiled and run where the official one cannot be had.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::fmt;
use std::io::{Cursor, Read, Seek, SeekFrom};
use std::ops::Deref;
use std::path::Path;
use std::rc::{Rc, Weak};

#[derive(Debug, Clone)]
pub enum KError {
    Eof { requested: usize, available: usize },
    MissingParent,
    IoError { msg: String },
    ValidationFailed(ValidationFailedError),
}
pub type KResult<T> = Result<T, KError>;

#[derive(Debug, Clone)]
pub struct ValidationFailedError {
    pub kind: ValidationKind,
    pub src_path: String,
}

#[derive(Debug, Clone)]
pub enum ValidationKind {
    NotEqual,
    LessThan,
    NotAnyOf,
}

impl From<std::io::Error> for KError {
    fn from(error: std::io::Error) -> Self {
        KError::IoError { msg: error.to_string() }
    }
}

/// A structure that may not be there.
#[derive(Debug)]
pub struct OptRc<T>(Option<Rc<T>>);

impl<T> OptRc<T> {
    pub fn is_none(&self) -> bool {
        self.0.is_none()
    }
    pub fn get(&self) -> Rc<T> {
        Rc::clone(self.0.as_ref().expect("a structure that is there"))
    }
}
impl<T> Default for OptRc<T> {
    fn default() -> Self {
        OptRc(None)
    }
}
impl<T> Clone for OptRc<T> {
    fn clone(&self) -> Self {
        OptRc(self.0.clone())
    }
}
impl<T> From<T> for OptRc<T> {
    fn from(value: T) -> Self {
        OptRc(Some(Rc::new(value)))
    }
}
impl<T> Deref for OptRc<T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.0.as_ref().expect("a structure that is there")
    }
}

/// A structure that another one owns: the root, the parent, the structure itself.
pub struct SharedType<T>(RefCell<Weak<T>>);

impl<T> SharedType<T> {
    pub fn new(value: Rc<T>) -> Self {
        SharedType(RefCell::new(Rc::downgrade(&value)))
    }
    pub fn get(&self) -> KResult<OptRc<T>> {
        let found = self.0.borrow().upgrade().ok_or(KError::MissingParent)?;
        Ok(OptRc(Some(found)))
    }
    pub fn set(&self, value: KResult<OptRc<T>>) {
        *self.0.borrow_mut() = value.map_or_else(|_| Weak::new(), |it| Rc::downgrade(&it.get()));
    }
    pub fn get_value(&self) -> &RefCell<Weak<T>> {
        &self.0
    }
}
impl<T> Default for SharedType<T> {
    fn default() -> Self {
        SharedType(RefCell::new(Weak::new()))
    }
}
impl<T> Clone for SharedType<T> {
    fn clone(&self) -> Self {
        SharedType(RefCell::new(self.0.borrow().clone()))
    }
}
impl<T> fmt::Debug for SharedType<T> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("SharedType")
    }
}

pub trait KStruct: Default + 'static {
    type Root: KStruct;
    type Parent: KStruct;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        io: &S,
        root: SharedType<Self::Root>,
        parent: SharedType<Self::Parent>,
    ) -> KResult<()>;

    /// Reads a structure; without a root it is its own.
    fn read_into<S: KStream, T: KStruct>(
        io: &S,
        root: Option<SharedType<T::Root>>,
        parent: Option<SharedType<T::Parent>>,
    ) -> KResult<OptRc<T>> {
        let made = OptRc::from(T::default());
        let itself: Box<dyn Any> = Box::new(made.get());
        let root = match root {
            Some(root) => root,
            None => SharedType::new(Rc::clone(itself.downcast_ref().expect("a root"))),
        };
        T::read(&made, io, root, parent.unwrap_or_default())?;
        Ok(made)
    }
}

/// The parent of structures that are used in many places.
#[derive(Debug, Default, Clone)]
pub struct KStructUnit;

impl KStruct for KStructUnit {
    type Root = KStructUnit;
    type Parent = KStructUnit;
    fn read<S: KStream>(
        _: &OptRc<Self>,
        _: &S,
        _: SharedType<Self::Root>,
        _: SharedType<Self::Parent>,
    ) -> KResult<()> {
        Ok(())
    }
}

trait Bytes: Read + Seek {}
impl<T: Read + Seek> Bytes for T {}

/// A position in bytes that others read too.
#[derive(Clone, Default)]
pub struct BytesReader {
    bytes: Option<Rc<RefCell<dyn Bytes>>>,
    size: usize,
    position: Cell<usize>,
}

impl BytesReader {
    pub fn open<P: AsRef<Path>>(path: P) -> KResult<Self> {
        let file = std::fs::File::open(path)?;
        let size = file.metadata()?.len() as usize;
        Ok(BytesReader { bytes: Some(Rc::new(RefCell::new(file))), size, ..Default::default() })
    }
}
impl From<Vec<u8>> for BytesReader {
    fn from(bytes: Vec<u8>) -> Self {
        let size = bytes.len();
        let bytes = Rc::new(RefCell::new(Cursor::new(bytes)));
        BytesReader { bytes: Some(bytes), size, ..Default::default() }
    }
}
impl fmt::Debug for BytesReader {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("BytesReader")
    }
}

macro_rules! numbers {
    ($($name:ident $kind:ty;)*) => {$(
        fn $name(&self) -> KResult<$kind> {
            let bytes = self.read_bytes(std::mem::size_of::<$kind>())?;
            Ok(<$kind>::from_le_bytes(bytes.try_into().expect("as many bytes as were asked for")))
        }
    )*};
}

pub trait KStream {
    fn clone(&self) -> BytesReader;
    fn size(&self) -> usize;
    fn pos(&self) -> usize;
    fn seek(&self, position: usize) -> KResult<()>;
    fn read_bytes(&self, length: usize) -> KResult<Vec<u8>>;
    fn is_eof(&self) -> bool {
        self.pos() >= self.size()
    }
    fn read_bytes_term(
        &self,
        end: u8,
        include: bool,
        consume: bool,
        needs_end: bool,
    ) -> KResult<Vec<u8>> {
        let mut found = Vec::new();
        while !self.is_eof() {
            let byte = self.read_u1()?;
            if byte == end {
                if !consume {
                    self.seek(self.pos() - 1)?;
                }
                if include {
                    found.push(byte);
                }
                return Ok(found);
            }
            found.push(byte);
        }
        if needs_end {
            return Err(KError::Eof { requested: 1, available: 0 });
        }
        Ok(found)
    }
    numbers! { read_u1 u8; read_u2le u16; read_u4le u32; read_u8le u64; }
    numbers! { read_s1 i8; read_s2le i16; read_s4le i32; read_s8le i64; }
}

impl KStream for BytesReader {
    fn clone(&self) -> BytesReader {
        Clone::clone(self)
    }
    fn size(&self) -> usize {
        self.size
    }
    fn pos(&self) -> usize {
        self.position.get()
    }
    fn seek(&self, position: usize) -> KResult<()> {
        self.position.set(position);
        Ok(())
    }
    fn read_bytes(&self, length: usize) -> KResult<Vec<u8>> {
        let available = self.size.saturating_sub(self.pos());
        if length > available {
            return Err(KError::Eof { requested: length, available });
        }
        let mut found = vec![0; length];
        if let Some(bytes) = &self.bytes {
            let mut bytes = bytes.borrow_mut();
            bytes.seek(SeekFrom::Start(self.pos() as u64))?;
            bytes.read_exact(&mut found)?;
        }
        self.position.set(self.pos() + length);
        Ok(found)
    }
}
