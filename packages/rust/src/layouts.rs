//! From the header to the index of pages, for every kind of dump.

use std::io;

use kaitai::{KError, ReadAt};

use crate::error::{damaged, Error};
use crate::header::{Header, NOT_WRITTEN};
use crate::pages::{PageIndex, FRAME_LIMIT};
use crate::parsers::*;

/// Frames that a bitmap may cover.
const MOST_BITS: u64 = FRAME_LIMIT >> 4;
/// Bytes of a bitmap that may be a hole in a sparse file.
const MOST_HOLES: u64 = 64 << 20;
const RANGE: usize = 16;
/// Bytes of a table of ranges that are read at once.
const CHUNK: u64 = 1 << 20;

/// Index the pages of a dump. An inner error says why there are none.
pub(crate) fn index(
    dump: &WindowsKernelDump,
    header: &Header,
    source: &dyn ReadAt,
) -> Result<Result<PageIndex, String>, Error> {
    use WindowsKernelDump_DumpTypes::*;
    let encrypted = i64::from(&WindowsKernelDump_AttributeMasks::EncryptedDumpData) as u32;
    if header.attributes != NOT_WRITTEN && header.attributes & encrypted != 0 {
        return Ok(Err("the memory of the dump is encrypted".into()));
    }
    match WindowsKernelDump_DumpTypes::try_from(i64::from(header.kind)) {
        Ok(Full) => full(dump, source),
        Ok(Summary) => summary(dump, source).map(Ok),
        Ok(BitmapFull) | Ok(BitmapKernel) => bitmap(dump, source).map(Ok),
        Ok(Automatic) => match dump.bitmap_header().map(|_| ()) {
            Err(KError::ValidationFailed(_)) => {
                Ok(Err("an automatic dump of unknown layout: its pages cannot be found".into()))
            }
            _ => bitmap(dump, source).map(Ok),
        },
        Ok(KernelMemory) | Ok(KernelAndUserMemory) | Ok(CompleteMemory) if header.bits == 32 => {
            Ok(Err("range dumps of 32-bit machines are not supported".into()))
        }
        Ok(KernelMemory) | Ok(KernelAndUserMemory) | Ok(CompleteMemory) => {
            ranges(dump, header, source).map(Ok)
        }
        Ok(Triage) => Ok(Err("a triage dump has no pages of physical memory".into())),
        Ok(Header) => Ok(Err("the dump consists of its header".into())),
        _ => Ok(Err(format!("dumps of type {:#x} are not supported", header.kind))),
    }
}

macro_rules! descriptor {
    ($header:ident) => {{
        let block = $header.physical_memory_block();
        let most = *block.max_runs().map_err(damaged("PhysicalMemoryBlock"))?;
        let runs: Vec<(u64, u64)> = block
            .runs()
            .iter()
            .map(|run| (u64::from(*run.base_page()), u64::from(*run.page_count())))
            .collect();
        let count = *block.number_of_runs();
        (count, most, runs)
    }};
}

fn full(dump: &WindowsKernelDump, source: &dyn ReadAt) -> Result<Result<PageIndex, String>, Error> {
    use WindowsKernelDump_Header::*;
    let (count, most, runs) = match &*dump.header() {
        Some(WindowsKernelDump_Header64(header)) => descriptor!(header),
        Some(WindowsKernelDump_Header32(header)) => descriptor!(header),
        _ => return Err(Error::NotADump("there is no header".into())),
    };
    if count == NOT_WRITTEN {
        return Ok(Err("the list of pages was never written".into()));
    }
    if u64::from(count) > u64::from(most) {
        return Err(Error::Damaged(format!("{count:#x} runs of pages, where {most:#x} have room")));
    }
    let first_page = *dump.ofs_pages().map_err(damaged("the header"))? as u64;
    PageIndex::of_runs(runs, first_page, source.size()).map(Ok)
}

fn bitmap(dump: &WindowsKernelDump, source: &dyn ReadAt) -> Result<PageIndex, Error> {
    let header = dump.bitmap_header().map_err(damaged("the bitmap header"))?;
    let header = match header.as_ref() {
        Some(header) => header,
        None => return Err(Error::Damaged("there is no bitmap header".into())),
    };
    let place = *header.ofs_bitmap().map_err(damaged("the bitmap header"))? as u64;
    let (pages, first_page) = (*header.pages(), *header.first_page());
    read_bitmap(source, place, pages, first_page, || header.len_bitmap().map(|length| *length))
}

fn summary(dump: &WindowsKernelDump, source: &dyn ReadAt) -> Result<PageIndex, Error> {
    let header = dump.summary_header().map_err(damaged("the summary header"))?;
    let header = match header.as_ref() {
        Some(header) => header,
        None => return Err(Error::Damaged("there is no summary header".into())),
    };
    let place = *header.ofs_bitmap().map_err(damaged("the summary header"))? as u64;
    let (pages, first_page) = (u64::from(*header.pages()), u64::from(*header.first_page()));
    read_bitmap(source, place, pages, first_page, || header.len_bitmap().map(|length| *length))
}

