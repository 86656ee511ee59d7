use kdmp_kaitai::*;

#[test]
fn padding_and_terminators() {
    assert_eq!(bytes_strip_right(&b"ab  c  ".to_vec(), b' '), b"ab  c");
    assert_eq!(bytes_strip_right(&b"   ".to_vec(), b' '), b"");
    assert_eq!(bytes_terminate(&b"ab|c|".to_vec(), b'|', false), b"ab");
    assert_eq!(bytes_terminate(&b"ab|c|".to_vec(), b'|', true), b"ab|");
    assert_eq!(bytes_terminate(&b"abc".to_vec(), b'|', true), b"abc");
}

#[test]
fn exclusive_or_and_rotation() {
    assert_eq!(process_xor_one(&vec![0, 0xFF, 0x55], 0x0F), [0x0F, 0xF0, 0x5A]);
    assert_eq!(process_xor_many(&vec![1, 1, 1, 1, 1], &vec![1, 2]), [0, 3, 0, 3, 0]);
    assert_eq!(process_xor_many(&vec![1, 2], &vec![]), [1, 2]);
    assert_eq!(process_rotate_left(&vec![0x81, 0x01], 1), [0x03, 0x02]);
    assert_eq!(process_rotate_left(&vec![0x81], 8 - 1), [0xC0]);
}

#[test]
fn remainders_have_the_sign_of_the_divisor() {
    let table =
        [(7, 3, 1), (-7, 3, 2), (7, -3, -2), (-7, -3, -1), (6, 3, 0), (-6, 3, 0), (5, 0, 0)];
    for (number, divisor, rest) in table {
        assert_eq!(modulo(number, divisor), rest, "{number} % {divisor}");
    }
    assert_eq!(modulo(i64::MIN, -1), 0);
}

/// "hello hello hello hello\n" by zlib itself, at level 9: a block of the fixed code.
const FIXED: [u8; 17] = [
    0x78, 0xDA, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x57, 0xC8, 0x40, 0x27, 0xB9, 0x00, 0x70, 0xBE, 0x08,
    0xBB,
];

/// The numbers from 0 to 59 with a space between them, likewise: a block with codes of its own.
const OWN_CODES: [u8; 94] = [
    0x78, 0xDA, 0x0D, 0x8E, 0x07, 0x01, 0xC0, 0x30, 0x10, 0x02, 0xAD, 0x9C, 0x84, 0x00, 0x4F, 0x86,
    0x7F, 0x63, 0xAD, 0x80, 0x1B, 0x0B, 0x61, 0xC2, 0x50, 0x36, 0x87, 0xCB, 0x43, 0x0B, 0x09, 0x19,
    0x05, 0x0D, 0x2A, 0xDA, 0xE8, 0xA0, 0x8B, 0x1E, 0x5E, 0xF8, 0x67, 0x8C, 0x83, 0x07, 0x17, 0x6F,
    0x7C, 0xF0, 0xC5, 0x8F, 0x2C, 0x22, 0xF2, 0x2B, 0x43, 0x86, 0x94, 0x6C, 0x72, 0xC8, 0x25, 0x8F,
    0x59, 0x8C, 0x18, 0x33, 0x7F, 0x71, 0x98, 0x32, 0x9B, 0x39, 0xCC, 0x65, 0x1E, 0x5D, 0x54, 0xD4,
    0x34, 0xF4, 0x1F, 0x2A, 0xDD, 0xF4, 0xD0, 0x4B, 0xDF, 0x07, 0xB6, 0x35, 0x1D, 0xA5,
];

#[test]
fn a_stored_block() {
    let text = b"stored";
    let mut stream = vec![0x78, 0x01, 0x01, 6, 0, 0xF9, 0xFF];
    stream.extend(text);
    stream.extend([0x09, 0x3C, 0x02, 0x92]);
    assert_eq!(process_zlib(&stream).unwrap(), text);
}

#[test]
fn a_block_of_the_fixed_code() {
    assert_eq!(process_zlib(&FIXED.to_vec()).unwrap(), b"hello hello hello hello\n");
}

#[test]
fn a_block_with_codes_of_its_own() {
    let numbers: Vec<String> = (0..60).map(|number| number.to_string()).collect();
    assert_eq!(process_zlib(&OWN_CODES.to_vec()).unwrap(), numbers.join(" ").as_bytes());
}

#[test]
fn damaged_streams_are_refused() {
    for right in [&FIXED[..], &OWN_CODES] {
        let text = process_zlib(&right.to_vec()).unwrap();
        for index in 0..right.len() {
            assert!(process_zlib(&right[..index].to_vec()).is_err(), "cut off at {index}");
            for bit in 0..8 {
                let mut stream = right.to_vec();
                stream[index] ^= 1 << bit;
                // Whatever the bit means: no text but the right one has the sum.
                if let Ok(found) = process_zlib(&stream) {
                    assert_eq!(found, text, "bit {bit} of byte {index}");
                }
            }
        }
    }
}
