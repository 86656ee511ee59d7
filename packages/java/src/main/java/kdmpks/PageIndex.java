package kdmpks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Which pages a dump stores, and where. Pages are stored one after another. */
abstract class PageIndex {
    static final int PAGE_SHIFT = 12;
    static final int PAGE_SIZE = 1 << PAGE_SHIFT;

    private final long firstPage;
    private long stored;
    private long missing;

    PageIndex(long firstPage) {
        this.firstPage = firstPage;
    }

    /** Notes how many pages there are; those that are not complete in the file are missing. */
    final void count(long total, long fileSize) {
        boolean inFile = firstPage >= 0 && firstPage <= fileSize; // it is an unsigned number
        stored = inFile ? Math.min(total, fileSize - firstPage >> PAGE_SHIFT) : 0;
        missing = total - stored;
    }

    final long stored() {
        return stored;
    }

    final long missing() {
        return missing;
    }

    /** Returns the file offset behind the last page of the index; the highest if that is too much. */
    final long end() {
        long end = firstPage + (stored + missing << PAGE_SHIFT); // at most 2^52 is added
        return firstPage < 0 || end < 0 ? Long.MAX_VALUE : end;
    }

    /** Returns the file offset of a page, or -1. */
    final long offset(long page) {
        long ordinal = ordinal(page);
        return ordinal < 0 || ordinal >= stored ? -1 : offsetOf(ordinal);
    }

    final long offsetOf(long ordinal) {
        return firstPage + (ordinal << PAGE_SHIFT);
    }

    /** Returns how many pages are stored before a page, or -1 if it is not in the index. */
    abstract long ordinal(long page);

    /** Iterates over maximal runs of stored pages, ascending. */
    abstract Iterator<PageRun> runs();

    /** Pages in a list of runs, in the order of which they are stored. */
    static final class OfRuns extends PageIndex {
        private final long[] starts;
        private final long[] ends;
        private final long[] ordinals;

        /** Indexes runs in the order of storage: first frames and counts, both unsigned. */
        OfRuns(long[] firstFrames, long[] counts, int length, long firstPage, long fileSize)
                throws KernelDumpException {
            super(firstPage);
            long[] order = new long[length];
            int kept = 0;
            for (int i = 0; i < length; i++) {
                if (counts[i] == 0) {
                    continue;
                }
                if (Long.compareUnsigned(counts[i], Limits.MAX_FRAMES) > 0
                        || Long.compareUnsigned(firstFrames[i], Limits.MAX_FRAMES - counts[i]) > 0) {
                    throw KernelDumpException.of(
                            KernelDumpException.Code.DAMAGED,
                            "a run of pages leaves the physical address space");
                }
                order[kept++] = firstFrames[i] * Limits.MAX_RANGES + i; // 40 bits and 22 bits
            }
            Arrays.sort(order, 0, kept);
            long[] before = new long[length];
            long total = 0;
            for (int i = 0; i < length; i++) {
                before[i] = total;
                total += counts[i]; // at most 2^22 times 2^40
            }
            starts = new long[kept];
            ends = new long[kept];
            ordinals = new long[kept];
            for (int i = 0; i < kept; i++) {
                int run = (int) (order[i] % Limits.MAX_RANGES);
                starts[i] = firstFrames[run];
                ends[i] = starts[i] + counts[run];
                ordinals[i] = before[run];
                if (i > 0 && starts[i] < ends[i - 1]) {
                    throw KernelDumpException.of(
                            KernelDumpException.Code.DAMAGED,
                            "a page is listed twice: 0x" + Long.toHexString(starts[i]));
                }
            }
            count(total, fileSize);
        }

        @Override
        long ordinal(long page) {
            if (page < 0) { // above all frame numbers; so the others have no sign
                return -1;
            }
            int i = Arrays.binarySearch(starts, page);
            i = i < 0 ? -i - 2 : i;
            return i < 0 || page >= ends[i] ? -1 : ordinals[i] + page - starts[i];
        }

