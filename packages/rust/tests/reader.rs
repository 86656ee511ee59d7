//! Tests of the reader by its public interface, with the sample dump of kdmp_ks as `memory.dmp`.
//!
//! What it reads is compared with other readers elsewhere; here is what is particular to Rust.

use std::io::{self, Cursor};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::Arc;

use windows_kernel_dump::kaitai::SeekSource;
use windows_kernel_dump::{Error, KernelDump, ReadAt, PAGE_SIZE};

const RIP: u64 = 0xFFFF_F800_0020_1234;

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("memory.dmp")
}

fn bytes() -> Vec<u8> {
    std::fs::read(path()).expect("the sample dump, as memory.dmp")
}

#[test]
fn a_dump_is_the_same_from_every_source() {
    let stream = SeekSource::new(Cursor::new(bytes())).unwrap();
    let dumps = [
        KernelDump::open(path()).unwrap(),
        KernelDump::from_bytes(bytes()).unwrap(),
        KernelDump::from_reader(stream).unwrap(),
    ];
    let mut code = [[0; 16]; 3];
    for (dump, code) in dumps.iter().zip(&mut code) {
        assert_eq!(dump.header(), dumps[0].header());
        assert!(dump.runs().unwrap().eq(dumps[0].runs().unwrap()));
        dump.read_virtual(RIP, code).unwrap();
    }
    assert_eq!(code[1], code[0]);
    assert_eq!(code[2], code[0]);
}

#[test]
fn threads_share_a_dump() {
    fn check<T: Send + Sync + 'static>(_: &T) {}
    let dump = Arc::new(KernelDump::open(path()).unwrap());
    check(&dump);
    check::<Option<Error>>(&None);
    let read = |dump: Arc<KernelDump>| move || (dump.translate(RIP).unwrap(), dump.page_count());
    let threads: Vec<_> = (0..4).map(|_| std::thread::spawn(read(Arc::clone(&dump)))).collect();
    for thread in threads {
        assert_eq!(thread.join().unwrap(), (0x10_1234, dump.page_count()));
    }
}

#[test]
fn runs_are_all_pages() {
    let dump = KernelDump::open(path()).unwrap();
    let runs: Vec<_> = dump.runs().unwrap().collect();
    assert_eq!(runs.iter().map(|run| run.pages).sum::<u64>(), dump.page_count());
    for run in &runs {
        let last = run.first_page + run.pages - 1;
        let offset = run.offset + (run.pages - 1) * PAGE_SIZE;
        assert_eq!(dump.page_offset(last).unwrap(), Some(offset));
        assert_eq!(dump.page_offset(run.first_page).unwrap(), Some(run.offset));
    }
    let mut again = dump.runs().unwrap();
    assert_eq!(again.by_ref().count(), runs.len());
    assert_eq!(again.next(), None);
}

#[test]
fn errors_have_codes_addresses_and_sources() {
    let dump = KernelDump::open(path()).unwrap();
    let code = |error: Error| (error.code(), error.address());
    let mut byte = [0];
    let absent = dump.read_physical(0xFEE0_0000, &mut byte).unwrap_err();
    assert_eq!(absent.to_string(), "0xfee00000 is not in the dump");
    assert_eq!(code(absent), ("not_in_dump", Some(0xFEE0_0000)));
    let far = dump.translate(1 << 60).unwrap_err();
    assert_eq!(code(far), ("non_canonical", Some(1 << 60)));
    let wraps = dump.read_physical(u64::MAX, &mut [0; 2]).unwrap_err();
    assert_eq!(code(wraps), ("bad_argument", None));
    assert_eq!(dump.memory_blocks().unwrap_err().code(), "unsupported");
    assert_eq!(KernelDump::from_bytes(vec![0; 9000]).unwrap_err().code(), "not_a_dump");
    assert_eq!(KernelDump::from_bytes(bytes()[..99].to_vec()).unwrap_err().code(), "not_a_dump");
    let missing = KernelDump::open(path().join("nothing")).unwrap_err();
    assert!(std::error::Error::source(&missing).is_some());
    assert_eq!(missing.code(), "io");
}

/// A source that fails from an offset on, and counts what was read of it.
struct Broken {
    bytes: Vec<u8>,
    end: u64,
    read: Arc<AtomicU64>,
}

impl ReadAt for Broken {
    fn size(&self) -> u64 {
        self.bytes.size()
    }
    fn read_at(&self, offset: u64, into: &mut [u8]) -> io::Result<usize> {
        if offset + into.len() as u64 > self.end {
            return Err(io::Error::new(io::ErrorKind::Other, "a bad sector"));
        }
        self.read.fetch_add(into.len() as u64, Ordering::Relaxed);
        self.bytes.read_at(offset, into)
    }
}

#[test]
fn only_the_header_is_read_and_failures_are_passed_on() {
    let read = Arc::new(AtomicU64::new(0));
    let broken = |end| Broken { bytes: bytes(), end, read: Arc::clone(&read) };
    let dump = KernelDump::from_reader(broken(0x4000)).unwrap();
    assert!(read.load(Ordering::Relaxed) <= 0x4000);
    let failed = dump.read_virtual(RIP, &mut [0; 8]).unwrap_err();
    assert_eq!(failed.to_string(), "the file cannot be read: a bad sector");
    assert_eq!(KernelDump::from_reader(broken(0x10)).unwrap_err().code(), "io");
}

#[test]
fn the_parser_has_all_fields() {
    use windows_kernel_dump::parsers::{WindowsKernelDump_Header, WindowsKernelDump_MachineTypes};
    let parsed = KernelDump::open(path()).unwrap().parse().unwrap();
    match &*parsed.header() {
        Some(WindowsKernelDump_Header::WindowsKernelDump_Header64(header)) => {
            assert_eq!(*header.machine_image_type(), WindowsKernelDump_MachineTypes::Amd64);
            assert_eq!(*header.number_processors(), 2);
        }
        other => panic!("{other:?}"),
    };
}
