package kdmpks;

import java.io.IOException;

/** Virtual memory, by page tables. */
final class PagedMemory extends Memory {
    private final PhysicalMemory physical;
    private final PageTables tables;
    private final long directoryTableBase;

    PagedMemory(
            Source source, PhysicalMemory physical, PageTables tables, long directoryTableBase) {
        super(source);
        this.physical = physical;
        this.tables = tables;
        this.directoryTableBase = directoryTableBase;
    }

    @Override
    Extent find(long address) throws IOException {
        long translated = tables.translate(address, directoryTableBase);
        try {
            return physical.find(translated);
        } catch (KernelDumpException e) {
            throw e.about(address, 0);
        }
    }
}
