//! Answers about an open dump.

use windows_kernel_dump::{Error, KernelDump, Run, PAGE_SIZE};

use crate::sha256::Sha256;

const LONGEST: u64 = 0x400_0000;
const SAMPLES: u64 = 64;

pub type Answer = Result<String, Error>;

pub fn bad(text: &str) -> Error {
    Error::BadArgument(text.into())
}

/// The line of an error; digests leave out the texts.
pub fn refused(error: &Error, with_text: bool) -> String {
    let more = match error.address() {
        Some(address) => format!(" {address:#x}"),
        None if with_text => format!(" {error}").replace('\n', " "),
        None => String::new(),
    };
    format!("error {}{more}", error.code())
}

pub fn answer(dump: &KernelDump, name: &str, numbers: &[u64]) -> Answer {
    match (name, numbers) {
        ("about", []) => Ok(about(dump)),
        ("runs", []) => runs(dump),
        ("page", [page]) => {
            Ok(dump.page_offset(*page)?.map_or("none".into(), |offset| format!("{offset:#x}")))
        }
        ("all", []) => all(dump),
        ("physical", [address, length]) => {
            hash_of(*length, |buffer| dump.read_physical(*address, buffer))
        }
        ("virtual", [address, length]) => {
            hash_of(*length, |buffer| dump.read_virtual(*address, buffer))
        }
        ("virtual", [address, length, root]) => {
            hash_of(*length, |buffer| dump.read_virtual_by(*root, *address, buffer))
        }
        ("translate", [address]) => Ok(format!("{:#x}", dump.translate(*address)?)),
        ("translate", [address, root]) => Ok(format!("{:#x}", dump.translate_by(*root, *address)?)),
        ("blocks", []) => blocks(dump),
        ("modules", []) => modules(dump),
        ("unloaded", []) => unloaded(dump),
        ("blobs", []) => blobs(dump),
        _ => Err(bad("no such request")),
    }
}

fn about(dump: &KernelDump) -> String {
    let header = dump.header();
    let parameters: Vec<String> =
        header.bug_check_parameters.iter().map(|it| format!("{it:#x}")).collect();
    format!(
        "kind={:#x} machine={:#x} bits={:#x} dtb={:#x} code={:#x} parameters={} pages={:#x} \
         missing={:#x}",
        header.kind,
        header.machine,
        header.bits,
        header.directory_table_base,
        header.bug_check_code,
        parameters.join(","),
        dump.page_count(),
        dump.missing_page_count(),
    )
}

/// Hashes lines and counts them.
struct Lines(u64, Sha256);

impl Lines {
    fn new() -> Self {
        Lines(0, Sha256::new())
    }

    fn add(&mut self, line: String) {
        self.0 += 1;
        self.1.update(line.as_bytes());
        self.1.update(b"\n");
    }

    fn answer(self) -> Answer {
        Ok(format!("{:#x} {}", self.0, self.1.hex()))
    }
}

fn runs(dump: &KernelDump) -> Answer {
    let mut lines = Lines::new();
    for run in dump.runs()? {
        lines.add(format!("{:#x} {:#x} {:#x}", run.first_page, run.pages, run.offset));
    }
    lines.answer()
}

fn all(dump: &KernelDump) -> Answer {
    let mut hash = Sha256::new();
    let mut page = [0; PAGE_SIZE as usize];
    for run in dump.runs()? {
        for index in 0..run.pages {
            hash.update(&(run.first_page + index).to_le_bytes());
            dump.source().read_exact_at(run.offset + index * PAGE_SIZE, &mut page)?;
            hash.update(&page);
        }
    }
    Ok(hash.hex())
}

fn hash_of(length: u64, read: impl Fn(&mut [u8]) -> Result<(), Error>) -> Answer {
    if length > LONGEST {
        read(&mut [])?; // a dump that has no such memory at all says so first
        return Err(bad("too many bytes"));
    }
    let mut buffer = vec![0; length as usize];
    read(&mut buffer)?;
    let mut hash = Sha256::new();
    hash.update(&buffer);
    Ok(hash.hex())
}

fn blocks(dump: &KernelDump) -> Answer {
    let mut lines = Lines::new();
    for block in dump.memory_blocks()? {
        lines.add(format!("{:#x} {:#x} {:#x}", block.address, block.size, block.offset));
    }
    lines.answer()
}

fn modules(dump: &KernelDump) -> Answer {
    let mut lines = Lines::new();
    for module in dump.modules()? {
        let module = module?;
        lines.add(format!(
            "{:#x} {:#x} {:#x} {:#x} {}",
            module.base,
            module.size,
            module.timestamp,
            module.checksum,
            digits(module.name.as_bytes())
        ));
    }
    lines.answer()
}

fn unloaded(dump: &KernelDump) -> Answer {
    let mut lines = Lines::new();
    for module in dump.unloaded()? {
        let name = digits(module.name.as_bytes());
        lines.add(format!("{:#x} {:#x} {name}", module.start, module.end));
    }
    lines.answer()
}

fn blobs(dump: &KernelDump) -> Answer {
    let mut lines = Lines::new();
    for blob in dump.blobs()? {
        lines.add(format!("{} {:#x} {:#x}", digits(&blob.tag), blob.offset, blob.size));
    }
    lines.answer()
}

fn digits(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// All answers that are compared in one line.
pub fn digest(dump: &KernelDump) -> String {
    let mut answers = Vec::new();
    let mut ask = |name: &str, numbers: &[u64]| {
        answers.push(answer(dump, name, numbers).unwrap_or_else(|error| refused(&error, false)));
    };
    for name in ["about", "runs", "blocks", "modules", "unloaded", "blobs"] {
        ask(name, &[]);
    }
    let pages = Pages::of(dump);
    for number in samples(pages.count) {
        ask("physical", &[pages.at(number) * PAGE_SIZE, PAGE_SIZE]);
    }
    let blocks = dump.memory_blocks().unwrap_or_default();
    for number in samples(blocks.len() as u64) {
        let block = blocks[number as usize];
        ask("virtual", &[block.address, block.size.min(PAGE_SIZE)]);
    }
    let header = dump.header();
    let registers = [header.instruction_pointer, header.stack_pointer];
    let addresses = registers.into_iter().flatten().chain([header.ps_loaded_module_list]);
    for address in addresses {
        ask("translate", &[address]);
        ask("virtual", &[address, 0x10]);
    }
    answers.join(";")
}

fn samples(count: u64) -> Vec<u64> {
    if count == 0 {
        return Vec::new();
    }
    let spread = |index| (u128::from(index * count) / u128::from(SAMPLES)) as u64;
    [0, count - 1].into_iter().chain((0..SAMPLES).map(spread)).collect()
}

/// Stored pages by number.
pub struct Pages {
    runs: Vec<Run>,
    before: Vec<u64>,
    pub count: u64,
}

impl Pages {
    pub fn of(dump: &KernelDump) -> Self {
        let runs: Vec<Run> = dump.runs().map(Iterator::collect).unwrap_or_default();
        let mut count = 0;
        let mut before = Vec::new();
        for run in &runs {
            before.push(count);
            count += run.pages;
        }
        Pages { runs, before, count }
    }

    /// The frame of a page by its number.
    pub fn at(&self, number: u64) -> u64 {
        let index = self.before.partition_point(|before| *before <= number) - 1;
        self.runs[index].first_page + number - self.before[index]
    }
}
