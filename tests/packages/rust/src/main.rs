//! Answers requests about dumps by the public interface of the package; see the README beside.

mod answers;
mod sha256;

use std::io::{BufRead, Write};
use std::time::Instant;

use answers::{answer, bad, digest, refused, Answer, Pages};
use windows_kernel_dump::{Error, KernelDump, PAGE_SIZE};

fn number(word: &str) -> Result<u64, Error> {
    let found = match word.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16),
        None => word.parse(),
    };
    found.map_err(|_| bad("no number of 64 bits"))
}

fn bench(path: &str, count: u64, seed: u64) -> Answer {
    let mut fastest = u128::MAX;
    for _ in 0..5 {
        let begun = Instant::now();
        let dump = KernelDump::open(path)?;
        fastest = fastest.min(begun.elapsed().as_nanos());
        drop(dump);
    }
    let dump = KernelDump::open(path)?;
    let pages = Pages::of(&dump);
    if pages.count == 0 {
        return Err(bad("a dump without pages"));
    }
    let mut page = [0; PAGE_SIZE as usize];
    let (mut x, mut sum) = (seed, 0u64);
    let begun = Instant::now();
    for _ in 0..count {
        x ^= x >> 12;
        x ^= x << 25;
        x ^= x >> 27;
        let frame = pages.at(x.wrapping_mul(0x2545_F491_4F6C_DD1D) % pages.count);
        dump.read_physical(frame * PAGE_SIZE, &mut page)?;
        let mut first = [0; 8];
        first.copy_from_slice(&page[..8]);
        sum = sum.wrapping_add(u64::from_le_bytes(first));
    }
    let spent = begun.elapsed().as_nanos();
    Ok(format!("open={fastest:#x} reads={spent:#x} sum={sum:#x}"))
}

fn respond(dump: &mut Option<KernelDump>, line: &str) -> Answer {
    let mut words = line.split('\t');
    let name = words.next().unwrap_or_default();
    let words: Vec<&str> = words.collect();
    if ["open", "hostile", "digest", "bench"].contains(&name) {
        *dump = None;
    }
    match (name, &words[..]) {
        ("open", [path]) => {
            *dump = Some(KernelDump::open(path)?);
            Ok("ok".into())
        }
        ("digest", [path]) => Ok(format!("ok {}", digest(&KernelDump::open(path)?))),
        ("hostile", [path]) => {
            digest(&KernelDump::open(path)?);
            Ok("ok".into())
        }
        ("bench", [path, count, seed]) => bench(path, number(count)?, number(seed)?),
        _ => {
            let numbers: Result<Vec<u64>, Error> = words.iter().map(|word| number(word)).collect();
            let open = dump.as_ref().ok_or_else(|| bad("no dump is open"))?;
            answer(open, name, &numbers?)
        }
    }
}

fn main() -> std::io::Result<()> {
    let mut dump = None;
    let mut output = std::io::stdout();
    for line in std::io::stdin().lock().lines() {
        let answer = respond(&mut dump, &line?);
        let text = answer.unwrap_or_else(|error| refused(&error, true));
        writeln!(output, "{text}")?;
        output.flush()?;
    }
    Ok(())
}
