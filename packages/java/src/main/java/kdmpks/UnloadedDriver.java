package kdmpks;

/**
 * A driver that had been unloaded before the machine stopped.
 */
public final class UnloadedDriver {
    private final long start;
    private final long end;
    private final String name;

    UnloadedDriver(long start, long end, String name) {
        this.start = start;
        this.end = end;
        this.name = name;
    }

    /**
     * Returns the virtual address where it was loaded.
     *
     * @return an unsigned number
     */
    public long start() {
        return start;
    }

    /**
     * Returns the virtual address behind its image.
     *
     * @return an unsigned number
     */
    public long end() {
        return end;
    }

    /**
     * Returns the name, of which twelve characters are stored at most.
     *
     * @return a name
     */
    public String name() {
        return name;
    }

    /** Returns a text for people. */
    @Override
    public String toString() {
        return name + " 0x" + Long.toHexString(start);
    }
}
