//! What a triage dump has beside its directory.

use crate::parsers::*;
use kaitai::*;

const BLOB_HEADER_SIZE: u64 = 0x20;

/// Data that a driver added: whose they are, and where they lie in the file.
pub struct Blob {
    pub tag: Vec<u8>,
    pub offset: u64,
    pub size: u64,
}

/// Reads a structure at an offset of the file.
fn at<T>(dump: &OptRc<WindowsKernelDump>, offset: u64) -> KResult<OptRc<T>>
where
    T: KStruct<Root = WindowsKernelDump> + 'static,
{
    let stream = Clone::clone(&*dump._io());
    stream.seek(offset as usize)?;
    WindowsKernelDump::read_into::<_, T>(&stream, Some(SharedType::new(dump.get())), None)
}

/// Gives the names of the loaded drivers as UTF-16LE, which need not be valid.
pub fn driver_names(dump: &OptRc<WindowsKernelDump>) -> KResult<Vec<Vec<u8>>> {
    use WindowsKernelDump_Triage::*;
    let offsets: Vec<u32> = match &*dump.triage()? {
        Some(WindowsKernelDump_TriageDump64(triage)) => {
            triage.drivers()?.iter().map(|it| *it.ofs_driver_name()).collect()
        }
        Some(WindowsKernelDump_TriageDump32(triage)) => {
            triage.drivers()?.iter().map(|it| *it.ofs_driver_name()).collect()
        }
        None => Vec::new(),
    };
    let name = |offset| Ok(at::<WindowsKernelDump_DumpString>(dump, offset)?.text().clone());
    offsets.into_iter().map(u64::from).map(name).collect()
}

/// Lists the data behind a triage dump.
pub fn blobs(dump: &OptRc<WindowsKernelDump>) -> KResult<Vec<Blob>> {
    use WindowsKernelDump_Triage::*;
    let mut found = Vec::new();
    let end = dump._io().size() as u64;
    let mut offset: u64 = match &*dump.triage()? {
        Some(WindowsKernelDump_TriageDump64(triage)) => (*triage.ofs_secondary_data()?).into(),
        Some(WindowsKernelDump_TriageDump32(triage)) => (*triage.ofs_secondary_data()?).into(),
        None => end,
    };
    if offset >= end {
        return Ok(found);
    }
    let head = at::<WindowsKernelDump_BlobFileHeader>(dump, offset)?;
    offset += u64::from(*head.header_size());
    while offset + BLOB_HEADER_SIZE <= end {
        let header = at::<WindowsKernelDump_BlobHeader>(dump, offset)?;
        let data = offset + BLOB_HEADER_SIZE + u64::from(*header.pre_pad());
        let size = u64::from(*header.data_size());
        if u64::from(*header.header_size()) != BLOB_HEADER_SIZE || data + size > end {
            break;
        }
        found.push(Blob { tag: header.tag().clone(), offset: data, size });
        offset = data + size + u64::from(*header.post_pad());
    }
    Ok(found)
}
