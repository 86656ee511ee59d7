//! Tests of the runtime by its public interface.

mod processing;
mod sources;
mod streams;
mod structures;
mod texts;
