//! Texts from bytes.

use crate::{KError, KResult};

/// Characters of code page 437 from 0x80 on.
const CODE_PAGE_437: &str = concat!(
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧",
    "╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}"
);

/// Decode a text.
///
/// Encodings are ASCII, UTF-8, UTF-16LE, UTF-16BE, ISO-8859-1 and IBM437 (CP437), whatever the
/// case of their names.
///
/// # Errors
///
/// [`KError::BytesDecodingError`]: the bytes are no text in the encoding.
/// [`KError::UnknownEncoding`]: it is another one.
#[allow(clippy::ptr_arg)] // generated code converts its argument with `into()`
pub fn bytes_to_str(bytes: &Vec<u8>, encoding: &str) -> KResult<String> {
    match encoding.to_ascii_uppercase().as_str() {
        "ASCII" | "US-ASCII" => ascii(bytes),
        "UTF-8" | "UTF8" => {
            std::str::from_utf8(bytes).map(str::to_string).map_err(|error| fault("UTF-8", error))
        }
        "UTF-16LE" => utf16(bytes, "UTF-16LE", u16::from_le_bytes),
        "UTF-16BE" => utf16(bytes, "UTF-16BE", u16::from_be_bytes),
        "ISO-8859-1" => Ok(bytes.iter().copied().map(char::from).collect()),
        "IBM437" | "CP437" => Ok(bytes.iter().copied().map(code_page_437).collect()),
        _ => Err(KError::UnknownEncoding { name: encoding.to_string() }),
    }
}

fn ascii(bytes: &[u8]) -> KResult<String> {
    match bytes.iter().find(|byte| !byte.is_ascii()) {
        Some(byte) => Err(fault("ASCII", format!("byte {byte:#x}"))),
        None => Ok(bytes.iter().copied().map(char::from).collect()),
    }
}

fn utf16(bytes: &[u8], name: &str, unit: fn([u8; 2]) -> u16) -> KResult<String> {
    if bytes.len() % 2 != 0 {
        return Err(fault(name, format!("{} bytes are an odd number", bytes.len())));
    }
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).collect::<Result<_, _>>().map_err(|error| fault(name, error))
}

fn code_page_437(byte: u8) -> char {
    let index = usize::from(byte).checked_sub(0x80);
    index.and_then(|index| CODE_PAGE_437.chars().nth(index)).unwrap_or(char::from(byte))
}

fn fault(encoding: &str, reason: impl std::fmt::Display) -> KError {
    KError::BytesDecodingError { msg: format!("no {encoding} text: {reason}") }
}

/// Reverse the characters of a text.
///
/// # Errors
///
/// None; the compiler expects a result.
pub fn reverse_string(text: &str) -> KResult<String> {
    Ok(text.chars().rev().collect())
}
