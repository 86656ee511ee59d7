//! Times the crate kdmp-parser: `rust-driver READER WORKLOAD DUMP [ARGUMENTS]`.
//!
//! READER is `new`, which is what the crate chooses by itself (a mapping up to 4 GiB, reads of the
//! file beyond), or `mapped`. What was measured goes to stdout as one line of JSON: seconds of
//! processor time, seconds by the clock, number of operations, the sum of all answers, and the
//! peak of resident memory in bytes.

use std::env;
use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::time::Instant;

use kdmp_parser::gxa::{Gpa, Gva};
use kdmp_parser::map::MappedFileReader;
use kdmp_parser::parse::KernelDumpParser;
use kdmp_parser::structs::LdrDataTableEntry;
use kdmp_parser::{phys, virt};

type Outcome<T> = Result<T, Box<dyn Error>>;

#[repr(C)]
struct Timespec {
    seconds: i64,
    nanoseconds: i64,
}

unsafe extern "C" {
    fn clock_gettime(clock: i32, time: *mut Timespec) -> i32;
}

const PROCESS_TIME: i32 = if cfg!(target_os = "macos") { 12 } else { 2 };

/// Seconds that the processor has spent on this process.
fn processor_time() -> f64 {
    let mut now = Timespec {
        seconds: 0,
        nanoseconds: 0,
    };
    // SAFETY: the structure is that of a 64-bit system, and lives as long as the call.
    assert_eq!(unsafe { clock_gettime(PROCESS_TIME, &mut now) }, 0);
    now.seconds as f64 + now.nanoseconds as f64 / 1e9
}

/// The peak of resident memory in bytes, where the system tells.
fn peak_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|rest| rest.split_whitespace().next()?.parse::<u64>().ok());
    kib.unwrap_or(0) * 1024
}

/// What was measured.
struct Measured {
    cpu: f64,
    wall: f64,
    operations: u64,
    answer: u64,
}

/// Times some work that gives the number of operations and the sum of the answers.
fn timed(work: impl FnOnce() -> Outcome<(u64, u64)>) -> Outcome<Measured> {
    let (wall, cpu) = (Instant::now(), processor_time());
    let (operations, answer) = work()?;
    Ok(Measured {
        cpu: processor_time() - cpu,
        wall: wall.elapsed().as_secs_f64(),
        operations,
        answer,
    })
}

fn opened(reader: &str, path: &str) -> Outcome<KernelDumpParser> {
    Ok(match reader {
        "new" => KernelDumpParser::new(path)?,
        "mapped" => KernelDumpParser::with_reader(MappedFileReader::new(path)?)?,
        _ => return Err(format!("no reader {reader}").into()),
    })
}

fn number(text: Option<&String>) -> Outcome<u64> {
    Ok(text.ok_or("an argument is lacking")?.parse()?)
}

/// The addresses in a file of pairs, the second of which is the answer that is due.
fn addresses(path: Option<&String>, count: Option<&String>) -> Outcome<Vec<u64>> {
    let bytes = fs::read(path.ok_or("no file of addresses")?)?;
    let pairs = bytes.chunks_exact(16).take(number(count)? as usize);
    Ok(pairs
        .map(|pair| u64::from_le_bytes(pair[..8].try_into().unwrap()))
        .collect())
}

/// Does something with each address, once to warm up and to sum up the answers, once for the time.
fn each(addresses: &[u64], act: impl Fn(u64) -> Outcome<u64>) -> Outcome<Measured> {
    let mut answer = 0u64;
    for &address in addresses {
        answer = answer.wrapping_add(act(address)?);
    }
    timed(|| {
        for &address in addresses {
            black_box(act(black_box(address))?);
        }
        Ok((addresses.len() as u64, answer))
    })
}

fn first_word(bytes: &[u8]) -> u64 {
    u64::from_le_bytes(bytes[..8].try_into().unwrap())
}

fn measure(reader: &str, workload: &str, path: &str, rest: &[String]) -> Outcome<Measured> {
    match workload {
        "open" => {
            let address = Gpa::new(number(rest.first())?);
            return timed(|| {
                let dump = opened(reader, path)?;
                let mut bytes = [0xff; 16];
                phys::Reader::new(&dump).read_exact(address, &mut bytes)?;
                Ok((1, first_word(&bytes)))
            });
        }
        "modules" => {
            return timed(|| {
                let dump = opened(reader, path)?;
                let modules = dump.kernel_modules().map(|(at, _)| at.start);
                Ok((
                    1,
                    modules.fold(0u64, |sum, start| sum.wrapping_add(start.into())),
                ))
            });
        }
        _ => {}
    }
    let dump = opened(reader, path)?;
    let physical = phys::Reader::new(&dump);
    let memory = virt::Reader::new(&dump);
    match workload {
        "physical" => each(&addresses(rest.first(), rest.get(1))?, |address| {
            let mut page = [0; 0x1000];
            physical.read_exact(Gpa::new(address), &mut page)?;
            Ok(first_word(black_box(&page)))
        }),
        "virtual" => each(&addresses(rest.first(), rest.get(1))?, |address| {
            let mut word = [0; 8];
            memory.read_exact(Gva::new(address), &mut word)?;
            Ok(first_word(&word))
        }),
        "translate" => each(&addresses(rest.first(), rest.get(1))?, |address| {
            Ok(memory.translate(Gva::new(address))?.gpa().into())
        }),
        "regions" => {
            let (start, pages) = (number(rest.first())?, number(rest.get(1))?);
            let pages: Vec<u64> = (0..pages).map(|page| start + (page << 12)).collect();
            each(&pages, |address| {
                Ok(memory.translate(Gva::new(address))?.gpa().into())
            })
        }
        "struct" => {
            let (address, count) = (number(rest.first())?, number(rest.get(1))? as usize);
            each(&vec![address; count], |address| {
                let entry = memory.read_struct::<LdrDataTableEntry<u64>>(Gva::new(address))?;
                Ok(black_box(&entry).dll_base)
            })
        }
        _ => Err(format!("no workload {workload}").into()),
    }
}

fn main() -> Outcome<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [reader, workload, path, rest @ ..] = arguments.as_slice() else {
        return Err("usage: rust-driver READER WORKLOAD DUMP [ARGUMENTS]".into());
    };
    let found = measure(reader, workload, path, rest)?;
    println!(
        "{{\"cpu\": {:.9}, \"wall\": {:.9}, \"operations\": {}, \"answer\": {}, \"memory\": {}}}",
        found.cpu,
        found.wall,
        found.operations,
        found.answer,
        peak_memory()
    );
    Ok(())
}
