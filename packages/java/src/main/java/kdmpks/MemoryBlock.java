package kdmpks;

/**
 * A block of virtual memory that a triage dump contains.
 */
public final class MemoryBlock {
    private final long address;
    private final long size;
    private final long offset;

    MemoryBlock(long address, long size, long offset) {
        this.address = address;
        this.size = size;
        this.offset = offset;
    }

    /**
     * Returns the virtual address of the first byte.
     *
     * @return an unsigned number
     */
    public long address() {
        return address;
    }

    /**
     * Returns the size of the part that is in the file.
     *
     * @return a number of bytes, at least 1
     */
    public long size() {
        return size;
    }

    /**
     * Returns the offset of the first byte in the file.
     *
     * @return an offset in bytes
     */
    public long offset() {
        return offset;
    }

    /** Returns a text for people. */
    @Override
    public String toString() {
        return "0x" + Long.toHexString(address) + " + 0x" + Long.toHexString(size);
    }
}
