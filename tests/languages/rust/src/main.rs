//! Prints what dumps hold, a line of JSON for each: runner FILE [PAGE...] [FILE [PAGE...]]...
//! A file whose name ends in .cab, .cper, .pci, .pdb, .pe or .smbios is a table of that kind.

mod everything;
mod pages;
#[allow(warnings)] // the compiler of schemas has its own habits
mod parsers;
mod triage;

use everything::{hex, quoted, Everything};
use kaitai::*;
use parsers::cper::Cper;
use parsers::pci_configuration::PciConfiguration;
use parsers::smbios::Smbios;
use parsers::windows_cabinet::WindowsCabinet;
use parsers::windows_pdb::WindowsPdb;
use parsers::windows_pe::WindowsPe;
use parsers::WindowsKernelDump;

fn read(path: &str, pages: &[String]) -> KResult<String> {
    let kind = path.rsplit('.').next().unwrap_or_default();
    if ["cab", "cper", "pci", "pdb", "pe", "smbios"].contains(&kind) {
        return read_table(kind, &BytesReader::open(path)?);
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

fn read_table(kind: &str, stream: &BytesReader) -> KResult<String> {
    let all = match kind {
        "cab" => WindowsCabinet::read_into::<_, WindowsCabinet>(stream, None, None)?
            .everything()?,
        "cper" => Cper::read_into::<_, Cper>(stream, None, None)?.everything()?,
        "pci" => PciConfiguration::read_into::<_, PciConfiguration>(stream, None, None)?
            .everything()?,
        "pdb" => WindowsPdb::read_into::<_, WindowsPdb>(stream, None, None)?.everything()?,
        "pe" => WindowsPe::read_into::<_, WindowsPe>(stream, None, None)?.everything()?,
        _ => Smbios::read_into::<_, Smbios>(stream, None, None)?.everything()?,
    };
    Ok(format!("{{\"table\":{all}}}"))
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
