package kdmpks;

/**
 * Pages that are neighbours in physical memory and in the file.
 */
public final class PageRun {
    private final long firstPage;
    private final long pages;
    private final long offset;

    PageRun(long firstPage, long pages, long offset) {
        this.firstPage = firstPage;
        this.pages = pages;
        this.offset = offset;
    }

    /**
     * Returns the frame number of the first page, which is its physical address divided by 0x1000.
     *
     * @return a number below 2<sup>40</sup>
     */
    public long firstPage() {
        return firstPage;
    }

    /**
     * Returns the number of pages.
     *
     * @return at least 1
     */
    public long pages() {
        return pages;
    }

    /**
     * Returns the offset of the first page in the file.
     *
     * @return an offset in bytes
     */
    public long offset() {
        return offset;
    }

    /** Returns a text for people. */
    @Override
    public String toString() {
        return "0x" + Long.toHexString(firstPage) + " + 0x" + Long.toHexString(pages);
    }
}
