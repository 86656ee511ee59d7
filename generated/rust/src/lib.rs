// This is a generated file! tools/schemas/rust.py makes it: a module for each schema.

#![allow(non_snake_case)]

pub mod cper;
pub mod pci_configuration;
pub mod smbios;
pub mod windows_cabinet;
pub mod windows_codeview_types;
pub mod windows_dump_blobs;
mod windows_kernel_dump;
pub use windows_kernel_dump::*;
pub mod windows_pdb;
pub mod windows_pe;
pub mod windows_unwind;
pub mod zdmp;
