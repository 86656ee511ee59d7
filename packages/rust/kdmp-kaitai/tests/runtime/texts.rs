use kdmp_kaitai::{bytes_to_str, reverse_string, KError};

fn text(bytes: &[u8], encoding: &str) -> Result<String, KError> {
    bytes_to_str(&bytes.to_vec(), encoding)
}

#[test]
fn texts_of_all_encodings() {
    assert_eq!(text(b"abc", "ASCII").unwrap(), "abc");
    assert_eq!(text("Grüße €".as_bytes(), "utf-8").unwrap(), "Grüße €");
    assert_eq!(text(b"G\0\xAC\x20\x3D\xD8\x00\xDE", "UTF-16LE").unwrap(), "G€😀");
    assert_eq!(text(b"\0G\x20\xAC\xD8\x3D\xDE\x00", "UTF-16BE").unwrap(), "G€😀");
    assert_eq!(text(b"Gr\xFC\xDFe", "ISO-8859-1").unwrap(), "Grüße");
    assert_eq!(text(b"Gr\x81\xE1e \xFE\xFF", "IBM437").unwrap(), "Grüße ■\u{a0}");
    assert_eq!(text(b"\x80\x9F\xB0\xE0", "cp437").unwrap(), "Çƒ░α");
}

#[test]
fn bytes_that_are_no_text() {
    for (bytes, encoding) in [
        (&b"\x80"[..], "ASCII"),
        (b"\xC0\x80", "UTF-8"),
        (b"abc", "UTF-16LE"),
        (b"\x00\xD8", "UTF-16LE"),
        (b"\xDC\x00\x00a", "UTF-16BE"),
    ] {
        match text(bytes, encoding) {
            Err(KError::BytesDecodingError { msg }) => assert!(msg.contains(encoding), "{msg}"),
            other => panic!("{other:?} for {bytes:?} as {encoding}"),
        }
    }
}

#[test]
fn an_unknown_encoding_is_refused_by_name() {
    let refused = text(b"", "Shift_JIS").unwrap_err();
    assert_eq!(refused, KError::UnknownEncoding { name: "Shift_JIS".into() });
    assert_eq!(refused.to_string(), "unknown encoding Shift_JIS");
}

#[test]
fn reversed_texts() {
    assert_eq!(reverse_string("añ€😀").unwrap(), "😀€ña");
}
