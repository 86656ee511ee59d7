use std::fs::File;
use std::io::{Cursor, Seek, SeekFrom, Write};
use std::sync::Arc;

use kdmp_kaitai::{BytesReader, FileSource, KError, KStream, ReadAt, SeekSource};

/// A file that the test has for itself, removed with it.
struct Temporary(std::path::PathBuf);

impl Temporary {
    fn new(name: &str) -> Self {
        let name = format!("kdmp-kaitai-{}-{name}", std::process::id());
        Temporary(std::env::temp_dir().join(name))
    }
}
impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[test]
fn a_file_beyond_four_gigabytes() {
    let path = Temporary::new("sparse");
    let mut file = File::create(&path.0).unwrap();
    let end = 5 << 30;
    file.seek(SeekFrom::Start(end - 8)).unwrap();
    file.write_all(b"the end!").unwrap();
    let io = BytesReader::open(&path.0).unwrap();
    assert_eq!(io.size() as u64, end);
    io.seek(end as usize - 8).unwrap();
    assert_eq!(io.read_u4le(), Ok(u32::from_le_bytes(*b"the ")));
    assert_eq!(io.read_bytes(4).unwrap(), b"end!");
    assert!(io.is_eof());
    let source = FileSource::open(&path.0).unwrap();
    assert_eq!(source.size(), end);
    assert!(source.stored() <= end);
}

#[test]
fn reads_of_a_file_that_cross_the_buffer() {
    let path = Temporary::new("pattern");
    let bytes: Vec<u8> = (0..20_000u32).flat_map(|number| number.to_le_bytes()).collect();
    std::fs::write(&path.0, &bytes).unwrap();
    let io = BytesReader::open(&path.0).unwrap();
    for start in [4094, 0, 8190, 79_990, 5, 79_992, 4094] {
        io.seek(start).unwrap();
        assert_eq!(io.read_bytes(8).unwrap(), bytes[start..start + 8], "at {start}");
    }
    let part = io.substream(79_998, 100);
    assert_eq!(part.read_u2le(), Ok(0));
    assert_eq!(part.read_u1(), Err(KError::Eof { requested: 1, available: 0 }));
}

#[test]
fn a_file_that_shrinks() {
    let path = Temporary::new("shrinks");
    std::fs::write(&path.0, [1; 100]).unwrap();
    let io = BytesReader::open(&path.0).unwrap();
    File::create(&path.0).unwrap();
    assert!(matches!(io.read_u1(), Err(KError::IoError { .. })));
}

#[test]
fn what_is_no_file() {
    assert!(matches!(
        BytesReader::open(Temporary::new("none").0.clone()),
        Err(KError::IoError { .. })
    ));
    assert!(FileSource::open(std::env::temp_dir()).is_err());
}

#[test]
fn a_part_of_a_source() {
    let source: Arc<dyn ReadAt> = Arc::new(SeekSource::new(Cursor::new(b"0123456789")).unwrap());
    let io = BytesReader::part(Arc::clone(&source), 7, 100);
    assert_eq!(io.read_bytes_full().unwrap(), b"789");
    assert_eq!(BytesReader::part(source, u64::MAX, 1).size(), 0);
}

#[test]
fn bytes_behind_pointers() {
    let bytes = [1u8, 2, 3];
    let mut found = [0; 2];
    bytes[..].read_exact_at(1, &mut found).unwrap();
    assert_eq!(found, [2, 3]);
    let boxed: Box<dyn ReadAt> = Box::new(bytes.to_vec());
    assert_eq!((boxed.size(), boxed.as_bytes()), (3, Some(&bytes[..])));
    assert!(boxed.read_exact_at(2, &mut found).is_err());
    assert!(boxed.read_exact_at(u64::MAX, &mut found).is_err());
}

/// A source that gives one byte at a time, and is interrupted before each.
struct Slow(std::sync::atomic::AtomicUsize);

impl ReadAt for Slow {
    fn size(&self) -> u64 {
        10
    }
    fn read_at(&self, offset: u64, into: &mut [u8]) -> std::io::Result<usize> {
        if self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed) % 2 == 0 {
            return Err(std::io::ErrorKind::Interrupted.into());
        }
        into[0] = offset as u8;
        Ok(1)
    }
}

#[test]
fn reads_go_on_until_all_is_there() {
    let mut found = [0; 4];
    Slow(Default::default()).read_exact_at(3, &mut found).unwrap();
    assert_eq!(found, [3, 4, 5, 6]);
}
