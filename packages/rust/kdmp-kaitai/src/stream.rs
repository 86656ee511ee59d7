//! What generated parsers ask of a stream.

use crate::{BytesReader, KError, KResult};

const LONGEST_INTEGER: usize = 64;

macro_rules! numbers {
    ($($(#[$about:meta])* $name:ident $kind:ty, $from:ident;)*) => {$(
        $(#[$about])*
        ///
        /// # Errors
        ///
        /// The stream ends before, or cannot be read.
        fn $name(&self) -> KResult<$kind> {
            let mut bytes = [0; std::mem::size_of::<$kind>()];
            self.read_exact(&mut bytes)?;
            Ok(<$kind>::$from(bytes))
        }
    )*};
}

/// Bytes with a position, from which a parser reads.
pub trait KStream {
    /// Return a stream of the same bytes, with a position of its own that begins at the same place.
    fn clone(&self) -> BytesReader;

    /// Number of bytes.
    fn size(&self) -> usize;

    /// Offset of the next byte; that of the byte behind a bit that was read last.
    fn pos(&self) -> usize;

    /// Return whether neither a byte nor a bit is left.
    fn is_eof(&self) -> bool;

    /// Continue at an offset, with its first bit. An offset behind the end is no error yet.
    ///
    /// # Errors
    ///
    /// None by the streams of this crate.
    fn seek(&self, position: usize) -> KResult<()>;

    /// Fill a buffer.
    ///
    /// # Errors
    ///
    /// The stream ends before, or cannot be read.
    fn read_exact(&self, into: &mut [u8]) -> KResult<()>;

    /// Read bytes.
    ///
    /// # Errors
    ///
    /// The stream ends before, or cannot be read.
    fn read_bytes(&self, length: usize) -> KResult<Vec<u8>>;

    /// Read all bytes up to the end.
    ///
    /// # Errors
    ///
    /// The stream cannot be read.
    fn read_bytes_full(&self) -> KResult<Vec<u8>> {
        self.read_bytes(self.size().saturating_sub(self.pos()))
    }

    /// Read bytes up to a certain one.
    ///
    /// # Errors
    ///
    /// There is no such byte, although `needs_end` is set, or the stream cannot be read.
    fn read_bytes_term(
        &self,
        end: u8,
        include: bool,
        consume: bool,
        needs_end: bool,
    ) -> KResult<Vec<u8>>;

    /// Forget the rest of a byte of which some bits were read.
    ///
    /// # Errors
    ///
    /// None by the streams of this crate.
    fn align_to_byte(&self) -> KResult<()>;

    /// Return the bits that are left of the last byte, and how many there are (up to 7).
    fn bits_left(&self) -> (u8, u32);

    /// Set what [`KStream::bits_left`] returns.
    fn set_bits_left(&self, bits: u8, count: u32);

    /// Read an integer of some bits, the highest bit of a byte first.
    ///
    /// # Errors
    ///
    /// More than 64 bits, or the stream ends before.
    fn read_bits_int_be(&self, wanted: usize) -> KResult<u64> {
        check_width(wanted)?;
        let (kept, had) = self.bits_left();
        let had = had as usize;
        let mut value = u128::from(kept);
        let more = wanted.saturating_sub(had);
        for byte in self.read_bytes((more + 7) / 8)? {
            value = value << 8 | u128::from(byte);
        }
        let left = had + (more + 7) / 8 * 8 - wanted;
        self.set_bits_left((value & ((1 << left) - 1)) as u8, left as u32);
        Ok((value >> left) as u64)
    }

    /// Read an integer of some bits, the lowest bit of a byte first.
    ///
    /// # Errors
    ///
    /// More than 64 bits, or the stream ends before.
    fn read_bits_int_le(&self, wanted: usize) -> KResult<u64> {
        check_width(wanted)?;
        let (kept, had) = self.bits_left();
        let had = had as usize;
        let mut value = u128::from(kept);
        let more = wanted.saturating_sub(had);
        for (index, byte) in self.read_bytes((more + 7) / 8)?.into_iter().enumerate() {
            value |= u128::from(byte) << (had + 8 * index);
        }
        let left = had + (more + 7) / 8 * 8 - wanted;
        self.set_bits_left((value >> wanted) as u8, left as u32);
        Ok((value & ((1 << wanted) - 1)) as u64)
    }

    numbers! {
        /// Read an unsigned byte.
        read_u1 u8, from_le_bytes;
        /// Read a signed byte.
        read_s1 i8, from_le_bytes;
        /// Read an unsigned 16-bit integer, little-endian.
        read_u2le u16, from_le_bytes;
        /// Read an unsigned 32-bit integer, little-endian.
        read_u4le u32, from_le_bytes;
        /// Read an unsigned 64-bit integer, little-endian.
        read_u8le u64, from_le_bytes;
        /// Read a signed 16-bit integer, little-endian.
        read_s2le i16, from_le_bytes;
        /// Read a signed 32-bit integer, little-endian.
        read_s4le i32, from_le_bytes;
        /// Read a signed 64-bit integer, little-endian.
        read_s8le i64, from_le_bytes;
        /// Read a number of single precision, little-endian.
        read_f4le f32, from_le_bytes;
        /// Read a number of double precision, little-endian.
        read_f8le f64, from_le_bytes;
        /// Read an unsigned 16-bit integer, big-endian.
        read_u2be u16, from_be_bytes;
        /// Read an unsigned 32-bit integer, big-endian.
        read_u4be u32, from_be_bytes;
        /// Read an unsigned 64-bit integer, big-endian.
        read_u8be u64, from_be_bytes;
        /// Read a signed 16-bit integer, big-endian.
        read_s2be i16, from_be_bytes;
        /// Read a signed 32-bit integer, big-endian.
        read_s4be i32, from_be_bytes;
        /// Read a signed 64-bit integer, big-endian.
        read_s8be i64, from_be_bytes;
        /// Read a number of single precision, big-endian.
        read_f4be f32, from_be_bytes;
        /// Read a number of double precision, big-endian.
        read_f8be f64, from_be_bytes;
    }
}

fn check_width(wanted: usize) -> KResult<()> {
    if wanted > LONGEST_INTEGER {
        return Err(KError::ReadBitsTooLarge { requested: wanted });
    }
    Ok(())
}
