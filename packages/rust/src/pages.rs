//! Indexes of pages: where in the file a page is stored.

use crate::error::Error;

/// Bytes of a page.
pub const PAGE_SIZE: u64 = 0x1000;
/// Frames of physical memory (52-bit addresses).
pub(crate) const FRAME_LIMIT: u64 = 1 << 40;
/// Bytes of a bitmap whose bits are counted together.
const BLOCK: usize = 512;

/// Pages that are consecutive both in memory and in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    /// Frame number of the first page.
    pub first_page: u64,
    /// Number of pages.
    pub pages: u64,
    /// File offset of the first page.
    pub offset: u64,
}

/// An index of the pages of a dump.
#[derive(Debug)]
pub(crate) struct PageIndex {
    kind: Kind,
    first_page: u64,
    /// Pages that the index lists.
    total: u64,
    /// Pages that are completely in the file.
    pub(crate) stored: u64,
}

#[derive(Debug)]
enum Kind {
    Runs(Vec<Listed>),
    Bitmap(Bitmap),
}

/// A run of an index, ascending by frame; `ordinal` counts the pages that are stored before it.
#[derive(Debug, Clone, Copy)]
struct Listed {
    frame: u64,
    pages: u64,
    ordinal: u64,
}

#[derive(Debug)]
struct Bitmap {
    bytes: Vec<u8>,
    /// Number of set bits before each block.
    before: Vec<u64>,
}

impl PageIndex {
    /// Index runs (first frame, pages) in the order of storage.
    pub(crate) fn of_runs<I: IntoIterator<Item = (u64, u64)>>(
        runs: I,
        first_page: u64,
        file_size: u64,
    ) -> Result<Self, Error> {
        let mut listed: Vec<Listed> = Vec::new();
        let mut total = 0u64;
        for (frame, pages) in runs {
            if pages == 0 {
                continue;
            }
            if frame.checked_add(pages).map_or(true, |end| end > FRAME_LIMIT) {
                let why =
                    format!("{pages:#x} pages from frame {frame:#x} on leave physical memory");
                return Err(Error::Damaged(why));
            }
            listed.push(Listed { frame, pages, ordinal: total });
            total = total.saturating_add(pages); // more than there are frames is refused below
        }
        listed.sort_by_key(|run| run.frame);
        for pair in listed.windows(2) {
            if pair[0].frame + pair[0].pages > pair[1].frame {
                let frame = pair[1].frame;
                return Err(Error::Damaged(format!("frame {frame:#x} is stored twice")));
            }
        }
        Ok(Self::new(Kind::Runs(listed), total, first_page, file_size))
    }

    /// Index a bitmap, whose bits from `bits` on do not count.
    pub(crate) fn of_bitmap(
        mut bytes: Vec<u8>,
        bits: u64,
        first_page: u64,
        file_size: u64,
    ) -> Self {
        if let (Some(last), 1..=7) = (bytes.last_mut(), bits % 8) {
            *last &= (1 << (bits % 8)) - 1;
        }
        let mut total = 0;
        let mut before = Vec::with_capacity(bytes.len() / BLOCK + 1);
        for block in bytes.chunks(BLOCK) {
            before.push(total);
            total += ones(block);
        }
        Self::new(Kind::Bitmap(Bitmap { bytes, before }), total, first_page, file_size)
    }

    fn new(kind: Kind, total: u64, first_page: u64, file_size: u64) -> Self {
        let stored = total.min(file_size.saturating_sub(first_page) / PAGE_SIZE);
        PageIndex { kind, first_page, total, stored }
    }

    pub(crate) fn missing(&self) -> u64 {
        self.total - self.stored
    }

    /// File offset behind the last page that the index lists.
    pub(crate) fn end(&self) -> u64 {
        self.first_page.saturating_add(self.total.saturating_mul(PAGE_SIZE))
    }

    /// Find a page; returns its file offset, and how many pages follow it in memory and file.
    pub(crate) fn locate(&self, frame: u64) -> Option<(u64, u64)> {
        let (ordinal, pages) = match &self.kind {
            Kind::Runs(runs) => {
                let index = runs.partition_point(|run| run.frame <= frame).checked_sub(1)?;
                let run = runs[index];
                let skip = frame - run.frame;
                (run.ordinal + skip, run.pages.checked_sub(skip).filter(|left| *left > 0)?)
            }
            Kind::Bitmap(bitmap) => (bitmap.ordinal(frame)?, 1),
        };
        let left = self.stored.checked_sub(ordinal).filter(|left| *left > 0)?;
        Some((self.first_page + ordinal * PAGE_SIZE, pages.min(left)))
    }

