package kdmpks;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;

/** The bytes of a file at positions; reads of several threads do not disturb each other. */
abstract class Source implements Closeable {
    private final long size;

    Source(long size) {
        this.size = size;
    }

    /** Returns a source of a channel, of which only the positioned reads are used if it has them. */
    static Source of(SeekableByteChannel channel) throws IOException {
        return channel instanceof FileChannel
                ? new OfFile((FileChannel) channel)
                : new OfChannel(channel);
    }

    static Source of(ByteBuffer bytes) {
        return new OfBuffer(bytes.slice());
    }

    final long size() {
        return size;
    }

    /** Fills a buffer with the bytes from a position on, or fails. */
    final void read(long position, ByteBuffer target) throws IOException {
        check(position, target.remaining());
        while (target.hasRemaining()) {
            int count = readSome(position, target);
            if (count <= 0) {
                throw new EOFException("the file has become shorter: it ends at 0x"
                        + Long.toHexString(position));
            }
            position += count;
        }
    }

    /** Returns bytes in a little-endian buffer; nothing is allocated that is not in the file. */
    final ByteBuffer bytes(long position, long length) throws IOException {
        if (length < 0 || length > Limits.MAX_BYTES) {
            throw KernelDumpException.of(
                    KernelDumpException.Code.DAMAGED,
                    "a part of 0x" + Long.toHexString(length) + " bytes is too large");
        }
        check(position, length);
        ByteBuffer target = ByteBuffer.allocate((int) length).order(ByteOrder.LITTLE_ENDIAN);
        read(position, target);
        return target.flip();
    }

    abstract int readSome(long position, ByteBuffer target) throws IOException;

    /** Checks that a part is in the file. */
    final void check(long position, long length) throws KernelDumpException {
        if (position < 0 || position > size - length) {
            throw KernelDumpException.of(
                    KernelDumpException.Code.DAMAGED,
                    "the file ends at 0x" + Long.toHexString(size)
                            + ", 0x" + Long.toHexString(position + length) + " is needed");
        }
    }

    private static final class OfFile extends Source {
        private final FileChannel channel;

        OfFile(FileChannel channel) throws IOException {
            super(channel.size());
            this.channel = channel;
        }

        @Override
        int readSome(long position, ByteBuffer target) throws IOException {
            return channel.read(target, position);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    private static final class OfChannel extends Source {
        private final SeekableByteChannel channel;

        OfChannel(SeekableByteChannel channel) throws IOException {
            super(channel.size());
            this.channel = channel;
        }

        @Override
        synchronized int readSome(long position, ByteBuffer target) throws IOException {
            return channel.position(position).read(target);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    private static final class OfBuffer extends Source {
        private final ByteBuffer bytes;

        OfBuffer(ByteBuffer bytes) {
            super(bytes.remaining());
            this.bytes = bytes;
        }

        @Override
        int readSome(long position, ByteBuffer target) {
            ByteBuffer from = bytes.duplicate();
            from.position((int) position).limit((int) position + target.remaining());
            target.put(from);
            return from.position() - (int) position;
        }

        @Override
        public void close() {
            // The bytes are the caller's.
        }
    }
}
