//! Parts of a triage dump: its memory, and the drivers that it lists.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::{Arc, Mutex};

use kaitai::{BytesReader, KStream, KStruct, OptRc, ReadAt, SharedType};

use crate::error::{damaged, Error};
use crate::header::Header;
use crate::parsers::*;

const MOST_BLOCKS: u64 = 0x8000;
const MOST_DRIVERS: u64 = 4096;
const MOST_UNLOADED: u64 = 50;
/// Bytes of a name with its length.
const LONGEST_NAME: u64 = 0x10008;
/// UTF-16 units of all names together, of which any number can be the same bytes of the file.
const MOST_UNITS: usize = 1 << 20;
/// Bytes of all blocks together: so many times the file, or `ALWAYS` if that is more.
const REPEATS: u64 = 4;
const ALWAYS: u64 = 16 << 20;
/// More than any entry of a table has.
const LONGEST_ENTRY: usize = 0x400;

/// Memory that a triage dump saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MemoryBlock {
    /// Virtual address.
    pub address: u64,
    /// Number of bytes.
    pub size: u64,
    /// File offset.
    pub offset: u64,
}

/// A driver that was loaded.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Module {
    /// Name as stored, possibly with a path; empty if it cannot be read.
    pub name: String,
    /// Virtual address.
    pub base: u64,
    /// Number of bytes.
    pub size: u32,
    /// `TimeDateStamp` of its image.
    pub timestamp: u32,
    /// `CheckSum` of its image.
    pub checksum: u32,
}

/// A driver that was unloaded.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnloadedModule {
    /// Name, of at most twelve characters.
    pub name: String,
    /// Virtual address where it was loaded.
    pub start: u64,
    /// Virtual address of its end.
    pub end: u64,
}

/// A table in the file: offset, and number of entries as stated.
#[derive(Debug, Clone, Copy)]
struct Table {
    offset: u64,
    count: u64,
}

/// Offsets of the parts of a triage dump.
#[derive(Debug)]
pub(crate) struct Directory {
    bits: u8,
    /// File offset of the directory itself; no part begins before it.
    start: u64,
    /// Where all parts begin.
    parts: Vec<u64>,
    blocks: Table,
    drivers: Table,
    unloaded: Table,
    names: std::ops::Range<u64>,
    stack: MemoryBlock,
    pub(crate) secondary: u64,
    map: Mutex<Option<Arc<BlockMap>>>,
}

macro_rules! directory {
    ($raw:ident, $bits:literal, $start:expr) => {{
        let part = "the triage directory";
        let unloaded = Table {
            offset: *$raw.ofs_unloaded_driver_table().map_err(damaged(part))?,
            count: $raw.num_unloaded_drivers().map_or(0, |count| u64::from(*count)),
        };
        let secondary = u64::from(*$raw.ofs_secondary_data().map_err(damaged(part))?);
        let names = u64::from(*$raw.ofs_string_pool());
        let parts = [
            *$raw.ofs_valid_mark(),
            *$raw.ofs_mm_storage(),
            *$raw.ofs_unloaded_drivers(),
            *$raw.ofs_prcb(),
            *$raw.ofs_process(),
            *$raw.ofs_thread(),
            *$raw.ofs_call_stack(),
            *$raw.ofs_driver_list(),
            *$raw.ofs_string_pool(),
            *$raw.ofs_data_page(),
            *$raw.ofs_debugger_data(),
            *$raw.ofs_data_blocks(),
        ];
        let mut parts: Vec<u64> = parts.iter().copied().map(u64::from).collect();
        parts.push(secondary);
        Directory {
            bits: $bits,
            start: $start,
            parts,
            blocks: Table {
                offset: u64::from(*$raw.ofs_data_blocks()),
                count: u64::from(*$raw.num_data_blocks()),
            },
            drivers: Table {
                offset: u64::from(*$raw.ofs_driver_list()),
                count: u64::from(*$raw.num_drivers()),
            },
            unloaded,
            names: names..names + u64::from(*$raw.len_string_pool()),
            stack: MemoryBlock {
                address: u64::from(*$raw.top_of_stack()),
                size: u64::from(*$raw.len_call_stack()),
                offset: u64::from(*$raw.ofs_call_stack()),
            },
            secondary,
            map: Mutex::default(),
        }
    }};
}

impl Directory {
    /// Read the directory; none if the dump is no triage dump.
    pub(crate) fn read(dump: &WindowsKernelDump) -> Result<Option<Self>, Error> {
        use WindowsKernelDump_Triage::*;
        let part = "the triage directory";
        let start = *dump.len_header().map_err(damaged(part))? as u64;
        let found = dump.triage().map_err(damaged(part))?;
        Ok(match &*found {
            Some(WindowsKernelDump_TriageDump64(raw)) => Some(directory!(raw, 64, start)),
            Some(WindowsKernelDump_TriageDump32(raw)) => Some(directory!(raw, 32, start)),
            None => None,
        })
    }

