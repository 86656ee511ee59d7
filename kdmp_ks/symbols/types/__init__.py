"""Types of structures, whatever source they come from."""
