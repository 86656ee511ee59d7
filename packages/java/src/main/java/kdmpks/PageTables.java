package kdmpks;

import java.io.IOException;

/** The page tables of an x64 processor, of four or five levels. */
final class PageTables {
    private static final int ENTRY_SIZE = 8;
    private static final int INDEX_BITS = 9;
    private static final int HIGHEST_LARGE_PAGE = 3;

    private static final long VALID = 1;
    private static final long LARGE = 1 << 7;
    private static final long PROTOTYPE = 1 << 10;
    private static final long TRANSITION = 1 << 11;
    /** Bits 12 to 51, the address of a table or of a page of 4 KiB. */
    private static final long FRAME = (1L << 52) - PageIndex.PAGE_SIZE;

    private final PhysicalMemory memory;
    private final int levels;

    PageTables(PhysicalMemory memory, int levels) {
        this.memory = memory;
        this.levels = levels;
    }

    /**
     * Translates a virtual address.
     *
     * @throws KernelDumpException nothing is mapped, no such address can exist, or the page of a
     *     table is not in the dump
     */
    long translate(long address, long directoryTableBase) throws IOException {
        int unused = Long.SIZE - PageIndex.PAGE_SHIFT - levels * INDEX_BITS;
        if (address << unused >> unused != address) {
            throw KernelDumpException.at(
                    KernelDumpException.Code.NON_CANONICAL, address, 0, "no virtual address can be");
        }
        long table = directoryTableBase & FRAME;
        for (int level = levels; ; level--) {
            int shift = PageIndex.PAGE_SHIFT + INDEX_BITS * (level - 1);
            long index = address >>> shift & (1 << INDEX_BITS) - 1;
            long entry = entry(table + index * ENTRY_SIZE, address, level);
            boolean valid = (entry & VALID) != 0;
            if (!valid && (level > 1 || !isInTransition(entry))) {
                throw KernelDumpException.at(
                        KernelDumpException.Code.NOT_MAPPED, address, level, "nothing is mapped");
            }
            // A page in transition is on its way out of memory; its contents are still good.
            if (level == 1 || level <= HIGHEST_LARGE_PAGE && (entry & LARGE) != 0) {
                long inPage = (1L << shift) - 1;
                return entry & FRAME & ~inPage | address & inPage;
            }
            table = entry & FRAME;
        }
    }

    private static boolean isInTransition(long entry) {
        return (entry & (TRANSITION | PROTOTYPE | VALID)) == TRANSITION;
    }

    private long entry(long place, long address, int level) throws IOException {
        try {
            return memory.read(place, ENTRY_SIZE).getLong();
        } catch (KernelDumpException e) {
            throw e.address().isPresent() ? e.about(address, level) : e;
        }
    }
}