    /// Count the bytes that a part can have: it ends where another one begins, or the file ends.
    fn room(&self, offset: u64, file_size: u64) -> u64 {
        if offset < self.start {
            return 0;
        }
        let following = self.parts.iter().copied().filter(|part| *part > offset);
        following.fold(file_size, u64::min).saturating_sub(offset)
    }

    /// Read the whole entries of a table for which there is room.
    fn entries<T: Entry>(
        &self,
        source: &dyn ReadAt,
        root: &OptRc<WindowsKernelDump>,
        table: Table,
        most: u64,
    ) -> Result<Vec<OptRc<T>>, Error> {
        let size = size_of::<T>(root)?;
        let room = self.room(table.offset, source.size()) / size;
        let count = table.count.min(room).min(most);
        let mut bytes = vec![0; (count * size) as usize];
        source.read_exact_at(table.offset, &mut bytes)?;
        let stream = BytesReader::from(bytes);
        (0..count).map(|_| read::<T>(&stream, root).map_err(damaged("a table"))).collect()
    }

    /// Read the blocks in the order of the file, cut at the end of the file and of all addresses.
    pub(crate) fn blocks(
        &self,
        source: &dyn ReadAt,
        root: &OptRc<WindowsKernelDump>,
        header: &Header,
    ) -> Result<Vec<MemoryBlock>, Error> {
        let wide = self.listed::<WindowsKernelDump_TriageDataBlock64>(source, root)?;
        let found = if self.bits == 64 || self.blocks.count == 0 {
            wide.blocks
        } else {
            let narrow = self.listed::<WindowsKernelDump_TriageDataBlock32>(source, root)?;
            self.choose(narrow, wide)
        };
        let last = header.end().wrapping_sub(1);
        let cut = |block: MemoryBlock| {
            let in_space = match last.checked_sub(block.address) {
                Some(room) => room.saturating_add(1),
                None => 0,
            };
            let in_file = source.size().saturating_sub(block.offset);
            MemoryBlock { size: block.size.min(in_space).min(in_file), ..block }
        };
        Ok(found.into_iter().map(cut).filter(|block| block.size > 0).collect())
    }

    /// Read the table of blocks by the shape of an entry.
    fn listed<T: Entry + Block>(
        &self,
        source: &dyn ReadAt,
        root: &OptRc<WindowsKernelDump>,
    ) -> Result<Listed, Error> {
        let entries = self.entries::<T>(source, root, self.blocks, MOST_BLOCKS)?;
        let mut blocks: Vec<MemoryBlock> = entries.iter().map(|entry| entry.block()).collect();
        let size = size_of::<T>(root)?;
        // The blocks themselves begin where their table ends; their bytes are no entries.
        let first = blocks.first().map_or(0, |block| block.offset);
        let room = first.saturating_sub(self.blocks.offset) / size;
        if room > 0 && room < blocks.len() as u64 {
            blocks.truncate(room as usize);
        }
        let end = self.blocks.offset + blocks.len() as u64 * size;
        Ok(Listed { blocks, end })
    }

    /// Choose the size of entries in a 32-bit dump by the blocks, which follow each other.
    fn choose(&self, narrow: Listed, wide: Listed) -> Vec<MemoryBlock> {
        let mut possible: Vec<Listed> = Vec::new();
        possible.extend([narrow, wide].into_iter().filter(Listed::in_order));
        if possible.len() > 1 {
            possible.retain(Listed::at_its_end); // a single block is always in order
        }
        let found = match possible.pop() {
            Some(only) if possible.is_empty() => only.blocks,
            _ => Vec::new(),
        };
        found.into_iter().map(narrowed).collect()
    }

    /// Return the memory as one map, which is made at first use.
    pub(crate) fn map(
        &self,
        source: &dyn ReadAt,
        header: &Header,
        root: impl Fn() -> Result<OptRc<WindowsKernelDump>, Error>,
    ) -> Result<Arc<BlockMap>, Error> {
        let mut map = self.map.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some(made) = &*map {
            return Ok(Arc::clone(made));
        }
        let mut blocks = self.blocks(source, &root()?, header)?;
        let size = self.stack.size.min(self.room(self.stack.offset, source.size()));
        if size > 0 {
            let last = header.end().wrapping_sub(1);
            let in_space = last.checked_sub(self.stack.address).map_or(0, |n| n.saturating_add(1));
            let size = size.min(in_space);
            blocks.push(MemoryBlock { size, ..self.stack });
        }
        let made = Arc::new(BlockMap::new(&blocks, source.size()));
        *map = Some(Arc::clone(&made));
        Ok(made)
    }

