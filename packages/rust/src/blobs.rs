//! Secondary data: what drivers added behind a dump.

use std::sync::Arc;

use kaitai::{BytesReader, KError, KStream, OptRc, ReadAt};

use crate::error::{damaged, Error};
use crate::parsers::*;
use crate::triage::read;

const MOST_BLOBS: usize = 4096;

/// Data that a driver added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Blob {
    /// Tag of the data, a GUID as Windows stores it.
    pub tag: [u8; 16],
    /// File offset.
    pub offset: u64,
    /// Number of bytes; may be 0.
    pub size: u64,
}

/// Follow the chain of blobs as far as it goes.
pub(crate) fn chain(
    source: &Arc<dyn ReadAt>,
    root: &OptRc<WindowsKernelDump>,
    start: u64,
) -> Result<Vec<Blob>, Error> {
    let end = source.size();
    let stream = |offset| BytesReader::part(Arc::clone(source), offset, u64::MAX);
    let head = stream(start);
    match read::<WindowsKernelDump_BlobFileHeader>(&head, root) {
        Ok(_) => {}
        Err(error @ KError::IoError { .. }) => return Err(damaged("secondary data")(error)),
        Err(_) => return Ok(Vec::new()), // nothing was added
    }
    let mut next = start.saturating_add(head.pos() as u64);
    let mut found = Vec::new();
    while found.len() < MOST_BLOBS {
        let here = stream(next);
        let header = match read::<WindowsKernelDump_BlobHeader>(&here, root) {
            Ok(header) => header,
            Err(error @ KError::IoError { .. }) => return Err(damaged("secondary data")(error)),
            Err(_) => break,
        };
        let length = here.pos() as u64;
        if u64::from(*header.header_size()) != length {
            break;
        }
        let offset = next.saturating_add(length + u64::from(*header.pre_pad()));
        let size = u64::from(*header.data_size());
        let after = offset.saturating_add(size);
        if after > end {
            break;
        }
        let mut tag = [0; 16];
        tag.iter_mut().zip(&*header.tag()).for_each(|(to, from)| *to = *from);
        found.push(Blob { tag, offset, size });
        next = after.saturating_add(u64::from(*header.post_pad())).min(end);
    }
    Ok(found)
}