        @Override
        Iterator<PageRun> runs() {
            return new Runs() {
                private int i;

                @Override
                PageRun advance() {
                    long first = -1;
                    long pages = 0;
                    long ordinal = 0;
                    for (; i < starts.length; i++) {
                        long count = Math.min(ends[i] - starts[i], stored() - ordinals[i]);
                        if (count <= 0) {
                            continue;
                        }
                        if (first < 0) {
                            first = starts[i];
                            ordinal = ordinals[i];
                        } else if (first + pages != starts[i] || ordinal + pages != ordinals[i]) {
                            break;
                        }
                        pages += count;
                    }
                    return first < 0 ? null : new PageRun(first, pages, offsetOf(ordinal));
                }
            };
        }
    }

    /** Pages whose bit is set in a bitmap, with the number of bits before every block of it. */
    static final class OfBitmap extends PageIndex {
        private static final int BLOCK_SHIFT = 5;
        private static final int CHUNK = 1 << 20;

        private final long[] words;
        private final long[] before;

        OfBitmap(Source source, long offset, long bits, long firstPage) throws IOException {
            super(firstPage);
            int length = (int) ((bits + 63) >> 6);
            words = new long[length];
            before = new long[(length >> BLOCK_SHIFT) + 1];
            load(source, offset, bits + 7 >> 3);
            if ((bits & 63) != 0) { // what is above the last bit means nothing
                words[length - 1] &= -1L >>> 64 - (bits & 63);
            }
            long total = 0;
            for (int i = 0; i < length; i++) {
                if ((i & (1 << BLOCK_SHIFT) - 1) == 0) {
                    before[i >> BLOCK_SHIFT] = total;
                }
                total += Long.bitCount(words[i]);
            }
            count(total, source.size());
        }

        private void load(Source source, long offset, long bytes) throws IOException {
            for (long at = 0; at < bytes; at += CHUNK) {
                ByteBuffer chunk =
                        source.bytes(offset + at, Math.min(CHUNK, bytes - at));
                int whole = chunk.remaining() >> 3;
                chunk.asLongBuffer().get(words, (int) (at >> 3), whole);
                for (int i = whole << 3; i < chunk.limit(); i++) {
                    words[(int) (at + i >> 3)] |= (chunk.get(i) & 0xffL) << ((i & 7) << 3);
                }
            }
        }

        @Override
        long ordinal(long page) {
            long word = page >>> 6;
            if (word >= words.length || (words[(int) word] >>> page & 1) == 0) {
                return -1;
            }
            return rank(page);
        }

        private long rank(long page) {
            int word = (int) (page >>> 6);
            long count = before[word >> BLOCK_SHIFT];
            for (int i = word >> BLOCK_SHIFT << BLOCK_SHIFT; i < word; i++) {
                count += Long.bitCount(words[i]);
            }
            return count + Long.bitCount(words[word] & (1L << page) - 1);
        }

        /** Returns the first page from one on whose bit is set, or clear; or the end. */
        private long following(long page, boolean set) {
            long flip = set ? 0 : -1;
            int word = (int) (page >>> 6);
            if (word >= words.length) {
                return (long) words.length << 6;
            }
            long rest = (words[word] ^ flip) & -1L << page;
            while (rest == 0) {
                if (++word == words.length) {
                    return (long) words.length << 6;
                }
                rest = words[word] ^ flip;
            }
            return ((long) word << 6) + Long.numberOfTrailingZeros(rest);
        }

        @Override
        Iterator<PageRun> runs() {
            return new Runs() {
                private long page;
                private long ordinal;

                @Override
                PageRun advance() {
                    if (ordinal >= stored()) {
                        return null;
                    }
                    long first = following(page, true);
                    page = following(first, false);
                    long pages = Math.min(page - first, stored() - ordinal);
                    long offset = offsetOf(ordinal);
                    ordinal += pages;
                    return new PageRun(first, pages, offset);
                }
            };
        }
    }

    /** An iterator over runs that ends with null. */
    private abstract static class Runs implements Iterator<PageRun> {
        private PageRun following;
        private boolean ready;

        abstract PageRun advance();

        @Override
        public boolean hasNext() {
            if (!ready) {
                following = advance();
                ready = true;
            }
            return following != null;
        }

        @Override
        public PageRun next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            ready = false;
            return following;
        }
    }
}
