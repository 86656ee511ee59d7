"""Workers that read dumps: their limits, and what happens to a dump that ends one."""
