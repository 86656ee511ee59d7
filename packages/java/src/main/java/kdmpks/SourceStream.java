package kdmpks;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * A part of a file as the generated parsers read it: at most a small window is in memory, positions
 * have 64 bits, and nothing is allocated before it is known to be in the file. Errors are thrown as
 * {@link UncheckedIOException}.
 */
final class SourceStream extends KaitaiStream {
    private static final int WINDOW = 0x1000;

    private final Source source;
    private final long start;
    private final long size;
    private long position;
    private ByteBuffer window = ByteBuffer.allocate(0);
    private long windowStart;

    SourceStream(Source source) {
        this(source, 0, source.size());
    }

    /** Reads a part, which need not be in the file. */
    SourceStream(Source source, long start, long size) {
        this.source = source;
        this.start = start;
        this.size = start < 0 ? 0 : Math.max(0, Math.min(size, source.size() - start));
    }

    /** Returns a buffer that is at the present position, with as many bytes, which are skipped. */
    private ByteBuffer next(int count) {
        alignToByte();
        check(count);
        if (position < windowStart || position + count > windowStart + window.limit()) {
            try {
                window = source.bytes(start + position, Math.min(WINDOW, size - position));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            windowStart = position;
        }
        window.position((int) (position - windowStart));
        position += count;
        return window;
    }

    private void check(long count) {
        if (position < 0 || count < 0 || count > size - position) {
            throw new UncheckedIOException(
                    KernelDumpException.of(
                            KernelDumpException.Code.DAMAGED,
                            "no 0x" + Long.toHexString(count) + " bytes at 0x"
                                    + Long.toHexString(start + position) + " in the file"));
        }
    }

    private ByteBuffer bigEndian(int count) {
        return next(count).duplicate(); // big-endian, as every new buffer
    }

    @Override
    public void close() {
        // The source is the dump's.
    }

    @Override
    public boolean isEof() {
        return position >= size && bitsLeft <= 0;
    }

    @Override
    public void seek(int target) {
        seek((long) target);
    }

    @Override
    public void seek(long target) {
        alignToByte();
        position = target;
    }

    @Override
    public int pos() {
        return (int) position;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public byte readS1() {
        return next(1).get();
    }

    @Override
    public short readS2be() {
        return bigEndian(2).getShort();
    }

    @Override
    public int readS4be() {
        return bigEndian(4).getInt();
    }

    @Override
    public long readS8be() {
        return bigEndian(8).getLong();
    }

    @Override
    public short readS2le() {
        return next(2).getShort();
    }

    @Override
    public int readS4le() {
        return next(4).getInt();
    }

    @Override
    public long readS8le() {
        return next(8).getLong();
    }

    @Override
    public int readU1() {
        return readS1() & 0xff;
    }

    @Override
    public int readU2be() {
        return readS2be() & 0xffff;
    }

    @Override
    public long readU4be() {
        return readS4be() & 0xffff_ffffL;
    }

    @Override
    public int readU2le() {
        return readS2le() & 0xffff;
    }

    @Override
    public long readU4le() {
        return readS4le() & 0xffff_ffffL;
    }

    @Override
    public float readF4be() {
        return Float.intBitsToFloat(readS4be());
    }

    @Override
    public double readF8be() {
        return Double.longBitsToDouble(readS8be());
    }

    @Override
    public float readF4le() {
        return Float.intBitsToFloat(readS4le());
    }

    @Override
    public double readF8le() {
        return Double.longBitsToDouble(readS8le());
    }

    @Override
    protected byte[] readBytesNotAligned(long count) {
        check(count);
        try {
            byte[] bytes = source.bytes(start + position, count).array();
            position += count;
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] readBytesFull() {
        return readBytes(Math.max(0, size - position));
    }

    @Override
    public byte[] readBytesTerm(byte end, boolean include, boolean consume, boolean demand) {
        return readBytesTermMulti(new byte[] {end}, include, consume, demand);
    }

    @Override
    public byte[] readBytesTermMulti(byte[] end, boolean include, boolean consume, boolean demand) {
        alignToByte();
        ByteArrayOutputStream found = new ByteArrayOutputStream();
        while (true) {
            if (size - position < end.length) {
                if (demand) {
                    check(end.length);
                }
                found.writeBytes(readBytesFull());
                return found.toByteArray();
            }
            byte[] unit = readBytesNotAligned(end.length);
            if (byteArrayCompare(unit, end) == 0) {
                if (include) {
                    found.writeBytes(unit);
                }
                position -= consume ? 0 : end.length;
                return found.toByteArray();
            }
            found.writeBytes(unit);
            if (found.size() > Limits.MAX_BYTES) {
                check(Long.MAX_VALUE);
            }
        }
    }

    @Override
    public KaitaiStream substream(long count) {
        return new ByteBufferKaitaiStream(readBytes(count));
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("dumps are only read");
    }

    @Override
    public void writeS1(byte value) {
        throw readOnly();
    }

    @Override
    public void writeS2be(short value) {
        throw readOnly();
    }

    @Override
    public void writeS4be(int value) {
        throw readOnly();
    }

    @Override
    public void writeS8be(long value) {
        throw readOnly();
    }

    @Override
    public void writeS2le(short value) {
        throw readOnly();
    }

    @Override
    public void writeS4le(int value) {
        throw readOnly();
    }

    @Override
    public void writeS8le(long value) {
        throw readOnly();
    }

    @Override
    public void writeF4be(float value) {
        throw readOnly();
    }

    @Override
    public void writeF8be(double value) {
        throw readOnly();
    }

    @Override
    public void writeF4le(float value) {
        throw readOnly();
    }

    @Override
    public void writeF8le(double value) {
        throw readOnly();
    }

    @Override
    protected void writeBytesNotAligned(byte[] bytes) {
        throw readOnly();
    }
}