    /// Iterate over the loaded drivers.
    pub(crate) fn modules(
        &self,
        source: &Arc<dyn ReadAt>,
        root: OptRc<WindowsKernelDump>,
    ) -> Result<Modules, Error> {
        let (table, most) = (self.drivers, MOST_DRIVERS);
        let entries = if self.bits == 64 {
            let found =
                self.entries::<WindowsKernelDump_DriverEntry64>(source, &root, table, most)?;
            found.iter().map(|entry| driver!(entry)).collect::<Vec<_>>()
        } else {
            let found =
                self.entries::<WindowsKernelDump_DriverEntry32>(source, &root, table, most)?;
            found.iter().map(|entry| driver!(entry)).collect()
        };
        let source = Arc::clone(source);
        let (entries, names) = (entries.into_iter(), self.names.clone());
        Ok(Modules { entries, names, units: 0, source, root })
    }

    /// List the unloaded drivers.
    pub(crate) fn unloaded(
        &self,
        source: &dyn ReadAt,
        root: &OptRc<WindowsKernelDump>,
    ) -> Result<Vec<UnloadedModule>, Error> {
        if self.unloaded.count == 0 {
            return Ok(Vec::new());
        }
        let (table, most) = (self.unloaded, MOST_UNLOADED);
        Ok(if self.bits == 64 {
            let found =
                self.entries::<WindowsKernelDump_UnloadedDriver64>(source, root, table, most)?;
            found.iter().map(|entry| unloaded!(entry)).collect()
        } else {
            let found =
                self.entries::<WindowsKernelDump_UnloadedDriver32>(source, root, table, most)?;
            found.iter().map(|entry| unloaded!(entry)).collect()
        })
    }
}

/// Blocks by one shape of entries, and the file offset behind their table.
struct Listed {
    blocks: Vec<MemoryBlock>,
    end: u64,
}

impl Listed {
    fn in_order(&self) -> bool {
        let follows = |pair: &[MemoryBlock]| pair[0].offset + pair[0].size == pair[1].offset;
        self.blocks.windows(2).all(follows)
    }

    fn at_its_end(&self) -> bool {
        self.blocks.first().map_or(false, |block| block.offset == self.end)
    }
}

/// Narrow an address of a 32-bit machine that was widened with its sign.
fn narrowed(block: MemoryBlock) -> MemoryBlock {
    let widened = block.address >> 31 == u64::MAX >> 31;
    let address = if widened { block.address & 0xFFFF_FFFF } else { block.address };
    MemoryBlock { address, ..block }
}

macro_rules! driver {
    ($entry:ident) => {
        Driver {
            base: u64::from(*$entry.dll_base()),
            size: *$entry.size_of_image(),
            timestamp: *$entry.time_date_stamp(),
            checksum: *$entry.check_sum(),
            name: u64::from(*$entry.ofs_driver_name()),
        }
    };
}
use driver;

macro_rules! unloaded {
    ($entry:ident) => {{
        let (name, length) = ($entry.driver_name(), usize::from(*$entry.name().length()));
        let text = text_of(&name[..(length & !1).min(name.len())]);
        UnloadedModule {
            name: text.split('\0').next().unwrap_or_default().to_string(),
            start: u64::from(*$entry.start_address()),
            end: u64::from(*$entry.end_address()),
        }
    }};
}
use unloaded;

/// A structure of the schema that is an entry of a table.
trait Entry: KStruct<Root = WindowsKernelDump> + 'static {}
impl<T: KStruct<Root = WindowsKernelDump> + 'static> Entry for T {}

/// Read a structure of the schema at the position of a stream.
pub(crate) fn read<T: KStruct<Root = WindowsKernelDump> + 'static>(
    stream: &BytesReader,
    root: &OptRc<WindowsKernelDump>,
) -> kaitai::KResult<OptRc<T>> {
    let root = Some(SharedType::new(root.get()));
    WindowsKernelDump::read_into::<_, T>(stream, root, None)
}

/// Return the size of a structure, by reading one.
fn size_of<T: Entry>(root: &OptRc<WindowsKernelDump>) -> Result<u64, Error> {
    let stream = BytesReader::from(vec![0; LONGEST_ENTRY]);
    read::<T>(&stream, root).map_err(damaged("an entry"))?;
    Ok((stream.pos() as u64).max(1))
}

