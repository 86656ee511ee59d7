package kdmpks;

import java.io.IOException;

/** Physical memory, by the index of pages. */
final class PhysicalMemory extends Memory {
    private final PageIndex index;

    PhysicalMemory(Source source, PageIndex index) {
        super(source);
        this.index = index;
    }

    @Override
    Extent find(long address) throws IOException {
        long offset = index.offset(address >>> PageIndex.PAGE_SHIFT);
        if (offset < 0) {
            throw KernelDumpException.at(
                    KernelDumpException.Code.NOT_IN_DUMP, address, 0, "no physical memory");
        }
        long inPage = address & PageIndex.PAGE_SIZE - 1;
        return new Extent(offset + inPage, PageIndex.PAGE_SIZE - inPage);
    }
}
