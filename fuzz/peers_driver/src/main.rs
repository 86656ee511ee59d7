//! Asks the crate kdmp-parser about one dump: `peers-driver DUMP PAGE...`.
//!
//! For each physical page its first eight bytes are printed, or `-`; before them the number of
//! pages, and the number of modules.

use std::env;
use std::error::Error;

use kdmp_parser::gxa::{Gpa, Gva};
use kdmp_parser::parse::KernelDumpParser;
use kdmp_parser::{phys, virt};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [path, pages @ ..] = arguments.as_slice() else {
        return Err("usage: peers-driver DUMP PAGE...".into());
    };
    let dump = KernelDumpParser::new(path)?;
    print!("{} {}", dump.physmem().len(), dump.kernel_modules().len());
    let physical = phys::Reader::new(&dump);
    for page in pages {
        let mut word = [0u8; 8];
        match physical.read_exact(Gpa::new(page.parse()?), &mut word) {
            Ok(()) => print!(" {:016x}", u64::from_le_bytes(word)),
            Err(_) => print!(" -"),
        }
    }
    let memory = virt::Reader::new(&dump);
    for address in [0u64, 0x1000, 0xffff_f800_0000_0000, u64::MAX - 7] {
        let _ = memory.translate(Gva::new(address));
    }
    println!();
    Ok(())
}
