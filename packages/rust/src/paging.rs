//! Page tables of x64 processors.

use kaitai::ReadAt;

use crate::error::Error;
use crate::layouts::word;
use crate::pages::{PageIndex, PAGE_SIZE};

const VALID: u64 = 1;
/// In entries of higher levels: the entry maps a page itself.
const LARGE: u64 = 1 << 7;
const PROTOTYPE: u64 = 1 << 10;
/// In entries that are not valid: the page is on its way out of memory, and still good.
const TRANSITION: u64 = 1 << 11;
const FRAME: u64 = 0x000F_FFFF_FFFF_F000;
const PAGE_BITS: u32 = 12;
const INDEX_BITS: u32 = 9;

/// Find the physical address of a virtual one; returns the size of its page as well.
pub(crate) fn translate(
    pages: &PageIndex,
    source: &dyn ReadAt,
    levels: u8,
    root: u64,
    address: u64,
) -> Result<(u64, u64), Error> {
    let sign = PAGE_BITS + INDEX_BITS * u32::from(levels) - 1;
    if address >> sign != 0 && address >> sign != u64::MAX >> sign {
        return Err(Error::NonCanonical { address });
    }
    let mut table = root & FRAME;
    for level in (1..=levels).rev() {
        let shift = PAGE_BITS + INDEX_BITS * u32::from(level - 1);
        let index = address >> shift & ((1 << INDEX_BITS) - 1);
        let (offset, _) = pages.locate(table / PAGE_SIZE).ok_or(Error::NotInDump { address })?;
        let mut bytes = [0; 8];
        source.read_exact_at(offset + index * 8, &mut bytes)?;
        let entry = word(&bytes);
        let kind = entry & (VALID | PROTOTYPE | TRANSITION);
        let size = 1 << shift;
        let maps_page = match level {
            1 => kind & VALID != 0 || kind == TRANSITION,
            2 | 3 => entry & (VALID | LARGE) == VALID | LARGE,
            _ => false,
        };
        if maps_page {
            return Ok((entry & FRAME & !(size - 1) | address & (size - 1), size));
        }
        if entry & VALID == 0 {
            return Err(Error::NotMapped { address, level });
        }
        table = entry & FRAME;
    }
    Err(Error::NotMapped { address, level: 1 }) // not reached: level 1 maps or refuses
}
