//! Where pages of physical memory lie in a dump.

use crate::parsers::*;
use kaitai::*;

const PAGE: u64 = 0x1000;
/// Stands where nothing was written. Some tools write full dumps without their type.
const NEVER_WRITTEN: i64 = 0x4547_4150;

/// Pages that lie one after another: the first, and how many.
type Run = (u64, u64);

/// Gives the offset in the file of a page, if the dump has it.
pub fn offset_of(dump: &OptRc<WindowsKernelDump>, page: u64) -> KResult<Option<u64>> {
    use WindowsKernelDump_DumpTypes::*;
    Ok(match &*dump.kind()? {
        Full | Unknown(NEVER_WRITTEN) => {
            in_runs(&runs(dump), *dump.ofs_pages()? as u64, page)
        }
        BitmapFull | BitmapKernel | Automatic => {
            let header = dump.bitmap_header()?.clone();
            let (pages, start) = (*header.pages(), *header.first_page());
            let bitmap = header.bitmap()?;
            in_bitmap(&bitmap, pages, start, page)
        }
        Summary => {
            let header = dump.summary_header()?.clone();
            let (pages, start) = (*header.pages(), *header.first_page());
            let bitmap = header.bitmap()?;
            in_bitmap(&bitmap, pages.into(), start.into(), page)
        }
        KernelMemory | KernelAndUserMemory | CompleteMemory => {
            let header = dump.rdmp_header()?.clone();
            let start = *header.first_page_offset();
            let table = ranges(dump, header.ranges()?.clone())?;
            in_runs(&table, start, page)
        }
        _ => None, // a triage dump has no pages, a header alone nothing
    })
}

fn runs(dump: &WindowsKernelDump) -> Vec<Run> {
    use WindowsKernelDump_Header::*;
    match &*dump.header() {
        Some(WindowsKernelDump_Header64(header)) => {
            let block = header.physical_memory_block();
            let runs = block.runs();
            runs.iter().map(|run| (*run.base_page(), *run.page_count())).collect()
        }
        Some(WindowsKernelDump_Header32(header)) => {
            let block = header.physical_memory_block();
            let runs = block.runs();
            runs.iter().map(|run| ((*run.base_page()).into(), (*run.page_count()).into())).collect()
        }
        _ => Vec::new(),
    }
}

/// Reads a table of ranges, which an entry of zeros may end early.
fn ranges(dump: &OptRc<WindowsKernelDump>, table: Vec<u8>) -> KResult<Vec<Run>> {
    let stream = BytesReader::from(table);
    let mut found = Vec::new();
    while !stream.is_eof() {
        let range = WindowsKernelDump::read_into::<_, WindowsKernelDump_PfnRange>(
            &stream,
            Some(SharedType::new(dump.get())),
            None,
        )?;
        let run = (*range.base_page(), *range.page_count());
        if run == (0, 0) {
            break;
        }
        found.push(run);
    }
    Ok(found)
}

/// Finds a page in runs that are stored one after another.
fn in_runs(runs: &[Run], mut start: u64, page: u64) -> Option<u64> {
    for &(base, count) in runs {
        if base <= page && page - base < count {
            return Some(start + (page - base) * PAGE);
        }
        start = start.wrapping_add(count.wrapping_mul(PAGE));
    }
    None
}

/// Finds a page by its bit: the pages whose bits are set are stored one after another.
fn in_bitmap(bitmap: &[u8], pages: u64, start: u64, page: u64) -> Option<u64> {
    let byte = usize::try_from(page / 8).ok()?;
    let bit = 1u8 << (page % 8);
    if page >= pages || bitmap.get(byte)? & bit == 0 {
        return None;
    }
    let ones = |bytes: &[u8]| bytes.iter().map(|it| u64::from(it.count_ones())).sum::<u64>();
    let before = ones(&bitmap[..byte]) + u64::from((bitmap[byte] & (bit - 1)).count_ones());
    Some(start + before * PAGE)
}
