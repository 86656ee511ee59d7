"""Unwinding for AMD64: UNWIND_INFO of versions 1 and 2."""
