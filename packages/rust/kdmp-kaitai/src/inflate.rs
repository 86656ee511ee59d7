//! Decompression of zlib streams (RFC 1950 and 1951).

/// Most bytes that are decompressed.
const LIMIT: usize = 256 << 20;
const MOST_BITS: usize = 15;

const LENGTHS: [(u16, u8); 29] = [
    (3, 0),
    (4, 0),
    (5, 0),
    (6, 0),
    (7, 0),
    (8, 0),
    (9, 0),
    (10, 0),
    (11, 1),
    (13, 1),
    (15, 1),
    (17, 1),
    (19, 2),
    (23, 2),
    (27, 2),
    (31, 2),
    (35, 3),
    (43, 3),
    (51, 3),
    (59, 3),
    (67, 4),
    (83, 4),
    (99, 4),
    (115, 4),
    (131, 5),
    (163, 5),
    (195, 5),
    (227, 5),
    (258, 0),
];
const DISTANCES: [(u16, u8); 30] = [
    (1, 0),
    (2, 0),
    (3, 0),
    (4, 0),
    (5, 1),
    (7, 1),
    (9, 2),
    (13, 2),
    (17, 3),
    (25, 3),
    (33, 4),
    (49, 4),
    (65, 5),
    (97, 5),
    (129, 6),
    (193, 6),
    (257, 7),
    (385, 7),
    (513, 8),
    (769, 8),
    (1025, 9),
    (1537, 9),
    (2049, 10),
    (3073, 10),
    (4097, 11),
    (6145, 11),
    (8193, 12),
    (12289, 12),
    (16385, 13),
    (24577, 13),
];
const ORDER: [usize; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

type Decoded<T> = Result<T, String>;

fn fault<T>(reason: &str) -> Decoded<T> {
    Err(format!("the zlib stream is damaged: {reason}"))
}

/// Decompress a zlib stream and check its sum.
pub fn inflate_zlib(bytes: &[u8]) -> Decoded<Vec<u8>> {
    let head = match bytes {
        [method, flags, ..] => u16::from_be_bytes([*method, *flags]),
        _ => return fault("it ends in its head"),
    };
    if head % 31 != 0 || head >> 8 & 0xF != 8 || head & 0x20 != 0 {
        return fault("its head is not one of zlib");
    }
    let mut bits = Bits { bytes: &bytes[2..], next: 0, kept: 0, count: 0 };
    let mut found = Vec::new();
    while !block(&mut bits, &mut found)? {}
    bits.align();
    let mut sum = 0;
    for _ in 0..4 {
        sum = sum << 8 | bits.take(8)?;
    }
    if sum != adler32(&found) {
        return fault("its sum is wrong");
    }
    Ok(found)
}

fn adler32(bytes: &[u8]) -> u32 {
    let (mut low, mut high) = (1u32, 0u32);
    for some in bytes.chunks(5552) {
        for byte in some {
            low += u32::from(*byte);
            high += low;
        }
        low %= 65521;
        high %= 65521;
    }
    high << 16 | low
}

/// Bits of a stream, the lowest of each byte first.
struct Bits<'a> {
    bytes: &'a [u8],
    next: usize,
    kept: u32,
    count: u32,
}

impl Bits<'_> {
    fn take(&mut self, wanted: u32) -> Decoded<u32> {
        while self.count < wanted {
            match self.bytes.get(self.next) {
                Some(byte) => self.kept |= u32::from(*byte) << self.count,
                None => return fault("it is cut off"),
            }
            self.next += 1;
            self.count += 8;
        }
        let found = self.kept & ((1 << wanted) - 1);
        self.kept >>= wanted;
        self.count -= wanted;
        Ok(found)
    }

    fn align(&mut self) {
        self.kept >>= self.count % 8;
        self.count -= self.count % 8;
    }
}

/// A canonical Huffman code: how many symbols have each length, and the symbols in order.
struct Code {
    counts: [u16; MOST_BITS + 1],
    symbols: Vec<u16>,
}

