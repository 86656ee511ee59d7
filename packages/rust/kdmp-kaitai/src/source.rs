//! Sources of bytes with random access.

use std::fs::{File, FileType};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::{Arc, Mutex};

/// Bytes that can be read at any offset, from several threads at once.
pub trait ReadAt: Send + Sync {
    /// Number of bytes.
    fn size(&self) -> u64;

    /// Read some bytes; returns how many, 0 at the end.
    ///
    /// # Errors
    ///
    /// The bytes cannot be read.
    fn read_at(&self, offset: u64, into: &mut [u8]) -> io::Result<usize>;

    /// Return all bytes, if they are in memory already.
    fn as_bytes(&self) -> Option<&[u8]> {
        None
    }

    /// Number of bytes that take up space; fewer than [`ReadAt::size`] for a file with holes.
    fn stored(&self) -> u64 {
        self.size()
    }

    /// Fill a buffer.
    ///
    /// # Errors
    ///
    /// The bytes cannot be read, or the source ends before.
    fn read_exact_at(&self, mut offset: u64, mut into: &mut [u8]) -> io::Result<()> {
        while !into.is_empty() {
            match self.read_at(offset, into) {
                Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(count) => {
                    let count = count.min(into.len());
                    into = &mut into[count..];
                    offset = offset.saturating_add(count as u64);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

impl ReadAt for [u8] {
    fn size(&self) -> u64 {
        self.len() as u64
    }

    fn read_at(&self, offset: u64, into: &mut [u8]) -> io::Result<usize> {
        let rest = usize::try_from(offset).ok().and_then(|start| self.get(start..)).unwrap_or(&[]);
        let count = rest.len().min(into.len());
        into[..count].copy_from_slice(&rest[..count]);
        Ok(count)
    }

    fn as_bytes(&self) -> Option<&[u8]> {
        Some(self)
    }
}

macro_rules! like {
    ($(($($of:tt)*) $kind:ty: $as:ident;)*) => {$(
        impl $($of)* ReadAt for $kind {
            fn size(&self) -> u64 {
                ReadAt::size(self.$as())
            }
            fn read_at(&self, offset: u64, into: &mut [u8]) -> io::Result<usize> {
                ReadAt::read_at(self.$as(), offset, into)
            }
            fn as_bytes(&self) -> Option<&[u8]> {
                ReadAt::as_bytes(self.$as())
            }
            fn stored(&self) -> u64 {
                ReadAt::stored(self.$as())
            }
        }
    )*};
}
like! {
    () Vec<u8>: as_slice;
    (<T: ReadAt + ?Sized>) Arc<T>: as_ref;
    (<T: ReadAt + ?Sized>) Box<T>: as_ref;
}

impl<T: ReadAt + ?Sized> ReadAt for &T {
    fn size(&self) -> u64 {
        (**self).size()
    }
    fn read_at(&self, offset: u64, into: &mut [u8]) -> io::Result<usize> {
        (**self).read_at(offset, into)
    }
    fn as_bytes(&self) -> Option<&[u8]> {
        (**self).as_bytes()
    }
    fn stored(&self) -> u64 {
        (**self).stored()
    }
}

/// A file, read by offsets. Its size is the one that it had when it was opened.
#[derive(Debug)]
pub struct FileSource {
    #[cfg(any(unix, windows))]
    file: File,
    #[cfg(not(any(unix, windows)))]
    file: Mutex<File>,
    size: u64,
    stored: u64,
}

impl FileSource {
    /// Open a file.
    ///
    /// # Errors
    ///
    /// The file cannot be opened, or is a folder or a pipe.
    pub fn open<P: AsRef<Path>>(path: P) -> io::Result<Self> {
        // Opening a named pipe would wait for its writer.
        check_kind(&std::fs::metadata(&path)?.file_type())?;
        Self::new(File::open(path)?)
    }

    /// Use an open file. Its position is neither used nor kept.
    ///
    /// # Errors
    ///
    /// The size of the file is unknown, or it is a folder or a pipe.
    pub fn new(mut file: File) -> io::Result<Self> {
        let about = file.metadata()?;
        check_kind(&about.file_type())?;
        // The metadata of a disk has no size; its end can be found all the same.
        let size = if about.is_file() { about.len() } else { file.seek(SeekFrom::End(0))? };
        #[cfg(not(any(unix, windows)))]
        let file = Mutex::new(file);
        #[cfg(unix)]
        let stored = match std::os::unix::fs::MetadataExt::blocks(&about).saturating_mul(512) {
            0 => size, // not every file system counts blocks
            bytes => bytes.min(size),
        };
        #[cfg(not(unix))]
        let stored = size;
        Ok(FileSource { file, size, stored })
    }
}

/// Refuse what has no bytes at offsets.
fn check_kind(kind: &FileType) -> io::Result<()> {
    #[cfg(unix)]
    let is_stream = std::os::unix::fs::FileTypeExt::is_fifo(kind)
        || std::os::unix::fs::FileTypeExt::is_socket(kind)
        || std::os::unix::fs::FileTypeExt::is_char_device(kind);
    #[cfg(not(unix))]
    let is_stream = false;
    if kind.is_dir() || is_stream {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "is no file, but a folder or pipe"));
    }
    Ok(())
}

impl ReadAt for FileSource {
    fn size(&self) -> u64 {
        self.size
    }

    fn stored(&self) -> u64 {
        self.stored
    }

    #[cfg(unix)]
    fn read_at(&self, offset: u64, into: &mut [u8]) -> io::Result<usize> {
        std::os::unix::fs::FileExt::read_at(&self.file, into, offset)
    }

    #[cfg(windows)]
    fn read_at(&self, offset: u64, into: &mut [u8]) -> io::Result<usize> {
        std::os::windows::fs::FileExt::seek_read(&self.file, into, offset)
    }

    #[cfg(not(any(unix, windows)))]
    fn read_at(&self, offset: u64, into: &mut [u8]) -> io::Result<usize> {
        read_with_seek(&self.file, offset, into)
    }
}

/// A stream that can seek, such as a `Cursor` or an image of another format, read by offsets.
#[derive(Debug)]
pub struct SeekSource<T> {
    stream: Mutex<T>,
    size: u64,
}

impl<T: Read + Seek + Send> SeekSource<T> {
    /// Use a stream. Its position is neither used nor kept.
    ///
    /// # Errors
    ///
    /// The stream cannot seek to its end.
    pub fn new(mut stream: T) -> io::Result<Self> {
        let size = stream.seek(SeekFrom::End(0))?;
        Ok(SeekSource { stream: Mutex::new(stream), size })
    }
}

impl<T: Read + Seek + Send> ReadAt for SeekSource<T> {
    fn size(&self) -> u64 {
        self.size
    }

    fn read_at(&self, offset: u64, into: &mut [u8]) -> io::Result<usize> {
        read_with_seek(&self.stream, offset, into)
    }
}

fn read_with_seek<T: Read + Seek>(
    stream: &Mutex<T>,
    offset: u64,
    into: &mut [u8],
) -> io::Result<usize> {
    // A panic of another thread in the middle of a read leaves nothing but the position.
    let mut stream = stream.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    stream.seek(SeekFrom::Start(offset))?;
    stream.read(into)
}
