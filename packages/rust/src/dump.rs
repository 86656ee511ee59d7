//! `KernelDump`: an open dump.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use kaitai::{FileSource, OptRc, ReadAt};

use crate::blobs::{self, Blob};
use crate::error::Error;
use crate::header::{self, Header};
use crate::layouts;
use crate::pages::{PageIndex, Runs, PAGE_SIZE};
use crate::paging;
use crate::parsers::WindowsKernelDump;
use crate::triage::{Directory, MemoryBlock, Modules, UnloadedModule};

/// A dump, of which the header and the index of pages are read; the rest is read when it is asked for.
///
/// It can be shared by threads.
pub struct KernelDump {
    source: Arc<dyn ReadAt>,
    header: Header,
    pages: Result<PageIndex, String>,
    triage: Option<Directory>,
}

impl KernelDump {
    /// Open a file.
    ///
    /// # Errors
    ///
    /// [`Error::Io`], [`Error::NotADump`], [`Error::Damaged`].
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Self, Error> {
        Self::from_reader(FileSource::open(path)?)
    }

    /// Open a dump in memory.
    ///
    /// # Errors
    ///
    /// [`Error::NotADump`], [`Error::Damaged`].
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, Error> {
        Self::from_reader(bytes)
    }

    /// Open a dump from any source with random access; see [`kaitai::SeekSource`] for streams.
    ///
    /// # Errors
    ///
    /// [`Error::Io`], [`Error::NotADump`], [`Error::Damaged`].
    pub fn from_reader<R: ReadAt + 'static>(reader: R) -> Result<Self, Error> {
        let source: Arc<dyn ReadAt> = Arc::new(reader);
        let parsed = header::parse(&source)?;
        let header = header::facts(&parsed)?;
        let pages = layouts::index(&parsed, &header, &*source)?;
        let triage = Directory::read(&parsed)?;
        Ok(KernelDump { source, header, pages, triage })
    }

    /// Facts of the header.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// Parse the dump by the schema: every field of the header, and what follows it on demand.
    ///
    /// The result belongs to one thread, and has to live as long as any part of it is used.
    ///
    /// # Errors
    ///
    /// [`Error::Io`], and [`Error::NotADump`] if the file has changed.
    pub fn parse(&self) -> Result<OptRc<WindowsKernelDump>, Error> {
        header::parse(&self.source)
    }

    /// The file, or whatever the dump was opened from.
    pub fn source(&self) -> &dyn ReadAt {
        &*self.source
    }

    /// Number of pages in the file; 0 for a dump without pages.
    pub fn page_count(&self) -> u64 {
        self.pages.as_ref().map_or(0, |pages| pages.stored)
    }

    /// Number of pages that the index lists, but for which the file is too short.
    pub fn missing_page_count(&self) -> u64 {
        self.pages.as_ref().map_or(0, PageIndex::missing)
    }

    /// Iterate over the pages in the file as runs, ascending, each as long as possible.
    ///
    /// # Errors
    ///
    /// [`Error::Unsupported`]: the dump has no pages, or no index of them.
    pub fn runs(&self) -> Result<Runs<'_>, Error> {
        Ok(self.index()?.runs())
    }

    /// Find the file offset of a page by its frame number; none if the page is not in the dump.
    ///
    /// # Errors
    ///
    /// [`Error::Unsupported`]: the dump has no pages, or no index of them.
    pub fn page_offset(&self, page: u64) -> Result<Option<u64>, Error> {
        Ok(self.index()?.locate(page).map(|(offset, _)| offset))
    }

    /// Read physical memory; fills the whole buffer.
    ///
    /// # Errors
    ///
    /// [`Error::NotInDump`] with the first address that cannot be read, [`Error::Unsupported`],
    /// [`Error::BadArgument`] for a buffer beyond 2⁶⁴, [`Error::Io`].
    pub fn read_physical(&self, address: u64, buffer: &mut [u8]) -> Result<(), Error> {
        let pages = self.index()?;
        check_range(address, buffer.len())?;
        gather(address, buffer, |at, into| {
            let in_page = at % PAGE_SIZE;
            let (offset, count) =
                pages.locate(at / PAGE_SIZE).ok_or(Error::NotInDump { address: at })?;
            let mut room = count.saturating_mul(PAGE_SIZE) - in_page;
            // A bitmap finds pages one by one.
            while room < into.len() as u64 {
                let next = at / PAGE_SIZE + (room + in_page) / PAGE_SIZE;
                match pages.locate(next) {
                    Some((there, more)) if there == offset + in_page + room => {
                        room += more * PAGE_SIZE;
                    }
                    _ => break,
                }
            }
            self.read_some(offset + in_page, room, into)
        })
    }

    /// Find the physical address of a virtual one, by the page tables of the header.
    ///
    /// # Errors
    ///
    /// As [`KernelDump::translate_by`].
    pub fn translate(&self, address: u64) -> Result<u64, Error> {
        self.translate_by(self.header.directory_table_base, address)
    }

    /// Find the physical address of a virtual one, by other page tables.
    ///
    /// Pages in transition are found as well: they were on their way out of memory, and are good.
    ///
    /// # Errors
    ///
    /// [`Error::NotMapped`], [`Error::NonCanonical`]; [`Error::NotInDump`] if a table was not
    /// saved; [`Error::Unsupported`] for machines other than x64 and dumps without pages;
    /// [`Error::Io`].
    pub fn translate_by(&self, directory_table_base: u64, address: u64) -> Result<u64, Error> {
        Ok(self.walk(directory_table_base, address)?.0)
    }

    /// Read virtual memory; fills the whole buffer.
    ///
    /// Triage dumps are read from their blocks and their stack, others by the page tables of the
    /// header.
    ///
    /// # Errors
    ///
    /// As [`KernelDump::read_virtual_by`].
    pub fn read_virtual(&self, address: u64, buffer: &mut [u8]) -> Result<(), Error> {
        self.read_virtual_by(self.header.directory_table_base, address, buffer)
    }

    /// Read virtual memory by other page tables; triage dumps have none, and ignore them.
    ///
    /// # Errors
    ///
    /// Those of [`KernelDump::translate_by`], with the first address that cannot be read;
    /// [`Error::NotInDump`] if a page or byte was not saved; [`Error::BadArgument`] for a buffer
    /// beyond 2⁶⁴.
    pub fn read_virtual_by(
        &self,
        directory_table_base: u64,
        address: u64,
        buffer: &mut [u8],
    ) -> Result<(), Error> {
        if let Some(triage) = &self.triage {
            check_range(address, buffer.len())?;
            let map = triage.map(&*self.source, &self.header, || self.parse())?;
            return gather(address, buffer, |at, into| {
                let (offset, room) = map.locate(at).ok_or(Error::NotInDump { address: at })?;
                self.read_some(offset, room, into)
            });
        }
        self.tables()?;
        check_range(address, buffer.len())?;
        gather(address, buffer, |at, into| {
            let (found, size) = self.walk(directory_table_base, at)?;
            let count = (size - found % size).min(into.len() as u64) as usize;
            match self.read_physical(found, &mut into[..count]) {
                Ok(()) => Ok(count),
                Err(error) => {
                    let missing = error.address().unwrap_or(found);
                    Err(error.at(at + (missing - found)))
                }
            }
        })
    }

    /// List the memory that a triage dump saved, in the order of the file.
    ///
    /// # Errors
    ///
    /// [`Error::Unsupported`]: it is no triage dump. [`Error::Io`].
    pub fn memory_blocks(&self) -> Result<Vec<MemoryBlock>, Error> {
        self.directory()?.blocks(&*self.source, &self.parse()?, &self.header)
    }

    /// Iterate over the drivers that a triage dump lists as loaded.
    ///
    /// # Errors
    ///
    /// [`Error::Unsupported`]: it is no triage dump. [`Error::Io`].
    pub fn modules(&self) -> Result<Modules, Error> {
        self.directory()?.modules(&self.source, self.parse()?)
    }

    /// List the drivers that a triage dump lists as unloaded.
    ///
    /// # Errors
    ///
    /// [`Error::Unsupported`]: it is no triage dump. [`Error::Io`].
    pub fn unloaded(&self) -> Result<Vec<UnloadedModule>, Error> {
        self.directory()?.unloaded(&*self.source, &self.parse()?)
    }

    /// List secondary data, in the order of the file; read its bytes from [`KernelDump::source`].
    ///
    /// # Errors
    ///
    /// [`Error::Unsupported`]: the end of the pages is not known. [`Error::Io`].
    pub fn blobs(&self) -> Result<Vec<Blob>, Error> {
        let start = match &self.triage {
            Some(triage) => triage.secondary,
            None => self.index()?.end(),
        };
        blobs::chain(&self.source, &self.parse()?, start)
    }

    fn index(&self) -> Result<&PageIndex, Error> {
        self.pages.as_ref().map_err(|why| Error::Unsupported(why.clone()))
    }

    fn directory(&self) -> Result<&Directory, Error> {
        let why = || Error::Unsupported("the dump is no triage dump".into());
        self.triage.as_ref().ok_or_else(why)
    }

    /// Return the index of pages, if the machine has page tables that can be read.
    fn tables(&self) -> Result<&PageIndex, Error> {
        let pages = self.index()?;
        if !self.header.is_x64() {
            let why = "page tables of other machines than x64 are not supported";
            return Err(Error::Unsupported(why.into()));
        }
        Ok(pages)
    }

    fn walk(&self, root: u64, address: u64) -> Result<(u64, u64), Error> {
        let levels = if self.header.paging_levels == 5 { 5 } else { 4 };
        paging::translate(self.tables()?, &*self.source, levels, root, address)
    }

    /// Read as much as is there of what is wanted; returns how much.
    fn read_some(&self, offset: u64, room: u64, into: &mut [u8]) -> Result<usize, Error> {
        let count = room.min(into.len() as u64) as usize;
        self.source.read_exact_at(offset, &mut into[..count])?;
        Ok(count)
    }
}

impl fmt::Debug for KernelDump {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = to.debug_struct("KernelDump");
        shown.field("header", &self.header).field("page_count", &self.page_count());
        shown.finish_non_exhaustive()
    }
}

fn check_range(address: u64, length: usize) -> Result<(), Error> {
    let last = (length as u64).saturating_sub(1);
    if address.checked_add(last).is_none() {
        return Err(Error::BadArgument(format!(
            "{length:#x} bytes at {address:#x} end beyond 2⁶⁴"
        )));
    }
    Ok(())
}

/// Fill a buffer piece by piece.
fn gather(
    address: u64,
    buffer: &mut [u8],
    mut read: impl FnMut(u64, &mut [u8]) -> Result<usize, Error>,
) -> Result<(), Error> {
    let mut done = 0;
    while done < buffer.len() {
        done += read(address + done as u64, &mut buffer[done..])?;
    }
    Ok(())
}
