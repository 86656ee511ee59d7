//! Reads Windows kernel crash dumps: header, physical and virtual memory, triage dumps.
//!
//! [`KernelDump`] opens a dump and reads its memory. [`parsers`] has the parsers that are compiled
//! from the schemas of [kdmp_ks](https://github.com/kdmp-ks/kdmp_ks): every field of a dump
//! ([`KernelDump::parse`]), and of formats in and around dumps.
//!
//! ```no_run
//! # fn main() -> Result<(), windows_kernel_dump::Error> {
//! let dump = windows_kernel_dump::KernelDump::open("MEMORY.DMP")?;
//! println!("bug check {:#x}", dump.header().bug_check_code);
//! for run in dump.runs()? {
//!     println!("{:#x} pages from frame {:#x} on", run.pages, run.first_page);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Dumps are hostile: whatever the file, a call returns or fails with an [`Error`] after a time and
//! with memory that are bounded by the size of the file.

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![allow(unexpected_cfgs)]

mod blobs;
mod dump;
mod error;
mod header;
mod layouts;
mod pages;
mod paging;
/// Parsers that the Kaitai Struct compiler made of schemas: types of dumps, and a module for each other
/// schema.
#[allow(warnings, missing_docs)]
#[allow(clippy::all, clippy::pedantic, rustdoc::all)]
pub mod parsers;
mod triage;

pub use blobs::Blob;
pub use dump::KernelDump;
pub use error::Error;
pub use header::Header;
pub use kaitai;
pub use kaitai::ReadAt;
pub use pages::{Run, Runs, PAGE_SIZE};
pub use triage::{MemoryBlock, Module, Modules, UnloadedModule};

/// The examples of the README, which need a dump beside the manifest.
#[cfg(all(doctest, windows_kernel_dump_readme))]
#[doc = include_str!("../README.md")]
struct Readme;