trait Block {
    fn block(&self) -> MemoryBlock;
}
macro_rules! block {
    ($($kind:ident)*) => {$(
        impl Block for $kind {
            fn block(&self) -> MemoryBlock {
                MemoryBlock {
                    address: u64::from(*self.address()),
                    size: u64::from(*self.len_data()),
                    offset: u64::from(*self.ofs_data()),
                }
            }
        }
    )*};
}
block! { WindowsKernelDump_TriageDataBlock32 WindowsKernelDump_TriageDataBlock64 }

/// Decode text of Windows, which need not be valid.
fn text_of(bytes: &[u8]) -> String {
    let units = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
    String::from_utf16_lossy(&units.collect::<Vec<_>>())
}

struct Driver {
    base: u64,
    size: u32,
    timestamp: u32,
    checksum: u32,
    name: u64,
}

/// The loaded drivers of a triage dump; see [`crate::KernelDump::modules`].
///
/// A name is read when its module is asked for. An iterator belongs to one thread.
pub struct Modules {
    entries: std::vec::IntoIter<Driver>,
    names: std::ops::Range<u64>,
    units: usize,
    source: Arc<dyn ReadAt>,
    root: OptRc<WindowsKernelDump>,
}

impl std::fmt::Debug for Modules {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.debug_struct("Modules").field("left", &self.entries.len()).finish()
    }
}

impl Iterator for Modules {
    type Item = Result<Module, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let entry = self.entries.find(|entry| entry.base != 0)?;
        Some(self.name(entry.name).map(|name| Module {
            name,
            base: entry.base,
            size: entry.size,
            timestamp: entry.timestamp,
            checksum: entry.checksum,
        }))
    }
}

impl Modules {
    /// Read a name; empty if it is not in the pool of names, or those before it are too long.
    fn name(&mut self, offset: u64) -> Result<String, Error> {
        if !self.names.contains(&offset) || self.units > MOST_UNITS {
            return Ok(String::new());
        }
        let room = (self.names.end - offset).min(LONGEST_NAME);
        let stream = BytesReader::part(Arc::clone(&self.source), offset, room);
        match read::<WindowsKernelDump_DumpString>(&stream, &self.root) {
            Ok(string) => {
                let name = text_of(&string.text());
                self.units += name.encode_utf16().count();
                Ok(name)
            }
            Err(error @ kaitai::KError::IoError { .. }) => Err(damaged("a name")(error)),
            Err(_) => Ok(String::new()),
        }
    }
}

/// Memory as parts that do not overlap, ascending.
#[derive(Debug)]
pub(crate) struct BlockMap(Vec<MemoryBlock>);

impl BlockMap {
    /// Sort blocks; where some overlap, the one that is listed first counts.
    fn new(blocks: &[MemoryBlock], file_size: u64) -> Self {
        let mut room = file_size.saturating_mul(REPEATS).max(ALWAYS);
        let mut kept: Vec<MemoryBlock> = Vec::new();
        for block in blocks {
            if block.size > 0 && block.size <= room {
                room -= block.size;
                kept.push(*block);
            }
        }
        BlockMap(uppermost(&kept))
    }

    /// Find an address; returns its file offset, and how many bytes follow it there.
    pub(crate) fn locate(&self, address: u64) -> Option<(u64, u64)> {
        let index = self.0.partition_point(|part| part.address <= address).checked_sub(1)?;
        let part = self.0[index];
        let skip = address - part.address;
        Some((part.offset + skip, part.size.checked_sub(skip).filter(|left| *left > 0)?))
    }
}

fn uppermost(blocks: &[MemoryBlock]) -> Vec<MemoryBlock> {
    let mut order: Vec<usize> = (0..blocks.len()).collect();
    order.sort_by_key(|index| blocks[*index].address);
    let mut order = order.into_iter().peekable();
    let mut active: BinaryHeap<Reverse<usize>> = BinaryHeap::new();
    let mut found: Vec<MemoryBlock> = Vec::new();
    // Ends are kept as the last byte: the end of the address space itself is no number of 64 bits.
    let mut here = 0u64;
    loop {
        if active.is_empty() {
            match order.peek() {
                Some(next) => here = blocks[*next].address,
                None => return found,
            }
        }
        while let Some(next) = order.next_if(|next| blocks[*next].address <= here) {
            active.push(Reverse(next));
        }
        let block = match active.peek() {
            Some(Reverse(index)) => blocks[*index],
            None => return found,
        };
        let mut last = block.address + (block.size - 1);
        if last < here {
            active.pop();
            continue;
        }
        if let Some(next) = order.peek() {
            last = last.min(blocks[*next].address - 1);
        }
        let offset = block.offset + (here - block.address);
        found.push(MemoryBlock { address: here, size: last - here + 1, offset });
        match last.checked_add(1) {
            Some(next) => here = next,
            None => return found,
        }
    }
}
