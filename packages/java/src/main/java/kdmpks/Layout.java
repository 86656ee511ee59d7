package kdmpks;

import static kdmpks.KernelDumpException.Code.DAMAGED;
import static kdmpks.KernelDumpException.Code.UNSUPPORTED;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStream;
import io.kaitai.struct.KaitaiStream.ValidationFailedError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import kdmpks.WindowsKernelDump.DumpTypes;

/** From the header to the index of pages. */
final class Layout {
    private Layout() {}

    /** Runs a parser, whose errors become those of the package. */
    static <T> T parse(String part, Supplier<T> parser) throws IOException {
        try {
            return parser.get();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (ValidationFailedError e) {
            throw new SignatureException(part, e);
        } catch (RuntimeException e) {
            throw KernelDumpException.of(DAMAGED, part + " cannot be parsed", e);
        }
    }

    /** A wrong signature in a part. */
    static final class SignatureException extends IOException {
        private static final long serialVersionUID = 1L;

        SignatureException(String part, Throwable cause) {
            super("a signature of " + part + " is wrong", cause);
        }
    }

    /** Indexes the pages of a dump. */
    static PageIndex read(WindowsKernelDump dump, Source source, Fields fields) throws IOException {
        try {
            return index(dump, source, fields);
        } catch (OutOfMemoryError e) { // one large array; the heap is as it was
            throw KernelDumpException.of(UNSUPPORTED, "no memory for the index of pages", e);
        }
    }

    private static PageIndex index(WindowsKernelDump dump, Source source, Fields fields)
            throws IOException {
        if (fields.isEncrypted()) {
            throw KernelDumpException.of(UNSUPPORTED, "the memory of the dump is encrypted");
        }
        DumpTypes kind = DumpTypes.byId(fields.dumpType);
        if (kind == null) {
            throw KernelDumpException.of(
                    UNSUPPORTED, "dumps of type 0x" + Long.toHexString(fields.dumpType)
                            + " are not known");
        }
        switch (kind) {
            case FULL:
                return full(dump, source, fields);
            case SUMMARY:
                return summary(dump, source);
            case BITMAP_FULL:
            case BITMAP_KERNEL:
                return bitmap(dump, source);
            case AUTOMATIC:
                return automatic(dump, source);
            case KERNEL_MEMORY:
            case KERNEL_AND_USER_MEMORY:
            case COMPLETE_MEMORY:
                return ranges(dump, source);
            default:
                throw KernelDumpException.of(
                        UNSUPPORTED, "dumps of this kind contain no pages: " + kind);
        }
    }

    private static PageIndex full(WindowsKernelDump dump, Source source, Fields fields)
            throws KernelDumpException {
        if (fields.numberOfRuns() == Fields.FILLER) {
            throw KernelDumpException.of(UNSUPPORTED, "the list of pages was never written");
        }
        if (fields.numberOfRuns() > fields.maxRuns()) {
            throw KernelDumpException.of(DAMAGED, "the list of runs does not fit into the header");
        }
        List<long[]> runs = fields.runs();
        long[] starts = runs.stream().mapToLong(run -> run[0]).toArray();
        long[] counts = runs.stream().mapToLong(run -> run[1]).toArray();
        return new PageIndex.OfRuns(starts, counts, starts.length, dump.ofsPages(), source.size());
    }

    private static PageIndex automatic(WindowsKernelDump dump, Source source) throws IOException {
        try {
            return bitmapUnchecked(dump, source);
        } catch (SignatureException e) {
            throw KernelDumpException.of(
                    UNSUPPORTED, "an automatic dump of unknown layout", e);
        }
    }

    private static PageIndex bitmap(WindowsKernelDump dump, Source source) throws IOException {
        try {
            return bitmapUnchecked(dump, source);
        } catch (SignatureException e) {
            throw KernelDumpException.of(DAMAGED, e.getMessage(), e);
        }
    }

    private static PageIndex bitmapUnchecked(WindowsKernelDump dump, Source source)
            throws IOException {
        WindowsKernelDump.BitmapHeader header = parse("the bitmap header", dump::bitmapHeader);
        return bits(source, header.ofsBitmap(), header.pages(), header.firstPage());
    }

    private static PageIndex summary(WindowsKernelDump dump, Source source) throws IOException {
        try {
            WindowsKernelDump.SummaryHeader header =
                    parse("the summary header", dump::summaryHeader);
            return bits(source, header.ofsBitmap(), header.pages(), header.firstPage());
        } catch (SignatureException e) {
            throw KernelDumpException.of(DAMAGED, e.getMessage(), e);
        }
    }

    private static PageIndex bits(Source source, long offset, long bits, long firstPage)
            throws IOException {
        if (Long.compareUnsigned(bits, Limits.MAX_BITS) > 0) {
            throw KernelDumpException.of(
                    DAMAGED, "the bitmap covers more memory than can be addressed");
        }
        long end = offset + (bits + 7 >> 3);
        if (end > source.size()) {
            throw KernelDumpException.of(DAMAGED, "the file ends inside the bitmap");
        }
        if (Long.compareUnsigned(firstPage, end) < 0) {
            throw KernelDumpException.of(DAMAGED, "the pages overlap their bitmap");
        }
        if (bits > Limits.MAX_KEPT_BITS) {
            throw KernelDumpException.of(UNSUPPORTED, "the bitmap is too large");
        }
        return new PageIndex.OfBitmap(source, offset, bits, firstPage);
    }

    private static PageIndex ranges(WindowsKernelDump dump, Source source) throws IOException {
        WindowsKernelDump.RdmpHeader header;
        Long pages;
        try {
            header = parse("the range header", dump::rdmpHeader);
            if (header == null) {
                throw KernelDumpException.of(UNSUPPORTED, "range dumps of 32-bit machines");
            }
            pages = parse("the range header", header::totalNumberOfPages);
        } catch (SignatureException e) {
            throw KernelDumpException.of(DAMAGED, e.getMessage(), e);
        }
        long start = header.ofsRanges();
        long length = header.lenRanges();
        if (length < 0 || length > source.size() || header.firstPageOffset() != start + length) {
            throw KernelDumpException.of(DAMAGED, "the pages do not begin behind their metadata");
        }
        if (length % sizeOf(WindowsKernelDump.PfnRange::new) != 0) {
            throw KernelDumpException.of(DAMAGED, "the table of ranges has no whole entries");
        }
        if (start + length > source.size()) {
            throw KernelDumpException.of(DAMAGED, "the file ends inside the table of ranges");
        }
        return new RangeTable(source, start, length).index(pages, header.firstPageOffset());
    }

    /** Asks a parser how large its structure is. */
    static int sizeOf(Function<KaitaiStream, ?> parser) {
        KaitaiStream zeros = new ByteBufferKaitaiStream(new byte[0x1000]);
        parser.apply(zeros);
        return zeros.pos();
    }

    /** The entries of a table of ranges, up to one of zeros. */
    private static final class RangeTable {
        private final long fileSize;
        private long[] firstFrames = new long[1024];
        private long[] counts = new long[1024];
        private int length;

        RangeTable(Source source, long start, long size) throws IOException {
            fileSize = source.size();
            SourceStream stream = new SourceStream(source, start, size);
            while (!stream.isEof()) {
                WindowsKernelDump.PfnRange range =
                        parse("the table of ranges", () -> new WindowsKernelDump.PfnRange(stream));
                if (range.basePage() == 0 && range.pageCount() == 0) {
                    break;
                }
                if (length == Limits.MAX_RANGES) {
                    throw KernelDumpException.of(UNSUPPORTED, "the table of ranges is too large");
                }
                if (length == counts.length) {
                    firstFrames = Arrays.copyOf(firstFrames, 2 * length);
                    counts = Arrays.copyOf(counts, 2 * length);
                }
                firstFrames[length] = range.basePage();
                counts[length++] = range.pageCount();
            }
        }

        /** Indexes as many ranges as it takes to reach a number of pages, if there is one. */
        PageIndex index(Long pages, long firstPage) throws KernelDumpException {
            int used = pages == null ? length : needed(pages);
            return new PageIndex.OfRuns(firstFrames, counts, used, firstPage, fileSize);
        }

        private int needed(long pages) throws KernelDumpException {
            long sum = 0;
            for (int i = 0; i < length; i++) {
                long next = sum + counts[i];
                boolean wrapped = Long.compareUnsigned(next, sum) < 0;
                if (!wrapped && next == pages) {
                    return i + 1;
                }
                if (wrapped || Long.compareUnsigned(next, pages) > 0) {
                    throw KernelDumpException.of(
                            DAMAGED, "the ranges do not add up to the number of pages");
                }
                sum = next;
            }
            return length;
        }
    }
}
