package kdmpks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Memory that is found piece by piece in the file. */
abstract class Memory {
    private final Source source;

    Memory(Source source) {
        this.source = source;
    }

    /** A part of memory that is stored in one piece. */
    static final class Extent {
        final long offset;
        final long length;

        Extent(long offset, long length) {
            this.offset = offset;
            this.length = length;
        }
    }

    /** Finds a byte, and how many more the file has in one piece from there on. */
    abstract Extent find(long address) throws IOException;

    /** Reads all bytes of a part of memory, or none; nothing is allocated if one is missing. */
    final ByteBuffer read(long address, int length) throws IOException {
        if (length < 0 || length > 0 && Long.compareUnsigned(address + length - 1, address) < 0) {
            throw KernelDumpException.of(
                    KernelDumpException.Code.BAD_ARGUMENT, "no memory has such a size there");
        }
        if (length > Limits.MAX_BYTES && length / Limits.REPEATS > source.size()) {
            throw KernelDumpException.of(
                    KernelDumpException.Code.BAD_ARGUMENT,
                    length + " bytes are more than the dump has");
        }
        long[] pieces = new long[16];
        int count = 0;
        for (int done = 0; done < length; ) {
            Extent extent = find(address + done);
            int some = (int) Math.min(extent.length, length - done);
            if (count > 0 && pieces[count - 2] + pieces[count - 1] == extent.offset) {
                pieces[count - 1] += some;
            } else {
                pieces = count == pieces.length ? Arrays.copyOf(pieces, 2 * count) : pieces;
                pieces[count++] = extent.offset;
                pieces[count++] = some;
            }
            done += some;
        }
        ByteBuffer bytes = allocate(length);
        for (int i = 0; i < count; i += 2) {
            bytes.limit(bytes.position() + (int) pieces[i + 1]);
            source.read(pieces[i], bytes);
        }
        return bytes.flip();
    }

    /** Allocates a little-endian buffer for bytes that a caller wants. */
    static ByteBuffer allocate(int length) throws KernelDumpException {
        try {
            return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        } catch (OutOfMemoryError e) { // one large array; the heap is as it was
            throw KernelDumpException.of(
                    KernelDumpException.Code.BAD_ARGUMENT, "no memory for " + length + " bytes", e);
        }
    }
}