    /// Iterate over the stored pages, ascending.
    pub(crate) fn runs(&self) -> Runs<'_> {
        Runs { index: self, next: 0, ordinal: 0 }
    }
}

/// The stored pages of a dump as runs, ascending; see [`crate::KernelDump::runs`].
#[derive(Debug, Clone)]
pub struct Runs<'a> {
    index: &'a PageIndex,
    /// The next run, or the next bit.
    next: u64,
    /// Pages before the next bit.
    ordinal: u64,
}

impl Iterator for Runs<'_> {
    type Item = Run;

    fn next(&mut self) -> Option<Run> {
        match &self.index.kind {
            Kind::Runs(listed) => self.next_listed(listed),
            Kind::Bitmap(bitmap) => self.next_set(bitmap),
        }
    }
}

impl std::iter::FusedIterator for Runs<'_> {}

impl Runs<'_> {
    fn next_listed(&mut self, listed: &[Listed]) -> Option<Run> {
        let mut found: Option<Run> = None;
        while let Some(run) = listed.get(self.next as usize) {
            let pages = run.pages.min(self.index.stored.saturating_sub(run.ordinal));
            if pages > 0 {
                let offset = self.index.first_page + run.ordinal * PAGE_SIZE;
                match &mut found {
                    None => found = Some(Run { first_page: run.frame, pages, offset }),
                    Some(before) if continues(before, run.frame, offset) => before.pages += pages,
                    Some(_) => break,
                }
            }
            self.next += 1;
        }
        found
    }

    fn next_set(&mut self, bitmap: &Bitmap) -> Option<Run> {
        let left = self.index.stored.checked_sub(self.ordinal).filter(|left| *left > 0)?;
        let first_page = bitmap.next(self.next, true)?;
        let end = bitmap.next(first_page, false).unwrap_or(bitmap.bytes.len() as u64 * 8);
        let pages = (end - first_page).min(left);
        let offset = self.index.first_page + self.ordinal * PAGE_SIZE;
        self.next = end;
        self.ordinal += pages;
        Some(Run { first_page, pages, offset })
    }
}

fn continues(before: &Run, frame: u64, offset: u64) -> bool {
    before.first_page + before.pages == frame && before.offset + before.pages * PAGE_SIZE == offset
}

impl Bitmap {
    /// Count the set bits before one that is set; none if it is not.
    fn ordinal(&self, frame: u64) -> Option<u64> {
        let index = usize::try_from(frame / 8).ok()?;
        let bit = 1u8 << (frame % 8);
        let byte = self.bytes.get(index)?;
        if byte & bit == 0 {
            return None;
        }
        let block = index / BLOCK;
        let inside = ones(&self.bytes[block * BLOCK..index]);
        Some(self.before[block] + inside + u64::from((byte & (bit - 1)).count_ones()))
    }

    /// Find the first bit from one on that is set, or that is not.
    fn next(&self, from: u64, set: bool) -> Option<u64> {
        let ignored = if set { 0 } else { 0xFF };
        let start = usize::try_from(from / 8).ok()?;
        let wanted = |byte: u8| if set { byte } else { !byte };
        let first = wanted(*self.bytes.get(start)?) >> (from % 8);
        if first != 0 {
            return Some(from + u64::from(first.trailing_zeros()));
        }
        let rest = &self.bytes[start + 1..];
        let whole = rest.chunks(8).take_while(|word| word.iter().all(|byte| *byte == ignored));
        let skip = whole.map(<[u8]>::len).sum::<usize>();
        let found = skip + rest[skip..].iter().position(|byte| *byte != ignored)?;
        let byte = wanted(rest[found]);
        Some((start + 1 + found) as u64 * 8 + u64::from(byte.trailing_zeros()))
    }
}

fn ones(bytes: &[u8]) -> u64 {
    let words = bytes.chunks_exact(8);
    let rest = words.remainder().iter().map(|byte| byte.count_ones()).sum::<u32>();
    let whole = words.map(|word| {
        let mut number = [0; 8];
        number.copy_from_slice(word);
        u64::from_ne_bytes(number).count_ones()
    });
    u64::from(whole.sum::<u32>() + rest)
}
