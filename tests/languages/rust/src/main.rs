//! Prints what dumps hold, a line of JSON for each: runner FILE [PAGE...] [FILE [PAGE...]]...
//! A file whose name ends in the kind of a table, such as .smbios, is a table of that kind;
//! NAME.TYPE.KIND is a structure of it, such as a.block_header.zdmp.

mod everything;
mod pages;
#[allow(warnings)] // the compiler of schemas has its own habits
mod parsers;
mod triage;

use everything::{hex, quoted, Everything};
use kaitai::*;
use parsers::WindowsKernelDump;

fn read(path: &str, pages: &[String]) -> KResult<String> {
    let words: Vec<_> = path.rsplit('/').next().unwrap_or_default().split('.').collect();
    if let Some((_, root)) = ROOTS.iter().find(|(kind, _)| words.last() == Some(kind)) {
        return read_table(root, &words, &BytesReader::open(path)?);
    }
    let stream = BytesReader::open(path)?;
    let dump = WindowsKernelDump::read_into::<_, WindowsKernelDump>(&stream, None, None)?;
    let mut offsets = Vec::new();
    for page in pages {
        let number = u64::from_str_radix(&page[2..], 16).expect("the number of a page");
        let offset = pages::offset_of(&dump, number)?.map_or("null".into(), |it| hex(it.into()));
        offsets.push(format!("{}:{offset}", quoted(page)));
    }
    let all = dump.everything()?;
    let mut answer = format!("\"dump\":{all},\"pages\":{{{}}}", offsets.join(","));
    if dump.triage()?.is_some() {
        let mut blobs = Vec::new();
        for blob in triage::blobs(&dump)? {
            let (tag, offset) = (blob.tag.everything()?, blob.offset.everything()?);
            let size = blob.size.everything()?;
            blobs.push(format!("{{\"tag\":{tag},\"offset\":{offset},\"size\":{size}}}"));
        }
        let names = triage::driver_names(&dump)?.everything()?;
        answer += &format!(",\"driver_names\":{names},\"blobs\":[{}]", blobs.join(","));
    }
    Ok(format!("{{{answer}}}"))
}

/// The names of schemas by the ending of a file. What `typed` knows is listed when this is built.
const ROOTS: [(&str, &str); 10] = [
    ("blob", "WindowsDumpBlobs"),
    ("cab", "WindowsCabinet"),
    ("codeview", "WindowsCodeviewTypes"),
    ("cper", "Cper"),
    ("pci", "PciConfiguration"),
    ("pdb", "WindowsPdb"),
    ("pe", "WindowsPe"),
    ("smbios", "Smbios"),
    ("unwind", "WindowsUnwind"),
    ("zdmp", "Zdmp"),
];

fn read_table(root: &str, words: &[&str], stream: &BytesReader) -> KResult<String> {
    let mut name = root.to_string();
    if let [_, structure, _] = words {
        name.push('_');
        for word in structure.split('_') {
            name += &word[..1].to_uppercase();
            name += &word[1..];
        }
    }
    Ok(format!("{{\"table\":{}}}", everything::typed(&name, stream)?))
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let mut rest = &words[..];
    while let Some((path, more)) = rest.split_first() {
        let end = more.iter().position(|it| !it.starts_with("0x")).unwrap_or(more.len());
        let answer = read(path, &more[..end]);
        let refused = |error: KError| format!("{{\"refused\":{}}}", quoted(&format!("{error:?}")));
        println!("{}", answer.unwrap_or_else(refused));
        rest = &more[end..];
    }
}
