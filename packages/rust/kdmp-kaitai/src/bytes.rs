//! Operations on bytes and numbers that generated parsers call.

// Generated code converts its arguments with `into()`, which needs a type with a size.
#![allow(clippy::ptr_arg)]

use crate::inflate::inflate_zlib;

/// Remove all bytes of one value from the end.
pub fn bytes_strip_right(bytes: &Vec<u8>, pad: u8) -> Vec<u8> {
    let end = bytes.iter().rposition(|byte| *byte != pad).map_or(0, |last| last + 1);
    bytes[..end].to_vec()
}

/// Keep the bytes before the first one of a value, and that one too if `include` is set.
pub fn bytes_terminate(bytes: &Vec<u8>, end: u8, include: bool) -> Vec<u8> {
    let found = bytes.iter().position(|byte| *byte == end);
    let length = found.map_or(bytes.len(), |index| index + usize::from(include));
    bytes[..length].to_vec()
}

/// Combine all bytes with one by exclusive or.
pub fn process_xor_one(bytes: &Vec<u8>, key: u8) -> Vec<u8> {
    bytes.iter().map(|byte| byte ^ key).collect()
}

/// Combine bytes with those of a key, again and again, by exclusive or. An empty key changes none.
pub fn process_xor_many(bytes: &Vec<u8>, key: &Vec<u8>) -> Vec<u8> {
    if key.is_empty() {
        return bytes.clone();
    }
    bytes.iter().zip(key.iter().cycle()).map(|(byte, key)| byte ^ key).collect()
}

/// Rotate the bits of each byte to the left.
pub fn process_rotate_left(bytes: &Vec<u8>, amount: u8) -> Vec<u8> {
    bytes.iter().map(|byte| byte.rotate_left(u32::from(amount % 8))).collect()
}

/// Decompress a zlib stream.
///
/// # Errors
///
/// A description of the fault: the stream is damaged or cut off, or has more than 256 MiB.
pub fn process_zlib(bytes: &Vec<u8>) -> Result<Vec<u8>, String> {
    inflate_zlib(bytes)
}

/// A decoder that a schema names in `process`, written by hand.
pub trait CustomDecoder {
    /// Decode bytes.
    ///
    /// # Errors
    ///
    /// A description of the fault.
    fn decode(&self, bytes: &[u8]) -> Result<Vec<u8>, String>;
}

/// Return the remainder with the sign of the divisor, as `%` of schemas has it; 0 for a divisor 0.
pub fn modulo(number: i64, divisor: i64) -> i64 {
    if divisor == 0 {
        return 0;
    }
    let rest = number.wrapping_rem(divisor);
    if rest != 0 && (rest < 0) != (divisor < 0) {
        rest.wrapping_add(divisor)
    } else {
        rest
    }
}