fn read_bitmap(
    source: &dyn ReadAt,
    offset: u64,
    bits: u64,
    first_page: u64,
    length: impl Fn() -> Result<u64, KError>,
) -> Result<PageIndex, Error> {
    if bits > MOST_BITS {
        return Err(Error::Damaged(format!("a bitmap of {bits:#x} pages")));
    }
    let length = length().map_err(damaged("the bitmap"))?;
    let end = check_inside(source, "the bitmap", offset, length)?;
    if first_page < end {
        let why =
            format!("pages from {first_page:#x} on overlap the bitmap, which ends at {end:#x}");
        return Err(Error::Damaged(why));
    }
    if length > MOST_HOLES && length > source.stored() {
        return Err(Error::Unsupported("the bitmap is a hole in the file".into()));
    }
    let mut bytes = Vec::new();
    let memory = usize::try_from(length).ok().map(|length| bytes.try_reserve_exact(length));
    if !matches!(memory, Some(Ok(()))) {
        return Err(Error::Unsupported(format!("no memory for a bitmap of {length:#x} bytes")));
    }
    bytes.resize(length as usize, 0);
    source.read_exact_at(offset, &mut bytes)?;
    Ok(PageIndex::of_bitmap(bytes, bits, first_page, source.size()))
}

/// Check that a part is in the file; returns its end.
fn check_inside(source: &dyn ReadAt, part: &str, offset: u64, length: u64) -> Result<u64, Error> {
    match offset.checked_add(length) {
        Some(end) if end <= source.size() => Ok(end),
        _ => Err(Error::Damaged(format!("the file ends inside {part} ({length:#x} bytes)"))),
    }
}

fn ranges(
    dump: &WindowsKernelDump,
    about: &Header,
    source: &dyn ReadAt,
) -> Result<PageIndex, Error> {
    let part = "the range header";
    let header = dump.rdmp_header().map_err(damaged(part))?;
    let header = match header.as_ref() {
        Some(header) => header,
        None => return Err(Error::Damaged("there is no range header".into())),
    };
    let offset = *header.ofs_ranges().map_err(damaged(part))? as u64;
    let length = *header.len_ranges().map_err(damaged(part))?;
    let complete = i64::from(&WindowsKernelDump_DumpTypes::CompleteMemory);
    let stated = if i64::from(about.kind) == complete {
        header.number_of_ranges().map_err(damaged(part))?;
        Some(*header.total_number_of_pages().map_err(damaged(part))?)
    } else {
        None
    };
    let first_page = *header.first_page_offset();
    if offset.checked_add(length) != Some(first_page) {
        return Err(Error::Damaged("pages do not begin where their metadata end".into()));
    }
    if length % RANGE as u64 != 0 {
        return Err(Error::Damaged("the table of ranges does not have whole entries".into()));
    }
    check_inside(source, "the table of ranges", offset, length)?;
    let mut runs = table(source, offset, first_page)?;
    if let Some(pages) = stated {
        let used = entries_for(&runs, pages)?;
        runs.truncate(used);
    }
    PageIndex::of_runs(runs, first_page, source.size())
}

/// Read a table of ranges up to an entry of zeros, piece by piece: it may be a hole in the file.
fn table(source: &dyn ReadAt, mut offset: u64, end: u64) -> io::Result<Vec<(u64, u64)>> {
    let mut found = Vec::new();
    let mut bytes = Vec::new();
    while offset < end {
        bytes.resize(CHUNK.min(end - offset) as usize, 0);
        source.read_exact_at(offset, &mut bytes)?;
        for entry in bytes.chunks_exact(RANGE) {
            let (frame, pages) = (word(&entry[..8]), word(&entry[8..]));
            if frame == 0 && pages == 0 {
                return Ok(found);
            }
            found.push((frame, pages));
        }
        offset += bytes.len() as u64;
    }
    Ok(found)
}

/// Read a little-endian number of up to 8 bytes.
pub(crate) fn word(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// Count the entries of a table that it takes to reach the stated number of pages.
fn entries_for(runs: &[(u64, u64)], stated: u64) -> Result<usize, Error> {
    let mut sum = 0u128;
    for (index, (_, pages)) in runs.iter().enumerate() {
        sum += u128::from(*pages);
        if sum > u128::from(stated) {
            return Err(Error::Damaged(format!("{stated:#x} pages end inside a range")));
        }
        if sum == u128::from(stated) {
            return Ok(index + 1);
        }
    }
    Ok(runs.len())
}
