use kdmp_kaitai::{BytesReader, KError, KStream};

fn stream(bytes: &[u8]) -> BytesReader {
    BytesReader::from(bytes.to_vec())
}

const EIGHT: [u8; 8] = [0x81, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0xF8];

#[test]
fn unsigned_integers_of_both_ends() {
    let io = stream(&EIGHT);
    assert_eq!(io.read_u1(), Ok(0x81));
    io.seek(0).unwrap();
    assert_eq!(io.read_u2le(), Ok(0x0281));
    assert_eq!(io.read_u2be(), Ok(0x0304));
    assert_eq!(io.read_u4be(), Ok(0x0506_07F8));
    io.seek(4).unwrap();
    assert_eq!(io.read_u4le(), Ok(0xF807_0605));
    io.seek(0).unwrap();
    assert_eq!(io.read_u8le(), Ok(0xF807_0605_0403_0281));
    io.seek(0).unwrap();
    assert_eq!(io.read_u8be(), Ok(0x8102_0304_0506_07F8));
    assert!(io.is_eof());
}

#[test]
fn signed_integers_of_both_ends() {
    let io = stream(&EIGHT);
    assert_eq!(io.read_s1(), Ok(-0x7F));
    io.seek(0).unwrap();
    assert_eq!(io.read_s2be(), Ok(-0x7EFE));
    io.seek(6).unwrap();
    assert_eq!(io.read_s2le(), Ok(-0x7F9));
    io.seek(0).unwrap();
    assert_eq!(io.read_s4be(), Ok(-0x7EFD_FCFC));
    assert_eq!(io.read_s4le(), Ok(-0x07F8_F9FB));
    io.seek(0).unwrap();
    assert_eq!(io.read_s8be(), Ok(-0x7EFD_FCFB_FAF9_F808));
    io.seek(0).unwrap();
    assert_eq!(io.read_s8le(), Ok(-0x07F8_F9FA_FBFC_FD7F));
}

#[test]
fn numbers_of_both_precisions() {
    let io = stream(&[0, 0, 0xC0, 0x3F, 0x3F, 0xC0, 0, 0]);
    assert_eq!(io.read_f4le(), Ok(1.5));
    assert_eq!(io.read_f4be(), Ok(1.5));
    let io = stream(&[0, 0, 0, 0, 0, 0, 0x04, 0xC0, 0xC0, 0x04, 0, 0, 0, 0, 0, 0]);
    assert_eq!(io.read_f8le(), Ok(-2.5));
    assert_eq!(io.read_f8be(), Ok(-2.5));
}

#[test]
fn bits_from_the_highest() {
    let io = stream(&[0b1010_0110, 0b1100_0011, 0xFF, 0x55]);
    assert_eq!(io.read_bits_int_be(1), Ok(1));
    assert_eq!(io.read_bits_int_be(3), Ok(0b010));
    assert_eq!(io.read_bits_int_be(6), Ok(0b01_1011));
    assert_eq!(io.pos(), 2);
    io.align_to_byte().unwrap();
    assert_eq!(io.read_u1(), Ok(0xFF));
    assert_eq!(io.read_bits_int_be(0), Ok(0));
    assert_eq!(io.read_bits_int_be(4), Ok(5));
    assert!(!io.is_eof(), "half a byte is left");
    assert_eq!(io.read_bits_int_be(4), Ok(5));
    assert!(io.is_eof());
    assert_eq!(io.read_bits_int_be(1), Err(KError::Eof { requested: 1, available: 0 }));
}

#[test]
fn bits_from_the_lowest() {
    let io = stream(&[0b1010_0110, 0b1100_0011, 0xFF, 0x55]);
    assert_eq!(io.read_bits_int_le(1), Ok(0));
    assert_eq!(io.read_bits_int_le(3), Ok(0b011));
    assert_eq!(io.read_bits_int_le(6), Ok(0b11_1010));
    assert_eq!(io.read_bits_int_le(14), Ok(0b11_1111_1111_0000));
    assert_eq!(io.read_bits_int_le(8), Ok(0x55));
}

#[test]
fn bits_of_the_longest_integers() {
    let ones = [0xFF; 9];
    for first in 0..8 {
        let io = stream(&ones);
        assert_eq!(io.read_bits_int_be(first), Ok((1 << first) - 1));
        assert_eq!(io.read_bits_int_be(64), Ok(u64::MAX));
        let io = stream(&ones);
        assert_eq!(io.read_bits_int_le(first), Ok((1 << first) - 1));
        assert_eq!(io.read_bits_int_le(64), Ok(u64::MAX));
    }
    let refused = Err(KError::ReadBitsTooLarge { requested: 65 });
    assert_eq!(stream(&ones).read_bits_int_be(65), refused);
    assert_eq!(stream(&ones).read_bits_int_le(65), refused);
}

#[test]
fn bytes_and_bytes_up_to_the_end() {
    let io = stream(b"abcdef");
    assert_eq!(io.read_bytes(2).unwrap(), b"ab");
    assert_eq!(io.read_bytes_full().unwrap(), b"cdef");
    assert_eq!(io.read_bytes_full().unwrap(), b"");
    io.seek(4).unwrap();
    assert_eq!(io.read_bytes(3), Err(KError::Eof { requested: 3, available: 2 }));
    assert_eq!(io.pos(), 4);
    io.seek(usize::MAX).unwrap();
    assert_eq!(io.read_bytes(1), Err(KError::Eof { requested: 1, available: 0 }));
    assert_eq!(io.read_bytes_full().unwrap(), b"");
}

#[test]
fn bytes_up_to_a_certain_one() {
    let read = |include, consume| {
        let io = stream(b"ab|cd");
        let found = io.read_bytes_term(b'|', include, consume, true).unwrap();
        (String::from_utf8(found).unwrap(), io.pos())
    };
    assert_eq!(read(false, false), ("ab".into(), 2));
    assert_eq!(read(false, true), ("ab".into(), 3));
    assert_eq!(read(true, false), ("ab|".into(), 2));
    assert_eq!(read(true, true), ("ab|".into(), 3));
    let io = stream(&[b'x'; 700]);
    assert_eq!(io.read_bytes_term(0, true, true, false).unwrap(), [b'x'; 700]);
    io.seek(0).unwrap();
    assert_eq!(
        io.read_bytes_term(0, true, true, true),
        Err(KError::Eof { requested: 1, available: 0 })
    );
}

#[test]
fn substreams_and_clones_have_positions_of_their_own() {
    let io = stream(b"0123456789");
    let part = io.substream(2, 4);
    assert_eq!(part.read_bytes_full().unwrap(), b"2345");
    assert_eq!(part.substream(1, 100).read_bytes_full().unwrap(), b"345");
    assert_eq!(io.substream(20, 1).size(), 0);
    let other = Clone::clone(&io);
    assert_eq!(other.read_u1(), Ok(b'0'));
    part.seek(usize::MAX).unwrap();
    assert_eq!(part.read_bytes(0).unwrap(), b"");
    assert_eq!(io.pos(), 0);
    assert_eq!(BytesReader::default().size(), 0);
}
