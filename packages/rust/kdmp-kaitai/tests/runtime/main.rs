//! Tests of the runtime by its public interface.

extern crate kdmp_kaitai as kaitai;

#[allow(warnings, clippy::all)]
#[rustfmt::skip]
mod features;
mod generated;
mod processing;
mod sources;
mod streams;
mod structures;
mod texts;
