package example;

import io.kaitai.struct.ByteBufferKaitaiStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import kdmpks.WindowsKernelDump;
import kdmpks.WindowsKernelDump.BitmapHeader;
import kdmpks.WindowsKernelDump.DumpTypes;
import kdmpks.WindowsKernelDump.Header32;
import kdmpks.WindowsKernelDump.Header64;
import kdmpks.WindowsKernelDump.PfnRange;
import kdmpks.WindowsKernelDump.PhysicalMemoryRun32;
import kdmpks.WindowsKernelDump.PhysicalMemoryRun64;
import kdmpks.WindowsKernelDump.RdmpHeader;
import kdmpks.WindowsKernelDump.SummaryHeader;

/** Where pages of physical memory lie in a dump. */
final class Pages {
    private static final long SIZE = 0x1000;

    /** Pages that lie one after another. */
    private record Run(long base, long count) {}

    private Pages() {}

    /** Gives the offset in the file of a page, if the dump has it. */
    static OptionalLong offsetOf(WindowsKernelDump dump, long page) {
        DumpTypes kind = dump.kind();
        if (kind == null) {
            // A type that is not declared. Some tools leave that of full dumps unwritten, but in
            // Java nothing tells their number from any other that is not declared.
            return OptionalLong.empty();
        }
        switch (kind) {
            case FULL:
                return inRuns(runs(dump), dump.ofsPages(), page);
            case BITMAP_FULL:
            case BITMAP_KERNEL:
            case AUTOMATIC:
                BitmapHeader bitmap = dump.bitmapHeader();
                return inBitmap(bitmap.bitmap(), bitmap.pages(), bitmap.firstPage(), page);
            case SUMMARY:
                SummaryHeader summary = dump.summaryHeader();
                return inBitmap(summary.bitmap(), summary.pages(), summary.firstPage(), page);
            case KERNEL_MEMORY:
            case KERNEL_AND_USER_MEMORY:
            case COMPLETE_MEMORY:
                RdmpHeader header = dump.rdmpHeader();
                return inRuns(ranges(header.ranges()), header.firstPageOffset(), page);
            default: // a triage dump has no pages, a header alone nothing
                return OptionalLong.empty();
        }
    }

    private static List<Run> runs(WindowsKernelDump dump) {
        List<Run> runs = new ArrayList<>();
        if (dump.header() instanceof Header64 header) {
            for (PhysicalMemoryRun64 run : header.physicalMemoryBlock().runs()) {
                runs.add(new Run(run.basePage(), run.pageCount()));
            }
        } else if (dump.header() instanceof Header32 header) {
            for (PhysicalMemoryRun32 run : header.physicalMemoryBlock().runs()) {
                runs.add(new Run(run.basePage(), run.pageCount()));
            }
        }
        return runs;
    }

    /** Reads a table of ranges, which an entry of zeros may end early. */
    private static List<Run> ranges(byte[] table) {
        List<Run> runs = new ArrayList<>();
        ByteBufferKaitaiStream stream = new ByteBufferKaitaiStream(table);
        while (!stream.isEof()) {
            PfnRange range = new PfnRange(stream);
            if (range.basePage() == 0 && range.pageCount() == 0) {
                break;
            }
            runs.add(new Run(range.basePage(), range.pageCount()));
        }
        return runs;
    }

    private static OptionalLong inRuns(List<Run> runs, long start, long page) {
        for (Run run : runs) {
            // Numbers of 64 bits have no sign in a dump; those of Java have.
            if (Long.compareUnsigned(run.base(), page) <= 0
                    && Long.compareUnsigned(page - run.base(), run.count()) < 0) {
                return OptionalLong.of(start + (page - run.base()) * SIZE);
            }
            start += run.count() * SIZE;
        }
        return OptionalLong.empty();
    }

    /** The pages whose bits are set lie one after another. */
    private static OptionalLong inBitmap(byte[] bitmap, long pages, long start, long page) {
        if (Long.compareUnsigned(page, pages) >= 0) {
            return OptionalLong.empty();
        }
        BitSet bits = BitSet.valueOf(bitmap);
        int number = Math.toIntExact(page);
        if (!bits.get(number)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(start + bits.get(0, number).cardinality() * SIZE);
    }
}
