"""Many dumps at once: a row for each, in one schema of columns."""
