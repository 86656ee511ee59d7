package kdmpks;

/**
 * A driver that was loaded, or the kernel.
 */
public final class DriverModule {
    private final long base;
    private final long size;
    private final long timestamp;
    private final long checksum;
    private final String name;

    DriverModule(long base, long size, long timestamp, long checksum, String name) {
        this.base = base;
        this.size = size;
        this.timestamp = timestamp;
        this.checksum = checksum;
        this.name = name;
    }

    /**
     * Returns the virtual address where it was loaded.
     *
     * @return an unsigned number
     */
    public long base() {
        return base;
    }

    /**
     * Returns the size of its image.
     *
     * @return a number of bytes
     */
    public long size() {
        return size;
    }

    /**
     * Returns the time stamp in the header of its image.
     *
     * @return seconds since 1970, or a hash, or 0
     */
    public long timestamp() {
        return timestamp;
    }

    /**
     * Returns the checksum in the header of its image.
     *
     * @return a number of 32 bits; 0 if unknown
     */
    public long checksum() {
        return checksum;
    }

    /**
     * Returns the name as it is stored, with the path if there is one.
     *
     * @return a name; empty if it cannot be read
     */
    public String name() {
        return name;
    }

    /** Returns a text for people. */
    @Override
    public String toString() {
        return name + " 0x" + Long.toHexString(base);
    }
}