impl Code {
    fn new(lengths: &[u8]) -> Decoded<Self> {
        let mut counts = [0u16; MOST_BITS + 1];
        for length in lengths {
            counts[usize::from(*length)] += 1;
        }
        counts[0] = 0;
        let mut room = 1i32;
        for count in &counts[1..] {
            room = room * 2 - i32::from(*count);
            if room < 0 {
                return fault("a code has too many symbols");
            }
        }
        let mut symbols: Vec<u16> = (0..lengths.len() as u16).collect();
        symbols.retain(|symbol| lengths[usize::from(*symbol)] != 0);
        symbols.sort_by_key(|symbol| lengths[usize::from(*symbol)]);
        Ok(Code { counts, symbols })
    }

    fn read(&self, bits: &mut Bits) -> Decoded<u16> {
        let (mut code, mut first, mut index) = (0u32, 0u32, 0u32);
        for count in &self.counts[1..] {
            let count = u32::from(*count);
            code |= bits.take(1)?;
            if code < first + count {
                return Ok(self.symbols[(index + code - first) as usize]);
            }
            index += count;
            first = (first + count) << 1;
            code <<= 1;
        }
        fault("a code has no such symbol")
    }
}

/// Decompress a block; returns whether it is the last one.
fn block(bits: &mut Bits, found: &mut Vec<u8>) -> Decoded<bool> {
    let last = bits.take(1)? == 1;
    match bits.take(2)? {
        0 => stored(bits, found)?,
        1 => {
            let mut lengths = [8; 288];
            lengths[144..256].fill(9);
            lengths[256..280].fill(7);
            compressed(bits, found, &Code::new(&lengths)?, &Code::new(&[5; 30])?)?;
        }
        2 => {
            let (literals, distances) = codes(bits)?;
            compressed(bits, found, &literals, &distances)?;
        }
        _ => return fault("a block has an unknown type"),
    }
    Ok(last)
}

fn stored(bits: &mut Bits, found: &mut Vec<u8>) -> Decoded<()> {
    bits.align();
    let size = bits.take(16)?;
    if bits.take(16)? != !size & 0xFFFF {
        return fault("the size of a block is wrong");
    }
    for _ in 0..size {
        push(found, bits.take(8)? as u8)?;
    }
    Ok(())
}

fn codes(bits: &mut Bits) -> Decoded<(Code, Code)> {
    let literals = bits.take(5)? as usize + 257;
    let distances = bits.take(5)? as usize + 1;
    let mut lengths = [0u8; 19];
    let count = bits.take(4)? as usize + 4;
    for place in &ORDER[..count] {
        lengths[*place] = bits.take(3)? as u8;
    }
    let code = Code::new(&lengths)?;
    let mut all: Vec<u8> = Vec::new();
    while all.len() < literals + distances {
        let (value, times) = match code.read(bits)? {
            16 => match all.last() {
                Some(last) => (*last, 3 + bits.take(2)?),
                None => return fault("a length repeats none"),
            },
            17 => (0, 3 + bits.take(3)?),
            18 => (0, 11 + bits.take(7)?),
            length => (length as u8, 1),
        };
        all.extend(std::iter::repeat(value).take(times as usize));
    }
    if all.len() != literals + distances {
        return fault("there are too many lengths");
    }
    Ok((Code::new(&all[..literals])?, Code::new(&all[literals..])?))
}

fn compressed(bits: &mut Bits, found: &mut Vec<u8>, literals: &Code, far: &Code) -> Decoded<()> {
    loop {
        let symbol = literals.read(bits)?;
        match symbol {
            0..=255 => push(found, symbol as u8)?,
            256 => return Ok(()),
            _ => {
                let length = value(bits, &LENGTHS, symbol - 257)?;
                let symbol = far.read(bits)?;
                let distance = value(bits, &DISTANCES, symbol)?;
                let from = match found.len().checked_sub(distance) {
                    Some(from) => from,
                    None => return fault("it refers to bytes before its first"),
                };
                for index in from..from + length {
                    push(found, found[index])?;
                }
            }
        }
    }
}

fn value(bits: &mut Bits, table: &[(u16, u8)], symbol: u16) -> Decoded<usize> {
    match table.get(usize::from(symbol)) {
        Some((base, extra)) => Ok(usize::from(*base) + bits.take(u32::from(*extra))? as usize),
        None => fault("it has an unknown symbol"),
    }
}

fn push(found: &mut Vec<u8>, byte: u8) -> Decoded<()> {
    if found.len() >= LIMIT {
        return Err(format!("the zlib stream has more than {LIMIT:#x} bytes"));
    }
    found.push(byte);
    Ok(())
}
