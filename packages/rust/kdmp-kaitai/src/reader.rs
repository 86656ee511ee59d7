//! `BytesReader`: a position in a source of bytes.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::path::Path;
use std::rc::Rc;
use std::sync::Arc;

use crate::{FileSource, KError, KResult, KStream, ReadAt};

/// Bytes that are read at once from a source that is not in memory.
const BUFFER: usize = 4096;

#[derive(Clone, Copy, Default)]
struct Position {
    byte: usize,
    bits: u8,
    bit_count: u32,
}

/// Bytes of a source that were read last, and their offset in it.
#[derive(Default)]
struct Buffer {
    offset: u64,
    bytes: Vec<u8>,
}

/// A position in a source of bytes, or in a part of it. Clones share the source.
#[derive(Clone, Default)]
pub struct BytesReader {
    source: Option<Arc<dyn ReadAt>>,
    start: u64,
    size: usize,
    position: Cell<Position>,
    /// Of sources that are not in memory.
    buffer: Option<Rc<RefCell<Buffer>>>,
}

impl BytesReader {
    /// Open a file. Nothing of it is read yet.
    ///
    /// # Errors
    ///
    /// The file cannot be opened.
    pub fn open<P: AsRef<Path>>(path: P) -> KResult<Self> {
        Ok(Self::new(Arc::new(FileSource::open(path)?)))
    }

    /// Read from any source.
    pub fn new(source: Arc<dyn ReadAt>) -> Self {
        let size = source.size();
        Self::part(source, 0, size)
    }

    /// Read from a part of a source, as much of it as the source has. Nothing is copied.
    pub fn part(source: Arc<dyn ReadAt>, offset: u64, size: u64) -> Self {
        let size = size.min(source.size().saturating_sub(offset));
        let buffer = if source.as_bytes().is_none() { Some(Rc::default()) } else { None };
        BytesReader {
            source: Some(source),
            start: offset,
            size: usize::try_from(size).unwrap_or(usize::MAX),
            position: Cell::default(),
            buffer,
        }
    }

    /// Read from a part of this stream, as much of it as the stream has. Nothing is copied.
    pub fn substream(&self, offset: usize, size: usize) -> Self {
        let offset = offset.min(self.size);
        BytesReader {
            start: self.start + offset as u64,
            size: size.min(self.size - offset),
            position: Cell::default(),
            ..Clone::clone(self)
        }
    }

    fn advance(&self, byte: usize) {
        self.position.set(Position { byte, ..Position::default() });
    }

    /// Check that bytes are there; returns the offset of the first one in the source.
    fn check(&self, length: usize) -> KResult<u64> {
        let position = self.position.get().byte;
        let available = self.size.saturating_sub(position);
        if length > available {
            return Err(KError::Eof { requested: length, available });
        }
        Ok(self.start.saturating_add(position as u64))
    }

    fn copy(&self, offset: u64, into: &mut [u8]) -> KResult<()> {
        let source = match &self.source {
            Some(source) if !into.is_empty() => source,
            _ => return Ok(()), // no source has no bytes, so none are wanted
        };
        let mut buffer = match &self.buffer {
            Some(buffer) if into.len() < BUFFER => buffer.borrow_mut(),
            _ => return Ok(source.read_exact_at(offset, into)?),
        };
        let mut skip = offset.checked_sub(buffer.offset).unwrap_or(u64::MAX);
        let has = buffer.bytes.len() as u64;
        if skip > has || has - skip < into.len() as u64 {
            let size = source.size().saturating_sub(offset).min(BUFFER as u64) as usize;
            buffer.bytes.clear();
            buffer.bytes.resize(size.max(into.len()), 0);
            buffer.offset = offset;
            if let Err(error) = source.read_exact_at(offset, &mut buffer.bytes) {
                buffer.bytes.clear();
                return Err(error.into());
            }
            skip = 0;
        }
        let skip = skip as usize;
        into.copy_from_slice(&buffer.bytes[skip..skip + into.len()]);
        Ok(())
    }

    /// Find a byte from the position on; returns the number of bytes before it.
    fn find(&self, wanted: u8) -> KResult<Option<usize>> {
        let start = self.position.get().byte;
        let mut done = start;
        let mut some = [0; 256];
        while done < self.size {
            let count = some.len().min(self.size - done);
            self.copy(self.start + done as u64, &mut some[..count])?;
            if let Some(index) = some[..count].iter().position(|byte| *byte == wanted) {
                return Ok(Some(done - start + index));
            }
            done += count;
        }
        Ok(None)
    }
}

impl From<Vec<u8>> for BytesReader {
    fn from(bytes: Vec<u8>) -> Self {
        Self::new(Arc::new(bytes))
    }
}

impl fmt::Debug for BytesReader {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let position = self.position.get().byte;
        write!(to, "BytesReader({position:#x} of {:#x})", self.size)
    }
}

impl KStream for BytesReader {
    fn clone(&self) -> BytesReader {
        Clone::clone(self)
    }

    fn size(&self) -> usize {
        self.size
    }

    fn pos(&self) -> usize {
        self.position.get().byte
    }

    fn is_eof(&self) -> bool {
        let position = self.position.get();
        position.bit_count == 0 && position.byte >= self.size
    }

    fn seek(&self, position: usize) -> KResult<()> {
        self.advance(position);
        Ok(())
    }

    fn read_exact(&self, into: &mut [u8]) -> KResult<()> {
        let offset = self.check(into.len())?;
        self.copy(offset, into)?;
        self.advance(self.pos() + into.len());
        Ok(())
    }

    fn read_bytes(&self, length: usize) -> KResult<Vec<u8>> {
        self.check(length)?;
        let mut found = Vec::new();
        if found.try_reserve_exact(length).is_err() {
            return Err(KError::IoError { msg: format!("no memory for {length:#x} bytes") });
        }
        found.resize(length, 0);
        self.read_exact(&mut found)?;
        Ok(found)
    }

    fn read_bytes_term(
        &self,
        end: u8,
        include: bool,
        consume: bool,
        needs_end: bool,
    ) -> KResult<Vec<u8>> {
        let length = match self.find(end)? {
            Some(length) => length,
            None if needs_end => return Err(KError::Eof { requested: 1, available: 0 }),
            None => return self.read_bytes_full(),
        };
        let mut found = self.read_bytes(length)?;
        if include {
            found.push(end);
        }
        if consume {
            self.advance(self.pos() + 1);
        }
        Ok(found)
    }

    fn align_to_byte(&self) -> KResult<()> {
        self.advance(self.pos());
        Ok(())
    }

    fn bits_left(&self) -> (u8, u32) {
        let position = self.position.get();
        (position.bits, position.bit_count)
    }

    fn set_bits_left(&self, bits: u8, count: u32) {
        self.position.set(Position { byte: self.pos(), bits, bit_count: count });
    }
}
